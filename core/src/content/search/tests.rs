use super::typed::{LETTERS_FOR_ONE, MAX_LETTERS, NONE, Typed};
use super::*;
use crate::content::fold;
use crate::domain::Occupation;

/// An index of titles alone. A synonym follows after a bar, and what people do after an equals sign.
fn index(language: &str, labels: &[&str]) -> WorkIndex {
    let group = |at: usize| Occupation {
        code: format!("{at:04}"),
        members: Vec::new(),
        ways: None,
        share: None,
        europe: Vec::new(),
        examples: Vec::new(),
        related: Vec::new(),
        competences: Vec::new(),
    };
    let occupations = Occupations { groups: (0..labels.len()).map(group).collect(), ..Occupations::default() };
    let texts = |label: &&str| {
        let mut parts = label.split('=');
        let title = parts.next().and_then(|names| names.split('|').next()).unwrap_or_default().to_owned();
        WorkTexts { title, does: parts.map(str::to_owned).collect() }
    };
    let words = |label: &&str| {
        label.split('=').next().unwrap_or_default().split('|').skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    let more: Vec<Vec<String>> = labels.iter().map(words).collect();
    let synonyms = WorkSynonyms { language: language.to_owned(), own: Vec::new(), more };
    let names = WorkNames { language: language.to_owned(), ..WorkNames::default() };
    WorkIndex::new(&occupations, &labels.iter().map(texts).collect::<Vec<_>>(), &names, &synonyms)
}

fn found(index: &mut WorkIndex, typed: &str) -> Vec<usize> {
    index.search(typed, 9).into_iter().map(|found| found.occupation).collect()
}

fn check(language: &str, labels: &[&str], cases: &[(&str, &[usize])]) {
    let mut index = index(language, labels);
    for (typed, wanted) in cases {
        assert_eq!(found(&mut index, typed), *wanted, "{language}: {typed:?}");
    }
}

#[test]
fn english() {
    check(
        "en",
        &[
            "Nursing professionals|nurse|ward sister",
            "Heavy truck and lorry drivers|trucker",
            "Electrical engineers",
            "Electricians|wireman",
            "Bus and tram drivers",
            "Nurse assistants",
            "Early childhood educators|nursery teacher|e-learning guide",
        ],
        &[
            ("nurse", &[5, 0, 6]),
            ("NURSE", &[5, 0, 6]),
            ("nrse", &[5, 0]),
            ("nusre", &[5, 0, 6]),
            ("truck driver", &[1]),
            ("driver truck", &[1]),
            ("truk drivr", &[1]),
            ("driv", &[4, 1]),
            ("electr", &[3, 2]),
            ("electican", &[3, 2]),
            ("elctrician", &[3]),
            ("elearning", &[6]),
            ("bus tram heavy", &[4]),
            ("zzzz", &[]),
            ("bu", &[4]),
            ("", &[]),
            ("  -", &[]),
            ("xy", &[]),
            ("a nurse", &[5, 0, 6]),
        ],
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        &[
            "Vrachtwagenchauffeurs|chauffeur zwaar transport",
            "Verpleegkundigen|patiëntenzorg",
            "Elektriciens|e-monteur",
        ],
        &[
            ("chauffeur", &[0]),
            ("wagenchauffeur", &[0]),
            ("sjauffeur", &[0]),
            ("verpleegkundige", &[1]),
            ("verpleegkunidge", &[1]),
            ("patientenzorg", &[1]),
            ("electricien", &[2]),
            ("emonteur", &[2]),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        &[
            "Cadres infirmiers|infirmier/infirmière",
            "Maçons|maçon/maçonne",
            "Ébénistes et travailleurs assimilés",
            "Ingénieurs de l’électronique|chef d’œuvre",
        ],
        &[
            ("infirmière", &[0]),
            ("infirmiere", &[0]),
            ("infimiere", &[0]),
            ("macon", &[1]),
            ("MAÇONNE", &[1]),
            ("ebeniste", &[2]),
            ("l'electronique", &[3]),
            ("oeuvre", &[3]),
            ("œuvre", &[3]),
        ],
    );
}

#[test]
fn polish() {
    check(
        "pl",
        &["Pielęgniarki z tytułem specjalisty", "Ślusarze i pokrewni", "Żołnierze innych stopni", "Księgowi"],
        &[
            ("pielegniarka", &[0]),
            ("pielęgniarki", &[0]),
            ("pielengniarki", &[0]),
            ("slusarz", &[1]),
            ("śluszarze", &[1]),
            ("zolnierze", &[2]),
            ("ksiegowa", &[3]),
            ("KSIĘGOWI", &[3]),
        ],
    );
}

#[test]
fn farsi() {
    check(
        "fa",
        &["پرستاران و ماماها|پرستار", "آتش‌نشان‌ها|مأمور آتش‌نشانی", "رانندگان کامیون", "مهندسان برق ۲", "معلمان زبان"],
        &[
            ("پرستار", &[0]),
            ("پرستاري", &[0]),
            ("آتش‌نشان", &[1]),
            ("اتش نشان", &[1]),
            ("آتشنشانی", &[1]),
            ("مامور", &[1]),
            ("كاميون", &[2]),
            ("رانندگـــان", &[2]),
            ("ﭘﺮﺳﺘﺎﺭ", &[0]),
            ("ﻛﺎﻣﯿﻮﻥ", &[2]),
            ("برق 2", &[3]),
            ("مهندسین", &[3]),
            ("مُعَلِّمان", &[4]),
        ],
    );
}

#[test]
fn what_people_do_is_found_after_what_work_is_called() {
    check(
        "en",
        &[
            "Hairdressers|hair stylist=You wash, cut and colour people's hair.",
            "Cutters=You cut cloth.=Draw on the cloth",
            "Child carers=You look after babies and children.",
            "Teachers=You teach children to read.=Look at what the children wrote",
        ],
        &[
            // A single word that is in a name is looked for in names only.
            ("cut", &[1]),
            ("cutter", &[1]),
            ("hair", &[0]),
            ("cut hair", &[0]),
            ("to cut the hair of people", &[0]),
            ("look after children", &[2]),
            ("cloth", &[1]),
            // Several typed words may have an error in the texts about what people do; a single word may not.
            ("cut hiar", &[0]),
            ("childrne", &[]),
            ("the", &[]),
        ],
    );
}

#[test]
fn words_that_say_nothing_are_as_they_are_looked_for() {
    for language in ["en", "nl", "fr", "pl", "fa"] {
        let words = says_nothing(language);
        assert!(!words.is_empty() && words.is_sorted(), "{language}");
        assert!(words.iter().all(|word| fold(word) == **word), "{language}: not folded");
    }
}

#[test]
fn a_whole_word_in_a_synonym_goes_before_a_beginning_in_a_title() {
    let mut index = index("en", &["Cookery writers", "Chefs|cook", "Cook", "Cook and baker"]);
    let all = index.search("cook", 9);
    assert_eq!(all.iter().map(|found| found.occupation).collect::<Vec<_>>(), [2, 3, 1, 0]);
    assert_eq!((all[2].kind, all[2].label.as_str()), (LabelKind::Synonym, "cook"));
    assert_eq!(index.search("cook", 1).len(), 1);
    assert_eq!(index.search("cook", 9), all, "a search leaves nothing behind");
}

#[test]
fn distances_are_those_of_the_definition() {
    for (typed, word, whole, beginning) in [
        ("abcdefgh", "abcdefgh", 0, 0),
        ("abdcefgh", "abcdefgh", 1, 1),
        ("abdefghi", "abcdefgh", 2, 2),
        ("abccdefgh", "abcdefgh", 1, 1),
        ("abxdefgh", "abcdefgh", 1, 1),
        ("abcdefgh", "abcxdefghijk", NONE, 1),
        ("badcefgh", "abcdefgh", 2, 2),
        ("cabdefgh", "abcdefgh", 2, 2),
        ("hgfedcba", "abcdefgh", NONE, NONE),
    ] {
        let got = Typed::new(typed.as_bytes()).distance(word.as_bytes());
        assert_eq!(got, (whole, beginning), "{typed} {word}");
    }
}

/// The table of the definition, computed cell by cell.
fn by_definition(typed: &[u8], word: &[u8]) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; word.len() + 1]; typed.len() + 1];
    for i in 0..=typed.len() {
        for j in 0..=word.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = table[i - 1][j - 1] + usize::from(typed[i - 1] != word[j - 1]);
                changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1)
            };
            if i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1] {
                table[i][j] = table[i][j].min(table[i - 2][j - 2] + 1);
            }
        }
    }
    table
}

