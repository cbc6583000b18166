//! The picture of the eight.

use yew::prelude::*;

use crate::ui::art;

/// One key on the ring.
#[derive(Clone, Debug, PartialEq)]
pub struct RingKey {
    /// The competence's id: it decides bow and hue.
    pub competence: AttrValue,
    /// Its name, already in words.
    pub label: AttrValue,
    /// How many statements are done without help, 0 to 9.
    pub teeth: usize,
    /// How many are answered, 0 to 9.
    pub answered: usize,
    /// Where it leads.
    pub href: Option<AttrValue>,
    /// The same in words, for example "6 of 9".
    pub described: AttrValue,
}

/// How big the ring is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RingSize {
    /// As a sign beside other things.
    Small,
    /// As the picture of a screen.
    #[default]
    Large,
}

/// What a [`KeyRing`] takes.
#[derive(Properties, PartialEq)]
pub struct KeyRingProps {
    /// The keys in their order.
    pub keys: Vec<RingKey>,
    /// How big.
    #[prop_or_default]
    pub size: RingSize,
    /// Whether the list beside the picture is left out, where the screen has one of its own.
    #[prop_or_default]
    pub bare: bool,
}

/// Eight keys on a ring; a key has a tooth for each statement done without help.
///
/// Accessibility: the drawing is decoration to a screen reader and no tab stop; the list beside it has the same keys
/// as links with their words. A pointer can use either; the key of the link in focus is drawn bold.
#[component]
pub fn KeyRing(props: &KeyRingProps) -> Html {
    let class = match props.size {
        RingSize::Small => "key-ring key-ring-small",
        RingSize::Large => "key-ring",
    };
    html! {
        <div {class}>
            { art::ring(&props.keys) }
            if !props.bare {
                <ul class="ring-list">
                    for key in props.keys.iter() {
                        <li key={key.competence.to_string()} class={art::hue(&key.competence)}>
                            { art::mark(&key.competence) }
                            <span class="ring-words">
                                if let Some(href) = &key.href {
                                    <a class="link ring-label" href={href.clone()}>{ key.label.clone() }</a>
                                } else {
                                    <span class="ring-label">{ key.label.clone() }</span>
                                }
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeySize {
    /// The bow only, as high as a line of text.
    Small,
    /// The whole key, as high as a button.
    #[default]
    Medium,
    /// The whole key, as wide as the column.
    Large,
}

/// What a [`KeyMark`] takes.
#[derive(Properties, PartialEq)]
pub struct KeyMarkProps {
    /// The competence's id.
    pub competence: AttrValue,
    /// How many teeth, 0 to 9.
    #[prop_or_default]
    pub teeth: usize,
    /// How big.
    #[prop_or_default]
    pub size: KeySize,
}

/// One key, decoration beside its name.
#[component]
pub fn KeyMark(props: &KeyMarkProps) -> Html {
    match props.size {
        KeySize::Small => art::mark(&props.competence),
        KeySize::Medium => art::key(&props.competence, props.teeth, "key key-medium"),
        KeySize::Large => art::key(&props.competence, props.teeth, "key key-large"),
    }
}
