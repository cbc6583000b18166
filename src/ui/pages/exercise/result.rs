//! What an exercise comes to: its parts in the order of the pack, what it may show, printing, and beginning again.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ExerciseContext, frame, own, result_blocks, say};
use crate::app::{ExerciseRoute, tasks};
use crate::content::exercise::{At, ResultBlock, TextKey, first_open, is_done, proposals};
use crate::domain::{EntryKey, Run};
use crate::ui::components::{Button, Drawing, Icon, LinkKind, LinkTo, button, empty, link_to};
use crate::ui::pages::results::parts::print_button;

/// The result of an exercise.
pub(super) fn result_page(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let intro = cx.route(ExerciseRoute::Intro);
    let key = if cx.has(TextKey::Result) { TextKey::Result } else { TextKey::Title };
    let said = cx.run.filter(|run| !run.entries.is_empty());
    cx.ui.back_by_key(&intro);
    let aloud = say::messages(cx.exercise, &[key], cx.ui);
    html! {
        <main id="main" tabindex="-1" class="page step-page result-page">
            { frame::top(cx, &intro, "exercise-to-start", aloud) }
            <h1 id="title" tabindex="-1">{ cx.say(key) }</h1>
            if let Some(run) = said {
                { results(cx, run) }
            } else {
                { empty(speech, Drawing::Notebook, "exercise-result-empty", link_to(speech, LinkTo {
                    icon: Some(Icon::NEXT),
                    ..LinkTo::primary("begin", cx.to_open().to_hash())
                })) }
            }
        </main>
    }
}

fn results(cx: &ExerciseContext, run: &Run) -> Html {
    let speech = &cx.ui.speech;
    let last = run.entries.iter().map(|entry| entry.changed).max().unwrap_or(run.started);
    html! {
        <>
            <p class="hint">{ speech.say_with("exercise-result-of", &[("date", last.into())]) }</p>
            for (at, block) in cx.exercise.results.iter().enumerate() {
                <div key={at} class="result-block">{ result_blocks::block(cx, block) }</div>
            }
            { frame::only_you(cx) }
            { ways_on(cx, run) }
        </>
    }
}

/// What the user can do with the result. What is open comes first, then what it may show.
fn ways_on(cx: &ExerciseContext, run: &Run) -> Html {
    let speech = &cx.ui.speech;
    let is_open = !cx.exercise.ongoing && first_open(cx.exercise, cx.run).is_some();
    let shows = cx.ui.state.people.current.as_ref().is_some_and(|data| {
        !proposals(cx.exercise, run, &data.evidence).is_empty()
            || data.evidence.iter().any(|evidence| super::proposals::is_from(evidence, run))
    });
    let link = |place: ExerciseRoute, say: &str, kind: LinkKind, icon: Option<Icon>| {
        link_to(speech, LinkTo { kind, icon, ..LinkTo::new(say, cx.route(place).to_hash()) })
    };
    // A result of its own has that way with words of its own, whether or not something is open.
    let has_own = cx.exercise.results.iter().any(|block| matches!(block, ResultBlock::Own(_)));
    let shows_kind = if is_open { LinkKind::Secondary } else { LinkKind::Primary };
    html! {
        <div class="actions">
            if is_open {
                { link_to(speech, LinkTo {
                    kind: if own::leads_on(cx) { LinkKind::Secondary } else { LinkKind::Primary },
                    icon: Some(Icon::NEXT),
                    ..LinkTo::new("go-on", cx.to_open().to_hash())
                }) }
            }
            if shows {
                { link(ExerciseRoute::Proposals, "exercise-see-proposals", shows_kind, Some(Icon::NEXT)) }
            }
            { print_button(speech) }
            { rank_again(cx) }
            if runs_of(cx).len() > 1 {
                { link(ExerciseRoute::Compare, "title-compare", LinkKind::Plain, Some(Icon::COMPARE)) }
            }
            if !cx.exercise.ongoing && is_done(cx.exercise, run) && !has_own {
                { again(cx) }
            }
        </div>
    }
}

/// All runs of the exercise, the newest last.
pub(super) fn runs_of<'a>(cx: &ExerciseContext<'a>) -> Vec<&'a Run> {
    let data = cx.ui.state.people.current.as_ref();
    let mut runs: Vec<&Run> =
        data.into_iter().flat_map(|data| &data.runs).filter(|run| run.exercise == cx.exercise.id).collect();
    runs.sort_by_key(|run| run.started);
    runs
}

/// The way to a new run, which keeps the old one.
pub(super) fn again(cx: &ExerciseContext) -> Html {
    let (ui, exercise) = (cx.ui.clone(), cx.exercise.id.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let exercise = exercise.clone();
        ui.run(|app| async move { tasks::begin_exercise_again(&app, exercise).await });
    });
    button(&cx.ui.speech, Button::quiet("exercise-again", onclick))
}

/// Begins the comparisons anew. They are removed and not overwritten, so the message that appears brings them back.
fn rank_again(cx: &ExerciseContext) -> Html {
    let ranked = cx.exercise.results.iter().find_map(|block| match block {
        ResultBlock::Ranking(step) => cx.exercise.steps.iter().position(|it| it.id == *step),
        _ => None,
    });
    let Some(at) = ranked else { return html! {} };
    let key = EntryKey::whole(cx.exercise.steps[at].id.as_str());
    if cx.entry(&key).is_none() {
        return html! {};
    }
    let to = cx.to(At { step: at, card: None });
    let (app, exercise) = (cx.ui.app.clone(), cx.exercise.id.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let (app, exercise, key, to) = (app.clone(), exercise.clone(), key.clone(), to.clone());
        spawn_local(async move {
            // First comes the page, then the message that offers to undo, so that it stands on the new page.
            app.go(to);
            tasks::remove_entry(&app, exercise, key).await;
        });
    });
    button(&cx.ui.speech, Button { icon: Some(Icon::UNDO), ..Button::quiet("exercise-rank-again", onclick) })
}
