//! Packages of Debian and its descendants.

use crate::{program, say, tools};
use anyhow::{Context, Result, bail};
use std::process::Command;
use std::sync::OnceLock;

/// Whether this machine has Debian's package tools.
pub fn present() -> bool {
    program::find("apt-get").is_some() && program::find("dpkg-query").is_some()
}

/// Whether a package is installed.
pub fn installed(package: &str) -> bool {
    program::answer(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

/// Whether the distribution offers a package; fetches the lists first if it is not in them.
pub fn offered(package: &str) -> bool {
    let known = || {
        program::answer(Command::new("apt-cache").args(["policy", package])).is_some_and(|policy| {
            policy
                .lines()
                .any(|line| line.trim().strip_prefix("Candidate:").is_some_and(|version| version.trim() != "(none)"))
        })
    };
    known() || (privilege().is_some() && update().is_ok() && known())
}

/// Installs those of `packages` that are missing, and says which, why and how large.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = by_hand(&missing);
    if !present() {
        bail!("{why} needs {}, and this machine has no apt to install it with", missing.join(", "));
    }
    if privilege().is_none() {
        bail!("{why} needs {}; please run:\n  {by_hand}", missing.join(", "));
    }
    update()?;
    say::note(&format!("installing {} for {why}{}", missing.join(", "), size(&missing)));
    program::logged(&mut install_command(&missing), &tools::log("apt"), |log| {
        log.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("starting").trim().to_owned()
    })
    .with_context(|| format!("cannot install {}; by hand: {by_hand}", missing.join(", ")))
}

/// The command that somebody would type.
pub fn by_hand(packages: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install --no-install-recommends {}", packages.join(" "))
}

fn install_command(packages: &[&str]) -> Command {
    let mut command = apt_get();
    // `--no-remove`: Debian's compilers exclude one another, and the user did not ask for removing one.
    command.args(["install", "--yes", "--no-install-recommends", "--no-remove"]).args(packages);
    command
}

/// What apt says it will fetch, e.g. " (120 MB to fetch)"; empty if it does not say.
fn size(packages: &[&str]) -> String {
    let mut command = apt_get();
    command.args(["install", "--assume-no", "--no-install-recommends", "--no-remove"]).args(packages);
    // Answering "no" makes apt end with an error, so the output is read whatever the status is.
    let Ok(output) = command.env("LC_ALL", "C").output() else {
        return String::new();
    };
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("Need to get "))
        .and_then(|line| line.split(" of archives").next())
        .map(|size| format!(" ({size} to fetch)"))
        .unwrap_or_default()
}

/// Fetches the package lists, once while this process runs.
fn update() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_none() {
        say::note("fetching the distribution's package lists");
        program::logged(apt_get().arg("update"), &tools::log("apt-update"), |_| "fetching".to_owned())
            .context("cannot fetch the package lists")?;
        let _ = DONE.set(());
    }
    Ok(())
}

/// How this user may install: directly as root, or through a sudo that asks for no password.
fn privilege() -> Option<&'static [&'static str]> {
    static FOUND: OnceLock<Option<&'static [&'static str]>> = OnceLock::new();
    *FOUND.get_or_init(|| {
        if !present() {
            None
        } else if program::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
            Some(&[])
        } else if program::answer(Command::new("sudo").args(["--non-interactive", "true"])).is_some() {
            Some(&["sudo", "--non-interactive", "--preserve-env=DEBIAN_FRONTEND"])
        } else {
            None
        }
    })
}

fn apt_get() -> Command {
    let mut words = privilege().unwrap_or(&[]).iter().copied().chain(["apt-get"]);
    // The chain always yields "apt-get" at the least.
    let mut command = Command::new(words.next().unwrap_or("apt-get"));
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
