//! Searching the kinds of work while she types: forgiving of typing errors, marks and writing variants.
//!
//! Built once from titles, examples and synonyms; a keystroke then goes once through the vocabulary (some thousand
//! words as numbers in one list) and allocates only its answer. What is found is ordered by these, in this order:
//! how few of her words are missing; how the words agree (whole, beginning, inside, one error, two errors), by the
//! worst of them; title before example before synonym; how few words the label has besides; the code.

use super::folding::{fold_into, parts_and_whole};
use super::{WorkNames, WorkSynonyms};
use crate::domain::Occupations;

/// More words than this in one question are passed over.
const MOST_WORDS: usize = 16;
/// Letters of a word beyond this are passed over.
const MOST_LETTERS: usize = 40;
/// From this many letters on a word may have one typing error.
const LETTERS_FOR_ONE: usize = 4;
/// From this many letters on it may have two.
const LETTERS_FOR_TWO: usize = 8;
/// From this many letters on it is found inside longer words (Dutch `vrachtwagenchauffeur`).
const LETTERS_INSIDE: usize = 4;
/// From this many letters on a typing error may be in a word that is not typed to its end yet.
const LETTERS_FOR_UNFINISHED: usize = 5;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The place of the kind of work in [`Occupations::groups`].
    pub occupation: usize,
    /// What kind of label agreed.
    pub kind: Kind,
    /// The label that agreed, as it is written: shown where it is not the title.
    pub label: String,
}

/// The kinds of labels, from the one that counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The title of the unit group.
    Title,
    /// An example occupation.
    Example,
    /// Another word for it.
    Synonym,
}

/// How two words agree, from the best. The number is part of the order of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    Whole,
    Beginning,
    Inside,
    OneError,
    TwoErrors,
}

const NONE: u8 = u8::MAX;

#[derive(Clone, Debug)]
struct Label {
    occupation: u16,
    kind: Kind,
    /// How many words it has.
    words: u8,
    text: String,
}

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug)]
struct Word {
    /// Where its letters begin in [`WorkIndex::letters`]; they end where the next word's begin.
    letters: u32,
    /// Where its labels begin in [`WorkIndex::found_in`]; likewise.
    found_in: u32,
    /// Which letters occur, each at one of 32 places.
    mask: u32,
}

/// Gives all labels of one language with the place of their kind of work.
///
/// `titles` are the titles as they are shown, in the order of the groups: from `names` where there is an official
/// one, else from the words. O*NET's titles are added in English.
pub fn each_label(
    occupations: &Occupations,
    titles: &[String],
    names: &WorkNames,
    synonyms: Option<&WorkSynonyms>,
    mut give: impl FnMut(usize, Kind, &str),
) {
    for (at, group) in occupations.groups.iter().enumerate() {
        if let Some(title) = titles.get(at) {
            give(at, Kind::Title, title);
        }
        for example in names.examples.get(at).into_iter().flatten().flatten() {
            give(at, Kind::Example, example);
        }
        if names.language == "en" {
            let profiles = group.members.iter().filter_map(|member| occupations.profiles.get(member.profile));
            profiles.for_each(|profile| give(at, Kind::Synonym, &profile.title));
        }
        for synonym in synonyms.and_then(|synonyms| synonyms.groups.get(at)).into_iter().flatten() {
            give(at, Kind::Synonym, synonym);
        }
    }
}

/// The index of one language.
#[derive(Clone, Debug)]
pub struct WorkIndex {
    labels: Vec<Label>,
    words: Vec<Word>,
    letters: Vec<u16>,
    found_in: Vec<u32>,
    scratch: Scratch,
}

/// What a question needs while it is answered; kept so that it is allocated once.
#[derive(Clone, Debug, Default)]
struct Scratch {
    folded: String,
    /// For each label the best agreement with the word in hand, or [`NONE`].
    now: Vec<u8>,
    /// The labels that agree with the word in hand.
    touched: Vec<u32>,
    /// For each label how many words agreed, and the worst agreement.
    total: Vec<(u8, u8)>,
    /// The labels that any word agreed with.
    any: Vec<u32>,
    /// For each kind of work the order of its best label, and the label.
    best: Vec<(u32, u32)>,
}

impl WorkIndex {
    /// Indexes all labels of one language, as [`each_label`] gives them.
    pub fn new(
        occupations: &Occupations,
        titles: &[String],
        names: &WorkNames,
        synonyms: Option<&WorkSynonyms>,
    ) -> WorkIndex {
        let mut labels = Labels::default();
        each_label(occupations, titles, names, synonyms, |at, kind, text| labels.add(at, kind, text));
        labels.index(occupations.groups.len())
    }

