// Measures a page from inside, in the same way for every contestant. The driver runs it in each page before the page's
// own scripts, with SETTINGS before it (`xtask/src/bench/measure.rs`). All times are milliseconds since navigation.
//
// A moment counts when something is on the screen. Each frame, the script checks whether what it waits for is there.
// The time is taken in a task that was posted from that frame, which runs after the frame has been drawn and handed to
// the compositor.

const { statements, statement, answer, saved, store, walk } = SETTINGS;

const bench = { paint: null, possible: null, committed: null, saved: null, taps: [] };
window.bench = bench;
bench.finished = new Promise((resolve) => (bench.finish = resolve));

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") bench.paint = entry.startTime;
}).observe({ type: "paint", buffered: true });

// When answers are committed; this is observed at the one place that all contestants go through.
let commits = [];
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...all) {
  if (this.name === store) this.transaction.addEventListener("complete", () => commits.push(performance.now()));
  return put.apply(this, all);
};

// The words on the screen have marks of direction that the source does not have.
const plain = (text) => (text ?? "").replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const onScreen = () => {
  const text = plain(document.querySelector(statement)?.textContent);
  return text ? statements.findIndex((words) => text.includes(words)) : -1;
};

const buttons = () => {
  const all = [...document.querySelectorAll(answer)];
  return all.length === 4 && all.every((it) => it.getBoundingClientRect().height > 0) ? all : null;
};

const drawn = (then) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then(performance.now());
  };
  port2.postMessage(null);
};

// Everything that a tap makes a browser send: SurveyJS goes on by itself only if it saw a button of the pointer go
// down.
const tap = (target) => {
  for (const [Kind, name] of [
    [PointerEvent, "pointerdown"],
    [MouseEvent, "mousedown"],
    [PointerEvent, "pointerup"],
    [MouseEvent, "mouseup"],
  ]) {
    target.dispatchEvent(new Kind(name, { bubbles: true, cancelable: true, composed: true }));
  }
  target.click();
};

// The start screens of the app: one step in each frame, so that each screen is seen for at least a frame. Each step is
// done once, as a user does who sees that something is under way.
const done = new Set();
// The app names its place in the page. Before the app is loaded, and in the other contestants, it is the address.
const here = () => document.querySelector("[data-page]")?.dataset.page ?? location.hash;
const step = () => {
  const meant = (text) => walk.some((words) => plain(text).startsWith(words));
  const radio = [...document.querySelectorAll("input[type=radio]")].find(
    (it) => it.checkVisibility() && !it.checked && meant(it.labels?.[0]?.textContent),
  );
  const target =
    radio ??
    [...document.querySelectorAll("#app a[href], #app button")].find(
      (it) => it.checkVisibility() && meant(it.textContent),
    );
  // A link to the present place was followed, and the app has not taken over yet.
  if (!target || (target.hash && target.hash === here())) return;
  const key = `${here()} ${radio ? radio.value : plain(target.textContent)}`;
  if (done.has(key)) return;
  done.add(key);
  tap(target);
};

let look = () => {
  const at = onScreen();
  const four = at < 0 ? null : buttons();
  if (!four) {
    if (walk.length) step();
    return;
  }
  look = () => {};
  drawn((now) => {
    bench.possible = now;
    commits = [];
    look = () => answered(at + 1);
    // It is not enough that they are there: they have to work.
    tap(four[2]);
  });
};

const answered = (next) => {
  if (!commits.length || onScreen() !== next || !document.querySelector(saved)) return;
  look = () => {};
  drawn((now) => {
    bench.committed = commits[0];
    bench.saved = now;
    bench.finish();
  });
};

// Later taps come from the driver, through the browser's input. This says where to tap, and waits for what follows: the
// next statement, and the word that the answer is saved, which is about this answer once it is committed.
bench.aim = () => {
  const at = onScreen();
  const target = buttons()?.[2];
  if (at < 0 || !target) return null;
  target.scrollIntoView({ block: "nearest" });
  let from = null;
  addEventListener("pointerup", (event) => (from = event.timeStamp), { capture: true, once: true });
  commits = [];
  let waiting = [];
  const when = (isThere) => new Promise((resolve) => waiting.push({ isThere, resolve }));
  bench.tapped = when(() => onScreen() === at + 1);
  bench.kept = when(() => commits.length > 0 && document.querySelector(saved));
  look = () => {
    if (from === null) return;
    const there = waiting.filter((it) => it.isThere());
    waiting = waiting.filter((it) => !there.includes(it));
    if (there.length) drawn((now) => there.forEach((it) => it.resolve(now - from)));
  };
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

bench.scene = () =>
  `${location.href}, statement ${onScreen()}, ${document.querySelectorAll(answer).length} answers, ` +
  `${commits.length} commits: ${plain(document.body?.innerText).slice(0, 400)}`;

const frame = () => {
  look();
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
