//! What belongs together stays together: French no-break spaces, Farsi half-spaces.
//!
//! A French mark at the beginning of a line looks like a mistake of the writer. A Farsi word that is torn in two, or
//! joined to its ending, is read as another word, and by a voice as two.

use super::reading;
use crate::fluent::{Finding, SourceLocation};
use crate::locales::Language;
use crate::project;
use anyhow::Result;

/// The two spaces at which a line does not break: one as wide as others, and a narrow one.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];
/// Farsi writes it inside words, between letters that must not be joined.
const HALF: char = '\u{200c}';

/// The page, which says in all languages what goes wrong before any words are loaded: one element in each line.
const PAGE: &str = "index.html";

/// What is wrong with a text of a language.
fn problem(tag: &str, text: &str) -> Option<String> {
    match tag {
        "fr" => french(text),
        "fa" => farsi(text),
        _ => None,
    }
}

/// Finds what is torn or wrongly joined in the messages of a language.
pub fn check(language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, message) in &language.messages {
        let texts = reading::readings(&message.pattern);
        if let Some(problem) = texts.iter().find_map(|text| problem(&language.tag, text)) {
            findings.push(Finding { place: message.place.clone(), text: format!("`{}`: {problem}", message.id) });
        }
    }
    findings
}

/// The same for the page.
pub fn check_page(languages: &[Language]) -> Result<Vec<Finding>> {
    Ok(of_page(&project::read_text(&project::path(PAGE))?, languages))
}

fn of_page(page: &str, languages: &[Language]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, line) in page.lines().enumerate() {
        let said = languages.iter().find(|language| line.contains(&format!(" lang=\"{}\"", language.tag)));
        if let Some(problem) = said.and_then(|language| problem(&language.tag, &without_tags(line))) {
            findings.push(Finding { place: SourceLocation { file: PAGE.to_owned(), line: at + 1 }, text: problem });
        }
    }
    findings
}

fn without_tags(line: &str) -> String {
    line.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect::<Vec<_>>().join(" ")
}

/// Checks that a no-break space stands before : ; ? ! » and after «.
fn french(text: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    for (at, mark) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let wanted = match mark {
            // A time of day, and an address, have none.
            ':' if after.is_some_and(|after| after.is_ascii_digit() || *after == '/') => continue,
            // "?!" counts as one mark.
            '?' | '!' if before.is_some_and(|before| matches!(before, '?' | '!')) => continue,
            ':' | ';' | '?' | '!' | '»' => before,
            '«' => after,
            _ => continue,
        };
        if wanted.is_some_and(|wanted| !NO_BREAK.contains(wanted)) {
            let side = if *mark == '«' { "behind" } else { "before" };
            return Some(format!("a no-break space (U+00A0 or U+202F) is missing {side} {mark}"));
        }
    }
    None
}

/// The beginnings of verbs that are often used; after «می» and «نمی» there has to be a half-space.
const VERBS: [&str; 36] = [
    "شو",
    "کن",
    "توان",
    "خواه",
    "ده",
    "گوی",
    "روم",
    "روی",
    "رود",
    "روند",
    "آی",
    "مان",
    "دانم",
    "دانی",
    "داند",
    "دانند",
    "بین",
    "خوان",
    "نویس",
    "گیر",
    "زنم",
    "زنی",
    "زند",
    "آور",
    "گذار",
    "فرست",
    "ساز",
    "پرس",
    "رس",
    "گرد",
    "خور",
    "شناس",
    "آموز",
    "فروش",
    "پز",
    "پوش",
];
/// The endings of the plural.
const PLURALS: [&str; 9] = ["ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان"];
/// Letters that do not join the next one: after them the half-space may be missing, and nobody sees that.
const JOIN_NONE: [char; 9] = ['ا', 'آ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ء'];
/// Words that end like a plural and are not one.
const NO_PLURALS: [&str; 12] =
    ["تنها", "تنهایی", "بها", "بهای", "انتها", "انتهای", "نهایی", "منهای", "اشتها", "اشتهای", "تنهای", "بهایی"];

