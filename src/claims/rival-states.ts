import { categoryOfNoun } from "../events/casualties/victim-nouns.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { accuses, sideOrActor } from "./accusing.js";
import { groupAt, verbAt } from "./at.js";
import type { Judged } from "./judge.js";
import { isOpposed } from "./loss-words.js";
import { oppose } from "./oppose.js";
import { HOSTILE_TYPES } from "./parties.data.js";
import type { Sources } from "./source.js";
import { shareWord, thingsIn } from "./topics.js";

/** Sentences between two accounts of how things stand, and claims on either side that are looked at. */
const REACH = 2;
const WINDOW = 10;

/** Whether another's claim cannot be so where this one is. */
type Rival = (other: Judged) => boolean;

/**
 * Accounts of how things stand that exclude what another told near by: who still holds a place and who has taken it, who is
 * alive and was killed, fighters and farmers, and the accused who did only something else.
 */
export function joinRivalStates(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  const { sentence } = s.doc.tokens;
  for (const [j, two] of judged.entries()) {
    if (two.claim.attribution === undefined || two.claim.polarity === "negative" || two.claim.backdrop) continue;
    const rivals = [holder(s, grammar, two, events), survivor(s, two, events), only(s, grammar, two, events)];
    rivals.push(civilians(grammar, two, events), crashed(grammar, two), inflicted(s, two, events));
    for (const rival of rivals) {
      if (rival === undefined) continue;
      for (let i = Math.max(0, j - WINDOW); i < Math.min(judged.length, j + WINDOW); i++) {
        const one = judged[i]!;
        if (one.claim.attribution === undefined || one.key === two.key || one.claim.polarity === "negative") continue;
        if (Math.abs(sentence[one.claim.from]! - sentence[two.claim.from]!) > REACH) continue;
        if (rival(one)) oppose(judged, i, j);
      }
    }
  }
}

const HOLDING: ReadonlySet<string> = new Set("hold control retain keep defend".split(" "));
const GAINS: ReadonlySet<string> = new Set(["territorial-gain", "seizure", "ground-assault"]);
const REPELLING: ReadonlySet<string> = new Set("repel repulse foil thwart".split(" "));

/** "Its forces still held the airport", "it had repelled the attack": against the other side's claim to have taken it. */
function holder(s: Sources, grammar: Grammar, two: Judged, { events }: Events): Rival | undefined {
  const { claim } = two;
  if (two.side === undefined) return undefined;
  let holds = false;
  let still = false;
  let repels = false;
  for (let at = claim.from; at < Math.min(claim.to, claim.from + 14); at++) {
    const lemma = grammar.lemma[at]!;
    holds ||= HOLDING.has(lemma);
    still ||= lemma === "still" || lemma === "remain";
    repels ||= verbAt(grammar, at)?.head === at && REPELLING.has(lemma);
  }
  if (!((holds && still) || repels)) return undefined;
  const things = thingsIn(s, grammar, two.claim);
  return (one) => {
    const p = one.claim.proposition;
    if (p.kind !== "event" || !isOpposed(one, two) || !GAINS.has(events[p.event]!.type)) return false;
    if (one.claim.doers?.some((doer) => s.parties.sideOf.get(doer) === two.side) === true) return false;
    return repels || shareWord(things, thingsIn(s, grammar, one.claim));
  };
}

/** "He was alive": against whoever tells of the death of one. */
function survivor(
  { doc }: Sources,
  { claim: { from, to, proposition } }: Judged,
  { casualties }: Events,
): Rival | undefined {
  if (proposition.kind !== "statement" || to - from > 8 || !doc.tokens.key.slice(from, to).includes("alive"))
    return undefined;
  return ({ claim: { proposition: p } }) => {
    const loss = p.kind === "casualty" ? casualties[p.casualty]! : undefined;
    return loss?.effect === "killed" && !loss.negated && loss.count?.max === 1;
  };
}

