//! Whose work is in the release, and under which licences: `third-party-notices.txt`.
//!
//! The list is made from what cargo links for the browser, with the texts in the crates' own sources. So it cannot
//! forget a new dependency, and a licence that nobody has considered stops the build.

use crate::{program, project, say};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, Licensee, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The file in the release. Its address has no version: anybody who was given the address finds it there in any
/// release.
pub const FILE: &str = "third-party-notices.txt";

/// The licences that what we ship may have, each with words by which its text is recognised. If a crate gives a choice,
/// the first of them is taken: the MIT licence, which names the authors.
const ALLOWED: [(&str, &str); 7] = [
    ("MIT", "Permission is hereby granted, free of charge"),
    ("Apache-2.0", "Apache License"),
    ("BSD-3-Clause", "Redistribution and use in source and binary forms"),
    ("BSD-2-Clause", "Redistribution and use in source and binary forms"),
    ("ISC", "Permission to use, copy, modify, and/or distribute"),
    ("Zlib", "This software is provided 'as-is'"),
    ("Unicode-3.0", "UNICODE LICENSE V3"),
];

/// The project's own crates in the release.
const OURS: [&str; 2] = ["eight-keys", "eight-keys-core"];

/// What the compiler adds, which cargo does not know.
const STANDARD_LIBRARY: &str = "The standard library of Rust, by the contributors of the Rust Project: MIT or Apache-2.0.\n\
    It brings compiler-builtins (MIT and Apache-2.0 with the LLVM exception), dlmalloc and hashbrown (MIT or Apache-2.0).\n";

/// A crate that the release links.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Linked {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    expression: String,
    /// Who made it, if it says so in its manifest.
    authors: Vec<String>,
    /// The folder of its source.
    folder: PathBuf,
}

/// The whole file.
pub fn text() -> Result<Vec<u8>> {
    let step = say::step("Gather the licences of what is linked");
    let crates = linked()?;
    let text = compose(&crates, &project::read_text(&project::path("data/attributions.txt"))?)?;
    step.done(&format!("{} crates", crates.len()));
    // Hosts send text without its encoding; browsers recognise it by this mark.
    Ok(format!("\u{feff}{text}").into_bytes())
}

/// What cargo links into the app and the sealing worker, which are one package: with its features for the browser,
/// without what only helps to compile and without the project's own crates.
pub fn linked() -> Result<Vec<Linked>> {
    let cargo = |arguments: &[&str]| -> Result<String> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(project::root()).args(arguments).args(["--locked", "--quiet"]);
        program::answer(&mut command).with_context(|| format!("`cargo {}` says nothing", arguments.join(" ")))
    };
    let target = crate::wasm_target::TARGET;
    let tree = cargo(&[
        "tree",
        "--package=eight-keys",
        "--features=split",
        "--edges=normal,no-proc-macro",
        "--prefix=none",
        "--no-dedupe",
        "--format={p}",
        "--target",
        target,
    ])?;
    let names: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| line.split_once(" v"))
        .map(|(name, rest)| (name, first_word(rest)))
        .filter(|(name, _)| !OURS.contains(name))
        .collect();
    let metadata: Value = serde_json::from_str(&cargo(&[
        "metadata",
        "--features=split",
        "--format-version=1",
        "--filter-platform",
        target,
    ])?)
    .context("cargo's metadata is not JSON")?;
    let mut crates = Vec::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let field = |name: &str| package[name].as_str().unwrap_or_default();
        let (name, version) = (field("name"), field("version"));
        if !names.contains(&(name, version)) {
            continue;
        }
        let folder = Path::new(field("manifest_path")).parent().context("a crate has a folder")?.to_owned();
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
        // E-mail addresses are left out, because the notices do not need them.
        let authors = authors.map(|it| it.split('<').next().unwrap_or_default().trim().to_owned()).collect();
        crates.push(Linked {
            name: name.to_owned(),
            version: version.to_owned(),
            expression: field("license").to_owned(),
            authors,
            folder,
        });
    }
    crates.sort();
    if crates.len() != names.len() {
        bail!("cargo tree names {} crates, cargo metadata knows {} of them", names.len(), crates.len());
    }
    Ok(crates)
}

fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}

