//! No message begins with a pronoun that points to nothing.
//!
//! "This fits most people." is clear to anybody who sees the choice above it, but not to somebody who hears only this
//! line, reads slowly, or has the second language beside the first. So the first sentence of a message names what it
//! speaks of. Later sentences may say "it", because something was named before them. The rule is as good as it can be
//! without grammar:
//!
//! * some words are pronouns wherever they stand first ("they");
//! * others are pronouns only before certain words ("this is", but not "this file is");
//! * "this is a picture" is allowed: the noun follows at once;
//! * so is a pronoun that stands for nothing ("il faut").
//!
//! What the rule cannot know is in `locales/pronouns.txt`, with the reason.

use super::reading;
use crate::fluent::Finding;
use crate::locales::Language;
use std::collections::BTreeSet;

/// How pronouns are recognised in a language. All words are in small letters.
struct Rule {
    tag: &'static str,
    /// Pronouns, whatever follows.
    alone: &'static [&'static str],
    /// Pronouns if one of `before` follows.
    pointing: &'static [&'static str],
    /// Mostly verbs; a star stands for any ending.
    before: &'static [&'static str],
    /// The forms of "to be" among them.
    being: &'static [&'static str],
    /// Words after which "this is …" names what it points to: articles, and words like "my".
    naming: &'static [&'static str],
    /// What follows a pronoun that stands for nothing.
    nothing: &'static [&'static str],
    /// Words that are ignored: "this is not a test".
    negations: &'static [&'static str],
}

