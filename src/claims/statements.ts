import type { AttributionDraft } from "../discourse/discourse.js";
import type { Grammar } from "../grammar/grammar.js";
import type { CueKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { around, bySentence } from "./by-sentence.js";
import type { CheckStatement } from "./check-statement.js";
import { openChecks } from "./open-checks.js";
import { Growing } from "./proposed.js";
import { certaintyShown } from "./shown.js";
import { isNobody, type Sources, spokenIn, voiceAt } from "./source.js";
import { isUntrue } from "./untrue.js";

/** "Was unable to confirm the number" tells nothing but that. */
export function onlyChecks(s: Sources, checks: readonly CheckStatement[]): (draft: AttributionDraft) => boolean {
  const open = openChecks(s, checks);
  return ({ cue }) =>
    cue !== undefined && around(s.doc, open, cue.from).some((c) => c.from < cue.to && cue.from < c.to);
}

/** "Says it has found no evidence to support the claims": a finding against what others claim. */
export function refuting(s: Sources, checks: readonly CheckStatement[]): (draft: AttributionDraft) => boolean {
  const found = bySentence(
    s.doc,
    checks.filter((c) => c.kind === "refuted"),
    (c) => c.at,
  );
  return ({ content: [piece], source: { actor } }) =>
    piece !== undefined &&
    around(s.doc, found, piece.from).some(
      ({ at, by, content }) =>
        piece.from <= at && at < piece.to && (content !== undefined || (by !== undefined && by === actor)),
    );
}

/** Words too short to stand for themselves: "rejects this", "denied it" are told with source and cue. */
const SHORT = 3;

/** What sources say beside events and losses: attributions that hold no claim yet, kept with their words. */
export function statements(
  s: Sources,
  grammar: Grammar,
  claims: Growing[],
  isOther: (index: number, draft: AttributionDraft) => boolean,
  refutes: (draft: AttributionDraft) => boolean,
): void {
  const spoken = spokenIn(s, claims);
  const told = tokensIn(
    s,
    claims.filter(({ attribution }) => attribution !== undefined),
  );
  const inner = new Uint8Array(s.discourse.attributions.length);
  for (const draft of s.discourse.attributions)
    if (draft.insideOf !== undefined && !isOwnVoice(s, draft)) inner[draft.insideOf] = 1;
  const denied = spokenIn(
    s,
    claims.filter(({ polarity }) => polarity === "negative"),
  );
  for (const [index, draft] of s.discourse.attributions.entries()) {
    // "The allegations that … are unfounded": that there are allegations is not what is said.
    if (spoken[index] === 1 && denied[index] === 0 && isUntrue(s, grammar, draft)) spoken[index] = 0;
    const denying = draft.cueKind === "deny" && !draft.negated;
    // "Denied a report that …": the report's claim is the report's; the denial is one of its own.
    if (spoken[index] === 1 && !isOther(index, draft)) denyingPieces(s, grammar, claims, told, index, draft);
    if (spoken[index] === 1 || isOther(index, draft) || isNobody(s, draft)) continue;
    if (inner[index] === 1 && !denying && !refutes(draft) && !isUntrue(s, grammar, draft)) continue;
    // "Says it has found no evidence …": one finding.
    const outer = draft.insideOf === undefined ? undefined : s.discourse.attributions[draft.insideOf];
    if (outer !== undefined && refutes(draft) && refutes(outer)) continue;
    if (draft.insideOf !== undefined && (draft.cueKind === "other" || isOwnVoice(s, draft))) continue;
    const piece = longest(draft.content);
    if (piece === undefined || piece.from < s.doc.body) continue;
    const short = piece.to - piece.from < SHORT;
    if (short && !denying && draft.quotation === "indirect") continue;
    // Support, calls and fears are events or moods; they state nothing.
    if (
      draft.quotation === "indirect" &&
      (!draft.speech || draft.negated || (isBare(s, grammar, draft, piece) && !isUntrue(s, grammar, draft)))
    )
      continue;
    const { from, to } = short ? wholeOf(draft, piece) : piece;
    const negative =
      denying !== isNegative(s, grammar, piece) || (!denying && (refutes(draft) || isUntrue(s, grammar, draft)));
    const polarity = negative ? "negative" : "positive";
    claims.push(new Growing(from, to, { kind: "statement" }, index, polarity, certaintyShown(s, draft)));
    told.fill(1, from, to);
    denyingPieces(s, grammar, claims, told, index, draft);
  }
}

/** "They knew it was coming," he said, "and we fear more": within a quotation whose words are the speaker's own, all of them. */
function isOwnVoice({ doc, discourse }: Sources, { insideOf, source: { range } }: AttributionDraft): boolean {
  const outer = insideOf === undefined ? undefined : discourse.attributions[insideOf]!;
  if (outer === undefined || outer.quotation === "indirect" || range === undefined) return false;
  return range.to - range.from === 1 && PERSONS.has(doc.tokens.key[range.from]!);
}

const PERSONS = new Set("i we you they he she it".split(" "));

/** "There was no warning," he said. "They meant to …": a piece of a quotation that denies is a claim beside the others. */
function denyingPieces(
  s: Sources,
  grammar: Grammar,
  claims: Growing[],
  told: Uint8Array,
  index: number,
  draft: AttributionDraft,
): void {
  if (draft.content.length < 2 || draft.negated || draft.cueKind === "deny") return;
  for (const piece of draft.content) {
    if (piece.to - piece.from < SHORT || piece.from < s.doc.body) continue;
    if (told.subarray(piece.from, piece.to).includes(1)) continue;
    if (isNegative(s, grammar, piece))
      claims.push(new Growing(piece.from, piece.to, { kind: "statement" }, index, "negative"));
  }
}

/** Cues under which a mere noun phrase says nothing that could be true or false: "raised conditions at the camps". */
const WANT_VERB: ReadonlySet<CueKind> = new Set(["say", "report", "believe", "announce", "warn", "other"]);

function isBare(s: Sources, grammar: Grammar, draft: AttributionDraft, { from, to }: TokenRange): boolean {
  if (!WANT_VERB.has(draft.cueKind) || draft.cueLemma === "show") return false;
  for (let at = from; at < to; at++) if (grammar.verbAt[at]! >= 0 || s.doc.tokens.quote[at]! >= 0) return false;
  return true;
}

const NONE = new Set(["no", "none", "never", "nobody", "nothing", "neither"]);
const NOT_NEGATIVE = new Set(["doubt", "longer", "matter", "fewer", "less", "more", "secret"]);

/** "There was no warning", "none of its forces were there", "he never gave a gun": the first clause is negated. */
function isNegative(s: Sources, grammar: Grammar, { from, to }: TokenRange): boolean {
  const { key } = s.doc.tokens;
  for (let at = from; at < Math.min(to, from + 9); at++) {
    const word = key[at]!;
    if (at > from + 1 && (word === "," || word === ";" || word === "but")) return false;
    if (NONE.has(word) && !NOT_NEGATIVE.has(key[at + 1] ?? "")) return true;
    const verb = grammar.verbAt[at]!;
    if (verb >= 0 && grammar.verbs[verb]!.form === "finite") {
      const after = key[grammar.verbs[verb]!.to];
      return (
        grammar.verbs[verb]!.negated || (after === "no" && !NOT_NEGATIVE.has(key[grammar.verbs[verb]!.to + 1] ?? ""))
      );
    }
  }
  return false;
}

/** What the outlet's reporter saw and no event or loss tells: a statement in its own voice. */
export function witnessed(s: Sources, claims: Growing[], checks: readonly CheckStatement[]): void {
  if (!checks.some(isOfWitness)) return;
  const told = tokensIn(s, claims);
  for (const check of checks) {
    const { content, by, at } = check;
    if (!isOfWitness(check) || content === undefined || content.to - content.from < 3) continue;
    const voice = voiceAt(s.discourse, at);
    const other = told.subarray(content.from, content.to).indexOf(1);
    if (voice >= 0 || (other >= 0 && other < 3)) continue;
    if (by !== undefined && s.parties.sideOf.has(by)) continue;
    const to = other < 0 ? content.to : content.from + other;
    claims.push(new Growing(content.from, to, { kind: "statement" }, undefined, "positive"));
  }
}

const isOfWitness = ({ kind, basis }: CheckStatement): boolean => kind === "verified" && basis === "witnessed";

/** 1 for every token of the claims' words. */
function tokensIn({ doc }: Sources, claims: readonly TokenRange[]): Uint8Array {
  const tokens = new Uint8Array(doc.tokens.count);
  for (const { from, to } of claims) tokens.fill(1, from, to);
  return tokens;
}

/** Tokens from a subject to its cue; more is another clause's. */
const FAR_OFF = 12;

/** Source, cue and content in one stretch. */
function wholeOf({ source, cue }: AttributionDraft, piece: TokenRange): TokenRange {
  const ranges = [piece, ...(cue ? [cue] : []), ...(source.range ? [source.range] : [])];
  const whole = { from: Math.min(...ranges.map((r) => r.from)), to: Math.max(...ranges.map((r) => r.to)) };
  // "It said that …, and denied killing civilians": the subject stands far off.
  if (cue !== undefined && cue.from - whole.from > FAR_OFF) whole.from = Math.min(cue.from, piece.from);
  return whole.to - whole.from < 30 ? whole : piece;
}

const longest = (pieces: readonly TokenRange[]): TokenRange | undefined =>
  pieces.reduce<TokenRange | undefined>(
    (best, piece) => (best === undefined || piece.to - piece.from > best.to - best.from ? piece : best),
    undefined,
  );
