//! Which place of an exercise is shown for an address in it. Whatever the address names, the way ends at a place that
//! can be shown: a step that a condition hides, a line that was removed and a result of nothing all lead on.

use super::state::has_others;
use super::{ExerciseRoute, Route, State};
use crate::content::exercise::{Exercise, Step, StepKind, asked_cards, first_open, lines, shown_steps};
use crate::domain::{EntryKey, Run};

/// What decides which place is shown, beside the exercise itself.
#[derive(Clone, Copy, Default)]
pub(super) struct Known<'a> {
    /// The run that the user is in.
    pub run: Option<&'a Run>,
    /// Whether there is an earlier run with which it can be compared.
    pub earlier: bool,
    /// The id of the line that the user may be about to write.
    pub new_line: Option<&'a str>,
}

/// The place that is shown in place of this one; nothing if it is shown itself. `new_id` draws an id for a new line. The
/// place that is returned is always one that is shown itself, if the line with that id is [`Known::new_line`] from then on.
pub(super) fn instead(
    exercise: &Exercise,
    known: Known<'_>,
    place: &ExerciseRoute,
    new_id: &mut dyn FnMut() -> String,
) -> Option<ExerciseRoute> {
    let shown = match place {
        ExerciseRoute::Intro => ExerciseRoute::Intro,
        ExerciseRoute::Result => result(known),
        ExerciseRoute::Proposals if exercise.proposals.is_empty() => result(known),
        ExerciseRoute::Proposals => if_said(known, ExerciseRoute::Proposals),
        ExerciseRoute::Compare if known.earlier => if_said(known, ExerciseRoute::Compare),
        ExerciseRoute::Compare => result(known),
        ExerciseRoute::Step(number, card) => match shown_step(exercise, known, *number) {
            Ok(step) => ExerciseRoute::Step(*number, card.filter(|card| (1..=cards(step)).contains(card))),
            Err(elsewhere) => elsewhere,
        },
        ExerciseRoute::Line(number, id) => match shown_step(exercise, known, *number) {
            Ok(step) => line(step, known, *number, id, new_id),
            Err(elsewhere) => elsewhere,
        },
    };
    (shown != *place).then_some(shown)
}

/// A place that shows what was said, if there is anything.
fn if_said(known: Known<'_>, place: ExerciseRoute) -> ExerciseRoute {
    if known.run.is_some_and(|run| !run.entries.is_empty()) { place } else { ExerciseRoute::Intro }
}

fn result(known: Known<'_>) -> ExerciseRoute {
    if_said(known, ExerciseRoute::Result)
}

/// The step of this number, if it is shown; otherwise where its address leads: a hidden step to the next one that is
/// shown, a number beyond the last step to the first open place.
fn shown_step<'e>(exercise: &'e Exercise, known: Known<'_>, number: usize) -> Result<&'e Step, ExerciseRoute> {
    let shown = shown_steps(exercise, known.run);
    let step = number.checked_sub(1).and_then(|at| Some((at, exercise.steps.get(at)?)));
    let Some((at, step)) = step else { return Err(open(exercise, known)) };
    match shown.iter().find(|it| **it >= at) {
        Some(next) if *next == at => Ok(step),
        Some(next) => Err(ExerciseRoute::Step(next + 1, None)),
        None => Err(result(known)),
    }
}

/// The first open place, or what was said if nothing is open.
fn open(exercise: &Exercise, known: Known<'_>) -> ExerciseRoute {
    first_open(exercise, known.run).map_or_else(|| result(known), ExerciseRoute::at)
}

/// How many cards of a step have a place of their own.
fn cards(step: &Step) -> usize {
    match &step.kind {
        StepKind::Rate { .. } | StepKind::Sort { .. } => asked_cards(step).len(),
        StepKind::Guess { cards, .. } => cards.len(),
        _ => 0,
    }
}

/// A line of a step, if it is there or can be added; otherwise the step.
fn line(step: &Step, known: Known<'_>, number: usize, id: &str, new_id: &mut dyn FnMut() -> String) -> ExerciseRoute {
    let most = match &step.kind {
        StepKind::List { most, .. } | StepKind::Cards { most, .. } => usize::from(*most),
        _ => return ExerciseRoute::Step(number, None),
    };
    let has_room = known.run.is_none_or(|run| lines(step, run).len() < most);
    let is_there = known.run.is_some_and(|run| run.entry(&EntryKey::added(&step.id, id)).is_some());
    match id {
        ExerciseRoute::NEW if has_room => ExerciseRoute::Line(number, new_id()),
        ExerciseRoute::NEW => ExerciseRoute::Step(number, None),
        _ if is_there || (has_room && known.new_line == Some(id)) => ExerciseRoute::Line(number, id.to_owned()),
        _ => ExerciseRoute::Step(number, None),
    }
}

