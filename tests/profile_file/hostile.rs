//! Hostile and mistaken files: each is refused as a whole, for its own reason.

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

use eight_keys::domain::{Extras, Timestamp};
use eight_keys::profile_file::limits::{
    MAX_ANSWERS, MAX_BYTES, MAX_ENTRIES, MAX_ENTRIES_IN_RUN, MAX_EVIDENCE, MAX_OCCUPATION_NOTES, MAX_RUNS, MAX_VALUES,
    MAX_WORK,
};
use eight_keys::profile_file::{About, ImportError, ProfileFile, Sections, import, import_in_steps, ready_plain, seal};
use futures_util::FutureExt;
use proof::proved;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::words::words;
use crate::{PASSPHRASE, folder, open};

/// The table `hostile/expected.tsv`: the file, its message, the refusal.
fn expected() -> Vec<(String, String, String)> {
    let table = fs::read_to_string(folder("hostile").join("expected.tsv")).unwrap();
    let row = |line: &str| match line.split('\t').collect::<Vec<_>>()[..] {
        [file, message, refusal] => (file.to_owned(), message.to_owned(), refusal.to_owned()),
        _ => panic!("three columns: {line}"),
    };
    table.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

#[test]
fn each_fixture_is_refused_for_its_own_reason() {
    let english = words("en");
    let mut wrong = Vec::new();
    for (file, message, refusal) in expected() {
        let got = open(&fs::read(folder("hostile").join(&file)).unwrap());
        let said = got.as_ref().err().map(ImportError::message);
        let shown = got.err().map_or_else(|| "opened".to_owned(), |refusal| format!("{refusal:?}"));
        if shown != refusal || said.as_ref() != Some(&message) {
            wrong.push(format!("{file}\t{}\t{shown}", said.unwrap_or_default()));
        }
        if !english.has(&message) {
            wrong.push(format!("{file}\t{message} has no words"));
        }
    }
    assert!(wrong.is_empty(), "these differ from the table:\n{}", wrong.join("\n"));
}

/// The screen reads in steps, and gets the same result.
#[test]
fn reading_in_steps_says_the_same() {
    let pauses = std::cell::Cell::new(0);
    let pause = || {
        pauses.set(pauses.get() + 1);
        std::future::ready(())
    };
    for name in ["hostile", "golden"] {
        for entry in fs::read_dir(folder(name)).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            let in_steps = import_in_steps(&bytes, 0, pause).now_or_never();
            assert_eq!(in_steps, Some(import(&bytes)), "{}", path.display());
        }
    }
    assert!(pauses.get() > 100);
}

#[test]
fn every_fixture_is_in_the_table() {
    let listed: BTreeSet<String> = expected().into_iter().map(|(file, ..)| file).collect();
    let there = fs::read_dir(folder("hostile")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|name| name != "expected.tsv").collect();
    assert_eq!(listed, there);
    assert!(there.len() >= 40);
}

