//! Finding the programs that the build needs, or installing them into a folder of our own.
//!
//! The folder is shared by all clones on the machine and keyed by version, so that nothing is compiled twice. A tool is
//! installed into a temporary folder, which is then renamed: a folder that exists is complete, and an interrupted
//! install leaves nothing that looks like one. A lock file prevents two commands from installing the same tool at once.

use crate::{program, project, say};
use anyhow::{Context, Result, anyhow};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// A program published as a crate.
pub struct Tool {
    /// The crate's name.
    pub package: &'static str,
    /// The program's name.
    pub binary: &'static str,
    /// Exactly this version.
    pub version: String,
    /// Further arguments for `cargo install`.
    pub arguments: &'static [&'static str],
    /// What it is for, written for somebody who is waiting for it.
    pub why: &'static str,
    /// Minutes to compile on two idle cores (measured).
    pub minutes: &'static str,
    /// How many crates are compiled, to say how far it is.
    pub crates: usize,
}

/// Trunk: runs cargo and wasm-bindgen, and reloads the page during development.
pub fn trunk() -> Result<PathBuf> {
    Tool {
        package: "trunk",
        binary: "trunk",
        version: "0.21.14".to_owned(),
        // The default features are downloading over TLS and looking for updates; neither is wanted.
        arguments: &["--no-default-features"],
        why: "it builds the app's WebAssembly",
        minutes: "4 to 6 minutes",
        crates: 368,
    }
    .find_or_install()
}

/// wasm-bindgen, which must be of exactly the version that the app was compiled against.
pub fn wasm_bindgen() -> Result<PathBuf> {
    Tool {
        package: "wasm-bindgen-cli",
        binary: "wasm-bindgen",
        version: locked_version("wasm-bindgen")?,
        arguments: &[],
        why: "it writes the JavaScript around the app's WebAssembly",
        minutes: "2 minutes",
        crates: 161,
    }
    .find_or_install()
}

/// geckodriver, through which the tests drive Firefox; Debian does not package it.
pub fn geckodriver() -> Result<PathBuf> {
    Tool {
        package: "geckodriver",
        binary: "geckodriver",
        version: "0.37.1".to_owned(),
        arguments: &[],
        why: "the tests drive Firefox through it",
        minutes: "2 minutes",
        crates: 163,
    }
    .find_or_install()
}

/// axe-core from npm, the accessibility checks that the browser tests inject.
pub fn axe() -> Option<PathBuf> {
    npm("axe-core", "4.14.1", "the browser tests check accessibility with it").map(|folder| folder.join("axe.min.js"))
}

/// The version of SurveyJS that `cargo xtask bench` measures: the newest one of `survey-js-ui`, which draws for pages
/// without a framework. It lags behind `survey-core` and needs exactly its own version of it.
const SURVEYJS: &str = "2.5.38";

/// SurveyJS (MIT) from npm: the folders of `survey-core` and of `survey-js-ui`.
pub fn surveyjs() -> Option<[PathBuf; 2]> {
    let why = "the benchmark measures the app against it";
    Some([npm("survey-core", SURVEYJS, why)?, npm("survey-js-ui", SURVEYJS, why)?])
}

/// MiniSearch (MIT, no dependencies) from npm: the module that bundlers use.
pub fn minisearch() -> Option<PathBuf> {
    npm("minisearch", "7.2.0", "the benchmark measures searching against it")
        .map(|folder| folder.join("dist/es/index.js"))
}

impl Tool {
    /// The path of the program: from PATH if it is of this version, from our folder, or installed now.
    fn find_or_install(&self) -> Result<PathBuf> {
        if let Some(found) = program::find(self.binary).filter(|found| self.is_right(found)) {
            return Ok(found);
        }
        let folder = cache()?.join(format!("{}-{}", self.package, self.version));
        let binary = folder.join("bin").join(format!("{}{}", self.binary, std::env::consts::EXE_SUFFIX));
        install_once(&folder, |part| self.install(part))?;
        Ok(binary)
    }

    fn is_right(&self, binary: &Path) -> bool {
        program::answer(Command::new(binary).arg("--version"))
            .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
    }

    fn install(&self, part: &Path) -> Result<()> {
        let started = Instant::now();
        say::note(&format!(
            "installing {} {}: {} (once per machine; {} on two cores)",
            self.package, self.version, self.why, self.minutes
        ));
        if program::find("cargo-binstall").is_some() {
            let mut command = Command::new("cargo");
            command
                .args(["binstall", "--no-confirm", "--disable-telemetry", "--root"])
                .arg(part)
                .arg(format!("{}@{}", self.package, self.version));
            match program::logged(&mut command, &log(self.package), |_| "downloading".to_owned()) {
                Ok(()) => return Ok(()),
                Err(_) => say::note("no ready-made program could be had; compiling it"),
            }
        }
        // `--locked` takes the versions that the authors tested. A registry that is behind may not have one of them
        // yet; then any versions that fit are used.
        let locked = self.cargo_install(part, &["--locked"]);
        if locked.is_err() {
            say::note("the locked versions could not be had; taking the newest that fit");
        }
        locked.or_else(|_| self.cargo_install(part, &[]))?;
        say::note(&format!("installed in {}", say::duration(started.elapsed())));
        Ok(())
    }

