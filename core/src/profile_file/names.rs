//! What entries name (steps, cards, options, fields), and the words for it that go with a file where a reader may not have
//! the exercise.

use std::collections::BTreeMap;

use super::record::LocalWords;
use crate::content::exercise::{Exercise, Origin, StepKind, TextKey};
use crate::domain::{Comparison, Entry, FieldValue, Slot, Value};

/// The text that an exercise has for something that was named where it was said: the cards of a ranking are those of the
/// sorting before it, the options of a rating those of its scale.
pub fn resolved<'a>(exercise: &'a Exercise, key: TextKey<'a>) -> TextKey<'a> {
    match key {
        TextKey::Card(step, card) => match exercise.step(step).map(|step| &step.kind) {
            Some(StepKind::Rank { from, .. }) => TextKey::Card(from, card),
            _ => key,
        },
        TextKey::Option(step, option) => match exercise.step(step).map(|step| &step.kind) {
            Some(StepKind::Rate { scale, .. }) => TextKey::Scale(scale, option),
            _ => key,
        },
        key => key,
    }
}

/// Everything that entries name.
fn named(entries: &[Entry]) -> Vec<TextKey<'_>> {
    let mut keys = vec![TextKey::Title];
    for entry in entries {
        let step = entry.key.step.as_str();
        keys.push(TextKey::Step(step));
        if let Slot::Card(card) = &entry.key.slot {
            keys.push(TextKey::Card(step, card));
        }
        match &entry.value {
            Value::Chosen(options) => keys.extend(options.iter().map(|it| TextKey::Option(step, it))),
            Value::Compared(pairs) => keys.extend(cards(pairs).map(|it| TextKey::Card(step, it))),
            Value::Fields(fields) => {
                for (field, value) in fields.iter() {
                    keys.push(TextKey::Field(step, field));
                    if let FieldValue::Options(options) = value {
                        let both = |it| [TextKey::FieldOption(step, field, it), TextKey::Option(step, it)];
                        keys.extend(options.iter().flat_map(|it| both(it.as_str())));
                    }
                }
            }
            Value::Skipped => keys.push(TextKey::Nothing(step)),
            Value::Text(_) | Value::Number(_) => {}
        }
    }
    keys
}

/// The cards of comparisons that are the exercise's.
fn cards(pairs: &[Comparison]) -> impl Iterator<Item = &str> {
    let both = pairs.iter().flat_map(|pair| [pair.first.as_str(), pair.second.as_str()]);
    both.filter(|card| !card.starts_with('+'))
}

/// The words of a local pack that entries need, in a language or else in the pack's first one.
pub fn local_words(exercise: &Exercise, language: &str, entries: &[Entry]) -> Option<LocalWords> {
    let Origin::Local { words, .. } = &exercise.origin else { return None };
    let (language, all) = words.iter().find(|(tag, _)| tag == language).or_else(|| words.first())?;
    let text = |key: TextKey| Some((key.key(), all.get(&resolved(exercise, key).key())?.clone()));
    let texts: BTreeMap<String, String> = named(entries).into_iter().filter_map(text).collect();
    (!texts.is_empty()).then(|| LocalWords { language: language.clone(), texts })
}

/// Those of the words that entries need: nothing goes on to another reader that this one is not shown.
pub fn needed(words: LocalWords, entries: &[Entry]) -> Option<LocalWords> {
    let mut all = words.texts;
    let texts: BTreeMap<String, String> =
        named(entries).into_iter().filter_map(|key| all.remove_entry(&key.key())).collect();
    (!texts.is_empty()).then_some(LocalWords { language: words.language, texts })
}
