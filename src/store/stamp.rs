//! What a database notes about an owner's records as a whole: a generation, how many there are, and a digest of them.
//!
//! A database that its engine repaired by half has some records and not others, without an error. The stamp is written
//! in the same transaction as each change, so if the records do not match it, some are missing. It is kept up to date
//! from what a batch changes, without reading the other records: the digest is a sum, so taking one record away and
//! adding another is a subtraction and an addition.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Record, RecordKind, StoreError, Write, codec};
use crate::domain::{ProfileId, Timestamp};

/// An owner of records: a profile, or the device.
pub type Owner = Option<ProfileId>;

/// How many records there are, and a digest of them that does not depend on their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub count: u64,
    /// The sum of the records' digests, modulo 2^64.
    pub digest: u64,
}

impl Sum {
    /// The sum of these records; stamps are not counted.
    pub fn of<'r>(records: impl IntoIterator<Item = &'r Record>) -> Self {
        let mut sum = Self::default();
        records.into_iter().filter(|record| !is_stamp(record)).for_each(|record| sum.add(record));
        sum
    }

    /// Adds a record.
    pub fn add(&mut self, record: &Record) {
        self.count = self.count.wrapping_add(1);
        self.digest = self.digest.wrapping_add(digest(record));
    }

    /// Takes a record away.
    pub fn remove(&mut self, record: &Record) {
        self.count = self.count.wrapping_sub(1);
        self.digest = self.digest.wrapping_sub(digest(record));
    }
}

/// The state of an owner's records after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// It rises with each change: it is a time, or one more than before if the clock did not rise.
    pub generation: Timestamp,
    /// The sum of the records; `None` if a version of the app wrote it that did not count them.
    pub sum: Option<Sum>,
}

/// The text of a stamp's record: the generation is the record's data, as it was before there were sums, and the sum
/// stands beside it, where earlier versions ignore it.
#[derive(Serialize, Deserialize)]
struct Text {
    v: u32,
    data: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<u64>,
}

const KEY: &str = "generation";

impl Stamp {
    /// The record of an owner's stamp. It is deleted with the profile.
    pub fn to_record(self, owner: &Owner) -> Record {
        let (count, digest) = (self.sum.map(|sum| sum.count), self.sum.map(|sum| sum.digest));
        let text = Text { v: codec::VERSION, data: self.generation, count, digest };
        // Serialising plain numbers cannot fail.
        let text = serde_json::to_string(&text).unwrap_or_default();
        Record { kind: RecordKind::Setting, key: key(owner), profile: owner.clone(), text }
    }

    /// Reads the record of a stamp.
    ///
    /// # Errors
    /// As [`codec::open`].
    pub fn from_record(record: &Record) -> Result<Self, StoreError> {
        match serde_json::from_str::<Text>(&record.text) {
            Ok(text) if text.v == codec::VERSION => {
                let sum = text.count.zip(text.digest).map(|(count, digest)| Sum { count, digest });
                Ok(Self { generation: text.data, sum })
            }
            _ => codec::open(record).map(|generation| Self { generation, sum: None }),
        }
    }
}

/// The key of an owner's stamp, among the settings.
pub fn key(owner: &Owner) -> String {
    match owner {
        Some(profile) => format!("{KEY}/{profile}"),
        None => KEY.to_owned(),
    }
}

