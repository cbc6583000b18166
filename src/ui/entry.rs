//! Starting the app in a browser.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;

use super::later::LATER;
use super::root::{Root, RootProps};
use crate::app::{App, Assets, LocalBoxFuture, Platform, Saving, StorageMode, tasks};
use crate::platform::tabs::News;
use crate::platform::worker::OfflineCache;
use crate::platform::{Browser, Code, focus, links, say_cut, taps};
use crate::store::StoreError;

/// For how long the rest of the app waits for a first answer, in seconds. A user who is still reading then does not
/// need the network.
const READING: usize = 15;

/// After how long the app tries again to load what could not be loaded, in milliseconds.
const AGAIN: u32 = 5_000;

/// Connects the browser with the app and shows it. `code` loads what comes later.
pub fn start(code: Code) {
    taps::listen();
    let browser = Rc::new(Browser::new(code));
    let app = App::new(browser.clone());

    // The browser reports Back and Forward by the first event, an address that the user typed by both, and a press on
    // the page's own screens by either.
    for name in ["popstate", "hashchange"] {
        let following = app.clone();
        EventListener::new(&gloo::utils::window(), name, move |_| {
            let app = following.clone();
            spawn_local(async move { tasks::follow_entry(&app).await });
        })
        .forget();
    }
    follow_links(&app);
    cover_when_left(&app);

    // A page that is hidden may never be seen again: a phone may remove it without further notice, and a page that is
    // left does not learn the result of what it began.
    let leaving = app.clone();
    let leave = move || {
        let app = leaving.clone();
        spawn_local(async move { tasks::saving::hurry(&app).await });
    };
    let on_pagehide = leave.clone();
    EventListener::new(&gloo::utils::window(), "pagehide", move |_| on_pagehide()).forget();
    let document = gloo::utils::document();
    EventListener::new(&document.clone(), "visibilitychange", move |_| {
        if document.hidden() {
            leave();
        }
    })
    .forget();

    let following = (app.clone(), browser.keeper().clone());
    browser.tabs().follow(Rc::new(move |news| {
        let (app, keeper) = following.clone();
        Box::pin(async move {
            // A visit has nothing to do with other tabs.
            if matches!(news, News::Changed(_)) && app.state().storage.mode != Some(StorageMode::Device) {
                return;
            }
            while tasks::later::later(&app).await.is_err() {
                TimeoutFuture::new(AGAIN).await;
            }
            if let Some(later) = LATER.get() {
                (later.follow)(app, keeper, news).await;
            }
        })
    }));

    if tasks::wants_start_screens(&app) {
        let browser = browser.clone();
        // They are loaded together with their words. Starting waits for them, and tries again if they could not be
        // loaded.
        spawn_local(async move { drop(browser.load_start_screens().await) });
    }
    let coming = (browser.clone(), app.clone());
    spawn_local(async move {
        load_store(&coming.0, &coming.1).await;
        load_read_aloud(&coming.0, &coming.1).await;
    });
    spawn_local(async move {
        tasks::startup(&app).await;
        if !app.state().screen.ready {
            until_ready(&app).await;
        }
        show(&app);
        tasks::begin_as_pressed(&app).await;
        until_first_answer(&app).await;
        tasks::load_the_rest(&app).await;
        while !app.state().has(Assets::REST) {
            TimeoutFuture::new(AGAIN).await;
            tasks::load_the_rest(&app).await;
        }
        if let Some(later) = LATER.get() {
            (later.keep)(&browser, app.clone());
        }
        // The hub says more once these are there. Nobody waits for them; a page that needs them says if they do not come.
        browser.idle().await;
        tasks::load_for(&app, Assets::EXERCISES).await;
    });
}

/// Follows what another tab says.
pub(super) fn follow(app: Rc<App>, keeper: Rc<OfflineCache>, news: News) -> LocalBoxFuture<'static, ()> {
    Box::pin(async move {
        match news {
            News::Changed(profile) => tasks::follow_other_tab(&app, &profile).await,
            News::Erased => {
                if tasks::follow_erasing(&app).await {
                    keeper.unregister().await;
                }
            }
        }
    })
}

fn follow_links(app: &Rc<App>) {
    let (ready, following, naming) = (app.clone(), app.clone(), app.clone());
    let follow = move |address: String| {
        let app = following.clone();
        spawn_local(async move { tasks::follow_link(&app, &address).await });
    };
    // Until the app is ready, the browser shows the page's own screens by their addresses.
    links::listen(
        move || ready.state().screen.ready,
        follow,
        move |address| Some(naming.address_of(&naming.place_of_address(address)?)),
    );
}

/// Browsers keep a page as it was when it was left, and show it at once to whoever comes back.
fn cover_when_left(app: &Rc<App>) {
    let leaving = app.clone();
    EventListener::new(&gloo::utils::window(), "pagehide", move |_| {
        if tasks::cover(&leaving) {
            // This happens at once, because the browser may stop the page before the app can draw. The root shows the
            // page again.
            focus::show_page(false);
        }
    })
    .forget();
}

/// Keeps the app on this device, and reports new versions, and a storage that the browser emptied meanwhile; follows the
/// user who leaves quickly, and the browser that shows a page again.
pub(super) fn keep(browser: &Browser, app: Rc<App>) {
    let leaving = app.clone();
    // What static/leave.js says once the page is empty.
    EventListener::new(&gloo::utils::window(), "leave", move |_| {
        let app = leaving.clone();
        spawn_local(async move { tasks::saving::hurry(&app).await });
    })
    .forget();
    let returning = app.clone();
    EventListener::new(&gloo::utils::window(), "pageshow", move |_| tasks::follow_return(&returning)).forget();
    let following = app.clone();
    EventListener::new(&gloo::utils::document(), "visibilitychange", move |_| {
        let app = following.clone();
        if !gloo::utils::document().hidden() {
            spawn_local(async move { tasks::saving::look_again(&app).await });
        }
    })
    .forget();
    let following = app.clone();
    let on_taken_over = move || {
        let app = following.clone();
        spawn_local(async move { tasks::load_update(&app).await });
    };
    browser.keeper().start(Rc::new(move || tasks::update_is_ready(&app)), Rc::new(on_taken_over));
}

/// The code of the device's store is loaded while the user reads. What had to wait for it is written then.
async fn load_store(browser: &Browser, app: &Rc<App>) {
    while browser.load_store().await.is_err() {
        TimeoutFuture::new(AGAIN).await;
    }
    if app.state().storage.saving == Saving::Failed(StoreError::NotLoaded) {
        tasks::saving::retry(app).await;
    }
}

/// The code that reads aloud is loaded while the first page is read, and the page that is shown then gets its buttons.
async fn load_read_aloud(browser: &Browser, app: &Rc<App>) {
    while browser.load_read_aloud().await.is_err() {
        TimeoutFuture::new(AGAIN).await;
    }
    app.draw_again();
}

/// Meanwhile the screens of `index.html` stay, and with them what can be chosen there.
async fn until_ready(app: &Rc<App>) {
    say_cut(true);
    while !app.state().screen.ready {
        TimeoutFuture::new(AGAIN).await;
        tasks::startup(app).await;
    }
    say_cut(false);
}

/// Waits for a first answer: on a slow line, whatever else is loaded delays the first statement.
async fn until_first_answer(app: &Rc<App>) {
    for _ in 0..READING {
        let state = app.state();
        // Whoever wants to leave quickly needs the button more than a fast first statement.
        if state.has_answers() || state.has(Assets::REST) || state.leaves() {
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
