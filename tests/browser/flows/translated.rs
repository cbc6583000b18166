//! A page that something else changes while it is used: browsers and extensions that translate put nodes of their own
//! in the place of each text, at once and with every change. What is read is what is answered all the same.

use eight_keys::domain::{Answer, ItemId};
use eight_keys::profile_file::{Opened, import};
use serde_json::json;

use super::privacy::save;
use super::storage::begun;
use crate::config::{self, BrowserKind};
use crate::driver::Browser;
use crate::example;
use crate::person::Person;
use crate::tour::{Came, Tour};
use crate::words::{said, words};

/// Puts two elements around each text and says it in other words, as Google's translation does, a moment after it
/// appeared, as if through a network. `SAYS` makes the other words. A text that is written while it is out of the page
/// is noted, because nobody can read it.
const TRANSLATOR: &str = r#"
const say = SAYS;
window.unread = [];
const value = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
Object.defineProperty(Node.prototype, "nodeValue", {
  ...value,
  set(text) {
    if (this.nodeType === Node.TEXT_NODE && !this.isConnected) window.unread.push(text);
    value.set.call(this, text);
  },
});
const skipped = "script, style, noscript, textarea, font, [translate=no]";
const translate = (text) => {
  if (!text.data.trim() || !text.isConnected || text.parentElement.closest(skipped)) return;
  const [outer, inner] = [document.createElement("font"), document.createElement("font")];
  inner.textContent = say(text.data);
  outer.append(inner);
  text.replaceWith(outer);
};
const texts = (root) => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = root.nodeType === Node.TEXT_NODE ? [root] : [];
  while (walk.nextNode()) found.push(walk.currentNode);
  return found;
};
const soon = (found) => found.length && setTimeout(() => found.forEach(translate), 5);
new MutationObserver((changes) => soon(changes.flatMap((it) => [...it.addedNodes]).flatMap(texts)))
  .observe(document, { childList: true, subtree: true });
"#;

fn translate(browser: &Browser, says: &str) {
    browser.before_each_page(&TRANSLATOR.replace("SAYS", says));
}

/// Nine statements, each answered by what the screen says at that moment; the file has these answers.
pub fn what_is_read_is_what_is_answered() {
    let en = words("en");
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    translate(&browser, "(text) => `«${text}»`");
    person.reload();
    person.visit("#/do/digital/q1");
    let mut given = Vec::new();
    for n in 0..9 {
        // What it says in the language of the translation, once it does.
        let heading = person.until("a translated statement", || {
            let heading = person.heading();
            let read = heading.strip_prefix('«')?.strip_suffix('»')?.to_owned();
            (given.last().is_none_or(|(last, _)| *last != read)).then_some(read)
        });
        let answer = Answer::SCALE[n % 4];
        let id = format!("answer-{}", answer.name());
        let button = browser.run("return document.getElementById(arguments[0]);", json!([id]));
        browser.click(&button).expect("a button that can be clicked");
        given.push((heading, answer));
    }
    person.until_true("the end", "return here() === '#/do/digital/done';", json!([]));
    person.until_true("saved", "return Boolean(document.querySelector('.saved-done'));", json!([]));

    // The same page without translation, to save a file with the app's own words.
    let plain = Browser::start_at(BrowserKind::Chromium, leave(browser));
    let person = Person::at(&plain);
    person.open(&config::address());
    let Ok(Opened::Profile(read)) = import(&save(&person, "data", false)) else { panic!("no profile file") };
    let answers = &read.file.sections.runs[0].answers;
    assert_eq!(answers.len(), 9);
    for (statement, (heading, answer)) in example::statements("digital").iter().zip(&given) {
        assert_eq!(*heading, said(&en, statement), "the statement that was read");
        assert_eq!(answers[&ItemId::of(statement.as_str())].answer, *answer, "{heading}");
    }
}

/// Ends a browser and returns its profile.
fn leave(browser: Browser) -> std::rc::Rc<crate::driver::Home> {
    let home = browser.home.clone();
    drop(browser);
    home
}

/// Every screen, in its own words: no text is written into a node that a translator took out of the page.
pub fn no_text_is_written_where_nobody_sees_it() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = Person::at(&browser);
    translate(&browser, "(text) => text");
    let mut problems = Vec::new();
    Tour::of_every_screen(person, &config::address(), "en", None, &mut |name: &str, _: Came| {
        let unread = browser.run("return window.unread.splice(0);", json!([]));
        if unread != json!([]) {
            problems.push(format!("{name}: {unread}"));
        }
    });
    assert_eq!(problems, Vec::<String>::new());
}
