use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use Season::{Autumn, Spring, Summer, Winter};
use Within::{Day, Month, Year};

fn parse(typed: &str, language: &str) -> Result<(u16, Within), DateProblem> {
    PartialDate::parse(typed, language).map(|parsed| (parsed.date.year, parsed.date.within))
}

/// Dates whose year is surely Gregorian, in whichever language they are typed.
#[test]
fn what_people_type_is_read() {
    for (typed, year, within) in [
        ("2015", 2015, Year),
        (" 2015. ", 2015, Year),
        ("in 2015", 2015, Year),
        ("about 2015", 2015, Year),
        ("ongeveer 2015", 2015, Year),
        ("około 2015 r.", 2015, Year),
        ("2015r.", 2015, Year),
        ("حدود سال ۲۰۱۵", 2015, Year),
        ("end of 2015", 2015, Year),
        ("٢٠١٥", 2015, Year),
        ("03-2015", 2015, Month(3)),
        ("3/2015", 2015, Month(3)),
        ("3.2015", 2015, Month(3)),
        ("2015-03", 2015, Month(3)),
        ("2015 3", 2015, Month(3)),
        ("٣/٢٠١٥", 2015, Month(3)),
        ("March 2015", 2015, Month(3)),
        ("mar. 2015", 2015, Month(3)),
        ("2015, march", 2015, Month(3)),
        ("maart 2015", 2015, Month(3)),
        ("mrt 2015", 2015, Month(3)),
        ("en mars 2015", 2015, Month(3)),
        ("marzec 2015", 2015, Month(3)),
        ("w marcu 2015 roku", 2015, Month(3)),
        ("III 2015", 2015, Month(3)),
        ("مارس ۲۰۱۵", 2015, Month(3)),
        ("مارچ ۲۰۱۵", 2015, Month(3)),
        ("Août 2015", 2015, Month(8)),
        ("fevr 2015", 2015, Month(2)),
        ("październik 2015", 2015, Month(10)),
        ("pazdziernika 2015", 2015, Month(10)),
        ("ژوئن ۲۰۱۵", 2015, Month(6)),
        ("آوریل 2015", 2015, Month(4)),
        ("spring 2019", 2019, Within::Season(Spring)),
        ("in the spring of 2019", 2019, Within::Season(Spring)),
        ("voorjaar 2019", 2019, Within::Season(Spring)),
        ("l’été 2019", 2019, Within::Season(Summer)),
        ("latem 2019", 2019, Within::Season(Summer)),
        ("jesienią 2019", 2019, Within::Season(Autumn)),
        ("fall 2019", 2019, Within::Season(Autumn)),
        ("خزان ۲۰۱۹", 2019, Within::Season(Autumn)),
        ("winter 2019", 2019, Within::Season(Winter)),
        ("winter 2018/2019", 2019, Within::Season(Winter)),
        ("zima 2018/19", 2019, Within::Season(Winter)),
        ("winter 1999-00", 2000, Within::Season(Winter)),
        ("21-3-2015", 2015, Day(3, 21)),
        ("21.03.2015", 2015, Day(3, 21)),
        ("2015-03-21", 2015, Day(3, 21)),
        ("3/4/2015", 2015, Day(4, 3)),
        ("3/21/2015", 2015, Day(3, 21)),
        ("21 March 2015", 2015, Day(3, 21)),
        ("March 21st, 2015", 2015, Day(3, 21)),
        ("1er mars 2015", 2015, Day(3, 1)),
        ("le 21 mars 2015", 2015, Day(3, 21)),
        ("21 marca 2015 r.", 2015, Day(3, 21)),
        ("21 III 2015", 2015, Day(3, 21)),
        ("۲۱ مارس ۲۰۱۵", 2015, Day(3, 21)),
        ("29-2-2016", 2016, Day(2, 29)),
    ] {
        for language in ["en", "nl", "fr", "pl", "fa"] {
            assert_eq!(parse(typed, language), Ok((year, within)), "{typed} in {language}");
            assert_eq!(PartialDate::parse(typed, language).unwrap().also, None, "{typed} in {language}");
        }
    }
}

