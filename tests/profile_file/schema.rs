//! The published schema of the profile file, by a validator that is not ours.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use eight_keys::domain::Timestamp;
use eight_keys::profile_file::{Selection, export};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

use crate::folder;
use crate::sample::any_profile;
use crate::words::pack;

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
    // What a schema cannot see: equal ids of different things, names that a parser has already thrown away, and a
    // note of nothing but control characters.
    const UNSEEN: [&str; 7] = [
        "duplicate-answer.json",
        "duplicate-key-in-disguise.json",
        "duplicate-key.json",
        "repeated-evidence.json",
        "repeated-run.json",
        "work-note-invisible.json",
        "work-repeated.json",
    ];
    let schema = schema();
    let hostile = fixtures("hostile");
    assert!(hostile.len() >= 40);
    for (name, file) in hostile {
        assert_eq!(schema.is_valid(&file), UNSEEN.contains(&name.as_str()), "{name}");
    }
}

proptest! {
    #[test]
    fn whatever_is_exported_is_valid(data in any_profile()) {
        let pack = pack();
        let file = export(&data, pack, &Selection::everything(&data, pack), Timestamp(0));
        let file: Value = serde_json::from_str(&file.to_json()).unwrap();
        let schema = schema();
        let errors: Vec<String> = schema.iter_errors(&file).map(|it| format!("{}: {it}", it.instance_path)).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
    }
}
