//! Whether the last answer is safe.

use yew::prelude::*;

use super::Icon;
use crate::app::{Keep, Saving};
use crate::ui::speech::Speech;

/// A quiet word about what became of the last change. Under way it keeps its size, or the page would jump at every answer;
/// in a visit a change is where it stays at once.
///
/// Accessibility: a polite live region that is always there, because one that is added with its text is not read by
/// all screen readers. "Saving" is only shown, not read: it would be said at every answer. It is shown only where
/// writing takes long enough to be noticed; the style sheet waits for that.
pub fn saved(speech: &Speech, saving: &Saving, keep: Option<Keep>) -> Html {
    let (class, icon, say) = match saving {
        Saving::Nothing => ("saved", None, None),
        Saving::Failed(_) => ("saved saved-failed", Some(Icon::Problem), Some("not-saved")),
        _ if keep == Some(Keep::Visit) => ("saved saved-done", None, Some("saved-visit")),
        Saving::Writing | Saving::Typing => ("saved saved-saving", Some(Icon::Check), Some("saved")),
        Saving::Saved => ("saved saved-done", Some(Icon::Check), Some("saved")),
    };
    html! {
        <p {class} role="status">
            if let Some(say) = say {
                <span class="saved-words">
                    if let Some(icon) = icon {
                        { icon.draw() }
                    }
                    { speech.say(say) }
                </span>
                <span class="saved-late" aria-hidden="true">{ speech.say("saving") }</span>
            }
        </p>
    }
}
