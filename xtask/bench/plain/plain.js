// The benchmark's lower bound: the same statements and the same duty to keep answers, with nothing between the page
// and the browser.

import { answers, question, saved, statements } from "./data.js";
import { keep } from "./keep.js";

const place = (id) => document.getElementById(id);
let at = 0;

function show() {
  const { text, example } = statements[at];
  place("progress").textContent = `${at + 1} / ${statements.length}`;
  place("statement").textContent = text;
  place("example").textContent = example;
  place("statement").focus();
}

async function answer(value) {
  const { id } = statements[at];
  if (at + 1 < statements.length) {
    at += 1;
    show();
  }
  place("saved").className = "";
  place("saved").textContent = "";
  await keep(id, value);
  place("saved").textContent = saved;
  place("saved").className = "saved-done";
}

place("question").textContent = question;
for (const { value, text } of answers) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", () => answer(value));
  place("answers").append(button);
}
show();
