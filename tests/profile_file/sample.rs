//! Profiles for the tests: one made by hand, and random ones.

use std::collections::{BTreeMap, BTreeSet};

use eight_keys::domain::{
    ActivityRating, Answer, Decision, Entry, Evidence, EvidenceId, ItemId, OccupationNote, Profile, ProfileData,
    ProfileId, Proof, Rating, Run, RunId, Setting, TimedAnswer, Timestamp,
};
use eight_keys::profile_file::limits;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::exercise::any_exercise_run;

/// A profile with two runs, languages, a stop, and evidence in two scripts.
pub fn profile() -> ProfileData {
    let id = ProfileId::new("p1");
    let day = |day: i64| Timestamp(1_795_132_800_000 + day * 86_400_000);
    let given = |answer, at| TimedAnswer { answer, at };
    let first = Run {
        finished: Some(day(1)),
        answers: BTreeMap::from([
            (ItemId::of("digital-1"), given(Answer::WithHelp, day(0))),
            (ItemId::of("digital-2"), given(Answer::NotYet, day(0))),
            (ItemId::of("mother-tongue-1"), given(Answer::OnMyOwn, day(1))),
        ])
        .into(),
        ..Run::new(RunId::new("run-1"), id.clone(), "key-competences", day(0))
    };
    let second = Run {
        languages: vec!["fa".into(), "Kurmancî".into(), "pl".into()],
        stopped: vec!["digital".into(), "foreign-languages@pl".into()],
        answers: BTreeMap::from([
            (ItemId::of("digital-1"), given(Answer::ShownOthers, day(300))),
            (ItemId::of("digital-4"), given(Answer::Skipped, day(300))),
            (ItemId::in_language("foreign-languages-1", "Kurmancî"), given(Answer::ShownOthers, day(301))),
            (ItemId::in_language("foreign-languages-2", "Kurmancî"), given(Answer::OnMyOwn, day(301))),
            (ItemId::in_language("foreign-languages-1", "pl"), given(Answer::NotYet, day(301))),
            (ItemId::of("gardening-3"), given(Answer::OnMyOwn, day(302))),
        ])
        .into(),
        ..Run::new(RunId::new("run-2"), id.clone(), "key-competences", day(300))
    };
    let evidence = vec![
        Evidence {
            id: EvidenceId::new("evidence-1"),
            profile: id.clone(),
            item: ItemId::of("digital-1"),
            what: "I filled in the tax form online, for me & my sister.\nIt took <two> evenings; she said: \"done\"!"
                .into(),
            setting: Some(Setting::Home),
            when: "last spring".into(),
            proof: Some(Proof::Document),
            proof_note: "The letter in the blue folder".into(),
            created: day(2),
            changed: day(3),
            in_files: None,
            from: None,
            extras: Default::default(),
        },
        Evidence {
            id: EvidenceId::new("evidence-2"),
            profile: id.clone(),
            item: ItemId::in_language("foreign-languages-1", "Kurmancî"),
            what: "برای همسایه‌ام در درمانگاه ترجمه کردم.".into(),
            setting: None,
            when: String::new(),
            proof: None,
            proof_note: String::new(),
            created: day(303),
            changed: day(303),
            in_files: None,
            from: None,
            extras: Default::default(),
        },
    ];
    let profile = Profile {
        nickname: "Şîlan".into(),
        second_language: Some("fa".into()),
        place: "#/home".into(),
        ..Profile::new(id, "en", day(0))
    };
    ProfileData { runs: vec![first, second].into(), evidence: evidence.into(), ..ProfileData::new(profile) }
}

