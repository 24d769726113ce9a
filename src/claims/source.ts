import type { AttributionDraft, Discourse } from "../discourse/discourse.js";
import type { ActorDraft, Entities } from "../entities/entities.js";
import type { EventDraft } from "../events/events.js";
import { mapped } from "../knowledge/lists.js";
import type { Document } from "../text/document.js";
import type { Parties } from "./claims.js";
import { isNational, mayBeOfState } from "./monitors.js";
import { isMonitor, isRivalByTitle, type Names, readNames } from "./names.js";
import { STATE_KINDS } from "./parties.data.js";
import type { Proposed } from "./proposed.js";

/** What the judges of claims look at. */
export interface Sources {
  readonly doc: Document;
  readonly entities: Entities;
  readonly discourse: Discourse;
  readonly parties: Parties;
  readonly names: Names;
  /** By attribution: one key for everything that one source says. */
  readonly keys: readonly string[];
  /** Token → the attribution whose cue it belongs to, or -1. */
  readonly cueAt: Int32Array;
}

export function sourcesOf(
  doc: Document,
  entities: Entities,
  discourse: Discourse,
  parties: Parties,
  names: Names = readNames(entities.actors),
): Sources {
  const keys = mapped(discourse.attributions, (draft, index) => keyOf(doc, draft, index));
  return { doc, entities, discourse, parties, names, keys, cueAt: cuesByToken(doc, discourse) };
}

function cuesByToken(doc: Document, { attributions }: Discourse): Int32Array {
  const cueAt = new Int32Array(doc.tokens.count).fill(-1);
  for (let i = 0; i < attributions.length; i++) {
    const { cue } = attributions[i]!;
    if (cue !== undefined) cueAt.fill(i, cue.from, cue.to);
  }
  return cueAt;
}

/** The key of a source, wherever it speaks; the outlet's own voice is "outlet". */
export const sourceKey = ({ keys }: Sources, attribution: number | undefined): string =>
  attribution === undefined ? OUTLET : keys[attribution]!;

const OUTLET = "outlet";

function keyOf({ tokens }: Document, { source }: AttributionDraft, attribution: number): string {
  if (source.actor !== undefined) return `actor ${source.actor}`;
  if (source.kind === "outlet") return OUTLET;
  if (source.range === undefined) return `attribution ${attribution}`;
  return tokens.key.slice(source.range.from, source.range.to).join(" ");
}

/** The innermost attribution whose content a token lies in; -1 in the outlet's own voice. */
export function voiceAt(discourse: Discourse, token: number): number {
  return discourse.attributionAt[token] ?? -1;
}

/** 1 for every attribution that a claim is of. */
export function spokenIn({ discourse }: Sources, claims: readonly Pick<Proposed, "attribution">[]): Uint8Array {
  const spoken = new Uint8Array(discourse.attributions.length);
  for (const { attribution } of claims) if (attribution !== undefined) spoken[attribution] = 1;
  return spoken;
}

/** Who is said to have done it, of those who take part. */
export function doersIn(participants: EventDraft["participants"]): number[] {
  const doers: number[] = [];
  for (const { role, actor } of participants) if (role === "initiator") doers.push(actor);
  return doers;
}

/** The side for which a source speaks, or undefined for those who are no party. */
export function sideOfSource(s: Sources, draft: AttributionDraft): number | undefined {
  const { entities, parties, names } = s;
  const { actor, onBehalfOf } = draft.source;
  if (actor !== undefined && (entities.actors[actor]!.monitor || isMonitor(names, actor))) return undefined;
  const behalf = onBehalfOf === undefined ? undefined : parties.sideOf.get(onBehalfOf);
  if (isMouthpiece(entities, draft)) return behalf;
  const own = actor === undefined ? undefined : parties.sideOf.get(actor);
  if (own !== undefined) return own;
  // "Opposition leader …" is of the state's people, and does not speak for it.
  if (actor !== undefined && isRivalByTitle(names, actor)) return undefined;
  if (behalf !== undefined) return behalf;
  return actor === undefined ? undefined : sideByCountry(s, actor);
}

