//! The profile file from outside: what was written can be opened, what is hostile cannot, and other programs agree.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a failed unwrap is a failed test")]

mod age_program;
mod changed;
mod entries;
mod exercise;
mod finished;
mod golden;
mod hostile;
mod later;
mod merge;
mod overview;
mod page;
mod round_trip;
mod sample;
mod schema;
mod selection;

use std::fs;
use std::path::{Path, PathBuf};

use eight_keys::profile_file::{ImportError, Imported, Opened, import, import_unlocked, seal};
#[cfg(target_os = "linux")]
use test_support::age;
use test_support::words;

/// The passphrase of the sealed fixtures.
pub const PASSPHRASE: &str = "bado-kime-luna-tori-pesa-vigu";

/// A folder of fixtures.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/profile_file").join(name)
}

/// Opens a file of any shape as the app does: a sealed one is unsealed and imported again, seal after seal.
pub fn open(bytes: &[u8]) -> Result<Imported, ImportError> {
    let mut opened = import(bytes)?;
    for locks in 1.. {
        match opened {
            Opened::Profile(read) => return Ok(read),
            Opened::Sealed(sealed) => {
                opened = import_unlocked(&seal::unseal(sealed.bytes(), PASSPHRASE)?, locks)?;
            }
        }
    }
    unreachable!("the number of locks is limited")
}

/// The age format is 90 kB compressed and a second of computing; the module of the screen must not link it.
#[test]
fn only_the_worker_seals() {
    fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rust_files(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut files = Vec::new();
    for folder in ["core/src", "src"] {
        rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    for path in files {
        if path.ends_with("bin/seal_worker.rs") || path.ends_with("profile_file/seal.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for used in ["profile_file::seal:", "profile_file::seal;", "profile_file::{Refusal, seal", "use age", "age::"] {
            let is_used = code.match_indices(used).any(|(at, _)| !code[..at].ends_with(|c: char| c.is_alphanumeric()));
            assert!(!is_used, "{} uses {used}", path.display());
        }
    }
}
