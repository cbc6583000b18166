//! When a run was finished: the profile, its file and what a reader sees say the same, also of runs that an earlier
//! version left without a date.

use eight_keys::app::KEY_COMPETENCES;
use eight_keys::content::{Section, finished};
use eight_keys::domain::{Answer, ItemId, ProfileData, Run, RunId, TimedAnswer, Timestamp};
use eight_keys::profile_file::document::Phrase;
use eight_keys::profile_file::{ProfileFile, Selection, as_runs_of, document, export};

use crate::exercise::library;
use crate::sample::profile;
use crate::words::pack;

const STARTED: Timestamp = Timestamp(1_795_219_200_000);
const LAST: Timestamp = Timestamp(1_795_305_600_000);

/// A profile with a run in which nothing is open, and its last item.
fn gone_through() -> (ProfileData, ItemId) {
    let profile = profile().profile;
    let mut run = Run::new(RunId::new("through"), profile.id.clone(), KEY_COMPETENCES, STARTED);
    // That somebody speaks no other language is in no file, so a reader could not know that nothing is open.
    run.languages = vec!["nl".to_owned()];
    let sections = pack().competences.iter().flat_map(|competence| Section::of_competence(competence, &run));
    let items: Vec<ItemId> = sections.flat_map(|it| it.items(pack())).map(|(item, _)| item).collect();
    run.answers =
        items.iter().map(|item| (item.clone(), TimedAnswer { answer: Answer::OnMyOwn, at: STARTED })).collect();
    let last = items.last().unwrap().clone();
    run.answers.insert(last.clone(), TimedAnswer { answer: Answer::OnMyOwn, at: LAST });
    (ProfileData { runs: vec![run].into(), ..ProfileData::new(profile) }, last)
}

fn everything(data: &ProfileData) -> ProfileFile {
    export(data, library(), &Selection::everything(data, library()), Timestamp(7))
}

/// What a reader is told of when the run was.
fn told(file: &ProfileFile) -> Vec<Phrase> {
    document(file, library()).chapters[0].lead.clone()
}

#[test]
fn profile_file_and_reader_agree_on_when_a_run_was_finished() {
    let (data, last) = gone_through();
    assert_eq!(finished(pack(), &data.runs[0]), Some(LAST));
    let file = everything(&data);
    assert_eq!(file.sections.runs[0].finished, Some(LAST));
    // The file of an earlier version has the same run without the date.
    let mut before = file.clone();
    before.sections.runs[0].finished = None;
    for file in [&file, &before] {
        assert_eq!(told(file), [Phrase::Period { started: STARTED, finished: Some(LAST) }]);
        let added = as_runs_of(&data, file, &mut || "new".to_owned());
        assert!(added.is_empty(), "the profile has this run: {added:?}");
    }
    // With one answer less it is not finished for anybody.
    let mut open = data;
    open.runs[0].answers.remove(&last);
    assert_eq!(finished(pack(), &open.runs[0]), None);
    let file = everything(&open);
    assert_eq!(file.sections.runs[0].finished, None);
    assert_eq!(told(&file), [Phrase::Period { started: STARTED, finished: None }]);
}
