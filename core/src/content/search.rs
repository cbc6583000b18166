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

use std::ops::Range;

use super::folding::{fold_into, parts_and_whole};
use super::{WorkNames, WorkSynonyms};
use crate::domain::Occupations;

/// Words of one query beyond this number are ignored.
const MOST_WORDS: usize = 16;
/// Letters of a word beyond this number are ignored.
const MOST_LETTERS: usize = 40;
/// A word of at least so many letters may have one typing error.
const LETTERS_FOR_ONE: usize = 4;
/// A word of at least so many letters may have two typing errors.
const LETTERS_FOR_TWO: usize = 8;
/// A word of at least so many letters is also found inside longer words (Dutch `vrachtwagenchauffeur`).
const LETTERS_INSIDE: usize = 4;
/// A word of at least so many letters may have a typing error although it is not typed to its end yet.
const LETTERS_FOR_UNFINISHED: usize = 5;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The index of the kind of work in [`Occupations::groups`].
    pub occupation: usize,
    /// The kind of label that matched.
    pub kind: Kind,
    /// The label that matched, as it is written. It is shown if it is not the title.
    pub label: String,
}

/// The kinds of labels, from the one that counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
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

impl Kind {
    /// Whether it says what people do, rather than being a name.
    fn is_deed(self) -> bool {
        matches!(self, Kind::Does | Kind::Day)
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

/// How well two words match, the best first. The number is part of the order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    Whole,
    Beginning,
    Inside,
    OneError,
    TwoErrors,
}

/// The rank of a label whose words match no worse than `worst`. `None` where that is too little: a single word that
/// matches with an error, or inside another word, may be in many sentences.
fn place(kind: Kind, worst: u8, several: bool) -> Option<u32> {
    let in_name = worst <= Agreement::Inside as u8;
    Some(match kind.is_deed() {
        false => u32::from(worst) + if in_name { 0 } else { 2 },
        true if worst <= Agreement::Beginning as u8 => 3 + u32::from(worst),
        true if several => 5 + u32::from(worst),
        true => return None,
    })
}

const NONE: u8 = u8::MAX;

#[derive(Clone, Debug)]
struct Label {
    occupation: u16,
    kind: Kind,
    /// How many words it has.
    words: u8,
    text: String,
}

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where its letters begin in [`WorkIndex::letters`]; they end where the next word's letters begin.
    letters: u32,
    /// Where its labels begin in [`WorkIndex::found_in`]; they end where the next word's labels begin.
    found_in: u32,
}

/// Gives all labels of one language, each with the index of its kind of work.
///
/// `texts` are in the order of the groups. O*NET's titles are added in English.
pub fn each_label(
    occupations: &Occupations,
    texts: &[WorkTexts],
    names: &WorkNames,
    synonyms: &WorkSynonyms,
    mut give: impl FnMut(usize, Kind, &str),
) {
    for (at, group) in occupations.groups.iter().enumerate() {
        if let Some(texts) = texts.get(at) {
            give(at, Kind::Title, &texts.title);
            for (nth, text) in texts.does.iter().enumerate() {
                give(at, if nth == 0 { Kind::Does } else { Kind::Day }, text);
            }
        }
        synonyms.own.get(at).into_iter().flatten().for_each(|word| give(at, Kind::Word, word));
        names.examples.get(at).into_iter().flatten().for_each(|example| give(at, Kind::Example, example));
        // The official title of a rest group says what does not belong to it.
        if let Some(official) = names.official.get(at).and_then(Option::as_ref).filter(|_| !group.is_rest()) {
            give(at, Kind::Synonym, official);
        }
        if names.language == "en" {
            let profiles = group.members.iter().filter_map(|member| occupations.profiles.get(member.profile));
            profiles.for_each(|profile| give(at, Kind::Synonym, &profile.title));
        }
        synonyms.more.get(at).into_iter().flatten().for_each(|synonym| give(at, Kind::Synonym, synonym));
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
    Texts { says_nothing: &'static [&'static str], texts: Vec<(usize, Kind, String)> },
    Indexed(Box<Index>),
}

/// How well a kind of work matches (less is better), and the label that matches best.
type Best = (u32, u32);

