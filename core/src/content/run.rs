//! The way through a run: a state machine without a clock, a store or a screen.
//!
//! **Invariant R1: an answer leaves a run only by being replaced by another answer to the same item.** Going back,
//! stopping and finishing never remove one.

use super::{Competence, Pack, Statement, Step};
use crate::domain::{Answer, Given, ItemId, Run, Timestamp, clean_name};

/// A part of a run that the user goes through in one go: a competence, for one language where it is asked per language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Section {
    /// The competence's id.
    pub competence: String,
    /// The language it is asked for, where it is asked per language.
    pub language: Option<String>,
}

impl Section {
    /// The section of a competence that is asked once.
    pub fn of(competence: impl Into<String>) -> Self {
        Self { competence: competence.into(), language: None }
    }

    /// The name by which a run remembers that this section was stopped: `digital` or `foreign-languages@pl`.
    pub fn key(&self) -> String {
        ItemId { statement: self.competence.clone(), language: self.language.clone() }.to_string()
    }

    /// The sections of a competence in a run. A competence that is asked per language has none before the user names a
    /// language.
    pub fn of_competence(competence: &Competence, run: &Run) -> Vec<Section> {
        if competence.per_language {
            let languages = run.languages.iter().cloned().map(Some);
            languages.map(|language| Section { competence: competence.id.clone(), language }).collect()
        } else {
            vec![Section::of(&competence.id)]
        }
    }

    /// Its items with their steps, in the order in which they are asked. None of them is retired.
    pub fn items(&self, pack: &Pack) -> Vec<(ItemId, Step)> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        competence.statements.iter().map(|statement| (self.item(&statement.id), statement.step)).collect()
    }

    /// What counts in a run for each of its items, in the same order. It is the item itself or, as long as that has no
    /// answer, a retired item that it replaces and that was answered. So a deed stays a tooth of the user's key when
    /// the statement is asked in another way today, a run that was done stays done, and there are always as many items
    /// as are asked.
    pub fn counted(&self, pack: &Pack, run: &Run) -> Vec<(ItemId, Step)> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        let counted = |statement: &Statement| {
            let ids = std::iter::once(&statement.id).chain(&statement.replaces);
            let answered = ids.map(|id| self.item(id)).find(|item| run.answers.contains_key(item));
            (answered.unwrap_or_else(|| self.item(&statement.id)), statement.step)
        };
        competence.statements.iter().map(counted).collect()
    }

    /// Everything that it asks or ever asked: after each item the retired ones that it replaces.
    pub fn ever(&self, pack: &Pack) -> Vec<ItemId> {
        let Some(competence) = pack.competence(&self.competence) else { return Vec::new() };
        let ids = competence.statements.iter().flat_map(|it| std::iter::once(&it.id).chain(&it.replaces));
        ids.map(|id| self.item(id)).collect()
    }

    fn item(&self, statement: &str) -> ItemId {
        ItemId { statement: statement.to_owned(), language: self.language.clone() }
    }

    /// How far a run is in this section.
    pub fn progress(&self, pack: &Pack, run: &Run) -> SectionProgress {
        let items = self.counted(pack, run);
        let answered = items.iter().filter(|(item, _)| run.answers.contains_key(item)).count();
        let stopped = run.stopped.contains(&self.key());
        SectionProgress { answered, total: items.len(), stopped }
    }

    /// The first item for which no answer counts, or `None` when all have one.
    pub fn first_open(&self, pack: &Pack, run: &Run) -> Option<ItemId> {
        // Whatever counts without an answer is always the item itself.
        self.counted(pack, run).into_iter().map(|(item, _)| item).find(|item| !run.answers.contains_key(item))
    }

    /// The item after this one, or `None` after the last.
    pub fn after(&self, pack: &Pack, item: &ItemId) -> Option<ItemId> {
        self.items(pack).into_iter().map(|(it, _)| it).skip_while(|it| it != item).nth(1)
    }

    /// The item before this one, or `None` before the first.
    pub fn before(&self, pack: &Pack, item: &ItemId) -> Option<ItemId> {
        self.items(pack).into_iter().map(|(it, _)| it).take_while(|it| it != item).last()
    }

    /// The item before which the app offers to stop: the answer to this one made all three answers of a step "not yet",
    /// in whatever order, and the user has not gone beyond that step yet.
    fn stop_before(&self, pack: &Pack, run: &Run, item: &ItemId, changed: bool) -> Option<ItemId> {
        let (items, counted) = (self.items(pack), self.counted(pack, run));
        let (_, step) = items.iter().find(|(it, _)| it == item)?;
        let end = items.iter().rposition(|(_, of)| of == step)?;
        let is_new = changed || items[end].0 == *item;
        let of_step = counted[..=end].iter().filter(|(_, of)| of == step);
        let all_not_yet = of_step.map(|(it, _)| run.answer(it)).all(|answer| answer == Some(Answer::NotYet));
        let is_ahead = counted[end + 1..].iter().all(|(it, _)| run.answer(it).is_none());
        // After the last step there is nothing to stop before.
        items.get(end + 1).filter(|_| is_new && all_not_yet && is_ahead).map(|(next, _)| next.clone())
    }
}

