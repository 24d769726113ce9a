import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED, TOGETHER } from "./arguments.js";
import { list } from "./list.js";

const peaceTalks = builtInRule({
  name: "peace talks",
  type: "peace-talks",
  roles: { ...TOGETHER, in: "place", at: "place", on: "none", over: "none" },
  verbs: list(`
    negotiate peace, hold peace talk, open negotiation, resume negotiation, hold negotiation, negotiate
    with, negotiate, enter negotiation with, bargain with
  `),
  nouns: list(`
    peace talk, peace negotiation, ceasefire talk, peace conference, truce talk, negotiation, peace process,
    peace summit, nuclear talk, disarmament talk, settlement talk, proximity talk, reconciliation talk,
    peace dialogue
  `),
  notModifiers: list(`
    contract, wage, salary, price, takeover, transfer, merger, pay, rent
  `),
  ambiguous: true,
  examples: [
    {
      text: "The government negotiated with the rebels in Havana.",
      expect: { initiator: "government", counterpart: "rebels", place: "Havana" },
    },
    {
      text: "The government and Tuareg rebels held peace talks in Algiers.",
      expect: { initiator: ["government", "Tuareg rebels"], place: "Algiers" },
    },
    {
      text: "Negotiations between Serbia and Kosovo resumed in Brussels.",
      expect: { initiator: ["Serbia", "Kosovo"], place: "Brussels" },
    },
  ],
  misses: [
    { text: "The striker's contract negotiations dragged on.", because: "sport" },
    { text: "Wage negotiations at the carmaker failed.", because: "labour" },
  ],
  backlog: [
    {
      text: "Colombia will open peace negotiations with the ELN.",
      expect: { status: "planned", initiator: "Colombia", counterpart: "ELN" },
    },
  ],
});

const PEOPLE = ["actor", "people"] as const;

const DIGNITARIES = list(`
    minister, president, leader, secretary, envoy, delegation, ambassador, chief, king, queen, premier,
    chancellor, pope, diplomat, official, prince, emir, sultan, inspector, mediator, negotiator, general,
    vice-president, commissioner, legislator, lawmaker, senator, crown
  `);

