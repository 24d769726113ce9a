import type { VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { Start } from "./content-start.js";
import type { Found, SourcePhrase } from "./found.js";
import type { VerbEntry } from "./lexicon.js";
import { groupAt, hasFiniteVerb, possessedBy, type Reading, verbAt } from "./reading.js";
import type { Subject } from "./source-phrase.js";
import { NAMING_VERBS } from "./sources.data.js";
import type { VerbCue } from "./verb-cue.js";
import { Is } from "./words.js";

/** "No group has claimed the attack", "nobody admitted shooting him": there is no source, and the deed is spoken of all the same. */
export function ownsUpForNobody(r: Reading, { from }: SourcePhrase, found: Found): boolean {
  if (!NOBODY.has(r.key[from]!)) return false;
  const { kind, content } = found;
  // "No group said it was behind the blast"
  if (kind !== "claim" && kind !== "admit") return kind === "say" && OWN.has(r.key[content[0]?.from ?? -1] ?? "");
  return isOfDeed(r, found) || !content.some((piece) => hasFiniteVerb(r, piece.from, piece.to));
}

const OWN: ReadonlySet<string> = new Set(["it", "they"]);

/** "Neither side claimed responsibility for the blast that killed nine": the blast is the outlet's to tell. */
export function isOfDeed(r: Reading, { kind, content: [piece] }: Found): boolean {
  const group = piece === undefined || kind !== "claim" ? undefined : groupAt(r, piece.from);
  return group !== undefined && CLAIMED.has(r.grammar.lemma[group.head]!);
}

const CLAIMED: ReadonlySet<string> = new Set(
  "responsibility credit attack bombing blast strike killing shooting assault raid ambush".split(" "),
);

const NOBODY: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither"]);

/** "Neither confirmed nor denied", "neither the army nor the rebels claimed responsibility". */
export function isOfNeither(r: Reading, { from }: VerbGroup, subject: Subject | undefined): boolean {
  if (NOR.has(r.key[from - 1] ?? "")) return true;
  return subject?.own === true && r.key[subject.from - 1] === "nor";
}

const NOR: ReadonlySet<string> = new Set(["neither", "nor"]);

/** "Was unable to confirm that", "has yet to claim it", "declined to confirm that": nothing is confirmed or claimed. */
export function isUndone(r: Reading, verb: VerbGroup, { kind }: VerbEntry): boolean {
  if (verb.form !== "infinitive" || !UNDOABLE.has(kind)) return false;
  for (let k = verb.from - 1; k >= verb.from - 3 && k >= 0; k--) {
    const word = r.key[k]!;
    if (word === "," || word === ";") return false;
    if (UNDONE.has(r.grammar.lemma[k]!) || UNDONE.has(word)) return true;
    if (word === "able") return r.key[k - 1] === "not" || r.key[k - 1] === "n't" || verbAt(r, k - 1)?.negated === true;
  }
  return false;
}

const NOT_DOING: ReadonlySet<string> = new Set(["from", "without", "than"]);

const UNDOABLE: ReadonlySet<string> = new Set(["confirm", "admit", "claim", "deny"]);

const UNDONE: ReadonlySet<string> = new Set(
  "unable yet decline refuse fail impossible difficult hard try work seek hope attempt struggle plan".split(" "),
);

/** "An official requesting anonymity", "who asked not to be named": nothing is said. */
export function asksForNoName(r: Reading, at: number): boolean {
  if (r.key[at] === "anonymity") return true;
  const verb = verbAt(r, r.key[at] === "not" ? at + 1 : at);
  return verb?.form === "infinitive" && verb.voice === "passive" && NAMING.has(verb.lemma);
}

/** "The governor said so, without saying who was behind it". */
export const isLeftUnsaid = (r: Reading, { form, from }: VerbGroup): boolean =>
  form === "ing" && r.key[from - 1] === "without";

/** "stopped short of saying" */
const isShortOf = ({ key }: Reading, at: number): boolean => key[at - 1] === "of" && key[at - 2] === "short";

/** "without explicitly claiming" */
const behindAdverb = ({ key }: Reading, at: number): number => (key[at - 1]?.endsWith("ly") ? at - 1 : at);

/** "Far from denying it", "without confirming that", "should not blame others": nobody does. */
export const isNotDone = (r: Reading, { form, from, negated, modal }: VerbGroup, { kind }: VerbEntry): boolean =>
  form === "ing"
    ? isShortOf(r, from) || (NOT_DOING.has(r.key[behindAdverb(r, from) - 1] ?? "") && UNDOABLE.has(kind))
    : negated && kind === "accuse" && (modal === "should" || modal === "must");

/** "The two sides blamed each other for the shelling", "each accused the other": at whose door it is laid is not said. */
export function isMutual(r: Reading, { at }: Start, { kind }: VerbEntry): boolean {
  if (kind !== "accuse" || r.key[at + 1]?.endsWith("other") !== true) return false;
  if (r.key[at] === "each" || r.key[at] === "one") return true;
  return r.key[at] === "the" && (r.key[at + 2] === "side" || (groupAt(r, at)?.head ?? at + 1) === at + 1);
}

/** "The bodies showed signs of torture", "the blast claimed 40 lives", "looked to be empty": nothing is said. */
export function bearsSigns(r: Reading, { lemma }: VerbGroup, { at }: Start): boolean {
  const signs = SIGNS.get(lemma);
  if (signs === undefined) return false;
  const group = groupAt(r, at);
  const head = group?.from === at ? r.grammar.lemma[group.head] : verbAt(r, at)?.lemma;
  if (head !== undefined && signs.has(head)) return true;
  // "Denied the agency access"
  const given = lemma === "deny" && group?.from === at ? groupAt(r, group.to) : undefined;
  return given?.from === group?.to && given !== undefined && signs.has(r.grammar.lemma[given.head]!);
}

/**
 * "Called the police", "called a strike": nobody is called anything. Where what is called so stands before the verb ("which
 * he called a disgrace", "a toll the army called a lie"), its name is all that follows.
 */
export function callsSomebody(r: Reading, { verb, entry, subject }: VerbCue, { at, opening }: Start): boolean {
  if (entry.lemma !== "call" || (opening !== "noun" && opening !== "clause")) return false;
  const group = groupAt(r, at);
  if (group?.from !== at || group.kind === "relative" || isGap(r, subject, verb.from)) return false;
  const to = behindPhrases(r, possessedBy(r, group).to);
  return to >= r.count || ENDS.has(r.key[to]!) || r.tag[to] === Tag.CCONJ || verbAt(r, to)?.form === "infinitive";
}

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", ";"]);

/** "of the army in the town and the mayor": behind prepositional phrases and further nouns. */
function behindPhrases(r: Reading, at: number): number {
  let k = at;
  for (let guard = 0; guard < 6 && (r.tag[k] === Tag.ADP || r.tag[k] === Tag.CCONJ); guard++) {
    const next = groupAt(r, k + 1);
    if (next?.from !== k + 1 || next.kind === "relative") break;
    k = possessedBy(r, next).to;
  }
  return k;
}

/** Does the object of the verb stand before its subject? */
function isGap(r: Reading, subject: Subject | undefined, verb: number): boolean {
  const before = (subject?.own === true ? subject.from : verb) - 1;
  return (r.is[before]! & Is.WH) !== 0 || r.key[before] === "that" || groupAt(r, before) !== undefined;
}

/** Verbs and their objects or infinitives with which they say nothing. */
const SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "show",
    new Set(
      "sign interest restraint courage resilience respect mercy face strength muscle cruelty brutality contempt".split(
        " ",
      ),
    ),
  ],
  ["cast", new Set(["ballot", "vote", "shadow", "doubt", "light"])],
  ["offer", new Set("prayer puja mass resistance service product discount".split(" "))],
  ["seek", new Set("refuge shelter asylum safety treatment cover help way information".split(" "))],
  ["look", new Set(["be", "have"])],
  [
    "deny",
    new Set(
      "access entry permission visa bail asylum passage aid food water treatment care chance parole leave".split(" "),
    ),
  ],
  ["claim", new Set(["life", "victim", "soul", "casualty"])],
]);

const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS);
