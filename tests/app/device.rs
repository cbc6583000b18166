//! A device, a visit to the page on it, and a user.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use eight_keys::app::tasks::{EvidenceDraft, EvidenceField};
use eight_keys::app::{
    App, Entry, ExerciseRoute, INTERESTS, LoadError, LocalBoxFuture, Opened, Platform, Route, StartChoices,
    StorageMode, WorkRoute, tasks,
};
use eight_keys::content::exercise::themes;
use eight_keys::domain::{
    ACTIVITIES, ActivityRating, Answer, EntryKey, EvidenceId, ItemId, ProfileId, Rating, Theme, Timestamp, Value,
};
use eight_keys::i18n::{Intl, Localizer};
use eight_keys::store::memory::MemoryStore;
use eight_keys::store::{Record, RecordKind, Recovery, Store, StoreError, StoreFuture, Write};
use yew::prelude::*;

use crate::plain_intl::Plain;

/// A device that outlives the app, as a disk does, and that tests can make fail.
#[derive(Default)]
pub struct Device {
    pub store: MemoryStore,
    pub fails: RefCell<Option<StoreError>>,
    /// Whether it fails for lack of room, so that deleting still works.
    pub full: Cell<bool>,
    pub writes: Cell<usize>,
    /// Whether it works again when the store is opened again.
    pub heals: Cell<bool>,
    /// How often all records of a kind were read.
    pub reads: Cell<usize>,
}

/// A connection to the device, as one visit has it.
struct Connection(Rc<Device>);

impl Store for Connection {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        self.0.reads.set(self.0.reads.get() + 1);
        if let Some(error) = self.0.fails.borrow().clone().filter(|error| *error == StoreError::Emptied) {
            return Box::pin(async move { Err(error) });
        }
        self.0.store.all(kind)
    }
    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        self.0.store.of_profile(profile)
    }
    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        let fits = self.0.full.get() && !batch.iter().any(|write| matches!(write, Write::Put(_)));
        if let Some(error) = self.0.fails.borrow().clone().filter(|_| !fits) {
            return Box::pin(async move { Err(error) });
        }
        self.0.writes.set(self.0.writes.get() + 1);
        self.0.store.write(batch)
    }
    fn erase(&self) -> StoreFuture<'_, ()> {
        self.0.store.erase()
    }
}

/// One visit to the page.
pub struct Visit {
    pub device: Rc<Device>,
    /// The entries of the browser's history, and which one is shown.
    pub entries: RefCell<Vec<Entry>>,
    pub at: Cell<usize>,
    /// Whether the page was reloaded where it was.
    pub reloaded: Cell<bool>,
    pub ids: Rc<Cell<u32>>,
    pub persisted: Cell<usize>,
    pub told: RefCell<Vec<ProfileId>>,
    pub offline: Cell<bool>,
    /// The one file that cannot be loaded, although others can; or one part of the code.
    pub lacks: Cell<Option<&'static str>>,
    /// Whether the first file takes a while.
    pub slow_line: Cell<bool>,
    /// Whether the browser takes a while to draw.
    pub draws_slowly: Cell<bool>,
    /// The time that passes, in milliseconds, if the test lets it; otherwise nobody waits for it.
    pub time: Cell<Option<u64>>,
    /// Whether opening the store takes a while, and how often it was asked for.
    pub slow: Cell<bool>,
    /// Why the store cannot be opened.
    pub refuses: RefCell<Option<StoreError>>,
    pub opens: Cell<usize>,
    /// What is found when it is opened.
    pub found: RefCell<Recovery>,
    /// Whether the code of the store is still being loaded.
    pub store_code_is_away: Cell<bool>,
    /// Whether the code of the start screens is still being loaded.
    pub start_screens_are_away: Cell<bool>,
    /// What was chosen before the app was loaded.
    pub before: RefCell<Option<StartChoices>>,
    /// Whether the code that a first answer does not need was loaded, or can be.
    pub rest: Cell<Option<bool>>,
    /// Whether everything was deleted from the device.
    pub erased: Cell<bool>,
    /// What happens while everything is being deleted.
    pub while_erasing: RefCell<Option<Box<dyn FnOnce()>>>,
    /// After how many days without a visit the browser deletes.
    pub deletes: Cell<Option<u32>>,
    /// Whether the host has another version by now.
    pub replaced: Cell<bool>,
    /// How often traces of what was deleted were cleared away.
    pub sweeps: Cell<usize>,
    /// Whether a new version waits to take over.
    pub version_waits: Cell<bool>,
    /// How often the page was reloaded.
    pub reloads: Cell<usize>,
    /// By how much the device's clock was put back.
    pub put_back: Cell<i64>,
}

