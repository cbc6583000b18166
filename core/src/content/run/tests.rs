use super::*;
use crate::content::{Aspect, Competence, Source, Statement, StatementLevel};
use crate::domain::{ProfileId, RunId, Setting};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_000);

/// Two competences of nine statements, `a` asked once and `b` asked per language.
pub(super) fn pack() -> Pack {
    let statement = |competence: &str, n: usize| Statement {
        id: format!("{competence}-{n}"),
        step: StatementLevel::ALL[(n - 1) / 3],
        aspect: Aspect::Skill,
        pictogram: "key".into(),
        settings: vec![Setting::Home, Setting::Work],
        sources: vec!["eu-2018:1".into()],
        replaces: vec![],
    };
    let competence = |id: &str, per_language: bool| Competence {
        id: id.into(),
        per_language,
        set_apart: false,
        statements: (1..=9).map(|n| statement(id, n)).collect(),
    };
    Pack {
        format: "eight-keys/pack".into(),
        version: 1,
        id: "test".into(),
        kind: "statements".into(),
        scale: "deeds".into(),
        sources: vec![Source { id: "eu-2018".into(), title: "t".into(), url: "u".into() }],
        competences: vec![competence("a", false), competence("b", true)],
    }
}

fn run() -> Run {
    Run::new(RunId::new("r"), ProfileId::new("p"), "test", Timestamp(0))
}

/// The pack, with a statement that took the place of two: of `a-0` first, then of `a-00`.
fn pack_with_retired() -> Pack {
    let mut pack = pack();
    pack.competences[0].statements[2].replaces = vec!["a-00".into(), "a-0".into()];
    pack
}

fn of_run(answers: &[(&str, Answer)]) -> Run {
    let given = |answer| TimedAnswer { answer, at: NOW };
    let answers = answers.iter().map(|(id, answer)| (ItemId::of(*id), given(*answer))).collect();
    Run { answers, ..run() }
}

#[test]
fn a_retired_statement_counts_until_its_successor_has_an_answer() {
    use Answer::{NotYet, OnMyOwn, WithHelp};
    let (pack, section) = (pack_with_retired(), Section::of("a"));
    for (answers, counts) in [
        (vec![], "a-3"),
        (vec![("a-0", OnMyOwn)], "a-0"),
        (vec![("a-00", OnMyOwn)], "a-00"),
        (vec![("a-0", OnMyOwn), ("a-00", NotYet)], "a-00"),
        (vec![("a-0", OnMyOwn), ("a-3", WithHelp)], "a-3"),
    ] {
        let run = of_run(&answers);
        let counted = section.counted(&pack, &run);
        assert_eq!(counted.len(), 9, "as many as are asked");
        assert_eq!(counted[2], (ItemId::of(counts), StatementLevel::Everyday), "{answers:?}");
        assert_eq!(section.progress(&pack, &run).answered, usize::from(!answers.is_empty()), "{answers:?}");
        assert!(section.items(&pack).iter().all(|(item, _)| !item.statement.starts_with("a-0")), "none is asked");
    }
    let ever = section.ever(&pack);
    assert_eq!((ever.len(), ever[3].to_string(), ever[4].to_string()), (11, "a-00".into(), "a-0".into()));
    assert_eq!(pack.competence_of("a-0").map(|it| it.id.as_str()), Some("a"));
    assert_eq!((pack.statement("a-0"), pack.competence_of("a-000")), (None, None));
}

#[test]
fn a_part_that_was_done_with_a_retired_statement_stays_done() {
    let (pack, section) = (pack_with_retired(), Section::of("a"));
    let ids = ["a-1", "a-2", "a-0", "a-4", "a-5", "a-6", "a-7", "a-8", "a-9"];
    let done = of_run(&ids.map(|id| (id, Answer::OnMyOwn)));
    assert!(section.progress(&pack, &done).is_done());
    assert_eq!(section.first_open(&pack, &done), None);
    // A run that was under way when the statement was retired goes on after it.
    let going = of_run(&ids[..3].iter().map(|id| (*id, Answer::OnMyOwn)).collect::<Vec<_>>());
    assert_eq!(section.first_open(&pack, &going), Some(ItemId::of("a-4")));
    // A retired statement can no longer be answered, and its answer stays when the new one is answered (R1).
    let (same, effects) = reduce(&pack, &done, Action::Answer(ItemId::of("a-0"), Answer::NotYet), NOW);
    assert_eq!((same, effects), (done.clone(), vec![]));
    let (both, _) = reduce(&pack, &done, Action::Answer(ItemId::of("a-3"), Answer::WithHelp), NOW);
    assert_eq!(both.answer(&ItemId::of("a-0")), Some(Answer::OnMyOwn));
    assert_eq!(both.answers.len(), 10);
}

