//! The overview: one picture of the eight, the same as bars, the same in words; each complete by itself.

pub mod parts;

use yew::prelude::*;

use self::parts::{PrintButton, bar_parts, counts, first_open, legend, section_name, what_it_rests_on};
use super::home::ring_keys;
use crate::app::{KEY_COMPETENCES, Keep, Route, tasks};
use crate::content::{Action, Competence, Pack, Reached, Section, SectionSummary, summarise};
use crate::domain::{ProfileData, Run};
use crate::platform;
use crate::ui::components::{
    BarRow, Bars, Button, ButtonKind, Card, Chips, ChoiceOption, Dialog, Empty, Icon, KeyMark, KeyRing, KeySize,
    LinkKind, LinkTo, Notice, NoticeKind, Page, RingKey, Say,
};
use crate::ui::context::{Ui, use_ui};
use crate::ui::speech::{Speech, use_speech};

/// The overview.
#[component]
pub fn ResultsPage() -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let Some((pack, data, run)) = ui.in_run() else { return html! {} };
    let title = html! { <Say id="results-title" /> };
    let back = Some((Route::Home.to_hash().into(), "results-to-home".into()));
    if run.answers.is_empty() {
        let first = first_open(&ui.state, &pack, &run).unwrap_or(Route::Home);
        let earlier = runs_of(&data).count() > 1;
        return html! {
            <Page {title} {back}>
                <Empty say="results-nothing">
                    <p class="actions">
                        <LinkTo href={first.to_hash()} say="results-first" kind={LinkKind::Primary} />
                    </p>
                </Empty>
                if earlier {
                    <Notice>
                        <p><Say id="results-earlier-kept" /></p>
                        <p><LinkTo href={Route::Compare(None).to_hash()} say="now-compare" /></p>
                    </Notice>
                }
            </Page>
        };
    }
    let keys = keys(&pack, &run, &speech);
    let rows = rows(&pack, &run);
    html! {
        <Page {title} {back} wide=true lead={html! { <Say id="results-lead" /> }}>
            <Views {keys} {rows} />
            <Notice title={html! { <Say id="rests-title" /> }}>{ what_it_rests_on(&run) }</Notice>
            { now(&ui, &pack, &data, &run) }
            { two(&pack, &run) }
            { more(&data) }
        </Page>
    }
}

/// All passes through the statements.
pub fn runs_of(data: &ProfileData) -> impl Iterator<Item = &Run> {
    data.runs.iter().filter(|run| run.exercise == KEY_COMPETENCES)
}

#[derive(Properties, PartialEq)]
struct ViewsProps {
    keys: Vec<RingKey>,
    rows: Vec<BarRow>,
}

