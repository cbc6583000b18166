//! Merging one record that was changed in two places at once: in two tabs, or by a tab that was asleep while another
//! wrote.
//!
//! Each side changed some fields of what both knew before. A field that only one side changed gets that change. If both
//! changed the same field, ours counts because it is the later one, and the other side's text is returned so that it
//! can be shown. An object within a record is merged in the same way. So fields that this version of the app does not
//! know stay as they are stored, also within an object. An object that says of which `kind` it is, is one thing: half of a
//! date and half of another are no date. Only of the fields of a list's line ([`Value::Fields`](crate::domain::Value))
//! each is merged by itself.

use serde_json::{Map, Value};

use super::StoreError;

/// The result of merging two changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text of the record with both changes.
    pub text: String,
    /// The fields that both sides changed, with the texts that the other side wrote.
    pub theirs: Vec<(String, String)>,
}

/// Merges what we made (`ours`) with what is stored now (`theirs`). The record was `before` when we began; `None` if
/// there was none.
///
/// # Errors
/// [`StoreError::NewerVersion`] if a newer version of the app wrote what is stored: that is left alone.
pub fn merge(before: Option<&str>, ours: &str, theirs: &str) -> Result<Merged, StoreError> {
    let only_ours = || Merged { text: ours.to_owned(), theirs: Vec::new() };
    let (Some(mine), Some(stored)) = (open(ours), open(theirs)) else { return Ok(only_ours()) };
    if stored.version > mine.version {
        return Err(StoreError::NewerVersion);
    }
    if stored.version < mine.version {
        // Fields of two versions are not compared. This cannot happen, since this version never leaves a record in an
        // older one.
        return Ok(only_ours());
    }
    let before = before.and_then(open).map(|it| it.fields).unwrap_or_default();
    let mut lost = Vec::new();
    let fields = merge_fields(&before, &mine.fields, &stored.fields, "", &mut lost);
    let text = serde_json::json!({ "v": mine.version, "data": fields }).to_string();
    Ok(Merged { text, theirs: lost })
}

/// Merges the fields of an object. `within` is where in the record it is: nothing, or the names that lead to it, each
/// with a dot.
fn merge_fields(
    before: &Map<String, Value>,
    mine: &Map<String, Value>,
    stored: &Map<String, Value>,
    within: &str,
    lost: &mut Vec<(String, String)>,
) -> Map<String, Value> {
    let mut fields = Map::new();
    let names: Vec<&String> = mine.keys().chain(stored.keys()).collect();
    for name in names {
        if fields.contains_key(name) {
            continue;
        }
        let (was, ours, theirs) = (before.get(name), mine.get(name), stored.get(name));
        if let (Some(Value::Object(ours)), Some(Value::Object(theirs))) = (ours, theirs)
            && !is_one_thing(ours)
            && !is_one_thing(theirs)
        {
            let nothing = Map::new();
            let was = was.and_then(Value::as_object).unwrap_or(&nothing);
            let merged = merge_fields(was, ours, theirs, &format!("{within}{name}."), lost);
            fields.insert(name.clone(), merged.into());
            continue;
        }
        let kept = if ours == was { theirs } else { ours };
        if ours != was
            && theirs != was
            && ours != theirs
            && let Some(text) = theirs.and_then(text_of)
            // A text is not lost if ours contains it, because somebody went on writing.
            && !ours.and_then(text_of).is_some_and(|ours| ours.contains(text))
        {
            lost.push((format!("{within}{name}"), text.to_owned()));
        }
        if let Some(kept) = kept {
            fields.insert(name.clone(), kept.clone());
        }
    }
    fields
}

/// Whether an object is merged as a whole: it says of which kind it is, and is not a line with fields.
fn is_one_thing(object: &Map<String, Value>) -> bool {
    object.get("kind").is_some_and(|kind| kind.as_str().is_none_or(|kind| kind != "fields"))
}

/// What the user wrote: a text, or an object of the kind "text".
fn text_of(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("text")?.as_str())
}

/// The same record without some of its fields.
pub fn without(text: &str, fields: &[&str]) -> String {
    let Some(mut opened) = open(text) else { return text.to_owned() };
    for field in fields {
        opened.fields.remove(*field);
    }
    serde_json::json!({ "v": opened.version, "data": opened.fields }).to_string()
}

/// Whether a record has any other field than these.
pub fn has_more_than(text: &str, fields: &[&str]) -> bool {
    open(text).is_some_and(|opened| opened.fields.keys().any(|field| !fields.contains(&field.as_str())))
}

struct Opened {
    version: u64,
    fields: Map<String, Value>,
}

