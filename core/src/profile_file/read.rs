//! Turns a JSON tree of the newest version into a [`ProfileFile`], or says the first thing that is wrong with it and
//! where.
//!
//! This is written by hand rather than derived. A derived reader says "invalid type" and a column; this one says which
//! field of which entry is wrong, and checks the limit of each on the way.

mod entries;
mod place;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::extras::{Room, reserved};
use super::limits::{
    MAX_ANSWERS, MAX_EVIDENCE, MAX_ID, MAX_LINE, MAX_NAME, MAX_NOTES, MAX_OCCUPATION_NOTES, MAX_RUNS, MAX_STORY,
};
use super::record::{About, EvidenceRecord, ProfileFile, RunRecord, Sections, WorkRecord};
use super::refusal::ImportError;
use super::text::{clean, clean_name, is_id};
use crate::domain::{
    ActivityRating, Answer, Decision, EvidenceId, Extras, ItemId, Proof, Rating, Run, RunId, Setting, TimedAnswer,
};
pub use entries::read_exercise;
pub use place::{JsonPath, shown};
pub use values::whole_number;
use values::{Object, id, keep, limited, list, once, text, time, unit_group, word, wrong};

/// Something in a file that did not prevent it from being opened, but that the user should be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportWarning {
    /// A JSON pointer.
    pub place: String,
    /// What it is.
    pub kind: ImportWarningKind,
}

/// What a [`ImportWarning`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ImportWarningKind {
    /// A field that this version does not know and that is beyond the limits of what it keeps. It is passed over: what
    /// cannot be shown to the user must not go on to another reader in the user's name. The file itself keeps it.
    UnknownField,
    /// Invisible control characters, which were left out.
    ControlCharacters,
}

/// Reads a tree.
///
/// # Errors
/// The first thing that is wrong, in the order of the format.
pub fn read(tree: &Value) -> Result<(ProfileFile, Vec<ImportWarning>), ImportError> {
    let mut reader = Reader::new();
    let file = reader.file(tree)?;
    Ok((file, reader.notes))
}

struct Reader {
    notes: Vec<ImportWarning>,
    room: Room,
}

impl Reader {
    fn new() -> Self {
        Self { notes: Vec::new(), room: Room::new() }
    }

    fn file(&mut self, tree: &Value) -> Result<ProfileFile, ImportError> {
        let known = ["format", "version", "saved", "app", "language", "profile", "sections"];
        let file = self.object(tree, &JsonPath::Root, &known, &[])?;
        Ok(ProfileFile {
            saved: time(file.required("saved")?, &file.at("saved"))?,
            app: self.name(file.required("app")?, &file.at("app"))?,
            language: id(file.required("language")?, &file.at("language"))?,
            profile: self.about(file.required("profile")?, &file.at("profile"))?,
            sections: self.sections(file.required("sections")?, &file.at("sections"))?,
            extras: Extras::of(file.extras),
        })
    }

    fn about(&mut self, value: &Value, place: &JsonPath) -> Result<About, ImportError> {
        let about = self.object(value, place, &["nickname", "subject"], &[])?;
        let nickname = about.optional("nickname").map(|it| self.name(it, &about.at("nickname"))).transpose()?;
        let subject = about.optional("subject").map(|it| id(it, &about.at("subject"))).transpose()?;
        Ok(About { nickname: nickname.filter(|name| !name.is_empty()), subject, extras: Extras::of(about.extras) })
    }

