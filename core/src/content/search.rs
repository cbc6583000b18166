//! Searching the kinds of work while the user types. It forgives typing errors, missing marks and other spellings.
//!
//! The index is built once from names (titles, our own words, examples, synonyms) and from the sentences that say what
//! people do. Each keystroke then goes once through the vocabulary (some thousand words as numbers in one list) and
//! allocates only its answer. Most words are passed over because of letters that they lack. The distance of the others
//! is counted for all typed letters at once, as bits of one number. Words that say nothing by themselves (the, les,
//! dla) are ignored when others were typed too.
//!
//! The results are ordered by these, in this order: how few of the typed words are missing; how well the words match,
//! judged by the worst of them (whole, beginning or inside in a name; whole or beginning in what people do; one error,
//! two errors in a name; errors in what people do); title before our own word before example before synonym; how few
//! other words the label has; the code.

mod index;
mod labels;
mod typed;

use super::{WorkNames, WorkSynonyms};
use crate::domain::Occupations;
use index::{Best, Index, Label};
use labels::Labels;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The index of the kind of work in [`Occupations::groups`].
    pub occupation: usize,
    /// The kind of label that matched.
    pub kind: LabelKind,
    /// The label that matched, as it is written. It is shown if it is not the title.
    pub label: String,
}

/// The kinds of labels, from the one that counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelKind {
    /// The title as it is shown.
    Title,
    /// A word of our own for it: a feminine name, or an everyday word.
    Word,
    /// An example occupation.
    Example,
    /// Another name for it: the official title, and those of ESCO and O*NET.
    Synonym,
    /// What people do in it, in a sentence.
    Does,
    /// A thing that people do in it in a day.
    Day,
}

impl LabelKind {
    /// Whether it says what people do, rather than being a name.
    fn is_deed(self) -> bool {
        matches!(self, LabelKind::Does | LabelKind::Day)
    }
}

/// What the messages say of a kind of work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkTexts {
    /// Its title.
    pub title: String,
    /// What people do in it: a sentence, and things that they do in a day.
    pub does: Vec<String>,
}

/// The words of a language that say nothing by themselves, folded: articles, prepositions and the like. They are in
/// every sentence about what people do, so they would match everything.
fn says_nothing(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &[
            "a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "their", "to", "with", "you", "your",
        ],
        "nl" => {
            &["aan", "bij", "de", "een", "en", "het", "in", "je", "met", "naar", "of", "om", "op", "te", "van", "voor"]
        }
        "fr" => &[
            "a", "au", "aux", "avec", "chez", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
            "par", "pour", "sur", "un", "une", "vous",
        ],
        "pl" => &[
            "a", "albo", "dla", "do", "i", "lub", "na", "o", "od", "oraz", "po", "przy", "sie", "w", "we", "z", "za",
            "ze",
        ],
        "fa" => &["از", "ان", "انها", "با", "برای", "به", "تا", "در", "را", "ها", "های", "و", "که", "یا", "یک"],
        _ => &[],
    }
}

/// Gives all labels of one language, each with the index of its kind of work.
///
/// `texts` are in the order of the groups. O*NET's titles are added in English.
pub fn each_label(
    occupations: &Occupations,
    texts: &[WorkTexts],
    names: &WorkNames,
    synonyms: &WorkSynonyms,
    mut give: impl FnMut(usize, LabelKind, &str),
) {
    for (at, group) in occupations.groups.iter().enumerate() {
        if let Some(texts) = texts.get(at) {
            give(at, LabelKind::Title, &texts.title);
            for (nth, text) in texts.does.iter().enumerate() {
                give(at, if nth == 0 { LabelKind::Does } else { LabelKind::Day }, text);
            }
        }
        synonyms.own.get(at).into_iter().flatten().for_each(|word| give(at, LabelKind::Word, word));
        names.examples.get(at).into_iter().flatten().for_each(|example| give(at, LabelKind::Example, example));
        // The official title of a rest group says what does not belong to it.
        if let Some(official) = names.official.get(at).and_then(Option::as_ref).filter(|_| !group.is_rest()) {
            give(at, LabelKind::Synonym, official);
        }
        if names.language == "en" {
            let profiles = group.members.iter().filter_map(|member| occupations.profiles.get(member.profile));
            profiles.for_each(|profile| give(at, LabelKind::Synonym, &profile.title));
        }
        synonyms.more.get(at).into_iter().flatten().for_each(|synonym| give(at, LabelKind::Synonym, synonym));
    }
}

