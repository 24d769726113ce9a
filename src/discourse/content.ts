import type { VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { ANSWERS, FIGURES, SAID } from "./answers.data.js";
import type { Frame } from "./cues.data.js";
import { type VerbEntry, verbEntry } from "./lexicon.js";
import {
  groupAt,
  hasFiniteVerb,
  isQuote,
  isTime,
  possessedBy,
  REACH,
  type Reading,
  skipAdverbs,
  verbAt,
} from "./reading.js";
import { Is } from "./words.js";

/** The cue that a verb group is, if it is one. */
export function entryOf(r: Reading, verb: VerbGroup): VerbEntry | undefined {
  const entry = verbEntry(r.doc.tokens.number[verb.head]!, r.key[verb.head]!, verb.particle ?? r.key[verb.to]);
  return entry !== undefined && isOtherVerb(verb, entry) ? undefined : entry;
}

/** "Called off the talks", "called up reservists": its particle makes another verb of it, which names nothing. */
const isOtherVerb = ({ particle }: VerbGroup, { lemma, frames, preps }: VerbEntry): boolean =>
  particle !== undefined && frames.has("plain") && !lemma.includes(" ") && !preps.has(particle);

/** What stands behind a cue. */
export type Opening =
  | "that"
  | "quote"
  | "wh"
  | "to"
  | "gerund"
  | "clause"
  | "noun"
  | "noun-to"
  | "preposition"
  | "other"
  | "none";

export interface Start {
  readonly at: number;
  readonly opening: Opening;
  /** Behind a comma or colon and before a quotation: the content is this quotation. */
  readonly direct: boolean;
}

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set("on in at by during late early since".split(" "));

/** Behind "on Monday", "last week", adverbs. */
export function skipTimes(r: Reading, at: number, limit: number): number {
  let k = at;
  for (let guard = 0; guard < 6; guard++) {
    const next = skipAdverbs(r, k, limit);
    if (next !== k) {
      k = next;
      continue;
    }
    const preposition = r.tag[k] === Tag.ADP && TIME_PREPOSITIONS.has(r.key[k]!);
    const group = groupAt(r, preposition ? k + 1 : k);
    if (group === undefined || !isTime(r, group) || group.from !== (preposition ? k + 1 : k) || group.to > limit) break;
    if (r.key[group.to] === "of" || r.key[group.to] === "'s") break;
    k = group.to;
  }
  return k;
}

/** Behind prepositional phrases that follow a verb of saying ("in a statement", "to reporters on Friday"), if a quotation or "that" comes then. */
function skipManner(r: Reading, at: number, limit: number): number {
  const { key, tag } = r;
  const stop = Math.min(limit, at + 30);
  for (let k = at; k < stop; k++) {
    const word = key[k]!;
    // "in an interview that was aired on Monday"
    const relative = word === "that" ? verbAt(r, k + 1) : undefined;
    if (relative !== undefined && r.tag[k - 1] === Tag.NOUN) {
      k = relative.to - 1;
      continue;
    }
    // "responded to fire, and that": it goes on from a "that" before
    if (word === "that" && k > at)
      return verbAt(r, k - 1) === undefined && tag[k] !== Tag.DET && tag[k - 1] !== Tag.CCONJ ? k : at;
    if (word === '"' && k > at) {
      const before = key[k - 1]!;
      return before === "," || before === ":" ? k : at;
    }
    if (word === ":" || (word === "," && (key[k + 1] === '"' || key[k + 1] === "that"))) return k;
    if (word === ";" || word === "." || (verbAt(r, k) !== undefined && !describes(r, k))) return at;
  }
  return at;
}

/** "in a message posted on Telegram", "in a televised address": a participle within the phrase. */
function describes(r: Reading, k: number): boolean {
  const verb = verbAt(r, k)!;
  if (verb.to - verb.from > 1 || verb.form === "infinitive") return false;
  const before = r.tag[k - 1];
  if (before === Tag.DET || before === Tag.ADJ) return true;
  return before === Tag.NOUN && r.tag[k + 1] === Tag.ADP && (verb.form === "participle" || verb.tense === "past");
}

/** "promised at a rally in Goma {to} lay down": behind prepositional phrases, if an infinitive comes then. */
function skipToInfinitive(r: Reading, at: number, limit: number): number {
  let k = at;
  for (let guard = 0; guard < 4 && r.tag[k] === Tag.ADP && r.key[k] !== "for"; guard++) {
    const group = groupAt(r, k + 1);
    if (group?.from !== k + 1) return at;
    k = skipTimes(r, possessedBy(r, group).to, limit);
  }
  return k < limit && verbAt(r, k)?.form === "infinitive" ? k : at;
}

/** Where the content behind a cue begins, and with what. */
export function startOf(
  r: Reading,
  cueEnd: number,
  limit: number,
  entry: {
    readonly addressee: boolean;
    readonly preps?: ReadonlyMap<string, unknown>;
    readonly frames?: ReadonlyMap<Frame, unknown>;
  },
  manner: boolean,
): Start {
  const { key } = r;
  let k = skipTimes(r, cueEnd, limit);
  if (entry.addressee) k = skipAddressee(r, k, limit, entry.preps);
  // "told a rally in Goma, the regional capital, on Monday that"
  if (entry.addressee && groupAt(r, k)?.from === k && openingAt(r, k, limit) === "noun") k = skipManner(r, k, limit);
  if (manner && (r.tag[k] === Tag.ADP || key[k] === "to")) k = skipManner(r, k, limit);
  if (entry.frames?.has("to") && r.tag[k] === Tag.ADP && !entry.preps?.has(key[k]!)) k = skipToInfinitive(r, k, limit);
  k = skipTimes(r, k, limit);
  let direct = false;
  if (k + 1 < limit && (key[k] === "," || key[k] === ":" || key[k] === "—")) {
    if (key[k + 1] === '"' || key[k + 1] === "'") {
      direct = true;
      k++;
    } else if (key[k] === ":" || (key[k] === "," && key[k + 1] === "that")) k++;
    else if (key[k] === ",") {
      const that = behindPause(r, k, limit);
      if (that === undefined) return { at: k, opening: "none", direct };
      k = that;
    }
  }
  return { at: k, opening: openingAt(r, k, limit), direct };
}

/** "Said, without giving evidence, that": what stands between the commas is no finite clause. */
function behindPause(r: Reading, comma: number, limit: number): number | undefined {
  for (let k = comma + 1; k + 1 < limit && k < comma + 14; k++) {
    const word = r.key[k]!;
    if (word === ";" || word === '"' || word === "that" || verbAt(r, k)?.form === "finite") return undefined;
    if (word === ",") return r.key[k + 1] === "that" ? k + 1 : undefined;
  }
  return undefined;
}

function skipAddressee(r: Reading, at: number, limit: number, preps: ReadonlyMap<string, unknown> | undefined): number {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at) return at;
  let k = possessedBy(r, group).to;
  for (let guard = 0; guard < 12 && k < limit; guard++) {
    const word = r.key[k]!;
    const next = groupAt(r, k + 1);
    if (
      (r.tag[k] === Tag.ADP || word === "and" || (word === "," && guard > 0)) &&
      next !== undefined &&
      next.from === k + 1
    ) {
      if (
        word === "of" ||
        word === "at" ||
        word === "in" ||
        word === "and" ||
        word === "on" ||
        word === "during" ||
        word === "for" ||
        word === "by" ||
        word === "via" ||
        word === "over" ||
        word === "through" ||
        word === "from"
      )
        k = possessedBy(r, next).to;
      else break;
    } else break;
  }
  const behind = skipTimes(r, k, limit);
  const paused = r.key[behind] === ",";
  const opening = openingAt(r, paused || r.key[behind] === ":" ? behind + 1 : behind, limit);
  // "told a crowd in Goma, the regional capital, that"
  if (paused && opening !== "quote" && opening !== "that") return at;
  // "asked the minister about the raid"
  if (opening === "preposition" && preps?.has(r.key[behind]!)) return behind;
  if (opening === "none" || opening === "other" || opening === "preposition") return at;
  return behind;
}

