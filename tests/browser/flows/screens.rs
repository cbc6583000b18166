//! Every screen, in every language, light and dark, at every size: no axe finding, nothing cut off, targets that are
//! big enough.

use serde_json::{Value, json};

use super::storage;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::person::Person;
use crate::tour::{Came, Tour};
use crate::words::{LANGUAGES, said, words};
use crate::{axe, layout};

/// The sizes at which layout is checked: the smallest phone; a desktop of 1280 by 1024 at 400 % zoom (which has the
/// same 320 CSS pixels, and a height of 256); the phone for which the screens are drawn; where columns begin; the same
/// desktop without zoom; and a very wide screen.
const SIZES: [(u32, u32); 6] = [(320, 640), (320, 256), (360, 640), (600, 800), (1280, 900), (1920, 1080)];

/// A sheet of A4 without margins of 15 mm, in CSS pixels.
const PAPER: (u32, u32) = (680, 1009);

/// All screens in one language, or in two side by side.
pub fn all_screens(language: &str, second: Option<&str>) {
    let browser = Browser::start(BrowserKind::Chromium);
    let (first_words, second_words) = (words(language), second.map(words));
    let mut report = Report::default();
    browser.resize(360, 740);
    browser.prefer("light", "reduce");
    Tour::of_every_screen(Person::at(&browser), &config::address(), language, second, &mut |name, came| {
        report.screens += 1;
        let mut note = |found: Vec<String>, how: &str| {
            report.problems.extend(found.into_iter().map(|it| format!("{name} ({how}): {it}")));
        };
        if came == Came::Moved && !layout::focus_is_on_heading(&browser) {
            note(vec!["the focus is not on the heading".to_owned()], "focus");
        }
        // Once there is a profile, and so a menu, every page has both.
        let two = second_words
            .as_ref()
            .filter(|_| browser.run("return Boolean(document.querySelector('.shell-nav'));", json!([])) == true);
        note(layout::state(&browser, &first_words, two), "state");
        for scheme in ["light", "dark"] {
            browser.prefer(scheme, "reduce");
            note(axe::findings(&browser), scheme);
        }
        browser.prefer("light", "reduce");
        for (width, height) in SIZES {
            browser.resize(width, height);
            note(layout::at_this_size(&browser), &format!("{width}×{height}"));
        }
        if second.is_none() {
            browser.resize(PAPER.0, PAPER.1);
            browser.on_paper();
            // A dialog is a question for the screen, and nobody prints the examples.
            let dialog = browser.run("return Boolean(document.querySelector('dialog[open]'));", json!([])) == true;
            if !dialog && !name.starts_with("components") {
                note(layout::on_paper(&browser), "paper");
            }
            browser.force_colours();
            note(layout::in_forced_colours(&browser), "forced colours");
            browser.prefer("light", "reduce");
        }
        browser.resize(360, 740);
    });
    eprintln!("screens in {language}{}: {}", second.map(|it| format!(" and {it}")).unwrap_or_default(), report.screens);
    assert!(report.problems.is_empty(), "there are problems, listed above");
}

/// What was found. It is reported even if the flow ends early.
#[derive(Default)]
struct Report {
    screens: usize,
    problems: Vec<String>,
}

impl Drop for Report {
    fn drop(&mut self) {
        self.problems.sort();
        self.problems.dedup();
        if !self.problems.is_empty() {
            eprintln!("{} problems on {} screens:\n{}", self.problems.len(), self.screens, self.problems.join("\n"));
        }
    }
}

/// Notes how high the head of the page is in each state of the word that says what is saved.
const HEIGHTS: &str = "window.heights = []; \
                       const look = () => heights.push([document.querySelector('.saved').className, document.querySelector('header').offsetHeight]); \
                       look(); \
                       window.looking?.disconnect(); \
                       window.looking = new MutationObserver(look); \
                       looking.observe(document.querySelector('#app'), { attributes: true, childList: true, subtree: true, characterData: true });";

