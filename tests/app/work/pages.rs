//! The pages about kinds of work, in words.

use std::rc::Rc;

use eight_keys::app::{App, Assets, Saving, StorageMode, WorkRoute, tasks};
use eight_keys::domain::{Decision, DeclineReason, Shelf};
use eight_keys::ui::context::Ui;
use eight_keys::ui::pages::settings::settings_page;
use eight_keys::ui::pages::work::work_page;
use eight_keys::ui::speech::Speech;
use yew::prelude::*;

use super::{go_to, likes_tools, set};
use crate::device::{Device, begun, draw, run, visit};
use crate::words;

#[derive(Clone, PartialEq, Properties)]
struct LookProps {
    likes: bool,
    /// Where the user lives.
    country: &'static str,
    place: WorkRoute,
    languages: (&'static str, Option<&'static str>),
}

/// The page of a kind of work, if the device does not have the figures of countries.
#[component]
fn WithoutFigures() -> Html {
    let device = Rc::<Device>::default();
    let (app, platform) = begun(&device, StorageMode::Session);
    platform.lacks.set(Some("content/countries.json"));
    run(tasks::choose_country(&app, "SE".into()));
    run(tasks::load_for(&app, Assets::EXERCISES | Assets::WORK));
    go_to(&app, WorkRoute::Occupation("3111".into()));
    let speech = Speech { first: words::words("en"), second: None };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    work_page(&ui, WorkRoute::Occupation("3111".into()))
}

/// A page about kinds of work, of a user who saved one with a note and put one aside.
#[component]
fn Look(props: &LookProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    if props.likes {
        likes_tools(&app);
    }
    let (first, second) = props.languages;
    run(tasks::choose_languages_of_screen(&app, first.into(), second.map(str::to_owned)));
    run(tasks::load_for(&app, Assets::EXERCISES | Assets::WORK));
    set(&app, "7231", Decision::Saved);
    run(tasks::write_note(&app, "7231", "ask <Parvin>".into()));
    set(&app, "2221", Decision::NotForMe(DeclineReason::Preparation));
    run(tasks::choose_country(&app, props.country.into()));
    go_to(&app, props.place.clone());
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    work_page(&ui, props.place.clone())
}

fn look(likes: bool, place: WorkRoute, languages: (&'static str, Option<&'static str>)) -> String {
    draw::<Look>(LookProps { likes, country: "", place, languages })
}

/// The page of a kind of work, of a user who lives in a country.
fn look_from(country: &'static str, code: &str) -> String {
    let place = WorkRoute::Occupation(code.into());
    draw::<Look>(LookProps { likes: true, country, place, languages: ("en", None) })
        .replace(['\u{2068}', '\u{2069}'], "")
}

fn places() -> [WorkRoute; 6] {
    [
        WorkRoute::Shelves,
        WorkRoute::List,
        WorkRoute::All(None),
        WorkRoute::Occupation("7231".into()),
        WorkRoute::SideBySide(vec!["7231".into(), "2221".into(), "5120".into()]),
        WorkRoute::Saved,
    ]
}

#[test]
fn pages_of_work_have_words_in_every_language() {
    for languages in [("nl", None), ("fr", None), ("pl", Some("fa")), ("fa", None), ("en", Some("nl"))] {
        for place in places() {
            for likes in [true, false] {
                let page = look(likes, place.clone(), languages);
                assert!(page.contains("<h1 id=\"title\""), "{languages:?} {place:?}");
                let ids =
                    ["occupation-", "work-", "shelf-", "why-", "fit-", "share-", "preparation-", "ask-", "browse-"];
                for id in
                    ids.into_iter().chain(["country-", "mark-", "saved-", "field-", "europe-", "interest-", "because-"])
                {
                    // An id without words would be shown as text.
                    assert!(!page.contains(&format!(">{id}")), "{languages:?} {place:?}: {id} in {page}");
                }
                assert!(
                    !page.contains("{$") && !page.contains("undefined"),
                    "{languages:?} {place:?}: a value is missing"
                );
                assert!(!page.contains("<Parvin>"), "the words of the user are text");
            }
        }
    }
}

