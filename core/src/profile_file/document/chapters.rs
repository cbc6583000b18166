//! What each kind of record adds to a document.

use super::places::Places;
use super::{Block, Chapter, Detail, Group, Line, Part, PartId, Phrase, Topic};
use crate::content::{INTERESTS, Section, finished};
use crate::domain::{Answer, Decision, ItemId, ProfileId, Rating, Run, Timestamp};
use crate::profile_file::others::OtherLine;
use crate::profile_file::record::{EvidenceRecord, ProfileFile, RunRecord, WorkRecord};

/// The order of the answers: strengths first.
const ANSWERS: [Answer; 5] = [Answer::ShownOthers, Answer::OnMyOwn, Answer::WithHelp, Answer::NotYet, Answer::Skipped];

/// The most letters of a text that stand beside its tick, or in the overview.
const MAX_BEGINNING: usize = 80;

/// What the user wants to be called.
pub fn nickname(nickname: &str) -> Part {
    Part {
        title: Phrase::message("save-part-nickname"),
        is_headed: false,
        blocks: vec![Block::Own(nickname.to_owned())],
        ..part(PartId::Nickname, Line::Nickname)
    }
}

/// The id by which files of one person can be recognised. It is offered before there is one: it is made when it is
/// ticked for the first time.
pub fn subject(subject: Option<&str>) -> Part {
    let line = |subject: &str| Block::Line(Phrase::With("printed-subject", vec![("subject", subject.into())]));
    Part {
        title: Phrase::message("save-part-subject"),
        is_headed: false,
        hint: Some(Phrase::message("save-part-subject-hint")),
        blocks: subject.map(line).into_iter().collect(),
        ..part(PartId::Subject, Line::Subject)
    }
}

/// A part of which only its id and its kind are known.
pub fn part(id: PartId, line: Line) -> Part {
    Part {
        id,
        line,
        title: Phrase::Own(String::new()),
        is_headed: true,
        hint: None,
        is_offered: false,
        competence: None,
        folded: None,
        blocks: Vec::new(),
    }
}

/// The runs of a file, newest first.
pub fn newest_first(file: &ProfileFile) -> Vec<&RunRecord> {
    let mut runs: Vec<&RunRecord> = file.sections.runs.iter().collect();
    runs.sort_by(|a, b| (b.started, &b.id).cmp(&(a.started, &a.id)));
    runs
}

/// The runs, newest first: answers and ratings of each. The newest run with answers is unfolded where parts are ticked.
pub fn runs(file: &ProfileFile, places: &Places) -> Vec<Chapter> {
    let mut chapters = Vec::new();
    let mut answered = 0_usize;
    for run in newest_first(file) {
        if !run.answers.is_empty() || run.ratings.is_empty() {
            chapters.push(answers(run, places, answered > 0));
            answered += usize::from(!run.answers.is_empty());
        }
        if !run.ratings.is_empty() {
            chapters.push(ratings(run, places));
        }
    }
    chapters
}

/// The name of an exercise. One that this version of the app does not have is called another exercise, with its id.
pub fn exercise(id: &str, places: &Places) -> Phrase {
    match id {
        INTERESTS => Phrase::message("printed-interests"),
        id if id == places.pack.id => Phrase::message("printed-run"),
        id => Phrase::With("printed-other-exercise", vec![("name", id.into())]),
    }
}

fn date(message: &'static str, at: Timestamp) -> Phrase {
    Phrase::With(message, vec![("date", at.into())])
}

pub fn count(message: &'static str, count: usize) -> Option<Phrase> {
    Some(Phrase::With(message, vec![("count", count.into())]))
}

