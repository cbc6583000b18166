//! A file joins the profile that it is of: what differs is listed, the later change stays, nothing is lost, and nothing
//! happens that the user did not accept.

use std::collections::{BTreeMap, BTreeSet};

use eight_keys::domain::{
    ActivityRating, Answer, Decision, Entry, EntryKey, Evidence, EvidenceId, Extras, ItemId, OccupationNote,
    ProfileData, Rating, Run, RunId, Shared, TimedAnswer, Timestamp, Value as Said,
};
use eight_keys::profile_file::merge::fits;
use eight_keys::profile_file::{
    Difference, Merge, PartId, ProfileFile, Selection, as_new_profile, export, is_of, merge, ready_plain,
};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use crate::exercise::library;
use crate::open;
use crate::sample::{any_profile, profile, profile_with_interests, profile_with_work};

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

fn given(answer: Answer, at: i64) -> TimedAnswer {
    TimedAnswer { answer, at: Timestamp(at) }
}

/// A profile with one run, which began at the time 1.
fn with_answers(answers: &[(&str, Answer, i64)]) -> ProfileData {
    let mut data = ProfileData::new(profile().profile);
    let answers = answers.iter().map(|(item, answer, at)| (item.parse().unwrap(), given(*answer, *at)));
    let run = Run {
        answers: answers.collect(),
        ..Run::new(RunId::new("run-1"), data.profile.id.clone(), "key-competences", Timestamp(1))
    };
    data.runs.push(run);
    data
}

