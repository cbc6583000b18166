//! What a file contains that this version does not know: what of it is kept, and how it is put back.
//!
//! It comes from outside and is only kept, so its amount is limited, its texts are cleaned like all others, and it is
//! shown as text ([`super::View::others`]). What goes beyond the limits is passed over, and the user is told so.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value};

use super::limits::{MAX_ID, MAX_KEPT_BYTES, MAX_KEPT_DEPTH, MAX_KEPT_VALUES, MAX_STORY};
use super::record::ProfileFile;
use super::text::{clean, clean_name};
use crate::domain::Extras;

/// How much more of a file can be kept.
pub struct Room {
    bytes: usize,
    values: usize,
}

/// Names that this version's records use for something that is not in the object of the file, or the other way round.
/// Fields with these names are not kept: they would be taken for something else.
pub mod reserved {
    /// In a run.
    pub const RUN: &[&str] = &["profile", "beside", "in_files", "ratings"];
    /// In an answer.
    pub const ANSWER: &[&str] = &["run", "item", "activity", "rating"];
    /// In a rating.
    pub const RATING: &[&str] = &["run", "item", "activity", "answer"];
    /// In a piece of evidence.
    pub const EVIDENCE: &[&str] = &["profile", "in_files"];
    /// In what the user decided about a kind of work.
    pub const WORK: &[&str] = &["profile"];
    /// In a run of an exercise that is data.
    pub const EXERCISE: &[&str] =
        &["id", "profile", "languages", "stopped", "beside", "in_files", "answers", "ratings"];
    /// In an entry.
    pub const ENTRY: &[&str] = &["run"];
    /// In the sections.
    pub const SECTIONS: &[&str] = &["exercises"];
}

/// A field that is kept: its name, its value as JSON text, and whether control characters were left out of it.
pub type Kept = (String, String, bool);

impl Room {
    /// The room of one file.
    pub fn new() -> Self {
        Self { bytes: MAX_KEPT_BYTES, values: MAX_KEPT_VALUES }
    }

    /// A field as it is kept; `None` if it is not.
    pub fn field(&mut self, name: &str, value: &Value, reserved: &[&str]) -> Option<Kept> {
        // A slash would make the paths of [`crate::domain::ProfileData::file_extras`] ambiguous.
        if !is_name(name) || name.contains('/') || reserved.contains(&name) {
            return None;
        }
        let mut values = self.values;
        let fitting = fit(value, MAX_KEPT_DEPTH, &mut values)?;
        let text = fitting.to_string();
        self.bytes = self.bytes.checked_sub(name.len() + text.len())?;
        self.values = values;
        Some((name.to_owned(), text, fitting != *value))
    }

    /// Those of some fields that can be in a file.
    pub fn all(&mut self, extras: &Extras, reserved: &[&str]) -> Extras {
        let kept = |(name, text): &(String, String)| {
            let value = serde_json::from_str(text).ok()?;
            self.field(name, &value, reserved).map(|(name, text, _)| (name, text))
        };
        Extras::of(extras.fields().iter().filter_map(kept))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= MAX_ID && clean_name(name) == name
}

/// A value that can be kept, without control characters.
fn fit(value: &Value, depth: usize, values: &mut usize) -> Option<Value> {
    *values = values.checked_sub(1)?;
    Some(match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Number(number) => Value::Number(settled(number)?),
        Value::String(text) => (text.chars().count() <= MAX_STORY).then(|| clean(text).into())?,
        Value::Array(items) => {
            let depth = depth.checked_sub(1)?;
            items.iter().map(|item| fit(item, depth, values)).collect::<Option<Vec<Value>>>()?.into()
        }
        Value::Object(fields) => {
            let depth = depth.checked_sub(1)?;
            let mut fitting = Map::new();
            for (name, value) in fields {
                if !is_name(name) {
                    return None;
                }
                fitting.insert(name.clone(), fit(value, depth, values)?);
            }
            fitting.into()
        }
    })
}

/// A number that is the same after it was written and read. The reader may be a step off in the last place.
fn settled(number: &Number) -> Option<Number> {
    let mut number = number.clone();
    for _ in 0..4 {
        let again: Number = serde_json::from_str(&number.to_string()).ok()?;
        if again == number {
            return Some(number);
        }
        number = again;
    }
    None
}

/// The three objects of a file that are no record on this device, each with the beginning of its paths.
const PLACES: [&str; 3] = ["/sections/", "/profile/", "/"];

/// What a device keeps of a file beside its runs, evidence, work and exercises, each by its path: `/sections/packs`.
pub fn by_path(file: &ProfileFile) -> Extras {
    let [sections, profile, root] = PLACES;
    let all = [(sections, &file.sections.extras), (profile, &file.profile.extras), (root, &file.extras)];
    let named = |(at, extras): (&'static str, &'_ Extras)| -> Vec<(String, String)> {
        extras.fields().iter().map(|(name, text)| (format!("{at}{name}"), text.clone())).collect()
    };
    Extras::of(all.into_iter().flat_map(named))
}

