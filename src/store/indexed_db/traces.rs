//! What deleting leaves in the browser's files, and how that is cleared away.
//!
//! Chromium keeps all databases of an origin in one log-structured store (LevelDB). There a deletion is one more entry,
//! and the record itself stays readable in its file until that file happens to be merged with the one that holds the
//! entry. If nobody writes any more, that never happens. But the engine merges when a *database* is deleted: first it
//! writes what it has in memory to a file, then it merges the files around that database's keys. So a few databases of
//! one word each are made and deleted. The first deletion brings the record and the entry into files, the next ones
//! merge those. Measured in Chromium 156: after "delete everything" nothing was left, even of 20 MB, in 0.1 to 0.6 s.
//! After deleting one piece of evidence nothing was left either, in less time, as long as all records fit into one file
//! of 2 MB. The flows `erased` search the files.
//!
//! Overwriting with megabytes does the same, but it wears the device, and fails if the device is full. Other browsers
//! keep each database in a file of its own; for them this is unnecessary and harmless.

use wasm_bindgen::JsValue;

use super::connection::{self, Expected};
use super::schema::Migration;
use super::timeout;

/// How long making the databases may take before whatever waits for it goes on, in milliseconds.
const LONG_ENOUGH: u32 = 1_500;

/// A store with one record, so that there is something to merge.
const STEPS: &[Migration] = &[|upgrade| {
    let store = upgrade.db().create_object_store("sweep")?;
    store.put_with_key(&JsValue::from_str("sweep"), &JsValue::from_f64(1.0))?;
    Ok(())
}];

fn names(beside: &str) -> [String; 3] {
    [0, 1, 2].map(|n| format!("{beside} sweep {n}"))
}

/// One of these two databases stays until the next time: what was merged once lies in a deeper level, and only the
/// deletion of a database that lies there too reaches it.
fn standing(beside: &str) -> [String; 2] {
    ["a", "b"].map(|name| format!("{beside} sweep {name}"))
}

/// Clears away what deleting records left in the files, with a pause before each step. One empty database stays.
pub async fn clear(beside: &str, pause: impl AsyncFn()) {
    let [a, b] = standing(beside);
    let (old, new) = if connection::open(&a, STEPS, Expected::Existing).await.is_ok() { (a, b) } else { (b, a) };
    let [first, second, last] = names(beside);
    for name in [&first, &second, &last, &new] {
        pause().await;
        // If there is no room even for one word, what was deleted is still deleted.
        if connection::open(name, STEPS, Expected::OldOrNew).await.is_err() {
            break;
        }
    }
    for name in [first, second, old, last] {
        pause().await;
        // Nobody else opens this database, so nobody blocks the deletion; and nothing depends on it.
        let _ = connection::delete(&name).await;
    }
}

/// Makes what [`finish`] deletes after the database itself was deleted.
pub async fn prepare(beside: &str) {
    let make = async {
        for name in names(beside) {
            if connection::open(&name, STEPS, Expected::OldOrNew).await.is_err() {
                break;
            }
        }
    };
    timeout::with_timeout(timeout::after(LONG_ENOUGH), make).await;
}

/// Clears away what deleting the database left in the files, also in an earlier visit that ended too soon. Nothing
/// stays.
pub async fn finish(beside: &str) {
    for name in names(beside).iter().chain(&standing(beside)) {
        let _ = connection::delete(name).await;
    }
}
