//! Going through an exercise that is data: what the user says, writes and removes, and what the exercise proposes.
//!
//! The order of steps is that of [`super::run`], and so are the invariants: first the state, then the screen, then the
//! disk (A1), through the same queue (A2), field by field (A3).

use std::borrow::Cow;
use std::hash::Hasher;
use std::rc::Rc;

use siphasher::sip::SipHasher;

use super::profile::{change, place_write};
use super::run::replace_run;
use super::saving::{knew, save, save_soon};
use super::{elsewhere, evidence};
use crate::app::exercise_place::instead;
use crate::app::{App, ExerciseRoute, LocalBoxFuture, Route, SectionPath, Undo};
use crate::content::exercise::{Action, Exercise, Proposal, StepKind, declined, declined_key, evidence_from, reduce};
use crate::domain::{
    Entry, EntryKey, Evidence, EvidenceId, Extras, FieldValue, ProfileData, ProfileId, Run, RunId, Slot, Value,
};
use crate::i18n::msg;
use crate::store::{RecordKind, Write, codec};

/// Notes what the user says about a step, a card or a line, and goes on to a place, if one is named. The first entry
/// begins the run. It is for what is chosen; what is typed is [`write_entry`].
pub async fn set_entry(app: &Rc<App>, exercise: String, key: EntryKey, value: Value, and_go: Option<Route>) {
    let Some(mut writes) = act(app, &exercise, Action::Set { key, value }) else { return };
    if let Some(route) = and_go {
        app.go(shown_instead(app, &route).unwrap_or(route));
    }
    writes.extend(place_write(app));
    if !writes.is_empty() {
        save(app, writes).await;
    }
}

/// Puts what the user has typed so far into memory. The returned future writes it down; texts gather first, since this is
/// called with each letter.
///
/// The first letter makes the entry. A text that was emptied is no entry any more. A line that was emptied goes if it was
/// being written for the first time; otherwise it stays as it was, because there is a button for removing lines.
pub fn write_entry(app: &Rc<App>, exercise: String, key: EntryKey, value: Value) -> LocalBoxFuture<'static, ()> {
    let nothing = || -> LocalBoxFuture<'static, ()> { Box::pin(async {}) };
    let state = app.state();
    let before = state.run_of(&exercise).and_then(|run| run.entry(&key)).map(|entry| &entry.value);
    let typed = typed_fields(before, &value);
    let is_gone = match &key.slot {
        Slot::Added(id) => state.screen.new_line.as_ref() == Some(id),
        Slot::Whole | Slot::Card(_) => true,
    };
    let step = state.exercise(&exercise).and_then(|exercise| exercise.step(&key.step));
    let is_of_list = step.is_some_and(|step| matches!(step.kind, StepKind::List { .. }));
    let action = match is_empty(&value) {
        _ if before == Some(&value) => return nothing(),
        true if before.is_none() || (is_of_list && !is_gone) => return nothing(),
        true if is_gone => Action::Remove(key.clone()),
        _ => Action::Set { key: key.clone(), value },
    };
    let Some(writes) = act(app, &exercise, action) else { return nothing() };
    if let Some(run) = app.state().run_of(&exercise) {
        let record = codec::entry_key(&run.id, &key);
        for field in typed {
            elsewhere::typed(app, RecordKind::Setting, &record, field);
        }
    }
    let app = app.clone();
    Box::pin(async move { save_soon(&app, writes).await })
}

/// Removes an entry. Until the message is closed, [`undo`](super::undo) brings it back. The run stays, also without
/// entries.
pub async fn remove_entry(app: &Rc<App>, exercise: String, key: EntryKey) {
    let state = app.state();
    let Some(run) = state.run_of(&exercise) else { return };
    let Some(before) = run.entry(&key).cloned() else { return };
    let Some(writes) = act(app, &exercise, Action::Remove(key.clone())) else { return };
    let undo = Undo::Entry { run: run.id.clone(), key, before: Some(before) };
    app.update(|state| state.show_toast(msg("entry-removed"), Some(undo)));
    save(app, writes).await;
}

/// Remembers whether the user wants several cards on a screen where a step allows it. The place stays: it names a card,
/// which is then on the screen alone or among others.
pub async fn choose_together(app: &Rc<App>, together: bool) {
    change(app, |profile| profile.six_together = together).await;
}

