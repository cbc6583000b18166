//! The way through every screen: each place of `Route`, empty and filled, with its errors and dialogs.

mod exercises;

use eight_keys::domain::{Answer, Run, RunId, Timestamp};
use eight_keys::i18n::Localizer;
use eight_keys::profile_file::seal::seal;
use serde_json::json;

use crate::example;
use crate::person::{Person, key};
use crate::process::Folder;
use crate::words::{said, said_with, words};

/// How a screen was reached: by a change of place, which moves the focus to its heading, or by something on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// The page was loaded, which leaves the focus where browsers have it.
    Loaded,
    /// To another place or step.
    Moved,
    /// The same place showed something more.
    Stayed,
}

/// A user on the tour, with what to do at each screen.
pub struct Tour<'a> {
    person: Person<'a>,
    words: Localizer,
    second: Option<String>,
    files: Folder,
    see: &'a mut dyn FnMut(&str, Came),
}

/// The passphrase of the locked file on the way.
const PASSPHRASE: &str = "cedar-window-apple-river-seven-lamp";

impl<'a> Tour<'a> {
    /// Goes through every screen in a language, maybe with a second one beside it, and shows each to `see`.
    pub fn of_every_screen(
        person: Person<'a>,
        address: &str,
        language: &str,
        second: Option<&str>,
        see: &'a mut dyn FnMut(&str, Came),
    ) {
        let mut tour =
            Self { person, words: words(language), second: second.map(str::to_owned), files: Folder::new("tour"), see };
        tour.person.open(address);
        tour.start(language);
        tour.nothing_yet();
        tour.first_answers();
        tour.settings_and_about();
        tour.opening();
        tour.filled();
        tour.idea();
        tour.exploring();
        tour.evidence();
        tour.exercises();
        tour.saving();
        tour.several_people();
        tour.trouble(address);
    }

    fn t(&self, id: &str) -> String {
        said(&self.words, id)
    }

    fn see(&mut self, name: &str, came: Came) {
        self.person.until_settled();
        (self.see)(name, came);
        // The check may have changed the window's size: a click must not meet a page that is still moving.
        self.person.until_settled();
    }

    fn link(&self, id: &str) {
        self.person.click("link", &self.t(id));
    }

    fn button(&self, id: &str) {
        self.person.click("button", &self.t(id));
    }

    fn heading(&self, id: &str) {
        // With two languages a heading has both, the first one first.
        let script = "const el = document.querySelector('#app h1 .said-first') ?? document.querySelector('#app h1'); \
                      return Boolean(el) && name(el) === arguments[0];";
        self.person.until_true(&format!("heading {id}"), script, json!([self.t(id)]));
    }

    fn go(&mut self, hash: &str, name: &str) {
        self.person.visit(hash);
        self.see(name, Came::Moved);
    }

    fn start(&mut self, language: &str) {
        // The choice of language is in the browser's own language, so it is checked in that one only.
        if language == "en" {
            self.see("languages", Came::Loaded);
        }
        self.person.click("link", &crate::words::language(language).name);
        self.heading("what-title");
        self.see("what", Came::Moved);
        let file = self.files.write("shirin.json", example::file_of(&example::shirin(language)).as_bytes());
        self.go("#/file/open", "open, without profile");
        self.button("languages-menu");
        let is_open = "return Boolean(document.querySelector('#language-menu:popover-open'));";
        self.person.until_true("languages to choose from", is_open, json!([]));
        self.see("languages of the screen", Came::Stayed);
        self.person.press(key::ESCAPE);
        self.person.choose_file(&file);
        self.person.see("button", &self.t("open-add-profile"));
        self.button("open-add-profile");
        self.person.see("heading", &self.t("open-keep-title"));
        self.see("open, where to keep", Came::Stayed);
        self.button("open-keep-add");
        self.person.see_words(&self.t("open-keep-missing"));
        self.see("open, where to keep, missing", Came::Stayed);
        self.person.press(key::ESCAPE);
        self.person.until_true("closed dialog", "return !document.querySelector('dialog[open]');", json!([]));
        self.go("#/start/keep", "keep");
        self.button("go-on");
        self.person.see_words(&self.t("keep-missing"));
        self.see("keep, missing", Came::Stayed);
        self.person.tick("keep-device");
        self.button("go-on");
        self.heading("second-title");
        self.see("second", Came::Moved);
        if let Some(second) = self.second.clone() {
            self.person.select("second-language", &second);
        }
        self.button("begin");
        self.heading("home-title");
        self.person.see_saved();
        if self.second.is_some() {
            self.person.until_true(
                "second language",
                "return Boolean(document.querySelector('.said-second'));",
                json!([]),
            );
        }
        self.see("home, new", Came::Moved);
    }

