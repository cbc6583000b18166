//! What the pages of results offer, as they are drawn.

use std::rc::Rc;

use eight_keys::app::{Keep, Loaded, Route, State, tasks};
use eight_keys::content::{Action, Section};
use eight_keys::domain::Answer;
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, begun, draw, run};
use crate::words;

/// A page after some answers.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    hash: &'static str,
    keep: Keep,
    languages: Vec<String>,
    answers: Vec<(&'static str, Answer)>,
    /// The part in which she stopped, if she did.
    stopped: Option<Section>,
    finished: bool,
    /// After how many days without a visit the browser deletes.
    deletes: Option<u32>,
}

const CASE: Case = Case {
    hash: "#/results",
    keep: Keep::Device,
    languages: Vec::new(),
    answers: Vec::new(),
    stopped: None,
    finished: false,
    deletes: None,
};

#[component]
fn Drawn(case: &Case) -> Html {
    let (app, visit) = begun(&Rc::<Device>::default(), case.keep);
    visit.deletes.set(case.deletes);
    run(tasks::act(&app, Action::ChooseLanguages(case.languages.clone())));
    for (item, given) in &case.answers {
        answer(&app, item, *given);
    }
    let stop = case.stopped.clone().map(Action::Stop);
    for action in stop.into_iter().chain(case.finished.then_some(Action::Finish)) {
        run(tasks::act(&app, action));
    }
    app.go(Route::parse(case.hash));
    let state = State { loaded: Loaded::All, ..(*app.state()).clone() };
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: Rc::new(state), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    pages::page(&ui)
}

fn drawn(case: Case) -> String {
    draw::<Drawn>(case)
}

/// A message as it stands on a page.
fn said(id: &str, names: &[(&str, eight_keys::i18n::Arg)]) -> String {
    let text = words::words("en").t_with(id, names);
    assert_ne!(text, id);
    format!(">{text}</span>")
}

#[test]
fn what_was_done_in_any_way_can_be_told() {
    let answers = vec![
        ("digital-1", Answer::NotYet),
        ("digital-2", Answer::WithHelp),
        ("digital-3", Answer::OnMyOwn),
        ("digital-4", Answer::ShownOthers),
        ("digital-5", Answer::Skipped),
    ];
    let page = drawn(Case { hash: "#/results/digital", answers, ..CASE });
    for (n, told) in [(1, false), (2, true), (3, true), (4, true), (5, true), (6, false)] {
        assert_eq!(page.contains(&format!("href=\"#/evidence/new/digital-{n}\"")), told, "digital-{n}");
    }
}

#[test]
fn the_end_of_a_part_names_its_language_and_leads_back_to_what_she_saw() {
    let names = |language: &'static str| {
        let words = words::words("en");
        [("competence", words.t("foreign-languages.short").into()), ("language", words.language_name(language).into())]
    };
    let answers = ["foreign-languages-1@nl", "foreign-languages-2@nl", "foreign-languages-3@nl"];
    let page = drawn(Case {
        hash: "#/do/foreign-languages/1/done",
        languages: vec!["nl".into(), "fr".into()],
        answers: answers.map(|item| (item, Answer::NotYet)).to_vec(),
        stopped: Some(Section { competence: "foreign-languages".into(), language: Some("nl".into()) }),
        ..CASE
    });
    assert!(page.contains(&said("done-title-in-language", &names("nl"))), "{page}");
    assert!(page.contains(&said("done-stopped", &[])));
    assert!(page.contains("href=\"#/do/foreign-languages/1/q3\"") && !page.contains("/q9\""), "{page}");
    // What comes next is the mother tongue, and then the other language.
    let all = (1..=9).map(|n| &*format!("mother-tongue-{n}").leak()).map(|item| (item, Answer::OnMyOwn));
    let page = drawn(Case {
        hash: "#/do/mother-tongue/done",
        languages: vec!["nl".into(), "fr".into()],
        answers: all.collect(),
        ..CASE
    });
    assert!(page.contains(&said("done-next-in-language", &names("nl"))), "{page}");
    assert!(page.contains("href=\"#/do/mother-tongue/q9\""));
}

#[test]
fn the_reminder_to_save_warns_where_the_browser_deletes() {
    let finished = Case { answers: vec![("digital-1", Answer::OnMyOwn)], finished: true, ..CASE };
    let days = [("days", 7_usize.into())];
    let warns = |page: &str| page.contains("notice notice-warning");
    let page = drawn(finished.clone());
    assert!(page.contains(&said("now-save-why", &[])) && !warns(&page));
    let page = drawn(Case { deletes: Some(7), ..finished.clone() });
    assert!(page.contains(&said("now-save-deletes", &days)) && warns(&page));
    let page = drawn(Case { keep: Keep::Visit, ..finished.clone() });
    assert!(page.contains(&said("now-save-visit", &[])) && warns(&page));
    assert!(!drawn(Case { finished: false, ..finished }).contains(&said("now-save-title", &[])));
    let settings = Case { hash: "#/settings", ..CASE };
    let deletes = said("settings-deletes-after", &days);
    assert!(drawn(Case { deletes: Some(7), ..settings.clone() }).contains(&deletes));
    assert!(!drawn(settings).contains(&deletes));
}
