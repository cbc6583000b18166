//! Runs the store's contract, and cases that only a real database can show, in the browser that opens the page
//! `tests/store_contract/index.html`. The results appear there as JSON.
//!
//! With `?kill` it opens the store of this device as the app does, says what it found, and then writes numbered records
//! without end, saying which were acknowledged: `tests/kill.rs` kills the browser meanwhile. With `?kill&unmirrored`
//! there is only the database, which shows what the second copy is good for. With `?kill&entries` the records are those of
//! an exercise that is data: lines of a list, and a ranking that grows with each. With `?fill` it writes two profiles: small
//! ones, or large ones with `&large`, and a few more answers with `&more`. With `?look` it says what of them it finds:
//! that is for the damage that `tests/kill.rs` does.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use eight_keys::domain::{Comparison, Entry, EntryKey, FieldValue, ProfileId, Run, RunId, Timestamp, Value, Winner};
use eight_keys::platform::opfs::OpfsFiles;
use eight_keys::platform::{device, scope};
use eight_keys::store::contract::{self, CaseResult, Outcome, is_ok, puts, record, same};
use eight_keys::store::indexed_db::{self, IndexedDbStore, Migration, STEPS, timeout};
use eight_keys::store::mirror::{BackupFiles, FileName, MirroredStore, Parts, Start, Witness};
use eight_keys::store::stamp::Sum;
use eight_keys::store::{Record, RecordKind, Recovery, Store, StoreError, Write, codec};
use js_sys::{Function, Promise};
use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    fn report(text: &str) -> Promise;
    fn inject(fault: &str) -> Function;
    #[wasm_bindgen(js_name = foreignFolder)]
    fn foreign_folder(inside: &str) -> Promise;
    #[wasm_bindgen(js_name = openStubbornly)]
    fn open_stubbornly(name: &str, version: u32) -> Promise;
    #[wasm_bindgen(js_name = heldIn)]
    fn held_in(database: &web_sys::IdbDatabase, store: &str) -> Promise;
}

fn main() {
    let search = gloo::utils::window().location().search().unwrap_or_default();
    spawn_local(async move {
        if search.contains("kill") {
            let written = if search.contains("entries") { &ENTRIES } else { &ANSWERS };
            write_until_killed(search.contains("unmirrored"), written).await;
        } else if search.contains("fill") {
            fill(search.contains("large"), search.contains("more")).await;
        } else if search.contains("look") {
            look().await;
        } else {
            run_all().await;
        }
    });
}

async fn run_all() {
    let mut results =
        named("IndexedDB", contract::run(async || IndexedDbStore::open_as("contract", STEPS).await).await);
    results.extend(named("mirrored", contract::run(async || mirrored("contract-mirrored").await.map(|it| it.0)).await));
    results.extend(named("IndexedDB", own_cases().await));
    let failed = results.iter().filter(|(_, result)| result.outcome.is_err()).count();
    let cases: Vec<_> = results
        .iter()
        .map(|(store, it)| json!({ "store": store, "name": it.name, "failure": it.outcome.clone().err() }))
        .collect();
    let results = json!({
        "done": true,
        "failed": failed,
        "copies": OpfsFiles::open("contract-probe").await.is_some(),
        "milliseconds": figures().await,
        "cases": cases,
    });
    let _ = JsFuture::from(report(&results.to_string())).await;
}

fn named(store: &'static str, results: Vec<CaseResult>) -> Vec<(&'static str, CaseResult)> {
    results.into_iter().map(|result| (store, result)).collect()
}

