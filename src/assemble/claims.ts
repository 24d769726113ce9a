import type { ClaimDraft } from "../claims/claims.js";
import type {
  Attribution,
  Claim,
  Proposition,
  UnverifiedReason,
  VerificationBasis,
  VerificationStatement,
} from "../model/index.js";
import { spanOf } from "../text/span.js";
import { optionalId, pick } from "./ids.js";
import type { Parts } from "./parts.js";

export function attributionsOf({ doc, discourse, ids }: Parts): Attribution[] {
  return [...ids.attribution].map(([index, id]) => {
    const { source, cue, cueKind, content, quotation, insideOf } = discourse.attributions[index]!;
    return {
      id,
      source: {
        kind: source.kind,
        ...(source.range && { span: spanOf(doc, source.range) }),
        ...optionalId("actorId", ids.actor, source.actor),
        ...optionalId("onBehalfOf", ids.actor, source.onBehalfOf),
      },
      ...(cue && { cue: spanOf(doc, cue) }),
      cueKind,
      content: content.map((range) => spanOf(doc, range)),
      quotation,
      ...optionalId("insideOf", ids.attribution, insideOf),
    };
  });
}

export function claimsOf(parts: Parts): Claim[] {
  const { doc, claims, ids } = parts;
  return [...ids.claim].map(([index, id]): Claim => {
    const draft = claims.claims[index]!;
    const base = {
      id,
      proposition: propositionOf(parts, draft),
      span: spanOf(doc, draft),
      ...optionalId("attributionId", ids.attribution, draft.attribution),
      polarity: draft.polarity,
      certainty: draft.certainty,
      contradicts: pick(ids.claim, draft.contradicts),
      corroborates: pick(ids.claim, draft.corroborates),
    };
    const [firstBasis, ...moreBasis] = draft.basis.map(
      ({ kind, range, by }): VerificationBasis => ({
        kind,
        span: spanOf(doc, range),
        ...optionalId("by", ids.actor, by),
      }),
    );
    if (firstBasis) return { ...base, status: "verified", basis: [firstBasis, ...moreBasis] };
    const [firstReason, ...moreReasons] = draft.reasons.map(
      ({ kind, range, by }): UnverifiedReason => ({
        kind,
        ...(range && { span: spanOf(doc, range) }),
        ...optionalId("by", ids.actor, by),
      }),
    );
    return { ...base, status: "unverified", reasons: [firstReason ?? { kind: "outlet-voice" }, ...moreReasons] };
  });
}

function propositionOf({ ids }: Parts, { proposition }: ClaimDraft): Proposition {
  if (proposition.kind === "event") {
    const { event, aspect, actor } = proposition;
    return { kind: "event", eventId: ids.event.get(event)!, aspect, ...optionalId("actorId", ids.actor, actor) };
  }
  if (proposition.kind === "casualty") {
    const { casualty, event } = proposition;
    return { kind: "casualty", casualtyId: ids.casualty.get(casualty)!, ...optionalId("eventId", ids.event, event) };
  }
  return { kind: "statement" };
}

export function verificationsOf({ doc, claims, ids }: Parts): VerificationStatement[] {
  return [...ids.verification].map(([index, id]) => {
    const { kind, by, claims: about, from, to } = claims.verifications[index]!;
    return {
      id,
      kind,
      span: spanOf(doc, { from, to }),
      ...optionalId("by", ids.actor, by),
      claimIds: pick(ids.claim, about),
    };
  });
}
