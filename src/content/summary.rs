//! What a run says: what she can do, what comes next, what changed. No score, no comparison with others.

use std::collections::BTreeMap;

use super::{Competence, Pack, Section, Step};
use crate::domain::{Answer, ItemId, Run};

/// How many of a section's statements got each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Done, and shown to others how.
    pub shown_others: usize,
    /// Done on her own.
    pub on_my_own: usize,
    /// Done with help.
    pub with_help: usize,
    /// Not done so far.
    pub not_yet: usize,
    /// Skipped.
    pub skipped: usize,
    /// Not asked or not answered.
    pub open: usize,
}

impl Reached {
    /// Statements done without help.
    pub fn own(&self) -> usize {
        self.shown_others + self.on_my_own
    }

    /// All statements of the section.
    pub fn total(&self) -> usize {
        self.own() + self.with_help + self.not_yet + self.skipped + self.open
    }
}

/// What a run says of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionSummary {
    /// The section.
    pub section: Section,
    /// Statement counts in all.
    pub reached: Reached,
    /// Statement counts by step.
    pub by_step: BTreeMap<Step, Reached>,
    /// Items done without help, shown-others first, in the pack's order.
    pub own: Vec<(ItemId, Answer)>,
}

/// What a run says, a section at a time, in the pack's order. A per-language competence without a language has none.
pub fn summarise(pack: &Pack, run: &Run) -> Vec<SectionSummary> {
    let sections = pack.competences.iter().flat_map(|competence| Section::of_competence(competence, run));
    sections.map(|section| summarise_section(pack, run, section)).collect()
}

fn summarise_section(pack: &Pack, run: &Run, section: Section) -> SectionSummary {
    let mut by_step: BTreeMap<Step, Reached> = BTreeMap::new();
    let mut reached = Reached::default();
    let mut own = Vec::new();
    for (item, step) in section.items(pack) {
        let answer = run.answer(&item);
        for counts in [&mut reached, by_step.entry(step).or_default()] {
            let count = match answer {
                Some(Answer::ShownOthers) => &mut counts.shown_others,
                Some(Answer::OnMyOwn) => &mut counts.on_my_own,
                Some(Answer::WithHelp) => &mut counts.with_help,
                Some(Answer::NotYet) => &mut counts.not_yet,
                Some(Answer::Skipped) => &mut counts.skipped,
                None => &mut counts.open,
            };
            *count += 1;
        }
        if let Some(answer) = answer.filter(|answer| answer.is_own()) {
            own.push((item, answer));
        }
    }
    own.sort_by_key(|(_, answer)| std::cmp::Reverse(*answer));
    SectionSummary { section, reached, by_step, own }
}

/// What comes next in a section: the nearest statements not done without help, at most `most`.
///
/// Nearest is: the lowest step first; within a step "with help" before "not yet", since it is half done. Statements
/// she skipped or did not reach are not held against her and come in only after those she answered.
pub fn next_items(pack: &Pack, run: &Run, section: &Section, most: usize) -> Vec<ItemId> {
    let mut candidates: Vec<(bool, Step, u8, ItemId)> = section
        .items(pack)
        .into_iter()
        .filter_map(|(item, step)| match run.answer(&item) {
            Some(Answer::WithHelp) => Some((false, step, 0, item)),
            Some(Answer::NotYet) => Some((false, step, 1, item)),
            None => Some((true, step, 2, item)),
            Some(Answer::OnMyOwn | Answer::ShownOthers | Answer::Skipped) => None,
        })
        .collect();
    candidates.sort_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
    candidates.into_iter().map(|(.., item)| item).take(most).collect()
}

/// The items that were answered in both runs, and differently: `(item, before, after)`, in the pack's order.
pub fn changes(pack: &Pack, before: &Run, after: &Run) -> Vec<(ItemId, Answer, Answer)> {
    let items = |competence: &Competence| {
        Section::of_competence(competence, after).into_iter().flat_map(|section| section.items(pack)).collect::<Vec<_>>()
    };
    pack.competences
        .iter()
        .flat_map(items)
        .filter_map(|(item, _)| {
            let (then, now) = (before.answer(&item)?, after.answer(&item)?);
            (then != now).then_some((item, then, now))
        })
        .collect()
}
