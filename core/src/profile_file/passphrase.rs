//! Passphrases: drawing one at random, reading one as it was typed, and judging one that somebody made up.
//!
//! The words of a drawn passphrase are made of two syllables (`bado-kime-…`) rather than taken from a language. English
//! words are hard to spell for many who use this app. Lists in five languages would need keyboards that the reader of
//! the file may not have, letters with marks that two systems encode differently, and an invisible joiner in Farsi.
//! Syllables of plain letters can be said, read over the telephone and typed everywhere.

mod strength;
mod typed;

pub use strength::{Class, Strength, strength};
pub use typed::{Form, MAX_TRIES, Normalize, candidates, for_sealing};

/// Words in a drawn passphrase.
pub const WORDS: usize = 6;

/// The sign between the words.
const SEPARATOR: char = '-';

/// Consonants and vowels that all five languages have and write with the same letters. `c`, `h`, `j`, `q`, `w`, `x` and
/// `y` are not among them, because the languages read them differently.
const CONSONANTS: &[u8; 14] = b"bdfgklmnprstvz";
const VOWELS: &[u8; 5] = b"aeiou";
const SYLLABLES: u16 = 14 * 5;

/// Words that are rude, or close to it, in one of the five languages or a neighbouring one. If one is drawn, another is
/// drawn in its place.
const RUDE: [&str; 44] = [
    "bite", "bobo", "bozo", "buzi", "dupa", "dupe", "dodo", "fuka", "fifi", "gagu", "gove", "kaka", "kaki", "kako",
    "kike", "kiri", "kone", "koni", "kosi", "kuni", "kupa", "kuta", "kute", "kuti", "lolo", "mama", "mere", "mona",
    "nazi", "nene", "papa", "pede", "pipi", "popo", "puta", "pute", "puto", "rape", "sado", "siki", "titi", "tepa",
    "zeba", "zizi",
];

/// Bits of randomness in one drawn word: log2(70 × 70 − 44) = 12.24.
const BITS_A_WORD: f64 = 12.24;

/// Draws a passphrase of [`WORDS`] words, which has 73 bits of randomness. `random` fills its argument with bytes from
/// a source that nobody can predict.
pub fn draw(random: &mut dyn FnMut(&mut [u8])) -> String {
    let words: Vec<String> = (0..WORDS).map(|_| draw_word(random)).collect();
    words.join(&SEPARATOR.to_string())
}

/// Draws a word. A number that is too large is drawn again rather than folded in, so that every word is equally likely.
fn draw_word(random: &mut dyn FnMut(&mut [u8])) -> String {
    loop {
        let mut bytes = [0; 2];
        random(&mut bytes);
        // 13 bits are the fewest that reach 4,900.
        let drawn = u16::from_le_bytes(bytes) & 0x1fff;
        if drawn < SYLLABLES * SYLLABLES {
            let word: String = [syllable(drawn / SYLLABLES), syllable(drawn % SYLLABLES)].concat();
            if !RUDE.contains(&word.as_str()) {
                return word;
            }
        }
    }
}

fn syllable(number: u16) -> String {
    let number = usize::from(number);
    [CONSONANTS[number / VOWELS.len()], VOWELS[number % VOWELS.len()]].map(char::from).iter().collect()
}

/// A passphrase as it is used for sealing and opening.
///
/// Spaces around it are left out. A drawn passphrase that is written in another way (with capitals at the start, as
/// telephones put them, or with spaces instead of hyphens) becomes the drawn one. Anything else stays as it was typed.
pub fn normal(typed: &str) -> String {
    drawn(typed).unwrap_or_else(|| typed.trim().to_owned())
}

/// Whether it is a drawn passphrase, in whatever way it is written.
pub fn was_drawn(typed: &str) -> bool {
    drawn(typed).is_some()
}

fn drawn(typed: &str) -> Option<String> {
    let lower = typed.to_ascii_lowercase();
    let is_between = |c: char| c.is_whitespace() || matches!(c, '-' | '_' | '.' | ',' | '\u{2010}'..='\u{2015}');
    let words: Vec<&str> = lower.split(is_between).filter(|word| !word.is_empty()).collect();
    let all_drawn = words.len() == WORDS && words.iter().all(|word| is_drawn(word));
    all_drawn.then(|| words.join(&SEPARATOR.to_string()))
}

fn is_drawn(word: &str) -> bool {
    let fits = |(index, b): (usize, u8)| if index % 2 == 0 { CONSONANTS.contains(&b) } else { VOWELS.contains(&b) };
    word.len() == 4 && word.bytes().enumerate().all(fits)
}

#[cfg(test)]
mod tests;
