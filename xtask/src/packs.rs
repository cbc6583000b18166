//! Packs: what the build refuses, and the messages that they need.
//!
//! Each pack is checked by the app's own reader ([`eight_keys_core::content`]). What it cannot know is checked here: that
//! pictograms and the codes of frameworks exist, and that the words are written. The project's tests hold the packs to
//! the published schemas as well, and both to the same mistakes.

mod exercises;

use crate::fluent::{Finding, SourceLocation};
use crate::{data, project};
use anyhow::Result;
use eight_keys_core::content::{KEY_COMPETENCES, Pack as Statements, Problem, parse_pack};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

pub use exercises::Exercises;

/// Every pack of the project, parsed.
pub struct Packs {
    packs: Vec<Pack>,
    /// The exercises that are data.
    pub exercises: Exercises,
    /// What is wrong with them.
    pub findings: Vec<Finding>,
}

/// Names that exist, by what they belong to.
type Names = BTreeMap<String, BTreeSet<String>>;

struct Pack {
    file: String,
    text: String,
    json: Value,
}

/// The codes of each framework.
const CODES: &str = "data/frameworks/codes.json";
/// The words that each competence needs, as attributes of its message.
const COMPETENCE_ATTRIBUTES: [&str; 3] = ["name-2018", "short", "about"];
/// Where each competence is useful.
const USEFUL: [&str; 3] = ["work", "education", "daily"];

impl Packs {
    /// Reads and checks all of `static/content`.
    pub fn load() -> Result<Self> {
        let mut packs = Self { packs: Vec::new(), exercises: Exercises::default(), findings: Vec::new() };
        for (_, path) in json_files()? {
            match Pack::read(project::shown(&path), project::read_text(&path)?) {
                Ok(pack) => packs.packs.push(pack),
                Err(finding) => packs.findings.push(finding),
            }
        }
        let pictograms = pictograms()?;
        let codes: Names = serde_json::from_slice(&project::read(&project::path(CODES))?)?;
        for pack in &packs.packs {
            packs.findings.extend(pack.check(&pictograms, &codes));
        }
        packs.exercises = Exercises::load(packs.statements_pack().as_ref(), &codes)?;
        packs.findings.extend(packs.exercises.findings.iter().cloned());
        Ok(packs)
    }

    /// The statements; `None` if their pack has mistakes.
    fn statements_pack(&self) -> Option<Statements> {
        self.packs
            .iter()
            .find(|pack| pack.json["id"] == KEY_COMPETENCES)
            .and_then(|pack| parse_pack(pack.text.as_bytes()).0)
    }

    /// The ids of all statements, which are also the ids of their messages.
    pub fn statements(&self) -> BTreeSet<String> {
        let competences = self.packs.iter().filter_map(|pack| pack.json["competences"].as_array()).flatten();
        let statements = competences.filter_map(|competence| competence["statements"].as_array()).flatten();
        statements.filter_map(|statement| Some(statement["id"].as_str()?.to_owned())).collect()
    }

    /// Every message that the packs need, with the place that needs it.
    pub fn messages(&self) -> BTreeMap<String, SourceLocation> {
        let mut messages = self.exercises.messages();
        for pack in &self.packs {
            for (at, competence) in items(&pack.json["competences"], "/competences") {
                let Some(id) = competence["id"].as_str() else {
                    continue;
                };
                let names = std::iter::once(id.to_owned())
                    .chain(COMPETENCE_ATTRIBUTES.iter().map(|attribute| format!("{id}.{attribute}")))
                    .chain(USEFUL.iter().map(|area| format!("{id}-useful-{area}")));
                messages.extend(names.map(|name| (name, pack.place(&at))));
                for (at, statement) in items(&competence["statements"], &format!("{at}/statements")) {
                    let Some(id) = statement["id"].as_str() else {
                        continue;
                    };
                    let names = [id.to_owned(), format!("{id}.example"), format!("{id}-idea")];
                    messages.extend(names.map(|name| (name, pack.place(&at))));
                    messages.extend(retired(statement).map(|id| (id.to_owned(), pack.place(&at))));
                }
            }
        }
        messages
    }
}

