//! Local packs: exercises that organisations wrote, from a file and away again.

use std::cell::Cell;
use std::rc::Rc;

use eight_keys::app::{App, Assets, StorageMode, tasks};
use eight_keys::content::exercise::{Trust, parse_exercise, texts};
use eight_keys::domain::{Answer, EntryKey, Value};
use eight_keys::store::{RecordKind, Store, StoreError};
use serde_json::{Value as Json, json};

use crate::device::{Device, MADE_UP, answer, begun, run, visit};

const LOCAL: &str = "local.gent.first-week";

/// The made-up exercise as a local pack, with this title in Polish. Its other texts are their keys.
fn pack(id: &str, title: &str) -> Json {
    let (built_in, problems) = parse_exercise(MADE_UP.as_bytes(), Trust::BuiltIn);
    let built_in =
        built_in.unwrap_or_else(|| panic!("{:?}", problems.iter().map(|it| it.reason()).collect::<Vec<_>>()));
    let mut words: serde_json::Map<String, Json> =
        texts(&built_in).iter().map(|text| (text.key(), text.key().into())).collect();
    words.insert("title".into(), title.into());
    let mut pack: Json = serde_json::from_str(MADE_UP).unwrap();
    let fields = pack.as_object_mut().unwrap();
    fields.remove("address");
    fields.insert("id".into(), id.into());
    fields.insert("organisation".into(), "Stad Gent".into());
    fields.insert("languages".into(), json!(["pl"]));
    fields.insert("words".into(), json!({ "pl": words }));
    pack
}

fn add(app: &Rc<App>, pack: &Json) -> Result<String, usize> {
    run(tasks::add_local_pack(app, pack.to_string().into_bytes())).map_err(|problems| problems.len())
}

fn somebody(device: &Rc<Device>) -> Rc<App> {
    let (app, _) = begun(device, StorageMode::Device);
    run(tasks::load_for(&app, Assets::ALL));
    app
}

fn again(device: &Rc<Device>) -> Rc<App> {
    let (app, _) = visit(device, "");
    run(tasks::load_for(&app, Assets::ALL));
    app
}

fn local(app: &App) -> Vec<String> {
    let exercises = app.state().content.exercises.unwrap();
    exercises.iter().filter(|it| it.is_local()).map(|it| it.id.clone()).collect()
}

/// What the pack's title is on the screen, in its first and its second language.
fn titles(app: &App) -> Vec<String> {
    app.state().spoken().map(|words| words.t(&format!("{LOCAL}/title"))).collect()
}

fn stored_packs(device: &Device) -> Vec<String> {
    let settings = run(device.store.all(RecordKind::Setting)).unwrap().into_iter();
    settings.map(|record| record.key).filter(|key| key.starts_with("pack/")).collect()
}

fn rate(app: &Rc<App>, exercise: &str) {
    let (key, value) = (EntryKey::card("rate", "a"), Value::Chosen(vec!["yes".into()]));
    run(tasks::set_entry(app, exercise.into(), key, value, None));
}

#[test]
fn a_pack_that_is_added_twice_is_there_once_and_says_what_the_second_one_says() {
    let device = Rc::<Device>::default();
    let app = somebody(&device);
    assert_eq!(add(&app, &pack(LOCAL, "Pierwszy tydzień")), Ok(LOCAL.to_owned()));
    assert_eq!(add(&app, &pack("local.gent.another", "Coś innego")), Ok("local.gent.another".to_owned()));
    assert_eq!(add(&app, &pack(LOCAL, "Tydzień pierwszy")), Ok(LOCAL.to_owned()));
    assert_eq!(local(&app), ["local.gent.another", LOCAL]);
    // A language that the pack lacks says it in the pack's own.
    assert_eq!(titles(&app), ["Tydzień pierwszy", "Tydzień pierwszy"]);
    assert_eq!(stored_packs(&device), ["pack/local.gent.another", "pack/local.gent.first-week"]);
    let app = again(&device);
    assert_eq!((local(&app).len(), titles(&app)[0].as_str()), (2, "Tydzień pierwszy"));
    let exercise = app.state().exercise(LOCAL).unwrap();
    assert_eq!(app.state().exercise_at(&exercise.address).map(|it| it.id.as_str()), Some(LOCAL));
    assert!(!exercise.address.contains("gent"), "{}", exercise.address);
    // Another language of the screen has its words too.
    run(tasks::choose_languages_of_screen(&app, "fa".into(), None));
    assert_eq!(titles(&app), ["Tydzień pierwszy"]);
}

