//! Reads dates as people type them: "2015", "3/2015", "March 2015", "spring 2019", "21-3-2015", «مهر ۱۳۸۵».
//!
//! Words are taken in all languages of the app, whichever one is on the screen: people type as they think. Only which
//! calendar a year of four digits belongs to depends on the language.

use std::ops::RangeInclusive;

use crate::content::fold;
use crate::domain::calendar::{self, SOLAR_BEHIND};
use crate::domain::{DateProblem, Parsed, PartialDate, Season, Within, clean_name};

/// Names of the Gregorian months, folded, in all languages with their short forms: English, Dutch, French, Polish with its
/// genitive and locative, Farsi as written in Iran and in Afghanistan, and Roman numerals, which are common in Poland.
const MONTHS: [&str; 12] = [
    "january jan januari janvier janv styczen stycznia styczniu sty i ژانویه جنوری",
    "february feb februari febr fevrier fevr fev luty lutego lutym lut ii فوریه فبروری",
    "march mar maart mrt mars marzec marca marcu iii مارس مارچ",
    "april apr avril avr kwiecien kwietnia kwietniu kwi iv اوریل اپریل",
    "may mei mai maj maja maju v مه می",
    "june jun juni juin czerwiec czerwca czerwcu cze vi ژوین جون",
    "july jul juli juillet juil lipiec lipca lipcu lip vii ژوییه جولای",
    "august aug augustus aout sierpien sierpnia sierpniu sie viii اوت اگوست اگست",
    "september sep sept septembre wrzesien wrzesnia wrzesniu wrz ix سپتامبر سپتمبر",
    "october oct oktober okt octobre pazdziernik pazdziernika pazdzierniku paz x اکتبر اکتوبر",
    "november nov novembre listopad listopada listopadzie lis xi نوامبر نومبر",
    "december dec decembre grudzien grudnia grudniu gru xii دسامبر دسمبر",
];

/// Names of the solar months: first that of Iran, then that of Afghanistan.
const SOLAR_MONTHS: [&str; 12] = [
    "فروردین حمل",
    "اردیبهشت ثور",
    "خرداد جوزا",
    "تیر سرطان",
    "مرداد امرداد اسد",
    "شهریور سنبله",
    "مهر میزان",
    "ابان عقرب",
    "اذر قوس",
    "دی جدی",
    "بهمن دلو",
    "اسفند حوت",
];

/// Names of the seasons, in the order of [`Season::ALL`].
const SEASONS: [&str; 4] = [
    "spring lente voorjaar printemps wiosna wiosny بهار",
    "summer zomer ete lato lata latem تابستان",
    "autumn fall herfst najaar automne jesien jesieni jesienia پاییز خزان",
    "winter hiver zima zimy زمستان",
];

/// Words that say nothing about when, or nothing that a time line could show: "in", "about", "the end of". What was
/// typed is kept, so they are not lost.
const PASSED_OVER: [&str; 6] = [
    "in of the on about around circa ca since from early late mid begin beginning start end st nd rd th",
    "van de het om op ongeveer rond sinds vanaf eind midden jaar e ste",
    "en le la du des au vers environ depuis fin debut mi l an annee er eme",
    "w we na od ok okolo roku rok r poczatek poczatku koniec koncu",
    "در از سال ماه حدود تقریبا اوایل اواسط اواخر ام",
    "ad ap",
];

/// Solar years that nobody means otherwise when writing in Farsi: 1921 to 2072.
const SURELY_SOLAR: RangeInclusive<i32> = 1300..=1450;

/// Years that could be solar ones at all.
const MAYBE_SOLAR: RangeInclusive<i32> = 1200..=1500;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    Month(u8),
    SolarMonth(u8),
    Season(Season),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Calendar {
    Gregorian,
    Solar,
}

/// What stands in a typed date, before it is in a calendar.
#[derive(Clone, Copy)]
struct Parts {
    year: i32,
    name: Option<Name>,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// Reads a date that was typed in a language (by its tag), in Latin, Persian or Arabic-Indic digits.
    ///
    /// A solar year covers parts of two Gregorian ones; it becomes the one in which it begins and most of its days lie. A
    /// solar month becomes the Gregorian month in which most of its days lie: Farvardin 1385 is April 2006. With a day the
    /// date is exact.
    ///
    /// # Errors
    ///
    /// If it is no date, and why. That a date lies in the future is told by [`Parsed::until_next_year`], which needs a
    /// clock.
    pub fn parse(typed: &str, language: &str) -> Result<Parsed, DateProblem> {
        let typed = clean_name(typed);
        if typed.is_empty() {
            return Err(DateProblem::Empty);
        }
        if typed.chars().count() > Self::MAX_TYPED {
            return Err(DateProblem::TooLong);
        }
        let parts = parts(&typed)?;
        let (calendar, other) = calendars(&parts, language);
        let dated = |calendar| -> Result<Self, DateProblem> {
            let (year, within) = within(parts, calendar)?;
            let year = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year)).ok_or(DateProblem::NoYear)?;
            Ok(Self { year, within, typed: typed.as_ref().to_owned() })
        };
        let also = other.and_then(|other| dated(other).ok());
        match (dated(calendar), also) {
            (Ok(date), also) => Ok(Parsed { date, also }),
            (Err(_), Some(date)) => Ok(Parsed { date, also: None }),
            (Err(problem), None) => Err(problem),
        }
    }
}

