//! A user at the browser, who finds things by what they are and what they are called, acts by keyboard or pointer, and
//! waits for what should appear, never for a time.
//!
//! The three parts follow one another: [`Person::find`] looks, the actions in the middle act, `see…` checks.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Browser;

/// How long something may take to appear before it counts as missing.
pub const LONG_ENOUGH: Duration = Duration::from_secs(20);
/// The pause between two looks: shorter than what a user notices.
pub const LOOK: Duration = Duration::from_millis(15);

/// Keys as WebDriver names them.
pub mod key {
    /// Tab.
    pub const TAB: &str = "\u{E004}";
    /// Enter.
    pub const ENTER: &str = "\u{E007}";
    /// The space bar.
    pub const SPACE: &str = " ";
    /// Backspace.
    pub const BACKSPACE: &str = "\u{E003}";
    /// Escape.
    pub const ESCAPE: &str = "\u{E00C}";
    /// Shift.
    pub const SHIFT: &str = "\u{E008}";
    /// Arrow up.
    pub const UP: &str = "\u{E013}";
    /// Arrow down.
    pub const DOWN: &str = "\u{E015}";
}

/// Role and name of elements as assistive technology gets them, as far as this app's markup needs.
const LOOKING: &str = r#"
const here = () => document.querySelector("[data-page]")?.dataset.page ?? location.hash;
const plain = (text) => (text ?? "").replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const text = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden") return "";
  const inner = [...node.childNodes].map(text).join("");
  return style.display.startsWith("inline") ? inner : ` ${inner} `;
};
const name = (el) => {
  const by = el.getAttribute("aria-labelledby");
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(" "));
  if (el.getAttribute("aria-label")) return plain(el.getAttribute("aria-label"));
  if (el.labels && el.labels.length) return plain([...el.labels].map(text).join(" "));
  return plain(text(el));
};
const role = (el) => {
  if (el.getAttribute("role")) return el.getAttribute("role");
  const tag = el.tagName.toLowerCase();
  if (/^h[1-6]$/.test(tag)) return "heading";
  if (tag === "a" && el.hasAttribute("href")) return "link";
  if (tag === "button" || tag === "summary") return "button";
  if (tag === "select") return "combobox";
  if (tag === "textarea") return "textbox";
  if (tag === "input") return { radio: "radio", checkbox: "checkbox", file: "file" }[el.type] ?? "textbox";
  return tag;
};
const seen = (el) => {
  const box = el.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(el).visibility !== "hidden" && !el.closest("[inert]");
};
const modal = document.querySelector("dialog:modal");
const place = modal ?? document;
const all = (wanted) => [...place.querySelectorAll(
  "a[href], button, summary, select, textarea, input, h1, h2, h3, [role]")].filter((el) => role(el) === wanted && seen(el));
const behind = (wanted, called) => {
  const closed = [...place.querySelectorAll("[popover]")].filter((it) => !it.matches(":popover-open"));
  const menu = closed.find((it) => [...it.querySelectorAll("a, button")].some((el) => role(el) === wanted && plain(el.textContent).startsWith(called)));
  const opener = menu && document.querySelector(`[popovertarget="${menu.id}"]`);
  if (opener && seen(opener)) opener.click();
  return null;
};
const found = (wanted, called) => {
  const them = all(wanted);
  return them.find((el) => name(el) === called) ?? them.find((el) => name(el).startsWith(called));
};
"#;

/// A user at a browser.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    /// The browser.
    pub browser: &'a Browser,
}

impl<'a> Person<'a> {
    /// A user at this browser.
    pub fn at(browser: &'a Browser) -> Self {
        Self { browser }
    }

    // Finding.

    /// Runs a script that can use the functions for finding elements.
    pub fn look(&self, script: &str, args: Value) -> Value {
        self.browser.run(&format!("{LOOKING}{script}"), args)
    }

    /// Looks again and again until something is there.
    pub fn until<T>(&self, what: &str, look: impl FnMut() -> Option<T>) -> T {
        self.until_within(LONG_ENOUGH, what, look)
    }

    /// The same with another limit of time.
    pub fn until_within<T>(&self, patience: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let until = Instant::now() + patience;
        loop {
            if let Some(found) = look() {
                return found;
            }
            if Instant::now() > until {
                panic!("{}: no {what} after {patience:?}; {}", self.browser.kind.name(), self.scene());
            }
            std::thread::sleep(LOOK);
        }
    }

