//! Exercises that are data: packs of format 2 in `static/content/exercises`, one file each. They are checked by the app's
//! own parser and bundled into one file for the app. A new pack is found by being there.

use super::{Names, Pack, items};
use crate::fluent::{Finding, Message, SourceLocation};
use crate::project;
use anyhow::Result;
use eight_keys_core::content::Pack as Statements;
use eight_keys_core::content::exercise::{
    Exercise, PackProblem, ResultBlock, Trust, check_statements, check_together, parse_exercise, texts, themes,
};
use eight_keys_core::domain::Theme;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The folder of the packs.
const FOLDER: &str = "static/content/exercises";
/// The drawings.
const DRAWINGS: &str = "data/pictograms";
/// The beginning of the names of the files with their words; what follows is the exercise's id.
const WORDS: &str = "exercise_";

/// Words that no id of a pack may have: no question asks for a gender, in whatever language the id is (promise 5). The test
/// `fairness` holds the code to the same words.
const NEVER_ASKED: [&str; 7] = ["gender", "sex", "female", "male", "geslacht", "genre", "plec"];

/// The packs that are sound, and what is wrong with the others.
#[derive(Default)]
pub struct Exercises {
    packs: Vec<(Pack, Exercise)>,
    /// What is wrong with them.
    pub findings: Vec<Finding>,
}

impl Exercises {
    /// Reads and checks all of them.
    pub fn load(statements: Option<&Statements>, codes: &Names) -> Result<Self> {
        let drawn: BTreeSet<String> = project::files_below(&project::path(DRAWINGS))?
            .into_iter()
            .filter_map(|(name, _)| name.strip_suffix(".svg").map(str::to_owned))
            .collect();
        let mut exercises = Self::default();
        for (name, path) in project::files_below(&project::path(FOLDER))? {
            let file = project::shown(&path);
            match Pack::read(file, project::read_text(&path)?) {
                Ok(pack) => exercises.add(&name, pack, statements, &drawn, codes),
                Err(finding) => exercises.findings.push(finding),
            }
        }
        let all: Vec<Exercise> = exercises.packs.iter().map(|(_, exercise)| exercise.clone()).collect();
        for (at, problem) in check_together(&all) {
            let (pack, _) = &exercises.packs[at];
            exercises.findings.push(problem_of(pack, &problem));
        }
        Ok(exercises)
    }

    fn add(
        &mut self,
        name: &str,
        pack: Pack,
        statements: Option<&Statements>,
        drawn: &BTreeSet<String>,
        codes: &Names,
    ) {
        let (exercise, mut problems) = parse_exercise(pack.text.as_bytes(), Trust::BuiltIn);
        if let (Some(exercise), Some(statements)) = (&exercise, statements) {
            problems.extend(check_statements(exercise, statements));
        }
        self.findings.extend(problems.iter().map(|problem| problem_of(&pack, problem)));
        let id = pack.json["id"].as_str().unwrap_or_default();
        if name != format!("{id}.json") {
            self.findings.push(pack.finding("/id", &format!("the file of this pack should be named {id}.json")));
        }
        self.findings.extend(undrawn(&pack, drawn));
        self.findings.extend(unknown_codes(&pack, codes));
        self.findings.extend(never_asked(&pack));
        if let Some(exercise) = exercise {
            self.packs.push((pack, exercise));
        }
    }

    /// All packs in one file, as the app reads it.
    pub fn bundle(&self) -> Vec<u8> {
        let packs: Vec<&Value> = self.packs.iter().map(|(pack, _)| &pack.json).collect();
        json!({ "exercises": packs }).to_string().into_bytes()
    }

    /// The messages that the packs need, with the place that needs each.
    pub fn messages(&self) -> BTreeMap<String, SourceLocation> {
        let mut messages = BTreeMap::new();
        for (pack, exercise) in &self.packs {
            let needed = texts(exercise).into_iter().filter(|text| !text.is_optional());
            messages.extend(needed.map(|text| (text.message(exercise), pack.place(""))));
            let has_themes =
                exercise.results.iter().any(|it| matches!(it, ResultBlock::Own(code) if code == themes::CODE));
            for theme in Theme::ALL.iter().filter(|_| has_themes) {
                let id = format!("interest-theme-{}", theme.letter());
                let names = [format!("{id}.short"), format!("{id}-about"), id];
                messages.extend(names.map(|name| (name, pack.place(""))));
            }
        }
        messages
    }

