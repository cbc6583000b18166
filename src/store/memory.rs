//! "This visit only": records live in memory and go when the page goes.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Kind, Pending, Record, Store, Write};
use crate::domain::ProfileId;

/// Keeps records in memory; writes nothing anywhere.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: RefCell<BTreeMap<(Kind, String), Record>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn select(&self, wanted: impl Fn(&Record) -> bool) -> Vec<Record> {
        self.records.borrow().values().filter(|record| wanted(record)).cloned().collect()
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
                    Write::Put(record) => {
                        records.insert((record.kind, record.key.clone()), record);
                    }
                    Write::Delete(kind, key) => {
                        records.remove(&(kind, key));
                    }
                    Write::DeleteProfile(profile) => {
                        records.retain(|_, record| record.profile.as_ref() != Some(&profile));
                    }
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
