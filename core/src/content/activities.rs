//! Packs of activities: what the exercise about interests asks. Each activity counts for one theme.
//!
//! They load when the exercise opens, so one reader is enough: it says what is wrong and where. The published shape is
//! `static/schema/activities.schema.json`; `tests/content.rs` checks the pack with both.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::checked::read_checked;
use super::pack::{check_sources, is_slug};
use super::{Problem, Source};
use crate::domain::{Rated, Run, Said, Setting, Theme};

/// What every pack begins with.
const FORMAT: &str = "eight-keys/pack";

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

    /// What the user said of it in a run.
    pub fn said<'r>(&self, run: &'r Run) -> Option<&'r Said> {
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
            let rating = activity.said(run)?.rating?;
            Some(Rated { activity: u16::try_from(at).ok()?, theme: activity.theme, rating })
        });
        rated.collect()
    }

    /// How many activities the user has rated or skipped.
    pub fn said(&self, run: &Run) -> usize {
        self.activities.iter().filter(|activity| activity.said(run).is_some()).count()
    }

    /// The index of the first activity that the user has neither rated nor skipped.
    pub fn first_open(&self, run: &Run) -> Option<usize> {
        self.activities.iter().position(|activity| activity.said(run).is_none())
    }
}

/// Reads and checks a pack of activities. There is a pack only where there is no problem.
pub fn parse_activities(bytes: &[u8]) -> (Option<Activities>, Vec<Problem>) {
    read_checked(bytes, check)
}

fn check(pack: &Activities) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut expect = |holds: bool, place: String, reason: &str| {
        if !holds {
            problems.push(Problem { place, reason: reason.to_owned() });
        }
    };
    expect(pack.format == FORMAT, "/format".into(), "is \"eight-keys/pack\"");
    expect(pack.version == 1, "/version".into(), "is 1, the only version so far");
    expect(pack.kind == "activities", "/kind".into(), "is \"activities\"");
    expect(pack.scale == "liking", "/scale".into(), "is \"liking\", the only scale of this reader");
    expect(is_slug(&pack.id), "/id".into(), "is lower-case letters, digits and hyphens");
    check_sources(&pack.sources, &mut expect);
    let mut seen = BTreeSet::new();
    for (a, activity) in pack.activities.iter().enumerate() {
        let place = format!("/activities/{a}");
        expect(is_slug(&activity.id), format!("{place}/id"), "is lower-case letters, digits and hyphens");
        expect(seen.insert(&activity.id), format!("{place}/id"), "is used only once in a pack");
        for (r, retired) in activity.replaces.iter().enumerate() {
            let place = format!("{place}/replaces/{r}");
            expect(is_slug(retired), place.clone(), "is lower-case letters, digits and hyphens");
            expect(seen.insert(retired), place, "is used only once in a pack");
        }
        expect(is_slug(&activity.pictogram), format!("{place}/pictogram"), "is lower-case letters, digits and hyphens");
        let settings: BTreeSet<_> = activity.settings.iter().collect();
        let distinct = !settings.is_empty() && settings.len() == activity.settings.len();
        expect(distinct, format!("{place}/settings"), "names at least one setting, each once");
        for (t, tag) in activity.sources.iter().enumerate() {
            let known = tag
                .split_once(':')
                .is_some_and(|(id, code)| !code.is_empty() && pack.sources.iter().any(|source| source.id == id));
            expect(known, format!("{place}/sources/{t}"), "is a source of this pack, a colon and a code");
        }
    }
    for theme in Theme::ALL {
        let of_theme = || pack.activities.iter().filter(|activity| activity.theme == theme);
        let balanced =
            of_theme().count() == OF_A_THEME && of_theme().filter(|activity| activity.everyday).count() >= EVERYDAY;
        let reason = format!(
            "has {OF_A_THEME} activities of theme \"{}\", of which at least {EVERYDAY} are everyday ones",
            theme.name()
        );
        expect(balanced, "/activities".into(), &reason);
    }
    for (screen, six) in pack.activities.chunks(TOGETHER).enumerate() {
        let themes: BTreeSet<Theme> = six.iter().map(|activity| activity.theme).collect();
        let place = format!("/activities/{}", screen * TOGETHER);
        expect(themes.len() == Theme::ALL.len(), place, "begins six activities with one of each theme");
    }
    problems
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
        Theme::named(&name).ok_or_else(|| D::Error::custom(format!("unknown theme `{name}`")))
    }
}
