//! The way through the activities: what follows from a rating, without a clock, a store or a screen.
//!
//! Invariant R1 of [`super::run`] holds here too: a rating leaves a run only by being replaced by another rating of the
//! same activity.

use super::Activities;
use crate::domain::{ActivityRating, ProfileData, Run, Timestamp};

/// What follows from a rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingOutcome {
    /// The run with the rating.
    pub run: Run,
    /// What to store.
    pub rating: ActivityRating,
    /// Whether the run's own record changed too: the last activity finishes the run.
    pub finished: bool,
    /// The index of the next activity, from 0; `None` after the last.
    pub next: Option<usize>,
}

/// The next state of a run. A rating is always later than the one it replaces. One of an activity that the pack does not have changes nothing.
pub fn rate(pack: &Activities, run: &Run, mut rating: ActivityRating, now: Timestamp) -> Option<RatingOutcome> {
    let at = pack.index(&rating.activity)?;
    let mut run = run.clone();
    if let Some(before) = run.rating(&rating.activity) {
        rating.at = rating.at.after(before.at);
    }
    run.set_rating(rating.clone());
    let finished = run.finished.is_none() && pack.first_open(&run).is_none();
    if finished {
        run.finished = Some(now.max(run.started));
    }
    let next = Some(at + 1).filter(|next| *next < pack.activities.len());
    Some(RatingOutcome { run, rating, finished, next })
}

