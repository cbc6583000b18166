//! Exercises that are data: what is said, typed, removed, begun again and proposed.

use std::rc::Rc;

use eight_keys::app::{App, Assets, ExerciseRoute, Route, Saving, StorageMode, tasks};
use eight_keys::content::exercise::{Proposal, proposals};
use eight_keys::domain::{Entry, EntryKey, FieldValue, Run, Setting, Value};
use eight_keys::store::{RecordKind, Store, StoreError};

use crate::device::{Device, Visit, begun, run, visit};

const MADE_UP: &str = "made-up";

/// Somebody with all of the app who has begun nothing.
fn somebody(device: &Rc<Device>) -> (Rc<App>, Rc<Visit>) {
    let (app, platform) = begun(device, StorageMode::Device);
    run(tasks::load_for(&app, Assets::ALL));
    (app, platform)
}

/// The same person in another window, or on another day.
fn again(device: &Rc<Device>) -> Rc<App> {
    let (app, _) = visit(device, "");
    run(tasks::load_for(&app, Assets::ALL));
    app
}

fn go(app: &Rc<App>, address: &str) -> String {
    run(tasks::follow_link(app, address));
    app.state().screen.route.to_hash()
}

fn rate(app: &Rc<App>, card: &str, option: &str) {
    let (key, value) = (EntryKey::card("rate", card), Value::Chosen(vec![option.to_owned()]));
    run(tasks::set_entry(app, MADE_UP.into(), key, value, None));
}

fn job(name: &str, deeds: &[&str]) -> Value {
    let mut fields = vec![("name".to_owned(), FieldValue::Text(name.to_owned()))];
    if !deeds.is_empty() {
        fields.push(("deeds".to_owned(), FieldValue::Options(deeds.iter().map(|it| (*it).to_owned()).collect())));
    }
    Value::Fields(fields.into_iter().collect())
}

fn add_job(app: &Rc<App>, id: &str, value: Value) {
    run(tasks::set_entry(app, MADE_UP.into(), EntryKey::added("jobs", id), value, None));
}

fn write(app: &Rc<App>, key: EntryKey, value: Value) {
    run(tasks::write_entry(app, MADE_UP.into(), key, value));
}

fn said(app: &App, key: &EntryKey) -> Option<Value> {
    app.state().run_of(MADE_UP)?.entry(key).map(|entry| entry.value.clone())
}

fn rated(app: &App, card: &str) -> Option<String> {
    let state = app.state();
    let entry = state.run_of(MADE_UP)?.entry(&EntryKey::card("rate", card))?;
    entry.option().map(str::to_owned)
}

fn toast(app: &App) -> Option<&'static str> {
    app.state().screen.toast.as_ref().map(|toast| toast.say)
}

fn runs(app: &App) -> Vec<Run> {
    let state = app.state();
    state.people.current.as_ref().unwrap().runs.iter().filter(|run| run.exercise == MADE_UP).cloned().collect()
}

fn stored_entries(device: &Device) -> usize {
    let settings = run(device.store.all(RecordKind::Setting)).unwrap();
    settings.iter().filter(|record| record.key.starts_with("entry/")).count()
}

#[test]
fn the_first_entry_begins_the_run_and_everything_is_there_on_coming_back() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    assert_eq!(go(&app, "#/x/m99/s1/c1"), "#/x/m99/s1/c1");
    assert!(app.state().run_of(MADE_UP).is_none(), "looking begins nothing");
    let (key, yes) = (EntryKey::card("rate", "a"), Value::Chosen(vec!["yes".into()]));
    let next = Route::Exercise("m99".into(), ExerciseRoute::Step(1, Some(2)));
    run(tasks::set_entry(&app, MADE_UP.into(), key, yes, Some(next.clone())));
    assert_eq!((app.state().screen.route.clone(), app.state().storage.saving.clone()), (next, Saving::Saved));
    rate(&app, "b", "no");
    rate(&app, "a", "no");
    let app = again(&device);
    assert_eq!(app.state().screen.route.to_hash(), "#/x/m99/s1/c2", "where the user was last");
    assert_eq!((rated(&app, "a").as_deref(), rated(&app, "b").as_deref()), (Some("no"), Some("no")));
    assert_eq!((runs(&app).len(), app.state().storage.unreadable), (1, 0));
    assert!(app.state().run().unwrap().entries.is_empty(), "the run of statements is another one");
    assert!(!app.state().waits() && !app.state().lacks());
}

