//! Exploring kinds of work: what fits on three shelves, one kind of work, all of them, side by side, and what the user
//! saved.

mod all;
mod here;
mod occupation;
mod parts;
mod saved;
mod shelves;
mod side_by_side;
mod why;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::{INTERESTS, InterestFit, NoFit, Work, WorkRoute};
use crate::content::Fits;
use crate::content::exercise::Exercise;
use crate::domain::{Decision, Occupation, ProfileData};
use crate::ui::components::{LocalState, with_kept_state, with_local_state};
use crate::ui::context::Ui;
use crate::ui::pages::errors;
use crate::ui::speech::Speech;

/// One of the pages about kinds of work.
pub fn work_page(ui: &Ui, place: WorkRoute) -> Html {
    let ui = ui.clone();
    // Elsewhere a text field would come back that nobody asked for again.
    let kept = matches!(place, WorkRoute::All(_)).then(|| ui.state.screen.route.to_hash());
    let draw = move |fields: &LocalState| {
        let Some(read) = WorkContext::of(&ui) else { return errors::waiting(&ui) };
        match &place {
            WorkRoute::Shelves => shelves::shelves(&read),
            WorkRoute::List => shelves::list(&read),
            WorkRoute::Occupation(code) => occupation::occupation(&read, code, fields),
            WorkRoute::SideBySide(codes) => side_by_side::side_by_side(&read, codes),
            WorkRoute::Saved => saved::saved(&read, fields),
            WorkRoute::All(_) => all::all(&read, fields),
        }
    };
    match kept {
        Some(place) => with_kept_state(place, draw),
        None => with_local_state(draw),
    }
}

/// What every page reads.
struct WorkContext<'a> {
    ui: &'a Ui,
    work: Rc<Work>,
    /// The exercise in which activities are rated.
    interests: &'static Exercise,
    data: Rc<ProfileData>,
    /// How well work fits what the user likes, or why the ratings do not tell.
    liking: Result<InterestFit, NoFit>,
}

impl<'a> WorkContext<'a> {
    fn of(ui: &'a Ui) -> Option<Self> {
        let state = &ui.state;
        let (work, interests, data) =
            (state.content.work.clone()?, state.exercise(INTERESTS)?, state.people.current.clone()?);
        let liking = work.liking(interests, state.interests());
        Some(Self { ui, work, interests, data, liking })
    }

    fn speech(&self) -> &'a Speech {
        &self.ui.speech
    }

    fn group(&self, at: usize) -> Option<&Occupation> {
        self.work.occupations.groups.get(at)
    }

    fn fits(&self) -> Option<&Fits> {
        self.liking.as_ref().ok().map(|liking| &liking.fits)
    }

    fn decision(&self, code: &str) -> Option<Decision> {
        self.data.occupation_note(code)?.decision
    }
}
