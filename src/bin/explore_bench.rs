//! The app's own searching and ranking of kinds of work. `cargo xtask bench` measures them in a browser beside
//! MiniSearch: `xtask/bench/explore/page.js` takes the time, `xtask/src/bench/explore.rs` says what is measured.

use eight_keys::app::texts;
use eight_keys::content::{
    LabelKind, Matcher, Problem, WorkIndex, WorkNames, WorkSynonyms, WorkTexts, each_label, parse_names,
    parse_occupations, parse_synonyms, shelves,
};
use eight_keys::domain::{Occupations, Scores, Shelf};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

/// The page calls the methods below.
fn main() {}

/// The kinds of work with their labels in one language, as the app holds them in `Work` and `Labels`.
#[wasm_bindgen]
pub struct Explore {
    occupations: Occupations,
    matcher: Matcher,
    texts: Vec<WorkTexts>,
    names: WorkNames,
    synonyms: WorkSynonyms,
    index: Option<WorkIndex>,
}

#[wasm_bindgen]
impl Explore {
    /// Reads the files that the app loads: the kinds of work, their names, further words, and the words about work, which
    /// have the titles and what people do.
    ///
    /// # Errors
    /// What is wrong with the files.
    #[wasm_bindgen(constructor)]
    pub fn new(occupations: &[u8], names: &[u8], synonyms: &[u8], words: &[u8]) -> Result<Explore, JsError> {
        let occupations = sound(parse_occupations(occupations))?;
        let names = sound(parse_names(names, &occupations))?;
        let synonyms = sound(parse_synonyms(synonyms, &occupations))?;
        let words: Value = serde_json::from_slice(words)?;
        let message = |id: &str| words[id].as_str().unwrap_or_default().to_owned();
        let texts: Vec<WorkTexts> = occupations.groups.iter().map(|group| texts(&group.code, &message)).collect();
        if texts.iter().any(|text| text.title.is_empty() || text.does.iter().any(String::is_empty)) {
            return Err(JsError::new("a kind of work has no title, or nothing that people do"));
        }
        Ok(Explore { matcher: Matcher::new(&occupations), occupations, texts, names, synonyms, index: None })
    }

    /// All labels as JSON: the code of the kind of work, what kind of label it is, its text.
    pub fn labels(&self) -> String {
        let mut all = Vec::new();
        each_label(&self.occupations, &self.texts, &self.names, &self.synonyms, |at, kind, text| {
            let kind = match kind {
                LabelKind::Title => "title",
                LabelKind::Word => "word",
                LabelKind::Example => "example",
                LabelKind::Synonym => "synonym",
                LabelKind::Does | LabelKind::Day => "deed",
            };
            all.push(json!([self.occupations.groups[at].code, kind, text]));
        });
        Value::Array(all).to_string()
    }

    /// Builds the index anew.
    pub fn index(&mut self) {
        self.index = Some(WorkIndex::new(&self.occupations, &self.texts, &self.names, &self.synonyms));
    }

    /// Searches as the app does for each keystroke, for everything that matches; returns how many were found.
    pub fn search(&mut self, typed: &str) -> usize {
        self.index.as_mut().map_or(0, |index| index.search(typed, usize::MAX).len())
    }

    /// The codes of the first results.
    pub fn first(&mut self, typed: &str, most: usize) -> Vec<String> {
        let found = self.index.as_mut().map(|index| index.search(typed, most)).unwrap_or_default();
        found.iter().map(|found| self.occupations.groups[found.occupation].code.clone()).collect()
    }

    /// Computes how well all work fits six scores and puts it on its shelves; returns how much of one shelf is shown
    /// first.
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