/// The runs of this exercise before the newest one in which the user rated something, newest first.
pub fn earlier<'d>(pack: &Activities, data: &'d ProfileData) -> Vec<&'d Run> {
    let newest = data.latest_run(&pack.id).map(|run| &run.id);
    let mut runs: Vec<&Run> =
        data.runs.iter().filter(|run| run.exercise == pack.id && Some(&run.id) != newest).collect();
    runs.retain(|run| !run.ratings.is_empty());
    runs.sort_by_key(|run| std::cmp::Reverse(run.started));
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Activity;
    use crate::domain::{NoScores, ProfileId, Rating, RunId, Scores, Setting, Theme};
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp(1_000);

    fn pack() -> Activities {
        let activity = |n: usize| Activity {
            id: format!("activity-{n}"),
            theme: Theme::ALL[n % 6],
            everyday: true,
            pictogram: "ear".into(),
            settings: vec![Setting::Home],
            sources: vec![],
            replaces: vec![],
        };
        Activities {
            format: "eight-keys/pack".into(),
            version: 1,
            id: "interests".into(),
            kind: "activities".into(),
            scale: "liking".into(),
            sources: vec![],
            activities: (0..48).map(activity).collect(),
        }
    }

    fn run() -> Run {
        Run::new(RunId::new("r"), ProfileId::new("p"), "interests", Timestamp(0))
    }

    fn rating_of(n: usize, rating: Option<Rating>) -> ActivityRating {
        ActivityRating { activity: format!("activity-{n}"), rating, at: NOW }
    }

    #[test]
    fn a_rating_is_kept_and_leads_on() {
        let step = rate(&pack(), &run(), rating_of(0, Some(Rating::Like)), NOW).unwrap();
        assert_eq!((step.next, step.finished), (Some(1), false));
        assert_eq!(step.run.rating("activity-0").unwrap().rating, Some(Rating::Like));
        assert_eq!(rate(&pack(), &run(), rating_of(47, None), NOW).unwrap().next, None);
        assert_eq!(rate(&pack(), &run(), rating_of(48, None), NOW), None);
    }

    #[test]
    fn a_run_is_finished_with_its_last_open_activity_and_only_once() {
        let pack = pack();
        let mut now = run();
        for n in (0..48).rev() {
            let step = rate(&pack, &now, rating_of(n, (n % 2 == 0).then_some(Rating::Maybe)), NOW).unwrap();
            assert_eq!(step.finished, n == 0);
            now = step.run;
        }
        assert_eq!((now.finished, pack.count_rated(&now), pack.first_open(&now)), (Some(NOW), 48, None));
        assert_eq!(pack.rated(&now).len(), 24, "what the user skipped is no rating");
        let step = rate(&pack, &now, rating_of(3, Some(Rating::Like)), Timestamp(2_000)).unwrap();
        assert_eq!((step.finished, step.run.finished), (false, Some(NOW)));
    }

    #[test]
    fn a_retired_activity_counts_until_its_successor_has_a_rating() {
        let mut pack = pack();
        pack.activities[3].replaces = vec!["activity-old".into()];
        let mut was = run();
        was.set_rating(ActivityRating { activity: "activity-old".into(), rating: Some(Rating::LikeMuch), at: NOW });
        assert_eq!((pack.count_rated(&was), pack.first_open(&was)), (1, Some(0)));
        assert_eq!(pack.activities[3].counted(&was), "activity-old");
        let rated = pack.rated(&was);
        assert_eq!((rated[0].activity, rated[0].theme, rated[0].rating), (3, Theme::ALL[3], Rating::LikeMuch));
        // The old activity is not asked any more. The new one is, and its rating counts from then on.
        assert_eq!(
            rate(&pack, &was, ActivityRating { activity: "activity-old".into(), rating: None, at: NOW }, NOW),
            None
        );
        let step = rate(&pack, &was, rating_of(3, Some(Rating::NotForMe)), NOW).unwrap();
        assert_eq!((pack.count_rated(&step.run), step.run.ratings.len()), (1, 2), "the old rating stays");
        assert_eq!(pack.rated(&step.run)[0].rating, Rating::NotForMe);
        // Skipping the new one is an answer to it too, so the old rating no longer counts.
        let step = rate(&pack, &was, rating_of(3, None), NOW).unwrap();
        assert_eq!(pack.rated(&step.run), []);
    }

    #[test]
    fn earlier_runs_are_those_with_ratings_newest_first() {
        let mut runs: Vec<Run> = Vec::new();
        for n in 0..4 {
            let mut run = Run { id: RunId::new(format!("r{n}")), started: Timestamp(n), ..run() };
            if n != 1 {
                run.set_rating(rating_of(0, None));
            }
            runs.push(run);
        }
        let data = ProfileData { runs: runs.into(), ..profile() };
        let ids: Vec<&str> = earlier(&pack(), &data).iter().map(|run| run.id.as_str()).collect();
        assert_eq!(ids, ["r2", "r0"]);
    }

    fn profile() -> ProfileData {
        ProfileData::new(crate::domain::Profile::new(ProfileId::new("p"), "en", Timestamp(0)))
    }

    fn any_rating() -> impl Strategy<Value = Option<Rating>> {
        prop::option::weighted(0.9, prop::sample::select(Rating::SCALE.to_vec()))
    }

    proptest! {
        /// R1: whatever is rated, each activity keeps a rating, which is the last one given.
        #[test]
        fn r1_no_rating_is_lost(ratings in prop::collection::vec((0_usize..50, any_rating()), 0..120)) {
            let pack = pack();
            let mut now = run();
            let mut last = std::collections::BTreeMap::new();
            for (n, rating) in ratings {
                if let Some(step) = rate(&pack, &now, rating_of(n, rating), NOW) {
                    last.insert(n, rating);
                    let before = now.rating(&step.rating.activity).map_or(Timestamp(0), |before| before.at);
                    prop_assert!(step.rating.at > before && step.run.ratings.contains(&step.rating));
                    now = step.run;
                }
                for (n, rating) in &last {
                    prop_assert_eq!(now.rating(&format!("activity-{n}")).unwrap().rating, *rating);
                }
                prop_assert_eq!(now.ratings.len(), last.len());
            }
        }

        /// Scores depend on the ratings only, whatever the order in which they were given, and stay on the scale.
        #[test]
        fn scores_are_means_on_the_scale(ratings in prop::collection::vec(any_rating(), 48), seed in any::<usize>()) {
            let pack = pack();
            let (mut forth, mut back) = (run(), run());
            for n in 0..48 {
                let other = (n * 5 + seed % 48) % 48;
                forth = rate(&pack, &forth, rating_of(n, ratings[n]), NOW).unwrap().run;
                back = rate(&pack, &back, rating_of(other, ratings[other]), NOW).unwrap().run;
            }
            let rated = pack.rated(&forth);
            prop_assert_eq!(&rated, &pack.rated(&back));
            match Scores::of(&rated) {
                Ok(scores) => prop_assert!(scores.values().iter().all(|value| (1.0..=5.0).contains(value))),
                Err(NoScores::TooFew(themes)) => prop_assert!(themes.iter().all(|(_, count)| *count < Scores::MIN_RATINGS)),
            }
        }
    }
}
