//! Keys.

use std::fmt::Write;

use yew::prelude::*;

use crate::domain::Answer;
use crate::ui::components::{BarPart, RingKey};

/// One competence's key.
struct Key {
    /// The competence's id.
    competence: &'static str,
    /// The class that gives it its hue.
    hue: &'static str,
    /// The outline of its bow, within 23 of the origin.
    bow: &'static str,
    /// Lines within the bow.
    inner: &'static str,
    /// Where the shank leaves the bow.
    neck: u32,
    /// How long the teeth are from the tip on; each key has its own cut.
    cut: [u32; 9],
}

/// The bows, each with an outline of its own: a speech bubble, two rings, a set square, a screen, two leaves, three
/// together, a spark, a fan.
const KEYS: [Key; 8] = [
    Key {
        competence: "mother-tongue",
        hue: "hue-mother-tongue",
        bow: "M-9-19H9A11 11 0 0 1 20-8V3A11 11 0 0 1 9 14H-3L-13 22V13A11 11 0 0 1-20 3V-8A11 11 0 0 1-9-19Z",
        inner: "M-9-6H9M-9 3H3",
        neck: 14,
        cut: [9, 13, 11, 8, 13, 10, 7, 11, 8],
    },
    Key {
        competence: "foreign-languages",
        hue: "hue-foreign-languages",
        bow: "M-9-13A13 13 0 1 0-9 13A13 13 0 1 0-9-13ZM9-13A13 13 0 1 0 9 13A13 13 0 1 0 9-13Z",
        inner: "",
        neck: 10,
        cut: [12, 8, 10, 13, 7, 12, 10, 7, 9],
    },
    Key {
        competence: "maths-science-technology",
        hue: "hue-maths-science-technology",
        bow: "M0-21 22 16H-22Z",
        inner: "M0-4 7 8H-7Z",
        neck: 16,
        cut: [10, 10, 13, 7, 9, 13, 8, 10, 7],
    },
    Key {
        competence: "digital",
        hue: "hue-digital",
        bow: "M-18-18H18V18H-18Z",
        inner: "M-9-9H9V9H-9Z",
        neck: 18,
        cut: [13, 10, 7, 13, 10, 7, 13, 10, 7],
    },
    Key {
        competence: "learning-to-learn",
        hue: "hue-learning-to-learn",
        bow: "M0 19C-21 17-26-1-21-18-6-15 0-2 0 19ZM0 19C21 17 26-1 21-18 6-15 0-2 0 19Z",
        inner: "",
        neck: 19,
        cut: [8, 11, 13, 9, 7, 12, 12, 8, 10],
    },
    Key {
        competence: "social-civic",
        hue: "hue-social-civic",
        bow: "M0 10.3A11 11 0 1 1-9.2-3.9A11 11 0 1 1 9.2-3.9A11 11 0 1 1 0 10.3Z",
        inner: "",
        neck: 10,
        cut: [11, 13, 8, 11, 9, 9, 13, 7, 10],
    },
    Key {
        competence: "initiative",
        hue: "hue-initiative",
        bow: "M0-23C4-9 9-4 23 0 9 4 4 9 0 21-4 9-9 4-23 0-9-4-4-9 0-23Z",
        inner: "",
        neck: 19,
        cut: [13, 7, 12, 10, 13, 8, 9, 11, 7],
    },
    Key {
        competence: "culture",
        hue: "hue-culture",
        bow: "M0 19-23-4A8.5 8.5 0 0 1-8-13 8.5 8.5 0 0 1 8-13 8.5 8.5 0 0 1 23-4Z",
        inner: "M0 14-7-7M0 14 7-7",
        neck: 19,
        cut: [7, 12, 9, 13, 8, 11, 7, 13, 9],
    },
];

/// The tip of the shank.
const TIP: u32 = 100;

/// From tooth to tooth.
const PITCH: u32 = 7;

