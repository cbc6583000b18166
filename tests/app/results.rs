//! What the pages of results offer, as they are drawn.

use std::rc::Rc;

use eight_keys::app::{Route, StorageMode, tasks};
use eight_keys::content::exercise::Chapter;
use eight_keys::content::{Action, Section};
use eight_keys::domain::Answer;
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::pages::home::chapter_title;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use crate::device::{Device, answer, begun, draw, run, tell};
use crate::files::{add, file_of_run};
use crate::words;

/// A page after some answers.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    hash: &'static str,
    storage_mode: StorageMode,
    languages: Vec<String>,
    answers: Vec<(&'static str, Answer)>,
    /// What a file of an earlier version brings, whose statements may be retired.
    before: Vec<(&'static str, Answer)>,
    /// Whether the user begins again before answering.
    again: bool,
    /// The part in which the user stopped, if they did.
    stopped: Option<Section>,
    finished: bool,
    /// After how many days without a visit the browser deletes.
    deletes: Option<u32>,
    /// How many pieces of evidence are written down.
    told: usize,
}

const CASE: Case = Case {
    hash: "#/results",
    storage_mode: StorageMode::Device,
    languages: Vec::new(),
    answers: Vec::new(),
    before: Vec::new(),
    again: false,
    stopped: None,
    finished: false,
    deletes: None,
    told: 0,
};

#[component]
fn Drawn(case: &Case) -> Html {
    let (app, visit) = begun(&Rc::<Device>::default(), case.storage_mode);
    visit.deletes.set(case.deletes);
    if !case.before.is_empty() {
        add(&app, &file_of_run(&app, -1_000_000, &case.before));
    }
    if case.again {
        run(tasks::begin_again(&app));
    }
    run(tasks::act(&app, Action::ChooseLanguages(case.languages.clone())));
    for (item, given) in &case.answers {
        answer(&app, item, *given);
    }
    let stop = case.stopped.clone().map(Action::Stop);
    for action in stop.into_iter().chain(case.finished.then_some(Action::Finish)) {
        run(tasks::act(&app, action));
    }
    for n in 0..case.told {
        let draft = tasks::EvidenceDraft { what: format!("I repaired bicycle {n}."), ..Default::default() };
        tell(&app, &format!("e{n}"), &draft);
    }
    app.go(Route::parse(case.hash));
    run(tasks::load_the_rest(&app));
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    pages::page(&ui)
}

fn drawn(case: Case) -> String {
    draw::<Drawn>(case)
}

/// A message as it is shown on a page.
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
        ("digital-10", Answer::Skipped),
    ];
    let page = drawn(Case { hash: "#/results/digital", answers, ..CASE });
    for (n, told) in [(1, false), (2, true), (3, true), (4, true), (10, true), (11, false)] {
        assert_eq!(page.contains(&format!("href=\"#/evidence/new/digital-{n}\"")), told, "digital-{n}");
    }
}

#[test]
fn the_end_of_a_part_names_its_language_and_leads_back_to_what_was_seen() {
    let names = |language: &'static str| {
        let words = words::words("en");
        [("competence", words.t("foreign-languages.short").into()), ("language", words.language_name(language).into())]
    };
    let answers = ["foreign-languages-1@nl", "foreign-languages-2@nl", "foreign-languages-10@nl"];
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
    // After the mother tongue come the two that are set apart, and then the languages.
    let all = |competence: &str| {
        let items = Section::of(competence).items(words::pack()).into_iter();
        items.map(|(item, _)| (&*item.statement.leak(), Answer::OnMyOwn)).collect::<Vec<_>>()
    };
    let case = Case { languages: vec!["nl".into(), "fr".into()], answers: all("mother-tongue"), ..CASE };
    let page = drawn(Case { hash: "#/do/mother-tongue/done", ..case });
    let next = words::words("en").t("learning-to-learn");
    assert!(page.contains(&said("done-next", &[("competence", next.into())])), "{page}");
    let case = Case { languages: vec!["nl".into(), "fr".into()], ..CASE };
    let answers = ["mother-tongue", "learning-to-learn", "initiative"].map(all).concat();
    let page = drawn(Case { hash: "#/do/initiative/done", answers: answers.clone(), ..case.clone() });
    assert!(page.contains(&said("done-next-in-language", &names("nl"))), "{page}");
    let page = drawn(Case { hash: "#/do/mother-tongue/done", answers, ..case });
    assert!(page.contains("href=\"#/do/mother-tongue/q9\""));
}

