//! A file on the screen: who, when and what, and what can be done with it.

use std::rc::Rc;

use yew::prelude::*;

use super::OpenFile;
use crate::app::{App, Keep, tasks};
use crate::platform;
use crate::profile_file::{NoteKind, ProfileFile, as_new_profile, as_runs_of, view};
use crate::store::StoreError;
use crate::ui::components::{
    Button, ButtonKind, Choice, ChoiceOption, Dialog, Icon, Notice, NoticeKind, Page, Say, UserText,
};
use crate::ui::context::use_ui;
use crate::ui::pages::file_view::FileView;
use crate::ui::speech::{Speech, use_speech};

#[derive(Properties, PartialEq)]
pub struct ShownProps {
    pub file: Rc<OpenFile>,
    pub onclose: Callback<()>,
}

#[component]
pub fn Shown(props: &ShownProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let is_asking = use_state_eq(|| false);
    let is_nothing_new = use_state_eq(|| false);
    let Some(pack) = ui.state.pack.clone() else {
        return html! {};
    };
    let seen = Rc::new(view(&props.file.file, &pack));
    let title = match &seen.nickname {
        Some(nickname) => html! { <UserText text={nickname.clone()} /> },
        None => html! { <Say id="open-shown-nameless" /> },
    };
    let add = {
        let (ui, speech, file, is_asking) = (ui.clone(), speech.clone(), props.file.clone(), is_asking.clone());
        Callback::from(move |_: MouseEvent| {
            if ui.state.keep.is_none() {
                is_asking.set(true);
                return;
            }
            let (speech, file) = (speech.clone(), file.clone());
            ui.run(move |app| async move { add_profile(&app, &speech, &file.file).await });
        })
    };
    let add_run = {
        let (ui, file, is_nothing_new) = (ui.clone(), props.file.clone(), is_nothing_new.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(current) = &ui.state.current else {
                return;
            };
            let app = ui.app.clone();
            let added = as_runs_of(current, &file.file, &mut || app.platform().new_id());
            is_nothing_new.set(added.runs.is_empty() && added.evidence.is_empty());
            if !(added.runs.is_empty() && added.evidence.is_empty()) {
                ui.run(move |app| async move { tasks::add_to_profile(&app, added.runs, added.evidence).await });
            }
        })
    };
    let current = ui.state.current.as_ref().map(|current| current.profile.nickname.clone());
    let parts: usize = seen.runs.iter().map(|run| run.sections.len()).sum();
    let go_to_actions = Callback::from(|_: MouseEvent| platform::focus::into_view("what-now"));
    let onprint = Callback::from(|_: MouseEvent| platform::files::print());
    let not_now = {
        let is_asking = is_asking.clone();
        Callback::from(move |()| is_asking.set(false))
    };
    html! {
        <Page {title} lead={html! { <Say id="open-shown-file" args={vec![("name", props.file.name.clone().into())]} /> }}>
            <p><Say id="open-contains" args={vec![("parts", parts.into()), ("evidence", seen.evidence.len().into())]} /></p>
            <Notice kind={NoticeKind::Info} title={html! { <Say id="open-looking-title" /> }}>
                <p><Say id="open-looking" /></p>
            </Notice>
            <div class="actions">
                <Button say="open-go-to-what-now" onclick={go_to_actions} />
                <Button say="open-close" kind={ButtonKind::Quiet} onclick={props.onclose.reform(|_: MouseEvent| ())} />
            </div>
            { notes(&props.file) }
            <FileView view={seen} />
            <section class="open-what-now">
                <h2 id="what-now" tabindex="-1"><Say id="open-what-now" /></h2>
                <ul class="ways">
                    <li><Button say="open-print" onclick={onprint} icon={Some(Icon::Print)} /></li>
                    <li>
                        <Button say="open-add-profile" onclick={add} icon={Some(Icon::Person)} />
                        <p class="hint"><Say id="open-add-profile-hint" /></p>
                    </li>
                    if let Some(nickname) = current {
                        <li>
                            if nickname.is_empty() {
                                <Button say="open-add-run" onclick={add_run} icon={Some(Icon::Add)} />
                            } else {
                                <Button say="open-add-run-named" args={vec![("name", nickname.into())]} onclick={add_run}
                                    icon={Some(Icon::Add)} />
                            }
                            <p class="hint"><Say id="open-add-run-hint" /></p>
                            <div class="live" role="status">
                                if *is_nothing_new {
                                    <p><Say id="open-add-nothing-new" /></p>
                                }
                            </div>
                        </li>
                    }
                    <li><Button say="open-close" onclick={props.onclose.reform(|_: MouseEvent| ())} icon={Some(Icon::Close)} /></li>
                </ul>
            </section>
            <AskKeep open={*is_asking} file={props.file.clone()} onclose={not_now} />
        </Page>
    }
}

