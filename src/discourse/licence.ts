import { FIGURES, SAID } from "./answers.data.js";
import type { Start } from "./content-start.js";
import type { Frame } from "./cues.data.js";
import { groupAt, holds, isStop, possessedBy, type Reading, verbAt } from "./reading.js";
import { isPaper } from "./sources.js";
import type { VerbCue } from "./verb-cue.js";

const LICENCES: Readonly<Record<Start["opening"], readonly Frame[]>> = {
  that: ["that", "strict"],
  quote: ["quote", "that", "object", "plain"],
  wh: ["wh", "plain"],
  to: ["to", "object-to"],
  gerund: ["gerund", "object"],
  clause: ["that", "object", "object-to", "plain"],
  noun: ["object", "plain"],
  "noun-to": ["object-to", "object", "plain"],
  preposition: [],
  other: ["plain"],
  none: [],
};

/** The frame by which a verb takes what follows it, if it takes it. */
export function licence(
  r: Reading,
  { entry, window, subject }: Pick<VerbCue, "entry" | "window" | "subject">,
  start: Start,
): Frame | undefined {
  const { opening } = start;
  for (const frame of LICENCES[opening]) {
    if (!entry.frames.has(frame)) continue;
    // "Pushed the rebels to the river, where they drowned": nobody is to do anything
    if (opening !== "clause" || frame !== "object-to" || hasInfinitive(r, start.at, window.to)) return frame;
  }
  // "Echoed that promise on Monday"
  if (opening === "that" && entry.frames.has("object") && !entry.frames.has("that") && pointsAt(r, start))
    return "object";
  if ((opening === "noun" || opening === "clause") && entry.frames.has("said") && isWhatWasSaid(r, start))
    return "said";
  if ((opening === "noun" || opening === "clause") && entry.frames.has("figure") && givesFigure(r, start))
    return "figure";
  const near = (word: string, reach: number) => holds(r, word, start.at, Math.min(window.to, start.at + reach));
  const object = opening === "noun" || opening === "clause";
  if (object && entry.frames.has("finding") && isPaper(r, subject)) return "finding";
  if (object && entry.frames.has("at")) return near("at", 16) ? "at" : undefined;
  if ((opening === "noun" || opening === "other") && entry.frames.has("responsible"))
    return near("responsible", RESPONSIBLE) ? "responsible" : undefined;
  if (object && entry.frames.has("blame") && (near("blame", 3) || near("finger", 3))) return "blame";
  if (opening === "noun" && entry.frames.has("credit"))
    return near("responsibility", 3) || near("credit", 3) ? "credit" : undefined;
  if (opening === "noun" && entry.frames.has("as")) return near("as", 12) ? "as" : undefined;
  if (!entry.frames.has("that")) return undefined;
  if (object || opening === "noun-to") {
    if (entry.frames.has("loose")) return saysWords(r, start) ? undefined : "that";
  }
  // "found no evidence that soldiers had fired"
  if ((opening === "noun" || opening === "clause") && entry.frames.has("wh") && findsNoSign(r, start)) return "that";
  // "said in 2010 he left", "said more than 20 were hurt", "said leaving was no choice"
  const loose = entry.frames.has("loose") && opening === "preposition";
  if (loose || opening === "gerund" || opening === "other") {
    const stop = Math.min(window.to, start.at + 25);
    for (let k = start.at; k < stop; k++) {
      if (r.key[k] === "," && opening !== "preposition") return undefined;
      const verb = verbAt(r, k);
      if (verb?.form === "finite") return "that";
    }
  }
  return undefined;
}

/** "Held [the army's commander, General Omar Ali, a former minister,] responsible" */
const RESPONSIBLE = 20;

/** "That promise": no clause follows. */
function pointsAt(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  return group?.from === at && group.to > at + 1 && verbAt(r, group.to)?.form !== "finite";
}

/** Is something to be done, before a finite verb? */
function hasInfinitive(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const form = verbAt(r, k)?.form;
    if (form === "infinitive" || (r.key[k] === "to" && r.key[k + 1] === '"')) return true;
    if (form === "finite") return false;
  }
  return false;
}

/** "Said a prayer", "said the same of him": no clause. Of all else that is said the verb only goes unread. */
function saysWords(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  const behind = group === undefined ? at + 1 : possessedBy(r, group).to;
  const last = behind - 1;
  return SAYABLE.has(r.key[last]!) || SAYABLE.has(r.grammar.lemma[last]!) || isStop(r.key[behind] ?? ".");
}

const SAYABLE: ReadonlySet<string> = new Set(
  "same much nothing something anything everything little lot word thing so yes no goodbye farewell hello thanks prayer grace mass piece line name amen it this that these those".split(
    " ",
  ),
);

function findsNoSign(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  return group?.from === at && group.negative && NO_SIGN.has(r.grammar.lemma[group.head]!);
}

const NO_SIGN: ReadonlySet<string> = new Set("evidence sign proof indication trace record".split(" "));

/** "Withdrew its claim that", "took back an earlier figure"; not "withdrew its troops". */
export function isWhatWasSaid(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  const lemma = group === undefined ? "" : r.grammar.lemma[group.head]!;
  return group?.from === at && (SAID.has(lemma) || FIGURES.has(lemma) || lemma === "statement");
}

/** "gave a lower toll", "issued a figure of six dead"; who "gave no toll" tells none. */
function givesFigure(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at || group.negative || !FIGURES.has(r.grammar.lemma[group.head]!))
    return false;
  return BEFORE_FIGURES.has(r.key[group.to] ?? "");
}

const BEFORE_FIGURES: ReadonlySet<string> = new Set(["of", "as", "at", "to", "from", "in"]);
