//! Exercises: packs, the way through a run, and what a run says. Kinds of work: reading, matching, searching.
//!
//! A pack is data; all its words are Fluent messages found by its ids. A new exercise of a known step kind needs no
//! Rust.

mod browse;
mod checked;
mod comparison;
mod countries;
pub mod exercise;
mod finish;
mod folding;
mod library;
mod matching;
mod occupations;
mod pack;
mod pack_rules;
mod problem;
mod run;
mod search;
mod summary;

pub use browse::{BrowseFilter, BrowseItem, Grade, browse};
pub use comparison::{Change, Changes, Compared, Comparison, compare};
pub use countries::parse_countries;
pub use finish::{finished, is_through};
pub use folding::fold;
pub use library::Library;
pub use matching::{
    Explanation, Fit, Fits, Matcher, NotForMe, ON_A_SHELF, explain, ranked, shelf_order, shelves, surprise,
};
pub use occupations::{WorkNames, WorkSynonyms, parse_names, parse_occupations, parse_synonyms};
pub use pack::{Aspect, Competence, Pack, Statement, StatementLevel, message_2018, parse_pack, read_pack};
pub use pack_rules::Source;
pub use problem::Problem;
pub use run::{Action, Effect, Section, SectionProgress, reduce};
pub use search::{Found, LabelKind, WorkIndex, WorkTexts, each_label};
pub use summary::{Reached, SectionSummary, evidence_to_add, next_items, sources_of, summarise};

/// The id of the pack of the eight key competences.
pub const KEY_COMPETENCES: &str = "key-competences";

/// The id of the exercise in which activities are rated. It is one that is data; but its entries are written as ratings.
pub const INTERESTS: &str = "interests";
