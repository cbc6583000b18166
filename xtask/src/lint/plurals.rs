//! Every choice by number has the forms that its language has.
//!
//! The browser chooses the form by the language's rules (CLDR). If a form is missing, the default is used, and that
//! looks like a mistake exactly for the numbers that nobody tried: Polish "2 pytań".

use crate::fluent::{Finding, Key, Message, Part, Pattern};
use crate::locales::Language;

/// All plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that a language needs for whole numbers, and those that it may also have.
fn rules(tag: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    let language = tag.split('-').next().unwrap_or(tag);
    match language {
        "en" | "nl" | "fa" | "de" | "sv" | "tr" => Some((&["one", "other"], &[])),
        // "many" is for millions only.
        "fr" | "es" | "it" | "pt" => Some((&["one", "other"], &["many"])),
        // "other" is for fractions only, so it may be left to the default.
        "pl" => Some((&["one", "few", "many"], &["other"])),
        "uk" | "ru" => Some((&["one", "few", "many"], &["other"])),
        "ar" => Some((&["zero", "one", "two", "few", "many", "other"], &[])),
        "ro" => Some((&["one", "few", "other"], &[])),
        _ => None,
    }
}

/// Checks every choice of a language.
pub fn check(language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, message) in &language.messages {
        look(&language.tag, message, &message.pattern, &mut findings);
    }
    findings
}

fn look(tag: &str, message: &Message, pattern: &Pattern, findings: &mut Vec<Finding>) {
    for part in pattern {
        let Part::Choice { name, variants, .. } = part else {
            continue;
        };
        for (_, inner) in variants {
            look(tag, message, inner, findings);
        }
        let words: Vec<&str> = variants
            .iter()
            .filter_map(|(key, _)| if let Key::Word(word) = key { Some(word.as_str()) } else { None })
            .collect();
        let by_number =
            words.len() < variants.len() || words.iter().any(|word| CATEGORIES.contains(word) && *word != "other");
        if !by_number {
            continue;
        }
        let mut at = |text: String| findings.push(Finding { place: message.place.clone(), text });
        let Some((needed, allowed)) = rules(tag) else {
            at(format!("xtask/src/lint/plurals.rs does not know the plural forms of {tag} yet"));
            continue;
        };
        for category in needed.iter().filter(|category| !words.contains(category)) {
            at(format!("`{}`: the choice by ${name} has no [{category}], which {tag} needs", message.id));
        }
        for word in words.iter().filter(|word| !needed.contains(word) && !allowed.contains(word)) {
            at(format!("`{}`: {tag} has no plural form [{word}], so nobody would ever read it", message.id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_variants(tag: &str, variants: &[&str], found: &[&str]) {
        let (last, first) = variants.split_last().unwrap();
        let first: String = first.iter().map(|key| format!("    [{key}] x\n")).collect();
        let text = format!("m = {{ $n ->\n{first}   *[{last}] x\n}}");
        let findings: Vec<String> = check(&Language::from_text(tag, &text)).iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), found.len(), "{findings:?}");
        for (finding, wanted) in findings.iter().zip(found) {
            assert!(finding.contains(wanted), "{finding} should say {wanted}");
        }
    }

    #[test]
    fn each_language_has_its_own_forms() {
        check_variants("en", &["one", "other"], &[]);
        check_variants("en", &["0", "one", "other"], &[]);
        check_variants("en", &["0", "other"], &["no [one]"]);
        check_variants("nl", &["one", "few", "other"], &["nl has no plural form [few]"]);
        check_variants("fr", &["one", "many", "other"], &[]);
        check_variants("fa", &["one", "other"], &[]);
        check_variants("pl", &["one", "few", "many"], &[]);
        check_variants("pl", &["one", "few", "many", "other"], &[]);
        check_variants("pl", &["one", "other"], &["no [few]", "no [many]"]);
        check_variants("xx", &["one", "other"], &["does not know the plural forms of xx"]);
    }

    #[test]
    fn a_choice_by_word_is_none_by_number() {
        check_variants("pl", &["home", "work", "other"], &[]);
    }

    #[test]
    fn choices_inside_choices_are_seen() {
        let text = "m = { $a ->\n    [x] { $n ->\n        [one] x\n       *[other] y\n    }\n   *[other] z\n}";
        assert_eq!(check(&Language::from_text("pl", text)).len(), 2);
        assert!(check(&Language::from_text("en", text)).is_empty());
    }
}
