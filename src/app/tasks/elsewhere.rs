//! What another window changed while the user is typing here: the user is told quietly, and no text is lost.

use std::rc::Rc;

use crate::app::{App, Elsewhere};
use crate::store::RecordKind;

/// Notes that a field is being typed into.
pub(super) fn typed(app: &App, kind: RecordKind, key: &str, field: &'static str) {
    let mut typed = app.typed.borrow_mut();
    if !typed.iter().any(|it| (it.0, it.1.as_str(), it.2) == (kind, key, field)) {
        typed.push((kind, key.to_owned(), field));
    }
}

/// Keeps the text that another window wrote into a field that was typed into here as well. Choices and dates are not
/// kept, since they are easily made again.
pub(super) fn found(app: &App, kind: RecordKind, key: &str, field: &str, text: String) {
    let is_typed = app.typed.borrow().iter().any(|it| (it.0, it.1.as_str(), it.2) == (kind, key, field));
    if !is_typed || text.trim().is_empty() {
        return;
    }
    app.update(|state| {
        let list = Rc::make_mut(&mut state.storage.elsewhere);
        list.retain(|it| it.kind != kind || it.key != key || it.field != field);
        list.push(Elsewhere { kind, key: key.to_owned(), field: field.to_owned(), text });
    });
}

/// Takes the other text of a field in place of the one on the screen, which is kept at hand instead. The caller writes
/// it.
pub fn take_other(app: &Rc<App>, kind: RecordKind, key: &str, field: &str, shown: &str) -> Option<String> {
    let other = app.state().elsewhere(kind, key, field)?.to_owned();
    app.update(|state| {
        for it in Rc::make_mut(&mut state.storage.elsewhere) {
            if it.kind == kind && it.key == key && it.field == field {
                shown.clone_into(&mut it.text);
            }
        }
    });
    Some(other)
}

/// The user does not want the other text of a field.
pub fn close_other(app: &Rc<App>, kind: RecordKind, key: &str, field: &str) {
    app.update(|state| {
        Rc::make_mut(&mut state.storage.elsewhere).retain(|it| it.kind != kind || it.key != key || it.field != field);
    });
}
