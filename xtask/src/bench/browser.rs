//! The client that the browser flows drive browsers with, the very same files, and what it asks of its surroundings.

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

/// Where tools are. The tests read it from their environment; here they were found by this program.
pub mod config {
    use std::collections::BTreeMap;
    use std::path::PathBuf;
    use std::sync::OnceLock;

    static TOOLS: OnceLock<BTreeMap<&'static str, String>> = OnceLock::new();

    /// Says where they are, once.
    pub fn tell(tools: BTreeMap<&'static str, String>) {
        TOOLS.get_or_init(|| tools);
    }

    /// A program by its variable.
    pub fn tool(variable: &str) -> PathBuf {
        let found = TOOLS.get().and_then(|tools| tools.get(variable));
        // Whatever was not told cannot be started, and the message of that has its name.
        PathBuf::from(found.map_or(variable, String::as_str))
    }
}
