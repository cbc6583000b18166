//! Passphrases: drawing one at random, reading one as it was typed, and judging one that somebody made up.
//!
//! The words of a drawn passphrase are made of two syllables (`bado-kime-…`) rather than taken from a language. English
//! words are hard to spell for many who use this app. Lists in five languages would need keyboards that the reader of
//! the file may not have, letters with marks that two systems encode differently, and an invisible joiner in Farsi.
//! Syllables of plain letters can be said, read over the telephone and typed everywhere.

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

/// A passphrase as it is used for sealing. A drawn one is as [`normal`] gives it. One that the user made up is as
/// somebody would write it on paper and type it from there with a keyboard: letters are composed; spaces around it,
/// repeated spaces and invisible characters are left out; an apostrophe, a quotation mark or a hyphen that a telephone
/// made typographic becomes the one that keyboards have.
pub fn for_sealing(typed: &str, normalize: Normalize) -> String {
    drawn(typed).unwrap_or_else(|| plain(&normalize(typed, Form::Composed)))
}

/// What a typed passphrase may have been when the file was sealed, the likeliest first, each once, at most
/// [`MOST_TRIES`].
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
    tries.truncate(MOST_TRIES);
    tries
}

/// How many ways of writing a passphrase are tried. Each takes a second.
pub const MOST_TRIES: usize = 12;

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

    /// This is not random at all, but it reaches every value.
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

    fn normalize(text: &str, form: Form) -> String {
        use unicode_normalization::UnicodeNormalization;
        match form {
            Form::Composed => text.nfc().collect(),
            Form::Decomposed => text.nfd().collect(),
        }
    }

    /// The passphrase as it was typed for sealing, and as somebody else types the same from paper.
    const SAME_ON_PAPER: [(&str, &str, &str); 15] = [
        ("composed and decomposed", "caf\u{e9} ze\u{301}ro", "cafe\u{301} z\u{e9}ro"),
        ("decomposed and composed", "z\u{307}o\u{301}\u{142}w", "\u{17c}\u{f3}\u{142}w"),
        ("space around it", " four green chairs ", "four green chairs"),
        ("two spaces", "four  green chairs", "four green chairs"),
        ("a space that does not break", "four\u{a0}green chairs", "four green chairs"),
        ("an apostrophe of a telephone", "l’eau d’hier", "l'eau d'hier"),
        ("and of a keyboard", "l'eau d'hier", "l’eau d’hier"),
        ("a dash", "blue – green", "blue - green"),
        ("a hyphen that does not break", "blue\u{2011}green", "blue-green"),
        ("Persian, typed on an Arabic keyboard", "کیف سیاه", "كيف سياه"),
        ("Arabic, typed on a Persian keyboard", "كيف سياه", "کیف سیاه"),
        ("a joiner that nobody sees", "می\u{200c}روم خانه", "میروم خانه"),
        ("digits of the three", "خانه ۱۳۸۴", "خانه 1384"),
        ("digits alone", "٣٨٤١ ٢٢", "3841 22"),
        ("a mark of direction", "\u{200e}door 7\u{200f}", "door 7"),
    ];

    #[test]
    fn what_looks_the_same_on_paper_opens() {
        for (name, one, other) in SAME_ON_PAPER {
            for (sealed, typed) in [(one, other), (other, one), (one, one), (other, other)] {
                let sealed = for_sealing(sealed, &normalize);
                let tries = candidates(typed, &normalize);
                assert!(tries.contains(&sealed), "{name}: {sealed:?} is not among {tries:?}");
                assert_eq!(tries[0], typed, "{name}: first as it was typed");
                assert!(tries.len() <= MOST_TRIES, "{name}: {}", tries.len());
            }
        }
    }

    #[test]
    fn what_was_sealed_earlier_or_elsewhere_opens() {
        for typed in
            ["correct horse", "Pa ss", "l’eau", "cafe\u{301}", "کیف", "a  b", "می\u{200c}روم", "1984", "-- x --"]
        {
            // Another program takes it as it is; earlier versions of the app removed the spaces around it.
            for sealed in [typed.to_owned(), typed.trim().to_owned()] {
                assert!(candidates(typed, &normalize).contains(&sealed), "{sealed:?}");
            }
        }
        assert_eq!(candidates("correct horse", &normalize), ["correct horse"], "a plain one is tried once");
        assert_eq!(candidates("  ", &normalize), ["  "], "nothing but spaces may be another program's");
        assert_eq!(candidates("", &normalize), [""; 0]);
        let drawn = draw(&mut counter());
        let typed = drawn.to_uppercase().replace('-', " ");
        assert_eq!(candidates(&typed, &normalize)[0], drawn);
        assert_eq!(for_sealing(&typed, &normalize), drawn);
        // What other programs treat as the same is left as it is.
        assert_eq!(for_sealing("zażółć gęślą jaźń", &normalize), "zażółć gęślą jaźń");
        assert_eq!(for_sealing("کیف ۱۲", &normalize), "کیف ۱۲");
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
