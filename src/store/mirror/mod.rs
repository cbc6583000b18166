//! A second copy of what is kept on this device, and a witness that there was something.
//!
//! Chromium can hand back an empty database without an error: after a kill followed at once by a new start, and
//! whenever its files are damaged. So each change is copied, once it has committed, into a file of its own store
//! (the browser's origin private file system); when the store is opened, whichever of the two is behind is brought up
//! to date. A browser without such files is left with the witness, which only knows that something should be there.
//!
//! The state of an owner (a profile, or the device) has a generation: a time, made to rise, in a record of its own,
//! committed in the same transaction as the change and copied with it.
//!
//! **Invariant M1: `Ok` means that a change is in both places**, or that this browser failed to copy it; a failed copy
//! never fails a write, for the database has it. **M2: a deleted profile does not come back.** Its copy is marked before
//! the database deletes it, so that a profile missing there is known to be deleted and not lost; if it cannot be marked, the
//! deletion fails. **M3: what the database committed last is never overwritten by an older copy.**
//! `tests` kills the writer at every step, with the database kept, lost or set back, and holds these.

mod copy;
#[cfg(test)]
mod tests;

use std::any::Any;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use copy::{Copy, Owner, State, Step, Unreadable, file_name, reconcile};

use super::{Kind, Pending, Record, Store, StoreError, Write, codec};
use crate::domain::{ProfileId, Timestamp};

/// Small files, apart from the database.
pub trait Files {
    /// The texts of all files.
    fn read_all(&self) -> Pending<'_, Vec<String>>;
    /// Writes a file: all of the text replaces all that was there, or nothing does.
    fn write<'a>(&'a self, name: &'a str, text: String) -> Pending<'a, ()>;
    /// Removes a file; removing what is not there is fine.
    fn remove<'a>(&'a self, name: &'a str) -> Pending<'a, ()>;
    /// Removes all files.
    fn erase(&self) -> Pending<'_, ()>;
    /// Waits until no other tab works on the files. The turn ends when it is dropped.
    fn turn(&self) -> Pending<'_, Turn>;
}

/// The right to work on the files.
pub type Turn = Box<dyn Any>;

/// Remembers how many profiles there are, and nothing else of them, in a third place.
pub trait Witness {
    /// How many profiles there should be.
    fn profiles(&self) -> usize;
    /// Remembers how many profiles there are.
    fn remember(&self, profiles: usize);
}

/// What a mirrored store is made of.
pub struct Parts {
    /// The database.
    pub database: Rc<dyn Store>,
    /// Where the copies go; `None` where the browser has no such place.
    pub files: Option<Rc<dyn Files>>,
    /// The witness.
    pub witness: Rc<dyn Witness>,
    /// The clock.
    pub now: fn() -> Timestamp,
}

/// Whether data are expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// What the witness remembers has to be there.
    Returning,
    /// She was told that it is not, and goes on without it.
    Afresh,
}

/// A store whose records have a second copy.
pub struct MirroredStore {
    parts: Parts,
    /// The latest generation that was seen or given.
    latest: Cell<Timestamp>,
}

/// What was found when database and copies were brought together.
#[derive(Default)]
struct Found {
    /// The profiles that were restored.
    restored: Vec<ProfileId>,
    /// How many profiles the copies know to be deleted.
    deleted: usize,
}

/// What became of an owner in a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Changed,
    Deleted,
}

impl MirroredStore {
    /// Brings database and copies together, and returns the store with the profiles that had to be restored.
    ///
    /// # Errors
    /// [`StoreError::Missing`] if the witness remembers profiles, none is found, and no copy says why;
    /// [`StoreError::NewerVersion`] if a copy is a newer app's; else what the database says.
    pub async fn open(parts: Parts, start: Start) -> Result<(Self, Vec<ProfileId>), StoreError> {
        let store = Self { parts, latest: Cell::default() };
        let found = store.bring_together().await?;
        let profiles = store.parts.database.all(Kind::Profile).await?.len();
        // The witness may be late by a second: it may still count a profile whose deletion the copies know of.
        if start == Start::Returning && profiles == 0 && store.parts.witness.profiles() > found.deleted {
            return Err(StoreError::Missing);
        }
        store.parts.witness.remember(profiles);
        Ok((store, found.restored))
    }

    /// Takes the step of [`reconcile`] for every owner.
    async fn bring_together(&self) -> Result<Found, StoreError> {
        let mut records = self.parts.database.all(Kind::Profile).await?;
        records.extend(self.parts.database.all(Kind::Setting).await?);
        let here = if records.is_empty() { Vec::new() } else { self.generations(records)? };
        // Without its files, a store is as good as without a mirror: that is no reason to keep her out.
        let Some(files) = &self.parts.files else { return Ok(Found::default()) };
        let Ok(_turn) = files.turn().await else { return Ok(Found::default()) };
        let Ok(texts) = files.read_all().await else { return Ok(Found::default()) };
        if here.is_empty() && texts.is_empty() {
            return Ok(Found::default());
        }
        self.settle(files.as_ref(), here, texts).await
    }

