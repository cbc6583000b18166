//! What to do about an owner of which the database has one thing and the second copy another.

use std::collections::BTreeMap;

use super::log::{Line, LineKind};
use super::replica::Replica;
use crate::domain::Timestamp;
use crate::store::Record;
use crate::store::stamp::{RecordKey, Stamp, Sum};

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
        (Some(_), Some(mark)) if mark.kind == LineKind::Deleted && generation <= Some(mark.stamp.generation) => {
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
