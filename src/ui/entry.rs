//! Starting in a browser: what both WebAssembly modules of the app have in common.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;

use super::pages::Part;
use super::root::{Root, RootProps};
use crate::app::{App, tasks};
use crate::platform::{Browser, worker};

/// Wires the browser into the app and shows a part of its pages.
pub fn start(part: Part) {
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
        show(&app, part);
        tasks::load_the_rest(&app).await;
        worker::register(move || tasks::update_is_waiting(&app));
    });
}

/// Shows the app in place of what was there: the first screen of `index.html`, or the part that handed over. A new
/// element takes the place, because Yew listens at the element that it was given, and two apps must not share one.
fn show(app: &Rc<App>, part: Part) {
    let document = gloo::utils::document();
    let (Some(before), Ok(place)) = (document.get_element_by_id("app"), document.create_element("div")) else { return };
    place.set_id("app");
    if before.replace_with_with_node_1(&place).is_ok() {
        yew::Renderer::<Root>::with_root_and_props(place, RootProps { app: app.clone(), part }).render();
    }
}
