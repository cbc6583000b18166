//! Only what is ticked is in a file, and everything in a file is in its document (invariant P1).

use std::collections::BTreeSet;

use eight_keys::content::Section;
use eight_keys::domain::{
    ActivityRating, Comparison, Decision, DeclineReason, Entry, EvidenceId, FieldValue, ItemId, KeptIdea, ProfileData,
    RunId, Timestamp, Value,
};
use eight_keys::profile_file::document::{
    Block, Document, Group, Line, MAX_ENTRIES, Part, PartId, Phrase, Placed, activity, part_of, rating_words,
};
use eight_keys::profile_file::{ExerciseRecord, ProfileFile, Selection, document, export};
use proptest::prelude::*;

use crate::exercise::library;
use crate::sample::{any_profile, profile, profile_with_interests, profile_with_work};
use crate::words::pack;

#[test]
fn nothing_ticked_is_nothing_saved() {
    let file = export(&profile(), library(), &Selection::default(), Timestamp(0));
    assert!(document(&file, library()).is_empty());
    for secret in ["Şîlan", "run-1", "digital", "Kurman", "tax", "#/home", "p1"] {
        assert!(!file.to_json().contains(secret), "{secret}");
    }
}

#[test]
fn what_is_of_this_device_only_is_in_no_file() {
    let mut data = profile_with_work();
    let file =
        |data: &ProfileData| export(data, library(), &Selection::everything(data, library()), Timestamp(0)).to_json();
    let before = file(&data);
    data.profile.country = "SE".into();
    data.profile.idea = Some(KeptIdea { item: ItemId::of("culture-3"), kept: Timestamp(1), not_yet: None });
    data.profile.leave_to = Some("https://example.org/".into());
    assert_eq!(file(&data), before);
    assert!(!before.contains("country") && !before.contains("\"idea\""));
}

#[test]
fn one_section_brings_nothing_of_the_others() {
    let section = Section { competence: "foreign-languages".into(), language: Some("Kurmancî".into()) };
    let selection = Selection::from_iter([PartId::Section(RunId::new("run-2"), section)]);
    let file = export(&profile(), library(), &selection, Timestamp(0));
    let [run] = &file.sections.runs[..] else { panic!("one run") };
    assert_eq!(run.languages, ["Kurmancî"], "the other languages stay out");
    assert_eq!(run.stopped, Vec::<String>::new());
    assert!(run.answers.keys().all(|item| item.language.as_deref() == Some("Kurmancî")));
    assert_eq!(run.answers.len(), 2);
    assert_eq!(file.sections.evidence, []);
    assert_eq!(file.profile.nickname, None);
}

#[test]
fn ratings_go_in_only_where_they_are_ticked() {
    let data = profile_with_interests();
    let all = Selection::everything(&data, library());
    let sections = all.iter().filter(|part| matches!(part, PartId::Section(..))).cloned();
    let file = export(&data, library(), &sections.collect(), Timestamp(0)).to_json();
    assert!(!file.contains("interest") && !file.contains("run-3"), "a run of which nothing is ticked leaves no trace");
    let ratings = PartId::Ratings(RunId::new("run-4"));
    let file = export(&data, library(), &Selection::from_iter([ratings.clone()]), Timestamp(0));
    let shown = document(&file, library());
    let [part] = parts(&shown)[..] else { panic!("one part") };
    assert_eq!(part.id, ratings);
    let groups: Vec<(Phrase, usize)> = groups(part).map(|group| (group.title.clone(), group.lines.len())).collect();
    let expected = [("like-much", 2), ("like", 3), ("maybe", 2), ("rather-not", 2), ("not-for-me", 2), ("skipped", 2)];
    assert_eq!(groups, expected.map(|(name, count)| (rating_words(ActivityRating::from_name(name).unwrap()), count)));
}

fn parts(document: &Document) -> Vec<&Part> {
    document.parts().collect()
}

