//! Saving a file on a phone, in taps and screens: a sealed copy of everything, and a page for somebody with what was
//! ticked and nothing else.

use std::cell::Cell;

use eight_keys::domain::ItemId;
use eight_keys::profile_file::{Opened, ProfileFile, import, seal};
use serde_json::json;

use super::files::{add, at_open};
use super::privacy::{downloaded, downloads};
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::process::Folder;
use crate::words::{said, said_with, words};

/// The phone, in CSS pixels.
const PHONE: (u32, u32) = (360, 640);

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// A way through the app, counted: taps that lead on, ticks and choices, and how many phone screens high its pages are.
struct Counted<'a> {
    person: Person<'a>,
    taps: Cell<usize>,
    ticks: Cell<usize>,
    screens: Cell<f64>,
}

impl<'a> Counted<'a> {
    fn of(person: Person<'a>) -> Self {
        Self { person, taps: Cell::default(), ticks: Cell::default(), screens: Cell::default() }
    }

    fn tap(&self, role: &str, name: &str) {
        self.taps.set(self.taps.get() + 1);
        self.person.click(role, &t(name));
    }

    fn tick(&self, id: &str) {
        self.ticks.set(self.ticks.get() + 1);
        self.person.tick(id);
    }

    /// Sees a page, and counts its height.
    fn page(&self, heading: &str) {
        self.person.see_heading(&t(heading));
        self.person.until_settled();
        let height = self.person.browser.run("return document.documentElement.scrollHeight;", json!([]));
        let screens = height.as_f64().unwrap_or(f64::MAX) / f64::from(PHONE.1);
        eprintln!("{heading}: {screens:.2} phone screens");
        self.screens.set(self.screens.get() + screens);
    }

    fn tell(&self, what: &str) {
        let (taps, ticks, screens) = (self.taps.get(), self.ticks.get(), self.screens.get());
        eprintln!("{what}: {taps} taps, {ticks} ticks and choices, {screens:.2} phone screens");
    }
}

/// Shirin on her phone, at her own keys.
fn shirin(person: &Person) {
    person.browser.resize(PHONE.0, PHONE.1);
    at_open(person);
    let folder = Folder::new("save");
    add(person, &folder.write("shirin.json", example::file_of(&example::shirin("en")).as_bytes()), None);
    person.visit("#/home");
    person.see_heading("Shirin");
}

fn read(bytes: &[u8]) -> ProfileFile {
    match import(bytes) {
        Ok(Opened::Profile(read)) => read.file,
        _ => panic!("no profile file"),
    }
}

/// What must hold wherever the page is scrolled: the bar is in sight, and what has the focus is not behind it.
fn bar_is_in_sight(person: &Person, focus: &str) {
    person.browser.run("document.getElementById(arguments[0]).focus();", json!([focus]));
    person.until_settled();
    let script = "const bar = document.querySelector('.save-bar').getBoundingClientRect(); \
                  const at = document.activeElement.getBoundingClientRect(); \
                  return [bar.top >= 0 && bar.bottom <= innerHeight + 1, at.top >= 0 && at.bottom <= bar.top + 1];";
    assert_eq!(person.browser.run(script, json!([])), json!([true, true]), "{focus}: {}", person.scene());
}

