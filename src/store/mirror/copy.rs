//! A copy's text, and what to do when a copy and the database do not agree. Pure.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::{ProfileId, Timestamp};
use crate::store::{Kind, Record};

/// The version that this code writes.
const VERSION: u32 = 1;

/// Whose records a copy holds: a profile's, or those of the device.
pub type Owner = Option<ProfileId>;

/// What is known of one owner outside the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Whose it is.
    pub owner: Owner,
    /// The generation of the owner's records that it shows.
    pub generation: Timestamp,
    /// What it shows.
    pub state: State,
}

/// What a copy shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The owner's records.
    Kept(Vec<Record>),
    /// The records of a profile that is about to be deleted. Where the database has none of it, it was.
    Going(Vec<Record>),
    /// The profile was deleted.
    Gone,
}

/// Why a text is no copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer app wrote it.
    Newer,
    /// It is damaged.
    Broken,
}

/// What to do about one owner when the store is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Database and copy agree.
    Nothing,
    /// The database lost records: make them what the copy shows.
    Restore(Vec<Record>),
    /// The database lost a deletion: delete the profile again.
    DeleteAgain,
    /// The copy is behind or missing: write it.
    Write,
    /// The copy has nothing to tell any more: remove it.
    Forget,
}

/// Compares the generation that the database has of an owner with the owner's copy.
///
/// The database counts as long as it is not behind: every generation is committed there before it is copied. Only
/// the word that a profile was deleted outlives its records, so that a database that is behind cannot bring her back.
pub fn reconcile(database: Option<Timestamp>, copy: Option<Copy>) -> Step {
    match (database, copy.map(|copy| (copy.state, copy.generation))) {
        (None, None) => Step::Nothing,
        (None, Some((State::Kept(records), _))) => Step::Restore(records),
        (None, Some((State::Going(_) | State::Gone, _))) => Step::Forget,
        (Some(_), None) => Step::Write,
        (Some(here), Some((_, copied))) if here > copied => Step::Write,
        (Some(_), Some((State::Gone, _))) => Step::DeleteAgain,
        (Some(here), Some((State::Kept(_), copied))) if here == copied => Step::Nothing,
        // The deletion did not happen, so the mark has to go.
        (Some(here), Some((State::Going(_), copied))) if here == copied => Step::Write,
        (Some(_), Some((State::Kept(records) | State::Going(records), _))) => Step::Restore(records),
    }
}

#[derive(Serialize, Deserialize)]
struct Text<'a> {
    v: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Owner,
    generation: Timestamp,
    state: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    records: Vec<Line<'a>>,
}

/// A record without its owner, who is the copy's.
#[derive(Serialize, Deserialize)]
struct Line<'a> {
    kind: Cow<'a, str>,
    key: Cow<'a, str>,
    text: Cow<'a, str>,
}

/// Read first, so that a newer copy is known as one whatever its shape.
#[derive(Deserialize)]
struct Version {
    v: u32,
}

impl Copy {
    /// The text of its file.
    pub fn to_text(&self) -> String {
        let (state, records) = match &self.state {
            State::Kept(records) => ("kept", records.as_slice()),
            State::Going(records) => ("going", records.as_slice()),
            State::Gone => ("gone", [].as_slice()),
        };
        let records = records
            .iter()
            .map(|record| Line {
                kind: record.kind.name().into(),
                key: record.key.as_str().into(),
                text: record.text.as_str().into(),
            })
            .collect();
        let (owner, generation) = (self.owner.clone(), self.generation);
        let text = Text { v: VERSION, owner, generation, state: state.into(), records };
        // Serialising plain structs of texts and numbers cannot fail.
        serde_json::to_string(&text).unwrap_or_default()
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// Why it is no copy.
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        let broken = |_| Unreadable::Broken;
        let version: Version = serde_json::from_str(text).map_err(broken)?;
        if version.v > VERSION {
            return Err(Unreadable::Newer);
        }
        let text: Text<'_> = serde_json::from_str(text).map_err(broken)?;
        let owner = text.owner;
        let record = |line: Line<'_>| {
            let kind = Kind::ALL.into_iter().find(|kind| kind.name() == line.kind).ok_or(Unreadable::Broken)?;
            Ok(Record { kind, key: line.key.into_owned(), profile: owner.clone(), text: line.text.into_owned() })
        };
        let records = text.records.into_iter().map(record).collect::<Result<_, _>>()?;
        let state = match &*text.state {
            "kept" => State::Kept(records),
            "going" => State::Going(records),
            "gone" => State::Gone,
            _ => return Err(Unreadable::Broken),
        };
        Ok(Self { owner, generation: text.generation, state })
    }
}