    /// The kinds of work that fit what she typed, the best first, each once; at most `most`. Nothing for nothing.
    pub fn search(&mut self, typed: &str, most: usize) -> Vec<Found> {
        let mut scratch = std::mem::take(&mut self.scratch);
        let asked = self.agree(typed, &mut scratch);
        let found = self.order(asked, &mut scratch, most);
        self.scratch = scratch;
        found
    }

    /// Notes for every label how many of the words typed agree with it; how many words count.
    fn agree(&self, typed: &str, scratch: &mut Scratch) -> usize {
        fold_into(typed, &mut scratch.folded);
        let folded = std::mem::take(&mut scratch.folded);
        let several = folded.contains(' ');
        let mut asked = 0;
        // A single letter beside other words is an article or the rest of one: l’, d’, w.
        let fewest_letters = if several { 2 } else { 1 };
        let words = folded.split(' ').filter(|word| word.chars().take(fewest_letters).count() == fewest_letters);
        for word in words.take(MOST_WORDS) {
            asked += 1;
            let mut letters = [0; MOST_LETTERS];
            let length = word.encode_utf16().zip(&mut letters).map(|(unit, letter)| *letter = unit).count();
            let letters = letters.get(..length).unwrap_or_default();
            let mask = mask(letters);
            for (at, known) in self.words.iter().enumerate() {
                let Some(agreement) = agreement(letters, mask, self.letters_of(at), known.mask) else { continue };
                for label in self.labels_of(at) {
                    let Some(now) = scratch.now.get_mut(*label as usize) else { continue };
                    if *now == NONE {
                        scratch.touched.push(*label);
                    }
                    *now = (*now).min(agreement as u8);
                }
            }
            for label in scratch.touched.drain(..) {
                let (Some(now), Some(total)) =
                    (scratch.now.get_mut(label as usize), scratch.total.get_mut(label as usize))
                else {
                    continue;
                };
                if total.0 == 0 {
                    scratch.any.push(label);
                }
                *total = (total.0 + 1, total.1.max(*now));
                *now = NONE;
            }
        }
        scratch.folded = folded;
        asked
    }

    /// Puts the kinds of work that were found in order, and leaves the scratch as it was before.
    fn order(&self, asked: usize, scratch: &mut Scratch, most: usize) -> Vec<Found> {
        let mut fewest_missing = asked;
        for at in scratch.any.drain(..) {
            let (Some(label), Some(total)) = (self.labels.get(at as usize), scratch.total.get_mut(at as usize)) else {
                continue;
            };
            let (agreed, worst) = std::mem::take(total);
            let missing = asked.saturating_sub(usize::from(agreed));
            fewest_missing = fewest_missing.min(missing);
            let besides = u32::from(label.words.saturating_sub(agreed));
            let order = (missing as u32) << 24
                | u32::from(worst) << 16
                | (label.kind as u32) << 8
                | besides.min(u32::from(NONE));
            if let Some(best) = scratch.best.get_mut(usize::from(label.occupation))
                && (order, at) < *best
            {
                *best = (order, at);
            }
        }
        // Half of her words have to be there; where some label has them all, labels without one are noise.
        let enough = if 2 * fewest_missing > asked { None } else { Some(fewest_missing as u32) };
        let mut found: Vec<(u32, u32)> = scratch
            .best
            .iter()
            .copied()
            .filter(|(order, _)| Some(order >> 24) == enough && *order != u32::MAX)
            .collect();
        scratch.best.fill((u32::MAX, u32::MAX));
        // Labels go by code, so equal ones stay in the order of the codes.
        found.sort_unstable();
        found.truncate(most);
        let labels = found.into_iter().filter_map(|(_, at)| self.labels.get(at as usize));
        labels
            .map(|label| Found {
                occupation: usize::from(label.occupation),
                kind: label.kind,
                label: label.text.clone(),
            })
            .collect()
    }

    fn letters_of(&self, word: usize) -> &[u16] {
        let begin = self.words.get(word).map_or(0, |word| word.letters as usize);
        let end = self.words.get(word + 1).map_or(self.letters.len(), |word| word.letters as usize);
        self.letters.get(begin..end).unwrap_or_default()
    }

    fn labels_of(&self, word: usize) -> &[u32] {
        let begin = self.words.get(word).map_or(0, |word| word.found_in as usize);
        let end = self.words.get(word + 1).map_or(self.found_in.len(), |word| word.found_in as usize);
        self.found_in.get(begin..end).unwrap_or_default()
    }
}

