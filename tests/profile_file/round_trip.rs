//! What goes out comes back.

use std::collections::BTreeMap;

use eight_keys::domain::{
    ActivityRating, Decision, DeclineReason, Entry, Evidence, EvidenceId, ItemId, OccupationNote, ProfileData, Proof,
    Rating, Run, RunId, Setting, Timestamp,
};
use eight_keys::profile_file::limits::{MAX_LINE, MAX_NAME, MAX_STORY};
use eight_keys::profile_file::{
    Imported, Opened, ProfileFile, Selection, as_new_profile, as_runs_of, document, export, import, ready_html,
    ready_plain, seal,
};
use proptest::prelude::*;

use crate::exercise::library;
use crate::sample::{any_profile, profile, profile_with_work};
use crate::words::{pack, words};
use crate::{PASSPHRASE, open};

fn everything(data: &ProfileData) -> ProfileFile {
    export(data, library(), &Selection::everything(data, library()), Timestamp(7))
}

fn ids() -> impl FnMut() -> String {
    let mut next = 0;
    move || {
        next += 1;
        format!("new-{next}")
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_shape_comes_back_equal(data in any_profile()) {
        let file = everything(&data);
        let plain = ready_plain(&file).unwrap();
        let page = ready_html(&file, library(), &[words("en")]).unwrap();
        let expected = Imported { file, notes: vec![] };
        for bytes in [&plain, &page] {
            prop_assert_eq!(&open(bytes).unwrap(), &expected);
            let sealed = seal::seal(bytes, PASSPHRASE, 1).unwrap();
            prop_assert_eq!(&open(&sealed).unwrap(), &expected);
        }
    }

    #[test]
    fn a_profile_comes_back_from_its_file(data in any_profile()) {
        let file = everything(&data);
        let new = as_new_profile(&file, "nl", Timestamp(9), &mut ids());
        prop_assert_eq!(&new.profile.language, "nl");
        prop_assert!(new.runs.iter().all(|run| run.profile == new.profile.id));
        prop_assert!(new.evidence.iter().all(|it| it.profile == new.profile.id));
        prop_assert!(new.occupation_notes.iter().all(|it| it.profile == new.profile.id));
        prop_assert!(new.occupation_notes.iter().is_sorted_by_key(|it| it.created), "the oldest first, as a profile has them");
        // Its own file has the same content, under the same ids, although each has a new one on this device.
        let again = everything(&new);
        prop_assert!(new.runs.iter().all(|run| file.sections.runs.iter().all(|it| it.id != run.id)));
        prop_assert_eq!(document(&again, library()).chapters, document(&file, library()).chapters);
        prop_assert_eq!(again.sections, file.sections);
        prop_assert_eq!(again.profile, file.profile);
    }

    #[test]
    fn a_file_added_twice_is_there_once(data in any_profile()) {
        let file = everything(&data);
        let mut target = ProfileData::new(profile().profile);
        let added = as_runs_of(&target, &file, &mut ids());
        prop_assert_eq!(added.already_there, 0);
        prop_assert!(added.runs.iter().all(|run| run.profile == target.profile.id));
        let count = added.runs.len() + added.evidence.len() + added.occupation_notes.len();
        prop_assert_eq!(added.is_empty(), count == 0);
        target.runs = added.runs.into();
        target.evidence = added.evidence.into();
        target.occupation_notes = added.occupation_notes.into();
        let again = as_runs_of(&target, &file, &mut ids());
        prop_assert_eq!((again.is_empty(), again.already_there), (true, count));
    }
}

#[test]
fn a_part_of_a_run_is_known_again_and_a_change_is_another_run() {
    let data = profile();
    let mut file = everything(&data);
    assert_eq!(as_runs_of(&data, &file, &mut ids()).already_there, 4);
    // The same run with fewer sections.
    file.sections.runs[0].answers.pop_first();
    assert_eq!(as_runs_of(&data, &file, &mut ids()).already_there, 4);
    // The same run, continued on another device.
    file.sections.runs[0].answers.first_entry().unwrap().get_mut().at = Timestamp(1_900_000_000_000);
    let added = as_runs_of(&data, &file, &mut ids());
    assert_eq!((added.runs.len(), added.already_there), (1, 3));
    assert!(data.runs.iter().all(|run| run.id != added.runs[0].id), "an id of its own");
    assert!(data.runs.iter().all(|run| run.file_id() != added.runs[0].file_id()), "in files as well");
    // The same deed, told in more words.
    file.sections.evidence[0].what.push_str(" Twice.");
    assert_eq!(as_runs_of(&data, &file, &mut ids()).evidence.len(), 1);
}

#[test]
fn what_was_decided_here_stays() {
    let mut data = profile_with_work();
    let mut file = everything(&data);
    assert_eq!(as_runs_of(&data, &file, &mut ids()).already_there, 11);
    // On another device the user changed a decision, and looked at one more kind of work.
    for noted in &mut file.sections.work {
        (noted.decision, noted.note) = (Some(Decision::Saved), "changed".to_owned());
    }
    data.occupation_notes.retain(|noted| noted.occupation != "4110");
    let added = as_runs_of(&data, &file, &mut ids());
    let [noted] = &added.occupation_notes[..] else { panic!("one is new") };
    let decision = Some(Decision::Saved);
    assert_eq!((noted.occupation.as_str(), noted.decision, noted.note.as_str()), ("4110", decision, "changed"));
    assert_eq!((&noted.profile, added.already_there, added.is_empty()), (&data.profile.id, 10, false));
}

#[test]
fn kinds_of_work_have_one_order_whatever_the_file_has() {
    let file = everything(&profile_with_work());
    let mut turned: serde_json::Value = serde_json::from_str(&file.to_json()).unwrap();
    turned["sections"]["work"].as_array_mut().unwrap().reverse();
    assert_eq!(open(turned.to_string().as_bytes()).unwrap().file, file);
}

/// A profile that is at every limit at once: as many runs, answers, ratings, stories and notes as it may have, each
/// text as long as its field allows, in letters of two bytes (Farsi).
fn profile_at_every_limit() -> ProfileData {
    let mut data = profile();
    let name = "ن".repeat(MAX_NAME);
    data.profile.nickname = name.clone();
    let given = *data.runs[1].answers.values().next().unwrap();
    let languages: Vec<String> = (0..Run::MAX_LANGUAGES).map(|n| format!("{n}{}", &name[2..])).collect();
    let mut answers = BTreeMap::new();
    for competence in &pack().competences {
        for statement in &competence.statements {
            if competence.per_language {
                answers.extend(languages.iter().map(|it| (ItemId::in_language(&statement.id, it), given)));
            } else {
                answers.insert(ItemId::of(&statement.id), given);
            }
        }
    }
    let ratings = (0..48).map(|n| ActivityRating {
        activity: format!("interest-r-{n:02}"),
        rating: Some(Rating::Like),
        at: given.at,
    });
    let run = |number: usize| Run {
        languages: languages.clone(),
        answers: answers.clone().into(),
        entries: ratings.clone().map(Entry::from).collect(),
        finished: Some(Timestamp::MAX),
        ..Run::new(RunId::new(format!("run-{number}")), data.profile.id.clone(), "key-competences", given.at)
    };
    let runs = (0..ProfileData::MAX_RUNS).map(run).collect();
    let piece = data.evidence[1].clone();
    let piece = |number: usize| Evidence {
        id: EvidenceId::new(format!("evidence-{number:04}")),
        what: "ن".repeat(MAX_STORY),
        when: "ن".repeat(MAX_LINE),
        proof_note: "ن".repeat(MAX_LINE),
        setting: Some(Setting::Community),
        proof: Some(Proof::Document),
        ..piece.clone()
    };
    let evidence = (0..ProfileData::MAX_EVIDENCE).map(piece).collect();
    let noted = |number: usize| OccupationNote {
        decision: Some(Decision::NotForMe(DeclineReason::Circumstances)),
        note: "ن".repeat(MAX_STORY),
        ..OccupationNote::new(data.profile.id.clone(), format!("{number:04}"), Timestamp(0))
    };
    let occupation_notes = (0..ProfileData::MAX_OCCUPATION_NOTES).map(noted).collect();
    ProfileData { runs, evidence, occupation_notes, ..data }
}

#[test]
fn a_profile_at_every_limit_goes_out_and_comes_back_equal() {
    let data = profile_at_every_limit();
    assert!(!data.has_room_for(1, 0, 0) && !data.has_room_for(0, 1, 0) && !data.has_room_for(0, 0, 1));
    let file = everything(&data);
    // Both read back what they wrote and compare it.
    let plain = ready_plain(&file).unwrap();
    let page = ready_html(&file, library(), &[words("en"), words("fa")]).unwrap();
    eprintln!("at every limit: {} bytes of data, {} bytes as a page", plain.len(), page.len());
    let back = as_new_profile(&file, "fa", Timestamp(0), &mut ids());
    assert_eq!((back.runs.len(), back.evidence.len(), back.occupation_notes.len()), (200, 1_000, 500));
    assert_eq!(back.runs[0].answers, data.runs[0].answers);
    assert_eq!(back.evidence[999].what, data.evidence[999].what);
    // No file can have one more of anything, so a profile must not get there.
    let added = as_runs_of(&ProfileData::new(profile().profile), &file, &mut ids());
    assert!(added.fits(&ProfileData::new(profile().profile)));
    assert!(!added.fits(&profile()));
}

#[test]
fn notes_tell_what_was_passed_over() {
    let text = everything(&profile()).to_json();
    let text = text.replacen("\"profile\": {", "\"profile\": {\"shoe/size\": [38],", 1).replacen(
        "last spring",
        "last\\u0000 spring",
        1,
    );
    let Ok(Opened::Profile(read)) = import(text.as_bytes()) else { panic!("it opens") };
    assert_eq!(read.file, everything(&profile()));
    let places: Vec<&str> = read.notes.iter().map(|note| note.place.as_str()).collect();
    assert_eq!(places, ["/profile/shoe~1size", "/sections/evidence/0/when"]);
}

/// A clock can be set to anything, and a user who wrote something down then can save a file all the same.
#[test]
fn times_outside_the_calendar_make_no_file_that_cannot_be_opened() {
    for time in [i64::MIN, -1, Timestamp::MAX.0 + 1, i64::MAX] {
        let mut data = profile_with_work();
        for run in data.runs.iter_mut() {
            (run.started, run.finished) = (Timestamp(time), run.finished.map(|_| Timestamp(time)));
            run.answers.values_mut().for_each(|given| given.at = Timestamp(time));
            run.entries.iter_mut().for_each(|it| (it.created, it.changed) = (Timestamp(time), Timestamp(time)));
        }
        data.evidence.iter_mut().for_each(|it| (it.created, it.changed) = (Timestamp(time), Timestamp(time)));
        data.occupation_notes.iter_mut().for_each(|it| (it.created, it.changed) = (Timestamp(time), Timestamp(time)));
        let file = export(&data, library(), &Selection::everything(&data, library()), Timestamp(time));
        assert_eq!(open(&ready_plain(&file).unwrap()).unwrap(), Imported { file, notes: vec![] });
    }
}