#[test]
fn what_the_exercise_does_not_take_changes_nothing() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    rate(&app, "a", "perhaps");
    rate(&app, "nobody", "yes");
    add_job(&app, "k1", Value::Number(3));
    run(tasks::set_entry(&app, "no-exercise".into(), EntryKey::whole("a"), Value::Skipped, Some(Route::Results)));
    assert_eq!((runs(&app).len(), stored_entries(&device)), (0, 0));
    assert_eq!(app.state().screen.route, Route::Home);
}

#[test]
fn an_address_leads_to_a_place_that_is_there() {
    let (app, _) = somebody(&Rc::default());
    for (address, shown) in [
        ("#/x/nowhere", "#/home"),
        ("#/x/nowhere/s1", "#/home"),
        ("#/x/m99", "#/x/m99"),
        ("#/x/m99/s2", "#/x/m99/s3"),
        ("#/x/m99/s99", "#/x/m99/s1/c1"),
        ("#/x/m99/result", "#/x/m99"),
        ("#/x/m99/s3/e/nobody", "#/x/m99/s3"),
    ] {
        assert_eq!(go(&app, address), shown, "{address}");
    }
    // What is chosen can hide the step that was to come next.
    let (key, no) = (EntryKey::card("rate", "a"), Value::Chosen(vec!["no".into()]));
    let why = Route::Exercise("m99".into(), ExerciseRoute::Step(2, None));
    run(tasks::set_entry(&app, MADE_UP.into(), key, no, Some(why)));
    assert_eq!(app.state().screen.route.to_hash(), "#/x/m99/s3");
}

#[test]
fn an_address_that_is_opened_before_the_exercises_are_loaded_leads_on_once_they_are() {
    let (app, platform) = begun(&Rc::default(), StorageMode::Device);
    platform.offline.set(true);
    assert_eq!(go(&app, "#/x/m99/s2"), "#/x/m99/s2");
    assert!(app.state().waits());
    run(tasks::load_again(&app));
    assert_eq!((app.state().waits(), app.state().lacks()), (true, true));
    platform.offline.set(false);
    run(tasks::load_again(&app));
    assert_eq!((app.state().waits(), app.state().screen.route.to_hash().as_str()), (false, "#/x/m99/s3"));
}

#[test]
fn a1_and_a2_hold_for_entries() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    rate(&app, "a", "yes");
    add_job(&app, "k1", job("Baker", &[]));
    rate(&app, "a", "no");
    assert_eq!(app.state().storage.saving, Saving::Failed(StoreError::Full));
    assert_eq!(rated(&app, "a").as_deref(), Some("no"), "in memory whatever the disk says");
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    let app = again(&device);
    assert_eq!(rated(&app, "a").as_deref(), Some("no"));
    assert_eq!(said(&app, &EntryKey::added("jobs", "k1")), Some(job("Baker", &[])));
}

#[test]
fn the_app_has_each_letter_before_anything_is_drawn() {
    let (app, _) = somebody(&Rc::default());
    rate(&app, "a", "yes");
    for (key, value) in
        [(EntryKey::whole("why"), Value::Text("Bec".into())), (EntryKey::added("jobs", "k1"), job("Ba", &[]))]
    {
        let task = tasks::write_entry(&app, MADE_UP.into(), key.clone(), value.clone());
        assert_eq!(said(&app, &key), Some(value));
        drop(task);
    }
}

