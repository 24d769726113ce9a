import { assemble } from "./assemble/index.js";
import { judgeClaims } from "./claims/index.js";
import { readDiscourse } from "./discourse/index.js";
import { findEntities } from "./entities/index.js";
import { findEvents } from "./events/index.js";
import type { EventRule } from "./events/rule.js";
import { buildRuleset } from "./events/ruleset.js";
import { analyse } from "./grammar/index.js";
import type { Article, Extraction } from "./model/index.js";
import { checkArticle } from "./text/check-article.js";
import { readDocument } from "./text/read.js";

export interface ExtractOptions {
  /** Rules added to, or replacing, the built-in ones. */
  readonly rules?: readonly EventRule[];
  readonly actors?: readonly unknown[];
  readonly gazetteer?: unknown;
  /** Add a diagnostic for every trigger that was seen and not used, with why. */
  readonly explain?: boolean;
}

/**
 * Builds an extractor with its own rules, actors or gazetteer. Build it once, call it often.
 *
 * @param options what is added to the built-in knowledge; extractors with different options do not touch each other
 * @returns a pure function from an article to its extraction
 * @throws TypeError when two rules share a name or something is no rule
 * @example
 * const read = createExtractor({ explain: true });
 * read("Rebels shelled Goma on Monday.").events[0]?.type; // "shelling"
 */
export function createExtractor(options: ExtractOptions = {}): (article: Article | string) => Extraction {
  const ruleset = options.rules === undefined ? undefined : buildRuleset(options.rules);
  return (input) => {
    const doc = readDocument(checkArticle(input));
    const grammar = analyse(doc);
    const entities = findEntities(doc, grammar);
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
