//! Where each statement of a pack stands, and which section an answer belongs to.

use std::collections::BTreeMap;

use crate::content::{Competence, Pack, Section};
use crate::domain::ItemId;

/// The section that an answer belongs to. Its competence is empty if the pack never asked the statement.
pub fn section_of(pack: &Pack, exercise: &str, item: &ItemId) -> Section {
    section_if(pack, exercise, item, pack.competence_of(&item.statement))
}

fn section_if(pack: &Pack, exercise: &str, item: &ItemId, competence: Option<&Competence>) -> Section {
    let found =
        competence.filter(|competence| pack.id == exercise && competence.per_language == item.language.is_some());
    match found {
        Some(competence) => Section { competence: competence.id.clone(), language: item.language.clone() },
        None => Section::of(""),
    }
}

/// Where each statement of a pack stands, with the retired ones beside those that replaced them. It is searched by
/// halves, because a file may have 120,000 answers.
pub struct Places<'p> {
    pub pack: &'p Pack,
    statements: BTreeMap<&'p str, (usize, &'p Competence)>,
}

impl<'p> Places<'p> {
    pub fn of(pack: &'p Pack) -> Self {
        let ids = |it: &'p Competence| it.statements.iter().flat_map(|it| std::iter::once(&it.id).chain(&it.replaces));
        let all = pack.competences.iter().flat_map(|it| ids(it).map(move |id| (it, id)));
        let statements = all.enumerate().map(|(rank, (it, id))| (id.as_str(), (rank, it))).collect();
        Self { pack, statements }
    }

    /// The place of a statement in the pack.
    pub fn rank(&self, item: &ItemId) -> usize {
        self.statements.get(item.statement.as_str()).map_or(usize::MAX, |(rank, _)| *rank)
    }

    /// The place of a competence in the pack.
    pub fn competence(&self, id: &str) -> usize {
        if id.is_empty() {
            return usize::MAX;
        }
        self.pack.competences.iter().position(|it| it.id == id).unwrap_or(usize::MAX)
    }

    pub fn section(&self, exercise: &str, item: &ItemId) -> Section {
        let competence = self.statements.get(item.statement.as_str()).map(|(_, competence)| *competence);
        section_if(self.pack, exercise, item, competence)
    }
}