#[test]
fn a_new_line_is_there_from_its_first_letter_and_goes_when_it_is_emptied() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    let address = go(&app, "#/x/m99/s3/e/new");
    let id = address.strip_prefix("#/x/m99/s3/e/").unwrap().to_owned();
    assert!(id != ExerciseRoute::NEW && app.state().screen.new_line.as_deref() == Some(&*id));
    let key = EntryKey::added("jobs", id.as_str());
    write(&app, key.clone(), job("", &[]));
    write(&app, key.clone(), job("  ", &[]));
    assert_eq!(runs(&app).len(), 0, "nothing was said");
    write(&app, key.clone(), job("B", &[]));
    assert_eq!((said(&app, &key), stored_entries(&device)), (Some(job("B", &[])), 1));
    write(&app, key.clone(), job("", &[]));
    assert_eq!((said(&app, &key), stored_entries(&device)), (None, 0));
    assert_eq!(app.state().screen.route.to_hash(), address, "the editor stays open");
    write(&app, key.clone(), job("Baker", &[]));
    assert_eq!(go(&app, "#/x/m99/s3"), "#/x/m99/s3");
    assert_eq!(go(&app, &address), address);
    // Once another line was begun, this one is like any other: emptying it does not remove it.
    let other = go(&app, "#/x/m99/s3/e/new");
    assert_ne!(other, address);
    write(&app, key.clone(), job("", &[]));
    assert_eq!(said(&app, &key), Some(job("Baker", &[])));
    // The other line was left without a letter, so nothing is left of it.
    let app = again(&device);
    assert_eq!(stored_entries(&device), 1);
    assert_eq!(app.state().screen.route.to_hash(), "#/x/m99/s3", "a line without a letter is no place to come back to");
}

#[test]
fn a_text_that_is_emptied_is_no_entry_any_more() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    rate(&app, "a", "yes");
    let key = EntryKey::whole("why");
    write(&app, key.clone(), Value::Text("Because.".into()));
    assert_eq!(stored_entries(&device), 2);
    write(&app, key.clone(), Value::Text(" ".into()));
    assert_eq!((said(&app, &key), stored_entries(&device)), (None, 1));
}

#[test]
fn what_is_removed_can_be_had_again_and_the_run_stays() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    let key = EntryKey::added("jobs", "k1");
    add_job(&app, "k1", job("Baker", &["baked"]));
    run(tasks::offer_entry(&app, MADE_UP.into(), key.clone(), true));
    let before: Entry = runs(&app)[0].entry(&key).cloned().unwrap();
    assert!(before.offered);
    run(tasks::remove_entry(&app, MADE_UP.into(), key.clone()));
    assert_eq!((said(&app, &key), toast(&app), stored_entries(&device)), (None, Some("entry-removed"), 0));
    assert_eq!((runs(&app).len(), app.state().runs_with_entries(MADE_UP).len()), (1, 0));
    run(tasks::undo(&app));
    let back = runs(&app)[0].entry(&key).cloned().unwrap();
    assert_eq!((&back.value, back.offered, back.created), (&before.value, true, before.created));
    assert_eq!((toast(&app), stored_entries(&device)), (None, 1));
    assert_eq!(said(&again(&device), &key), Some(before.value));
}

#[test]
fn two_windows_that_begin_an_exercise_write_into_one_run() {
    let device = Rc::<Device>::default();
    let (one, _) = somebody(&device);
    let two = again(&device);
    // Neither hears of the other.
    add_job(&one, "k1", job("Baker", &[]));
    add_job(&two, "k2", job("Shop", &[]));
    let now = again(&device);
    assert_eq!((runs(&now).len(), runs(&now)[0].entries.len()), (1, 2));
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&one, &id));
    assert_eq!(said(&one, &EntryKey::added("jobs", "k2")), Some(job("Shop", &[])));
}

#[test]
fn a_field_in_one_window_erases_no_field_of_another_and_a_text_of_both_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (one, _) = somebody(&device);
    let key = EntryKey::added("jobs", "k1");
    add_job(&one, "k1", job("Baker", &[]));
    let two = again(&device);
    go(&two, "#/x/m99/s3/e/k1");
    add_job(&one, "k1", job("Baker", &["baked"]));
    write(&two, key.clone(), job("Baker in Gent", &[]));
    assert_eq!(said(&again(&device), &key), Some(job("Baker in Gent", &["baked"])));
    assert_eq!(said(&two, &key), Some(job("Baker in Gent", &["baked"])), "and it is shown");

    write(&one, key.clone(), job("Master baker", &["baked"]));
    let name = tasks::name_of_text(Some("name"));
    let record = eight_keys::store::codec::entry_key(&runs(&one)[0].id, &key);
    let other = |app: &App| app.state().elsewhere(RecordKind::Setting, &record, &name).map(str::to_owned);
    assert_eq!(said(&again(&device), &key), Some(job("Master baker", &["baked"])), "the later one counts");
    assert_eq!(other(&one).as_deref(), Some("Baker in Gent"));
    // The second window hears of it, and what it had is at hand there.
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &id));
    assert_eq!(said(&two, &key), Some(job("Master baker", &["baked"])));
    assert_eq!((other(&two).as_deref(), toast(&two)), (Some("Baker in Gent"), Some("elsewhere-changed")));
}

