//! What the user said, as it is read again: in a line of a list, in a result, beside what was said before.

use yew::prelude::*;

use super::{ExerciseContext, dates, say};
use crate::app::title_id;
use crate::content::exercise::{Exercise, Field, FieldKind, StepKind, TextKey, Unit, shown_fields};
use crate::domain::{Entry, FieldValue, PartialDate, Slot, Value};
use crate::i18n::msg_prefix;
use crate::ui::components::{Icon, user_text};
use crate::ui::speech::Speech;

/// The fields of a list.
pub(super) fn fields_of<'a>(exercise: &'a Exercise, step: &str) -> &'a [Field] {
    match exercise.step(step).map(|step| &step.kind) {
        Some(StepKind::List { fields, .. }) => fields,
        _ => &[],
    }
}

/// A number with what it counts.
pub(super) fn number(speech: &Speech, unit: Unit, number: i64) -> Html {
    msg_prefix("exercise-number-");
    let count = usize::try_from(number).unwrap_or_default();
    speech.say_with(format!("exercise-number-{}", unit_name(unit)), &[("count", count.into())])
}

/// The name of a unit in ids of messages.
pub(super) fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::InHundred => "in-hundred",
        Unit::Hours => "hours",
        Unit::Years => "years",
        Unit::Count => "count",
    }
}

/// The value of a field.
pub(super) fn field_value(cx: &ExerciseContext, step: &str, field: &Field, value: &FieldValue) -> Html {
    let speech = &cx.ui.speech;
    match (value, &field.kind) {
        (FieldValue::Text(text), _) => user_text(text),
        (FieldValue::Options(options), _) => ticks(cx, step, &field.id, options),
        (FieldValue::Date(date), _) => dates::say_span(cx.ui, date, Some(date)),
        (FieldValue::Span(from, until), _) => dates::say_span(cx.ui, from, until.as_ref()),
        (FieldValue::Number(count), FieldKind::Number(unit)) => number(speech, *unit, *count),
        (FieldValue::Number(count), _) => user_text(count.to_string()),
        (FieldValue::Reference(id), FieldKind::Occupation) => named_or_id(speech, &title_id(id), id),
        (FieldValue::Reference(id), _) => named_or_id(speech, id, id),
    }
}

/// A message, or what it names if its words are not loaded.
fn named_or_id(speech: &Speech, message: &str, id: &str) -> Html {
    if speech.first.has(message) { speech.say(message) } else { user_text(id) }
}

/// What was ticked, each with a tick.
pub(super) fn ticks(cx: &ExerciseContext, step: &str, field: &str, options: &[String]) -> Html {
    html! {
        <ul class="ticks">
            for option in options.iter() {
                <li key={option.clone()}>{ Icon::CHECK.draw() }{ field_option(cx, step, field, option) }</li>
            }
        </ul>
    }
}

/// An option of a field.
pub(super) fn field_option(cx: &ExerciseContext, step: &str, field: &str, option: &str) -> Html {
    let key = TextKey::FieldOption(step, field, option);
    if cx.has(key) { cx.say(key) } else { user_text(option) }
}

/// The first date of a line and how long it lasted, if it has one: its place on the time line.
pub(super) fn span_of<'e>(fields: &[Field], entry: &'e Entry) -> Option<(&'e PartialDate, Option<&'e PartialDate>)> {
    fields.iter().find_map(|field| match entry.field(&field.id)? {
        FieldValue::Date(date) => Some((date, Some(date))),
        FieldValue::Span(from, until) => Some((from, until.as_ref())),
        _ => None,
    })
}

/// The name of a line: its first field. One that has nothing there yet is named by its first words of any field.
pub(super) fn line_name(cx: &ExerciseContext, step: &str, entry: &Entry) -> Html {
    let fields = fields_of(cx.exercise, step);
    let named = fields.iter().find_map(|field| Some((field, entry.field(&field.id)?)));
    match named {
        Some((field, value)) => field_value(cx, step, field, value),
        None => cx.ui.speech.say("exercise-line-unnamed"),
    }
}

/// The same as plain text, for names of buttons.
pub(super) fn line_title(exercise: &Exercise, step: &str, entry: &Entry) -> Option<String> {
    let fields = fields_of(exercise, step);
    fields.iter().find_map(|field| match entry.field(&field.id)? {
        FieldValue::Text(text) => Some(text.clone()),
        _ => None,
    })
}

