//! Dates that are known in part, and spans, in the words of a language.

use super::language::Direction;
use super::msg;
use super::words::{Arg, Localizer};
use crate::domain::calendar::{self, Date, SOLAR_BEHIND};
use crate::domain::{PartialDate, Season, Timestamp, Within};

impl Localizer {
    /// A date that is known in part: "2015", "spring 2015", "March 2015", "21 March 2015". In Farsi it is in numbers and in
    /// both calendars, the one in which it was typed first: «۱۳۸۵ (۲۰۰۶)».
    pub fn partial_date(&self, date: &PartialDate) -> String {
        let solar = self.solar_date(date).filter(|_| calendar::counts_solar_years(&self.language().tag));
        let Some(solar) = solar else { return self.gregorian_date(date) };
        let in_numbers = |(year, month, day): Date| {
            let parts = [year, i32::from(month), i32::from(day)];
            let known = parts.into_iter().take_while(|part| *part > 0);
            known.map(|part| self.in_digits(part)).collect::<Vec<_>>().join("/")
        };
        let year = i32::from(date.year);
        let gregorian = match date.within {
            Within::Year | Within::Season(_) => (year, 0, 0),
            Within::Month(month) => (year, month, 0),
            Within::Day(month, day) => (year, month, day),
        };
        let (mut first, mut second) = (in_numbers(solar), in_numbers(gregorian));
        if !date.typed.is_empty() && !date.is_typed_solar() {
            std::mem::swap(&mut first, &mut second);
        }
        match date.within {
            Within::Season(season) => format!("{} ({second})", self.season(season, first)),
            _ => format!("{first} ({second})"),
        }
    }

    /// The same for a place in a sentence. What stands there takes its direction from its first letter; numbers alone have
    /// none and would run from left to right, so that the years of the two calendars change places.
    pub fn date_in_sentence(&self, date: &PartialDate) -> String {
        let side = if self.language().dir == Direction::Rtl { "\u{200F}" } else { "" };
        format!("{side}{}", self.partial_date(date))
    }

    /// From one date to another, or to now, and about how many years that is: "2013 – 2016, about 3 years".
    pub fn span(&self, from: &PartialDate, to: Option<&PartialDate>, now: Timestamp) -> String {
        let mut args = vec![("from", Arg::from(self.date_in_sentence(from)))];
        let id = match to {
            Some(to) => {
                args.push(("to", self.date_in_sentence(to).into()));
                msg("date-span")
            }
            None => msg("date-span-now"),
        };
        let years = PartialDate::about_years(from, to, now);
        self.t_with("date-span-years", &[("span", self.t_with(id, &args).into()), ("years", years.into())])
    }

    fn gregorian_date(&self, date: &PartialDate) -> String {
        let year = i32::from(date.year);
        match date.within {
            Within::Year => self.in_digits(year),
            Within::Season(season) => self.season(season, self.in_digits(year)),
            Within::Month(month) => self.calendar_date((year, month, 1), false),
            Within::Day(month, day) => self.calendar_date((year, month, day), true),
        }
    }

    fn calendar_date(&self, date: Date, with_day: bool) -> String {
        self.intl().calendar_date(&self.language().tag, calendar::beginning_of(date), with_day)
    }

    fn season(&self, season: Season, year: String) -> String {
        self.t_with("date-season", &[("season", season.name().into()), ("year", year.into())])
    }

    /// A year, a month or a day in the language's digits, without separators.
    fn in_digits(&self, number: i32) -> String {
        let own = |digit: char| self.language().digits.chars().nth(digit.to_digit(10)? as usize);
        number.to_string().chars().map(|digit| own(digit).unwrap_or(digit)).collect()
    }