#[test]
fn an_exercise_is_finished_once_and_can_be_begun_again() {
    let device = Rc::<Device>::default();
    let (app, platform) = somebody(&device);
    run(tasks::begin_exercise_again(&app, MADE_UP.into()));
    assert_eq!((runs(&app).len(), app.state().screen.route.to_hash().as_str()), (0, "#/x/m99/s1/c1"));
    rate(&app, "a", "no");
    rate(&app, "b", "no");
    add_job(&app, "k1", job("Baker", &[]));
    assert_eq!(runs(&app)[0].finished, None);
    let last = (EntryKey::whole("last"), Value::Chosen(vec!["this".into()]));
    run(tasks::set_entry(&app, MADE_UP.into(), last.0, last.1, None));
    let finished = runs(&app)[0].finished;
    assert!(finished.is_some());
    rate(&app, "a", "yes");
    assert_eq!(runs(&app)[0].finished, finished, "what is said later does not finish it anew");
    assert_eq!(runs(&again(&device))[0].finished, finished);

    // This holds also if the clock was put back meanwhile.
    platform.put_back.set(1_000_000);
    run(tasks::begin_exercise_again(&app, MADE_UP.into()));
    assert_eq!((runs(&app).len(), app.state().screen.route.to_hash().as_str()), (2, "#/x/m99/s1/c1"));
    assert_eq!((rated(&app, "a"), toast(&app)), (None, Some("run-begun-again")));
    // A run without entries counts as none: a second press begins no third one.
    run(tasks::begin_exercise_again(&app, MADE_UP.into()));
    assert_eq!((runs(&app).len(), app.state().runs_with_entries(MADE_UP).len()), (2, 1));
    run(tasks::undo(&app));
    assert_eq!((runs(&app).len(), rated(&app, "a").as_deref()), (1, Some("yes")));
    run(tasks::begin_exercise_again(&app, MADE_UP.into()));
    assert_eq!(go(&app, "#/x/m99/then"), "#/x/m99", "there is nothing to compare yet");
    rate(&app, "a", "no");
    assert_eq!(go(&app, "#/x/m99/then"), "#/x/m99/then");
    let said: Vec<usize> = runs(&again(&device)).iter().map(|run| run.entries.len()).collect();
    assert_eq!(said, [4, 1]);
}

fn proposed(app: &App) -> Vec<Proposal> {
    let state = app.state();
    let evidence = &state.people.current.as_ref().unwrap().evidence;
    proposals(state.exercise(MADE_UP).unwrap(), state.run_of(MADE_UP).unwrap(), evidence)
}

#[test]
fn a_proposal_is_taken_once() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    add_job(&app, "k1", job("Baker", &["baked"]));
    assert_eq!(proposed(&app).len(), 0, "nothing that was ticked proposes anything");
    add_job(&app, "k1", job("Baker", &["baked", "sold"]));
    assert_eq!(go(&app, "#/x/m99/more"), "#/x/m99/more");
    let proposal = proposed(&app).remove(0);
    run(tasks::take_proposal(&app, MADE_UP.into(), proposal));
    let state = app.state();
    let evidence = state.people.current.as_ref().unwrap().evidence.iter().next().cloned().unwrap();
    assert_eq!(state.screen.route, Route::EditEvidence(evidence.id.clone()));
    assert!(evidence.what.contains("Baker") && evidence.setting == Some(Setting::Work));
    assert_eq!(evidence.item.statement, "digital-1");
    assert_eq!(evidence.from, Some(format!("{}/jobs/+k1", runs(&app)[0].file_id())));
    assert_eq!(state.run().unwrap().answers.len(), 0, "it answers nothing");
    let app = again(&device);
    assert_eq!(app.state().people.current.as_ref().unwrap().evidence.len(), 1);
    assert_eq!(proposed(&app).len(), 0);
    // Changing the line later leaves the evidence as it is, and proposes nothing again.
    add_job(&app, "k1", job("Baker and shop", &["sold"]));
    assert_eq!(proposed(&app).len(), 0);
}

