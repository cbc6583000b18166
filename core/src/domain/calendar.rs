//! Two calendars: the Gregorian one, and the solar Hijri calendar of Iran and Afghanistan, in which people who write in
//! Farsi count years: 1385 began in March 2006.
//!
//! The solar year begins on the day of the spring equinox. From 1178 to 1501 the days that astronomy gives at the meridian
//! of Iran's time (52.5° east) follow a cycle of 33 years with 8 leap years; so do the leap years from 1206 to 1498 that
//! the Calendar Centre of the University of Tehran publishes (calendar.ut.ac.ir), and K. M. Borkowski, "The Persian
//! calendar for 3000 years", Earth, Moon, and Planets 74 (1996), pages 223 to 230. Afghanistan counts the same days; only
//! the names of its months differ.

use std::ops::RangeInclusive;

use super::Timestamp;

/// Year, month (1 to 12) and day (from 1) in one of the two calendars.
pub type Date = (i32, u8, u8);

/// The solar years for which the cycle of 33 years is exact.
pub const SOLAR_YEARS: RangeInclusive<i32> = 1178..=1501;

/// How many years a solar year is behind the Gregorian year in which it begins.
pub const SOLAR_BEHIND: i32 = 621;

/// How many days the Gregorian months have in a year that is not a leap year.
const DAYS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Whether people who write in a language (by its tag) count solar years.
pub fn counts_solar_years(language: &str) -> bool {
    language.split('-').next() == Some("fa")
}

/// How many days a Gregorian month has; none for a month that does not exist.
pub fn days_of_month(year: i32, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = usize::from(month).checked_sub(1).and_then(|at| DAYS.get(at).copied()).unwrap_or(0);
    if month == 2 && is_leap { days + 1 } else { days }
}

/// How many days a solar month has; none for a month that does not exist.
pub fn days_of_solar_month(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        12 if is_solar_leap(year) => 30,
        12 => 29,
        _ => 0,
    }
}

fn is_solar_leap(year: i32) -> bool {
    matches!(year.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)
}

/// The Gregorian date of a solar one; `None` for a date that does not exist or is not in [`SOLAR_YEARS`].
pub fn from_solar((year, month, day): Date) -> Option<Date> {
    let exists = SOLAR_YEARS.contains(&year) && (1..=days_of_solar_month(year, month)).contains(&day);
    let before: i32 = (1..month).map(|month| i32::from(days_of_solar_month(year, month))).sum();
    exists.then(|| of_number(nowruz(year) + before + i32::from(day) - 1))
}

/// The solar date of a Gregorian one; `None` for a date that does not exist or is not in [`SOLAR_YEARS`].
pub fn to_solar(date: Date) -> Option<Date> {
    let (year, month, day) = date;
    let exists = (1..=days_of_month(year, month)).contains(&day);
    let number = number_of(date);
    let year = year - SOLAR_BEHIND;
    let year = if number < nowruz(year) { year - 1 } else { year };
    let rest = number - nowruz(year);
    (exists && SOLAR_YEARS.contains(&year)).then(|| split(year, rest, days_of_solar_month))
}

/// The Gregorian date of a point in time, in UTC.
pub fn date_of(at: Timestamp) -> Date {
    let days = at.in_calendar().0.div_euclid(MILLISECONDS_OF_DAY);
    of_number(EPOCH + i32::try_from(days).unwrap_or(0))
}

/// The beginning of a Gregorian date in UTC.
pub fn beginning_of(date: Date) -> Timestamp {
    Timestamp(i64::from(number_of(date) - EPOCH) * MILLISECONDS_OF_DAY)
}

const MILLISECONDS_OF_DAY: i64 = 86_400_000;

/// The number of 1 January 1970.
const EPOCH: i32 = 719_163;

/// The number of a Gregorian day: 1 January of the year 1 is 1.
fn number_of((year, month, day): Date) -> i32 {
    let years = year - 1;
    let before: i32 = (1..month).map(|month| i32::from(days_of_month(year, month))).sum();
    years * 365 + years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400) + before + i32::from(day)
}

/// The Gregorian day of a number from 1 on.
fn of_number(number: i32) -> Date {
    // No year has more than 366 days, so this is the year or an earlier one.
    let mut year = number / 366 + 1;
    while number_of((year + 1, 1, 1)) <= number {
        year += 1;
    }
    split(year, number - number_of((year, 1, 1)), days_of_month)
}

