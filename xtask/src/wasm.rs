//! The app's WebAssembly, by way of Trunk, and what is done to it after: short names, and splitting it in two.

use crate::wasm_target::{self, WasmTarget};
use crate::{glue, program, project, say, split, tools};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The app's module, as wasm-bindgen names it.
pub const APP: &str = "eight-keys_bg.wasm";

/// What of it can wait until after the first answer; see [`split`].
pub const REST: &str = "eight-keys-rest.wasm";

/// Which of cargo's profiles, and what goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Small, for people.
    Release,
    /// Quick to build and with panic messages, for us.
    Dev,
}

/// Builds the app and the sealing worker into [`project::trunk_dist`], with the functions' names still in them.
pub fn build(profile: Profile) -> Result<()> {
    let step = say::step("Compile the app to WebAssembly");
    let target = WasmTarget::find_or_install()?;
    let minutes = if project::path("target/wasm").is_dir() {
        "less than a minute"
    } else {
        "about 3 minutes from cold on two cores"
    };
    say::note(&format!("with {}; {minutes}", target.describe()));
    let mut command = trunk(&target, profile)?;
    command.arg("build").arg("--dist").arg(project::trunk_dist());
    if profile == Profile::Release {
        command.arg("--release");
    }
    program::run(&mut command).context("the app does not compile; cargo says why above")?;
    step.done("compiled");
    if profile == Profile::Release {
        glue::shorten(&project::trunk_dist())?;
    }
    Ok(())
}

/// Builds the page that runs the store's contract in a browser, and gives its folder. Only the tests need it.
pub fn store_page() -> Result<PathBuf> {
    let step = say::step("Build the page of the store's contract");
    let folder = project::path("target/store-page");
    page(&folder, "store_contract", "store-contract", "tests/store_contract")?;
    step.done("built");
    Ok(folder)
}

/// Builds the page that times searching and ranking into a folder. Only the benchmark needs it.
#[cfg(unix)]
pub fn explore_page(folder: &Path) -> Result<()> {
    page(folder, "explore_bench", "explore-bench", "xtask/bench/explore")
}

/// A module besides the app's, compiled as the release is, with the files of the page around it.
fn page(folder: &Path, program: &str, feature: &str, files: &str) -> Result<()> {
    let target = WasmTarget::find_or_install()?;
    let mut cargo = target.surroundings(Profile::Release).command("cargo");
    cargo.args(["build", "--release", "--features", feature, "--bin", program]);
    program::run(cargo.args(["--target", wasm_target::TARGET]))
        .with_context(|| format!("{program} does not compile"))?;
    let module = project::path("target/wasm").join(wasm_target::TARGET).join(format!("release/{program}.wasm"));
    let mut bindgen = Command::new(tools::wasm_bindgen()?);
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder).arg(module);
    program::run(&mut bindgen)?;
    for (name, path) in project::files_below(&project::path(files))? {
        project::write(&folder.join(name), &project::read(&path)?)?;
    }
    Ok(())
}

/// Trunk, ready to be told what to do.
pub fn trunk(target: &WasmTarget, profile: Profile) -> Result<Command> {
    let trunk = tools::trunk()?;
    let wasm_bindgen = tools::wasm_bindgen()?;
    let mut surroundings = target.surroundings(profile);
    // Trunk looks for wasm-bindgen on PATH, and its hook for this very program.
    let own = std::env::current_exe().context("cannot find the path of this program")?;
    surroundings.folders.extend([wasm_bindgen, own].iter().filter_map(|file| file.parent()).map(Path::to_path_buf));
    surroundings.set("TRUNK_SKIP_VERSION_CHECK", "true");
    surroundings.set("RUST_LOG", "warn");
    let mut command = surroundings.command(trunk);
    // Trunk takes NO_COLOR=1, as many set it, for an invalid value of its own option; and a backtrace of
    // Trunk would push what cargo said about the app off the screen.
    command.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    Ok(command)
}

/// Within one of Trunk's hooks: whether Trunk was called by [`build`] for a release, which has its words
/// and its page made by others before and after.
pub fn trunk_builds_release() -> bool {
    std::env::var("TRUNK_PROFILE").as_deref() == Ok("release")
}

/// The app's module as the linker left it.
fn linked() -> PathBuf {
    project::path("target/wasm").join(wasm_target::TARGET).join("release/eight-keys.wasm")
}

/// Splits the app's module into what runs up to a first answer and the rest, and makes all modules smaller: without names,
/// and with variables numbered by use.
pub fn split_app() -> Result<()> {
    let step = say::step("Split off what no first answer needs");
    let folder = project::trunk_dist();
    let can_wait = split::CanWait::load()?;
    let whole = project::read(&folder.join(APP))?;
    let halves = split::split(&whole, &project::read(&linked())?, |name| can_wait.has(name))
        .context("cannot split the app's module")?;
    project::write(&folder.join(APP), &halves.first)?;
    project::write(&folder.join(REST), &halves.rest)?;
    for (_, path) in project::files_below(&folder)?.iter().filter(|(name, _)| name.ends_with(".wasm")) {
        let bare = split::without_names(&project::read(path)?)?;
        project::write(path, &split::by_use(&bare).with_context(|| format!("cannot number {}", path.display()))?)?;
    }
    let kilobytes = halves.moved_data / 1000;
    step.done(&format!("{} of {} functions and {kilobytes} kB of data can wait", halves.moved, halves.functions));
    Ok(())
}

/// Makes the app's module remember which of its functions ran; gives it as it was, with their names.
pub fn instrument_app() -> Result<Vec<u8>> {
    let path = project::trunk_dist().join(APP);
    let named = project::read(&path)?;
    project::write(&path, &split::instrument(&named)?)?;
    Ok(named)
}