impl Pack {
    /// A pack by its file and text, if it is JSON.
    fn read(file: String, text: String) -> Result<Self, Finding> {
        match serde_json::from_str(&text) {
            Ok(json) => Ok(Self { file, text, json }),
            Err(error) => {
                let text = format!("this is not JSON: {error}");
                Err(Finding { place: SourceLocation { file, line: error.line() }, text })
            }
        }
    }

    fn check(&self, pictograms: &Names, codes: &Names) -> Vec<Finding> {
        let bytes = self.text.as_bytes();
        let mut findings: Vec<Finding> = parse_pack(bytes).1.iter().map(|problem| self.problem(problem)).collect();
        for (at, competence) in items(&self.json["competences"], "/competences") {
            let set = competence["id"].as_str().unwrap_or_default();
            let statements = items(&competence["statements"], &format!("{at}/statements"));
            for (at, item) in std::iter::once((at.clone(), competence)).chain(statements) {
                for (at, tag) in items(&item["sources"], &format!("{at}/sources")) {
                    let (source, code) = tag.as_str().and_then(|tag| tag.split_once(':')).unwrap_or_default();
                    if !codes.get(source).is_some_and(|codes| codes.contains(code)) {
                        let reason = format!("{tag} names nothing that is in data/frameworks/codes.json");
                        findings.push(self.finding(&at, &reason));
                    }
                }
                findings.extend(self.check_pictogram(pictograms, set, &at, item));
            }
        }
        findings
    }

    /// A picture that is not in the file of its set.
    fn check_pictogram(&self, pictograms: &Names, set: &str, at: &str, item: &Value) -> Option<Finding> {
        let wanted = item["pictogram"].as_str()?;
        let reason = format!("there is no pictogram \"{wanted}\" in static/icons/pictograms/{set}.txt");
        let known = pictograms.get(set).is_some_and(|known| known.contains(wanted));
        (!known).then(|| self.finding(&format!("{at}/pictogram"), &reason))
    }

    /// What the reader found. Of JSON that is of another shape it knows the line, otherwise a pointer.
    fn problem(&self, problem: &Problem) -> Finding {
        let line = problem.place.strip_prefix("line ").and_then(|rest| rest.split(' ').next()?.parse().ok());
        match line {
            Some(line) => {
                Finding { place: SourceLocation { file: self.file.clone(), line }, text: problem.reason.clone() }
            }
            None => self.finding(&problem.place, &format!("expected that it {}", problem.reason)),
        }
    }

    fn finding(&self, pointer: &str, reason: &str) -> Finding {
        let pointer_shown = if pointer.is_empty() { "/" } else { pointer };
        Finding { place: self.place(pointer), text: format!("{pointer_shown}: {reason}") }
    }

    /// The line of a pointer. The parser keeps no lines; the nearest `"id"` above can be searched for, which is enough
    /// for a reader to find the place.
    fn place(&self, pointer: &str) -> SourceLocation {
        let mut pointer = pointer;
        let id = loop {
            if let Some(id) = self.json.pointer(pointer).and_then(|value| value["id"].as_str()) {
                break id;
            }
            match pointer.rfind('/') {
                Some(cut) => pointer = &pointer[..cut],
                None => break "",
            }
        };
        let quoted = format!("\"{id}\"");
        let line = self.text.lines().position(|line| line.contains("\"id\"") && line.contains(&quoted));
        SourceLocation { file: self.file.clone(), line: line.map_or(1, |line| line + 1) }
    }
}

/// The files of the packs of format 1; what [`crate::data`] builds is in the same folder, and the packs of format 2 are in
/// one of their own.
fn json_files() -> Result<Vec<(String, PathBuf)>> {
    let files = project::files_below(&project::path("static/content"))?;
    let is_one = |name: &str| name.ends_with(".json") && !name.contains('/') && !data::is_ours(name);
    Ok(files.into_iter().filter(|(name, _)| is_one(name)).collect())
}

