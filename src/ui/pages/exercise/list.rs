//! A list: a ruled page with a margin of years and a brass line. Each line has a pencil, and its editor opens in its place.
//! Where all steps of an exercise are lists, they have index tabs, like the parts of a binder.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::frame::{only_lists, only_you};
use super::line_editor::LineEditor;
use super::{ExerciseContext, StepContext, dates, values};
use crate::app::{ExerciseRoute, Route};
use crate::content::exercise::{At, ListOrder, StepKind, TextKey, lines, shown_fields, shown_steps};
use crate::domain::{Entry, EntryKey, FieldValue, Slot, Value};
use crate::platform::focus;
use crate::ui::components::{Icon, LinkKind, LinkTo, link_to, pictogram, user_text};
use crate::ui::context::Ui;

/// The most dots on a tab; more would be counted by nobody.
const DOTS: usize = 5;

/// The line that is being edited, as its address says.
struct OpenLine {
    id: String,
    /// The lines as they stood when it was opened: while a date is typed, its line must not move away from under the
    /// user.
    order: Vec<String>,
    /// What stood there; `None` for a new line.
    before: Option<Entry>,
}

/// A list; `line` is the id of the line that is being edited.
pub(super) fn list(cx: &StepContext, line: Option<&str>) -> Html {
    html! {
        <List key={cx.step.id.clone()} ui={cx.ui.clone()} exercise={cx.exercise.id.clone()} at={cx.at.step}
            line={line.map(str::to_owned)} />
    }
}

/// What [`List`] takes.
#[derive(Properties, PartialEq)]
pub(super) struct ListProps {
    ui: Ui,
    exercise: String,
    at: usize,
    line: Option<String>,
}

/// The id of a line's slot.
fn line_id(entry: &Entry) -> &str {
    match &entry.key.slot {
        Slot::Added(id) | Slot::Card(id) => id,
        Slot::Whole => "",
    }
}

/// The lines of a step by their ids, in its order.
fn ids(cx: &StepContext) -> Vec<String> {
    cx.run.map(|run| lines(cx.step, run)).unwrap_or_default().into_iter().map(|it| line_id(it).to_owned()).collect()
}

#[component]
fn List(props: &ListProps) -> Html {
    let ui = &props.ui;
    let kept = use_mut_ref(|| None::<OpenLine>);
    let here = At { step: props.at, card: None };
    let cx = ui
        .state
        .exercise(&props.exercise)
        .and_then(|exercise| ExerciseContext { ui, exercise, run: ui.state.run_of(&exercise.id) }.in_step(here));
    let Some(cx) = cx else { return html! {} };
    let mut kept = kept.borrow_mut();
    if kept.as_ref().map(|line| &line.id) != props.line.as_ref() {
        *kept = props.line.as_ref().map(|line| opened(&cx, line));
    }
    let open = kept.as_ref();
    let onclose = {
        let (app, to, line) = (ui.app.clone(), cx.to(here), props.line.clone().unwrap_or_default());
        Callback::from(move |()| {
            app.go(to.clone());
            let (app, pencil) = (app.clone(), pencil_id(&line));
            spawn_local(async move {
                // Only after the page itself has had the focus.
                app.platform().next_frame().await;
                focus::into_view("line-add");
                // A line with nothing in it was never there, and then this does nothing.
                focus::into_view(&pencil);
            });
        })
    };
    let present = ids(&cx);
    let order: Vec<String> = match open {
        None => present,
        Some(line) => line.order.iter().filter(|id| present.contains(id) || **id == line.id).cloned().collect(),
    };
    let step = cx.step.id.as_str();
    html! {
        <>
            { tabs(&cx) }
            <div class="kind-sheet">
                <div class="kind-head">
                    <h1 id="title" tabindex="-1">{ cx.say(TextKey::Prompt(step)) }</h1>
                    if cx.has(TextKey::Hint(step)) {
                        <p>{ cx.say(TextKey::Hint(step)) }</p>
                    }
                </div>
                if !order.is_empty() {
                    <ol class="lines">
                        for id in order.iter() {
                            if let Some(line) = open.filter(|line| line.id == *id) {
                                <li key={id.clone()} class="line-open">
                                    <LineEditor ui={ui.clone()} exercise={cx.exercise.id.clone()} at={cx.at.step} id={id.clone()}
                                        before={line.before.clone()} onclose={onclose.clone()} />
                                </li>
                            } else if let Some(entry) = cx.entry(&EntryKey::added(step, id.as_str())) {
                                <li key={id.clone()} class="line">{ line_row(&cx, entry) }</li>
                            }
                        }
                    </ol>
                }
                if open.is_none() {
                    { below(&cx, order.is_empty()) }
                }
            </div>
            { only_you(&cx.whole()) }
        </>
    }
}

