//! Pictures of statements.

use std::collections::HashMap;
use std::rc::Rc;

use serde::Deserialize;
use yew::prelude::*;

/// The drawings by name, as `static/icons/pictograms.json` holds them: Phosphor icons on a field of 256 by 256.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Pictograms {
    paths: HashMap<String, Vec<String>>,
}

impl Pictograms {
    /// Reads the file. Pictures are help, not content: bytes that are none give no pictures.
    pub fn parse(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// Whether there is a drawing of this name.
    pub fn has(&self, name: &str) -> bool {
        self.paths.contains_key(name)
    }
}

/// What a [`Pictogram`] takes.
#[derive(Properties)]
pub struct PictogramProps {
    /// The name in the pack.
    pub name: AttrValue,
    /// The drawings.
    pub drawings: Rc<Pictograms>,
}

impl PartialEq for PictogramProps {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && (Rc::ptr_eq(&self.drawings, &other.drawings) || self.drawings == other.drawings)
    }
}

/// A statement's picture; nothing where there is none.
///
/// Accessibility: decoration, hidden from screen readers: the statement says it all.
#[component]
pub fn Pictogram(props: &PictogramProps) -> Html {
    let paths = props.drawings.paths.get(props.name.as_str());
    html! {
        if let Some(paths) = paths {
            <svg class="pictogram" viewBox="0 0 256 256" aria-hidden="true">
                for (index, d) in paths.iter().enumerate() {
                    <path key={index} d={d.clone()} />
                }
            </svg>
        }
    }
}
