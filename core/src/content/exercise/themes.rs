//! Activities, each of which counts for one of six themes: what the exercise about interests asks, and what follows from it.
//!
//! The cards are those of the step whose entries are ratings ([`ActivityRating::STEP`]). Their tags say for which theme each
//! counts, whether both women and men commonly meet it at home or in the community (`everyday`,
//! `data/interests/REVIEW.md`), and in which settings it is met. Only ratings and their themes go from here to scoring.

use std::collections::BTreeSet;

use super::progress::counted_card;
use super::{Card, Exercise, Step, StepKind, asked_cards};
use crate::domain::{ActivityRating, Entry, EntryKey, Rated, Rating, Run, Setting, Theme};

/// The name of this code in packs.
pub const CODE: &str = "themes";
/// How many activities each theme has.
const OF_A_THEME: usize = 8;
/// How many of them, at least, have to be activities that both women and men commonly meet at home or in the community.
const EVERYDAY: usize = 4;
/// The tag of these.
const EVERYDAY_TAG: &str = "everyday";

/// The theme that a card counts for.
pub fn theme_of(card: &Card) -> Option<Theme> {
    card.tags.iter().find_map(|tag| Theme::from_name(tag))
}

/// The step in which activities are rated.
pub fn rated_step(exercise: &Exercise) -> Option<&Step> {
    exercise.step(ActivityRating::STEP)
}

/// The id of the scale of ratings.
pub fn scale(exercise: &Exercise) -> &str {
    match rated_step(exercise).map(|step| &step.kind) {
        Some(StepKind::Rate { scale, .. }) => scale,
        _ => "",
    }
}

/// The activities that are asked, in their order.
pub fn activities(exercise: &Exercise) -> Vec<&Card> {
    rated_step(exercise).map(asked_cards).unwrap_or_default()
}

/// What the user said of an activity, or of one that it replaced as long as they have not said anything of it.
pub fn rating_in<'r>(activity: &Card, run: &'r Run) -> Option<&'r Entry> {
    run.entry(&EntryKey::card(ActivityRating::STEP, counted_activity(activity, run)))
}

/// The id of the activity that counts: its own, or that of the one that it replaced.
pub fn counted_activity<'a>(activity: &'a Card, run: &Run) -> &'a str {
    counted_card(ActivityRating::STEP, activity, Some(run))
}

/// The ratings of a run in the order of the pack: all that scoring sees. [`Rated::activity`] is an index of [`activities`].
/// What was skipped, and what is not in the pack, is left out.
pub fn rated(exercise: &Exercise, run: &Run) -> Vec<Rated> {
    let all = activities(exercise).into_iter().enumerate();
    let rated = all.filter_map(|(at, activity)| {
        let rating = rating_in(activity, run)?.rating()?;
        Some(Rated { activity: u16::try_from(at).ok()?, theme: theme_of(activity)?, rating })
    });
    rated.collect()
}

/// What a pack lacks: the activities are balanced, so that no theme is heard more than another, and no six that stand
/// together on a screen have a theme twice.
pub(super) fn check(exercise: &Exercise) -> Vec<(String, String)> {
    let mut problems = Vec::new();
    let mut expect = |holds: bool, place: &str, reason: String| {
        if !holds {
            problems.push((place.to_owned(), reason));
        }
    };
    let step = exercise.steps.iter().position(|step| step.id == ActivityRating::STEP);
    let scale = step.and_then(|at| match &exercise.steps[at].kind {
        StepKind::Rate { scale, .. } => Some((at, scale)),
        _ => None,
    });
    let Some((at, scale)) = scale else {
        expect(false, "/steps", format!("a step \"{}\" in which cards are rated", ActivityRating::STEP));
        return problems;
    };
    let place = format!("/steps/{at}/cards");
    let names = Rating::SCALE.map(Rating::name);
    let is_scale = exercise.scale(scale).is_some_and(|scale| scale.options.iter().eq(names));
    expect(is_scale, "/scales", format!("the scale of these cards is {}", names.join(", ")));
    expect(exercise.steps.len() == 1, "/steps", "no other step: it would have entries in no file".to_owned());
    if let StepKind::Rate { cards, .. } = &exercise.steps[at].kind {
        for (c, card) in cards.iter().enumerate() {
            let tags = format!("{place}/{c}/tags");
            let is_known = |tag: &&String| {
                *tag == EVERYDAY_TAG
                    || Theme::from_name(tag).is_some()
                    || Setting::ALL.iter().any(|setting| setting.name() == *tag)
            };
            expect(card.tags.iter().all(|tag| is_known(&tag)), &tags, "a theme, everyday, or a setting".to_owned());
            let themes = card.tags.iter().filter(|tag| Theme::from_name(tag).is_some()).count();
            expect(themes == 1, &tags, "one theme for each card".to_owned());
            let is_met = card.tags.iter().any(|tag| Setting::ALL.iter().any(|setting| setting.name() == tag));
            expect(is_met || card.retired, &tags, "at least one setting".to_owned());
            for retired in &card.replaces {
                let same = cards.iter().find(|it| it.id == *retired).is_none_or(|it| theme_of(it) == theme_of(card));
                expect(same, &tags, format!("the theme of \"{retired}\", which it replaces"));
            }
        }
    }
    let asked = activities(exercise);
    for theme in Theme::ALL {
        let of_theme = || asked.iter().filter(|card| theme_of(card) == Some(theme));
        let everyday = of_theme().filter(|card| card.tags.iter().any(|tag| tag == EVERYDAY_TAG)).count();
        let name = theme.name();
        let reason = format!("{OF_A_THEME} cards of theme \"{name}\", of which at least {EVERYDAY} are everyday ones");
        expect(of_theme().count() == OF_A_THEME && everyday >= EVERYDAY, &place, reason);
    }
    for (screen, six) in asked.chunks(Theme::ALL.len()).enumerate() {
        let themes: BTreeSet<Theme> = six.iter().filter_map(|card| theme_of(card)).collect();
        let from = screen * Theme::ALL.len() + 1;
        expect(themes.len() == Theme::ALL.len(), &place, format!("one of each theme from card {from} on"));
    }
    problems
}

#[cfg(test)]
mod tests;
