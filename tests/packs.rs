//! Packs of format 2: those of the app and those that organisations write are sound, and each mistake is refused for its
//! own reason and at its place. A pack is hostile until it was read: it is data, and all it can do is to be shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a failed unwrap is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use eight_keys::content::exercise::{
    Exercise, MAX_BYTES, Origin, PackProblem, PackProblemKind, Trust, catalogs, check_statements, check_together,
    local_address, parse_exercise, read_exercises, texts,
};
use eight_keys::i18n::Catalog;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use test_support::words::{pack, words};

fn path(inside: &str) -> PathBuf {
    test_support::project(inside)
}

fn every_kind() -> Value {
    serde_json::from_slice(&fs::read(path("tests/packs/every_kind.json")).unwrap()).unwrap()
}

/// The same pack as if it were a part of the app.
fn built_in() -> Value {
    let mut pack = every_kind();
    let object = pack.as_object_mut().unwrap();
    for name in ["organisation", "languages", "words"] {
        object.remove(name);
    }
    object.insert("id".to_owned(), json!("every-kind"));
    object.insert("address".to_owned(), json!("e1"));
    pack
}

fn sound(pack: &Value, trust: Trust) -> Exercise {
    let (exercise, problems) = parse_exercise(pack.to_string().as_bytes(), trust);
    assert_eq!(problems, []);
    exercise.unwrap()
}

