//! An idea for this week, by keyboard: kept, asked after in the next visit, put off, carried out and written down.

use serde_json::json;

use super::storage::begun;
use crate::config::BrowserKind;
use crate::driver::Browser;
use crate::words::{said, words};

fn t(id: &str) -> String {
    said(&words("en"), id)
}

/// Keeps the first idea of a key, reloads the page, and gives two answers to how it went.
pub fn it_is_kept_and_asked_after() {
    let browser = Browser::start(BrowserKind::Chromium);
    let person = begun(&browser, "device");
    person.visit("#/do/digital/q1");
    person.see_heading(&t("digital-1"));
    person.press("1");
    person.see_heading(&t("digital-2"));
    person.visit("#/results/digital");
    person.see_heading(&t("digital"));
    person.use_by_keyboard("button", &t("idea-keep"));
    let pressed = "return document.activeElement.getAttribute('aria-pressed') === 'true';";
    person.until_true("a kept idea, with the focus still on its button", pressed, json!([]));
    person.see_words(&t("idea-when"));
    person.see_words(&t("idea-where"));
    person.see_saved();

    // In the same visit nothing is asked.
    person.visit("#/c/plan");
    person.see("heading", &t("idea-title"));
    person.see_words(&t("digital-1-idea"));
    person.see("button", &t("idea-answer-done"));
    assert!(!person.has("button", &t("idea-answer-not-yet")), "{}", person.scene());

    // In the next one it is, there and on the hub.
    person.reload();
    person.see("button", &t("idea-answer-not-yet"));
    person.visit("#/home");
    person.use_by_keyboard("link", &t("hub-idea"));
    person.see_place(&t("chapter-plan"));
    person.see_words(&t("idea-how"));
    person.use_by_keyboard("button", &t("idea-answer-not-yet"));
    person.see_words(&t("idea-stays"));
    let at_heading = "return document.activeElement.id === 'kept-idea';";
    person.until_true("focus where the question was", at_heading, json!([]));
    person.see_saved();
    // The message has nothing to undo. It waits while the focus is on it, and leaves by itself.
    let clock =
        "const clock = document.querySelector('.toast')?.getAnimations().find((it) => it.animationName === 'leave'); ";
    let delay = browser.run(&format!("{clock} return clock.effect.getTiming().delay;"), json!([]));
    assert!(delay.as_f64().is_some_and(|delay| delay >= 6000.0), "a message that is gone after {delay} ms");
    person.tab_to("button", &t("close"));
    person.until_true(
        "a clock that stands still",
        &format!("{clock} return clock?.playState === 'paused';"),
        json!([]),
    );
    browser.run(&format!("{clock} clock.finish();"), json!([]));
    person.until_true("no message any more", "return !document.querySelector('.toast');", json!([]));

    // It was asked today, so it is not asked again today.
    person.reload();
    person.see("button", &t("idea-answer-done"));
    assert!(!person.has("button", &t("idea-answer-not-yet")), "{}", person.scene());

    person.use_by_keyboard("button", &t("idea-answer-done"));
    person.see_place(&t("edit-evidence-title"));
    person.see_words(&t("idea-was"));
    person.see_words(&t("digital-1-idea"));
    person.tab_to("textbox", &t("edit-evidence-what"));
    person.type_text("I searched with three words.");
    person.see_words(&t("edit-evidence-learned"));
    person.see_words(&t("edit-evidence-more"));
    person.see_saved();
    person.visit("#/c/plan");
    person.see_heading(&t("chapter-plan"));
    assert!(!person.has("heading", &t("idea-title")), "{}", person.scene());
}
