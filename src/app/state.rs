//! What the app knows. These are plain values and cheap to clone; only tasks change them.

mod copies;
mod exploring;
mod loaded;
mod people;
mod screen;
mod storage;

use std::rc::Rc;

pub use self::copies::{Copies, LastCopy};
pub use self::exploring::Exploring;
pub use self::loaded::{Content, Loading, Locales};
pub use self::people::{Glance, People, StartChoices};
pub use self::screen::{Screen, Toast, Undo, Update};
pub use self::storage::{Elsewhere, Saving, Storage, StorageMode};
use super::{Route, SectionPath};
use crate::content::exercise::Exercise;
pub use crate::content::{INTERESTS, KEY_COMPETENCES};
use crate::content::{Library, Pack, Section};
use crate::domain::{Country, ItemId, KeptIdea, Run};
use crate::store::RecordKind;

/// What the app knows, in groups of what changes together.
#[derive(Clone)]
pub struct State {
    /// Where the user is, and what is shown there beside the page.
    pub screen: Screen,
    /// The languages of the app, and those of the screen.
    pub locales: Locales,
    /// What is loaded beside the words.
    pub content: Content,
    /// What could not be loaded.
    pub loading: Loading,
    /// Where the answers are kept, and how that goes.
    pub storage: Storage,
    /// The copies of a visit.
    pub copies: Copies,
    /// The profiles, and which of them is in use.
    pub people: People,
    /// What the user does while exploring kinds of work.
    pub exploring: Exploring,
}

impl State {
    /// Nothing is known yet but the languages of the app, and the place to show.
    pub(super) fn new(route: Route) -> Self {
        Self {
            screen: Screen::at(route),
            locales: Locales { known: Rc::new(super::known_languages()), first: None, second: None },
            content: Content::default(),
            loading: Loading::default(),
            storage: Storage::default(),
            copies: Copies::default(),
            people: People::default(),
            exploring: Exploring::default(),
        }
    }

