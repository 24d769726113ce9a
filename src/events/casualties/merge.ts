import type { NounGroup } from "../../grammar/grammar.js";
import { mapped } from "../../knowledge/lists.js";
import type { CasualtyDraft } from "../events.js";
import { BySentence, type Found, type Reading } from "./reading.js";

/**
 * Puts the same loss told twice together, and drops what only points back. Two tellings are one when effect and figure
 * agree and nothing sets them apart: another event, other victims, a part of a whole.
 * A headline's rounder figure ("kills 16") goes into the body's fuller one ("at least 16 people").
 */
export function mergeCasualties(r: Reading): CasualtyDraft[] {
  const told = new BySentence(r);
  const order = r.found
    .map((_, i) => i)
    .filter((i) => !isOvertaken(r, told, r.found[i]!))
    .sort((a, b) => r.found[a]!.from - r.found[b]!.from || a - b);
  const kept: number[] = [];
  const into = new Map<number, number>();
  for (const index of order) {
    const casualty = r.found[index]!;
    const same = findLast(kept, (other) => isSame(r, r.found[other]!, casualty));
    if (same === undefined) {
      kept.push(index);
      continue;
    }
    const first = r.found[same]!;
    if (isRounder(r, first, casualty)) {
      kept[kept.lastIndexOf(same)] = index;
      into.set(same, index);
      casualty.retellings = [...(casualty.retellings ?? []), telling(first), ...(first.retellings ?? [])];
    } else {
      into.set(index, same);
      first.retellings ??= [];
      first.retellings.push(telling(casualty));
      if (first.names.length === 0 && casualty.names.length > 0) first.names = casualty.names;
      if (first.victims.category === "unknown" && casualty.victims.category !== "unknown")
        first.victims = { ...first.victims, category: casualty.victims.category };
      if (first.event === undefined && casualty.event !== undefined) first.event = casualty.event;
    }
  }
  const number = new Map<number, number>();
  kept.sort((a, b) => r.found[a]!.from - r.found[b]!.from || a - b);
  for (const [place, index] of kept.entries()) number.set(index, place);
  const follow = (index: number): number | undefined => {
    let at = index;
    while (into.has(at)) at = into.get(at)!;
    return number.get(at);
  };
  return mapped(kept, (index) => {
    const { subsetOf } = r.found[index]!;
    const whole = subsetOf === undefined ? undefined : follow(subsetOf);
    return draftOf(r.found[index]!, whole === number.get(index) ? undefined : whole);
  });
}

/** What is handed on of a loss. */
const draftOf = (found: Found, subsetOf: number | undefined): CasualtyDraft => ({
  from: found.from,
  to: found.to,
  effect: found.effect,
  count: found.count,
  victims: found.victims,
  names: found.names,
  perpetrator: found.perpetrator,
  event: found.event,
  cumulative: found.cumulative,
  subsetOf,
  clause: found.clause,
  statement: found.statement,
  retellings: found.retellings,
  negated: found.negated,
});

/** "Mora was hit by 12 bullets and died", "his wife and daughter were wounded and later died": those who die are counted with the dead. */
function isOvertaken(r: Reading, told: BySentence, wounded: Found): boolean {
  if (wounded.effect !== "injured" || wounded.negated) return false;
  const own = r.doc.tokens.sentence[wounded.from]!;
  if (told.in(own).some((k) => k.effect === "killed" && !k.negated && areSame(k, wounded))) return true;
  const { actor } = wounded.victims;
  if (actor === undefined || (wounded.count?.max ?? wounded.names.length) !== 1) return false;
  const { named, kind } = r.entities.actors[actor]!;
  if (!named || kind !== "person") return false;
  for (let sentence = Math.max(0, own - OVERTAKING); sentence <= own + OVERTAKING; sentence++)
    if (told.in(sentence).some((k) => k.effect === "killed" && !k.negated && k.victims.actor === actor)) return true;
  return false;
}

/** The same words tell who they are. */
const areSame = ({ group: one, trigger: death }: Found, { group: two, trigger: wounds }: Found): boolean =>
  one !== undefined && one === two && death.from > wounds.from;