/// A reason that all suggestions share stands once above them; a card repeats nothing of it.
#[test]
fn the_common_reason_is_said_once_and_a_card_says_what_is_otherwise() {
    let english = words::words("en");
    // The part of a message before its value.
    let beginning = |id: &str| english.t(id).split("{$").next().unwrap().to_owned();
    for place in [WorkRoute::Shelves, WorkRoute::List] {
        let page = look(true, place.clone(), ("en", None));
        assert_eq!(page.matches(&beginning("why-common")).count(), 1, "the reason, once");
        assert!(!page.contains(&beginning("why-shared")) && !page.contains("rests-on"), "{page}");
        let mut exceptions = 0;
        for card in page.split("<article").skip(1).map(|rest| rest.split("</article>").next().unwrap()) {
            assert!(card.contains("field-sign") && card.contains("class=\"card-title\""), "{card}");
            assert_eq!(card.matches("<button").count(), 1, "a bookmark and no other button: {card}");
            assert!(card.contains("aria-label=\"Save “"), "{card}");
            let exception = card.matches("class=\"exception\"").count();
            let ids = ["card-also", "card-little", "why-overall", "why-little"];
            let said = ids.iter().filter(|id| card.contains(&beginning(id))).count();
            assert!(exception <= 1 && exception == said, "{card}");
            exceptions += exception;
        }
        assert!(exceptions > 0, "somebody who likes two themes meets work with something else in it");
        assert_eq!(page.matches(&english.t("shelf-nothing-against")).count(), 1);
    }
}

/// As on other pages, a field to write in comes when it is wanted, or with what was written before.
#[test]
fn a_note_is_written_where_somebody_wants_to() {
    let without = look(false, WorkRoute::Occupation("7411".into()), ("en", None));
    assert!(!without.contains("<textarea") && without.contains(&words::words("en").t("note-write")), "{without}");
    let with = look(false, WorkRoute::Occupation("7231".into()), ("en", None));
    assert!(with.contains("<textarea") && with.contains("ask &lt;Parvin&gt;"), "{with}");
}

/// Three kinds of work of a shelf are shown at once, three more unfold, and a link leads to all.
#[test]
fn three_of_a_shelf_stand_there_and_more_unfold() {
    let page = look(true, WorkRoute::Shelves, ("en", None));
    let english = words::words("en");
    let shelves: Vec<&str> = page.split("<section class=\"shelf").skip(1).collect();
    assert_eq!(shelves.len(), 4);
    for (shelf, at) in shelves.iter().zip(0..) {
        let (seen, folded) = shelf.split_once("<details").unwrap_or((shelf, ""));
        let counts = [seen, folded].map(|part| part.split("</details>").next().unwrap().matches("<article").count());
        // The last shelf has what is on none of the others: few kinds of work, only those that fit well.
        assert!(counts == [3, 3] || at == 3 && (1..=3).contains(&counts[0]), "{at}: {counts:?}");
        assert!(shelf.contains("Show all "), "{at}");
    }
    for shelf in Shelf::SHARES {
        assert!(page.contains(&english.t(&format!("shelf-{}", shelf.name()))), "{shelf:?}");
    }
}

/// The page of a kind of work has what a card leaves out: why it fits, on which answers that rests, and what fits less
/// well.
#[test]
fn the_page_of_a_kind_of_work_says_why_and_what_speaks_against_it() {
    let english = words::words("en");
    for code in ["7231", "2330", "3111", "2411"] {
        let page = look(true, WorkRoute::Occupation(code.into()), ("en", None));
        let says = |id: &str| page.contains(english.t(id).split("{$").next().unwrap());
        assert!(["why-shared", "why-overall", "why-little"].iter().any(|id| says(id)), "{code}");
        assert!(
            page.contains("rests-on") || says("why-rests-none") || says("why-little"),
            "{code}: no answers behind it"
        );
        assert!(["against-more", "against-missing", "against-nothing"].iter().any(|id| says(id)), "{code}");
        assert!(page.contains(">Compare<") && page.contains(">Not for me<"), "{code}");
    }
}

