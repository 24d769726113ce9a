import type { AttributionDraft } from "../discourse/discourse.js";
import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { around, type BySentence, bySentence } from "./by-sentence.js";
import type { BasisDraft, ReasonDraft } from "./claims.js";
import { PARTY_KINDS } from "./parties.data.js";
import type { Proposed } from "./propositions.js";
import { mayVerify, type Sources, sideOfSource, sourceKey } from "./source.js";
import { IMAGE_NOUNS, REPORTERS } from "./verification.data.js";
import type { CheckStatement } from "./verification.js";

/** A claim on its way to judgement: everything that speaks for and against it gathers here. */
export interface Judged {
  readonly claim: Proposed;
  readonly key: string;
  /** Side of its source; undefined for non-parties and the outlet. */
  readonly side?: number | undefined;
  /** The source takes the deed upon itself: "claimed responsibility", "claimed the suicide attack". */
  readonly own: boolean;
  readonly basis: BasisDraft[];
  readonly reasons: ReasonDraft[];
  readonly contradicts: Set<number>;
  /** Of these, those that only stand near, with no word in common: they dispute, but leave agreement possible. */
  readonly loosely: Set<number>;
  readonly corroborates: Set<number>;
}

/** Cue lemmas by which a non-party says that it has established what it tells. */
const ESTABLISHING = new Set([
  "watch",
  "hear",
  "confirm",
  "verify",
  "corroborate",
  "document",
  "establish",
  "determine",
  "ascertain",
  "record",
  "see",
  "witness",
  "observe",
  "count",
  "authenticate",
  "geolocate",
  "find",
  "conclude",
  "inspect",
]);

export function startJudgement(s: Sources, claims: readonly Proposed[]): Judged[] {
  return claims.map((claim) => {
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const side = draft === undefined ? undefined : sideOfSource(s, draft);
    return {
      claim,
      key: sourceKey(s, claim.attribution),
      own:
        claim.proposition.kind === "event" &&
        claim.proposition.aspect === "responsibility" &&
        draft?.cueKind !== "accuse",
      side,
      basis: [],
      reasons: [],
      contradicts: new Set(),
      loosely: new Set(),
      corroborates: new Set(),
    };
  });
}

const inside = (inner: TokenRange, outer: TokenRange) => inner.from < outer.to && outer.from < inner.to;

/** Verified by a check that the text tells of: by the claim's own source, or covering the claim's words. */
export function applyChecks(s: Sources, judged: readonly Judged[], checks: readonly CheckStatement[]): void {
  const at = (c: CheckStatement) => c.at;
  const failed = bySentence(
    s.doc,
    checks.filter((c) => c.kind === "unverifiable" || c.kind === "no-comment" || c.kind === "refuted"),
    at,
  );
  const verified = bySentence(
    s.doc,
    checks.filter((c) => c.kind === "verified"),
    at,
  );
  for (const each of judged) {
    const { claim } = each;
    if (claim.certainty !== "certain" || each.side !== undefined) continue;
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const check = around(s.doc, verified, claim.from).find(
      (c) => c.content !== undefined && inside(claim, c.content) && sameVoice(s, c, claim),
    );
    const image = draft === undefined ? undefined : checkedImages(s, draft, verified);
    if (image !== undefined) {
      each.basis.push({
        kind: "visual-evidence",
        range: { from: image.from, to: image.to },
        by: image.by,
      });
      continue;
    }
    const checker = draft === undefined ? undefined : checkerOf(s, draft);
    if (draft !== undefined && checker === undefined) continue;
    if (
      draft?.cue !== undefined &&
      around(s.doc, failed, draft.cue.from).some((c) => inside(draft.cue!, c) || c.at === draft.cue!.to - 1)
    )
      continue;
    if (draft?.cueLemma !== undefined && ESTABLISHING.has(draft.cueLemma) && !draft.negated && checker !== undefined) {
      const kind = checker.reporter && SEEING.has(draft.cueLemma) ? "witnessed" : "independent-confirmation";
      each.basis.push({
        kind,
        range: draft.cue ?? claim,
        by: draft.source.actor,
      });
    } else if (check?.basis !== undefined) {
      each.basis.push({
        kind: check.basis,
        range: { from: check.from, to: check.to },
        by: check.by,
      });
    }
  }
}

