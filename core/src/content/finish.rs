//! When a run is finished: by itself once nothing in it is open, or before that when the user says so.
//!
//! Files and databases of earlier versions have runs in which nothing is open and that nobody called finished. They
//! count as finished with their last answer. Screens, files and the printed page all ask here, so they say the same.

use super::Pack;
use crate::domain::{Run, Timestamp};

/// Whether nothing is open in a run: the user went through every competence, or stopped there.
pub fn is_through(pack: &Pack, run: &Run) -> bool {
    pack.competences.iter().all(|competence| competence.is_done(pack, run))
}

/// When a run was finished. `None` while something is open in it and the user has not said that they are done.
pub fn finished(pack: &Pack, run: &Run) -> Option<Timestamp> {
    run.finished.or_else(|| {
        let last = run.answers.values().map(|given| given.at).max()?;
        // No run ends before it began, whatever the clock says.
        (run.exercise == pack.id && is_through(pack, run)).then(|| last.max(run.started))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::content::{Action, Effect, KEY_COMPETENCES, Section, parse_pack, reduce};
    use crate::domain::{Answer, ItemId, ProfileId, RunId, TimedAnswer};

    static PACK: LazyLock<Pack> =
        LazyLock::new(|| parse_pack(include_bytes!("../../../static/content/key_competences.json")).0.unwrap());

    fn run(exercise: &str) -> Run {
        Run::new(RunId::new("run"), ProfileId::new("profile"), exercise, Timestamp(5))
    }

    fn items(run: &Run) -> Vec<ItemId> {
        let sections = PACK.competences.iter().flat_map(|competence| Section::of_competence(competence, run));
        sections.flat_map(|section| section.items(&PACK)).map(|(item, _)| item).collect()
    }

    /// A run in one language with all answers but so many of the last ones. The last answer was given at 100.
    fn answered(exercise: &str, missing: usize) -> Run {
        let mut run = Run { languages: vec!["nl".to_owned()], ..run(exercise) };
        let mut items = items(&run);
        items.truncate(items.len() - missing);
        let last = items.len() - 1;
        let given = |n| TimedAnswer { answer: Answer::NotYet, at: Timestamp(if n == last { 100 } else { 50 }) };
        run.answers = items.into_iter().enumerate().map(|(n, item)| (item, given(n))).collect();
        run
    }

    /// Runs as earlier versions left them, without a date, and what they count as.
    #[test]
    fn a_run_without_a_date_is_finished_with_its_last_answer_if_nothing_is_open() {
        let all = answered(KEY_COMPETENCES, 0);
        let part = answered(KEY_COMPETENCES, 4);
        let stopped = Run { stopped: vec!["culture".into()], ..part.clone() };
        let none = Run { languages: vec![], stopped: vec!["foreign-languages".into()], ..all.clone() };
        let put_back = Run { started: Timestamp(900), ..all.clone() };
        let said = Run { finished: Some(Timestamp(70)), ..part.clone() };
        for (case, run, expected) in [
            ("all answers", &all, Some(100)),
            ("some open", &part, None),
            ("the rest of a key left out", &stopped, Some(100)),
            ("no other language", &none, Some(100)),
            (
                "a language that is not asked about yet",
                &Run { languages: vec!["nl".into(), "fr".into()], ..all.clone() },
                None,
            ),
            ("a clock that was put back", &put_back, Some(900)),
            ("some open, and the user said so", &said, Some(70)),
            ("nothing", &run(KEY_COMPETENCES), None),
            ("another exercise", &answered("gardening", 0), None),
        ] {
            assert_eq!(finished(&PACK, run), expected.map(Timestamp), "{case}");
        }
    }

    /// Whatever leaves nothing open finishes a run: an answer, a stop, or that no language is used. Changing an answer
    /// later does not.
    #[test]
    fn what_leaves_nothing_open_finishes_a_run_and_what_comes_later_does_not() {
        let act = |run: &Run, action, now| reduce(&PACK, run, action, Timestamp(now));
        let part = answered(KEY_COMPETENCES, 1);
        let last = items(&part).pop().unwrap();
        let (all, effects) = act(&part, Action::Answer(last.clone(), Answer::OnMyOwn), 200);
        assert_eq!(all.finished, Some(Timestamp(200)));
        assert!(effects.contains(&Effect::SaveRun), "{effects:?}");
        assert_eq!(finished(&PACK, &all), all.finished);
        let (changed, effects) = act(&all, Action::Answer(last, Answer::WithHelp), 300);
        assert_eq!(changed.finished, Some(Timestamp(200)));
        assert!(!effects.contains(&Effect::SaveRun), "{effects:?}");
        let (stopped, _) = act(&part, Action::Stop(Section::of("culture")), 210);
        assert_eq!(stopped.finished, Some(Timestamp(210)));
        let (no_language, _) = act(&answered(KEY_COMPETENCES, 0), Action::ChooseLanguages(vec![]), 220);
        let (no_language, _) = act(&no_language, Action::Stop(Section::of("foreign-languages")), 230);
        assert_eq!(no_language.finished, Some(Timestamp(230)));
    }

    /// Somebody who is done for now may go on: with the last answer the run is finished anew, as after a language that
    /// was added.
    #[test]
    fn a_run_that_is_gone_on_with_is_finished_by_its_last_answer() {
        let act = |run: &Run, action, now| reduce(&PACK, run, action, Timestamp(now)).0;
        let part = answered(KEY_COMPETENCES, 2);
        let mut all_items = items(&part);
        let [one, other]: [ItemId; 2] = all_items.split_off(all_items.len() - 2).try_into().unwrap();
        let early = act(&part, Action::Finish, 200);
        assert_eq!(finished(&PACK, &early), Some(Timestamp(200)));
        let further = act(&early, Action::Answer(one, Answer::NotYet), 300);
        assert_eq!(finished(&PACK, &further), Some(Timestamp(200)), "something is open still");
        let all = act(&further, Action::Answer(other, Answer::NotYet), 400);
        assert_eq!(finished(&PACK, &all), Some(Timestamp(400)));
        let added = act(&all, Action::ChooseLanguages(vec!["nl".into(), "fr".into()]), 500);
        assert_eq!(finished(&PACK, &added), Some(Timestamp(400)));
        let of_language = |item: &ItemId| item.language.as_deref() == Some("fr");
        let spoken = items(&added).into_iter().filter(of_language);
        let spoken = spoken.fold(added, |run, item| act(&run, Action::Answer(item, Answer::Skipped), 600));
        assert_eq!(finished(&PACK, &spoken), Some(Timestamp(600)));
    }
}
