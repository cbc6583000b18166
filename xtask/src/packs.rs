//! Packs: what the build refuses, and the messages that they need.
//!
//! Each pack is checked with the published schema of its kind. What a schema cannot say is checked here: that ids are
//! unique, that source tags and pictograms exist, and that the words are written. The project's tests check the same
//! packs with the app's own parser, `eight_keys::content`.

use crate::fluent::{Finding, Place};
use crate::{data, project, schema};
use anyhow::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Every pack of the project, parsed.
pub struct Packs {
    packs: Vec<Pack>,
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

/// The published schemas, by the kind of a pack.
const STATEMENTS_SCHEMA: &str = "static/schema/pack.schema.json";
const ACTIVITIES_SCHEMA: &str = "static/schema/activities.schema.json";
/// The codes of each framework.
const CODES: &str = "data/frameworks/codes.json";
/// The kind of a pack of activities.
const ACTIVITIES: &str = "activities";
/// The themes of activities, with the letter in the names of their messages.
const THEMES: [(&str, &str); 6] = [
    ("realistic", "r"),
    ("investigative", "i"),
    ("artistic", "a"),
    ("social", "s"),
    ("enterprising", "e"),
    ("conventional", "c"),
];
/// How many activities each theme has, and how many of them have to be everyday ones.
const OF_A_THEME: usize = 8;
const EVERYDAY: usize = 4;

/// The words that each competence needs, as attributes of its message.
const COMPETENCE_ATTRIBUTES: [&str; 3] = ["name-2018", "short", "about"];
/// Where each competence is useful.
const USEFUL: [&str; 3] = ["work", "education", "daily"];

impl Packs {
    /// Reads and checks all of `static/content`.
    pub fn load() -> Result<Self> {
        let mut packs = Self { packs: Vec::new(), findings: Vec::new() };
        for (_, path) in json_files()? {
            let file = project::shown(&path);
            let text = project::read_text(&path)?;
            match serde_json::from_str(&text) {
                Ok(json) => packs.packs.push(Pack { file, text, json }),
                Err(error) => packs.findings.push(Finding {
                    place: Place { file, line: error.line() },
                    text: format!("this is not JSON: {error}"),
                }),
            }
        }
        let statements: Value = serde_json::from_slice(&project::read(&project::path(STATEMENTS_SCHEMA))?)?;
        let activities: Value = serde_json::from_slice(&project::read(&project::path(ACTIVITIES_SCHEMA))?)?;
        let pictograms = pictograms()?;
        let codes: Names = serde_json::from_slice(&project::read(&project::path(CODES))?)?;
        for pack in &packs.packs {
            let schema = if pack.json["kind"] == ACTIVITIES { &activities } else { &statements };
            for problem in schema::validate(schema, &pack.json)? {
                packs.findings.push(pack.finding(&problem.pointer, &problem.reason));
            }
            packs.findings.extend(pack.check(&pictograms, &codes));
            packs.findings.extend(pack.check_activities(&pictograms));
        }
        Ok(packs)
    }

    /// The ids of all statements, which are also the ids of their messages.
    pub fn statements(&self) -> BTreeSet<String> {
        let competences = self.packs.iter().filter_map(|pack| pack.json["competences"].as_array()).flatten();
        let statements = competences.filter_map(|competence| competence["statements"].as_array()).flatten();
        statements.filter_map(|statement| Some(statement["id"].as_str()?.to_owned())).collect()
    }

