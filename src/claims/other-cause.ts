import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar, NounGroup } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt, verbAt } from "./at.js";
import { doersIn, type Sources, sideOfSource } from "./source.js";

/**
 * "The blast was caused by a misfired rocket", "was Ukrainian sabotage": the accused gives a deed another cause or doer. It
 * says that something happened there, and not that what it is accused of did.
 *
 * @param noun the group by which it speaks of the deed
 */
export function isOtherCause(
  s: Sources,
  grammar: Grammar,
  { participants }: Events["events"][number],
  draft: AttributionDraft,
  noun: NounGroup,
): boolean {
  const side = sideOfSource(s, draft);
  if (side === undefined || !doersIn(participants).some((actor) => s.parties.sideOf.get(actor) === side)) return false;
  const { key, sentence } = s.doc.tokens;
  const verb = verbAt(grammar, noun.to);
  if (verb === undefined || verb.from > noun.to + 1 || verb.form !== "finite" || verb.negated) return false;
  let to = verb.to;
  while (to < verb.to + REACH && sentence[to] === sentence[noun.from] && key[to] !== ",") to++;
  const rest = { from: verb.to, to };
  const country = draft.source.actor === undefined ? undefined : s.entities.actors[draft.source.actor]!.country;
  if (isOfSide(s, grammar, rest, side, country)) return false;
  // "Was caused by", "was carried out by"
  if (verb.voice === "passive" && (key[verb.to] === "by" || key[verb.to + 1] === "by"))
    return CAUSING.has(verb.lemma) || namesOther(s, grammar, rest, side);
  if (verb.lemma !== "be") return false;
  const phrase = key.slice(verb.to, verb.to + 3).join(" ");
  return OF_CAUSE.some((words) => phrase.startsWith(words)) || isPlot(grammar, rest);
}

/** How many tokens tell of the cause. */
const REACH = 14;

const CAUSING = new Set("cause trigger spark ignite".split(" "));
const OF_CAUSE = ["the result of", "a result of", "due to", "because of", "the work of", "the consequence of"];

/** "Sabotage", "an act of terrorism", "an accident"; not "a response to terrorism". */
function isPlot({ lemma }: Grammar, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + 5) && lemma[at] !== "to" && lemma[at] !== "for"; at++)
    if (PLOTS.has(lemma[at]!)) return true;
  return false;
}

const PLOTS = new Set("sabotage terrorism accident provocation hoax".split(" "));

/** "One of its own shells", "an Israeli rocket" in the mouth of Israel: it owns to the deed. */
function isOfSide(
  s: Sources,
  grammar: Grammar,
  { from, to }: TokenRange,
  side: number,
  country: string | undefined,
): boolean {
  for (let at = from; at < to; at++) {
    if (OWN.has(s.doc.tokens.key[at]!)) return true;
    const group = groupAt(grammar, at);
    if (group === undefined || !sidesOf(s, group).includes(side)) continue;
    // "Ukrainian saboteurs" who fight Ukraine are no Russians in the mouth of Russia.
    const theirs = s.entities.actors[s.entities.actorOf[group.id] ?? -1]?.country;
    if (theirs === undefined || country === undefined || theirs === country) return true;
  }
  return false;
}

const OWN = new Set(["its", "our", "their", "we", "own"]);

function namesOther(s: Sources, grammar: Grammar, { from, to }: TokenRange, side: number): boolean {
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    if (group !== undefined && sidesOf(s, group).some((other) => other !== undefined && other !== side)) return true;
  }
  return false;
}

const sidesOf = ({ entities, parties }: Sources, { id }: NounGroup): (number | undefined)[] =>
  [entities.actorOf[id], entities.modifierActorOf[id]].map((actor) =>
    actor === undefined || actor < 0 ? undefined : parties.sideOf.get(actor),
  );
