import { findEntities } from "../../src/entities/index.js";
import { analyse } from "../../src/grammar/index.js";
import type { Article } from "../../src/model/index.js";
import { readDocument } from "../../src/text/read.js";
import { wordsOf } from "../../src/text/span.js";

/** Reads a text up to its entities, with helpers that speak of them in words. */
export function entitiesOf(input: string | Article) {
  const article = typeof input === "string" ? { text: input, publishedAt: "2024-03-05" } : input;
  const doc = readDocument(article);
  const grammar = analyse(doc);
  const entities = findEntities(doc, grammar);
  const actor = (name: string) => {
    const found = entities.actors.find((a) => a.name === name);
    if (!found) throw new Error(`no actor "${name}" among ${entities.actors.map((a) => a.name).join(", ")}`);
    return found;
  };
  return {
    doc,
    grammar,
    entities,
    actor,
    actorNames: entities.actors.filter((a) => a.named && !a.incidental).map((a) => a.name),
    mentionsOf: (name: string) => actor(name).mentions.map((m) => wordsOf(doc, m)),
    ownerOf: (name: string) => {
      const { memberOf } = actor(name);
      return memberOf === undefined ? undefined : entities.actors[memberOf]!.name;
    },
    /** "Goma COD" for each place, in order. */
    places: entities.places
      .filter(({ mentions, inDateline }) => mentions.length > 0 || inDateline)
      .map(({ name, country }) => (country === undefined ? name : `${name} ${country}`)),
    place: (name: string) => entities.places.find((p) => p.name === name),
  };
}
