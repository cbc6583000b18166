//! A second copy of what is kept on this device, and a witness that something was there.
//!
//! Chromium can return an empty database without an error, or half of one: after it was killed and started again at
//! once, and whenever its files are damaged. So each change, once it has committed, is copied into files in a place of
//! their own (the browser's origin private file system). When the store is opened, the place that is behind or not
//! whole is brought up to date from the other. A browser without such files has only the witness, which knows that
//! something should be there, but not what.
//!
//! The state of an owner (a profile, or the device) has a stamp ([`super::stamp`]): a generation that rises, the number
//! of records, and a digest of them. It is committed in the same transaction as the change and copied with it.
//!
//! The copy is a log with snapshots ([`log`]), so that an answer costs the same however much there is: a change is a
//! line in a small file, and a snapshot is written now and then. The snapshot before the last one is kept, and so are
//! all lines since. But a deletion writes a snapshot of its own, after which nothing from before stays.
//!
//! **Invariant M1: `Ok` means that a change is in both places**, or that this browser failed to copy it; a failed copy
//! never makes a write fail, because the database has the change. **M2: a deleted profile does not come back.** Its
//! copy is marked before the database deletes it, so that a profile missing there is known to be deleted and not lost;
//! if it cannot be marked, the deletion fails. **M3: what the database committed last is never overwritten by an older
//! copy, and a copy is never overwritten by a database that is not whole.** **M4: the user is told what is missing**:
//! of each profile it is known whether it is here, came back, or is missing. `tests` checks all four by killing the
//! writer at every step, with the database kept, lost, halved or set back.
//!
//! If the database cannot be opened at all, the copy is shown and the app goes on with it alone
//! ([`MirroredStore::open_copy`]). When the database can be opened again, it takes over what was written meanwhile.

mod log;
#[cfg(test)]
mod tests;
mod witness;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use log::{FileName, Here, Line, OwnerLog, Reconciliation, Replica, Unreadable, What, Wholeness, read, reconcile};
pub use witness::{Remembered, Seen, Witness, number};

use super::memory::MemoryStore;
use super::stamp::{Change, Owner, Stamp, Sum, is_stamp, key};
use super::{Database, KeyRanges, NO_ENTRIES, Record, RecordKind, Recovery, Store, StoreError, StoreFuture, Write};
use crate::domain::{ProfileId, Timestamp};

/// A file of the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its text; `None` if it cannot be read.
    pub text: Option<String>,
}

/// Small files, in another place than the database.
pub trait BackupFiles {
    /// All files, each with its text if it can be read.
    fn read_all(&self) -> StoreFuture<'_, Vec<File>>;
    /// The names of all files.
    fn names(&self) -> StoreFuture<'_, Vec<String>>;
    /// Writes a file: all of the text replaces all that was there, or nothing changes.
    fn write<'a>(&'a self, name: &'a str, text: &'a str) -> StoreFuture<'a, ()>;
    /// Removes a file; removing one that does not exist is fine.
    fn remove<'a>(&'a self, name: &'a str) -> StoreFuture<'a, ()>;
    /// Removes all files.
    fn erase(&self) -> StoreFuture<'_, ()>;
    /// Waits until no other tab works on the files. The turn ends when the returned value is dropped.
    fn lock(&self) -> StoreFuture<'_, FileLock>;
    /// The same for a deletion, which may not happen without its turn and so waits for it longer.
    fn lock_for_deleting(&self) -> StoreFuture<'_, FileLock> {
        self.lock()
    }
}

/// The right to work on the files.
pub type FileLock = Box<dyn Any>;

/// The parts that make up a mirrored store.
pub struct Parts {
    /// The database.
    pub database: Rc<dyn Database>,
    /// The place for the copies; `None` if the browser has no such place.
    pub files: Option<Rc<dyn BackupFiles>>,
    /// The witness.
    pub witness: Rc<dyn Witness>,
    /// The clock.
    pub now: fn() -> Timestamp,
}

