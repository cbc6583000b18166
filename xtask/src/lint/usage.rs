//! Every message that is used exists, and every message that exists is used.
//!
//! Uses are found without compiling: in the sources a message is named by a literal in a call of `t`,
//! `t_with` or `msg`, and a family of messages by `msg_prefix("answer-")` where the rest of the name is
//! made at run time. Packs name the messages of their competences and statements by their ids.

use crate::fluent::{Finding, Place};
use crate::locales::Language;
use crate::packs::Packs;
use crate::{page, project};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// Calls whose first argument is a message id.
const CALLS: [&str; 3] = ["t", "t_with", "msg"];
/// The call whose argument is how ids begin.
const PREFIX_CALL: &str = "msg_prefix";

/// What the project uses.
#[derive(Debug, Default)]
pub struct Usage {
    /// Ids, with a place that uses each.
    pub ids: BTreeMap<String, Place>,
    /// Beginnings of ids, with a place that declares each.
    pub prefixes: BTreeMap<String, Place>,
}

impl Usage {
    /// Collects from sources, packs and the page.
    pub fn of_project(packs: &Packs) -> Result<Self> {
        let mut usage = Self {
            ids: packs.messages(),
            prefixes: BTreeMap::new(),
        };
        for (name, path) in project::files_below(&project::path("src"))? {
            if name.ends_with(".rs") {
                usage.read(&project::shown(&path), &project::read_text(&path)?);
            }
        }
        let page_place = Place {
            file: "index.html".to_owned(),
            line: 1,
        };
        usage
            .ids
            .extend(page::MESSAGES.map(|id| (id.to_owned(), page_place.clone())));
        Ok(usage)
    }

    /// Collects from one source file, up to its unit tests, which make up ids of their own.
    fn read(&mut self, file: &str, text: &str) {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for name in CALLS.iter().chain([&PREFIX_CALL]) {
            for (line, id) in calls(text, name) {
                let place = Place {
                    file: file.to_owned(),
                    line,
                };
                let uses = if *name == PREFIX_CALL {
                    &mut self.prefixes
                } else {
                    &mut self.ids
                };
                uses.entry(id).or_insert(place);
            }
        }
    }
}

/// The literals given to calls of a function: (line, literal).
fn calls(text: &str, name: &str) -> Vec<(usize, String)> {
    let call = format!("{name}(");
    let found = text.match_indices(&call).filter_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        if before.is_some_and(|before| before.is_alphanumeric() || before == '_') {
            return None;
        }
        let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        if text[line_start..at].trim_start().starts_with("//") {
            return None;
        }
        let literal = text[at + call.len()..].trim_start().strip_prefix('"')?;
        let literal = &literal[..literal.find('"')?];
        Some((text[..at].matches('\n').count() + 1, literal.to_owned()))
    });
    found.collect()
}

/// Compares what is used with what there is.
pub fn check(source: &Language, usage: &Usage) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, place) in usage
        .ids
        .iter()
        .filter(|(id, _)| source.message(id).is_none())
    {
        findings.push(Finding {
            place: place.clone(),
            text: format!("there is no message `{id}` in {}", source.tag),
        });
    }
    let ids: BTreeSet<&str> = source
        .messages
        .iter()
        .map(|(_, message)| message.id.as_str())
        .collect();
    for (prefix, place) in usage
        .prefixes
        .iter()
        .filter(|(prefix, _)| !ids.iter().any(|id| id.starts_with(prefix.as_str())))
    {
        findings.push(Finding {
            place: place.clone(),
            text: format!("no message of {} begins with `{prefix}`", source.tag),
        });
    }
    for (_, message) in &source.messages {
        let used = usage.ids.contains_key(&message.id)
            || usage
                .prefixes
                .keys()
                .any(|prefix| message.id.starts_with(prefix.as_str()));
        if !used {
            findings.push(Finding {
                place: message.place.clone(),
                text: format!("`{}` is used nowhere", message.id),
            });
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(text: &str) -> Usage {
        let mut usage = Usage::default();
        usage.read("src/a.rs", text);
        usage
    }

    #[test]
    fn ids_are_found_where_they_are_used() {
        let usage = usage(
            "fn a() { t(\"one\"); words.t(\"two\");\n i18n::t_with(\n  \"three\", &[]); msg(\"four\") }\n\
                           // t(\"comment\")\nformat(\"no\"); first(\"no\"); t(name); const P: Prefix = msg_prefix(\"answer-\");\n\
                           #[cfg(test)]\nmod tests { t(\"made-up\") }",
        );
        assert_eq!(
            usage.ids.keys().collect::<Vec<_>>(),
            ["four", "one", "three", "two"]
        );
        assert_eq!(usage.prefixes.keys().collect::<Vec<_>>(), ["answer-"]);
        assert_eq!(usage.ids["three"].to_string(), "src/a.rs:2");
    }

    #[test]
    fn uses_and_definitions_must_meet() {
        let english =
            Language::from_text("en", "one = 1\nanswer-yes = 2\nlost = 3\n    .about = 4\n");
        let findings: Vec<String> = check(
            &english,
            &usage("t(\"one\") t(\"none\") msg_prefix(\"answer-\") msg_prefix(\"step-\")"),
        )
        .iter()
        .map(ToString::to_string)
        .collect();
        assert_eq!(
            findings,
            [
                "src/a.rs:1: there is no message `none` in en",
                "src/a.rs:1: no message of en begins with `step-`",
                "en/test.ftl:3: `lost` is used nowhere",
                "en/test.ftl:4: `lost.about` is used nowhere",
            ]
        );
    }
}