/// The index while it is gathered.
#[derive(Default)]
struct Labels {
    labels: Vec<Label>,
    words: Vec<Gathered>,
    /// The letters of all words one after the other: a list for each would be most of the work.
    letters: Vec<u16>,
}

/// A word of a label.
#[derive(Clone, Copy)]
struct Gathered {
    /// Its first four letters as one number, which is in their order: enough to order most words.
    first: u64,
    begin: usize,
    end: usize,
    label: u32,
}

impl Labels {
    fn add(&mut self, occupation: usize, kind: Kind, text: &str) {
        let label = self.labels.len() as u32;
        let mut words = 0_u8;
        parts_and_whole(text, |word| {
            words = words.saturating_add(1);
            let begin = self.letters.len();
            self.letters.extend(word.encode_utf16().take(MOST_LETTERS));
            let end = self.letters.len();
            // The word is the last in the list, so what is beyond it is nothing.
            let letter = |at: usize| self.letters.get(begin + at).map_or(0, |letter| u64::from(*letter));
            let first = letter(0) << 48 | letter(1) << 32 | letter(2) << 16 | letter(3);
            self.words.push(Gathered { first, begin, end, label });
        });
        let occupation = u16::try_from(occupation).unwrap_or(u16::MAX);
        self.labels.push(Label { occupation, kind, words, text: text.to_owned() });
    }

    fn index(mut self, occupations: usize) -> WorkIndex {
        let letters = std::mem::take(&mut self.letters);
        let own = |word: &Gathered| letters.get(word.begin..word.end).unwrap_or_default();
        self.words.sort_unstable_by(|a, b| {
            a.first.cmp(&b.first).then_with(|| own(a).cmp(own(b))).then(a.label.cmp(&b.label))
        });
        let mut index = WorkIndex {
            scratch: Scratch {
                now: vec![NONE; self.labels.len()],
                total: vec![(0, 0); self.labels.len()],
                best: vec![(u32::MAX, u32::MAX); occupations],
                ..Scratch::default()
            },
            labels: self.labels,
            words: Vec::new(),
            letters: Vec::new(),
            found_in: Vec::new(),
        };
        let mut last: Option<&Gathered> = None;
        for word in &self.words {
            let again = last.is_some_and(|last| own(last) == own(word));
            if again && last.is_some_and(|last| last.label == word.label) {
                continue;
            }
            if !again {
                index.words.push(Word {
                    letters: index.letters.len() as u32,
                    found_in: index.found_in.len() as u32,
                    mask: mask(own(word)),
                });
                index.letters.extend_from_slice(own(word));
            }
            index.found_in.push(word.label);
            last = Some(word);
        }
        index
    }
}

/// Which letters occur. Several letters share a place; that only lets a word through that is then looked at closely.
fn mask(letters: &[u16]) -> u32 {
    letters.iter().fold(0, |mask, letter| mask | 1 << (letter % 32))
}

/// How a typed word agrees with a word of the vocabulary, if it does.
fn agreement(typed: &[u16], typed_mask: u32, word: &[u16], word_mask: u32) -> Option<Agreement> {
    let absent = (typed_mask & !word_mask).count_ones();
    if absent == 0 {
        if word.starts_with(typed) {
            return Some(if word.len() == typed.len() { Agreement::Whole } else { Agreement::Beginning });
        }
        if typed.len() >= LETTERS_INSIDE && word.windows(typed.len()).any(|part| part == typed) {
            return Some(Agreement::Inside);
        }
    }
    let allowed = match typed.len() {
        LETTERS_FOR_TWO.. => 2,
        LETTERS_FOR_ONE.. => 1,
        _ => return None,
    };
    // One wrong letter makes at most one letter absent.
    if absent > allowed || word.len() + (allowed as usize) < typed.len() {
        return None;
    }
    let (whole, beginning) = distance(typed, word, allowed as u8);
    let unfinished = typed.len() >= LETTERS_FOR_UNFINISHED;
    match if unfinished { whole.min(beginning) } else { whole } {
        0 | 1 => Some(Agreement::OneError),
        2 if allowed == 2 => Some(Agreement::TwoErrors),
        _ => None,
    }
}