/// The number of the first day of a solar year, counted from 1 Farvardin 1300, which was 21 March 1921.
fn nowruz(year: i32) -> i32 {
    let leap = |years: std::ops::Range<i32>| -> i32 { years.map(|year| i32::from(is_solar_leap(year))).sum() };
    number_of((1921, 3, 21)) + (year - 1300) * 365 + leap(1300..year) - leap(year..1300)
}

/// Month and day of the day that comes so many days after the first one of a year.
fn split(year: i32, mut rest: i32, days: impl Fn(i32, u8) -> u8) -> Date {
    let mut month = 1;
    while month < 12 && rest >= i32::from(days(year, month)) {
        rest -= i32::from(days(year, month));
        month += 1;
    }
    (year, month, u8::try_from(rest + 1).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Days on which the year began, as printed calendars of their time have them.
    #[test]
    fn new_years_days_are_as_they_were() {
        for (year, day) in [
            (1300, (1921, 3, 21)),
            (1304, (1925, 3, 21)),
            (1320, (1941, 3, 21)),
            (1342, (1963, 3, 21)),
            (1343, (1964, 3, 21)),
            (1357, (1978, 3, 21)),
            (1358, (1979, 3, 21)),
            (1359, (1980, 3, 21)),
            (1370, (1991, 3, 21)),
            (1375, (1996, 3, 20)),
            (1376, (1997, 3, 21)),
            (1379, (2000, 3, 20)),
            (1385, (2006, 3, 21)),
            (1391, (2012, 3, 20)),
            (1395, (2016, 3, 20)),
            (1399, (2020, 3, 20)),
            (1400, (2021, 3, 21)),
            (1403, (2024, 3, 20)),
            (1404, (2025, 3, 21)),
        ] {
            assert_eq!(from_solar((year, 1, 1)), Some(day), "{year}");
            assert_eq!(to_solar(day), Some((year, 1, 1)), "{year}");
        }
    }

    #[test]
    fn other_days_are_as_they_were() {
        for (solar, day) in [
            ((1357, 11, 22), (1979, 2, 11)),
            ((1385, 10, 11), (2007, 1, 1)),
            ((1399, 12, 30), (2021, 3, 20)),
            ((1403, 12, 30), (2025, 3, 20)),
            ((1404, 7, 1), (2025, 9, 23)),
        ] {
            assert_eq!((from_solar(solar), to_solar(day)), (Some(day), Some(solar)), "{solar:?}");
        }
        for none in
            [(1404, 12, 30), (1385, 7, 31), (1385, 13, 1), (1385, 0, 1), (1385, 1, 0), (1177, 1, 1), (1502, 1, 1)]
        {
            assert_eq!(from_solar(none), None, "{none:?}");
        }
        assert_eq!((to_solar((2015, 2, 29)), to_solar((1600, 1, 1)), to_solar((2200, 1, 1))), (None, None, None));
    }

    /// Each day from 1300 to 1450 comes after the one before in both calendars, and every year begins on 20, 21 or 22
    /// March.
    #[test]
    fn days_follow_each_other_in_both_calendars() {
        let mut number = number_of((1921, 3, 21));
        for year in 1300..=1450 {
            assert!(matches!(from_solar((year, 1, 1)), Some((_, 3, 20..=22))), "{year}");
            for month in 1..=12 {
                for day in 1..=days_of_solar_month(year, month) {
                    let date = of_number(number);
                    assert_eq!(from_solar((year, month, day)), Some(date));
                    assert_eq!((to_solar(date), number_of(date)), (Some((year, month, day)), number));
                    number += 1;
                }
            }
        }
    }

    #[test]
    fn points_in_time_have_dates() {
        for (at, date) in [
            (0, (1970, 1, 1)),
            (86_399_999, (1970, 1, 1)),
            (86_400_000, (1970, 1, 2)),
            (951_782_400_000, (2000, 2, 29)),
            (Timestamp::MAX.0, (9999, 12, 31)),
        ] {
            assert_eq!(date_of(Timestamp(at)), date, "{at}");
            assert_eq!(beginning_of(date).0, at - at.rem_euclid(MILLISECONDS_OF_DAY));
        }
        assert_eq!(date_of(Timestamp(-1)), (1970, 1, 1), "a clock that is wrong");
        assert!(counts_solar_years("fa") && counts_solar_years("fa-AF") && !counts_solar_years("fr"));
    }
}