/// The heading is short. What statistics call the work stands small below it, in each language that has such a name.
/// That of a rest group, which says what the work is not, stands with the sources. Farsi has none, and has example jobs
/// of our own.
#[test]
fn a_kind_of_work_is_called_by_its_short_name_and_the_official_one_is_below() {
    let en = words::words("en");
    let page = look(true, WorkRoute::Occupation("7231".into()), ("en", Some("pl")));
    let (before, after) = page.split_once("</h1>").unwrap();
    assert!(before.contains("Car and motorcycle mechanics") && !before.contains("Motor vehicle"));
    let lead = after.split("<nav").next().unwrap();
    assert!(lead.contains("Motor vehicle mechanics and repairers") && lead.contains("lang=\"pl\""), "{lead}");
    assert_eq!(lead.matches("class=\"official\"").count(), 2);
    assert!(lead.find("official") < lead.find("You check, maintain"));
    let rest = look(false, WorkRoute::Occupation("7549".into()), ("en", None));
    let (before, sources) = rest.split_once("<details").unwrap();
    assert!(before.contains("Florists and lens makers") && !before.contains("elsewhere"));
    assert!(sources.contains("not elsewhere classified"));
    let farsi = look(false, WorkRoute::Occupation("7231".into()), ("fa", None));
    assert!(!farsi.contains("class=\"official\"") && farsi.contains("مکانیک خودرو"));
    let ours = words::words("fa").t("occupation-examples-ours");
    assert!(farsi.contains(&ours) && !page.contains(&en.t("occupation-examples-ours")));
}

/// O*NET's titles are in English only, so on no screen in another language do they explain a suggestion. As a source
/// they are named as they are.
#[test]
fn no_suggestion_is_explained_in_a_language_that_is_not_on_the_screen() {
    for place in [WorkRoute::Shelves, WorkRoute::List, WorkRoute::Occupation("7231".into())] {
        let page = look(true, place, ("nl", None));
        let shown = page.split("<details").next().unwrap();
        assert!(!shown.contains("Automotive") && !shown.contains("Mechanics"), "{shown}");
    }
}

