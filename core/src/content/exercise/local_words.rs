//! The words of a local pack, as catalogs.

use std::collections::BTreeMap;

use super::words::texts;
use super::{Exercise, Origin};
use crate::i18n::Catalog;

/// The words of a local pack in each of its languages, after the language's tag and in the pack's order. The ids of the
/// messages are those of [`super::TextKey::message`]; all of them begin with the pack's id and a slash. None for a
/// built-in exercise, whose words are messages of the app.
pub fn catalogs(exercise: &Exercise) -> Vec<(String, Catalog)> {
    let Origin::Local { words, .. } = &exercise.origin else { return Vec::new() };
    let of_language = |(tag, said): &(String, BTreeMap<String, String>)| {
        let messages = texts(exercise).into_iter().filter_map(|text| {
            let words = said.get(&text.key())?;
            Some((text.message(exercise), words.clone()))
        });
        (tag.clone(), Catalog::of_texts(messages))
    };
    words.iter().map(of_language).collect()
}
