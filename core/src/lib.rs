//! What Eight Keys knows and decides, without a screen and without a browser.
//!
//! The app, the builder (`xtask`), the fuzzer and the tests all use this one crate. So the files that come with the app
//! are checked by the code that reads them, and an audit ranks as the app ranks.
//!
//! Start at [`domain`] for the values, at [`content`] for what a run is, and at [`profile_file`] for what leaves a
//! device. Inside the crate dependencies point one way, and `tests/layers.rs` checks it: [`domain`] <- [`i18n`] <-
//! [`content`] <- [`profile_file`]. [`json`] and [`strict_json`] use none of them.
//!
//! **Invariant: nothing here knows Yew, a browser or a clock.** No dependency of this crate does.

pub mod content;
pub mod domain;
pub mod i18n;
pub mod json;
pub mod profile_file;
pub mod strict_json;
