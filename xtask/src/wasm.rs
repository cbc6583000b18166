//! The app's WebAssembly, built by Trunk, and what is done to it afterwards: it is split where `src/main.rs` says, gets
//! short names, and each module is made smaller.
//!
//! Splitting works on what the linker wrote, before wasm-bindgen runs, because the linker's relocations say what each
//! function and each constant refers to. Trunk goes from one to the other without a stop, so wasm-bindgen runs once
//! more, on the main module, and overwrites what Trunk left of it.

use crate::project::SPLIT_SCRIPT;
use crate::wasm_target::{self, Profile, WasmTarget};
use crate::{glue, program, project, say, script, smaller, tools};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file in the folder of the split modules: it names those that contain the code of the store.
const OF_STORE: &str = "of_store.txt";

/// Builds the app and the sealing worker into [`project::trunk_dist`].
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
        command.args(["--release", "--features", "split"]);
    }
    program::run(&mut command).context("the app does not compile; cargo says why above")?;
    step.done("compiled");
    if profile == Profile::Release {
        split()?;
        glue::shorten(&project::trunk_dist())?;
        make_smaller()?;
    }
    Ok(())
}

/// Builds the page that runs the store's contract in a browser, and returns its folder. Only the tests need it.
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

/// A module other than the app's, compiled like the release, with the files of the page around it.
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
    // Trunk looks for wasm-bindgen on PATH, and its hook looks for this very program there.
    let own = std::env::current_exe().context("cannot find the path of this program")?;
    surroundings.folders.extend([wasm_bindgen, own].iter().filter_map(|file| file.parent()).map(Path::to_path_buf));
    surroundings.set("TRUNK_SKIP_VERSION_CHECK", "true");
    surroundings.set("RUST_LOG", "warn");
    let mut command = surroundings.command(trunk);
    // Trunk takes NO_COLOR=1, which many people set, for an invalid value of its own option. And a backtrace of Trunk
    // would push what cargo said about the app off the screen.
    command.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    Ok(command)
}

/// Within one of Trunk's hooks: whether Trunk was called by [`build`] for a release, whose words and page are made
/// elsewhere before and after.
pub fn trunk_builds_release() -> bool {
    std::env::var("TRUNK_PROFILE").as_deref() == Ok("release")
}

/// The app's module as the linker left it.
fn linked() -> PathBuf {
    project::path("target/wasm").join(wasm_target::TARGET).join("release/eight-keys.wasm")
}

/// Splits the app's module at its split points, and makes the script for the part that is loaded first.
fn split() -> Result<()> {
    let step = say::step("Split the app's module");
    let folder = project::path("target/wasm-split");
    project::remove_folder(&folder)?;
    let (linked, main) = (project::read(&linked())?, folder.join("eight-keys.wasm"));
    let mut options = wasm_split_cli_support::Options::new(&linked);
    options.output_dir = &folder;
    options.main_out_path = &main;
    let link_name = format!("./{SPLIT_SCRIPT}");
    options.link_name = &link_name;
    options.main_module = "./eight-keys.js";
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:?}").context("cannot split the app's module"))?;
    let dist = project::trunk_dist();
    let mut bindgen = Command::new(tools::wasm_bindgen()?);
    // The other modules import the table of functions and the like from this one. Without this option wasm-bindgen
    // removes from the exports what it does not use itself, and the browser finds nothing to link.
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"]).arg(&dist).arg(&main);
    program::run(&mut bindgen)?;
    for module in &split.split_modules {
        project::write(&dist.join(module.file_name().unwrap_or_default()), &project::read(module)?)?;
    }
    let of_store = split.prefetch_map.get("store").context("src/main.rs has no split point `store`")?;
    let of_store = of_store.iter().map(|name| format!("{name}.wasm\n")).collect::<String>();
    project::write(&folder.join(OF_STORE), of_store.as_bytes())?;
    let script = project::read_text(&folder.join(SPLIT_SCRIPT))?;
    let script = loads_as_the_page_does(&script)?;
    let script = script::smaller(&script).with_context(|| format!("{SPLIT_SCRIPT} cannot be read"))?;
    project::write(&dist.join(SPLIT_SCRIPT), script.as_bytes())?;
    keep_names()?;
    step.done(&format!("{} modules beside the main one", split.split_modules.len()));
    Ok(())
}

/// Makes the script load its modules by way of `boot.js`, which ignores types: some hosts send WebAssembly with another
/// type, which the browser's own streaming refuses. And if something else comes instead of a module, the app is told.
fn loads_as_the_page_does(script: &str) -> Result<String> {
    const FETCH: (&str, &str) = ("fetch(new URL(\"./", "\", import.meta.url))");
    let mut out = String::new();
    let (mut rest, mut fetches) = (script, 0);
    while let Some((before, after)) = rest.split_once(FETCH.0) {
        let (name, after) =
            after.split_once(FETCH.1).context("the splitter's script asks for a module in another way")?;
        out.push_str(before);
        out.push_str(&format!("eightKeys.load(\"{name}\")"));
        rest = after;
        fetches += 1;
    }
    out.push_str(rest);
    const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
    if fetches == 0 || fetches != out.matches(STREAMING).count() {
        bail!("the splitter's script loads its modules in another way than the build knows");
    }
    Ok(out.replace(STREAMING, "WebAssembly.instantiate(await src, imports)"))
}

/// The modules that contain the code of the device's store, according to the last split.
pub fn modules_of_store() -> Result<Vec<String>> {
    let list = project::read_text(&project::path("target/wasm-split").join(OF_STORE))?;
    Ok(list.lines().map(str::to_owned).collect())
}

/// Keeps the modules with the names of their functions in `target/wasm-named`: with these names tools such as twiggy
/// say what is in each.
fn keep_names() -> Result<()> {
    let named = project::path("target/wasm-named");
    project::remove_folder(&named)?;
    for (name, path) in modules()? {
        project::write(&named.join(name), &project::read(&path)?)?;
    }
    Ok(())
}

/// Makes all modules smaller: without names, and with variables numbered by use.
fn make_smaller() -> Result<()> {
    for (name, path) in modules()? {
        let bare = smaller::without_names(&project::read(&path)?)?;
        project::write(&path, &smaller::by_use(&bare).with_context(|| format!("cannot number {name}"))?)?;
    }
    Ok(())
}

/// The WebAssembly modules that are there by now.
fn modules() -> Result<Vec<(String, PathBuf)>> {
    let files = project::files_below(&project::trunk_dist())?;
    Ok(files.into_iter().filter(|(name, _)| name.ends_with(".wasm")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_loaded_by_the_pages_own_way_or_not_at_all() {
        let one = "const src = fetch(new URL(\"./a.wasm\", import.meta.url)); src.catch(() => {}); \
                   return async (imports) => (WebAssembly.instantiateStreaming(src, imports));";
        let two = format!("{one}\n{}", one.replace("a.wasm", "b.wasm"));
        let changed = loads_as_the_page_does(&two).unwrap();
        assert!(
            changed.contains("src = eightKeys.load(\"a.wasm\");") && changed.contains("eightKeys.load(\"b.wasm\")")
        );
        assert_eq!(changed.matches("WebAssembly.instantiate(await src, imports)").count(), 2);
        for unknown in [one.replace("fetch", "ask"), one.replace("Streaming", ""), String::new()] {
            assert!(loads_as_the_page_does(&unknown).is_err(), "{unknown}");
        }
    }
}
