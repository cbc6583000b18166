//! Long lists, a portion at a time: drawing some thousand entries at once stops a phone for seconds.

use yew::prelude::*;

use super::{Button, LocalState, SayArgs, button};
use crate::platform;
use crate::ui::speech::{MessageArg, Speech};

/// How many entries of a list are drawn before the user asks for more.
pub const PORTION: usize = 50;

/// How many entries of a list are drawn: as many as the user asked for under this name, or one portion of `portion`
/// entries. If less than half a portion would be left over, the whole list is drawn.
pub fn portion(fields: &LocalState, name: &str, portion: usize, total: usize) -> usize {
    let asked = fields.get(name).parse().unwrap_or(portion);
    if total <= asked.saturating_add(portion / 2) { total } else { asked }
}

/// What stands under a list of which `shown` of `total` entries are drawn: how many that is, and buttons for one more
/// portion and for all. Nothing if all are drawn and always were.
///
/// Accessibility: the first button stays where it is while there are more entries, and so does the focus. When it goes
/// away, the focus moves to the sentence that says how many there are. Printing shows all entries
/// (`platform::files::show_all` presses the second button), and users who search the page for a word can press it.
pub fn more(speech: &Speech, fields: &LocalState, name: &'static str, of: usize, shown: usize, total: usize) -> Html {
    if shown >= total && fields.get(name).is_empty() {
        return html! {};
    }
    let status = format!("list-{name}");
    let show = |count: usize| {
        let (fields, status) = (fields.clone(), status.clone());
        Callback::from(move |_: MouseEvent| {
            fields.set(name, count.to_string());
            if count >= total {
                platform::focus::to_element(&status);
            }
        })
    };
    let args: SayArgs = vec![("shown", shown.into()), ("count", total.into())];
    // If less than half a portion would be left after this one, it is shown too.
    let next = if total - shown <= of + of / 2 { total - shown } else { of };
    html! {
        <div class="list-more screen-only">
            <p id={status.clone()} class="hint" role="status" tabindex="-1">{ speech.say_with("list-shown", &args) }</p>
            if shown < total {
                <div class="actions">
                    { button(speech, Button {
                        args: &[("count", MessageArg::from(next))],
                        ..Button::new("list-more", show(shown + next))
                    }) }
                    <span data-show-all="">
                        { button(speech, Button {
                            args: &[("count", MessageArg::from(total))],
                            ..Button::quiet("list-all", show(total))
                        }) }
                    </span>
                </div>
            }
        </div>
    }
}
