//! From entries to statements and evidence: what the user may want to write down as evidence, because they ticked it.

use super::fits::{DECLINED, PROPOSALS};
use super::progress::{counted_field, field_is};
use super::{Exercise, ProposalRule, Step, lines};
use crate::domain::{
    Entry, EntryKey, Evidence, FieldValue, MAX_LINE, MAX_STORY, PartialDate, Run, Setting, SharedList, Slot, Value,
    Within,
};

/// A proposal: that a line of a list may show a statement. It answers nothing by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The id of the rule.
    pub rule: String,
    /// The line.
    pub entry: EntryKey,
    /// The id of the statement.
    pub statement: String,
    /// The options of the line on which it rests.
    pub because: Vec<String>,
    /// The words with which the evidence begins; may be empty.
    pub what: String,
    /// When it was, as the user typed it; may be empty.
    pub when: String,
    /// Where it was.
    pub setting: Option<Setting>,
}

/// What the user may want to write down, line by line in the order of the lists. What they took or declined is not
/// proposed again, and no statement is proposed twice for one line.
pub fn proposals(exercise: &Exercise, run: &Run, evidence: &SharedList<Evidence>) -> Vec<Proposal> {
    let mut proposals: Vec<Proposal> = Vec::new();
    for step in &exercise.steps {
        let rules: Vec<&ProposalRule> = exercise.proposals.iter().filter(|rule| rule.step == step.id).collect();
        if rules.is_empty() {
            continue;
        }
        for entry in lines(step, run) {
            let from = evidence_from(run, &entry.key);
            let of_line = rules.iter().filter(|rule| rule.when.iter().all(|is| field_is(step, entry, is)));
            for (rule, statement) in of_line.flat_map(|rule| rule.statements.iter().map(move |it| (*rule, it))) {
                let is_there = |it: &Proposal| it.entry == entry.key && it.statement == *statement;
                let is_taken = |it: &Evidence| it.from.as_ref() == Some(&from) && it.item.statement == *statement;
                let is_declined = rules.iter().any(|rule| is_declined(run, &rule.id, statement, &entry.key));
                if !is_declined && !evidence.iter().any(is_taken) && !proposals.iter().any(is_there) {
                    proposals.push(of_rule(rule, step, entry, statement));
                }
            }
        }
    }
    proposals
}

/// What evidence that a line proposed has as [`Evidence::from`].
pub fn evidence_from(run: &Run, entry: &EntryKey) -> String {
    format!("{}/{entry}", run.file_id())
}

/// The key of the entry that says that a proposal was declined, with [`declined`] as its value.
pub fn declined_key(rule: &str, statement: &str, entry: &EntryKey) -> EntryKey {
    let line = match &entry.slot {
        Slot::Added(id) | Slot::Card(id) => id.as_str(),
        Slot::Whole => "",
    };
    EntryKey::card(PROPOSALS, format!("{rule}.{statement}.{line}"))
}

/// The value of an entry that says that a proposal was declined.
pub fn declined() -> Value {
    Value::Chosen(vec![DECLINED.to_owned()])
}

fn is_declined(run: &Run, rule: &str, statement: &str, entry: &EntryKey) -> bool {
    run.entry(&declined_key(rule, statement, entry)).and_then(Entry::option) == Some(DECLINED)
}

fn of_rule(rule: &ProposalRule, step: &Step, entry: &Entry, statement: &str) -> Proposal {
    let words = rule.what_from.iter().filter_map(|field| match counted_field(step, entry, field) {
        Some(FieldValue::Text(text)) => Some(text.trim()),
        _ => None,
    });
    let when = match rule.when_from.as_ref().and_then(|field| counted_field(step, entry, field)) {
        Some(FieldValue::Date(date)) => in_digits(date),
        Some(FieldValue::Span(from, Some(to))) => format!("{} – {}", in_digits(from), in_digits(to)),
        Some(FieldValue::Span(from, None)) => format!("{} –", in_digits(from)),
        _ => String::new(),
    };
    Proposal {
        rule: rule.id.clone(),
        entry: entry.key.clone(),
        statement: statement.to_owned(),
        because: rule.when.iter().map(|is| is.option.clone()).collect(),
        what: words.collect::<Vec<_>>().join("\n").chars().take(MAX_STORY).collect(),
        when: when.chars().take(MAX_LINE).collect(),
        setting: rule.setting,
    }
}

/// A date as the user typed it, or in digits: it becomes a text of the user's own, which is in no language of the app.
fn in_digits(date: &PartialDate) -> String {
    let year = date.year;
    match date.within {
        _ if !date.typed.is_empty() => date.typed.clone(),
        Within::Year | Within::Season(_) => year.to_string(),
        Within::Month(month) => format!("{year}-{month:02}"),
        Within::Day(month, day) => format!("{year}-{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests;