/// Notes whether the user wants to show an entry to others. Nothing goes into a file because of it alone.
pub async fn offer_entry(app: &Rc<App>, exercise: String, key: EntryKey, offered: bool) {
    if let Some(writes) = act(app, &exercise, Action::Offer(key, offered)) {
        save(app, writes).await;
    }
}

/// Brings back what an entry was, for undoing.
pub(super) async fn put_back(app: &Rc<App>, run: &RunId, key: EntryKey, before: Option<Entry>) {
    let state = app.state();
    let runs = state.people.current.as_ref().map(|current| &current.runs);
    let Some(of) = runs.and_then(|runs| runs.iter().find(|it| it.id == *run)) else { return };
    // An entry that belongs to an earlier run is not put into the one that was begun since.
    if state.run_of(&of.exercise).map(|newest| &newest.id) != Some(run) {
        return;
    }
    let action = before.map_or(Action::Remove(key), Action::Restore);
    if let Some(writes) = act(app, &of.exercise, action) {
        save(app, writes).await;
    }
}

/// Begins a new run beside the old ones and goes to its first step. A run in which nothing was said yet is as good as a
/// new one. While the new run has no entries, [`undo`](super::undo) takes it back.
pub async fn begin_exercise_again(app: &Rc<App>, exercise: String) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let (Some(exercise), Some(current)) = (state.exercise(&exercise), &state.people.current) else { return };
    if exercise.ongoing {
        return;
    }
    if state.run_of(&exercise.id).is_none_or(|run| run.entries.is_empty()) {
        app.go(state.go_on_in(exercise));
        return;
    }
    if !current.has_room_for(1, 0, 0) {
        app.update(|state| state.show_toast(msg("limit-runs"), None));
        return;
    }
    let id = RunId::new(app.platform.new_id());
    let start = current.next_start(app.platform.now());
    let run = Run::new(id, current.profile.id.clone(), exercise.id.clone(), start);
    replace_run(app, run.clone());
    app.go(app.state().go_on_in(exercise));
    app.update(|state| state.show_toast(msg("run-begun-again"), Some(Undo::Begun(run.id.clone()))));
    let writes = std::iter::once(Write::Put(codec::run(&run))).chain(place_write(app));
    save(app, writes.collect()).await;
}

/// Notes that the user does not want a proposal: it is not made again. [`undo`](super::undo) takes that back.
pub async fn decline_proposal(app: &Rc<App>, exercise: String, rule: String, entry: EntryKey, statement: String) {
    let key = declined_key(&rule, &statement, &entry);
    let Some(writes) = act(app, &exercise, Action::Set { key: key.clone(), value: declined() }) else { return };
    let undo = app.state().run_of(&exercise).map(|run| Undo::Entry { run: run.id.clone(), key, before: None });
    app.update(|state| state.show_toast(msg("proposal-declined"), undo));
    save(app, writes).await;
}

/// Writes down the evidence that a proposal is, and goes to where the user can change it. It answers no statement. For a
/// statement that is asked per language the user chooses a language first, and the proposal stays.
pub async fn take_proposal(app: &Rc<App>, exercise: String, proposal: Proposal) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let (Some(pack), Some(current), Some(run)) = (&state.content.pack, &state.people.current, state.run_of(&exercise))
    else {
        return;
    };
    let Some(competence) = pack.competence_of(&proposal.statement) else { return };
    let item = state.item(&proposal.statement, None).or_else(|| state.item(&proposal.statement, Some(1)));
    let Some(item) = item else {
        app.go(Route::Section(SectionPath { competence: competence.id.clone(), language: None }));
        return;
    };
    if !current.has_room_for(0, 1, 0) {
        app.update(|state| state.show_toast(msg("limit-evidence"), None));
        return;
    }
    let what = proposal.what.trim();
    if what.is_empty() {
        // Evidence says what happened, so the user writes that first.
        app.go(state.new_evidence(&item));
        return;
    }
    let now = app.platform.now();
    let evidence = Evidence {
        id: EvidenceId::new(app.platform.new_id()),
        profile: current.profile.id.clone(),
        item,
        what: what.to_owned(),
        setting: proposal.setting,
        when: proposal.when,
        proof: None,
        proof_note: String::new(),
        created: now,
        changed: now,
        in_files: None,
        from: Some(evidence_from(run, &proposal.entry)),
        extras: Extras::default(),
    };
    let page = Route::EditEvidence(evidence.id.clone());
    let write = evidence::hold(app, evidence);
    app.go(page);
    let writes = std::iter::once(write).chain(place_write(app));
    save(app, writes.collect()).await;
}

