//! What a run says: what the user can do, what comes next, what changed. There is no score, and no comparison with
//! others.

use std::collections::BTreeMap;

use super::{Competence, Pack, Section, Source, Step};
use crate::domain::{Answer, Evidence, ItemId, Run, SharedList};

/// How many of a section's statements got each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Done, and shown to others how.
    pub shown_others: usize,
    /// Done without help, but not shown to others.
    pub on_my_own: usize,
    /// Done with help.
    pub with_help: usize,
    /// Not done so far.
    pub not_yet: usize,
    /// Skipped.
    pub skipped: usize,
    /// Not asked or not answered.
    pub open: usize,
}

impl Reached {
    /// Statements done without help.
    pub fn own(&self) -> usize {
        self.shown_others + self.on_my_own
    }

    /// Statements with an answer; a skipped one counts.
    pub fn answered(&self) -> usize {
        self.own() + self.with_help + self.not_yet + self.skipped
    }

    /// All statements of the section.
    pub fn total(&self) -> usize {
        self.answered() + self.open
    }

    fn count(&mut self, answer: Option<Answer>) {
        let count = match answer {
            Some(Answer::ShownOthers) => &mut self.shown_others,
            Some(Answer::OnMyOwn) => &mut self.on_my_own,
            Some(Answer::WithHelp) => &mut self.with_help,
            Some(Answer::NotYet) => &mut self.not_yet,
            Some(Answer::Skipped) => &mut self.skipped,
            None => &mut self.open,
        };
        *count += 1;
    }
}

/// What a run says about one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionSummary {
    /// The section.
    pub section: Section,
    /// The counts of all its statements.
    pub reached: Reached,
    /// The counts of each step.
    pub by_step: BTreeMap<Step, Reached>,
    /// Items done without help, those shown to others first, in the pack's order.
    pub own: Vec<(ItemId, Answer)>,
}

/// What a run says, section by section, in the pack's order. A per-language competence without a language has no
/// section.
pub fn summarise(pack: &Pack, run: &Run) -> Vec<SectionSummary> {
    let sections = pack.competences.iter().flat_map(|competence| Section::of_competence(competence, run));
    sections.map(|section| summarise_section(pack, run, section)).collect()
}

fn summarise_section(pack: &Pack, run: &Run, section: Section) -> SectionSummary {
    let mut by_step: BTreeMap<Step, Reached> = BTreeMap::new();
    let mut reached = Reached::default();
    let mut own = Vec::new();
    for (item, step) in section.counted(pack, run) {
        let answer = run.answer(&item);
        reached.count(answer);
        by_step.entry(step).or_default().count(answer);
        if let Some(answer) = answer.filter(|answer| answer.is_own()) {
            own.push((item, answer));
        }
    }
    own.sort_by_key(|(_, answer)| std::cmp::Reverse(*answer));
    SectionSummary { section, reached, by_step, own }
}

/// What comes next in a section: the nearest statements not done without help, at most `most`.
///
/// The nearest are those of the lowest step. Within a step, "with help" comes before "not yet", since it is half done.
/// Statements that the user did not reach come only after those that were answered. A statement is left out if it
/// replaces a retired one that the user did without help, and so are skipped ones: the user said that they would rather
/// not say.
pub fn next_items(pack: &Pack, run: &Run, section: &Section, most: usize) -> Vec<ItemId> {
    let counted = section.counted(pack, run);
    let mut candidates: Vec<(bool, Step, u8, ItemId)> = section
        .items(pack)
        .into_iter()
        .zip(counted)
        .filter_map(|((item, step), (counted, _))| match run.answer(&counted) {
            // The user is never led to a statement that is not asked any more, but to the one that replaced it.
            Some(Answer::WithHelp | Answer::NotYet) if counted != item => Some((true, step, 2, item)),
            Some(Answer::WithHelp) => Some((false, step, 0, item)),
            Some(Answer::NotYet) => Some((false, step, 1, item)),
            None => Some((true, step, 2, item)),
            Some(Answer::OnMyOwn | Answer::ShownOthers | Answer::Skipped) => None,
        })
        .collect();
    candidates.sort_by_key(|(open, step, rank, _)| (*open, *step, *rank));
    candidates.into_iter().map(|(.., item)| item).take(most).collect()
}

