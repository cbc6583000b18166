//! The app's own values of interests and kinds of work, compiled from their source.
//!
//! If this depended on the app's package, its interface would be compiled before anything else on a fresh machine.

// What only the app or only its tests use must not be reported as unused.
#![allow(dead_code, unused_imports, reason = "these files belong to the app, which uses all of them")]

#[path = "../../src/domain/country.rs"]
mod country;
#[path = "../../src/domain/interests.rs"]
mod interests;
#[path = "../../src/domain/occupation.rs"]
mod occupation;

pub use country::*;
pub use interests::*;
pub use occupation::*;
