//! What every screen must have at every size: no scrolling sideways, no text that is cut off or outside its button,
//! targets that are big enough, the focus on the heading, the right language and direction, and no motion for users who
//! want none.

use eight_keys::i18n::Words;
use serde_json::{Value, json};

use crate::driver::Browser;

/// Targets, in CSS pixels: WCAG 2.5.5 (AAA), stricter than the 24 of 2.5.8 (AA).
const TARGET: u32 = 44;

/// The beginning of the other scripts, and what holds on screens and on paper.
const EDGES: &str = r#"
const problems = [];
const wide = document.documentElement.clientWidth;
const say = (el) => {
  const id = el.id ? `#${el.id}` : "";
  const classes = [...el.classList].map((it) => `.${it}`).join("");
  return `${el.tagName.toLowerCase()}${id}${classes} “${(el.innerText ?? el.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50)}”`;
};
const shown = (el) => {
  const box = el.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};
// For screen readers only: one pixel or cut to nothing.
const unseen = (el) => {
  for (let it = el; it; it = it.parentElement) {
    const style = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    if (style.clipPath.startsWith("inset(50%") || style.clip === "rect(0px, 0px, 0px, 0px)" || (box.width <= 1 && box.height <= 1 && style.overflow !== "visible")) return true;
    if (it.classList?.contains("skip") && it !== document.activeElement) return true;
  }
  return false;
};
const scrolls = (el) => {
  for (let it = el; it && it !== document.documentElement; it = it.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth) return true;
  }
  return false;
};
const modal = document.querySelector("dialog:modal");
const root = modal ?? document.body;

if (document.documentElement.scrollWidth > wide + 1) {
  const beyond = [...document.body.querySelectorAll("*")].filter((el) => {
    const box = el.getBoundingClientRect();
    return shown(el) && !unseen(el) && (box.right > wide + 1 || box.left < -1);
  });
  const inner = beyond.filter((el) => !beyond.some((other) => other !== el && el.contains(other))).slice(0, 3);
  problems.push(`scrolls sideways: ${document.documentElement.scrollWidth} wide in ${wide}: ${inner.map(say).join("; ")}`);
}

const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
const range = document.createRange();
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const el = node.parentElement;
  if (!node.data.trim() || !el || el.closest("script, style, noscript, option, svg") || !shown(el) || unseen(el)) continue;
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width && (box.left < -1 || box.right > wide + 1) && !scrolls(el)) {
      problems.push(`text beyond the edge (${Math.round(box.left)} to ${Math.round(box.right)} of ${wide}): ${say(el)}`);
      break;
    }
  }
}
for (const el of root.querySelectorAll("*")) {
  if (el.closest("svg") || !shown(el) || unseen(el)) continue;
  const style = getComputedStyle(el);
  const hides = (overflow) => overflow === "hidden" || overflow === "clip";
  const text = (el.textContent ?? "").trim();
  if (text && hides(style.overflowX) && el.scrollWidth > el.clientWidth + 2) problems.push(`text cut off sideways: ${say(el)}`);
  if (text && hides(style.overflowY) && el.scrollHeight > el.clientHeight + 2) problems.push(`text cut off below: ${say(el)}`);
}

"#;

const TARGETS: &str = r#"
const [target] = arguments;
// A link within a sentence is exempt (WCAG 2.5.5 and 2.5.8, "Inline"): its height is the line's.
const inSentence = (el) => {
  if (el.tagName !== "A" || !getComputedStyle(el).display.startsWith("inline") || getComputedStyle(el).display === "inline-flex") return false;
  const block = el.closest("p, li, dd, dt, td");
  return Boolean(block) && block.innerText.trim().length > el.innerText.trim().length + 3;
};
// What reacts is what counts: the element, its label, and what either of them lays over the card around it.
const area = (el) => {
  const boxes = [];
  for (const it of [el, ...(el.labels ?? [])]) {
    const box = it.getBoundingClientRect();
    if (box.width && box.height) boxes.push({ width: box.width, height: box.height });
    for (const pseudo of ["::before", "::after"]) {
      const style = getComputedStyle(it, pseudo);
      if (style.content !== "none" && style.position === "absolute") boxes.push({ width: parseFloat(style.width), height: parseFloat(style.height) });
    }
  }
  return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
};
for (const el of root.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
  const label = el.labels?.[0];
  if (el.closest("svg") || !(shown(el) || (label && shown(label))) || (unseen(el) && !label) || inSentence(el)) continue;
  const { width, height } = area(el);
  if (width < target - 0.5 || height < target - 0.5) problems.push(`target of ${Math.round(width)} by ${Math.round(height)}: ${say(el)}`);
}
// A word too long for its button stands out of it, where nothing else is wrong.
for (const el of root.querySelectorAll("button, a.button")) {
  if (!shown(el) || unseen(el)) continue;
  const edge = el.getBoundingClientRect();
  range.selectNodeContents(el);
  if ([...range.getClientRects()].some((box) => box.left < edge.left || box.right > edge.right)) problems.push(`words beyond their button: ${say(el)}`);
}
return [...new Set(problems)];
"#;

const STATE: &str = r##"
const h1 = [...document.querySelectorAll("#app h1")];
const moving = document.getAnimations().filter((it) => it.playState === "running" && it.effect?.getComputedTiming().duration > 1);
return {
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  title: document.title,
  headings: h1.length,
  focus: document.activeElement?.id ?? "",
  moving: moving.map((it) => `${it.animationName ?? it.transitionProperty} of ${it.effect.target?.className}`),
  seconds: [...document.querySelectorAll(".said-second")].map((el) => `${el.lang} ${el.dir}`),
  mains: document.querySelectorAll("main").length,
};
"##;