fn compose(crates: &[Linked], attributions: &str) -> Result<String> {
    let mut texts = Texts::default();
    let mut list = String::new();
    for linked in crates {
        let Linked { name, version, expression, .. } = linked;
        let licences = taken(expression).with_context(|| format!("the licence of {name} {version}"))?;
        let mut numbers = BTreeSet::new();
        for licence in &licences {
            for text in texts_of(linked, licence)? {
                numbers.insert(texts.number(&text));
            }
        }
        let numbers: Vec<String> = numbers.iter().map(|number| format!("[{number}]")).collect();
        list += &format!("{name} {version}: {} {}\n", licences.join(" and "), numbers.join(" "));
    }
    let exception = spdx::exception_id("LLVM-exception").context("a known exception")?.text();
    let mit = with_holders(standard_text("MIT")?, "the contributors of the Rust Project");
    let library = format!("{STANDARD_LIBRARY}{}", texts.place(&[&mit, standard_text("Apache-2.0")?, exception]));
    let icons = project::read_text(&project::path("data/pictograms/LICENSE"))?;
    let pictograms = format!("Phosphor Icons: MIT {}", texts.place(&[&icons]));
    let out = format!(
        "Eight Keys: parts by others and their licences\n\n\
         Eight Keys itself is free software: MIT or Apache-2.0, as you choose. The numbers in brackets are those of the texts\n\
         below.\n\n{attributions}\n{pictograms}\n\nProgram parts\n\n{library}\n\n{list}\n{}",
        texts.all()
    );
    for never in ["crates.io", "/registry/", "/home/", "/root/", "<copyright holders>", "<owner>"] {
        if out.contains(never) {
            bail!("the notices have \"{never}\" in them: a name of this machine, or a name that is missing");
        }
    }
    Ok(out)
}

/// The texts, each once.
#[derive(Default)]
struct Texts {
    numbers: BTreeMap<String, usize>,
    texts: Vec<String>,
}

impl Texts {
    /// The number of a text, from 1; a text that differs only in line ends and spaces is the same.
    fn number(&mut self, text: &str) -> usize {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let next = self.texts.len() + 1;
        let number = *self.numbers.entry(words).or_insert(next);
        if number == next {
            self.texts.push(text.trim().replace("\r\n", "\n"));
        }
        number
    }

    fn place(&mut self, texts: &[&str]) -> String {
        let numbers: Vec<String> = texts.iter().map(|text| format!("[{}]", self.number(text))).collect();
        numbers.join(" ")
    }

    fn all(&self) -> String {
        let line = "-".repeat(80);
        self.texts.iter().enumerate().map(|(at, text)| format!("{line}\n[{}]\n\n{text}\n\n", at + 1)).collect()
    }
}

/// The licences that we choose among those of an expression.
///
/// An error if it asks for one that is not in [`ALLOWED`]: then somebody has to read that licence.
fn taken(expression: &str) -> Result<Vec<&'static str>> {
    let parsed = Expression::parse_mode(expression, ParseMode::LAX)
        .with_context(|| format!("\"{expression}\" is no SPDX expression"))?;
    let mut allowed = Vec::new();
    for (name, _) in ALLOWED {
        allowed.push(Licensee::parse(name).with_context(|| format!("{name} is no licence"))?);
    }
    let Ok(needed) = parsed.minimized_requirements(&allowed) else {
        bail!("\"{expression}\" asks for a licence that is not on the list in xtask/src/notices.rs");
    };
    let needed: Vec<String> = needed.iter().map(ToString::to_string).collect();
    Ok(ALLOWED.into_iter().map(|(name, _)| name).filter(|name| needed.iter().any(|it| it == name)).collect())
}

/// The texts of a crate for one licence: from its source, or the standard one with its authors.
fn texts_of(linked: &Linked, licence: &str) -> Result<Vec<String>> {
    let marks = ALLOWED.iter().find(|(name, _)| *name == licence).map_or("", |(_, mark)| *mark);
    let mut texts = Vec::new();
    let entries = fs::read_dir(&linked.folder)
        .with_context(|| format!("the source of {} {} is not here", linked.name, linked.version))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths.into_iter().filter(|path| path.is_file()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        let is_licence = ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|begin| name.starts_with(begin));
        let Some(text) = fs::read_to_string(&path).ok().filter(|_| is_licence) else { continue };
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.contains(marks) || name.starts_with("NOTICE") {
            texts.push(text);
        }
    }
    if texts.iter().any(|text| !text.is_empty()) {
        return Ok(texts);
    }
    let who =
        if linked.authors.is_empty() { format!("the authors of {}", linked.name) } else { linked.authors.join(", ") };
    Ok(vec![with_holders(standard_text(licence)?, &who)])
}

