//! What the user says in an entry, as JSON: one shape for records and for profile files.
//!
//! `{"kind": "chosen", "options": ["most"]}`, `{"kind": "text", "text": "…"}`, `{"kind": "number", "number": 7}`,
//! `{"kind": "compared", "pairs": [{"first": "family", "second": "+k3", "winner": "first"}]}`, `{"kind": "skipped"}`,
//! `{"kind": "fields", "fields": {"name": {"kind": "text", "text": "…"}, "when": {"kind": "span", "from": {"year": 2015,
//! "season": "spring", "typed": "spring 2015"}}}}`: a span without `until` still goes on.
//!
//! **The list of kinds is open.** A value is read only if it would be written again as it is. So nothing of a value that a
//! newer version wrote gets lost: what this version does not understand to its last field, it keeps whole
//! ([`Entry::extras`](super::Entry::extras)).

use serde_json::{Map, Value as Json, json};

use super::{Comparison, FieldValue, FieldValues, PartialDate, Season, Value, Winner, Within};

/// How many options, fields and comparisons one value may have. What has more is not understood, but kept.
const MAX_OPTIONS: usize = 64;
const MAX_FIELDS: usize = 64;
const MAX_PAIRS: usize = 1_000;

/// The most characters of an id in a value.
const MAX_ID: usize = 140;

/// A value as JSON.
pub fn value_to_json(value: &Value) -> Json {
    let kind = value.kind();
    match value {
        Value::Skipped => json!({ "kind": kind }),
        Value::Chosen(options) => json!({ "kind": kind, "options": options }),
        Value::Compared(pairs) => {
            let pair = |it: &Comparison| json!({ "first": it.first, "second": it.second, "winner": it.winner.name() });
            json!({ "kind": kind, "pairs": pairs.iter().map(pair).collect::<Vec<_>>() })
        }
        Value::Text(text) => json!({ "kind": kind, "text": text }),
        Value::Fields(fields) => {
            let fields: Map<String, Json> = fields.iter().map(|(id, it)| (id.clone(), field_to_json(it))).collect();
            json!({ "kind": kind, "fields": fields })
        }
        Value::Number(number) => json!({ "kind": kind, "number": number }),
    }
}

/// Reads what [`value_to_json`] wrote; `None` for anything that this version would not write in the same way.
pub fn value_from_json(json: &Json) -> Option<Value> {
    let value = understood(json)?;
    (value_to_json(&value) == plain(json)).then_some(value)
}

/// Without fields that are `null`, and with whole numbers as such: many programs write JSON so, and it says the same.
fn plain(json: &Json) -> Json {
    match json {
        Json::Array(items) => items.iter().map(plain).collect(),
        Json::Object(fields) => {
            let said = fields.iter().filter(|(_, value)| !value.is_null());
            Json::Object(said.map(|(name, value)| (name.clone(), plain(value))).collect())
        }
        other => whole(other).map_or_else(|| other.clone(), Json::from),
    }
}

/// A whole number, in any of JSON's spellings.
fn whole(json: &Json) -> Option<i64> {
    json.as_i64().or_else(|| {
        let number = json.as_f64()?;
        // Numbers as far as they are exact.
        (number.fract() == 0.0 && number.abs() < 9.0e15).then_some(number as i64)
    })
}

fn understood(json: &Json) -> Option<Value> {
    Some(match json.get("kind")?.as_str()? {
        "skipped" => Value::Skipped,
        "chosen" => Value::Chosen(ids(json.get("options")?)?),
        "compared" => {
            let pairs = json.get("pairs")?.as_array().filter(|pairs| pairs.len() <= MAX_PAIRS)?;
            Value::Compared(pairs.iter().map(comparison).collect::<Option<_>>()?)
        }
        "text" => Value::Text(json.get("text")?.as_str()?.to_owned()),
        "fields" => {
            let fields = json.get("fields")?.as_object().filter(|fields| fields.len() <= MAX_FIELDS)?;
            let field = |(id, value): (&String, &Json)| Some((id.clone(), field_from_json(value)?));
            let fields: FieldValues = fields.iter().map(field).collect::<Option<_>>()?;
            let all_plain = fields.keys().all(|id| is_plain(id));
            all_plain.then_some(Value::Fields(fields))?
        }
        "number" => Value::Number(whole(json.get("number")?)?),
        _ => return None,
    })
}