/** "It had only struck a depot": the accused, of what is laid at his door. */
function only(s: Sources, grammar: Grammar, { claim, side }: Judged, events: Events): Rival | undefined {
  const { key } = s.doc.tokens;
  let says = false;
  for (let at = claim.from; at < Math.min(claim.to, claim.from + 6) && !says; at++)
    says = key[at] === "only" && verbAt(grammar, at + 1)?.head === at + 1;
  if (!says || claim.proposition.kind === "casualty") return undefined;
  const own = sideOrActor(s, side, s.discourse.attributions[claim.attribution!]!.source.actor);
  if (own === undefined) return undefined;
  return (one) => {
    const p = one.claim.proposition;
    if (p.kind !== "event" || one.claim.from > claim.from || !HOSTILE_TYPES.has(events.events[p.event]!.type))
      return false;
    return (one.side === undefined || one.side !== side) && accuses(s, events, one, own);
  };
}

const AIRCRAFT: ReadonlySet<string> = new Set("aircraft helicopter plane jet airliner warplane drone".split(" "));
const FAULTS: ReadonlySet<string> = new Set("fault malfunction failure error accident problem".split(" "));
/** The particle of "shot down". */
const DOWN: ReadonlySet<string> = new Set(["down"]);

/** "The helicopter had crashed because of a technical fault": against whoever says that it was shot down. */
function crashed({ lemma }: Grammar, { claim }: Judged): Rival | undefined {
  const craft = firstOf(lemma, claim, AIRCRAFT);
  if (craft < 0 || firstOf(lemma, claim, FAULTS) < 0 || firstOf(lemma, claim, DOWN) >= 0) return undefined;
  const same = new Set([lemma[craft]!]);
  return ({ claim: other }) =>
    other.proposition.kind === "event" && firstOf(lemma, other, DOWN) >= 0 && firstOf(lemma, other, same) >= 0;
}

function firstOf(lemma: readonly string[], { from, to }: TokenRange, words: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) if (words.has(lemma[at]!)) return at;
  return -1;
}

/** "Russian forces had shelled the city themselves": the accused, of what the other side laid at his door. */
function inflicted(s: Sources, two: Judged, events: Events): Rival | undefined {
  const { claim, side } = two;
  const p = claim.proposition;
  if (side === undefined || p.kind !== "event" || !THEMSELVES.has(s.doc.tokens.key[claim.to - 1]!)) return undefined;
  if (!HOSTILE_TYPES.has(events.events[p.event]!.type)) return undefined;
  const own = { side, actor: undefined };
  return (one) =>
    isOpposed(one, two) &&
    accuses(s, events, one, own) &&
    claim.doers?.some((doer) => s.parties.sideOf.get(doer) === one.side) === true;
}

const THEMSELVES: ReadonlySet<string> = new Set(["themselves", "itself"]);

const FIGHTERS: ReadonlySet<string> = new Set(["military", "militants"]);
const DEAD: ReadonlySet<string> = new Set("dead victim they those man all body".split(" "));

/** "The dead were farmers": against whoever says that they were fighters. */
function civilians(grammar: Grammar, two: Judged, { casualties }: Events): Rival | undefined {
  if (kindOfDead(grammar, two) !== "civilians") return undefined;
  return (one) => {
    const p = one.claim.proposition;
    if (p.kind === "statement") return kindOfDead(grammar, one) === "fighters";
    if (p.kind !== "casualty" || (one.side !== undefined && one.side === two.side)) return false;
    const { effect, negated, victims } = casualties[p.casualty]!;
    return effect === "killed" && !negated && FIGHTERS.has(victims.category) && one.claim.from < two.claim.from;
  };
}

/** What those spoken of are said to be: "the dead were civilians". */
function kindOfDead(
  grammar: Grammar,
  { claim: { from, to, proposition } }: Judged,
): "civilians" | "fighters" | undefined {
  if (proposition.kind === "event") return undefined;
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const verb = verbAt(grammar, at);
    if (verb?.lemma !== "be" || verb.from !== at || verb.negated) continue;
    const who = groupAt(grammar, at - 1);
    const what = groupAt(grammar, verb.to);
    if (who === undefined || what === undefined || grammar.tag[what.head] !== Tag.NOUN) return undefined;
    if (!DEAD.has(grammar.lemma[who.head]!)) return undefined;
    const category = categoryOfNoun(grammar.lemma[what.head]!);
    if (category === "civilians" || category === "children") return "civilians";
    return category !== undefined && FIGHTERS.has(category) ? "fighters" : undefined;
  }
  return undefined;
}