/// Cases that need a real database. Each has databases of its own name.
async fn own_cases() -> Vec<CaseResult> {
    vec![
        case("a database of the first version goes on", from_the_first("from-the-first").await),
        case("a migration keeps what is there", migrating("migrating").await),
        case("a step that fails changes nothing", failing_step("failing-step").await),
        case("a newer database with one store more is used, and that store is left alone", wider("wider").await),
        case("a profile deleted in an older app is gone from a newer one's store too", wide_gone("wide-gone").await),
        case("a second copy of a newer app's store is left alone", wide_copy("wide-copy").await),
        case("a newer version that breaks with this one is refused and left alone", newer("newer").await),
        case("a blocked upgrade ends, and is whole when it can go on", blocked("blocked").await),
        case("a tab lets go when another upgrades, and goes on beside it", letting_go("letting-go").await),
        case("a database deleted by another tab is missing, not new", deleted("deleted").await),
        case("a lost connection is opened again", lost("lost").await),
        case("a transaction that nobody aborted is tried again", aborted("aborted").await),
        case("a connection that stays lost is an error", lost_for_good("lost-for-good").await),
        case("a full disk is told, and nothing is written", full("full").await),
        case("a batch refused later leaves nothing", refused("refused-later", "a put fails later").await),
        case("a batch refused at once leaves nothing", refused("refused-at-once", "a put fails at once").await),
        case("without a factory there is no storage", unavailable("no factory").await),
        case("with a forbidden factory there is no storage", unavailable("forbidden factory").await),
        case("where opening throws there is no storage", unavailable("no opening").await),
        case("every write is strict", strict("strict").await),
        case("two tabs write one after the other", two_tabs("two-tabs").await),
        case("a database that is gone comes back from the copy", restored("restored").await),
        case("a deleted profile does not come back from the copy", gone("gone").await),
        case("a database that lost some records gets them back from the copy", halved("halved").await),
        case("damaged files and foreign entries are no harm to others", damaged_files("damaged-files").await),
        case("a storage that the browser emptied is told from a deletion", emptied("emptied").await),
        case("a copy of the first version is taken over", first_copy("first-copy").await),
    ]
}

fn case(name: &'static str, outcome: Outcome) -> CaseResult {
    CaseResult { name, outcome }
}

async fn open(name: &'static str) -> Result<IndexedDbStore, String> {
    is_ok(IndexedDbStore::open_as(name, STEPS).await, "opening")
}

/// Opens a database that has no records yet, whatever an earlier run left.
async fn fresh(name: &'static str) -> Result<IndexedDbStore, String> {
    is_ok(indexed_db::delete(name).await, "deleting")?;
    open(name).await
}

fn answer(key: &str) -> Record {
    record(RecordKind::Answer, key, Some("anna"), key)
}

async fn write(store: &dyn Store, records: &[Record]) -> Outcome {
    is_ok(store.write(puts(records)).await, "writing")
}

async fn holds(store: &dyn Store, keys: &[&str]) -> Outcome {
    let found = is_ok(store.all(RecordKind::Answer).await, "reading")?;
    let found: Vec<&str> = found.iter().map(|record| record.key.as_str()).collect();
    same(&found.as_slice(), &keys, "answers")
}

fn fails<T>(result: Result<T, StoreError>, expected: StoreError) -> Outcome {
    same(&result.err(), &Some(expected), "the error")
}

/// The first version.
const FIRST: &[Migration] = &[STEPS[0]];

/// A version after the present one, as a step that reaches a store of the first version.
const NEXT: &[Migration] = &[STEPS[0], STEPS[1], |upgrade| {
    upgrade.object_store(RecordKind::Answer.name())?.create_index_with_str("text", "text")?;
    upgrade.db().create_object_store("added")?;
    Ok(())
}];

/// A version that a later app may have: one store more, made by the rules for steps.
const WIDER: &[Migration] = &[STEPS[0], STEPS[1], |upgrade| {
    let by_key = web_sys::IdbObjectStoreParameters::new();
    by_key.set_key_path(&"key".into());
    let store = upgrade.db().create_object_store_with_optional_parameters(ENTRY, &by_key)?;
    store.create_index_with_str("profile", "profile")?;
    Ok(())
}];

/// The store that it adds.
const ENTRY: &str = "entry";

/// The first version that this one refuses.
const BREAK: u32 = 100;

/// A version that cannot be reached.
const BROKEN: &[Migration] = &[STEPS[0], STEPS[1], |upgrade| {
    upgrade.db().create_object_store("added")?;
    Err(JsValue::from_str("injected"))
}];

/// A fault of the browser, which lasts until it is dropped.
struct Fault(Function);

impl Fault {
    fn inject(name: &str) -> Self {
        Self(inject(name))
    }
}

