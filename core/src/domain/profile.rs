//! A profile: everything one person entered.

use serde::{Deserialize, Serialize};

use super::run::is_false;
use super::{Entry, Evidence, Extras, ItemId, OccupationNote, ProfileId, Run, SharedList, Timestamp};

/// One person on this device. A nickname is all that is asked, and it may stay empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Its id on this device.
    pub id: ProfileId,
    /// What the user wants to be called here.
    #[serde(default)]
    pub nickname: String,
    /// The language of the screen: a tag of `locales/languages.json`.
    pub language: String,
    /// A second language that is shown beside the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_language: Option<String>,
    /// When the profile was made.
    pub created: Timestamp,
    /// The place where the user was last: a route's hash, so that coming back leads straight there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// When the user last saved a profile file with everything in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_saved: Option<Timestamp>,
    /// Whether the user wants six activities on a screen; otherwise one is shown.
    #[serde(default, skip_serializing_if = "is_false")]
    pub six_together: bool,
    /// The fields of work (first two digits of ISCO-08) in which the user opened something. Surprises come from other
    /// fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opened_fields: Vec<String>,
    /// Whether the keyboard shortcuts are off: digits answer no question, and Backspace does not go back.
    #[serde(default, skip_serializing_if = "is_false")]
    pub keys_off: bool,
    /// Where the user lives, as one of [`Country::ALL`](super::Country::ALL); empty if the user does not say. It is
    /// kept on this device only: no profile file has it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// The one idea that the user wants to carry out this week. Like the country, it is in no profile file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<KeptIdea>,
    /// A random id by which files of this person can be recognised as of one person. There is none until the user wants
    /// it in a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Whether it came from the file of another person, who is not the one at this device. The app asks before the first
    /// change to it. Like the country, it is in no profile file.
    #[serde(default, skip_serializing_if = "is_false")]
    pub of_another: bool,
    /// Where the user goes when they leave quickly: an address as it was typed, or the empty text for the weather page.
    /// `None` if they do not want that button. Like the country, it is in no profile file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave_to: Option<String>,
    /// What this version does not know of the record. It goes into no file: like the country, it may be of this device
    /// only.
    #[serde(skip)]
    pub extras: Extras,
}

impl Profile {
    /// A profile of which nothing is known but its language.
    pub fn new(id: ProfileId, language: impl Into<String>, created: Timestamp) -> Self {
        Self {
            id,
            nickname: String::new(),
            language: language.into(),
            second_language: None,
            created,
            place: String::new(),
            file_saved: None,
            six_together: false,
            opened_fields: Vec::new(),
            keys_off: false,
            country: String::new(),
            idea: None,
            subject: None,
            of_another: false,
            leave_to: None,
            extras: Extras::default(),
        }
    }
}

/// The idea for this week that the user keeps until they say how it went. Its words are a message of the statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptIdea {
    /// The statement that it leads to.
    pub item: ItemId,
    /// When the user kept it.
    pub kept: Timestamp,
    /// When the user last answered that it is not done yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_yet: Option<Timestamp>,
}

impl KeptIdea {
    /// After so long it counts as another day, in milliseconds: twelve hours, so that an idea kept in the evening is
    /// asked after in the morning, and one kept just before midnight is not asked after at once.
    pub const ANOTHER_DAY: i64 = 12 * 60 * 60 * 1000;

    /// Whether it is time to ask how it went: on another day, or in another visit than the one in which it was kept;
    /// `opened` is when the visit began. After "not yet" only another day counts, so that a user who opens the app often
    /// is not asked each time.
    ///
    /// Clocks are put back: a time that is far ahead counts as another day, too.
    pub fn is_due(&self, now: Timestamp, opened: Timestamp) -> bool {
        let day_since = |then: Timestamp| now.0.abs_diff(then.0) >= Self::ANOTHER_DAY.unsigned_abs();
        match self.not_yet {
            Some(then) => day_since(then),
            None => self.kept < opened || day_since(self.kept),
        }
    }
}

/// A profile with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileData {
    /// The person.
    pub profile: Profile,
    /// The runs, oldest first.
    pub runs: SharedList<Run>,
    /// The evidence, oldest first.
    pub evidence: SharedList<Evidence>,
    /// What the user decided about kinds of work, oldest first, each kind at most once.
    pub occupation_notes: SharedList<OccupationNote>,
    /// What opened files contain that this version has no place for, each with its path in the file, for example
    /// `/sections/exercises`.
    pub file_extras: Extras,
}

impl ProfileData {
    /// How many runs a profile may have: one a week for almost four years. A profile may hold no more than a profile
    /// file can (`profile_file::limits`), so whatever would go beyond is not begun, and the user is told so.
    pub const MAX_RUNS: usize = 200;

    /// How many pieces of evidence: ten for each of the 99 statements.
    pub const MAX_EVIDENCE: usize = 1_000;

    /// How many kinds of work the user may have decided about. ISCO-08 has 436 unit groups, of which the app shows 428,
    /// and a revision may add some.
    pub const MAX_OCCUPATION_NOTES: usize = 500;

    /// A profile in which nothing was done yet.
    pub fn new(profile: Profile) -> Self {
        Self {
            profile,
            runs: SharedList::default(),
            evidence: SharedList::default(),
            occupation_notes: SharedList::default(),
            file_extras: Extras::default(),
        }
    }

    /// Whether so many more runs, pieces of evidence and notes about kinds of work still fit.
    pub fn has_room_for(&self, runs: usize, evidence: usize, occupation_notes: usize) -> bool {
        let fits = |have: usize, more: usize, most: usize| more == 0 || have + more <= most;
        fits(self.runs.len(), runs, Self::MAX_RUNS)
            && fits(self.evidence.len(), evidence, Self::MAX_EVIDENCE)
            && fits(self.occupation_notes.len(), occupation_notes, Self::MAX_OCCUPATION_NOTES)
    }

    /// How many entries there are in all runs. Ratings of activities do not count: they never did, and a profile may have
    /// more of them than of all others.
    pub fn count_entries(&self) -> usize {
        self.runs.iter().map(|run| run.entries_but_ratings().count()).sum()
    }

    /// Whether so many more entries still fit, whatever runs they are in. How many one run may have is
    /// [`Entry::MAX_IN_RUN`].
    pub fn has_room_for_entries(&self, more: usize) -> bool {
        more == 0 || self.count_entries() + more <= Entry::MAX_IN_PROFILE
    }

    /// What the user decided about a kind of work, if anything.
    pub fn occupation_note(&self, occupation: &str) -> Option<&OccupationNote> {
        self.occupation_notes.iter().find(|noted| noted.occupation == occupation)
    }

    /// The time to note as the beginning of a run that begins at `now`: later than that of every other run. Which run
    /// is the newest must not depend on the clock alone, because clocks are put back, and files come from devices whose
    /// clocks were ahead.
    pub fn next_start(&self, now: Timestamp) -> Timestamp {
        let newest = self.runs.iter().map(|run| run.started).max();
        newest.map_or(now, |newest| now.max(Timestamp(newest.0.saturating_add(1))))
    }

    /// The run of an exercise that the user goes on with: the newest, whether finished or not. A run that came from a
    /// file to stand beside another counts only where there is no other.
    pub fn latest_run(&self, exercise: &str) -> Option<&Run> {
        self.runs.iter().filter(|run| run.exercise == exercise).max_by_key(|run| (!run.beside, run.started))
    }
}
