// Starts the app, and holds the two things that WebAssembly cannot do under the page's policy: turning
// an address into something a browser may load as a script. Everything is found from where this file
// itself came from, so no version ever meets files of another.

import init from "./eight-keys.js";

const base = new URL("./", import.meta.url);
const site = new URL("./", document.baseURI);
const allowed = new Set([new URL("sw.js", site).href, new URL("seal-worker-start.js", base).href]);

// Browsers that know Trusted Types load scripts by way of this policy only; it knows two addresses.
const check = {
  createScriptURL(address) {
    if (!allowed.has(address)) throw new TypeError(`not a script of this app: ${address}`);
    return address;
  },
};
const policy = globalThis.trustedTypes ? trustedTypes.createPolicy("eight-keys", check) : check;
const scriptUrl = (name, from) => policy.createScriptURL(new URL(name, from).href);

// What the first part of the app hands over to the whole app: both are WebAssembly with a memory of their own.
let handedOver = null;

globalThis.eightKeys = Object.freeze({
  // Where words, content and icons are, with a slash at the end.
  base: base.href,
  // Loads the whole app, which takes over with this text.
  startWhole: async (text) => {
    const whole = await import("./whole.js");
    handedOver = text;
    await whole.default();
  },
  takeHandedOver: () => {
    const text = handedOver;
    handedOver = null;
    return text;
  },
  // Promises a ServiceWorkerRegistration. `none`: the worker's script is never taken from a cache, or an
  // update could stay unseen for a day.
  startServiceWorker: () =>
    navigator.serviceWorker.register(scriptUrl("sw.js", site), { scope: site.href, updateViaCache: "none" }),
  // A new Worker that seals and opens files; it can be sent messages at once.
  newSealWorker: () => new Worker(scriptUrl("seal-worker-start.js", base), { type: "module", name: "seal" }),
});

// A mistake in the app stops its WebAssembly for good, mid-sentence. The page says so in words that were
// there from the beginning; whatever was shown as saved had been written by then.
function say(id) {
  document.documentElement.dataset.state = id;
  const words = document.getElementById(id);
  if (words) words.hidden = false;
}
const stopped = (reason) => reason instanceof WebAssembly.RuntimeError && say("stopped");
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));

try {
  await init();
} catch (reason) {
  say(reason instanceof WebAssembly.RuntimeError ? "stopped" : "failed");
  throw reason;
}
