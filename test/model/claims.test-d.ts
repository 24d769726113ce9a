import { assertType, describe, expectTypeOf, test } from "vitest";
import {
  type Claim,
  type Extraction,
  isVerified,
  partitionClaims,
  type UnverifiedClaim,
  type VerifiedClaim,
} from "../../src/index.js";

declare const claim: Claim;
declare const unverified: UnverifiedClaim;
declare const extraction: Extraction;
declare function publish(claim: VerifiedClaim): void;

describe("verified and unverified claims are different types", () => {
  test("an unverified claim cannot be passed where a verified one is wanted", () => {
    // @ts-expect-error unverified
    publish(unverified);
    // @ts-expect-error not known to be verified
    publish(claim);
  });

  test("the guard narrows", () => {
    if (isVerified(claim)) publish(claim);
    else expectTypeOf(claim).toEqualTypeOf<UnverifiedClaim>();
  });

  test("partitionClaims gives the two types", () => {
    const parts = partitionClaims(extraction.claims);
    expectTypeOf(parts.verified).toEqualTypeOf<readonly VerifiedClaim[]>();
    expectTypeOf(parts.unverified).toEqualTypeOf<readonly UnverifiedClaim[]>();
    parts.verified.forEach(publish);
    // @ts-expect-error unverified
    parts.unverified.forEach(publish);
  });

  test("a verified claim has at least one basis, an unverified one at least one reason", () => {
    // @ts-expect-error no basis
    assertType<VerifiedClaim["basis"]>([]);
    // @ts-expect-error no reason
    assertType<UnverifiedClaim["reasons"]>([]);
    if (claim.status === "unverified") expectTypeOf(claim.reasons[0]).not.toBeUndefined();
  });

  test("the result is read-only", () => {
    // @ts-expect-error read-only
    extraction.claims.push(claim);
    // @ts-expect-error read-only
    claim.status = "verified";
  });
});