#[test]
fn what_was_said_in_a_pack_that_is_removed_stays() {
    let device = Rc::<Device>::default();
    let app = somebody(&device);
    add(&app, &pack(LOCAL, "Pierwszy tydzień")).unwrap();
    rate(&app, LOCAL);
    let said = |app: &App| app.state().run_of(LOCAL).map_or(0, |run| run.entries.len());
    assert_eq!(said(&app), 1);
    run(tasks::remove_local_pack(&app, LOCAL.into()));
    assert_eq!((local(&app).len(), said(&app), stored_packs(&device).len()), (0, 1, 0));
    assert_eq!(app.state().screen.toast.as_ref().map(|toast| toast.say), Some("pack-removed"));
    assert_eq!(titles(&app)[0], format!("{LOCAL}/title"), "its words are gone");
    assert_eq!(said(&again(&device)), 1);
    // Nothing can be said in it any more; what was said can be read again with the pack.
    rate(&app, LOCAL);
    assert_eq!(said(&app), 1);
    run(tasks::undo(&app));
    assert_eq!((local(&app), titles(&app)[0].as_str()), (vec![LOCAL.to_owned()], "Pierwszy tydzień"));
    assert_eq!((stored_packs(&device).len(), local(&again(&device)).len()), (1, 1));
    run(tasks::remove_local_pack(&app, "made-up".into()));
    assert!(app.state().exercise("made-up").is_some(), "what the app brings is not removed");
}

#[test]
fn a_pack_with_a_mistake_changes_nothing() {
    let device = Rc::<Device>::default();
    let app = somebody(&device);
    add(&app, &pack(LOCAL, "Pierwszy tydzień")).unwrap();
    let mut unknown = pack(LOCAL, "Inny");
    unknown["proposals"][0]["statements"] = json!(["no-such-statement"]);
    for (name, bytes) in [
        ("no JSON", b"{".to_vec()),
        ("a built-in exercise", MADE_UP.as_bytes().to_vec()),
        ("an id of the app", pack("made-up", "Inny").to_string().into_bytes()),
        ("a statement that is not asked", unknown.to_string().into_bytes()),
    ] {
        let problems = run(tasks::add_local_pack(&app, bytes)).unwrap_err();
        assert!(!problems.is_empty(), "{name}");
        assert_eq!((local(&app), titles(&app)[0].as_str()), (vec![LOCAL.to_owned()], "Pierwszy tydzień"), "{name}");
    }
    assert_eq!(stored_packs(&device).len(), 1);
}

#[test]
fn a_device_keeps_so_many_packs_and_no_more() {
    let app = somebody(&Rc::default());
    for n in 0..20 {
        assert!(add(&app, &pack(&format!("local.gent.week-{n}"), "Tydzień")).is_ok(), "{n}");
    }
    assert_eq!(add(&app, &pack(LOCAL, "Tydzień")), Err(0), "nothing is wrong with it");
    assert_eq!(app.state().screen.toast.as_ref().map(|toast| toast.say), Some("limit-packs"));
    assert!(add(&app, &pack("local.gent.week-7", "Inny")).is_ok(), "a newer form of one takes no room");
    assert_eq!(local(&app).len(), 20);
}

#[test]
fn a_pack_that_could_not_be_written_waits_as_all_else_does() {
    let device = Rc::<Device>::default();
    let app = somebody(&device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    add(&app, &pack(LOCAL, "Pierwszy tydzień")).unwrap();
    assert_eq!((local(&app).len(), stored_packs(&device).len()), (1, 0));
    // Opening the store again does not forget it.
    run(tasks::try_again(&app));
    assert_eq!(local(&app), [LOCAL]);
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(stored_packs(&device).len(), 1);
}

#[test]
fn packs_belong_to_the_device_and_go_when_everything_is_deleted() {
    let device = Rc::<Device>::default();
    let app = somebody(&device);
    add(&app, &pack(LOCAL, "Pierwszy tydzień")).unwrap();
    let id = app.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::delete_profile(&app, &id)).unwrap();
    assert_eq!((stored_packs(&device).len(), local(&app).len()), (1, 1), "another person finds it there");
    run(tasks::erase_everything(&app)).unwrap();
    assert_eq!((stored_packs(&device).len(), local(&app).len()), (0, 0));
    assert_eq!(app.state().locales.first.as_ref().unwrap().t(&format!("{LOCAL}/title")), format!("{LOCAL}/title"));
    assert!(app.state().exercise("made-up").is_some());
}

/// Reading would make the database anew that is just being deleted.
#[test]
fn nothing_is_read_from_the_device_while_everything_is_deleted() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    let read = Rc::new(Cell::new(None));
    *platform.while_erasing.borrow_mut() = Some(Box::new({
        let (app, device, read) = (app.clone(), device.clone(), read.clone());
        move || {
            let before = device.reads.get();
            run(tasks::load_for(&app, Assets::EXERCISES));
            read.set(Some(device.reads.get() - before));
        }
    }));
    run(tasks::erase_everything(&app)).unwrap();
    assert_eq!(read.get(), Some(0));
    assert!(app.state().content.exercises.is_some(), "they were loaded meanwhile");
}
