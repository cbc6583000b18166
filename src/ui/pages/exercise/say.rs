//! The words of an exercise on the screen: messages of the app for built-in exercises, the pack's own texts for local
//! ones.

use yew::prelude::*;

use super::ExerciseContext;
use crate::content::exercise::{Exercise, Origin, StepKind, TextKey};
use crate::domain::{EntryKey, FieldValue, Slot, Value};
use crate::ui::components::user_text;
use crate::ui::context::Ui;
use crate::ui::speech::own_words;

/// A text of a local pack in one language.
struct Text<'a> {
    tag: &'a str,
    dir: &'static str,
    text: &'a str,
}

/// A text of an exercise, in each language of the screen or in the first one alone.
pub(super) fn say(ui: &Ui, exercise: &Exercise, key: TextKey, alone: bool) -> Html {
    if let Origin::BuiltIn = exercise.origin {
        let speech = if alone { ui.speech.alone() } else { ui.speech.clone() };
        return speech.say(key.message(exercise));
    }
    let mut texts = local_texts(ui, exercise, key);
    if alone {
        texts.truncate(1);
    }
    html! {
        <span class="said">
            for (at, text) in texts.into_iter().enumerate() {
                { line(&text, if at == 0 { "said-first" } else { "said-second" }) }
            }
        </span>
    }
}

/// The same as plain text.
pub(super) fn text(ui: &Ui, exercise: &Exercise, key: TextKey) -> String {
    match exercise.origin {
        Origin::BuiltIn => ui.speech.t(&key.message(exercise)),
        Origin::Local { .. } => {
            local_texts(ui, exercise, key).first().map_or_else(String::new, |it| it.text.to_owned())
        }
    }
}

/// Whether the exercise has a text. A built-in one has it in every language or in none; the lint sees to that.
pub(super) fn has(ui: &Ui, exercise: &Exercise, key: TextKey) -> bool {
    match exercise.origin {
        Origin::BuiltIn => ui.speech.first.has(&key.message(exercise)),
        Origin::Local { .. } => !local_texts(ui, exercise, key).is_empty(),
    }
}

/// What is read aloud of an exercise: messages. A voice of the browser reads the app's languages, so a local pack's
/// texts are read only as far as they are messages of the app, which is not at all.
pub(super) fn messages(exercise: &Exercise, keys: &[TextKey], ui: &Ui) -> Vec<String> {
    if exercise.is_local() {
        return Vec::new();
    }
    keys.iter().filter(|key| has(ui, exercise, **key)).map(|key| key.message(exercise)).collect()
}

/// The texts of a local pack under a key: those in the languages of the screen, or else the one in the pack's first
/// language that has it.
fn local_texts<'a>(ui: &'a Ui, exercise: &'a Exercise, key: TextKey) -> Vec<Text<'a>> {
    let Origin::Local { words, .. } = &exercise.origin else { return Vec::new() };
    let key = key.key();
    let spoken = ui.speech.all().filter_map(|spoken| {
        let language = spoken.language();
        let (_, texts) = words.iter().find(|(tag, _)| *tag == language.tag)?;
        Some(Text { tag: &language.tag, dir: language.dir.name(), text: texts.get(&key)? })
    });
    let spoken: Vec<Text> = spoken.collect();
    if !spoken.is_empty() {
        return spoken;
    }
    let own = words.iter().find_map(|(tag, texts)| {
        let known = ui.state.locales.known.iter().find(|language| language.tag == *tag);
        Some(Text { tag, dir: known.map_or("auto", |it| it.dir.name()), text: texts.get(&key)? })
    });
    own.into_iter().collect()
}

fn line(text: &Text, class: &'static str) -> Html {
    let (key, words) = own_words(text.text);
    html! { <span {key} {class} lang={text.tag.to_owned()} dir={text.dir}>{ words }</span> }
}

/// The name of a card: a text of the pack, or the user's own words if they added it. A card that the pack does not have
/// (any more) is shown by its id, which is better than losing it.
pub(super) fn card_name(cx: &ExerciseContext, step: &str, slot: &Slot) -> Html {
    match slot {
        Slot::Whole => cx.say(TextKey::Step(step)),
        Slot::Card(card) if cx.has(TextKey::Card(step, card)) => cx.say(TextKey::Card(step, card)),
        Slot::Card(card) => user_text(card),
        Slot::Added(id) => {
            let entry = cx.entry(&EntryKey::added(step, id.as_str()));
            match entry.and_then(|entry| entry.field("text")) {
                Some(FieldValue::Text(text)) => user_text(text),
                _ => user_text(id),
            }
        }
    }
}

/// An option of a step: of a choice, a pile, a group, or of the scale of a rate step.
pub(super) fn option_name(cx: &ExerciseContext, step: &str, option: &str) -> Html {
    let scale = cx.exercise.step(step).and_then(|step| match &step.kind {
        StepKind::Rate { scale, .. } => Some(scale.as_str()),
        _ => None,
    });
    let key = scale.map_or(TextKey::Option(step, option), |scale| TextKey::Scale(scale, option));
    if cx.has(key) { cx.say(key) } else { user_text(option) }
}

/// The user's own words in an entry, if it has any: the text itself, or that of a card or line.
pub(super) fn own_text(value: &Value) -> Option<&str> {
    let text = match value {
        Value::Text(text) => text,
        Value::Fields(fields) => match fields.get("text")? {
            FieldValue::Text(text) => text,
            _ => return None,
        },
        _ => return None,
    };
    Some(text.as_str()).filter(|text| !text.trim().is_empty())
}
