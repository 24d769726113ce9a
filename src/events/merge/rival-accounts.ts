import type { ParticipantDraft } from "../events.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { isDoer } from "./compare-people.js";

/** "Kyiv said Russian troops shelled the dam. Moscow said Ukraine did": two sources each lay it at another's door. */
export function areRivalAccounts(r: Reading, a: Telling, b: Telling): boolean {
  if (!haveOtherSources(r, a, b)) return false;
  const doers = a.filling.participants.filter(isDoer);
  const others = b.filling.participants.filter(isDoer);
  return doers.length > 0 && others.length > 0 && doers.every((p) => others.every((q) => areRivals(r, p, q)));
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
  return (OF_STATE.has(x.kind) && AGAINST_IT.has(y.kind)) || (AGAINST_IT.has(x.kind) && OF_STATE.has(y.kind));
}

const OF_STATE: ReadonlySet<string> = new Set(["police", "military", "state", "government"]);
const AGAINST_IT: ReadonlySet<string> = new Set(["rebels", "militants", "paramilitary", "criminals"]);
