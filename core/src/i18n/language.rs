//! Languages: how they are named and written.

use serde::Deserialize;

use crate::json::Reader;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The direction of any language, by its tag: that of its script, or of the script in which it is mostly written.
    pub fn of(tag: &str) -> Self {
        const SCRIPTS: [&str; 6] = ["arab", "aran", "hebr", "syrc", "thaa", "nkoo"];
        const LANGUAGES: [&str; 15] =
            ["ar", "arc", "ckb", "dv", "fa", "glk", "he", "mzn", "nqo", "prs", "ps", "sd", "ug", "ur", "yi"];
        let mut parts = tag.split('-').map(str::to_ascii_lowercase);
        let language = parts.next().unwrap_or_default();
        let is_rtl = match parts.find(|part| part.len() == 4) {
            Some(script) => SCRIPTS.contains(&script.as_str()),
            None => LANGUAGES.contains(&language.as_str()),
        };
        if is_rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

/// How a language writes dates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dates {
    /// With the name of the month.
    #[default]
    Names,
    /// In numbers only. Farsi is read by people from Iran and from Afghanistan, who share a calendar, but not the names
    /// of its months: the month that is called آذر in Tehran is قوس in Herat.
    Numbers,
}

/// A language of the app, as `locales/languages.json` lists it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
pub struct Language {
    /// The BCP 47 tag, the value of the `lang` attribute.
    pub tag: String,
    /// How it is written.
    pub dir: Direction,
    /// Its own name for itself.
    pub name: String,
    /// Its digits from zero on, if they are not 0 to 9.
    #[serde(default)]
    pub digits: String,
    /// How it writes dates.
    #[serde(default)]
    pub dates: Dates,
}

impl Language {
    /// Reads one of the list's languages.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut language = Self {
            tag: String::new(),
            dir: Direction::Ltr,
            name: String::new(),
            digits: String::new(),
            dates: Dates::Names,
        };
        reader.object(&mut |name, reader| {
            let text = reader.text()?;
            match name {
                "tag" => language.tag = text,
                "dir" if text == Direction::Rtl.name() => language.dir = Direction::Rtl,
                "dir" => language.dir = Direction::Ltr,
                "name" => language.name = text,
                "digits" => language.digits = text,
                "dates" if text == "numbers" => language.dates = Dates::Numbers,
                _ => {}
            }
            Some(())
        })?;
        Some(language)
    }

    /// A number in the language's digits, without separators.
    pub(super) fn digits(&self, number: usize) -> String {
        let own = |digit: char| self.digits.chars().nth(digit.to_digit(10)? as usize);
        number.to_string().chars().map(|digit| own(digit).unwrap_or(digit)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_follow_from_tags() {
        let rtl = ["ar", "fa-AF", "he", "ku-Arab", "ps", "ur", "ckb"];
        let ltr = ["nl", "ku", "uz-Latn", "fa-Latn", "ti", "zh-Hant", ""];
        assert!(rtl.iter().all(|tag| Direction::of(tag) == Direction::Rtl));
        assert!(ltr.iter().all(|tag| Direction::of(tag) == Direction::Ltr));
    }
}
