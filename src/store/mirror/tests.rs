//! Kills the writer at every step it takes, on a disk that keeps, loses, halves or sets back its database and damages
//! its files, and then opens the store again.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::{pending, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use proptest::prelude::*;

use super::*;
use crate::store::contract::record;
use crate::store::is_in;
use crate::store::memory::MemoryStore;
use crate::store::stamp::Sum;

/// What outlives the page: the database with its earlier states, the files, the witness.
#[derive(Default)]
struct Disk {
    records: RefCell<Vec<Record>>,
    /// The states of the database since it was opened.
    past: RefCell<Vec<Vec<Record>>>,
    files: RefCell<BTreeMap<String, Option<String>>>,
    files_fail: Cell<bool>,
    /// Whether the files cannot be read.
    files_hide: Cell<bool>,
    database_fails: Cell<bool>,
    witness: RefCell<Option<String>>,
    /// How many more steps the page takes before it is killed.
    life: Cell<usize>,
    /// How many records were read, and how many bytes of files were written.
    read: Cell<usize>,
    written: Cell<usize>,
}

impl Disk {
    fn new() -> Rc<Self> {
        let disk = Self::default();
        disk.life.set(usize::MAX);
        Rc::new(disk)
    }

    /// One step of the page's life. After the last one nothing ever goes on.
    async fn step(&self) {
        match self.life.get().checked_sub(1) {
            Some(rest) => self.life.set(rest),
            None => pending().await,
        }
    }

    fn memory(&self) -> MemoryStore {
        let memory = MemoryStore::new();
        live(memory.write(self.records.borrow().iter().cloned().map(Write::Put).collect()));
        memory
    }

    /// The records that belong to an owner, without the stamps.
    fn of(&self, owner: Option<&str>) -> Vec<Record> {
        let owner = owner.map(ProfileId::new);
        let records = self.records.borrow().iter().filter(|record| record.profile == owner).cloned().collect();
        without_stamps(records)
    }

    fn select(&self, wanted: impl Fn(&Record) -> bool) -> Vec<Record> {
        let records: Vec<Record> = self.records.borrow().iter().filter(|record| wanted(record)).cloned().collect();
        self.read.set(self.read.get() + records.len());
        records
    }
}

struct PlainDatabase(Rc<Disk>);

impl PlainDatabase {
    async fn change<T>(
        &self,
        change: impl AsyncFnOnce(&MemoryStore) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.0.step().await;
        if self.0.database_fails.get() {
            return Err(StoreError::Full);
        }
        let memory = self.0.memory();
        self.0.past.borrow_mut().push(self.0.records.borrow().clone());
        let outcome = change(&memory).await?;
        self.0.records.replace(memory.everything().await?);
        self.0.step().await;
        Ok(outcome)
    }
}

impl Store for PlainDatabase {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(ready(Ok(self.0.select(|record| record.kind == kind))))
    }

    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(ready(Ok(self.0.select(|record| record.kind == kind && is_in(ranges, &record.key)))))
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        Box::pin(ready(Ok(self.0.select(|record| record.profile.as_ref() == Some(profile)))))
    }

    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        Box::pin(self.change(async move |memory| memory.write(batch).await))
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            self.0.step().await;
            self.0.records.borrow_mut().clear();
            Ok(())
        })
    }
}

impl Database for PlainDatabase {
    fn everything(&self) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(ready(Ok(self.0.select(|_| true))))
    }

    fn write_stamped(&self, batch: Vec<Write>, floor: Timestamp) -> StoreFuture<'_, Vec<Change>> {
        Box::pin(self.change(async move |memory| memory.write_stamped(batch, floor).await))
    }
}

struct PlainFiles(Rc<Disk>);

impl PlainFiles {
    async fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Option<String>>)) -> Result<(), StoreError> {
        self.0.step().await;
        if self.0.files_fail.get() {
            return Err(StoreError::Full);
        }
        change(&mut self.0.files.borrow_mut());
        self.0.step().await;
        Ok(())
    }
}

