//! How long a passphrase would hold.

use super::{BITS_A_WORD, SEPARATOR, WORDS, is_drawn, normal};

/// How long a passphrase would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Bits of randomness, estimated low: each further bit doubles the work of guessing.
    pub bits: u32,
    /// What to tell the user.
    pub class: Class,
}

/// What to tell the user about a passphrase. The words are in the message `strength-<name>`.
///
/// Sealing makes each guess cost about 0.1 s of one processor. Somebody who has ten thousand processors tries 2^40
/// guesses in half a year and 2^60 in 370,000 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Under 40 bits: anybody who wants to can find it.
    Weak,
    /// 40 to 59 bits: safe from individuals, but not for ever from companies.
    Fair,
    /// 60 bits and more: nobody can find it.
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
/// The strength of a drawn one is known exactly. For one that somebody made up, nobody can say how it was made, so the
/// estimate is low: it is taken for words, numbers and signs in a row. A word of three letters or more counts 11 bits
/// (one of two thousand common ones), a year or a run such as `1234` counts 6, a digit 3, a single letter 4, a sign 3.
/// Anything that was there already, and any run of the same character, counts 1. So a long random text is called weaker
/// than it is, and a short common one is never called strong.
pub fn strength(typed: &str) -> Strength {
    let normal = normal(typed);
    let words: Vec<&str> = normal.split(SEPARATOR).collect();
    let bits = if words.len() == WORDS && words.iter().all(|word| is_drawn(word)) {
        let mut different = words.clone();
        different.sort_unstable();
        different.dedup();
        // If the same word stands there six times, it was not drawn.
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
pub(super) fn count(number: usize) -> f64 {
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