#[test]
fn what_is_too_large_for_a_fixture_is_refused_too() {
    let file = |sections: Value| {
        json!({"format": "eight-keys/profile", "version": 1, "saved": 0, "app": "", "language": "en", "profile": {},
               "sections": sections})
        .to_string()
    };
    let answers = |count: usize| -> Value {
        (0..count).map(|n| (format!("digital-{n}"), json!({"answer": "not-yet", "at": 0}))).collect()
    };
    let ratings = |count: usize| -> Value {
        (0..count).map(|n| (format!("interest-r-{n}"), json!({"rating": "like", "at": 0}))).collect()
    };
    let rated = |count: usize| {
        file(json!({"runs": [{"id": "r", "exercise": "e", "started": 0, "answers": {}, "ratings": ratings(count)}]}))
    };
    assert!(open(rated(MAX_ANSWERS).as_bytes()).is_ok());
    let too_many = ImportError::TooMany { what: "answers", most: MAX_ANSWERS };
    assert_eq!(open(rated(MAX_ANSWERS + 1).as_bytes()).unwrap_err(), too_many);
    let run =
        |n: usize, answers: Value| json!({"id": format!("r{n}"), "exercise": "e", "started": 0, "answers": answers});
    let piece = |n: usize| json!({"id": format!("e{n}"), "item": "digital-1", "what": "", "created": 0, "changed": 0});
    let runs = |count: usize| file(json!({"runs": (0..count).map(|n| run(n, json!({}))).collect::<Vec<_>>()}));
    let evidence = |count: usize| file(json!({"evidence": (0..count).map(piece).collect::<Vec<_>>()}));
    let noted = |n: usize| json!({"occupation": format!("{n:04}"), "stance": "saved", "created": 0, "changed": 0});
    let work = |count: usize| file(json!({"work": (0..count).map(noted).collect::<Vec<_>>()}));
    let entry = |n: usize| json!({"step": "log", "id": format!("k{n}"), "value": {"kind": "skipped"}, "created": 0, "changed": 0});
    let exercise = |n: usize, entries: usize| {
        json!({"run": format!("r{n}"), "exercise": "journal", "started": 0,
        "entries": (0..entries).map(entry).collect::<Vec<_>>()})
    };
    let entries = |runs: usize, of_each: usize| {
        file(json!({"exercises": (0..runs).map(|n| exercise(n, of_each)).collect::<Vec<_>>()}))
    };
    let full_run = file(json!({"runs": [run(0, answers(MAX_ANSWERS))]}));
    let full = MAX_ENTRIES / MAX_ENTRIES_IN_RUN;
    let all_entries = entries(full, MAX_ENTRIES_IN_RUN);
    for most in [runs(MAX_RUNS), evidence(MAX_EVIDENCE), work(MAX_OCCUPATION_NOTES), full_run, all_entries] {
        assert!(open(most.as_bytes()).is_ok(), "what is within the limits opens");
    }
    let many = |what, most| ImportError::TooMany { what, most };
    for (text, refusal) in [
        (runs(MAX_RUNS + 1), many("runs", MAX_RUNS)),
        (evidence(MAX_EVIDENCE + 1), many("evidence", MAX_EVIDENCE)),
        (work(MAX_OCCUPATION_NOTES + 1), many("work", MAX_OCCUPATION_NOTES)),
        (file(json!({"runs": [run(0, answers(MAX_ANSWERS + 1))]})), many("answers", MAX_ANSWERS)),
        (entries(1, MAX_ENTRIES_IN_RUN + 1), many("entries", MAX_ENTRIES_IN_RUN)),
        (entries(full + 1, MAX_ENTRIES_IN_RUN), many("entries", MAX_ENTRIES)),
        (entries(MAX_RUNS + 1, 1), many("runs", MAX_RUNS)),
        (file(json!({"x": vec![0; MAX_VALUES]})), many("values", MAX_VALUES)),
        (file(json!({"x": "y".repeat(MAX_BYTES)})), ImportError::TooLarge),
        (format!("{{\"format\":\"eight-keys/profile\",\"x\":{}", "[".repeat(5_000_000)), ImportError::TooDeep),
        (format!("<!doctype html>{}", "<script>".repeat(1_000_000)), ImportError::HtmlWithoutProfile),
        (" ".repeat(MAX_BYTES), ImportError::Empty),
    ] {
        let beginning: String = text.chars().take(60).collect();
        assert_eq!(open(text.as_bytes()), Err(refusal), "{beginning}");
    }
    // A sealed file may contain more than the limit, so what comes out is limited again.
    let sealed = seal::seal(" ".repeat(MAX_BYTES + 1).as_bytes(), PASSPHRASE, 2).unwrap();
    assert_eq!(import(&sealed), Err(ImportError::TooLarge));
    assert_eq!(seal::unseal(&sealed, PASSPHRASE), Err(ImportError::TooLarge));
}

#[test]
fn no_flipped_bit_of_a_sealed_file_goes_unseen() {
    let file = ProfileFile {
        saved: Timestamp(0),
        app: String::new(),
        language: "en".to_owned(),
        profile: About::default(),
        sections: Sections::default(),
        extras: Extras::default(),
    };
    let sealed = seal::seal(&ready_plain(&file).unwrap(), PASSPHRASE, 1).unwrap();
    assert_eq!(open(&sealed).unwrap().file, file);
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&changed).is_err(), "bit {bit} of {}", sealed.len() * 8);
    }
    proved(17, format!("{} of {} single flipped bits of a sealed file refused", sealed.len() * 8, sealed.len() * 8));
}

