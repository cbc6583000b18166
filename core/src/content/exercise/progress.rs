//! The way through an exercise: which steps are shown, what is open, and what comes next.

use super::{Card, Condition, Exercise, Field, FieldIs, ListOrder, Step, StepKind, ranking};
use crate::domain::{Entry, EntryKey, FieldValue, PartialDate, Run, Slot, Value};

/// A place in an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The index of the step, from 0.
    pub step: usize,
    /// The index of the card among those that the step asks, from 0; `None` in a step without cards.
    pub card: Option<usize>,
}

/// How far the user is in a step. It is done when `done` is at least `all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepProgress {
    /// How much is done: cards, comparisons, or the one thing that the step asks.
    pub done: usize,
    /// How much there is in all. Nothing, where there is nothing to do; for comparisons about how many.
    pub all: usize,
}

impl StepProgress {
    fn is_done(self) -> bool {
        self.done >= self.all
    }
}

/// The indexes of the steps whose conditions hold. What was said in a step that is hidden now is kept and does not count.
pub fn shown_steps(exercise: &Exercise, run: Option<&Run>) -> Vec<usize> {
    let (mut shown, mut hidden) = (Vec::new(), Vec::new());
    for (at, step) in exercise.steps.iter().enumerate() {
        if step.when.as_ref().is_none_or(|when| run.is_some_and(|run| holds(exercise, run, when, &hidden))) {
            shown.push(at);
        } else {
            hidden.push(step.id.as_str());
        }
    }
    shown
}

fn holds(exercise: &Exercise, run: &Run, condition: &Condition, hidden: &[&str]) -> bool {
    let (Condition::Answered(step) | Condition::Chose(step, _) | Condition::FieldIs(step, _)) = condition;
    let Some(step) = exercise.step(step).filter(|step| !hidden.contains(&step.id.as_str())) else { return false };
    let mut entries = run.entries.iter().filter(|entry| entry.key.step == step.id);
    match condition {
        Condition::Answered(_) => entries.any(Entry::says_something),
        Condition::Chose(_, option) => entries.any(|entry| match &entry.value {
            Value::Chosen(chosen) => chosen.contains(option),
            _ => own_pile(entry) == Some(option),
        }),
        Condition::FieldIs(_, is) => entries.any(|entry| field_is(step, entry, is)),
    }
}

/// The pile in which a card of the user's own lies.
fn own_pile(entry: &Entry) -> Option<&String> {
    match entry.field("pile") {
        Some(FieldValue::Options(piles)) => piles.first(),
        _ => None,
    }
}

/// Whether a field of a line has an option, and is shown.
pub(super) fn field_is(step: &Step, entry: &Entry, is: &FieldIs) -> bool {
    matches!(counted_field(step, entry, &is.field), Some(FieldValue::Options(chosen)) if chosen.contains(&is.option))
}

/// A field of a line, if it is shown and has something in it.
pub(super) fn counted_field<'e>(step: &Step, entry: &'e Entry, id: &str) -> Option<&'e FieldValue> {
    let StepKind::List { fields, .. } = &step.kind else { return None };
    let is_shown = shown_fields(fields, Some(entry)).iter().any(|field| field.id == id);
    entry.field(id).filter(|value| is_shown && value.says_something())
}

/// The fields of a line whose conditions hold. What was typed into a field that is hidden now is kept and does not count.
pub fn shown_fields<'s>(fields: &'s [Field], entry: Option<&Entry>) -> Vec<&'s Field> {
    let mut shown: Vec<&Field> = Vec::new();
    for field in fields {
        let holds = |when: &FieldIs| {
            let chosen = entry.and_then(|entry| entry.field(&when.field));
            let has_option = matches!(chosen, Some(FieldValue::Options(chosen)) if chosen.contains(&when.option));
            has_option && shown.iter().any(|it| it.id == when.field)
        };
        if field.when.as_ref().is_none_or(holds) {
            shown.push(field);
        }
    }
    shown
}

