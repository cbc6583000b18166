//! Every kind of work has its words: a short title, a sentence about what people do, three things that they do in a
//! day.

use crate::fluent::{Finding, Part, SourceLocation};
use crate::locales::Language;
use crate::project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The messages of each kind of work, after `occupation-<code>`.
const MESSAGES: [&str; 5] = [TITLE, "-does", "-day-1", "-day-2", "-day-3"];
const TITLE: &str = "-title";
/// No title has more letters and signs than this, because it is a heading on a phone, and a line of a list.
const MAX_TITLE: usize = 52;

/// The kinds of work that need words.
pub struct Work {
    /// By code, with the place in the data where it is.
    groups: BTreeMap<String, SourceLocation>,
}

impl Work {
    /// Reads what `cargo xtask data` built.
    pub fn of_project() -> Result<Self> {
        let (text, json) = read(&project::path("static/content/occupations.json"))?;
        let mut work = Self { groups: BTreeMap::new() };
        let mut lines = text.lines().enumerate();
        for group in json["groups"].as_array().into_iter().flatten() {
            let code = group["code"].as_str().unwrap_or_default().to_owned();
            let quoted = format!("\"code\":\"{code}\"");
            let line = lines.find(|(_, line)| line.replace(' ', "").contains(&quoted)).map_or(1, |(at, _)| at + 1);
            work.groups.insert(code, SourceLocation { file: "static/content/occupations.json".to_owned(), line });
        }
        Ok(work)
    }

    /// The messages that every language needs, with the place that needs them.
    pub fn messages(&self) -> impl Iterator<Item = (String, SourceLocation)> {
        let of_group = |(code, place): (&String, &SourceLocation)| {
            MESSAGES.map(|name| (format!("occupation-{code}{name}"), place.clone()))
        };
        self.groups.iter().flat_map(of_group)
    }

    /// What is wrong with a language's titles: too long for a heading, with a full stop, or the same for two kinds of
    /// work.
    pub fn check(&self, language: &Language) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut known: BTreeMap<String, &String> = BTreeMap::new();
        for code in self.groups.keys() {
            let Some(message) = language.message(&format!("occupation-{code}{TITLE}")) else { continue };
            let mut at = |text: String| findings.push(Finding { place: message.place.clone(), text });
            let title = message.pattern.iter().filter_map(|part| match part {
                Part::Text(text) => Some(text.as_str()),
                _ => None,
            });
            let title: String = title.collect();
            let length = title.chars().count();
            if length > MAX_TITLE {
                at(format!("{length} signs, {MAX_TITLE} are allowed: {title}"));
            }
            if title.ends_with('.') {
                at(format!("a title is no sentence: {title}"));
            }
            if let Some(other) = known.insert(title.to_lowercase(), code) {
                at(format!("{other} and {code} have the same title: {title}"));
            }
        }
        findings
    }
}

fn read(path: &Path) -> Result<(String, Value)> {
    let text = project::read_text(path)?;
    let json = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", project::shown(path)))?;
    Ok((text, json))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work() -> Work {
        let place = |line| SourceLocation { file: "occupations.json".to_owned(), line };
        Work { groups: BTreeMap::from([("1111".to_owned(), place(7)), ("1112".to_owned(), place(8))]) }
    }

    #[test]
    fn a_kind_of_work_needs_five_messages() {
        let needed: Vec<String> = work().messages().map(|(id, _)| id).take(5).collect();
        let wanted = ["-title", "-does", "-day-1", "-day-2", "-day-3"];
        assert_eq!(needed, wanted.map(|name| format!("occupation-1111{name}")));
    }

    #[test]
    fn titles_are_short_and_each_is_another() {
        let found = |text: &str| work().check(&Language::from_text("nl", text)).len();
        assert_eq!(found("occupation-1111-title = Bakers\noccupation-1112-title = Koks"), 0);
        assert_eq!(found("occupation-1111-title = Bakers\noccupation-1112-title = bakers"), 1);
        assert_eq!(found("occupation-1111-title = Bakers."), 1);
        assert_eq!(found(&format!("occupation-1111-title = {}", "a".repeat(53))), 1);
    }
}
