import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED } from "./arguments.js";
import { ISSUES } from "./ills.data.js";
import { list } from "./list.js";

const SAID = { ...DIRECTED, of: "target", to: "target", for: "none", over: "none", from: "target" } as const;
const SPEAKER = ["actor", "people"] as const;

const rejection = builtInRule({
  name: "rejection",
  type: "rejection",
  roles: { ...SAID, with: "target", from: "target", by: "initiator", for: "none" },
  verbs: list(`
    reject, refuse, decline, veto, oppose, rule out, turn down, spurn, rebuff, refuse to, decline to, defy,
    dismiss call, dismiss demand, dismiss proposal, dismiss offer, dismiss plan, be opposed to,
    vote against, snub, resist call, resist pressure, shun talk, boycott talk, walk out of talk, balk at,
    vow not to, block resolution, withhold consent, refuse request, ignore call, ignore demand, ignore
    appeal, fail to respond, throw out, overrule, repudiate, disregard, refuse admittance, deny access, deny
    permission, deny request, deny entry, deny visa, deny allocation, vote down
  `),
  nouns: ["rejection", "refusal", "veto", "opposition to"],
  notOver: list(
    `comment, say, answer, elaborate, name, identify, disclose, give, speculate, discuss, specify, confirm, reveal, provide`,
  ),
  kinds: { subject: [...SPEAKER, "place"] },
  notHeads: {
    object: list(`
    bid, chance, penalty, appeal of law, gravity, odds, expectation, comment, invitation to speak
  `),
    subject: list(`
    body, goalkeeper, share, price, bank, machine, club, team
  `),
  },
  notModifiers: ["organ", "transplant"],
  ambiguous: true,
  also: [
    { verbs: ["oppose"], voice: "passive", requires: ["to"], roles: { ...SAID, object: "initiator", to: "target" } },
    {
      verbs: ["dismiss", "deny"],
      heads: {
        object: list(`
    request, demand, call, proposal, plan, offer, appeal, permission, access, allocation, visa, entry, idea,
    suggestion, possibility
  `),
      },
      needs: ["object"],
    },
  ],
  examples: [
    {
      text: "Iran rejected a US demand to halt enrichment.",
      expect: { initiator: "Iran", target: "US" },
    },
    { text: "The UN rejected a call for its peacekeepers to be deployed in East Timor.", expect: { initiator: "UN" } },
    {
      text: "The president refused to meet the rebel leader.",
      expect: { initiator: "president", target: "rebel leader" },
    },
  ],
  misses: [
    { text: "His body rejected the new kidney.", because: "medicine" },
    { text: "The ministry declined to comment.", because: "no demand was refused" },
  ],
});

const DENIED = { ...SAID, object: "none", governed: "none", of: "none", to: "none", from: "none" } as const;

const denial = builtInRule({
  name: "denial",
  type: "denial",
  // "rejected allegations by residents": theirs are the allegations.
  roles: { ...DENIED, by: "none" },
  verbs: list(`
    deny, refute, deny responsibility, deny involvement, disavow, disclaim responsibility, reject
    accusation, reject allegation, reject charge, dismiss allegation, dismiss accusation, dismiss report,
    dismiss claim, deny accusation, deny allegation, reject claim, reject report, plead not guilty, distance
    itself from, dismiss as, brush off allegation, contest claim
  `),
  kinds: { subject: SPEAKER },
  notHeads: {
    object: list(`
    chance, goal, access, visa, entry, permission, request, bail, loan, victory, win, allocation, service,
    treatment
  `),
    of: ["service"],
  },
  ambiguous: true,
  also: [{ nouns: ["denial", "disavowal"], roles: DENIED, notHeads: { of: ["service"] }, ambiguous: true }],
  examples: [
    { text: "Russia denied shelling the town.", expect: { initiator: "Russia" } },
    { text: "The army denied any involvement in the killings.", expect: { initiator: "army" } },
    { text: "Kigali rejected the accusation as false.", expect: { initiator: "Kigali" } },
  ],
  misses: [
    { text: "The goalkeeper denied Salah a second goal.", because: "sport" },
    { text: "The bank denied the loan.", because: "business" },
  ],
});

