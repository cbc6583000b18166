//! The picture of the eight competences as keys on a ring.

use yew::prelude::*;

use crate::ui::art::{self, RingKey};

/// How big the ring is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RingSize {
    /// As a small sign beside other things.
    Small,
    /// As the main picture of a screen.
    Large,
}

/// Eight keys on a ring. A key has a tooth for each statement done without help. The ring has no list of its own where
/// the screen has one.
///
/// Accessibility: to a screen reader the drawing is decoration and no tab stop; the list beside it has the same keys as
/// links with their words. A pointer can use either. The key of the link that has the focus is drawn bold.
pub fn key_ring(keys: &[RingKey], size: RingSize, bare: bool) -> Html {
    let class = match size {
        RingSize::Small => "key-ring key-ring-small",
        RingSize::Large => "key-ring",
    };
    html! {
        <div {class}>
            { art::ring(keys) }
            if !bare {
                <ul class="ring-list">
                    for key in keys.iter() {
                        <li key={key.competence.clone()} class={art::hue(&key.competence)}>
                            { art::mark(&key.competence) }
                            <span class="ring-words">
                                <a class="link ring-label" href={key.href.clone()}>{ key.label.clone() }</a>
                                <span class="ring-described">{ key.described.clone() }</span>
                            </span>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// How big a key is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeySize {
    /// The bow only, as high as a line of text.
    Small,
    /// The whole key, as high as a button.
    Medium,
    /// The whole key, as wide as the column.
    Large,
}

/// One key with its teeth, 0 to 9; decoration beside its name.
pub fn key_mark(competence: &str, teeth: usize, size: KeySize) -> Html {
    match size {
        KeySize::Small => art::mark(competence),
        KeySize::Medium => art::key(competence, teeth, "key key-medium"),
        KeySize::Large => art::key(competence, teeth, "key key-large"),
    }
}
