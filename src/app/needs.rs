//! What is loaded, and what each page needs.
//!
//! **Invariant A4: what is loaded follows from what is there.** Nothing notes it beside the words and the content, so
//! it cannot claim something that is missing, and a page is never drawn without what it needs. What is missing when a
//! page needs it is loaded, whatever the reason is.

use super::{Assets, Route, State};
use crate::i18n::Localizer;

impl State {
    /// The languages of the screen, the first one first.
    pub fn spoken(&self) -> impl Iterator<Item = &Localizer> {
        self.locales.first.iter().chain(&self.locales.second)
    }

    /// What is loaded.
    pub fn loaded(&self) -> Assets {
        let words = self.spoken().map(|words| self.loaded_in(words)).reduce(|one, two| one & two).unwrap_or_default();
        let (code, pack) = (self.content.code, self.content.pack.as_deref());
        // The pack comes without its sources at first.
        let has_sources = pack.is_some_and(|pack| !pack.sources.is_empty());
        words
            .only_if(words.has(Assets::FIRST) && pack.is_some(), Assets::FIRST)
            .only_if(code.has(Assets::START), Assets::START)
            .only_if(code.has(Assets::FILES), Assets::FILES)
            .only_if(words.has(Assets::REST) && code.has(Assets::REST) && has_sources, Assets::REST)
            .only_if(words.has(Assets::WORK) && code.has(Assets::WORK) && self.content.work.is_some(), Assets::WORK)
            .only_if(
                words.has(Assets::EXERCISES) && code.has(Assets::EXERCISES) && self.content.exercises.is_some(),
                Assets::EXERCISES,
            )
    }

    /// Whether all of these are loaded.
    pub fn has(&self, needed: Assets) -> bool {
        self.loaded().has(needed)
    }

    /// Those assets whose words are loaded in a language.
    pub(super) fn loaded_in(&self, words: &Localizer) -> Assets {
        let tag = &words.language().tag;
        let has_labels = self.content.labels.iter().any(|labels| labels.names.language == *tag);
        let parts = Assets::WORDS.iter().filter(|(_, part)| words.has_part(part));
        let loaded = parts.fold(Assets::NONE, |loaded, (asset, _)| loaded | *asset);
        loaded.only_if(loaded.has(Assets::WORK) && has_labels, Assets::WORK)
    }

    /// What the page of the present route needs, or the one that says why there is none. Files can contain ratings,
    /// decisions about work and entries of exercises, so their pages need the words of all; so does the page of examples.
    pub fn needs(&self) -> Assets {
        let exploring = Assets::REST | Assets::EXERCISES | Assets::WORK;
        let page = match &self.screen.route {
            // A user who is not the first on a device is asked for a nickname here, with a field whose code is loaded
            // later.
            Route::Second if !self.people.profiles.is_empty() => Assets::START | Assets::REST,
            route if route.is_start() => Assets::START,
            Route::Home | Route::Ask(..) => Assets::NONE,
            // This leads on to a statement. A competence that is asked per language has a page of its own before there
            // is a language.
            Route::Section(place) if self.section(place).is_some() => Assets::NONE,
            // What fits is computed from the ratings and explained with the activities, which are an exercise.
            Route::Explore(_) => exploring,
            Route::SaveFile | Route::OpenFile | Route::Gallery => exploring | Assets::FILES,
            // A chapter lists its exercises.
            Route::Exercise(..) | Route::Chapter(_) | Route::Packs => Assets::REST | Assets::EXERCISES,
            _ => Assets::REST,
        };
        // In place of these pages another one says what is wrong.
        let instead = if self.storage.error.is_some() || self.lacks_run() || self.screen.asks_first {
            Assets::REST
        } else {
            Assets::NONE
        };
        Assets::FIRST | page | instead
    }

    /// Whether this is a page about a run, in a profile that has none. Each profile has a run from the beginning, but a
    /// damaged database can lose it.
    pub fn lacks_run(&self) -> bool {
        self.people.current.is_some()
            && self.run().is_none()
            && !self.screen.route.is_public()
            && self.screen.route != Route::Profiles
    }

    /// Whether the page of the present route waits for something: for a profile, or for what it needs.
    pub fn waits(&self) -> bool {
        let needs_profile =
            !self.screen.route.is_public() && self.people.current.is_none() && self.storage.error.is_none();
        needs_profile || !self.has(self.needs())
    }

    /// Whether the header has the menu of languages: on every screen but the first, which is the choice of language itself,
    /// once the menu's code and words are loaded.
    pub fn has_language_menu(&self) -> bool {
        self.has(Assets::REST) && !matches!(self.screen.route, Route::Languages | Route::Start(..))
    }

    /// Whether something could not be loaded that the page of the present route needs.
    pub fn lacks(&self) -> bool {
        self.loading.failed & self.needs().without(self.loaded()) != Assets::NONE
    }
}
