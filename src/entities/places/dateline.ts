import { countryIndex } from "../../knowledge/countries.js";
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
}

/** Looks the dateline's place up; what the dateline says of where it lies ("PRISTINA, Yugoslavia", "AUSTIN, Texas") narrows its senses. */
export function readDatelinePlace(doc: Document, gazetteer: Gazetteer): DatelinePlace | undefined {
  const place = doc.dateline?.place;
  if (place === undefined) return undefined;
  const text = doc.article.text ?? "";
  const keys = nameKeys(text.slice(place.start, place.end));
  const match = gazetteer.longest(keys, 0, keys.length);
  if (match === undefined || match.to !== keys.length) return undefined;
  const country = longestPhrase(countryIndex(), keys, 0, keys.length);
  const capital =
    country?.entry.value.as === "capital" && country.to === keys.length ? country.entry.value.country.code : undefined;
  const container = doc.dateline?.container;
  const within = container
    ? narrowed(match.senses, nameKeys(text.slice(container.start, container.end)), gazetteer)
    : [];
  return {
    key: match.key,
    senses: within.length > 0 ? within : match.senses,
    ...(capital !== undefined && within.length === 0 && { capital }),
  };
}

function narrowed(senses: readonly PlaceSense[], keys: readonly string[], gazetteer: Gazetteer): PlaceSense[] {
  const country = longestPhrase(countryIndex(), keys, 0, keys.length)?.entry.value.country.code;
  const regions = gazetteer.longest(keys, 0, keys.length)?.senses ?? [];
  return senses.filter(
    (s) =>
      s.country === country ||
      regions.some((r) => r.country === s.country && r.kind === "region" && r.name === s.admin1),
  );
}
