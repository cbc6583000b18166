//! Small parts that hold other things.

use yew::prelude::*;

use crate::ui::art::{self, Drawing};
use crate::ui::speech::Speech;

/// What a [`card`] takes.
#[derive(Default)]
pub struct Card<'a> {
    /// Where it leads.
    pub href: Option<String>,
    /// Its heading line. With an address, the heading is the link, and the whole card is its target.
    pub title: Option<Html>,
    /// The competence whose hue it has; empty for none.
    pub hue: &'a str,
    /// What it contains. With an address and no title, this is the link's text.
    pub children: Html,
}

/// A frame around things that belong together.
///
/// Accessibility: with a title, only the title is the link's name, so that a list of links reads well. The card around
/// it only makes the target bigger.
pub fn card(card: Card) -> Html {
    let Card { href, title, hue, children } = card;
    let hue = art::hue(hue);
    match (href, title) {
        (Some(href), Some(title)) => html! {
            <div class={classes!("card", "card-link", hue)}>
                <p class="card-title"><a {href}>{ title }</a></p>
                { children }
            </div>
        },
        (Some(href), None) => html! { <a class={classes!("card", "card-link", hue)} {href}>{ children }</a> },
        (None, title) => html! {
            <div class={classes!("card", hue)}>
                if let Some(title) = title {
                    <p class="card-title">{ title }</p>
                }
                { children }
            </div>
        },
    }
}

/// A word that says what sort of thing something is, in the hue of a competence or in none.
pub fn tag(hue: &str, word: Html) -> Html {
    html! { <span class={classes!("tag", art::hue(hue))}>{ word }</span> }
}

/// What is shown where nothing is yet: a drawing, the message that says what will be here, and what to do about it.
pub fn empty(speech: &Speech, drawing: Drawing, say: &str, children: Html) -> Html {
    html! {
        <div class="empty">
            { drawing.draw() }
            <p>{ speech.say(say) }</p>
            { children }
        </div>
    }
}
