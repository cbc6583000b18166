//! `cargo xtask test`: everything that has to pass before a change goes in.
//!
//! The steps go from quick to slow, so that most mistakes are reported within seconds. On two cores that are warm, the quick
//! form takes at most five minutes and the usual one at most 35; both say how long they took. The usual form goes through
//! every screen in a language of each direction and in two side by side, the longest in all languages and pairs.

use crate::http::Server;
use crate::wasm_target::{Profile, WasmTarget};
use crate::{browsers, budget, dist, lint, program, project, prove, say, serve, wasm};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Instant;

/// How much is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All but clippy, and one flow in one browser.
    Quick,
    /// What has to pass before a change goes in.
    Usual,
    /// Also what is left out of a usual run: every screen in each language, and in each two languages side by side.
    All,
}

/// The flow of the quick form: by keyboard from the first screen to a saved file, and back after closing the page.
const SHORT: &str = "keyboard::chromium::en";

/// Runs the tests.
pub fn run(extent: Extent) -> Result<()> {
    let started = Instant::now();
    step("Format", || program::run(cargo().args(["fmt", "--all", "--check"])).context("run `cargo fmt --all`"))?;
    lint::run()?;
    if extent == Extent::Quick {
        quick(started)?;
    } else {
        step("Clippy", || {
            // This includes the pages that only measure and test, so that a name that they use is not changed without
            // them.
            let features = ["--features", "eight-keys/store-contract,eight-keys/explore-bench"];
            program::run(
                cargo()
                    .args(["clippy", "--workspace", "--all-targets"])
                    .args(features)
                    .args(["--", "--deny", "warnings"]),
            )
        })?;
        step("Clippy for the browser", browser_clippy)?;
        let flows: &[&str] = if extent == Extent::All { &["--include-ignored"] } else { &[] };
        everything_measured(started, &[], flows)?;
    }
    say::note(&format!("{} in all", say::duration(started.elapsed())));
    Ok(())
}

/// The native tests, the release within its budget, and one flow through it.
fn quick(started: Instant) -> Result<()> {
    step("Native tests", || native_tests(&BTreeMap::new()))?;
    dist::build(Profile::Release)?;
    budget::check()?;
    say::step("Find a browser");
    let mut variables = browsers::chromium()?;
    variables.insert("EIGHT_KEYS_BROWSERS", "chromium".to_owned());
    browser_flows(started, &variables, &["--exact", SHORT])
}

/// Runs what measures promises, long enough to trust the figures: an hour or two.
pub fn prove() -> Result<()> {
    say::note("this takes an hour or two on two cores; `cargo xtask test` runs a short form");
    // What these flows check does not depend on chance: running them again would show nothing more.
    everything_measured(Instant::now(), &[(proof::LONG, "1")], &["--skip", "screens::", "--skip", "keyboard::"])
}

/// The native tests, the release and its flows, and at the end the table of what they measured. `set` are further
/// variables for the tests, `flows` says which flows.
fn everything_measured(started: Instant, set: &[(&'static str, &str)], flows: &[&str]) -> Result<()> {
    // This comes before the native tests, because one of them opens a sealed file with the distribution's `age`.
    say::step("Find the browsers");
    let mut variables = browsers::find_or_install()?;
    let all_browsers = ["chromium", "firefox", "webkit"]
        .iter()
        .all(|name| variables.get("EIGHT_KEYS_BROWSERS").is_some_and(|browsers| browsers.contains(name)));
    let figures = prove::begin()?;
    variables.insert(proof::FILE, figures.to_string_lossy().into_owned());
    variables.extend(set.iter().map(|(name, value)| (*name, (*value).to_owned())));
    step("Native tests", || native_tests(&variables))?;
    dist::build(Profile::Release)?;
    budget::check()?;
    let store_page = wasm::store_page()?;
    variables.insert("EIGHT_KEYS_STORE_PAGE", store_page.to_string_lossy().into_owned());
    browser_flows(started, &variables, flows)?;
    kills(&variables)?;
    if all_browsers { prove::report(&figures) } else { Ok(()) }
}

/// The tests that need no browser. The flows are among cargo's targets too; without an address they say so and pass.
fn native_tests(variables: &BTreeMap<&'static str, String>) -> Result<()> {
    program::run(cargo().args(["test", "--workspace"]).envs(variables).env_remove("EIGHT_KEYS_URL"))
}

fn browser_clippy() -> Result<()> {
    let target = WasmTarget::find_or_install()?;
    if !target.has_clippy() {
        say::note("left out: the distribution's compiler for WebAssembly comes without clippy");
        return Ok(());
    }
    let mut command = target.surroundings(Profile::Dev).command("cargo");
    program::run(command.args(["clippy", "--lib", "--target", "wasm32-unknown-unknown", "--", "--deny", "warnings"]))
}

/// Serves the release and drives real browsers through it.
fn browser_flows(started: Instant, variables: &BTreeMap<&'static str, String>, which: &[&str]) -> Result<()> {
    let server = Server::listen(0, serve::ready()?)?;
    let url = server.url()?;
    std::thread::spawn(move || server.run());
    let step = say::step("Browser flows");
    say::note(&format!("{} until here; the flows go through {url}", say::duration(started.elapsed())));
    let mut flows = cargo();
    flows.args(["test", "--test", "browser"]).envs(variables).env("EIGHT_KEYS_URL", &url);
    program::run(flows.arg("--").args(which))?;
    step.done("fine");
    Ok(())
}

/// Kills the store's browser, and damages its files.
fn kills(variables: &BTreeMap<&'static str, String>) -> Result<()> {
    if !variables.contains_key("EIGHT_KEYS_CHROMIUM") {
        return Ok(());
    }
    step("The store when its browser is killed, and its files are damaged", || {
        let mut kills = cargo();
        // They run one after the other, because both start browsers.
        kills.args(["test", "--test", "kill", "--", "--ignored", "--nocapture", "--test-threads=1"]);
        program::run(kills.envs(variables))
    })
}

fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let step = say::step(name);
    work().with_context(|| format!("the step \"{name}\" failed"))?;
    step.done("fine");
    Ok(())
}

/// The cargo that runs this program.
fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(project::root());
    command
}
