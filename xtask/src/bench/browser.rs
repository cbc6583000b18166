//! The client with which the browser flows drive browsers, the very same files, and what these need around them.

#[path = "../../../tests/browser/driver.rs"]
#[allow(dead_code, clippy::expect_used, clippy::panic, reason = "made for tests: a driver that fails ends the program")]
pub mod driver;
#[path = "../../../tests/browser/kind.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
pub mod kind;
#[path = "../../../tests/browser/process.rs"]
#[allow(dead_code, clippy::expect_used, clippy::panic, reason = "made for tests: a driver that fails ends the program")]
pub mod process;
#[path = "../../../tests/browser/wire.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
pub mod wire;

/// Where tools are. The tests read this from their environment; here this program has found them.
pub mod config {
    use std::collections::BTreeMap;
    use std::path::PathBuf;
    use std::sync::OnceLock;

    static TOOLS: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();

    /// Notes where they are, once.
    pub fn tell(tools: BTreeMap<&'static str, String>) {
        TOOLS.get_or_init(|| tools);
    }

    /// The path of a program, by its variable.
    pub fn tool(variable: &str) -> PathBuf {
        let found = TOOLS.get().and_then(|tools| tools.get(variable));
        // A program that was not noted cannot be started, and the error message has its name.
        PathBuf::from(found.map_or(variable, String::as_str))
    }
}