    fn nothing_yet(&mut self) {
        for (hash, name) in [
            ("#/results", "results, nothing"),
            ("#/evidence", "evidence, nothing"),
            ("#/file/save", "save, nothing"),
            ("#/compare", "compare, one run"),
            ("#/results/digital", "result, nothing"),
            ("#/results/foreign-languages", "result, no language"),
            ("#/c/can", "chapter, nothing"),
            ("#/do/foreign-languages", "languages, none"),
            ("#/do/nowhere/q1", "not found"),
            ("#/evidence/new/nothing", "evidence, no statement"),
        ] {
            self.go(hash, name);
        }
    }

    fn first_answers(&mut self) {
        self.go("#/do/digital/q1", "statement");
        for n in 1..=3 {
            self.person.until_true(
                "statement",
                "return here() === arguments[0];",
                json!([format!("#/do/digital/q{n}")]),
            );
            self.person.until_settled();
            self.person.press("1");
        }
        self.heading("pause-title");
        self.see("pause", Came::Moved);
        self.button("pause-stop");
        self.person.see("button", &self.t("done-resume"));
        self.see("done, stopped", Came::Moved);
        self.go("#/do/digital/q2", "statement, answered");
        self.button("skip");
        self.go("#/home", "home, begun");
        self.go("#/results", "results, begun");
    }

    fn settings_and_about(&mut self) {
        self.go("#/settings", "settings");
        self.person.tick("leave");
        self.person.see("button", &self.t("leave-now"));
        self.see("settings, leaving", Came::Stayed);
        self.button("leave-address-choose");
        let is_there = "return document.activeElement.id === 'leave-address';";
        self.person.until_true("the field for the address", is_there, json!([]));
        self.person.type_text("weather");
        self.person.see_words(&self.t("leave-address-not-complete"));
        self.see("settings, leaving to no address", Came::Stayed);
        self.go("#/stays", "what stays, leaving");
        self.go("#/settings", "settings again");
        self.person.browser.run("document.getElementById('leave').click();", json!([]));
        let is_off = "return !document.querySelector('.shell > .leave');";
        self.person.until_true("no button", is_off, json!([]));
        for (say, name) in
            [("delete-profile", "settings, delete profile"), ("delete-everything", "settings, delete everything")]
        {
            self.button(say);
            self.person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
            self.see(name, Came::Stayed);
            self.button("cancel");
            self.person.until_true("closed dialog", "return !document.querySelector('dialog[open]');", json!([]));
        }
        self.go("#/about", "about");
        self.go("#/components", "components");
        self.person.click("button", "Right to left");
        self.see("components, turned", Came::Stayed);
        let open = self.person.browser.run("return document.getElementById('g-open');", json!([]));
        self.person.browser.click(&open).expect("a button that can be clicked");
        self.person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
        self.see("components, dialog", Came::Stayed);
        self.button("cancel");
    }

