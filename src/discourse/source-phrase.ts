import type { NounGroup } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { groupAt, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { turnsFromSaid } from "./turns.js";
import { Is } from "./words.js";

/** Who does what a verb says, with all words of the phrase. */
export interface Subject extends TokenRange {
  /** The head's noun group. */
  readonly group: number;
  /** It stands directly before its verb; else it is that of another verb. */
  readonly own: boolean;
}

export function isCapital(r: Reading, k: number): boolean {
  const first = r.doc.tokens.word[k]!.charCodeAt(0);
  return first >= 65 && first <= 90;
}

export const ofAnother = ({ from, to, group }: Subject): Subject => ({ from, to, group, own: false });

export const isPreposition = (r: Reading, k: number): boolean =>
  r.tag[k] === Tag.ADP && r.key[k] !== "that" && r.key[k] !== "as" && r.key[k] !== "than";

/** The subject's whole phrase: from the head's group to the verb, without a comma's width of what is no name. */
export function phrase(r: Reading, group: NounGroup, end: number, low: number): Subject {
  const lead = Math.max(low, leadOf(r, group));
  let from = lead;
  // "Ali and Omar said": the first of coordinated groups belongs to it.
  if (group.conjunctOf !== undefined) from = firstConjunct(r, group, lead, low);
  // "the attorney general's office"
  if (group.possessor === undefined && r.key[from - 1] === "'s") from = ownerFrom(r, from - 1, low);
  // "current and former officers said"
  if ((r.key[from - 1] === "and" || r.key[from - 1] === "or") && isLoneAdjective(r, from - 2, low)) from -= 2;
  // "A witness, Amadou Ba, who …, said"
  const first = group.appositionOf === undefined ? undefined : r.grammar.groups[group.appositionOf];
  if (first !== undefined && r.key[from - 1] === "," && first.to === from - 1 && opensClause(r, leadOf(r, first), low))
    from = leadOf(r, first);
  // "a Group for the Support of Islam (JNIM) spokesman": the name before its short form
  if (r.key[from - 1] === ")" && from - 1 > low) from = nameBefore(r, from - 1, low) ?? from;
  // a "governor" or "DPR" member: what is quoted before the noun
  const marked = r.key[from - 1] === '"' ? r.doc.quotes[r.doc.tokens.quote[from - 1]!] : undefined;
  const adjoins = marked?.to === from && r.tag[from] !== Tag.DET && r.tag[from - 2] !== Tag.PUNCT;
  if (marked !== undefined && adjoins && marked.to - marked.from < 7 && marked.from > low) {
    from = marked.from;
    if (r.tag[from - 1] === Tag.DET && from > low) from--;
  }
  let to = end;
  while (to > group.to && (r.tag[to - 1] === Tag.ADV || (r.is[to - 1]! & Is.FLOATING) !== 0 || isTimeAt(r, to - 1)))
    to--;
  // "a report published on Monday": the day belongs to the participle
  if (verbAt(r, to - 1) !== undefined) to = end;
  // "Baku, meanwhile,"
  if (r.key[to - 1] === "," && r.tag[to - 2] === Tag.ADV && r.key[to - 3] === "," && to - 3 >= group.to) to -= 3;
  if (to - from > (RELATING.has(r.key[group.to + 1] ?? "") ? TELLING_OF_IT : LONG)) to = withPhrases(r, group, to);
  return { from, to: Math.max(to, group.to), group: group.id, own: true };
}

/** Where an owner begins that was not read as one phrase: from its article, before its nouns and adjectives. */
function ownerFrom(r: Reading, mark: number, low: number): number {
  let k = mark;
  while (k > low && k > mark - 6) {
    const tag = r.tag[k - 1];
    if (tag === Tag.DET) return k - 1;
    if (tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN) break;
    k--;
  }
  return k;
}

/** Longer than this, what stands between a source and its verb tells of it and does not say who it is. */
const LONG = 18;

/** The same where a relative clause opens right behind the noun: "the official, who spoke on condition of …,". */
const TELLING_OF_IT = 14;

const RELATING: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** "the head of the mission" of "the head of the mission, who had been …,": with the phrases that hang on the noun. */
function withPhrases(r: Reading, { to }: NounGroup, limit: number): number {
  let end = to;
  for (let guard = 0; guard < 4 && isPreposition(r, end); guard++) {
    const next = groupAt(r, end + 1);
    if (next?.from !== end + 1 || next.to > limit) break;
    end = next.to;
  }
  return end;
}

const isLoneAdjective = (r: Reading, at: number, low: number): boolean =>
  at >= low && r.tag[at] === Tag.ADJ && groupAt(r, at) === undefined;

const opensClause = (r: Reading, at: number, low: number): boolean =>
  at === low || (at > low && r.tag[at - 1] === Tag.PUNCT);

/**
 * Where the coordination begins of which a group is the last: "The mayor, police and two doctors said". A group that hangs
 * on a preposition or verb before it is of another phrase: "killed nine people, residents and medics said".
 */
function firstConjunct(r: Reading, last: NounGroup, lead: number, low: number): number {
  let from = lead;
  for (let guard = 0; guard < 5 && from - 1 > low; guard++) {
    const link = r.key[from - 1];
    if (link !== "and" && link !== "or" && link !== ",") break;
    const end = r.key[from - 2] === "," ? from - 3 : from - 2;
    const other = groupAt(r, end);
    if (other === undefined || (other.conjunctOf ?? other.id) !== (last.conjunctOf ?? last.id)) break;
    const first = leadOf(r, other);
    const before = first - 1 < low ? undefined : r.tag[first - 1];
    const hangs = before === Tag.ADP || before === Tag.VERB || before === Tag.AUX || before === Tag.PART;
    // "denied the charge and residents said": what they denied speaks with nobody
    if (before === Tag.VERB && link === "and" && turnsFromSaid(r, other, from - 1, r.count)) break;
    if (first < low || isTime(r, other) || (link === "," && hangs) || lead - first > 15) break;
    from = first;
    if (hangs) break;
  }
  return from;
}

/** Where the name begins whose short form in brackets ends at a token; undefined if no name stands before them. */
function nameBefore(r: Reading, close: number, low: number): number | undefined {
  let k = close - 1;
  while (k > low && k > close - 6 && r.key[k] !== "(") k--;
  let name = k > low && r.key[k] === "(" ? groupAt(r, k - 1) : undefined;
  if (name === undefined || !isCapital(r, name.head)) return undefined;
  let from = leadOf(r, name);
  for (let guard = 0; guard < 8 && from - 1 > low; guard++) {
    if (r.tag[from - 1] !== Tag.ADP && r.key[from - 1] !== "and") break;
    name = groupAt(r, from - 2);
    if (name === undefined || !isCapital(r, name.head)) break;
    from = Math.max(low, leadOf(r, name));
  }
  return from;
}

function isTimeAt(r: Reading, k: number): boolean {
  const group = groupAt(r, k);
  return (
    (group !== undefined && isTime(r, group)) || ((r.key[k] === "on" || r.key[k] === "in") && r.tag[k] === Tag.ADP)
  );
}
