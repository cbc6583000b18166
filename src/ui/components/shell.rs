//! What stands around every screen.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::ui::art;
use crate::ui::speech::{Speech, own_words};

/// Skip link; header with the ring of keys, the name and what stands beside it; the screen; footer; the button that leaves
/// quickly, for whoever wants it (`leave`). It is the last thing in the page, so that it has room below everything else.
///
/// Accessibility: the skip link is the first tab stop and moves the focus itself. Routes are written behind `#`, so
/// following `#main` would leave the screen instead of jumping within it.
///
/// `place` writes the name of the route into the page, for styles and tests, because the address does not
/// (`app/history.rs`).
pub fn shell(speech: &Speech, place: &str, header: Html, screen: Html, footer: Html, leave: Option<Html>) -> Html {
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        if let Some(main) = document().get_element_by_id("main")
            && let Ok(main) = main.dyn_into::<web_sys::HtmlElement>()
        {
            let _ = main.focus();
        }
    });
    let (key, name) = own_words(speech.t("app-name"));
    let class = match (speech.second.is_some(), leave.is_some()) {
        (false, false) => "shell",
        (true, false) => "shell two-languages",
        (false, true) => "shell leaves",
        (true, true) => "shell two-languages leaves",
    };
    html! {
        <div {class} data-page={place.to_owned()}>
            <a class="skip" href="#main" onclick={skip}>{ speech.say("skip-to-content") }</a>
            <header class="shell-header">
                <a class="brand" href="#/">{ art::brand() }<span {key} class="brand-name" translate="no">{ name }</span></a>
                <div class="shell-tools">{ header }</div>
            </header>
            { screen }
            <footer class="shell-footer">{ footer }</footer>
            if let Some(leave) = leave {
                { leave }
            }
        </div>
    }
}
