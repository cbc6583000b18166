//! Exercises that are data: packs of format 2, their words, and what follows from what the user says in them.

mod local_words;
mod model;
mod parse;
mod words;

pub use local_words::catalogs;
pub use model::{
    Card, Chapter, Condition, Exercise, Field, FieldIs, FieldKind, GuessCard, ListOrder, Origin, Pattern, ProposalRule,
    ResultBlock, Scale, Step, StepKind, Unit,
};
pub use parse::{
    MAX_BYTES, PackProblem, PackProblemKind, Trust, check_statements, check_together, local_address, parse_exercise,
    read_exercises,
};
pub use words::{TextKey, texts};