/** "Video verified by the BBC shows …": the source itself is footage that a non-party checked. */
function checkedImages(
  s: Sources,
  { source }: AttributionDraft,
  checks: BySentence<CheckStatement>,
): CheckStatement | undefined {
  const { range } = source;
  if (range === undefined || source.kind === "outlet") return undefined;
  return around(s.doc, checks, range.from).find(
    (c) => c.at >= range.from && c.at < range.to && (c.basis === "visual-evidence" || hasImage(s, range)),
  );
}

function hasImage({ doc }: Sources, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const word = doc.tokens.key[at]!;
    if (IMAGE_NOUNS.has(word) || (word.endsWith("s") && IMAGE_NOUNS.has(word.slice(0, -1)))) return true;
  }
  return false;
}

const SEEING = new Set(["see", "watch", "hear", "witness", "count", "observe", "spot", "find"]);

/** Whether the source is one whose checking counts: the outlet, its reporter, a monitor, an international body. */
function checkerOf(s: Sources, { source }: AttributionDraft): { readonly reporter: boolean } | undefined {
  if (source.kind === "outlet") return { reporter: true };
  if (source.range !== undefined && isReporter(s, source.range)) return { reporter: true };
  if (source.actor !== undefined && mayVerify(s, source.actor)) return { reporter: false };
  return undefined;
}

