//! The screen: where the user is, and what is shown there beside the page.

use std::rc::Rc;

use crate::app::Route;
use crate::domain::{Decision, Entry, EntryKey, Evidence, ItemId, KeptIdea, ProfileData, RunId};
use crate::store::Record;

/// Where the user is, and what is shown there beside the page.
#[derive(Clone)]
pub struct Screen {
    /// Whether starting is over: until then there is nothing to show but the page's own screens.
    pub ready: bool,
    /// Where the user is.
    pub route: Route,
    /// Counts changes of place, so that the focus moves once for each of them.
    pub visit: u64,
    /// The short message on the screen.
    pub toast: Option<Toast>,
    /// What is known of a new version of the app.
    pub update: Update,
    /// The statement whose idea the user just carried out, so that the page to which that leads can name the idea.
    pub idea_done: Option<ItemId>,
    /// The id of the line that the user may be about to write in an exercise: there is an entry of it with the first
    /// letter.
    pub new_line: Option<String>,
    /// Whether the user was about to change the answers of another person, and is asked whether they want to.
    pub asks_first: bool,
    /// Whether the page of a visit was left and come back to. Somebody else may have come back, so it shows nothing of
    /// the user's.
    pub covered: bool,
}

impl Screen {
    /// The screen of a place, before anything happened there.
    pub(in crate::app) fn at(route: Route) -> Self {
        Self {
            ready: false,
            route,
            visit: 0,
            toast: None,
            update: Update::None,
            idea_done: None,
            new_line: None,
            asks_first: false,
            covered: false,
        }
    }
}

/// A short message about what just happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// What to say, by message id.
    pub say: &'static str,
    /// How it can be undone. It is shared, so that drawing the message takes no code that copies what it brings back.
    pub undo: Option<Rc<Undo>>,
    /// Where it was first shown, as a number of [`Screen::visit`].
    pub visit: u64,
    /// Another number than that of the message in whose place it came, so that it has a time of its own on the screen.
    pub number: u64,
}

/// What is needed to undo something.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// The run that the user began; undoing removes it.
    Begun(RunId),
    /// Evidence as it was.
    Evidence(Evidence),
    /// A decision about a kind of work.
    Decision {
        /// The kind of work.
        occupation: String,
        /// The decision before.
        before: Option<Decision>,
    },
    /// The idea for this week that was kept before.
    Idea(KeptIdea),
    /// An entry of an exercise that is data.
    Entry {
        /// The run that it belongs to.
        run: RunId,
        /// What it is about.
        key: EntryKey,
        /// The entry before; `None` if there was none.
        before: Option<Entry>,
    },
    /// The record of a local pack that was removed.
    Pack(Record),
    /// What came from a file.
    Joined {
        /// The profile before.
        before: Rc<ProfileData>,
        /// The profile with what came.
        after: Rc<ProfileData>,
    },
}

/// What is known of a new version of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Update {
    /// There is none.
    #[default]
    None,
    /// There is one: it waits to take over, or has taken over from this page's version.
    Ready,
    /// The user asked for it, at this [`Screen::visit`].
    Asked(u64),
}
