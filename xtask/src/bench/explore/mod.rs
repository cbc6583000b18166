//! The second part of the benchmark: searching and ranking all kinds of work in the browser; searching is compared with
//! MiniSearch.
//!
//! A page of its own (`xtask/bench/explore`) contains a module of the app's code (`src/bin/explore_bench.rs`), compiled
//! like the release, and MiniSearch, and loads the files that the app loads. Each round has a browser of its own, and
//! loads the page again for each language, at the machine's own speed and with a processor that is made four times
//! slower.
//!
//! What is measured:
//!
//! * *keystroke*: one search, for each letter by which a text of [`queries`] gets longer, without drawing anything. The
//!   app asks for everything that matches, and so does the benchmark. Each keystroke is timed several times in turns
//!   with MiniSearch, after both were warmed up in the same way; the page says how, and why it repeats calls. Half of
//!   the texts are misspelt;
//! * *index*: building it from texts that are in memory, the first time in a page, since a visit does it once. The app
//!   indexes names for the first letter, and what people do when a second word follows; MiniSearch indexes everything
//!   at once;
//! * *ranking*: the fit of all kinds of work to six scores, and the shelves. MiniSearch has no such function;
//! * *found*: for how many of the texts the kind of work that is meant is among the first six.
//!
//! MiniSearch gets the very same labels, in one entry for each kind of work, with titles, our own words, examples,
//! synonyms and what people do as fields of decreasing weight. With an entry for each label it finds about the same and
//! is up to six times slower, so this is the rival at its best. It then does less, though: it does not know which label
//! matched, which the app shows, and takes words of different labels for one name. Both allow the same number of typing
//! errors in words of the same length, take every word for a possible beginning, remove marks from letters, and look
//! for all words, or otherwise for any. Some differences remain: the app also finds words inside longer ones, and
//! counts swapped letters as one error where MiniSearch counts two; MiniSearch considers how rare words are.

mod queries;
mod report;

use crate::headers::Policy;
use crate::http::Site;
use crate::{content, project, say, tools, wasm};
use anyhow::{Context, Result, bail};
use queries::{LANGUAGES, Query};
use report::{Round, Visit};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Instant;
use webdriver_client::driver::{Browser, Home};
use webdriver_client::kind::BrowserKind;

/// The speed of the page's processor: as it is, and slower.
const SPEEDS: [u32; 2] = [1, 4];
/// The kind of work that is meant has to be among the first so many.
const FIRST: usize = 6;
/// So many different scores are ranked.
const RANKINGS: usize = 24;
/// The SHA-256 of MiniSearch's file: other code with the same version number would be another rival.
const MINISEARCH: &str = "0393b3ba253b809d5e55707c7b0875ef9b518a296a006c6739b28876e154edb3";

/// Measures, prints, and returns the figures.
pub fn run(rounds: usize) -> Result<Value> {
    let address = super::serve(Site { folder: site()?, headers: headers() })?;
    let step = say::step(&format!("Measure searching and ranking, {rounds} rounds"));
    let mut measured: Vec<Round> = Vec::new();
    for number in 1..=rounds {
        let started = Instant::now();
        let round = round(&address)?;
        say::note(&format!("round {number} ({}): {}", say::duration(started.elapsed()), report::line(&round)));
        measured.push(round);
    }
    step.done("measured");
    println!("\n{}", report::table(&measured));
    Ok(report::json(&measured))
}

/// One browser, all languages at all speeds.
fn round(address: &str) -> Result<Round> {
    let browser = Browser::start_at(BrowserKind::Chromium, Home::new());
    let mut round = Round::new();
    for speed in SPEEDS {
        browser.slow_down(speed);
        let visits = LANGUAGES.iter().map(|(language, queries)| {
            visit(&browser, address, language, queries).with_context(|| format!("exploring in {language}"))
        });
        round.insert(speed, visits.collect::<Result<_>>()?);
    }
    match browser.log("browser").into_iter().find(|entry| entry["level"] == "SEVERE") {
        Some(entry) => bail!("the page of searching and ranking: {}", entry["message"]),
        None => Ok(round),
    }
}