#[test]
fn three_not_yet_offer_to_stop_with_a_retired_one_among_them() {
    let going = of_run(&[("a-0", Answer::NotYet), ("a-1", Answer::NotYet)]);
    let (_, effects) = reduce(&pack_with_retired(), &going, Action::Answer(ItemId::of("a-2"), Answer::NotYet), NOW);
    assert_eq!(effects[1], Effect::OfferStop(Section::of("a"), ItemId::of("a-4")));
}

fn answered(run: &Run, answers: &[(usize, Answer)]) -> (Run, Vec<Effect>) {
    answers.iter().fold((run.clone(), Vec::new()), |(run, _), (n, answer)| {
        reduce(&pack(), &run, Action::Answer(ItemId::of(format!("a-{n}")), *answer), NOW)
    })
}

#[test]
fn an_answer_is_saved_and_leads_on() {
    let (run, effects) = answered(&run(), &[(1, Answer::OnMyOwn)]);
    let given = TimedAnswer { answer: Answer::OnMyOwn, at: NOW };
    assert_eq!(run.answers[&ItemId::of("a-1")], given);
    assert_eq!(effects, [Effect::SaveAnswer(ItemId::of("a-1"), given), Effect::Show(ItemId::of("a-2"))]);
    // The last one leads to what is still open, if anything is.
    let (run, effects) = answered(&run, &[(9, Answer::Skipped)]);
    assert_eq!(effects[1], Effect::Show(ItemId::of("a-2")));
    let rest: Vec<_> = (2..=9).map(|n| (n, Answer::WithHelp)).collect();
    assert_eq!(answered(&run, &rest).1[1], Effect::SectionDone(Section::of("a")));
}

#[test]
fn who_answers_what_was_left_open_goes_on() {
    use Answer::NotYet;
    let (run, _) = answered(&run(), &[(1, NotYet), (2, NotYet), (3, NotYet)]);
    let section = Section::of("a");
    let (stopped, _) = reduce(&pack(), &run, Action::Stop(section.clone()), NOW);
    assert!(section.progress(&pack(), &stopped).is_cut_short());
    // Looking back and changing one's mind is not going on.
    let (changed, effects) = answered(&stopped, &[(1, Answer::WithHelp)]);
    assert!(section.progress(&pack(), &changed).stopped && !effects.contains(&Effect::SaveRun));
    let (on, effects) = answered(&stopped, &[(4, NotYet)]);
    assert!(!section.progress(&pack(), &on).stopped && effects.contains(&Effect::SaveRun));
    let (_, effects) = answered(&stopped, &[(9, NotYet)]);
    assert_eq!(effects[1], Effect::Show(ItemId::of("a-4")), "the rest is open");
    let all: Vec<_> = (1..=9).map(|n| (n, NotYet)).collect();
    let (done, _) = answered(&stopped, &all);
    assert!(!section.progress(&pack(), &done).is_cut_short() && section.progress(&pack(), &done).is_done());
}

#[test]
fn three_not_yet_in_a_step_offer_to_stop() {
    use Answer::{NotYet, Skipped, WithHelp};
    let offer = Effect::OfferStop(Section::of("a"), ItemId::of("a-4"));
    for (answers, expected) in [
        ([NotYet, NotYet, NotYet], offer),
        ([NotYet, Skipped, NotYet], Effect::Show(ItemId::of("a-4"))),
        ([WithHelp, NotYet, NotYet], Effect::Show(ItemId::of("a-4"))),
    ] {
        let numbered: Vec<_> = (1..).zip(answers).collect();
        assert_eq!(answered(&run(), &numbered).1[1], expected, "{answers:?}");
    }
    // The order does not matter. The offer comes once, and never to somebody who has already gone on.
    let offer = Effect::OfferStop(Section::of("a"), ItemId::of("a-4"));
    for (answers, expected) in [
        (vec![(1, Skipped), (2, NotYet), (3, NotYet), (1, NotYet)], offer.clone()),
        (vec![(3, NotYet), (2, NotYet), (1, NotYet)], offer),
        (vec![(1, NotYet), (2, NotYet), (3, NotYet), (1, NotYet)], Effect::Show(ItemId::of("a-2"))),
        (vec![(1, Skipped), (2, NotYet), (3, NotYet), (4, WithHelp), (1, NotYet)], Effect::Show(ItemId::of("a-2"))),
        (vec![(1, NotYet), (2, NotYet), (4, WithHelp), (3, NotYet)], Effect::Show(ItemId::of("a-4"))),
    ] {
        assert_eq!(answered(&run(), &answers).1[1], expected, "{answers:?}");
    }
    // After the last step there is nothing to stop before.
    let last: Vec<_> = (1..=9).map(|n| (n, if n < 7 { WithHelp } else { NotYet })).collect();
    assert_eq!(answered(&run(), &last).1[1], Effect::SectionDone(Section::of("a")));
}