    /// Every message that the packs need, with the place that needs it.
    pub fn messages(&self) -> BTreeMap<String, Place> {
        let mut messages = BTreeMap::new();
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
        for pack in self.packs.iter().filter(|pack| pack.json["kind"] == ACTIVITIES) {
            for (at, activity) in items(&pack.json["activities"], "/activities") {
                let ids = activity["id"].as_str().into_iter().chain(retired(activity));
                messages.extend(ids.map(|id| (id.to_owned(), pack.place(&at))));
            }
            for (_, letter) in THEMES {
                let id = format!("interest-theme-{letter}");
                let names = [format!("{id}.short"), format!("{id}-about"), id];
                messages.extend(names.map(|name| (name, pack.place(""))));
            }
        }
        messages
    }
}

impl Pack {
    fn check(&self, pictograms: &Names, codes: &Names) -> Vec<Finding> {
        let mut findings = Vec::new();
        let sources: BTreeSet<&str> =
            items(&self.json["sources"], "/sources").filter_map(|(_, source)| source["id"].as_str()).collect();
        let mut seen: BTreeMap<&str, String> = BTreeMap::new();
        for (at, competence) in items(&self.json["competences"], "/competences") {
            let statements = items(&competence["statements"], &format!("{at}/statements"));
            for (at, item) in std::iter::once((at.clone(), competence)).chain(statements) {
                for id in item["id"].as_str().into_iter().chain(retired(item)) {
                    if let Some(first) = seen.insert(id, at.clone()) {
                        let reason = format!("\"{id}\" is already the id at {first}");
                        findings.push(self.finding(&format!("{at}/id"), &reason));
                    }
                }
                for (at, tag) in items(&item["sources"], &format!("{at}/sources")) {
                    let (source, code) = tag.as_str().and_then(|tag| tag.split_once(':')).unwrap_or_default();
                    if !sources.contains(source) {
                        findings.push(self.finding(&at, &format!("{tag} names a source that is not in \"sources\"")));
                    } else if !codes.get(source).is_some_and(|codes| codes.contains(code)) {
                        let reason = format!("{tag} names nothing that is in data/frameworks/codes.json");
                        findings.push(self.finding(&at, &reason));
                    }
                }
                let competence = competence["id"].as_str().unwrap_or_default();
                findings.extend(self.check_pictogram(pictograms, competence, &at, item));
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

    /// What the schema of activities cannot say.
    fn check_activities(&self, pictograms: &Names) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.json["kind"] != ACTIVITIES {
            return findings;
        }
        let sources: BTreeSet<&str> =
            items(&self.json["sources"], "/sources").filter_map(|(_, source)| source["id"].as_str()).collect();
        let activities: Vec<(String, &Value)> = items(&self.json["activities"], "/activities").collect();
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (at, activity) in &activities {
            for id in activity["id"].as_str().into_iter().chain(retired(activity)) {
                if let Some(first) = seen.insert(id, at) {
                    let reason = format!("\"{id}\" is already the id at {first}");
                    findings.push(self.finding(&format!("{at}/id"), &reason));
                }
            }
            let pack = self.json["id"].as_str().unwrap_or_default();
            findings.extend(self.check_pictogram(pictograms, pack, at, activity));
            for (at, tag) in items(&activity["sources"], &format!("{at}/sources")) {
                let source = tag.as_str().and_then(|tag| tag.split(':').next()).unwrap_or_default();
                if !sources.contains(source) {
                    findings.push(self.finding(&at, &format!("{tag} names a source that is not in \"sources\"")));
                }
            }
        }
        for (theme, _) in THEMES {
            let of_theme = || activities.iter().filter(|(_, activity)| activity["theme"] == theme);
            let everyday = of_theme().filter(|(_, activity)| activity["everyday"] == true).count();
            if of_theme().count() != OF_A_THEME || everyday < EVERYDAY {
                let reason = format!(
                    "theme \"{theme}\" has {} activities and {everyday} everyday ones; {OF_A_THEME} and at least \
                     {EVERYDAY} are needed",
                    of_theme().count()
                );
                findings.push(self.finding("/activities", &reason));
            }
        }
        for (screen, six) in activities.chunks(THEMES.len()).enumerate() {
            let themes: BTreeSet<Option<&str>> = six.iter().map(|(_, activity)| activity["theme"].as_str()).collect();
            if themes.len() != THEMES.len() {
                let at = format!("/activities/{}", screen * THEMES.len());
                findings.push(self.finding(&at, "the six from here on do not have one of each theme"));
            }
        }
        findings
    }

    fn finding(&self, pointer: &str, reason: &str) -> Finding {
        let pointer_shown = if pointer.is_empty() { "/" } else { pointer };
        Finding { place: self.place(pointer), text: format!("{pointer_shown}: {reason}") }
    }

    /// The line of a pointer. The parser keeps no lines; the nearest `"id"` above can be searched for, which is enough
    /// for a reader to find the place.
    fn place(&self, pointer: &str) -> Place {
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
        Place { file: self.file.clone(), line: line.map_or(1, |line| line + 1) }
    }
}

/// The packs' files; what [`crate::data`] builds is in the same folder.
pub fn json_files() -> Result<Vec<(String, PathBuf)>> {
    let files = project::files_below(&project::path("static/content"))?;
    Ok(files.into_iter().filter(|(name, _)| name.ends_with(".json") && !data::is_ours(name)).collect())
}

/// The names of the pictograms, by the competence or the pack that they are for.
fn pictograms() -> Result<Names> {
    let mut all = BTreeMap::new();
    for (file, path) in project::files_below(&project::path("static/icons/pictograms"))? {
        let text = project::read_text(&path)?;
        let names = text.lines().filter_map(|line| line.split('\t').next()).map(str::to_owned).collect();
        all.insert(file.trim_end_matches(".txt").to_owned(), names);
    }
    Ok(all)
}

/// The ids that a statement or an activity replaces: they are not asked any more, but shown, so they need their words.
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

    const GOOD: &str = r#"{
  "sources": [{"id": "eu"}],
  "competences": [
    {"id": "digital", "statements": [
      {"id": "digital-1", "pictogram": "ear", "sources": ["eu:4"], "replaces": ["digital-0"]}
    ]}
  ]
}"#;

