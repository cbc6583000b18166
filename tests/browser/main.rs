//! The browser flows: real browsers, used as people use them, with the release and its real headers.
//!
//! `cargo xtask test` builds and serves the release, finds or installs the browsers, and runs this target with
//! `EIGHT_KEYS_URL` and the variables of [`config`]. Without them there is nothing to drive: the flows are left out,
//! which is reported, and only what needs no browser runs. With them a browser or tool that is missing is a failure.
//!
//! The modules:
//!
//! * [`wire`], [`process`], [`driver`] of the crate `webdriver-client`: WebDriver over plain HTTP, programs that leave nothing
//!   behind, browsers;
//! * [`person`]: finds by role and name, acts by keyboard or pointer, waits for what should appear; [`words`]: what the
//!   screen should say, from the release's own catalogs;
//! * [`example`]: a user with answers and evidence, and what they say in exercises; [`exercises`], [`walk`]: the exercises that are data, and somebody who
//!   fills one in, whatever its pack has; [`tour`]: the way through every screen;
//! * [`axe`], [`layout`], [`site`], [`network`], [`disk`]: what is measured on the way;
//! * `flows`: one file for each promise; [`times`]: how long each flow took.
//!
//! One flow: `EIGHT_KEYS_URL=… cargo test --test browser -- keyboard::chromium`, with the variables that `cargo xtask browsers`
//! prints, and the address of a running `cargo xtask serve --no-open`. Some flows run only if they are asked for
//! (`--include-ignored`), which `cargo xtask test --all` does: see `flows::all`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed expectation is a failed test; the flows are no #[test] functions, which clippy would know"
)]

mod axe;
mod config;
mod disk;
mod example;
mod exercises;
mod flows;
mod layout;
mod network;
mod person;
mod site;
mod times;
mod tour;
mod walk;
mod words;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use test_support::age;
use webdriver_client::{driver, process, wire};

/// Browsers are heavy: two cores can bear only two at a time if waits are to stay short.
const AT_ONCE: usize = 2;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let mut trials = vec![
        trial("disk::every_shape_is_found", disk::every_shape_is_found),
        trial("example::the_exercises_take_all_of_it", example::lived::the_exercises_take_all_of_it),
        trial("exercises::the_made_up_pack_has_every_kind", exercises::the_made_up_pack_has_every_kind),
        trial("flows::every_language_and_browser_has_its_flows", flows::every_language_and_browser_has_its_flows),
        trial("times::the_slowest_come_first", times::the_slowest_come_first),
    ];
    if config::url().is_some() {
        trials.extend(flows::all(&config::browsers()));
    } else {
        let flows = flows::all(&config::BrowserKind::ALL).len();
        eprintln!("{flows} browser flows are left out: {} is not set; `cargo xtask test` sets it", config::URL);
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if config::url().is_some() {
        eprintln!("{}", times::report());
    }
    conclusion.exit_code()
}

/// A named test. How long it takes is noted.
fn trial(name: impl Into<String>, test: impl FnOnce() + Send + 'static) -> Trial {
    let name = name.into();
    Trial::test(name.clone(), move || {
        let _timed = times::Timed::of(name);
        test();
        Ok::<(), Failed>(())
    })
}
