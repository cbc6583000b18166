//! The idea for this week: keeping it, being asked after it, and each of the three answers.

use std::rc::Rc;

use eight_keys::app::{App, Route, Saving, StorageMode, Undo, tasks};
use eight_keys::content::Action;
use eight_keys::domain::{Answer, ItemId, KeptIdea, Timestamp};
use eight_keys::store::{RecordKind, Store, StoreError, Write, codec};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, begun, draw, run, tell, visit};
use crate::words;

const HOUR: i64 = 60 * 60 * 1000;

fn keep(app: &Rc<App>, item: &str) {
    run(tasks::keep_idea(app, item.parse().unwrap()));
}

fn idea(app: &Rc<App>) -> Option<KeptIdea> {
    app.state().people.current.as_ref().unwrap().profile.idea.clone()
}

/// The statement whose idea is kept, as it is written.
fn kept(app: &Rc<App>) -> Option<String> {
    idea(app).map(|idea| idea.item.to_string())
}

/// What is stored, as the next visit finds it.
fn stored(device: &Rc<Device>) -> Option<String> {
    kept(&visit(device, "").0)
}

fn toast(app: &Rc<App>) -> Option<(&'static str, bool)> {
    app.state().screen.toast.as_ref().map(|toast| (toast.say, matches!(toast.undo.as_deref(), Some(Undo::Idea(_)))))
}

#[test]
fn one_idea_is_kept_and_the_one_before_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    keep(&app, "digital-1");
    assert_eq!((toast(&app), app.state().storage.saving.clone()), (None, Saving::Saved), "it shows on the button");
    assert_eq!(stored(&device).as_deref(), Some("digital-1"));
    let first = idea(&app);
    keep(&app, "digital-1");
    assert_eq!((idea(&app), toast(&app)), (first.clone(), None), "the same one again changes nothing");
    keep(&app, "culture-3");
    assert_eq!(toast(&app), Some(("idea-replaced", true)));
    assert_eq!((kept(&app).as_deref(), stored(&device).as_deref()), (Some("culture-3"), Some("culture-3")));
    run(tasks::undo(&app));
    assert_eq!((idea(&app), toast(&app)), (first, None));
    assert_eq!(stored(&device).as_deref(), Some("digital-1"));
}

#[test]
fn a1_and_a2_hold_for_an_idea() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    *device.fails.borrow_mut() = Some(StoreError::Full);
    keep(&app, "digital-1");
    assert_eq!(
        (kept(&app).as_deref(), app.state().storage.saving.clone()),
        (Some("digital-1"), Saving::Failed(StoreError::Full))
    );
    *device.fails.borrow_mut() = None;
    run(tasks::saving::retry(&app));
    assert_eq!(stored(&device).as_deref(), Some("digital-1"));
}

#[test]
fn it_is_asked_after_on_another_day_or_in_another_visit() {
    let (day, kept) = (KeptIdea::ANOTHER_DAY, 1_000_000_000);
    let visit = kept - 1000;
    let of = |not_yet: Option<i64>| KeptIdea {
        item: ItemId::of("digital-1"),
        kept: Timestamp(kept),
        not_yet: not_yet.map(Timestamp),
    };
    for (what, idea, now, opened, due) in [
        ("just kept", of(None), kept, visit, false),
        ("later in the same visit", of(None), kept + day - 1, visit, false),
        ("another day", of(None), kept + day, visit, true),
        ("another visit", of(None), kept + 2000, kept + 1000, true),
        ("another visit of another window, begun before", of(None), kept + 2000, visit - 1000, false),
        ("a visit in which the clock was put back an hour", of(None), kept - HOUR, kept - HOUR, false),
        (
            "a visit in which the clock was put back a year",
            of(None),
            kept - 365 * 24 * HOUR,
            kept - 365 * 24 * HOUR,
            true,
        ),
        ("not yet, in the same visit", of(Some(kept + 10)), kept + 20, visit, false),
        ("not yet, in another visit of the day", of(Some(kept + 10)), kept + HOUR, kept + HOUR, false),
        ("not yet, another day", of(Some(kept + 10)), kept + 10 + day, visit, true),
        ("not yet, with the clock put back a year", of(Some(kept)), kept - 365 * 24 * HOUR, visit, true),
        ("the clock at its ends", of(Some(i64::MAX)), i64::MIN, visit, true),
    ] {
        assert_eq!(idea.is_due(Timestamp(now), Timestamp(opened)), due, "{what}");
    }
}

