//! The results of one competence: what the user does, what can come next, where it is useful, what it rests on.

use std::rc::Rc;

use yew::prelude::*;

use super::idea::idea_to_keep;
use super::results::parts::{answer_words, counts, print_button, what_it_rests_on};
use crate::app::{Route, State};
use crate::content::{Competence, Pack, Section, SectionSummary, StatementLevel, next_items, sources_of, summarise};
use crate::domain::{Answer, Evidence, ItemId, ProfileData, Run};
use crate::i18n::msg_prefix;
use crate::ui::components::{
    Icon, KeySize, LinkKind, LinkTo, Notice, Page, disclosure, folded, key_mark, link_to, notice, page, user_text,
};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::speech::{MessageArg, Speech};

/// How many statements to name as what can come next: more would be a list of what is missing.
const MAX_NEXT: usize = 3;

/// What every part of the page reads.
struct ResultContext {
    ui: Ui,
    speech: Speech,
    state: Rc<State>,
    pack: Rc<Pack>,
    data: Rc<ProfileData>,
    run: Run,
}

impl ResultContext {
    fn evidence_for(&self, item: &ItemId) -> impl Iterator<Item = &Evidence> {
        self.data.evidence.iter().filter(move |evidence| evidence.item == *item)
    }
}

/// The results of one competence. If it is asked per language, there is a part for each language.
pub fn result_page(ui: &Ui, id: &str) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    let back = Some((Route::Results.to_hash(), "result-to-all"));
    let Some(competence) = pack.competence(id).cloned() else {
        return page(speech, Page { title: speech.say("result-unknown"), back, ..Default::default() });
    };
    let summaries = summarise(&pack, &run).into_iter().filter(|summary| summary.section.competence == competence.id);
    let summaries: Vec<SectionSummary> = summaries.collect();
    let to_section = Route::Section(ui.state.place(&Section::of(&competence.id))).to_hash();
    let read = ResultContext { ui: ui.clone(), speech: speech.clone(), state: ui.state.clone(), pack, data, run };
    let name_2018 = speech.name_2018(&competence.id);
    let lead = speech.say(format!("{}.about", competence.id));
    page(
        speech,
        Page {
            title: speech.say(&competence.id),
            lead: Some(lead),
            back,
            children: html! {
                <>
                    if let Some(name_2018) = name_2018 {
                        <p class="hint">{ name_2018 }</p>
                    }
                    if summaries.is_empty() {
                        { notice(Notice { children: html! {
                                        <>
                                            <p>{ speech.say("results-no-language") }</p>
                                            <p class="actions">{ link_to(speech, LinkTo::primary(
                                                "results-choose-languages", to_section
                                            )) }</p>
                                        </>
                                    }, ..Default::default() }) }
                    }
                    for (index, summary) in summaries.iter().enumerate() {
                        <div key={summary.section.key()} class="result-section">{ section(&read, summary, index) }</div>
                    }
                    { useful(speech, &competence) }
                    { rests_on(&read, &competence) }
                    <p class="actions">{ print_button(speech) }</p>
                </>
            },
            ..Default::default()
        },
    )
}

/// One section. With a language it has a heading of its own, and the headings in it are one level lower.
fn section(read: &ResultContext, summary: &SectionSummary, index: usize) -> Html {
    let speech = &read.speech;
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
                <h2>{ language_title(speech, language) }</h2>
            }
            { key_mark(&section.competence, reached.own(), KeySize::Large) }
            <p>{ counts(speech, reached) }</p>
            if open {
                <p class="actions">
                    { link_to(speech, LinkTo {
                        href: Route::Section(place).to_hash(), icon: Some(Icon::NEXT),
                        kind: if progress.answered == 0 { LinkKind::Primary } else { LinkKind::Secondary },
                        say: if progress.answered == 0 { "result-begin" } else { "result-go-on" },
                        ..Default::default()
                    }) }
                </p>
            }
            if progress.is_cut_short() {
                <p>{ speech.say("result-stopped") }</p>
            }
            if progress.answered > 0 {
                if !shown.is_empty() {
                    { deeds(read, level, "result-shown", &shown, &format!("shown-{index}")) }
                }
                if !alone.is_empty() {
                    { deeds(read, level, "result-own", &alone, &format!("own-{index}")) }
                }
                if reached.skipped == reached.total() {
                    <p>{ speech.say("all-skipped") }</p>
                } else if own.is_empty() {
                    <p>{ speech.say("result-none-own") }</p>
                }
                { next(read, level, summary, index) }
                { all_answers(read, section, index) }
            }
        </>
    }
}

