//! Eight Keys: a private self-assessment that never leaves the browser.
//!
//! The values and rules are a crate of their own, [`eight_keys_core`]: start there at [`domain`] for the values and at
//! [`content`] for what a run is. Here, start at [`app`] for the way of an answer from a tap to the disk.
//! `ARCHITECTURE.md` has the map, the invariants and the tests that check them.
//!
//! Dependencies point one way, and `tests/layers` checks it: [`eight_keys_core`] <- `store` <- `app` <- `platform`,
//! which implements the traits of the layers before it, <- `ui` <- `main`. [`part`] stands beside them and uses no other
//! module: a place for code that is loaded later.

// The layers of the core by their names, as if they were folders here.
pub use eight_keys_core::{content, domain, i18n, profile_file};

pub mod app;
pub mod part;
pub mod platform;
pub mod store;
pub mod ui;
