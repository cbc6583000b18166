//! The structure of the database, as the steps that lead to it.
//!
//! A record is one JSON text, so a step only ever adds stores or indices; changes inside a record are made by
//! [`crate::store::codec`]. The number of steps is the database's version. A step that was released is never changed,
//! only followed by another.

use wasm_bindgen::prelude::*;
use web_sys::{IdbObjectStoreParameters, IdbTransaction};

use crate::store::Kind;

/// A step from one version to the next, within the transaction of the upgrade.
pub type Step = fn(&IdbTransaction) -> Result<(), JsValue>;

/// `STEPS[n]` leads from version `n` to `n + 1`; version 0 means that there is no database.
pub const STEPS: &[Step] = &[the_first_kinds, work];

/// The name of the index of a profile's records, and of the property that it indexes.
pub const PROFILE: &str = "profile";

/// Version 1.
fn the_first_kinds(upgrade: &IdbTransaction) -> Result<(), JsValue> {
    [Kind::Profile, Kind::Run, Kind::Answer, Kind::Evidence, Kind::Setting]
        .into_iter()
        .try_for_each(|kind| add(upgrade, kind))
}

/// Version 2: what the user decides about kinds of work.
fn work(upgrade: &IdbTransaction) -> Result<(), JsValue> {
    add(upgrade, Kind::Work)
}

fn add(upgrade: &IdbTransaction, kind: Kind) -> Result<(), JsValue> {
    let by_key = IdbObjectStoreParameters::new();
    by_key.set_key_path(&"key".into());
    let store = upgrade.db().create_object_store_with_optional_parameters(kind.name(), &by_key)?;
    store.create_index_with_str(PROFILE, PROFILE)?;
    Ok(())
}