const meeting = builtInRule({
  name: "meeting",
  type: "meeting",
  roles: { ...TOGETHER, in: "place", at: "place", of: "sides", on: "none" },
  verbs: list(`
    meet with, hold talk with, hold talk, hold meeting with, hold meeting, telephone, phone, hold discussion
    with, hold discussion, confer with, consult with, consult, pay visit to, pay visit, hold summit, hold
    phone call, speak by phone with, speak by telephone with, hold phone conversation with, receive delegation, give welcome to, give warm
    welcome to, pay call on, arrive for talk, sit down with, convene meeting, hold consultation with, hold
    consultation, exchange view with, call by telephone, hold dialogue with, attend summit, attend meeting,
    attend conference, begin visit, hold conversation with, have talk with, have meeting with, make visit
    to, make official visit, meet face to face, discuss with
  `),
  nouns: list(`
    summit, state visit, official visit, bilateral talk, phone call, telephone conversation, emergency
    meeting, summit meeting, foreign ministers' meeting, high-level talk, working visit, bilateral meeting,
    emergency session, telephone call, stopover, diplomatic mission, round of talk
  `),
  kinds: { subject: PEOPLE, object: ["actor", "people", "place"], to: ["actor", "people", "place"] },
  notHeads: {
    subject: list(`
    parent, team, side, player, girl, boy, fan, river, shareholder
  `),
    object: list(`
    target, need, requirement, demand, deadline, standard, criterion, cost, challenge, expectation,
    condition, doctor, fate, goal, resistance, obligation, museum
  `),
  },
  notModifiers: ["mountain", "track", "board", "shareholder", "athletics", "annual"],
  also: [
    {
      verbs: ["meet"],
      kinds: { subject: ["actor"] },
      requires: ["subject"],
      notHeads: { subject: ["team", "side", "club", "champion", "player", "rival"] },
      needs: ["in", "at"],
      ambiguous: true,
    },
    {
      // "met to discuss the situation"
      verbs: ["meet"],
      kinds: { subject: ["actor"] },
      requires: ["subject", "deeper"],
      notHeads: { subject: ["team", "side", "club", "champion", "player", "rival"] },
      ambiguous: true,
    },
    {
      verbs: ["meet"],
      kinds: { subject: PEOPLE, object: PEOPLE },
      needs: ["object", "with"],
      notHeads: { object: ["need", "demand"] },
      ambiguous: true,
    },
    {
      verbs: ["meet"],
      heads: {
        subject: list(`
    leader, minister, president, official, diplomat, envoy, delegation, council, cabinet, negotiator,
    ambassador, foreign
  `),
      },
      needs: ["subject"],
      ambiguous: true,
    },
    {
      verbs: list(`
    visit, tour, host, receive, welcome, greet, fly to, travel to, arrive in, travel
  `),
      heads: {
        subject: DIGNITARIES,
      },
      kinds: { object: ["place", "actor", "people"] },
      needs: ["object", "to", "in"],
      roles: { ...TOGETHER, object: "counterpart", to: "counterpart", in: "counterpart" },
    },
    { verbs: ["speak by phone", "speak by telephone"], heads: { subject: DIGNITARIES }, needs: ["subject"] },
    {
      verbs: ["host", "receive", "welcome", "greet"],
      kinds: { subject: PEOPLE },
      heads: {
        object: list(`
    minister, president, leader, secretary, envoy, delegation, ambassador, king, premier, chancellor, pope,
    diplomat, official, prince, general, ministers
  `),
      },
      needs: ["object"],
    },
    {
      verbs: ["host", "hold"],
      heads: {
        object: list(`
    talk, meeting, summit, conference, negotiation, consultation, discussion, delegation, forum
  `),
      },
      needs: ["object"],
    },
    {
      nouns: ["talk", "discussion", "meeting", "consultation"],
      needs: ["between", "with", "possessor"],
      kinds: { between: PEOPLE, with: ["actor", "people", "place"] },
    },
    {
      nouns: ["visit", "trip"],
      needs: ["possessor", "by", "of"],
      kinds: { to: ["place", "actor"], possessor: ["actor"], by: ["actor"] },
      roles: { ...TOGETHER, to: "counterpart" },
    },
  ],
  ambiguous: true,
  examples: [
    {
      text: "Putin met Erdogan in Sochi on Friday.",
      expect: { initiator: "Putin", counterpart: "Erdogan", place: "Sochi" },
    },
    {
      text: "The Chinese foreign minister will visit Kenya on Friday.",
      expect: { status: "planned", initiator: "foreign minister" },
    },
    {
      text: "The foreign ministers of Iran and Iraq spoke by phone on Monday.",
      expect: { initiator: "foreign ministers" },
    },
    { text: "Talks between the two Koreas were held in Panmunjom.", expect: { place: "Panmunjom" } },
    { text: "The African Union met to discuss the crisis.", expect: { initiator: "African Union" } },
  ],
  misses: [
    { text: "The company met its sales target.", because: "business" },
    { text: "The teams meet again in the final.", because: "sport" },
  ],
});

