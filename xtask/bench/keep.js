// What both rivals of the benchmark do with an answer: they write the record that the app writes, into a store of the
// same structure, in a transaction that counts as committed only when it is flushed to the disk (the app's
// `store/indexed_db`).

const PROFILE = crypto.randomUUID();
const RUN = crypto.randomUUID();

// It is opened while the page is being made, so that no answer waits for it.
const opening = new Promise((done, failed) => {
  const request = indexedDB.open("rival", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("answer", { keyPath: "key" }).createIndex("profile", "profile");
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

// Keeps an answer; the promise is fulfilled when it is committed.
export async function keep(statement, answer) {
  const database = await opening;
  const transaction = database.transaction("answer", "readwrite", { durability: "strict" });
  const data = { run: RUN, item: statement, answer, at: Date.now() };
  transaction.objectStore("answer").put({
    key: `${RUN}/${statement}`,
    profile: PROFILE,
    text: JSON.stringify({ v: 1, data }),
  });
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
}
