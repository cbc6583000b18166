// Starts the app, and asks for what it will need first while its code is being loaded. It also does what WebAssembly
// cannot do under the page's policy: turning an address into something that a browser may load as a script. Everything
// is found from where this file itself came from, so no version ever meets files of another.

const base = new URL("./", import.meta.url);
const site = new URL("./", document.baseURI);
// All folders of an origin share its storages, also with other copies of this app: each copy keeps its data under a
// name that contains the path of its folder. The same line is in sw.js.
const nameOf = (folder) => "eight-keys" + encodeURIComponent(new URL(folder).pathname);
const name = nameOf(site);

// An address that reveals what somebody looks at is removed from the address bar before anything is shown
// (src/app/history.rs). The addresses that stay are those of pages that are the same for everybody.
let address = "";
if (location.hash && !/^#\/(start|about|components|file\/open)?(\/|$)/.test(location.hash)) {
  address = location.hash;
  history.replaceState(null, "", location.pathname + location.search);
}

// Reads what a browser may lack, or forbid to a page.
function attempt(what) {
  try {
    return what();
  } catch {
    return undefined;
  }
}

// What came in place of the last file that could not be loaded: `cut` means no connection, `gone` no such file,
// `altered` another file than the build made. The notices in index.html have the same names.
let seen = "cut";

function missed(what, path) {
  seen = what;
  return new Error(`${path}: ${what}`);
}

// A file of this version.
const load = (path) => read(fetch(new URL(path, base)), path);

async function read(asked, path) {
  let response, bytes;
  try {
    response = await asked;
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    throw missed("cut", path);
  }
  // Some hosts answer with a page if a file does not exist. Types are ignored, because hosts send what they like.
  const sign = String.fromCharCode(bytes.find((byte) => byte > 0x20) ?? 0);
  const signs = { json: "[{", wasm: "a", js: "" }[path.split(".").pop()];
  if (!response.ok || (signs !== undefined && sign === "<")) throw missed("gone", path);
  if (signs && !signs.includes(sign)) throw missed("altered", path);
  return bytes;
}

// Why a file was not loaded, or could not be read: one of the words above, or nothing if the file is as it should be.
// The service worker's list has the hash of every file.
async function why(path) {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await load(path)));
    const list = await (await fetch(new URL("sw.js", site))).text();
    return list.includes(Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")) ? "" : "altered";
  } catch (error) {
    return String(error.message).startsWith(path) ? seen : "";
  }
}

// Whether this app's database exists, for a browser that lists none: opening creates it, and giving up the creation
// leaves nothing.
const opened = () =>
  new Promise((go) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => (request.result.close(), go([name]));
    request.onerror = request.onblocked = () => go([]);
  });

// The names of what is stored on this device.
async function stored() {
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
  const files = async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  };
  // Browsers leave out, or forbid to read, what they do not offer to a page; and some never answer.
  const inTime = (names) => Promise.race([names(), new Promise((go) => setTimeout(go, 1500))]).catch(() => {});
  const [listed, copies] = await Promise.all([databases, files].map(inTime));
  return [...(listed ?? (await inTime(opened)) ?? []), ...(copies ?? [])];
}

// Everything that the app asks for as soon as it runs is asked for now, while its code is being loaded: this script
// waits for nothing, not even the styles. The app chooses the language in the same way, in `tasks::startup`.
const event = (target, ...names) => new Promise((go) => names.forEach((name) => target.addEventListener(name, go)));
const parsed = async (what) => document.querySelector(what) ?? (await event(document, "DOMContentLoaded"), document.querySelector(what));
const languages = await parsed("#languages");
parsed("#unstarted").then((notice) => notice.remove());
const has = (tag) => languages.querySelector(`[lang="${tag}"]`);
const asked = /^#\/start\/(\w+)/.exec(location.hash)?.slice(1) ?? [];
const preferred = attempt(() => [...navigator.languages]) ?? [];
const tag = [...asked, ...preferred.map((it) => it.split("-")[0])].find(has) ?? "en";
const names = stored();
const early = new Map([["", names]]);
// If something is kept under the name that all copies once shared, and this copy has nothing of its own, it may belong
// to this copy. If that cannot be found out now, the app assumes that it does: a user who looks for answers must not be
// sent to an empty place.
const OLD = "eight-keys";
const place = names.then((all) =>
  all.includes(name) || !all.includes(OLD) ? name : import("./shared-name.js").then((it) => it.placeOf(name, OLD)).catch(() => OLD),
);
for (const path of [`i18n/${tag}.first.json`, "content/key_competences.first.json"]) {
  const file = load(path);
  // Whoever asks for the file later is told of a failure.
  file.catch(() => {});
  early.set(path, file);
}

