use super::strength::count;
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
            assert!(tries.len() <= MAX_TRIES, "{name}: {}", tries.len());
        }
    }
}

#[test]
fn what_was_sealed_earlier_or_elsewhere_opens() {
    for typed in ["correct horse", "Pa ss", "l’eau", "cafe\u{301}", "کیف", "a  b", "می\u{200c}روم", "1984", "-- x --"]
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
