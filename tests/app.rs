//! Use cases from end to end, natively: the real tasks, the real pack, a memory store that can fail, a clock that stands.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

#[allow(dead_code, missing_docs, reason = "the build's own compiler of messages, of which the tests need a part")]
#[path = "../xtask/src/fluent.rs"]
mod fluent;
#[path = "support/plain_intl.rs"]
mod plain_intl;
#[allow(dead_code, reason = "the tests of profile files need more of it")]
#[path = "profile_file/words.rs"]
mod words;

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use eight_keys::app::{App, Exploring, Keep, LoadError, Loaded, Opened, Platform, Route, Saving, Soon, Toast, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::{ACTIVITIES, Answer, ItemId, ProfileId, Rating, Timestamp};
use eight_keys::i18n::{Intl, Words};
use eight_keys::profile_file::{Selection, as_runs_of, export};
use eight_keys::store::memory::MemoryStore;
use eight_keys::store::{Kind, Pending, Record, Store, StoreError, Write};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::interests::interests_page;
use eight_keys::ui::speech::Speech;
use plain_intl::Plain;
use yew::prelude::*;

/// A device that outlives the app, as a disk does, and can be told to fail.
#[derive(Default)]
struct Device {
    store: MemoryStore,
    fails: RefCell<Option<StoreError>>,
    writes: Cell<usize>,
}

/// A connection to the device, as one visit holds it.
struct Connection(Rc<Device>);

impl Store for Connection {
    fn all(&self, kind: Kind) -> Pending<'_, Vec<Record>> {
        self.0.store.all(kind)
    }
    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> Pending<'a, Vec<Record>> {
        self.0.store.of_profile(profile)
    }
    fn write(&self, batch: Vec<Write>) -> Pending<'_, ()> {
        if let Some(error) = self.0.fails.borrow().clone() {
            return Box::pin(async move { Err(error) });
        }
        self.0.writes.set(self.0.writes.get() + 1);
        self.0.store.write(batch)
    }
    fn erase(&self) -> Pending<'_, ()> {
        self.0.store.erase()
    }
}

/// One visit to the page.
struct Visit {
    device: Rc<Device>,
    hash: RefCell<String>,
    ids: Rc<Cell<u32>>,
    persisted: Cell<usize>,
    told: RefCell<Vec<ProfileId>>,
    offline: Cell<bool>,
    /// Whether opening the store takes a while, and how often it was asked for.
    slow: Cell<bool>,
    opens: Cell<usize>,
    /// Whether the code that a first answer does not need was loaded, or can be.
    rest: Cell<Option<bool>>,
}

impl Platform for Visit {
    fn now(&self) -> Timestamp {
        Timestamp(i64::from(self.ids.get()))
    }
    fn new_id(&self) -> String {
        self.ids.set(self.ids.get() + 1);
        format!("id{}", self.ids.get())
    }
    fn intl(&self) -> Rc<dyn Intl> {
        Rc::new(Plain)
    }
    fn preferred_languages(&self) -> Vec<String> {
        vec!["pl-PL".into(), "en".into()]
    }
    fn load<'a>(&'a self, path: &'a str) -> Soon<'a, Result<Vec<u8>, LoadError>> {
        Box::pin(async move {
            if self.offline.get() {
                return Err(LoadError { path: path.into() });
            }
            if path.starts_with("i18n/") {
                return Ok(format!(r#"{{"which":"{path}"}}"#).into_bytes());
            }
            std::fs::read(format!("{}/static/{path}", env!("CARGO_MANIFEST_DIR")))
                .map_err(|_| LoadError { path: path.into() })
        })
    }
    fn load_rest(&self) -> Soon<'_, Result<(), LoadError>> {
        let lost = self.offline.get() || self.rest.get() == Some(false);
        if lost {
            return Box::pin(async { Err(LoadError { path: "rest".into() }) });
        }
        self.rest.set(Some(true));
        Box::pin(async { Ok(()) })
    }
    fn hash(&self) -> String {
        self.hash.borrow().clone()
    }
    fn set_hash(&self, hash: &str, _: bool) {
        *self.hash.borrow_mut() = hash.into();
    }
    fn drawn(&self) -> Soon<'_, ()> {
        Box::pin(async {})
    }
    fn set_language(&self, _: &Words) {}
    fn has_stored(&self) -> Soon<'_, bool> {
        Box::pin(async move { !self.device.store.all(Kind::Profile).await.unwrap().is_empty() })
    }
    fn open_store(&self) -> Soon<'_, Result<Opened, StoreError>> {
        self.opens.set(self.opens.get() + 1);
        let slowly = Cell::new(self.slow.get());
        Box::pin(async move {
            std::future::poll_fn(|_| if slowly.replace(false) { Poll::Pending } else { Poll::Ready(()) }).await;
            Ok(Opened { store: Rc::new(Connection(self.device.clone())), recovered: false })
        })
    }
    fn open_store_afresh(&self) -> Soon<'_, Result<Opened, StoreError>> {
        self.open_store()
    }
    fn ask_to_persist(&self) {
        self.persisted.set(self.persisted.get() + 1);
    }
    fn deletes_after_days(&self) -> Option<u32> {
        None
    }
    fn tell_tabs(&self, profile: &ProfileId) {
        self.told.borrow_mut().push(profile.clone());
    }
    fn erase_everything(&self) -> Soon<'_, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }
    fn update_app(&self) {}
}

