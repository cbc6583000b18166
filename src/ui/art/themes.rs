//! The six themes of interests: a sign for each, the ring whose keys are as long as the user likes the themes, bars,
//! and the signs of the five ratings.

use std::fmt::Write;

use yew::prelude::*;

use crate::domain::{Rating, Theme};

/// The outline of a theme's sign, within 23 of the origin, and the lines in it: a nut, a lens, a drop of paint, two
/// rings, a pennant, a sheet.
fn outline(theme: Theme) -> (&'static str, &'static str) {
    match theme {
        Theme::Realistic => ("M0-21 18-10.5V10.5L0 21-18 10.5V-10.5Z", "M-8 0A8 8 0 1 0 8 0A8 8 0 1 0-8 0Z"),
        Theme::Investigative => ("M-17-3A17 17 0 1 0 17-3A17 17 0 1 0-17-3Z", "M-9-3A9 9 0 0 1 0-12M12 10 20 20"),
        Theme::Artistic => ("M0-22C12-7 17 0 17 7A17 15 0 0 1-17 7C-17 0-12-7 0-22Z", "M8 7A8 7 0 0 1 0 14"),
        Theme::Social => {
            ("M-9-11A11 11 0 1 0-9 11A11 11 0 1 0-9-11ZM9-11A11 11 0 1 0 9 11A11 11 0 1 0 9-11Z", "M0-6V6")
        }
        Theme::Enterprising => ("M-14-21 20-7-14 7Z", "M-14-21V22"),
        Theme::Conventional => ("M-15-20H15V20H-15Z", "M-8-10H8M-8 0H8M-8 10H8"),
    }
}

fn sign_parts(theme: Theme) -> Html {
    let (outline, lines) = outline(theme);
    html! {
        <>
            <path class="bow" d={outline} />
            <path class="inner" d={lines} />
        </>
    }
}

/// The sign alone, as high as a line of text.
pub fn theme_mark(theme: Theme) -> Html {
    html! { <svg class="mark theme-mark" viewBox="-26 -26 52 52" aria-hidden="true">{ sign_parts(theme) }</svg> }
}

/// The ring's radius.
const RING: f32 = 54.0;
/// How long a key is for the lowest rating, and how much longer for the highest.
const SHORTEST: f32 = 22.0;
const LONGER: f32 = 76.0;

/// Where a value from 1 to 5 ends on a key, measured from the middle.
fn reach(value: f32) -> f32 {
    RING + SHORTEST + (value.clamp(1.0, 5.0) - 1.0) / 4.0 * LONGER
}

/// A key without its sign: from the ring outwards, with a notch for each whole point, on both sides in turn.
fn shank(value: f32) -> String {
    let end = reach(value);
    let mut path = format!("M0-{RING}V-{end:.1}");
    for point in (1_u8..=5).filter(|point| f32::from(*point) <= value) {
        let side = if point % 2 == 0 { "-" } else { "" };
        let _ = write!(path, "M0-{:.1}h{side}9", reach(f32::from(point)) - 6.0);
    }
    path
}

/// Six keys on a ring, each as long as the user likes its theme. It is decoration: the list beside it says the same in
/// words.
pub fn theme_ring(values: &[(Theme, Option<f32>)]) -> Html {
    let turn = 360.0 / values.len().max(1) as f32;
    html! {
        <svg class="ring" viewBox="-186 -186 372 372" aria-hidden="true">
            <circle class="ring-wire" r="54" />
            <circle class="ring-shine" r="54" />
            for (index, (theme, value)) in values.iter().enumerate() {
                <g key={theme.letter()} class={if value.is_some() { "ring-key theme-key" } else { "ring-key theme-key key-blank" }}
                    transform={format!("rotate({})", turn * index as f32)}>
                    <path class="blade" d={shank(value.unwrap_or(1.0))} />
                    // The sign stands upright, whichever way its key points.
                    <g transform={format!("translate(0 -{:.1}) rotate(-{})", reach(value.unwrap_or(1.0)) + 24.0, turn * index as f32)}>
                        { sign_parts(*theme) }
                    </g>
                </g>
            }
        </svg>
    }
}

/// A bar from 1 to 5 with a line at each point; empty without a value.
pub fn theme_bar(value: Option<f32>) -> Html {
    let width = value.map_or(0.0, |value| (value.clamp(1.0, 5.0) - 1.0) * 50.0);
    html! {
        <svg class="cells turns" viewBox="-1 -1 202 24" aria-hidden="true">
            <g class="cell"><rect width="200" height="22" rx="3" /><path d="M50 0V22M100 0V22M150 0V22" /></g>
            <g class="cell-full"><rect width={format!("{width:.1}")} y="4" height="14" rx="2" /></g>
        </svg>
    }
}

/// The sign of a rating: five steps. The higher the rating, the more of them are lines; the others are dots.
pub fn rating_sign(rating: Rating) -> Html {
    let mut path = String::new();
    for step in 1..=5_u8 {
        let x = step * 9 - 3;
        let _ = if step <= rating.value() {
            write!(path, "M{x} 21v-{}", step * 4 - 2)
        } else {
            write!(path, "M{x} 21h.01")
        };
    }
    html! { <svg class="answer-sign turns" viewBox="0 0 48 24" aria-hidden="true"><path d={path} /></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_grows_with_its_value_and_has_a_notch_for_each_point() {
        assert!(reach(1.0) < reach(1.5) && reach(5.0) < 186.0 - 24.0 - 7.0);
        for (value, notches) in [(1.0, 1), (2.9, 2), (5.0, 5)] {
            assert_eq!(shank(value).matches('h').count(), notches, "{value}");
        }
        assert!(shank(5.0).contains("h9") && shank(5.0).contains("h-9"), "on both sides");
    }

    #[test]
    fn every_theme_has_a_sign_of_its_own() {
        let mut signs = Theme::ALL.map(outline);
        signs.sort_unstable();
        assert!(signs.windows(2).all(|two| two[0].0 != two[1].0));
    }
}