/** "A spokesman for the coalition": whose he is, is said; not where the article plays, nor that he is somebody beside it. */
function isMouthpiece({ actors }: Entities, { source: { actor, onBehalfOf } }: AttributionDraft): boolean {
  const speaker = actor === undefined || onBehalfOf === undefined ? undefined : actors[actor]!;
  return speaker?.named === false && speaker.memberOf === undefined && SPOKES.test(speaker.name);
}

const SPOKES = /\bspokes(?:man|woman|person)$/i;

/** Officials and soldiers of a state that is a party speak for it. */
function sideByCountry({ entities, parties, names }: Sources, at: number): number | undefined {
  const actor = entities.actors[at]!;
  const country = actor.stateMedia ?? (STATE_KINDS.has(actor.kind) ? actor.country : undefined);
  if (country === undefined || actor.monitor === true || isMonitor(names, at)) return undefined;
  for (const [index, side] of parties.sideOf) {
    const party = entities.actors[index]!;
    if (party.country === country && STATE_KINDS.has(party.kind)) return side;
  }
  return undefined;
}

/** Whether a source may verify: its actor, or what its own words say it speaks for ("an inquiry by the UN"). */
export function speaksForMonitor(s: Sources, draft: AttributionDraft): boolean {
  const { source, insideOf } = draft;
  const { onBehalfOf, range, kind } = source;
  const actor = isMouthpiece(s.entities, draft) || isPeopleOf(s.entities, draft) ? undefined : source.actor;
  if (range === undefined || kind === "outlet") return false;
  // "A former UN official"
  if (s.doc.tokens.key.slice(range.from, range.from + 3).includes("former")) return false;
  const ofParty = [actor, onBehalfOf].some((each) => each !== undefined && isOfSide(s, each));
  if (actor !== undefined && mayVerify(s, actor)) return !ofParty || !mayBeOfState(s.entities.actors[actor]!.name);
  if (ofParty) return false;
  const words = s.doc.tokens.key.slice(range.from, Math.min(range.to, range.from + 20)).join(" ");
  const outer = insideOf === undefined ? undefined : s.discourse.attributions[insideOf];
  // "We have verified nine deaths," a spokeswoman for the UN rights office said.
  if (outer !== undefined && FIRST_PERSON.test(words)) return speaksForMonitor(s, outer);
  if (MISSIONS.test(words)) return true;
  if (actor !== undefined) return false;
  if (onBehalfOf !== undefined) return INQUIRIES.test(words) && mayVerify(s, onBehalfOf);
  // "The UN rights office said it had confirmed …", "its spokeswoman said the office had": its own.
  return outer !== undefined && BODY.test(words) && speaksForMonitor(s, outer);
}

/** "Investigators from Amnesty International": nobody but whose they are. */
function isPeopleOf({ actors }: Entities, { source: { actor, onBehalfOf } }: AttributionDraft): boolean {
  const people = actor === undefined || onBehalfOf === undefined ? undefined : actors[actor]!;
  return people?.named === false && people.memberOf === undefined && people.kind === "person";
}

/** A party, or an outlet of a state. */
export const isOfSide = ({ parties, entities }: Pick<Sources, "parties" | "entities">, actor: number): boolean =>
  parties.sideOf.has(actor) || entities.actors[actor]!.stateMedia !== undefined;

const MISSIONS = /\b(?:monitoring mission|observer mission|verification mission|truce monitors|ceasefire monitors)\b/i;
const INQUIRIES =
  /\b(?:inquiry|investigation|investigators|analysis|review|study|assessment|researchers|panel|commission|experts|mission|team|office|agency|body|staff|observers|inspectors|spokes(?:man|woman|person)|officials?|rapporteurs?)\b/i;
const FIRST_PERSON = /^(?:i|we)$/i;
const BODY = /^(?:it|we|(?:the|this|its|our) (?:office|agency|mission|body|commission|panel|team))$/i;