fn find(competence: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.competence == competence)
}

/// The class that gives a competence's hue to all that is drawn inside.
pub fn hue(competence: &str) -> Option<&'static str> {
    find(competence).map(|key| key.hue)
}

fn side(index: usize) -> &'static str {
    if index.is_multiple_of(2) { "" } else { "-" }
}

fn height(index: usize) -> usize {
    TIP as usize - 3 - index * PITCH as usize
}

/// One path for all the teeth, from the tip on.
fn teeth(key: &Key, count: usize) -> String {
    key.cut.iter().take(count).enumerate().fold(String::new(), |mut path, (index, length)| {
        let _ = write!(path, "M0 {}h{}{length}", height(index), side(index));
        path
    })
}

/// Dots where a statement has an answer but no tooth.
fn dots(key: &Key, from: usize, to: usize) -> String {
    (from..to.min(key.cut.len())).fold(String::new(), |mut path, index| {
        let _ = write!(path, "M{}7.5 {}h.01", side(index), height(index));
        path
    })
}

/// Bow, shank and teeth, to stand in an `svg`.
fn parts(key: &Key, count: usize, answered: usize) -> Html {
    html! {
        <>
            <path class="shank" d={format!("M0 {}V{TIP}", key.neck)} />
            <path class="bow" d={key.bow} />
            <path class="inner" d={key.inner} />
            <path class="teeth" d={teeth(key, count)} />
            <path class="dots" d={dots(key, count, answered)} />
        </>
    }
}

/// One whole key, lying, its bow where the line begins.
pub fn key(competence: &str, count: usize, class: &'static str) -> Html {
    let Some(key) = find(competence) else { return Html::default() };
    html! {
        <svg class={classes!(class, key.hue, "turns")} viewBox="-26 -26 132 52" aria-hidden="true">
            <g transform="rotate(-90)">{ parts(key, count, 0) }</g>
        </svg>
    }
}

/// The bow alone, as high as a line of text.
pub fn mark(competence: &str) -> Html {
    let Some(key) = find(competence) else { return Html::default() };
    html! {
        <svg class={classes!("mark", key.hue)} viewBox="-28 -26 56 56" aria-hidden="true">
            <path class="shank" d={format!("M0 {}V28", key.neck)} />
            <path class="bow" d={key.bow} />
        </svg>
    }
}

/// How far the bows' middles are from the middle of the ring.
const REACH: f64 = 68.0;

/// The ring's own radius: it runs through the bows, nearer to the middle than theirs.
const RING: f64 = 60.0;

/// The ring with all keys. Pointers can use the keys as links; keyboards and screen readers have the list beside it.
pub fn ring(keys: &[RingKey]) -> Html {
    let drawn: Vec<_> = keys.iter().filter_map(|ring_key| Some((ring_key, find(&ring_key.competence)?))).collect();
    let turn = 360.0 / drawn.len().max(1) as f64;
    html! {
        <svg class="ring turns" viewBox="-174 -174 348 348" aria-hidden="true">
            <circle class="ring-wire" r={RING.to_string()} />
            <circle class="ring-shine" r={RING.to_string()} />
            for (index, (ring_key, key)) in drawn.iter().enumerate() {
                <a key={key.competence} class={classes!("ring-key", key.hue)} href={ring_key.href.clone()} tabindex="-1"
                    transform={format!("rotate({}) translate(0 {REACH})", 180.0 + turn * index as f64)}>
                    <rect class="ring-area" x="-24" y="-24" width="48" height="128" />
                    { parts(key, ring_key.teeth, ring_key.answered) }
                </a>
            }
            for index in 0..drawn.len() {
                <g key={index} transform={format!("rotate({})", turn * index as f64)}>
                    <path class="ring-wire" d={over()} />
                    <path class="ring-shine" d={over()} />
                </g>
            }
        </svg>
    }
}

