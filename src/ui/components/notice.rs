//! Something that the user should know, beside what it is about.

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

/// What a [`notice`] takes.
#[derive(Default)]
pub struct Notice {
    /// How serious it is.
    pub kind: NoticeKind,
    /// A first line in bold.
    pub title: Option<Html>,
    /// The text.
    pub children: Html,
    /// Whether it appeared because something happened, so that it is read out.
    pub live: bool,
}

/// A framed note with a sign for its kind.
///
/// Accessibility: the sign differs in shape, not only in colour. Only a live notice has a role: `alert` for a problem,
/// otherwise `status`. A notice with a role that was there from the start would be read before the heading.
pub fn notice(notice: Notice) -> Html {
    let Notice { kind, title, children, live } = notice;
    let (class, icon) = match kind {
        NoticeKind::Info => ("notice notice-info", Icon::INFO),
        NoticeKind::Good => ("notice notice-good", Icon::CHECK),
        NoticeKind::Warning => ("notice notice-warning", Icon::WARNING),
        NoticeKind::Problem => ("notice notice-problem", Icon::PROBLEM),
    };
    let role = live.then_some(if kind == NoticeKind::Problem { "alert" } else { "status" });
    html! {
        <div {class} {role}>
            { icon.draw() }
            <div class="notice-body">
                if let Some(title) = title {
                    <p class="notice-title">{ title }</p>
                }
                { children }
            </div>
        </div>
    }
}