impl Competence {
    /// Whether nothing is left to do in it unless the user wants to. A competence that is asked per language is done
    /// without any language if the user said that they use none, by stopping before the first.
    pub fn is_done(&self, pack: &Pack, run: &Run) -> bool {
        let sections = Section::of_competence(self, run);
        match sections.is_empty() {
            true => run.stopped.contains(&self.id),
            false => sections.iter().all(|section| section.progress(pack, run).is_done()),
        }
    }
}

/// How far a run is in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionProgress {
    /// Statements with an answer, skipped ones included.
    pub answered: usize,
    /// Statements in all.
    pub total: usize,
    /// Whether the user chose to stop there.
    pub stopped: bool,
}

impl SectionProgress {
    /// Whether the user stopped and something is open.
    pub fn is_cut_short(&self) -> bool {
        self.stopped && self.answered < self.total
    }

    /// Whether nothing is left to do unless the user wants to.
    pub fn is_done(&self) -> bool {
        self.total > 0 && (self.stopped || self.answered == self.total)
    }
}

/// What the user does in a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Answers an item, for the first time or anew.
    Answer(ItemId, Answer),
    /// Accepts the offer to stop in a section.
    Stop(Section),
    /// Goes on in a section where the user had stopped.
    Resume(Section),
    /// Says for which languages to ask. Repeated languages, and those beyond [`Run::MOST_LANGUAGES`], are left out.
    ChooseLanguages(Vec<String>),
    /// Says that the run is done. Only needed for a run of an earlier version, in which nothing is open but which was not
    /// finished by its last answer.
    Finish,
}

/// What has to happen after an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Store this answer.
    SaveAnswer(ItemId, Given),
    /// Store the run's own record.
    SaveRun,
    /// Show this item.
    Show(ItemId),
    /// Ask whether to stop here. The item is the one that follows if the user goes on.
    OfferStop(Section, ItemId),
    /// The section has no further item.
    SectionDone(Section),
}

/// The next state of a run and what has to happen. An action that matches nothing in the pack changes nothing.
///
/// The action that leaves nothing open finishes the run, which stays finished when an answer is changed later.
pub fn reduce(pack: &Pack, run: &Run, action: Action, now: Timestamp) -> (Run, Vec<Effect>) {
    let mut next = run.clone();
    let mut effects = match action {
        Action::Answer(item, answer) => answered(pack, &mut next, item, Given { answer, at: now }),
        Action::Stop(section) => stop(&mut next, section),
        Action::Resume(section) => resume(pack, &mut next, &section),
        Action::ChooseLanguages(languages) => choose_languages(&mut next, languages),
        Action::Finish => {
            // A run never ends before it began, whatever the clock says.
            next.finished = Some(now.max(next.started));
            vec![Effect::SaveRun]
        }
    };
    let is_through = || pack.competences.iter().all(|competence| competence.is_done(pack, &next));
    if next.finished.is_none() && !effects.is_empty() && is_through() {
        next.finished = Some(now.max(next.started));
        if !effects.contains(&Effect::SaveRun) {
            effects.push(Effect::SaveRun);
        }
    }
    (next, effects)
}

fn answered(pack: &Pack, next: &mut Run, item: ItemId, mut given: Given) -> Vec<Effect> {
    let Some((competence, _)) = pack.statement(&item.statement) else { return Vec::new() };
    if competence.per_language != item.language.is_some() {
        return Vec::new();
    }
    let section = Section { competence: competence.id.clone(), language: item.language.clone() };
    let before = next.answers.get(&item).copied();
    if let Some(before) = before {
        given.at = given.at.after(before.at);
    }
    next.answers.insert(item.clone(), given);
    let goes_on = before.is_none() && !next.stopped.is_empty() && no_longer_stopped(next, &section);
    let follows = match section.after(pack, &item) {
        // If the user did not come to the last item in order, others are still open.
        None => match section.first_open(pack, next) {
            Some(open) if !next.stopped.contains(&section.key()) => Effect::Show(open),
            _ => Effect::SectionDone(section),
        },
        Some(after) => {
            let changed = before.is_none_or(|before| before.answer != given.answer);
            match section.stop_before(pack, next, &item, changed) {
                Some(next_step) => Effect::OfferStop(section, next_step),
                None => Effect::Show(after),
            }
        }
    };
    let mut effects = vec![Effect::SaveAnswer(item, given), follows];
    if goes_on {
        effects.push(Effect::SaveRun);
    }
    effects
}

