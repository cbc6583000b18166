//! The profiles, and whose is in use.

use std::rc::Rc;

use super::storage::StorageMode;
use crate::domain::{Profile, ProfileData, ProfileId, Timestamp};

/// The profiles, and which of them is in use.
#[derive(Clone, Default)]
pub struct People {
    /// The profiles of this device, or of this visit.
    pub profiles: Rc<Vec<Profile>>,
    /// What helps to recognise the profiles, once the app asks which one belongs to the user.
    pub glances: Rc<Vec<Glance>>,
    /// The profile in use.
    pub current: Option<Rc<ProfileData>>,
    /// What the user chose before there is a profile.
    pub start_choices: StartChoices,
    /// Whether somebody new begins on a device with profiles, so that the first screen is shown and not the chooser.
    pub starting_new_profile: bool,
}

/// What the user chose before there is a profile: on the start screens of `index.html` while the app was being loaded,
/// and in the menu of languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartChoices {
    /// Where the answers should be kept.
    pub storage_mode: Option<StorageMode>,
    /// The second language, by its tag.
    pub second: Option<String>,
    /// Whether the user wants the button that leaves quickly.
    pub leaves: bool,
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