/// The words and numbers of a text: digits and letters that stand together are told apart, as in "1er" or "2015r.".
fn tokens(folded: &str) -> impl Iterator<Item = &str> {
    let is_number = |c: char| c.is_ascii_digit();
    folded.split(' ').flat_map(move |word| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let first = rest.chars().next()?;
            let end = rest.find(|c: char| is_number(c) != is_number(first)).unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            rest = after;
            Some(token)
        })
    })
}

fn name_of(word: &str) -> Option<Name> {
    let nth = |names: &[&str]| names.iter().position(|names| names.split(' ').any(|name| name == word));
    let month = |at: usize| u8::try_from(at + 1).unwrap_or(0);
    let of_month = nth(&MONTHS).map(|at| Name::Month(month(at)));
    let of_solar = || nth(&SOLAR_MONTHS).map(|at| Name::SolarMonth(month(at)));
    let of_season = || nth(&SEASONS).and_then(|at| Season::ALL.get(at).copied()).map(Name::Season);
    of_month.or_else(of_solar).or_else(of_season)
}

fn parts(typed: &str) -> Result<Parts, DateProblem> {
    use DateProblem::{NoYear, NotUnderstood};
    let folded = fold(typed);
    let (mut numbers, mut names): (Vec<i32>, Vec<Name>) = (Vec::new(), Vec::new());
    for token in tokens(&folded) {
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            let number = if token.len() <= 4 { token.parse::<i32>().ok() } else { None };
            numbers.push(number.ok_or(NotUnderstood)?);
        } else if let Some(name) = name_of(token) {
            names.push(name);
        } else if !PASSED_OVER.iter().any(|words| words.split(' ').any(|word| word == token)) {
            return Err(NotUnderstood);
        }
    }
    let name = match names[..] {
        [] if numbers.is_empty() => return Err(NotUnderstood),
        [] => None,
        [name] => Some(name),
        _ => return Err(NotUnderstood),
    };
    let is_year = |number: &i32| *number >= 1000;
    let Some(at) = numbers.iter().position(is_year) else { return Err(NoYear) };
    let year = numbers.remove(at);
    // "Winter 2014/2015" and "winter 2014/15": a winter has the year in which it ends.
    if let (Some(Name::Season(Season::Winter)), [next]) = (name, &numbers[..])
        && at == 0
        && (*next == year + 1 || *next == (year + 1) % 100)
    {
        return Ok(Parts { year: year + 1, name, month: None, day: None });
    }
    if numbers.iter().any(is_year) {
        return Err(NotUnderstood);
    }
    let month_and_day = match (name, &numbers[..]) {
        (_, []) => (None, None),
        (Some(Name::Season(_)), _) => return Err(NotUnderstood),
        (Some(_), [day]) => (None, Some(*day)),
        (None, [month]) => (Some(*month), None),
        (None, [month, day]) if at == 0 => (Some(*month), Some(*day)),
        // Only where it can be nothing else is it read as in America, the month first.
        (None, [month, day]) if at == 2 && *day > 12 && *month <= 12 => (Some(*month), Some(*day)),
        (None, [day, month]) if at == 2 => (Some(*month), Some(*day)),
        _ => return Err(NotUnderstood),
    };
    let small =
        |number: Option<i32>, problem: DateProblem| number.map(|it| u8::try_from(it).map_err(|_| problem)).transpose();
    let (month, day) = month_and_day;
    let (month, day) = (small(month, DateProblem::NoSuchMonth)?, small(day, DateProblem::NoSuchDay)?);
    Ok(Parts { year, name, month, day })
}

