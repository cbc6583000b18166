//! Evidence: what is written down, deleted and brought back.

use std::rc::Rc;

use eight_keys::app::{Route, StorageMode, Undo, tasks};
use eight_keys::domain::Proof;
use eight_keys::store::{RecordKind, Store, Write};

use crate::device::{Device, begun, run, tell, visit};

#[test]
fn nobody_is_named_for_a_proof_that_there_is_not() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    let note_of = |proof: Option<Proof>| {
        let note = "Mrs Jansen".to_owned();
        let draft = tasks::EvidenceDraft { what: "I mended it.".into(), proof, proof_note: note, ..Default::default() };
        tell(&app, "e", &draft);
        app.state().people.current.as_ref().unwrap().evidence[0].proof_note.clone()
    };
    assert_eq!(note_of(Some(Proof::Person)), "Mrs Jansen");
    assert_eq!(note_of(Some(Proof::NothingYet)), "");
    assert_eq!(note_of(None), "");
}

#[test]
fn deleted_evidence_comes_back_as_it_was() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let draft = tasks::EvidenceDraft { what: " I repaired the tap. ".into(), ..Default::default() };
    tell(&app, "e", &draft);
    let evidence = app.state().people.current.as_ref().unwrap().evidence[0].clone();
    assert_eq!(evidence.what, "I repaired the tap.");
    run(tasks::delete_evidence(&app, &evidence.id));
    let toast = app.state().screen.toast.clone().unwrap();
    assert_eq!((toast.say, toast.undo.as_deref()), ("evidence-deleted", Some(&Undo::Evidence(evidence.clone()))));
    assert!(visit(&device, "").0.state().people.current.as_ref().unwrap().evidence.is_empty());
    run(tasks::undo(&app));
    assert_eq!(visit(&device, "").0.state().people.current.as_ref().unwrap().evidence, [evidence]);
}

#[test]
fn a_change_that_is_cancelled_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let write = |what: &str| {
        tell(&app, "e", &tasks::EvidenceDraft { what: what.into(), ..Default::default() });
        app.state().people.current.as_ref().unwrap().evidence[0].clone()
    };
    let stored = || visit(&device, "").0.state().people.current.as_ref().unwrap().evidence.clone();
    let before = write("I repaired the tap.");
    let changed = write("I repaired the tap and the lamp.");
    run(tasks::cancel_change(&app, before.clone(), &[tasks::EvidenceField::What]));
    assert_eq!(stored(), [before]);
    run(tasks::undo(&app));
    assert_eq!((stored(), app.state().screen.toast.clone()), (vec![changed].into(), None));
}

#[test]
fn what_can_be_taken_back_stays_for_one_page_more() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    tell(&app, "e", &tasks::EvidenceDraft { what: "I repaired the tap.".into(), ..Default::default() });
    let id = app.state().people.current.as_ref().unwrap().evidence[0].id.clone();
    run(tasks::delete_evidence(&app, &id));
    app.go(Route::Evidence);
    assert!(app.state().screen.toast.is_some());
    app.go(Route::Evidence);
    assert!(app.state().screen.toast.is_some(), "the same page is no other one");
    app.go(Route::Home);
    assert_eq!(app.state().screen.toast, None);
}

/// What a newer app wrote into the record and the file, and this version does not know.
#[test]
fn what_a_newer_app_added_stays_through_every_change() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let draft = |what: &str| tasks::EvidenceDraft { what: what.into(), ..Default::default() };
    tell(&app, "e", &draft("I repaired the tap."));
    let stored = |kind: RecordKind| run(device.store.all(kind)).unwrap().remove(0);
    for kind in [RecordKind::Evidence, RecordKind::Profile] {
        let mut record = stored(kind);
        record.text = record.text.replacen("\"data\":{", "\"data\":{\"later\":{\"photo\":[1]},", 1);
        record.text = record.text.replacen("\"what\"", "\"setting\":\"online\",\"what\"", 1);
        run(device.store.write(vec![Write::Put(record)])).unwrap();
    }
    let is_whole = |kind: RecordKind| {
        let text = stored(kind).text;
        assert_eq!(text.matches("\"later\":{\"photo\":[1]}").count(), 1, "{text}");
        assert_eq!(text.matches("\"setting\":\"online\"").count(), usize::from(kind == RecordKind::Evidence), "{text}");
    };
    let (app, _) = visit(&device, "");
    let before = app.state().people.current.as_ref().unwrap().evidence[0].clone();
    tell(&app, "e", &draft("I repaired the tap and the lamp."));
    assert!(stored(RecordKind::Evidence).text.contains("lamp"));
    is_whole(RecordKind::Evidence);
    run(tasks::cancel_change(&app, before.clone(), &[tasks::EvidenceField::What]));
    is_whole(RecordKind::Evidence);
    run(tasks::delete_evidence(&app, &before.id));
    run(tasks::undo(&app));
    is_whole(RecordKind::Evidence);
    run(tasks::give_subject(&app));
    let subject = app.state().people.current.as_ref().unwrap().profile.subject.clone();
    assert!(subject.is_some() && stored(RecordKind::Profile).text.contains("\"subject\""));
    is_whole(RecordKind::Profile);
    run(tasks::give_subject(&app));
    assert_eq!(app.state().people.current.as_ref().unwrap().profile.subject, subject, "it is given once");
}
