//! Joins a file to the profile of the person that it is of.
//!
//! [`merge()`] compares the two and changes nothing: it lists what would change, for the screen that asks.
//! [`Merge::apply`] makes of that what the user accepts. Runs are the same if their ids in files, their exercise and their
//! beginning are; evidence, if its id in files, its statement and its first writing down are; kinds of work by their code.
//!
//! Where both have something and it differs, the later one stays: each answer, each rating, each piece of evidence and
//! each decision by the time of its own last change. On each device a change is later than what it replaces, whatever the
//! clock says ([`Timestamp::after`](crate::domain::Timestamp::after)). Of two changes at one time, an order by what they
//! say decides, which is the same on every device. Which run is the newest is not decided by times at all if the file does
//! not have the run that the user is in: then the file's stand beside it.
//!
//! **Invariant: joining loses nothing.** What is in the profile alone stays, and so does what this version does not
//! know. Joining a file a second time changes nothing, and two devices that take each other's files have the same
//! answers.

use std::collections::{BTreeMap, BTreeSet};

use super::apply::{can_be_kept, contains, evidence_of, occupation_note_of, run_of, tells_the_same, unknown_of};
use super::document::section_of;
use super::export::{Selection, export, export_item};
use super::extras::{by_path, joined};
use super::limits::MAX_ANSWERS;
use super::record::{EvidenceRecord, ProfileFile, RunRecord, WorkRecord};
use super::text::clean_name;
use crate::content::{Pack, Section};
use crate::domain::{
    ActivityRating, Decision, Evidence, Extras, ItemId, OccupationNote, ProfileData, Proof, Rating, Run, RunId,
    Setting, Shared, TimedAnswer, Timestamp,
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
    let own_run = |run: &&Run| !run.beside && !is_empty(run);
    profile.runs.iter().filter(own_run).any(|run| find_run(file, run).is_some())
        || profile.evidence.iter().any(|it| it.in_files.is_none() && find_evidence(file, it).is_some())
}

/// What the file would change in the profile.
pub fn merge(profile: &ProfileData, file: &ProfileFile, pack: &Pack) -> Merge {
    // What is compared is what the profile's own file would say, so that only what is in files can differ.
    let here = export(profile, pack, &Selection::everything(profile, pack), file.saved).sections;
    let mut merge = Merge::default();
    // Files of earlier versions have other ids. What has a record of its own in the file is compared with that one alone.
    let other_runs = |have: &&Run| find_run(file, have).is_none();
    let other_evidence = |have: &&Evidence| find_evidence(file, have).is_none();
    for run in &file.sections.runs {
        let have = here.runs.iter().find(|have| is_same_run(have, run));
        let own = profile.runs.iter().find(|own| *own.file_id() == run.id);
        if let (Some(have), Some(own)) = (have, own) {
            merge.run(own, have, run, pack);
        } else if !profile.runs.iter().filter(other_runs).any(|have| contains(have, run)) {
            merge.differences.push(Difference::Run { run: run.clone(), goes_on: goes_on(profile, file, run) });
        }
    }
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
        let mut data = profile.clone();
        let accepted = || self.differences.iter().enumerate().filter(move |(at, _)| accepted(*at)).map(|(_, it)| it);
        for difference in accepted() {
            match difference {
                Difference::Run { run, goes_on } => add_run(&mut data, run, *goes_on, new_id),
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
                        keep_apart(run, item.to_string(), extras, "answer");
                        let own = run.answers.keys().find(|it| item.language.is_some() && export_item(it) == *item);
                        let own = own.unwrap_or(item).clone();
                        run.answers.insert(own, *now);
                    }
                }
                Difference::Rating { run, now, extras, .. } => {
                    if let Some(run) = run_mut(&mut data, run) {
                        keep_apart(run, now.activity.clone(), extras, "rating");
                        run.set_rating(now.clone());
                    }
                }
                Difference::Evidence { now, .. } => put_evidence(&mut data, now, new_id),
                Difference::Work { now, .. } => {
                    let noted = occupation_note_of(now, &data.profile.id);
                    match data.occupation_notes.iter_mut().find(|it| it.occupation == now.occupation) {
                        Some(have) => {
                            **have = OccupationNote { extras: with(&now.extras, &have.extras, &["stance"]), ..mark };
                        }
                        None => data.occupation_notes.push(noted),
                    }
                }
                Difference::Others(all) => data.file_extras = all.clone(),
            }
        }
        // In place of a run that nothing was answered in, the user goes on with the file's.
        for difference in accepted() {
            if let Difference::Run { run, goes_on: true } = difference
                && let Some(empty) = profile.latest_run(&run.exercise).filter(|run| is_empty(run))
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
                let order = |given: &TimedAnswer, extras: &Extras| (given.at, given.answer, extras.fields().to_vec());
                let is_theirs = order(theirs, &their_extras) > order(&ours, &our_extras);
                now = if is_theirs { *theirs } else { ours };
                extras = winner_with(is_theirs, &our_extras, &their_extras, &["answer"]);
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
                let order = |said: &ActivityRating, extras: &Extras| {
                    (said.at, said.rating.map(Rating::value), extras.fields().to_vec())
                };
                let is_theirs = order(theirs, &their_extras) > order(ours, &our_extras);
                now = if is_theirs { theirs } else { ours };
                extras = winner_with(is_theirs, &our_extras, &their_extras, &["rating"]);
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
    let small = |run: &Run| run.answers.len() <= MAX_ANSWERS && run.ratings.len() <= MAX_ANSWERS;
    room && after.runs.iter().all(small) && can_be_kept(&after.file_extras)
}

