//! The lines of the second copy's files, as text. `replica` says which records they lead to. All of it is pure.
//!
//! The copy of an owner is a log: each change is a line, and now and then a line contains everything. A line begins
//! with its checksum, so a torn or damaged line is recognised, and it names the generation that it follows, so a gap is
//! recognised too. Files are small and each is replaced as a whole: a log is many files of some lines, and a snapshot
//! is one file of one line.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::file_name::FileName;
use crate::domain::Timestamp;
use crate::store::stamp::{Change, Owner, RecordKey, Stamp, Sum, checksum, is_stamp};
use crate::store::{Record, RecordKind};

/// The version that this code writes. Version 1 was one JSON file for each owner, rewritten with each change.
const VERSION: u32 = 2;

/// What a line says of its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// All records at a generation.
    All,
    /// What changed from one generation to the next.
    Change,
    /// The profile is about to be deleted. If the database has none of it, it was deleted.
    Deleting,
    /// The profile was deleted.
    Deleted,
}

impl LineKind {
    const ALL: [Self; 4] = [Self::All, Self::Change, Self::Deleting, Self::Deleted];

    /// Its word in a file. The words of a released version stay, whatever the kinds are called in the code.
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Change => "change",
            Self::Deleting => "going",
            Self::Deleted => "gone",
        }
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which kind of line it is.
    pub kind: LineKind,
    /// The owner of the records.
    pub owner: Owner,
    /// The generation that it follows.
    pub from: Option<Timestamp>,
    /// Whether all of the owner was deleted before this change.
    pub is_fresh: bool,
    /// The stamp that it leads to.
    pub stamp: Stamp,
    /// The records that it puts.
    pub put: Vec<Record>,
    /// The records that it removes.
    pub removed: Vec<RecordKey>,
}

/// Why a file says nothing, or less than it once did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer app wrote it.
    Newer,
    /// It is damaged.
    Broken,
}

#[derive(Serialize, Deserialize)]
struct Text<'a> {
    v: u32,
    what: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Owner,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fresh: Option<bool>,
    generation: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    put: Vec<RecordText<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    removed: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// A record without its owner, which is that of the line.
#[derive(Serialize, Deserialize)]
struct RecordText<'a> {
    kind: Cow<'a, str>,
    key: Cow<'a, str>,
    text: Cow<'a, str>,
}

/// A whole file of version 1. A file of a newer version is recognised by `v`, whatever else is in it.
#[derive(Deserialize)]
struct First<'a> {
    #[serde(default)]
    owner: Owner,
    generation: Timestamp,
    state: Cow<'a, str>,
    #[serde(default)]
    records: Vec<RecordText<'a>>,
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

impl Line {
    /// The line for a change.
    pub fn of(change: Change, stamp: Stamp) -> Self {
        let Change { owner, from, is_fresh, put, removed, .. } = change;
        Self { kind: LineKind::Change, owner, from, is_fresh, stamp, put, removed }
    }

    /// The line with all records of an owner.
    pub fn all(owner: Owner, stamp: Stamp, mut records: Vec<Record>) -> Self {
        records.retain(|record| !is_stamp(record));
        let (from, removed) = (None, Vec::new());
        Self { kind: LineKind::All, owner, from, is_fresh: false, stamp, put: records, removed }
    }

    /// A line that marks the deletion of a profile.
    pub fn mark(kind: LineKind, owner: Owner, generation: Timestamp) -> Self {
        let stamp = Stamp { generation, sum: None };
        Self { kind, owner, from: None, is_fresh: false, stamp, put: Vec::new(), removed: Vec::new() }
    }