fn schema() -> Validator {
    let schema: Value = serde_json::from_slice(&fs::read(path("static/schema/exercise.schema.json")).unwrap()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

/// The table `hostile/expected.tsv`: the file, its message, the place, and whether the schema finds the mistake too.
fn expected() -> Vec<(String, String, String, bool)> {
    let table = fs::read_to_string(path("tests/packs/hostile/expected.tsv")).unwrap();
    let row = |line: &str| match line.split('\t').collect::<Vec<_>>()[..] {
        [file, message, place, by_schema] => {
            (file.to_owned(), format!("pack-problem-{message}"), place.to_owned(), by_schema == "schema")
        }
        _ => panic!("four columns: {line}"),
    };
    table.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

/// What is wrong with a local pack, its proposals included.
fn problems(bytes: &[u8]) -> Vec<PackProblem> {
    let (exercise, problems) = parse_exercise(bytes, Trust::Local);
    assert_eq!(exercise.is_some(), problems.is_empty(), "an exercise, or problems");
    match exercise {
        Some(exercise) => check_statements(&exercise, pack()),
        None => problems,
    }
}

#[test]
fn each_fixture_is_refused_for_its_own_reason_and_at_its_place() {
    let schema = schema();
    let mut wrong = Vec::new();
    for (file, message, place, by_schema) in expected() {
        let bytes = fs::read(path("tests/packs/hostile").join(&file)).unwrap();
        let found: Vec<(&str, String)> = problems(&bytes).iter().map(|it| (it.message(), it.place.clone())).collect();
        if found != [(message.as_str(), place)] {
            wrong.push(format!("{file}\t{found:?}"));
        }
        let refused = serde_json::from_slice::<Value>(&bytes).is_ok_and(|value| !schema.is_valid(&value));
        // The last of two equal names counts for the validator, so it sees another pack.
        if refused != by_schema && !file.starts_with("name-twice") && file != "list.json" && file != "deep.json" {
            wrong.push(format!("{file}: the schema refuses it: {refused}"));
        }
    }
    assert!(wrong.is_empty(), "these differ from the table:\n{}", wrong.join("\n"));
}

#[test]
fn every_fixture_is_in_the_table_and_every_kind_of_mistake_has_one() {
    let listed: BTreeSet<String> = expected().into_iter().map(|(file, ..)| file).collect();
    let there = fs::read_dir(path("tests/packs/hostile")).unwrap();
    let there = there.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(listed, there.filter(|name| name != "expected.tsv").collect());
    let shown: BTreeSet<String> = expected().into_iter().map(|(_, message, ..)| message).collect();
    // Two are too large to keep, and are made below; one message is for packs of the app, whose table is below too.
    let elsewhere = ["pack-problem-too-large", "pack-problem-too-many-values", "pack-problem-built-in"];
    for kind in PackProblemKind::ALL {
        let message = kind.message();
        assert!(shown.contains(message) != elsewhere.contains(&message), "{kind:?} has one fixture or more: {message}");
    }
}

#[test]
fn what_is_too_large_for_a_fixture_is_refused_too() {
    let only = |bytes: &[u8]| problems(bytes).iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(only(&vec![b' '; MAX_BYTES + 1]), [PackProblemKind::TooLarge]);
    assert_eq!(only(&vec![b' '; MAX_BYTES]), [PackProblemKind::NotJson], "it ends before it begins");
    let many = format!("[{}0]", "0,".repeat(20_000));
    assert_eq!(only(many.as_bytes()), [PackProblemKind::TooManyValues]);
    assert_eq!(only("[".repeat(MAX_BYTES).as_bytes()), [PackProblemKind::TooDeep]);
}

#[test]
fn what_is_wrong_is_said_in_every_language() {
    for tag in ["en", "nl", "fr", "pl", "fa"] {
        let words = words(tag);
        for kind in PackProblemKind::ALL {
            assert!(words.has(kind.message()), "{kind:?} in {tag}");
        }
    }
}

/// A pack of the app with one mistake that only such packs can have, or that is told otherwise for them.
#[test]
fn mistakes_in_packs_of_the_app_are_refused() {
    let schema = schema();
    sound(&built_in(), Trust::BuiltIn);
    assert!(schema.is_valid(&built_in()));
    for (at, put, kind, by_schema) in [
        ("/id", json!("every.kind"), PackProblemKind::NotABuiltInId, true),
        ("/id", json!("1-every-kind"), PackProblemKind::NotABuiltInId, true),
        ("/id", json!("Every kind"), PackProblemKind::BadId, true),
        ("/id", json!("key-competences"), PackProblemKind::ReservedId, true),
        ("/results/0", json!({"own": "drawing"}), PackProblemKind::UnknownCode, true),
        // The step that the code needs is missing.
        ("/results/0", json!({"own": "themes"}), PackProblemKind::CodeNeeds, false),
        ("/id", json!(7), PackProblemKind::WrongType, true),
        ("/address", json!("every"), PackProblemKind::BadAddress, true),
        ("/address", json!("E1"), PackProblemKind::BadAddress, true),
        ("/address", json!(""), PackProblemKind::BadAddress, true),
        ("/organisation", json!("House"), PackProblemKind::UnknownField, true),
        ("/words", json!({}), PackProblemKind::UnknownField, true),
    ] {
        let mut pack = built_in();
        match at.rsplit_once('/').unwrap() {
            ("", name) => drop(pack.as_object_mut().unwrap().insert(name.to_owned(), put)),
            (parent, _) => pack.pointer_mut(parent).unwrap()[0] = put,
        }
        let (exercise, problems) = parse_exercise(pack.to_string().as_bytes(), Trust::BuiltIn);
        let found: Vec<(&str, PackProblemKind)> = problems.iter().map(|it| (it.place.as_str(), it.kind)).collect();
        let at = match kind {
            PackProblemKind::UnknownCode => "/results/0/own",
            PackProblemKind::CodeNeeds => "/steps",
            _ => at,
        };
        assert_eq!((exercise, found), (None, vec![(at, kind)]), "{at}");
        assert!(problems[0].reason().len() > 10, "{problems:?}");
        assert_eq!(!schema.is_valid(&pack), by_schema, "{at} by the schema");
    }
    let local = parse_exercise(every_kind().to_string().as_bytes(), Trust::BuiltIn);
    assert!(local.0.is_none(), "a local pack is none of the app's");
    assert!(parse_exercise(built_in().to_string().as_bytes(), Trust::Local).0.is_none(), "nor the other way round");
}

#[test]
fn packs_share_no_id_and_no_address() {
    let first = sound(&built_in(), Trust::BuiltIn);
    let other = Exercise { id: "other".to_owned(), ..first.clone() };
    let third = Exercise { address: "e2".to_owned(), id: "third".to_owned(), ..first.clone() };
    let found = check_together(&[first.clone(), other, third.clone()]);
    let found: Vec<(usize, &str, PackProblemKind)> =
        found.iter().map(|(at, problem)| (*at, problem.place.as_str(), problem.kind)).collect();
    assert_eq!(found, [(1, "/address", PackProblemKind::Taken)]);
    let twice = check_together(&[first.clone(), third.clone(), Exercise { address: "e3".to_owned(), ..first.clone() }]);
    assert_eq!(twice.iter().map(|(at, it)| (*at, it.place.as_str())).collect::<Vec<_>>(), [(2, "/id")]);
    assert_eq!(check_together(&[first, third]), []);
}

/// All mistakes are told at once to who writes packs for the app, and ten to who opens a file.
#[test]
fn all_mistakes_are_told_at_once() {
    let mut pack = built_in();
    for step in pack["steps"].as_array_mut().unwrap() {
        step["colour"] = json!("red");
        step["shape"] = json!("round");
    }
    let steps = pack["steps"].as_array().unwrap().len();
    let all = parse_exercise(pack.to_string().as_bytes(), Trust::BuiltIn).1;
    assert_eq!(all.len(), 2 * steps);
    let mut local = every_kind();
    local["steps"] = pack["steps"].clone();
    assert_eq!(problems(local.to_string().as_bytes()).len(), 10);
}

/// The made-up pack has everything that a pack can have; so what walks through it walks through everything.
#[test]
fn the_made_up_pack_has_every_kind() {
    let value = every_kind();
    let exercise = sound(&value, Trust::Local);
    assert!(schema().is_valid(&value));
    assert_eq!(check_statements(&exercise, pack()), []);
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let kinds = |items: Vec<Value>| -> BTreeSet<String> {
        items.iter().filter_map(|item| item["kind"].as_str().map(str::to_owned)).collect()
    };
    let names = |items: Vec<Value>| -> BTreeSet<String> {
        items.iter().filter_map(Value::as_object).flat_map(|item| item.keys().cloned()).collect()
    };
    let steps = list(&value["steps"]);
    let fields: Vec<Value> = steps.iter().flat_map(|step| list(&step["fields"])).collect();
    let cards: Vec<Value> = steps.iter().flat_map(|step| list(&step["cards"])).collect();
    let conditions: Vec<Value> = steps.iter().map(|step| step["when"].clone()).collect();
    for (found, expected) in [
        (kinds(steps), "cards choose guess info list rank rate sort text"),
        (kinds(fields.clone()), "date line number occupation options span statement story"),
        (names(conditions), "answered chose field_is"),
        (names(list(&value["results"])), "bars piles ranking table timeline"),
        (names(list(&value["proposals"])), "id setting statements step what_from when when_from"),
        (names(cards), "country figure id pictogram replaces retired source sources tags years"),
    ] {
        assert_eq!(found.into_iter().collect::<Vec<_>>().join(" "), expected);
    }
    assert!(fields.iter().any(|field| field["when"].is_object()), "a field with a condition");
}

/// The words of a pack are found in each of its languages, under ids that no message of the app has.
#[test]
fn words_of_a_local_pack_are_messages_of_its_own() {
    let exercise = sound(&every_kind(), Trust::Local);
    let all = catalogs(&exercise);
    assert_eq!(all.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(), ["en", "nl", "fr", "pl", "fa"]);
    for (tag, _) in &all {
        let app = words(tag);
        let with = app.with_pack(&exercise.id, catalogs(&exercise));
        for text in texts(&exercise).into_iter().filter(|text| !text.is_optional()) {
            let id = text.message(&exercise);
            assert!(id.starts_with("local.example.every-kind/") && !app.has(&id), "{id}");
            assert!(with.has(&id), "{id} in {tag}");
            assert_eq!(with.said_in(&id), None, "{id} in {tag}");
        }
        assert_eq!(with.without_pack(&exercise.id), app);
    }
    assert_eq!(catalogs(&sound(&built_in(), Trust::BuiltIn)).len(), 0);
}

#[test]
fn markup_is_text_and_what_nobody_sees_is_removed() {
    let mut pack = every_kind();
    let texts = &mut pack["words"]["en"];
    texts["title"] = json!("<script>alert(1)</script> { $name } &amp;");
    texts["lead"] = json!(" two\nlines\u{0}\u{202e} and\ta tab ");
    pack["organisation"] = json!("House\u{202e} of\u{2069} all");
    let exercise = sound(&pack, Trust::Local);
    let said = words("en").with_pack(&exercise.id, catalogs(&exercise));
    assert_eq!(said.t("local.example.every-kind/title"), "<script>alert(1)</script> { $name } &amp;");
    assert_eq!(said.t("local.example.every-kind/lead"), "two lines and a tab");
    let Origin::Local { organisation, .. } = &exercise.origin else { panic!("a local pack") };
    assert_eq!(organisation, "House of all");
}

#[test]
fn a_pack_may_begin_with_the_mark_of_windows_editors() {
    let bytes = ["\u{feff}".as_bytes(), every_kind().to_string().as_bytes()].concat();
    assert_eq!(problems(&bytes), []);
}

#[test]
fn addresses_of_local_packs_tell_nothing_and_differ() {
    let ids = ["local.a.b", "local.a.c", "local.b.a", "local.example.every-kind", "local.ab.c", "local.a.bc"];
    let addresses: BTreeSet<String> = ids.into_iter().map(local_address).collect();
    assert_eq!(addresses.len(), ids.len());
    for address in &addresses {
        assert!(
            address.len() == 14 && address.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()),
            "{address}"
        );
    }
    // It is in what users remember, so it has to stay.
    assert_eq!(sound(&every_kind(), Trust::Local).address, local_address("local.example.every-kind"));
}

#[test]
fn the_bundle_is_read_as_its_packs_are() {
    let bundle = |packs: &[Value]| json!({ "exercises": packs }).to_string().into_bytes();
    let exercise = sound(&built_in(), Trust::BuiltIn);
    assert_eq!(read_exercises(&bundle(&[built_in()])), Some(vec![exercise]));
    assert_eq!(read_exercises(&bundle(&[])), Some(Vec::new()));
    let mut wrong = built_in();
    wrong["minutes"] = json!(0);
    for bytes in [bundle(&[built_in(), wrong]), bundle(&[every_kind()]), b"[]".to_vec(), b"".to_vec()] {
        assert_eq!(read_exercises(&bytes), None);
    }
}

/// The packs of the app, also by the schema. The build checks more: drawings, codes and words.
#[test]
fn every_pack_of_the_app_is_sound() {
    let schema = schema();
    let mut all = Vec::new();
    for entry in fs::read_dir(path("static/content/exercises")).into_iter().flatten() {
        let file = entry.unwrap().path();
        let value: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        let exercise = sound(&value, Trust::BuiltIn);
        assert_eq!(check_statements(&exercise, pack()), [], "{}", file.display());
        let errors: Vec<String> = schema.iter_errors(&value).map(|it| format!("{}: {it}", it.instance_path)).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", file.display());
        all.push(exercise);
    }
    assert_eq!(check_together(&all), []);
}

/// The example of the guide is a pack as an organisation would write it.
#[test]
fn the_example_of_the_guide_is_sound_and_the_guide_knows_all_words() {
    let bytes = fs::read(path("docs/local_exercise.json")).unwrap();
    assert_eq!(problems(&bytes), []);
    let value: Value = serde_json::from_slice(&bytes).unwrap();
    assert!(schema().is_valid(&value));
    let exercise = sound(&value, Trust::Local);
    let Origin::Local { words, .. } = &exercise.origin else { panic!("a local pack") };
    assert_eq!(words.len(), 2);
    let needed = texts(&exercise).into_iter().filter(|text| !text.is_optional());
    let needed: Vec<String> = needed.map(|text| text.key()).collect();
    for (tag, texts) in words {
        assert!(needed.iter().all(|key| texts.contains_key(key)), "{tag} has every text");
    }
    let guide = fs::read_to_string(path("docs/LOCAL_EXERCISES.md")).unwrap();
    for word in [
        "info",
        "choose",
        "rate",
        "sort",
        "rank",
        "text",
        "cards",
        "list",
        "guess",
        "line",
        "story",
        "options",
        "date",
        "span",
        "number",
        "statement",
        "occupation",
        "answered",
        "chose",
        "field_is",
        "piles",
        "ranking",
        "timeline",
        "bars",
        "table",
        "full",
        "slanted",
        "dotted",
        "lined",
        "blocks",
        "together",
        "rising",
        "replaces",
        "in-hundred",
        "hours",
        "years",
        "count",
        "can",
        "bring",
        "matters",
        "work",
        "plan",
        "me",
        "added",
        "newest",
    ] {
        let is_said = guide.contains(&format!("`{word}`")) || guide.contains(&format!("\"{word}\": "));
        assert!(is_said, "{word}");
    }
}

/// A JSON pointer to any value of a tree.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(i, it)| pointers(it, &format!("{at}/{i}"), found)),
        Value::Object(object) => object.iter().for_each(|(name, it)| pointers(it, &format!("{at}/{name}"), found)),
        _ => {}
    }
}

fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9./~<> \u{202e}-]{0,50}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!(["way", "way"])),
        Just(json!({"answered": "way"})),
        Just(json!([{"id": "way", "kind": "info"}])),
    ]
}

proptest! {
    /// Whatever stands in a pack in place of something else: it is read or refused, and never a panic.
    #[test]
    fn a_changed_pack_is_an_exercise_or_has_problems(at in any::<prop::sample::Index>(), put in anything()) {
        let mut pack = every_kind();
        let mut all = Vec::new();
        pointers(&pack, "", &mut all);
        let at = at.get(&all).clone();
        if let Some(place) = pack.pointer_mut(&at) {
            *place = put;
        }
        let (exercise, problems) = parse_exercise(pack.to_string().as_bytes(), Trust::Local);
        prop_assert_eq!(exercise.is_some(), problems.is_empty());
        prop_assert!(problems.len() <= 10);
        prop_assert!(problems.iter().all(|problem| problem.detail.chars().count() <= 60));
        if let Some(exercise) = exercise {
            // What was read can be spoken: every text that has to be there is in the first language.
            let first: Vec<(String, Catalog)> = catalogs(&exercise).into_iter().take(1).collect();
            let needed = texts(&exercise).into_iter().filter(|text| !text.is_optional());
            let ids: Vec<String> = needed.map(|text| text.message(&exercise)).collect();
            prop_assert!(ids.iter().all(|id| first[0].1.has(id)));
        }
    }

    /// Bytes that were cut or changed on their way.
    #[test]
    fn a_damaged_pack_is_no_reason_to_panic(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = every_kind().to_string().into_bytes();
        let at = at.index(bytes.len());
        prop_assert!(!problems(&bytes[..at]).is_empty());
        bytes[at] = byte;
        let _ = problems(&bytes);
    }
}
