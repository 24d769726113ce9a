import type { Casualty, Claim, Extraction } from "./model/index.js";
import { NEWEST, OVERTAKEN } from "./tolls.data.js";

/** One figure for the losses of an event, by one source. */
export interface TollFigure {
  /** The casualty that holds the figure. */
  readonly casualtyId: string;
  /** The claim by which the source gives it. */
  readonly claimId?: string;
  /** Who gives it: the attribution's source as worded, or undefined for the article's own voice. */
  readonly source?: string;
  /** The actor that the source is, where it is resolved: one source may be worded in several ways. */
  readonly sourceId?: string;
  readonly status: "verified" | "unverified";
  /** How far the source commits itself; a figure that is merely possible ("could rise to 105") counts for no extreme. */
  readonly certainty: Claim["certainty"];
  readonly min?: number;
  readonly max?: number;
  /** Vague wording ("dozens", "about 50"). */
  readonly approximate: boolean;
  /** A running total ("bringing the toll to 99"). */
  readonly cumulative: boolean;
  /** The words of the figure. */
  readonly words: string;
}

/** All figures for one effect on one kind of people in one event. */
export interface Toll {
  /** Absent: the text ties the losses to no event. */
  readonly eventId?: string;
  readonly effect: Casualty["effect"];
  /** Side or kind of victim, as far as told: "military ARM", or "people". Figures for different ones are kept apart. */
  readonly victims: string;
  readonly category: Casualty["victims"]["category"];
  /** ISO 3166-1 alpha-3 of the victims' side. */
  readonly country?: string;
  /** In the order of the text, headline first. */
  readonly figures: readonly TollFigure[];
  /** The lowest and the highest number that any source gives. */
  readonly lowest?: number;
  readonly highest?: number;
  /** The figure that the text marks as newest ("has risen to"), or else the last one that it does not call overtaken. */
  readonly latest?: TollFigure;
}

/**
 * The figures for the losses of each event, by source and in the order of the text. Nothing is ever summed: not across
 * sources, not across sides. Parts ("including three children") and figures that a source denies are left out; a
 * possibility ("could rise to 105") is listed, but is no extreme.
 *
 * @param extraction what `extract` gave
 * @returns one toll for each event, effect and kind of victim
 * @example
 * const [toll] = tolls(extract("The blast killed 12 people, police said. Medics said the blast killed 15 people."));
 * toll?.lowest; // 12
 * toll?.highest; // 15
 */
export function tolls(extraction: Extraction): Toll[] {
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(extraction.attributions.map(({ id, source }) => [id, source]));
  const found = new Map<string, { toll: Omit<Toll, "figures">; figures: Told[] }>();
  const wholes = extraction.casualties.filter(
    ({ subsetOf, effect }) => subsetOf === undefined && effect !== "unharmed",
  );
  for (const casualty of [...wholes].sort(byPosition)) {
    const { eventId, effect, victims } = casualty;
    const words = victimsOf(casualty);
    const key = `${eventId ?? ""}|${effect}|${words}`;
    const entry = found.get(key) ?? {
      toll: {
        ...(eventId !== undefined && { eventId }),
        effect,
        victims: words,
        category: victims.category,
        ...(victims.country !== undefined && { country: victims.country }),
      },
      figures: [],
    };
    found.set(key, entry);
    entry.figures.push(...figuresOf(casualty, claims, sources));
  }
  return [...found.values()].map(({ toll, figures }) => ({
    ...toll,
    figures: figures.map(({ figure }) => figure),
    ...extremes(figures),
  }));
}

/** A figure with the words that surround it. */
interface Told {
  readonly figure: TollFigure;
  readonly context: string;
}

type Source = Extraction["attributions"][number]["source"];

function byPosition(a: Casualty, b: Casualty): number {
  if (a.span.field !== b.span.field) return a.span.field === "title" ? -1 : 1;
  return a.span.start - b.span.start;
}

function victimsOf({ victims }: Casualty): string {
  return (
    [victims.category, victims.country].filter((part) => part !== undefined && part !== "unknown").join(" ") || "people"
  );
}

function figuresOf(
  { id, count, cumulative, names, claimIds, span }: Casualty,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
): Told[] {
  // People told of by name are a number, too.
  const { min, max, approximate } = count ?? {
    ...(names.length > 0 && { min: names.length, max: names.length }),
    approximate: false,
  };
  if (min === undefined && max === undefined) return [];
  const number = {
    casualtyId: id,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    approximate,
    cumulative,
    words: span.text,
  };
  const about = claimIds.flatMap((claimId) => claims.get(claimId) ?? []);
  if (about.length === 0) {
    return [{ figure: { ...number, status: "unverified", certainty: "certain" }, context: span.text }];
  }
  return about
    .filter(({ polarity }) => polarity === "positive")
    .map((claim) => {
      const source = sources.get(claim.attributionId ?? "");
      const figure = {
        ...number,
        claimId: claim.id,
        status: claim.status,
        certainty: claim.certainty,
        ...(source?.span && { source: source.span.text }),
        ...(source?.actorId !== undefined && { sourceId: source.actorId }),
      };
      return { figure, context: claim.span.text };
    });
}

function extremes(told: readonly Told[]): Pick<Toll, "lowest" | "highest" | "latest"> {
  const stated = told.filter(({ figure }) => figure.certainty !== "possible");
  const numbers = stated.flatMap(({ figure: { min, max } }) => [min, max]).filter((n) => n !== undefined);
  const says = (words: readonly string[]) => (one: Told) => words.some((word) => holds(one.context, word));
  const latest = stated.findLast(says(NEWEST)) ?? stated.filter((one) => !says(OVERTAKEN)(one)).at(-1) ?? stated.at(-1);
  if (latest === undefined) return {};
  return {
    lowest: numbers.reduce((a, b) => Math.min(a, b)),
    highest: numbers.reduce((a, b) => Math.max(a, b)),
    latest: latest.figure,
  };
}

const holds = (text: string, words: string): boolean =>
  ` ${text.toLowerCase().replace(/[^a-z]+/g, " ")} `.includes(` ${words} `);