const mediation = builtInRule({
  name: "mediation",
  type: "mediation",
  roles: {
    subject: "mediator",
    by: "mediator",
    between: "counterpart",
    in: "place",
    possessor: "mediator",
    modifier: "mediator",
    object: "none",
    of: "mediator",
    with: "counterpart",
  },
  verbs: list(`
    mediate, mediate between, broker, act as mediator, act as intermediary, undertake mediation, undertake
    mediation mission, offer to mediate, arbitrate, facilitate talk, shuttle between, serve as mediator, act
    as go-between, host peace talk, broker talk, broker ceasefire, broker deal, send mediator, offer good
    offices, mediate in
  `),
  nouns: list(`
    mediation, shuttle diplomacy, mediation effort, mediation mission, arbitration, good offices, brokering
  `),
  kinds: { subject: ["actor", "people"] },
  notHeads: { object: ["share", "stock", "insurance", "loan", "mortgage"] },
  notModifiers: ["family", "divorce", "salary"],
  ambiguous: true,
  also: [
    {
      verbs: list(`
    end clash, end fighting, end war, end conflict, end hostility, end violence, end dispute, end crisis, end standoff,
    end bloodshed, halt fighting, halt clash, halt hostility, halt violence, stop fighting, stop war, stop clash,
    stop violence, resolve conflict, resolve dispute, resolve crisis, settle conflict, settle dispute, ease tension,
    defuse tension, defuse crisis, calm tension, reduce tension, reconcile difference
  `),
      requires: ["subject", "between"],
      outsider: true,
      nounStands: true,
    },
    {
      verbs: list(`
    ease tension, defuse tension, calm tension, defuse crisis, defuse standoff, cool tension, calm situation,
    defuse situation, de-escalate tension, de-escalate conflict
  `),
      requires: ["subject"],
      kinds: { subject: ["actor"] },
      ambiguous: true,
    },
    {
      verbs: ["calm", "reconcile"],
      requires: ["subject", "object"],
      kinds: { subject: ["actor"], object: ["actor"] },
      notHeads: { object: list("fan, crowd, investor, customer, voter, market, child, horse, nerve, fear") },
      roles: { subject: "mediator", object: "counterpart" },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Qatar mediated between Israel and Hamas.",
      expect: { mediator: "Qatar", counterpart: ["Israel", "Hamas"] },
    },
    { text: "Kenya brokered a deal between the two factions.", expect: { mediator: "Kenya" } },
    { text: "Turkish mediation in the Black Sea grain dispute began in July.", expect: { mediator: "Turkish" } },
    {
      text: "President Kagame tried to end clashes between Chad and Sudan.",
      expect: { status: "attempted", mediator: "Kagame", counterpart: ["Chad", "Sudan"] },
    },
    { text: "The United Nations sought to ease tensions along the border.", expect: { mediator: "United Nations" } },
  ],
  misses: [
    { text: "The divorce mediation took months.", because: "a family matter" },
    { text: "He brokered mortgages in Leeds.", because: "business" },
    {
      text: "The army and the rebels agreed to end fighting in Aleppo.",
      because: "the sides themselves make peace",
    },
  ],
});

const agreement = builtInRule({
  name: "agreement",
  type: "agreement",
  roles: { ...TOGETHER, subject: "sides", with: "counterpart", on: "none", to: "none", of: "none", object: "none" },
  verbs: list(`
    sign agreement, sign treaty, sign accord, sign deal, sign pact, sign memorandum, reach agreement, reach
    deal, reach accord, strike deal, conclude agreement, conclude treaty, 
    seal deal, ratify, sign peace, reach settlement, initial agreement, sign protocol, sign convention, come
    to agreement, sign contract with, sign declaration, reach understanding, conclude deal, sign communique,
    ink deal
  `),
  nouns: list(`
    agreement to, accord to, pact to, peace agreement, peace accord, peace deal, peace treaty, power-sharing deal, peace pact, nuclear deal,
    accord, treaty, settlement agreement
  `),
  notHeads: {
    subject: list(`
    player, striker, club, midfielder, singer, band, company, firm
  `),
  },
  notModifiers: ["transfer", "record", "book", "licensing", "sponsorship"],
  ambiguous: true,
  examples: [
    {
      text: "The two presidents signed a peace treaty in Addis Ababa.",
      expect: { initiator: "two presidents", place: "Addis Ababa" },
    },
    {
      text: "Iran and Saudi Arabia reached an agreement in Beijing.",
      expect: { initiator: ["Iran", "Saudi Arabia"], place: "Beijing" },
    },
    { text: "Parliament ratified the accord with Greece.", expect: { initiator: "Parliament" } },
    {
      text: "Ghana sent observers to the valley in 2011 as part of an agreement to end the war.",
      expect: { timeframe: "background" },
    },
  ],
  misses: [
    { text: "The striker signed a contract with Juventus.", because: "sport" },
    { text: "The band signed a record deal.", because: "the arts" },
  ],
});