/// How many letters have to be added, left out, changed or swapped with the next (optimal string alignment) to make
/// the typed word from the word, and from the beginning of the word that is nearest to it. Above `bound` the numbers
/// only say that.
fn distance(typed: &[u16], word: &[u16], bound: u8) -> (u8, u8) {
    // What lies beyond can only be left out, which is more than `bound` errors for the whole word.
    let reach = word.len().min(typed.len() + usize::from(bound));
    let cut = reach < word.len();
    let word = word.get(..reach).unwrap_or(word);
    // Three rows of the table: this one, the one before, and the one before that, for swapped letters.
    let mut rows = [[0_u8; MOST_LETTERS + 3]; 3];
    for (at, cell) in rows[0].iter_mut().enumerate() {
        *cell = at as u8;
    }
    for (i, letter) in typed.iter().enumerate() {
        let [before, last, row] = match i % 3 {
            0 => [2, 0, 1],
            1 => [0, 1, 2],
            _ => [1, 2, 0],
        };
        rows[row][0] = i as u8 + 1;
        let mut least = rows[row][0];
        for (j, other) in word.iter().enumerate() {
            let changed = rows[last][j] + u8::from(letter != other);
            let mut cost = changed.min(rows[last][j + 1] + 1).min(rows[row][j] + 1);
            if i > 0 && j > 0 && typed[i - 1] == *other && *letter == word[j - 1] {
                cost = cost.min(rows[before][j - 1] + 1);
            }
            rows[row][j + 1] = cost;
            least = least.min(cost);
        }
        if least > bound {
            return (NONE, NONE);
        }
    }
    let row = &rows[typed.len() % 3][..=word.len()];
    let whole = if cut { NONE } else { row[word.len()] };
    (whole, row.iter().copied().min().unwrap_or(NONE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Occupation;

    /// An index of titles alone, with a synonym after a bar.
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
        let titles: Vec<String> =
            labels.iter().map(|label| label.split('|').next().unwrap_or_default().to_owned()).collect();
        let groups = labels.iter().map(|label| label.split('|').skip(1).map(str::to_owned).collect()).collect();
        let synonyms = WorkSynonyms { language: language.to_owned(), groups };
        let names = WorkNames { language: language.to_owned(), ..WorkNames::default() };
        WorkIndex::new(&occupations, &titles, &names, Some(&synonyms))
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
            &[
                "پرستاران و ماماها|پرستار",
                "آتش‌نشان‌ها|مأمور آتش‌نشانی",
                "رانندگان کامیون",
                "مهندسان برق ۲",
                "معلمان زبان",
            ],
            &[
                ("پرستار", &[0]),
                ("پرستاري", &[0]),
                ("آتش‌نشان", &[1]),
                ("اتش نشان", &[1]),
                ("آتشنشانی", &[1]),
                ("مامور", &[1]),
                ("كاميون", &[2]),
                ("رانندگـــان", &[2]),
                ("برق 2", &[3]),
                ("مهندسین", &[3]),
                ("مُعَلِّمان", &[4]),
            ],
        );
    }

    #[test]
    fn a_whole_word_in_a_synonym_goes_before_a_beginning_in_a_title() {
        let mut index = index("en", &["Cookery writers", "Chefs|cook", "Cook", "Cook and baker"]);
        let all = index.search("cook", 9);
        assert_eq!(all.iter().map(|found| found.occupation).collect::<Vec<_>>(), [2, 3, 1, 0]);
        assert_eq!((all[2].kind, all[2].label.as_str()), (Kind::Synonym, "cook"));
        assert_eq!(index.search("cook", 1).len(), 1);
        assert_eq!(index.search("cook", 9), all, "a search leaves nothing behind");
    }

    #[test]
    fn distances_are_those_of_the_definition() {
        let letters = |word: &str| word.encode_utf16().collect::<Vec<u16>>();
        for (typed, word, whole, beginning) in [
            ("nurse", "nurse", 0, 0),
            ("nusre", "nurse", 1, 1),
            ("nrse", "nurse", 1, 1),
            ("nurrse", "nurse", 1, 1),
            ("nurze", "nurse", 1, 1),
            ("electic", "electricians", NONE, 1),
            ("recieve", "receive", 1, 1),
        ] {
            assert_eq!(distance(&letters(typed), &letters(word), 2), (whole, beginning), "{typed} {word}");
        }
        assert_eq!(distance(&letters("abcdef"), &letters("uvwxyz"), 1), (NONE, NONE));
    }

    #[test]
    fn what_is_typed_may_be_of_any_length() {
        let mut index = index("en", &["Cook"]);
        assert_eq!(found(&mut index, &"cook ".repeat(50)), [0]);
        assert!(found(&mut index, &"c".repeat(5000)).is_empty());
        assert!(found(&mut index, "\u{10ffff}😀\u{0}").is_empty());
    }
}
