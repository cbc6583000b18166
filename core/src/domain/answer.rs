//! The scale of deeds.

use serde::{Deserialize, Serialize};

/// What the user says of one statement.
///
/// The scale counts deeds, not confidence: women rate equal performance lower than men do (Exley and Kessler,
/// "The Gender Gap in Self-Promotion", NBER working paper 26345), but a deed was done or it was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The user chose not to say; it counts neither for nor against.
    Skipped,
    /// Not done so far.
    NotYet,
    /// Done together with somebody, or with help.
    WithHelp,
    /// Done without help.
    OnMyOwn,
    /// Done, and shown to others how.
    ShownOthers,
}

impl Answer {
    /// The four answers of the scale in the order of the buttons and of the keys 1 to 4.
    pub const SCALE: [Answer; 4] = [Answer::NotYet, Answer::WithHelp, Answer::OnMyOwn, Answer::ShownOthers];

    /// The name used in records and in message ids: `answer-on-my-own`.
    pub fn name(self) -> &'static str {
        match self {
            Answer::Skipped => "skipped",
            Answer::NotYet => "not-yet",
            Answer::WithHelp => "with-help",
            Answer::OnMyOwn => "on-my-own",
            Answer::ShownOthers => "shown-others",
        }
    }

    /// Whether the deed was done without help: what results call "what you can do".
    pub fn is_own(self) -> bool {
        matches!(self, Answer::OnMyOwn | Answer::ShownOthers)
    }
}
