//! What just happened, with a way to take it back.

use yew::prelude::*;

use super::{Icon, Say, SayArgs};
use crate::ui::speech::use_speech;

/// What a [`Toast`] takes.
#[derive(Properties, PartialEq)]
pub struct ToastProps {
    /// The message.
    pub say: AttrValue,
    /// The message's variables.
    #[prop_or_default]
    pub args: SayArgs,
    /// The message on a button and what it does, usually undo.
    #[prop_or_default]
    pub action: Option<(AttrValue, Callback<()>)>,
    /// She has seen it.
    pub onclose: Callback<()>,
}

/// A short message at the foot of the screen.
///
/// Accessibility: `status`, so that it is read when it comes, without taking the focus. It stays until it is closed or
/// the screen changes: who reads slowly, or by magnifier, must not race a clock (WCAG 2.2.1).
#[component]
pub fn Toast(props: &ToastProps) -> Html {
    let close = use_speech().t("close");
    let onclose = props.onclose.reform(|_: MouseEvent| ());
    html! {
        <div class="toast" role="status">
            <Say id={props.say.clone()} args={props.args.clone()} />
            if let Some((say, action)) = &props.action {
                <button type="button" class="button toast-action" onclick={action.reform(|_: MouseEvent| ())}>
                    { Icon::Undo.draw() }<Say id={say.clone()} />
                </button>
            }
            <button type="button" class="icon-button" aria-label={close} onclick={onclose}>{ Icon::Close.draw() }</button>
        </div>
    }
}
