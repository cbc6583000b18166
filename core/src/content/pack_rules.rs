//! The rules that hold for every pack, whatever it asks. Rules of one kind of pack are beside its reader.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Problem;
use crate::domain::Setting;

/// What every pack begins with.
pub(super) const FORMAT: &str = "eight-keys/pack";

/// What an id looks like.
const SLUG: &str = "is lower-case letters, digits and hyphens";

/// A framework or study that a pack rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The first part of a statement's source tags.
    pub id: String,
    /// Its title, in the language of the source.
    pub title: String,
    /// Where it is published. Shown as text, never fetched.
    pub url: String,
}

/// What every pack says of itself.
pub(super) struct Head<'a> {
    pub format: &'a str,
    pub version: u32,
    pub id: &'a str,
    pub kind: &'a str,
    pub scale: &'a str,
}

/// What everything that a pack asks has: a statement, an activity.
pub(super) struct Item<'a> {
    pub id: &'a str,
    pub pictogram: &'a str,
    pub settings: &'a [Setting],
    pub sources: &'a [String],
    pub replaces: &'a [String],
}

/// Checks a pack and gathers its problems.
pub(super) struct Checks<'a> {
    sources: &'a [Source],
    /// All ids so far, also those of what is retired.
    ids: BTreeSet<&'a str>,
    problems: Vec<Problem>,
}

impl<'a> Checks<'a> {
    /// Checks what a pack says of itself, and its sources. `kind` and `scale` are those of the reader.
    pub fn begin(head: &Head<'_>, kind: &str, scale: &str, sources: &'a [Source]) -> Self {
        let mut checks = Self { sources, ids: BTreeSet::new(), problems: Vec::new() };
        checks.expect(head.format == FORMAT, "/format", &format!("is \"{FORMAT}\""));
        checks.expect(head.version == 1, "/version", "is 1, the only version so far");
        checks.expect(head.kind == kind, "/kind", &format!("is \"{kind}\", the only step kind of this reader"));
        checks.expect(head.scale == scale, "/scale", &format!("is \"{scale}\", the only scale of this reader"));
        checks.expect(is_slug(head.id), "/id", SLUG);
        for (s, source) in sources.iter().enumerate() {
            let place = |field: &str| format!("/sources/{s}/{field}");
            checks.expect(is_source(&source.id), place("id"), "is lower-case letters, digits, hyphens and dots");
            checks.expect(!source.title.is_empty(), place("title"), "is the title, in the language of the source");
            checks.expect(source.url.starts_with("https://"), place("url"), "begins with https://");
        }
        checks
    }

    /// Notes a problem unless a rule holds: where it is, and what the rule says.
    pub fn expect(&mut self, holds: bool, place: impl Into<String>, reason: &str) {
        if !holds {
            self.problems.push(Problem { place: place.into(), reason: reason.to_owned() });
        }
    }

    /// An id, which no other thing in the pack has.
    pub fn id(&mut self, place: String, id: &'a str) {
        let is_new = self.ids.insert(id);
        self.expect(is_slug(id), place.clone(), SLUG);
        self.expect(is_new, place, "is used only once in a pack");
    }

    /// What is asked, with the number of settings that it has at least, and how that is said.
    pub fn item(&mut self, place: &str, item: &Item<'a>, (least, settings): (usize, &str)) {
        self.id(format!("{place}/id"), item.id);
        for (r, retired) in item.replaces.iter().enumerate() {
            self.id(format!("{place}/replaces/{r}"), retired);
        }
        let is_named = is_slug(item.pictogram);
        self.expect(
            is_named,
            format!("{place}/pictogram"),
            "names a pictogram: lower-case letters, digits and hyphens",
        );
        let enough = item.settings.len() >= least && are_distinct(item.settings);
        self.expect(enough, format!("{place}/settings"), &format!("names at least {settings}, each once"));
        self.expect(are_distinct(item.sources), format!("{place}/sources"), "names each only once");
        for (t, tag) in item.sources.iter().enumerate() {
            let is_of = |id: &str| self.sources.iter().any(|source| source.id == id);
            let is_known = tag.split_once(':').is_some_and(|(id, code)| !code.is_empty() && is_of(id));
            self.expect(is_known, format!("{place}/sources/{t}"), "is a source of this pack, a colon and a code");
        }
    }

    /// All that is wrong.
    pub fn problems(self) -> Vec<Problem> {
        self.problems
    }
}

fn are_distinct<T: Ord>(list: &[T]) -> bool {
    list.iter().collect::<BTreeSet<_>>().len() == list.len()
}

fn is_source(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
}

fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
