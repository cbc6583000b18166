//! Every language has the messages of the source, no fewer and no more, with the same values.

use crate::fluent::{Finding, Part, Pattern, SourceLocation, to_json, values};
use crate::locales::Language;
use std::collections::BTreeSet;

/// Compares a translation with its source. `same` are the messages that need no translating.
pub fn check(source: &Language, translation: &Language, same: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tag = &translation.tag;
    for (_, original) in &source.messages {
        let Some(message) = translation.message(&original.id) else {
            // The place of the source, since the translation has none; editors can open it.
            findings.push(Finding {
                place: original.place.clone(),
                text: format!("`{}` is not translated into {tag}", original.id),
            });
            continue;
        };
        let mut at = |text: String| findings.push(Finding { place: message.place.clone(), text });
        let (wanted, used) = (values(&original.pattern), values(&message.pattern));
        for name in wanted.difference(&used) {
            at(format!("`{}` does not use ${name}, as {} does", message.id, source.tag));
        }
        for name in used.difference(&wanted) {
            at(format!("`{}` uses ${name}, which {} does not have", message.id, source.tag));
        }
        if has_words(&message.pattern)
            && to_json(&message.pattern) == to_json(&original.pattern)
            && !same.contains(&message.id)
        {
            at(format!(
                "`{}` is the same as in {}; if that is right, add it to locales/same_as_english.txt",
                message.id, source.tag
            ));
        }
    }
    let unknown = translation.messages.iter().map(|(_, message)| message);
    let unknown = unknown.filter(|message| source.message(&message.id).is_none());
    findings.extend(unknown.map(|message| Finding {
        place: message.place.clone(),
        text: format!("`{}` is not a message of {}", message.id, source.tag),
    }));
    if translation.messages.is_empty() {
        // A single finding says it better than one for each message.
        findings = vec![Finding {
            place: SourceLocation { file: format!("locales/{tag}"), line: 1 },
            text: "nothing is translated yet".to_owned(),
        }];
    }
    findings
}

/// Whether there is anything to translate: a letter that is not in a value.
fn has_words(pattern: &Pattern) -> bool {
    pattern.iter().any(|part| match part {
        Part::Text(text) => text.chars().any(char::is_alphabetic),
        Part::Value { .. } => false,
        Part::Choice { variants, .. } => variants.iter().any(|(_, pattern)| has_words(pattern)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_texts(en: &str, nl: &str, found: &[&str]) {
        let same = BTreeSet::from(["app".to_owned()]);
        let findings = check(&Language::from_text("en", en), &Language::from_text("nl", nl), &same);
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(findings.len(), found.len(), "{findings:?}");
        for (finding, wanted) in findings.iter().zip(found) {
            assert!(finding.contains(wanted), "{finding} should say {wanted}");
        }
    }

    #[test]
    fn a_faithful_translation_passes() {
        check_texts("a = Hello { $name }\n    .b = B-en\n", "a = Dag { $name }\n    .b = B-nl\n", &[]);
    }

    #[test]
    fn what_is_missing_or_too_much_is_found() {
        check_texts(
            "a = A-en\n    .b = B-en\nc = C-en",
            "c = C-nl",
            &["`a` is not translated into nl", "`a.b` is not translated"],
        );
        check_texts("a = A-en", "a = A-nl\nb = B-nl", &["nl/test.ftl:2: `b` is not a message of en"]);
        check_texts("a = A-en", "", &["locales/nl:1: nothing is translated yet"]);
    }

    #[test]
    fn values_must_agree() {
        check_texts("a = { $n } things", "a = { $m } dingen", &["does not use $n", "uses $m"]);
    }

    #[test]
    fn a_copy_is_not_a_translation() {
        check_texts("a = Hello", "a = Hello", &["the same as in en"]);
        check_texts(
            "app = Eight Keys\nn = { $a } / { $b }\nd = 1",
            "app = Eight Keys\nn = { $a } / { $b }\nd = 1",
            &[],
        );
    }
}
