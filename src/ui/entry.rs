//! Starting in a browser.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;

use super::root::{Root, RootProps};
use crate::app::{App, Loaded, tasks};
use crate::platform::{Browser, focus, worker};

/// How long the rest of the app waits for a first answer, in seconds: whoever is still reading then does not need the line.
const READING: usize = 15;

/// Wires the browser into the app and shows it.
pub fn start() {
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
        show(&app);
        until_first_answer(&app).await;
        tasks::load_the_rest(&app).await;
        worker::register(move || tasks::update_is_waiting(&app));
    });
}

/// On a slow line, whatever else is loaded makes the first statement wait.
async fn until_first_answer(app: &Rc<App>) {
    for _ in 0..READING {
        let state = app.state();
        if state.has_answers() || state.loaded >= Loaded::All {
            return;
        }
        TimeoutFuture::new(1_000).await;
    }
}

/// Shows the app in place of the screens of `index.html`. What has the focus there keeps it.
fn show(app: &Rc<App>) {
    if let Some(place) = gloo::utils::document().get_element_by_id("app") {
        focus::hold();
        yew::Renderer::<Root>::with_root_and_props(place, RootProps { app: app.clone() }).render();
    }
}
