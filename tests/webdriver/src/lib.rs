//! Browsers, driven by WebDriver: [`driver`] starts and controls them, [`wire`] speaks the protocol, [`process`] ends what
//! was started and removes its folders, [`kind`] lists the browsers, [`tools`] says where the programs are.
//!
//! The browser flows (`tests/browser`) and `cargo xtask bench` use this. It is made for tests: when a driver fails, the test
//! or the program ends.
//!
//! Programs are ended in the way of Unix, so there is nothing here elsewhere.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a failed expectation is a failed test")]

pub mod driver;
pub mod kind;
pub mod process;
pub mod tools;
pub mod wire;
