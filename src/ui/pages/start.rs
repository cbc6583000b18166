//! The choice of language and the three short screens before the first question. They are in `index.html` as well, for
//! users who wait for the app: whatever is changed here has to be changed in `static/start_screens.html` too.

use yew::prelude::*;

use super::errors;
use crate::app::{Assets, Route, StartScreen, StorageMode, promises, tasks};
use crate::ui::components::{
    Button, Choice, ChoiceOption, Icon, LinkTo, LocalState, Page, Select, TextField, button, choice, focus_choice,
    link_to, page, select, steps, text_field, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::later::later;
use crate::ui::pages::leaving::leaving_choice;
use crate::ui::speech::Speech;

/// The choice of language, as `index.html` shows it before the app is loaded.
pub fn languages_page(ui: &Ui) -> Html {
    let promises = promises();
    let promise = |tag: &str| {
        let of_language = promises.iter().find(|(it, _)| it == tag);
        of_language.map(|(_, promise)| promise.clone()).unwrap_or_default()
    };
    html! {
        <main id="main" class="first" tabindex="-1">
            <h1 id="title" tabindex="-1" translate="no">{ "Eight Keys" }</h1>
            if ui.state.loading.failed != Assets::NONE {
                { errors::gap_notice(ui) }
            }
            <ul class="languages">
                for language in ui.state.locales.known.iter() {
                    <li key={language.tag.clone()}>
                        <a href={Route::Start(language.tag.clone(), StartScreen::What).to_hash()} lang={language.tag.clone()}
                            dir={language.dir.name()} hreflang={language.tag.clone()}>
                            <strong>{ language.name.clone() }</strong>{ " " }
                            <span>{ promise(&language.tag) }</span>
                        </a>
                    </li>
                }
            </ul>
        </main>
    }
}

/// What this app is and is not.
pub fn what_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    page(
        speech,
        Page {
            title: speech.say("what-title"),
            back: Some((Route::Languages.to_hash(), "choose-language")),
            children: html! {
                <>
                    { steps(speech, 1, 3, "start-step") }
                    <p class="lead">{ speech.say("what-lead") }</p>
                    <ul class="points">
                        <li>{ speech.say("what-deeds") }</li>
                        <li>{ speech.say("what-everywhere") }</li>
                        <li>{ speech.say("what-not-a-test") }</li>
                        <li>{ speech.say("what-time") }</li>
                        <li>{ speech.say("what-stop") }</li>
                    </ul>
                    <div class="actions">
                        { link_to(speech, LinkTo::primary("go-on", Route::StorageChoice.to_hash())) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// Where the answers should be kept.
pub fn storage_choice_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| storage_choice(&ui, fields))
}

fn storage_choice(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let before = ui
        .state
        .storage
        .mode
        .or(ui.state.people.start_choices.storage_mode)
        .map_or("", |storage_mode| if storage_mode == StorageMode::Device { "device" } else { "visit" });
    let value = fields.find("keep").map_or(before, AttrValue::as_str);
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let onchange = {
        let fields = fields.clone();
        Callback::from(move |value: AttrValue| {
            fields.set_flag("missing", false);
            fields.set("keep", value);
        })
    };
    let onclick = {
        let (ui, fields) = (ui.clone(), fields.clone());
        let storage_mode = match value {
            "" => None,
            "device" => Some(StorageMode::Device),
            _ => Some(StorageMode::Session),
        };
        Callback::from(move |_: MouseEvent| match storage_mode {
            Some(storage_mode) => ui.run(move |app| async move { tasks::choose_storage(&app, storage_mode).await }),
            None => {
                fields.set_flag("missing", true);
                focus_choice("keep", "device");
            }
        })
    };
    page(
        speech,
        Page {
            title: speech.say("keep-title"),
            back: Some((Route::What.to_hash(), "go-back")),
            children: html! {
                <>
                    { steps(speech, 2, 3, "start-step") }
                    <p class="lead">{ speech.say("keep-lead") }</p>
                    { choice(speech, Choice {
                        name: "keep", legend: "keep-legend", options, value, onchange,
                        error: fields.is("missing").then_some("keep-missing"), ..Default::default()
                    }) }
                    <p>{ speech.say("keep-watched") }</p>
                    <div class="actions">
                        { button(speech, Button::primary("go-on", onclick)) }
                    </div>
                    // Not in `index.html`: it leads to a page that only the app has.
                    <p>{ link_to(speech, LinkTo::new("stays-title", Route::Stays.to_hash())) }</p>
                </>
            },
            ..Default::default()
        },
    )
}

/// The question for a nickname. The first user of a device is not asked, so the code for text fields is loaded later.
pub fn nickname_field(speech: &Speech, fields: &LocalState) -> Html {
    text_field(
        speech,
        TextField {
            id: "nickname",
            label: "nickname-label",
            hint: Some("nickname-hint"),
            value: fields.get("nickname"),
            oninput: fields.setter("nickname").reform(AttrValue::from),
            maxlength: Some(60),
            optional: true,
            ..Default::default()
        },
    )
}

/// The second language, and a nickname if several people share a device.
pub fn second_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| second(&ui, fields))
}

fn second(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let own = &speech.first.language().tag;
    let before = ui.state.people.start_choices.second.as_deref().unwrap_or_default();
    let chosen = fields.find("second").map_or(before, AttrValue::as_str);
    let others = ui.state.locales.known.iter().filter(|language| language.tag != *own);
    let mut options = vec![(AttrValue::default(), speech.t("second-none").into(), None)];
    options.extend(others.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(it.tag.clone().into()))));
    let onclick = {
        let (ui, fields) = (ui.clone(), fields.clone());
        let language = (!chosen.is_empty()).then(|| chosen.to_owned());
        Callback::from(move |_: MouseEvent| {
            let language = language.clone();
            let nickname = fields.get("nickname").to_owned();
            ui.run(move |app| async move { tasks::begin(&app, language, nickname).await });
        })
    };
    page(
        speech,
        Page {
            title: speech.say("second-title"),
            back: Some((Route::StorageChoice.to_hash(), "go-back")),
            children: html! {
                <>
                    { steps(speech, 3, 3, "start-step") }
                    <p class="lead">{ speech.say("second-lead") }</p>
                    { select(speech, Select { id: "second-language", label: "second-label", options, value: chosen, onchange: fields.setter("second") }) }
                    if !ui.state.people.profiles.is_empty() {
                        { later(|pages| (pages.nickname_field)(speech, fields)) }
                    }
                    { leaving_choice(ui) }
                    <div class="actions">
                        { button(speech, Button { icon: Some(Icon::NEXT), ..Button::primary("begin", onclick) }) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}
