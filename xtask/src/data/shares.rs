//! Shares of women: US figures carried over to unit groups, which of them decide a shelf, and the published EU figures.

use super::links::Links;
use super::raw::Raw;
use crate::fluent::Finding;
use eight_keys_core::domain::{Country, EuropeFigure, Precision, Share, ShareSource, Shelf};
use std::collections::{BTreeMap, BTreeSet};

/// For work with a residual share to stand on a shelf, the two-digit share has to be on that shelf in so many
/// countries.
const COUNTRIES_AGREE: usize = 5;

struct Census {
    percent: f64,
    source: ShareSource,
    employed: f64,
    /// Whether the row is a rest ("all other") of different kinds of work.
    rest: bool,
}

/// The US share of each unit group that has one: the newest figures of its Census occupations, weighted by their
/// employment in 2018.
pub fn united_states(raw: &Raw, links: &Links, findings: &mut Vec<Finding>) -> BTreeMap<String, Share> {
    let census = census(raw, findings);
    let mut of_soc: BTreeMap<&str, (&str, Precision)> = BTreeMap::new();
    for row in raw.onet_census.rows() {
        let precision = match row.get("join_level") {
            "exact" => Precision::Exact,
            // Whether a row is a rest of different work is judged by its title: the file marks janitors as one as well,
            // since the Census writes their code with an X.
            "broad group" | "residual group" => Precision::Broad,
            other => {
                findings.push(row.finding(&format!("the join level is \"{other}\"")));
                continue;
            }
        };
        let joined = (row.get("census2018"), precision);
        if *of_soc.entry(row.get("soc2018")).or_insert(joined) != joined {
            findings.push(row.finding(&format!("{} has another Census code above", row.get("soc2018"))));
        }
    }
    let mut shares = BTreeMap::new();
    for (group, socs) in &links.socs {
        let mut used: BTreeMap<&str, Precision> = BTreeMap::new();
        for soc in socs {
            let Some((code, precision)) = of_soc.get(soc.as_str()).copied() else {
                findings.push(Finding {
                    place: crate::fluent::SourceLocation {
                        file: "data/womens_share/womens_share_by_onetsoc.csv".to_owned(),
                        line: 1,
                    },
                    text: format!("SOC 2018 {soc} of unit group {group} is missing"),
                });
                continue;
            };
            if census.contains_key(code) {
                let worst = used.entry(code).or_insert(precision);
                *worst = precision.max(*worst);
            }
        }
        let figures = || used.keys().filter_map(|code| census.get(code));
        let employed: f64 = figures().map(|it| it.employed).sum();
        let rest: f64 = figures().filter(|it| it.rest).map(|it| it.employed).sum();
        if employed > 0.0 {
            let counted = used.values().copied().max().unwrap_or(Precision::Broad);
            let precision = match rest {
                rest if rest * 2.0 > employed => Precision::Residual,
                rest if rest > 0.0 => Precision::Broad.max(counted),
                _ => counted,
            };
            let women: f64 = figures().map(|it| it.percent * it.employed).sum();
            let sources: BTreeSet<ShareSource> = figures().map(|it| it.source).collect();
            shares.insert(
                group.clone(),
                Share {
                    percent: ((women / employed * 10.0).round() / 10.0) as f32,
                    sources: sources.into_iter().collect(),
                    precision,
                    census: used.keys().map(|code| (*code).to_owned()).collect(),
                    stands: true,
                },
            );
        }
    }
    // A row that belongs to several groups counts all of them together, whatever the join level says.
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for code in shares.iter().filter(|(group, _)| links.members.contains_key(*group)).flat_map(|(_, it)| &it.census) {
        *groups.entry(code.clone()).or_default() += 1;
    }
    for share in shares.values_mut().filter(|share| share.precision == Precision::Exact) {
        if share.census.iter().any(|code| groups.get(code).is_some_and(|count| *count > 1)) {
            share.precision = Precision::Broad;
        }
    }
    shares
}

