//! The browser entry: wires the browser into the app, nothing else.

use std::rc::Rc;

use eight_keys::app::{App, tasks};
use eight_keys::platform::{Browser, worker};
use eight_keys::ui::{Root, RootProps};
use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;

fn main() {
    let browser = Rc::new(Browser::new());
    let app = App::new(browser.clone());

    let following = app.clone();
    EventListener::new(&gloo::utils::window(), "hashchange", move |_| {
        let app = following.clone();
        spawn_local(async move { tasks::follow_hash(&app).await });
    })
    .forget();

    let following = app.clone();
    browser.tabs().on_change(move |profile| {
        let app = following.clone();
        spawn_local(async move { tasks::follow_other_tab(&app, &profile).await });
    });

    spawn_local(async move {
        tasks::boot(&app).await;
        // `index.html` is the first screen until the app has something better to show in its place.
        if let Some(place) = gloo::utils::document().get_element_by_id("app") {
            place.set_text_content(None);
            yew::Renderer::<Root>::with_root_and_props(place, RootProps { app: app.clone() }).render();
        }
        tasks::load_the_rest(&app).await;
        worker::register(move || tasks::update_is_waiting(&app));
    });
}
