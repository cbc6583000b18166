//! Where she lives, so that the figures of her country stand beside those of the United States.

use std::rc::Rc;

use super::profiles::change;
use super::words::load_content;
use crate::app::App;
use crate::content::parse_country;
use crate::domain::Country;

/// Keeps where she lives: a code of [`Country::ALL`], or nothing where she does not say. The figures are there before the
/// page shows the country, where they come at all.
pub async fn choose_country(app: &Rc<App>, code: String) {
    if !code.is_empty() && !Country::ALL.contains(&code.as_str()) {
        return;
    }
    bring(app, &code).await;
    change(app, |profile| profile.country = code).await;
}

/// Loads the figures of the country that she lives in. A page without them says so.
pub(super) async fn load_country(app: &Rc<App>) {
    let code = app.state().current.as_ref().map(|current| current.profile.country.clone());
    if let Some(code) = code {
        bring(app, &code).await;
    }
}

/// What is stored may be of another version: only a country that is known names a file.
async fn bring(app: &Rc<App>, code: &str) {
    let known = Country::ALL.contains(&code);
    if !known || app.state().country(code).is_some() {
        return;
    }
    let path = ["content/country.", code, ".json"].concat();
    if let Ok(country) = load_content(app, &path, parse_country).await {
        app.update(|state| state.countries.push(Rc::new(country)));
    }
}
