//! Kills the writer at every step it takes, on a disk that keeps, loses or sets back its database, and opens again.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::{pending, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use proptest::prelude::*;

use super::*;
use crate::store::contract::record;

type Records = BTreeMap<(Kind, String), Record>;

/// What outlives the page: the database with its past, the files, the witness.
#[derive(Default)]
struct Disk {
    records: RefCell<Records>,
    /// The states of the database since it was opened.
    past: RefCell<Vec<Records>>,
    files: RefCell<BTreeMap<String, String>>,
    files_fail: Cell<bool>,
    database_fails: Cell<bool>,
    witness: Cell<usize>,
    /// How many more steps the page takes before it is killed.
    life: Cell<usize>,
}

impl Disk {
    fn new() -> Rc<Self> {
        let disk = Self::default();
        disk.life.set(usize::MAX);
        Rc::new(disk)
    }

    /// One step of the page's life; at its end, nothing ever goes on.
    async fn step(&self) {
        match self.life.get().checked_sub(1) {
            Some(rest) => self.life.set(rest),
            None => pending().await,
        }
    }

    /// The records that belong to an owner, without the stamps.
    fn of(&self, owner: Option<&str>) -> Vec<Record> {
        let owner = owner.map(ProfileId::new);
        let records = self.records.borrow().values().filter(|record| record.profile == owner).cloned().collect();
        without_stamps(records)
    }
}

struct Database(Rc<Disk>);

impl Store for Database {
    fn all(&self, kind: Kind) -> Pending<'_, Vec<Record>> {
        let records = self.0.records.borrow().values().filter(|record| record.kind == kind).cloned().collect();
        Box::pin(ready(Ok(records)))
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> Pending<'a, Vec<Record>> {
        let its = |record: &&Record| record.profile.as_ref() == Some(profile);
        let records = self.0.records.borrow().values().filter(its).cloned().collect();
        Box::pin(ready(Ok(records)))
    }

    fn write(&self, batch: Vec<Write>) -> Pending<'_, ()> {
        Box::pin(async move {
            self.0.step().await;
            if self.0.database_fails.get() {
                return Err(StoreError::Full);
            }
            let mut records = self.0.records.borrow().clone();
            self.0.past.borrow_mut().push(records.clone());
            for write in batch {
                match write {
                    Write::Put(record) => drop(records.insert((record.kind, record.key.clone()), record)),
                    Write::Delete(kind, key) => drop(records.remove(&(kind, key))),
                    Write::DeleteProfile(id) => records.retain(|_, record| record.profile.as_ref() != Some(&id)),
                }
            }
            self.0.records.replace(records);
            self.0.step().await;
            Ok(())
        })
    }

    fn erase(&self) -> Pending<'_, ()> {
        Box::pin(async move {
            self.0.step().await;
            self.0.records.borrow_mut().clear();
            Ok(())
        })
    }
}

struct PlainFiles(Rc<Disk>);

impl PlainFiles {
    async fn change(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), StoreError> {
        self.0.step().await;
        if self.0.files_fail.get() {
            return Err(StoreError::Full);
        }
        change(&mut self.0.files.borrow_mut());
        self.0.step().await;
        Ok(())
    }
}

impl Files for PlainFiles {
    fn read_all(&self) -> Pending<'_, Vec<String>> {
        Box::pin(ready(Ok(self.0.files.borrow().values().cloned().collect())))
    }

    fn write<'a>(&'a self, name: &'a str, text: String) -> Pending<'a, ()> {
        Box::pin(self.change(move |files| drop(files.insert(name.to_owned(), text))))
    }

    fn remove<'a>(&'a self, name: &'a str) -> Pending<'a, ()> {
        Box::pin(self.change(move |files| drop(files.remove(name))))
    }

    fn erase(&self) -> Pending<'_, ()> {
        Box::pin(self.change(BTreeMap::clear))
    }

    fn turn(&self) -> Pending<'_, Turn> {
        Box::pin(ready(Ok(Box::new(()) as Turn)))
    }
}

impl Witness for Disk {
    fn profiles(&self) -> usize {
        self.witness.get()
    }

    fn remember(&self, profiles: usize) {
        self.witness.set(profiles);
    }
}

/// Runs work to its end, or to the end of the page.
fn live<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn parts(disk: &Rc<Disk>) -> Parts {
    Parts {
        database: Rc::new(Database(disk.clone())),
        files: Some(Rc::new(PlainFiles(disk.clone()))),
        witness: disk.clone(),
        // A clock that stands still: generations rise all the same.
        now: || Timestamp(1_000),
    }
}

