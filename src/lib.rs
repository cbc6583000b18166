//! Eight Keys: a private self-assessment that never leaves the browser.
//!
//! Start at [`domain`] for the values, at [`content`] for what a run is, at [`app`] for how an answer gets from a tap
//! to the disk. `ARCHITECTURE.md` has the map, the invariants and the tests that hold them.
//!
//! Dependencies point one way, and `tests/layers.rs` checks it:
//! `domain` <- `content`, `i18n`, `store`; `content`, `i18n` <- `profile_file`; all of these <- `app` <- `platform`, which
//! implements the traits that they own, <- `ui` <- `main`. [`json`] and [`part`] stand beside them: a
//! reader, and a place for code that is loaded later, that know no other module.

pub mod app;
pub mod content;
pub mod domain;
pub mod i18n;
pub mod json;
pub mod part;
pub mod platform;
pub mod profile_file;
pub mod store;
pub mod ui;