fn visit(browser: &Browser, address: &str, language: &'static str, queries: &[Query]) -> Result<Visit> {
    browser.go(&format!("{address}?{language}"));
    let ask = |call: &str, arguments: Value| {
        // The script of the page is a module, which runs when everything that it needs is loaded.
        let script = format!(
            "while (!window.bench) await new Promise((go) => setTimeout(go, 10)); return await window.bench.{call}(...args);"
        );
        browser.run_async(&script, arguments)
    };
    let opened = ask("open", json!([language]));
    if opened["isolated"] != true {
        bail!("the page is not cross-origin isolated, so its clock is too coarse");
    }
    let texts: Vec<&str> = queries.iter().map(|query| query.typed).collect();
    let found = ask("first", json!([texts, FIRST]));
    let has =
        |at: usize, who: usize| found[at][who].as_array().is_some_and(|codes| codes.contains(&queries[at].code.into()));
    let found = queries.iter().enumerate().map(|(at, query)| (*query, [has(at, 0), has(at, 1)])).collect();
    Ok(Visit {
        language,
        labels: opened["labels"].as_u64().context("no number of labels")?,
        index: pair(&opened["index"])?,
        search: list(&ask("search", json!([queries::keystrokes(queries)])))?.iter().map(pair).collect::<Result<_>>()?,
        rank: list(&ask("rank", json!([scores()])))?.iter().map(number).collect::<Result<_>>()?,
        found,
    })
}

fn list(value: &Value) -> Result<&Vec<Value>> {
    value.as_array().with_context(|| format!("the page gave no list: {value}"))
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("the page gave no number: {value}"))
}

fn pair(value: &Value) -> Result<[f64; 2]> {
    Ok([number(&value[0])?, number(&value[1])?])
}

/// Scores of many shapes, always the same ones.
fn scores() -> Vec<[f64; 6]> {
    (0..RANKINGS).map(|at| [1, 5, 3, 2, 4, 7].map(|step| 1.0 + ((at + 1) * step % 33) as f64 / 8.0)).collect()
}

/// Builds the page's site and returns its folder.
fn site() -> Result<PathBuf> {
    let folder = project::path("target/bench/explore");
    content::write()?;
    let step = say::step("Build the page of searching and ranking");
    wasm::explore_page(&folder)?;
    for (name, path) in project::files_below(&project::site())? {
        if name.starts_with("content/occupations") || name.starts_with("i18n/") {
            project::write(&folder.join(name), &project::read(&path)?)?;
        }
    }
    let Some(minisearch) = tools::minisearch() else {
        bail!("the benchmark needs MiniSearch from npm, and node to run npm");
    };
    let minisearch = project::read(&minisearch)?;
    let hash = project::hex(&project::sha256(&minisearch));
    if hash != MINISEARCH {
        bail!("MiniSearch's file is another than the one the figures are about: its SHA-256 is {hash}");
    }
    project::write(&folder.join("minisearch.js"), &minisearch)?;
    project::write(&folder.join("icon.svg"), &project::read(&project::path("static/icons/favicon.svg"))?)?;
    step.done("built");
    Ok(folder)
}

/// The app's headers except the one that gives up cross-origin isolation, because isolation brings a finer clock.
fn headers() -> Vec<(&'static str, String)> {
    let all = Policy { style_hashes: Vec::new() }.headers();
    all.into_iter().filter(|(name, _)| *name != "Permissions-Policy").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_the_policy_and_may_be_isolated() {
        let headers = headers();
        let has = |name: &str| headers.iter().any(|(it, _)| *it == name);
        assert!(has("Content-Security-Policy") && has("Cross-Origin-Opener-Policy"));
        assert!(has("Cross-Origin-Embedder-Policy") && !has("Permissions-Policy"));
    }

    #[test]
    fn scores_are_of_many_shapes_and_none_is_flat() {
        let scores = scores();
        let alike = |a: &[f64; 6], b: &[f64; 6]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-9);
        for (at, one) in scores.iter().enumerate() {
            assert!(one.iter().any(|value| (value - one[0]).abs() > 0.1), "{one:?}");
            assert!(scores[..at].iter().all(|other| !alike(one, other)), "{one:?}");
        }
    }
}
