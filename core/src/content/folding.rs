//! Folding: one form for what people type in many ways, so that searching finds it.
//!
//! Letters become small and lose their marks (é e, ł l, ß ss), the Arabic script's variants become one (ي and ى are ی,
//! ك is ک, hamza and its carriers, tatweel and vowel signs go), and Arabic and Persian digits become 0 to 9. A table of
//! the letters of our languages and their neighbours does it; Unicode's own tables would weigh more than the search.

/// What the presentation forms of Arabic letters and of their ligatures stand for, in the order of their numbers, with a
/// space between two: U+FB50 to U+FDFF on the first line, U+FE70 to U+FEFC on the second. It is what Unicode's
/// compatibility decomposition gives, without vowel signs. Text copied from PDF documents is full of them.
const PRESENTATION_FORMS: &str = include_str!("folding/presentation_forms.txt");

/// The letters that a presentation form stands for; `None` for any other character.
fn letters_of_form(c: char) -> Option<&'static str> {
    let of_line = |line: usize, first: char| {
        let nth = u32::from(c) - u32::from(first);
        PRESENTATION_FORMS.lines().nth(line)?.split(' ').nth(nth as usize)
    };
    match c {
        '\u{fb00}' => Some("ff"),
        '\u{fb01}' => Some("fi"),
        '\u{fb02}' => Some("fl"),
        '\u{fb03}' => Some("ffi"),
        '\u{fb04}' => Some("ffl"),
        '\u{fb05}' | '\u{fb06}' => Some("st"),
        // Two brackets stand among the letters.
        '\u{fd3e}' | '\u{fd3f}' => None,
        '\u{fb50}'..='\u{fdff}' => of_line(0, '\u{fb50}'),
        '\u{fe70}'..='\u{fefc}' => of_line(1, '\u{fe70}'),
        _ => None,
    }
}

/// What a character becomes: nothing, its small form, or one or two letters.
fn folded(c: char) -> Folded {
    use Folded::{Drop, One, Two};
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
        // Full-width signs, as keyboards for Chinese and Japanese write them, stand in the order of the plain ones.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).map_or(Folded::Between, folded),
        // Combining marks, as decomposed text has them.
        '\u{300}'..='\u{36f}' => Drop,
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' => One('a'),
        'æ' | 'Æ' => Two('a', 'e'),
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' | 'ĉ' | 'Ĉ' => One('c'),
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' | 'Ð' => One('d'),
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ė' | 'Ė' | 'ę' | 'Ę' | 'ě' | 'Ě' => One('e'),
        'ğ' | 'Ğ' | 'ģ' | 'Ģ' => One('g'),
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'į' | 'Į' | 'ı' | 'İ' => One('i'),
        'ĳ' | 'Ĳ' => Two('i', 'j'),
        'ķ' | 'Ķ' => One('k'),
        'ł' | 'Ł' | 'ľ' | 'Ľ' | 'ļ' | 'Ļ' => One('l'),
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' | 'ņ' | 'Ņ' => One('n'),
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' => One('o'),
        'œ' | 'Œ' => Two('o', 'e'),
        'ř' | 'Ř' => One('r'),
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => One('s'),
        'ß' | 'ẞ' => Two('s', 's'),
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => One('t'),
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' | 'ų' | 'Ų' => One('u'),
        'ý' | 'Ý' | 'ÿ' | 'Ÿ' => One('y'),
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => One('z'),
        // Yeh in its Arabic forms, with hamza and without dots.
        'ي' | 'ى' | 'ئ' | 'ې' | 'ے' => One('ی'),
        'ك' | 'ڪ' => One('ک'),
        'أ' | 'إ' | 'آ' | 'ٱ' => One('ا'),
        'ؤ' => One('و'),
        'ة' | 'ۀ' | 'ە' | 'ۂ' => One('ه'),
        // Hamza alone, tatweel, vowel signs, marks of direction.
        'ء' | 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200d}'..='\u{200f}' | '\u{ad}' => Drop,
        '۰'..='۹' => digit(c, '۰'),
        '٠'..='٩' => digit(c, '٠'),
        _ if c.is_alphanumeric() => One(c.to_lowercase().next().unwrap_or(c)),
        _ => Folded::Between,
    }
}

enum Folded {
    Drop,
    One(char),
    Two(char, char),
    /// Whether a character separates words.
    Between,
}

fn digit(c: char, zero: char) -> Folded {
    let value = u32::from(c) - u32::from(zero);
    Folded::One(char::from_digit(value, 10).unwrap_or(c))
}

