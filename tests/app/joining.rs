//! A file joins the profile of this device that it is of, with the user's yes, and that can be undone.

use std::collections::BTreeSet;
use std::rc::Rc;

use eight_keys::app::tasks::EvidenceDraft;
use eight_keys::app::{App, Platform, Route, StorageMode, Undo, tasks};
use eight_keys::domain::{Answer, Decision, ProfileData};
use eight_keys::profile_file::{Merge, PartId, ProfileFile, Selection, as_new_profile, export, merge};

use crate::device::{Device, Visit, answer, answer_of, begin_visit, begun, run, tell, visit};

fn current(app: &App) -> Rc<ProfileData> {
    app.state().people.current.clone().unwrap()
}

fn file_of(app: &Rc<App>) -> ProfileFile {
    let (data, state) = (current(app), app.state());
    let library = state.library().unwrap();
    export(&data, &library, &Selection::everything(&data, &library), app.platform().now())
}

fn draft(what: &str) -> EvidenceDraft {
    EvidenceDraft { what: what.into(), ..EvidenceDraft::default() }
}

/// A user who answered two statements and wrote something down, and the file of it.
fn somebody(device: &Rc<Device>) -> (Rc<App>, ProfileFile) {
    let (app, _) = begun(device, StorageMode::Device);
    run(tasks::load_the_rest(&app));
    answer(&app, "digital-1", Answer::WithHelp);
    answer(&app, "digital-2", Answer::NotYet);
    tell(&app, "story", &draft("I repaired it"));
    let file = file_of(&app);
    (app, file)
}

/// The file of the same person who went on on another device: one answer changed, one new, a story changed, a new
/// story, a kind of work saved.
fn from_elsewhere(file: &ProfileFile) -> ProfileFile {
    let (there, platform) = begun(&Rc::default(), StorageMode::Device);
    let data = as_new_profile(file, "pl", platform.now(), &mut || platform.new_id());
    run(tasks::add_profile(&there, data));
    answer(&there, "digital-1", Answer::OnMyOwn);
    answer(&there, "culture-1", Answer::ShownOthers);
    let story = current(&there).evidence[0].id.clone();
    tell(&there, story.as_str(), &draft("I repaired it and showed Ewa how"));
    tell(&there, "second story", &draft("I filled in a form"));
    run(tasks::set_decision(&there, "7231", Some(Decision::Saved)));
    file_of(&there)
}

fn found(app: &Rc<App>, file: &ProfileFile) -> Merge {
    merge(&current(app), file, &app.state().library().unwrap())
}

fn join(app: &Rc<App>, file: &ProfileFile, accepted: &[usize]) -> bool {
    let (id, found) = (current(app).profile.id.clone(), found(app, file));
    run(tasks::join_file(app, &id, file, &found, &accepted.iter().copied().collect()))
}

fn all(app: &Rc<App>, file: &ProfileFile) -> Vec<usize> {
    (0..found(app, file).differences.len()).collect()
}

#[test]
fn a_file_from_elsewhere_joins_after_a_yes_and_parts_again() {
    let device = Rc::<Device>::default();
    let (app, file) = somebody(&device);
    assert_eq!(found(&app, &file), Merge::default());
    let newer = from_elsewhere(&file);
    let before = current(&app);
    assert_eq!(run(tasks::whose_file(&app, &newer)).unwrap().profile.id, before.profile.id);
    assert_eq!(all(&app, &newer).len(), 5);
    assert!(join(&app, &newer, &all(&app, &newer)));
    assert_eq!(app.state().screen.route, Route::Results);
    assert!(found(&app, &newer).differences.is_empty());
    for app in [&app, &visit(&device, "").0] {
        assert_eq!(answer_of(app, "digital-1"), Some(Answer::OnMyOwn));
        assert_eq!(answer_of(app, "culture-1"), Some(Answer::ShownOthers));
        let data = current(app);
        let stories: Vec<&str> = data.evidence.iter().map(|it| it.what.as_str()).collect();
        assert_eq!(stories, ["I repaired it and showed Ewa how", "I filled in a form"]);
        assert_eq!(data.evidence[0].id.as_str(), "story", "it is the same piece as before");
        assert_eq!(data.occupation_notes[0].decision, Some(Decision::Saved));
    }
    let toast = app.state().screen.toast.clone().unwrap();
    assert_eq!(toast.say, "file-joined");
    assert!(matches!(toast.undo.as_deref(), Some(Undo::Joined { .. })));
    run(tasks::undo(&app));
    for app in [&app, &visit(&device, "").0] {
        let data = current(app);
        assert_eq!(
            (&data.runs, &data.evidence, &data.occupation_notes),
            (&before.runs, &before.evidence, &before.occupation_notes)
        );
    }
}

