//! What is in a file, at a glance. Every presentation of a document begins with it: the screen, the printable page, and
//! paper.
//!
//! It is made of the file alone and names the part that each of its lines comes from, so what is not ticked is not in it
//! either (P1). A section that is not in the file has no bar; an empty one would say something about it.

use std::cmp::Reverse;

use super::chapters::{activity, beginning, newest_first};
use super::exercises::{exercise_name, newest_first as newest_exercises, part_of};
use super::places::Places;
use super::{PartId, Phrase};
use crate::content::{INTERESTS, Library, Reached, Section, SectionSummary, summarise};
use crate::domain::{ActivityRating, Answer, Decision, ProfileId, Proof, Rating, Run};
use crate::profile_file::record::{EvidenceRecord, ExerciseRecord, ProfileFile, RunRecord, WorkRecord};

/// How many entries of a list are in the overview: as many as can be read at a glance. The others are counted.
pub const MAX_ENTRIES: usize = 5;

/// How many bars: the seven competences that are asked once, and more languages than a run of this app may have.
pub const MAX_BARS: usize = 16;

/// What is in a file, at a glance. The day on which the file was saved is at the head of the document already.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// When the newest answers to statements were given.
    pub period: Option<Phrase>,
    /// How far each section of these answers is, in the pack's order; at most [`MAX_BARS`].
    pub bars: Vec<Bar>,
    /// How many sections there are beside these.
    pub more_bars: usize,
    /// The lines about what changed since the answers before them, if the file has such; the first is a heading.
    pub changes: Vec<Phrase>,
    /// What has been shown to others, evidence, saved work, what the user would like doing very much, and the exercises
    /// that are data. None is empty.
    pub lists: Vec<List>,
}

/// How far one section is.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The part of the document that it sums up.
    pub part: PartId,
    /// The section.
    pub section: Section,
    /// How many statements got each answer.
    pub reached: Reached,
}

/// The first entries of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Its heading.
    pub title: Phrase,
    /// At most [`MAX_ENTRIES`].
    pub entries: Vec<Entry>,
    /// How many there are beside these.
    pub more: usize,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The part of the document that it is from.
    pub part: PartId,
    /// The competence whose key marks it.
    pub competence: Option<String>,
    /// What it says.
    pub line: Phrase,
    /// What is said beside it: the language of a deed, what could prove it, or how much of an exercise there is.
    pub aside: Option<Phrase>,
}

impl Overview {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.bars.is_empty() && self.lists.is_empty()
    }
}

/// The line under a list that is longer than what is shown of it; `None` if all of it is.
pub fn and_more(more: usize) -> Option<Phrase> {
    (more > 0).then(|| Phrase::With("overview-more", vec![("count", more.into())]))
}

/// The overview of a file.
pub(super) fn overview(file: &ProfileFile, places: &Places, library: &Library) -> Overview {
    let runs = newest_first(file);
    let mut answered = runs.iter().filter(|run| is_known(run, places));
    let (newest, before) = (answered.next(), answered.next());
    let summaries = newest.map(|run| summaries(run, places)).unwrap_or_default();
    let bar = |(run, summary): (&&RunRecord, &SectionSummary)| Bar {
        part: PartId::Section(run.id.clone(), summary.section.clone()),
        section: summary.section.clone(),
        reached: summary.reached,
    };
    let lists = [
        newest.and_then(|run| shown_others(run, &summaries)),
        evidence(file, places),
        work(file),
        runs.iter().find(|run| run.exercise == INTERESTS && !run.ratings.is_empty()).and_then(|run| likes(run)),
        exercises(file, library),
    ];
    Overview {
        period: newest.map(|run| Phrase::Period { started: run.started, finished: run.finished }),
        bars: newest
            .into_iter()
            .flat_map(|run| summaries.iter().map(move |it| (run, it)))
            .take(MAX_BARS)
            .map(bar)
            .collect(),
        more_bars: summaries.len().saturating_sub(MAX_BARS),
        changes: newest.zip(before).map(|(newest, before)| changes(newest, before, places)).unwrap_or_default(),
        lists: lists.into_iter().flatten().collect(),
    }
}

/// Whether a run has an answer to a statement that the pack asks or ever asked.
fn is_known(run: &RunRecord, places: &Places) -> bool {
    run.answers.keys().any(|item| !places.section(&run.exercise, item).competence.is_empty())
}

/// What a run of a file says, section by section, without the sections of which the file has no answer.
fn summaries(record: &RunRecord, places: &Places) -> Vec<SectionSummary> {
    let mut languages = record.languages.clone();
    for language in record.answers.keys().filter_map(|item| item.language.as_ref()) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    let run = Run {
        languages,
        answers: record.answers.clone().into(),
        ..Run::new(record.id.clone(), ProfileId::new(""), &record.exercise, record.started)
    };
    let mut summaries = summarise(places.pack, &run);
    summaries.retain(|summary| summary.reached.answered() > 0);
    summaries
}

/// A list, if it has any entries.
fn list(title: &str, mut entries: Vec<Entry>) -> Option<List> {
    let more = entries.len().saturating_sub(MAX_ENTRIES);
    entries.truncate(MAX_ENTRIES);
    (!entries.is_empty()).then(|| List { title: Phrase::message(title), entries, more })
}

