//! Exercises that are data: packs of format 2, their words, and what follows from what the user says in them.

mod model;
mod words;

pub use model::{
    Card, Chapter, Condition, Exercise, Field, FieldIs, FieldKind, GuessCard, ListOrder, Origin, Pattern, ProposalRule,
    ResultBlock, Scale, Step, StepKind, Unit,
};
pub use words::{TextKey, texts};
