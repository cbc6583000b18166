//! A question that must be answered before anything else, and content that is folded until it is wanted.

use yew::prelude::*;

use super::Icon;
use crate::platform::{focus, leave, optional};
use crate::ui::speech::Speech;

/// What a [`Dialog`] takes.
#[derive(Properties)]
pub struct DialogProps {
    /// The language of the screen.
    pub speech: Speech,
    /// Its heading.
    pub title: Html,
    /// Whether it is open.
    pub open: bool,
    /// Called when the user wants it closed: by Escape, the cross, or the phone's back gesture.
    pub onclose: Callback<()>,
    /// What it says.
    #[prop_or_default]
    pub children: Html,
    /// Its buttons, the safe one first.
    #[prop_or_default]
    pub actions: Html,
}

impl PartialEq for DialogProps {
    /// Never equal: comparing what the dialog says would cost as much as drawing it.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// A question that stops everything else.
///
/// Accessibility: a native modal `dialog`: the rest of the page is inert, Escape closes it, and the focus goes in and,
/// on closing, back to where it was. The heading is its name. Clicking beside it does nothing: a slip must not lose
/// work. The button that leaves quickly is in it too, since it could not be pressed outside.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            if let Some(dialog) = node.cast::<web_sys::Element>() {
                let is_open = dialog.has_attribute("open");
                if *open && !is_open {
                    show(&dialog);
                    leave::into(&dialog);
                }
                if !*open {
                    leave::out_of(&dialog);
                }
                if !*open && is_open && optional::call(&dialog, "close", &[]).is_none() {
                    // Removing an attribute never fails; all methods of an element have this signature.
                    let _ = dialog.remove_attribute("open");
                }
            }
        });
    }
    // The browser would close it by itself. But the owner of `open` decides, so that the two cannot disagree.
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    // Chromium closes the dialog on a second Escape without asking; then the owner is told.
    let onclosed = {
        let (onclose, open) = (props.onclose.clone(), props.open);
        Callback::from(move |_: Event| {
            if open {
                onclose.emit(());
            }
        })
    };
    html! {
        <dialog ref={node} class="dialog" aria-labelledby="dialog-title" {oncancel} onclose={onclosed}>
            if props.open {
                <div class="dialog-head">
                    <h2 id="dialog-title" tabindex="-1" autofocus=true>{ props.title.clone() }</h2>
                    <button type="button" class="icon-button" aria-label={props.speech.t("close")}
                        onclick={props.onclose.reform(|_: MouseEvent| ())}>{ Icon::CLOSE.draw() }</button>
                </div>
                // It may scroll, and may contain nothing that takes the focus. Keyboard users need a place to scroll
                // from.
                <div class="dialog-body" tabindex="0" role="group" aria-labelledby="dialog-title">{ props.children.clone() }</div>
                <div class="dialog-actions">{ props.actions.clone() }</div>
            }
        </dialog>
    }
}

/// A browser that has no modal dialogs shows it all the same: otherwise nothing could be deleted there.
fn show(dialog: &web_sys::Element) {
    let called = optional::call(dialog, "showModal", &[]);
    if called.is_none() || !dialog.has_attribute("open") {
        let _ = dialog.set_attribute("open", "");
        focus::into_view("dialog-title");
    }
}

/// Content that is folded until it is wanted: a native `details`, which unfolds by itself when the browser finds a
/// searched word in it. The summary is always seen; `open` says how it starts.
pub fn disclosure(summary: Html, open: bool, children: Html) -> Html {
    html! {
        <details class="disclosure" {open}>
            <summary>{ summary }</summary>
            <div class="disclosure-body">{ children }</div>
        </details>
    }
}

/// The same for what a user may pass over on a screen and a reader of the printed page may not: printing unfolds it
/// (`platform::files::show_all`).
pub fn folded(summary: Html, children: Html) -> Html {
    html! { <div data-show-all="">{ disclosure(summary, false, children) }</div> }
}
