//! Two runs of one exercise: what is new, what changed and what is gone, and last what stayed as it was.

use yew::prelude::*;

use super::result::runs_of;
use super::{ExerciseContext, frame, values};
use crate::app::ExerciseRoute;
use crate::content::exercise::{Change, TextKey, changes};
use crate::domain::{Entry, EntryKey, Run};
use crate::ui::components::{Drawing, LinkTo, disclosure, empty, link_to};
use crate::ui::pages::results::parts::print_button;

/// The newest run beside the one before it.
pub(super) fn compare_page(cx: &ExerciseContext) -> Html {
    let speech = &cx.ui.speech;
    let runs: Vec<&Run> = runs_of(cx).into_iter().filter(|run| !run.entries.is_empty()).collect();
    let result = cx.route(ExerciseRoute::Result);
    cx.ui.back_by_key(&result);
    html! {
        <main id="main" tabindex="-1" class="page step-page compare-page">
            { frame::top(cx, &result, "exercise-to-result", Vec::new()) }
            <h1 id="title" tabindex="-1">{ speech.say("title-compare") }</h1>
            if let [.., earlier, later] = runs[..] {
                { both(cx, earlier, later) }
            } else {
                { empty(speech, Drawing::Notebook, "exercise-compare-one", link_to(speech, LinkTo::secondary(
                    "exercise-to-result", result.to_hash()
                ))) }
            }
        </main>
    }
}

fn both(cx: &ExerciseContext, earlier: &Run, later: &Run) -> Html {
    let speech = &cx.ui.speech;
    let all = changes(cx.exercise, earlier, later);
    let (mut new, mut changed, mut gone, mut same) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for change in &all {
        match change {
            Change::New(key) => new.push(key),
            Change::Changed(key) => changed.push(key),
            Change::Gone(key) => gone.push(key),
            Change::Same(key) => same.push(key),
        }
    }
    let dates = [("earlier", earlier.started.into()), ("later", later.started.into())];
    html! {
        <>
            <p class="hint">{ speech.say_with("exercise-compare-dates", &dates) }</p>
            if new.is_empty() && changed.is_empty() && gone.is_empty() {
                <p>{ speech.say("exercise-compare-same") }</p>
            }
            { part(cx, "exercise-compare-changed", &changed, earlier, Some(later)) }
            { part(cx, "exercise-compare-new", &new, later, None) }
            { part(cx, "exercise-compare-gone", &gone, earlier, None) }
            if !same.is_empty() {
                { disclosure(
                    speech.say_with("exercise-compare-stayed", &[("count", same.len().into())]), false,
                    entries(cx, &same, later, None),
                ) }
            }
            <div class="actions">{ print_button(speech) }</div>
        </>
    }
}

fn part(cx: &ExerciseContext, say: &str, keys: &[&EntryKey], of: &Run, then: Option<&Run>) -> Html {
    html! {
        if !keys.is_empty() {
            <section>
                <h2>{ cx.ui.speech.say_with(say, &[("count", keys.len().into())]) }</h2>
                { entries(cx, keys, of, then) }
            </section>
        }
    }
}

/// Entries of a run; with a later run, each with what it says now. The subject of a line is read from the run that it is
/// in.
fn entries(cx: &ExerciseContext, keys: &[&EntryKey], of: &Run, then: Option<&Run>) -> Html {
    let speech = &cx.ui.speech;
    let in_run = |run| ExerciseContext { run: Some(run), ..*cx };
    let row = |key: &EntryKey| -> Option<Html> {
        let before: &Entry = of.entry(key)?;
        let after = then.and_then(|run| Some((run, run.entry(key)?)));
        Some(html! {
            <li key={key.to_string()}>
                <h3>{ values::entry_subject(&in_run(of), before) }</h3>
                <p class="hint">{ cx.say(TextKey::Step(&key.step)) }</p>
                if let Some((run, after)) = after {
                    <dl class="then-and-now">
                        <div><dt>{ speech.say("exercise-compare-then") }</dt><dd>{ values::entry_value(&in_run(of), before) }</dd></div>
                        <div><dt>{ speech.say("exercise-compare-now") }</dt><dd>{ values::entry_value(&in_run(run), after) }</dd></div>
                    </dl>
                } else {
                    { values::entry_value(&in_run(of), before) }
                }
            </li>
        })
    };
    html! { <ul class="said-list">{ for keys.iter().filter_map(|key| row(key)) }</ul> }
}