/// «می» and the endings «ها» are joined to their word by a half-space, not by a space and not without anything.
fn farsi(text: &str) -> Option<String> {
    for word in text.split_whitespace() {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        if matches!(word, "می" | "نمی") || PLURALS.contains(&word) {
            return Some(format!("«{word}» stands alone; a half-space (U+200C) joins it to its word"));
        }
        let glued = ["نمی", "می"].iter().filter_map(|beginning| word.strip_prefix(beginning));
        let glued = glued.into_iter().any(|rest| VERBS.iter().any(|verb| rest.starts_with(verb)));
        let plural = PLURALS.iter().any(|ending| {
            let stem = word.strip_suffix(ending).and_then(|stem| stem.chars().next_back());
            stem.is_some_and(|letter| letter != HALF && !JOIN_NONE.contains(&letter))
        });
        if glued || (plural && !NO_PLURALS.contains(&word)) {
            return Some(format!("a half-space (U+200C) is missing in «{word}»"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> Vec<String> {
        check(&Language::from_text(tag, &format!("a = {text}"))).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn french_marks_do_not_begin_a_line() {
        for (bad, good) in [
            ("Oui ?", "Oui\u{202f}?"),
            ("Oui?", "Oui\u{a0}?"),
            ("Clé : { $n }", "Clé\u{a0}: { $n }"),
            ("{ $n }: clé", "{ $n }\u{a0}: clé"),
            ("Un ; deux", "Un\u{202f}; deux"),
            ("Dites « oui\u{a0}»", "Dites «\u{a0}oui\u{a0}»"),
            ("Dites «\u{a0}oui »", "Dites «\u{a0}oui\u{a0}», à 14:20"),
            ("{ $n ->\n    [one] Oui !\n   *[other] Non\n}", "Quoi\u{202f}?!"),
        ] {
            assert_eq!((found("fr", bad).len(), found("fr", good).len()), (1, 0), "{bad} / {good}");
        }
        assert_eq!(found("nl", "Ja ?"), [""; 0]);
        assert_eq!(
            found("fr", "Oui ?"),
            ["fr/test.ftl:1: `a`: a no-break space (U+00A0 or U+202F) is missing before ?"]
        );
    }

    #[test]
    fn the_page_is_looked_at_too() {
        let page =
            "<p>A ?</p>\n<p lang=\"en\">B ?</p>\n  <p lang=\"fr\">C ?</p>\n<p lang=\"fr\">D\u{202f}? <b>e</b></p>\n";
        let languages = ["en", "fr"].map(|tag| Language::from_text(tag, ""));
        let found: Vec<String> = of_page(page, &languages).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["index.html:3: a no-break space (U+00A0 or U+202F) is missing before ?"]);
    }

    #[test]
    fn farsi_words_are_neither_torn_nor_glued() {
        for (bad, good) in [
            ("می خواهم", "می\u{200c}خواهم"),
            ("نمی شود.", "نمی\u{200c}شود."),
            ("میکنید", "می\u{200c}کنید، در میدان، پشت میز"),
            ("نمیتوانم", "نمی\u{200c}توانم"),
            ("کتاب ها", "کتاب\u{200c}ها"),
            ("کتابهای من", "کتاب\u{200c}های من"),
            ("جمله هایتان", "جمله\u{200c}هایتان، کارهایتان"),
            ("«زبانها»", "«زبان\u{200c}ها»، تنها در انتها"),
        ] {
            assert_eq!((found("fa", bad).len(), found("fa", good).len()), (1, 0), "{bad} / {good}");
        }
        assert_eq!(found("fa", "میکنید"), ["fa/test.ftl:1: `a`: a half-space (U+200C) is missing in «میکنید»"]);
    }
}