/// The piece of the ring that lies over a bow: on its way round, the ring goes under one side of a bow and over the other.
fn over() -> String {
    let at = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        format!("{:.1} {:.1}", RING * sin, -RING * cos)
    };
    format!("M{}A{RING} {RING} 0 0 1 {}", at(6.0), at(22.5))
}

/// The sign of an answer, the same on buttons, in bars and in lists: a key with no, one, two or three teeth.
pub fn answer_sign(answer: Answer) -> Html {
    let teeth = match answer {
        Answer::Skipped => return Html::default(),
        Answer::NotYet => "",
        Answer::WithHelp => "M43 12v8",
        Answer::OnMyOwn => "M43 12v8M35 12v8",
        Answer::ShownOthers => "M43 12v8M35 12v8M27 12v8",
    };
    html! {
        <svg class="answer-sign turns" viewBox="0 0 48 24" aria-hidden="true">
            <path d="M3 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M18 12h28" />
            <path class="teeth" d={teeth} />
        </svg>
    }
}

/// Cells in lines of nine; what the parts leave of the total is open.
pub fn bar(parts: &[(BarPart, usize)], total: usize) -> Html {
    let cells: Vec<BarPart> = parts
        .iter()
        .flat_map(|(part, count)| std::iter::repeat_n(*part, *count))
        .chain(std::iter::repeat(BarPart::Open))
        .take(total)
        .collect();
    let lines = cells.len().div_ceil(9).max(1);
    let columns = cells.len().clamp(1, 9);
    html! {
        <svg class="cells turns" viewBox={format!("0 0 {} {}", columns * 22, lines * 22)} aria-hidden="true">
            for (index, part) in cells.into_iter().enumerate() {
                { cell(part, index % 9 * 22, index / 9 * 22) }
            }
        </svg>
    }
}

fn cell(part: BarPart, x: usize, y: usize) -> Html {
    let (class, inside) = match part {
        BarPart::ShownOthers => ("cell cell-full", "M6 10.5l3 3 6-6.5"),
        BarPart::OnMyOwn => ("cell cell-full", ""),
        BarPart::WithHelp => ("cell cell-lines", "M2 10 10 2M2 18 18 2M10 18l8-8"),
        BarPart::NotYet => ("cell", ""),
        BarPart::Open => ("cell cell-open", "M10 10h.01"),
    };
    html! {
        <g key={format!("{x}-{y}")} class={class} transform={format!("translate({} {})", x + 1, y + 1)}>
            <rect width="20" height="20" rx="3" />
            <path d={inside} />
        </g>
    }
}

/// The sign of the app: a key whose bow is a ring of eight.
pub fn brand() -> Html {
    html! {
        <svg class="brand-sign" viewBox="0 0 48 48" aria-hidden="true">
            <path d="M18 18m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M24.5 24.5 43 43M36 36l5-5M41 41l4-4" />
            <path class="brand-dots" d="M18 3.5h.01M28.3 7.7h.01M32.5 18h.01M28.3 28.3h.01M18 32.5h.01M7.7 28.3h.01M3.5 18h.01M7.7 7.7h.01" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_competence_has_a_key_of_its_own() {
        let mut bows: Vec<_> = KEYS.iter().map(|key| key.bow).collect();
        bows.sort_unstable();
        bows.dedup();
        assert_eq!(bows.len(), KEYS.len());
    }

    #[test]
    fn teeth_grow_on_both_sides_and_stay_on_the_shank() {
        for key in &KEYS {
            assert_eq!(teeth(key, 0), "");
            assert_eq!(teeth(key, 9).matches('M').count(), 9);
            assert_eq!(teeth(key, 20).matches('M').count(), 9, "more than nine are no trouble");
            assert!(height(8) > key.neck as usize + 10, "{}: the last tooth is clear of the bow", key.competence);
            assert!(teeth(key, 2).contains("h-"));
        }
    }
}