/// What is shown about an answer on its way to the disk moves nothing: whatever jumps there, jumps at every answer.
pub fn nothing_moves_while_an_answer_is_saved() {
    for keep in ["device", "visit"] {
        let browser = Browser::start(BrowserKind::Chromium);
        let person = Person::at(&browser);
        browser.resize(320, 640);
        person.open(&config::address());
        storage::begin(&person, keep);
        for (language, key) in LANGUAGES.into_iter().zip(["2", "3", "4"].into_iter().cycle()) {
            let words = words(language);
            person.visit("#/settings");
            person.select("first-language", language);
            person.see_heading(&said(&words, "title-settings"));
            person.visit("#/do/digital/q1");
            person.see_heading(&said(&words, "digital-1"));
            person.see_saved();
            browser.run(HEIGHTS, json!([]));
            person.press(key);
            person.see_heading(&said(&words, "digital-2"));
            person.see_saved();
            let seen = browser.run("return heights;", json!([]));
            let seen = seen.as_array().expect("a list");
            let on_its_way = seen.iter().any(|it| it[0] == "saved saved-saving");
            assert_eq!(
                on_its_way,
                keep == "device",
                "{language}: in a visit an answer is where it stays at once: {seen:?}"
            );
            assert!(seen.iter().all(|it| it[1] == seen[0][1]), "{language}, {keep}: the page jumps: {seen:?}");
        }
    }
}

/// A long name, shown where several people have a profile, stays beside the name of the app.
pub fn a_long_name_stays_in_its_place() {
    let en = words("en");
    let t = |id: &str| said(&en, id);
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    person.open(&config::address());
    storage::begin(&person, "device");
    person.visit("#/settings");
    person.click("button", &t("switch-profile"));
    person.click("button", &t("profiles-other"));
    storage::begin(&person, "device");
    person.visit("#/settings");
    person.click("button", &t("settings-name"));
    person.until_true("focus", "return document.activeElement.id === 'nickname';", json!([]));
    person.type_text("Wilhelmina-Alexandra Jansen");
    for (width, language) in [(360, "en"), (320, "en"), (360, "fa"), (1280, "en")] {
        browser.resize(width, 640);
        person.select("first-language", language);
        person.see_heading(&said(&words(language), "title-settings"));
        let apart = "const [a, b] = ['.brand', '.whose'].map((it) => document.querySelector(it)?.getBoundingClientRect()); \
                     return Boolean(a && b) && (a.right <= b.left || b.right <= a.left || a.bottom <= b.top);";
        person.until_true("the name beside the brand", apart, json!([]));
    }
}

/// Puts an element at the end of the page, as `[name, properties and style, children ...]`, and changes the style of
/// another one, as `[selector, style]`.
const PUT: &str = "const [tree, tweak] = arguments; \
                   const build = ([name, { style, ...properties }, ...children]) => { \
                       const it = Object.assign(document.createElement(name), properties); \
                       Object.assign(it.style, style); \
                       it.append(...children.map((child) => typeof child === 'string' ? child : build(child))); \
                       return it; \
                   }; \
                   document.getElementById('wrong')?.remove(); \
                   document.querySelector('main').append(Object.assign(build(tree), { id: 'wrong' })); \
                   if (tweak) Object.assign(document.querySelector(tweak[0]).style, tweak[1]);";

