// The benchmark's rival: the same statements as a survey of SurveyJS, set up as its documentation says for pages
// without a framework, with one question on a page and going on by itself when it is answered. It does not wait on
// purpose here: its own settings turn off the delay before the next page and the animations.

import { answers, question, saved, statements } from "./data.js";
import { keep } from "./keep.js";

Survey.settings.autoAdvanceDelay = 0;
Survey.settings.animationEnabled = false;

const survey = new Survey.Model({
  title: question,
  questionsOnPageMode: "questionPerPage",
  autoAdvanceEnabled: true,
  showQuestionNumbers: "off",
  showProgressBar: true,
  progressBarType: "questions",
  elements: statements.map(({ id, text, example }) => ({
    type: "radiogroup",
    name: id,
    title: text,
    description: example,
    choices: answers,
  })),
});

const word = document.getElementById("saved");
survey.onValueChanged.add(async (_, { name, value }) => {
  word.className = "";
  word.textContent = "";
  await keep(name, value);
  word.textContent = saved;
  word.className = "saved-done";
});

survey.render(document.getElementById("survey"));
