import { verbLemma } from "../knowledge/verbs.js";
import { numbered, WordFacts } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import { VerbDraft } from "./clause.js";
import { type Draft, setLemma } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { TIME_HEADS } from "./words.js";

// Auxiliaries, adverbs and the main verb: no verb group is longer.
const LONGEST = 12;

/** The parts of a verb group as the scan finds them. */
interface Scan {
  first: number;
  head: number;
  to: number;
  infinitive: boolean;
  modal: string | undefined;
  perfect: boolean;
  be: boolean;
  negated: boolean;
}

/** The verb group that starts at a token, if one does: "to", auxiliaries, adverbs and negation, main verb. */
export function verbGroupAt(draft: Draft, from: number, limit: number, sentence: number): VerbGroup | undefined {
  const scan = scanFrom(draft, from, limit);
  if (scan === undefined) return undefined;
  const { key, tag, bits, number } = draft;
  const main = key[scan.head]!;
  const is = bits[scan.head]!;
  const base = LEMMA.of(number[scan.head]!, main);
  setLemma(draft, scan.head, base);
  const particle =
    scan.to < limit && tag[scan.to] !== Tag.PUNCT && bits[scan.to]! & Bit.PARTICLE ? key[scan.to] : undefined;
  const participle = (is & (Bit.PAST | Bit.BE)) === Bit.PAST;
  const passive = scan.be && participle;
  const bare = !scan.be && !scan.perfect && scan.modal === undefined && !scan.infinitive;
  const form =
    scan.infinitive || (bare && isHelping(draft, from)) ? "infinitive" : bare && is & Bit.ING ? "ing" : "finite";
  const verb = new VerbDraft(draft.verbs.length, from, scan.to, scan.head, base.word, sentence);
  verb.particle = particle;
  if (passive) verb.voice = "passive";
  verb.form = form;
  verb.tense = tenseOf(scan, form, key, bits);
  verb.perfect = scan.perfect;
  verb.progressive = scan.be && (is & (Bit.ING | Bit.BE)) === Bit.ING;
  // "left without blaming anybody"
  verb.negated = scan.negated || (form === "ing" && key[from - 1] === "without");
  verb.modal = scan.modal;
  return verb;
}

/** "helped recover bodies", "have helped evacuate families": a base form behind "help" needs no "to". */
function isHelping({ key, bits, verbs }: Draft, from: number): boolean {
  if ((bits[from]! & Bit.BASE) === 0 || from === 0 || !key[from - 1]!.startsWith("help")) return false;
  return verbs[verbs.length - 1]?.head === from - 1 && verbs[verbs.length - 1]!.lemma === "help";
}

/** The same verb group, known to be passive by what stands around it. */
export function reformed(verb: VerbGroup, form: VerbGroup["form"], tense: VerbGroup["tense"]): VerbGroup {
  const copy = copyOf(verb);
  copy.voice = "passive";
  copy.form = form;
  copy.tense = tense;
  return copy;
}

/** A bare verb that shares the "to" or the auxiliary of one before it: "to enter and kill", "will enter and kill". */
export function conjoined(verb: VerbGroup, first: VerbGroup): VerbGroup {
  const copy = copyOf(verb);
  copy.form = first.form;
  copy.tense = first.tense;
  copy.negated = verb.negated || first.negated;
  copy.modal = first.modal;
  return copy;
}

// A copy: what was read of the verb as it stood stays as it was read.
function copyOf(verb: VerbGroup): VerbDraft {
  return Object.assign(new VerbDraft(verb.id, verb.from, verb.to, verb.head, verb.lemma, verb.sentence), verb);
}