impl Platform for Visit {
    fn now(&self) -> Timestamp {
        Timestamp(i64::from(self.ids.get()) - self.put_back.get())
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
    fn load<'a>(&'a self, path: &'a str) -> LocalBoxFuture<'a, Result<Vec<u8>, LoadError>> {
        let slowly = Cell::new(self.slow_line.take());
        Box::pin(async move {
            once_pending(&slowly).await;
            if self.offline.get() || self.lacks.get() == Some(path) {
                return Err(LoadError { path: path.into() });
            }
            if path.starts_with("i18n/") {
                return Ok(format!(r#"{{"which":"{path}"}}"#).into_bytes());
            }
            if path == "content/exercises.json" {
                return Ok(exercises());
            }
            let file = format!("{}/static/{}", env!("CARGO_MANIFEST_DIR"), path.replace(".first", ""));
            let bytes = std::fs::read(file).map_err(|_| LoadError { path: path.into() })?;
            Ok(if path.contains(".first") { without_sources(bytes) } else { bytes })
        })
    }
    fn load_work(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        let lost = self.offline.get() || self.lacks.get() == Some("the code about work");
        Box::pin(async move { if lost { Err(LoadError { path: "work".into() }) } else { Ok(()) } })
    }

    fn load_files(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        let lost = self.offline.get() || self.lacks.get() == Some("the code about files");
        Box::pin(async move { if lost { Err(LoadError { path: "files".into() }) } else { Ok(()) } })
    }

    fn load_exercises(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        let lost = self.offline.get() || self.lacks.get() == Some("the code of exercises");
        Box::pin(async move { if lost { Err(LoadError { path: "exercises".into() }) } else { Ok(()) } })
    }

    fn load_rest(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        let lost = self.offline.get() || self.rest.get() == Some(false);
        if lost {
            return Box::pin(async { Err(LoadError { path: "rest".into() }) });
        }
        self.rest.set(Some(true));
        Box::pin(async { Ok(()) })
    }
    fn load_start_screens(&self) -> LocalBoxFuture<'_, Result<(), LoadError>> {
        if self.lacks.get() == Some("the code of the start screens") {
            return Box::pin(async { Err(LoadError { path: "start screens".into() }) });
        }
        Box::pin(std::future::poll_fn(|_| {
            if self.start_screens_are_away.get() { Poll::Pending } else { Poll::Ready(Ok(())) }
        }))
    }
    fn entry(&self) -> Entry {
        self.entries.borrow()[self.at.get()].clone()
    }
    fn set_entry(&self, entry: &Entry, instead: bool) {
        let mut entries = self.entries.borrow_mut();
        if instead {
            entries[self.at.get()] = entry.clone();
        } else {
            entries.truncate(self.at.get() + 1);
            entries.push(entry.clone());
            self.at.set(self.at.get() + 1);
        }
    }
    fn back(&self) {
        self.at.set(self.at.get().saturating_sub(1));
    }
    fn was_reloaded(&self) -> bool {
        self.reloaded.get()
    }
    fn next_frame(&self) -> LocalBoxFuture<'_, ()> {
        let slowly = Cell::new(self.draws_slowly.get());
        Box::pin(async move { once_pending(&slowly).await })
    }
    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'_, ()> {
        let until = self.time.get().map(|now| now + u64::from(milliseconds));
        Box::pin(std::future::poll_fn(move |_| if self.time.get() >= until { Poll::Ready(()) } else { Poll::Pending }))
    }
    fn idle(&self) -> LocalBoxFuture<'_, ()> {
        Box::pin(async {})
    }
    fn set_language(&self, _: &Localizer) {}
    fn chosen_before(&self, _: &str) -> Option<StartChoices> {
        self.before.borrow().clone()
    }
    fn has_stored(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(async move { !self.device.store.all(RecordKind::Profile).await.unwrap().is_empty() })
    }
    fn has_store_code(&self) -> bool {
        !self.store_code_is_away.get()
    }
    fn open_store(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>> {
        self.opens.set(self.opens.get() + 1);
        let slowly = Cell::new(self.slow.get());
        Box::pin(async move {
            once_pending(&slowly).await;
            if self.device.heals.take() {
                self.device.fails.replace(None);
            }
            if let Some(error) = self.refuses.borrow().clone() {
                return Err(error);
            }
            Ok(Opened { store: Rc::new(Connection(self.device.clone())), found: self.found.borrow().clone() })
        })
    }
    fn open_store_afresh(&self) -> LocalBoxFuture<'_, Result<Opened, StoreError>> {
        self.open_store()
    }
    fn request_persistence(&self) {
        self.persisted.set(self.persisted.get() + 1);
    }
    fn deletes_after_days(&self) -> Option<u32> {
        self.deletes.get()
    }
    fn broadcast_change(&self, profile: &ProfileId) {
        self.told.borrow_mut().push(profile.clone());
    }
    fn tell_tabs_of_erasing(&self) {}
    fn erase_everything(&self) -> LocalBoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async {
            if let Some(happens) = self.while_erasing.take() {
                happens();
            }
            let failed = self.device.fails.borrow().clone();
            self.erased.set(failed.is_none());
            failed.map_or(Ok(()), Err)
        })
    }
    fn is_replaced(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(async { self.replaced.get() })
    }
    fn sweep_traces(&self) {
        self.sweeps.set(self.sweeps.get() + 1);
    }
    fn activate_update(&self) -> LocalBoxFuture<'_, bool> {
        Box::pin(async { self.version_waits.get() })
    }
    fn reload(&self) {
        self.reloads.set(self.reloads.get() + 1);
    }
}

