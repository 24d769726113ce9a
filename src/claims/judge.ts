import type { Events } from "../events/events.js";
import type { TokenRange } from "../text/document.js";
import { unverifiableBy } from "./backwards.js";
import type { BasisDraft, ReasonDraft } from "./claims.js";
import type { Proposed } from "./propositions.js";
import { mayVerify, type Sources, sideOfSource, sourceKey } from "./source.js";
import type { CheckStatement } from "./verification.js";

/** A claim on its way to judgement: everything that speaks for and against it gathers here. */
export interface Judged {
  readonly claim: Proposed;
  readonly key: string;
  /** Side of its source; undefined for non-parties and the outlet. */
  readonly side?: number;
  readonly basis: BasisDraft[];
  readonly reasons: ReasonDraft[];
  readonly contradicts: Set<number>;
  readonly corroborates: Set<number>;
}

/** Cue lemmas by which a non-party says that it has established what it tells. */
const ESTABLISHING = new Set([
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
      ...(side !== undefined && { side }),
      basis: [],
      reasons: [],
      contradicts: new Set(),
      corroborates: new Set(),
    };
  });
}

const inside = (inner: TokenRange, outer: TokenRange) => inner.from < outer.to && outer.from < inner.to;

/** Verified by a check that the text tells of: by the claim's own source, or covering the claim's words. */
export function applyChecks(s: Sources, judged: readonly Judged[], checks: readonly CheckStatement[]): void {
  for (const each of judged) {
    const { claim } = each;
    if (claim.certainty !== "certain" || each.side !== undefined) continue;
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const actor = draft?.source.actor;
    if (draft !== undefined && draft.source.kind !== "outlet" && !(actor !== undefined && mayVerify(s, actor)))
      continue;
    if (
      draft?.cueLemma !== undefined &&
      ESTABLISHING.has(draft.cueLemma) &&
      !draft.negated &&
      !disclaims(draft.cue, checks) &&
      actor !== undefined &&
      mayVerify(s, actor)
    ) {
      each.basis.push({ kind: "independent-confirmation", range: draft.cue ?? claim, by: actor });
      continue;
    }
    const check = checks.find(
      (c) => c.kind === "verified" && c.content !== undefined && inside(claim, c.content) && sameVoice(s, c, claim),
    );
    if (check?.basis !== undefined)
      each.basis.push({
        kind: check.basis,
        range: { from: check.from, to: check.to },
        ...(check.by !== undefined && { by: check.by }),
      });
  }
}

/** "was unable to verify …": a cue that tells of a check that was not made establishes nothing. */
function disclaims(cue: TokenRange | undefined, checks: readonly CheckStatement[]): boolean {
  return cue !== undefined && checks.some(({ kind, at }) => kind !== "verified" && at >= cue.from && at < cue.to);
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
 * that did it. The outlet's own voice stays its own.
 */
export function applyAgreement(judged: readonly Judged[], events: Events, sideOf: ReadonlyMap<number, number>): void {
  const byEvent = new Map<number, Judged[]>();
  for (const each of judged) {
    const { proposition: p, polarity, attribution } = each.claim;
    if (p.kind !== "event" || polarity !== "positive" || attribution === undefined) continue;
    const list = byEvent.get(p.event) ?? [];
    list.push(each);
    byEvent.set(p.event, list);
  }
  for (const [index, claims] of byEvent) {
    const event = events.events[index]!;
    const doers = new Set(event.participants.filter((p) => p.role === "initiator").map((p) => sideOf.get(p.actor)));
    for (const one of claims) {
      for (const two of claims) {
        if (one === two || one.key === two.key || !agree(one, two, doers)) continue;
        if (one.basis.length === 0) one.basis.push({ kind: "opposing-sides-agree", range: two.claim });
        if (two.basis.length === 0) two.basis.push({ kind: "opposing-sides-agree", range: one.claim });
      }
    }
  }
}

function agree(one: Judged, two: Judged, doers: ReadonlySet<number | undefined>): boolean {
  if (one.claim.certainty !== "certain" || two.claim.certainty !== "certain") return false;
  if (one.side !== undefined && two.side !== undefined) return one.side !== two.side && one.side >> 1 === two.side >> 1;
  const admitted = one.side ?? two.side;
  return admitted !== undefined && doers.has(admitted);
}

/** Every reason that holds for a claim that nothing verifies. */
export function applyReasons(s: Sources, judged: readonly Judged[], checks: readonly CheckStatement[]): void {
  const disclaimed = unverifiableBy(s, judged, checks);
  for (const each of judged) {
    if (each.basis.length > 0) continue;
    const { claim, reasons, side } = each;
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const by = draft?.source.actor;
    const source = { ...(draft?.source.range && { range: draft.source.range }), ...(by !== undefined && { by }) };
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
        ...(check.by !== undefined && { by: check.by }),
      });
    if (draft === undefined) {
      const hedge = s.discourse.hedges.find((h) => inside(h, claim));
      if (hedge !== undefined) reasons.push({ kind: "hedged", range: { from: hedge.from, to: hedge.to } });
    }
  }
}