const threat = builtInRule({
  name: "threat",
  type: "threat",
  roles: { ...SAID, with: "none", against: "target", of: "none", to: "target", object: "target" },
  verbs: list(`
    threaten, give ultimatum, issue ultimatum, issue threat, warn of retaliation, vow revenge, vow to
    avenge, vow to retaliate, threaten to, threaten with, swear revenge, vow retaliation, vow to attack,
    vow to destroy, vow to continue, issue warning, set deadline, promise revenge, rattle sabre,
    vow to strike, vow response, promise response, vow retribution, vow vengeance, promise retaliation, threaten response
  `),
  nouns: list(`
    ultimatum, death threat, bomb threat, threat of retaliation, threat of force, nuclear threat, threat of
    attack, threat of war
  `),
  kinds: { subject: SPEAKER },
  notHeads: {
    subject: list(`
    storm, flood, fire, drought, disease, disaster, war, crisis, wildfire, hurricane, virus, volcano, change
  `),
  },
  ambiguous: true,
  also: [
    {
      verbs: ["warn"],
      kinds: { subject: ["actor"] },
      needs: ["object", "against"],
      // "warned Serbia that force would be used": the force is not warned.
      roles: { ...SAID, with: "none", of: "none", governed: "none" },
      notHeads: {
        subject: list(`
    forecaster, weather, meteorologist, doctor, expert, scientist, bank, economist, analyst
  `),
        object: list(`
    resident, civilian, citizen, traveller, traveler, people, public, parent, population, national, tourist,
    villager, driver, passenger, reporter, journalist, lawmaker, parliament, congress, council
  `),
      },
    },
    { verbs: ["vow to fight"], notHeads: { object: ["it", "this", "that", ...ISSUES] } },
    {
      verbs: ["vow", "swear"],
      kinds: { subject: ["actor"] },
      notHeads: { object: ["loyalty", "allegiance", "fealty", "oath", "innocence"] },
      voice: "active",
      roles: { ...SAID },
    },
    { nouns: ["threat"], needs: ["by", "possessor"], kinds: { possessor: ["actor"], by: ["actor"] } },
  ],
  examples: [
    { text: "The rebels threatened to shell the capital.", expect: { initiator: "rebels" } },
    { text: "Iran vowed a crushing response to Israel.", expect: { initiator: "Iran", target: "Israel" } },
    { text: "Iran threatened Israel with retaliation.", expect: { initiator: "Iran", target: "Israel" } },
    { text: "Moscow warned Finland against joining the alliance.", expect: { initiator: "Moscow", target: "Finland" } },
  ],
  misses: [
    { text: "Floods threatened thousands of homes.", because: "weather" },
    { text: "Thousands may starve, warned Ann Lee, a UN official.", because: "a fear" },
    { text: "Officials warned residents to stay indoors.", because: "advice" },
    { text: "Forecasters warned of heavy snow.", because: "weather" },
  ],
});

const ORDERED = list(`
  meal, pizza, drink, food, coffee, button, conference, probe, investigation, inquiry, arrest, detention, release,
  expulsion, deportation, eviction, closure, shutdown, withdrawal, deployment, evacuation, mobilisation, mobilization,
  curfew, ban, strike, attack, raid, offensive, crackdown, blockade, seizure, confiscation, demolition, suspension
`);