/// The cards that a step of rating or sorting asks: all but the retired ones.
pub fn asked_cards(step: &Step) -> Vec<&Card> {
    match &step.kind {
        StepKind::Rate { cards, .. } | StepKind::Sort { cards, .. } => cards.iter().filter(|it| !it.retired).collect(),
        _ => Vec::new(),
    }
}

/// The id that counts for a card of a step: its own or, as long as the user has said nothing of it, that of a retired one
/// that it replaces and of which they did.
pub fn counted_card<'c>(step: &str, card: &'c Card, run: Option<&Run>) -> &'c str {
    let is_said = |id: &&String| is_answered(run, &EntryKey::card(step, id.as_str()));
    std::iter::once(&card.id).chain(&card.replaces).find(is_said).unwrap_or(&card.id)
}

/// The keys under which the cards that a step asks one after the other count ([`counted_card`]), in their order.
pub fn counted_keys(step: &Step, run: Option<&Run>) -> Vec<EntryKey> {
    let key = |id: &str| EntryKey::card(step.id.as_str(), id);
    match &step.kind {
        StepKind::Guess { cards, .. } => cards.iter().map(|card| key(&card.id)).collect(),
        _ => asked_cards(step).into_iter().map(|card| key(counted_card(&step.id, card, run))).collect(),
    }
}

/// The ids of the cards that a step asks one after the other.
fn asked_ids(step: &Step) -> Vec<&str> {
    match &step.kind {
        StepKind::Guess { cards, .. } => cards.iter().map(|card| card.id.as_str()).collect(),
        _ => asked_cards(step).into_iter().map(|card| card.id.as_str()).collect(),
    }
}

/// Whether the user said something, or that they pass over it.
fn is_answered(run: Option<&Run>, key: &EntryKey) -> bool {
    run.and_then(|run| run.entry(key)).is_some_and(|entry| entry.value == Value::Skipped || entry.says_something())
}

/// How far the user is in a step.
pub fn step_progress(exercise: &Exercise, run: Option<&Run>, step: &Step) -> StepProgress {
    let whole = EntryKey::whole(step.id.as_str());
    let one = |is_done: bool| StepProgress { done: usize::from(is_done), all: 1 };
    match &step.kind {
        StepKind::Info | StepKind::Own { .. } => StepProgress { done: 0, all: 0 },
        StepKind::Choose { .. } | StepKind::Text { .. } => one(is_answered(run, &whole)),
        StepKind::Cards { .. } | StepKind::List { .. } => {
            let has_line = run.is_some_and(|run| added(step, run).any(Entry::says_something));
            one(has_line || is_answered(run, &whole))
        }
        StepKind::Rate { .. } | StepKind::Sort { .. } | StepKind::Guess { .. } => {
            let asked = counted_keys(step, run);
            StepProgress { done: asked.iter().filter(|key| is_answered(run, key)).count(), all: asked.len() }
        }
        StepKind::Rank { from, pile: name, keep } => {
            let Some(run) = run else { return StepProgress { done: 0, all: 0 } };
            let made = match run.entry(&whole).map(|entry| &entry.value) {
                Some(Value::Compared(made)) => made.as_slice(),
                Some(_) => return one(true),
                None => &[],
            };
            let cards: Vec<String> = pile(exercise, run, from, name).iter().map(Slot::name).collect();
            let left = ranking::about_left(&cards, made, usize::from(*keep));
            StepProgress { done: made.len(), all: made.len() + left }
        }
    }
}

/// The first thing that is open; in an exercise in which the user has said nothing yet, its beginning. `None` if nothing
/// is open.
pub fn first_open(exercise: &Exercise, run: Option<&Run>) -> Option<At> {
    let shown = shown_steps(exercise, run);
    if run.is_none_or(|run| run.entries.is_empty()) {
        return shown.first().and_then(|at| beginning(exercise, *at));
    }
    shown.into_iter().find_map(|at| {
        let step = exercise.steps.get(at)?;
        if step_progress(exercise, run, step).is_done() {
            return None;
        }
        Some(At { step: at, card: counted_keys(step, run).iter().position(|key| !is_answered(run, key)) })
    })
}

