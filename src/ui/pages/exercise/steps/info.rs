//! A step that says something: a page with a sign and one way on.

use yew::prelude::*;

use super::StepContext;
use crate::ui::components::pictogram;

/// The sign of the page and the way on. What it says stands above, as the step's question and hint.
pub fn info(cx: &StepContext) -> Html {
    html! {
        <>
            <div class="info-sign">
                if let Some(name) = &cx.step.pictogram {
                    { pictogram(name, &cx.ui.drawings) }
                } else {
                    { open_notebook() }
                }
            </div>
            <div class="actions">{ cx.go_on() }</div>
            { cx.foot(None, html! {}) }
        </>
    }
}

/// A notebook that lies open, with a ribbon: the sign of a page without a picture of its own.
fn open_notebook() -> Html {
    html! {
        <svg class="info-drawing" viewBox="0 0 120 84" aria-hidden="true">
            <path d="M60 20C48 11 28 9 10 13v56c18-4 38-2 50 7 12-9 32-11 50-7V13C92 9 72 11 60 20v56" />
            <path class="info-lines" d="M22 28c9-1 18 0 26 4M22 41c9-1 18 0 26 4M72 32c8-4 17-5 26-4M72 45c8-4 17-5 26-4" />
            <path class="info-ribbon" d="M84 11v21l5-4 5 4V11" />
        </svg>
    }
}
