//! The drawings of the keys, of the ring, and of the signs of the four answers.

use std::fmt::Write;

use yew::prelude::*;

use crate::domain::Answer;

/// One competence's key.
struct Key {
    /// The competence's id.
    competence: &'static str,
    /// The class that gives it its hue.
    hue: &'static str,
    /// The outline of its bow, within 23 units of the origin.
    bow: &'static str,
    /// Lines within the bow.
    inner: &'static str,
    /// The middle of the eye, above the bow, through which the ring runs.
    eye: i32,
    /// Where the blade leaves the bow.
    neck: u32,
    /// How far the teeth stand out, from the tip on; each key has a cut of its own.
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
        eye: -25,
        neck: 14,
        cut: [6, 8, 7, 5, 8, 6, 5, 7, 6],
    },
    Key {
        competence: "foreign-languages",
        hue: "hue-foreign-languages",
        bow: "M-9-13A13 13 0 1 0-9 13A13 13 0 1 0-9-13ZM9-13A13 13 0 1 0 9 13A13 13 0 1 0 9-13Z",
        inner: "M0-10V-11",
        eye: -17,
        neck: 10,
        cut: [8, 5, 6, 8, 5, 7, 6, 5, 7],
    },
    Key {
        competence: "maths-science-technology",
        hue: "hue-maths-science-technology",
        bow: "M0-21 22 16H-22Z",
        inner: "M0-4 7 8H-7Z",
        eye: -28,
        neck: 16,
        cut: [6, 6, 8, 5, 7, 8, 5, 6, 5],
    },
    Key {
        competence: "digital",
        hue: "hue-digital",
        bow: "M-18-18H18V18H-18Z",
        inner: "M-9-9H9V9H-9Z",
        eye: -24,
        neck: 18,
        cut: [8, 6, 5, 8, 6, 5, 8, 6, 5],
    },
    Key {
        competence: "learning-to-learn",
        hue: "hue-learning-to-learn",
        bow: "M0 19C-21 17-26-1-21-18-6-15 0-2 0 19ZM0 19C21 17 26-1 21-18 6-15 0-2 0 19Z",
        inner: "M0 17V-13",
        eye: -20,
        neck: 19,
        cut: [5, 7, 8, 6, 5, 8, 7, 5, 6],
    },
    Key {
        competence: "social-civic",
        hue: "hue-social-civic",
        bow: "M0 10.3A11 11 0 1 1-9.2-3.9A11 11 0 1 1 9.2-3.9A11 11 0 1 1 0 10.3Z",
        inner: "",
        eye: -27,
        neck: 10,
        cut: [7, 8, 5, 7, 6, 6, 8, 5, 6],
    },
    Key {
        competence: "initiative",
        hue: "hue-initiative",
        bow: "M0-23C4-9 9-4 23 0 9 4 4 9 0 21-4 9-9 4-23 0-9-4-4-9 0-23Z",
        inner: "",
        eye: -29,
        neck: 18,
        cut: [8, 5, 7, 6, 8, 5, 6, 7, 5],
    },
    Key {
        competence: "culture",
        hue: "hue-culture",
        bow: "M0 19-26-5A33 33 0 0 1 26-5Z",
        inner: "M0 17-9-14M0 17 9-14M-12 7A21 21 0 0 1 12 7",
        eye: -23,
        neck: 19,
        cut: [5, 8, 6, 8, 5, 7, 5, 8, 6],
    },
];

/// The tip of the shank.
const TIP: u32 = 100;

/// The distance from tooth to tooth.
const PITCH: u32 = 7;

fn find(competence: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.competence == competence)
}

/// The class that gives a competence's hue to everything that is drawn inside.
pub fn hue(competence: &str) -> Option<&'static str> {
    find(competence).map(|key| key.hue)
}

/// Half the width of the blade.
const HALF: u32 = 4;

fn height(index: usize) -> u32 {
    TIP - 10 - index as u32 * PITCH
}

/// The outline of the blade with its teeth: down the right side, round the tip, up the left side.
fn blade(key: &Key, count: usize) -> String {
    let mut path = format!("M{HALF} {}", key.neck);
    let teeth: Vec<(usize, u32)> = key.cut.iter().copied().take(count).enumerate().collect();
    for (index, length) in teeth.iter().rev().filter(|(index, _)| index.is_multiple_of(2)) {
        let y = height(*index);
        let _ = write!(path, "V{}L{} {}V{}L{HALF} {}", y - 4, HALF + length, y - 2, y + 2, y + 4);
    }
    let _ = write!(path, "V{}L0 {TIP}-{HALF} {}", TIP - 4, TIP - 4);
    for (index, length) in teeth.iter().filter(|(index, _)| !index.is_multiple_of(2)) {
        let y = height(*index);
        let _ = write!(path, "V{}L-{} {}V{}L-{HALF} {}", y + 4, HALF + length, y + 2, y - 2, y - 4);
    }
    let _ = write!(path, "V{}Z", key.neck);
    path
}

/// Blade, bow and eye, to be put into an `svg`.
fn parts(key: &Key, count: usize) -> Html {
    html! {
        <>
            <path class="blade" pathLength="1" d={blade(key, count)} />
            <path class="bow" d={key.bow} />
            <path class="inner" d={key.inner} />
            <path class="eye" d={format!("M0 {}a6 6 0 1 0 .01 0M-7 {}H7", key.eye - 6, key.neck + 5)} />
        </>
    }
}