    /// Brings together what there is. A first visit has nothing, so this is a function of its own, which can wait
    /// (`xtask/src/split`).
    #[inline(never)]
    fn settle<'a>(
        &'a self,
        files: &'a dyn Files,
        here: Vec<(Owner, Timestamp)>,
        texts: Vec<String>,
    ) -> Pending<'a, Found> {
        Box::pin(async move {
            let mut found = Found::default();
            let mut here: BTreeMap<Owner, Timestamp> = here.into_iter().collect();
            let mut copies = BTreeMap::new();
            for text in texts {
                match Copy::from_text(&text) {
                    Ok(copy) => drop(copies.insert(copy.owner.clone(), copy)),
                    Err(Unreadable::Newer) => return Err(StoreError::NewerVersion),
                    // It will be written anew with its owner's next change.
                    Err(Unreadable::Broken) => {}
                }
            }
            let owners: BTreeSet<Owner> = here.keys().chain(copies.keys()).cloned().collect();
            for owner in owners {
                let copy = copies.remove(&owner);
                if let Some(copy) = &copy {
                    self.latest.set(self.latest.get().max(copy.generation));
                    found.deleted += usize::from(!matches!(copy.state, State::Kept(_)));
                }
                match reconcile(here.remove(&owner), copy) {
                    Step::Nothing => {}
                    Step::Restore(records) => {
                        let mut batch = self.deletes(&owner).await?;
                        batch.extend(records.into_iter().map(Write::Put));
                        self.parts.database.write(batch).await?;
                        found.restored.extend(owner);
                    }
                    Step::DeleteAgain => {
                        let batch = self.deletes(&owner).await?;
                        self.parts.database.write(batch).await?;
                    }
                    Step::Write => drop(self.copy(files, &owner, State::Kept).await),
                    Step::Forget => drop(files.remove(&file_name(&owner)).await),
                }
            }
            Ok(found)
        })
    }

    /// The owners of the database's profiles and settings, with their generations: the last of an owner counts.
    #[inline(never)]
    fn generations(&self, records: Vec<Record>) -> Result<Vec<(Owner, Timestamp)>, StoreError> {
        let mut generations = Vec::new();
        for record in records {
            if record.kind == Kind::Profile {
                generations.push((record.profile, Timestamp::default()));
            } else if is_stamp(&record) {
                let generation = codec::open_time(&record)?;
                self.latest.set(self.latest.get().max(generation));
                generations.push((record.profile, generation));
            }
        }
        Ok(generations)
    }

    /// A batch that removes what the database has of an owner.
    async fn deletes(&self, owner: &Owner) -> Result<Vec<Write>, StoreError> {
        let records = self.records(owner).await?;
        Ok(records.into_iter().map(|record| Write::Delete(record.kind, record.key)).collect())
    }

    /// All records of an owner, the stamp included.
    async fn records(&self, owner: &Owner) -> Result<Vec<Record>, StoreError> {
        match owner {
            Some(profile) => self.parts.database.of_profile(profile).await,
            None => {
                let mut records = self.parts.database.all(Kind::Setting).await?;
                records.retain(|record| record.profile.is_none());
                Ok(records)
            }
        }
    }

    /// Copies an owner's records as the database has them now. The caller has the turn, so an older state cannot
    /// overtake a newer one, whichever tab each comes from.
    async fn copy(&self, files: &dyn Files, owner: &Owner, state: fn(Vec<Record>) -> State) -> Result<(), StoreError> {
        let records = self.records(owner).await?;
        let Some(stamp) = records.iter().find(|record| is_stamp(record)) else {
            // Another tab has deleted the profile meanwhile and sees to its copy.
            return Ok(());
        };
        let copy = Copy { owner: owner.clone(), generation: codec::open_time(stamp)?, state: state(records) };
        files.write(&file_name(owner), copy.to_text()).await
    }

    async fn write_both(&self, batch: Vec<Write>) -> Result<(), StoreError> {
        if batch.is_empty() {
            return Ok(());
        }
        let counts = batch.iter().any(changes_profiles);
        let only_puts = batch.iter().all(|write| matches!(write, Write::Put(_)));
        let changed = if only_puts { self.put(batch).await? } else { self.put_and_delete(batch).await? };
        if let Some(files) = &self.parts.files
            && let Ok(_turn) = files.turn().await
        {
            for owner in &changed {
                // The database has it; the next change or the next start tries again.
                let _ = self.copy(files.as_ref(), owner, State::Kept).await;
            }
        }
        if counts && let Ok(profiles) = self.parts.database.all(Kind::Profile).await {
            self.parts.witness.remember(profiles.len());
        }
        Ok(())
    }

    /// Writes a batch that deletes nothing, and returns the owners that it changed.
    async fn put(&self, mut batch: Vec<Write>) -> Result<Vec<Owner>, StoreError> {
        let mut changed: Vec<Owner> = Vec::new();
        for write in &batch {
            if let Write::Put(record) = write
                && !changed.contains(&record.profile)
            {
                changed.push(record.profile.clone());
            }
        }
        let generation = self.next_generation();
        batch.extend(changed.iter().map(|owner| Write::Put(stamp(owner, generation))));
        self.parts.database.write(batch).await?;
        Ok(changed)
    }

    /// Writes any batch, and returns the owners that it changed and did not delete. Apart from [`Self::put`], which is
    /// all that a first answer needs, so that it can wait (`xtask/src/split`).
    #[inline(never)]
    fn put_and_delete(&self, mut batch: Vec<Write>) -> Pending<'_, Vec<Owner>> {
        Box::pin(async move {
            let fates = self.fates(&batch).await?;
            let generation = self.next_generation();
            let of_fate = |wanted: Fate| -> Vec<Owner> {
                fates.iter().filter(|(_, fate)| **fate == wanted).map(|(owner, _)| owner.clone()).collect()
            };
            let (changed, deleted) = (of_fate(Fate::Changed), of_fate(Fate::Deleted));
            batch.extend(changed.iter().map(|owner| Write::Put(stamp(owner, generation))));
            if deleted.is_empty() {
                self.parts.database.write(batch).await?;
            } else {
                self.delete_both(batch, &deleted, generation).await?;
            }
            Ok(changed)
        })
    }

    /// Writes a batch that deletes profiles, with their copies marked before and after.
    async fn delete_both(&self, batch: Vec<Write>, owners: &[Owner], at: Timestamp) -> Result<(), StoreError> {
        let Some(files) = &self.parts.files else { return self.parts.database.write(batch).await };
        let _turn = files.turn().await?;
        for owner in owners {
            if self.copy(files.as_ref(), owner, State::Going).await.is_err() {
                // On a full disk there may be no room for a mark, but a file can be removed.
                files.remove(&file_name(owner)).await?;
            }
        }
        let written = self.parts.database.write(batch).await;
        for owner in owners {
            // Neither has to succeed: the mark is there, and the next start sees what came of it.
            let _ = match written {
                Ok(()) => {
                    let gone = Copy { owner: owner.clone(), generation: at, state: State::Gone };
                    files.write(&file_name(owner), gone.to_text()).await
                }
                Err(_) => self.copy(files.as_ref(), owner, State::Kept).await,
            };
        }
        written
    }

    /// What a batch does to whom.
    async fn fates(&self, batch: &[Write]) -> Result<BTreeMap<Owner, Fate>, StoreError> {
        let mut fates = BTreeMap::new();
        for write in batch {
            match write {
                Write::Put(record) => drop(fates.insert(record.profile.clone(), Fate::Changed)),
                Write::DeleteProfile(profile) => drop(fates.insert(Some(profile.clone()), Fate::Deleted)),
                Write::Delete(kind, key) => {
                    let owner = self.parts.database.all(*kind).await?.into_iter().find(|record| record.key == *key);
                    if let Some(record) = owner {
                        fates.entry(record.profile).or_insert(Fate::Changed);
                    }
                }
            }
        }
        Ok(fates)
    }

    /// A generation later than all before it, also if the clock was set back.
    fn next_generation(&self) -> Timestamp {
        let next = (self.parts.now)().max(Timestamp(self.latest.get().0.saturating_add(1)));
        self.latest.set(next);
        next
    }
}

