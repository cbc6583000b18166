//! Of two versions, the later one, with what only the earlier one knows.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Pack, Section};
use crate::domain::{Decision, Proof, Run, Setting, Timestamp};
use crate::profile_file::document::section_of;
use crate::profile_file::extras::winner_with;
use crate::profile_file::record::{EvidenceRecord, RunRecord, WorkRecord};

pub(super) fn without_answers(run: &RunRecord) -> RunRecord {
    let (answers, ratings) = (BTreeMap::new(), Vec::new());
    RunRecord { answers, ratings, answer_extras: Vec::new(), rating_extras: Vec::new(), ..run.clone() }
}

/// The last answer or rating of a run.
fn last(run: &RunRecord) -> Option<Timestamp> {
    run.answers.values().map(|given| given.at).chain(run.ratings.iter().map(|said| said.at)).max()
}

/// What both say of a run beside its answers. A run that is finished stays finished, and a language that one of them has
/// stays. Where the user stopped in a section, the one with the later answer in that section knows.
pub(super) fn later_frame(then: &RunRecord, ours: &RunRecord, theirs: &RunRecord, pack: &Pack) -> RunRecord {
    let mut languages = then.languages.clone();
    for language in &theirs.languages {
        if !languages.contains(language) && languages.len() < Run::MAX_LANGUAGES {
            languages.push(language.clone());
        }
    }
    let (in_ours, in_theirs) = (last_by_section(ours, pack), last_by_section(theirs, pack));
    let mut seen = BTreeSet::new();
    let mut stopped = Vec::new();
    for key in then.stopped.iter().chain(&theirs.stopped).filter(|key| seen.insert(*key)) {
        let (has_ours, has_theirs) = (then.stopped.contains(key), theirs.stopped.contains(key));
        let stays = match in_ours.get(key).cmp(&in_theirs.get(key)) {
            Ordering::Greater => has_ours,
            Ordering::Less => has_theirs,
            Ordering::Equal => has_ours || has_theirs,
        };
        if stays {
            stopped.push(key.clone());
        }
    }
    let extras = winner_with(last(theirs).cmp(&last(ours)), &ours.extras, &theirs.extras, &[]);
    let finished = ours.finished.max(theirs.finished);
    RunRecord { finished, languages, stopped, extras, ..then.clone() }
}

/// The last answer in each section of a run, by the section's key.
fn last_by_section(run: &RunRecord, pack: &Pack) -> BTreeMap<String, Timestamp> {
    let mut last = BTreeMap::new();
    for (item, given) in &run.answers {
        let section: Section = section_of(pack, &run.exercise, item);
        let at = last.entry(section.key()).or_insert(given.at);
        *at = given.at.max(*at);
    }
    last
}

pub(super) fn later_evidence(ours: &EvidenceRecord, theirs: &EvidenceRecord) -> EvidenceRecord {
    let order = |it: &EvidenceRecord| {
        let words = (it.what.clone(), it.when.clone(), it.proof_note.clone());
        (it.changed, words, it.setting.map(Setting::name), it.proof.map(Proof::name))
    };
    let order = order(theirs).cmp(&order(ours));
    let extras = winner_with(order, &ours.extras, &theirs.extras, &["setting", "proof"]);
    let (later, earlier) = if order.is_gt() { (theirs, ours) } else { (ours, theirs) };
    // A file says what it was made from only if that is in the file too.
    let from = later.from.clone().or_else(|| earlier.from.clone());
    EvidenceRecord { from, extras, ..later.clone() }
}

/// A note that only one of them has stays, because it may have been written without knowing of the other's decision.
pub(super) fn later_work(ours: &WorkRecord, theirs: &WorkRecord) -> WorkRecord {
    let order = |it: &WorkRecord| (it.changed, it.decision.map(Decision::name), it.note.clone());
    let order = order(theirs).cmp(&order(ours));
    let (later, earlier) = if order.is_gt() { (theirs, ours) } else { (ours, theirs) };
    let note = if later.note.is_empty() { &earlier.note } else { &later.note };
    WorkRecord {
        note: note.clone(),
        created: later.created.min(earlier.created),
        extras: winner_with(order, &ours.extras, &theirs.extras, &["stance"]),
        ..later.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Answer, Extras};

    #[test]
    fn of_one_time_the_same_one_stays_on_both_devices() {
        let work = |decision, note: &str| WorkRecord {
            occupation: "2221".into(),
            decision,
            note: note.into(),
            created: Timestamp(1),
            changed: Timestamp(2),
            extras: Extras::default(),
        };
        let (a, b) = (work(Some(Decision::Saved), ""), work(None, "ask Parvin"));
        let both = work(Some(Decision::Saved), "ask Parvin");
        assert_eq!((later_work(&a, &b), later_work(&b, &a)), (both.clone(), both.clone()));
        assert_eq!(later_work(&both, &b), both, "and it is done once");
        let answers = [Answer::Skipped, Answer::NotYet, Answer::ShownOthers];
        assert!(answers.is_sorted(), "of two answers at one time, the one that says more stays");
    }
}
