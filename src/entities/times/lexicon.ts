import {
  COUNTS,
  DOUBTFUL_MONTHS,
  DOUBTFUL_WEEKDAYS,
  FUTURE_AUXILIARIES,
  FUTURE_GOVERNORS,
  HOLIDAYS,
  MONTHS,
  NAME_ENDINGS,
  NAMED_DAYS,
  ORDINALS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "./time-words.data.js";

/** What a word can begin or be the core of. */
export type Trigger =
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "season"; readonly month: number }
  | { readonly kind: "holiday" }
  | { readonly kind: "day-word"; readonly word: string };

export interface TimeLexicon {
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly counts: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly doubtfulWeekdays: ReadonlySet<string>;
  readonly namedDays: ReadonlySet<string>;
  readonly nameEndings: ReadonlySet<string>;
  readonly holidays: readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[];
  readonly futureAuxiliaries: ReadonlySet<string>;
  readonly futureGovernors: ReadonlySet<string>;
}

let lexicon: TimeLexicon | undefined;

/** The words of time, made at first use. */
export function timeLexicon(): TimeLexicon {
  if (lexicon !== undefined) return lexicon;
  const triggers = new Map<string, Trigger>();
  for (const [key, month] of MONTHS) {
    triggers.set(key, { kind: "month", month });
    triggers.set(`mid-${key}`, { kind: "month", month });
  }
  for (const [key, weekday] of WEEKDAYS) {
    triggers.set(key, { kind: "weekday", weekday });
    if (key.endsWith("day")) triggers.set(`${key}s`, { kind: "weekday", weekday });
  }
  for (const [key, unit] of UNITS) triggers.set(key, { kind: "unit", unit });
  for (const [key, month] of SEASONS) triggers.set(key, { kind: "season", month });
  for (const word of ["today", "yesterday", "tomorrow", "tonight", "overnight"])
    triggers.set(word, { kind: "day-word", word });
  for (const [words] of HOLIDAYS)
    triggers.set(words.split(" ")[0]!, triggers.get(words.split(" ")[0]!) ?? { kind: "holiday" });
  lexicon = {
    triggers,
    counts: new Map(COUNTS),
    ordinals: new Map(ORDINALS.map((word, i) => [word, i + 1])),
    doubtfulMonths: new Set(DOUBTFUL_MONTHS),
    doubtfulWeekdays: new Set(DOUBTFUL_WEEKDAYS),
    namedDays: new Set(NAMED_DAYS),
    nameEndings: new Set(NAME_ENDINGS),
    holidays: HOLIDAYS.map(([words, month, day]) => ({ words: words.split(" "), month, day })),
    futureAuxiliaries: new Set(FUTURE_AUXILIARIES),
    futureGovernors: new Set(FUTURE_GOVERNORS),
  };
  return lexicon;
}