impl Store for MirroredStore {
    fn all(&self, kind: Kind) -> Pending<'_, Vec<Record>> {
        Box::pin(async move { self.parts.database.all(kind).await.map(without_stamps) })
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> Pending<'a, Vec<Record>> {
        Box::pin(async move { self.parts.database.of_profile(profile).await.map(without_stamps) })
    }

    fn write(&self, batch: Vec<Write>) -> Pending<'_, ()> {
        Box::pin(self.write_both(batch))
    }

    fn erase(&self) -> Pending<'_, ()> {
        Box::pin(async move {
            // The copies go first: a kill in between must not leave copies that bring everything back.
            let copies = match &self.parts.files {
                Some(files) => {
                    let _turn = files.turn().await;
                    files.erase().await
                }
                None => Ok(()),
            };
            self.parts.witness.remember(0);
            self.parts.database.erase().await.and(copies)
        })
    }
}

const STAMP: &str = "generation";

/// The record of an owner's generation. It goes with the profile when that is deleted.
fn stamp(owner: &Owner, generation: Timestamp) -> Record {
    let key = match owner {
        Some(profile) => format!("{STAMP}/{profile}"),
        None => STAMP.to_owned(),
    };
    Record { profile: owner.clone(), ..codec::setting(&key, &generation) }
}

fn is_stamp(record: &Record) -> bool {
    let rest = record.key.strip_prefix(STAMP);
    record.kind == Kind::Setting && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn without_stamps(mut records: Vec<Record>) -> Vec<Record> {
    records.retain(|record| !is_stamp(record));
    records
}

fn changes_profiles(write: &Write) -> bool {
    match write {
        Write::Put(record) => record.kind == Kind::Profile,
        Write::Delete(kind, _) => *kind == Kind::Profile,
        Write::DeleteProfile(_) => true,
    }
}
