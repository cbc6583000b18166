//! The languages and the content that are loaded, and what could not be.

use std::rc::Rc;

use crate::app::{Assets, Labels, Work};
use crate::content::Pack;
use crate::content::exercise::Exercise;
use crate::domain::Country;
use crate::i18n::{Language, Localizer};

/// The languages of the app, and those of the screen.
#[derive(Clone)]
pub struct Locales {
    /// The languages of the app.
    pub known: Rc<Vec<Language>>,
    /// The language of the screen, once loaded.
    pub first: Option<Localizer>,
    /// The second language, once chosen and loaded.
    pub second: Option<Localizer>,
}

/// What is loaded beside the words. [`State::loaded`](super::State::loaded) says which assets are complete.
#[derive(Clone, Default)]
pub struct Content {
    /// Those assets whose code is loaded.
    pub code: Assets,
    /// The eight key competences, once loaded.
    pub pack: Option<Rc<Pack>>,
    /// The exercises that are data, once loaded: the built-in ones, then the local ones. They stay as long as the page is
    /// open, as [`countries`](Self::countries) do and for the same reason.
    pub exercises: Option<&'static [Exercise]>,
    /// The kinds of work, once loaded.
    pub work: Option<Rc<Work>>,
    /// What they are called, in each language of the screen; the first language comes first.
    pub labels: Vec<Rc<Labels>>,
    /// The figures of countries, once somebody said where they live; none before that. They stay as long as the
    /// page is open: the code that frees them would be part of the first load.
    pub countries: &'static [Country],
}

/// What could not be loaded.
#[derive(Clone, Copy, Default)]
pub struct Loading {
    /// What could not be loaded when it was last tried.
    pub failed: Assets,
    /// Whether that is because the host has another version by now.
    pub replaced: bool,
    /// Whether the figures of countries were asked for and could not be loaded.
    pub countries_failed: bool,
}