/// Runs a future that never really waits: every store and file here answers at once.
fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing in these tests waits"),
    }
}

fn visit(device: &Rc<Device>, hash: &str) -> (Rc<App>, Rc<Visit>) {
    let visit = Rc::new(Visit {
        device: device.clone(),
        hash: RefCell::new(hash.into()),
        ids: Rc::new(Cell::new(device.writes.get() as u32 * 100)),
        persisted: Cell::default(),
        told: RefCell::default(),
        offline: Cell::new(false),
        slow: Cell::default(),
        opens: Cell::default(),
        rest: Cell::default(),
    });
    let app = App::new(visit.clone());
    run(tasks::boot(&app));
    (app, visit)
}

/// A person who came by the Polish link and keeps her answers on the device.
fn begun(device: &Rc<Device>, keep: Keep) -> (Rc<App>, Rc<Visit>) {
    let (app, platform) = visit(device, "#/start/pl");
    assert_eq!(app.state().route, Route::What);
    run(tasks::choose_keep(&app, keep));
    assert_eq!(app.state().route, Route::Second);
    run(tasks::begin(&app, Some("en".into()), String::new()));
    assert_eq!(app.state().route, Route::Home);
    (app, platform)
}

fn answer(app: &Rc<App>, item: &str, answer: Answer) {
    run(tasks::answer(app, item.parse().unwrap(), answer));
}

fn answer_of(app: &Rc<App>, item: &str) -> Option<Answer> {
    app.state().run()?.answer(&item.parse::<ItemId>().unwrap())
}

#[test]
fn pressing_twice_opens_one_store_and_leads_on_once() {
    let (app, platform) = visit(&Rc::default(), "#/start/pl");
    app.go(Route::Keep);
    platform.slow.set(true);
    let mut context = Context::from_waker(Waker::noop());
    let mut first = pin!(tasks::choose_keep(&app, Keep::Device));
    assert!(first.as_mut().poll(&mut context).is_pending());
    run(tasks::choose_keep(&app, Keep::Device));
    assert_eq!(app.state().route, Route::Keep, "the second press leads nowhere");
    assert!(first.as_mut().poll(&mut context).is_ready());
    assert_eq!((app.state().route.clone(), platform.opens.get()), (Route::Second, 1));
}

#[test]
fn nothing_is_written_before_she_chooses_and_nothing_at_all_for_this_visit_only() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Visit);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(answer_of(&app, "digital-1"), Some(Answer::OnMyOwn));
    assert_eq!((device.writes.get(), platform.persisted.get()), (0, 0));
    assert!(platform.told.borrow().is_empty());
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().route, Route::Languages);
}

#[test]
fn coming_back_leads_straight_to_where_she_was() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::ShownOthers);
    answer(&app, "digital-2", Answer::Skipped);
    assert_eq!(app.state().saving, Saving::Saved);
    assert_eq!(platform.persisted.get(), 1, "persistence is asked for once");
    let (again, _) = visit(&device, "");
    assert_eq!(platform.hash(), "#/do/digital/q3");
    assert_eq!(again.state().route.to_hash(), "#/do/digital/q3");
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::ShownOthers));
    assert_eq!(answer_of(&again, "digital-2"), Some(Answer::Skipped));
    let state = again.state();
    assert_eq!(state.first.as_ref().map(|words| words.language().tag.clone()), Some("pl".into()));
    assert_eq!(state.second.as_ref().map(|words| words.language().tag.clone()), Some("en".into()));
}

