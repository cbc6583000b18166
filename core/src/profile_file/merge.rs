//! Joins a file to the profile of the person that it is of.
//!
//! [`merge()`] compares the two and changes nothing: it lists what would change, for the screen that asks.
//! [`Merge::apply`] makes of that what the user accepts. Runs are the same if their ids in files, their exercise, their
//! beginning and their kind are (with answers and ratings, or with entries); evidence, if its id in files, its statement
//! and its first writing down are; kinds of work by their code.
//!
//! Where both have something and it differs, the later one stays: each answer, each rating, each entry, each piece of
//! evidence and each decision by the time of its own last change. On each device a change is later than what it replaces, whatever the
//! clock says ([`Timestamp::after`](crate::domain::Timestamp::after)). Of two changes at one time, an order by what they
//! say decides, which is the same on every device. Which run is the newest is not decided by times at all if the file does
//! not have the run that the user is in: then the file's stand beside it.
//!
//! **Invariant: joining loses nothing.** What is in the profile alone stays, and so does what this version does not
//! know. Joining a file a second time changes nothing, and two devices that take each other's files have the same
//! answers.

mod exercises;
mod later;

use self::later::{later_evidence, later_frame, later_work, without_answers};
use super::apply::{
    can_be_kept, contains, evidence_of, occupation_note_of, run_of, run_of_exercise, tells_the_same, unknown_of,
};
use super::entries::later::{put_entry, put_frame};
use super::export::{Selection, export, export_item};
use super::extras::{by_path, joined, winner_with, with};
use super::known::{Known, is_known, runs_of};
use super::limits::MAX_ANSWERS;
use super::record::{EvidenceRecord, ExerciseRecord, LocalWords, ProfileFile, RunRecord, WorkRecord};
use super::take_over::take_over;
use super::text::clean_name;
use crate::content::{Library, Pack};
use crate::domain::{
    ActivityRating, Entry, Evidence, Extras, ItemId, OccupationNote, ProfileData, Rating, Run, RunId, Shared,
    TimedAnswer, Timestamp,
};

/// One thing that a file has and a profile has not, or has in an earlier version. Runs are named by their ids in files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// A run that only the file has.
    Run {
        /// The run.
        run: RunRecord,
        /// Whether it is the one that the user then goes on with. Otherwise it is there to be seen and compared.
        goes_on: bool,
    },
    /// What a run says beside its answers: whether it is finished, its languages, where the user stopped.
    Frame {
        /// The run in the profile, without its answers.
        then: RunRecord,
        /// The same as it will be.
        now: RunRecord,
    },
    /// An answer.
    Answer {
        /// The run.
        run: RunId,
        /// What was answered.
        item: ItemId,
        /// The answer in the profile, if it has one.
        then: Option<TimedAnswer>,
        /// The answer as it will be.
        now: TimedAnswer,
        /// What this version does not know of it.
        extras: Extras,
    },
    /// A rating of an activity.
    Rating {
        /// The run.
        run: RunId,
        /// The rating in the profile, if it has one.
        then: Option<ActivityRating>,
        /// The rating as it will be.
        now: ActivityRating,
        /// What this version does not know of it.
        extras: Extras,
    },
    /// A run of an exercise that is data, which only the file has.
    Exercise {
        /// The run.
        run: ExerciseRecord,
        /// Whether it is the one that the user then goes on with.
        goes_on: bool,
    },
    /// What a run of an exercise that is data says beside its entries.
    ExerciseFrame {
        /// The run in the profile, without its entries.
        then: ExerciseRecord,
        /// The same as it will be.
        now: ExerciseRecord,
    },
    /// An entry.
    Entry {
        /// The run.
        run: RunId,
        /// The exercise of that run.
        exercise: String,
        /// The words of the exercise that came with the file.
        words: Option<LocalWords>,
        /// The entry in the profile, if it has it, as it is in files.
        then: Option<Entry>,
        /// The entry as it will be.
        now: Entry,
    },
    /// A piece of evidence.
    Evidence {
        /// The evidence in the profile, if it has it.
        then: Option<EvidenceRecord>,
        /// The evidence as it will be.
        now: EvidenceRecord,
    },
    /// What the user decided about a kind of work.
    Work {
        /// The decision in the profile, if it has one.
        then: Option<WorkRecord>,
        /// The decision as it will be.
        now: WorkRecord,
    },
    /// Other parts of the file, which this version has no place for: all that the profile will then have of them.
    Others(Extras),
}

/// What a file would change in a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// The changes, each of which the user can accept by itself.
    pub differences: Vec<Difference>,
    /// How many things differ where that of the profile is later. They stay as they are.
    pub newer_here: usize,
    /// The id by which files of this person can be recognised, if only the file has one. It goes along with the first
    /// change that is accepted.
    subject: Option<String>,
}

