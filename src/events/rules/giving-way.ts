import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED, OWN, TOGETHER } from "./arguments.js";
import { list } from "./list.js";

const GIVEN = { ...DIRECTED, of: "target", from: "none" } as const;

const surrender = builtInRule({
  name: "surrender",
  type: "surrender",
  roles: { ...OWN, to: "target", object: "none" },
  verbs: list(`
    surrender, surrender to, capitulate, lay down arm, lay down weapon, give himself up, give themselves up,
    give herself up, turn himself in, turn themselves in, raise white flag, defect, defect to, turn herself
    in
  `),
  nouns: ["surrender", "capitulation", "defection"],
  kinds: { subject: ["actor", "people"] },
  notHeads: {
    object: list(`
    lead, title, passport, licence, crown, stake, share
  `),
    to: ["demand", "pressure", "temptation", "critic", "despair", "charm", "emotion"],
  },
  ambiguous: true,
  examples: [
    {
      text: "Dozens of rebels surrendered to the army in Beni.",
      expect: { initiator: "rebels", target: "army", place: "Beni" },
    },
    { text: "The fighters laid down their arms on Sunday.", expect: { initiator: "fighters" } },
    { text: "The surrender of the garrison was announced on Monday.", expect: { initiator: "garrison" } },
  ],
  misses: [
    { text: "The champions surrendered their lead in the second half.", because: "sport" },
    { text: "He surrendered his passport to the court.", because: "a thing" },
    { text: "The council leader surrendered to demands for a vote on the bus route.", because: "no arms laid down" },
  ],
});

const disarmament = builtInRule({
  name: "disarmament",
  type: "disarmament",
  roles: {
    subject: "initiator",
    object: "target",
    by: "initiator",
    of: "target",
    possessor: "initiator",
    modifier: "initiator",
    to: "target",
  },
  verbs: list(`
    disarm, demobilise, demobilize, decommission weapon, hand over weapon, hand in weapon, surrender weapon,
    give up weapon, destroy stockpile, dismantle weapon, dismantle missile, dismantle nuclear, hand over
    arm, scrap missile
  `),
  nouns: list(`
    disarmament, demobilisation, demobilization, decommissioning of weapon, handover of weapon, arms
    reduction, disarming
  `),
  kinds: { object: ["actor", "people", "weapon", "other", "thing"] },
  notHeads: { object: ["bomb", "device", "critic", "alarm"] },
  examples: [
    { text: "The rebels handed over their weapons to UN monitors.", expect: { initiator: "rebels" } },
    {
      text: "UN troops disarmed 300 militiamen in Bunia.",
      expect: { initiator: "UN troops", target: "militiamen", place: "Bunia" },
    },
    { text: "The disarmament of FARC guerrillas ended in 2017.", expect: { target: "FARC guerrillas" } },
  ],
  misses: [
    { text: "Her smile disarmed the critics.", because: "a figure of speech" },
    { text: "Experts disarmed the bomb in time.", because: "a bomb is no fighter" },
  ],
});

const ceasefire = builtInRule({
  name: "ceasefire",
  type: "ceasefire",
  roles: {
    ...TOGETHER,
    subject: "sides",
    with: "sides",
    of: "none",
    possessor: "sides",
    modifier: "none",
    object: "none",
    by: "sides",
  },
  verbs: list(`
    declare ceasefire, declare truce, halt fighting, lay aside weapon, suspend hostility, cease fire, cease
    hostility, announce ceasefire, announce truce, observe ceasefire, stop fighting, end hostility, end
    fighting, pause fighting, halt offensive, call ceasefire, extend ceasefire, extend truce, suspend
    operation, end war, stop war, end conflict
  `),
  nouns: list(`
    ceasefire, cease-fire, truce, armistice, cessation of hostility, humanitarian pause, ceasefire
    agreement, ceasefire deal, humanitarian truce, pause in fighting, halt in fighting, end to fighting,
    lull in fighting, suspension of hostility, cessation of fighting
  `),
  notModifiers: ["price", "trade"],
  examples: [
    { text: "The rebels halted fighting in Aleppo for the holiday.", expect: { initiator: "rebels" } },
    { text: "ETA declared a unilateral ceasefire.", expect: { initiator: "ETA" } },
    { text: "A truce between Israel and Hamas took effect at dawn.", expect: { initiator: ["Israel", "Hamas"] } },
  ],
  misses: [
    { text: "The rebels violated the ceasefire near Aleppo.", because: "a violation", takenBy: "ceasefire violation" },
    { text: "The two supermarkets called off their price war.", because: "business" },
  ],
});

