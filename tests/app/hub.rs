//! The hub as contents: what each chapter has, what could come next, and the one suggestion.

use std::rc::Rc;

use eight_keys::app::{Assets, ChapterDone, Hub, INTERESTS, Route, StorageMode, Suggestion, hub, tasks};
use eight_keys::content::exercise::{Chapter, Exercise, Trust, parse_exercise, themes};
use eight_keys::content::{Pack, Section};
use eight_keys::domain::{
    ACTIVITIES, ActivityRating, Answer, Decision, Entry, EntryKey, Evidence, EvidenceId, ItemId, KeptIdea,
    OccupationNote, ProfileData, Rating, Run, RunId, TimedAnswer, Timestamp, Value,
};

use crate::device::{Device, MADE_UP, answer, begun, run};

/// The made-up exercise under another name, in a chapter.
fn exercise(id: &str, chapter: Chapter) -> Exercise {
    let (built_in, problems) = parse_exercise(MADE_UP.as_bytes(), Trust::BuiltIn);
    let built_in =
        built_in.unwrap_or_else(|| panic!("{:?}", problems.iter().map(|it| it.reason()).collect::<Vec<_>>()));
    Exercise { id: id.into(), address: id.into(), chapter, ..built_in }
}

/// The exercise in which activities are rated.
fn interests() -> Exercise {
    let pack = include_bytes!("../../static/content/exercises/interests.json");
    parse_exercise(pack, Trust::BuiltIn).0.unwrap()
}

/// An exercise of each kind that the hub tells apart.
fn exercises() -> Vec<Exercise> {
    vec![
        exercise("audit", Chapter::Bring),
        interests(),
        exercise("values", Chapter::Matters),
        Exercise { ongoing: true, ..exercise("journal", Chapter::Plan) },
        Exercise { sensitive: true, ..exercise("barriers", Chapter::Plan) },
    ]
}

/// The statements, and a profile in which nothing was answered.
fn beginning() -> (Rc<Pack>, ProfileData) {
    let (app, _) = begun(&Rc::<Device>::default(), StorageMode::Session);
    let state = app.state();
    (state.content.pack.clone().unwrap(), (**state.people.current.as_ref().unwrap()).clone())
}

/// Answers statements; `n` of each competence, all with the same answer.
fn answered(pack: &Pack, data: &mut ProfileData, n: usize, given: Answer) {
    let run = &mut data.runs[0];
    run.languages = vec!["fr".into()];
    for competence in &pack.competences {
        for section in Section::of_competence(competence, run) {
            for (item, _) in section.items(pack).into_iter().take(n) {
                run.answers.insert(item, TimedAnswer { answer: given, at: Timestamp(10) });
            }
        }
    }
}

/// Says so many things in an exercise, the last of them at this time. Four leave nothing open.
fn said(data: &mut ProfileData, exercise: &str, things: usize, last: i64) {
    let all = [
        (EntryKey::card("rate", "a"), Value::Chosen(vec!["no".into()])),
        (EntryKey::card("rate", "b"), Value::Chosen(vec!["no".into()])),
        (EntryKey::whole("jobs"), Value::Skipped),
        (EntryKey::whole("last"), Value::Chosen(vec!["this".into()])),
    ];
    let profile = data.profile.id.clone();
    let mut run = Run::new(RunId::new(exercise), profile, exercise, data.next_start(Timestamp(0)));
    for (key, value) in all.into_iter().take(things) {
        run.put_entry(Entry::new(key, value, Timestamp(last)));
    }
    data.runs.push(run);
}

fn rated(data: &mut ProfileData, activities: usize, last: i64) {
    let profile = data.profile.id.clone();
    let mut run = Run::new(RunId::new("rated"), profile, INTERESTS, data.next_start(Timestamp(0)));
    for card in themes::activities(&interests()).into_iter().take(activities) {
        let activity = card.id.clone();
        run.set_rating(ActivityRating { activity, rating: Some(Rating::Like), at: Timestamp(last) });
    }
    data.runs.push(run);
}