#[test]
fn a1_and_a2_what_cannot_be_written_is_kept_and_written_in_order_later() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    for error in [StoreError::Full, StoreError::ConnectionLost, StoreError::Unavailable] {
        *device.fails.borrow_mut() = Some(error.clone());
        answer(&app, "culture-1", Answer::NotYet);
        answer(&app, "culture-1", Answer::OnMyOwn);
        assert_eq!(app.state().saving, Saving::Failed(error));
        assert_eq!(answer_of(&app, "culture-1"), Some(Answer::OnMyOwn));
    }
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().saving, Saving::Saved);
    assert_eq!(answer_of(&visit(&device, "").0, "culture-1"), Some(Answer::OnMyOwn));
}

#[test]
fn three_not_yet_offer_to_stop_and_stopping_is_remembered() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    for n in 1..=3 {
        answer(&app, &format!("digital-{n}"), Answer::NotYet);
    }
    assert_eq!(app.state().route.to_hash(), "#/do/digital/pause4");
    run(tasks::act(&app, Action::Stop(Section::of("digital"))));
    assert_eq!(app.state().route.to_hash(), "#/do/digital/done");
    assert_eq!(app.state().sections_done(), (1, 8));
    let (again, _) = visit(&device, "#/do/digital");
    assert_eq!(again.state().route.to_hash(), "#/do/digital/done");
    run(tasks::act(&again, Action::Resume(Section::of("digital"))));
    assert_eq!(again.state().route.to_hash(), "#/do/digital/q4");
}

#[test]
fn languages_are_asked_for_and_each_has_statements_of_its_own() {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, Keep::Device);
    platform.set_hash("#/do/foreign-languages", false);
    run(tasks::follow_hash(&app));
    assert_eq!(app.state().route.to_hash(), "#/do/foreign-languages", "the page asks which languages");
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into(), "Kurmancî".into()])));
    answer(&app, "foreign-languages-1@Kurmancî", Answer::OnMyOwn);
    assert_eq!(app.state().route.to_hash(), "#/do/foreign-languages/2/q2", "the address names no language");
    assert_eq!(answer_of(&app, "foreign-languages-1@nl"), None);
}

#[test]
fn a_new_run_keeps_the_old_one() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "initiative-1", Answer::WithHelp);
    run(tasks::begin_again(&app));
    assert_eq!(answer_of(&app, "initiative-1"), None);
    answer(&app, "initiative-1", Answer::ShownOthers);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let runs = &state.current.as_ref().unwrap().runs;
    let answers: Vec<_> = runs.iter().map(|run| run.answer(&ItemId::of("initiative-1"))).collect();
    assert_eq!(answers, [Some(Answer::WithHelp), Some(Answer::ShownOthers)]);
}

#[test]
fn deleted_evidence_comes_back_as_it_was() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    let draft = tasks::EvidenceDraft { what: " I repaired the tap. ".into(), ..Default::default() };
    run(tasks::save_evidence(&app, None, ItemId::of("digital-1"), draft));
    let evidence = app.state().current.as_ref().unwrap().evidence[0].clone();
    assert_eq!(evidence.what, "I repaired the tap.");
    run(tasks::delete_evidence(&app, &evidence.id));
    assert_eq!(app.state().toast, Some(Toast::EvidenceDeleted(evidence.clone())));
    assert!(visit(&device, "").0.state().current.as_ref().unwrap().evidence.is_empty());
    run(tasks::undo(&app));
    assert_eq!(visit(&device, "").0.state().current.as_ref().unwrap().evidence, [evidence]);
}

#[test]
fn profiles_stay_apart_and_one_can_be_deleted() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    tasks::new_profile(&app);
    assert_eq!(app.state().route, Route::Second);
    run(tasks::begin(&app, None, "Ewa".into()));
    assert_eq!(answer_of(&app, "digital-1"), None);
    let (again, _) = visit(&device, "");
    assert_eq!(again.state().route, Route::Profiles, "with two profiles the chooser comes first");
    let ids: Vec<_> = again.state().profiles.iter().map(|profile| profile.id.clone()).collect();
    run(tasks::open_profile(&again, &ids[0]));
    assert_eq!(answer_of(&again, "digital-1"), Some(Answer::OnMyOwn));
    run(tasks::delete_profile(&again, &ids[0]));
    let (last, _) = visit(&device, "");
    assert_eq!(last.state().current.as_ref().unwrap().profile.nickname, "Ewa");
    assert!(run(device.store.all(Kind::Answer)).unwrap().is_empty(), "its answers went with it");
}

