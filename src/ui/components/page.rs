//! The frame of one screen.

use yew::prelude::*;

use super::{Icon, Say};

/// What a [`Page`] takes.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The heading.
    pub title: Html,
    /// One or two sentences under it.
    #[prop_or_default]
    pub lead: Html,
    /// Where the link above the heading goes, and the message on it.
    #[prop_or_default]
    pub back: Option<(AttrValue, AttrValue)>,
    /// Whether the screen may be wider than a line of text, for tables and pictures.
    #[prop_or_default]
    pub wide: bool,
    /// The rest.
    #[prop_or_default]
    pub children: Html,
}

/// The main part of a screen: a way back, one heading, what belongs to it.
///
/// Accessibility: one `main`, one `h1`; `main` (for the skip link) and `#title` (after navigation) can take the focus
/// from the program but are no tab stops.
#[component]
pub fn Page(props: &PageProps) -> Html {
    html! {
        <main id="main" tabindex="-1" class={classes!("page", props.wide.then_some("page-wide"))}>
            <div class="page-head">
                if let Some((href, say)) = &props.back {
                    <a class="link back" href={href.clone()}>{ Icon::Back.draw() }<Say id={say.clone()} /></a>
                }
                <h1 id="title" tabindex="-1">{ props.title.clone() }</h1>
                if props.lead != Html::default() {
                    <div class="lead">{ props.lead.clone() }</div>
                }
            </div>
            { props.children.clone() }
        </main>
    }
}