fn comparison(json: &Json) -> Option<Comparison> {
    // A card of the user's own has a sign before its id, as in [`EntryKey`](super::EntryKey).
    let card = |name: &str| {
        let card = json.get(name)?.as_str()?;
        is_plain(card.strip_prefix('+').unwrap_or(card)).then(|| card.to_owned())
    };
    let winner = Winner::from_name(json.get("winner")?.as_str()?)?;
    Some(Comparison { first: card("first")?, second: card("second")?, winner })
}

fn field_to_json(value: &FieldValue) -> Json {
    match value {
        FieldValue::Text(text) => json!({ "kind": "text", "text": text }),
        FieldValue::Options(options) => json!({ "kind": "options", "options": options }),
        FieldValue::Date(date) => json!({ "kind": "date", "date": date_to_json(date) }),
        FieldValue::Span(from, until) => {
            let mut span = json!({ "kind": "span", "from": date_to_json(from) });
            if let Some(until) = until {
                span["until"] = date_to_json(until);
            }
            span
        }
        FieldValue::Number(number) => json!({ "kind": "number", "number": number }),
        FieldValue::Reference(to) => json!({ "kind": "reference", "to": to }),
    }
}

fn field_from_json(json: &Json) -> Option<FieldValue> {
    Some(match json.get("kind")?.as_str()? {
        "text" => FieldValue::Text(json.get("text")?.as_str()?.to_owned()),
        "options" => FieldValue::Options(ids(json.get("options")?)?),
        "date" => FieldValue::Date(date_from_json(json.get("date")?)?),
        "span" => {
            let until = match json.get("until") {
                None | Some(Json::Null) => None,
                Some(until) => Some(date_from_json(until)?),
            };
            FieldValue::Span(date_from_json(json.get("from")?)?, until)
        }
        "number" => FieldValue::Number(whole(json.get("number")?)?),
        "reference" => FieldValue::Reference(json.get("to")?.as_str()?.to_owned()),
        _ => return None,
    })
}

fn date_to_json(date: &PartialDate) -> Json {
    let mut fields = Map::from_iter([("year".to_owned(), date.year.into())]);
    match date.within {
        Within::Year => {}
        Within::Season(season) => drop(fields.insert("season".to_owned(), season.name().into())),
        Within::Month(month) => drop(fields.insert("month".to_owned(), month.into())),
        Within::Day(month, day) => {
            fields.insert("month".to_owned(), month.into());
            fields.insert("day".to_owned(), day.into());
        }
    }
    if !date.typed.is_empty() {
        fields.insert("typed".to_owned(), date.typed.clone().into());
    }
    Json::Object(fields)
}

fn date_from_json(json: &Json) -> Option<PartialDate> {
    let number = |name: &str, most: i64| whole(json.get(name)?).filter(|it| (1..=most).contains(it));
    let small = |name: &str, most: i64| number(name, most).and_then(|it| u8::try_from(it).ok());
    let within = match (json.get("season").and_then(Json::as_str), small("month", 12), small("day", 31)) {
        (Some(season), None, None) => Within::Season(Season::from_name(season)?),
        (None, Some(month), Some(day)) => Within::Day(month, day),
        (None, Some(month), None) => Within::Month(month),
        _ => Within::Year,
    };
    let typed = json.get("typed").and_then(Json::as_str).unwrap_or_default();
    let is_short = typed.chars().count() <= PartialDate::MAX_TYPED;
    let year = u16::try_from(number("year", 9_999)?).ok()?;
    // What was typed is cleaned after reading, as all texts from outside are.
    let exists = PartialDate { year, within, typed: String::new() }.is_valid();
    (exists && is_short).then(|| PartialDate { year, within, typed: typed.to_owned() })
}

fn ids(json: &Json) -> Option<Vec<String>> {
    let list = json.as_array().filter(|list| list.len() <= MAX_OPTIONS)?;
    list.iter().map(|id| id.as_str().filter(|id| is_plain(id)).map(str::to_owned)).collect()
}