impl BackupFiles for PlainFiles {
    fn read_all(&self) -> StoreFuture<'_, Vec<File>> {
        if self.0.files_hide.get() {
            return Box::pin(ready(Err(StoreError::Other("they cannot be read".into()))));
        }
        let file = |(name, text): (&String, &Option<String>)| File { name: name.clone(), text: text.clone() };
        Box::pin(ready(Ok(self.0.files.borrow().iter().map(file).collect())))
    }

    fn names(&self) -> StoreFuture<'_, Vec<String>> {
        Box::pin(ready(Ok(self.0.files.borrow().keys().cloned().collect())))
    }

    fn write<'a>(&'a self, name: &'a str, text: &'a str) -> StoreFuture<'a, ()> {
        self.0.written.set(self.0.written.get() + text.len());
        Box::pin(self.change(move |files| drop(files.insert(name.to_owned(), Some(text.to_owned())))))
    }

    fn remove<'a>(&'a self, name: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(self.change(move |files| drop(files.remove(name))))
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(self.change(BTreeMap::clear))
    }

    fn lock(&self) -> StoreFuture<'_, FileLock> {
        Box::pin(ready(Ok(Box::new(()) as FileLock)))
    }
}

impl Witness for Disk {
    fn read(&self) -> Option<String> {
        self.witness.borrow().clone()
    }

    fn write(&self, text: Option<&str>) {
        self.witness.replace(text.map(str::to_owned));
    }
}

/// Runs work to its end, or until the page is killed.
fn live<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn parts(disk: &Rc<Disk>) -> Parts {
    Parts {
        database: Rc::new(PlainDatabase(disk.clone())),
        files: Some(Rc::new(PlainFiles(disk.clone()))),
        witness: disk.clone(),
        // A clock that stands still: generations have to rise all the same.
        now: || Timestamp(1_000),
    }
}

fn open(disk: &Rc<Disk>) -> Result<(MirroredStore, Recovery), StoreError> {
    disk.life.set(usize::MAX);
    disk.past.borrow_mut().clear();
    live(MirroredStore::open(parts(disk), Start::Returning)).expect("nobody kills it")
}

fn write(store: &MirroredStore, batch: Vec<Write>) -> Option<Result<(), StoreError>> {
    live(store.write(batch))
}

fn profile(name: &str) -> Write {
    Write::Put(record(RecordKind::Profile, name, Some(name), "profile"))
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
    /// Repaired by half: some records are there and others are not, according to the bits of this number.
    Halved(u64),
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
        Fall::Halved(bits) => {
            let mut bits = bits.rotate_left(1);
            disk.records.borrow_mut().retain(|_| {
                bits = bits.rotate_right(1);
                bits & 1 == 1
            });
        }
    }
}

const OWNERS: [Option<&str>; 3] = [Some("anna"), Some("bea"), None];

fn any_write() -> impl Strategy<Value = Write> {
    let name = prop_oneof![Just("anna"), Just("bea")];
    prop_oneof![
        3 => (name.clone(), 0..4u8, 0..100u8).prop_map(|(name, key, text)| {
            Write::Put(record(RecordKind::Answer, &format!("{name}/{key}"), Some(name), &text.to_string()))
        }),
        1 => name.clone().prop_map(profile),
        1 => (0..2u8, 0..100u8).prop_map(|(key, text)| {
            Write::Put(record(RecordKind::Setting, &key.to_string(), None, &text.to_string()))
        }),
        1 => (name.clone(), 0..4u8).prop_map(|(name, key)| Write::Delete(RecordKind::Answer, format!("{name}/{key}"))),
        1 => (0..2u8).prop_map(|key| Write::Delete(RecordKind::Setting, key.to_string())),
        1 => name.prop_map(delete),
    ]
}

/// Writes of one transaction. None is for a profile that an earlier one of them deletes: the app does not write into a
/// profile that it has just deleted, and a new profile has a new id.
fn any_batch() -> impl Strategy<Value = Vec<Write>> {
    prop::collection::vec(any_write(), 1..4).prop_map(|batch| {
        let mut deleted: Vec<ProfileId> = Vec::new();
        let mut kept = Vec::new();
        for write in batch {
            let is_after = |profile: &ProfileId| match &write {
                Write::Put(record) => record.profile.as_ref() == Some(profile),
                Write::Delete(_, key) => key.starts_with(profile.as_str()),
                Write::DeleteProfile(_) => false,
            };
            if deleted.iter().any(is_after) {
                continue;
            }
            if let Write::DeleteProfile(profile) = &write {
                deleted.push(profile.clone());
            }
            kept.push(write);
        }
        kept
    })
}

