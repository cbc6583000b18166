//! Exercises that are data: a pack that no program knew before is reached, filled in by keyboard, kept, taken to another
//! browser, printed and done again; and so is every pack of the app, as far as that is about its content.

use std::fs;
use std::path::Path;

use eight_keys::content::exercise::{Chapter, Exercise, ResultBlock, StepKind, TextKey, asked_cards};
use eight_keys::domain::{Entry, Value as Said};
use eight_keys::profile_file::{Opened, import};
use serde_json::{Value, json};

use super::files::{add, at_open, everything, runs_nothing};
use super::privacy::save;
use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::exercises::{self, address};
use crate::person::Person;
use crate::process::Folder;
use crate::walk::{Hands, Walk};
use crate::words::{said, words};
use crate::{axe, layout};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// The message that is the title of a chapter.
pub fn chapter_title(chapter: Chapter) -> String {
    match chapter {
        Chapter::Can => "home-eight".to_owned(),
        other => format!("chapter-{}", other.name()),
    }
}

/// From the hub to the first page of an exercise in two steps, by keyboard.
fn to_the_exercise(person: &Person, exercise: &Exercise) {
    let en = words("en");
    let title = exercises::text(&en, exercise, TextKey::Title);
    person.visit("#/home");
    person.see_heading(&t("home-title"));
    person.use_by_keyboard("link", &t(&chapter_title(exercise.chapter)));
    person.see_place(&t(&chapter_title(exercise.chapter)));
    person.use_by_keyboard("link", &title);
    person.see_place(&title);
    person.see_route(&address(exercise, ""));
}

/// The heading of the result.
fn see_result(person: &Person, exercise: &Exercise) {
    person.see_route(&address(exercise, "/result"));
    let has_own = exercises::has_text(&words("en"), exercise, TextKey::Result);
    let key = if has_own { TextKey::Result } else { TextKey::Title };
    person.see_heading(&exercises::text(&words("en"), exercise, key));
}

/// Opens a pack on the page for local packs and adds it.
pub fn add_pack(person: &Person, path: &Path) {
    person.visit("#/packs");
    person.see_heading(&t("packs-title"));
    person.choose_file(path);
    person.see_place(&t("packs-preview-title"));
    person.use_by_keyboard("button", &t("packs-add"));
    person.see_words(&t("packs-added"));
    person.see_saved();
}

/// What was said in an exercise, as a file has it: the keys of the entries with their values.
fn said_in(file: &[u8], exercise: &str) -> Vec<(String, Said, bool)> {
    let Ok(Opened::Profile(read)) = import(file) else { panic!("no profile file") };
    let runs = read.file.sections.exercises.iter().filter(|run| run.exercise == exercise);
    let entries = runs.flat_map(|run| run.entries.iter().cloned());
    // Of one exercise the entries are ratings, which are in another place of the file.
    let rated = read.file.sections.runs.iter().filter(|run| run.exercise == exercise);
    let entries = entries.chain(rated.flat_map(|run| run.ratings.iter().cloned().map(Entry::from)));
    entries.map(|entry| (entry.key.to_string(), entry.value, entry.offered)).collect()
}

/// Each of these texts is on the page.
fn sees_all(person: &Person, texts: &[String]) {
    person.look("for (const it of document.querySelectorAll('main details')) it.open = true;", json!([]));
    for text in texts {
        person.see_words(text);
    }
}

/// What somebody typed in the steps that the result shows.
fn shown_in_result(walk: &Walk) -> Vec<String> {
    let shown = walk.exercise.results.iter().flat_map(|block| match block {
        ResultBlock::Piles(step) | ResultBlock::Table(step) => vec![step.clone()],
        _ => Vec::new(),
    });
    let shown: Vec<String> = shown.collect();
    let is_own = |block: &ResultBlock| matches!(block, ResultBlock::Own(_));
    let shows = !shown.is_empty() || walk.exercise.results.iter().any(is_own);
    assert!(shows, "{} shows something", walk.exercise.id);
    let all_shown = walk.exercise.steps.iter().all(|step| match &step.kind {
        StepKind::List { .. } | StepKind::Text { .. } | StepKind::Cards { .. } => shown.contains(&step.id),
        _ => true,
    });
    assert!(all_shown, "{} shows every text of the user", walk.exercise.id);
    walk.typed.borrow().clone()
}