/// The beginning of a step.
fn beginning(exercise: &Exercise, at: usize) -> Option<At> {
    exercise.steps.get(at).map(|step| At { step: at, card: (!asked_ids(step).is_empty()).then_some(0) })
}

/// What comes next: the next card, or the next step that is shown. `None` for the result.
pub fn next_after(exercise: &Exercise, run: Option<&Run>, at: At) -> Option<At> {
    let cards = exercise.steps.get(at.step).map_or(0, |step| asked_ids(step).len());
    if let Some(next) = at.card.map(|card| card + 1).filter(|next| *next < cards) {
        return Some(At { card: Some(next), ..at });
    }
    let next = shown_steps(exercise, run).into_iter().find(|step| *step > at.step)?;
    beginning(exercise, next)
}

/// What came before: the card before, or the last card of the step before. `None` for what stands before the first step.
pub fn before(exercise: &Exercise, run: Option<&Run>, at: At) -> Option<At> {
    if let Some(card) = at.card.and_then(|card| card.checked_sub(1)) {
        return Some(At { card: Some(card), ..at });
    }
    let step = shown_steps(exercise, run).into_iter().rev().find(|step| *step < at.step)?;
    Some(At { step, card: exercise.steps.get(step).and_then(|step| asked_ids(step).len().checked_sub(1)) })
}

fn added<'r>(step: &Step, run: &'r Run) -> impl Iterator<Item = &'r Entry> {
    run.entries.iter().filter(move |entry| entry.key.step == step.id && matches!(entry.key.slot, Slot::Added(_)))
}

/// What the user added to a list or cards step, in the order of the step.
pub fn lines<'r>(step: &Step, run: &'r Run) -> Vec<&'r Entry> {
    let mut lines: Vec<&Entry> = added(step, run).collect();
    let StepKind::List { order, .. } = &step.kind else { return lines };
    match order {
        ListOrder::Added => {}
        ListOrder::Newest => lines.reverse(),
        ListOrder::Date => lines.sort_by(|a, b| match (first_date(step, a), first_date(step, b)) {
            (Some(a), Some(b)) => a.compare(b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        }),
    }
    lines
}

/// The first date or beginning of a span in a line.
fn first_date<'e>(step: &Step, entry: &'e Entry) -> Option<&'e PartialDate> {
    let StepKind::List { fields, .. } = &step.kind else { return None };
    shown_fields(fields, Some(entry)).into_iter().find_map(|field| match entry.field(&field.id) {
        Some(FieldValue::Date(date) | FieldValue::Span(date, _)) => Some(date),
        _ => None,
    })
}

/// Whether nothing is open and the user has said something. An exercise that goes on for as long as the user wants is
/// never done.
pub fn is_done(exercise: &Exercise, run: &Run) -> bool {
    !exercise.ongoing && !run.entries.is_empty() && first_open(exercise, Some(run)).is_none()
}

/// The cards of a pile: those of the pack in its order, then the user's own as they were added.
pub fn pile(exercise: &Exercise, run: &Run, step: &str, pile: &str) -> Vec<Slot> {
    let Some(step) = exercise.step(step) else { return Vec::new() };
    let StepKind::Sort { cards, .. } = &step.kind else { return Vec::new() };
    let is_there = |card: &&Card| {
        run.entry(&EntryKey::card(step.id.as_str(), card.id.as_str())).and_then(Entry::option) == Some(pile)
    };
    let of_pack = cards.iter().filter(is_there).map(|card| Slot::Card(card.id.clone()));
    let own = added(step, run).filter(|entry| own_pile(entry).is_some_and(|it| it == pile));
    of_pack.chain(own.map(|entry| entry.key.slot.clone())).collect()
}

#[cfg(test)]
mod tests;