    /// What the app knows of exercises, for reading and writing files; `None` before the statements are loaded.
    pub fn library(&self) -> Option<Library<'_>> {
        let exercises = self.content.exercises.unwrap_or_default();
        Some(Library { statements: self.content.pack.as_ref()?, exercises })
    }

    /// The figures of a country, once loaded.
    pub fn country(&self, code: &str) -> Option<&'static Country> {
        self.content.countries.iter().find(|it| it.code == code)
    }

    /// Shows a short message, in place of the one that was there.
    pub(super) fn show_toast(&mut self, say: &'static str, undo: Option<Undo>) {
        let number = self.screen.toast.as_ref().map_or(0, |before| before.number + 1);
        self.screen.toast = Some(Toast { say, undo: undo.map(Rc::new), visit: self.screen.visit, number });
    }

    /// Whether the user asked for the new version on this page, and so is waiting for it.
    pub fn waits_for_update(&self) -> bool {
        self.screen.update == Update::Asked(self.screen.visit)
    }

    /// Whether reloading the page, for a new version, would interrupt nothing and lose nothing: the user is on a page
    /// where they only read and choose, and nothing is in memory alone (that is, changes that could not be written, or
    /// a visit).
    pub fn can_update(&self) -> bool {
        self.screen.route.only_reads()
            && !matches!(self.storage.saving, Saving::Failed(_))
            && self.storage.mode != Some(StorageMode::Session)
    }

    /// Whether leaving the page now would lose something: changes that are not written yet or could not be, and in a
    /// visit everything since the last copy.
    pub fn would_lose(&self) -> bool {
        let waits = matches!(self.storage.saving, Saving::Writing | Saving::Typing | Saving::Failed(_));
        if self.storage.mode == Some(StorageMode::Session) { self.copies.uncopied > 0 } else { waits }
    }

    /// Whether a copy of a visit is offered at the end of a part: after the first part, and again after every two more.
    pub fn offers_copy(&self) -> bool {
        let done = self.sections_done().0;
        let before = self.copies.last.as_ref().map(|copy| copy.parts).max(self.copies.put_off);
        let due = match before {
            None => done >= 1,
            // When the user begins again, counting begins again too.
            Some(parts) => done >= parts + 2 || done < parts,
        };
        self.storage.mode == Some(StorageMode::Session) && self.copies.uncopied > 0 && due
    }

    /// The text of a field that another window has, or had before it was changed there.
    pub fn elsewhere(&self, kind: RecordKind, key: &str, field: &str) -> Option<&str> {
        let found = self.storage.elsewhere.iter().find(|it| it.kind == kind && it.key == key && it.field == field);
        found.map(|it| it.text.as_str())
    }

    /// Whether the exercise has an answer, so that the user is not waiting for a first statement.
    pub fn has_answers(&self) -> bool {
        self.run().is_some_and(|run| !run.answers.is_empty())
    }

    /// The run that the user is in: the newest one of the eight key competences.
    pub fn run(&self) -> Option<&Run> {
        self.people.current.as_ref()?.latest_run(KEY_COMPETENCES)
    }

    /// The newest run in which activities are rated, if the user began one.
    pub fn interests(&self) -> Option<&Run> {
        self.run_of(INTERESTS)
    }

    /// The exercise with this name in addresses. Where two have the same one, the built-in exercise counts.
    pub fn exercise_at(&self, address: &str) -> Option<&'static Exercise> {
        self.content.exercises?.iter().find(|exercise| exercise.address == address)
    }

    /// The exercise with this id.
    pub fn exercise(&self, id: &str) -> Option<&'static Exercise> {
        self.content.exercises?.iter().find(|exercise| exercise.id == id)
    }

    /// The newest run of an exercise that is data, whether or not something was said in it. A file of another program may
    /// have answers or ratings under the id of such an exercise, or entries under that of the one with the ratings: nobody
    /// goes on in these, since no file could hold both kinds in one.
    pub fn run_of(&self, exercise: &str) -> Option<&Run> {
        let runs = self.people.current.as_ref()?.runs.iter();
        let own = runs.filter(|run| run.exercise == exercise && run.answers.is_empty() && !has_others(run));
        own.max_by_key(|run| (!run.beside, run.started))
    }

    /// The section of an address, if the pack and the run have it.
    pub fn section(&self, place: &SectionPath) -> Option<Section> {
        let competence = self.content.pack.as_ref()?.competence(&place.competence)?;
        match (competence.per_language, place.language) {
            (false, None) => Some(Section::of(&competence.id)),
            (true, Some(n)) => {
                let language = self.run()?.languages.get(n.checked_sub(1)?)?;
                Some(Section { competence: competence.id.clone(), language: Some(language.clone()) })
            }
            _ => None,
        }
    }

    /// The address of a section.
    pub fn place(&self, section: &Section) -> SectionPath {
        let position = |language: &String| {
            self.run().and_then(|run| run.languages.iter().position(|it| it == language)).map(|index| index + 1)
        };
        SectionPath { competence: section.competence.clone(), language: section.language.as_ref().and_then(position) }
    }

    /// The address of a statement, if its section has it.
    pub fn ask(&self, item: &ItemId) -> Option<Route> {
        let pack = self.content.pack.as_ref()?;
        let (competence, _) = pack.statement(&item.statement)?;
        let section = Section { competence: competence.id.clone(), language: item.language.clone() };
        let number = section.items(pack).iter().position(|(it, _)| it == item)? + 1;
        Some(Route::Ask(self.place(&section), number))
    }

    /// The item of an address that names a statement and the place of a language in the user's list.
    pub fn item(&self, statement: &str, language: Option<usize>) -> Option<ItemId> {
        let competence = self.content.pack.as_ref()?.competence_of(statement)?;
        match (competence.per_language, language) {
            (false, None) => Some(ItemId::of(statement)),
            (true, Some(n)) => {
                let language = self.run()?.languages.get(n.checked_sub(1)?)?;
                Some(ItemId::in_language(statement, language))
            }
            _ => None,
        }
    }

    /// The address at which evidence for an item is written down.
    pub fn new_evidence(&self, item: &ItemId) -> Route {
        let language = item.language.as_ref();
        let position = language.and_then(|it| self.run()?.languages.iter().position(|language| language == it));
        Route::NewEvidence(item.statement.clone(), position.map(|index| index + 1))
    }

    /// The idea that the user keeps and the section that it is about, if the pack still asks its statement and the run
    /// still has its language.
    pub fn idea(&self) -> Option<(&KeptIdea, Section)> {
        let idea = self.people.current.as_ref()?.profile.idea.as_ref()?;
        let (competence, _) = self.content.pack.as_ref()?.statement(&idea.item.statement)?;
        let section = Section { competence: competence.id.clone(), language: idea.item.language.clone() };
        let is_there = self.section(&self.place(&section)).as_ref() == Some(&section);
        is_there.then_some((idea, section))
    }

    /// The first place of the run where something is open, in the pack's order. If a competence still needs a language,
    /// it leads to the choice of languages.
    pub fn next_place(&self) -> Option<SectionPath> {
        next_section(self.content.pack.as_ref()?, self.run()?).map(|section| self.place(&section))
    }

    /// All sections of the run, with how far the user is in each: `(done, all)`.
    pub fn sections_done(&self) -> (usize, usize) {
        let (Some(pack), Some(run)) = (&self.content.pack, self.run()) else { return (0, 0) };
        let all = pack.competences.iter();
        let done = all.clone().filter(|competence| competence.is_done(pack, run));
        (done.count(), all.count())
    }
}

/// Whether a run has entries that its exercise cannot have: ratings, or in the exercise with the ratings anything else.
pub(super) fn has_others(run: &Run) -> bool {
    if run.exercise == INTERESTS { run.entries_but_ratings().next().is_some() } else { run.has_ratings() }
}

/// The first section of a run where something is open, in the pack's order; without a language for a competence that
/// still needs one.
pub(super) fn next_section(pack: &Pack, run: &Run) -> Option<Section> {
    let competence = pack.in_turn().find(|competence| !competence.is_done(pack, run))?;
    let mut sections = Section::of_competence(competence, run).into_iter();
    let open = sections.find(|section| !section.progress(pack, run).is_done());
    Some(open.unwrap_or_else(|| Section::of(&competence.id)))
}