impl Drop for Fault {
    fn drop(&mut self) {
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

fn is_upgraded(store: &IndexedDbStore) -> Outcome {
    let raw = store.raw().ok_or("not connected")?;
    same(&raw.version(), &(NEXT.len() as f64), "the version")?;
    same(&raw.object_store_names().contains("added"), &true, "the added store")?;
    let transaction = raw.transaction_with_str(RecordKind::Answer.name()).map_err(|error| format!("{error:?}"))?;
    let answers = transaction.object_store(RecordKind::Answer.name()).map_err(|error| format!("{error:?}"))?;
    same(&answers.index_names().contains("text"), &true, "the added index")
}

/// The code of the first version does not exist any more, so its record is written by the browser's own means.
async fn from_the_first(name: &'static str) -> Outcome {
    is_ok(indexed_db::delete(name).await, "deleting")?;
    let old = is_ok(IndexedDbStore::open_as(name, FIRST).await, "opening as the first version did")?;
    let raw = old.raw().ok_or("not connected")?;
    same(&raw.object_store_names().contains(RecordKind::Work.name()), &false, "a store for work")?;
    put_by_hand(&raw, RecordKind::Answer.name(), "anna", "a").map_err(|error| format!("{error:?}"))?;
    drop((old, raw));
    let new = open(name).await?;
    holds(&new, &["a"]).await?;
    let work = record(RecordKind::Work, "anna/2221", Some("anna"), "saved");
    write(&new, std::slice::from_ref(&work)).await?;
    same(&is_ok(new.all(RecordKind::Work).await, "reading")?, &vec![work], "work")
}

/// Closing a connection waits for what it was asked to do.
fn put_by_hand(database: &web_sys::IdbDatabase, store: &str, profile: &str, key: &str) -> Result<(), JsValue> {
    let transaction = database.transaction_with_str_and_mode(store, web_sys::IdbTransactionMode::Readwrite)?;
    let value = js_sys::Object::new();
    for (name, text) in [("key", key), ("profile", profile), ("text", key)] {
        js_sys::Reflect::set(&value, &name.into(), &text.into())?;
    }
    transaction.object_store(store)?.put(&value)?;
    Ok(())
}

/// Makes a database as a newer app would, with an answer and with entries of two profiles in the store that it added.
async fn make_wider(name: &'static str) -> Outcome {
    is_ok(indexed_db::delete(name).await, "deleting")?;
    let newer = is_ok(IndexedDbStore::open_as(name, WIDER).await, "opening as a newer app does")?;
    write(&newer, &[answer("a")]).await?;
    let raw = newer.raw().ok_or("not connected")?;
    for profile in ["anna", "eva"] {
        put_by_hand(&raw, ENTRY, profile, &format!("{profile}-1")).map_err(|error| format!("{error:?}"))?;
    }
    holds_entries(&newer, "anna-1=anna-1 eva-1=eva-1").await
}

/// Checks what is in the store that a newer app added.
async fn holds_entries(store: &IndexedDbStore, expected: &str) -> Outcome {
    let raw = store.raw().ok_or("not connected")?;
    same(&raw.version(), &(WIDER.len() as f64), "the version")?;
    let held = JsFuture::from(held_in(&raw, ENTRY)).await.map_err(|error| format!("{error:?}"))?;
    same(&held.as_string().as_deref(), &Some(expected), "the store of the newer app")
}

async fn wider(name: &'static str) -> Outcome {
    make_wider(name).await?;
    let older = open(name).await?;
    holds(&older, &["a"]).await?;
    write(&older, &[answer("b")]).await?;
    let batch = vec![Write::Delete(RecordKind::Answer, "a".into()), Write::Put(answer("c"))];
    is_ok(older.write(batch).await, "writing a batch")?;
    holds(&older, &["b", "c"]).await?;
    let of_anna = is_ok(older.of_profile(&ProfileId::new("anna")).await, "reading a profile")?;
    same(&of_anna, &vec![answer("b"), answer("c")], "what this version reads of a profile")?;
    holds_entries(&older, "anna-1=anna-1 eva-1=eva-1").await?;
    older.raw().ok_or("not connected")?.close();
    write(&older, &[answer("d")]).await?;
    drop(older);
    let newer = is_ok(IndexedDbStore::open_as(name, WIDER).await, "opening as the newer app again")?;
    holds(&newer, &["b", "c", "d"]).await?;
    holds_entries(&newer, "anna-1=anna-1 eva-1=eva-1").await?;
    is_ok(newer.erase().await, "erasing")
}

async fn wide_gone(name: &'static str) -> Outcome {
    make_wider(name).await?;
    let older = open(name).await?;
    is_ok(older.write(vec![Write::DeleteProfile(ProfileId::new("anna"))]).await, "deleting a profile")?;
    holds(&older, &[]).await?;
    holds_entries(&older, "eva-1=eva-1").await?;
    is_ok(older.erase().await, "erasing")?;
    holds(&open(name).await?, &[]).await
}

async fn wide_copy(name: &'static str) -> Outcome {
    let Some(files) = OpfsFiles::open(name).await else { return Ok(()) };
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    let theirs = FileName::Later(Some(ProfileId::new("anna")), "7".into()).to_name();
    is_ok(files.write(&theirs, "of a newer app").await, "writing as a newer app")?;
    write(&store, &[record(RecordKind::Profile, "anna", Some("anna"), "{}"), answer("a")]).await?;
    is_ok(store.write(vec![Write::Delete(RecordKind::Answer, "a".into())]).await, "deleting an answer")?;
    drop(store);
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found, &Recovery::default(), "what was found")?;
    let is_there = async || is_ok(files.names().await, "listing").map(|names| names.contains(&theirs));
    same(&is_there().await?, &true, "the newer app's file")?;
    is_ok(store.write(vec![Write::DeleteProfile(ProfileId::new("anna"))]).await, "deleting a profile")?;
    same(&is_there().await?, &false, "the file after its profile was deleted")?;
    is_ok(store.erase().await, "erasing")
}

async fn migrating(name: &'static str) -> Outcome {
    let old = fresh(name).await?;
    write(&old, &[answer("a")]).await?;
    drop(old);
    let new = is_ok(IndexedDbStore::open_as(name, NEXT).await, "upgrading")?;
    is_upgraded(&new)?;
    holds(&new, &["a"]).await?;
    is_ok(new.erase().await, "erasing")?;
    write(&new, &[answer("b")]).await?;
    is_upgraded(&new)
}

async fn failing_step(name: &'static str) -> Outcome {
    let old = fresh(name).await?;
    write(&old, &[answer("a")]).await?;
    drop(old);
    if IndexedDbStore::open_as(name, BROKEN).await.is_ok() {
        return Err("a broken upgrade succeeded".into());
    }
    holds(&open(name).await?, &["a"]).await
}

async fn newer(name: &'static str) -> Outcome {
    let mine = fresh(name).await?;
    write(&mine, &[answer("a")]).await?;
    drop(mine);
    let other = stubborn(name, BREAK).await?;
    fails(IndexedDbStore::open_as(name, STEPS).await, StoreError::NewerVersion)?;
    let held =
        JsFuture::from(held_in(&other, RecordKind::Answer.name())).await.map_err(|error| format!("{error:?}"))?;
    same(&held.as_string().as_deref(), &Some("a=a"), "what the newer app reads")?;
    other.close();
    fails(IndexedDbStore::open_as(name, STEPS).await, StoreError::NewerVersion)
}

async fn stubborn(name: &str, version: u32) -> Result<web_sys::IdbDatabase, String> {
    let opened = JsFuture::from(open_stubbornly(name, version)).await;
    opened.map(JsCast::unchecked_into).map_err(|error| format!("the other tab: {error:?}"))
}

async fn blocked(name: &'static str) -> Outcome {
    let old = fresh(name).await?;
    write(&old, &[answer("a")]).await?;
    drop(old);
    let other = stubborn(name, STEPS.len() as u32).await?;
    let start = js_sys::Date::now();
    fails(IndexedDbStore::open_as(name, NEXT).await, StoreError::Blocked)?;
    let waited = js_sys::Date::now() - start;
    if waited > 4_000.0 {
        return Err(format!("it took {waited} ms to say so"));
    }
    other.close();
    let new = is_ok(IndexedDbStore::open_as(name, NEXT).await, "opening after the other tab closed")?;
    is_upgraded(&new)?;
    holds(&new, &["a"]).await
}

async fn letting_go(name: &'static str) -> Outcome {
    let mine = fresh(name).await?;
    write(&mine, &[answer("a")]).await?;
    let other = is_ok(IndexedDbStore::open_as(name, NEXT).await, "upgrading in the other tab")?;
    // The other tab's database has one store more, and is no reason to stop here.
    write(&mine, &[answer("b")]).await?;
    holds(&mine, &["a", "b"]).await?;
    holds(&other, &["a", "b"]).await
}

async fn deleted(name: &'static str) -> Outcome {
    let mine = fresh(name).await?;
    write(&mine, &[answer("a")]).await?;
    is_ok(indexed_db::delete(name).await, "deleting in the other tab")?;
    for _ in 0..2 {
        fails(mine.write(puts(&[answer("b")])).await, StoreError::Missing)?;
    }
    fails(mine.all(RecordKind::Answer).await, StoreError::Missing)?;
    holds(&open(name).await?, &[]).await
}

async fn lost(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    write(&store, &[answer("a")]).await?;
    store.raw().ok_or("not connected")?.close();
    write(&store, &[answer("b")]).await?;
    store.raw().ok_or("not connected")?.close();
    holds(&store, &["a", "b"]).await
}

async fn aborted(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    let _fault = Fault::inject("aborted once");
    write(&store, &[answer("a")]).await?;
    holds(&store, &["a"]).await
}

async fn lost_for_good(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    let fault = Fault::inject("no transactions");
    fails(store.write(puts(&[answer("a")])).await, StoreError::ConnectionLost)?;
    drop(fault);
    write(&store, &[answer("b")]).await?;
    holds(&store, &["b"]).await
}

async fn full(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    write(&store, &[answer("a")]).await?;
    let fault = Fault::inject("full on commit");
    fails(store.write(puts(&[answer("b"), answer("c")])).await, StoreError::Full)?;
    drop(fault);
    holds(&store, &["a"]).await?;
    write(&store, &[answer("b")]).await?;
    holds(&store, &["a", "b"]).await
}

async fn refused(name: &'static str, fault: &str) -> Outcome {
    let store = fresh(name).await?;
    write(&store, &[answer("a")]).await?;
    let fault = Fault::inject(fault);
    // Deleting a profile waits for the database in the middle of the batch. What was done before that is undone too.
    let batch = vec![
        Write::Put(answer("b")),
        Write::DeleteProfile(ProfileId::new("anna")),
        Write::Put(answer("c")),
        Write::Put(answer("refused")),
        Write::Put(answer("d")),
    ];
    if store.write(batch).await.is_ok() {
        return Err("the batch was written".into());
    }
    drop(fault);
    holds(&store, &["a"]).await
}

async fn unavailable(fault: &str) -> Outcome {
    let _fault = Fault::inject(fault);
    fails(IndexedDbStore::open_as("unavailable", STEPS).await, StoreError::Unavailable)
}

async fn strict(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    let _fault = Fault::inject("relaxed is an error");
    write(&store, &[answer("a")]).await?;
    is_ok(store.write(vec![Write::DeleteProfile(ProfileId::new("anna"))]).await, "deleting")
}

async fn two_tabs(name: &'static str) -> Outcome {
    let (mine, other) = (fresh(name).await?, open(name).await?);
    for n in 0..20 {
        let store = if n % 2 == 0 { &mine } else { &other };
        write(store, &[answer(&format!("{n:02}"))]).await?;
    }
    let expected: Vec<String> = (0..20).map(|n| format!("{n:02}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    holds(&mine, &expected).await?;
    holds(&other, &expected).await
}

#[derive(Default)]
struct Text(RefCell<Option<String>>);

impl Witness for Text {
    fn read(&self) -> Option<String> {
        self.0.borrow().clone()
    }

    fn write(&self, text: Option<&str>) {
        self.0.replace(text.map(str::to_owned));
    }
}

/// A store with a database and files of this name, like the app's.
async fn mirrored(name: &'static str) -> Result<(MirroredStore, Recovery), StoreError> {
    let database = Rc::new(IndexedDbStore::open_as(name, STEPS).await?);
    let files = OpfsFiles::open(name).await.map(|files| Rc::new(files) as Rc<dyn BackupFiles>);
    let now = || Timestamp(js_sys::Date::now() as i64);
    let parts = Parts { database, files, witness: Rc::new(Text::default()), now };
    MirroredStore::open(parts, Start::Returning).await
}

/// Whether this browser has a place for copies. If it has none, the cases about them have nothing to show.
async fn has_copies() -> bool {
    OpfsFiles::open("contract-probe").await.is_some()
}

async fn restored(name: &'static str) -> Outcome {
    if !has_copies().await {
        return Ok(());
    }
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    write(&store, &[record(RecordKind::Profile, "anna", Some("anna"), "{}"), answer("a")]).await?;
    write(&store, &[answer("b")]).await?;
    drop(store);
    is_ok(indexed_db::delete(name).await, "losing the database")?;
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found.restored, &vec![ProfileId::new("anna")], "restored")?;
    holds(&store, &["a", "b"]).await?;
    drop(store);
    let (store, found) = is_ok(mirrored(name).await, "opening a third time")?;
    same(&found, &Recovery::default(), "restored twice")?;
    is_ok(store.erase().await, "erasing")?;
    let (_, found) = is_ok(mirrored(name).await, "opening after erasing")?;
    same(&found, &Recovery::default(), "restored after erasing")
}

/// What an engine leaves that repaired itself by half: some records are gone, and the stamp is not.
async fn halved(name: &'static str) -> Outcome {
    if !has_copies().await {
        return Ok(());
    }
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    write(&store, &[record(RecordKind::Profile, "anna", Some("anna"), "{}"), answer("a")]).await?;
    write(&store, &[answer("b")]).await?;
    drop(store);
    let database = open(name).await?;
    let gone = ["anna", "a"].map(|key| if key == "anna" { RecordKind::Profile } else { RecordKind::Answer });
    let batch = gone.into_iter().zip(["anna", "a"]).map(|(kind, key)| Write::Delete(kind, key.into())).collect();
    is_ok(database.write(batch).await, "halving")?;
    drop(database);
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found.restored, &vec![ProfileId::new("anna")], "restored")?;
    holds(&store, &["a", "b"]).await
}

/// Files that are damaged, and entries that are not ours, in the folder of the copies.
async fn damaged_files(name: &'static str) -> Outcome {
    let Some(files) = OpfsFiles::open(name).await else { return Ok(()) };
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    for profile in ["anna", "bea"] {
        let records = [
            record(RecordKind::Profile, profile, Some(profile), "{}"),
            record(RecordKind::Answer, profile, Some(profile), "1"),
        ];
        write(&store, &records).await?;
    }
    drop(store);
    let all = is_ok(files.read_all().await, "reading the files")?;
    let annas = all.iter().find(|file| file.name.contains("616e6e61")).ok_or("no file of anna's")?;
    let text = annas.text.clone().ok_or("it cannot be read")?;
    is_ok(files.write(&annas.name, &text.replacen("{}", "{ ", 1)).await, "changing a letter")?;
    is_ok(files.write("notes", "of another app").await, "a foreign file")?;
    JsFuture::from(foreign_folder(name)).await.map_err(|error| format!("a foreign folder: {error:?}"))?;
    is_ok(indexed_db::delete(name).await, "losing the database")?;
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found.restored, &vec![ProfileId::new("bea")], "restored")?;
    holds(&store, &["bea"]).await?;
    is_ok(store.erase().await, "erasing")?;
    same(&is_ok(files.read_all().await, "reading the files")?.len(), &0, "files")
}

