//! Figures of countries: reads `static/content/countries.json` into values, or refuses it with a place and a reason.
//!
//! `cargo xtask data` writes the file and reads it back with this very code. All countries are in one file: asking a
//! host for one of them would tell it where the user lives.

use serde_json::{Value, from_value};

use super::Problem;
use crate::domain::{Country, CountryPay, CountrySchooling, CountryShare};

/// Reads `countries.json`: all countries, in the order of [`Country::ALL`]. There are some only if there is no problem.
pub fn parse_countries(bytes: &[u8]) -> (Option<Vec<Country>>, Vec<Problem>) {
    let mut json: Value = match serde_json::from_slice(bytes) {
        Ok(json) => json,
        Err(error) => return (None, vec![Problem::of_json(&error)]),
    };
    let mut problems = Vec::new();
    let mut expect = |holds: bool, place: &str, reason: &str| {
        if !holds {
            problems.push(Problem { place: place.to_owned(), reason: reason.to_owned() });
        }
    };
    expect(json["format"] == "eight-keys/countries", "/format", "is \"eight-keys/countries\"");
    expect(json["version"] == 1, "/version", "is 1, the only version so far");
    let written = json.get_mut("countries").map(Value::take).unwrap_or_default();
    let written = if let Value::Array(written) = written { written } else { Vec::new() };
    let codes = written.iter().map(|country| country["country"].as_str().unwrap_or_default());
    expect(codes.eq(Country::ALL), "/countries", "has each country that the app knows, by their codes");
    let countries = written.into_iter().map(|country| read_country(country, &mut problems)).collect();
    (problems.is_empty().then_some(countries), problems)
}

fn read_country(mut json: Value, problems: &mut Vec<Problem>) -> Country {
    let code = json["country"].as_str().unwrap_or_default().to_owned();
    let at = |name: &str| ["/countries/", &code, "/", name].concat();
    let mut list = |name: &str| json.get_mut(name).map(Value::take).unwrap_or_default();
    // The rows have no field names, since there are some 1,000 rows.
    let shares: Vec<(String, u8, u16, u16, bool)> = rows(from_value(list("shares")), &at("shares"), problems);
    let schooling: Vec<(String, u16, u8, u8, u8)> = rows(from_value(list("schooling")), &at("schooling"), problems);
    let pay: Vec<(String, u16, u32, u32)> = rows(from_value(list("pay")), &at("pay"), problems);
    let mut expect = |holds: bool, name: &str, reason: &str| {
        if !holds {
            problems.push(Problem { place: at(name), reason: reason.to_owned() });
        }
    };
    let is_code = |code: &str, least: usize, most: usize| {
        (least..=most).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
    };
    for (group, percent, first, last, _) in &shares {
        expect(is_code(group, 1, 2), "shares", "has groups of one or two digits");
        expect(*percent <= 100 && first <= last, "shares", "has percentages from 0 to 100, and years in their order");
    }
    for (group, _, low, medium, high) in &schooling {
        expect(is_code(group, 1, 1), "schooling", "has groups of one digit");
        let sum = u32::from(*low) + u32::from(*medium) + u32::from(*high);
        expect((98..=102).contains(&sum), "schooling", "has three percentages that add up to 100");
    }
    for (group, _, women, men) in &pay {
        expect(is_code(group, 3, 4), "pay", "has groups of three or four digits");
        expect(*women > 0 && *men > 0, "pay", "has two amounts");
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
    Country { code, shares: shares.collect(), schooling: schooling.collect(), pay: pay.collect() }
}

/// The list, or no list and a problem.
fn rows<T: Default>(read: Result<T, serde_json::Error>, place: &str, problems: &mut Vec<Problem>) -> T {
    read.unwrap_or_else(|error| {
        problems.push(Problem { place: place.to_owned(), reason: error.to_string() });
        T::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All countries, of which only Sweden has figures.
    fn good() -> String {
        let country = |code: &&str| {
            let rows = match *code {
                "SE" => {
                    r#""shares":[["31",20,2023,2024,false]],"schooling":[["3",2023,5,45,50]],"pay":[["311",2020,39100,42400]]"#
                }
                _ => r#""shares":[],"schooling":[],"pay":[]"#,
            };
            format!("{{\"country\":\"{code}\",{rows}}}")
        };
        let all: Vec<String> = Country::ALL.iter().map(country).collect();
        format!("{{\"format\":\"eight-keys/countries\",\"version\":1,\"countries\":[{}]}}", all.join(","))
    }

    #[test]
    fn what_is_written_is_read() {
        let (countries, problems) = parse_countries(good().as_bytes());
        assert_eq!(problems, []);
        let countries = countries.unwrap();
        let sweden = countries.iter().find(|it| it.code == "SE").unwrap();
        assert_eq!(sweden.share("3111").map(|it| (it.percent, it.years)), Some((20, (2023, 2024))));
        assert_eq!(sweden.schooling("3111").map(|it| it.percent), Some([5, 45, 50]));
        assert_eq!(sweden.pay("3111").map(|it| it.month), Some((39100, 42400)));
        assert_eq!(sweden.pay("3121"), None);
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_place() {
        let good = good();
        for (right, wrong, place) in [
            ("eight-keys/countries", "eight-keys/pack", "/format"),
            ("\"version\":1", "\"version\":2", "/version"),
            ("\"country\":\"SI\"", "\"country\":\"US\"", "/countries"),
            ("\"countries\":[", "\"countries\":[[],", "/countries"),
            ("\"countries\":[", "\"others\":[", "/countries"),
            ("\"31\",20", "\"311\",20", "/countries/SE/shares"),
            ("\"31\",20", "\"31\",101", "/countries/SE/shares"),
            ("2023,2024", "2024,2023", "/countries/SE/shares"),
            ("5,45,50", "5,45,60", "/countries/SE/schooling"),
            ("5,45,50", "5,45,500", "/countries/SE/schooling"),
            ("\"311\",2020", "\"31\",2020", "/countries/SE/pay"),
            ("39100", "0", "/countries/SE/pay"),
            ("\"pay\":[[", "\"money\":[[", "/countries/SE/pay"),
        ] {
            assert!(good.contains(right), "{right}");
            let (countries, problems) = parse_countries(good.replacen(right, wrong, 1).as_bytes());
            assert!(countries.is_none(), "{wrong}");
            assert!(problems.iter().any(|it| it.place == place), "{wrong}: {problems:?}");
        }
        for nothing in ["", "[]", "7"] {
            assert!(parse_countries(nothing.as_bytes()).0.is_none(), "{nothing}");
        }
    }
}
