import { singular } from "../grammar/singular.js";
import type { ActorKind, EventType } from "../model/index.js";
import type { ParticipantDraft } from "./events.js";
import { ARMED, type Reading } from "./reading.js";
import { ISSUES } from "./rules/ills.data.js";
import { DEBATERS, ONLOOKERS, WORDED } from "./support.data.js";
import type { Telling } from "./tellings.js";

/**
 * Whether an attack, a clash or a war is one of words: "Clinton attacked her rival over taxes", "the minister came under fire
 * from lawmakers", "the airlines went to war over fares". Nobody in it bears arms or is a state, those who do it are named
 * persons and parties, or people who fight with words, and neither weapon nor thing is hit.
 */
export function isWarOfWords(r: Reading, telling: Telling): boolean {
  const { match, mention, filling } = telling;
  const { participants, weapons, targets } = filling;
  const unarmed = !participants.some(({ actor }) => ARMED.has(r.entities.actors[actor]!.kind));
  if (unarmed && weapons.length + targets.length === 0 && isOverIssue(r, match)) return true;
  if (unarmed && r.domains.peaceful) {
    if (match.group === undefined && isLight(r, match) && isHarmless(filling)) return true;
    if (filling.places.length === 0 && (isUnderSiege(r, match) || isOfNobody(r, telling))) return true;
  }
  if (participants.length === 0 || weapons.length > 0 || targets.length > 0 || !isWorded(r, match)) return false;
  const { actors } = r.entities;
  const lightly = isLight(r, match);
  if (areAllMedia(r, participants)) return true;
  let doers = 0;
  for (const participant of participants) {
    const { actor, role } = participant;
    const { kind, named } = actors[actor]!;
    const debates = isDebater(r, participant, lightly);
    if (!debates && !SPEAKING.has(kind) && !(role !== "initiator" && kind === "government")) return false;
    if (role !== "initiator") continue;
    // Leaders go to war with armies; a man who attacks somebody is no politician.
    if (debates) doers++;
    // "The party has declared war on pensioners"
    else if ((mention.type === "war" ? kind === "party" : named) && isOfNoArmy(r, actor)) doers++;
    else return false;
  }
  return doers > 0;
}

/** "A truce between the two camps was broken", "it is a war of attrition": in a text without arms, one of nobody who might bear them. */
const isOfNobody = (r: Reading, { mention, filling, sentence }: Telling): boolean =>
  OF_SIDES.has(mention.type) &&
  filling.participants.length + filling.weapons.length + filling.targets.length === 0 &&
  r.entities.actors.some(({ kind }) => SPEAKING.has(kind) || kind === "government") &&
  !r.entities.actors.some(({ kind }) => ARMED.has(kind)) &&
  !namesPlace(r, sentence);

/** "Disagreed with Nicaragua's decision to end the ceasefire": a state or a place stands in the sentence. */
function namesPlace({ doc, grammar, entities }: Reading, sentence: number): boolean {
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const group = grammar.groupAt[at]!;
    if (group < 0) continue;
    if (entities.placeOf[group]! >= 0 || entities.actors[entities.actorOf[group]!]?.kind === "state") return true;
  }
  return false;
}

const OF_SIDES: ReadonlySet<EventType> = new Set<EventType>(["war", "armed-clash", "ceasefire", "ceasefire-violation"]);

/** "Hospitals are under siege", "the office has been under siege from lawyers" */
const isUnderSiege = ({ prepOf }: Reading, { group, trigger }: Telling["match"]): boolean =>
  group !== undefined && trigger.rule.type === "ground-assault" && prepOf.get(group)?.phrase.prep === "under";

/** "accused the newspaper of an attack on her family": papers hit nobody. */
function areAllMedia({ entities: { actors } }: Reading, participants: readonly ParticipantDraft[]): boolean {
  let media = 0;
  for (const { actor, role } of participants) {
    if (role !== "initiator") continue;
    if (actors[actor]!.kind !== "media") return false;
    media++;
  }
  return media > 0;
}

/** "The councillor came under fire as he defended the scheme": nobody is told to have done it, and with nothing. */
const isHarmless = ({ participants, weapons, targets }: Telling["filling"]): boolean =>
  participants.length > 0 &&
  weapons.length + targets.length === 0 &&
  !participants.some(({ role }) => role === "initiator");

/** "Shopkeepers attacked the council over a plan", "hit out at the minister for his remarks". */
function isOverIssue(r: Reading, match: Telling["match"]): boolean {
  const { grammar, doc } = r;
  const { clause } = match;
  if (clause === undefined) return false;
  const { verb, preps } = grammar.clauses[clause]!;
  if (!WORDED.has(grammar.verbs[verb]!.lemma) && !isLight(r, match)) return false;
  return preps.some(({ prep, group }) => {
    if (prep !== "over" && prep !== "for") return false;
    return (
      OVER.has(grammar.lemma[grammar.groups[group]!.head]!) || OVER.has(doc.tokens.key[grammar.groups[group]!.head]!)
    );
  });
}

const OVER = new Set(ISSUES);

function isWorded(r: Reading, match: Telling["match"]): boolean {
  const { grammar } = r;
  if (match.group !== undefined) return WORDED.has(grammar.lemma[grammar.groups[match.group]!.head]!);
  return WORDED.has(grammar.verbs[grammar.clauses[match.clause!]!.verb]!.lemma) || isLight(r, match);
}

/** "came under fire", "went to war" */
function isLight({ grammar }: Reading, { clause, to }: Telling["match"]): boolean {
  const lemma = clause === undefined ? "" : grammar.verbs[grammar.clauses[clause]!.verb]!.lemma;
  return LIGHT.has(lemma) && LIGHTLY.has(grammar.lemma[to - 1]!);
}

const LIGHT = new Set(["come", "be", "go", "wage", "launch"]);
const LIGHTLY = new Set(["fire", "attack", "war", "offensive", "assault", "siege"]);

/** A man of a trade that fights with words, known by no name. */
function isDebater({ entities: { actors } }: Reading, { actor }: ParticipantDraft, lightly: boolean): boolean {
  const { kind, named, name } = actors[actor]!;
  if (named || !UNARMED.has(kind)) return false;
  const noun = singular(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
  // Fans may attack a player, but a coach who comes under fire from fans is not shot at.
  return DEBATERS.has(noun) || (lightly && ONLOOKERS.has(noun));
}

function isOfNoArmy({ entities: { actors } }: Reading, actor: number): boolean {
  const { memberOf } = actors[actor]!;
  const kind = memberOf === undefined ? undefined : actors[memberOf]!.kind;
  return kind === undefined || SPEAKING.has(kind) || RULED.has(kind);
}

/** Kinds that fight with words. */
const SPEAKING: ReadonlySet<ActorKind> = new Set(["person", "party", "media", "ngo", "other"]);
/** Whom a politician may belong to. */
const RULED: ReadonlySet<ActorKind> = new Set(["state", "government", "international-organisation"]);
/** Kinds of those without a name who may be of such a trade. */
const UNARMED: ReadonlySet<ActorKind> = new Set([...SPEAKING, "civilians", "government"]);