/// The answers of a run: a part for each section with at least one answer, in the pack's order.
fn answers(run: &RunRecord, places: &Places, is_folded: bool) -> Chapter {
    let mut items: Vec<(Section, &ItemId, Answer)> =
        run.answers.iter().map(|(item, given)| (places.section(&run.exercise, item), item, given.answer)).collect();
    let language_rank = |section: &Section| {
        run.languages.iter().position(|it| Some(it) == section.language.as_ref()).unwrap_or(usize::MAX)
    };
    items.sort_by_cached_key(|(section, item, _)| {
        let rank = places.rank(item);
        (places.competence(&section.competence), language_rank(section), section.language.clone(), rank)
    });
    let parts: Vec<Part> =
        items.chunk_by(|a, b| a.0 == b.0).filter_map(|chunk| Some(section(run, &chunk.first()?.0, chunk))).collect();
    let folded = Phrase::With("save-part-older", vec![("date", run.started.into()), ("count", parts.len().into())]);
    Chapter {
        topic: Topic::Answers(run.id.clone()),
        title: exercise(&run.exercise, places),
        lead: vec![Phrase::Period { started: run.started, finished: finished_in_file(run, places) }],
        choose_title: date("save-part-answers", run.started),
        choose_lead: None,
        choose_folded: is_folded.then_some(folded),
        parts,
    }
}

/// When a run was finished. In files of earlier versions a run in which nothing is open may lack the date.
fn finished_in_file(run: &RunRecord, places: &Places) -> Option<Timestamp> {
    run.finished.or_else(|| {
        let whose = ProfileId::new("");
        let as_run = Run {
            languages: run.languages.clone(),
            stopped: run.stopped.clone(),
            answers: run.answers.clone().into(),
            ..Run::new(run.id.clone(), whose, run.exercise.clone(), run.started)
        };
        finished(places.pack, &as_run)
    })
}

/// A section: a competence, for one language where it is asked per language. Its competence is empty for answers that
/// this version of the app has no statements for; their ids are shown as they are, since nothing in a file is hidden.
fn section(run: &RunRecord, section: &Section, answers: &[(Section, &ItemId, Answer)]) -> Part {
    let competence = Some(section.competence.clone()).filter(|competence| !competence.is_empty());
    let line = |item: &ItemId| statement(item, competence.is_some());
    let group = |answer: Answer| Group {
        name: answer.name().to_owned(),
        title: Phrase::Message(format!("answer-{}", answer.name())),
        lines: answers.iter().filter(|it| it.2 == answer).map(|it| line(it.1)).collect(),
    };
    let groups = ANSWERS.map(group).into_iter().filter(|group| !group.lines.is_empty()).collect();
    let renamed = competence.clone().map(|competence| Block::Aside(Phrase::Renamed(competence)));
    let kind = if competence.is_some() { Line::Answers } else { Line::Unknown };
    Part {
        title: Phrase::Section(section.clone()),
        hint: count("save-part-section", answers.len()),
        folded: if competence.is_none() { count("open-unknown", answers.len()) } else { None },
        competence,
        blocks: renamed.into_iter().chain([Block::Groups(groups)]).collect(),
        ..part(PartId::Section(run.id.clone(), section.clone()), kind)
    }
}

/// A statement in words, or by its id if the pack never asked it.
pub fn statement(item: &ItemId, is_known: bool) -> Phrase {
    if is_known { Phrase::message(&item.statement) } else { Phrase::Known { message: None, id: item.to_string() } }
}

/// The ratings of activities of a run, by rating, the most liked first.
fn ratings(run: &RunRecord, places: &Places) -> Chapter {
    let group = |rating: Option<Rating>| {
        let of_rating = run.ratings.iter().filter(|it| it.rating == rating);
        Group {
            name: "rating".to_owned(),
            title: rating_words(rating),
            lines: of_rating.map(|it| activity(&it.activity)).collect(),
        }
    };
    let groups = Rating::SCALE.into_iter().rev().map(Some).chain([None]).map(group);
    let groups: Vec<Group> = groups.filter(|group| !group.lines.is_empty()).collect();
    let title = exercise(&run.exercise, places);
    let is_known = run.exercise == INTERESTS;
    let about = is_known.then(|| Block::Line(Phrase::message("printed-interests-about")));
    let kind = if is_known { Line::Interests } else { Line::Unknown };
    Chapter {
        topic: Topic::Ratings(run.id.clone()),
        title: title.clone(),
        lead: vec![Phrase::Period { started: run.started, finished: run.finished }],
        choose_title: date(if is_known { "save-part-interests" } else { "save-part-answers" }, run.started),
        choose_lead: None,
        choose_folded: None,
        parts: vec![Part {
            title,
            is_headed: false,
            hint: count("save-part-section", run.ratings.len()),
            blocks: about.into_iter().chain([Block::Groups(groups)]).collect(),
            ..part(PartId::Ratings(run.id.clone()), kind)
        }],
    }
}

