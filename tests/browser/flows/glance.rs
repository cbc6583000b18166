//! A file that is looked at: nothing is kept of it, paper has what the screen shows, and the printable page is short.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use eight_keys::app::KEY_COMPETENCES;
use eight_keys::content::{Library, Section};
use eight_keys::domain::{
    ActivityRating, Answer, Decision, EvidenceId, OccupationNote, ProfileData, Rating, Run, RunId, TimedAnswer,
    Timestamp,
};
use eight_keys::profile_file::{Selection, export, html};
use serde_json::{Value, json};

use super::files::{at_open, everything, unfold};
use super::storage::{begin, traces};
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example::{self, lived};
use crate::exercises;
use crate::person::Person;
use crate::process::Folder;
use crate::site::{Files, Manners, Server};
use crate::words::{LANGUAGES, said, said_with, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// What a file of everything may need on A4.
const MAX_PAGES: usize = 6;

/// What its short form may need: the overview, evidence, and kinds of work.
const MAX_PAGES_IN_SHORT: usize = 2;

/// Somebody who did everything once but for the exercises that are data: all statements, all activities, evidence, and a
/// dozen saved kinds of work.
pub(super) fn full(language: &str) -> ProfileData {
    let pack = example::pack();
    let mut data = example::shirin(language);
    let started = data.runs[1].started;
    let id = data.profile.id.clone();
    let mut answers = Run::new(RunId::new("all-answers"), id.clone(), KEY_COMPETENCES, started);
    answers.languages = vec!["nl".to_owned()];
    let sections = pack.competences.iter().flat_map(|competence| Section::of_competence(competence, &answers));
    let items: Vec<_> = sections.flat_map(|section| section.items(&pack)).map(|(item, _)| item).collect();
    assert_eq!(items.len(), 72);
    let given = |n: usize| TimedAnswer { answer: Answer::SCALE[(n * 7 + 3) % 4], at: started };
    answers.answers = items.into_iter().enumerate().map(|(n, item)| (item, given(n))).collect();
    answers.finished = Some(started);
    let mut ratings = Run::new(RunId::new("all-ratings"), id.clone(), "interests", started);
    for (n, theme) in "riasec".chars().enumerate() {
        for at in 1..=8 {
            let rating = Some(Rating::SCALE[(n + at) % 5]);
            ratings.set_rating(ActivityRating { activity: format!("interest-{theme}-{at}"), rating, at: started });
        }
    }
    data.runs = vec![answers, ratings].into();
    let evidence = data.evidence.clone();
    for (n, piece) in evidence.iter().enumerate() {
        let mut piece = piece.clone();
        piece.id = EvidenceId::new(format!("more-{n}"));
        piece.what = [piece.what.as_str(), " "].concat().repeat(3);
        data.evidence.push(piece);
    }
    let note = data.occupation_notes[0].note.clone();
    for (n, code) in ["2411", "3313", "5311", "7126", "8332", "2512", "5322", "6113"].into_iter().enumerate() {
        let noted = OccupationNote::new(id.clone(), code, Timestamp(started.0 + n as i64));
        data.occupation_notes.push(OccupationNote { decision: Some(Decision::Saved), note: note.clone(), ..noted });
    }
    data
}

/// The printable page of everything has at most six sheets of A4 in every language, with a journal, values and what
/// somebody brings, and its first two are enough for the short form.
pub fn the_page_fits_on_few_sheets() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let (pack, exercises) = (example::pack(), exercises::built_in());
    for language in LANGUAGES {
        let mut data = full(language);
        let library = Library { statements: &pack, exercises: &exercises };
        let page_of = |data: &ProfileData| {
            let file = export(data, &library, &Selection::everything(data, &library), data.runs[0].started);
            html(&file, &library, &[words(language)])
        };
        // What has no words stands there by its id.
        let without_words = |page: &str| page.matches("<code>").count();
        let before = without_words(&page_of(&data));
        for run in lived::runs(language, &data.profile.id, data.runs[0].started) {
            data.runs.push(run);
        }
        let page = page_of(&data);
        assert_eq!(without_words(&page), before, "{language}: all that was said is what the exercises take");
        // The headers of the app would forbid the page's own style.
        let manners = Manners { bare: true, ..Manners::default() };
        let server = Server::of_host(Files::from([("index.html".to_owned(), page.into_bytes())]), manners);
        browser.go(&server.address());
        person.until_true("the page", "return document.readyState === 'complete';", json!([]));
        let styled = "return getComputedStyle(document.querySelector('.bars')).display;";
        assert_eq!(browser.run(styled, json!([])), json!("grid"), "the page has its style");
        let whole = pages(&browser);
        let removed = "document.querySelectorAll('.all, footer').forEach((it) => it.remove()); return document.querySelectorAll('article').length;";
        assert_eq!(
            browser.run(removed, json!([])),
            json!(data.evidence.len() + data.occupation_notes.len()),
            "the short form"
        );
        let short = pages(&browser);
        eprintln!("{language}: {whole} pages, in short {short}");
        assert!(whole <= MAX_PAGES, "{language}: {whole} pages");
        assert!(short <= MAX_PAGES_IN_SHORT && short < whole, "{language}: {short} pages in short");
    }
}

