//! The structure as the sources have it, drawn in `docs/structure.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::circles::{ModulePath, Modules, arrows, between_siblings, modules};

/// The modules of the core and of the app. The app passes on the core's under their names, so paths are the same in both.
fn both_crates() -> Modules {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = modules(&root.join("core/src"));
    all.extend(modules(&root.join("src")));
    // The two crates' roots only pass on names.
    all.insert(ModulePath::new(), String::new());
    all
}

/// How many modules of the same parent stand below each module, one on the other.
fn floors<'m>(modules: &'m Modules, uses: &BTreeSet<(&'m [String], &'m [String])>) -> BTreeMap<&'m [String], usize> {
    let mut floors: BTreeMap<&[String], usize> = modules.keys().map(|path| (path.as_slice(), 0)).collect();
    // There are no circles, so no floor is higher than there are modules.
    for _ in 0..modules.len() {
        for (from, to) in uses {
            let above = floors.get(to).map_or(0, |floor| floor + 1);
            let floor = floors.entry(*from).or_default();
            *floor = above.max(*floor);
        }
    }
    floors
}

fn drawing() -> String {
    let modules = both_crates();
    let arrows = arrows(&modules);
    let uses = between_siblings(&arrows);
    let floors = floors(&modules, &uses);
    let mut lines = vec![
        "# The structure".to_owned(),
        String::new(),
        "What uses what, as the sources name it. `tests/layers` draws this page and fails if it is not current;"
            .to_owned(),
        "`UPDATE=1 cargo test --test layers` draws it again. No arrow leads back, at whatever depth.".to_owned(),
        String::new(),
        "```mermaid".to_owned(),
        "flowchart TD".to_owned(),
    ];
    let top = uses.iter().filter(|(from, _)| from.len() == 1);
    lines.extend(top.map(|(from, to)| format!("    {} --> {}", from[0], to[0])));
    lines.push("```".to_owned());
    lines.push(String::new());
    lines.push("Within each: a module uses modules of lower floors, and others outside.".to_owned());
    for parent in modules.keys().filter(|path| path.len() == 1) {
        let mut rows: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (module, floor) in floors.iter().filter(|(module, _)| module.len() == 2 && module[0] == parent[0]) {
            rows.entry(*floor).or_default().push(&module[1]);
        }
        if rows.is_empty() {
            continue;
        }
        lines.extend(["", &format!("## {}", parent[0]), "", "| floor | modules |", "|---|---|"].map(str::to_owned));
        lines.extend(rows.iter().rev().map(|(floor, names)| format!("| {floor} | {} |", names.join(", "))));
    }
    lines.join("\n") + "\n"
}

#[test]
fn the_drawing_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/structure.md");
    let drawn = drawing();
    assert!(drawn.contains("    ui --> app\n") && drawn.contains("    content --> domain\n"), "{drawn}");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &drawn).unwrap();
    }
    let current = fs::read_to_string(&path).unwrap();
    assert!(current == drawn, "`UPDATE=1 cargo test --test layers` brings docs/structure.md up to date");
}
