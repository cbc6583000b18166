//! Which page a route shows.

use yew::prelude::*;

use super::{
    about, compare, done, edit_evidence, evidence, gallery, home, interests, open_file, pause, profiles, result,
    results, save_file, section, settings, start, statement,
};
use crate::app::{Loaded, Route, State};
use crate::ui::context::Ui;
use crate::ui::later::{START, later, work_page};

/// What has to be loaded for the page of the present route. Files can contain ratings, so their pages need the words of
/// the activities; so does the page of examples.
pub fn needs(state: &State) -> Loaded {
    match &state.route {
        // A user who is not the first on a device is asked for a nickname here, with a field whose code is loaded
        // later.
        Route::Second if !state.profiles.is_empty() => Loaded::All,
        Route::Languages | Route::Start(..) | Route::What | Route::Keep | Route::Second => Loaded::Start,
        Route::Home | Route::Ask(..) => Loaded::First,
        // This leads on to a statement. A competence that is asked per language has a page of its own before there is a
        // language.
        Route::Section(place) if state.section(place).is_some() => Loaded::First,
        Route::Explore(_) | Route::SaveFile | Route::OpenFile | Route::Gallery => Loaded::Work,
        _ => Loaded::All,
    }
}

/// The page of the present route.
pub fn page(ui: &Ui) -> Html {
    match ui.state.route.clone() {
        Route::Languages | Route::Start(..) | Route::What | Route::Keep | Route::Second => {
            START.get().map_or_else(Html::default, |pages| (pages.page)(ui))
        }
        Route::Home => home::home_page(ui),
        Route::Ask(place, number) => statement::statement_page(ui, &place, number),
        route => later(|pages| (pages.page)(ui, route)),
    }
}

/// The start screen of the present route.
pub fn start_page(ui: &Ui) -> Html {
    match ui.state.route {
        Route::What => start::what_page(ui),
        Route::Keep => start::keep_page(ui),
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
        Route::Explore(place) if place.is_work() => work_page(ui, place),
        Route::Explore(place) => interests::interests_page(ui, place),
        Route::Compare(runs) => compare::compare_page(ui, runs),
        Route::Evidence => evidence::evidence_page(ui),
        Route::NewEvidence(statement, language) => {
            let item = state.item(&statement, language);
            edit_evidence::edit_evidence_page(ui, None, item)
        }
        Route::EditEvidence(id) => edit_evidence::edit_evidence_page(ui, Some(&id), None),
        Route::SaveFile => html! { <save_file::SaveFilePage ui={ui.clone()} /> },
        Route::OpenFile => html! { <open_file::OpenFilePage ui={ui.clone()} /> },
        Route::Settings => settings::settings_page(ui),
        Route::About => about::about_page(ui),
        Route::Gallery => gallery::gallery_page(ui),
        Route::Section(place) => section::section_page(ui, &place),
        // These are shown by [`page`].
        Route::Languages
        | Route::Start(..)
        | Route::What
        | Route::Keep
        | Route::Second
        | Route::Home
        | Route::Ask(..) => html! {},
    }
}
