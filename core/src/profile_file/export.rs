//! Makes a file of what the user ticked.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::document::{PartId, part_of, section_of};
use super::entries::{export_exercise, parse_reference, parts, unknown_of_run};
use super::extras::{Room, by_place, reserved};
use super::html::html;
use super::import::{Imported, Opened, import};
use super::record::{About, EvidenceRecord, ProfileFile, RunRecord, Sections, WorkRecord};
use super::refusal::ImportError;
use super::take_over::take_over;
use super::text::{clean, clean_name};
use crate::content::{Library, Pack, finished};
use crate::domain::{
    ActivityRating, Evidence, Extras, ItemId, OccupationNote, ProfileData, Run, TimedAnswer, Timestamp,
};
use crate::i18n::Localizer;

/// What goes into a file: parts of a [`Document`](super::Document). The default is nothing: the user ticks each part.
///
/// The parts that can be ticked are those of the document of everything:
/// `document(&export(data, library, &Selection::everything(data, library), now), library)`, and the id that joins files.
/// Runs and evidence are named by their ids in files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection(BTreeSet<PartId>);

impl Selection {
    /// Everything that there is, for a copy of one's own, for example when the device cannot save. The id that joins
    /// files is not in it: that is a consent of its own.
    pub fn everything(data: &ProfileData, library: &Library) -> Self {
        let data = &*as_of_now(data);
        let pack = library.statements;
        let nickname = (!clean_name(&data.profile.nickname).is_empty()).then_some(PartId::Nickname);
        let sections = data.runs.iter().flat_map(|run| {
            let section = |item| section_of(pack, &run.exercise, item);
            run.answers.keys().map(move |item| PartId::Section(run.file_id().clone(), section(item)))
        });
        let rated = data.runs.iter().filter(|run| run.has_ratings());
        let rated = rated.map(|run| PartId::Ratings(run.file_id().clone()));
        let evidence = data.evidence.iter().map(|it| PartId::Evidence(it.file_id().clone()));
        let occupation_notes =
            data.occupation_notes.iter().filter_map(|it| export_occupation_note(it, &mut Room::new(), true));
        let work = occupation_notes.map(|it| PartId::Work(it.occupation));
        let others = has_others(data).then_some(PartId::Others);
        let entries = data.runs.iter().flat_map(parts);
        let said = sections.chain(rated).chain(entries);
        nickname.into_iter().chain(said).chain(evidence).chain(work).chain(others).collect()
    }

    /// Whether everything that there is goes in, with what names the person or without.
    pub fn holds_all(&self, data: &ProfileData, library: &Library) -> bool {
        Self::everything(data, library).0.iter().all(|part| *part == PartId::Nickname || self.contains(part))
    }

    /// Whether a part goes in.
    pub fn contains(&self, part: &PartId) -> bool {
        self.0.contains(part)
    }

    /// Ticks a part, or removes its tick.
    pub fn set(&mut self, part: PartId, on: bool) {
        if on {
            self.0.insert(part);
        } else {
            self.0.remove(&part);
        }
    }

    /// What is ticked.
    pub fn iter(&self) -> impl Iterator<Item = &PartId> {
        self.0.iter()
    }

    /// How many parts are ticked that say anything: the id that joins files is none by itself.
    pub fn len(&self) -> usize {
        self.0.iter().filter(|part| **part != PartId::Subject).count()
    }

    /// Whether nothing is ticked that says anything.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl FromIterator<PartId> for Selection {
    fn from_iter<T: IntoIterator<Item = PartId>>(parts: T) -> Self {
        Self(parts.into_iter().collect())
    }
}

/// The shape in which a file is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileShape {
    /// JSON, for this app and for other programs.
    Plain,
    /// A page that every browser opens and prints, with the same JSON in it.
    Html,
}

