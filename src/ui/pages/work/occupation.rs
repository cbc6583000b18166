//! One kind of work: what people do, why it could fit, the ways in, who does it today, what to ask.

mod competences;
mod fit;
mod note;
mod who;

use yew::prelude::*;

use super::WorkContext;
use super::all::preparation_id;
use super::here::schooling_here;
use super::parts::{address, decision_buttons, declined_notice, heading_id, title, why_not, work_nav};
use super::shelves::surprise;
use crate::app::{Route, WorkRoute};
use crate::domain::{Occupation, Ways};
use crate::i18n::msg_prefix;
use crate::ui::components::{LocalState, Notice, Page, disclosure, notice, page};
use crate::ui::pages::errors;
use crate::ui::pages::results::parts::print_button;
use crate::ui::speech::{MessageArg, Speech};
use competences::competences;
use fit::fit;
use note::note;
pub use who::united_states;
use who::who;

/// The questions to ask somebody who does the work.
const QUESTIONS: [&str; 7] = ["day", "way", "like", "papers", "hours", "team", "watch"];

/// The names of the four kinds of education, in the order of [`Ways::education`].
const EDUCATION: [&str; 4] = ["education-school", "education-vocational", "education-bachelor", "education-master"];

/// The page of a kind of work.
pub fn occupation(read: &WorkContext, code: &str, fields: &LocalState) -> Html {
    let speech = read.speech();
    let Some((at, group)) = read.work.find(code) else {
        return errors::not_found(speech, &Route::Explore(WorkRoute::Shelves), "work-way-shelves");
    };
    let is_surprise = read.ui.state.exploring.surprise.as_deref() == Some(code);
    let aside = declined_notice(read, code);
    page(
        speech,
        Page {
            title: html! { <span id={heading_id(code)}>{ title(speech, code) }</span> },
            wide: true,
            lead: Some(html! {
                <>
                    if !group.is_rest() {
                        { official(read, group) }
                    }
                    { speech.say(["occupation-", code, "-does"].concat()) }
                </>
            }),
            children: html! {
                <>
                    { work_nav(read) }
                    if is_surprise {
                        { notice(Notice { children: html! {
                            <>
                                <p>{ speech.say("surprise-here") }</p>
                                { surprise(read, "surprise-again") }
                            </>
                        }, ..Default::default() }) }
                    }
                    if let Some(aside) = aside {
                        { notice(Notice { children: aside, ..Default::default() }) }
                    }
                    { decision_buttons(read, code, fields) }
                    <section class="block">
                        <h2>{ speech.say("occupation-day") }</h2>
                        <ul class="points">
                            for n in ["1", "2", "3"] {
                                <li key={n}>{ speech.say(["occupation-", code, "-day-", n].concat()) }</li>
                            }
                        </ul>
                    </section>
                    { fit(read, at, group) }
                    { preparation(read, group) }
                    { who(read, group) }
                    { examples(read, at) }
                    { competences(read, group) }
                    { questions(speech) }
                    { note(read, code, fields) }
                    { related(read, group) }
                    { sources(read, group) }
                    <p class="actions">{ print_button(speech) }</p>
                    { why_not(read, fields) }
                </>
            },
            ..Default::default()
        },
    )
}

/// The official title in each language of the screen that has one. The title of a rest group says what does not belong
/// to it, so it stands with the sources.
fn official(read: &WorkContext, group: &Occupation) -> Html {
    let Some(at) = read.work.occupations.index(&group.code) else { return html! {} };
    let titles = read.speech().all().zip(&read.ui.state.content.labels).filter_map(|(words, labels)| {
        let title = labels.names.official.get(at)?.as_ref()?;
        let (language, text) = (words.language(), words.t_with("occupation-official", &[("title", title.as_str().into())]));
        Some(html! {
            <p key={language.tag.clone()} class="official" lang={language.tag.clone()} dir={language.dir.name()}>{ text }</p>
        })
    });
    html! { <>{ for titles }</> }
}