    /// The messages that the packs may have as well.
    pub fn optional_messages(&self) -> BTreeSet<String> {
        let all = self.packs.iter().flat_map(|(_, exercise)| {
            let optional = texts(exercise).into_iter().filter(|text| text.is_optional());
            optional.map(|text| text.message(exercise)).collect::<Vec<_>>()
        });
        all.collect()
    }

    /// Messages in the files of exercises that say nothing of any pack.
    pub fn unused<'m>(&self, messages: impl Iterator<Item = &'m Message>) -> Vec<Finding> {
        let all = self.packs.iter();
        let said: BTreeSet<String> =
            all.flat_map(|(_, exercise)| texts(exercise).into_iter().map(|text| text.message(exercise))).collect();
        let is_of_a_pack = |message: &&Message| {
            let file = message.place.file.rsplit('/').next().unwrap_or_default();
            file.starts_with(WORDS)
        };
        let unused = messages.filter(is_of_a_pack).filter(|message| !said.contains(&message.id));
        let finding = |message: &Message| Finding {
            place: message.place.clone(),
            text: format!("`{}` says nothing of any pack in {FOLDER}", message.id),
        };
        unused.map(finding).collect()
    }
}

fn problem_of(pack: &Pack, problem: &PackProblem) -> Finding {
    pack.finding(&problem.place, &problem.reason())
}

/// Pictures of steps and cards that are not drawn.
fn undrawn(pack: &Pack, drawn: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, step) in items(&pack.json["steps"], "/steps") {
        let cards = items(&step["cards"], &format!("{at}/cards"));
        for (at, item) in std::iter::once((at.clone(), step)).chain(cards) {
            let Some(wanted) = item["pictogram"].as_str().filter(|wanted| !drawn.contains(*wanted)) else { continue };
            let reason = format!("there is no drawing {DRAWINGS}/{wanted}.svg");
            findings.push(pack.finding(&format!("{at}/pictogram"), &reason));
        }
    }
    findings
}

/// Tags of cards that name nothing in a framework whose codes are known.
fn unknown_codes(pack: &Pack, codes: &Names) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, step) in items(&pack.json["steps"], "/steps") {
        for (at, card) in items(&step["cards"], &format!("{at}/cards")) {
            for (at, tag) in items(&card["sources"], &format!("{at}/sources")) {
                let (source, code) = tag.as_str().and_then(|tag| tag.split_once(':')).unwrap_or_default();
                if codes.get(source).is_some_and(|codes| !codes.contains(code)) {
                    findings
                        .push(pack.finding(&at, &format!("{tag} names nothing that is in data/frameworks/codes.json")));
                }
            }
        }
    }
    findings
}

/// Ids with a word that nothing may be asked of.
fn never_asked(pack: &Pack) -> Vec<Finding> {
    let mut findings = Vec::new();
    for name in ["id", "scales", "steps", "results", "proposals"] {
        find_never_asked(pack, &pack.json[name], &format!("/{name}"), &mut findings);
    }
    findings
}

