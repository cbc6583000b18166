//! What the app tells the browser's history about a place.
//!
//! Browsers write addresses, titles and the states of their history's entries to files that others on the device can
//! read, and that outlive the app's own data. So only pages that are the same for everybody have addresses. For all
//! other pages an entry has the app's own address and a mark:
//!
//! - In a visit that keeps nothing, the mark is a number without a meaning; the place that it stands for is in memory.
//! - With a profile that is kept, it is the place, sealed with the profile's own random id. So it says nothing without
//!   the answers themselves, and becomes unreadable for good when they are deleted. It survives reloading the page,
//!   works in every tab, and costs no writing.
//!
//! **Invariant H1: no address, title or mark says what somebody looked at or did.** The flow `history` compares the
//! files of real browsers with lists of words and codes.

use std::hash::Hasher;

use siphasher::sip::SipHasher;

use super::{App, Route, StorageMode};
use crate::domain::{ProfileId, Timestamp};

/// What the browser keeps of one entry of its history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The address from the `#` on, `#` included; empty for the app's own address.
    pub address: String,
    /// What the app left there; empty if it left nothing.
    pub mark: String,
}

impl Entry {
    /// The mark, from wherever it is: a link that is opened in a new tab has it in its address.
    pub(super) fn mark(&self) -> Option<&str> {
        let in_address = self.address.strip_prefix('#').filter(|rest| !rest.starts_with('/'));
        in_address.or(Some(&self.mark)).filter(|mark| !mark.is_empty())
    }

    /// The place that is named openly: entries from before anybody began have one, and so do old addresses.
    pub(super) fn named(&self) -> Option<Route> {
        match self.mark() {
            None => Some(Route::parse(&self.address)),
            Some(mark) if mark.starts_with('#') => Some(Route::parse(mark)),
            Some(_) => None,
        }
    }
}

/// The places of a visit that keeps nothing, which its marks stand for.
#[derive(Default)]
pub(super) struct Visited {
    /// The first number. It is random, so that a number from before the page was reloaded means nothing.
    first: u64,
    places: Vec<Route>,
}

impl Visited {
    fn number(&mut self, route: &Route, new_id: impl FnOnce() -> String) -> String {
        if self.places.is_empty() {
            let mut chance = SipHasher::new();
            chance.write(new_id().as_bytes());
            self.first = chance.finish() >> 32;
        }
        let place = self.places.iter().position(|it| it == route).unwrap_or_else(|| {
            self.places.push(route.clone());
            self.places.len() - 1
        });
        (self.first + place as u64).to_string()
    }

    fn place(&self, mark: &str) -> Option<Route> {
        let place = mark.parse::<u64>().ok()?.checked_sub(self.first)?;
        self.places.get(usize::try_from(place).ok()?).cloned()
    }
}

impl App {
    /// The place of an entry, for the present user. `None` if it is somebody else's, or from before the page was
    /// reloaded.
    pub(super) fn place_of(&self, entry: &Entry) -> Option<Route> {
        let here = || {
            let mark = entry.mark()?;
            let state = self.state();
            if state.storage.mode == Some(StorageMode::Session) {
                return self.visited.borrow().place(mark);
            }
            open(&state.people.current.as_ref()?.profile.id, mark).map(|(_, route)| route)
        };
        entry.named().or_else(here)
    }

    /// What the browser may keep of a place.
    pub(super) fn entry_of(&self, route: &Route) -> Entry {
        if let Some(mark) = self.mark_of(route) {
            return Entry { address: String::new(), mark };
        }
        match (route.has_address(), route) {
            (true, _) => Entry { address: route.to_hash(), mark: String::new() },
            (false, Route::Languages) => Entry::default(),
            // Nobody has begun, or nobody has said yet who is here: the place is the same for everybody.
            _ => Entry { address: String::new(), mark: route.to_hash() },
        }
    }

    /// What a link to a place says about it. A link can be opened in a new tab, copied, or dragged to a bookmark.
    pub fn address_of(&self, route: &Route) -> String {
        self.mark_of(route).map_or_else(|| route.to_hash(), |mark| format!("#{mark}"))
    }

    /// The place of an address within the app, for the present user.
    pub fn place_of_address(&self, address: &str) -> Option<Route> {
        self.place_of(&Entry { address: address.to_owned(), mark: String::new() })
    }

    /// The mark of a place, if there is somebody whose place it is.
    fn mark_of(&self, route: &Route) -> Option<String> {
        let state = self.state();
        if state.storage.mode == Some(StorageMode::Session) {
            return Some(self.visited.borrow_mut().number(route, || self.platform.new_id()));
        }
        let current = state.people.current.as_ref().filter(|_| !route.has_address())?;
        Some(seal(&current.profile.id, self.platform.now(), route))
    }

    /// Makes the browser's present entry stand for another place, without showing that.
    pub fn record_place(&self, route: &Route) {
        self.platform.set_entry(&self.entry_of(route), true);
    }

    /// Forgets the places of a visit that is over: they must not be shown to anybody.
    pub(super) fn forget_visited(&self) {
        self.platform.forget_pages();
        self.visited.take();
    }
}

/// A sealed place has this many bytes, or a multiple: its length must not tell which place it is.
const LENGTH: usize = 64;

