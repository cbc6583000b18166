//! Two runs side by side: first in short how many answers changed in which way, then the answers that did, and folded
//! everything else. On paper is what is unfolded.

use yew::prelude::*;

use super::results::parts::{answer_words, bar_parts, counts, legend, print_button, section_name};
use super::results::runs_of;
use crate::app::Route;
use crate::content::{Change, Changes, Compared, Comparison, Pack, Reached, compare};
use crate::domain::{Run, RunId, Timestamp};
use crate::i18n::msg_prefix;
use crate::ui::art;
use crate::ui::components::{
    BarRow, Drawing, LinkTo, LocalState, Notice, NoticeKind, Page, SayArgs, Select, SelectOption, bars, disclosure,
    empty, link_to, notice, page, select, with_kept_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::speech::Speech;

/// Two runs side by side, the earlier one first, in whichever order they were chosen. Without a choice: the latest two.
pub fn compare_page(ui: &Ui, runs: Option<(RunId, RunId)>) -> Html {
    let ui = ui.clone();
    with_kept_state(ui.state.screen.route.to_hash(), move |fields| both(&ui, runs.as_ref(), fields))
}

fn both(ui: &Ui, named: Option<&(RunId, RunId)>, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, _)) = ui.in_run() else { return errors::waiting(ui) };
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
                    link_to(speech, LinkTo::secondary("result-to-all", Route::Results.to_hash())),
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
                        { side_by_side(speech, &pack, earlier, later) }
                    }
                </>
            },
        },
    )
}

fn side_by_side(speech: &Speech, pack: &Pack, earlier: &Run, later: &Run) -> Html {
    let comparisons = compare(pack, earlier, later);
    let has_moved = |comparison: &&Comparison| comparison.asked.iter().any(Compared::is_moved);
    let (moved, others): (Vec<&Comparison>, Vec<&Comparison>) = comparisons.iter().partition(has_moved);
    let both = Both { pack, earlier, later };
    html! {
        <>
            { summary(speech, &comparisons, &both) }
            <p class="actions">{ print_button(speech) }</p>
            { bars(speech, &[], &legend()) }
            for comparison in moved.iter() {
                <section key={comparison.section.key()} class="comparison">
                    { one(speech, comparison, &both) }
                    { the_rest(speech, comparison) }
                </section>
            }
            if !others.is_empty() {
                { disclosure(speech.say_with("compare-unmoved", &[("count", others.len().into())]), false, html! {
                    for comparison in others.iter() {
                        <section key={comparison.section.key()} class="comparison">
                            { one(speech, comparison, &both) }
                            { answers(speech, comparison.asked.iter().chain(&comparison.past)) }
                        </section>
                    }
                }) }
            }
        </>
    }
}

/// The two runs and what they were asked.
struct Both<'a> {
    pack: &'a Pack,
    earlier: &'a Run,
    later: &'a Run,
}

impl Both<'_> {
    /// When each of them began, as the line of its bar.
    fn began(&self, speech: &Speech) -> [Html; 2] {
        let date = |at: Timestamp| -> SayArgs { vec![("date", at.into())] };
        [
            speech.say_with("compare-earlier", &date(self.earlier.started)),
            speech.say_with("compare-later", &date(self.later.started)),
        ]
    }
}

/// What changed, in all and for each section. It is the first page on paper.
fn summary(speech: &Speech, comparisons: &[Comparison], both: &Both) -> Html {
    let [earlier, later] = both.began(speech);
    html! {
        <section class="change-summary">
            <h2>{ speech.say("compare-summary") }</h2>
            <p class="hint">{ earlier }</p>
            <p class="hint">{ later }</p>
            <p class="change-all">{ change_counts(speech, Changes::in_all(comparisons)) }</p>
            <dl class="change-sections">
                for comparison in comparisons.iter() {
                    <div key={comparison.section.key()} class={art::hue(&comparison.section.competence)}>
                        <dt>{ art::mark(&comparison.section.competence) }<span>{ section_name(speech, &comparison.section) }</span></dt>
                        <dd>
                            if comparison.now.is_some() {
                                { change_counts(speech, comparison.changes()) }
                            } else {
                                { speech.say("compare-not-asked") }
                            }
                        </dd>
                    </div>
                }
            </dl>
            <p>{ speech.say("compare-up-means") }{ " " }{ speech.say("compare-meaning") }</p>
        </section>
    }
}

/// How many answers changed in which way, each with its sign and in words; counts of zero are left out.
fn change_counts(speech: &Speech, changes: Changes) -> Html {
    msg_prefix("changed-");
    html! {
        <span class="change-counts">
            for change in Change::ALL.into_iter().filter(|change| changes.of(*change) > 0) {
                <span key={change.name()} class="change-count">
                    { sign(change) }
                    { speech.say_with(format!("changed-{}", change.name()), &[("count", changes.of(change).into())]) }
                </span>
            }
        </span>
    }
}

/// The sign of a change, lines on a field of 24 by 24. The words beside it say the same.
fn sign(change: Change) -> Html {
    let lines = match change {
        Change::Up => "M12 19.5V5M5.5 11 12 4.5l6.5 6.5",
        Change::Down => "M12 4.5V19M5.5 13l6.5 6.5 6.5-6.5",
        Change::New => "M12 5v14M5 12h14",
        Change::Same => "M5 9h14M5 15h14",
        Change::Unanswered => "M8 12h8",
    };
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={lines} /></svg> }
}

/// A section in both runs as bars, and the answers that went up or down.
fn one(speech: &Speech, comparison: &Comparison, both: &Both) -> Html {
    let Comparison { section, then, now, asked, .. } = comparison;
    let total = both.pack.competence(&section.competence).map_or(0, |competence| competence.statements.len());
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
    let [earlier, later] = both.began(speech);
    let rows = [row(earlier, then), row(later, now)];
    let moved: Vec<&Compared> = asked.iter().filter(|it| it.is_moved()).collect();
    html! {
        <>
            <h2>{ section_name(speech, section) }</h2>
            { bars(speech, &rows, &[]) }
            if !moved.is_empty() {
                { answers(speech, moved) }
            }
        </>
    }
}

/// The answers of a section that went neither up nor down. Retired statements are among them, because the earlier run is
/// not shown on any other page any more.
fn the_rest(speech: &Speech, comparison: &Comparison) -> Html {
    let stayed = comparison.asked.iter().filter(|it| !it.is_moved());
    let rest: Vec<&Compared> = stayed.chain(&comparison.past).collect();
    html! {
        if !rest.is_empty() {
            { disclosure(speech.say_with("compare-rest", &[("count", rest.len().into())]), false, answers(speech, rest)) }
        }
    }
}

/// Statements with both answers.
fn answers<'a>(speech: &Speech, statements: impl IntoIterator<Item = &'a Compared>) -> Html {
    html! {
        <ul class="changes">
            for statement in statements {
                <li key={statement.item.to_string()}>
                    <p class="deed">{ speech.say(&statement.item.statement) }</p>
                    <dl class="change">
                        <div><dt>{ speech.say("compare-was") }</dt><dd>{ answer_words(speech, statement.then) }</dd></div>
                        <div>
                            <dt>{ speech.say("compare-is") }</dt>
                            <dd>
                                if statement.is_moved() {
                                    { sign(statement.change()) }
                                }
                                { answer_words(speech, statement.now) }
                            </dd>
                        </div>
                    </dl>
                </li>
            }
        </ul>
    }
}