fn any_fall() -> impl Strategy<Value = Fall> {
    prop_oneof![
        Just(Fall::Kept),
        Just(Fall::Lost),
        (1usize..4).prop_map(Fall::Back),
        any::<u64>().prop_map(Fall::Halved)
    ]
}

/// What happens to a file of the copy.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Removed,
    Unreadable,
    /// Cut off after so many hundredths.
    Cut(usize),
    /// One character replaced, so many hundredths from the beginning.
    Changed(usize),
    Emptied,
}

fn damage(disk: &Disk, which: usize, how: Damage) {
    let mut files = disk.files.borrow_mut();
    let Some(name) = files.keys().nth(which % files.len().max(1)).cloned() else { return };
    let Some(Some(text)) = files.get(&name).cloned() else { return };
    let at =
        |hundredths: usize| (0..=text.len() * hundredths / 100).rev().find(|at| text.is_char_boundary(*at)).unwrap();
    match how {
        Damage::Removed => drop(files.remove(&name)),
        Damage::Unreadable => drop(files.insert(name, None)),
        Damage::Cut(to) => drop(files.insert(name, Some(text[..at(to)].to_owned()))),
        Damage::Changed(place) => {
            let (before, after) = text.split_at(at(place));
            let after: String = after.chars().skip(1).collect();
            drop(files.insert(name, Some(format!("{before}\u{7f}{after}"))));
        }
        Damage::Emptied => drop(files.insert(name, Some(String::new()))),
    }
}

fn any_damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        Just(Damage::Removed),
        Just(Damage::Unreadable),
        (0usize..100).prop_map(Damage::Cut),
        (0usize..100).prop_map(Damage::Changed),
        Just(Damage::Emptied),
    ]
}

/// Where each owner's records are after a batch, according to a store that nobody kills.
fn after(before: &[Vec<Record>; 3], batch: &[Write]) -> [Vec<Record>; 3] {
    let memory = MemoryStore::new();
    live(memory.write(before.concat().into_iter().map(Write::Put).collect()));
    live(memory.write(batch.to_vec()));
    let all = live(memory.everything()).unwrap().unwrap();
    OWNERS.map(|owner| {
        let owner = owner.map(ProfileId::new);
        all.iter().filter(|record| record.profile == owner).cloned().collect()
    })
}

/// Whether everything that was acknowledged is there; some of it may already be as the last batch was about to make it.
fn holds_all(found: &[Record], acknowledged: &[Record], under_way: &[Record]) -> bool {
    acknowledged.iter().all(|record| {
        let mut same = under_way.iter().filter(|it| (it.kind, &it.key) == (record.kind, &record.key));
        let next = same.next();
        found.contains(record) || next.is_none() || next.is_some_and(|next| found.contains(next))
    })
}

