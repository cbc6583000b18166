//! What the steps of an exercise take: which entries, with which values.

use super::{Exercise, Field, FieldKind, Step, StepKind};
use crate::domain::{
    Comparison, Entry, EntryKey, FieldValue, ItemId, MAX_LINE, MAX_STORY, PartialDate, Slot, Value, is_unit_group,
};

/// The step of entries that say which proposals the user declined. No pack has a step of that id.
pub const PROPOSALS: &str = "proposals";

/// What such an entry has chosen.
pub const DECLINED: &str = "declined";

/// How many cards of their own the user may add to a sort step.
pub const MAX_OWN_CARDS: usize = 20;

/// How many comparisons one ranking may have. Finding the first 9 of 60 cards takes about a hundred.
const MAX_COMPARISONS: usize = 400;

/// Whether an exercise takes an entry. One that it does not take, from a file or from another version of the pack, is
/// kept and shown as text.
pub fn fits(exercise: &Exercise, entry: &Entry) -> bool {
    entry.unknown().get(entry.value_field()).is_none() && takes(exercise, &entry.key, &entry.value)
}

/// Whether an exercise takes a value under a key.
pub(super) fn takes(exercise: &Exercise, key: &EntryKey, value: &Value) -> bool {
    if key.step == PROPOSALS {
        return is_declined(exercise, key, value);
    }
    let Some(step) = exercise.step(&key.step) else { return false };
    match (&step.kind, &key.slot) {
        (StepKind::Choose { options, most }, Slot::Whole) => match value {
            Value::Skipped => true,
            Value::Chosen(chosen) => are_options(options, chosen, *most),
            _ => false,
        },
        (StepKind::Rate { cards, scale, .. }, Slot::Card(card)) => {
            let has_card = cards.iter().any(|it| it.id == *card);
            has_card && exercise.scale(scale).is_some_and(|scale| is_one(&scale.options, value))
        }
        (StepKind::Sort { cards, piles, .. }, Slot::Card(card)) => {
            cards.iter().any(|it| it.id == *card) && is_one(piles, value)
        }
        (StepKind::Sort { piles, own_cards: true, .. }, Slot::Added(_)) => is_card(value, "pile", piles),
        (StepKind::Rank { .. }, Slot::Whole) => match value {
            Value::Skipped => true,
            Value::Compared(made) => made.len() <= MAX_COMPARISONS && made.iter().all(is_comparison),
            _ => false,
        },
        (StepKind::Rank { from, .. }, slot) => {
            let text = matches!(value, Value::Text(text) if is_within(text, MAX_STORY));
            text && exercise.step(from).is_some_and(|from| has_card(from, slot))
        }
        (StepKind::Text { most }, Slot::Whole) => match value {
            Value::Skipped => true,
            Value::Text(text) => is_within(text, usize::from(*most).min(MAX_STORY)),
            _ => false,
        },
        (StepKind::Cards { groups, .. }, Slot::Added(_)) => is_card(value, "group", groups),
        (StepKind::List { fields, .. }, Slot::Added(_)) => match value {
            Value::Fields(values) => values.iter().all(|(id, value)| {
                fields.iter().find(|field| field.id == *id).is_some_and(|field| field_takes(field, value))
            }),
            _ => false,
        },
        (StepKind::Cards { .. } | StepKind::List { .. }, Slot::Whole) => *value == Value::Skipped,
        (StepKind::Guess { cards, unit }, Slot::Card(card)) => {
            let is_number = match value {
                Value::Skipped => true,
                Value::Number(number) => unit.range().contains(number),
                _ => false,
            };
            is_number && cards.iter().any(|it| it.id == *card)
        }
        _ => false,
    }
}

/// The value as it is kept: options in the order of the pack, and no field that has nothing in it.
pub(super) fn normal(exercise: &Exercise, key: &EntryKey, mut value: Value) -> Value {
    let kind = exercise.step(&key.step).map(|step| &step.kind);
    match (&mut value, kind) {
        (Value::Chosen(chosen), Some(StepKind::Choose { options, .. })) => sort_as(options, chosen),
        (Value::Fields(values), kind) => {
            values.retain(|value| match value {
                FieldValue::Text(text) | FieldValue::Reference(text) => !text.is_empty(),
                FieldValue::Options(options) => !options.is_empty(),
                FieldValue::Date(_) | FieldValue::Span(..) | FieldValue::Number(_) => true,
            });
            let fields = if let Some(StepKind::List { fields, .. }) = kind { fields.as_slice() } else { &[] };
            for field in fields {
                let of_field = (&field.kind, values.get_mut(&field.id));
                if let (FieldKind::Options { options, .. }, Some(FieldValue::Options(chosen))) = of_field {
                    sort_as(options, chosen);
                }
            }
        }
        _ => {}
    }
    value
}

