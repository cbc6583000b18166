//! Local packs: exercises that an organisation wrote and the user opens from a file. What they are is shown before they
//! are added, and who wrote them everywhere.
//!
//! **Invariant: an opened file is only in this component until the user adds it.** It is read by the parser that reads the
//! app's own packs, with less trust; nothing in it is run, and nothing is loaded because of it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ExerciseContext, frame};
use crate::app::{ExerciseRoute, Route, tasks};
use crate::content::exercise::{Chapter, Exercise, MAX_BYTES, Origin, PackProblem, TextKey, Trust, parse_exercise};
use crate::platform;
use crate::platform::files::ReadError;
use crate::ui::components::{
    Button, FileDrop, Icon, Notice, NoticeKind, Page, button, file_drop, notice, page, user_text,
};
use crate::ui::context::{Ui, UiProps};
use crate::ui::pages::open_file::refuse_drops;

/// How many problems of a pack are shown: who wrote it mends them, the user only passes them on.
const PROBLEMS: usize = 10;

/// The stages of opening a pack.
#[derive(Clone)]
enum Stage {
    /// Waiting for a file; the value says which pack was just added, by its id.
    Choosing(Option<String>),
    /// A file could not be read, or is too large: the message.
    Unreadable(&'static str),
    /// A file was refused.
    Refused(Rc<Vec<PackProblem>>),
    /// A pack is looked at.
    Shown(Rc<(Vec<u8>, Exercise)>),
}

/// The local packs of this device, and opening another one.
pub fn packs_page(ui: &Ui) -> Html {
    html! { <PacksPage ui={ui.clone()} /> }
}

#[component]
fn PacksPage(props: &UiProps) -> Html {
    let ui = &props.ui;
    let speech = &ui.speech;
    let stage = use_state(|| Stage::Choosing(None));
    // The user can choose files faster than they are read: only the last one counts.
    let round = use_memo((), |()| Cell::new(0_u32));
    use_effect_with((), |()| {
        let listeners = refuse_drops();
        move || drop(listeners)
    });
    let show = {
        let (stage, app) = (stage.clone(), ui.app.clone());
        move |next: Stage| {
            stage.set(next);
            // What is on the page changed as a whole.
            let app = app.clone();
            spawn_local(async move {
                app.platform().next_frame().await;
                platform::focus::to_heading();
            });
        }
    };
    let onfile = {
        let (show, round) = (show.clone(), round.clone());
        Callback::from(move |file: web_sys::File| {
            round.set(round.get() + 1);
            let (show, round, mine) = (show.clone(), round.clone(), round.get());
            spawn_local(async move {
                let next = match platform::files::read(&file, MAX_BYTES as u64).await {
                    Ok(bytes) => match parse_exercise(&bytes, Trust::Local) {
                        (Some(exercise), problems) if problems.is_empty() => Stage::Shown(Rc::new((bytes, exercise))),
                        (_, problems) => Stage::Refused(Rc::new(problems)),
                    },
                    Err(ReadError::TooLarge) => Stage::Unreadable("pack-too-large"),
                    Err(ReadError::Unreadable) => Stage::Unreadable("pack-unreadable"),
                };
                if round.get() == mine {
                    show(next);
                }
            });
        })
    };
    let back = Some((Route::Chapter(Chapter::Me).to_hash(), "exercise-to-chapter"));
    let choose = file_drop(speech, FileDrop { id: "pack", onfile, say: "packs-choose", hint: "packs-choose-hint" });
    if let Stage::Shown(shown) = &*stage {
        return page(
            speech,
            Page {
                title: speech.say("packs-preview-title"),
                back,
                children: preview(ui, shown, &Rc::new(show)),
                ..Default::default()
            },
        );
    }
    let local: Vec<&Exercise> =
        ui.state.content.exercises.unwrap_or_default().iter().filter(|it| it.is_local()).collect();
    page(
        speech,
        Page {
            title: speech.say("packs-title"),
            back,
            lead: Some(speech.say("packs-lead")),
            children: html! {
                <>
                    <div class="live" role="status">
                        if let Stage::Choosing(Some(added)) = &*stage {
                            { was_added(ui, added) }
                        }
                    </div>
                    if let Stage::Refused(problems) = &*stage {
                        { refused(ui, problems) }
                    } else if let Stage::Unreadable(say) = &*stage {
                        { notice(Notice {
                            kind: NoticeKind::Problem, live: true, children: html! { <p>{ speech.say(*say) }</p> },
                            ..Default::default()
                        }) }
                    }
                    { choose }
                    if !local.is_empty() {
                        <h2>{ speech.say("packs-here") }</h2>
                        <ul class="chapter-list">
                            for exercise in local {
                                <li key={exercise.id.clone()}>{ on_this_device(ui, exercise) }</li>
                            }
                        </ul>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// A pack that was just added, with the way into it.
fn was_added(ui: &Ui, id: &str) -> Html {
    let Some(exercise) = ui.state.exercise(id) else { return html! {} };
    let cx = ExerciseContext { ui, exercise, run: None };
    html! {
        <p class="said-good">
            { Icon::CHECK.draw() }{ ui.speech.say("packs-added") }{ " " }
            <a class="link" href={cx.route(ExerciseRoute::Intro).to_hash()}>{ cx.say(TextKey::Title) }</a>
        </p>
    }
}

/// A pack before it is added: what it is, who wrote its questions, in which languages and how many steps.
fn preview(ui: &Ui, shown: &Rc<(Vec<u8>, Exercise)>, show: &Rc<impl Fn(Stage) + 'static>) -> Html {
    let speech = &ui.speech;
    let exercise = &shown.1;
    let Origin::Local { organisation, words } = &exercise.origin else { return html! {} };
    let cx = ExerciseContext { ui, exercise, run: None };
    let replaces = ui.state.exercise(&exercise.id).is_some();
    let add = {
        let (ui, shown, show) = (ui.clone(), shown.clone(), show.clone());
        Callback::from(move |_: MouseEvent| {
            let (shown, show) = (shown.clone(), show.clone());
            ui.run(|app| async move {
                let next = match tasks::add_local_pack(&app, shown.0.clone()).await {
                    Ok(id) => Stage::Choosing(Some(id)),
                    Err(problems) if problems.is_empty() => Stage::Choosing(None),
                    Err(problems) => Stage::Refused(Rc::new(problems)),
                };
                show(next);
            });
        })
    };
    let not = {
        let show = show.clone();
        Callback::from(move |_: MouseEvent| show(Stage::Choosing(None)))
    };
    html! {
        <>
            <div class="pack-preview">
                <h2>{ cx.say(TextKey::Title) }</h2>
                { frame::local_line(&cx) }
                <div>{ cx.say(TextKey::Lead) }</div>
                <dl class="line-details">
                    <div><dt>{ speech.say("packs-wrote") }</dt><dd>{ user_text(organisation) }</dd></div>
                    <div>
                        <dt>{ speech.say("packs-languages") }</dt>
                        <dd>
                            <ul class="pile-cards">
                                for (tag, _) in words.iter() {
                                    <li key={tag.clone()}>{ speech.language(tag) }</li>
                                }
                            </ul>
                        </dd>
                    </div>
                    <div>
                        <dt>{ speech.say("packs-steps") }</dt>
                        <dd>{ speech.say_with("packs-steps-minutes", &[
                            ("steps", exercise.steps.len().into()), ("minutes", usize::from(exercise.minutes).into()),
                        ]) }</dd>
                    </div>
                </dl>
            </div>
            { notice(Notice {
                children: html! {
                    <>
                        <p>{ speech.say("packs-not-ours") }</p>
                        <p>{ speech.say("packs-sends-nothing") }</p>
                    </>
                },
                ..Default::default()
            }) }
            if replaces {
                <p>{ speech.say("packs-replaces") }</p>
            }
            <div class="actions">
                { button(speech, Button::primary("packs-add", add)) }
                { button(speech, Button::quiet("packs-not", not)) }
            </div>
        </>
    }
}

/// What is wrong with a pack, in words; where it is, for who wrote the pack.
fn refused(ui: &Ui, problems: &[PackProblem]) -> Html {
    let speech = &ui.speech;
    notice(Notice {
        kind: NoticeKind::Problem,
        live: true,
        title: Some(speech.say("packs-refused")),
        children: html! {
            <>
                <ul>
                    for (at, problem) in problems.iter().take(PROBLEMS).enumerate() {
                        <li key={format!("{at} {}", problem.place)}>
                            { speech.say(problem.message()) }
                            if !problem.place.is_empty() {
                                <p><code dir="ltr" class="details">{ problem.place.clone() }</code></p>
                            }
                        </li>
                    }
                </ul>
                if problems.len() > PROBLEMS {
                    <p>{ speech.say_with("packs-refused-more", &[("count", (problems.len() - PROBLEMS).into())]) }</p>
                }
                <p>{ speech.say("packs-refused-what") }</p>
            </>
        },
    })
}

/// A pack of this device, with the way into it and a button that removes it.
fn on_this_device(ui: &Ui, exercise: &Exercise) -> Html {
    let cx = ExerciseContext { ui, exercise, run: None };
    let remove = {
        let (ui, id) = (ui.clone(), exercise.id.clone());
        Callback::from(move |_: MouseEvent| {
            let id = id.clone();
            ui.run(|app| async move { tasks::remove_local_pack(&app, id).await });
        })
    };
    html! {
        <div class="card pack-here">
            <p class="card-title">{ link_title(&cx) }</p>
            { frame::local_line(&cx) }
            { button(&ui.speech, Button { icon: Some(Icon::DELETE), ..Button::quiet("packs-remove", remove) }) }
        </div>
    }
}

fn link_title(cx: &ExerciseContext) -> Html {
    html! { <a class="link" href={cx.route(ExerciseRoute::Intro).to_hash()}>{ cx.say(TextKey::Title) }</a> }
}