/// An index of labels.
#[derive(Clone, Debug)]
struct Index {
    says_nothing: &'static [&'static str],
    labels: Vec<Label>,
    /// The letters that occur, in order. The number of a letter in words is its index here plus one.
    alphabet: Vec<u16>,
    /// The vocabulary, in alphabetical order.
    words: Vec<Word>,
    /// For each word, which letters occur in it; each letter is at one of 32 bits. This is a list of its own because
    /// for most words nothing else is looked at.
    masks: Vec<u32>,
    letters: Vec<u8>,
    found_in: Vec<u32>,
    scratch: Scratch,
}

/// What answering a query needs. It is kept so that it is allocated only once.
#[derive(Clone, Debug, Default)]
struct Scratch {
    folded: String,
    /// For each label its best match with the current word, or [`NONE`].
    now: Vec<u8>,
    /// The labels that match the current word.
    touched: Vec<u32>,
    /// For each label how many words matched, and how well the worst of them did.
    total: Vec<(u8, u8)>,
    /// The labels that any word matched.
    any: Vec<u32>,
    /// For each kind of work the rank of its best label, and the label.
    best: Vec<Best>,
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
        let mut labels = Labels { says_nothing, ..Labels::default() };
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
            let mut labels = Labels { says_nothing, ..Labels::default() };
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

impl Index {
    /// How many of the typed words count, and the best label of each kind of work that matches.
    fn best(&mut self, typed: &str) -> (usize, Vec<Best>) {
        let mut scratch = std::mem::take(&mut self.scratch);
        let asked = self.agree(typed, &mut scratch);
        let found = self.order(asked, &mut scratch);
        self.scratch = scratch;
        (asked, found)
    }

    /// Notes for every label how many of the typed words match it. Returns how many words count.
    fn agree(&self, typed: &str, scratch: &mut Scratch) -> usize {
        fold_into(typed, &mut scratch.folded);
        let folded = std::mem::take(&mut scratch.folded);
        let several = folded.contains(' ');
        let mut asked = 0;
        // A single letter next to other words is an article or what is left of one: l’, d’, w.
        let fewest_letters = if several { 2 } else { 1 };
        let long_enough = |word: &&str| word.chars().take(fewest_letters).count() == fewest_letters;
        let says = |word: &&str| !self.says_nothing.contains(word);
        let any_says = folded.split(' ').any(|word| long_enough(&word) && says(&word));
        let words = folded.split(' ').filter(|word| long_enough(word) && (says(word) || !any_says));
        for word in words.take(MOST_WORDS) {
            asked += 1;
            let mut letters = [0; MOST_LETTERS];
            let numbers = word.encode_utf16().map(|unit| self.number(unit));
            let length = numbers.zip(&mut letters).map(|(number, letter)| *letter = number).count();
            let typed = Typed::new(letters.get(..length).unwrap_or_default());
            // Where no error is forgiven, only words that begin with these letters are left, and they stand next to
            // each other.
            let places = if typed.allowed == 0 { self.beginning_with(typed.letters) } else { 0..self.words.len() };
            let masks = self.masks.get(places.clone()).unwrap_or_default();
            for (at, mask) in places.zip(masks) {
                let absent = (typed.mask & !mask).count_ones();
                // One wrong letter makes at most one letter absent.
                if absent > typed.allowed {
                    continue;
                }
                let Some(agreement) = typed.agreement(absent, self.letters_of(at)) else { continue };
                for label in self.labels_of(at) {
                    let Some(now) = scratch.now.get_mut(*label as usize) else { continue };
                    if *now == NONE {
                        scratch.touched.push(*label);
                    }
                    *now = (*now).min(agreement as u8);
                }
            }
            for label in scratch.touched.drain(..) {
                let (Some(now), Some(total)) =
                    (scratch.now.get_mut(label as usize), scratch.total.get_mut(label as usize))
                else {
                    continue;
                };
                if total.0 == 0 {
                    scratch.any.push(label);
                }
                *total = (total.0 + 1, total.1.max(*now));
                *now = NONE;
            }
        }
        scratch.folded = folded;
        asked
    }

