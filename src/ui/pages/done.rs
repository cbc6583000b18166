//! The end of a section.

use yew::prelude::*;

use crate::app::{Place, Route, tasks};
use crate::content::{Action, Section, summarise};
use crate::ui::components::{Button, ButtonKind, KeyMark, KeySize, LinkKind, LinkTo, Page, Say};
use crate::ui::context::use_ui;
use crate::ui::speech::use_speech;

/// What [`DonePage`] takes.
#[derive(Properties, PartialEq)]
pub struct DonePageProps {
    /// The section.
    pub place: Place,
}

/// What was reached, and where to go from here.
#[component]
pub fn DonePage(props: &DonePageProps) -> Html {
    let ui = use_ui();
    let speech = use_speech();
    let Some((pack, _, run)) = ui.in_run() else { return html! {} };
    let summary = ui
        .state
        .section(&props.place)
        .and_then(|section| summarise(&pack, &run).into_iter().find(|summary| summary.section == section));
    let Some(summary) = summary else {
        return html! {
            <Page title={html! { <Say id="not-found" /> }} back={Some((Route::Home.to_hash().into(), "nav-home".into()))} />
        };
    };
    let section = summary.section.clone();
    let own = summary.reached.own();
    let stopped = section.progress(&pack, &run).stopped;
    let next = pack
        .competences
        .iter()
        .flat_map(|competence| Section::of_competence(competence, &run))
        .find(|section| !section.progress(&pack, &run).is_done());
    let resume = {
        let (ui, section) = (ui.clone(), section.clone());
        Callback::from(move |_: MouseEvent| {
            let section = section.clone();
            ui.run(|app| async move { tasks::act(&app, Action::Resume(section)).await });
        })
    };
    let first = Route::Ask(props.place.clone(), 1);
    html! {
        <Page title={html! { <Say id="done-title" args={vec![("competence", speech.t(&section.competence).into())]} /> }}
            back={Some((Route::Home.to_hash().into(), "nav-home".into()))}>
            <KeyMark competence={section.competence.clone()} teeth={own} size={KeySize::Large} />
            <p class="lead"><Say id="done-own" args={vec![("own", own.into()), ("all", summary.reached.total().into())]} /></p>
            if stopped {
                <p><Say id="done-stopped" /></p>
            }
            <div class="actions">
                if let Some(next) = next {
                    <LinkTo href={Route::Section(ui.state.place(&next)).to_hash()} say="done-next" kind={LinkKind::Primary}
                        args={vec![("competence", speech.t(&next.competence).into())]} />
                } else {
                    <LinkTo href={Route::Results.to_hash()} say="home-see-results" kind={LinkKind::Primary} />
                }
                <LinkTo href={Route::Result(section.competence.clone()).to_hash()} say="done-result" kind={LinkKind::Secondary} />
                if stopped {
                    <Button say="done-resume" kind={ButtonKind::Quiet} onclick={resume} />
                }
                <LinkTo href={first.to_hash()} say="done-review" kind={LinkKind::Quiet} />
                <LinkTo href={Route::Home.to_hash()} say="nav-home" kind={LinkKind::Quiet} />
            </div>
        </Page>
    }
}
