//! The browsers and tools that the browser flows need: found, or installed if that is allowed.
//!
//! The flows start them; this module only makes sure that they are there, and says where.

use crate::{apt, program, say, tools};
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A program, by the names it may have, with Debian's package for it.
struct Wanted {
    /// The variable by which the tests learn its path.
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const CHROMIUM: [Wanted; 2] = [
    Wanted {
        variable: "EIGHT_KEYS_CHROMIUM",
        names: &["chromium", "chromium-browser", "google-chrome"],
        package: "chromium",
    },
    Wanted { variable: "EIGHT_KEYS_CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
];
const FIREFOX: [Wanted; 1] =
    [Wanted { variable: "EIGHT_KEYS_FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" }];
const WEBKIT: [Wanted; 2] = [
    Wanted { variable: "EIGHT_KEYS_WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Wanted { variable: "EIGHT_KEYS_XVFB", names: &["Xvfb"], package: "xvfb" },
];
/// Needed with every browser: sealed files are opened with the standard tool.
const ALWAYS: [Wanted; 1] = [Wanted { variable: "EIGHT_KEYS_AGE", names: &["age"], package: "age" }];

/// The browsers in which the flows run, unless `EIGHT_KEYS_BROWSERS` names others.
const BROWSERS: &str = "chromium,firefox,webkit";

/// Makes sure of everything, and returns the variables that tell the tests.
pub fn find_or_install() -> Result<BTreeMap<&'static str, String>> {
    let browsers = std::env::var("EIGHT_KEYS_BROWSERS").unwrap_or_else(|_| BROWSERS.to_owned());
    let has = |name: &str| browsers.split(',').any(|browser| browser.trim() == name);
    let mut wanted: Vec<&Wanted> = ALWAYS.iter().collect();
    for (name, programs) in [("chromium", &CHROMIUM[..]), ("firefox", &FIREFOX[..]), ("webkit", &WEBKIT[..])] {
        if has(name) {
            wanted.extend(programs);
        }
    }
    let mut variables = present(&wanted, "the browser tests")?;
    variables.insert("EIGHT_KEYS_BROWSERS", browsers.clone());
    if has("firefox") {
        variables.insert("EIGHT_KEYS_GECKODRIVER", tools::geckodriver()?.to_string_lossy().into_owned());
    }
    if has("webkit") {
        let Some(path) = mini_browser() else {
            bail!("webkit2gtk-driver is installed, but its MiniBrowser cannot be found below /usr/lib")
        };
        variables.insert("EIGHT_KEYS_MINIBROWSER", path.to_string_lossy().into_owned());
    }
    match tools::axe() {
        Some(path) => variables.insert("EIGHT_KEYS_AXE", path.to_string_lossy().into_owned()),
        None => bail!(
            "the accessibility checks need axe-core from npm; please install node with npm:\n  {}",
            apt::by_hand(&["nodejs", "npm"])
        ),
    };
    for (name, value) in &variables {
        say::note(&format!("{name}={value}"));
    }
    Ok(variables)
}

/// Chromium and its driver, for `cargo xtask bench`: their paths, by variable.
pub fn chromium() -> Result<BTreeMap<&'static str, String>> {
    present(&CHROMIUM.iter().collect::<Vec<_>>(), "the benchmark")
}

/// Makes sure of some programs, and of fonts for every language; returns their paths by variable.
fn present(wanted: &[&Wanted], why: &str) -> Result<BTreeMap<&'static str, String>> {
    let mut packages: Vec<&str> =
        wanted.iter().filter(|wanted| wanted.find().is_none()).map(|wanted| wanted.package).collect();
    // On other systems only the user can install these two; what needs npm reports that itself.
    if apt::present() {
        // Without it Chromium and WebKit draw boxes for Farsi, and a screenshot shows none of the words.
        if !apt::installed("fonts-noto-core") {
            packages.push("fonts-noto-core");
        }
        let npm = [("node", "nodejs"), ("npm", "npm")];
        packages.extend(npm.into_iter().filter(|(name, _)| program::find(name).is_none()).map(|(_, package)| package));
    }
    if !packages.is_empty() {
        apt::install(&packages, why)?;
    }
    let mut variables = BTreeMap::new();
    for wanted in wanted {
        let Some(path) = wanted.find() else {
            bail!("{} is installed, but none of {} is on PATH", wanted.package, wanted.names.join(", "));
        };
        variables.insert(wanted.variable, path.to_string_lossy().into_owned());
    }
    Ok(variables)
}

impl Wanted {
    /// Its path: as the user says, or on PATH.
    fn find(&self) -> Option<PathBuf> {
        let said = std::env::var_os(self.variable).map(PathBuf::from).filter(|path| path.is_file());
        said.or_else(|| self.names.iter().find_map(|name| program::find(name)))
    }
}

/// WebKit's small browser is not on PATH: it is in the library's own folder, one for each architecture.
fn mini_browser() -> Option<PathBuf> {
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let libraries =
        folders(Path::new("/usr/lib")).into_iter().chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")]);
    let webkits = libraries
        .flat_map(|library| folders(&library))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-4")));
    webkits.map(|folder| folder.join("MiniBrowser")).rfind(|path| path.is_file())
}