    /// The best label of each kind of work that matches. It leaves the scratch space as it was before.
    fn order(&self, asked: usize, scratch: &mut Scratch) -> Vec<Best> {
        for at in scratch.any.drain(..) {
            let (Some(label), Some(total)) = (self.labels.get(at as usize), scratch.total.get_mut(at as usize)) else {
                continue;
            };
            let (agreed, worst) = std::mem::take(total);
            let Some(place) = place(label.kind, worst, asked > 1) else { continue };
            let missing = asked.saturating_sub(usize::from(agreed));
            let besides = u32::from(label.words.saturating_sub(agreed));
            let order = (missing as u32) << 24 | place << 16 | (label.kind as u32) << 8 | besides.min(u32::from(NONE));
            if let Some(best) = scratch.best.get_mut(usize::from(label.occupation))
                && (order, at) < *best
            {
                *best = (order, at);
            }
        }
        let found = scratch.best.iter().copied().filter(|(order, _)| *order != u32::MAX).collect();
        scratch.best.fill((u32::MAX, u32::MAX));
        found
    }

    /// The number of the letter in words; 0 for a letter that no word has.
    fn number(&self, letter: u16) -> u8 {
        self.alphabet.binary_search(&letter).map_or(0, letter_number)
    }

    /// The range of the words that begin with these letters.
    fn beginning_with(&self, letters: &[u8]) -> Range<usize> {
        let place = |goes_before: &dyn Fn(&[u8]) -> bool| {
            let (mut from, mut to) = (0, self.words.len());
            while from < to {
                let middle = usize::midpoint(from, to);
                if goes_before(self.letters_of(middle)) { from = middle + 1 } else { to = middle }
            }
            from
        };
        let from = place(&|word| word < letters);
        from..place(&|word| word < letters || word.starts_with(letters))
    }

    fn letters_of(&self, word: usize) -> &[u8] {
        let begin = self.words.get(word).map_or(0, |word| word.letters as usize);
        let end = self.words.get(word + 1).map_or(self.letters.len(), |word| word.letters as usize);
        self.letters.get(begin..end).unwrap_or_default()
    }

    fn labels_of(&self, word: usize) -> &[u32] {
        let begin = self.words.get(word).map_or(0, |word| word.found_in as usize);
        let end = self.words.get(word + 1).map_or(self.found_in.len(), |word| word.found_in as usize);
        self.found_in.get(begin..end).unwrap_or_default()
    }
}

/// The index while it is being built.
#[derive(Default)]
struct Labels {
    /// The words that are ignored in the texts about what people do.
    says_nothing: &'static [&'static str],
    labels: Vec<Label>,
    words: Vec<Gathered>,
    /// The letters of all words one after the other. Making a list for each word would be most of the work.
    letters: Vec<u16>,
}

/// A word of a label.
#[derive(Clone, Copy)]
struct Gathered {
    /// Its first eight letters as one number that sorts as they do: that is enough to order most words.
    first: u64,
    begin: usize,
    end: usize,
    label: u32,
}

impl Gathered {
    fn letters<'a>(&self, all: &'a [u8]) -> &'a [u8] {
        all.get(self.begin..self.end).unwrap_or_default()
    }
}

impl Labels {
    fn add(&mut self, occupation: usize, kind: Kind, text: &str) {
        let label = self.labels.len() as u32;
        let mut words = 0_u8;
        parts_and_whole(text, |word| {
            if kind.is_deed() && self.says_nothing.contains(&word) {
                return;
            }
            words = words.saturating_add(1);
            let begin = self.letters.len();
            self.letters.extend(word.encode_utf16().take(MOST_LETTERS));
            self.words.push(Gathered { first: 0, begin, end: self.letters.len(), label });
        });
        let occupation = u16::try_from(occupation).unwrap_or(u16::MAX);
        self.labels.push(Label { occupation, kind, words, text: text.to_owned() });
    }

