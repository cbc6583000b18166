//! A step to write in: ruled paper that grows.
//!
//! **Invariant E1**, as in [`crate::ui::pages::edit_evidence`]: with each letter it is in memory, and less than a second
//! later it is stored.

use yew::prelude::*;

use super::StepContext;
use super::parts::{RuledText, room_left, ruled_text, typed};
use crate::content::exercise::StepKind;
use crate::domain::{EntryKey, Value};
use crate::ui::pages::exercise::frame::only_you;

/// The field and the way on. It can be skipped as long as nothing is written: skipping must not take words away.
pub fn text(cx: &StepContext) -> Html {
    let StepKind::Text { most } = cx.step.kind else { return html! {} };
    let most = usize::from(most);
    let key = EntryKey::whole(cx.step.id.as_str());
    let value = typed(cx.ui, &cx.exercise.id, &key);
    let is_empty = value.trim().is_empty();
    html! {
        <>
            <div class="ruled-page">
                { ruled_text(RuledText {
                    id: "words".to_owned(), labelledby: Some("title"), name: None, value: value.clone(), most, rows: 6,
                    oninput: cx.write(key.clone()).reform(Value::Text),
                }) }
            </div>
            { room_left(cx, &value, most) }
            { only_you(&cx.whole()) }
            <div class="actions">{ cx.go_on() }</div>
            { cx.foot(is_empty.then_some(key), html! {}) }
        </>
    }
}
