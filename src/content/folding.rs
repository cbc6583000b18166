//! Folding: one form for what people type in many ways, so that searching finds it.
//!
//! Letters become small and lose their marks (é e, ł l, ß ss), the Arabic script's variants become one (ي and ى are ی,
//! ك is ک, hamza and its carriers, tatweel and vowel signs go), and Arabic and Persian digits become 0 to 9. A table of
//! the letters of our languages and their neighbours does it; Unicode's own tables would weigh more than the search.

/// What a character becomes: nothing, itself made small, or one or two letters.
fn folded(c: char) -> Folded {
    use Folded::{Drop, One, Two};
    match c {
        'a'..='z' | '0'..='9' => One(c),
        'A'..='Z' => One(c.to_ascii_lowercase()),
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
    /// Not part of a word: it parts words.
    Between,
}

fn digit(c: char, zero: char) -> Folded {
    let value = u32::from(c) - u32::from(zero);
    Folded::One(char::from_digit(value, 10).unwrap_or(c))
}

/// The folded words of a text, with one space between them.
///
/// Whatever is neither letter nor digit parts words. So do hyphen and zero-width non-joiner; [`parts_and_whole`] has
/// what they join.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// The same into a text that is there already, after emptying it.
pub(super) fn fold_into(text: &str, out: &mut String) {
    out.clear();
    let mut between = false;
    for c in text.chars() {
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

/// Words that are written together, apart or half apart, each also as one: آتش‌نشان gives آتش, نشان and آتشنشان;
/// "e-commerce" gives "ecommerce" too. The given function gets each folded word.
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
