//! Finding a compiler that can make WebAssembly.
//!
//! In this order, the first that works:
//!
//! 1. the compiler in use already has the target;
//! 2. rustup may fetch it (some machines forbid it with `RUSTUP_AUTO_INSTALL=0`);
//! 3. Debian and Ubuntu package a recent compiler together with the sources of its standard library,
//!    from which cargo builds the target itself;
//! 4. otherwise, say what to do.
//!
//! The third is more than a fallback: since the standard library is compiled anyway, it can be compiled for size,
//! without the text of panic messages, which makes the download a tenth smaller.

use crate::program::Surroundings;
use crate::{apt, program, project, say};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which of cargo's profiles is used, and what goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Small, for users.
    Release,
    /// Quick to build and with panic messages, for developers.
    Dev,
}

/// The triple.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler for WebAssembly.
pub struct WasmTarget {
    source: Source,
    /// The settings that a build with it needs.
    surroundings: Surroundings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    /// The compiler with which everything else is compiled.
    Own,
    /// The distribution's compiler, with a standard library built from source.
    Distribution,
}

impl WasmTarget {
    /// Finds or installs one.
    pub fn find_or_install() -> Result<Self> {
        if has_target("rustc") {
            return Ok(Self::own());
        }
        let may_fetch = std::env::var("RUSTUP_AUTO_INSTALL").as_deref() != Ok("0");
        if program::find("rustup").is_some() && may_fetch {
            say::note("fetching the WebAssembly target with rustup (once per machine; about a minute)");
            if program::run(Command::new("rustup").args(["target", "add", TARGET])).is_ok() {
                return Ok(Self::own());
            }
        }
        if apt::present() && (apt::installed("rustc-web") || apt::offered("rustc-web")) {
            return Self::distribution();
        }
        bail!(
            "the Rust compiler cannot make WebAssembly yet; please run:\n  rustup target add {TARGET}\n\
             (or install Rust from https://rustup.rs and run that)"
        )
    }

    fn own() -> Self {
        let mut surroundings = Surroundings::default();
        separate_target_folder(&mut surroundings);
        Self { source: Source::Own, surroundings }
    }

    fn distribution() -> Result<Self> {
        let why = "compiling WebAssembly (once per machine; about a minute)";
        apt::install(&["rustc-web", "cargo-web", "rust-web-src"], why)?;
        let rustc = Path::new("/usr/bin/rustc");
        let linker = linker_for(rustc)?;
        let mut surroundings = Surroundings::default();
        separate_target_folder(&mut surroundings);
        // Trunk starts "cargo", so the distribution's must be the first one that is found; and tools that ask cargo for
        // metadata use CARGO, which is set to another cargo while xtask runs.
        surroundings.folders.push(PathBuf::from("/usr/bin"));
        surroundings.set("CARGO", "/usr/bin/cargo");
        surroundings.set("RUSTC", rustc.to_string_lossy());
        // build-std is not stable; with this the distribution's compiler accepts it.
        surroundings.set("RUSTC_BOOTSTRAP", "1");
        surroundings.set("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        surroundings.set("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.to_string_lossy());
        Ok(Self { source: Source::Distribution, surroundings })
    }

    /// The environment for a build of the given profile.
    pub fn surroundings(&self, profile: Profile) -> Surroundings {
        let mut surroundings = self.surroundings.clone();
        // Splitting the release requires knowing which data each function refers to.
        let mut flags = if profile == Profile::Release { "-Clink-arg=--emit-relocs" } else { "" }.to_owned();
        if self.source == Source::Distribution && profile == Profile::Release {
            // Measured on a Yew skeleton: 88 kB brotli without these, 78 kB with them. A panic then
            // stops the module without a message; static/boot.js tells the user what is safe, and
            // `--dev` keeps the messages for us.
            surroundings.set("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
            flags += " -Zunstable-options -Cpanic=immediate-abort";
        }
        if !flags.is_empty() {
            surroundings.set("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
        surroundings
    }

    /// Whether clippy can check the code as it is compiled for the browser.
    pub fn has_clippy(&self) -> bool {
        self.source == Source::Own && program::find("cargo-clippy").is_some()
    }

    /// The compiler in a few words, for somebody who is waiting.
    pub fn describe(&self) -> &'static str {
        match self.source {
            Source::Own => "the installed Rust toolchain",
            Source::Distribution => "the distribution's compiler, with a standard library built for size",
        }
    }
}

/// WebAssembly and native builds differ in flags, and often in compiler; in one folder each would throw away and lock
/// out the other's work.
fn separate_target_folder(surroundings: &mut Surroundings) {
    surroundings.set("CARGO_TARGET_DIR", project::path("target/wasm").to_string_lossy());
}

fn has_target(rustc: &str) -> bool {
    let folder = program::answer(Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

/// The linker of the same LLVM as the compiler, because object files of a newer LLVM may not link with an older one.
fn linker_for(rustc: &Path) -> Result<PathBuf> {
    let version =
        program::answer(Command::new(rustc).arg("-vV")).context("the distribution's compiler does not run")?;
    let llvm = llvm_major(&version).context("the compiler does not say which LLVM it has")?;
    let name = format!("wasm-ld-{llvm}");
    if program::find(&name).is_none() {
        apt::install(&[&format!("lld-{llvm}")], "linking WebAssembly")?;
    }
    program::find(&name).with_context(|| format!("lld-{llvm} is installed, but {name} is not on PATH"))
}

fn llvm_major(version: &str) -> Option<&str> {
    let llvm = version.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    llvm.split('.').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_follows_the_compilers_llvm() {
        let version = "rustc 1.96.0\nbinary: rustc\nrelease: 1.96.0\nLLVM version: 22.1.8\n";
        assert_eq!(llvm_major(version), Some("22"));
        assert_eq!(llvm_major("rustc 1.96.0"), None);
    }

    #[test]
    fn panic_messages_are_kept_for_development() {
        let target = WasmTarget { source: Source::Distribution, surroundings: Surroundings::default() };
        let flags = |profile| target.surroundings(profile).variables.keys().any(|name| name.ends_with("RUSTFLAGS"));
        assert!(flags(Profile::Release));
        assert!(!flags(Profile::Dev));
    }
}
