import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import type { CueKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import type { Judged } from "./judge.js";
import { ARMED_KINDS, PARTY_KINDS } from "./parties.data.js";
import type { Sources } from "./source.js";
import { SIDES } from "./verification.data.js";

/** "Both sides said …", "both the police and the rebels said …", "both sides have agreed …, they said": one attribution to the two. */
export function isBothSides(s: Sources, grammar: Grammar, { claim, basis, contradicts }: Judged): boolean {
  const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
  const range = draft?.source.range;
  if (draft === undefined || range === undefined || basis.length > 0 || draft.negated) return false;
  if (claim.certainty !== "certain" || contradicts.length > 0) return false;
  // "Both the Taliban and the Islamic State claimed responsibility": each for itself.
  if (claim.proposition.kind === "event" && claim.proposition.aspect === "responsibility") return false;
  if (!TELLING.has(draft.cueKind)) return false;
  const { key } = s.doc.tokens;
  const pronoun = range.to - range.from === 1 && key[range.from] === "they";
  const at = pronoun ? (draft.content[0]?.from ?? range.from) : range.from;
  const words = key.slice(at, pronoun ? at + 3 : Math.min(range.to, at + LONGEST));
  // "Kyiv and Moscow both said"
  if (key[range.to] === "both") words.unshift("both");
  if (namesBoth(words)) return s.parties.sideOf.size > 0;
  const { actor, onBehalfOf } = draft.source;
  const armed = actor !== undefined && PARTY_KINDS.has(s.entities.actors[actor]!.kind);
  return (
    words[0] === "both" && words.includes("and") && (armed || onBehalfOf !== undefined) && !areAllied(s, grammar, range)
  );
}

/** "Both Hamas and Islamic Jihad said": two of one side, or two armed groups of whom nothing says that they fight each other. */
function areAllied(s: Sources, grammar: Grammar, { from, to }: TokenRange): boolean {
  const named = new Set<number>();
  for (let at = from; at < to; at++) {
    const group = groupAt(grammar, at);
    const actor = group?.head === at ? (s.entities.actorOf[group.id] ?? -1) : -1;
    if (actor >= 0) named.add(actor);
  }
  const [one, two] = [...named];
  if (one === undefined || two === undefined) return false;
  const [left, right] = [s.parties.sideOf.get(one), s.parties.sideOf.get(two)];
  if (left !== undefined && right !== undefined) return left === right || left >> 1 !== right >> 1;
  return [one, two].every((actor) => ARMED_KINDS.has(s.entities.actors[actor]!.kind));
}

/** "Both sides", "the two governments", "officials on both sides". */
function namesBoth(words: readonly string[]): boolean {
  if (isPair(words, 0)) return words.some((word) => SIDES.has(word));
  const at = words.findIndex((word) => OF.has(word)) + 1;
  if (!isPair(words, at) || !SPEAKERS.has(words[at - 2] ?? "")) return false;
  return words.slice(at + 1, at + 3).some((word) => SIDES.has(word) && !PARTISAN.has(word));
}

/** Whether a source is the two sides together. */
export const speaksForBoth = ({ doc }: Pick<Sources, "doc">, { source: { range } }: AttributionDraft): boolean =>
  range !== undefined && namesBoth(doc.tokens.key.slice(range.from, Math.min(range.to, range.from + LONGEST)));

const isPair = (words: readonly string[], at: number): boolean =>
  words[at] === "both" || (words[at] === "the" && (words[at + 1] === "two" || words[at + 1] === "warring"));

/** Parties and camps may be those of a parliament. */
const PARTISAN: ReadonlySet<string> = new Set(["party", "parties", "camp", "camps"]);

/** Whose people speak: "commanders {of} the two armies". */
const OF = new Set(["on", "of", "from", "for"]);
const SPEAKERS: ReadonlySet<string> = new Set(
  "officials commanders officers generals leaders ministers ministries spokesmen spokespeople spokespersons negotiators representatives sources".split(
    " ",
  ),
);
const LONGEST = 12;

const TELLING = new Set<CueKind>(["say", "claim", "report", "confirm", "admit", "announce", "believe"]);