/// Does what else an address in an exercise asks for: goes on to the place that is shown for it.
pub(super) async fn enter_exercise(app: &Rc<App>) {
    let state = app.state();
    if state.content.exercises.is_none() {
        // The page loads them, and then this is done again.
        app.forward_again.set(true);
        return;
    }
    if let Some(route) = shown_instead(app, &state.screen.route) {
        app.go_instead(route);
    }
}

/// The place that is shown for an address in an exercise; nothing if it is shown itself. A new line gets its id here.
fn shown_instead(app: &Rc<App>, route: &Route) -> Option<Route> {
    let Route::Exercise(address, place) = route else { return None };
    let state = app.state();
    let Some(exercise) = state.exercise_at(address) else { return Some(Route::Home) };
    let mut new_id = || app.platform.new_id();
    let shown = instead(exercise, state.known_of(exercise), place, &mut new_id)?;
    if let (ExerciseRoute::Line(_, asked), ExerciseRoute::Line(_, id)) = (place, &shown)
        && asked == ExerciseRoute::NEW
    {
        app.update(|state| state.screen.new_line = Some(id.clone()));
    }
    Some(Route::Exercise(address.clone(), shown))
}

/// Puts what follows from an action in the newest run into memory, and returns what has to be written. Nothing follows if
/// the exercise does not take it, or if there is no room; then a message says so.
fn act(app: &Rc<App>, exercise: &str, action: Action) -> Option<Vec<Write>> {
    if super::others::asks_first(app) {
        return None;
    }
    let state = app.state();
    let (exercise, current) = (state.exercise(exercise)?, state.people.current.as_ref()?);
    let known = state.run_of(&exercise.id);
    let added = match &action {
        Action::Set { key, .. } => Some(key),
        Action::Restore(entry) => Some(&entry.key),
        Action::Remove(_) | Action::Offer(..) => None,
    };
    let added = added.filter(|key| known.is_none_or(|run| run.entry(key).is_none()));
    // Only what is said begins a run.
    if known.is_none() && added.is_none() {
        return None;
    }
    if known.is_none() && !current.has_room_for(1, 0, 0) {
        app.update(|state| state.show_toast(msg("limit-runs"), None));
        return None;
    }
    // There is a limit for what is added; there are never more ratings than cards.
    let counts = added.is_some_and(|key| !key.is_rating());
    let has_room = |run: &Run| run.entries_but_ratings().count() < Entry::MAX_IN_RUN;
    if counts && !(known.is_none_or(has_room) && current.has_room_for_entries(1)) {
        app.update(|state| state.show_toast(msg("limit-entries"), None));
        return None;
    }
    let run = known.cloned().unwrap_or_else(|| first_run(app, current, exercise));
    let outcome = reduce(exercise, &run, action, app.platform.now())?;
    let mut writes = Vec::new();
    if known.is_none() || outcome.run_changed {
        knew(app, RecordKind::Run, run.id.as_str(), known.map(codec::run));
        writes.push(Write::Put(codec::run(&outcome.run)));
    }
    // A rating is one word and a time: of two, the later one stays as a whole, as it is with answers.
    let changed = outcome.put.iter().map(|entry| &entry.key).chain(&outcome.delete);
    for key in changed.filter(|key| !key.is_rating()) {
        let before = known.and_then(|run| Some(codec::entry(run, run.entry(key)?)));
        knew(app, RecordKind::Setting, &codec::entry_key(&run.id, key), before);
    }
    writes.extend(outcome.put.iter().map(|entry| Write::Put(codec::entry(&outcome.run, entry))));
    let gone = outcome.delete.iter().map(|key| codec::entry_place(&run.id, key));
    writes.extend(gone.map(|(kind, key)| Write::Delete(kind, key)));
    replace_run(app, outcome.run);
    Some(writes)
}

/// The first run of an exercise. Its id follows from the profile and the exercise: two windows that each begin the
/// exercise write into one run, so that nothing that was said is in a run that nobody sees.
fn first_run(app: &Rc<App>, data: &ProfileData, exercise: &Exercise) -> Run {
    let id = first_run_id(&data.profile.id, &exercise.id);
    // No two runs have one id, whatever a file or a damaged database has under this one.
    let is_free = data.runs.iter().all(|run| run.id != id);
    let id = if is_free { id } else { RunId::new(app.platform.new_id()) };
    Run::new(id, data.profile.id.clone(), exercise.id.clone(), data.next_start(app.platform.now()))
}

