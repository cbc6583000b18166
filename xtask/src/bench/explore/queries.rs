//! What people type, correct and misspelt, with the kind of work that they mean.

/// A text that is typed letter by letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Query {
    /// The whole text.
    pub typed: &'static str,
    /// The code of the kind of work that is meant.
    pub code: &'static str,
    /// Whether there is a mistake in it.
    pub misspelt: bool,
}

const fn right(typed: &'static str, code: &'static str) -> Query {
    Query { typed, code, misspelt: false }
}

const fn wrong(typed: &'static str, code: &'static str) -> Query {
    Query { typed, code, misspelt: true }
}

/// Chosen by hand: frequent work with short and long names, in one and in more words; mistakes that people make (a
/// letter left out, doubled, replaced by one that sounds alike, swapped with the next; marks left out). What people
/// type without mistakes, in feminine and in everyday words, is in the table of `tests/search.rs`.
pub const LANGUAGES: [(&str, [Query; 8]); 5] = [
    (
        "en",
        [
            right("truck driver", "8332"),
            right("software developer", "2512"),
            right("midwife", "2222"),
            right("bricklayer", "7112"),
            wrong("electrcian", "7411"),
            wrong("hairdreser", "5141"),
            wrong("plumer", "7126"),
            wrong("vetrinarian", "2250"),
        ],
    ),
    (
        "nl",
        [
            right("verpleegkundige", "2221"),
            right("loodgieter", "7126"),
            right("buschauffeur", "8331"),
            right("metselaar", "7112"),
            wrong("vrachtwagenchaufeur", "8332"),
            wrong("elektricein", "7411"),
            wrong("timerman", "7115"),
            wrong("kaper", "5141"),
        ],
    ),
    (
        "fr",
        [
            right("infirmière", "2221"),
            right("plombier", "7126"),
            right("soudeuse", "7212"),
            right("conducteur de camion", "8332"),
            wrong("coifeuse", "5141"),
            wrong("electritienne", "7411"),
            wrong("boulagère", "7512"),
            wrong("charpantier", "7115"),
        ],
    ),
    (
        "pl",
        [
            right("pielęgniarki", "2221"),
            right("spawacze", "7212"),
            right("hydraulicy", "7126"),
            right("kierowcy autobusów", "8331"),
            wrong("fryzjezy", "5141"),
            wrong("elektycy budowlani", "7411"),
            wrong("weternarii", "2250"),
            wrong("programisci", "2512"),
        ],
    ),
    (
        "fa",
        [
            right("پرستاران", "2221"),
            right("رانندگان کامیون", "8332"),
            right("نجاران", "7115"),
            right("آشپزها", "5120"),
            wrong("پرصتاران", "2221"),
            wrong("دامپزشکن", "2250"),
            wrong("ارایشگران", "5141"),
            wrong("جوشکاارن", "7212"),
        ],
    ),
];

/// The texts that are in the field after each letter.
pub fn keystrokes(queries: &[Query]) -> Vec<&'static str> {
    let ends = |typed: &'static str| typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
    queries.iter().flat_map(|query| ends(query.typed).filter_map(|end| query.typed.get(..end))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    #[test]
    fn a_keystroke_follows_each_letter() {
        assert_eq!(keystrokes(&[right("ééa", "1"), wrong("b", "2")]), ["é", "éé", "ééa", "b"]);
    }

    #[test]
    fn every_text_means_work_that_there_is_and_half_of_them_are_misspelt() {
        let occupations = data::occupations().unwrap();
        for (language, queries) in LANGUAGES {
            assert_eq!(queries.iter().filter(|query| query.misspelt).count(), 4, "{language}");
            for query in queries {
                assert!(occupations.index(query.code).is_some(), "{language} {}", query.typed);
            }
        }
    }
}