/// Hands the file over as a profile that speaks the languages of the screen.
async fn add_profile(app: &Rc<App>, speech: &Speech, file: &ProfileFile) {
    let platform = app.platform().clone();
    let language = &speech.first.language().tag;
    let mut data = as_new_profile(file, language, platform.now(), &mut || platform.new_id());
    data.profile.second_language = speech.second.as_ref().map(|words| words.language().tag.clone());
    tasks::add_profile(app, data).await;
}

/// What this version of the app could not take from the file.
fn notes(file: &OpenFile) -> Html {
    let count = |kind: NoteKind| file.notes.iter().filter(|note| note.kind == kind).count();
    let (unknown, cleaned) = (count(NoteKind::UnknownField), count(NoteKind::ControlCharacters));
    html! {
        if unknown + cleaned > 0 {
            <Notice kind={NoticeKind::Warning}>
                if unknown > 0 {
                    <p><Say id="open-notes" args={vec![("count", unknown.into())]} /></p>
                    <p><Say id="open-notes-more" /></p>
                }
                if cleaned > 0 {
                    <p><Say id="open-notes-cleaned" args={vec![("count", cleaned.into())]} /></p>
                }
            </Notice>
        }
    }
}

#[derive(Properties, PartialEq)]
struct AskKeepProps {
    open: bool,
    file: Rc<OpenFile>,
    onclose: Callback<()>,
}

/// Where the answers live, asked of somebody who opened a file before anything else.
#[component]
fn AskKeep(props: &AskKeepProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let keep = use_state_eq(|| None::<Keep>);
    let is_missing = use_state_eq(|| false);
    let failed = use_state_eq(|| None::<StoreError>);
    let options = vec![
        ChoiceOption::new("device", "keep-device").hint("keep-device-hint"),
        ChoiceOption::new("visit", "keep-visit").hint("keep-visit-hint"),
    ];
    let value = keep.map(|keep| AttrValue::from(if keep == Keep::Device { "device" } else { "visit" }));
    let onchange = {
        let (keep, is_missing, failed) = (keep.clone(), is_missing.clone(), failed.clone());
        Callback::from(move |value: AttrValue| {
            is_missing.set(false);
            failed.set(None);
            keep.set(Some(if value == "device" { Keep::Device } else { Keep::Visit }));
        })
    };
    let add = {
        let (ui, speech, file) = (ui.clone(), speech.clone(), props.file.clone());
        let (keep, is_missing, failed) = (keep.clone(), is_missing.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(keep) = *keep else {
                is_missing.set(true);
                return;
            };
            let (speech, file, failed) = (speech.clone(), file.clone(), failed.clone());
            ui.run(move |app| async move {
                match tasks::decide_keep(&app, keep).await {
                    Ok(()) => add_profile(&app, &speech, &file.file).await,
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    let actions = html! {
        <>
            <Button say="open-keep-add" kind={ButtonKind::Primary} onclick={add} />
            <Button say="cancel" kind={ButtonKind::Quiet} onclick={props.onclose.reform(|_: MouseEvent| ())} />
        </>
    };
    html! {
        <Dialog title={html! { <Say id="open-keep-title" /> }} open={props.open} onclose={props.onclose.clone()} {actions}>
            <Choice name="keep" legend="keep-legend" {options} {value} {onchange} />
            <p><Say id="keep-watched" /></p>
            <div class="live" role="alert">
                if *is_missing {
                    <p class="error">{ Icon::Problem.draw() }<Say id="open-keep-missing" /></p>
                }
                if let Some(error) = &*failed {
                    <p class="error">{ Icon::Problem.draw() }<Say id={format!("broken-{}", error.name())} /></p>
                }
            </div>
        </Dialog>
    }
}
