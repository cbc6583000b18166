//! Text fields that come when they are wanted.

use yew::prelude::*;

use crate::platform::focus;
use crate::ui::components::{Button, LocalState, button};
use crate::ui::context::Ui;

/// A text field behind a button, unless it is wanted already.
///
/// Chromium asks a service of its maker about every text field that it sees, whatever the page says: its request holds hashes
/// of the page's address and of the fields, from which a known page can be recognised (README.md). No request is sent for a page
/// without text fields, so there is none before somebody wants to write.
///
/// `key` is the name under which `fields` remember that it is wanted, `id` is the field's, which then gets the focus.
pub fn on_demand(
    ui: &Ui,
    fields: &LocalState,
    (key, id, say): (&'static str, &'static str, &'static str),
    wanted: bool,
    field: impl FnOnce() -> Html,
) -> Html {
    if wanted || fields.is(key) {
        return field();
    }
    let (want, fields) = (ui.clone(), fields.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        fields.set_flag(key, true);
        want.run(move |app| async move {
            app.platform().next_frame().await;
            focus::to_element(id);
        });
    });
    html! { <p>{ button(&ui.speech, Button::new(say, onclick)) }</p> }
}