/// A line that is about to be edited.
fn opened(cx: &StepContext, line: &str) -> OpenLine {
    let mut order = ids(cx);
    if !order.iter().any(|id| id == line) {
        let is_newest_first = matches!(cx.step.kind, StepKind::List { order: ListOrder::Newest, .. });
        order.insert(if is_newest_first { 0 } else { order.len() }, line.to_owned());
    }
    let before = cx.entry(&EntryKey::added(cx.step.id.as_str(), line)).cloned();
    OpenLine { id: line.to_owned(), order, before }
}

/// Where a line is edited.
fn to_line(cx: &StepContext, line: &str) -> String {
    cx.whole().route(ExerciseRoute::Line(cx.at.step + 1, line.to_owned())).to_hash()
}

/// The id of the pencil of a line.
fn pencil_id(line: &str) -> String {
    ["line-", line].concat()
}

/// A line as it is read: its years in the margin, its name, and what else is in it.
fn line_row(cx: &StepContext, entry: &Entry) -> Html {
    let whole = cx.whole();
    let (step, speech) = (cx.step.id.as_str(), &cx.ui.speech);
    let fields = values::fields_of(cx.exercise, step);
    let id = line_id(entry).to_owned();
    let first = fields.iter().find(|field| entry.field(&field.id).is_some()).map(|field| field.id.as_str());
    let rest = shown_fields(fields, Some(entry)).into_iter().filter(|field| Some(field.id.as_str()) != first);
    let rest: Vec<(&str, &FieldValue)> =
        rest.filter_map(|field| Some((field.id.as_str(), entry.field(&field.id)?))).collect();
    let change = match values::line_title(cx.exercise, step, entry) {
        Some(name) => speech.t_with("exercise-line-change-named", &[("name", name.into())]),
        None => speech.t("exercise-line-change"),
    };
    html! {
        <>
            <div class="when">
                if let Some((from, until)) = values::span_of(fields, entry) {
                    { dates::say_years(cx.ui, from, until) }
                }
            </div>
            <div class="what">
                <p class="line-name">{ values::line_name(&whole, step, entry) }</p>
                for (field, value) in rest {
                    { line_part(cx, field, value) }
                }
            </div>
            <a id={pencil_id(&id)} class="icon-button pen" href={to_line(cx, &id)} aria-label={change}>{ Icon::EDIT.draw() }</a>
        </>
    }
}

/// What else is in a line, in short: words as they are, what was ticked in one row, and one of several as a note. Dates
/// stand in the margin.
fn line_part(cx: &StepContext, field: &str, value: &FieldValue) -> Html {
    let (whole, step) = (cx.whole(), cx.step.id.as_str());
    let fields = values::fields_of(cx.exercise, step);
    let Some(field) = fields.iter().find(|it| it.id == field) else { return html! {} };
    match value {
        FieldValue::Text(text) => html! { <p key={field.id.clone()}>{ user_text(text) }</p> },
        FieldValue::Options(options) => html! {
            <div key={field.id.clone()}>{ values::ticks(&whole, step, &field.id, options) }</div>
        },
        FieldValue::Date(_) | FieldValue::Span(..) => html! {},
        FieldValue::Number(_) | FieldValue::Reference(_) => {
            html! { <p key={field.id.clone()}>{ values::field_value(&whole, step, field, value) }</p> }
        }
    }
}

