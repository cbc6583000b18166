//! The one parser of packs of format 2, for those of the app and for local ones that organisations write.
//!
//! A pack is read value by value, so that each mistake has a place and a kind, and one look finds all of them: first the
//! shape (`steps.rs`), then, if that is right, what refers to something else in the pack (`references.rs`) and the words
//! of a local pack (`texts.rs`). There is an exercise only if there is no problem.
//!
//! The two kinds of packs differ in trust. A local pack is opened from a file, so its bytes are hostile: it has an id in a
//! part of the names that is its own, brings its words as plain texts, and has its address from its id. Nothing in a pack
//! is ever run, and its texts are only ever shown as text.
//!
//! The published shape is `static/schema/exercise.schema.json`; `tests/packs.rs` holds both to the same mistakes.

mod checker;
mod problem;
mod references;
mod source;
mod steps;
mod texts;

use std::collections::BTreeSet;

use serde_json::Value;

pub use problem::{PackProblem, PackProblemKind};
pub use references::{check_statements, check_together};

use super::model::{Chapter, Exercise, Origin, Scale};
use crate::content::KEY_COMPETENCES;
use crate::content::pack_rules::FORMAT;
use crate::strict_json::{self, JsonError, Limits};
use checker::{Checker, Object, is_slug};

/// How far a pack is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It is part of the app.
    BuiltIn,
    /// The user opened it from a file.
    Local,
}

/// The version of the format.
const VERSION: u64 = 2;

/// Bytes of a pack. The largest one of the app has a tenth of it.
pub const MAX_BYTES: usize = 256 * 1024;
/// How deep objects and lists may nest; a pack is six deep, and the bundle of the build two more.
const MAX_DEPTH: usize = 10;
/// Values of a pack.
const MAX_VALUES: usize = 20_000;
/// Values of the bundle of the build.
const MAX_BUNDLED_VALUES: usize = 400_000;
/// How many problems of a local pack are told: whoever mends ten looks again anyway.
const MAX_PROBLEMS: usize = 10;

/// Characters of an id, or of each part of a local pack's id.
const MAX_ID: usize = 40;
/// Steps of a pack.
const MAX_STEPS: usize = 60;
/// Cards of a pack, in all its steps together.
const MAX_CARDS: usize = 200;
/// Fields of a list.
const MAX_FIELDS: usize = 40;
/// Languages of a local pack.
const MAX_LANGUAGES: usize = 5;
/// Characters of a text.
const MAX_TEXT: usize = 400;
/// Characters of what a step asks.
const MAX_PROMPT: usize = 200;
/// Characters of an organisation's name.
const MAX_ORGANISATION: usize = 60;
/// Tags of a card, and cards that it replaces.
const MAX_TAGS: usize = 20;
/// Entries of the lists of sources, scales and parts of a result.
const MAX_LISTED: usize = 40;
/// Rules for proposals.
const MAX_RULES: usize = 200;

/// The fields of every pack, and those that a built-in one and a local one have besides.
const FIELDS: [&str; 13] = [
    "format",
    "version",
    "id",
    "content_version",
    "chapter",
    "minutes",
    "sensitive",
    "ongoing",
    "sources",
    "scales",
    "steps",
    "results",
    "proposals",
];
const BUILT_IN_FIELDS: [&str; 1] = ["address"];
const LOCAL_FIELDS: [&str; 3] = ["organisation", "languages", "words"];

/// Reads a pack. There is an exercise only if there is no problem. Of a local pack the first ten problems are told.
pub fn parse_exercise(bytes: &[u8], trust: Trust) -> (Option<Exercise>, Vec<PackProblem>) {
    let mut checker = Checker::default();
    let exercise =
        tree(bytes, MAX_BYTES, MAX_VALUES, &mut checker).and_then(|tree| exercise(&tree, trust, &mut checker));
    let mut problems = checker.problems;
    let exercise = exercise.filter(|_| problems.is_empty());
    if trust == Trust::Local {
        problems.truncate(MAX_PROBLEMS);
    }
    (exercise, problems)
}

/// Reads the bundle that the build makes of the packs that it has checked: `{"exercises": [pack, …]}`. `None` if it was
/// damaged on its way.
pub fn read_exercises(bytes: &[u8]) -> Option<Vec<Exercise>> {
    let mut checker = Checker::default();
    let tree = tree(bytes, usize::MAX, MAX_BUNDLED_VALUES, &mut checker)?;
    let packs = tree.get("exercises")?.as_array()?;
    let exercises: Option<Vec<Exercise>> =
        packs.iter().map(|pack| exercise(pack, Trust::BuiltIn, &mut checker)).collect();
    exercises.filter(|_| checker.problems.is_empty())
}

/// The address of a local pack: a hash (FNV-1a, 64 bits) of its id in letters and digits. So it names nobody, packs of
/// organisations that know nothing of each other have different ones, and it is longer than that of any built-in exercise.
pub fn local_address(id: &str) -> String {
    let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325, fold);
    let digit = |at: u32| char::from_digit(u32::try_from((hash >> (5 * at)) & 31).ok()?, 32);
    std::iter::once('l').chain((0..13).rev().filter_map(digit)).collect()
}