/// Whether data is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// Everything that the witness remembers has to be there.
    Returning,
    /// The user was told that something is not there, and goes on without it.
    Afresh,
}

/// A file takes lines up to this many bytes, and is rewritten with each line. Up to this size that costs no more than
/// for the smallest file.
const FILE: usize = 8 * 1024;

/// When a log is longer than this many bytes, a snapshot is written in the middle of a visit: after some two thousand
/// answers. It is written after the change was acknowledged in the database, and takes longer the more there is.
const MAX_LOG: usize = 512 * 1024;

/// If the app goes on with the copy alone, its generations begin so much later.
const APART: i64 = 10_000;

/// If a log has more files than this, opening the store makes a snapshot of it, so that the next start has less to
/// read.
const MAX_FILES: usize = 24;

/// A store whose records have a second copy.
pub struct MirroredStore {
    parts: Parts,
    /// Whether the database is only in memory, so that the copy is all that is kept.
    copy_only: bool,
    /// The latest generation that was seen or given.
    latest: Cell<Timestamp>,
    /// The logs that this tab may continue.
    logs: RefCell<BTreeMap<Owner, Log>>,
    /// The profiles that the witness remembers and that are not here.
    absent: RefCell<BTreeSet<u64>>,
}

/// The end of an owner's log, as this tab writes it.
#[derive(Clone, Debug, Default)]
struct Log {
    /// The generation that it leads to.
    last: Option<Timestamp>,
    /// The last file: its name and text.
    file: Option<(String, String)>,
    /// The bytes of all its files since the last snapshot.
    bytes: usize,
}

impl MirroredStore {
    /// Makes database and copies agree, and returns the store with what was found.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the witness remembers profiles, none is found, and no copy says why;
    /// [`StoreError::NewerVersion`] if a newer app wrote a copy; otherwise the error of the database.
    pub async fn open(parts: Parts, start: Start) -> Result<(Self, Recovery), StoreError> {
        let store = Self::new(parts, false);
        let found = store.recover(start).await?;
        Ok((store, found))
    }

