//! One typed word, and how well it matches the words of the vocabulary.

/// Letters of a word beyond this number are ignored.
pub(super) const MAX_LETTERS: usize = 40;
/// A word of at least so many letters may have one typing error.
pub(super) const LETTERS_FOR_ONE: usize = 4;
/// A word of at least so many letters may have two typing errors.
const LETTERS_FOR_TWO: usize = 8;
/// A word of at least so many letters is also found inside longer words (Dutch `vrachtwagenchauffeur`).
const LETTERS_INSIDE: usize = 4;
/// A word of at least so many letters may have a typing error although it is not typed to its end yet.
const LETTERS_FOR_UNFINISHED: usize = 5;

/// How well two words match, the best first. The number is part of the order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    Whole,
    Beginning,
    Inside,
    OneError,
    TwoErrors,
}

/// No match, or one with more errors than are allowed.
pub(super) const NONE: u8 = u8::MAX;

/// Which letters occur. Several letters share a bit. The only effect is that some more words are then compared in full.
pub(super) fn mask(letters: &[u8]) -> u32 {
    letters.iter().fold(0, |mask, letter| mask | 1 << (letter % 32))
}

/// A word that was typed, prepared so that it can be compared with many others.
pub(super) struct Typed<'a> {
    pub(super) letters: &'a [u8],
    pub(super) mask: u32,
    /// How many errors may be in it.
    pub(super) allowed: u32,
    /// For each letter, where it stands in the word, as bits.
    places: [u64; 256],
}

impl Typed<'_> {
    pub(super) fn new(letters: &[u8]) -> Typed<'_> {
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
    pub(super) fn agreement(&self, absent: u32, word: &[u8]) -> Option<Agreement> {
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
    pub(super) fn distance(&self, word: &[u8]) -> (u8, u8) {
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
