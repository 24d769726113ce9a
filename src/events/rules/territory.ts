import { builtInRule } from "../rule.js";
import { list } from "./list.js";

export const gain = builtInRule({
  name: "territory taken",
  type: "territorial-gain",
  roles: {
    subject: "initiator",
    object: "place",
    by: "initiator",
    of: "place",
    from: "target",
    to: "initiator",
    over: "place",
    possessor: "initiator",
    modifier: "initiator",
  },
  verbs: list(`
    take control of, seize control of, gain control of, regain control of, wrest control of, retake,
    recapture, take over, wrest, annex, conquer, win back, claim control of, reconquer, gain foothold in,
    make gain in, assume control of, hold control of, take full control of
  `),
  nouns: list(`
    fall of, capture of, recapture of, annexation, takeover of, seizure of control, occupation of,
    territorial gain, liberation of
  `),
  ambiguous: true,
  kinds: {
    subject: ["actor", "people", "place"],
    object: ["place", "thing", "other"],
    of: ["place", "thing", "other"],
  },
  notHeads: {
    object: list(`
    company, business, firm, market, title, crown, lead, trophy, job, post, presidency, role, office, reins,
    helm
  `),
  },
  also: [
    {
      verbs: list(`
    capture, seize, occupy, liberate, take, overrun, free
  `),
      kinds: { subject: ["actor"], object: ["place"] },
      requires: ["subject", "object"],
      ambiguous: true,
    },
    {
      // "captured Bunyatenge": a name of which nothing is known
      verbs: ["capture", "seize", "liberate", "overrun", "retake", "recapture"],
      kinds: { subject: ["armed"], object: ["name"] },
      requires: ["subject", "object"],
      ambiguous: true,
    },
    {
      // "seized several villages"
      verbs: list(`
    capture, seize, occupy, liberate, overrun, retake, recapture
  `),
      requires: ["subject", "object"],
      kinds: { subject: ["actor"] },
      heads: {
        object: list(`
    village, town, city, settlement, territory, area, district, province, hill, hilltop, stronghold, neighbourhood,
    neighborhood, position, outpost, land, island, region, ridge
  `),
      },
      ambiguous: true,
    },
    {
      verbs: ["fall to"],
      kinds: { subject: ["place", "thing"], to: ["actor"] },
      roles: { subject: "place", to: "initiator" },
      ambiguous: true,
    },
    {
      verbs: ["lose control of", "lose"],
      kinds: { subject: ["armed"], object: ["place"] },
      notHeads: { object: ["market", "seat", "assembly", "election"] },
      requires: ["subject", "object"],
      roles: { subject: "target", object: "place", to: "initiator" },
      ambiguous: true,
    },
    {
      verbs: ["drive out", "drive from", "push out", "oust from", "dislodge", "expel from"],
      roles: { subject: "initiator", object: "target", from: "place", of: "place" },
      kinds: { subject: ["actor"], object: ["actor"], from: ["place"] },
      needs: ["object"],
      ambiguous: true,
    },
    {
      verbs: ["advance", "gain ground", "make gain"],
      kinds: { subject: ["actor"] },
      needs: ["subject"],
      roles: { subject: "initiator" },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "M23 rebels captured the town of Bunagana on Monday.", expect: { initiator: "M23", place: "Bunagana" } },
    {
      text: "Syrian troops recaptured Aleppo from Islamic State.",
      expect: { initiator: "Syrian troops", place: "Aleppo" },
    },
    {
      text: "The army lost control of Myawaddy to the Karen National Union.",
      expect: { initiator: "Karen National Union", target: "army", place: "Myawaddy" },
    },
    { text: "Taliban fighters took control of Kunduz.", expect: { initiator: "Taliban", place: "Kunduz" } },
  ],
  misses: [
    { text: "The bank took over its rival for $3 billion.", because: "business" },
    { text: "The rebels still hold the town of Rubaya.", because: "taken before" },
    { text: "Her speech captured the mood of the nation.", because: "no territory" },
  ],
});