fn is_empty(run: &Run) -> bool {
    run.answers.is_empty() && run.ratings.is_empty()
}

fn is_same_run(a: &RunRecord, b: &RunRecord) -> bool {
    (&a.id, &a.exercise, a.started) == (&b.id, &b.exercise, b.started)
}

/// The file's record of a run of the profile.
fn find_run<'f>(file: &'f ProfileFile, run: &Run) -> Option<&'f RunRecord> {
    let started = run.started.in_calendar();
    file.sections.runs.iter().find(|it| (&it.id, &it.exercise, it.started) == (run.file_id(), &run.exercise, started))
}

/// The file's record of a piece of evidence of the profile.
fn find_evidence<'f>(file: &'f ProfileFile, have: &Evidence) -> Option<&'f EvidenceRecord> {
    let (item, created) = (export_item(&have.item), have.created.in_calendar());
    file.sections.evidence.iter().find(|it| (&it.id, &it.item, it.created) == (have.file_id(), &item, created))
}

/// Whether the user goes on with a run that only the file has. If the file has the run that they are in, it was begun
/// after that on purpose; if not, the two were begun without knowing of each other, and the user stays in theirs.
fn goes_on(profile: &ProfileData, file: &ProfileFile, run: &RunRecord) -> bool {
    let is_newest = |after: Option<Timestamp>| {
        let others = file.sections.runs.iter().filter(|it| it.exercise == run.exercise && it.id != run.id);
        others.map(|it| it.started).chain(after).all(|started| started <= run.started)
    };
    // One in which nothing was answered is not known to any file.
    let answered = profile.runs.iter().filter(|it| it.exercise == run.exercise && !is_empty(it));
    match answered.max_by_key(|it| (!it.beside, it.started)) {
        None => is_newest(None),
        Some(hers) => find_run(file, hers).is_some() && is_newest(Some(hers.started)),
    }
}

fn add_run(data: &mut ProfileData, record: &RunRecord, goes_on: bool, new_id: &mut dyn FnMut() -> String) {
    let mut run = run_of(record, &data.profile.id, new_id);
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
        **have = Evidence { item: have.item.clone(), in_files: have.in_files.clone(), extras, ..changed };
        return;
    }
    let mut new = evidence_of(now, &profile, new_id);
    new.in_files.take_if(|id| data.evidence.iter().any(|have| have.file_id() == id));
    data.evidence.push(new);
}

/// Puts what this version does not know of an answer or a rating beside it.
fn keep_apart(run: &mut Run, key: String, extras: &Extras, own: &str) {
    let have = run.answer_extras.iter().find(|(it, _)| *it == key).map(|(_, have)| have.clone()).unwrap_or_default();
    let all = with(extras, &have, &[own]);
    if all != have {
        run.answer_extras.retain(|(it, _)| *it != key);
        if !all.is_empty() {
            run.answer_extras.push((key, all));
        }
    }
}

/// What is not known of the version that stays, with what only the other one has.
fn winner_with(is_theirs: bool, ours: &Extras, theirs: &Extras, own: &[&str]) -> Extras {
    if is_theirs { with(theirs, ours, own) } else { with(ours, theirs, own) }
}

/// All fields of one, and those that only the other has. A field of the value itself, such as an answer whose name is not
/// known, belongs to its version and does not go over to another.
fn with(winner: &Extras, other: &Extras, own: &[&str]) -> Extras {
    let more = other.fields().iter().filter(|(name, _)| winner.get(name).is_none() && !own.contains(&name.as_str()));
    Extras::of(winner.fields().iter().chain(more).cloned())
}

fn without_answers(run: &RunRecord) -> RunRecord {
    let (answers, said) = (BTreeMap::new(), Vec::new());
    RunRecord { answers, said, answer_extras: Vec::new(), rating_extras: Vec::new(), ..run.clone() }
}

/// The last answer or rating of a run.
fn last(run: &RunRecord) -> Option<Timestamp> {
    run.answers.values().map(|given| given.at).chain(run.ratings.iter().map(|said| said.at)).max()
}

