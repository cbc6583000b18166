//! Which key competences matter more for a unit group; the method is in `data/occupations/SOURCE.md`.

use super::links::Links;
use super::raw::Raw;
use crate::fluent::Finding;
use eight_keys_core::domain::Theme;
use std::collections::{BTreeMap, BTreeSet};

/// How far above its own level a competence has to be, in standard deviations over all groups.
const LEANS_FROM: f64 = 0.5;
/// At most so many are named.
const MAX_NAMED_COMPETENCES: usize = 3;
/// O*NET's importance of a skill goes from 1 to 5, where 2 is "somewhat important". A skill below that does not count.
const IMPORTANT_FROM: f64 = 2.0;
/// The same for the artistic value, in hundredths from 100 to 700.
const ARTISTIC_FROM: f64 = 300.0;
/// The competence that the artistic value of the profile of interests stands for.
const CULTURE: &str = "culture";

/// For each group the ids of the competences that matter more for it, the strongest first. There are none if O*NET
/// rated no skills.
pub fn competences(
    raw: &Raw,
    links: &Links,
    known: &BTreeSet<String>,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Vec<String>> {
    let facets = facets(raw, known, findings);
    let importance = importance(raw, findings);
    // For each group the mean of each facet over its members.
    let mut values: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (group, members) in &links.members {
        let rated: Vec<_> = members.keys().filter_map(|code| importance.get(code.as_str())).collect();
        let artistic: Vec<f64> = members
            .keys()
            .filter_map(|code| links.onet.get(code))
            .map(|onet| f64::from(onet.values[Theme::Artistic.index()]))
            .collect();
        if rated.is_empty() {
            continue;
        }
        let of_facet = |facet: &Facet| {
            if facet.skills.is_empty() {
                return mean(artistic.iter().copied());
            }
            mean(rated.iter().map(|skills| mean(facet.skills.iter().filter_map(|skill| skills.get(skill).copied()))))
        };
        values.insert(group, facets.iter().map(of_facet).collect());
    }
    let matters =
        |facet: &Facet, value: f64| value >= if facet.skills.is_empty() { ARTISTIC_FROM } else { IMPORTANT_FROM };
    let mut important: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (group, values) in &values {
        let own = facets.iter().zip(values).filter(|(facet, value)| matters(facet, **value));
        important.insert(group, own.map(|(facet, _)| facet.competence).collect());
    }
    for facet in 0..facets.len() {
        standardise(values.values_mut().filter_map(|values| values.get_mut(facet)));
    }
    let ids: BTreeSet<&str> = facets.iter().map(|facet| facet.competence).collect();
    let strongest = |values: &[f64], id: &str| {
        let own = facets.iter().zip(values).filter(|(facet, _)| facet.competence == id);
        own.map(|(_, value)| *value).fold(f64::NEG_INFINITY, f64::max)
    };
    let mut strengths: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (group, values) in &values {
        strengths.insert(group, ids.iter().map(|id| strongest(values, id)).collect());
    }
    // The best of several facets is high more often than a single one; this makes all competences comparable.
    for at in 0..ids.len() {
        standardise(strengths.values_mut().filter_map(|values| values.get_mut(at)));
    }
    let mut leans: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (group, strengths) in strengths {
        let level = mean(strengths.iter().copied());
        let mut order: Vec<(&str, f64)> = ids.iter().copied().zip(strengths).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        order.retain(|(id, _)| important.get(group).is_some_and(|important| important.contains(id)));
        let own =
            order.iter().take(MAX_NAMED_COMPETENCES).filter(|(_, value)| *value >= level + LEANS_FROM && *value >= 0.0);
        let enough = own.count().max(1);
        leans.insert(group.to_owned(), order.iter().take(enough).map(|(id, _)| (*id).to_owned()).collect());
    }
    for row in raw.by_title.rows() {
        if !known.contains(row.get("competence")) {
            findings.push(row.finding(&format!("there is no key competence \"{}\"", row.get("competence"))));
        }
        if row.get("reason").is_empty() {
            findings.push(row.finding("gives no reason"));
        }
        if links.members.contains_key(row.get("isco08")) {
            let own = leans.entry(row.get("isco08").to_owned()).or_default();
            own.insert(0, row.get("competence").to_owned());
            own.truncate(MAX_NAMED_COMPETENCES);
        } else {
            findings.push(row.finding(&format!("{} is not among the joined groups", row.get("isco08"))));
        }
    }
    leans
}

/// A part of a competence that can be strong alone; one without skills stands for the artistic value.
struct Facet<'r> {
    competence: &'r str,
    skills: Vec<&'r str>,
}

fn facets<'r>(raw: &'r Raw, known: &BTreeSet<String>, findings: &mut Vec<Finding>) -> Vec<Facet<'r>> {
    let mut facets: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    let mut listed = BTreeSet::new();
    for row in raw.skill_map.rows() {
        let (skill, competence) = (row.get("skill"), row.get("competence"));
        if !listed.insert(skill) {
            findings.push(row.finding(&format!("{skill} is there twice")));
        }
        if row.get("reason").is_empty() {
            findings.push(row.finding("gives no reason"));
        }
        if !raw.skills.columns().iter().any(|column| column == skill) {
            findings.push(row.finding(&format!("O*NET has no skill \"{skill}\"")));
        }
        if competence.is_empty() {
            continue;
        }
        if !known.contains(competence) {
            findings.push(row.finding(&format!("there is no key competence \"{competence}\"")));
        }
        facets.entry((competence, row.get("facet"))).or_default().push(skill);
    }
    for skill in raw.skills.columns().iter().skip(1).filter(|column| !listed.contains(column.as_str())) {
        let place =
            crate::fluent::SourceLocation { file: "data/occupations/skills_to_competences.csv".to_owned(), line: 1 };
        findings.push(Finding { place, text: format!("the skill \"{skill}\" is missing") });
    }
    let mut facets: Vec<Facet> =
        facets.into_iter().map(|((competence, _), skills)| Facet { competence, skills }).collect();
    facets.push(Facet { competence: CULTURE, skills: Vec::new() });
    facets
}

type Importance<'r> = BTreeMap<&'r str, BTreeMap<&'r str, f64>>;

fn importance<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> Importance<'r> {
    let mut importance = Importance::new();
    for row in raw.skills.rows() {
        let mut skills = BTreeMap::new();
        for skill in raw.skills.columns().iter().skip(1) {
            match row.number(skill) {
                Ok(Some(value)) if (1.0..=5.0).contains(&value) => drop(skills.insert(skill.as_str(), value)),
                Ok(_) => findings.push(row.finding(&format!("the importance of {skill} is not from 1 to 5"))),
                Err(finding) => findings.push(finding),
            }
        }
        importance.insert(row.get("O*NET-SOC Code"), skills);
    }
    importance
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

/// Shifts and scales values to mean 0 and standard deviation 1.
fn standardise<'v>(values: impl Iterator<Item = &'v mut f64>) {
    let values: Vec<&mut f64> = values.collect();
    let middle = mean(values.iter().map(|value| **value));
    let deviation = mean(values.iter().map(|value| (**value - middle).powi(2))).sqrt();
    for value in values {
        *value = (*value - middle) / deviation.max(f64::MIN_POSITIVE);
    }
}
