//! What `cargo xtask test` tells the flows: where the app is, and where browsers and tools are.

use std::env;
use std::path::PathBuf;

pub use webdriver_client::kind::BrowserKind;
pub use webdriver_client::tools::tool;

/// The variable without which no flow can run.
pub const URL: &str = "EIGHT_KEYS_URL";

/// The address of the served release, with a slash at the end; `None` outside `cargo xtask test`.
pub fn url() -> Option<String> {
    env::var(URL).ok().map(|url| format!("{}/", url.trim_end_matches('/')))
}

/// The same inside a flow, where it is known to be set.
pub fn address() -> String {
    url().expect("flows run only with an address")
}

/// The name under which a copy of the app at the root of its origin keeps things.
pub const NAME: &str = "eight-keys%2F";

/// The browsers to use.
pub fn browsers() -> Vec<BrowserKind> {
    let named = env::var("EIGHT_KEYS_BROWSERS").unwrap_or_else(|_| "chromium,firefox,webkit".to_owned());
    let named: Vec<&str> = named.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    if let Some(unknown) = named.iter().find(|name| !BrowserKind::ALL.iter().any(|kind| kind.name() == **name)) {
        panic!("EIGHT_KEYS_BROWSERS names {unknown}, which is none of chromium, firefox, webkit");
    }
    BrowserKind::ALL.into_iter().filter(|kind| named.contains(&kind.name())).collect()
}

/// The folder of the release, for flows that serve it themselves.
pub fn dist() -> PathBuf {
    let said = env::var_os("EIGHT_KEYS_DIST").map(PathBuf::from);
    let dist = said.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"));
    assert!(dist.join("index.html").is_file(), "there is no release in {}", dist.display());
    dist
}

/// Where to write screenshots, if somebody wants them.
pub fn shots() -> Option<PathBuf> {
    env::var_os("EIGHT_KEYS_SHOTS").map(PathBuf::from)
}