/// Takes exactly what was ticked.
pub fn export(data: &ProfileData, library: &Library, selection: &Selection, saved: Timestamp) -> ProfileFile {
    let data = &*as_of_now(data);
    let pack = library.statements;
    let nickname = clean_name(&data.profile.nickname).into_owned();
    let others = selection.contains(&PartId::Others);
    let mut room = Room::new();
    let evidence = data.evidence.iter().filter(|it| selection.contains(&PartId::Evidence(it.file_id().clone())));
    let occupation_notes =
        data.occupation_notes.iter().filter(|it| selection.contains(&PartId::Work(it.occupation.clone())));
    let mut work: Vec<WorkRecord> =
        occupation_notes.filter_map(|it| export_occupation_note(it, &mut room, others)).collect();
    work.sort_by(WorkRecord::order);
    let [of_sections, of_profile, of_file] = by_place(&data.file_extras)
        .map(|extras| if others { room.all(&extras, reserved::SECTIONS) } else { Extras::default() });
    let runs = data.runs.iter().filter_map(|run| export_run(run, pack, selection, &mut room)).collect();
    let evidence = evidence.map(|it| export_evidence(it, data, selection, &mut room)).collect();
    let is_ticked = |part: &PartId| selection.contains(part);
    let exercises =
        data.runs.iter().filter_map(|run| export_exercise(data, run, library, &is_ticked, &mut room)).collect();
    ProfileFile {
        saved: saved.in_calendar(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        language: data.profile.language.clone(),
        profile: About {
            nickname: Some(nickname).filter(|it| !it.is_empty() && selection.contains(&PartId::Nickname)),
            subject: data.profile.subject.clone().filter(|_| selection.contains(&PartId::Subject)),
            extras: of_profile,
        },
        sections: Sections { runs, evidence, work, exercises, extras: of_sections },
        extras: of_file,
    }
}

/// A profile with what an earlier version kept without knowing it, see [`take_over`].
fn as_of_now(data: &ProfileData) -> Cow<'_, ProfileData> {
    take_over(data).map_or(Cow::Borrowed(data), Cow::Owned)
}

/// A run with its ticked sections and ratings, or `None` where none is ticked. A language that no ticked section is
/// about stays out too: the languages that somebody speaks tell where they come from.
fn export_run(run: &Run, pack: &Pack, selection: &Selection, room: &mut Room) -> Option<RunRecord> {
    let others = selection.contains(&PartId::Others);
    let (mut answer_extras, mut rating_extras) = (Vec::new(), Vec::new());
    let mut answers = BTreeMap::new();
    let mut keys = BTreeSet::new();
    let mut languages = BTreeSet::new();
    for (item, given) in &run.answers {
        let section = section_of(pack, &run.exercise, item);
        let key = section.key();
        if selection.contains(&PartId::Section(run.file_id().clone(), section)) {
            keys.insert(key);
            languages.extend(item.language.clone());
            if others {
                let extras = room.all(&run.unknown_of_answer(item, given.answer), reserved::ANSWER);
                answer_extras.push((export_item(item).to_string(), extras));
            }
            answers.insert(export_item(item), TimedAnswer { at: given.at.in_calendar(), ..*given });
        }
    }
    let is_rated = selection.contains(&PartId::Ratings(run.file_id().clone()));
    let mut ratings: Vec<ActivityRating> = run.ratings().filter(|_| is_rated).map(export_rating).collect();
    ratings.sort_by(|a, b| a.activity.cmp(&b.activity));
    if others {
        rating_extras.extend(ratings.iter().map(|rating: &ActivityRating| {
            (rating.activity.clone(), room.all(&run.unknown_of_rating(&rating.activity), reserved::RATING))
        }));
    }
    for extras in [&mut answer_extras, &mut rating_extras] {
        extras.retain(|(_, extras)| !extras.is_empty());
        extras.sort_by(|a, b| a.0.cmp(&b.0));
    }
    if answers.is_empty() && ratings.is_empty() {
        return None;
    }
    let stopped = run.stopped.iter().filter(|key| keys.contains(*key));
    Some(RunRecord {
        id: run.file_id().clone(),
        exercise: run.exercise.clone(),
        started: run.started.in_calendar(),
        finished: finished(pack, run).map(Timestamp::in_calendar),
        languages: run.languages.iter().filter(|it| languages.contains(*it)).map(|it| clean_name(it).into()).collect(),
        stopped: stopped.map(|key| clean_name(key).into()).collect(),
        answers,
        ratings,
        extras: if others { room.all(&run.extras, reserved::RUN) } else { Extras::default() },
        answer_extras,
        rating_extras,
    })
}

fn export_rating(rating: ActivityRating) -> ActivityRating {
    ActivityRating { at: rating.at.in_calendar(), ..rating }
}

/// An item as it is in files.
pub(super) fn export_item(item: &ItemId) -> ItemId {
    ItemId { statement: item.statement.clone(), language: item.language.as_deref().map(|it| clean_name(it).into()) }
}

