//! Dates that are known in part: people remember a year, perhaps a season, seldom a day.

use std::cmp::Ordering;

use super::calendar::{self, SOLAR_BEHIND};
use super::{Timestamp, clean_name};

/// A date of which at least the year is known, in the Gregorian calendar, with what the user typed.
///
/// Users who write in Farsi type solar years (1385 is 2006). The Gregorian parts are for the time line; what was typed is
/// what is shown in the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartialDate {
    /// The year, 1 to 9999.
    pub year: u16,
    /// What is known of the time within the year.
    pub within: Within,
    /// What the user typed, cleaned, at most [`PartialDate::MAX_TYPED`] characters; empty if nothing was typed.
    pub typed: String,
}

/// What is known of the time within a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Only the year.
    Year,
    /// A season: three months. Winter is that of the beginning of the year.
    Season(Season),
    /// The month, 1 to 12.
    Month(u8),
    /// Month and day.
    Day(u8, u8),
}

/// A season of the northern half of the earth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

impl Season {
    /// All seasons, in the order of the year.
    pub const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    /// The name in records and files.
    pub fn name(self) -> &'static str {
        match self {
            Season::Spring => "spring",
            Season::Summer => "summer",
            Season::Autumn => "autumn",
            Season::Winter => "winter",
        }
    }

    /// The season of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

impl PartialDate {
    /// How long a typed date may be, in characters.
    pub const MAX_TYPED: usize = 60;

    /// A date that nobody typed.
    pub fn new(year: u16, within: Within) -> Self {
        Self { year, within, typed: String::new() }
    }

    /// Whether there is such a date, and whether what was typed is as it may be.
    pub fn is_valid(&self) -> bool {
        let exists = match self.within {
            Within::Year | Within::Season(_) => true,
            Within::Month(month) => (1..=12).contains(&month),
            Within::Day(month, day) => (1..=calendar::days_of_month(self.year.into(), month)).contains(&day),
        };
        let typed = self.typed.chars().count() <= Self::MAX_TYPED && clean_name(&self.typed) == self.typed;
        exists && typed && (1..=9999).contains(&self.year)
    }

    /// Its first and its last month, counted from January of the year 0: March 2015 is 12 × 2015 + 2.
    pub fn range(&self) -> (i32, i32) {
        let january = i32::from(self.year) * 12;
        let of_month = |month: u8| january + i32::from(month) - 1;
        match self.within {
            Within::Year => (january, january + 11),
            Within::Season(Season::Winter) => (january - 1, january + 1),
            Within::Season(Season::Spring) => (january + 2, january + 4),
            Within::Season(Season::Summer) => (january + 5, january + 7),
            Within::Season(Season::Autumn) => (january + 8, january + 10),
            Within::Month(month) | Within::Day(month, _) => (of_month(month), of_month(month)),
        }
    }

    /// Which of two dates comes first: the one that begins earlier, or else the one that ends earlier.
    pub fn compare(&self, other: &Self) -> Ordering {
        let day = |date: &Self| match date.within {
            Within::Day(_, day) => day,
            _ => 0,
        };
        self.range().cmp(&other.range()).then_with(|| day(self).cmp(&day(other)))
    }

    /// Whether the user typed a solar year: 1385 for what is stored as 2006.
    pub fn is_typed_solar(&self) -> bool {
        let year = i32::from(self.year);
        let append = |number: i32, digit: i32| number.saturating_mul(10).saturating_add(digit);
        self.typed.split(|c: char| digit(c).is_none()).any(|number| {
            let value = number.chars().filter_map(digit).fold(0, append);
            // The solar year that began in the Gregorian one, or the one before it.
            year - value == SOLAR_BEHIND || year - value == SOLAR_BEHIND + 1
        })
    }

    /// Whether it lies beyond next year: hardly anybody means that, so it is a mistake in typing.
    pub fn is_beyond_next_year(&self, now: Timestamp) -> bool {
        i32::from(self.year) > calendar::date_of(now).0 + 1
    }

    /// The first and the last month of a span, as in [`Self::range`]; up to now where there is no end. The last month is
    /// never before the first one, whatever was typed.
    pub fn span_range(from: &Self, to: Option<&Self>, now: Timestamp) -> (i32, i32) {
        let (first, _) = from.range();
        let last = to.map_or_else(|| month_of(now), |to| to.range().1);
        (first, last.max(first))
    }

