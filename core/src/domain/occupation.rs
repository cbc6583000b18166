//! Kinds of work: ISCO-08 unit groups with what is known about each, and the shelf each stands on.

use super::Theme;

/// The profile of interests of one O*NET occupation (O*NET 30.2; modelled by O*NET, not surveyed).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkProfile {
    /// The O*NET-SOC code: `29-1141.00`.
    pub code: String,
    /// O*NET's title, in English.
    pub title: String,
    /// How much the work is of each theme, in hundredths of O*NET's scale from 1 to 7: 100 to 700.
    pub values: [u16; 6],
}

/// How an O*NET occupation came to a unit group, from the surest to the least sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Join {
    /// The crosswalks (ISCO-08 to SOC 2010 to SOC 2018) map the whole code to the group.
    Whole,
    /// They map a part of the code to the group.
    Part,
    /// They reach it through a rest group ("all other") only.
    Residual,
    /// Added by hand, with its reason in `data/occupations/links_changed.csv`.
    Added,
}

impl Join {
    /// All ways, in the order of the letters `wpra` of the data file.
    pub const ALL: [Join; 4] = [Join::Whole, Join::Part, Join::Residual, Join::Added];

    /// The letter of the data file.
    pub fn letter(self) -> &'static str {
        match self {
            Join::Whole => "w",
            Join::Part => "p",
            Join::Residual => "r",
            Join::Added => "a",
        }
    }
}

/// An O*NET occupation that was joined to a unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its index in [`Occupations::profiles`].
    pub profile: usize,
    /// How it was joined to the group.
    pub join: Join,
}

/// The preparation usually needed, from O*NET's job zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Preparation {
    /// Job zones 1 and 2: days to a year.
    Short,
    /// Job zone 3: one or two years, an apprenticeship, a vocational school.
    Medium,
    /// Job zone 4: several years, often a bachelor's degree.
    Long,
    /// Job zone 5: often a master's degree or more.
    VeryLong,
}

impl Preparation {
    /// All preparations, from short to very long: job zones 2 to 5.
    pub const ALL: [Preparation; 4] =
        [Preparation::Short, Preparation::Medium, Preparation::Long, Preparation::VeryLong];

    /// The preparation of an O*NET job zone, 2 to 5 (O*NET 30.2 counts zones 1 and 2 as one, 2).
    pub fn of_zone(zone: u8) -> Option<Preparation> {
        Preparation::ALL.get(usize::from(zone.checked_sub(2)?)).copied()
    }

    /// The job zone, 2 to 5.
    pub fn zone(self) -> u8 {
        self as u8 + 2
    }

    /// The name used in message ids: `preparation-short`.
    pub fn name(self) -> &'static str {
        match self {
            Preparation::Short => "short",
            Preparation::Medium => "medium",
            Preparation::Long => "long",
            Preparation::VeryLong => "very-long",
        }
    }
}

/// How much preparation the members of a unit group need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// What the middle member needs (the lower one of two).
    pub usual: Preparation,
    /// The least that a member needs.
    pub least: Preparation,
    /// The most that a member needs.
    pub most: Preparation,
    /// What people and experts in the US say is required, in percent: school, vocational or some college, bachelor,
    /// master or more. The mean of the members that O*NET asked about; `None` where it asked about none.
    pub education: Option<[u8; 4]>,
}

/// Where a share of women was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShareSource {
    /// US Census Bureau, American Community Survey 2018, one year.
    Acs2018,
    /// US Bureau of Labor Statistics, Current Population Survey, table 11, 2019.
    Cps2019,
    /// The same for 2022.
    Cps2022,
    /// The same for 2023.
    Cps2023,
    /// The same for 2025.
    Cps2025,
}

impl ShareSource {
    /// All sources, from the oldest to the newest.
    pub const ALL: [ShareSource; 5] =
        [ShareSource::Acs2018, ShareSource::Cps2019, ShareSource::Cps2022, ShareSource::Cps2023, ShareSource::Cps2025];

