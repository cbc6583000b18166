//! Signs of the interface.

use yew::prelude::*;

/// A sign beside words, or alone on a button that has its words in `aria-label`.
#[allow(missing_docs, reason = "each name is its meaning")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    Back,
    Next,
    Save,
    Open,
    Speak,
    Stop,
    Edit,
    Delete,
    Undo,
    Print,
    Lock,
    Check,
    Warning,
    Problem,
    Info,
    Close,
    Menu,
    Language,
    Add,
    Compare,
    Person,
    Offline,
    Evidence,
    Bookmark,
    Clock,
}

impl Icon {
    /// All icons, for the page of examples.
    pub const ALL: [Icon; 25] = [
        Icon::Back,
        Icon::Next,
        Icon::Save,
        Icon::Open,
        Icon::Speak,
        Icon::Stop,
        Icon::Edit,
        Icon::Delete,
        Icon::Undo,
        Icon::Print,
        Icon::Lock,
        Icon::Check,
        Icon::Warning,
        Icon::Problem,
        Icon::Info,
        Icon::Close,
        Icon::Menu,
        Icon::Language,
        Icon::Add,
        Icon::Compare,
        Icon::Person,
        Icon::Offline,
        Icon::Evidence,
        Icon::Bookmark,
        Icon::Clock,
    ];

    /// Lines on a field of 24 by 24.
    fn lines(self) -> &'static str {
        match self {
            Icon::Back => "M19.5 12H5M11 5.5 4.5 12l6.5 6.5",
            Icon::Next => "M4.5 12H19M13 5.5l6.5 6.5-6.5 6.5",
            Icon::Save => "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15",
            Icon::Open => "M3.5 19.5V5h6l2.5 3h8.5v11.5z",
            Icon::Speak => "M4 9.5v5h3.5l5 4v-13l-5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
            Icon::Stop => "M7 7h10v10H7z",
            Icon::Edit => "M4 20l1-4.5L16 4.5 19.5 8l-11 11zM13.5 7l3.5 3.5",
            Icon::Delete => "M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5",
            Icon::Undo => "M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-4",
            Icon::Print => "M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z",
            Icon::Lock => "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5",
            Icon::Check => "M4.5 12.5l5.5 5.5 9.5-11.5",
            Icon::Warning => "M12 3.5 21.5 20h-19zM12 9.5v5M12 17.2v.3",
            Icon::Problem => "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.2v.3",
            Icon::Info => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.5v.3",
            Icon::Close => "M6 6l12 12M18 6 6 18",
            Icon::Menu => "M4 7h16M4 12h16M4 17h16",
            Icon::Language => {
                "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3.5 12h17M12 3c4.8 5 4.8 13 0 18M12 3c-4.8 5-4.8 13 0 18"
            }
            Icon::Add => "M12 5v14M5 12h14",
            Icon::Compare => "M4 5h6v14H4zM14 5h6v14h-6z",
            Icon::Person => "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20.5c.5-4 3.5-5.5 7.5-5.5s7 1.5 7.5 5.5",
            Icon::Offline => "M7 18.5a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11-1.5 5.3 5.3 0 0 1 0 10.5zM4 3.5l16 17",
            Icon::Evidence => "M5.5 3.5h13v17h-13zM9 8h6M9 14.5l2 2 4-4.5",
            Icon::Bookmark => "M6.5 3.5h11v17L12 16.5l-5.5 4z",
            Icon::Clock => "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3.5 2",
        }
    }

    /// The drawing, in the colour and size of the text around it. Arrows turn with the direction of writing.
    pub fn draw(self) -> Html {
        let turns = matches!(self, Icon::Back | Icon::Next | Icon::Undo | Icon::Speak);
        html! {
            <svg class={classes!("icon", turns.then_some("turns"))} viewBox="0 0 24 24" aria-hidden="true">
                <path d={self.lines()} />
            </svg>
        }
    }
}