    /// About how many years a span took, rounded. From 2013 to 2016 it is three: from the middle of one to the middle of
    /// the other.
    pub fn about_years(from: &Self, to: Option<&Self>, now: Timestamp) -> usize {
        let twice_the_middle = |(first, last): (i32, i32)| first + last;
        let end = to.map_or_else(|| (month_of(now), month_of(now)), Self::range);
        let months = (twice_the_middle(end) - twice_the_middle(from.range())).max(0) / 2;
        usize::try_from((months + 6) / 12).unwrap_or(0)
    }
}

/// The month of a point in time, counted as in [`PartialDate::range`].
fn month_of(now: Timestamp) -> i32 {
    let (year, month, _) = calendar::date_of(now);
    year * 12 + i32::from(month) - 1
}

/// The value of a Latin, Persian or Arabic-Indic digit.
fn digit(c: char) -> Option<i32> {
    let zero = match c {
        '0'..='9' => '0',
        '۰'..='۹' => '۰',
        '٠'..='٩' => '٠',
        _ => return None,
    };
    i32::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// A date as it was typed, once it was read ([`PartialDate::parse`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The date that was probably meant.
    pub date: PartialDate,
    /// What it could be as well, where a year could be a solar or a Gregorian one: the editor asks.
    pub also: Option<PartialDate>,
}

impl Parsed {
    /// The same without what lies beyond next year.
    ///
    /// # Errors
    ///
    /// [`DateProblem::Future`] if nothing is left.
    pub fn until_next_year(self, now: Timestamp) -> Result<Self, DateProblem> {
        let also = self.also.filter(|date| !date.is_beyond_next_year(now));
        if !self.date.is_beyond_next_year(now) {
            return Ok(Self { date: self.date, also });
        }
        also.map(|date| Self { date, also: None }).ok_or(DateProblem::Future)
    }
}

/// Why what was typed is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Nothing was typed.
    Empty,
    /// There is no year of four digits.
    NoYear,
    /// There is no such month.
    NoSuchMonth,
    /// The month has no such day.
    NoSuchDay,
    /// It lies beyond next year.
    Future,
    /// It is longer than [`PartialDate::MAX_TYPED`].
    TooLong,
    /// Something else: a word that is not known, or too many numbers.
    NotUnderstood,
}

impl DateProblem {
    /// All of them.
    pub const ALL: [DateProblem; 7] = [
        DateProblem::Empty,
        DateProblem::NoYear,
        DateProblem::NoSuchMonth,
        DateProblem::NoSuchDay,
        DateProblem::Future,
        DateProblem::TooLong,
        DateProblem::NotUnderstood,
    ];

    /// The id of the message that says so and what to type instead.
    pub fn message(self) -> &'static str {
        match self {
            DateProblem::Empty => "date-problem-empty",
            DateProblem::NoYear => "date-problem-no-year",
            DateProblem::NoSuchMonth => "date-problem-no-month",
            DateProblem::NoSuchDay => "date-problem-no-day",
            DateProblem::Future => "date-problem-future",
            DateProblem::TooLong => "date-problem-long",
            DateProblem::NotUnderstood => "date-problem-unclear",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: u16, within: Within) -> PartialDate {
        PartialDate::new(year, within)
    }

    /// 30 November 2026.
    const NOW: Timestamp = Timestamp(1_795_996_800_000);

    #[test]
    fn dates_have_a_first_and_a_last_month() {
        for (within, first, last) in [
            (Within::Year, 0, 11),
            (Within::Season(Season::Winter), -1, 1),
            (Within::Season(Season::Spring), 2, 4),
            (Within::Season(Season::Summer), 5, 7),
            (Within::Season(Season::Autumn), 8, 10),
            (Within::Month(3), 2, 2),
            (Within::Day(12, 31), 11, 11),
        ] {
            let january = 12 * 2015;
            assert_eq!(date(2015, within).range(), (january + first, january + last), "{within:?}");
        }
    }

