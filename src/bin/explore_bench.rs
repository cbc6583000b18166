//! The app's own searching and ranking of kinds of work, for `cargo xtask bench` to time in a browser beside MiniSearch:
//! `xtask/bench/explore/page.js` holds the clock, `xtask/src/bench/explore.rs` says what is measured.

use eight_keys::app::title_id;
use eight_keys::content::{
    Kind, Matcher, Problem, WorkIndex, WorkNames, WorkSynonyms, each_label, parse_names, parse_occupations,
    parse_synonyms, shelves,
};
use eight_keys::domain::{Occupations, Scores, Shelf};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

/// The page calls what is below.
fn main() {}

/// The kinds of work with their labels in one language, as the app holds them in `Work` and `Labels`.
#[wasm_bindgen]
pub struct Explore {
    occupations: Occupations,
    matcher: Matcher,
    titles: Vec<String>,
    names: WorkNames,
    synonyms: Option<WorkSynonyms>,
    index: Option<WorkIndex>,
}

#[wasm_bindgen]
impl Explore {
    /// Reads the files that the app loads: the kinds of work, their names, further words where the language has them, and
    /// the words about work, which have the titles that are not official.
    ///
    /// # Errors
    /// What is wrong with them.
    #[wasm_bindgen(constructor)]
    pub fn new(occupations: &[u8], names: &[u8], synonyms: Option<Vec<u8>>, words: &[u8]) -> Result<Explore, JsError> {
        let occupations = sound(parse_occupations(occupations))?;
        let names = sound(parse_names(names, &occupations))?;
        let synonyms = synonyms.map(|bytes| sound(parse_synonyms(&bytes, &occupations))).transpose()?;
        let words: Value = serde_json::from_slice(words)?;
        let titles = occupations.groups.iter().zip(&names.titles).map(|(group, official)| {
            let message = || words[title_id(&group.code)].as_str().map(str::to_owned);
            official.clone().or_else(message).ok_or_else(|| JsError::new(&format!("{} has no title", group.code)))
        });
        let titles = titles.collect::<Result<_, _>>()?;
        Ok(Explore { matcher: Matcher::new(&occupations), occupations, titles, names, synonyms, index: None })
    }

    /// All labels as JSON: the code of the kind of work, what kind of label it is, its text.
    pub fn labels(&self) -> String {
        let mut all = Vec::new();
        each_label(&self.occupations, &self.titles, &self.names, self.synonyms.as_ref(), |at, kind, text| {
            let kind = match kind {
                Kind::Title => "title",
                Kind::Example => "example",
                Kind::Synonym => "synonym",
            };
            all.push(json!([self.occupations.groups[at].code, kind, text]));
        });
        Value::Array(all).to_string()
    }

    /// Builds the index anew.
    pub fn index(&mut self) {
        self.index = Some(WorkIndex::new(&self.occupations, &self.titles, &self.names, self.synonyms.as_ref()));
    }

    /// Searches as the app does for each keystroke, for everything that fits; how much that is.
    pub fn search(&mut self, typed: &str) -> usize {
        self.index.as_mut().map_or(0, |index| index.search(typed, usize::MAX).len())
    }

    /// The codes of what is found first.
    pub fn first(&mut self, typed: &str, most: usize) -> Vec<String> {
        let found = self.index.as_mut().map(|index| index.search(typed, most)).unwrap_or_default();
        found.iter().map(|found| self.occupations.groups[found.occupation].code.clone()).collect()
    }

    /// Fits all work to six scores and puts it on its shelves; how much is shown first of one of them.
    pub fn rank(&self, scores: &[f32]) -> usize {
        let scores = scores.try_into().map(Scores::from_values).ok();
        let fits = scores.and_then(|scores| self.matcher.fits(&scores));
        fits.map_or(0, |fits| shelves(&self.occupations, &fits, &[]).first(Shelf::Mixed).len())
    }
}

/// What was read, or what is wrong with it.
fn sound<T>((read, problems): (Option<T>, Vec<Problem>)) -> Result<T, JsError> {
    read.ok_or_else(|| JsError::new(&format!("{problems:?}")))
}