/// The browser clears the site's data while the page is open. Unlike another tab that deletes, it does not ask the page
/// to close its connection.
async fn emptied(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    write(&store, &[answer("a")]).await?;
    store.raw().ok_or("not connected")?.close();
    is_ok(indexed_db::delete(name).await, "deleting")?;
    fails(store.write(puts(&[answer("b")])).await, StoreError::Emptied)
}

async fn first_copy(name: &'static str) -> Outcome {
    let Some(files) = OpfsFiles::open(name).await else { return Ok(()) };
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    drop(store);
    let text = r#"{"v":1,"owner":"anna","generation":7,"state":"kept","records":[
        {"kind":"profile","key":"anna","text":"{}"},{"kind":"answer","key":"a","text":"a"}]}"#;
    is_ok(files.write("p616e6e61", text).await, "writing as the first version did")?;
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found.restored, &vec![ProfileId::new("anna")], "restored")?;
    holds(&store, &["a"]).await?;
    let names = is_ok(files.names().await, "listing")?;
    same(&names, &vec!["all-p616e6e61-7".to_owned()], "files")
}

async fn gone(name: &'static str) -> Outcome {
    if !has_copies().await {
        return Ok(());
    }
    let (store, _) = is_ok(mirrored(name).await, "opening")?;
    is_ok(store.erase().await, "erasing")?;
    write(&store, &[record(RecordKind::Profile, "anna", Some("anna"), "{}"), answer("a")]).await?;
    is_ok(store.write(vec![Write::DeleteProfile(ProfileId::new("anna"))]).await, "deleting")?;
    drop(store);
    is_ok(indexed_db::delete(name).await, "losing the database")?;
    let (store, found) = is_ok(mirrored(name).await, "opening again")?;
    same(&found, &Recovery::default(), "restored")?;
    holds(&store, &[]).await
}

