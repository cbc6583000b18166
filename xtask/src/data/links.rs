//! Which O*NET occupations belong to which unit group, and how they were joined.

use super::raw::{Raw, THEME_COLUMNS};
use crate::fluent::Finding;
use eight_keys_core::domain::{Join, Preparation};
use std::collections::{BTreeMap, BTreeSet};

/// An O*NET occupation with a profile of interests.
pub struct Onet {
    /// O*NET's title.
    pub title: String,
    /// The six values in hundredths.
    pub values: [u16; 6],
    /// Its job zone.
    pub preparation: Preparation,
}

/// The joined groups.
#[derive(Default)]
pub struct Links {
    /// O*NET occupations with a profile, by code.
    pub onet: BTreeMap<String, Onet>,
    /// For each unit group in the explorer, its members.
    pub members: BTreeMap<String, BTreeMap<String, Join>>,
    /// For each unit group, the SOC 2018 codes that count towards its share of women.
    pub socs: BTreeMap<String, BTreeSet<String>>,
    /// Unit groups that no occupation with a profile reaches.
    pub unreached: Vec<String>,
}

impl Links {
    /// Follows the crosswalks and the changes by hand.
    pub fn of(raw: &Raw, findings: &mut Vec<Finding>) -> Links {
        let mut links = Links::default();
        let mut by_soc: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut codes = BTreeSet::new();
        for row in raw.onet.rows() {
            if !codes.insert(row.get("onetsoc")) {
                findings.push(row.finding(&format!("{} is there twice", row.get("onetsoc"))));
            }
            by_soc.entry(row.get("soc2018")).or_default().push(row.get("onetsoc"));
            match profile(&row) {
                Ok(Some(onet)) => drop(links.onet.insert(row.get("onetsoc").to_owned(), onet)),
                Ok(None) => {}
                Err(finding) => findings.push(finding),
            }
        }
        let mut newer: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in raw.soc2010_to_soc2018.rows() {
            newer.entry(row.get("soc2010")).or_default().push(row.get("soc2018"));
        }
        let mut groups = BTreeSet::new();
        for row in raw.unit_groups.rows() {
            if !groups.insert(row.get("isco08")) {
                findings.push(row.finding(&format!("{} is there twice", row.get("isco08"))));
            }
        }
        // Every link, also those to occupations without a profile, whose SOC codes count for the share of women.
        let mut all: BTreeMap<(&str, &str), Join> = BTreeMap::new();
        for row in raw.isco_to_soc2010.rows() {
            let group = row.get("isco08");
            if !groups.contains(group) {
                // Two rows name a minor group (three digits): they lead to no unit group.
                if group.len() != 3 || !groups.iter().any(|it| it.starts_with(group)) {
                    findings.push(row.finding(&format!("{group} is not a unit group of data/isco/unit_groups.csv")));
                }
                continue;
            }
            let Some(socs) = newer.get(row.get("soc2010")) else {
                findings.push(row.finding(&format!("SOC 2010 {} leads to no SOC 2018 code", row.get("soc2010"))));
                continue;
            };
            let join = match (row.get("soc2010_title").contains("All Other"), row.get("part")) {
                (true, _) => Join::Residual,
                (false, "") => Join::Whole,
                (false, _) => Join::Part,
            };
            for soc in socs {
                for onet in by_soc.get(soc).into_iter().flatten() {
                    let known = all.entry((group, onet)).or_insert(join);
                    *known = join.min(*known);
                }
            }
        }
        let mut added: Vec<(&str, &str)> = Vec::new();
        // These links are for the fit only: they say nothing about who does the work.
        let mut not_counted: BTreeSet<(&str, &str)> = BTreeSet::new();
        for row in raw.links_changed.rows() {
            let link = (row.get("isco08"), row.get("onetsoc"));
            if row.get("reason").is_empty() {
                findings.push(row.finding("gives no reason"));
            }
            match row.get("change") {
                "left-out" if all.remove(&link).is_some() => {}
                "left-out" => findings.push(row.finding("leaves out a link that the crosswalks do not make")),
                "not-counted" if all.contains_key(&link) => drop(not_counted.insert(link)),
                "not-counted" => findings.push(row.finding("does not count a link that the crosswalks do not make")),
                "added" | "counted" if all.contains_key(&link) || added.contains(&link) => {
                    findings.push(row.finding("adds a link that is there already"));
                }
                change @ ("added" | "counted") if links.onet.contains_key(link.1) && groups.contains(link.0) => {
                    added.push(link);
                    if change == "added" {
                        not_counted.insert(link);
                    }
                }
                "added" | "counted" => {
                    findings.push(row.finding("adds a group or an occupation with a profile that is not there"));
                }
                other => findings.push(
                    row.finding(&format!("the change is \"{other}\" and not left-out, not-counted, added or counted")),
                ),
            }
        }
        // A group all of whose links were left out by hand stays in the explorer, without a profile.
        for row in raw.links_changed.rows() {
            links.members.entry(row.get("isco08").to_owned()).or_default();
        }
        let added = added.into_iter().map(|link| (link, Join::Added));
        for (link, join) in all.into_iter().chain(added) {
            let (group, onet) = link;
            if !not_counted.contains(&link) {
                let soc = onet.get(..7).unwrap_or(onet);
                links.socs.entry(group.to_owned()).or_default().insert(soc.to_owned());
            }
            if links.onet.contains_key(onet) {
                links.members.entry(group.to_owned()).or_default().insert(onet.to_owned(), join);
            }
        }
        links.unreached =
            groups.iter().filter(|it| !links.members.contains_key(**it)).map(|it| (*it).to_owned()).collect();
        links
    }
}

/// The profile of a row of O*NET's table; `None` if O*NET has none.
fn profile(row: &super::table::Row) -> Result<Option<Onet>, Finding> {
    let mut values = [0; 6];
    for (column, value) in THEME_COLUMNS.into_iter().zip(&mut values) {
        let Some(number) = row.number(column)? else {
            return Ok(None);
        };
        if !(1.0..=7.0).contains(&number) {
            return Err(row.finding(&format!("{column} is {number} and not from 1 to 7")));
        }
        *value = (number * 100.0).round() as u16;
    }
    let zone = row.number("job_zone")?.map(|zone| zone as u8).and_then(Preparation::of_zone);
    let Some(preparation) = zone else {
        return Err(row.finding(&format!("the job zone is \"{}\" and not from 2 to 5", row.get("job_zone"))));
    };
    Ok(Some(Onet { title: row.get("title").to_owned(), values, preparation }))
}
