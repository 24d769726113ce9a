import type { Discourse } from "../discourse/discourse.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import type { Document } from "../text/document.js";

/** First persons in a hundred words, from which on a text speaks for itself. */
const SHARE = 1;
/** A single "we" makes no speech. */
const LEAST = 3;

const FIRST_PERSONS = new Set("i we me us my our mine ours myself ourselves".split(" "));
const isFirst = /* @__PURE__ */ new WordFacts((key) => FIRST_PERSONS.has(key));

/**
 * Whether a text speaks in the first person: a speech, an interview, a communiqué, a comment. What others are quoted as
 * saying does not count.
 */
export function isFirstPerson({ tokens }: Document, { attributionAt }: Discourse): boolean {
  const { count, field, number, key } = tokens;
  const isOwn = (i: number): boolean => field[i] === 1 && attributionAt[i]! < 0;
  let said = 0;
  for (let i = 0; i < count; i++) if (isFirst.of(number[i]!, key[i]!) && isOwn(i)) said++;
  if (said < LEAST) return false;
  let words = 0;
  for (let i = 0; i < count; i++) if (isOwn(i)) words++;
  return said * 100 >= words * SHARE;
}
