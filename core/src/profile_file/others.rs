//! What a file contains that this version does not know, as it is shown: names and texts, nothing left out but ids and
//! times.

use serde_json::{Map, Value};

use super::record::{ProfileFile, has_any};
use crate::domain::{Extras, Timestamp};

/// Something that this version does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherView {
    /// The exercise that it belongs to, by its id; `None` for fields of anything else.
    pub exercise: Option<String>,
    /// When the run of that exercise began, if that is known.
    pub started: Option<Timestamp>,
    /// What it says.
    pub lines: Vec<OtherLine>,
}

/// One value, with the names that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherLine {
    /// The names as they are in the file, for example `evidence 2 · photo`.
    pub label: String,
    /// The value: text of several lines, to be shown in a block of its own with `dir="auto"`.
    pub text: String,
}

/// The list of exercises that a later version has in a file; its entries have a shape that is known by now.
const EXERCISES: &str = "exercises";

/// Everything in a file that this version does not know.
pub fn others(file: &ProfileFile) -> Vec<OtherView> {
    if !has_any(file) {
        return Vec::new();
    }
    let mut views = Vec::new();
    let mut rest = OtherView::default();
    let sections = &file.sections;
    rest.fields("", &file.extras);
    rest.fields("profile", &file.profile.extras);
    for (name, text) in sections.extras.fields() {
        match parsed(text) {
            Value::Array(runs) if name == EXERCISES => {
                for run in runs {
                    match run {
                        Value::Object(fields) if fields.get("exercise").is_some_and(Value::is_string) => {
                            views.push(exercise(&fields));
                        }
                        other => rest.value(name, &other),
                    }
                }
            }
            value => rest.value(name, &value),
        }
    }
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
    if !rest.lines.is_empty() {
        views.push(rest);
    }
    views
}

fn parsed(text: &str) -> Value {
    // These texts were written from values.
    serde_json::from_str(text).unwrap_or_default()
}

/// A run of an exercise: each entry under the step and the card that it is about.
fn exercise(run: &Map<String, Value>) -> OtherView {
    let text = |fields: &Map<String, Value>, name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let started = run.get("started").and_then(Value::as_i64).map(|at| Timestamp(at).in_calendar());
    let mut view = OtherView { exercise: text(run, "exercise"), started, lines: Vec::new() };
    for (name, value) in run {
        match (name.as_str(), value) {
            ("exercise", _) => {}
            ("run", Value::String(_)) | ("started" | "finished", Value::Number(_)) => {}
            ("entries", Value::Array(entries)) => {
                for entry in entries {
                    match entry {
                        Value::Object(fields) => view.entry(fields, text(fields, "step"), text(fields, "card")),
                        other => view.value(name, other),
                    }
                }
            }
            (name, value) => view.value(name, value),
        }
    }
    view
}

impl OtherView {
    fn entry(&mut self, entry: &Map<String, Value>, step: Option<String>, card: Option<String>) {
        let label = join(step.as_deref().unwrap_or_default(), card.as_deref().unwrap_or_default());
        for (name, value) in entry {
            match (name.as_str(), value) {
                ("step" | "card" | "id", Value::String(_)) | ("created" | "changed", Value::Number(_)) => {}
                ("value", Value::Object(fields)) => {
                    let mut texts = Vec::new();
                    // The kind says how to read the rest, which is shown as it is.
                    let rest = fields.iter().filter(|(name, value)| *name != "kind" || !value.is_string());
                    rest.for_each(|(_, value)| plain(value, &mut texts));
                    let kind = fields.get("kind").and_then(Value::as_str).unwrap_or_default();
                    self.line(join(&label, kind), texts.join("\n"));
                }
                (name, value) => self.value(&join(&label, name), value),
            }
        }
    }

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
    fn an_exercise_of_tomorrow_is_read_by_its_steps_and_cards() {
        let run = json!({
            "run": "r9", "exercise": "values", "version": 1, "started": 7,
            "entries": [
                { "id": "e1", "step": "sort", "card": "family", "created": 1, "changed": 2,
                  "value": { "kind": "chosen", "options": ["most", "always"] } },
                { "id": "e2", "step": "jobs", "created": 1, "changed": 2, "author": "Parvin",
                  "value": { "kind": "fields", "fields": { "title": { "kind": "text", "text": "Cook" } } } },
                7,
            ],
        });
        let view = exercise(run.as_object().unwrap());
        assert_eq!((view.exercise.as_deref(), view.started), (Some("values"), Some(Timestamp(7))));
        let mut lines: Vec<(&str, &str)> =
            view.lines.iter().map(|line| (line.label.as_str(), line.text.as_str())).collect();
        lines.sort_unstable();
        assert_eq!(
            lines,
            [
                ("entries", "7"),
                ("jobs · author", "Parvin"),
                ("jobs · fields", "title: kind: text, text: Cook"),
                ("sort · family · chosen", "most\nalways"),
                ("version", "1"),
            ]
        );
    }

    #[test]
    fn anything_else_is_read_by_its_names() {
        let mut view = OtherView::default();
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