/// Whether a card is no longer asked.
pub(super) fn is_retired(exercise: &Exercise, key: &EntryKey) -> bool {
    let (Some(step), Slot::Card(card)) = (exercise.step(&key.step), &key.slot) else { return false };
    match &step.kind {
        StepKind::Rate { cards, .. } | StepKind::Sort { cards, .. } => {
            cards.iter().any(|it| it.id == *card && it.retired)
        }
        _ => false,
    }
}

/// How many entries the user may add to a step.
pub(super) fn most_added(step: &Step) -> usize {
    match &step.kind {
        StepKind::Sort { own_cards: true, .. } => MAX_OWN_CARDS,
        StepKind::Cards { most, .. } | StepKind::List { most, .. } => usize::from(*most),
        // The words on why an added card is so high: the cards themselves are counted where they are added.
        StepKind::Rank { .. } => Entry::MAX_IN_RUN,
        _ => 0,
    }
}

fn sort_as(order: &[String], chosen: &mut [String]) {
    chosen.sort_by_key(|it| order.iter().position(|option| option == it));
}

/// Whether a sort step has a card.
fn has_card(step: &Step, slot: &Slot) -> bool {
    match (&step.kind, slot) {
        (StepKind::Sort { cards, .. }, Slot::Card(card)) => cards.iter().any(|it| it.id == *card),
        (StepKind::Sort { own_cards, .. }, Slot::Added(_)) => *own_cards,
        _ => false,
    }
}

/// Whether options exist, each is chosen once, and they are not too many.
fn are_options(options: &[String], chosen: &[String], most: u8) -> bool {
    let is_first = |at: usize| !chosen[..at].contains(&chosen[at]);
    chosen.len() <= usize::from(most) && (0..chosen.len()).all(|at| options.contains(&chosen[at]) && is_first(at))
}

/// Whether a value is one of the options, or skipped.
fn is_one(options: &[String], value: &Value) -> bool {
    match value {
        Value::Skipped => true,
        Value::Chosen(chosen) => chosen.len() == 1 && are_options(options, chosen, 1),
        _ => false,
    }
}

/// Whether a value is a card that the user wrote: a text, and at most one option.
fn is_card(value: &Value, option: &str, options: &[String]) -> bool {
    let Value::Fields(fields) = value else { return false };
    fields.iter().all(|(id, value)| match value {
        FieldValue::Text(text) => id == "text" && is_within(text, MAX_LINE),
        FieldValue::Options(chosen) => id == option && are_options(options, chosen, 1),
        _ => false,
    })
}

/// Which cards there are changes while piles do, so only what can never be a comparison is none.
fn is_comparison(it: &Comparison) -> bool {
    let is_name = |name: &str| !name.is_empty() && is_within(name, MAX_LINE);
    it.first != it.second && is_name(&it.first) && is_name(&it.second)
}

fn field_takes(field: &Field, value: &FieldValue) -> bool {
    match (&field.kind, value) {
        (FieldKind::Line, FieldValue::Text(text)) => is_within(text, MAX_LINE),
        (FieldKind::Story, FieldValue::Text(text)) => is_within(text, MAX_STORY),
        (FieldKind::Options { options, most }, FieldValue::Options(chosen)) => are_options(options, chosen, *most),
        (FieldKind::Date, FieldValue::Date(date)) => date.is_valid(),
        (FieldKind::Span, FieldValue::Span(from, to)) => {
            from.is_valid() && to.as_ref().is_none_or(PartialDate::is_valid)
        }
        (FieldKind::Number(unit), FieldValue::Number(number)) => unit.range().contains(number),
        (FieldKind::Statement, FieldValue::Reference(item)) => {
            is_within(item, MAX_LINE) && item.parse::<ItemId>().is_ok()
        }
        (FieldKind::Occupation, FieldValue::Reference(code)) => is_unit_group(code),
        _ => false,
    }
}

fn is_declined(exercise: &Exercise, key: &EntryKey, value: &Value) -> bool {
    let Slot::Card(card) = &key.slot else { return false };
    let of_rule = |rest: Option<&str>, statement: &String| {
        rest.and_then(|rest| rest.strip_prefix(statement.as_str())?.strip_prefix('.')).is_some_and(|id| !id.is_empty())
    };
    let is_known = exercise.proposals.iter().any(|rule| {
        let rest = card.strip_prefix(rule.id.as_str()).and_then(|rest| rest.strip_prefix('.'));
        rule.statements.iter().any(|statement| of_rule(rest, statement))
    });
    is_known && matches!(value, Value::Chosen(chosen) if matches!(&chosen[..], [it] if it == DECLINED))
}

fn is_within(text: &str, most: usize) -> bool {
    // Counting is only needed for texts that have more bytes than they may have characters.
    text.len() <= most || text.chars().count() <= most
}

#[cfg(test)]
mod tests;
