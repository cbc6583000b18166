//! The index of the labels of one language, and looking up in it.

use std::ops::Range;

use super::LabelKind;
use super::typed::{Agreement, MAX_LETTERS, NONE, Typed};
use crate::content::folding::fold_into;

/// Words of one query beyond this number are ignored.
const MAX_WORDS: usize = 16;

/// The rank of a label whose words match no worse than `worst`. `None` where that is too little: a single word that
/// matches with an error, or inside another word, may be in many sentences.
fn place(kind: LabelKind, worst: u8, several: bool) -> Option<u32> {
    let in_name = worst <= Agreement::Inside as u8;
    Some(match kind.is_deed() {
        false => u32::from(worst) + if in_name { 0 } else { 2 },
        true if worst <= Agreement::Beginning as u8 => 3 + u32::from(worst),
        true if several => 5 + u32::from(worst),
        true => return None,
    })
}

#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) occupation: u16,
    pub(super) kind: LabelKind,
    /// How many words it has.
    pub(super) words: u8,
    pub(super) text: String,
}

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where its letters begin in [`Index::letters`]; they end where the next word's letters begin.
    pub(super) letters: u32,
    /// Where its labels begin in [`Index::found_in`]; they end where the next word's labels begin.
    pub(super) found_in: u32,
}

/// How well a kind of work matches (less is better), and the label that matches best.
pub(super) type Best = (u32, u32);

/// An index of labels.
#[derive(Clone, Debug)]
pub(super) struct Index {
    pub(super) says_nothing: &'static [&'static str],
    pub(super) labels: Vec<Label>,
    /// The letters that occur, in order. The number of a letter in words is its index here plus one.
    pub(super) alphabet: Vec<u16>,
    /// The vocabulary, in alphabetical order.
    pub(super) words: Vec<Word>,
    /// For each word, which letters occur in it; each letter is at one of 32 bits. This is a list of its own because
    /// for most words nothing else is looked at.
    pub(super) masks: Vec<u32>,
    pub(super) letters: Vec<u8>,
    pub(super) found_in: Vec<u32>,
    pub(super) scratch: Scratch,
}

/// What answering a query needs. It is kept so that it is allocated only once.
#[derive(Clone, Debug, Default)]
pub(super) struct Scratch {
    pub(super) folded: String,
    /// For each label its best match with the current word, or [`NONE`].
    pub(super) now: Vec<u8>,
    /// The labels that match the current word.
    pub(super) touched: Vec<u32>,
    /// For each label how many words matched, and how well the worst of them did.
    pub(super) total: Vec<(u8, u8)>,
    /// The labels that any word matched.
    pub(super) any: Vec<u32>,
    /// For each kind of work the rank of its best label, and the label.
    pub(super) best: Vec<Best>,
}

impl Index {
    /// How many of the typed words count, and the best label of each kind of work that matches.
    pub(super) fn best(&mut self, typed: &str) -> (usize, Vec<Best>) {
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
        for word in words.take(MAX_WORDS) {
            asked += 1;
            let mut letters = [0; MAX_LETTERS];
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

/// The number of the letter at an index of the alphabet.
pub(super) fn letter_number(place: usize) -> u8 {
    u8::try_from(place + 1).unwrap_or(0)
}
