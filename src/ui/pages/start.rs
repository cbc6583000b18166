//! The choice of language and the three short screens before the first question.

use yew::prelude::*;

use crate::app::{Keep, Route, tasks};
use crate::ui::components::{
    Button, ButtonKind, Choice, ChoiceOption, Icon, LinkKind, LinkTo, Page, Say, Select, Steps, TextField,
};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

/// The choice of language, as `index.html` shows it before the app is there.
#[component]
pub fn LanguagesPage() -> Html {
    let ui = use_ui();
    html! {
        <main id="main" class="first" tabindex="-1">
            <h1 id="title" tabindex="-1" translate="no">{ "Eight Keys" }</h1>
            <ul class="languages">
                for language in ui.state.languages.iter() {
                    <li key={language.tag.clone()}>
                        <a href={Route::Start(language.tag.clone()).to_hash()} lang={language.tag.clone()}
                            dir={language.dir.name()} hreflang={language.tag.clone()}>
                            <strong>{ language.name.clone() }</strong>{ " " }
                            <span>{ language.promise.clone() }</span>
                        </a>
                    </li>
                }
            </ul>
        </main>
    }
}

/// What this is and is not.
#[component]
pub fn WhatPage() -> Html {
    html! {
        <Page title={html! { <Say id="what-title" /> }} back={Some((Route::Languages.to_hash().into(), "choose-language".into()))}>
            <Steps now={1} total={3} say="start-step" args={vec![("n", 1_usize.into()), ("of", 3_usize.into())]} />
            <p class="lead"><Say id="what-lead" /></p>
            <ul class="points">
                <li><Say id="what-deeds" /></li>
                <li><Say id="what-everywhere" /></li>
                <li><Say id="what-not-a-test" /></li>
                <li><Say id="what-time" /></li>
                <li><Say id="what-stop" /></li>
            </ul>
            <div class="actions">
                <LinkTo href={Route::Keep.to_hash()} say="go-on" kind={LinkKind::Primary} />
            </div>
        </Page>
    }
}

/// Where the answers live.
#[component]
pub fn KeepPage() -> Html {
    let ui = use_ui();
    let chosen = use_state(|| ui.state.keep);
    let missing = use_state(|| false);
    let value = chosen.map(|keep| if keep == Keep::Device { "device" } else { "visit" });
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let onchange = {
        let (chosen, missing) = (chosen.clone(), missing.clone());
        Callback::from(move |value: AttrValue| {
            missing.set(false);
            chosen.set(Some(if value == "device" { Keep::Device } else { Keep::Visit }));
        })
    };
    let onclick = {
        let (ui, chosen, missing) = (ui.clone(), chosen.clone(), missing.clone());
        Callback::from(move |_: MouseEvent| match *chosen {
            Some(keep) => ui.run(move |app| async move { tasks::choose_keep(&app, keep).await }),
            None => missing.set(true),
        })
    };
    html! {
        <Page title={html! { <Say id="keep-title" /> }} back={Some((Route::What.to_hash().into(), "go-back".into()))}>
            <Steps now={2} total={3} say="start-step" args={vec![("n", 2_usize.into()), ("of", 3_usize.into())]} />
            <p class="lead"><Say id="keep-lead" /></p>
            <Choice name="keep" legend="keep-legend" {options} value={value.map(AttrValue::from)} {onchange} />
            <p><Say id="keep-watched" /></p>
            <div class="live" role="alert">
                if *missing {
                    <p class="error"><Say id="keep-missing" /></p>
                }
            </div>
            <div class="actions">
                <Button say="go-on" kind={ButtonKind::Primary} {onclick} />
            </div>
        </Page>
    }
}

/// The second language, and a nickname where several people share a device.
#[component]
pub fn SecondPage() -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let second = use_state(AttrValue::default);
    let nickname = use_state(AttrValue::default);
    let own = speech.first.language().tag.clone();
    let others = ui.state.languages.iter().filter(|language| language.tag != own);
    let mut options = vec![(AttrValue::default(), AttrValue::from(speech.t("second-none")), None)];
    options.extend(others.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(it.tag.clone().into()))));
    let onclick = {
        let (ui, second, nickname) = (ui.clone(), second.clone(), nickname.clone());
        Callback::from(move |_: MouseEvent| {
            let language = (!second.is_empty()).then(|| second.to_string());
            let nickname = nickname.to_string();
            ui.run(move |app| async move { tasks::begin(&app, language, nickname).await });
        })
    };
    let choose = {
        let second = second.clone();
        Callback::from(move |value: AttrValue| second.set(value))
    };
    let name = {
        let nickname = nickname.clone();
        Callback::from(move |value: String| nickname.set(value.into()))
    };
    html! {
        <Page title={html! { <Say id="second-title" /> }} back={Some((Route::Keep.to_hash().into(), "go-back".into()))}>
            <Steps now={3} total={3} say="start-step" args={vec![("n", 3_usize.into()), ("of", 3_usize.into())]} />
            <p class="lead"><Say id="second-lead" /></p>
            <Select id="second-language" label="second-label" {options} value={(*second).clone()} onchange={choose} />
            if !ui.state.profiles.is_empty() {
                <TextField id="nickname" label="nickname-label" hint={Some(AttrValue::from("nickname-hint"))}
                    value={(*nickname).clone()} oninput={name} maxlength={Some(60)} optional={true} />
            }
            <div class="actions">
                <Button say="begin" kind={ButtonKind::Primary} {onclick} icon={Some(Icon::Next)} />
            </div>
        </Page>
    }
}
