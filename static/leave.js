// Leaving quickly: the button that has `data-leave`, or Shift three times, empties the page at once and puts another one in
// its place. It is a script and not part of the app's WebAssembly, so that it works even if that has stopped.

const root = document.documentElement;
// Without a connection: a page of this app that shows the time.
const CLOCK = new URL("clock.html", import.meta.url).href;
// Within how long Shift has to be pressed three times, in milliseconds.
const SOON = 1000;
// After how long the other page is asked for even if the browser draws no frame, in milliseconds.
const NO_FRAME = 60;

let left = false;

function leave(address) {
  if (left) return;
  left = true;
  // The next frame is empty (css/leave.css). Everything else comes after it, because nobody must wait for that.
  root.classList.add("left");
  document.title = "";
  const go = once(() => {
    // What is typed and not written yet goes to the disk (src/ui/entry.rs).
    dispatchEvent(new Event("leave"));
    replace(navigator.onLine === false ? CLOCK : address);
  });
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, NO_FRAME);
}

function once(what) {
  let done = false;
  return () => done || ((done = true), what());
}

// In place of this page and not after it, so that Back does not lead here. The page's policy of referrers says that the
// other page does not learn from where.
function replace(address) {
  try {
    location.replace(address);
  } catch {
    // The browser reads addresses more strictly than the app.
    location.replace(CLOCK);
  }
}

// The button of the page, or that of a dialog over it: both lead to the same place.
const address = () => document.querySelector("[data-leave]")?.dataset.leave;

addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("[data-leave]");
    if (!button) return;
    event.stopPropagation();
    leave(button.dataset.leave);
  },
  true,
);

// A key between two of them begins anew, so no capital letters leave.
let pressed = [];

addEventListener(
  "keydown",
  ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    pressed = key === "Shift" ? [...pressed.filter((time) => timeStamp - time < SOON), timeStamp] : [];
    const to = pressed.length >= 3 && address();
    if (to) leave(to);
  },
  true,
);

// A question whether the page may be left would stay on the screen. Listeners that capture come first, so the app's does not
// ask (src/platform/leaving.rs).
addEventListener("beforeunload", (event) => left && event.stopImmediatePropagation(), true);

// A browser that keeps the page for Back keeps an empty one, and loads it anew if it shows it again all the same. By now the
// app has handed over what was to be written, since it listened first.
addEventListener("pagehide", () => left && document.body.replaceChildren());
addEventListener("pageshow", ({ persisted }) => left && persisted && location.reload());
