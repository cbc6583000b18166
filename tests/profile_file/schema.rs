//! The published schema of the profile file, by a validator that is not ours.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use eight_keys::domain::Timestamp;
use eight_keys::profile_file::{Selection, export};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

use crate::exercise::library;
use crate::folder;
use crate::sample::any_profile;

fn schema() -> &'static Validator {
    static SCHEMA: LazyLock<Validator> = LazyLock::new(read_schema);
    &SCHEMA
}

fn read_schema() -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/schema/profile-file.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

fn fixtures(name: &str) -> Vec<(String, Value)> {
    let files = fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path());
    let json = files.filter_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name, serde_json::from_slice(&fs::read(&path).ok()?).ok()?))
    });
    json.collect()
}

#[test]
fn golden_files_are_valid() {
    let schema = schema();
    let golden = fixtures("golden");
    assert!(golden.len() >= 2);
    for (name, file) in golden {
        let errors: Vec<String> = schema.iter_errors(&file).map(|it| format!("{}: {it}", it.instance_path)).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn hostile_files_are_not() {
    // What a schema cannot find: equal ids of different things, and names that a parser has already dropped. And it does
    // not list exercises, so it does not say which are not data.
    const UNSEEN: [&str; 11] = [
        "duplicate-answer.json",
        "duplicate-key-in-disguise.json",
        "duplicate-key.json",
        "entry-repeated.json",
        "exercises-of-activities.json",
        "exercises-of-statements.json",
        "exercises-repeated-run.json",
        "exercises-run-of-both.json",
        "repeated-evidence.json",
        "repeated-run.json",
        "work-repeated.json",
    ];
    let schema = schema();
    let hostile = fixtures("hostile");
    assert!(hostile.len() >= 40);
    for (name, file) in hostile {
        assert_eq!(schema.is_valid(&file), UNSEEN.contains(&name.as_str()), "{name}");
    }
}

/// JSON texts that a part of the schema allows, including numbers in any spelling and fields that it does not describe.
fn instance(root: &'static Value, schema: &'static Value) -> BoxedStrategy<String> {
    if let Some(name) = schema["$ref"].as_str() {
        return instance(root, root.pointer(&name[1..]).unwrap());
    }
    if let Some(only) = schema.get("const") {
        return if only.is_u64() {
            number(only.as_i64().unwrap()..=only.as_i64().unwrap())
        } else {
            Just(only.to_string()).boxed()
        };
    }
    if let Some(words) = schema["enum"].as_array() {
        return proptest::sample::select(words.clone()).prop_map(|word| word.to_string()).boxed();
    }
    match schema["type"].as_str().unwrap() {
        "integer" => number(schema["minimum"].as_i64().unwrap()..=schema["maximum"].as_i64().unwrap()),
        "boolean" => any::<bool>().prop_map(|it| it.to_string()).boxed(),
        "string" => string(schema).prop_map(|text| Value::from(text).to_string()).boxed(),
        "array" => {
            let most = schema["maxItems"].as_u64().unwrap().min(4) as usize;
            let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
            let items = proptest::collection::vec(instance(root, &schema["items"]), least..=most);
            items.prop_map(|items| format!("[{}]", items.join(","))).boxed()
        }
        _ => object(root, schema),
    }
}

/// An object; of two fields that exclude each other it has one at most.
fn object(root: &'static Value, schema: &'static Value) -> BoxedStrategy<String> {
    match schema["not"]["required"].as_array().map(Vec::as_slice) {
        Some([one, other]) => {
            prop_oneof![object_without(root, schema, one), object_without(root, schema, other)].boxed()
        }
        _ => object_without(root, schema, &Value::Null),
    }
}

fn object_without(root: &'static Value, schema: &'static Value, but: &Value) -> BoxedStrategy<String> {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    // For work, one of two fields is required. The first of them is always here, and the other in half of the cases.
    let any_of = schema["anyOf"][0]["required"][0].as_str();
    let mut fields: Vec<BoxedStrategy<Option<String>>> = Vec::new();
    let all = schema["properties"].as_object().into_iter().flatten();
    for (name, part) in all.filter(|(name, _)| but.as_str() != Some(name.as_str())) {
        let field = instance(root, part).prop_map(move |value| format!("\"{name}\": {value}"));
        let there = required.contains(&name.as_str()) || any_of == Some(name);
        fields.push(if there { field.prop_map(Some).boxed() } else { proptest::option::weighted(0.6, field).boxed() });
    }
    let others: BoxedStrategy<Vec<String>> = match schema.get("additionalProperties") {
        Some(part) => {
            let name = instance(root, &schema["propertyNames"]);
            proptest::collection::btree_map(name, instance(root, part), 0..4)
                .prop_map(|map| map.into_iter().map(|(name, value)| format!("{name}:{value}")).collect())
                .boxed()
        }
        None => proptest::option::weighted(0.1, Just("\"later\":[null,{\"x\":-1.5e-3}]".to_owned()))
            .prop_map(|field| field.into_iter().collect())
            .boxed(),
    };
    (fields, others)
        .prop_map(|(fields, others)| fields.into_iter().flatten().chain(others).collect::<Vec<_>>())
        .prop_shuffle()
        .prop_map(|fields| format!("{{{}}}", fields.join(" ,\n")))
        .boxed()
}

/// A text of an allowed length, either matching a pattern or with a part of a pattern in it.
fn string(schema: &Value) -> BoxedStrategy<String> {
    let regex = |pattern: &str| proptest::string::string_regex(pattern).unwrap();
    let most = schema["maxLength"].as_u64().unwrap_or(u64::MAX) as usize;
    match schema["pattern"]
        .as_str()
        .map(|pattern| (pattern, pattern.strip_prefix('^').and_then(|it| it.strip_suffix('$'))))
    {
        None => {
            let long = "x".repeat(most);
            prop_oneof![9 => regex("(?s).{0,12}"), 1 => Just(long)]
                .prop_filter("too long", move |it| it.chars().count() <= most)
                .boxed()
        }
        Some((_, Some(whole))) => regex(whole).boxed(),
        Some((part, None)) => regex(&format!("(?s).{{0,6}}{part}.{{0,6}}")).boxed(),
    }
}

/// A number in any of JSON's spellings, near the ends more often than by chance.
fn number(range: std::ops::RangeInclusive<i64>) -> BoxedStrategy<String> {
    let (least, most) = (*range.start(), *range.end());
    let numbers = prop_oneof![
        range.clone(),
        Just(least),
        Just(most),
        range.prop_map(move |it| (it / 1_000_000 * 1_000_000).max(least))
    ];
    (numbers, 0..8_usize).prop_map(|(number, spelling)| spelled(number, spelling)).boxed()
}

fn spelled(number: i64, spelling: usize) -> String {
    let digits = number.to_string();
    match spelling {
        0 => format!("{digits}.0"),
        1 => format!("{digits}.000e0"),
        2 if number > 0 => format!("{digits}00e-2"),
        3 => format!("{}.{}e{}", &digits[..1], &format!("{digits}0")[1..], digits.len() - 1),
        4 => format!("{}.{}E+{}", &digits[..1], &format!("{digits}0")[1..], digits.len() - 1),
        5 if number % 1000 == 0 => format!("{}e3", number / 1000),
        6 if number == 0 => "-0".to_owned(),
        7 if number == 0 => "-0.0e5".to_owned(),
        _ => digits,
    }
}

fn raw_schema() -> &'static Value {
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/schema/profile-file.schema.json");
        serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
    });
    &SCHEMA
}

