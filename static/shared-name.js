// Before each copy of the app had a name of its own (`nameOf` in boot.js), all that one origin held shared one. What is there
// under it goes to the copy that is opened first, and stays where it is: nothing is moved, so nothing can be lost on the way,
// and a page of the version before, if one is open still, goes on with it. Hardly anybody needs this file, so it loads alone.

// Whose it is: the name of the copy. The platform writes it again with what is begun there later (src/platform/scope.rs).
const OWNER = "eight-keys-owner";
const KINDS = ["profile", "run", "answer", "evidence", "setting"];
// How long the database may take to say what it is, in milliseconds.
const LONG_ENOUGH = 3000;

// The name under which this copy's answers are.
export async function placeOf(name, old) {
  const is = await Promise.race([isOurs(old), new Promise((go) => setTimeout(go, LONG_ENOUGH))]);
  // A database that is gone, or does not say: its second copy knows as much.
  return (is ?? (await hasCopies(old))) && isMine(name) ? old : name;
}

function isMine(name) {
  try {
    const owner = localStorage.getItem(OWNER) ?? name;
    localStorage.setItem(OWNER, owner);
    return owner === name;
  } catch {
    // Without a note the copy that is opened has it, as before.
    return true;
  }
}

// Whether a database is this app's; undefined where there is none, or it cannot be opened. Nothing is created.
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

// Whether a folder holds files such as the second copy's: one for the device, and one for each profile.
async function hasCopies(old) {
  try {
    const root = await navigator.storage.getDirectory();
    for await (const file of (await root.getDirectoryHandle(old)).keys()) if (/^(device|p[0-9a-f]+)\b/.test(file)) return true;
  } catch {
    // There are none.
  }
  return false;
}
