//! What the user decided about a kind of work: that it is kept, that it is not for the user, and what the user noted
//! about it.

use super::{DeclineReason, Extras, ProfileId, Timestamp};

/// The user's decision about a kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The user keeps it to look at again.
    Saved,
    /// The user says that it is not for them.
    NotForMe(DeclineReason),
}

impl Decision {
    /// All stances.
    pub const ALL: [Decision; 5] = [
        Decision::Saved,
        Decision::NotForMe(DeclineReason::Activities),
        Decision::NotForMe(DeclineReason::Preparation),
        Decision::NotForMe(DeclineReason::Circumstances),
        Decision::NotForMe(DeclineReason::NoReason),
    ];

    /// The name used in records and files.
    pub fn name(self) -> &'static str {
        match self {
            Decision::Saved => "saved",
            Decision::NotForMe(DeclineReason::Activities) => "not-for-me-activities",
            Decision::NotForMe(DeclineReason::Preparation) => "not-for-me-preparation",
            Decision::NotForMe(DeclineReason::Circumstances) => "not-for-me-circumstances",
            Decision::NotForMe(DeclineReason::NoReason) => "not-for-me-no-reason",
        }
    }

    /// The stance of that name.
    pub fn from_name(name: &str) -> Option<Decision> {
        Decision::ALL.into_iter().find(|decision| decision.name() == name)
    }
}

/// What the user decided about one kind of work. A profile has at most one mark for each kind of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OccupationNote {
    /// The profile that it belongs to.
    pub profile: ProfileId,
    /// The unit group of ISCO-08: four digits. A later version of the data may not have it any more.
    pub occupation: String,
    /// The decision, if there is one.
    pub decision: Option<Decision>,
    /// The user's note, in their own words; may be empty.
    pub note: String,
    /// When the user first decided something about it.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// What this version does not know. A decision that it does not know is here as `stance`.
    pub extras: Extras,
}

impl OccupationNote {
    /// A mark that says nothing yet.
    pub fn new(profile: ProfileId, occupation: impl Into<String>, now: Timestamp) -> Self {
        let (occupation, extras) = (occupation.into(), Extras::default());
        Self { profile, occupation, decision: None, note: String::new(), created: now, changed: now, extras }
    }

    /// Whether it says nothing, so that it need not be kept.
    pub fn is_empty(&self) -> bool {
        self.decision.is_none() && self.note.is_empty() && self.extras.is_empty()
    }

    /// What this version does not know, without what the user has decided anew.
    pub fn unknown(&self) -> Extras {
        self.extras.unless(self.decision.is_some(), "stance")
    }

    /// Why it is not for the user, where they gave a reason.
    pub fn not_for_me(&self) -> Option<DeclineReason> {
        match self.decision {
            Some(Decision::NotForMe(because)) => Some(because),
            _ => None,
        }
    }
}

/// Whether a text is the code of a unit group: four digits.
pub fn is_unit_group(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for decision in Decision::ALL {
            assert_eq!(Decision::from_name(decision.name()), Some(decision));
            if let Decision::NotForMe(because) = decision {
                assert_eq!(decision.name(), format!("not-for-me-{}", because.name()));
            }
        }
        assert_eq!(Decision::from_name("not-for-me"), None);
        assert_eq!(Decision::ALL.len(), 1 + DeclineReason::ALL.len());
    }

    #[test]
    fn a_mark_says_something_with_a_stance_or_a_note() {
        let noted = OccupationNote::new(ProfileId::new("p"), "2221", Timestamp(1));
        assert!(noted.is_empty());
        assert!(!OccupationNote { decision: Some(Decision::Saved), ..mark.clone() }.is_empty());
        assert!(!OccupationNote { note: "ask Parvin".into(), ..mark.clone() }.is_empty());
        let later = Extras::of([("stance".to_owned(), "\"dreamt-of\"".to_owned())]);
        let noted = OccupationNote { extras: later.clone(), ..mark };
        assert!(!noted.is_empty(), "a decision of a newer version");
        assert_eq!(noted.unknown(), later);
        assert!(OccupationNote { decision: Some(Decision::Saved), ..mark }.unknown().is_empty(), "decided anew");
        assert!(is_unit_group("0310") && !is_unit_group("310") && !is_unit_group("۲۲۲۱") && !is_unit_group("22x1"));
    }
}