#[test]
fn not_yet_keeps_it_and_asks_again_another_day() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    keep(&app, "digital-1");
    let before = idea(&app).unwrap();
    let (again, platform) = visit(&device, "");
    let due = |app: &Rc<App>| idea(app).unwrap().is_due(app.platform().now(), app.opened_at());
    assert!(!due(&app) && due(&again));
    run(tasks::idea_is_not_done_yet(&again));
    let after = idea(&again).unwrap();
    assert_eq!((after.item, after.kept), (before.item, before.kept));
    assert_eq!(toast(&again), Some(("idea-stays", false)));
    assert!(!due(&again) && !due(&visit(&device, "").0));
    platform.put_back.set(-12 * HOUR);
    assert!(due(&again), "the clock went on by twelve hours");
}

#[test]
fn what_is_let_go_is_gone_and_can_be_had_again() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    keep(&app, "foreign-languages-1@pl");
    let before = idea(&app);
    run(tasks::let_idea_go(&app));
    assert_eq!((kept(&app), stored(&device), toast(&app)), (None, None, Some(("idea-gone", true))));
    run(tasks::undo(&app));
    assert_eq!((idea(&app), stored(&device)), (before, Some("foreign-languages-1@pl".into())));
    run(tasks::let_idea_go(&app));
    run(tasks::let_idea_go(&app));
    assert_eq!(toast(&app), Some(("idea-gone", true)), "a second press changes nothing");
}

#[test]
fn done_leads_to_writing_it_down_for_its_statement() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into(), "Dari".into()])));
    for (item, address) in [
        ("digital-1", "#/evidence/new/digital-1"),
        ("foreign-languages-2@Dari", "#/evidence/new/foreign-languages-2/2"),
    ] {
        keep(&app, item);
        run(tasks::idea_is_done(&app));
        let state = app.state();
        assert_eq!((state.screen.route.to_hash().as_str(), kept(&app)), (address, None));
        assert_eq!(state.screen.idea_done.as_ref().map(ToString::to_string).as_deref(), Some(item));
        assert_eq!((toast(&app), stored(&device)), (Some(("idea-done", true)), None));
        run(tasks::undo(&app));
        assert_eq!((kept(&app).as_deref(), app.state().screen.idea_done.clone()), (Some(item), None));
        run(tasks::idea_is_done(&app));
        app.go(Route::Evidence);
        assert_eq!(app.state().screen.idea_done, None, "no other page names it");
    }
}

#[test]
fn another_tabs_change_is_of_other_fields() {
    let device = Rc::<Device>::default();
    let (one, _) = begun(&device, StorageMode::Device);
    let window = || {
        let (app, _) = visit(&device, "");
        run(tasks::load_the_rest(&app));
        app
    };
    let two = window();
    keep(&one, "digital-1");
    // The other tab did not hear of it, and changes another field of the same record.
    run(tasks::turn_keys(&two, false));
    let three = window();
    assert_eq!(kept(&three).as_deref(), Some("digital-1"));
    assert!(three.state().people.current.as_ref().unwrap().profile.keys_off);
    // Of two ideas the later one is kept.
    let four = window();
    keep(&three, "culture-3");
    keep(&four, "initiative-1");
    assert_eq!(stored(&device).as_deref(), Some("initiative-1"));
    let id = one.state().people.current.as_ref().unwrap().profile.id.clone();
    run(tasks::follow_other_tab(&one, &id));
    assert_eq!(kept(&one).as_deref(), Some("initiative-1"));
}

#[test]
fn an_idea_that_is_not_in_the_pack_any_more_is_not_shown_and_forgotten() {
    let pack = words::pack();
    let statements = pack.competences.iter().flat_map(|it| &it.statements);
    let retired = statements.flat_map(|it| &it.replaces).next().unwrap().clone();
    for (item, asked) in [("digital-1", true), ("digital-0", false), (&retired, false)] {
        let device = Rc::<Device>::default();
        let (app, _) = begun(&device, StorageMode::Device);
        keep(&app, item);
        assert_eq!(app.state().idea().is_some(), asked, "{item}");
        if !asked {
            keep(&app, "culture-3");
            assert_eq!(toast(&app), None, "what was not shown does not come back: {item}");
            keep(&app, item);
        }
        assert_eq!(stored(&device).is_some(), asked, "{item}");
        let records = run(device.store.all(RecordKind::Profile)).unwrap();
        assert_eq!(records[0].text.contains("idea"), asked, "{item}: {}", records[0].text);
    }
}

