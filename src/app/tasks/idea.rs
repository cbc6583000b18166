//! The idea for this week: keeping one, and saying how it went.

use std::rc::Rc;

use super::profile::{change, remember_place};
use crate::app::{App, Undo};
use crate::domain::{ItemId, KeptIdea};
use crate::i18n::msg;

/// Keeps the idea for a statement, in place of the one that was kept before. That one can be had again
/// ([`undo`](super::undo)).
pub async fn keep_idea(app: &Rc<App>, item: ItemId) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    let before = current.profile.idea.clone();
    if before.as_ref().is_some_and(|idea| idea.item == item) {
        return;
    }
    // An idea that is not shown any more would come back as a surprise.
    let shown = before.filter(|_| state.idea().is_some());
    app.update(|state| match shown {
        Some(before) => state.show_toast(msg("idea-replaced"), Some(Undo::Idea(before))),
        None => state.screen.toast = None,
    });
    let idea = KeptIdea { item, kept: app.platform.now(), not_yet: None };
    change(app, |profile| profile.idea = Some(idea)).await;
}

/// The user has not carried it out yet: it stays, and is asked after again on another day.
pub async fn idea_is_not_done_yet(app: &Rc<App>) {
    let now = app.platform.now();
    app.update(|state| state.show_toast(msg("idea-stays"), None));
    change(app, |profile| {
        if let Some(idea) = &mut profile.idea {
            idea.not_yet = Some(now);
        }
    })
    .await;
}

/// The user does not want it any more.
pub async fn let_idea_go(app: &Rc<App>) {
    let Some(idea) = kept(app) else { return };
    app.update(|state| state.show_toast(msg("idea-gone"), Some(Undo::Idea(idea))));
    change(app, |profile| profile.idea = None).await;
}

/// The user carried it out: goes to where they can write that down as evidence for its statement.
pub async fn idea_is_done(app: &Rc<App>) {
    let Some(idea) = kept(app) else { return };
    let page = app.state().new_evidence(&idea.item);
    app.go(page);
    app.update(|state| {
        state.screen.idea_done = Some(idea.item.clone());
        state.show_toast(msg("idea-done"), Some(Undo::Idea(idea)));
    });
    change(app, |profile| profile.idea = None).await;
    remember_place(app).await;
}

/// Keeps again what was kept before, for undoing.
pub(super) async fn put_back(app: &Rc<App>, before: KeptIdea) {
    app.update(|state| state.screen.idea_done = None);
    change(app, |profile| profile.idea = Some(before)).await;
}

/// Forgets an idea whose statement is not asked any more: there are no words for it, so it cannot be shown.
pub(super) async fn forget_retired(app: &Rc<App>) {
    let state = app.state();
    let (Some(pack), Some(idea)) = (&state.content.pack, kept(app)) else { return };
    if pack.statement(&idea.item.statement).is_none() {
        change(app, |profile| profile.idea = None).await;
    }
}

fn kept(app: &App) -> Option<KeptIdea> {
    app.state().people.current.as_ref()?.profile.idea.clone()
}
