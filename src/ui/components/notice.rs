//! Something to know, beside what it is about.

use yew::prelude::*;

use super::Icon;

/// How serious it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// Something went well.
    Good,
    /// Something to look out for.
    Warning,
    /// Something went wrong.
    Problem,
}

/// What a [`Notice`] takes.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// How serious it is.
    #[prop_or_default]
    pub kind: NoticeKind,
    /// A first line in bold.
    #[prop_or_default]
    pub title: Html,
    /// The text.
    #[prop_or_default]
    pub children: Html,
    /// Whether it appeared because something happened, so that it is read out.
    #[prop_or_default]
    pub live: bool,
}

/// A framed note with a sign for its kind.
///
/// Accessibility: the sign differs in shape, not only in colour. Only a live notice has a role: `alert` for a problem,
/// else `status`; one that was there from the start would otherwise be read before the heading.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let (class, icon) = match props.kind {
        NoticeKind::Info => ("notice notice-info", Icon::Info),
        NoticeKind::Good => ("notice notice-good", Icon::Check),
        NoticeKind::Warning => ("notice notice-warning", Icon::Warning),
        NoticeKind::Problem => ("notice notice-problem", Icon::Problem),
    };
    let role = props.live.then_some(if props.kind == NoticeKind::Problem { "alert" } else { "status" });
    html! {
        <div {class} {role}>
            { icon.draw() }
            <div class="notice-body">
                if props.title != Html::default() {
                    <p class="notice-title">{ props.title.clone() }</p>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}
