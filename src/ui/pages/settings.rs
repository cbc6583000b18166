//! Languages, nickname, storage, deleting. Users who have opened no profile can delete everything here.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{Route, StorageMode, tasks};
use crate::domain::Profile;
use crate::store::RecordKind;
use crate::ui::components::{
    Button, Check, Dialog, Icon, LinkTo, Local, LocalState, Notice, NoticeKind, Page, Select, SelectOption, TextField,
    button, check, error_line, link_to, notice, other_text, page, select, text_field, user_text, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::country::country_question;
use crate::ui::pages::kept::kept_line;
use crate::ui::pages::leaving::leaving_settings;
use crate::ui::pages::on_demand::on_demand;
use crate::ui::pages::profiles::switch_profile;

/// The settings.
pub fn settings_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| settings(&ui, fields))
}

/// The fields are `deleting` ("profile" or "everything"), `sure` (the second question was reached), `busy`, `failed` and
/// `nickname`, and those of its sections.
fn settings(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let profile = ui.state.people.current.as_ref().map(|data| &data.profile);
    // From the first screen the way leads on to the question who is here.
    let back = if profile.is_some() { (Route::Home, "nav-home") } else { (Route::Languages, "go-back") };
    page(
        speech,
        Page {
            title: speech.say("title-settings"),
            back: Some((back.0.to_hash(), back.1)),
            children: html! {
                <>
                    if let Some(profile) = profile {
                        { languages(ui, profile) }
                        { naming(ui, profile, fields) }
                        { where_i_live(ui) }
                        { storage(ui) }
                        { leaving_settings(ui, fields) }
                        { keyboard(ui) }
                    }
                    { deleting(ui, profile, &fields.own()) }
                </>
            },
            ..Default::default()
        },
    )
}

fn languages(ui: &Ui, profile: &Profile) -> Html {
    let speech = &ui.speech;
    let listed = |with_none: bool| -> Vec<SelectOption> {
        let none = with_none.then(|| (AttrValue::default(), speech.t("second-none").into(), None));
        let all = ui.state.locales.known.iter().filter(|it| !with_none || it.tag != profile.language);
        let all = all.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(AttrValue::from(it.tag.clone()))));
        none.into_iter().chain(all).collect()
    };
    let second = profile.second_language.clone();
    let choose_first = {
        let (ui, second) = (ui.clone(), second.clone());
        Callback::from(move |tag: AttrValue| {
            let second = second.clone();
            ui.run(move |app| async move { tasks::choose_languages_of_screen(&app, tag.to_string(), second).await });
        })
    };
    let choose_second = {
        let (ui, first) = (ui.clone(), profile.language.clone());
        Callback::from(move |tag: AttrValue| {
            let (first, second) = (first.clone(), (!tag.is_empty()).then(|| tag.to_string()));
            ui.run(move |app| async move { tasks::choose_languages_of_screen(&app, first, second).await });
        })
    };
    html! {
        <section class="block">
            <h2>{ speech.say("settings-languages") }</h2>
            { select(speech, Select {
                id: "first-language", label: "settings-first-language", options: listed(false),
                value: &profile.language, onchange: choose_first
            }) }
            { select(speech, Select {
                id: "second-language", label: "second-label", options: listed(true),
                value: second.as_deref().unwrap_or_default(), onchange: choose_second
            }) }
        </section>
    }
}

/// The field of the page that says whether the name is being written.
const NAMING: &str = "naming";