/// How long it takes to write one answer, in milliseconds: into the database alone, and, as the app does, with the second
/// copy, into a device that has nothing else and into one that has everything that is in twenty profiles.
///
/// The answers take turns, so that whatever else the machine does affects all of them: their ratio says what grows.
async fn figures() -> serde_json::Value {
    let mut stores: Vec<(&str, &str, Box<dyn Store>)> = Vec::new();
    if let Ok(store) = fresh("figures").await {
        stores.push(("database", "anna", Box::new(store)));
    }
    if let Ok((store, _)) = mirrored("figures-mirrored").await {
        stores.push(("with copy", "anna", Box::new(store)));
    }
    if let Ok((store, _)) = mirrored("figures-much").await {
        fill_up(&store).await;
    }
    // As after a new start of the app.
    if let Ok((store, _)) = mirrored("figures-much").await {
        stores.push(("with copy, beside much", "p0", Box::new(store)));
    }
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); stores.len()];
    // The first answers of a visit are not like all others.
    for n in 0..NOT_COUNTED + TIMED {
        for ((_, profile, store), times) in stores.iter().zip(&mut times) {
            let start = now();
            let _ =
                store.write(puts(&[record(RecordKind::Answer, &format!("timed/{n}"), Some(profile), ANSWER)])).await;
            times.extend((n >= NOT_COUNTED).then(|| now() - start));
        }
    }
    let mut figures = serde_json::Map::new();
    for ((name, _, store), times) in stores.iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        let tenths = |time: f64| (time * 10.0).round() / 10.0;
        let figure = json!({ "median": tenths(times[TIMED / 2]), "slowest": tenths(times[TIMED - 1]) });
        figures.insert((*name).into(), figure);
        let _ = store.erase().await;
    }
    figures.into()
}