/// What reader and schema say about a number at each place where one is expected.
#[test]
fn schema_and_reader_agree_about_every_spelling_of_a_number() {
    let golden = fs::read_to_string(folder("golden").join("v1-work.json")).unwrap();
    let file: Value = serde_json::from_str(&golden).unwrap();
    let places = [
        "/version",
        "/saved",
        "/sections/runs/0/started",
        "/sections/runs/0/finished",
        "/sections/runs/0/answers/digital-1/at",
        "/sections/evidence/0/created",
        "/sections/evidence/0/changed",
        "/sections/work/0/created",
        "/sections/work/0/changed",
    ];
    let numbers = [
        "0",
        "-0",
        "0.0",
        "-0.0",
        "0e9",
        "1",
        "1.0",
        "1e0",
        "1E0",
        "10e-1",
        "0.1e1",
        "100.000e-2",
        "1.79e12",
        "1.79E+12",
        "1795132800000.0",
        "17951328e5",
        "2.53402300799999e14",
        "253402300799999.0",
        "253402300800000",
        "2.534023008e14",
        "9007199254740993",
        "18446744073709551615",
        "18446744073709551616",
        "1e19",
        "1e300",
        "-1",
        "-1.0",
        "-1e-9",
        "0.5",
        "1.5",
        "1.5e0",
        "15e-1",
        "1e-1",
        "253402300799998.5",
        "null",
        "true",
        "\"1\"",
        "[1]",
    ];
    for place in places {
        assert!(file.pointer(place).is_some(), "{place}");
        for number in numbers {
            let mut changed = file.clone();
            *changed.pointer_mut(place).unwrap() = "here it stands".into();
            let text = changed.to_string().replace("\"here it stands\"", number);
            let changed: Value = serde_json::from_str(&text).unwrap();
            let opened = crate::open(text.as_bytes());
            // `null` is a field that is missing: the reader treats it so, because many programs write it.
            let expected = schema().is_valid(&changed) || (number == "null" && place.ends_with("finished"));
            assert_eq!(opened.is_ok(), expected, "{number} at {place}: {:?}", opened.err());
        }
    }
}

proptest! {
    #[test]
    fn whatever_the_schema_allows_opens(text in instance(raw_schema(), raw_schema())) {
        let file: Value = serde_json::from_str(&text).unwrap();
        // The validator's numbers come from serde_json, which reads 96557733374015.000 as two hundredths more.
        let by_mistake = |it: &jsonschema::ValidationError| it.to_string().ends_with("is not of type \"integer\"");
        let errors = schema().iter_errors(&file).filter(|it| !by_mistake(it));
        let errors: Vec<String> = errors.map(|it| format!("{}: {it}", it.instance_path)).collect();
        prop_assert_eq!(errors, Vec::<String>::new(), "the generator keeps to the schema");
        match crate::open(text.as_bytes()) {
            // What a schema cannot say: ids occur once, and so do names once they are cleaned.
            Ok(_) | Err(eight_keys::profile_file::ImportError::RepeatedId { .. }) => {}
            Err(refusal) => prop_assert!(false, "{:?} of {}", refusal, text),
        }
    }

    #[test]
    fn whatever_is_exported_is_valid(data in any_profile()) {
        let library = library();
        let file = export(&data, library, &Selection::everything(&data, library), Timestamp(0));
        let file: Value = serde_json::from_str(&file.to_json()).unwrap();
        let schema = schema();
        let errors: Vec<String> = schema.iter_errors(&file).map(|it| format!("{}: {it}", it.instance_path)).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
    }
}
