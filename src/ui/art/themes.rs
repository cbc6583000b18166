//! The six themes of interests: a sign for each, the ring whose keys are as long as the user likes the themes, bars,
//! and the signs of the five ratings.

use std::fmt::Write;

use yew::prelude::*;

use crate::domain::{Rating, Theme};
use crate::ui::speech::own_words;

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

/// Half the width of a key, and how far its teeth stand out.
const HALF: u8 = 5;
const TOOTH: u8 = 7;

/// The outline of a key without its sign: from the ring outwards, with a tooth for each whole point, on both sides in
/// turn.
fn shank(value: f32) -> String {
    let points = |odd: bool| (1_u8..=5).filter(move |point| f32::from(*point) <= value && (point % 2 == 1) == odd);
    let tooth = |point: u8| (reach(f32::from(point)) - 9.0, reach(f32::from(point)) - 3.0);
    let mut path = format!("M{HALF}-{RING}");
    for (near, far) in points(true).map(tooth) {
        let _ = write!(path, "V-{near:.1}h{TOOTH}V-{far:.1}h-{TOOTH}");
    }
    let _ = write!(path, "V-{:.1}H-{HALF}", reach(value));
    for (near, far) in points(false).map(tooth).collect::<Vec<_>>().into_iter().rev() {
        let _ = write!(path, "V-{far:.1}h-{TOOTH}V-{near:.1}h{TOOTH}");
    }
    let _ = write!(path, "V-{RING}Z");
    path
}

/// One key of the ring of themes.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeKey {
    /// Which theme it is.
    pub theme: Theme,
    /// How much the user likes it, from 1 to 5; `None` if nothing is rated.
    pub value: Option<f32>,
    /// Its short name, in the language of the screen.
    pub name: String,
}

/// From a sign's middle to the baseline of a name above it and of one below it, and from line to line.
const ABOVE: f32 = 32.0;
const BELOW: f32 = 45.0;
const LINE: f32 = 22.0;
/// How far from the middle the names at the sides stand at least, so that none lies over the keys above and below.
const ASIDE: f32 = 130.0;

/// The name of a key at the angle of its sign, whose middle is that far from the middle of the ring. A name with a comma
/// has two lines.
fn theme_name(name: &str, angle: f32, away: f32) -> Html {
    let lines: Vec<&str> = name.split_inclusive([',', '،']).map(str::trim).collect();
    let (x, y) = (away * angle.sin(), -away * angle.cos());
    let x = if x.abs() < 1.0 { 0.0 } else { x.signum() * x.abs().max(ASIDE) };
    let first = if y < 0.0 { y - ABOVE - (lines.len() as f32 - 1.0) * LINE } else { y + BELOW };
    html! {
        <text>
            for (n, line) in lines.iter().enumerate() {
                { theme_line(line, x, first + n as f32 * LINE) }
            }
        </text>
    }
}

fn theme_line(line: &str, x: f32, y: f32) -> Html {
    let (key, line) = own_words(line);
    html! { <tspan {key} x={format!("{x:.0}")} y={format!("{y:.0}")}>{ line }</tspan> }
}

/// Six keys on a ring, each as long as the user likes its theme, with their names. It is decoration: the list beside it
/// says the same in words.
pub fn theme_ring(keys: &[ThemeKey]) -> Html {
    let turn = 360.0 / keys.len().max(1) as f32;
    html! {
        <svg class="ring theme-ring" viewBox="-250 -232 500 484" aria-hidden="true">
            <circle class="ring-wire" r="54" />
            <circle class="ring-shine" r="54" />
            for (index, ThemeKey { theme, value, name }) in keys.iter().enumerate() {
                <g key={theme.letter()} class={if value.is_some() { "ring-key theme-key" } else { "ring-key theme-key key-blank" }}>
                    <g transform={format!("rotate({})", turn * index as f32)}>
                        <path class="blade" d={shank(value.unwrap_or_default())} />
                        // The sign stands upright, whichever way its key points.
                        <g transform={format!("translate(0 -{:.1}) rotate(-{})", sign_at(*value), turn * index as f32)}>
                            { sign_parts(*theme) }
                        </g>
                    </g>
                    { theme_name(name, (turn * index as f32).to_radians(), sign_at(*value)) }
                </g>
            }
        </svg>
    }
}

/// How far from the middle of the ring the middle of a sign is.
fn sign_at(value: Option<f32>) -> f32 {
    reach(value.unwrap_or_default()) + 24.0
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

/// The sign of a rating.
pub fn rating_sign(rating: Rating) -> Html {
    rising_sign(usize::from(rating.value()) - 1, Rating::SCALE.len())
}

/// The sign of an option of a scale that rises, by its place from 0: as many steps as there are options. The higher the
/// option, the more of them are lines; the others are dots.
pub fn rising_sign(place: usize, of: usize) -> Html {
    let mut path = String::new();
    let wide = 45 / of.max(1);
    let high = 20 / of.max(1);
    for step in 1..=of {
        let x = step * wide - wide / 3;
        let _ = if step <= place + 1 {
            write!(path, "M{x} 21v-{}", (step * high).saturating_sub(2).max(1))
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
    fn a_key_grows_with_its_value_and_has_a_tooth_for_each_point() {
        assert!(reach(1.0) < reach(1.5) && sign_at(Some(5.0)) + BELOW + LINE < 250.0, "all of it is in the drawing");
        for (value, teeth) in [(0.0, 0), (1.0, 1), (2.9, 2), (5.0, 5)] {
            assert_eq!(shank(value).matches('h').count(), 2 * teeth, "{value}");
        }
        assert!(shank(5.0).contains("h7V") && shank(5.0).contains("h-7V"), "on both sides");
    }

    #[test]
    fn every_theme_has_a_sign_of_its_own() {
        let mut signs = Theme::ALL.map(outline);
        signs.sort_unstable();
        assert!(signs.windows(2).all(|two| two[0].0 != two[1].0));
    }
}
