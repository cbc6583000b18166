//! A file on the screen: whose it is, when it was saved and what is in it, and what can be done with it. Only those
//! buttons write anything that say so.

use std::rc::Rc;

use yew::prelude::*;

use super::OpenFile;
use crate::app::{App, Keep, tasks};
use crate::i18n::msg_prefix;
use crate::platform;
use crate::profile_file::{NoteKind, ProfileFile, as_new_profile, as_runs_of, document};
use crate::ui::components::{
    Button, ButtonKind, Choice, ChoiceOption, Dialog, Fields, Icon, Notice, NoticeKind, Page, TextField, button,
    choice, notice, page, text_field, user_text, with_fields,
};
use crate::ui::context::Ui;
use crate::ui::pages::file_view::file_at_a_glance;
use crate::ui::pages::trouble;
use crate::ui::speech::{Named, Speech};

/// What a user most likely wants to do with a file. It is the one primary button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likely {
    /// To keep it: nothing is on this device yet.
    NewProfile,
    /// To add it to the profile in use, which is known to be of the same person.
    SamePerson,
    /// To look at what is somebody else's, and close it.
    Close,
}

impl Likely {
    /// `of_file` and `in_use` are the ids by which files of one person can be recognised; `is_new` says that nothing is on
    /// this device yet.
    fn of(of_file: Option<&str>, in_use: Option<&str>, is_new: bool) -> Self {
        match in_use {
            _ if is_new => Likely::NewProfile,
            Some(subject) if of_file == Some(subject) => Likely::SamePerson,
            _ => Likely::Close,
        }
    }
}

/// A file on the screen. The fields are `asking`, `nothing new`, `too many` and `nickname`.
pub fn shown(ui: &Ui, file: &Rc<OpenFile>, onclose: Callback<()>) -> Html {
    let (ui, file) = (ui.clone(), file.clone());
    with_fields(move |fields| draw(&ui, &file, &onclose, fields))
}

fn draw(ui: &Ui, file: &Rc<OpenFile>, onclose: &Callback<()>, fields: &Fields) -> Html {
    let speech = &ui.speech;
    let Some(pack) = ui.state.pack.clone() else {
        return trouble::waiting(ui);
    };
    let seen = file.seen.get_or_init(|| Rc::new(document(&file.file, &pack)));
    let title = match &file.file.profile.nickname {
        Some(nickname) => user_text(nickname),
        None => speech.say("open-shown-nameless"),
    };
    let add = {
        let (ui, file, fields) = (ui.clone(), file.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            if ui.state.keep.is_none() {
                fields.turn("asking", true);
                return;
            }
            let (speech, file, nickname) = (ui.speech.clone(), file.clone(), fields.get("nickname").to_owned());
            ui.run(move |app| async move { add_profile(&app, &speech, &file.file, &nickname).await });
        })
    };
    let add_run = {
        let (ui, file, fields) = (ui.clone(), file.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(current) = &ui.state.current else {
                return;
            };
            let app = ui.app.clone();
            let added = as_runs_of(current, &file.file, &mut || app.platform().new_id());
            let fits = added.fits(current);
            fields.turn("nothing new", added.is_empty());
            fields.turn("too many", !fits);
            if fits && !added.is_empty() {
                ui.run(move |app| async move { tasks::add_to_profile(&app, added).await });
            }
        })
    };
    let current = ui.state.current.as_ref().map(|current| current.profile.nickname.clone());
    let in_use = ui.state.current.as_ref().and_then(|current| current.profile.subject.as_deref());
    let is_new = ui.state.current.is_none() && ui.state.profiles.is_empty();
    let likely = Likely::of(file.file.profile.subject.as_deref(), in_use, is_new);
    let kind = |of: Likely| if of == likely { ButtonKind::Primary } else { ButtonKind::Quiet };
    let close = html! {
        <li>{ button(speech, Button {
            say: "open-close", kind: kind(Likely::Close), onclick: onclose.reform(|_: MouseEvent| ()),
            icon: Some(Icon::Close), ..Default::default()
        }) }</li>
    };
    let onprint = Callback::from(|_: MouseEvent| platform::files::print());
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
                        <h2>{ speech.say("open-what-now") }</h2>
                        <ul class="ways">
                            if likely == Likely::Close {
                                { close.clone() }
                            }
                            <li>
                                // Among others, a profile without a name would be hard to find again.
                                if file.file.profile.nickname.is_none() && !ui.state.profiles.is_empty() {
                                    { text_field(speech, TextField {
                                        id: "nickname", label: "nickname-label", hint: Some("nickname-hint"),
                                        value: fields.get("nickname"),
                                        oninput: fields.setter("nickname").reform(AttrValue::from),
                                        maxlength: Some(60), optional: true, ..Default::default()
                                    }) }
                                }
                                { button(speech, Button {
                                    say: "open-add-profile", kind: kind(Likely::NewProfile), onclick: add,
                                    icon: Some(Icon::Person), ..Default::default()
                                }) }
                                <p class="hint">{ speech.say("open-add-profile-hint") }</p>
                            </li>
                            if let Some(nickname) = current {
                                <li>
                                    if nickname.is_empty() {
                                        { button(speech, Button {
                                            say: "open-add-run", kind: kind(Likely::SamePerson), onclick: add_run,
                                            icon: Some(Icon::Add), ..Default::default()
                                        }) }
                                    } else {
                                        { button(speech, Button {
                                            say: "open-add-run-named", args: &[("name", Named::Value(nickname.into()))],
                                            kind: kind(Likely::SamePerson), onclick: add_run, icon: Some(Icon::Add),
                                            ..Default::default()
                                        }) }
                                    }
                                    <p class="hint">{ speech.say("open-add-run-hint") }</p>
                                    <div class="live" role="status">
                                        if fields.is("nothing new") {
                                            <p>{ speech.say("open-add-nothing-new") }</p>
                                        }
                                        if fields.is("too many") {
                                            <p class="error">{ Icon::Problem.draw() }{ speech.say("open-add-too-many") }</p>
                                        }
                                    </div>
                                </li>
                            }
                            <li>
                                { button(speech, Button {
                                    say: "open-print", kind: ButtonKind::Quiet, onclick: onprint,
                                    icon: Some(Icon::Print), ..Default::default()
                                }) }
                                <p class="hint">{ speech.say("open-print-hint") }</p>
                            </li>
                            if likely != Likely::Close {
                                { close }
                            }
                        </ul>
                    </section>
                    { ask_keep(ui, file, fields.is("asking"), fields.turner("asking", false)) }
                </>
            },
            ..Default::default()
        },
    )
}

