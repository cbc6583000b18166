//! Packs: every one of the project is valid, and a mistake is refused with its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a failed unwrap is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

use eight_keys::content::exercise::{Exercise, StepKind, Trust, parse_exercise, themes};
use eight_keys::content::{parse_pack, read_pack};
use eight_keys::domain::ACTIVITIES;
use jsonschema::Validator;
use serde_json::{Value, json};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn packs() -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(root("static/content")).unwrap().map(|entry| entry.unwrap().path());
    // The kinds of work and the figures of countries are in the same folder as the packs.
    let is_pack = |name: &str| name.ends_with(".json") && !name.starts_with("occupations.") && name != "countries.json";
    let json = files.filter(|path| path.file_name().is_some_and(|name| is_pack(&name.to_string_lossy())));
    json.map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect()
}

fn key_competences() -> Value {
    serde_json::from_slice(&fs::read(root("static/content/key_competences.json")).unwrap()).unwrap()
}

fn schema() -> Validator {
    schema_of("static/schema/pack.schema.json")
}

fn schema_of(path: &str) -> Validator {
    let schema: Value = serde_json::from_slice(&fs::read(root(path)).unwrap()).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

#[test]
fn every_pack_is_sound() {
    let schema = schema();
    assert!(!packs().is_empty());
    for (name, bytes) in packs() {
        let (pack, problems) = parse_pack(&bytes);
        assert_eq!(problems, [], "{name}");
        let pack = pack.unwrap();
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        for written in [bytes, value.to_string().into_bytes()] {
            assert_eq!(read_pack(&written).as_ref(), Some(&pack), "{name} as the app reads it");
        }
        let errors: Vec<String> = schema.iter_errors(&value).map(|it| format!("{}: {it}", it.instance_path)).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
        // What is read and written again is the same: nothing in a pack is ignored.
        let again: Value = serde_json::to_value(&pack).unwrap();
        for (before, after) in
            value["competences"].as_array().unwrap().iter().zip(again["competences"].as_array().unwrap())
        {
            assert_eq!(before["statements"], after["statements"], "{name}");
        }
    }
}

#[test]
fn the_eight_competences_are_those_of_the_recommendation() {
    let pack = key_competences();
    let ids: Vec<&str> = pack["competences"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    let (_, problems) = parse_pack(pack.to_string().as_bytes());
    assert_eq!((ids.len(), problems.len()), (8, 0), "{ids:?}");
    let helping: Vec<&Value> =
        pack["competences"].as_array().unwrap().iter().filter(|it| it["set_apart"] == true).collect();
    assert_eq!(helping.len(), 2, "learning to learn, and initiative");
}

/// One mistake, made in the pack of the eight competences.
struct Mistake {
    /// Where it is made, and whether it is put in or taken out.
    at: &'static str,
    /// The new value; `None` removes the field.
    put: Option<Value>,
    /// The place that the refusal names.
    place: &'static str,
    /// Words of the reason that it gives.
    reason: &'static str,
    /// Whether the schema finds it too.
    by_schema: bool,
}

#[test]
fn a_mistake_is_refused_with_its_place() {
    let schema = schema();
    let at_first = "/competences/0/statements/0";
    let mistake = |at, put: Value, place, reason, by_schema| Mistake { at, put: Some(put), place, reason, by_schema };
    let missing = |at, reason| Mistake { at, put: None, place: "line", reason, by_schema: true };
    let statements = key_competences()["competences"][0]["statements"].clone();
    let statements = statements.as_array().unwrap();
    let shuffled: Vec<Value> = statements.iter().rev().cloned().collect();
    for Mistake { at, put, place, reason, by_schema } in [
        mistake("/format", json!("eight-keys/profile"), "/format", "eight-keys/pack", true),
        mistake("/version", json!(2), "/version", "only version", true),
        mistake("/version", json!(-1), "line", "u32", true),
        mistake("/kind", json!("cards"), "/kind", "statements", true),
        mistake("/scale", json!("stars"), "/scale", "deeds", true),
        mistake("/id", json!("Key competences"), "/id", "lower-case", true),
        mistake("/sources/0/id", json!("EU 2018"), "/sources/0/id", "hyphens and dots", true),
        mistake("/sources/0/title", json!(""), "/sources/0/title", "is the title", true),
        mistake("/sources/0/url", json!("http://example.org"), "/sources/0/url", "https://", true),
        mistake("/sources", json!([]), "/sources", "rests on", true),
        mistake("/competences", json!([]), "/competences", "at least one", true),
        mistake("/competences", json!({}), "line", "sequence", true),
        mistake("/competences/0/id", json!("Digital"), "/competences/0/id", "lower-case", true),
        mistake("/competences/0/id", json!(""), "/competences/0/id", "lower-case", true),
        mistake("/competences/1/id", json!("mother-tongue"), "/competences/1/id", "only once", false),
        mistake("/competences/0/per_language", json!("yes"), "line", "boolean", true),
        mistake("/competences/0/statements", json!([]), "/competences/0/statements", "three statements at step", true),
        mistake("/competences/0/statements", json!(shuffled), "/competences/0/statements", "from everyday", false),
        mistake("/competences/0/statements/0/id", json!("a b"), at_first, "lower-case", true),
        mistake("/competences/0/statements/0/id", json!("digital"), "/id", "only once", false),
        mistake(
            "/competences/0/statements/0/step",
            json!("further"),
            "/competences/0/statements",
            "three statements",
            false,
        ),
        mistake("/competences/0/statements/0/step", json!("expert"), "line", "unknown variant", true),
        mistake("/competences/0/statements/0/aspect", json!("talent"), "line", "unknown variant", true),
        mistake("/competences/0/statements/0/pictogram", json!("Pill.svg"), at_first, "pictogram", true),
        mistake("/competences/0/statements/0/settings", json!(["home"]), at_first, "two different", true),
        mistake("/competences/0/statements/0/settings", json!(["home", "home"]), at_first, "two different", true),
        mistake("/competences/0/statements/0/settings", json!(["home", "work", "home"]), at_first, "each once", true),
        mistake("/competences/0/statements/0/settings", json!(["home", "moon"]), "line", "unknown variant", true),
        mistake("/competences/0/statements/0/sources", json!([]), at_first, "rests on", true),
        mistake("/competences/0/statements/0/sources", json!(["eu-2018"]), "/sources/0", "a colon", true),
        mistake(
            "/competences/0/statements/0/sources",
            json!(["eu-2018:1", "eu-2018:1"]),
            "/sources",
            "each only once",
            true,
        ),
        mistake("/competences/0/statements/0/sources", json!(["eu-2018:1", "who:3"]), "/sources/1", "a colon", false),
        mistake("/competences/0/statements/0/replaces", json!(["a b"]), "/replaces/0", "lower-case", true),
        mistake("/competences/0/statements/0/replaces", json!(["digital-9"]), "/replaces", "only once", false),
        mistake("/competences/0/statements/0/replaces", json!(["digital-1"]), "/id", "only once", false),
        mistake("/competences/0/statements/0/replaces", json!("digital-9"), "line", "sequence", true),
        mistake("/competences/0/statements/0/colour", json!("red"), "line", "unknown field", true),
        mistake("/author", json!("us"), "line", "unknown field", true),
        missing("/sources", "sources"),
        missing("/competences/0/id", "id"),
        missing("/competences/0/statements/0/pictogram", "pictogram"),
    ] {
        let mut pack = key_competences();
        let (parent, name) = at.rsplit_once('/').unwrap();
        let parent = pack.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        match put {
            Some(value) => parent.insert(name.to_owned(), value),
            None => parent.remove(name),
        };
        let (read, problems) = parse_pack(pack.to_string().as_bytes());
        assert_eq!(read, None, "{at}");
        let found = problems.iter().any(|problem| problem.place.contains(place) && problem.reason.contains(reason));
        assert!(found, "{at}: no {place} with {reason:?} in {problems:?}");
        assert_eq!(!schema.is_valid(&pack), by_schema, "{at} by the schema");
    }
}

fn interests() -> Exercise {
    let pack = fs::read(root("static/content/exercises/interests.json")).unwrap();
    parse_exercise(&pack, Trust::BuiltIn).0.unwrap()
}

/// The pack itself is checked with all others; here each activity has its reasons written down.
#[test]
fn the_activities_are_reviewed() {
    let pack = interests();
    assert_eq!((themes::activities(&pack).len(), pack.id.as_str()), (ACTIVITIES, "interests"));
    let StepKind::Rate { cards, .. } = &themes::rated_step(&pack).unwrap().kind else { panic!("a rate step") };
    let review = fs::read_to_string(root("data/interests/REVIEW.md")).unwrap();
    for card in cards {
        assert!(review.contains(&format!("| {} |", card.id)), "{} is not in the review", card.id);
    }
    let pictures: std::collections::BTreeSet<_> =
        themes::activities(&pack).iter().map(|card| card.pictogram.as_ref().unwrap()).collect();
    assert_eq!(pictures.len(), ACTIVITIES, "no two activities look the same");
}

/// The ids that the first release asked: no answer to one of them may lose its words or its place.
#[test]
fn what_was_ever_asked_is_asked_or_retired() {
    let (pack, _) = parse_pack(key_competences().to_string().as_bytes());
    let (pack, exercise) = (pack.unwrap(), interests());
    let activities = themes::activities(&exercise);
    let words: Vec<String> = ["competences.ftl", "retired.ftl", "exercise_interests.ftl"]
        .map(|file| fs::read_to_string(root(&format!("locales/en/{file}"))).unwrap())
        .into();
    let has_words = |id: &str| words.iter().any(|text| text.lines().any(|line| line.starts_with(&format!("{id} = "))));
    for competence in &pack.competences {
        for n in 1..=9 {
            let id = format!("{}-{n}", competence.id);
            assert_eq!(pack.competence_of(&id), Some(competence), "{id}");
            assert!(has_words(&id), "{id}");
        }
    }
    for (letter, theme) in "riasec".chars().zip(eight_keys::domain::Theme::ALL) {
        for n in 1..=8 {
            let id = format!("interest-{letter}-{n}");
            let of = activities.iter().find(|it| it.id == id || it.replaces.contains(&id)).unwrap();
            assert_eq!(themes::theme_of(of), Some(theme), "{id} counts for another theme than when it was rated");
            assert!(has_words(&format!("interests-activities-card-{id}")), "{id}");
        }
    }
}

/// What the examples are about: paid work in at least a third of the settings that they name, the home at least as
/// often as the classroom, and care and household, which nobody pays for, at least as often as the classroom too.
#[test]
fn examples_name_paid_work_and_unpaid_care() {
    const CARE: [&str; 21] = [
        "child", "children", "baby", "sick", "ill", "illness", "parent", "relative", "medicine", "doctor", "nursery",
        "meal", "meals", "cook", "washing", "cleaning", "shopping", "food", "cloths", "heating", "burn",
    ];
    let pack = key_competences();
    let statements: Vec<&Value> =
        pack["competences"].as_array().unwrap().iter().flat_map(|it| it["statements"].as_array().unwrap()).collect();
    let named = |setting: &str| {
        let of = |it: &&Value| it["settings"].as_array().unwrap().contains(&json!(setting));
        statements.iter().copied().filter(of).count()
    };
    let all: usize = statements.iter().map(|it| it["settings"].as_array().unwrap().len()).sum();
    assert!(named("work") * 3 >= all, "paid work in {} of {all}", named("work"));
    assert!(named("home") >= named("training"), "{} at home, {} in class", named("home"), named("training"));
    let english = fs::read_to_string(root("locales/en/competences.ftl")).unwrap();
    let examples = || english.lines().filter_map(|line| line.trim().strip_prefix(".example = "));
    assert_eq!(examples().count(), 72);
    let cares = |text: &&str| text.split(|c: char| !c.is_alphabetic()).any(|word| CARE.contains(&word));
    let care = examples().filter(cares).count();
    assert!(care >= named("training"), "care and household in {care}, class in {}", named("training"));
}

/// If one of the nine statements were itself about showing others, it could not be asked whether the user showed others
/// how.
#[test]
fn no_statement_asks_what_the_fourth_answer_asks() {
    let english = fs::read_to_string(root("locales/en/competences.ftl")).unwrap();
    let statements =
        english.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" = I "));
    let (mut count, mut teaching) = (0, Vec::new());
    for line in statements {
        count += 1;
        let words =
            ["taught", "advised", "explained to others", "explained it to others", "told others", "showed others"];
        teaching.extend(words.iter().any(|word| line.contains(word)).then_some(line));
    }
    assert_eq!((count, teaching), (72, vec![]));
}