/// The items that were answered in both runs, and differently: `(item, before, after)`, in the pack's order.
pub fn changes(pack: &Pack, before: &Run, after: &Run) -> Vec<(ItemId, Answer, Answer)> {
    let sections = pack.competences.iter().flat_map(|competence| Section::of_competence(competence, after));
    sections.flat_map(|section| changes_in(pack, &section, before, after)).collect()
}

fn changes_in(pack: &Pack, section: &Section, before: &Run, after: &Run) -> Vec<(ItemId, Answer, Answer)> {
    let mut answers = answered_in_both(pack, section, before, after);
    answers.retain(|(_, then, now)| then != now);
    answers
}

fn answered_in_both(pack: &Pack, section: &Section, before: &Run, after: &Run) -> Vec<(ItemId, Answer, Answer)> {
    let both = |item: ItemId| Some((before.answer(&item)?, after.answer(&item)?, item));
    let answers = section.ever(pack).into_iter().filter_map(both);
    answers.map(|(then, now, item)| (item, then, now)).collect()
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
    /// Whether any item was answered in both.
    pub both: bool,
    /// What was answered in both, and differently.
    pub changes: Vec<(ItemId, Answer, Answer)>,
}

/// Two runs side by side, section by section, in the pack's order. A language that only one of them asked for is
/// included, and the later run's languages come first.
pub fn compare(pack: &Pack, before: &Run, after: &Run) -> Vec<Comparison> {
    let of_run = |section: &Section, run: &Run| {
        let asked = section.language.as_ref().is_none_or(|language| run.languages.contains(language));
        asked.then(|| summarise_section(pack, run, section.clone()).reached)
    };
    let mut comparisons = Vec::new();
    for competence in &pack.competences {
        let mut sections = Section::of_competence(competence, after);
        for section in Section::of_competence(competence, before) {
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        comparisons.extend(sections.into_iter().map(|section| Comparison {
            then: of_run(&section, before),
            now: of_run(&section, after),
            both: !answered_in_both(pack, &section, before, after).is_empty(),
            changes: changes_in(pack, &section, before, after),
            section,
        }));
    }
    comparisons
}

/// Statements for which the user could write down one occasion: done without help, and still without evidence.
///
/// Those that the user has shown to others come first, since somebody saw them and could confirm it. Sections take
/// turns, so that the list does not end within the first competence.
pub fn evidence_to_add(pack: &Pack, run: &Run, evidence: &SharedList<Evidence>, most: usize) -> Vec<(ItemId, Answer)> {
    let mut candidates: Vec<(Answer, usize, ItemId)> = Vec::new();
    for summary in summarise(pack, run) {
        let bare = summary.own.into_iter().filter(|(item, _)| evidence.iter().all(|it| it.item != *item));
        let mut turns: BTreeMap<Answer, usize> = BTreeMap::new();
        for (item, answer) in bare {
            let turn = turns.entry(answer).or_default();
            candidates.push((answer, *turn, item));
            *turn += 1;
        }
    }
    candidates.sort_by_key(|(answer, turn, _)| (std::cmp::Reverse(*answer), *turn));
    candidates.into_iter().map(|(answer, _, item)| (item, answer)).take(most).collect()
}

/// The frameworks that a competence's statements rest on, in the pack's order.
pub fn sources_of<'a>(pack: &'a Pack, competence: &Competence) -> Vec<&'a Source> {
    let tags = || competence.statements.iter().flat_map(|statement| &statement.sources);
    let rests_on = |source: &&Source| tags().any(|tag| tag.split_once(':').is_some_and(|(id, _)| id == source.id));
    pack.sources.iter().filter(rests_on).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::content::parse_pack;
    use crate::domain::{EvidenceId, Given, ProfileId, RunId, Timestamp};

    /// Read only once, because the properties ask for it thousands of times.
    static PACK: LazyLock<Pack> =
        LazyLock::new(|| parse_pack(include_bytes!("../../../static/content/key_competences.json")).0.unwrap());

    fn run_of(languages: &[&str], answers: impl IntoIterator<Item = (ItemId, Answer)>) -> Run {
        let mut run = Run::new(RunId::new("run"), ProfileId::new("she"), "key-competences", Timestamp(0));
        run.languages = languages.iter().map(|language| (*language).to_owned()).collect();
        let given = |answer| Given { answer, at: Timestamp(1) };
        run.answers = answers.into_iter().map(|(item, answer)| (item, given(answer))).collect();
        run
    }

    fn evidence_for(item: &ItemId) -> Evidence {
        Evidence {
            id: EvidenceId::new(item.to_string()),
            profile: ProfileId::new("she"),
            item: item.clone(),
            what: "I did".into(),
            setting: None,
            when: String::new(),
            proof: None,
            proof_note: String::new(),
            created: Timestamp(2),
            changed: Timestamp(2),
            in_files: None,
            extras: Default::default(),
        }
    }

    fn items(ids: &[&str]) -> Vec<ItemId> {
        ids.iter().map(|id| id.parse().unwrap()).collect()
    }

    /// Any run: up to three languages, each item answered in any way or not at all.
    fn any_run() -> impl Strategy<Value = Run> {
        let languages = prop::sample::subsequence(vec!["fr", "pl", "Dari"], 0..=3);
        let any_answer = prop::option::of(prop::sample::select(vec![
            Answer::Skipped,
            Answer::NotYet,
            Answer::WithHelp,
            Answer::OnMyOwn,
            Answer::ShownOthers,
        ]));
        (languages, prop::collection::vec(any_answer, 8 * 9 + 2 * 9)).prop_map(|(languages, answers)| {
            let pack = &*PACK;
            let empty = run_of(&languages, []);
            let sections = pack.competences.iter().flat_map(|it| Section::of_competence(it, &empty));
            let asked = sections.flat_map(|section| section.items(pack)).map(|(item, _)| item);
            let answered: Vec<_> =
                asked.zip(answers).filter_map(|(item, answer)| answer.map(|answer| (item, answer))).collect();
            run_of(&languages, answered)
        })
    }

    proptest! {
        #[test]
        fn a_summary_counts_each_statement_once(run in any_run()) {
            let pack = &*PACK;
            let summaries = summarise(pack, &run);
            prop_assert_eq!(summaries.len(), 7 + run.languages.len());
            let answered: usize = summaries.iter().map(|summary| summary.reached.answered()).sum();
            prop_assert_eq!(answered, run.answers.len());
            for summary in summaries {
                prop_assert_eq!(summary.reached.total(), 9);
                prop_assert_eq!(summary.own.len(), summary.reached.own());
                prop_assert!(summary.own.is_sorted_by(|(_, a), (_, b)| a >= b), "shown to others comes first");
                prop_assert!(summary.by_step.values().all(|step| step.total() == 3));
                let own: usize = summary.by_step.values().map(Reached::own).sum();
                prop_assert_eq!(own, summary.reached.own());
            }
        }

        #[test]
        fn what_comes_next_is_not_done_and_not_skipped(run in any_run(), most in 0_usize..5) {
            let pack = &*PACK;
            for summary in summarise(pack, &run) {
                let next = next_items(pack, &run, &summary.section, most);
                let reached = summary.reached;
                prop_assert_eq!(next.len(), most.min(reached.with_help + reached.not_yet + reached.open));
                for item in &next {
                    prop_assert!(matches!(run.answer(item), None | Some(Answer::WithHelp | Answer::NotYet)));
                }
            }
        }

        #[test]
        fn changes_are_the_same_from_both_ends(before in any_run(), after in any_run()) {
            let pack = &*PACK;
            prop_assert_eq!(changes(pack, &before, &before), vec![]);
            let there = compare(pack, &before, &after);
            let back = compare(pack, &after, &before);
            prop_assert_eq!(there.len(), back.len());
            for comparison in &there {
                let mirror = back.iter().find(|it| it.section == comparison.section).unwrap();
                prop_assert_eq!((comparison.then, comparison.now), (mirror.now, mirror.then));
                prop_assert!(comparison.then.is_some() || comparison.now.is_some());
                let turned: Vec<_> = mirror.changes.iter().cloned().map(|(item, a, b)| (item, b, a)).collect();
                prop_assert_eq!(&comparison.changes, &turned);
            }
            let all: Vec<_> = there.into_iter().flat_map(|comparison| comparison.changes).collect();
            prop_assert!(changes(pack, &before, &after).iter().all(|change| all.contains(change)));
        }

        #[test]
        fn suggestions_are_own_deeds_without_evidence(run in any_run(), picks in prop::collection::vec(any::<prop::sample::Index>(), 0..9)) {
            let pack = &*PACK;
            let own: Vec<_> = summarise(pack, &run).into_iter().flat_map(|summary| summary.own).collect();
            let evidence: SharedList<Evidence> = picks
                .iter()
                .filter(|_| !own.is_empty())
                .map(|pick| evidence_for(&pick.get(&own).0))
                .collect();
            let suggested = evidence_to_add(pack, &run, &evidence, usize::MAX);
            for (item, answer) in &own {
                let has_evidence = evidence.iter().any(|it| it.item == *item);
                prop_assert_eq!(suggested.contains(&(item.clone(), *answer)), !has_evidence);
            }
            prop_assert!(suggested.is_sorted_by(|(_, a), (_, b)| a >= b), "shown to others comes first");
            prop_assert_eq!(&evidence_to_add(pack, &run, &evidence, 3), &suggested[..suggested.len().min(3)]);
        }
    }

    #[test]
    fn next_comes_the_lowest_step_and_what_is_half_done() {
        let section = Section::of("digital");
        let answers = [
            ("digital-1", Answer::OnMyOwn),
            ("digital-2", Answer::NotYet),
            ("digital-3", Answer::WithHelp),
            ("digital-4", Answer::Skipped),
            ("digital-10", Answer::NotYet),
        ];
        let run = run_of(&[], answers.map(|(id, answer)| (ItemId::of(id), answer)));
        let next = next_items(&PACK, &run, &section, 9);
        let expected = ["digital-3", "digital-2", "digital-10", "digital-11", "digital-12", "digital-8", "digital-13"];
        assert_eq!(next, items(&expected));
    }

    /// A run as an earlier version of the app wrote it, with answers to statements that are retired today.
    /// today.
    fn before(answers: &[(&str, Answer)]) -> Run {
        run_of(&[], answers.iter().map(|(id, answer)| (ItemId::of(*id), *answer)))
    }

    #[test]
    fn a_retired_statement_is_counted_shown_and_compared_where_it_was_answered() {
        let pack = &*PACK;
        let was = before(&[("digital-9", Answer::ShownOthers), ("digital-5", Answer::WithHelp)]);
        let digital = |run: &Run| {
            summarise(pack, run).into_iter().find(|summary| summary.section.competence == "digital").unwrap()
        };
        let summary = digital(&was);
        assert_eq!((summary.reached.own(), summary.reached.with_help, summary.reached.total()), (1, 1, 9));
        assert_eq!(summary.by_step[&Step::Further].own(), 1, "at the step of what took its place");
        assert_eq!(summary.own, [(ItemId::of("digital-9"), Answer::ShownOthers)]);
        let suggested = evidence_to_add(pack, &was, &SharedList::default(), 9);
        assert_eq!(suggested, [(ItemId::of("digital-9"), Answer::ShownOthers)], "she can still tell of it");
        // What comes next is never a statement that is not asked, nor one that the user did in its earlier form.
        let next = next_items(pack, &was, &Section::of("digital"), 9);
        assert!(next.contains(&ItemId::of("digital-10")) && !next.contains(&ItemId::of("digital-13")));
        assert!(next.iter().all(|item| pack.statement(&item.statement).is_some()));
        // The answer to the new statement counts instead. It is not a change of the answer to the old one.
        let is = before(&[("digital-9", Answer::ShownOthers), ("digital-13", Answer::NotYet)]);
        assert_eq!(digital(&is).reached.own(), 0);
        assert_eq!(changes(pack, &was, &is), vec![]);
        // The same retired statement in two old runs is compared like any other.
        let then = before(&[("digital-9", Answer::WithHelp)]);
        let change = (ItemId::of("digital-9"), Answer::WithHelp, Answer::ShownOthers);
        assert_eq!(changes(pack, &then, &was), [change]);
    }

    #[test]
    fn a_language_of_one_run_only_is_compared_too() {
        let pack = &*PACK;
        let item: ItemId = "foreign-languages-1@fr".parse().unwrap();
        let before = run_of(&["fr"], [(item.clone(), Answer::NotYet)]);
        let after = run_of(&["pl", "fr"], [(item.clone(), Answer::OnMyOwn)]);
        let languages = compare(pack, &before, &after).into_iter().filter(|it| it.section.language.is_some());
        let languages: Vec<_> = languages.collect();
        assert_eq!(languages[0].section.language.as_deref(), Some("pl"));
        assert_eq!(languages[0].then, None);
        assert_eq!(languages[1].changes, [(item, Answer::NotYet, Answer::OnMyOwn)]);
    }

    #[test]
    fn answers_to_other_statements_are_not_the_same_answers() {
        let one = |item: &str| run_of(&[], [(ItemId::of(item), Answer::OnMyOwn)]);
        let digital = |before: &Run, after: &Run| {
            let comparisons = compare(&PACK, before, after);
            comparisons.into_iter().find(|it| it.section.competence == "digital").unwrap()
        };
        assert!(!digital(&one("digital-1"), &one("digital-4")).both, "nothing was answered both times");
        let same = digital(&one("digital-1"), &one("digital-1"));
        assert!(same.both && same.changes.is_empty());
    }

    #[test]
    fn competences_take_turns_in_suggestions() {
        let answers = [
            ("mother-tongue-1", Answer::OnMyOwn),
            ("mother-tongue-2", Answer::ShownOthers),
            ("mother-tongue-3", Answer::ShownOthers),
            ("culture-5", Answer::ShownOthers),
            ("culture-6", Answer::ShownOthers),
        ];
        let run = run_of(&[], answers.map(|(id, answer)| (ItemId::of(id), answer)));
        let evidence = [evidence_for(&ItemId::of("culture-5"))];
        let suggested =
            evidence_to_add(&PACK, &run, &evidence.into_iter().collect(), 9).into_iter().map(|(item, _)| item);
        let expected = items(&["mother-tongue-2", "culture-6", "mother-tongue-3", "mother-tongue-1"]);
        assert_eq!(suggested.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_competence_names_what_it_rests_on() {
        let pack = &*PACK;
        let of = |id: &str| {
            let sources = sources_of(pack, pack.competence(id).unwrap());
            sources.into_iter().map(|source| source.id.as_str()).collect::<Vec<_>>()
        };
        assert!(of("digital").contains(&"digcomp-3.0"));
        assert!(!of("digital").contains(&"entrecomp"));
        assert!(of("initiative").contains(&"entrecomp"));
    }
}
