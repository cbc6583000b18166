//! Which page a route shows.

use yew::prelude::*;

use super::{
    about, compare, done, edit_evidence, evidence, gallery, home, open_file, pause, profiles, result, results,
    save_file, section, settings, start, statement,
};
use crate::app::Route;
use crate::ui::context::Ui;

/// Whether a page is one of the first, whose words and code are there from the beginning.
pub fn is_first(route: &Route) -> bool {
    matches!(
        route,
        Route::Languages
            | Route::Start(_)
            | Route::What
            | Route::Keep
            | Route::Second
            | Route::Home
            | Route::Section(_)
            | Route::Ask(..)
            | Route::Pause(..)
            | Route::Done(_)
    )
}

/// The page of the present route.
pub fn page(ui: &Ui) -> Html {
    let state = &ui.state;
    match state.route.clone() {
        Route::Languages | Route::Start(_) => html! { <start::LanguagesPage /> },
        Route::What => html! { <start::WhatPage /> },
        Route::Keep => html! { <start::KeepPage /> },
        Route::Second => html! { <start::SecondPage /> },
        Route::Home => html! { <home::HomePage /> },
        Route::Section(place) => html! { <section::SectionPage {place} /> },
        Route::Ask(place, number) => html! { <statement::StatementPage {place} {number} /> },
        Route::Pause(place, number) => html! { <pause::PausePage {place} {number} /> },
        Route::Done(place) => html! { <done::DonePage {place} /> },
        Route::Profiles => html! { <profiles::ProfilesPage /> },
        Route::Results => html! { <results::ResultsPage /> },
        Route::Result(competence) => html! { <result::ResultPage {competence} /> },
        Route::Compare(runs) => html! { <compare::ComparePage {runs} /> },
        Route::Evidence => html! { <evidence::EvidencePage /> },
        Route::NewEvidence(statement, language) => {
            let item = state.item(&statement, language);
            html! { <edit_evidence::EditEvidencePage {item} id={None} /> }
        }
        Route::EditEvidence(id) => html! { <edit_evidence::EditEvidencePage id={Some(id)} item={None} /> },
        Route::SaveFile => html! { <save_file::SaveFilePage /> },
        Route::OpenFile => html! { <open_file::OpenFilePage /> },
        Route::Settings => html! { <settings::SettingsPage /> },
        Route::About => html! { <about::AboutPage /> },
        Route::Gallery => html! { <gallery::GalleryPage /> },
    }
}