    fn sections(&mut self, value: &Value, place: &JsonPath) -> Result<Sections, ImportError> {
        let sections = self.object(value, place, &["runs", "evidence", "work", "exercises"], &[])?;
        let mut runs = Vec::new();
        let mut run_ids = BTreeSet::new();
        let at = sections.at("runs");
        for (index, value) in list(sections.optional("runs"), &at, "runs", MAX_RUNS)?.iter().enumerate() {
            let at = JsonPath::Index(&at, index);
            let run = self.run(value, &at)?;
            once(&mut run_ids, run.id.as_str(), &JsonPath::Key(&at, "id"))?;
            runs.push(run);
        }
        let mut evidence = Vec::new();
        let mut ids = BTreeSet::new();
        let at = sections.at("evidence");
        for (index, value) in list(sections.optional("evidence"), &at, "evidence", MAX_EVIDENCE)?.iter().enumerate() {
            let at = JsonPath::Index(&at, index);
            let piece = self.evidence(value, &at)?;
            once(&mut ids, piece.id.as_str(), &JsonPath::Key(&at, "id"))?;
            evidence.push(piece);
        }
        let mut work = Vec::new();
        let mut ids = BTreeSet::new();
        let at = sections.at("work");
        for (index, value) in list(sections.optional("work"), &at, "work", MAX_OCCUPATION_NOTES)?.iter().enumerate() {
            let at = JsonPath::Index(&at, index);
            let noted = self.work(value, &at)?;
            once(&mut ids, &noted.occupation, &JsonPath::Key(&at, "occupation"))?;
            work.push(noted);
        }
        // The app has one order for them, whatever order another program wrote.
        work.sort_by(WorkRecord::order);
        let exercises = self.exercises(sections.optional("exercises"), &sections.at("exercises"), &mut run_ids)?;
        Ok(Sections { runs, evidence, work, exercises, extras: Extras::of(sections.extras) })
    }

    fn run(&mut self, value: &Value, place: &JsonPath) -> Result<RunRecord, ImportError> {
        let known = ["id", "exercise", "started", "finished", "languages", "stopped", "answers", "ratings"];
        let run = self.object(value, place, &known, reserved::RUN)?;
        let (mut answer_extras, mut rating_extras) = (Vec::new(), Vec::new());
        let answers = self.answers(run.required("answers")?, &run.at("answers"), &mut answer_extras)?;
        let ratings = self.ratings(run.optional("ratings"), &run.at("ratings"), &mut rating_extras)?;
        answer_extras.sort_by(|a, b| a.0.cmp(&b.0));
        rating_extras.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(RunRecord {
            id: RunId::new(id(run.required("id")?, &run.at("id"))?),
            exercise: id(run.required("exercise")?, &run.at("exercise"))?,
            started: time(run.required("started")?, &run.at("started"))?,
            finished: run.optional("finished").map(|it| time(it, &run.at("finished"))).transpose()?,
            languages: self.languages(run.optional("languages"), &run.at("languages"))?,
            stopped: self.stopped(run.optional("stopped"), &run.at("stopped"))?,
            answers,
            ratings,
            extras: Extras::of(run.extras),
            answer_extras,
            rating_extras,
        })
    }

    fn languages(&mut self, value: Option<&Value>, place: &JsonPath) -> Result<Vec<String>, ImportError> {
        let mut languages = Vec::new();
        for (index, value) in list(value, place, "languages", Run::MAX_LANGUAGES)?.iter().enumerate() {
            let place = JsonPath::Index(place, index);
            let language = self.name(value, &place)?;
            if language.is_empty() {
                return Err(ImportError::BadName { place: place.to_string() });
            }
            if languages.contains(&language) {
                return Err(ImportError::RepeatedId { place: place.to_string() });
            }
            languages.push(language);
        }
        Ok(languages)
    }

    fn stopped(&mut self, value: Option<&Value>, place: &JsonPath) -> Result<Vec<String>, ImportError> {
        let mut stopped = Vec::new();
        for (index, value) in list(value, place, "sections", MAX_ANSWERS)?.iter().enumerate() {
            let place = JsonPath::Index(place, index);
            let section = self.item(text(value, &place)?, &place)?.to_string();
            if stopped.contains(&section) {
                return Err(ImportError::RepeatedId { place: place.to_string() });
            }
            stopped.push(section);
        }
        Ok(stopped)
    }

