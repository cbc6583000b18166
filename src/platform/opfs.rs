//! The browser's origin private file system, as the place of the second copy.
//!
//! It is separate from IndexedDB: when Chromium lost a whole database after it was killed, these files were still
//! there. A file that is written through `createWritable` replaces the old one as a whole when it is closed, so there
//! is no half-written copy. Before version 26 WebKit had no `createWritable` on the main thread, so there is no second
//! copy in older versions.

use std::cell::Cell;
use std::rc::Rc;

use futures_util::future::{Either, select};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::{optional, quota};
use crate::store::indexed_db::timeout;
use crate::store::mirror::{BackupFiles, File, FileLock};
use crate::store::{StoreError, StoreFuture};

/// How long another tab may work on the files, and how long one file may take. A copy is written in milliseconds. If it
/// takes longer, something is stuck, and the user should not wait for it, since the database has everything already.
const LONG_ENOUGH: u32 = 1_500;

/// How long all files together may take at a start, and a file of more than [`SMALL`] bytes: megabytes on a slow phone.
const READING: u32 = 10_000;
const SMALL: usize = 64 * 1024;

/// How long to wait for a turn that did not come the last time, in milliseconds: the tab that has it may never give it
/// back, and the user should not wait for that with each answer.
const SHORT: u32 = 50;

/// How long a deletion waits for its turn. It may be that the device is busy, or that another tab is just writing; that
/// is no reason to say that deleting is impossible. A lock that is held for ever is one.
const MAX_DELETION_WAIT_MS: u32 = 10_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Object)]
    #[derive(Clone)]
    type Folder;
    #[wasm_bindgen(method, catch, js_name = getDirectoryHandle)]
    fn folder(this: &Folder, name: &str, options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getFileHandle)]
    fn file(this: &Folder, name: &str, options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = removeEntry)]
    fn remove(this: &Folder, name: &str, options: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn values(this: &Folder) -> Result<Entries, JsValue>;

    type Entries;
    #[wasm_bindgen(method, catch)]
    fn next(this: &Entries) -> Result<Promise, JsValue>;

    type Entry;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Entry) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Entry) -> FileHandle;

    #[wasm_bindgen(extends = Object)]
    type FileHandle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &FileHandle) -> String;
    /// `file` or `directory`.
    #[wasm_bindgen(method, getter)]
    fn kind(this: &FileHandle) -> String;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    fn get_file(this: &FileHandle) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    fn create_writable(this: &FileHandle) -> Result<Promise, JsValue>;

    type Writable;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Writable, text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Writable) -> Result<Promise, JsValue>;
}

/// Files in a folder of the origin private file system.
pub struct OpfsFiles {
    folder: Folder,
    name: &'static str,
    /// Whether the last turn came in time.
    turns_come: Cell<bool>,
}

impl OpfsFiles {
    /// Opens a folder, and creates it if there is none. `None` if the browser has no such files, or does not give them
    /// to a page: private windows of Firefox, older WebKit.
    pub async fn open(name: &'static str) -> Option<Self> {
        if !can_write() {
            return None;
        }
        let root = root().await?;
        let asked = wait(root.folder(name, &options("create")));
        let folder = timeout::with_timeout(timeout::after(LONG_ENOUGH), asked).await?.ok()?.unchecked_into();
        Some(Self { folder, name, turns_come: Cell::new(true) })
    }

    /// Our files have names without a dot. Chromium leaves temporary files of writes that were killed, and others may
    /// leave folders.
    async fn files(&self) -> Result<Vec<FileHandle>, JsValue> {
        let mut files = list(&self.folder).await?;
        files.retain(|file| file.kind() == "file" && !file.name().contains('.'));
        Ok(files)
    }

    async fn texts(&self) -> Result<Vec<File>, JsValue> {
        let files = self.files().await?;
        // Each file is read by itself, because one that cannot be read says nothing about the others.
        let texts: Array = files
            .iter()
            .map(|file| {
                let reading = file.get_file();
                future_to_promise(async move {
                    let text =
                        async { JsFuture::from(wait(reading).await?.unchecked_into::<web_sys::File>().text()).await };
                    Ok(text.await.unwrap_or_default())
                })
            })
            .collect();
        let texts: Array = JsFuture::from(Promise::all(&texts)).await?.unchecked_into();
        let file = |(file, text): (&FileHandle, JsValue)| File { name: file.name(), text: text.as_string() };
        Ok(files.iter().zip(texts.iter()).map(file).collect())
    }

    async fn write_text(&self, name: &str, text: &str) -> Result<(), JsValue> {
        let file: FileHandle = wait(self.folder.file(name, &options("create"))).await?.unchecked_into();
        let writable: Writable = wait(file.create_writable()).await?.unchecked_into();
        wait(writable.write(text)).await?;
        wait(writable.close()).await?;
        Ok(())
    }

    async fn remove_file(&self, name: &str) -> Result<(), JsValue> {
        fine_if_missing(wait(self.folder.remove(name, &Object::new())).await)
    }

    async fn remove_all(&self) -> Result<(), JsValue> {
        for file in list(&self.folder).await? {
            // This removes everything, whatever it is and whoever left it.
            fine_if_missing(wait(self.folder.remove(&file.name(), &options("recursive"))).await)?;
        }
        Ok(())
    }
}

