//! Entries: what the user says in an exercise that is data, in one place for all of them.
//!
//! The answers to statements are older and have a type of their own. Everything else is an entry: of a step of an exercise,
//! about one of its cards or added by the user, with a value of one of a few kinds. So neither the store nor the profile
//! file grows with the number of exercises. Ratings of activities are entries too, with a form of their own in records and
//! files (`activity_rating.rs`).

mod field_values;

use std::fmt;

pub use self::field_values::FieldValues;
use super::{Extras, PartialDate, Timestamp};

/// One thing that the user said in one step of one run.
///
/// A run has at most one entry with a key. It leaves the run only by being replaced by another one with that key, or by
/// being deleted by the user, who can take that back (invariant R1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it belongs to; unique within its run.
    pub key: EntryKey,
    /// What the user said.
    pub value: Value,
    /// Whether the user wants to show it to others. Nothing is ticked for it: the chooser before saving offers it first.
    pub offered: bool,
    /// When it was first said.
    pub created: Timestamp,
    /// When it was last changed. A change is always later than what it changes ([`Timestamp::after`]).
    pub changed: Timestamp,
    /// What this version does not know of it. A value of a kind that it does not know is here as `value`, a rating whose
    /// name it does not know as `rating`, and [`Self::value`] is then [`Value::Skipped`].
    pub extras: Extras,
}

/// What an entry belongs to: a step, and what it is about there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryKey {
    /// The step's id in its exercise.
    pub step: String,
    /// What it is about in that step.
    pub slot: Slot,
}

/// What an entry is about in its step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The step as a whole: what was chosen, written or ranked there.
    Whole,
    /// A card of the exercise, by its id.
    Card(String),
    /// Something that the user added: one line of a list, one card of their own. The id is random and the same in every
    /// file, so that files of one person can be joined.
    Added(String),
}

/// What the user said. Each step kind takes one of these ([`crate::content::exercise::StepKind`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The user passed over it: "ask me later", or "nothing of this kind".
    Skipped,
    /// Options: of a choice, of a scale (one), or the pile in which a card lies (one).
    Chosen(Vec<String>),
    /// Comparisons of two cards each, in the order in which they were made. The order of the cards follows from them
    /// ([`crate::content::exercise::ranking`]), so that ranking can go on and be undone.
    Compared(Vec<Comparison>),
    /// The user's own words.
    Text(String),
    /// The fields of a line of a list, by the fields' ids. An empty field is not there.
    Fields(FieldValues),
    /// A number, in the unit of the step.
    Number(i64),
}

/// Two cards that the user compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The one that stood first.
    pub first: String,
    /// The other one.
    pub second: String,
    /// Which of them matters more.
    pub winner: Winner,
}

/// The result of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Winner {
    /// The first one.
    First,
    /// The second one.
    Second,
    /// Both the same.
    Both,
}

/// The value of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// The user's own words.
    Text(String),
    /// Options, by their ids, in the order of the field's options.
    Options(Vec<String>),
    /// A date that may be known in part only.
    Date(PartialDate),
    /// From one date to another; `None` for what still goes on.
    Span(PartialDate, Option<PartialDate>),
    /// A number, in the unit of the field.
    Number(i64),
    /// A statement, by its item as a text, or a kind of work, by its code: see [`crate::content::exercise::FieldKind`].
    Reference(String),
}

impl EntryKey {
    /// The key of a whole step.
    pub fn whole(step: impl Into<String>) -> Self {
        Self { step: step.into(), slot: Slot::Whole }
    }

    /// The key of a card in a step.
    pub fn card(step: impl Into<String>, card: impl Into<String>) -> Self {
        Self { step: step.into(), slot: Slot::Card(card.into()) }
    }

    /// The key of what the user added to a step.
    pub fn added(step: impl Into<String>, id: impl Into<String>) -> Self {
        Self { step: step.into(), slot: Slot::Added(id.into()) }
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (step, slot) = match text.split_once('/') {
            None => (text, Slot::Whole),
            Some((step, slot)) => (step, Slot::from_name(slot)),
        };
        let is_named = match &slot {
            Slot::Whole => true,
            Slot::Card(id) | Slot::Added(id) => !id.is_empty() && !id.contains('/'),
        };
        (!step.is_empty() && is_named).then(|| Self { step: step.to_owned(), slot })
    }
}

/// As it is in the keys of records and in references: `sort`, `sort/family`, `jobs/+k3…`.
impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.slot {
            Slot::Whole => f.write_str(&self.step),
            slot => write!(f, "{}/{}", self.step, slot.name()),
        }
    }
}

impl Slot {
    /// The name of a card, as comparisons have it: `family`, or `+k3…` for one that the user added. A whole step has no
    /// name.
    pub fn name(&self) -> String {
        match self {
            Slot::Whole => String::new(),
            Slot::Card(card) => card.clone(),
            Slot::Added(id) => format!("+{id}"),
        }
    }

