//! Packs of activities: what the exercise about interests asks. Each activity counts for one theme.
//!
//! They load when the exercise opens, so one reader is enough: it says what is wrong and where. The published shape is
//! `static/schema/activities.schema.json`; `tests/content.rs` checks the pack with both.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Problem;
use super::checked::read_checked;
use super::pack_rules::{Checks, Head, Item, Source};
use crate::domain::{ActivityRating, Rated, Run, Setting, Theme};

/// How many activities stand together on a screen, for users who want several: one of each theme.
pub const TOGETHER: usize = 6;
/// How many activities each theme has.
const OF_A_THEME: usize = 8;
/// How many of them, at least, have to be activities that both women and men commonly meet at home or in the community.
const EVERYDAY: usize = 4;

/// An exercise in which activities are rated by liking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activities {
    /// Always `eight-keys/pack`.
    pub format: String,
    /// The version of the pack format, now 1.
    pub version: u32,
    /// The exercise's id in records and files.
    pub id: String,
    /// The kind of its steps: `activities`.
    pub kind: String,
    /// The scale of its ratings: `liking`, see [`crate::domain::Rating`].
    pub scale: String,
    /// The sources that the activities are adapted from.
    pub sources: Vec<Source>,
    /// The activities, in the order in which they are asked: every six of them have one of each theme.
    pub activities: Vec<Activity>,
}

/// One activity to rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Its id in records and messages.
    pub id: String,
    /// The theme that liking it counts for.
    #[serde(with = "theme_name")]
    pub theme: Theme,
    /// Whether both women and men commonly meet it at home or in the community (`data/interests/REVIEW.md`).
    pub everyday: bool,
    /// The name of its picture in `static/icons/pictograms/interests.txt`.
    pub pictogram: String,
    /// The settings in which it is met, at least one.
    pub settings: Vec<Setting>,
    /// What it is adapted from: `source:code`. Empty for what was newly written.
    pub sources: Vec<String>,
    /// The retired activities that it replaces, newest first: of the same theme, and asked in another way. They are not
    /// asked any more. Where one was rated it is still shown, and it counts in its run until this one is rated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<String>,
}

impl Activity {
    /// The id that counts for it in a run: its own or, as long as the user has said nothing of it, the id of an
    /// activity that it replaces and that the user did rate or skip.
    pub fn counted(&self, run: &Run) -> &str {
        let mut ids = std::iter::once(&self.id).chain(&self.replaces);
        ids.find(|id| run.rating(id).is_some()).unwrap_or(&self.id)
    }

    /// Its rating in a run, if it was rated or skipped.
    pub fn rating_in<'r>(&self, run: &'r Run) -> Option<&'r ActivityRating> {
        run.rating(self.counted(run))
    }
}

impl Activities {
    /// The index of an activity, from 0.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.activities.iter().position(|activity| activity.id == id)
    }

    /// The ratings of a run, in the order of the pack: all that scoring sees. Activities that the user skipped, and
    /// those that are not in this pack, are left out.
    pub fn rated(&self, run: &Run) -> Vec<Rated> {
        let all = self.activities.iter().enumerate();
        let rated = all.filter_map(|(at, activity)| {
            let rating = activity.rating_in(run)?.rating?;
            Some(Rated { activity: u16::try_from(at).ok()?, theme: activity.theme, rating })
        });
        rated.collect()
    }

    /// How many activities the user has rated or skipped.
    pub fn count_rated(&self, run: &Run) -> usize {
        self.activities.iter().filter(|activity| activity.rating_in(run).is_some()).count()
    }

    /// The index of the first activity that the user has neither rated nor skipped.
    pub fn first_open(&self, run: &Run) -> Option<usize> {
        self.activities.iter().position(|activity| activity.rating_in(run).is_none())
    }
}

/// Reads and checks a pack of activities. There is a pack only where there is no problem.
pub fn parse_activities(bytes: &[u8]) -> (Option<Activities>, Vec<Problem>) {
    read_checked(bytes, check)
}

fn check(pack: &Activities) -> Vec<Problem> {
    let Activities { format, version, id, kind, scale, sources, activities } = pack;
    let head = Head { format, version: *version, id, kind, scale };
    let mut checks = Checks::begin(&head, "activities", "liking", sources);
    for (a, activity) in activities.iter().enumerate() {
        let Activity { id, pictogram, settings, sources, replaces, .. } = activity;
        let item = Item { id, pictogram, settings, sources, replaces };
        checks.item(&format!("/activities/{a}"), &item, (1, "one setting"));
    }
    for theme in Theme::ALL {
        let of_theme = || activities.iter().filter(|activity| activity.theme == theme);
        let balanced =
            of_theme().count() == OF_A_THEME && of_theme().filter(|activity| activity.everyday).count() >= EVERYDAY;
        let reason = format!(
            "has {OF_A_THEME} activities of theme \"{}\", of which at least {EVERYDAY} are everyday ones",
            theme.name()
        );
        checks.expect(balanced, "/activities", &reason);
    }
    for (screen, six) in activities.chunks(TOGETHER).enumerate() {
        let themes: BTreeSet<Theme> = six.iter().map(|activity| activity.theme).collect();
        let place = format!("/activities/{}", screen * TOGETHER);
        checks.expect(themes.len() == Theme::ALL.len(), place, "begins six activities with one of each theme");
    }
    checks.problems()
}

/// The themes by their names in packs, which differ from their names in the code.
mod theme_name {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::domain::Theme;

    pub fn serialize<S: Serializer>(theme: &Theme, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(theme.name())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Theme, D::Error> {
        let name = String::deserialize(deserializer)?;
        Theme::from_name(&name).ok_or_else(|| D::Error::custom(format!("unknown theme `{name}`")))
    }
}