/// The same, back as what belongs to the sections, to the profile and to the file itself.
pub fn by_place(extras: &Extras) -> [Extras; 3] {
    let place = |path: &str| PLACES.into_iter().find(|place| path.starts_with(place));
    PLACES.map(|wanted| {
        let own = extras.fields().iter().filter(|(path, _)| place(path) == Some(wanted));
        Extras::of(own.map(|(path, text)| (path.split_at(wanted.len()).1.to_owned(), text.clone())))
    })
}

/// What a profile keeps of files, with what one more file adds. Lists get the entries that they lack. Anything else that
/// the profile has already stays as it is.
pub fn joined(have: &Extras, more: &Extras) -> Extras {
    let parse = |text: &str| serde_json::from_str::<Value>(text).ok();
    let mut all: Vec<(String, String)> = have.fields().to_vec();
    for (path, text) in more.fields() {
        let Some((_, known)) = all.iter_mut().find(|(it, _)| it == path) else {
            all.push((path.clone(), text.clone()));
            continue;
        };
        if let (Some(Value::Array(mut list)), Some(Value::Array(new))) = (parse(known), parse(text)) {
            let new: Vec<Value> = new.into_iter().filter(|it| !list.contains(it)).collect();
            list.extend(new);
            *known = Value::Array(list).to_string();
        }
    }
    Extras::of(all)
}

/// What is not known of the version that stays, with what only the other one has. `theirs_is`: whether theirs comes after
/// ours in the order by what this version knows. If neither does, each field says what comes last of both, so that it is the
/// same on two devices, and the same again.
pub fn winner_with(theirs_is: Ordering, ours: &Extras, theirs: &Extras, own: &[&str]) -> Extras {
    match theirs_is {
        Ordering::Greater => with(theirs, ours, own),
        Ordering::Less => with(ours, theirs, own),
        Ordering::Equal => {
            let is_last = |(name, text): &&(String, String), other: &Extras| other.get(name).is_none_or(|it| it < text);
            let of_theirs: Vec<_> = theirs.fields().iter().filter(|field| is_last(field, ours)).cloned().collect();
            let kept = |(name, _): &&(String, String)| of_theirs.iter().all(|(it, _)| it != name);
            Extras::of(ours.fields().iter().filter(kept).cloned().chain(of_theirs.iter().cloned()))
        }
    }
}

/// All fields of one, and those that only the other has. A field of the value itself, such as an answer whose name is not
/// known, belongs to its version and does not go over to another.
pub fn with(winner: &Extras, other: &Extras, own: &[&str]) -> Extras {
    let more = other.fields().iter().filter(|(name, _)| winner.get(name).is_none() && !own.contains(&name.as_str()));
    Extras::of(winner.fields().iter().chain(more).cloned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_goes_on_but_not_the_name_of_another_version() {
        let extras = |fields: &[(&str, &str)]| {
            Extras::of(fields.iter().map(|(name, value)| ((*name).to_owned(), format!("\"{value}\""))))
        };
        let ours = extras(&[("answer", "taught-two"), ("because", "ours"), ("mood", "calm")]);
        let theirs = extras(&[("because", "theirs"), ("photo", "a.jpg")]);
        let both = extras(&[("because", "theirs"), ("mood", "calm"), ("photo", "a.jpg")]);
        assert_eq!(winner_with(Ordering::Greater, &ours, &theirs, &["answer"]), both);
        let both = extras(&[("answer", "taught-two"), ("because", "ours"), ("mood", "calm"), ("photo", "a.jpg")]);
        assert_eq!(winner_with(Ordering::Less, &ours, &theirs, &["answer"]), both);
        assert_eq!(with(&both, &ours, &["answer"]), both);
    }

    #[test]
    fn of_what_is_not_known_at_one_time_the_same_stays_on_both_devices() {
        let extras = |fields: &[(&str, &str)]| {
            Extras::of(fields.iter().map(|(name, value)| ((*name).to_owned(), format!("\"{value}\""))))
        };
        let at_once = |ours: &Extras, theirs: &Extras| winner_with(Ordering::Equal, ours, theirs, &[]);
        let (a, b) = (extras(&[("b", "1"), ("c", "1")]), extras(&[("a", "1"), ("c", "9")]));
        let both = extras(&[("a", "1"), ("b", "1"), ("c", "9")]);
        assert_eq!((at_once(&a, &b), at_once(&b, &a)), (both.clone(), both.clone()));
        assert_eq!((at_once(&both, &a), at_once(&both, &b)), (both.clone(), both), "and it is done once");
    }
}