const ceasefireAgreed = builtInRule({
  name: "ceasefire agreed",
  type: "ceasefire",
  codes: { plover: "AGREE", mode: "ceasefire", cameo: "0356", acled: ["Strategic developments", "Agreement"] },
  roles: {
    ...TOGETHER,
    subject: "sides",
    with: "sides",
    of: "none",
    possessor: "sides",
    modifier: "none",
    object: "none",
  },
  verbs: list(`
    agree to ceasefire, agree ceasefire, agree on ceasefire, agree to truce, agree truce, agree on truce,
    accept ceasefire, accept truce, sign ceasefire, sign truce, sign armistice, reach ceasefire, reach
    truce, agree to armistice, agree to pause, agree to halt fighting, agree to stop fighting, agree to
    cease hostility
  `),
  examples: [
    {
      text: "The army and the rebels agreed to a ceasefire on Friday.",
      expect: { initiator: ["army", "rebels"], plover: "AGREE" },
    },
    { text: "Israel and Hezbollah reached a truce on Tuesday.", expect: { initiator: ["Israel", "Hezbollah"] } },
    { text: "The two Koreas signed an armistice in 1953.", expect: { timeframe: "background" } },
  ],
  misses: [
    { text: "ETA declared a unilateral ceasefire.", because: "declared by one side", takenBy: "ceasefire" },
    { text: "The shops agreed to halt discounts.", because: "business" },
  ],
});

const exchange = builtInRule({
  name: "prisoner exchange",
  type: "prisoner-exchange",
  roles: {
    ...TOGETHER,
    subject: "sides",
    with: "sides",
    of: "none",
    possessor: "sides",
    object: "none",
    modifier: "none",
  },
  verbs: list(`
    exchange prisoner, swap prisoner, exchange captive, swap captive, exchange hostage, swap hostage,
    exchange detainee, exchange prisoners of war, trade prisoner
  `),
  nouns: list(`
    prisoner exchange, prisoner swap, exchange of prisoner, hostage exchange, swap of prisoner,
    prisoner-of-war exchange, exchange of detainee, exchange of captive, hostage swap, exchange of hostage
  `),
  also: [
    {
      // "offered to swap 45 soldiers for jailed rebels"
      verbs: ["swap", "exchange", "trade"],
      kinds: { subject: ["actor"], object: ["people", "actor"], for: ["people", "actor"] },
      requires: ["subject", "object", "for"],
    },
  ],
  examples: [
    { text: "Russia and Ukraine exchanged 200 prisoners on Sunday.", expect: { initiator: ["Russia", "Ukraine"] } },
    { text: "Yemen's government and the Houthis held a prisoner swap in April.", expect: { initiator: "Houthis" } },
    {
      text: "The guerrillas offered to swap 45 captured soldiers for jailed rebels.",
      expect: { initiator: "guerrillas", status: "planned" },
    },
    { text: "A prisoner exchange between Israel and Hamas was completed.", expect: { initiator: ["Israel", "Hamas"] } },
  ],
  misses: [
    { text: "Fans exchanged shirts after the game.", because: "sport" },
    { text: "The leaders exchanged gifts.", because: "no prisoners" },
  ],
});

