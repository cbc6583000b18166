//! Values and rules: profiles, runs, answers, evidence, interests, kinds of work and what the user decided about them.
//!
//! **Invariant: nothing here is async or reads a clock, chance, the browser or Yew.** Time and identifiers are
//! arguments, so every rule is tested natively and gives the same result twice.
//!
//! **Invariant: no type here can hold a gender.** `tests/fairness.rs` reads the field names and fails if one could.

mod activity_rating;
mod answer;
pub mod calendar;
mod country;
mod entry;
mod entry_json;
mod evidence;
mod extras;
mod ids;
mod interests;
mod name;
mod occupation;
mod occupation_note;
mod partial_date;
mod profile;
mod run;
mod shared;
mod text_limits;
mod time;

pub use activity_rating::ActivityRating;
pub use answer::Answer;
pub use country::{Country, CountryPay, CountrySchooling, CountryShare};
pub use entry::{Comparison, Entry, EntryKey, FieldValue, FieldValues, Slot, Value, Winner};
pub use entry_json::{value_from_json, value_to_json};
pub use evidence::{Evidence, Proof, Setting};
pub use extras::{Extras, is_word};
pub use ids::{EvidenceId, ItemId, ProfileId, RunId};
pub use interests::{ACTIVITIES, NoScores, ProfileShape, Rated, Rating, Scores, Theme};
pub use name::clean_name;
pub use occupation::{
    DeclineReason, EuropeFigure, Join, Member, Occupation, Occupations, Precision, Preparation, Share, ShareSource,
    Shelf, Ways, WorkProfile,
};
pub use occupation_note::{Decision, OccupationNote, is_unit_group};
pub use partial_date::{DateProblem, Parsed, PartialDate, Season, Within};
pub use profile::{KeptIdea, Profile, ProfileData};
pub use run::{Run, TimedAnswer};
pub use shared::{Shared, SharedList};
pub use text_limits::{MAX_LINE, MAX_STORY};
pub use time::Timestamp;