/// Whether a file is of the person whose profile it is: it has the same id for that or, if one of them has none, a run or
/// a piece of evidence in common that is the profile's own. A run that stands beside, and evidence that came from a file,
/// may be somebody else's.
pub fn is_of(profile: &ProfileData, file: &ProfileFile) -> bool {
    if let (Some(ours), Some(theirs)) = (&profile.profile.subject, &file.profile.subject) {
        return ours == theirs;
    }
    let own_run = |run: &&Run| !run.beside && !run.is_empty();
    profile.runs.iter().filter(own_run).any(|run| is_known(file, run))
        || profile.evidence.iter().any(|it| it.in_files.is_none() && find_evidence(file, it).is_some())
}

/// What the file would change in the profile.
pub fn merge(profile: &ProfileData, file: &ProfileFile, library: &Library) -> Merge {
    let pack = library.statements;
    let taken = take_over(profile);
    let profile = taken.as_ref().unwrap_or(profile);
    // What is compared is what the profile's own file would say, so that only what is in files can differ.
    let here = export(profile, library, &Selection::everything(profile, library), file.saved).sections;
    let mut merge = Merge::default();
    // Files of earlier versions have other ids. What has a record of its own in the file is compared with that one alone.
    let other_runs = |have: &&Run| !is_known(file, have);
    let other_evidence = |have: &&Evidence| find_evidence(file, have).is_none();
    for run in &file.sections.runs {
        let have = here.runs.iter().find(|have| is_same_run(have, run));
        let own = profile.runs.iter().find(|own| *own.file_id() == run.id);
        if let (Some(have), Some(own)) = (have, own) {
            merge.run(own, have, run, pack);
        } else if !profile.runs.iter().filter(other_runs).any(|have| contains(have, run)) {
            merge.differences.push(Difference::Run { run: run.clone(), goes_on: goes_on(profile, file, run.into()) });
        }
    }
    merge.exercises(profile, &here.exercises, file);
    for it in &file.sections.evidence {
        let same = |have: &&EvidenceRecord| (&have.id, &have.item, have.created) == (&it.id, &it.item, it.created);
        if let Some(have) = here.evidence.iter().find(same) {
            let now = later_evidence(have, it);
            merge.note(now == *have, it.changed < have.changed, || Difference::Evidence {
                then: Some(have.clone()),
                now,
            });
        } else if !profile.evidence.iter().filter(other_evidence).any(|have| tells_the_same(have, it)) {
            merge.differences.push(Difference::Evidence { then: None, now: it.clone() });
        }
    }
    for it in &file.sections.work {
        match here.work.iter().find(|have| have.occupation == it.occupation) {
            Some(have) => {
                let now = later_work(have, it);
                merge.note(now == *have, it.changed < have.changed, || Difference::Work {
                    then: Some(have.clone()),
                    now,
                });
            }
            None => merge.differences.push(Difference::Work { then: None, now: it.clone() }),
        }
    }
    let others = joined(&profile.file_extras, &by_path(file));
    if others != profile.file_extras {
        merge.differences.push(Difference::Others(others));
    }
    if profile.profile.subject.is_none() {
        merge.subject.clone_from(&file.profile.subject);
    }
    merge
}

