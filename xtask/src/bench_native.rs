//! `cargo fast bench-native`: how long ranking and searching take natively.
//!
//! Times vary with the machine and what else it does, so no test depends on them. The aims: ranking all kinds of work
//! in half a millisecond; a keystroke in 4 ms in the browser, which is some two to four times slower than this.

use crate::locales::{Locales, Part};
use crate::{data, project, say};
use anyhow::{Context, Result};
use eight_keys_core::content::{Matcher, WorkIndex, WorkTexts, parse_names, parse_synonyms, ranked, shelves};
use eight_keys_core::domain::{Scores, Shelf};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Words that people type, letter by letter.
const TYPED: [(&str, &[&str]); 5] = [
    ("en", &["nursing assistant", "electrcian", "software developer", "hairdreser", "heavy truck driver"]),
    ("nl", &["verpleegkundige", "vrachtwagenchaufeur", "elektricien"]),
    ("fr", &["infirmière", "électricienne", "conductrice de camion"]),
    ("pl", &["pielęgniarka", "kierowca autobusu", "opieka nad dziećmi"]),
    ("fa", &["پرستار", "رانندهٔ کامیون", "کوتاه کردن مو"]),
];
const ROUNDS: usize = 200;

/// Measures and prints.
pub fn run() -> Result<()> {
    let step = say::step("Measure ranking and searching");
    if cfg!(debug_assertions) {
        say::note("this build is not optimised: `cargo fast bench-native` measures what counts");
    }
    let occupations = data::occupations()?;
    let matcher = Matcher::new(&occupations);
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let scores = Scores::from_values([1, 5, 3, 2, 4, 7].map(|step| 1.0 + (round * step % 33) as f32 / 8.0));
        let started = Instant::now();
        if let Some(fits) = matcher.fits(black_box(&scores)) {
            black_box(ranked(&occupations, &fits, &[]));
        }
        times.push(started.elapsed());
    }
    println!("{}", row("fit of all work and the ranked list", &mut times));
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let scores = Scores::from_values([7, 1, 5, 3, 2, 4].map(|step| 1.0 + (round * step % 33) as f32 / 8.0));
        let started = Instant::now();
        if let Some(fits) = matcher.fits(black_box(&scores)) {
            black_box(shelves(&occupations, &fits, &[]).first(Shelf::Mixed).len());
        }
        times.push(started.elapsed());
    }
    println!("{}", row("fit of all work and the shelves", &mut times));
    let locales = Locales::load()?;
    for (language, words) in TYPED {
        let read = |name: &str| project::read(&project::path("static/content").join(name));
        let names = parse_names(&read(&format!("occupations.{language}.json"))?, &occupations).0;
        let names = names.with_context(|| format!("the names in {language} are not sound"))?;
        let synonyms = parse_synonyms(&read(&format!("occupations.search.{language}.json"))?, &occupations).0;
        let synonyms = synonyms.with_context(|| format!("the search words in {language} are not sound"))?;
        let own = locales.languages.iter().find(|it| it.tag == language);
        let catalog: Value = serde_json::from_slice(&own.context("no such language")?.catalog(Part::Work))?;
        let text = |code: &str, name: &str| {
            catalog[format!("occupation-{code}-{name}")].as_str().unwrap_or_default().to_owned()
        };
        let texts: Vec<WorkTexts> = (occupations.groups.iter())
            .map(|group| WorkTexts {
                title: text(&group.code, "title"),
                does: ["does", "day-1", "day-2", "day-3"].map(|name| text(&group.code, name)).into(),
            })
            .collect();
        let started = Instant::now();
        let mut index = WorkIndex::new(&occupations, &texts, &names, &synonyms);
        let indexed = started.elapsed();
        let mut times = Vec::new();
        for _ in 0..ROUNDS / 10 {
            for word in words {
                for (end, _) in word.char_indices().skip(1) {
                    let started = Instant::now();
                    black_box(index.search(black_box(&word[..end]), 20));
                    times.push(started.elapsed());
                }
            }
        }
        println!("{}", row(&format!("a keystroke in {language}"), &mut times));
        println!("{:<40}{:>10.2} ms once", format!("the index in {language}"), indexed.as_secs_f64() * 1e3);
    }
    step.done("measured");
    Ok(())
}

fn row(name: &str, times: &mut [Duration]) -> String {
    times.sort();
    let at = |part: f64| times.get(((times.len() - 1) as f64 * part) as usize).map_or(0.0, |it| it.as_secs_f64() * 1e3);
    format!("{name:<40}{:>10.3} ms median{:>10.3} ms p95", at(0.5), at(0.95))
}
