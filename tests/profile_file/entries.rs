//! Entries of an exercise that is data, by hand: how they read, what is ticked of them, and how they join.

use std::collections::{BTreeMap, BTreeSet};

use eight_keys::content::Library;
use eight_keys::content::exercise::{Exercise, Origin};
use eight_keys::domain::{Entry, EntryKey, EvidenceId, ProfileData, RunId, Timestamp, Value as Said};
use eight_keys::profile_file::document::{Block, Document, Part, PartId, Phrase, part_of};
use eight_keys::profile_file::{Difference, Merge, ProfileFile, Selection, as_new_profile, document, export, merge};

use crate::exercise::{ALL_KINDS, all_kinds, library, profile_with_entries, without_exercises};

fn everything(data: &ProfileData) -> ProfileFile {
    export(data, library(), &Selection::everything(data, library()), Timestamp(7))
}

fn ids(name: &'static str) -> impl FnMut() -> String {
    let mut next = 0;
    move || {
        next += 1;
        format!("{name}-{next}")
    }
}

/// The same person on another device, who opened the file there.
fn elsewhere(data: &ProfileData) -> ProfileData {
    as_new_profile(&everything(data), "nl", Timestamp(9), &mut ids("there"))
}

fn compare(data: &ProfileData, file: &ProfileFile) -> Merge {
    merge(data, file, library())
}

fn accept_all(data: &ProfileData, file: &ProfileFile) -> ProfileData {
    compare(data, file).apply(data, &|_| true, &mut ids("joined"))
}

/// The part of an entry that was added, or of a step, of the run by hand.
fn of_entries(key: &str) -> PartId {
    let key = EntryKey::parse(key).unwrap();
    part_of(&RunId::new("run-5"), &key)
}

/// What a part says, line by line, with ids in place of messages.
fn lines_of(part: &Part) -> Vec<String> {
    let said = |say: &Phrase| match say {
        Phrase::Known { message, id } => message.clone().unwrap_or_else(|| format!("<{id}>")),
        Phrase::Own(text) => format!("“{text}”"),
        Phrase::Message(text) => text.clone(),
        Phrase::Number(number) => number.to_string(),
        Phrase::Measure(number, _) => format!("{number} of a unit"),
        Phrase::Figure { figure, source, years, .. } => format!("{figure} by {source}, {years}"),
        Phrase::Date(date) => format!("{} {:?}", date.year, date.within),
        Phrase::Span(from, until) => format!("{} {:?} to {until:?}", from.year, from.within),
        other => format!("{other:?}"),
    };
    let mut lines = vec![said(&part.title)];
    for block in &part.blocks {
        match block {
            Block::Own(text) => lines.push(format!("“{text}”")),
            Block::Line(line) | Block::Aside(line) | Block::Heading(line) => lines.push(said(line)),
            Block::Groups(groups) => {
                for group in groups {
                    let all: Vec<String> = group.lines.iter().map(said).collect();
                    lines.push(format!("{}: {}", said(&group.title), all.join(", ")));
                }
            }
            Block::Details(details) => {
                for detail in details {
                    let all: Vec<String> = detail.lines.iter().map(said).collect();
                    lines.push(format!("{}: {}", said(&detail.label), all.join(", ")));
                }
            }
        }
    }
    lines
}

