//! One statement a screen: one tap answers, saves and goes on.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{App, Place, Route, tasks};
use crate::content::{Section, Statement};
use crate::domain::{Answer, ItemId};
use crate::i18n::Words;
use crate::platform;
use crate::ui::components::{
    Button, ButtonKind, Icon, LinkKind, LinkTo, Page, answer_buttons, button, link_to, page, pictogram, progress,
};
use crate::ui::context::{OnScreen, Ui};
use crate::ui::speech::Named;

/// A statement, by its number in the section from 1, and its four answers.
pub fn statement_page(ui: &Ui, place: &Place, number: usize) -> Html {
    let speech = &ui.speech;
    let back = back_route(place, number);
    let asked = asked(ui, place, number);
    let Some((section, item, statement)) = asked else {
        return page(
            speech,
            Page {
                title: speech.say("not-found"),
                back: Some((Route::Home.to_hash(), "nav-home")),
                ..Default::default()
            },
        );
    };
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    *ui.on_screen.borrow_mut() = Some((item.clone(), back.clone()));
    let total = section.items(&pack).len();
    let chosen = run.answer(&item);
    let onanswer = {
        let (app, item) = (ui.app.clone(), item.clone());
        Callback::from(move |answer: Answer| give(&app, &item, answer))
    };
    let skip = onanswer.reform(|_: MouseEvent| Answer::Skipped);
    let id = &item.statement;
    let competence = Named::Short(&section.competence);
    let said = [("n", Named::Value(number.into())), ("all", Named::Value(total.into())), ("competence", competence)];
    // What is first on the screen is first in the tree, so that reading, tabbing and looking take the same way; hence not
    // the frame of other pages.
    html! {
        <main id="main" tabindex="-1" class="page statement-page">
            <div class="statement-head">
                <a class="link back" href={back.to_hash()}>
                    { Icon::Back.draw() }
                    { speech.say(if number > 1 { "previous-statement" } else { "nav-home" }) }
                </a>
                <ReadAloud ui={ui.clone()} item={item.clone()} />
            </div>
            <div class="statement-top">
                { progress(number - 1, total, speech.say_named("statement-progress", &said)) }
                if let Some(language) = &section.language {
                    <p class="statement-language">
                        { speech.say_named("in-language", &[("language", Named::Language(language))]) }
                    </p>
                }
            </div>
            <h1 id="title" tabindex="-1">{ speech.say(id) }</h1>
            <div class="statement">
                { pictogram(&statement.pictogram, &ui.drawings) }
                <p class="example">{ speech.say([id, ".example"].concat()) }</p>
            </div>
            <h2 class="statement-question">{ speech.say("statement-question") }</h2>
            { answer_buttons(speech, chosen, &onanswer) }
            <div class="actions statement-actions">
                { button(speech, Button {
                    say: if chosen == Some(Answer::Skipped) { "skipped-already" } else { "skip" },
                    kind: ButtonKind::Quiet, onclick: skip, ..Default::default()
                }) }
                if chosen.is_some() {
                    { next_link(ui, &section, &item) }
                }
                { link_to(speech, LinkTo {
                    href: Route::Home.to_hash(), say: "pause", kind: LinkKind::Quiet, ..Default::default()
                }) }
            </div>
            <p class="key-hint">{ speech.say("keys-hint") }</p>
        </main>
    }
}

/// The section, item and statement of the address, where there are such.
fn asked(ui: &Ui, place: &Place, number: usize) -> Option<(Section, ItemId, Statement)> {
    let pack = ui.state.pack.clone()?;
    let section = ui.state.section(place)?;
    let (item, _) = section.items(&pack).into_iter().nth(number.checked_sub(1)?)?;
    let (_, statement) = pack.statement(&item.statement)?;
    Some((section, item.clone(), statement.clone()))
}

fn back_route(place: &Place, number: usize) -> Route {
    match number {
        0 | 1 => Route::Home,
        n => Route::Ask(place.clone(), n - 1),
    }
}

