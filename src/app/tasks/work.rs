//! Exploring kinds of work: what the user decides about one, what the user chooses among all, surprises, side by side.

use std::rc::Rc;

use super::elsewhere;
use super::profile::{change, remember_place};
use super::saving::{knew, save, store_typed};
use crate::app::{App, INTERESTS, LocalBoxFuture, Preset, Route, SIDE_BY_SIDE, State, Undo, WorkRoute};
use crate::content::{BrowseFilter, surprise};
use crate::domain::{Decision, OccupationNote};
use crate::i18n::msg;
use crate::store::{RecordKind, Write, codec};

/// Notes the user's decision about a kind of work (`None`: no decision), with a message that offers to undo it. What
/// was put aside and is kept now is not put aside any more, and the other way round.
pub async fn set_decision(app: &Rc<App>, occupation: &str, decision: Option<Decision>) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let before = state.people.current.as_ref().and_then(|current| current.occupation_note(occupation)?.decision);
    let say = match (before, decision) {
        (_, Some(Decision::NotForMe(_))) => Some(msg("work-put-aside")),
        (Some(Decision::Saved), None) => Some(msg("work-unsaved")),
        _ => None,
    };
    app.update(|state| match say {
        Some(say) => state.show_toast(say, Some(Undo::Decision { occupation: occupation.to_owned(), before })),
        None => state.screen.toast = None,
    });
    put_decision(app, occupation, decision).await;
}

/// The same without a message, for undoing.
pub(super) async fn put_decision(app: &Rc<App>, occupation: &str, decision: Option<Decision>) {
    if let Some(write) = decide(app, occupation, |noted| noted.decision = decision) {
        save(app, vec![write]).await;
    }
}

/// Notes what is written about a kind of work, at once, and returns what stores it. It is called with each letter.
pub fn write_note(app: &Rc<App>, occupation: &str, note: String) -> LocalBoxFuture<'static, ()> {
    if super::others::asks_first(app) {
        return Box::pin(async {});
    }
    let write = decide(app, occupation, |noted| noted.note = note);
    if let (Some(_), Some(current)) = (&write, &app.state().people.current) {
        elsewhere::typed(app, RecordKind::Work, &codec::occupation_note_key(&current.profile.id, occupation), "note");
    }
    store_typed(app, write)
}

/// Changes what is kept about a kind of work, and returns the write for it. A record that says nothing any more is not
/// kept.
fn decide(app: &Rc<App>, occupation: &str, change: impl FnOnce(&mut OccupationNote)) -> Option<Write> {
    let state = app.state();
    let current = state.people.current.as_ref()?;
    let now = app.platform.now();
    let before = current.occupation_note(occupation).cloned();
    if before.is_none() && !current.has_room_for(0, 0, 1) {
        app.update(|state| state.show_toast(msg("limit-work"), None));
        return None;
    }
    knew(
        app,
        RecordKind::Work,
        &codec::occupation_note_key(&current.profile.id, occupation),
        before.as_ref().map(codec::occupation_note),
    );
    let changed = before.as_ref().map_or(now, |before| now.after(before.changed));
    let mut noted = before.unwrap_or_else(|| OccupationNote::new(current.profile.id.clone(), occupation, now));
    change(&mut noted);
    noted.changed = changed;
    let write = if noted.is_empty() {
        Write::Delete(RecordKind::Work, codec::occupation_note_key(&noted.profile, occupation))
    } else {
        Write::Put(codec::occupation_note(&noted))
    };
    app.update(|state| {
        let Some(current) = &mut state.people.current else { return };
        let occupation_notes = &mut Rc::make_mut(current).occupation_notes;
        if noted.is_empty() {
            occupation_notes.retain(|it| it.occupation != noted.occupation);
        } else {
            let occupation = noted.occupation.clone();
            occupation_notes.put(noted, |it| it.occupation == occupation);
        }
    });
    Some(write)
}