const demand = builtInRule({
  name: "demand",
  type: "demand",
  roles: {
    ...SAID,
    from: "target",
    of: "target",
    to: "none",
    on: "target",
    by: "initiator",
    object: "none",
    governed: "target",
  },
  verbs: list(`
    demand, must, insist, insist on, press for, pressure, put pressure on, exert pressure on, press, order
    to, insist that, issue demand, reiterate demand, demand that, push for, pile pressure on, lobby for,
    give deadline, exact, push hard for, push hard, call for resignation of, mount pressure, lean on,
    seek refuge in, step up pressure on, instruct
  `),
  nouns: ["demand", "pressure", "insistence"],
  kinds: { subject: SPEAKER },
  notHeads: {
    subject: list(`
    job, sport, role, work, market, situation, task, consumer, customer, team, coach
  `),
    for: list(`
    product, oil, good, loan, ticket, housing, gold, fuel
  `),
    object: list(`
    meal, pizza, drink, food, coffee, button, conference, probe, investigation, inquiry
  `),
  },
  notModifiers: list(`
    consumer, market, domestic, strong, supply, blood, price, energy, global, air, water, inflationary,
    high, low
  `),
  ambiguous: true,
  also: [
    // "ordered the arrest of two generals": what its own men are to do is asked of nobody.
    { verbs: ["order"], kinds: { subject: SPEAKER }, notHeads: { object: ORDERED }, ambiguous: true },
    {
      // "told Estonia to stop discriminating"; but who tells people to move on does no more than speak.
      verbs: ["tell to"],
      kinds: { subject: ["actor"], object: ["actor", "place"] },
      notKinds: { object: ["people"] },
      notHeads: { object: ["they", "it", "them"] },
      requires: ["subject", "object"],
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Kyiv demanded the withdrawal of Russian troops.",
      expect: { initiator: "Kyiv", target: "Russian troops" },
    },
    {
      text: "Washington pressured Israel to open the crossing.",
      expect: { initiator: "Washington", target: "Israel" },
    },
    { text: "Protesters demanded the resignation of the president.", expect: { initiator: "Protesters" } },
    { text: "Moscow told Estonia to stop the trial.", expect: { initiator: "Moscow", target: "Estonia" } },
    { text: "Kyiv demanded that Russia should free the children.", expect: { initiator: "Kyiv", target: "Russia" } },
    { text: "The bloc demanded that the junta free the president.", expect: { initiator: "bloc", target: "junta" } },
  ],
  misses: [
    { text: "Consumer demand for oil fell.", because: "business" },
    { text: "Sudan ordered the release of 20 prisoners.", because: "its own deed", takenBy: "release" },
    { text: "The minister told reporters that the talks had failed.", because: "a statement" },
    { text: "The sport demands stamina.", because: "sport" },
  ],
});

/** What asks nobody for anything. */
const MUTE = {
  subject: list("doctor, expert, teacher, reporter, journalist, study, app, data, report, figure, evidence"),
} as const;

const appeal = builtInRule({
  name: "appeal",
  type: "appeal",
  roles: {
    ...SAID,
    on: "target",
    to: "target",
    from: "target",
    object: "target",
    for: "none",
    of: "none",
    governed: "target",
    upon: "target",
  },
  verbs: list(`
    urge, call upon, appeal to, appeal for, beg, implore, plead
    for, exhort, petition, seek asylum, seek refuge, apply for asylum,     seek support, seek aid, seek help, request help, solicit, renew call, issue appeal, make
    appeal, appeal, lobby
  `),
  nouns: ["appeal", "call for", "plea", "request", "petition", "appeal for calm"],
  kinds: { subject: SPEAKER },
  notHeads: {
    subject: list(`
    doctor, expert, teacher, reporter, journalist, study, app, data, report, figure, evidence
  `),
    object: ["question", "price", "share"],
    to: ["court", "voter", "taste", "fan"],
    against: ["conviction", "sentence", "ruling", "verdict"],
  },
  notModifiers: list(`
    court, sex, mass, box-office, popular, wide, visual, enduring
  `),
  ambiguous: true,
  also: [
    { verbs: ["plead with"], kinds: { subject: SPEAKER }, roles: { ...SAID, with: "target" }, ambiguous: true },
    // "called the plan a gift for the rich"
    { verbs: ["call for"], kinds: { subject: SPEAKER }, without: ["object"], notHeads: MUTE, ambiguous: true },
    // "called it an attack on the nation"
    {
      verbs: ["call on"],
      kinds: { subject: SPEAKER, object: ["actor", "people", "name"] },
      notHeads: MUTE,
      ambiguous: true,
    },
    {
      verbs: ["ask", "request", "encourage", "advise", "propose", "recommend", "invite", "advocate"],
      kinds: { subject: ["actor"], object: ["actor", "people", "place", "event", "other"] },
      requires: ["subject"],
      needs: ["object", "governed", "for"],
      notHeads: {
        subject: list(
          `doctor, expert, teacher, reporter, journalist, study, app, data, report, figure, evidence, analyst`,
        ),
        object: list(`question, price, share, answer, comment`),
      },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "The UN urged both sides to stop the fighting.", expect: { initiator: "UN", target: "both sides" } },
    {
      text: "The United Nations called on Russia to end the war.",
      expect: { initiator: "United Nations", target: "Russia" },
    },
    { text: "Families pleaded with Hamas to free the captives.", expect: { target: "Hamas" } },
    { text: "Sudan appealed to Egypt for help.", expect: { initiator: "Sudan", target: "Egypt" } },
  ],
  misses: [
    { text: "His lawyers will appeal against the conviction.", because: "a court" },
    { text: "The film appeals to teenagers.", because: "the arts" },
  ],
});