/// Hands the file over as a profile that has the languages of the screen.
async fn add_profile(app: &Rc<App>, speech: &Speech, file: &ProfileFile, nickname: &str) {
    let platform = app.platform().clone();
    let language = &speech.first.language().tag;
    let mut data = as_new_profile(file, language, platform.now(), &mut || platform.new_id());
    data.profile.second_language = speech.second.as_ref().map(|words| words.language().tag.clone());
    if !nickname.trim().is_empty() {
        nickname.trim().clone_into(&mut data.profile.nickname);
    }
    tasks::add_profile(app, data).await;
}

/// What this version of the app could not take from the file.
fn notes(speech: &Speech, file: &OpenFile) -> Html {
    let count = |kind: NoteKind| file.notes.iter().filter(|note| note.kind == kind).count();
    let (unknown, cleaned) = (count(NoteKind::UnknownField), count(NoteKind::ControlCharacters));
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
fn ask_keep(ui: &Ui, file: &Rc<OpenFile>, open: bool, onclose: Callback<()>) -> Html {
    let (ui, file) = (ui.clone(), file.clone());
    with_fields(move |fields| ask_keep_with(&ui, &file, open, &onclose, fields))
}

/// The fields are `keep` ("device" or "visit"), `missing`, and `failed` with the name of the store's error.
fn ask_keep_with(ui: &Ui, file: &Rc<OpenFile>, open: bool, onclose: &Callback<()>, fields: &Fields) -> Html {
    msg_prefix("broken-");
    let speech = &ui.speech;
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let onchange = {
        let fields = fields.clone();
        Callback::from(move |value: AttrValue| {
            fields.turn("missing", false);
            fields.turn("failed", false);
            fields.set("keep", value);
        })
    };
    let add = {
        let (ui, file, fields) = (ui.clone(), file.clone(), fields.clone());
        Callback::from(move |_: MouseEvent| {
            let keep = match fields.get("keep") {
                "" => {
                    fields.turn("missing", true);
                    return;
                }
                "device" => Keep::Device,
                _ => Keep::Visit,
            };
            let (speech, file, fields) = (ui.speech.clone(), file.clone(), fields.clone());
            ui.run(move |app| async move {
                match tasks::decide_keep(&app, keep).await {
                    Ok(()) => add_profile(&app, &speech, &file.file, "").await,
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
                ..Default::default()
            }) }
            <p>{ speech.say("keep-watched") }</p>
            <div class="live" role="alert">
                if fields.is("missing") {
                    <p class="error">{ Icon::Problem.draw() }{ speech.say("open-keep-missing") }</p>
                }
                if fields.is("failed") {
                    <p class="error">{ Icon::Problem.draw() }{ speech.say(["broken-", fields.get("failed")].concat()) }</p>
                }
            </div>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_added_to_a_profile_only_if_both_are_known_to_be_of_one_person() {
        for (of_file, in_use, is_new, likely) in [
            (None, None, true, Likely::NewProfile),
            (Some("a"), None, true, Likely::NewProfile),
            (Some("a"), Some("a"), false, Likely::SamePerson),
            (Some("a"), Some("b"), false, Likely::Close),
            (Some("a"), None, false, Likely::Close),
            (None, Some("a"), false, Likely::Close),
            (None, None, false, Likely::Close),
        ] {
            assert_eq!(Likely::of(of_file, in_use, is_new), likely, "{of_file:?} {in_use:?} {is_new}");
        }
    }
}
