//! The contract suite on the stores that run natively. `src/bin/store_contract` runs it on the others.

#![allow(clippy::panic, reason = "a failed expectation is a failed test, in its helpers too")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::ready;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use eight_keys::domain::Timestamp;
use eight_keys::store::contract::{self, CaseResult};
use eight_keys::store::memory::MemoryStore;
use eight_keys::store::mirror::{BackupFiles, File, FileLock, MirroredStore, Parts, Start, Witness};
use eight_keys::store::{StoreError, StoreFuture};

/// Runs a future that waits for nothing, like those of stores in memory.
fn run<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory has nothing to wait for"),
    }
}

fn check(results: Vec<CaseResult>) {
    let failed: Vec<_> = results.iter().filter(|result| result.outcome.is_err()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(!results.is_empty());
}

#[test]
fn the_memory_store_keeps_the_contract() {
    check(run(contract::run(async || Ok(MemoryStore::new()))));
}

#[test]
fn the_mirrored_store_keeps_the_contract() {
    check(run(contract::run(async || mirrored(Some(Rc::new(MemoryFiles::default()))).await)));
}

#[test]
fn without_files_the_mirrored_store_keeps_the_contract_too() {
    check(run(contract::run(async || mirrored(None).await)));
}

async fn mirrored(files: Option<Rc<dyn BackupFiles>>) -> Result<MirroredStore, StoreError> {
    let database = Rc::new(MemoryStore::new());
    let witness = Rc::new(Text::default());
    let parts = Parts { database, files, witness, now: || Timestamp(0) };
    MirroredStore::open(parts, Start::Returning).await.map(|(store, _)| store)
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

#[derive(Default)]
struct MemoryFiles(RefCell<BTreeMap<String, String>>);

impl BackupFiles for MemoryFiles {
    fn read_all(&self) -> StoreFuture<'_, Vec<File>> {
        let file = |(name, text): (&String, &String)| File { name: name.clone(), text: Some(text.clone()) };
        Box::pin(ready(Ok(self.0.borrow().iter().map(file).collect())))
    }

    fn names(&self) -> StoreFuture<'_, Vec<String>> {
        Box::pin(ready(Ok(self.0.borrow().keys().cloned().collect())))
    }

    fn write<'a>(&'a self, name: &'a str, text: &'a str) -> StoreFuture<'a, ()> {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
        Box::pin(ready(Ok(())))
    }

    fn remove<'a>(&'a self, name: &'a str) -> StoreFuture<'a, ()> {
        self.0.borrow_mut().remove(name);
        Box::pin(ready(Ok(())))
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        self.0.borrow_mut().clear();
        Box::pin(ready(Ok(())))
    }

    fn lock(&self) -> StoreFuture<'_, FileLock> {
        Box::pin(ready(Ok(Box::new(()) as FileLock)))
    }
}