/// A language as a heading: each language on the screen has its own name for it.
fn language_title(speech: &Speech, language: &str) -> Html {
    speech.say_named("language-alone", &[("language", MessageArg::Language(language))])
}

/// Statements that the user did, with what they wrote about them.
fn deeds(read: &ResultContext, level: &'static str, title: &'static str, items: &[&ItemId], prefix: &str) -> Html {
    let speech = &read.speech;
    html! {
        <section class="block">
            <@{level}>{ speech.say(title) }</@>
            <ul class="deeds">
                for (index, item) in items.iter().enumerate() {
                    <li key={item.to_string()}>{ deed(read, item, format!("{prefix}-{index}")) }</li>
                }
            </ul>
        </section>
    }
}

fn deed(read: &ResultContext, item: &ItemId, id: String) -> Html {
    html! {
        <>
            <p class="deed" id={id.clone()}>{ read.speech.say(&item.statement) }</p>
            { told(read, item, id) }
        </>
    }
}

/// What the user wrote about a statement, and the way to write more; `id` is that of the statement on the page.
fn told(read: &ResultContext, item: &ItemId, id: String) -> Html {
    let speech = &read.speech;
    let evidence: Vec<&Evidence> = read.evidence_for(item).collect();
    let tell = read.state.new_evidence(item).to_hash();
    html! {
        <>
            if !evidence.is_empty() {
                <ul class="deed-evidence">
                    for evidence in evidence.iter() {
                        <li key={evidence.id.to_string()}>
                            { user_text(&evidence.what) }
                            <a class="link screen-only" href={Route::EditEvidence(evidence.id.clone()).to_hash()} aria-describedby={id.clone()}>
                                { speech.say("result-change-evidence") }
                            </a>
                        </li>
                    }
                </ul>
            }
            <a class="link tell screen-only" href={tell} aria-describedby={id.clone()}>
                { Icon::ADD.draw() }
                { speech.say(if evidence.is_empty() { "result-tell" } else { "result-tell-more" }) }
            </a>
        </>
    }
}

/// The nearest statements that are not reached yet, each with its idea for this week, of which the user can keep one.
fn next(read: &ResultContext, level: &'static str, summary: &SectionSummary, index: usize) -> Html {
    let speech = &read.speech;
    msg_prefix("answer-");
    let items = next_items(&read.pack, &read.run, &summary.section, MAX_NEXT);
    let reached = summary.reached;
    html! {
        if !items.is_empty() {
            <section class="block">
                <@{level}>{ speech.say("result-next") }</@>
                <p>{ speech.say("result-next-lead") }</p>
                <ul class="next">
                    for (n, item) in items.iter().enumerate() {
                        <li key={item.to_string()}>
                            <p class="deed">{ speech.say(&item.statement) }</p>
                            <p class="hint">
                                if let Some(answer) = read.run.answer(item) {
                                    { speech.say_named("result-next-answer", &[("answer", MessageArg::Message(&["answer-", answer.name()].concat()))]) }
                                } else {
                                    { speech.say("result-next-open") }
                                }
                            </p>
                            { idea_to_keep(&read.ui, item, format!("idea-{index}-{n}")) }
                        </li>
                    }
                </ul>
            </section>
        } else if reached.shown_others == reached.total() {
            <p>{ speech.say("result-all-shown") }</p>
        } else if reached.own() == reached.total() {
            <p>{ speech.say("result-all-own") }</p>
        }
    }
}

