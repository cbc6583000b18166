//! Runs the store's contract, and cases that only a real database can show, in the browser that opens the page
//! `tests/store_contract/index.html`. The results appear there as JSON.
//!
//! With `?kill` it opens the store of this device as the app does, says what it found, and then writes numbered records
//! without end, saying which were acknowledged: `tests/kill.rs` kills the browser meanwhile. With `?kill&unmirrored`
//! there is only the database, which shows what the second copy is good for. With `?kill&entries` the records are those of
//! an exercise that is data: lines of a list, and a ranking that grows with each. With `?fill` it writes two profiles: small
//! ones, or large ones with `&large`, and a few more answers with `&more`. With `?look` it says what of them it finds:
//! that is for the damage that `tests/kill.rs` does.

mod copies;
mod costs;
mod killed;
mod versions;

use std::cell::RefCell;
use std::rc::Rc;

use eight_keys::domain::{ProfileId, Timestamp};
use eight_keys::platform::opfs::OpfsFiles;
use eight_keys::platform::{device, scope};
use eight_keys::store::contract::{self, CaseResult, Outcome, is_ok, puts, record, same};
use eight_keys::store::indexed_db::{self, IndexedDbStore, Migration, STEPS, timeout};
use eight_keys::store::mirror::{BackupFiles, FileName, MirroredStore, Parts, Start, Witness};
use eight_keys::store::stamp::Sum;
use eight_keys::store::{Record, RecordKind, Recovery, Store, StoreError, Write};
use js_sys::{Function, Promise};
use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use copies::{damaged_files, emptied, first_copy, gone, halved, mirrored, restored};
use costs::figures;
use killed::{ANSWERS, ENTRIES, fill, look, write_until_killed};
use versions::{blocked, failing_step, from_the_first, letting_go, migrating, newer, wide_copy, wide_gone, wider};

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
