//! What comes out of a profile file, or goes into one.

use std::rc::Rc;

use super::copies::{Held, was_made};
use super::profile::change;
use super::saving::{knew, save};
use crate::app::{App, KEY_COMPETENCES, Route};
use crate::content::finished;
use crate::domain::{ProfileData, Run, RunId};
use crate::profile_file::Added;
use crate::store::{RecordKind, Write, codec};

/// Adds an opened file to this device as a profile of its own and goes to its results. A file without answers gets an
/// empty run, because every profile has one.
///
/// The languages of the screen stay as they are: no file has them, and whoever looks at a file may have chosen two.
pub async fn add_profile(app: &Rc<App>, mut data: ProfileData) {
    data.profile.second_language = app.state().locales.second.as_ref().map(|words| words.language().tag.clone());
    if data.latest_run(KEY_COMPETENCES).is_none() {
        let id = RunId::new(app.platform.new_id());
        let start = data.next_start(app.platform.now());
        data.runs.push(Run::new(id, data.profile.id.clone(), KEY_COMPETENCES, start));
    }
    let writes = codec::put_all(&data);
    app.update(|state| {
        state.people.profiles = Rc::new(state.people.profiles.iter().cloned().chain([data.profile.clone()]).collect());
        state.people.current = Some(Rc::new(data));
    });
    app.go(Route::Results);
    app.update(|state| state.show_toast("file-added", None));
    save(app, writes).await;
}

/// Adds what an opened file has and the profile in use has not; the values carry the profile's id already. The user
/// goes on with the run that they are in, however new the file's run is, unless they have not answered anything in
/// theirs.
pub async fn add_to_profile(app: &Rc<App>, added: Added) {
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    let mut data = (**current).clone();
    let Added { mut runs, evidence, mut occupation_notes, file_extras, .. } = added;
    let mut set_aside = Vec::new();
    for run in &mut runs {
        let Some(own) = data.latest_run(&run.exercise) else { continue };
        if own.is_empty() {
            set_aside.push(own.id.clone());
        } else {
            run.beside = true;
        }
    }
    // There is one decision for each kind of work, also if something was decided since the file was compared.
    occupation_notes.retain(|noted| data.occupation_note(&noted.occupation).is_none());
    let (runs, evidence, occupation_notes) = (runs.into(), evidence.into(), occupation_notes.into());
    let new_extras = file_extras.unwrap_or_default();
    let addition = ProfileData {
        runs,
        evidence,
        occupation_notes,
        file_extras: new_extras,
        ..ProfileData::new(data.profile.clone())
    };
    let mut writes: Vec<Write> = codec::put_all(&addition);
    for run in data.runs.iter_mut().filter(|run| set_aside.contains(&run.id)) {
        knew(app, RecordKind::Run, run.id.as_str(), Some(codec::run(run)));
        run.beside = true;
        writes.push(Write::Put(codec::run(run)));
    }
    data.runs.extend(addition.runs);
    data.evidence.extend(addition.evidence);
    data.occupation_notes.extend(addition.occupation_notes);
    if !addition.file_extras.is_empty() {
        data.file_extras = addition.file_extras;
    }
    data.runs.sort_by_key(|run| run.started);
    data.evidence.sort_by_key(|it| it.created);
    data.occupation_notes.sort_by(|a, b| (a.created, &a.occupation).cmp(&(b.created, &b.occupation)));
    app.update(|state| state.people.current = Some(Rc::new(data)));
    app.go(Route::Results);
    app.update(|state| state.show_toast("file-added", None));
    save(app, writes).await;
}

/// Gives the profile the id by which its files can be recognised as of one person, unless it has one.
pub async fn give_subject(app: &Rc<App>) {
    if app.state().people.current.as_ref().is_some_and(|current| current.profile.subject.is_none()) {
        let subject = app.platform.new_id();
        change(app, |profile| profile.subject = Some(subject)).await;
    }
}

/// Remembers that the user saved a file with everything in it, so that the reminder does not come for a while.
pub async fn file_was_saved(app: &Rc<App>, held: Held) {
    let state = app.state();
    let of_run = |run: &Run| state.content.pack.as_ref().map_or(run.finished, |pack| finished(pack, run));
    let finished = state.people.current.iter().flat_map(|current| &current.runs).filter_map(of_run).max();
    // A clock that was put back must not make the file older than what is in it.
    let now = finished.map_or(app.platform.now(), |finished| finished.max(app.platform.now()));
    was_made(app, held);
    change(app, |profile| profile.file_saved = Some(now)).await;
}

/// A copy that these words open was saved. They are kept as long as the visit lasts.
pub async fn copy_was_saved(app: &Rc<App>, held: Held, words: String) {
    app.update(|state| state.copies.words = Some(words));
    file_was_saved(app, held).await;
}