/// A made-up exercise: two cards to rate, a text that is asked if one of them is liked, a list that proposes evidence, a
/// choice. It is in the bundle of the build like any other.
pub const MADE_UP: &str = r#"{
  "format": "eight-keys/pack", "version": 2, "id": "made-up", "content_version": 1, "address": "m99",
  "chapter": "matters", "minutes": 5,
  "sources": [{"id": "own", "title": "Made up for the tests", "url": "https://example.org/"}],
  "scales": [{"id": "much", "options": ["yes", "no"]}],
  "steps": [
    {"id": "rate", "kind": "rate", "scale": "much", "cards": [{"id": "a"}, {"id": "b"}]},
    {"id": "why", "kind": "text", "most": 400, "when": {"chose": ["rate", "yes"]}},
    {"id": "jobs", "kind": "list", "most": 500, "order": "added", "fields": [
      {"id": "name", "kind": "line"}, {"id": "story", "kind": "story"},
      {"id": "deeds", "kind": "options", "options": ["baked", "sold"], "most": 2}]},
    {"id": "last", "kind": "choose", "options": ["this", "that"], "most": 1}
  ],
  "results": [{"table": "jobs"}],
  "proposals": [{"id": "shop", "step": "jobs", "when": [{"field": "deeds", "option": "sold"}],
    "statements": ["digital-1"], "setting": "work", "what_from": ["name", "story"]}]
}"#;

/// The exercises as the build bundles them, with the made-up one.
fn exercises() -> Vec<u8> {
    let folder = format!("{}/static/content/exercises", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).into_iter().flatten().map(|file| file.unwrap().path());
    let json = files.filter(|path| path.extension().is_some_and(|it| it == "json"));
    let mut packs: Vec<serde_json::Value> =
        json.map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()).collect();
    packs.push(serde_json::from_str(MADE_UP).unwrap());
    serde_json::json!({ "exercises": packs }).to_string().into_bytes()
}

/// A pack as the build makes it for the first load.
fn without_sources(pack: Vec<u8>) -> Vec<u8> {
    let mut pack: serde_json::Value = serde_json::from_slice(&pack).unwrap();
    pack["sources"] = serde_json::json!([]);
    pack.to_string().into_bytes()
}