/// The same profile with two runs of activities, the first one finished.
pub fn profile_with_interests() -> ProfileData {
    let mut data = profile();
    let day = |day: i64| Timestamp(1_795_132_800_000 + day * 86_400_000);
    let id = data.profile.id.clone();
    for (number, rest) in [(3_usize, 0_usize), (4, 2)] {
        let started = day(300 + number as i64);
        let mut run = Run::new(RunId::new(format!("run-{number}")), id.clone(), "interests", started);
        let ratings = Rating::SCALE.into_iter().map(Some).chain([None]);
        for (at, rating) in ratings.cycle().skip(rest).take(12).enumerate() {
            let activity = format!("interest-{}-{}", ["r", "i", "a", "s", "e", "c"][at % 6], at / 6 + 1);
            run.set_rating(ActivityRating { activity, rating, at: started });
        }
        run.set_rating(ActivityRating { activity: "interest-z-9".into(), rating: Some(Rating::Like), at: started });
        run.finished = (number == 3).then_some(started);
        data.runs.push(run);
    }
    data
}

/// The same profile with a decision of each kind about work, notes in two scripts, and a code that no version has.
pub fn profile_with_work() -> ProfileData {
    let mut data = profile();
    let day = |day: i64| Timestamp(1_795_132_800_000 + day * 86_400_000);
    let notes = [
        ("7231", "Ask Parvin whether her <garage> takes trainees.\nEvenings & weekends?"),
        ("5120", "درآمد کم است؟ از خانم رضایی بپرسم."),
        ("2221", ""),
        ("4110", "too much sitting"),
        ("0310", ""),
    ];
    let decided = Decision::ALL.into_iter().map(Some).zip(notes);
    let only_noted = [(None, ("9998", "Which work was this?")), (None, ("2310", "ask \"Ms De Wit\""))];
    for (at, (decision, (occupation, note))) in decided.chain(only_noted).enumerate() {
        let created = day(310 + at as i64 / 2);
        let noted = OccupationNote::new(data.profile.id.clone(), occupation, created);
        data.occupation_notes.push(OccupationNote { decision, note: note.into(), changed: day(320), ..noted });
    }
    data.occupation_notes.sort_by(|a, b| (a.created, &a.occupation).cmp(&(b.created, &b.occupation)));
    data
}

/// Any profile that the app could have, control characters and all.
pub fn any_profile() -> impl Strategy<Value = ProfileData> {
    let runs = (vec(any_run(), 0..4), vec(any_exercise_run(), 0..3)).prop_map(|(mut runs, exercises)| {
        // A file has runs of exercises that are data after the others.
        runs.extend(exercises);
        for (number, run) in runs.iter_mut().enumerate() {
            run.id = RunId::new(format!("run-{number}"));
        }
        runs
    });
    let evidence = vec(any_evidence(), 0..5).prop_map(|mut evidence| {
        for (number, piece) in evidence.iter_mut().enumerate() {
            piece.id = EvidenceId::new(format!("evidence-{number}"));
        }
        evidence
    });
    (any_text(limits::MAX_NAME), runs, evidence, any_occupation_notes()).prop_map(
        |(nickname, runs, evidence, occupation_notes)| {
            let mut data = profile();
            data.profile.nickname = nickname;
            data.runs = runs.into();
            data.evidence = evidence.into();
            data.occupation_notes = occupation_notes.into();
            data
        },
    )
}

pub fn any_text(longest: usize) -> impl Strategy<Value = String> {
    let any = vec(any::<char>(), 0..longest.min(40)).prop_map(String::from_iter);
    let nasty =
        select(vec!["</script>", "<!--", "\u{202e}\u{2066}", "\0", "\\u003c", "é\u{301}", "&lt;", "'\"", "]]>"]);
    let nasty = nasty.prop_map(str::to_owned);
    prop_oneof![any, nasty, "[a-z ]{0,20}", "[ا-ی ]{0,20}"]
}

pub fn any_time() -> impl Strategy<Value = Timestamp> {
    (0..=limits::MAX_TIME).prop_map(Timestamp)
}

fn any_language() -> impl Strategy<Value = String> {
    select(vec!["pl", "fa", "Kurmancî", "Język ś", "a@b"]).prop_map(str::to_owned)
}

