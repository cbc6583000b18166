//! Where the answers are kept, and how that goes.

use std::rc::Rc;

use crate::store::{RecordKind, Recovery, StoreError};

/// Where the answers are kept, and how that goes.
#[derive(Clone, Default)]
pub struct Storage {
    /// Where the answers are kept, once that is chosen.
    pub mode: Option<StorageMode>,
    /// Why the answers cannot be reached, if they cannot be.
    pub error: Option<StoreError>,
    /// What was found when the store was opened: records that were not where they should be.
    pub found: Rc<Recovery>,
    /// How many records of the profile in use could not be read.
    pub unreadable: usize,
    /// How many profiles of the device could not be read. Opening one of the others changes nothing about that.
    pub unreadable_profiles: usize,
    /// What has happened to the latest change.
    pub saving: Saving,
    /// Texts that another window has for fields that were typed into here.
    pub elsewhere: Rc<Vec<Elsewhere>>,
}

/// Where the answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageMode {
    /// On this device.
    Device,
    /// In memory, for this visit only.
    Session,
}

/// What has happened to the latest change.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Saving {
    /// Nothing was changed yet.
    #[default]
    Nothing,
    /// A write is under way.
    Writing,
    /// What is being typed is newer than what is stored, by less than a second.
    Typing,
    /// All changes are committed (or, if the user chose this visit only, in memory).
    Saved,
    /// Writing failed; the changes are kept in memory and can be tried again or downloaded.
    Failed(StoreError),
}

/// A text of the same field that another window has, or that this window had before the other changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// What the record is about.
    pub kind: RecordKind,
    /// Its key.
    pub key: String,
    /// The field, by its name in the record.
    pub field: String,
    /// The text that is not on the screen.
    pub text: String,
}