    /// The card of that name.
    pub fn from_name(name: &str) -> Self {
        match name.strip_prefix('+') {
            Some(id) => Slot::Added(id.to_owned()),
            None => Slot::Card(name.to_owned()),
        }
    }
}

impl Winner {
    /// All results.
    pub const ALL: [Winner; 3] = [Winner::First, Winner::Second, Winner::Both];

    /// The name in records and files.
    pub fn name(self) -> &'static str {
        match self {
            Winner::First => "first",
            Winner::Second => "second",
            Winner::Both => "both",
        }
    }

    /// The result of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl Value {
    /// The name of its kind in records and files.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Skipped => "skipped",
            Value::Chosen(_) => "chosen",
            Value::Compared(_) => "compared",
            Value::Text(_) => "text",
            Value::Fields(_) => "fields",
            Value::Number(_) => "number",
        }
    }
}

impl Entry {
    /// How many entries one run may have. A journal of two entries a week has so many after almost five years.
    pub const MAX_IN_RUN: usize = 500;

    /// How many entries a profile may have in all.
    pub const MAX_IN_PROFILE: usize = 5_000;

    /// An entry that is said for the first time.
    pub fn new(key: EntryKey, value: Value, now: Timestamp) -> Self {
        Self { key, value, offered: false, created: now, changed: now, extras: Extras::default() }
    }

    /// Whether the user said something in it. What was skipped says nothing, and neither does an empty text or a line
    /// without a word.
    pub fn says_something(&self) -> bool {
        match &self.value {
            Value::Skipped => self.extras.get(self.value_field()).is_some(),
            Value::Chosen(options) => !options.is_empty(),
            Value::Compared(made) => !made.is_empty(),
            Value::Text(text) => !text.trim().is_empty(),
            Value::Fields(fields) => fields.values().any(FieldValue::says_something),
            Value::Number(_) => true,
        }
    }

    /// What this version does not know of it, without a value of a kind that it does not know if the user has said
    /// something else since.
    pub fn unknown(&self) -> Extras {
        self.extras.unless(self.value != Value::Skipped, self.value_field())
    }

    /// The name of the field in which records and files have what the user said, and under which [`Self::extras`] keeps it
    /// if this version does not know it.
    pub fn value_field(&self) -> &'static str {
        if self.key.is_rating() { "rating" } else { "value" }
    }

    /// A field of a line.
    pub fn field(&self, id: &str) -> Option<&FieldValue> {
        match &self.value {
            Value::Fields(fields) => fields.get(id),
            _ => None,
        }
    }

    /// The option of a scale or the pile, where one is chosen.
    pub fn option(&self) -> Option<&str> {
        match &self.value {
            Value::Chosen(options) => options.first().map(String::as_str),
            _ => None,
        }
    }
}

impl FieldValue {
    /// Whether there is something in the field.
    pub fn says_something(&self) -> bool {
        match self {
            FieldValue::Text(text) | FieldValue::Reference(text) => !text.trim().is_empty(),
            FieldValue::Options(options) => !options.is_empty(),
            FieldValue::Date(_) | FieldValue::Span(..) | FieldValue::Number(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_something_or_nothing() {
        let chosen = |options: &[&str]| options.iter().map(|it| (*it).to_owned()).collect::<Vec<String>>();
        let line = |value| Value::Fields([("name".to_owned(), value)].into());
        for (value, expected) in [
            (Value::Skipped, false),
            (Value::Chosen(vec![]), false),
            (Value::Chosen(chosen(&["a"])), true),
            (Value::Compared(vec![]), false),
            (Value::Text(" \n".into()), false),
            (Value::Text("I can".into()), true),
            (Value::Number(0), true),
            (Value::Fields(FieldValues::default()), false),
            (line(FieldValue::Text(" ".into())), false),
            (line(FieldValue::Options(vec![])), false),
            (line(FieldValue::Options(chosen(&["a"]))), true),
            (line(FieldValue::Number(0)), true),
        ] {
            let entry = Entry::new(EntryKey::whole("a"), value, Timestamp(0));
            assert_eq!(entry.says_something(), expected, "{entry:?}");
        }
        let later = Extras::of([("value".to_owned(), "{}".to_owned())]);
        let entry = Entry { extras: later, ..Entry::new(EntryKey::whole("a"), Value::Skipped, Timestamp(0)) };
        assert!(entry.says_something(), "something that a newer version knows");
    }

    #[test]
    fn keys_are_read_as_they_are_written() {
        for key in [EntryKey::whole("why"), EntryKey::card("sort", "family"), EntryKey::added("jobs", "k3")] {
            assert_eq!(EntryKey::parse(&key.to_string()), Some(key));
        }
        for text in ["", "/family", "sort/", "jobs/+", "sort/a/b"] {
            assert_eq!(EntryKey::parse(text), None, "{text:?}");
        }
        for name in ["family", "+k3"] {
            assert_eq!(Slot::from_name(name).name(), name);
        }
        for winner in Winner::ALL {
            assert_eq!(Winner::from_name(winner.name()), Some(winner));
        }
    }
}