/** Sentences between the wounds and the death. */
const OVERTAKING = 4;

/** How many casualties one is compared with: the nearest before it, and the headline's. */
const REACH = 60;

function findLast(kept: readonly number[], test: (index: number) => boolean): number | undefined {
  const floor = Math.max(0, kept.length - REACH);
  for (let i = 0; i < Math.min(4, floor); i++) if (test(kept[i]!)) return kept[i];
  for (let i = floor; i < kept.length; i++) if (test(kept[i]!)) return kept[i];
  return undefined;
}

const telling = ({ from, to, statement, clause }: Found) => ({
  from,
  to,
  statement,
  clause,
});

const isTitle = (r: Reading, { from }: Found) => from < r.doc.body;

function isSame(r: Reading, a: Found, b: Found): boolean {
  if (a.effect !== b.effect || a.negated !== b.negated) return false;
  if (a.from < b.to && b.from < a.to && sameFigure(a, b)) return true;
  if (
    (a.subsetOf === undefined) !== (b.subsetOf === undefined) &&
    r.doc.tokens.sentence[a.from] === r.doc.tokens.sentence[b.from]
  )
    return false;
  const headline = isTitle(r, a) !== isTitle(r, b);
  // "wounds 20" in the headline, "killing eight and wounding 20 others" below it: others than the eight.
  const repeated = headline && a.event === b.event && sameFigure(a, b);
  if (!repeated && isFurther(r, b) && !isFurther(r, a)) return false;
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((name) => b.names.includes(name));
  if (pointsBack(r, a, b)) return true;
  if (a.count === undefined || b.count === undefined)
    return a.negated ? false : a.count === b.count && sameWords(r, a, b);
  if (headline && !(a.count.min === 1 && a.count.max === 1 && a.names.length + b.names.length > 1))
    return sharesBound(a, b) && (compatible(a, b) || isSameNoun(r, a, b));
  if (!sameFigure(a, b)) {
    // "Gunmen kill 17" above the text, "at least 17" in it: one toll of one event.
    const least = a.count.min === b.count.min && (a.count.max === undefined) !== (b.count.max === undefined);
    return least && a.event !== undefined && a.event === b.event && compatible(a, b) && isOpening(r, a);
  }
  if (a.count.min === 1 && a.count.max === 1) return sameOne(r, a, b);
  return (
    compatible(a, b) &&
    (a.event === b.event || a.event === undefined || b.event === undefined || isAgain(r, a, b) || isSameMany(r, a, b))
  );
}

/** "Bomb kills Russian-installed official" over "an official was killed": one deed killed one, whosesoever he was. */
const isSameNoun = ({ grammar: { lemma } }: Reading, a: Found, b: Found): boolean =>
  a.event !== undefined && a.event === b.event && lemma[a.to - 1] === lemma[b.to - 1];

/** The headline's figure gives way to that of the text: "17" to "at least 17". */
function isRounder(r: Reading, first: Found, later: Found): boolean {
  if (isTitle(r, first)) return !isTitle(r, later);
  return (
    isOpening(r, first) && first.count?.max !== undefined && later.count !== undefined && later.count.max === undefined
  );
}

/** A headline may stand as the first line of the text. */
const isOpening = ({ doc: { tokens } }: Reading, { from }: Found): boolean => tokens.sentence[from]! <= 1;

/** "two more people", "another soldier": not those told of before. */
function isFurther(r: Reading, { victims: { range } }: Found): boolean {
  const { key } = r.doc.tokens;
  for (let at = range.from; at < range.to; at++) if (FURTHER.has(key[at]!) && key[at + 1] !== "than") return true;
  return false;
}

const FURTHER = new Set(["more", "another", "other", "others", "further", "additional"]);

/** "40 police officers … 40 officers" within a few sentences: so many of one kind are not hurt twice by chance. */
function isSameMany(r: Reading, a: Found, b: Found): boolean {
  const { sentence } = r.doc.tokens;
  if ((a.count?.min ?? 0) < MANY || a.count?.min !== a.count?.max || sentence[b.from]! - sentence[a.from]! > 3)
    return false;
  return a.victims.category === b.victims.category && a.victims.category !== "unknown";
}