export function openingAt(r: Reading, k: number, limit: number): Opening {
  if (k >= limit) return "none";
  const { key, tag } = r;
  const word = key[k]!;
  if (isQuote(r, k)) return "quote";
  if (word === "that") return "that";
  if ((r.is[k]! & Is.WH) !== 0) return "wh";
  if (tag[k] === Tag.PUNCT || word === "and" || word === "or" || word === "but") return "none";
  const verb = verbAt(r, k);
  if (verb !== undefined) return verb.form === "infinitive" ? "to" : verb.form === "ing" ? "gerund" : "other";
  if (word === "to" && (tag[k] === Tag.PART || isQuote(r, k + 1))) return "to";
  if (word === "not" && key[k + 1] === "to") return "to";
  const group = groupAt(r, k);
  if (tag[k] === Tag.ADP && group === undefined) {
    return word === "if" ? "wh" : "preposition";
  }
  if (group === undefined) {
    // "dismissed this as rumours": a determiner that stands alone.
    if (tag[k] === Tag.DET && POINTING.has(word)) return "noun";
    return tag[k] === Tag.ADV ? openingAt(r, k + 1, limit) : "other";
  }
  return nounOpening(r, k, limit);
}

const POINTING: ReadonlySet<string> = new Set(["this", "these", "those"]);

