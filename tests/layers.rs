//! Dependencies point one way. Each layer names which others it may use; anything else in its files makes this test
//! fail. And no modules use each other in a circle, at whatever depth they are.
//!
//! That the core (`core/`) uses nothing of the app is held by the compiler, because it is a crate of its own. Here are the
//! layers within the two crates, and what the compiler cannot see.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test, in its helpers too")]

use std::collections::{BTreeMap, BTreeSet};
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

/// The crates whose modules are looked at for circles.
const CRATES: [&str; 3] = ["core/src", "src", "xtask/src"];

/// Tables of functions that come with a split point. They name functions of the modules that use them, but do not call
/// them: what is called is decided when the code is loaded (`src/part.rs`). So what they use does not count.
const TABLES: [&str; 3] = ["app::tasks::later", "platform::later", "ui::later"];

/// A module by its names from the crate's root on.
type ModulePath = Vec<String>;

/// The sources of a crate's modules, without comments and tests.
type Modules = BTreeMap<ModulePath, String>;

fn modules(root: &Path) -> Modules {
    let mut files = Vec::new();
    rust_files(root, &mut files);
    let is_library = root.join("lib.rs").is_file();
    let mut modules = Modules::new();
    for file in files {
        let path = file.strip_prefix(root).unwrap().with_extension("");
        let mut path: ModulePath = path.iter().map(|name| name.to_str().unwrap().to_owned()).collect();
        // A library's programs are crates of their own, and its tests may use whatever they like.
        let is_program = path[0] == "bin" || (is_library && path == ["main"]);
        if is_program || path.iter().any(|name| name == "tests") {
            continue;
        }
        if ["mod", "lib", "main"].contains(&path.last().unwrap().as_str()) {
            path.pop();
        }
        modules.insert(path, code(&fs::read_to_string(&file).unwrap()));
    }
    modules
}

fn code(source: &str) -> String {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    code.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned()
}

/// The paths of a `use`, with its braces resolved, each with the name by which it is used.
fn spread(tree: &str) -> Vec<(String, Vec<String>)> {
    let tree = tree.trim();
    if let Some((before, list)) = tree.split_once('{') {
        let mut open = 0;
        let list = list.strip_suffix('}').unwrap_or(list).split(|letter: char| {
            open += i32::from(letter == '{') - i32::from(letter == '}');
            letter == ',' && open == 0
        });
        return list
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .flat_map(|it| spread(&format!("{before}{it}")))
            .collect();
    }
    let (path, alias) = tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias)));
    let mut path: Vec<String> = path.split("::").map(|name| name.trim().to_owned()).collect();
    if path.last().is_some_and(|name| name == "self" || name == "*") {
        path.pop();
    }
    let name = alias.map(|alias| alias.trim().to_owned()).or_else(|| path.last().cloned());
    vec![(name.unwrap_or_default(), path)]
}

/// The names that a source brings in by `use`, and their paths.
fn imports(code: &str) -> BTreeMap<String, Vec<String>> {
    let mut imports = BTreeMap::new();
    for (at, word) in code.match_indices("use ") {
        let before = code[..at].rsplit('\n').next().unwrap_or_default().trim();
        if before.is_empty() || before == "pub" || (before.starts_with("pub(") && before.ends_with(')')) {
            let tree = code[at + word.len()..].split(';').next().unwrap_or_default();
            imports.extend(spread(tree));
        }
    }
    imports
}

/// Everything in a source that looks like a path of at least two names.
fn paths(code: &str) -> Vec<Vec<String>> {
    let words = code.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == ':'));
    let names = |word: &str| -> Vec<String> {
        word.split("::").take_while(|it| !it.is_empty() && !it.contains(':')).map(str::to_owned).collect()
    };
    words.filter(|word| word.contains("::")).map(names).filter(|path| !path.is_empty()).collect()
}

/// A path, from the crate's root on. `None` if it leads into another crate, or is no path.
fn absolute(modules: &Modules, here: &[String], path: &[String]) -> Option<ModulePath> {
    let ups = path.iter().take_while(|name| *name == "super").count();
    Some(match path.first()?.as_str() {
        "crate" => path[1..].to_vec(),
        "self" => [here, &path[1..]].concat(),
        "super" => [&here[..here.len().checked_sub(ups)?], &path[ups..]].concat(),
        _ => {
            let inner = [here, &path[..1]].concat();
            modules.contains_key(&inner).then(|| [here, path].concat())?
        }
    })
}

/// The module that contains what a path names: where a module only passes on a name of another one, the other one.
fn owner(modules: &Modules, imported: &Imported, mut path: ModulePath) -> Option<ModulePath> {
    // No name is passed on more often.
    for _ in 0..8 {
        let depth = (0..=path.len()).rev().find(|depth| modules.contains_key(&path[..*depth]))?;
        let module = path[..depth].to_vec();
        match path.get(depth).and_then(|name| imported[&module].get(name)) {
            Some(passed_on) => path = [absolute(modules, &module, passed_on)?.as_slice(), &path[depth + 1..]].concat(),
            None => return Some(module),
        }
    }
    None
}

