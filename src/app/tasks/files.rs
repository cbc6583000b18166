//! What came out of a profile file, or went into one.

use std::rc::Rc;

use super::saving::save;
use crate::app::{App, KEY_COMPETENCES, Route, Toast};
use crate::domain::{Evidence, ProfileData, Run, RunId};
use crate::store::{Write, codec};

/// Adds an opened file to this device as a profile of its own and goes to its results. A file with nothing but evidence
/// gets an empty run, as every profile has one.
pub async fn add_profile(app: &Rc<App>, mut data: ProfileData) {
    if data.latest_run(KEY_COMPETENCES).is_none() {
        let id = RunId::new(app.platform.new_id());
        data.runs.push(Run::new(id, data.profile.id.clone(), KEY_COMPETENCES, app.platform.now()));
    }
    let writes = codec::put_all(&data);
    app.update(|state| {
        state.profiles = Rc::new(state.profiles.iter().cloned().chain([data.profile.clone()]).collect());
        state.current = Some(Rc::new(data));
    });
    app.go(Route::Results);
    app.update(|state| state.toast = Some(Toast::Said("file-added")));
    save(app, writes).await;
}

/// Adds runs and evidence of an opened file to the profile in use; they carry its id already.
pub async fn add_to_profile(app: &Rc<App>, runs: Vec<Run>, evidence: Vec<Evidence>) {
    let state = app.state();
    let Some(current) = &state.current else { return };
    let mut data = (**current).clone();
    let addition = ProfileData { runs, evidence, ..ProfileData::new(data.profile.clone()) };
    let writes: Vec<Write> = codec::put_all(&addition);
    data.runs.extend(addition.runs);
    data.evidence.extend(addition.evidence);
    data.runs.sort_by_key(|run| run.started);
    data.evidence.sort_by_key(|it| it.created);
    app.update(|state| state.current = Some(Rc::new(data)));
    app.go(Route::Results);
    app.update(|state| state.toast = Some(Toast::Said("file-added")));
    save(app, writes).await;
}

/// Keeps in mind that she saved a file, so that the reminder rests.
pub async fn file_was_saved(app: &Rc<App>) {
    let now = app.platform.now();
    super::profiles::change(app, |profile| profile.file_saved = Some(now)).await;
}
