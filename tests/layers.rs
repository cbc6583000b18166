//! Dependencies point one way. Each layer names which others it may use; anything else in its files makes this test
//! fail.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

use std::fs;
use std::path::{Path, PathBuf};

/// A layer and the layers it may use besides itself.
const MAY_USE: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("i18n", &["domain"]),
    ("profile_file", &["domain", "content", "i18n"]),
    ("store", &["domain"]),
    ("app", &["domain", "content", "i18n", "profile_file", "store"]),
    ("platform", &["domain", "content", "i18n", "profile_file", "store", "app"]),
    ("ui", &["domain", "content", "i18n", "profile_file", "store", "app", "platform"]),
];

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The layers that a source text uses by `crate::layer`.
fn used(source: &str) -> Vec<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut used: Vec<String> = Vec::new();
    for line in code {
        for part in line.split("crate::").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if MAY_USE.iter().any(|(layer, _)| *layer == name) {
                used.push(name);
            }
        }
    }
    used
}

fn violations(layer: &str, allowed: &[&str], path: &str, source: &str) -> Vec<String> {
    let is_allowed = |name: &String| name == layer || allowed.contains(&name.as_str());
    used(source).iter().filter(|name| !is_allowed(name)).map(|name| format!("{path}: {layer} uses {name}")).collect()
}

#[test]
fn dependencies_point_one_way() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for (layer, allowed) in MAY_USE {
        let mut files = Vec::new();
        rust_files(&source.join(layer), &mut files);
        assert!(!files.is_empty(), "src/{layer} has files");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            found.extend(violations(layer, allowed, &file.display().to_string(), &text));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_check_can_fail() {
    let source = "use crate::domain::Run;\nuse crate::ui::Root;\n// crate::app is only mentioned\n";
    assert_eq!(violations("content", &["domain"], "x.rs", source), ["x.rs: content uses ui"]);
}

#[test]
fn rules_know_no_clock_browser_or_screen() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // A large file is read in steps, with pauses that are an argument. So the profile file may be asynchronous, but no
    // more.
    for (layer, also) in [("domain", "async fn"), ("content", "async fn"), ("profile_file", "spawn_local")] {
        let mut files = Vec::new();
        rust_files(&source.join(layer), &mut files);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for word in ["web_sys", "js_sys", "wasm_bindgen", "yew::", "SystemTime::now", "Instant::now", also] {
                assert!(!text.contains(word), "{} uses {word}", file.display());
            }
        }
    }
}