/// The checks of single parts of a screen find what is wrong with each.
fn parts_can_be_wrong(browser: &Browser) {
    let (phone, tablet, desktop) = ((360, 640), (600, 800), (1280, 900));
    let languages = |style: Value| json!(["div", {"className": "first"}, ["ul", {"className": "languages"}, ["a", {"href": "#", "style": style}, "x"]]]);
    let two = |style: Value, second: Value| {
        json!(["p", {"style": style}, ["span", {"className": "said", "style": {"display": "block"}}, ["span", {"className": "said-first"}, "een"],
            ["span", {"className": "said-second", "dir": "ltr", "style": second}, "one"]]])
    };
    let line = |style: Value| {
        json!(["li", {}, ["span", {"className": "pick-label", "style": {"display": "block"}}, ["span", {"className": "said", "style": style},
            ["span", {"className": "said-second", "dir": "ltr", "style": {"display": "block"}}, "one"]]]])
    };
    let answer = json!(["p", {"className": "answer"}, "x"]);
    let corner = json!({"position": "fixed", "insetInlineStart": "0", "insetBlockEnd": "0"});
    for (found, (width, height), tree, tweak) in [
        ("a header of 80", phone, json!(["p", {}, "x"]), json!([".shell-header", {"minHeight": "80px"}])),
        (
            "out of the header's row",
            phone,
            json!(["p", {}, "x"]),
            json!([".brand", {"position": "relative", "top": "60px"}]),
        ),
        ("the last language ends at", phone, languages(json!({"marginTop": "900px"})), Value::Null),
        ("a language of less than 56", phone, languages(json!({"minHeight": "0", "padding": "0"})), Value::Null),
        ("the drawing is cut", phone, languages(json!({})), json!([".hero", {"left": "-40px"}])),
        (
            "the drawing lies over a language",
            phone,
            languages(json!({"position": "fixed", "top": "0", "left": "0"})),
            Value::Null,
        ),
        (
            "a row of 120",
            phone,
            json!(["div", {"className": "competences"}, ["div", {"className": "card", "style": {"height": "120px"}}, ["i", {"className": "key"}]]]),
            Value::Null,
        ),
        ("the second language is no block", phone, two(json!({}), json!({"display": "inline-block"})), Value::Null),
        ("as wide as its words", phone, two(json!({"width": "fit-content"}), json!({})), Value::Null),
        ("not at its edge", phone, two(json!({}), json!({"textAlign": "end"})), Value::Null),
        ("the second language is not beside the first", desktop, two(json!({}), json!({})), Value::Null),
        (
            "2 edges of the second language",
            phone,
            json!(["ul", {"className": "picks"}, line(json!({"display": "block"})), line(json!({"display": "block", "marginLeft": "30px"}))]),
            Value::Null,
        ),
        (
            "a bar beyond its page",
            phone,
            json!(["div", {"className": "page"}, ["div", {"className": "save-bar", "style": {"marginInline": "-40px"}}, "x"]]),
            Value::Null,
        ),
        (
            "bars beside empty room",
            phone,
            json!(["div", {"className": "overview"}, ["ul", {"className": "bar-list", "style": {"display": "grid", "gridTemplateColumns": "60px 60px 60px"}},
                ["li", {"style": {"margin": "0"}}, "x"], ["li", {"style": {"margin": "0"}}, "x"]]]),
            Value::Null,
        ),
        (
            "words cut in a list",
            phone,
            json!(["select", {"style": {"width": "90px"}}, ["option", {}, "far too many words"]]),
            Value::Null,
        ),
        (
            "an arrow before its words",
            phone,
            json!(["p", {"style": {"display": "flex"}}, ["i", {"className": "on", "style": {"order": "0", "width": "20px"}}], ["span", {"className": "said"}, "on"]]),
            Value::Null,
        ),
        (
            "filters that do not fold",
            phone,
            json!(["div", {"className": "filters"}, ["select", {}], ["select", {}], ["select", {}]]),
            Value::Null,
        ),
        (
            "four answers below one another",
            tablet,
            json!(["div", {"className": "statement-page"}, ["div", {"className": "answers", "style": {"display": "block"}}, answer, answer, answer, answer]]),
            Value::Null,
        ),
        (
            "buttons of a dialog out of sight",
            phone,
            json!(["dialog", {"open": true}, ["div", {"className": "dialog-actions", "style": {"marginTop": "900px"}}, "x"]]),
            Value::Null,
        ),
        ("2 main buttons", phone, json!(["button", {"className": "button button-primary"}, "x"]), Value::Null),
        (
            "under a short message",
            phone,
            json!(["div", {"className": "toasts"}, ["div", {"className": "toast", "style": corner}, "x"], ["button", {"style": corner}, "covered"]]),
            Value::Null,
        ),
        (
            "lines of",
            desktop,
            json!(["p", {"style": {"width": "1000px", "maxWidth": "none", "fontSize": "9px"}}, "far too long to be read ".repeat(20)]),
            Value::Null,
        ),
    ] {
        browser.resize(width, height);
        browser.run(PUT, json!([tree, tweak]));
        let problems = layout::at_this_size(browser);
        assert!(problems.iter().any(|it| it.contains(found)), "{found} in {problems:#?}");
        let mend = "document.getElementById('wrong').remove(); if (arguments[0]) document.querySelector(arguments[0][0]).removeAttribute('style');";
        browser.run(mend, json!([tweak]));
        assert_eq!(layout::at_this_size(browser), Vec::<String>::new(), "the page itself, after {found}");
    }
    browser.resize(320, 640);
}

