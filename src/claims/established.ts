import type { AttributionDraft } from "../discourse/discourse.js";
import type { Clause, Grammar } from "../grammar/grammar.js";
import type { Document, TokenRange } from "../text/document.js";
import { isDone } from "./able.js";
import { around, type BySentence, bySentence } from "./by-sentence.js";
import type { CheckStatement } from "./check-statement.js";
import type { BasisDraft } from "./claims.js";
import { ESTABLISHING, SEEING, SHOWING } from "./established.data.js";
import type { Judged } from "./judge.js";
import { COURT } from "./monitors.js";
import type { Proposed } from "./proposed.js";
import { isOfSide, mayVerify, PARTISAN, type Sources, speaksForMonitor } from "./source.js";
import { IMAGE_NOUNS, REPORTERS } from "./verification.data.js";

interface Checks {
  /** Not done, not possible, or with a finding against the claim. */
  readonly failed: BySentence<CheckStatement>;
  readonly done: BySentence<CheckStatement>;
}

/** Verified by a check that the text tells of: by the claim's own source, or covering the claim's words. */
export function applyChecks(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  checks: readonly CheckStatement[],
): void {
  const of = (kinds: readonly CheckStatement["kind"][]) =>
    bySentence(
      s.doc,
      checks.filter((c) => kinds.includes(c.kind)),
      (c) => c.at,
    );
  const all = { failed: of(["unverifiable", "no-comment", "refuted"]), done: of(["verified"]) };
  const main = new Set<number>();
  const owned = new Set<number>();
  for (const { claim } of judged) {
    if (claim.attribution === undefined) continue;
    if (!isAside(s, grammar, claim)) main.add(claim.attribution);
    if (isOfOwnDeed(s, claim)) owned.add(claim.attribution);
  }
  for (const each of judged) {
    const { certainty, backdrop, attribution } = each.claim;
    if (certainty !== "certain" || backdrop === true || each.side !== undefined) continue;
    if (attribution !== undefined && (!main.has(attribution) || owned.has(attribution))) continue;
    const basis = basisOf(s, grammar, each.claim, all);
    if (basis !== undefined) each.basis.push(basis);
  }
}

/** "The mission confirmed that its troops had fired on the crowd": who did it is no witness of it. */
function isOfOwnDeed({ discourse, entities: { actors } }: Sources, { attribution, doers }: Proposed): boolean {
  const { actor, onBehalfOf } = discourse.attributions[attribution!]!.source;
  return [actor, onBehalfOf].some(
    (own) => own !== undefined && doers?.some((doer) => doer === own || actors[doer]!.memberOf === own) === true,
  );
}

/**
 * "Confirmed that its staff were safe after rebels had killed nine": what was established is another thing. Not where
 * the words told as established are of the deed as well ("that nine had died when rebels attacked").
 */
function isAside(
  { doc, discourse }: Sources,
  grammar: Grammar,
  { at, from, proposition, attribution }: Proposed,
): boolean {
  if (proposition.kind === "statement") return false;
  const draft = discourse.attributions[attribution!]!;
  let id: number | undefined = grammar.clauseAt[at ?? from] ?? -1;
  for (let i = 0; i < 6 && id !== undefined && id >= 0; i++) {
    const { kind, parent, marker, from: opens }: Clause = grammar.clauses[id]!;
    const piece = draft.content.find((c) => c.from <= opens && opens < c.to);
    // The clause that opens the words is the one that is confirmed.
    if (piece === undefined || opens <= piece.from + 1) return false;
    if (kind === "adverbial" && marker !== undefined) return true;
    if (kind === "relative" && doc.tokens.key[opens] === "where") return true;
    id = parent;
  }
  return false;
}

const overlaps = (a: TokenRange, b: TokenRange) => a.from < b.to && b.from < a.to;

function basisOf(s: Sources, grammar: Grammar, claim: Proposed, checks: Checks): BasisDraft | undefined {
  const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution]!;
  if (draft === undefined) return byCheck(s, claim, checks);
  // "UN sources confirmed": nobody stands up for it.
  if (draft.source.kind === "anonymous" && draft.source.range !== undefined) return undefined;
  if (!isInEarnest(s, draft)) return undefined;
  const image = checkedImages(s, grammar, draft, checks.done);
  if (image !== undefined) return basis("visual-evidence", image, image.by);
  const checker = checkerOf(s, draft);
  if (checker === undefined || isOpen(s, draft, checks)) return undefined;
  return byFinding(s, claim, checks) ?? byCue(s, grammar, draft, claim, checker) ?? byCheck(s, claim, checks);
}

