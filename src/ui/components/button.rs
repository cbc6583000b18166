//! Buttons.

use yew::prelude::*;

use super::{Icon, Say, SayArgs};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next; at most one on a screen.
    Primary,
    /// Any other action.
    #[default]
    Secondary,
    /// An action that may be overlooked.
    Quiet,
    /// An action that removes something.
    Danger,
}

impl ButtonKind {
    pub(super) fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button button-primary",
            ButtonKind::Secondary => "button",
            ButtonKind::Quiet => "button button-quiet",
            ButtonKind::Danger => "button button-danger",
        }
    }
}

/// What a [`Button`] takes.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// The message on it.
    pub say: AttrValue,
    /// The message's variables.
    #[prop_or_default]
    pub args: SayArgs,
    /// What it does.
    pub onclick: Callback<MouseEvent>,
    /// How much it asks for attention.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// A sign before the words; the words stay.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether it does nothing now.
    #[prop_or_default]
    pub disabled: bool,
    /// An id, for focus moves and labels.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// For a button that stays on or off: which of the two.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Whether what it started is still going on.
    #[prop_or_default]
    pub busy: bool,
}

/// A button.
///
/// Accessibility: a disabled one keeps its place in the tab order (`aria-disabled`), because a focus that vanishes
/// throws screen-reader users back to the top of the page; pressed and busy are said, and shown by more than colour.
/// At least 44 by 44 px.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let asleep = props.disabled || props.busy;
    let onclick = {
        let onclick = props.onclick.clone();
        Callback::from(move |event: MouseEvent| {
            if !asleep {
                onclick.emit(event);
            }
        })
    };
    html! {
        <button type="button" id={props.id.clone()} class={props.kind.class()} {onclick}
            aria-disabled={asleep.then_some("true")} aria-busy={props.busy.then_some("true")}
            aria-pressed={props.pressed.map(|on| if on { "true" } else { "false" })}>
            if let Some(icon) = props.icon {
                { icon.draw() }
            }
            <Say id={props.say.clone()} args={props.args.clone()} />
        </button>
    }
}