fn any_item() -> impl Strategy<Value = ItemId> {
    let statement = select(vec!["digital-1", "digital-9", "mother-tongue-4", "foreign-languages-1", "no-such-1"]);
    (statement, option::of(any_language()))
        .prop_map(|(statement, language)| ItemId { statement: statement.to_owned(), language })
}

fn any_given() -> impl Strategy<Value = TimedAnswer> {
    let answer = select(vec![Answer::Skipped, Answer::NotYet, Answer::WithHelp, Answer::OnMyOwn, Answer::ShownOthers]);
    (answer, any_time()).prop_map(|(answer, at)| TimedAnswer { answer, at })
}

fn any_run() -> impl Strategy<Value = Run> {
    let exercise = select(vec!["key-competences", "another-exercise"]);
    let languages = proptest::collection::btree_set(any_language(), 0..=Run::MAX_LANGUAGES);
    let stopped: BTreeSet<&str> = ["digital", "foreign-languages@pl"].into();
    let stopped = proptest::sample::subsequence(Vec::from_iter(stopped), 0..=2);
    let answers = btree_map(any_item(), any_given(), 0..12);
    (exercise, any_time(), option::of(any_time()), languages, stopped, answers, any_ratings()).prop_map(
        |(exercise, started, finished, languages, stopped, answers, ratings)| Run {
            finished,
            languages: languages.into_iter().collect(),
            stopped: stopped.into_iter().map(str::to_owned).collect(),
            answers: answers.into(),
            entries: ratings.into_iter().map(Entry::from).collect(),
            ..Run::new(RunId::new("set later"), ProfileId::new("p1"), exercise, started)
        },
    )
}

/// Ratings in the order of their activities, as in a run; often none.
fn any_ratings() -> impl Strategy<Value = Vec<ActivityRating>> {
    let activity = select(vec!["interest-a-1", "interest-r-8", "interest-s-2", "no-such-activity", "A.b_c"]);
    let given = (option::weighted(0.8, select(Rating::SCALE.to_vec())), any_time());
    let ratings = btree_map(activity, given, 0..5);
    ratings.prop_map(|all| {
        let rated = |(activity, (rating, at)): (&str, _)| ActivityRating { activity: activity.to_owned(), rating, at };
        all.into_iter().map(rated).collect()
    })
}

fn any_evidence() -> impl Strategy<Value = Evidence> {
    let texts = (any_text(limits::MAX_STORY), any_text(limits::MAX_LINE), any_text(limits::MAX_LINE));
    let setting = option::of(select(Setting::ALL.to_vec()));
    let proof = option::of(select(Proof::ALL.to_vec()));
    (any_item(), texts, setting, proof, any_time(), any_time()).prop_map(
        |(item, (what, when, proof_note), setting, proof, created, changed)| Evidence {
            id: EvidenceId::new("set later"),
            profile: ProfileId::new("p1"),
            item,
            what,
            setting,
            when,
            proof,
            proof_note,
            created,
            changed,
            in_files: None,
            from: None,
            extras: Default::default(),
        },
    )
}

/// Decisions and notes about kinds of work, each once and in any order; some have nothing that can be seen.
fn any_occupation_notes() -> impl Strategy<Value = Vec<OccupationNote>> {
    let occupation = prop_oneof![select(vec!["2221", "7231", "0310"]).prop_map(str::to_owned), "[0-9]{4}"];
    let decision = option::of(select(Decision::ALL.to_vec()));
    let times = (select(vec![0, 7, limits::MAX_TIME]), any_time());
    let occupation_notes = btree_map(occupation, (decision, any_text(limits::MAX_STORY), times), 0..6);
    let occupation_notes = occupation_notes.prop_map(|all| {
        let noted = |(occupation, (decision, note, (created, changed)))| OccupationNote {
            profile: ProfileId::new("p1"),
            occupation,
            decision,
            note,
            created: Timestamp(created),
            changed,
            extras: Default::default(),
        };
        all.into_iter().map(noted).collect::<Vec<_>>()
    });
    occupation_notes.prop_shuffle()
}
