//! What a pack rests on.

use std::collections::BTreeSet;

use serde_json::Value;

use super::checker::{Checker, Object, is_source_id};
use super::problem::PackProblemKind;
use super::{MAX_LISTED, MAX_TEXT};
use crate::content::Source;

/// The sources of a pack: at least one.
pub(super) fn sources(object: &Object<'_>, checker: &mut Checker) -> Vec<Source> {
    let list = checker.list(object, "sources");
    let is_empty = object.get("sources").and_then(Value::as_array).is_some_and(Vec::is_empty);
    checker.expect(!is_empty, object.at("sources"), PackProblemKind::NoSources, "");
    checker.at_most(object, "sources", list.len(), (MAX_LISTED, PackProblemKind::LongList));
    let mut ids = BTreeSet::new();
    let mut sources = Vec::new();
    for (value, place) in list {
        let Some(object) = checker.object(value, place, &["id", "title", "url"]) else { continue };
        let id = checker.word(&object, "id").to_owned();
        // An id that is missing, or no text, was noted already.
        if object.get("id").is_some_and(Value::is_string) {
            checker.expect(is_source_id(&id), object.at("id"), PackProblemKind::BadId, &id);
            checker.expect(ids.insert(id.clone()), object.at("id"), PackProblemKind::IdTwice, &id);
        }
        let title = checker.words(&object, "title", MAX_TEXT);
        let url = checker.words(&object, "url", MAX_TEXT);
        let is_safe = url.is_empty() || (url.len() > "https://".len() && url.starts_with("https://"));
        checker.expect(is_safe, object.at("url"), PackProblemKind::NotHttps, &url);
        sources.push(Source { id, title, url });
    }
    sources
}

/// The tags of a card: each is the id of a source, a colon and a code.
pub(super) fn tags(object: &Object<'_>, checker: &mut Checker) -> Vec<String> {
    let mut tags = Vec::new();
    for (value, place) in checker.optional_list(object, "sources") {
        let tag = checker.text_value(value, &place).to_owned();
        let is_tag = tag.split_once(':').is_some_and(|(id, code)| is_source_id(id) && !code.is_empty());
        checker.expect(!value.is_string() || is_tag, place.clone(), PackProblemKind::UnknownSource, &tag);
        checker.expect(
            tag.chars().count() <= MAX_TEXT,
            place.clone(),
            PackProblemKind::TextTooLong,
            MAX_TEXT.to_string(),
        );
        checker.expect(tag.is_empty() || !tags.contains(&tag), place, PackProblemKind::IdTwice, &tag);
        tags.push(tag);
    }
    tags
}