#[test]
fn the_figures_of_a_country_stand_beside_those_of_the_united_states() {
    let here = "in this and similar work";
    let sweden = look_from("SE", "3111");
    for words in [
        "United States: 34 in 100 are women.",
        "Sweden: 20 in 100 are women, in this and similar work (“Technical work in science and industry”).",
        "Source: International Labour Organization (ILOSTAT), 2023–2024.",
        "Sweden: in this and similar work, women earn 39100 kronor a month on average. Men earn 42400.",
        "Statistics Sweden, 2020.",
        "Sweden: schooling in this and similar work (“Technical and supporting professions”)",
        "Source: Eurostat, 2023.",
    ] {
        assert!(sweden.contains(words), "{words} in {sweden}");
    }
    let two = WorkRoute::SideBySide(vec!["3111".into(), "2221".into()]);
    let side_by_side = draw::<Look>(LookProps { likes: true, country: "SE", place: two, languages: ("en", None) });
    assert_eq!(side_by_side.matches("in this and similar work (").count(), 2);
    let without = draw::<WithoutFigures>(()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(without.contains("Sweden: the figures are not here yet.") && without.contains("United States: 34 in 100"));
    // Few people were asked.
    assert!(look_from("NL", "7314").contains("Netherlands: about 33 in 100 are women"));
    // A figure for one digit is shown for managers, with its own source, and not for pilots.
    let manager = look_from("PL", "1211");
    assert!(
        manager.contains("Poland: 42 in 100 are women, in this and similar work (“Managing”).")
            && manager.contains("Source: Eurostat, 2023."),
        "{manager}"
    );
    let pilot = look_from("PL", "3153");
    assert!(pilot.contains("Poland: we have no figure for this work.") && !pilot.contains("50 in 100"), "{pilot}");
    assert!(pilot.contains("Poland: schooling in this and similar work"));
    // The user has not said anything.
    let nowhere = look_from("", "3111");
    assert!(!nowhere.contains(here) && nowhere.contains("Where do you live?"), "{nowhere}");
    assert_eq!(look_from("US", "3111"), nowhere, "a country that the app has no figures for");
}

/// What is suggested, and in which order, does not depend on where the user lives.
#[test]
fn a_country_filters_nothing() {
    for place in [WorkRoute::Shelves, WorkRoute::List, WorkRoute::All(None)] {
        let from =
            |country| draw::<Look>(LookProps { likes: true, country, place: place.clone(), languages: ("en", None) });
        assert!(from("SE") == from(""), "{place:?}");
    }
}

#[test]
fn the_country_is_kept_and_what_does_not_come_is_said() {
    let device = Rc::<Device>::default();
    let (app, _) = begun(&device, StorageMode::Device);
    run(tasks::choose_country(&app, "SE".into()));
    assert_eq!(app.state().storage.saving, Saving::Saved);
    let (again, platform) = visit(&device, "");
    let country = |app: &Rc<App>| app.state().people.current.as_ref().unwrap().profile.country.clone();
    assert_eq!(
        (country(&again), again.state().country("SE").is_none()),
        ("SE".to_owned(), true),
        "loaded when it is needed"
    );
    platform.lacks.set(Some("content/countries.json"));
    go_to(&again, WorkRoute::Occupation("3111".into()));
    assert!(again.state().country("SE").is_none() && again.state().loading.countries_failed);
    platform.lacks.set(None);
    go_to(&again, WorkRoute::Occupation("3112".into()));
    assert!(
        again.state().country("SE").is_some() && !again.state().loading.countries_failed,
        "the next page asks again"
    );
    run(tasks::choose_country(&again, String::new()));
    assert_eq!(country(&again), "");
}

#[test]
fn a_page_of_work_says_where_its_figures_come_from() {
    let page = look(true, WorkRoute::Occupation("7231".into()), ("en", None));
    for words in [
        "United States: 2 in 100 are women.",
        "Current Population Survey, 2025",
        "European Union: 3 in 100 are women, counted for “Mechanics and repair of machines”.",
        "Eurostat, third quarter of 2023",
        "The figures are from the United States.",
        "https://www.onetonline.org/link/summary/49-3023.00",
        "http://data.europa.eu/esco/isco/C7231",
        "ask &lt;Parvin&gt;",
    ] {
        assert!(page.replace(['\u{2068}', '\u{2069}'], "").contains(words), "{words} in {page}");
    }
    let missing = look(true, WorkRoute::Occupation("9998".into()), ("en", None));
    assert!(missing.contains("This page does not exist"));
    let without_liking = look(false, WorkRoute::Occupation("7231".into()), ("en", None));
    assert!(without_liking.contains("First say what you like doing."));
}

#[derive(Clone, PartialEq, Properties)]
struct SettingsProps {
    languages: (&'static str, Option<&'static str>),
}

/// The settings of a user who lives in Sweden.
#[component]
fn SettingsLook(props: &SettingsProps) -> Html {
    let (app, _) = begun(&Rc::default(), StorageMode::Session);
    run(tasks::choose_country(&app, "SE".into()));
    let (first, second) = props.languages;
    let speech = Speech { first: words::words(first), second: second.map(words::words) };
    let ui = Ui { state: app.state(), app, speech, drawings: Rc::default(), on_screen: Rc::default() };
    settings_page(&ui)
}

#[test]
fn the_settings_ask_where_the_user_lives() {
    for (languages, sweden, label) in [
        (("en", None), "Sweden", "Where do you live?"),
        (("nl", None), "Zweden", "Waar woon je?"),
        (("fr", None), "Suède", "Où habitez-vous ?"),
        (("pl", None), "Szwecja", "Gdzie mieszkasz?"),
        (("fa", None), "سوئد", "کجا زندگی می‌کنید؟"),
        (("nl", Some("fa")), "Zweden", "Waar woon je?"),
    ] {
        let page = draw::<SettingsLook>(SettingsProps { languages }).replace(['\u{2068}', '\u{2069}'], "");
        let (before, question) = page.split_once("<select id=\"country\"").unwrap();
        let question = question.split_once("</select>").unwrap().0;
        assert!(before.rsplit_once("<label for=\"country\"").unwrap().1.contains(label), "{languages:?}");
        assert!(question.contains(&format!(">{sweden}</option>")), "{languages:?}: {question}");
        let chosen: Vec<&str> = question.split("<option").filter(|it| it.contains("selected")).collect();
        assert!(chosen.len() == 1 && chosen[0].contains("value=\"SE\""), "{languages:?}: {chosen:?}");
        assert_eq!(question.matches("<option").count(), 37, "36 countries, and not to say");
        assert!(!page.contains(">country-") && !page.contains(">settings-"), "{languages:?}");
    }
}
