import type { ParticipantDraft } from "../events.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { AGAINST_IT, isDoer, isForAndAgainst } from "./compare-people.js";
import { hitsAttackers } from "./speaks-again.js";

/** "Kyiv said Russian troops shelled the dam. Moscow said Ukraine did": two sources each lay it at another's door. */
export function areRivalAccounts(r: Reading, a: Telling, b: Telling): boolean {
  if (!haveOtherSources(r, a, b) || hitsAttackers(r, a) !== hitsAttackers(r, b)) return false;
  const doers = a.filling.participants.filter(isDoer);
  const others = b.filling.participants.filter(isDoer);
  return doers.length > 0 && others.length > 0 && doers.every((p) => others.every((q) => areRivals(r, p, q)));
}

/** "Militants stormed the hotel … security forces shot three": deeds of the two sides, and no two accounts of one. */
export function areOfTwoSides(r: Reading, a: Telling, b: Telling): boolean {
  if (b.pointsBack || a.match.trigger.twoSided || b.match.trigger.twoSided) return false;
  const [one, two] = [sideOf(r, a), sideOf(r, b)];
  return one !== undefined && two !== undefined && one !== two && !areRivalAccounts(r, a, b);
}

/**
 * "Gunmen raided a village. … Police exchanged fire with the gunmen": a fight of those who came afterwards with who had done
 * it; but soldiers whose base is attacked fight within the attack.
 */
export function isPursuit({ entities: { actors } }: Reading, a: Telling, b: Telling): boolean {
  if (a.match.trigger.twoSided || !b.match.trigger.twoSided || b.match.group !== undefined) return false;
  const hunters = b.filling.participants.filter((p) => isDoer(p) && ARMED_BY_STATE.has(actors[p.actor]!.kind));
  const doers = a.filling.participants.filter(isDoer);
  const found = doers.some((p) => b.filling.participants.some((q) => q.actor === p.actor && !hunters.includes(q)));
  const ofState = ({ actor }: ParticipantDraft) => ARMED_BY_STATE.has(actors[actor]!.kind);
  return (
    hunters.length > 0 && found && !a.filling.participants.some(ofState) && a.filling.participants.length > doers.length
  );
}

/** The set of those that all of the doers are of. */
function sideOf({ entities: { actors } }: Reading, { filling }: Telling): ReadonlySet<string> | undefined {
  let side: ReadonlySet<string> | undefined;
  for (const p of filling.participants) {
    if (!isDoer(p)) continue;
    const { kind } = actors[p.actor]!;
    const own = ARMED_BY_STATE.has(kind) ? ARMED_BY_STATE : AGAINST_IT.has(kind) ? AGAINST_IT : undefined;
    if (own === undefined || (side !== undefined && side !== own)) return undefined;
    side = own;
  }
  return side;
}

function haveOtherSources({ discourse: { attributionAt, attributions } }: Reading, a: Telling, b: Telling): boolean {
  const [x, y] = [attributions[attributionAt[a.match.from]!], attributions[attributionAt[b.match.from]!]];
  if (x === undefined || y === undefined || x === y) return false;
  return x.source.actor === undefined || x.source.actor !== y.source.actor;
}

/** Whether one of two cannot have had a part in the other's deed: of other states, or those who bear arms for a state and against it. */
function areRivals({ entities: { actors } }: Reading, p: ParticipantDraft, q: ParticipantDraft): boolean {
  const [x, y] = [actors[p.actor]!, actors[q.actor]!];
  if (x.country !== undefined && y.country !== undefined && x.country !== y.country) return true;
  return isForAndAgainst(x, y) || isForAndAgainst(y, x);
}

const ARMED_BY_STATE: ReadonlySet<string> = new Set(["police", "military"]);
