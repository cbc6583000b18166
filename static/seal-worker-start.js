// The worker that seals and opens files: loads its WebAssembly, which then answers messages.
//
// A module worker gets messages from its first moment, but the module that answers them is still on its
// way then. They are kept here, and given over in order once it listens.

import init from "./seal-worker.js";

const early = [];
const keep = (event) => early.push(event.data);
addEventListener("message", keep);
await init();
removeEventListener("message", keep);
for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
