import { isPastForm, verbLemma } from "../knowledge/verbs.js";
import { Tag } from "../text/document.js";
import type { Draft } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { BE, DO, PARTICLES } from "./words.js";

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
  const { key, tag, lemma } = draft;
  const main = key[scan.head]!;
  const base = verbLemma(main);
  lemma[scan.head] = base;
  const particle =
    scan.to < limit && tag[scan.to] !== Tag.PUNCT && PARTICLES.has(key[scan.to]!) ? key[scan.to] : undefined;
  const participle = isPastForm(main) && !BE.has(main);
  const passive = scan.be && participle;
  const bare = !scan.be && !scan.perfect && scan.modal === undefined && !scan.infinitive;
  const form = scan.infinitive ? "infinitive" : bare && main.endsWith("ing") ? "ing" : "finite";
  return {
    id: draft.verbs.length,
    from,
    to: scan.to,
    head: scan.head,
    lemma: base,
    particle,
    voice: passive ? "passive" : "active",
    form,
    tense: tenseOf(scan, form, key),
    perfect: scan.perfect,
    progressive: scan.be && main.endsWith("ing") && !BE.has(main),
    negated: scan.negated,
    modal: scan.modal,
    sentence,
  };
}

function scanFrom({ key, tag, bits }: Draft, from: number, limit: number): Scan | undefined {
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
    negated: false,
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
    if (not && !(is & (Bit.BE | Bit.HAVE)) && !DO.has(word)) {
      if (!started && tag[i] !== Tag.ADV) return undefined;
      scan.negated = true;
      continue;
    }
    if (tag[i] === Tag.ADV && started) continue;
    const verbal = tag[i] === Tag.AUX || tag[i] === Tag.VERB;
    if (!verbal) break;
    if (scan.first < 0) scan.first = i;
    scan.head = i;
    scan.to = i + 1;
    scan.negated ||= not;
    if (is & Bit.BE) scan.be = true;
    else if (is & Bit.HAVE && mayGoOn(i)) scan.perfect = true;
    else if (DO.has(word) && mayGoOn(i)) continue;
    else break;
  }
  // A modal whose verb is not seen ("could", "will") tells nothing.
  return scan.head < 0 ? undefined : scan;

  /** Whether an auxiliary is followed by its main verb: "had been", "did not say", but not "had a base". */
  function mayGoOn(at: number): boolean {
    let next = at + 1;
    while (next < end && (tag[next] === Tag.ADV || bits[next]! & Bit.NOT)) next++;
    return next < limit && (tag[next] === Tag.VERB || tag[next] === Tag.AUX);
  }
}

function tenseOf({ first, modal }: Scan, form: VerbGroup["form"], key: readonly string[]): VerbGroup["tense"] {
  if (modal === "will" || modal === "wo" || modal === "'ll" || modal === "shall" || modal === "wont") return "future";
  if (form !== "finite" || modal !== undefined) return "none";
  const word = key[first]!;
  return isPastForm(word) || word === "were" || word === "did" || word === "had" ? "past" : "present";
}