const release = builtInRule({
  name: "release",
  type: "release",
  roles: { ...GIVEN, to: "counterpart", for: "none" },
  verbs: list(`
    rescue hostage, rescue captive, release prisoner, release hostage, free prisoner, free hostage, set free, release detainee, release from
    prison, release from custody, release from jail, pardon, release on bail, free from prison, grant
    amnesty to, amnesty, commute sentence, hand back, acquit, exonerate
  `),
  nouns: list(`
    release of prisoner, release of hostage, amnesty, pardon, prisoner release, release of detainee, general
    amnesty, release from prison, acquittal, release of captive
  `),
  notHeads: {
    object: list(`
    album, report, film, statement, figure, video, result, data, book, land, ball
  `),
  },
  also: [
    {
      verbs: ["release", "free", "liberate", "repatriate", "hand over"],
      kinds: { object: ["people", "actor"], subject: ["actor", "people", "place", "other"] },
      notHeads: { object: ["figure", "report", "statement", "data", "result", "film", "album", "video"] },
      needs: ["object"],
      roles: { ...GIVEN, to: "counterpart" },
    },
    { nouns: ["release"], needs: ["of"], kinds: { of: ["people", "actor"] }, roles: { ...GIVEN, from: "none" } },
  ],
  examples: [
    {
      text: "Hamas released three Thai hostages on Saturday.",
      expect: { initiator: "Hamas", target: "three Thai hostages" },
    },
    { text: "The opposition leader was freed from prison in Tunis.", expect: { target: "opposition leader" } },
    {
      text: "Eritrea announced the release of 60 prisoners.",
      expect: { initiator: "Eritrea", target: "60 prisoners" },
    },
  ],
  misses: [
    { text: "The band released a new album.", because: "the arts" },
    { text: "The ministry released figures for June.", because: "a publication" },
  ],
});

const concession = builtInRule({
  name: "concession",
  type: "concession",
  roles: { ...DIRECTED, object: "target", on: "target", in: "place", of: "target", from: "target" },
  verbs: list(`
    lift curfew, lift ban, lift state of emergency, lift emergency, lift restriction, lift
    blockade, lift censorship, lift martial law, ease restriction, ease curfew, ease measure, relax curfew,
    relax restriction, end curfew, end state of emergency, reopen border, open
    corridor, open humanitarian corridor, make concession, offer concession, give in to, bow to, back down,
    yield to, accede to, meet demand, accept demand, call off strike, end strike, call off protest, end
    protest, cave in to, legalise, legalize, unban, allow to return, open border, open crossing, reopen
    crossing, suspend strike, end hunger strike, ease, relax, call off demonstration, agree to demand,
    restore right, grant autonomy, grant independence, recognise right, apologise for, apologize for, offer
    apology, accept resignation,     backtrack, withdraw demand, drop charge, drop demand,
    commute, hold free election, schedule election, open gate
  `),
  nouns: list(`
    concession, lifting of curfew, lifting of ban, lifting of
    blockade, lifting of state of emergency, easing of restriction,
    climbdown
  `),
  notHeads: {
    object: list(`
    goal, pain, pressure, rate, tension, congestion, muscle, mood, defeat, concern, fear, traffic, inflation
  `),
    in: ["stadium"],
  },
  notModifiers: ["oil", "mining", "tax", "fare", "rail", "timber"],
  ambiguous: true,
  also: [
    {
      verbs: ["allow", "permit", "let", "authorise", "authorize"],
      kinds: { subject: ["actor"], object: ["actor", "people", "other"] },
      needs: ["subject"],
      roles: { subject: "initiator", object: "target", governed: "target" },
      notHeads: { subject: ["system", "app", "tool", "technology", "law", "feature"], object: ["goal", "run"] },
    },
  ],
  examples: [
    {
      text: "The government lifted the curfew in Dhaka on Monday.",
      expect: { initiator: "government", place: "Dhaka" },
    },
    { text: "Israel eased restrictions on Palestinian farmers.", expect: { initiator: "Israel" } },
    { text: "Sudan allowed aid groups to enter Darfur.", expect: { initiator: "Sudan", target: "aid groups" } },
  ],
  misses: [
    { text: "The defence conceded a late goal.", because: "sport" },
    { text: "The drug eases pain.", because: "health" },
  ],
});

