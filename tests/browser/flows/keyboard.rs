//! The whole way by keyboard alone: from the first screen to a saved file, and back after closing the page.

use std::collections::BTreeMap;

use eight_keys::content::Section;
use eight_keys::domain::{Answer, ItemId, Proof, Setting};
use eight_keys::i18n::Localizer;
use eight_keys::profile_file::{Opened, ProfileFile, import};
use serde_json::json;

use super::privacy::save;
use super::storage::begin;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::{Person, key};
use crate::words::{plain, said, said_with, words};

/// Keyboard alone, in one browser and one language.
pub fn from_first_screen_to_file(kind: BrowserKind, language: &str) {
    let browser = Browser::start(kind);
    let walk = Walk { person: Person::at(&browser), words: words(language) };
    let address = config::address();
    walk.person.open(&address);
    walk.start(language);
    let mut expected = walk.eight_parts();
    walk.results();
    let told = walk.evidence();
    walk.change_one_later(&mut expected);
    let file = walk.save_plain_file();
    walk.compare(&file, &expected, &told);
    walk.leave_and_come_back(&address, &expected);
}

/// The second press of a double tap is not an answer to the statement that appeared in between.
pub fn a_double_tap_answers_once() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &said(&en, "go-on"));
    person.tick("keep-visit");
    person.click("button", &said(&en, "go-on"));
    person.click("button", &said(&en, "begin"));
    person.see_heading(&said(&en, "home-title"));
    let press = |id: &str, count: u32| {
        let script = "const { left, top, width, height } = document.getElementById(arguments[0]).getBoundingClientRect(); \
                      return { x: left + width / 2, y: top + height / 2 };";
        let at = browser.run(script, json!([id]));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": at["x"], "y": at["y"], "button": "left", "clickCount": count });
            browser.cdp("Input.dispatchMouseEvent", &event);
        }
    };
    person.visit("#/do/digital/q1");
    person.until_settled();
    press("answer-on-my-own", 1);
    person.see_heading(&said(&en, "digital-2"));
    person.until_settled();
    press("answer-on-my-own", 2);
    // A separate press is an answer, and everything that came before it is done by then.
    press("answer-with-help", 1);
    person.see_heading(&said(&en, "digital-3"));
    person.visit("#/do/digital/q2");
    let pressed = "return document.getElementById('answer-with-help')?.getAttribute('aria-pressed') === 'true';";
    person.until_true("the answer that was meant", pressed, json!([]));
}

/// A key counts whatever sign is on it: French and Belgian keyboards have digits with Shift only, Persian ones have
/// their own. The sign of another key is no answer.
pub fn the_keys_of_the_upper_row_answer_on_every_keyboard() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    person.open(&config::address());
    begin(&person, "visit");
    person.visit("#/do/digital/q1");
    person.see_heading(&said(&en, "digital-1"));
    let press = |key: &str, code: &str| {
        for kind in ["keyDown", "keyUp"] {
            browser.cdp("Input.dispatchKeyEvent", &json!({ "type": kind, "key": key, "code": code }));
        }
    };
    let signs =
        [("Home", "Numpad7"), ("&", "Comma"), ("&", "Digit1"), ("\u{6F3}", "Digit3"), ("4", "Numpad4"), ("4", "")];
    for (key, code) in signs {
        press(key, code);
    }
    person.see_heading(&said(&en, "digital-10"));
    let answers = [("q1", "not-yet"), ("q2", "on-my-own"), ("q3", "shown-others"), ("q4", "shown-others")];
    for (place, answer) in answers {
        person.visit(&format!("#/do/digital/{place}"));
        let pressed =
            format!("return document.getElementById('answer-{answer}')?.getAttribute('aria-pressed') === 'true';");
        person.until_true(place, &pressed, json!([]));
    }
}