const NOMINATIVE: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);
export const OBJECTIVE: ReadonlySet<string> = new Set(["him", "them", "me", "us"]);

/** "noun" or "clause": does a finite verb with the noun as its subject follow? */
function nounOpening(r: Reading, at: number, limit: number): Opening {
  const { key, tag } = r;
  // "testified against him had …": no subject; "said they both share it": nothing else
  if (OBJECTIVE.has(key[at]!)) return "noun";
  if (NOMINATIVE.has(key[at]!)) return "clause";
  const stop = Math.min(limit, at + 40);
  let relative = false;
  let infinitive = false;
  let bare = false;
  let paused = false;
  const otherwise = (): Opening => (bare ? "clause" : infinitive ? "noun-to" : "noun");
  for (let k = at; k < stop; k++) {
    const verb = verbAt(r, k);
    if (verb !== undefined) {
      if (verb.form === "infinitive") {
        if (!relative) infinitive = true;
      } else if (verb.form === "finite") {
        const participle =
          verb.to - verb.from === 1 && verb.tense === "past" && (key[verb.to] === "by" || tag[verb.to] === Tag.ADP);
        if (!relative && !participle) return "clause";
        // "the army pulled out of", unless a finite verb follows: "the troops pulled out of the north left"
        bare ||= !relative && key[verb.to] !== "by";
        relative = false;
      }
      k = verb.to - 1;
      continue;
    }
    // 'the senator can "bring change"': a verb that a quotation mark cuts in two
    if (tag[k] === Tag.AUX && isQuote(r, k + 1) && !relative) return "clause";
    if ((r.is[k]! & Is.TURN) === 0) continue;
    const word = key[k]!;
    if (word === "and" && verbAt(r, behindInserted(r, skipAdverbs(r, k + 1, limit))) !== undefined) return otherwise();
    if (word === ",") {
      // "trenches along the road, and the records point to": no list, a clause of its own
      if (!paused && key[k + 1] === "and" && opensTail(r, k + 1, limit)) return otherwise();
      paused = true;
    }
    if (word === ";" || word === ":" || word === "." || word === "?" || word === "!") return otherwise();
    if ((r.is[k]! & Is.BREAKER) !== 0 && !(word === "as" && key[k - 1] === "such")) return otherwise();
    if (
      word === "that" ||
      word === "who" ||
      word === "which" ||
      word === "whose" ||
      word === "whom" ||
      word === "where"
    )
      relative = true;
  }
  return otherwise();
}

/**
 * Where content that begins at a token ends: before the sentence's full stop, or earlier at ", adding", ", which",
 * a coordinated cue of the same subject, a dash, a new clause with a cue of its own.
 *
 * @param clause whether the content is a clause (that has finite verbs of its own)
 * @param fronted whether the main clause follows: the content ends where it begins
 * @param denied whether the content is denied: "… and blamed the rebels" is no part of it
 */
