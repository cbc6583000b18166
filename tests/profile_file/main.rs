//! The profile file from outside: what was written opens, what is hostile does not, and other programs agree.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "in tests a failed unwrap is a failed test")]

#[allow(dead_code, missing_docs, reason = "the build's own compiler of messages, of which the tests need a part")]
#[path = "../../xtask/src/fluent.rs"]
mod fluent;

mod age_program;
mod golden;
mod hostile;
mod page;
mod round_trip;
mod sample;
mod schema;
mod selection;
mod words;

use std::path::PathBuf;

use eight_keys::profile_file::{Opened, Read, Refusal, import, seal};

/// The passphrase of the sealed fixtures.
pub const PASSPHRASE: &str = "bado-kime-luna-tori-pesa-vigu";

/// A folder of fixtures.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/profile_file").join(name)
}

/// Opens a file of any shape as the app does: a sealed one is unsealed and imported again.
pub fn open(bytes: &[u8]) -> Result<Read, Refusal> {
    match import(bytes)? {
        Opened::Profile(read) => Ok(read),
        Opened::Sealed(sealed) => match import(&seal::unseal(sealed.bytes(), PASSPHRASE)?)? {
            Opened::Profile(read) => Ok(read),
            Opened::Sealed(_) => panic!("no fixture is sealed twice"),
        },
    }
}
