// How much of the app is kept on this device for use without a network. Only the pages that say so need this, so it is
// a file of its own.

// How long a worker may take to answer, in milliseconds.
const LONG_ENOUGH = 2000;

// Promises `[files that are there, files in all, whether the host has one that is not of this version]`; or nothing, if
// the browser keeps none.
export async function kept(site, prefix) {
  if (!navigator.serviceWorker || !globalThis.caches) return undefined;
  const registration = await navigator.serviceWorker.getRegistration(site);
  const worker = registration?.scope === site.href ? (registration.active ?? registration.waiting ?? registration.installing) : null;
  const status = worker && (await ask(worker));
  if (status?.files) return [status.files - status.missing, status.files, false];
  // A worker that could not keep everything is gone, because the browser removes it. What it should keep is listed in
  // its script.
  return look(site, prefix, ++times);
}

// How often no worker was found. It appears a moment after the page. If it is still missing after that, there is a
// reason, and the files are checked, once.
let times = 0;
let altered = false;
const LATE = 3;

function ask(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((go) => {
    port1.onmessage = ({ data }) => go(data);
    setTimeout(go, LONG_ENOUGH);
    worker.postMessage({ type: "status" }, [port2]);
  });
}

async function look(site, prefix, time) {
  const script = await (await fetch(new URL("sw.js", site), { cache: "no-store" })).text();
  const files = JSON.parse(/\[\["\.\/".*?\]\]/.exec(script)?.[0] ?? "[]");
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const missing = [];
  for (const [path, hash] of files) {
    const url = new URL(path, site).href;
    const found = await Promise.all(names.map((cacheName) => caches.match(url, { cacheName })));
    if (!found.some(Boolean)) missing.push([url, hash]);
  }
  if (time === LATE) {
    for (const [url, hash] of missing) {
      const response = await fetch(url);
      altered = !response.ok || (await hashOf(response)) !== hash;
      if (altered) break;
    }
  }
  return [files.length - missing.length, files.length, altered];
}

async function hashOf(response) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
