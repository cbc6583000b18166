//! What the app knows. These are plain values and cheap to clone; only tasks change them.

use std::rc::Rc;

use super::{Assets, Labels, Route, SectionPath, Work, WorkRoute};
use crate::content::{Activities, BrowseFilter, Pack, Section};
pub use crate::content::{INTERESTS, KEY_COMPETENCES};
use crate::domain::{
    Country, Decision, Evidence, ItemId, KeptIdea, Profile, ProfileData, ProfileId, Run, RunId, Timestamp,
};
use crate::i18n::{Language, Localizer};
use crate::store::{RecordKind, Recovery, StoreError};

/// Where the answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageMode {
    /// On this device.
    Device,
    /// In memory, for this visit only.
    Session,
}

/// What has happened to the latest change.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Saving {
    /// Nothing was changed yet.
    #[default]
    Nothing,
    /// A write is under way.
    Writing,
    /// What is being typed is newer than what is stored, by less than a second.
    Typing,
    /// All changes are committed (or, if the user chose this visit only, in memory).
    Saved,
    /// Writing failed; the changes are kept in memory and can be tried again or downloaded.
    Failed(StoreError),
}

/// A short message about what just happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What to say, by message id.
    pub say: &'static str,
    /// How it can be undone.
    pub undo: Option<Undo>,
    /// Where it was first shown, as a number of [`State::visit`].
    pub visit: u64,
    /// Another number than that of the message in whose place it came, so that it has a time of its own on the screen.
    pub number: u64,
}

/// A text of the same field that another window has, or that this window had before the other changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// What the record is about.
    pub kind: RecordKind,
    /// Its key.
    pub key: String,
    /// The field, by its name in the record.
    pub field: String,
    /// The text that is not on the screen.
    pub text: String,
}

/// The last copy that was saved of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastCopy {
    /// When it was saved.
    pub at: Timestamp,
    /// How many parts were finished by then.
    pub parts: usize,
}

/// What is needed to undo something.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// The run that the user began; undoing removes it.
    Begun(RunId),
    /// Evidence as it was.
    Evidence(Evidence),
    /// A decision about a kind of work.
    Decision {
        /// The kind of work.
        occupation: String,
        /// The decision before.
        before: Option<Decision>,
    },
    /// The idea for this week that was kept before.
    Idea(KeptIdea),
    /// What came from a file.
    Joined {
        /// The profile before.
        before: Rc<ProfileData>,
        /// The profile with what came.
        after: Rc<ProfileData>,
    },
}

/// What is known of a new version of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Update {
    /// There is none.
    #[default]
    None,
    /// There is one: it waits to take over, or has taken over from this page's version.
    Ready,
    /// The user asked for it, at this [`State::visit`].
    Asked(u64),
}

/// What the user chose before there is a profile: on the start screens of `index.html` while the app was being loaded,
/// and in the menu of languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartChoices {
    /// Where the answers should be kept.
    pub storage_mode: Option<StorageMode>,
    /// The second language, by its tag.
    pub second: Option<String>,
}

/// What helps to recognise a profile that has no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The profile.
    pub profile: ProfileId,
    /// How many answers there are, in all runs of all exercises.
    pub answers: usize,
    /// When the last of them was given or the last evidence written down; otherwise when the profile began.
    pub last: Timestamp,
}

