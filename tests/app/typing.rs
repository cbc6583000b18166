//! Typed text: how old it may be before it is stored, what the app says about it, and two windows with one text.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Waker};

use eight_keys::app::tasks::{EvidenceDraft, EvidenceField};
use eight_keys::app::{App, Assets, Route, Saving, StorageMode, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::{Answer, Decision, EvidenceId, ItemId, Proof, Setting};
use eight_keys::store::{RecordKind, Store, StoreError, codec};

use crate::device::{Device, Visit, answer, begun, run, tell, visit};

/// The time between two letters of somebody who writes without a pause, in milliseconds.
const LETTER: u64 = 150;
/// How old what is on the screen may be before it is stored, in milliseconds.
const OLDEST: u64 = 600;

/// Work that was begun and goes on by itself, as in a browser.
#[derive(Default)]
struct Going(RefCell<Vec<Pin<Box<dyn Future<Output = ()>>>>>);

impl Going {
    fn start(&self, task: impl Future<Output = ()> + 'static) {
        self.0.borrow_mut().push(Box::pin(task));
        self.on();
    }

    fn on(&self) {
        self.0.borrow_mut().retain_mut(|task| task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
}

/// Everything that the device has of this text in any record.
fn is_stored(device: &Device, text: &str) -> bool {
    let text = serde_json::to_string(text).unwrap();
    RecordKind::ALL
        .iter()
        .any(|kind| run(device.store.all(*kind)).unwrap().iter().any(|record| record.text.contains(&text)))
}

fn id() -> EvidenceId {
    EvidenceId::new("e")
}

/// Types a text into a field; with each letter the app gets everything that is there.
type Field = fn(Rc<App>, String) -> Pin<Box<dyn Future<Output = ()>>>;

fn into(app: &Rc<App>, field: EvidenceField, draft: EvidenceDraft) -> Pin<Box<dyn Future<Output = ()>>> {
    tasks::change_evidence(app, &id(), ItemId::of("digital-1"), &[field], &draft)
}

const FIELDS: [(&str, Field); 5] = [
    ("what", |app, what| into(&app, EvidenceField::What, EvidenceDraft { what, ..of_app(&app) })),
    ("when", |app, when| into(&app, EvidenceField::When, EvidenceDraft { when, ..of_app(&app) })),
    ("who", |app, proof_note| into(&app, EvidenceField::ProofNote, EvidenceDraft { proof_note, ..of_app(&app) })),
    ("note", |app, note| tasks::write_note(&app, "7231", note)),
    ("nickname", |app, name| tasks::rename_profile(&app, &name)),
];

fn of_app(app: &App) -> EvidenceDraft {
    let state = app.state();
    let found = state.people.current.as_ref().unwrap().evidence.iter().find(|it| it.id == id());
    found.map(EvidenceDraft::of).unwrap_or_default()
}

/// A user with a piece of evidence that a person can confirm, in a browser with all of the app.
fn somebody(device: &Rc<Device>, storage_mode: StorageMode) -> (Rc<App>, Rc<Visit>) {
    let (app, platform) = begun(device, storage_mode);
    run(tasks::load_the_rest(&app));
    assert!(app.state().has(Assets::REST));
    tell(&app, "e", &EvidenceDraft { what: "I did it.".into(), proof: Some(Proof::Person), ..Default::default() });
    (app, platform)
}

/// A field may be drawn between a letter and the task that stores it; it would be drawn without the letter, and the next
/// one would be added to the shorter text.
#[test]
fn the_app_has_each_letter_before_anything_is_drawn() {
    for (name, typed) in FIELDS {
        let (app, _) = somebody(&Rc::default(), StorageMode::Device);
        let task = typed(app.clone(), "Canar".into());
        let state = app.state();
        let current = state.people.current.as_ref().unwrap();
        let evidence = EvidenceDraft::of(&current.evidence[0]);
        let note = current.occupation_note("7231").map(|noted| noted.note.clone()).unwrap_or_default();
        let texts = [evidence.what, evidence.when, evidence.proof_note, note, current.profile.nickname.clone()];
        assert_eq!(texts.iter().filter(|text| *text == "Canar").count(), 1, "{name}: {texts:?}");
        drop(task);
    }
}

#[test]
fn whoever_types_without_a_pause_is_stored_all_the_while() {
    for (name, typed) in FIELDS {
        let device = Rc::<Device>::default();
        let (app, platform) = somebody(&device, StorageMode::Device);
        let going = Going::default();
        let begun = device.writes.get();
        platform.time.set(Some(0));
        let mut seen = Vec::new();
        for letters in 1..=40 {
            let now = platform.time.get().unwrap();
            let text = "x".repeat(letters);
            going.start(typed(app.clone(), text.clone()));
            seen.push((now, text.clone()));
            assert_ne!(app.state().storage.saving, Saving::Saved, "{name}: {letters} letters are said to be saved");
            for time in (now..now + LETTER).step_by(15) {
                platform.time.set(Some(time));
                going.on();
                let stored = seen.iter().rev().find(|(_, text)| is_stored(&device, text)).map_or(0, |(at, _)| *at);
                let oldest =
                    seen.iter().find(|(at, _)| *at > stored || !is_stored(&device, &seen[0].1) && letters == 1);
                let age = oldest.map_or(0, |(at, _)| time - at);
                assert!(age <= OLDEST, "{name}: {age} ms old after {letters} letters");
                if app.state().storage.saving == Saving::Saved {
                    assert!(is_stored(&device, &text), "{name}: only what is stored is called saved");
                }
            }
            platform.time.set(Some(now + LETTER));
        }
        let writes = device.writes.get() - begun;
        assert!((8..=30).contains(&writes), "{name}: {writes} transactions for 40 letters");
        for _ in 0..3 {
            platform.time.set(platform.time.get().map(|now| now + OLDEST));
            going.on();
        }
        assert_eq!(
            (app.state().storage.saving.clone(), is_stored(&device, &"x".repeat(40))),
            (Saving::Saved, true),
            "{name}"
        );
    }
}

#[test]
fn a_page_that_is_hidden_or_left_waits_for_nothing() {
    for (name, typed) in FIELDS {
        let device = Rc::<Device>::default();
        let (app, platform) = somebody(&device, StorageMode::Device);
        let going = Going::default();
        platform.time.set(Some(0));
        // From here on there are no frames.
        platform.draws_slowly.set(true);
        going.start(typed(app.clone(), "half a sen".into()));
        assert!(!is_stored(&device, "half a sen"), "{name}");
        let leaving = app.clone();
        going.start(async move { tasks::saving::hurry(&leaving).await });
        assert!(is_stored(&device, "half a sen"), "{name}");
        assert_eq!(app.state().storage.saving, Saving::Typing, "{name}: not yet called saved");
        // The page comes back, and what is typed after that is not taken for a text of another window.
        going.start(typed(app.clone(), "half a sentence".into()));
        platform.draws_slowly.set(false);
        for _ in 0..5 {
            platform.time.set(platform.time.get().map(|now| now + OLDEST));
            going.on();
        }
        assert!(is_stored(&device, "half a sentence"), "{name}");
        assert_eq!(
            (app.state().storage.saving.clone(), app.state().storage.elsewhere.len()),
            (Saving::Saved, 0),
            "{name}"
        );
    }
}

#[test]
fn an_answer_on_its_way_is_handed_over_as_well() {
    let device = Rc::<Device>::default();
    let (app, platform) = somebody(&device, StorageMode::Device);
    let going = Going::default();
    platform.draws_slowly.set(true);
    let answering = app.clone();
    going.start(async move { tasks::answer(&answering, ItemId::of("digital-1"), Answer::OnMyOwn).await });
    assert!(!is_stored(&device, "on-my-own"));
    let leaving = app.clone();
    going.start(async move { tasks::saving::hurry(&leaving).await });
    assert!(is_stored(&device, "on-my-own"));
}

#[test]
fn leaving_asks_while_something_would_be_lost() {
    let device = Rc::<Device>::default();
    let (app, platform) = somebody(&device, StorageMode::Device);
    let going = Going::default();
    assert!(!app.state().would_lose());
    platform.time.set(Some(0));
    going.start(into(&app, EvidenceField::When, EvidenceDraft { when: "in May".into(), ..of_app(&app) }));
    assert!(app.state().would_lose(), "typed and not stored");
    for _ in 0..3 {
        platform.time.set(platform.time.get().map(|now| now + OLDEST));
        going.on();
    }
    assert!(!app.state().would_lose());
    platform.time.set(None);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert!(app.state().would_lose(), "what could not be written");
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert!(!app.state().would_lose());

    let (visit, _) = begun(&Rc::default(), StorageMode::Session);
    assert!(!visit.state().would_lose(), "nothing was entered");
    answer(&visit, "digital-1", Answer::OnMyOwn);
    assert!(visit.state().would_lose(), "a visit is in memory alone");
}

/// Two windows with one piece of evidence. The second hears nothing from the first: its messages come late or never.
fn two_windows(device: &Rc<Device>) -> (Rc<App>, Rc<App>) {
    let (one, _) = somebody(device, StorageMode::Device);
    let (two, _) = visit(device, "");
    run(tasks::load_the_rest(&two));
    (one, two)
}

fn stored(device: &Rc<Device>) -> EvidenceDraft {
    of_app(&visit(device, "").0)
}

#[test]
fn a_choice_in_an_older_window_erases_no_text_of_a_newer_one() {
    for (name, field, draft) in [
        ("setting", EvidenceField::Setting, EvidenceDraft { setting: Some(Setting::Home), ..Default::default() }),
        ("proof", EvidenceField::Proof, EvidenceDraft { proof: Some(Proof::Photo), ..Default::default() }),
        ("when", EvidenceField::When, EvidenceDraft { when: "in May".into(), ..Default::default() }),
    ] {
        let device = Rc::<Device>::default();
        let (one, two) = two_windows(&device);
        let longer = EvidenceDraft { what: "I did it. And more.".into(), ..of_app(&two) };
        run(into(&two, EvidenceField::What, longer));
        // Everything that this page shows is older than that.
        run(into(&one, field, EvidenceDraft { what: "I did it.".into(), ..draft.clone() }));
        let now = stored(&device);
        assert_eq!(now.what, "I did it. And more.", "{name}");
        assert_eq!(of_app(&one), now, "{name}: and it is shown");
        match field {
            EvidenceField::Setting => assert_eq!(now.setting, draft.setting),
            EvidenceField::Proof => assert_eq!(now.proof, draft.proof),
            _ => assert_eq!(now.when, draft.when),
        }
        assert_eq!(one.state().storage.elsewhere.len(), 0, "{name}: nobody lost a text");
    }
}

#[test]
fn a_text_that_both_windows_wrote_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (one, two) = two_windows(&device);
    let write = |app: &Rc<App>, what: &str| {
        run(into(app, EvidenceField::What, EvidenceDraft { what: what.into(), ..of_app(app) }));
    };
    write(&two, "The long text of the second window.");
    write(&one, "The text of the first.");
    assert_eq!(stored(&device).what, "The text of the first.", "the later one counts");
    let other = |app: &App| app.state().elsewhere(RecordKind::Evidence, "e", "what").map(str::to_owned);
    assert_eq!(other(&one).as_deref(), Some("The long text of the second window."));
    assert_eq!(
        one.state().screen.toast.as_ref().map(|toast| toast.say),
        None,
        "what was written here is on the screen"
    );

    // Taking it loses nothing either.
    let taken = tasks::take_other(&one, RecordKind::Evidence, "e", "what", "The text of the first.").unwrap();
    write(&one, &taken);
    assert_eq!(stored(&device).what, "The long text of the second window.");
    assert_eq!(other(&one).as_deref(), Some("The text of the first."));
    tasks::close_other(&one, RecordKind::Evidence, "e", "what");
    assert_eq!(other(&one), None);

    // The second window hears of it, and what it had is at hand there.
    write(&two, "The long text of the second window!");
    write(&one, "Once more.");
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &id));
    assert_eq!(of_app(&two).what, "Once more.");
    assert_eq!(other(&two).as_deref(), Some("The long text of the second window!"));
    assert_eq!(two.state().screen.toast.as_ref().map(|toast| toast.say), Some("elsewhere-changed"));
}

