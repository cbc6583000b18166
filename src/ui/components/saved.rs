//! Whether the last answer is safe.

use yew::prelude::*;

use super::{Icon, Say};

/// What became of the last change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SavedState {
    /// There was none.
    #[default]
    Nothing,
    /// It is being written.
    Saving,
    /// It is written and committed.
    Saved,
    /// It could not be written; the screen says what to do.
    Failed,
}

/// What [`Saved`] takes.
#[derive(Properties, PartialEq)]
pub struct SavedProps {
    /// What became of the last change.
    pub state: SavedState,
}

/// A quiet word about it.
///
/// Accessibility: a polite live region that is always there, because one that is added with its text is not read by
/// all screen readers. "Saving" is only shown, not read: it would be said at every answer.
#[component]
pub fn Saved(props: &SavedProps) -> Html {
    let (class, icon, say) = match props.state {
        SavedState::Nothing => ("saved", None, None),
        SavedState::Saving => ("saved saved-saving", None, Some("saving")),
        SavedState::Saved => ("saved saved-done", Some(Icon::Check), Some("saved")),
        SavedState::Failed => ("saved saved-failed", Some(Icon::Problem), Some("not-saved")),
    };
    let hidden = (props.state == SavedState::Saving).then_some("true");
    html! {
        <p {class} role="status">
            if let Some(say) = say {
                <span class="saved-words" aria-hidden={hidden}>
                    if let Some(icon) = icon {
                        { icon.draw() }
                    }
                    <Say id={say} />
                </span>
            }
        </p>
    }
}
