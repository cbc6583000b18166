//! Eight Keys: a private self-assessment that never leaves the browser.
//!
//! Start at [`domain`] for the values, at [`content`] for what a run is, at [`app`] for how an answer gets from a tap
//! to the disk. `ARCHITECTURE.md` has the map, the invariants and the tests that hold them.
//!
//! Dependencies point one way, and `tests/layers.rs` checks it:
//! `domain` <- `content`, `profile_file`, `i18n` <- `store` <- `app` <- `ui` <- `main`; `platform` implements the
//! traits that the layers above it own. [`json`] stands beside them: a reader that knows no other module.

pub mod app;
pub mod content;
pub mod domain;
pub mod i18n;
pub mod json;
pub mod platform;
pub mod profile_file;
pub mod store;
pub mod ui;
