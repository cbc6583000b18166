//! Exercises that are data: packs of format 2, their words, and what follows from what the user says in them.

mod changes;
mod fits;
mod model;
mod progress;
mod proposals;
pub mod ranking;
mod reduce;
mod typed_date;
mod words;

pub use changes::{Change, changes};
pub use fits::{DECLINED, MAX_OWN_CARDS, PROPOSALS, fits};
pub use model::{
    Card, Chapter, Condition, Exercise, Field, FieldIs, FieldKind, GuessCard, ListOrder, Origin, Pattern, ProposalRule,
    ResultBlock, Scale, Step, StepKind, Unit,
};
pub use progress::{
    At, StepProgress, asked_cards, before, first_open, is_done, lines, next_after, pile, shown_fields, shown_steps,
    step_progress,
};
pub use proposals::{Proposal, declined, declined_key, evidence_from, proposals};
pub use reduce::{Action, Outcome, reduce};
pub use words::{TextKey, texts};

#[cfg(test)]
pub(super) mod sample;