/// M1, M2, M3 after each of several lives: the batches that the page writes, after how many steps it is killed, and what
/// happens to the database then.
fn outlives(lives: Vec<(Vec<Vec<Write>>, usize, Fall)>) -> Result<(), TestCaseError> {
    let disk = Disk::new();
    for (batches, life, end) in lives {
        let (store, _) = open(&disk).expect("it opens");
        disk.life.set(life);
        let mut acknowledged = OWNERS.map(|owner| disk.of(owner));
        let mut under_way = acknowledged.clone();
        for batch in batches {
            under_way = after(&acknowledged, &batch);
            match write(&store, batch) {
                Some(outcome) => prop_assert_eq!(outcome, Ok(())),
                None => break,
            }
            acknowledged = under_way.clone();
        }
        drop(store);
        fall(&disk, end);
        // The witness may be wrong about the batch that was under way. Then the user is asked, and goes on.
        disk.life.set(usize::MAX);
        let opened = live(MirroredStore::open(parts(&disk), Start::Afresh)).expect("nobody kills it");
        let (_, said) = opened.expect("it opens");
        for (n, owner) in OWNERS.into_iter().enumerate() {
            let found = disk.of(owner);
            let (acknowledged, under_way) = (&acknowledged[n], &under_way[n]);
            // Profiles without their own record are in no list. And if nothing of a profile was acknowledged yet,
            // the copy and the witness know nothing of it, so nobody can say that half of a first batch is missing;
            // and nothing is lost.
            let is_listed = found.iter().any(|record| record.kind == RecordKind::Profile) && !acknowledged.is_empty();
            let is_said = !is_listed || said.incomplete.iter().any(|it| Some(it.as_str()) == owner);
            let halved = matches!(end, Fall::Halved(_)) && is_said && holds_all(&found, acknowledged, under_way);
            prop_assert!(
                found == *acknowledged || found == *under_way || halved,
                "{owner:?} {end:?}: found {found:?}, acknowledged {acknowledged:?}, under way {under_way:?}",
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// M1, M2, M3: after a kill at any step, and whatever happens to the database, every owner's records are those of
    /// the last acknowledged batch, or of the batch under way. If the database is halved in the middle of a change that
    /// the copy does not have, they are a mixture of both, and the user is told so.
    #[test]
    fn what_was_acknowledged_is_there_after_a_kill(
        lives in prop::collection::vec(
            (prop::collection::vec(any_batch(), 1..6), 0usize..60, any_fall()),
            1..4,
        )
    ) {
        outlives(lives)?;
    }

    /// M4: whatever happens to the database and to the files of the copy, even to both at once, each profile is whole,
    /// or the user is told that it is incomplete or missing, as long as the third place is there.
    #[test]
    fn nothing_is_lost_in_silence(
        batches in prop::collection::vec(any_batch(), 1..12),
        between in any::<bool>(),
        end in any_fall(),
        damages in prop::collection::vec((0usize..20, any_damage()), 0..4),
    ) {
        let disk = Disk::new();
        let (mut store, _) = open(&disk).expect("it opens");
        let mut acknowledged = OWNERS.map(|_| Vec::new());
        for (n, batch) in batches.into_iter().enumerate() {
            if between && n == 4 {
                store = open(&disk).expect("it opens").0;
            }
            acknowledged = after(&acknowledged, &batch);
            prop_assert_eq!(write(&store, batch), Some(Ok(())));
        }
        drop(store);
        fall(&disk, end);
        for (which, how) in damages {
            damage(&disk, which, how);
        }
        disk.files.borrow_mut().insert("notes of another app".into(), None);
        disk.files.borrow_mut().insert("q00".into(), Some("{}".into()));
        let Ok((_, said)) = open(&disk) else { return Ok(()) };
        for (n, name) in ["anna", "bea"].into_iter().enumerate() {
            let (found, id) = (disk.of(Some(name)), ProfileId::new(name));
            let begun = acknowledged[n].iter().any(|record| record.kind == RecordKind::Profile);
            // Without its own record it is not a profile yet.
            if found == acknowledged[n] || !begun {
                continue;
            }
            let is_listed = found.iter().any(|record| record.kind == RecordKind::Profile);
            let is_said = if is_listed { said.incomplete.contains(&id) } else { said.missing > 0 };
            prop_assert!(
                is_said,
                "{name}: found {found:?}, acknowledged {:?}, said {said:?}", acknowledged[n],
            );
        }
    }
}

#[test]
fn a_lost_database_is_restored_and_said() {
    let disk = Disk::new();
    let (store, found) = open(&disk).unwrap();
    assert_eq!(found, Recovery::default());
    write(&store, vec![profile("anna"), Write::Put(record(RecordKind::Answer, "k", Some("anna"), "1"))])
        .unwrap()
        .unwrap();
    let before = disk.of(Some("anna"));
    fall(&disk, Fall::Lost);
    let (_, found) = open(&disk).unwrap();
    assert_eq!(found, Recovery { restored: vec![ProfileId::new("anna")], ..Recovery::default() });
    assert_eq!(disk.of(Some("anna")), before);
    assert_eq!(open(&disk).unwrap().1, Recovery::default(), "and once only");
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
    let (_, found) = live(MirroredStore::open(parts(&disk), Start::Afresh)).unwrap().unwrap();
    assert_eq!(found, Recovery::default());
    assert!(open(&disk).is_ok(), "the user went on without it");
}

#[test]
fn deleting_the_last_profile_is_no_loss_even_if_the_witness_is_late() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    write(&store, vec![delete("anna")]).unwrap().unwrap();
    // Chromium writes localStorage up to a second late, so a kill sets the witness back.
    let late = Remembered { profiles: [(number(&ProfileId::new("anna")), SEEN)].into(), ..Remembered::default() };
    for _ in 0..2 {
        late.tell(disk.as_ref());
        assert_eq!(open(&disk).unwrap().1, Recovery::default());
        assert_eq!(*disk.witness.borrow(), None);
        assert_eq!(disk.files.borrow().len(), 1, "the mark stays as long as the witness may be late");
    }
    open(&disk).unwrap();
    assert!(disk.files.borrow().is_empty(), "and then goes too");
}

#[test]
fn a_failing_copy_fails_no_answer_but_a_deletion() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    disk.files_fail.set(true);
    assert_eq!(write(&store, vec![Write::Put(record(RecordKind::Answer, "k", Some("anna"), "1"))]), Some(Ok(())));
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
    assert_eq!(open(&disk).unwrap().1.restored, [ProfileId::new("anna")]);
}

#[test]
fn a_tab_that_copies_late_does_not_bring_a_deleted_profile_back() {
    let disk = Disk::new();
    let (mine, _) = open(&disk).unwrap();
    write(&mine, vec![profile("anna")]).unwrap().unwrap();
    let (other, _) = open(&disk).unwrap();
    write(&other, vec![delete("anna")]).unwrap().unwrap();
    // My tab committed earlier, and gets its turn at the files only now.
    let stamp = Stamp { generation: Timestamp(1_001), sum: None };
    let put = vec![record(RecordKind::Answer, "k", Some("anna"), "1")];
    let (owner, from) = (Some(ProfileId::new("anna")), Some(Timestamp(1_000)));
    let change = Change { owner, from, is_fresh: false, stamp: Some(stamp), put, removed: vec![] };
    live(mine.copy(&PlainFiles(disk.clone()), change, stamp)).unwrap().unwrap();
    fall(&disk, Fall::Lost);
    assert_eq!(open(&disk).unwrap().1, Recovery::default());
    assert_eq!(disk.of(Some("anna")), []);
}

#[test]
fn erasing_takes_copies_and_witness_along_whenever_it_is_killed() {
    for life in 0..4 {
        let disk = Disk::new();
        let (store, _) = open(&disk).unwrap();
        write(&store, vec![profile("anna")]).unwrap().unwrap();
        disk.life.set(life);
        let erased = live(store.erase());
        let (_, found) = open(&disk).expect("it opens");
        assert_eq!(found.restored, [], "killed after {life} steps: a copy came back");
        if erased.is_some() {
            assert_eq!(disk.records.borrow().len() + disk.files.borrow().len(), 0);
            assert_eq!(*disk.witness.borrow(), None);
        }
    }
}

#[test]
fn a_newer_copy_is_left_alone() {
    let sum = crate::store::stamp::checksum(r#"{"v":3}"#);
    for (name, text) in [("p6e6577", r#"{"v":2}"#.to_owned()), ("log-p6e6577-1", format!("{sum:016x} {{\"v\":3}}\n"))] {
        let disk = Disk::new();
        disk.files.borrow_mut().insert(name.into(), Some(text));
        assert_eq!(open(&disk).err(), Some(StoreError::NewerVersion));
        assert_eq!(disk.files.borrow().len(), 1);
    }
}

proptest! {
    /// A newer app keeps the copy of what this version does not know in files of its own.
    #[test]
    fn the_files_of_a_newer_app_are_left_alone_until_their_profile_is_deleted(
        batches in proptest::collection::vec(proptest::collection::vec(any_write(), 1..5), 1..6)
    ) {
        let disk = Disk::new();
        let name = |owner: &str| FileName::Later(Some(ProfileId::new(owner)), "entry-12".into()).to_name();
        for owner in ["anna", "bea"] {
            prop_assert_eq!(FileName::parse(&name(owner)).map(|it| it.to_name()), Some(name(owner)));
            disk.files.borrow_mut().insert(name(owner), Some("whatever it is".into()));
        }
        let mut store = open(&disk).unwrap().0;
        prop_assert_eq!(write(&store, vec![profile("anna"), profile("bea")]), Some(Ok(())));
        let mut living = BTreeSet::from(["anna", "bea"]);
        for batch in batches {
            living.retain(|owner| !batch.contains(&delete(owner)));
            prop_assert_eq!(write(&store, batch), Some(Ok(())));
            let (again, found) = open(&disk).unwrap();
            prop_assert_eq!((found.restored, found.incomplete, found.missing), (vec![], vec![], 0));
            store = again;
            for owner in ["anna", "bea"] {
                let file = disk.files.borrow().get(&name(owner)).cloned().flatten();
                let expected = living.contains(owner).then(|| "whatever it is".to_owned());
                prop_assert_eq!(file, expected, "{}", owner);
            }
        }
        live(store.erase()).unwrap().unwrap();
        prop_assert!(disk.files.borrow().is_empty());
    }
}

const SEEN: Seen = Seen { generation: Timestamp(1_000), is_missing: false };

fn answer(name: &str, n: usize) -> Write {
    Write::Put(record(RecordKind::Answer, &format!("{name}/{n}"), Some(name), &n.to_string()))
}

/// What one change deletes and writes is deleted and written, or neither is. The page is killed while it removes the older
/// files of the copy, and the database falls back to the state that some of them led to.
#[test]
fn a_kill_among_the_older_files_brings_nothing_deleted_back() {
    let answer =
        |n: usize, text: &str| Write::Put(record(RecordKind::Answer, &format!("anna/{n}"), Some("anna"), text));
    let first = vec![vec![answer(0, "0")]];
    let second = vec![vec![profile("anna")], vec![answer(2, "0")]];
    let third = vec![
        vec![answer(0, "0")],
        vec![answer(0, "0")],
        vec![Write::Delete(RecordKind::Answer, "anna/2".into()), answer(0, "1")],
    ];
    for life in 0..60 {
        for kill in 0..60 {
            for back in 1..4 {
                let lives = vec![
                    (first.clone(), 60, Fall::Kept),
                    (second.clone(), life, Fall::Kept),
                    (third.clone(), kill, Fall::Back(back)),
                ];
                outlives(lives).unwrap_or_else(|error| panic!("{life} {kill} {back}: {error}"));
            }
        }
    }
}

/// The engine drops older tables and keeps the newest log: the stamp and the last answers are there, and no others.
#[test]
fn a_database_repaired_by_half_does_not_replace_the_copy() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    for n in 0..60 {
        write(&store, vec![answer("anna", n)]).unwrap().unwrap();
    }
    let whole = disk.of(Some("anna"));
    disk.records.borrow_mut().retain(|record| is_stamp(record) || record.key.as_str() > "anna/57");
    let (store, found) = open(&disk).unwrap();
    assert_eq!(found.restored, [ProfileId::new("anna")]);
    assert_eq!(disk.of(Some("anna")), whole);
    // And if it happens while the store is open, no snapshot is made of it.
    disk.records.borrow_mut().retain(|record| is_stamp(record) || record.key.as_str() > "anna/57");
    for n in 60..3_000 {
        write(&store, vec![answer("anna", n)]).unwrap().unwrap();
    }
    open(&disk).unwrap();
    assert_eq!(disk.of(Some("anna")).len(), 3_001);
}

#[test]
fn one_of_several_profiles_is_restored_or_missed_by_itself() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    for name in ["anna", "bea"] {
        write(&store, vec![profile(name), answer(name, 1)]).unwrap().unwrap();
    }
    fall(&disk, Fall::Lost);
    disk.files.borrow_mut().retain(|name, _| !name.contains("616e6e61"));
    for _ in 0..2 {
        let (store, found) = open(&disk).unwrap();
        assert_eq!(found.missing, 1, "it is said until it was read");
        drop(store);
    }
    let (store, _) = open(&disk).unwrap();
    assert_eq!(disk.of(Some("bea")).len(), 2);
    store.was_told();
    assert_eq!(open(&disk).unwrap().1, Recovery::default());
}

#[test]
fn a_database_cut_with_its_copy_missing_is_said() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna")]).unwrap().unwrap();
    for n in 0..6 {
        write(&store, vec![answer("anna", n)]).unwrap().unwrap();
    }
    fall(&disk, Fall::Back(3));
    disk.files.borrow_mut().clear();
    let (store, found) = open(&disk).unwrap();
    assert_eq!(found.incomplete, [ProfileId::new("anna")]);
    store.was_told();
    assert_eq!(open(&disk).unwrap().1, Recovery::default(), "once");
    write(&store, vec![answer("anna", 9)]).unwrap().unwrap();
    assert_eq!(open(&disk).unwrap().1, Recovery::default());
}