/// How many answers are timed in each place, after so many that are not.
const TIMED: usize = 50;
const NOT_COUNTED: usize = 5;

/// 2,000 answers, 900 stories and 200 runs in 20 profiles, most of them in the first.
async fn fill_up(store: &dyn Store) {
    let story = "When the lift was broken I carried the shopping up for three neighbours, week by week. ".repeat(20);
    let many = |profile: &str, kind, count: usize, text: &str| -> Vec<Record> {
        (0..count).map(|n| record(kind, &format!("{profile}/{n}"), Some(profile), text)).collect()
    };
    for n in 0..20 {
        let profile = format!("p{n}");
        let share = |all: usize| if n == 0 { all * 81 / 100 } else { all / 100 };
        let mut records = many(&profile, RecordKind::Profile, 1, "profile");
        records.extend(many(&profile, RecordKind::Run, share(200), "run"));
        records.extend(many(&profile, RecordKind::Answer, share(2_000), ANSWER));
        records.extend(many(&profile, RecordKind::Evidence, share(900), &story));
        let _ = store.write(puts(&records)).await;
    }
}

const ANSWER: &str = r#"{"v":1,"data":{"run":"r","item":"digital-3","answer":"on-my-own","at":1700000000000}}"#;

fn now() -> f64 {
    gloo::utils::window().performance().map_or_else(js_sys::Date::now, |performance| performance.now())
}

