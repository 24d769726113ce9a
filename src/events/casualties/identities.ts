import type { NounGroup } from "../../grammar/grammar.js";
import type { Casualty } from "../../model/index.js";
import { listedWith } from "./lists.js";
import { BySentence, clauseOfVerb, type Found, groupOf, type Reading } from "./reading.js";
import { namesBehindNoun } from "./victim-names.js";

type Effects = readonly Casualty["effect"][];

/** Nouns, and words before a noun, that speak again of people told before; with what had befallen them. */
const AGAIN: Readonly<Record<string, Effects>> = {
  dead: ["killed"],
  deceased: ["killed"],
  fatality: ["killed"],
  killed: ["killed"],
  slain: ["killed"],
  murdered: ["killed"],
  victim: ["killed", "injured", "abducted", "killed-or-injured"],
  wounded: ["injured"],
  injured: ["injured"],
  missing: ["missing"],
  kidnapped: ["abducted"],
  abducted: ["abducted"],
  hostage: ["abducted", "captured"],
  captive: ["captured", "abducted"],
};
const ANY: Effects = ["killed", "injured", "abducted", "captured", "missing", "detained", "killed-or-injured"];
const NAMING = new Set(["be", "identify", "name", "include"]);
const THEY = new Set(["they", "he", "she", "these", "those", "them", "him", "her"]);
/** Sentences between the losses and the names of those they befell. */
const REACH = 4;

/** Reads names given behind the losses: "Three men died. The victims were A, B and C", "two reporters: A and B", "a man, identified as A". */
export function nameVictims(r: Reading): void {
  const told = new BySentence(r);
  for (const whole of r.found) name(r, whole, groupOf(r, listedBehind(r, whole)));
  for (const verb of r.grammar.verbs) {
    if (!NAMING.has(verb.lemma)) continue;
    const clause = clauseOfVerb(r, verb.id);
    const as = clause?.preps.find(({ prep }) => prep === "as")?.group;
    // "Hezbollah named him as Muhammad Nasser"
    const named = as === undefined || verb.voice === "passive" ? undefined : clause?.objects[0];
    const subject = groupOf(r, named ?? clause?.subject);
    if (clause === undefined || subject === undefined) continue;
    const list = groupOf(r, as ?? clause.complement ?? clause.objects[0]);
    if (list !== undefined && !nameAll(r, told, subject, list))
      name(r, spokenOf(r, told, subject, as !== undefined), list);
  }
}

/** "Two officers and a nurse died. The victims were A, B and C": as many names as dead of one sentence, in their order. */
function nameAll(r: Reading, told: BySentence, subject: NounGroup, list: NounGroup): boolean {
  const { key, sentence } = r.doc.tokens;
  const victims = subject.definite && (key[subject.head] === "victims" || key[subject.head] === "dead");
  const last = victims ? toldBefore(r, told, subject, ["killed"], REACH) : undefined;
  if (last === undefined) return false;
  const dead = told
    .in(sentence[last.from]!)
    .filter((k) => k.effect === "killed" && !k.negated && k.subsetOf === undefined && k.names.length === 0)
    .filter((k) => k.count?.max !== undefined && k.count.max === k.count.min)
    .sort((a, b) => a.from - b.from);
  const names = namesOf(r, list);
  if (dead.length < 2 || dead.reduce((sum, k) => sum + k.count!.max!, 0) !== names.length) return false;
  for (const each of dead) each.names = names.splice(0, each.count!.max!);
  return true;
}

/** The group behind a colon, where it follows the victims directly. */
function listedBehind(r: Reading, { to }: Found): number {
  return r.doc.tokens.key[to] === ":" ? (r.grammar.groupAt[to + 1] ?? -1) : -1;
}

/** Gives a loss the names of a list, unless it has some or there are more of them than victims. */
function name(r: Reading, whole: Found | undefined, list: NounGroup | undefined): void {
  if (whole === undefined || list === undefined || whole.negated || whole.names.length > 0) return;
  const names = namesOf(r, list);
  const most = whole.count?.max ?? whole.count?.min;
  if (names.length > 0 && most !== undefined && names.length <= most) whole.names = names;
}

/** The persons named in a list; titles and appositions tell more of the same ones. */
function namesOf(r: Reading, first: NounGroup): string[] {
  const names: string[] = [];
  const last = groupOf(r, first.conjuncts.at(-1)) ?? first;
  for (const id of [first.id, ...first.conjuncts, ...listedWith(r, last)]) {
    const group = r.grammar.groups[id]!;
    const titled = namesBehindNoun(r, group)?.names;
    if (titled !== undefined && titled.length > 1) {
      names.push(...titled.filter((name) => !names.includes(name)));
      continue;
    }
    for (const each of [group, groupOf(r, group.apposition)]) {
      const index = each === undefined ? -1 : (r.entities.actorOf[each.id] ?? -1);
      const actor = index < 0 ? undefined : r.entities.actors[index];
      if (actor?.kind !== "person" || !actor.named) continue;
      if (!names.includes(actor.name)) names.push(actor.name);
      break;
    }
  }
  return names;
}

/** The loss that the subject of a naming clause speaks of. */
function spokenOf(r: Reading, told: BySentence, subject: NounGroup, identified: boolean): Found | undefined {
  const antecedent = subject.kind === "relative" ? subject.antecedent : subject.id;
  if (identified) {
    const own = told
      .in(subject.sentence)
      .find(({ group, negated }) => group !== undefined && group === antecedent && !negated);
    if (own !== undefined) return own;
    if (THEY.has(r.doc.tokens.key[subject.head]!)) return toldBefore(r, told, subject, ANY, 1);
  }
  if (!subject.definite) return undefined;
  const { lemma } = r.grammar;
  for (let at = subject.head; at >= subject.from; at--) {
    const word = lemma[at]!;
    if (Object.hasOwn(AGAIN, word)) return toldBefore(r, told, subject, AGAIN[word]!, REACH);
    const key = r.doc.tokens.key[at]!;
    if (Object.hasOwn(AGAIN, key)) return toldBefore(r, told, subject, AGAIN[key]!, REACH);
  }
  return undefined;
}

function toldBefore(
  r: Reading,
  told: BySentence,
  subject: NounGroup,
  effects: Effects,
  reach: number,
): Found | undefined {
  // "the victims" are the dead, where some have died.
  const dead =
    effects.length > 1 && effects[0] === "killed" ? toldBefore(r, told, subject, ["killed"], reach) : undefined;
  if (dead !== undefined && effects !== ANY) return dead;
  let last: Found | undefined;
  for (let sentence = Math.max(0, subject.sentence - reach); sentence <= subject.sentence; sentence++) {
    for (const found of told.in(sentence)) {
      if (found.negated || found.subsetOf !== undefined || found.from >= subject.from) continue;
      if (!effects.includes(found.effect)) continue;
      if (last === undefined || found.from > last.from) last = found;
    }
  }
  return last;
}