fn open(disk: &Rc<Disk>) -> Result<(MirroredStore, Vec<ProfileId>), StoreError> {
    disk.life.set(usize::MAX);
    disk.past.borrow_mut().clear();
    live(MirroredStore::open(parts(disk), Start::Returning)).expect("nobody kills it")
}

fn write(store: &MirroredStore, batch: Vec<Write>) -> Option<Result<(), StoreError>> {
    live(store.write(batch))
}

fn profile(name: &str) -> Write {
    Write::Put(record(Kind::Profile, name, Some(name), "profile"))
}

fn delete(name: &str) -> Write {
    Write::DeleteProfile(ProfileId::new(name))
}

/// What happens to the database when the page is killed.
#[derive(Clone, Copy, Debug)]
enum Fall {
    Kept,
    Lost,
    /// Set back by this many commits at most.
    Back(usize),
}

fn fall(disk: &Disk, fall: Fall) {
    let past = disk.past.borrow();
    match fall {
        Fall::Kept => {}
        Fall::Lost => disk.records.borrow_mut().clear(),
        Fall::Back(commits) => {
            if let Some(earlier) = past.get(past.len().saturating_sub(commits)) {
                disk.records.replace(earlier.clone());
            }
        }
    }
}

const OWNERS: [Option<&str>; 3] = [Some("anna"), Some("bea"), None];

fn any_write() -> impl Strategy<Value = Write> {
    let name = prop_oneof![Just("anna"), Just("bea")];
    prop_oneof![
        3 => (name.clone(), 0..4u8, 0..100u8).prop_map(|(name, key, text)| {
            Write::Put(record(Kind::Answer, &format!("{name}/{key}"), Some(name), &text.to_string()))
        }),
        1 => name.clone().prop_map(profile),
        1 => (0..2u8, 0..100u8).prop_map(|(key, text)| {
            Write::Put(record(Kind::Setting, &key.to_string(), None, &text.to_string()))
        }),
        1 => (name.clone(), 0..4u8).prop_map(|(name, key)| Write::Delete(Kind::Answer, format!("{name}/{key}"))),
        1 => (0..2u8).prop_map(|key| Write::Delete(Kind::Setting, key.to_string())),
        1 => name.prop_map(delete),
    ]
}

fn any_fall() -> impl Strategy<Value = Fall> {
    prop_oneof![Just(Fall::Kept), Just(Fall::Lost), (1usize..4).prop_map(Fall::Back)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// M1, M2, M3: after a kill at any step, and whatever becomes of the database, every owner's records are those of
    /// the last acknowledged batch, or of the one under way.
    #[test]
    fn what_was_acknowledged_is_there_after_a_kill(
        lives in prop::collection::vec(
            (prop::collection::vec(prop::collection::vec(any_write(), 1..4), 1..6), 0usize..60, any_fall()),
            1..4,
        )
    ) {
        let disk = Disk::new();
        for (batches, life, end) in lives {
            let (store, _) = open(&disk).expect("it opens");
            disk.life.set(life);
            let mut acknowledged = OWNERS.map(|owner| disk.of(owner));
            let mut under_way = acknowledged.clone();
            for batch in batches {
                // What the batch leads to is known from a store that nobody kills.
                let memory = crate::store::memory::MemoryStore::new();
                live(memory.write(acknowledged.concat().into_iter().map(Write::Put).collect()));
                live(memory.write(batch.clone()));
                let all = Kind::ALL.map(|kind| live(memory.all(kind)).unwrap().unwrap()).concat();
                under_way = OWNERS.map(|owner| {
                    let owner = owner.map(ProfileId::new);
                    all.iter().filter(|record| record.profile == owner).cloned().collect()
                });
                match write(&store, batch) {
                    Some(outcome) => prop_assert_eq!(outcome, Ok(())),
                    None => break,
                }
                acknowledged = under_way.clone();
            }
            drop(store);
            fall(&disk, end);
            // The witness may be wrong by what was under way; then she is asked, and goes on.
            disk.life.set(usize::MAX);
            let opened = live(MirroredStore::open(parts(&disk), Start::Afresh)).expect("nobody kills it");
            prop_assert!(opened.is_ok());
            for (n, owner) in OWNERS.into_iter().enumerate() {
                let found = disk.of(owner);
                prop_assert!(
                    found == acknowledged[n] || found == under_way[n],
                    "{owner:?}: found {found:?}, acknowledged {:?}, under way {:?}", acknowledged[n], under_way[n],
                );
            }
        }
    }
}

#[test]
fn a_lost_database_is_restored_and_said() {
    let disk = Disk::new();
    let (store, restored) = open(&disk).unwrap();
    assert!(restored.is_empty());
    write(&store, vec![profile("anna"), Write::Put(record(Kind::Answer, "k", Some("anna"), "1"))]).unwrap().unwrap();
    let before = disk.of(Some("anna"));
    fall(&disk, Fall::Lost);
    let (_, restored) = open(&disk).unwrap();
    assert_eq!(restored, [ProfileId::new("anna")]);
    assert_eq!(disk.of(Some("anna")), before);
    assert!(open(&disk).unwrap().1.is_empty(), "and once only");
}

#[test]
fn a_loss_without_copies_is_told_from_a_new_user() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    fall(&disk, Fall::Lost);
    disk.files.borrow_mut().clear();
    assert_eq!(open(&disk).err(), Some(StoreError::Missing));
    assert_eq!(open(&disk).err(), Some(StoreError::Missing), "asking changes nothing");
    let (_, restored) = live(MirroredStore::open(parts(&disk), Start::Afresh)).unwrap().unwrap();
    assert!(restored.is_empty());
    assert!(open(&disk).is_ok(), "she went on without it");
}

