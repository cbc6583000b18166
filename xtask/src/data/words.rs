//! Official titles, examples and search words.

use super::links::Links;
use super::raw::{OWN_EXAMPLES, Raw};
use super::table::{Row, Table};
use crate::fluent::Finding;
use eight_keys_core::content::fold;
use std::collections::{BTreeMap, BTreeSet};

/// At most so many examples are shown.
const MAX_EXAMPLES: usize = 8;
/// The languages of our ESCO labels.
const ESCO_LANGUAGES: [&str; 3] = ["en", "nl", "fr"];
/// The language column of a change that counts in every language.
const EVERY_LANGUAGE: &str = "*";

/// The sources of the words of all languages.
pub struct Words<'r> {
    raw: &'r Raw,
    links: &'r Links,
    /// For each group its ESCO occupations, the examples first.
    esco: BTreeMap<&'r str, Vec<Row<'r>>>,
    /// By ESCO's code and language, the label that replaces another one.
    labels: BTreeMap<(&'r str, &'r str), &'r str>,
    /// By unit group and language, the official title that replaces another one; empty if none is shown.
    titles: BTreeMap<(&'r str, &'r str), &'r str>,
    /// By language and unit group, our own examples and our own words, with bars between them.
    examples: BTreeMap<(&'static str, &'r str), Vec<&'r str>>,
    words: BTreeMap<(&'static str, &'r str), Vec<&'r str>>,
    never: Never<'r>,
}

