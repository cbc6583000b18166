//! Building an index from labels.

use super::LabelKind;
use super::index::{Index, Label, Scratch, Word, letter_number};
use super::typed::{MAX_LETTERS, NONE, mask};
use crate::content::folding::parts_and_whole;

/// The index while it is being built.
#[derive(Default)]
pub(super) struct Labels {
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
    pub(super) fn new(says_nothing: &'static [&'static str]) -> Self {
        Self { says_nothing, ..Self::default() }
    }

    pub(super) fn add(&mut self, occupation: usize, kind: LabelKind, text: &str) {
        let label = self.labels.len() as u32;
        let mut words = 0_u8;
        parts_and_whole(text, |word| {
            if kind.is_deed() && self.says_nothing.contains(&word) {
                return;
            }
            words = words.saturating_add(1);
            let begin = self.letters.len();
            self.letters.extend(word.encode_utf16().take(MAX_LETTERS));
            self.words.push(Gathered { first: 0, begin, end: self.letters.len(), label });
        });
        let occupation = u16::try_from(occupation).unwrap_or(u16::MAX);
        self.labels.push(Label { occupation, kind, words, text: text.to_owned() });
    }

    pub(super) fn index(mut self, occupations: usize) -> Index {
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