/// The third answer says that nobody helped, and the fourth that others were shown how, in every language: “on my own” and
/// “taught” are other deeds.
#[test]
fn the_answers_say_without_help_and_shown() {
    const SAID: [(&str, &str, &str); 5] = [
        ("en", "Without help", "shown others how"),
        ("nl", "Zonder hulp", "anderen laten zien hoe"),
        ("fr", "Sans aide", "montré à d’autres comment"),
        ("pl", "Bez pomocy", "pokazać innym, jak"),
        ("fa", "بدون کمک", "به دیگران هم نشان داده‌ام"),
    ];
    let listed: Value = serde_json::from_slice(&fs::read(root("locales/languages.json")).unwrap()).unwrap();
    let tags: Vec<&str> = listed.as_array().unwrap().iter().map(|it| it["tag"].as_str().unwrap()).collect();
    assert_eq!(tags, SAID.map(|(tag, ..)| tag), "every language has its words here");
    for (tag, third, fourth) in SAID {
        let words = fs::read_to_string(root(&format!("locales/{tag}/common.ftl"))).unwrap();
        let said = |id: &str| words.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = ")).unwrap();
        assert_eq!(said("answer-on-my-own"), third, "{tag}");
        assert!(said("answer-shown-others").contains(fourth), "{tag}: {}", said("answer-shown-others"));
    }
}

