//! Figures by country, from `data/countries`: shares of women, schooling and, for Sweden, pay in groups of similar work.

use super::raw::Raw;
use super::table::Row;
use crate::fluent::Finding;
use eight_keys_core::domain::{Country, CountryPay, CountrySchooling, CountryShare};
use std::collections::BTreeMap;

/// A share is left out if it is about fewer than so many thousand people, the mean of the years: it moves by 5 points a
/// year on average.
const HIDDEN_BELOW: f64 = 20.0;
/// A share about fewer than so many is shown with "about": it moves by 4 points.
const ABOUT_BELOW: f64 = 50.0;
/// So is a share that moves by more than so many points between two years.
const STEADY: f64 = 8.0;
/// A one-digit share is shown if no two-digit share in it, in any country, is further than so many points away.
const NEAR: f64 = 20.0;
/// Belgium's coding changed between the two years (clerical work fell by more than half): only the newer year counts.
const NEW_CODING: (&str, u16) = ("BE", 2024);
/// The year of the one-digit shares, and the last one for which the United Kingdom has figures.
const MAJOR_YEARS: [(&str, &str); 2] = [("UK", "2019"), ("", "2023")];

/// Women and men at work, in thousands, of one cell of a table.
struct Cell {
    year: u16,
    women: Option<f64>,
    men: Option<f64>,
}

/// All countries, by their codes.
pub fn countries(raw: &Raw, findings: &mut Vec<Finding>) -> Vec<Country> {
    let mut all: BTreeMap<&str, Country> =
        Country::ALL.into_iter().map(|code| (code, Country { code: code.to_owned(), ..Country::default() })).collect();
    let two_digits = two_digits(raw, findings);
    let majors = majors(raw, findings);
    let speaks_for_all: Vec<&str> = majors
        .keys()
        .map(|(_, group)| *group)
        .filter(|group| {
            let inside = two_digits.iter().filter(|((_, inner), _)| inner.starts_with(group));
            inside.into_iter().all(|((country, _), share)| {
                let whole = majors.get(&(country, group)).map(|it| it.percent);
                whole.is_none_or(|whole| (whole - share.percent).abs() <= NEAR)
            })
        })
        .collect();
    let shares = majors.into_iter().filter(|((_, group), _)| speaks_for_all.contains(group)).chain(two_digits);
    for ((country, group), share) in shares {
        if let Some(country) = all.get_mut(country) {
            country.shares.push(CountryShare {
                group: group.to_owned(),
                percent: share.percent.round() as u8,
                years: share.years,
                about: share.about,
            });
        }
    }
    for row in raw.schooling.rows() {
        let (Some(country), Some(group)) = (all.get_mut(iso(row.get("geo"))), major(&row)) else { continue };
        let part = |column: &str, findings: &mut Vec<Finding>| percentage(&row, column, findings);
        let parts = ["pct_low_ISCED0_2", "pct_medium_ISCED3_4", "pct_high_ISCED5_8"].map(|it| part(it, findings));
        if let [Some(low), Some(medium), Some(high)] = parts {
            let percent = [low, medium, high].map(|percent| percent.round() as u8);
            country.schooling.push(CountrySchooling { group: group.to_owned(), year: year(&row, findings), percent });
        }
    }
    if let Some(sweden) = all.get_mut("SE") {
        sweden.pay = swedish_pay(raw, findings);
    }
    all.into_values().collect()
}

/// Eurostat's letters for a country, converted to those of ISO 3166.
fn iso(geo: &str) -> &str {
    match geo {
        "EL" => "GR",
        "UK" => "GB",
        geo => geo,
    }
}

/// The digit of a major group of work: `OC3` is 3. `None` for all work and for soldiers.
fn major<'t>(row: &Row<'t>) -> Option<&'t str> {
    row.get("isco08").strip_prefix("OC").filter(|digit| *digit != "0" && digit.len() == 1)
}

fn year(row: &Row, findings: &mut Vec<Finding>) -> u16 {
    row.get("year").parse().unwrap_or_else(|_| {
        findings.push(row.finding("has no year"));
        0
    })
}

