//! Where a place leads that cannot be shown as things are: what is decided once is not asked again, and a page about
//! somebody's answers waits until it is known whose they are.
//!
//! What has to be loaded first is not here: a start screen in another language, the choice that an address about kinds
//! of work makes, and a place in an exercise that is data ([`tasks::navigation`](super::tasks), `exercise_place.rs`).

use super::{Route, Saving, SectionPath, State, StorageMode};

/// How far the choice of where the answers are kept has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ChosenStorage {
    /// Nothing is chosen.
    Open,
    /// It is chosen, and can be chosen anew.
    Made,
    /// It is chosen, and another choice would lose answers: those of a visit, or what could not be written yet.
    Settled,
}

/// What decides where a place leads, beside the place itself.
#[derive(Clone, Debug)]
struct Facts {
    /// Where the user was last in the profile in use; nothing if none is in use.
    last_place: Option<Route>,
    /// Where the section of the present place leads, if it has a statement to show.
    section: Option<Route>,
    /// Whether this device, or this visit, has profiles.
    has_profiles: bool,
    /// Whether somebody new begins beside them.
    starting_new_profile: bool,
    /// Whether the choice of language stands before the question who is here.
    is_neutral: bool,
    /// Whether a language is shown.
    has_language: bool,
    storage_mode: ChosenStorage,
}

impl Facts {
    fn of(state: &State) -> Self {
        let has_profiles = !state.people.profiles.is_empty();
        let would_lose = match state.storage.saving {
            Saving::Failed(_) => true,
            _ => state.storage.mode == Some(StorageMode::Session) && has_profiles,
        };
        Self {
            last_place: state.last_place(),
            section: match &state.screen.route {
                Route::Section(place) => state.first_open(place),
                _ => None,
            },
            has_profiles,
            starting_new_profile: state.people.starting_new_profile,
            is_neutral: state.leaves(),
            has_language: state.locales.first.is_some(),
            storage_mode: match state.storage.mode {
                None => ChosenStorage::Open,
                Some(_) if would_lose => ChosenStorage::Settled,
                Some(_) => ChosenStorage::Made,
            },
        }
    }
}

/// The place that is shown instead; nothing if the place itself is shown.
fn forward(route: &Route, facts: &Facts) -> Option<Route> {
    match (route, &facts.last_place) {
        (Route::Languages, Some(place)) => Some(place.clone()),
        (Route::Languages, None) if facts.has_profiles && !facts.starting_new_profile && !facts.is_neutral => {
            Some(Route::Profiles)
        }
        // Where the answers are kept, and whose they are, is decided once: Back leads to none of these pages.
        (Route::What | Route::StorageChoice | Route::Second, Some(_)) => Some(Route::Home),
        (Route::StorageChoice, None) if facts.storage_mode == ChosenStorage::Settled => Some(Route::Second),
        (Route::StorageChoice | Route::Second, None) if !facts.has_language => Some(Route::Languages),
        (Route::Second, None) if facts.storage_mode == ChosenStorage::Open => Some(Route::StorageChoice),
        (Route::Section(_), Some(_)) => facts.section.clone(),
        (route, None) if !route.is_public() => {
            Some(if facts.has_profiles { Route::Profiles } else { Route::Languages })
        }
        _ => None,
    }
}

impl State {
    /// The place that is shown instead of the present one; nothing if that one is shown.
    pub(super) fn leads_to(&self) -> Option<Route> {
        if self.storage.error.is_some() {
            return None;
        }
        forward(&self.screen.route, &Facts::of(self))
    }

    /// Where the user was last in the profile in use; nothing if none is in use.
    pub(super) fn last_place(&self) -> Option<Route> {
        let place = Route::parse(&self.people.current.as_ref()?.profile.place);
        Some(if place.is_remembered() { place } else { Route::Home })
    }

