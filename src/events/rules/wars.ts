import { builtInRule } from "../rule.js";
import { CLASH } from "./arguments.js";
import { ILLS, OPPOSED, PUBLIC } from "./ills.data.js";
import { list } from "./list.js";

export const war = builtInRule({
  name: "war",
  type: "war",
  roles: { ...CLASH, of: "none", in: "place", on: "target", over: "place" },
  kinds: { on: OPPOSED, against: OPPOSED },
  // "has gone to war with its supplier"
  notHeads: {
    on: PUBLIC,
    against: PUBLIC,
    with: list(`
    supplier, retailer, publisher, bank, insurer, lender, landlord, competitor, manufacturer, airline, regulator, council,
    developer, brand, label, studio, broadcaster, league, club
  `),
  },
  verbs: list(`
    wage war on, wage war against, wage war, go to war with, go to war, declare war on, fight war, be at war
    with, be at war
  `),
  nouns: list(`
    civil war, insurgency, armed conflict, armed rebellion, guerrilla war, guerrilla warfare, hostilities,
    armed insurrection, insurrection, rebellion, uprising
  `),
  notModifiers: ["price", "trade", "bidding", "turf", "culture", "star", "currency"],
  ambiguous: true,
  also: [
    {
      nouns: ["war"],
      notModifiers: list(`
    cold, price, trade, bidding, turf, culture, world, drug, star, post, currency, anti, gang
  `),
      kinds: { on: OPPOSED, against: OPPOSED },
      notHeads: { of: ["word", "nerve", "attrition"], on: [...ILLS, ...PUBLIC], against: [...ILLS, ...PUBLIC] },
      ambiguous: true,
    },
    {
      nouns: ["conflict"],
      notModifiers: ["labour", "labor", "family", "trade", "commercial"],
      notHeads: { of: ["interest", "opinion"] },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "The two neighbours fought a six-week war in 2020.", expect: { timeframe: "background" } },
    { text: "The civil war in Yemen has killed thousands of people.", expect: { place: "Yemen" } },
    { text: "The rebels have waged war against the government since 1994.", expect: { initiator: "rebels" } },
  ],
  misses: [
    { text: "Supermarkets are waging a price war before Christmas.", because: "business" },
    { text: "The mayor vowed to wage war on litter.", because: "a figure of speech" },
    { text: "Lawyers found no conflict of interest.", because: "not a fight" },
  ],
});
