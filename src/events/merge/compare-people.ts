import type { ParticipantDraft } from "../events.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { ANYBODY } from "./speaks-again.js";
import type { Verdict } from "./verdict.js";

/** Whether somebody takes part in a certain way. */
type TakesPart = (participant: ParticipantDraft) => boolean;

export const isDoer: TakesPart = ({ role }) => role === "initiator" || role === "mediator";

/** Of an event with two sides and no direction. */
export const isDoerOrSide: TakesPart = (participant) => isDoer(participant) || participant.role === "counterpart";

export const isSufferer: TakesPart = ({ role }) => role === "victim" || role === "target" || role === "counterpart";

export const hasVictim = ({ filling }: Telling): boolean => filling.participants.some((p) => p.role === "victim");

/** Compares those who take part in both in one way. */
export function compareActors(
  { entities: { actors } }: Reading,
  a: Telling,
  b: Telling,
  takesPart: TakesPart,
): Verdict {
  let compared = false;
  const oneSided = !a.match.trigger.twoSided && !b.match.trigger.twoSided;
  // "Russia" and "Moscow's forces" may be one; two persons with names of their own are not.
  let named = false;
  let ofOneCountry = false;
  let nations = false;
  let oneNation = false;
  for (const p of a.filling.participants) {
    if (!takesPart(p)) continue;
    const x = actors[p.actor]!;
    for (const q of b.filling.participants) {
      if (!takesPart(q)) continue;
      compared = true;
      const y = actors[q.actor]!;
      if (x === y || x.memberOf === q.actor || y.memberOf === p.actor) return "same";
      // "More than 700 Palestinians have been killed … 40 Israelis have been killed": people of two nations.
      if (isOfNation(x) && isOfNation(y)) {
        nations = true;
        oneNation ||= x.country === y.country;
      }
      if (!x.named || !y.named) continue;
      named = true;
      const persons = x.kind === "person" && y.kind === "person";
      const foes = oneSided && (isForAndAgainst(x, y) || isForAndAgainst(y, x));
      if (x.country !== undefined && x.country === y.country && !persons && !foes) ofOneCountry = true;
    }
  }
  if (!compared) return undefined;
  if (nations && !oneNation) return "apart";
  return named && !ofOneCountry ? "apart" : areUnlike(actors, a, b, takesPart);
}

/** The one bears arms for a state, the other against it. */
export const isForAndAgainst = (x: Actors[number], y: Actors[number]): boolean =>
  OF_STATE.has(x.kind) && AGAINST_IT.has(y.kind);

const OF_STATE: ReadonlySet<string> = new Set(["police", "military", "state", "government"]);
export const AGAINST_IT: ReadonlySet<string> = new Set(["rebels", "militants", "paramilitary", "criminals"]);

/** "Palestinians": called by their nation. */
const isOfNation = ({ name, kind, country }: Actors[number]): boolean =>
  kind === "civilians" && country !== undefined && name[0] !== name[0]!.toLowerCase();

/** Masked men are not the police. */
function areUnlike(actors: Actors, a: Telling, b: Telling, takesPart: TakesPart): Verdict {
  const unlike =
    (areAll(actors, a, takesPart, UNIFORMED) && areAll(actors, b, takesPart, UNKNOWN)) ||
    (areAll(actors, b, takesPart, UNIFORMED) && areAll(actors, a, takesPart, UNKNOWN));
  return unlike ? "apart" : undefined;
}

const UNIFORMED: ReadonlySet<string> = new Set(["police", "military"]);

const UNKNOWN: ReadonlySet<string> = new Set(["unidentified", "criminals"]);

type Actors = Reading["entities"]["actors"];

function areAll(actors: Actors, { filling }: Telling, takesPart: TakesPart, kinds: ReadonlySet<string>): boolean {
  for (const p of filling.participants) if (takesPart(p) && !kinds.has(actors[p.actor]!.kind)) return false;
  return true;
}

/**
 * "Nine shoppers were killed in Mosul. The army said it had killed 12 militants": only the later one names its doers, and
 * of the dead some bore arms and the others did not.
 */
export function hurtOtherPeople({ entities: { actors } }: Reading, a: Telling, b: Telling): boolean {
  if (!b.match.trigger.result || !b.filling.participants.some(isDoer) || a.filling.participants.some(isDoer))
    return false;
  const [one, two] = [areArmed(actors, a), areArmed(actors, b)];
  return one !== undefined && two !== undefined && one !== two;
}

/** Whether all who suffered bear arms, or none of them; undefined: some do, or it is not said. */
function areArmed(actors: Actors, { filling }: Telling): boolean | undefined {
  let armed: boolean | undefined;
  for (const p of filling.participants) {
    if (!isSufferer(p)) continue;
    const { kind } = actors[p.actor]!;
    const own = UNDER_ARMS.has(kind) ? true : kind === "civilians" ? false : undefined;
    if (own === undefined || (armed !== undefined && own !== armed)) return undefined;
    armed = own;
  }
  return armed;
}

const UNDER_ARMS: ReadonlySet<string> = new Set(["police", "military", "rebels", "militants", "paramilitary"]);

/** "the murder of a priest by soldiers": a noun that says whom and who, of which the other telling names neither. */
export function isFullyNamed({ doc, entities, grammar }: Reading, a: Telling, b: Telling): boolean {
  if (b.match.group === undefined || !a.filling.participants.some(isSufferer)) return false;
  const victims = b.filling.participants.filter(({ role }) => role === "victim");
  return (
    victims.length > 0 &&
    b.filling.participants.some(isDoer) &&
    victims.every(({ actor, range: { to } }) => {
      const group = grammar.groups[grammar.groupAt[to - 1] ?? -1];
      // "the murder of the priest": of one told of before.
      const known = group === undefined || doc.tokens.key[group.from] === "the";
      return !known && !ANYBODY.has(grammar.lemma[to - 1]!) && !entities.actors[actor]!.named;
    })
  );
}

/** A person named as the victim of both: the same deed. */
export function sameNamedVictim({ entities }: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    const { named, kind } = entities.actors[p.actor]!;
    if (!named || kind !== "person" || !isSufferer(p)) continue;
    for (const q of b.filling.participants) if (q.actor === p.actor && isSufferer(q)) return true;
  }
  return false;
}

/** "A mayor was shot dead. Gunmen opened fire on his car": what was hit is the victim's. */
export function hitsWhatIsTheirs({ grammar, entities }: Reading, a: Telling, b: Telling): boolean {
  if (b.filling.targets.length === 0 || !a.match.trigger.violent) return false;
  return b.filling.targets.some((target) => {
    const id = grammar.groupAt[entities.targets[target]!.to - 1] ?? -1;
    const owner = grammar.groups[id]?.possessor;
    // "his car" names its owner within the group.
    const actor = (owner === undefined ? entities.modifierActorOf[id] : entities.actorOf[owner]) ?? -1;
    return actor >= 0 && a.filling.participants.some((p) => p.role === "victim" && p.actor === actor);
  });
}

/** "two missionaries", "the missionaries": people called by the same noun, unless it fits anybody. */
export function sameHeads({ grammar: { lemma } }: Reading, a: Telling, b: Telling): boolean {
  if (!a.match.trigger.violent) return false;
  for (const p of a.filling.participants) {
    if (!isSufferer(p)) continue;
    const head = lemma[p.range.to - 1]!;
    for (const q of b.filling.participants)
      if (lemma[q.range.to - 1] === head && isSufferer(q) && !ANYBODY.has(head)) return true;
  }
  return false;
}
