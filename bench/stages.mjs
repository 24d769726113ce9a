import { assemble } from "../dist/assemble/index.js";
import { judgeClaims } from "../dist/claims/index.js";
import { readDiscourse } from "../dist/discourse/index.js";
import { findEntities } from "../dist/entities/index.js";
import { findEvents } from "../dist/events/index.js";
import { analyse } from "../dist/grammar/index.js";
import { readDocument } from "../dist/text/read.js";
import { processorTime } from "./measure.mjs";

/** The pipeline, stage by stage: [name, (products so far) → products]. */
export const STAGES = [
  ["text", (p) => ({ ...p, doc: readDocument(p.article) })],
  ["grammar", (p) => ({ ...p, grammar: analyse(p.doc) })],
  ["entities", (p) => ({ ...p, entities: findEntities(p.doc, p.grammar) })],
  ["discourse", (p) => ({ ...p, discourse: readDiscourse(p.doc, p.grammar, p.entities) })],
  ["events", (p) => ({ ...p, events: findEvents(p.doc, p.grammar, p.entities, p.discourse) })],
  ["claims", (p) => ({ ...p, claims: judgeClaims(p.doc, p.grammar, p.entities, p.discourse, p.events) })],
  ["assembly", (p) => ({ ...p, out: assemble(p.doc, p.entities, p.discourse, p.events, p.claims) })],
];

/** Milliseconds of processor time spent in each stage over all articles. */
export function stageTimes(articles) {
  const spent = Object.fromEntries(STAGES.map(([name]) => [name, 0]));
  for (const article of articles) {
    let products = { article };
    for (const [name, stage] of STAGES) {
      const started = processorTime();
      products = stage(products);
      spent[name] += processorTime() - started;
    }
  }
  return spent;
}