/// The three ways of showing it. On the screen one at a time, so that it stays calm; on paper all three.
#[component]
fn Views(props: &ViewsProps) -> Html {
    let view = use_state(|| AttrValue::from("picture"));
    let onchange = {
        let view = view.clone();
        Callback::from(move |value: AttrValue| view.set(value))
    };
    let options = vec![
        ChoiceOption::new("picture", "results-view-picture"),
        ChoiceOption::new("bars", "results-view-bars"),
        ChoiceOption::new("words", "results-view-words"),
    ];
    let class = |name: &str| classes!("view", (*view != *name).then_some("view-off"));
    html! {
        <div class="views">
            <div class="views-top screen-only">
                <Chips legend="results-view" {options} value={(*view).clone()} {onchange} />
                <PrintButton />
            </div>
            <section class={class("picture")}>
                <h2 class="paper-only"><Say id="results-view-picture" /></h2>
                <KeyRing keys={props.keys.clone()} />
                <p class="hint"><Say id="results-picture-how" /></p>
            </section>
            <section class={class("bars")}>
                <h2 class="paper-only"><Say id="results-view-bars" /></h2>
                <p class="hint"><Say id="results-bars-how" /></p>
                <Bars rows={props.rows.clone()} legend={legend()} />
            </section>
            <section class={class("words")}>
                <h2 class="paper-only"><Say id="results-view-words" /></h2>
                <p class="hint"><Say id="results-words-how" /></p>
                <dl class="in-words">
                    for (index, row) in props.rows.iter().enumerate() {
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

/// The keys of the hub, each leading to what it says; a key of several languages says it for each.
fn keys(pack: &Pack, run: &Run, speech: &Speech) -> Vec<RingKey> {
    let summaries = summarise(pack, run);
    let own_of =
        |own: usize, total: usize| speech.t_with("results-own-of", &[("own", own.into()), ("total", total.into())]);
    let in_languages = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let sentences = of_this.map(|SectionSummary { section, reached, .. }| {
            let language = speech.first.language_name(section.language.as_deref().unwrap_or_default());
            let args =
                [("language", language.into()), ("own", reached.own().into()), ("total", reached.total().into())];
            speech.t_with("results-own-of-in", &args)
        });
        let sentences: Vec<_> = sentences.collect();
        if sentences.is_empty() { speech.t("results-no-language") } else { sentences.join(" ") }
    };
    let keys = ring_keys(pack, run, |id| speech.t(&format!("{id}.short")), own_of);
    let with_words = pack.competences.iter().zip(keys).map(|(competence, key)| RingKey {
        href: Some(result_of(competence).to_hash().into()),
        described: match (competence.per_language, key.answered) {
            (true, _) => in_languages(competence).into(),
            (false, 0) => speech.t("results-not-answered").into(),
            (false, _) => key.described.clone(),
        },
        ..key
    });
    with_words.collect()
}

/// One row for each section; a competence asked per language has one too while she has not named a language.
fn rows(pack: &Pack, run: &Run) -> Vec<BarRow> {
    let summaries = summarise(pack, run);
    let of_competence = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let row = |section: &Section, reached: &Reached, words: Html| BarRow {
            label: section_name(section),
            href: Some(result_of(competence).to_hash().into()),
            parts: bar_parts(reached),
            total: competence.statements.len(),
            words,
            hue: competence.id.clone().into(),
        };
        let rows: Vec<BarRow> =
            of_this.map(|summary| row(&summary.section, &summary.reached, counts(&summary.reached))).collect();
        if rows.is_empty() {
            let words = html! { <Say id="results-no-language" /> };
            vec![row(&Section::of(&competence.id), &Reached::default(), words)]
        } else {
            rows
        }
    };
    pack.competences.iter().flat_map(of_competence).collect()
}

/// What to do next: go on with what is open, say that one is done, keep a copy.
fn now(ui: &Ui, pack: &Pack, data: &ProfileData, run: &Run) -> Html {
    let (done, all) = ui.state.sections_done();
    let open = first_open(&ui.state, pack, run);
    let finish = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            // The button that had the focus makes room for the date.
            platform::focus::to_element("now");
            ui.run(|app| async move { tasks::act(&app, Action::Finish).await });
        })
    };
    let saved = data.profile.file_saved;
    let remind = run.finished.is_some_and(|finished| saved.is_none_or(|saved| saved < finished));
    html! {
        <section class="block screen-only">
            <h2 id="now" tabindex="-1"><Say id="now-title" /></h2>
            if let Some(open) = open {
                <p><Say id="now-open" args={vec![("done", done.into()), ("all", all.into())]} /></p>
                <p class="actions">
                    <LinkTo href={open.to_hash()} say="now-go-on" kind={LinkKind::Primary} icon={Some(Icon::Next)} />
                </p>
            } else if run.finished.is_none() {
                <p><Say id="now-all-answered" />{ " " }<Say id="now-finish-why" /></p>
                <p class="actions"><Button say="now-finish" kind={ButtonKind::Primary} onclick={finish} /></p>
            }
            if let Some(finished) = run.finished {
                <Notice kind={NoticeKind::Good} live=true>
                    <p><Say id="now-finished" args={vec![("date", finished.into())]} /></p>
                </Notice>
            }
            if remind {
                { save_reminder(ui) }
            } else {
                <p class="actions">
                    <LinkTo href={Route::SaveFile.to_hash()} say="now-save" kind={LinkKind::Secondary} icon={Some(Icon::Save)} />
                    if let Some(saved) = saved {
                        <span class="hint"><Say id="now-saved" args={vec![("date", saved.into())]} /></span>
                    }
                </p>
            }
        </section>
    }
}

