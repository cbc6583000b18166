//! The names of the second copy's files.

use std::fmt::Write as _;

use crate::domain::{ProfileId, Timestamp};
use crate::store::stamp::Owner;

/// What a file of the copy is, according to its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileName {
    /// All records of an owner at a generation.
    Snapshot(Owner, Timestamp),
    /// Changes of an owner from a generation on.
    Log(Owner, Timestamp),
    /// The mark that a profile is deleted.
    Mark(Owner),
    /// An owner's copy of version 1.
    First(Owner),
    /// A file of a newer app, about an owner's records of kinds that this version does not know: `later-<owner>-…`. It
    /// is left alone, and goes when its owner does.
    Later(Owner, String),
}

impl FileName {
    /// The file's name. It has only letters, digits and hyphens, whatever characters the owner's identifier has.
    pub fn to_name(&self) -> String {
        match self {
            Self::Snapshot(owner, generation) => format!("all-{}-{}", owner_name(owner), generation.0),
            Self::Log(owner, generation) => format!("log-{}-{}", owner_name(owner), generation.0),
            Self::Mark(owner) => format!("mark-{}", owner_name(owner)),
            Self::First(owner) => owner_name(owner),
            Self::Later(owner, rest) => format!("later-{}-{rest}", owner_name(owner)),
        }
    }

    /// Reads a name; `None` for a name that this app did not give.
    pub fn parse(name: &str) -> Option<Self> {
        let numbered = |rest: &str| {
            let (owner, generation) = rest.split_once('-')?;
            Some((owner_named(owner)?, Timestamp(generation.parse().ok()?)))
        };
        if let Some(rest) = name.strip_prefix("all-") {
            return numbered(rest).map(|(owner, generation)| Self::Snapshot(owner, generation));
        }
        if let Some(rest) = name.strip_prefix("log-") {
            return numbered(rest).map(|(owner, generation)| Self::Log(owner, generation));
        }
        if let Some(rest) = name.strip_prefix("later-") {
            let (owner, rest) = rest.split_once('-')?;
            return Some(Self::Later(owner_named(owner)?, rest.to_owned()));
        }
        match name.strip_prefix("mark-") {
            Some(rest) => owner_named(rest).map(Self::Mark),
            None => owner_named(name).map(Self::First),
        }
    }

    /// The owner of the file.
    pub fn owner(&self) -> &Owner {
        match self {
            Self::Snapshot(owner, _) | Self::Log(owner, _) | Self::Mark(owner) | Self::First(owner) => owner,
            Self::Later(owner, _) => owner,
        }
    }
}

const DEVICE: &str = "device";

fn owner_name(owner: &Owner) -> String {
    let Some(profile) = owner else { return DEVICE.to_owned() };
    profile.as_str().bytes().fold("p".to_owned(), |mut name, byte| {
        // Writing to a text cannot fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

fn owner_named(name: &str) -> Option<Owner> {
    if name == DEVICE {
        return Some(None);
    }
    let digits = name.strip_prefix('p')?.as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
    let id = String::from_utf8(bytes?).ok()?;
    (digits.len() % 2 == 0).then(|| Some(ProfileId::new(id)))
}
