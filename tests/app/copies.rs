//! Copies of a visit that keeps nothing: what is in memory alone, and when a copy is offered.

use std::rc::Rc;

use eight_keys::app::tasks::EvidenceDraft;
use eight_keys::app::{App, StorageMode, tasks};
use eight_keys::content::Action;
use eight_keys::domain::{Answer, ItemId};

use crate::device::{answer, begun, run, tell};

/// Finishes a part: all of its statements are skipped, which is an answer too.
fn finish(app: &Rc<App>, competence: &str) {
    let pack = app.state().content.pack.clone().unwrap();
    let statements: Vec<String> =
        pack.competence(competence).unwrap().statements.iter().map(|it| it.id.clone()).collect();
    for statement in statements {
        run(tasks::answer(app, ItemId::of(&statement), Answer::Skipped));
    }
}

/// A copy of everything, made at once.
fn copy(app: &Rc<App>) {
    let held = tasks::begin_copy(app);
    run(tasks::copy_was_saved(app, held, "six words".into()));
}

#[test]
fn what_came_since_the_last_copy_is_counted_once_each() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    assert_eq!(
        (app.state().copies.uncopied, app.state().copies.last.clone()),
        (0, None),
        "an empty profile is nothing to lose"
    );
    answer(&app, "digital-1", Answer::WithHelp);
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "digital-2", Answer::OnMyOwn);
    assert_eq!(app.state().copies.uncopied, 2, "an answer that is changed is one");
    for (item, count) in [("culture-1", 3), ("digital-10", 4), ("digital-1", 4), ("digital-10", 4), ("culture-1", 4)] {
        answer(&app, item, Answer::NotYet);
        assert_eq!(app.state().copies.uncopied, count, "in whatever order: {item}");
    }
    tell(&app, "e", &EvidenceDraft { what: "I did it.".into(), ..Default::default() });
    run(tasks::write_note(&app, "7231", "ask Parvin".into()));
    run(tasks::write_note(&app, "7231", "ask Parvin about it".into()));
    assert_eq!(app.state().copies.uncopied, 6);
    assert!(app.state().would_lose());

    copy(&app);
    let state = app.state();
    assert_eq!(
        (state.copies.uncopied, state.would_lose(), state.copies.words.as_deref()),
        (0, false, Some("six words"))
    );
    assert!(state.copies.last.is_some());

    // A deletion is a change as well, because opening the copy would bring back what was deleted.
    run(tasks::delete_evidence(&app, &eight_keys::domain::EvidenceId::new("e")));
    assert_eq!(app.state().copies.uncopied, 1);
}

#[test]
fn what_is_changed_while_a_copy_is_made_is_not_in_it() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    answer(&app, "digital-2", Answer::OnMyOwn);
    let held = tasks::begin_copy(&app);
    answer(&app, "digital-2", Answer::WithHelp);
    answer(&app, "digital-3", Answer::WithHelp);
    run(tasks::copy_was_saved(&app, held, String::new()));
    assert_eq!(app.state().copies.uncopied, 2);
    assert!(app.state().would_lose());
}

#[test]
fn a_copy_is_offered_after_the_first_part_and_then_after_every_two() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    assert!(!app.state().offers_copy(), "no part is finished");
    finish(&app, "digital");
    assert!(app.state().offers_copy());
    copy(&app);
    assert!(!app.state().offers_copy());
    finish(&app, "initiative");
    assert!(!app.state().offers_copy(), "one part later");
    finish(&app, "culture");
    assert!(app.state().offers_copy(), "two parts later");
    tasks::put_copy_off(&app);
    assert!(!app.state().offers_copy());
    finish(&app, "mother-tongue");
    assert!(!app.state().offers_copy());
    finish(&app, "social-civic");
    assert!(app.state().offers_copy());
    assert!(app.state().would_lose(), "putting it off saves nothing");
}

#[test]
fn answers_that_are_kept_ask_for_no_copy() {
    let (app, _) = begun(&Rc::default(), StorageMode::Device);
    finish(&app, "digital");
    let state = app.state();
    assert!(!state.offers_copy() && !state.would_lose() && state.copies.uncopied == 0);
}

#[test]
fn the_words_of_one_person_are_not_for_the_next() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    answer(&app, "digital-1", Answer::OnMyOwn);
    copy(&app);
    answer(&app, "digital-2", Answer::OnMyOwn);
    tasks::new_profile(&app);
    let state = app.state();
    assert_eq!((state.copies.last.clone(), state.copies.words.clone()), (None, None));
    assert!(state.would_lose(), "what is in memory is still in memory alone");
    run(tasks::erase_everything(&app)).unwrap();
    assert!(!app.state().would_lose());
}

#[test]
fn stopping_and_beginning_again_offer_a_copy_too() {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    finish(&app, "digital");
    finish(&app, "culture");
    finish(&app, "initiative");
    copy(&app);
    run(tasks::begin_again(&app));
    answer(&app, "digital-1", Answer::NotYet);
    let section = eight_keys::content::Section::of("digital");
    run(tasks::act(&app, Action::Stop(section)));
    assert!(app.state().offers_copy(), "counting begins again with the run");
}
