//! A new version of the app: offered, asked for, and loaded when that interrupts nothing and loses nothing.

use std::rc::Rc;

use crate::app::{App, Saving, Update};

/// A new version waits to take over.
pub fn update_is_ready(app: &Rc<App>) {
    app.update(|state| state.screen.update = Update::Ready);
}

/// The user asks for the new version: it takes over, and [`load_update`] follows. If none waits, it has taken over
/// already, because the user asked for it in another tab or had gone on before it came.
pub async fn ask_for_update(app: &Rc<App>) {
    app.update(|state| state.screen.update = Update::Asked(state.screen.visit));
    if !app.platform().activate_update().await {
        load_update(app).await;
    }
}

/// How often the app checks whether everything is written, in milliseconds.
const LOOK: u32 = 50;

/// A new version has taken over. Once everything is written it is loaded, if the user is still where they asked for it.
pub async fn load_update(app: &Rc<App>) {
    while matches!(app.state().storage.saving, Saving::Writing | Saving::Typing) {
        // This does not wait for the next frame: a page that is hidden has none, and would ask again without end or
        // pause.
        app.platform().pause(LOOK).await;
    }
    let state = app.state();
    if state.waits_for_update() && state.can_update() {
        app.platform().reload();
    }
}
