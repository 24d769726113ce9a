import { builtInRule, type EventRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { list } from "./list.js";

const CUSTODIANS = list(`
  police, policeman, officer, officers, detective, authority, cop, army, security, agent, investigator, troop, force, cbi, fbi,
  soldier, squad, branch, cid, guard, gendarme, ranger, marine, navy, patrol, marshal, sheriff, constable, inspector,
  constabulary, gendarmerie, carabinieri, customs, trooper
`);

const arrest = builtInRule({
  name: "arrest",
  type: "arrest",
  roles: { ...HARM, of: "target", for: "none", with: "none" },
  verbs: list(`
    arrest, detain, take into custody, round up, jail, imprison, nab, hold in custody, place
    under arrest, put under arrest, put under house arrest, place under house arrest, remand in custody,
    intern, incarcerate, take prisoner, send to remand, send to custody, catch red handed, lock up, collar, put behind bars, nail, send to jail, hold without
    charge, hold for questioning, bring in for questioning, make arrest, remand, take to custody, pick up
    for questioning, issue arrest warrant for, issue arrest warrant against
  `),
  nouns: list(`
    arrest, detention, imprisonment, house arrest, mass arrest, round-up, roundup, incarceration,
    internment, arrest warrant
  `),
  kinds: { object: ["actor", "people", "other"], subject: ["actor", "people", "place", "other"] },
  notHeads: {
    object: list(`
    decline, fall, spread, slide, attention, development, victory, win, deal, contract, record, point, goal,
    slump, growth
  `),
  },
  notModifiers: ["cardiac", "school", "lunchtime"],
  also: [
    {
      verbs: ["question", "book", "capture", "seize", "interrogate", "pick up", "catch", "net"],
      kinds: { object: ["people", "actor"], subject: ["actor"] },
      heads: { subject: CUSTODIANS },
      needs: ["subject"],
      roles: HARM,
    },
    {
      // "the last city that the army holds"
      verbs: ["hold"],
      kinds: { object: ["people", "actor"], subject: ["actor"] },
      heads: { subject: CUSTODIANS },
      requires: ["subject", "object"],
      roles: HARM,
    },
    {
      // "ten suspects are being held"
      verbs: ["hold"],
      heads: { object: ["accused", "suspect", "culprit"] },
      requires: ["object"],
      roles: HARM,
      voice: "passive",
    },
    { verbs: ["net"], kinds: { object: ["people", "actor"] }, requires: ["object"], roles: HARM, voice: "passive" },
    {
      // "apprehended that there would be riots", "apprehended a foreign hand": what is feared
      verbs: ["apprehend"],
      kinds: { object: ["people", "actor"] },
      notHeads: { object: ["hand"] },
      requires: ["object"],
      roles: { ...HARM, of: "target", for: "none", with: "none" },
    },
    {
      // "were picked up for questioning"
      verbs: ["pick up"],
      kinds: { object: ["people", "actor"] },
      heads: {
        in: ["case", "connection", "raid", "operation", "crackdown", "sweep"],
        for: ["questioning", "interrogation"],
        under: ["act", "section", "law"],
        on: ["suspicion", "charge"],
        by: CUSTODIANS,
      },
      requires: ["object"],
      needs: ["in", "for", "under", "on", "by"],
      roles: { ...HARM, for: "none", in: "place" },
    },
    {
      verbs: ["book", "chargesheet"],
      kinds: { object: ["people", "actor"] },
      heads: { by: ["police", "cbi", "cid"], under: ["act", "section", "law", "pota"] },
      needs: ["under", "by"],
      roles: HARM,
    },
  ],
  examples: [
    {
      text: "Police arrested 30 protesters in Minsk on Sunday.",
      expect: { initiator: "Police", target: "protesters", place: "Minsk" },
    },
    {
      text: "The opposition leader was detained by police at Lusaka airport.",
      expect: { initiator: "police", target: "opposition leader" },
    },
    { text: "Ten suspects are being held over the riot in Surat.", expect: { target: "suspects" } },
    { text: "Four men were picked up by the crime branch in Surat.", expect: { target: "Four men" } },
    { text: "Two suspects were sent to five days' police custody in Surat.", expect: { target: "suspects" } },
    {
      text: "The arrest of two journalists in Bujumbura drew protests.",
      expect: { target: "two journalists", place: "Bujumbura" },
    },
  ],
  misses: [
    { text: "The mayor apprehended that the march would end in a riot.", because: "a fear" },
    { text: "He suffered a cardiac arrest during the match.", because: "an illness" },
    { text: "The central bank arrested the decline of the currency.", because: "business" },
  ],
});

const raid = builtInRule({
  name: "raid",
  type: "raid",
  roles: HARM,
  verbs: list(`
    search house, search home, search office, conduct raid, carry out raid, raid home, raid
    house, storm office, raid office, search village, comb area, carry out search
  `),
  nouns: list(`
    police raid, raid, house search, search operation, manhunt, crackdown, dawn raid, security sweep,
    security operation, counter-terrorism operation, anti-terrorist operation, police operation, sweep,
    swoop, cordon and search, combing operation, intelligence-based operation, sanitisation operation, clearance operation, clean-up operation, army operation
  `),
  notModifiers: list(`
    air, bombing, market, bear, rescue, clean, series
  `),
  ambiguous: true,
  also: [
    {
      // A fire sweeps through a market.
      verbs: ["raid", "search", "sweep through"],
      heads: {
        subject: list(`
    police, officer, policeman, agent, troop, army, soldier, force, fbi, authority, commando, marine,
    official, inspector, security
  `),
      },
      needs: ["subject"],
      roles: HARM,
      notHeads: { for: ["survivor", "body", "victim"] },
    },
  ],
  examples: [
    {
      text: "Police raided the offices of an opposition newspaper in Harare.",
      expect: { initiator: "Police", place: "Harare" },
    },
    {
      text: "Israeli troops carried out a raid in Jenin overnight.",
      expect: { initiator: "Israeli troops", place: "Jenin" },
    },
    { text: "The army began a search operation in Kupwara.", expect: { initiator: "army", place: "Kupwara" } },
  ],
  misses: [
    { text: "Hungry children raided the fridge.", because: "at home" },
    { text: "Rescuers searched the rubble for survivors.", because: "rescue" },
  ],
});

const seizure = builtInRule({
  name: "seizure",
  type: "seizure",
  roles: {
    subject: "initiator",
    object: "target",
    by: "initiator",
    of: "target",
    from: "target",
    possessor: "initiator",
    modifier: "initiator",
  },
  verbs: list(`
    confiscate, impound, expropriate, nationalise, nationalize, requisition, seize weapon,
    seize asset, seize ship, seize tanker, seize vessel, board ship, board vessel, seize land, recover
    weapon, recover arm, seize arm, seize explosive, seize drug, seize ammunition, seize property, take
    possession of
  `),
  nouns: list(`
    confiscation, expropriation, seizure, nationalisation, nationalization, requisition, arms seizure,
    freezing of asset
  `),
  notModifiers: ["epileptic", "brain", "heart"],
  also: [
    {
      verbs: ["seize", "commandeer", "capture"],
      kinds: { object: ["thing", "weapon"] },
      needs: ["object"],
      ambiguous: true,
    },
  ],
  examples: [
    { text: "Iran seized a South Korean tanker in the Gulf.", expect: { initiator: "Iran" } },
    {
      text: "Customs officers confiscated 200 rifles at the port of Mombasa.",
      expect: { initiator: "Customs officers" },
    },
    { text: "Police seized weapons and explosives from a house in Lyon.", expect: { initiator: "Police" } },
  ],
  misses: [
    { text: "The boy had an epileptic seizure.", because: "an illness" },
    { text: "She seized the chance to speak.", because: "no thing" },
  ],
});

const restriction = builtInRule({
  name: "restriction",
  type: "restriction",
  roles: {
    subject: "initiator",
    object: "target",
    by: "initiator",
    on: "target",
    of: "target",
    against: "target",
    in: "place",
    possessor: "initiator",
    modifier: "none",
    from: "none",
  },
  verbs: list(`
    impose curfew, declare curfew, extend curfew, clamp curfew, enforce curfew, declare state of emergency,
    impose state of emergency, impose emergency, declare emergency, declare martial law, impose martial law,
    declare state of siege, impose state of siege, ban, outlaw, censor, restrict, prohibit, suspend
    constitution, dissolve parliament, shut newspaper, close newspaper, shut down radio, shut down station,
    cut internet, block internet, revoke licence, revoke license, ban rally, ban protest, ban demonstration, ban march, ban gathering, prohibit protest,
    prohibit demonstration, outlaw protest, bar from, prevent
    from, prevent demonstration, prevent rally, forbid, bar, muzzle, impose restriction, tighten
    restriction, impose ban, place under curfew, gag, extend emergency rule, extend state of emergency, suspend
    party, impose order, crack down on, silence, order closure, order curfew, order ban, order lockdown, close office, order shutdown
  `),
  nouns: list(`
    curfew, martial law, state of emergency, state of siege, censorship, travel ban, internet shutdown,
    emergency rule, emergency measure, internet blackout, media blackout, press censorship, ban on protest,
    ban on demonstration, ban on rally, ban on party
  `),
  kinds: { subject: ["actor", "people", "place"] },
  notHeads: {
    object: list(`
    smoking, car, plastic, product, diesel, drug, player, athlete, import, sale, bag, chemical, pesticide,
    growth, supply, flow, spread, disease, death, accident
  `),
    from: ["competition", "driving", "football", "sport", "happening"],
  },
  ambiguous: true,
  examples: [
    {
      text: "The government imposed a curfew in Colombo after the riots.",
      expect: { initiator: "government", place: "Colombo" },
    },
    {
      text: "Authorities declared a state of emergency in Tigray.",
      expect: { initiator: "Authorities", place: "Tigray" },
    },
    { text: "Egypt banned the Muslim Brotherhood.", expect: { initiator: "Egypt", target: "Muslim Brotherhood" } },
  ],
  misses: [
    { text: "The city banned smoking in parks.", because: "health" },
    { text: "The athlete was banned for doping.", because: "sport" },
  ],
});

const deportation = builtInRule({
  name: "deportation",
  type: "deportation",
  roles: HARM,
  verbs: list(`
    deport, expel, banish, exile, forcibly transfer, force out, repatriate forcibly, send back,
    evict, force from, forcibly move, forcibly relocate, strip of citizenship, order expulsion, order deportation,
    order eviction
  `),
  nouns: list(`
    deportation, expulsion, eviction, forced transfer, forcible transfer, mass deportation,
    forced repatriation, forced relocation, forcible deportation, banishment
  `),
  kinds: { object: ["actor", "people"], subject: ["actor", "place"] },
  notHeads: {
    object: list(`
    ambassador, diplomat, attache, envoy, student, pupil, player, consul
  `),
    of: ["diplomat", "ambassador", "envoy", "player", "student"],
  },
  examples: [
    { text: "Pakistan deported 1,700 Afghans in one week.", expect: { initiator: "Pakistan", target: "Afghans" } },
    {
      text: "Thousands of villagers were expelled from their homes by the army.",
      expect: { initiator: "army", target: "villagers" },
    },
    { text: "The deportation of refugees from Lebanon has begun.", expect: { target: "refugees" } },
  ],
  misses: [
    { text: "Sweden expelled two Russian diplomats.", because: "relations", takenBy: "relations cut" },
    { text: "The school expelled the pupil.", because: "school" },
  ],
});

const extradition = builtInRule({
  name: "extradition",
  type: "deportation",
  codes: { plover: "COOPERATE", cameo: "063" },
  roles: { ...HARM, to: "counterpart", from: "initiator", for: "none", on: "none" },
  verbs: ["extradite"],
  nouns: ["extradition"],
  kinds: { object: ["actor", "people"], subject: ["actor", "place"] },
  examples: [
    {
      text: "Kenya extradited two suspects to Uganda.",
      expect: { initiator: "Kenya", target: "two suspects", counterpart: "Uganda" },
    },
    {
      text: "A trafficker was extradited from Colombia to Chile.",
      expect: { target: "trafficker", counterpart: "Chile" },
    },
    { text: "The extradition of two traffickers to Spain drew protests.", expect: { target: "two traffickers" } },
  ],
  misses: [
    { text: "Pakistan deported 1,700 Afghans in one week.", because: "nobody asked for them", takenBy: "deportation" },
    { text: "The school expelled the pupil.", because: "school" },
  ],
});

const displacement = builtInRule({
  name: "displacement",
  type: "displacement",
  roles: {
    subject: "initiator",
    object: "victim",
    of: "victim",
    from: "place",
    to: "destination",
    into: "destination",
    by: "none",
    possessor: "victim",
    modifier: "victim",
  },
  verbs: list(`
    displace, uproot, drive from home, make homeless, force to flee, force from home, seek refuge in, take
    refuge in, leave homeless, flee home, flee fighting, flee village, flee violence, flee war, flee
    conflict, abandon home
  `),
  nouns: list(`
    displacement, exodus, mass exodus, refugee crisis, mass displacement, flight of refugee, influx of
    refugee, forced displacement
  `),
  kinds: { object: ["actor", "people"] },
  also: [
    {
      verbs: ["flee", "take refuge", "seek shelter", "escape", "seek refuge"],
      kinds: { subject: ["people", "actor"] },
      heads: {
        subject: list(`
    people, person, civilian, resident, villager, family, refugee, thousand, hundred, inhabitant, dozen,
    population, woman, child, other, household, many, million, scores
  `),
      },
      needs: ["subject"],
      roles: {
        subject: "victim",
        object: "place",
        from: "place",
        to: "destination",
        into: "destination",
        in: "destination",
      },
    },
    {
      nouns: ["evacuation"],
      needs: ["of"],
      kinds: { of: ["people", "actor"] },
      roles: { of: "victim", from: "place", to: "destination" },
    },
  ],
  notModifiers: ["engine", "brain", "fiscal"],
  ambiguous: true,
  examples: [
    { text: "Fighting displaced 20,000 people in North Kivu.", expect: { victim: "people", place: "North Kivu" } },
    { text: "Thousands of civilians fled the town of Djibo.", expect: { victim: "civilians", place: "Djibo" } },
    {
      text: "The mass displacement of villagers from Masisi continued.",
      expect: { victim: "villagers", place: "Masisi" },
    },
  ],
  misses: [
    { text: "The driver fled the scene of the crash.", because: "an accident" },
    { text: "Streaming has displaced cinema tickets.", because: "business" },
  ],
});

const VOTERS = list(`
  backbencher, lawmaker, mp, senator, delegate, shareholder, investor, board, voter, electorate, faithful
`);

const coup = builtInRule({
  name: "coup",
  type: "coup",
  roles: { ...HARM, in: "place" },
  verbs: list(`
    overthrow, oust, topple, depose, seize power, stage coup, stage coup against, take power, unseat, remove
    from power, mutiny, stage mutiny, attempt coup, grab power, bring down government
  `),
  nouns: list(`
    coup, coup d'etat, coup attempt, military takeover, putsch, mutiny, military coup, attempted coup,
    overthrow, power grab, coup plot, ouster
  `),
  kinds: { subject: ["actor", "people"], object: ["actor", "people", "other"] },
  notHeads: {
    object: list(`
    champion, coach, manager, chairman, record, ceo, tree, board, incumbent, executive
  `),
    // Who votes others out bears no arms.
    subject: VOTERS,
    by: VOTERS,
  },
  notModifiers: ["publicity", "transfer", "palace's", "boardroom", "diplomatic", "marketing", "leadership", "caucus"],
  ambiguous: true,
  examples: [
    {
      text: "Soldiers overthrew President Bazoum in Niger in July.",
      expect: { initiator: "Soldiers", target: "President Bazoum", place: "Niger" },
    },
    { text: "The military seized power in Myanmar in 2021.", expect: { initiator: "military", place: "Myanmar" } },
    { text: "A coup attempt in Guinea-Bissau failed.", expect: { place: "Guinea-Bissau" } },
  ],
  misses: [
    { text: "The transfer was a coup for the club.", because: "sport" },
    { text: "Shareholders ousted the chairman.", because: "business" },
    { text: "Backbenchers staged a coup against the party leader.", because: "a vote" },
    { text: "A boardroom coup ousted the chief executive.", because: "business" },
    { text: "The party leader was toppled in a coup by rebel lawmakers.", because: "a vote" },
  ],
});

export const COERCION: readonly EventRule[] = [
  arrest,
  raid,
  restriction,
  deportation,
  extradition,
  displacement,
  coup,
  seizure,
];
