//! The overview: one picture of the eight competences, the same as bars, and the same in words; each is complete by
//! itself.

pub mod parts;

use yew::prelude::*;

use self::parts::{bar_parts, counts, legend, print_button, section_name, what_it_rests_on};
use super::home::ring_keys;
use crate::app::{KEY_COMPETENCES, Route, StorageMode, tasks};
use crate::content::{Action, Competence, Pack, Reached, Section, SectionSummary, finished, summarise};
use crate::domain::{ProfileData, Run};
use crate::i18n::Arg;
use crate::platform;
use crate::ui::components::{
    BarRow, Button, Card, ChoiceOption, Dialog, Drawing, Icon, KeySize, LinkTo, LocalState, Notice, NoticeKind, Page,
    RingKey, RingSize, bars, button, card, chips, disclosure, empty, folded, key_mark, key_ring, link_to, notice, page,
    with_kept_state, with_local_state,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::speech::Speech;

/// The overview.
pub fn results_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    let title = speech.say("results-title");
    let back = Some((Route::Home.to_hash(), "results-to-home"));
    if run.answers.is_empty() {
        let first = ui.state.next_place().map_or(Route::Home, Route::Section);
        let earlier = runs_of(&data).count() > 1;
        return page(
            speech,
            Page {
                title,
                back,
                children: html! {
                    <>
                        { empty(speech, Drawing::Notebook, "results-nothing", html! {
                                    <p class="actions">
                                        { link_to(speech, LinkTo::primary("results-first", first.to_hash())) }
                                    </p>
                        }) }
                        if earlier {
                            { notice(Notice { children: html! {
                                            <>
                                                <p>{ speech.say("results-earlier-kept") }</p>
                                                <p>{ link_to(speech, LinkTo::new(
                                                    "now-compare", Route::Compare(None).to_hash()
                                                )) }</p>
                                            </>
                                        }, ..Default::default() }) }
                        }
                    </>
                },
                ..Default::default()
            },
        );
    }
    let summaries = summarise(&pack, &run);
    let keys = keys(speech, &pack, &summaries);
    let rows = rows(speech, &pack, &summaries);
    page(
        speech,
        Page {
            title,
            back,
            wide: true,
            lead: Some(speech.say("results-lead")),
            children: html! {
                <>
                    { views(speech, keys, rows) }
                    { folded(speech.say("rests-title"), what_it_rests_on(speech, &run)) }
                    { now(ui, &pack, &data, &run) }
                    { two(speech, &pack, &summaries) }
                    { more(ui, &data) }
                </>
            },
        },
    )
}

/// All runs through the statements.
pub fn runs_of(data: &ProfileData) -> impl Iterator<Item = &Run> {
    data.runs.iter().filter(|run| run.exercise == KEY_COMPETENCES)
}

/// The three ways of showing the results. One is shown at a time, so that it stays calm, and that one is printed: all
/// three say the same.
fn views(speech: &Speech, keys: Vec<RingKey>, rows: Vec<BarRow>) -> Html {
    let speech = speech.clone();
    with_kept_state(Route::Results.to_hash(), move |fields| views_with(&speech, &keys, &rows, fields))
}

fn views_with(speech: &Speech, keys: &[RingKey], rows: &[BarRow], fields: &LocalState) -> Html {
    let view = fields.find("view").map_or("picture", AttrValue::as_str);
    let options = [
        ChoiceOption::new("picture", "results-view-picture"),
        ChoiceOption::new("bars", "results-view-bars"),
        ChoiceOption::new("words", "results-view-words"),
    ];
    let class = |name: &str| if view == name { "view" } else { "view view-off" };
    html! {
        <div class="views">
            <div class="views-top screen-only">
                { chips(speech, "results-view", &options, view, &fields.setter("view")) }
                { print_button(speech) }
            </div>
            <section class={class("picture")}>
                <h2 class="paper-only">{ speech.say("results-view-picture") }</h2>
                { key_ring(keys, RingSize::Large, false) }
                <p class="hint">{ speech.say("results-picture-how") }</p>
            </section>
            <section class={class("bars")}>
                <h2 class="paper-only">{ speech.say("results-view-bars") }</h2>
                <p class="hint">{ speech.say("results-bars-how") }</p>
                { bars(speech, rows, &legend()) }
            </section>
            <section class={class("words")}>
                <h2 class="paper-only">{ speech.say("results-view-words") }</h2>
                <p class="hint">{ speech.say("results-words-how") }</p>
                <dl class="in-words">
                    for (index, row) in rows.iter().enumerate() {
                        <div key={index}>
                            <dt>
                                if let Some(href) = &row.href {
                                    <a class="link" href={href.clone()}>{ row.label.clone() }</a>
                                } else {
                                    { row.label.clone() }
                                }
                            </dt>
                            <dd>{ row.words.clone() }</dd>
                        </div>
                    }
                </dl>
            </section>
        </div>
    }
}