    fn answers(
        &mut self,
        value: &Value,
        place: &JsonPath,
        unknown: &mut Vec<(String, Extras)>,
    ) -> Result<BTreeMap<ItemId, TimedAnswer>, ImportError> {
        let Some(map) = value.as_object() else { return Err(wrong(place, "object")) };
        if map.len() > MAX_ANSWERS {
            return Err(ImportError::TooMany { what: "answers", most: MAX_ANSWERS });
        }
        let mut answers = BTreeMap::new();
        for (key, value) in map {
            let place = JsonPath::Key(place, key);
            let item = self.item(key, &place)?;
            let given = self.object(value, &place, &["answer", "at"], reserved::ANSWER)?;
            let scale = std::iter::once(Answer::Skipped).chain(Answer::SCALE);
            let mut extras = Vec::new();
            given.required("answer")?;
            // An answer of a newer version counts neither for nor against.
            let answer = word(&given, "answer", scale, Answer::name, &mut extras)?.unwrap_or(Answer::Skipped);
            let at = time(given.required("at")?, &given.at("at"))?;
            keep(unknown, item.to_string(), given, extras);
            // Two keys can become the same only by losing control characters.
            if answers.insert(item, TimedAnswer { answer, at }).is_some() {
                return Err(ImportError::RepeatedId { place: place.to_string() });
            }
        }
        Ok(answers)
    }

    fn ratings(
        &mut self,
        value: Option<&Value>,
        place: &JsonPath,
        unknown: &mut Vec<(String, Extras)>,
    ) -> Result<Vec<ActivityRating>, ImportError> {
        let Some(value) = value else { return Ok(Vec::new()) };
        let Some(map) = value.as_object() else { return Err(wrong(place, "object")) };
        if map.len() > MAX_ANSWERS {
            return Err(ImportError::TooMany { what: "answers", most: MAX_ANSWERS });
        }
        let mut all = Vec::new();
        for (key, value) in map {
            let place = JsonPath::Key(place, key);
            if !is_id(key) {
                return Err(ImportError::BadName { place: place.to_string() });
            }
            let object = self.object(value, &place, &["rating", "at"], reserved::RATING)?;
            let scale = std::iter::once(None).chain(Rating::SCALE.map(Some));
            let mut extras = Vec::new();
            object.required("rating")?;
            let rating = word(&object, "rating", scale, ActivityRating::name, &mut extras)?.flatten();
            all.push(ActivityRating {
                activity: key.clone(),
                rating,
                at: time(object.required("at")?, &object.at("at"))?,
            });
            keep(unknown, key.clone(), object, extras);
        }
        // The order of the keys in a file means nothing.
        all.sort_by(|a, b| a.activity.cmp(&b.activity));
        Ok(all)
    }

    fn evidence(&mut self, value: &Value, place: &JsonPath) -> Result<EvidenceRecord, ImportError> {
        let known = ["id", "item", "what", "setting", "when", "proof", "proof_note", "created", "changed", "from"];
        let piece = self.object(value, place, &known, reserved::EVIDENCE)?;
        let item = piece.required("item")?;
        let mut later = Vec::new();
        let record = EvidenceRecord {
            id: EvidenceId::new(id(piece.required("id")?, &piece.at("id"))?),
            item: self.item(text(item, &piece.at("item"))?, &piece.at("item"))?,
            what: self.long_text(piece.required("what")?, &piece.at("what"), MAX_STORY)?,
            setting: word(&piece, "setting", Setting::ALL, Setting::name, &mut later)?,
            when: self.line(piece.optional("when"), &piece.at("when"))?,
            proof: word(&piece, "proof", Proof::ALL, Proof::name, &mut later)?,
            proof_note: self.line(piece.optional("proof_note"), &piece.at("proof_note"))?,
            created: time(piece.required("created")?, &piece.at("created"))?,
            changed: time(piece.required("changed")?, &piece.at("changed"))?,
            from: piece.optional("from").map(|it| entries::reference(it, &piece.at("from"))).transpose()?,
            extras: Extras::default(),
        };
        later.extend(piece.extras);
        Ok(EvidenceRecord { extras: Extras::of(later), ..record })
    }

