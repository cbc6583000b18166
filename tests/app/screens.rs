//! The pages of exercises that are data, as they are drawn: for the made-up exercise, and for the same one as a local pack.

use std::rc::Rc;

use eight_keys::app::{App, Assets, Route, StorageMode, tasks};
use eight_keys::content::exercise::{Trust, parse_exercise, proposals, texts};
use eight_keys::domain::{EntryKey, FieldValue, Value};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages;
use eight_keys::ui::speech::Speech;
use serde_json::{Value as Json, json};
use yew::prelude::*;

use crate::device::{Device, MADE_UP, begun, draw, run};
use crate::words;

const ID: &str = "made-up";
const LOCAL: &str = "local.gent.first-week";

/// A page of a user who may have said something.
#[derive(Clone, PartialEq, Properties)]
struct Case {
    hash: &'static str,
    /// The lines of the list: id, name, and what is ticked.
    lines: Vec<(&'static str, &'static str, Vec<&'static str>)>,
    /// Whether the first proposal is taken.
    taken: bool,
    /// Whether the exercise is a local pack, whose words are Polish.
    local: bool,
    second: Option<&'static str>,
}

const CASE: Case = Case { hash: "#/x/m99", lines: Vec::new(), taken: false, local: false, second: None };

/// The made-up exercise as a local pack with words in Polish: their keys, and a title.
fn local_pack() -> Vec<u8> {
    let (built_in, _) = parse_exercise(MADE_UP.as_bytes(), Trust::BuiltIn);
    let built_in = built_in.unwrap();
    let mut words: serde_json::Map<String, Json> =
        texts(&built_in).iter().map(|text| (text.key(), text.key().into())).collect();
    words.insert("title".into(), "Pierwszy tydzień".into());
    let mut pack: Json = serde_json::from_str(MADE_UP).unwrap();
    let fields = pack.as_object_mut().unwrap();
    fields.remove("address");
    fields.insert("id".into(), LOCAL.into());
    fields.insert("organisation".into(), "Stad Gent".into());
    fields.insert("languages".into(), json!(["pl"]));
    fields.insert("words".into(), json!({ "pl": words }));
    pack.to_string().into_bytes()
}

fn line(name: &str, deeds: &[&str]) -> Value {
    let deeds: Vec<String> = deeds.iter().map(|it| (*it).to_owned()).collect();
    let fields = [("name", FieldValue::Text(name.to_owned())), ("deeds", FieldValue::Options(deeds))];
    Value::Fields(fields.into_iter().map(|(id, value)| (id.to_owned(), value)).collect())
}

/// Takes the first proposal, as the button does, and comes back to the page.
fn take_first(app: &Rc<App>) {
    let state = app.state();
    let data = state.people.current.as_ref().unwrap();
    let exercise = state.exercise(ID).unwrap();
    let all = proposals(exercise, state.run_of(ID).unwrap(), &data.evidence);
    run(tasks::take_proposal(app, ID.to_owned(), all[0].clone()));
}

#[component]
fn Drawn(case: &Case) -> Html {
    let (app, _) = begun(&Rc::<Device>::default(), StorageMode::Device);
    run(tasks::load_for(&app, Assets::ALL));
    let id = if case.local { LOCAL } else { ID };
    if case.local {
        assert_eq!(run(tasks::add_local_pack(&app, local_pack())).ok().as_deref(), Some(LOCAL));
    }
    for (key, name, deeds) in &case.lines {
        run(tasks::set_entry(&app, id.to_owned(), EntryKey::added("jobs", *key), line(name, deeds), None));
    }
    if case.taken {
        take_first(&app);
    }
    let address = app.state().exercise(id).unwrap().address.clone();
    app.go(Route::parse(&case.hash.replace("m99", &address)));
    let parts = ["first", "later", "work", "exercises"];
    let words = |tag: &str| words::words_in(tag, &parts);
    let speech = Speech { first: words("en"), second: case.second.map(words) };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    pages::page(&ui)
}

fn drawn(case: Case) -> String {
    draw::<Drawn>(case)
}

fn said(id: &str) -> String {
    let text = words::words_in("en", &["first", "later", "exercises"]).t(id);
    assert_ne!(text, id);
    format!(">{text}</span>")
}

#[test]
fn a_first_page_offers_what_fits() {
    let one = vec![("k1", "Bakery", vec!["sold"])];
    for (lines, shown, hidden) in
        [(vec![], "begin", "exercise-see-so-far"), (one, "exercise-see-so-far", "exercise-see-result")]
    {
        let page = drawn(Case { lines, ..CASE });
        assert!(page.contains(&said(shown)) && !page.contains(&said(hidden)), "{shown}: {page}");
        assert_eq!(page.matches("button-primary").count(), 1, "{shown}: {page}");
        assert!(page.contains("href=\"#/c/matters\""), "{shown}: {page}");
    }
}

#[test]
fn a_list_shows_its_lines_and_asks_for_another_one() {
    let nothing = drawn(Case { hash: "#/x/m99/s3", ..CASE });
    assert!(
        nothing.contains(&said("exercise-first-line")) && !nothing.contains(&said("exercise-no-more")),
        "{nothing}"
    );
    let lines = vec![("k1", "Bakery", vec!["sold", "baked"]), ("k2", "Garden", vec![])];
    let page = drawn(Case { hash: "#/x/m99/s3", lines, ..CASE });
    for (id, name) in [("k1", "Bakery"), ("k2", "Garden")] {
        assert!(page.contains(&format!("href=\"#/x/m99/s3/e/{id}\"")) && page.contains(name), "{name}: {page}");
    }
    assert!(page.contains("href=\"#/x/m99/s3/e/new\"") && page.contains(&said("exercise-no-more")), "{page}");
    assert!(!page.contains("<textarea"), "nobody wants to write yet: {page}");
    assert_eq!(page.matches("id=\"title\"").count(), 1, "{page}");
}

#[test]
fn the_editor_stands_in_the_place_of_its_line() {
    let lines = vec![("k1", "Bakery", vec!["sold"]), ("k2", "Garden", vec![])];
    let page = drawn(Case { hash: "#/x/m99/s3/e/k1", lines, ..CASE });
    assert_eq!(page.matches("class=\"line-editor\"").count(), 1, "{page}");
    assert!(page.contains("value=\"Bakery\""), "{page}");
    assert!(!page.contains("href=\"#/x/m99/s3/e/k1\"") && page.contains("href=\"#/x/m99/s3/e/k2\""), "{page}");
    assert_eq!(page.matches("role=\"switch\"").count(), 1, "the line can be offered: {page}");
    assert!(!page.contains(&said("exercise-no-more")), "one thing at a time: {page}");
}

#[test]
fn a_proposal_shows_what_it_rests_on_and_what_was_taken_stays() {
    let lines = vec![("k1", "Bakery", vec!["sold"]), ("k2", "Garden", vec!["baked"])];
    let page = drawn(Case { hash: "#/x/m99/more", lines: lines.clone(), ..CASE });
    assert_eq!(page.matches("class=\"slip\"").count(), 1, "only the line that proposes something: {page}");
    assert!(page.contains(&said("digital-1")) && page.contains("Bakery") && !page.contains("Garden"), "{page}");
    assert!(
        page.contains(&said("exercise-proposal-yes")) && !page.contains(&said("exercise-proposal-taken")),
        "{page}"
    );
    let page = drawn(Case { hash: "#/x/m99/more", lines, taken: true, ..CASE });
    assert!(
        page.contains(&said("exercise-proposal-taken")) && !page.contains(&said("exercise-proposal-yes")),
        "{page}"
    );
    assert!(page.contains("href=\"#/evidence/"), "{page}");
}

/// The words of a pack that lacks both languages of the screen say which language they are in, and each of its pages says
/// who wrote it.
#[test]
fn a_local_pack_is_shown_as_one_with_its_own_language() {
    let lines = vec![("k1", "Bakery", vec!["sold"])];
    for hash in ["#/x/m99", "#/x/m99/s1/c1", "#/x/m99/s3", "#/x/m99/result", "#/x/m99/more"] {
        let page = drawn(Case { hash, lines: lines.clone(), local: true, second: Some("fa"), ..CASE });
        assert!(page.contains("Stad Gent") && page.contains(&said("exercise-local")), "{hash}: {page}");
        assert!(page.contains("lang=\"pl\" dir=\"ltr\" class=\"said-first\">Pierwszy tydzień"), "{hash}: {page}");
        assert!(!page.contains(&format!("{LOCAL}/")), "an id on the screen: {hash}: {page}");
    }
    let page = drawn(Case { hash: "#/packs", local: true, ..CASE });
    assert!(page.contains("Stad Gent") && page.contains(&said("packs-remove")), "{page}");
    let page = drawn(Case { hash: "#/c/matters", local: true, ..CASE });
    assert!(page.contains("Stad Gent") && page.contains("Pierwszy tydzień"), "{page}");
}

/// Around a question there is one language, and what the user wrote stands once.
#[test]
fn only_the_words_of_the_app_are_doubled() {
    let lines = vec![("k1", "Bakery", vec!["sold"])];
    let page = drawn(Case { hash: "#/x/m99/s3", lines, second: Some("fa"), ..CASE });
    assert_eq!(page.matches(">Bakery<").count(), 1, "{page}");
    let farsi = words::words_in("fa", &["first", "later", "exercises"]);
    assert!(page.contains(&format!(">{}<", farsi.t("exercise-no-more"))), "{page}");
    assert!(!page.contains(&format!(">{}<", farsi.t("exercise-to-start"))), "{page}");
}