    /// The solar date, with 0 for a month and a day that are not known. A year and a season are those in which most of
    /// their days lie; so is a month, which begins in the one of the Gregorian calendar before it.
    fn solar_date(&self, date: &PartialDate) -> Option<Date> {
        let year = i32::from(date.year);
        let solar = match date.within {
            Within::Season(Season::Winter) => (year - SOLAR_BEHIND - 1, 0, 0),
            Within::Year | Within::Season(_) => (year - SOLAR_BEHIND, 0, 0),
            Within::Month(month @ 4..) => (year - SOLAR_BEHIND, month - 3, 0),
            Within::Month(month) => (year - SOLAR_BEHIND - 1, month + 9, 0),
            Within::Day(month, day) => calendar::to_solar((year, month, day))?,
        };
        calendar::SOLAR_YEARS.contains(&solar.0).then_some(solar)
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::i18n::{Catalog, Dates, Direction, Intl, Language};

    struct Table;

    impl Intl for Table {
        fn plural(&self, _: &str, count: usize) -> String {
            if count == 1 { "one" } else { "other" }.into()
        }
        fn number(&self, _: &str, number: usize) -> String {
            format!("«{number}»")
        }
        fn date(&self, _: &Language, _: Timestamp, _: bool) -> String {
            String::new()
        }
        fn calendar_date(&self, language: &str, at: Timestamp, with_day: bool) -> String {
            let (year, month, day) = calendar::date_of(at);
            if with_day { format!("{language} {day} {month} {year}") } else { format!("{language} {month} {year}") }
        }
        fn language_name(&self, _: &str, _: &str) -> Option<String> {
            None
        }
        fn compare(&self, _: &str, a: &str, b: &str) -> std::cmp::Ordering {
            a.cmp(b)
        }
    }

    fn words(tag: &str) -> Localizer {
        let messages = r#"{
            "date-season":[{"v":"season","spring":["spring ",{"v":"year"}],"winter":["winter ",{"v":"year"}],"*":"winter"}],
            "date-span":[{"v":"from"}," to ",{"v":"to"}],
            "date-span-now":["since ",{"v":"from"}],
            "date-span-years":[{"v":"span"},", ",{"v":"years","=0":["short"],"one":["a year"],"other":[{"v":"years"}," years"],
                "*":"other"}]
        }"#;
        let language = Language {
            tag: tag.into(),
            dir: if tag == "fa" { Direction::Rtl } else { Direction::Ltr },
            name: tag.into(),
            digits: if tag == "fa" { "۰۱۲۳۴۵۶۷۸۹".into() } else { String::new() },
            dates: if tag == "fa" { Dates::Numbers } else { Dates::Names },
        };
        Localizer::new(language, Catalog::parse(messages.as_bytes()).unwrap(), Rc::new(Table))
    }

    /// Without the signs that keep a text in a sentence from turning it around.
    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn dates_are_written_in_each_language() {
        for (year, within, typed, in_dutch, in_farsi) in [
            (2006, Within::Year, "۱۳۸۵", "2006", "۱۳۸۵ (۲۰۰۶)"),
            (2006, Within::Year, "2006", "2006", "۲۰۰۶ (۱۳۸۵)"),
            (2006, Within::Year, "", "2006", "۱۳۸۵ (۲۰۰۶)"),
            (2006, Within::Season(Season::Spring), "بهار ۱۳۸۵", "spring 2006", "spring ۱۳۸۵ (۲۰۰۶)"),
            (2007, Within::Season(Season::Winter), "زمستان ۱۳۸۵", "winter 2007", "winter ۱۳۸۵ (۲۰۰۷)"),
            (2006, Within::Month(4), "", "nl 4 2006", "۱۳۸۵/۱ (۲۰۰۶/۴)"),
            (2006, Within::Month(12), "", "nl 12 2006", "۱۳۸۵/۹ (۲۰۰۶/۱۲)"),
            (2007, Within::Month(1), "", "nl 1 2007", "۱۳۸۵/۱۰ (۲۰۰۷/۱)"),
            (2007, Within::Month(3), "march 2007", "nl 3 2007", "۲۰۰۷/۳ (۱۳۸۵/۱۲)"),
            (2021, Within::Day(3, 20), "", "nl 20 3 2021", "۱۳۹۹/۱۲/۳۰ (۲۰۲۱/۳/۲۰)"),
            // Before and after the years whose solar calendar is known.
            (1385, Within::Year, "1385", "1385", "۱۳۸۵"),
            (2290, Within::Day(2, 28), "", "nl 28 2 2290", "fa 28 2 2290"),
        ] {
            let date = PartialDate { typed: typed.into(), ..PartialDate::new(year, within) };
            assert_eq!(plain(&words("nl").partial_date(&date)), in_dutch, "{date:?}");
            assert_eq!(plain(&words("fa").partial_date(&date)), in_farsi, "{date:?}");
        }
    }

    #[test]
    fn dates_in_a_sentence_run_as_its_language_does() {
        let date = PartialDate { typed: "2006".into(), ..PartialDate::new(2006, Within::Year) };
        assert_eq!(words("nl").date_in_sentence(&date), "2006");
        assert_eq!(words("fa").date_in_sentence(&date), "\u{200F}۲۰۰۶ (۱۳۸۵)");
    }

    #[test]
    fn spans_are_written_with_their_years() {
        let year = |year: u16| PartialDate::new(year, Within::Year);
        let now = calendar::beginning_of((2026, 11, 30));
        for (from, to, expected) in [
            (year(2013), Some(year(2016)), "2013 to 2016, 3 years"),
            (year(2013), Some(year(2014)), "2013 to 2014, a year"),
            (year(2013), Some(year(2013)), "2013 to 2013, short"),
            (year(2013), None, "since 2013, 13 years"),
        ] {
            assert_eq!(plain(&words("nl").span(&from, to.as_ref(), now)), expected);
        }
    }
}
