//! Links inside the app.

use yew::prelude::*;

use super::{ButtonKind, Icon, Say, SayArgs};

/// What a link looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkKind {
    /// An underlined text.
    #[default]
    Plain,
    /// The one way on; at most one on a screen.
    Primary,
    /// Any other way on.
    Secondary,
    /// A way that may be overlooked.
    Quiet,
}

/// What a [`LinkTo`] takes.
#[derive(Properties, PartialEq)]
pub struct LinkToProps {
    /// The address, `#/…`.
    pub href: AttrValue,
    /// The message on it.
    pub say: AttrValue,
    /// The message's variables.
    #[prop_or_default]
    pub args: SayArgs,
    /// What it looks like.
    #[prop_or_default]
    pub kind: LinkKind,
    /// A sign before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether it leads to the screen one is on.
    #[prop_or_default]
    pub current: bool,
}

/// A link to another screen. What goes somewhere is a link, what does something is a button: a link can be opened in
/// a new tab, copied, and is announced as one, however it looks.
#[component]
pub fn LinkTo(props: &LinkToProps) -> Html {
    let class = match props.kind {
        LinkKind::Plain => "link",
        LinkKind::Primary => ButtonKind::Primary.class(),
        LinkKind::Secondary => ButtonKind::Secondary.class(),
        LinkKind::Quiet => ButtonKind::Quiet.class(),
    };
    html! {
        <a href={props.href.clone()} {class} aria-current={props.current.then_some("page")}>
            if let Some(icon) = props.icon {
                { icon.draw() }
            }
            <Say id={props.say.clone()} args={props.args.clone()} />
        </a>
    }
}