export function endOf(
  r: Reading,
  start: number,
  limit: number,
  clause: boolean,
  fronted = false,
  denied = false,
): number {
  const { key, tag } = r;
  const { quote } = r.doc.tokens;
  const inside = quote[start - 1] === quote[start] ? quote[start]! : -1;
  const around = r.doc.quotes[inside];
  const wall = around?.closed === true ? around.to - 1 : limit;
  const stop = Math.min(limit, start + REACH, Math.max(wall, start + 1));
  let told = !clause;
  for (let k = start + 1; k < stop; k++) {
    if (inside < 0 && quote[k]! >= 0) {
      // What is quoted within content is passed over.
      const end = Math.min(r.doc.quotes[quote[k]!]!.to, stop);
      if (end >= stop) return trim(r, start, stop);
      // "When she called it "a war," the general left"
      if (fronted && key[end - 2] === "," && opensTail(r, end - 1, stop)) return end;
      // 'wants to "end the war," the envoy said'
      if (key[end - 2] === "," && closesWithCue(r, end, stop)) return end;
      told = true;
      k = end - 1;
      continue;
    }
    if (inside >= 0 && quote[k] !== inside) return trim(r, start, k);
    told ||= tag[k] === Tag.AUX || verbAt(r, k)?.form === "finite";
    if (!clause && tag[k] === Tag.ADP && opensManner(r, k)) return k;
    if (!clause && (r.is[k]! & Is.SUBORDINATOR) !== 0 && tag[k] !== Tag.NOUN && opensTail(r, k, stop)) return k;
    if ((r.is[k]! & Is.TURN) === 0) continue;
    const word = key[k]!;
    // "found that the camps, which …, are full": what is told begins anew
    if (clause && word === "that" && opensComplement(r, k)) told = false;
    if (!told && word === ",") {
      const behind = behindInsert(r, k, stop);
      if (behind > k) {
        k = behind - 1;
        continue;
      }
    }
    if (word === ";" || (word === "according" && key[k + 1] === "to")) return trim(r, start, k);
    if (word === "—" && !hasPartner(r, k, stop)) return k;
    if (word === "," && endsAtComma(r, k, start, stop, clause, fronted)) return k;
    // "said his band and its drummer, who …, wrote": no clause ends before its verb
    if ((word === "and" || word === "but") && told && endsAtConjunction(r, k, start, stop, clause, denied)) return k;
  }
  return trim(r, start, stop);
}

/**
 * Where what is said ends when its cue is part of a subject: "those who said they had voted {were few}", "claims that two
 * had died {could not be confirmed}": at the second verb, where nothing joins it to the first.
 */
export function secondVerbAt(r: Reading, start: number, limit: number): number {
  let told = false;
  for (let k = start + 1; k < limit; k++) {
    const word = r.key[k]!;
    if (told && (word === "," || word === ";" || r.tag[k] === Tag.CCONJ || r.tag[k] === Tag.SCONJ || JOINING.has(word)))
      return limit;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    if (told) return k;
    told = true;
    k = verb.to - 1;
  }
  return limit;
}

const JOINING: ReadonlySet<string> = new Set(["that", "who", "which", "where", "when", "while", "after", "before"]);

/** "has found that the camps": "that" behind a verb that tells, before a noun. */
function opensComplement(r: Reading, k: number): boolean {
  const verb = verbAt(r, k - 1);
  return verb?.form === "finite" && groupAt(r, k + 1)?.from === k + 1 && entryOf(r, verb)?.speech === true;
}

/** "that the units, which lost two posts, {had left}": the comma that closes what is inserted, where the verb follows it. */
function behindInsert(r: Reading, comma: number, stop: number): number {
  for (let k = comma + 1; k < stop && k < comma + 30; k++) {
    if (r.key[k] === ";" || r.key[k] === ":") return comma;
    if (r.key[k] !== ",") continue;
    const next = skipAdverbs(r, k + 1, stop);
    const verb = verbAt(r, next);
    if (verb?.form === "finite" && verb.from === next) return k + 1;
  }
  return comma;
}

