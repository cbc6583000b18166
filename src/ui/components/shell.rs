//! What stands around every screen.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::Say;
use crate::ui::art;

/// What a [`Shell`] takes.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// Beside the name: language, menu.
    #[prop_or_default]
    pub header: Html,
    /// At the end of the page.
    #[prop_or_default]
    pub footer: Html,
    /// Whether header and footer step back, as during a run.
    #[prop_or_default]
    pub quiet: bool,
    /// The screen, a [`super::Page`].
    #[prop_or_default]
    pub children: Html,
}

/// Skip link, header with the ring of keys and the name, the screen, footer.
///
/// Accessibility: the skip link is the first tab stop and moves the focus itself: routes live behind `#`, so following
/// `#main` would leave the screen instead of jumping within it.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        if let Some(main) = document().get_element_by_id("main")
            && let Ok(main) = main.dyn_into::<web_sys::HtmlElement>()
        {
            let _ = main.focus();
        }
    });
    html! {
        <div class={classes!("shell", props.quiet.then_some("shell-quiet"))}>
            <a class="skip" href="#main" onclick={skip}><Say id="skip-to-content" /></a>
            <header class="shell-header">
                <a class="brand" href="#/">{ art::brand() }<span class="brand-name" translate="no">{ "Eight Keys" }</span></a>
                <div class="shell-tools">{ props.header.clone() }</div>
            </header>
            { props.children.clone() }
            <footer class="shell-footer">{ props.footer.clone() }</footer>
        </div>
    }
}
