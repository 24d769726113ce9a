import { TWO_SIDED } from "../events/vocabulary.data.js";
import type { Actor, Claim, ConflictEvent, Extraction } from "../model/index.js";
import { actorsIn, type Lookup } from "./lookup.js";

export type Standing = "verified" | "unverified" | "disputed";

/**
 * Whether an event may stand in a table of things that happened: by the words of the text it occurred or is going on,
 * and, where there are claims about its occurrence, one of them affirms it as more than a possibility.
 */
export function happened(things: Lookup, event: ConflictEvent): boolean {
  if (event.status !== "occurred" && event.status !== "ongoing") return false;
  const claims = occurrenceClaims(things, event);
  return claims.length === 0 || claims.some(affirms);
}

/**
 * "verified" when a claim that the event occurred is; "disputed" when none is and a source denies it or tells it
 * otherwise; else "unverified".
 */
export function standing(things: Lookup, event: ConflictEvent): Standing {
  const claims = occurrenceClaims(things, event);
  if (claims.some(({ status, polarity }) => status === "verified" && polarity === "positive")) return "verified";
  return claims.some(isDisputed) ? "disputed" : "unverified";
}

/** What the text says about an event, source by source. */
export interface Accounts {
  readonly standing: Standing;
  /** Who says that it happened, each once: "army, for Sudan". */
  readonly sources: readonly string[];
  /** Who denies that it happened, or that the accused did it. */
  readonly deniedBy: readonly string[];
  /** Whom somebody holds responsible, and who says so: "army (by Darfur Network for Human Rights)". */
  readonly blamed: readonly string[];
  /** The words, source and grounds of every claim about it, for a column of notes. */
  readonly notes: string;
}

export function accountsOf(extraction: Extraction, things: Lookup, event: ConflictEvent): Accounts {
  const claims = eventClaims(things, event);
  const names = (some: readonly Claim[]) => unique(some.map((claim) => sourceOf(extraction, things, claim)));
  return {
    standing: standing(things, event),
    // Who says that somebody did it says that it happened.
    sources: names(claims.filter(({ polarity }) => polarity === "positive")),
    deniedBy: names(claims.filter(({ polarity }) => polarity === "negative")),
    blamed: blamed(extraction, things, event, claims),
    notes: (claims.length > 0 ? claims.map((claim) => note(extraction, things, claim)) : [event.trigger.text]).join(
      " | ",
    ),
  };
}

/**
 * Who did it, as a row may state it: nobody, when the text blames different ones. An event of one direction (a shelling)
 * has several doers together only where one source names them all; else they are alternatives, and `blamed` lists them.
 */
export function doersOf(things: Lookup, event: ConflictEvent): readonly Actor[] {
  const doers = actorsIn(things, event, ["initiator"]);
  if (doers.length < 2 || isTwoSided(event)) return doers;
  const named = new Map<string, Set<string | undefined>>();
  for (const { proposition, polarity, attributionId } of eventClaims(things, event)) {
    if (proposition.kind !== "event" || proposition.aspect !== "responsibility" || polarity === "negative") continue;
    const source = things.attribution.get(attributionId ?? "")?.source;
    const who = source?.onBehalfOf ?? source?.actorId ?? source?.span?.text;
    named.set(proposition.actorId ?? "", (named.get(proposition.actorId ?? "") ?? new Set()).add(who));
  }
  if (!doers.some(({ id }) => named.has(id))) return doers;
  const [first = new Set(), ...rest] = doers.map(({ id }) => named.get(id) ?? new Set());
  return [...first].some((source) => rest.every((sources) => sources.has(source))) ? doers : [];
}

/** Whether two doers of such an event stand against each other: a clash, talks. */
export const isTwoSided = ({ type }: ConflictEvent): boolean => TWO_SIDED.has(type);

function blamed(extraction: Extraction, things: Lookup, event: ConflictEvent, claims: readonly Claim[]): string[] {
  const told = claims.flatMap((claim) => {
    const { proposition, polarity } = claim;
    if (proposition.kind !== "event" || proposition.aspect !== "responsibility") return [];
    const name = things.actor.get(proposition.actorId ?? "")?.name;
    const source = sourceOf(extraction, things, claim);
    return name === undefined ? [] : [`${name} (${polarity === "negative" ? "denied by" : "by"} ${source})`];
  });
  if (doersOf(things, event).length > 0) return unique(told);
  // Where doers are alternatives, none gets lost: also those whom the text blames in other words.
  const others = actorsIn(things, event, ["initiator"]).filter(
    ({ name }) => !told.some((words) => words.startsWith(`${name} (`)),
  );
  return unique([...told, ...others.map(({ name }) => name)]);
}

/** Whose word a claim is: the source and whom it speaks for; the outlet, when nobody is quoted. */
export function sourceOf(extraction: Extraction, { actor, attribution }: Lookup, claim: Claim): string {
  const source = attribution.get(claim.attributionId ?? "")?.source;
  if (source === undefined) return extraction.article.outlet ?? "the article";
  const name =
    actor.get(source.actorId ?? "")?.name ?? (source.span ? flat(source.span.text) : `${source.kind} source`);
  const principal = actor.get(source.onBehalfOf ?? "")?.name;
  return principal === undefined || principal === name ? name : `${name}, for ${principal}`;
}

/** Kinds of the grounds on which a claim counts as verified or not. */
export function groundsOf(claim: Claim): string[] {
  return unique((claim.status === "verified" ? claim.basis : claim.reasons).map(({ kind }) => kind));
}

/** Words of the article on one line. */
export const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function note(extraction: Extraction, things: Lookup, claim: Claim): string {
  const stance = claim.polarity === "negative" ? "denied: " : "";
  const sure = claim.certainty === "certain" ? "" : `${claim.certainty}, `;
  const grounds = `${claim.status}: ${groundsOf(claim).join(", ")}`;
  return `${stance}“${flat(claim.span.text)}” (${sourceOf(extraction, things, claim)}; ${sure}${grounds})`;
}

function eventClaims({ claim }: Lookup, event: ConflictEvent): Claim[] {
  return event.claimIds
    .flatMap((id) => claim.get(id) ?? [])
    .filter(({ proposition }) => proposition.kind === "event" && proposition.eventId === event.id);
}

const occurrenceClaims = (things: Lookup, event: ConflictEvent): Claim[] =>
  eventClaims(things, event).filter(isOccurrence);

function isOccurrence({ proposition }: Claim): boolean {
  return proposition.kind === "event" && proposition.aspect === "occurrence";
}

const affirms = ({ polarity, certainty }: Claim): boolean => polarity === "positive" && certainty !== "possible";

function isDisputed(claim: Claim): boolean {
  if (claim.polarity === "negative" || claim.contradicts.length > 0) return true;
  return claim.status === "unverified" && claim.reasons.some(({ kind }) => kind === "disputed" || kind === "denied");
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
