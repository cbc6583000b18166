//! Passphrases: drawing one, reading one as it was typed, and judging one that a person made up.
//!
//! Drawn words are made of two syllables (`bado-kime-…`) rather than taken from a language. A list of English words is hard to spell for many who use this app; lists in five languages would
//! need keyboards that the reader of the file may not have, letters with marks that two systems encode differently, and
//! an invisible joiner in Farsi. Syllables of plain letters can be said, read over the telephone and typed everywhere.

/// Words in a drawn passphrase.
pub const WORDS: usize = 6;

/// Between the words.
const SEPARATOR: char = '-';

/// Consonants and vowels that the five languages all have and write with the same letters. Without `c`, `h`, `j`, `q`,
/// `w`, `x`, `y`, which they read differently.
const CONSONANTS: &[u8; 14] = b"bdfgklmnprstvz";
const VOWELS: &[u8; 5] = b"aeiou";
const SYLLABLES: u16 = 14 * 5;

/// Words that are rude, or close to it, in one of the five languages or a neighbour; they are drawn again.
const RUDE: [&str; 44] = [
    "bite", "bobo", "bozo", "buzi", "dupa", "dupe", "dodo", "fuka", "fifi", "gagu", "gove", "kaka", "kaki", "kako",
    "kike", "kiri", "kone", "koni", "kosi", "kuni", "kupa", "kuta", "kute", "kuti", "lolo", "mama", "mere", "mona",
    "nazi", "nene", "papa", "pede", "pipi", "popo", "puta", "pute", "puto", "rape", "sado", "siki", "titi", "tepa",
    "zeba", "zizi",
];

/// Bits of chance in one drawn word: log2(70 × 70 − 44) = 12.24.
const BITS_A_WORD: f64 = 12.24;

/// Draws a passphrase of [`WORDS`] words, 73 bits of chance. `random` fills its argument with bytes from a source
/// that nobody can foresee.
pub fn draw(random: &mut dyn FnMut(&mut [u8])) -> String {
    let words: Vec<String> = (0..WORDS).map(|_| draw_word(random)).collect();
    words.join(&SEPARATOR.to_string())
}

/// Draws a word. What does not fit is drawn again rather than folded in, so that every word is equally likely.
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
/// Space around it is left out. One that is a drawn passphrase written in another way (capitals at the start, as
/// telephones put them; spaces instead of hyphens) becomes the drawn one. Anything else stays as it was typed.
pub fn normal(typed: &str) -> String {
    drawn(typed).unwrap_or_else(|| typed.trim().to_owned())
}

/// Whether it is a drawn passphrase, however it is written.
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

/// How long a passphrase would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Bits of chance, estimated low: each one more doubles the work of guessing.
    pub bits: u32,
    /// What to tell the person.
    pub class: Class,
}

/// What to tell the person about a passphrase; the words are the message `strength-<name>`.
///
/// Sealing makes each guess cost about 0.1 s of one processor. Somebody with ten thousand of them tries 2^40 in half a
/// year and 2^60 in 370,000 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Under 40 bits: somebody who wants to can find it.
    Weak,
    /// 40 to 59 bits: holds against people, not for ever against firms.
    Fair,
    /// 60 bits and more: nobody finds it.
    Strong,
}

impl Class {
    /// The last part of its message's id.
    pub fn name(self) -> &'static str {
        match self {
            Class::Weak => "weak",
            Class::Fair => "fair",
            Class::Strong => "strong",
        }
    }

    fn of(bits: u32) -> Self {
        match bits {
            0..40 => Class::Weak,
            40..60 => Class::Fair,
            _ => Class::Strong,
        }
    }
}

/// Estimates a passphrase.
///
/// A drawn one is known exactly. For one that a person made up, nobody can say how it was made, so the estimate is low:
/// it is taken for words, numbers and signs in a row. A word of three letters or more counts 11 bits (one of two
/// thousand common ones), a year or a run such as `1234` counts 6, a digit 3, a single letter 4, a sign 3. What
/// was there already, and any run of the same character, counts 1. So a long random text is called weaker
/// than it is, and a short common one is never called strong.
pub fn strength(typed: &str) -> Strength {
    let normal = normal(typed);
    let words: Vec<&str> = normal.split(SEPARATOR).collect();
    let bits = if words.len() == WORDS && words.iter().all(|word| is_drawn(word)) {
        let mut different = words.clone();
        different.sort_unstable();
        different.dedup();
        // Somebody who types the same word six times did not draw it.
        if different.len() == WORDS { BITS_A_WORD * 6.0 } else { 1.0 + 11.0 * count(different.len()) }
    } else {
        estimate(&normal)
    };
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "bits of a text in memory are far below 2^32"
    )]
    let bits = bits as u32;
    Strength { bits, class: Class::of(bits) }
}

