//! Which page a route shows.

use yew::prelude::*;

use super::{
    about, compare, done, edit_evidence, errors, evidence, gallery, home, pause, profiles, result, results, section,
    settings, start, statement, stays,
};
use crate::app::Route;
use crate::ui::context::Ui;
use crate::ui::later::{LATER, START, exercise_page, file_page, work_page};

/// The page of the present route.
pub fn page(ui: &Ui) -> Html {
    match ui.state.screen.route.clone() {
        Route::Languages | Route::Start(..) | Route::What | Route::StorageChoice | Route::Second => {
            START.get().map_or_else(|| errors::waiting(ui), |pages| (pages.page)(ui))
        }
        Route::Home => home::home_page(ui),
        Route::Ask(place, number) => statement::statement_page(ui, &place, number),
        route => LATER.get().map_or_else(|| errors::waiting(ui), |pages| (pages.page)(ui, route)),
    }
}

/// The start screen of the present route.
pub fn start_page(ui: &Ui) -> Html {
    match ui.state.screen.route {
        Route::What => start::what_page(ui),
        Route::StorageChoice => start::storage_choice_page(ui),
        Route::Second => start::second_page(ui),
        _ => start::languages_page(ui),
    }
}

/// The page of a route that [`page`] does not show itself.
pub fn later_page(ui: &Ui, route: Route) -> Html {
    let state = &ui.state;
    match route {
        Route::Pause(place, number) => pause::pause_page(ui, &place, number),
        Route::Done(place) => done::done_page(ui, &place),
        Route::Profiles => profiles::profiles_page(ui),
        Route::Results => results::results_page(ui),
        Route::Result(competence) => result::result_page(ui, &competence),
        Route::Explore(place) => work_page(ui, place),
        Route::Compare(runs) => compare::compare_page(ui, runs),
        Route::Evidence => evidence::evidence_page(ui),
        Route::NewEvidence(statement, language) => {
            let item = state.item(&statement, language);
            edit_evidence::edit_evidence_page(ui, None, item)
        }
        Route::EditEvidence(id) => edit_evidence::edit_evidence_page(ui, Some(&id), None),
        Route::SaveFile => file_page(ui, |pages| pages.save),
        Route::OpenFile => file_page(ui, |pages| pages.open),
        Route::Exercise(address, place) => exercise_page(ui, |pages| (pages.exercise)(ui, &address, place)),
        Route::Chapter(chapter) => exercise_page(ui, |pages| (pages.chapter)(ui, chapter)),
        Route::Packs => exercise_page(ui, |pages| (pages.packs)(ui)),
        Route::Settings => settings::settings_page(ui),
        Route::Stays => stays::stays_page(ui),
        Route::About => about::about_page(ui),
        Route::Gallery => gallery::gallery_page(ui),
        Route::Section(place) => section::section_page(ui, &place),
        // [`page`] draws these itself. The type cannot leave them out: addresses, titles and what a page needs go by one
        // enum of all routes, so that no new one can be forgotten there.
        Route::Languages
        | Route::Start(..)
        | Route::What
        | Route::StorageChoice
        | Route::Second
        | Route::Home
        | Route::Ask(..) => errors::not_found(&ui.speech, &Route::Home, "nav-home"),
    }
}
