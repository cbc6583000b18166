//! `cargo xtask serve`: the app on this machine.

use crate::http::{Server, Site};
use crate::wasm_target::{Profile, WasmTarget};
use crate::{content, dist, program, project, say, stamp, wasm};
use anyhow::{Context, Result};
use std::io::IsTerminal;
use std::process::{Command, Stdio};

/// The port that is tried first, and after it the next few if it is already in use.
const PORT: u16 = 8080;

/// What was asked for.
pub struct Options {
    /// This port and no other.
    pub port: Option<u16>,
    /// Whether to open a browser.
    pub open: bool,
}

/// Builds the release if anything changed, and serves it as a host would.
pub fn release(options: &Options) -> Result<()> {
    let server = listen(options.port, ready()?)?;
    let url = server.url()?;
    say::note(&format!("\nEight Keys is at {url}\nStop it with Ctrl-C."));
    if options.open {
        open(&url);
    }
    server.run();
    Ok(())
}

/// The release of the present sources, built if need be, with its headers.
pub fn ready() -> Result<Site> {
    if stamp::current(Profile::Release)?.is_none() {
        dist::build(Profile::Release)?;
    }
    let stamp = stamp::read().context("the build left no note of its policy in target/dist-stamp.json")?;
    Ok(Site { folder: project::dist(), headers: stamp.policy.headers() })
}

/// Edits appear at once: Trunk watches, compiles for development and reloads the page. The policy is not in force
/// there, because Trunk's reloading script is inline; so look at the release to be sure.
pub fn dev(options: &Options) -> Result<()> {
    content::write()?;
    let target = WasmTarget::find_or_install()?;
    let mut command = wasm::trunk(&target, Profile::Dev)?;
    command.arg("serve").arg("--dist").arg(project::path("target/trunk-dev"));
    let port = options.port.unwrap_or(PORT);
    command.args(["--port", &port.to_string()]);
    if options.open && can_open() {
        command.arg("--open");
    }
    say::note(&format!("http://localhost:{port}/ as soon as it is compiled (about 4 minutes the first time)"));
    say::note("without the security policy, which would stop the reloading script");
    program::run(&mut command)
}

/// Listens on the requested port; without one, on the first free one of a few, or on any.
fn listen(port: Option<u16>, site: Site) -> Result<Server> {
    if let Some(port) = port {
        return Server::listen(port, site);
    }
    let mut servers = (PORT..PORT + 20).chain([0]).filter_map(|port| Server::listen(port, site.clone()).ok());
    servers.next().context("there is no free port to listen on")
}

/// Opens the page if there is a screen. Nothing depends on it, because the address was printed.
fn open(url: &str) {
    if !can_open() {
        return;
    }
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        command.args(["/C", "start", url]);
        command
    } else {
        let mut command = Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" });
        command.arg(url);
        command
    };
    let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if started.is_err() {
        say::note("no browser could be opened from here; please open the address yourself");
    }
}

fn can_open() -> bool {
    let screen = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    screen && std::io::stderr().is_terminal()
}
