import type { NumberedWord } from "../knowledge/vocabulary.js";
import type { Document, Quote } from "../text/document.js";
import type { ClauseDraft } from "./clause.js";
import type { VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";

/** The grammar while it is being made, sentence by sentence. */
export interface Draft {
  readonly doc: Document;
  readonly key: readonly string[];
  readonly tag: Uint8Array;
  /** Token → its classes, see `Bit`. */
  readonly bits: Int32Array;
  readonly number: Int32Array;
  readonly lemma: string[];
  /** Numbers of the lemmas in the vocabulary. */
  readonly lemmaNumber: Int32Array;
  readonly groups: GroupDraft[];
  readonly verbs: VerbGroup[];
  readonly clauses: ClauseDraft[];
  readonly groupAt: Int32Array;
  readonly verbAt: Int32Array;
  readonly clauseAt: Int32Array;
}

/** A sentence, with where its own groups, verbs and clauses start in the lists. */
export interface SentenceDraft {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly group0: number;
  readonly verb0: number;
  readonly clause0: number;
}

/** Tokens, marks included, of words that only keep their distance from what they say ("the 'terrorists'"): no quotation of anybody. */
const SCARE = 5;

/** The marks at a token, if what they hold is of the sentence around it. */
export function scareQuotes({ doc }: Draft, token: number): Quote | undefined {
  const quote = doc.quotes[doc.tokens.quote[token]!];
  if (quote?.closed !== true || quote.to - quote.from > SCARE) return undefined;
  const { key } = doc.tokens;
  // “Republic”-held villages
  if (key[quote.to] === "-") return undefined;
  const last = key[quote.to - 2]!;
  return last === "," || last === "." || last === "!" || last === "?" ? undefined : quote;
}

export function setLemma({ lemma, lemmaNumber }: Draft, token: number, { word, number }: NumberedWord): void {
  lemma[token] = word;
  lemmaNumber[token] = number;
}

/** The group that starts at a token, or -1; of "Azerbaijan's capital" the last, "capital". */
export function groupStartingAt({ groups, groupAt }: Draft, token: number, limit: number): number {
  if (token >= limit) return -1;
  let id = groupAt[token]!;
  if (id < 0 || groups[id]!.from !== token) return -1;
  while (id + 1 < groups.length && groups[id + 1]!.possessor === id) id++;
  return id;
}

/** The group that holds a token. */
export function groupHolding({ groups, groupAt }: Draft, token: number): GroupDraft | undefined {
  const id = token >= 0 && token < groupAt.length ? groupAt[token]! : -1;
  return id < 0 ? undefined : groups[id];
}

/** First token of a group with its possessors. */
export function leftEdge({ groups }: Draft, group: GroupDraft): number {
  let first = group;
  for (let guard = 0; first.possessor !== undefined && guard < 8; guard++) first = groups[first.possessor]!;
  return first.from;
}

/** "between the army and the rebels": "between" wants a second, whatever follows it. */
export const isBetween = (draft: Draft, group: GroupDraft): boolean =>
  draft.key[leftEdge(draft, group) - 1] === "between";

/** True of a group that only possesses the one behind it. */
export function isPossessor({ groups }: Draft, id: number): boolean {
  return id + 1 < groups.length && groups[id + 1]!.possessor === id;
}

/** Whether a comma stands among these tokens. */
export function hasComma(key: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (key[i] === ",") return true;
  return false;
}