#[test]
fn a_text_that_waits_is_not_lost_to_a_message_of_another_window() {
    let device = Rc::<Device>::default();
    let (one, two) = two_windows(&device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    run(into(&one, EvidenceField::What, EvidenceDraft { what: "Waits.".into(), ..of_app(&one) }));
    *device.fails.borrow_mut() = None;
    run(into(&two, EvidenceField::When, EvidenceDraft { when: "in May".into(), ..of_app(&two) }));
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&one, &id));
    let both = |draft: EvidenceDraft| (draft.what, draft.when);
    assert_eq!(both(of_app(&one)), ("Waits.".into(), "in May".into()));
    run(tasks::saving::retry(&one));
    assert_eq!(both(stored(&device)), ("Waits.".into(), "in May".into()));
}

#[test]
fn cancelling_takes_back_what_was_answered_here_only() {
    let device = Rc::<Device>::default();
    let (one, two) = two_windows(&device);
    let before = one.state().people.current.as_ref().unwrap().evidence[0].clone();
    run(into(&one, EvidenceField::When, EvidenceDraft { when: "in May".into(), ..of_app(&one) }));
    run(into(&two, EvidenceField::What, EvidenceDraft { what: "Longer.".into(), ..of_app(&two) }));
    run(tasks::cancel_change(&one, before, &[EvidenceField::When]));
    let now = stored(&device);
    assert_eq!((now.what.as_str(), now.when.as_str()), ("Longer.", ""));
}

