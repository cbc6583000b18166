//! The preparation that a unit group's members need.

use super::links::Links;
use super::raw::Raw;
use crate::fluent::Finding;
use eight_keys_core::domain::{Preparation, Ways};
use std::collections::BTreeMap;

/// Job zones and education of each group with members.
pub fn ways(raw: &Raw, links: &Links, findings: &mut Vec<Finding>) -> BTreeMap<String, Ways> {
    let education = education(raw, findings);
    let mut all = BTreeMap::new();
    for (group, members) in &links.members {
        let mut zones: Vec<Preparation> =
            members.keys().filter_map(|code| links.onet.get(code)).map(|it| it.preparation).collect();
        zones.sort();
        let (Some(least), Some(most)) = (zones.first(), zones.last()) else { continue };
        let asked: Vec<&[f64; 4]> = members.keys().filter_map(|code| education.get(code.as_str())).collect();
        let means = |at: usize| asked.iter().map(|percent| percent[at]).sum::<f64>() / asked.len() as f64;
        let education = (!asked.is_empty()).then(|| whole_percents([means(0), means(1), means(2), means(3)]));
        let usual = zones[(zones.len() - 1) / 2];
        all.insert(group.clone(), Ways { usual, least: *least, most: *most, education });
    }
    all
}

/// For each O*NET occupation that people were asked about: school, vocational or some college, bachelor, master or
/// more, in percent. The twelve categories of O*NET in these four are 1 and 2, 3 to 5, 6 and 7, 8 to 12.
fn education<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> BTreeMap<&'r str, [f64; 4]> {
    let mut education: BTreeMap<&str, [f64; 4]> = BTreeMap::new();
    let mut unsure: Vec<&str> = Vec::new();
    for row in raw.education.rows() {
        let level = match row.get("category").parse::<u8>() {
            Ok(1 | 2) => 0,
            Ok(3..=5) => 1,
            Ok(6 | 7) => 2,
            Ok(8..=12) => 3,
            _ => {
                findings.push(row.finding(&format!("the category is \"{}\"", row.get("category"))));
                continue;
            }
        };
        if row.get("recommend_suppress") == "Y" {
            unsure.push(row.get("onetsoc"));
        }
        match row.number("percent") {
            Ok(Some(percent)) if (0.0..=100.0).contains(&percent) => {
                education.entry(row.get("onetsoc")).or_default()[level] += percent;
            }
            Ok(_) => findings.push(row.finding("is no percentage")),
            Err(finding) => findings.push(finding),
        }
    }
    // O*NET itself marks figures for which too few people were asked.
    education.retain(|code, _| !unsure.contains(code));
    for (code, levels) in &education {
        let sum: f64 = levels.iter().sum();
        if !(98.0..=102.0).contains(&sum) {
            findings.extend(
                raw.education
                    .rows()
                    .find(|row| row.get("onetsoc") == *code)
                    .map(|row| row.finding(&format!("the percentages of {code} add up to {sum:.1}"))),
            );
        }
    }
    education
}

/// Whole numbers that add up to 100: rounded down, and then those with the largest remainders are rounded up.
fn whole_percents(percents: [f64; 4]) -> [u8; 4] {
    let sum: f64 = percents.iter().sum();
    let exact = percents.map(|percent| percent / sum * 100.0);
    let mut whole = exact.map(|percent| percent.floor() as u8);
    let mut order = [0, 1, 2, 3];
    order.sort_by(|a, b| exact[*b].fract().total_cmp(&exact[*a].fract()));
    let missing = 100_u8.saturating_sub(whole.iter().sum());
    for at in order.iter().take(usize::from(missing)) {
        whole[*at] += 1;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_add_up() {
        assert_eq!(whole_percents([33.4, 33.3, 33.3, 0.0]), [34, 33, 33, 0]);
        assert_eq!(whole_percents([0.0, 0.0, 99.6, 0.2]), [0, 0, 100, 0]);
        assert_eq!(whole_percents([12.5, 12.5, 12.5, 62.5]).iter().sum::<u8>(), 100);
    }
}