fn told(data: &mut ProfileData) {
    data.evidence.push(Evidence {
        id: EvidenceId::new("e"),
        profile: data.profile.id.clone(),
        item: ItemId::of("digital-1"),
        what: "I did it.".into(),
        setting: None,
        when: String::new(),
        proof: None,
        proof_note: String::new(),
        created: Timestamp(1),
        changed: Timestamp(1),
        in_files: None,
        from: None,
        extras: Default::default(),
    });
}

fn saved(data: &mut ProfileData, code: &str) {
    let note = OccupationNote::new(data.profile.id.clone(), code, Timestamp(1));
    data.occupation_notes.push(OccupationNote { decision: Some(Decision::Saved), ..note });
}

fn idea(data: &mut ProfileData) {
    data.profile.idea = Some(KeptIdea { item: ItemId::of("digital-1"), kept: Timestamp(1), not_yet: None });
}

fn next(hub: &Hub, chapter: Chapter) -> Option<Suggestion> {
    hub.chapters.iter().find(|it| it.chapter == chapter).unwrap().next.clone()
}

fn done(hub: &Hub) -> Vec<ChapterDone> {
    hub.chapters.iter().map(|it| it.done.clone()).collect()
}

fn of(id: &str, begun: bool) -> Suggestion {
    Suggestion::Exercise { id: id.into(), begun }
}

/// A change of a profile.
type Step<'a> = &'a dyn Fn(&Pack, &mut ProfileData);

/// What the hub has to suggest then.
type Expected<'e> = Box<dyn Fn(&Hub) -> bool + 'e>;

#[test]
fn one_thing_is_suggested() {
    let (pack, start) = beginning();
    let all = |answer: Answer| move |pack: &Pack, data: &mut ProfileData| answered(pack, data, 99, answer);
    let some = |pack: &Pack, data: &mut ProfileData| answered(pack, data, 1, Answer::OnMyOwn);
    let (all_own, all_not) = (all(Answer::OnMyOwn), all(Answer::NotYet));
    let go_on = |hub: &Hub| matches!(hub.suggestion, Suggestion::GoOn(_));
    let say = |id: &'static str, things: usize, last: i64| {
        move |_: &Pack, data: &mut ProfileData| said(data, id, things, last)
    };
    let (audit, audit_later, values_done) = (say("audit", 1, 5), say("audit", 1, 50), say("values", 4, 60));
    let (audit_done, journal, barriers) = (say("audit", 4, 60), say("journal", 1, 70), say("barriers", 1, 80));
    let rate = |activities: usize, last: i64| move |_: &Pack, data: &mut ProfileData| rated(data, activities, last);
    let (some_rated, all_rated) = (rate(3, 90), rate(ACTIVITIES, 90));
    let tell = |_: &Pack, data: &mut ProfileData| told(data);
    let save = |_: &Pack, data: &mut ProfileData| saved(data, "7231");
    let keep = |_: &Pack, data: &mut ProfileData| idea(data);
    let file = |_: &Pack, data: &mut ProfileData| data.profile.file_saved = Some(Timestamp(1));
    let cases: Vec<(&str, Vec<Step<'_>>, bool, Expected<'_>)> = vec![
        ("nothing", vec![], false, Box::new(|hub| matches!(hub.suggestion, Suggestion::Begin(_)))),
        ("some answers", vec![&some], false, Box::new(go_on)),
        ("the keys were later", vec![&some, &audit], false, Box::new(go_on)),
        (
            "an exercise was later",
            vec![&some, &audit_later],
            false,
            Box::new(|hub| hub.suggestion == of("audit", true)),
        ),
        (
            "activities were later",
            vec![&some, &audit_later, &some_rated],
            false,
            Box::new(|hub| hub.suggestion == of(INTERESTS, true)),
        ),
        // A journal is never finished, and what is sensitive is nowhere.
        ("a journal", vec![&some, &journal, &barriers], false, Box::new(go_on)),
        ("the idea is due", vec![&some, &audit_later, &keep], true, Box::new(|hub| hub.suggestion == Suggestion::Idea)),
        ("no idea is kept", vec![&some], true, Box::new(go_on)),
        ("the keys are done", vec![&all_own], false, Box::new(|hub| hub.suggestion == of("audit", false))),
        ("and the audit", vec![&all_own, &audit_done], false, Box::new(|hub| hub.suggestion == Suggestion::Evidence)),
        (
            "nothing to write down",
            vec![&all_not, &audit_done],
            false,
            Box::new(|hub| hub.suggestion == of(INTERESTS, false)),
        ),
        (
            "and the activities",
            vec![&all_own, &audit_done, &tell, &all_rated],
            false,
            Box::new(|hub| hub.suggestion == of("values", false)),
        ),
        (
            "and the values",
            vec![&all_own, &audit_done, &tell, &all_rated, &values_done],
            false,
            Box::new(|hub| hub.suggestion == Suggestion::Work),
        ),
        (
            "everything but the journal",
            vec![&all_own, &audit_done, &tell, &all_rated, &values_done, &save, &save, &keep, &file],
            false,
            Box::new(|hub| hub.suggestion == of("journal", false)),
        ),
    ];
    for (name, steps, is_due, expected) in cases {
        let mut data = start.clone();
        steps.iter().for_each(|step| step(&pack, &mut data));
        let hub = hub(&pack, &data, Some(&exercises()), is_due);
        assert!(expected(&hub), "{name}: {:?}", hub.suggestion);
    }
}