/// A slow device and quick fingers: a key answers the statement that is on the screen, never the one before. Yew lets
/// events in between showing a page and running its effects, so a listener that an effect replaces would come too late.
pub fn quick_fingers_on_a_slow_device() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    let en = words("en");
    person.open(&config::address());
    person.click("link", "English");
    person.click("link", &said(&en, "go-on"));
    person.tick("keep-device");
    person.click("button", &said(&en, "go-on"));
    person.click("button", &said(&en, "begin"));
    person.see_heading(&said(&en, "home-title"));
    person.visit("#/do/digital/q1");
    browser.slow_down(12);
    // Pressed from within the page, at the very moment at which the next statement is on the screen.
    let script = r##"
        const given = {};
        for (const [part, statements] of args[0]) {
          location.hash = `#/do/${part}/q1`;
          for (const [n, [id, heading]] of statements.entries()) {
            await new Promise((resolve, reject) => {
              const late = setTimeout(() => reject(new Error(`no ${id}; at ${document.querySelector('[data-page]')?.dataset.page}`)), 15_000);
              const look = () => {
                if (document.querySelector("#app h1 .said-first")?.textContent !== heading) return false;
                watcher.disconnect(); clearTimeout(late); resolve(); return true;
              };
              const watcher = new MutationObserver(look);
              watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
              look();
            });
            const key = String(1 + (n * 7 + part.length) % 4);
            given[id] = key;
            document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
          }
          for (let look = 0; !document.querySelector('[data-page]').dataset.page.endsWith("/done") && look < 500; look++) await new Promise((go) => setTimeout(go, 20));
        }
        return given;
    "##;
    let headings = |part: &str| -> Vec<(String, String)> {
        example::statements(part).into_iter().map(|id| (id.clone(), en.t(&id))).collect()
    };
    let parts = ["digital", "mother-tongue", "social-civic", "culture"].map(|part| (part, headings(part)));
    let given = browser.run_async(script, json!([parts]));
    browser.slow_down(1);
    person.until_true("end", "return here() === '#/do/culture/done';", json!([]));
    person.see_saved();
    let file = save(&person, "data", false);
    let Ok(Opened::Profile(read)) = import(&file) else { panic!("the saved file is no profile file") };
    let names = ["not-yet", "with-help", "on-my-own", "shown-others"];
    for (item, key) in given.as_object().expect("answers") {
        let key: usize = key.as_str().and_then(|key| key.parse().ok()).expect("a key");
        let saved = read.file.sections.runs[0].answers[&ItemId::of(item.as_str())].answer.name();
        assert_eq!(saved, names[key - 1], "{item}");
    }
}

/// A user on the way through the app, with the words on the screen.
struct Walk<'a> {
    person: Person<'a>,
    words: Localizer,
}

/// Which answer each item got.
type Answers = BTreeMap<ItemId, Answer>;