/// `None` for what is not a record of this or a later version: nothing of it can be kept.
fn open(text: &str) -> Option<Opened> {
    let mut value: Value = serde_json::from_str(text).ok()?;
    let version = value.get("v")?.as_u64()?;
    match value.get_mut("data")?.take() {
        Value::Object(fields) => Some(Opened { version, fields }),
        _ if version > u64::from(super::codec::VERSION) => Some(Opened { version, fields: Map::new() }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(data: &Value) -> String {
        serde_json::json!({ "v": 1, "data": data }).to_string()
    }

    #[test]
    fn what_each_side_changed_counts() {
        use serde_json::json;
        let before = json!({ "id": "e", "what": "a", "when": "b" });
        for (name, ours, theirs, merged, lost) in [
            (
                "only ours",
                json!({ "id": "e", "what": "A", "when": "b" }),
                before.clone(),
                json!({ "id": "e", "what": "A", "when": "b" }),
                vec![],
            ),
            (
                "only theirs",
                before.clone(),
                json!({ "id": "e", "what": "T", "when": "b" }),
                json!({ "id": "e", "what": "T", "when": "b" }),
                vec![],
            ),
            (
                "another field each",
                json!({ "id": "e", "what": "a", "when": "b", "setting": "home" }),
                json!({ "id": "e", "what": "T", "when": "b" }),
                json!({ "id": "e", "what": "T", "when": "b", "setting": "home" }),
                vec![],
            ),
            (
                "the same field",
                json!({ "id": "e", "what": "A", "when": "b" }),
                json!({ "id": "e", "what": "T", "when": "b" }),
                json!({ "id": "e", "what": "A", "when": "b" }),
                vec![("what".to_owned(), "T".to_owned())],
            ),
            (
                "the same field, and ours goes on",
                json!({ "id": "e", "what": "T and on", "when": "b" }),
                json!({ "id": "e", "what": "T", "when": "b" }),
                json!({ "id": "e", "what": "T and on", "when": "b" }),
                vec![],
            ),
            (
                "the same field to the same text",
                json!({ "id": "e", "what": "A", "when": "b" }),
                json!({ "id": "e", "what": "A", "when": "b" }),
                json!({ "id": "e", "what": "A", "when": "b" }),
                vec![],
            ),
            (
                "a field that we took away",
                json!({ "id": "e", "what": "a" }),
                before.clone(),
                json!({ "id": "e", "what": "a" }),
                vec![],
            ),
            (
                "a field that they took away",
                before.clone(),
                json!({ "id": "e", "what": "a" }),
                json!({ "id": "e", "what": "a" }),
                vec![],
            ),
            (
                "a field of a newer app in an object that both changed",
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "size": 2, "ours": 1 } }),
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "size": 1, "theirs": { "deep": [1] } } }),
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "size": 2, "ours": 1, "theirs": { "deep": [1] } } }),
                vec![],
            ),
            (
                "a text in an object that both changed",
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "name": "A" } }),
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "name": "T" } }),
                json!({ "id": "e", "what": "a", "when": "b", "ring": { "name": "A" } }),
                vec![("ring.name".to_owned(), "T".to_owned())],
            ),
            (
                "two fields of one line of a list",
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "name": { "kind": "text", "text": "Bakery" } } } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "when": { "kind": "date", "date": { "year": 2015 } } } } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "name": { "kind": "text", "text": "Bakery" }, "when": { "kind": "date", "date": { "year": 2015 } } } } }),
                vec![],
            ),
            (
                "one field of a line of a list, a date and a text",
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "name": { "kind": "text", "text": "Bakery" }, "d": { "kind": "date", "date": { "year": 2015, "month": 3 } } } } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "name": { "kind": "text", "text": "Shop" }, "d": { "kind": "date", "date": { "year": 2016, "season": "spring" } } } } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "fields", "fields": {
                    "name": { "kind": "text", "text": "Bakery" }, "d": { "kind": "date", "date": { "year": 2015, "month": 3 } } } } }),
                vec![("value.fields.name".to_owned(), "Shop".to_owned())],
            ),
            (
                "a choice and a text in its place",
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "chosen", "options": ["most"] } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "text", "text": "T" } }),
                json!({ "id": "e", "what": "a", "when": "b", "value": { "kind": "chosen", "options": ["most"] } }),
                vec![("value".to_owned(), "T".to_owned())],
            ),
            (
                "a field of a newer app",
                json!({ "id": "e", "what": "A", "when": "b" }),
                json!({ "id": "e", "what": "a", "when": "b", "photo": [1] }),
                json!({ "id": "e", "what": "A", "when": "b", "photo": [1] }),
                vec![],
            ),
        ] {
            let got = merge(Some(&record(&before)), &record(&ours), &record(&theirs)).unwrap();
            let text: Value = serde_json::from_str(&got.text).unwrap();
            assert_eq!((&text["data"], got.theirs), (&merged, lost), "{name}");
        }
    }

    #[test]
    fn a_record_that_both_made_has_the_fields_of_both() {
        use serde_json::json;
        let (ours, theirs) = (json!({ "id": "w", "note": "ask" }), json!({ "id": "w", "stance": "saved" }));
        let got = merge(None, &record(&ours), &record(&theirs)).unwrap();
        let text: Value = serde_json::from_str(&got.text).unwrap();
        assert_eq!(text["data"], json!({ "id": "w", "note": "ask", "stance": "saved" }));
    }

    #[test]
    fn what_cannot_be_compared_is_not_guessed_at() {
        let ours = record(&serde_json::json!({ "what": "A" }));
        for stored in ["", "{", "7", r#"{"v":1}"#, r#"{"v":1,"data":7}"#] {
            assert_eq!(merge(None, &ours, stored).unwrap().text, ours, "{stored}");
        }
        for newer in [r#"{"v":2,"data":{}}"#, r#"{"v":2,"data":7}"#] {
            assert_eq!(merge(None, &ours, newer), Err(StoreError::NewerVersion), "{newer}");
        }
    }

    #[test]
    fn fields_are_taken_away_and_found() {
        let text = record(&serde_json::json!({ "id": "w", "note": "ask", "stance": "saved" }));
        assert!(has_more_than(&text, &["id"]) && !has_more_than(&without(&text, &["note", "stance"]), &["id"]));
    }
}
