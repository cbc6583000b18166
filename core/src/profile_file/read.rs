//! Turns a JSON tree of the newest version into a [`ProfileFile`], or says the first thing that is wrong with it and
//! where.
//!
//! This is written by hand rather than derived. A derived reader says "invalid type" and a column; this one says which
//! field of which entry is wrong, and checks the limit of each on the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

use super::extras::{Room, reserved};
use super::limits::{
    LATEST, LONGEST_ID, LONGEST_LINE, LONGEST_NAME, LONGEST_STORY, MOST_ANSWERS, MOST_EVIDENCE, MOST_MARKS, MOST_NOTES,
    MOST_RUNS,
};
use super::record::{About, EvidenceRecord, ProfileFile, RunRecord, Sections, WorkRecord};
use super::refusal::Refusal;
use super::text::{clean, clean_name, is_id};
use crate::domain::{
    Answer, EvidenceId, Extras, Given, ItemId, Proof, Rating, Run, RunId, Said, Setting, Stance, Timestamp,
    is_unit_group, is_word,
};

/// Something in a file that did not prevent it from being opened, but that the user should be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// A JSON pointer.
    pub place: String,
    /// What it is.
    pub kind: NoteKind,
}

/// What a [`Note`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// A field that this version does not know and that is beyond the limits of what it keeps. It is passed over: what
    /// cannot be shown to the user must not go on to another reader in the user's name. The file itself keeps it.
    UnknownField,
    /// Invisible control characters, which were left out.
    ControlCharacters,
}

