//! The words of a local pack, and the keys of all texts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::checker::{Checker, Object, pointer};
use super::problem::PackProblemKind;
use super::{MAX_LANGUAGES, MAX_PROMPT, MAX_TEXT};
use crate::content::exercise::model::Exercise;
use crate::content::exercise::words::{TextKey, texts};

/// The words of a pack in one language, after the language's tag.
type Language = (String, BTreeMap<String, String>);

/// Notes two texts that could not be told apart: by their names, or as messages.
pub(super) fn check_keys(exercise: &Exercise, checker: &mut Checker) {
    let mut seen = BTreeSet::new();
    for text in texts(exercise) {
        let is_new = seen.insert(text.key());
        let is_new_message = seen.insert(format!("message {}", text.message(exercise)));
        checker.expect(is_new && is_new_message, "", PackProblemKind::SameText, text.key());
    }
}

/// The words of a local pack, in the order in which it lists its languages.
pub(super) fn words(object: &Object<'_>, exercise: &Exercise, checker: &mut Checker) -> Vec<Language> {
    let tags = languages(object, checker);
    let Some(value) = checker.required(object, "words") else { return Vec::new() };
    let names: Vec<&str> = tags.iter().map(String::as_str).collect();
    let Some(object) = checker.object(value, object.at("words"), &names) else { return Vec::new() };
    let keys: BTreeMap<String, TextKey<'_>> = texts(exercise).into_iter().map(|text| (text.key(), text)).collect();
    let mut words = Vec::new();
    for (at, tag) in tags.iter().enumerate() {
        let Some(value) = object.get(tag) else {
            checker.add(object.at(tag), PackProblemKind::MissingText, tag);
            continue;
        };
        let Some(of_language) = checker.any_object(value, object.at(tag)) else { continue };
        let texts = of_language.fields().map(|(key, value)| {
            let place = pointer(&object.at(tag), key);
            (key.clone(), text(key, value, &place, &keys, checker))
        });
        let texts: BTreeMap<String, String> = texts.collect();
        if at == 0 {
            for (key, _) in keys.iter().filter(|(key, text)| !text.is_optional() && !texts.contains_key(*key)) {
                checker.add(object.at(tag), PackProblemKind::MissingText, key);
            }
        }
        words.push((tag.clone(), texts));
    }
    words
}

fn text(key: &str, value: &Value, place: &str, keys: &BTreeMap<String, TextKey<'_>>, checker: &mut Checker) -> String {
    let Some(text_key) = keys.get(key) else {
        checker.add(place, PackProblemKind::UnknownText, key);
        return String::new();
    };
    let Some(text) = value.as_str() else {
        checker.add(place, PackProblemKind::WrongType, "a text");
        return String::new();
    };
    let most = if matches!(text_key, TextKey::Prompt(_)) { MAX_PROMPT } else { MAX_TEXT };
    checker.sentence(text, place, most)
}

/// The tags of its languages; the first one stands for those that it lacks.
fn languages(object: &Object<'_>, checker: &mut Checker) -> Vec<String> {
    let list = checker.list(object, "languages");
    checker.filled(object, "languages", list.len());
    checker.at_most(object, "languages", list.len(), (MAX_LANGUAGES, PackProblemKind::TooManyLanguages));
    let mut tags: Vec<String> = Vec::new();
    for (value, place) in list {
        let tag = checker.text_value(value, &place);
        let is_new = is_language(tag) && !tags.iter().any(|it| it == tag);
        checker.expect(is_new || !value.is_string(), place, PackProblemKind::BadLanguage, tag);
        tags.push(tag.to_owned());
    }
    tags
}

/// A tag of a language: small letters, then perhaps a script, a region or more, after hyphens.
fn is_language(tag: &str) -> bool {
    let (language, rest) = tag.split_once('-').map_or((tag, None), |(language, rest)| (language, Some(rest)));
    let is_subtag = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && rest.is_none_or(|rest| rest.split('-').all(is_subtag))
        && tag.len() <= 20
}
