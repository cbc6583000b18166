//! Going through the activities: rating, one or six on a screen, beginning again.
//!
//! The order of steps is that of [`super::run`], and so are the invariants: first the state, then the screen, then the
//! disk (A1), through the same queue (A2).

use std::rc::Rc;

use super::profile::{change, place_write};
use super::run::replace_run;
use super::saving::{knew, save};
use crate::app::{App, INTERESTS, Route, WorkRoute};
use crate::content::rate;
use crate::domain::{ActivityRating, ProfileData, Rating, Run, RunId};
use crate::i18n::msg;
use crate::store::{RecordKind, Write, codec};

/// Rates the activity at an index of the pack, or skips it (`None`). With one activity on a screen the next one is
/// shown; with six the user stays on the screen. The first rating begins the run.
pub async fn rate_activity(app: &Rc<App>, place: usize, rating: Option<Rating>) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let (Some(pack), Some(current)) = (&state.content.activities, &state.people.current) else { return };
    let Some(activity) = pack.activities.get(place) else { return };
    let now = app.platform.now();
    let is_new = state.interests().is_none();
    if is_new && !current.has_room_for(1, 0, 0) {
        app.update(|state| state.show_toast(msg("limit-runs"), None));
        return;
    }
    let run = state.interests().cloned().unwrap_or_else(|| new_run(app, current));
    let Some(step) = rate(pack, &run, ActivityRating { activity: activity.id.clone(), rating, at: now }, now) else {
        return;
    };
    let run = step.run;
    let mut writes = Vec::new();
    if is_new || step.finished {
        let before = state.interests().map(codec::run);
        knew(app, RecordKind::Run, run.id.as_str(), before);
        writes.push(Write::Put(codec::run(&run)));
    }
    writes.push(Write::Put(codec::rating(&run, &step.rating)));
    replace_run(app, run);
    if let Route::Explore(WorkRoute::One(_)) = state.screen.route {
        app.go(match step.next {
            Some(next) => Route::Explore(WorkRoute::One(next + 1)),
            None => Route::Explore(WorkRoute::Result),
        });
    }
    writes.extend(place_write(app));
    save(app, writes).await;
}

/// Remembers whether the user wants six activities on a screen, and goes from the activity at this index to the place
/// that the choice leads to.
pub async fn choose_together(app: &Rc<App>, six: bool, place: usize) {
    if let Route::Explore(WorkRoute::One(_) | WorkRoute::Six(_)) = app.state().screen.route {
        app.go_instead(Route::Explore(WorkRoute::at(place, six)));
    }
    change(app, |profile| profile.six_together = six).await;
}

/// Begins a new run beside the old ones and goes to its first activity.
pub async fn begin_interests_again(app: &Rc<App>) {
    if super::others::asks_first(app) {
        return;
    }
    let state = app.state();
    let Some(current) = &state.people.current else { return };
    if !current.has_room_for(1, 0, 0) {
        app.update(|state| state.show_toast(msg("limit-runs"), None));
        return;
    }
    let run = new_run(app, current);
    replace_run(app, run.clone());
    app.go(Route::Explore(WorkRoute::at(0, current.profile.six_together)));
    let writes = std::iter::once(Write::Put(codec::run(&run))).chain(place_write(app));
    save(app, writes.collect()).await;
}

fn new_run(app: &Rc<App>, data: &ProfileData) -> Run {
    let start = data.next_start(app.platform.now());
    Run::new(RunId::new(app.platform.new_id()), data.profile.id.clone(), INTERESTS, start)
}