/** "in a statement", "during a telephone call": how it was said, not what. */
function opensManner(r: Reading, k: number): boolean {
  const word = r.key[k]!;
  if (word !== "in" && word !== "during" && word !== "at" && word !== "on" && word !== "via") return false;
  const group = groupAt(r, k + 1);
  if (group === undefined || group.from !== k + 1 || group.definite) return false;
  return MANNERS.has(r.grammar.lemma[group.head]!);
}

const MANNERS: ReadonlySet<string> = new Set(
  "statement interview call letter post speech message video conference briefing tweet email broadcast communique".split(
    " ",
  ),
);

/** A subordinate clause, not "as a threat", "before dawn". */
function opensTail(r: Reading, k: number, stop: number): boolean {
  if (r.key[k] === "while" || r.key[k] === "because" || r.key[k] === "although" || r.key[k] === "though") return true;
  const group = groupAt(r, k + 1);
  const behind = group === undefined ? undefined : verbAt(r, skipAdverbs(r, possessedBy(r, group).to, stop));
  return behind?.form === "finite";
}

/** "After he called for calm, {the crowd in the square left}": a group that goes with none before the comma, and a verb. */
function opensMain(r: Reading, comma: number, stop: number): boolean {
  const group = groupAt(r, comma + 1);
  if (group?.from !== comma + 1 || group.kind === "relative") return false;
  const head = possessedBy(r, group);
  if (head.conjunctOf !== undefined || head.appositionOf !== undefined || group.conjunctOf !== undefined) return false;
  return hasFiniteVerb(r, head.to, stop);
}

function trim(r: Reading, start: number, stop: number): number {
  let end = stop;
  while (end > start + 1 && (r.key[end - 1] === "." || r.key[end - 1] === ",")) end--;
  return end;
}

function hasPartner(r: Reading, k: number, stop: number): boolean {
  for (let j = k + 2; j < stop; j++) if (r.key[j] === "—") return true;
  return false;
}

/** "…, killing three": what came of what is told, told with it. */
const OUTCOMES: ReadonlySet<string> = new Set(
  "kill wound injure maim destroy damage trap displace hit leave force cause".split(" "),
);

/** ", hours after a strike hit the camp", ", a day before the vote": how far from another deed it was, which the outlet tells. */
export function opensDistance(r: Reading, at: number, stop: number): boolean {
  let k = at;
  while (k < stop && k < at + 2 && MERELY.has(r.key[k]!)) k++;
  const measure = groupAt(r, k);
  if (measure === undefined || !TIME_UNITS.has(r.grammar.lemma[measure.head]!)) return false;
  const word = r.key[measure.to];
  return (word === "after" || word === "before") && measure.to < stop;
}

const TIME_UNITS: ReadonlySet<string> = new Set("minute hour day week month year moment".split(" "));
const MERELY: ReadonlySet<string> = new Set("just only barely less than about nearly more some exactly".split(" "));

const CUTTERS: ReadonlySet<string> = new Set(
  "while although though whereas even despite after which adding".split(" "),
);

function endsAtComma(r: Reading, k: number, start: number, stop: number, clause: boolean, fronted: boolean): boolean {
  const { key } = r;
  const next = skipAdverbs(r, k + 1, stop);
  const word = key[next];
  if (word === undefined || next >= stop) return true;
  if ((!clause || fronted) && opensTail(r, k, stop) && groupAt(r, k + 1)?.kind !== "relative") return true;
  if (fronted && opensMain(r, k, stop)) return true;
  if (opensDistance(r, k + 1, stop)) return true;
  if (namesWhatWasSaid(r, k + 1, stop) || opensAnothers(r, k + 1, stop)) return true;
  const verb = verbAt(r, next);
  if (verb !== undefined && verb.from <= next) {
    if (verb.form === "ing") return !clause || !OUTCOMES.has(verb.lemma);
    if ((!clause || fronted) && verb.form === "finite") return true;
    return verb.form === "finite" && isCue(r, verb) && verb.to - verb.from === 1 && !closesRelative(r, k, start);
  }
  if (CUTTERS.has(key[k + 1]!) || closesWithCue(r, next, stop)) return true;
  if (word === "and" || word === "but" || word === "or")
    return word === "but" || endsAtConjunction(r, next, k, stop, clause) || resumes(r, next, stop);
  return !clause && (word === "who" || word === "as");
}