const RULES: [Rule; 5] = [
    Rule {
        tag: "en",
        alone: &["it", "they", "them", "he", "she", "its", "their"],
        pointing: &["this", "that", "these", "those"],
        before: &[
            "is", "are", "was", "were", "can", "could", "has", "have", "does", "do", "did", "may", "might", "will",
            "would", "takes", "take", "makes", "make", "helps", "help", "says", "say", "shows", "show", "depends",
            "gives", "deletes", "fits", "fit", "works", "happens", "stands", "stand", "comes", "come", "means",
            "costs", "needs", "rests", "tells", "gets", "goes", "counts", "you",
        ],
        being: &["is", "are", "was", "were"],
        naming: &["a", "an", "the", "my", "your", "our"],
        nothing: &[],
        negations: &["not"],
    },
    Rule {
        tag: "nl",
        // "haar" is missing, because it is also what a hairdresser cuts.
        alone: &["hij", "ze", "zij", "hem", "hen"],
        pointing: &["het", "dit", "dat", "deze", "die"],
        before: &[
            "is",
            "zijn",
            "was",
            "waren",
            "kan",
            "kunnen",
            "wordt",
            "worden",
            "heeft",
            "hebben",
            "helpt",
            "helpen",
            "zegt",
            "zeggen",
            "laat",
            "laten",
            "gaat",
            "gaan",
            "komt",
            "komen",
            "staat",
            "staan",
            "heet",
            "heten",
            "duurt",
            "krijgt",
            "krijgen",
            "blijft",
            "blijven",
            "past",
            "geldt",
            "werkt",
            "verwijdert",
            "verschilt",
            "hoort",
            "hoeft",
            "mag",
            "lijkt",
            "lijken",
            "moet",
            "doe",
            "doet",
            "heb",
            "hangt",
            "steunt",
            "gebeurt",
            "telt",
            "geeft",
        ],
        being: &["is", "zijn", "was", "waren"],
        naming: &["een", "de", "het", "geen", "mijn", "je", "jouw", "uw", "ons", "onze"],
        nothing: &["gaat om", "gaat erom"],
        negations: &["niet"],
    },
    Rule {
        tag: "fr",
        alone: &["il", "elle", "ils", "elles", "cela", "ceci", "ça", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"],
        pointing: &["ce", "c’"],
        before: &["est", "sont", "était", "étaient", "sera"],
        being: &["est", "sont", "était", "étaient", "sera"],
        naming: &["un", "une", "le", "la", "les", "l’", "des", "mon", "ma", "mes", "votre", "vos", "notre", "nos"],
        nothing: &[
            "y a",
            "y avait",
            "y aura",
            "faut",
            "s’ agit",
            "reste",
            "existe",
            "manque",
            "vous manque",
            "suffit",
            "vaut mieux",
        ],
        negations: &["n’", "ne", "pas"],
    },
    Rule {
        tag: "pl",
        alone: &["on", "ona", "ono", "oni", "one", "jego", "jej", "ich"],
        pointing: &["to"],
        // Polish has no articles, so naming something ("to jest") and saying something about it look the same.
        before: &[
            "było", "będzie", "może", "mogą", "zależy", "pomaga", "mówi", "usunie", "potrwa", "pokazuje", "służy",
            "dla", "dobre", "tylko", "już", "też", "robisz", "lubisz", "zobaczy", "podoba", "naj*",
        ],
        being: &[],
        naming: &[],
        nothing: &[],
        negations: &["nie", "jest"],
    },
    Rule {
        tag: "fa",
        alone: &["این‌ها", "آن‌ها", "اینها", "آنها", "او"],
        pointing: &["این", "آن"],
        // In Farsi the verb comes last; these words stand directly after a pronoun.
        before: &["را", "برای", "از", "به", "در", "است", "که", "هم", "همان", "کمک", "کجا", "همیشه", "بیشتر", "می‌*"],
        being: &[],
        naming: &[],
        nothing: &[],
        negations: &[],
    },
];

/// Finds the messages that begin like this, except those that are `allowed`.
pub fn check(language: &Language, allowed: &BTreeSet<String>) -> Vec<Finding> {
    let Some(rule) = RULES.iter().find(|rule| rule.tag == language.tag) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (_, message) in language.messages.iter().filter(|(_, message)| !allowed.contains(&message.id)) {
        let readings = reading::readings(&message.pattern);
        let firsts = readings.iter().filter_map(|text| reading::sentences(text).into_iter().next());
        if let Some(sentence) = firsts.into_iter().find(|sentence| rule.points_to_nothing(sentence)) {
            findings.push(Finding {
                place: message.place.clone(),
                text: format!(
                    "`{}` begins with a pronoun, and no noun stands before it: \"{sentence}\". Name it, or give the reason in {}",
                    message.id,
                    super::PRONOUNS
                ),
            });
        }
    }
    findings
}

impl Rule {
    fn points_to_nothing(&self, sentence: &str) -> bool {
        let words: Vec<String> =
            split(sentence).into_iter().filter(|word| !self.negations.contains(&word.as_str())).collect();
        let Some((first, rest)) = words.split_first() else {
            return false;
        };
        // The "IT" in "IT managers" is not a pronoun.
        let capitals = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        if sentence.split(|letter: char| !letter.is_alphanumeric()).find(|word| !word.is_empty()).is_some_and(capitals)
        {
            return false;
        }
        let (next, after) = (rest.first().map(String::as_str), rest.get(1).map(String::as_str));
        if self
            .nothing
            .iter()
            .any(|phrase| rest.iter().map(String::as_str).take(phrase.split(' ').count()).eq(phrase.split(' ')))
        {
            return false;
        }
        if self.alone.contains(&first.as_str()) {
            return true;
        }
        let points = self.pointing.contains(&first.as_str())
            && next.is_some_and(|next| self.before.iter().any(|word| fits(word, next)));
        let names = next.is_some_and(|next| self.being.contains(&next))
            && after.is_some_and(|after| self.naming.contains(&after));
        points && !names
    }
}

/// Whether a word is the one in the list, where a star stands for any ending.
fn fits(listed: &str, word: &str) -> bool {
    listed.strip_suffix('*').map_or(listed == word, |beginning| word.starts_with(beginning))
}

/// The words in small letters, without the marks around them. An elided word counts as a word: "c’est" is two.
fn split(sentence: &str) -> Vec<String> {
    let marks = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '’' | '{' | '$');
    let lower = sentence.to_lowercase().replace('’', "’ ");
    let words = lower.split_whitespace().map(|word| word.trim_matches(marks).to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pronoun_needs_something_to_point_to() {
        for (tag, bad, good) in [
            ("en", "This fits most people.", "A page fits most people. It opens anywhere."),
            ("en", "It is kept here.", "This work is kept here."),
            ("en", "It managed well.", "IT managers plan networks."),
            ("en", "This is not what you said.", "This is not a test."),
            ("en", "That is fine.", "That file is fine."),
            ("en", "“They” are gone.", "You see what they are."),
            ("nl", "Dit past de meeste mensen.", "Dit bestand past de meeste mensen."),
            ("nl", "Ze blijven hier.", "Zeven blijven hier."),
            ("nl", "Het gaat open met zes woorden.", "Het gaat om wat je leuk lijkt."),
            ("nl", "Dit is waar.", "Dit is geen test."),
            ("fr", "Cela convient à tous.", "Une page convient à tous. Cela suffit."),
            ("fr", "C’est bien ainsi.", "C’est une image."),
            ("fr", "Il s’appelle ainsi.", "Il s’agit de vous."),
            ("fr", "Ce n’est pas bien.", "Ce n’est pas le bon mot."),
            ("pl", "To zależy od pracy.", "To zdanie nie ma odpowiedzi."),
            ("pl", "To jest najlepsze.", "To jest obraz."),
            ("fa", "این را ببینید.", "این فایل را ببینید."),
            ("fa", "این می‌گوید چه کرده‌اید.", "این جمله می‌گوید چه کرده‌اید."),
            ("fa", "آن‌ها نزدیک‌ترند.", "این جمله‌ها نزدیک‌ترند. آن‌ها را ببینید."),
        ] {
            let found = |text: &str| check(&Language::from_text(tag, &format!("a = {text}")), &BTreeSet::new()).len();
            assert_eq!((found(bad), found(good)), (1, 0), "{tag}: {bad} / {good}");
        }
    }

    #[test]
    fn every_form_of_a_message_is_looked_at() {
        let text = "a = { $n ->\n    [one] One is here.\n   *[other] They are here.\n}";
        let finding = &check(&Language::from_text("en", text), &BTreeSet::new())[0];
        assert_eq!(
            finding.to_string(),
            "en/test.ftl:1: `a` begins with a pronoun, and no noun stands before it: \"They are here.\". \
             Name it, or give the reason in locales/pronouns.txt"
        );
    }

    #[test]
    fn a_reason_allows_it() {
        let language = Language::from_text("en", "a = It is here.\nb = It is here.");
        let findings = check(&language, &BTreeSet::from(["a".to_owned()]));
        assert_eq!(findings.iter().map(|finding| finding.place.line).collect::<Vec<_>>(), [2]);
    }
}
