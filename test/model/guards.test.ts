import { describe, expect, test } from "vitest";
import { type Claim, isVerified, partitionClaims } from "../../src/model/index.js";

const span = { field: "text", start: 0, end: 1, text: "x" } as const;
const base = {
  proposition: { kind: "statement" },
  span,
  polarity: "positive",
  certainty: "certain",
  contradicts: [],
  corroborates: [],
} as const;
const verified: Claim = { ...base, id: "c1", status: "verified", basis: [{ kind: "witnessed", span }] };
const unverified: Claim = { ...base, id: "c2", status: "unverified", reasons: [{ kind: "outlet-voice" }] };

describe("partitionClaims", () => {
  test("keeps the order within each group", () => {
    const again: Claim = { ...verified, id: "c3" };
    const parts = partitionClaims([unverified, verified, again]);
    expect(parts.verified.map(({ id }) => id)).toEqual(["c1", "c3"]);
    expect(parts.unverified.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("isVerified goes by the status", () => {
    expect(isVerified(verified)).toBe(true);
    expect(isVerified(unverified)).toBe(false);
  });
});
