//! Words: catalogs, plurals, numbers and dates, in one language or in two side by side.
//!
//! Translators write Fluent (`locales/<lang>/*.ftl`); the build checks it and compiles it into catalogs of JSON
//! ([`Catalog`]), which this module formats with the browser's own `Intl` behind the trait [`Intl`]. The Fluent
//! runtime would cost 44 kB of the first load's 150, this costs about five.

mod catalog;
mod words;

pub use catalog::Catalog;
pub use words::{Arg, Direction, Intl, Language, Words};
