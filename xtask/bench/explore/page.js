// The app's searching and ranking beside MiniSearch, in one page: `xtask/src/bench/explore.rs` says what is measured
// and why.
import init, { Explore } from "./explore_bench.js";
import MiniSearch from "./minisearch.js";

// A call is repeated for so many milliseconds, and the time divided. The clock is not the only reason, although it
// shows 5 µs in a page that is cross-origin isolated and 100 µs in others: a slower processor is emulated by stopping
// the page for some 0.6 ms in each 0.8 ms, so a short call would seem ten times longer, or not slowed down at all.
const BATCH = 4;
// Each keystroke is timed so many times, in turns, and the middle one counts. One more at the beginning warms both up.
const PASSES = 3;

const time = (call) => {
  const begin = performance.now();
  let calls = 0;
  let end;
  do {
    call();
    calls += 1;
    end = performance.now();
  } while (end - begin < BATCH);
  return (end - begin) / calls;
};

const once = (call) => {
  const begin = performance.now();
  call();
  return performance.now() - begin;
};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const load = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

// Letters without marks, as a page in JavaScript does it: by Unicode's own table, and by hand what that lacks.
const LETTERS = {
  ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ĳ: "ij",
  ي: "ی", ى: "ی", ك: "ک", ة: "ه", ە: "ه", ـ: "", ء: "",
};
const fold = (term) =>
  term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[łøđðıßæœĳيىكةەـء]/g, (letter) => LETTERS[letter]);

// As many typing errors as the app forgives, and every word may be the beginning of a longer one.
const allowed = (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false);
const newRival = () =>
  new MiniSearch({
    idField: "code",
    fields: ["title", "word", "example", "synonym", "deed"],
    // MiniSearch's own separators, and what joins words in Farsi.
    tokenize: (text) => text.split(/[\n\r\p{Z}\p{P}\u200c]+/u),
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: allowed, boost: { title: 3, word: 3, example: 2, deed: 0.5 } },
  });

let app;
let rival;

// All of the typed words; if no kind of work has all of them, any of them.
const searchRival = (typed) => {
  const found = rival.search(typed, { combineWith: "AND" });
  return found.length > 0 ? found : rival.search(typed, { combineWith: "OR" });
};

// An entry for each kind of work, with its labels by their kind.
const entries = (labels) => {
  const all = new Map();
  for (const [code, kind, text] of labels) {
    if (!all.has(code)) all.set(code, { code, title: [], word: [], example: [], synonym: [], deed: [] });
    all.get(code)[kind].push(text);
  }
  const joined = ([field, texts]) => [field, field === "code" ? texts : texts.join("\n")];
  return [...all.values()].map((entry) => Object.fromEntries(Object.entries(entry).map(joined)));
};

const both = (typed) => [() => app.search(typed), () => searchRival(typed)];

window.bench = {
  // Loads a language; returns the milliseconds for building each index, the first time in this page.
  open: async (language) => {
    await init();
    app = new Explore(
      await load("content/occupations.json"),
      await load(`content/occupations.${language}.json`),
      await load(`content/occupations.search.${language}.json`),
      await load(`i18n/${language}.work.json`),
    );
    const labels = JSON.parse(app.labels());
    const work = entries(labels);
    const appTime = once(() => app.index());
    const rivalTime = once(() => {
      rival = newRival();
      rival.addAll(work);
    });
    return { isolated: crossOriginIsolated, labels: labels.length, index: [appTime, rivalTime] };
  },

  // For each typed text, the milliseconds of a search in both.
  search: (texts) => {
    const times = texts.map(() => [[], []]);
    for (let pass = 0; pass <= PASSES; pass += 1) {
      texts.forEach((typed, at) => {
        const calls = both(typed);
        // They take turns in coming first.
        for (const who of pass % 2 ? [0, 1] : [1, 0]) {
          const taken = time(calls[who]);
          if (pass > 0) times[at][who].push(taken);
        }
      });
    }
    return times.map((two) => two.map(median));
  },

  // For each list of six scores, the milliseconds for ranking all kinds of work.
  rank: (lists) => {
    const scores = lists.map((list) => new Float32Array(list));
    const pass = () => scores.map((list) => time(() => app.rank(list)));
    pass();
    return pass();
  },

  // For each typed text, the codes that each of the two finds first.
  first: (texts, most) => texts.map((typed) => [app.first(typed, most), searchRival(typed).slice(0, most).map(({ id }) => id)]),
};