    fn opening(&mut self) {
        self.go("#/file/open", "open");
        let broken = self.files.write("letter.txt", b"Dear Sir or Madam, this is no profile.");
        self.person.choose_file(&broken);
        self.person.see_words(&self.t("open-refused-safe"));
        self.see("open, refused", Came::Moved);
        let plain = example::file_of(&example::shirin(&self.words.language().tag));
        let sealed = seal(plain.as_bytes(), PASSPHRASE, 12).expect("sealing");
        let sealed = self.files.write("profile.json.age", &sealed);
        self.person.choose_file(&sealed);
        self.heading("open-pass-title");
        self.see("open, locked", Came::Moved);
        self.button("open-unlock");
        self.person.see_words(&self.t("open-pass-missing"));
        self.see("open, no passphrase", Came::Stayed);
        self.type_passphrase("not this one");
        self.button("open-unlock");
        self.person.see_words(&self.t("refusal-wrong-passphrase"));
        self.see("open, wrong passphrase", Came::Stayed);
        self.type_passphrase(PASSPHRASE);
        self.button("open-unlock");
        self.person.see("button", &self.t("open-add-profile"));
        self.see("open, shown", Came::Moved);
        self.open_what_is_folded();
        self.button("open-add-profile");
        self.heading("results-title");
        self.see("results, file added", Came::Moved);
        self.person.click("button", &self.words.t("close"));
        self.joining();
    }

    /// The same person's file with something of everything changed: what would change, and a no to it.
    fn joining(&mut self) {
        let mut later = example::shirin(&self.words.language().tag);
        let Some(run) = later.runs.iter_mut().last() else { return };
        for given in run.answers.values_mut().take(2) {
            let answers = [Answer::NotYet, Answer::ShownOthers];
            given.answer = *answers.iter().find(|it| **it != given.answer).unwrap_or(&Answer::Skipped);
            given.at = Timestamp(given.at.0 + 1);
        }
        later.evidence[0].what += " …";
        later.evidence[0].changed = Timestamp(later.evidence[0].changed.0 + 1);
        later.occupation_notes[0].decision = None;
        later.occupation_notes[0].changed = Timestamp(later.occupation_notes[0].changed.0 + 1);
        let again = later.runs[1].clone();
        let started = Timestamp(again.started.0 + 1_000_000);
        later.runs.push(Run { id: RunId::new("r-again"), started, ..again });
        self.go("#/file/open", "open, again");
        self.person.choose_file(&self.files.write("later.json", example::file_of(&later).as_bytes()));
        let name = later.profile.nickname.as_str();
        self.person.click("button", &said_with(&self.words, "open-go-on-named", &[("name", name.into())]));
        self.heading("join-title");
        self.see("open, differences", Came::Moved);
        self.button("join-no");
        self.person.see("button", &self.t("open-add-profile"));
        self.see("open, known", Came::Stayed);
    }

    fn type_passphrase(&self, text: &str) {
        self.type_into("passphrase", text);
    }

    fn filled(&mut self) {
        self.go("#/home", "home, filled");
        self.go("#/results", "results, picture");
        for (view, name) in [("bars", "results, bars"), ("words", "results, words")] {
            self.chip("results-view", view);
            self.see(name, Came::Stayed);
        }
        self.button("now-again-begin");
        self.person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
        self.see("results, begin again", Came::Stayed);
        self.button("cancel");
        self.person.until_true("closed dialog", "return !document.querySelector('dialog[open]');", json!([]));
        for (hash, name) in [
            ("#/results/mother-tongue", "result"),
            ("#/results/foreign-languages", "result, languages"),
            ("#/results/initiative", "result, little"),
            ("#/compare", "compare"),
            ("#/do/foreign-languages", "languages, two"),
            ("#/do/foreign-languages/1/q1", "statement, language"),
            ("#/do/mother-tongue/done", "done"),
            ("#/do/culture/q4", "statement, answered, filled"),
        ] {
            self.go(hash, name);
            self.open_what_is_folded();
        }
    }

    /// An idea for this week: kept, in the chapter of plans, asked after in the next visit, and written down.
    fn idea(&mut self) {
        self.person.visit("#/results/digital");
        self.button("idea-keep");
        self.person.see_words(&self.t("idea-where"));
        self.see("result, idea kept", Came::Stayed);
        self.person.see_saved();
        self.go("#/home", "home, idea kept");
        self.go("#/c/plan", "chapter, idea kept");
        self.person.reload();
        self.person.see("button", &self.t("idea-answer-not-yet"));
        self.see("chapter, idea asked after", Came::Loaded);
        self.go("#/home", "home, idea asked after");
        self.person.visit("#/c/plan");
        self.button("idea-answer-done");
        self.heading("edit-evidence-title");
        self.see("new evidence, of an idea", Came::Moved);
        self.person.click("button", &self.words.t("close"));
    }

