//! Eight Keys: a private self-assessment that never leaves the browser.
//!
//! Start at [`domain`] for the values, at [`content`] for what a run is, at [`app`] for the way of an answer from a tap
//! to the disk. `ARCHITECTURE.md` has the map, the invariants and the tests that check them.
//!
//! Dependencies point one way, and `tests/layers.rs` checks it: `domain` <- `content`, `i18n`, `store`; `content`,
//! `i18n` <- `profile_file`; all of these <- `app` <- `platform`, which implements the traits of the layers before it,
//! <- `ui` <- `main`. [`json`] and [`part`] stand beside them and use no other module: a reader, and a place for code
//! that is loaded later.

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