async fn once_pending(slowly: &Cell<bool>) {
    std::future::poll_fn(|_| if slowly.take() { Poll::Pending } else { Poll::Ready(()) }).await;
}

/// Runs a future that never really waits: every store and file here answers at once.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing in these tests waits"),
    }
}

impl Visit {
    /// Enters an address in the address bar, or follows a link from elsewhere.
    pub fn enter(&self, app: &Rc<App>, hash: &str) {
        self.set_entry(&Entry { address: hash.into(), ..Entry::default() }, false);
        run(tasks::follow_entry(app));
    }

    /// Presses Back, and follows where that leads. Entries that are passed over follow one another as events do.
    pub fn press_back(&self, app: &Rc<App>) {
        self.back();
        loop {
            let at = self.at.get();
            run(tasks::follow_entry(app));
            if self.at.get() == at {
                return;
            }
        }
    }

    /// A visit that finds everything it asks for.
    pub fn to(device: &Rc<Device>, hash: &str) -> Self {
        Self {
            device: device.clone(),
            entries: RefCell::new(vec![Entry { address: hash.into(), ..Entry::default() }]),
            at: Cell::default(),
            reloaded: Cell::default(),
            ids: Rc::new(Cell::new(device.writes.get() as u32 * 100)),
            persisted: Cell::default(),
            told: RefCell::default(),
            offline: Cell::new(false),
            lacks: Cell::default(),
            slow_line: Cell::default(),
            draws_slowly: Cell::default(),
            time: Cell::default(),
            slow: Cell::default(),
            refuses: RefCell::default(),
            opens: Cell::default(),
            found: RefCell::default(),
            before: RefCell::default(),
            rest: Cell::default(),
            store_code_is_away: Cell::default(),
            erased: Cell::default(),
            while_erasing: RefCell::default(),
            deletes: Cell::default(),
            replaced: Cell::default(),
            sweeps: Cell::default(),
            version_waits: Cell::default(),
            start_screens_are_away: Cell::default(),
            reloads: Cell::default(),
            put_back: Cell::default(),
        }
    }
}

/// A visit of somebody who is the only user of the device, and says so.
pub fn visit(device: &Rc<Device>, hash: &str) -> (Rc<App>, Rc<Visit>) {
    let (app, visit) = begin_visit(Visit::to(device, hash));
    let state = app.state();
    if let (Route::Profiles, [only]) = (&state.screen.route, state.people.profiles.as_slice()) {
        run(tasks::open_profile(&app, &only.id));
    }
    (app, visit)
}

pub fn begin_visit(visit: Visit) -> (Rc<App>, Rc<Visit>) {
    let visit = Rc::new(visit);
    let app = App::new(visit.clone());
    run(tasks::startup(&app));
    (app, visit)
}

/// A user who came by the Polish link, and decides where the answers are kept.
pub fn begun(device: &Rc<Device>, storage_mode: StorageMode) -> (Rc<App>, Rc<Visit>) {
    let (app, platform) = visit(device, "#/start/pl");
    assert_eq!(app.state().screen.route, Route::What);
    run(tasks::choose_storage(&app, storage_mode));
    assert_eq!(app.state().screen.route, Route::Second);
    run(tasks::begin(&app, Some("en".into()), String::new()));
    assert_eq!(app.state().screen.route, Route::Home);
    (app, platform)
}

/// A visit with something slow, and an address that is entered while the app waits for it.
pub fn press_while_it_starts(visit: Visit, hash: &str) -> (Rc<App>, Rc<Visit>) {
    let visit = Rc::new(visit);
    let app = App::new(visit.clone());
    let mut context = Context::from_waker(Waker::noop());
    {
        let mut boot = pin!(tasks::startup(&app));
        assert!(boot.as_mut().poll(&mut context).is_pending());
        visit.enter(&app, hash);
        assert!(boot.as_mut().poll(&mut context).is_ready());
    }
    (app, visit)
}