#[test]
fn each_chapter_says_what_is_there_and_what_could_come() {
    let (pack, mut data) = beginning();
    let shown = exercises();
    let first = hub(&pack, &data, Some(&shown), false);
    let nothing = ChapterDone::Nothing;
    let mut expected = [(); 6].map(|()| nothing.clone());
    expected[5] = ChapterDone::NoFile;
    assert_eq!(done(&first), expected);
    assert!(matches!(next(&first, Chapter::Can), Some(Suggestion::Begin(_))));
    assert_eq!(next(&first, Chapter::Bring), Some(of("audit", false)));
    assert_eq!(next(&first, Chapter::Matters), Some(of(INTERESTS, false)));
    assert_eq!(next(&first, Chapter::Work), Some(Suggestion::Work));
    assert_eq!(next(&first, Chapter::Plan), Some(of("journal", false)));
    assert_eq!(next(&first, Chapter::Me), None, "there is nothing to save yet");

    answered(&pack, &mut data, 99, Answer::ShownOthers);
    said(&mut data, "audit", 4, 20);
    said(&mut data, "values", 1, 20);
    said(&mut data, "journal", 2, 20);
    rated(&mut data, 3, 10);
    saved(&mut data, "7231");
    let then = hub(&pack, &data, Some(&shown), false);
    let all = pack.competences.len();
    assert_eq!(
        done(&then),
        [
            ChapterDone::Keys { done: all, all },
            ChapterDone::Exercises(1),
            ChapterDone::Exercises(2),
            ChapterDone::Saved(1),
            ChapterDone::Exercises(1),
            ChapterDone::NoFile,
        ]
    );
    assert_eq!(next(&then, Chapter::Can), Some(Suggestion::Results));
    assert_eq!(next(&then, Chapter::Bring), Some(Suggestion::Evidence));
    assert_eq!(next(&then, Chapter::Matters), Some(of(INTERESTS, true)));
    assert_eq!(next(&then, Chapter::Plan), Some(of("journal", true)));
    assert_eq!(next(&then, Chapter::Me), Some(Suggestion::File));

    told(&mut data);
    saved(&mut data, "7113");
    idea(&mut data);
    data.profile.file_saved = Some(Timestamp(7));
    let last = hub(&pack, &data, Some(&shown), true);
    assert_eq!(
        done(&last)[1..],
        [
            ChapterDone::Evidence(1),
            ChapterDone::Exercises(2),
            ChapterDone::Saved(2),
            ChapterDone::Idea,
            ChapterDone::File(Timestamp(7)),
        ]
    );
    assert_eq!(next(&last, Chapter::Bring), None);
    assert_eq!(next(&last, Chapter::Work), Some(Suggestion::Saved));
    assert_eq!(next(&last, Chapter::Plan), Some(Suggestion::Idea));
    assert_eq!(next(&last, Chapter::Me), None);

    // A run that was begun again and says nothing yet counts as none.
    said(&mut data, "audit", 0, 0);
    assert_eq!(next(&hub(&pack, &data, Some(&shown), false), Chapter::Bring), None);
}

