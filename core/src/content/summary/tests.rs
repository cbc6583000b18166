use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::content::parse_pack;
use crate::domain::{EvidenceId, ProfileId, RunId, SharedList, TimedAnswer, Timestamp};

/// Read only once, because the properties ask for it thousands of times.
static PACK: LazyLock<Pack> =
    LazyLock::new(|| parse_pack(include_bytes!("../../../../static/content/key_competences.json")).0.unwrap());

fn run_of(languages: &[&str], answers: impl IntoIterator<Item = (ItemId, Answer)>) -> Run {
    let mut run = Run::new(RunId::new("run"), ProfileId::new("she"), "key-competences", Timestamp(0));
    run.languages = languages.iter().map(|language| (*language).to_owned()).collect();
    let given = |answer| TimedAnswer { answer, at: Timestamp(1) };
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
        from: None,
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
fn before(answers: &[(&str, Answer)]) -> Run {
    run_of(&[], answers.iter().map(|(id, answer)| (ItemId::of(*id), *answer)))
}

#[test]
fn a_retired_statement_is_counted_and_shown_where_it_was_answered() {
    let pack = &*PACK;
    let was = before(&[("digital-9", Answer::ShownOthers), ("digital-5", Answer::WithHelp)]);
    let digital =
        |run: &Run| summarise(pack, run).into_iter().find(|summary| summary.section.competence == "digital").unwrap();
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
    // The answer to the new statement counts instead.
    let is = before(&[("digital-9", Answer::ShownOthers), ("digital-13", Answer::NotYet)]);
    assert_eq!(digital(&is).reached.own(), 0);
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
    let evidence = SharedList::from(vec![evidence_for(&ItemId::of("culture-5"))]);
    let suggested = evidence_to_add(&PACK, &run, &evidence, 9).into_iter().map(|(item, _)| item);
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
