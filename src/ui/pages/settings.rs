//! Languages, nickname, storage, deleting.

use yew::prelude::*;

use crate::app::{Keep, Route, tasks};
use crate::ui::components::{
    Button, ButtonKind, Dialog, Icon, LinkKind, LinkTo, Notice, NoticeKind, Page, Say, Select, TextField,
};
use crate::ui::context::use_ui;
use crate::ui::root::SwitchProfile;
use crate::ui::speech::use_speech;

/// What can be deleted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deleting {
    Profile,
    Everything,
}

/// The settings.
#[component]
pub fn SettingsPage() -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let asking = use_state(|| None::<Deleting>);
    let failed = use_state(|| false);
    let Some(data) = ui.state.current.clone() else { return html! {} };
    let profile = &data.profile;
    let nickname = use_state(|| AttrValue::from(profile.nickname.clone()));
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
        let (ui, nickname) = (ui.clone(), nickname.clone());
        Callback::from(move |text: String| {
            nickname.set(text.clone().into());
            ui.run(move |app| async move { tasks::rename_profile(&app, text).await });
        })
    };
    let ask = |what: Deleting| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(Some(what)))
    };
    let close = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(None))
    };
    let delete = {
        let (ui, asking, failed, id) = (ui.clone(), asking.clone(), failed.clone(), profile.id.clone());
        Callback::from(move |_: MouseEvent| {
            let (what, failed, id) = (*asking, failed.clone(), id.clone());
            asking.set(None);
            ui.run(move |app| async move {
                match what {
                    Some(Deleting::Profile) => tasks::delete_profile(&app, &id).await,
                    Some(Deleting::Everything) => failed.set(tasks::erase_everything(&app).await.is_err()),
                    None => {}
                }
            });
        })
    };
    let everything = *asking == Some(Deleting::Everything);
    html! {
        <Page title={html! { <Say id="title-settings" /> }} back={Some((Route::Home.to_hash().into(), "nav-home".into()))}>
            <section class="block">
                <h2><Say id="settings-languages" /></h2>
                <Select id="first-language" label="settings-first-language" options={listed(false)}
                    value={profile.language.clone()} onchange={choose_first} />
                <Select id="second-language" label="second-label" options={listed(true)}
                    value={second.unwrap_or_default()} onchange={choose_second} />
            </section>
            <section class="block">
                <h2><Say id="settings-profile" /></h2>
                <TextField id="nickname" label="nickname-label" hint={Some(AttrValue::from("nickname-hint"))}
                    value={(*nickname).clone()} oninput={rename} maxlength={Some(60)} optional={true} />
                <div class="actions">
                    <SwitchProfile />
                    <LinkTo href={Route::OpenFile.to_hash()} say="nav-open-file" kind={LinkKind::Quiet} />
                </div>
            </section>
            <section class="block">
                <h2><Say id="settings-storage" /></h2>
                if ui.state.keep == Some(Keep::Device) {
                    <p><Say id="settings-on-device" /></p>
                } else {
                    <p><Say id="settings-visit" /></p>
                }
                if let Some(days) = ui.app.platform().deletes_after_days() {
                    <Notice kind={NoticeKind::Warning}>
                        <Say id="settings-deletes-after" args={vec![("days", (days as usize).into())]} />
                    </Notice>
                }
                <LinkTo href={Route::SaveFile.to_hash()} say="nav-file" kind={LinkKind::Secondary} />
            </section>
            <section class="block">
                <h2><Say id="settings-delete" /></h2>
                <p><Say id="settings-delete-lead" /></p>
                <div role="alert">
                    if *failed {
                        <p class="error"><Say id="settings-delete-failed" /></p>
                    }
                </div>
                <div class="actions">
                    <Button say="delete-profile" kind={ButtonKind::Danger} onclick={ask(Deleting::Profile)} icon={Some(Icon::Delete)} />
                    <Button say="delete-everything" kind={ButtonKind::Danger} onclick={ask(Deleting::Everything)} icon={Some(Icon::Delete)} />
                </div>
            </section>
            <Dialog open={asking.is_some()} onclose={close.clone()}
                title={html! { <Say id={if everything { "delete-everything-title" } else { "delete-profile-title" }} /> }}
                actions={html! {
                    <>
                        <Button say={if everything { "delete-everything" } else { "delete-profile" }} kind={ButtonKind::Danger} onclick={delete} />
                        <Button say="cancel" onclick={close.reform(|_: MouseEvent| ())} />
                    </>
                }}>
                <p><Say id={if everything { "delete-everything-what" } else { "delete-profile-what" }} /></p>
                <p><Say id="delete-cannot" /></p>
                <p><Say id="delete-save-first" /></p>
            </Dialog>
        </Page>
    }
}
