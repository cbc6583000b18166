//! Languages, nickname, storage, deleting.

use yew::prelude::*;

use crate::app::{Keep, Route, tasks};
use crate::ui::components::{
    Button, ButtonKind, Dialog, Fields, Icon, LinkKind, LinkTo, Notice, NoticeKind, Page, Select, TextField, button,
    link_to, notice, page, select, text_field, user_text, with_fields,
};
use crate::ui::context::Ui;
use crate::ui::root::switch_profile;

/// The settings.
pub fn settings_page(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_fields(move |fields| settings(&ui, fields))
}

/// The fields are `deleting` ("profile" or "everything"), `failed` and `nickname`.
fn settings(ui: &Ui, fields: &Fields) -> Html {
    let speech = &ui.speech;
    let Some(data) = ui.state.current.clone() else { return html! {} };
    let profile = &data.profile;
    let listed = |with_none: bool| {
        let none = with_none.then(|| (AttrValue::default(), AttrValue::from(speech.t("second-none")), None));
        let all = ui.state.languages.iter().filter(|it| !with_none || it.tag != profile.language);
        let all = all.map(|it| (it.tag.clone().into(), it.name.clone().into(), Some(AttrValue::from(it.tag.clone()))));
        none.into_iter().chain(all).collect::<Vec<_>>()
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
    let rename = {
        let (ui, fields) = (ui.clone(), fields.clone());
        Callback::from(move |text: String| {
            fields.set("nickname", text.clone());
            ui.run(move |app| async move { tasks::rename_profile(&app, text).await });
        })
    };
    let nickname = fields.find("nickname").map_or(profile.nickname.as_str(), AttrValue::as_str);
    let ask = |what: &'static str| {
        let fields = fields.clone();
        Callback::from(move |_: MouseEvent| fields.set("deleting", what))
    };
    let everything = fields.get("deleting") == "everything";
    let delete = {
        let (ui, fields, id) = (ui.clone(), fields.clone(), profile.id.clone());
        Callback::from(move |_: MouseEvent| {
            let (fields, id) = (fields.clone(), id.clone());
            fields.turn("deleting", false);
            ui.run(move |app| async move {
                let deleted = match everything {
                    true => tasks::erase_everything(&app).await,
                    false => tasks::delete_profile(&app, &id).await,
                };
                fields.turn("failed", deleted.is_err());
            });
        })
    };
    page(
        speech,
        Page {
            title: speech.say("title-settings"),
            back: Some((Route::Home.to_hash(), "nav-home")),
            children: html! {
                <>
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
                    <section class="block">
                        <h2>{ speech.say("settings-profile") }</h2>
                        { text_field(speech, TextField {
                            id: "nickname", label: "nickname-label", hint: Some("nickname-hint"), value: nickname,
                            oninput: rename, maxlength: Some(60), optional: true, ..Default::default()
                        }) }
                        <div class="actions">
                            { switch_profile(ui) }
                            { link_to(speech, LinkTo {
                                href: Route::OpenFile.to_hash(), say: "nav-open-file", kind: LinkKind::Quiet,
                                ..Default::default()
                            }) }
                        </div>
                    </section>
                    <section class="block">
                        <h2>{ speech.say("settings-storage") }</h2>
                        if ui.state.keep == Some(Keep::Device) {
                            <p>{ speech.say("settings-on-device") }</p>
                        } else {
                            <p>{ speech.say("settings-visit") }</p>
                        }
                        if let Some(days) = ui.app.platform().deletes_after_days() {
                            { notice(Notice {
                                kind: NoticeKind::Warning,
                                children: speech.say_with("settings-deletes-after", &[("days", (days as usize).into())]),
                                ..Default::default()
                            }) }
                        }
                        { link_to(speech, LinkTo {
                            href: Route::SaveFile.to_hash(), say: "nav-file", kind: LinkKind::Secondary,
                            ..Default::default()
                        }) }
                    </section>
                    <section class="block">
                        <h2>{ speech.say("settings-delete") }</h2>
                        <p>{ speech.say("settings-delete-lead") }</p>
                        <div role="alert">
                            if fields.is("failed") {
                                <p class="error">{ speech.say("settings-delete-failed") }</p>
                            }
                        </div>
                        <div class="actions">
                            { button(speech, Button {
                                say: "delete-profile", kind: ButtonKind::Danger, onclick: ask("profile"),
                                icon: Some(Icon::Delete), ..Default::default()
                            }) }
                            { button(speech, Button {
                                say: "delete-everything", kind: ButtonKind::Danger, onclick: ask("everything"),
                                icon: Some(Icon::Delete), ..Default::default()
                            }) }
                        </div>
                    </section>
                    <Dialog speech={speech.clone()} open={fields.is("deleting")} onclose={fields.turner("deleting", false)}
                        title={speech.say(if everything { "delete-everything-title" } else { "delete-profile-title" })}
                        actions={html! {
                                <>
                                    { button(speech, Button {
                                        say: if everything { "delete-everything" } else { "delete-profile" },
                                        kind: ButtonKind::Danger, onclick: delete, ..Default::default()
                                    }) }
                                    { button(speech, Button {
                                        say: "cancel", onclick: fields.turner("deleting", false), ..Default::default()
                                    }) }
                                </>
                        }}>
                        if !everything && !profile.nickname.is_empty() {
                            <p><strong>{ user_text(&profile.nickname) }</strong></p>
                        }
                        <p>{ speech.say(if everything { "delete-everything-what" } else { "delete-profile-what" }) }</p>
                        <p>{ speech.say("delete-cannot") }</p>
                        <p>{ speech.say("delete-save-first") }</p>
                    </Dialog>
                </>
            },
            ..Default::default()
        },
    )
}
