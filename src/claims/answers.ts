import { FIGURES, SAID } from "../discourse/answers.data.js";
import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import type { BySentence } from "./by-sentence.js";
import { POINTERS } from "./denials.data.js";
import type { Proposed } from "./proposed.js";
import { type Sources, sourceKey } from "./source.js";

/** Sentences over which a confirmation that points back looks for what it confirms. */
const BACK = 2;

/**
 * What a confirmation confirms that only points back at it: "…, which the military confirmed", "a figure the ministry has
 * confirmed", "the UN mission confirmed the report". Of a figure, the losses told last; else the act told last, and the
 * losses told with it.
 *
 * @param claims of events and losses, by sentence
 * @returns the propositions, and who is said to have done it; empty for a confirmation with words of its own, or of words that are no such claim
 */
export function confirmed(
  s: Sources,
  grammar: Grammar,
  events: Events,
  claims: BySentence<Proposed>,
  index: number,
): readonly Pick<Proposed, "proposition" | "doers">[] {
  const draft = s.discourse.attributions[index]!;
  const piece = draft.content[0];
  if (piece === undefined || (draft.cueKind !== "confirm" && draft.cueKind !== "admit")) return [];
  const points = pointing(s, grammar, piece);
  if (points === undefined) return [];
  const { sentence } = s.doc.tokens;
  const appended = isAppended(s, draft, piece);
  const own = sourceKey(s, index);
  const at = sentence[piece.from]!;
  let last: Proposed | undefined;
  for (let gap = 0; gap <= (appended ? 0 : BACK) && last === undefined; gap++) {
    for (const claim of claims.get(at - gap) ?? []) {
      if (claim.proposition.kind === "statement" || claim.to > piece.from || claim.polarity === "negative") continue;
      if (points === "figures" && claim.proposition.kind !== "casualty") continue;
      if (claim.backdrop || claim.reference || sourceKey(s, claim.attribution) === own) continue;
      if (last === undefined || claim.from >= last.from) last = claim;
    }
  }
  if (last === undefined) return [];
  if (points === "figures") return [{ proposition: last.proposition, doers: undefined }];
  const event = eventOf(last);
  const told = claims
    .get(sentence[last.from]!)!
    .filter(
      (claim) =>
        claim.attribution === last.attribution &&
        claim.to <= piece.from &&
        claim.polarity === "positive" &&
        (claim === last || (event !== undefined && eventOf(claim) === event)),
    );
  return told
    .filter(({ proposition: p }) => p.kind !== "casualty" || !events.casualties[p.casualty]!.negated)
    .map(({ proposition, doers }) => ({ proposition, doers }));
}

const eventOf = ({ proposition: p }: Proposed) => (p.kind === "statement" ? undefined : p.event);

/** A pronoun, or a noun for what was said, with nothing behind that says what. */
function pointing({ doc }: Sources, grammar: Grammar, { from, to }: TokenRange): "figures" | "all" | undefined {
  const { key } = doc.tokens;
  if (to - from === 1 && POINTERS.has(key[from]!)) return "all";
  const group = groupAt(grammar, from);
  if (group === undefined || group.possessor !== undefined || to - from > 4 || to > group.to) return undefined;
  const noun = grammar.lemma[group.head]!;
  return FIGURES.has(noun) ? "figures" : SAID.has(noun) ? "all" : undefined;
}

/** In one sentence with what it confirms: "…, which the army confirmed". */
function isAppended({ doc: { tokens } }: Sources, { cue }: AttributionDraft, { from }: TokenRange): boolean {
  const first = tokens.key[from]!;
  if (first === "which" || first === "a" || first === "an") return tokens.sentence[from - 1] === tokens.sentence[from];
  // "Claims that the army confirmed"; not "the report".
  return cue !== undefined && tokens.key[from] !== "the" && !POINTERS.has(first) && tokens.key[from - 1] === ",";
}
