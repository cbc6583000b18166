//! What the app knows of exercises when it reads a file or writes one.

use super::exercise::{Exercise, is_done};
use super::{Pack, finished};
use crate::domain::{Run, Timestamp};

/// The pack of statements, and the exercises that are data: those of the app and those that the user opened.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// The statements of the key competences.
    pub statements: &'a Pack,
    /// The exercises that are data; none before they are loaded.
    pub exercises: &'a [Exercise],
}

impl<'a> Library<'a> {
    /// An exercise that is data, by its id.
    pub fn exercise(&self, id: &str) -> Option<&'a Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    /// When a run was finished, of whichever exercise it is: as [`finished`] says it of a run of statements. A run of an
    /// exercise that is data counts as finished with its last entry if nothing in it is open, even if nobody noted when.
    pub fn finished(&self, run: &Run) -> Option<Timestamp> {
        let Some(exercise) = self.exercise(&run.exercise) else { return finished(self.statements, run) };
        let last = || {
            let last = run.entries.iter().map(|entry| entry.changed).max()?;
            is_done(exercise, run).then(|| last.max(run.started))
        };
        if exercise.ongoing { None } else { run.finished.or_else(last) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::content::exercise::Action;
    use crate::content::exercise::sample::{exercise, said};
    use crate::content::parse_pack;
    use crate::domain::{EntryKey, ProfileId, RunId, Value};

    static PACK: LazyLock<Pack> =
        LazyLock::new(|| parse_pack(include_bytes!("../../../static/content/key_competences.json")).0.unwrap());

    #[test]
    fn a_run_of_an_exercise_is_finished_once_nothing_is_open() {
        let mut short = exercise();
        short.steps.retain(|step| step.id == "choice");
        let ongoing = Exercise { id: "journal".into(), ongoing: true, ..short.clone() };
        let exercises = [short.clone(), ongoing.clone()];
        let library = Library { statements: &PACK, exercises: &exercises };
        let run = |exercise: &str| Run::new(RunId::new("r"), ProfileId::new("p"), exercise, Timestamp(5));
        let choose = |exercise: &Exercise, at: i64| {
            let value = Value::Chosen(vec!["a".into()]);
            said(exercise, &run(&exercise.id), Action::Set { key: EntryKey::whole("choice"), value }, at).run
        };
        let done = choose(&short, 7);
        let noted_by_nobody = Run { finished: None, ..done.clone() };
        let of_another_clock = Run { finished: None, ..choose(&short, 3) };
        for (case, run, expected) in [
            ("nothing said", &run("sample"), None),
            ("done", &done, Some(7)),
            ("done, and nobody noted when", &noted_by_nobody, Some(7)),
            ("a clock that was put back", &of_another_clock, Some(5)),
            ("one that goes on", &choose(&ongoing, 7), None),
            ("of no exercise that is known", &Run { exercise: "later".into(), ..done.clone() }, Some(7)),
            ("of no exercise that is known, open", &run("later"), None),
        ] {
            assert_eq!(library.finished(run), expected.map(Timestamp), "{case}");
        }
        assert_eq!(library.exercise("journal"), Some(&ongoing));
        assert_eq!(library.exercise("key-competences"), None);
    }
}