// What was asked for early is given to the first caller.
function once(name, ask) {
  const promise = early.get(name) ?? ask(name);
  early.delete(name);
  return promise;
}

// Browsers that know Trusted Types load scripts only through a policy; this policy knows two addresses.
const allowed = new Set([new URL("sw.js", site).href, new URL("seal-worker-start.js", base).href]);
const check = {
  createScriptURL(address) {
    if (!allowed.has(address)) throw new TypeError(`not a script of this app: ${address}`);
    return address;
  },
};
const policy = attempt(() => trustedTypes.createPolicy("eight-keys", check)) ?? check;
const scriptUrl = (name, from) => policy.createScriptURL(new URL(name, from).href);

// The styles of the pages that can wait until after the first answer, and the script that leaves quickly.
let laterStyles = null;

function addStyles() {
  const link = document.createElement("link");
  return new Promise((resolve, reject) => {
    const failed = () => {
      link.remove();
      laterStyles = null;
      reject(new Error("later.css"));
    };
    link.onload = () => import("./leave.js").then(resolve, failed);
    link.onerror = failed;
    link.rel = "stylesheet";
    link.href = new URL("later.css", base).href;
    document.body.append(link);
  });
}

globalThis.eightKeys = Object.freeze({
  load: (path) => once(path, load),
  stored: () => once("", stored),
  // The name of this copy of the app, and a promise of the name under which its answers are kept.
  name,
  place: () => place,
  // The address that was removed, for the first caller.
  takeAddress: () => [address, (address = "")][0],
  // A browser that opens the pages of the last time by itself says "back_forward".
  wasReloaded: () => attempt(() => performance.getEntriesByType("navigation")[0].type) === "reload",
  // Promises that the pages that are loaded later have their styles.
  laterStyles: () => (laterStyles ??= addStyles()),
  // Safari does not have this function.
  idle: () => new Promise((go) => attempt(() => requestIdleCallback(go, { timeout: 1000 })) ?? setTimeout(go)),
  // Whether the host has another version by now, so that the files of this one may be gone.
  isReplaced: async () => {
    const page = await fetch(site, { cache: "no-store" });
    return page.ok && !(await page.text()).includes(base.href.slice(site.href.length));
  },
  // How much of the app is kept for use without a network.
  kept: async () => (await import("./kept.js")).kept(site, `${name} `),
  // Says that something could not be loaded, before the app has words of its own; or stops saying it.
  sayCut(shown) {
    for (const id of ["cut", "gone", "altered"]) say(id, shown && id === seen);
  },
  // Why the last file could not be loaded.
  seen: () => seen,
  // Promises a ServiceWorkerRegistration. `none`: the worker's script is never taken from a cache, or an
  // update could stay unseen for a day.
  startServiceWorker: () =>
    navigator.serviceWorker.register(scriptUrl("sw.js", site), { scope: site.href, updateViaCache: "none" }),
  // A new Worker that seals and opens files; it can be sent messages at once.
  newSealWorker: () => new Worker(scriptUrl("seal-worker-start.js", base), { type: "module", name: "seal" }),
});

// A mistake in the app stops its WebAssembly for good, at any moment. The page says so in words that were there from
// the beginning. Whatever was shown as saved had been written by then.

function say(id, shown = true) {
  const words = document.getElementById(id);
  words.hidden = !shown;
  if (shown) words.scrollIntoView({ block: "nearest" });
}

// If a browser is set to have no WebAssembly, it has none of its errors either.
const halted = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
const stopped = (error) => halted(error) && say("stopped");
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));

try {
  const glue = await import("./eight-keys.js");
  // The app waits for the styles, because what it draws is moved into view and gets the focus.
  const styles = await parsed("link[rel=stylesheet]");
  if (!styles.sheet && document.readyState !== "complete") {
    await Promise.race([event(styles, "load", "error"), event(window, "load")]);
  }
  await glue.default({ module_or_path: fetch(new URL("eight-keys_bg.wasm", base)) });
} catch (error) {
  // A browser that is too old refuses code that was loaded correctly (SyntaxError, CompileError).
  const came = async () => (await why("eight-keys.js")) || (await why("eight-keys_bg.wasm"));
  say(halted(error) ? "stopped" : (await came()) || (error instanceof TypeError ? "cut" : "failed"));
  throw error;
}
