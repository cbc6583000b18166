//! Small parts that hold other things.

use yew::prelude::*;

use super::Say;
use crate::ui::art::{self, Drawing};

/// What a [`Card`] takes.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Where it leads.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// Its heading line. With an address it is the link, and the whole card its target.
    #[prop_or_default]
    pub title: Html,
    /// The competence whose hue it has; empty for none.
    #[prop_or_default]
    pub hue: AttrValue,
    /// What it holds. With an address and no title it is the link's text.
    #[prop_or_default]
    pub children: Html,
}

/// Something that belongs together.
///
/// Accessibility: with a title, only the title is the link's name, so that a list of links reads well; the card around
/// it is only the bigger target.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let hue = art::hue(&props.hue);
    let titled = props.title != Html::default();
    match (&props.href, titled) {
        (Some(href), true) => html! {
            <div class={classes!("card", "card-link", hue)}>
                <p class="card-title"><a href={href.clone()}>{ props.title.clone() }</a></p>
                { props.children.clone() }
            </div>
        },
        (Some(href), false) => html! {
            <a class={classes!("card", "card-link", hue)} href={href.clone()}>{ props.children.clone() }</a>
        },
        (None, _) => html! {
            <div class={classes!("card", hue)}>
                if titled {
                    <p class="card-title">{ props.title.clone() }</p>
                }
                { props.children.clone() }
            </div>
        },
    }
}

/// What a [`Tag`] takes.
#[derive(Properties, PartialEq)]
pub struct TagProps {
    /// The competence whose hue it has; empty for none.
    #[prop_or_default]
    pub hue: AttrValue,
    /// The word on it.
    pub children: Html,
}

/// A word that sorts something.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    html! { <span class={classes!("tag", art::hue(&props.hue))}>{ props.children.clone() }</span> }
}

/// What an [`Empty`] takes.
#[derive(Properties, PartialEq)]
pub struct EmptyProps {
    /// What is drawn above the words.
    #[prop_or_default]
    pub drawing: Drawing,
    /// The message that says what will be here.
    pub say: AttrValue,
    /// What to do about it.
    #[prop_or_default]
    pub children: Html,
}

/// What stands where nothing is yet.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    html! {
        <div class="empty">
            { props.drawing.draw() }
            <p><Say id={props.say.clone()} /></p>
            { props.children.clone() }
        </div>
    }
}

/// What a [`UserText`] takes.
#[derive(Properties, PartialEq)]
pub struct UserTextProps {
    /// What she wrote.
    pub text: AttrValue,
}

/// Her own words: they find their direction themselves, and their lines stay as she broke them.
#[component]
pub fn UserText(props: &UserTextProps) -> Html {
    html! { <bdi class="user-text" dir="auto">{ props.text.clone() }</bdi> }
}
