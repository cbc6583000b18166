//! Every kind of work has its words: a sentence of what people do, three things they do in a day, and a title in each
//! language that has no official one.

use crate::fluent::{Finding, Place};
use crate::locales::{Language, Locales};
use crate::project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The messages of each kind of work, after `occupation-<code>`.
const MESSAGES: [&str; 4] = ["-does", "-day-1", "-day-2", "-day-3"];

/// The kinds of work that need words.
pub struct Work {
    /// By code, with the place in the data that has it.
    groups: BTreeMap<String, Place>,
    /// For each language the codes that have no official title in it.
    untitled: BTreeMap<String, BTreeSet<String>>,
}

impl Work {
    /// Reads what `cargo xtask data` built.
    pub fn of_project(locales: &Locales) -> Result<Self> {
        let folder = project::path("static/content");
        let mut work = Self { groups: BTreeMap::new(), untitled: BTreeMap::new() };
        let (text, json) = read(&folder.join("occupations.json"))?;
        let mut lines = text.lines().enumerate();
        for group in json["groups"].as_array().into_iter().flatten() {
            let code = group["code"].as_str().unwrap_or_default().to_owned();
            let quoted = format!("\"code\":\"{code}\"");
            let line = lines.find(|(_, line)| line.replace(' ', "").contains(&quoted)).map_or(1, |(at, _)| at + 1);
            work.groups.insert(code, Place { file: "static/content/occupations.json".to_owned(), line });
        }
        for language in &locales.languages {
            let (_, json) = read(&folder.join(format!("occupations.{}.json", language.tag)))?;
            let groups = json["groups"].as_array().into_iter().flatten();
            let untitled = groups.filter(|group| group[1].is_null()).filter_map(|group| group[0].as_str());
            work.untitled.insert(language.tag.clone(), untitled.map(str::to_owned).collect());
        }
        Ok(work)
    }

    /// The messages that every language needs, with the place that needs them.
    pub fn messages(&self) -> impl Iterator<Item = (String, Place)> {
        let of_group =
            |(code, place): (&String, &Place)| MESSAGES.map(|name| (format!("occupation-{code}{name}"), place.clone()));
        self.groups.iter().flat_map(of_group)
    }

    /// The titles that a language has to have, and may have.
    pub fn titles_of(&self, tag: &str) -> BTreeSet<String> {
        let codes = self.untitled.get(tag).into_iter().flatten();
        codes.map(|code| format!("occupation-{code}-title")).collect()
    }

    /// What a language lacks: titles. The rest is what every language needs, and found as such.
    pub fn check(&self, language: &Language) -> Vec<Finding> {
        let titles = self.titles_of(&language.tag);
        let missing = titles.iter().filter(|title| language.message(title).is_none());
        let finding = |title: &String| {
            let code = title.trim_start_matches("occupation-").trim_end_matches("-title");
            let place = self.groups.get(code).cloned();
            Finding {
                place: place.unwrap_or_else(|| Place { file: "static/content/occupations.json".to_owned(), line: 1 }),
                text: format!("there is no official title in {}, and no message `{title}` either", language.tag),
            }
        };
        missing.map(finding).collect()
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

    #[test]
    fn a_kind_of_work_needs_four_messages_and_a_title_where_there_is_none() {
        let place = Place { file: "occupations.json".to_owned(), line: 7 };
        let work = Work {
            groups: BTreeMap::from([("1111".to_owned(), place)]),
            untitled: BTreeMap::from([("fa".to_owned(), BTreeSet::from(["1111".to_owned()]))]),
        };
        let needed: Vec<String> = work.messages().map(|(id, _)| id).collect();
        assert_eq!(
            needed,
            ["occupation-1111-does", "occupation-1111-day-1", "occupation-1111-day-2", "occupation-1111-day-3"]
        );
        assert_eq!(work.check(&Language::from_text("nl", "a = A")), []);
        assert_eq!(work.check(&Language::from_text("fa", "occupation-1111-title = T")), []);
        let findings = work.check(&Language::from_text("fa", "a = A"));
        assert!(findings[0].to_string().starts_with("occupations.json:7: there is no official title in fa"));
    }
}