/** "A Reuters reporter at the scene", "our correspondent": words for somebody who reports. */
function isReporter({ doc }: Sources, { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const word = doc.tokens.key[at]!;
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

/**
 * Opposing sides agree: the same event told by sources of both sides; or by a non-party, and admitted by the side
 * that did it. The outlet's own voice stays its own. What the two say must speak of the same thing in the same words
 * ("the ceremony"), or the one must refer to the other's event ("claimed the suicide attack"); tolls are no part of it.
 */
export function applyAgreement(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  for (const each of judged)
    if (isBothSides(s, each))
      each.basis.push({
        kind: "opposing-sides-agree",
        range: s.discourse.attributions[each.claim.attribution!]!.source.range!,
      });
  const byEvent = new Map<number, Judged[]>();
  for (const each of judged) {
    const { proposition: p, polarity, attribution } = each.claim;
    if (p.kind !== "event" || polarity !== "positive" || attribution === undefined || each.basis.length > 0) continue;
    if (each.claim.reference === true && !each.own) continue;
    const list = byEvent.get(p.event) ?? [];
    if (list.length < 30) list.push(each);
    byEvent.set(p.event, list);
  }
  for (const [index, claims] of byEvent) {
    const event = events.events[index]!;
    if (event.status !== "occurred" && event.status !== "ongoing") continue;
    const doers = new Set(
      event.participants.filter((p) => p.role === "initiator").map((p) => s.parties.sideOf.get(p.actor)),
    );
    const words = new Map(claims.map((c) => [c, topicOf(grammar, contentOf(s, c.claim))] as const));
    for (const one of claims) {
      for (const two of claims) {
        if (one === two || one.key === two.key || !agree(one, two, doers)) continue;
        if (disputed(judged, one, two) || !sameThing(words.get(one)!, words.get(two)!)) continue;
        if (one.basis.length === 0) one.basis.push({ kind: "opposing-sides-agree", range: two.claim });
        if (two.basis.length === 0) two.basis.push({ kind: "opposing-sides-agree", range: one.claim });
      }
    }
  }
}

const SIDES = new Set(
  "sides parties countries governments states armies militaries nations capitals camps forces neighbours neighbors rivals belligerents".split(
    " ",
  ),
);

/** "Both sides said …", "both the police and the rebels said …": one attribution to the two of them. */
function isBothSides(s: Sources, { claim, basis }: Judged): boolean {
  const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
  const range = draft?.source.range;
  if (draft === undefined || range === undefined || basis.length > 0) return false;
  if (
    claim.polarity !== "positive" ||
    claim.certainty !== "certain" ||
    draft.cueKind === "other" ||
    draft.cueKind === "demand"
  )
    return false;
  const { key } = s.doc.tokens;
  const words = key.slice(range.from, Math.min(range.to, range.from + 12));
  if (words[0] !== "both" && !(words[0] === "the" && (words[1] === "two" || words[1] === "warring"))) return false;
  if (words.some((word) => SIDES.has(word))) return true;
  const { actor, onBehalfOf } = draft.source;
  const armed = actor !== undefined && PARTY_KINDS.has(s.entities.actors[actor]!.kind);
  return words[0] === "both" && words.includes("and") && (armed || onBehalfOf !== undefined);
}

function agree(one: Judged, two: Judged, doers: ReadonlySet<number | undefined>): boolean {
  if (one.claim.certainty !== "certain" || two.claim.certainty !== "certain") return false;
  if (one.side !== undefined && two.side !== undefined) return one.side !== two.side && one.side >> 1 === two.side >> 1;
  const admitted = one.side ?? two.side;
  return admitted !== undefined && doers.has(admitted);
}

/** Either contradicts something that the other's source says. */
function disputed(judged: readonly Judged[], one: Judged, two: Judged): boolean {
  const against = (a: Judged, b: Judged) =>
    [...a.contradicts].some((i) => !a.loosely.has(i) && (judged[i]!.key === b.key || judged[i]!.side === b.side));
  return against(one, two) || against(two, one);
}

const sameThing = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

/** Words that any two strikes share: weapons, units, people at large. */
const COMMON = new Set(
  "missile rocket shell bomb drone jet aircraft plane helicopter mortar artillery force troop soldier army people person man woman child civilian fighter area region town city village market km attack strike raid operation day morning night time today yesterday week month year one two three number position target wound death casualty officer police".split(
    " ",
  ),
);

/** The words of the source around the claim, within its sentence. */
function contentOf({ doc, discourse }: Sources, claim: Proposed): TokenRange {
  const draft = claim.attribution === undefined ? undefined : discourse.attributions[claim.attribution];
  const piece = draft?.content.find((c) => inside(claim, c));
  if (piece === undefined) return claim;
  const sentence = doc.sentences[doc.tokens.sentence[claim.from]!]!;
  return { from: Math.max(piece.from, sentence.from), to: Math.max(claim.to, Math.min(piece.to, sentence.to)) };
}

/** The nouns of a claim that tell its event from others: what was hit, how, where. */
function topicOf(grammar: Grammar, { from, to }: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const tag = grammar.tag[at];
    if (tag !== Tag.NOUN) continue;
    const word = grammar.lemma[at]!;
    if (word.length > 3 && !COMMON.has(word)) words.add(word);
  }
  return words;
}

/** Every reason that holds for a claim that nothing verifies. */
export function applyReasons(
  s: Sources,
  judged: readonly Judged[],
  disclaimed: ReadonlyMap<Judged, CheckStatement>,
): void {
  const hedges = bySentence(s.doc, s.discourse.hedges, (h) => h.from);
  for (const each of judged) {
    if (each.basis.length > 0) continue;
    const { claim, reasons, side } = each;
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const by = draft?.source.actor;
    const source = { range: draft?.source.range ? draft.source.range : undefined, by };
    if (draft === undefined || draft.source.kind === "outlet") reasons.push({ kind: "outlet-voice" });
    else if (side !== undefined) reasons.push({ kind: "party-claim", ...source });
    if (draft?.source.kind === "anonymous") reasons.push({ kind: "anonymous-source", ...source });
    else if (draft !== undefined && draft.source.kind !== "outlet" && side === undefined)
      reasons.push({ kind: "single-source", ...source });
    const check = disclaimed.get(each);
    if (check !== undefined)
      reasons.push({
        kind: "unverifiable",
        range: { from: check.from, to: check.to },
        by: check.by,
      });
    if (draft === undefined) {
      const hedge = around(s.doc, hedges, claim.from).find((h) => inside(h, claim));
      if (hedge !== undefined) reasons.push({ kind: "hedged", range: { from: hedge.from, to: hedge.to } });
    }
  }
}
