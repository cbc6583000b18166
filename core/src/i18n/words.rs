//! A language that is ready to be shown: its catalog, its direction, its numbers and dates.

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::rc::Rc;

use super::catalog::{Part, Pattern, Variable};
use super::{Catalog, Direction, Language};
use crate::domain::Timestamp;

/// What the browser knows about languages. `platform::intl` asks the browser; the tests have a table.
pub trait Intl {
    /// The CLDR plural category of a count: `one`, `few`, `many`, `other`, ...
    fn plural(&self, language: &str, count: usize) -> String;
    /// A number in the language's digits and separators.
    fn number(&self, language: &str, number: usize) -> String;
    /// A date, such as 21 November 2026, in the language's usual calendar and digits, as [`Language::dates`] says;
    /// `to_the_minute` with the time.
    fn date(&self, language: &Language, at: Timestamp, to_the_minute: bool) -> String;
    /// A month of the Gregorian calendar with its year, such as March 2015, or one of its days. `at` is the beginning of
    /// that day in UTC, whatever the time zone of the device is.
    fn calendar_date(&self, language: &str, at: Timestamp, with_day: bool) -> String;
    /// The name of a language (by tag) in a language, or `None` where the browser does not know it.
    fn language_name(&self, language: &str, tag: &str) -> Option<String>;
    /// The order of two texts in a language's alphabet.
    fn compare(&self, language: &str, a: &str, b: &str) -> Ordering;
}

/// A value put into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, for example a nickname. It is isolated, so that it cannot turn the direction of what surrounds it.
    Text(String),
    /// A count. It is whole, because writing fractions takes code that nothing here needs.
    Number(usize),
    /// A date.
    Date(Timestamp),
    /// A date with the time of day.
    Moment(Timestamp),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(number)
    }
}

impl From<Timestamp> for Arg {
    fn from(at: Timestamp) -> Self {
        Arg::Date(at)
    }
}

/// The name of the part of a language that a first answer needs. Every language has it from the beginning.
const FIRST_PART: &str = "first";

/// A part of a language's words.
#[derive(Clone)]
struct WordsPart {
    /// Its name, as in `locales/catalogs.json`; for the words of a local pack the pack's id.
    name: Rc<str>,
    /// Its messages.
    catalog: Rc<Catalog>,
    /// The language in which they are said, where it is not the one whose words these are.
    said_in: Option<Rc<SaidIn>>,
}

/// A language in which something is said: the values of the attributes `lang` and `dir`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidIn {
    /// Its BCP 47 tag.
    pub tag: String,
    /// How it is written.
    pub dir: Direction,
}

/// A language with those parts of its words that are loaded. It is cheap to clone, and compared by the identity of the
/// parts.
#[derive(Clone)]
pub struct Localizer {
    language: Rc<Language>,
    /// In the order in which they were loaded. A message is looked up in each of them: putting them together would copy
    /// every message whenever a part comes.
    parts: Rc<[WordsPart]>,
    intl: Rc<dyn Intl>,
}

impl WordsPart {
    fn own(name: &str, catalog: Catalog) -> Self {
        Self { name: name.into(), catalog: Rc::new(catalog), said_in: None }
    }
}

impl PartialEq for Localizer {
    fn eq(&self, other: &Self) -> bool {
        let same = |(part, other): (&WordsPart, &WordsPart)| {
            part.name == other.name && Rc::ptr_eq(&part.catalog, &other.catalog)
        };
        self.language == other.language
            && self.parts.len() == other.parts.len()
            && self.parts.iter().zip(other.parts.iter()).all(same)
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language.tag)
    }
}

impl Localizer {
    /// A language with the part of its words that a first answer needs.
    pub fn new(language: Language, first: Catalog, intl: Rc<dyn Intl>) -> Self {
        Self { language: Rc::new(language), parts: Rc::new([WordsPart::own(FIRST_PART, first)]), intl }
    }

    /// The same language with another part of its words, by the part's name. Where two parts have a message of the same
    /// id, the part that came first counts; the build lets no such words pass.
    pub fn with_part(&self, name: &'static str, part: Catalog) -> Self {
        let parts = self.parts.iter().cloned().chain([WordsPart::own(name, part)]);
        Self { parts: parts.collect(), ..self.clone() }
    }

