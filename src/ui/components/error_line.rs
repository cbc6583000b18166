//! What is wrong with what the user chose or typed.

use yew::prelude::*;

use super::Icon;

/// The one line in which a field, a group of fields, or a button says what went wrong: a bar, a sign and words.
///
/// Accessibility: not by colour alone. With an id, the field or the group names it as its description. Where the focus
/// does not move to the field, the line is in a region that is read out (`role="alert"`).
pub fn error_line(id: Option<String>, words: Html) -> Html {
    html! { <p {id} class="error">{ Icon::PROBLEM.draw() }{ words }</p> }
}
