//! Going through a run.

use std::rc::Rc;

use super::profile::place_write;
use super::saving::{knew, save};
use crate::app::{App, KEY_COMPETENCES, Route, Undo};
use crate::content::{Action, Effect, Section, reduce};
use crate::domain::{Answer, ItemId, Run, RunId};
use crate::i18n::msg;
use crate::store::{RecordKind, Write, codec};

/// Answers a statement and shows the next one. The screen has moved on before the disk is asked (A1).
pub async fn answer(app: &Rc<App>, item: ItemId, answer: Answer) {
    act(app, Action::Answer(item, answer)).await;
}

/// Does something in the newest run: first the state, then the screen, then the disk.
pub async fn act(app: &Rc<App>, action: Action) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let (Some(pack), Some(run)) = (&state.content.pack, state.run()) else { return };
    let (next, effects) = reduce(pack, run, action, app.platform.now());
    replace_run(app, next.clone());
    let mut writes = Vec::new();
    for effect in effects {
        match effect {
            Effect::SaveAnswer(item, given) => {
                writes.push(Write::Put(codec::answer(&next, &item, given)));
            }
            Effect::Show(item) => {
                if let Some(route) = app.state().ask(&item) {
                    app.go(route);
                }
            }
            Effect::SaveRun => {
                knew(app, RecordKind::Run, next.id.as_str(), Some(codec::run(run)));
                writes.push(Write::Put(codec::run(&next)));
            }
            Effect::OfferStop(section, item) => offer_stop(app, &section, &item),
            Effect::SectionDone(section) => {
                let place = app.state().place(&section);
                // Without a language there is nothing to look back at.
                app.go(if app.state().section(&place).is_some() { Route::Done(place) } else { Route::Home });
            }
        }
    }
    if !writes.is_empty() {
        writes.extend(place_write(app));
        save(app, writes).await;
    }
}

fn offer_stop(app: &Rc<App>, section: &Section, next: &ItemId) {
    let state = app.state();
    let Some(pack) = &state.content.pack else { return };
    let number = section.items(pack).iter().position(|(it, _)| it == next).map_or(1, |index| index + 1);
    app.go(Route::Pause(state.place(section), number));
}

/// Begins a new run beside the old ones, or the first one of a profile that lost its runs. Languages are taken over,
/// answers are not. While the run has no answers, [`undo`](super::undo) takes it back.
pub async fn begin_again(app: &Rc<App>) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    // A second press finds a run that has just begun.
    let is_first = state.run().is_none();
    if !is_first && !state.has_answers() {
        app.go(Route::Home);
        return;
    }
    if !current.has_room_for(1, 0, 0) {
        app.update(|state| state.show_toast(msg("limit-runs"), None));
        return;
    }
    let languages = state.run().map(|run| run.languages.clone()).unwrap_or_default();
    let id = RunId::new(app.platform.new_id());
    let start = current.next_start(app.platform.now());
    let run = Run { languages, ..Run::new(id, current.profile.id.clone(), KEY_COMPETENCES, start) };
    replace_run(app, run.clone());
    app.go(Route::Home);
    if !is_first {
        app.update(|state| state.show_toast(msg("run-begun-again"), Some(Undo::Begun(run.id.clone()))));
    }
    save(app, vec![Write::Put(codec::run(&run))]).await;
}

/// Removes a run that has just begun.
pub(super) async fn undo_begin(app: &Rc<App>, id: &RunId) {
    let is_it = |run: &Run| run.id == *id && run.answers.is_empty();
    let state = app.state();
    if !state.run().is_some_and(is_it) {
        return;
    }
    app.update(|state| {
        if let Some(current) = &mut state.people.current {
            Rc::make_mut(current).runs.retain(|run| !is_it(run));
        }
    });
    save(app, vec![Write::Delete(RecordKind::Run, id.to_string())]).await;
}

pub(super) fn replace_run(app: &Rc<App>, run: Run) {
    app.update(|state| {
        let Some(current) = &mut state.people.current else { return };
        let id = run.id.clone();
        Rc::make_mut(current).runs.put(run, |it| it.id == id);
    });
}