    /// The first open statement of a section, or its end if none is open. Nothing for a competence that is asked per
    /// language and has no language: its page asks for the languages.
    fn first_open(&self, place: &SectionPath) -> Option<Route> {
        let (pack, run) = (self.content.pack.as_ref()?, self.run()?);
        let section = self.section(place)?;
        let open = section.first_open(pack, run).filter(|_| !section.progress(pack, run).stopped);
        Some(open.and_then(|item| self.ask(&item)).unwrap_or_else(|| Route::Done(place.clone())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Addresses of every kind of place; [`group`] does not compile until a new one has its group.
    const ADDRESSES: [&str; 45] = [
        "#/",
        "#/start/fa",
        "#/start/fa/keep",
        "#/start/fa/second",
        "#/start/fa/begin",
        "#/start/about",
        "#/start/keep",
        "#/start/second",
        "#/profiles",
        "#/home",
        "#/do/digital",
        "#/do/foreign-languages/2",
        "#/do/digital/q1",
        "#/do/digital/pause4",
        "#/do/digital/done",
        "#/results",
        "#/results/digital",
        "#/compare",
        "#/compare/a/b",
        "#/work",
        "#/work/list",
        "#/work/all",
        "#/work/all/mixed",
        "#/work/7533",
        "#/work/compare",
        "#/work/saved",
        "#/x/m2",
        "#/x/m2/s3",
        "#/x/m2/s3/c7",
        "#/x/m2/s3/e/k3",
        "#/x/m2/s3/e/new",
        "#/x/m2/result",
        "#/x/m2/more",
        "#/x/m2/then",
        "#/c/matters",
        "#/packs",
        "#/evidence",
        "#/evidence/new/digital-1",
        "#/evidence/x",
        "#/file/save",
        "#/file/open",
        "#/settings",
        "#/stays",
        "#/about",
        "#/components",
    ];

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum Group {
        Languages,
        /// A start screen in a language that may have to be loaded first.
        Start,
        What,
        StorageChoice,
        Second,
        /// Shown whoever is here.
        ForAll,
        Section,
        /// About somebody's answers.
        OfProfile,
    }

    fn group(route: &Route) -> Group {
        match route {
            Route::Languages => Group::Languages,
            Route::Start(..) => Group::Start,
            Route::What => Group::What,
            Route::StorageChoice => Group::StorageChoice,
            Route::Second => Group::Second,
            Route::Profiles | Route::OpenFile | Route::Settings | Route::Stays | Route::About | Route::Gallery => {
                Group::ForAll
            }
            Route::Section(_) => Group::Section,
            Route::Home
            | Route::Ask(..)
            | Route::Pause(..)
            | Route::Done(_)
            | Route::Results
            | Route::Result(_)
            | Route::Compare(_)
            | Route::Explore(_)
            | Route::Exercise(..)
            | Route::Chapter(_)
            | Route::Packs
            | Route::Evidence
            | Route::NewEvidence(..)
            | Route::EditEvidence(_)
            | Route::SaveFile => Group::OfProfile,
        }
    }

    fn routes() -> impl Iterator<Item = Route> {
        ADDRESSES.into_iter().map(Route::parse)
    }

    /// Nobody is here, and nothing is chosen.
    fn nobody() -> Facts {
        Facts {
            last_place: None,
            section: None,
            has_profiles: false,
            starting_new_profile: false,
            is_neutral: false,
            has_language: true,
            storage_mode: ChosenStorage::Open,
        }
    }

    /// Somebody's profile is in use.
    fn somebody() -> Facts {
        let section = Some(Route::parse("#/do/digital/q2"));
        Facts {
            last_place: Some(Route::Results),
            section,
            has_profiles: true,
            storage_mode: ChosenStorage::Made,
            ..nobody()
        }
    }

    /// Each state with the places to which the others lead in it: the choice of language, what this is, the choice of
    /// where to keep, the second language, a section, and all other places of a profile.
    #[test]
    fn every_place_in_every_state() {
        let stays = "";
        let unread = Facts { has_language: false, ..nobody() };
        let chosen = Facts { storage_mode: ChosenStorage::Made, ..nobody() };
        let met = Facts { has_profiles: true, ..chosen.clone() };
        let new_beside = Facts { starting_new_profile: true, storage_mode: ChosenStorage::Open, ..met.clone() };
        let neutral = Facts { is_neutral: true, ..met.clone() };
        let settled = Facts { storage_mode: ChosenStorage::Settled, ..met.clone() };
        let settled_new = Facts { starting_new_profile: true, ..settled.clone() };
        let without_language = Facts { section: None, ..somebody() };
        for (state, facts, expected) in [
            ("no words yet", unread, [stays, stays, "#/", "#/", "#/", "#/"]),
            ("a language is chosen", nobody(), [stays, stays, stays, "#/start/keep", "#/", "#/"]),
            ("where to keep is chosen", chosen, [stays, stays, stays, stays, "#/", "#/"]),
            ("who is here?", met, ["#/profiles", stays, stays, stays, "#/profiles", "#/profiles"]),
            ("somebody who leaves quickly", neutral, [stays, stays, stays, stays, "#/profiles", "#/profiles"]),
            ("somebody new", new_beside, [stays, stays, stays, "#/start/keep", "#/profiles", "#/profiles"]),
            ("answers in memory", settled, ["#/profiles", stays, "#/start/second", stays, "#/profiles", "#/profiles"]),
            ("the same, new", settled_new, [stays, stays, "#/start/second", stays, "#/profiles", "#/profiles"]),
            ("in a profile", somebody(), ["#/results", "#/home", "#/home", "#/home", "#/do/digital/q2", stays]),
            ("no language", without_language, ["#/results", "#/home", "#/home", "#/home", stays, stays]),
        ] {
            for route in routes() {
                let [languages, what, storage_mode, second, section, of_profile] = expected;
                let expected = match group(&route) {
                    Group::Languages => languages,
                    Group::What => what,
                    Group::StorageChoice => storage_mode,
                    Group::Second => second,
                    Group::Section => section,
                    Group::OfProfile => of_profile,
                    Group::Start | Group::ForAll => stays,
                };
                let shown = forward(&route, &facts).map(|route| route.to_hash()).unwrap_or_default();
                assert_eq!(shown, expected, "{state}: {}", route.to_hash());
            }
        }
    }

    /// All states, also those that should not happen.
    fn states() -> Vec<Facts> {
        let mut states = vec![nobody(), somebody(), Facts { section: None, ..somebody() }];
        let mut each = |change: &dyn Fn(&Facts) -> Vec<Facts>| states = states.iter().flat_map(change).collect();
        each(&|it| [false, true].map(|has_profiles| Facts { has_profiles, ..it.clone() }).into());
        each(&|it| [false, true].map(|new| Facts { starting_new_profile: new, ..it.clone() }).into());
        each(&|it| [false, true].map(|is_neutral| Facts { is_neutral, ..it.clone() }).into());
        each(&|it| [false, true].map(|has_language| Facts { has_language, ..it.clone() }).into());
        let choices = [ChosenStorage::Open, ChosenStorage::Made, ChosenStorage::Settled];
        each(&|it| choices.map(|storage_mode| Facts { storage_mode, ..it.clone() }).into());
        states
    }

    #[test]
    fn whatever_the_state_is_the_way_ends_at_a_place_that_can_be_shown() {
        assert_eq!(states().len(), 3 * 2 * 2 * 2 * 2 * 3);
        for facts in states() {
            for from in routes() {
                let (mut at, mut steps) = (from.clone(), 0);
                while let Some(next) = forward(&at, &facts) {
                    (at, steps) = (next, steps + 1);
                    assert!(steps < 5, "{from:?} leads round and round: {facts:?}");
                }
                match &facts.last_place {
                    None => assert!(at.is_public(), "{from:?} shows {at:?} of nobody: {facts:?}"),
                    Some(_) => assert!(
                        !at.is_start() || matches!(at, Route::Start(..)),
                        "{from:?} shows {at:?} again: {facts:?}"
                    ),
                }
            }
        }
    }

    #[test]
    fn the_addresses_are_of_every_group() {
        let groups: std::collections::BTreeSet<Group> = routes().map(|route| group(&route)).collect();
        assert_eq!(groups.len(), 8);
        for (route, address) in routes().zip(ADDRESSES) {
            assert_eq!(route.to_hash(), address);
        }
    }
}