/// A made-up pack with every kind of step, from a file: reached from the hub in two steps, filled in by keyboard alone,
/// kept over a reload, printed, done a second time and compared, in two languages and from right to left; and what was
/// said stays when the pack is removed.
pub fn a_pack_from_a_file_by_keyboard() {
    let (exercise, en) = (exercises::made_up(), words("en"));
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    browser.resize(360, 740);
    add_pack(&person, &exercises::made_up_path());
    to_the_exercise(&person, &exercise);
    let mut walk = Walk::of(person, &exercise, &en, Hands::Keyboard);
    walk.lines = 2;
    let mut problems = Vec::new();
    walk.to_the_result(&mut |name, _| {
        problems.extend(axe::findings(&browser).into_iter().map(|it| format!("{name}: {it}")));
    });
    assert_eq!(problems, Vec::<String>::new());
    see_result(&person, &exercise);
    person.see_saved();
    let typed = shown_in_result(&walk);
    sees_all(&person, &typed);

    // Kept over a reload, at the same place.
    person.reload();
    see_result(&person, &exercise);
    sees_all(&person, &typed);
    let before = said_in(&save(&person, "data", false), &exercise.id);
    assert!(before.len() > exercise.steps.len(), "{before:?}");
    is_printed(&person, &exercise, &typed);
    in_two_languages(&person, &exercise);
    twice(&person, &exercise, &walk);

    // Without the pack nothing leads there any more, and nothing of what was said is gone.
    let first = said_in(&save(&person, "data", false), &exercise.id);
    person.visit("#/packs");
    person.use_by_keyboard("button", &t("packs-remove"));
    person.see_words(&t("pack-removed"));
    person.visit(&format!("#/c/{}", exercise.chapter.name()));
    person.see_heading(&t(&chapter_title(exercise.chapter)));
    assert!(!person.has("link", &exercises::text(&en, &exercise, TextKey::Title)), "a link to a pack that is gone");
    person.reload();
    assert_eq!(said_in(&save(&person, "data", false), &exercise.id), first, "after the pack was removed");
    assert!(before.iter().all(|entry| first.contains(entry)), "the first run is kept beside the second one");
    // And with the pack everything is there again.
    add_pack(&person, &exercises::made_up_path());
    person.visit(&address(&exercise, "/then"));
    person.see_heading(&t("title-compare"));
}

/// The button asks the browser to print, once, and paper has what the screen has.
fn is_printed(person: &Person, exercise: &Exercise, typed: &[String]) {
    let browser = person.browser;
    person.visit(&address(exercise, "/result"));
    see_result(person, exercise);
    browser.run("window.printed = 0; window.print = () => { window.printed += 1; };", json!([]));
    person.use_by_keyboard("button", &t("print"));
    person.until_true("printed", "return window.printed === 1;", json!([]));
    browser.on_paper();
    assert_eq!(layout::on_paper(browser), Vec::<String>::new(), "on paper");
    let paper = person.look("return plain(document.querySelector('#app').innerText);", json!([]));
    let paper = paper.as_str().unwrap_or_default();
    for text in typed {
        assert!(paper.contains(text.as_str()), "“{text}” is not on paper");
    }
    browser.prefer("light", "reduce");
}

/// Every step in Farsi beside Polish: from right to left, each text in both, and nothing wrong at any size.
fn in_two_languages(person: &Person, exercise: &Exercise) {
    let browser = person.browser;
    let (fa, pl) = (words("fa"), words("pl"));
    person.visit("#/settings");
    person.select("first-language", "fa");
    person.see_heading(&said(&fa, "title-settings"));
    person.select("second-language", "pl");
    person.until_true("second language", "return Boolean(document.querySelector('.said-second'));", json!([]));
    let mut problems = Vec::new();
    let steps = (1..=exercise.steps.len()).map(|n| format!("/s{n}"));
    for place in ["".to_owned(), "/result".to_owned(), "/more".to_owned()].into_iter().chain(steps) {
        person.visit(&address(exercise, &place));
        person.until_settled();
        let mut note = |found: Vec<String>| problems.extend(found.into_iter().map(|it| format!("{place}: {it}")));
        note(layout::state(browser, &fa, Some(&pl)));
        note(axe::findings(browser));
        for (width, height) in [(320, 640), (1280, 900), (360, 740)] {
            browser.resize(width, height);
            note(layout::at_this_size(browser));
        }
    }
    assert_eq!(problems, Vec::<String>::new());
    let title = exercises::text(&fa, exercise, TextKey::Title);
    person.visit(&address(exercise, ""));
    person.see_words(&title);
    person.see_words(&exercises::text(&pl, exercise, TextKey::Title));
    person.visit("#/settings");
    person.select("second-language", "");
    person.select("first-language", "en");
    person.see_heading(&t("title-settings"));
}