/** What an adversary's deed is called. */
const OUTRAGES = list(`
  provocation, aggression, terrorism, sabotage, genocide, massacre, slaughter, barbarism, blackmail, piracy, treachery,
  betrayal, atrocity
`);

const accusation = builtInRule({
  name: "accusation",
  type: "accusation",
  roles: {
    ...SAID,
    on: "target",
    of: "none",
    for: "none",
    to: "target",
    governed: "none",
    object: "target",
    against: "target",
  },
  verbs: list(`
    accuse, blame, allege, blame for, hold responsible for, hold responsible, point finger at, charge that,
    lay blame on, put blame on, pin blame on, lodge complaint against, complain about, file complaint
    against, implicate, attribute to, suspect of, place blame on, level accusation, level charge, make
    allegation, sue, file lawsuit against, file suit, hold accountable, complain, lay blame
  `),
  nouns: ["accusation", "allegation", "complaint against", "lawsuit against"],
  kinds: { subject: [...SPEAKER, "other"] },
  notHeads: { object: ["weather", "ref", "referee", "traffic"] },
  ambiguous: true,
  also: [
    {
      // "what Kyiv called Russian provocations"
      verbs: ["call", "brand", "label", "term"],
      requires: ["subject", "object"],
      kinds: { subject: ["actor"] },
      heads: { object: OUTRAGES },
      ambiguous: true,
    },
    {
      verbs: ["describe as", "denounce as", "brand as"],
      requires: ["subject", "object"],
      kinds: { subject: ["actor"] },
      heads: { as: OUTRAGES },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Armenia accused Azerbaijan of shelling the town.",
      expect: { initiator: "Armenia", target: "Azerbaijan" },
    },
    { text: "The government blamed the rebels for the attack.", expect: { initiator: "government", target: "rebels" } },
    { text: "The envoy repeated allegations of rape by the army.", expect: { initiator: "envoy" } },
    { text: "Kinshasa's accusations against Rwanda are not new.", expect: { initiator: "Kinshasa", target: "Rwanda" } },
    {
      text: 'Pristina closed the crossing over what it called Serbia\'s "deliberate provocation".',
      expect: { initiator: "it", target: "Serbia" },
    },
  ],
  misses: [
    { text: "The coach blamed the referee.", because: "sport" },
    { text: "Traders blamed the weather for the fall in sales.", because: "business, weather" },
  ],
});

const condemnation = builtInRule({
  name: "condemnation",
  type: "condemnation",
  roles: { ...SAID, of: "target", object: "target", over: "none", at: "target" },
  verbs: list(`
    condemn, denounce, criticise, criticize, deplore, decry, censure, castigate, rebuke, lambast, lambaste,
    slam, blast, express outrage at, voice concern at, protest to, protest at, lash out at, hit out at, rail
    against, speak out against, reprimand, chide, assail, express concern about, voice concern about,
    express dismay, disapprove of, regret, call violation, describe as terrorism, brand, express concern,
    lodge protest, file protest, summon ambassador, summon envoy, summon diplomat, summon attache, summon consul,
    summon charge d'affaires
  `),
  nouns: ["condemnation", "criticism of", "denunciation", "rebuke", "outrage at", "outcry"],
  kinds: { subject: ["actor", "people"], object: ["actor", "people", "event", "other", "place"] },
  notHeads: {
    subject: ["wind", "storm", "car", "bomb", "striker", "forward"],
    object: list(`
    door, brake, ball, shot, building, film, music, penalty
  `),
  },
  ambiguous: true,
  examples: [
    { text: "The European Union condemned the coup in Niger.", expect: { initiator: "European Union" } },
    { text: "Turkey denounced Greece for the decision.", expect: { initiator: "Turkey", target: "Greece" } },
    {
      text: "Cuba's foreign ministry summoned the Spanish ambassador to protest at the raid.",
      expect: { initiator: "foreign ministry", target: "Spanish ambassador" },
    },
    { text: "The bishop criticised the army.", expect: { initiator: "bishop", target: "army" } },
  ],
  misses: [
    { text: "He slammed the door.", because: "no words" },
    { text: "Critics slammed the film.", because: "the arts" },
  ],
});

