import type { VerbGroup } from "../grammar/grammar.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import { ADJECTIVE_CUES, type AdjectiveCue } from "./cue-adjectives.data.js";
import { openingAt } from "./openings.js";
import { type Reading, skipAdverbs } from "./reading.js";

/** An adjective that tells what somebody thinks, at its token, with what opens its content. */
export interface State {
  readonly at: number;
  readonly cue: AdjectiveCue;
  /** A clause without "that" follows. */
  readonly bare: boolean;
}

const cues = /* @__PURE__ */ new WordFacts((word: string): readonly AdjectiveCue[] | undefined => {
  const found = ADJECTIVE_CUES.filter(({ adjectives }) => adjectives.includes(word));
  return found.length === 0 ? undefined : found;
});

const LINKING: ReadonlySet<string> = new Set(["be", "feel", "remain", "become", "grow"]);

/** "is confident that", "were worried about": the adjective behind a linking verb, or the participle that is one. */
export function stateOf(r: Reading, verb: VerbGroup): State | undefined {
  if (verb.form === "participle") return undefined;
  const links = LINKING.has(verb.lemma);
  if (!links && verb.voice !== "passive") return undefined;
  const at = links ? skipAdverbs(r, verb.to, r.count) : verb.head;
  if (at + 1 >= r.count || (links && r.tag[at] !== Tag.ADJ && r.tag[at] !== Tag.VERB)) return undefined;
  const known = cues.of(r.doc.tokens.number[at]!, r.key[at]!);
  if (known === undefined) return undefined;
  const opener = r.key[at + 1]!;
  const cue = known.find(({ openers }) => openers.includes(opener));
  if (cue !== undefined) return { at, cue, bare: false };
  const told = known.find(({ openers }) => openers.includes("that"));
  return told !== undefined && openingAt(r, at + 1, r.doc.sentences[verb.sentence]!.to) === "clause"
    ? { at, cue: told, bare: true }
    : undefined;
}