impl Walk<'_> {
    fn t(&self, id: &str) -> String {
        said(&self.words, id)
    }

    fn link(&self, id: &str) {
        self.person.use_by_keyboard("link", &self.t(id));
    }

    fn button(&self, id: &str) {
        self.person.use_by_keyboard("button", &self.t(id));
    }

    fn sees(&self, heading: &str) {
        self.person.see_place(&self.t(heading));
    }

    /// Language, what the app is, where the answers are kept, second language.
    fn start(&self, language: &str) {
        let person = &self.person;
        let own_name = crate::words::language(language).name;
        person.use_by_keyboard("link", &own_name);
        self.sees("what-title");
        self.link("go-on");
        self.sees("keep-title");
        // Going on without a choice leads to a message, which belongs to the question, and to the question.
        self.button("go-on");
        person.see_words(&self.t("keep-missing"));
        let there = "const at = document.activeElement; return at?.id === 'keep-device' && !at.checked && \
                     plain(document.getElementById(at.closest('fieldset').getAttribute('aria-describedby'))?.innerText ?? '') === arguments[0];";
        person.until_true("the focus on the question", there, json!([self.t("keep-missing")]));
        person.choose_by_keyboard("radio", &self.t("keep-device"));
        self.button("go-on");
        self.sees("second-title");
        self.button("begin");
        self.sees("home-title");
        person.see_saved();
    }

    /// All eight parts, each by the link that the screen offers.
    fn eight_parts(&self) -> Answers {
        let pack = example::pack();
        let mut answers = Answers::new();
        self.link("home-begin");
        let mut parts = 0;
        for (at, competence) in pack.in_turn().enumerate() {
            if at > 0 {
                let name = self.words.t(&competence.id);
                self.person
                    .use_by_keyboard("link", &said_with(&self.words, "done-next", &[("competence", name.into())]));
            }
            if competence.per_language {
                self.foreign_language(&mut answers);
            } else {
                let section = Section::of(&competence.id);
                self.section(&section, parts, &mut answers);
                self.finished(&section, None);
                parts += 1;
            }
        }
        answers
    }

    /// The part that asks for languages first: chosen from the list, removed, and chosen again.
    fn foreign_language(&self, answers: &mut Answers) {
        let person = &self.person;
        self.sees("languages-title");
        person.tab_to("combobox", &self.t("languages-add"));
        person.press(key::DOWN);
        person.press(key::DOWN);
        let tag = "return document.activeElement.value;";
        let tag = person.until("chosen language", || {
            let tag = person.browser.run(tag, json!([])).as_str().unwrap_or_default().to_owned();
            (!tag.is_empty()).then_some(tag)
        });
        let name = person.browser.run("return document.activeElement.selectedOptions[0].text;", json!([]));
        let name = plain(name.as_str().unwrap_or_default());
        person.use_by_keyboard("button", &self.t("add"));
        let begin = said_with(&self.words, "languages-begin", &[("language", name.as_str().into())]);
        person.use_by_keyboard("link", &begin);
        let section = Section { competence: "foreign-languages".to_owned(), language: Some(tag) };
        self.section(&section, 7, answers);
        self.finished(&section, Some(&name));
    }

    /// Nine statements, by the keys 1 to 4, with a skip; sometimes back, and the offer to stop.
    fn section(&self, section: &Section, part: usize, answers: &mut Answers) {
        let (pack, person) = (example::pack(), &self.person);
        let items: Vec<ItemId> = section.items(&pack).into_iter().map(|(item, _)| item).collect();
        assert_eq!(items.len(), 9, "nine statements in {}", section.key());
        let stops_early = part == 5;
        for (n, item) in items.iter().enumerate() {
            person.see_place(&self.t(&item.statement));
            let only_not_yet = matches!(part, 4 | 5) && n < 3;
            let choice = if only_not_yet { 0 } else { (part * 7 + n * 3) % 5 };
            let answer =
                [Answer::NotYet, Answer::WithHelp, Answer::OnMyOwn, Answer::ShownOthers, Answer::Skipped][choice];
            if answer == Answer::Skipped {
                person.use_by_keyboard("button", &self.t("skip"));
            } else {
                person.press(["1", "2", "3", "4"][choice]);
            }
            answers.insert(item.clone(), answer);
            if only_not_yet && n == 2 {
                self.sees("pause-title");
                if stops_early {
                    self.button("pause-stop");
                    break;
                }
                self.link("pause-go-on");
            }
            if part == 1 && n == 5 {
                self.back_and_change(&items, n, answers);
            }
        }
    }

    /// The end of a part, which names it.
    fn finished(&self, part: &Section, language: Option<&str>) {
        let title = match language {
            None => said_with(&self.words, "done-title", &[("competence", self.words.t(&part.competence).into())]),
            Some(language) => {
                let short = self.words.t(&format!("{}.short", part.competence));
                let names = [("competence", short.into()), ("language", language.into())];
                said_with(&self.words, "done-title-in-language", &names)
            }
        };
        self.person.see_place(&title);
        self.person.see_saved();
    }

    /// Back by Backspace over two answers: each is shown; one is changed, and the rest stays as it was.
    fn back_and_change(&self, items: &[ItemId], n: usize, answers: &mut Answers) {
        let person = &self.person;
        person.see_place(&self.t(&items[n + 1].statement));
        for back in [n, n - 1] {
            person.press(key::BACKSPACE);
            person.see_place(&self.t(&items[back].statement));
            self.sees_answer(answers[&items[back]]);
        }
        person.press("4");
        answers.insert(items[n - 1].clone(), Answer::ShownOthers);
        person.see_place(&self.t(&items[n].statement));
        self.sees_answer(answers[&items[n]]);
        self.link("next-statement");
    }

    fn sees_answer(&self, answer: Answer) {
        match answer {
            Answer::Skipped => self.person.see("button", &self.t("skipped-already")),
            scale => self.person.until_true(
                "answer given before",
                "return document.getElementById(arguments[0])?.getAttribute('aria-pressed') === 'true' \
                 && document.querySelectorAll('#main [aria-pressed=true]').length === 1;",
                json!([format!("answer-{}", scale.name())]),
            ),
        }
    }

    /// From the last part to the results, as picture, bars and words, and into one of them.
    fn results(&self) {
        let person = &self.person;
        self.link("home-see-results");
        self.sees("results-title");
        for view in ["results-view-bars", "results-view-words"] {
            person.choose_by_keyboard("radio", &self.t(view));
        }
        person.use_by_keyboard("link", &self.t("digital"));
        self.sees("digital");
    }

    /// One piece of evidence, typed; returns its text.
    fn evidence(&self) -> String {
        let person = &self.person;
        let text = match self.words.language().tag.as_str() {
            "fa" => "ویدیوی کوتاهی برای همسایه ساختم.",
            "pl" => "Pokazałam sąsiadce, jak złożyć wniosek przez internet.",
            _ => "I helped a neighbour: forms, bank, school.",
        };
        self.link("nav-evidence");
        self.sees("evidence-title");
        self.link("evidence-tell");
        self.sees("edit-evidence-title");
        person.tab_to("textbox", &self.t("edit-evidence-what"));
        person.type_text(text);
        self.button("edit-evidence-more");
        let setting = format!("setting-{}", Setting::Community.name());
        person.choose_by_keyboard("radio", &self.t(&setting));
        person.choose_by_keyboard("radio", &self.t(&format!("proof-{}", Proof::NothingYet.name())));
        self.button("edit-evidence-done");
        person.see_words(&plain(text));
        person.see_saved();
        text.to_owned()
    }

    /// An answer that is changed days later, by way of the hub and the chapter of the eight keys.
    fn change_one_later(&self, expected: &mut Answers) {
        let person = &self.person;
        self.link("nav-home");
        self.sees("home-title");
        self.link("home-eight");
        self.sees("home-eight");
        person.use_by_keyboard("link", &self.t("culture.short"));
        self.finished(&Section::of("culture"), None);
        self.link("done-review");
        self.sees("culture-1");
        person.press("3");
        expected.insert(ItemId::of("culture-1"), Answer::OnMyOwn);
        self.sees("culture-2");
        person.see_saved();
        self.link("pause");
        self.sees("home-title");
    }

    /// The steps to a plain file; returns what was saved in the folder for downloads.
    fn save_plain_file(&self) -> Vec<u8> {
        let person = &self.person;
        self.link("nav-file");
        self.sees("save-ways-title");
        self.button("save-way-parts");
        self.sees("save-choose-title");
        self.button("go-on");
        person.see_words(&self.t("save-choose-missing"));
        self.button("save-choose-all");
        self.button("go-on");
        self.sees("save-kind-title");
        person.choose_by_keyboard("radio", &self.t("save-kind-data"));
        self.button("go-on");
        self.sees("save-look-title");
        self.button("go-on");
        self.sees("save-seal-title");
        person.choose_by_keyboard("radio", &self.t("save-seal-open"));
        self.button("save-now");
        self.sees("save-done-title");
        let home = &person.browser.home;
        let path = person.until("saved file", || home.downloads.files().into_iter().next());
        person.until("whole file", || {
            let bytes = std::fs::read(&path).ok()?;
            bytes.ends_with(b"}\n").then_some(bytes)
        })
    }

    fn compare(&self, file: &[u8], expected: &Answers, told: &str) {
        let Ok(Opened::Profile(read)) = import(file) else { panic!("the saved file is no profile file") };
        let file: ProfileFile = read.file;
        assert_eq!(file.language, self.words.language().tag);
        let [run] = file.sections.runs.as_slice() else { panic!("one run, not {}", file.sections.runs.len()) };
        let saved: Answers = run.answers.iter().map(|(item, given)| (item.clone(), given.answer)).collect();
        assert_eq!(&saved, expected, "the file has exactly the answers that were given");
        let what: Vec<&str> = file.sections.evidence.iter().map(|it| it.what.as_str()).collect();
        assert_eq!(what, [told]);
    }

    /// Reload, and closing and opening: the user is where they were, and everything is there.
    fn leave_and_come_back(&self, address: &str, expected: &Answers) {
        let person = &self.person;
        person.visit("#/do/digital/q5");
        self.sees("digital-10");
        person.see_saved();
        person.reload();
        person.see_heading(&self.t("digital-10"));
        person.come_back(address);
        person.see_heading(&self.t("digital-10"));
        assert_eq!(person.place(), "#/do/digital/q5");
        self.sees_answer(expected[&ItemId::of("digital-10")]);
    }
}