const investigation = builtInRule({
  name: "investigation",
  type: "investigation",
  roles: { ...SAID, into: "target", of: "target", in: "place", for: "none", by: "initiator", on: "none" },
  verbs: list(`
    investigate, probe, launch investigation into, launch investigation, open investigation into, open
    investigation, open inquiry, launch inquiry, launch probe, order probe, order investigation, order
    inquiry, look into allegation, inquire into, examine crater, conduct investigation, set up commission of
    inquiry, complete investigation, put under investigation, place under investigation, inspect site,
    re-examine, carry out investigation, begin investigation, send investigator, open probe, send inspector
  `),
  nouns: list(`
    investigation, probe, inquiry, enquiry, inquest, fact-finding mission, fact-finding, official inquiry,
    criminal investigation, judicial inquiry, commission of inquiry, inspection
  `),
  kinds: { subject: ["actor", "people", "place", "other"] },
  notHeads: {
    subject: list(`
    scientist, researcher, study, author, film, book, auditor
  `),
    into: ["mind", "nature", "cause of aging", "accounting"],
  },
  notModifiers: list(`
    space, mars, lunar, vehicle, accounting, antitrust, tax
  `),
  ambiguous: true,
  examples: [
    { text: "Police are investigating the killing of a priest in Manila.", expect: { initiator: "Police" } },
    { text: "The UN launched an investigation into the massacre.", expect: { initiator: "UN" } },
    {
      text: "Prosecutors opened a criminal investigation against the general.",
      expect: { initiator: "Prosecutors", target: "general" },
    },
  ],
  misses: [
    { text: "Scientists investigate how birds sleep.", because: "science" },
    { text: "The space probe reached Jupiter.", because: "a craft" },
  ],
});

const trial = builtInRule({
  name: "trial",
  type: "trial",
  roles: { ...SAID, object: "target", of: "target", for: "none", subject: "initiator", to: "none" },
  verbs: list(`
    convict, sentence, indict, prosecute, put on trial, try for, find guilty, charge with, go on trial,
    stand trial, sentence to death, sentence to prison, impeach, file charge against, bring charge against,
    press charge against, arraign, plead guilty to, court-martial, bring to justice, extradite to face,
    charge, bring before court, hand down sentence, hand sentence, produce in court, produce before court,
    appear in court
  `),
  nouns: list(`
    trial, conviction, indictment, court martial, court-martial, prosecution, life sentence, death sentence,
    prison sentence, verdict, impeachment, tribunal hearing
  `),
  kinds: { object: ["actor", "people"] },
  notHeads: {
    object: list(`
    fee, battery, price, toll, phone, entry, admission
  `),
    of: ["drug", "vaccine", "technology", "treatment", "medicine"],
  },
  notModifiers: list(`
    clinical, drug, time, vaccine, sea, medical, free, field, olympic
  `),
  ambiguous: true,
  also: [
    {
      verbs: ["go on trial", "stand trial", "face trial", "appear in court", "plead guilty to", "be on trial"],
      roles: { subject: "target", for: "none" },
    },
  ],
  examples: [
    {
      text: "A court in The Hague convicted the former president of war crimes.",
      expect: { target: "former president" },
    },
    {
      text: "Two rebels were sentenced to death by a military court in Bunia.",
      expect: { target: "Two rebels", initiator: "military court" },
    },
    {
      text: "The trial of the former president opened in Dakar.",
      expect: { target: "former president", place: "Dakar" },
    },
  ],
  misses: [
    { text: "The vaccine passed clinical trials.", because: "medicine" },
    { text: "The hotel charges guests for parking.", because: "business" },
  ],
});

export const WORDS: readonly EventRule[] = [
  denial,
  rejection,
  threat,
  accusation,
  condemnation,
  investigation,
  trial,
  demand,
  appeal,
];
