//! The frame of one screen.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::Speech;

/// What a [`page`] takes.
#[derive(Default)]
pub struct Page<'a> {
    /// The heading.
    pub title: Html,
    /// One or two sentences under it.
    pub lead: Option<Html>,
    /// Where the link above the heading goes, and the message on it.
    pub back: Option<(String, &'a str)>,
    /// Whether the screen may be wider than a line of text, for tables and pictures.
    pub wide: bool,
    /// The rest.
    pub children: Html,
}

/// The main part of a screen: a way back, one heading, what belongs to it.
///
/// Accessibility: one `main`, one `h1`; `main` (for the skip link) and `#title` (after navigation) can be given the
/// focus by the program but are no tab stops.
pub fn page(speech: &Speech, page: Page) -> Html {
    html! {
        <main id="main" tabindex="-1" class={if page.wide { "page page-wide" } else { "page" }}>
            <div class="page-head">
                if let Some((href, say)) = page.back {
                    <a class="link back" {href}>{ Icon::BACK.draw() }{ speech.say(say) }</a>
                }
                <h1 id="title" tabindex="-1">{ page.title }</h1>
                if let Some(lead) = page.lead {
                    <div class="lead">{ lead }</div>
                }
            </div>
            { page.children }
        </main>
    }
}