/// Whether a text can be an id in a pack.
fn is_plain(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    (1..=MAX_ID).contains(&text.len()) && text.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: u16, within: Within, typed: &str) -> PartialDate {
        PartialDate { year, within, typed: typed.to_owned() }
    }

    fn all() -> Vec<Value> {
        let winner = |second: &str, winner| Comparison { first: "family".into(), second: second.into(), winner };
        let fields = [
            ("name", FieldValue::Text("Bakkerij\n«نان»".into())),
            ("deeds", FieldValue::Options(vec!["bought".into(), "accounts".into()])),
            ("none", FieldValue::Options(vec![])),
            ("d", FieldValue::Date(date(2015, Within::Day(3, 21), "۱ فروردین ۱۳۹۴"))),
            ("m", FieldValue::Date(date(1, Within::Month(12), ""))),
            ("when", FieldValue::Span(date(2015, Within::Season(Season::Winter), ""), None)),
            ("then", FieldValue::Span(date(2015, Within::Year, "2015"), Some(date(9999, Within::Year, "")))),
            ("hours", FieldValue::Number(-3)),
            ("statement", FieldValue::Reference("foreign-languages-1@Kurmancî".into())),
        ];
        let fields = fields.into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
        vec![
            Value::Skipped,
            Value::Chosen(vec![]),
            Value::Chosen(vec!["most".into(), "a.b_c".into()]),
            Value::Compared(Winner::ALL.into_iter().zip(["work", "+k3", "x"]).map(|(it, to)| winner(to, it)).collect()),
            Value::Text(String::new()),
            Value::Text("</script>\u{0}\n".into()),
            Value::Fields(fields),
            Value::Number(i64::MAX),
            Value::Number(0),
        ]
    }

    #[test]
    fn values_are_read_as_they_are_written() {
        for value in all() {
            let json = value_to_json(&value);
            assert_eq!(json["kind"], value.kind());
            assert_eq!(value_from_json(&json), Some(value), "{json}");
        }
    }

    #[test]
    fn what_says_the_same_in_another_way_is_read() {
        let started = |until: Json| {
            json!({ "kind": "fields", "fields": { "w": {
            "kind": "span", "from": { "year": 2015.0, "month": null }, "until": until } } })
        };
        let mut without = started(Json::Null);
        let span = FieldValue::Span(date(2015, Within::Year, ""), None);
        let expected = Some(Value::Fields([("w".to_owned(), span)].into()));
        assert_eq!(value_from_json(&without), expected);
        without["fields"]["w"].as_object_mut().unwrap().remove("until");
        assert_eq!(value_from_json(&without), expected);
        assert_eq!(value_from_json(&json!({ "kind": "number", "number": 7.0 })), Some(Value::Number(7)));
    }

    #[test]
    fn what_is_not_understood_to_its_last_field_is_not_read() {
        for json in [
            json!(null),
            json!([]),
            json!({}),
            json!({ "kind": "sung", "text": "la" }),
            json!({ "kind": "skipped", "because": "tired" }),
            json!({ "kind": "chosen", "options": ["a b"] }),
            json!({ "kind": "chosen", "options": ["<b>"] }),
            json!({ "kind": "chosen", "options": vec!["a"; MAX_OPTIONS + 1] }),
            json!({ "kind": "chosen", "options": "most" }),
            json!({ "kind": "text", "text": 7 }),
            json!({ "kind": "text", "text": "", "language": "pl" }),
            json!({ "kind": "number", "number": 7.5 }),
            json!({ "kind": "number", "number": "7" }),
            json!({ "kind": "compared", "pairs": [{ "first": "a", "second": "b", "winner": "neither" }] }),
            json!({ "kind": "compared", "pairs": [{ "first": "a", "second": "++b", "winner": "both" }] }),
            json!({ "kind": "fields", "fields": { "a b": { "kind": "number", "number": 1 } } }),
            json!({ "kind": "fields", "fields": { "p": { "kind": "photo", "name": "a.jpg" } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 0 } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "month": 13 } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "day": 3 } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "month": 2, "day": 29 } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "season": "monsoon" } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "month": 3, "season": "spring" } } } }),
            json!({ "kind": "fields", "fields": { "d": { "kind": "date", "date": { "year": 2015, "typed": "x".repeat(61) } } } }),
        ] {
            assert_eq!(value_from_json(&json), None, "{json}");
        }
    }
}
