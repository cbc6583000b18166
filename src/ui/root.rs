//! The root: the frame around every page, focus and title on every change of place, and the one switch over routes.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use super::components::{
    Button, Icon, LinkTo, Page, Pictograms, button, link_to, page as page_frame, saved, shell, toast, user_text,
};
use super::context::Ui;
use super::keys;
use super::later::later;
use super::pages::{self, errors};
use super::speech::{Speech, own_words};
use crate::app::{App, ExerciseRoute, Route, State, StorageMode, Toast as Said, WorkRoute, tasks};
use crate::i18n::{Localizer, msg};
use crate::platform;

/// The title of `index.html`.
const NAME: &str = "Eight Keys";

/// What [`Root`] takes.
#[derive(Properties)]
pub struct RootProps {
    /// The app.
    pub app: Rc<App>,
}

impl PartialEq for RootProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.app, &other.app)
    }
}

/// The whole screen.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let app = props.app.clone();
    let state = use_state(|| app.state());
    let drawings = use_mut_ref(Pictograms::default);
    let shown_drawings = use_state(Rc::<Pictograms>::default);
    let on_screen = use_mut_ref(|| None);
    {
        let (app, state) = (app.clone(), state.clone());
        use_effect_with((), move |()| {
            let watched = app.clone();
            // This also catches what changed between the first rendering and now; mostly nothing did.
            if !Rc::ptr_eq(&state, &app.state()) {
                state.set(app.state());
            }
            app.watch(move || state.set(watched.state()));
        });
    }
    {
        let (app, drawings, shown) = (app.clone(), drawings.clone(), shown_drawings.clone());
        use_effect_with(wants_drawings(&state), move |set| {
            if let Some(set) = set.clone().filter(|set| drawings.borrow_mut().ask(set)) {
                wasm_bindgen_futures::spawn_local(async move {
                    // The first drawings have their empty place already.
                    if !shown.is_expecting() {
                        shown.set(Rc::new(drawings.borrow().clone()));
                    }
                    let bytes = app.platform().load(&Pictograms::path(&set)).await;
                    drawings.borrow_mut().come(&set, bytes.ok());
                    shown.set(Rc::new(drawings.borrow().clone()));
                });
            }
        });
    }
    {
        let app = app.clone();
        let needed = state.waits().then(|| state.needs());
        use_effect_with(needed, move |needed| {
            if let Some(needed) = *needed {
                wasm_bindgen_futures::spawn_local(async move { tasks::load_for(&app, needed).await });
            }
        });
    }
    {
        let on_screen = on_screen.clone();
        use_effect_with((), move |()| {
            let keys = keys::listen(on_screen);
            // What this changes is drawn before the browser looks at the page, but after its own call has returned.
            let printing = EventListener::new(&gloo::utils::window(), "beforeprint", |_| {
                platform::files::show_all();
            });
            move || drop((keys, printing))
        });
    }
    {
        let app = app.clone();
        use_effect_with(state.would_lose(), move |would_lose| {
            let leave = move || {
                let app = app.clone();
                wasm_bindgen_futures::spawn_local(async move { tasks::saving::hurry(&app).await });
            };
            let asking = would_lose.then(|| platform::ask_before_leaving(leave));
            move || drop(asking)
        });
    }
    let title = title(&state);
    use_effect_with(title, |title| platform::focus::set_title(title));
    use_effect_with(state.screen.covered, |_| platform::focus::show_page(true));
    use_effect_with((state.screen.visit, state.screen.route.to_hash()), |(visit, place)| {
        platform::taps::is_shown();
        // The first page keeps the browser's own focus. After that, moving the focus tells the user of each change of
        // place.
        if !platform::focus::hold_again() && *visit > 0 {
            platform::focus::to_page(place);
        }
    });
    let taken_away = (state.screen.toast.is_some(), state.run().map(|run| run.languages.len()));
    use_effect_with((state.screen.visit, state.loaded(), taken_away), |(visit, ..)| {
        // A page that waited for its words has a new heading: if the focus was on the old one, it moves along. The same
        // holds if the focus was on something that the user removed or brought back. What is stored while the user goes
        // from one field to the next does not count: between two fields the focus is nowhere, and moving it then would
        // take the button away from under a press.
        if *visit > 0 && platform::focus::is_lost() {
            platform::focus::to_heading();
        }
    });
    // `state` may lag behind the app by one rendering. What the page shows and what it reads is this one value.
    let state: Rc<State> = (*state).clone();
    // Without words the page's own first screen stays (`ui/entry.rs`).
    let Some(first) = state.locales.first.clone() else { return html! {} };
    let speech = Speech { first, second: state.locales.second.clone() };
    on_screen.replace(None);
    if state.screen.covered {
        return cover(&app, &speech);
    }
    frame(&Ui { app, state, speech, drawings: (*shown_drawings).clone(), on_screen })
}

