//! The profile of another person, which came from their file: it is there to be looked at, and before the first change the
//! user is asked whether they want that.

use std::rc::Rc;

use super::profile::change;
use crate::app::App;

/// Whether the user has to be asked first, because the answers are those of another person. Then the question is shown in
/// place of the page, and whatever was about to be changed stays as it is.
pub(super) fn asks_first(app: &Rc<App>) -> bool {
    let asks = app.state().people.current.as_ref().is_some_and(|current| current.profile.of_another);
    if asks {
        show(app, true);
    }
    asks
}

/// The user wants to change the answers, and is not asked again.
pub async fn change_answers_of_another(app: &Rc<App>) {
    show(app, false);
    change(app, |profile| profile.of_another = false).await;
}

/// The user leaves the answers as they are.
pub fn leave_answers_of_another(app: &Rc<App>) {
    show(app, false);
}

/// Shows the question, or the page again. Either is a new page for the focus.
fn show(app: &Rc<App>, asks: bool) {
    app.update(|state| {
        state.screen.asks_first = asks;
        state.screen.visit += 1;
    });
}