#[test]
fn a_proposal_that_is_declined_does_not_come_back_unless_that_is_undone() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    add_job(&app, "k1", job("Baker", &["sold"]));
    add_job(&app, "k2", job("Shop", &["sold"]));
    let decline = |app: &Rc<App>, it: Proposal| {
        run(tasks::decline_proposal(app, MADE_UP.into(), it.rule, it.entry, it.statement));
    };
    decline(&app, proposed(&app).remove(0));
    assert_eq!((proposed(&app).len(), toast(&app)), (1, Some("proposal-declined")));
    run(tasks::undo(&app));
    assert_eq!((proposed(&app).len(), toast(&app)), (2, None));
    decline(&app, proposed(&app).remove(1));
    let app = again(&device);
    let left = proposed(&app);
    assert_eq!((left.len(), left[0].entry.to_string().as_str()), (1, "jobs/+k1"));
}

#[test]
fn a_run_holds_no_more_than_a_file_can() {
    let (app, _) = somebody(&Rc::default());
    for n in 0..Entry::MAX_IN_RUN {
        add_job(&app, &format!("k{n}"), job("Baker", &[]));
    }
    assert_eq!((runs(&app)[0].entries.len(), toast(&app)), (Entry::MAX_IN_RUN, None));
    rate(&app, "a", "yes");
    assert_eq!((rated(&app, "a"), toast(&app)), (None, Some("limit-entries")));
    tasks::close_toast(&app);
    add_job(&app, "k7", job("Shop", &[]));
    assert_eq!((said(&app, &EntryKey::added("jobs", "k7")), toast(&app)), (Some(job("Shop", &[])), None));
}

/// Something that the user does.
type Task<'t> = Box<dyn Fn() + 't>;

#[test]
fn the_answers_of_another_person_are_changed_only_once_that_was_asked() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    add_job(&app, "k1", job("Baker", &["sold"]));
    let mut data = (**app.state().people.current.as_ref().unwrap()).clone();
    data.profile.of_another = true;
    data.profile.id = eight_keys::domain::ProfileId::new("another");
    data.runs.iter_mut().for_each(|run| run.profile = data.profile.id.clone());
    run(tasks::add_profile(&app, data));
    let (before, key) = (runs(&app), EntryKey::added("jobs", "k1"));
    let changes: [(&str, Task<'_>); 7] = [
        ("rating", Box::new(|| rate(&app, "a", "yes"))),
        ("typing", Box::new(|| write(&app, key.clone(), job("X", &[])))),
        ("removing", Box::new(|| run(tasks::remove_entry(&app, MADE_UP.into(), key.clone())))),
        ("offering", Box::new(|| run(tasks::offer_entry(&app, MADE_UP.into(), key.clone(), true)))),
        ("beginning", Box::new(|| run(tasks::begin_exercise_again(&app, MADE_UP.into())))),
        ("taking", Box::new(|| run(tasks::take_proposal(&app, MADE_UP.into(), proposed(&app).remove(0))))),
        (
            "declining",
            Box::new(|| {
                let it = proposed(&app).remove(0);
                run(tasks::decline_proposal(&app, MADE_UP.into(), it.rule, it.entry, it.statement));
            }),
        ),
    ];
    for (name, change) in changes {
        change();
        assert!(app.state().screen.asks_first, "{name}");
        assert_eq!(
            (runs(&app), app.state().people.current.as_ref().unwrap().evidence.len()),
            (before.clone(), 0),
            "{name}"
        );
        tasks::leave_answers_of_another(&app);
    }
}

#[test]
fn entries_count_among_what_a_visit_would_lose_and_what_a_profile_is_told_by() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::load_for(&app, Assets::ALL));
    assert!(!app.state().would_lose());
    rate(&app, "a", "yes");
    rate(&app, "a", "no");
    assert_eq!((app.state().copies.uncopied, app.state().would_lose()), (1, true));
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    rate(&app, "a", "yes");
    run(tasks::close_profile(&app));
    assert_eq!(app.state().people.glances[0].answers, 1);
}

#[test]
fn entries_go_with_their_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = somebody(&device);
    add_job(&app, "k1", job("Baker", &[]));
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    assert_eq!(stored_entries(&device), 1);
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert_eq!(stored_entries(&device), 0);
}
