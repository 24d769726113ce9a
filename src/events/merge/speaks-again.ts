import type { ParticipantDraft } from "../events.js";
import type { Reading } from "../reading.js";
import { HARMFUL } from "../support.data.js";
import type { Telling } from "../tellings.js";
import { WRECKING } from "../vocabulary.data.js";
import { ends } from "./cluster.js";

/** "Two men were killed": of an event told before, where the words name no doer, place or time. */
export function isResult({ grammar }: Reading, { match, filling, time }: Telling): boolean {
  const verb = match.clause === undefined ? undefined : grammar.verbs[grammar.clauses[match.clause]!.verb]!;
  // "A block of flats was hit."
  const hit = match.group === undefined && verb?.voice === "passive" && HARMFUL.has(verb.lemma);
  return (
    (match.trigger.result || hit || WRECKING.has(match.trigger.rule.type)) &&
    time.time === undefined &&
    filling.places.length === 0 &&
    !filling.participants.some((p) => p.role === "initiator")
  );
}

/** "the bomb damaged", "this device": a weapon known already; no second one. */
export function speaksOfTheWeapon({ doc, grammar, entities }: Reading, { match }: Telling): boolean {
  const { key } = doc.tokens;
  for (const { slot, groups } of match.args.all) {
    if (slot !== "subject" && slot !== "object") continue;
    for (const id of groups) {
      const { from, head } = grammar.groups[id]!;
      if (entities.weaponOf[id]! < 0 || (key[from] !== "the" && key[from] !== "this")) continue;
      let further = false;
      for (let at = from; at < head; at++) further ||= FURTHER.has(key[at]!);
      if (!further) return true;
    }
  }
  return false;
}

const FURTHER = new Set("first second third fourth fifth other another last next remaining".split(" "));

export const hasWeapon = ({ filling, mention }: Telling): boolean =>
  filling.weapons.length > 0 || mention.type === "bombing";

/** "the victims", "the two men": people known already, called by a noun that fits anybody. */
export function speaksOfTheVictims({ doc, grammar }: Reading, telling: Telling): boolean {
  if (!telling.match.trigger.violent) return false;
  for (const { role, range } of telling.filling.participants) {
    const id = role === "victim" ? (grammar.groupAt[range.to - 1] ?? -1) : -1;
    const group = id < 0 ? undefined : grammar.groups[id]!;
    if (group !== undefined && doc.tokens.key[group.from] === "the" && ANYBODY.has(grammar.lemma[group.head]!))
      return true;
  }
  return false;
}

/** "the gunman", "the attackers": people known already, by what they did; "the kidnappers" kidnapped somebody. */
export function speaksOfTheDoers({ doc, grammar }: Reading, { filling }: Telling, types: readonly string[]): boolean {
  for (const { role, range } of filling.participants) {
    const id = role === "initiator" ? (grammar.groupAt[range.to - 1] ?? -1) : -1;
    const group = id < 0 ? undefined : grammar.groups[id]!;
    if (group === undefined || doc.tokens.key[group.from] !== "the") continue;
    const noun = grammar.lemma[group.head]!;
    if (CAPTORS.has(noun) ? types.includes("abduction") : DOERS.has(noun)) return true;
  }
  return false;
}

const CAPTORS = new Set(["kidnapper", "captor", "abductor", "hijacker"]);

/** "before police shot the gunman dead": the end of who did it, in which nobody else was hurt. */
export function isEndOfDoer({ entities, grammar }: Reading, { filling }: Telling): boolean {
  const victims = filling.participants.filter(({ role }) => role === "victim");
  return (
    victims.length === 1 &&
    victims.every(
      ({ actor, range }) => DOERS.has(entities.actors[actor]!.name) || DOERS.has(grammar.lemma[range.to - 1]!),
    )
  );
}

/** "Troops killed five of the assailants": those who had done what was told before. */
export const hitsAttackers = ({ grammar }: Reading, { filling }: Telling): boolean =>
  filling.participants.some(({ role, range }) => role === "victim" && DOERS.has(grammar.lemma[range.to - 1]!));

const DOERS = new Set(
  "attacker assailant killer gunman bomber shooter perpetrator murderer assassin arsonist raider intruder".split(" "),
);

/** "two engineers … Luis Rey and Max Sol": those who were only counted before, now by name. */
export function asManyVictims(r: Reading, a: Telling, b: Telling): boolean {
  const x = victimsOf(r, a);
  if (x.number <= 1) return false;
  const y = victimsOf(r, b);
  return x.number === y.number && x.named !== y.named;
}