fn percentage(row: &Row, column: &str, findings: &mut Vec<Finding>) -> Option<f64> {
    match row.number(column) {
        Ok(Some(percent)) if !(0.0..=100.0).contains(&percent) => {
            findings.push(row.finding(&format!("{column} is {percent} percent")));
            None
        }
        Ok(percent) => percent,
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

struct Pooled {
    percent: f64,
    years: (u16, u16),
    about: bool,
}

/// The years of a group together. `None` if a cell is too small to be published, or the group too small to be shown.
fn pooled(cells: &[Cell]) -> Option<Pooled> {
    let women: f64 = cells.iter().map(|cell| cell.women).sum::<Option<f64>>()?;
    let people = women + cells.iter().map(|cell| cell.men).sum::<Option<f64>>()?;
    let mean = people / cells.len() as f64;
    let shares = cells.iter().filter_map(|cell| Some(100.0 * cell.women? / (cell.women? + cell.men?)));
    let (least, most) = shares.fold((100.0_f64, 0.0_f64), |(least, most), it| (least.min(it), most.max(it)));
    let years = (cells.iter().map(|it| it.year).min()?, cells.iter().map(|it| it.year).max()?);
    let about = mean < ABOUT_BELOW || most - least > STEADY;
    (mean >= HIDDEN_BELOW).then(|| Pooled { percent: 100.0 * women / people, years, about })
}

type Shares<'r> = BTreeMap<(&'r str, &'r str), Pooled>;

fn cell(row: &Row, findings: &mut Vec<Finding>) -> Cell {
    let mut number = |column: &str| match row.number(column) {
        Ok(number) => number,
        Err(finding) => {
            findings.push(finding);
            None
        }
    };
    let (women, men) = (number("women_thousand"), number("men_thousand"));
    Cell { year: year(row, findings), women, men }
}

fn two_digits<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> Shares<'r> {
    let mut cells: BTreeMap<(&str, &str), Vec<Cell>> = BTreeMap::new();
    for row in raw.by_country.rows() {
        let (country, group) = (row.get("country"), row.get("isco2"));
        if !Country::ALL.contains(&country) || group.len() != 2 {
            findings.push(row.finding("names no country that the app knows, or no group of two digits"));
            continue;
        }
        let cell = cell(&row, findings);
        // No kind of work in the app is similar to that of soldiers.
        if !group.starts_with('0') && (country != NEW_CODING.0 || cell.year >= NEW_CODING.1) {
            cells.entry((country, group)).or_default().push(cell);
        }
    }
    cells.into_iter().filter_map(|(of, cells)| Some((of, pooled(&cells)?))).collect()
}

fn majors<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> Shares<'r> {
    let mut shares = Shares::new();
    for row in raw.by_country_and_major.rows() {
        let geo = row.get("geo");
        let wanted = MAJOR_YEARS.iter().find(|(country, _)| *country == geo || country.is_empty());
        let (Some(group), Some((_, wanted))) = (major(&row), wanted) else { continue };
        // Eurostat marks unreliable figures with u.
        if row.get("year") != *wanted || row.get("flags").contains('u') {
            continue;
        }
        let cell = cell(&row, findings);
        if let Some(share) = pooled(&[cell]) {
            shares.insert((iso(geo), group), share);
        }
    }
    shares
}

fn swedish_pay(raw: &Raw, findings: &mut Vec<Finding>) -> Vec<CountryPay> {
    let mut pay = Vec::new();
    for row in raw.swedish_groups.rows() {
        let group = row.get("isco08");
        if row.get("reason").is_empty() || !raw.unit_groups.rows().any(|it| it.get("isco08").starts_with(group)) {
            findings.push(row.finding("gives no reason, or no unit group begins so"));
        }
        let amounts = raw.swedish_pay.rows().find(|it| it.get("ssyk2012") == row.get("ssyk2012")).and_then(|it| {
            let women = it.number("mean_monthly_sek_women_2020").ok()??;
            Some((women, it.number("mean_monthly_sek_men_2020").ok()??))
        });
        let Some((women, men)) = amounts else {
            findings.push(row.finding("names no group with pay"));
            continue;
        };
        // Rounded to a hundred: means over regions are no more precise than that.
        let hundreds = |amount: f64| ((amount / 100.0).round() * 100.0) as u32;
        pay.push(CountryPay { group: group.to_owned(), year: 2020, month: (hundreds(women), hundreds(men)) });
    }
    pay.sort_by(|a, b| a.group.cmp(&b.group));
    pay
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[(u16, Option<f64>, Option<f64>)]) -> Option<(u8, (u16, u16), bool)> {
        let cells: Vec<Cell> =
            rows.iter().map(|(year, women, men)| Cell { year: *year, women: *women, men: *men }).collect();
        pooled(&cells).map(|it| (it.percent.round() as u8, it.years, it.about))
    }

    #[test]
    fn small_groups_are_hidden_or_about() {
        let row = |year, women, men| (year, Some(women), Some(men));
        assert_eq!(cells(&[row(2023, 30.0, 70.0), row(2024, 32.0, 68.0)]), Some((31, (2023, 2024), false)));
        assert_eq!(
            cells(&[row(2023, 10.0, 30.0), row(2024, 10.0, 30.0)]),
            Some((25, (2023, 2024), true)),
            "few people"
        );
        assert_eq!(cells(&[row(2023, 30.0, 70.0), row(2024, 39.0, 61.0)]), Some((35, (2023, 2024), true)), "a jump");
        assert_eq!(cells(&[row(2023, 5.0, 14.0), row(2024, 5.0, 14.0)]), None, "too few");
        assert_eq!(cells(&[row(2023, 30.0, 70.0), (2024, None, Some(70.0))]), None, "not published");
    }
}
