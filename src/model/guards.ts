import type { Claim, UnverifiedClaim, VerifiedClaim } from "./claim.js";

/**
 * Tells whether a claim is verified, and narrows its type.
 *
 * @param claim a claim of an extraction
 * @returns true when the text itself gives grounds, independent of the parties, to take it as established
 * @example
 * const { claims } = extract("The UN said it had verified the deaths of 12 civilians in Goma.");
 * const established = claims.filter(isVerified); // of type VerifiedClaim[]
 */
export function isVerified(claim: Claim): claim is VerifiedClaim {
  return claim.status === "verified";
}

/**
 * Parts claims into verified and unverified ones, each in the order given.
 *
 * @param claims claims of one or of many extractions
 * @returns the two groups, each with the narrower type
 * @example
 * const { claims } = extract("Rebels shelled Goma on Monday, the army said.");
 * const { verified, unverified } = partitionClaims(claims);
 * verified.length; // 0
 * unverified.length; // 1
 */
export function partitionClaims(claims: readonly Claim[]): {
  readonly verified: readonly VerifiedClaim[];
  readonly unverified: readonly UnverifiedClaim[];
} {
  const verified: VerifiedClaim[] = [];
  const unverified: UnverifiedClaim[] = [];
  for (const claim of claims) {
    if (isVerified(claim)) verified.push(claim);
    else unverified.push(claim);
  }
  return { verified, unverified };
}