fn result_of(competence: &Competence) -> Route {
    Route::Result(competence.id.clone())
}

/// The keys of the ring on the hub, each leading to its results. A key with several languages says the result for each.
fn keys(speech: &Speech, pack: &Pack, summaries: &[SectionSummary]) -> Vec<RingKey> {
    let described = |competence: &Competence, key: &RingKey| {
        let of_this: Vec<_> = summaries.iter().filter(|summary| summary.section.competence == competence.id).collect();
        if competence.per_language && of_this.is_empty() {
            return speech.say("results-no-language");
        }
        if !competence.per_language && key.answered == 0 {
            return speech.say("results-not-answered");
        }
        speech.lines(&|words| {
            let sentence = |SectionSummary { section, reached, .. }: &&SectionSummary| {
                let count = [("own", Arg::from(reached.own())), ("total", reached.total().into())];
                match &section.language {
                    None => words.t_with("results-own-of", &count),
                    Some(language) => {
                        let [own, total] = count;
                        let language = words.language_name(language);
                        words.t_with("results-own-of-in", &[("language", language.into()), own, total])
                    }
                }
            };
            of_this.iter().map(sentence).collect::<Vec<_>>().join(" ")
        })
    };
    let keys = ring_keys(speech, pack, summaries);
    let with_words = pack.competences.iter().zip(keys).map(|(competence, key)| RingKey {
        href: result_of(competence).to_hash(),
        described: described(competence, &key),
        ..key
    });
    with_words.collect()
}

/// One row for each section. A competence that is asked per language has a row too while the user has not named a
/// language.
fn rows(speech: &Speech, pack: &Pack, summaries: &[SectionSummary]) -> Vec<BarRow> {
    let of_competence = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let row = |section: &Section, reached: &Reached, words: Html| BarRow {
            label: section_name(speech, section),
            href: Some(result_of(competence).to_hash()),
            parts: bar_parts(reached),
            total: competence.statements.len(),
            words,
            hue: competence.id.clone(),
        };
        let rows: Vec<BarRow> =
            of_this.map(|summary| row(&summary.section, &summary.reached, counts(speech, &summary.reached))).collect();
        if rows.is_empty() {
            vec![row(&Section::of(&competence.id), &Reached::default(), speech.say("results-no-language"))]
        } else {
            rows
        }
    };
    pack.competences.iter().flat_map(of_competence).collect()
}

/// What to do next: go on with what is open, say that the run is done for now, keep a copy.
fn now(ui: &Ui, pack: &Pack, data: &ProfileData, run: &Run) -> Html {
    let speech = &ui.speech;
    let (done, all) = ui.state.sections_done();
    let open = ui.state.next_place().map(Route::Section);
    let finish = ui.task(|app, _: MouseEvent| {
        // The button that had the focus is replaced by the date.
        platform::focus::to_element("now");
        async move { tasks::act(&app, Action::Finish).await }
    });
    let finished = finished(pack, run);
    // Who went on after saying so can say it again.
    let has_news = run.answers.values().any(|given| finished.is_none_or(|finished| finished < given.at));
    let saved = data.profile.file_saved;
    let remind = finished.is_some_and(|finished| saved.is_none_or(|saved| saved < finished));
    html! {
        <section class="block screen-only">
            <h2 id="now" tabindex="-1">{ speech.say("now-title") }</h2>
            if let Some(open) = &open {
                <p>{ speech.say_with("now-open", &[("done", done.into()), ("all", all.into())]) }</p>
                <p class="actions">
                    { link_to(speech, LinkTo {
                        icon: Some(Icon::NEXT),
                        ..LinkTo::primary("now-go-on", open.to_hash())
                    }) }
                    if has_news {
                        { button(speech, Button::quiet("now-finish", finish)) }
                    }
                </p>
            }
            if let Some(finished) = finished {
                { notice(Notice {
                    kind: NoticeKind::Good, live: true,
                    children: html! {
                        <p>
                            if open.is_none() {
                                { speech.say("now-all-answered") }{ " " }
                            }
                            { speech.say_with("now-finished", &[("date", finished.into())]) }
                        </p>
                    },
                    ..Default::default()
                }) }
            }
            if remind {
                { save_reminder(ui) }
            } else {
                <p class="actions">
                    { link_to(speech, LinkTo {
                        icon: Some(Icon::SAVE),
                        ..LinkTo::secondary("now-save", Route::SaveFile.to_hash())
                    }) }
                    if let Some(saved) = saved {
                        <span class="hint">{ speech.say_with("now-saved", &[("date", saved.into())]) }</span>
                    }
                </p>
            }
        </section>
    }
}

