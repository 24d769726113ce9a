import { describe, expect, test } from "vitest";
import { type Claim, type Extraction, extract } from "../../src/index.js";
import { ARTICLES } from "./articles.js";

/** Source, some of the claim's words (`not` before denials), what the text establishes, and words of what it contradicts. */
type Gold = readonly [source: string, words: string, status: string, against?: string];

const GOLD: Readonly<Record<string, readonly Gold[]>> = {
  "wire, two states": [
    ["Armenia", "shelled its positions", "unverified: denied, party-claim, unverifiable", "opened fire first"],
    ["Armenia", "killing three of its soldiers", "unverified: party-claim, unverifiable"],
    ["defence ministry", "not opened fire first", "unverified: disputed, party-claim, unverifiable", "shelled"],
    ["It", "Armenia of a provocation", "unverified: party-claim, unverifiable"],
    ["monitoring mission", "counted 12 fresh craters", "verified: independent-confirmation"],
  ],
  "broadcaster, armed group": [
    ["a hospital doctor", "At least 14 people have been killed", "unverified: single-source"],
    ["a hospital doctor", "a bomb exploded under a bus", "verified: opposing-sides-agree"],
    ["The army", "jihadists had planted the device", "verified: opposing-sides-agree"],
    ["JNIM", "responsibility for the attack", "verified: opposing-sides-agree"],
    ["Residents", "soldiers had shot two men", "unverified: denied, single-source", "The army denied this"],
    ["The army", "not The army denied this", "unverified: disputed, party-claim", "soldiers had shot two men"],
    ["Video verified by BBC Verify", "the burned-out bus", "verified: visual-evidence"],
  ],
  "daily, air raid admitted": [
    ["Houthi health ministry", "bombed a wedding hall", "verified: opposing-sides-agree"],
    ["Houthi health ministry", "number of dead at 31", "unverified: party-claim, unverifiable"],
    ["coalition", "its jets had struck the hall", "verified: opposing-sides-agree"],
    ["coalition", "used by Houthi commanders", "unverified: denied, party-claim", "commanders had been in the hall"],
    ["The Houthis", "not commanders had been in the hall", "unverified: disputed, party-claim", "Houthi commanders"],
    ["A doctor", "22 bodies", "unverified: single-source, unverifiable"],
  ],
  "monitor's report": [
    ["UN human rights office", "the killing of 18 civilians", "verified: independent-confirmation"],
    ["", "nine women were abducted", "unverified: anonymous-source, unverifiable"],
    ["Local authorities", "number of dead at 25", "unverified: disputed, party-claim", "18 civilians"],
  ],
  "agency of a party": [
    ["Konashenkov", "destroyed a Ukrainian ammunition depot", "unverified: party-claim"],
    ["the spokesman", "lost up to 200 soldiers", "unverified: party-claim"],
    ["he", "attack was repelled", "unverified: party-claim"],
  ],
  "agency, hedges and no name": [
    ["a security official", "in an ambush", "unverified: anonymous-source, party-claim"],
    ["a security official", "killed at least six police officers", "unverified: anonymous-source, party-claim"],
    ["outlet", "lost dozens of fighters", "unverified: hedged, outlet-voice"],
    ["outlet", "four burned vehicles", "verified: witnessed"],
    ["Both the police and the rebels", "fighting had resumed", "verified: opposing-sides-agree"],
  ],
  "wire, three tolls": [
    [
      "a local lawyers' group",
      "At least 31 people were killed",
      "unverified: disputed, single-source, unverifiable",
      "at 19",
    ],
    ["the army", "number of dead at 19", "unverified: disputed, party-claim, unverifiable", "At least 31"],
    [
      "The Emergency Lawyers",
      "Rapid Support Forces (RSF) for the attack",
      "unverified: denied, single-source",
      "fired on",
    ],
    ["The RSF", "not that it had fired on the market", "unverified: disputed, party-claim", "for the attack"],
    ["The RSF", "the army of shelling it", "unverified: party-claim"],
    ["RSF spokesman", "two of its fighters had been wounded", "unverified: party-claim, unverifiable"],
    ["Two residents", "24 bodies", "unverified: single-source, unverifiable"],
    ["A doctor there", "27 people had died", "unverified: anonymous-source, unverifiable"],
    ["it", "it had retaken a bridge in Omdurman", "unverified: denied, party-claim", "the RSF rejected"],
    ["the RSF", "not a claim the RSF rejected", "unverified: disputed, party-claim", "retaken a bridge"],
    ["outlet", "soldiers on the eastern side of the bridge", "verified: witnessed"],
  ],
  "daily, rumours": [
    ["", "that police had shot dead", "unverified: anonymous-source, denied, unverifiable", "using live ammunition"],
    ["a hospital in the area", "not it had received no bodies", "unverified: single-source"],
    ["A post shared more than 12,000 times", "thrown bodies into the Ngong River", "unverified: single-source"],
    ["Police", "fired tear gas at stone-throwing crowds", "unverified: party-claim"],
    ["They", "not using live ammunition", "unverified: disputed, party-claim", "that police had shot dead"],
    ["Raila Odinga", "ten people had been killed", "unverified: disputed, single-source", "no one had been killed"],
    ["interior minister", "no one had been killed", "unverified: disputed, party-claim", "ten people had been killed"],
    ["outlet", "officers firing into the air", "verified: witnessed"],
    ["Mourners", "Brian Oduor, had been killed", "unverified: single-source"],
  ],
};

const statusOf = (claim: Claim): string => {
  const why = (claim.status === "verified" ? claim.basis : claim.reasons).map(({ kind }) => kind);
  return `${claim.status}: ${[...new Set(why)].sort().join(", ")}`;
};

const sourceOf = ({ attributions }: Extraction, { attributionId }: Claim): string =>
  attributionId === undefined
    ? "outlet"
    : (attributions.find(({ id }) => id === attributionId)!.source.span?.text ?? "");

const wordsOf = ({ polarity, span }: Claim): string => `${polarity === "negative" ? "not " : ""}${span.text}`;

const holds = (words: string, wanted: string): boolean => {
  const negative = wanted.startsWith("not ");
  return words.startsWith("not ") === negative && words.includes(negative ? wanted.slice(4) : wanted);
};

describe("what an analyst takes from an article", () => {
  test.each(Object.entries(GOLD))("%s", (name, gold) => {
    const extraction = extract(ARTICLES[name]!);
    const { claims } = extraction;
    const told = (claim: Claim) => `${sourceOf(extraction, claim)} | ${wordsOf(claim)} | ${statusOf(claim)}`;
    for (const [source, words, status, against] of gold) {
      const found = claims.filter(
        (claim) => sourceOf(extraction, claim).includes(source) && holds(wordsOf(claim), words),
      );
      expect(found.map(statusOf), `${words} among\n${claims.map(told).join("\n")}`).toContain(status);
      if (against === undefined) continue;
      const others = found.flatMap(({ contradicts }) =>
        contradicts.map((id) => claims.find((c) => c.id === id)!.span.text),
      );
      expect(others.join(" | ")).toContain(against);
    }
  });

  test.each(Object.entries(GOLD))("%s: nothing else is verified", (name, gold) => {
    const extraction = extract(ARTICLES[name]!);
    const verified = gold.filter(([, , status]) => status.startsWith("verified"));
    for (const claim of extraction.claims) {
      if (claim.status !== "verified") continue;
      expect(
        verified.some(([, words]) => wordsOf(claim).includes(words)),
        wordsOf(claim),
      ).toBe(true);
    }
  });
});