/// Does what else an address about kinds of work asks for.
pub(super) fn enter_work(app: &Rc<App>, place: WorkRoute) -> LocalBoxFuture<'_, ()> {
    Box::pin(async move {
        match place {
            WorkRoute::All(Some(chosen)) => choose_by_address(app, chosen),
            WorkRoute::Occupation(code) => {
                super::country::load_country(app).await;
                note_opened(app, &code).await;
            }
            WorkRoute::SideBySide(codes) => {
                // After a reload the comparison goes on.
                if !codes.is_empty() {
                    app.update(|state| state.exploring.compared = codes);
                }
                super::country::load_country(app).await;
            }
            _ => {}
        }
    })
}

/// Notes that the user looked at a kind of work: surprises come from fields that they have not seen.
pub(super) async fn note_opened(app: &Rc<App>, occupation: &str) {
    let field = occupation.get(..2).unwrap_or_default();
    let state = app.state();
    let known =
        |state: &State| state.people.current.as_ref()?.profile.opened_fields.iter().find(|it| *it == field).cloned();
    if state.people.current.is_some() && known(&state).is_none() {
        change(app, |profile| profile.opened_fields.push(field.to_owned())).await;
    }
}

/// Shows well-fitting work from a field that the user has not looked at, each time another; if there is none, a message
/// says so.
pub async fn show_surprise(app: &Rc<App>) {
    let state = app.state();
    let (Some(work), Some(interests), Some(current)) =
        (&state.content.work, state.exercise(INTERESTS), &state.people.current)
    else {
        return;
    };
    let Ok(liking) = work.liking(interests, state.interests()) else { return };
    let opened: Vec<&str> = current.profile.opened_fields.iter().map(String::as_str).collect();
    let seed = app.platform.now().0.unsigned_abs();
    let found = surprise(&work.occupations, &liking.fits, &work.not_for_me(current), &opened, seed);
    match found.and_then(|at| work.occupations.groups.get(at)) {
        Some(group) => {
            let code = group.code.clone();
            app.update(|state| state.exploring.surprise = Some(code.clone()));
            app.go(Route::Explore(WorkRoute::Occupation(code.clone())));
            remember_place(app).await;
            note_opened(app, &code).await;
        }
        None => app.update(|state| state.show_toast(msg("surprise-none"), None)),
    }
}

/// Notes what the user chooses among all kinds of work, so that it is still chosen when they come back to the list.
pub fn choose(app: &Rc<App>, choices: BrowseFilter) {
    app.update(|state| state.exploring.filter = Rc::new(choices));
}

/// Makes the choice among all kinds of work that an address asks for.
pub(super) fn choose_by_address(app: &Rc<App>, chosen: Preset) {
    choose(
        app,
        match chosen {
            Preset::Shelf(shelf) => BrowseFilter { shelf: Some(shelf), ..BrowseFilter::default() },
            Preset::Theme(theme) => BrowseFilter { theme: Some(theme), ..BrowseFilter::default() },
        },
    );
    app.go_instead(Route::Explore(WorkRoute::All(None)));
}

/// Adds a kind of work to those that the user compares, or removes it. More than [`SIDE_BY_SIDE`] cannot be read side
/// by side: then a message says so. On the page that shows them the address follows.
pub async fn put_side_by_side(app: &Rc<App>, occupation: &str, on: bool) {
    let mut compared = app.state().exploring.compared.clone();
    compared.retain(|it| it != occupation);
    if on && compared.len() >= SIDE_BY_SIDE {
        app.update(|state| state.show_toast(msg("compare-full"), None));
        return;
    }
    if on {
        compared.push(occupation.to_owned());
    }
    app.update(|state| state.exploring.compared.clone_from(&compared));
    if let Route::Explore(WorkRoute::SideBySide(_)) = app.state().screen.route {
        app.go_instead(Route::Explore(WorkRoute::SideBySide(compared)));
        remember_place(app).await;
    }
}
