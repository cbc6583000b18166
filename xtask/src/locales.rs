//! The languages and their words.
//!
//! `locales/languages.json` says which languages there are, and `locales/catalogs.json` which files belong to the first
//! load; `locales/promises.json` has what the first screen says in each. The rest of a language comes later: most of it
//! while the user reads the first screen, the words about exercises that are data and about work when a page needs them. A name with a star in that list is all files whose names begin and end so: the words of an exercise
//! are found by being there.

use crate::fluent::{Finding, Message, SourceLocation, Sources, catalog};
use crate::project;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Everything under `locales/`.
pub struct Locales {
    /// The language that the others are translations of.
    pub source: String,
    /// The languages in the order in which they are offered.
    pub languages: Vec<Language>,
    /// What is wrong already at this point: syntax, duplicates, files that no list names.
    pub findings: Vec<Finding>,
}

/// One language with all its messages.
pub struct Language {
    /// The language tag, also the name of its folder.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its own name for itself.
    pub name: String,
    /// What the first screen says in it.
    pub promise: String,
    /// Its digits from zero on, if they are not 0 to 9.
    pub digits: Option<String>,
    /// Its messages by part of the catalog, in the order in which they are written.
    pub messages: Vec<(Part, Message)>,
    by_id: BTreeMap<String, usize>,
}

/// The files that each language's catalog is split into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Needed up to the first answer.
    First,
    /// Needed on most pages after it.
    Later,
    /// Needed where exercises that are data are shown, and where files and work show what was said in them: their words,
    /// and those of their pages.
    Exercises,
    /// Needed where the user explores work: all kinds of work. These are more words than all the others together.
    Work,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 4] = [Part::First, Part::Later, Part::Exercises, Part::Work];

    /// Its list in `locales/catalogs.json`, and the middle of its file's name.
    pub fn name(self) -> &'static str {
        match self {
            Part::First => "first",
            Part::Later => "later",
            Part::Exercises => "exercises",
            Part::Work => "work",
        }
    }
}

impl Language {
    /// A message by its id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.by_id.get(id).map(|at| &self.messages[*at].1)
    }

    /// A digit as this language writes it.
    pub fn digit(&self, digit: char) -> char {
        let own = |digits: &String| digits.chars().nth(digit.to_digit(10)? as usize);
        self.digits.as_ref().and_then(own).unwrap_or(digit)
    }

    /// One part of the catalog, as the app reads it.
    pub fn catalog(&self, part: Part) -> Vec<u8> {
        let messages = self.messages.iter().filter(|(of, _)| *of == part);
        catalog(messages.map(|(_, message)| message)).to_string().into_bytes()
    }
}

impl Locales {
    /// Reads and compiles all languages of the project.
    pub fn load() -> Result<Self> {
        Self::load_from(&project::path("locales"))
    }

