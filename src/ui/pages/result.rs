//! The results of one competence: what she does, what can come next, where it is useful, what it rests on.

use std::rc::Rc;

use yew::prelude::*;

use super::results::parts::{PrintButton, answer_words, counts, what_it_rests_on};
use crate::app::{Route, State};
use crate::content::{Competence, Pack, Section, SectionSummary, Step, next_items, sources_of, summarise};
use crate::domain::{Answer, Evidence, ItemId, ProfileData, Run};
use crate::i18n::msg_prefix;
use crate::ui::components::{
    Disclosure, Icon, KeyMark, KeySize, LinkKind, LinkTo, Named, Notice, Page, Say, SayNamed, UserText,
};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

/// What [`ResultPage`] takes.
#[derive(Properties, PartialEq)]
pub struct ResultPageProps {
    /// The competence's id.
    pub competence: AttrValue,
}

/// How many statements to name as what can come next: more would be a list of what is missing.
const MOST_NEXT: usize = 3;

/// What every part of the page reads.
#[derive(Clone)]
struct Read {
    state: Rc<State>,
    pack: Rc<Pack>,
    data: Rc<ProfileData>,
    run: Run,
}

impl Read {
    fn evidence_for(&self, item: &ItemId) -> impl Iterator<Item = &Evidence> {
        self.data.evidence.iter().filter(move |evidence| evidence.item == *item)
    }
}

/// The results of one competence; where it is asked per language, a part for each language.
#[component]
pub fn ResultPage(props: &ResultPageProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let Some((pack, data, run)) = ui.in_run() else { return html! {} };
    let back = Some((Route::Results.to_hash().into(), "result-to-all".into()));
    let Some(competence) = pack.competence(&props.competence).cloned() else {
        return html! { <Page title={html! { <Say id="result-unknown" /> }} {back} /> };
    };
    let summaries = summarise(&pack, &run).into_iter().filter(|summary| summary.section.competence == competence.id);
    let summaries: Vec<SectionSummary> = summaries.collect();
    let to_section = Route::Section(ui.state.place(&Section::of(&competence.id))).to_hash();
    let read = Read { state: ui.state.clone(), pack, data, run };
    let name_2018 = format!("{}.name-2018", competence.id);
    let renamed = speech.t(&name_2018) != speech.t(&competence.id);
    let lead = html! { <Say id={format!("{}.about", competence.id)} /> };
    html! {
        <Page title={html! { <Say id={competence.id.clone()} /> }} {lead} {back}>
            if renamed {
                <p class="hint"><SayNamed id="result-name-2018" names={vec![("name", Named::Message(name_2018.into()))]} /></p>
            }
            if summaries.is_empty() {
                <Notice>
                    <p><Say id="results-no-language" /></p>
                    <p class="actions"><LinkTo href={to_section} say="results-choose-languages" kind={LinkKind::Primary} /></p>
                </Notice>
            }
            for (index, summary) in summaries.iter().enumerate() {
                <div key={summary.section.key()} class="result-section">{ section(&read, summary, index) }</div>
            }
            { useful(&competence) }
            { rests_on(&read, &competence) }
            <p class="actions"><PrintButton /></p>
        </Page>
    }
}

/// One section. With a language it has a heading of its own, and what is in it goes one level down.
fn section(read: &Read, summary: &SectionSummary, index: usize) -> Html {
    let SectionSummary { section, reached, own, .. } = summary;
    let level = if section.language.is_some() { "h3" } else { "h2" };
    let of = |wanted: Answer| -> Vec<&ItemId> {
        own.iter().filter(|(_, answer)| *answer == wanted).map(|(item, _)| item).collect()
    };
    let (shown, alone) = (of(Answer::ShownOthers), of(Answer::OnMyOwn));
    let place = read.state.place(section);
    let progress = section.progress(&read.pack, &read.run);
    let open = !progress.is_done();
    html! {
        <>
            if let Some(language) = &section.language {
                <h2>{ language_title(language) }</h2>
            }
            <KeyMark competence={section.competence.clone()} teeth={reached.own()} size={KeySize::Large} />
            <p>{ counts(reached) }</p>
            if open {
                <p class="actions">
                    <LinkTo href={Route::Section(place).to_hash()} icon={Some(Icon::Next)}
                        kind={if progress.answered == 0 { LinkKind::Primary } else { LinkKind::Secondary }}
                        say={if progress.answered == 0 { "result-begin" } else { "result-go-on" }} />
                </p>
            }
            if progress.stopped && progress.answered < progress.total {
                <p><Say id="result-stopped" /></p>
            }
            if progress.answered > 0 {
                if !shown.is_empty() {
                    { deeds(read, level, "result-shown", &shown, &format!("shown-{index}")) }
                }
                if !alone.is_empty() {
                    { deeds(read, level, "result-own", &alone, &format!("own-{index}")) }
                }
                if own.is_empty() {
                    <p><Say id="result-none-own" /></p>
                }
                { next(read, level, summary) }
                { all_answers(read, section, index) }
            }
        </>
    }
}

/// A language as a heading: each language on the screen has its own name for it.
fn language_title(language: &str) -> Html {
    html! { <SayNamed id="language-alone" names={vec![("language", Named::Language(language.to_owned().into()))]} /> }
}

