//! A file on the screen: whose it is, when it was saved and what is in it, and what can be done with it. Only those
//! buttons write anything that say so.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::OpenFile;
use super::differences::Differences;
use super::what_now::{FileScreen, WhatNow, what_now};
use crate::app::{App, Route, StorageMode, tasks};
use crate::content::Library;
use crate::domain::ProfileData;
use crate::i18n::msg_prefix;
use crate::platform;
use crate::profile_file::{ImportWarningKind, ProfileFile, as_new_profile, document};
use crate::store::StoreError;
use crate::ui::components::{
    Button, Choice, ChoiceOption, Dialog, Local, Notice, NoticeKind, Page, button, choice, error_line, focus_choice,
    notice, page, user_text, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::pages::file_view::file_at_a_glance;
use crate::ui::speech::Speech;

/// A file on the screen, and the profile of this device that it is of, if there is one.
pub fn shown(ui: &Ui, file: &Rc<OpenFile>, whose: Option<Rc<ProfileData>>, onclose: Callback<()>) -> Html {
    let (ui, file) = (ui.clone(), file.clone());
    with_local_state(move |fields| draw(&ui, &file, whose.as_ref(), &onclose, &fields.own()))
}

fn draw(
    ui: &Ui,
    file: &Rc<OpenFile>,
    whose: Option<&Rc<ProfileData>>,
    onclose: &Callback<()>,
    local: &Local<FileScreen>,
) -> Html {
    let (speech, now) = (&ui.speech, local.get());
    let Some(pack) = ui.state.content.pack.clone() else {
        return errors::waiting(ui);
    };
    // The profile in use may have changed since the file was compared with it.
    let in_use = ui.state.people.current.as_ref();
    let whose = whose.map(|it| in_use.filter(|current| current.profile.id == it.profile.id).unwrap_or(it));
    if now.joining
        && let Some(profile) = whose.or(in_use)
    {
        let onback = {
            let local = local.clone();
            Callback::from(move |()| {
                local.change(|screen| screen.joining = false);
                // The file has to be on the screen again first.
                spawn_local(async {
                    platform::pause().await;
                    platform::focus::unfold(&Route::OpenFile.to_hash());
                    platform::focus::into_view("what-now");
                });
            })
        };
        return html! { <Differences ui={ui.clone()} file={file.clone()} profile={profile.clone()} {pack} {onback} /> };
    }
    let library = Library { statements: &pack, exercises: ui.state.content.exercises.unwrap_or_default() };
    let seen = file.seen.get_or_init(|| Rc::new(document(&file.file, &library)));
    let title = match &file.file.profile.nickname {
        Some(nickname) => user_text(nickname),
        None => speech.say("open-shown-nameless"),
    };
    let add = {
        let (ui, file, local) = (ui.clone(), file.clone(), local.clone());
        Callback::from(move |of_another: bool| {
            if ui.state.storage.mode.is_none() {
                local.change(move |screen| screen.asks_for_another = Some(of_another));
                return;
            }
            let (speech, file, nickname) = (ui.speech.clone(), file.clone(), local.get().nickname.clone());
            ui.run(move |app| async move { add_profile(&app, &speech, &file.file, &nickname, of_another).await });
        })
    };
    page(
        speech,
        Page {
            title,
            lead: Some(speech.say_with("open-shown-file", &[("name", file.name.clone().into())])),
            children: html! {
                <>
                    { notice(Notice {
                        kind: NoticeKind::Info, title: Some(speech.say("open-looking-title")),
                        children: html! { <p>{ speech.say("open-looking") }</p> }, ..Default::default()
                    }) }
                    { notes(speech, file) }
                    { file_at_a_glance(speech, seen) }
                    <section class="open-what-now">
                        <h2 id="what-now" tabindex="-1">{ speech.say("open-what-now") }</h2>
                        { what_now(WhatNow { ui, file, whose, add, local, onclose }) }
                    </section>
                    { ask_storage(ui, file, now.asks_for_another, local.on(|screen, ()| screen.asks_for_another = None)) }
                </>
            },
            ..Default::default()
        },
    )
}

/// Hands the file over as a profile that has the languages of the screen.
async fn add_profile(app: &Rc<App>, speech: &Speech, file: &ProfileFile, nickname: &str, of_another: bool) {
    let platform = app.platform().clone();
    let language = &speech.first.language().tag;
    let mut data = as_new_profile(file, language, platform.now(), &mut || platform.new_id());
    data.profile.second_language = speech.second.as_ref().map(|words| words.language().tag.clone());
    data.profile.of_another = of_another;
    if !nickname.trim().is_empty() {
        nickname.trim().clone_into(&mut data.profile.nickname);
    }
    tasks::add_profile(app, data).await;
}

/// What this version of the app could not take from the file.
fn notes(speech: &Speech, file: &OpenFile) -> Html {
    let count = |kind: ImportWarningKind| file.notes.iter().filter(|note| note.kind == kind).count();
    let (unknown, cleaned) = (count(ImportWarningKind::UnknownField), count(ImportWarningKind::ControlCharacters));
    html! {
        if unknown + cleaned > 0 {
            { notice(Notice { kind: NoticeKind::Warning, children: html! {
                            <>
                                if unknown > 0 {
                                    <p>{ speech.say_with("open-notes", &[("count", unknown.into())]) }</p>
                                    <p>{ speech.say("open-notes-more") }</p>
                                }
                                if cleaned > 0 {
                                    <p>{ speech.say_with("open-notes-cleaned", &[("count", cleaned.into())]) }</p>
                                }
                            </>
                        }, ..Default::default() }) }
        }
    }
}

/// Where the answers should be kept: a question for users who opened a file before anything else.
fn ask_storage(ui: &Ui, file: &Rc<OpenFile>, asks_for_another: Option<bool>, onclose: Callback<()>) -> Html {
    let (ui, file) = (ui.clone(), file.clone());
    with_local_state(move |fields| ask_storage_with(&ui, &file, asks_for_another, &onclose, &fields.own()))
}

/// What that question remembers.
#[derive(Clone, Default)]
struct StorageQuestion {
    mode: Option<StorageMode>,
    /// Whether the user went on without choosing.
    missing: bool,
    failed: Option<StoreError>,
}

fn ask_storage_with(
    ui: &Ui,
    file: &Rc<OpenFile>,
    asks_for_another: Option<bool>,
    onclose: &Callback<()>,
    local: &Local<StorageQuestion>,
) -> Html {
    msg_prefix("broken-");
    let (speech, now) = (&ui.speech, local.get());
    let (open, of_another) = (asks_for_another.is_some(), asks_for_another == Some(true));
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let value = match now.mode {
        None => "",
        Some(StorageMode::Device) => "device",
        Some(StorageMode::Session) => "visit",
    };
    let onchange = local.on(|question, value: AttrValue| {
        let mode = if value == "device" { StorageMode::Device } else { StorageMode::Session };
        *question = StorageQuestion { mode: Some(mode), ..StorageQuestion::default() };
    });
    let add = {
        let (ui, file, local) = (ui.clone(), file.clone(), local.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(storage_mode) = local.get().mode else {
                local.change(|question| question.missing = true);
                focus_choice("keep", "device");
                return;
            };
            let (speech, file, local) = (ui.speech.clone(), file.clone(), local.clone());
            ui.run(move |app| async move {
                match tasks::decide_storage(&app, storage_mode).await {
                    Ok(()) => add_profile(&app, &speech, &file.file, "", of_another).await,
                    Err(error) => local.change(|question| question.failed = Some(error)),
                }
            });
        })
    };
    let actions = html! {
        <>
            { button(speech, Button::primary("open-keep-add", add)) }
            { button(speech, Button::quiet("cancel", onclose.reform(|_: MouseEvent| ()))) }
        </>
    };
    html! {
        <Dialog speech={speech.clone()} title={speech.say("open-keep-title")} {open} onclose={onclose.clone()} {actions}>
            { choice(speech, Choice {
                name: "keep", legend: "keep-legend", options, value, onchange,
                error: now.missing.then_some("open-keep-missing"), ..Default::default()
            }) }
            <p>{ speech.say("keep-watched") }</p>
            <div class="live" role="alert">
                if let Some(error) = &now.failed {
                    { error_line(None, speech.say(["broken-", error.name()].concat())) }
                }
            </div>
        </Dialog>
    }
}
