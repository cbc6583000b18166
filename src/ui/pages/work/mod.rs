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

use crate::app::{Exploring, Liking, NoOrder, Work};
use crate::content::{Activities, Fits};
use crate::domain::{Occupation, ProfileData, Stance};
use crate::ui::components::with_fields;
use crate::ui::context::Ui;
use crate::ui::pages::trouble;
use crate::ui::speech::Speech;

/// One of the pages about kinds of work.
pub fn work_page(ui: &Ui, place: Exploring) -> Html {
    let ui = ui.clone();
    with_fields(move |fields| {
        let Some(read) = Read::of(&ui) else { return trouble::waiting(&ui) };
        match &place {
            Exploring::Shelves => shelves::shelves(&read),
            Exploring::List => shelves::list(&read),
            Exploring::Occupation(code) => occupation::occupation(&read, code, fields),
            Exploring::SideBySide(codes) => side_by_side::side_by_side(&read, codes),
            Exploring::Saved => saved::saved(&read, fields),
            Exploring::All(_) => all::all(&read, fields),
            // `interests_page` draws these, and hands over only the others.
            Exploring::Interests | Exploring::One(_) | Exploring::Six(_) | Exploring::Result => trouble::waiting(&ui),
        }
    })
}

/// What every page reads.
struct Read<'a> {
    ui: &'a Ui,
    work: Rc<Work>,
    activities: Rc<Activities>,
    data: Rc<ProfileData>,
    /// How well work fits what the user likes, or why the ratings do not tell.
    liking: Result<Liking, NoOrder>,
}

impl<'a> Read<'a> {
    fn of(ui: &'a Ui) -> Option<Self> {
        let state = &ui.state;
        let (work, activities, data) = (state.work.clone()?, state.activities.clone()?, state.current.clone()?);
        let liking = work.liking(&activities, state.interests());
        Some(Self { ui, work, activities, data, liking })
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

    fn stance(&self, code: &str) -> Option<Stance> {
        self.data.mark(code)?.stance
    }
}
