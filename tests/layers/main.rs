//! Dependencies point one way. Each layer names which others it may use; anything else in its files makes this test
//! fail. And no modules use each other in a circle, at whatever depth they are (`circles`). `drawing` draws the structure
//! from the same sources.
//!
//! That the core (`core/`) uses nothing of the app is held by the compiler, because it is a crate of its own. Here are the
//! layers within the two crates, and what the compiler cannot see.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

mod circles;
mod drawing;

use std::fs;
use std::path::{Path, PathBuf};

/// A layer, the folder of its crate, and the layers that it may use besides itself.
const MAY_USE: [(&str, &str, &[&str]); 8] = [
    ("core/src", "domain", &[]),
    ("core/src", "i18n", &["domain"]),
    ("core/src", "content", &["domain", "i18n"]),
    ("core/src", "profile_file", &["domain", "content", "i18n"]),
    ("src", "store", &["domain"]),
    ("src", "app", &["domain", "content", "i18n", "profile_file", "store"]),
    ("src", "platform", &["domain", "content", "i18n", "profile_file", "store", "app"]),
    ("src", "ui", &["domain", "content", "i18n", "profile_file", "store", "app", "platform"]),
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

/// How deep below the root of its crate a file's module is: 1 for `app/mod.rs`, 2 for `app/route.rs`.
fn depth(file_in_crate: &Path) -> usize {
    file_in_crate.components().count() - usize::from(file_in_crate.ends_with("mod.rs"))
}

/// What stands in a crate's root, or begins a list in braces after it: the names that follow a path to the root. `*` and
/// `as` are returned too, since behind them names could hide.
fn names_after(path: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        let text = text.trim_start();
        if text.starts_with('*') {
            return "*".to_owned();
        }
        text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
    };
    let Some(path) = path.strip_prefix("::") else {
        return if word(path) == "as" { vec!["as".to_owned()] } else { vec![] };
    };
    let Some(list) = path.trim_start().strip_prefix('{') else { return vec![word(path)] };
    let mut names = Vec::new();
    let (mut open, mut begins) = (0, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => open += 1,
            '}' if open > 0 => open -= 1,
            '}' | ',' if open == 0 => {
                names.push(word(&list[begins..at]));
                begins = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

/// The layers that a source text uses by `crate::layer`, `eight_keys_core::layer`, `super::…::layer`, or in a list in braces
/// after any of them. Whatever hides the names (`crate::*`, `use eight_keys_core as …`) is returned as well.
fn used(source: &str, depth: usize) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut used = Vec::new();
    for root in ["crate", "eight_keys_core"] {
        for (at, _) in code.match_indices(root) {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            if !code[..at].ends_with(is_part) {
                used.extend(names_after(&code[at + root.len()..]));
            }
        }
    }
    // A module inside a file, such as its tests, is one deeper.
    for ups in [depth, depth + 1] {
        let up = format!("super{}", "::super".repeat(ups - 1));
        for (at, _) in code.match_indices(&up) {
            let is_whole = !code[..at].ends_with("::") && !code[at + up.len()..].starts_with("::super");
            used.extend(names_after(&code[at + up.len()..]).into_iter().filter(|name| is_whole && name != "*"));
        }
    }
    used.retain(|name| ["*", "as"].contains(&name.as_str()) || MAY_USE.iter().any(|(_, layer, _)| layer == name));
    used
}

fn violations(layer: &str, allowed: &[&str], path: &Path, source: &str) -> Vec<String> {
    let is_allowed = |name: &String| name == layer || allowed.contains(&name.as_str());
    let used = used(source, depth(path)).into_iter().filter(|name| !is_allowed(name));
    used.map(|name| format!("{}: {layer} uses {name}", path.display())).collect()
}

#[test]
fn dependencies_point_one_way() {
    let mut found = Vec::new();
    for (root, layer, allowed) in MAY_USE {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        let mut files = Vec::new();
        rust_files(&root.join(layer), &mut files);
        assert!(!files.is_empty(), "{layer} has files");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            found.extend(violations(layer, allowed, file.strip_prefix(&root).unwrap(), &text));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_check_can_fail() {
    let found = |path: &str, source: &str| violations("content", &["domain"], Path::new(path), source);
    for (path, source) in [
        ("content/x.rs", "use crate::ui::Root;"),
        ("content/x.rs", "let root = crate::ui::Root;"),
        ("content/x.rs", "use crate::{\n    domain::{Run, Answer},\n    ui::Root,\n};"),
        ("content/x.rs", "use eight_keys_core::ui;"),
        ("content/x.rs", "use super::super::{domain, ui::Root};"),
        ("content/x.rs", "mod tests {\n    use super::super::super::ui::Root;\n}"),
        ("content/mod.rs", "use super::ui::Root;"),
        ("content/x/mod.rs", "pub use super::super::ui;"),
    ] {
        assert_eq!(found(path, source), [format!("{path}: content uses ui")], "{source}");
    }
    assert_eq!(found("content/x.rs", "use crate::*;"), ["content/x.rs: content uses *"]);
    assert_eq!(found("content/x.rs", "use eight_keys_core as core;"), ["content/x.rs: content uses as"]);
    for source in [
        "use crate::domain::Run;\n// crate::app is only mentioned\nuse super::ui;\npub(crate) fn f() {}",
        "mod tests {\n    use super::super::*;\n    use crate::content::Pack;\n}",
        "use crate::{content::{ui, Pack}, domain};",
    ] {
        assert_eq!(found("content/x.rs", source), Vec::<String>::new(), "{source}");
    }
}

/// The crates in which the app meets the browser. None may be among what the core depends on.
const OF_THE_BROWSER: [&str; 6] = ["gloo", "js-sys", "wasm-bindgen", "wasm-bindgen-futures", "web-sys", "yew"];

#[test]
fn the_core_knows_no_clock_and_no_browser() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("core");
    let manifest = fs::read_to_string(core.join("Cargo.toml")).unwrap();
    for name in OF_THE_BROWSER {
        let names_it = |line: &str| line.split([' ', '=', '.', ']']).any(|word| word == name);
        assert!(!manifest.lines().any(names_it), "core depends on {name}");
    }
    // A large file is read in steps, with pauses that are an argument. So `profile_file` may be asynchronous, and the
    // rules may not.
    let clocks = ["SystemTime::now", "Instant::now"];
    for (folder, never) in [("", clocks.as_slice()), ("domain", &["async fn"]), ("content", &["async fn"])] {
        let mut files = Vec::new();
        rust_files(&core.join("src").join(folder), &mut files);
        assert!(!files.is_empty(), "core/src/{folder} has files");
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for word in never {
                assert!(!text.contains(word), "{} uses {word}", file.display());
            }
        }
    }
}