fn find_never_asked(pack: &Pack, value: &Value, at: &str, findings: &mut Vec<Finding>) {
    match value {
        Value::String(text) => {
            let never = text.split(|c: char| !c.is_ascii_alphabetic()).find(|word| NEVER_ASKED.contains(word));
            findings.extend(never.map(|word| pack.finding(at, &format!("no pack asks for \"{word}\""))));
        }
        Value::Array(list) => {
            for (position, value) in list.iter().enumerate() {
                find_never_asked(pack, value, &format!("{at}/{position}"), findings);
            }
        }
        Value::Object(object) => {
            for (name, value) in object {
                find_never_asked(pack, value, &format!("{at}/{name}"), findings);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::Language;

    /// A small pack as it should be.
    fn small() -> Value {
        json!({
            "format": "eight-keys/pack", "version": 2, "id": "small", "content_version": 1, "address": "s1",
            "chapter": "me", "minutes": 5,
            "sources": [{"id": "cefr", "title": "A framework", "url": "https://example.org"}],
            "steps": [
                {"id": "sort", "kind": "sort", "piles": ["most", "less"],
                 "cards": [{"id": "one", "pictogram": "heart", "sources": ["cefr:a"]}]},
                {"id": "work", "kind": "list", "most": 3, "fields": [
                    {"id": "name", "kind": "line"},
                    {"id": "deeds", "kind": "options", "options": ["sold", "mended"], "most": 2}]}
            ],
            "results": [{"piles": "sort"}],
            "proposals": [{"id": "selling", "step": "work", "when": [{"field": "deeds", "option": "sold"}],
                           "statements": ["maths-1"]}]
        })
    }

    fn checked(json: &Value, name: &str) -> Exercises {
        let drawn = BTreeSet::from(["heart".to_owned()]);
        let codes = Names::from([("cefr".to_owned(), BTreeSet::from(["a".to_owned()]))]);
        let mut exercises = Exercises::default();
        let pack = Pack { file: name.to_owned(), text: format!("{json:#}"), json: json.clone() };
        exercises.add(name, pack, None, &drawn, &codes);
        exercises
    }

    #[test]
    fn mistakes_are_found_with_their_lines() {
        assert_eq!(checked(&small(), "small.json").findings, []);
        for (at, put, reason) in [
            ("/address", json!("small-address"), "/address: an address has one to four"),
            ("/steps/0/cards/0/pictogram", json!("moon"), "/steps/0/cards/0/pictogram: there is no drawing"),
            ("/steps/0/cards/0/sources", json!(["cefr:z"]), "/steps/0/cards/0/sources/0: \"cefr:z\" names nothing"),
            ("/steps/1/fields/0/id", json!("plec"), "/steps/1/fields/0/id: no pack asks for \"plec\""),
            ("/steps/0/piles/1", json!("male-first"), "/steps/0/piles/1: no pack asks for \"male\""),
            (
                "/proposals/0/when/0/option",
                json!("bought"),
                "/proposals/0/when/0: there is no option of this id: bought",
            ),
        ] {
            let mut wrong = small();
            *wrong.pointer_mut(at).unwrap() = put;
            let found: Vec<String> = checked(&wrong, "small.json").findings.iter().map(ToString::to_string).collect();
            assert!(found.iter().any(|it| it.contains(reason)), "{at}: {found:?}");
            assert!(found.iter().all(|it| it.starts_with("small.json:")), "{found:?}");
        }
        assert!(checked(&small(), "other.json").findings[0].to_string().contains("should be named small.json"));
    }

    #[test]
    fn statements_have_to_be_asked() {
        let packs = super::super::Packs::load().unwrap();
        let statements = packs.statements_pack().unwrap();
        let pack = Pack { file: "small.json".to_owned(), text: small().to_string(), json: small() };
        let mut exercises = Exercises::default();
        exercises.add("small.json", pack, Some(&statements), &BTreeSet::from(["heart".to_owned()]), &Names::new());
        let found: Vec<String> = exercises.findings.iter().map(ToString::to_string).collect();
        assert!(found.iter().any(|it| it.contains("/proposals/0/statements/0: there is no statement")), "{found:?}");
    }

    #[test]
    fn a_pack_needs_its_words_and_no_others() {
        let exercises = checked(&small(), "small.json");
        let needed = exercises.messages();
        for id in ["small", "small.lead", "small-sort.prompt", "small-sort-card-one", "small-work-field-deeds-sold"] {
            assert!(needed.contains_key(id), "{id}");
        }
        assert!(!needed.contains_key("small-sort.hint"));
        let english = Language::from_text("en", "small = Small\n    .lead = Lead\nsmall-sort-card-two = Two\n");
        let others: Vec<Message> = english.messages.iter().map(|(_, message)| message.clone()).collect();
        let mut messages = others.clone();
        for message in &mut messages {
            message.place.file = "locales/en/exercise_small.ftl".to_owned();
        }
        let unused: Vec<String> = exercises.unused(messages.iter()).iter().map(ToString::to_string).collect();
        assert_eq!(unused.len(), 1, "{unused:?}");
        assert!(unused[0].contains("`small-sort-card-two` says nothing"), "{unused:?}");
        assert_eq!(exercises.unused(others.iter()), [], "messages of other files are looked for elsewhere");
    }

    #[test]
    fn the_bundle_is_what_the_app_reads() {
        let bundle = checked(&small(), "small.json").bundle();
        let read = eight_keys_core::content::exercise::read_exercises(&bundle).unwrap();
        assert_eq!(read.iter().map(|exercise| exercise.id.as_str()).collect::<Vec<_>>(), ["small"]);
    }
}