    /// Looks again and again until a condition on the page is true.
    pub fn until_true(&self, what: &str, script: &str, args: Value) {
        let script = format!("{LOOKING}{script}");
        self.until(what, || {
            // A page that is just being replaced does not answer; the next look meets the new one.
            let answer = self.browser.try_run(&script, args.clone()).ok()?;
            (answer == Value::Bool(true)).then_some(())
        });
    }

    /// An element by role and name; a name may be the beginning of a longer one.
    ///
    /// What is behind a button of the header on a narrow screen is found as a user finds it: by pressing that button.
    pub fn find(&self, role: &str, name: &str) -> Value {
        let script =
            format!("{LOOKING} return found(arguments[0], arguments[1]) ?? behind(arguments[0], arguments[1]);");
        self.until(&format!("{role} “{name}”"), || {
            let found = self.browser.try_run(&script, json!([role, name])).ok()?;
            (!found.is_null()).then_some(found)
        })
    }

    /// Whether an element is there now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.look("return Boolean(found(arguments[0], arguments[1]));", json!([role, name])) == Value::Bool(true)
    }

    /// The element that has the focus: role and name.
    pub fn focus(&self) -> (String, String) {
        let focus =
            self.look("const el = document.activeElement; return el ? [role(el), name(el)] : ['', ''];", json!([]));
        let part = |index: usize| focus[index].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// The place that is on the screen, written as a route: the app writes it into the page, since its address says
    /// nothing. Before the app is loaded, this is the address after the `#`.
    pub fn place(&self) -> String {
        self.look("return here();", json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a place.
    pub fn see_route(&self, route: &str) {
        self.until_true(route, "return here() === arguments[0];", json!([route]));
    }

    /// The page's heading.
    pub fn heading(&self) -> String {
        let script = "const el = document.querySelector('#app h1'); return el ? name(el) : '';";
        self.look(script, json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// What is on the screen, and what a flow's own script has noted on the way, for the messages of failures.
    pub fn scene(&self) -> String {
        let script = "return [location.href, document.title, document.querySelector('h1')?.innerText ?? '', \
                      document.activeElement?.outerHTML.slice(0, 160) ?? '', document.body.innerText.slice(0, 1200), ...(window.noted ?? [])].join('\\n  ');";
        match self.browser.try_run(script, json!([])) {
            Ok(scene) => format!("on the screen:\n  {}", scene.as_str().unwrap_or_default()),
            Err(fault) => format!("and the page cannot be looked at: {fault}"),
        }
    }

    // Acting.

    /// Opens the app and waits until it has taken over the first screen. If the device has only one profile, goes on
    /// with that one.
    pub fn open(&self, address: &str) {
        self.browser.go(address);
        self.until_started();
        self.say_who();
    }

    /// Waits until the app runs.
    pub fn until_started(&self) {
        self.until_true("running app", "return Boolean(document.querySelector('#app .shell #title'));", json!([]));
    }

    /// Reloads the page and waits until the app runs.
    pub fn reload(&self) {
        self.browser.reload();
        self.until_started();
    }

    /// Leaves the app and comes back to its bare address.
    pub fn come_back(&self, address: &str) {
        self.browser.go("about:blank");
        self.open(address);
    }

    /// Goes on as the only user of this device, if the app asks who is here.
    fn say_who(&self) {
        if self.place() == "#/profiles" {
            // This does not wait for frames: WebKit draws none in a tab that it does not show.
            let there = "return document.querySelectorAll('.profile-open').length > 0;";
            self.until_true("profiles", there, json!([]));
            let only = "const all = document.querySelectorAll('.profile-open'); all.length === 1 && all[0].click();";
            self.browser.run(only, json!([]));
            self.until_true("person", "return document.querySelectorAll('.profile-open').length !== 1;", json!([]));
        }
    }

    /// Enters an address within the app, as an old bookmark does.
    pub fn visit(&self, hash: &str) {
        self.browser.run("location.hash = arguments[0];", json!([hash]));
        self.until_settled();
    }

    /// Waits until the page is the one of the address and nothing is being loaded.
    pub fn until_settled(&self) {
        let script =
            "return Boolean(document.querySelector('#app #title')) && !document.querySelector('main[aria-busy=true]');";
        self.until_true("settled page", script, json!([]));
        // After two frames, everything that was rendered because of the last event is drawn.
        self.browser
            .run_async("await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));", json!([]));
    }

    /// Presses a key.
    pub fn press(&self, key: &str) {
        self.browser.press(&[key]);
    }

    /// Types text where the focus is.
    pub fn type_text(&self, text: &str) {
        let keys: Vec<String> = text.chars().map(String::from).collect();
        self.browser.press(&keys.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Goes by Tab, or Shift and Tab, to an element, from wherever the focus is. Fails if the keyboard does not get
    /// there.
    pub fn tab_to(&self, role: &str, name: &str) {
        self.find(role, name);
        let before = "const it = found(arguments[0], arguments[1]); const at = document.activeElement; \
                      return Boolean(it && at !== document.body && at.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING);";
        let is_before = self.look(before, json!([role, name])) == Value::Bool(true);
        // Within a question arrow keys lead on; Tab would leave it.
        if role == "radio" && self.focus().0 == "radio" && self.arrow_to(name) {
            self.see_focus();
            return;
        }
        let mut met = Vec::new();
        for _ in 0..150 {
            if is_before {
                self.browser.press_together(&[key::SHIFT, key::TAB]);
            } else {
                self.press(key::TAB);
            }
            let (found_role, found_name) = self.focus();
            if found_role == role && (found_name == name || found_name.starts_with(name)) {
                self.see_focus();
                return;
            }
            // The options of one question are one tab stop; arrow keys go on from there.
            if role == "radio" && found_role == "radio" && self.arrow_to(name) {
                self.see_focus();
                return;
            }
            met.push(format!("{found_role} “{found_name}”"));
        }
        panic!(
            "{}: the keyboard does not get to {role} “{name}”; it got to {}; {}",
            self.browser.kind.name(),
            met.join(", "),
            self.scene()
        );
    }

    /// Goes by Tab, or Shift and Tab, to the element that a selector names, from wherever the focus is. One of several
    /// radio buttons is reached from another one by arrow keys. Fails if the keyboard does not get there.
    pub fn tab_to_element(&self, selector: &str) {
        self.until_true(selector, "return Boolean(document.querySelector(arguments[0]));", json!([selector]));
        let before = "const it = document.querySelector(arguments[0]); const at = document.activeElement; \
                      return Boolean(at !== document.body && at.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING);";
        let is_before = self.look(before, json!([selector])) == Value::Bool(true);
        let where_is_it = "const it = document.querySelector(arguments[0]); const at = document.activeElement; \
                           if (at === it) return 'here'; \
                           return at?.type === 'radio' && it?.type === 'radio' && at.name === it.name ? 'beside' : '';";
        for _ in 0..200 {
            match self.look(where_is_it, json!([selector])).as_str().unwrap_or_default() {
                "here" => return self.see_focus(),
                "beside" => self.press(if is_before { key::UP } else { key::DOWN }),
                _ if is_before => self.browser.press_together(&[key::SHIFT, key::TAB]),
                _ => self.press(key::TAB),
            }
        }
        panic!("{}: the keyboard does not get to {selector}; {}", self.browser.kind.name(), self.scene());
    }

    fn arrow_to(&self, name: &str) -> bool {
        let same = "const el = document.activeElement; return [...document.getElementsByName(el.name)].some((it) => { \
                    const called = plain([...it.labels].map(text).join(' ')); return called === arguments[0] || called.startsWith(arguments[0]); });";
        if self.look(same, json!([name])) != Value::Bool(true) {
            return false;
        }
        // Not every browser goes on at the other end of the list.
        let is_before = "const options = [...document.getElementsByName(document.activeElement.name)]; \
                         const it = options.findIndex((it) => { const called = plain([...it.labels].map(text).join(' ')); \
                         return called === arguments[0] || called.startsWith(arguments[0]); }); \
                         return it < options.indexOf(document.activeElement);";
        let arrow = if self.look(is_before, json!([name])) == Value::Bool(true) { key::UP } else { key::DOWN };
        for _ in 0..8 {
            let (_, found) = self.focus();
            if found == name || found.starts_with(name) {
                return true;
            }
            self.press(arrow);
        }
        false
    }

    /// Goes to a link or button by keyboard and presses it.
    pub fn use_by_keyboard(&self, role: &str, name: &str) {
        self.tab_to(role, name);
        self.press(key::ENTER);
    }

    /// Goes to an option or a checkbox by keyboard and sets it.
    pub fn choose_by_keyboard(&self, role: &str, name: &str) {
        self.tab_to(role, name);
        let chosen = "return document.activeElement.checked;";
        // Arrow keys choose at once; the space bar would remove a tick again.
        if self.browser.run(chosen, json!([])) != Value::Bool(true) {
            self.press(key::SPACE);
        }
        self.until_true(&format!("chosen {role} “{name}”"), chosen, json!([]));
    }

    /// Clicks a link or button with the pointer.
    pub fn click(&self, role: &str, name: &str) {
        // An element that is just being redrawn, or moves under a notice, is tried again.
        let until = Instant::now() + LONG_ENOUGH;
        let mut place = "nearest";
        loop {
            let element = self.find(role, name);
            // All of it is shown: a button moves by a pixel when it is pressed, and a press on that pixel alone would
            // miss it.
            let whole = "try { arguments[0].scrollIntoView({ block: arguments[1], behavior: 'instant' }); } catch {}";
            let _ = self.browser.try_run(whole, json!([element, place]));
            // The element is moved away from the window's edges, where a short message may cover it.
            place = "center";
            match self.browser.click(&element) {
                Ok(()) => return,
                Err(fault) if Instant::now() > until => {
                    panic!("{role} “{name}” cannot be clicked: {fault}; {}", self.scene())
                }
                Err(_) => std::thread::sleep(LOOK),
            }
        }
    }

    /// Chooses an option of a list by its value.
    pub fn select(&self, id: &str, value: &str) {
        let script = "const el = document.getElementById(arguments[0]); el.value = arguments[1]; \
                      el.dispatchEvent(new Event('change', { bubbles: true }));";
        self.browser.run(script, json!([id, value]));
    }

    /// Sets a radio button or a checkbox by its id, with the pointer on its label.
    pub fn tick(&self, id: &str) {
        // A short message may cover the window's lower edge; a user scrolls it away from there.
        let script = "const it = document.querySelector(`label[for='${arguments[0]}']`); \
                      try { it.scrollIntoView({ block: 'center', behavior: 'instant' }); } catch {} return it;";
        let label = self.until(&format!("label of {id}"), || {
            let found = self.browser.try_run(script, json!([id])).ok()?;
            (!found.is_null()).then_some(found)
        });
        self.browser.click(&label).unwrap_or_else(|fault| panic!("{id} cannot be ticked: {fault}; {}", self.scene()));
    }

    /// Chooses a file in the file field.
    pub fn choose_file(&self, path: &Path) {
        let field = self.until("file field", || {
            let found = self.browser.try_run("return document.querySelector('input[type=file]');", json!([])).ok()?;
            (!found.is_null()).then_some(found)
        });
        self.browser.type_into(&field, &path.to_string_lossy());
    }

    // Seeing.

    /// Sees a heading of the first level, which has the focus after a change of place.
    pub fn see_heading(&self, text: &str) {
        self.until_true(
            &format!("heading “{text}”"),
            "const el = document.querySelector('#app h1'); return Boolean(el) && name(el) === arguments[0];",
            json!([text]),
        );
    }

    /// Sees that another place is shown: its heading, with the focus on it.
    pub fn see_place(&self, heading: &str) {
        self.until_true(
            &format!("heading “{heading}” with the focus on it"),
            "const el = document.querySelector('#app h1'); return Boolean(el) && name(el) === arguments[0] && document.activeElement === el;",
            json!([heading]),
        );
    }

    /// Sees an element.
    pub fn see(&self, role: &str, name: &str) {
        self.find(role, name);
    }

    /// Sees words somewhere on the screen.
    pub fn see_words(&self, words: &str) {
        self.until_true(
            &format!("words “{words}”"),
            "return plain(document.body.innerText).includes(arguments[0]);",
            json!([words]),
        );
    }

    /// Sees that the last change is saved.
    pub fn see_saved(&self) {
        self.until_true("word that it is saved", "return Boolean(document.querySelector('.saved-done'));", json!([]));
    }

    /// Sees where the focus is: within the window, not covered by something else, and drawn (WCAG 2.4.7, 2.4.11).
    fn see_focus(&self) {
        let script = r#"
            const el = document.activeElement;
            const box = el.getBoundingClientRect();
            const drawn = (of) => { const s = getComputedStyle(of); return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== "none"; };
            const label = el.labels?.[0];
            const around = el.closest(".card, .choice-card, .chip, .check, .file-drop, .save-way, .suggestion, .chapters li");
            const shows = drawn(el) || (label && drawn(label)) || (around && drawn(around)) || (el.nextElementSibling && drawn(el.nextElementSibling));
            const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            if (!inside) return "outside of the window";
            const own = getComputedStyle(el);
            return shows ? "" : `not drawn (${own.outlineStyle} ${own.outlineWidth}, visible ${el.matches(":focus-visible")}, window ${document.hasFocus()})`;
        "#;
        let problem = self.look(script, json!([]));
        let problem = problem.as_str().unwrap_or_default();
        // Only one look is decisive here: scrolling into view is done when Tab returns.
        assert!(problem.is_empty(), "{}: the focus is {problem}; {}", self.browser.kind.name(), self.scene());
    }
}