/// Statements with a second verb of the user that is no second deed, and the reason. Somebody looked at each.
const ONE_DEED_IN_TWO_VERBS: [(&str, &str); 11] = [
    ("mother-tongue-2", "having understood is where the listening ends"),
    ("mother-tongue-8", "speaking is the occasion on which the questions come, not a deed of its own"),
    ("maths-science-technology-1", "measuring and weighing are two ways of the same deed"),
    ("maths-science-technology-11", "trying both is how two ways are compared"),
    ("maths-science-technology-12", "following the claim is what was not done yet"),
    ("digital-4", "believing and sharing are what was not done yet"),
    ("learning-to-learn-1", "watching is how the task was learned"),
    ("learning-to-learn-2", "not to understand is no deed"),
    ("learning-to-learn-11", "nobody can do it better without knowing what was wrong"),
    ("initiative-13", "it is others who used it or did it"),
    ("culture-10", "having made it says which thing was shown"),
];

/// Where a statement has a second verb of the user in the past: joined by "and" or "or", or in a clause beside the
/// first. No rule can say whether that is a second deed; this one says where to look.
fn second_verb(statement: &str) -> Option<String> {
    const IRREGULAR: [&str; 20] = [
        "began", "brought", "built", "chose", "did", "found", "gave", "kept", "made", "put", "read", "said", "saw",
        "sent", "set", "spoke", "taught", "told", "took", "wrote",
    ];
    let words: Vec<&str> = statement.trim_end_matches('.').split_whitespace().collect();
    fn past(word: &str) -> bool {
        word.ends_with("ed") || IRREGULAR.contains(&word)
    }
    let joined = words.windows(2).find(|it| matches!(it[0], "and" | "or") && past(it[1]));
    let clause = ["when", "after", "before", "although"];
    let beside = words.windows(3).find(|it| {
        (clause.contains(&it[0]) && it[1] == "I")
            || (it[0] == "that" && it[1] == "I" && matches!(it[2], "had" | "then"))
            || (it[0] == "by" && it[1].ends_with("ing"))
    });
    joined.or(beside).map(|it| it.join(" "))
}

