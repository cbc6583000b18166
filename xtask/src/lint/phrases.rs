//! Phrases that readers stumbled over must not come back.

use super::{listed, reading};
use crate::fluent::{Finding, SourceLocation};
use crate::locales::{Language, Locales};
use anyhow::Result;

/// The list: a language, a colon, a phrase; after `#` the reason, and what to say instead.
const LIST: &str = "locales/phrases.txt";

/// A phrase that must not be used any more.
pub struct Phrases {
    list: Vec<Phrase>,
    /// Lines of the list that cannot be right.
    pub findings: Vec<Finding>,
}

struct Phrase {
    /// The tag of the language.
    tag: String,
    /// The phrase in small letters, with one space between words.
    text: String,
    place: SourceLocation,
}

impl Phrases {
    /// Reads the list.
    pub fn of_project(locales: &Locales) -> Result<Self> {
        let tags: Vec<&str> = locales.languages.iter().map(|language| language.tag.as_str()).collect();
        Ok(Self::from_lines(listed::lines(LIST)?, &tags))
    }

    fn from_lines(lines: Vec<(String, SourceLocation)>, tags: &[&str]) -> Self {
        let mut phrases = Self { list: Vec::new(), findings: Vec::new() };
        for (line, place) in lines {
            match line.split_once(':') {
                Some((tag, text)) if tags.contains(&tag) && !text.trim().is_empty() => {
                    phrases.list.push(Phrase { tag: tag.to_owned(), text: plain(text), place });
                }
                _ => phrases
                    .findings
                    .push(Finding { place, text: format!("a language, a colon and a phrase are wanted: {line}") }),
            }
        }
        phrases
    }

    /// Looks for the phrases in every text that a message of the language can become.
    pub fn check(&self, language: &Language) -> Vec<Finding> {
        let mut findings = Vec::new();
        let list: Vec<&Phrase> = self.list.iter().filter(|phrase| phrase.tag == language.tag).collect();
        for (_, message) in &language.messages {
            let texts: Vec<String> = reading::readings(&message.pattern).iter().map(|text| plain(text)).collect();
            for phrase in list.iter().filter(|phrase| texts.iter().any(|text| holds(text, &phrase.text))) {
                findings.push(Finding {
                    place: message.place.clone(),
                    text: format!(
                        "`{}` has \"{}\", which readers stumbled over: {} says why",
                        message.id, phrase.text, phrase.place
                    ),
                });
            }
        }
        findings
    }
}

/// In small letters, with single spaces.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text contains a phrase as whole words. A half-space belongs to a word: «بده» is not in «می‌بده».
fn holds(text: &str, phrase: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '\u{200c}');
    text.match_indices(phrase)
        .any(|(at, _)| !inside(text[..at].chars().next_back()) && !inside(text[at + phrase.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(lines: &[&str]) -> Phrases {
        let place = |at: usize| SourceLocation { file: "phrases.txt".into(), line: at + 1 };
        let lines = lines.iter().enumerate().map(|(at, line)| ((*line).to_owned(), place(at))).collect();
        Phrases::from_lines(lines, &["en", "fa"])
    }

    #[test]
    fn a_phrase_is_found_in_its_language_as_whole_words() {
        let phrases = phrases(&["en: take away", "fa: بده"]);
        for (tag, text, found) in [
            ("en", "a = Take away all ticks", true),
            ("en", "a = Please take\n    away all ticks", true),
            ("en", "a = { $n ->\n    [one] Take away { $n } tick\n   *[other] Untick them\n}", true),
            ("en", "a = Untick all", false),
            ("en", "a = A takeaway, or to take awayness", false),
            ("nl", "a = Take away", false),
            ("fa", "a = همه را نشان بده", true),
            ("fa", "a = همه را نشان بدهید", false),
        ] {
            assert_eq!(phrases.check(&Language::from_text(tag, text)).len(), usize::from(found), "{text}");
        }
        let finding = &phrases.check(&Language::from_text("en", "a = Take away"))[0];
        assert_eq!(
            finding.to_string(),
            "en/test.ftl:1: `a` has \"take away\", which readers stumbled over: phrases.txt:1 says why"
        );
    }

    #[test]
    fn a_line_that_cannot_be_meant_is_a_finding() {
        let phrases = phrases(&["en: fine", "de: nein", "no colon", "fa:"]);
        assert_eq!(phrases.findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [2, 3, 4]);
    }
}
