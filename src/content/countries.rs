//! Figures of one country: `static/content/country.<code>.json`, read into values or refused with a place and a reason.
//!
//! `cargo xtask data` writes the files and reads them back with this very code.

use serde_json::{Value, from_value};

use super::Problem;
use crate::domain::{Country, CountryPay, CountrySchooling, CountryShare};

/// Reads `country.<code>.json`. There is a country only where there is no problem.
pub fn parse_country(bytes: &[u8]) -> (Option<Country>, Vec<Problem>) {
    let mut json: Value = match serde_json::from_slice(bytes) {
        Ok(json) => json,
        Err(error) => {
            let place = format!("line {} column {}", error.line(), error.column());
            return (None, vec![Problem { place, reason: error.to_string() }]);
        }
    };
    let mut problems = Vec::new();
    let mut list = |name: &str| json.get_mut(name).map(Value::take).unwrap_or_default();
    // Rows without names, since there are 36 files.
    let shares: Vec<(String, u8, u16, u16, bool)> = rows(from_value(list("shares")), "/shares", &mut problems);
    let schooling: Vec<(String, u16, u8, u8, u8)> = rows(from_value(list("schooling")), "/schooling", &mut problems);
    let pay: Vec<(String, u16, u32, u32)> = rows(from_value(list("pay")), "/pay", &mut problems);
    let code = json["country"].as_str().unwrap_or_default().to_owned();
    let mut expect = |holds: bool, place: &str, reason: &str| {
        if !holds {
            problems.push(Problem { place: place.to_owned(), reason: reason.to_owned() });
        }
    };
    expect(json["format"] == "eight-keys/country", "/format", "is \"eight-keys/country\"");
    expect(json["version"] == 1, "/version", "is 1, the only version so far");
    expect(Country::ALL.contains(&code.as_str()), "/country", "is a country that the app knows");
    let is_code = |code: &str, least: usize, most: usize| {
        (least..=most).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
    };
    for (group, percent, first, last, _) in &shares {
        expect(is_code(group, 1, 2), "/shares", "has groups of one or two digits");
        expect(*percent <= 100 && first <= last, "/shares", "has percentages from 0 to 100, and years in their order");
    }
    for (group, _, low, medium, high) in &schooling {
        expect(is_code(group, 1, 1), "/schooling", "has groups of one digit");
        let sum = u32::from(*low) + u32::from(*medium) + u32::from(*high);
        expect((98..=102).contains(&sum), "/schooling", "has three percentages that add up to 100");
    }
    for (group, _, women, men) in &pay {
        expect(is_code(group, 3, 4), "/pay", "has groups of three or four digits");
        expect(*women > 0 && *men > 0, "/pay", "has two amounts");
    }
    let shares = shares.into_iter().map(|(group, percent, first, last, about)| CountryShare {
        group,
        percent,
        years: (first, last),
        about,
    });
    let schooling = schooling.into_iter().map(|(group, year, low, medium, high)| CountrySchooling {
        group,
        year,
        percent: [low, medium, high],
    });
    let pay = pay.into_iter().map(|(group, year, women, men)| CountryPay { group, year, month: (women, men) });
    let country = Country { code, shares: shares.collect(), schooling: schooling.collect(), pay: pay.collect() };
    (problems.is_empty().then_some(country), problems)
}

/// The list, or none and a problem.
fn rows<T: Default>(read: Result<T, serde_json::Error>, place: &str, problems: &mut Vec<Problem>) -> T {
    read.unwrap_or_else(|error| {
        problems.push(Problem { place: place.to_owned(), reason: error.to_string() });
        T::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"format": "eight-keys/country", "version": 1, "country": "SE",
"shares": [["31", 20, 2023, 2024, false]], "schooling": [["3", 2023, 5, 45, 50]], "pay": [["311", 2020, 39100, 42400]]}"#;

    #[test]
    fn what_is_written_is_read() {
        let (country, problems) = parse_country(GOOD.as_bytes());
        assert_eq!(problems, []);
        let country = country.unwrap();
        assert_eq!(country.share("3111").map(|it| (it.percent, it.years)), Some((20, (2023, 2024))));
        assert_eq!(country.schooling("3111").map(|it| it.percent), Some([5, 45, 50]));
        assert_eq!(country.pay("3111").map(|it| it.month), Some((39100, 42400)));
        assert_eq!(country.pay("3121"), None);
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_place() {
        for (right, wrong, place) in [
            ("eight-keys/country", "eight-keys/pack", "/format"),
            ("\"version\": 1", "\"version\": 2", "/version"),
            ("\"SE\"", "\"US\"", "/country"),
            ("\"31\", 20", "\"311\", 20", "/shares"),
            ("\"31\", 20", "\"31\", 101", "/shares"),
            ("2023, 2024", "2024, 2023", "/shares"),
            ("5, 45, 50", "5, 45, 60", "/schooling"),
            ("\"311\", 2020", "\"31\", 2020", "/pay"),
            ("39100", "0", "/pay"),
            ("\"pay\"", "\"money\"", "/pay"),
            ("5, 45, 50", "5, 45, 500", "/schooling"),
            ("{", "[{", "line 2 column 126"),
        ] {
            assert!(GOOD.contains(right), "{right}");
            let (country, problems) = parse_country(GOOD.replacen(right, wrong, 1).as_bytes());
            assert!(country.is_none(), "{wrong}");
            assert!(problems.iter().any(|it| it.place == place), "{wrong}: {problems:?}");
        }
    }
}