    /// The name in the data file.
    pub fn name(self) -> &'static str {
        match self {
            ShareSource::Acs2018 => "ACS 2018",
            ShareSource::Cps2019 => "CPS 2019",
            ShareSource::Cps2022 => "CPS 2022",
            ShareSource::Cps2023 => "CPS 2023",
            ShareSource::Cps2025 => "CPS 2025",
        }
    }

    /// The source of that name.
    pub fn from_name(name: &str) -> Option<ShareSource> {
        ShareSource::ALL.into_iter().find(|source| source.name() == name)
    }

    /// The year it is about.
    pub fn year(self) -> u16 {
        match self {
            ShareSource::Acs2018 => 2018,
            ShareSource::Cps2019 => 2019,
            ShareSource::Cps2022 => 2022,
            ShareSource::Cps2023 => 2023,
            ShareSource::Cps2025 => 2025,
        }
    }
}

/// How closely the occupations counted are those of the unit group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// All were counted by themselves.
    Exact,
    /// At least one was counted together with similar ones.
    Broad,
    /// More than half of the people were counted in a rest group ("all other") of different kinds of work.
    Residual,
}

impl Precision {
    /// All precisions, from the most to the least precise.
    pub const ALL: [Precision; 3] = [Precision::Exact, Precision::Broad, Precision::Residual];

    /// The name in the data file and in message ids: `precision-broad`.
    pub fn name(self) -> &'static str {
        match self {
            Precision::Exact => "exact",
            Precision::Broad => "broad",
            Precision::Residual => "residual",
        }
    }
}

/// The share of women among those who do a kind of work, in the United States.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// 0 to 100, with one decimal. Several Census occupations are weighted by their employment in 2018.
    pub percent: f32,
    /// Where the figures were published, oldest first; at least one.
    pub sources: Vec<ShareSource>,
    /// How closely the occupations that were counted are those of the group.
    pub precision: Precision,
    /// The 2018 Census codes that were counted, at least one.
    pub census: Vec<String>,
    /// Whether this share may put the work on a shelf. A [`Precision::Residual`] share is mostly about other work. It
    /// counts only where the two-digit shares of at least five countries (`data/countries`) are on the same shelf.
    pub stands: bool,
}

impl Share {
    /// The oldest and the newest year that the figure is about.
    pub fn years(&self) -> (u16, u16) {
        let years = self.sources.iter().map(|source| source.year());
        (years.clone().min().unwrap_or_default(), years.max().unwrap_or_default())
    }
}

/// A published figure for the European Union (Eurostat, third quarter of 2023, age 15 to 64).
#[derive(Clone, Debug, PartialEq)]
pub struct EuropeFigure {
    /// What Eurostat calls the group it is about, in English.
    pub group: String,
    /// The beginning that all ISCO-08 codes of the group have in common; empty for all work.
    pub isco: String,
    /// The share of women in percent, 0 to 100.
    pub percent: f32,
}

/// The three shelves by today's share of women, and the place for work whose share is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Under 35 % women.
    MostlyMen,
    /// 35 to 65 %.
    Mixed,
    /// Over 65 % women.
    MostlyWomen,
    /// The share is not known.
    NotKnown,
}

impl Shelf {
    /// The three shelves that are shown first, each with some of its best-fitting work.
    pub const SHARES: [Shelf; 3] = [Shelf::MostlyMen, Shelf::Mixed, Shelf::MostlyWomen];

    /// All four shelves.
    pub const ALL: [Shelf; 4] = [Shelf::MostlyMen, Shelf::Mixed, Shelf::MostlyWomen, Shelf::NotKnown];

    /// Below this percentage of women a kind of work is done mostly by men.
    pub const MOSTLY_MEN_BELOW: f32 = 35.0;

    /// Above this percentage of women a kind of work is done mostly by women.
    pub const MOSTLY_WOMEN_ABOVE: f32 = 65.0;

    /// The shelf of a percentage of women.
    pub fn of(percent: Option<f32>) -> Shelf {
        match percent {
            Some(percent) if percent < Shelf::MOSTLY_MEN_BELOW => Shelf::MostlyMen,
            Some(percent) if percent > Shelf::MOSTLY_WOMEN_ABOVE => Shelf::MostlyWomen,
            Some(_) => Shelf::Mixed,
            None => Shelf::NotKnown,
        }
    }

    /// The name used in message ids: `shelf-mixed`.
    pub fn name(self) -> &'static str {
        match self {
            Shelf::MostlyMen => "mostly-men",
            Shelf::Mixed => "mixed",
            Shelf::MostlyWomen => "mostly-women",
            Shelf::NotKnown => "not-known",
        }
    }
}