    /// The same language with the words of a local pack, in place of those that this pack had before. `catalogs` has the
    /// pack's languages in its order ([`crate::content::exercise::catalogs`]). What the pack does not say in this language
    /// it says in its first one; [`Self::said_in`] tells.
    pub fn with_pack(&self, pack: &str, catalogs: Vec<(String, Catalog)>) -> Self {
        let name: Rc<str> = pack.into();
        let own = self.language.tag.as_str();
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let exact = catalogs.iter().position(|(tag, _)| tag == own);
        let near = || catalogs.iter().position(|(tag, _)| primary(tag) == primary(own));
        let chosen = exact.or_else(near);
        let mut parts: Vec<WordsPart> = Vec::new();
        for (at, (tag, catalog)) in catalogs.into_iter().enumerate() {
            let is_own = chosen == Some(at);
            if !is_own && at != 0 {
                continue;
            }
            let dir = Direction::of(&tag);
            let said_in = (!is_own).then(|| Rc::new(SaidIn { tag, dir }));
            let part = WordsPart { name: name.clone(), catalog: Rc::new(catalog), said_in };
            // Its own language is looked up before the pack's first one.
            if is_own { parts.insert(0, part) } else { parts.push(part) }
        }
        let others = self.parts.iter().filter(|part| part.name != name).cloned();
        Self { parts: others.chain(parts).collect(), ..self.clone() }
    }

    /// The same language without the words of a local pack.
    pub fn without_pack(&self, pack: &str) -> Self {
        let others = self.parts.iter().filter(|part| &*part.name != pack).cloned();
        Self { parts: others.collect(), ..self.clone() }
    }

    /// The language in which a message is said, if it is another one than this: a local pack may lack this language.
    pub fn said_in(&self, id: &str) -> Option<&SaidIn> {
        self.parts.iter().find(|part| part.catalog.has(id))?.said_in.as_deref()
    }

    /// Whether the part of this name is loaded.
    pub fn has_part(&self, name: &str) -> bool {
        self.parts.iter().any(|part| &*part.name == name)
    }

    /// What the browser knows about languages.
    pub(super) fn intl(&self) -> &dyn Intl {
        &*self.intl
    }

    fn message(&self, id: &str) -> Option<&Pattern> {
        self.parts.iter().find_map(|part| part.catalog.get(id))
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The order of two texts in the language's alphabet.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.intl.compare(&self.language.tag, a, b)
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.message(id).is_some()
    }

    /// A message without variables. An unknown id is shown itself; the lint makes sure that no screen has one.
    pub fn t(&self, id: &str) -> String {
        self.t_with(id, &[])
    }

