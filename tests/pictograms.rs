//! The statements' pictures: `static/icons/pictograms/*.txt` are what `data/pictograms/*.svg` say. A file for each
//! competence, so that the first answer loads the pictures of one; in it a drawing a line, its name and its outlines
//! with tabs between.
//!
//! `UPDATE=1 cargo test --test pictograms` writes the files anew.

#![allow(clippy::unwrap_used, reason = "a failed expectation is a failed test, in its helpers too")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

fn path(inside: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The outlines of one drawing.
fn outlines(svg: &str) -> Vec<String> {
    svg.split(" d=\"").skip(1).map(|rest| rounded(rest.split('"').next().unwrap())).collect()
}

/// An outline with its numbers rounded to a tenth. A sign or a point may be what separates two numbers; where rounding
/// takes it away, a comma takes its place.
fn rounded(outline: &str) -> String {
    let mut out = String::new();
    let mut rest = outline;
    while let Some(first) = rest.chars().next() {
        if !(first.is_ascii_digit() || first == '-' || first == '.') {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let mut points = 0;
        let end = rest.char_indices().skip(1).find(|(_, c)| {
            points += usize::from(*c == '.');
            !(c.is_ascii_digit() || *c == '.') || points + usize::from(first == '.') > 1
        });
        let end = end.map_or(rest.len(), |(at, _)| at);
        let number = (rest[..end].parse::<f64>().unwrap() * 10.0).round() / 10.0;
        // -0 would print its sign.
        let text = (number + 0.0).to_string();
        if out.ends_with(|c: char| c.is_ascii_digit()) && !text.starts_with('-') {
            out.push(',');
        }
        let _ = write!(out, "{text}");
        rest = &rest[end..];
    }
    out
}

fn drawings() -> BTreeMap<String, Vec<String>> {
    let files = fs::read_dir(path("data/pictograms")).unwrap().map(|entry| entry.unwrap().path());
    let svgs = files.filter(|file| file.extension().is_some_and(|it| it == "svg"));
    svgs.map(|file| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        (name, outlines(&fs::read_to_string(file).unwrap()))
    })
    .collect()
}

/// The names of the statements' pictures, by competence.
fn named() -> BTreeMap<String, Vec<String>> {
    let pack: serde_json::Value =
        serde_json::from_slice(&fs::read(path("static/content/key_competences.json")).unwrap()).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let competences = pack["competences"].as_array().unwrap().iter();
    competences
        .map(|competence| {
            let statements = competence["statements"].as_array().unwrap().iter();
            (text(&competence["id"]), statements.map(|statement| text(&statement["pictogram"])).collect())
        })
        .collect()
}

#[test]
fn the_files_are_what_the_drawings_say() {
    let drawings = drawings();
    let folder = path("static/icons/pictograms");
    let mut expected = BTreeMap::new();
    for (competence, names) in named() {
        let names: BTreeSet<String> = names.into_iter().collect();
        let lines: String = names.iter().map(|name| format!("{name}\t{}\n", drawings[name].join("\t"))).collect();
        expected.insert(format!("{competence}.txt"), lines);
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (name, lines) in &expected {
            fs::write(folder.join(name), lines).unwrap();
        }
    }
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let actual: BTreeMap<String, String> = files
        .map(|file| (file.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(file).unwrap()))
        .collect();
    assert!(actual == expected, "run `UPDATE=1 cargo test --test pictograms`");
}

#[test]
fn every_statement_has_its_picture_and_no_picture_is_left_over() {
    let named: BTreeSet<String> = named().into_values().flatten().collect();
    let drawn: BTreeSet<String> = drawings().into_keys().collect();
    assert_eq!(named, drawn);
}

#[test]
fn numbers_stay_apart_when_they_are_rounded() {
    for (outline, expected) in [
        ("M1.26-.04L3.14,5", "M1.3,0L3.1,5"),
        ("a8,8,0,0,1,0,11.32Z", "a8,8,0,0,1,0,11.3Z"),
        ("h-12.55.04", "h-12.6,0"),
        ("M10,20", "M10,20"),
    ] {
        assert_eq!(rounded(outline), expected);
    }
}