impl Merge {
    /// The profile with the differences that the user accepted, each by its place in the list. `new_id` makes a new id
    /// each time it is called.
    pub fn apply(
        &self,
        profile: &ProfileData,
        accepted: &dyn Fn(usize) -> bool,
        new_id: &mut dyn FnMut() -> String,
    ) -> ProfileData {
        let mut data = take_over(profile).unwrap_or_else(|| profile.clone());
        let accepted = || self.differences.iter().enumerate().filter(move |(at, _)| accepted(*at)).map(|(_, it)| it);
        for difference in accepted() {
            match difference {
                Difference::Run { run, goes_on } => {
                    let run = run_of(run, &data.profile.id, new_id);
                    push_run(&mut data, run, *goes_on);
                }
                Difference::Frame { now, .. } => {
                    if let Some(run) = run_mut(&mut data, &now.id) {
                        run.finished = now.finished;
                        run.languages.clone_from(&now.languages);
                        run.stopped.clone_from(&now.stopped);
                        run.extras = with(&now.extras, &run.extras, &[]);
                    }
                }
                Difference::Answer { run, item, now, extras, .. } => {
                    if let Some(run) = run_mut(&mut data, run) {
                        keep_apart(run, item.to_string(), extras);
                        let own = run.answers.keys().find(|it| item.language.is_some() && export_item(it) == *item);
                        let own = own.unwrap_or(item).clone();
                        run.answers.insert(own, *now);
                    }
                }
                Difference::Rating { run, now, extras, .. } => {
                    if let Some(run) = run_mut(&mut data, run) {
                        let have = run.unknown_of_rating(&now.activity);
                        run.put_entry(Entry { extras: with(extras, &have, &["rating"]), ..now.clone().into() });
                    }
                }
                Difference::Exercise { run, goes_on } => {
                    let run = run_of_exercise(run, &data.profile.id, new_id);
                    push_run(&mut data, run, *goes_on);
                }
                Difference::ExerciseFrame { now, .. } => {
                    if let Some(run) = run_mut(&mut data, &now.id) {
                        put_frame(run, now);
                    }
                }
                Difference::Entry { run, words, now, .. } => {
                    if let Some(run) = run_mut(&mut data, run) {
                        put_entry(run, words.as_ref(), now);
                    }
                }
                Difference::Evidence { now, .. } => put_evidence(&mut data, now, new_id),
                Difference::Work { now, .. } => {
                    let noted = occupation_note_of(now, &data.profile.id);
                    match data.occupation_notes.iter_mut().find(|it| it.occupation == now.occupation) {
                        Some(have) => {
                            **have = OccupationNote { extras: with(&now.extras, &have.extras, &["stance"]), ..noted };
                        }
                        None => data.occupation_notes.push(noted),
                    }
                }
                Difference::Others(all) => data.file_extras = all.clone(),
            }
        }
        // In place of a run that nothing was answered in, the user goes on with the file's.
        for difference in accepted() {
            let exercise = match difference {
                Difference::Run { run, goes_on: true } => &run.exercise,
                Difference::Exercise { run, goes_on: true } => &run.exercise,
                _ => continue,
            };
            if let Some(empty) = profile.latest_run(exercise).filter(|run| run.is_empty())
                && let Some(empty) = data.runs.iter_mut().find(|it| it.id == empty.id)
            {
                empty.beside = true;
            }
        }
        if data.profile.subject.is_none() && accepted().next().is_some() {
            data.profile.subject.clone_from(&self.subject);
        }
        data.runs.sort_by(|a, b| (a.started, &a.id).cmp(&(b.started, &b.id)));
        data.evidence.sort_by(|a, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
        data.occupation_notes.sort_by(|a, b| (a.created, &a.occupation).cmp(&(b.created, &b.occupation)));
        data
    }

    /// Notes a difference, unless what the profile will have is what it has. `is_earlier`: whether the file has an earlier
    /// version.
    fn note(&mut self, is_same: bool, is_earlier: bool, difference: impl FnOnce() -> Difference) {
        if !is_same {
            self.differences.push(difference());
        } else if is_earlier {
            self.newer_here += 1;
        }
    }

    /// What the file says of a run that the profile has too; `have` is what its own file would say.
    fn run(&mut self, own: &Run, have: &RunRecord, file: &RunRecord, pack: &Pack) {
        // A language without an answer, and a part that was left without one, are in no file.
        let all = |names: &[String]| -> Vec<String> { names.iter().map(|it| clean_name(it).into_owned()).collect() };
        let then = RunRecord { languages: all(&own.languages), stopped: all(&own.stopped), ..without_answers(have) };
        let now = later_frame(&then, have, file, pack);
        if now != then {
            self.differences.push(Difference::Frame { then, now });
        }
        for (item, theirs) in &file.answers {
            let key = item.to_string();
            let their_extras = unknown_of(&file.answer_extras, &key);
            let then = have.answers.get(item).copied();
            let our_extras = unknown_of(&have.answer_extras, &key);
            let (mut now, mut extras) = (*theirs, their_extras.clone());
            if let Some(ours) = then {
                let order = (theirs.at, theirs.answer).cmp(&(ours.at, ours.answer));
                now = if order.is_gt() { *theirs } else { ours };
                extras = winner_with(order, &our_extras, &their_extras, &["answer"]);
            }
            let is_same = then == Some(now) && extras == our_extras;
            let is_earlier = then.is_some_and(|ours| theirs.at < ours.at);
            let (run, item) = (have.id.clone(), item.clone());
            self.note(is_same, is_earlier, || Difference::Answer { run, item, then, now, extras });
        }
        for theirs in &file.ratings {
            let then = have.ratings.iter().find(|it| it.activity == theirs.activity);
            let (their_extras, our_extras) =
                (unknown_of(&file.rating_extras, &theirs.activity), unknown_of(&have.rating_extras, &theirs.activity));
            let (mut now, mut extras) = (theirs, their_extras.clone());
            if let Some(ours) = then {
                let order = |it: &ActivityRating| (it.at, it.rating.map(Rating::value));
                let order = order(theirs).cmp(&order(ours));
                now = if order.is_gt() { theirs } else { ours };
                extras = winner_with(order, &our_extras, &their_extras, &["rating"]);
            }
            let is_same = then == Some(now) && extras == our_extras;
            let is_earlier = then.is_some_and(|ours| theirs.at < ours.at);
            let (run, now, then) = (have.id.clone(), now.clone(), then.cloned());
            self.note(is_same, is_earlier, || Difference::Rating { run, then, now, extras });
        }
    }
}

/// Whether what the user accepted still fits into a file, so that a profile never holds more than one can.
pub fn fits(before: &ProfileData, after: &ProfileData) -> bool {
    let more = |before: usize, after: usize| after.saturating_sub(before);
    let room = before.has_room_for(
        more(before.runs.len(), after.runs.len()),
        more(before.evidence.len(), after.evidence.len()),
        more(before.occupation_notes.len(), after.occupation_notes.len()),
    );
    let room = room && before.has_room_for_entries(more(before.count_entries(), after.count_entries()));
    let small = |run: &Run| {
        run.answers.len() <= MAX_ANSWERS
            && run.ratings().count() <= MAX_ANSWERS
            && run.entries_but_ratings().count() <= Entry::MAX_IN_RUN
    };
    room && after.runs.iter().all(small) && can_be_kept(&after.file_extras)
}

fn is_same_run(a: &RunRecord, b: &RunRecord) -> bool {
    (&a.id, &a.exercise, a.started) == (&b.id, &b.exercise, b.started)
}

/// The file's record of a piece of evidence of the profile.
fn find_evidence<'f>(file: &'f ProfileFile, have: &Evidence) -> Option<&'f EvidenceRecord> {
    let (item, created) = (export_item(&have.item), have.created.in_calendar());
    file.sections.evidence.iter().find(|it| (&it.id, &it.item, it.created) == (have.file_id(), &item, created))
}

