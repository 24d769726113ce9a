import { type Country, countryIndex } from "../../knowledge/countries.js";
import { nameKeys } from "../../knowledge/fold.js";
import type { Gazetteer, PlaceSense } from "../../knowledge/gazetteer/gazetteer.js";
import { longestPhrase } from "../../knowledge/phrase-index.js";
import type { Document } from "../../text/document.js";

/** The place that the text was filed from; the text stage takes datelines out of the tokens. */
export interface DatelinePlace {
  readonly key: string;
  readonly senses: readonly PlaceSense[];
  /** ISO3 of the state whose capital bears the name. */
  readonly capital?: string;
  /** What the dateline says it lies in. */
  readonly container?: PlaceSense | Country;
}

/** Looks the dateline's place up; what the dateline says of where it lies ("PRISTINA, Yugoslavia", "AUSTIN, Texas") narrows its senses. */
export function readDatelinePlace(doc: Document, gazetteer: Gazetteer): DatelinePlace | undefined {
  const place = doc.dateline?.place;
  if (place === undefined) return undefined;
  const text = doc.article.text ?? "";
  const keys = nameKeys(text.slice(place.start, place.end));
  const match = gazetteer.longest(keys, 0, keys.length);
  if (match === undefined || match.to !== keys.length) return undefined;
  const country = longestPhrase(countryIndex(), { key: keys }, 0, keys.length);
  const capital =
    country?.entry.value.as === "capital" && country.to === keys.length ? country.entry.value.country.code : undefined;
  const container = doc.dateline?.container;
  const outer = container && outerOf(nameKeys(text.slice(container.start, container.end)), match.senses, gazetteer);
  const within = outer
    ? match.senses.filter((s) => ("code" in outer ? s.country === outer.code : liesWithin(s, outer)))
    : [];
  return {
    key: match.key,
    senses: within.length > 0 ? within : match.senses,
    ...(outer && { container: outer }),
    ...(capital !== undefined && within.length === 0 && { capital }),
  };
}

/** The region or state that the words behind the place name; of several regions that in which one of the senses lies. */
function outerOf(
  keys: readonly string[],
  senses: readonly PlaceSense[],
  gazetteer: Gazetteer,
): PlaceSense | Country | undefined {
  const country = longestPhrase(countryIndex(), { key: keys }, 0, keys.length);
  if (country?.to === keys.length && country.entry.value.as === "name") return country.entry.value.country;
  const regions = gazetteer.longest(keys, 0, keys.length)?.senses.filter((r) => r.kind === "region") ?? [];
  return regions.find((r) => senses.some((s) => liesWithin(s, r))) ?? regions[0];
}

function liesWithin(sense: PlaceSense, region: PlaceSense): boolean {
  return sense.country === region.country && (sense.admin1 === region.name || sense.name === region.name);
}