    fn work(&mut self, value: &Value, place: &JsonPath) -> Result<WorkRecord, ImportError> {
        let noted =
            self.object(value, place, &["occupation", "stance", "note", "created", "changed"], reserved::WORK)?;
        let note = noted.optional("note").map(|it| self.long_text(it, &noted.at("note"), MAX_STORY)).transpose()?;
        let mut later = Vec::new();
        let decision = word(&noted, "stance", Decision::ALL, Decision::name, &mut later)?;
        later.extend(noted.extras.iter().cloned());
        let record = WorkRecord {
            occupation: unit_group(noted.required("occupation")?, &noted.at("occupation"))?,
            decision,
            note: note.unwrap_or_default(),
            created: time(noted.required("created")?, &noted.at("created"))?,
            changed: time(noted.required("changed")?, &noted.at("changed"))?,
            extras: Extras::of(later),
        };
        // Such a record would say that the user decided something, and not what.
        if record.is_empty() {
            return Err(ImportError::Missing { place: noted.at("stance").to_string() });
        }
        Ok(record)
    }

    /// An object; fields with other names are kept, or noted if they cannot be.
    fn object<'a>(
        &mut self,
        value: &'a Value,
        place: &'a JsonPath<'a>,
        known: &[&str],
        reserved: &[&str],
    ) -> Result<Object<'a>, ImportError> {
        let map = value.as_object().ok_or_else(|| wrong(place, "object"))?;
        let mut extras = Vec::new();
        for (key, value) in map.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
            match self.room.field(key, value, reserved) {
                Some((name, text, is_cleaned)) => {
                    if is_cleaned {
                        self.note(&JsonPath::Key(place, key), ImportWarningKind::ControlCharacters);
                    }
                    extras.push((name, text));
                }
                None => self.note(&JsonPath::Key(place, key), ImportWarningKind::UnknownField),
            }
        }
        Ok(Object { map, place, extras })
    }

    fn long_text(&mut self, value: &Value, place: &JsonPath, most: usize) -> Result<String, ImportError> {
        let raw = limited(value, place, most)?;
        let cleaned = clean(raw);
        if cleaned.len() != raw.len() {
            self.note(place, ImportWarningKind::ControlCharacters);
        }
        Ok(cleaned.into_owned())
    }

    fn line(&mut self, value: Option<&Value>, place: &JsonPath) -> Result<String, ImportError> {
        value.map_or_else(|| Ok(String::new()), |value| self.long_text(value, place, MAX_LINE))
    }

    fn name(&mut self, value: &Value, place: &JsonPath) -> Result<String, ImportError> {
        let raw = limited(value, place, MAX_NAME)?;
        self.cleaned_name(raw, place)
    }

    fn cleaned_name(&mut self, raw: &str, place: &JsonPath) -> Result<String, ImportError> {
        let cleaned = clean_name(raw);
        if cleaned.len() != raw.trim().len() {
            self.note(place, ImportWarningKind::ControlCharacters);
        }
        Ok(cleaned.into_owned())
    }

    /// An item: a statement's id, and possibly `@` and a language's name.
    fn item(&mut self, raw: &str, place: &JsonPath) -> Result<ItemId, ImportError> {
        let bad = || ImportError::BadName { place: place.to_string() };
        if raw.len() > 2 * MAX_ID + 4 * MAX_NAME {
            return Err(bad());
        }
        let item: ItemId = self.cleaned_name(raw, place)?.parse().map_err(|_| bad())?;
        let language = item.language.as_deref();
        let fits =
            is_id(&item.statement) && language.is_none_or(|it| it.trim() == it && it.chars().count() <= MAX_NAME);
        if fits { Ok(item) } else { Err(bad()) }
    }

    fn note(&mut self, place: &JsonPath, kind: ImportWarningKind) {
        if self.notes.len() < MAX_NOTES {
            self.notes.push(ImportWarning { place: place.to_string(), kind });
        }
    }
}
