//! Loading what the pages need: words, content and code.

use std::rc::Rc;

use super::navigation::forward;
use super::words::{load_assets, load_pack};
use crate::app::{App, Assets, LoadError};

/// The statements of the exercise, without their sources.
pub(super) const FIRST_PACK: &str = "content/key_competences.first.json";

/// Loads what a first answer does not need, after what it needs. If something is missing, the pages that need it say
/// so.
pub async fn load_the_rest(app: &Rc<App>) {
    load_for(app, Assets::REST).await;
}

/// Tries again to load what the page of the present route needs.
pub async fn load_again(app: &Rc<App>) {
    load_for(app, app.state().needs()).await;
}

/// Loads these assets. If something could not be loaded, it is noted, and the page that waits for it says so.
pub async fn load_for(app: &Rc<App>, needed: Assets) {
    // If something fails, it is missing afterwards.
    drop(load_missing(app, needed.without(app.state().loaded())).await);
    let failed = needed.without(app.state().loaded());
    app.update(|state| state.loading.failed = state.loading.failed.without(needed) | failed);
    if failed != Assets::NONE {
        let replaced = app.platform.is_replaced().await;
        app.update(|state| state.loading.replaced = replaced);
    } else if needed.has(Assets::REST) && app.forward_again.take() {
        forward(app).await;
    }
}

async fn load_missing(app: &Rc<App>, missing: Assets) -> Result<(), LoadError> {
    // Starting loads the statements and the language. This is for the case that they are missing nevertheless.
    if missing.has(Assets::FIRST) {
        load_pack(app, FIRST_PACK).await?;
    }
    let later = missing.without(Assets::FIRST | Assets::START);
    if later != Assets::NONE {
        // The start screens come with it.
        return load_assets(app, later).await;
    }
    if missing.has(Assets::START) {
        load_start_screens(app).await?;
    }
    Ok(())
}

/// Loads the start screens as the app draws them.
pub(super) async fn load_start_screens(app: &Rc<App>) -> Result<(), LoadError> {
    app.platform.load_start_screens().await?;
    app.update(|state| state.content.code = state.content.code | Assets::START);
    Ok(())
}
