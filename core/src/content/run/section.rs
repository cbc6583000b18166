//! The parts of a run, and how far it is in each.

use crate::content::{Competence, Pack, Statement, StatementLevel};
use crate::domain::{Answer, ItemId, Run};

/// A part of a run that the user goes through in one go: a competence, for one language where it is asked per language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Section {
    /// The competence's id.
    pub competence: String,
    /// The language it is asked for, where it is asked per language.
    pub language: Option<String>,
}

impl Section {
    /// The section of a competence that is asked once.
    pub fn of(competence: impl Into<String>) -> Self {
        Self { competence: competence.into(), language: None }
    }

    /// The name by which a run remembers that this section was stopped: `digital` or `foreign-languages@pl`.
    pub fn key(&self) -> String {
        ItemId { statement: self.competence.clone(), language: self.language.clone() }.to_string()
    }

    /// The sections of a competence in a run. A competence that is asked per language has none before the user names a
    /// language.
    pub fn of_competence(competence: &Competence, run: &Run) -> Vec<Section> {
        if competence.per_language {
            let languages = run.languages.iter().cloned().map(Some);
            languages.map(|language| Section { competence: competence.id.clone(), language }).collect()
        } else {
            vec![Section::of(&competence.id)]
        }
    }

    /// Its items with their steps, in the order in which they are asked. None of them is retired.
    pub fn items(&self, pack: &Pack) -> Vec<(ItemId, StatementLevel)> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        competence.statements.iter().map(|statement| (self.item(&statement.id), statement.step)).collect()
    }

    /// What counts in a run for each of its items, in the same order. It is the item itself or, as long as that has no
    /// answer, a retired item that it replaces and that was answered. So a deed stays a tooth of the user's key when
    /// the statement is asked in another way today, a run that was done stays done, and there are always as many items
    /// as are asked.
    pub fn counted(&self, pack: &Pack, run: &Run) -> Vec<(ItemId, StatementLevel)> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        let counted = |statement: &Statement| {
            let ids = std::iter::once(&statement.id).chain(&statement.replaces);
            let answered = ids.map(|id| self.item(id)).find(|item| run.answers.contains_key(item));
            (answered.unwrap_or_else(|| self.item(&statement.id)), statement.step)
        };
        competence.statements.iter().map(counted).collect()
    }

    /// Everything that it asks or ever asked: after each item the retired ones that it replaces.
    pub fn ever(&self, pack: &Pack) -> Vec<ItemId> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        let ids = competence.statements.iter().flat_map(|it| std::iter::once(&it.id).chain(&it.replaces));
        ids.map(|id| self.item(id)).collect()
    }

    fn item(&self, statement: &str) -> ItemId {
        ItemId { statement: statement.to_owned(), language: self.language.clone() }
    }

    /// How far a run is in this section.
    pub fn progress(&self, pack: &Pack, run: &Run) -> SectionProgress {
        let items = self.counted(pack, run);
        let answered = items.iter().filter(|(item, _)| run.answers.contains_key(item)).count();
        let stopped = run.stopped.contains(&self.key());
        SectionProgress { answered, total: items.len(), stopped }
    }

    /// The first item for which no answer counts, or `None` when all have one.
    pub fn first_open(&self, pack: &Pack, run: &Run) -> Option<ItemId> {
        // Whatever counts without an answer is always the item itself.
        self.counted(pack, run).into_iter().map(|(item, _)| item).find(|item| !run.answers.contains_key(item))
    }

    /// The item after this one, or `None` after the last.
    pub fn after(&self, pack: &Pack, item: &ItemId) -> Option<ItemId> {
        self.items(pack).into_iter().map(|(it, _)| it).skip_while(|it| it != item).nth(1)
    }

    /// The item before this one, or `None` before the first.
    pub fn before(&self, pack: &Pack, item: &ItemId) -> Option<ItemId> {
        self.items(pack).into_iter().map(|(it, _)| it).take_while(|it| it != item).last()
    }

    /// The item before which the app offers to stop: the answer to this one made all three answers of a step "not yet",
    /// in whatever order, and the user has not gone beyond that step yet.
    pub(super) fn stop_before(&self, pack: &Pack, run: &Run, item: &ItemId, changed: bool) -> Option<ItemId> {
        let (items, counted) = (self.items(pack), self.counted(pack, run));
        let (_, step) = items.iter().find(|(it, _)| it == item)?;
        let end = items.iter().rposition(|(_, of)| of == step)?;
        let is_new = changed || items[end].0 == *item;
        let of_step = counted[..=end].iter().filter(|(_, of)| of == step);
        let all_not_yet = of_step.map(|(it, _)| run.answer(it)).all(|answer| answer == Some(Answer::NotYet));
        let is_ahead = counted[end + 1..].iter().all(|(it, _)| run.answer(it).is_none());
        // After the last step there is nothing to stop before.
        items.get(end + 1).filter(|_| is_new && all_not_yet && is_ahead).map(|(next, _)| next.clone())
    }
}

impl Competence {
    /// Whether nothing is left to do in it unless the user wants to. A competence that is asked per language is done
    /// without any language if the user said that they use none, by stopping before the first.
    pub fn is_done(&self, pack: &Pack, run: &Run) -> bool {
        let sections = Section::of_competence(self, run);
        match sections.is_empty() {
            true => run.stopped.contains(&self.id),
            false => sections.iter().all(|section| section.progress(pack, run).is_done()),
        }
    }
}

/// How far a run is in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionProgress {
    /// Statements with an answer, skipped ones included.
    pub answered: usize,
    /// Statements in all.
    pub total: usize,
    /// Whether the user chose to stop there.
    pub stopped: bool,
}

impl SectionProgress {
    /// Whether the user stopped and something is open.
    pub fn is_cut_short(&self) -> bool {
        self.stopped && self.answered < self.total
    }

    /// Whether nothing is left to do unless the user wants to.
    pub fn is_done(&self) -> bool {
        self.total > 0 && (self.stopped || self.answered == self.total)
    }
}