/// The English words of the statements in a catalog, by their ids.
fn english_statements(catalog: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root(&format!("locales/en/{catalog}"))).unwrap();
    let lines = text.lines().filter_map(|line| line.split_once(" = ")).filter(|(_, words)| words.starts_with("I "));
    lines.map(|(id, words)| (id.to_owned(), words.to_owned())).collect()
}

/// Somebody who did one of two deeds, and not the other, could not answer.
#[test]
fn no_statement_joins_two_deeds() {
    let statements = english_statements("competences.ftl");
    assert_eq!(statements.len(), 72);
    for (id, words) in &statements {
        let reviewed = ONE_DEED_IN_TWO_VERBS.iter().any(|(of, _)| of == id);
        assert_eq!(second_verb(words).is_some(), reviewed, "{id}: {words} ({:?})", second_verb(words));
    }
    for (id, reason) in ONE_DEED_IN_TWO_VERBS {
        assert!(statements.iter().any(|(of, _)| of == id), "{id} is not asked any more: {reason}");
    }
    // It finds those that were retired because they joined two deeds.
    let retired = english_statements("retired.ftl");
    for id in [
        "mother-tongue-6",
        "mother-tongue-7",
        "foreign-languages-9",
        "digital-7",
        "learning-to-learn-7",
        "social-civic-1",
        "social-civic-3",
        "social-civic-6",
        "initiative-4",
        "culture-7",
    ] {
        let (_, words) = retired.iter().find(|(of, _)| of == id).unwrap();
        assert!(second_verb(words).is_some(), "{id}: {words}");
    }
}