    /// Shows the copies without the database, and goes on with them alone: `None` if there is nothing to show. The
    /// database in `parts` is not used.
    ///
    /// # Errors
    /// [`StoreError::NewerVersion`] if a newer app wrote a copy; otherwise why the copies cannot be read.
    pub fn open_copy(parts: Parts) -> StoreFuture<'static, Option<(Self, Recovery)>> {
        Box::pin(async move {
            let Some(files) = parts.files.clone() else { return Ok(None) };
            let memory: Rc<dyn Database> = Rc::new(MemoryStore::new());
            let store = Self::new(Parts { database: memory.clone(), ..parts }, true);
            let turn = files.lock().await?;
            let files = files.read_all().await?;
            let told = read(files.into_iter().map(|file| (file.name, file.text)).collect()).map_err(newer)?;
            let replicas = told.iter().filter(|(_, told)| told.mark.is_none());
            let replicas = replicas.filter_map(|(owner, told)| Some((owner, told, told.replay()?)));
            let mut batch = Vec::new();
            for (owner, told, replica) in replicas {
                store.saw(told.until().unwrap_or_default().max(replica.generation));
                batch.push(Write::Put(replica.stamp().to_record(owner)));
                let log = Log { last: Some(replica.generation), file: None, bytes: told.log_bytes };
                store.logs.borrow_mut().insert(owner.clone(), log);
                batch.extend(replica.records.into_values().map(Write::Put));
            }
            if batch.is_empty() {
                return Ok(None);
            }
            memory.write(batch).await?;
            drop(turn);
            // The database may know changes that the copy does not have. No new change may be taken for one of those.
            store.saw(Timestamp(store.latest.get().0.saturating_add(APART)));
            let here = memory.everything().await?;
            let present = profiles(&here);
            let remembered = Remembered::of(store.parts.witness.as_ref());
            let missing = remembered.profiles.keys().filter(|number| !present.contains_key(number)).count();
            Ok(Some((store, Recovery { copy_only: true, missing, ..Recovery::default() })))
        })
    }

    fn new(parts: Parts, copy_only: bool) -> Self {
        let (latest, logs, absent) = (Cell::default(), RefCell::default(), RefCell::default());
        Self { parts, copy_only, latest, logs, absent }
    }

    async fn recover(&self, start: Start) -> Result<Recovery, StoreError> {
        let mut texts = Vec::new();
        // The turn is taken before the database is read, so that nobody else copies a later change in between.
        let mut turn = None;
        if let Some(files) = &self.parts.files {
            // If the files cannot be had, the store works as it would without a second copy: that is no reason to lock
            // anybody out.
            let Ok(mine) = files.lock().await else { return self.without_files(start).await };
            let Ok(read) = files.read_all().await else { return self.without_files(start).await };
            (turn, texts) = (Some(mine), read);
        }
        let records = self.parts.database.everything().await?;
        let remembered = Remembered::of(self.parts.witness.as_ref());
        if records.is_empty() && texts.is_empty() && remembered.is_empty() {
            return Ok(Recovery::default());
        }
        let found = self.reconcile_all(records, texts, remembered, start).await;
        drop(turn);
        found
    }

    /// Only checks whether the database has anything if the witness remembers something. While the files cannot be
    /// read, nobody can know whether what the database lacks was lost.
    async fn without_files(&self, start: Start) -> Result<Recovery, StoreError> {
        let nothing = self.parts.database.all(RecordKind::Profile).await?.is_empty();
        let expected = start == Start::Returning && !Remembered::of(self.parts.witness.as_ref()).is_empty();
        if nothing && expected { Err(StoreError::Missing) } else { Ok(Recovery::default()) }
    }

    /// Compares all that was found, and makes database and copies agree.
    fn reconcile_all(
        &self,
        records: Vec<Record>,
        texts: Vec<File>,
        remembered: Remembered,
        start: Start,
    ) -> StoreFuture<'_, Recovery> {
        Box::pin(async move {
            let mut told = read(texts.into_iter().map(|file| (file.name, file.text)).collect()).map_err(newer)?;
            let mut present = profiles(&records);
            let mut here = by_owner(records)?;
            here.values().filter_map(|here| here.stamp).for_each(|stamp| self.saw(stamp.generation));
            told.values().filter_map(OwnerLog::until).for_each(|generation| self.saw(generation));
            told.values().filter_map(|told| told.mark.as_ref()).for_each(|mark| self.saw(mark.stamp.generation));
            let mut found = Recovery::default();
            let mut deleted = BTreeSet::new();
            let mut incomplete = BTreeSet::new();
            let owners: BTreeSet<Owner> = here.keys().chain(told.keys()).cloned().collect();
            let mut wrote = false;
            for owner in owners {
                let number = owner.as_ref().map(number);
                let seen = number.and_then(|number| remembered.profiles.get(&number));
                let (here, told) = (here.remove(&owner), told.remove(&owner).unwrap_or_default());
                let end = self.reconcile_owner(&owner, here, &told, seen).await?;
                wrote |= end.wrote;
                if end.is_deleted {
                    // A profile that the witness saw after its deletion had been written again, and is missing.
                    let mark = told.mark.as_ref().map(|mark| mark.stamp.generation);
                    deleted.extend(number.filter(|_| seen.map(|seen| seen.generation) <= mark));
                } else {
                    found.restored.extend(owner.clone().filter(|_| end.is_restored));
                    incomplete.extend(owner.filter(|_| end.wholeness == Wholeness::Incomplete));
                }
            }
            if wrote {
                present = profiles(&self.parts.database.everything().await?);
            }
            self.look_for_missing(&present, remembered, &deleted, incomplete, start, &mut found)?;
            Ok(found)
        })
    }

    /// Takes the step of [`reconcile`] for one owner.
    async fn reconcile_owner(
        &self,
        owner: &Owner,
        here: Option<Here>,
        told: &OwnerLog,
        seen: Option<&Seen>,
    ) -> Result<End, StoreError> {
        let database = &self.parts.database;
        let replica = told.replay();
        let step = reconcile(here.as_ref(), replica.as_ref(), told.mark.as_ref());
        let was = here.as_ref().and_then(|here| here.stamp).map(|stamp| stamp.generation);
        // The last generation that anything knows of. A state from before it is not complete.
        let until = told.until().max(seen.map(|seen| seen.generation)).unwrap_or_default();
        let mut end = End {
            wrote: !matches!(step, Reconciliation::Nothing | Reconciliation::Copy | Reconciliation::Forget),
            ..End::default()
        };
        let is_here = here.is_some();
        let mut generation = was.unwrap_or_default();
        let is_long = told.log_files > MAX_FILES || told.log_bytes > MAX_LOG / 2;
        let mut snapshot = told.is_damaged || told.has_first || is_long;
        match step {
            Reconciliation::Nothing => {}
            Reconciliation::Copy => snapshot = true,
            Reconciliation::Stamp(stamp, wholeness) => {
                generation = stamp.generation;
                end.wholeness = wholeness;
                database.write(vec![Write::Put(stamp.to_record(owner))]).await?;
                snapshot = true;
            }
            Reconciliation::Restore(replica, wholeness) => {
                generation = replica.generation;
                end.wholeness = wholeness;
                snapshot |= replica.generations.is_empty() || !replica.is_checked;
                end.is_restored = self.restore(owner, here.unwrap_or_default(), &replica).await?;
            }
            Reconciliation::DeleteAgain => {
                if let Some(profile) = owner {
                    database.write(vec![Write::DeleteProfile(profile.clone())]).await?;
                }
                self.forget(owner, true).await;
                return Ok(End { is_deleted: true, ..end });
            }
            Reconciliation::Forget => {
                // The mark stays as long as the witness, which may be late, still counts the profile.
                self.forget(owner, seen.is_some()).await;
                return Ok(End { is_deleted: true, ..end });
            }
        }
        if generation < until && (is_here || end.is_restored) {
            (end.wholeness, end.wrote) = (Wholeness::Incomplete, true);
            // From here on, what is there counts as complete.
            let records = self.records(owner).await?;
            let stamp = Stamp { generation: Timestamp(until.0.saturating_add(1)), sum: Some(Sum::of(&records)) };
            self.saw(stamp.generation);
            database.write(vec![Write::Put(stamp.to_record(owner))]).await?;
            snapshot = true;
        }
        if let Some(files) = &self.parts.files {
            if told.mark.is_some() || told.is_damaged {
                // The deletion did not happen, or something was written since. If the mark cannot be removed now, the
                // next start sees it again.
                let _ = files.remove(&FileName::Mark(owner.clone()).to_name()).await;
            }
            if snapshot {
                // The database has it; the next change or the next start tries again to copy it.
                let _ = self.snapshot(files.as_ref(), owner, Keeps::OneBefore).await;
            } else {
                let log = Log { last: Some(generation), file: None, bytes: told.log_bytes };
                self.logs.borrow_mut().insert(owner.clone(), log);
            }
        }
        Ok(end)
    }

    /// Makes the database's records of an owner those of the copy. Returns whether any of them was different.
    async fn restore(&self, owner: &Owner, here: Here, replica: &Replica) -> Result<bool, StoreError> {
        let mut batch: Vec<Write> = Vec::new();
        for (kind, key) in here.records.keys().filter(|place| !replica.records.contains_key(*place)) {
            batch.push(Write::Delete(*kind, key.clone()));
        }
        for (place, record) in &replica.records {
            if here.records.get(place) != Some(record) {
                batch.push(Write::Put(record.clone()));
            }
        }
        let changed = !batch.is_empty();
        batch.push(Write::Put(replica.stamp().to_record(owner)));
        self.parts.database.write(batch).await?;
        Ok(changed)
    }

    /// Compares what the witness remembers with what is here by now, and makes it remember the result.
    fn look_for_missing(
        &self,
        present: &BTreeMap<u64, (ProfileId, Timestamp)>,
        remembered: Remembered,
        deleted: &BTreeSet<u64>,
        incomplete: BTreeSet<ProfileId>,
        start: Start,
        found: &mut Recovery,
    ) -> Result<(), StoreError> {
        let mut now = Remembered::default();
        for (number, (profile, generation)) in present {
            let unread = remembered.profiles.get(number).is_some_and(|seen| seen.is_missing);
            let is_missing = incomplete.contains(profile) || (unread && start == Start::Returning);
            if is_missing {
                found.incomplete.push(profile.clone());
            }
            now.profiles.insert(*number, Seen { generation: *generation, is_missing });
        }
        let gone = |number: &u64| !present.contains_key(number) && !deleted.contains(number);
        let mut absent: BTreeMap<u64, Seen> = remembered
            .profiles
            .iter()
            .filter(|(number, _)| gone(number))
            .map(|(number, seen)| (*number, *seen))
            .collect();
        // An earlier version only counted the profiles, so nobody knows which ones these are.
        let uncounted = remembered.counted.saturating_sub(present.len() + deleted.len());
        absent.extend((0..uncounted as u64).map(|n| (n, Seen { generation: Timestamp::default(), is_missing: true })));
        if start == Start::Returning {
            if present.is_empty() && !absent.is_empty() {
                return Err(StoreError::Missing);
            }
            found.missing = absent.len();
            self.absent.replace(absent.keys().copied().collect());
            now.profiles.extend(absent.into_iter().map(|(number, seen)| (number, Seen { is_missing: true, ..seen })));
        }
        now.tell(self.parts.witness.as_ref());
        Ok(())
    }

    /// All records of an owner, the stamp included.
    async fn records(&self, owner: &Owner) -> Result<Vec<Record>, StoreError> {
        match owner {
            Some(profile) => self.parts.database.of_profile(profile).await,
            // Everybody's entries are among the settings, and are not read for it.
            None => {
                let mut records = self.parts.database.in_ranges(RecordKind::Setting, NO_ENTRIES).await?;
                records.retain(|record| record.profile.is_none());
                Ok(records)
            }
        }
    }

    /// Writes all records of an owner as they are in the database now, and removes the files that are no longer needed.
    /// The caller has the turn, so an older state cannot overwrite a newer one, whichever tab each comes from.
    async fn snapshot(&self, files: &dyn BackupFiles, owner: &Owner, keeps: Keeps) -> Result<(), StoreError> {
        self.logs.borrow_mut().remove(owner);
        let records = self.records(owner).await?;
        let Some(stamp) = records.iter().find(|record| is_stamp(record)) else {
            // Another tab has deleted the profile meanwhile and takes care of its copy.
            return Ok(());
        };
        let mut stamp = Stamp::from_record(stamp)?;
        let sum = Sum::of(&records);
        if stamp.sum.is_some_and(|said| said != sum) {
            return Err(StoreError::Other("the database lost records".into()));
        }
        stamp.sum = Some(sum);
        let text = Line::all(owner.clone(), stamp, records).to_text();
        files.write(&FileName::Snapshot(owner.clone(), stamp.generation).to_name(), &text).await?;
        let log = Log { last: Some(stamp.generation), ..Log::default() };
        self.logs.borrow_mut().insert(owner.clone(), log);
        self.tidy(files, owner, stamp.generation, keeps).await;
        Ok(())
    }

    /// Removes what is older than the snapshot before the last one, or older than the last one. What cannot be removed
    /// now can be removed the next time.
    async fn tidy(&self, files: &dyn BackupFiles, owner: &Owner, last: Timestamp, keeps: Keeps) {
        let Ok(names) = files.names().await else { return };
        let named: Vec<FileName> = names.iter().filter_map(|name| FileName::parse(name)).collect();
        let mut named: Vec<FileName> = named.into_iter().filter(|named| named.owner() == owner).collect();
        // The oldest first: a kill in between must not leave files that go back further and lack a generation, because a
        // database of that generation would look as if it had gone on by itself.
        named.sort_by_key(|named| match named {
            FileName::Snapshot(_, generation) | FileName::Log(_, generation) => Some(*generation),
            FileName::First(_) | FileName::Mark(_) | FileName::Later(..) => None,
        });
        let before = named.iter().filter_map(|named| match named {
            FileName::Snapshot(_, generation) if *generation < last => Some(*generation),
            _ => None,
        });
        let before = match keeps {
            Keeps::OneBefore => before.max(),
            Keeps::Nothing => Some(last),
        };
        for named in &named {
            let is_old = match named {
                FileName::Snapshot(_, generation) | FileName::Log(_, generation) => Some(*generation) < before,
                FileName::First(_) => true,
                FileName::Mark(_) | FileName::Later(..) => false,
            };
            if is_old {
                let _ = files.remove(&named.to_name()).await;
            }
        }
    }

    /// Removes the files of a deleted profile: all of them, or all but the mark.
    async fn forget(&self, owner: &Owner, keeps_mark: bool) {
        self.logs.borrow_mut().remove(owner);
        let Some(files) = &self.parts.files else { return };
        let _ = self.remove_files(files.as_ref(), owner, keeps_mark).await;
    }

    async fn remove_files(&self, files: &dyn BackupFiles, owner: &Owner, keeps_mark: bool) -> Result<(), StoreError> {
        for name in files.names().await? {
            let Some(named) = FileName::parse(&name).filter(|named| named.owner() == owner) else { continue };
            if !(keeps_mark && matches!(named, FileName::Mark(_))) {
                files.remove(&name).await?;
            }
        }
        Ok(())
    }

    async fn write_both(&self, batch: Vec<Write>) -> Result<(), StoreError> {
        if batch.is_empty() {
            return Ok(());
        }
        let deleted = deleted(&batch);
        let changes = if deleted.is_empty() {
            self.parts.database.write_stamped(batch, self.floor()).await?
        } else {
            self.delete_both(batch, &deleted).await?
        };
        changes.iter().filter_map(|change| change.stamp).for_each(|stamp| self.saw(stamp.generation));
        self.remember(&changes);
        let Some(files) = &self.parts.files else { return Ok(()) };
        let mut outcome = Ok(());
        match files.lock().await {
            Ok(_turn) => {
                for change in changes {
                    let Some(stamp) = change.stamp else { continue };
                    outcome = outcome.and(self.copy(files.as_ref(), change, stamp).await);
                }
            }
            // Now the logs lack a change.
            Err(error) => {
                let mut logs = self.logs.borrow_mut();
                changes.iter().for_each(|change| drop(logs.remove(&change.owner)));
                outcome = Err(error);
            }
        }
        // If there is a database, it has the change; the next change or the next start copies it.
        if self.copy_only { outcome } else { Ok(()) }
    }

    /// Copies a change as a line. It is copied as a snapshot if it does not follow what this tab copied last, or if the
    /// log is long.
    async fn copy(&self, files: &dyn BackupFiles, change: Change, stamp: Stamp) -> Result<(), StoreError> {
        let owner = change.owner.clone();
        let log = self.logs.borrow_mut().remove(&owner).unwrap_or_default();
        // What was deleted must not stay in lines and snapshots from before. If no snapshot can be written, a line has
        // to do.
        if change.is_fresh {
            for name in files.names().await? {
                if matches!(FileName::parse(&name), Some(FileName::Later(of, _)) if of == owner) {
                    files.remove(&name).await?;
                }
            }
        }
        let purges = change.is_fresh || !change.removed.is_empty();
        if purges && self.snapshot(files, &owner, Keeps::Nothing).await.is_ok() {
            return Ok(());
        }
        let follows = change.is_fresh || change.from == log.last;
        let Some(mut log) = Some(log).filter(|log| follows && log.bytes < MAX_LOG) else {
            return self.snapshot(files, &owner, Keeps::OneBefore).await;
        };
        let line = Line::of(change, stamp).to_text();
        log.bytes += line.len();
        let (name, text) = match log.file.take() {
            Some((name, text)) if text.len() + line.len() <= FILE => (name, text + &line),
            _ => (FileName::Log(owner.clone(), stamp.generation).to_name(), line),
        };
        files.write(&name, &text).await?;
        (log.last, log.file) = (Some(stamp.generation), Some((name, text)));
        self.logs.borrow_mut().insert(owner, log);
        Ok(())
    }

    /// Writes a batch that deletes profiles, and marks their copies before and after.
    async fn delete_both(&self, batch: Vec<Write>, profiles: &[ProfileId]) -> Result<Vec<Change>, StoreError> {
        let floor = self.floor();
        let Some(files) = &self.parts.files else { return self.parts.database.write_stamped(batch, floor).await };
        let files = files.as_ref();
        let _turn = files.lock_for_deleting().await?;
        let mut owners: Vec<Owner> = Vec::new();
        for profile in profiles {
            // A profile that was deleted before is marked as such, and that mark must not be taken back.
            if !self.parts.database.of_profile(profile).await?.is_empty() {
                owners.push(Some(profile.clone()));
            }
        }
        for owner in &owners {
            let mark = Line::mark(What::Going, owner.clone(), floor).to_text();
            if files.write(&FileName::Mark(owner.clone()).to_name(), &mark).await.is_err() {
                // On a full disk there may be no room for a mark, but files can be removed.
                self.logs.borrow_mut().remove(owner);
                self.remove_files(files, owner, false).await?;
            }
        }
        self.saw(floor);
        let written = self.parts.database.write_stamped(batch, floor).await;
        for owner in &owners {
            let mark = FileName::Mark(owner.clone()).to_name();
            // None of these has to succeed: the mark is there, and the next start sees what happened.
            if let Ok(changes) = &written {
                let last =
                    changes.iter().filter(|change| change.owner == *owner).filter_map(|change| change.from).max();
                let gone = Line::mark(What::Gone, owner.clone(), last.unwrap_or(floor).max(floor)).to_text();
                let _ = files.write(&mark, &gone).await;
                self.forget(owner, true).await;
            } else {
                let _ = files.remove(&mark).await;
            }
        }
        written
    }

    /// Makes the witness remember the last generations of profiles. Another tab may have told it of others meanwhile.
    fn remember(&self, changes: &[Change]) {
        let mut remembered = Remembered::of(self.parts.witness.as_ref());
        remembered.counted = 0;
        for change in changes {
            let Some(number) = change.owner.as_ref().map(number) else { continue };
            match change.stamp {
                None => drop(remembered.profiles.remove(&number)),
                Some(Stamp { generation, .. }) => {
                    let is_begun = change.put.iter().any(|record| record.kind == RecordKind::Profile);
                    if !is_begun && change.is_fresh {
                        remembered.profiles.remove(&number);
                    }
                    if !is_begun && !remembered.profiles.contains_key(&number) {
                        continue;
                    }
                    let unread = remembered.profiles.get(&number).is_some_and(|seen| seen.is_missing);
                    remembered.profiles.insert(number, Seen { generation, is_missing: unread });
                }
            }
        }
        remembered.tell(self.parts.witness.as_ref());
    }

    /// The earliest generation that the next change may have: later than all before it, even if the clock was set back.
    fn floor(&self) -> Timestamp {
        (self.parts.now)().max(Timestamp(self.latest.get().0.saturating_add(1)))
    }

    fn saw(&self, generation: Timestamp) {
        self.latest.set(self.latest.get().max(generation));
    }
}

