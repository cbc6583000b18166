//! Two runs side by side.

use yew::prelude::*;

use super::results::parts::{answer_words, bar_parts, counts, legend, section_name};
use super::results::runs_of;
use crate::app::Route;
use crate::content::{Comparison, Pack, Reached, compare};
use crate::domain::{ItemId, Run, RunId, Timestamp};
use crate::ui::components::{BarRow, Bars, Empty, LinkKind, LinkTo, Notice, NoticeKind, Page, Say, SayArgs, Select};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

/// What [`ComparePage`] takes.
#[derive(Properties, PartialEq)]
pub struct ComparePageProps {
    /// The two runs, where the address names them.
    pub runs: Option<(RunId, RunId)>,
}

/// Two runs side by side, the earlier one first, whichever way they were chosen. Without a choice: the latest two.
#[component]
pub fn ComparePage(props: &ComparePageProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    // Kept here and not in the address: a new address would move the focus away from the list she chooses from.
    let chosen = use_state(|| props.runs.clone());
    let Some((pack, data, _)) = ui.in_run() else { return html! {} };
    let mut runs: Vec<&Run> = runs_of(&data).collect();
    runs.sort_by_key(|run| run.started);
    let title = html! { <Say id="compare-title" /> };
    let back = Some((Route::Results.to_hash().into(), "result-to-all".into()));
    let (Some(last), Some(before_last)) = (runs.last(), runs.iter().rev().nth(1)) else {
        return html! {
            <Page {title} {back}>
                <Empty say="compare-one">
                    <LinkTo href={Route::Results.to_hash()} say="result-to-all" kind={LinkKind::Secondary} />
                </Empty>
            </Page>
        };
    };
    let find = |id: &RunId| runs.iter().find(|run| run.id == *id).copied();
    let pair = (*chosen).as_ref().and_then(|(a, b)| Some((find(a)?, find(b)?)));
    let (first, second) = pair.unwrap_or((*before_last, *last));
    let (earlier, later) = if first.started <= second.started { (first, second) } else { (second, first) };
    let options: Vec<(AttrValue, AttrValue, Option<AttrValue>)> = runs
        .iter()
        .enumerate()
        .map(|(index, run)| {
            let args = [("n", (index + 1).into()), ("date", run.started.into())];
            (run.id.to_string().into(), speech.t_with("compare-option", &args).into(), None)
        })
        .collect();
    let choose = |is_first: bool| {
        let (chosen, other) = (chosen.clone(), if is_first { second.id.clone() } else { first.id.clone() });
        Callback::from(move |value: AttrValue| {
            let value = RunId::new(value.to_string());
            chosen.set(Some(if is_first { (value, other.clone()) } else { (other.clone(), value) }));
        })
    };
    html! {
        <Page {title} {back} wide=true lead={html! { <Say id="compare-lead" /> }}>
            if runs.len() > 2 {
                <div class="field-row screen-only">
                    <Select id="compare-first" label="compare-first" options={options.clone()} value={first.id.to_string()} onchange={choose(true)} />
                    <Select id="compare-second" label="compare-second" {options} value={second.id.to_string()} onchange={choose(false)} />
                </div>
            }
            if first.id == second.id {
                <Notice kind={NoticeKind::Warning} live=true><p><Say id="compare-same" /></p></Notice>
            } else {
                <p><Say id="compare-meaning" /></p>
                <Bars rows={vec![]} legend={legend()} />
                for comparison in compare(&pack, earlier, later) {
                    <section key={comparison.section.key()} class="comparison">
                        { one(&pack, &comparison, earlier.started, later.started) }
                    </section>
                }
            }
        </Page>
    }
}

fn one(pack: &Pack, comparison: &Comparison, earlier: Timestamp, later: Timestamp) -> Html {
    let Comparison { section, then, now, changes } = comparison;
    let total = pack.competence(&section.competence).map_or(0, |competence| competence.statements.len());
    let row = |say: Html, reached: &Option<Reached>| BarRow {
        label: say,
        href: None,
        parts: reached.as_ref().map(bar_parts).unwrap_or_default(),
        total,
        words: match reached {
            Some(reached) => counts(reached),
            None => html! { <Say id="compare-not-asked" /> },
        },
        hue: section.competence.clone().into(),
    };
    let date = |at: Timestamp| -> SayArgs { vec![("date", at.into())] };
    let rows = vec![
        row(html! { <Say id="compare-earlier" args={date(earlier)} /> }, then),
        row(html! { <Say id="compare-later" args={date(later)} /> }, now),
    ];
    let both = then.is_some_and(|reached| reached.answered() > 0) && now.is_some_and(|reached| reached.answered() > 0);
    html! {
        <>
            <h2>{ section_name(section) }</h2>
            <Bars {rows} />
            if both {
                <p><Say id="compare-changes" args={vec![("count", changes.len().into())]} /></p>
                if !changes.is_empty() {
                    <ul class="changes">
                        for (item, was, is) in changes.iter() {
                            <li key={item.to_string()}>{ change(item, answer_words(Some(*was)), answer_words(Some(*is))) }</li>
                        }
                    </ul>
                }
            } else {
                <p class="hint"><Say id="compare-not-both" /></p>
            }
        </>
    }
}

fn change(item: &ItemId, was: Html, is: Html) -> Html {
    html! {
        <>
            <p class="deed"><Say id={item.statement.clone()} /></p>
            <dl class="change">
                <div><dt><Say id="compare-was" /></dt><dd>{ was }</dd></div>
                <div><dt><Say id="compare-is" /></dt><dd>{ is }</dd></div>
            </dl>
        </>
    }
}