#[test]
fn the_snapshot_before_the_last_leads_to_the_same() {
    let disk = Disk::new();
    for visit in 0..3 {
        let (store, _) = open(&disk).unwrap();
        write(&store, vec![profile("anna")]).unwrap().unwrap();
        for n in 0..MAX_FILES * 60 {
            write(&store, vec![answer("anna", n + visit)]).unwrap().unwrap();
        }
    }
    let whole = disk.of(Some("anna"));
    let snapshots: Vec<String> = disk.files.borrow().keys().filter(|name| name.starts_with("all-")).cloned().collect();
    assert_eq!(snapshots.len(), 2, "two are kept");
    disk.files.borrow_mut().insert(snapshots[1].clone(), Some("garbled".into()));
    fall(&disk, Fall::Lost);
    let (_, found) = open(&disk).unwrap();
    assert_eq!((found.restored.len(), found.incomplete.len()), (1, 0));
    assert_eq!(disk.of(Some("anna")), whole);
}

#[test]
fn copies_and_witnesses_of_the_first_version_are_taken_over() {
    let disk = Disk::new();
    let text = r#"{"v":1,"owner":"anna","generation":7,"state":"kept","records":[
        {"kind":"profile","key":"anna","text":"profile"},{"kind":"answer","key":"k","text":"1"},
        {"kind":"setting","key":"generation/anna","text":"{\"v\":1,\"data\":7}"}]}"#;
    disk.files.borrow_mut().insert("p616e6e61".into(), Some(text.into()));
    disk.witness.replace(Some("2".into()));
    let (store, found) = open(&disk).unwrap();
    assert_eq!((found.restored, found.missing), (vec![ProfileId::new("anna")], 1));
    assert_eq!(disk.of(Some("anna")).len(), 2);
    assert_eq!(disk.files.borrow().keys().cloned().collect::<Vec<_>>(), ["all-p616e6e61-7"]);
    store.was_told();
    // A database of the first version: its stamp has no sum.
    let stamp = record(RecordKind::Setting, "generation/anna", Some("anna"), r#"{"v":1,"data":9}"#);
    disk.records.borrow_mut().retain(|record| !is_stamp(record));
    disk.records.borrow_mut().push(stamp);
    assert_eq!(open(&disk).unwrap().1, Recovery::default());
    fall(&disk, Fall::Halved(1));
    open(&disk).unwrap();
    assert_eq!(disk.of(Some("anna")).len(), 2, "from here on it is counted");
}