/// One whole key, lying, with its bow at the beginning of the line.
pub fn key(competence: &str, count: usize, class: &'static str) -> Html {
    let Some(key) = find(competence) else { return Html::default() };
    html! {
        <svg class={[class, " turns ", key.hue].concat()} viewBox="-38 -28 141 56" aria-hidden="true">
            <g transform="rotate(-90)">{ parts(key, count) }</g>
        </svg>
    }
}

/// The bow alone, as high as a line of text.
pub fn mark(competence: &str) -> Html {
    let Some(key) = find(competence) else { return Html::default() };
    html! {
        <svg class={["mark ", key.hue].concat()} viewBox="-29 -26 58 68" aria-hidden="true">
            <path d={format!("M0 {}V39M0 37h10M0 28h7", key.neck)} />
            <path class="bow" d={key.bow} />
        </svg>
    }
}

/// One key on the ring.
pub struct RingKey {
    /// The competence's id: it decides bow and hue.
    pub competence: String,
    /// Its name, already in words, in each language of the screen.
    pub label: Html,
    /// How many statements are done without help, 0 to 9.
    pub teeth: usize,
    /// How many are answered, 0 to 9.
    pub answered: usize,
    /// Where it leads.
    pub href: String,
    /// The same in words, for example "6 of 9".
    pub described: Html,
}

/// The ring's radius; it runs through the eyes. The drawing below has the same number in its texts.
const RING: i32 = 54;

/// The ring with all keys. Pointers can use the keys as links; keyboards and screen readers have the list beside it.
pub fn ring(keys: &[RingKey]) -> Html {
    let drawn: Vec<_> = keys.iter().filter_map(|ring_key| Some((ring_key, find(&ring_key.competence)?))).collect();
    let turn = 360 / drawn.len().max(1);
    html! {
        <svg class="ring turns" viewBox="-186 -186 372 372" aria-hidden="true">
            <circle class="ring-wire" r="54" />
            <circle class="ring-shine" r="54" />
            for (index, (ring_key, key)) in drawn.iter().enumerate() {
                <a key={key.competence} href={ring_key.href.clone()} tabindex="-1"
                    class={[if ring_key.answered == 0 { "ring-key key-blank " } else { "ring-key " }, key.hue].concat()}
                    transform={format!("rotate({}) translate(0 {})", 180 + turn * index, RING - key.eye)}>
                    <path class="ring-area" d="M-18-32H18L30 0V104H-30V0z" />
                    { parts(key, ring_key.teeth) }
                </a>
            }
            for index in 0..drawn.len() {
                <g key={index} transform={format!("rotate({})", turn * index)}>
                    <path class="ring-wire" d={OVER} />
                    <path class="ring-shine" d={OVER} />
                </g>
            }
        </svg>
    }
}

/// The piece of the ring that lies over an eye, 11 degrees of it: the ring goes under one side of the eye and over the
/// other.
const OVER: &str = "M0-54A54 54 0 0 1 10.3-53";

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

/// One kind of cell in a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarPart {
    /// Done, and shown to others.
    ShownOthers,
    /// Done without help.
    OnMyOwn,
    /// Done with help.
    WithHelp,
    /// Not yet.
    NotYet,
    /// No answer.
    Open,
}

/// Cells in lines of nine. What the parts leave of the total is drawn as open.
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
    // The bar turns with the direction of writing. A tick is the same in both directions, so it is turned back.
    let (class, inside, lines) = match part {
        BarPart::ShownOthers => ("cell cell-full", "cell-tick turns", "M6 10.5l3 3 6-6.5"),
        BarPart::OnMyOwn => ("cell cell-full", "", ""),
        BarPart::WithHelp => ("cell cell-lines", "", "M2 10 10 2M2 18 18 2M10 18l8-8"),
        BarPart::NotYet => ("cell", "", ""),
        BarPart::Open => ("cell cell-open", "", "M10 10h.01"),
    };
    html! {
        <g key={format!("{x}-{y}")} {class} transform={format!("translate({} {})", x + 1, y + 1)}>
            <rect width="20" height="20" rx="3" />
            <path class={inside} d={lines} />
        </g>
    }
}

/// The sign of the app: keys on a ring.
pub fn brand() -> Html {
    html! {
        <svg class="brand-sign" viewBox="0 0 48 48" aria-hidden="true">
            <path d="M24 24.5m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M24 28.5V44M24 43h4M24 38h3M15 21.5l-6 4.5 5.5 5.5 4.5-7zM11.5 29 4.5 39M5 38l3.5 2M33 21.5l6 4.5-5.5 5.5-4.5-7zM36.5 29l7 10M43 38l-3.5 2" />
            <path class="brand-ring" d="M24 4a9.5 9.5 0 1 0 .01 0" />
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
    fn teeth_stand_on_both_sides_and_clear_of_the_bow() {
        for key in &KEYS {
            let teeth = |count| blade(key, count).matches('L').count() - 1;
            assert_eq!([0, 1, 9, 20].map(teeth), [0, 2, 18, 18], "two slopes a tooth, nine teeth at most");
            let first_left = format!("L-{} ", HALF + key.cut[1]);
            assert!(blade(key, 2).contains(&first_left) && !blade(key, 1).contains(&first_left));
            assert!(height(8) > key.neck + 6, "{}: the last tooth is clear of the bow", key.competence);
        }
    }
}