/// The title of the tab, which browsers write into their history. A visit that keeps nothing has the same title
/// throughout.
fn title(state: &State) -> String {
    let own = |words: &Localizer| Some(format!("{} · Eight Keys", words.t(state.screen.route.title()?)));
    match &state.locales.first {
        Some(words) if state.storage.mode == Some(StorageMode::Session) => words.t("title-visit"),
        Some(words) => own(words).unwrap_or_else(|| NAME.to_owned()),
        None => NAME.to_owned(),
    }
}

/// What stands in place of a visit that was left and come back to.
fn cover(app: &Rc<App>, speech: &Speech) -> Html {
    let leave = leave(&speech.alone(), &app.state()).unwrap_or_default();
    let app = app.clone();
    let onclick = Callback::from(move |_: MouseEvent| tasks::uncover(&app));
    let go_on = button(speech, Button::primary("go-on", onclick));
    let children = html! { <div class="actions">{ go_on }</div> };
    let page = page_frame(speech, Page { title: speech.say("title-visit"), children, ..Default::default() });
    html! { <div class="shell" key="cover">{ page }{ leave }</div> }
}

/// The button that leaves quickly, for whoever wants it, once its code is loaded.
fn leave(speech: &Speech, state: &State) -> Option<Html> {
    state.shows_leaving().then(|| later(|pages| (pages.leave)(speech, state)))
}

/// The set of drawings of which some are on the screen or will be soon.
fn wants_drawings(state: &State) -> Option<String> {
    let competence = match &state.screen.route {
        Route::Explore(_) => return Some("fields".to_owned()),
        Route::Exercise(..) => return Some("exercises".to_owned()),
        Route::Section(place) | Route::Ask(place, _) | Route::Pause(place, _) | Route::Done(place) => &place.competence,
        // The examples on this page are from there.
        Route::Gallery => "mother-tongue",
        _ => return None,
    };
    // A name in an address is not the name of a file until the pack knows it.
    state.content.pack.as_ref()?.competence(competence).map(|competence| competence.id.clone())
}

/// Header, notices, page, footer.
fn frame(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let state = &ui.state;
    let in_profile = state.people.current.is_some();
    let starting = matches!(state.screen.route, Route::Languages | Route::What | Route::StorageChoice | Route::Second);
    // What is around the page is shown in one language only, or it would take half of a phone's screen.
    let around = &speech.alone();
    let header = html! {
        <>
            if in_profile && !starting {
                <div class="shell-now">
                    if let Some(name) = whose(state) {
                        <p class="whose">{ user_text(name) }</p>
                    }
                    if state.copies.last.is_some() && state.storage.mode == Some(StorageMode::Session) {
                        { later(|pages| (pages.copied)(around, state)) }
                    } else {
                        { saved(around, &state.storage.saving, state.storage.mode) }
                    }
                </div>
            }
            if state.has_language_menu() {
                { later(|pages| (pages.language_menu)(ui)) }
            }
            if in_profile && !starting {
                { menu(around, state) }
            }
        </>
    };
    let footer = html! {
        <>
            if state.storage.mode == Some(StorageMode::Session) {
                <p class="footer-note">{ speech.say(if state.copies.last.is_some() && state.copies.uncopied == 0 {
                    msg("footer-visit-copied")
                } else {
                    msg("footer-visit-only")
                }) }</p>
            }
            <p class="footer-links">
                { link_to(speech, LinkTo::new("nav-open-file", Route::OpenFile.to_hash())) }
                { link_to(speech, LinkTo::new("nav-about", Route::About.to_hash())) }
            </p>
        </>
    };
    let screen = html! {
        <>
            { later(|pages| (pages.paper_line)(ui)) }
            { errors::notices(ui) }
            <div class="stage" key={format!("stage-{}", page_key(&state.screen.route))}>{ page(ui) }</div>
            // The region stays, so that a screen reader reads what is put into it, with the way to undo it.
            <div class="toasts" role="status" aria-atomic="true">{ said(ui) }</div>
        </>
    };
    shell(speech, &state.screen.route.to_hash(), header, screen, footer, leave(around, state))
}

/// The links to the main pages: on a phone behind a button, and beside each other if there is room.
///
/// Accessibility: the browser's own popover. It tells its button whether it is open, closes on Escape and gives the
/// focus back. The key makes it close wherever a link led. A browser without popovers shows the links and no button.
fn menu(speech: &Speech, state: &State) -> Html {
    let route = &state.screen.route;
    let way = |href: Route, say: &'static str, current: bool| {
        link_to(speech, LinkTo { current, ..LinkTo::new(say, href.to_hash()) })
    };
    html! {
        <>
            <button type="button" class="icon-button menu-button" popovertarget="menu" aria-label={speech.t("nav-main")}>
                { Icon::MENU.draw() }
            </button>
            <nav id="menu" key={state.screen.visit} popover="auto" class="shell-nav" aria-label={speech.t("nav-main")}>
                { way(Route::Home, "nav-home", matches!(route, Route::Home | Route::Chapter(_))) }
                { way(Route::Results, "nav-results", matches!(route, Route::Results | Route::Result(_))) }
                { way(Route::Evidence, "nav-evidence", matches!(route, Route::Evidence)) }
                { way(
                    Route::Explore(WorkRoute::Shelves), "nav-work",
                    matches!(route, Route::Explore(_))
                ) }
                { way(Route::SaveFile, "nav-file", *route == Route::SaveFile) }
                { way(Route::Settings, "nav-settings", *route == Route::Settings) }
            </nav>
        </>
    }
}

