//! Official titles, examples and search words.

use super::links::Links;
use super::raw::Raw;
use super::table::Row;
use crate::fluent::Finding;
use crate::work::fold;
use std::collections::{BTreeMap, BTreeSet};

/// At most so many examples are shown.
const MOST_EXAMPLES: usize = 8;

/// What the words of all languages are taken from.
pub struct Words<'r> {
    raw: &'r Raw,
    links: &'r Links,
    /// For each group its ESCO occupations, the examples first.
    esco: BTreeMap<&'r str, Vec<Row<'r>>>,
}

impl<'r> Words<'r> {
    /// Orders ESCO's occupations: those with a label in every language first, then the plain ones, then the short.
    pub fn of(raw: &'r Raw, links: &'r Links, findings: &mut Vec<Finding>) -> Words<'r> {
        let mut esco: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
        let mut codes = BTreeSet::new();
        for row in raw.esco.rows() {
            if row.get("en").is_empty() || !row.get("code").starts_with(row.get("iscoGroup")) {
                findings.push(row.finding("has no English label, or its code is not of its group"));
            }
            if !codes.insert(row.get("code")) {
                findings.push(row.finding(&format!("{} is there twice", row.get("code"))));
            }
            esco.entry(row.get("iscoGroup")).or_default().push(row);
        }
        for rows in esco.values_mut() {
            rows.sort_by_key(|row| {
                let label = row.get("en");
                let plain = !label.contains(['(', '/', ',']) && label.split(' ').count() <= 3;
                let everywhere = !row.get("nl").is_empty() && !row.get("fr").is_empty();
                (!everywhere, !plain, label.chars().count(), row.get("code"))
            });
        }
        Words { raw, links, esco }
    }

    /// The examples of a group.
    pub fn examples(&self, group: &str) -> impl Iterator<Item = Row<'r>> {
        self.esco.get(group).into_iter().flatten().take(MOST_EXAMPLES).copied()
    }

    /// The official title; `None` where there is none in the language.
    pub fn title(&self, group: &str, language: &str) -> Option<&'r str> {
        let row = self.raw.unit_groups.rows().find(|row| row.get("isco08") == group)?;
        Some(row.get(language)).filter(|title| !title.is_empty())
    }

    /// More words for each group: ESCO's other labels, and in English the job titles that O*NET shows to job seekers.
    /// A label is left out if the group has all its words already, in title, examples, or labels before it.
    pub fn synonyms(&self, language: &str) -> Vec<(&'r str, String)> {
        let mut reported: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        if language == "en" {
            for row in self.raw.reported.rows().filter(|row| row.get("Shown in My Next Move") == "Y") {
                // "CEO (Chief Executive Officer)": the second is the same in other words.
                let title = row.get("Reported Job Title").split(" (").next().unwrap_or_default();
                reported.entry(row.get("O*NET-SOC Code")).or_default().push(title);
            }
        }
        self.links
            .members
            .iter()
            .map(|(group, members)| {
                let mut known: BTreeSet<String> = BTreeSet::new();
                let mut take = |label: &str| {
                    let before = known.len();
                    known.extend(fold(label).split(' ').map(str::to_owned));
                    known.len() > before
                };
                let shown = self.title(group, language).into_iter();
                for label in shown.chain(self.examples(group).map(|row| row.get(language))) {
                    take(label);
                }
                if language == "en" {
                    for onet in members.keys().filter_map(|code| self.links.onet.get(code)) {
                        take(&onet.title);
                    }
                }
                let more = self.esco.get(group.as_str()).into_iter().flatten().skip(MOST_EXAMPLES);
                let labels = more.map(|row| row.get(language));
                let labels = labels
                    .chain(members.keys().filter_map(|code| reported.get(code.as_str())).flatten().copied())
                    .filter(|label| !label.is_empty() && take(label));
                (group.as_str(), labels.map(|label| label.replace('|', " ")).collect::<Vec<_>>().join("|"))
            })
            .collect()
    }
}