    /// What the user would like doing: nothing yet, too little, and each kind of result.
    fn exploring(&mut self) {
        self.go("#/work", "work, nothing liked yet");
        self.go("#/work/7231", "kind of work, nothing liked yet");
        self.go("#/x/m1", "interests, new");
        self.go("#/x/m1/s1/c1", "activity");
        self.rate_all(1, |_| "4");
        self.see("interests, too few", Came::Stayed);
        self.go("#/x/m1/s1/c1", "activity, rated");
        self.go("#/x/m1", "interests, begun");
        self.chip("step-together", "several");
        self.person.see_saved();
        self.go("#/x/m1/s1/c1", "activities, six");
        // The first one is rated already, so the key rates the second, and the focus goes on to the third.
        self.person.press("2");
        self.person.until_true("next of six", "return document.activeElement?.id === 'card-3';", json!([]));
        self.see("activities, one of six rated", Came::Stayed);
        self.go("#/x/m1/s1/c48", "activities, the last six");
        self.person.visit("#/x/m1");
        self.chip("step-together", "one");
        self.go("#/home", "home, exploring");
        // In each group of six, the theme at a position gets the same rating, so that themes differ.
        self.rate_all(48, |n| ["5", "4", "3", "3", "2", "1"][(n + n / 6) % 6]);
        self.see("interests, clear", Came::Moved);
        for (view, name) in [("bars", "interests, bars"), ("words", "interests, words")] {
            self.chip("results-view", view);
            self.see(name, Came::Stayed);
        }
        self.open_what_is_folded();
        self.kinds_of_work();
        self.rate_all(48, |n| if n / 6 % 2 == 0 { "5" } else { "2" });
        self.see("interests, flat", Came::Moved);
        self.go("#/work", "work, nothing liked more");
        self.rate_all(48, |_| "3");
        self.see("interests, all the same", Came::Moved);
        self.button("exercise-again");
        self.person.until_true("first activity", "return here() === '#/x/m1/s1/c1';", json!([]));
        self.person.until_settled();
        self.person.press("1");
        self.person.until_true("second activity", "return here() === '#/x/m1/s1/c2';", json!([]));
        self.person.see_saved();
        self.go("#/x/m1/then", "interests, then and now");
        self.go("#/x/m1/result", "interests, little beside earlier ones");
        self.open_what_is_folded();
    }

    /// Kinds of work: shelves, one list, all of them, one, a reason against it, side by side, saved.
    fn kinds_of_work(&mut self) {
        self.go("#/work", "work, shelves");
        self.open_what_is_folded();
        self.go("#/work/list", "work, one list");
        self.go("#/work/all", "work, all");
        self.type_into("work-search", "7x7x7x7x");
        self.person.see_words(&self.t("browse-nothing-word"));
        self.see("work, no such word", Came::Stayed);
        self.go("#/work/all/social", "work, of a theme");
        self.person.select("choose-field", "71");
        self.person.see_words(&self.t("browse-clear"));
        self.see("work, narrowed", Came::Stayed);
        self.go("#/work/7231", "kind of work, with a note");
        self.open_what_is_folded();
        self.go("#/work/5120", "kind of work, put aside");
        self.go("#/work/9999", "kind of work, not found");
        self.go("#/work/5223", "kind of work");
        self.button("mark-not-for-me");
        self.person.until_true("open dialog", "return Boolean(document.querySelector('dialog[open]'));", json!([]));
        self.see("kind of work, why not", Came::Stayed);
        self.button("because-circumstances");
        self.person.see_words(&self.t("work-put-aside"));
        self.see("kind of work, just put aside", Came::Stayed);
        // In Dutch the button on the page, which the message covers, has the same words.
        let undo = self.person.browser.run("return document.querySelector('.toast-action');", json!([]));
        self.person.browser.click(&undo).expect("a button that takes back");
        self.person.see("button", &self.t("mark-save"));
        self.go("#/work/compare", "side by side, none");
        self.go("#/work/compare/7231", "side by side, one");
        self.go("#/work/compare/7231/2221/0310", "side by side, three");
        self.go("#/work/saved", "saved work");
        self.go("#/work", "work, shelves again");
        self.button("surprise");
        self.person.see_words(&self.t("surprise-here"));
        self.see("kind of work, a surprise", Came::Moved);
    }