#[test]
fn erasing_everything_leaves_nothing_and_starts_over() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    run(tasks::erase_everything(&app)).unwrap();
    for kind in Kind::ALL {
        assert!(run(device.store.all(kind)).unwrap().is_empty(), "{kind:?}");
    }
    let state = app.state();
    assert_eq!((state.route.clone(), state.current.is_none(), state.keep), (Route::Languages, true, None));
}

#[test]
fn records_of_a_newer_version_are_left_alone() {
    let device = Rc::<Device>::default();
    let text = r#"{"v":2,"data":{"shape":"unknown"}}"#.to_owned();
    let record = Record { kind: Kind::Profile, key: "p".into(), profile: Some(ProfileId::new("p")), text };
    run(device.store.write(vec![Write::Put(record.clone())])).unwrap();
    let (app, _) = visit(&device, "");
    assert_eq!(app.state().broken, Some(StoreError::NewerVersion));
    assert_eq!(run(device.store.all(Kind::Profile)).unwrap(), [record]);
}

#[test]
fn another_tabs_answers_are_followed() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    answer(&one, "digital-1", Answer::OnMyOwn);
    let changed = one.state().current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&two, &changed));
    assert_eq!(answer_of(&two, "digital-1"), Some(Answer::OnMyOwn));
}

#[test]
fn what_waits_does_not_bring_back_a_profile_that_another_tab_deleted() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, Keep::Device);
    let (two, _) = visit(&device, "");
    let id = one.state().current.as_ref().unwrap().profile.id.clone();
    *device.fails.borrow_mut() = Some(StoreError::Full);
    answer(&one, "digital-1", Answer::OnMyOwn);
    *device.fails.borrow_mut() = None;
    run(tasks::delete_profile(&two, &id));
    run(tasks::follow_other_tab(&one, &id));
    assert!(one.state().current.is_none() && one.state().route == Route::Languages);
    run(tasks::saving::retry(&one));
    for kind in Kind::ALL {
        assert_eq!(run(device.store.all(kind)).unwrap(), [], "{kind:?}");
    }
}

#[test]
fn pages_that_need_the_rest_get_it_once_there_is_a_connection() {
    let (app, platform) = visit(&Rc::default(), "#/start/fa");
    platform.offline.set(true);
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::First, true));
    platform.offline.set(false);
    run(tasks::load_the_rest(&app));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::All, false));
    run(tasks::choose_language(&app, "pl"));
    assert_eq!(app.state().loaded, Loaded::All, "another language is loaded as far as the one before");
}

#[test]
fn a_page_that_needs_a_profile_waits_for_one() {
    for hash in ["#/home", "#/results", "#/do/digital/q2", "#/interests", "#/interests/q1", "#/evidence", "#/settings"]
    {
        let (app, _) = visit(&Rc::default(), hash);
        assert_eq!(app.state().route, Route::Languages, "{hash}");
    }
}

#[test]
fn without_files_the_app_says_so() {
    let platform = Visit {
        device: Rc::default(),
        hash: RefCell::default(),
        ids: Rc::default(),
        persisted: Cell::default(),
        told: RefCell::default(),
        offline: Cell::new(true),
        slow: Cell::default(),
        opens: Cell::default(),
        rest: Cell::default(),
    };
    let app = App::new(Rc::new(platform));
    run(tasks::boot(&app));
    assert!(app.state().offline_gap && app.state().first.is_none());
}

