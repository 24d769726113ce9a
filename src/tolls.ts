import type { Casualty, Extraction } from "./model/index.js";

/** One figure for the losses of an event, by one source. */
export interface TollFigure {
  readonly casualtyId: string;
  readonly claimId?: string;
  /** Who gives it: the attribution's source as worded, or undefined for the article's own voice. */
  readonly source?: string;
  readonly status: "verified" | "unverified";
  readonly min?: number;
  readonly max?: number;
  readonly approximate: boolean;
  readonly cumulative: boolean;
  /** The words of the figure. */
  readonly words: string;
}

/** All figures for one effect on people in one event. */
export interface Toll {
  readonly eventId?: string;
  readonly effect: Casualty["effect"];
  /** Side or kind of victim, as far as told: "military ARM". Figures for different ones are kept apart. */
  readonly victims: string;
  /** In the order of the text. */
  readonly figures: readonly TollFigure[];
  /** The lowest and the highest number that any source gives. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The figure given last in the text. */
  readonly latest?: TollFigure;
}

/**
 * The figures for the losses of each event, by source and in the order of the text. Nothing is ever summed across
 * sources; parts ("including three children") and losses that are denied are left out.
 *
 * @param extraction what `extract` gave
 * @returns one toll for each event, effect and kind of victim
 * @example
 * tolls(extract("The blast killed 12 people, police said. Medics put the toll at 15."))[0]?.highest; // 15
 */
export function tolls(extraction: Extraction): Toll[] {
  const found = new Map<string, { toll: Omit<Toll, "figures">; figures: TollFigure[] }>();
  const wholes = extraction.casualties.filter(
    ({ subsetOf, effect }) => subsetOf === undefined && effect !== "unharmed",
  );
  for (const casualty of wholes) {
    const victims = victimsOf(casualty);
    const key = `${casualty.eventId ?? ""}|${casualty.effect}|${victims}`;
    const { eventId, effect } = casualty;
    const entry = found.get(key) ?? {
      toll: { ...(eventId !== undefined && { eventId }), effect, victims },
      figures: [],
    };
    found.set(key, entry);
    entry.figures.push(...figuresOf(extraction, casualty));
  }
  return [...found.values()].map(({ toll, figures }) => ({ ...toll, figures, ...extremes(figures) }));
}

function victimsOf({ victims }: Casualty): string {
  return (
    [victims.category, victims.country].filter((part) => part !== undefined && part !== "unknown").join(" ") || "people"
  );
}

function figuresOf({ claims, attributions }: Extraction, casualty: Casualty): TollFigure[] {
  const { count } = casualty;
  if (count?.min === undefined && count?.max === undefined) return [];
  const figure = {
    casualtyId: casualty.id,
    ...(count.min !== undefined && { min: count.min }),
    ...(count.max !== undefined && { max: count.max }),
    approximate: count.approximate,
    cumulative: casualty.cumulative,
    words: casualty.span.text,
  };
  const about = claims.filter(({ id, polarity }) => casualty.claimIds.includes(id) && polarity === "positive");
  if (about.length === 0) return casualty.claimIds.length > 0 ? [] : [{ ...figure, status: "unverified" }];
  return about.map(({ id, status, attributionId }) => {
    const source = attributions.find((attribution) => attribution.id === attributionId)?.source.span?.text;
    return { ...figure, claimId: id, status, ...(source !== undefined && { source }) };
  });
}

function extremes(figures: readonly TollFigure[]): Pick<Toll, "lowest" | "highest" | "latest"> {
  const numbers = figures.flatMap(({ min, max }) => [min, max]).filter((n) => n !== undefined);
  const latest = figures.at(-1);
  if (latest === undefined) return {};
  return { lowest: Math.min(...numbers), highest: Math.max(...numbers), latest };
}