fn groups(part: &Part) -> impl Iterator<Item = &Group> {
    part.blocks.iter().flat_map(|block| if let Block::Groups(groups) = block { groups.as_slice() } else { &[] })
}

#[test]
fn decisions_about_work_go_in_piece_by_piece() {
    let data = profile_with_work();
    let all = Selection::everything(&data, library());
    let without = all.iter().filter(|part| !matches!(part, PartId::Work(_))).cloned();
    let file = export(&data, library(), &without.collect(), Timestamp(0)).to_json();
    assert!(!file.contains("work") && !file.contains("Parvin"));
    let one = Selection::from_iter(["5120", "1111"].map(|code| PartId::Work(code.to_owned())));
    assert!(!one.is_empty());
    let file = export(&data, library(), &one, Timestamp(0));
    let shown = document(&file, library());
    let [work] = parts(&shown)[..] else { panic!("only what there is") };
    let because = Decision::NotForMe(DeclineReason::Activities);
    assert_eq!((&work.id, file.sections.work[0].decision), (&PartId::Work("5120".into()), Some(because)));
    assert!(!shown.is_empty(), "a file of nothing else has something to show");
    // What the user saved comes first and what was put aside comes last.
    let shown = document(&export(&data, library(), &all, Timestamp(0)), library());
    let order = shown.parts().filter_map(|part| if let PartId::Work(code) = &part.id { Some(code) } else { None });
    assert_eq!(order.collect::<Vec<_>>(), ["7231", "2310", "9998", "0310", "2221", "4110", "5120"]);
}

#[test]
fn a_mark_that_says_nothing_is_no_part_of_a_file() {
    let mut data = profile_with_work();
    for noted in data.occupation_notes.iter_mut() {
        (noted.decision, noted.note) = (None, "\0\u{1b}".to_owned());
    }
    let all = Selection::everything(&data, library());
    assert!(!all.iter().any(|part| matches!(part, PartId::Work(_))), "there is nothing to tick");
    assert_eq!(export(&data, library(), &all, Timestamp(0)).sections.work, []);
}

#[test]
fn the_document_is_in_the_order_of_the_pack() {
    let data = profile();
    let shown = document(&export(&data, library(), &Selection::everything(&data, library()), Timestamp(0)), library());
    let sections: Vec<(&str, String)> = shown
        .parts()
        .filter_map(|part| match &part.id {
            PartId::Section(run, section) => Some((run.as_str(), section.key())),
            _ => None,
        })
        .collect();
    assert_eq!(
        sections.iter().map(|(run, key)| (*run, key.as_str())).collect::<Vec<_>>(),
        [
            ("run-2", "foreign-languages@Kurmancî"),
            ("run-2", "foreign-languages@pl"),
            ("run-2", "digital"),
            ("run-2", ""),
            ("run-1", "mother-tongue"),
            ("run-1", "digital"),
        ]
    );
    let evidence = shown.parts().filter_map(|part| if let PartId::Evidence(id) = &part.id { Some(id) } else { None });
    let expected = ["evidence-2", "evidence-1"].map(EvidenceId::new);
    assert_eq!(evidence.collect::<Vec<_>>(), expected.iter().collect::<Vec<_>>());
}

#[test]
fn an_exercise_that_this_version_does_not_have_is_called_another_one() {
    let mut data = profile();
    data.runs[0].exercise = "gardening".into();
    let shown = document(&export(&data, library(), &Selection::everything(&data, library()), Timestamp(0)), library());
    let run = data.runs[0].id.clone();
    let chapter = shown.chapters.iter().find(|chapter| chapter.topic.run() == Some(&run)).unwrap();
    assert_eq!(chapter.title, Phrase::With("printed-other-exercise", vec![("name", "gardening".into())]));
    // Without any answer, too.
    let mut file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(0));
    file.sections.runs.retain(|run| run.exercise == "gardening");
    file.sections.runs[0].answers.clear();
    let shown = document(&file, library());
    let chapter = shown.chapters.iter().find(|chapter| chapter.topic.run() == Some(&run)).unwrap();
    assert_eq!(chapter.title, Phrase::With("printed-other-exercise", vec![("name", "gardening".into())]));
    assert_eq!(chapter.parts, []);
}