#[test]
fn deleting_the_last_profile_is_no_loss_even_if_the_witness_is_late() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    write(&store, vec![delete("anna")]).unwrap().unwrap();
    // Chromium writes localStorage up to a second late: a kill takes the witness back.
    disk.witness.set(1);
    assert!(open(&disk).unwrap().1.is_empty());
    assert_eq!(disk.witness.get(), 0);
    assert!(disk.files.borrow().is_empty(), "and the mark of the deletion is gone");
}

#[test]
fn a_failing_copy_fails_no_answer_but_a_deletion() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    disk.files_fail.set(true);
    assert_eq!(write(&store, vec![Write::Put(record(Kind::Answer, "k", Some("anna"), "1"))]), Some(Ok(())));
    assert_eq!(write(&store, vec![delete("anna")]), Some(Err(StoreError::Full)));
    assert_eq!(disk.of(Some("anna")).len(), 2, "a deletion that would not last is not begun");
    disk.files_fail.set(false);
    open(&disk).unwrap();
    fall(&disk, Fall::Lost);
    open(&disk).unwrap();
    assert_eq!(disk.of(Some("anna")).len(), 2, "the next start caught up");
}

#[test]
fn a_failed_deletion_leaves_the_copy() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    disk.database_fails.set(true);
    assert_eq!(write(&store, vec![delete("anna")]), Some(Err(StoreError::Full)));
    disk.database_fails.set(false);
    fall(&disk, Fall::Lost);
    assert_eq!(open(&disk).unwrap().1, [ProfileId::new("anna")]);
}

#[test]
fn a_tab_that_copies_late_does_not_bring_a_deleted_profile_back() {
    let disk = Disk::new();
    let (mine, _) = open(&disk).unwrap();
    write(&mine, vec![profile("anna")]).unwrap().unwrap();
    let (other, _) = open(&disk).unwrap();
    write(&other, vec![delete("anna")]).unwrap().unwrap();
    // My tab committed before, and has its turn at the files only now.
    live(mine.copy(&PlainFiles(disk.clone()), &Some(ProfileId::new("anna")), State::Kept)).unwrap().unwrap();
    fall(&disk, Fall::Lost);
    assert!(open(&disk).unwrap().1.is_empty());
}

#[test]
fn erasing_takes_copies_and_witness_along_whenever_it_is_killed() {
    for life in 0..4 {
        let disk = Disk::new();
        let (store, _) = open(&disk).unwrap();
        write(&store, vec![profile("anna")]).unwrap().unwrap();
        disk.life.set(life);
        let erased = live(store.erase());
        let (_, restored) = open(&disk).expect("it opens");
        assert!(restored.is_empty(), "killed after {life} steps: a copy came back");
        if erased.is_some() {
            assert_eq!(disk.records.borrow().len() + disk.files.borrow().len() + disk.witness.get(), 0);
        }
    }
}

#[test]
fn a_newer_copy_is_left_alone() {
    let disk = Disk::new();
    disk.files.borrow_mut().insert("pnew".into(), r#"{"v":2}"#.into());
    assert_eq!(open(&disk).err(), Some(StoreError::NewerVersion));
    assert_eq!(disk.files.borrow().len(), 1);
}
