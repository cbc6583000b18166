//! Writes `target/site`: everything that the app fetches by itself, under the names by which it fetches it.
//!
//! Words are compiled, packs checked, styles gathered, JSON and scripts made smaller; everything else in `static/` is
//! taken as it is. The files at the top of the release (page, service worker, manifest) are made not here but in
//! [`crate::dist`].

use crate::fluent::Finding;
use crate::locales::{Locales, Part};
use crate::packs::Packs;
use crate::{css, project, say, script};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// Files of `static/` that go elsewhere.
const NOT_IN_SITE: [&str; 3] = ["sw.js", "manifest.webmanifest", "start_screens.html"];

/// The exercise, and the part of it that the app waits for before it can begin.
const PACK: &str = "content/key_competences.json";
const PACK_FIRST: &str = "content/key_competences.first.json";

/// All exercises that are data, and the folder where each has a file of its own.
const EXERCISES: &str = "content/exercises.json";
const EXERCISES_FOLDER: &str = "content/exercises/";

/// Compiles and writes; refuses words or packs that are wrong.
pub fn write() -> Result<()> {
    let step = say::step("Compile words and content");
    let site = gather()?;
    let folder = project::site();
    for (name, bytes) in &site {
        project::write(&folder.join(name), bytes)?;
    }
    for (name, path) in project::files_below(&folder)? {
        if !site.contains_key(&name) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    step.done(&format!("{} files in target/site", site.len()));
    Ok(())
}

fn gather() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut site = BTreeMap::new();
    let locales = Locales::load()?;
    refuse(&locales.findings, "the words have mistakes")?;
    for language in &locales.languages {
        for part in Part::ALL {
            site.insert(format!("i18n/{}.{}.json", language.tag, part.name()), language.catalog(part));
        }
    }
    let packs = Packs::load()?;
    refuse(&packs.findings, "a pack has mistakes")?;
    site.insert(EXERCISES.to_owned(), packs.exercises.bundle());
    for (name, path) in project::files_below(&project::path("static"))? {
        if NOT_IN_SITE.contains(&name.as_str()) || name.starts_with("css/") || name.starts_with(EXERCISES_FOLDER) {
            continue;
        }
        let bytes = project::read(&path)?;
        let bytes = match name.rsplit('.').next() {
            Some("json") => smaller_json(&bytes).with_context(|| format!("static/{name} is not JSON"))?,
            Some("js") => smaller_script(&bytes).with_context(|| format!("static/{name} cannot be read"))?,
            _ => bytes,
        };
        if name == PACK {
            site.insert(PACK_FIRST.to_owned(), what_is_asked(&bytes)?);
        }
        site.insert(name, bytes);
    }
    site.extend(css::files()?.map(|(name, style)| (name.to_owned(), style.into_bytes())));
    Ok(site)
}

fn refuse(findings: &[Finding], what: &str) -> Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    bail!("{what}:\n{}", list.join("\n"))
}

fn smaller_json(bytes: &[u8]) -> Result<Vec<u8>> {
    let value: Value = serde_json::from_slice(bytes)?;
    Ok(value.to_string().into_bytes())
}

/// A pack without what no statement's screen shows: its sources, and what only the checks of a pack need. The whole
/// pack comes with the rest of the app.
fn what_is_asked(pack: &[u8]) -> Result<Vec<u8>> {
    let mut pack: Value = serde_json::from_slice(pack)?;
    let competences = pack["competences"].as_array_mut().context("a pack has competences")?;
    for statement in competences.iter_mut().filter_map(|it| it["statements"].as_array_mut()).flatten() {
        let statement = statement.as_object_mut().context("a statement is an object")?;
        for member in ["aspect", "settings", "sources"] {
            statement.remove(member);
        }
    }
    pack["sources"] = Value::Array(Vec::new());
    Ok(pack.to_string().into_bytes())
}

pub fn smaller_script(bytes: &[u8]) -> Result<Vec<u8>> {
    Ok(script::smaller(std::str::from_utf8(bytes)?)?.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_the_order_of_its_keys() {
        assert_eq!(smaller_json(b"{ \"b\": 1,\n \"a\": [ ] }").unwrap(), b"{\"b\":1,\"a\":[]}");
    }
}
