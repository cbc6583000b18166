//! The parts of a result: an order on brass plates, piles, bars, and everything that was said in a step.

use yew::prelude::*;

use super::why::Why;
use super::{ExerciseContext, dates, say, values};
use crate::content::exercise::{Card, Exercise, ResultBlock, Step, StepKind, TextKey, lines, pile, ranking};
use crate::domain::{Entry, EntryKey, Slot, Value};
use crate::ui::context::Ui;

/// One part of a result; nothing while there is nothing to show in it.
pub(super) fn block(cx: &ExerciseContext, block: &ResultBlock) -> Html {
    match block {
        ResultBlock::Ranking(step) => in_step(cx, step, ranked),
        ResultBlock::Piles(step) => in_step(cx, step, piles),
        ResultBlock::Bars(step) => in_step(cx, step, bars),
        ResultBlock::Table(step) => in_step(cx, step, table),
        ResultBlock::Timeline(steps) => super::timeline::timeline(cx, steps),
        ResultBlock::Own(code) => super::own::own(cx, code),
    }
}

fn in_step(cx: &ExerciseContext, step: &str, draw: fn(&ExerciseContext, &Step) -> Html) -> Html {
    cx.exercise.step(step).map_or_else(|| html! {}, |step| draw(cx, step))
}

/// A brass plate with a number, like the number of a key in a cabinet. The list beside it counts by itself, so the plate
/// is hidden from screen readers.
pub(super) fn plate(ui: &Ui, number: usize) -> Html {
    let digits = dates::year_digits(&ui.speech.first, i32::try_from(number).unwrap_or_default());
    html! {
        <svg key={number} class="plate" viewBox="0 0 44 56" aria-hidden="true">
            <path d="M22 0v9M22 8a4 4 0 1 0 .01 0M8 20a14 16 0 0 1 28 0v22a12 12 0 0 1-12 12h-4a12 12 0 0 1-12-12z" />
            <path d="M22 9.5a3.5 3.5 0 1 0 .01 0" />
            <text x="22" y="42">{ digits }</text>
        </svg>
    }
}

/// The order that the comparisons led to. Cards that are the same share a number.
fn ranked(cx: &ExerciseContext, step: &Step) -> Html {
    let (Some(run), StepKind::Rank { from, pile: name, keep }) = (cx.run, &step.kind) else { return html! {} };
    let cards: Vec<String> = pile(cx.exercise, run, from, name).iter().map(Slot::name).collect();
    let made = match cx.entry(&EntryKey::whole(step.id.as_str())).map(|entry| &entry.value) {
        Some(Value::Compared(made)) => made.as_slice(),
        _ => &[],
    };
    let order = ranking::order(&cards, made, usize::from(*keep));
    let mut number = 1;
    let mut rows = Vec::new();
    for place in &order {
        for card in place {
            rows.push((number, Slot::from_name(card)));
        }
        number += place.len();
    }
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <section class="ranking">
            <ol class="rank-sheet">
                for (number, slot) in rows {
                    <li key={slot.name()} value={number.to_string()}>
                        { plate(cx.ui, number) }
                        <div class="rank-words">
                            <h2>{ cx.card_name(from, &slot) }</h2>
                            <Why ui={cx.ui.clone()} exercise={cx.exercise.id.clone()} name={slot.name().replace('+', "own-")}
                                entry={EntryKey { step: step.id.clone(), slot: slot.clone() }} />
                        </div>
                    </li>
                }
            </ol>
        </section>
    }
}

/// The pile whose cards a ranking of the same result shows already.
fn ranked_pile<'a>(exercise: &'a Exercise, step: &str) -> Option<&'a str> {
    exercise.results.iter().find_map(|block| match block {
        ResultBlock::Ranking(rank) => match &exercise.step(rank)?.kind {
            StepKind::Rank { from, pile, .. } if from == step => Some(pile.as_str()),
            _ => None,
        },
        _ => None,
    })
}

/// The piles of a sort step.
fn piles(cx: &ExerciseContext, step: &Step) -> Html {
    let (Some(run), StepKind::Sort { piles, .. }) = (cx.run, &step.kind) else { return html! {} };
    let ranked = ranked_pile(cx.exercise, &step.id);
    let filled = piles.iter().filter(|name| Some(name.as_str()) != ranked);
    let filled: Vec<(&String, Vec<Slot>)> = filled
        .map(|name| (name, pile(cx.exercise, run, &step.id, name)))
        .filter(|(_, cards)| !cards.is_empty())
        .collect();
    html! {
        for (name, cards) in filled {
            <section key={name.clone()} class="pile-read">
                <h2>{ cx.say(TextKey::Option(&step.id, name)) }</h2>
                <ul class="pile-cards">
                    for slot in cards {
                        <li key={slot.name()}>{ cx.card_name(&step.id, &slot) }</li>
                    }
                </ul>
            </section>
        }
    }
}

