//! `cargo xtask bench`: the app against SurveyJS and against plain JavaScript, in one run. The second part, searching and
//! ranking kinds of work, is in [`explore`]; the third, what grows with all that a device has, in [`costs`]; the fourth,
//! how long a tap or a key waits for the next paint, in [`inputs`].
//!
//! Headless Chromium, started as the browser flows start it and by their client; a processor that is made four times
//! slower; the network of Lighthouse's "Slow 4G" (1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip; `measure` says how
//! these are set). Each visit has a browser and an empty profile of its own. The visits of a round follow one another
//! and rounds follow rounds, so that whatever else the machine does affects all contestants. The first round does not
//! count, because in it files are read into the machine's memory. The results are medians and extremes, and ratios
//! within a round.
//!
//! The task is the same: the statements of the first exercise in English with their examples, one on a screen, with
//! four answers. One tap answers and goes on; each answer is written to IndexedDB as the same record with strict
//! durability, and the page then says that it is saved. Statements and words are taken from `static/content` and
//! `locales` at each run. All are served by the server of `cargo xtask serve` with brotli made at the highest level and
//! the release's headers.
//!
//! What is measured, from inside the page and in the same way for all (`xtask/bench/watch.js`):
//!
//! * *first screen*: the first contentful paint, from navigation;
//! * *first answer possible*: the first statement with its four answers is drawn. A script answers at that very moment,
//!   and a visit in which that has no effect fails: the buttons are not only shown, they work;
//! * *first answer committed*, *said to be saved*: its transaction is complete; the screen says so;
//! * *tap to next statement*: from the browser's own input event (a pointer that is released, sent over CDP) until the
//!   frame with the next statement has been drawn; the median of six. This includes waiting for the screen's next
//!   frame, which nobody can avoid: the plain page shows how much that is;
//! * *bytes*: what came over the network until the answer was said to be saved, as the browser counts it, compressed.
//!   The aim is about the content, as in the budget of `cargo xtask build`; the size with the headers of responses is
//!   printed beside it.
//!
//! What differs, and how that is handled:
//!
//! * The app has start screens, the rivals have none. The column "app" goes through them, by script, one step in each
//!   frame, and nothing is subtracted: **the aims are about this figure**, since users must pass the start screens.
//!   They are in the page itself, so a part of them is passed while the app loads, as with users. The column "app,
//!   coming back" has none: the same browser with the answers of the first visit and with everything that it kept,
//!   including the service worker's copy of the app, from navigation, with the press of the one button by which the user
//!   goes on, to the statement where they were.
//! * The app's first screen is in its page; the plain page's and SurveyJS's first screens are the first statement.
//! * The app says "saved" only when a second copy is written as well, and it draws pictograms; the rivals do neither.
//! * SurveyJS waits 300 ms before it goes on and animates, unless told otherwise; here it is told otherwise. Its
//!   scripts are those that it publishes for pages without a framework: a bundler might leave parts of them out.
//! * SurveyJS makes markup from text and writes styles into it, which the app's policy forbids: for SurveyJS the policy
//!   has no Trusted Types and allows inline styles. The plain page has the app's headers as they are. A visit fails if
//!   the policy stops something, or if there is any other error on the console.
//! * After its first screen the app's service worker fetches the rest of the app. No emulation reaches it, so what it
//!   fetches costs no time here and is not counted in the bytes; and on a first visit pages bypass it and use the
//!   emulated network.

mod costs;
mod explore;
mod inputs;
mod measure;
mod report;
mod rivals;

use crate::headers::Policy;
use crate::http::{Server, Site};
use crate::{browsers, program, project, say, serve};
use anyhow::{Context, Result, bail};
use measure::Contestant;
use report::{Column, Round};
use serde_json::{Value, json};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// What was asked for.
pub struct Options {
    /// Rounds that count.
    pub rounds: usize,
    /// A release to measure as it is; without one, that of the present sources, built if need be.
    pub dist: Option<PathBuf>,
    /// Where to write the figures.
    pub json: Option<PathBuf>,
    /// The only part that is wanted; without one, all of them.
    pub only: Option<Part>,
}

/// A part of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Searching and ranking kinds of work.
    Explore,
    /// An answer on a device with much, and on one with nothing.
    Costs,
    /// Taps and keys until the next paint.
    Inputs,
}

