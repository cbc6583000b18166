//! What the app holds for exploring work: the kinds of work, once loaded, and their labels in each language of the
//! screen.

use std::cell::{OnceCell, RefCell};

use crate::content::exercise::{Exercise, themes};
use crate::content::{
    BrowseFilter, BrowseItem, Fits, Found, Matcher, NotForMe, WorkIndex, WorkNames, WorkSynonyms, WorkTexts, browse,
    ranked,
};
use crate::domain::{NoScores, Occupation, Occupations, ProfileData, ProfileShape, Rated, Run, Scores, Timestamp};
use crate::i18n::Localizer;

/// The kinds of work, with what is computed from them once.
pub struct Work {
    /// The kinds of work.
    pub occupations: Occupations,
    /// Their profiles, prepared for computing fits.
    pub matcher: Matcher,
    /// A seed for what differs from visit to visit.
    pub seed: u64,
}

/// What the user's ratings say, and how well work fits them.
pub struct InterestFit {
    /// The user's ratings.
    pub rated: Vec<Rated>,
    /// The user's six scores.
    pub scores: Scores,
    /// How well each kind of work fits.
    pub fits: Fits,
}

/// Why work cannot be ordered by fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFit {
    /// The user has rated nothing yet.
    Nothing,
    /// The user rated too little.
    TooFew,
    /// The user likes all six themes alike.
    Flat,
}

impl Work {
    /// Prepares what never changes. The time of the visit is the seed for what differs from visit to visit.
    pub fn new(occupations: Occupations, now: Timestamp) -> Work {
        let matcher = Matcher::new(&occupations);
        Work { occupations, matcher, seed: now.0.unsigned_abs() }
    }

    /// How well work fits what the user said in a run of the exercise about interests.
    ///
    /// # Errors
    /// Why the run does not tell this.
    pub fn liking(&self, interests: &Exercise, run: Option<&Run>) -> Result<InterestFit, NoFit> {
        let rated = run.map(|run| themes::rated(interests, run)).unwrap_or_default();
        if rated.is_empty() {
            return Err(NoFit::Nothing);
        }
        let scores = Scores::of(&rated).map_err(|NoScores::TooFew(_)| NoFit::TooFew)?;
        if scores.shape(&rated) != ProfileShape::Clear {
            return Err(NoFit::Flat);
        }
        let fits = self.matcher.fits(&scores).ok_or(NoFit::Flat)?;
        Ok(InterestFit { rated, scores, fits })
    }

    /// The kind of work with this code, and its index.
    pub fn find(&self, code: &str) -> Option<(usize, &Occupation)> {
        let at = self.occupations.index(code)?;
        Some((at, self.occupations.groups.get(at)?))
    }

    /// What the user put aside.
    pub fn not_for_me(&self, data: &ProfileData) -> Vec<NotForMe> {
        let aside = data.occupation_notes.iter().filter_map(|noted| {
            Some(NotForMe { occupation: self.occupations.index(&noted.occupation)?, because: noted.not_for_me()? })
        });
        aside.collect()
    }

    /// What is shown of all kinds of work. What the user typed is searched for in each language of the screen, in the
    /// first one first. The order is by fit if there is one and the user did not ask for names.
    pub fn listed(
        &self,
        choices: &BrowseFilter,
        labels: &[impl AsRef<Labels>],
        words: &Localizer,
        fits: Option<&Fits>,
        data: &ProfileData,
    ) -> Vec<BrowseItem> {
        if choices.typed.trim().is_empty() {
            let order = match fits.filter(|_| !choices.by_title) {
                Some(fits) => ranked(&self.occupations, fits, &self.not_for_me(data)),
                None => self.by_title(words),
            };
            return browse(&self.occupations, choices, None, &order);
        }
        let mut found: Vec<Found> = Vec::new();
        for labels in labels {
            for next in labels.as_ref().search(&self.occupations, &choices.typed) {
                if !found.iter().any(|it| it.occupation == next.occupation) {
                    found.push(next);
                }
            }
        }
        browse(&self.occupations, choices, Some(found), &[])
    }

    fn by_title(&self, words: &Localizer) -> Vec<usize> {
        let titles: Vec<String> = self.occupations.groups.iter().map(|group| words.t(&title_id(&group.code))).collect();
        let mut order: Vec<usize> = (0..titles.len()).collect();
        order.sort_by(|a, b| words.compare(&titles[*a], &titles[*b]));
        order
    }
}

/// The message that is the title of a kind of work.
pub fn title_id(code: &str) -> String {
    ["occupation-", code, "-title"].concat()
}

/// What the messages say of a kind of work.
pub fn texts(code: &str, words: &dyn Fn(&str) -> String) -> WorkTexts {
    let says = |name: &str| words(&["occupation-", code, name].concat());
    WorkTexts { title: words(&title_id(code)), does: ["-does", "-day-1", "-day-2", "-day-3"].map(says).into() }
}

/// What kinds of work are called in one language, and what else finds them.
pub struct Labels {
    /// Official titles, where there are any, and examples.
    pub names: WorkNames,
    synonyms: WorkSynonyms,
    words: Localizer,
    /// Made when something is looked for.
    index: OnceCell<RefCell<WorkIndex>>,
}

impl Labels {
    /// The labels of a language, whose words are those about work too.
    pub fn new(names: WorkNames, synonyms: WorkSynonyms, words: Localizer) -> Labels {
        Labels { names, synonyms, words, index: OnceCell::new() }
    }

    /// Everything that fits what was typed, the best first.
    pub fn search(&self, occupations: &Occupations, typed: &str) -> Vec<Found> {
        let index = self.index.get_or_init(|| {
            let texts: Vec<WorkTexts> =
                occupations.groups.iter().map(|group| texts(&group.code, &|id| self.words.t(id))).collect();
            RefCell::new(WorkIndex::new(occupations, &texts, &self.names, &self.synonyms))
        });
        index.borrow_mut().search(typed, usize::MAX)
    }
}
