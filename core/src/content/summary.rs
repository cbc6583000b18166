//! What a run says: what the user can do, and what comes next. There is no score, and no comparison with others.

use std::collections::BTreeMap;

use super::{Competence, Pack, Section, Source, StatementLevel};
use crate::domain::{Answer, Evidence, ItemId, Run, SharedList};

/// How many of a section's statements got each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Done, and shown to others how.
    pub shown_others: usize,
    /// Done without help, but not shown to others.
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

    /// Statements with an answer; a skipped one counts.
    pub fn answered(&self) -> usize {
        self.own() + self.with_help + self.not_yet + self.skipped
    }

    /// All statements of the section.
    pub fn total(&self) -> usize {
        self.answered() + self.open
    }

    fn count(&mut self, answer: Option<Answer>) {
        let count = match answer {
            Some(Answer::ShownOthers) => &mut self.shown_others,
            Some(Answer::OnMyOwn) => &mut self.on_my_own,
            Some(Answer::WithHelp) => &mut self.with_help,
            Some(Answer::NotYet) => &mut self.not_yet,
            Some(Answer::Skipped) => &mut self.skipped,
            None => &mut self.open,
        };
        *count += 1;
    }
}

/// What a run says about one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionSummary {
    /// The section.
    pub section: Section,
    /// The counts of all its statements.
    pub reached: Reached,
    /// The counts of each step.
    pub by_step: BTreeMap<StatementLevel, Reached>,
    /// Items done without help, those shown to others first, in the pack's order.
    pub own: Vec<(ItemId, Answer)>,
}

/// What a run says, section by section, in the pack's order. A per-language competence without a language has no
/// section.
pub fn summarise(pack: &Pack, run: &Run) -> Vec<SectionSummary> {
    let sections = pack.competences.iter().flat_map(|competence| Section::of_competence(competence, run));
    sections.map(|section| summarise_section(pack, run, section)).collect()
}

pub(super) fn summarise_section(pack: &Pack, run: &Run, section: Section) -> SectionSummary {
    let mut by_step: BTreeMap<StatementLevel, Reached> = BTreeMap::new();
    let mut reached = Reached::default();
    let mut own = Vec::new();
    for (item, step) in section.counted(pack, run) {
        let answer = run.answer(&item);
        reached.count(answer);
        by_step.entry(step).or_default().count(answer);
        if let Some(answer) = answer.filter(|answer| answer.is_own()) {
            own.push((item, answer));
        }
    }
    own.sort_by_key(|(_, answer)| std::cmp::Reverse(*answer));
    SectionSummary { section, reached, by_step, own }
}

/// What comes next in a section: the nearest statements not done without help, at most `most`.
///
/// The nearest are those of the lowest step. Within a step, "with help" comes before "not yet", since it is half done.
/// Statements that the user did not reach come only after those that were answered. A statement is left out if it
/// replaces a retired one that the user did without help, and so are skipped ones: the user said that they would rather
/// not say.
pub fn next_items(pack: &Pack, run: &Run, section: &Section, most: usize) -> Vec<ItemId> {
    let counted = section.counted(pack, run);
    let mut candidates: Vec<(bool, StatementLevel, u8, ItemId)> = section
        .items(pack)
        .into_iter()
        .zip(counted)
        .filter_map(|((item, step), (counted, _))| match run.answer(&counted) {
            // The user is never led to a statement that is not asked any more, but to the one that replaced it.
            Some(Answer::WithHelp | Answer::NotYet) if counted != item => Some((true, step, 2, item)),
            Some(Answer::WithHelp) => Some((false, step, 0, item)),
            Some(Answer::NotYet) => Some((false, step, 1, item)),
            None => Some((true, step, 2, item)),
            Some(Answer::OnMyOwn | Answer::ShownOthers | Answer::Skipped) => None,
        })
        .collect();
    candidates.sort_by_key(|(open, step, rank, _)| (*open, *step, *rank));
    candidates.into_iter().map(|(.., item)| item).take(most).collect()
}

/// Statements for which the user could write down one occasion: done without help, and still without evidence.
///
/// Those that the user has shown to others come first, since somebody saw them and could confirm it. Sections take
/// turns, so that the list does not end within the first competence.
pub fn evidence_to_add(pack: &Pack, run: &Run, evidence: &SharedList<Evidence>, most: usize) -> Vec<(ItemId, Answer)> {
    let mut candidates: Vec<(Answer, usize, ItemId)> = Vec::new();
    for summary in summarise(pack, run) {
        let bare = summary.own.into_iter().filter(|(item, _)| evidence.iter().all(|it| it.item != *item));
        let mut turns: BTreeMap<Answer, usize> = BTreeMap::new();
        for (item, answer) in bare {
            let turn = turns.entry(answer).or_default();
            candidates.push((answer, *turn, item));
            *turn += 1;
        }
    }
    candidates.sort_by_key(|(answer, turn, _)| (std::cmp::Reverse(*answer), *turn));
    candidates.into_iter().map(|(answer, _, item)| (item, answer)).take(most).collect()
}

/// The frameworks that a competence's statements rest on, in the pack's order.
pub fn sources_of<'a>(pack: &'a Pack, competence: &Competence) -> Vec<&'a Source> {
    let tags = || competence.statements.iter().flat_map(|statement| &statement.sources);
    let rests_on = |source: &&Source| tags().any(|tag| tag.split_once(':').is_some_and(|(id, _)| id == source.id));
    pack.sources.iter().filter(rests_on).collect()
}

#[cfg(test)]
mod tests;
