//! A file on the screen: whose it is, when it was saved and what is in it, and what can be done with it. Only those
//! buttons write anything that say so.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::OpenFile;
use super::differences::Differences;
use super::what_now::{WhatNow, what_now};
use crate::app::{App, StorageMode, tasks};
use crate::domain::ProfileData;
use crate::i18n::msg_prefix;
use crate::platform;
use crate::profile_file::{ImportWarningKind, ProfileFile, as_new_profile, document};
use crate::ui::components::{
    Button, ButtonKind, Choice, ChoiceOption, Dialog, LocalState, Notice, NoticeKind, Page, button, choice, error_line,
    focus_choice, notice, page, user_text, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::pages::file_view::file_at_a_glance;
use crate::ui::speech::Speech;

/// What the field `asking` says while the file is to be added as the profile of another person.
const OF_ANOTHER: &str = "another";

/// A file on the screen, and the profile of this device that it is of, if there is one. The fields are `asking`,
/// `joining` and those of [`what_now`].
pub fn shown(ui: &Ui, file: &Rc<OpenFile>, whose: Option<Rc<ProfileData>>, onclose: Callback<()>) -> Html {
    let (ui, file) = (ui.clone(), file.clone());
    with_local_state(move |fields| draw(&ui, &file, whose.as_ref(), &onclose, fields))
}

fn draw(
    ui: &Ui,
    file: &Rc<OpenFile>,
    whose: Option<&Rc<ProfileData>>,
    onclose: &Callback<()>,
    fields: &LocalState,
) -> Html {
    let speech = &ui.speech;
    let Some(pack) = ui.state.content.pack.clone() else {
        return errors::waiting(ui);
    };
    // The profile in use may have changed since the file was compared with it.
    let in_use = ui.state.people.current.as_ref();
    let whose = whose.map(|it| in_use.filter(|current| current.profile.id == it.profile.id).unwrap_or(it));
    if fields.is("joining")
        && let Some(profile) = whose.or(in_use)
    {
        let onback = {
            let fields = fields.clone();
            Callback::from(move |()| {
                fields.set_flag("joining", false);
                // The file has to be on the screen again first.
                spawn_local(async {
                    platform::pause().await;
                    platform::focus::into_view("what-now");
                });
            })
        };
        return html! { <Differences ui={ui.clone()} file={file.clone()} profile={profile.clone()} {pack} {onback} /> };
    }
    let seen = file.seen.get_or_init(|| Rc::new(document(&file.file, &pack)));
    let title = match &file.file.profile.nickname {
        Some(nickname) => user_text(nickname),
        None => speech.say("open-shown-nameless"),
    };
    let add = {
        let (ui, file, fields) = (ui.clone(), file.clone(), fields.clone());
        Callback::from(move |of_another: bool| {
            if ui.state.storage.mode.is_none() {
                fields.set("asking", if of_another { OF_ANOTHER } else { "own" });
                return;
            }
            let (speech, file, nickname) = (ui.speech.clone(), file.clone(), fields.get("nickname").to_owned());
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
                        { what_now(WhatNow { ui, file, whose, add, fields, onclose }) }
                    </section>
                    { ask_storage(ui, file, fields.get("asking"), fields.flag_setter("asking", false)) }
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
fn ask_storage(ui: &Ui, file: &Rc<OpenFile>, asking: &str, onclose: Callback<()>) -> Html {
    let (ui, file, open, of_another) = (ui.clone(), file.clone(), !asking.is_empty(), asking == OF_ANOTHER);
    with_local_state(move |fields| ask_storage_with(&ui, &file, open, of_another, &onclose, fields))
}

/// The fields are `keep` ("device" or "visit"), `missing`, and `failed` with the name of the store's error.
fn ask_storage_with(
    ui: &Ui,
    file: &Rc<OpenFile>,
    open: bool,
    of_another: bool,
    onclose: &Callback<()>,
    fields: &LocalState,
) -> Html {
    msg_prefix("broken-");
    let speech = &ui.speech;
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let onchange = {
        let fields = fields.clone();
        Callback::from(move |value: AttrValue| {
            fields.set_flag("missing", false);
            fields.set_flag("failed", false);
            fields.set("keep", value);
        })
    };
    let add = {
        let (ui, file, fields) = (ui.clone(), file.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            let storage_mode = match fields.get("keep") {
                "" => {
                    fields.set_flag("missing", true);
                    focus_choice("keep", "device");
                    return;
                }
                "device" => StorageMode::Device,
                _ => StorageMode::Session,
            };
            let (speech, file, fields) = (ui.speech.clone(), file.clone(), fields.clone());
            ui.run(move |app| async move {
                match tasks::decide_storage(&app, storage_mode).await {
                    Ok(()) => add_profile(&app, &speech, &file.file, "", of_another).await,
                    Err(error) => fields.set("failed", error.name()),
                }
            });
        })
    };
    let actions = html! {
        <>
            { button(speech, Button {
                say: "open-keep-add", kind: ButtonKind::Primary, onclick: add, ..Default::default()
            }) }
            { button(speech, Button {
                say: "cancel", kind: ButtonKind::Quiet, onclick: onclose.reform(|_: MouseEvent| ()),
                ..Default::default()
            }) }
        </>
    };
    html! {
        <Dialog speech={speech.clone()} title={speech.say("open-keep-title")} {open} onclose={onclose.clone()} {actions}>
            { choice(speech, Choice {
                name: "keep", legend: "keep-legend", options, value: fields.get("keep"), onchange,
                error: fields.is("missing").then_some("open-keep-missing"), ..Default::default()
            }) }
            <p>{ speech.say("keep-watched") }</p>
            <div class="live" role="alert">
                if fields.is("failed") {
                    { error_line(None, speech.say(["broken-", fields.get("failed")].concat())) }
                }
            </div>
        </Dialog>
    }
}