/// What stands below the lines: whether there is another one, or the first one, or nothing of this kind.
fn below(cx: &StepContext, is_empty: bool) -> Html {
    let (step, speech) = (cx.step.id.as_str(), &cx.ui.speech);
    let whole = EntryKey::whole(step);
    let said_nothing = cx.entry(&whole).is_some_and(|entry| entry.value == Value::Skipped);
    let is_full = match &cx.step.kind {
        StepKind::List { most, .. } => ids(cx).len() >= usize::from(*most),
        _ => true,
    };
    let add = |say: &'static str, class: &'static str| {
        html! { <a id="line-add" {class} href={to_line(cx, ExerciseRoute::NEW)}>{ Icon::ADD.draw() }{ speech.say(say) }</a> }
    };
    let go_on = |kind: LinkKind, say: &str| {
        link_to(speech, LinkTo { kind, icon: Some(Icon::NEXT), ..LinkTo::new(say, cx.next().to_hash()) })
    };
    if is_empty {
        return html! {
            <>
                <div class="blank-lines" aria-hidden="true" />
                <div class="kind-more kind-more-empty">
                    if said_nothing {
                        <p class="read-back">{ Icon::CHECK.draw() }{ cx.say(TextKey::Nothing(step)) }</p>
                    }
                    <div class="actions">
                        { add("exercise-first-line", if said_nothing { "button" } else { "button button-primary" }) }
                        if said_nothing {
                            { go_on(LinkKind::Primary, "go-on") }
                        } else {
                            <button type="button" class="button button-quiet" onclick={cx.set_and_next::<MouseEvent>(whole, Value::Skipped)}>
                                { cx.say(TextKey::Nothing(step)) }
                            </button>
                        }
                    </div>
                </div>
            </>
        };
    }
    html! {
        <div class="kind-more">
            if is_full {
                <p>{ speech.say("exercise-list-full") }</p>
            } else {
                <h2>{ cx.say(TextKey::More(step)) }</h2>
            }
            <div class="actions">
                if !is_full {
                    { add("exercise-add-line", "button") }
                }
                { go_on(LinkKind::Primary, if is_full { "go-on" } else { "exercise-no-more" }) }
            </div>
        </div>
    }
}

/// The index tabs of an exercise that consists of lists.
fn tabs(cx: &StepContext) -> Html {
    let shown = shown_steps(cx.exercise, cx.run);
    if shown.len() < 2 || !only_lists(cx) {
        return html! {};
    }
    let speech = &cx.ui.speech;
    let tab = |at: usize| {
        let step = &cx.exercise.steps[at];
        let count = cx.run.map_or(0, |run| lines(step, run).len());
        let name = cx.text(TextKey::Step(&step.id));
        let label = speech.t_with("exercise-tab", &[("name", name.into()), ("count", count.into())]);
        let route: Route = cx.to(At { step: at, card: None });
        html! {
            <li key={step.id.clone()}>
                <a href={route.to_hash()} aria-label={label} aria-current={(at == cx.at.step).then_some("step")}>
                    if let Some(name) = &step.pictogram {
                        { pictogram(name, &cx.ui.drawings) }
                    }
                    <span class="tab-name" aria-hidden="true">{ cx.say_alone(TextKey::Step(&step.id)) }</span>
                    <span class="tab-dots" aria-hidden="true">
                        for dot in 0..count.min(DOTS) {
                            <i key={dot} />
                        }
                    </span>
                </a>
            </li>
        }
    };
    html! {
        <nav aria-label={speech.t("exercise-tabs")}>
            <ul class="kind-tabs">{ for shown.into_iter().map(tab) }</ul>
        </nav>
    }
}
