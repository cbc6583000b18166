//! The table of promises: what the tests of a run measured, one row for each promise.
//!
//! Tests write down their figures through the crate `proof`; here they are collected and shown. `cargo xtask prove`
//! runs what measures promises long enough to trust the figures; `cargo xtask test` runs the same for a shorter time.

use crate::{project, say};
use anyhow::{Context, Result, bail};
use proof::{PROMISES, Status};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The figures of one run, by the number of the promise.
type Figures = BTreeMap<usize, Vec<String>>;

/// Begins a run: an empty file for its figures, whose path is given to the tests by [`proof::FILE`].
pub fn begin() -> Result<PathBuf> {
    let path = project::path("target/proofs.txt");
    project::write(&path, b"")?;
    Ok(path)
}

/// Shows the table of a run.
///
/// # Errors
/// If a promise that should be kept has no figure.
pub fn report(path: &std::path::Path) -> Result<()> {
    let step = say::step("What was promised, and what was measured of it");
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let figures = parse(&text)?;
    say::note(&table(&figures));
    let missing = missing(&figures);
    if !missing.is_empty() {
        bail!("no test measured these promises: {missing:?}");
    }
    step.done(&format!("{} promises with figures", figures.len()));
    Ok(())
}

fn parse(text: &str) -> Result<Figures> {
    let mut figures = Figures::new();
    for line in text.lines() {
        let (number, measured) = line.split_once('\t').with_context(|| format!("not a figure: {line}"))?;
        figures
            .entry(number.parse().with_context(|| format!("not a figure: {line}"))?)
            .or_default()
            .push(measured.into());
    }
    Ok(figures)
}

/// The numbers of the promises that should have figures and have none.
fn missing(figures: &Figures) -> Vec<usize> {
    let numbered = PROMISES.iter().enumerate().map(|(index, promise)| (index + 1, promise));
    numbered
        .filter(|(number, promise)| promise.status == Status::Measured && !figures.contains_key(number))
        .map(|(number, _)| number)
        .collect()
}

fn table(figures: &Figures) -> String {
    let mut lines = Vec::new();
    for (index, promise) in PROMISES.iter().enumerate() {
        lines.push(format!("{:>2}  {}", index + 1, promise.words));
        match (promise.status, figures.get(&(index + 1))) {
            (_, Some(measured)) => lines.extend(measured.iter().map(|figure| format!("      {figure}"))),
            (Status::ToCome, None) => lines.push("      to come".to_owned()),
            (Status::Measured, None) => lines.push("      NOT MEASURED".to_owned()),
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_without_a_figure_is_missed() {
        let all: String = (1..=PROMISES.len()).map(|number| format!("{number}\t1 of 1\n")).collect();
        assert_eq!(missing(&parse(&all).unwrap()), Vec::<usize>::new());
        let without: String =
            all.lines().filter(|line| !line.starts_with("13\t")).map(|line| format!("{line}\n")).collect();
        let figures = parse(&without).unwrap();
        assert_eq!(missing(&figures), [13]);
        assert!(table(&figures).contains("NOT MEASURED"));
        assert!(parse("no figure").is_err());
    }
}