/// A profile's place as a mark: the time and the place, sealed with the profile's id.
///
/// It has to withstand somebody who reads the browser's history and not its databases: the databases have the key and
/// all answers anyway. A keyed hash (SipHash-2-4, a pseudorandom function) makes a tag from the text, and a key stream
/// from the tag. This is the same construction as in the SIV modes of ciphers, with 64 bits. A cipher would cost the
/// first load ten times as much.
pub(super) fn seal(profile: &ProfileId, at: Timestamp, route: &Route) -> String {
    let mut text = at.0.to_le_bytes().to_vec();
    text.extend_from_slice(route.to_hash().as_bytes());
    text.resize(text.len().next_multiple_of(LENGTH), 0);
    let tag = keyed(profile, 0, &text);
    add_stream(profile, tag, &mut text);
    tag.to_be_bytes().iter().chain(&text).map(|byte| format!("{byte:02x}")).collect()
}

/// When a mark was made and which place it is, if it belongs to this profile.
pub(super) fn open(profile: &ProfileId, mark: &str) -> Option<(Timestamp, Route)> {
    let hex = mark.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
    let bytes: Vec<u8> = hex.collect::<Option<_>>()?;
    let (tag, text) = bytes.split_first_chunk()?;
    let (tag, mut text) = (u64::from_be_bytes(*tag), text.to_vec());
    add_stream(profile, tag, &mut text);
    if keyed(profile, 0, &text) != tag {
        return None;
    }
    let (at, place) = text.split_first_chunk()?;
    let place = std::str::from_utf8(place).ok()?.trim_end_matches('\0');
    Some((Timestamp(i64::from_le_bytes(*at)), Route::parse(place)))
}

/// Adds the key stream to a text. Adding it a second time takes it away.
fn add_stream(profile: &ProfileId, tag: u64, text: &mut [u8]) {
    for (block, bytes) in text.chunks_mut(8).enumerate() {
        let stream = keyed(profile, block as u64 + 1, &tag.to_be_bytes()).to_be_bytes();
        bytes.iter_mut().zip(stream).for_each(|(byte, key)| *byte ^= key);
    }
}

/// The keyed hash. Its purpose is part of the key, so that a tag never equals a piece of a key stream.
fn keyed(profile: &ProfileId, purpose: u64, text: &[u8]) -> u64 {
    let half = |which| {
        let mut hasher = SipHasher::new_with_keys(which, 0);
        hasher.write(profile.as_str().as_bytes());
        hasher.finish()
    };
    let mut hasher = SipHasher::new_with_keys(half(0), half(1));
    hasher.write(&purpose.to_be_bytes());
    hasher.write(text);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{SectionPath, WorkRoute};
    use crate::domain::RunId;

    const EWA: &str = "00112233445566778899aabb";

    fn routes() -> Vec<Route> {
        let place = SectionPath { competence: "foreign-languages".into(), language: Some(2) };
        vec![
            Route::Home,
            Route::Ask(place, 12),
            Route::Explore(WorkRoute::Occupation("7533".into())),
            Route::Explore(WorkRoute::SideBySide(vec!["7533".into(), "7113".into(), "7231".into()])),
            Route::Compare(Some((RunId::new(EWA), RunId::new(EWA)))),
        ]
    }

    #[test]
    fn only_the_profile_opens_its_places() {
        let (ewa, jan) = (ProfileId::new(EWA), ProfileId::new("00112233445566778899aabc"));
        for route in routes() {
            let mark = seal(&ewa, Timestamp(1_795_000_000_000), &route);
            assert_eq!(open(&ewa, &mark), Some((Timestamp(1_795_000_000_000), route.clone())));
            assert_eq!(open(&jan, &mark), None, "{route:?}");
            // One digit is changed, at each place in turn.
            for at in 0..mark.len() {
                let mut other = mark.clone().into_bytes();
                other[at] = if other[at] == b'0' { b'1' } else { b'0' };
                assert_eq!(open(&ewa, &String::from_utf8(other).unwrap()), None, "{route:?} {at}");
            }
        }
        for mark in ["", "0", "00", "#/home", "é", "0011223344556677", "zz112233445566778899"] {
            assert_eq!(open(&ewa, mark), None, "{mark}");
        }
    }

    #[test]
    fn places_look_alike() {
        let ewa = ProfileId::new(EWA);
        let marks: Vec<_> = routes().iter().map(|route| seal(&ewa, Timestamp(5), route)).collect();
        let short = marks.iter().filter(|mark| mark.len() == 2 * (8 + LENGTH)).count();
        assert_eq!(short, marks.len() - 1, "all but two runs side by side have one length: {marks:?}");
        for (index, mark) in marks.iter().enumerate() {
            assert!(mark.bytes().all(|it| it.is_ascii_hexdigit()), "{mark}");
            assert!(marks[..index].iter().all(|other| other[..16] != mark[..16] && other[16..32] != mark[16..32]));
        }
    }

    #[test]
    fn a_number_of_an_earlier_visit_means_nothing() {
        let mut before = Visited::default();
        let mark = before.number(&Route::Evidence, || EWA.into());
        assert_eq!(before.number(&Route::Home, || EWA.into()).parse(), mark.parse::<u64>().map(|it| it + 1));
        assert_eq!(
            (before.number(&Route::Evidence, || EWA.into()), before.place(&mark)),
            (mark.clone(), Some(Route::Evidence))
        );
        let mut after = Visited::default();
        after.number(&Route::Evidence, || "another".into());
        assert_eq!(after.place(&mark), None);
        assert_eq!(Visited::default().place("0"), None);
    }
}
