//! Links inside the app.

use yew::prelude::*;

use super::{ButtonKind, Icon};
use crate::ui::speech::{MessageArg, Speech};

/// What a link looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkKind {
    /// An underlined text.
    #[default]
    Plain,
    /// The main way on; at most one on a screen.
    Primary,
    /// Any other way on.
    Secondary,
    /// A way that may be overlooked.
    Quiet,
}

/// What a [`link_to`] takes.
#[derive(Default)]
pub struct LinkTo<'a> {
    /// The address, `#/…`.
    pub href: String,
    /// The message on it.
    pub say: &'a str,
    /// The message's variables.
    pub args: &'a [(&'static str, MessageArg<'a>)],
    /// What it looks like.
    pub kind: LinkKind,
    /// A sign before the words.
    pub icon: Option<Icon>,
    /// Whether it leads to the present screen.
    pub current: bool,
}

impl<'a> LinkTo<'a> {
    /// A link with a message, and its address: an underlined text.
    pub fn new(say: &'a str, href: String) -> Self {
        Self { say, href, ..Self::default() }
    }

    /// The main way on.
    pub fn primary(say: &'a str, href: String) -> Self {
        Self { kind: LinkKind::Primary, ..Self::new(say, href) }
    }

    /// Any other way on.
    pub fn secondary(say: &'a str, href: String) -> Self {
        Self { kind: LinkKind::Secondary, ..Self::new(say, href) }
    }

    /// A way that may be overlooked.
    pub fn quiet(say: &'a str, href: String) -> Self {
        Self { kind: LinkKind::Quiet, ..Self::new(say, href) }
    }
}

/// A link to another screen. What leads somewhere is a link, and what does something is a button: a link can be opened
/// in a new tab or copied, and is announced as a link, whatever it looks like.
pub fn link_to(speech: &Speech, link: LinkTo) -> Html {
    let LinkTo { href, say, args, kind, icon, current } = link;
    let class = match kind {
        LinkKind::Plain => "link",
        LinkKind::Primary => ButtonKind::Primary.class(),
        LinkKind::Secondary => ButtonKind::Secondary.class(),
        LinkKind::Quiet => ButtonKind::Quiet.class(),
    };
    html! {
        <a {href} {class} aria-current={current.then_some("page")}>
            if let Some(icon) = icon {
                { icon.draw() }
            }
            { speech.say_named(say, args) }
        </a>
    }
}