/// Statements that she did, with what she wrote of them.
fn deeds(read: &Read, level: &'static str, title: &'static str, items: &[&ItemId], prefix: &str) -> Html {
    html! {
        <section class="block">
            <@{level}><Say id={title} /></@>
            <ul class="deeds">
                for (index, item) in items.iter().enumerate() {
                    <li key={item.to_string()}>{ deed(read, item, format!("{prefix}-{index}")) }</li>
                }
            </ul>
        </section>
    }
}

fn deed(read: &Read, item: &ItemId, id: String) -> Html {
    let evidence: Vec<&Evidence> = read.evidence_for(item).collect();
    let tell = read.state.new_evidence(item).to_hash();
    html! {
        <>
            <p class="deed" id={id.clone()}><Say id={item.statement.clone()} /></p>
            if !evidence.is_empty() {
                <ul class="deed-evidence">
                    for evidence in evidence.iter() {
                        <li key={evidence.id.to_string()}>
                            <UserText text={evidence.what.clone()} />
                            <a class="link screen-only" href={Route::EditEvidence(evidence.id.clone()).to_hash()} aria-describedby={id.clone()}>
                                <Say id="result-change-evidence" />
                            </a>
                        </li>
                    }
                </ul>
            }
            <a class="link tell screen-only" href={tell} aria-describedby={id.clone()}>
                { Icon::Add.draw() }
                <Say id={if evidence.is_empty() { "result-tell" } else { "result-tell-more" }} />
            </a>
        </>
    }
}

/// The nearest statements that are not there yet, each with its idea for this week.
fn next(read: &Read, level: &'static str, summary: &SectionSummary) -> Html {
    msg_prefix("answer-");
    let items = next_items(&read.pack, &read.run, &summary.section, MOST_NEXT);
    let reached = summary.reached;
    html! {
        <section class="block">
            if !items.is_empty() {
                <@{level}><Say id="result-next" /></@>
                <p><Say id="result-next-lead" /></p>
                <ul class="next">
                    for item in items.iter() {
                        <li key={item.to_string()}>
                            <p class="deed"><Say id={item.statement.clone()} /></p>
                            <p class="hint">
                                if let Some(answer) = read.run.answer(item) {
                                    <SayNamed id="result-next-answer" names={vec![("answer", Named::Message(format!("answer-{}", answer.name()).into()))]} />
                                } else {
                                    <Say id="result-next-open" />
                                }
                            </p>
                            <p class="idea"><strong><Say id="result-idea" /></strong>{ " " }<Say id={format!("{}-idea", item.statement)} /></p>
                        </li>
                    }
                </ul>
            } else if reached.shown_others == reached.total() {
                <p><Say id="result-all-shown" /></p>
            } else if reached.own() == reached.total() {
                <p><Say id="result-all-own" /></p>
            }
        </section>
    }
}

/// Every statement of the section by steps, with her answer, each leading back to it.
fn all_answers(read: &Read, section: &Section, index: usize) -> Html {
    msg_prefix("step-");
    let items = section.items(&read.pack);
    html! {
        <Disclosure summary={html! { <Say id="result-all-answers" /> }}>
            for step in Step::ALL {
                <div key={step.name()} class="step-answers">
                    <p class="step-name"><Say id={format!("step-{}", step.name())} /></p>
                    <ul class="all-answers">
                        for (n, (item, _)) in items.iter().enumerate().filter(|(_, (_, of))| *of == step) {
                            <li key={item.to_string()}>
                                <p id={format!("answer-of-{index}-{n}")}><Say id={item.statement.clone()} /></p>
                                <p class="answer-line">
                                    { answer_words(read.run.answer(item)) }
                                    if let Some(route) = read.state.ask(item) {
                                        <a class="link screen-only" href={route.to_hash()} aria-describedby={format!("answer-of-{index}-{n}")}>
                                            <Say id="result-change-answer" />
                                        </a>
                                    }
                                </p>
                            </li>
                        }
                    </ul>
                </div>
            }
        </Disclosure>
    }
}

fn useful(competence: &Competence) -> Html {
    let id = &competence.id;
    html! {
        <section class="block">
            <h2><Say id="result-useful" /></h2>
            <dl class="useful">
                <div><dt><Say id="result-useful-work" /></dt><dd><Say id={format!("{id}-useful-work")} /></dd></div>
                <div><dt><Say id="result-useful-education" /></dt><dd><Say id={format!("{id}-useful-education")} /></dd></div>
                <div><dt><Say id="result-useful-daily" /></dt><dd><Say id={format!("{id}-useful-daily")} /></dd></div>
            </dl>
        </section>
    }
}

/// Titles of frameworks are names: they stay in the language of the source, English.
fn rests_on(read: &Read, competence: &Competence) -> Html {
    html! {
        <section class="block">
            <h2><Say id="result-rests" /></h2>
            { what_it_rests_on(&read.run) }
            <p><Say id="result-frameworks" /></p>
            <ul lang="en" dir="ltr" class="frameworks">
                for source in sources_of(&read.pack, competence) {
                    <li key={source.id.clone()}>{ source.title.clone() }</li>
                }
            </ul>
        </section>
    }
}