    /// A message with variables.
    pub fn t_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        match self.message(id) {
            None => id.to_owned(),
            Some(parts) => {
                let mut out = String::new();
                self.put_parts(&mut out, parts, args);
                out
            }
        }
    }

    /// A number as this language writes it. Below a thousand there is nothing to separate, so the browser is not asked:
    /// making its formatter takes a slow phone a tenth of a second, on the way to the first statement.
    pub fn number(&self, number: usize) -> String {
        if number < 1000 { self.language.digits(number) } else { self.intl.number(&self.language.tag, number) }
    }

    /// A date as this language writes it.
    pub fn date(&self, at: Timestamp) -> String {
        self.intl.date(&self.language, at, false)
    }

    /// The name of a language in this language. A name that the user typed stays as it is. A tag begins with a small
    /// letter: "Ga" is a language of Ghana, `ga` is Irish.
    pub fn language_name(&self, tag_or_name: &str) -> String {
        let is_tag = tag_or_name.starts_with(|first: char| first.is_ascii_lowercase());
        let named = is_tag.then(|| self.intl.language_name(&self.language.tag, tag_or_name));
        named.flatten().unwrap_or_else(|| tag_or_name.to_owned())
    }

    fn put_parts(&self, out: &mut String, parts: &[Part], args: &[(&str, Arg)]) {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Variable(variable) => self.put_variable(out, variable, args),
            }
        }
    }

    fn put_variable(&self, out: &mut String, variable: &Variable, args: &[(&str, Arg)]) {
        let Some((_, arg)) = args.iter().find(|(name, _)| *name == variable.name) else {
            // As in Fluent: the name in braces shows what is missing without losing the rest of the sentence.
            let _ = write!(out, "{{${}}}", variable.name);
            return;
        };
        if variable.variants.is_empty() {
            match arg {
                // U+2068 and U+2069 (first strong isolate) keep a Latin name from turning a Farsi sentence around.
                Arg::Text(text) => out.extend(["\u{2068}", text, "\u{2069}"]),
                Arg::Number(number) => out.push_str(&self.number(*number)),
                Arg::Date(at) => out.push_str(&self.date(*at)),
                Arg::Moment(at) => out.push_str(&self.intl.date(&self.language, *at, true)),
            }
            return;
        }
        let chosen = match arg {
            Arg::Number(number) => variable
                .variant(&format!("={number}"))
                .or_else(|| variable.variant(&self.intl.plural(&self.language.tag, *number))),
            Arg::Text(text) => variable.variant(text),
            Arg::Date(_) | Arg::Moment(_) => None,
        };
        if let Some(parts) = chosen.or_else(|| variable.variant(&variable.default)) {
            self.put_parts(out, parts, args);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Dates;

    struct Table;

    impl Intl for Table {
        fn plural(&self, language: &str, count: usize) -> String {
            let category = match (language, count) {
                (_, 1) => "one",
                ("pl", 2..=4) => "few",
                ("pl", _) => "many",
                _ => "other",
            };
            category.into()
        }
        fn number(&self, language: &str, number: usize) -> String {
            if language == "fa" { format!("«{number}»") } else { number.to_string() }
        }
        fn date(&self, language: &Language, at: Timestamp, to_the_minute: bool) -> String {
            let written = if language.dates == Dates::Numbers { "in numbers " } else { "" };
            format!("{written}{} {}", if to_the_minute { "minute" } else { "day" }, at.0)
        }
        fn calendar_date(&self, _: &str, _: Timestamp, _: bool) -> String {
            String::new()
        }
        fn language_name(&self, _: &str, tag: &str) -> Option<String> {
            tag.eq_ignore_ascii_case("pl").then(|| "Polish".into())
        }
        fn compare(&self, _: &str, a: &str, b: &str) -> Ordering {
            a.cmp(b)
        }
    }

    fn words(tag: &str, json: &str) -> Localizer {
        let language = Language {
            tag: tag.into(),
            dir: Direction::Ltr,
            name: tag.into(),
            digits: if tag == "fa" { "۰۱۲۳۴۵۶۷۸۹".into() } else { String::new() },
            dates: if tag == "fa" { Dates::Numbers } else { Dates::Names },
        };
        Localizer::new(language, Catalog::parse(json.as_bytes()).unwrap(), Rc::new(Table))
    }

    #[test]
    fn messages_are_found_in_every_part_and_the_first_part_counts() {
        let part = |json: &str| Catalog::parse(json.as_bytes()).unwrap();
        let first = words("nl", r#"{"b":"1","d":"2"}"#);
        let whole = first.with_part("later", part(r#"{"a":"3","d":"4","g":{"x":"5"}}"#)).with_part("work", part("{}"));
        let said = |words: &Localizer| ["a", "b", "d", "g.x", "none"].map(|id| words.t(id));
        assert_eq!(said(&whole), ["3", "1", "2", "5", "none"]);
        assert_eq!(said(&first), ["a", "1", "2", "g.x", "none"], "what was there is not changed");
        assert_eq!(["first", "later", "work", "interests"].map(|name| whole.has_part(name)), [true, true, true, false]);
        assert_eq!(["first", "later"].map(|name| first.has_part(name)), [true, false]);
        assert!(whole.has("g.x") && !whole.has("g") && !first.has("a"));
        assert!(whole == whole.clone() && first != whole && first.with_part("later", part("{}")) != first);
        assert_ne!(first, words("nl", r#"{"b":"1","d":"2"}"#), "another download of the same words");
    }

    #[test]
    fn a_pack_is_said_in_the_language_that_it_has() {
        let of = |tag: &str, texts: &[(&str, &str)]| {
            let texts = texts.iter().map(|(id, text)| (format!("local.x.y/{id}"), (*text).to_owned()));
            (tag.to_owned(), Catalog::of_texts(texts))
        };
        let pack = || vec![of("ar", &[("title", "1"), ("hint", "2")]), of("nl-BE", &[("title", "3")])];
        let arabic = SaidIn { tag: "ar".into(), dir: Direction::Rtl };
        let nl = words("nl", r#"{"title":"0"}"#).with_pack("local.x.y", pack());
        let said = |words: &Localizer, id: &str| (words.t(id), words.said_in(id).cloned());
        assert_eq!(said(&nl, "local.x.y/title"), ("3".to_owned(), None));
        assert_eq!(said(&nl, "local.x.y/hint"), ("2".to_owned(), Some(arabic.clone())));
        assert_eq!(said(&nl, "title"), ("0".to_owned(), None));
        let pl = words("pl", "{}").with_pack("local.x.y", pack());
        assert_eq!(said(&pl, "local.x.y/title"), ("1".to_owned(), Some(arabic)));
        assert!(pl.has_part("local.x.y") && pl != nl);
        let another = nl.with_pack("local.x.y", vec![of("nl", &[("title", "4")])]);
        assert_eq!((another.t("local.x.y/title").as_str(), another.has("local.x.y/hint")), ("4", false));
        let gone = another.without_pack("local.x.y");
        assert!(!gone.has("local.x.y/title") && gone.has("title") && gone.said_in("local.x.y/title").is_none());
    }

    #[test]
    fn dates_are_written_as_the_language_says() {
        let on = |tag: &str| {
            words(tag, r#"{"on":[{"v":"d","f":"date"}]}"#).t_with("on", &[("d", Arg::Moment(Timestamp(3)))])
        };
        assert_eq!((on("pl").as_str(), on("fa").as_str()), ("minute 3", "in numbers minute 3"));
    }

    #[test]
    fn messages_are_formatted() {
        let pl = words(
            "pl",
            r#"{"plain":"Zapisz","hello":["Cześć, ",{"v":"name"},"!"],
                "saved":[{"v":"n","=0":["nic"],"one":[{"v":"n"}," odpowiedź"],"few":[{"v":"n"}," odpowiedzi"],
                         "many":[{"v":"n"}," odpowiedzi!"],"*":"many"}],
                "kind":[{"v":"k","a":["A"],"b":["B"],"*":"b"}],"on":[{"v":"d","f":"date"}]}"#,
        );
        let n = |n: usize| [("n", Arg::from(n))];
        for (got, expected) in [
            (pl.t("plain"), "Zapisz"),
            (pl.t_with("hello", &[("name", "Ewa".into())]), "Cześć, \u{2068}Ewa\u{2069}!"),
            (pl.t("hello"), "Cześć, {$name}!"),
            (pl.t_with("saved", &n(0)), "nic"),
            (pl.t_with("saved", &n(1)), "1 odpowiedź"),
            (pl.t_with("saved", &n(3)), "3 odpowiedzi"),
            (pl.t_with("saved", &n(5)), "5 odpowiedzi!"),
            (pl.t_with("kind", &[("k", "a".into())]), "A"),
            (pl.t_with("kind", &[("k", "zzz".into())]), "B"),
            (pl.t_with("on", &[("d", Timestamp(3).into())]), "day 3"),
            (pl.t_with("on", &[("d", Arg::Moment(Timestamp(3)))]), "minute 3"),
            (pl.t("unknown"), "unknown"),
            (pl.language_name("pl"), "Polish"),
            (pl.language_name("Kurmancî"), "Kurmancî"),
            (pl.language_name("Pl"), "Pl"),
        ] {
            assert_eq!(got, expected);
        }
        let fa = words("fa", r#"{"n":[{"v":"n"}]}"#);
        for (number, expected) in [(0, "۰"), (5, "۵"), (987, "۹۸۷"), (1000, "«1000»")] {
            assert_eq!(fa.t_with("n", &n(number)), expected);
            assert_eq!(fa.number(number), expected);
        }
    }
}
