//! The lists beside the words, `locales/*.txt`: one entry in each line, with its reason after a `#`.

use crate::fluent::{Finding, SourceLocation};
use crate::locales::Language;
use crate::project;
use anyhow::Result;
use std::collections::BTreeSet;

/// The lines of a list without remarks and empty lines, each with its place. A list that does not exist is empty.
pub fn lines(file: &str) -> Result<Vec<(String, SourceLocation)>> {
    let path = project::path(file);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = project::read_text(&path)?;
    let lines = text.lines().enumerate().map(|(at, line)| {
        let entry = line.split('#').next().unwrap_or_default().trim().to_owned();
        (entry, SourceLocation { file: project::shown(&path), line: at + 1 })
    });
    Ok(lines.filter(|(entry, _)| !entry.is_empty()).collect())
}

/// A list of message ids. An id that no longer exists is a finding, so that entries do not outlive their reasons.
pub fn ids(file: &str, source: &Language) -> Result<(BTreeSet<String>, Vec<Finding>)> {
    let lines = lines(file)?;
    let gone = lines.iter().filter(|(id, _)| source.message(id).is_none());
    let findings =
        gone.map(|(id, place)| Finding { place: place.clone(), text: format!("there is no message `{id}`") });
    let findings = findings.collect();
    Ok((lines.into_iter().map(|(id, _)| id).collect(), findings))
}