#[test]
fn an_idea_for_a_language_waits_until_the_language_is_there() {
    let (app, _) = begun(&Rc::default(), StorageMode::Device);
    keep(&app, "foreign-languages-1@pl");
    let shown = || app.state().idea().map(|(_, section)| section.language.unwrap());
    assert_eq!(shown(), None);
    run(tasks::act(&app, Action::ChooseLanguages(vec!["nl".into(), "pl".into()])));
    assert_eq!(shown().as_deref(), Some("pl"));
    for odd in ["foreign-languages-1", "digital-1@pl"] {
        keep(&app, odd);
        assert_eq!(shown(), None, "{odd}");
    }
}

#[test]
fn a_record_with_an_idea_of_another_kind_is_not_lost() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    let mut record = codec::profile(&app.state().people.current.as_ref().unwrap().profile);
    assert!(!record.text.contains("idea"), "a field that says nothing is not written");
    let text = record.text.trim_end_matches("}}");
    record.text = format!(r#"{text},"idea":{{"item":"stories/first","kept":7,"mood":"good"}}}}}}"#);
    run(device.store.write(vec![Write::Put(record)])).unwrap();
    let (again, _) = visit(&device, "");
    assert!(again.state().people.current.is_some() && again.state().storage.unreadable == 0);
    assert!(again.state().idea().is_none());
}

/// A page of a user who may have kept an idea.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    hash: &'static str,
    kept: Option<&'static str>,
    /// Whether the user answers that it is done (`true`) or not yet (`false`).
    done: Option<bool>,
    /// Whether the page is opened again then.
    again: bool,
    /// How many hours later it is.
    later: i64,
    second: Option<&'static str>,
}

const PLAN: Case = Case { hash: "#/c/plan", kept: Some("digital-1"), done: None, again: false, later: 0, second: None };

/// The page of evidence that is written down.
const WRITTEN: &str = "#/evidence/e";

#[component]
fn Drawn(case: &Case) -> Html {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Device);
    answer(&app, "digital-1", Answer::NotYet);
    if let Some(item) = case.kept {
        keep(&app, item);
    }
    if case.hash == WRITTEN {
        tell(&app, "e", &tasks::EvidenceDraft { what: "I searched with three words.".into(), ..Default::default() });
    }
    let (app, platform) = if case.again { visit(&device, "") } else { (app, platform) };
    match case.done {
        Some(true) => run(tasks::idea_is_done(&app)),
        Some(false) => run(tasks::idea_is_not_done_yet(&app)),
        None => {}
    }
    platform.put_back.set(-case.later * HOUR);
    if !case.hash.is_empty() {
        app.go(Route::parse(case.hash));
    }
    run(tasks::load_the_rest(&app));
    let speech = Speech { first: words::words("en"), second: case.second.map(words::words) };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    pages::page(&ui)
}

fn drawn(case: Case) -> String {
    draw::<Drawn>(case)
}