/// What each line of a document is about, and how many parts it has.
fn lines(data: &ProfileData) -> Vec<(Line, usize)> {
    let shown = document(&export(data, library(), &Selection::everything(data, library()), Timestamp(0)), library());
    shown.lines().into_iter().map(|(line, parts)| (line, parts.len())).collect()
}

#[test]
fn parts_are_gathered_by_what_they_are_about() {
    use Line::{Answers, Earlier, Evidence, Interests, Nickname, Unknown, Work, WorkAside};
    let of_two_runs = [(Nickname, 1), (Answers, 3), (Evidence, 2), (Earlier, 2), (Unknown, 1)];
    assert_eq!(lines(&profile()), of_two_runs);
    let with_interests = [(Nickname, 1), (Answers, 3), (Interests, 1), (Evidence, 2), (Earlier, 3), (Unknown, 1)];
    assert_eq!(lines(&profile_with_interests()), with_interests);
    let with_work = [(Nickname, 1), (Answers, 3), (Evidence, 2), (Work, 3), (WorkAside, 4), (Earlier, 2), (Unknown, 1)];
    assert_eq!(lines(&profile_with_work()), with_work);
    // A newer run of an exercise that this version does not have makes no other run an earlier one.
    let mut data = profile();
    data.runs[1].exercise = "gardening".into();
    assert_eq!(lines(&data), [(Nickname, 1), (Answers, 2), (Evidence, 2), (Unknown, 1)]);
}

/// Whether a part can be in a line.
fn fits(line: Line, (_, part): &Placed) -> bool {
    match &part.id {
        PartId::Nickname => line == Line::Nickname,
        PartId::Subject => line == Line::Subject,
        PartId::Others => line == Line::Unknown,
        PartId::Section(_, section) if section.competence.is_empty() => line == Line::Unknown,
        PartId::Section(..) => matches!(line, Line::Answers | Line::Earlier),
        PartId::Ratings(_) => matches!(line, Line::Interests | Line::Earlier | Line::Unknown),
        PartId::Evidence(_) => line == Line::Evidence,
        PartId::Work(_) => matches!(line, Line::Work | Line::WorkAside),
        PartId::Step(..) | PartId::Entry(..) => matches!(line, Line::Exercises | Line::Earlier),
    }
}

/// Everything that a part of a file says, as lines of a document, whatever their order.
fn said_in(file: &ProfileFile, id: &PartId) -> Vec<String> {
    let run = |id: &RunId| file.sections.runs.iter().find(|run| run.id == *id).unwrap();
    let mut said: Vec<String> = match id {
        PartId::Nickname => file.profile.nickname.iter().cloned().collect(),
        PartId::Subject | PartId::Others => vec![],
        PartId::Step(..) | PartId::Entry(..) => own_words(file, id),
        PartId::Section(id, section) => {
            let run = run(id);
            let is_inside = |item: &ItemId| match pack().competence_of(&item.statement) {
                Some(it) if run.exercise == pack().id && it.per_language == item.language.is_some() => {
                    section.competence == it.id && section.language == item.language
                }
                _ => section.competence.is_empty(),
            };
            let inside = run.answers.iter().filter(|(item, _)| is_inside(item));
            let name =
                |item: &ItemId| if section.competence.is_empty() { item.to_string() } else { item.statement.clone() };
            inside.map(|(item, given)| format!("answer-{}: {}", given.answer.name(), name(item))).collect()
        }
        PartId::Ratings(id) => {
            let said = |phrase: Phrase| text(&phrase).unwrap();
            let rated = run(id).ratings.iter();
            rated.map(|it| format!("{}: {}", said(rating_words(it.rating)), said(activity(&it.activity)))).collect()
        }
        PartId::Evidence(id) => {
            let it = file.sections.evidence.iter().find(|it| it.id == *id).unwrap();
            let known = pack().competence_of(&it.item.statement).is_some();
            let language = it.item.language.clone().filter(|_| known);
            let item = if known { it.item.statement.clone() } else { it.item.to_string() };
            let setting = it.setting.map(|it| format!("setting-{}", it.name()));
            let proof = it.proof.map(|it| format!("proof-{}", it.name()));
            let texts = [&it.when, &it.proof_note].into_iter().filter(|text| !text.is_empty()).cloned();
            let words = [Some(it.what.clone()), Some(item), language, setting, proof];
            words.into_iter().flatten().chain(texts).collect()
        }
        PartId::Work(code) => {
            let it = file.sections.work.iter().find(|it| it.occupation == *code).unwrap();
            let decision = it.decision.map(|decision| format!("stance-{}", decision.name()));
            let note = Some(it.note.clone()).filter(|note| !note.is_empty());
            [decision, note].into_iter().flatten().collect()
        }
    };
    said.sort();
    said
}