/// Which of the older files stay after a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeps {
    /// The snapshot before it and all lines since then.
    OneBefore,
    /// None, because something was deleted.
    Nothing,
}

/// What was done about an owner when the store was opened.
#[derive(Clone, Copy, Debug)]
struct End {
    /// Whether anything was written to the database.
    wrote: bool,
    is_restored: bool,
    is_deleted: bool,
    wholeness: Wholeness,
}

impl Default for End {
    fn default() -> Self {
        Self { wrote: false, is_restored: false, is_deleted: false, wholeness: Wholeness::Whole }
    }
}

impl Store for MirroredStore {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { self.parts.database.all(kind).await.map(without_stamps) })
    }

    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { self.parts.database.in_ranges(kind, ranges).await.map(without_stamps) })
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        Box::pin(async move { self.parts.database.of_profile(profile).await.map(without_stamps) })
    }

    fn one<'a>(&'a self, kind: RecordKind, key: &'a str) -> StoreFuture<'a, Option<Record>> {
        self.parts.database.one(kind, key)
    }

    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        Box::pin(self.write_both(batch))
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            self.logs.borrow_mut().clear();
            // The copies are removed first: if the app is killed in between, no copies may be left that bring
            // everything back.
            let copies = match &self.parts.files {
                Some(files) => {
                    let _turn = files.lock().await;
                    files.erase().await
                }
                None => Ok(()),
            };
            self.parts.witness.write(None);
            self.parts.database.erase().await.and(copies)
        })
    }

    fn was_told(&self) {
        let mut remembered = Remembered::of(self.parts.witness.as_ref());
        let absent = self.absent.take();
        remembered.profiles.retain(|number, _| !absent.contains(number));
        remembered.profiles.values_mut().for_each(|seen| seen.is_missing = false);
        remembered.tell(self.parts.witness.as_ref());
    }
}