    fn cargo_install(&self, part: &Path, more: &[&str]) -> Result<()> {
        let mut command = Command::new("cargo");
        command
            .args(["install", "--root"])
            .arg(part)
            .arg("--target-dir")
            .arg(part.join("target"))
            .args(self.arguments)
            .args(more)
            .arg(format!("{}@{}", self.package, self.version))
            // It does not run in the project's folder, whose configuration is not meant for the tools.
            .current_dir(part)
            // A tool that runs for seconds need not be optimised for minutes: this compiles three to four times as fast
            // and builds the very same app.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
        program::logged(&mut command, &log(self.package), |log| {
            let compiled = log.lines().filter(|line| line.trim_start().starts_with("Compiling")).count();
            format!("{compiled} of about {} crates", self.crates)
        })?;
        project::remove_folder(&part.join("target"))
    }
}

/// A package from npm, or `None` (after saying why) if there is no npm or the package cannot be fetched.
fn npm(package: &str, version: &str, why: &str) -> Option<PathBuf> {
    program::find("node")?;
    let install = |part: &Path| {
        say::note(&format!("fetching {package} {version}: {why} (once per machine; seconds)"));
        let mut command = Command::new(program::find("npm").context("node is here, but npm is not")?);
        command
            .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
            .arg(part)
            .arg(format!("{package}@{version}"))
            .current_dir(part);
        program::logged(&mut command, &log(package), |_| "fetching".to_owned())
    };
    let installed = cache().and_then(|cache| {
        let folder = cache.join(format!("{package}-{version}"));
        install_once(&folder, install)?;
        Ok(folder.join("node_modules").join(package))
    });
    match installed {
        Ok(folder) => Some(folder),
        Err(error) => {
            say::note(&format!("going on without {package}: {error:#}"));
            None
        }
    }
}

/// Fills `folder` by `install` unless it exists already; all or nothing, one process at a time.
fn install_once(folder: &Path, install: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let parent = folder.parent().ok_or_else(|| anyhow!("{} has no parent", folder.display()))?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))?;
    let lock = File::create(parent.join(format!(".{name}.lock")))?;
    if lock.try_lock().is_err() {
        say::note(&format!("waiting for another command that is installing {name}"));
        lock.lock()?;
    }
    // The process that held the lock may have done the work.
    if folder.is_dir() {
        return Ok(());
    }
    let part = parent.join(format!(".{name}.part"));
    project::remove_folder(&part)?;
    fs::create_dir_all(&part)?;
    install(&part)?;
    fs::rename(&part, folder).with_context(|| format!("cannot move {name} into place"))
}

/// Our folder: `$XDG_CACHE_HOME/eight-keys`, or what the platform uses instead.
pub fn cache() -> Result<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if let Some(xdg) = variable("XDG_CACHE_HOME") {
        xdg
    } else if cfg!(windows) {
        variable("LOCALAPPDATA").context("LOCALAPPDATA is not set")?
    } else {
        let home =
            variable("HOME").context("neither XDG_CACHE_HOME nor HOME is set, so there is nowhere to keep tools")?;
        home.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" })
    };
    Ok(base.join("eight-keys"))
}

/// Where the output of an install goes.
pub fn log(name: &str) -> PathBuf {
    let folder = cache().unwrap_or_else(|_| std::env::temp_dir());
    folder.join("logs").join(format!("{name}.log"))
}

/// The version of a crate in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = project::path("Cargo.lock");
    if !lock.is_file() {
        program::run(Command::new("cargo").arg("generate-lockfile").current_dir(project::root()))?;
    }
    let text = project::read_text(&lock)?;
    version_in(&text, package).ok_or_else(|| anyhow!("Cargo.lock has no `{package}`"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_exactly_this_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }

    #[test]
    fn an_interrupted_install_is_not_taken_for_one() {
        let folder = std::env::temp_dir().join(format!("eight-keys-test-{}", std::process::id())).join("tool-1");
        let interrupted = install_once(&folder, |part| {
            fs::write(part.join("half"), "")?;
            anyhow::bail!("power cut")
        });
        assert!(interrupted.is_err());
        assert!(!folder.exists());
        install_once(&folder, |part| Ok(fs::write(part.join("whole"), "")?)).unwrap();
        assert!(folder.join("whole").exists() && !folder.join("half").exists());
        install_once(&folder, |_| panic!("installed twice")).unwrap();
        fs::remove_dir_all(folder.parent().unwrap()).unwrap();
    }

    #[test]
    #[ignore = "compiles a program from the registry; run it after changing how tools are installed"]
    fn a_tool_is_compiled_once_and_found_again() {
        let tool = Tool {
            package: "fluent-syntax",
            binary: "parser",
            version: "0.12.0".to_owned(),
            arguments: &[],
            why: "it is small",
            minutes: "seconds",
            crates: 9,
        };
        let binary = tool.find_or_install().unwrap();
        assert!(binary.is_file() && binary.starts_with(cache().unwrap()));
        let installed = fs::metadata(&binary).unwrap().modified().unwrap();
        assert_eq!(tool.find_or_install().unwrap(), binary);
        assert_eq!(fs::metadata(&binary).unwrap().modified().unwrap(), installed);
        fs::remove_dir_all(cache().unwrap().join("fluent-syntax-0.12.0")).unwrap();
    }

    #[test]
    #[ignore = "fetches packages from the registry; run it after changing how tools are installed"]
    fn packages_of_npm_are_where_they_are_looked_for() {
        assert!(axe().unwrap().is_file());
        let [core, ui] = surveyjs().unwrap();
        assert!(minisearch().unwrap().is_file());
        assert!(core.join("survey.core.min.js").is_file() && ui.join("survey-js-ui.min.js").is_file());
    }
}