/// What both say of a run beside its answers. A run that is finished stays finished, and a language that one of them has
/// stays. Where the user stopped in a section, the one with the later answer in that section knows.
fn later_frame(then: &RunRecord, ours: &RunRecord, theirs: &RunRecord, pack: &Pack) -> RunRecord {
    let mut languages = then.languages.clone();
    for language in &theirs.languages {
        if !languages.contains(language) && languages.len() < Run::MAX_LANGUAGES {
            languages.push(language.clone());
        }
    }
    let (in_ours, in_theirs) = (last_by_section(ours, pack), last_by_section(theirs, pack));
    let mut seen = BTreeSet::new();
    let mut stopped = Vec::new();
    for key in then.stopped.iter().chain(&theirs.stopped).filter(|key| seen.insert(*key)) {
        let (has_ours, has_theirs) = (then.stopped.contains(key), theirs.stopped.contains(key));
        let stays = match in_ours.get(key).cmp(&in_theirs.get(key)) {
            std::cmp::Ordering::Greater => has_ours,
            std::cmp::Ordering::Less => has_theirs,
            std::cmp::Ordering::Equal => has_ours || has_theirs,
        };
        if stays {
            stopped.push(key.clone());
        }
    }
    let order = |run: &RunRecord| (last(run), run.extras.fields().to_vec());
    let extras = winner_with(order(theirs) > order(ours), &ours.extras, &theirs.extras, &[]);
    let finished = ours.finished.max(theirs.finished);
    RunRecord { finished, languages, stopped, extras, ..then.clone() }
}

/// The last answer in each section of a run, by the section's key.
fn last_by_section(run: &RunRecord, pack: &Pack) -> BTreeMap<String, Timestamp> {
    let mut last = BTreeMap::new();
    for (item, given) in &run.answers {
        let section: Section = section_of(pack, &run.exercise, item);
        let at = last.entry(section.key()).or_insert(given.at);
        *at = given.at.max(*at);
    }
    last
}

fn later_evidence(ours: &EvidenceRecord, theirs: &EvidenceRecord) -> EvidenceRecord {
    let order = |it: &EvidenceRecord| {
        let words = (it.what.clone(), it.when.clone(), it.proof_note.clone());
        (it.changed, words, it.setting.map(Setting::name), it.proof.map(Proof::name), it.extras.fields().to_vec())
    };
    let is_theirs = order(theirs) > order(ours);
    let extras = winner_with(is_theirs, &ours.extras, &theirs.extras, &["setting", "proof"]);
    EvidenceRecord { extras, ..if is_theirs { theirs.clone() } else { ours.clone() } }
}

/// A note that only one of them has stays, because it may have been written without knowing of the other's decision.
fn later_work(ours: &WorkRecord, theirs: &WorkRecord) -> WorkRecord {
    let order =
        |it: &WorkRecord| (it.changed, it.decision.map(Decision::name), it.note.clone(), it.extras.fields().to_vec());
    let is_theirs = order(theirs) > order(ours);
    let (later, earlier) = if is_theirs { (theirs, ours) } else { (ours, theirs) };
    let note = if later.note.is_empty() { &earlier.note } else { &later.note };
    WorkRecord {
        note: note.clone(),
        created: later.created.min(earlier.created),
        extras: winner_with(is_theirs, &ours.extras, &theirs.extras, &["stance"]),
        ..later.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Answer;

    #[test]
    fn what_is_not_known_goes_on_but_not_the_name_of_another_version() {
        let extras = |fields: &[(&str, &str)]| {
            Extras::of(fields.iter().map(|(name, value)| ((*name).to_owned(), format!("\"{value}\""))))
        };
        let ours = extras(&[("answer", "taught-two"), ("because", "ours"), ("mood", "calm")]);
        let theirs = extras(&[("because", "theirs"), ("photo", "a.jpg")]);
        let both = extras(&[("because", "theirs"), ("mood", "calm"), ("photo", "a.jpg")]);
        assert_eq!(winner_with(true, &ours, &theirs, &["answer"]), both);
        let both = extras(&[("answer", "taught-two"), ("because", "ours"), ("mood", "calm"), ("photo", "a.jpg")]);
        assert_eq!(winner_with(false, &ours, &theirs, &["answer"]), both);
        assert_eq!(with(&both, &ours, &["answer"]), both);
    }

    #[test]
    fn of_one_time_the_same_one_stays_on_both_devices() {
        let work = |decision, note: &str| WorkRecord {
            occupation: "2221".into(),
            decision,
            note: note.into(),
            created: Timestamp(1),
            changed: Timestamp(2),
            extras: Extras::default(),
        };
        let (a, b) = (work(Some(Decision::Saved), ""), work(None, "ask Parvin"));
        let both = work(Some(Decision::Saved), "ask Parvin");
        assert_eq!((later_work(&a, &b), later_work(&b, &a)), (both.clone(), both.clone()));
        assert_eq!(later_work(&both, &b), both, "and it is done once");
        let answers = [Answer::Skipped, Answer::NotYet, Answer::ShownOthers];
        assert!(answers.is_sorted(), "of two answers at one time, the one that says more stays");
    }
}
