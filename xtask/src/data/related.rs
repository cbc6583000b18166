//! Related work: from O*NET's related occupations, corrected by hand if they are misleading, and taken from the nearest
//! profile if there are none.

use super::links::Links;
use super::raw::Raw;
use crate::fluent::Finding;
use std::collections::BTreeMap;

/// At most so many are named.
const MAX_NAMED_GROUPS: usize = 6;
/// O*NET's ten nearest; what it calls supplemental is far.
const NEAR: [&str; 2] = ["Primary-Short", "Primary-Long"];

/// For each group the codes of related groups, the nearest first.
///
/// Each of O*NET's near relations between members counts 1 for the groups they belong to, divided by the number of
/// groups that the related occupation belongs to. The sum over members is divided by the square root of the number of
/// members of the other group, because a group with many members is related to everything. A group of the same minor
/// group counts three quarters more, one of the same field a quarter more. A group that gets no related groups in this
/// way gets the groups of its field (the first two digits) whose members' mean profile is nearest.
///
/// `related_changed.csv` has the result of reading the first three of every group: what is left out (also if nothing
/// leads to it any more), and what is named first instead.
pub fn related(raw: &Raw, links: &Links, findings: &mut Vec<Finding>) -> BTreeMap<String, Vec<String>> {
    let mut groups_of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (group, members) in &links.members {
        for code in members.keys() {
            groups_of.entry(code).or_default().push(group);
        }
    }
    let mut weights: BTreeMap<&str, BTreeMap<&str, f64>> = BTreeMap::new();
    for row in raw.related.rows() {
        if row.get("O*NET-SOC Code").is_empty() || row.get("Related O*NET-SOC Code").is_empty() {
            findings.push(row.finding("names no two occupations"));
        }
        if !NEAR.contains(&row.get("Relatedness Tier")) {
            continue;
        }
        let Some(others) = groups_of.get(row.get("Related O*NET-SOC Code")) else { continue };
        for group in groups_of.get(row.get("O*NET-SOC Code")).into_iter().flatten() {
            for other in others.iter().filter(|other| *other != group) {
                *weights.entry(group).or_default().entry(other).or_default() += 1.0 / others.len() as f64;
            }
        }
    }
    let changed = changed(raw, links, findings);
    let none = Changed::default();
    let mut related = BTreeMap::new();
    for group in links.members.keys() {
        let mut order: Vec<(&str, f64)> = weights
            .get(group.as_str())
            .into_iter()
            .flatten()
            .map(|(other, weight)| {
                let members = links.members.get(*other).map_or(1, BTreeMap::len) as f64;
                (*other, weight / members.sqrt() * nearness(group, other))
            })
            .collect();
        if order.is_empty() {
            order = nearest(links, group);
        }
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let Changed { left_out, added } = changed.get(group.as_str()).unwrap_or(&none);
        let rest =
            order.into_iter().map(|(code, _)| code).filter(|code| !left_out.contains(code) && !added.contains(code));
        let all = added.iter().copied().chain(rest);
        related.insert(group.clone(), all.take(MAX_NAMED_GROUPS).map(str::to_owned).collect());
    }
    related
}

/// How much nearer two groups are because of their position in ISCO-08.
fn nearness(group: &str, other: &str) -> f64 {
    let same = |digits: usize| group.get(..digits) == other.get(..digits);
    1.0 + if same(3) {
        0.75
    } else if same(2) {
        0.25
    } else {
        0.0
    }
}

/// What was changed by hand for a group.
#[derive(Default)]
struct Changed<'r> {
    left_out: Vec<&'r str>,
    added: Vec<&'r str>,
}

fn changed<'r>(raw: &'r Raw, links: &Links, findings: &mut Vec<Finding>) -> BTreeMap<&'r str, Changed<'r>> {
    let mut all: BTreeMap<&str, Changed> = BTreeMap::new();
    for row in raw.related_changed.rows() {
        let (group, other) = (row.get("isco08"), row.get("other"));
        let known = |code: &str| links.members.get(code).is_some_and(|members| !members.is_empty());
        if group == other || !known(group) || !known(other) {
            findings.push(row.finding("names no two groups with a profile"));
        }
        if row.get("reason").is_empty() {
            findings.push(row.finding("gives no reason"));
        }
        let own = all.entry(group).or_default();
        if own.left_out.contains(&other) || own.added.contains(&other) {
            findings.push(row.finding("names a pair again"));
        }
        match row.get("change") {
            "left-out" => own.left_out.push(other),
            "added" => own.added.push(other),
            change => findings.push(row.finding(&format!("the change is \"{change}\" and not left-out or added"))),
        }
    }
    all
}

/// The groups of the same field with how near they are (less is nearer, so negative).
fn nearest<'l>(links: &'l Links, group: &str) -> Vec<(&'l str, f64)> {
    let Some(own) = middle(links, group) else {
        return Vec::new();
    };
    let field = group.get(..2).unwrap_or(group);
    let others = links.members.keys().filter(|other| other.starts_with(field) && *other != group);
    others
        .filter_map(|other| {
            let distance: f64 = middle(links, other)?.iter().zip(&own).map(|(a, b)| (a - b).powi(2)).sum();
            Some((other.as_str(), -distance))
        })
        .collect()
}

fn middle(links: &Links, group: &str) -> Option<[f64; 6]> {
    let members: Vec<_> = links.members.get(group)?.keys().filter_map(|code| links.onet.get(code)).collect();
    let mut sums = [0.0; 6];
    for member in &members {
        for (sum, value) in sums.iter_mut().zip(member.values) {
            *sum += f64::from(value) / members.len() as f64;
        }
    }
    (!members.is_empty()).then_some(sums)
}
