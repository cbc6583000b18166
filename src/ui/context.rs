//! How pages get at the app.

use std::future::Future;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::{App, Route, State};
use crate::content::Pack;
use crate::domain::{ProfileData, Run};
use crate::ui::components::Pictograms;
use crate::ui::keys::{ActiveKeyBindings, Key, KeyBindings, step_keys};
use crate::ui::speech::Speech;

/// The app and what it knows at this rendering.
#[derive(Clone)]
pub struct Ui {
    /// The app, for starting tasks.
    pub app: Rc<App>,
    /// What the app knows.
    pub state: Rc<State>,
    /// The languages of the screen.
    pub speech: Speech,
    /// The drawings of statements, once they are loaded.
    pub drawings: Rc<Pictograms>,
    /// What keys do on the present screen.
    pub on_screen: ActiveKeyBindings,
}

/// The property of components that read the app.
#[derive(Properties, PartialEq)]
pub struct UiProps {
    /// The app at this rendering.
    pub ui: Ui,
}

impl PartialEq for Ui {
    /// Equal if the state and the drawings are: words are part of the state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.app, &other.app)
            && Rc::ptr_eq(&self.state, &other.state)
            && Rc::ptr_eq(&self.drawings, &other.drawings)
    }
}

impl Ui {
    /// Starts a task now: `ui.run(|app| async move { tasks::answer(&app, item, answer).await })`.
    pub fn run<F: Future<Output = ()> + 'static>(&self, task: impl FnOnce(Rc<App>) -> F) {
        spawn_local(task(self.app.clone()));
    }

    /// A callback that starts a task each time, with what it is called with:
    /// `ui.task(|app, code: AttrValue| async move { tasks::choose_country(&app, code.to_string()).await })`.
    pub fn task<E: 'static, F: Future<Output = ()> + 'static>(
        &self,
        task: impl Fn(Rc<App>, E) -> F + 'static,
    ) -> Callback<E> {
        let app = self.app.clone();
        Callback::from(move |event: E| spawn_local(task(app.clone(), event)))
    }

    /// Whether keys answer and go back.
    pub fn has_keys(&self) -> bool {
        self.state.people.current.as_ref().is_none_or(|current| !current.profile.keys_off)
    }

    /// Says what keys do on this page, unless they were turned off. All keys that do something by themselves are set
    /// here.
    pub fn by_keys(&self, answers: usize, onkey: Callback<Key>) {
        self.bind_keys(KeyBindings { answers, more: None, onkey });
    }

    /// The same with the keys that only steps of exercises have: U, S and 0.
    pub fn by_step_keys(&self, answers: usize, onkey: Callback<Key>) {
        self.bind_keys(KeyBindings { answers, more: Some(step_keys), onkey });
    }

    fn bind_keys(&self, keys: KeyBindings) {
        if self.has_keys() {
            self.on_screen.replace(Some(keys));
        }
    }

    /// Makes Backspace go to this place, on a page that asks nothing.
    pub fn back_by_key(&self, place: &Route) {
        let (app, place) = (self.app.clone(), place.clone());
        self.by_keys(0, Callback::from(move |_: Key| app.go(place.clone())));
    }

    /// The pack with the profile and its newest run, which almost every page needs. `None` while one of them is
    /// missing. The root shows such pages only when all of them are there, and otherwise a page still says that it waits
    /// (`pages::errors::waiting`): no page is empty.
    pub fn in_run(&self) -> Option<(Rc<Pack>, Rc<ProfileData>, Run)> {
        let run = self.state.run()?.clone();
        Some((self.state.content.pack.clone()?, self.state.people.current.clone()?, run))
    }
}
