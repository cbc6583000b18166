//! `cargo xtask lint`: what a compiler for words would report.
//!
//! Words and packs are data that nobody compiles, so what rustc does for code is done here. Every use must have a
//! definition, and every definition a use; every translation has the same values as its source, every plural has the
//! forms of its language, and every sentence is short enough to be read by someone who is tired. No message begins with
//! a pronoun that points to nothing, none has a phrase that readers stumbled over, and words that belong together are
//! not torn apart.

mod listed;
mod parity;
mod phrases;
mod plurals;
mod pronouns;
mod reading;
mod spaces;
mod usage;
mod work;

use crate::fluent::Finding;
use crate::locales::Locales;
use crate::packs::Packs;
use crate::say;
use anyhow::{Result, bail};

/// The messages that may be the same in every language.
const SAME: &str = "locales/same_as_english.txt";
/// The messages that may begin with a pronoun.
const PRONOUNS: &str = "locales/pronouns.txt";

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

/// All findings, sorted by place, and a table of how long the sentences are.
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
    findings.extend(packs.exercises.unused(source.messages.iter().map(|(_, message)| message)));
    let (same, gone) = listed::ids(SAME, source)?;
    findings.extend(gone);
    let (pointing, gone) = listed::ids(PRONOUNS, source)?;
    findings.extend(gone);
    let phrases = phrases::Phrases::of_project(locales)?;
    findings.extend(phrases.findings.iter().cloned());
    findings.extend(spaces::check_page(&locales.languages)?);
    let mut table = format!("{:<10}{:>10}{:>18}{:>10}", "language", "sentences", "words on average", "longest");
    for language in &locales.languages {
        findings.extend(plurals::check(language));
        if language.tag != source.tag {
            findings.extend(parity::check(source, language, &same));
        }
        findings.extend(work.check(language));
        findings.extend(pronouns::check(language, &pointing));
        findings.extend(phrases.check(language));
        findings.extend(spaces::check(language));
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
