//! The service worker's list: every file of the app with its hash and size.
//!
//! The list is sorted, so the same files give the same worker, and its own hash is the version: the browser gets a new
//! worker exactly when something has changed.

use crate::project;
use anyhow::{Result, bail};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The lines of `static/sw.js` that are replaced.
const VERSION_LINE: &str = "const VERSION = \"development\";";
const FILES_LINE: &str = "const FILES = [];";

/// The worker's script for these files, given by their address from the site's root. The page itself is listed as `./`,
/// because some hosts answer `index.html` with a redirection.
pub fn fill(template: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<String> {
    for line in [VERSION_LINE, FILES_LINE] {
        if template.matches(line).count() != 1 {
            bail!("static/sw.js should have the line `{line}` exactly once, to be filled by the build");
        }
    }
    let list: Vec<Value> =
        files.iter().map(|(url, bytes)| json!([url, project::hex(&project::sha256(bytes)), bytes.len()])).collect();
    let list = Value::Array(list).to_string();
    // The script counts too: a change in the worker alone must not meet a cache that the old one filled.
    let version = project::hex(&project::sha256(format!("{template}{list}").as_bytes())[..6]);
    Ok(template
        .replace(VERSION_LINE, &format!("const VERSION = \"{version}\";"))
        .replace(FILES_LINE, &format!("const FILES = {list};")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "const VERSION = \"development\";\nconst FILES = [];\nrest();\n";

    fn files(texts: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        texts.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_list_is_sorted_and_complete() {
        let script = fill(TEMPLATE, &files(&[("v-1/b", "b"), ("./", "page"), ("v-1/a", "")])).unwrap();
        let places: Vec<_> =
            ["[\"./\",", "[\"v-1/a\",\"e3b0c442", "[\"v-1/b\","].map(|entry| script.find(entry).unwrap()).into();
        assert!(places.is_sorted());
        assert!(script.contains(",1]") && script.ends_with("rest();\n"));
    }

    #[test]
    fn the_version_changes_with_any_file_and_with_the_worker() {
        let script = fill(TEMPLATE, &files(&[("a", "1")])).unwrap();
        let version = |script: &str| script.lines().next().unwrap().to_owned();
        assert_eq!(version(&script), version(&fill(TEMPLATE, &files(&[("a", "1")])).unwrap()));
        assert_ne!(version(&script), version(&fill(TEMPLATE, &files(&[("a", "2")])).unwrap()));
        assert_ne!(
            version(&script),
            version(&fill(&TEMPLATE.replace("rest", "other"), &files(&[("a", "1")])).unwrap())
        );
    }

    #[test]
    fn a_template_without_its_lines_is_refused() {
        assert!(fill("const FILES = [];", &files(&[])).is_err());
    }

    #[test]
    fn the_projects_own_worker_can_be_filled() {
        let template = project::read_text(&project::path("static/sw.js")).unwrap();
        assert!(fill(&template, &files(&[("a", "1")])).is_ok());
    }
}
