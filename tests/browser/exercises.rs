//! The exercises that are data, as their packs have them: what the flows walk through is found in the folder of the packs,
//! so a new pack is tested by existing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use eight_keys::content::exercise::{
    Exercise, Field, FieldKind, Origin, Step, StepKind, TextKey, Trust, parse_exercise,
};
use eight_keys::i18n::Localizer;

use crate::words::{plain, said};

/// What is typed as a date: it is read in the same way in every language, and is a date in no other calendar.
pub const FROM: &str = "2015";
/// The end of what [`FROM`] begins.
pub const UNTIL: &str = "2019";
/// A kind of work that the search has in every language: repairing vehicles.
pub const WORK: &str = "7231";

/// A pack of the app.
pub fn of_app(id: &str) -> Exercise {
    built_in().into_iter().find(|it| it.id == id).expect("an exercise of the app")
}

/// The packs of the app, by the names of their files.
pub fn built_in() -> Vec<Exercise> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/content/exercises");
    let entries = fs::read_dir(&folder).expect("the folder of the packs").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_json(path)).collect();
    paths.sort();
    let packs: Vec<Exercise> = paths.iter().map(|path| read(path, Trust::BuiltIn)).collect();
    assert!(!packs.is_empty(), "there are packs in {}", folder.display());
    packs
}

/// A made-up local pack with every kind of step and of field.
pub fn made_up() -> Exercise {
    read(&made_up_path(), Trust::Local)
}

/// Its file.
pub fn made_up_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/every_kind.json")
}

/// The packs with one mistake each: the file, and the id of the message that says so.
pub fn hostile() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/hostile");
    let table = fs::read_to_string(folder.join("expected.tsv")).expect("the table of packs with mistakes");
    let row = |line: &str| {
        let mut columns = line.split('\t');
        let (file, message) = (columns.next().unwrap_or_default(), columns.next().expect("a message"));
        (folder.join(file), format!("pack-problem-{message}"))
    };
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(row).collect()
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "json")
}

fn read(path: &Path, trust: Trust) -> Exercise {
    let (exercise, problems) = parse_exercise(&fs::read(path).expect("a readable pack"), trust);
    let reasons: Vec<String> = problems.iter().map(|it| it.reason()).collect();
    exercise.unwrap_or_else(|| panic!("{} is no sound pack: {reasons:?}", path.display()))
}

/// A text of an exercise as the screen shows it: a message of the app, or of a local pack its own words.
pub fn text(words: &Localizer, exercise: &Exercise, key: TextKey) -> String {
    match &exercise.origin {
        Origin::BuiltIn => said(words, &key.message(exercise)),
        Origin::Local { words: own, .. } => {
            let tag = &words.language().tag;
            let of_language = own.iter().find(|(it, _)| it == tag).or_else(|| own.first());
            let found = of_language.and_then(|(_, texts)| texts.get(&key.key()));
            plain(found.unwrap_or_else(|| panic!("{} has no {} in {tag}", exercise.id, key.key())))
        }
    }
}

/// Whether an exercise has a text that may be missing.
pub fn has_text(words: &Localizer, exercise: &Exercise, key: TextKey) -> bool {
    match &exercise.origin {
        Origin::BuiltIn => words.has(&key.message(exercise)),
        Origin::Local { words: own, .. } => own.iter().any(|(_, texts)| texts.contains_key(&key.key())),
    }
}

/// Where a place in an exercise is: `""` for its first page, `"/s3"` for its third step, `"/result"`.
pub fn address(exercise: &Exercise, rest: &str) -> String {
    format!("#/x/{}{rest}", exercise.address)
}

/// The options that are ticked in a field: those of the first rule that proposes something because of it, and so many more
/// that there are two, as far as the field takes them.
pub fn ticked<'e>(exercise: &'e Exercise, step: &Step, field: &'e Field) -> Vec<&'e str> {
    let FieldKind::Options { options, most } = &field.kind else { return Vec::new() };
    let rule = exercise.proposals.iter().find(|rule| rule.step == step.id);
    let wanted = |option: &&String| {
        rule.is_some_and(|rule| rule.when.iter().any(|it| it.field == field.id && it.option == **option))
    };
    let mut chosen: Vec<&str> = options.iter().filter(wanted).map(String::as_str).collect();
    let others: Vec<&str> = options.iter().map(String::as_str).filter(|it| !chosen.contains(it)).collect();
    chosen.extend(others);
    chosen.truncate(usize::from(*most).min(2));
    chosen
}

/// What the user says about each card of a step of rating or sorting: which of so many options, from 0. Two cards come
/// first on the first pile, so that there is something to compare.
pub fn choice(card: usize, options: usize) -> usize {
    if card < 2 { 0 } else { (card - 1) % options.max(1) }
}

/// The fields of a list.
pub fn fields(step: &Step) -> &[Field] {
    match &step.kind {
        StepKind::List { fields, .. } => fields,
        _ => &[],
    }
}

/// The made-up pack has every kind of step and of field, and what is said about its cards leaves no pile empty: so a walk
/// through it meets everything that a pack can have.
pub fn the_made_up_pack_has_every_kind() {
    let made_up = made_up();
    let of_step = |step: &Step| match &step.kind {
        StepKind::Info => "info",
        StepKind::Choose { .. } => "choose",
        StepKind::Rate { .. } => "rate",
        StepKind::Sort { .. } => "sort",
        StepKind::Rank { .. } => "rank",
        StepKind::Text { .. } => "text",
        StepKind::Cards { .. } => "cards",
        StepKind::List { .. } => "list",
        StepKind::Guess { .. } => "guess",
        StepKind::Own { .. } => "own",
    };
    let of_field = |field: &Field| match &field.kind {
        FieldKind::Line => "line",
        FieldKind::Story => "story",
        FieldKind::Options { most: 1, .. } => "one option",
        FieldKind::Options { .. } => "options",
        FieldKind::Date => "date",
        FieldKind::Span => "span",
        FieldKind::Number(_) => "number",
        FieldKind::Statement => "statement",
        FieldKind::Occupation => "occupation",
    };
    let steps: BTreeSet<&str> = made_up.steps.iter().map(of_step).collect();
    assert_eq!(steps.len(), 9, "every kind of step but those with code of their own: {steps:?}");
    let kinds: BTreeSet<&str> = made_up.steps.iter().flat_map(fields).map(of_field).collect();
    assert_eq!(kinds.len(), 9, "every kind of field: {kinds:?}");
    assert!(!made_up.proposals.is_empty(), "something is proposed");
    let piles: BTreeSet<usize> = (0..18).map(|card| choice(card, 3)).collect();
    assert_eq!(piles, BTreeSet::from([0, 1, 2]));
    assert_eq!([choice(0, 3), choice(1, 3)], [0, 0], "two cards to compare");
    let walked = built_in();
    assert!(walked.iter().all(|it| it.steps.iter().all(|step| of_step(step) != "own")), "a walk knows no code");
    assert!(walked.iter().all(|it| !it.results.is_empty()), "every exercise has a result");
}