/// Where something is in the file: a JSON pointer that is put together only when it is shown.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// The whole file.
    Root,
    /// A field.
    Key(&'a Place<'a>, &'a str),
    /// An entry of a list, from 0.
    Index(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Root => Ok(()),
            Place::Key(parent, key) => write!(f, "{parent}/{}", shown(&key.replace('~', "~0").replace('/', "~1"))),
            Place::Index(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

/// A name from the file, made fit to stand in a message: short, and without invisible characters.
pub fn shown(name: &str) -> String {
    const LONGEST: usize = 40;
    let name = clean_name(name);
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.into_owned(),
    }
}

/// Reads a tree.
///
/// # Errors
/// The first thing that is wrong, in the order of the format.
pub fn read(tree: &Value) -> Result<(ProfileFile, Vec<Note>), Refusal> {
    let mut reader = Reader { notes: Vec::new(), room: Room::new() };
    let file = reader.file(tree)?;
    Ok((file, reader.notes))
}

/// A whole number that is not negative, in any spelling: JSON knows one kind of number, so that 7, 7.0 and 70e-1 are
/// the same, as JSON schemas say. A number larger than 64 bits becomes the largest that fits.
///
/// # Errors
/// [`Refusal::WrongType`] for anything else.
pub fn whole_number(value: &Value, place: &Place) -> Result<u64, Refusal> {
    let number = value.as_u64().or_else(|| {
        let number = value.as_f64()?;
        let whole = number.round();
        // serde_json reads 96557733374015.000 as two hundredths more: it may be wrong by a step of this size or two.
        let is_whole = (number - whole).abs() <= 2.0 * f64::EPSILON * whole.abs();
        // The conversion gives at most the largest number.
        (whole >= 0.0 && is_whole).then_some(whole as u64)
    });
    number.ok_or_else(|| wrong(place, "number"))
}

fn wrong(place: &Place, expected: &'static str) -> Refusal {
    Refusal::WrongType { place: place.to_string(), expected }
}

/// One object of the tree with its place.
struct Object<'a> {
    map: &'a Map<String, Value>,
    place: &'a Place<'a>,
    /// What this version does not know of it.
    extras: Vec<(String, String)>,
}

impl<'a> Object<'a> {
    /// A field that may be missing. `null` counts as missing, because many programs write it so.
    fn optional(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    fn required(&self, key: &'a str) -> Result<&'a Value, Refusal> {
        self.optional(key).ok_or_else(|| Refusal::Missing { place: self.at(key).to_string() })
    }

    fn at(&'a self, key: &'a str) -> Place<'a> {
        Place::Key(self.place, key)
    }
}

struct Reader {
    notes: Vec<Note>,
    room: Room,
}

impl Reader {
    fn file(&mut self, tree: &Value) -> Result<ProfileFile, Refusal> {
        let known = ["format", "version", "saved", "app", "language", "profile", "sections"];
        let file = self.object(tree, &Place::Root, &known, &[])?;
        Ok(ProfileFile {
            saved: time(file.required("saved")?, &file.at("saved"))?,
            app: self.name(file.required("app")?, &file.at("app"))?,
            language: id(file.required("language")?, &file.at("language"))?,
            profile: self.about(file.required("profile")?, &file.at("profile"))?,
            sections: self.sections(file.required("sections")?, &file.at("sections"))?,
            extras: Extras::of(file.extras),
        })
    }

    fn about(&mut self, value: &Value, place: &Place) -> Result<About, Refusal> {
        let about = self.object(value, place, &["nickname", "subject"], &[])?;
        let nickname = about.optional("nickname").map(|it| self.name(it, &about.at("nickname"))).transpose()?;
        let subject = about.optional("subject").map(|it| id(it, &about.at("subject"))).transpose()?;
        Ok(About { nickname: nickname.filter(|name| !name.is_empty()), subject, extras: Extras::of(about.extras) })
    }

    fn sections(&mut self, value: &Value, place: &Place) -> Result<Sections, Refusal> {
        let sections = self.object(value, place, &["runs", "evidence", "work"], &[])?;
        let mut runs = Vec::new();
        let mut ids = BTreeSet::new();
        let at = sections.at("runs");
        for (index, value) in list(sections.optional("runs"), &at, "runs", MOST_RUNS)?.iter().enumerate() {
            let at = Place::Index(&at, index);
            let run = self.run(value, &at)?;
            once(&mut ids, run.id.as_str(), &Place::Key(&at, "id"))?;
            runs.push(run);
        }
        let mut evidence = Vec::new();
        let mut ids = BTreeSet::new();
        let at = sections.at("evidence");
        for (index, value) in list(sections.optional("evidence"), &at, "evidence", MOST_EVIDENCE)?.iter().enumerate() {
            let at = Place::Index(&at, index);
            let piece = self.evidence(value, &at)?;
            once(&mut ids, piece.id.as_str(), &Place::Key(&at, "id"))?;
            evidence.push(piece);
        }
        let mut work = Vec::new();
        let mut ids = BTreeSet::new();
        let at = sections.at("work");
        for (index, value) in list(sections.optional("work"), &at, "work", MOST_MARKS)?.iter().enumerate() {
            let at = Place::Index(&at, index);
            let mark = self.work(value, &at)?;
            once(&mut ids, &mark.occupation, &Place::Key(&at, "occupation"))?;
            work.push(mark);
        }
        // The app has one order for them, whatever order another program wrote.
        work.sort_by(WorkRecord::order);
        Ok(Sections { runs, evidence, work, extras: Extras::of(sections.extras) })
    }

    fn run(&mut self, value: &Value, place: &Place) -> Result<RunRecord, Refusal> {
        let known = ["id", "exercise", "started", "finished", "languages", "stopped", "answers", "ratings"];
        let run = self.object(value, place, &known, reserved::RUN)?;
        let (mut answer_extras, mut rating_extras) = (Vec::new(), Vec::new());
        let answers = self.answers(run.required("answers")?, &run.at("answers"), &mut answer_extras)?;
        let said = self.ratings(run.optional("ratings"), &run.at("ratings"), &mut rating_extras)?;
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
            said,
            extras: Extras::of(run.extras),
            answer_extras,
            rating_extras,
        })
    }

    fn languages(&mut self, value: Option<&Value>, place: &Place) -> Result<Vec<String>, Refusal> {
        let mut languages = Vec::new();
        for (index, value) in list(value, place, "languages", Run::MOST_LANGUAGES)?.iter().enumerate() {
            let place = Place::Index(place, index);
            let language = self.name(value, &place)?;
            if language.is_empty() {
                return Err(Refusal::BadName { place: place.to_string() });
            }
            if languages.contains(&language) {
                return Err(Refusal::RepeatedId { place: place.to_string() });
            }
            languages.push(language);
        }
        Ok(languages)
    }

    fn stopped(&mut self, value: Option<&Value>, place: &Place) -> Result<Vec<String>, Refusal> {
        let mut stopped = Vec::new();
        for (index, value) in list(value, place, "sections", MOST_ANSWERS)?.iter().enumerate() {
            let place = Place::Index(place, index);
            let section = self.item(text(value, &place)?, &place)?.to_string();
            if stopped.contains(&section) {
                return Err(Refusal::RepeatedId { place: place.to_string() });
            }
            stopped.push(section);
        }
        Ok(stopped)
    }

    fn answers(
        &mut self,
        value: &Value,
        place: &Place,
        unknown: &mut Vec<(String, Extras)>,
    ) -> Result<BTreeMap<ItemId, Given>, Refusal> {
        let Some(map) = value.as_object() else { return Err(wrong(place, "object")) };
        if map.len() > MOST_ANSWERS {
            return Err(Refusal::TooMany { what: "answers", most: MOST_ANSWERS });
        }
        let mut answers = BTreeMap::new();
        for (key, value) in map {
            let place = Place::Key(place, key);
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
            if answers.insert(item, Given { answer, at }).is_some() {
                return Err(Refusal::RepeatedId { place: place.to_string() });
            }
        }
        Ok(answers)
    }

    fn ratings(
        &mut self,
        value: Option<&Value>,
        place: &Place,
        unknown: &mut Vec<(String, Extras)>,
    ) -> Result<Vec<Said>, Refusal> {
        let Some(value) = value else { return Ok(Vec::new()) };
        let Some(map) = value.as_object() else { return Err(wrong(place, "object")) };
        if map.len() > MOST_ANSWERS {
            return Err(Refusal::TooMany { what: "answers", most: MOST_ANSWERS });
        }
        let mut all = Vec::new();
        for (key, value) in map {
            let place = Place::Key(place, key);
            if !is_id(key) {
                return Err(Refusal::BadName { place: place.to_string() });
            }
            let said = self.object(value, &place, &["rating", "at"], reserved::RATING)?;
            let scale = std::iter::once(None).chain(Rating::SCALE.map(Some));
            let mut extras = Vec::new();
            said.required("rating")?;
            let rating = word(&said, "rating", scale, Said::name, &mut extras)?.flatten();
            all.push(Said { activity: key.clone(), rating, at: time(said.required("at")?, &said.at("at"))? });
            keep(unknown, key.clone(), said, extras);
        }
        // The order of the keys in a file means nothing.
        all.sort_by(|a, b| a.activity.cmp(&b.activity));
        Ok(all)
    }

    fn evidence(&mut self, value: &Value, place: &Place) -> Result<EvidenceRecord, Refusal> {
        let known = ["id", "item", "what", "setting", "when", "proof", "proof_note", "created", "changed"];
        let piece = self.object(value, place, &known, reserved::EVIDENCE)?;
        let item = piece.required("item")?;
        let mut later = Vec::new();
        let record = EvidenceRecord {
            id: EvidenceId::new(id(piece.required("id")?, &piece.at("id"))?),
            item: self.item(text(item, &piece.at("item"))?, &piece.at("item"))?,
            what: self.long_text(piece.required("what")?, &piece.at("what"), LONGEST_STORY)?,
            setting: word(&piece, "setting", Setting::ALL, Setting::name, &mut later)?,
            when: self.line(piece.optional("when"), &piece.at("when"))?,
            proof: word(&piece, "proof", Proof::ALL, Proof::name, &mut later)?,
            proof_note: self.line(piece.optional("proof_note"), &piece.at("proof_note"))?,
            created: time(piece.required("created")?, &piece.at("created"))?,
            changed: time(piece.required("changed")?, &piece.at("changed"))?,
            extras: Extras::default(),
        };
        later.extend(piece.extras);
        Ok(EvidenceRecord { extras: Extras::of(later), ..record })
    }

    fn work(&mut self, value: &Value, place: &Place) -> Result<WorkRecord, Refusal> {
        let mark =
            self.object(value, place, &["occupation", "stance", "note", "created", "changed"], reserved::WORK)?;
        let note = mark.optional("note").map(|it| self.long_text(it, &mark.at("note"), LONGEST_STORY)).transpose()?;
        let mut later = Vec::new();
        let stance = word(&mark, "stance", Stance::ALL, Stance::name, &mut later)?;
        later.extend(mark.extras.iter().cloned());
        let record = WorkRecord {
            occupation: unit_group(mark.required("occupation")?, &mark.at("occupation"))?,
            stance,
            note: note.unwrap_or_default(),
            created: time(mark.required("created")?, &mark.at("created"))?,
            changed: time(mark.required("changed")?, &mark.at("changed"))?,
            extras: Extras::of(later),
        };
        // Such a record would say that the user decided something, and not what.
        if record.is_empty() {
            return Err(Refusal::Missing { place: mark.at("stance").to_string() });
        }
        Ok(record)
    }

    /// An object; fields with other names are kept, or noted if they cannot be.
    fn object<'a>(
        &mut self,
        value: &'a Value,
        place: &'a Place<'a>,
        known: &[&str],
        reserved: &[&str],
    ) -> Result<Object<'a>, Refusal> {
        let map = value.as_object().ok_or_else(|| wrong(place, "object"))?;
        let mut extras = Vec::new();
        for (key, value) in map.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
            match self.room.field(key, value, reserved) {
                Some((name, text, is_cleaned)) => {
                    if is_cleaned {
                        self.note(&Place::Key(place, key), NoteKind::ControlCharacters);
                    }
                    extras.push((name, text));
                }
                None => self.note(&Place::Key(place, key), NoteKind::UnknownField),
            }
        }
        Ok(Object { map, place, extras })
    }

    fn long_text(&mut self, value: &Value, place: &Place, most: usize) -> Result<String, Refusal> {
        let raw = limited(value, place, most)?;
        let cleaned = clean(raw);
        if cleaned.len() != raw.len() {
            self.note(place, NoteKind::ControlCharacters);
        }
        Ok(cleaned.into_owned())
    }

    fn line(&mut self, value: Option<&Value>, place: &Place) -> Result<String, Refusal> {
        value.map_or_else(|| Ok(String::new()), |value| self.long_text(value, place, LONGEST_LINE))
    }

    fn name(&mut self, value: &Value, place: &Place) -> Result<String, Refusal> {
        let raw = limited(value, place, LONGEST_NAME)?;
        self.cleaned_name(raw, place)
    }

    fn cleaned_name(&mut self, raw: &str, place: &Place) -> Result<String, Refusal> {
        let cleaned = clean_name(raw);
        if cleaned.len() != raw.trim().len() {
            self.note(place, NoteKind::ControlCharacters);
        }
        Ok(cleaned.into_owned())
    }

    /// An item: a statement's id, and possibly `@` and a language's name.
    fn item(&mut self, raw: &str, place: &Place) -> Result<ItemId, Refusal> {
        let bad = || Refusal::BadName { place: place.to_string() };
        if raw.len() > 2 * LONGEST_ID + 4 * LONGEST_NAME {
            return Err(bad());
        }
        let item: ItemId = self.cleaned_name(raw, place)?.parse().map_err(|_| bad())?;
        let language = item.language.as_deref();
        let fits =
            is_id(&item.statement) && language.is_none_or(|it| it.trim() == it && it.chars().count() <= LONGEST_NAME);
        if fits { Ok(item) } else { Err(bad()) }
    }

    fn note(&mut self, place: &Place, kind: NoteKind) {
        if self.notes.len() < MOST_NOTES {
            self.notes.push(Note { place: place.to_string(), kind });
        }
    }
}