/// Opening a file, unfolding all of it, printing and closing it writes nothing: neither on a device without anything, nor
/// into a profile that is there.
pub fn looking_writes_nothing() {
    let folder = Folder::new("looking");
    let file = folder.write("file.json", example::file_of(&example::shirin("en")).as_bytes());
    let look = |person: &Person| {
        let browser = person.browser;
        browser.run("window.printed = 0; window.print = () => { window.printed += 1; };", json!([]));
        person.choose_file(&file);
        person.see("heading", &t("overview-title"));
        person.see_words(&t("open-looking"));
        unfold(person);
        person.click("button", &t("open-print"));
        assert_eq!(browser.run("return window.printed;", json!([])), json!(1));
        person.click("button", &t("open-close"));
        person.see_words(&t("open-closed"));
    };
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let kept = || {
        let traces = traces(&browser);
        ["databases", "files", "local", "session"].map(|what| traces[what].clone())
    };
    at_open(&person);
    let before = kept();
    look(&person);
    assert_eq!(kept(), before);

    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    begin(&person, "device");
    person.visit("#/do/digital/q1");
    person.press("2");
    person.see_saved();
    person.visit("#/file/open");
    person.see_saved();
    let before = everything(&browser);
    look(&person);
    person.see_saved();
    assert_eq!(everything(&browser), before);
}

/// A file that is kept as another person's says so, and is asked for before the first change. A no leaves everything as it
/// is, and after a yes nobody is asked again.
pub fn kept_as_another_persons() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("another");
    at_open(&person);
    person.choose_file(&folder.write("theirs.json", example::file_of(&example::shirin("en")).as_bytes()));
    person.click("button", &t("open-keep-other"));
    person.tick("keep-device");
    person.click("button", &t("open-keep-add"));
    person.see_heading(&t("results-title"));
    person.see_words(&t("others-notice"));
    person.visit("#/do/digital/q1");
    person.see_heading(&t("digital-1"));
    person.see_saved();
    let given = "return document.querySelector('.answers [aria-pressed=true]')?.id ?? null;";
    let now = || (browser.run(given, json!([])), everything(&browser));
    let before = now();
    assert_ne!(before.0, json!("answer-not-yet"), "the file has another answer than the one that is pressed");
    let asked = said_with(&words("en"), "others-title-named", &[("name", "Shirin".into())]);
    person.press("1");
    person.see_place(&asked);
    person.click("button", &t("others-leave"));
    person.see_place(&t("digital-1"));
    assert_eq!(now(), before);
    person.press("1");
    person.see_place(&asked);
    person.click("button", &t("others-change"));
    person.see_place(&t("digital-1"));
    person.press("1");
    person.see_heading(&t("digital-2"));
    person.see_saved();
    person.visit("#/do/digital/q1");
    assert_eq!(now().0, json!("answer-not-yet"));
    let notice = "return !document.body.innerText.includes(arguments[0]);";
    person.until_true("answers of one's own", notice, json!([t("others-notice")]));
}

/// What is folded is not printed, the results are printed in the one view that is chosen, and every page says whose it is.
pub fn paper_has_what_the_screen_shows() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let folder = Folder::new("paper");
    let file = folder.write("file.json", example::file_of(&example::shirin("en")).as_bytes());
    at_open(&person);
    person.choose_file(&file);
    person.see("heading", &t("overview-title"));
    let folded = pages(&browser);
    assert!(folded <= MAX_PAGES_IN_SHORT, "{folded} pages of an overview");
    unfold(&person);
    let whole = pages(&browser);
    assert!(whole > folded, "{whole} pages with everything, {folded} without");
    person.click("button", &t("open-add-profile"));
    person.tick("keep-visit");
    person.click("button", &t("open-keep-add"));
    person.see_heading(&t("results-title"));

    let on_paper = |script: &str| {
        browser.on_paper();
        let seen = browser.run(script, json!([]));
        browser.cdp("Emulation.setEmulatedMedia", &json!({ "media": "", "features": [] }));
        seen
    };
    let views = "return [...document.querySelectorAll('.view')].filter((it) => it.checkVisibility()).map((it) => it.querySelector('h2').textContent.trim());";
    assert_eq!(on_paper(views), json!([t("results-view-picture")]));
    let line =
        "const it = document.querySelector('.paper-line'); return it?.checkVisibility() ? it.textContent : null;";
    let said = on_paper(line);
    assert!(said.as_str().is_some_and(|said| said.contains("Shirin · ") && said.contains("20")), "{said}");
    assert_eq!(browser.run(line, json!([])), Value::Null, "nobody sees it on the screen");
    // The page that shows another person's file never has the name of the profile in use above it.
    person.visit("#/file/open");
    assert_eq!(on_paper(line), Value::Null);
}

/// How many sheets of A4 the present page needs.
fn pages(browser: &Browser) -> usize {
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let printed = browser.cdp("Page.printToPDF", &a4);
    let pdf = STANDARD.decode(printed["data"].as_str().expect("a document")).expect("base64");
    count_pages(&pdf).expect("a document with pages")
}

/// How many pages a document has: the number at the root of its tree of pages is the largest in it. Chromium
/// compresses no objects but streams.
fn count_pages(pdf: &[u8]) -> Option<usize> {
    let text = String::from_utf8_lossy(pdf);
    let numbers = text.split("/Count ").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        rest[..end].parse().ok()
    });
    numbers.max()
}
