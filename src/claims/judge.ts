import type { AttributionDraft } from "../discourse/discourse.js";
import { mapped } from "../knowledge/lists.js";
import type { TokenRange } from "../text/document.js";
import { around, bySentence } from "./by-sentence.js";
import type { CheckStatement } from "./check-statement.js";
import type { BasisDraft, ReasonDraft } from "./claims.js";
import type { Proposed } from "./proposed.js";
import { type Sources, sideOfSource, sourceKey } from "./source.js";

/** A claim on its way to judgement: everything that speaks for and against it gathers here. */
export class Judged {
  readonly basis: BasisDraft[];
  readonly reasons: ReasonDraft[];
  readonly contradicts: number[];
  readonly corroborates: number[];
  /** Of these, those that only stand near, with no word in common: they dispute, but leave agreement possible. */
  loosely = NONE;

  constructor(
    readonly claim: Proposed,
    readonly key: string,
    /** Side of its source; undefined for non-parties and the outlet. */
    readonly side: number | undefined,
    /** The source takes the deed upon itself: "claimed responsibility", "claimed the suicide attack". */
    readonly own: boolean,
  ) {
    this.basis = claim.basis;
    this.reasons = claim.reasons;
    this.contradicts = claim.contradicts;
    this.corroborates = claim.corroborates;
  }
}

const NONE: readonly number[] = [];

export function startJudgement(s: Sources, claims: readonly Proposed[]): Judged[] {
  return mapped(claims, (claim) => {
    const { attribution, proposition } = claim;
    const draft = attribution === undefined ? undefined : s.discourse.attributions[attribution];
    const side = draft === undefined ? undefined : sideOfSource(s, draft);
    const own = draft !== undefined && draft.cueKind !== "accuse" && takesUpon(s, proposition, draft, side);
    return new Judged(claim, sourceKey(s, attribution), side, own);
  });
}

/** "Claimed responsibility", "said its fighters were behind it"; not "said the rebels were responsible". */
function takesUpon(
  { entities: { actors }, parties: { sideOf } }: Sources,
  p: Proposed["proposition"],
  { source }: AttributionDraft,
  side: number | undefined,
): boolean {
  if (p.kind !== "event" || p.aspect !== "responsibility") return false;
  if (p.actor === undefined || source.actor === undefined) return true;
  if (p.actor === source.actor || p.actor === source.onBehalfOf || actors[p.actor]!.memberOf === source.actor)
    return true;
  return side !== undefined && sideOf.get(p.actor) === side;
}

const inside = (inner: TokenRange, outer: TokenRange) => inner.from < outer.to && outer.from < inner.to;

/** "The army said video that it had checked shows …": what a party passes on is its word as well. */
function partyAround(s: Sources, draft: AttributionDraft, reasons: ReasonDraft[]): void {
  let at = draft.insideOf;
  for (let i = 0; i < 4 && at !== undefined; i++) {
    const outer: AttributionDraft = s.discourse.attributions[at]!;
    // Who denies it does not vouch for it.
    if (outer.cueKind === "deny" || outer.negated) return;
    if (sideOfSource(s, outer) !== undefined) {
      reasons.push({ kind: "party-claim", range: outer.source.range, by: outer.source.actor });
      return;
    }
    at = outer.insideOf;
  }
}

/** Every reason that holds for a claim that nothing verifies; none for those that something does. */
export function applyReasons(
  s: Sources,
  judged: readonly Judged[],
  disclaimed: ReadonlyMap<Judged, CheckStatement>,
): void {
  const hedges = bySentence(s.doc, s.discourse.hedges, (h) => h.from);
  for (const each of judged) {
    const { claim, reasons, side } = each;
    if (each.basis.length > 0) {
      reasons.length = 0;
      continue;
    }
    const draft = claim.attribution === undefined ? undefined : s.discourse.attributions[claim.attribution];
    const by = draft?.source.actor;
    const range = draft?.source.range;
    if (draft === undefined || draft.source.kind === "outlet") reasons.push({ kind: "outlet-voice" });
    else if (side !== undefined) reasons.push({ kind: "party-claim", range, by });
    else partyAround(s, draft, reasons);
    if (draft?.source.kind === "anonymous") reasons.push({ kind: "anonymous-source", range, by });
    else if (draft !== undefined && draft.source.kind !== "outlet" && side === undefined)
      reasons.push({ kind: "single-source", range, by });
    const check = disclaimed.get(each);
    const kind = check?.kind === "refuted" ? "disputed" : "unverifiable";
    if (check !== undefined && !reasons.some((r) => r.kind === kind))
      reasons.push({ kind, range: { from: check.from, to: check.to }, by: check.by });
    if (draft === undefined) {
      const hedge = around(s.doc, hedges, claim.from).find((h) => inside(h, claim));
      if (hedge !== undefined) reasons.push({ kind: "hedged", range: { from: hedge.from, to: hedge.to } });
    }
  }
}
