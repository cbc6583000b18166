//! No question asks for gender and no code path could receive it (promise 5).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

use eight_keys::content::{Fits, Matcher};
use eight_keys::domain::{NoScores, Occupations, Rated, Rating, Scores, Theme};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
}

/// Names a field, variant or message could have if it held a gender.
const NAMES: [&str; 7] = ["gender", "sex", "female", "male", "geslacht", "genre", "plec"];

fn names_a_gender(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    let words = code.split(|c: char| !c.is_ascii_alphabetic());
    words.into_iter().any(|word| NAMES.contains(&word.to_lowercase().as_str()))
}

#[test]
fn no_code_can_hold_a_gender() {
    let mut sources = Vec::new();
    for folder in ["core/src", "src"] {
        let before = sources.len();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), "rs", &mut sources);
        assert!(sources.len() > before + 20, "{folder}");
    }
    for source in sources {
        for (number, line) in fs::read_to_string(&source).unwrap().lines().enumerate() {
            assert!(!names_a_gender(line), "{}:{}: {line}", source.display(), number + 1);
        }
    }
}

#[test]
fn no_message_id_asks_for_it() {
    let mut catalogs = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), "ftl", &mut catalogs);
    assert!(!catalogs.is_empty());
    for catalog in catalogs {
        for line in fs::read_to_string(&catalog).unwrap().lines().filter(|line| !line.starts_with(['#', ' '])) {
            let id = line.split('=').next().unwrap_or_default();
            assert!(!names_a_gender(id), "{}: {line}", catalog.display());
        }
    }
}

/// Everything that scoring sees, field by field: if there were another field, this would not compile.
#[test]
fn the_scorer_sees_ratings_only() {
    let rated = Rated { activity: 0, theme: Theme::Social, rating: Rating::Maybe };
    let Rated { activity, theme, rating } = rated;
    let (_, _, _): (u16, Theme, Rating) = (activity, theme, rating);
    let of: fn(&[Rated]) -> Result<Scores, NoScores> = Scores::of;
    assert!(of(&[rated]).is_err());
    let fits: fn(&Matcher, &Scores) -> Option<Fits> = Matcher::fits;
    assert!(fits(&Matcher::new(&Occupations::default()), &Scores::from_values([1.0; 6])).is_none());
}

#[test]
fn the_check_can_fail() {
    assert!(names_a_gender("    pub gender: Option<Gender>,"));
    assert!(!names_a_gender("    // gender is never asked"));
    assert!(!names_a_gender("    pub unisex_tools: bool,"));
}