/// The names of the pictograms, by the competence that they are for.
fn pictograms() -> Result<Names> {
    let mut all = BTreeMap::new();
    for (file, path) in project::files_below(&project::path("static/icons/pictograms"))? {
        let text = project::read_text(&path)?;
        let names = text.lines().filter_map(|line| line.split('\t').next()).map(str::to_owned).collect();
        all.insert(file.trim_end_matches(".txt").to_owned(), names);
    }
    Ok(all)
}

/// The ids that a statement replaces: they are not asked any more, but shown, so they need their words.
fn retired(item: &Value) -> impl Iterator<Item = &str> {
    item["replaces"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The items of a list, each with its JSON pointer; nothing if it is not a list.
fn items<'v>(list: &'v Value, at: &str) -> impl Iterator<Item = (String, &'v Value)> + use<'v> {
    let at = at.to_owned();
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().enumerate().map(move |(position, item)| (format!("{at}/{position}"), item))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(text: &str) -> Pack {
        Pack { file: "p.json".to_owned(), text: text.to_owned(), json: serde_json::from_str(text).unwrap() }
    }

    /// The project's own pack of that kind.
    fn of_project(kind: &str) -> Pack {
        let all = Packs::load().unwrap().packs;
        all.into_iter().find(|pack| pack.json["kind"] == kind).unwrap()
    }

    const SMALL: &str = r#"{
  "competences": [
    {"id": "digital", "statements": [
      {"id": "digital-1", "replaces": ["digital-0"]}
    ]}
  ]
}"#;

    #[test]
    fn a_pack_needs_its_words() {
        let packs = Packs { packs: vec![pack(SMALL)], exercises: Exercises::default(), findings: vec![] };
        let messages = packs.messages();
        for id in [
            "digital",
            "digital.name-2018",
            "digital.short",
            "digital.about",
            "digital-useful-daily",
            "digital-1",
            "digital-1.example",
            "digital-1-idea",
            "digital-0",
        ] {
            assert!(messages.contains_key(id), "{id}");
        }
        assert_eq!(messages.len(), 11);
        assert_eq!(messages["digital-1-idea"].line, 4);
    }

    #[test]
    fn what_the_reader_finds_is_said_with_its_line() {
        let text = of_project("statements").text;
        let line = |part: &str| 1 + text.lines().position(|line| line.contains(part)).unwrap();
        for (right, wrong, at, reason) in [
            ("\"id\": \"digital\"", "\"id\": \"digital-2\"", line("\"digital\""), "expected that it is used only once"),
            ("\"step\": \"everyday\"", "\"step\": \"now\"", line("\"everyday\""), "unknown variant `now`"),
        ] {
            let wrong = pack(&text.replacen(right, wrong, 1));
            let found = wrong.check(&pictograms().unwrap(), &Names::new());
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            assert!(found.iter().any(|it| it.contains(reason)), "{found:?}");
            assert!(
                found.iter().any(|it| it.starts_with(&format!("p.json:{at}: ")) && it.contains(reason)),
                "{found:?}"
            );
        }
    }

    #[test]
    fn pictograms_and_codes_have_to_exist() {
        let (pictograms, codes) = (pictograms().unwrap(), Names::new());
        for (kind, right, wrong, reason) in [
            ("statements", "", "", "names nothing that is in data/frameworks/codes.json"),
            ("statements", "\"pictogram\": \"", "\"pictogram\": \"no-", "/pictogram: there is no pictogram \"no-"),
        ] {
            let findings = pack(&of_project(kind).text.replacen(right, wrong, 1)).check(&pictograms, &codes);
            assert!(findings.iter().any(|finding| finding.to_string().contains(reason)), "{kind}: {findings:?}");
        }
        let known = Names::from([("eu".to_owned(), BTreeSet::from(["4".to_owned()]))]);
        let tagged =
            |tag: &str| pack(&SMALL.replace("\"replaces\"", &format!("\"sources\": [\"{tag}\"], \"replaces\"")));
        let unknown = |tag: &str| {
            let found = tagged(tag).check(&pictograms, &known);
            found
                .iter()
                .any(|finding| finding.to_string().starts_with("p.json:4: /competences/0/statements/0/sources/0: "))
        };
        assert!(unknown("eu:9") && unknown("un:4") && !unknown("eu:4"));
    }
}
