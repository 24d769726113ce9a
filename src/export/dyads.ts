import type { Actor, ConflictEvent, Extraction } from "../model/index.js";
import { actorsIn, lookup, standing } from "./lookup.js";

/** Source actor – event – target actor, the form of PLOVER and CAMEO data (ICEWS, GDELT, Phoenix). */
export interface Dyad {
  readonly event_id: string;
  readonly date: string;
  readonly source: string;
  readonly source_country: string;
  readonly source_sector: string;
  readonly plover: string;
  readonly plover_mode: string;
  readonly cameo: string;
  /** GDELT's QuadClass: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict; 0 for statements. */
  readonly quad_class: 0 | 1 | 2 | 3 | 4;
  readonly target: string;
  readonly target_country: string;
  readonly target_sector: string;
  readonly status: ConflictEvent["status"];
  readonly standing: "verified" | "unverified" | "disputed";
}

/**
 * PLOVER/CAMEO dyads: one row for each pair of a doing and a suffering actor of an event; both directions where two
 * sides do the same (a clash, talks). An event with one side only has the other one empty; negated events are left out.
 * Not carried over: places, weapons, casualties.
 *
 * @param extraction what `extract` gave
 * @example
 * toDyads(extract("Russia accused Ukraine of an attack."))[0]?.plover; // "ACCUSE"
 */
export function toDyads(extraction: Extraction): Dyad[] {
  const things = lookup(extraction);
  return extraction.events
    .filter(({ status }) => status !== "negated")
    .flatMap((event) => {
      const sources = actorsIn(things, event, ["initiator", "mediator", "supporter"]);
      const targets = actorsIn(things, event, ["target", "victim", "counterpart"]);
      return pairs(sources, targets).map(([source, target]) => ({
        event_id: event.id,
        date: event.time?.end ?? "",
        source: source?.name ?? "",
        source_country: source?.country ?? "",
        source_sector: source?.kind ?? "",
        plover: event.codes.plover,
        plover_mode: event.codes.ploverMode ?? "",
        cameo: event.codes.cameo,
        quad_class: quadClass(event.codes.cameo),
        target: target?.name ?? "",
        target_country: target?.country ?? "",
        target_sector: target?.kind ?? "",
        status: event.status,
        standing: standing(things, event),
      }));
    });
}

type Pair = readonly [source: Actor | undefined, target: Actor | undefined];

function pairs(sources: readonly Actor[], targets: readonly Actor[]): Pair[] {
  if (targets.length > 0 && sources.length > 0) return sources.flatMap((s) => targets.map((t): Pair => [s, t]));
  if (targets.length > 0) return targets.map((t): Pair => [undefined, t]);
  if (sources.length > 1) return sources.flatMap((s) => sources.filter((t) => t !== s).map((t): Pair => [s, t]));
  return sources.map((s): Pair => [s, undefined]);
}

function quadClass(cameo: string): Dyad["quad_class"] {
  const root = cameo.slice(0, 2);
  if (root < "02") return 0;
  if (root <= "05") return 1;
  if (root <= "08") return 2;
  return root <= "13" ? 3 : 4;
}
