//! "This visit only": records live in memory and go when the page goes.

use std::cell::RefCell;

use super::{Kind, Pending, Record, Store, Write};
use crate::domain::ProfileId;

/// Keeps records in memory; writes nothing anywhere.
#[derive(Debug, Default)]
pub struct MemoryStore {
    /// By kind and key.
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
}

impl Store for MemoryStore {
    fn all(&self, kind: Kind) -> Pending<'_, Vec<Record>> {
        Box::pin(async move { Ok(self.select(|record| record.kind == kind)) })
    }

    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> Pending<'a, Vec<Record>> {
        Box::pin(async move { Ok(self.select(|record| record.profile.as_ref() == Some(profile))) })
    }

    fn write(&self, batch: Vec<Write>) -> Pending<'_, ()> {
        Box::pin(async move {
            let mut records = self.records.borrow_mut();
            for write in batch {
                match write {
                    Write::Put(record) => put(&mut records, record),
                    write => remove(&mut records, &write),
                }
            }
            Ok(())
        })
    }

    fn erase(&self) -> Pending<'_, ()> {
        Box::pin(async move {
            self.records.borrow_mut().clear();
            Ok(())
        })
    }
}

fn put(records: &mut Vec<Record>, record: Record) {
    let at = records.partition_point(|it| (it.kind, &it.key) < (record.kind, &record.key));
    match records.get_mut(at).filter(|it| it.kind == record.kind && it.key == record.key) {
        Some(there) => *there = record,
        None => records.insert(at, record),
    }
}

#[inline(never)]
fn remove(records: &mut Vec<Record>, write: &Write) {
    records.retain(|record| match write {
        Write::Put(_) => true,
        Write::Delete(kind, key) => record.kind != *kind || record.key != *key,
        Write::DeleteProfile(profile) => record.profile.as_ref() != Some(profile),
    });
}