fn next_link(ui: &Ui, section: &Section, item: &ItemId) -> Html {
    let after = ui.state.pack.as_ref().and_then(|pack| section.after(pack, item));
    let route = after.and_then(|item| ui.state.ask(&item)).unwrap_or_else(|| Route::Done(ui.state.place(section)));
    link_to(
        &ui.speech,
        LinkTo {
            href: route.to_hash(),
            say: "next-statement",
            kind: LinkKind::Quiet,
            icon: Some(Icon::Next),
            ..Default::default()
        },
    )
}

fn give(app: &Rc<App>, item: &ItemId, answer: Answer) {
    platform::speech::stop();
    let (app, item) = (app.clone(), item.clone());
    spawn_local(async move { tasks::answer(&app, item, answer).await });
}

/// Keys that answer the statement on the screen, for as long as the listener lives. The root listens, once: a page would
/// begin to only after it is shown, and a quick key would be lost.
pub fn listen(app: Rc<App>, on_screen: OnScreen) -> EventListener {
    // Backspace must not also leave the page in browsers where it goes back in history.
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let on_screen = on_screen.borrow().clone();
        if let (Some((item, back)), Some(event)) = (on_screen, event.dyn_ref::<web_sys::KeyboardEvent>()) {
            on_key(&app, event, &item, &back);
        }
    })
}

/// Keys 1 to 4 answer, Backspace goes back. Keys typed into a field or pressed with a modifier mean something else, and
/// a key held down must not answer the statements that follow.
fn on_key(app: &Rc<App>, event: &web_sys::KeyboardEvent, item: &ItemId, back: &Route) {
    let typing = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
    if typing || event.repeat() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    // Persian and Arabic keyboards type their own digits.
    let digit = match key.as_str() {
        "1" | "۱" | "١" => Some(0),
        "2" | "۲" | "٢" => Some(1),
        "3" | "۳" | "٣" => Some(2),
        "4" | "۴" | "٤" => Some(3),
        _ => None,
    };
    if let Some(index) = digit {
        event.prevent_default();
        give(app, item, Answer::SCALE[index]);
    } else if key == "Backspace" {
        event.prevent_default();
        app.go(back.clone());
    }
}

#[derive(Properties, PartialEq)]
struct ReadAloudProps {
    ui: Ui,
    item: ItemId,
}

/// A button for each language on the screen for which the browser has a voice on this device. Network voices would send the statement to somebody, so they do not count.
#[component]
fn ReadAloud(props: &ReadAloudProps) -> Html {
    let speech = &props.ui.speech;
    // Voices arrive late in some browsers: look again when the browser says that they changed.
    let voices = use_state(platform::speech::local_languages);
    {
        let voices = voices.clone();
        use_effect_with((), move |()| {
            let arrivals = platform::speech::on_voices(move || voices.set(platform::speech::local_languages()));
            move || {
                drop(arrivals);
                platform::speech::stop();
            }
        });
    }
    let several = speech.second.is_some();
    let text = |words: &Words| {
        [words.t(&props.item.statement), words.t(&[&props.item.statement, ".example"].concat())].join(" ")
    };
    html! {
        <div class="read-aloud">
            for words in speech.all() {
                if voices.iter().any(|voice| *voice == words.language().tag) {
                    <button type="button" key={words.language().tag.clone()} class="button button-quiet"
                        lang={words.language().tag.clone()} dir={words.language().dir.name()}
                        onclick={read(words.language().tag.clone(), text(words))}>
                        { Icon::Speak.draw() }
                        <span>{ words.t("read-aloud") }</span>
                        if several {
                            <span class="voice-language">{ words.language().name.clone() }</span>
                        }
                    </button>
                }
            }
        </div>
    }
}

fn read(tag: String, text: String) -> Callback<MouseEvent> {
    Callback::from(move |_| platform::speech::say(&tag, &text))
}