/// The entries of a part.
fn entries_of<'f>(file: &'f ProfileFile, id: &PartId) -> Vec<&'f Entry> {
    let of_run = |run: &'f ExerciseRecord| run.entries.iter().filter(|entry| part_of(&run.id, &entry.key) == *id);
    file.sections.exercises.iter().flat_map(of_run).collect()
}

/// The words of the user's own in a part of an exercise that is data.
fn own_words(file: &ProfileFile, id: &PartId) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for entry in entries_of(file, id) {
        match &entry.value {
            Value::Text(text) => words.push(text.clone()),
            Value::Fields(fields) => words.extend(fields.values().filter_map(|field| match field {
                FieldValue::Text(text) => Some(text.clone()),
                _ => None,
            })),
            _ => {}
        }
    }
    words.retain(|text| !text.trim().is_empty());
    words
}

/// What is shown of a part in words that are not the app's, but for what was typed as a date.
fn own_words_shown(part: &Part, typed: &[String]) -> Vec<String> {
    let own = |say: &Phrase| if let Phrase::Own(text) = say { Some(text.clone()) } else { None };
    let mut shown: Vec<String> = own(&part.title).filter(|_| part.is_headed).into_iter().collect();
    for block in &part.blocks {
        match block {
            Block::Own(text) => shown.push(text.clone()),
            Block::Details(details) => shown.extend(details.iter().flat_map(|it| &it.lines).filter_map(own)),
            Block::Line(line) | Block::Aside(line) => shown.extend(own(line)),
            Block::Groups(_) | Block::Heading(_) => {}
        }
    }
    for typed in typed {
        if let Some(at) = shown.iter().position(|it| it == typed) {
            shown.remove(at);
        }
    }
    shown.retain(|text| !text.trim().is_empty());
    shown.sort();
    shown
}

/// What was typed as dates in a part.
fn typed_in(file: &ProfileFile, id: &PartId) -> Vec<String> {
    let fields = entries_of(file, id).into_iter().filter_map(|entry| match &entry.value {
        Value::Fields(fields) => Some(fields.values()),
        _ => None,
    });
    let dates = fields.flatten().flat_map(|field| match field {
        FieldValue::Date(date) => vec![date],
        FieldValue::Span(from, until) => std::iter::once(from).chain(until).collect(),
        _ => vec![],
    });
    dates.map(|date| date.typed.clone()).collect()
}

/// Whether a part names cards of the user's own, whose words are in other parts: a ranking of them.
fn names_own_cards(file: &ProfileFile, id: &PartId) -> bool {
    let is_own = |pair: &Comparison| pair.first.starts_with('+') || pair.second.starts_with('+');
    entries_of(file, id).iter().any(|entry| matches!(&entry.value, Value::Compared(pairs) if pairs.iter().any(is_own)))
}

