//! A text of an entry that another window has (A3): it stands beside the field, and can be taken in place of the one in it.

use yew::prelude::*;

use super::ExerciseContext;
use crate::app::tasks;
use crate::domain::EntryKey;
use crate::store::{RecordKind, codec};
use crate::ui::components::other_text;

/// The other text of an entry, or of a field of a line. `shown` is the one in the field; `onuse` puts the other one there.
pub(super) fn other(
    cx: &ExerciseContext,
    key: &EntryKey,
    field: Option<&str>,
    shown: &str,
    onuse: Callback<String>,
) -> Html {
    let Some(run) = cx.run else { return html! {} };
    let (record, name) = (codec::entry_key(&run.id, key), tasks::name_of_text(field).into_owned());
    let Some(text) = cx.ui.state.elsewhere(RecordKind::Setting, &record, &name) else { return html! {} };
    let take = {
        let (app, record, name, shown) = (cx.ui.app.clone(), record.clone(), name.clone(), shown.to_owned());
        Callback::from(move |_: MouseEvent| {
            if let Some(other) = tasks::take_other(&app, RecordKind::Setting, &record, &name, &shown) {
                onuse.emit(other);
            }
        })
    };
    let close = {
        let app = cx.ui.app.clone();
        Callback::from(move |_: MouseEvent| tasks::close_other(&app, RecordKind::Setting, &record, &name))
    };
    other_text(&cx.ui.speech, text, take, close)
}