#[test]
fn the_first_version_reads_the_stamps() {
    let stamp = Stamp { generation: Timestamp(7), sum: Some(Sum { count: 2, digest: u64::MAX }) };
    let text = stamp.to_record(&None);
    assert_eq!(crate::store::codec::open::<Timestamp>(&text), Ok(Timestamp(7)));
    assert_eq!(Stamp::from_record(&text), Ok(stamp));
}

#[test]
fn without_the_database_the_copy_goes_on_and_is_taken_over() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna"), answer("anna", 1)]).unwrap().unwrap();
    disk.files_fail.set(true);
    write(&store, vec![answer("anna", 2)]).unwrap().unwrap();
    disk.files_fail.set(false);
    let (copy, found) = live(MirroredStore::open_copy(parts(&disk))).unwrap().unwrap().expect("there is a copy");
    assert!(found.copy_only);
    assert_eq!(live(copy.of_profile(&ProfileId::new("anna"))).unwrap().unwrap().len(), 2);
    write(&copy, vec![answer("anna", 3)]).unwrap().unwrap();
    disk.files_fail.set(true);
    assert_eq!(write(&copy, vec![answer("anna", 4)]), Some(Err(StoreError::Full)), "there is no other place");
    disk.files_fail.set(false);
    write(&copy, vec![answer("anna", 4)]).unwrap().unwrap();
    let (_, found) = open(&disk).unwrap();
    assert_eq!(found.incomplete, []);
    let keys: Vec<String> = disk.of(Some("anna")).into_iter().map(|record| record.key).collect();
    assert_eq!(keys, ["anna", "anna/1", "anna/2", "anna/3", "anna/4"], "what each knew");
    let none = Disk::new();
    assert!(live(MirroredStore::open_copy(parts(&none))).unwrap().unwrap().is_none());
}

