//! The app's words, compiled from `locales/` as the build does it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;
use std::sync::LazyLock;

use eight_keys_core::content::{Pack, parse_pack};
use eight_keys_core::domain::Timestamp;
use eight_keys_core::i18n::{Catalog, Intl, Language, Localizer};

use fluent_compiler::{Sources, catalog};

use crate::plain_intl::in_numbers;
use crate::project;

/// Simple enough to see in a page where a number or a date is.
pub struct Plain;

impl Intl for Plain {
    fn plural(&self, _: &str, count: usize) -> String {
        if count == 1 { "one".into() } else { "other".into() }
    }
    fn number(&self, _: &str, number: usize) -> String {
        number.to_string()
    }
    fn date(&self, _: &Language, at: Timestamp, _: bool) -> String {
        format!("day {}", at.0.div_euclid(86_400_000))
    }
    fn calendar_date(&self, _: &str, at: Timestamp, with_day: bool) -> String {
        in_numbers(at, with_day)
    }
    fn compare(&self, _: &str, a: &str, b: &str) -> std::cmp::Ordering {
        a.cmp(b)
    }
    fn language_name(&self, _: &str, tag: &str) -> Option<String> {
        [("pl", "Polish"), ("fa", "Farsi")].iter().find(|(it, _)| *it == tag).map(|(_, name)| (*name).to_owned())
    }
}

thread_local! {
    /// Compiled once for each test, not for each of its cases.
    static COMPILED: RefCell<BTreeMap<String, Localizer>> = RefCell::default();
}

/// The words of a language: all its parts.
pub fn words(tag: &str) -> Localizer {
    words_in(tag, &["first", "later", "exercises", "work"])
}

/// A language with these parts of its words, as `locales/catalogs.json` names them.
pub fn words_in(tag: &str, parts: &[&'static str]) -> Localizer {
    let name = format!("{tag} {parts:?}");
    COMPILED.with_borrow_mut(|compiled| compiled.entry(name).or_insert_with(|| compile(tag, parts)).clone())
}

fn compile(tag: &str, parts: &[&'static str]) -> Localizer {
    let locales = project("locales");
    let lists: serde_json::Value = serde_json::from_slice(&fs::read(locales.join("catalogs.json")).unwrap()).unwrap();
    let part = |name: &str| {
        let listed: Vec<&str> = lists[name].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
        let is_listed = |file: &str| {
            listed.iter().any(|name| match name.split_once('*') {
                None => *name == file,
                Some((begins, ends)) => file.starts_with(begins) && file.ends_with(ends),
            })
        };
        let files = fs::read_dir(locales.join(tag)).unwrap().map(|entry| entry.unwrap().file_name());
        let files = files.map(|file| file.into_string().unwrap()).filter(|file| is_listed(file));
        let mut texts: Vec<(String, String)> =
            files.map(|file| (file.clone(), fs::read_to_string(locales.join(tag).join(file)).unwrap())).collect();
        texts.sort();
        let (sources, _) = Sources::parse(texts.iter().map(|(name, text)| (name.clone(), text.as_str())));
        let (messages, _) = sources.compile();
        let catalog = catalog(messages.iter().map(|(_, message)| message));
        Catalog::parse(catalog.to_string().as_bytes()).unwrap()
    };
    let list: serde_json::Value = serde_json::from_slice(&fs::read(locales.join("languages.json")).unwrap()).unwrap();
    let language = list.as_array().unwrap().iter().find(|it| it["tag"] == tag).unwrap().clone();
    let language: Language = serde_json::from_value(language).unwrap();
    let (first, others) = parts.split_first().unwrap();
    let first = Localizer::new(language, part(first), Rc::new(Plain));
    others.iter().fold(first, |words, name| words.with_part(name, part(name)))
}

/// The pack of the eight key competences.
pub fn pack() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| {
        let (pack, problems) = parse_pack(&fs::read(project("static/content/key_competences.json")).unwrap());
        assert_eq!(problems, []);
        pack.unwrap()
    });
    &PACK
}
