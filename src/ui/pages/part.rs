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
        Route::Languages | Route::Start(_) => html! { <start::LanguagesPage /> },
        Route::What => html! { <start::WhatPage /> },
        Route::Keep => html! { <start::KeepPage /> },
        Route::Second => html! { <start::SecondPage /> },
        Route::Home => html! { <home::HomePage /> },
        Route::Section(place) => html! { <section::SectionPage {place} /> },
        Route::Ask(place, number) => html! { <statement::StatementPage {place} {number} /> },
        Route::Pause(place, number) => html! { <pause::PausePage {place} {number} /> },
        Route::Done(place) => html! { <done::DonePage {place} /> },
        _ => return None,
    })
}

fn whole(ui: &Ui) -> Option<Html> {
    let state = &ui.state;
    Some(match state.route.clone() {
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
        _ => return first(ui),
    })
}