impl<'r> Words<'r> {
    /// Orders ESCO's occupations: first those with a label in every language, then the plain ones, then the short ones.
    pub fn of(raw: &'r Raw, links: &'r Links, findings: &mut Vec<Finding>) -> Words<'r> {
        let mut labels = BTreeMap::new();
        let mut left_out = BTreeSet::new();
        for row in raw.labels_changed.rows() {
            let (code, language) = (row.get("code"), row.get("language"));
            let column = if language == EVERY_LANGUAGE { "en" } else { language };
            let of_esco = raw.esco.rows().find(|it| it.get("code") == code);
            if of_esco.is_none_or(|it| it.get(column) != row.get("was") || row.get("was").is_empty()) {
                findings.push(row.finding("does not say what the label was"));
            }
            if row.get("reason").is_empty() {
                findings.push(row.finding("gives no reason"));
            }
            match (language, row.get("label")) {
                (EVERY_LANGUAGE, "") => drop(left_out.insert(code)),
                (EVERY_LANGUAGE, _) | (_, "") => {
                    findings.push(row.finding("leaves out everywhere, or changes one label"))
                }
                (_, label) => drop(labels.insert((code, language), label)),
            }
        }
        let mut esco: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
        let mut codes = BTreeSet::new();
        for row in raw.esco.rows() {
            if row.get("en").is_empty() || !row.get("code").starts_with(row.get("iscoGroup")) {
                findings.push(row.finding("has no English label, or its code is not of its group"));
            }
            if !codes.insert(row.get("code")) {
                findings.push(row.finding(&format!("{} is there twice", row.get("code"))));
            }
            if !left_out.contains(row.get("code")) {
                esco.entry(row.get("iscoGroup")).or_default().push(row);
            }
        }
        for rows in esco.values_mut() {
            rows.sort_by_key(|row| {
                let label = row.get("en");
                let plain = !label.contains(['(', '/', ',']) && label.split(' ').count() <= 3;
                let everywhere = !row.get("nl").is_empty() && !row.get("fr").is_empty();
                (!everywhere, !plain, label.chars().count(), row.get("code"))
            });
        }
        let words = Words {
            raw,
            links,
            esco,
            labels,
            titles: titles(raw, findings),
            examples: lists(&raw.own_examples, "examples", links, findings),
            words: lists(&raw.search, "words", links, findings),
            never: Never::of(raw, findings),
        };
        words.check(findings);
        words
    }

    /// Checks that every group has an example in the languages that ESCO lacks, and that nothing that is shown or found
    /// has a word that no name of a job may have. O*NET's job titles are many: those with such a word are left out
    /// instead.
    fn check(&self, findings: &mut Vec<Finding>) {
        for (language, table) in &self.raw.own_examples {
            let lacks = |group: &&String| !self.examples.contains_key(&(*language, group.as_str()));
            for group in self.links.members.keys().filter(lacks) {
                findings.extend(table.rows().next().map(|row| row.finding(&format!("{group} has no example"))));
            }
        }
        for row in self.esco.values().flatten() {
            for language in ESCO_LANGUAGES {
                findings
                    .extend(self.never.in_label(language, &self.label(*row, language)).map(|why| row.finding(&why)));
            }
        }
        let tables = self.raw.own_examples.iter().map(|it| (it, "examples"));
        for ((language, table), column) in tables.chain(self.raw.search.iter().map(|it| (it, "words"))) {
            for row in table.rows() {
                findings.extend(self.never.in_label(language, row.get(column)).map(|why| row.finding(&why)));
            }
        }
        for row in self.raw.unit_groups.rows() {
            for language in ["en", "nl", "fr", "pl"] {
                let title = self.title(row.get("isco08"), language).unwrap_or_default();
                findings.extend(self.never.in_label(language, title).map(|why| row.finding(&why)));
            }
        }
    }

    /// The ESCO occupations that are a group's examples.
    pub fn esco_examples(&self, group: &str) -> impl Iterator<Item = Row<'r>> {
        self.esco.get(group).into_iter().flatten().take(MAX_EXAMPLES).copied()
    }

    /// A group's examples in a language: our own if we have no ESCO labels in it, otherwise ESCO's labels.
    pub fn examples(&self, group: &str, language: &'static str) -> Vec<String> {
        if OWN_EXAMPLES.contains(&language) {
            let own = self.examples.get(&(language, group)).into_iter().flatten();
            return own.map(|example| (*example).to_owned()).collect();
        }
        self.esco_examples(group).map(|row| self.label(row, language)).filter(|label| !label.is_empty()).collect()
    }

    fn label(&self, row: Row<'r>, language: &str) -> String {
        drawn_together(self.labels.get(&(row.get("code"), language)).copied().unwrap_or_else(|| row.get(language)))
    }

    /// The official title; `None` if there is none in the language, or none to show.
    pub fn title(&self, group: &str, language: &str) -> Option<&'r str> {
        let row = self.raw.unit_groups.rows().find(|row| row.get("isco08") == group)?;
        let title = self.titles.get(&(group, language)).copied().unwrap_or_else(|| row.get(language));
        Some(title).filter(|title| !title.is_empty())
    }

    /// Our own words for each group, with bars between them.
    pub fn own_words(&self, group: &str, language: &'static str) -> String {
        self.words.get(&(language, group)).map(|words| words.join("|")).unwrap_or_default()
    }

    /// More words for each group: ESCO's other labels, and in English the job titles that O*NET shows to job seekers.
    /// A label is left out if the group has all its words already, in its official title, its examples, our own words, or
    /// labels before it.
    pub fn synonyms(&self, language: &'static str) -> Vec<(&'r str, String)> {
        let mut reported: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        if language == "en" {
            for row in self.raw.reported.rows().filter(|row| row.get("Shown in My Next Move") == "Y") {
                // "CEO (Chief Executive Officer)": the part in brackets says the same in other words.
                let title = row.get("Reported Job Title").split(" (").next().unwrap_or_default();
                if self.never.in_label(language, title).is_none() {
                    reported.entry(row.get("O*NET-SOC Code")).or_default().push(title);
                }
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
                let own = self.words.get(&(language, group.as_str())).into_iter().flatten().copied();
                for label in self.title(group, language).into_iter().chain(own) {
                    take(label);
                }
                for label in self.examples(group, language) {
                    take(&label);
                }
                if language == "en" {
                    for onet in members.keys().filter_map(|code| self.links.onet.get(code)) {
                        take(&onet.title);
                    }
                }
                let more = self.esco.get(group.as_str()).into_iter().flatten().skip(MAX_EXAMPLES);
                let labels = more.map(|row| self.label(*row, language));
                let labels = labels
                    .chain(
                        members
                            .keys()
                            .filter_map(|code| reported.get(code.as_str()))
                            .flatten()
                            .map(|it| (*it).to_owned()),
                    )
                    .filter(|label| !label.is_empty() && take(label));
                (group.as_str(), labels.map(|label| label.replace('|', " ")).collect::<Vec<_>>().join("|"))
            })
            .collect()
    }
}

