//! What went wrong, shown where the work is: what happened, what is safe, what to do.

use yew::prelude::*;

use crate::app::{Assets, Route, Saving, StorageMode, Update, tasks};
use crate::platform;
use crate::profile_file::{FileShape, Selection, export, file_name, ready_plain};
use crate::store::{Recovery, StoreError};
use crate::ui::components::{Button, Icon, LinkKind, LinkTo, Notice, NoticeKind, Page, button, link_to, notice, page};
use crate::ui::context::Ui;
use crate::ui::later::later;
use crate::ui::speech::Speech;

/// What stands in place of a page that lacks something: words, code, content or a profile. The root loads what is
/// missing ([`State::waits`](crate::app::State::waits)). If that failed, this says so, with a way to try again. So it
/// does if the root knows of nothing that is missing, and a page still lacks something.
pub fn waiting(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let again = ui.task(|app, _: MouseEvent| async move { tasks::load_again(&app).await });
    let gap = ui.state.lacks() || !ui.state.waits();
    html! {
        <main id="main" class="page" tabindex="-1" aria-busy={(!gap).then_some("true")}>
            <h1 id="title" tabindex="-1">{ speech.say("waiting") }</h1>
            if gap && ui.state.loading.replaced {
                { replaced(ui) }
            } else if gap {
                { gap_notice(ui) }
                <div class="actions">
                    { button(speech, Button::primary("try-again", again)) }
                </div>
            }
        </main>
    }
}

/// The page of a place that is not there, with a link to a route that is, and the message on the link.
pub fn not_found(speech: &Speech, route: &Route, say: &str) -> Html {
    page(speech, Page { title: speech.say("not-found"), back: Some((route.to_hash(), say)), ..Default::default() })
}

/// Says that the host has a newer version and no longer has the files of this one, which reloading the page repairs.
fn replaced(ui: &Ui) -> Html {
    let app = ui.app.clone();
    let reload = Callback::from(move |_: MouseEvent| app.platform().reload());
    let id =
        if ui.state.storage.mode == Some(StorageMode::Session) { "problem-replaced-visit" } else { "problem-replaced" };
    let children = ui.speech.say(id);
    html! {
        <>
            { notice(Notice { kind: NoticeKind::Problem, live: true, children, ..Default::default() }) }
            <div class="actions">
                { button(&ui.speech, Button::primary("load-anew", reload)) }
            </div>
        </>
    }
}

/// Says that something could not be loaded.
pub fn gap_notice(ui: &Ui) -> Html {
    let children = ui.speech.say(ui.app.platform().seen().message());
    notice(Notice { kind: NoticeKind::Problem, live: true, children, ..Default::default() })
}

/// The page that is shown in place of all others while the store cannot be used.
pub fn broken(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let Some(error) = ui.state.storage.error.clone() else { return waiting(ui) };
    let id = format!("broken-{}", error.name());
    let again = ui.task(|app, _: MouseEvent| async move { tasks::try_again(&app).await });
    let afresh = ui.task(|app, _: MouseEvent| async move { tasks::try_storage_afresh(&app).await });
    let visit = ui.task(|app, _: MouseEvent| async move { tasks::choose_storage(&app, StorageMode::Session).await });
    page(
        speech,
        Page {
            title: speech.say(format!("{id}.title")),
            children: html! {
                <>
                    // If answers are in memory, the page advises nothing that would lose them.
                    <p class="lead">{ speech.say(if ui.state.people.current.is_some() {
                        format!("problem-store-{}", error.name())
                    } else {
                        id
                    }) }</p>
                    if let StoreError::Other(details) = &error {
                        <p class="details" dir="ltr"><code key={details.clone()}>{ details.clone() }</code></p>
                    }
                    <div class="actions">
                        { button(speech, Button::primary("try-again", again)) }
                        if error == StoreError::Missing {
                            { button(speech, Button::new("start-empty", afresh)) }
                        } else if ui.state.people.current.is_none() {
                            { button(speech, Button::new("go-on-in-memory", visit)) }
                        }
                        if ui.state.people.current.is_some() {
                            { download_copy(ui) }
                        }
                        { link_to(speech, LinkTo::quiet("nav-settings", Route::Settings.to_hash())) }
                    </div>
                </>
            },
            ..Default::default()
        },
    )
}

/// Problems and news that belong to no page. The element stays, so that a screen reader reads what is put into it.
pub fn notices(ui: &Ui) -> Html {
    let state = &ui.state;
    let update = state.screen.update != Update::None && state.can_update();
    let any = matches!(state.storage.saving, Saving::Failed(_))
        || *state.storage.found != Recovery::default()
        || state.storage.unreadable + state.storage.unreadable_profiles > 0
        || update;
    let any = any || state.people.current.as_ref().is_some_and(|current| current.profile.of_another);
    // The words for them come with the rest of the app, which is loaded after the first answer.
    let any = any && state.has(Assets::REST);
    html! {
        <div class="notices" role="status">
            if any {
                { later(|pages| (pages.news)(ui, update)) }
            }
        </div>
    }
}

