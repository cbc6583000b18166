//! What must be settled first, and what can wait.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::use_speech;

/// What a [`Dialog`] takes.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Its heading.
    pub title: Html,
    /// Whether it is open.
    pub open: bool,
    /// She wants it closed: Escape, the cross, or the phone's back gesture.
    pub onclose: Callback<()>,
    /// What it says.
    #[prop_or_default]
    pub children: Html,
    /// Its buttons, the safe one first.
    #[prop_or_default]
    pub actions: Html,
}

/// A question that holds everything else.
///
/// Accessibility: a native modal `dialog`: the rest of the page is inert, Escape closes, the focus goes in and, on
/// closing, back to where it was. The heading is its name. Clicking beside it does nothing: a slip must not lose work.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    let close_word = use_speech().t("close");
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            if let Some(dialog) = node.cast::<web_sys::HtmlDialogElement>() {
                if *open && !dialog.open() {
                    let _ = dialog.show_modal();
                } else if !*open && dialog.open() {
                    dialog.close();
                }
            }
        });
    }
    // The browser would close it by itself; the owner of `open` decides, so that the two cannot disagree.
    let oncancel = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            onclose.emit(());
        })
    };
    // Chromium closes on a second Escape without asking; what is closed then is told.
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
                    <button type="button" class="icon-button" aria-label={close_word}
                        onclick={props.onclose.reform(|_: MouseEvent| ())}>{ Icon::Close.draw() }</button>
                </div>
                <div class="dialog-body">{ props.children.clone() }</div>
                <div class="dialog-actions">{ props.actions.clone() }</div>
            }
        </dialog>
    }
}

/// What a [`Disclosure`] takes.
#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    /// What is always seen.
    pub summary: Html,
    /// Whether it starts open.
    #[prop_or_default]
    pub open: bool,
    /// What can be opened.
    #[prop_or_default]
    pub children: Html,
}

/// Something that can wait until it is wanted: a native `details`, which opens by itself when the browser finds a
/// searched word in it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class="disclosure" open={props.open}>
            <summary>{ props.summary.clone() }</summary>
            <div class="disclosure-body">{ props.children.clone() }</div>
        </details>
    }
}
