//! The app's words, compiled from `locales/` as the build does it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;
use std::sync::LazyLock;

use eight_keys_core::content::{Pack, parse_pack};
use eight_keys_core::domain::Timestamp;
use eight_keys_core::i18n::{Catalog, Intl, Language, Words};

use fluent_compiler::{Sources, catalog};

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
    fn compare(&self, _: &str, a: &str, b: &str) -> std::cmp::Ordering {
        a.cmp(b)
    }
    fn language_name(&self, _: &str, tag: &str) -> Option<String> {
        [("pl", "Polish"), ("fa", "Farsi")].iter().find(|(it, _)| *it == tag).map(|(_, name)| (*name).to_owned())
    }
}

thread_local! {
    /// Compiled once for each test, not for each of its cases.
    static COMPILED: RefCell<BTreeMap<String, Words>> = RefCell::default();
}

/// The words of a language: all its files.
pub fn words(tag: &str) -> Words {
    COMPILED.with_borrow_mut(|compiled| compiled.entry(tag.to_owned()).or_insert_with(|| compile(tag)).clone())
}

fn compile(tag: &str) -> Words {
    let locales = project("locales");
    let mut files: Vec<(String, String)> = fs::read_dir(locales.join(tag))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    let (sources, _) = Sources::parse(files.iter().map(|(name, text)| (name.clone(), text.as_str())));
    let (messages, _) = sources.compile();
    let catalog = catalog(messages.iter().map(|(_, message)| message));
    let catalog = Catalog::parse(catalog.to_string().as_bytes()).unwrap();
    let list: serde_json::Value = serde_json::from_slice(&fs::read(locales.join("languages.json")).unwrap()).unwrap();
    let language = list.as_array().unwrap().iter().find(|it| it["tag"] == tag).unwrap().clone();
    let language: Language = serde_json::from_value(language).unwrap();
    Words::new(language, catalog, Rc::new(Plain))
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
