import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { endOf } from "./content-end.js";
import type { Opener } from "./noun-openers.js";
import { leadOf, type Reading, verbAt } from "./reading.js";
import { Is } from "./words.js";

/** Where the content of a noun ends that begins at its opener. */
export function nounContentEnd(r: Reading, group: NounGroup, { clause, from, entry }: Opener, limit: number): number {
  const end = endOf(r, from, limit, clause, opensAdverbial(r, group));
  if (clause) return Math.min(end, predicateAt(r, group, from, limit));
  if (r.key[from] === "to" && entry.kind === "claim") return Math.min(end, predicateAt(r, group, from, limit));
  const own = Math.min(end, ownVerbAt(r, group, from, limit));
  return r.key[from] === "whether" || r.key[from] === "to" ? own : Math.min(own, beforeVerb(r, from, end));
}

/** Where a noun that is the subject has its own verb, behind what was said: "claims that two had died {could not be confirmed}". */
function predicateAt(r: Reading, group: NounGroup, start: number, limit: number): number {
  if (!mayBeSubject(r, group)) return limit;
  // An infinitive is complete: the next finite verb is the predicate.
  let told = verbAt(r, start)?.form === "infinitive";
  for (let k = start + 1; k < limit; k++) {
    const word = r.key[k]!;
    if (
      told &&
      (word === "," || word === ";" || r.tag[k] === Tag.CCONJ || r.tag[k] === Tag.SCONJ || opensRelative(r, k))
    )
      return limit;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k || describesNoun(r, k)) continue;
    if (told) return k;
    told = true;
    k = verb.to - 1;
  }
  return limit;
}

/** The same where no clause follows: "the rebels' threat to attack the airport {emptied the town}", "his comments about the raid {angered them}". */
function ownVerbAt(r: Reading, group: NounGroup, start: number, limit: number): number {
  if (!mayBeSubject(r, group)) return limit;
  let relative = false;
  for (let k = start; k < limit; k++) {
    if (r.key[k] === "," || r.key[k] === "—" || r.tag[k] === Tag.SCONJ) return limit;
    relative ||= opensRelative(r, k);
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k || k === start || r.key[verb.to] === "by") continue;
    if (describesNoun(r, k)) continue;
    if (!relative) return behindNoAdverb(r, k, start);
    relative = false;
  }
  return limit;
}

/** "To jump-start relations", "several targeted breaks": taken for a verb. */
const describesNoun = (r: Reading, k: number): boolean =>
  r.key[k - 1] === "-" || r.tag[k - 1] === Tag.ADJ || r.tag[k - 1] === Tag.DET;

/** "{only} angered them": such an adverb right before a verb belongs to it. */
const behindNoAdverb = (r: Reading, verb: number, start: number): number =>
  verb - 1 > start && (r.is[verb - 1]! & Is.BOUND) !== 0 ? verb - 1 : verb;

/** A noun, with whose it is, that opens its sentence, a clause, or what somebody says: "said the army's plan to …". */
function mayBeSubject(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  if (before < r.doc.sentences[group.sentence]!.from) return true;
  const tag = r.tag[before];
  if (tag === Tag.PUNCT || tag === Tag.SCONJ || r.key[before] === "that") return true;
  return tag === Tag.CCONJ ? group.conjunctOf === undefined : SAYING.has(verbAt(r, before)?.lemma ?? "");
}

/** What has a finite verb of its own. */
const opensRelative = (r: Reading, k: number): boolean => (r.is[k]! & Is.WH) !== 0 || RELATIVES.has(r.key[k]!);

const RELATIVES: ReadonlySet<string> = new Set(["that", "while", "after", "before"]);

/** "Amid reports that the town had fallen, {residents fled}" */
function opensAdverbial(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  return before === r.doc.sentences[group.sentence]!.from && r.tag[before] === Tag.ADP;
}

/** Content of a noun that is a subject ends before the verb that follows: "his support for {the law} is firm". */
function beforeVerb(r: Reading, from: number, end: number): number {
  let relative = false;
  for (let k = from; k < end; k++) {
    relative ||= opensRelative(r, k);
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    const bare = verb.to - verb.from === 1 && verb.tense === "past" && verb.lemma !== "be";
    if (relative) relative = false;
    else if (!bare && k > from) return k;
  }
  return end;
}

/** Verbs after which a noun is the subject of what is said. */
const SAYING: ReadonlySet<string> = new Set("say tell add insist state stress note".split(" "));