/// A residual share puts nothing on a shelf by itself: the work stands on one if enough countries agree on it.
pub fn stand(shares: &mut BTreeMap<String, Share>, countries: &[Country]) {
    for (code, share) in shares.iter_mut().filter(|(_, share)| share.precision == Precision::Residual) {
        let shelf = Shelf::of(Some(share.percent));
        let field = code.get(..2).unwrap_or_default();
        let two_digits = countries.iter().filter_map(|country| country.share(code).filter(|it| it.group == field));
        let agree = two_digits.filter(|it| Shelf::of(Some(f32::from(it.percent))) == shelf);
        share.stands = agree.count() >= COUNTRIES_AGREE;
    }
}

/// The Census occupations that have both a share and an employment to weight it by.
fn census<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> BTreeMap<&'r str, Census> {
    let mut census = BTreeMap::new();
    let mut of_one_kind = BTreeSet::new();
    for row in raw.rest_of_one_kind.rows() {
        let code = row.get("census");
        let titled = |it: &super::table::Row| it.get("census") == code && it.get("title") == row.get("title");
        if row.get("reason").is_empty() || !raw.census.rows().any(|it| titled(&it)) {
            findings.push(row.finding("gives no reason, or names no row of the Census by its code and title"));
        }
        of_one_kind.insert(code);
    }
    for row in raw.census.rows() {
        let numbers = (row.number("pct_women"), row.number("acs2018_men"), row.number("acs2018_women"));
        let (percent, men, women) = match numbers {
            (Ok(percent), Ok(men), Ok(women)) => (percent, men, women),
            (percent, men, women) => {
                findings.extend([percent.err(), men.err(), women.err()].into_iter().flatten());
                continue;
            }
        };
        let Some(percent) = percent else { continue };
        if !(0.0..=100.0).contains(&percent) {
            findings.push(row.finding(&format!("the share of women is {percent} percent")));
            continue;
        }
        let name = row.get("source").trim_end_matches(" 1-year");
        let Some(source) = ShareSource::from_name(name) else {
            findings.push(row.finding(&format!("a share of women has the source \"{}\"", row.get("source"))));
            continue;
        };
        if let (Some(men), Some(women)) = (men, women) {
            let (title, employed) = (row.get("title"), men + women);
            let is_rest = title.contains("all other") || title.starts_with("Other ");
            let rest = is_rest && !of_one_kind.contains(row.get("census"));
            if census.insert(row.get("census"), Census { percent, source, employed, rest }).is_some() {
                findings.push(row.finding(&format!("{} is there twice", row.get("census"))));
            }
        }
    }
    census
}

/// The EU figures, the most general first. Those of a major group are left out: one digit contains work of every shelf,
/// and "half of all technicians" would be read as half of all pilots.
pub fn europe(raw: &Raw, findings: &mut Vec<Finding>) -> Vec<EuropeFigure> {
    let mut figures = Vec::new();
    for row in raw.europe.rows() {
        let group = row.get("group");
        let Some(covers) = raw.coverage.rows().find(|it| it.get("group") == group) else {
            findings.push(row.finding(&format!("data/eurostat/coverage.csv does not say what \"{group}\" covers")));
            continue;
        };
        let isco = covers.get("isco08");
        if !isco.is_empty() && !raw.unit_groups.rows().any(|it| it.get("isco08").starts_with(isco)) {
            findings.push(covers.finding(&format!("no unit group begins with {isco}")));
        }
        match row.number("pct_women") {
            Ok(Some(_)) if isco.len() < 2 => {}
            Ok(Some(percent)) if (0.0..=100.0).contains(&percent) => {
                figures.push(EuropeFigure { group: group.to_owned(), isco: isco.to_owned(), percent: percent as f32 });
            }
            Ok(_) => findings.push(row.finding("is no percentage of women")),
            Err(finding) => findings.push(finding),
        }
    }
    figures.sort_by(|a, b| a.isco.len().cmp(&b.isco.len()).then(a.isco.cmp(&b.isco)));
    figures
}