/// Why the user says that a kind of work is not for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclineReason {
    /// The user would not like the activities. Only this reason counts against similar work too.
    Activities,
    /// It takes a preparation that the user cannot or does not want to make.
    Preparation,
    /// Hours, pay, place, health, or something else about the work.
    Circumstances,
    /// The user does not say.
    NoReason,
}

impl DeclineReason {
    /// All reasons, in the order in which they are offered.
    pub const ALL: [DeclineReason; 4] =
        [DeclineReason::Activities, DeclineReason::Preparation, DeclineReason::Circumstances, DeclineReason::NoReason];

    /// The name used in records and message ids: `because-activities`.
    pub fn name(self) -> &'static str {
        match self {
            DeclineReason::Activities => "activities",
            DeclineReason::Preparation => "preparation",
            DeclineReason::Circumstances => "circumstances",
            DeclineReason::NoReason => "no-reason",
        }
    }

    /// The reason of that name.
    pub fn from_name(name: &str) -> Option<DeclineReason> {
        DeclineReason::ALL.into_iter().find(|because| because.name() == name)
    }
}

/// A kind of work: an ISCO-08 unit group.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// Four digits: `2221`. Its words are the messages with this code in their name: `occupation-2221-does`.
    pub code: String,
    /// The O*NET occupations joined to it. A few groups have none of their own: they can be found by browsing and
    /// searching and are never suggested.
    pub members: Vec<Member>,
    /// The preparation; `None` where the group has no members.
    pub ways: Option<Ways>,
    /// The share of women in the US, where it is known.
    pub share: Option<Share>,
    /// The indexes in [`Occupations::europe`] of the figures that cover it, the most general first.
    pub europe: Vec<usize>,
    /// ESCO codes of the example occupations; their labels are in the names of each language, in this order.
    pub examples: Vec<String>,
    /// The indexes in [`Occupations::groups`] of related work, the nearest first.
    pub related: Vec<usize>,
    /// Ids of the key competences that matter more for it than for other work, the most important first.
    pub competences: Vec<String>,
}

impl Occupation {
    /// The shelf that it stands on.
    pub fn shelf(&self) -> Shelf {
        Shelf::of(self.standing_share())
    }

    /// The share of women that decides its shelf, in percent; `None` where no share is known well enough.
    pub fn standing_share(&self) -> Option<f32> {
        self.share.as_ref().filter(|share| share.stands).map(|share| share.percent)
    }

    /// The field of work: the sub-major group, the first two digits.
    pub fn field(&self) -> &str {
        self.code.get(..2).unwrap_or_default()
    }

    /// Whether it is a rest group ("not elsewhere classified"): ISCO-08 gives these a code that ends in 9, and a title
    /// that says what they do not include.
    pub fn is_rest(&self) -> bool {
        self.code.ends_with('9')
    }

    /// The minor group, the first three digits: the kinds of work that are most alike.
    pub fn minor(&self) -> &str {
        self.code.get(..3).unwrap_or_default()
    }

    /// The address where ESCO describes the group. It is shown as text and never fetched.
    pub fn esco_address(&self) -> String {
        format!("http://data.europa.eu/esco/isco/C{}", self.code)
    }
}

impl WorkProfile {
    /// The two strongest themes of the work, the stronger first; equal ones stand in their usual order.
    pub fn themes(&self) -> [Theme; 2] {
        let mut order = Theme::ALL;
        order.sort_by_key(|theme| std::cmp::Reverse(self.values[theme.index()]));
        [order[0], order[1]]
    }

    /// The address where O*NET describes the occupation. It is shown as text and never fetched.
    pub fn onet_address(&self) -> String {
        format!("https://www.onetonline.org/link/summary/{}", self.code)
    }
}

/// All kinds of work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Occupations {
    /// The O*NET occupations, ordered by code.
    pub profiles: Vec<WorkProfile>,
    /// The published figures for the EU.
    pub europe: Vec<EuropeFigure>,
    /// The unit groups, ordered by code.
    pub groups: Vec<Occupation>,
}

impl Occupations {
    /// The index of a unit group in [`Occupations::groups`].
    pub fn index(&self, code: &str) -> Option<usize> {
        self.groups.binary_search_by(|group| group.code.as_str().cmp(code)).ok()
    }
}

#[cfg(test)]
mod tests;
