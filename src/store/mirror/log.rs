//! The text of the second copy's files, and the records that they lead to. All of it is pure.
//!
//! The copy of an owner is a log: each change is a line, and now and then a line contains everything. A line begins
//! with its checksum, so a torn or damaged line is recognised, and it names the generation that it follows, so a gap is
//! recognised too. Files are small and each is replaced as a whole: a log is many files of some lines, and a snapshot
//! is one file of one line.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::domain::{ProfileId, Timestamp};
use crate::store::stamp::{Change, Owner, RecordKey, Stamp, Sum, checksum, is_stamp};
use crate::store::{Record, RecordKind};

/// The version that this code writes. Version 1 was one JSON file for each owner, rewritten with each change.
const VERSION: u32 = 2;

/// What a line says of its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// All records at a generation.
    All,
    /// What changed from one generation to the next.
    Change,
    /// The profile is about to be deleted. If the database has none of it, it was deleted.
    Going,
    /// The profile was deleted.
    Gone,
}

impl What {
    const ALL: [Self; 4] = [Self::All, Self::Change, Self::Going, Self::Gone];

    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Change => "change",
            Self::Going => "going",
            Self::Gone => "gone",
        }
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub what: What,
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
        Self { what: What::Change, owner, from, is_fresh, stamp, put, removed }
    }

    /// The line with all records of an owner.
    pub fn all(owner: Owner, stamp: Stamp, mut records: Vec<Record>) -> Self {
        records.retain(|record| !is_stamp(record));
        let (from, removed) = (None, Vec::new());
        Self { what: What::All, owner, from, is_fresh: false, stamp, put: records, removed }
    }

    /// A line that marks the deletion of a profile.
    pub fn mark(what: What, owner: Owner, generation: Timestamp) -> Self {
        let stamp = Stamp { generation, sum: None };
        Self { what, owner, from: None, is_fresh: false, stamp, put: Vec::new(), removed: Vec::new() }
    }

    /// The line's text, with its line end.
    pub fn to_text(&self) -> String {
        let put = |record: &'_ Record| -> RecordText<'_> {
            let Record { kind, key, text, .. } = record;
            RecordText { kind: kind.name().into(), key: Cow::Owned(key.clone()), text: Cow::Owned(text.clone()) }
        };
        let text = Text {
            v: VERSION,
            what: self.what.name().into(),
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
        let what = What::ALL.into_iter().find(|what| what.name() == text.what).ok_or(Unreadable::Broken)?;
        let removed = |(kind, key): (Cow<'_, str>, Cow<'_, str>)| Ok((kind_named(&kind)?, key.into_owned()));
        Ok(Self {
            what,
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
        let what = match &*text.state {
            "kept" => What::All,
            "going" => What::Going,
            "gone" => What::Gone,
            _ => return Err(Unreadable::Broken),
        };
        let put = records(text.records, &text.owner)?;
        let stamp = Stamp { generation: text.generation, sum: None };
        Ok(match what {
            What::All => Self::all(text.owner, stamp, put),
            what => Self::mark(what, text.owner, text.generation),
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

/// Everything that the files say about one owner.
#[derive(Debug, Default)]
pub struct OwnerLog {
    /// The lines that contain everything or a change.
    lines: Vec<Line>,
    /// The mark that the owner was deleted.
    pub mark: Option<Line>,
    /// Whether something in its files could not be read, or is out of date.
    pub is_damaged: bool,
    /// Whether there is a file of version 1.
    pub has_first: bool,
    /// How many files the log has; `log_bytes` is how long they are together.
    pub log_files: usize,
    /// The bytes of the files counted in `log_files`.
    pub log_bytes: usize,
}

/// What the files say about each owner.
///
/// # Errors
/// [`Unreadable::Newer`] if a newer app wrote any of them.
pub fn read(files: Vec<(String, Option<String>)>) -> Result<BTreeMap<Owner, OwnerLog>, Unreadable> {
    let mut owners: BTreeMap<Owner, OwnerLog> = BTreeMap::new();
    for (name, text) in files {
        // A file that is not ours is left alone.
        let Some(named) = FileName::parse(&name).filter(|named| !matches!(named, FileName::Later(..))) else {
            continue;
        };
        let told = owners.entry(named.owner().clone()).or_default();
        let Some(text) = text else {
            told.is_damaged = true;
            continue;
        };
        if let FileName::Log(..) = named {
            told.log_files += 1;
            told.log_bytes += text.len();
        }
        told.has_first |= matches!(named, FileName::First(_));
        match lines(&named, &text) {
            Err(Unreadable::Newer) => return Err(Unreadable::Newer),
            Err(Unreadable::Broken) => told.is_damaged = true,
            Ok((lines, whole)) => {
                told.is_damaged |= !whole;
                for line in lines {
                    match line.what {
                        What::All | What::Change => told.lines.push(line),
                        What::Going | What::Gone => told.mark = Some(line),
                    }
                }
            }
        }
    }
    for told in owners.values_mut() {
        let Some(mark) = &told.mark else { continue };
        let (what, generation) = (mark.what, mark.stamp.generation);
        // Lines from before the deletion do not count: a slow tab may have copied them after it.
        told.lines.retain(|line| what == What::Going || line.stamp.generation > generation);
        // And a profile that was written again since then is not deleted.
        if told.lines.iter().any(|line| line.stamp.generation > generation) {
            told.mark = None;
            told.is_damaged = true;
        }
    }
    Ok(owners)
}

/// The lines of a file up to the first that cannot be read, and whether these are all of them.
fn lines(named: &FileName, text: &str) -> Result<(Vec<Line>, bool), Unreadable> {
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

/// The records of an owner according to the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replica {
    /// The records.
    pub records: BTreeMap<RecordKey, Record>,
    /// Their sum.
    pub sum: Sum,
    /// The generation that they belong to.
    pub generation: Timestamp,
    /// The generations that the files contain, as far back as they go.
    pub generations: BTreeSet<Timestamp>,
    /// Whether the sum was right after each step on the way.
    pub is_checked: bool,
    /// What was removed on the way and not put again.
    pub removed: BTreeSet<RecordKey>,
}

impl OwnerLog {
    /// The last generation that any line mentions.
    pub fn until(&self) -> Option<Timestamp> {
        self.lines.iter().map(|line| line.stamp.generation).max()
    }

    /// Starts from the best snapshot, or from the beginning, and applies the changes as far as they lead.
    pub fn replay(&self) -> Option<Replica> {
        let mut changes: Vec<&Line> = self.lines.iter().filter(|line| line.what == What::Change).collect();
        changes.sort_by_key(|line| line.stamp.generation);
        changes.dedup();
        let mut bases: Vec<&Line> = self.lines.iter().filter(|line| line.what == What::All).collect();
        bases.sort_by_key(|line| (std::cmp::Reverse(line.stamp.generation), line.stamp.sum.is_none()));
        let mut best: Option<Replica> = None;
        for base in bases.into_iter().map(Some).chain([None]) {
            let Some(found) = replay(base, &changes) else { continue };
            let worth = |it: &Replica| (it.generation, it.is_checked);
            if best.as_ref().is_none_or(|best| worth(&found) > worth(best)) {
                best = Some(found);
            }
            if best.as_ref().is_some_and(|best| best.is_checked && Some(best.generation) == self.until()) {
                break;
            }
        }
        if let Some(best) = &mut best {
            best.generations.extend(self.lines.iter().map(|line| line.stamp.generation));
        }
        best
    }
}

fn replay(base: Option<&Line>, changes: &[&Line]) -> Option<Replica> {
    let mut replica = Replica { is_checked: true, ..Replica::default() };
    if let Some(base) = base {
        replica.apply(base);
        replica.is_checked = base.stamp.sum == Some(replica.sum);
        if base.stamp.sum.is_some() && !replica.is_checked {
            return None;
        }
    }
    let known = base.map(|base| base.stamp.generation);
    for change in changes.iter().filter(|change| known.is_none_or(|known| change.stamp.generation > known)) {
        let begun = !replica.generations.is_empty();
        if change.is_fresh {
            replica = Replica { is_checked: true, ..Replica::default() };
        }
        let follows = match change.from {
            _ if change.is_fresh => true,
            None => !begun,
            Some(from) if begun && from == replica.generation => true,
            // Two tabs went on from the same copy. Nothing that either wrote is left out.
            Some(from) if replica.generations.contains(&from) => false,
            // A change before this one is missing.
            Some(_) => break,
        };
        let agrees = change.stamp.sum.map(|sum| sum == replica.sum_after(change));
        if follows && replica.is_checked && agrees == Some(false) {
            break;
        }
        replica.apply(change);
        replica.is_checked = agrees == Some(true) || (replica.is_checked && follows && agrees.is_none());
    }
    (!replica.generations.is_empty()).then_some(replica)
}

impl Replica {
    fn apply(&mut self, line: &Line) {
        self.sum = self.sum_after(line);
        for place in &line.removed {
            self.records.remove(place);
            self.removed.insert(place.clone());
        }
        for record in &line.put {
            let place = (record.kind, record.key.clone());
            self.removed.remove(&place);
            self.records.insert(place, record.clone());
        }
        self.generation = line.stamp.generation.max(self.generation);
        self.generations.insert(line.stamp.generation);
    }

    /// The sum of the records after a line.
    fn sum_after(&self, line: &Line) -> Sum {
        let mut sum = self.sum;
        let puts = line.put.iter().map(|record| (record.kind, record.key.clone()));
        let replaced: BTreeSet<RecordKey> = puts.chain(line.removed.iter().cloned()).collect();
        replaced.iter().filter_map(|place| self.records.get(place)).for_each(|record| sum.remove(record));
        line.put.iter().for_each(|record| sum.add(record));
        sum
    }

    /// The stamp that the records have.
    pub fn stamp(&self) -> Stamp {
        Stamp { generation: self.generation, sum: Some(self.sum) }
    }
}

/// What the database has of an owner when the store is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Here {
    /// The records, without the stamp.
    pub records: BTreeMap<RecordKey, Record>,
    /// The stamp, if there is one.
    pub stamp: Option<Stamp>,
}

impl Here {
    fn sum(&self) -> Sum {
        Sum::of(self.records.values())
    }

    fn generation(&self) -> Option<Timestamp> {
        self.stamp.map(|stamp| stamp.generation)
    }
}

/// What to do about one owner when the store is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reconciliation {
    /// Database and copy agree, or there is nothing.
    Nothing,
    /// The database is right, and the copy is behind, missing or damaged: write a snapshot.
    Copy,
    /// The database is right, and its stamp does not say so: write the stamp, then a snapshot.
    Stamp(Stamp, Wholeness),
    /// The database lost records: make them these. Where they are already what the copy has, nothing changes.
    Restore(Replica, Wholeness),
    /// The database lost a deletion: delete the profile again.
    DeleteAgain,
    /// The profile was deleted: its files are not needed any more.
    Forget,
}

/// Whether everything that was acknowledged is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wholeness {
    /// All of it, as far as can be known.
    Whole,
    /// Something is missing.
    Incomplete,
}

/// Compares what the database has of an owner with the owner's copy.
///
/// The database counts as long as it is whole and not behind, because every change is committed there before it is
/// copied. Only the mark that a profile was deleted counts for more, so that a database that is behind cannot bring the
/// profile back.
pub fn reconcile(here: Option<&Here>, copy: Option<&Replica>, mark: Option<&Line>) -> Reconciliation {
    use Wholeness::{Incomplete, Whole};
    let generation = here.and_then(Here::generation);
    match (here, mark) {
        (None, Some(_)) => return Reconciliation::Forget,
        (Some(_), Some(mark)) if mark.what == What::Gone && generation <= Some(mark.stamp.generation) => {
            return Reconciliation::DeleteAgain;
        }
        _ => {}
    }
    let Some(here) = here else {
        return copy.map_or(Reconciliation::Nothing, |copy| Reconciliation::Restore(copy.clone(), Whole));
    };
    let sum = here.sum();
    let said = here.stamp.and_then(|stamp| stamp.sum);
    let is_poor = here.stamp.is_none() || said.is_some_and(|said| said != sum);
    let Some(copy) = copy else {
        let stamp = Stamp { generation: generation.unwrap_or_default(), sum: Some(sum) };
        return match said {
            Some(_) if !is_poor => Reconciliation::Copy,
            Some(_) => Reconciliation::Stamp(stamp, Incomplete),
            // No version of the app had counted them.
            None => Reconciliation::Stamp(stamp, Whole),
        };
    };
    if is_poor && generation > Some(copy.generation) {
        // Each has something that the other has not, and there may be something that neither has.
        return Reconciliation::Restore(together(copy, here, &here.records), Incomplete);
    }
    match generation {
        _ if is_poor => Reconciliation::Restore(copy.clone(), Whole),
        // The app went on with the copy while the database could not be opened, and the database had more than the
        // copy.
        Some(generation) if generation < copy.generation && went_apart(copy, generation) => {
            Reconciliation::Restore(together(copy, here, &copy.records), Whole)
        }
        _ if generation < Some(copy.generation) => Reconciliation::Restore(copy.clone(), Whole),
        _ if generation > Some(copy.generation) => match said {
            Some(_) => Reconciliation::Copy,
            None => Reconciliation::Stamp(Stamp { generation: generation.unwrap_or_default(), sum: Some(sum) }, Whole),
        },
        _ if sum == copy.sum && said.is_some() => Reconciliation::Nothing,
        _ if sum == copy.sum => Reconciliation::Stamp(copy.stamp(), Whole),
        // The two should be the same, so the one whose sum was checked counts.
        _ if said.is_some() => Reconciliation::Copy,
        _ => Reconciliation::Restore(copy.clone(), Whole),
    }
}

/// Whether a generation is not among those that led to the copy, although the files go back that far.
fn went_apart(copy: &Replica, generation: Timestamp) -> bool {
    copy.generations.first().is_some_and(|first| *first < generation) && !copy.generations.contains(&generation)
}

/// The records of both. If both have a record, that of `counts` is taken. The generation is later than that of either.
fn together(copy: &Replica, here: &Here, counts: &BTreeMap<RecordKey, Record>) -> Replica {
    let mut records: BTreeMap<RecordKey, Record> = here.records.clone();
    records.retain(|place, _| !copy.removed.contains(place));
    records.extend(copy.records.clone());
    records.extend(counts.clone());
    let latest = here.generation().unwrap_or_default().max(copy.generation);
    let generation = Timestamp(latest.0.saturating_add(1));
    Replica { sum: Sum::of(records.values()), records, generation, is_checked: true, ..Replica::default() }
}