    /// The line's text, with its line end.
    pub fn to_text(&self) -> String {
        let put = |record: &'_ Record| -> RecordText<'_> {
            let Record { kind, key, text, .. } = record;
            RecordText { kind: kind.name().into(), key: Cow::Owned(key.clone()), text: Cow::Owned(text.clone()) }
        };
        let text = Text {
            v: VERSION,
            what: self.kind.name().into(),
            owner: self.owner.clone(),
            from: self.from,
            fresh: self.is_fresh.then_some(true),
            generation: self.stamp.generation,
            count: self.stamp.sum.map(|sum| sum.count),
            digest: self.stamp.sum.map(|sum| sum.digest),
            put: self.put.iter().map(put).collect(),
            removed: self.removed.iter().map(|(kind, key)| (kind.name().into(), key.as_str().into())).collect(),
        };
        // Serialising plain structs of texts and numbers cannot fail.
        let json = serde_json::to_string(&text).unwrap_or_default();
        format!("{:016x} {json}\n", checksum(&json))
    }

    fn from_text(line: &str) -> Result<Self, Unreadable> {
        let (sum, json) = line.split_once(' ').ok_or(Unreadable::Broken)?;
        if u64::from_str_radix(sum, 16) != Ok(checksum(json)) || sum.len() != 16 {
            return Err(Unreadable::Broken);
        }
        refuse_newer(json, VERSION)?;
        let text: Text<'_> = serde_json::from_str(json).map_err(|_| Unreadable::Broken)?;
        let kind = LineKind::ALL.into_iter().find(|kind| kind.name() == text.what).ok_or(Unreadable::Broken)?;
        let removed = |(kind, key): (Cow<'_, str>, Cow<'_, str>)| Ok((kind_named(&kind)?, key.into_owned()));
        Ok(Self {
            kind,
            from: text.from,
            is_fresh: text.fresh == Some(true),
            stamp: Stamp {
                generation: text.generation,
                sum: text.count.zip(text.digest).map(|(count, digest)| Sum { count, digest }),
            },
            put: records(text.put, &text.owner)?,
            removed: text.removed.into_iter().map(removed).collect::<Result<_, _>>()?,
            owner: text.owner,
        })
    }

    fn from_first(text: &str) -> Result<Self, Unreadable> {
        let text: First<'_> = serde_json::from_str(text).map_err(|_| Unreadable::Broken)?;
        let kind = match &*text.state {
            "kept" => LineKind::All,
            "going" => LineKind::Deleting,
            "gone" => LineKind::Deleted,
            _ => return Err(Unreadable::Broken),
        };
        let put = records(text.records, &text.owner)?;
        let stamp = Stamp { generation: text.generation, sum: None };
        Ok(match kind {
            LineKind::All => Self::all(text.owner, stamp, put),
            kind => Self::mark(kind, text.owner, text.generation),
        })
    }
}

fn refuse_newer(json: &str, known: u32) -> Result<(), Unreadable> {
    let version: Version = serde_json::from_str(json).map_err(|_| Unreadable::Broken)?;
    if version.v > known { Err(Unreadable::Newer) } else { Ok(()) }
}

fn records(texts: Vec<RecordText<'_>>, owner: &Owner) -> Result<Vec<Record>, Unreadable> {
    let record = |it: RecordText<'_>| {
        let kind = kind_named(&it.kind)?;
        Ok(Record { kind, key: it.key.into_owned(), profile: owner.clone(), text: it.text.into_owned() })
    };
    texts.into_iter().map(record).collect()
}

fn kind_named(name: &str) -> Result<RecordKind, Unreadable> {
    RecordKind::ALL.into_iter().find(|kind| kind.name() == name).ok_or(Unreadable::Broken)
}

/// The lines of a file up to the first that cannot be read, and whether these are all of them.
pub(super) fn lines(named: &FileName, text: &str) -> Result<(Vec<Line>, bool), Unreadable> {
    if let FileName::First(owner) = named {
        refuse_newer(text, 1)?;
        let line = Line::from_first(text)?;
        return if line.owner == *owner { Ok((vec![line], true)) } else { Err(Unreadable::Broken) };
    }
    let mut lines = Vec::new();
    for text in text.split_inclusive('\n') {
        let line = text.strip_suffix('\n').ok_or(Unreadable::Broken).and_then(Line::from_text);
        match line {
            Ok(line) if line.owner == *named.owner() => lines.push(line),
            Err(Unreadable::Newer) => return Err(Unreadable::Newer),
            _ => return Ok((lines, false)),
        }
    }
    let whole = !lines.is_empty();
    Ok((lines, whole))
}