const MANY = 10;

/** "the two dead officers" after "two officers": so many are known already. */
function isAgain(r: Reading, a: Found, b: Found): boolean {
  const group = b.group === undefined ? undefined : r.grammar.groups[b.group];
  const { key, sentence } = r.doc.tokens;
  return group !== undefined && AGAIN.has(key[group.from]!) && sentence[b.from]! - sentence[a.from]! <= 6;
}

const AGAIN = new Set(["the", "these", "those", "both", "all"]);

/** "the clergymen" after "six Jesuit priests": a definite plural without a figure is the group told of before. */
function pointsBack(r: Reading, a: Found, b: Found): boolean {
  if (b.count !== undefined || b.negated || a.subsetOf !== undefined || b.names.length > 0) return false;
  const group = b.group === undefined ? undefined : r.grammar.groups[b.group];
  const one = a.count?.max === 1;
  if (group === undefined || one || !(group.definite || group.kind === "name")) return false;
  return (
    r.doc.tokens.sentence[b.from]! - r.doc.tokens.sentence[a.from]! <= 8 &&
    ((a.victims.category === b.victims.category && a.victims.country === b.victims.country) ||
      (isStated(r, group.from) && compatible(a, b)))
  );
}

/** One person told of again: by the same actor, as "he", or as "the constable" of "a constable". */
function sameOne(r: Reading, a: Found, b: Found): boolean {
  const group = b.group === undefined ? undefined : r.grammar.groups[b.group];
  const near = r.doc.tokens.sentence[b.from]! - r.doc.tokens.sentence[a.from]! <= 6;
  if (group !== undefined && near && (compatible(a, b) || isNoKind(r, group)) && isAnyOne(r, group)) return true;
  if (a.victims.actor !== undefined && b.victims.actor !== undefined) return a.victims.actor === b.victims.actor;
  if (!compatible(a, b) || group === undefined || !near) return false;
  if (group.kind === "pronoun") return true;
  return group.definite && r.grammar.lemma[group.head] === r.grammar.lemma[a.to - 1];
}

/** "the dead man", "the victim": by no word of their own but the one told of before. */
function isAnyOne(r: Reading, { from, head, of, possessor }: NounGroup): boolean {
  const { key } = r.doc.tokens;
  if (key[from] !== "the" || of !== undefined || possessor !== undefined) return false;
  if (key[head] === "victim" || key[head] === "deceased") return true;
  return head === from + 2 && isStated(r, from);
}

/** "the dead man", of a soldier too. */
const isNoKind = ({ grammar }: Reading, { head }: NounGroup): boolean => ANYBODY.has(grammar.lemma[head]!);

const ANYBODY: ReadonlySet<string> = new Set(["man", "woman", "person"]);

/** "the wounded constable", "the injured men": whom the words themselves call so. */
const isStated = ({ doc }: Reading, from: number): boolean => STATED.has(doc.tokens.key[from + 1]!);

const STATED = new Set("dead slain murdered killed wounded injured kidnapped abducted missing assassinated".split(" "));

const sameFigure = (a: Found, b: Found) => a.count?.min === b.count?.min && a.count?.max === b.count?.max;

const sharesBound = (a: Found, b: Found) =>
  (a.count?.min !== undefined && a.count.min === b.count?.min) ||
  (a.count?.max !== undefined && a.count.max === b.count?.max) ||
  a.count?.min === b.count?.max ||
  a.count?.max === b.count?.min;

/** Nothing in category or country sets them apart. */
export function compatible(a: Found, b: Found): boolean {
  const { category: one, country: first } = a.victims;
  const { category: two, country: second } = b.victims;
  if (first !== undefined && second !== undefined && first !== second) return false;
  return one === two || one === "unknown" || two === "unknown" || one === "mixed" || two === "mixed";
}

function sameWords(r: Reading, a: Found, b: Found): boolean {
  const { lemma } = r.grammar;
  return a.victims.actor !== undefined ? a.victims.actor === b.victims.actor : lemma[a.to - 1] === lemma[b.to - 1];
}