fn text<'a>(value: &'a Value, place: &Place) -> Result<&'a str, Refusal> {
    value.as_str().ok_or_else(|| wrong(place, "text"))
}

fn limited<'a>(value: &'a Value, place: &Place, most: usize) -> Result<&'a str, Refusal> {
    let text = text(value, place)?;
    // The bytes are counted first: counting the characters of many megabytes is only needed if the text may be short
    // enough.
    if text.len() > 4 * most || text.chars().count() > most {
        return Err(Refusal::TooLong { place: place.to_string(), most });
    }
    Ok(text)
}

fn id(value: &Value, place: &Place) -> Result<String, Refusal> {
    let text = text(value, place)?;
    if is_id(text) { Ok(text.to_owned()) } else { Err(Refusal::BadName { place: place.to_string() }) }
}

fn unit_group(value: &Value, place: &Place) -> Result<String, Refusal> {
    let text = text(value, place)?;
    if is_unit_group(text) { Ok(text.to_owned()) } else { Err(Refusal::BadName { place: place.to_string() }) }
}

fn time(value: &Value, place: &Place) -> Result<Timestamp, Refusal> {
    if !value.is_number() {
        return Err(wrong(place, "number"));
    }
    let time = whole_number(value, place).ok().and_then(|time| i64::try_from(time).ok());
    let time = time.filter(|time| *time <= LATEST);
    time.map(Timestamp).ok_or_else(|| Refusal::BadTime { place: place.to_string() })
}

