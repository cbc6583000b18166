//! What every screen must have at every size: no scrolling sideways, no text that is cut off or outside its button,
//! targets that are big enough, no broken word, the focus on the heading, the right language and direction, and no motion
//! for users who want none; and what a phone's first screen, two languages, lists, dialogs, messages and very wide
//! screens need.

use eight_keys::i18n::Localizer;
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
// Texts on more than one line.
const several = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const el = node.parentElement;
  if (!node.data.trim() || !el || el.closest("script, style, noscript, option, svg") || !shown(el) || unseen(el)) continue;
  range.selectNodeContents(node);
  const boxes = range.getClientRects();
  if (boxes.length > 1) several.push(node);
  for (const box of boxes) {
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

/// No word goes on in the next line without a hyphen. A word is letters without a hyphen between them, visible or soft; of
/// four letters at least, because shorter ones are broken only where longer ones are too. What the user typed, codes,
/// addresses and names of files may be broken anywhere. So may a word of twelve letters (of ten at 320) where browsers that can do so
/// hyphenate it (`static/css/base.css`): the one that runs the tests may have no list of syllables.
const WORDS: &str = r##"
for (const node of several) {
  const el = node.parentElement;
  if (el.closest(".user-text, .address, .version, .details, .drawn-words, code, textarea")) continue;
  const hyphenates = getComputedStyle(el).hyphens === "auto";
  for (const { 0: token, index } of node.data.matchAll(/\S{4,}/g)) {
    if (/[\d_@\\]|[\p{L}\d][./:][\p{L}\d]/u.test(token)) continue;
    for (const { 0: word, index: at } of token.matchAll(/[\p{L}\p{M}\u200c]{4,}/gu)) {
      if (hyphenates && word.length >= (innerWidth <= 352 ? 10 : 12)) continue;
      range.setStart(node, index + at);
      range.setEnd(node, index + at + word.length);
      const lines = [...range.getClientRects()].filter((box) => box.width);
      if (lines.length > 1 && Math.abs(lines[lines.length - 1].top - lines[0].top) > lines[0].height / 2) problems.push(`a word on two lines: “${word}” in ${say(el)}`);
    }
  }
}

"##;

/// What certain parts of a screen must have. Sizes are in CSS pixels; 768 is where columns begin.
const PARTS: &str = r##"
const phone = innerWidth >= 360 && innerWidth < 768;
const inner = (el) => {
  const box = el.getBoundingClientRect();
  const style = getComputedStyle(el);
  const at = (name) => parseFloat(style[name]) || 0;
  // Within the scroll bar, on whichever side it is.
  const left = el.clientWidth ? box.left + el.clientLeft : box.left + at("borderLeftWidth");
  const right = el.clientWidth ? left + el.clientWidth : box.right - at("borderRightWidth");
  return { left: left + at("paddingLeft"), right: right - at("paddingRight") };
};
const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;

// The header is one row on a phone.
const header = document.querySelector(".shell-header");
if (phone && header && shown(header)) {
  if (header.offsetHeight > 56) problems.push(`a header of ${header.offsetHeight}`);
  const around = header.getBoundingClientRect();
  const row = [...header.querySelectorAll("a, button, .saved-words")].filter((el) => shown(el) && !unseen(el) && !el.closest("[popover]"));
  const boxes = row.map((el) => el.getBoundingClientRect());
  const middle = (box) => (box.top + box.bottom) / 2;
  const out = row.filter((_, at) => middle(boxes[at]) < around.top || middle(boxes[at]) > around.bottom);
  if (out.length) problems.push(`out of the header's row: ${out.map(say).join("; ")}`);
  if (boxes.some((a) => boxes.some((b) => a.bottom <= b.top + 1))) problems.push(`a header of two rows: ${row.map(say).join("; ")}`);
}

// All languages are on a phone's first screen, as big buttons, and the drawing is whole.
const languages = [...document.querySelectorAll(".first .languages a")].filter(shown).map((el) => el.getBoundingClientRect());
if (languages.length && innerWidth >= 360 && innerHeight >= 640) {
  if (languages.at(-1).bottom + scrollY > innerHeight) problems.push(`the last language ends at ${languages.at(-1).bottom} of ${innerHeight}`);
  if (languages.some((box) => box.height < 56)) problems.push("a language of less than 56");
  const hero = document.querySelector(".hero").getBoundingClientRect();
  if (hero.left < 0 || hero.top + scrollY < 0 || hero.right > wide) problems.push("the drawing is cut");
  if (languages.some((box) => !apart(box, hero))) problems.push("the drawing lies over a language");
}

// One language: a key on the hub takes one row.
for (const card of root.querySelectorAll(".competences .card:has(.key)")) {
  if (phone && !root.querySelector(".said-second") && card.offsetHeight > 90) problems.push(`a row of ${card.offsetHeight}: ${say(card)}`);
}

// The second language of a text is a block from its own edge, as wide as the text may be; beside the first from 900 on.
const facing = ":is(.page > :is(h1, h2, p):not(.unseen), .page-head > :not(a), .statement > p) > .said";
for (const second of root.querySelectorAll(":is(h1, h2, h3, p, li, dd, legend, .lead) > .said > .said-second")) {
  const said = second.parentElement;
  const block = said.parentElement;
  const style = getComputedStyle(block);
  // In a line with other things it stands under the first, and a text in the middle has no edge.
  if (!shown(second) || unseen(second) || style.display.includes("flex") || style.textAlign === "center") continue;
  const [room, box, own] = [inner(block), said.getBoundingClientRect(), second.getBoundingClientRect()];
  const far = (a, b) => Math.abs(a.left - b.left) > 3 || Math.abs(a.right - b.right) > 3;
  const beside = innerWidth >= 900 && said.matches(facing);
  // The lines of an example flow round its drawing, on the drawing's side.
  const flows = block.closest(".statement") !== null;
  if ((!flows && far(room, box)) || (!beside && far(box, own))) problems.push(`the second language is no block: ${say(second)}`);
  const around = getComputedStyle(block.parentElement);
  const column = around.display === "block" || (around.display === "grid" && around.gridTemplateColumns.split(" ").length === 1);
  const most = parseFloat(style.maxWidth) || Infinity;
  const given = inner(block.parentElement);
  if (column && block.getBoundingClientRect().width < Math.min(given.right - given.left, most) - 3) problems.push(`a text in two languages is as wide as its words: ${say(block)}`);
  if (beside && !apart(said.querySelector(":scope > .said-first").getBoundingClientRect(), { ...own.toJSON(), top: -Infinity, bottom: Infinity })) problems.push(`the second language is not beside the first: ${say(second)}`);
  range.selectNodeContents(second);
  const lines = new Map();
  for (const { top, left, right, width } of range.getClientRects()) {
    const line = lines.get(Math.round(top)) ?? { left: Infinity, right: -Infinity };
    if (width) lines.set(Math.round(top), { left: Math.min(line.left, left), right: Math.max(line.right, right) });
  }
  const edge = inner(second);
  // A name on a thing of paper keeps to the side of the first language: then its lines begin or end there.
  const side = getComputedStyle(second).textAlign;
  const right = side === "right" || (side !== "left" && second.dir === "rtl");
  const off = [...lines.values()].some((line) => Math.abs(right ? line.right - edge.right : line.left - edge.left) > 3);
  if (off && !(flows && second.dir === document.documentElement.dir)) problems.push(`a line of the second language is not at its edge: ${say(second)}`);
}
// In a list with signs or counts beside the words, all lines of it have the same edge.
for (const [list, line] of [[".picks", ".pick-label > .said"], [".changes", ".check > label > .said"], [".change-sections", "dt > span > .said"]]) {
  for (const it of root.querySelectorAll(list)) {
    const seconds = [...it.querySelectorAll(`${line} > .said-second`)].filter(shown);
    const edges = new Set(seconds.map((el) => Math.round(el.dir === "rtl" ? inner(el).right : inner(el).left)));
    if (edges.size > 1) problems.push(`${edges.size} edges of the second language: ${say(it)}`);
  }
}

// The bars of an overview leave no empty columns beside them. One alone is as wide as a text may be.
for (const list of root.querySelectorAll(".overview .bar-list")) {
  const bars = [...list.children].map((el) => el.getBoundingClientRect());
  const row = bars.filter((bar) => Math.abs(bar.top - bars[0].top) < 2);
  const room = inner(list);
  const used = Math.max(...row.map((bar) => bar.right)) - Math.min(...row.map((bar) => bar.left));
  if (row.length > 1 && used < room.right - room.left - 3) problems.push(`bars beside empty room: ${Math.round(used)} of ${Math.round(room.right - room.left)}`);
}

// A bar across a page ends where the page ends.
for (const bar of root.querySelectorAll(".save-bar")) {
  const [page, box] = [bar.closest(".page"), bar].map((el) => el.getBoundingClientRect());
  if (box.left < page.left - 1 || box.right > page.right + 1) problems.push(`a bar beyond its page (${Math.round(box.left - page.left)}, ${Math.round(box.right - page.right)})`);
}

// No word is cut in a list to choose from.
const pen = document.createElement("canvas").getContext("2d");
for (const select of root.querySelectorAll("select")) {
  if (!shown(select) || unseen(select)) continue;
  const style = getComputedStyle(select);
  const words = select.selectedOptions[0]?.text ?? "";
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  if (pen.measureText(words).width > room + 1) problems.push(`words cut in a list: “${words}” in ${Math.round(room)}`);
}

// Filters fold away on a phone, and a statement's four answers are two by two where there is room.
for (const filters of root.querySelectorAll(".filters")) {
  const lists = filters.querySelectorAll("select");
  const button = filters.querySelector("button[aria-expanded]");
  const folds = button && shown(button) && (button.getAttribute("aria-expanded") === "true" || !shown(lists[0]));
  if (innerWidth < 768 && lists.length > 2 && !folds) problems.push(`filters that do not fold: ${say(filters)}`);
}
for (const group of root.querySelectorAll(".statement-page .answers")) {
  const tops = [...group.querySelectorAll(".answer")].map((el) => Math.round(el.getBoundingClientRect().top));
  if (innerWidth >= 480 && innerWidth < 768 && tops.length === 4 && (tops[0] !== tops[1] || tops[2] !== tops[3])) problems.push("four answers below one another");
}

// An arrow that leads on follows its words, in the direction of the page.
for (const words of root.querySelectorAll(".on + .said")) {
  const [sign, box] = [words.previousElementSibling, words].map((el) => el.getBoundingClientRect());
  const rtl = getComputedStyle(words.parentElement).direction === "rtl";
  if (shown(words) && !unseen(words) && sign.width && (rtl ? sign.left > box.right - 1 : sign.right < box.left + 1)) problems.push(`an arrow before its words: ${say(words)}`);
}

// The buttons of a dialog are in sight, unless the window is too low for any of it.
for (const actions of document.querySelectorAll("dialog[open] > .dialog-actions")) {
  const { top, bottom } = actions.getBoundingClientRect();
  if (innerHeight >= 416 && (top < 0 || bottom > innerHeight)) problems.push(`buttons of a dialog out of sight: ${say(actions)}`);
}

// One main button a page. The page of examples has all of them.
const main = [...root.querySelectorAll("#main .button-primary")].filter((el) => shown(el) && !unseen(el));
if (main.length > 1 && !document.querySelector("[data-page='#/components']")) problems.push(`${main.length} main buttons: ${main.map(say).join("; ")}`);

// At the end of the page a short message lies over nothing that can be pressed.
const toast = document.querySelector(".toasts > .toast");
if (toast && !modal) {
  const before = scrollY;
  scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  for (const el of document.querySelectorAll("#main :is(a[href], button, input, select, textarea, summary)")) {
    if (!el.closest("svg") && shown(el) && !unseen(el) && !apart(el.getBoundingClientRect(), toast.getBoundingClientRect())) problems.push(`under a short message: ${say(el)}`);
  }
  scrollTo({ top: before, behavior: "instant" });
}

// However wide the screen, a line can be read.
for (const el of root.querySelectorAll("p, li, dd")) {
  if (!shown(el) || unseen(el) || el.querySelector("p, li, dd, .said-second")) continue;
  range.selectNodeContents(el);
  const lines = new Set([...range.getClientRects()].filter((box) => box.width).map((box) => Math.round(box.top / 6)));
  const letters = el.innerText.trim().length;
  if (lines.size > 1 && letters / lines.size > 95) problems.push(`lines of ${Math.round(letters / lines.size)} letters: ${say(el)}`);
}

"##;

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
    texts(&browser.run(&[EDGES, WORDS, PARTS, TARGETS].concat(), json!([TARGET])))
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
pub fn state(browser: &Browser, words: &Localizer, second: Option<&Localizer>) -> Vec<String> {
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