/// The profile whose answers are numbered.
const KILLED: &str = "killed";

/// What is written until the browser is killed: numbered records, each together with one that has the last number.
struct Written {
    /// The records of a number.
    batch: fn(u64) -> Vec<Record>,
    /// The number of a record that has one of its own.
    number: fn(&Record) -> Option<u64>,
    /// Whether what was found of the last record fits to the last number.
    is_whole: fn(&[Record], u64) -> bool,
}

/// Answers, and the profile.
const ANSWERS: Written = Written {
    batch: |number| {
        let text = number.to_string();
        vec![
            record(RecordKind::Profile, KILLED, Some(KILLED), &text),
            record(RecordKind::Answer, &format!("{number:09}"), Some(KILLED), &text),
        ]
    },
    number: |record| record.key.parse().ok().filter(|_| record.kind == RecordKind::Answer),
    is_whole: |found, last| {
        found.iter().filter(|it| it.kind == RecordKind::Profile).all(|it| it.text == last.to_string())
    },
};

/// Lines of a list, and a ranking that changes with each: as the app writes them.
const ENTRIES: Written = Written {
    batch: |number| {
        let run = Run::new(RunId::new(KILLED), ProfileId::new(KILLED), "made-up", Timestamp(0));
        let line = BTreeMap::from([("name".to_owned(), FieldValue::Text(format!("line {number}")))]);
        let card = |number: u64| format!("card-{number}");
        // As many comparisons as a long ranking has, the last one of them new.
        let pairs = (number.saturating_sub(RANKED)..number).map(|at| Comparison {
            first: card(at),
            second: card(at + 1),
            winner: Winner::First,
        });
        let said = |key, value| codec::entry(&run, &Entry::new(key, value, Timestamp(0)));
        vec![
            record(RecordKind::Profile, KILLED, Some(KILLED), "profile"),
            said(EntryKey::added(LIST, format!("{number:09}")), Value::Fields(line)),
            said(EntryKey::whole("rank"), Value::Compared(pairs.collect())),
        ]
    },
    number: |record| record.key.split_once(&format!("/{LIST}/+"))?.1.parse().ok(),
    is_whole: |found, last| {
        let newest = format!("\"card-{last}\"");
        last == 0 || found.iter().any(|it| it.key.ends_with("/rank") && it.text.contains(&newest))
    },
};