fn naming(ui: &Ui, profile: &Profile, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let rename = {
        let (ui, fields) = (ui.clone(), fields.clone());
        Callback::from(move |text: String| {
            let saving = tasks::rename_profile(&ui.app, &text);
            fields.set("nickname", text);
            spawn_local(saving);
        })
    };
    // What was typed is shown as long as it equals what is kept, apart from spaces at its ends; otherwise another
    // window changed it. What is kept is asked of the app, see `TextField::value`.
    let state = ui.app.state();
    let profile = state.people.current.as_ref().map_or(profile, |current| &current.profile);
    let typed = fields.find("nickname").map(AttrValue::as_str).filter(|typed| typed.trim() == profile.nickname);
    let nickname = typed.unwrap_or(&profile.nickname);
    let id = profile.id.as_str();
    let other = ui.state.elsewhere(RecordKind::Profile, id, "nickname").map(|text| {
        let (ui, fields, id, shown) = (ui.clone(), fields.clone(), id.to_owned(), profile.nickname.clone());
        let onuse = {
            let (ui, id) = (ui.clone(), id.clone());
            Callback::from(move |_: MouseEvent| {
                if let Some(other) = tasks::take_other(&ui.app, RecordKind::Profile, &id, "nickname", &shown) {
                    let saving = tasks::rename_profile(&ui.app, &other);
                    fields.set("nickname", other);
                    spawn_local(saving);
                }
            })
        };
        let onclose =
            Callback::from(move |_: MouseEvent| tasks::close_other(&ui.app, RecordKind::Profile, &id, "nickname"));
        other_text(speech, text, onuse, onclose)
    });
    html! {
        <section class="block">
            <h2>{ speech.say("settings-profile") }</h2>
            if !fields.is(NAMING) && !profile.nickname.is_empty() {
                <p>{ user_text(&profile.nickname) }</p>
            }
            { on_demand(ui, fields, (NAMING, "nickname", "settings-name"), other.is_some(), || text_field(speech, TextField {
                id: "nickname", label: "nickname-label", hint: Some("nickname-hint"), value: nickname,
                oninput: rename, maxlength: Some(60), optional: true, ..Default::default()
            })) }
            if let Some(other) = other {
                { other }
            }
            <div class="actions">
                { switch_profile(ui) }
                { link_to(speech, LinkTo::quiet("nav-open-file", Route::OpenFile.to_hash())) }
            </div>
        </section>
    }
}

fn where_i_live(ui: &Ui) -> Html {
    html! {
        <section class="block">
            <h2>{ ui.speech.say("settings-country") }</h2>
            { country_question(ui) }
        </section>
    }
}

fn keyboard(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let turn = ui.task(move |app, on: bool| async move { tasks::turn_keys(&app, on).await });
    html! {
        <section class="block">
            <h2>{ speech.say("settings-keys") }</h2>
            { check(Check {
                id: "keys", label: speech.say("settings-keys-on"), checked: ui.has_keys(), onchange: turn,
                hint: Some(speech.say("settings-keys-hint")),
            }) }
        </section>
    }
}

fn storage(ui: &Ui) -> Html {
    let speech = &ui.speech;
    html! {
        <section class="block">
            <h2>{ speech.say("settings-storage") }</h2>
            if ui.state.storage.mode == Some(StorageMode::Device) {
                <p>{ speech.say("settings-on-device") }</p>
            } else {
                <p>{ speech.say("settings-visit") }</p>
            }
            { kept_line(speech) }
            if let Some(days) = ui.app.platform().deletes_after_days() {
                { notice(Notice {
                    kind: NoticeKind::Warning,
                    children: speech.say_with("settings-deletes-after", &[("days", (days as usize).into())]),
                    ..Default::default()
                }) }
            }
            { link_to(speech, LinkTo::secondary("nav-file", Route::SaveFile.to_hash())) }
        </section>
    }
}

/// What can be deleted.
#[derive(Clone, Copy, PartialEq)]
enum Target {
    Profile,
    Everything,
}

/// How far deleting has come.
#[derive(Clone, Default)]
struct Deleting {
    /// What the user is asked about.
    asks: Option<Target>,
    /// Whether the first question was answered with yes.
    sure: bool,
    busy: bool,
    failed: bool,
}

