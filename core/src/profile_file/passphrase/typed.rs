//! Passphrases as they are typed, for sealing and for opening.

use super::drawn;

/// Unicode's normal forms, as far as they matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Letters with marks are one character: what most keyboards type.
    Composed,
    /// Letter and mark are two characters: what some systems make of it.
    Decomposed,
}

impl Form {
    /// Its name in the standard.
    pub fn name(self) -> &'static str {
        match self {
            Form::Composed => "NFC",
            Form::Decomposed => "NFD",
        }
    }
}

/// Brings a text into a normal form. The browser does it on the screen, a crate in the tests.
pub type Normalize<'a> = &'a dyn Fn(&str, Form) -> String;

/// A passphrase as it is used for sealing. A drawn one is as [`normal`](super::normal) gives it. One that the user made
/// up is as somebody would write it on paper and type it from there with a keyboard: letters are composed; spaces around
/// it, repeated spaces and invisible characters are left out; an apostrophe, a quotation mark or a hyphen that a
/// telephone made typographic becomes the one that keyboards have.
pub fn for_sealing(typed: &str, normalize: Normalize) -> String {
    drawn(typed).unwrap_or_else(|| plain(&normalize(typed, Form::Composed)))
}

/// What a typed passphrase may have been when the file was sealed, the likeliest first, each once, at most
/// [`MAX_TRIES`].
///
/// First comes what was typed, as it was typed: the file may come from another program. Then come the ways in which
/// keyboards and systems differ although the same words stand on the paper: composed and decomposed letters, spaces,
/// apostrophes, hyphens, invisible joiners, Persian and Arabic ya and kaf, and Latin, Persian and Arabic digits. A
/// keyboard has only one of each, so each is changed everywhere in the text at once.
pub fn candidates(typed: &str, normalize: Normalize) -> Vec<String> {
    let mut tries: Vec<String> = Vec::new();
    let mut add = |text: String| {
        if !text.is_empty() && !tries.contains(&text) {
            tries.push(text);
        }
    };
    if let Some(drawn) = drawn(typed) {
        add(drawn);
        add(typed.to_owned());
        add(typed.trim().to_owned());
        return tries;
    }
    let composed = normalize(typed.trim(), Form::Composed);
    let plain = plain(&composed);
    // Earlier versions of the app sealed with the typed text without the spaces around it.
    add(typed.to_owned());
    add(typed.trim().to_owned());
    add(plain.clone());
    add(composed.clone());
    let is_persian = |c: char| matches!(c, '\u{600}'..='\u{6ff}');
    if typed.chars().any(is_persian) || !typed.chars().any(char::is_alphabetic) {
        for letters in [PERSIAN, ARABIC] {
            for digits in ['0', '۰', '٠'] {
                add(with_letters(&with_digits(&plain, digits), letters));
            }
        }
    }
    add(plain.replace('\'', "’"));
    add(normalize(&composed, Form::Decomposed));
    add(normalize(&plain, Form::Decomposed));
    tries.truncate(MAX_TRIES);
    tries
}

/// How many ways of writing a passphrase are tried. Each takes a second.
pub const MAX_TRIES: usize = 12;

/// Ya and kaf: as Persian keyboards type them, and as Arabic ones do.
const PERSIAN: [char; 2] = ['ی', 'ک'];
const ARABIC: [char; 2] = ['ي', 'ك'];

fn with_letters(text: &str, letters: [char; 2]) -> String {
    let change = |c: char| match c {
        'ی' | 'ي' | 'ى' => letters[0],
        'ک' | 'ك' => letters[1],
        other => other,
    };
    text.chars().map(change).collect()
}

/// The same text with digits whose zero is this character.
fn with_digits(text: &str, zero: char) -> String {
    let change = |c: char| {
        let own = ['0', '۰', '٠'].into_iter().find_map(|first| {
            let value = u32::from(c).checked_sub(u32::from(first))?;
            (value < 10).then_some(value)
        });
        own.and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(c)
    };
    text.chars().map(change).collect()
}

/// What somebody would write on paper, typed with a keyboard.
fn plain(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_invisible(*c)).map(|c| match c {
        '’' | '‘' | '‛' | 'ʼ' | '′' | '`' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '″' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    });
    seen.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Joiners, marks of direction, soft hyphens: some keyboards type them and others do not, and nobody sees the
/// difference.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
