//! Two runs side by side.

use yew::prelude::*;

use super::results::parts::{answer_words, bar_parts, counts, legend, section_name};
use super::results::runs_of;
use crate::app::Route;
use crate::content::{Comparison, Pack, Reached, Section, compare};
use crate::domain::{ItemId, Run, RunId, Timestamp};
use crate::ui::components::{
    BarRow, Drawing, Fields, LinkKind, LinkTo, Notice, NoticeKind, Page, SayArgs, Select, SelectOption, bars,
    disclosure, empty, link_to, notice, page, select, with_fields,
};
use crate::ui::context::Ui;
use crate::ui::pages::trouble;
use crate::ui::speech::Speech;

/// Two runs side by side, the earlier one first, in whichever order they were chosen. Without a choice: the latest two.
pub fn compare_page(ui: &Ui, runs: Option<(RunId, RunId)>) -> Html {
    let ui = ui.clone();
    with_fields(move |fields| both(&ui, runs.as_ref(), fields))
}

fn both(ui: &Ui, named: Option<&(RunId, RunId)>, fields: &Fields) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, _)) = ui.in_run() else { return trouble::waiting(ui) };
    let mut runs: Vec<&Run> = runs_of(&data).collect();
    runs.sort_by_key(|run| run.started);
    let title = speech.say("compare-title");
    let back = Some((Route::Results.to_hash(), "result-to-all"));
    let (Some(last), Some(before_last)) = (runs.last(), runs.iter().rev().nth(1)) else {
        return page(
            speech,
            Page {
                title,
                back,
                children: empty(
                    speech,
                    Drawing::Notebook,
                    "compare-one",
                    link_to(
                        speech,
                        LinkTo {
                            href: Route::Results.to_hash(),
                            say: "result-to-all",
                            kind: LinkKind::Secondary,
                            ..Default::default()
                        },
                    ),
                ),
                ..Default::default()
            },
        );
    };
    // This is kept here and not in the address: a new address would move the focus away from the list that the user
    // chooses from.
    let find = |id: &str| runs.iter().find(|run| run.id.as_str() == id).copied();
    let named = named.and_then(|(a, b)| Some((find(a.as_str())?, find(b.as_str())?))).unwrap_or((*before_last, *last));
    let first = find(fields.get("first")).unwrap_or(named.0);
    let second = find(fields.get("second")).unwrap_or(named.1);
    let (earlier, later) = if first.started <= second.started { (first, second) } else { (second, first) };
    let options: Vec<SelectOption> = runs
        .iter()
        .enumerate()
        .map(|(index, run)| {
            let args = [("n", (index + 1).into()), ("date", run.started.into())];
            (run.id.to_string().into(), speech.t_with("compare-option", &args).into(), None)
        })
        .collect();
    page(
        speech,
        Page {
            title,
            back,
            wide: true,
            lead: Some(speech.say("compare-lead")),
            children: html! {
                <>
                    if runs.len() > 2 {
                        <div class="field-row screen-only">
                            { select(speech, Select {
                                id: "compare-first", label: "compare-first", options: options.clone(),
                                value: first.id.as_str(), onchange: fields.setter("first")
                            }) }
                            { select(speech, Select {
                                id: "compare-second", label: "compare-second", options, value: second.id.as_str(),
                                onchange: fields.setter("second")
                            }) }
                        </div>
                    }
                    if first.id == second.id {
                        { notice(Notice {
                            kind: NoticeKind::Warning, live: true,
                            children: html! { <p>{ speech.say("compare-same") }</p> }, ..Default::default()
                        }) }
                    } else {
                        <p>{ speech.say("compare-meaning") }</p>
                        { bars(speech, &[], &legend()) }
                        for comparison in compare(&pack, earlier, later) {
                            <section key={comparison.section.key()} class="comparison">
                                { one(speech, &pack, &comparison, earlier, later) }
                            </section>
                        }
                    }
                </>
            },
        },
    )
}

fn one(speech: &Speech, pack: &Pack, comparison: &Comparison, earlier: &Run, later: &Run) -> Html {
    let Comparison { section, then, now, both, changes } = comparison;
    let total = pack.competence(&section.competence).map_or(0, |competence| competence.statements.len());
    let row = |say: Html, reached: &Option<Reached>| BarRow {
        label: say,
        href: None,
        parts: reached.as_ref().map(bar_parts).unwrap_or_default(),
        total,
        words: match reached {
            Some(reached) => counts(speech, reached),
            None => speech.say("compare-not-asked"),
        },
        hue: section.competence.clone(),
    };
    let date = |at: Timestamp| -> SayArgs { vec![("date", at.into())] };
    let rows = vec![
        row(speech.say_with("compare-earlier", &date(earlier.started)), then),
        row(speech.say_with("compare-later", &date(later.started)), now),
    ];
    html! {
        <>
            <h2>{ section_name(speech, section) }</h2>
            { bars(speech, &rows, &[]) }
            if *both {
                <p>{ speech.say_with("compare-changes", &[("count", changes.len().into())]) }</p>
                if !changes.is_empty() {
                    <ul class="changes">
                        for (item, was, is) in changes.iter() {
                            <li key={item.to_string()}>{ change(speech, item, answer_words(speech, Some(*was)), answer_words(speech, Some(*is))) }</li>
                        }
                    </ul>
                }
            } else {
                <p class="hint">{ speech.say("compare-not-both") }</p>
            }
            { all_answers(speech, pack, section, earlier, later) }
        </>
    }
}

/// Every statement with both answers, the retired ones too, because the earlier run is not shown on any other page any
/// more.
fn all_answers(speech: &Speech, pack: &Pack, section: &Section, earlier: &Run, later: &Run) -> Html {
    let answered = |run: &Run, item: &ItemId| run.answers.contains_key(item);
    let mut items = section.ever(pack);
    let any = items.iter().any(|item| answered(earlier, item) || answered(later, item));
    // Statements that neither run answered are shown too, unless something else counts in their place.
    let counted = [earlier, later].map(|run| section.counted(pack, run));
    let counts = |item: &ItemId| counted.iter().any(|of_run| of_run.iter().any(|(it, _)| it == item));
    items.retain(|item| counts(item) || answered(earlier, item) || answered(later, item));
    let words = |run: &Run, item: &ItemId| answer_words(speech, run.answer(item));
    html! {
        if any {
            { disclosure(speech.say("compare-all"), false, html! {
                <ul class="changes">
                    for item in items.iter() {
                        <li key={item.to_string()}>{ change(speech, item, words(earlier, item), words(later, item)) }</li>
                    }
                </ul>
            }) }
        }
    }
}

fn change(speech: &Speech, item: &ItemId, was: Html, is: Html) -> Html {
    html! {
        <>
            <p class="deed">{ speech.say(&item.statement) }</p>
            <dl class="change">
                <div><dt>{ speech.say("compare-was") }</dt><dd>{ was }</dd></div>
                <div><dt>{ speech.say("compare-is") }</dt><dd>{ is }</dd></div>
            </dl>
        </>
    }
}