/// The place of a line on the time line, unless the line has it for its name.
pub(super) fn line_when(cx: &ExerciseContext, step: &str, entry: &Entry) -> Html {
    let fields = fields_of(cx.exercise, step);
    let name = fields.iter().find_map(|field| entry.field(&field.id));
    let is_name = matches!(name, Some(FieldValue::Date(_) | FieldValue::Span(..)));
    html! {
        if let Some((from, until)) = span_of(fields, entry).filter(|_| !is_name) {
            <p class="when">{ dates::say_span(cx.ui, from, until) }</p>
        }
    }
}

/// A line without its name and its place on the time line ([`span_of`]): each field with what is in it.
pub(super) fn line_details(cx: &ExerciseContext, step: &str, entry: &Entry) -> Html {
    let fields = fields_of(cx.exercise, step);
    let first = fields.iter().find(|field| entry.field(&field.id).is_some()).map(|field| &field.id);
    let is_when = |field: &&Field| matches!(entry.field(&field.id), Some(FieldValue::Date(_) | FieldValue::Span(..)));
    let when = fields.iter().find(is_when).map(|field| &field.id);
    let is_rest = |field: &&Field| Some(&field.id) != first && Some(&field.id) != when;
    let rest = shown_fields(fields, Some(entry)).into_iter().filter(is_rest);
    let filled: Vec<(&Field, &FieldValue)> = rest.filter_map(|field| Some((field, entry.field(&field.id)?))).collect();
    html! {
        if !filled.is_empty() {
            <dl class="line-details">
                for (field, value) in filled {
                    <div key={field.id.clone()}>
                        <dt>{ cx.say(TextKey::Field(step, &field.id)) }</dt>
                        <dd>{ field_value(cx, step, field, value) }</dd>
                    </div>
                }
            </dl>
        }
    }
}

/// What an entry says, whatever step it is of. A value that its step does not take is shown as far as it can be read.
pub(super) fn entry_value(cx: &ExerciseContext, entry: &Entry) -> Html {
    let speech = &cx.ui.speech;
    let step = entry.key.step.as_str();
    match &entry.value {
        Value::Skipped => html! { <p class="hint">{ speech.say("answer-skipped") }</p> },
        Value::Chosen(options) => html! {
            <ul class="ticks">
                for option in options.iter() {
                    <li key={option.clone()}>{ Icon::CHECK.draw() }{ say::option_name(cx, step, option) }</li>
                }
            </ul>
        },
        Value::Compared(made) => {
            html! { <p>{ speech.say_with("exercise-compared", &[("count", made.len().into())]) }</p> }
        }
        Value::Text(text) => html! { <p>{ user_text(text) }</p> },
        Value::Number(count) => match cx.exercise.step(step).map(|step| &step.kind) {
            Some(StepKind::Guess { unit, .. }) => html! { <p>{ number(speech, *unit, *count) }</p> },
            _ => html! { <p>{ user_text(count.to_string()) }</p> },
        },
        Value::Fields(fields) => match cx.exercise.step(step).map(|step| &step.kind) {
            Some(StepKind::List { .. }) => html! {
                <>
                    <p class="line-name">{ line_name(cx, step, entry) }</p>
                    { line_when(cx, step, entry) }
                    { line_details(cx, step, entry) }
                </>
            },
            // Cards of the user's own: their words, and the group or pile.
            _ => html! {
                <>
                    if let Some(text) = say::own_text(&entry.value) {
                        <p>{ user_text(text) }</p>
                    }
                    for group in ["group", "pile"].into_iter().filter_map(|id| fields.get(id)) {
                        if let FieldValue::Options(options) = group {
                            for option in options.iter() {
                                <p key={option.clone()} class="hint">{ say::option_name(cx, step, option) }</p>
                            }
                        } else if let FieldValue::Text(option) = group {
                            <p key={option.clone()} class="hint">{ say::option_name(cx, step, option) }</p>
                        }
                    }
                </>
            },
        },
    }
}

/// What an entry is about: its card, its line, or its step.
pub(super) fn entry_subject(cx: &ExerciseContext, entry: &Entry) -> Html {
    let step = entry.key.step.as_str();
    let is_line = matches!(cx.exercise.step(step).map(|step| &step.kind), Some(StepKind::List { .. }));
    match &entry.key.slot {
        Slot::Added(_) if is_line => line_name(cx, step, entry),
        Slot::Added(_) => match say::own_text(&entry.value) {
            Some(text) => user_text(text),
            None => cx.say(TextKey::Step(step)),
        },
        slot => say::card_name(cx, step, slot),
    }
}
