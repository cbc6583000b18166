//! What exercises that are data add to a document: a chapter for each run, a part for each thing that can be ticked.

use std::collections::BTreeMap;

use super::chapters::{beginning, count, part};
use super::said::{self, Step};
use super::{Block, Chapter, Line, Part, PartId, Phrase, Topic};
use crate::content::Library;
use crate::content::exercise::{TextKey, lines};
use crate::domain::{Entry, EntryKey, ProfileId, Run, RunId, Slot};
use crate::profile_file::record::{ExerciseRecord, LocalWords, ProfileFile};

/// The part of a file that an entry belongs to: what the user added is a part of its own, and everything else that was
/// said in a step is one part. This rule needs no pack.
pub fn part_of(run: &RunId, key: &EntryKey) -> PartId {
    match &key.slot {
        Slot::Added(_) => PartId::Entry(run.clone(), key.clone()),
        Slot::Whole | Slot::Card(_) => PartId::Step(run.clone(), key.step.clone()),
    }
}

/// The runs of a file, newest first.
pub fn newest_first(file: &ProfileFile) -> Vec<&ExerciseRecord> {
    let mut runs: Vec<&ExerciseRecord> = file.sections.exercises.iter().collect();
    runs.sort_by(|a, b| (b.started, &b.id).cmp(&(a.started, &a.id)));
    runs
}

/// The name of an exercise: a message, the title that came with the file, or its id.
pub fn exercise_name(id: &str, words: Option<&LocalWords>, library: &Library) -> Phrase {
    if let Some(exercise) = library.exercise(id) {
        return Phrase::Known { message: Some(TextKey::Title.message(exercise)), id: id.to_owned() };
    }
    let title = words.and_then(|words| words.texts.get(&TextKey::Title.key()));
    Phrase::With("printed-other-exercise", vec![("name", title.map_or(id, String::as_str).into())])
}

/// A chapter for each run, newest first.
pub fn exercises(file: &ProfileFile, library: &Library) -> Vec<Chapter> {
    newest_first(file).into_iter().map(|run| chapter(run, library)).collect()
}

fn chapter(run: &ExerciseRecord, library: &Library) -> Chapter {
    let title = exercise_name(&run.exercise, run.words.as_ref(), library);
    let period = Phrase::Period { started: run.started, finished: run.finished };
    Chapter {
        topic: Topic::Exercise(run.id.clone()),
        title: title.clone(),
        lead: vec![period.clone()],
        choose_title: title,
        choose_lead: Some(period),
        choose_folded: None,
        parts: parts(run, library),
    }
}

/// The parts of a run: step by step in the order of the exercise, within a step first what was said in it and then each
/// thing that the user added.
fn parts(record: &ExerciseRecord, library: &Library) -> Vec<Part> {
    let exercise = library.exercise(&record.exercise);
    let rank = |step: &str| {
        exercise.and_then(|exercise| exercise.steps.iter().position(|it| it.id == step)).unwrap_or(usize::MAX)
    };
    let mut steps: BTreeMap<(usize, &str), Vec<&Entry>> = BTreeMap::new();
    for entry in &record.entries {
        let step = entry.key.step.as_str();
        steps.entry((rank(step), step)).or_default().push(entry);
    }
    let mut parts = Vec::new();
    for ((_, id), entries) in steps {
        let step = Step { id, exercise, words: record.words.as_ref(), record, statements: library.statements };
        let (mut added, said): (Vec<&Entry>, Vec<&Entry>) =
            entries.into_iter().partition(|entry| matches!(entry.key.slot, Slot::Added(_)));
        if !said.is_empty() {
            parts.push(said_in_step(&step, &said));
        }
        let order = order(&step);
        added.sort_by_key(|entry| order.iter().position(|key| *key == entry.key).unwrap_or(usize::MAX));
        parts.extend(added.into_iter().map(|entry| added_part(&step, entry)));
    }
    parts
}

/// The keys of the lines of a step, in the order that its exercise gives them.
fn order(step: &Step) -> Vec<EntryKey> {
    let Some(known) = step.exercise.and_then(|exercise| exercise.step(step.id)) else { return Vec::new() };
    let run = Run {
        entries: step.record.entries.clone().into(),
        ..Run::new(step.record.id.clone(), ProfileId::new(""), &step.record.exercise, step.record.started)
    };
    lines(known, &run).into_iter().map(|entry| entry.key.clone()).collect()
}

/// What was said in a step: of the step as a whole, and of its cards.
fn said_in_step(step: &Step, entries: &[&Entry]) -> Part {
    let is_list = entries.iter().any(|entry| matches!(entry.key.slot, Slot::Card(_)));
    Part {
        title: step.name(),
        hint: if is_list { count("save-part-section", entries.len()) } else { None },
        is_offered: entries.iter().any(|entry| entry.offered),
        blocks: said::of_step(step, entries),
        ..part(PartId::Step(step.record.id.clone(), step.id.to_owned()), Line::Exercises)
    }
}

/// Something that the user added: it begins with its own words, and its step is said beside it.
fn added_part(step: &Step, entry: &Entry) -> Part {
    let (title, mut blocks) = said::of_added(step, entry);
    // A title that is all of its text is not said again.
    let is_headed = title.as_ref().is_some_and(|text| beginning(text) == *text);
    if let Some(text) = title.as_ref().filter(|_| !is_headed) {
        blocks.insert(0, Block::Own(text.clone()));
    }
    blocks.insert(usize::from(title.is_some() && !is_headed), Block::Aside(step.name()));
    Part {
        title: title.as_ref().map_or_else(|| step.name(), |text| Phrase::Own(beginning(text))),
        is_headed,
        hint: title.is_some().then(|| step.name()),
        is_offered: entry.offered,
        blocks,
        ..part(part_of(&step.record.id, &entry.key), Line::Exercises)
    }
}

/// The part of one entry by itself, as a file with nothing else of the step would have it.
pub fn entry_part(exercise: &str, words: Option<&LocalWords>, entry: &Entry, library: &Library) -> Part {
    let record = ExerciseRecord {
        id: RunId::new(""),
        exercise: exercise.to_owned(),
        version: None,
        started: entry.created,
        finished: None,
        words: words.cloned(),
        entries: vec![entry.clone()],
        extras: Default::default(),
    };
    let mut parts = parts(&record, library);
    // One entry is one part.
    parts.pop().unwrap_or_else(|| part(part_of(&record.id, &entry.key), Line::Exercises))
}
