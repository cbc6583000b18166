//! Two runs of one exercise side by side: what was said anew, what is gone, what changed.

use super::fits::PROPOSALS;
use super::{Exercise, StepKind, lines, pile, ranking};
use crate::domain::{Comparison, Entry, EntryKey, Run, Slot, Value};

/// What became of an entry from the earlier run to the later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Only the later run says something.
    New(EntryKey),
    /// Only the earlier run says something.
    Gone(EntryKey),
    /// Both do, and not the same.
    Changed(EntryKey),
    /// Both say the same.
    Same(EntryKey),
}

impl Change {
    /// The key of the entry.
    pub fn key(&self) -> &EntryKey {
        let (Change::New(key) | Change::Gone(key) | Change::Changed(key) | Change::Same(key)) = self;
        key
    }
}

/// What changed from one run of an exercise to a later one, each key once: by the exercise's steps, within a step by the
/// pack's cards, and lines in the order of the list, the later run's first. What was skipped says nothing. What the
/// exercise has no step for comes last; which proposals were declined is not compared.
pub fn changes(exercise: &Exercise, earlier: &Run, later: &Run) -> Vec<Change> {
    let mut keys: Vec<EntryKey> = Vec::new();
    for step in &exercise.steps {
        keys.push(EntryKey::whole(step.id.as_str()));
        let cards: Vec<&str> = match &step.kind {
            StepKind::Rate { cards, .. } | StepKind::Sort { cards, .. } => {
                cards.iter().map(|it| it.id.as_str()).collect()
            }
            StepKind::Guess { cards, .. } => cards.iter().map(|it| it.id.as_str()).collect(),
            _ => Vec::new(),
        };
        keys.extend(cards.into_iter().map(|card| EntryKey::card(step.id.as_str(), card)));
        let of_lines = lines(step, later).into_iter().chain(lines(step, earlier));
        keys.extend(of_lines.map(|entry| entry.key.clone()));
    }
    let others = later.entries.iter().chain(&earlier.entries).map(|entry| entry.key.clone());
    let (of_steps, mut rest): (Vec<EntryKey>, Vec<EntryKey>) =
        others.partition(|key| exercise.step(&key.step).is_some());
    keys.extend(of_steps);
    rest.sort();
    keys.extend(rest.into_iter().filter(|key| key.step != PROPOSALS));
    let mut changes: Vec<Change> = Vec::new();
    for key in keys {
        if !changes.iter().any(|it| *it.key() == key) {
            changes.extend(change(exercise, earlier, later, key));
        }
    }
    changes
}

fn change(exercise: &Exercise, earlier: &Run, later: &Run, key: EntryKey) -> Option<Change> {
    let said = |run: &Run| run.entry(&key).filter(|entry| entry.says_something()).cloned();
    Some(match (said(earlier), said(later)) {
        (None, None) => return None,
        (None, Some(_)) => Change::New(key),
        (Some(_), None) => Change::Gone(key),
        (Some(then), Some(now)) => {
            if is_same(exercise, (earlier, &then), (later, &now)) {
                Change::Same(key)
            } else {
                Change::Changed(key)
            }
        }
    })
}

/// Whether two entries say the same. A ranking does if it leads to the same order, however it came to it.
fn is_same(exercise: &Exercise, (earlier, then): (&Run, &Entry), (later, now): (&Run, &Entry)) -> bool {
    let kind = exercise.step(&now.key.step).map(|step| &step.kind);
    match (kind, &then.value, &now.value) {
        (Some(StepKind::Rank { from, pile: name, keep }), Value::Compared(then), Value::Compared(now)) => {
            let order = |run: &Run, made: &[Comparison]| {
                let cards: Vec<String> = pile(exercise, run, from, name).iter().map(Slot::name).collect();
                ranking::order(&cards, made, usize::from(*keep))
            };
            order(earlier, then) == order(later, now)
        }
        _ => then.value == now.value && then.unknown().get("value") == now.unknown().get("value"),
    }
}

#[cfg(test)]
mod tests;
