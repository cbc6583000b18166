//! What can be done with a file that is on the screen.

use std::rc::Rc;

use yew::prelude::*;

use super::OpenFile;
use crate::app::{Route, tasks};
use crate::domain::ProfileData;
use crate::i18n::msg;
use crate::platform;
use crate::profile_file::as_runs_of;
use crate::ui::components::{Button, ButtonKind, Icon, Local, TextField, button, error_line, text_field};
use crate::ui::context::Ui;
use crate::ui::speech::{MessageArg, Speech};

/// What the screen of a file remembers.
#[derive(Clone, Default)]
pub struct FileScreen {
    /// While it is asked where a profile from the file should be kept: whether it is that of another person.
    pub asks_for_another: Option<bool>,
    /// Whether the file is being joined with a profile.
    pub joining: bool,
    /// The name that was typed for a profile from the file.
    pub nickname: String,
    /// Whether comparing found nothing that is not in the profile.
    pub nothing_new: bool,
    /// Whether comparing would have made the profile too large.
    pub too_many: bool,
}

/// What [`what_now`] takes.
pub struct WhatNow<'a> {
    /// The app.
    pub ui: &'a Ui,
    /// The file.
    pub file: &'a Rc<OpenFile>,
    /// The profile of this device that the file is of, if there is one.
    pub whose: Option<&'a Rc<ProfileData>>,
    /// Adds the file as a profile of its own; called with whether it is that of another person.
    pub add: Callback<bool>,
    /// What the screen remembers.
    pub local: &'a Local<FileScreen>,
    /// Closes the file.
    pub onclose: &'a Callback<()>,
}

/// The actions. A file of a profile that is on the device leads on with it. Of any other, only the user can say whose it
/// is. What the user most likely wants is the one primary button: to go on, to keep the first file of a new device, and
/// otherwise to close what was only looked at.
pub fn what_now(of: WhatNow) -> Html {
    let WhatNow { ui, file, whose, add, local, onclose } = of;
    let (speech, now) = (&ui.speech, local.get());
    let current = ui.state.people.current.as_ref();
    let is_new = current.is_none() && ui.state.people.profiles.is_empty();
    let primary_if = |is_likely: bool, otherwise| if is_likely { ButtonKind::Primary } else { otherwise };
    let join = {
        let local = local.clone();
        Callback::from(move |_: MouseEvent| {
            platform::focus::leave(&Route::OpenFile.to_hash());
            local.change(|screen| screen.joining = true);
        })
    };
    let onprint = Callback::from(|_: MouseEvent| platform::files::print());
    let nickname = html! {
        // Among others, a profile without a name would be hard to find again.
        if file.file.profile.nickname.is_none() && !ui.state.people.profiles.is_empty() {
            { text_field(speech, TextField {
                id: "nickname", label: "nickname-label", hint: Some("nickname-hint"), value: &now.nickname,
                oninput: local.on(|screen, typed: String| screen.nickname = typed), maxlength: Some(60), optional: true,
                ..Default::default()
            }) }
        }
    };
    let add_profile = html! {
        <li>
            { button(speech, Button {
                kind: primary_if(is_new, ButtonKind::Secondary), icon: Some(Icon::PERSON),
                ..Button::new("open-add-profile", add.reform(|_: MouseEvent| false))
            }) }
            <p class="hint">{ speech.say("open-add-profile-hint") }</p>
        </li>
    };
    html! {
        <>
            if let Some(profile) = whose {
                <p>{ speech.say("open-known") }</p>
                <ul class="ways">
                    { way(speech, Way {
                        say: [msg("open-go-on"), msg("open-go-on-named")], name: &profile.profile.nickname, onclick: join.clone(),
                        kind: ButtonKind::Primary, icon: Icon::NEXT, hint: msg("open-go-on-hint"),
                    }) }
                </ul>
                { nickname }
                <ul class="ways">{ add_profile }</ul>
            } else {
                { nickname }
                <h3>{ speech.say("open-mine") }</h3>
                <ul class="ways">
                    if let Some(current) = current {
                        { way(speech, Way {
                            say: [msg("open-join"), msg("open-join-named")], name: &current.profile.nickname, onclick: join.clone(),
                            kind: ButtonKind::Secondary, icon: Icon::ADD, hint: msg("open-go-on-hint"),
                        }) }
                    }
                    { add_profile }
                </ul>
                <h3>{ speech.say("open-not-mine") }</h3>
                <p>{ speech.say("open-not-mine-look") }</p>
                <ul class="ways">
                    <li>
                        { button(speech, Button {
                            icon: Some(Icon::PERSON),
                            ..Button::new("open-keep-other", add.reform(|_: MouseEvent| true))
                        }) }
                        <p class="hint">{ speech.say("open-keep-other-hint") }</p>
                    </li>
                    if let Some(current) = current {
                        { way(speech, Way {
                            say: [msg("open-add-run"), msg("open-add-run-named")], name: &current.profile.nickname,
                            onclick: compare(ui, file, local), kind: ButtonKind::Secondary, icon: Icon::ADD,
                            hint: msg("open-add-run-hint"),
                        }) }
                    }
                </ul>
                if current.is_some() {
                    <div class="live" role="status">
                        if now.nothing_new {
                            <p>{ speech.say("open-add-nothing-new") }</p>
                        }
                        if now.too_many {
                            { error_line(None, speech.say("open-add-too-many")) }
                        }
                    </div>
                }
            }
            <ul class="ways">
                <li>{ button(speech, Button {
                    kind: primary_if(whose.is_none() && !is_new, ButtonKind::Quiet), icon: Some(Icon::CLOSE),
                    ..Button::new("open-close", onclose.reform(|_: MouseEvent| ()))
                }) }</li>
                <li>
                    { button(speech, Button { icon: Some(Icon::PRINT), ..Button::quiet("open-print", onprint) }) }
                    <p class="hint">{ speech.say("open-print-hint") }</p>
                </li>
            </ul>
        </>
    }
}

/// A button about a profile, and what it leads to.
struct Way<'a> {
    /// The messages on it, for a profile without a name and for one with a name.
    say: [&'a str; 2],
    /// The profile's name.
    name: &'a str,
    onclick: Callback<MouseEvent>,
    kind: ButtonKind,
    icon: Icon,
    hint: &'a str,
}

fn way(speech: &Speech, way: Way) -> Html {
    let Way { say: [nameless, named], name, onclick, kind, icon, hint } = way;
    let args = [("name", MessageArg::Value(name.into()))];
    let say = if name.is_empty() { nameless } else { named };
    let args: &[_] = if name.is_empty() { &[] } else { args.as_slice() };
    html! {
        <li>
            { button(speech, Button { args, kind, icon: Some(icon), ..Button::new(say, onclick) }) }
            <p class="hint">{ speech.say(hint) }</p>
        </li>
    }
}

/// Puts the file's answers beside those of the profile in use, to be compared.
fn compare(ui: &Ui, file: &Rc<OpenFile>, local: &Local<FileScreen>) -> Callback<MouseEvent> {
    let (ui, file, local) = (ui.clone(), file.clone(), local.clone());
    Callback::from(move |_: MouseEvent| {
        let Some(current) = &ui.state.people.current else { return };
        let app = ui.app.clone();
        let added = as_runs_of(current, &file.file, &mut || app.platform().new_id());
        let (nothing_new, fits) = (added.is_empty(), added.fits(current));
        local.change(move |screen| (screen.nothing_new, screen.too_many) = (nothing_new, !fits));
        if fits && !nothing_new {
            ui.run(move |app| async move { tasks::add_to_profile(&app, added).await });
        }
    })
}