#[test]
fn whoever_comes_back_has_all_of_the_code_before_the_store_is_opened() {
    let device = Rc::<Device>::default();
    let (app, first) = begun(&device, Keep::Device);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert_eq!(first.rest.get(), None, "a first answer does not wait for it");
    assert_eq!(visit(&device, "").1.rest.get(), Some(true));
    let without = Visit {
        device: device.clone(),
        hash: RefCell::default(),
        ids: Rc::default(),
        persisted: Cell::default(),
        told: RefCell::default(),
        offline: Cell::new(false),
        slow: Cell::default(),
        opens: Cell::default(),
        rest: Cell::new(Some(false)),
    };
    let platform = Rc::new(without);
    let app = App::new(platform.clone());
    run(tasks::boot(&app));
    let state = app.state();
    assert!(state.offline_gap && state.current.is_none());
    assert_eq!(state.broken, Some(StoreError::Other("rest".into())));
    platform.rest.set(None);
    run(tasks::try_again(&app));
    assert_eq!((answer_of(&app, "digital-1"), app.state().broken.clone()), (Some(Answer::OnMyOwn), None));
}

/// Goes to a page of exploring work, as following a link does, and has loaded what it needs.
fn explore(app: &Rc<App>, place: Exploring) {
    app.go(Route::Explore(place));
    run(tasks::follow_hash(app));
    run(tasks::load_for(app, Loaded::Work));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::Work, false));
}

fn rate(app: &Rc<App>, place: usize, rating: impl Into<Option<Rating>>) {
    run(tasks::rate_activity(app, place, rating.into()));
}

/// What she said of the activity at a place; the outer `None` where she said nothing.
fn rating_of(app: &Rc<App>, place: usize) -> Option<Option<Rating>> {
    let state = app.state();
    let activity = state.activities.as_ref()?.activities[place].id.clone();
    Some(state.interests()?.rating(&activity)?.rating)
}

#[test]
fn rating_saves_goes_on_and_is_there_on_coming_back() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    assert!(app.state().interests().is_none());
    explore(&app, Exploring::One(1));
    rate(&app, 0, Rating::LikeMuch);
    rate(&app, 1, None);
    assert_eq!(app.state().route.to_hash(), "#/interests/q3");
    assert_eq!(app.state().saving, Saving::Saved);
    rate(&app, 0, Rating::RatherNot);
    let (again, platform) = visit(&device, "");
    assert_eq!(platform.hash(), "#/interests/q2", "where she was last");
    run(tasks::load_for(&again, Loaded::Work));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::RatherNot)), Some(None)));
    assert_eq!(rating_of(&again, 2), None);
    assert_eq!(again.state().unreadable, 0);
    assert!(again.state().run().unwrap().said.is_empty(), "the run of statements is another one");
}

#[test]
fn a1_and_a2_hold_for_ratings() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    explore(&app, Exploring::One(1));
    *device.fails.borrow_mut() = Some(StoreError::Full);
    rate(&app, 0, Rating::NotForMe);
    rate(&app, 1, Rating::Like);
    rate(&app, 0, Rating::Maybe);
    assert_eq!(app.state().saving, Saving::Failed(StoreError::Full));
    assert_eq!(rating_of(&app, 0), Some(Some(Rating::Maybe)), "in memory whatever the disk says");
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(app.state().saving, Saving::Saved);
    let (again, _) = visit(&device, "");
    run(tasks::load_for(&again, Loaded::Work));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::Maybe)), Some(Some(Rating::Like))));
}

#[test]
fn six_on_a_screen_stay_there_and_the_choice_is_remembered() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    explore(&app, Exploring::One(8));
    run(tasks::choose_together(&app, true, 7));
    assert_eq!(app.state().route.to_hash(), "#/interests/six2", "the screen that has the activity she was at");
    for place in 6..12 {
        rate(&app, place, Rating::Like);
    }
    assert_eq!(app.state().route.to_hash(), "#/interests/six2");
    let (again, _) = visit(&device, "");
    let state = again.state();
    assert_eq!(state.route.to_hash(), "#/interests/six2");
    assert!(state.current.as_ref().unwrap().profile.six_together);
    assert_eq!(state.interests().unwrap().said.len(), 6);
    // On a page without activities the choice is only remembered.
    again.go(Route::Explore(Exploring::Interests));
    run(tasks::choose_together(&again, false, 7));
    assert_eq!(again.state().route, Route::Explore(Exploring::Interests));
    assert!(!visit(&device, "").0.state().current.as_ref().unwrap().profile.six_together);
}