/// The cards of a rate step that were rated, each with its place on the scale.
fn bars(cx: &ExerciseContext, step: &Step) -> Html {
    let StepKind::Rate { cards, scale, .. } = &step.kind else { return html! {} };
    let Some(scale) = cx.exercise.scale(scale) else { return html! {} };
    let rated = |card: &Card| {
        let option = cx.entry(&EntryKey::card(step.id.as_str(), card.id.as_str()))?.option()?.to_owned();
        let place = scale.options.iter().position(|it| *it == option)?;
        Some((card.id.clone(), option, place))
    };
    let rated: Vec<(String, String, usize)> = cards.iter().filter_map(rated).collect();
    if rated.is_empty() {
        return html! {};
    }
    html! {
        <section class="rate-read">
            <h2>{ cx.say(TextKey::Step(&step.id)) }</h2>
            <ul class="bar-list">
                for (card, option, place) in rated {
                    <li key={card.clone()} class="bar">
                        <span class="bar-label">{ cx.say(TextKey::Card(&step.id, &card)) }</span>
                        { place_on_scale(place, scale.options.len()) }
                        <span class="bar-words">{ cx.say(TextKey::Scale(&scale.id, &option)) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// A place on a scale: as many cells as there are options, and the chosen one is filled. It is no measure, so nothing is
/// filled up to it.
fn place_on_scale(place: usize, all: usize) -> Html {
    html! {
        <svg class="cells turns" viewBox={format!("-1 -1 {} 24", all * 34 + 2)} aria-hidden="true">
            for at in 0..all {
                <g key={at} class={if at == place { "cell-full" } else { "cell-open" }}>
                    <rect x={(at * 34 + 2).to_string()} width="30" height="22" rx="3" />
                </g>
            }
        </svg>
    }
}

/// Everything that was said in a step.
fn table(cx: &ExerciseContext, step: &Step) -> Html {
    let Some(run) = cx.run else { return html! {} };
    let entries: Vec<&Entry> = match &step.kind {
        StepKind::List { .. } | StepKind::Cards { .. } => lines(step, run),
        _ => run.entries.iter().filter(|entry| entry.key.step == step.id).collect(),
    };
    let entries: Vec<&Entry> = entries.into_iter().filter(|entry| entry.value != Value::Skipped).collect();
    if entries.is_empty() {
        return html! {};
    }
    let is_list = matches!(step.kind, StepKind::List { .. });
    html! {
        <section class="table-read">
            <h2>{ cx.say(TextKey::Step(&step.id)) }</h2>
            <ul class="said-list">
                for entry in entries {
                    <li key={entry.key.to_string()}>
                        if is_list {
                            { line(cx, step, entry) }
                        } else {
                            if matches!(entry.key.slot, Slot::Card(_)) {
                                <h3>{ say::card_name(cx, &step.id, &entry.key.slot) }</h3>
                            }
                            { values::entry_value(cx, entry) }
                            { figure(cx, step, entry) }
                        }
                    </li>
                }
            </ul>
        </section>
    }
}

/// A line as it is read: its years, its name, and each field.
fn line(cx: &ExerciseContext, step: &Step, entry: &Entry) -> Html {
    html! {
        <>
            <h3>{ values::line_name(cx, &step.id, entry) }</h3>
            { values::line_when(cx, &step.id, entry) }
            { values::line_details(cx, &step.id, entry) }
        </>
    }
}

/// What a guess was about: the figure, where it is from.
fn figure(cx: &ExerciseContext, step: &Step, entry: &Entry) -> Html {
    let (StepKind::Guess { cards, unit }, Slot::Card(id)) = (&step.kind, &entry.key.slot) else { return html! {} };
    let Some(card) = cards.iter().find(|card| card.id == *id) else { return html! {} };
    let source = cx.exercise.sources.iter().find(|source| source.id == card.source);
    html! {
        <p>
            { cx.ui.speech.say("exercise-figure") }{ " " }
            <strong>{ values::number(&cx.ui.speech, *unit, card.figure) }</strong>
            if let Some(source) = source {
                <span class="hint">{ " " }{ source.title.clone() }{ ", " }{ card.years.clone() }</span>
            }
        </p>
    }
}
