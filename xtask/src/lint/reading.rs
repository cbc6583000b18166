//! Checks that sentences are short enough for readers who are tired, or new to the language.
//!
//! The measure is crude on purpose: words between spaces, sentences between full stops, the same for all languages. It
//! does not make a text plain, but it finds texts that are not.

use crate::fluent::{Finding, Message, Part, Pattern};
use crate::locales::Language;
use std::collections::BTreeSet;

/// No sentence has more words than this.
const MAX_WORDS_IN_SENTENCE: usize = 20;
/// On average a language's sentences have at most this many words.
const AVERAGE: f64 = 12.0;

/// The messages about kinds of work are measured by themselves: they are so many, and most of them so short, that the
/// other sentences would hardly count.
const WORK: &str = "occupation-";
/// Of these the sentences that say what people do; the three things of a day are not sentences.
const WORK_SENTENCE: &str = "-does";

/// How many words the sentences about kinds of work have at most on average.
fn work_average(tag: &str) -> f64 {
    match tag {
        // French uses articles and "de" where the other languages have an ending or a compound: that is one word in
        // twelve.
        "fr" => 12.5,
        _ => AVERAGE,
    }
}

/// The marks that end a sentence, the Arabic question mark included.
const ENDS: [char; 5] = ['.', '!', '?', '؟', '…'];

/// The figures of a language's sentences.
#[derive(Debug, Default)]
pub struct Reading {
    /// How many sentences there are, each message taken once.
    pub sentences: usize,
    /// How many words they have.
    pub words: usize,
    /// How many words the longest one has.
    pub longest: usize,
}

impl Reading {
    /// Words for each sentence.
    pub fn average(&self) -> f64 {
        if self.sentences == 0 { 0.0 } else { self.words as f64 / self.sentences as f64 }
    }
}

/// Measures every message of a language.
///
/// `statements` are also measured by themselves: each of them is read, and buttons would lower the average.
pub fn check(language: &Language, statements: &BTreeSet<String>) -> (Reading, Vec<Finding>) {
    let (of_work, others): (Vec<&Message>, Vec<&Message>) =
        language.messages.iter().map(|(_, message)| message).partition(|message| message.id.starts_with(WORK));
    let (reading, mut findings) = measure(language, &others, AVERAGE);
    let read: Vec<&Message> = others.into_iter().filter(|message| statements.contains(&message.id)).collect();
    findings.extend(measure(language, &read, AVERAGE).1);
    findings.extend(measure(language, &of_work, f64::MAX).1);
    let work: Vec<&Message> = of_work.into_iter().filter(|message| message.id.ends_with(WORK_SENTENCE)).collect();
    findings.extend(measure(language, &work, work_average(&language.tag)).1);
    (reading, findings)
}

fn measure(language: &Language, messages: &[&Message], average: f64) -> (Reading, Vec<Finding>) {
    let mut reading = Reading::default();
    let mut findings = Vec::new();
    for message in messages {
        for (at, text) in readings(&message.pattern).iter().enumerate() {
            for sentence in sentences(text) {
                let words = words(&sentence);
                // The first reading stands for the message in the average; the others differ by one word.
                if at == 0 && words > 0 {
                    reading.sentences += 1;
                    reading.words += words;
                }
                reading.longest = reading.longest.max(words);
                if words > MAX_WORDS_IN_SENTENCE {
                    findings.push(Finding {
                        place: message.place.clone(),
                        text: format!("{words} words, {MAX_WORDS_IN_SENTENCE} are allowed: {sentence}"),
                    });
                }
            }
        }
    }
    if reading.average() > average
        && let Some(first) = messages.first()
    {
        let text = format!(
            "{}: sentences have {:.1} words on average, {average} are allowed",
            language.tag,
            reading.average()
        );
        findings.push(Finding { place: first.place.clone(), text });
    }
    (reading, findings)
}

