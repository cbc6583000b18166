//! Two runs side by side: what the user answered to each statement then and now, and how the two differ.

use std::cmp::Ordering;

use super::summary::summarise_section;
use super::{Pack, Reached, Section};
use crate::domain::{Answer, ItemId, Run};

/// How the later answer to a statement differs from the earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// More than before: with less help, or shown to others.
    Up,
    /// Less than before.
    Down,
    /// Answered for the first time.
    New,
    /// The same answer both times.
    Same,
    /// No answer now.
    Unanswered,
}

impl Change {
    /// All of them, in the order in which they are counted on the screen.
    pub const ALL: [Change; 5] = [Change::Up, Change::Down, Change::New, Change::Same, Change::Unanswered];

    /// The name in message ids and style sheets: `changed-up`.
    pub fn name(self) -> &'static str {
        match self {
            Change::Up => "up",
            Change::Down => "down",
            Change::New => "new",
            Change::Same => "same",
            Change::Unanswered => "unanswered",
        }
    }

    /// What two answers to the same statement come to. A skipped statement has no answer: the user chose not to say, and
    /// that is neither more nor less.
    pub fn between(then: Option<Answer>, now: Option<Answer>) -> Self {
        let said = |answer: Option<Answer>| answer.filter(|answer| *answer != Answer::Skipped);
        match (said(then), said(now)) {
            (_, None) => Change::Unanswered,
            (None, Some(_)) => Change::New,
            (Some(then), Some(now)) => match now.cmp(&then) {
                Ordering::Greater => Change::Up,
                Ordering::Less => Change::Down,
                Ordering::Equal => Change::Same,
            },
        }
    }
}

/// A statement in two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The statement.
    pub item: ItemId,
    /// The answer in the earlier run.
    pub then: Option<Answer>,
    /// The answer in the later run.
    pub now: Option<Answer>,
}

impl Compared {
    /// How the two differ.
    pub fn change(&self) -> Change {
        Change::between(self.then, self.now)
    }

    /// Whether the answer went up or down.
    pub fn is_moved(&self) -> bool {
        matches!(self.change(), Change::Up | Change::Down)
    }
}

/// How many statements changed in which way. Every statement that the later run asks is counted once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes([usize; Change::ALL.len()]);

impl Changes {
    /// The counts of several sections together.
    pub fn in_all(comparisons: &[Comparison]) -> Self {
        comparisons.iter().flat_map(|comparison| &comparison.asked).collect()
    }

    /// How many changed in this way.
    pub fn of(self, change: Change) -> usize {
        self.0[change as usize]
    }

    /// How many statements there are.
    pub fn total(self) -> usize {
        self.0.iter().sum()
    }
}

impl<'a> FromIterator<&'a Compared> for Changes {
    fn from_iter<T: IntoIterator<Item = &'a Compared>>(statements: T) -> Self {
        let mut changes = Self::default();
        for statement in statements {
            changes.0[statement.change() as usize] += 1;
        }
        changes
    }
}

/// One section in two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The section.
    pub section: Section,
    /// The earlier run's counts; `None` where it did not ask for this language.
    pub then: Option<Reached>,
    /// The later run's counts; `None` where it does not ask for this language.
    pub now: Option<Reached>,
    /// The statements that the later run asks, in the pack's order; a retired one that was answered in it is among them.
    pub asked: Vec<Compared>,
    /// What only the earlier run asked: the statements of a language that was left out later, and answers to statements
    /// that were replaced since.
    pub past: Vec<Compared>,
}

impl Comparison {
    /// How many of its statements changed in which way.
    pub fn changes(&self) -> Changes {
        self.asked.iter().collect()
    }
}

