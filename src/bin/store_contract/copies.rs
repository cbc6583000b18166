//! The second copy beside a real database.

use super::*;

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
pub async fn mirrored(name: &'static str) -> Result<(MirroredStore, Recovery), StoreError> {
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

pub async fn restored(name: &'static str) -> Outcome {
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
pub async fn halved(name: &'static str) -> Outcome {
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
pub async fn damaged_files(name: &'static str) -> Outcome {
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
pub async fn emptied(name: &'static str) -> Outcome {
    let store = fresh(name).await?;
    write(&store, &[answer("a")]).await?;
    store.raw().ok_or("not connected")?.close();
    is_ok(indexed_db::delete(name).await, "deleting")?;
    fails(store.write(puts(&[answer("b")])).await, StoreError::Emptied)
}

pub async fn first_copy(name: &'static str) -> Outcome {
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

pub async fn gone(name: &'static str) -> Outcome {
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