/// What is in that element.
pub fn news(ui: &Ui, update_waits: bool) -> Html {
    let speech = &ui.speech;
    let state = &ui.state;
    let retry = ui.task(|app, _: MouseEvent| async move { tasks::saving::retry(&app).await });
    let update = ui.task(|app, _: MouseEvent| async move { tasks::ask_for_update(&app).await });
    let unreadable = state.storage.unreadable + state.storage.unreadable_profiles;
    html! {
        <>
            { super::others::whose_answers(ui) }
            if let Saving::Failed(error) = &state.storage.saving {
                { notice(Notice { kind: NoticeKind::Problem, title: Some(speech.say("problem-not-saved")), children: html! {
                                <>
                                    <p>{ speech.say(format!("problem-store-{}", error.name())) }</p>
                                    <p>{ speech.say(if state.people.current.is_some() {
                                        "problem-kept-in-memory"
                                    } else {
                                        "problem-kept-open-profile"
                                    }) }</p>
                                    <div class="actions">
                                        { button(speech, Button::new("try-again", retry)) }
                                        if state.people.current.is_some() {
                                            { download_copy(ui) }
                                        }
                                    </div>
                                </>
                            }, ..Default::default() }) }
            }
            { found(ui) }
            if unreadable > 0 {
                { notice(Notice { kind: NoticeKind::Warning, children: html! {
                                <>
                                    <p>{ speech.say_with("problem-unreadable", &[("count", unreadable.into())]) }</p>
                                    // What a saved file has of it can be joined to the profile.
                                    <div class="actions">{ open_file(speech) }{ seen(ui) }</div>
                                </>
                            }, ..Default::default() }) }
            }
            if update_waits {
                { notice(Notice { kind: NoticeKind::Info, children: html! {
                                <>
                                    <p>{ speech.say(if state.waits_for_update() {
                                        "update-on-its-way"
                                    } else {
                                        "update-ready"
                                    }) }</p>
                                    { button(speech, Button::new("update-now", update)) }
                                </>
                            }, ..Default::default() }) }
            }
        </>
    }
}

/// What was found when the store was opened: what came back, what did not, and what is shown although there is no
/// database.
fn found(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let state = &ui.state;
    let Recovery { restored, incomplete, missing, copy_only } = &*state.storage.found;
    let again = ui.task(|app, _: MouseEvent| async move { tasks::try_again(&app).await });
    // If there is only one profile, the message need not say whose it is.
    let several = state.people.profiles.len() > 1;
    let theirs = state.people.profiles.iter().filter(|profile| several && incomplete.contains(&profile.id));
    let names: Vec<Html> =
        theirs.map(|profile| html! { <li>{ super::profiles::name(speech, profile) }</li> }).collect();
    html! {
        <>
            if *copy_only {
                { notice(Notice { kind: NoticeKind::Warning, children: html! {
                                <>
                                    <p>{ speech.say("problem-copy-only") }</p>
                                    <div class="actions">
                                        { button(speech, Button::new("try-again", again)) }
                                        if state.people.current.is_some() {
                                            { download_copy(ui) }
                                        }
                                    </div>
                                </>
                            }, ..Default::default() }) }
            }
            if *missing > 0 {
                { notice(Notice { kind: NoticeKind::Warning, children: html! {
                                <>
                                    <p>{ speech.say_with("problem-profiles-missing", &[("count", (*missing).into())]) }</p>
                                    <div class="actions">{ open_file(speech) }{ seen(ui) }</div>
                                </>
                            }, ..Default::default() }) }
            }
            if !incomplete.is_empty() {
                { notice(Notice { kind: NoticeKind::Warning, children: html! {
                                <>
                                    <p>{ speech.say("problem-incomplete") }</p>
                                    if !names.is_empty() {
                                        <ul>{ names }</ul>
                                    }
                                    <div class="actions">{ open_file(speech) }{ seen(ui) }</div>
                                </>
                            }, ..Default::default() }) }
            } else if !restored.is_empty() && *missing == 0 {
                { notice(Notice { kind: NoticeKind::Good, children: html! {
                                <>
                                    <p>{ speech.say("problem-recovered") }</p>
                                    { seen(ui) }
                                </>
                            }, ..Default::default() }) }
            }
        </>
    }
}

/// The page of a profile that lost its runs, in place of those that show a run.
pub fn without_run(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let begin = ui.task(|app, _: MouseEvent| async move { tasks::begin_again(&app).await });
    let children = html! {
        <>
            <p class="lead">{ speech.say("no-run") }</p>
            <div class="actions">
                { button(speech, Button::primary("begin", begin)) }
                { link_to(speech, LinkTo::secondary("nav-open-file", Route::OpenFile.to_hash())) }
                { download_copy(ui) }
            </div>
        </>
    };
    page(speech, Page { title: speech.say("no-run.title"), children, ..Default::default() })
}

/// Leads to where a saved file brings back what is not here.
fn open_file(speech: &Speech) -> Html {
    let (href, kind) = (Route::OpenFile.to_hash(), LinkKind::Secondary);
    link_to(speech, LinkTo { kind, ..LinkTo::new("nav-open-file", href) })
}

/// Closes notices that only need to be read.
fn seen(ui: &Ui) -> Html {
    let app = ui.app.clone();
    let onclick = Callback::from(move |_: MouseEvent| tasks::dismiss_notices(&app));
    button(&ui.speech, Button::quiet("close", onclick))
}

/// Offers everything that is in memory as a profile file, whatever the state of the disk is.
pub fn download_copy(ui: &Ui) -> Html {
    let onclick = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            let (Some(data), Some(library)) = (&ui.state.people.current, ui.state.library()) else { return };
            let now = ui.app.platform().now();
            let file = export(data, &library, &Selection::everything(data, &library), now);
            // If reading it back fails, a copy that perhaps cannot be opened is better than none.
            let bytes = ready_plain(&file).unwrap_or_else(|_| file.to_json().into_bytes());
            let name = file_name(FileShape::Plain, false, platform::files::local(now));
            if !platform::files::download(&name, "application/json", &bytes) {
                tasks::show_download_failed(&ui.app);
            }
        })
    };
    button(&ui.speech, Button { icon: Some(Icon::SAVE), ..Button::new("download-copy", onclick) })
}
