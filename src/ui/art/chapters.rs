//! The signs of the six chapters, beside their titles on the hub.

use yew::prelude::*;

use crate::content::exercise::Chapter;

/// A bunch of keys, a case, a compass, a door, stairs with a flag, a sheet: the outline, which is tinted, and the lines in
/// it.
fn lines(chapter: Chapter) -> (&'static str, &'static str) {
    match chapter {
        Chapter::Can => {
            ("M-10-20A10 10 0 1 0-10 0A10 10 0 1 0-10-20Z", "M-4-2 12 18M6 10l5-4M11 17l5-4M4-14l16 10M13-9l3-5")
        }
        Chapter::Bring => ("M-20-6H20V18H-20Z", "M-8-6V-14H8V-6M-20 4H-4M4 4H20M-4 1H4V8H-4Z"),
        Chapter::Matters => ("M-22 0A22 22 0 1 0 22 0A22 22 0 1 0-22 0Z", "M8-8 3 3-8 8-3-3Z"),
        Chapter::Work => ("M-15 20V-20H15V20Z", "M-22 20H22M8 0v3"),
        Chapter::Plan => ("M-22 20V10H-8V0H6V-10H20V20Z", "M13-10V-22M13-22l7 3-7 3"),
        Chapter::Me => ("M-16-21H8L17-12V21H-16Z", "M8-21V-12H17M-7 2A4 4 0 1 0 1 2A4 4 0 1 0-7 2M1 2H10M10 2v4"),
    }
}

/// The sign of a chapter; decoration beside its title.
pub fn chapter_sign(chapter: Chapter) -> Html {
    let (outline, inner) = lines(chapter);
    html! {
        <svg class="chapter-sign" viewBox="-28 -28 56 56" aria-hidden="true">
            <path class="bow" d={outline} /><path class="inner" d={inner} />
        </svg>
    }
}