#[test]
fn broken_json_is_refused_with_line_and_column() {
    for (text, place) in [("", "line 1 column 0"), ("{\n \"format\": }", "line 2 column 12"), ("[]", "line 1 column")] {
        let (pack, problems) = parse_pack(text.as_bytes());
        assert_eq!(pack, None);
        assert!(problems[0].place.starts_with(place), "{problems:?}");
    }
}

#[test]
fn what_the_app_cannot_use_it_does_not_read() {
    let whole = key_competences().to_string();
    for end in 0..whole.len() {
        assert_eq!(read_pack(&whole.as_bytes()[..end]), None, "cut at {end}");
    }
    for (at, put) in [
        ("/format", json!("eight-keys/profile")),
        ("/version", json!(2)),
        ("/version", json!(-1)),
        ("/competences", json!([])),
        ("/competences", json!({})),
        ("/competences/0/per_language", json!("yes")),
        ("/competences/0/statements/0/step", json!("expert")),
        ("/competences/0/statements/0/aspect", json!("talent")),
        ("/competences/0/statements/0/settings", json!(["home", "moon"])),
    ] {
        let mut pack = key_competences();
        let (parent, name) = at.rsplit_once('/').unwrap();
        pack.pointer_mut(parent).unwrap()[name] = put;
        assert_eq!(read_pack(pack.to_string().as_bytes()), None, "{at}");
    }
    for (parent, name) in [
        ("", "author"),
        ("/sources/0", "author"),
        ("/competences/0", "colour"),
        ("/competences/0/statements/0", "colour"),
    ] {
        let mut pack = key_competences();
        pack.pointer_mut(parent).unwrap()[name] = json!("red");
        assert_eq!(read_pack(pack.to_string().as_bytes()), None, "{parent}/{name}");
    }
}
