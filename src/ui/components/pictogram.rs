//! Pictures of statements.

use std::collections::BTreeMap;

use serde::Deserialize;
use yew::prelude::*;

/// The drawings by name, as `static/icons/pictograms.json` holds them: Phosphor icons on a field of 256 by 256.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Pictograms {
    paths: BTreeMap<String, Vec<String>>,
}

impl Pictograms {
    /// Reads the file. Pictures are help, not content: bytes that are none give no pictures.
    pub fn parse(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// The lines of the drawing of this name.
    pub fn find(&self, name: &str) -> Option<&[String]> {
        self.paths.get(name).map(Vec::as_slice)
    }
}

/// A statement's picture by its name in the pack; nothing where there is none.
///
/// Accessibility: decoration, hidden from screen readers: the statement says it all.
pub fn pictogram(name: &str, drawings: &Pictograms) -> Html {
    html! {
        if let Some(paths) = drawings.find(name) {
            <svg class="pictogram" viewBox="0 0 256 256" aria-hidden="true">
                for (index, d) in paths.iter().enumerate() {
                    <path key={index} d={d.clone()} />
                }
            </svg>
        }
    }
}