/// What is counted here does not depend on the machine. `cargo xtask bench --costs` measures the time.
#[test]
fn an_answer_costs_the_same_however_much_there_is_and_a_deletion_reads_nobody_elses_records() {
    let costs = [0, 900].map(|stories| {
        let disk = Disk::new();
        let (store, _) = open(&disk).unwrap();
        let story =
            |n| Write::Put(record(RecordKind::Evidence, &format!("e{n:03}"), Some("anna"), &"story ".repeat(500)));
        let entry = |n| Write::Put(record(RecordKind::Setting, &format!("entry/r/log/+{n:04}"), Some("anna"), "a day"));
        let all = (0..stories).flat_map(|n| [story(n), entry(n)]);
        write(&store, [profile("anna")].into_iter().chain(all).collect()).unwrap().unwrap();
        let (store, _) = open(&disk).unwrap();
        disk.read.set(0);
        disk.written.set(0);
        for n in 0..20 {
            write(&store, vec![answer("anna", n)]).unwrap().unwrap();
            write(&store, vec![entry(1_000 + n)]).unwrap().unwrap();
        }
        let costs = (disk.read.get(), disk.written.get());
        write(&store, vec![profile("bea"), answer("bea", 1)]).unwrap().unwrap();
        disk.read.set(0);
        write(&store, vec![Write::Delete(RecordKind::Answer, "bea/1".into())]).unwrap().unwrap();
        assert!(disk.read.get() <= 3, "only what is bea's: the profile, its stamp and what is deleted");
        costs
    });
    assert_eq!(costs[0].0, 0, "nothing of anybody is read");
    assert_eq!(costs[1].0, 0);
    assert!(costs[1].1 * 2 <= costs[0].1 * 3, "{costs:?}");
}