/// The folded words of a text, with one space between them.
///
/// Everything that is neither letter nor digit separates words, hyphens and zero-width non-joiners included;
/// [`parts_and_whole`] also gives the words that those join.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// The same as [`fold`], written into an existing text, which is emptied first.
pub(super) fn fold_into(text: &str, out: &mut String) {
    out.clear();
    let mut between = false;
    // Presentation forms are rare. A text without them costs one look at each character's number.
    let plain = |c: char| if c < '\u{fb00}' { None } else { letters_of_form(c) };
    let mut form = "".chars();
    let mut signs = text.chars();
    while let Some(c) = form.next().or_else(|| signs.next()) {
        if let Some(letters) = plain(c) {
            form = letters.chars();
            continue;
        }
        let letters = match folded(c) {
            Folded::Drop => continue,
            Folded::Between => {
                between = true;
                continue;
            }
            Folded::One(a) => [Some(a), None],
            Folded::Two(a, b) => [Some(a), Some(b)],
        };
        if between && !out.is_empty() {
            out.push(' ');
        }
        between = false;
        out.extend(letters.into_iter().flatten());
    }
}

/// The words of a text. Words that are written together, apart or half apart are also given as one word: آتش‌نشان gives
/// آتش, نشان and آتشنشان; "e-commerce" gives "ecommerce" too. The given function gets each folded word.
pub(super) fn parts_and_whole(text: &str, mut word: impl FnMut(&str)) {
    let mut part = String::with_capacity(text.len());
    for joined in text.split(|c: char| c.is_whitespace() || matches!(c, '/' | ',' | ';' | '(' | ')')) {
        fold_into(joined, &mut part);
        for single in part.split(' ').filter(|it| !it.is_empty()) {
            word(single);
        }
        if part.contains(' ') && joined.contains(['-', '\u{2010}', '\u{2011}', '\u{200c}']) {
            word(&part.replace(' ', ""));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_writing_becomes_one() {
        for (written, same) in [
            ("Hairdresser", "hairdresser"),
            ("HAIR-DRESSER", "hair dresser"),
            ("  two   words ", "two words"),
            ("Patiënt", "patient"),
            ("Patie\u{308}nt", "patient"),
            ("coördinator", "coordinator"),
            ("ĳskoker", "ijskoker"),
            ("Aide-soignant·e", "aide soignant e"),
            ("infirmière", "infirmiere"),
            ("maître d’œuvre", "maitre d oeuvre"),
            ("Façonneur Ça", "faconneur ca"),
            ("źdźbło ŻÓŁĆ", "zdzblo zolc"),
            ("pielęgniarka", "pielegniarka"),
            ("Straße", "strasse"),
            ("معلم", "معلم"),
            ("پرستاري", "پرستاری"),
            ("كارگر", "کارگر"),
            ("رانندۀ", "راننده"),
            ("مسئول", "مسیول"),
            ("آشپز", "اشپز"),
            ("مـعـلم", "معلم"),
            ("مُعَلِّم", "معلم"),
            ("می‌توان", "می توان"),
            ("۱۲٣", "123"),
            ("مؤلف", "مولف"),
            // As copied from PDF documents: nurse, teacher, baker, the lam-alef ligature, a ligature of two letters.
            ("ﭘﺮﺳﺘﺎﺭ", "پرستار"),
            ("ﻣﻌﻠّﻢ", "معلم"),
            ("ﻧﺎﻧﻮﺍﯾﯽ", "نانوایی"),
            ("ﻛﺎﺭﮔﺮ", "کارگر"),
            ("ﻻﺳﺘﯿﮏ", "لاستیک"),
            ("ﻃﻼﺳﺎﺯ", "طلاساز"),
            ("ﱂ \u{fd3e}ﺏ\u{fd3f}", "لم ب"),
            ("ﬁnancial oﬃcer, ﬂorist", "financial officer florist"),
            ("oﬃce", "office"),
            ("Ｎｕｒｓｅ　１２", "nurse 12"),
            ("Ａ／Ｂ", "a b"),
            ("", ""),
            (" — ", ""),
        ] {
            assert_eq!(fold(written), same, "{written}");
            assert_eq!(fold(&fold(written)), same, "{written} twice");
        }
    }

    /// Small and capital letters of the five languages all have a folded form without marks.
    #[test]
    fn the_letters_of_the_five_languages_are_in_the_table() {
        let latin = "àâæçéèêëîïôœùûüÿ äëïöüáéíóúèij ąćęłńóśźż";
        for c in latin.chars().filter(|c| !c.is_whitespace()) {
            for c in c.to_lowercase().chain(c.to_uppercase()) {
                assert!(fold(&c.to_string()).is_ascii(), "{c}");
            }
        }
        let persian = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
        assert_eq!(fold(persian), persian);
    }

    #[test]
    fn joined_words_are_found_whole_and_in_parts() {
        let words = |text: &str| {
            let mut words = Vec::new();
            parts_and_whole(text, |word| words.push(word.to_owned()));
            words
        };
        assert_eq!(words("آتش‌نشان"), ["اتش", "نشان", "اتشنشان"]);
        assert_eq!(words("e-commerce manager"), ["e", "commerce", "ecommerce", "manager"]);
        assert_eq!(words("directeur/directrice d’usine"), ["directeur", "directrice", "d", "usine"]);
    }
}
