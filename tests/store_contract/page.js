// The page around `src/bin/store_contract`: what other tabs and failing browsers do, and where the results go.
import init from "./store_contract.js";

// Results are written into the document, for a driver to read. With `?report` they are also sent to the server, each at
// once, so that what a killed browser had acknowledged is known outside it.
window.report = (text) => {
  document.getElementById("results").textContent = text;
  if (new URLSearchParams(location.search).has("report")) {
    return fetch("report", { method: "POST", body: text }).then(() => undefined, () => undefined);
  }
  return Promise.resolve();
};

// Another tab's connection that stays open: nobody listens to `versionchange`.
window.openStubbornly = (name, version) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

// What a store holds, whoever wrote it: keys and texts.
window.heldIn = (database, store) =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result.map(({ key, text }) => `${key}=${text}`).join(" "));
    request.onerror = () => reject(request.error);
  });

// Somebody else's folder within a folder of the private file system.
window.foreignFolder = async (inside) => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(inside, { create: true });
  await folder.getDirectoryHandle("of-another-app", { create: true });
};

// Replaces a method of the browser, until that is undone.
const replace = (prototype, name, make) => {
  const own = prototype[name];
  prototype[name] = make(own);
  return () => { prototype[name] = own; };
};
const replaceFactory = (get) => {
  const own = Object.getOwnPropertyDescriptor(window, "indexedDB");
  Object.defineProperty(window, "indexedDB", { configurable: true, get });
  return () => (own ? Object.defineProperty(window, "indexedDB", own) : delete window.indexedDB);
};
const throwing = (name) => () => function () { throw new DOMException("injected", name); };

// Faults, by name. Each returns what ends it.
const faults = {
  // A full disk as Chromium shows it: no request fails, the transaction aborts on commit.
  "full on commit": () => replace(IDBTransaction.prototype, "commit", () => function () {
    Object.defineProperty(this, "error", { value: new DOMException("injected", "QuotaExceededError") });
    this.abort();
  }),
  // A record in the middle of a batch that the engine itself refuses, after the call has returned.
  "a put fails later": () => replace(IDBObjectStore.prototype, "put", (own) => function (value) {
    return value.key === "refused" ? this.add(value) && this.add(value) : own.call(this, value);
  }),
  // The same, at the call.
  "a put fails at once": () => replace(IDBObjectStore.prototype, "put", (own) => function (value) {
    if (value.key === "refused") throw new DOMException("injected", "DataError");
    return own.call(this, value);
  }),
  "aborted once": () => {
    let undo = replace(IDBTransaction.prototype, "commit", () => function () { undo(); this.abort(); });
    return () => undo();
  },
  "no transactions": () => replace(IDBDatabase.prototype, "transaction", throwing("InvalidStateError")),
  "no opening": () => replace(IDBFactory.prototype, "open", throwing("SecurityError")),
  "no factory": () => replaceFactory(() => undefined),
  "forbidden factory": () => replaceFactory(throwing("SecurityError")()),
  "relaxed is an error": () => replace(IDBDatabase.prototype, "transaction", (own) => function (stores, mode, options) {
    if (mode === "readwrite" && options?.durability !== "strict") throw new DOMException("injected", "DataError");
    return own.call(this, stores, mode, options);
  }),
};
window.inject = (name) => faults[name]();

await init();
