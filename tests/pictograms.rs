//! The pictures: `static/icons/pictograms/*.txt` are made of `data/pictograms/*.svg`. There is a file for each
//! competence, so that the first answer loads the pictures of only one; there is one for the fields of work, whose codes get a picture in `data/pictograms/fields.csv`. The one for exercises that are data has
//! all drawings: so a new exercise changes no list, and one that an organisation wrote has pictures too. Each line of a
//! file is a drawing: its name and its outlines, with tabs between.
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

/// An outline with its numbers rounded to a tenth. A minus sign or a point may be what separates two numbers; if
/// rounding removes it, a comma takes its place.
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
        // -0 would be written with its sign.
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

/// The lines of each set: the name that the app asks for, and that of its picture.
fn named() -> BTreeMap<String, BTreeMap<String, String>> {
    let pack = |name: &str| -> serde_json::Value {
        serde_json::from_slice(&fs::read(path(&format!("static/content/{name}.json"))).unwrap()).unwrap()
    };
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let pictures = |items: &serde_json::Value| -> BTreeMap<String, String> {
        items.as_array().unwrap().iter().map(|it| (text(&it["pictogram"]), text(&it["pictogram"]))).collect()
    };
    let competences = pack("key_competences");
    let mut sets: BTreeMap<String, BTreeMap<String, String>> = competences["competences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|competence| (text(&competence["id"]), pictures(&competence["statements"])))
        .collect();
    let fields = fs::read_to_string(path("data/pictograms/fields.csv")).unwrap();
    let fields = fields.lines().skip(1).map(|line| line.split_once(',').unwrap());
    sets.insert("fields".to_owned(), fields.map(|(code, name)| (code.to_owned(), name.to_owned())).collect());
    sets
}

#[test]
fn the_files_are_what_the_drawings_say() {
    let drawings = drawings();
    let folder = path("static/icons/pictograms");
    let mut expected = BTreeMap::new();
    let all = drawings.keys().map(|name| (name.clone(), name.clone())).collect();
    for (set, names) in named().into_iter().chain([("exercises".to_owned(), all)]) {
        let line = |(name, picture): (&String, &String)| format!("{name}\t{}\n", drawings[picture].join("\t"));
        expected.insert(format!("{set}.txt"), names.iter().map(line).collect::<String>());
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

/// The pictures that the exercises of the app name.
fn in_exercises() -> BTreeSet<String> {
    let packs = fs::read_dir(path("static/content/exercises")).into_iter().flatten();
    let items = packs.flat_map(|entry| {
        let pack: serde_json::Value = serde_json::from_slice(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let steps = pack["steps"].as_array().cloned().unwrap_or_default();
        steps.into_iter().flat_map(|step| {
            let cards = step["cards"].as_array().cloned().unwrap_or_default();
            std::iter::once(step).chain(cards)
        })
    });
    items.filter_map(|item| item["pictogram"].as_str().map(str::to_owned)).collect()
}

#[test]
fn everything_has_its_picture_and_no_picture_is_left_over() {
    let mut named: BTreeSet<String> = named().into_values().flat_map(BTreeMap::into_values).collect();
    named.extend(in_exercises());
    let drawn: BTreeSet<String> = drawings().into_keys().collect();
    assert_eq!(named, drawn);
}

#[test]
fn every_field_of_work_and_every_activity_has_a_picture_of_its_own() {
    let occupations: serde_json::Value =
        serde_json::from_slice(&fs::read(path("static/content/occupations.json")).unwrap()).unwrap();
    let groups = occupations["groups"].as_array().unwrap();
    let fields: BTreeSet<String> = groups.iter().map(|group| group["code"].as_str().unwrap()[..2].to_owned()).collect();
    let named = named();
    assert_eq!(fields, named["fields"].keys().cloned().collect());
    let pictures: BTreeSet<&String> = named["fields"].values().collect();
    assert_eq!(pictures.len(), fields.len(), "no two fields look the same");
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
