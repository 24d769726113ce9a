import type { Grammar, NounGroup } from "../grammar/grammar.js";
import { isAmong } from "./at.js";
import { isOutletOfParty, isOwnOutlet, isOwnReporter, isWitnessOf } from "./own-reporters.js";
import { STATE_KINDS } from "./parties.data.js";
import { isOfPartyState, isOfSide, mayVerify, type Sources, speaksForMonitor, voiceAt } from "./source.js";
import { REPORTERS } from "./verification.data.js";

interface Checker {
  readonly by?: number | undefined;
  readonly reporter: boolean;
}

/** The outlet's reporter, the outlet, first person in its own voice, or a non-party whose checking counts. */
export function whoChecks(s: Sources, grammar: Grammar, id: number | undefined, at: number): Checker | undefined {
  const { key } = s.doc.tokens;
  if (id === undefined) return undefined;
  const first = grammar.groups[id]!;
  const group = first.kind === "relative" && first.antecedent !== undefined ? grammar.groups[first.antecedent]! : first;
  const word = key[group.head]!;
  const own = !isOutletOfParty(s);
  if (own && (word === "i" || word === "we") && s.doc.tokens.quote[at]! < 0 && voiceAt(s.discourse, at) < 0)
    return { reporter: true };
  const actor = s.entities.actorOf[group.id] ?? -1;
  if (isWitnessOf(s, grammar, group.id, own)) return { reporter: true };
  if (isAmong(REPORTERS, grammar, group.head) && isOwnReporter(s, grammar, group.id, own)) return { reporter: true };
  if (isAmong(REPORTERS, grammar, group.head) && reportsForSide(s, group)) return undefined;
  if (actor >= 0 && mayVerify(s, actor)) {
    const outlet = s.entities.actors[actor]!.outlet === true || s.entities.actors[actor]!.kind === "media";
    return { by: actor, reporter: outlet && isOwnOutlet(s, s.entities.actors[actor]!.name) };
  }
  if (isAmong(MONITORS, grammar, group.head) && !isOfParty(s, grammar, group.id))
    return { ...(actor >= 0 && { by: actor }), reporter: false };
  return staffOf(s, grammar, group.from, group.head, at);
}

/** "Journalists from TASS". */
const reportsForSide = (s: Sources, { preps }: NounGroup): boolean =>
  preps.some(
    ({ prep, group }) => OF.has(prep) && s.entities.actorOf[group]! >= 0 && isOfSide(s, s.entities.actorOf[group]!),
  );

const OF = new Set(["from", "of", "for", "with"]);

/** "Ukrainian investigators", "monitors from the army": by their adjective or by whom they are of. */
function isOfParty(s: Sources, grammar: Grammar, id: number): boolean {
  const { preps, possessor } = grammar.groups[id]!;
  const { actorOf, modifierActorOf, actors } = s.entities;
  const near = [
    actorOf[id],
    modifierActorOf[id],
    actorOf[possessor ?? -1],
    ...preps.map(({ group }) => actorOf[group]),
  ];
  return near.some((actor) => {
    if (actor === undefined || actor < 0) return false;
    const { country, kind } = actors[actor]!;
    // "The prosecutor's investigators": of a state that nobody names.
    if (country === undefined && actor !== actorOf[id] && STATE_KINDS.has(kind)) return true;
    return s.parties.sideOf.has(actor) || isOfPartyState(s, country);
  });
}

/** "His teams had seen them go": the people of a speaker who may verify. */
function staffOf(s: Sources, grammar: Grammar, from: number, head: number, at: number): Checker | undefined {
  if (!POSSESSIVES.has(s.doc.tokens.key[from]!) || !isAmong(STAFF, grammar, head)) return undefined;
  const voice = voiceAt(s.discourse, at);
  const speaker = voice < 0 ? undefined : s.discourse.attributions[voice]!;
  if (speaker === undefined || !speaksForMonitor(s, speaker)) return undefined;
  const by = speaker.source.actor;
  return { ...(by !== undefined && { by }), reporter: false };
}

const POSSESSIVES = new Set(["his", "her", "its", "their", "our"]);

const STAFF = new Set(["team", "staff", "patrol", "people", "colleague", "researcher", "worker", "office", "unit"]);

const STUDENTS = new Set([
  "researcher",
  "expert",
  "analyst",
  "institute",
  "university",
  "group",
  "laboratory",
  "lab",
  "organisation",
  "organization",
  "investigator",
  "charity",
  "watchdog",
]);

/** Who studies images or claims without being a monitor by name: researchers, an institute, an aid or rights group. */
export function studentOf(s: Sources, grammar: Grammar, id: number | undefined): Checker | undefined {
  if (id === undefined) return undefined;
  const actor = s.entities.actorOf[id] ?? -1;
  if (actor >= 0) {
    const { kind, stateMedia } = s.entities.actors[actor]!;
    if (s.parties.sideOf.has(actor) || stateMedia !== undefined) return undefined;
    if (kind === "ngo" || (kind === "media" && mayVerify(s, actor))) return { by: actor, reporter: false };
  }
  if (!isAmong(STUDENTS, grammar, grammar.groups[id]!.head) || isOfParty(s, grammar, id)) return undefined;
  return { ...(actor >= 0 && { by: actor }), reporter: false };
}

const MONITORS = new Set([
  "monitor",
  "observer",
  "mission",
  "inspector",
  "tribunal",
  "court",
  "investigator",
  "panel",
  "expert",
]);