    fn load_from(folder: &Path) -> Result<Self> {
        let read = |name: &str| -> Result<(String, Value)> {
            let (path, place) = (folder.join(name), project::shown(&folder.join(name)));
            let json =
                serde_json::from_slice(&project::read(&path)?).with_context(|| format!("{place} is not JSON"))?;
            Ok((place, json))
        };
        let text = |place: &str, value: &Value, key: &str| -> Result<String> {
            value[key]
                .as_str()
                .map(str::to_owned)
                .with_context(|| format!("{place}: \"{key}\" should be a string in {value}"))
        };
        let (place, json) = read("catalogs.json")?;
        let source = text(&place, &json, "source")?;
        let files = |key: &str| -> Result<Vec<String>> {
            let names =
                json[key].as_array().with_context(|| format!("{place}: \"{key}\" should be a list of files"))?;
            Ok(names.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        };
        let mut parts: Vec<(Part, String)> = Vec::new();
        for part in Part::ALL {
            parts.extend(files(part.name())?.into_iter().map(|name| (part, name)));
        }
        let mut locales = Self { source, languages: Vec::new(), findings: Vec::new() };
        let (promises_place, promises) = read("promises.json")?;
        let promise_of = |tag: &str| text(&promises_place, &promises, tag);
        let (place, json) = read("languages.json")?;
        let text = |value, key| text(&place, value, key);
        for entry in json.as_array().with_context(|| format!("{place} should be a list"))? {
            let (tag, dir, name) = (text(entry, "tag")?, text(entry, "dir")?, text(entry, "name")?);
            let (language, findings) = Language::load(&folder.join(&tag), tag, dir, name, &parts)?;
            let promise = promise_of(&language.tag)?;
            let digits = entry["digits"].as_str().map(str::to_owned);
            locales.languages.push(Language { promise, digits, ..language });
            locales.findings.extend(findings);
        }
        if !locales.languages.iter().any(|language| language.tag == locales.source) {
            bail!("{place}: the source language \"{}\" is not among the languages", locales.source);
        }
        Ok(locales)
    }

    /// The language that the others are translations of.
    pub fn source(&self) -> Result<&Language> {
        let found = self.languages.iter().find(|language| language.tag == self.source);
        found.with_context(|| format!("there is no language \"{}\"", self.source))
    }
}

/// Whether a name in a list of `locales/catalogs.json` names a file.
fn is_listed(listed: &str, file: &str) -> bool {
    match listed.split_once('*') {
        None => listed == file,
        Some((begins, ends)) => file.len() >= listed.len() && file.starts_with(begins) && file.ends_with(ends),
    }
}

impl Language {
    fn load(
        folder: &Path,
        tag: String,
        dir: String,
        name: String,
        parts: &[(Part, String)],
    ) -> Result<(Self, Vec<Finding>)> {
        let mut findings = Vec::new();
        let mut texts = Vec::new();
        for (file, path) in project::files_below(folder)? {
            match parts.iter().find(|(_, listed)| is_listed(listed, &file)) {
                Some((part, _)) => texts.push((*part, project::shown(&path), project::read_text(&path)?)),
                None => findings.push(Finding {
                    place: SourceLocation { file: project::shown(&path), line: 1 },
                    text: "this file is in no list of locales/catalogs.json, so nobody would read it".to_owned(),
                }),
            }
        }
        let (sources, errors) = Sources::parse(texts.iter().map(|(_, name, text)| (name.clone(), text.as_str())));
        findings.extend(errors);
        let (messages, errors) = sources.compile();
        findings.extend(errors);
        let messages: Vec<(Part, Message)> =
            messages.into_iter().map(|(file, message)| (texts[file].0, message)).collect();
        let by_id = messages.iter().enumerate().map(|(at, (_, message))| (message.id.clone(), at)).collect();
        Ok((Self { tag, dir, name, promise: String::new(), digits: None, messages, by_id }, findings))
    }

    /// A language for tests, from one text.
    #[cfg(test)]
    pub fn from_text(tag: &str, text: &str) -> Self {
        let (sources, findings) = Sources::parse([(format!("{tag}/test.ftl"), text)]);
        assert_eq!(findings, []);
        let (messages, findings) = sources.compile();
        assert_eq!(findings, []);
        let messages: Vec<_> = messages.into_iter().map(|(_, message)| (Part::First, message)).collect();
        let by_id = messages.iter().enumerate().map(|(at, (_, message))| (message.id.clone(), at)).collect();
        Self {
            tag: tag.to_owned(),
            dir: "ltr".to_owned(),
            name: tag.to_owned(),
            promise: String::new(),
            digits: None,
            messages,
            by_id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_what_every_exercise_has_in_its_place() {
        for (file, is) in [
            ("exercise_values.ftl", true),
            ("exercise_.ftl", false),
            ("exercises.ftl", false),
            ("exercise_values.txt", false),
            ("an_exercise_values.ftl", false),
        ] {
            assert_eq!(is_listed("exercise_*.ftl", file), is, "{file}");
        }
        assert!(is_listed("exercises.ftl", "exercises.ftl") && !is_listed("exercises.ftl", "exercise_a.ftl"));
    }
}