/// Every statement of the section by steps, with the user's answer, each leading back to it. If a retired statement
/// counts, it leads to the one that replaced it. Those that no longer count come last.
fn all_answers(read: &ResultContext, section: &Section, index: usize) -> Html {
    let speech = &read.speech;
    msg_prefix("step-");
    let items: Vec<_> = section.counted(&read.pack, &read.run).into_iter().zip(section.items(&read.pack)).collect();
    let counts = |item: &ItemId| items.iter().any(|((counted, _), (asked, _))| counted == item || asked == item);
    let answered = |item: &ItemId| read.run.answers.contains_key(item);
    let retired: Vec<ItemId> =
        section.ever(&read.pack).into_iter().filter(|item| answered(item) && !counts(item)).collect();
    disclosure(
        speech.say("result-all-answers"),
        false,
        html! {
            <>
                for step in StatementLevel::ALL {
                    <div key={step.name()} class="step-answers">
                        <p class="step-name">{ speech.say(format!("step-{}", step.name())) }</p>
                        <ul class="all-answers">
                            for (n, ((item, _), (asked, _))) in items.iter().enumerate().filter(|(_, ((_, of), _))| *of == step) {
                                <li key={item.to_string()}>
                                    <p id={format!("answer-of-{index}-{n}")}>{ speech.say(&item.statement) }</p>
                                    <p class="answer-line">
                                        { answer_words(speech, read.run.answer(item)) }
                                        if let Some(route) = read.state.ask(asked) {
                                            <a class="link screen-only" href={route.to_hash()} aria-describedby={format!("answer-of-{index}-{n}")}>
                                                { speech.say(if item == asked { "result-change-answer" } else { "retired-now" }) }
                                            </a>
                                        }
                                    </p>
                                    // What was done with help can have evidence too. All other statements stand above,
                                    // or are not done yet.
                                    if matches!(read.run.answer(item), Some(Answer::WithHelp | Answer::Skipped)) {
                                        { told(read, item, format!("answer-of-{index}-{n}")) }
                                    }
                                </li>
                            }
                        </ul>
                    </div>
                }
                if !retired.is_empty() {
                    <div class="step-answers">
                        <p class="step-name">{ speech.say("retired-before") }</p>
                        <ul class="all-answers">
                            for (n, item) in retired.iter().enumerate() {
                                <li key={item.to_string()}>
                                    <p id={format!("retired-{index}-{n}")}>{ speech.say(&item.statement) }</p>
                                    <p class="answer-line">{ answer_words(speech, read.run.answer(item)) }</p>
                                    { told(read, item, format!("retired-{index}-{n}")) }
                                </li>
                            }
                        </ul>
                    </div>
                }
            </>
        },
    )
}

fn useful(speech: &Speech, competence: &Competence) -> Html {
    let id = &competence.id;
    html! {
        <section class="block">
            { folded(html! { <h2>{ speech.say("result-useful") }</h2> }, html! {
                <dl class="useful">
                    <div><dt>{ speech.say("result-useful-work") }</dt><dd>{ speech.say(format!("{id}-useful-work")) }</dd></div>
                    <div><dt>{ speech.say("result-useful-education") }</dt><dd>{ speech.say(format!("{id}-useful-education")) }</dd></div>
                    <div><dt>{ speech.say("result-useful-daily") }</dt><dd>{ speech.say(format!("{id}-useful-daily")) }</dd></div>
                </dl>
            }) }
        </section>
    }
}

/// Titles of frameworks are names: they stay in the language of the source, English.
fn rests_on(read: &ResultContext, competence: &Competence) -> Html {
    let speech = &read.speech;
    html! {
        <section class="block">
            { folded(html! { <h2>{ speech.say("result-rests") }</h2> }, html! {
                <>
                    { what_it_rests_on(speech, &read.run) }
                    <p>{ speech.say("result-frameworks") }</p>
                    <ul lang="en" dir="ltr" class="frameworks">
                        for source in sources_of(&read.pack, competence) {
                            <li key={source.id.clone()}>{ source.title.clone() }</li>
                        }
                    </ul>
                </>
            }) }
        </section>
    }
}