/// A rating in the words of the exercise's scale, or that an activity was skipped.
pub fn rating_words(rating: Option<Rating>) -> Phrase {
    match rating {
        Some(rating) => Phrase::Message(["interests-scale-liking-", rating.name()].concat()),
        None => Phrase::message("rating-skipped"),
    }
}

/// An activity in words, or by its id. Only what can be an activity's id is looked for among the messages: a file must
/// not put other sentences of the app on the screen.
pub fn activity(id: &str) -> Phrase {
    let number = id.strip_prefix("interest-").and_then(|rest| rest.split_once('-')).map(|(_, number)| number);
    let is_possible = number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()));
    let message = is_possible.then(|| ["interests-activities-card-", id].concat());
    Phrase::Known { message, id: id.to_owned() }
}

/// Evidence, in the pack's order; evidence for statements that the pack does not know comes last.
pub fn evidence(file: &ProfileFile, places: &Places) -> Vec<Chapter> {
    let mut evidence: Vec<&EvidenceRecord> = file.sections.evidence.iter().collect();
    evidence.sort_by_key(|it| (places.rank(&it.item), it.created));
    let chapter = Chapter {
        topic: Topic::Evidence,
        title: Phrase::message("printed-evidence"),
        lead: vec![Phrase::message("printed-evidence-about")],
        choose_title: Phrase::message("save-part-evidence"),
        choose_lead: Some(Phrase::message("save-part-evidence-lead")),
        choose_folded: None,
        parts: evidence.into_iter().map(|it| piece(it, places)).collect(),
    };
    Some(chapter).filter(|chapter| !chapter.parts.is_empty()).into_iter().collect()
}

/// A piece of evidence.
pub fn piece(it: &EvidenceRecord, places: &Places) -> Part {
    let is_known = places.pack.competence_of(&it.item.statement).is_some();
    let language = it.item.language.clone().filter(|_| is_known).map(Phrase::Language);
    let detail = |label: &str, line: Phrase| Detail { label: Phrase::message(label), lines: vec![line] };
    let own = |label: &str, text: &String| (!text.is_empty()).then(|| detail(label, Phrase::Own(text.clone())));
    let shows = Detail {
        label: Phrase::message("printed-shows"),
        lines: std::iter::once(statement(&it.item, is_known)).chain(language).collect(),
    };
    let setting = it.setting.map(|it| detail("printed-where", Phrase::Message(format!("setting-{}", it.name()))));
    let proof = it.proof.map(|it| detail("printed-proof", Phrase::Message(format!("proof-{}", it.name()))));
    let details =
        [Some(shows), setting, own("printed-when", &it.when), proof, own("printed-proof-note", &it.proof_note)];
    Part {
        title: Phrase::Own(beginning(&it.what)),
        is_headed: false,
        blocks: vec![Block::Own(it.what.clone()), Block::Details(details.into_iter().flatten().collect())],
        ..part(PartId::Evidence(it.id.clone()), Line::Evidence)
    }
}

/// The first words of a longer text, for its tick and for the overview.
pub fn beginning(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    if line.chars().count() <= MAX_BEGINNING && line.len() == text.trim().len() {
        return line.to_owned();
    }
    let cut: String = line.chars().take(MAX_BEGINNING).collect();
    format!("{} …", cut.trim_end())
}