/// When the last copy of a visit was made, and what changed since; it leads to where another can be made.
pub(super) fn copied(speech: &Speech, state: &State) -> Html {
    let Some(copy) = &state.copies.last else { return html! {} };
    let minutes = platform::files::local(copy.at).0.div_euclid(60_000).rem_euclid(24 * 60).unsigned_abs() as usize;
    let since = speech.lines(&|words| {
        let digit = |n: usize| words.number(n);
        let time = [digit(minutes / 60), ":".to_owned(), digit(minutes % 60 / 10), digit(minutes % 10)].concat();
        words.t_with("copy-since", &[("time", time.into()), ("count", state.copies.uncopied.into())])
    });
    html! { <p class="saved saved-done"><a class="link" href={Route::SaveFile.to_hash()}>{ since }</a></p> }
}

/// What stands above a page on paper: whose page it is, if they gave a name, and the day. A file that is shown has a
/// line of its own, since it may be somebody else's. It is hidden by its attribute, because its code may be there before
/// the later styles.
pub(super) fn paper_line(ui: &Ui) -> Html {
    let Some(current) = &ui.state.people.current else { return html! {} };
    if matches!(ui.state.screen.route, Route::OpenFile | Route::SaveFile | Route::Stays | Route::About | Route::Gallery)
    {
        return html! {};
    }
    let name = Some(current.profile.nickname.as_str()).filter(|name| !name.is_empty());
    let (key, date) = own_words(ui.speech.first.date(ui.app.platform().now()));
    html! {
        <p class="paper-line" hidden=true>
            if let Some(name) = name {
                { user_text(name) }
                { " · " }
            }
            <span {key}>{ date }</span>
        </p>
    }
}

/// Whose profile it is, if several people have one here.
fn whose(state: &State) -> Option<&str> {
    let profile = &state.people.current.as_ref().filter(|_| state.people.profiles.len() > 1)?.profile;
    Some(profile.nickname.as_str()).filter(|name| !name.is_empty())
}

/// Statements share one page, so that a tap changes words and not the tree: the buttons stay where the finger is.
fn page_key(route: &Route) -> String {
    match route {
        Route::Ask(place, _) => format!("ask-{}-{:?}", place.competence, place.language),
        // From card to card and from line to line the page stays, with what it remembers.
        Route::Exercise(address, ExerciseRoute::Step(step, _) | ExerciseRoute::Line(step, _)) => {
            format!("step-{address}-{step}")
        }
        other => other.to_hash(),
    }
}

fn page(ui: &Ui) -> Html {
    let state = &ui.state;
    let route = &state.screen.route;
    let stands_alone =
        matches!(route, Route::OpenFile | Route::Settings | Route::Stays | Route::About | Route::Gallery);
    if state.waits() {
        return keyed("waiting", errors::waiting(ui));
    }
    if state.storage.error.is_some() && !stands_alone {
        return keyed("broken", later(|pages| (pages.broken)(ui)));
    }
    if state.lacks_run() {
        return keyed("without-run", later(|pages| (pages.without_run)(ui)));
    }
    if state.screen.asks_first {
        return keyed("asks-first", later(|pages| (pages.asks_first)(ui)));
    }
    pages::page(ui)
}

/// What stands in place of a page is an element of its own. Otherwise the page that follows would take over parts of
/// it, and the focus would stay on an element whose meaning has changed.
fn keyed(key: &'static str, html: Html) -> Html {
    html! { <key={key}>{ html }</> }
}

fn said(ui: &Ui) -> Html {
    ui.state.screen.toast.as_ref().map_or_else(Html::default, |said| later(|pages| (pages.said)(ui, said)))
}

/// What was done, and the way to undo it.
pub(super) fn said_of(ui: &Ui, said: &Said) -> Html {
    let action = said.undo.as_ref().map(|_| (msg("undo"), undo(ui)));
    let app = ui.app.clone();
    let message = toast(&ui.speech, said.say, action, Callback::from(move |()| tasks::close_toast(&app)));
    html! { <key={said.number}>{ message }</> }
}

fn undo(ui: &Ui) -> Callback<MouseEvent> {
    ui.task(|app, _: MouseEvent| async move { tasks::undo(&app).await })
}