/// Which of these messages a page shows, in a language.
fn shows<'a>(page: &str, language: &'static str, ids: &[&'a str]) -> Vec<&'a str> {
    let words = words::words(language);
    let said = |id: &str| {
        let text = words.t(id);
        assert_ne!(text, id);
        format!(">{text}</span>")
    };
    ids.iter().copied().filter(|id| page.contains(&said(id))).collect()
}

#[test]
fn the_chapter_of_plans_asks_when_it_is_time_and_always_takes_an_answer() {
    let all =
        ["idea-title", "digital-1-idea", "idea-how", "idea-answer-done", "idea-answer-not-yet", "idea-answer-let-go"];
    let quiet = ["idea-title", "digital-1-idea", "idea-answer-done", "idea-answer-let-go"];
    let not_yet = Case { done: Some(false), ..PLAN };
    for (what, case, expected) in [
        ("nothing kept", Case { kept: None, ..PLAN }, &[][..]),
        ("just kept", PLAN, &quiet),
        ("eleven hours later", Case { later: 11, ..PLAN }, &quiet),
        ("thirteen hours later", Case { later: 13, ..PLAN }, &all),
        ("another visit", Case { again: true, ..PLAN }, &all),
        ("not yet", Case { again: true, ..not_yet.clone() }, &quiet),
        ("not yet, and thirteen hours later", Case { later: 13, ..not_yet }, &all),
        ("done", Case { done: Some(true), ..PLAN }, &[]),
        ("not in the pack", Case { kept: Some("digital-0"), ..PLAN }, &[]),
    ] {
        let page = drawn(case);
        assert_eq!(shows(&page, "en", &all), expected, "{what}");
        assert_eq!(page.contains("href=\"#/results/digital\""), !expected.is_empty(), "{what}");
    }
    let page = drawn(Case { again: true, second: Some("fa"), ..PLAN });
    assert_eq!((shows(&page, "en", &all), shows(&page, "fa", &all)), (all.to_vec(), all.to_vec()));
}

#[test]
fn the_page_of_a_key_offers_each_idea_and_marks_the_kept_one() {
    let pressed = |page: &str| {
        let at = page.find("aria-pressed=\"true\"")?;
        let group = page[..at].rfind("aria-labelledby=\"").unwrap() + "aria-labelledby=\"".len();
        let id = page[group..].split('"').next().unwrap();
        let idea = page.find(&format!("id=\"{id}\"")).unwrap();
        Some(page[idea..at].contains(&words::words("en").t("digital-1-idea")))
    };
    let page = drawn(Case { hash: "#/results/digital", kept: None, ..PLAN });
    assert_eq!((page.matches("aria-pressed=\"false\"").count(), pressed(&page)), (3, None));
    let words = ["idea-keep", "idea-when", "idea-where"];
    assert_eq!(shows(&page, "en", &words), ["idea-keep"]);
    let page = drawn(Case { hash: "#/results/digital", ..PLAN });
    assert_eq!((page.matches("aria-pressed=\"false\"").count(), pressed(&page)), (2, Some(true)));
    assert_eq!(shows(&page, "en", &words), words);
}

/// Until something is written, what happened is the only question. All else has its room from the beginning, so that the
/// button that saves stays where it is.
#[test]
fn what_was_learned_is_asked_once_something_is_written() {
    for (hash, written) in [("#/evidence/new/digital-1", false), (WRITTEN, true)] {
        let page = drawn(Case { hash, ..PLAN });
        assert!(page.contains("<textarea"), "{hash}");
        let all = ["edit-evidence-learned", "edit-evidence-more", "edit-evidence-setting", "edit-evidence-proof"];
        assert_eq!(shows(&page, "en", &all), all, "{hash}");
        let learned = &page[..page.find(&words::words("en").t(all[0])).unwrap()];
        let hidden = learned.rsplit("<p").next().unwrap().contains("class=\"not-yet-asked\"");
        assert_eq!(hidden, !written, "{hash}: {page}");
        let folded = page.find("<details open=").is_none();
        assert_eq!(folded, !written, "{hash}: {page}");
    }
}

/// Only a user of two languages is told that their reader may know one of them.
#[test]
fn with_two_languages_evidence_may_be_in_either() {
    for second in [None, Some("fa")] {
        let page = drawn(Case { hash: WRITTEN, second, ..PLAN });
        for language in ["en", "fa"] {
            let said = page.contains(&words::words(language).t("edit-evidence-languages"));
            assert_eq!(said, second.is_some(), "{second:?} {language}: {page}");
        }
    }
}

#[test]
fn the_idea_stands_above_the_question_that_it_leads_to_and_nowhere_else() {
    for (hash, done, named) in [
        ("", Some(true), true),
        ("#/evidence/new/digital-1", None, false),
        ("#/evidence/new/digital-2", Some(true), false),
    ] {
        let page = drawn(Case { hash, done, ..PLAN });
        let idea = page.find(&words::words("en").t("digital-1-idea"));
        let field = page.find("<textarea").unwrap();
        assert_eq!(idea.is_some_and(|idea| idea < field), named, "{hash}");
        assert_eq!(shows(&page, "en", &["idea-was"]).len(), usize::from(named), "{hash}");
    }
}