    #[test]
    fn dates_have_an_order() {
        let in_order = [
            date(2014, Within::Month(12)),
            date(2015, Within::Month(1)),
            date(2015, Within::Day(1, 3)),
            date(2015, Within::Day(1, 20)),
            date(2015, Within::Year),
            date(2015, Within::Season(Season::Spring)),
            date(2015, Within::Month(4)),
            date(2016, Within::Season(Season::Winter)),
            date(2016, Within::Year),
        ];
        for (n, one) in in_order.iter().enumerate() {
            for (m, other) in in_order.iter().enumerate() {
                assert_eq!(one.compare(other), n.cmp(&m), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_told() {
        for (date, is_valid) in [
            (date(2016, Within::Day(2, 29)), true),
            (date(2015, Within::Day(2, 29)), false),
            (date(2015, Within::Day(0, 1)), false),
            (date(2015, Within::Day(4, 31)), false),
            (date(2015, Within::Day(4, 0)), false),
            (date(2015, Within::Month(0)), false),
            (date(2015, Within::Month(13)), false),
            (date(0, Within::Year), false),
            (date(10_000, Within::Year), false),
            (date(9_999, Within::Season(Season::Winter)), true),
            (PartialDate { typed: "x".repeat(60), ..date(2015, Within::Year) }, true),
            (PartialDate { typed: "x".repeat(61), ..date(2015, Within::Year) }, false),
            (PartialDate { typed: "2015\n".into(), ..date(2015, Within::Year) }, false),
        ] {
            assert_eq!(date.is_valid(), is_valid, "{date:?}");
        }
    }

    #[test]
    fn a_typed_solar_year_is_recognised() {
        for (year, typed, expected) in [
            (2006, "۱۳۸۵", true),
            (2006, "مهر ١٣٨٥", true),
            (2006, "spring 1385", true),
            (2007, "زمستان ۱۳۸۵", true),
            (2006, "2006", false),
            (2006, "", false),
            (2006, "1384", true),
            (2006, "1383", false),
            (2006, "99999999999999", false),
        ] {
            let date = PartialDate { typed: typed.into(), ..date(year, Within::Year) };
            assert_eq!(date.is_typed_solar(), expected, "{typed}");
        }
    }

    #[test]
    fn spans_have_months_and_years() {
        let year = |year: u16| date(year, Within::Year);
        let month = |year: u16, month: u8| date(year, Within::Month(month));
        for (from, to, months, years) in [
            (year(2013), Some(year(2016)), 48, 3),
            (year(2015), Some(year(2015)), 12, 0),
            (month(2015, 3), Some(month(2015, 9)), 7, 1),
            (month(2015, 3), Some(month(2015, 8)), 6, 0),
            (month(2015, 3), Some(month(2025, 3)), 121, 10),
            (month(2015, 3), None, 141, 12),
            (year(2026), None, 11, 0),
            (year(2016), Some(year(2013)), 1, 0),
            (year(2027), None, 1, 0),
        ] {
            let (first, last) = PartialDate::span_range(&from, to.as_ref(), NOW);
            let about = PartialDate::about_years(&from, to.as_ref(), NOW);
            assert_eq!((last - first + 1, about), (months, years), "{from:?} {to:?}");
        }
    }

    #[test]
    fn what_lies_beyond_next_year_is_no_answer() {
        let parsed = |year: u16, also: Option<u16>| Parsed {
            date: date(year, Within::Year),
            also: also.map(|year| date(year, Within::Year)),
        };
        for (typed, expected) in [
            (parsed(2027, None), Ok(parsed(2027, None))),
            (parsed(2028, None), Err(DateProblem::Future)),
            (parsed(2006, Some(2500)), Ok(parsed(2006, None))),
            (parsed(2081, Some(1460)), Ok(parsed(1460, None))),
            (parsed(2006, Some(1385)), Ok(parsed(2006, Some(1385)))),
        ] {
            assert_eq!(typed.until_next_year(NOW), expected);
        }
    }

    #[test]
    fn each_problem_has_a_message_of_its_own() {
        let messages: std::collections::BTreeSet<&str> = DateProblem::ALL.map(DateProblem::message).into();
        assert_eq!(messages.len(), DateProblem::ALL.len());
    }
}
