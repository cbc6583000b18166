//! Words: catalogs, plurals, numbers and dates, in one language or in two side by side.
//!
//! Translators write Fluent (`locales/<lang>/*.ftl`); the build checks it and compiles it into catalogs of JSON
//! ([`Catalog`]), which this module formats with the browser's own `Intl` behind the trait [`Intl`]. The Fluent
//! runtime would cost 44 kB of the first load's 150, this costs about two.

mod catalog;
mod words;

pub use catalog::Catalog;
pub use words::{Arg, Dates, Direction, Intl, Language, Words};

/// Names a message that reaches the screen by a variable, so that the lint of unused messages finds it.
pub const fn msg(id: &'static str) -> &'static str {
    id
}

/// Names the beginning of ids that are put together, such as `answer-`, so that the lint of unused messages finds them.
pub const fn msg_prefix(_: &'static str) {}
