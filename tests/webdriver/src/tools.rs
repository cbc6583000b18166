//! Where browsers and their drivers are.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;

static TOLD: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();

/// Says where the tools are, by the names of their variables, to a program that found them itself. What is said first
/// counts; what is not said is looked for in the environment.
pub fn tell(tools: BTreeMap<&'static str, String>) {
    TOLD.get_or_init(|| tools);
}

/// A program or file by its variable.
///
/// # Panics
/// If it is not known or not there: a flow that lacks a tool must not pass because it tried nothing.
pub fn tool(variable: &str) -> PathBuf {
    let told = TOLD.get().and_then(|tools| tools.get(variable)).map(PathBuf::from);
    match told.or_else(|| env::var_os(variable).map(PathBuf::from)) {
        Some(path) if path.is_file() => path,
        Some(path) => panic!("{variable} names {}, which is not there", path.display()),
        None => panic!("{variable} is not set; `cargo xtask test` finds or installs what the flows need"),
    }
}
