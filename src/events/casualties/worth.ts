import { Tag } from "../../text/document.js";
import type { Telling } from "./emit.js";
import { clauseAt, type Reading } from "./reading.js";
import { isPlural } from "./victim-nouns.js";
import type { VictimsReading } from "./victims.js";

const ANYONE = new Set(["anyone", "anybody", "everyone", "everybody", "every", "any", "each"]);
/** Nouns for people as such: without a figure they name nobody. */
const MULTITUDES = new Set(["people", "population", "nation", "public", "society", "masses"]);
const POSSESSED = new Set(["the", "our", "my", "your", "their", "its", "his", "her", "these", "those", "this"]);
/** Words before a plural that count it, if vaguely. */
const VAGUE = new Set(["many", "several", "some", "numerous", "countless", "few", "more", "other", "others", "number"]);

/**
 * Whether the words name nobody in particular: "anyone", "every man", "the nation"; whoever is meant where deeds are
 * spoken of in general ("the murder of leaders", "a government that kills priests"); the displaced without a figure.
 */
export function isIdle(r: Reading, victims: VictimsReading, telling: Telling, effect: string): boolean {
  const { people, group, count, names } = victims;
  const { key } = r.doc.tokens;
  if (ANYONE.has(key[people.head]!) || ANYONE.has(key[people.from]!)) return true;
  // "a woman who fled to Gao said": who she is, and no loss
  if (effect === "displaced" && count?.max === 1 && isRelative(r, telling)) return true;
  if (effect === "displaced" && (count?.max ?? FEW) < FEW && isGetaway(r, telling)) return true;
  if (isOwnHead(r, people)) return true;
  if (count !== undefined || names.length > 0) return false;
  if (effect === "displaced" || effect === "unharmed") return true;
  if (key[group.from - 1] === "how" || (key[group.head] === "number" && key[group.from] === "the")) return true;
  if (isMultitude(r, victims) && !isRelative(r, telling)) return true;
  return isBarePlural(r, victims) && isSpokenOfInGeneral(r, telling);
}

const FEW = 10;

/** "Two men threw a grenade before fleeing", "threw a grenade and fled", "The suspect fled the scene": they got away. */
function isGetaway(r: Reading, { trigger, clause: id }: Telling): boolean {
  const clause = id === undefined ? clauseAt(r, trigger.from) : r.grammar.clauses[id];
  if (clause === undefined) return false;
  const { groups, lemma } = r.grammar;
  const isOf = (nouns: ReadonlySet<string>) => (group: number) => nouns.has(lemma[groups[group]!.head]!);
  return (
    clause.kind === "gerund" ||
    clause.subjectBy === "shared" ||
    clause.objects.some(isOf(SCENES)) ||
    (clause.subject !== undefined && isOf(WANTED)(clause.subject))
  );
}

const SCENES = new Set(["scene", "spot", "police", "custody"]);
const WANTED = new Set(
  "suspect attacker assailant gunman shooter killer robber bandit kidnapper thief culprit perpetrator bomber raider".split(
    " ",
  ),
);

/** "with its head buried in the sand": of the body, and not of an office. */
const isOwnHead = ({ doc }: Reading, { from, head, of }: VictimsReading["people"]): boolean =>
  doc.tokens.key[head] === "head" && of === undefined && from < head && POSSESSED.has(doc.tokens.key[from]!);

/** "the people who died" are some of them. */
const isRelative = (r: Reading, { trigger, clause }: Telling): boolean =>
  (clause === undefined ? clauseAt(r, trigger.from) : r.grammar.clauses[clause])?.kind === "relative";

/** "the people", "the Salvadoran people", "our nation". */
function isMultitude(r: Reading, { people, group }: VictimsReading): boolean {
  const { key } = r.doc.tokens;
  if (!MULTITUDES.has(key[people.head]!) || people.id !== group.id) return false;
  return (
    people.from === people.head ||
    POSSESSED.has(key[people.from]!) ||
    (r.entities.modifierActorOf[people.id] ?? -1) >= 0 ||
    people.possessor !== undefined
  );
}

/** "priests", "labour leaders": neither counted nor known. */
export function isBarePlural(r: Reading, { group, people }: VictimsReading): boolean {
  const { key } = r.doc.tokens;
  if (group.id !== people.id || group.possessor !== undefined) return false;
  if (group.kind !== "common" ? group.kind !== "name" || !isPlural(r, group) : group.definite) return false;
  for (let at = group.from; at < group.to; at++) if (VAGUE.has(key[at]!)) return false;
  return r.doc.tokens.tag[group.from] !== Tag.DET;
}

/** By a noun ("the killing of"), without a time of its own ("to kill", "for killing"), or as what is done at all times. */
function isSpokenOfInGeneral(r: Reading, { trigger, clause: id }: Telling): boolean {
  const verb = r.grammar.verbs[r.grammar.verbAt[trigger.to - 1] ?? -1];
  if (verb === undefined) return r.grammar.groupAt[trigger.from]! >= 0;
  const clause = id === undefined ? clauseAt(r, trigger.from) : r.grammar.clauses[id];
  if (clause?.kind === "infinitive" || clause?.kind === "gerund") return true;
  // Headlines tell what happened in the present.
  return verb.from >= r.doc.body && verb.form === "finite" && verb.tense === "present" && !verb.perfect;
}

/** Verbs over an infinitive by which it is done. */
const ACHIEVING = new Set(
  `manage go continue begin start come proceed use help seem appear happen prove turn believe report say think know
  estimate allege understand confirm fear suspect presume return conspire`.split(/\s+/),
);

/** "travelled there to kill him", "a plot to kill him": what is meant to be done is not said to have been. */
export function isOnlyMeant(r: Reading, { trigger, clause: id }: Telling): boolean {
  const clause = id === undefined ? clauseAt(r, trigger.from) : r.grammar.clauses[id];
  if (clause?.kind !== "infinitive") return false;
  const verb = r.grammar.verbs[clause.verb]!;
  if (verb.perfect || trigger.to <= verb.from || trigger.from >= verb.to) return false;
  const above = clause.parent === undefined ? undefined : r.grammar.clauses[clause.parent];
  const governor = above && r.grammar.verbs[above.verb];
  return governor === undefined || !ACHIEVING.has(governor.lemma);
}
