//! Only what is ticked is in a file, and everything in a file is in its view (invariant P1).

use std::collections::BTreeSet;

use eight_keys::content::Section;
use eight_keys::domain::{Because, EvidenceId, ItemId, KeptIdea, ProfileData, Rating, RunId, Stance, Timestamp};
use eight_keys::profile_file::{Selection, export, view};
use proptest::prelude::*;

use crate::sample::{any_profile, profile, profile_with_interests, profile_with_work};
use crate::words::pack;

#[test]
fn nothing_ticked_is_nothing_saved() {
    let file = export(&profile(), pack(), &Selection::default(), Timestamp(0));
    assert!(view(&file, pack()).is_empty());
    for secret in ["Şîlan", "run-1", "digital", "Kurman", "tax", "#/home", "p1"] {
        assert!(!file.to_json().contains(secret), "{secret}");
    }
}

#[test]
fn where_she_lives_and_the_idea_that_she_keeps_are_in_no_file() {
    let mut data = profile_with_work();
    let file = |data: &ProfileData| export(data, pack(), &Selection::everything(data, pack()), Timestamp(0)).to_json();
    let before = file(&data);
    data.profile.country = "SE".into();
    data.profile.idea = Some(KeptIdea { item: ItemId::of("culture-3"), kept: Timestamp(1), not_yet: None });
    assert_eq!(file(&data), before);
    assert!(!before.contains("country") && !before.contains("\"idea\""));
}

#[test]
fn one_section_brings_nothing_of_the_others() {
    let section = Section { competence: "foreign-languages".into(), language: Some("Kurmancî".into()) };
    let selection = Selection { sections: BTreeSet::from([(RunId::new("run-2"), section)]), ..Selection::default() };
    let file = export(&profile(), pack(), &selection, Timestamp(0));
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
    let sections = Selection::everything(&data, pack()).sections;
    let selection = Selection { sections, ..Selection::default() };
    let file = export(&data, pack(), &selection, Timestamp(0)).to_json();
    assert!(!file.contains("interest") && !file.contains("run-3"), "a run of which nothing is ticked leaves no trace");
    let selection = Selection { ratings: BTreeSet::from([RunId::new("run-4")]), ..Selection::default() };
    let file = export(&data, pack(), &selection, Timestamp(0));
    let shown = view(&file, pack());
    let [run] = &shown.runs[..] else { panic!("one run") };
    assert_eq!((run.id.as_str(), run.sections.len()), ("run-4", 0));
    let groups: Vec<(String, usize)> =
        run.ratings.iter().map(|group| (group.message(), group.activities.len())).collect();
    let expected = [("like-much", 2), ("like", 3), ("maybe", 2), ("rather-not", 2), ("not-for-me", 2), ("skipped", 2)];
    assert_eq!(groups, expected.map(|(name, count)| (format!("rating-{name}"), count)));
}

#[test]
fn what_she_decided_about_work_goes_in_piece_by_piece() {
    let data = profile_with_work();
    let all = Selection::everything(&data, pack());
    let without = Selection { work: BTreeSet::new(), ..all.clone() };
    let file = export(&data, pack(), &without, Timestamp(0)).to_json();
    assert!(!file.contains("work") && !file.contains("Parvin"));
    let one = Selection { work: BTreeSet::from(["5120".to_owned(), "1111".to_owned()]), ..Selection::default() };
    assert!(!one.is_empty());
    let shown = view(&export(&data, pack(), &one, Timestamp(0)), pack());
    let [work] = &shown.work[..] else { panic!("only what there is") };
    let because = Stance::NotForMe(Because::Activities);
    assert_eq!((work.occupation.as_str(), work.stance), ("5120", Some(because)));
    assert!(!shown.is_empty(), "a file of nothing else has something to show");
    // What the user saved comes first and what was put aside comes last.
    let shown = view(&export(&data, pack(), &all, Timestamp(0)), pack());
    let order: Vec<&str> = shown.work.iter().map(|it| it.occupation.as_str()).collect();
    assert_eq!(order, ["7231", "2310", "9998", "0310", "2221", "4110", "5120"]);
}