#[allow(clippy::cast_precision_loss, reason = "lengths of a typed text are far below 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}

fn estimate(text: &str) -> f64 {
    let mut bits = 0.0;
    let mut seen: Vec<String> = Vec::new();
    let characters: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    for token in characters.chunk_by(|a, b| kind(*a) == kind(*b)) {
        let word: String = token.iter().collect();
        let is_run = token.len() > 2 && token.windows(2).all(|pair| step(pair) == step(&token[..2]) && step(pair) <= 1);
        bits += match kind(token[0]) {
            Kind::Space => 0.0,
            _ if seen.contains(&word) => 1.0,
            _ if token.iter().all(|c| *c == token[0]) && token.len() > 1 => 4.0,
            Kind::Digit | Kind::Letter if is_run => 6.0,
            Kind::Digit if word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) => 6.0,
            Kind::Digit => 3.0 * count(token.len()),
            Kind::Letter if token.len() < 3 => 4.0 * count(token.len()),
            Kind::Letter => 11.0,
            Kind::Sign => 3.0 * count(token.len()),
        };
        seen.push(word);
    }
    bits
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Space,
    Sign,
}

fn kind(c: char) -> Kind {
    match c {
        c if c.is_alphabetic() => Kind::Letter,
        c if c.is_numeric() => Kind::Digit,
        c if c.is_whitespace() => Kind::Space,
        _ => Kind::Sign,
    }
}

/// How far two neighbours are apart in the alphabet.
fn step(pair: &[char]) -> u32 {
    u32::from(pair[0]).abs_diff(u32::from(pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Not random at all, but it reaches every value.
    fn counter() -> impl FnMut(&mut [u8]) {
        let mut next = 0_u16;
        move |bytes| {
            bytes.copy_from_slice(&next.to_le_bytes());
            next = next.wrapping_add(1);
        }
    }

    #[test]
    fn every_word_is_drawn_equally_often() {
        let mut random = counter();
        let mut drawn = std::collections::BTreeMap::new();
        // A whole round of the counter has each number of 13 bits eight times.
        let words = 8 * (4_900 - RUDE.len());
        for _ in 0..words {
            *drawn.entry(draw_word(&mut random)).or_insert(0) += 1;
        }
        assert_eq!(drawn.len(), 4_900 - RUDE.len());
        assert!(drawn.values().all(|count| *count == 8));
        assert!(drawn.keys().all(|word| is_drawn(word) && !RUDE.contains(&word.as_str())));
        assert!((count(drawn.len()).log2() - BITS_A_WORD).abs() < 0.01);
    }

    #[test]
    fn rude_words_are_in_order_and_drawable() {
        assert!(RUDE.iter().all(|word| is_drawn(word)), "a word that is never drawn need not be listed");
        let different: std::collections::BTreeSet<_> = RUDE.iter().collect();
        assert_eq!(different.len(), RUDE.len());
    }

    #[test]
    fn a_drawn_passphrase_is_known_however_it_was_typed() {
        let drawn = draw(&mut counter());
        assert_eq!(drawn.split('-').count(), WORDS);
        assert_eq!(strength(&drawn), Strength { bits: 73, class: Class::Strong });
        for typed in [
            drawn.clone(),
            format!("  {drawn}\n"),
            drawn.replace('-', " "),
            drawn.replace('-', "  –  "),
            drawn.to_uppercase(),
            drawn.replacen(|_: char| true, "B", 1),
        ] {
            assert_eq!(normal(&typed), drawn, "{typed:?}");
        }
        for own in ["Correct horse", "گذرواژهٔ من", "bada-bada", "a - b - c - d - e - f"] {
            assert_eq!(normal(own), own);
        }
    }

    #[test]
    fn what_people_make_up_is_estimated_low() {
        for (typed, class) in [
            ("", Class::Weak),
            ("password", Class::Weak),
            ("Password123!", Class::Weak),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Class::Weak),
            ("abcdefghijklmnop", Class::Weak),
            ("maria1984", Class::Weak),
            ("hello hello hello hello hello hello", Class::Weak),
            ("bada-bada-bada-bada-bada-bada", Class::Weak),
            ("three words 4you", Class::Weak),
            ("zielony rower jedzie powoli", Class::Fair),
            ("دیروز باران تند بارید و خانه", Class::Fair),
            ("seven green apples fell from our roof", Class::Strong),
        ] {
            let got = strength(typed);
            assert_eq!(got.class, class, "{typed:?}: {got:?}");
        }
    }
}