fn export_evidence(it: &Evidence, data: &ProfileData, selection: &Selection, room: &mut Room) -> EvidenceRecord {
    let others = selection.contains(&PartId::Others);
    // What it was made from would tell of an exercise, so it is said only where that is in the file too.
    let is_in_file = |from: &&String| {
        parse_reference(from).is_some_and(|(run, key)| {
            selection.contains(&part_of(&run, &key))
                && data.runs.iter().any(|it| *it.file_id() == run && it.entry(&key).is_some())
        })
    };
    EvidenceRecord {
        from: it.from.as_ref().filter(is_in_file).cloned(),
        id: it.file_id().clone(),
        item: export_item(&it.item),
        what: clean(&it.what).into(),
        setting: it.setting,
        when: clean(&it.when).into(),
        proof: it.proof,
        proof_note: clean(&it.proof_note).into(),
        created: it.created.in_calendar(),
        changed: it.changed.in_calendar(),
        extras: if others { room.all(&it.unknown(), reserved::EVIDENCE) } else { Extras::default() },
    }
}

/// `None` for a note that says nothing once invisible characters are removed from its note.
fn export_occupation_note(noted: &OccupationNote, room: &mut Room, others: bool) -> Option<WorkRecord> {
    let record = WorkRecord {
        occupation: noted.occupation.clone(),
        decision: noted.decision,
        note: clean(&noted.note).into(),
        created: noted.created.in_calendar(),
        changed: noted.changed.in_calendar(),
        extras: if others { room.all(&noted.unknown(), reserved::WORK) } else { Extras::default() },
    };
    (!record.is_empty()).then_some(record)
}

/// Whether a profile has anything that this version does not know. What is in the record of the profile itself goes into
/// no file.
fn has_others(data: &ProfileData) -> bool {
    let of_run = |run: &Run| {
        let is_of_data = run.entries_but_ratings().next().is_some();
        let own = if is_of_data { unknown_of_run(run) } else { run.extras.clone() };
        let is_more = |(name, _): &(String, String)| name != "value";
        let of_entries = || run.entries_but_ratings().any(|entry| entry.unknown().fields().iter().any(is_more));
        let of_ratings = || run.ratings().any(|it| !run.unknown_of_rating(&it.activity).is_empty());
        !own.is_empty() || !run.answer_extras.is_empty() || of_entries() || of_ratings()
    };
    let is_kept = |path: &str| path.starts_with('/') && path != "/sections/exercises";
    data.file_extras.fields().iter().any(|(path, _)| is_kept(path))
        || data.runs.iter().any(of_run)
        || data.evidence.iter().any(|it| !it.unknown().is_empty())
        || data.occupation_notes.iter().any(|it| !it.unknown().is_empty())
}

/// The bytes of a plain file, read back and found equal (invariant P2).
///
/// # Errors
/// The [`ImportError`] with which the app would answer the file, for example [`ImportError::TooMany`]. Then nothing is saved.
pub fn ready_plain(file: &ProfileFile) -> Result<Vec<u8>, ImportError> {
    checked(file, file.to_json())
}

/// The bytes of a printable file in one language or two, read back and found equal (invariant P2).
///
/// # Errors
/// As [`ready_plain`].
pub fn ready_html(file: &ProfileFile, library: &Library, languages: &[Localizer]) -> Result<Vec<u8>, ImportError> {
    checked(file, html(file, library, languages))
}

fn checked(file: &ProfileFile, text: String) -> Result<Vec<u8>, ImportError> {
    let bytes = text.into_bytes();
    match import(&bytes)? {
        Opened::Profile(Imported { file: read, notes }) if read == *file && notes.is_empty() => Ok(bytes),
        _ => Err(ImportError::NotReadBack),
    }
}

/// The name under which a file is saved: it says nothing about its content to somebody who looks over the folder.
/// `saved` is in the user's local time, if the caller knows it.
pub fn file_name(shape: FileShape, is_sealed: bool, saved: Timestamp) -> String {
    let (year, month, day) = date(saved);
    let ending = match shape {
        FileShape::Plain => "json",
        FileShape::Html => "html",
    };
    let seal = if is_sealed { ".age" } else { "" };
    format!("notes-{year:04}-{month:02}-{day:02}.{ending}{seal}")
}

/// The day of the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
fn date(at: Timestamp) -> (i64, i64, i64) {
    const DAY: i64 = 86_400_000;
    // Days are counted from 0000-03-01, so that the leap day is the last of its year; 146,097 days are 400 years.
    let days = at.0.div_euclid(DAY) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_by_their_day() {
        for (at, name) in [
            (0, "notes-1970-01-01.json"),
            (951_782_400_000, "notes-2000-02-29.json"),
            (1_795_305_599_999, "notes-2026-11-21.json"),
            (253_402_300_799_999, "notes-9999-12-31.json"),
        ] {
            assert_eq!(file_name(FileShape::Plain, false, Timestamp(at)), name);
        }
        assert_eq!(file_name(FileShape::Html, true, Timestamp(0)), "notes-1970-01-01.html.age");
    }
}
