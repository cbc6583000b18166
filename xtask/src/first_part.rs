//! `cargo xtask first-part`: measures which functions run on the way to the first answers, and renews the list of those
//! that can wait. To be called when the size budget or the flow `first_part::a_first_answer_needs_the_first_part_only`
//! says that the list has become old.

use crate::http::{Server, Site};
use crate::split::CanWait;
use crate::{browsers, dist, program, project, say, stamp};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::process::Command;

/// Builds, drives the browsers through the first answers, and writes `xtask/can_wait.txt`.
pub fn measure() -> Result<()> {
    let variables = browsers::find_or_install()?;
    let named = dist::build_instrumented()?;
    let step = say::step("Measure what runs up to the first answers");
    let stamp = stamp::read().context("the build left no note of its policy")?;
    let server = Server::listen(0, Site { folder: project::dist(), headers: stamp.policy.headers() })?;
    let url = server.url()?;
    std::thread::spawn(move || server.run());
    let ran = project::path("target/ran.txt");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(project::root()).args(["test", "--test", "browser", "--", "first_part"]);
    cargo.envs(variables).env("EIGHT_KEYS_URL", url).env("EIGHT_KEYS_RAN", &ran);
    program::run(&mut cargo)?;
    let ran: BTreeSet<u32> = project::read_text(&ran)?.lines().filter_map(|line| line.parse().ok()).collect();
    let waiting = CanWait::write(&named, &ran)?;
    step.done(&format!("{} functions ran; {waiting} can wait", ran.len()));
    Ok(())
}