/// The calendar that was probably meant, and the other one where it could be that as well.
fn calendars(parts: &Parts, language: &str) -> (Calendar, Option<Calendar>) {
    let is_sure = matches!(parts.name, Some(Name::SolarMonth(_)))
        || calendar::counts_solar_years(language) && SURELY_SOLAR.contains(&parts.year);
    let could_be = if calendar::counts_solar_years(language) { MAYBE_SOLAR } else { SURELY_SOLAR };
    match parts.year {
        year if is_sure && MAYBE_SOLAR.contains(&year) => (Calendar::Solar, None),
        year if could_be.contains(&year) => (Calendar::Solar, Some(Calendar::Gregorian)),
        _ => (Calendar::Gregorian, None),
    }
}

/// The Gregorian year, and what is known within it.
fn within(parts: Parts, calendar: Calendar) -> Result<(i32, Within), DateProblem> {
    let Parts { year, name, month, day } = parts;
    let solar = calendar == Calendar::Solar;
    match name {
        Some(Name::Season(season)) => {
            // The solar winter ends its year, so it lies mostly in the year after the one in which the solar year began.
            let behind = SOLAR_BEHIND + i32::from(season == Season::Winter);
            Ok((if solar { year + behind } else { year }, Within::Season(season)))
        }
        Some(Name::Month(month)) if solar => gregorian_month_in(year, month, day),
        Some(Name::Month(month)) => gregorian(year, month, day),
        Some(Name::SolarMonth(month)) if solar => from_solar(year, month, day),
        Some(Name::SolarMonth(month)) => solar_month_in(year, month, day),
        None => match month {
            None if solar => Ok((year + SOLAR_BEHIND, Within::Year)),
            None => Ok((year, Within::Year)),
            Some(month) if solar => from_solar(year, month, day),
            Some(month) => gregorian(year, month, day),
        },
    }
}

fn gregorian(year: i32, month: u8, day: Option<u8>) -> Result<(i32, Within), DateProblem> {
    let days = calendar::days_of_month(year, month);
    checked(days, day)?;
    Ok((year, day.map_or(Within::Month(month), |day| Within::Day(month, day))))
}

fn from_solar(year: i32, month: u8, day: Option<u8>) -> Result<(i32, Within), DateProblem> {
    checked(calendar::days_of_solar_month(year, month), day)?;
    match day {
        None => Ok(mostly_in(year, month)),
        Some(day) => {
            let (year, month, day) = calendar::from_solar((year, month, day)).ok_or(DateProblem::NotUnderstood)?;
            Ok((year, Within::Day(month, day)))
        }
    }
}

/// The Gregorian month in which most days of a solar month lie. Each begins between the 20th and the 23rd.
fn mostly_in(year: i32, month: u8) -> (i32, Within) {
    match month {
        ..=9 => (year + SOLAR_BEHIND, Within::Month(month + 3)),
        _ => (year + SOLAR_BEHIND + 1, Within::Month(month - 9)),
    }
}

/// A Gregorian month, or a day of it, in a solar year: March 1385 is mostly the end of that year, so it is March 2007.
fn gregorian_month_in(year: i32, month: u8, day: Option<u8>) -> Result<(i32, Within), DateProblem> {
    let Some(day) = day else {
        return Ok((if month > 3 { year + SOLAR_BEHIND } else { year + SOLAR_BEHIND + 1 }, Within::Month(month)));
    };
    let is_in = |date: &(i32, u8, u8)| calendar::to_solar(*date).is_some_and(|(solar, ..)| solar == year);
    let years = [year + SOLAR_BEHIND, year + SOLAR_BEHIND + 1];
    let (year, month, day) =
        years.map(|year| (year, month, day)).into_iter().find(is_in).ok_or(DateProblem::NoSuchDay)?;
    Ok((year, Within::Day(month, day)))
}

/// A solar month, or a day of it, in a Gregorian year.
fn solar_month_in(year: i32, month: u8, day: Option<u8>) -> Result<(i32, Within), DateProblem> {
    let Some(day) = day else {
        let (_, within) = mostly_in(year, month);
        return Ok((year, within));
    };
    let years = [year - SOLAR_BEHIND, year - SOLAR_BEHIND - 1];
    let mut dates = years.into_iter().filter_map(|solar| calendar::from_solar((solar, month, day)));
    let (year, month, day) = dates.find(|date| date.0 == year).ok_or(DateProblem::NoSuchDay)?;
    Ok((year, Within::Day(month, day)))
}

/// Whether a month with so many days exists and has this day.
fn checked(days: u8, day: Option<u8>) -> Result<(), DateProblem> {
    match day {
        _ if days == 0 => Err(DateProblem::NoSuchMonth),
        Some(day) if !(1..=days).contains(&day) => Err(DateProblem::NoSuchDay),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
