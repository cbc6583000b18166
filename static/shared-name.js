// Before each copy of the app had a name of its own (`nameOf` in boot.js), all copies on one origin shared one. What is
// kept under that name belongs to the copy that is opened first, and stays where it is: nothing is moved, so nothing
// can be lost on the way, and a page of the version before that is still open goes on with it. Hardly anybody needs
// this file, so it is loaded by itself.

// The entry that names the owner: the name of the copy. The platform writes it again with what is begun there later
// (src/platform/scope.rs).
const OWNER = "eight-keys-owner";
const KINDS = ["profile", "run", "answer", "evidence", "setting"];
// How long the database, and then the files, may take to say what they are, in milliseconds.
const LONG_ENOUGH = 3000;

// The name under which this copy's answers are kept.
export async function placeOf(name, old) {
  const is = await inTime(isOurs(old));
  // If the database is gone, or does not say, its second copy knows as much.
  return (is ?? (await inTime(hasCopies(old)))) && isMine(name) ? old : name;
}

// What is asked, or undefined if the browser does not answer.
function inTime(asked) {
  return Promise.race([asked, new Promise((go) => setTimeout(go, LONG_ENOUGH))]);
}

function isMine(name) {
  try {
    const owner = localStorage.getItem(OWNER) ?? name;
    localStorage.setItem(OWNER, owner);
    return owner === name;
  } catch {
    // Without a note it belongs to the copy that is opened, as before.
    return true;
  }
}

// Whether a database is this app's; undefined if there is none, or it cannot be opened. Nothing is created.
function isOurs(old) {
  return new Promise((go) => {
    const request = indexedDB.open(old);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = () => go();
    request.onsuccess = () => {
      const { result } = request;
      const there = [...result.objectStoreNames];
      result.close();
      go(KINDS.every((kind) => there.includes(kind)));
    };
  });
}

// Whether a folder contains files like those of the second copy: one for the device, and one for each profile.
async function hasCopies(old) {
  try {
    const root = await navigator.storage.getDirectory();
    for await (const file of (await root.getDirectoryHandle(old)).keys()) if (/^(device|p[0-9a-f]+)\b/.test(file)) return true;
  } catch {
    // There are none.
  }
  return false;
}