/// Kinds of work: first those that the user saved, then those with only a note, then those that are not for them, each
/// group by code.
pub fn work(file: &ProfileFile) -> Vec<Chapter> {
    let rank = |decision: Option<Decision>| match decision {
        Some(Decision::Saved) => 0,
        None => 1,
        Some(Decision::NotForMe(_)) => 2,
    };
    let mut work: Vec<&WorkRecord> = file.sections.work.iter().collect();
    work.sort_by_key(|it| (rank(it.decision), &it.occupation));
    let chapter = Chapter {
        topic: Topic::Work,
        title: Phrase::message("printed-work"),
        lead: vec![Phrase::message("printed-work-about")],
        choose_title: Phrase::message("save-part-work"),
        choose_lead: Some(Phrase::message("save-part-work-lead")),
        choose_folded: None,
        parts: work.into_iter().map(kind_of_work).collect(),
    };
    Some(chapter).filter(|chapter| !chapter.parts.is_empty()).into_iter().collect()
}

/// What the user decided about one kind of work. Without a title in this version of the app, its code is shown.
pub fn kind_of_work(it: &WorkRecord) -> Part {
    let decision = it.decision.map(|decision| Block::Line(Phrase::Message(format!("stance-{}", decision.name()))));
    let note = (!it.note.is_empty()).then(|| {
        let detail = Detail { label: Phrase::message("printed-work-note"), lines: vec![Phrase::Own(it.note.clone())] };
        Block::Details(vec![detail])
    });
    let kind = if matches!(it.decision, Some(Decision::NotForMe(_))) { Line::WorkAside } else { Line::Work };
    Part {
        title: Phrase::occupation(&it.occupation),
        blocks: decision.into_iter().chain(note).collect(),
        ..part(PartId::Work(it.occupation.clone()), kind)
    }
}

/// What this version of the app does not know, as text.
pub fn others(file: &ProfileFile) -> Vec<Chapter> {
    let detail = |line: OtherLine| Detail {
        label: Phrase::Known { message: None, id: line.label },
        lines: vec![Phrase::Own(line.text)],
    };
    let details: Vec<Detail> = crate::profile_file::others::others(file).into_iter().map(detail).collect();
    let blocks = if details.is_empty() { Vec::new() } else { vec![Block::Details(details)] };
    let chapter = Chapter {
        topic: Topic::Others,
        title: Phrase::message("printed-others"),
        lead: vec![Phrase::message("printed-others-about")],
        choose_title: Phrase::message("printed-others"),
        choose_lead: None,
        choose_folded: None,
        parts: vec![Part {
            title: Phrase::message("save-part-others"),
            is_headed: false,
            hint: Some(Phrase::message("save-part-others-hint")),
            blocks,
            ..part(PartId::Others, Line::Unknown)
        }],
    };
    Some(chapter).filter(|chapter| chapter.parts.iter().any(|part| !part.blocks.is_empty())).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_the_beginning_of_a_text() {
        assert_eq!(beginning("  I repaired a bicycle. "), "I repaired a bicycle.");
        assert_eq!(beginning("\n\nI repaired it.\nIt took a day."), "I repaired it. …");
        assert_eq!(beginning(&"ä".repeat(80)), "ä".repeat(80));
        assert_eq!(beginning(&"ä".repeat(81)), format!("{} …", "ä".repeat(80)));
        assert_eq!(beginning(""), "");
    }

    #[test]
    fn only_what_can_be_an_activity_is_looked_for() {
        let message = |id: &str| match activity(id) {
            Phrase::Known { message, .. } => message,
            _ => None,
        };
        assert_eq!(message("interest-r-8").as_deref(), Some("interests-activities-card-interest-r-8"));
        for other in ["interest-theme-r", "home-title", "interest-r", "interest-r-8x", ""] {
            assert_eq!(message(other), None, "{other}");
        }
    }
}