const lifted = builtInRule({
  name: "siege or sanctions lifted",
  type: "concession",
  codes: { plover: "RETREAT", cameo: "085" },
  roles: { ...DIRECTED, object: "target", on: "target", of: "target", from: "target", against: "target" },
  verbs: list(`
    lift siege, lift blockade, end blockade, ease blockade, ease siege, lift sanction, ease sanction,
    end sanction, remove sanction, suspend sanction, lift embargo, ease embargo, end embargo, waive sanction,
    lift encirclement, break off siege
  `),
  nouns: list(`
    lifting of sanction, easing of sanction, lifting of blockade, lifting of siege, end of siege, end of blockade,
    lifting of embargo
  `),
  // "ended a siege by gunmen at a hotel": of others.
  also: [{ verbs: ["end siege"], without: ["by", "at"] }],
  examples: [
    { text: "Israel lifted the blockade of Beirut on Thursday.", expect: { initiator: "Israel", plover: "RETREAT" } },
    { text: "The United States eased sanctions on Sudan.", expect: { initiator: "United States", target: "Sudan" } },
    { text: "The army ended its siege of the town of Douma.", expect: { initiator: "army" } },
  ],
  misses: [
    { text: "The government lifted the curfew in Dhaka.", because: "no siege", takenBy: "concession" },
    { text: "Workers lifted the boxes onto the truck.", because: "no measure" },
    {
      text: "Troops ended a siege by gunmen at a hotel in Kismayo.",
      because: "others laid it",
      takenBy: "ground assault",
    },
  ],
});

const resignation = builtInRule({
  name: "resignation",
  type: "resignation",
  roles: { ...OWN, object: "none", from: "none", to: "none" },
  verbs: list(`
    resign, step down, quit post, quit office, tender resignation, submit resignation, hand in resignation,
    stand down, offer resignation, abdicate, quit government, relinquish power, give up power,
    announce resignation, cede power, quit cabinet, step aside, relinquish post
  `),
  nouns: ["resignation", "abdication"],
  kinds: { subject: ["actor", "people"] },
  notHeads: {
    object: ["themselves", "himself", "herself", "itself"],
    subject: ["coach", "manager", "captain", "ceo", "chairman"],
  },
  ambiguous: true,
  // "was shot as he left his office": a room.
  also: [
    {
      verbs: ["leave office"],
      notModifiers: ["his", "her", "their", "its"],
      kinds: { subject: ["actor", "people"] },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "The prime minister resigned after weeks of protests.", expect: { initiator: "prime minister" } },
    {
      text: "President Rajapaksa will step down next week.",
      expect: { status: "planned", initiator: "President Rajapaksa" },
    },
    {
      text: "The resignation of the defence minister was announced in Kyiv.",
      expect: { initiator: "defence minister" },
    },
  ],
  misses: [
    { text: "The football coach resigned after the cup defeat.", because: "sport" },
    { text: "They resigned themselves to a long wait.", because: "no office" },
    { text: "Gunmen shot the judge as he left his office.", because: "a room", takenBy: "shooting" },
  ],
});

const asylum = builtInRule({
  name: "asylum",
  type: "asylum",
  roles: { ...GIVEN, second: "target", of: "target" },
  verbs: list(`
    grant asylum to, grant asylum, give asylum to, offer asylum to, grant refuge to, give refuge to, open
    border to, shelter refugee, take in refugee, accept refugee, host refugee, give shelter to, grant
    political asylum, offer refuge to, provide refuge, give sanctuary to, admit refugee, receive refugee,
    harbour refugee, resettle refugee, welcome refugee, give asylum, grant sanctuary
  `),
  kinds: { to: ["actor", "people"] },
  nouns: ["granting of asylum", "grant of asylum", "resettlement of refugee", "asylum for"],
  examples: [
    { text: "Norway granted asylum to 40 Afghan judges.", expect: { initiator: "Norway", target: "Afghan judges" } },
    { text: "Uganda took in refugees from South Sudan.", expect: { initiator: "Uganda" } },
    {
      text: "Venezuela offered asylum to the former minister.",
      expect: { initiator: "Venezuela", target: "former minister" },
    },
  ],
  misses: [
    { text: "He worked in an asylum for the insane.", because: "a hospital" },
    { text: "Farmers gave shelter to their herds during the storm.", because: "weather" },
  ],
});

export const GIVING_WAY: readonly EventRule[] = [
  ceasefireAgreed,
  ceasefire,
  exchange,
  asylum,
  disarmament,
  surrender,
  release,
  resignation,
  lifted,
  concession,
];