fn titles<'r>(raw: &'r Raw, findings: &mut Vec<Finding>) -> BTreeMap<(&'r str, &'r str), &'r str> {
    let mut titles = BTreeMap::new();
    for row in raw.titles_changed.rows() {
        let (group, language) = (row.get("isco08"), row.get("language"));
        let official = raw.unit_groups.rows().find(|it| it.get("isco08") == group);
        if official.is_none_or(|it| it.get(language) != row.get("was") || row.get("was").is_empty()) {
            findings.push(row.finding("does not say what the title was"));
        }
        if row.get("reason").is_empty() {
            findings.push(row.finding("gives no reason"));
        }
        titles.insert((group, language), row.get("title"));
    }
    titles
}

/// Lists between bars, by language and unit group. Each group stands once and is in the explorer, and no list has the
/// same entry twice.
fn lists<'r>(
    tables: &'r BTreeMap<&'static str, Table>,
    column: &str,
    links: &Links,
    findings: &mut Vec<Finding>,
) -> BTreeMap<(&'static str, &'r str), Vec<&'r str>> {
    let mut lists = BTreeMap::new();
    for (language, table) in tables {
        for row in table.rows() {
            let list: Vec<&str> = row.get(column).split('|').collect();
            let different: BTreeSet<&&str> = list.iter().collect();
            if different.len() < list.len() || list.iter().any(|it| it.trim() != *it || it.is_empty()) {
                findings.push(row.finding("says the same twice, or nothing"));
            }
            if !links.members.contains_key(row.get("isco08")) {
                findings.push(row.finding(&format!("{} is not in the explorer", row.get("isco08"))));
            }
            if lists.insert((*language, row.get("isco08")), list).is_some() {
                findings.push(row.finding(&format!("{} is there twice", row.get("isco08"))));
            }
        }
    }
    lists
}

/// The two forms of a name beside each other, with what both have in common written once: "directeur/directrice
/// technique" for "directeur technique/directrice technique". It can be read at a glance and is half as long.
fn drawn_together(label: &str) -> String {
    let Some((one, other)) = label.split_once('/').filter(|(_, other)| !other.contains('/')) else {
        return label.to_owned();
    };
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split_whitespace().collect(), other.split_whitespace().collect());
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let same = same.min(one.len().saturating_sub(1)).min(other.len().saturating_sub(1));
    let (head, tail) = one.split_at(one.len() - same);
    let rest = if tail.is_empty() { String::new() } else { format!(" {}", tail.join(" ")) };
    format!("{}/{}{rest}", head.join(" "), other[..other.len() - same].join(" "))
}

/// Words that no name of a job may have, because they endanger or demean: folded, by language.
struct Never<'r>(Vec<(&'r str, String, &'r str)>);

impl<'r> Never<'r> {
    fn of(raw: &'r Raw, findings: &mut Vec<Finding>) -> Never<'r> {
        let mut words = Vec::new();
        for row in raw.never.rows() {
            if row.get("reason").is_empty() || row.get("word").is_empty() {
                findings.push(row.finding("gives no word or no reason"));
            }
            words.push((row.get("language"), format!(" {} ", fold(row.get("word"))), row.get("reason")));
        }
        Never(words)
    }

    /// Why a label may not be there.
    fn in_label(&self, language: &str, label: &str) -> Option<String> {
        let folded = format!(" {} ", fold(label));
        let (_, word, reason) = self.0.iter().find(|(of, word, _)| *of == language && folded.contains(word))?;
        Some(format!("\"{}\" may not be in \"{label}\". {reason}", word.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_forms_have_is_said_once() {
        for (label, drawn) in [
            ("directeur technique/directrice technique", "directeur/directrice technique"),
            (
                "technicien supérieur en x/technicienne supérieure en x",
                "technicien supérieur/technicienne supérieure en x",
            ),
            ("kapper/kapster", "kapper/kapster"),
            ("vakman/vakvrouw waterbouw", "vakman/vakvrouw waterbouw"),
            ("nurse", "nurse"),
            ("a/b/c", "a/b/c"),
            ("commercial/commercial", "commercial/commercial"),
            ("chef de rang /cheffe de rang", "chef/cheffe de rang"),
        ] {
            assert_eq!(drawn_together(label), drawn);
        }
    }
}