fn first_run_id(profile: &ProfileId, exercise: &str) -> RunId {
    let hash = |which| {
        let mut hasher = SipHasher::new_with_keys(which, 0);
        hasher.write(profile.as_str().as_bytes());
        hasher.write(&[0]);
        hasher.write(exercise.as_bytes());
        hasher.finish()
    };
    RunId::new(format!("{:016x}{:08x}", hash(0), hash(1) >> 32))
}

/// Whether nothing is said.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.trim().is_empty(),
        Value::Fields(fields) => !fields.values().any(FieldValue::says_something),
        Value::Skipped | Value::Chosen(_) | Value::Compared(_) | Value::Number(_) => false,
    }
}

/// How the text of an entry is called where another window's text of it is kept ([`State::elsewhere`]); `field` is that
/// of a line.
///
/// [`State::elsewhere`]: crate::app::State::elsewhere
pub fn name_of_text(field: Option<&str>) -> Cow<'static, str> {
    field.map_or(Cow::Borrowed(TEXT), |field| Cow::Owned([FIELDS, field].concat()))
}

/// The names of an entry's texts in its record.
const TEXT: &str = "value";
const FIELDS: &str = "value.fields.";

/// The names of the texts that differ from before.
fn typed_fields(before: Option<&Value>, after: &Value) -> Vec<Cow<'static, str>> {
    match after {
        Value::Text(_) => vec![name_of_text(None)],
        Value::Fields(fields) => {
            let was = |id: &str| match before {
                Some(Value::Fields(fields)) => fields.get(id),
                _ => None,
            };
            let typed = fields.iter().filter(|(id, it)| matches!(it, FieldValue::Text(_)) && was(id) != Some(*it));
            typed.map(|(id, _)| name_of_text(Some(id.as_str()))).collect()
        }
        _ => Vec::new(),
    }
}

/// The text of an entry by the key of its record and the name that [`name_of_text`] gives it.
pub(super) fn text_of(data: &ProfileData, record: &str, name: &str) -> Option<String> {
    let entry = data.runs.iter().find_map(|run| {
        let mut entries = run.entries.iter();
        entries.find(|entry| codec::entry_key(&run.id, &entry.key) == record)
    })?;
    match (&entry.value, name.strip_prefix(FIELDS)) {
        (Value::Text(text), None) => Some(text.clone()),
        (Value::Fields(fields), Some(id)) => match fields.get(id) {
            Some(FieldValue::Text(text)) => Some(text.clone()),
            _ => Some(String::new()),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_run_of_an_exercise_has_one_id_in_every_window_and_another_in_every_profile() {
        let (ewa, jan) = (ProfileId::new("00112233445566778899aabb"), ProfileId::new("00112233445566778899aabc"));
        let id = first_run_id(&ewa, "values");
        assert_eq!(id, first_run_id(&ewa, "values"));
        assert!(id != first_run_id(&jan, "values") && id != first_run_id(&ewa, "journal"));
        assert!(id.as_str().len() == 24 && id.as_str().bytes().all(|it| it.is_ascii_hexdigit()), "{id:?}");
        assert_ne!(first_run_id(&ProfileId::new("a"), "bc"), first_run_id(&ProfileId::new("ab"), "c"));
    }

    #[test]
    fn what_was_typed_is_told_from_what_was_there() {
        let line = |fields: &[(&str, FieldValue)]| {
            Value::Fields(fields.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect())
        };
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let (a, b) = (("name", text("Baker")), ("hours", FieldValue::Number(3)));
        for (before, after, typed, empty) in [
            (None, Value::Text("a".into()), vec!["value"], false),
            (Some(Value::Text("a".into())), Value::Text(" ".into()), vec!["value"], true),
            (None, line(&[]), vec![], true),
            (None, line(&[("name", text(" "))]), vec!["value.fields.name"], true),
            (None, line(&[a.clone(), b.clone()]), vec!["value.fields.name"], false),
            (Some(line(std::slice::from_ref(&a))), line(&[a.clone(), b.clone()]), vec![], false),
            (
                Some(line(std::slice::from_ref(&a))),
                line(&[a, ("where", text("Gent"))]),
                vec!["value.fields.where"],
                false,
            ),
            (None, Value::Number(0), vec![], false),
            (None, Value::Skipped, vec![], false),
        ] {
            assert_eq!(typed_fields(before.as_ref(), &after), typed, "{after:?}");
            assert_eq!(is_empty(&after), empty, "{after:?}");
        }
    }
}
