import type { Actor, ConflictEvent, Extraction } from "../model/index.js";
import { accountsOf, doersOf, happened, isTwoSided, type Standing } from "./accounts.js";
import { dayOf } from "./dates.js";
import { QUADS, SECTORS } from "./dyads.data.js";
import { actorsIn, lookup } from "./lookup.js";
import { placesOf } from "./places.js";

/** Source actor – event – target actor, the form of PLOVER and CAMEO data (POLECAT, ICEWS, GDELT, Phoenix). */
export interface Dyad {
  /** Number of the event within its extraction; an event with several actors has several rows. */
  readonly event_id: string;
  /** Last day on which it may have happened. */
  readonly date: string;
  /** First such day; empty: not known. */
  readonly date_start: string;
  readonly source: string;
  /** CAMEO's code, country and sector: "SDNMIL", "RUS", "IGO". Empty: the text does not decide it. */
  readonly source_code: string;
  readonly source_country: string;
  /** The kind of actor. */
  readonly source_sector: string;
  readonly plover: string;
  readonly plover_mode: string;
  readonly cameo: string;
  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, by PLOVER's event type. */
  readonly quad_class: 1 | 2 | 3 | 4 | "";
  readonly target: string;
  readonly target_code: string;
  readonly target_country: string;
  readonly target_sector: string;
  readonly place: string;
  readonly place_country: string;
  readonly status: ConflictEvent["status"];
  readonly timeframe: ConflictEvent["timeframe"];
  /** Whether the text establishes that it happened, who says so, and who denies it. */
  readonly standing: Standing;
  readonly reported_by: string;
  readonly denied_by: string;
  /** Who is held responsible, and by whom. Where sources blame different ones, the row has no source. */
  readonly blamed: string;
}

/**
 * PLOVER/CAMEO dyads: one row for each pair of a doing and a suffering actor of an event; both directions where two
 * sides do the same (a clash, talks). An event with one side only has the other one empty. What is planned or threatened
 * is a row when its code says so (AGREE, THREATEN …): the promise or threat has happened. Planned deeds, and what is
 * attempted, hypothetical or negated, are left out. See docs/exports.md for every column.
 *
 * @param extraction what `extract` gave
 * @returns rows in the order of the events
 * @example
 * toDyads(extract("Russia accused Ukraine of an attack."))[0]?.plover; // "ACCUSE"
 */
export function toDyads(extraction: Extraction): Dyad[] {
  const things = lookup(extraction);
  return extraction.events
    .filter((event) => happened(things, event) || isUttered(event))
    .flatMap((event) => {
      const doers = [...doersOf(things, event), ...actorsIn(things, event, ["mediator", "supporter"])];
      const others = actorsIn(things, event, ["target", "victim", "counterpart"]);
      const { standing, sources, deniedBy, blamed } = accountsOf(extraction, things, event);
      const place = placesOf(things, event)[0]?.location;
      return pairs(doers, others, isTwoSided(event)).map(([source, target]) => ({
        event_id: event.id,
        date: dayOf(event.time?.end),
        date_start: dayOf(event.time?.start),
        source: source?.name ?? "",
        source_code: codeOf(source),
        source_country: source?.country ?? "",
        source_sector: source?.kind ?? "",
        plover: event.codes.plover,
        plover_mode: event.codes.ploverMode ?? "",
        cameo: event.codes.cameo,
        quad_class: QUADS[event.codes.plover] ?? ("" as const),
        target: target?.name ?? "",
        target_code: codeOf(target),
        target_country: target?.country ?? "",
        target_sector: target?.kind ?? "",
        place: place?.name ?? "",
        place_country: place?.country ?? "",
        status: event.status,
        timeframe: event.timeframe,
        standing,
        reported_by: sources.join("; "),
        denied_by: deniedBy.join("; "),
        blamed: blamed.join("; "),
      }));
    });
}

/** A promise or a threat of something to come: the words are what happened. */
function isUttered({ status, codes }: ConflictEvent): boolean {
  const quad = QUADS[codes.plover];
  return (status === "planned" || status === "threatened") && (quad === 1 || quad === 3);
}

function codeOf(actor: Actor | undefined): string {
  if (actor === undefined) return "";
  const sector = SECTORS[actor.kind] ?? "";
  return actor.kind === "state" || sector !== "" ? `${actor.country ?? ""}${sector}` : "";
}

type Pair = readonly [source: Actor | undefined, target: Actor | undefined];

function pairs(doers: readonly Actor[], others: readonly Actor[], twoSided: boolean): Pair[] {
  if (others.length > 0 && doers.length > 0) {
    return doers.flatMap((s) => others.flatMap((t): Pair[] => (s === t ? [] : [[s, t]])));
  }
  if (others.length > 0) return others.map((t): Pair => [undefined, t]);
  if (twoSided && doers.length > 1) return doers.flatMap((s) => doers.filter((t) => t !== s).map((t): Pair => [s, t]));
  return doers.map((s): Pair => [s, undefined]);
}
