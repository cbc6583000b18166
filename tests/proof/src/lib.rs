//! What Eight Keys promises, and the figures with which its tests show that it is true.
//!
//! A test that measures a promise calls [`proved`] with what it measured; `cargo xtask test` and `cargo xtask prove`
//! collect these figures in one table with a row for each of [`PROMISES`]. A promise that should be kept and has no
//! figure fails the run: otherwise nobody would notice that a test was left out, or renamed.

use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::Write;

/// The environment variable that names the file in which figures are collected.
pub const FILE: &str = "EIGHT_KEYS_PROOFS";

/// The environment variable that asks for a run that takes as long as it needs: `cargo xtask prove` sets it.
pub const LONG: &str = "EIGHT_KEYS_LONG_RUN";

/// How often something is tried: a short run, as part of every test run, or a long one.
pub fn times(short: usize, long: usize) -> usize {
    if std::env::var_os(LONG).is_some() { long } else { short }
}

/// Whether a promise is kept already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A test measures it in each full run.
    Measured,
    /// The part of the app that it is about does not exist yet.
    ToCome,
}

/// One promise.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// What is promised, in words that fit a table.
    pub words: &'static str,
    /// Whether it is kept already.
    pub status: Status,
}

const fn measured(words: &'static str) -> Promise {
    Promise { words, status: Status::Measured }
}

const fn to_come(words: &'static str) -> Promise {
    Promise { words, status: Status::ToCome }
}

/// All promises; the number of a promise is its position, counted from 1.
pub const PROMISES: [Promise; 22] = [
    measured("An answer shown as saved survives a killed browser"),
    measured("A lost or damaged store is noticed, said and healed"),
    measured("No write fails in silence"),
    measured("Two tabs and lost connections lose nothing"),
    measured("Without storage everything else works"),
    measured("Every write asks for strict durability"),
    measured("An update mixes no versions and loses nothing"),
    to_come("With a passcode nothing entered is readable on the disk"),
    measured("Deleted words are gone from the browser's files"),
    measured("Addresses, titles and history tell nothing"),
    to_come("Locking forgets what was in memory"),
    measured("Leaving quickly, Back brings nothing up again"),
    measured("No request elsewhere, none after loading"),
    measured("The page's policy holds, with and without headers"),
    measured("Any age program opens a sealed file"),
    measured("A hostile sealed file costs no time"),
    measured("Every flipped bit of a sealed file is refused"),
    measured("Hostile files change nothing"),
    measured("Imported text never runs"),
    to_come("Cells of a table run no formula"),
    measured("\"This visit only\" leaves nothing behind"),
    measured("Nothing is stored before the user chose it"),
];

/// Writes down what a test measured of a promise, by the promise's number (1 to 22).
///
/// # Panics
/// If there is no such promise, if it is [`Status::ToCome`], or if the file of figures cannot be written.
#[expect(clippy::panic, clippy::expect_used, reason = "only tests call it, and a mistake has to fail them")]
pub fn proved(promise: usize, figures: impl Display) {
    let figures = figures.to_string();
    let known = promise.checked_sub(1).and_then(|index| PROMISES.get(index));
    match known {
        Some(Promise { status: Status::Measured, .. }) => {}
        Some(_) => panic!("promise {promise} is marked as one to come, and a test measures it"),
        None => panic!("there is no promise {promise}"),
    }
    eprintln!("promise {promise}: {figures}");
    let Some(path) = std::env::var_os(FILE) else { return };
    let mut file = OpenOptions::new().create(true).append(true).open(path).expect("the file of figures can be written");
    // It is written in one call, so that lines of tests that run at the same time stay whole.
    let line = format!("{promise}\t{}\n", figures.replace(['\n', '\t'], " "));
    file.write_all(line.as_bytes()).expect("the file of figures can be written");
}