/// What the app knows.
#[derive(Clone)]
pub struct State {
    /// Whether starting is over: until then there is nothing to show but the page's own screens.
    pub ready: bool,
    /// Why the app could not start, if it could not: a message id.
    pub store_error: Option<StoreError>,
    /// What could not be loaded when it was last tried.
    pub failed: Assets,
    /// Whether that is because the host has another version by now.
    pub replaced: bool,
    /// The languages of the app.
    pub languages: Rc<Vec<Language>>,
    /// The language of the screen, once loaded.
    pub first: Option<Localizer>,
    /// The second language, once chosen and loaded.
    pub second: Option<Localizer>,
    /// Those assets whose code is loaded; [`loaded`](Self::loaded) says whether all of them is.
    pub code: Assets,
    /// The eight key competences, once loaded.
    pub pack: Option<Rc<Pack>>,
    /// The activities to rate, once loaded.
    pub activities: Option<Rc<Activities>>,
    /// The kinds of work, once loaded.
    pub work: Option<Rc<Work>>,
    /// What they are called, in each language of the screen; the first language comes first.
    pub labels: Vec<Rc<Labels>>,
    /// The figures of countries, once somebody said where they live; none before that. They stay as long as the
    /// page is open: the code that frees them would be part of the first load.
    pub countries: &'static [Country],
    /// Whether they were asked for and could not be loaded.
    pub countries_gap: bool,
    /// What the user chose while looking around in them.
    pub choices: Rc<BrowseFilter>,
    /// The kinds of work that the user compares side by side, by their codes, at most
    /// [`SIDE_BY_SIDE`](super::SIDE_BY_SIDE).
    pub compared: Vec<String>,
    /// The code of the kind of work that was shown as a surprise, so that its page can say so.
    pub surprise: Option<String>,
    /// The statement whose idea the user just carried out, so that the page to which that leads can name the idea.
    pub idea_done: Option<ItemId>,
    /// Where the answers are kept, once that is chosen.
    pub storage_mode: Option<StorageMode>,
    /// What the user chose before there is a profile.
    pub before: StartChoices,
    /// Whether somebody new begins on a device with profiles, so that the first screen is shown and not the chooser.
    pub starting_new_profile: bool,
    /// The profiles of this device, or of this visit.
    pub profiles: Rc<Vec<Profile>>,
    /// What helps to recognise the profiles, once the app asks which one belongs to the user.
    pub glances: Rc<Vec<Glance>>,
    /// The profile in use.
    pub current: Option<Rc<ProfileData>>,
    /// Where the user is.
    pub route: Route,
    /// Counts changes of place, so that the focus moves once for each of them.
    pub visit: u64,
    /// What has happened to the latest change.
    pub saving: Saving,
    /// What was found when the store was opened: records that were not where they should be.
    pub found: Rc<Recovery>,
    /// How many records could not be read.
    pub unreadable: usize,
    /// The short message on the screen.
    pub toast: Option<Toast>,
    /// What is known of a new version of the app.
    pub update: Update,
    /// Texts that another window has for fields that were typed into here.
    pub elsewhere: Rc<Vec<Elsewhere>>,
    /// The last copy of this visit, if one was saved.
    pub copy: Option<LastCopy>,
    /// How many answers, pieces of evidence and kinds of work were added or changed since that copy, in this visit.
    pub uncopied: usize,
    /// How many parts were finished when the user last put a copy off.
    pub copy_put_off: Option<usize>,
    /// The words that open the copies of this visit, once one was saved.
    pub copy_words: Option<String>,
    /// Whether the user was about to change the answers of another person, and is asked whether they want to.
    pub asks_first: bool,
    /// Whether the page of a visit was left and come back to. Somebody else may have come back, so it shows nothing of
    /// the user's.
    pub covered: bool,
}

impl State {
    /// The figures of a country, once loaded.
    pub fn country(&self, code: &str) -> Option<&'static Country> {
        self.content.countries.iter().find(|it| it.code == code)
    }

    pub(super) fn new(route: Route) -> Self {
        Self {
            ready: false,
            store_error: None,
            failed: Assets::NONE,
            replaced: false,
            languages: Rc::new(super::known_languages()),
            first: None,
            second: None,
            code: Assets::NONE,
            pack: None,
            activities: None,
            work: None,
            labels: Vec::new(),
            countries: &[],
            countries_gap: false,
            choices: Rc::default(),
            compared: Vec::new(),
            surprise: None,
            idea_done: None,
            storage_mode: None,
            before: StartChoices::default(),
            starting_new_profile: false,
            profiles: Rc::default(),
            glances: Rc::default(),
            current: None,
            route,
            visit: 0,
            saving: Saving::Nothing,
            found: Rc::default(),
            unreadable: 0,
            toast: None,
            update: Update::None,
            elsewhere: Rc::default(),
            copy: None,
            uncopied: 0,
            copy_put_off: None,
            copy_words: None,
            asks_first: false,
            covered: false,
        }
    }

    /// Shows a short message, in place of the one that was there.
    pub(super) fn show_toast(&mut self, say: &'static str, undo: Option<Undo>) {
        let number = self.screen.toast.as_ref().map_or(0, |before| before.number + 1);
        self.screen.toast = Some(Toast { say, undo, visit: self.screen.visit, number });
    }

    /// Whether the user asked for the new version on this page, and so is waiting for it.
    pub fn waits_for_update(&self) -> bool {
        self.screen.update == Update::Asked(self.screen.visit)
    }

    /// Whether reloading the page, for a new version, would interrupt nothing and lose nothing: the user is on a page
    /// where they only read and choose, and nothing is in memory alone (that is, changes that could not be written, or
    /// a visit).
    pub fn can_update(&self) -> bool {
        let only_reads = matches!(
            self.screen.route,
            Route::Home
                | Route::Done(_)
                | Route::Results
                | Route::Result(_)
                | Route::About
                | Route::Explore(WorkRoute::Interests | WorkRoute::Result | WorkRoute::Shelves | WorkRoute::List)
        );
        only_reads
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

    /// The newest run of the activities, if the user began one.
    pub fn interests(&self) -> Option<&Run> {
        self.people.current.as_ref()?.latest_run(INTERESTS)
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
        let (pack, run) = (self.content.pack.as_ref()?, self.run()?);
        let competence = pack.in_turn().find(|competence| !competence.is_done(pack, run))?;
        let sections = Section::of_competence(competence, run);
        let open = sections.iter().find(|section| !section.progress(pack, run).is_done());
        Some(open.map_or_else(|| self.place(&Section::of(&competence.id)), |section| self.place(section)))
    }

    /// All sections of the run, with how far the user is in each: `(done, all)`.
    pub fn sections_done(&self) -> (usize, usize) {
        let (Some(pack), Some(run)) = (&self.content.pack, self.run()) else { return (0, 0) };
        let all = pack.competences.iter();
        let done = all.clone().filter(|competence| competence.is_done(pack, run));
        (done.count(), all.count())
    }
}
