//! Where records are kept: in memory ("this visit only") or in IndexedDB ("keep on this device").
//!
//! A store does not know what a record means: a record is one JSON text with a few plain fields by which it is looked
//! up. So an IndexedDB upgrade only ever adds stores or indices, and bringing an old record up to date is pure code
//! shared with the profile file ([`codec`]).
//!
//! **Invariant S1: a write is whole or it did not happen.** All of a batch is there after `write` returned `Ok`, none
//! of it after `Err`. **S2: `Ok` means committed**, with strict durability where the browser offers it. **S3: an error
//! never deletes.** The contract suite in [`contract`] checks these for every store.

pub mod codec;
pub mod contract;
pub mod indexed_db;
pub mod memory;
pub mod merging;
pub mod mirror;
pub mod stamp;
mod unknown;

use std::future::Future;
use std::pin::Pin;

use serde::{Deserialize, Serialize};

use self::stamp::Change;
use crate::domain::{ProfileId, Timestamp};

/// The future of a store's work; single-threaded, as the browser is.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + 'a>>;

/// What a record is about. Each kind has an object store of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RecordKind {
    /// [`crate::domain::Profile`], keyed by its id.
    Profile,
    /// [`crate::domain::Run`] without its answers, keyed by its id.
    Run,
    /// One answer, keyed by `run/item`.
    Answer,
    /// [`crate::domain::Evidence`], keyed by its id.
    Evidence,
    /// [`crate::domain::OccupationNote`], keyed by `profile/occupation`.
    Work,
    /// What belongs to the device and to no profile: its choices, `pack/<id>` for a local pack. And what earlier versions
    /// pass over when they read a profile: `entry/<run>/<entry key>` for an entry, `file-extras/<profile>`, and the
    /// stamps. An object store of their own would need a step of the database that the release of before refuses.
    Setting,
}

/// Ranges of keys, one after the other: from the first key on, before the second.
pub type KeyRanges = &'static [(&'static str, &'static str)];

/// The last key that a range can end with.
const LAST: &str = "\u{ffff}";

/// Where entries are among the settings.
pub const ENTRIES: (&str, &str) = ("entry/", "entry0");

/// Where the settings are that are no entries. Among these are the device's own.
pub const NO_ENTRIES: KeyRanges = &[("", ENTRIES.0), (ENTRIES.1, LAST)];

/// Where local packs are among the settings.
pub const PACKS: KeyRanges = &[("pack/", "pack0")];

impl RecordKind {
    /// All kinds.
    pub const ALL: [RecordKind; 6] = [
        RecordKind::Profile,
        RecordKind::Run,
        RecordKind::Answer,
        RecordKind::Evidence,
        RecordKind::Work,
        RecordKind::Setting,
    ];

    /// The name of its object store.
    pub fn name(self) -> &'static str {
        match self {
            RecordKind::Profile => "profile",
            RecordKind::Run => "run",
            RecordKind::Answer => "answer",
            RecordKind::Evidence => "evidence",
            RecordKind::Work => "work",
            RecordKind::Setting => "setting",
        }
    }
}

/// One record: a JSON text and the fields by which it is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What it is about.
    pub kind: RecordKind,
    /// Its key, unique within its kind.
    pub key: String,
    /// The profile that it belongs to; `None` for what belongs to the device.
    pub profile: Option<ProfileId>,
    /// The versioned JSON text, see [`codec`].
    pub text: String,
}

/// One change in a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Write {
    /// Adds a record or replaces the one of the same kind and key.
    Put(Record),
    /// Removes a record; removing one that does not exist is fine.
    Delete(RecordKind, String),
    /// Removes every record of a profile.
    /// Nothing after it in the same transaction is for this profile.
    DeleteProfile(ProfileId),
}

/// What went wrong, told apart by what the user can do about it. The words are in `locales/*/problems.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser offers no storage here (private window, policy, broken profile): go on in memory, save a file.
    Unavailable,
    /// The disk or the site's quota is full: free space, save a file.
    Full,
    /// Another tab holds an older version open: close the other tabs.
    Blocked,
    /// The data was written by a newer version of the app: reload to update; nothing was changed.
    NewerVersion,
    /// The connection was lost and a new one failed too: reload.
    ConnectionLost,
    /// The data that was here on the last visit is not found: try again, or open a saved file.
    Missing,
    /// The browser emptied its storage while the page was open: what is in memory can be written again.
    Emptied,
    /// The code of the store could not be loaded, since there was no connection: try again. Nothing was touched.
    NotLoaded,
    /// Anything else, with the browser's own words for a report.
    Other(String),
}

impl StoreError {
    /// The name used in message ids: `problem-store-full`.
    pub fn name(&self) -> &'static str {
        match self {
            StoreError::Unavailable => "unavailable",
            StoreError::Full => "full",
            StoreError::Blocked => "blocked",
            StoreError::NewerVersion => "newer-version",
            StoreError::ConnectionLost => "connection-lost",
            StoreError::Missing => "missing",
            StoreError::Emptied => "emptied",
            StoreError::NotLoaded => "not-loaded",
            StoreError::Other(_) => "other",
        }
    }
}

/// Keeps records. See the invariants of this module.
pub trait Store {
    /// All records of a kind, by key.
    fn all(&self, kind: RecordKind) -> StoreFuture<'_, Vec<Record>>;

    /// All records of a profile, by kind and key.
    fn of_profile<'a>(&'a self, profile: &'a ProfileId) -> StoreFuture<'a, Vec<Record>>;

    /// The records of a kind whose keys are in these ranges, by key. The others are not read.
    fn in_ranges(&self, kind: RecordKind, ranges: KeyRanges) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(async move {
            let mut records = self.all(kind).await?;
            records.retain(|record| is_in(ranges, &record.key));
            Ok(records)
        })
    }

    /// One record, if it exists.
    fn one<'a>(&'a self, kind: RecordKind, key: &'a str) -> StoreFuture<'a, Option<Record>> {
        Box::pin(async move { Ok(self.all(kind).await?.into_iter().find(|record| record.key == key)) })
    }

    /// Writes a batch: all of it, durably, or nothing.
    fn write(&self, batch: Vec<Write>) -> StoreFuture<'_, ()>;

    /// Removes everything, the database included if there is one.
    fn erase(&self) -> StoreFuture<'_, ()>;

    /// The user has been told what was found when the store was opened, so it need not be said again.
    fn was_told(&self) {}
}

/// Whether a key is in one of the ranges.
fn is_in(ranges: KeyRanges, key: &str) -> bool {
    ranges.iter().any(|(from, until)| (*from..*until).contains(&key))
}

/// A store that keeps, for each owner, the number of its records and a digest of them ([`stamp`]).
pub trait Database: Store {
    /// All records of all kinds, as they are at one moment, by kind and key.
    fn everything(&self) -> StoreFuture<'_, Vec<Record>>;

    /// Writes a batch and the stamps of all owners that it changes, durably and as a whole, and returns what it
    /// changed. Their generations are not earlier than `floor`. Only the records that the batch names are read.
    fn write_stamped(&self, batch: Vec<Write>, floor: Timestamp) -> StoreFuture<'_, Vec<Change>>;
}

/// What was found when a store was opened: the owners whose records were not all where they should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Profiles of which the database lost records that came back from the second copy.
    pub restored: Vec<ProfileId>,
    /// Profiles of which something is missing, although the rest is here.
    pub incomplete: Vec<ProfileId>,
    /// How many profiles should be here and are not.
    pub missing: usize,
    /// Whether the database could not be opened, so that what is here comes from the second copy and goes there.
    pub copy_only: bool,
}
