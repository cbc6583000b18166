//! Local packs: exercises that organisations wrote and the user opened from files. They belong to the device and to no
//! profile, and stand beside the built-in exercises.

use std::rc::Rc;

use super::saving::save;
use crate::app::{App, State, Undo};
use crate::content::Pack;
use crate::content::exercise::{Exercise, PackProblem, Trust, catalogs, check_statements, parse_exercise};
use crate::i18n::{Localizer, msg};
use crate::store::{PACKS, Record, RecordKind, Write, codec};

/// Adds a local pack, or puts it in place of the one with its id, and returns its id. What the user said in that one
/// stays.
///
/// # Errors
/// What is wrong with it; then nothing is changed. Nothing is in the list if only the room is missing, which a message
/// says.
pub async fn add_local_pack(app: &Rc<App>, bytes: Vec<u8>) -> Result<String, Vec<PackProblem>> {
    let (exercise, mut problems) = parse_exercise(&bytes, Trust::Local);
    let state = app.state();
    if let (Some(exercise), Some(statements)) = (&exercise, &state.content.pack) {
        problems.extend(check_statements(exercise, statements));
    }
    let Some(exercise) = exercise.filter(|_| problems.is_empty()) else { return Err(problems) };
    let others = state.content.exercises.unwrap_or_default().iter().filter(|it| it.is_local() && it.id != exercise.id);
    if others.count() >= codec::MAX_LOCAL_PACKS {
        app.update(|state| state.show_toast(msg("limit-packs"), None));
        return Err(Vec::new());
    }
    let id = exercise.id.clone();
    let record = codec::local_pack(&id, &String::from_utf8_lossy(&bytes));
    put(app, exercise, record).await;
    Ok(id)
}

/// Removes a local pack. What the user said in it stays, and is shown as text wherever it is shown. Until the message is
/// closed, [`undo`](super::undo) brings the pack back.
pub async fn remove_local_pack(app: &Rc<App>, id: String) {
    let state = app.state();
    if !state.exercise(&id).is_some_and(Exercise::is_local) {
        return;
    }
    let key = codec::local_pack_key(&id);
    // One that could not be written yet, or not be read, cannot be had again.
    let undo = app.store().one(RecordKind::Setting, &key).await.ok().flatten().map(Undo::Pack);
    app.update(|state| {
        let rest = state.content.exercises.unwrap_or_default().iter().filter(|it| it.id != id);
        use_exercises(state, rest.cloned().collect());
        state.show_toast(msg("pack-removed"), undo);
    });
    save(app, vec![Write::Delete(RecordKind::Setting, key)]).await;
}

/// Brings a local pack back, for undoing.
pub(super) async fn put_back(app: &Rc<App>, record: Record) {
    for text in codec::open_local_packs(std::slice::from_ref(&record)) {
        if let (Some(exercise), _) = parse_exercise(text.as_bytes(), Trust::Local) {
            put(app, exercise, record.clone()).await;
        }
    }
}

async fn put(app: &Rc<App>, exercise: Exercise, record: Record) {
    app.update(|state| {
        let others = state.content.exercises.unwrap_or_default().iter().filter(|it| it.id != exercise.id);
        let mut all: Vec<Exercise> = others.cloned().collect();
        all.push(exercise);
        // As they are read: the built-in ones in the order of the app, the local ones by their ids.
        let built_in = all.iter().filter(|it| !it.is_local()).count();
        if let Some(local) = all.get_mut(built_in..) {
            local.sort_by(|a, b| a.id.cmp(&b.id));
        }
        use_exercises(state, all);
    });
    save(app, vec![Write::Put(record)]).await;
}

/// Takes over the built-in exercises, with the local packs of the store in use after them.
pub(super) async fn use_built_in(app: &Rc<App>, built_in: Vec<Exercise>) {
    let local = stored(app).await;
    app.update(|state| use_exercises(state, built_in.into_iter().chain(local).collect()));
}

/// Reads the local packs again because another store is in use.
pub(super) async fn read_packs(app: &Rc<App>) {
    let exercises = app.state().content.exercises;
    if let Some(exercises) = exercises {
        use_built_in(app, built_in(exercises)).await;
    }
}

/// Forgets all local packs, when everything is deleted.
pub(super) fn forget(state: &mut State) {
    if let Some(exercises) = state.content.exercises {
        use_exercises(state, built_in(exercises));
    }
}

fn built_in(exercises: &[Exercise]) -> Vec<Exercise> {
    exercises.iter().filter(|it| !it.is_local()).cloned().collect()
}

/// The local packs of the store in use. What cannot be read is left where it is, and so is a pack that this version does
/// not take any more.
async fn stored(app: &Rc<App>) -> Vec<Exercise> {
    // A store in which nothing was written yet is not opened for this.
    if app.nothing_stored.get() && app.state().people.current.is_none() {
        return Vec::new();
    }
    let mut records = app.store().in_ranges(RecordKind::Setting, PACKS).await.unwrap_or_default();
    // What waits to be written is part of what is read (A2).
    for write in app.in_flight.borrow().iter().chain(app.queue.borrow().iter()) {
        lay_over(&mut records, write);
    }
    records.sort_by(|a, b| a.key.cmp(&b.key));
    let texts = codec::open_local_packs(&records).into_iter();
    let parsed = texts.filter_map(|text| parse_exercise(text.as_bytes(), Trust::Local).0);
    let statements = app.state().content.pack.clone();
    parsed.map(|exercise| with_known_statements(exercise, statements.as_deref())).collect()
}

/// Applies a write to the records of local packs, as the store will do.
fn lay_over(records: &mut Vec<Record>, write: &Write) {
    let (kind, key) = match write {
        Write::Put(record) => (record.kind, &record.key),
        Write::Delete(kind, key) => (*kind, key),
        Write::DeleteProfile(_) => return,
    };
    if kind != RecordKind::Setting || !key.starts_with(&codec::local_pack_key("")) {
        return;
    }
    records.retain(|it| it.key != *key);
    if let Write::Put(record) = write {
        records.push(record.clone());
    }
}

/// Without proposals of statements that are not asked any more: there are no words for them.
fn with_known_statements(mut exercise: Exercise, statements: Option<&Pack>) -> Exercise {
    for rule in &mut exercise.proposals {
        rule.statements.retain(|id| statements.is_some_and(|pack| pack.statement(id).is_some()));
    }
    exercise.proposals.retain(|rule| !rule.statements.is_empty());
    exercise
}

/// Takes over these exercises, and the words of the local ones among them in each language of the screen.
fn use_exercises(state: &mut State, exercises: Vec<Exercise>) {
    // They stay as long as the page is open: the code that frees them would be part of the first load.
    let exercises: &'static [Exercise] = exercises.leak();
    let before = state.content.exercises.replace(exercises).unwrap_or_default();
    let gone = before.iter().filter(|it| it.is_local() && exercises.iter().all(|other| other.id != it.id));
    let without = |words: &Localizer| gone.clone().fold(words.clone(), |words, it| words.without_pack(&it.id));
    for words in state.locales.first.iter_mut().chain(&mut state.locales.second) {
        *words = with_words(&without(words), exercises);
    }
}

/// A language with the words of the local packs among these exercises.
pub(super) fn with_words(words: &Localizer, exercises: &[Exercise]) -> Localizer {
    let local = exercises.iter().filter(|it| it.is_local());
    local.fold(words.clone(), |words, it| words.with_pack(&it.id, catalogs(it)))
}
