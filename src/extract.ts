import { assemble } from "./assemble/index.js";
import { judgeClaims } from "./claims/index.js";
import { readDiscourse } from "./discourse/index.js";
import { findEntities } from "./entities/index.js";
import { findEvents } from "./events/index.js";
import type { EventRule } from "./events/rule.js";
import { buildRuleset } from "./events/ruleset.js";
import { analyse } from "./grammar/index.js";
import { checkActors, checkGazetteer } from "./knowledge/check-entries.js";
import { knowledgeWith } from "./knowledge/knowledge.js";
import type { ActorEntry, Article, Extraction, PlaceEntry, PlaceLookup } from "./model/index.js";
import { checkArticle } from "./text/check-article.js";
import { readDocument } from "./text/read.js";
import { loadTagger } from "./text/wink.js";

/** What is added to the built-in rules and knowledge. */
export interface ExtractOptions {
  /** Rules added to, or replacing, the built-in ones. */
  readonly rules?: readonly EventRule[];
  /** Organisations, bodies and people of the caller's own. A name of theirs is never another actor's. */
  readonly actors?: readonly ActorEntry[];
  /** Places of the caller's own, or a lookup. A name that they know is never another place's. */
  readonly gazetteer?: readonly PlaceEntry[] | PlaceLookup;
  /** Add a diagnostic for every trigger that was seen and not used, with why. */
  readonly explain?: boolean;
}

/**
 * Builds an extractor with its own rules, actors or gazetteer. Build it once, call it often.
 *
 * @param options what is added to the built-in knowledge; extractors with different options do not touch each other
 * @returns a pure function from an article to its extraction
 * @throws TypeError when two rules share a name, something is no rule, or an actor or place is not what its type says
 * @example
 * const read = createExtractor({
 *   actors: [{ name: "Zebra Column", acronym: "ZBC", kind: "rebels", country: "COD" }],
 *   gazetteer: [{ name: "Old Mill Ford", country: "COD", latitude: -1.5, longitude: 29.1 }],
 * });
 * const { actors, locations } = read("The ZBC shelled Old Mill Ford on Monday.");
 * actors[0]?.name; // "Zebra Column"
 * locations[0]?.coordinates; // { latitude: -1.5, longitude: 29.1 }
 */
export function createExtractor(options: ExtractOptions = {}): (article: Article | string) => Extraction {
  // First, for it leaves much behind that is thrown away: the fewer tables stand by then, the less is looked through.
  loadTagger();
  const { rules, actors, gazetteer } = options;
  const ruleset = rules === undefined ? undefined : buildRuleset(rules);
  const knowledge = knowledgeWith(
    actors === undefined ? undefined : checkActors(actors),
    gazetteer === undefined ? undefined : checkGazetteer(gazetteer),
  );
  return (input) => {
    const doc = readDocument(checkArticle(input), knowledge);
    const grammar = analyse(doc);
    const entities = findEntities(doc, grammar, knowledge);
    const discourse = readDiscourse(doc, grammar, entities);
    const events = findEvents(doc, grammar, entities, discourse, ruleset);
    const claims = judgeClaims(doc, grammar, entities, discourse, events);
    return assemble(doc, entities, discourse, events, claims, options.explain);
  };
}

let standard: ((article: Article | string) => Extraction) | undefined;

/**
 * Reads a news article: its events, actors, places, casualties, and who claims what.
 *
 * @param article an article, or its text alone
 * @param options see `createExtractor`, which is cheaper when the same options serve many articles
 * @returns plain, JSON-serialisable data; spans are UTF-16 offsets into the article
 * @throws TypeError when the input is no article
 * @example
 * extract({ text: "Rebels shelled Goma on Monday.", publishedAt: "2024-02-07" }).locations[0]?.country; // "COD"
 */
export function extract(article: Article | string, options?: ExtractOptions): Extraction {
  if (options !== undefined) return createExtractor(options)(article);
  standard ??= createExtractor();
  return standard(article);
}