const agreed = builtInRule({
  name: "agreed to do",
  type: "agreement",
  codes: { plover: "AGREE", cameo: "030" },
  roles: { ...TOGETHER, subject: "initiator", with: "counterpart", to: "none", on: "none", object: "none" },
  verbs: list(`
    agree, agree on, agree to, agree with, reach consensus, reach compromise, consent to, agree in principle,
    strike compromise, find common ground
  `),
  kinds: { subject: ["actor"] },
  requires: ["subject"],
  notHeads: { subject: list(`expert, critic, fan, analyst, doctor, scientist, club, company, firm, striker, player`) },
  ambiguous: true,
  examples: [
    {
      text: "Jordan and Iraq agreed on a new border regime.",
      expect: { initiator: ["Jordan", "Iraq"], plover: "AGREE" },
    },
    { text: "The rebels agreed to the plan of the African Union.", expect: { initiator: "rebels" } },
    { text: "Serbia and Kosovo reached a compromise in Brussels.", expect: { initiator: ["Serbia", "Kosovo"] } },
  ],
  misses: [
    { text: "Critics agreed that the film was dull.", because: "the arts" },
    {
      text: "Syria agreed to withdraw its troops from Lebanon.",
      because: "what was agreed is told",
      takenBy: "withdrawal",
    },
  ],
});

const cooperation = builtInRule({
  name: "cooperation",
  type: "cooperation",
  roles: { ...TOGETHER, subject: "initiator", object: "none" },
  verbs: list(`
    cooperate with, co-operate with, cooperate, co-operate, share intelligence, share information, share
    evidence, exchange information, exchange intelligence, exchange data, conduct joint patrol, work
    together with, hold joint exercise, conduct joint exercise, launch war game, hold war game, hold joint
    drill, undertake joint exercise, conduct joint military, share data, pool intelligence, trade with,
    collaborate with, launch joint, conduct joint operation, conduct joint drill, hold joint
  `),
  nouns: list(`
    cooperation, joint exercise, joint patrol, joint military exercise, joint drill, military cooperation,
    co-operation, intelligence sharing, joint operation, collaboration, joint manoeuvre, joint maneuver,
    security cooperation
  `),
  kinds: { subject: ["actor"] },
  ambiguous: true,
  examples: [
    {
      text: "French and Egyptian warships conducted joint exercises in the Mediterranean.",
      expect: { initiator: "Egyptian warships" },
    },
    {
      text: "Turkey shared intelligence with Iraq on the attacks.",
      expect: { initiator: "Turkey", counterpart: "Iraq" },
    },
    { text: "Military cooperation between Mali and Russia has grown.", expect: { initiator: ["Mali", "Russia"] } },
  ],
  misses: [
    { text: "The album is a collaboration with a French singer.", because: "the arts" },
    { text: "The weather cooperated for the final.", because: "sport, weather" },
  ],
});

const pledge = builtInRule({
  name: "pledge",
  type: "pledge",
  roles: { ...DIRECTED, object: "target", for: "target", to: "target", governed: "none" },
  verbs: list(`
    pledge, promise, vow, offer, guarantee, commit to, undertake to, be ready to, be prepared to, be willing
    to, declare readiness, express readiness, express willingness, agree to, agree, consent to, volunteer,
    give assurance, offer to, promise to, pledge to, accept, approve extension, extend mandate, give
    assurance to
  `),
  nouns: ["pledge", "promise", "assurance", "commitment"],
  kinds: { subject: ["actor"] },
  notHeads: {
    subject: list(`
    shop, store, company, airline, bank, club, team, coach, player, hotel
  `),
    object: list(`
    opportunity, view, discount, advice, thanks, condolence, prayer, service, course, resignation, job, bid,
    apology, evidence, proof, detail, explanation, comment, account, estimate, abuse, crime, atrocity,
    violation, offence, massacre, genocide, murder, suicide, act
  `),
  },
  ambiguous: true,
  examples: [
    { text: "Poland pledged to keep its forests open to refugees.", expect: { initiator: "Poland" } },
    { text: "The junta promised elections within two years.", expect: { initiator: "junta" } },
    { text: "Egypt offered to draw up a plan.", expect: { initiator: "Egypt" } },
  ],
  misses: [
    { text: "The shop offers a discount to students.", because: "business" },
    { text: "The army committed abuses that may amount to war crimes.", because: "committed, not committed to" },
    { text: "The coach promised goals.", because: "sport" },
  ],
});

export const TALKS: readonly EventRule[] = [mediation, peaceTalks, meeting, cooperation, agreed, agreement, pledge];
