//! Databases of other versions: earlier, later, blocked by another tab.

use super::copies::mirrored;
use super::*;

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

fn is_upgraded(store: &IndexedDbStore) -> Outcome {
    let raw = store.raw().ok_or("not connected")?;
    same(&raw.version(), &(NEXT.len() as f64), "the version")?;
    same(&raw.object_store_names().contains("added"), &true, "the added store")?;
    let transaction = raw.transaction_with_str(RecordKind::Answer.name()).map_err(|error| format!("{error:?}"))?;
    let answers = transaction.object_store(RecordKind::Answer.name()).map_err(|error| format!("{error:?}"))?;
    same(&answers.index_names().contains("text"), &true, "the added index")
}

/// The code of the first version does not exist any more, so its record is written by the browser's own means.
pub async fn from_the_first(name: &'static str) -> Outcome {
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

pub async fn wider(name: &'static str) -> Outcome {
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

pub async fn wide_gone(name: &'static str) -> Outcome {
    make_wider(name).await?;
    let older = open(name).await?;
    is_ok(older.write(vec![Write::DeleteProfile(ProfileId::new("anna"))]).await, "deleting a profile")?;
    holds(&older, &[]).await?;
    holds_entries(&older, "eva-1=eva-1").await?;
    is_ok(older.erase().await, "erasing")?;
    holds(&open(name).await?, &[]).await
}

pub async fn wide_copy(name: &'static str) -> Outcome {
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

pub async fn migrating(name: &'static str) -> Outcome {
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

pub async fn failing_step(name: &'static str) -> Outcome {
    let old = fresh(name).await?;
    write(&old, &[answer("a")]).await?;
    drop(old);
    if IndexedDbStore::open_as(name, BROKEN).await.is_ok() {
        return Err("a broken upgrade succeeded".into());
    }
    holds(&open(name).await?, &["a"]).await
}

pub async fn newer(name: &'static str) -> Outcome {
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

pub async fn blocked(name: &'static str) -> Outcome {
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

pub async fn letting_go(name: &'static str) -> Outcome {
    let mine = fresh(name).await?;
    write(&mine, &[answer("a")]).await?;
    let other = is_ok(IndexedDbStore::open_as(name, NEXT).await, "upgrading in the other tab")?;
    // The other tab's database has one store more, and is no reason to stop here.
    write(&mine, &[answer("b")]).await?;
    holds(&mine, &["a", "b"]).await?;
    holds(&other, &["a", "b"]).await
}
