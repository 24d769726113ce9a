// Measures speed, memory and growth, side by side in one run on the same texts: npm run bench [-- FOLDER].
// Writes the figures into bench/README.md when run on the project's own articles.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import { createExtractor, eventRule } from "conflict-events";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { interleaved, median, ratios, time } from "./measure.mjs";
import { writeReport } from "./report.mjs";
import { STAGES, stageTimes } from "./stages.mjs";
import { readTexts } from "./texts.mjs";

const ROUNDS = 15;
// The engine goes on compiling: its compiler takes a tenth of the time until some 5,000 articles are read.
const WARM_UP = 80;
const folder = process.argv[2];
const own = readTexts(folder);
// A round reads at least 60 articles: single articles are over before the clock has ticked.
const texts = Array.from({ length: Math.ceil(60 / own.length) }, () => own).flat();
const articles = texts.map((text) => ({ text, publishedAt: "2024-03-05" }));

const wink = winkNLP(model, ["sbd", "pos"]);
const { its } = wink;
const extract = createExtractor();

/** A piece of work: every item once. */
const each = (items, work) => () => {
  for (const item of items) work(item);
};

/** The floor: sentences and parts of speech, read out. */
const readOut = (text) => {
  const doc = wink.readDoc(text);
  doc.sentences().out();
  doc.tokens().out(its.value);
  doc.tokens().out(its.pos);
};
const compromised = (text) => {
  const doc = nlp(text);
  for (const view of [doc.people(), doc.places(), doc.organizations(), doc.quotations()]) view.out("array");
};

const tokens = texts.reduce((n, text) => n + wink.readDoc(text).tokens().length(), 0);
const times = interleaved(
  {
    read: each(texts, (text) => wink.readDoc(text)),
    floor: each(texts, readOut),
    library: each(articles, extract),
  },
  ROUNDS,
  WARM_UP,
);
const slow = interleaved(
  {
    library: each(articles.slice(0, own.length), extract),
    compromise: each(own, compromised),
  },
  5,
  2,
);

const stages = Array.from({ length: ROUNDS }, () => stageTimes(articles));
const stageMedians = STAGES.map(([name]) => [name, median(stages.map((spent) => spent[name]))]);

const growth = [1, 10, 100].map((times) => {
  const text = Array.from({ length: times }, () => own.join("\n\n")).join("\n\n");
  const taken = Array.from({ length: times === 100 ? 3 : 7 }, () =>
    time(() => extract({ text, publishedAt: "2024-03-05" })),
  );
  return { times, characters: text.length, ms: median(taken) };
});

/** Rules of made-up verbs: they lengthen the rule set and match nothing. */
const idleRules = (count) => Array.from({ length: count }, (_, i) => idleRule(i));
function idleRule(i) {
  const verb = `zorb${i.toString(36).replace(/\d/g, (d) => "abcdefghij"[d])}ate`;
  return eventRule({
    name: `idle ${i}`,
    type: "attack",
    verbs: [verb],
    roles: { subject: "initiator", object: "target" },
    examples: Array.from({ length: 3 }, () => ({ text: `Rebels ${verb} the town.`, expect: {} })),
    misses: Array.from({ length: 2 }, () => ({ text: "Nothing happened.", because: "no such verb" })),
  });
}
const ruleWorks = Object.fromEntries(
  [0, 100, 1000].map((count) => {
    const reader = createExtractor({ rules: idleRules(count) });
    return [count, each(articles, reader)];
  }),
);
const ruleTimes = interleaved(ruleWorks, 7);

const coldScript = fileURLToPath(new URL("cold.mjs", import.meta.url));
const coldRuns = Array.from({ length: 9 }, () =>
  Object.fromEntries(
    ["library", "wink", "compromise"].map((name) => [
      name,
      JSON.parse(execFileSync(process.execPath, [coldScript, name], { encoding: "utf8" })),
    ]),
  ),
);
const cold = Object.fromEntries(
  Object.keys(coldRuns[0]).map((name) => [
    name,
    { ms: median(coldRuns.map((run) => run[name].ms)), rss: median(coldRuns.map((run) => run[name].rss)) },
  ]),
);

writeReport({
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  folder,
  articles: texts.length,
  warmUp: WARM_UP,
  tokens,
  floor: median(times.floor),
  read: median(times.read),
  library: median(times.library),
  toFloor: ratios(times.library, times.floor),
  toRead: ratios(times.library, times.read),
  compromise: ratios(slow.compromise, slow.library),
  // Per round of all texts, as the others.
  compromiseRound: (median(slow.compromise) * texts.length) / own.length,
  stages: stageMedians,
  growth,
  cold,
  rules: Object.entries(ruleTimes).map(([count, all]) => ({ count: Number(count), ms: median(all) })),
});
