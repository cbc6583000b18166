//! Copies of a visit that keeps nothing: when the last one was made, and what came since.

use std::rc::Rc;

use crate::app::{App, LastCopy};
use crate::store::{Kind, Write};

/// Counts what changed since the last copy: each answer, rating, piece of evidence and kind of work once, however often it
/// changed. Called with each change of a visit.
pub(super) fn count(app: &Rc<App>, writes: &[Write]) {
    let current = app.state().current.as_ref().map(|current| current.profile.id.clone());
    let mut changed = app.uncopied.borrow_mut();
    let before = changed.len();
    for write in writes {
        let (kind, key) = match write {
            Write::Put(record) => (record.kind, &record.key),
            Write::Delete(kind, key) => (*kind, key),
            Write::DeleteProfile(profile) => {
                changed.retain(|it| it.2.as_ref() != Some(profile));
                continue;
            }
        };
        let of_use = matches!(kind, Kind::Answer | Kind::Evidence | Kind::Work);
        if of_use && !changed.iter().any(|it| it.0 == kind && it.1 == *key) {
            changed.push((kind, key.clone(), current.clone()));
        }
    }
    let count = changed.len();
    drop(changed);
    if count != before {
        app.update(|state| state.uncopied = count);
    }
}

/// A file with all that the profile has was handed to the browser. What is changed from now on is not in it.
pub(super) fn was_made(app: &Rc<App>) {
    let at = app.platform.now();
    let current = app.state().current.as_ref().map(|current| current.profile.id.clone());
    app.uncopied.borrow_mut().retain(|it| it.2 != current);
    let others = app.uncopied.borrow().len();
    app.update(|state| {
        state.copy = Some(LastCopy { at, parts: state.sections_done().0 });
        state.uncopied = others;
    });
}

/// The copy that is offered is not wanted now; it is offered again two parts later.
pub fn put_copy_off(app: &Rc<App>) {
    app.update(|state| state.copy_put_off = Some(state.sections_done().0));
}