const basis = (kind: BasisDraft["kind"], { from, to }: TokenRange, by?: number): BasisDraft => ({
  kind,
  range: { from, to },
  ...(by !== undefined && { by }),
});

/**
 * The source affirms, and nobody but the outlet or another who may verify passes its words on: what a party says that
 * the UN has confirmed is the party's word.
 */
function isInEarnest(s: Sources, draft: AttributionDraft): boolean {
  let at: AttributionDraft | undefined = draft;
  for (let i = 0; i < 6 && at !== undefined; i++) {
    if (at.negated || UNTOLD.has(at.cueKind)) return false;
    if (at !== draft && at.source.kind !== "outlet" && !speaksForMonitor(s, at)) return false;
    at = at.insideOf === undefined ? undefined : s.discourse.attributions[at.insideOf];
  }
  const first = draft.content[0];
  return first === undefined || !OPEN.has(s.doc.tokens.key[first.from]!);
}

const UNTOLD = new Set<AttributionDraft["cueKind"]>(["deny", "demand", "warn", "accuse", "other"]);
const OPEN = new Set(["whether", "if"]);

/** Whether a statement that it could not be checked stands where the source's cue does. */
const isOpen = ({ doc }: Sources, { cue }: AttributionDraft, { failed }: Checks): boolean =>
  cue !== undefined &&
  around(doc, failed, cue.from).some((c) => c.kind !== "refuted" && (overlaps(cue, c) || c.at === cue.to - 1));

/** "Found no evidence to support the claim": a finding is what its source has established. */
function byFinding({ doc }: Sources, claim: Proposed, { failed }: Checks): BasisDraft | undefined {
  if (claim.polarity !== "negative" || claim.proposition.kind !== "statement") return undefined;
  const finding = around(doc, failed, claim.from).find(
    (c) => c.kind === "refuted" && claim.from <= c.at && c.at < claim.to,
  );
  return finding?.basis === undefined ? undefined : basis(finding.basis, finding, finding.by);
}

/** "The UN has confirmed that …": the cue itself says that it was established. */
function byCue(
  s: Sources,
  grammar: Grammar,
  draft: AttributionDraft,
  claim: Proposed,
  { reporter }: Checker,
): BasisDraft | undefined {
  const { cueLemma, cue, source } = draft;
  if (cueLemma === undefined || !ESTABLISHING.has(cueLemma) || !isDone(s, grammar, draft)) return undefined;
  const seeing = SEEING.has(cueLemma);
  if (seeing && !reporter && !sees(s, draft)) return undefined;
  return basis(reporter && seeing ? "witnessed" : "independent-confirmation", cue ?? claim, source.actor);
}

/** Monitors see and hear for themselves; a court hears what others say, and so does whoever "heard that …". */
function sees({ doc, entities }: Sources, { cueLemma, source, content }: AttributionDraft): boolean {
  const name = source.actor === undefined ? "" : entities.actors[source.actor]!.name;
  const range = source.range;
  const words =
    range === undefined ? "" : doc.tokens.key.slice(range.from, Math.min(range.to, range.from + 10)).join(" ");
  if (COURT.test(name) || COURT.test(words)) return false;
  return cueLemma !== "hear" || doc.tokens.key[content[0]?.from ?? 0] !== "that";
}

function byCheck(s: Sources, claim: Proposed, { done }: Checks): BasisDraft | undefined {
  const check = around(s.doc, done, claim.from).find(
    (c) => c.content !== undefined && overlaps(claim, c.content) && sameVoice(s, c, claim),
  );
  return check?.basis === undefined ? undefined : basis(check.basis, check, check.by);
}

/**
 * "Video verified by the BBC shows …": the source itself is footage that a non-party checked; or it points back at such
 * footage in the sentence before: "CNN has geolocated two videos. They show …".
 */