/// A page with two lines ticked: four taps, little more than three phone screens. Somebody else, on another device, opens it and finds
/// what was ticked. The next page begins with the same ticks; from one line a part is removed, and read before saving.
pub fn a_page_for_somebody() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    shirin(&person);
    let before = downloads(&person);
    let way = Counted::of(person);
    way.tap("link", "nav-file");
    way.page("save-ways-title");
    way.tap("button", "save-way-page");
    way.page("save-pick-title");
    let ticked = "return document.querySelectorAll('.picks input:checked').length;";
    assert_eq!(browser.run(ticked, json!([])), json!(0), "nothing is ticked the first time");
    for line in ["line-nickname", "line-subject"] {
        bar_is_in_sight(&person, line);
    }
    way.tick("line-answers");
    way.tick("line-evidence");
    way.tap("button", "go-on");
    way.page("save-seal-title");
    way.tick("seal-open");
    way.tap("button", "save-now");
    person.see_heading(&t("save-done-title"));
    way.tell("a page for somebody");
    let (path, bytes) = downloaded(&person, &before);
    assert!(path.extension().is_some_and(|extension| extension == "html"), "{}", path.display());
    assert_eq!((way.taps.get(), way.ticks.get()), (4, 3));
    assert!(way.screens.get() <= 3.4, "{:.2} phone screens", way.screens.get());

    // The same ticks again, back and forth as well.
    person.click("button", &t("save-done-other"));
    person.see_heading(&t("save-ways-title"));
    person.click("button", &t("save-way-page"));
    person.see_heading(&t("save-pick-title"));
    assert_eq!(browser.run(ticked, json!([])), json!(2), "the ticks are remembered");
    browser.back();
    person.see_heading(&t("save-ways-title"));
    person.visit("#/home");
    person.see_heading("Shirin");
    person.visit("#/file/save");
    person.click("button", &t("save-way-page"));
    person.see_heading(&t("save-pick-title"));
    assert_eq!(browser.run(ticked, json!([])), json!(2), "on the way back too");
    let fold = said_with(&words("en"), "save-line-parts", &[("name", t("save-part-evidence").into())]);
    person.click("button", &fold);
    person.tick("part-e0");
    let removed = example::shirin("en").evidence[0].what.clone();
    person.click("button", &t("save-look-title"));
    let secrets = "return plain(document.querySelector('.preview').innerText).includes(arguments[0]);";
    person.until_true("preview", "return Boolean(document.querySelector('.preview-part'));", json!([]));
    assert_eq!(person.look(secrets, json!([removed.chars().take(30).collect::<String>()])), json!(false));
    let read_one = "[...document.querySelectorAll('.preview-part > .unfold')].at(-1).click();";
    browser.run(read_one, json!([]));
    person.see_words("I spoke Dutch with my son's teacher.");
    let before = downloads(&person);
    person.click("button", &t("go-on"));
    person.see_heading(&t("save-seal-title"));
    person.tick("seal-open");
    person.click("button", &t("save-now"));
    person.see_heading(&t("save-done-title"));
    let second = read(&downloaded(&person, &before).1);
    assert_eq!(second.sections.evidence.len(), 3, "one part less");
    assert!(second.sections.evidence.iter().all(|it| it.what != removed));

    // What was ticked is in the first page, and nothing else is.
    let (file, whole) = (read(&bytes), example::shirin("en"));
    assert_eq!((file.profile.nickname, file.profile.subject, file.sections.work.len()), (None, None, 0));
    assert_eq!(file.sections.evidence.len(), whole.evidence.len());
    let [run] = &file.sections.runs[..] else { panic!("one run, not {}", file.sections.runs.len()) };
    let answered: Vec<&ItemId> = run.answers.keys().collect();
    assert_eq!(answered, whole.runs[1].answers.keys().collect::<Vec<_>>());
    let other = Browser::start(BrowserKind::Chromium);
    let coach = Person::at(&other);
    at_open(&coach);
    let folder = Folder::new("handed-on");
    let seen = add(&coach, &folder.write("page.html", &bytes), None);
    assert!(seen.contains(&t("digital")) && whole.evidence.iter().all(|it| seen.contains(&it.what)), "{seen}");
    for secret in
        [whole.profile.nickname.as_str(), whole.occupation_notes[0].note.as_str(), &t("occupation-7231-title")]
    {
        assert!(!seen.contains(secret), "{secret} was not ticked: {seen}");
    }
}

/// A sealed copy of everything: two taps from the menu, and its six words open it.
pub fn a_copy_in_two_taps() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    shirin(&person);
    let before = downloads(&person);
    let way = Counted::of(person);
    way.tap("link", "nav-file");
    way.page("save-ways-title");
    way.tap("button", "copy-now");
    person.see_words(&t("copy-words"));
    way.tell("a sealed copy");
    assert_eq!((way.taps.get(), way.ticks.get()), (2, 0));
    let words = browser.run("return document.querySelector('.drawn-words').textContent;", json!([]));
    let (_, bytes) = downloaded(&person, &before);
    let opened = seal::unseal(&bytes, words.as_str().unwrap_or_default()).expect("the six words open it");
    let (file, whole) = (read(&opened), example::shirin("en"));
    assert_eq!(file.sections.runs.len(), whole.runs.len());
    assert_eq!(
        (file.sections.evidence.len(), file.sections.work.len()),
        (whole.evidence.len(), whole.occupation_notes.len())
    );
}
