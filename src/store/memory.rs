//! "This visit only": records are in memory and are gone when the page is.

use std::cell::RefCell;

use super::stamp::{self, Change, Owner, RecordKey, Stamp};
use super::{Database, KeyRanges, Record, RecordKind, Store, StoreFuture, Write, is_in};
use crate::domain::{ProfileId, Timestamp};

/// Keeps records in memory; writes nothing anywhere.
#[derive(Debug, Default)]
pub struct MemoryStore {
    /// The records, sorted by kind and key.
    records: RefCell<Vec<Record>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn select(&self, wanted: impl Fn(&Record) -> bool) -> Vec<Record> {
        self.records.borrow().iter().filter(|record| wanted(record)).cloned().collect()
    }

    /// The record at a place, found without looking at the others.
    fn at(&self, kind: RecordKind, key: &str) -> Option<Record> {
        let records = self.records.borrow();
        let at = records.partition_point(|it| (it.kind, it.key.as_str()) < (kind, key));
        records.get(at).filter(|it| it.kind == kind && it.key == key).cloned()
    }
}

impl Store for MemoryStore {
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { Ok(self.select(|record| record.kind == kind)) })
    }

    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        // The ranges follow each other, as the records do.
        Box::pin(async move { Ok(self.select(|record| record.kind == kind && is_in(ranges, &record.key))) })
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>> {
        Box::pin(async move { Ok(self.select(|record| record.profile.as_ref() == Some(profile))) })
    }

    fn one<'a>(&'a self, kind: RecordKind, key: &'a str) -> StoreFuture<'a, Option<Record>> {
        Box::pin(async move { Ok(self.at(kind, key)) })
    }

    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            write_all(&mut self.records.borrow_mut(), batch);
            Ok(())
        })
    }

    fn erase(&self) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            self.records.borrow_mut().clear();
            Ok(())
        })
    }
}

impl Database for MemoryStore {
    fn everything(&self) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move { Ok(self.records.borrow().clone()) })
    }

    fn write_stamped(&self, mut batch: Vec<Write>, floor: Timestamp) -> StoreFuture<'_, Vec<Change>> {
        Box::pin(async move {
            let named = |(kind, key): RecordKey| self.at(kind, &key);
            let before: Vec<Record> = stamp::places(&batch).into_iter().filter_map(named).collect();
            let stamp = |owner: Owner| {
                let record = self.at(RecordKind::Setting, &stamp::key(&owner))?;
                Some((owner, Stamp::from_record(&record).ok()?))
            };
            let stamps = stamp::owners(&batch, &before).into_iter().filter_map(stamp).collect();
            let changes = stamp::changes(&batch, before, &stamps, floor);
            batch.extend(changes.iter().filter_map(Change::to_write));
            write_all(&mut self.records.borrow_mut(), batch);
            Ok(changes)
        })
    }
}

fn write_all(records: &mut Vec<Record>, batch: Vec<Write>) {
    for write in batch {
        match write {
            Write::Put(record) => put(records, record),
            write => remove(records, &write),
        }
    }
}

fn put(records: &mut Vec<Record>, record: Record) {
    let at = records.partition_point(|it| (it.kind, &it.key) < (record.kind, &record.key));
    match records.get_mut(at).filter(|it| it.kind == record.kind && it.key == record.key) {
        Some(there) => *there = record,
        None => records.insert(at, record),
    }
}

fn remove(records: &mut Vec<Record>, write: &Write) {
    records.retain(|record| match write {
        Write::Put(_) => true,
        Write::Delete(kind, key) => record.kind != *kind || record.key != *key,
        Write::DeleteProfile(profile) => record.profile.as_ref() != Some(profile),
    });
}