/// Whether the user goes on with a run that only the file has. If the file has the run that they are in, it was begun
/// after that on purpose; if not, the two were begun without knowing of each other, and the user stays in theirs.
fn goes_on(profile: &ProfileData, file: &ProfileFile, run: Known) -> bool {
    let is_newest = |after: Option<Timestamp>| {
        let others = runs_of(file).filter(|it| it.exercise == run.exercise && it.id != run.id);
        others.map(|it| it.started).chain(after).all(|started| started <= run.started)
    };
    // One in which nothing was answered is not known to any file.
    let answered = profile.runs.iter().filter(|it| it.exercise == run.exercise && !it.is_empty());
    match answered.max_by_key(|it| (!it.beside, it.started)) {
        None => is_newest(None),
        Some(own) => is_known(file, own) && is_newest(Some(own.started)),
    }
}

fn push_run(data: &mut ProfileData, mut run: Run, goes_on: bool) {
    run.beside = !goes_on;
    // Within a profile an id is there once: what the profile has keeps it.
    run.in_files.take_if(|id| data.runs.iter().any(|have| have.file_id() == id));
    data.runs.push(run);
}

fn run_mut<'d>(data: &'d mut ProfileData, id: &RunId) -> Option<&'d mut Run> {
    data.runs.iter_mut().find(|run| run.file_id() == id).map(|run| &mut **run)
}

fn put_evidence(data: &mut ProfileData, now: &EvidenceRecord, new_id: &mut dyn FnMut() -> String) {
    let created = |have: &Evidence| have.created.in_calendar() == now.created;
    let same = |have: &&mut Shared<Evidence>| {
        *have.file_id() == now.id && export_item(&have.item) == now.item && created(have)
    };
    let profile = data.profile.id.clone();
    if let Some(have) = data.evidence.iter_mut().find(same) {
        let changed = evidence_of(now, &profile, &mut || have.id.to_string());
        let extras = with(&now.extras, &have.extras, &["setting", "proof"]);
        let from = changed.from.clone().or_else(|| have.from.clone());
        **have = Evidence { item: have.item.clone(), in_files: have.in_files.clone(), from, extras, ..changed };
        return;
    }
    let mut new = evidence_of(now, &profile, new_id);
    new.in_files.take_if(|id| data.evidence.iter().any(|have| have.file_id() == id));
    data.evidence.push(new);
}

/// Puts what this version does not know of an answer beside it.
fn keep_apart(run: &mut Run, key: String, extras: &Extras) {
    let have = run.answer_extras.iter().find(|(it, _)| *it == key).map(|(_, have)| have.clone()).unwrap_or_default();
    let all = with(extras, &have, &["answer"]);
    if all != have {
        run.answer_extras.retain(|(it, _)| *it != key);
        if !all.is_empty() {
            run.answer_extras.push((key, all));
        }
    }
}