function checkedImages(
  s: Sources,
  grammar: Grammar,
  draft: AttributionDraft,
  checks: BySentence<CheckStatement>,
): CheckStatement | undefined {
  const { range, kind } = draft.source;
  const { cueLemma } = draft;
  if (range === undefined || cueLemma === undefined) return undefined;
  // "CNN has geolocated two videos. They show …": the videos do.
  if (kind === "outlet" && s.doc.tokens.key[range.from] !== "they") return undefined;
  if (!SHOWING.has(cueLemma) || !isDone(s, grammar, draft)) return undefined;
  const own = around(s.doc, checks, range.from).find(
    (c) => c.at >= range.from && c.at < range.to && (c.basis === "visual-evidence" || hasImage(s.doc, range)),
  );
  if (own !== undefined) return own;
  const named = imagesBefore(s, range, checks);
  if (named !== undefined) return named;
  const first = s.doc.tokens.key[range.from]!;
  const points = PRONOUNS.has(first) ? range.to - range.from === 1 : POINTING.has(first) && hasImage(s.doc, range);
  const before = points ? s.doc.sentences[s.doc.tokens.sentence[range.from]!]!.from - 1 : -1;
  return before < 0 ? undefined : around(s.doc, checks, before).find((c) => c.basis === "visual-evidence");
}

/** "Reuters has verified video that shows …", "confirmed the location of a video showing …": its object shows it. */
function imagesBefore({ doc }: Sources, { from, to }: TokenRange, checks: BySentence<CheckStatement>) {
  const { key, sentence } = doc.tokens;
  const relative = to - from === 1 && (key[from] === "that" || key[from] === "which");
  return around(doc, checks, from).find(
    ({ at, basis }) =>
      basis !== "witnessed" &&
      sentence[at] === sentence[from] &&
      (relative
        ? at < from && from - at < NEAR && hasImage(doc, { from: at, to: from })
        : (at === from - 1 && hasImage(doc, { from, to })) ||
          // "video from [the scene showing …]"
          (at < from && from - at < NEAR_OF && OF_IMAGE.has(key[from - 1]!) && hasImage(doc, { from: at, to: from }))),
  );
}

/** Tokens from a check to the relative pronoun that stands for its object. */
const NEAR = 8;
/** … and to what an image of its object is of. */
const NEAR_OF = 5;
const OF_IMAGE = new Set(["from", "of", "at", "in"]);

const PRONOUNS = new Set(["they", "it", "these", "this", "both"]);
const POINTING = new Set(["the", "these", "this", "both"]);

function hasImage(doc: Document, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const word = doc.tokens.key[at]!;
    if (IMAGE_NOUNS.has(word) || (word.endsWith("s") && IMAGE_NOUNS.has(word.slice(0, -1)))) return true;
  }
  return false;
}

interface Checker {
  readonly reporter: boolean;
}

/** Whether the source is one whose checking counts: the outlet, its reporter, a monitor, an international body. */
function checkerOf(s: Sources, draft: AttributionDraft): Checker | undefined {
  const { source } = draft;
  if (source.kind === "outlet") return { reporter: true };
  const ofSide = source.onBehalfOf !== undefined && isOfSide(s, source.onBehalfOf);
  if (source.range !== undefined && !ofSide && isReporter(s, source.range)) return { reporter: true };
  return speaksForMonitor(s, draft) ? { reporter: false } : undefined;
}

/** "A Reuters reporter at the scene", "our correspondent": words for somebody who reports; "a journalist" may be anybody's. */
function isReporter({ doc }: Sources, { from, to }: TokenRange): boolean {
  const { key } = doc.tokens;
  if ((key[from] === "a" || key[from] === "an") && REPORTERS.has(key[from + 1]!) && to - from < 4) return false;
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = key[at]!;
    if (PARTISAN.has(word)) return false;
    if (REPORTERS.has(word) && word !== "crew" && word !== "team") return true;
  }
  return false;
}

/** The check and the claim are told in one breath: the check's verb lies in the claim's voice or in the one around it. */
function sameVoice(s: Sources, check: CheckStatement, claim: Proposed): boolean {
  const voice = s.discourse.attributionAt[check.at] ?? -1;
  const own = claim.attribution ?? -1;
  if (voice === own) return true;
  const draft = own < 0 ? undefined : s.discourse.attributions[own];
  if (draft === undefined) return false;
  return (
    (draft.insideOf ?? -1) === voice &&
    (draft.source.kind === "outlet" || (draft.source.actor !== undefined && mayVerify(s, draft.source.actor)))
  );
}
