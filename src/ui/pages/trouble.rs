//! What went wrong, said where the work is: what happened, what is safe, what to do.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{App, Keep, Saving, State, tasks};
use crate::platform;
use crate::profile_file::{Selection, Shape, export, file_name};
use crate::store::StoreError;
use crate::ui::components::{Button, ButtonKind, Icon, Notice, NoticeKind, Page, Say};
use crate::ui::context::{Ui, use_ui};

/// What [`BeforeWords`] takes.
#[derive(Properties)]
pub struct BeforeWordsProps {
    /// The app.
    pub app: Rc<App>,
    /// What it knows.
    pub state: Rc<State>,
}

impl PartialEq for BeforeWordsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// The screen while no words are loaded: the languages, as `index.html` shows them, and where even they could not be
/// loaded, a line that says so in every language of the app, for there is no other word to say it with.
#[component]
pub fn BeforeWords(props: &BeforeWordsProps) -> Html {
    html! {
        <main id="main" class="first" tabindex="-1">
            <h1 id="title" tabindex="-1" translate="no">{ "Eight Keys" }</h1>
            if props.state.offline_gap {
                <div role="alert">
                    for language in props.state.languages.iter() {
                        <p key={language.tag.clone()} lang={language.tag.clone()} dir={language.dir.name()}>
                            { language.no_connection.clone() }
                        </p>
                    }
                </div>
            }
        </main>
    }
}

/// A page that waits for its words, its code or its data, and has them loaded.
#[component]
pub fn Waiting() -> Html {
    let ui = use_ui();
    {
        let ui = ui.clone();
        use_effect_with((), move |()| ui.run(|app| async move { tasks::load_the_rest(&app).await }));
    }
    html! {
        <main id="main" class="page" tabindex="-1" aria-busy="true">
            <h1 id="title" tabindex="-1"><Say id="waiting" /></h1>
            if ui.state.offline_gap {
                <Notice kind={NoticeKind::Problem} live=true><Say id="problem-words-missing" /></Notice>
            }
        </main>
    }
}

/// The page in place of all others while the store cannot be used.
#[component]
pub fn Broken() -> Html {
    let ui = use_ui();
    let Some(error) = ui.state.broken.clone() else { return html! {} };
    let id = format!("broken-{}", error.name());
    let again = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| ui.run(|app| async move { tasks::try_again(&app).await }))
    };
    let afresh = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| ui.run(|app| async move { tasks::try_storage_afresh(&app).await }))
    };
    let visit = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| ui.run(|app| async move { tasks::choose_keep(&app, Keep::Visit).await }))
    };
    html! {
        <Page title={html! { <Say id={format!("{id}.title")} /> }}>
            <p class="lead"><Say {id} /></p>
            if let StoreError::Other(details) = &error {
                <p class="details" dir="ltr"><code>{ details.clone() }</code></p>
            }
            <div class="actions">
                <Button say="try-again" kind={ButtonKind::Primary} onclick={again} />
                if error == StoreError::Missing {
                    <Button say="start-empty" onclick={afresh} />
                } else if ui.state.current.is_none() {
                    <Button say="go-on-in-memory" onclick={visit} />
                }
            </div>
        </Page>
    }
}

/// What [`Notices`] takes.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// The app at this rendering.
    pub ui: Ui,
}

/// Problems and news that belong to no page. The element stays, so that a screen reader hears what comes into it.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let ui = &props.ui;
    let state = &ui.state;
    html! {
        <div class="notices" role="status">
            if let Saving::Failed(error) = &state.saving {
                <Notice kind={NoticeKind::Problem} title={html! { <Say id="problem-not-saved" /> }}>
                    <p><Say id={format!("problem-store-{}", error.name())} /></p>
                    <p><Say id="problem-kept-in-memory" /></p>
                    <div class="actions">
                        <Button say="try-again" onclick={let ui = ui.clone(); Callback::from(move |_: MouseEvent|
                            ui.run(|app| async move { tasks::saving::retry(&app).await }))} />
                        <DownloadCopy />
                    </div>
                </Notice>
            }
            if state.recovered {
                <Notice kind={NoticeKind::Good}><Say id="problem-recovered" /></Notice>
            }
            if state.unreadable > 0 {
                <Notice kind={NoticeKind::Warning}>
                    <Say id="problem-unreadable" args={vec![("count", state.unreadable.into())]} />
                </Notice>
            }
            if state.update_waiting && !in_run(state) {
                <Notice kind={NoticeKind::Info}>
                    <p><Say id="update-waiting" /></p>
                    <Button say="update-now" onclick={let app = ui.app.clone(); Callback::from(move |_: MouseEvent|
                        app.platform().update_app())} />
                </Notice>
            }
        </div>
    }
}

/// An update never interrupts a run: it is offered only between.
fn in_run(state: &State) -> bool {
    use crate::app::Route;
    matches!(state.route, Route::Ask(..) | Route::Pause(..) | Route::NewEvidence(..) | Route::EditEvidence(_))
}

/// Offers everything that is in memory as a profile file, whatever the disk says.
#[component]
pub fn DownloadCopy() -> Html {
    let ui = use_ui();
    let onclick = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            let (Some(data), Some(pack)) = (&ui.state.current, &ui.state.pack) else { return };
            let now = ui.app.platform().now();
            let file = export(data, pack, &Selection::everything(data, pack), now);
            platform::files::download(
                &file_name(Shape::Plain, false, now),
                "application/json",
                file.to_json().as_bytes(),
            );
        })
    };
    html! { <Button say="download-copy" {onclick} icon={Some(Icon::Save)} /> }
}
