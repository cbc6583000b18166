//! What was ticked for a file, so that the next file of the visit begins with the same ticks.
//!
//! **A tick is for what was there when it was set.** What appeared or changed since is not ticked. Nor is the id that
//! joins files, which is for one reader that the user trusts. Ticks are in memory only, for one profile, and are forgotten
//! when it is left: what somebody gives to others is nobody else's business.

use std::collections::BTreeMap;

use crate::app::App;
use crate::domain::ProfileId;
use crate::profile_file::document::Part;
use crate::profile_file::{PartId, Selection};

/// Whether a part was ticked, and whether it was the same then; `None` if it was not ticked.
type Before = Box<dyn Fn(&Part) -> Option<bool>>;

/// What was last ticked.
pub(in crate::app) struct Ticked {
    whose: ProfileId,
    /// A function, because the code that compares and frees parts of documents is not to be in the first load.
    before: Before,
}

/// Remembers these parts of the profile in use as ticked, and no others.
pub fn remember_ticks(app: &App, parts: Vec<Part>) {
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    let parts = parts.into_iter().filter(|part| part.id != PartId::Subject);
    let parts: BTreeMap<PartId, Part> = parts.map(|part| (part.id.clone(), part)).collect();
    let before = move |part: &Part| parts.get(&part.id).map(|then| then == part);
    app.ticked.replace(Some(Ticked { whose: current.profile.id.clone(), before: Box::new(before) }));
}

/// The ticks among these parts of the profile in use, and how many of them are not ticked any more, because they changed.
pub fn ticked_before<'p>(app: &App, parts: impl IntoIterator<Item = &'p Part>) -> (Selection, usize) {
    let state = app.state();
    let ticked = app.ticked.borrow();
    let whose = state.people.current.as_ref().map(|current| &current.profile.id);
    let Some(ticked) = ticked.as_ref().filter(|ticked| Some(&ticked.whose) == whose) else {
        return (Selection::default(), 0);
    };
    let known = parts.into_iter().filter_map(|part| Some((part, (ticked.before)(part)?)));
    let (same, changed): (Vec<_>, Vec<_>) = known.partition(|(_, is_same)| *is_same);
    (same.into_iter().map(|(part, _)| part.id.clone()).collect(), changed.len())
}