function scanFrom(draft: Draft, from: number, limit: number): Scan | undefined {
  const { key, tag, bits } = draft;
  const opener = tag[from]!;
  const infinitive = opener === Tag.PART && key[from] === "to";
  // Most tokens begin no verb group.
  if (!infinitive && opener !== Tag.AUX && opener !== Tag.VERB && !(opener === Tag.ADV && bits[from]! & Bit.NOT))
    return undefined;
  const scan: Scan = {
    first: -1,
    head: -1,
    to: from,
    infinitive,
    modal: undefined,
    perfect: false,
    be: false,
    negated: isNegatedBefore(key[from - 1]),
  };
  let i = infinitive ? from + 1 : from;
  const end = Math.min(limit, from + LONGEST);
  for (; i < end; i++) {
    const word = key[i]!;
    const started = scan.first >= 0 || scan.infinitive;
    const is = bits[i]!;
    const not = (is & Bit.NOT) !== 0;
    if (is & Bit.MODAL && (tag[i] === Tag.AUX || tag[i] === Tag.VERB) && scan.head < 0) {
      scan.modal = word;
      scan.negated ||= not;
      if (scan.first < 0) scan.first = i;
      continue;
    }
    if (not && !(is & (Bit.BE | Bit.HAVE | Bit.DO))) {
      if (!started && tag[i] !== Tag.ADV) return undefined;
      scan.negated = true;
      continue;
    }
    if (tag[i] === Tag.ADV && started) continue;
    if (scan.be || scan.perfect || scan.modal !== undefined) {
      const behind = behindInserted(draft, i, end);
      if (behind > i) {
        i = behind - 1;
        continue;
      }
    }
    const verbal = tag[i] === Tag.AUX || tag[i] === Tag.VERB;
    if (!verbal) break;
    if (scan.first < 0) scan.first = i;
    scan.head = i;
    scan.to = i + 1;
    scan.negated ||= not;
    if (is & Bit.BE) scan.be = true;
    else if (is & Bit.HAVE && mayGoOn(draft, i, end, limit)) scan.perfect = true;
    else if (is & Bit.DO && mayGoOn(draft, i, end, limit)) continue;
    else break;
  }
  // A modal whose verb is not seen ("could", "will") tells nothing.
  return scan.head < 0 ? undefined : scan;
}

/** "Neither confirmed nor denied". */
const isNegatedBefore = (word: string | undefined): boolean => word === "nor" || word === "neither";

/** Whether an auxiliary is followed by its main verb: "had been", "did not say", but not "had a base". */
function mayGoOn(draft: Draft, at: number, end: number, limit: number): boolean {
  const { tag, bits } = draft;
  let next = behindInserted(draft, at + 1, end);
  while (next < end && (tag[next] === Tag.ADV || bits[next]! & Bit.NOT)) next++;
  return next < limit && (tag[next] === Tag.VERB || tag[next] === Tag.AUX);
}

/**
 * "were on Monday killed", "have this month attacked", "had all fled": behind a time or a quantifier between auxiliary and
 * participle; else the token itself.
 */
function behindInserted(draft: Draft, at: number, end: number): number {
  const { key, tag, bits } = draft;
  const word = key[at]!;
  if (FLOATING.has(word))
    return at + 1 < end && tag[at + 1] === Tag.VERB && bits[at + 1]! & (Bit.PAST | Bit.ING) ? at + 1 : at;
  if (!TIME_OPENERS.has(word)) return at;
  for (let next = at + 1; next < end && next <= at + 4; next++) {
    if (tag[next] === Tag.VERB) return isTimeHead(draft, next - 1) && bits[next]! & Bit.PAST ? next : at;
    if (tag[next] === Tag.PUNCT || tag[next] === Tag.AUX) return at;
  }
  return at;
}

function isTimeHead({ key, bits }: Draft, at: number): boolean {
  const word = key[at]!;
  return (
    TIME_HEADS.has(word) ||
    (word.endsWith("s") && TIME_HEADS.has(word.slice(0, -1))) ||
    (bits[at]! & (Bit.DAY | Bit.MONTH)) !== 0
  );
}

/** Quantifiers of the subject that stand behind its auxiliary. */
const FLOATING = new Set(["both", "all", "each"]);

const TIME_OPENERS = new Set(["on", "since", "in", "late", "early", "this", "last"]);

const LEMMA = /* @__PURE__ */ new WordFacts((form) => numbered(verbLemma(form)));

function tenseOf(
  { first, modal }: Scan,
  form: VerbGroup["form"],
  key: readonly string[],
  bits: Int32Array,
): VerbGroup["tense"] {
  if (modal === "will" || modal === "wo" || modal === "'ll" || modal === "shall" || modal === "wont") return "future";
  if (form !== "finite" || modal !== undefined) return "none";
  const word = key[first]!;
  return bits[first]! & Bit.PAST || word === "were" || word === "did" || word === "had" ? "past" : "present";
}