/// A file that asks for more work than a phone can do is refused by its header alone: nothing is computed.
#[test]
fn work_beyond_the_limit_costs_nothing() {
    let asked: Vec<u64> = (u64::from(MAX_WORK) + 1..=255).chain([1_000, 99_999_999, u64::MAX]).collect();
    let mut slowest = Duration::ZERO;
    for work in &asked {
        let header = format!("age-encryption.org/v1\n-> scrypt bUZSRGlLTmpMUUpzRW9QTg {work}\nbody\n--- mac\n");
        let begun = Instant::now();
        let refused = import(header.as_bytes());
        slowest = slowest.max(begun.elapsed());
        // No program writes more than 30, so this is damage.
        let as_expected = match refused {
            Err(ImportError::WorkFactorTooHigh { .. }) => *work <= 30,
            Err(ImportError::DamagedSealed) => *work > 30,
            _ => false,
        };
        assert!(as_expected, "{work}: {refused:?}");
    }
    proved(
        16,
        format!("{} work factors above {MAX_WORK} refused before any computing, slowest {slowest:?}", asked.len()),
    );
}

#[test]
fn no_shortened_file_opens() {
    for name in ["v1.json", "v1.json.age"] {
        let whole = fs::read(folder("golden").join(name)).unwrap();
        let whole = whole.trim_ascii_end();
        // Every length of the plain file; of the sealed one, whose key takes long, one length in each part.
        let lengths: Vec<usize> = if name.ends_with("age") {
            vec![0, 21, 60, 100, 150, whole.len() - 17, whole.len() - 1]
        } else {
            (0..whole.len()).collect()
        };
        for length in lengths {
            assert!(open(&whole[..length]).is_err(), "{name} cut to {length} bytes");
        }
    }
}

/// Any JSON tree, sometimes with names of the format.
fn any_tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        proptest::sample::select(vec![
            "eight-keys/profile",
            "on-my-own",
            "digital-1",
            "home",
            "2221",
            "chosen",
            "span",
            "r9/why"
        ])
        .prop_map(Value::from),
    ];
    let names = vec![
        "format",
        "version",
        "saved",
        "sections",
        "runs",
        "evidence",
        "work",
        "answers",
        "id",
        "item",
        "note",
        "at",
        "exercises",
        "run",
        "entries",
        "step",
        "card",
        "value",
        "kind",
        "fields",
        "options",
        "pairs",
        "date",
        "words",
        "texts",
    ];
    let key = prop_oneof![proptest::sample::select(names).prop_map(str::to_owned), ".{0,4}"];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(key.clone(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&bytes);
    }

    #[test]
    fn any_tree_is_answered(tree in any_tree()) {
        let _ = import(tree.to_string().as_bytes());
        let mut file = json!({"format": "eight-keys/profile", "version": 1, "saved": 0, "app": "", "language": "en"});
        file["profile"] = tree.clone();
        file["sections"] = tree;
        let _ = import(file.to_string().as_bytes());
    }

    #[test]
    fn a_file_with_one_part_replaced_is_answered(
        tree in any_tree(),
        which in any::<prop::sample::Index>(),
        name in proptest::sample::select(vec!["v1.json", "v1-interests.json", "v1-work.json", "v1-entries.json"]),
    ) {
        let mut file: Value = serde_json::from_slice(&fs::read(folder("golden").join(name)).unwrap()).unwrap();
        let mut places = Vec::new();
        collect(&file, String::new(), &mut places);
        if let Some(part) = file.pointer_mut(&places[which.index(places.len())]) {
            *part = tree;
        }
        let _ = import(file.to_string().as_bytes());
    }
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            collect(value, format!("{place}/{}", key.replace('~', "~0").replace('/', "~1")), places);
        }),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| collect(value, format!("{place}/{index}"), places));
        }
        _ => {}
    }
    places.push(place);
}
