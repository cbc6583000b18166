//! Running other programs.
//!
//! There are two ways: visibly, for output that people want to read (cargo, tests), and with the output in a log file,
//! for installs, where thousands of lines would hide the one that matters. The log is named, and its end shown, only if
//! the program fails.

use crate::say;
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often a silent program gives a sign of life.
const HEARTBEAT: Duration = Duration::from_secs(20);

/// Runs a program whose output is the user's to read.
pub fn run(command: &mut Command) -> Result<()> {
    let name = shown(command);
    let status = command.status().with_context(|| format!("cannot start `{name}`"))?;
    if !status.success() {
        bail!("`{name}` ended with {status}");
    }
    Ok(())
}

/// Runs a program and returns what it printed on standard output, or `None` if it failed or does not exist.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program with its output in `log`, with a line of progress now and then.
///
/// `progress` reads the log so far and says how far the program is, in a few words.
pub fn logged(command: &mut Command, log: &Path, progress: impl Fn(&str) -> String) -> Result<()> {
    let name = shown(command);
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    let out = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stderr(out.try_clone()?)
        .stdout(out)
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let started = Instant::now();
    let mut said = started;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(200));
        if said.elapsed() >= HEARTBEAT {
            said = Instant::now();
            let text = fs::read_to_string(log).unwrap_or_default();
            say::note(&format!("{} so far; {}", say::duration(started.elapsed()), progress(&text)));
        }
    };
    if status.success() {
        return Ok(());
    }
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines[lines.len().saturating_sub(25)..].join("\n");
    Err(anyhow!("`{name}` ended with {status}\nThe end of what it said (all of it is in {}):\n{tail}", log.display()))
}

/// Finds a program on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| is_executable(candidate))
}

#[cfg(unix)]
fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(path: &Path) -> bool {
    path.is_file()
}

/// What a command needs around it: variables, and folders to look in first.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Environment variables to set.
    pub variables: BTreeMap<String, String>,
    /// Folders that come before everything else on PATH.
    pub folders: Vec<PathBuf>,
}

impl Surroundings {
    /// Sets a variable.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.variables.insert(name.to_owned(), value.into());
    }

    /// A command in this environment.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(crate::project::root());
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(std::env::split_paths(&inherited));
        // Joining fails only for a folder with a separator in its name, which PATH cannot contain anyway.
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command.envs(&self.variables);
        command
    }
}

/// A command as somebody would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
