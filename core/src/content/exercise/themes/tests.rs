use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::content::INTERESTS;
use crate::content::exercise::{Action, Trust, first_open, is_done, parse_exercise, reduce, step_progress};
use crate::domain::{NoScores, ProfileId, RunId, Scores, Timestamp, Value};

const NOW: Timestamp = Timestamp(1_000);

static PACK: LazyLock<Exercise> = LazyLock::new(|| {
    let (pack, problems) =
        parse_exercise(include_bytes!("../../../../../static/content/exercises/interests.json"), Trust::BuiltIn);
    assert_eq!(problems, []);
    pack.unwrap()
});

fn run() -> Run {
    Run::new(RunId::new("r"), ProfileId::new("p"), INTERESTS, Timestamp(0))
}

/// The run after an activity, by its place among those that are asked, was rated or skipped.
fn rate(run: &Run, at: usize, rating: Option<Rating>) -> Run {
    let value = rating.map_or(Value::Skipped, |rating| Value::Chosen(vec![rating.name().to_owned()]));
    let key = EntryKey::card(ActivityRating::STEP, activities(&PACK)[at].id.as_str());
    reduce(&PACK, run, Action::Set { key, value }, NOW).unwrap().run
}

fn count(run: &Run) -> usize {
    step_progress(&PACK, Some(run), &PACK.steps[0]).done
}

#[test]
fn a_run_is_finished_with_its_last_open_activity_and_only_once() {
    let mut now = run();
    for at in (0..48).rev() {
        now = rate(&now, at, (at % 2 == 0).then_some(Rating::Maybe));
        assert_eq!(now.finished.is_some(), at == 0);
    }
    assert_eq!((now.finished, count(&now), first_open(&PACK, Some(&now))), (Some(NOW), 48, None));
    assert!(is_done(&PACK, &now));
    assert_eq!(rated(&PACK, &now).len(), 24, "what the user skipped is no rating");
}

#[test]
fn a_retired_activity_counts_until_its_successor_has_a_rating() {
    let (at, card) = activities(&PACK).into_iter().enumerate().find(|(_, card)| !card.replaces.is_empty()).unwrap();
    let old = card.replaces[0].as_str();
    let mut was = run();
    was.set_rating(ActivityRating { activity: old.to_owned(), rating: Some(Rating::LikeMuch), at: NOW });
    assert_eq!((count(&was), first_open(&PACK, Some(&was)).and_then(|at| at.card)), (1, Some(0)));
    assert_eq!(counted_activity(card, &was), old);
    let [one] = rated(&PACK, &was)[..] else { panic!("one rating") };
    assert_eq!((usize::from(one.activity), Some(one.theme), one.rating), (at, theme_of(card), Rating::LikeMuch));
    // The old activity is not asked any more. The new one is, and its rating counts from then on.
    let key = EntryKey::card(ActivityRating::STEP, old);
    assert_eq!(reduce(&PACK, &run(), Action::Set { key, value: Value::Skipped }, NOW), None);
    let now = rate(&was, at, Some(Rating::NotForMe));
    assert_eq!((count(&now), now.entries.len()), (1, 2), "the old rating stays");
    assert_eq!(rated(&PACK, &now)[0].rating, Rating::NotForMe);
    // Skipping the new one is an answer to it too, so the old rating no longer counts.
    assert_eq!(rated(&PACK, &rate(&was, at, None)), []);
}

#[test]
fn a_pack_with_which_scoring_could_not_work_is_refused() {
    assert_eq!(check(&PACK), []);
    let cards = |change: fn(&mut Vec<Card>)| {
        let mut pack = PACK.clone();
        let StepKind::Rate { cards, .. } = &mut pack.steps[0].kind else { panic!("a rate step") };
        change(cards);
        pack
    };
    let mut other_scale = PACK.clone();
    other_scale.scales[0].options.reverse();
    let mut two_steps = PACK.clone();
    two_steps.steps.push(crate::content::exercise::Step { id: "more".into(), ..PACK.steps[0].clone() });
    let without_step = Exercise { steps: vec![], ..PACK.clone() };
    let everyday =
        |cards: &mut Vec<Card>| cards.iter_mut().for_each(|card| card.tags.retain(|tag| tag != EVERYDAY_TAG));
    for (case, pack, reason) in [
        ("another scale", &other_scale, "scale"),
        ("another step", &two_steps, "no other step"),
        ("no step", &without_step, "a step"),
        ("no theme", &cards(|cards| cards[0].tags = vec!["home".into()]), "one theme"),
        ("two themes", &cards(|cards| cards[0].tags.push("social".into())), "one theme"),
        ("no setting", &cards(|cards| cards[0].tags = vec!["realistic".into()]), "setting"),
        ("a tag of nothing", &cards(|cards| cards[0].tags.push("pink".into())), "a theme, everyday, or a setting"),
        ("a theme too few", &cards(|cards| cards.truncate(47)), "8 cards of theme"),
        ("nothing everyday", &cards(everyday), "everyday"),
        ("another order", &cards(|cards| cards.swap(0, 7)), "one of each theme"),
        (
            "a successor of another theme",
            &cards(|cards| cards.iter_mut().filter(|it| it.retired).for_each(|it| it.tags = vec!["social".into()])),
            "which it replaces",
        ),
    ] {
        let found = check(pack);
        assert!(found.iter().any(|(_, text)| text.contains(reason)), "{case}: {found:?}");
    }
}

fn any_rating() -> impl Strategy<Value = Option<Rating>> {
    prop::option::weighted(0.9, prop::sample::select(Rating::SCALE.to_vec()))
}

proptest! {
    /// R1: whatever is rated, each activity keeps a rating, which is the last one given.
    #[test]
    fn r1_no_rating_is_lost(ratings in prop::collection::vec((0_usize..48, any_rating()), 0..120)) {
        let mut now = run();
        let mut last = BTreeMap::new();
        for (at, rating) in ratings {
            let id = activities(&PACK)[at].id.as_str();
            let before = now.rating(id);
            now = rate(&now, at, rating);
            let after = now.rating(id).unwrap();
            prop_assert!(before.is_none_or(|before| before.rating == rating || after.at > before.at));
            last.insert(id, rating);
            for (id, rating) in &last {
                prop_assert_eq!(now.rating(id).unwrap().rating, *rating);
            }
            prop_assert_eq!(now.ratings().count(), last.len());
        }
    }

    /// Scores depend on the ratings only, whatever the order in which they were given, and stay on the scale.
    #[test]
    fn scores_are_means_on_the_scale(ratings in prop::collection::vec(any_rating(), 48), seed in any::<usize>()) {
        let (mut forth, mut back) = (run(), run());
        for at in 0..48 {
            let other = (at * 5 + seed % 48) % 48;
            forth = rate(&forth, at, ratings[at]);
            back = rate(&back, other, ratings[other]);
        }
        let of_run = rated(&PACK, &forth);
        prop_assert_eq!(&of_run, &rated(&PACK, &back));
        match Scores::of(&of_run) {
            Ok(scores) => prop_assert!(scores.values().iter().all(|value| (1.0..=5.0).contains(value))),
            Err(NoScores::TooFew(themes)) => {
                prop_assert!(themes.iter().all(|(_, count)| *count < Scores::MIN_RATINGS));
            }
        }
    }
}
