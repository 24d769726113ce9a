import type { NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { endOf } from "./content-end.js";
import type { Opener } from "./noun-openers.js";
import { leadOf, type Reading, verbAt } from "./reading.js";

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
  const from = leadOf(r, group);
  // It opens the sentence, or what somebody says: "said claims that …", "that reports that …".
  const opens = isFirst(r, group) || r.key[from - 1] === "that" || r.key[from - 1] === '"';
  if (!opens && !SAYING.has(verbAt(r, from - 1)?.lemma ?? "")) return limit;
  // An infinitive is complete: the next finite verb is the predicate.
  let told = verbAt(r, start)?.form === "infinitive";
  for (let k = start + 1; k < limit; k++) {
    const word = r.key[k]!;
    if (
      told &&
      (word === "," || word === ";" || r.tag[k] === Tag.CCONJ || r.tag[k] === Tag.SCONJ || RELATIVES.has(word))
    )
      return limit;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    if (told) return k;
    told = true;
    k = verb.to - 1;
  }
  return limit;
}

/** The same where no clause follows: "the rebels' threat to attack the airport {emptied the town}", "his comments about the raid {angered them}". */
function ownVerbAt(r: Reading, group: NounGroup, start: number, limit: number): number {
  if (!isFirst(r, group)) return limit;
  for (let k = start; k < limit; k++) {
    if (r.key[k] === "," || r.tag[k] === Tag.SCONJ || RELATIVES.has(r.key[k]!)) return limit;
    const verb = verbAt(r, k);
    if (verb?.form === "finite" && verb.from === k && k > start && r.key[verb.to] !== "by") return k;
  }
  return limit;
}

/** The noun, with whose it is, opens its sentence: it is the subject. */
const isFirst = (r: Reading, group: NounGroup): boolean => leadOf(r, group) === r.doc.sentences[group.sentence]!.from;

const RELATIVES: ReadonlySet<string> = new Set(["that", "who", "which", "where", "when", "while", "after", "before"]);

/** "Amid reports that the town had fallen, {residents fled}" */
function opensAdverbial(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  return before === r.doc.sentences[group.sentence]!.from && r.tag[before] === Tag.ADP;
}

/** Content of a noun that is a subject ends before the verb that follows: "his support for {the law} is firm". */
function beforeVerb(r: Reading, from: number, end: number): number {
  let relative = false;
  for (let k = from; k < end; k++) {
    const word = r.key[k]!;
    if (
      word === "who" ||
      word === "which" ||
      word === "that" ||
      word === "how" ||
      word === "what" ||
      word === "whether" ||
      word === "why"
    )
      relative = true;
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
