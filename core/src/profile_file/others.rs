//! What a file contains that this version does not know, as it is shown: names and texts, nothing left out but ids and
//! times.

use serde_json::Value;

use super::record::{ProfileFile, has_any};
use crate::domain::Extras;

/// One value, with the names that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherLine {
    /// The names as they are in the file, for example `evidence 2 · photo`.
    pub label: String,
    /// The value: text of several lines, to be shown in a block of its own with `dir="auto"`.
    pub text: String,
}

/// Everything in a file that this version does not know, but for the values of entries, which stand with their entries.
pub fn others(file: &ProfileFile) -> Vec<OtherLine> {
    let mut rest = Others::default();
    if !has_any(file) {
        return rest.lines;
    }
    let sections = &file.sections;
    rest.fields("", &file.extras);
    rest.fields("profile", &file.profile.extras);
    rest.fields("", &sections.extras);
    for (index, run) in sections.runs.iter().enumerate() {
        let number = index + 1;
        rest.fields(&format!("runs {number}"), &run.extras);
        for (key, extras) in run.answer_extras.iter().chain(&run.rating_extras) {
            rest.fields(&format!("runs {number} · {key}"), extras);
        }
    }
    for (index, piece) in sections.evidence.iter().enumerate() {
        rest.fields(&format!("evidence {}", index + 1), &piece.extras);
    }
    for noted in &sections.work {
        rest.fields(&format!("work {}", noted.occupation), &noted.extras);
    }
    for (index, run) in sections.exercises.iter().enumerate() {
        let number = index + 1;
        rest.fields(&format!("exercises {number}"), &run.extras);
        for entry in &run.entries {
            rest.fields(&format!("exercises {number} · {}", entry.key), &entry.extras.without("value"));
        }
    }
    rest.lines
}

/// A value that this version does not know, as text: its kind, and what it says.
pub fn value_line(text: &str) -> OtherLine {
    let value = parsed(text);
    let mut texts = Vec::new();
    match &value {
        Value::Object(fields) => {
            // The kind says how to read the rest, which is shown as it is.
            let rest = fields.iter().filter(|(name, value)| *name != "kind" || !value.is_string());
            rest.for_each(|(_, value)| plain(value, &mut texts));
        }
        other => plain(other, &mut texts),
    }
    let kind = value.get("kind").and_then(Value::as_str).unwrap_or_default();
    OtherLine { label: kind.to_owned(), text: texts.join("\n") }
}

fn parsed(text: &str) -> Value {
    // These texts were written from values.
    serde_json::from_str(text).unwrap_or_default()
}

/// Lines as they are gathered.
#[derive(Default)]
struct Others {
    lines: Vec<OtherLine>,
}

impl Others {
    fn fields(&mut self, at: &str, extras: &Extras) {
        for (name, text) in extras.fields() {
            self.value(&join(at, name), &parsed(text));
        }
    }

    fn value(&mut self, label: &str, value: &Value) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                fields.iter().for_each(|(name, value)| self.value(&join(label, name), value));
            }
            Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(&format!("{label} {}", index + 1), item);
                }
            }
            value => {
                let mut texts = Vec::new();
                plain(value, &mut texts);
                self.line(label.to_owned(), texts.join("\n"));
            }
        }
    }

    fn line(&mut self, label: String, text: String) {
        self.lines.push(OtherLine { label, text });
    }
}

fn join(before: &str, name: &str) -> String {
    match (before, name) {
        ("", name) => name.to_owned(),
        (before, "") => before.to_owned(),
        (before, name) => format!("{before} · {name}"),
    }
}

/// The texts and numbers within a value, with the names of fields.
fn plain(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) if !items.is_empty() => items.iter().for_each(|item| plain(item, texts)),
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                let mut inner = Vec::new();
                plain(value, &mut inner);
                texts.push(format!("{name}: {}", inner.join(", ")));
            }
        }
        other => texts.push(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_of_tomorrow_is_read_by_its_kind_and_its_texts() {
        for (value, label, text) in [
            (json!({ "kind": "sung", "text": "la\nla" }), "sung", "la\nla"),
            (json!({ "kind": "fields", "fields": { "p": { "kind": "photo" } } }), "fields", "p: kind: photo"),
            (json!({ "kind": 7 }), "", "7"),
            (json!(["a", 1]), "", "a\n1"),
        ] {
            let line = value_line(&value.to_string());
            assert_eq!((line.label.as_str(), line.text.as_str()), (label, text), "{value}");
        }
    }

    #[test]
    fn anything_else_is_read_by_its_names() {
        let mut view = Others::default();
        let value = json!({ "a": [], "b": [{ "c": null }, true], "d": ["x", 1.5], "e": {} });
        view.value("evidence 2 · photo", &value);
        let mut lines: Vec<String> =
            view.lines.into_iter().map(|line| format!("{}={}", line.label, line.text)).collect();
        lines.sort_unstable();
        assert_eq!(
            lines,
            [
                "evidence 2 · photo · a=[]",
                "evidence 2 · photo · b 1 · c=null",
                "evidence 2 · photo · b 2=true",
                "evidence 2 · photo · d=x\n1.5",
                "evidence 2 · photo · e={}",
            ]
        );
    }
}