/// What somebody may do with their profile.
#[derive(Clone, Debug)]
enum Edit {
    Answer(usize, &'static str, Answer, i64),
    Rate(usize, &'static str, Option<Rating>, i64),
    Finish(usize, i64),
    BeginAgain(i64),
    Tell(String, i64),
    TellAnew(usize, String, i64),
    Decide(&'static str, Option<Decision>, String, i64),
    Enter(usize, &'static str, String, bool, i64),
    /// A newer version writes fields into a run or into what was said first in it.
    Extend(usize, bool, BTreeMap<&'static str, u8>),
}

fn any_edit() -> impl Strategy<Value = Edit> {
    // Few times, so that some changes are made at the same one.
    let at = select(vec![0_i64, 5, 6, 1_795_132_800_000, 253_402_300_799_998]);
    let answer = select(vec![Answer::Skipped, Answer::NotYet, Answer::OnMyOwn, Answer::ShownOthers]);
    let item = select(vec!["digital-1", "digital-9", "foreign-languages-1@pl", "no-such-1"]);
    let activity = select(vec!["interest-a-1", "interest-s-2", "interest-e-3"]);
    let work = select(vec!["2221", "7231", "5120"]);
    let rating = proptest::option::of(select(Rating::SCALE.to_vec()));
    let decision = proptest::option::of(select(Decision::ALL.to_vec()));
    let key = select(vec!["why", "sort/family", "jobs/+k1", "jobs/+k2"]);
    let fields = btree_map(select(vec!["coach", "mood", "photo"]), 0_u8..3, 1..3);
    prop_oneof![
        4 => (0_usize..4, item, answer, at.clone()).prop_map(|(n, item, answer, at)| Edit::Answer(n, item, answer, at)),
        2 => (0_usize..4, activity, rating, at.clone()).prop_map(|(n, it, rating, at)| Edit::Rate(n, it, rating, at)),
        1 => (0_usize..4, at.clone()).prop_map(|(n, at)| Edit::Finish(n, at)),
        1 => at.clone().prop_map(Edit::BeginAgain),
        1 => ("[a-c]{1,2}", at.clone()).prop_map(|(what, at)| Edit::Tell(what, at)),
        2 => (0_usize..5, "[a-c]{1,2}", at.clone()).prop_map(|(n, what, at)| Edit::TellAnew(n, what, at)),
        2 => (work, decision, "[a-c]{0,2}", at.clone()).prop_map(|(work, decision, note, at)| Edit::Decide(work, decision, note, at)),
        4 => (0_usize..3, key, "[a-c]{1,2}", any::<bool>(), at)
            .prop_map(|(n, key, text, offered, at)| Edit::Enter(n, key, text, offered, at)),
        2 => (0_usize..3, any::<bool>(), fields).prop_map(|(n, in_run, fields)| Edit::Extend(n, in_run, fields)),
    ]
}

/// Does it, on the device of that name. Answers and ratings go into runs without entries only: no exercise that is data
/// has the id of one with statements or activities, so no run of the app ever has both.
fn edit(data: &mut ProfileData, edits: &[Edit], device: &str) {
    let owner = data.profile.id.clone();
    let takes_answers = |run: &&mut Shared<Run>| run.entries_but_ratings().next().is_none();
    for (number, edit) in edits.iter().enumerate() {
        match edit.clone() {
            Edit::Answer(n, item, answer, at) => {
                if let Some(run) = data.runs.iter_mut().filter(takes_answers).nth(n) {
                    run.answers.insert(item.parse().unwrap(), given(answer, at));
                }
            }
            Edit::Rate(n, activity, rating, at) => {
                if let Some(run) = data.runs.iter_mut().filter(takes_answers).nth(n) {
                    run.set_rating(ActivityRating { activity: activity.into(), rating, at: Timestamp(at) });
                }
            }
            Edit::Finish(n, at) => {
                if let Some(run) = data.runs.iter_mut().nth(n).filter(|run| run.finished.is_none()) {
                    run.finished = Some(Timestamp(at));
                }
            }
            Edit::BeginAgain(at) => {
                let id = RunId::new(format!("{device}-run-{number}"));
                let run = Run::new(id, owner.clone(), "key-competences", data.next_start(Timestamp(at)));
                data.runs.push(run);
            }
            Edit::Tell(what, at) => data.evidence.push(Evidence {
                id: EvidenceId::new(format!("{device}-evidence-{number}")),
                what,
                in_files: None,
                created: Timestamp(at),
                changed: Timestamp(at),
                ..profile().evidence[1].clone()
            }),
            Edit::TellAnew(n, what, at) => {
                if let Some(it) = data.evidence.iter_mut().nth(n) {
                    it.what = what;
                    it.changed = Timestamp(at);
                }
            }
            Edit::Enter(n, key, text, offered, at) => {
                let key = EntryKey::parse(key).unwrap();
                if let Some(run) = data.runs.iter_mut().filter(|run| run.entries_but_ratings().next().is_some()).nth(n)
                {
                    let created = run.entry(&key).map_or(Timestamp(at), |have| have.created);
                    let entry = Entry::new(key, Said::Text(text), created);
                    run.put_entry(Entry { offered, changed: Timestamp(at), ..entry });
                }
            }
            Edit::Extend(n, in_run, fields) => {
                let extended = |extras: &Extras| {
                    let mut all: BTreeMap<String, String> = extras.fields().iter().cloned().collect();
                    all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), value.to_string())));
                    Extras::of(all)
                };
                let Some(run) = data.runs.iter_mut().nth(n) else { continue };
                if in_run {
                    run.extras = extended(&run.extras);
                } else if let Some(first) = run.entries.iter().next().cloned() {
                    run.put_entry(Entry { extras: extended(&first.extras), ..first });
                } else if let Some(key) = run.answers.keys().next().map(ToString::to_string) {
                    let was = run.answer_extras.iter().find(|(it, _)| *it == key).map(|(_, it)| it.clone());
                    run.answer_extras.retain(|(it, _)| *it != key);
                    run.answer_extras.push((key, extended(&was.unwrap_or_default())));
                }
            }
            Edit::Decide(work, decision, note, at) => {
                let noted = OccupationNote {
                    decision,
                    note,
                    changed: Timestamp(at),
                    ..OccupationNote::new(owner.clone(), work, Timestamp(0))
                };
                data.occupation_notes.retain(|it| it.occupation != work);
                if !noted.is_empty() {
                    data.occupation_notes.push(noted);
                }
            }
        }
    }
}

/// A profile as it is on two devices, after somebody went on with it on both.
fn on_two_devices() -> impl Strategy<Value = (ProfileData, ProfileData)> {
    (any_profile(), vec(any_edit(), 0..8), vec(any_edit(), 0..8)).prop_map(|(mut here, first, second)| {
        let mut there = elsewhere(&here);
        edit(&mut here, &first, "here");
        edit(&mut there, &second, "there");
        (here, there)
    })
}

/// What somebody says, wherever it is kept: answers and ratings by run, evidence, and decisions about work.
type Told = (BTreeMap<String, String>, BTreeSet<String>, BTreeMap<String, String>);

fn told(data: &ProfileData) -> Told {
    let sections = everything(data).sections;
    let runs = sections.runs.iter().map(|run| {
        let said = json!([run.answers.iter().collect::<Vec<_>>(), run.finished]);
        let extras = (&run.extras, &run.answer_extras, &run.rating_extras);
        (run.id.to_string(), format!("{said} {:?} {extras:?}", run.ratings))
    });
    let exercises = sections.exercises.iter().map(|run| {
        let said = run.entries.iter().map(|it| format!("{} {it:?}", it.key)).collect::<BTreeSet<_>>();
        (run.id.to_string(), format!("{:?} {said:?} {:?}", run.finished, run.extras))
    });
    let runs = runs.chain(exercises);
    let evidence = sections.evidence.iter().map(|it| {
        format!("{} {:?} {:?} {:?} {:?} {:?}", it.item, it.what, it.setting, it.when, it.proof, it.proof_note)
    });
    let work = sections.work.iter().map(|it| (it.occupation.clone(), format!("{:?} {:?}", it.decision, it.note)));
    (runs.collect(), evidence.collect(), work.collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn its_own_file_changes_nothing(data in any_profile()) {
        let found = compare(&data, &everything(&data));
        prop_assert_eq!(found, Merge::default());
        prop_assert_eq!(told(&accept_all(&elsewhere(&data), &everything(&data))), told(&data));
    }

    #[test]
    fn joining_twice_is_joining_once((here, there) in on_two_devices()) {
        let file = everything(&there);
        let after = accept_all(&here, &file);
        prop_assert_eq!(compare(&after, &file).differences, vec![]);
        prop_assert_eq!(&accept_all(&after, &file), &after);
        prop_assert!(fits(&here, &after) && ready_plain(&everything(&after)).is_ok());
    }

    #[test]
    fn two_devices_that_take_each_others_files_say_the_same((here, there) in on_two_devices()) {
        let (one, other) = (accept_all(&here, &everything(&there)), accept_all(&there, &everything(&here)));
        prop_assert_eq!(told(&one), told(&other));
    }

    #[test]
    fn what_is_here_alone_stays_and_what_is_refused_does_not_come((here, there) in on_two_devices(), ticks in any::<u64>()) {
        let file = everything(&there);
        let found = compare(&here, &file);
        prop_assert_eq!(&found.apply(&here, &|_| false, &mut ids("joined")).runs.len(), &here.runs.len());
        let is_accepted = |at: usize| (ticks >> (at % 64)) & 1 == 1;
        let after = found.apply(&here, &is_accepted, &mut ids("joined"));
        for (at, difference) in found.differences.iter().enumerate() {
            match difference {
                Difference::Answer { run, item, then, now, .. } => {
                    let run = after.runs.iter().find(|it| it.file_id() == run).unwrap();
                    prop_assert_eq!(run.answers.get(item), if is_accepted(at) { Some(now) } else { then.as_ref() });
                }
                Difference::Rating { run, then, now, .. } => {
                    let run = after.runs.iter().find(|it| it.file_id() == run).unwrap();
                    let expected = if is_accepted(at) { Some(now) } else { then.as_ref() };
                    let have = run.rating(&now.activity);
                    prop_assert_eq!(have.as_ref(), expected);
                }
                Difference::Entry { run, then, now, .. } => {
                    let run = after.runs.iter().find(|it| it.file_id() == run).unwrap();
                    let has = run.entry(&now.key).map(|it| (&it.value, it.changed));
                    let expected = if is_accepted(at) { Some(now) } else { then.as_ref() };
                    // What is here may have control characters, which no file has.
                    let is_clean = then.as_ref().is_none_or(|then| has != Some((&then.value, then.changed)));
                    prop_assert!(has == expected.map(|it| (&it.value, it.changed)) || (!is_accepted(at) && is_clean));
                }
                Difference::Exercise { run, .. } => {
                    prop_assert_eq!(after.runs.iter().any(|it| *it.file_id() == run.id), is_accepted(at));
                }
                Difference::Run { run, .. } => {
                    prop_assert_eq!(after.runs.iter().any(|it| *it.file_id() == run.id), is_accepted(at));
                }
                _ => {}
            }
        }
        let in_file = |run: &Run, item: &ItemId| {
            file.sections.runs.iter().any(|it| it.id == *run.file_id() && it.answers.contains_key(item))
        };
        for run in &here.runs {
            let same = after.runs.iter().find(|it| it.id == run.id).unwrap();
            for entry in &run.entries {
                prop_assert!(same.entry(&entry.key).is_some(), "no entry is lost");
            }
            for (item, given) in run.answers.iter() {
                prop_assert!(same.answers.contains_key(item));
                prop_assert!(in_file(run, item) || same.answers[item] == *given);
            }
        }
        for it in here.evidence.iter() {
            prop_assert!(after.evidence.iter().any(|after| after.id == it.id));
        }
        for it in everything(&here).sections.work {
            let after = after.occupation_note(&it.occupation).unwrap();
            prop_assert!(it.note.is_empty() || !after.note.is_empty(), "a note is replaced, never removed");
        }
    }
}

#[test]
fn the_later_answer_stays() {
    use Answer::{NotYet, OnMyOwn, ShownOthers, Skipped, WithHelp};
    for (here, there, stays, differs, is_newer_here) in [
        (None, Some((OnMyOwn, 5)), OnMyOwn, true, false),
        (Some((OnMyOwn, 5)), Some((OnMyOwn, 5)), OnMyOwn, false, false),
        (Some((NotYet, 5)), Some((WithHelp, 6)), WithHelp, true, false),
        (Some((ShownOthers, 5)), Some((NotYet, 6)), NotYet, true, false),
        (Some((ShownOthers, 7)), Some((NotYet, 6)), ShownOthers, false, true),
        (Some((Skipped, 6)), Some((WithHelp, 6)), WithHelp, true, false),
        (Some((WithHelp, 6)), Some((Skipped, 6)), WithHelp, false, false),
        (Some((WithHelp, 6)), None, WithHelp, false, false),
    ] {
        let of = |answer: Option<(Answer, i64)>| {
            let own = answer.map(|(answer, at)| ("digital-1", answer, at));
            with_answers(&Vec::from_iter([("culture-1", NotYet, 2)].into_iter().chain(own)))
        };
        let (data, file) = (of(here), everything(&of(there)));
        let found = compare(&data, &file);
        assert_eq!(
            (found.differences.len(), found.newer_here),
            (differs.into(), is_newer_here.into()),
            "{here:?} {there:?}"
        );
        let after = found.apply(&data, &|_| true, &mut ids("joined"));
        assert_eq!(after.runs.len(), 1);
        assert_eq!(after.runs[0].answer(&ItemId::of("digital-1")), Some(stays), "{here:?} {there:?}");
    }
}

#[test]
fn a_file_is_recognised_by_what_is_the_persons_own() {
    let here = profile();
    let file = everything(&elsewhere(&here));
    assert!(is_of(&here, &file) && is_of(&elsewhere(&here), &file));
    let only = |part: fn(&PartId) -> bool| {
        let ticked = Selection::everything(&here, library()).iter().filter(|it| part(it)).cloned().collect();
        export(&here, library(), &ticked, Timestamp(7))
    };
    assert!(is_of(&here, &only(|part| matches!(part, PartId::Evidence(_)))));
    assert!(!is_of(&here, &only(|part| matches!(part, PartId::Nickname))), "a name is nobody's alone");
    // What came from a file to be compared is not the profile's own.
    let mut compared = here.clone();
    compared.runs.iter_mut().for_each(|run| run.beside = true);
    compared.evidence.iter_mut().for_each(|it| it.in_files = Some(it.id.clone()));
    assert!(!is_of(&compared, &file));
    // The same id by chance, in a file of another program.
    let mut other = file.clone();
    other.sections.runs.iter_mut().for_each(|run| run.started = Timestamp(run.started.0 + 1));
    other.sections.evidence.clear();
    assert!(!is_of(&here, &other));
    assert!(matches!(compare(&here, &other).differences[0], Difference::Run { goes_on: false, .. }));
    // The id for that decides, if both have one.
    for (ours, theirs, expected) in
        [(Some("a"), Some("a"), true), (Some("a"), Some("b"), false), (None, Some("b"), true)]
    {
        let (mut here, mut file) = (here.clone(), file.clone());
        here.profile.subject = ours.map(str::to_owned);
        file.profile.subject = theirs.map(str::to_owned);
        assert_eq!(is_of(&here, &file), expected, "{ours:?} {theirs:?}");
        file.sections.work = everything(&profile_with_work()).sections.work;
        let after = accept_all(&here, &file);
        assert_eq!(after.profile.subject.as_deref(), ours.or(theirs), "it comes with the first change");
        let refused = compare(&here, &file).apply(&here, &|_| false, &mut ids("joined"));
        assert_eq!(refused.profile.subject.as_deref(), ours);
    }
}

/// Which run the user goes on with never depends on the clock alone: a file leads on only from what it knows.
#[test]
fn the_user_goes_on_with_a_run_that_follows_their_own() {
    let run = |id: &str, started: i64, answer: Option<Answer>| {
        let answers = answer.map(|answer| (ItemId::of("digital-1"), given(answer, started)));
        let owner = profile().profile.id;
        Run {
            answers: answers.into_iter().collect(),
            ..Run::new(RunId::new(id), owner, "key-competences", Timestamp(started))
        }
    };
    let own = || run("own", 10, Some(Answer::NotYet));
    let data = |runs: Vec<Run>| ProfileData { runs: runs.into(), ..ProfileData::new(profile().profile) };
    let later = || run("later", 20, Some(Answer::OnMyOwn));
    for (name, here, there, goes_on) in [
        ("begun again there", vec![own()], vec![own(), later()], "later"),
        ("begun on both", vec![own()], vec![later()], "own"),
        ("an older one there", vec![own()], vec![own(), run("older", 5, Some(Answer::OnMyOwn))], "own"),
        ("nothing answered here", vec![run("empty", 30, None)], vec![later()], "later"),
        ("begun again here, nothing answered", vec![own(), run("empty", 30, None)], vec![own(), later()], "later"),
        (
            "begun again here and there",
            vec![own(), run("again", 15, Some(Answer::NotYet))],
            vec![own(), later()],
            "again",
        ),
    ] {
        let (here, file) = (data(here), everything(&data(there)));
        let found = compare(&here, &file);
        let after = found.apply(&here, &|_| true, &mut ids("joined"));
        assert_eq!(after.latest_run("key-competences").unwrap().file_id().as_str(), goes_on, "{name}");
        let said = found
            .differences
            .iter()
            .any(|it| matches!(it, Difference::Run { run, goes_on: true } if run.id.as_str() == goes_on));
        assert_eq!(said, goes_on == "later", "{name}: the screen says so before");
        assert_eq!(compare(&after, &file).differences, [], "{name}");
    }
}

#[test]
fn evidence_and_work_follow_their_last_change() {
    let here = profile_with_work();
    let mut there = elsewhere(&here);
    there.evidence[0].what = "I filled in the form for three people.".into();
    there.evidence[0].changed = Timestamp(here.evidence[0].changed.0 + 1);
    there.evidence[1].what = "an older text".into();
    there.evidence[1].changed = Timestamp(here.evidence[1].changed.0 - 1);
    let new = Evidence { id: EvidenceId::new("new"), in_files: None, ..there.evidence[0].clone() };
    there.evidence.push(new);
    let saved = there.occupation_notes.iter().position(|it| it.occupation == "7231").unwrap();
    there.occupation_notes[saved].note = String::new();
    there.occupation_notes[saved].decision = None;
    there.occupation_notes[saved].changed = Timestamp(here.occupation_notes[0].changed.0 + 1);
    let file = everything(&there);
    let found = compare(&here, &file);
    let kinds: Vec<&str> = found
        .differences
        .iter()
        .map(|it| match it {
            Difference::Evidence { then: Some(_), .. } => "changed evidence",
            Difference::Evidence { then: None, .. } => "new evidence",
            Difference::Work { then: Some(_), .. } => "changed work",
            _ => "something else",
        })
        .collect();
    assert_eq!(kinds, ["changed evidence", "new evidence"], "a decision without a note is none, so the file has none");
    assert_eq!(found.newer_here, 1);
    let after = found.apply(&here, &|at| at == 0, &mut ids("joined"));
    assert_eq!(after.evidence[0].what, "I filled in the form for three people.");
    assert_eq!((after.evidence[0].id.as_str(), after.evidence.len()), ("evidence-1", 2));
    assert_eq!(after.evidence[1], here.evidence[1]);
    assert_eq!(after.occupation_notes, here.occupation_notes, "what is not in the file stays");
    // A note that only one of the two has stays, whichever decision is later.
    there.occupation_notes[saved].decision = Some(Decision::Saved);
    let after = accept_all(&here, &everything(&there));
    assert_eq!(after.occupation_note("7231").unwrap().note, here.occupation_note("7231").unwrap().note);
    assert_eq!(after.occupation_note("7231").unwrap().decision, Some(Decision::Saved));
}

#[test]
fn a_run_keeps_what_is_in_no_file() {
    let mut here = with_answers(&[("digital-1", Answer::NotYet, 2), ("foreign-languages-1@pl", Answer::NotYet, 2)]);
    // A language without an answer, and a part that was left before the first one.
    here.runs[0].languages = vec!["fa".into(), "pl".into()];
    here.runs[0].stopped = vec!["digital".into(), "culture".into()];
    let mut there = elsewhere(&here);
    let answers = [("digital-2", 5), ("foreign-languages-1@nl", 5)];
    there.runs[0].answers.extend(answers.map(|(item, at)| (item.parse().unwrap(), given(Answer::OnMyOwn, at))));
    there.runs[0].languages = vec!["nl".into()];
    there.runs[0].stopped.clear();
    there.runs[0].finished = Some(Timestamp(6));
    let after = accept_all(&here, &everything(&there));
    assert_eq!(after.runs[0].languages, ["fa", "pl", "nl"]);
    assert_eq!(after.runs[0].stopped, ["culture"], "there the user has gone on with the other one");
    assert_eq!(after.runs[0].finished, Some(Timestamp(6)));
    assert_eq!(after.runs[0].answers.len(), 4);
    assert_eq!(compare(&after, &everything(&there)).differences, []);
    // The file of the profile as it was before takes none of it back.
    assert_eq!(accept_all(&after, &everything(&here)), after);
    // There are never more languages than are asked about.
    here.runs[0].languages = ["fa", "pl", "de", "tr"].map(str::to_owned).into();
    let after = accept_all(&here, &everything(&there));
    assert_eq!(after.runs[0].languages, here.runs[0].languages);
    assert_eq!(compare(&after, &everything(&there)).differences, []);
}

#[test]
fn what_this_version_does_not_know_survives_on_both_sides() {
    let file = |run: serde_json::Value, answer: serde_json::Value, others: serde_json::Value| {
        let mut tree = json!({
            "format": "eight-keys/profile", "version": 1, "saved": 7, "app": "9.0.0", "language": "nl", "profile": {},
            "sections": { "runs": [{ "id": "r1", "exercise": "key-competences", "started": 1, "answers": { "digital-1": answer } }] },
        });
        tree["sections"]["runs"][0]["mood"] = run;
        tree["sections"]["packs"] = others;
        open(tree.to_string().as_bytes()).unwrap().file
    };
    let first = file(
        json!("calm"),
        json!({ "answer": "with-help", "at": 2, "because": "Parvin asked" }),
        json!([{ "id": "local.x.y" }]),
    );
    let second = file(
        json!("calm"),
        json!({ "answer": "taught-a-class", "at": 3, "where": "at home" }),
        json!([{ "id": "local.x.z" }]),
    );
    let here = as_new_profile(&first, "nl", Timestamp(9), &mut ids("here"));
    let there = as_new_profile(&second, "nl", Timestamp(9), &mut ids("there"));
    for (data, file) in [(&here, &second), (&there, &first)] {
        let after = accept_all(data, file);
        assert_eq!(compare(&after, file).differences, []);
        let tree: serde_json::Value = serde_json::from_str(&everything(&after).to_json()).unwrap();
        let run = &tree["sections"]["runs"][0];
        let answer = json!({ "answer": "taught-a-class", "at": 3, "because": "Parvin asked", "where": "at home" });
        assert_eq!((&run["mood"], &run["answers"]["digital-1"]), (&json!("calm"), &answer));
        let packs: BTreeSet<String> =
            tree["sections"]["packs"].as_array().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(packs.len(), 2);
    }
    // A file in which the other parts were not ticked takes nothing of it away.
    let ticked = Selection::everything(&there, library()).iter().filter(|it| **it != PartId::Others).cloned().collect();
    let plain = export(&there, library(), &ticked, Timestamp(7));
    assert_eq!(compare(&there, &plain), Merge::default());
}

/// An earlier version kept `/sections/exercises` of the files that it opened, and put two of them together without knowing
/// what they are. Joined with a file of this version, on either side, they are runs with entries, and none is lost.
#[test]
fn what_an_earlier_version_kept_of_exercises_joins() {
    let run = |run: &str, exercise: &str, entries: serde_json::Value| -> serde_json::Value {
        json!({ "run": run, "exercise": exercise, "version": 1, "started": 6, "entries": entries })
    };
    let entry = |step: &str, text: &str, changed: i64| -> serde_json::Value {
        json!({ "step": step, "created": 6, "changed": changed, "value": { "kind": "text", "text": text } })
    };
    let kept = |mut data: ProfileData, exercises: serde_json::Value| {
        data.file_extras = Extras::of([("/sections/exercises".to_owned(), exercises.to_string())]);
        data
    };
    let own = || with_answers(&[("digital-1", Answer::NotYet, 2)]);
    let mut later = run("r9", "values", json!([entry("hope", "new", 9), entry("why", "later", 9)]));
    later["finished"] = json!(9);
    later["coach"] = json!("Ms De Wit");
    later["words"] = json!({ "language": "nl", "texts": { "hope": "Hoop" } });
    // Two states of one run, another run, and one that another program gave the id of the first.
    let here = kept(
        own(),
        json!([
            run("r9", "values", json!([entry("why", "first", 7), entry("who", "me", 8)])),
            later,
            run("r10", "journal", json!([entry("log", "!", 7)])),
            run("r9", "journal", json!([entry("log", "?", 7)])),
        ]),
    );
    let there = kept(own(), json!([run("r9", "values", json!([entry("why", "there", 10)]))]));
    let of_r9 = |data: &ProfileData| {
        let file = everything(data);
        let [run] = Vec::from_iter(file.sections.exercises.into_iter().filter(|it| it.id.as_str() == "r9"))
            .try_into()
            .expect("one run");
        let said = run.entries.iter().map(|it| format!("{} {:?}", it.key, it.value)).collect::<BTreeSet<_>>();
        (said, run.finished, run.words, run.extras)
    };
    let said = |all: [&str; 3]| BTreeSet::from(all.map(str::to_owned));
    let (entries, finished, words, extras) = of_r9(&here);
    assert_eq!(entries, said([r#"hope Text("new")"#, r#"who Text("me")"#, r#"why Text("later")"#]));
    assert_eq!((finished, extras.get("coach")), (Some(Timestamp(9)), Some(r#""Ms De Wit""#)));
    assert_eq!(words.unwrap().texts["hope"], "Hoop");
    let (one, other) = (accept_all(&here, &everything(&there)), accept_all(&there, &everything(&here)));
    assert_eq!(told(&one), told(&other));
    for (after, file) in [(&one, everything(&there)), (&other, everything(&here))] {
        assert_eq!(compare(after, &file).differences, []);
        assert_eq!(accept_all(after, &file), *after);
        assert!(ready_plain(&everything(after)).is_ok());
        let (entries, finished, ..) = of_r9(after);
        assert_eq!(entries, said([r#"hope Text("new")"#, r#"who Text("me")"#, r#"why Text("there")"#]));
        assert_eq!(finished, Some(Timestamp(9)));
        assert!(
            everything(after).sections.exercises.iter().any(|it| it.exercise == "journal" && it.id.as_str() == "r10")
        );
    }
    // What is no run beside the others stays where it was.
    assert!(one.file_extras.get("/sections/exercises").is_some_and(|left| left.contains('?')));
}

/// Another program may give a run of the other kind the id, the exercise and the beginning of one that is here. A run with
/// both would be twice in its file, with one id, and no such file can be opened.
#[test]
fn a_run_of_the_other_kind_is_another_run() {
    let mut answered = with_answers(&[("digital-1", Answer::NotYet, 2)]);
    answered.runs[0].exercise = "another-exercise".into();
    let mut filled = ProfileData::new(profile().profile);
    let mut run = Run::new(RunId::new("run-1"), filled.profile.id.clone(), "another-exercise", Timestamp(1));
    run.put_entry(Entry::new(EntryKey::whole("why"), Said::Text("x".into()), Timestamp(2)));
    filled.runs.push(run);
    for (here, there) in [(&answered, &filled), (&filled, &answered)] {
        let file = everything(there);
        assert!(!is_of(here, &file));
        let after = accept_all(here, &file);
        assert_eq!(after.runs.len(), 2);
        assert!(after.runs.iter().all(|run| run.entries.is_empty() != run.answers.is_empty()));
        assert!(ready_plain(&everything(&after)).is_ok());
        assert_eq!(compare(&after, &file), Merge::default());
    }
    // It is the same for what an earlier version kept.
    let file: serde_json::Value = serde_json::from_str(&everything(&filled).to_json()).unwrap();
    let exercises = file["sections"]["exercises"].to_string();
    let kept = ProfileData { file_extras: Extras::of([("/sections/exercises".to_owned(), exercises)]), ..answered };
    assert_eq!(everything(&kept).sections.exercises.len(), 1);
    assert!(ready_plain(&everything(&kept)).is_ok());
}

#[test]
fn ratings_join_as_answers_do() {
    let here = profile_with_interests();
    let mut there = elsewhere(&here);
    let run = there.runs.iter_mut().find(|run| run.file_id().as_str() == "run-4").unwrap();
    let before = run.rating("interest-a-1").unwrap();
    let at = Timestamp(before.at.0 + 1);
    run.set_rating(ActivityRating { rating: Some(Rating::NotForMe), at, ..before.clone() });
    run.set_rating(ActivityRating { activity: "interest-c-8".into(), rating: None, at });
    let file = everything(&there);
    let found = compare(&here, &file);
    let pairs: Vec<_> = found
        .differences
        .iter()
        .map(|it| match it {
            Difference::Rating { then, now, .. } => (then.as_ref().map(|it| it.rating), now.rating),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(pairs, [(Some(before.rating), Some(Rating::NotForMe)), (None, None)]);
    let after = found.apply(&here, &|_| true, &mut ids("joined"));
    assert_eq!(everything(&after).sections.runs, file.sections.runs);
}

#[test]
fn what_would_be_too_much_for_a_file_does_not_fit() {
    let here = with_answers(&[("digital-1", Answer::NotYet, 2)]);
    let mut there = elsewhere(&here);
    for n in 0..ProfileData::MAX_EVIDENCE {
        let what = format!("story {n}");
        there.evidence.push(Evidence { id: EvidenceId::new(format!("e{n}")), what, ..profile().evidence[1].clone() });
    }
    let file = everything(&there);
    assert!(fits(&here, &accept_all(&here, &file)));
    let mut more = here.clone();
    more.evidence.push(profile().evidence[0].clone());
    assert!(!fits(&more, &accept_all(&more, &file)));
    assert!(fits(&more, &compare(&more, &file).apply(&more, &|at| at > 0, &mut ids("joined"))));
}
