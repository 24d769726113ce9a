import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED } from "./arguments.js";
import { list } from "./list.js";

const CUT = {
  ...DIRECTED,
  object: "target",
  with: "target",
  to: "target",
  from: "target",
  of: "none",
  for: "target",
} as const;

const sanction = builtInRule({
  name: "sanction",
  type: "sanction",
  roles: { ...CUT, for: "none", object: "target", of: "none" },
  verbs: list(`
    impose sanction on, impose sanction, impose embargo, impose embargo on, slap sanction on, blacklist,
    embargo, extend sanction, renew sanction, tighten sanction, impose tariff on, boycott good, ban import
    from, ban export to, impose arms embargo, freeze relation, suspend from, expel from organisation,
    suspend membership, suspend trade, halt trade, halt import, suspend air link, suspend flight, suspend
    agreement, cancel agreement, scrap deal, cancel contract, cancel meeting, cancel visit, call off talk,
    suspend talk, break off talk, break off negotiation, suspend negotiation, end mediation, halt
    negotiation, halt mediation, end talk, abandon talk, suspend treaty, withdraw from treaty, pull out of
    treaty, suspend cooperation, halt cooperation, end cooperation, walk out of negotiation, suspend export,
    cut off electricity, cut off gas, cut gas supply, halt gas supply, cut off supply, suspend visa, ban
    flight, advise against travel, cancel trip, postpone visit, stop talk, withdraw from
    agreement, halt talk, curtail trade, end participation, suspend link, impose measure against, cut off
    trade, place under sanction, put under sanction, place under travel ban, put under travel ban, hit with sanction,
    slap with sanction, target with sanction, add to sanctions list, put on sanctions list
  `),
  nouns: list(`
    sanction, embargo, arms embargo, trade embargo, economic sanction, travel ban on, asset freeze,
    suspension of trade, suspension of link, suspension of air, oil embargo, punitive measure, suspension of
    cooperation, breakdown of talk, collapse of talk, cancellation of visit
  `),
  notHeads: { object: ["goal", "plan", "player"] },
  kinds: { subject: ["actor", "people", "place"] },
  also: [
    {
      verbs: ["freeze asset", "freeze account", "freeze fund"],
      kinds: { subject: ["actor"] },
      roles: { ...CUT, of: "target", possessor: "target" },
    },
    {
      // "The African Union suspended Mauritania"
      verbs: ["suspend", "expel"],
      kinds: { subject: ["actor"], object: ["place"] },
      heads: {
        subject: list(
          "union, league, bloc, council, commonwealth, ecowas, organisation, organization, au, eu, oas, nato",
        ),
      },
      requires: ["subject", "object"],
    },
    {
      verbs: ["sanction", "penalise", "penalize"],
      kinds: { subject: ["actor"], object: ["actor", "people", "place"] },
      needs: ["object"],
      ambiguous: true,
    },
  ],
  notModifiers: ["international sporting", "news"],
  examples: [
    {
      text: "The United States imposed sanctions on two generals in Myanmar.",
      expect: { initiator: "United States", target: "two generals" },
    },
    { text: "The US Treasury froze the assets of two Serbian officials.", expect: { target: "Serbian officials" } },
    { text: "Two officials of Belarus were placed under a travel ban by the EU.", expect: { initiator: "EU" } },
    { text: "The Arab League suspended Syria.", expect: { initiator: "Arab League", target: "Syria" } },
    { text: "The EU extended its arms embargo against Zimbabwe.", expect: { initiator: "EU", target: "Zimbabwe" } },
    {
      text: "Talks were suspended: Italy announced a suspension of air links with Serbia.",
      expect: { initiator: "Italy", target: "Serbia" },
    },
  ],
  misses: [
    { text: "The referee sanctioned the goal.", because: "sport" },
    { text: "The report is under a news embargo.", because: "the press" },
  ],
});