/// Keys that answer by themselves can be turned off where the app tells about them, and in the settings. Then they do
/// nothing, on statements and on activities, and nothing says that they would.
pub fn the_keys_can_be_turned_off() {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    begin(&person, "device");
    person.visit("#/do/digital/q2");
    person.see_words(&t("keys-hint"));
    person.click("button", &t("keys-turn-off"));
    person.see_words(&t("keys-are-off"));
    person.see_saved();
    let told = "return document.querySelectorAll('[aria-keyshortcuts], kbd').length;";
    for (place, together) in
        [("#/do/digital/q2", None), ("#/x/m1/s1/c2", Some("one")), ("#/x/m1/s1/c8", Some("several"))]
    {
        if let Some(together) = together {
            person.visit("#/x/m1");
            let choose = "const it = document.querySelector(`input[name=step-together][value=${arguments[0]}]`); it?.click(); return Boolean(it?.checked);";
            person.until_true("one or several", choose, json!([together]));
            person.see_saved();
        }
        person.visit(place);
        let place = person.place();
        person.see_words(&t("keys-are-off"));
        assert_eq!(browser.run(told, json!([])), json!(0), "{place}");
        for key in ["1", "3", key::BACKSPACE] {
            person.press(key);
            person.until_settled();
            assert_eq!(person.place(), place, "{key}");
        }
        let given = browser.run("return document.querySelectorAll('#main [aria-pressed=true]').length;", json!([]));
        assert_eq!(given, json!(0), "{place}");
    }
    person.reload();
    person.visit("#/settings");
    let ticked = "return document.getElementById('keys').checked;";
    person.until_true("the setting", "return Boolean(document.getElementById('keys'));", json!([]));
    assert_eq!(browser.run(ticked, json!([])), json!(false), "it is kept");
    person.tick("keys");
    person.until_true("the keys on again", ticked, json!([]));
    person.visit("#/do/digital/q2");
    person.see_words(&t("keys-hint"));
    person.press("3");
    person.see_heading(&t("digital-3"));
    person.press(key::BACKSPACE);
    person.see_heading(&t("digital-2"));
}