/// Each kind of step, as it reads in a document: in words if this device has the exercise, and by its ids if not.
#[test]
fn each_kind_of_step_is_read() {
    let data = profile_with_entries();
    let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(0));
    let shown = document(&file, library());
    let of = |key: &str| {
        let id = of_entries(key);
        lines_of(shown.parts().find(|part| part.id == id).unwrap_or_else(|| panic!("{key}")))
    };
    let table: Vec<(&str, &[&str])> = vec![
        (
            "choice",
            &["all-kinds-choice", "all-kinds-choice.prompt", "all-kinds-choice-option-b", "all-kinds-choice-option-a"],
        ),
        (
            "rate/old",
            &[
                "all-kinds-rate",
                "all-kinds-scale-much-very: all-kinds-rate-card-noise",
                "answer-skipped: all-kinds-rate-card-old",
            ],
        ),
        (
            "sort/family",
            &["all-kinds-sort", "all-kinds-sort-option-most: all-kinds-sort-card-family, all-kinds-sort-card-money"],
        ),
        ("sort/+k1", &["“a garden”", "all-kinds-sort", "all-kinds-sort: all-kinds-sort-option-most"]),
        ("why", &["all-kinds-why", "all-kinds-why.prompt", "“Because of\nthe children”"]),
        ("hopes/+k2", &["“a calm year”", "all-kinds-hopes", "all-kinds-hopes: all-kinds-hopes-option-hope"]),
        ("jobs", &["all-kinds-jobs", "all-kinds-jobs.nothing"]),
        (
            "jobs/+k3",
            &[
                "“Nasrin’s <bakery> & shop”",
                "all-kinds-jobs",
                "all-kinds-jobs-field-when: 2015 Season(Spring) to None, “بهار ۱۳۹۴”",
                "all-kinds-jobs-field-done: 2016 Day(3, 21)",
                "all-kinds-jobs-field-deeds: all-kinds-jobs-field-deeds-bought, all-kinds-jobs-field-deeds-accounts",
                "all-kinds-jobs-field-hours: 38 of a unit",
                "all-kinds-jobs-field-shows: digital-1",
                "all-kinds-jobs-field-work: occupation-5120-title",
                "“I kept the books.\nمن همه چیز را می‌نوشتم.”",
            ],
        ),
        ("guess/welders", &["all-kinds-guess", "all-kinds-guess-card-welders: 40 of a unit, 12 by A table, 2023"]),
        ("song", &["<song>", "<sung>: “la la”"]),
    ];
    for (key, lines) in table {
        assert_eq!(of(key), lines, "{key}");
    }
    let rank = of("rank").join("\n");
    for said in ["all-kinds-sort-card-family", "“They are all I have.”", "“a garden”", "all-kinds-sort-card-money"]
    {
        assert_eq!(rank.matches(said).count(), 1, "{said} in {rank}");
    }
    let offered: Vec<&PartId> = shown.parts().filter(|part| part.is_offered).map(|part| &part.id).collect();
    assert_eq!(offered, [&of_entries("jobs/+k3")]);
    // A reader without the exercise sees the same parts.
    let elsewhere = document(&file, &without_exercises());
    let ids = |document: &Document| document.parts().map(|part| part.id.clone()).collect::<BTreeSet<_>>();
    assert_eq!(ids(&elsewhere), ids(&shown));
    let job = elsewhere.parts().find(|part| part.id == of_entries("jobs/+k3")).unwrap();
    let job = lines_of(job).join("\n");
    for said in
        ["<jobs>", "<name>: “Nasrin’s <bakery> & shop”", "<deeds>: <bought>, <accounts>", "<shows>: <digital-1>"]
    {
        assert!(job.contains(said), "{said} in {job}");
    }
    let title =
        &elsewhere.chapters.iter().find(|chapter| chapter.topic.run() == Some(&RunId::new("run-5"))).unwrap().title;
    assert_eq!(title, &Phrase::With("printed-other-exercise", vec![("name", ALL_KINDS.into())]));
}

/// Each thing that was added has its own tick, and what is ticked brings nothing of the rest.
#[test]
fn entries_go_in_only_where_they_are_ticked() {
    let data = profile_with_entries();
    let with = |ticks: &[&str]| {
        let parts = ticks.iter().map(|key| of_entries(key)).chain([PartId::Evidence(EvidenceId::new("evidence-1"))]);
        export(&data, library(), &parts.collect(), Timestamp(0))
    };
    let file = with(&["jobs/+k3"]);
    let [run] = &file.sections.exercises[..] else { panic!("one run") };
    assert_eq!((run.entries.len(), run.version), (1, Some(1)));
    assert_eq!(file.sections.evidence[0].from.as_deref(), Some("run-5/jobs/+k3"));
    let text = file.to_json();
    for secret in ["family", "children", "garden", "guess", "sung", "calm"] {
        assert!(!text.contains(secret), "{secret}");
    }
    // What a piece of evidence was made from would tell of the exercise.
    let file = with(&["why"]);
    assert_eq!(file.sections.evidence[0].from, None);
    assert!(!file.to_json().contains("jobs"));
    let file = with(&[]);
    assert_eq!(file.sections.exercises, [], "a run of which nothing is ticked leaves no trace");
    assert!(!file.to_json().contains("run-5"));
    // A ranking does not tell the words of a card that is not ticked.
    let shown = document(&with(&["rank"]), library());
    let rank = lines_of(shown.parts().find(|part| part.id == of_entries("rank")).unwrap()).join("\n");
    assert!(rank.contains("printed-own-card") && !rank.contains("garden"), "{rank}");
}

