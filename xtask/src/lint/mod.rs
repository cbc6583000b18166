//! `cargo xtask lint`: what a compiler for words would say.
//!
//! Words and packs are data that nobody compiles, so what rustc does for code is done here: every use has
//! a definition, every definition a use, every translation the same values as its source, every plural
//! the forms that its language has, and every sentence a length that can be read by someone who is tired.

mod parity;
mod plurals;
mod reading;
mod usage;
mod work;

use crate::fluent::{Finding, Place};
use crate::locales::Locales;
use crate::packs::Packs;
use crate::{project, say};
use anyhow::{Result, bail};
use std::collections::BTreeSet;

/// Fails with all findings, if there are any.
pub fn run() -> Result<()> {
    let step = say::step("Look over words and content");
    let locales = Locales::load()?;
    let (findings, reading) = findings(&locales)?;
    say::note(&reading);
    if !findings.is_empty() {
        let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
        bail!("{} findings in words and content:\n{}", list.len(), list.join("\n"));
    }
    let messages = locales.source()?.messages.len();
    step.done(&format!("{messages} messages in {} languages", locales.languages.len()));
    Ok(())
}

/// Everything there is to say, sorted by place, and a table of how long the sentences are.
fn findings(locales: &Locales) -> Result<(Vec<Finding>, String)> {
    let source = locales.source()?;
    let packs = Packs::load()?;
    let mut findings = locales.findings.clone();
    findings.extend(packs.findings.iter().cloned());
    let statements = packs.statements();
    let work = work::Work::of_project()?;
    let mut usage = usage::Usage::of_project(&packs)?;
    usage.need(work.messages());
    findings.extend(usage::check(source, &usage));
    let same = same_as_source(source)?;
    findings.extend(same.findings);
    let mut table = format!("{:<10}{:>10}{:>18}{:>10}", "language", "sentences", "words on average", "longest");
    for language in &locales.languages {
        findings.extend(plurals::check(language));
        if language.tag != source.tag {
            findings.extend(parity::check(source, language, &same.ids));
        }
        findings.extend(work.check(language));
        let (reading, more) = reading::check(language, &statements);
        findings.extend(more);
        table += &format!(
            "\n{:<10}{:>10}{:>18.1}{:>10}",
            language.tag,
            reading.sentences,
            reading.average(),
            reading.longest
        );
    }
    findings.sort();
    findings.dedup();
    Ok((findings, table))
}

/// The messages that may be the same in every language.
struct Same {
    ids: BTreeSet<String>,
    findings: Vec<Finding>,
}

/// `locales/same_as_english.txt`: one message id a line, with `#` for remarks. An id that no longer
/// exists is a finding, so that the list does not outlive its reasons.
fn same_as_source(source: &crate::locales::Language) -> Result<Same> {
    let path = project::path("locales/same_as_english.txt");
    let mut same = Same { ids: BTreeSet::new(), findings: Vec::new() };
    if !path.is_file() {
        return Ok(same);
    }
    for (at, line) in project::read_text(&path)?.lines().enumerate() {
        let id = line.split('#').next().unwrap_or_default().trim();
        if id.is_empty() {
            continue;
        }
        if source.message(id).is_none() {
            same.findings.push(Finding {
                place: Place { file: project::shown(&path), line: at + 1 },
                text: format!("there is no message `{id}`"),
            });
        }
        same.ids.insert(id.to_owned());
    }
    Ok(same)
}
