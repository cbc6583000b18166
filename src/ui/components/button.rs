//! Buttons.

use yew::prelude::*;

use super::Icon;
use crate::ui::speech::{MessageArg, Speech};

/// How much attention a button asks for.
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

/// What a [`button`] takes.
#[derive(Default)]
pub struct Button<'a> {
    /// The message on it.
    pub say: &'a str,
    /// The message's variables.
    pub args: &'a [(&'static str, MessageArg<'a>)],
    /// What it does.
    pub onclick: Callback<MouseEvent>,
    /// How much it asks for attention.
    pub kind: ButtonKind,
    /// A sign before the words; the words stay.
    pub icon: Option<Icon>,
    /// Whether it does nothing now.
    pub disabled: bool,
    /// An id, for focus moves and labels.
    pub id: Option<&'static str>,
    /// For a button that stays on or off: which of the two.
    pub pressed: Option<bool>,
    /// Whether what it started is still going on.
    pub busy: bool,
}

impl<'a> Button<'a> {
    /// A button with a message, and what it does.
    pub fn new(say: &'a str, onclick: Callback<MouseEvent>) -> Self {
        Self { say, onclick, ..Self::default() }
    }

    /// The one thing to do next.
    pub fn primary(say: &'a str, onclick: Callback<MouseEvent>) -> Self {
        Self { kind: ButtonKind::Primary, ..Self::new(say, onclick) }
    }

    /// An action that may be overlooked.
    pub fn quiet(say: &'a str, onclick: Callback<MouseEvent>) -> Self {
        Self { kind: ButtonKind::Quiet, ..Self::new(say, onclick) }
    }

    /// An action that removes something.
    pub fn danger(say: &'a str, onclick: Callback<MouseEvent>) -> Self {
        Self { kind: ButtonKind::Danger, ..Self::new(say, onclick) }
    }
}

/// A button.
///
/// Accessibility: a disabled button keeps its place in the tab order (`aria-disabled`), because a focus that vanishes
/// throws screen-reader users back to the top of the page. Pressed and busy are announced, and shown by more than
/// colour. It is at least 44 by 44 px.
pub fn button(speech: &Speech, button: Button) -> Html {
    let asleep = button.disabled || button.busy;
    let onclick = if asleep { Callback::noop() } else { button.onclick };
    html! {
        <button type="button" id={button.id} class={button.kind.class()} {onclick}
            aria-disabled={asleep.then_some("true")} aria-busy={button.busy.then_some("true")}
            aria-pressed={button.pressed.map(|on| if on { "true" } else { "false" })}>
            if let Some(icon) = button.icon {
                { icon.draw() }
            }
            { speech.say_named(button.say, button.args) }
        </button>
    }
}