/// Words made of few different letters, so that they match often, and of up to the most letters, so that all bits
/// are used.
#[test]
fn distances_are_those_of_the_table() {
    let mut state = 1_u64;
    let mut chance = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut within = 0;
    for _ in 0..5000 {
        let length = LETTERS_FOR_ONE + chance(MAX_LETTERS - LETTERS_FOR_ONE + 1);
        let typed: Vec<u8> = (0..length).map(|_| 1 + chance(4) as u8).collect();
        let mut word = typed.clone();
        for _ in 0..chance(4) {
            let at = chance(word.len() - 1);
            match chance(4) {
                0 => drop(word.remove(at)),
                1 => word.insert(at, 1 + chance(4) as u8),
                2 => word.swap(at, at + 1),
                _ => word[at] = 1 + chance(4) as u8,
            }
        }
        word.extend((0..chance(4)).map(|_| 1 + chance(4) as u8));
        let known = Typed::new(&typed);
        let bounded = |distance: usize| if distance > known.allowed as usize { NONE } else { distance as u8 };
        let row = by_definition(&typed, &word).pop().unwrap();
        let nearest = bounded(row.iter().copied().min().unwrap());
        let cut = word.len() > typed.len() + known.allowed as usize;
        let whole = if cut { NONE } else { bounded(row[word.len()]) };
        assert_eq!(known.distance(&word), (whole, nearest), "{typed:?} {word:?}");
        within += usize::from(nearest != NONE);
    }
    assert!((1000..4500).contains(&within), "{within} of 5000 are near: the cases say little");
}

#[test]
fn what_is_typed_may_be_of_any_length() {
    let mut index = index("en", &["Cook"]);
    assert_eq!(found(&mut index, &"cook ".repeat(50)), [0]);
    assert!(found(&mut index, &"c".repeat(5000)).is_empty());
    assert!(found(&mut index, "\u{10ffff}😀\u{0}").is_empty());
}