function isCue(r: Reading, verb: VerbGroup): boolean {
  const entry = entryOf(r, verb);
  return entry !== undefined && !isPresumed(r, verb, entry);
}

/** "Nine were missing, presumed dead": what is thought of them, told with it. */
export function isPresumed(r: Reading, { from, to, tense }: VerbGroup, { raises }: VerbEntry): boolean {
  if (!raises || r.key[from - 1] !== "," || to - from > 1 || tense === "present") return false;
  const group = groupAt(r, to);
  // "abducted" may be taken for a noun
  if (group !== undefined) return group.to - group.from === 1 && r.key[to]!.endsWith("ed");
  if (r.tag[to] === Tag.ADJ) return true;
  const next = verbAt(r, to);
  return next?.from === to && next.form !== "infinitive" && next.form !== "ing" && next.tense !== "present";
}

/** ", where the governor, Omar Ali, reported one death": another speaks. */
function opensAnothers(r: Reading, at: number, stop: number): boolean {
  const group = r.key[at] === "where" ? groupAt(r, at + 1) : undefined;
  if (group === undefined) return false;
  let k = possessedBy(r, group).to;
  if (r.key[k] === ",") k = behindApposition(r, k, stop);
  const verb = verbAt(r, skipAdverbs(r, k, stop));
  return verb?.form === "finite" && entryOf(r, verb)?.speech === true;
}

/** "The soldiers, who were on patrol, showed": the comma before the verb closes what stands between it and its subject. */
function closesRelative(r: Reading, comma: number, start: number): boolean {
  for (let k = comma - 1; k > start && k > comma - 40; k--) {
    const word = r.key[k]!;
    if (word === "." || word === ";") return false;
    if (word === ",") {
      const opener = r.key[k + 1];
      return opener === "who" || opener === "which" || opener === "whose";
    }
  }
  return false;
}

/** ", a charge that Kigali denies", ", figures the UN has verified": a word for the content itself, which another answers. */
export function namesWhatWasSaid(r: Reading, at: number, stop: number): boolean {
  const article = r.key[at] === "a" || r.key[at] === "an";
  for (let k = at; k < at + 3 && k < stop; k++) {
    const noun = r.grammar.lemma[k]!;
    if (!SAID.has(noun) && !FIGURES.has(noun) && noun !== "something") continue;
    if (article && CHARGES.has(noun)) return true;
    return groupAt(r, k)?.head === k && isAnswered(r, k + 1, stop);
  }
  return false;
}

/** The next verb is one of answering: "that the army denies", "confirmed by the UN". */
function isAnswered(r: Reading, from: number, stop: number): boolean {
  for (let k = from; k < Math.min(stop, from + 10); k++) {
    const verb = verbAt(r, k);
    if (verb !== undefined) return ANSWERS.has(verb.lemma) || verb.lemma === "put";
    if (r.key[k] === ",") return false;
  }
  return false;
}

const CHARGES: ReadonlySet<string> = new Set("charge claim accusation allegation assertion".split(" "));

/** ", the agency reported from Pale." */
function closesWithCue(r: Reading, at: number, stop: number): boolean {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at) return false;
  const verb = verbAt(r, possessedBy(r, group).to);
  if (verb?.form !== "finite" || entryOf(r, verb)?.inverts !== true) return false;
  for (let k = verb.to; k < stop; k++) {
    const word = r.key[k]!;
    if (word === "." || word === ",") return true;
    if (word === "that" || verbAt(r, k) !== undefined || r.key[k] === '"') return false;
    const object = groupAt(r, k);
    if (k === verb.to && object !== undefined && !isTime(r, object)) return false;
  }
  return true;
}

/** ", and accused": behind a comma any cue of speech goes on with the first one's subject. */
function resumes(r: Reading, conjunction: number, stop: number): boolean {
  const verb = verbAt(r, skipAdverbs(r, conjunction + 1, stop));
  return verb?.form === "finite" && entryOf(r, verb)?.speech === true;
}

