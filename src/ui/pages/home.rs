//! The hub: the ring, what is done, what to do next.

use yew::prelude::*;

use crate::app::{Place, Route, State};
use crate::content::{Competence, Pack, Section, summarise};
use crate::domain::Run;
use crate::ui::components::{
    Card, KeyMark, KeyRing, KeySize, LinkKind, LinkTo, Page, Progress, RingKey, Say, UserText,
};
use crate::ui::context::use_ui;
use crate::ui::root::SwitchProfile;
use crate::ui::speech::use_speech;

/// The hub.
#[component]
pub fn HomePage() -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let Some((pack, data, run)) = ui.in_run() else { return html! {} };
    let (done, all) = ui.state.sections_done();
    let keys = ring_keys(
        &pack,
        &run,
        |id| speech.t(&format!("{id}.short")),
        |own, total| speech.t_with("ring-described", &[("own", own.into()), ("total", total.into())]),
    );
    let title = if data.profile.nickname.is_empty() {
        html! { <Say id="home-title" /> }
    } else {
        html! { <UserText text={data.profile.nickname.clone()} /> }
    };
    let next = next_place(&ui.state, &pack, &run);
    let untouched = run.answers.is_empty();
    html! {
        <Page {title} wide=true lead={html! { <Say id={if untouched { "home-lead-new" } else { "home-lead" }} /> }}>
            <div class="home-top">
                <KeyRing {keys} bare=true />
                <div class="home-next">
                    <Progress {done} total={all} say="home-progress" args={vec![("done", done.into()), ("all", all.into())]} />
                    <div class="actions">
                        if let Some(place) = next {
                            <LinkTo href={Route::Section(place).to_hash()} kind={LinkKind::Primary}
                                say={if untouched { "home-begin" } else { "home-go-on" }} />
                        } else {
                            <LinkTo href={Route::Results.to_hash()} kind={LinkKind::Primary} say="home-see-results" />
                        }
                        if !untouched {
                            <LinkTo href={Route::Results.to_hash()} kind={LinkKind::Secondary} say="home-results" />
                        }
                    </div>
                </div>
            </div>
            <h2><Say id="home-eight" /></h2>
            <p><Say id="home-any-order" /></p>
            <ul class="competences">
                for competence in pack.competences.iter() {
                    <li key={competence.id.clone()}>{ card(&pack, competence, &run) }</li>
                }
            </ul>
            if ui.state.profiles.len() > 1 {
                <p class="actions"><SwitchProfile /></p>
            }
        </Page>
    }
}

/// The first place with something open, in the pack's order.
fn next_place(state: &State, pack: &Pack, run: &Run) -> Option<Place> {
    pack.competences.iter().find_map(|competence| {
        let sections = Section::of_competence(competence, run);
        if sections.is_empty() {
            return Some(Place { competence: competence.id.clone(), language: None });
        }
        let open = sections.iter().find(|section| !section.progress(pack, run).is_done());
        open.map(|section| state.place(section))
    })
}

/// The eight keys of the ring: each with the teeth of its furthest section.
pub fn ring_keys(
    pack: &Pack,
    run: &Run,
    name: impl Fn(&str) -> String,
    described: impl Fn(usize, usize) -> String,
) -> Vec<RingKey> {
    let summaries = summarise(pack, run);
    let key = |competence: &Competence| {
        let of_this = summaries.iter().filter(|summary| summary.section.competence == competence.id);
        let furthest = of_this.max_by_key(|summary| summary.reached.own());
        let (own, answered, total) = furthest.map_or((0, 0, competence.statements.len()), |summary| {
            (summary.reached.own(), summary.reached.total() - summary.reached.open, summary.reached.total())
        });
        RingKey {
            competence: competence.id.clone().into(),
            label: name(&competence.id).into(),
            teeth: own,
            answered,
            href: Some(Route::Section(Place { competence: competence.id.clone(), language: None }).to_hash().into()),
            described: described(own, total).into(),
        }
    };
    pack.competences.iter().map(key).collect()
}

fn card(pack: &Pack, competence: &Competence, run: &Run) -> Html {
    let sections = Section::of_competence(competence, run);
    let progress = sections.iter().map(|section| section.progress(pack, run));
    let (answered, total) = progress.clone().fold((0, 0), |(a, t), it| (a + it.answered, t + it.total));
    let done = !sections.is_empty() && progress.clone().all(|it| it.is_done());
    let own = summarise(pack, run)
        .iter()
        .filter(|summary| summary.section.competence == competence.id)
        .map(|summary| summary.reached.own())
        .max();
    let place = Place { competence: competence.id.clone(), language: None };
    let status = match (done, answered) {
        (true, _) => html! { <Say id="card-done" /> },
        (false, 0) => html! { <Say id="card-open" /> },
        (false, _) => {
            html! { <Say id="card-going" args={vec![("done", answered.into()), ("all", total.into())]} /> }
        }
    };
    html! {
        <Card href={Some(AttrValue::from(Route::Section(place).to_hash()))} hue={competence.id.clone()}
            title={html! { <Say id={competence.id.clone()} /> }}>
            <KeyMark competence={competence.id.clone()} teeth={own.unwrap_or(0)} size={KeySize::Medium} />
            <p class="card-status">{ status }</p>
        </Card>
    }
}
