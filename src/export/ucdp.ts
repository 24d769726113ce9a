import type { Casualty, Extraction } from "../model/index.js";
import { tolls } from "../tolls.js";
import { actorsIn, lookup, mainPlace } from "./lookup.js";

/** A row in the manner of UCDP's Georeferenced Event Dataset: deaths as low, best and high, by side. */
export interface UcdpRow {
  readonly event_id: string;
  readonly type_of_violence: 1 | 2 | 3 | "";
  readonly side_a: string;
  readonly side_b: string;
  readonly where: string;
  readonly country: string;
  readonly latitude: number | "";
  readonly longitude: number | "";
  readonly date_start: string;
  readonly date_end: string;
  readonly deaths_a: number;
  readonly deaths_b: number;
  readonly deaths_civilians: number;
  readonly deaths_unknown: number;
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

const ARMED = new Set(["military", "police", "paramilitary", "rebels", "militants", "peacekeepers", "criminals"]);
const STATE = new Set(["state", "government", "military", "police", "paramilitary"]);

/**
 * UCDP-style rows: one for each current event that killed somebody. Conventions: `best` is the latest figure of each
 * kind of victim, verified ones first; `low` and `high` are the lowest and highest that any source gives; running
 * tolls are left out; a figure with no upper bound counts with its lower one. Type of violence: 1 a state fights an
 * organised group or state, 2 groups fight each other, 3 against civilians.
 *
 * @param extraction what `extract` gave
 * @example
 * toUcdpRows(extract("Rebels killed 12 soldiers near Goma."))[0]?.best; // 12
 */
export function toUcdpRows(extraction: Extraction): UcdpRow[] {
  const things = lookup(extraction);
  const all = tolls(extraction).filter(({ effect }) => effect === "killed");
  return extraction.events.flatMap((event): UcdpRow[] => {
    const own = all
      .filter(({ eventId }) => eventId === event.id)
      .map((toll) => ({ ...toll, figures: toll.figures.filter(({ cumulative }) => !cumulative) }))
      .filter(({ figures }) => figures.length > 0);
    if (own.length === 0 || event.timeframe !== "current") return [];
    const sideA = actorsIn(things, event, ["initiator"]);
    const sideB = actorsIn(things, event, ["target", "counterpart"]);
    const place = mainPlace(things, event);
    const deaths = { a: 0, b: 0, civilians: 0, unknown: 0 };
    const sum = { low: 0, best: 0, high: 0 };
    for (const toll of own) {
      const numbers = toll.figures.flatMap(({ min, max }) => [min ?? max ?? 0, max ?? min ?? 0]);
      const best = toll.figures.findLast(({ status }) => status === "verified") ?? toll.figures.at(-1);
      const figure = best?.min ?? best?.max ?? 0;
      deaths[sideOf(toll.victims, sideA, sideB)] += figure;
      sum.low += Math.min(...numbers);
      sum.best += figure;
      sum.high += Math.max(...numbers);
    }
    return [
      {
        event_id: event.id,
        type_of_violence: violence(
          sideA,
          sideB,
          own.map(({ victims }) => victims),
        ),
        side_a: sideA.map(({ name }) => name).join("; "),
        side_b: sideB.map(({ name }) => name).join("; "),
        where: place?.name ?? "",
        country: place?.country ?? "",
        latitude: place?.coordinates?.latitude ?? "",
        longitude: place?.coordinates?.longitude ?? "",
        date_start: event.time?.start ?? "",
        date_end: event.time?.end ?? "",
        deaths_a: deaths.a,
        deaths_b: deaths.b,
        deaths_civilians: deaths.civilians,
        deaths_unknown: deaths.unknown,
        ...sum,
      },
    ];
  });
}

type Side = readonly { readonly kind: string; readonly country?: string }[];

function sideOf(victims: string, sideA: Side, sideB: Side): "a" | "b" | "civilians" | "unknown" {
  const [category = "", country] = victims.split(" ");
  if (/^(?:civilians|children|journalists|aid-workers)$/.test(category)) return "civilians";
  const likeness = (side: Side) =>
    Math.max(
      0,
      ...side.map(
        (actor) => (actor.kind === category ? 2 : 0) + (country !== undefined && actor.country === country ? 1 : 0),
      ),
    );
  const [a, b] = [likeness(sideA), likeness(sideB)];
  if (a === b) return "unknown";
  return a > b ? "a" : "b";
}

function violence(sideA: Side, sideB: Side, victims: readonly string[]): 1 | 2 | 3 | "" {
  const civilians: readonly Casualty["victims"]["category"][] = ["civilians", "children", "journalists", "aid-workers"];
  const armedB = sideB.some(({ kind }) => ARMED.has(kind) || STATE.has(kind));
  if (!armedB && victims.some((words) => civilians.some((kind) => words.startsWith(kind)))) return 3;
  if (sideA.length + sideB.length < 2) return "";
  return [...sideA, ...sideB].some(({ kind }) => STATE.has(kind)) ? 1 : 2;
}
