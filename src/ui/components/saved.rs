//! Whether the last answer is saved.

use yew::prelude::*;

use super::Icon;
use crate::app::{Saving, StorageMode};
use crate::ui::speech::Speech;

/// A quiet word about what happened to the last change. It keeps its size while a write is under way, or the page would
/// jump at every answer. In a visit a change is in memory at once, and stays there.
///
/// Accessibility: a polite live region that is always there, because not all screen readers read one that is added
/// together with its text. "Saving" is only shown, not read, because it would be read at every answer. It is shown only
/// if writing takes long enough to be noticed; the style sheet waits for that.
pub fn saved(speech: &Speech, saving: &Saving, storage_mode: Option<StorageMode>) -> Html {
    let (class, icon, say) = match saving {
        Saving::Nothing => ("saved", None, None),
        Saving::Failed(_) => ("saved saved-failed", Some(Icon::PROBLEM), Some("not-saved")),
        _ if storage_mode == Some(StorageMode::Session) => ("saved saved-done", None, Some("saved-visit")),
        Saving::Writing | Saving::Typing => ("saved saved-saving", Some(Icon::CHECK), Some("saved")),
        Saving::Saved => ("saved saved-done", Some(Icon::CHECK), Some("saved")),
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