/// Whether a record is a stamp.
pub fn is_stamp(record: &Record) -> bool {
    let rest = record.key.strip_prefix(KEY);
    record.kind == RecordKind::Setting && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A record's digest: FNV-1a over kind, key and text, with its bits mixed. It reveals damage, but not forgery.
fn digest(record: &Record) -> u64 {
    let parts = [record.kind.name(), &record.key, &record.text];
    mixed(parts.iter().fold(START, |hash, part| fold(fold(hash, part.as_bytes()), &[0xff])))
}

/// A checksum of a text.
pub fn checksum(text: &str) -> u64 {
    mixed(fold(START, text.as_bytes()))
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn fold(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mixed(mut hash: u64) -> u64 {
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// The key of a record within its database.
pub type RecordKey = (RecordKind, String);

/// What a batch changes for one owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The owner of the records.
    pub owner: Owner,
    /// The generation before; `None` if there was nothing of the owner.
    pub from: Option<Timestamp>,
    /// Whether the batch deleted everything of the owner before it put what there is now.
    pub is_fresh: bool,
    /// The stamp afterwards; `None` if the owner is deleted.
    pub stamp: Option<Stamp>,
    /// The records that were put, as they are afterwards.
    pub put: Vec<Record>,
    /// The records that were removed.
    pub removed: Vec<RecordKey>,
}

impl Change {
    /// The write of the stamp, unless the owner is deleted.
    pub fn to_write(&self) -> Option<Write> {
        self.stamp.map(|stamp| Write::Put(stamp.to_record(&self.owner)))
    }
}

/// The records that a batch names. They have to be read before, to know what the batch changes.
pub fn places(batch: &[Write]) -> BTreeSet<RecordKey> {
    let place = |write: &Write| match write {
        Write::Put(record) => Some((record.kind, record.key.clone())),
        Write::Delete(kind, key) => Some((*kind, key.clone())),
        Write::DeleteProfile(_) => None,
    };
    batch.iter().filter_map(place).collect()
}

/// The owners that a batch can change, given the records that it names.
pub fn owners(batch: &[Write], before: &[Record]) -> BTreeSet<Owner> {
    let owner = |write: &Write| match write {
        Write::Put(record) => Some(record.profile.clone()),
        Write::Delete(..) => None,
        Write::DeleteProfile(profile) => Some(Some(profile.clone())),
    };
    batch.iter().filter_map(owner).chain(before.iter().map(|record| record.profile.clone())).collect()
}

/// What a batch changes for each owner. `before` has the records that it names ([`places`]), `stamps` those of its
/// owners ([`owners`]), as they are in the database. Each new generation is later than its owner's last one, and not
/// before `floor`.
pub fn changes(batch: &[Write], before: Vec<Record>, stamps: &BTreeMap<Owner, Stamp>, floor: Timestamp) -> Vec<Change> {
    let mut records: BTreeMap<RecordKey, Option<Record>> =
        before.into_iter().map(|record| ((record.kind, record.key.clone()), Some(record))).collect();
    let mut owners: BTreeMap<Owner, Draft> = BTreeMap::new();
    for write in batch {
        match write {
            Write::Put(record) => {
                let place = (record.kind, record.key.clone());
                if let Some(old) = records.insert(place.clone(), Some(record.clone())).flatten() {
                    draft(&mut owners, stamps, &old.profile).remove(&old, &place);
                }
                draft(&mut owners, stamps, &record.profile).put(record, place);
            }
            Write::Delete(kind, key) => {
                let place = (*kind, key.clone());
                if let Some(old) = records.insert(place.clone(), None).flatten() {
                    draft(&mut owners, stamps, &old.profile).remove(&old, &place);
                }
            }
            Write::DeleteProfile(profile) => {
                let owner = Some(profile.clone());
                records
                    .values_mut()
                    .filter(|it| it.as_ref().is_some_and(|it| it.profile == owner))
                    .for_each(|it| *it = None);
                owners.insert(owner, Draft { is_deleted: true, sum: Some(Sum::default()), ..Draft::default() });
            }
        }
    }
    let finish = |(owner, draft): (Owner, Draft)| {
        let before = stamps.get(&owner).map(|stamp| stamp.generation);
        let generation = before.map_or(floor, |before| floor.max(Timestamp(before.0.saturating_add(1))));
        let gone = draft.is_deleted && !draft.is_touched;
        Change {
            from: before,
            is_fresh: draft.is_deleted,
            stamp: (!gone).then_some(Stamp { generation, sum: draft.sum }),
            put: draft.put.into_values().collect(),
            removed: draft.removed.into_iter().collect(),
            owner,
        }
    };
    owners.into_iter().map(finish).collect()
}

/// What is known of an owner while a batch is gone through.
#[derive(Default)]
struct Draft {
    is_deleted: bool,
    /// Whether something was put or removed since then.
    is_touched: bool,
    sum: Option<Sum>,
    put: BTreeMap<RecordKey, Record>,
    removed: BTreeSet<RecordKey>,
}

fn draft<'d>(drafts: &'d mut BTreeMap<Owner, Draft>, stamps: &BTreeMap<Owner, Stamp>, owner: &Owner) -> &'d mut Draft {
    drafts.entry(owner.clone()).or_insert_with(|| Draft {
        // An owner without a stamp has no records.
        sum: stamps.get(owner).map_or(Some(Sum::default()), |stamp| stamp.sum),
        ..Draft::default()
    })
}

impl Draft {
    fn put(&mut self, record: &Record, place: RecordKey) {
        self.is_touched = true;
        if let Some(sum) = &mut self.sum {
            sum.add(record);
        }
        self.removed.remove(&place);
        self.put.insert(place, record.clone());
    }

    fn remove(&mut self, old: &Record, place: &RecordKey) {
        self.is_touched = true;
        if let Some(sum) = &mut self.sum {
            sum.remove(old);
        }
        self.put.remove(place);
        self.removed.insert(place.clone());
    }
}