/// The JSON of a text, within limits.
fn tree(bytes: &[u8], max_bytes: usize, values: usize, checker: &mut Checker) -> Option<Value> {
    if bytes.len() > max_bytes {
        checker.add("", PackProblemKind::TooLarge, max_bytes.to_string());
        return None;
    }
    // Windows' editors put a mark before the text.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        checker.add("", PackProblemKind::NotJson, "it is not UTF-8");
        return None;
    };
    match strict_json::parse(text, Limits { depth: MAX_DEPTH, values }) {
        Ok(tree) => return Some(tree),
        Err(JsonError::Truncated) => checker.add("", PackProblemKind::NotJson, "it ends too early"),
        Err(JsonError::Damaged { line, column }) => {
            checker.add(format!("line {line} column {column}"), PackProblemKind::NotJson, "");
        }
        Err(JsonError::TooDeep) => checker.add("", PackProblemKind::TooDeep, ""),
        Err(JsonError::TooManyValues) => checker.add("", PackProblemKind::TooManyValues, values.to_string()),
        Err(JsonError::NameTwice(name)) => checker.add("", PackProblemKind::NameTwice, name),
    }
    None
}

/// The exercise of a pack. What it is counts only if no problem was noted.
fn exercise(tree: &Value, trust: Trust, checker: &mut Checker) -> Option<Exercise> {
    let before = checker.problems.len();
    if tree.get("format").and_then(Value::as_str) != Some(FORMAT) {
        checker.add("/format", PackProblemKind::NotAPack, "");
        return None;
    }
    match tree.get("version").and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => {
            checker.add("/version", PackProblemKind::NewerVersion, version.to_string());
            return None;
        }
        _ => {
            checker.add("/version", PackProblemKind::OlderVersion, VERSION.to_string());
            return None;
        }
    }
    let object = checker.any_object(tree, String::new())?;
    let own: &[&str] = if trust == Trust::BuiltIn { &BUILT_IN_FIELDS } else { &LOCAL_FIELDS };
    checker.only(&object, &[&FIELDS[..], own].concat());
    let mut exercise = head(&object, trust, checker);
    exercise.steps = steps::steps(&object, checker);
    exercise.results = steps::results(&object, trust, checker);
    exercise.proposals = steps::proposals(&object, checker);
    // What follows would find mistakes that are only traces of these.
    if checker.problems.len() > before {
        return None;
    }
    references::check(&exercise, checker);
    if trust == Trust::Local {
        let words = texts::words(&object, &exercise, checker);
        let organisation = checker.words(&object, "organisation", MAX_ORGANISATION);
        exercise.origin = Origin::Local { organisation, words };
    }
    texts::check_keys(&exercise, checker);
    Some(exercise)
}

/// What a pack says of itself, its sources and its scales.
fn head(object: &Object<'_>, trust: Trust, checker: &mut Checker) -> Exercise {
    let id = checker.word(object, "id").to_owned();
    // An id that is missing, or no text, was noted already.
    if object.get("id").is_some_and(Value::is_string) {
        check_id(object, &id, trust, checker);
    }
    let address = match trust {
        Trust::Local => local_address(&id),
        Trust::BuiltIn => {
            let address = checker.word(object, "address").to_owned();
            let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
            let is_neutral = (1..=4).contains(&address.len()) && address.bytes().all(fits);
            let is_text = object.get("address").is_some_and(Value::is_string);
            checker.expect(is_neutral || !is_text, object.at("address"), PackProblemKind::BadAddress, &address);
            address
        }
    };
    let chapter = checker.required_named(object, "chapter", Chapter::from_name);
    Exercise {
        id,
        version: checker.number(object, "content_version", 1..=u64::from(u32::MAX)),
        address,
        chapter: chapter.unwrap_or(Chapter::Me),
        minutes: checker.number(object, "minutes", 1..=120),
        sensitive: checker.flag(object, "sensitive"),
        ongoing: checker.flag(object, "ongoing"),
        scales: scales(object, checker),
        steps: Vec::new(),
        results: Vec::new(),
        proposals: Vec::new(),
        sources: source::sources(object, checker),
        origin: Origin::BuiltIn,
    }
}

fn check_id(object: &Object<'_>, id: &str, trust: Trust, checker: &mut Checker) {
    let place = object.at("id");
    match trust {
        Trust::Local => {
            let parts: Vec<&str> = id.split('.').collect();
            let is_local = matches!(parts[..], ["local", organisation, name] if is_slug(organisation) && is_slug(name));
            checker.expect(is_local, place, PackProblemKind::NotALocalId, id);
        }
        Trust::BuiltIn if id.contains('.') || id.starts_with(|first: char| first.is_ascii_digit()) => {
            checker.add(place, PackProblemKind::NotABuiltInId, id);
        }
        Trust::BuiltIn => {
            checker.expect(id != KEY_COMPETENCES, place.clone(), PackProblemKind::ReservedId, id);
            checker.expect(is_slug(id), place, PackProblemKind::BadId, id);
        }
    }
}

fn scales(object: &Object<'_>, checker: &mut Checker) -> Vec<Scale> {
    let mut ids = BTreeSet::new();
    let list = checker.optional_list(object, "scales");
    checker.at_most(object, "scales", list.len(), (MAX_LISTED, PackProblemKind::LongList));
    let mut scales = Vec::new();
    for (value, place) in list {
        let Some(object) = checker.object(value, place, &["id", "options", "rising"]) else { continue };
        let id = checker.own_id(&object, &mut ids);
        let options = checker.ids(&object, "options");
        let is_list = object.get("options").is_some_and(Value::is_array);
        let fits = !is_list || (2..=6).contains(&options.len());
        checker.expect(fits, object.at("options"), PackProblemKind::ScaleLength, "2 and 6");
        scales.push(Scale { id, options, rising: checker.flag(&object, "rising") });
    }
    scales
}
