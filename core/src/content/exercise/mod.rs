//! Exercises that are data: packs of format 2, their words, and what follows from what the user says in them.

mod changes;
mod fits;
mod local_words;
mod model;
mod own;
mod parse;
mod progress;
mod proposals;
pub mod ranking;
mod reduce;
pub mod themes;
mod typed_date;
mod words;

pub use changes::{Change, changes};
pub use fits::{DECLINED, MAX_OWN_CARDS, PROPOSALS, fits};
pub use local_words::catalogs;
pub use model::{
    Card, Chapter, Condition, Exercise, Field, FieldIs, FieldKind, GuessCard, ListOrder, Origin, Pattern, ProposalRule,
    ResultBlock, Scale, Step, StepKind, Unit,
};
pub use own::{OWN_RESULTS, OwnResult, own_result};
pub use parse::{
    MAX_BYTES, PackProblem, PackProblemKind, Trust, check_statements, check_together, local_address, parse_exercise,
    read_exercises,
};
pub use progress::{
    At, StepProgress, asked_cards, before, counted_card, counted_keys, first_open, is_done, lines, next_after, pile,
    shown_fields, shown_steps, step_progress,
};
pub use proposals::{Proposal, declined, declined_key, evidence_from, proposals};
pub use reduce::{Action, Outcome, reduce};
pub use words::{TextKey, texts};

#[cfg(test)]
pub(super) mod sample;