/// How many comparisons the ranking has.
const RANKED: u64 = 40;
/// The step with the list.
const LIST: &str = "jobs";

async fn write_until_killed(unmirrored: bool, written: &Written) {
    let opened = if unmirrored {
        IndexedDbStore::open_as(scope::SHARED, STEPS).await.map(|store| (Rc::new(store) as Rc<dyn Store>, false))
    } else {
        device::open(Start::Returning).await.map(|opened| (opened.store, !opened.found.restored.is_empty()))
    };
    let (store, recovered) = match opened {
        Ok(opened) => opened,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    let found = match store.of_profile(&ProfileId::new(KILLED)).await {
        Ok(found) => found,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    let numbers: Vec<u64> = found.iter().filter_map(written.number).collect();
    let mut last = numbers.iter().copied().max().unwrap_or(0);
    let whole = (written.is_whole)(&found, last);
    say(json!({ "found": numbers.len(), "last": last, "whole": whole, "recovered": recovered })).await;
    // Each batch has several records: some without the others would be a torn transaction.
    loop {
        last += 1;
        match store.write(puts(&(written.batch)(last))).await {
            Ok(()) => say(json!({ "acknowledged": last })).await,
            Err(error) => return say(json!({ "error": error.name() })).await,
        }
        let (alarm, setter) = timeout::alarm();
        setter.ring_in(20);
        timeout::with_timeout(alarm, std::future::pending::<()>()).await;
    }
}

/// The profiles that are damaged.
const FILLED: [&str; 2] = ["anna", "bea"];

/// Writes what `look` looks for, as the app does: one batch after the other.
async fn fill(is_large: bool, is_more: bool) {
    let store = match device::open(Start::Returning).await {
        Ok(opened) => opened.store,
        Err(error) => return say(json!({ "error": error.name() })).await,
    };
    for profile in FILLED {
        let own = |kind, key: String, text: &str| record(kind, &format!("{profile}-{key}"), Some(profile), text);
        let batches: Vec<Vec<Record>> = if is_more {
            (0..3).map(|n| vec![own(RecordKind::Answer, format!("more-{n}"), "later")]).collect()
        } else {
            let begun = [
                record(RecordKind::Profile, profile, Some(profile), "profile"),
                own(RecordKind::Run, "run".into(), "run"),
            ];
            let answers = (0..14).map(|n| vec![own(RecordKind::Answer, n.to_string(), "answer")]);
            let stories: Vec<Record> = (0..if is_large { 900 } else { 1 })
                .map(|n| {
                    own(RecordKind::Evidence, n.to_string(), &format!("{n} a story that is told {n} ").repeat(100))
                })
                .collect();
            // A note that is written with every few letters, which fills the engine's log.
            let note = (0..if is_large { 600 } else { 3 })
                .map(|n| vec![own(RecordKind::Work, "note".into(), &"note ".repeat(n))]);
            let stories = stories.chunks(100).map(<[Record]>::to_vec);
            std::iter::once(begun.to_vec()).chain(answers).chain(stories).chain(note).collect()
        };
        for batch in batches {
            if let Err(error) = store.write(puts(&batch)).await {
                return say(json!({ "error": error.name() })).await;
            }
        }
    }
    say(json!({ "filled": true })).await;
}

/// Opens the store as the app does, and says what is there.
async fn look() {
    let opened = match device::open(Start::Returning).await {
        Ok(opened) => opened,
        Err(error) => return say(json!({ "looked": true, "told": error.name() })).await,
    };
    let mut profiles = serde_json::Map::new();
    for profile in FILLED {
        let records = opened.store.of_profile(&ProfileId::new(profile)).await.unwrap_or_default();
        let sum = Sum::of(&records);
        profiles.insert(profile.into(), format!("{} {:x}", sum.count, sum.digest).into());
    }
    let Recovery { restored, incomplete, missing, copy_only } = opened.found;
    let names = |profiles: Vec<ProfileId>| profiles.iter().map(ToString::to_string).collect::<Vec<_>>();
    say(json!({
        "looked": true, "profiles": profiles, "missing": missing, "copy_only": copy_only,
        "restored": names(restored), "incomplete": names(incomplete),
    }))
    .await;
}

async fn say(what: serde_json::Value) {
    let _ = JsFuture::from(report(&what.to_string())).await;
}