/// Measures and prints. A missed aim is reported and is no failure, because another machine may meet it.
pub fn run(options: &Options) -> Result<()> {
    if options.rounds == 0 {
        bail!("--rounds takes a number from 1");
    }
    let surroundings = surroundings(options.rounds)?;
    let mut figures = json!({});
    if options.only.is_none() {
        figures = first_answer(options)?;
    }
    // An earlier release has its search inside; the page that measures searching is made from the present sources.
    if options.only == Some(Part::Explore) || (options.only.is_none() && options.dist.is_none()) {
        figures["exploring"] = explore::run(options.rounds)?;
    }
    if matches!(options.only, None | Some(Part::Costs)) {
        figures["costs"] = costs::run(&app(options)?, &rivals::words()?, options.rounds)?;
    }
    if matches!(options.only, None | Some(Part::Inputs)) {
        figures["inputs"] = inputs::run(&app(options)?, &rivals::words()?, options.rounds)?;
    }
    figures["surroundings"] = surroundings;
    if let Some(path) = &options.json {
        std::fs::write(path, format!("{figures:#}\n")).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Finds the browser and tells its client where it is; returns what the figures depend on.
fn surroundings(rounds: usize) -> Result<Value> {
    let tools = browsers::chromium()?;
    let version =
        tools.get("EIGHT_KEYS_CHROMIUM").and_then(|path| program::answer(Command::new(path).arg("--version")));
    measure::use_tools(tools);
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let busy = load();
    if let Some(busy) = busy.filter(|busy| *busy > cores as f64 / 2.0) {
        say::note(&format!(
            "this machine is busy (load {busy} on {cores} cores): times will be too long and far apart"
        ));
    }
    Ok(json!({
        "browser": version, "processor_slower": 4, "network": "Lighthouse's Slow 4G", "rounds": rounds,
        "cores": cores, "load_before": busy,
    }))
}

/// The first part: a first visit up to an answer.
fn first_answer(options: &Options) -> Result<Value> {
    let release = release(options)?;
    let step = say::step("Prepare the rivals");
    let words = rivals::words()?;
    let plain = Site { folder: rivals::plain(&words)?, headers: release.headers.clone() };
    let surveyjs = Site { folder: rivals::surveyjs(&words)?, headers: for_surveyjs(&release.headers) };
    let app = app_at(serve(release)?);
    let surveyjs = Contestant {
        name: "SurveyJS",
        address: serve(surveyjs)?,
        statement: ".sd-question__title",
        answer: ".sd-question .sd-item label",
        saved: ".saved-done",
        start_screens: false,
    };
    let plain = Contestant {
        name: "plain",
        address: serve(plain)?,
        statement: "#statement",
        answer: "#answers button",
        saved: ".saved-done",
        start_screens: false,
    };
    step.done(&format!("{} statements", words.statements.len()));
    let step = say::step(&format!("Measure {} rounds, and one before that does not count", options.rounds));
    let mut rounds = Vec::new();
    for number in 0..=options.rounds {
        let started = Instant::now();
        let mut round = Round::new();
        let (first, home) = app.first_visit(&words)?;
        round.insert(Column::App, first);
        round.insert(Column::Back, app.coming_back(&words, &home)?);
        drop(home);
        round.insert(Column::SurveyJs, surveyjs.first_visit(&words)?.0);
        round.insert(Column::Plain, plain.first_visit(&words)?.0);
        let possible: Vec<String> = Column::ALL
            .iter()
            .filter_map(|column| Some(format!("{} {:.0} ms", column.name(), round.get(column)?.get("possible")?)))
            .collect();
        let time = say::duration(started.elapsed());
        say::note(&format!("round {number} ({time}): first answer possible: {}", possible.join(", ")));
        if number > 0 {
            rounds.push(round);
        }
    }
    step.done("measured");
    println!("\n{}", report::table(&rounds));
    Ok(report::json(&rounds))
}

/// The release that is measured.
fn release(options: &Options) -> Result<Site> {
    match &options.dist {
        Some(folder) => release_in(folder),
        None => serve::ready(),
    }
}

/// The app, served.
fn app(options: &Options) -> Result<Contestant> {
    Ok(app_at(serve(release(options)?)?))
}

fn app_at(address: String) -> Contestant {
    Contestant {
        name: "app",
        address,
        statement: "#title",
        answer: ".answers .answer",
        saved: ".saved-done",
        start_screens: true,
    }
}

/// How many programs wanted to run in the last minute, if the system says so.
fn load() -> Option<f64> {
    std::fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// An earlier release, with the headers in its file for hosts.
fn release_in(folder: &Path) -> Result<Site> {
    let text = project::read_text(&folder.join("_headers"))?;
    let headers = Policy { style_hashes: Vec::new() }.headers().into_iter().map(|(name, _)| {
        let value = text.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "));
        Ok((name, value.with_context(|| format!("{}/_headers has no {name}", folder.display()))?.to_owned()))
    });
    Ok(Site { folder: folder.to_path_buf(), headers: headers.collect::<Result<_>>()? })
}

/// The app's headers for SurveyJS, which makes markup from text and writes styles into it.
fn for_surveyjs(headers: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
    let looser = |value: &str| {
        let kept = value.split("; ").filter(|directive| !directive.contains("trusted-types"));
        // A hash beside `unsafe-inline` would switch it off.
        let styled = kept.map(|it| if it.starts_with("style-src ") { "style-src 'self' 'unsafe-inline'" } else { it });
        styled.collect::<Vec<_>>().join("; ")
    };
    headers.iter().map(|(name, value)| (*name, looser(value))).collect()
}

/// Serves a site as long as this program runs, and returns its address.
fn serve(site: Site) -> Result<String> {
    let server = Server::listen(0, site)?;
    let url = server.url()?;
    std::thread::spawn(move || server.run());
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveyjs_gets_the_same_headers_but_for_what_it_cannot_do_without() {
        let headers = Policy { style_hashes: vec!["sha256-abc=".to_owned()] }.headers();
        let looser = for_surveyjs(&headers);
        assert_eq!(looser.len(), headers.len());
        for ((name, value), (_, all)) in looser.iter().zip(&headers) {
            assert_eq!(value == all, *name != "Content-Security-Policy", "{name}: {value}");
        }
        let policy = &looser.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap().1;
        assert!(policy.starts_with("default-src 'none'; ") && policy.ends_with("frame-ancestors 'none'"), "{policy}");
        assert!(policy.contains("style-src 'self' 'unsafe-inline'; ") && !policy.contains("trusted-types"), "{policy}");
    }
}