#[test]
fn what_fits_nothing_changes_nothing() {
    for item in [ItemId::of("zzz-1"), ItemId::of("b-1"), ItemId::in_language("a-1", "pl")] {
        let action = Action::Answer(item.clone(), Answer::NotYet);
        assert_eq!(reduce(&pack(), &run(), action, NOW), (run(), Vec::new()), "{item}");
    }
}

#[test]
fn languages_are_at_most_four_and_distinct() {
    let choose = |languages: &[&str]| {
        let languages = languages.iter().map(|it| (*it).to_owned()).collect();
        reduce(&pack(), &run(), Action::ChooseLanguages(languages), NOW).0.languages
    };
    assert_eq!(choose(&["pl", " Dari ", "pl", ""]), ["pl", "Dari"]);
    assert_eq!(
        choose(&["Dari\u{202e}", "D\u{0}ari", "\u{2066}"]),
        ["Dari"],
        "what nobody sees makes no other language"
    );
    assert_eq!(choose(&["a", "b", "c", "d", "e"]), ["a", "b", "c", "d"]);
}

#[test]
fn stopping_ends_a_section_and_resuming_opens_it_again() {
    let pack = pack();
    let (run, effects) = reduce(&pack, &run(), Action::Stop(Section::of("a")), NOW);
    assert_eq!(effects, [Effect::SaveRun, Effect::SectionDone(Section::of("a"))]);
    assert!(Section::of("a").progress(&pack, &run).is_done());
    let (run, effects) = reduce(&pack, &run, Action::Resume(Section::of("a")), NOW);
    assert_eq!(effects, [Effect::SaveRun, Effect::Show(ItemId::of("a-1"))]);
    assert!(!Section::of("a").progress(&pack, &run).is_done());
}

fn any_action() -> impl Strategy<Value = Action> {
    let answer = prop::sample::select(vec![Answer::Skipped, Answer::NotYet, Answer::WithHelp, Answer::OnMyOwn]);
    let item = prop_oneof![
        (1_usize..=9).prop_map(|n| ItemId::of(format!("a-{n}"))),
        (1_usize..=9, prop::sample::select(vec!["pl", "fa"]))
            .prop_map(|(n, language)| ItemId::in_language(format!("b-{n}"), language)),
    ];
    let section = prop::sample::select(vec![Section::of("a"), Section::of("nowhere")]);
    prop_oneof![
        4 => (item, answer).prop_map(|(item, answer)| Action::Answer(item, answer)),
        1 => section.clone().prop_map(Action::Stop),
        1 => section.prop_map(Action::Resume),
        1 => prop::collection::vec("[a-z]{0,3}", 0..6).prop_map(Action::ChooseLanguages),
        1 => Just(Action::Finish),
    ]
}

proptest! {
    /// R1: whatever the user does, an answered item keeps an answer, and it is the last one given.
    #[test]
    fn r1_no_action_takes_an_answer_away(actions in prop::collection::vec(any_action(), 0..60)) {
        let pack = pack();
        let mut run = run();
        let mut last = std::collections::BTreeMap::new();
        for action in actions {
            let (next, effects) = reduce(&pack, &run, action.clone(), NOW);
            if let Action::Answer(item, answer) = action {
                let given = next.answers[&item];
                prop_assert!(effects.contains(&Effect::SaveAnswer(item.clone(), given)));
                // The clock stands still here, and an answer is later than the one it replaces all the same.
                let before = run.answers.get(&item).map_or(Timestamp(0), |before| before.at);
                prop_assert!(given.answer == answer && given.at >= NOW && given.at > before);
                last.insert(item, answer);
            }
            run = next;
            for (item, answer) in &last {
                prop_assert_eq!(run.answer(item), Some(*answer));
            }
        }
    }

    /// Every item is reached: going on from the first item visits each item of a section once, in order.
    #[test]
    fn going_on_visits_every_item(start in 0_usize..9) {
        let (pack, section) = (pack(), Section::of("a"));
        let items: Vec<_> = section.items(&pack).into_iter().map(|(item, _)| item).collect();
        let mut visited = vec![items[start].clone()];
        while let Some(next) = section.after(&pack, visited.last().unwrap()) {
            prop_assert_eq!(section.before(&pack, &next), visited.last().cloned());
            visited.push(next);
        }
        prop_assert_eq!(&visited[..], &items[start..]);
    }
}
