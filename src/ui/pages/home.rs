//! The first page of a profile (the hub): the ring, what is done, what to do next.

use yew::prelude::*;

use crate::app::{Assets, KEY_COMPETENCES, Route, SectionPath, StorageMode, WorkRoute};
use crate::content::{Competence, Pack, Section, SectionSummary, summarise};
use crate::domain::{ACTIVITIES, Run};
use crate::ui::components::{
    Card, KeySize, LinkKind, LinkTo, Page, RingKey, RingSize, card, key_mark, key_ring, link_to, page, progress,
    user_text,
};
use crate::ui::context::Ui;
use crate::ui::later::later;
use crate::ui::pages::errors;
use crate::ui::pages::profiles::switch_profile;
use crate::ui::speech::Speech;

/// The hub.
pub fn home_page(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let Some((pack, data, run)) = ui.in_run() else { return errors::waiting(ui) };
    let (done, all) = ui.state.sections_done();
    let summaries = summarise(&pack, &run);
    let keys = ring_keys(speech, &pack, &summaries);
    let title =
        if data.profile.nickname.is_empty() { speech.say("home-title") } else { user_text(&data.profile.nickname) };
    let next = ui.state.next_place();
    let untouched = run.answers.is_empty();
    page(
        speech,
        Page {
            title,
            wide: true,
            lead: Some(speech.say(if untouched { "home-lead-new" } else { "home-lead" })),
            children: html! {
                <>
                    <div class="home">
                        <div>
                            <div class="home-top">
                                { key_ring(&keys, RingSize::Large, true) }
                                <div class="home-next">
                                    { progress(done, all, speech.say_with("home-progress", &[("done", done.into()), ("all", all.into())])) }
                                    { ways_on(ui, next, untouched) }
                                    // This comes before anything is answered: people who prepare devices, for example
                                    // a teacher, look for it here.
                                    if untouched && ui.state.has(Assets::REST) {
                                        { later(|pages| (pages.kept)(speech)) }
                                    }
                                </div>
                            </div>
                            if data.profile.idea.is_some() && ui.state.has(Assets::REST) {
                                { later(|pages| (pages.idea)(ui)) }
                            }
                            if untouched && data.runs.iter().filter(|it| it.exercise == KEY_COMPETENCES).count() > 1 && ui.state.has(Assets::REST) {
                                { earlier(speech) }
                            }
                        </div>
                        // Beside the ring where there is room for it: each key of the ring has its name there.
                        <div>
                            <h2>{ speech.say("home-eight") }</h2>
                            <p>{ speech.say("home-any-order") }</p>
                            <ul class="competences">
                                for competence in pack.competences.iter() {
                                    <li key={competence.id.clone()}>{ way_into(speech, &pack, competence, &run, &summaries) }</li>
                                }
                            </ul>
                        </div>
                    </div>
                    { exploring(ui) }
                    if ui.state.storage.mode == Some(StorageMode::Device) || ui.state.people.profiles.len() > 1 {
                        <p class="actions">{ switch_profile(ui) }</p>
                    }
                </>
            },
            ..Default::default()
        },
    )
}

/// The one way on, and what is there so far. When everything is answered, the way on is what is there.
fn ways_on(ui: &Ui, next: Option<SectionPath>, untouched: bool) -> Html {
    let link = |href: Route, say: &'static str, kind: LinkKind| {
        link_to(&ui.speech, LinkTo { kind, ..LinkTo::new(say, href.to_hash()) })
    };
    html! {
        <div class="actions">
            if let Some(place) = next {
                { link(Route::Section(place), if untouched { "home-begin" } else { "home-go-on" }, LinkKind::Primary) }
                if !untouched {
                    { link(Route::Results, "home-results", LinkKind::Secondary) }
                }
            } else {
                { link(Route::Results, "home-see-results", LinkKind::Primary) }
            }
        </div>
    }
}

/// Shown after beginning again: where the earlier answers are.
fn earlier(speech: &Speech) -> Html {
    html! {
        <p class="actions">
            { speech.say("home-earlier") }{ " " }
            { link_to(speech, LinkTo::new("title-compare", Route::Compare(None).to_hash())) }
        </p>
    }
}

/// The ways to exploring work: what the user likes doing, with how far they are, and the kinds of work.
fn exploring(ui: &Ui) -> Html {
    let speech = &ui.speech;
    let run = ui.state.interests();
    let status = match run {
        Some(run) if run.finished.is_some() => speech.say("card-done"),
        Some(run) if !run.ratings.is_empty() => {
            // A user who rated an activity and the one that replaced it said the same thing twice.
            let done = run.ratings.len().min(ACTIVITIES);
            speech.say_with("card-going", &[("done", done.into()), ("all", ACTIVITIES.into())])
        }
        _ => speech.say("card-open"),
    };
    let interests = Card {
        href: Some(Route::Explore(WorkRoute::Interests).to_hash()),
        title: Some(speech.say("home-interests")),
        children: html! {
            <>
                <p>{ speech.say("home-interests-what") }</p>
                <p class="card-status">{ status }</p>
            </>
        },
        ..Default::default()
    };
    let work = Card {
        href: Some(Route::Explore(WorkRoute::Shelves).to_hash()),
        title: Some(speech.say("home-work")),
        children: html! { <p>{ speech.say("home-work-what") }</p> },
        ..Default::default()
    };
    html! {
        <>
            <h2>{ speech.say("home-explore") }</h2>
            <div class="two-ways">{ card(interests) }{ card(work) }</div>
        </>
    }
}

/// The eight keys of the ring: each with the teeth of its furthest section.
pub fn ring_keys(speech: &Speech, pack: &Pack, summaries: &[SectionSummary]) -> Vec<RingKey> {
    let key = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let furthest = of_this.max_by_key(|summary| summary.reached.own());
        let (own, answered) = furthest.map_or((0, 0), |summary| (summary.reached.own(), summary.reached.answered()));
        RingKey {
            competence: competence.id.clone(),
            label: speech.say([&competence.id, ".short"].concat()),
            teeth: own,
            answered,
            href: Route::Section(SectionPath { competence: competence.id.clone(), language: None }).to_hash(),
            described: Html::default(),
        }
    };
    pack.competences.iter().map(key).collect()
}

fn way_into(speech: &Speech, pack: &Pack, competence: &Competence, run: &Run, summaries: &[SectionSummary]) -> Html {
    let sections = Section::of_competence(competence, run);
    let (mut answered, mut total) = (0, 0);
    for section in &sections {
        let progress = section.progress(pack, run);
        answered += progress.answered;
        total += progress.total;
    }
    let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
    let own = of_this.map(|summary| summary.reached.own()).max();
    let place = SectionPath { competence: competence.id.clone(), language: None };
    let status = match (competence.is_done(pack, run), answered) {
        (true, _) => speech.say("card-done"),
        (false, 0) => speech.say("card-open"),
        (false, _) => speech.say_with("card-going", &[("done", answered.into()), ("all", total.into())]),
    };
    card(Card {
        href: Some(Route::Section(place).to_hash()),
        hue: &competence.id,
        title: Some(speech.say([&competence.id, ".short"].concat())),
        children: html! {
            <>
                { key_mark(&competence.id, own.unwrap_or(0), KeySize::Medium) }
                <p class="card-status">{ status }</p>
            </>
        },
    })
}