/// A second run with other words: the page that compares has both.
fn twice(person: &Person, exercise: &Exercise, first: &Walk) {
    person.visit(&address(exercise, "/result"));
    person.use_by_keyboard("button", &t("exercise-again"));
    person.until_true("a step", "return here().startsWith(arguments[0]);", json!([address(exercise, "/s")]));
    let mut second = Walk::of(*person, exercise, first.words, Hands::Pointer);
    second.mark = "2 again".to_owned();
    second.go_on_to_the_result(&mut |_, _| {});
    person.see_saved();
    person.use_by_keyboard("link", &t("title-compare"));
    person.see_place(&t("title-compare"));
    let texts = |walk: &Walk| walk.typed.borrow().clone();
    sees_all(person, &texts(first));
    sees_all(person, &texts(&second));
    // The result is that of the newer one alone.
    person.visit(&address(exercise, "/result"));
    sees_all(person, &texts(&second));
    let line = texts(first).into_iter().next().expect("something was typed");
    let is_there =
        person.look("return plain(document.querySelector('main').innerText).includes(arguments[0]);", json!([line]));
    assert_eq!(is_there, json!(false), "“{line}” is of the run before");
}

/// Every pack of the app by keyboard alone, from the hub to its result and over a reload.
pub fn every_pack_by_keyboard() {
    let en = words("en");
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    for exercise in exercises::built_in() {
        to_the_exercise(&person, &exercise);
        let walk = Walk::of(person, &exercise, &en, Hands::Keyboard);
        walk.to_the_result(&mut |_, _| {});
        see_result(&person, &exercise);
        person.see_saved();
        let typed = shown_in_result(&walk);
        sees_all(&person, &typed);
        person.reload();
        see_result(&person, &exercise);
        sees_all(&person, &typed);
        eprintln!("{}: {} texts typed", exercise.id, typed.len());
    }
}

/// What was said in every exercise goes from Chromium to a new Firefox and back, value by value. Firefox does not have the
/// local pack: what was said in it is shown as text, and in words once the pack is there.
pub fn between_chromium_and_firefox() {
    let (local, en) = (exercises::made_up(), words("en"));
    let folder = Folder::new("exercises");
    let chromium = Browser::start(BrowserKind::Chromium);
    let there = begun(&chromium, "device");
    add_pack(&there, &exercises::made_up_path());
    let mut all = exercises::built_in();
    all.push(local);
    let mut typed = Vec::new();
    for exercise in &all {
        there.visit(&address(exercise, ""));
        let walk = Walk::of(there, exercise, &en, Hands::Pointer);
        walk.to_the_result(&mut |_, _| {});
        there.see_saved();
        typed.extend(walk.typed.into_inner());
    }
    let file = save(&there, "data", false);
    let expected: Vec<_> = all.iter().map(|exercise| said_in(&file, &exercise.id)).collect();
    let kinds: std::collections::BTreeSet<&str> = expected.iter().flatten().map(|(_, value, _)| value.kind()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["chosen", "compared", "fields", "number", "text"]);
    assert!(expected.iter().flatten().any(|(.., offered)| *offered), "something may be shown");

    let firefox = Browser::start(BrowserKind::Firefox);
    let here = Person::at(&firefox);
    at_open(&here);
    let seen = add(&here, &folder.write("exercises.json", &file), None);
    for text in &typed {
        assert!(seen.contains(text.as_str()), "“{text}” is shown as text in a browser without the pack");
    }
    let again = save(&here, "data", false);
    for (exercise, expected) in all.iter().zip(&expected) {
        assert_eq!(&said_in(&again, &exercise.id), expected, "{} from Firefox", exercise.id);
    }
    let local = exercises::made_up();
    let title = exercises::text(&en, &local, TextKey::Title);
    assert!(seen.contains(&title), "the file says what “{title}” is called");
    for exercise in &all {
        if exercise.is_local() {
            add_pack(&here, &exercises::made_up_path());
        }
        here.visit(&address(exercise, "/result"));
        see_result(&here, exercise);
    }

    // With the pack there are its words in every language, of which the file has one.
    let nl = words("nl");
    here.visit("#/settings");
    here.select("first-language", "nl");
    here.see_heading(&said(&nl, "title-settings"));
    here.visit(&address(&local, "/result"));
    for card in first_cards(&local) {
        here.see_words(&exercises::text(&nl, &local, card));
    }

    let back = Browser::start(BrowserKind::Chromium);
    let home = Person::at(&back);
    at_open(&home);
    add(&home, &folder.write("back.json", &again), None);
    let last = save(&home, "data", false);
    for (exercise, expected) in all.iter().zip(&expected) {
        assert_eq!(&said_in(&last, &exercise.id), expected, "{} back in Chromium", exercise.id);
    }
}