    fn index(mut self, occupations: usize) -> Index {
        let (alphabet, letters) = in_numbers(&self.letters);
        let own = |word: &Gathered| word.letters(&letters);
        for word in &mut self.words {
            let mut first = [0; 8];
            own(word).iter().zip(&mut first).for_each(|(letter, place)| *place = *letter);
            word.first = u64::from_be_bytes(first);
        }
        self.words.sort_unstable_by(|a, b| {
            a.first.cmp(&b.first).then_with(|| own(a).cmp(own(b))).then(a.label.cmp(&b.label))
        });
        let mut index = Index {
            says_nothing: self.says_nothing,
            scratch: Scratch {
                now: vec![NONE; self.labels.len()],
                total: vec![(0, 0); self.labels.len()],
                best: vec![(u32::MAX, u32::MAX); occupations],
                ..Scratch::default()
            },
            labels: self.labels,
            alphabet,
            words: Vec::new(),
            masks: Vec::new(),
            letters: Vec::new(),
            found_in: Vec::new(),
        };
        let mut last: Option<&Gathered> = None;
        for word in &self.words {
            let again = last.is_some_and(|last| own(last) == own(word));
            if again && last.is_some_and(|last| last.label == word.label) {
                continue;
            }
            if !again {
                index.words.push(Word { letters: index.letters.len() as u32, found_in: index.found_in.len() as u32 });
                index.masks.push(mask(own(word)));
                index.letters.extend_from_slice(own(word));
            }
            index.found_in.push(word.label);
            last = Some(word);
        }
        index
    }
}

/// The letters that occur, in order, and each letter as its number. The languages of the app have some forty letters
/// each. If there were more letters than numbers, some letters would be taken for others.
fn in_numbers(letters: &[u16]) -> (Vec<u16>, Vec<u8>) {
    let mut numbers = vec![0; 1 << 16];
    for letter in letters {
        numbers[usize::from(*letter)] = 1;
    }
    let mut alphabet = Vec::new();
    for (letter, number) in (0..=u16::MAX).zip(&mut numbers) {
        if *number > 0 {
            *number = letter_number(alphabet.len());
            alphabet.push(letter);
        }
    }
    (alphabet, letters.iter().map(|letter| numbers[usize::from(*letter)]).collect())
}

/// The number of the letter at an index of the alphabet.
fn letter_number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(0)
}

/// Which letters occur. Several letters share a bit. The only effect is that some more words are then compared in full.
fn mask(letters: &[u8]) -> u32 {
    letters.iter().fold(0, |mask, letter| mask | 1 << (letter % 32))
}

/// A word that was typed, prepared so that it can be compared with many others.
struct Typed<'a> {
    letters: &'a [u8],
    mask: u32,
    /// How many errors may be in it.
    allowed: u32,
    /// For each letter, where it stands in the word, as bits.
    places: [u64; 256],
}

