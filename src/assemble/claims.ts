import type { BasisDraft, ClaimDraft, ReasonDraft } from "../claims/claims.js";
import { mapped } from "../knowledge/lists.js";
import type {
  Attribution,
  Claim,
  Proposition,
  UnverifiedClaim,
  UnverifiedReason,
  VerificationBasis,
  VerificationStatement,
  VerifiedClaim,
} from "../model/index.js";
import { spanOf } from "../text/span.js";
import { type Growing, idAt, mapKept, pick } from "./ids.js";
import type { Parts } from "./parts.js";

export function attributionsOf({ doc, discourse, ids }: Parts): Attribution[] {
  return mapKept(ids.attribution, (index, id) => {
    const draft = discourse.attributions[index]!;
    const { kind, range, actor, onBehalfOf } = draft.source;
    const source: Growing<Attribution["source"]> = { kind };
    if (range) source.span = spanOf(doc, range.from, range.to);
    const actorId = idAt(ids.actor, actor);
    if (actorId !== undefined) source.actorId = actorId;
    const behalf = idAt(ids.actor, onBehalfOf);
    if (behalf !== undefined) source.onBehalfOf = behalf;
    const attribution = { id, source } as Growing<Attribution>;
    if (draft.cue) attribution.cue = spanOf(doc, draft.cue.from, draft.cue.to);
    attribution.cueKind = draft.cueKind;
    attribution.content = mapped(draft.content, (piece) => spanOf(doc, piece.from, piece.to));
    attribution.quotation = draft.quotation;
    const outer = idAt(ids.attribution, draft.insideOf);
    if (outer !== undefined) attribution.insideOf = outer;
    return attribution;
  });
}

export function claimsOf(parts: Parts): Claim[] {
  const { doc, claims, ids } = parts;
  return mapKept(ids.claim, (index, id): Claim => {
    const draft = claims.claims[index]!;
    const { basis, reasons } = draft;
    const claim = {
      id,
      proposition: propositionOf(parts, draft),
      span: spanOf(doc, draft.from, draft.to),
    } as Growing<Claim>;
    const attributionId = idAt(ids.attribution, draft.attribution);
    if (attributionId !== undefined) claim.attributionId = attributionId;
    claim.polarity = draft.polarity;
    claim.certainty = draft.certainty;
    claim.contradicts = pick(ids.claim, draft.contradicts);
    claim.corroborates = pick(ids.claim, draft.corroborates);
    claim.status = basis.length > 0 ? "verified" : "unverified";
    if (basis.length > 0)
      (claim as Growing<VerifiedClaim>).basis = mapped(basis, (ground) => basisOf(parts, ground)) as [
        VerificationBasis,
      ];
    else
      (claim as Growing<UnverifiedClaim>).reasons =
        reasons.length > 0
          ? (mapped(reasons, (reason) => reasonOf(parts, reason)) as [UnverifiedReason])
          : [{ kind: "outlet-voice" }];
    return claim as Claim;
  });
}

function basisOf({ doc, ids }: Parts, { kind, range, by }: BasisDraft): VerificationBasis {
  const basis: Growing<VerificationBasis> = { kind, span: spanOf(doc, range.from, range.to) };
  const actor = idAt(ids.actor, by);
  if (actor !== undefined) basis.by = actor;
  return basis;
}

function reasonOf({ doc, ids }: Parts, { kind, range, by }: ReasonDraft): UnverifiedReason {
  const reason: Growing<UnverifiedReason> = { kind };
  if (range) reason.span = spanOf(doc, range.from, range.to);
  const actor = idAt(ids.actor, by);
  if (actor !== undefined) reason.by = actor;
  return reason;
}

function propositionOf({ ids }: Parts, { proposition }: ClaimDraft): Proposition {
  if (proposition.kind === "event") {
    const { event, aspect, actor } = proposition;
    const eventId = ids.event[event]!;
    const actorId = idAt(ids.actor, actor);
    return actorId === undefined ? { kind: "event", eventId, aspect } : { kind: "event", eventId, aspect, actorId };
  }
  if (proposition.kind === "casualty") {
    const { casualty, event } = proposition;
    const casualtyId = ids.casualty[casualty]!;
    const eventId = idAt(ids.event, event);
    return eventId === undefined ? { kind: "casualty", casualtyId } : { kind: "casualty", casualtyId, eventId };
  }
  return { kind: "statement" };
}

export function verificationsOf({ doc, claims, ids }: Parts): VerificationStatement[] {
  return mapKept(ids.verification, (index, id) => {
    const draft = claims.verifications[index]!;
    const statement = {
      id,
      kind: draft.kind,
      span: spanOf(doc, draft.from, draft.to),
    } as Growing<VerificationStatement>;
    const by = idAt(ids.actor, draft.by);
    if (by !== undefined) statement.by = by;
    statement.claimIds = pick(ids.claim, draft.claims);
    return statement;
  });
}