#[test]
fn what_is_deleted_elsewhere_while_somebody_writes_is_written() {
    let device = Rc::<Device>::default();
    let (one, two) = two_windows(&device);
    run(tasks::delete_evidence(&two, &id()));
    run(into(&one, EvidenceField::What, EvidenceDraft { what: "I go on.".into(), ..of_app(&one) }));
    assert_eq!(stored(&device).what, "I go on.");
}

#[test]
fn work_names_and_languages_are_changed_field_by_field_too() {
    let device = Rc::<Device>::default();
    let (one, two) = two_windows(&device);
    // A kind of work: a note in one window, a decision in the other; and emptying the note does not remove the
    // decision.
    run(tasks::write_note(&two, "7231", "ask Parvin".into()));
    run(tasks::set_decision(&one, "7231", Some(Decision::Saved)));
    let noted = || visit(&device, "").0.state().people.current.as_ref().unwrap().occupation_note("7231").cloned();
    let now = noted().unwrap();
    assert_eq!((now.note.as_str(), now.decision), ("ask Parvin", Some(Decision::Saved)));
    run(tasks::write_note(&two, "7231", String::new()));
    let now = noted().unwrap();
    assert_eq!((now.note.as_str(), now.decision), ("", Some(Decision::Saved)));
    run(tasks::set_decision(&one, "7231", None));
    assert_eq!(noted(), None, "what says nothing is not kept");

    // A profile: a name in one window, a place in the other.
    run(tasks::rename_profile(&two, "Shirin"));
    one.go(Route::Results);
    run(tasks::follow_entry(&one));
    let state = visit(&device, "").0.state();
    let profile = &state.people.current.as_ref().unwrap().profile;
    assert_eq!((profile.nickname.as_str(), profile.place.as_str()), ("Shirin", "#/results"));

    // A run: languages in one window, a part that is stopped in the other.
    run(tasks::act(&two, Action::ChooseLanguages(vec!["nl".into()])));
    run(tasks::act(&one, Action::Stop(Section::of("digital"))));
    let state = visit(&device, "").0.state();
    let now = state.run().unwrap();
    assert_eq!((now.languages.as_slice(), now.stopped.len()), (["nl".to_owned()].as_slice(), 1));
}

#[test]
fn what_a_newer_version_wrote_is_not_overwritten() {
    let device = Rc::<Device>::default();
    let (one, _) = somebody(&device, StorageMode::Device);
    let mut record = run(device.store.all(RecordKind::Evidence)).unwrap().remove(0);
    record.text = record.text.replace("\"v\":1", "\"v\":2");
    run(device.store.write(vec![eight_keys::store::Write::Put(record.clone())])).unwrap();
    run(into(&one, EvidenceField::What, EvidenceDraft { what: "Older app.".into(), ..of_app(&one) }));
    assert_eq!(one.state().storage.saving, Saving::Failed(StoreError::NewerVersion));
    assert_eq!(run(device.store.all(RecordKind::Evidence)).unwrap(), [record]);
    assert_eq!(codec::VERSION, 1, "the record above is a newer one");
    assert!(one.state().would_lose());
}