fn deleting(ui: &Ui, profile: Option<&Profile>, local: &Local<Deleting>) -> Html {
    let speech = &ui.speech;
    let now = local.get();
    let ask = |target: Target| {
        local.on(move |deleting, _: MouseEvent| (deleting.asks, deleting.sure) = (Some(target), false))
    };
    // One profile, or everything.
    let one = profile.filter(|_| now.asks == Some(Target::Profile));
    // If other people have profiles, there is a second question: nobody should delete what is somebody else's out of
    // habit.
    let others =
        ui.state.people.profiles.len() - usize::from(profile.is_some() && !ui.state.people.profiles.is_empty());
    let (asks_twice, sure) = (others > 0, now.sure);
    let ondelete = {
        let (ui, local, one) = (ui.clone(), local.clone(), one.map(|profile| profile.id.clone()));
        Callback::from(move |_: MouseEvent| {
            if asks_twice && !sure {
                local.change(|deleting| deleting.sure = true);
                return;
            }
            let (local, one) = (local.clone(), one.clone());
            local.change(|deleting| {
                *deleting = Deleting { asks: None, busy: true, failed: false, sure: deleting.sure };
            });
            ui.run(move |app| async move {
                let deleted = match one {
                    Some(id) => tasks::delete_profile(&app, &id).await,
                    None => tasks::erase_everything(&app).await,
                };
                local.change(move |deleting| (deleting.busy, deleting.failed) = (false, deleted.is_err()));
            });
        })
    };
    let question = |second: bool| {
        let (delete, title) = match (one, second) {
            (Some(_), false) => ("delete-profile", "delete-profile-title"),
            (Some(_), true) => ("delete-mine", "delete-mine-title"),
            (None, false) => ("delete-everything", "delete-everything-title"),
            (None, true) => ("delete-others", "delete-others-title"),
        };
        html! {
            <Dialog key={if second { "second-question" } else { "question" }} speech={speech.clone()} open={now.asks.is_some() && sure == second}
                onclose={local.on(|deleting, ()| deleting.asks = None)} title={speech.say(title)}
                actions={html! {
                        <>
                            { button(speech, Button::new(
                                "cancel", local.on(|deleting, _: MouseEvent| deleting.asks = None)
                            )) }
                            { button(speech, Button::danger(delete, ondelete.clone())) }
                        </>
                }}>
                if let Some(profile) = one.filter(|profile| !profile.nickname.is_empty()) {
                    <p><strong>{ user_text(&profile.nickname) }</strong></p>
                }
                { what_goes(ui, one.is_some(), second.then_some(others)) }
            </Dialog>
        }
    };
    html! {
        <>
            <section class="block">
                <h2>{ speech.say("settings-delete") }</h2>
                <p>{ speech.say("settings-delete-lead") }</p>
                <div role="alert">
                    if now.failed {
                        { error_line(None, speech.say("settings-delete-failed")) }
                    }
                </div>
                <div role="status">
                    if now.busy {
                        <p class="hint">{ speech.say("settings-deleting") }</p>
                    }
                </div>
                <div class="actions">
                    if profile.is_some() {
                        { button(speech, Button {
                            icon: Some(Icon::DELETE),
                            ..Button::danger("delete-profile", ask(Target::Profile))
                        }) }
                    }
                    { button(speech, Button {
                        icon: Some(Icon::DELETE),
                        ..Button::danger("delete-everything", ask(Target::Everything))
                    }) }
                </div>
            </section>
            { question(false) }
            { question(true) }
        </>
    }
}

/// What is deleted: one profile or everything. In the second question, `others` is how many profiles are somebody
/// else's.
fn what_goes(ui: &Ui, one: bool, others: Option<usize>) -> Html {
    let speech = &ui.speech;
    match (one, others) {
        (true, Some(_)) => html! { <p>{ speech.say("delete-mine-what") }</p> },
        (false, Some(others)) => {
            html! { <p>{ speech.say_with("delete-others-what", &[("count", others.into())]) }</p> }
        }
        (one, None) => html! {
            <>
                <p>{ speech.say(if one { "delete-profile-what" } else { "delete-everything-what" }) }</p>
                <p>{ speech.say("delete-cannot") }</p>
                <p>{ speech.say("delete-traces") }</p>
                <p>{ speech.say("delete-save-first") }</p>
            </>
        },
    }
}
