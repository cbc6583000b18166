//! What several targets of the tests need. Some of it needs the app's words, none of it the app.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "in tests a failed unwrap is a failed test")]

use std::path::{Path, PathBuf};

pub mod age;
pub mod plain_intl;
pub mod words;

/// A file or folder of the project, by its path from the project's folder.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
