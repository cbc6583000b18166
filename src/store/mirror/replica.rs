//! The records that the lines of the second copy lead to.

use std::collections::{BTreeMap, BTreeSet};

use super::file_name::FileName;
use super::log::{Line, LineKind, Unreadable, lines};
use crate::domain::Timestamp;
use crate::store::Record;
use crate::store::stamp::{Owner, RecordKey, Stamp, Sum};

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
                    match line.kind {
                        LineKind::All | LineKind::Change => told.lines.push(line),
                        LineKind::Deleting | LineKind::Deleted => told.mark = Some(line),
                    }
                }
            }
        }
    }
    for told in owners.values_mut() {
        let Some(mark) = &told.mark else { continue };
        let (kind, generation) = (mark.kind, mark.stamp.generation);
        // Lines from before the deletion do not count: a slow tab may have copied them after it.
        told.lines.retain(|line| kind == LineKind::Deleting || line.stamp.generation > generation);
        // And a profile that was written again since then is not deleted.
        if told.lines.iter().any(|line| line.stamp.generation > generation) {
            told.mark = None;
            told.is_damaged = true;
        }
    }
    Ok(owners)
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
        let mut changes: Vec<&Line> = self.lines.iter().filter(|line| line.kind == LineKind::Change).collect();
        changes.sort_by_key(|line| line.stamp.generation);
        changes.dedup();
        let mut bases: Vec<&Line> = self.lines.iter().filter(|line| line.kind == LineKind::All).collect();
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