const relations = builtInRule({
  name: "relations cut",
  type: "relations-cut",
  roles: { ...CUT, object: "target", between: "sides", of: "target" },
  verbs: list(`
    cut tie with, sever tie with, break off relation with, cut diplomatic relation, sever relation, sever
    diplomatic relation, break relation with, break diplomatic relation, recall ambassador, expel diplomat,
    expel ambassador, withdraw ambassador, close embassy, shut embassy, declare persona non grata, downgrade
    tie, downgrade relation, cut off relation, suspend relation, suspend diplomatic relation, cut tie, sever
    tie, break off tie, expel attache, expel envoy, break tie, suspend tie, cut relation, cut off contact,
    boycott contact, break off contact, recall envoy, break off diplomatic relation, close consulate, order
    diplomat, order ambassador, order envoy, order attache, order consul, sever link, expel consul, suspend contact, break off relation, sever diplomatic tie
  `),
  nouns: list(`
    expulsion of diplomat, recall of ambassador, severance of relation, expulsion of ambassador, break in
    relation, severing of tie, diplomatic break, closure of embassy, rupture of relation
  `),
  kinds: { subject: ["actor", "people", "place"] },
  notHeads: { subject: ["sponsor", "club", "company", "label"] },
  also: [
    {
      // "gave the French ambassador 72 hours to leave"
      verbs: ["give"],
      heads: { second: list("ambassador, diplomat, envoy, attache, consul, embassy"), object: ["hour", "day", "week"] },
      requires: ["subject", "second", "object"],
      roles: { ...CUT, object: "none", second: "target" },
    },
  ],
  examples: [
    { text: "Algeria severed diplomatic relations with Morocco.", expect: { initiator: "Algeria", target: "Morocco" } },
    { text: "The junta ordered the French ambassador to leave.", expect: { initiator: "junta", target: "ambassador" } },
    {
      text: "The junta gave the French envoy 72 hours to leave.",
      expect: { initiator: "junta", target: "French envoy" },
    },
    { text: "Britain expelled three Iranian diplomats.", expect: { initiator: "Britain", target: "diplomats" } },
    { text: "Paris recalled its ambassador from Washington.", expect: { initiator: "Paris" } },
  ],
  misses: [
    { text: "The sponsor cut ties with the cyclist.", because: "sport" },
    { text: "He cut a ribbon to open the bridge.", because: "no relations" },
  ],
});

const aid = builtInRule({
  name: "aid suspension",
  type: "aid-suspension",
  roles: { ...CUT, object: "none", to: "target", for: "target" },
  verbs: list(`
    suspend aid, cut aid, halt aid, cut off aid, freeze aid, withhold aid, suspend assistance, cut funding,
    withhold fund, halt arms delivery, cut off funding, suspend military aid, suspend loan, freeze loan,
    reduce aid, stop aid, end aid, suspend funding, halt funding, halt assistance, freeze funding, suspend
    delivery, suspend shipment, suspend program, suspend programme, halt shipment, withhold weapon, cancel
    aid, suspend operation in, suspend food, suspend part, withdraw peacekeeper, end mission, cut off
    assistance, freeze assistance
  `),
  nouns: list(`
    suspension of aid, aid cut, aid freeze, cut in aid, suspension of assistance, freeze on aid, halt to
    aid, aid suspension, suspension of military aid, cutoff of aid
  `),
  kinds: { subject: ["actor", "people", "place"] },
  notHeads: { for: ["school", "art", "library", "hospital", "road"] },
  also: [
    {
      // "withheld 20 million euros in budget support from Nicaragua", "cancelled a credit to Malawi"
      verbs: list("suspend, withhold, cut, cut off, halt, freeze, cancel, stop, scrap, hold back"),
      kinds: {
        subject: ["actor"],
        to: ["actor", "place"],
        from: ["actor", "place"],
        for: ["actor", "place"],
      },
      heads: {
        object: list("credit, loan, grant, aid, assistance, support, funding, payment, dollar, euro, million, billion"),
      },
      requires: ["subject", "object"],
      needs: ["to", "from", "for"],
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Washington suspended military aid to Mali after the coup.",
      expect: { initiator: "Washington", target: "Mali" },
    },
    { text: "The EU cut off aid to the junta.", expect: { initiator: "EU", target: "junta" } },
    {
      text: "The Dutch government withheld 20 million euros in budget support from Nicaragua.",
      expect: { initiator: "Dutch government", target: "Nicaragua" },
    },
    { text: "The World Bank has cancelled a credit to Malawi.", expect: { target: "Malawi" } },
    { text: "The suspension of aid to Ethiopia by the WFP hurt millions.", expect: { target: "Ethiopia" } },
  ],
  misses: [
    { text: "The council cut funding for libraries.", because: "a budget" },
    { text: "The doctor adjusted his hearing aid.", because: "a device" },
  ],
});

export const SANCTIONS: readonly EventRule[] = [relations, aid, sanction];
