import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const read = (text: string) => extract({ text, publishedAt: "2024-05-14", outlet: "The Gulf Ledger" });

/** Verified claims: whose, of what, and its words. */
const verified = (text: string): string[] => {
  const { claims, attributions } = read(text);
  const source = (id: string | undefined) => attributions.find((one) => one.id === id)?.source.span?.text ?? "outlet";
  return claims
    .filter(({ status }) => status === "verified")
    .map(({ attributionId, proposition, span }) => `${source(attributionId)} | ${proposition.kind} | ${span.text}`);
};

describe("what somebody independent has established, others rightly said", () => {
  test.each([
    [
      "Police said 12 people died in the bombing in Mogadishu. The UN mission said it had verified the 12 deaths.",
      "Police | casualty | 12 people died",
    ],
    [
      "The army said rebels had shelled the market in Goma, killing 12 people, a figure the UN has verified.",
      "The army | casualty | killing 12 people",
    ],
    [
      "Residents said soldiers had burned the village of Kivu. UN monitors said they had confirmed that soldiers burned the village.",
      "Residents | event | soldiers had burned the village of Kivu",
    ],
    [
      "Residents said the rebels burned the village of Kivu. The UN mission confirmed the report.",
      "Residents | event | the rebels burned the village of Kivu",
    ],
  ])("%s", (text, claim) => {
    expect(verified(text)).toContain(claim);
  });

  test.each([
    // That there was an attack does not say whose.
    "The army said rebels had shelled the market in Goma. UN monitors later confirmed the attack.",
    // Bodies do not say how they died.
    "Two neighbours said he had been killed by a shell in Avdo. Monitors saw the body of a man in the yard.",
    // Another strike.
    "The UN said it had verified the killing of 212 civilians in El Fasher. Residents said the strike hit a market.",
  ])("not: %s", (text) => {
    expect(verified(text).filter((claim) => /^(?:The army|Two neighbours|Residents)/.test(claim))).toEqual([]);
  });

  test("a statement about checking names every claim that it bears out", () => {
    const { claims, verifications } = read(
      "Police said 12 people died in the bombing in Mogadishu. The UN mission said it had verified the 12 deaths.",
    );
    const established = claims.filter(({ status }) => status === "verified").map(({ id }) => id);
    expect(established).toHaveLength(2);
    expect(verifications.map(({ claimIds }) => claimIds)).toEqual([established]);
  });
});

describe("confirmations that point back", () => {
  const claimsOf = (text: string, name: string) => {
    const { claims, attributions } = read(text);
    const own = new Set(attributions.filter(({ source }) => source.span?.text === name).map(({ id }) => id));
    return claims
      .filter(({ attributionId }) => attributionId !== undefined && own.has(attributionId))
      .map(({ proposition, span }) => `${proposition.kind}: ${span.text}`);
  };
  test.each([
    ["Rebels attacked a convoy and killed nine soldiers near Goma, which the military confirmed.", "the military", 2],
    ["Rebels killed nine soldiers near Goma, residents said, a figure confirmed by the ministry.", "the ministry", 1],
    [
      "Residents said soldiers burned the village. The army denied the claim. The UN mission confirmed it.",
      "The UN mission",
      1,
    ],
  ])("%s", (text, name, count) => {
    expect(claimsOf(text, name)).toHaveLength(count);
    expect(claimsOf(text, name).filter((claim) => claim.startsWith("statement"))).toEqual([]);
  });
  test("of what the other side said: both agree", () => {
    expect(
      verified(
        "The M23 rebels said they had killed 30 Congolese soldiers in Goma, which the Congolese army confirmed.",
      ),
    ).toHaveLength(4);
  });
  test.each([
    "Rebels killed nine soldiers near Goma, which the military could not confirm.",
    "Rebels killed nine soldiers near Goma. The military declined to confirm that nine soldiers had been killed.",
    "Rebels killed nine soldiers near Goma. The UN has yet to confirm that nine soldiers were killed.",
    "Rebels killed nine soldiers near Goma. The BBC was not able to confirm that nine soldiers were killed.",
  ])("none: %s", (text) => {
    expect(read(text).claims.filter(({ attributionId }) => attributionId !== undefined)).toEqual([]);
  });
  test("a toll that another puts higher is the other's", () => {
    expect(
      claimsOf(
        "Hospital officials said 30 people had been killed in the raid, a toll the ministry put at 42.",
        "the ministry",
      ),
    ).toEqual(["casualty: toll the ministry put at 42"]);
  });
});

describe("who speaks for a monitor", () => {
  test.each([
    "The U.N. rights office has confirmed the killing of 40 people by the Rapid Support Forces.",
    "Ravina Shamdasani, a spokeswoman for the UN human rights office, said the office had confirmed the killing of 40 people.",
    "UN human rights chief Volker Turk said his office had verified the killing of 40 people.",
    "Residents said the village had been burned. The BBC was able to confirm that the village had been burned.",
  ])("%s", (text) => {
    expect(verified(text)).not.toEqual([]);
  });
  test("officials of a state do not", () => {
    expect(verified("Russian officials confirmed the killing of 40 people by Ukrainian shelling.")).toEqual([]);
  });
});