/// One word of a list, if the field is there. One that this version does not know goes to `later`, under the field's
/// name.
fn word<T: Copy>(
    object: &Object,
    field: &'static str,
    all: impl IntoIterator<Item = T>,
    name: fn(T) -> &'static str,
    later: &mut Vec<(String, String)>,
) -> Result<Option<T>, Refusal> {
    let Some(value) = object.optional(field) else { return Ok(None) };
    let place = object.at(field);
    let text = text(value, &place)?;
    let found = all.into_iter().find(|it| name(*it) == text);
    if found.is_none() {
        if !is_word(text) {
            return Err(Refusal::UnknownValue { place: place.to_string() });
        }
        later.push((field.to_owned(), value.to_string()));
    }
    Ok(found)
}

/// Keeps what this version does not know of an answer or a rating.
fn keep(unknown: &mut Vec<(String, Extras)>, key: String, of: Object, mut later: Vec<(String, String)>) {
    later.extend(of.extras);
    if !later.is_empty() {
        unknown.push((key, Extras::of(later)));
    }
}

/// A list that may be missing.
fn list<'a>(value: Option<&'a Value>, place: &Place, what: &'static str, most: usize) -> Result<&'a [Value], Refusal> {
    let Some(value) = value else { return Ok(&[]) };
    let list = value.as_array().ok_or_else(|| wrong(place, "list"))?;
    if list.len() > most {
        return Err(Refusal::TooMany { what, most });
    }
    Ok(list)
}

/// Refuses an id that was used before; `place` is where it is used again.
fn once(seen: &mut BTreeSet<String>, id: &str, place: &Place) -> Result<(), Refusal> {
    if seen.insert(id.to_owned()) { Ok(()) } else { Err(Refusal::RepeatedId { place: place.to_string() }) }
}
