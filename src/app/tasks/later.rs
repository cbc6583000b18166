//! The tasks that a first answer does not need: their code is loaded later ([`crate::part`]).

use std::rc::Rc;

use super::saving::WrittenOver;
use super::words::{Came, Loading};
use crate::app::{App, Assets, Hub, LoadError, LocalBoxFuture, Route};
use crate::domain::ProfileId;
use crate::i18n::Localizer;
use crate::part::Part;
use crate::store::{Store, StoreError, Write};

/// Those of the other tasks that the tasks of a first answer call. Pages that are loaded later call theirs directly.
pub struct LaterTasks {
    /// Opens what is stored on this device.
    pub open_stored: for<'a> fn(&'a Rc<App>) -> LocalBoxFuture<'a, ()>,
    /// Reads which profiles are on this device, after a visit.
    pub meet_again: for<'a> fn(&'a Rc<App>) -> LocalBoxFuture<'a, Result<(), StoreError>>,
    /// Speaks another language in the profile in use.
    pub choose_language_of_profile: for<'a> fn(&'a Rc<App>, &'a str) -> LocalBoxFuture<'a, ()>,
    /// Writes a batch on top of what is stored by now.
    pub write_over: for<'a> fn(&'a Rc<App>, &'a dyn Store, &'a mut [Write]) -> LocalBoxFuture<'a, WrittenOver>,
    /// Reads a profile again because another tab changed it.
    pub read_again: for<'a> fn(&'a Rc<App>, &'a ProfileId) -> LocalBoxFuture<'a, ()>,
    /// Opens the store again and writes what it lost.
    pub write_anew: for<'a> fn(&'a Rc<App>) -> LocalBoxFuture<'a, Result<(), StoreError>>,
    /// Loads words and content that a first answer does not need.
    pub load_later_assets: for<'a> fn(&'a Rc<App>, Assets) -> LocalBoxFuture<'a, Came>,
    /// Finds out what helps to recognise the profiles.
    pub glance: for<'a> fn(&'a Rc<App>) -> LocalBoxFuture<'a, ()>,
    /// Does what else an address about kinds of work or in an exercise asks for.
    pub enter: for<'a> fn(&'a Rc<App>, Route) -> LocalBoxFuture<'a, ()>,
    /// Adds to a language what it lacks of the words of these assets.
    pub add_words: for<'a> fn(&'a Rc<App>, Localizer, Assets) -> LocalBoxFuture<'a, Loading>,
}

/// The table, for the split point.
pub static LATER_TASKS: LaterTasks = LaterTasks {
    open_stored: super::opening::open_stored,
    meet_again: super::start::meet_again,
    choose_language_of_profile: super::start::choose_language_of_profile,
    write_over: super::saving::write_over,
    read_again: |app, profile| Box::pin(super::other_tabs::read_again(app, profile)),
    write_anew: super::saving::write_anew,
    load_later_assets: super::words::load_later_assets,
    glance: super::profiles::glance,
    enter: super::navigation::enter,
    add_words: super::words::add_words,
};

/// These tasks, if their code is loaded.
pub static LATER: Part<LaterTasks> = Part::new(&LATER_TASKS);

/// These tasks, loaded if need be with the rest of the code that a first answer does not need.
///
/// # Errors
/// The code could not be loaded; the next call tries again.
pub async fn later(app: &Rc<App>) -> Result<&'static LaterTasks, LoadError> {
    app.platform.load_rest().await?;
    LATER.get().ok_or_else(|| LoadError { path: "the rest of the code".to_owned() })
}

/// What the hub shows; nothing without a profile. Only later code may call this, or finding it out is part of the first
/// load.
pub fn hub(app: &App) -> Option<Hub> {
    let state = app.state();
    let (pack, current) = (state.content.pack.as_ref()?, state.people.current.as_ref()?);
    let idea = current.profile.idea.as_ref();
    let is_due = idea.is_some_and(|idea| idea.is_due(app.platform.now(), app.opened_at()));
    // Without their words and pages the exercises cannot be named.
    let exercises = state.content.exercises.filter(|_| state.has(Assets::EXERCISES));
    Some(crate::app::hub(pack, current, exercises, is_due))
}