#[test]
fn solar_dates_are_read() {
    for (typed, year, within) in [
        ("۱۳۸۵", 2006, Year),
        ("1385", 2006, Year),
        ("سال ١٣٨٥", 2006, Year),
        ("1300", 1921, Year),
        ("1450", 2071, Year),
        ("بهار ۱۳۸۵", 2006, Within::Season(Spring)),
        ("پائیز ۱۳۸۵", 2006, Within::Season(Autumn)),
        // The winter of 1385 began in December 2006: it is the one at the beginning of 2007.
        ("زمستان ۱۳۸۵", 2007, Within::Season(Winter)),
        ("فروردین ۱۳۸۵", 2006, Month(4)),
        ("حمل ۱۳۸۵", 2006, Month(4)),
        ("مهر ماه ۱۳۸۵", 2006, Month(10)),
        ("آذر ۱۳۸۵", 2006, Month(12)),
        ("قوس ۱۳۸۵", 2006, Month(12)),
        ("دی ۱۳۸۵", 2007, Month(1)),
        ("حوت ۱۳۸۵", 2007, Month(3)),
        ("۱۳۸۵/۷", 2006, Month(10)),
        ("۱ فروردین ۱۴۰۰", 2021, Day(3, 21)),
        ("۱۳۹۹/۱/۱", 2020, Day(3, 20)),
        ("30/12/1399", 2021, Day(3, 20)),
        ("۲۲ بهمن ۱۳۵۷", 1979, Day(2, 11)),
        ("۲۲ دلو ۱۳۵۷", 1979, Day(2, 11)),
        // Gregorian months in a solar year, and solar months in a Gregorian one.
        ("مارس ۱۳۸۵", 2007, Month(3)),
        ("آوریل ۱۳۸۵", 2006, Month(4)),
        ("25 مارس ۱۳۸۵", 2006, Day(3, 25)),
        ("5 مارس ۱۳۸۵", 2007, Day(3, 5)),
        ("مهر ۲۰۰۶", 2006, Month(10)),
        ("دی ۲۰۰۶", 2006, Month(1)),
        ("۱۵ دی ۲۰۰۶", 2006, Day(1, 5)),
        ("۵ دی ۲۰۰۶", 2006, Day(12, 26)),
    ] {
        let parsed = PartialDate::parse(typed, "fa").unwrap();
        assert_eq!((parsed.date.year, parsed.date.within, parsed.also), (year, within, None), "{typed}");
        assert_eq!(parsed.date.typed, typed);
    }
}

/// A year that could be either is asked about. The solar one comes first: nobody who fills this in worked in 1385.
#[test]
fn a_year_that_could_be_either_is_asked_about() {
    for (typed, language, date, also) in [
        ("1385", "nl", (2006, Year), Some((1385, Year))),
        ("1385", "fa", (2006, Year), None),
        ("1385", "fa-AF", (2006, Year), None),
        ("3/1385", "en", (2006, Month(6)), Some((1385, Month(3)))),
        ("spring 1385", "en", (2006, Within::Season(Spring)), Some((1385, Within::Season(Spring)))),
        ("21-3-1385", "pl", (2006, Day(6, 11)), Some((1385, Day(3, 21)))),
        ("31-3-1385", "pl", (2006, Day(6, 21)), Some((1385, Day(3, 31)))),
        ("31-4-1385", "pl", (2006, Day(7, 22)), None),
        ("31-8-1385", "pl", (1385, Day(8, 31)), None),
        ("مهر 1385", "nl", (2006, Month(10)), None),
        ("1280", "fa", (1901, Year), Some((1280, Year))),
        ("1280", "fr", (1280, Year), None),
        ("1460", "fa", (2081, Year), Some((1460, Year))),
        ("1600", "fa", (1600, Year), None),
    ] {
        let parsed = PartialDate::parse(typed, language).unwrap();
        let of = |date: PartialDate| (date.year, date.within);
        assert_eq!((of(parsed.date), parsed.also.map(of)), (date, also), "{typed} in {language}");
    }
}

