//! Every message that is used exists, and every message that exists is used.
//!
//! Uses are found in the text of the sources, without compiling:
//!
//! * what is certainly a message must exist: the literal in a call of `t`, `say` and similar functions or of `msg`, and
//!   in the fields by which the parts of a screen take messages;
//! * for existing messages, any literal that spells the id counts as a use, and so does a family: a message id that is
//!   put together as `format!("answer-{}", …)`, or named by `msg_prefix("answer-")`, uses all ids that begin with
//!   `answer-`, and `format!("{id}.short")` uses all attributes `.short`.
//!
//! Packs use the messages of their competences and statements, by their ids. What a pack of format 2 may say is looked for
//! by its own ids alone ([`crate::packs::Exercises::unused`]): families would let nearly every message pass.

use crate::fluent::{Finding, SourceLocation};
use crate::locales::Language;
use crate::packs::Packs;
use crate::project;
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

/// What stands directly before a literal that names a message.
const CALLS: [&str; 6] = ["t(", "t_with(", "say(", "say_with(", "say_named(", "msg("];
/// The same for fields; their literals are taken for ids if they look like one.
const FIELDS: [&str; 4] = ["say:", "label:", "legend:", "hint: Some("];

/// What the project uses.
#[derive(Debug, Default)]
pub struct Usage {
    /// Ids that must exist, with a place that uses each.
    certain: BTreeMap<String, SourceLocation>,
    /// Every literal of the sources, and every text that a pack may lack.
    literals: BTreeSet<String>,
    /// Beginnings of ids that are put together.
    prefixes: BTreeSet<String>,
    /// Endings of ids that are put together, with the dot.
    attributes: BTreeSet<String>,
}

impl Usage {
    /// Collects from sources, packs and the page.
    pub fn of_project(packs: &Packs) -> Result<Self> {
        let literals = packs.exercises.optional_messages();
        let mut usage = Self { certain: packs.messages(), literals, ..Self::default() };
        for folder in ["core/src", "src"] {
            for (name, path) in project::files_below(&project::path(folder))? {
                if name.ends_with(".rs") {
                    usage.read(&project::shown(&path), &project::read_text(&path)?);
                }
            }
        }
        Ok(usage)
    }

    /// Adds messages that must exist.
    pub fn need(&mut self, messages: impl IntoIterator<Item = (String, SourceLocation)>) {
        self.certain.extend(messages);
    }

    /// Collects from one source file, up to its unit tests, which invent ids of their own.
    fn read(&mut self, file: &str, text: &str) {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, literal) in literals(text) {
            let before = text[..at].trim_end();
            let called = CALLS.iter().any(|call| before.ends_with(call) && !continues_a_word(before, call));
            let named = looks_like_an_id(literal)
                && FIELDS.iter().any(|name| before.ends_with(name) && !continues_a_word(before, name));
            if called || named {
                let line = 1 + text[..at].matches('\n').count();
                self.certain.entry(literal.to_owned()).or_insert(SourceLocation { file: file.to_owned(), line });
            }
            if before.ends_with("msg_prefix(") {
                self.prefixes.insert(literal.to_owned());
            }
            if let Some((beginning, _)) = literal.split_once('{').filter(|(beginning, _)| beginning.ends_with('-')) {
                self.prefixes.insert(beginning.to_owned());
            }
            if let Some((_, ending)) = literal.rsplit_once('}').filter(|(_, ending)| ending.starts_with('.')) {
                self.attributes.insert(ending.to_owned());
            }
            self.literals.insert(literal.to_owned());
        }
    }

    fn uses(&self, id: &str) -> bool {
        self.certain.contains_key(id)
            || self.literals.contains(id)
            || self.prefixes.iter().any(|prefix| id.starts_with(prefix))
            || id.find('.').is_some_and(|dot| self.attributes.contains(&id[dot..]))
    }
}

/// Whether the text before `call` belongs to the same word, as in `format(` for `t(`.
fn continues_a_word(before: &str, call: &str) -> bool {
    let word = before[..before.len() - call.len()].chars().next_back();
    word.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

fn looks_like_an_id(text: &str) -> bool {
    text.contains('-')
        && text
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '.'))
}

/// The string literals of Rust source with the places of their opening quotes; those in comments are left out.
fn literals(text: &str) -> Vec<(usize, &str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => at += text[at..].find('\n').unwrap_or(text.len() - at),
            // This is the only character that could be taken for the beginning of a string.
            b'\'' if text[at..].starts_with("'\"'") => at += 3,
            b'\'' if text[at..].starts_with("'\\\"'") => at += 4,
            b'"' => {
                let start = at + 1;
                at = start;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                found.extend(text.get(start..at).map(|literal| (start - 1, literal)));
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// Compares what is used with what there is.
pub fn check(source: &Language, usage: &Usage) -> Vec<Finding> {
    let missing = usage.certain.iter().filter(|(id, _)| source.message(id).is_none());
    let missing = missing.map(|(id, place)| Finding {
        place: place.clone(),
        text: format!("there is no message `{id}` in {}", source.tag),
    });
    let unused = source.messages.iter().filter(|(_, message)| !usage.uses(&message.id));
    let unused = unused.map(|(_, message)| Finding {
        place: message.place.clone(),
        text: format!("`{}` is used nowhere", message.id),
    });
    missing.chain(unused).collect()
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
    fn messages_are_found_where_they_are_named() {
        let usage = usage(
            "fn a() { t(\"one\"); words.t(\"two\");\n i18n::t_with(\n  \"three\", &[]); msg(\"four\");\n\
             html! { { speech.say(\"go-on\") }{ check(Check { say: \"what-this\", label: \"Plain\" }) }<p id=\"not-one\"> } }\n\
             // t(\"comment\")\nformat(\"no\"); first(\"no\"); t(name); let q = '\"'; t(\"five\");\n\
             #[cfg(test)]\nmod tests { t(\"made-up\") }",
        );
        assert_eq!(
            usage.certain.keys().collect::<Vec<_>>(),
            ["five", "four", "go-on", "one", "three", "two", "what-this"]
        );
        assert_eq!(usage.certain["three"].to_string(), "src/a.rs:3");
    }

    #[test]
    fn uses_and_definitions_must_meet() {
        let english = Language::from_text(
            "en",
            "one = 1\nanswer-yes = 2\nlost = 3\n    .about = 4\n    .short = 5\nchosen = 6\n",
        );
        let usage =
            usage("t(\"one\") t(\"none\") format!(\"answer-{}\", x) format!(\"{id}.short\") if a { \"chosen\" }");
        let findings: Vec<String> = check(&english, &usage).iter().map(ToString::to_string).collect();
        assert_eq!(
            findings,
            [
                "src/a.rs:1: there is no message `none` in en",
                "en/test.ftl:3: `lost` is used nowhere",
                "en/test.ftl:4: `lost.about` is used nowhere",
            ]
        );
    }

    #[test]
    fn a_quote_inside_a_string_does_not_end_it() {
        let found: Vec<&str> =
            literals("a(\"x \\\" y\", \"z\") // \"no\"\n\"last").into_iter().map(|(_, literal)| literal).collect();
        assert_eq!(found, ["x \\\" y", "z", "last"]);
    }
}
