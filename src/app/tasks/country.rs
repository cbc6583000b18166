//! The country where the user lives, so that its figures can be shown beside those of the United States.

use std::rc::Rc;

use super::profile::change;
use super::words::load_content;
use crate::app::App;
use crate::content::parse_countries;
use crate::domain::Country;

/// Keeps where the user lives: a code of [`Country::ALL`], or nothing if the user does not say. If the figures can be
/// loaded, they are there before the page shows the country.
pub async fn choose_country(app: &Rc<App>, code: String) {
    if !code.is_empty() && !Country::ALL.contains(&code.as_str()) {
        return;
    }
    bring(app, &code).await;
    change(app, |profile| profile.country = code).await;
}

/// Loads the figures of the country where the user lives. A page without them says so.
pub(super) async fn load_country(app: &Rc<App>) {
    let code = app.state().people.current.as_ref().map(|current| current.profile.country.clone());
    if let Some(code) = code {
        bring(app, &code).await;
    }
}

/// Loads the figures of all countries, once one was chosen: asking for one of them would tell the host which.
async fn bring(app: &Rc<App>, code: &str) {
    if code.is_empty() || !app.state().content.countries.is_empty() {
        return;
    }
    let loaded = load_content(app, "content/countries.json", parse_countries).await;
    app.update(|state| {
        state.loading.countries_failed = loaded.is_err();
        state.content.countries = loaded.map(Vec::leak).unwrap_or_default();
    });
}
