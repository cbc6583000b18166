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

mod copying;
mod file_name;
mod log;
mod opening;
mod reconciliation;
mod replica;
#[cfg(test)]
mod tests;
mod witness;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use file_name::FileName;
pub use log::{Line, LineKind, Unreadable};
pub use reconciliation::{Here, Reconciliation, Wholeness, reconcile};
pub use replica::{OwnerLog, Replica, read};
pub use witness::{Remembered, Seen, Witness, number};

use super::stamp::{Change, Owner, Stamp, is_stamp};
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

    fn new(parts: Parts, copy_only: bool) -> Self {
        let (latest, logs, absent) = (Cell::default(), RefCell::default(), RefCell::default());
        Self { parts, copy_only, latest, logs, absent }
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
            let mark = Line::mark(LineKind::Deleting, owner.clone(), floor).to_text();
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
                let gone = Line::mark(LineKind::Deleted, owner.clone(), last.unwrap_or(floor).max(floor)).to_text();
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