fn stop(next: &mut Run, section: Section) -> Vec<Effect> {
    let key = section.key();
    if !next.stopped.contains(&key) {
        next.stopped.push(key);
    }
    vec![Effect::SaveRun, Effect::SectionDone(section)]
}

/// Answering what was open after stopping means that the user goes on.
fn no_longer_stopped(next: &mut Run, section: &Section) -> bool {
    let (key, before) = (section.key(), next.stopped.len());
    next.stopped.retain(|stopped| *stopped != key);
    next.stopped.len() < before
}

fn resume(pack: &Pack, next: &mut Run, section: &Section) -> Vec<Effect> {
    no_longer_stopped(next, section);
    let open = section.first_open(pack, next);
    let show = open.or_else(|| section.items(pack).into_iter().next().map(|(item, _)| item));
    std::iter::once(Effect::SaveRun).chain(show.map(Effect::Show)).collect()
}

fn choose_languages(next: &mut Run, languages: Vec<String>) -> Vec<Effect> {
    next.languages.clear();
    for language in languages {
        let language = clean_name(&language).into_owned();
        let fits = !language.is_empty() && !next.languages.contains(&language);
        if fits && next.languages.len() < Run::MOST_LANGUAGES {
            next.languages.push(language);
        }
    }
    vec![Effect::SaveRun]
}

#[cfg(test)]
mod tests {
    use super::super::{Aspect, Source};
    use super::*;
    use crate::domain::{ProfileId, RunId, Setting};
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp(1_000);

    /// Two competences of nine statements, `a` asked once and `b` asked per language.
    pub(super) fn pack() -> Pack {
        let statement = |competence: &str, n: usize| Statement {
            id: format!("{competence}-{n}"),
            step: Step::ALL[(n - 1) / 3],
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

    /// Whatever leaves nothing open finishes a run: an answer, a stop, or that no language is used. A change later does not.
    #[test]
    fn a_run_is_finished_when_nothing_is_open_any_more() {
        let pack = pack();
        let act = |run: &Run, action, now| reduce(&pack, run, action, Timestamp(now));
        let mut answered = run();
        for n in 1..=9 {
            assert_eq!(answered.finished, None);
            answered = act(&answered, Action::Answer(ItemId::of(format!("a-{n}")), Answer::NotYet), n).0;
        }
        assert_eq!(answered.finished, None, "the other part is open");
        let (none, effects) = act(&answered, Action::Stop(Section::of("b")), 20);
        assert_eq!(none.finished, Some(Timestamp(20)));
        assert!(effects.contains(&Effect::SaveRun));
        let one = act(&answered, Action::ChooseLanguages(vec!["nl".into()]), 21).0;
        assert_eq!(one.finished, None, "a language to be asked about is open");
        let b = |n: usize| ItemId { statement: format!("b-{n}"), language: Some("nl".into()) };
        let mut spoken = one;
        for n in 1..=8 {
            spoken = act(&spoken, Action::Answer(b(n), Answer::Skipped), 30).0;
        }
        let (spoken, effects) = act(&spoken, Action::Answer(b(9), Answer::OnMyOwn), 40);
        assert_eq!(spoken.finished, Some(Timestamp(40)));
        assert!(effects.contains(&Effect::SaveRun), "{effects:?}");
        let (changed, effects) = act(&spoken, Action::Answer(b(9), Answer::NotYet), 50);
        assert_eq!(changed.finished, Some(Timestamp(40)));
        assert!(!effects.contains(&Effect::SaveRun));
    }

    /// The same, with a statement that took the place of two: of `a-0` first, then of `a-00`.
    fn pack_with_retired() -> Pack {
        let mut pack = pack();
        pack.competences[0].statements[2].replaces = vec!["a-00".into(), "a-0".into()];
        pack
    }

    fn of_run(answers: &[(&str, Answer)]) -> Run {
        let given = |answer| Given { answer, at: NOW };
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
            assert_eq!(counted[2], (ItemId::of(counts), Step::Everyday), "{answers:?}");
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
        let given = Given { answer: Answer::OnMyOwn, at: NOW };
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
}