fn preparation(read: &WorkContext, group: &Occupation) -> Html {
    msg_prefix("preparation-");
    let speech = read.speech();
    let Some(Ways { usual, least, most, education }) = group.ways else {
        return html! {
            <section class="block">
                <h2>{ speech.say("occupation-ways") }</h2>
                <p>{ speech.say("preparation-not-known") }</p>
                { schooling_here(read, group) }
                <p>{ speech.say("ways-here") }</p>
            </section>
        };
    };
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-ways") }</h2>
            <p class="deed">{ speech.say(["preparation-", usual.name()].concat()) }</p>
            if least != most {
                <p>{ speech.say_named("ways-range", &[
                    ("least", MessageArg::Message(&preparation_id(least))), ("most", MessageArg::Message(&preparation_id(most))),
                ]) }</p>
            }
            if let Some(education) = education {
                <h3>{ speech.say("ways-education") }</h3>
                <ul>
                    for (name, percent) in EDUCATION.into_iter().zip(education).filter(|(_, percent)| *percent > 0) {
                        <li key={name}>{ speech.say_named("education-share", &[
                            ("name", MessageArg::Message(name)), ("percent", MessageArg::Value(usize::from(percent).into())),
                        ]) }</li>
                    }
                </ul>
            }
            <p class="hint">{ speech.say("ways-us") }</p>
            { schooling_here(read, group) }
            <p>{ speech.say("ways-here") }</p>
        </section>
    }
}

/// Names of jobs in the language of the screen.
fn examples(read: &WorkContext, at: usize) -> Html {
    let (speech, state) = (read.speech(), &read.ui.state);
    let Some(names) = state.content.labels.first().map(|labels| &labels.names) else { return html! {} };
    let examples: Vec<&String> = names.examples.get(at).into_iter().flatten().collect();
    if examples.is_empty() {
        return html! {};
    }
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-examples") }</h2>
            if names.own_examples {
                <p class="hint">{ speech.say("occupation-examples-ours") }</p>
            }
            <ul>
                for example in examples {
                    <li key={example.clone()}><span lang={names.language.clone()}>{ example }</span></li>
                }
            </ul>
        </section>
    }
}

fn questions(speech: &Speech) -> Html {
    msg_prefix("ask-");
    html! {
        <section class="block">
            <h2>{ speech.say("occupation-ask") }</h2>
            <ul class="points">
                for question in QUESTIONS {
                    <li key={question}>{ speech.say(["ask-", question].concat()) }</li>
                }
            </ul>
        </section>
    }
}

fn related(read: &WorkContext, group: &Occupation) -> Html {
    let speech = read.speech();
    if group.related.is_empty() {
        return html! {};
    }
    html! {
        <section class="block screen-only">
            <h2>{ speech.say("occupation-related") }</h2>
            <ul class="related">
                for other in group.related.iter().filter_map(|at| read.group(*at)) {
                    <li key={other.code.clone()}><a class="link" href={address(&other.code)}>{ title(speech, &other.code) }</a></li>
                }
            </ul>
        </section>
    }
}

/// Where the page comes from: the official lists and the profiles. They are text, since nothing is fetched from
/// elsewhere.
fn sources(read: &WorkContext, group: &Occupation) -> Html {
    let speech = read.speech();
    let profiles = group.members.iter().filter_map(|member| read.work.occupations.profiles.get(member.profile));
    let list = html! {
        <>
            <p>{ speech.say("occupation-title-ours") }</p>
            if group.is_rest() {
                { official(read, group) }
            }
            if !group.members.is_empty() {
                <p>{ speech.say("occupation-sources-profile") }</p>
                <ul>
                    for profile in profiles {
                        <li key={profile.code.clone()}>
                            <span lang="en" dir="ltr">{ format!("{} ({})", profile.title, profile.code) }</span>
                            <span class="address" dir="ltr">{ profile.onet_address() }</span>
                        </li>
                    }
                </ul>
                <p>{ speech.say("occupation-sources-modelled") }</p>
            }
            <p>{ speech.say("occupation-sources-more") }</p>
            <p class="address" dir="ltr">{ format!("ISCO-08 {}: {}", group.code, group.esco_address()) }</p>
        </>
    };
    disclosure(speech.say("occupation-sources"), false, list)
}
