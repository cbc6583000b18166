// The service worker: after one visit the app works without a network, in every language.
//
// It holds the files of exactly one version, all or none. Each is checked against the hash that the build wrote here,
// so nothing that a network or host has altered is ever kept. It never takes over by itself: the app offers an update
// between exercises and then asks for it. It holds files of the app only; nothing that a user enters ever comes here.

// These two lines are filled in by the build (xtask/src/precache.rs): the version, and for every file its address from
// the site's root, the SHA-256 of its content, and its length in bytes.
const VERSION = "development";
const FILES = [];

// All folders of an origin share its storages, also with other copies of this app: each copy keeps its data under a
// name that contains the path of its folder. The same line is in boot.js.
const nameOf = (folder) => "eight-keys" + encodeURIComponent(new URL(folder).pathname);

const PREFIX = `${nameOf(registration.scope)} `;
const CACHE = PREFIX + VERSION;
// The names of caches before that, whichever copy filled them.
const OLD = /^eight-keys-[0-9a-f]{12}$/;
const HASH = "X-Content-SHA256";
// Enough to use the connection well, few enough to leave room for what the user is doing.
const AT_ONCE = 4;

const address = (path) => new URL(path, registration.scope).href;
const KNOWN = new Map(FILES.map(([path, hash, size]) => [address(path), { hash, size }]));
const PAGE = address("./");

addEventListener("install", (event) => event.waitUntil(keep()));

addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      await tidy();
      // The first visit's page counts as visited: what it loads from now on can come from the cache.
      await clients.claim();
    })(),
  ),
);

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isPage(url)) {
      event.respondWith(page(request));
      event.waitUntil(tidy(event.resultingClientId));
      return;
    }
    // A file that is read by itself, such as the notices, is kept for that; any other page does not belong to the app.
    if (!KNOWN.has(url.origin + url.pathname)) return;
  }
  url.hash = "";
  // A page of the version before may still be open and ask for its own files, so all caches are searched. Addresses
  // contain their version, so the answer is always the right one.
  event.respondWith(cached(url.href).then((found) => found ?? fetch(request)));
});

function isPage(url) {
  if (!url) return false;
  const { origin, pathname } = new URL(url);
  return [PAGE, `${PAGE}index.html`].includes(origin + pathname);
}

addEventListener("message", (event) => {
  // Any page of the origin can find this worker; it listens only to pages of this app.
  if (!isPage(event.source?.url)) return;
  const reply = (answer) => (event.ports[0] ?? event.source)?.postMessage(answer);
  switch (event.data?.type) {
    case "activate":
      event.waitUntil(skipWaiting());
      break;
    case "keep":
      event.waitUntil(keep());
      break;
    case "stop":
      stop?.abort();
      break;
    case "status":
      event.waitUntil(status().then(reply));
      break;
  }
});

// The filling that is under way, and what stops it.
let filling = null;
let stop = null;

// Makes sure that this version's cache is full. It usually is, except on a first visit, and if everything was deleted
// while a page stayed open: then Chromium uses the worker that was there instead of installing one.
function keep() {
  if (!filling) {
    stop = new AbortController();
    filling = fill(stop.signal).finally(() => (filling = null));
  }
  return filling;
}

// Fills this version's cache. An interrupted fill leaves what it has: nothing is served from it before it is complete,
// and the next attempt, or the next version, need not fetch it again.
async function fill(signal) {
  const cache = await caches.open(CACHE);
  const queue = await missing();
  if (queue.length === 0) return;
  const older = await keptByHash();
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [url, { hash }] = next;
      await cache.put(url, await checked(older.get(hash), hash) ?? await fetched(url, hash, signal));
      signal.throwIfAborted();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (reason) {
    queue.length = 0;
    // On a full device our half-filled cache would take room from the user's own answers. If filling was stopped,
    // everything is being deleted.
    if (signal.aborted || reason?.name === "QuotaExceededError") await caches.delete(CACHE);
    throw reason;
  }
}

// What older versions, or an interrupted fill, already have: hash to response.
async function keptByHash() {
  const kept = new Map();
  for (const name of await withOld()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const hash = response?.headers.get(HASH);
      if (hash && !kept.has(hash)) kept.set(hash, response);
    }
  }
  return kept;
}

// From the network, by way of the browser's own cache if that has the right bytes: the page has just loaded half of the
// list, and on a paid connection loading it twice is once too often.
async function fetched(url, hash, signal) {
  for (const cache of [url === PAGE ? "no-cache" : "default", "reload"]) {
    const response = await fetch(url, { cache, credentials: "same-origin", signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const good = await checked(response, hash);
    if (good) return good;
  }
  throw new Error(`${url} is not what this version is made of`);
}

// A response to keep, if its content has the right hash. It is a new one: a response that was redirected may not answer
// a navigation, and the length and encoding of the network's form are no longer true.
async function checked(response, hash) {
  if (!response) return null;
  const content = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") !== hash) return null;
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  headers.set(HASH, hash);
  return new Response(content, { status: 200, headers });
}

// The page of this version, which is the same for every address behind the `#`.
async function page(request) {
  return (await held(PAGE, CACHE)) ?? fetch(request);
}

async function cached(url) {
  if (KNOWN.has(url)) {
    const found = await held(url, CACHE);
    if (found) return found;
  }
  for (const name of await withOld()) {
    const found = await held(url, name);
    if (found) return found;
  }
  return undefined;
}

// What a cache has for an address. Opening a cache would create one where the user has just deleted everything.
function held(url, cacheName) {
  return caches.match(url, { cacheName });
}

// Removes other versions once no page can ask for their files: when no window is open but the one that is just being
// loaded, which gets this version's page.
async function tidy(arriving) {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.some((client) => client.id !== arriving)) return;
  // A version that waits to take over is filled, or is being filled, under a name of its own.
  if (registration.installing || registration.waiting) return;
  for (const name of await ours()) if (name !== CACHE) await caches.delete(name);
  for (const name of await old()) await leave(name);
}

// Removes this copy's files from a cache that other copies may have filled too. No file is deeper than in a version's
// folder.
async function leave(name) {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const mine = requests.filter(({ url }) => url.startsWith(PAGE) && /^([^/]*|v-.*)$/.test(url.slice(PAGE.length)));
  await Promise.all(mine.map((request) => cache.delete(request)));
  if (mine.length === requests.length) await caches.delete(name);
}

async function status() {
  const lacks = (await missing()).length;
  return { type: "status", version: VERSION, complete: FILES.length > 0 && lacks === 0, files: FILES.length, missing: lacks };
}

// The files of this version that are missing in its cache.
async function missing() {
  const requests = (await caches.has(CACHE)) ? await (await caches.open(CACHE)).keys() : [];
  const there = new Set(requests.map((request) => request.url));
  return [...KNOWN].filter(([url]) => !there.has(url));
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function old() {
  return (await caches.keys()).filter((name) => OLD.test(name));
}

// For reading: each file is recognised by its address and its hash, whoever kept it.
async function withOld() {
  return [...(await ours()), ...(await old())];
}