impl BackupFiles for OpfsFiles {
    fn read_all(&self) -> StoreFuture<'_, Vec<File>> {
        Box::pin(within(READING, self.texts()))
    }

    fn names(&self) -> StoreFuture<'_, Vec<String>> {
        Box::pin(in_time(async { Ok(self.files().await?.iter().map(FileHandle::name).collect()) }))
    }

    fn write<'a>(&'a self, name: &'a str, text: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(within(if text.len() > SMALL { READING } else { LONG_ENOUGH }, self.write_text(name, text)))
    }

    fn remove<'a>(&'a self, name: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(in_time(self.remove_file(name)))
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(in_time(self.remove_all()))
    }

    fn lock_for_deleting(&self) -> StoreFuture<'_, FileLock> {
        Box::pin(lock(self.name, MAX_DELETION_WAIT_MS))
    }

    fn lock(&self) -> StoreFuture<'_, FileLock> {
        Box::pin(async {
            let turn = lock(self.name, if self.turns_come.get() { LONG_ENOUGH } else { SHORT }).await;
            self.turns_come.set(turn.is_ok());
            turn
        })
    }
}

/// Removes a folder with everything in it.
///
/// # Errors
/// What the browser says, if it could not be removed.
pub async fn remove_folder(name: &'static str) -> Result<(), StoreError> {
    let Some(root) = root().await else { return Ok(()) };
    let _turn = lock(name, MAX_DELETION_WAIT_MS).await;
    in_time(async { fine_if_missing(wait(root.remove(name, &options("recursive"))).await) }).await
}

/// Waits until no other tab has the turn, by a Web Lock, for some milliseconds. Without locks there is no waiting.
async fn lock(name: &str, wait: u32) -> Result<FileLock, StoreError> {
    let Some(locks) = optional::of_navigator("locks") else { return Ok(Box::new(())) };
    let (granted, mut grant) = promise();
    let (released, release) = promise();
    let given_up = Rc::new(Cell::new(false));
    // The lock is held as long as the promise that this returns is pending.
    let callback = Closure::once_into_js({
        let given_up = given_up.clone();
        move |_lock: JsValue| {
            if let Some(grant) = grant.take() {
                let _ = grant.call0(&JsValue::UNDEFINED);
            }
            if given_up.get() { Promise::resolve(&JsValue::UNDEFINED) } else { released }
        }
    });
    let turn = LockTurn { release, given_up };
    // The promise that this returns settles when the lock is released, which nobody waits for. It settles at once if
    // the browser gives no locks to this page; then the files are written without a lock.
    let request = [name.into(), callback];
    let refused = optional::answer(&locks, "request", &request);
    let asked = select(JsFuture::from(granted), Box::pin(refused));
    match timeout::with_timeout(timeout::after(wait), asked).await {
        Some(Either::Left(_)) => Ok(Box::new(turn)),
        Some(Either::Right(_)) => Ok(Box::new(())),
        None => Err(StoreError::Blocked),
    }
}

struct LockTurn {
    release: Option<Function>,
    given_up: Rc<Cell<bool>>,
}

impl Drop for LockTurn {
    fn drop(&mut self) {
        self.given_up.set(true);
        if let Some(release) = &self.release {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

fn promise() -> (Promise, Option<Function>) {
    let mut resolver = None;
    let promise = Promise::new(&mut |resolve, _| resolver = Some(resolve));
    (promise, resolver)
}

async fn root() -> Option<Folder> {
    let manager = quota::manager()?;
    let asked = optional::answer(&manager, "getDirectory", &[]);
    timeout::with_timeout(timeout::after(LONG_ENOUGH), asked).await.flatten().map(JsCast::unchecked_into)
}

/// Whether files can be written on the main thread.
fn can_write() -> bool {
    optional::of_window("FileSystemFileHandle")
        .and_then(|handle| optional::member(&handle, "prototype"))
        .is_some_and(|prototype| Reflect::has(&prototype, &"createWritable".into()).unwrap_or(false))
}

async fn list(folder: &Folder) -> Result<Vec<FileHandle>, JsValue> {
    let entries = folder.values()?;
    let mut files = Vec::new();
    loop {
        let entry: Entry = wait(entries.next()).await?.unchecked_into();
        if entry.done() {
            return Ok(files);
        }
        files.push(entry.value());
    }
}

async fn wait(promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(promise?).await
}

async fn in_time<T>(work: impl Future<Output = Result<T, JsValue>>) -> Result<T, StoreError> {
    within(LONG_ENOUGH, work).await
}

async fn within<T>(milliseconds: u32, work: impl Future<Output = Result<T, JsValue>>) -> Result<T, StoreError> {
    match timeout::with_timeout(timeout::after(milliseconds), work).await {
        Some(result) => result.map_err(|error| told(&error)),
        None => Err(StoreError::Other("the copy takes too long".into())),
    }
}

fn told(error: &JsValue) -> StoreError {
    match name_of(error).as_str() {
        "QuotaExceededError" => StoreError::Full,
        name => StoreError::Other(format!("the copy: {name}")),
    }
}

fn fine_if_missing(result: Result<JsValue, JsValue>) -> Result<(), JsValue> {
    match result {
        Err(error) if name_of(&error) != "NotFoundError" => Err(error),
        _ => Ok(()),
    }
}

fn name_of(error: &JsValue) -> String {
    Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

fn options(flag: &str) -> Object {
    let options = Object::new();
    // The object is our own: setting a property of it cannot fail.
    let _ = Reflect::set(&options, &flag.into(), &JsValue::TRUE);
    options
}
