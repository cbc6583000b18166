//! What another window changed while the user is typing here: the user is told quietly, and no text is lost.

use std::rc::Rc;

use super::profiles::reload_profile;
use crate::app::{App, Elsewhere, Exploring, Route};
use crate::domain::{ProfileData, ProfileId};
use crate::i18n::msg;
use crate::store::{Kind, codec};

/// Notes that a field is being typed into.
pub(super) fn typed(app: &App, kind: Kind, key: &str, field: &'static str) {
    let mut typed = app.typed.borrow_mut();
    if !typed.iter().any(|it| (it.0, it.1.as_str(), it.2) == (kind, key, field)) {
        typed.push((kind, key.to_owned(), field));
    }
}

/// Keeps the text that another window wrote into a field that was typed into here as well. Choices and dates are not
/// kept, since they are easily made again.
pub(super) fn found(app: &App, kind: Kind, key: &str, field: &str, text: String) {
    let is_typed = app.typed.borrow().iter().any(|it| (it.0, it.1.as_str(), it.2) == (kind, key, field));
    if !is_typed || text.trim().is_empty() {
        return;
    }
    app.update(|state| {
        let list = Rc::make_mut(&mut state.elsewhere);
        list.retain(|it| it.kind != kind || it.key != key || it.field != field);
        list.push(Elsewhere { kind, key: key.to_owned(), field: field.to_owned(), text });
    });
}

/// Reads a profile again because another tab changed it. If that changed a text that was typed into here, the user is
/// told, and the earlier text is kept at hand.
pub(super) async fn read_again(app: &Rc<App>, id: &ProfileId) {
    let before = app.state().current.clone().filter(|data| data.profile.id == *id);
    if before.is_none() {
        return;
    }
    reload_profile(app, id).await;
    let after = app.state().current.clone();
    let (Some(before), Some(after)) = (before, after) else { return };
    let mut changed = is_open(app, &before, &after);
    let typed = app.typed.borrow().clone();
    for (kind, key, field) in typed {
        let (Some(old), Some(new)) = (text(&before, kind, &key, field), text(&after, kind, &key, field)) else {
            continue;
        };
        if old != new {
            changed = true;
            // If the new text contains the old one, nothing was taken away.
            if !new.contains(&old) {
                found(app, kind, &key, field, old);
            }
        }
    }
    if changed {
        app.update(|state| state.tell(msg("elsewhere-changed"), None));
    }
}

/// The text of a field; `None` if its record does not exist.
fn text(data: &ProfileData, kind: Kind, key: &str, field: &str) -> Option<String> {
    match kind {
        Kind::Evidence => {
            let evidence = data.evidence.iter().find(|it| it.id.as_str() == key)?;
            Some(match field {
                "what" => evidence.what.clone(),
                "when" => evidence.when.clone(),
                _ => evidence.proof_note.clone(),
            })
        }
        Kind::Work => {
            data.marks.iter().find(|it| codec::mark_key(&it.profile, &it.occupation) == key).map(|it| it.note.clone())
        }
        Kind::Profile => Some(data.profile.nickname.clone()),
        _ => None,
    }
}

/// Whether what is open on the screen was changed.
fn is_open(app: &App, before: &ProfileData, after: &ProfileData) -> bool {
    match &app.state().route {
        Route::EditEvidence(id) => {
            let of = |data: &ProfileData| data.evidence.iter().find(|it| it.id == *id).cloned();
            of(before).zip(of(after)).is_some_and(|(old, new)| old != new)
        }
        Route::Explore(Exploring::Occupation(code)) => before.mark(code) != after.mark(code),
        Route::Settings => before.profile.nickname != after.profile.nickname,
        _ => false,
    }
}

/// Takes the other text of a field in place of the one on the screen, which is kept at hand instead. The caller writes
/// it.
pub fn take_other(app: &Rc<App>, kind: Kind, key: &str, field: &str, shown: &str) -> Option<String> {
    let other = app.state().elsewhere(kind, key, field)?.to_owned();
    app.update(|state| {
        for it in Rc::make_mut(&mut state.elsewhere) {
            if it.kind == kind && it.key == key && it.field == field {
                shown.clone_into(&mut it.text);
            }
        }
    });
    Some(other)
}

/// The user does not want the other text of a field.
pub fn close_other(app: &Rc<App>, kind: Kind, key: &str, field: &str) {
    app.update(|state| {
        Rc::make_mut(&mut state.elsewhere).retain(|it| it.kind != kind || it.key != key || it.field != field);
    });
}
