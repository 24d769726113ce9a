import type { Lookup } from "../export/lookup.js";
import type { Actor, Claim, Span, UnverifiedReason, VerificationBasis } from "../model/index.js";
import { casualtyPhrase } from "./counts.js";
import { flat, words } from "./words.js";

const GROUNDS: Readonly<Record<VerificationBasis["kind"] | UnverifiedReason["kind"], string>> = {
  "independent-confirmation": "independently confirmed",
  witnessed: "seen by the reporter",
  "visual-evidence": "shown by checked images",
  "opposing-sides-agree": "opposing sides agree",
  "outlet-voice": "source not given",
  "party-claim": "word of a party",
  "single-source": "one source",
  "anonymous-source": "source not named",
  unverifiable: "could not be verified",
  hedged: "hedged",
  disputed: "disputed",
  denied: "denied",
};

/** Why a claim is verified, or is not. */
export interface Ground {
  readonly kind: VerificationBasis["kind"] | UnverifiedReason["kind"];
  /** In words: "word of a party". */
  readonly label: string;
  /** Whose word it is, or who checked. */
  readonly by?: string;
  readonly byId?: string;
  readonly evidence?: Span;
}

/** The grounds of a claim's status, in words. */
export function groundsOf(things: Lookup, claim: Claim): Ground[] {
  const grounds: readonly (VerificationBasis | UnverifiedReason)[] =
    claim.status === "verified" ? claim.basis : claim.reasons;
  return grounds.map(({ kind, span, by }) => {
    const name = by === undefined ? undefined : things.actor.get(by)?.name;
    return {
      kind,
      label: GROUNDS[kind],
      ...(by !== undefined && name !== undefined && { by: name, byId: by }),
      ...(span !== undefined && { evidence: span }),
    };
  });
}

const PRONOUN = /^(?:I|he|she|it|they|we|who|which|that|those|these|this)$/i;

/** Who makes the claim: as worded, with the name where the words are not the name, and whom they speak for. */
export function sourcePhrase(things: Lookup, claim: Claim, outlet: string | undefined): string {
  const attribution = claim.attributionId === undefined ? undefined : things.attribution.get(claim.attributionId);
  if (!attribution) return outlet === undefined ? "The article itself" : `${outlet} itself`;
  const { actorId, onBehalfOf, span, kind } = attribution.source;
  const actor = actorId === undefined ? undefined : things.actor.get(actorId);
  const name = nameOfSource(actor, span) ?? (kind === "anonymous" ? "an unnamed source" : `an unnamed ${kind}`);
  const speaksFor = onBehalfOf === undefined ? undefined : things.actor.get(onBehalfOf)?.name;
  return speaksFor === undefined || name.includes(speaksFor) ? name : `${name}, for ${speaksFor}`;
}

const CLAUSE = / (?:who|which|whose)\b/;
const LOOSE_ENDS = " ,;:–—-";

/** Without a relative clause at its end and the signs before it. */
function withoutClause(worded: string): string {
  let end = worded.search(CLAUSE);
  if (end < 0) end = worded.length;
  while (end > 0 && LOOSE_ENDS.includes(worded[end - 1]!)) end--;
  return worded.slice(0, end);
}

function nameOfSource(actor: Actor | undefined, span: Span | undefined): string | undefined {
  if (span === undefined) return actor?.name;
  // "Russia, which has a base there," is Russia; "two officials, who asked not to be named" stay two officials.
  const worded = withoutClause(flat(span.text));
  if (actor === undefined || includes(worded, actor.name)) return worded;
  if (PRONOUN.test(worded) || includes(actor.name, worded.replace(/^(?:the|a|an|its|his|her|their) /i, ""))) {
    return actor.name;
  }
  // A name of its own tells more than the words; "troops" does not.
  return /^\p{Lu}/u.test(actor.name) ? `${worded} (${actor.name})` : worded;
}

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** What is claimed: "shelling took place", "Azerbaijan: responsibility for the shelling", a toll; nothing for a mere statement. */
export function propositionPhrase(things: Lookup, { proposition, polarity, certainty }: Claim): string {
  const not = polarity === "negative" ? "denied: " : "";
  const sure = certainty === "certain" ? "" : `, ${certainty}`;
  if (proposition.kind === "statement") return `${not ? "a denial" : "a statement"}${sure}`;
  if (proposition.kind === "casualty") {
    const casualty = things.casualty.get(proposition.casualtyId);
    return `${not}${casualty ? casualtyPhrase(things, casualty) : "losses"}${sure}`;
  }
  const type = words(things.event.get(proposition.eventId)?.type ?? "event");
  const actor = proposition.actorId === undefined ? undefined : things.actor.get(proposition.actorId)?.name;
  if (proposition.aspect === "occurrence") return `${not}${type} took place${sure}`;
  return `${not}${actor === undefined ? "" : `${actor}: `}responsibility for the ${type}${sure}`;
}