/// The checks find what is wrong when something is wrong.
pub fn the_checks_can_fail() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    browser.resize(320, 640);
    browser.prefer("light", "reduce");
    person.open(&config::address());
    person.visit("#/start/en");
    person.see_heading(&said(&words("en"), "what-title"));
    assert_eq!(axe::findings(&browser), Vec::<String>::new());
    assert_eq!(layout::at_this_size(&browser), Vec::<String>::new());

    let finds =
        |found: Vec<String>, what: &str| assert!(found.iter().any(|it| it.contains(what)), "{what} in {found:#?}");
    let put = |tag: &str, text: &str, style: Value| {
        let script = "const [tag, text, style] = arguments; document.getElementById('wrong')?.remove(); \
                      const it = Object.assign(document.createElement(tag), { id: 'wrong', textContent: text }); \
                      Object.assign(it.style, style); document.querySelector('main').append(it);";
        browser.run(script, json!([tag, text, style]));
    };
    put("button", "", json!({"width": "60px", "height": "60px"}));
    finds(axe::findings(&browser), "button-name");
    put("p", "too pale to read", json!({"color": "#bbb", "background": "#fff"}));
    finds(axe::findings(&browser), "color-contrast");
    put(
        "button",
        "tiny",
        json!({"width": "20px", "height": "20px", "minHeight": "0", "minWidth": "0", "padding": "0"}),
    );
    finds(layout::at_this_size(&browser), "target of 20 by 20");
    put("button", "a word_too_long_for_its_button", json!({"width": "60px", "height": "60px", "whiteSpace": "nowrap"}));
    finds(layout::at_this_size(&browser), "words beyond their button");
    put("p", "far too wide", json!({"width": "600px", "maxWidth": "none"}));
    finds(layout::at_this_size(&browser), "scrolls sideways");
    put(
        "p",
        "cut off because there is no room for so many words",
        json!({"width": "80px", "height": "20px", "overflow": "hidden"}),
    );
    finds(layout::at_this_size(&browser), "cut off below");
    put("p", "kindness", json!({"width": "40px"}));
    finds(layout::at_this_size(&browser), "a word on two lines: “kindness”");
    // A line may end at a hyphen, and anywhere in an address and in what the user typed; and a long word is hyphenated here.
    for (text, class) in
        [("half-full-half", ""), ("example.org/kindness", ""), ("kindness", "user-text"), ("responsibility", "")]
    {
        put("p", text, json!({"width": "60px"}));
        browser.run("document.getElementById('wrong').className = arguments[0];", json!([class]));
        assert_eq!(layout::at_this_size(&browser), Vec::<String>::new(), "{text}");
    }
    parts_can_be_wrong(&browser);
    // The styles for paper come with the later pages.
    person.visit("#/about");
    person.see_heading(&said(&words("en"), "title-about"));
    put("p", "ink", json!({}));
    browser.on_paper();
    assert_eq!(layout::on_paper(&browser), Vec::<String>::new());
    put("p", "pale ink", json!({"color": "#aaa"}));
    finds(layout::on_paper(&browser), "too pale on paper");
    put("dl", "", json!({}));
    browser.run("const dl = document.getElementById('wrong'); for (const it of ['dt', 'dd']) { const el = document.createElement(it); el.textContent = it; dl.append(el); } \
                 dl.style.setProperty('display', 'flex', 'important');", json!([]));
    finds(layout::on_paper(&browser), "never parted from the next box");
    put("p", "not for paper", json!({}));
    browser.run("document.getElementById('wrong').className = 'shell-footer'; document.getElementById('wrong').style.setProperty('display', 'block', 'important');", json!([]));
    finds(layout::on_paper(&browser), "on paper: p#wrong");
    browser.force_colours();
    put("button", "nothing around it", json!({"border": "0"}));
    finds(layout::in_forced_colours(&browser), "no edge");
    put("progress", "", json!({"forcedColorAdjust": "auto"}));
    finds(layout::in_forced_colours(&browser), "a bar that browsers leave empty");
    browser.prefer("light", "reduce");
    finds(layout::in_forced_colours(&browser), "colours are not forced");
    browser.run("document.getElementById('wrong')?.remove(); document.documentElement.lang = 'nl';", json!([]));
    finds(layout::state(&browser, &words("en"), None), "lang is");
    browser.run("document.documentElement.lang = 'en'; document.querySelector('main').animate([{opacity: 0}, {opacity: 1}], 5000);", json!([]));
    finds(layout::state(&browser, &words("en"), None), "motion");
}