/// A standard text, with names in its blanks.
fn with_holders(text: &str, who: &str) -> String {
    text.replace("<year> <copyright holders>", who).replace("<year> <owner>", who)
}

fn standard_text(licence: &str) -> Result<&'static str> {
    Ok(spdx::license_id(licence).with_context(|| format!("{licence} is no licence"))?.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_taken_only_from_the_list() {
        for (expression, licences) in [
            ("MIT OR Apache-2.0", vec!["MIT"]),
            ("Apache-2.0/MIT", vec!["MIT"]),
            ("Apache-2.0 OR GPL-2.0-only", vec!["Apache-2.0"]),
            ("Unlicense OR MIT", vec!["MIT"]),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", vec!["MIT", "Unicode-3.0"]),
            ("BSD-3-Clause", vec!["BSD-3-Clause"]),
            ("Zlib", vec!["Zlib"]),
        ] {
            assert_eq!(taken(expression).unwrap(), licences, "{expression}");
        }
        for expression in ["GPL-3.0-only", "MIT AND GPL-2.0-only", "AGPL-3.0-or-later", "", "see the file"] {
            assert!(taken(expression).is_err(), "{expression}");
        }
    }

    /// What is linked is counted in another way than for the file: along the resolved graph of cargo's metadata.
    #[test]
    fn every_linked_crate_is_named_with_a_text() {
        let text = String::from_utf8(text().unwrap()).unwrap();
        let crates = linked().unwrap();
        assert!(crates.len() > 100, "{}", crates.len());
        for linked in &crates {
            let line = format!("\n{} {}: ", linked.name, linked.version);
            let rest = text.split_once(&line).unwrap_or_else(|| panic!("{} is not named", linked.name)).1;
            let number = rest.lines().next().and_then(|line| line.split_once('[')).map(|(_, it)| it);
            let number = number.and_then(|it| it.split(']').next()).unwrap();
            assert!(text.contains(&format!("\n[{number}]\n")), "{} has no text", linked.name);
        }
        let named = |name: &str| crates.iter().any(|it| it.name == name);
        for name in ["yew", "serde_json", "wasm_split_helpers", "wasm-bindgen", "js-sys", "web-sys", "age", "getrandom"]
        {
            assert!(named(name), "{name}");
        }
        for name in ["proptest", "jsonschema", "serde_derive", "syn", "libtest-mimic", "anyhow"] {
            assert!(!named(name), "{name} is linked into nothing that is shipped");
        }
        for part in ["Phosphor Icons", "O*NET 30.2", "ESCO", "Eurostat", "standard library of Rust", "LLVM"] {
            assert!(text.contains(part), "{part}");
        }
    }

    #[test]
    fn a_crate_without_a_licences_file_gets_the_standard_text_and_its_authors() {
        let folder = std::env::temp_dir().join(format!("eight-keys-notices-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut linked = Linked {
            name: "small".into(),
            version: "1.0.0".into(),
            expression: "MIT".into(),
            authors: vec!["Shirin".into(), "Ewa".into()],
            folder: folder.clone(),
        };
        let texts = texts_of(&linked, "MIT").unwrap();
        assert!(texts[0].contains("Shirin, Ewa") && texts[0].contains("Permission is hereby granted"), "{}", texts[0]);
        linked.authors.clear();
        assert!(texts_of(&linked, "MIT").unwrap()[0].contains("the authors of small"));
        fs::write(folder.join("LICENSE-MIT"), "Copyright (c) me\n\nPermission is hereby granted, free\nof charge")
            .unwrap();
        fs::write(folder.join("LICENSE-APACHE"), "Apache License").unwrap();
        let texts = texts_of(&linked, "MIT").unwrap();
        assert_eq!(texts.len(), 1);
        assert!(texts[0].starts_with("Copyright (c) me"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
