//! Copies of a visit that keeps nothing: when the last one was made, and what changed since.

use std::rc::Rc;

use crate::app::{App, LastCopy};
use crate::domain::ProfileId;
use crate::store::{RecordKind, Write};

/// A record that the last copy does not have as it is now.
pub(in crate::app) struct Uncopied {
    kind: RecordKind,
    key: String,
    owner: Option<ProfileId>,
    /// The number of its last change in the visit.
    change: u64,
}

/// How many changes the visit had had when the making of a copy began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held(u64);

/// Counts what changed since the last copy: each answer, rating, piece of evidence and kind of work once, however often
/// it changed. It is called with each change of a visit.
pub(super) fn count(app: &Rc<App>, writes: &[Write]) {
    let owner = app.state().people.current.as_ref().map(|current| current.profile.id.clone());
    let mut uncopied = app.uncopied.borrow_mut();
    for write in writes {
        let (kind, key) = match write {
            Write::Put(record) => (record.kind, &record.key),
            Write::Delete(kind, key) => (*kind, key),
            Write::DeleteProfile(profile) => {
                uncopied.retain(|it| it.owner.as_ref() != Some(profile));
                continue;
            }
        };
        if !matches!(kind, RecordKind::Answer | RecordKind::Evidence | RecordKind::Work) {
            continue;
        }
        let change = app.changes.get() + 1;
        app.changes.set(change);
        // The list is sorted, because a file may bring a hundred thousand answers: each would otherwise be looked for among
        // all that came before it.
        let at = uncopied.partition_point(|it| (it.kind, &it.key) < (kind, key));
        match uncopied.get_mut(at).filter(|it| it.kind == kind && it.key == *key) {
            Some(known) => known.change = change,
            None => uncopied.insert(at, Uncopied { kind, key: key.clone(), owner: owner.clone(), change }),
        }
    }
    let count = uncopied.len();
    drop(uncopied);
    if count != app.state().copies.uncopied {
        app.update(|state| state.copies.uncopied = count);
    }
}

/// The making of a copy begins: later changes are not in it.
pub fn begin_copy(app: &App) -> Held {
    Held(app.changes.get())
}

/// A file with everything that the profile had was handed to the browser.
pub(super) fn was_made(app: &Rc<App>, held: Held) {
    let at = app.platform.now();
    let owner = app.state().people.current.as_ref().map(|current| current.profile.id.clone());
    app.uncopied.borrow_mut().retain(|it| it.owner != owner || it.change > held.0);
    let left = app.uncopied.borrow().len();
    app.update(|state| {
        state.copies.last = Some(LastCopy { at, parts: state.sections_done().0 });
        state.copies.uncopied = left;
    });
}

/// The user does not want the copy that is offered now; it is offered again two parts later.
pub fn put_copy_off(app: &Rc<App>) {
    app.update(|state| state.copies.put_off = Some(state.sections_done().0));
}