function victimsOf({ entities, grammar }: Reading, { filling }: Telling): { number: number; named: boolean } {
  const victims = filling.participants.filter(({ role }) => role === "victim");
  const named = victims.length > 0 && victims.every(({ actor }) => entities.actors[actor]!.kind === "person");
  if (named || victims.length !== 1) return { number: victims.length, named };
  const count = entities.counts[entities.countOf[grammar.groupAt[victims[0]!.range.to - 1] ?? -1] ?? -1];
  return { number: count?.min ?? 0, named };
}

/** "six soldiers … six soldiers": so many of a kind are not hurt twice by chance. */
export function soManyAlike(r: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    const many = p.role === "victim" ? countOf(r, p) : 0;
    if (many < FEWEST_ALIKE) continue;
    const head = r.grammar.lemma[p.range.to - 1];
    for (const q of b.filling.participants)
      if (q.role === "victim" && r.grammar.lemma[q.range.to - 1] === head && countOf(r, q) === many) return true;
  }
  return false;
}

const FEWEST_ALIKE = 5;

/** "documented the killing of 167 civilians": an article that the number asks for, and no sign of a deed told before. */
export function countsVictims(r: Reading, { match, filling }: Telling): boolean {
  const of = match.group === undefined ? undefined : r.grammar.groups[match.group]!.of;
  if (of === undefined) return false;
  const { from, to } = r.grammar.groups[of]!;
  return filling.participants.some(
    (p) => p.role === "victim" && p.range.from >= from && p.range.to <= to && leastOf(r, p) > 1,
  );
}

/** "a raid that killed 85 … the killing of 167": another number of victims than any told of that deed. */
export function countsOthers(r: Reading, before: readonly Telling[], telling: Telling): boolean {
  let others = false;
  for (const p of telling.filling.participants) {
    if (p.role !== "victim") continue;
    const many = leastOf(r, p);
    for (const { filling, mention } of ends(before)) {
      if (mention.type !== telling.mention.type) continue;
      for (const q of filling.participants) {
        const told = q.role === "victim" ? leastOf(r, q) : 0;
        if (told > 0 && told === many) return false;
        others ||= told > 0 && many > 0;
      }
    }
  }
  return others;
}

/** How many people at least; 0 where it is not said. */
function leastOf(r: Reading, p: ParticipantDraft): number {
  const { entities, grammar } = r;
  const count = entities.counts[entities.countOf[grammar.groupAt[p.range.to - 1] ?? -1] ?? -1];
  return count?.min ?? (isOneByNoun(r, p) ? 1 : 0);
}

/** How many people, where it is said exactly. */
function countOf({ grammar, entities }: Reading, { range }: ParticipantDraft): number {
  const count = entities.counts[entities.countOf[grammar.groupAt[range.to - 1] ?? -1] ?? -1];
  return count?.min !== undefined && !count.approximate ? count.min : 0;
}

/** "A journalist was shot dead on Monday. Julio Paz, 38, was gunned down …": the one victim of the lead, now by name. */
export function isNamedNow(r: Reading, before: readonly Telling[], telling: Telling): boolean {
  const { filling, match } = telling;
  if (!match.trigger.violent || !filling.participants.some((p) => isNamedVictim(r, p))) return false;
  let alone = false;
  for (const { filling: told } of before)
    for (const p of told.participants) {
      if (isNamedVictim(r, p)) return false;
      alone ||= p.role === "victim" && isOneByNoun(r, p);
    }
  return alone;
}

/** "the killing of Elvino Dias" after police fired at protesters: others suffered there, and nobody by name. */
export function isSomebodyElse(r: Reading, before: readonly Telling[], { filling, match }: Telling): boolean {
  if (!match.trigger.violent || !filling.participants.some((p) => isNamedVictim(r, p))) return false;
  let others = false;
  for (const { filling: told } of ends(before))
    for (const p of told.participants) {
      if (isNamedVictim(r, p)) return false;
      others ||= p.role === "victim";
    }
  return others;
}

const isNamedVictim = ({ entities: { actors } }: Reading, { role, actor }: ParticipantDraft): boolean =>
  role === "victim" && actors[actor]!.named && actors[actor]!.kind === "person";

/** "a journalist", "the director of a bank": one person, by what they are. */
function isOneByNoun({ grammar }: Reading, { range }: ParticipantDraft): boolean {
  const group = grammar.groups[grammar.groupAt[range.to - 1] ?? -1];
  return group !== undefined && group.kind === "common" && !group.plural && group.conjuncts.length === 0;
}

/** Nouns that fit the victims of any deed. */
export const ANYBODY = new Set(
  "person people civilian man woman child soldier policeman officer police troop victim member resident villager he she they him her them it who other someone individual citizen force rebel guerrilla militant fighter".split(
    " ",
  ),
);