/// What the user has shown others. Sections take turns, so that the list does not end within the first competence.
fn shown_others(run: &RunRecord, summaries: &[SectionSummary]) -> Option<List> {
    let mut entries = Vec::new();
    for summary in summaries {
        let shown = summary.own.iter().filter(|(_, answer)| *answer == Answer::ShownOthers);
        entries.extend(shown.enumerate().map(|(turn, (item, _))| {
            let entry = Entry {
                part: PartId::Section(run.id.clone(), summary.section.clone()),
                competence: Some(summary.section.competence.clone()),
                line: Phrase::message(&item.statement),
                aside: item.language.clone().map(Phrase::Language),
            };
            (turn, entry)
        }));
    }
    entries.sort_by_key(|(turn, _)| *turn);
    list("answer-shown-others", entries.into_iter().map(|(_, entry)| entry).collect())
}

/// Evidence, the newest first, each by its first words.
fn evidence(file: &ProfileFile, places: &Places) -> Option<List> {
    let mut evidence: Vec<&EvidenceRecord> = file.sections.evidence.iter().collect();
    evidence.sort_by_key(|it| Reverse((it.created, &it.id)));
    let entry = |it: &EvidenceRecord| {
        let proof = it.proof.filter(|proof| *proof != Proof::NothingYet);
        Entry {
            part: PartId::Evidence(it.id.clone()),
            competence: places.pack.competence_of(&it.item.statement).map(|it| it.id.clone()),
            line: Phrase::Own(beginning(&it.what)),
            aside: proof.map(|proof| Phrase::Message(format!("proof-{}", proof.name()))),
        }
    };
    list("printed-evidence", evidence.into_iter().map(entry).collect())
}

/// The kinds of work that the user saved, in the order of the chapter about work.
fn work(file: &ProfileFile) -> Option<List> {
    let mut saved: Vec<&WorkRecord> =
        file.sections.work.iter().filter(|it| it.decision == Some(Decision::Saved)).collect();
    saved.sort_by_key(|it| &it.occupation);
    let entry = |it: &WorkRecord| Entry {
        part: PartId::Work(it.occupation.clone()),
        competence: None,
        line: Phrase::occupation(&it.occupation),
        aside: None,
    };
    list("overview-work", saved.into_iter().map(entry).collect())
}

/// What the user would like doing very much, of a run of activities.
fn likes(run: &RunRecord) -> Option<List> {
    let liked = run.ratings.iter().filter(|it| it.rating == Some(Rating::LikeMuch));
    let entry = |rating: &ActivityRating| Entry {
        part: PartId::Ratings(run.id.clone()),
        competence: None,
        line: activity(&rating.activity),
        aside: None,
    };
    list("overview-likes", liked.map(entry).collect())
}

/// The exercises that are data, each with its newest run: when it was begun, and how many entries the file has of it.
fn exercises(file: &ProfileFile, library: &Library) -> Option<List> {
    let mut newest: Vec<&ExerciseRecord> = Vec::new();
    for run in newest_exercises(file) {
        if !newest.iter().any(|it| it.exercise == run.exercise) {
            newest.push(run);
        }
    }
    let entry = |run: &ExerciseRecord| {
        let args = vec![("date", run.started.into()), ("count", run.entries.len().into())];
        Some(Entry {
            part: part_of(&run.id, &run.entries.first()?.key),
            competence: None,
            line: exercise_name(&run.exercise, run.words.as_ref(), library),
            aside: Some(Phrase::With("overview-exercise", args)),
        })
    };
    list("overview-exercises", newest.into_iter().filter_map(entry).collect())
}

/// How many answers are further along the scale than in the run before, less far, and the same; nothing if no statement
/// has an answer in both. A statement that was skipped in one of them says nothing.
fn changes(newest: &RunRecord, before: &RunRecord, places: &Places) -> Vec<Phrase> {
    let (mut further, mut less, mut same) = (0_usize, 0_usize, 0_usize);
    for (item, now) in &newest.answers {
        let Some(then) = before.answers.get(item) else { continue };
        let is_known = !places.section(&newest.exercise, item).competence.is_empty();
        if !is_known || [then.answer, now.answer].contains(&Answer::Skipped) {
            continue;
        }
        match now.answer.cmp(&then.answer) {
            std::cmp::Ordering::Greater => further += 1,
            std::cmp::Ordering::Less => less += 1,
            std::cmp::Ordering::Equal => same += 1,
        }
    }
    if further + less + same == 0 {
        return Vec::new();
    }
    let count = |id: &'static str, count: usize| (count > 0).then(|| Phrase::With(id, vec![("count", count.into())]));
    let heading = Phrase::With("overview-changes", vec![("date", before.started.into())]);
    let lines = [
        Some(heading),
        count("overview-changes-further", further),
        count("overview-changes-less", less),
        count("overview-changes-same", same),
        (less > 0).then(|| Phrase::message("overview-changes-meaning")),
    ];
    lines.into_iter().flatten().collect()
}