/// What each module brings in by `use`.
type Imported = BTreeMap<ModulePath, BTreeMap<String, Vec<String>>>;

/// Which modules use which. What a module and one of its own inner modules use of each other does not count: they are
/// one thing, seen from outside.
fn arrows(modules: &Modules) -> BTreeSet<(ModulePath, ModulePath)> {
    let imported: Imported = modules.iter().map(|(path, code)| (path.clone(), imports(code))).collect();
    let mut arrows = BTreeSet::new();
    for (here, code) in modules.iter().filter(|(here, _)| !TABLES.contains(&here.join("::").as_str())) {
        let names = &imported[here];
        for path in names.values().cloned().chain(paths(code)) {
            let path = match path.first().and_then(|name| names.get(name)) {
                Some(start) => [start.as_slice(), &path[1..]].concat(),
                None => path,
            };
            let used = absolute(modules, here, &path).and_then(|path| owner(modules, &imported, path));
            if let Some(used) = used.filter(|used| !used.starts_with(here) && !here.starts_with(used)) {
                arrows.insert((here.clone(), used));
            }
        }
    }
    arrows
}

/// The arrows between modules of the same parent that are on a circle, or between two circles. An inner module's arrows
/// are those of the module around it, so this looks at every depth.
fn circles(arrows: &BTreeSet<(ModulePath, ModulePath)>) -> BTreeSet<(String, String)> {
    let mut left: BTreeSet<(&[String], &[String])> = BTreeSet::new();
    for (from, to) in arrows {
        let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        left.insert((&from[..=shared], &to[..=shared]));
    }
    loop {
        let before = left.len();
        let users: BTreeSet<_> = left.iter().map(|(from, _)| *from).collect();
        let used: BTreeSet<_> = left.iter().map(|(_, to)| *to).collect();
        left.retain(|(from, to)| users.contains(to) && used.contains(from));
        if left.len() == before {
            return left.into_iter().map(|(from, to)| (from.join("::"), to.join("::"))).collect();
        }
    }
}

#[test]
fn no_modules_use_each_other_in_a_circle() {
    for root in CRATES {
        let arrows = arrows(&modules(&Path::new(env!("CARGO_MANIFEST_DIR")).join(root)));
        assert!(arrows.len() > 50, "{root}: only {} arrows are seen", arrows.len());
        let circles = circles(&arrows);
        let found: Vec<String> = circles.iter().map(|(from, to)| format!("{root}: {from} -> {to}")).collect();
        assert!(found.is_empty(), "these are on circles:\n{}", found.join("\n"));
    }
}

#[test]
fn circles_are_found() {
    let found = |sources: &[(&str, &str)]| {
        let path =
            |name: &str| -> ModulePath { name.split("::").filter(|it| !it.is_empty()).map(str::to_owned).collect() };
        let modules: Modules = sources.iter().map(|(name, source)| (path(name), code(source))).collect();
        circles(&arrows(&modules)).into_iter().map(|(from, to)| format!("{from} -> {to}")).collect::<Vec<_>>()
    };
    let root = ("", "mod a;\nmod b;");
    for (a, b) in [
        ("use crate::b::f;", "use super::a::g;"),
        ("use super::{b, c};", "pub(super) use super::{c, a::{g, h as i}};"),
        ("fn f() -> crate::b::X {}", "use crate::a as other;\nfn g() { other::f() }"),
        ("use super::b::*;", "let x = [super::a::f(); 2];"),
    ] {
        assert_eq!(found(&[root, ("a", a), ("b", b)]), ["a -> b", "b -> a"], "{a} {b}");
    }
    // Of each inner module only one arrow is on the circle; and a name that the parent passes on is its child's.
    let inner = [root, ("a", ""), ("a::x", "use crate::b;"), ("a::y", ""), ("b", "use crate::a::y::f;")];
    assert_eq!(found(&inner), ["a -> b", "b -> a"]);
    let passed_on =
        [("", ""), ("m", "pub use x::X;\nuse y::Y;"), ("m::x", "use super::Y;"), ("m::y", "use crate::m::X;")];
    assert_eq!(found(&passed_on), ["m::x -> m::y", "m::y -> m::x"]);
    let three = [root, ("a", "use crate::b;"), ("b", "use crate::c;"), ("c", "use crate::a;"), ("d", "use crate::a;")];
    assert_eq!(found(&three), ["a -> b", "b -> c", "c -> a"]);
    for (a, b) in [
        ("use crate::b::f;", "// crate::a is only mentioned\nfn f() {}"),
        ("use crate::b::f;", "#[cfg(test)]\nmod tests {\n    use crate::a::f;\n}"),
        ("use other::b;", "use crate::a;"),
        ("", "use crate::a;"),
    ] {
        assert_eq!(found(&[root, ("a", a), ("b", b)]), Vec::<String>::new(), "{a} {b}");
    }
    let parent_and_child = [("", ""), ("m", "use x::f;\npub struct App;"), ("m::x", "use super::App;")];
    assert_eq!(found(&parent_and_child), Vec::<String>::new());
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