/// Two runs side by side, section by section, in the pack's order. A language that only one of them asked for is
/// included, and the later run's languages come first.
pub fn compare(pack: &Pack, before: &Run, after: &Run) -> Vec<Comparison> {
    let mut comparisons = Vec::new();
    for competence in &pack.competences {
        let mut sections = Section::of_competence(competence, after);
        for section in Section::of_competence(competence, before) {
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        comparisons.extend(sections.into_iter().map(|section| compare_section(pack, before, after, section)));
    }
    comparisons
}

fn compare_section(pack: &Pack, before: &Run, after: &Run, section: Section) -> Comparison {
    let asks = |run: &Run| section.language.as_ref().is_none_or(|language| run.languages.contains(language));
    // What a run is about: everything that counts in it, and everything that was ever answered in it.
    let is_of = |run: &Run, counted: &[ItemId], item: &ItemId| {
        asks(run) && (counted.contains(item) || run.answers.contains_key(item))
    };
    let counted = |run: &Run| section.counted(pack, run).into_iter().map(|(item, _)| item).collect::<Vec<_>>();
    let (counted_before, counted_after) = (counted(before), counted(after));
    let (mut asked, mut past) = (Vec::new(), Vec::new());
    for item in section.ever(pack) {
        let (then, now) = (before.answer(&item), after.answer(&item));
        if is_of(after, &counted_after, &item) {
            asked.push(Compared { item, then, now });
        } else if is_of(before, &counted_before, &item) && (then.is_some() || !asks(after)) {
            past.push(Compared { item, then, now });
        }
    }
    let reached = |run: &Run| asks(run).then(|| summarise_section(pack, run, section.clone()).reached);
    Comparison { then: reached(before), now: reached(after), asked, past, section }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::content::{KEY_COMPETENCES, parse_pack};
    use crate::domain::{ProfileId, RunId, TimedAnswer, Timestamp};

    /// Read only once, because the properties ask for it thousands of times.
    static PACK: LazyLock<Pack> =
        LazyLock::new(|| parse_pack(include_bytes!("../../../static/content/key_competences.json")).0.unwrap());

    const ANSWERS: [Answer; 5] =
        [Answer::Skipped, Answer::NotYet, Answer::WithHelp, Answer::OnMyOwn, Answer::ShownOthers];

    fn run_of(languages: &[&str], answers: impl IntoIterator<Item = (ItemId, Answer)>) -> Run {
        let mut run = Run::new(RunId::new("run"), ProfileId::new("profile"), KEY_COMPETENCES, Timestamp(0));
        run.languages = languages.iter().map(|language| (*language).to_owned()).collect();
        let given = |answer| TimedAnswer { answer, at: Timestamp(1) };
        run.answers = answers.into_iter().map(|(item, answer)| (item, given(answer))).collect();
        run
    }

    fn run_with(answers: &[(&str, Answer)]) -> Run {
        run_of(&[], answers.iter().map(|(id, answer)| (ItemId::of(*id), *answer)))
    }

    fn digital(before: &Run, after: &Run) -> Comparison {
        compare(&PACK, before, after).into_iter().find(|it| it.section.competence == "digital").unwrap()
    }

    /// Any run: up to three languages, and any answers to what is asked or was ever asked.
    fn any_run() -> impl Strategy<Value = Run> {
        let languages = prop::sample::subsequence(vec!["fr", "pl", "Dari"], 0..=3);
        let answer = prop::option::of(prop::sample::select(ANSWERS.to_vec()));
        (languages, prop::collection::vec(answer, 200)).prop_map(|(languages, answers)| {
            let empty = run_of(&languages, []);
            let sections = PACK.competences.iter().flat_map(|it| Section::of_competence(it, &empty));
            let items = sections.flat_map(|section| section.ever(&PACK));
            run_of(&languages, items.zip(answers).filter_map(|(item, answer)| Some((item, answer?))))
        })
    }

    #[test]
    fn two_answers_are_more_less_the_same_new_or_none() {
        use Answer::{NotYet, OnMyOwn, ShownOthers, Skipped, WithHelp};
        for (then, now, change) in [
            (Some(NotYet), Some(WithHelp), Change::Up),
            (Some(WithHelp), Some(OnMyOwn), Change::Up),
            (Some(NotYet), Some(ShownOthers), Change::Up),
            (Some(OnMyOwn), Some(WithHelp), Change::Down),
            (Some(ShownOthers), Some(NotYet), Change::Down),
            (Some(NotYet), Some(NotYet), Change::Same),
            (Some(ShownOthers), Some(ShownOthers), Change::Same),
            (None, Some(NotYet), Change::New),
            (None, Some(ShownOthers), Change::New),
            // Who would rather not say has said neither more nor less.
            (Some(Skipped), Some(OnMyOwn), Change::New),
            (Some(OnMyOwn), Some(Skipped), Change::Unanswered),
            (Some(Skipped), Some(Skipped), Change::Unanswered),
            (None, Some(Skipped), Change::Unanswered),
            (Some(OnMyOwn), None, Change::Unanswered),
            (None, None, Change::Unanswered),
        ] {
            assert_eq!(Change::between(then, now), change, "{then:?} {now:?}");
        }
    }

    #[test]
    fn each_change_has_its_own_count() {
        use Answer::{NotYet, OnMyOwn, ShownOthers, Skipped, WithHelp};
        let before = run_with(&[
            ("digital-1", NotYet),
            ("digital-2", WithHelp),
            ("digital-3", OnMyOwn),
            ("digital-4", ShownOthers),
            ("digital-10", Skipped),
        ]);
        let after = run_with(&[
            ("digital-1", OnMyOwn),
            ("digital-2", OnMyOwn),
            ("digital-3", NotYet),
            ("digital-4", ShownOthers),
            ("digital-10", WithHelp),
            ("digital-11", NotYet),
        ]);
        let comparison = digital(&before, &after);
        let counts = Change::ALL.map(|change| comparison.changes().of(change));
        assert_eq!(counts, [2, 1, 2, 1, 3], "two up, one down, two new, one the same, three without an answer");
        let moved: Vec<_> = comparison.asked.iter().filter(|it| it.is_moved()).map(|it| it.item.to_string()).collect();
        assert_eq!(moved, ["digital-1", "digital-2", "digital-3"]);
        let in_all = Changes::in_all(&compare(&PACK, &before, &after));
        assert_eq!((in_all.of(Change::Up), in_all.of(Change::Down), in_all.total()), (2, 1, 7 * 9));
    }

    proptest! {
        /// Up, down, new, the same and without an answer are together all that the later run asks, each statement once.
        #[test]
        fn the_counts_together_are_all_that_is_asked(before in any_run(), after in any_run()) {
            let comparisons = compare(&PACK, &before, &after);
            let mut asked = 0;
            for comparison in &comparisons {
                let items: Vec<_> = comparison.asked.iter().map(|it| &it.item).collect();
                prop_assert_eq!(comparison.changes().total(), items.len());
                prop_assert!((1..items.len()).all(|n| !items[..n].contains(&items[n])), "each once");
                let counted = comparison.section.counted(&PACK, &after);
                let is_asked = comparison.now.is_some();
                prop_assert!(counted.iter().all(|(item, _)| items.contains(&item) == is_asked), "what counts is asked");
                asked += items.len();
            }
            prop_assert_eq!(Changes::in_all(&comparisons).total(), asked);
            // What was answered at either time is somewhere in it.
            let all = || comparisons.iter().flat_map(|it| it.asked.iter().chain(&it.past));
            for run in [&before, &after] {
                prop_assert!(run.answers.keys().all(|item| all().any(|it| it.item == *item)));
            }
            prop_assert!(all().all(|it| it.then == before.answer(&it.item) && it.now == after.answer(&it.item)));
        }

        /// Seen from the other end, what went up went down, and what stayed stayed.
        #[test]
        fn up_is_down_from_the_other_end(before in any_run(), after in any_run()) {
            let there = Changes::in_all(&compare(&PACK, &before, &after));
            let back = Changes::in_all(&compare(&PACK, &after, &before));
            prop_assert_eq!(there.of(Change::Up), back.of(Change::Down));
            prop_assert_eq!(there.of(Change::Down), back.of(Change::Up));
            prop_assert_eq!(there.of(Change::Same), back.of(Change::Same));
            let alone = Changes::in_all(&compare(&PACK, &before, &before));
            prop_assert_eq!(alone.of(Change::Same) + alone.of(Change::Unanswered), alone.total());
        }
    }

    #[test]
    fn a_retired_statement_is_compared_where_it_was_answered() {
        let was = run_with(&[("digital-9", Answer::ShownOthers)]);
        // The new statement is asked instead. Its answer is not a change of the answer to the old one.
        let comparison = digital(&was, &run_with(&[("digital-13", Answer::NotYet)]));
        assert_eq!((comparison.changes().of(Change::New), comparison.changes().total()), (1, 9));
        let past: Vec<_> = comparison.past.iter().map(|it| (it.item.to_string(), it.then, it.now)).collect();
        assert_eq!(past, [("digital-9".to_owned(), Some(Answer::ShownOthers), None)]);
        // The same retired statement in two old runs is compared like any other.
        let comparison = digital(&run_with(&[("digital-9", Answer::WithHelp)]), &was);
        assert_eq!((comparison.changes().of(Change::Up), comparison.changes().total()), (1, 9));
        assert!(comparison.past.is_empty());
    }

    #[test]
    fn a_language_of_one_run_only_is_compared_too() {
        let item: ItemId = "foreign-languages-1@fr".parse().unwrap();
        let before = run_of(&["fr", "Dari"], [(item.clone(), Answer::NotYet)]);
        let after = run_of(&["pl", "fr"], [(item.clone(), Answer::OnMyOwn)]);
        let languages = compare(&PACK, &before, &after).into_iter().filter(|it| it.section.language.is_some());
        let [pl, fr, dari]: [Comparison; 3] = languages.collect::<Vec<_>>().try_into().unwrap();
        assert_eq!((pl.section.language.as_deref(), pl.then), (Some("pl"), None));
        assert_eq!(pl.changes().of(Change::Unanswered), 9);
        assert_eq!((fr.section.language.as_deref(), fr.changes().of(Change::Up)), (Some("fr"), 1));
        assert!(fr.asked.contains(&Compared { item, then: Some(Answer::NotYet), now: Some(Answer::OnMyOwn) }));
        assert_eq!((dari.section.language.as_deref(), dari.now), (Some("Dari"), None));
        assert_eq!((dari.changes().total(), dari.past.len()), (0, 9));
    }
}
