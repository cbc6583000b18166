//! What another tab did: it deleted everything, changed a profile, or deleted it.

use std::rc::Rc;

use futures_util::future::join;

use super::elsewhere::found;
use super::profiles::{read_profiles, reload_profile, start_over};
use super::saving::save;
use crate::app::{App, Assets, Route, Saving, StorageMode, WorkRoute};
use crate::domain::{ProfileData, ProfileId};
use crate::i18n::msg;
use crate::store::{RecordKind, StoreError, Write, codec};

/// Another tab says that everything was deleted. Returns whether that is so. Any page of the origin can say it, and a
/// page of this app can be mistaken. So the store is looked at, and what was never in it cannot have been deleted.
pub async fn follow_erasing(app: &Rc<App>) -> bool {
    let state = app.state();
    let kept = state.storage.mode == Some(StorageMode::Device);
    if kept && app.nothing_stored.get() {
        return false;
    }
    if app.platform.has_stored().await {
        // Somebody may have begun anew since then, or this may be another browser process that does not know of it yet.
        if !kept {
            return false;
        }
        match read_profiles(app).await {
            Err(StoreError::Missing) => {}
            Ok(profiles) if profiles.is_empty() => {}
            Ok(_) => {
                if let Some(current) = &state.people.current {
                    follow_other_tab(app, &current.profile.id).await;
                }
                return false;
            }
            Err(_) => return false,
        }
    }
    if kept {
        let lost = !app.queue.borrow().is_empty() || !app.in_flight.borrow().is_empty();
        start_over(app, if lost { msg("deleted-with-unsaved") } else { msg("everything-deleted") });
    }
    true
}

/// Another tab changed a profile: reads it again. Changes that wait here to be written count as written.
pub async fn follow_other_tab(app: &Rc<App>, changed: &ProfileId) {
    if app.state().storage.mode != Some(StorageMode::Device) {
        return;
    }
    let read = join(app.store().of_profile(changed), read_profiles(app)).await;
    let (deleted, mut profiles) = match read {
        (Ok(stored), Ok(profiles)) => (stored.is_empty(), profiles),
        (Err(error), _) | (_, Err(error)) => {
            app.update(|state| state.storage.error = Some(error));
            return;
        }
    };
    profiles.retain(|profile| !deleted || profile.id != *changed);
    app.update(|state| state.people.profiles = Rc::new(profiles));
    if deleted {
        forget_deleted(app, changed).await;
    } else if is_current(app, changed) {
        read_again(app, changed).await;
    }
}

fn is_current(app: &Rc<App>, profile: &ProfileId) -> bool {
    app.state().people.current.as_ref().is_some_and(|current| current.profile.id == *profile)
}

/// Changes that still wait here to be written must not bring back parts of a profile that another tab deleted.
async fn forget_deleted(app: &Rc<App>, profile: &ProfileId) {
    let under_way = app.writing.get();
    app.queue
        .borrow_mut()
        .retain(|write| !matches!(write, Write::Put(record) if record.profile.as_ref() == Some(profile)));
    if is_current(app, profile) {
        app.update(|state| {
            state.people.current = None;
            state.storage.saving = Saving::Nothing;
        });
        let empty = app.state().people.profiles.is_empty();
        app.go_instead(if empty { Route::Languages } else { Route::Profiles });
        app.update(|state| {
            if state.has(Assets::REST) {
                state.show_toast(msg("profile-deleted-elsewhere"), None);
            }
        });
    }
    if under_way {
        // What is being written just now may arrive after the deletion.
        save(app, vec![Write::DeleteProfile(profile.clone())]).await;
    }
}

/// Reads a profile again because another tab changed it. If that changed a text that was typed into here, the user is
/// told, and the earlier text is kept at hand.
pub(super) async fn read_again(app: &Rc<App>, id: &ProfileId) {
    let before = app.state().people.current.clone().filter(|data| data.profile.id == *id);
    if before.is_none() {
        return;
    }
    reload_profile(app, id).await;
    let after = app.state().people.current.clone();
    let (Some(before), Some(after)) = (before, after) else { return };
    let mut changed = is_open(app, &before, &after);
    let typed = app.typed.borrow().clone();
    for (kind, key, field) in typed {
        let (Some(old), Some(new)) = (text(&before, kind, &key, &field), text(&after, kind, &key, &field)) else {
            continue;
        };
        if old != new {
            changed = true;
            // If the new text contains the old one, nothing was taken away.
            if !new.contains(&old) {
                found(app, kind, &key, &field, old);
            }
        }
    }
    if changed {
        app.update(|state| state.show_toast(msg("elsewhere-changed"), None));
    }
}

/// The text of a field; `None` if its record does not exist.
fn text(data: &ProfileData, kind: RecordKind, key: &str, field: &str) -> Option<String> {
    match kind {
        RecordKind::Evidence => {
            let evidence = data.evidence.iter().find(|it| it.id.as_str() == key)?;
            Some(match field {
                "what" => evidence.what.clone(),
                "when" => evidence.when.clone(),
                _ => evidence.proof_note.clone(),
            })
        }
        RecordKind::Work => data
            .occupation_notes
            .iter()
            .find(|it| codec::occupation_note_key(&it.profile, &it.occupation) == key)
            .map(|it| it.note.clone()),
        RecordKind::Profile => Some(data.profile.nickname.clone()),
        RecordKind::Setting => super::exercise::text_of(data, key, field),
        _ => None,
    }
}

/// Whether what is open on the screen was changed.
fn is_open(app: &App, before: &ProfileData, after: &ProfileData) -> bool {
    match &app.state().screen.route {
        Route::EditEvidence(id) => {
            let of = |data: &ProfileData| data.evidence.iter().find(|it| it.id == *id).cloned();
            of(before).zip(of(after)).is_some_and(|(old, new)| old != new)
        }
        Route::Explore(WorkRoute::Occupation(code)) => before.occupation_note(code) != after.occupation_note(code),
        Route::Exercise(address, _) => app.state().exercise_at(address).is_some_and(|exercise| {
            let said = |data: &ProfileData| data.latest_run(&exercise.id).map(|run| run.entries.clone());
            said(before) != said(after)
        }),
        Route::Settings => before.profile.nickname != after.profile.nickname,
        _ => false,
    }
}
