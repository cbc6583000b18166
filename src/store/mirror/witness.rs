//! What a third place remembers of the profiles: which there are, by a number that does not tell their names, and the
//! last generation of each. All of it is pure.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::domain::{ProfileId, Timestamp};
use crate::store::stamp::checksum;

/// A small text in a third place, apart from database and files. It may lag behind by a moment.
pub trait Witness {
    /// The text, if there is one.
    fn read(&self) -> Option<String>;
    /// Remembers a text, or nothing.
    fn write(&self, text: Option<&str>);
}

/// A profile as the witness knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The generation of its last change.
    pub generation: Timestamp,
    /// Whether something of it is missing, and the user has not yet been told.
    pub is_missing: bool,
}

/// What the witness remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// The profiles, by their numbers.
    pub profiles: BTreeMap<u64, Seen>,
    /// How many there are, if an earlier version of the app only counted them.
    pub counted: usize,
}

const BEGINS: &str = "profiles";

/// The number of a profile.
pub fn number(profile: &ProfileId) -> u64 {
    checksum(profile.as_str())
}

impl Remembered {
    /// What a witness remembers. A text that is not ours counts as nothing.
    pub fn of(witness: &dyn Witness) -> Self {
        witness.read().map_or_else(Self::default, |text| Self::parse(&text))
    }

    /// Whether a witness has anything to remember, without reading what that is.
    pub fn is_any(witness: &dyn Witness) -> bool {
        let is_any = |text: String| {
            text.strip_prefix(BEGINS).is_some_and(|rest| !rest.is_empty()) || text.parse().is_ok_and(|n: usize| n > 0)
        };
        witness.read().is_some_and(is_any)
    }

    /// Makes the witness remember this.
    pub fn tell(&self, witness: &dyn Witness) {
        let text = self.to_text();
        witness.write((!self.is_empty()).then_some(text.as_str()));
    }

    /// Whether there is no profile.
    pub fn is_empty(&self) -> bool {
        self.profiles.is_empty() && self.counted == 0
    }

    fn parse(text: &str) -> Self {
        if let Ok(counted) = text.parse() {
            return Self { counted, ..Self::default() };
        }
        let mut words = text.split(' ');
        if words.next() != Some(BEGINS) {
            return Self::default();
        }
        let seen = |word: &str| {
            let (number, rest) = word.split_once(':')?;
            let generation = rest.strip_suffix('!').unwrap_or(rest);
            let seen = Seen { generation: Timestamp(generation.parse().ok()?), is_missing: rest.ends_with('!') };
            Some((u64::from_str_radix(number, 16).ok()?, seen))
        };
        Self { profiles: words.filter_map(seen).collect(), counted: 0 }
    }

    fn to_text(&self) -> String {
        if self.counted > 0 {
            return self.counted.to_string();
        }
        let mut text = BEGINS.to_owned();
        for (number, seen) in &self.profiles {
            // Writing to a text cannot fail.
            let _ = write!(text, " {number:016x}:{}{}", seen.generation.0, if seen.is_missing { "!" } else { "" });
        }
        text
    }
}
