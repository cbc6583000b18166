//! Signs of the interface.

use yew::prelude::*;

/// A sign beside words, or alone on a button that has its words in `aria-label`. Each is a constant and not a variant, so
/// that its lines come with the code that draws it, which can be later code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon(&'static Sign);

/// What is drawn.
#[derive(Debug, PartialEq, Eq)]
struct Sign {
    /// Lines on a field of 24 by 24.
    lines: &'static str,
    /// Its style: whether it turns with the direction of writing, and whether it stands after the words of a button.
    class: &'static str,
}

#[allow(missing_docs, reason = "each name is its meaning")]
impl Icon {
    pub const BACK: Icon = Icon(&Sign { lines: "M19.5 12H5M11 5.5 4.5 12l6.5 6.5", class: "icon turns" });
    pub const NEXT: Icon = Icon(&Sign { lines: "M4.5 12H19M13 5.5l6.5 6.5-6.5 6.5", class: "icon turns on" });
    pub const SAVE: Icon = Icon(&Sign { lines: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15", class: "icon" });
    pub const OPEN: Icon = Icon(&Sign { lines: "M3.5 19.5V5h6l2.5 3h8.5v11.5z", class: "icon" });
    pub const SPEAK: Icon = Icon(&Sign {
        lines: "M4 9.5v5h3.5l5 4v-13l-5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
        class: "icon turns",
    });
    pub const STOP: Icon = Icon(&Sign { lines: "M7 7h10v10H7z", class: "icon" });
    pub const EDIT: Icon = Icon(&Sign { lines: "M4 20l1-4.5L16 4.5 19.5 8l-11 11zM13.5 7l3.5 3.5", class: "icon" });
    pub const DELETE: Icon =
        Icon(&Sign { lines: "M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5", class: "icon" });
    pub const UNDO: Icon =
        Icon(&Sign { lines: "M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-4", class: "icon turns" });
    pub const PRINT: Icon = Icon(&Sign { lines: "M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7z", class: "icon" });
    pub const LOCK: Icon =
        Icon(&Sign { lines: "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5", class: "icon" });
    pub const CHECK: Icon = Icon(&Sign { lines: "M4.5 12.5l5.5 5.5 9.5-11.5", class: "icon" });
    pub const WARNING: Icon = Icon(&Sign { lines: "M12 3.5 21.5 20h-19zM12 9.5v5M12 17.2v.3", class: "icon" });
    pub const PROBLEM: Icon =
        Icon(&Sign { lines: "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5v5.5M12 16.2v.3", class: "icon" });
    pub const INFO: Icon =
        Icon(&Sign { lines: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.5v.3", class: "icon" });
    pub const CLOSE: Icon = Icon(&Sign { lines: "M6 6l12 12M18 6 6 18", class: "icon" });
    pub const MENU: Icon = Icon(&Sign { lines: "M4 7h16M4 12h16M4 17h16", class: "icon" });
    pub const LANGUAGE: Icon = Icon(&Sign {
        lines: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3.5 12h17M12 3c4.8 5 4.8 13 0 18M12 3c-4.8 5-4.8 13 0 18",
        class: "icon",
    });
    pub const ADD: Icon = Icon(&Sign { lines: "M12 5v14M5 12h14", class: "icon" });
    pub const COMPARE: Icon = Icon(&Sign { lines: "M4 5h6v14H4zM14 5h6v14h-6z", class: "icon" });
    pub const PERSON: Icon = Icon(&Sign {
        lines: "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20.5c.5-4 3.5-5.5 7.5-5.5s7 1.5 7.5 5.5",
        class: "icon",
    });
    pub const OFFLINE: Icon = Icon(&Sign {
        lines: "M7 18.5a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11-1.5 5.3 5.3 0 0 1 0 10.5zM4 3.5l16 17",
        class: "icon",
    });
    pub const EVIDENCE: Icon = Icon(&Sign { lines: "M5.5 3.5h13v17h-13zM9 8h6M9 14.5l2 2 4-4.5", class: "icon" });
    pub const BOOKMARK: Icon = Icon(&Sign { lines: "M6.5 3.5h11v17L12 16.5l-5.5 4z", class: "icon" });
    pub const CLOCK: Icon =
        Icon(&Sign { lines: "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3.5 2", class: "icon" });

    /// All icons, for the page of examples.
    pub const ALL: [Icon; 25] = [
        Icon::BACK,
        Icon::NEXT,
        Icon::SAVE,
        Icon::OPEN,
        Icon::SPEAK,
        Icon::STOP,
        Icon::EDIT,
        Icon::DELETE,
        Icon::UNDO,
        Icon::PRINT,
        Icon::LOCK,
        Icon::CHECK,
        Icon::WARNING,
        Icon::PROBLEM,
        Icon::INFO,
        Icon::CLOSE,
        Icon::MENU,
        Icon::LANGUAGE,
        Icon::ADD,
        Icon::COMPARE,
        Icon::PERSON,
        Icon::OFFLINE,
        Icon::EVIDENCE,
        Icon::BOOKMARK,
        Icon::CLOCK,
    ];

    /// The drawing, in the colour and size of the text around it. Arrows turn with the direction of
    /// writing. The one that leads on follows the words in that direction (`components.css`).
    pub fn draw(self) -> Html {
        html! {
            <svg class={self.0.class} viewBox="0 0 24 24" aria-hidden="true">
                <path d={self.0.lines} />
            </svg>
        }
    }
}
