//! Opening a mirrored store: database and copy are made to agree.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::copying::Keeps;
use super::{
    APART, File, FileName, Here, Log, MAX_FILES, MAX_LOG, MirroredStore, OwnerLog, Parts, Reconciliation, Remembered,
    Replica, Seen, Start, Unreadable, Wholeness, number, read, reconcile,
};
use crate::domain::{ProfileId, Timestamp};
use crate::store::memory::MemoryStore;
use crate::store::stamp::{Owner, Stamp, Sum, is_stamp, key};
use crate::store::{Database, Record, RecordKind, Recovery, StoreError, StoreFuture, Write};

impl MirroredStore {
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

    pub(super) async fn recover(&self, start: Start) -> Result<Recovery, StoreError> {
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
