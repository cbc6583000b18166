//! Which page a route shows, in the part of the app that is loaded.
//!
//! The pages up to an answer are a WebAssembly module of their own. The linker leaves out what a part does not name, so
//! everything here hangs on two functions that only their own module refers to.

use yew::prelude::*;

use super::{
    about, compare, done, edit_evidence, evidence, gallery, home, open_file, pause, profiles, result, results,
    save_file, section, settings, start, statement,
};
use crate::app::Route;
use crate::ui::context::Ui;

/// The pages that a module has.
#[derive(Clone, Copy)]
pub struct Part {
    page: fn(&Ui) -> Option<Html>,
}

impl PartialEq for Part {
    /// A module has one part from its beginning to its end.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Part {
    /// What leads to a first answer.
    pub const FIRST: Part = Part { page: first };
    /// All pages.
    pub const WHOLE: Part = Part { page: whole };

    /// The page of the present route, or `None` where another part has it.
    pub fn page(self, ui: &Ui) -> Option<Html> {
        (self.page)(ui)
    }
}

fn first(ui: &Ui) -> Option<Html> {
    Some(match ui.state.route.clone() {
        Route::Languages | Route::Start(_) => start::languages_page(ui),
        Route::What => start::what_page(ui),
        Route::Keep => start::keep_page(ui),
        Route::Second => start::second_page(ui),
        Route::Home => home::home_page(ui),
        Route::Section(place) => section::section_page(ui, &place),
        Route::Ask(place, number) => statement::statement_page(ui, &place, number),
        Route::Pause(place, number) => pause::pause_page(ui, &place, number),
        Route::Done(place) => done::done_page(ui, &place),
        _ => return None,
    })
}

fn whole(ui: &Ui) -> Option<Html> {
    let state = &ui.state;
    Some(match state.route.clone() {
        Route::Profiles => profiles::profiles_page(ui),
        Route::Results => results::results_page(ui),
        Route::Result(competence) => result::result_page(ui, &competence),
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
        _ => return first(ui),
    })
}
