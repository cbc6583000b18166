//! The structure of the database, as the steps that lead to it.
//!
//! A record is one JSON text, so a step only ever adds stores or indices; changes inside a record are made by
//! [`crate::store::codec`]. The number of steps is the database's version. A step that was released is never changed,
//! only followed by another.
//!
//! **A database of a later version of the same hundred is opened as it is** ([`is_open_to_us`]), because a tab or an
//! installed app of before an update must not lock anybody out of what the newer one stored. So the rules for a step
//! are:
//! - It adds a store like the others: keyed by `key`, with the index [`PROFILE`]. Then this version deletes a profile's
//!   records there too, without knowing what they are.
//! - The stamps ([`crate::store::stamp`]) of the records in an added store are in that store, and their second copy is
//!   in files named `later-<owner>-…` ([`crate::store::mirror::FileName::Later`]). So they are not missed by a version that
//!   does not read them.
//! - A step that older versions could not work beside begins the next hundred: 100, then 200. They refuse it.

use wasm_bindgen::prelude::*;
use web_sys::{IdbObjectStoreParameters, IdbTransaction};

use crate::store::RecordKind;

/// A step from one version to the next, within the transaction of the upgrade.
pub type Migration = fn(&IdbTransaction) -> Result<(), JsValue>;

/// `STEPS[n]` leads from version `n` to `n + 1`; version 0 means that there is no database.
pub const STEPS: &[Migration] = &[the_first_kinds, work];

/// The name of the index of a profile's records, and of the property that it indexes.
pub const PROFILE: &str = "profile";

/// The first version that this code refuses.
const NEXT_BREAK: f64 = 100.0;

/// Whether a database that a newer app made can be used by this one: it only has more stores.
pub fn is_open_to_us(version: f64, stores: &[String]) -> bool {
    version < NEXT_BREAK && RecordKind::ALL.into_iter().all(|kind| stores.iter().any(|store| store == kind.name()))
}

/// Version 1.
fn the_first_kinds(upgrade: &IdbTransaction) -> Result<(), JsValue> {
    [RecordKind::Profile, RecordKind::Run, RecordKind::Answer, RecordKind::Evidence, RecordKind::Setting]
        .into_iter()
        .try_for_each(|kind| add(upgrade, kind))
}

/// Version 2: what the user decides about kinds of work.
fn work(upgrade: &IdbTransaction) -> Result<(), JsValue> {
    add(upgrade, RecordKind::Work)
}

fn add(upgrade: &IdbTransaction, kind: RecordKind) -> Result<(), JsValue> {
    let by_key = IdbObjectStoreParameters::new();
    by_key.set_key_path(&"key".into());
    let store = upgrade.db().create_object_store_with_optional_parameters(kind.name(), &by_key)?;
    store.create_index_with_str(PROFILE, PROFILE)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_database_is_used_if_it_only_has_more_stores() {
        let stores = |names: &[&'static str]| -> Vec<String> {
            RecordKind::ALL.into_iter().map(RecordKind::name).chain(names.iter().copied()).map(str::to_owned).collect()
        };
        assert!((STEPS.len() as f64) < NEXT_BREAK);
        for (version, stores, open) in [
            (3.0, stores(&[]), true),
            (3.0, stores(&["entry"]), true),
            (99.0, stores(&["entry", "pack"]), true),
            (100.0, stores(&["entry"]), false),
            (3.0, stores(&["entry"]).split_off(1), false),
        ] {
            assert_eq!(is_open_to_us(version, &stores), open, "{version} {stores:?}");
        }
    }
}