impl Typed<'_> {
    fn new(letters: &[u8]) -> Typed<'_> {
        let allowed = match letters.len() {
            LETTERS_FOR_TWO.. => 2,
            LETTERS_FOR_ONE.. => 1,
            _ => 0,
        };
        let mut places = [0; 256];
        for (at, letter) in letters.iter().enumerate() {
            places[usize::from(*letter)] |= 1 << at;
        }
        // A letter that no word has matches none.
        places[0] = 0;
        Typed { letters, mask: mask(letters), allowed, places }
    }

    /// How well it matches a word of the vocabulary, if it does. At least `absent` of its letters are not in that word.
    fn agreement(&self, absent: u32, word: &[u8]) -> Option<Agreement> {
        let typed = self.letters;
        if absent == 0 {
            if word.starts_with(typed) {
                return Some(if word.len() == typed.len() { Agreement::Whole } else { Agreement::Beginning });
            }
            if typed.len() >= LETTERS_INSIDE && word.windows(typed.len()).any(|part| part == typed) {
                return Some(Agreement::Inside);
            }
        }
        if self.allowed == 0 || word.len() + (self.allowed as usize) < typed.len() {
            return None;
        }
        let (whole, beginning) = self.distance(word);
        let unfinished = typed.len() >= LETTERS_FOR_UNFINISHED;
        match if unfinished { whole.min(beginning) } else { whole } {
            0 | 1 => Some(Agreement::OneError),
            2 if self.allowed == 2 => Some(Agreement::TwoErrors),
            _ => None,
        }
    }

    /// How many letters have to be added, left out, changed or swapped with the next one (optimal string alignment) to
    /// turn the word into the typed word, and how many to turn the nearest beginning of the word into it. [`NONE`] if
    /// there are more than allowed.
    ///
    /// The table in the definition has a row for each typed letter and a column for each letter of the word.
    /// Neighbouring cells differ by one at most, so a column is kept as two numbers, in which a bit says whether a cell
    /// is one more or one less than the one above it. Each column follows from the one before in a few steps for all
    /// its cells at once (H. Hyyrö, 2003, after G. Myers). Only the lowest cell is counted.
    fn distance(&self, word: &[u8]) -> (u8, u8) {
        let length = self.letters.len();
        let Some(lowest) = length.checked_sub(1).map(|last| 1_u64 << last) else { return (NONE, NONE) };
        // Letters beyond this can only be left out, which takes more errors than are allowed for the whole word.
        let reach = word.len().min(length + self.allowed as usize);
        let mut distance = length;
        let mut nearest = length;
        let (mut more, mut less) = (u64::MAX, 0_u64);
        let (mut same, mut before) = (0_u64, 0_u64);
        for (at, letter) in word.iter().take(reach).enumerate() {
            let here = self.places[usize::from(*letter)];
            let swapped = ((!same & here) << 1) & before;
            same = ((here & more).wrapping_add(more) ^ more) | here | less | swapped;
            let right_more = less | !(same | more);
            let right_less = same & more;
            distance = distance + usize::from(right_more & lowest != 0) - usize::from(right_less & lowest != 0);
            nearest = nearest.min(distance);
            // Each remaining letter can take away one error at most.
            if nearest.min(distance.saturating_sub(reach - at - 1)) > self.allowed as usize {
                return (NONE, NONE);
            }
            let right_more = right_more << 1 | 1;
            more = right_less << 1 | !(same | right_more);
            less = right_more & same;
            before = here;
        }
        let bounded = |distance: usize| if distance > self.allowed as usize { NONE } else { distance as u8 };
        (if reach < word.len() { NONE } else { bounded(distance) }, bounded(nearest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Occupation;

    /// An index of titles alone. A synonym follows after a bar, and what people do after an equals sign.
    fn index(language: &str, labels: &[&str]) -> WorkIndex {
        let group = |at: usize| Occupation {
            code: format!("{at:04}"),
            members: Vec::new(),
            ways: None,
            share: None,
            europe: Vec::new(),
            examples: Vec::new(),
            related: Vec::new(),
            competences: Vec::new(),
        };
        let occupations = Occupations { groups: (0..labels.len()).map(group).collect(), ..Occupations::default() };
        let texts = |label: &&str| {
            let mut parts = label.split('=');
            let title = parts.next().and_then(|names| names.split('|').next()).unwrap_or_default().to_owned();
            WorkTexts { title, does: parts.map(str::to_owned).collect() }
        };
        let words = |label: &&str| {
            label.split('=').next().unwrap_or_default().split('|').skip(1).map(str::to_owned).collect::<Vec<_>>()
        };
        let more: Vec<Vec<String>> = labels.iter().map(words).collect();
        let synonyms = WorkSynonyms { language: language.to_owned(), own: Vec::new(), more };
        let names = WorkNames { language: language.to_owned(), ..WorkNames::default() };
        WorkIndex::new(&occupations, &labels.iter().map(texts).collect::<Vec<_>>(), &names, &synonyms)
    }

    fn found(index: &mut WorkIndex, typed: &str) -> Vec<usize> {
        index.search(typed, 9).into_iter().map(|found| found.occupation).collect()
    }

    fn check(language: &str, labels: &[&str], cases: &[(&str, &[usize])]) {
        let mut index = index(language, labels);
        for (typed, wanted) in cases {
            assert_eq!(found(&mut index, typed), *wanted, "{language}: {typed:?}");
        }
    }

    #[test]
    fn english() {
        check(
            "en",
            &[
                "Nursing professionals|nurse|ward sister",
                "Heavy truck and lorry drivers|trucker",
                "Electrical engineers",
                "Electricians|wireman",
                "Bus and tram drivers",
                "Nurse assistants",
                "Early childhood educators|nursery teacher|e-learning guide",
            ],
            &[
                ("nurse", &[5, 0, 6]),
                ("NURSE", &[5, 0, 6]),
                ("nrse", &[5, 0]),
                ("nusre", &[5, 0, 6]),
                ("truck driver", &[1]),
                ("driver truck", &[1]),
                ("truk drivr", &[1]),
                ("driv", &[4, 1]),
                ("electr", &[3, 2]),
                ("electican", &[3, 2]),
                ("elctrician", &[3]),
                ("elearning", &[6]),
                ("bus tram heavy", &[4]),
                ("zzzz", &[]),
                ("bu", &[4]),
                ("", &[]),
                ("  -", &[]),
                ("xy", &[]),
                ("a nurse", &[5, 0, 6]),
            ],
        );
    }

    #[test]
    fn dutch() {
        check(
            "nl",
            &[
                "Vrachtwagenchauffeurs|chauffeur zwaar transport",
                "Verpleegkundigen|patiëntenzorg",
                "Elektriciens|e-monteur",
            ],
            &[
                ("chauffeur", &[0]),
                ("wagenchauffeur", &[0]),
                ("sjauffeur", &[0]),
                ("verpleegkundige", &[1]),
                ("verpleegkunidge", &[1]),
                ("patientenzorg", &[1]),
                ("electricien", &[2]),
                ("emonteur", &[2]),
            ],
        );
    }

    #[test]
    fn french() {
        check(
            "fr",
            &[
                "Cadres infirmiers|infirmier/infirmière",
                "Maçons|maçon/maçonne",
                "Ébénistes et travailleurs assimilés",
                "Ingénieurs de l’électronique|chef d’œuvre",
            ],
            &[
                ("infirmière", &[0]),
                ("infirmiere", &[0]),
                ("infimiere", &[0]),
                ("macon", &[1]),
                ("MAÇONNE", &[1]),
                ("ebeniste", &[2]),
                ("l'electronique", &[3]),
                ("oeuvre", &[3]),
                ("œuvre", &[3]),
            ],
        );
    }

    #[test]
    fn polish() {
        check(
            "pl",
            &["Pielęgniarki z tytułem specjalisty", "Ślusarze i pokrewni", "Żołnierze innych stopni", "Księgowi"],
            &[
                ("pielegniarka", &[0]),
                ("pielęgniarki", &[0]),
                ("pielengniarki", &[0]),
                ("slusarz", &[1]),
                ("śluszarze", &[1]),
                ("zolnierze", &[2]),
                ("ksiegowa", &[3]),
                ("KSIĘGOWI", &[3]),
            ],
        );
    }

    #[test]
    fn farsi() {
        check(
            "fa",
            &[
                "پرستاران و ماماها|پرستار",
                "آتش‌نشان‌ها|مأمور آتش‌نشانی",
                "رانندگان کامیون",
                "مهندسان برق ۲",
                "معلمان زبان",
            ],
            &[
                ("پرستار", &[0]),
                ("پرستاري", &[0]),
                ("آتش‌نشان", &[1]),
                ("اتش نشان", &[1]),
                ("آتشنشانی", &[1]),
                ("مامور", &[1]),
                ("كاميون", &[2]),
                ("رانندگـــان", &[2]),
                ("ﭘﺮﺳﺘﺎﺭ", &[0]),
                ("ﻛﺎﻣﯿﻮﻥ", &[2]),
                ("برق 2", &[3]),
                ("مهندسین", &[3]),
                ("مُعَلِّمان", &[4]),
            ],
        );
    }

    #[test]
    fn what_people_do_is_found_after_what_work_is_called() {
        check(
            "en",
            &[
                "Hairdressers|hair stylist=You wash, cut and colour people's hair.",
                "Cutters=You cut cloth.=Draw on the cloth",
                "Child carers=You look after babies and children.",
                "Teachers=You teach children to read.=Look at what the children wrote",
            ],
            &[
                // A single word that is in a name is looked for in names only.
                ("cut", &[1]),
                ("cutter", &[1]),
                ("hair", &[0]),
                ("cut hair", &[0]),
                ("to cut the hair of people", &[0]),
                ("look after children", &[2]),
                ("cloth", &[1]),
                // Several typed words may have an error in the texts about what people do; a single word may not.
                ("cut hiar", &[0]),
                ("childrne", &[]),
                ("the", &[]),
            ],
        );
    }

    #[test]
    fn words_that_say_nothing_are_as_they_are_looked_for() {
        for language in ["en", "nl", "fr", "pl", "fa"] {
            let words = says_nothing(language);
            assert!(!words.is_empty() && words.is_sorted(), "{language}");
            assert!(words.iter().all(|word| super::super::folding::fold(word) == **word), "{language}: not folded");
        }
    }

    #[test]
    fn a_whole_word_in_a_synonym_goes_before_a_beginning_in_a_title() {
        let mut index = index("en", &["Cookery writers", "Chefs|cook", "Cook", "Cook and baker"]);
        let all = index.search("cook", 9);
        assert_eq!(all.iter().map(|found| found.occupation).collect::<Vec<_>>(), [2, 3, 1, 0]);
        assert_eq!((all[2].kind, all[2].label.as_str()), (Kind::Synonym, "cook"));
        assert_eq!(index.search("cook", 1).len(), 1);
        assert_eq!(index.search("cook", 9), all, "a search leaves nothing behind");
    }

    #[test]
    fn distances_are_those_of_the_definition() {
        for (typed, word, whole, beginning) in [
            ("abcdefgh", "abcdefgh", 0, 0),
            ("abdcefgh", "abcdefgh", 1, 1),
            ("abdefghi", "abcdefgh", 2, 2),
            ("abccdefgh", "abcdefgh", 1, 1),
            ("abxdefgh", "abcdefgh", 1, 1),
            ("abcdefgh", "abcxdefghijk", NONE, 1),
            ("badcefgh", "abcdefgh", 2, 2),
            ("cabdefgh", "abcdefgh", 2, 2),
            ("hgfedcba", "abcdefgh", NONE, NONE),
        ] {
            let got = Typed::new(typed.as_bytes()).distance(word.as_bytes());
            assert_eq!(got, (whole, beginning), "{typed} {word}");
        }
    }

    /// The table of the definition, computed cell by cell.
    fn by_definition(typed: &[u8], word: &[u8]) -> Vec<Vec<usize>> {
        let mut table = vec![vec![0; word.len() + 1]; typed.len() + 1];
        for i in 0..=typed.len() {
            for j in 0..=word.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let changed = table[i - 1][j - 1] + usize::from(typed[i - 1] != word[j - 1]);
                    changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1)
                };
                if i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1] {
                    table[i][j] = table[i][j].min(table[i - 2][j - 2] + 1);
                }
            }
        }
        table
    }

    /// Words made of few different letters, so that they match often, and of up to the most letters, so that all bits
    /// are used.
    #[test]
    fn distances_are_those_of_the_table() {
        let mut state = 1_u64;
        let mut chance = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let mut within = 0;
        for _ in 0..5000 {
            let length = LETTERS_FOR_ONE + chance(MOST_LETTERS - LETTERS_FOR_ONE + 1);
            let typed: Vec<u8> = (0..length).map(|_| 1 + chance(4) as u8).collect();
            let mut word = typed.clone();
            for _ in 0..chance(4) {
                let at = chance(word.len() - 1);
                match chance(4) {
                    0 => drop(word.remove(at)),
                    1 => word.insert(at, 1 + chance(4) as u8),
                    2 => word.swap(at, at + 1),
                    _ => word[at] = 1 + chance(4) as u8,
                }
            }
            word.extend((0..chance(4)).map(|_| 1 + chance(4) as u8));
            let known = Typed::new(&typed);
            let bounded = |distance: usize| if distance > known.allowed as usize { NONE } else { distance as u8 };
            let row = by_definition(&typed, &word).pop().unwrap();
            let nearest = bounded(row.iter().copied().min().unwrap());
            let cut = word.len() > typed.len() + known.allowed as usize;
            let whole = if cut { NONE } else { bounded(row[word.len()]) };
            assert_eq!(known.distance(&word), (whole, nearest), "{typed:?} {word:?}");
            within += usize::from(nearest != NONE);
        }
        assert!((1000..4500).contains(&within), "{within} of 5000 are near: the cases say little");
    }

    #[test]
    fn what_is_typed_may_be_of_any_length() {
        let mut index = index("en", &["Cook"]);
        assert_eq!(found(&mut index, &"cook ".repeat(50)), [0]);
        assert!(found(&mut index, &"c".repeat(5000)).is_empty());
        assert!(found(&mut index, "\u{10ffff}😀\u{0}").is_empty());
    }
}