/// The name of an owner's file: only letters and digits, whatever the identifier holds.
pub fn file_name(owner: &Owner) -> String {
    match owner {
        None => "device".to_owned(),
        Some(profile) => profile.as_str().bytes().fold("p".to_owned(), |mut name, byte| {
            name.extend([byte >> 4, byte & 15].map(|half| char::from_digit(u32::from(half), 16).unwrap_or('0')));
            name
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::record;

    fn copy(generation: i64, state: State) -> Copy {
        Copy { owner: Some(ProfileId::new("anna")), generation: Timestamp(generation), state }
    }

    #[test]
    fn a_copy_is_read_as_it_is_written() {
        let records = vec![
            record(Kind::Profile, "anna", Some("anna"), "{\"v\":1}"),
            record(Kind::Answer, "run/item@pl", Some("anna"), "\u{202e}\"\n🔑"),
        ];
        let device = record(Kind::Setting, "language", None, "fa");
        for copy in [
            copy(1, State::Kept(records.clone())),
            copy(2, State::Going(records)),
            copy(i64::MAX, State::Gone),
            Copy { owner: None, generation: Timestamp(0), state: State::Kept(vec![device]) },
        ] {
            assert_eq!(Copy::from_text(&copy.to_text()), Ok(copy));
        }
    }

    #[test]
    fn a_damaged_text_is_no_copy() {
        let whole = copy(1, State::Kept(vec![record(Kind::Answer, "k", Some("anna"), "text")])).to_text();
        for end in 0..whole.len() {
            assert_eq!(Copy::from_text(&whole[..end]), Err(Unreadable::Broken), "cut at {end}");
        }
        assert_eq!(Copy::from_text(&whole.replace("kept", "lost")), Err(Unreadable::Broken));
        assert_eq!(Copy::from_text(&whole.replace("answer", "unknown")), Err(Unreadable::Broken));
        assert_eq!(Copy::from_text(r#"{"v":2,"anything":"else"}"#), Err(Unreadable::Newer));
    }

    #[test]
    fn whoever_is_behind_gives_way() {
        let kept = |generation| copy(generation, State::Kept(vec![]));
        let going = |generation| copy(generation, State::Going(vec![]));
        let restore = Step::Restore(vec![]);
        for (database, copied, expected) in [
            (None, None, Step::Nothing),
            (None, Some(kept(1)), restore.clone()),
            (None, Some(going(1)), Step::Forget),
            (None, Some(copy(1, State::Gone)), Step::Forget),
            (Some(1), None, Step::Write),
            (Some(1), Some(kept(2)), restore.clone()),
            (Some(2), Some(kept(2)), Step::Nothing),
            (Some(3), Some(kept(2)), Step::Write),
            (Some(1), Some(going(2)), restore),
            (Some(2), Some(going(2)), Step::Write),
            (Some(3), Some(going(2)), Step::Write),
            (Some(1), Some(copy(2, State::Gone)), Step::DeleteAgain),
            (Some(2), Some(copy(2, State::Gone)), Step::DeleteAgain),
            (Some(3), Some(copy(2, State::Gone)), Step::Write),
        ] {
            assert_eq!(reconcile(database.map(Timestamp), copied.clone()), expected, "{database:?} {copied:?}");
        }
    }

    #[test]
    fn file_names_are_plain_and_never_shared() {
        assert_eq!(file_name(&None), "device");
        assert_eq!(file_name(&Some(ProfileId::new("../ż"))), "p2e2e2fc5bc");
    }
}
