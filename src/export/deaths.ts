import type { Extraction } from "../model/index.js";
import { type Toll, type TollFigure, tolls } from "../tolls.js";

/** The people killed in an event, as far as its sources give figures. */
export interface Deaths {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** The best figure of each kind of victim; together no more than `best`. */
  readonly kinds: readonly { readonly toll: Toll; readonly best: number }[];
}

/** How a figure reads as a number: the least that its words allow. */
export type Reading = (figure: TollFigure) => number;
export const leastOf: Reading = ({ min }) => min ?? 0;

/**
 * Deaths by event. Figures of one kind of victim are the same people told several times; kinds that exclude each other
 * (soldiers of two sides, soldiers and civilians) are different people, and only those are added. A figure for people of
 * no stated kind stands for all of them. Running totals and mere possibilities are left out. Words without a number
 * ("soldiers were killed") count as one.
 *
 * @param least how to read the lower bound of a figure
 */
export function deathsByEvent(extraction: Extraction, least: Reading = leastOf): ReadonlyMap<string, Deaths> {
  const byEvent = new Map<string, Toll[]>();
  for (const toll of tolls(extraction)) {
    if (toll.effect !== "killed" || toll.eventId === undefined) continue;
    const figures = toll.figures.filter(({ cumulative, certainty }) => !cumulative && certainty !== "possible");
    if (figures.length === 0) continue;
    const list = byEvent.get(toll.eventId) ?? [];
    byEvent.set(toll.eventId, list);
    list.push({ ...toll, figures });
  }
  const unnumbered = toldWithoutNumber(extraction);
  const found = new Map<string, Deaths>();
  for (const event of extraction.events) {
    const own = byEvent.get(event.id);
    if (own) found.set(event.id, total(own, least));
    else if (unnumbered.has(event.id)) found.set(event.id, { low: 1, best: 1, high: 1, kinds: [] });
  }
  return found;
}

function total(own: readonly Toll[], least: Reading): Deaths {
  const countries = new Set(own.map(({ country }) => country));
  if (countries.size > 1 && !countries.has(undefined)) {
    // Everybody is told of by side, and the sides are different people.
    return [...countries]
      .map((country) =>
        total(
          own.filter((toll) => toll.country === country),
          least,
        ),
      )
      .reduce(({ low, best, high, kinds }, b) => ({
        low: low + b.low,
        best: best + b.best,
        high: high + b.high,
        kinds: [...kinds, ...b.kinds],
      }));
  }
  const groups = grouped(own).map((list) => ({ toll: list[0]!, ...boundsOf(list, least) }));
  const wholes = groups.filter(({ toll }) => isWhole(toll, own));
  const parts = groups.filter(({ toll }) => !isWhole(toll, own));
  const sum = (pick: (group: (typeof groups)[number]) => number) => parts.reduce((n, group) => n + pick(group), 0);
  const kinds = parts.map(({ toll, best }) => ({ toll, best }));
  if (wholes.length === 0) {
    return { low: sum((g) => g.low), best: sum((g) => g.best), high: sum((g) => g.high), kinds };
  }
  const best = (wholes.findLast(({ verified }) => verified) ?? wholes.at(-1)!).best;
  return {
    low: Math.min(...wholes.map(({ low }) => low)),
    best,
    high: Math.max(
      sum((g) => g.high),
      ...wholes.map(({ high }) => high),
    ),
    kinds: sum((g) => g.best) <= best ? kinds : [],
  };
}

function boundsOf(list: readonly Toll[], least: Reading) {
  const all = list.flatMap(({ figures }) => figures);
  // Children or journalists may be some of the civilians of whom another figure tells.
  const wide = list.filter(({ category }) => category === "civilians");
  const chosenFrom = wide.length > 0 ? wide : list;
  const figures = chosenFrom.flatMap(({ figures }) => figures);
  const verified = figures.findLast(({ status }) => status === "verified");
  const latest = chosenFrom.at(-1)!.latest;
  const chosen = verified ?? figures.find((figure) => figure === latest) ?? figures.at(-1)!;
  return {
    low: Math.min(...figures.map(least)),
    best: least(chosen),
    high: Math.max(...all.map((figure) => figure.max ?? least(figure))),
    verified: verified !== undefined,
  };
}

/** Civilians of every kind are one kind of people here: a journalist is told of as a civilian, too. */
function kindOf({ category }: Toll): string {
  return /^(?:civilians|children|journalists|aid-workers|officials)$/.test(category) ? "civilians" : category;
}

/** Tolls that may tell of the same people: one kind, and one country or none stated. */
function grouped(own: readonly Toll[]): Toll[][] {
  const groups = new Map<string, Toll[]>();
  for (const toll of own) {
    const countries = countriesOf(kindOf(toll), own);
    const country = toll.country ?? (countries.length === 1 ? countries[0] : "");
    const key = `${kindOf(toll)} ${country}`;
    groups.set(key, [...(groups.get(key) ?? []), toll]);
  }
  return [...groups.values()];
}

/** Whether a toll may be of all the people that the others tell of: no kind stated, or no side where others state two. */
function isWhole(toll: Toll, own: readonly Toll[]): boolean {
  if (toll.category === "unknown" || toll.category === "mixed") return true;
  return toll.country === undefined && countriesOf(kindOf(toll), own).length > 1;
}

const countriesOf = (kind: string, own: readonly Toll[]): string[] => [
  ...new Set(own.flatMap((toll) => (kindOf(toll) === kind && toll.country !== undefined ? [toll.country] : []))),
];

/** Events in which somebody is said to have been killed, without a number or a name. */
function toldWithoutNumber({ casualties, claims }: Extraction): ReadonlySet<string> {
  const affirmed = new Set(
    claims.flatMap(({ id, polarity, certainty }) => (polarity === "positive" && certainty !== "possible" ? [id] : [])),
  );
  const found = new Set<string>();
  for (const { eventId, effect, count, names, cumulative, claimIds } of casualties) {
    if (eventId === undefined || effect !== "killed" || count !== undefined || names.length > 0 || cumulative) continue;
    if (claimIds.length === 0 || claimIds.some((id) => affirmed.has(id))) found.add(eventId);
  }
  return found;
}