/// The end of a key has at most three ways on, and none of them twice.
#[test]
fn the_end_of_a_key_leads_to_three_places_at_most() {
    let digital = Section::of("digital");
    let some = vec![("digital-1", Answer::NotYet), ("digital-2", Answer::NotYet), ("digital-3", Answer::NotYet)];
    let items = digital.items(words::pack()).into_iter();
    let whole: Vec<_> = items.map(|(item, _)| (&*item.statement.leak(), Answer::OnMyOwn)).collect();
    let case = Case { hash: "#/do/digital/done", languages: vec!["nl".into()], ..CASE };
    for (what, answers, stopped, ways) in [
        ("done", whole, None, vec!["done-result", "done-review"]),
        ("stopped", some, Some(digital), vec!["done-result", "done-resume"]),
        ("all eight", every_statement_answered(), None, vec!["home-see-results", "done-review"]),
    ] {
        let page = drawn(Case { answers, stopped, ..case.clone() });
        let actions = page.rsplit("<div class=\"actions\">").next().unwrap().split("</div>").next().unwrap();
        let count = actions.matches("<a ").count() + actions.matches("<button ").count();
        assert!((2..=3).contains(&count), "{what}: {actions}");
        for say in ["done-result", "done-review", "done-resume", "home-see-results"] {
            assert_eq!(actions.contains(&words::words("en").t(say)), ways.contains(&say), "{what}: {say}: {actions}");
        }
    }
}

/// Whoever is asked whether they want to stop chooses between two ways that look alike.
#[test]
fn stopping_and_going_on_have_the_same_weight() {
    let answers = ["digital-1", "digital-2", "digital-3"].map(|item| (item, Answer::NotYet)).to_vec();
    let page = drawn(Case { hash: "#/do/digital/pause4", answers, ..CASE });
    let actions = page.rsplit("<div class=\"actions\">").next().unwrap().split("</div>").next().unwrap();
    assert!(actions.contains(&said("pause-stop", &[])) && actions.contains(&said("pause-go-on", &[])), "{actions}");
    assert_eq!(actions.matches("class=\"button\"").count(), 2, "{actions}");
}

/// Everything that an earlier version of the app asked, answered.
fn all_of_before(answer: Answer) -> Vec<(&'static str, Answer)> {
    let of = |it: &eight_keys::content::Competence| (1..=9).map(|n| format!("{}-{n}", it.id)).collect::<Vec<_>>();
    let competences = words::pack().competences.iter().filter(|competence| !competence.per_language);
    competences.flat_map(of).map(|id| (&*id.leak(), answer)).collect()
}

#[test]
fn a_run_of_before_stays_what_it_was() {
    let case = Case { before: all_of_before(Answer::OnMyOwn), ..CASE };
    let nine = said("counts-own", &[("own", 9_usize.into()), ("total", 9_usize.into())]);
    let words = words::words("en");
    let text = |id: &str| words.t(id).replace('\'', "&#39;");
    let page = drawn(Case { hash: "#/results/digital", ..case.clone() });
    assert!(page.contains(&nine), "no tooth is lost: {page}");
    // The deed is shown as it was answered, can have evidence, and leads to the statement that replaced it.
    assert!(page.contains(&text("digital-9")) && page.contains("href=\"#/evidence/new/digital-9\""));
    assert!(!page.contains(&text("digital-13")), "it was not asked");
    assert!(page.contains(&said("retired-now", &[])) && page.contains("href=\"#/do/digital/q9\""));
    assert!(!page.contains(&said("result-go-on", &[])) && !page.contains(&said("retired-before", &[])));
    assert!(drawn(Case { hash: "#/results", ..case.clone() }).contains(&nine));
    // The ninth statement that is asked is the new one.
    assert_eq!(Section::of("digital").items(words::pack())[8].0.statement, "digital-13");
    // The user can write down how they did it, and what they write is shown under the digital competence.
    let page = drawn(Case { hash: "#/evidence/new/digital-9", ..case.clone() });
    assert!(page.contains(&text("digital-9")), "{page}");
    // When the new statement has an answer, that counts, and the old one is still there.
    let page = drawn(Case { hash: "#/results/digital", answers: vec![("digital-13", Answer::NotYet)], ..case });
    assert!(
        page.contains(&words.t_with("counts-own", &[("own", 8_usize.into()), ("total", 9_usize.into())])),
        "{page}"
    );
    assert!(page.contains(&text("digital-13")) && page.contains(&text("digital-9")));
    assert!(page.contains(&said("retired-before", &[])));
}

