// The worker that seals and opens files: loads its WebAssembly, which then answers messages.
//
// A module worker gets messages from its first moment, but the module that answers them is still being loaded then.
// They are kept here, and passed on in order once it listens.

import init from "./seal-worker.js";

const early = [];
const keep = (event) => early.push(event.data);
addEventListener("message", keep);
await init();
removeEventListener("message", keep);
for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