impl State {
    /// What decides which place of an exercise is shown.
    pub(super) fn known_of(&self, exercise: &Exercise) -> Known<'_> {
        let run = self.run_of(&exercise.id);
        let with_entries = self.runs_with_entries(&exercise.id);
        let earlier = with_entries.iter().any(|it| Some(&it.id) != run.map(|run| &run.id));
        Known { run, earlier, new_line: self.screen.new_line.as_deref() }
    }

    /// The runs of an exercise that is data in which something was said, the one that the user goes on with first, then
    /// the newest.
    pub fn runs_with_entries(&self, exercise: &str) -> Vec<&Run> {
        let runs = self.people.current.iter().flat_map(|current| &current.runs);
        let is_of_it = |run: &&Run| run.exercise == exercise && !run.entries.is_empty() && !has_others(run);
        let mut runs: Vec<&Run> = runs.filter(is_of_it).collect();
        runs.sort_by_key(|run| std::cmp::Reverse((!run.beside, run.started)));
        runs
    }

    /// A place in the exercise with this id; the hub as long as that exercise is not loaded.
    pub fn route_in(&self, exercise: &str, place: ExerciseRoute) -> Route {
        self.exercise(exercise).map_or(Route::Home, |it| Route::Exercise(it.address.clone(), place))
    }

    /// Where the user goes on in an exercise: the first open place, or what was said if nothing is open.
    pub fn go_on_in(&self, exercise: &Exercise) -> Route {
        Route::Exercise(exercise.address.clone(), open(exercise, self.known_of(exercise)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::exercise::{
        Card, Chapter, Condition, Field, FieldKind, ListOrder, Origin, ProposalRule, Scale,
    };
    use crate::domain::{Entry, FieldValue, ProfileId, RunId, Timestamp, Value};

    fn step(id: &str, kind: StepKind, when: Option<Condition>) -> Step {
        Step { id: id.into(), kind, when, pictogram: None }
    }

    fn card(id: &str) -> Card {
        Card { id: id.into(), ..Card::default() }
    }

    /// Something said, two cards to rate, a text that is asked if one of them is liked, a list of two lines, a choice that
    /// is never asked.
    fn exercise() -> Exercise {
        let field = Field { id: "name".into(), kind: FieldKind::Line, when: None };
        let list = StepKind::List { fields: vec![field], most: 2, order: ListOrder::Added, pattern: None };
        let options = || vec!["yes".to_owned(), "no".to_owned()];
        let never = Condition::Chose("rate".into(), "never".into());
        Exercise {
            id: "made-up".into(),
            version: 1,
            address: "m9".into(),
            chapter: Chapter::Matters,
            minutes: 5,
            sensitive: false,
            ongoing: false,
            scales: vec![Scale { id: "much".into(), options: options(), rising: false }],
            steps: vec![
                step("hello", StepKind::Info, None),
                step(
                    "rate",
                    StepKind::Rate { cards: vec![card("a"), card("b")], scale: "much".into(), together: None },
                    None,
                ),
                step("why", StepKind::Text { most: 100 }, Some(Condition::Chose("rate".into(), "yes".into()))),
                step("jobs", list, None),
                step("last", StepKind::Choose { options: options(), most: 1 }, Some(never)),
            ],
            results: vec![],
            proposals: vec![ProposalRule {
                id: "rule".into(),
                step: "jobs".into(),
                when: vec![],
                statements: vec!["digital-1".into()],
                setting: None,
                what_from: vec!["name".into()],
                when_from: None,
            }],
            sources: vec![],
            origin: Origin::BuiltIn,
        }
    }

    fn run(entries: &[(EntryKey, Value)]) -> Run {
        let mut run = Run::new(RunId::new("r"), ProfileId::new("p"), "made-up", Timestamp(0));
        for (key, value) in entries {
            run.put_entry(Entry::new(key.clone(), value.clone(), Timestamp(1)));
        }
        run
    }

    fn rated(card: &str, option: &str) -> (EntryKey, Value) {
        (EntryKey::card("rate", card), Value::Chosen(vec![option.to_owned()]))
    }

    fn job(id: &str) -> (EntryKey, Value) {
        let name = ("name".to_owned(), FieldValue::Text("Baker".into()));
        (EntryKey::added("jobs", id), Value::Fields([name].into()))
    }

    /// Runs in which more and more was said.
    fn runs() -> Vec<(&'static str, Option<Run>)> {
        vec![
            ("no run", None),
            ("a run without entries", Some(run(&[]))),
            ("one of two", Some(run(&[rated("a", "no")]))),
            ("the text is asked", Some(run(&[rated("a", "yes"), rated("b", "no")]))),
            ("one line", Some(run(&[rated("a", "no"), rated("b", "no"), job("k1")]))),
            ("two lines", Some(run(&[rated("a", "no"), rated("b", "no"), job("k1"), job("k2")]))),
        ]
    }

    fn addresses() -> Vec<ExerciseRoute> {
        let mut all =
            vec![ExerciseRoute::Intro, ExerciseRoute::Result, ExerciseRoute::Proposals, ExerciseRoute::Compare];
        for step in 0..8 {
            all.push(ExerciseRoute::Step(step, None));
            all.extend([0, 1, 2, 3, 99].map(|card| ExerciseRoute::Step(step, Some(card))));
            all.extend(["new", "k1", "fresh", "nobody"].map(|id| ExerciseRoute::Line(step, id.into())));
        }
        all
    }

    #[test]
    fn each_address_leads_to_a_place_that_is_there() {
        let whole = |at| ExerciseRoute::Step(at, None);
        let line = |id: &str| ExerciseRoute::Line(4, id.into());
        let (intro, result) = (ExerciseRoute::Intro, ExerciseRoute::Result);
        for (state, place, expected) in [
            ("no run", result.clone(), intro.clone()),
            ("no run", ExerciseRoute::Proposals, intro.clone()),
            ("no run", ExerciseRoute::Compare, intro.clone()),
            ("no run", whole(1), whole(1)),
            ("no run", whole(3), whole(4)),
            ("no run", whole(5), intro.clone()),
            ("no run", line("nobody"), whole(4)),
            ("no run", line("new"), line("drawn")),
            ("no run", line("fresh"), line("fresh")),
            ("a run without entries", result.clone(), intro.clone()),
            ("one of two", result.clone(), result.clone()),
            ("one of two", ExerciseRoute::Proposals, ExerciseRoute::Proposals),
            ("one of two", ExerciseRoute::Compare, result.clone()),
            ("one of two", ExerciseRoute::Step(2, Some(2)), ExerciseRoute::Step(2, Some(2))),
            ("one of two", ExerciseRoute::Step(2, Some(3)), whole(2)),
            ("one of two", ExerciseRoute::Step(4, Some(1)), whole(4)),
            ("one of two", whole(3), whole(4)),
            ("one of two", whole(5), result.clone()),
            ("one of two", ExerciseRoute::Line(2, "a".into()), whole(2)),
            ("one of two", ExerciseRoute::Line(3, "a".into()), whole(4)),
            ("the text is asked", whole(3), whole(3)),
            ("one line", line("k1"), line("k1")),
            ("one line", line("new"), line("drawn")),
            ("two lines", line("k2"), line("k2")),
            ("two lines", line("new"), whole(4)),
            ("two lines", line("fresh"), whole(4)),
        ] {
            let run = runs().into_iter().find(|(name, _)| *name == state).unwrap().1;
            let known = Known { run: run.as_ref(), earlier: false, new_line: Some("fresh") };
            let shown = instead(&exercise(), known, &place, &mut || "drawn".to_owned());
            assert_eq!(shown.unwrap_or(place.clone()), expected, "{state}: {place:?}");
        }
        // A number beyond the last step leads to what is open, and to the result when nothing is.
        let beyond = |run: &Run| {
            let known = Known { run: Some(run), ..Known::default() };
            instead(&exercise(), known, &whole(99), &mut String::new)
        };
        assert_eq!(beyond(&run(&[rated("a", "no")])), Some(ExerciseRoute::Step(2, Some(2))));
        assert_eq!(beyond(&run(&[rated("a", "no"), rated("b", "no"), job("k1")])), Some(result));
    }

    #[test]
    fn whatever_is_known_the_way_ends_at_once() {
        let exercise = exercise();
        for (state, run) in runs() {
            for earlier in [false, true] {
                for new_line in [None, Some("fresh")] {
                    for from in addresses() {
                        let known = Known { run: run.as_ref(), earlier, new_line };
                        let Some(shown) = instead(&exercise, known, &from, &mut || "drawn".to_owned()) else {
                            continue;
                        };
                        let known = Known { new_line: Some("drawn"), ..known };
                        let again = instead(&exercise, known, &shown, &mut || "another".to_owned());
                        assert_eq!(again, None, "{state}: {from:?} leads to {shown:?}, and that elsewhere");
                    }
                }
            }
        }
    }
}