/// On paper, what can be pressed or leads on has no meaning, and there is nothing but ink on white.
const PAPER: &str = r##"
// The first screens of all have no style for paper: it comes with the later pages.
if (![...document.styleSheets].some((it) => it.href?.includes("later"))) return [];
for (const el of document.querySelectorAll(".button, .shell-header, .shell-footer, .toasts")) {
  if (shown(el)) problems.push(`on paper: ${say(el)}`);
}
if (![...document.querySelectorAll("#app :is(h1, h2)")].some(shown)) problems.push("no heading on paper");
// Paper shows one moment, and nobody knows which of something that moves. The user here has not asked for less motion.
for (const it of document.getAnimations()) if (it.effect?.getComputedTiming().duration > 1) problems.push(`moves on paper: ${it.animationName ?? it.transitionProperty} of ${it.effect.target?.className}`);
// What may not be parted from what follows, and is the last in its box, holds that box to the next one, and so a whole list.
for (const dt of document.querySelectorAll("#app dt")) {
  const dd = dt.nextElementSibling;
  const beside = dd && shown(dd) && dd.getBoundingClientRect().top < dt.getBoundingClientRect().bottom - 1;
  if (shown(dt) && beside && getComputedStyle(dt).breakAfter === "avoid") problems.push(`never parted from the next box: ${say(dt)}`);
}
const pale = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
for (const el of document.querySelectorAll("#app h1, #app h2, #app p, #app li, #app dd, #app dt")) {
  if (shown(el) && !unseen(el) && pale(getComputedStyle(el).color) > 0x66) problems.push(`too pale on paper: ${say(el)}`);
}
return [...new Set(problems)];
"##;

/// If the system paints over every background, only an edge, an underline or a drawing remains of a button.
const FORCED: &str = r#"
if (!matchMedia("(forced-colors: active)").matches) problems.push("colours are not forced");
const edged = (el) => {
  const style = getComputedStyle(el);
  const border = ["Top", "Bottom"].every((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  return border || outline || style.textDecorationLine.includes("underline") || Boolean(el.querySelector("svg"));
};
for (const el of root.querySelectorAll("button, a.button, select, input:not([type=radio], [type=checkbox], [type=file]), textarea")) {
  if (shown(el) && !unseen(el) && !edged(el)) problems.push(`no edge: ${say(el)}`);
}
for (const bar of root.querySelectorAll("progress")) {
  if (shown(bar) && getComputedStyle(bar).forcedColorAdjust !== "none") problems.push(`a bar that browsers leave empty: ${say(bar)}`);
}
const marked = (el) => [getComputedStyle(el).outlineStyle, getComputedStyle(el).backgroundColor, getComputedStyle(el).borderColor].join();
for (const on of root.querySelectorAll("[aria-pressed='true']")) {
  const off = on.parentElement?.querySelector(`${on.tagName}[aria-pressed='false']`) ?? on.closest("ul, fieldset, div[role=group], .answers")?.querySelector("[aria-pressed='false']");
  if (off && marked(on) === marked(off)) problems.push(`pressed looks like not pressed: ${say(on)}`);
}
return [...new Set(problems)];
"#;

/// What is wrong with the present screen at its present size.
pub fn at_this_size(browser: &Browser) -> Vec<String> {
    texts(&browser.run(&[EDGES, TARGETS].concat(), json!([TARGET])))
}

/// What is wrong with the present screen on paper; to be called while it is shown that way.
pub fn on_paper(browser: &Browser) -> Vec<String> {
    texts(&browser.run(&[EDGES, PAPER].concat(), json!([])))
}

/// What cannot be told apart when the system chooses the colours; to be called while it does.
pub fn in_forced_colours(browser: &Browser) -> Vec<String> {
    texts(&browser.run(&[EDGES, FORCED].concat(), json!([])))
}

/// What is wrong with language, title, headings and motion of the present screen, whatever its size.
pub fn state(browser: &Browser, words: &Words, second: Option<&Words>) -> Vec<String> {
    let state = browser.run(STATE, json!([]));
    let language = words.language();
    let mut problems = Vec::new();
    let mut check = |good: bool, problem: String| {
        if !good {
            problems.push(problem);
        }
    };
    check(state["lang"] == language.tag.as_str(), format!("lang is {}", state["lang"]));
    check(state["dir"] == language.dir.name(), format!("dir is {}", state["dir"]));
    // Browsers write titles into their history, so only pages that are the same for everybody have a title of their
    // own.
    let own = ["title-about", "title-open-file"].map(|id| format!("{} · Eight Keys", words.t(id)));
    let title = state["title"].as_str().unwrap_or_default();
    check(title == "Eight Keys" || own.iter().any(|own| own == title), format!("the title is “{title}”"));
    check(state["headings"] == 1, format!("{} headings of the first level", state["headings"]));
    check(state["mains"] == 1, format!("{} main parts", state["mains"]));
    check(state["moving"] == json!([]), format!("motion in spite of the wish for none: {}", state["moving"]));
    if let Some(second) = second {
        let wanted = format!("{} {}", second.language().tag, second.language().dir.name());
        let wrong: Vec<String> = texts(&state["seconds"]).into_iter().filter(|it| *it != wanted).collect();
        check(wrong.is_empty(), format!("second lines that are {wrong:?} and not {wanted}"));
        check(state["seconds"] != json!([]), "no line in the second language".to_owned());
    }
    problems
}

/// Whether the focus is on the page's heading.
pub fn focus_is_on_heading(browser: &Browser) -> bool {
    browser.run("return document.activeElement?.id === 'title';", json!([])) == Value::Bool(true)
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
