//! What the app told the user: undoing the last step, and closing the message.

use std::rc::Rc;

use crate::app::{App, StorageMode, Undo};
use crate::i18n::msg;
use crate::store::Recovery;

/// Undoes the last step: evidence, an entry of an exercise, the decision about a kind of work or the kept idea is as it
/// was before, a run that has just begun is removed, a local pack is there again, or what came from a file goes again.
pub async fn undo(app: &Rc<App>) {
    let toast = app.state().screen.toast.clone();
    close_toast(app);
    match toast.and_then(|toast| toast.undo).map(Rc::unwrap_or_clone) {
        Some(Undo::Evidence(evidence)) => super::evidence::put(app, evidence).await,
        Some(Undo::Decision { occupation, before }) => super::work::put_decision(app, &occupation, before).await,
        Some(Undo::Idea(before)) => super::idea::put_back(app, before).await,
        Some(Undo::Entry { run, key, before }) => super::exercise::put_back(app, &run, key, before).await,
        Some(Undo::Pack(record)) => super::local_packs::put_back(app, record).await,
        Some(Undo::Begun(run)) => super::run::undo_begin(app, &run).await,
        Some(Undo::Joined { before, after }) => super::joining::part_again(app, &before, &after).await,
        None => {}
    }
}

/// Says that the browser did not accept a copy of what is in memory.
pub fn show_download_failed(app: &Rc<App>) {
    app.update(|state| state.show_toast(msg("save-failed-browser"), None));
}

/// Closes the short message.
pub fn close_toast(app: &Rc<App>) {
    app.update(|state| state.screen.toast = None);
}

/// Closes the notices that only need to be read.
pub fn dismiss_notices(app: &Rc<App>) {
    app.store().was_told();
    app.update(|state| {
        // It is still true that there is no database, so that notice stays.
        state.storage.found = Rc::new(Recovery { copy_only: state.storage.found.copy_only, ..Recovery::default() });
        (state.storage.unreadable, state.storage.unreadable_profiles) = (0, 0);
    });
}

/// The page is left. In a visit, and where the user wants to leave quickly, nothing may be shown to somebody who comes
/// back to the page. Returns whether it is covered from here on.
pub fn cover(app: &Rc<App>) -> bool {
    let state = app.state();
    let covers = (state.storage.mode == Some(StorageMode::Session) || state.leaves()) && !state.screen.covered;
    if covers {
        app.update(|state| state.screen.covered = true);
    }
    covers
}

/// Shows the page of a visit again.
pub fn uncover(app: &Rc<App>) {
    app.update(|state| {
        state.screen.covered = false;
        state.screen.visit += 1;
    });
}