/// What a line is about, if it is about something in the file.
fn text(say: &Phrase) -> Option<String> {
    match say {
        Phrase::Message(text) | Phrase::Own(text) | Phrase::Language(text) => Some(text.clone()),
        Phrase::Known { message, id } => Some(message.clone().unwrap_or_else(|| id.clone())),
        _ => None,
    }
}

/// Everything that a part of a document says, in the same form.
fn shown_in(part: &Part) -> Vec<String> {
    let mut shown = Vec::new();
    for block in &part.blocks {
        match block {
            Block::Own(text) => shown.push(text.clone()),
            Block::Line(line) if *line != Phrase::message("printed-interests-about") => shown.extend(text(line)),
            Block::Groups(groups) => {
                for group in groups {
                    let title = text(&group.title).unwrap();
                    shown.extend(group.lines.iter().filter_map(text).map(|line| format!("{title}: {line}")));
                }
            }
            Block::Details(details) => shown.extend(details.iter().flat_map(|it| &it.lines).filter_map(text)),
            _ => {}
        }
    }
    shown.sort();
    shown
}

proptest! {
    /// P1, over arbitrary files: each part of the document says all that the file holds of it, and no more; parts that
    /// are not ticked are in neither; and a part reads the same whatever else is ticked.
    #[test]
    fn the_document_shows_exactly_what_is_ticked(data in any_profile(), keep in any::<u64>()) {
        let library = library();
        let all = Selection::everything(&data, library);
        let ticked = |index: usize| keep >> (index % 64) & 1 == 1;
        let selection: Selection = all.iter().enumerate().filter(|(n, _)| ticked(*n)).map(|(_, it)| it.clone()).collect();
        let file = export(&data, library, &selection, Timestamp(0));
        let shown = document(&file, library);
        let ids: Selection = shown.parts().map(|part| part.id.clone()).collect();
        // What this version does not know is only there with the parts to which it belongs.
        let is_other = |part: &&PartId| **part == PartId::Others;
        prop_assert_eq!(
            ids.iter().filter(|it| !is_other(it)).collect::<Vec<_>>(),
            selection.iter().filter(|it| !is_other(it)).collect::<Vec<_>>()
        );
        prop_assert_eq!(shown.parts().count(), ids.len(), "each part once");
        let whole = document(&export(&data, library, &all, Timestamp(0)), library);
        for part in shown.parts().filter(|part| part.id != PartId::Others) {
            if names_own_cards(&file, &part.id) {
                continue;
            }
            // Of an exercise that is data, the user's own words are there, each once; the rest has tests of its own.
            if matches!(part.id, PartId::Step(..) | PartId::Entry(..)) {
                let shown = own_words_shown(part, &typed_in(&file, &part.id));
                prop_assert_eq!(shown, said_in(&file, &part.id));
            } else {
                prop_assert_eq!(shown_in(part), said_in(&file, &part.id));
            }
            prop_assert!(whole.parts().any(|it| it == part), "{:?} reads differently", part.id);
        }
    }

    /// Each part is in exactly one line, and a file of one line has the parts of that line and no others. The lines of
    /// answers and of ratings are about one run each.
    #[test]
    fn every_part_is_in_one_line(mut data in any_profile(), joins in any::<bool>()) {
        let library = library();
        data.profile.subject = joins.then(|| "a-sign".to_owned());
        let subject = joins.then_some(PartId::Subject);
        let all: Selection = Selection::everything(&data, library).iter().cloned().chain(subject).collect();
        let whole = document(&export(&data, library, &all, Timestamp(0)), library);
        let lines = whole.lines();
        let mut ids: Vec<&PartId> = lines.iter().flat_map(|(_, parts)| parts.iter().map(|(_, part)| &part.id)).collect();
        let mut expected: Vec<&PartId> = whole.parts().map(|part| &part.id).collect();
        ids.sort();
        expected.sort();
        prop_assert_eq!(ids, expected);
        for (line, parts) in &lines {
            prop_assert!(!parts.is_empty());
            prop_assert!(parts.iter().all(|part| fits(*line, part)), "{:?}: {:?}", line, parts);
            if matches!(line, Line::Answers | Line::Interests) {
                let runs: Vec<_> = parts.iter().map(|(chapter, _)| chapter.map(|it| &it.topic)).collect();
                prop_assert!(runs.iter().all(|run| *run == runs[0]), "{:?}: {:?}", line, runs);
            }
            let ticked: Selection = parts.iter().map(|(_, part)| part.id.clone()).collect();
            let shown = document(&export(&data, library, &ticked, Timestamp(0)), library);
            let seen: Selection = shown.parts().map(|part| part.id.clone()).collect();
            // What this version does not know is only there with the parts to which it belongs.
            let is_other = |part: &&PartId| **part == PartId::Others;
            prop_assert_eq!(
                seen.iter().filter(|it| !is_other(it)).collect::<Vec<_>>(),
                ticked.iter().filter(|it| !is_other(it)).collect::<Vec<_>>()
            );
        }
    }

    /// P1 for the overview: each of its lines is in a part that is ticked, each of its figures counts answers of such a
    /// part, and what is not listed is counted.
    #[test]
    fn the_overview_says_only_what_is_ticked(data in any_profile(), keep in any::<u64>()) {
        let library = library();
        let all = Selection::everything(&data, library);
        let ticked = |index: usize| keep >> (index % 64) & 1 == 1;
        let selection: Selection = all.iter().enumerate().filter(|(n, _)| ticked(*n)).map(|(_, it)| it.clone()).collect();
        let file = export(&data, library, &selection, Timestamp(0));
        let shown = document(&file, library);
        let overview = &shown.overview;
        for bar in &overview.bars {
            prop_assert!(selection.contains(&bar.part), "{:?}", bar);
            let said = said_in(&file, &bar.part);
            let reached = bar.reached;
            for (name, count) in [
                ("shown-others", reached.shown_others),
                ("on-my-own", reached.on_my_own),
                ("with-help", reached.with_help),
                ("not-yet", reached.not_yet),
                ("skipped", reached.skipped),
            ] {
                let beginning = format!("answer-{name}: ");
                prop_assert!(count <= said.iter().filter(|line| line.starts_with(&beginning)).count(), "{:?}", bar);
            }
            prop_assert!(reached.answered() > 0, "a bar without answers says that there are none");
        }
        for entry in overview.lists.iter().flat_map(|list| &list.entries) {
            prop_assert!(selection.contains(&entry.part), "{:?}", entry);
            // Of an exercise that is data, the overview has the name and a count.
            if matches!(entry.part, PartId::Step(..) | PartId::Entry(..)) {
                continue;
            }
            let part = shown.parts().find(|part| part.id == entry.part).unwrap();
            let said: Vec<String> = shown_in(part).into_iter().chain(text(&part.title)).collect();
            for line in std::iter::once(&entry.line).chain(&entry.aside).filter_map(text) {
                prop_assert!(said.iter().any(|it| it.contains(line.trim_end_matches(" …"))) || is_language(&entry.part, &line), "{:?} in {:?}", entry, said);
            }
        }
        let listed = |title: &str| {
            let list = overview.lists.iter().find(|list| list.title == Phrase::message(title));
            list.map_or(0, |list| list.entries.len() + list.more)
        };
        prop_assert!(overview.lists.iter().all(|list| (1..=MAX_ENTRIES).contains(&list.entries.len())));
        prop_assert_eq!(listed("printed-evidence"), file.sections.evidence.len());
        let exercises: BTreeSet<&String> = file.sections.exercises.iter().map(|run| &run.exercise).collect();
        prop_assert_eq!(listed("overview-exercises"), exercises.len());
        let saved = file.sections.work.iter().filter(|it| it.decision == Some(Decision::Saved));
        prop_assert_eq!(listed("overview-work"), saved.count());
    }
}

/// Whether a line is the language of the section that a part is.
fn is_language(part: &PartId, line: &str) -> bool {
    matches!(part, PartId::Section(_, section) if section.language.as_deref() == Some(line))
}