/// Somebody else who is new on this device, from their own choice of language on.
pub fn join(app: &Rc<App>, storage_mode: StorageMode, nickname: &str) {
    tasks::new_profile(app);
    assert_eq!(app.state().screen.route, Route::Languages, "the chooser is another person's");
    run(tasks::follow_link(app, "#/start/fa"));
    assert_eq!(app.state().screen.route, Route::What);
    run(tasks::follow_link(app, "#/start/keep"));
    assert_eq!(app.state().screen.route, Route::StorageChoice);
    run(tasks::choose_storage(app, storage_mode));
    assert_eq!(app.state().screen.route, Route::Second);
    run(tasks::begin(app, None, nickname.into()));
    assert_eq!(app.state().screen.route, Route::Home);
}

/// Writes down everything that a draft says.
pub fn tell(app: &Rc<App>, id: &str, draft: &EvidenceDraft) {
    let item = ItemId::of("digital-1");
    run(tasks::change_evidence(app, &EvidenceId::new(id), item, &EvidenceField::ALL, draft));
}

pub fn answer(app: &Rc<App>, item: &str, answer: Answer) {
    run(tasks::answer(app, item.parse().unwrap(), answer));
}

pub fn answer_of(app: &Rc<App>, item: &str) -> Option<Answer> {
    app.state().run()?.answer(&item.parse::<ItemId>().unwrap())
}

/// Goes to a page of exploring work, as following a link does, and loads what it needs.
pub fn explore(app: &Rc<App>, place: WorkRoute) {
    visit_page(app, &Route::Explore(place));
}

fn visit_page(app: &Rc<App>, route: &Route) {
    run(tasks::follow_link(app, &route.to_hash()));
    run(tasks::load_again(app));
    assert!(!app.state().waits() && !app.state().lacks());
}

/// A place in the exercise in which activities are rated.
pub fn interests(place: ExerciseRoute) -> Route {
    Route::Exercise("m1".into(), place)
}

/// The page of the activity at an index.
pub fn activity(place: usize) -> ExerciseRoute {
    ExerciseRoute::Step(1, Some(place + 1))
}

/// Goes to a page of that exercise, and loads what it needs.
pub fn to_interests(app: &Rc<App>, place: ExerciseRoute) {
    visit_page(app, &interests(place));
}

/// The id of the activity at an index, and its theme; nothing before the exercise is loaded.
pub fn activity_at(app: &Rc<App>, place: usize) -> Option<(String, Theme)> {
    let exercise = app.state().exercise(INTERESTS)?;
    let card = themes::activities(exercise)[place];
    Some((card.id.clone(), themes::theme_of(card).unwrap()))
}

/// Rates an activity as its page does: with one on the screen the next one comes.
pub fn rate(app: &Rc<App>, place: usize, rating: impl Into<Option<Rating>>) {
    let Some((id, _)) = activity_at(app, place) else { return };
    let value = rating.into().map_or(Value::Skipped, |rating: Rating| Value::Chosen(vec![rating.name().to_owned()]));
    let state = app.state();
    let is_alone = state.people.current.as_ref().is_some_and(|current| !current.profile.six_together)
        && matches!(state.screen.route, Route::Exercise(_, ExerciseRoute::Step(..)));
    let next = if place + 1 < ACTIVITIES { activity(place + 1) } else { ExerciseRoute::Result };
    let key = EntryKey::card(ActivityRating::STEP, id);
    run(tasks::set_entry(app, INTERESTS.into(), key, value, is_alone.then(|| interests(next))));
}

/// What the user said of the activity at an index; the outer `None` if they said nothing.
pub fn rating_of(app: &Rc<App>, place: usize) -> Option<Option<Rating>> {
    let state = app.state();
    let (activity, _) = activity_at(app, place)?;
    Some(state.interests()?.rating(&activity)?.rating)
}

/// A component as markup. The renderer works in threads of its own; this one sleeps until it has finished.
pub fn draw<T: BaseComponent>(props: T::Properties) -> String
where
    T::Properties: Send,
{
    struct Sleeper(Thread);
    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let renderer = yew::ServerRenderer::<T>::with_props(move || props);
    let waker = Arc::new(Sleeper(thread::current())).into();
    let mut future = pin!(renderer.hydratable(false).render());
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(page) => return page,
            Poll::Pending => thread::park(),
        }
    }
}