/// The texts that a pattern can become: first with every choice at its default, then with each other
/// variant in turn. A value counts as one word.
pub(super) fn readings(pattern: &Pattern) -> Vec<String> {
    let mut all = vec![String::new()];
    for part in pattern {
        let pieces = match part {
            Part::Text(text) => vec![text.clone()],
            Part::Value { name, .. } => vec![format!("{{${name}}}")],
            Part::Choice { variants, default, .. } => {
                let others = (0..variants.len()).filter(|at| at != default);
                std::iter::once(*default).chain(others).flat_map(|at| readings(&variants[at].1)).collect()
            }
        };
        let defaults = all[0].clone();
        for text in &mut all {
            text.push_str(&pieces[0]);
        }
        all.extend(pieces[1..].iter().map(|piece| format!("{defaults}{piece}")));
    }
    all
}

/// Splits at an end mark before a space or the end (so not inside "1.5"), and at an empty line.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut sentence = String::new();
        let mut letters = paragraph.chars().peekable();
        while let Some(letter) = letters.next() {
            sentence.push(letter);
            let closes =
                letters.peek().is_none_or(|next| next.is_whitespace() || matches!(next, '"' | '”' | '»' | ')' | '’'));
            if ENDS.contains(&letter) && closes {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentences.push(sentence);
    }
    sentences
        .iter()
        .map(|sentence| sentence.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

/// Words are what is between spaces and has a letter or digit in it; a dash alone is not one.
fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        for (text, expected) in [
            ("One. Two! Three?", vec!["One.", "Two!", "Three?"]),
            ("Version 1.5 is here", vec!["Version 1.5 is here"]),
            ("چه کردید؟ خوب.", vec!["چه کردید؟", "خوب."]),
            ("A line\nand more\n\nA paragraph", vec!["A line and more", "A paragraph"]),
        ] {
            assert_eq!(sentences(text), expected);
        }
    }

    #[test]
    fn words_have_letters() {
        assert_eq!(words("I – we, { $n } and 3"), 5);
    }

    #[test]
    fn every_variant_is_read() {
        let text = "m = You { $n ->\n    [one] have { $n } key\n   *[other] have { $n } keys\n} now";
        let language = Language::from_text("en", text);
        let texts = readings(&language.messages[0].1.pattern);
        assert_eq!(texts, ["You have {$n} keys now", "You have {$n} key now"]);
    }

    #[test]
    fn a_long_sentence_is_shown_with_its_place() {
        let long = vec!["word"; 21].join(" ");
        let language = Language::from_text("en", &format!("a = Short.\nb = Fine. {long}."));
        let (reading, findings) = check(&language, &BTreeSet::new());
        assert_eq!((reading.sentences, reading.longest), (3, 21));
        assert!(findings[0].to_string().starts_with("en/test.ftl:2: 21 words, 20 are allowed: word word"));
    }

    #[test]
    fn kinds_of_work_are_measured_by_themselves() {
        let of = |tag: &str, words: usize| {
            let text = format!(
                "a = Short.\noccupation-1-does = {}.\noccupation-1-day-1 = Sell it",
                vec!["word"; words].join(" ")
            );
            check(&Language::from_text(tag, &text), &BTreeSet::new())
        };
        assert_eq!(of("en", 12).0.sentences, 1);
        assert_eq!(of("en", 12).1, []);
        assert!(of("en", 13).1[0].text.contains("13.0 words on average, 12 are allowed"));
        assert!(of("fr", 13).1[0].text.contains("12.5 are allowed"));
        assert!(of("en", 21).1.iter().any(|finding| finding.text.contains("21 words, 20 are allowed")));
    }

    #[test]
    fn the_average_counts_too() {
        let text: String = (0..3).map(|at| format!("m{at} = {}.\n", vec!["word"; 13].join(" "))).collect();
        let (_, findings) = check(&Language::from_text("en", &text), &BTreeSet::new());
        assert!(findings[0].text.contains("13.0 words on average"));
    }

    #[test]
    fn short_buttons_do_not_make_up_for_long_statements() {
        let text = format!("digital-1 = {}.\nyes = Yes\nno = No", vec!["word"; 13].join(" "));
        let of = |statements: &[&str]| {
            let statements = statements.iter().map(ToString::to_string).collect();
            check(&Language::from_text("en", &text), &statements).1.len()
        };
        assert_eq!((of(&[]), of(&["digital-1"])), (0, 1));
    }
}