/// The reminder after a finished run. Where the browser deletes by itself, or nothing is kept at all, it is a warning.
fn save_reminder(ui: &Ui) -> Html {
    let deletes = ui.app.platform().deletes_after_days();
    let visit = ui.state.keep == Some(Keep::Visit);
    let kind = if visit || deletes.is_some() { NoticeKind::Warning } else { NoticeKind::Info };
    html! {
        <Notice {kind} title={html! { <Say id="now-save-title" /> }}>
            if visit {
                <p><Say id="now-save-visit" /></p>
            } else if let Some(days) = deletes {
                <p><Say id="now-save-deletes" args={vec![("days", (days as usize).into())]} /></p>
            } else {
                <p><Say id="now-save-why" /></p>
            }
            <p class="actions">
                <LinkTo href={Route::SaveFile.to_hash()} say="now-save" kind={LinkKind::Secondary} icon={Some(Icon::Save)} />
            </p>
        </Notice>
    }
}

/// Why learning to learn and initiative stand apart (igma femina handbook, chapter 3: the others are taught in schools
/// and integration courses, these two grow where a coach leaves the thinking to the person).
fn two(pack: &Pack, run: &Run) -> Html {
    let summaries = summarise(pack, run);
    let reached = |competence: &Competence| {
        let found = summaries.iter().find(|summary| summary.section.competence == competence.id);
        found.map(|summary| summary.reached).unwrap_or_default()
    };
    html! {
        <section class="block">
            <h2><Say id="two-title" /></h2>
            <p><Say id="two-what" /></p>
            <ul class="two-keys">
                for competence in pack.competences.iter().filter(|competence| competence.helps_all) {
                    <li key={competence.id.clone()}>
                        <Card hue={competence.id.clone()} href={Some(AttrValue::from(result_of(competence).to_hash()))}
                            title={html! { <Say id={competence.id.clone()} /> }}>
                            <KeyMark competence={competence.id.clone()} teeth={reached(competence).own()} size={KeySize::Medium} />
                            <p>{ counts(&reached(competence)) }</p>
                        </Card>
                    </li>
                }
            </ul>
            <p><Say id="two-others" />{ " " }<Say id="two-grow" /></p>
            <p><Say id="two-coach" />{ " " }<Say id="two-result" /></p>
            <p class="hint"><Say id="two-source" /></p>
        </section>
    }
}

fn more(data: &ProfileData) -> Html {
    let several = runs_of(data).count() > 1;
    html! {
        <section class="block more screen-only">
            <Card href={Some(AttrValue::from(Route::Evidence.to_hash()))} title={html! { <Say id="now-evidence" /> }}>
                <p><Say id="now-evidence-why" args={vec![("count", data.evidence.len().into())]} /></p>
            </Card>
            if several {
                <Card href={Some(AttrValue::from(Route::Compare(None).to_hash()))} title={html! { <Say id="now-compare" /> }}>
                    <p><Say id="now-compare-why" /></p>
                </Card>
            }
            <Again />
        </section>
    }
}

/// Beginning a new run, after saying that the old one stays.
#[component]
fn Again() -> Html {
    let ui = use_ui();
    let open = use_state(|| false);
    let set = |value: bool| {
        let open = open.clone();
        move || open.set(value)
    };
    let ask = {
        let set = set(true);
        Callback::from(move |_: MouseEvent| set())
    };
    let close = {
        let set = set(false);
        Callback::from(move |()| set())
    };
    let begin = Callback::from(move |_: MouseEvent| ui.run(|app| async move { tasks::begin_again(&app).await }));
    let actions = html! {
        <>
            <Button say="cancel" onclick={close.reform(|_: MouseEvent| ())} />
            <Button say="now-again-begin" kind={ButtonKind::Primary} onclick={begin} />
        </>
    };
    html! {
        <Card title={html! { <Say id="now-again" /> }}>
            <p><Say id="now-again-why" /></p>
            <p class="actions"><Button say="now-again-begin" onclick={ask} /></p>
            <Dialog title={html! { <Say id="now-again-title" /> }} open={*open} onclose={close} {actions}>
                <p><Say id="now-again-what" /></p>
                <p><Say id="now-again-kept" /></p>
                <p><Say id="now-again-evidence" /></p>
            </Dialog>
        </Card>
    }
}