#[test]
fn what_is_no_date_says_why() {
    use DateProblem::{Empty, NoSuchDay, NoSuchMonth, NoYear, NotUnderstood, TooLong};
    let long = format!("2015 {}", "x".repeat(60));
    for (typed, problem) in [
        ("", Empty),
        (" \u{202e}\t", Empty),
        ("?", NotUnderstood),
        ("the", NotUnderstood),
        ("last year", NotUnderstood),
        ("March", NoYear),
        ("spring", NoYear),
        ("15", NoYear),
        ("3/15", NoYear),
        ("21-3-15", NoYear),
        ("۲۱ مهر", NoYear),
        ("13/2015", NoSuchMonth),
        ("0/2015", NoSuchMonth),
        ("300/2015", NoSuchMonth),
        ("21/13/2015", NoSuchMonth),
        ("2015-13-01", NoSuchMonth),
        ("29-2-2015", NoSuchDay),
        ("0 March 2015", NoSuchDay),
        ("32 March 2015", NoSuchDay),
        ("۳۰ اسفند ۱۴۰۰", NoSuchDay),
        ("۳۱ مهر ۱۴۰۰", NoSuchDay),
        ("2015-2016", NotUnderstood),
        ("2015 March April", NotUnderstood),
        ("21 spring 2015", NotUnderstood),
        ("winter 2015/2018", NotUnderstood),
        ("1 2 3 2015", NotUnderstood),
        ("1 2015 3", NotUnderstood),
        ("20150321", NotUnderstood),
        ("2015 BCE", NotUnderstood),
        (long.as_str(), TooLong),
    ] {
        for language in ["en", "fa"] {
            assert_eq!(parse(typed, language), Err(problem), "{typed} in {language}");
        }
    }
}

/// The tables have the names as folding makes them, and no word has two meanings.
#[test]
fn the_tables_are_folded_and_no_word_is_twice_in_them() {
    let mut words = BTreeSet::new();
    for line in [&MONTHS[..], &SOLAR_MONTHS, &SEASONS, &PASSED_OVER].into_iter().flatten() {
        for word in line.split(' ') {
            assert_eq!(fold(word), word);
            assert!(words.insert(word), "{word} is twice");
        }
    }
}

fn in_digits(number: impl ToString, zero: char) -> String {
    let own = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
    number.to_string().chars().map(own).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is typed, reading ends, and what comes of it is a date that exists and remembers what was typed.
    #[test]
    fn only_dates_that_exist_are_read(typed in "([0-9۰-۹ /-]{0,12}|\\PC{0,20}|(maart |spring |مهر |21 |1385 |2015 ){0,4})") {
        for language in ["en", "fa"] {
            if let Ok(parsed) = PartialDate::parse(&typed, language) {
                for date in [Some(&parsed.date), parsed.also.as_ref()].into_iter().flatten() {
                    prop_assert!(date.is_valid(), "{date:?}");
                    prop_assert_eq!(&date.typed, &clean_name(&typed));
                }
            }
        }
    }

    /// A day is the same in every order, with every sign between and in all three kinds of digits.
    #[test]
    fn days_are_read_in_every_spelling(
        year in 1900..2100_i32, month in 1..=12_u8, day in 1..=28_u8, sign in "[-/. ]",
        zero in prop::sample::select(vec!['0', '۰', '٠']),
    ) {
        let (y, m, d) = (in_digits(year, zero), in_digits(month, zero), in_digits(day, zero));
        let expected = Ok((u16::try_from(year).unwrap(), Day(month, day)));
        prop_assert_eq!(parse(&format!("{y}{sign}{m}{sign}{d}"), "fa"), expected);
        prop_assert_eq!(parse(&format!("{d}{sign}{m}{sign}{y}"), "nl"), expected);
        let name = MONTHS[usize::from(month) - 1].split(' ').next().unwrap();
        prop_assert_eq!(parse(&format!("{d} {name} {y}"), "pl"), expected);
    }

    /// A solar day becomes the Gregorian one, and that is in the solar month and year that were typed.
    #[test]
    fn solar_days_are_read_exactly(year in 1300..=1450_i32, month in 1..=12_u8, day in 1..=29_u8) {
        let typed = format!("{}/{}/{}", in_digits(year, '۰'), in_digits(month, '۰'), in_digits(day, '۰'));
        let date = PartialDate::parse(&typed, "fa").unwrap().date;
        let Day(gregorian_month, gregorian_day) = date.within else { panic!("{date:?}") };
        let solar = calendar::to_solar((date.year.into(), gregorian_month, gregorian_day));
        prop_assert_eq!(solar, Some((year, month, day)));
        prop_assert!(date.is_typed_solar());
    }

    /// The Gregorian month of a solar one has most of its days.
    #[test]
    fn solar_months_are_where_most_of_their_days_are(year in 1300..=1450_i32, month in 1..=12_u8) {
        let date = PartialDate::parse(&format!("{year}-{month}"), "fa").unwrap().date;
        let days = calendar::days_of_solar_month(year, month);
        let is_within = |day: &u8| {
            let (year, month, _) = calendar::from_solar((year, month, *day)).unwrap();
            year == i32::from(date.year) && date.within == Month(month)
        };
        prop_assert!((1..=days).filter(is_within).count() > usize::from(days) / 2);
    }
}
