//! Use cases from end to end, natively: the real tasks, the real pack, a memory store that can fail, a clock that
//! stands still.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

#[allow(dead_code, missing_docs, reason = "the build's own compiler of messages, of which the tests need a part")]
#[path = "../../xtask/src/fluent.rs"]
mod fluent;
#[path = "../support/plain_intl.rs"]
mod plain_intl;
#[allow(dead_code, reason = "the tests of profile files need more of it")]
#[path = "../profile_file/words.rs"]
mod words;

mod assets;
mod copies;
mod device;
mod evidence;
mod files;
mod history;
mod interests;
mod loading;
mod people;
mod results;
mod run;
mod start;
mod tabs;
mod trouble;
mod typing;
mod update;
mod work;