    fn type_into(&self, id: &str, text: &str) {
        self.person
            .browser
            .run("const el = document.getElementById(arguments[0]); el.focus(); el.select();", json!([id]));
        self.person.type_text(text);
    }

    fn chip(&self, name: &str, value: &str) {
        let script =
            "const el = document.querySelector(`input[name='${arguments[0]}'][value='${arguments[1]}']`); el.click();";
        self.person.browser.run(script, json!([name, value]));
    }

    /// Rates so many activities by keys, one on a screen, and goes to what the ratings say.
    fn rate_all(&mut self, most: usize, key: impl Fn(usize) -> &'static str) {
        self.person.visit("#/x/m1/s1/c1");
        for n in 1..=most {
            let at = format!("#/x/m1/s1/c{n}");
            self.person.until_true("activity", "return here() === arguments[0];", json!([at]));
            self.person.until_settled();
            self.person.press(key(n - 1));
        }
        let next = if most == 48 { "#/x/m1/result".to_owned() } else { format!("#/x/m1/s1/c{}", most + 1) };
        self.person.until_true("after the last", "return here() === arguments[0];", json!([next]));
        if most < 48 {
            self.person.visit("#/x/m1/result");
        }
        self.heading("interests.result");
    }

    /// Unfolds every part that is folded and looks again.
    fn open_what_is_folded(&mut self) {
        let script = "const folded = [...document.querySelectorAll('main details:not([open])')]; \
                      for (const it of folded) it.open = true; return folded.length;";
        if self.person.browser.run(script, json!([])) != json!(0) {
            self.see("the same, unfolded", Came::Stayed);
        }
    }

    fn evidence(&mut self) {
        self.go("#/evidence", "evidence");
        self.person.select("filter-part", "digital");
        self.see("evidence, filtered", Came::Stayed);
        self.person.visit("#/evidence");
        self.go("#/evidence/new/mother-tongue-1", "new evidence");
        self.button("edit-evidence-done");
        self.person.see_words(&self.t("edit-evidence-what-missing"));
        self.see("new evidence, nothing written", Came::Stayed);
        self.person.browser.run("document.getElementById('what').focus();", json!([]));
        self.person.type_text("Abc");
        self.person.see_words(&self.t("edit-evidence-more"));
        self.see("new evidence, begun", Came::Stayed);
        self.open_what_is_folded();
        self.button("edit-evidence-done");
        self.heading("evidence-title");
        self.link("edit");
        self.heading("edit-evidence-title-change");
        self.see("change evidence", Came::Moved);
        self.button("edit-evidence-delete");
        self.person.see_words(&self.t("evidence-deleted"));
        self.see("evidence, deleted", Came::Moved);
        self.person.click("button", &self.words.t("close"));
    }

