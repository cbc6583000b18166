//! What the screen should say: the messages of the release's own compiled catalogs.

use std::cmp::Ordering;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use eight_keys::app::known_languages;
use eight_keys::domain::Timestamp;
use eight_keys::i18n::{Arg, Catalog, Intl, Language, Localizer};

use crate::config;

/// The tags of all languages of the app.
pub const LANGUAGES: [&str; 5] = ["en", "nl", "fr", "pl", "fa"];

/// What the flows need of `Intl`. They do not look for names and dates, which only the browser knows.
struct Table;

impl Intl for Table {
    fn plural(&self, language: &str, count: usize) -> String {
        let category = match (language, count) {
            ("fr" | "fa", 0) | (_, 1) => "one",
            ("pl", _) if (2..=4).contains(&(count % 10)) && !(12..=14).contains(&(count % 100)) => "few",
            ("pl", _) => "many",
            _ => "other",
        };
        category.to_owned()
    }
    fn number(&self, language: &str, number: usize) -> String {
        let western = number.to_string();
        // Digits are in groups of three; Polish begins with the fifth digit.
        let (separator, from) = match language {
            "en" => (',', 4),
            "nl" => ('.', 4),
            "fr" => ('\u{202F}', 4),
            "pl" => ('\u{A0}', 5),
            _ => ('\u{66C}', 4),
        };
        let mut out = String::new();
        for (at, digit) in western.chars().enumerate() {
            let left = western.len() - at;
            if at > 0 && left.is_multiple_of(3) && western.len() >= from {
                out.push(separator);
            }
            let own = digit.to_digit(10).filter(|_| language == "fa").and_then(|d| char::from_u32(0x6F0 + d));
            out.push(own.unwrap_or(digit));
        }
        out
    }
    fn date(&self, _: &Language, _: Timestamp, _: bool) -> String {
        String::new()
    }
    fn calendar_date(&self, _: &str, _: Timestamp, _: bool) -> String {
        String::new()
    }
    fn language_name(&self, _: &str, _: &str) -> Option<String> {
        None
    }
    fn compare(&self, _: &str, a: &str, b: &str) -> Ordering {
        a.cmp(b)
    }
}

/// The folder of this version within the release.
pub fn versioned() -> PathBuf {
    let entries = fs::read_dir(config::dist()).expect("a release").flatten();
    let mut folders = entries
        .map(|entry| entry.path())
        .filter(|path| path.is_dir() && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("v-")));
    folders.next().expect("a release has its files in a folder v-…")
}

/// A language of the app.
pub fn language(tag: &str) -> Language {
    known_languages().into_iter().find(|language| language.tag == tag).expect("a language of the app")
}

/// A language with all its words.
pub fn words(tag: &str) -> Localizer {
    let folder = versioned().join("i18n");
    let part = |name: &str| {
        let bytes = fs::read(folder.join(format!("{tag}.{name}.json"))).expect("the release has every catalog");
        Catalog::parse(&bytes).expect("a compiled catalog")
    };
    let first = Localizer::new(language(tag), part("first"), Rc::new(Table));
    ["later", "exercises", "work"].into_iter().fold(first, |words, name| words.with_part(name, part(name)))
}

/// A text made fit for comparing: without the marks that only control direction, and with single spaces.
pub fn plain(text: &str) -> String {
    let visible: String =
        text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message as the screen shows it.
pub fn said(words: &Localizer, id: &str) -> String {
    assert!(words.has(id), "no message {id} in {}", words.language().tag);
    plain(&words.t(id))
}

/// A message with variables as the screen shows it.
pub fn said_with(words: &Localizer, id: &str, args: &[(&str, Arg)]) -> String {
    assert!(words.has(id), "no message {id} in {}", words.language().tag);
    plain(&words.t_with(id, args))
}