    #[test]
    fn a_pack_needs_its_words() {
        let packs = Packs { packs: vec![pack(GOOD)], findings: vec![] };
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
        assert_eq!(messages["digital-1-idea"].line, 5);
    }

    #[test]
    fn what_the_schema_cannot_say_is_checked() {
        let one = |of: &str, name: &str| Names::from([(of.to_owned(), BTreeSet::from([name.to_owned()]))]);
        let (pictograms, codes) = (one("digital", "ear"), one("eu", "4"));
        assert_eq!(pack(GOOD).check(&pictograms, &codes), []);
        assert_eq!(pack(GOOD).check_activities(&pictograms), []);
        for (wrong, right, reason) in [
            (
                "\"id\": \"digital\"",
                "\"id\": \"digital-1\"",
                "p.json:4: /competences/0/statements/0/id: \"digital-1\" is already",
            ),
            (
                "[\"digital-0\"]",
                "[\"digital\"]",
                "p.json:5: /competences/0/statements/0/id: \"digital\" is already the id at /competences/0",
            ),
            ("\"eu:4\"", "\"un:4\"", "p.json:5: /competences/0/statements/0/sources/0: \"un:4\" names a source"),
            ("\"eu:4\"", "\"eu:9\"", "p.json:5: /competences/0/statements/0/sources/0: \"eu:9\" names nothing"),
            ("\"ear\"", "\"eye\"", "p.json:5: /competences/0/statements/0/pictogram: there is no pictogram"),
        ] {
            let findings = pack(&GOOD.replace(wrong, right)).check(&pictograms, &codes);
            assert!(findings.iter().any(|finding| finding.to_string().starts_with(reason)), "{findings:?}");
        }
    }
    fn activities() -> Value {
        let mut list = Vec::new();
        for n in 1..=OF_A_THEME {
            for (theme, letter) in THEMES {
                list.push(serde_json::json!({
                    "id": format!("interest-{letter}-{n}"), "theme": theme, "everyday": n <= EVERYDAY,
                    "pictogram": "ear", "sources": ["onet:1"],
                }));
            }
        }
        serde_json::json!({ "id": "interests", "kind": "activities", "sources": [{ "id": "onet" }], "activities": list })
    }

    #[test]
    fn activities_need_their_words_and_balance() {
        let good = pack(&activities().to_string());
        let pictograms = Names::from([("interests".to_owned(), BTreeSet::from(["ear".to_owned()]))]);
        assert_eq!(good.check_activities(&pictograms), []);
        let messages = Packs { packs: vec![good], findings: vec![] }.messages();
        assert_eq!(messages.len(), 48 + 3 * 6);
        assert!(messages.contains_key("interest-theme-e-about") && messages.contains_key("interest-theme-c.short"));
        for (at, put, reason) in [
            (
                "/activities/1/id",
                "interest-r-1",
                "/activities/1/id: \"interest-r-1\" is already the id at /activities/0",
            ),
            ("/activities/1/sources/0", "cefr:1", "/activities/1/sources/0: \"cefr:1\" names a source"),
            ("/activities/1/theme", "social", "theme \"investigative\" has 7 activities"),
            ("/activities/1/theme", "social", "/activities/0: the six from here on"),
            (
                "/activities/1/pictogram",
                "eye",
                "there is no pictogram \"eye\" in static/icons/pictograms/interests.txt",
            ),
            ("/activities/1/everyday", "no", "has 8 activities and 3 everyday ones"),
        ] {
            let mut json = activities();
            *json.pointer_mut(at).unwrap() = put.into();
            let findings = pack(&json.to_string()).check_activities(&pictograms);
            assert!(findings.iter().any(|finding| finding.to_string().contains(reason)), "{at}: {findings:?}");
        }
    }
}