    fn saving(&mut self) {
        self.go("#/file/save", "save");
        self.button("save-way-page");
        self.heading("save-pick-title");
        self.see("save, page", Came::Moved);
        self.button("go-on");
        self.person.see_words(&self.t("save-choose-missing"));
        self.see("save, page, nothing ticked", Came::Stayed);
        self.person.tick("line-answers");
        let unfold = "for (const it of ['.fold', '.preview .unfold']) document.querySelector(it).click();";
        self.person.browser.run(unfold, json!([]));
        self.person.until_true("preview", "return Boolean(document.querySelector('.preview-part'));", json!([]));
        self.person.browser.run("document.querySelector('.preview-part > .unfold').click();", json!([]));
        self.person.until_true("words", "return Boolean(document.querySelector('.part-seen'));", json!([]));
        self.see("save, page, unfolded", Came::Stayed);
        self.person.tick("line-answers");
        self.button("go-back");
        self.heading("save-ways-title");
        self.button("save-way-parts");
        self.heading("save-choose-title");
        self.see("save, parts", Came::Moved);
        self.button("go-on");
        self.person.see_words(&self.t("save-choose-missing"));
        self.see("save, nothing ticked", Came::Stayed);
        self.button("save-choose-all");
        self.person.see("button", &self.t("save-choose-none"));
        self.see("save, all ticked", Came::Stayed);
        self.button("go-on");
        self.heading("save-kind-title");
        self.see("save, kind", Came::Moved);
        self.button("go-on");
        self.heading("save-look-title");
        self.see("save, look", Came::Moved);
        self.button("go-on");
        self.heading("save-seal-title");
        self.button("save-now");
        self.see("save, seal, missing", Came::Stayed);
        self.person.tick("seal-sealed");
        self.person.see_words(&self.t("save-pass-lost-title"));
        self.see("save, six words", Came::Stayed);
        self.button("save-now");
        self.person.see_words(&self.t("save-pass-written-missing"));
        self.see("save, not written down", Came::Stayed);
        self.person.tick("source-own");
        self.button("save-now");
        self.person.see_words(&self.t("save-pass-missing"));
        self.see("save, own passphrase", Came::Stayed);
        self.person.tick("seal-open");
        self.button("save-now");
        self.heading("save-done-title");
        self.see("save, done", Came::Moved);
    }

    fn several_people(&mut self) {
        self.go("#/settings", "settings, filled");
        self.button("switch-profile");
        self.heading("profiles-title");
        self.see("profiles", Came::Moved);
        // A new user chooses a language, and decides where the answers are kept.
        self.button("profiles-new");
        self.person.click("link", &self.words.language().name);
        self.heading("what-title");
        self.link("go-on");
        self.heading("keep-title");
        self.person.tick("keep-device");
        self.button("go-on");
        self.heading("second-title");
        self.see("second, with nickname", Came::Moved);
        self.person.visit("#/profiles");
        self.heading("profiles-title");
        let open = self.person.browser.run("return document.querySelector('.profile-open');", json!([]));
        self.person.browser.click(&open).expect("a profile that can be opened");
        self.person.until_true("profile", "return Boolean(document.querySelector('.shell-nav'));", json!([]));
        self.person.until_settled();
    }

    /// A disk that is full, and a browser that stores nothing.
    fn trouble(&mut self, address: &str) {
        self.person.visit("#/do/culture/q1");
        self.person.browser.run(FULL, json!([]));
        self.person.press("2");
        self.person.see_words(&self.t("problem-not-saved"));
        self.see("not saved", Came::Moved);
        self.person.browser.before_each_page(NO_DATABASE);
        self.person.come_back(address);
        // Without the database there is still the copy.
        self.person.see_words(&self.t("problem-copy-only"));
        self.see("second copy", Came::Loaded);
        self.person.browser.before_each_page(NO_FILES);
        self.person.come_back(address);
        self.person.see_words(&self.t_of_browser("broken-missing"));
        // The page is in the browser's language, because the profile cannot be read.
        if self.words.language().tag == "en" && self.second.is_none() {
            self.see("broken", Came::Loaded);
        }
    }

    fn t_of_browser(&self, id: &str) -> String {
        said(&words("en"), id)
    }
}

/// Makes every write fail as on a full device.
pub const FULL: &str = "const full = () => { throw new DOMException('no room', 'QuotaExceededError'); }; \
                        IDBObjectStore.prototype.put = full; IDBObjectStore.prototype.add = full;";

/// Takes the private file system away as well.
const NO_FILES: &str =
    "StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('none', 'SecurityError'));";

/// Takes the database away, as some private windows do.
pub const NO_DATABASE: &str = "Object.defineProperty(Window.prototype, 'indexedDB', { configurable: true, get: () => undefined }); \
                               Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => undefined });";