#[test]
fn the_last_rating_finishes_a_run_and_a_new_one_keeps_it() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    explore(&app, Exploring::One(1));
    for place in 0..ACTIVITIES {
        assert_eq!(app.state().interests().and_then(|run| run.finished), None);
        rate(&app, place, Rating::SCALE[place % 5]);
    }
    assert_eq!(app.state().route, Route::Explore(Exploring::Result));
    assert!(app.state().interests().unwrap().finished.is_some());
    run(tasks::begin_interests_again(&app));
    assert_eq!(app.state().route.to_hash(), "#/interests/q1");
    assert_eq!(rating_of(&app, 0), None);
    rate(&app, 0, Rating::LikeMuch);
    let (again, _) = visit(&device, "");
    let state = again.state();
    let runs = &state.current.as_ref().unwrap().runs;
    let said: Vec<(usize, bool)> = runs.iter().map(|run| (run.said.len(), run.finished.is_some())).collect();
    assert_eq!(said, [(0, false), (ACTIVITIES, true), (1, false)]);
}

#[test]
fn ratings_go_with_their_profile() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, Keep::Device);
    explore(&app, Exploring::Six(1));
    rate(&app, 3, Rating::Maybe);
    let id = app.state().current.as_ref().unwrap().profile.id.clone();
    assert_eq!(run(device.store.all(Kind::Answer)).unwrap().len(), 1);
    run(tasks::delete_profile(&app, &id));
    assert!(run(device.store.all(Kind::Answer)).unwrap().is_empty());
    assert!(run(device.store.all(Kind::Run)).unwrap().is_empty());
}

#[test]
fn ratings_of_a_file_join_a_profile_once() {
    let (one, two) = (Rc::<Device>::default(), Rc::<Device>::default());
    let (from, _) = begun(&one, Keep::Device);
    explore(&from, Exploring::One(1));
    rate(&from, 0, Rating::Like);
    rate(&from, 1, None);
    let (state, to) = (from.state(), begun(&two, Keep::Device).0);
    let (data, pack) = (state.current.clone().unwrap(), state.pack.clone().unwrap());
    let file = export(&data, &pack, &Selection::everything(&data, &pack), Timestamp(0));
    for (round, expected) in [(1, 1), (2, 0)] {
        let current = to.state().current.clone().unwrap();
        let mut ids = (0..).map(|n| format!("file-{round}-{n}"));
        let added = as_runs_of(&current, &file, &mut || ids.next().unwrap());
        assert_eq!(added.runs.len(), expected, "round {round}");
        run(tasks::add_to_profile(&to, added.runs, added.evidence));
    }
    let (again, _) = visit(&two, "");
    run(tasks::load_for(&again, Loaded::Work));
    assert_eq!((rating_of(&again, 0), rating_of(&again, 1)), (Some(Some(Rating::Like)), Some(None)));
}

#[test]
fn exploring_gets_its_words_once_there_is_a_connection() {
    let (app, platform) = begun(&Rc::default(), Keep::Visit);
    platform.offline.set(true);
    run(tasks::load_for(&app, Loaded::Work));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::First, true));
    rate(&app, 0, Rating::Like);
    assert!(app.state().interests().is_none(), "nothing is rated that is not on the screen");
    platform.offline.set(false);
    run(tasks::load_for(&app, Loaded::All));
    assert_eq!(app.state().loaded, Loaded::All, "other pages do not wait for it");
    platform.offline.set(true);
    run(tasks::load_for(&app, Loaded::Work));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::All, true));
    platform.offline.set(false);
    run(tasks::load_for(&app, Loaded::Work));
    assert_eq!((app.state().loaded, app.state().offline_gap), (Loaded::Work, false));
    run(tasks::choose_languages_of_screen(&app, "fa".into(), None));
    assert_eq!(app.state().loaded, Loaded::Work, "another language is loaded as far as the one before");
    run(tasks::load_the_rest(&app));
    assert_eq!(app.state().loaded, Loaded::Work, "and nothing is lost by loading less");
}

/// How somebody rated before she looks at what her ratings say.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rated {
    Nothing,
    Few,
    Skipped,
    Clear,
    Flat,
    Same(Rating),
    Again,
}

#[derive(Clone, PartialEq, Properties)]
struct LookProps {
    rated: Rated,
    place: Exploring,
    languages: (&'static str, Option<&'static str>),
}

