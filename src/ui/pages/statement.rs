//! One statement a screen: one tap answers, saves and goes on.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::app::{Place, Route, tasks};
use crate::content::{Section, Statement};
use crate::domain::{Answer, ItemId};
use crate::platform;
use crate::ui::components::{
    AnswerButtons, AnswerOption, Button, ButtonKind, Icon, LinkKind, LinkTo, Page, Pictogram, Pictograms, Progress, Say,
};
use crate::ui::context::{Ui, use_ui};
use crate::ui::speech::{Speech, use_speech};

/// What [`StatementPage`] takes.
#[derive(Properties, PartialEq)]
pub struct StatementPageProps {
    /// The section.
    pub place: Place,
    /// The statement's number in it, from 1.
    pub number: usize,
}

/// A statement and its four answers.
#[component]
pub fn StatementPage(props: &StatementPageProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let drawings = use_context::<Rc<Pictograms>>().unwrap_or_default();
    let asked = asked(&ui, props);
    let back = back_route(props);
    // What a key answers is what is on the screen. It is noted while rendering: effects can run many milliseconds after
    // the new statement is shown (Yew lets events in between on slow devices), and a key pressed meanwhile would
    // answer the statement before.
    let shown = use_mut_ref(|| (None, Route::Home));
    *shown.borrow_mut() = (asked.as_ref().map(|(_, item, _)| item.clone()), back.clone());
    {
        let (ui, shown) = (ui.clone(), shown.clone());
        use_effect_with((), move |()| {
            // Backspace must not also leave the page in browsers where it goes back in history.
            let options = EventListenerOptions::enable_prevent_default();
            let listener =
                EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
                    if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                        let (item, back) = shown.borrow().clone();
                        on_key(&ui, event, item.as_ref(), &back);
                    }
                });
            move || drop(listener)
        });
    }
    let Some((section, item, statement)) = asked else {
        return html! {
            <Page title={html! { <Say id="not-found" /> }} back={Some((Route::Home.to_hash().into(), "nav-home".into()))} />
        };
    };
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    let total = section.items(&pack).len();
    let chosen = run.answer(&item);
    let onanswer = {
        let (ui, item) = (ui.clone(), item.clone());
        Callback::from(move |answer: Answer| give(&ui, &item, answer))
    };
    let skip = onanswer.reform(|_: MouseEvent| Answer::Skipped);
    let answers = Answer::SCALE
        .iter()
        .zip(["1", "2", "3", "4"])
        .map(|(answer, key)| AnswerOption {
            value: *answer,
            say: format!("answer-{}", answer.name()).into(),
            key: key.into(),
        })
        .collect::<Vec<_>>();
    html! {
        <Page title={html! { <Say id={item.statement.clone()} /> }}
            back={Some((back.to_hash().into(), if props.number > 1 { "previous-statement" } else { "nav-home" }.into()))}>
            <div class="statement-top">
                <Progress done={props.number - 1} {total} say="statement-progress"
                    args={vec![("n", props.number.into()), ("all", total.into()),
                               ("competence", speech.t(&format!("{}.short", section.competence)).into())]} />
                if let Some(language) = &section.language {
                    <p class="statement-language"><Say id="in-language"
                        args={vec![("language", speech.first.language_name(language).into())]} /></p>
                }
            </div>
            <div class="statement">
                <Pictogram name={statement.pictogram.clone()} {drawings} />
                <p class="example"><Say id={format!("{}.example", item.statement)} /></p>
                <ReadAloud text_id={item.statement.clone()} />
            </div>
            <h2 class="statement-question"><Say id="statement-question" /></h2>
            <AnswerButtons {answers} {chosen} {onanswer} />
            <div class="actions statement-actions">
                <Button say={if chosen == Some(Answer::Skipped) { "skipped-already" } else { "skip" }} kind={ButtonKind::Quiet} onclick={skip} />
                if chosen.is_some() {
                    { next_link(&ui, &section, &item) }
                }
                <LinkTo href={Route::Home.to_hash()} say="pause" kind={LinkKind::Quiet} />
            </div>
            <p class="key-hint"><Say id="keys-hint" /></p>
        </Page>
    }
}

/// The section, item and statement of the address, where there are such.
fn asked(ui: &Ui, props: &StatementPageProps) -> Option<(Section, ItemId, Statement)> {
    let pack = ui.state.pack.clone()?;
    let section = ui.state.section(&props.place)?;
    let (item, _) = section.items(&pack).into_iter().nth(props.number.checked_sub(1)?)?;
    let (_, statement) = pack.statement(&item.statement)?;
    Some((section, item.clone(), statement.clone()))
}

fn back_route(props: &StatementPageProps) -> Route {
    match props.number {
        0 | 1 => Route::Home,
        n => Route::Ask(props.place.clone(), n - 1),
    }
}

fn next_link(ui: &Ui, section: &Section, item: &ItemId) -> Html {
    let after = ui.state.pack.as_ref().and_then(|pack| section.after(pack, item));
    let route = after.and_then(|item| ui.state.ask(&item)).unwrap_or_else(|| Route::Done(ui.state.place(section)));
    html! { <LinkTo href={route.to_hash()} say="next-statement" kind={LinkKind::Quiet} icon={Some(Icon::Next)} /> }
}

fn give(ui: &Ui, item: &ItemId, answer: Answer) {
    platform::speech::stop();
    let item = item.clone();
    ui.run(move |app| async move { tasks::answer(&app, item, answer).await });
}

/// Keys 1 to 4 answer, Backspace goes back. Keys typed into a field or pressed with a modifier mean something else, and
/// a key held down must not answer the statements that follow.
fn on_key(ui: &Ui, event: &web_sys::KeyboardEvent, item: Option<&ItemId>, back: &Route) {
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
    if let (Some(index), Some(item)) = (digit, item) {
        event.prevent_default();
        give(ui, item, Answer::SCALE[index]);
    } else if key == "Backspace" {
        event.prevent_default();
        ui.app.go(back.clone());
    }
}

#[derive(Properties, PartialEq)]
struct ReadAloudProps {
    text_id: AttrValue,
}

/// A button for each language on the screen for which the browser has a voice on this device. Network voices would send
/// the statement to somebody, so they do not count.
#[component]
fn ReadAloud(props: &ReadAloudProps) -> Html {
    let speech: Speech = use_speech();
    // Voices arrive late in some browsers: look again when the browser says that they changed.
    let voices = use_state(platform::speech::local_languages);
    {
        let voices = voices.clone();
        use_effect_with((), move |()| {
            let guard = platform::speech::on_voices(move || voices.set(platform::speech::local_languages()));
            move || {
                drop(guard);
                platform::speech::stop();
            }
        });
    }
    let several = speech.second.is_some();
    html! {
        <div class="read-aloud">
            for words in speech.all() {
                if voices.iter().any(|voice| *voice == words.language().tag) {
                    <button type="button" key={words.language().tag.clone()} class="button button-quiet"
                        lang={words.language().tag.clone()} dir={words.language().dir.name()}
                        onclick={read(words.language().tag.clone(), format!("{} {}", words.t(&props.text_id),
                            words.t(&format!("{}.example", props.text_id))))}>
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