/// The names of the first card of each step of sorting or rating.
fn first_cards(exercise: &Exercise) -> Vec<TextKey<'_>> {
    let with_cards = exercise.steps.iter().filter(|step| !asked_cards(step).is_empty());
    with_cards.map(|step| TextKey::Card(&step.id, &asked_cards(step)[0].id)).collect()
}

/// Texts that would run if a page took them for more than text.
const RUNNING: [&str; 3] =
    ["<img src=x onerror=window.ran=1>", "</textarea><script>window.ran=1</script>", "\"><svg onload=window.ran=1>"];

/// Packs with a mistake, on the real page: each has its own message, and nothing on the device has changed. A sound pack
/// whose words look like markup is shown as text in every place.
pub fn hostile_packs_change_nothing() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    person.visit("#/packs");
    person.see_heading(&t("packs-title"));
    person.see_saved();
    let before = everything(&browser);
    // Of each message the first pack; which statements there are is found out only when a pack is added.
    let mut all = exercises::hostile();
    all.retain(|(_, message)| message != "pack-problem-statement");
    let is_first = |at: usize| all[..at].iter().all(|(_, message)| *message != all[at].1);
    let first: Vec<usize> = (0..all.len()).filter(|at| is_first(*at)).collect();
    let step = first.len().div_ceil(proof::times(10, first.len()));
    let named = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_markup = |path: &Path| ["script", "markup"].iter().any(|it| named(path).contains(it));
    let sample = (0..all.len()).filter(|at| {
        is_markup(&all[*at].0) || first.iter().position(|it| it == at).is_some_and(|place| place % step == 0)
    });
    let mut tried = 0;
    for (path, message) in sample.map(|at| &all[at]) {
        // What the pack before was refused for goes first.
        person.visit("#/home");
        person.visit("#/packs");
        person.see_heading(&t("packs-title"));
        person.choose_file(path);
        person.see_words(&t("packs-refused"));
        let only = "const shown = [...document.querySelectorAll('.notice li')].map((it) => plain(it.innerText)); \
                    return shown.length === 1 && shown[0].startsWith(arguments[0]);";
        person.until_true(&format!("{}: {message}: “{}”", named(path), t(message)), only, json!([t(message)]));
        runs_nothing(&browser, &named(path));
        tried += 1;
    }
    assert!(tried >= 10, "only {tried} packs");
    assert_eq!(everything(&browser), before, "nothing has changed");
    words_of_a_pack_never_run(&person);
    eprintln!("{tried} packs with a mistake by the real page, each with its message; the database is as it was");
}

fn words_of_a_pack_never_run(person: &Person) {
    let mut pack: Value =
        serde_json::from_slice(&fs::read(exercises::made_up_path()).expect("the pack")).expect("JSON");
    pack["organisation"] = json!(RUNNING[0]);
    for texts in pack["words"].as_object_mut().expect("words").values_mut() {
        for (at, text) in texts.as_object_mut().expect("texts").values_mut().enumerate() {
            *text = json!(RUNNING[at % RUNNING.len()]);
        }
    }
    let folder = Folder::new("packs");
    let path = folder.write("markup.json", pack.to_string().as_bytes());
    person.visit("#/packs");
    person.choose_file(&path);
    person.see_place(&t("packs-preview-title"));
    runs_nothing(person.browser, "the preview");
    person.click("button", &t("packs-not"));
    add_pack(person, &path);
    let exercise = exercises::made_up();
    let steps = (1..=exercise.steps.len()).map(|n| address(&exercise, &format!("/s{n}")));
    let around = ["#/home".to_owned(), format!("#/c/{}", exercise.chapter.name()), address(&exercise, "")];
    for place in around.into_iter().chain(steps) {
        person.visit(&place);
        runs_nothing(person.browser, &place);
    }
    person.visit("#/packs");
    person.click("button", &t("packs-remove"));
    person.see_words(&t("pack-removed"));
}
