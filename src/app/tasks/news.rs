//! What the app said: taking the last step back, and closing it.

use std::rc::Rc;

use crate::app::{App, Keep, Undo};
use crate::i18n::msg;
use crate::store::Found;

/// Takes the last step back: evidence, how she stood to a kind of work, or which run she is in, is as it was.
pub async fn undo(app: &Rc<App>) {
    let toast = app.state().toast.clone();
    close_toast(app);
    match toast.and_then(|toast| toast.undo) {
        Some(Undo::Evidence(evidence)) => super::evidence::put(app, evidence).await,
        Some(Undo::Stance { occupation, before }) => super::work::put_stance(app, &occupation, before).await,
        Some(Undo::Begun(run)) => super::run::take_back(app, &run).await,
        None => {}
    }
}

/// Says that the browser did not take a copy of what is in memory.
pub fn say_not_downloaded(app: &Rc<App>) {
    app.update(|state| state.tell(msg("save-failed-browser"), None));
}

/// Closes the short message.
pub fn close_toast(app: &Rc<App>) {
    app.update(|state| state.toast = None);
}

/// Closes the notices that need nothing but to be read.
pub fn close_news(app: &Rc<App>) {
    app.store().was_told();
    app.update(|state| {
        // That there is no database stays true, and so does what it says.
        state.found = Rc::new(Found { copy_only: state.found.copy_only, ..Found::default() });
        state.unreadable = 0;
    });
}

/// The page is left. What was not to be kept must not be shown to whoever comes back: whether the page of a visit is
/// covered from here on.
pub fn cover(app: &Rc<App>) -> bool {
    let state = app.state();
    let covers = state.keep == Some(Keep::Visit) && !state.covered;
    if covers {
        app.update(|state| state.covered = true);
    }
    covers
}

/// Shows the page of a visit again.
pub fn uncover(app: &Rc<App>) {
    app.update(|state| {
        state.covered = false;
        state.visit += 1;
    });
}