#[test]
fn a_comparison_begins_in_short_then_shows_what_changed_and_folds_the_rest() {
    let case = Case { hash: "#/compare", again: true, before: all_of_before(Answer::WithHelp), ..CASE };
    let answers = vec![("digital-1", Answer::OnMyOwn), ("digital-2", Answer::NotYet), ("digital-13", Answer::OnMyOwn)];
    let page = drawn(Case { answers, ..case });
    let text = |id: &str| words::words("en").t(id).replace('\'', "&#39;");
    let first = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what}: {page}"));
    let count = |id: &str, count: usize| said(id, &[("count", count.into())]);
    // In all, and for the one key in which something changed.
    for (id, in_all, of_digital) in
        [("changed-up", 1, 1), ("changed-down", 1, 1), ("changed-new", 1, 1), ("changed-unanswered", 60, 6)]
    {
        assert!(first(&count(id, in_all)) < first(&count("compare-rest", 11)), "{id} comes before the answers");
        assert!(page.contains(&count(id, of_digital)), "{id}: {page}");
    }
    assert!(!page.contains(&count("changed-same", 0)), "what there is none of is not counted");
    // What went up or down comes before what is folded, and every answer of then and now is somewhere.
    let folded = first(&count("compare-rest", 11));
    assert!(first(&said("compare-summary", &[])) < first(&text("digital-1")));
    assert!(first(&text("digital-1")) < folded && first(&text("digital-2")) < folded);
    for id in ["digital-3", "digital-9", "digital-13"] {
        assert!(folded < first(&text(id)), "{id}: {page}");
    }
    let others = first(&count("compare-unmoved", 6));
    assert!(folded < others && others < first(&text("culture-1")), "{page}");
    assert!(!page.contains("<details open="), "{page}");
}

/// Nothing is open in a run: it is finished, and nobody has to say so. While something is open, the user can.
#[test]
fn only_a_run_in_which_something_is_open_can_be_called_done_for_now() {
    let languages = Some(Section::of("foreign-languages"));
    let all = Case { hash: "#/results", before: all_of_before(Answer::OnMyOwn), stopped: languages, ..CASE };
    let part = Case { before: vec![], answers: vec![("digital-1", Answer::OnMyOwn)], ..all.clone() };
    let has = |page: &str, id: &str| page.contains(&words::words("en").t(id));
    let finished = |page: &str| page.contains("notice notice-good");
    for (name, case, open, button, is_finished) in [
        ("all of it", all, false, false, true),
        ("a part", part.clone(), true, true, false),
        ("done for now", Case { finished: true, ..part }, true, false, true),
    ] {
        let page = drawn(case);
        assert_eq!(has(&page, "now-go-on"), open, "{name}: {page}");
        assert_eq!(has(&page, "now-finish"), button, "{name}: {page}");
        assert_eq!(finished(&page), is_finished, "{name}: {page}");
        assert_eq!(has(&page, "now-all-answered"), !open, "{name}: {page}");
    }
}

