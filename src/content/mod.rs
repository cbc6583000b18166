//! Exercises: packs, the way through a run, and what a run says.
//!
//! A pack is data; all its words are Fluent messages found by its ids. A new exercise of a known step kind needs no
//! Rust.

mod pack;
mod run;
mod summary;

pub use pack::{Aspect, Competence, Pack, Problem, Source, Statement, Step, parse_pack, read_pack};
pub use run::{Action, Effect, Section, SectionProgress, reduce};
pub use summary::{
    Comparison, Reached, SectionSummary, changes, compare, evidence_to_add, next_items, sources_of, summarise,
};