/// A page about what she would like doing, after she rated.
#[component]
fn Look(props: &LookProps) -> Html {
    let (app, _) = begun(&Rc::default(), Keep::Visit);
    explore(&app, Exploring::Six(1));
    let all = |rating: &dyn Fn(usize) -> Option<Rating>| (0..ACTIVITIES).for_each(|at| rate(&app, at, rating(at)));
    let theme_of = |at: usize| app.state().activities.as_ref().unwrap().activities[at].theme.index();
    match props.rated {
        Rated::Nothing => {}
        Rated::Few => (0..7).for_each(|at| rate(&app, at, Rating::Like)),
        Rated::Skipped => all(&|_| None),
        Rated::Clear | Rated::Again => all(&|at| Some(Rating::SCALE[theme_of(at).min(4)])),
        Rated::Flat => all(&|at| Some(if at / 6 % 2 == 0 { Rating::LikeMuch } else { Rating::Maybe })),
        Rated::Same(rating) => all(&|_| Some(rating)),
    }
    if props.rated == Rated::Again {
        run(tasks::begin_interests_again(&app));
    }
    let (first, second) = props.languages;
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    interests_page(
        &Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() },
        props.place,
    )
}

/// The renderer works in threads of its own; this one sleeps until it has finished.
fn look(rated: Rated, place: Exploring, languages: (&'static str, Option<&'static str>)) -> String {
    struct Sleeper(Thread);
    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let renderer = yew::ServerRenderer::<Look>::with_props(move || LookProps { rated, place, languages });
    let waker = Arc::new(Sleeper(thread::current())).into();
    let mut future = pin!(renderer.hydratable(false).render());
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(page) => return page,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn what_ratings_say_is_an_order_only_where_it_means_something() {
    let shows = |page: &str, id: &str| {
        let said = words::words("en").t(id).replace('&', "&amp;");
        page.contains(&format!(">{said}</span>"))
    };
    for (rated, says, not) in [
        (Rated::Nothing, "interests-nothing", "rests-title"),
        (Rated::Few, "interests-few-title", "interests-result-lead"),
        (Rated::Skipped, "interests-few-skipped", "interests-go-on"),
        (Rated::Clear, "interests-result-lead", "interests-flat-title"),
        (Rated::Flat, "interests-flat-title", "interests-result-lead"),
        (Rated::Same(Rating::Maybe), "interests-same-maybe", "interests-result-lead"),
        (Rated::Same(Rating::LikeMuch), "interests-same-liked", "interests-flat-title"),
        (Rated::Same(Rating::NotForMe), "interests-same-not", "interests-most"),
        (Rated::Again, "interests-earlier", "rests-title"),
    ] {
        let page = look(rated, Exploring::Result, ("en", None));
        assert!(shows(&page, says), "{rated:?} says {says}: {page}");
        assert!(!shows(&page, not), "{rated:?} does not say {not}");
        if !matches!(rated, Rated::Nothing | Rated::Again) {
            // All that it rests on is listed, and what it is not is said.
            for id in ["rests-not-validated", "rests-no-mark", "interest-r-1", "interest-c-8", "interest-theme-s-about"]
            {
                assert!(shows(&page, id), "{rated:?} says {id}");
            }
        }
    }
    let clear = look(Rated::Clear, Exploring::Result, ("en", None));
    let at = |id: &str| clear.find(&format!(">{}<", words::words("en").t(id))).unwrap();
    assert!(at("interest-theme-e.short") < at("interest-theme-s.short"), "the most liked first");
    assert!(at("interest-theme-s.short") < at("interest-theme-r.short"));
}

#[test]
fn pages_of_interests_have_words_in_every_language() {
    let screens = [("nl", None), ("fr", None), ("pl", Some("fa")), ("fa", Some("en")), ("en", None)];
    for languages in screens {
        for rated in [Rated::Nothing, Rated::Few, Rated::Clear, Rated::Flat] {
            for place in [Exploring::Interests, Exploring::Result] {
                let page = look(rated, place, languages);
                assert!(page.contains("<h1 id=\"title\""), "{languages:?} {rated:?}");
                for id in ["interest-", "rating-", "interests-", "rests-", "results-"] {
                    // An id without words would stand as text.
                    assert!(!page.contains(&format!(">{id}")), "{languages:?} {rated:?}: {id} in {page}");
                }
                assert!(!page.contains("{$"), "{languages:?} {rated:?}: a value is missing");
            }
        }
    }
}
