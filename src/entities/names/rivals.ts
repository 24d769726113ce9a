import type { KnownActor } from "../../knowledge/actors.js";
import type { NameMention } from "./name.js";

/**
 * Says which organisation an acronym means that several share ("PAC", "RSF", "AFP"): one that the text also names in
 * full, else one of a country that the text speaks of (the more often the better), else one of no country, else the
 * first of the tables.
 */
export function settleRivals(out: readonly NameMention[]): void {
  if (!out.some(isShared)) return;
  const countries = new Map<string, number>();
  const certain = new Set<KnownActor>();
  for (const name of out) {
    if (name.actor !== undefined && !isShared(name)) certain.add(name.actor);
    const code = name.entry?.country.code ?? (isShared(name) ? undefined : name.actor?.country) ?? singleCountry(name);
    if (code !== undefined) countries.set(code, (countries.get(code) ?? 0) + 1);
  }
  for (const name of out) if (isShared(name)) name.actor = choose(name.rivals!, certain, countries);
}

const isShared = ({ rivals }: NameMention): boolean => rivals !== undefined && rivals.length > 1;

const singleCountry = ({ kind, senses }: NameMention): string | undefined =>
  kind === "place" && senses?.length === 1 ? senses[0]!.country : undefined;

function choose(
  rivals: readonly KnownActor[],
  certain: ReadonlySet<KnownActor>,
  countries: ReadonlyMap<string, number>,
): KnownActor {
  let best = rivals[0]!;
  let points = -1;
  for (const rival of rivals) {
    const own = certain.has(rival)
      ? Number.MAX_SAFE_INTEGER
      : rival.country === undefined
        ? 0.5
        : (countries.get(rival.country) ?? 0);
    if (own > points) {
      best = rival;
      points = own;
    }
  }
  return best;
}