fn newer(error: Unreadable) -> StoreError {
    match error {
        Unreadable::Newer => StoreError::NewerVersion,
        Unreadable::Broken => StoreError::Missing,
    }
}

/// The records of each owner.
fn by_owner(records: Vec<Record>) -> Result<BTreeMap<Owner, Here>, StoreError> {
    let mut owners: BTreeMap<Owner, Here> = BTreeMap::new();
    for record in records {
        let here = owners.entry(record.profile.clone()).or_default();
        if !is_stamp(&record) {
            here.records.insert((record.kind, record.key.clone()), record);
            continue;
        }
        match Stamp::from_record(&record) {
            Ok(stamp) if record.key == key(&record.profile) => here.stamp = Some(stamp),
            Err(StoreError::NewerVersion) => return Err(StoreError::NewerVersion),
            // A stamp that cannot be read counts as none.
            _ => {}
        }
    }
    Ok(owners)
}

/// The profiles among the records, by their numbers, with the generations of their stamps.
fn profiles(records: &[Record]) -> BTreeMap<u64, (ProfileId, Timestamp)> {
    let stamps: BTreeMap<&ProfileId, Timestamp> = records
        .iter()
        .filter(|record| is_stamp(record))
        .filter_map(|record| Some((record.profile.as_ref()?, Stamp::from_record(record).ok()?.generation)))
        .collect();
    let profiles =
        records.iter().filter(|record| record.kind == RecordKind::Profile).filter_map(|it| it.profile.as_ref());
    profiles.map(|id| (number(id), (id.clone(), stamps.get(id).copied().unwrap_or_default()))).collect()
}

/// The profiles of which a batch leaves nothing.
fn deleted(batch: &[Write]) -> Vec<ProfileId> {
    let mut deleted: Vec<ProfileId> = Vec::new();
    for write in batch {
        match write {
            Write::DeleteProfile(profile) => deleted.push(profile.clone()),
            Write::Put(Record { profile: Some(profile), .. }) => deleted.retain(|it| it != profile),
            Write::Put(_) | Write::Delete(..) => {}
        }
    }
    deleted
}

fn without_stamps(mut records: Vec<Record>) -> Vec<Record> {
    records.retain(|record| !is_stamp(record));
    records
}