/// Entries are among the settings. A snapshot of what belongs to the device, as a deletion makes one, reads none of them.
#[test]
fn what_belongs_to_the_device_is_copied_without_reading_anybodys_entries() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    let entry = |n| Write::Put(record(RecordKind::Setting, &format!("entry/r/jobs/+{n:03}"), Some("anna"), "a job"));
    write(&store, [profile("anna")].into_iter().chain((0..500).map(entry)).collect()).unwrap().unwrap();
    let device = |key: &str| Write::Put(record(RecordKind::Setting, key, None, "text"));
    write(&store, vec![device("language"), device("pack/local.a.b")]).unwrap().unwrap();
    disk.read.set(0);
    write(&store, vec![Write::Delete(RecordKind::Setting, "pack/local.a.b".into())]).unwrap().unwrap();
    assert!(disk.read.get() <= 4, "the device's settings and the stamps, and not {} records", disk.read.get());
    let (store, _) = open(&disk).unwrap();
    assert_eq!(live(store.of_profile(&ProfileId::new("anna"))).unwrap().unwrap().len(), 501);
    // The entries go with their profile.
    write(&store, vec![delete("anna")]).unwrap().unwrap();
    assert_eq!(disk.of(Some("anna")), []);
}

/// A story that was deleted, or that belonged to a deleted profile, is in no file any more.
#[test]
fn what_was_deleted_is_in_no_file() {
    let disk = Disk::new();
    let story = |text: &str| Write::Put(record(RecordKind::Evidence, "e", Some("anna"), text));
    let (store, _) = open(&disk).unwrap();
    let (other, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna"), story("first secret")]).unwrap().unwrap();
    write(&other, vec![answer("anna", 1)]).unwrap().unwrap();
    write(&other, vec![story("second secret")]).unwrap().unwrap();
    write(&store, vec![Write::Delete(RecordKind::Evidence, "e".into())]).unwrap().unwrap();
    write(&other, vec![answer("anna", 2)]).unwrap().unwrap();
    let is_there = |text: &str| disk.files.borrow().values().flatten().any(|file| file.contains(text));
    assert!(!is_there("secret") && is_there("anna/2"));
    write(&store, vec![story("third secret")]).unwrap().unwrap();
    assert!(is_there("secret"));
    write(&store, vec![delete("anna")]).unwrap().unwrap();
    assert!(!is_there("secret"));
}

#[test]
fn an_empty_database_whose_copies_cannot_be_read_is_no_new_beginning() {
    let disk = Disk::new();
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![profile("anna"), answer("anna", 1)]).unwrap().unwrap();
    disk.files_hide.set(true);
    assert_eq!(open(&disk).unwrap().1, Recovery::default());
    let whole = disk.records.take();
    assert_eq!(open(&disk).err(), Some(StoreError::Missing));
    // A database that lost something is not taken for complete while the copy cannot be read.
    disk.records.replace(whole.into_iter().filter(|record| record.kind != RecordKind::Answer).collect());
    let (store, _) = open(&disk).unwrap();
    write(&store, vec![answer("anna", 2)]).unwrap().unwrap();
    disk.files_hide.set(false);
    open(&disk).unwrap();
    assert_eq!(disk.of(Some("anna")).len(), 3);
}