#[test]
fn what_is_not_accepted_does_not_come() {
    let device = Rc::<Device>::default();
    let (app, file) = somebody(&device);
    let newer = from_elsewhere(&file);
    let before = current(&app);
    let writes = device.writes.get();
    // Comparing, and looking whose it is, write nothing.
    run(tasks::whose_file(&app, &newer));
    found(&app, &newer);
    assert_eq!((current(&app), device.writes.get()), (before.clone(), writes));
    // The first difference alone.
    let left: BTreeSet<usize> = all(&app, &newer).into_iter().skip(1).collect();
    assert!(join(&app, &newer, &[0]));
    assert_eq!(found(&app, &newer).differences.len(), left.len());
    let (again, _) = visit(&device, "");
    assert_eq!((&current(&again).runs, &current(&again).evidence), (&current(&app).runs, &current(&app).evidence));
    assert_eq!(current(&app).evidence, before.evidence);
}

#[test]
fn nothing_is_taken_that_was_not_shown() {
    let (app, file) = somebody(&Rc::default());
    let newer = from_elsewhere(&file);
    let shown = found(&app, &newer);
    // Meanwhile the answer is changed here, in another window for example.
    answer(&app, "digital-1", Answer::ShownOthers);
    let before = current(&app);
    let everything = (0..shown.differences.len()).collect();
    assert!(!run(tasks::join_file(&app, &before.profile.id, &newer, &shown, &everything)));
    assert_eq!(current(&app), before);
    assert_eq!(app.state().screen.toast, None);
}

#[test]
fn undoing_leaves_what_was_changed_since() {
    let device = Rc::<Device>::default();
    let (app, file) = somebody(&device);
    // On the other device the user began again.
    let (there, platform) = begun(&Rc::default(), StorageMode::Device);
    let data = as_new_profile(&file, "pl", platform.now(), &mut || platform.new_id());
    run(tasks::add_profile(&there, data));
    answer(&there, "digital-2", Answer::OnMyOwn);
    run(tasks::begin_again(&there));
    answer(&there, "digital-1", Answer::ShownOthers);
    let newer = file_of(&there);
    assert!(join(&app, &newer, &all(&app, &newer)));
    assert_eq!((current(&app).runs.len(), answer_of(&app, "digital-1")), (2, Some(Answer::ShownOthers)));
    // The user goes on with that run, and the message is still there.
    answer(&app, "digital-3", Answer::NotYet);
    run(tasks::undo(&app));
    for app in [&app, &visit(&device, "").0] {
        assert_eq!(answer_of(app, "digital-3"), Some(Answer::NotYet), "the run stays with what was answered in it");
        assert_eq!(answer_of(app, "digital-1"), None);
        let data = current(app);
        let first = data.runs.iter().find(|run| run.answers.len() == 2).unwrap();
        assert_eq!(first.answer(&"digital-2".parse().unwrap()), Some(Answer::NotYet));
    }
}

#[test]
fn a_file_of_a_profile_that_is_not_in_use_is_recognised_and_opens_it() {
    let device = Rc::<Device>::default();
    let (app, file) = somebody(&device);
    let owner = current(&app).profile.id.clone();
    let newer = from_elsewhere(&file);
    crate::device::join(&app, StorageMode::Device, "Ewa");
    let ewa = current(&app);
    let whose = run(tasks::whose_file(&app, &newer)).unwrap();
    assert_eq!((&whose.profile.id, current(&app)), (&owner, ewa.clone()), "it was only looked for");
    let state = app.state();
    let found = merge(&whose, &newer, &state.library().unwrap());
    let everything = (0..found.differences.len()).collect();
    assert!(run(tasks::join_file(&app, &owner, &newer, &found, &everything)));
    assert_eq!((&current(&app).profile.id, answer_of(&app, "culture-1")), (&owner, Some(Answer::ShownOthers)));
    run(tasks::open_profile(&app, &ewa.profile.id));
    assert_eq!(current(&app).runs, ewa.runs, "the other profile has nothing of it");
    // A file of somebody who is not here.
    let (stranger, other) = somebody(&Rc::default());
    let mut other = other;
    other.sections.runs[0].id = eight_keys::domain::RunId::new("another");
    other.sections.evidence.clear();
    assert!(run(tasks::whose_file(&app, &other)).is_none());
    drop(stranger);
    // Nor is one recognised before anybody is here.
    let (nobody, _) = begin_visit(Visit::to(&Rc::default(), "#/file/open"));
    assert!(run(tasks::whose_file(&nobody, &newer)).is_none());
}

#[test]
fn the_id_for_joining_files_comes_along_and_goes_again() {
    let device = Rc::<Device>::default();
    let (app, file) = somebody(&device);
    let mut newer = from_elsewhere(&file);
    newer.profile.subject = Some("5f0c".into());
    assert!(join(&app, &newer, &[]));
    assert_eq!(current(&app).profile.subject, None, "with nothing else it does not come");
    assert!(join(&app, &newer, &[0]));
    let (again, _) = visit(&device, "");
    assert_eq!(current(&again).profile.subject.as_deref(), Some("5f0c"));
    assert_eq!(app.state().people.profiles[0].subject.as_deref(), Some("5f0c"));
    run(tasks::undo(&app));
    assert_eq!(
        (current(&app).profile.subject.clone(), current(&visit(&device, "").0).profile.subject.clone()),
        (None, None)
    );
    let ticked = Selection::from_iter([PartId::Subject]);
    let state = app.state();
    let library = state.library().unwrap();
    assert_eq!(export(&current(&app), &library, &ticked, app.platform().now()).profile.subject, None);
}