#[test]
fn a_mark_that_says_nothing_is_no_part_of_a_file() {
    let mut data = profile_with_work();
    for mark in data.marks.iter_mut() {
        (mark.stance, mark.note) = (None, "\0\u{1b}".to_owned());
    }
    let all = Selection::everything(&data, pack());
    assert!(all.work.is_empty(), "there is nothing to tick");
    assert_eq!(export(&data, pack(), &all, Timestamp(0)).sections.work, []);
}

#[test]
fn the_view_is_in_the_order_of_the_pack() {
    let data = profile();
    let shown = view(&export(&data, pack(), &Selection::everything(&data, pack()), Timestamp(0)), pack());
    let sections: Vec<(&str, String)> = shown
        .runs
        .iter()
        .flat_map(|run| run.sections.iter().map(|section| (run.id.as_str(), section.section.key())))
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
    let evidence: Vec<&str> = shown.evidence.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(evidence, ["evidence-2", "evidence-1"]);
}

proptest! {
    #[test]
    fn the_view_shows_exactly_what_is_ticked(data in any_profile(), keep in any::<u64>(), nickname in any::<bool>()) {
        let pack = pack();
        let all = Selection::everything(&data, pack);
        let ticked = |index: usize| keep >> (index % 64) & 1 == 1;
        let selection = Selection {
            nickname,
            sections: all.sections.iter().enumerate().filter(|(n, _)| ticked(*n)).map(|(_, it)| it.clone()).collect(),
            ratings: all.ratings.iter().enumerate().filter(|(n, _)| ticked(n + 13)).map(|(_, it)| it.clone()).collect(),
            evidence: all.evidence.iter().enumerate().filter(|(n, _)| ticked(n + 7)).map(|(_, it)| it.clone()).collect(),
            work: all.work.iter().enumerate().filter(|(n, _)| ticked(n + 17)).map(|(_, it)| it.clone()).collect(),
            others: false,
            subject: false,
        };
        let file = export(&data, pack, &selection, Timestamp(0));
        let shown = view(&file, pack);
        let sections: BTreeSet<(RunId, Section)> = shown
            .runs
            .iter()
            .flat_map(|run| run.sections.iter().map(|section| (run.id.clone(), section.section.clone())))
            .collect();
        prop_assert_eq!(&sections, &selection.sections);
        let evidence: BTreeSet<EvidenceId> = shown.evidence.iter().map(|it| it.id.clone()).collect();
        prop_assert_eq!(&evidence, &selection.evidence);
        let rated = shown.runs.iter().filter(|run| !run.ratings.is_empty()).map(|run| run.id.clone());
        prop_assert_eq!(&rated.collect::<BTreeSet<RunId>>(), &selection.ratings);
        let decided: BTreeSet<String> = shown.work.iter().map(|it| it.occupation.clone()).collect();
        prop_assert_eq!(&decided, &selection.work);
        prop_assert!(nickname || shown.nickname.is_none());
        // Every answer of the file is in the view, once.
        for run in &file.sections.runs {
            let view = shown.runs.iter().find(|it| it.id == run.id).unwrap();
            let mut items: Vec<&ItemId> = view.sections.iter().flat_map(|it| &it.groups).flat_map(|it| &it.items).collect();
            items.sort();
            prop_assert_eq!(items, run.answers.keys().collect::<Vec<_>>());
            let mut activities: Vec<(&str, Option<Rating>)> = view
                .ratings
                .iter()
                .flat_map(|group| group.activities.iter().map(|it| (it.as_str(), group.rating)))
                .collect();
            activities.sort_unstable_by_key(|it| it.0);
            let said = run.said.iter().map(|said| (said.activity.as_str(), said.rating));
            prop_assert_eq!(activities, said.collect::<Vec<_>>());
        }
    }
}
