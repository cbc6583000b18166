//! Every pair of colours that the styles put together has the contrast that WCAG 2.2 AA asks for, in light and in dark:
//! 4.5 for words (1.4.3), 3 for the edges of controls and for drawings (1.4.11).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed expectation is a failed test, in its helpers too")]

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

const COMPETENCES: [&str; 8] = [
    "mother-tongue",
    "foreign-languages",
    "maths-science-technology",
    "digital",
    "learning-to-learn",
    "social-civic",
    "initiative",
    "culture",
];

/// Foreground, background, least contrast.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", 7.0),
    ("ink", "sheet", 7.0),
    ("ink", "accent-tint", 7.0),
    ("ink", "warn-tint", 7.0),
    ("ink", "danger-tint", 7.0),
    ("soft", "paper", 4.5),
    ("soft", "sheet", 4.5),
    ("soft", "accent-tint", 4.5),
    ("accent", "paper", 4.5),
    ("accent", "sheet", 4.5),
    ("accent", "accent-tint", 4.5),
    ("accent-deep", "accent-tint", 4.5),
    ("on-accent", "accent", 4.5),
    ("on-accent", "accent-deep", 4.5),
    ("danger", "paper", 4.5),
    ("danger", "sheet", 4.5),
    ("danger", "danger-tint", 4.5),
    ("warn", "warn-tint", 3.0),
    ("line", "paper", 3.0),
    ("line", "sheet", 3.0),
    // The box of a tick that is not set, under a pointer.
    ("line", "accent-tint", 3.0),
    ("brass", "paper", 3.0),
    ("brass", "sheet", 3.0),
    ("brass-ink", "paper", 4.5),
    ("brass-ink", "sheet", 4.5),
    // The focus is a ring of ink inside a ring of yellow: whatever is under it, one of the two stands out.
    ("focus-ink", "focus", 7.0),
    ("ink", "rule", 4.5),
];

type Colours = HashMap<String, [f64; 3]>;

/// The colours of a style sheet, `(light, dark)`. A colour that the dark scheme does not set is the same as in light.
/// Names of rules other than `:root` become part of the colour's name.
fn colours(sheet: &str) -> (Colours, Colours) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("static/css").join(sheet);
    let text = fs::read_to_string(path).unwrap();
    let (light, dark) = text.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
    let light = declarations(light);
    let mut all = light.clone();
    all.extend(declarations(dark));
    (light, all)
}

fn declarations(css: &str) -> Colours {
    let mut found = Colours::new();
    for rule in css.split('}') {
        let Some((selector, body)) = rule.rsplit_once('{') else { continue };
        let of = selector.trim().rsplit(['.', ':']).next().unwrap_or_default().trim();
        for declaration in body.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let (Some(name), Some(hex)) = (name.trim().strip_prefix("--"), value.trim().strip_prefix('#')) else {
                continue;
            };
            let name = if of == "root" { name.to_owned() } else { format!("{of} {name}") };
            let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            found.insert(name, [channel(0), channel(2), channel(4)]);
        }
    }
    found
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |c: f64| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
    let [r, g, b] = colour.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn check(scheme: &str, colours: &Colours, pairs: impl IntoIterator<Item = (String, String, f64)>) {
    for (front, back, least) in pairs {
        let colour = |name: &str| *colours.get(name).unwrap_or_else(|| panic!("{scheme}: no colour --{name}"));
        let found = contrast(colour(&front), colour(&back));
        println!("{scheme:5} {front} on {back}: {found:.2} (at least {least})");
        assert!(found >= least, "{scheme}: {front} on {back} has {found:.2}, less than {least}");
    }
}

#[test]
fn words_and_edges_stand_out() {
    let (light, dark) = colours("tokens.css");
    for (scheme, colours) in [("light", light), ("dark", dark)] {
        check(scheme, &colours, PAIRS.iter().map(|(front, back, least)| ((*front).into(), (*back).into(), *least)));
    }
}

#[test]
fn hues_stand_out_on_their_tints_and_on_both_papers() {
    let (tokens, tokens_dark) = colours("tokens.css");
    let (hues, hues_dark) = colours("hues.css");
    for (scheme, tokens, hues) in [("light", tokens, hues), ("dark", tokens_dark, hues_dark)] {
        let all: Colours = tokens.into_iter().chain(hues).collect();
        let pairs = COMPETENCES.iter().flat_map(|competence| {
            let hue = format!("hue-{competence} hue");
            let tint = format!("hue-{competence} hue-tint");
            // A tag is written in the hue on its tint; a card under the pointer has ink and soft words on the tint.
            [
                (hue.clone(), tint.clone(), 4.5),
                (hue.clone(), "paper".into(), 4.5),
                (hue, "sheet".into(), 4.5),
                ("ink".into(), tint.clone(), 7.0),
                ("soft".into(), tint, 4.5),
            ]
        });
        check(scheme, &all, pairs);
    }
}
