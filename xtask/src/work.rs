//! The app's own reading, matching and folding of kinds of work, compiled from their source. What `cargo xtask data`
//! writes is read back by the code with which the app reads it, and the audit ranks with the code with which the app
//! ranks.

#![allow(dead_code, unused_imports, reason = "these files belong to the app, which uses all of them")]

#[path = "../../src/content/countries.rs"]
mod countries;
#[path = "../../src/content/folding.rs"]
mod folding;
#[path = "../../src/content/matching.rs"]
mod matching;
#[path = "../../src/content/occupations.rs"]
mod occupations;
#[path = "../../src/content/problem.rs"]
mod problem;
#[path = "../../src/content/search.rs"]
mod search;

pub use countries::*;
pub use folding::fold;
pub use matching::*;
pub use occupations::*;
pub use problem::Problem;
pub use search::*;