#[test]
fn entries_join_by_their_keys_and_the_later_one_stays() {
    let here = profile_with_entries();
    let mut there = elsewhere(&here);
    let run = there.runs.iter_mut().find(|run| run.exercise == ALL_KINDS).unwrap();
    let mut job = run.entry(&EntryKey::added("jobs", "k3")).unwrap().clone();
    job.changed = Timestamp(job.changed.0 + 10);
    job.value = Said::Text("another".into());
    run.put_entry(job);
    run.put_entry(Entry::new(
        EntryKey::added("jobs", "k9"),
        Said::Text("one more".into()),
        Timestamp(1_900_000_000_000),
    ));
    let mut choice = run.entry(&EntryKey::whole("choice")).unwrap().clone();
    (choice.changed, choice.value) = (Timestamp(choice.changed.0 - 1), Said::Skipped);
    run.put_entry(choice);
    let found = compare(&here, &everything(&there));
    let keys: Vec<String> = found
        .differences
        .iter()
        .map(|it| match it {
            Difference::Entry { now, .. } => now.key.to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!((keys, found.newer_here), (vec!["jobs/+k3".to_owned(), "jobs/+k9".to_owned()], 1));
    let after = accept_all(&here, &everything(&there));
    let run = after.runs.iter().find(|run| run.exercise == ALL_KINDS).unwrap();
    let said = |key: &str| run.entry(&EntryKey::parse(key).unwrap()).map(|entry| entry.value.clone());
    assert_eq!(said("jobs/+k3"), Some(Said::Text("another".into())));
    assert_eq!(said("jobs/+k9"), Some(Said::Text("one more".into())));
    assert_eq!(said("choice"), here.runs[2].entry(&EntryKey::whole("choice")).map(|entry| entry.value.clone()));
    assert_eq!(after.runs.len(), here.runs.len());
    assert_eq!(compare(&after, &everything(&there)).differences, []);
    // A device without the exercise says the same.
    let elsewhere = merge(&here, &everything(&there), &without_exercises());
    assert_eq!(elsewhere.apply(&here, &|_| true, &mut ids("joined")).runs.len(), after.runs.len());
}

/// A device where the exercise was not ongoing may say that a run is finished. Here that is in no file, and it joins once.
#[test]
fn a_run_of_an_ongoing_exercise_may_be_finished_elsewhere() {
    let here = profile_with_entries();
    let file = everything(&here);
    let ongoing = [Exercise { ongoing: true, ..all_kinds(Origin::BuiltIn) }];
    let library = Library { statements: library().statements, exercises: &ongoing };
    let mut open = here.clone();
    open.runs[2].finished = None;
    let found = merge(&open, &file, &library);
    assert!(matches!(found.differences[..], [Difference::ExerciseFrame { .. }]));
    let after = found.apply(&open, &|_| true, &mut ids("joined"));
    assert_eq!(after.runs[2].finished, here.runs[2].finished);
    assert_eq!(merge(&after, &file, &library), Merge::default());
}

/// The words of a local pack go with the entries that need them, and with no others.
#[test]
fn words_of_a_local_pack_go_with_their_entries() {
    let texts = [
        ("title", "Onze vragen"),
        ("sort", "Wat telt?"),
        ("sort.prompt", "Leg elke kaart op een stapel."),
        ("sort.card.family", "Mijn gezin"),
        ("sort.card.money", "Geld"),
        ("sort.option.most", "Het meest"),
        ("scale.much.very", "Heel graag"),
    ];
    let texts: BTreeMap<String, String> =
        texts.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect();
    let words = vec![("en".to_owned(), BTreeMap::new()), ("nl".to_owned(), texts)];
    let origin = Origin::Local { organisation: "Buurthuis".into(), words };
    let exercises = [all_kinds(origin)];
    let local = Library { statements: library().statements, exercises: &exercises };
    let mut here = profile_with_entries();
    here.profile.language = "nl".into();
    let run = RunId::new("run-5");
    let of = |data: &ProfileData, library: &Library, steps: &[&str]| {
        let parts = steps.iter().map(|step| PartId::Step(run.clone(), (*step).to_owned()));
        let file = export(data, library, &parts.collect(), Timestamp(7));
        file.sections.exercises[0].words.clone().map(|words| (words.language, words.texts))
    };
    let expected = |keys: &[(&str, &str)]| {
        let texts = keys.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
        Some(("nl".to_owned(), texts))
    };
    let sort = [
        ("title", "Onze vragen"),
        ("sort", "Wat telt?"),
        ("sort.card.family", "Mijn gezin"),
        ("sort.card.money", "Geld"),
        ("sort.option.most", "Het meest"),
    ];
    assert_eq!(of(&here, &local, &["sort"]), expected(&sort));
    // Where it is said in another step, it is found there.
    assert_eq!(of(&here, &local, &["rate"]), expected(&[("title", "Onze vragen"), ("rate.option.very", "Heel graag")]));
    let ranked = [("title", "Onze vragen"), ("rank.card.family", "Mijn gezin"), ("rank.card.money", "Geld")];
    assert_eq!(of(&here, &local, &["rank"]), expected(&ranked));
    // A device without the pack keeps them for the next file.
    let file = export(&here, &local, &Selection::everything(&here, &local), Timestamp(7));
    let there = as_new_profile(&file, "nl", Timestamp(9), &mut ids("there"));
    assert_eq!(of(&there, library(), &["sort"]), expected(&sort));
    assert_eq!(of(&profile_with_entries(), library(), &["sort"]), None, "the app's own exercises need none");
    // They come with what joins.
    let mut bare = there.clone();
    for run in bare.runs.iter_mut().filter(|run| run.exercise == ALL_KINDS) {
        run.extras = run.extras.without("words");
        run.entries.retain(|entry| entry.key.step != "sort");
    }
    let joined = accept_all(&bare, &file);
    assert_eq!(of(&joined, library(), &["sort"]), expected(&sort));
}