/** "…, and Mr Walker, the head of the mission, said": behind what stands between the commas. */
function behindApposition(r: Reading, comma: number, stop: number): number {
  for (let k = comma + 1; k < stop && k < comma + 16; k++) if (r.key[k] === ",") return k + 1;
  return comma;
}

/**
 * "Acknowledged that it had been hit but accused the rebels", "says they fled and insists": a plain verb in another tense
 * than what is said is the source's own.
 */
function stepsOut(r: Reading, verb: VerbGroup, conjunction: number, start: number): boolean {
  if (verb.to - verb.from !== 1 || (verb.tense !== "past" && !r.key[verb.from]!.endsWith("s"))) return false;
  for (let k = conjunction - 1; k >= start; k--) {
    const other = verbAt(r, k);
    if (other?.form !== "finite" || other.tense === "none") continue;
    return other.tense !== verb.tense || (verb.tense === "past" && r.key[other.from] === "had");
  }
  return false;
}

/** "Said the reports were false and accused the media": things accuse nobody, the verb is the source's own. */
function tellsOfThing(r: Reading, start: number): boolean {
  const group = groupAt(r, r.key[start] === "that" ? start + 1 : start);
  if (group === undefined || group.kind !== "common" || (r.entities.actorOf[group.id] ?? -1) >= 0) return false;
  return THINGS.has(r.grammar.lemma[group.head]!);
}

const THINGS: ReadonlySet<string> = new Set(
  "report claim allegation accusation charge figure number toll attack strike raid shelling blast explosion missile rocket drone building house school hospital mosque church convoy vehicle video footage image truce ceasefire talk election operation war fighting situation move decision plan law".split(
    " ",
  ),
);

/** "And in turn accuses": from the preposition to the verb. */
function behindInserted(r: Reading, at: number): number {
  const inserted = r.tag[at] === Tag.ADP ? groupAt(r, at + 1) : undefined;
  return inserted !== undefined && verbAt(r, inserted.to)?.form === "finite" ? inserted.to : at;
}

/** "Said the men had fled but declined to say where": who keeps silent is the source. */
function keepsSilent(r: Reading, { lemma, to }: VerbGroup): boolean {
  if (lemma !== "decline" && lemma !== "refuse") return false;
  const next = verbAt(r, to);
  return next?.form === "infinitive" && TELLING.has(next.lemma);
}

const TELLING: ReadonlySet<string> = new Set("say comment elaborate give name provide specify identify".split(" "));

const isBare = (r: Reading, { from, to, lemma, tense }: VerbGroup): boolean =>
  tense === "present" && to - from === 1 && r.key[from] === lemma;

function hasInfinitive(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(r, k)?.form === "infinitive") return true;
  return false;
}

/** Does a coordinated cue, or a clause with a cue or with a subject of its own, begin behind this conjunction? */
function endsAtConjunction(
  r: Reading,
  k: number,
  start: number,
  stop: number,
  clause: boolean,
  denied = false,
): boolean {
  const next = behindInserted(r, skipTimes(r, k + 1, stop));
  const verb = verbAt(r, next);
  if (verb !== undefined) {
    if (verb.form !== "finite") return false;
    // "vowed to fight on and {win}": a second infinitive without its "to"
    if (!clause && isBare(r, verb) && hasInfinitive(r, start, k)) return false;
    const entry = entryOf(r, verb);
    if (clause && keepsSilent(r, verb)) return true;
    if (!clause || entry?.inverts === true || (denied && entry?.kind === "accuse")) return true;
    return entry?.speech === true && (stepsOut(r, verb, k, start) || (verb.tense === "past" && tellsOfThing(r, start)));
  }
  if (r.key[next] === "that") return !clause;
  const group = groupAt(r, next);
  if (group === undefined || group.from !== next) return false;
  // "and officials said", "but he denied"
  let at = skipAdverbs(r, possessedBy(r, group).to, stop);
  if (r.key[at] === ",") at = behindApposition(r, at, stop);
  const theirs = verbAt(r, at);
  if (theirs === undefined || theirs.form !== "finite") return false;
  if (!clause) return true;
  return entryOf(r, theirs)?.inverts === true;
}
