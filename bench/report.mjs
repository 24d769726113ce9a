import { writeFileSync } from "node:fs";

const round = (x, digits = 2) => x.toFixed(digits);
const spread = ({ median, low, high }) => `${round(median)} (${round(low)} to ${round(high)})`;
/** A table in Markdown, its columns as wide as the formatter makes them. */
function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => row[i].length)));
  const line = (row, fill = " ") => `| ${row.map((cell, i) => cell.padEnd(widths[i], fill)).join(" | ")} |`;
  const [first, ...others] = cells.map((row) => line(row));
  return [
    first,
    line(
      head.map(() => ""),
      "-",
    ),
    ...others,
  ].join("\n");
}

/** Prints the figures; without a folder of the caller's own, also writes them into bench/README.md. */
export function writeReport(r) {
  const rate = (ms) => [round((r.articles / ms) * 1000, 0), round((r.tokens / ms) * 1000, 0)];
  const text = `# Speed, memory and growth

Taken by \`npm run bench\` with Node ${r.node} on ${r.cpu}; ${r.articles} articles, ${r.tokens} tokens a round. All systems read the same
texts in turn in one process (A B C A B C …), after ${r.warmUp} rounds that are not counted. Times are processor time, collector and compiler
included, so that other work on the machine counts for nothing; figures are medians, spreads the 10th to 90th percentile of the
ratios of neighbouring rounds. Absolute times differ from machine to machine; the ratios are what to quote.
\`npm run bench -- FOLDER\` measures on texts of yours (\`.txt\`, \`.json\`, \`.jsonl\`).

${table(
  ["system", "articles/s", "tokens/s"],
  [
    ["wink-nlp, readDoc alone", ...rate(r.read)],
    ["wink-nlp, sentences and parts of speech read out (the floor)", ...rate(r.floor)],
    ["conflict-events, whole extraction", ...rate(r.library)],
    ["compromise: people, places, organisations, quotations", ...rate(r.compromiseRound)],
  ],
)}

- Whole extraction ÷ floor: **${spread(r.toFloor)}**
- Whole extraction ÷ readDoc alone: ${spread(r.toRead)}
- compromise (people, places, organisations, quotations) ÷ whole extraction: **${spread(r.compromise)}**

## Where the time goes

${table(
  ["stage", "ms", "share"],
  r.stages.map(([name, ms]) => [
    name,
    round(ms),
    `${round((100 * ms) / r.stages.reduce((sum, [, x]) => sum + x, 0), 0)} %`,
  ]),
)}

## Growth with the length of the text

${table(
  ["text", "characters", "ms", "× the time of the text a tenth as long"],
  r.growth.map(({ times, characters, ms }, i) => [
    `${times}×`,
    characters,
    round(ms, 1),
    i === 0 ? "" : round(ms / r.growth[i - 1].ms, 1),
  ]),
)}

## Growth with the number of rules

${table(
  ["further rules", "ms", "÷ none"],
  r.rules.map(({ count, ms }) => [count, round(ms, 1), round(ms / r.rules[0].ms)]),
)}

## Cold start: importing and the first extraction, each in a process of its own

${table(
  ["system", "ms", "÷ wink-nlp", "peak memory, MiB"],
  Object.entries(r.cold).map(([name, { ms, rss }]) => [name, round(ms, 0), round(ms / r.cold.wink.ms), round(rss, 0)]),
)}
`;
  console.log(text);
  if (!r.folder) writeFileSync(new URL("README.md", import.meta.url), text);
}