/// The index of one language.
///
/// The texts about what people do are searched if several words were typed, or one word that is in no name, and they
/// are indexed the first time that they are searched. So the first letter that the user types does not wait for that,
/// and a single word does not find every sentence that contains it.
#[derive(Clone, Debug)]
pub struct WorkIndex {
    names: Index,
    deeds: Deeds,
    groups: usize,
}

/// The texts about what people do, before and after they are indexed.
#[derive(Clone, Debug)]
enum Deeds {
    Texts { says_nothing: &'static [&'static str], texts: Vec<(usize, LabelKind, String)> },
    Indexed(Box<Index>),
}

impl WorkIndex {
    /// Indexes all labels of one language, as [`each_label`] gives them.
    pub fn new(
        occupations: &Occupations,
        texts: &[WorkTexts],
        names: &WorkNames,
        synonyms: &WorkSynonyms,
    ) -> WorkIndex {
        let says_nothing = says_nothing(&names.language);
        let mut labels = Labels::new(says_nothing);
        let mut deeds = Vec::new();
        each_label(occupations, texts, names, synonyms, |at, kind, text| {
            if kind.is_deed() { deeds.push((at, kind, text.to_owned())) } else { labels.add(at, kind, text) }
        });
        let groups = occupations.groups.len();
        WorkIndex { names: labels.index(groups), deeds: Deeds::Texts { says_nothing, texts: deeds }, groups }
    }

    /// The kinds of work that match what the user typed, the best first, each once; at most `most`. An empty query
    /// finds nothing.
    pub fn search(&mut self, typed: &str, most: usize) -> Vec<Found> {
        let (asked, in_names) = self.names.best(typed);
        let in_deeds =
            if asked > 1 || (asked == 1 && in_names.is_empty()) { self.deeds().best(typed).1 } else { Vec::new() };
        let of = |best: Vec<Best>, index: usize| best.into_iter().map(move |(order, at)| (order, index, at));
        let mut found: Vec<(u32, usize, u32)> = of(in_names, 0).chain(of(in_deeds, 1)).collect();
        // Half of the typed words have to be there. If some label has all of them, labels that lack one are only noise.
        let fewest_missing = found.iter().map(|(order, ..)| order >> 24).min().unwrap_or_default();
        if 2 * fewest_missing as usize > asked {
            return Vec::new();
        }
        found.retain(|(order, ..)| order >> 24 == fewest_missing);
        // Labels are in the order of the codes, so those of equal rank stay in that order.
        found.sort_unstable();
        let mut once = vec![false; self.groups];
        let labels = found.into_iter().filter_map(|(_, index, at)| {
            let index = match (index, &self.deeds) {
                (1, Deeds::Indexed(deeds)) => deeds,
                _ => &self.names,
            };
            index.labels.get(at as usize)
        });
        let first = |label: &&Label| {
            let known = once.get_mut(usize::from(label.occupation));
            known.is_some_and(|known| !std::mem::replace(known, true))
        };
        let labels = labels.filter(first).take(most);
        labels
            .map(|label| Found {
                occupation: usize::from(label.occupation),
                kind: label.kind,
                label: label.text.clone(),
            })
            .collect()
    }

    fn deeds(&mut self) -> &mut Index {
        if let Deeds::Texts { says_nothing, texts } = &self.deeds {
            let mut labels = Labels::new(says_nothing);
            texts.iter().for_each(|(at, kind, text)| labels.add(*at, *kind, text));
            self.deeds = Deeds::Indexed(Box::new(labels.index(self.groups)));
        }
        match &mut self.deeds {
            Deeds::Indexed(index) => index,
            // It was indexed just before, so this case does not occur.
            Deeds::Texts { .. } => &mut self.names,
        }
    }
}

#[cfg(test)]
mod tests;