/// How many words a page shows before anything is unfolded or another view is chosen.
fn words_shown(page: &str) -> usize {
    let mut shown = page.to_owned();
    for (begins, ends) in [
        ("<div class=\"disclosure-body\">", "</details>"),
        ("<section class=\"view view-off\">", "</section>"),
        ("<dialog", "</dialog>"),
        ("<", ">"),
    ] {
        while let Some(at) = shown.find(begins) {
            let end = shown[at..].find(ends).unwrap() + at + ends.len();
            shown.replace_range(at..end, " ");
        }
    }
    shown.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The end of a lesson has no room for more. Before its explanations were folded, the page had 379 words.
#[test]
fn the_results_are_short_and_nothing_is_lost() {
    let case = Case { before: all_of_before(Answer::OnMyOwn), stopped: Some(Section::of("foreign-languages")), ..CASE };
    let page = drawn(Case { hash: "#/results", ..case.clone() });
    for id in ["rests-title", "rests-no-mark", "rests-not-validated", "two-what", "two-grow", "two-coach", "two-source"]
    {
        assert!(page.contains(&words::words("en").t(id)), "{id}: {page}");
    }
    let shown = words_shown(&page);
    eprintln!("results: {shown} words");
    assert!(shown <= 300, "{shown} words: {page}");
    let shown = words_shown(&drawn(Case { hash: "#/results/digital", ..case }));
    eprintln!("one key: {shown} words");
    assert!(shown <= 300, "{shown} words");
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
    let page = drawn(Case { storage_mode: StorageMode::Session, ..finished.clone() });
    assert!(page.contains(&said("now-save-visit", &[])) && warns(&page));
    assert!(!drawn(Case { finished: false, ..finished }).contains(&said("now-save-title", &[])));
    let settings = Case { hash: "#/settings", ..CASE };
    let deletes = said("settings-deletes-after", &days);
    assert!(drawn(Case { deletes: Some(7), ..settings.clone() }).contains(&deletes));
    assert!(!drawn(settings).contains(&deletes));
}

/// Each statement of the eight keys done without help, those that are asked per language in Dutch.
fn every_statement_answered() -> Vec<(&'static str, Answer)> {
    let pack = words::pack();
    let sections = pack.competences.iter().map(|competence| Section {
        competence: competence.id.clone(),
        language: competence.per_language.then(|| "nl".to_owned()),
    });
    sections
        .flat_map(|section| section.items(pack))
        .map(|(item, _)| (&*item.to_string().leak(), Answer::OnMyOwn))
        .collect()
}

#[test]
fn the_hub_has_one_suggestion_and_names_every_chapter() {
    let all = every_statement_answered();
    for (what, answers, way, to_results) in [
        ("nothing answered", vec![], "home-begin", 0),
        ("begun", vec![("digital-1", Answer::NotYet)], "home-go-on", 0),
        ("all answered", all, "home-see-results", 1),
    ] {
        let page = drawn(Case { hash: "#/home", languages: vec!["nl".into()], answers, ..CASE });
        assert!(page.contains(&said(way, &[])), "{what}: {page}");
        assert_eq!(page.matches("class=\"suggestion\"").count(), 1, "{what}: {page}");
        assert_eq!(page.matches("href=\"#/results\"").count(), to_results, "{what}: {page}");
        for chapter in Chapter::ALL {
            let title = chapter_title(chapter);
            assert!(page.contains(&said(&title, &[])), "{what}: {title}");
            assert_eq!(page.matches(&format!("href=\"#/c/{}\"", chapter.name())).count(), 1, "{what}: {title}");
        }
    }
}

#[test]
fn the_chapter_of_the_keys_names_every_key() {
    let page = drawn(Case { hash: "#/c/can", answers: vec![("digital-1", Answer::OnMyOwn)], ..CASE });
    for competence in &words::pack().competences {
        assert!(page.contains(&said(&[&competence.id, ".short"].concat(), &[])), "{}: {page}", competence.id);
        assert!(page.contains(&format!("href=\"#/do/{}\"", competence.id)), "{}: {page}", competence.id);
    }
    assert_eq!(page.matches("href=\"#/results\"").count(), 1, "{page}");
}

/// Once languages are chosen, the one main way leads to the statements of the first that is not done.
#[test]
fn after_choosing_languages_the_main_way_begins_with_the_first_of_them() {
    let all = |language: &str| {
        let section = Section { competence: "foreign-languages".into(), language: Some(language.into()) };
        let items = section.items(words::pack()).into_iter();
        items.map(|(item, _)| (&*item.to_string().leak(), Answer::OnMyOwn)).collect::<Vec<_>>()
    };
    let both = || vec!["fa".to_owned(), "pl".to_owned()];
    let one = vec![("foreign-languages-1@fa", Answer::NotYet)];
    for (what, languages, answers, way) in [
        ("none", vec![], vec![], None),
        ("chosen", both(), vec![], Some(("languages-begin", "fa", "#/do/foreign-languages/1"))),
        ("begun", both(), one, Some(("languages-go-on", "fa", "#/do/foreign-languages/1"))),
        ("one done", both(), all("fa"), Some(("languages-begin", "pl", "#/do/foreign-languages/2"))),
        ("both done", both(), [all("fa"), all("pl")].concat(), None),
    ] {
        let page = drawn(Case { hash: "#/do/foreign-languages", languages, answers, ..CASE });
        let links = page.split("<a ").skip(1);
        let main: Vec<&str> = links.filter(|it| it.split('>').next().unwrap().contains("button-primary")).collect();
        assert_eq!(main.len(), usize::from(way.is_some()), "{what}: {page}");
        if let Some((say, language, to)) = way {
            let name = words::words("en").language_name(language);
            assert!(main[0].contains(&said(say, &[("language", name.into())])), "{what}: {page}");
            assert!(main[0].contains(&format!("href=\"{to}\"")), "{what}: {page}");
        }
    }
}

/// The browser of the tests prefers Polish, and then English, the language of the screen.
#[test]
fn likely_languages_come_first_in_the_list() {
    let page = drawn(Case { hash: "#/do/foreign-languages", ..CASE });
    let at = |tag: &str| page.find(&format!("value=\"{tag}\"")).unwrap_or_else(|| panic!("{tag}: {page}"));
    // By their names Farsi would come before Polish.
    assert!(at("pl") < at("fa") && at("fa") < at("am") && at("am") < at("en"), "{page}");
}

/// The end of the last key is the end of all eight: the whole ring is drawn, and the way on is to what was found.
#[test]
fn the_end_of_all_eight_keys_is_a_moment() {
    let all = every_statement_answered();
    let but_one: Vec<_> = all.iter().copied().filter(|(item, _)| *item != "digital-13").collect();
    assert_eq!((all.len(), but_one.len()), (72, 71));
    for (answers, is_end, to) in [(all, true, "#/results"), (but_one, false, "#/do/digital")] {
        let page = drawn(Case { hash: "#/do/culture/done", languages: vec!["nl".into()], answers, ..CASE });
        assert_eq!(page.contains(&said("done-all", &[])), is_end, "{page}");
        assert_eq!(page.matches("class=\"key-ring\"").count(), usize::from(is_end), "{page}");
        assert_eq!(page.contains("key-large"), !is_end, "{page}");
        let links = page.split("<a ").skip(1);
        let main: Vec<&str> = links.filter(|it| it.split('>').next().unwrap().contains("button-primary")).collect();
        assert!(main.len() == 1 && main[0].contains(&format!("href=\"{to}\"")), "{page}");
    }
}

#[test]
fn the_first_piece_of_evidence_is_a_moment() {
    for (told, marked) in [(0, false), (1, true), (2, false)] {
        let page = drawn(Case { hash: "#/evidence", answers: vec![("digital-1", Answer::OnMyOwn)], told, ..CASE });
        assert_eq!(page.contains(&said("evidence-first", &[])), marked, "{told}: {page}");
    }
}

/// A browser may tell its maker of every text field that it sees. So a page on which writing is not what one comes for has
/// none until it is asked for.
#[test]
fn a_page_has_no_text_field_before_somebody_wants_to_write() {
    for hash in ["#/settings", "#/do/foreign-languages", "#/results", "#/home", "#/evidence"] {
        let page = drawn(Case { hash, ..CASE });
        assert!(page.contains("id=\"main\""), "{hash}: {page}");
        assert!(!page.contains("<textarea") && !page.contains("type=\"text\""), "{hash}: {page}");
    }
}