/** A monitor, an international body, a court or a news outlet of no state: somebody whose checking counts. */
export function mayVerify(s: Sources, index: number): boolean {
  const { actors } = s.entities;
  if (isPartisanReporter(s, actors[index]!)) return false;
  let at: number | undefined = index;
  for (let i = 0; i < 5 && at !== undefined; i++) {
    const actor: ActorDraft = actors[at]!;
    if (isOfSide(s, at) || PLATFORMS.test(actor.name)) return false;
    if (isNational(actor.name) && mayBeOfPartyState(s, actor.country)) return false;
    if (actor.monitor === true || actor.outlet === true) return true;
    // NATO and the like are bodies of states, and no monitors.
    if (actor.kind === "international-organisation") return actor.monitor === undefined;
    // A correspondent is of an outlet: what the outlet may, he may; "a journalist" is anybody.
    if (actor.kind === "media" && actor.memberOf === undefined) return actor.named || !isAnybody(s.doc, actor);
    // A court or inspectors of a state that is a party are organs of it.
    if (isMonitor(s.names, at))
      return actor.kind === "ngo" || !mayBeOfState(actor.name) || !mayBeOfPartyState(s, actor.country);
    at = actor.memberOf === at ? undefined : actor.memberOf;
  }
  return false;
}

/** Where anybody posts; the tables have them among the media. */
const PLATFORMS = /\b(?:telegram|facebook|twitter|tiktok|youtube|whatsapp|instagram|vkontakte|reddit|wechat)\b/i;

/** "A state television reporter", "a journalist with the rebels", "a freelance journalist": nobody of an outlet that is no party. */
function isPartisanReporter({ doc }: Pick<Sources, "doc">, { kind, named, memberOf, mentions }: ActorDraft): boolean {
  const first = mentions[0];
  if (kind !== "media" || named || memberOf !== undefined || first === undefined) return false;
  const { key } = doc.tokens;
  for (let at = first.from; at < first.to; at++) if (PARTISAN.has(key[at]!)) return true;
  if (!OF.has(key[first.to] ?? "")) return false;
  return key.slice(first.to + 1, first.to + 5).some((word) => PARTISAN.has(word));
}

const isAnybody = ({ tokens: { key } }: Document, { mentions: [first] }: ActorDraft): boolean =>
  first !== undefined && (INDEFINITE.has(key[first.from]!) || INDEFINITE.has(key[first.from - 1] ?? ""));

const INDEFINITE = new Set(["a", "an", "another", "one", "some", "several", "two", "three"]);
const OF = new Set(["for", "of", "from", "with"]);
/** Words by which a reporter is somebody's, or nobody's. */
export const PARTISAN: ReadonlySet<string> = new Set(
  "state state-run state-owned government pro-government pro-army army military rebel rebels militia militants party ministry official local regional citizen freelance former".split(
    " ",
  ),
);

/** A court whose country the text does not tell may be any party's. */
const mayBeOfPartyState = (s: Pick<Sources, "entities" | "parties">, country?: string): boolean =>
  country === undefined
    ? [...s.parties.sideOf.keys()].some((index) => STATE_KINDS.has(s.entities.actors[index]!.kind))
    : isOfPartyState(s, country);

/** Whether a country's state is a party. */
export function isOfPartyState(
  { entities, parties }: Pick<Sources, "entities" | "parties">,
  country?: string,
): boolean {
  if (country === undefined) return false;
  for (const index of parties.sideOf.keys()) {
    const party = entities.actors[index]!;
    if (party.country === country && STATE_KINDS.has(party.kind)) return true;
  }
  return false;
}

/** "No group has claimed responsibility", "nobody admitted it". */
export function isNobody({ doc }: Pick<Sources, "doc">, { source }: AttributionDraft): boolean {
  const first = source.range === undefined ? undefined : doc.tokens.key[source.range.from];
  return first === "no" || first === "nobody" || first === "none" || first === "neither";
}