#[test]
fn what_is_sensitive_is_nowhere_on_the_hub() {
    let (pack, mut data) = beginning();
    answered(&pack, &mut data, 1, Answer::OnMyOwn);
    let without: Vec<Exercise> = exercises().into_iter().filter(|it| !it.sensitive).collect();
    let before = hub(&pack, &data, Some(&without), false);
    assert_eq!(hub(&pack, &data, Some(&exercises()), false), before);
    said(&mut data, "barriers", 2, 99);
    assert_eq!(hub(&pack, &data, Some(&exercises()), false), before);
}

#[test]
fn before_the_exercises_are_loaded_only_keys_are_suggested() {
    let (pack, mut data) = beginning();
    answered(&pack, &mut data, 1, Answer::OnMyOwn);
    said(&mut data, "audit", 1, 99);
    idea(&mut data);
    let shown = hub(&pack, &data, None, true);
    assert!(matches!(shown.suggestion, Suggestion::GoOn(_)));
    assert!(shown.chapters.iter().all(|chapter| chapter.next.is_none()));
    assert!(matches!(done(&shown)[0], ChapterDone::Keys { .. }));
    // How many activities are rated is known without the exercise; beside others it is one of so many.
    rated(&mut data, 3, 10);
    let exercises = exercises();
    for loaded in [None, Some(&exercises[..])] {
        let rated = ChapterDone::Rated { done: 3, all: ACTIVITIES };
        assert_eq!(done(&hub(&pack, &data, loaded, true))[2], rated);
    }
}

#[test]
fn each_suggestion_leads_to_a_place_and_has_words() {
    let (app, _) = begun(&Rc::<Device>::default(), StorageMode::Device);
    assert!(tasks::later::hub(&app).is_some_and(|hub| hub.chapters.iter().all(|it| it.next.is_none())));
    run(tasks::load_for(&app, Assets::ALL));
    let shown = tasks::later::hub(&app).unwrap();
    assert!(shown.chapters.iter().any(|it| it.next.is_some()));
    let (key, value) = (EntryKey::card("rate", "a"), Value::Chosen(vec!["no".into()]));
    run(tasks::set_entry(&app, "made-up".into(), key, value, None));
    answer(&app, "digital-1", Answer::OnMyOwn);
    let state = app.state();
    let section = Section::of("digital");
    let words = crate::words::words_in("en", &["first", "later", "exercises"]);
    for (suggestion, place) in [
        (Suggestion::Begin(section.clone()), "#/do/digital"),
        (Suggestion::GoOn(section), "#/do/digital"),
        (Suggestion::Results, "#/results"),
        (Suggestion::Evidence, "#/evidence"),
        (of("made-up", false), "#/x/m99"),
        (of("made-up", true), "#/x/m99/s1/c2"),
        (of("no-exercise", false), "#/home"),
        (of(INTERESTS, false), "#/x/m1"),
        (of(INTERESTS, true), "#/x/m1/s1/c1"),
        (Suggestion::Work, "#/work"),
        (Suggestion::Saved, "#/work/saved"),
        (Suggestion::ChooseIdea, "#/results"),
        (Suggestion::Idea, "#/c/plan"),
        (Suggestion::File, "#/file/save"),
    ] {
        assert_eq!(suggestion.route(&state), Route::parse(place), "{suggestion:?}");
        assert!(words.has(suggestion.message()), "{suggestion:?}");
    }
    let first = crate::words::words_in("en", &["first", "later"]);
    for chapter in Chapter::ALL.into_iter().filter(|it| *it != Chapter::Can) {
        assert!(first.has(&format!("chapter-{}", chapter.name())), "{chapter:?}");
    }
    for done in [
        ChapterDone::Nothing,
        ChapterDone::Keys { done: 1, all: 8 },
        ChapterDone::Evidence(2),
        ChapterDone::Exercises(1),
        ChapterDone::Rated { done: 3, all: 48 },
        ChapterDone::Saved(2),
        ChapterDone::Idea,
        ChapterDone::NoFile,
        ChapterDone::File(Timestamp(0)),
    ] {
        let (id, args) = done.message();
        assert!(first.has(id) && !first.t_with(id, &args).contains("{$"), "{done:?}");
    }
}