/// The reminder after a finished run. If the browser deletes by itself, or nothing is kept at all, it is a warning.
fn save_reminder(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let deletes = ui.app.platform().deletes_after_days();
    let visit = ui.state.storage.mode == Some(StorageMode::Session);
    let kind = if visit || deletes.is_some() { NoticeKind::Warning } else { NoticeKind::Info };
    notice(Notice {
        kind,
        title: Some(speech.say("now-save-title")),
        children: html! {
            <>
                if visit {
                    <p>{ speech.say("now-save-visit") }</p>
                } else if let Some(days) = deletes {
                    <p>{ speech.say_with("now-save-deletes", &[("days", (days as usize).into())]) }</p>
                } else {
                    <p>{ speech.say("now-save-why") }</p>
                }
                <p class="actions">
                    { link_to(speech, LinkTo {
                        icon: Some(Icon::SAVE),
                        ..LinkTo::secondary("now-save", Route::SaveFile.to_hash())
                    }) }
                </p>
            </>
        },
        ..Default::default()
    })
}

/// Why learning to learn and initiative stand apart (igma femina handbook, chapter 3): they matter much for solving
/// problems and for independence. Schools and integration courses teach most of the others; these two grow where a
/// coach leaves the thinking to the learner.
fn two(speech: &Speech, pack: &Pack, summaries: &[SectionSummary]) -> Html {
    let reached = |competence: &Competence| {
        let found = summaries.iter().find(|summary| summary.section.competence == competence.id);
        found.map(|summary| summary.reached).unwrap_or_default()
    };
    html! {
        <section class="block">
            <h2>{ speech.say("two-title") }</h2>
            <ul class="two-keys">
                for competence in pack.competences.iter().filter(|competence| competence.set_apart) {
                    <li key={competence.id.clone()}>
                        { card(Card { hue: &competence.id, href: Some(result_of(competence).to_hash()), title: Some(speech.say(&competence.id)), children: html! {
                                        <>
                                            { key_mark(&competence.id, reached(competence).own(), KeySize::Medium) }
                                            <p>{ counts(speech, &reached(competence)) }</p>
                                        </>
                                    } }) }
                    </li>
                }
            </ul>
            { disclosure(speech.say("two-why"), false, html! {
                <>
                    <p>{ speech.say("two-what") }</p>
                    <p>{ speech.say("two-others") }{ " " }{ speech.say("two-grow") }</p>
                    <p>{ speech.say("two-coach") }{ " " }{ speech.say("two-result") }</p>
                    <p class="hint">{ speech.say("two-source") }</p>
                </>
            }) }
        </section>
    }
}

fn more(ui: &Ui, data: &ProfileData) -> Html {
    let speech = &ui.speech;
    let several = runs_of(data).count() > 1;
    html! {
        <section class="block more screen-only">
            { card(Card {
                href: Some(Route::Evidence.to_hash()), title: Some(speech.say("now-evidence")),
                children: html! { <p>{ speech.say_with("now-evidence-why", &[("count", data.evidence.len().into())]) }</p> },
                ..Default::default()
            }) }
            if several {
                { card(Card {
                    href: Some(Route::Compare(None).to_hash()), title: Some(speech.say("now-compare")),
                    children: html! { <p>{ speech.say("now-compare-why") }</p> }, ..Default::default()
                }) }
            }
            { again(ui) }
        </section>
    }
}

/// Begins a new run, after saying that the old one stays.
fn again(ui: &Ui) -> Html {
    let ui = ui.clone();
    with_local_state(move |fields| again_with(&ui, fields))
}

fn again_with(ui: &Ui, fields: &LocalState) -> Html {
    let speech = &ui.speech;
    let begin = ui.task(|app, _: MouseEvent| async move { tasks::begin_again(&app).await });
    let actions = html! {
        <>
            { button(speech, Button::new("cancel", fields.flag_setter("asking", false))) }
            { button(speech, Button::primary("now-again-begin", begin)) }
        </>
    };
    card(Card {
        title: Some(speech.say("now-again")),
        children: html! {
            <>
                <p>{ speech.say("now-again-why") }</p>
                <p class="actions">{ button(speech, Button::new(
                    "now-again-begin", fields.flag_setter("asking", true)
                )) }</p>
                <Dialog speech={speech.clone()} title={speech.say("now-again-title")} open={fields.is("asking")} onclose={fields.flag_setter("asking", false)} {actions}>
                    <p>{ speech.say("now-again-what") }</p>
                    <p>{ speech.say("now-again-kept") }</p>
                    <p>{ speech.say("now-again-evidence") }</p>
                </Dialog>
            </>
        },
        ..Default::default()
    })
}
