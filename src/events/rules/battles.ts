import { builtInRule, type EventRule } from "../rule.js";
import { CLASH, HARM } from "./arguments.js";
import { list } from "./list.js";

/** What people fight who bear no arms against it: "the battle against poverty", "the war on drugs". */
const ILLS = list(`
  terrorism, terror, extremism, drug, narcotic, trafficking, crime, corruption, poverty, hunger, inflation, disease,
  illness, cancer, virus, pandemic, climate, racism, inequality, discrimination, illiteracy, piracy, smuggling, fraud,
  graft, misinformation, disinformation
`);

const clash = builtInRule({
  name: "armed clash",
  type: "armed-clash",
  roles: CLASH,
  verbs: list(`
    exchange fire, trade fire, trade blows, exchange shots, exchange gunfire, skirmish, return fire
  `),
  nouns: list(`
    clash, armed clash, skirmish, firefight, gunfight, gun battle, gunbattle, street battle, shootout,
    exchange of fire, exchange of gunfire, crossfire, street fighting, hostility, dogfight, border clash,
    armed confrontation, infighting, tank battle, naval battle, gun fight, heavy fighting, combat
  `),
  notHeads: {
    object: list(`
    flame, fire, blaze, inferno, wildfire, storm, flood, disease, cancer, virus, odds, addiction, injury
  `),
  },
  ambiguous: true,
  also: [
    { verbs: ["battle"], kinds: { object: ["actor", "people", "place"] }, ambiguous: true },
    { verbs: ["clash"], kinds: { subject: ["actor", "people"], with: ["actor", "people"] }, ambiguous: true },
    {
      verbs: ["fight"],
      needs: ["object", "against", "with", "between", "in", "near", "at", "alongside", "outside", "around"],
      kinds: {
        subject: ["actor", "people"],
        object: ["actor", "people", "place"],
        against: ["actor", "people"],
        in: ["place"],
        at: ["place", "thing"],
      },
      ambiguous: true,
      notHeads: {
        object: [...ILLS, "war", "fire", "blaze", "election", "case", "charge", "battle", "flame"],
        for: ["right", "life", "breath", "freedom", "job", "democracy"],
        against: ILLS,
      },
    },
    {
      verbs: list(`
    fight off, beat back, beat off, repel, repulse, fend off, push back
  `),
      roles: { subject: "initiator", object: "target" },
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      ambiguous: true,
    },
    { nouns: ["fighting"], notModifiers: ["fire"], ambiguous: true },
    {
      nouns: ["battle"],
      notModifiers: list(`
    legal, court, political, bidding, price, title, custody, election, primary, takeover, uphill,
    relegation, losing, budget, cancer
  `),
      notHeads: { with: ILLS, against: ILLS },
      ambiguous: true,
    },
    { nouns: ["ambush"], roles: HARM },
  ],
  examples: [
    {
      text: "Soldiers clashed with rebels near the town of Goma on Monday.",
      expect: { initiator: ["Soldiers", "rebels"], place: "Goma" },
    },
    {
      text: "Heavy fighting erupted between government troops and Houthi rebels in Marib.",
      expect: { initiator: ["government troops", "Houthi rebels"], place: "Marib" },
    },
    {
      text: "Pakistani and Indian troops exchanged fire across the border.",
      expect: { initiator: "Indian troops" },
    },
  ],
  misses: [
    { text: "Police in Lagos are winning the battle against drug trafficking.", because: "fought without arms" },
    { text: "Arsenal and Chelsea clash at Wembley in the cup final on Saturday.", because: "sport" },
    { text: "She died after a long battle with cancer.", because: "an illness" },
  ],
});

/** Who is fought: no "war on litter". */
const OPPOSED = ["actor", "people", "place"] as const;

const war = builtInRule({
  name: "war",
  type: "war",
  roles: { ...CLASH, of: "none", in: "place", on: "target", over: "place" },
  kinds: { on: OPPOSED, against: OPPOSED },
  // "has gone to war with its supplier"
  notHeads: {
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
      notHeads: { of: ["word", "nerve", "attrition"], on: ILLS, against: ILLS },
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

const assault = builtInRule({
  name: "ground assault",
  type: "ground-assault",
  roles: HARM,
  verbs: list(`
    invade, overrun, storm, launch offensive, assault, mount offensive, go on offensive, send troops into,
    send tanks into
  `),
  nouns: list(`
    offensive, counteroffensive, counter-offensive, invasion, incursion, ground operation, ground offensive,
    ground assault, military operation, advance, onslaught, cross-border raid, military campaign, military
    offensive, special operation, siege, counterattack, counter-attack, storming
  `),
  kinds: {
    subject: ["actor", "people", "thing", "weapon"],
    object: ["actor", "people", "place", "thing", "other"],
    against: [...OPPOSED, "thing", "event"],
  },
  notHeads: {
    on: ["market"],
    object: ["stage", "market", "pitch", "lead", "chart", "record"],
    in: ["technology", "medicine", "science", "price"],
    against: ILLS,
  },
  notModifiers: list(`
    technological, scientific, medical, charm, pitch, state, cash, gop, salary, takeover, media, marketing, publicity,
    diplomatic, legal, advertising, sales, electoral, disinformation, propaganda, peace
  `),
  ambiguous: true,
  also: [
    {
      nouns: ["assault"],
      notModifiers: ["sexual", "indecent", "common", "aggravated"],
      notHeads: { on: ["market"] },
      ambiguous: true,
    },
    { verbs: ["launch war on", "launch war against", "launch campaign against"], roles: HARM },
    {
      verbs: ["advance on", "push into", "roll into", "sweep into", "pour into"],
      requires: ["subject"],
      kinds: { subject: ["armed", "weapon"] },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "Rwandan-backed rebels stormed the army base in Rutshuru.",
      expect: { initiator: "rebels", place: "Rutshuru" },
    },
    { text: "Iraq invaded Kuwait on 2 August 1990.", expect: { initiator: "Iraq", place: "Kuwait" } },
    {
      text: "The army launched an offensive against militants in North Waziristan.",
      expect: { initiator: "army", target: "militants", place: "North Waziristan" },
    },
  ],
  misses: [
    { text: "Activists launched a propaganda offensive against Iran.", because: "words" },
    { text: "Millions of dollars poured into the state before the vote.", because: "money" },
    { text: "Fans invaded the pitch after the final whistle.", because: "sport" },
    { text: "The company launched a charm offensive with investors.", because: "business" },
  ],
});

const violation = builtInRule({
  name: "ceasefire violation",
  type: "ceasefire-violation",
  roles: { ...HARM, of: "none" },
  verbs: list(`
    violate ceasefire, breach ceasefire, break ceasefire, violate truce, breach truce, break truce, violate peace, flout ceasefire, violate armistice
  `),
  nouns: list(`
    ceasefire violation, violation of ceasefire, breach of ceasefire, truce violation, violation of truce,
    breach of truce, ceasefire breach, violation of peace, cease-fire violation, violation of armistice
  `),
  examples: [
    {
      text: "Rebels violated the ceasefire in Hodeidah on Sunday.",
      expect: { initiator: "Rebels", place: "Hodeidah" },
    },
    { text: "Monitors recorded 45 ceasefire violations in the Donetsk region.", expect: { place: "Donetsk" } },
    { text: "Armenia accused Azerbaijan of breaking the truce.", expect: { initiator: "Azerbaijan" } },
  ],
  misses: [
    { text: "The company violated the agreement with its supplier.", because: "a contract" },
    { text: "The ceasefire held for a second day.", because: "no violation" },
  ],
});

const attack = builtInRule({
  name: "attack",
  type: "attack",
  roles: HARM,
  verbs: list(`
    ambush, fire upon, hit back at, retaliate against, lash out with,
    set upon, ram, waylay
  `),
  nouns: list(`
    armed attack, terrorist attack, terror attack, militant attack, gun attack, knife attack, ambush,
    militia attack, rebel attack, act of terrorism, act of violence, terrorist act, bloodshed, atrocity, act
    of sabotage, sabotage, raid on, hostage crisis, massive attack, violence, mob attack, acid attack,
    reprisal attack
  `),
  also: [
    {
      verbs: ["come under attack", "come under fire", "be under attack", "be under fire"],
      roles: { ...HARM, subject: "target", from: "initiator" },
      // Words fall, not shells: "came under fire over the budget".
      without: ["over", "for"],
    },
    {
      verbs: ["attack", "raid", "assail", "harass", "storm"],
      kinds: { subject: ["armed"], object: ["other", "event"] },
      requires: ["subject", "object"],
      notHeads: {
        object: list(`
          decision, policy, plan, statement, budget, law, bill, proposal, speech, record, idea, report, agreement, problem,
          treaty, accord, issue, corruption
        `),
      },
    },
    // "when rebels attacked": those who bear arms need no object.
    { verbs: ["attack"], kinds: { subject: ["armed"] }, requires: ["subject"], without: ["object"] },
    // Traders target a market, gunmen storm one.
    {
      verbs: ["attack", "raid", "storm", "hit", "strike"],
      kinds: { subject: ["armed"] },
      heads: { object: ["market"] },
      requires: ["subject", "object"],
    },
    {
      verbs: list(`
    attack, strike, hit, target, raid, assail, pound, batter
  `),
      kinds: { subject: ["actor", "people", "thing"], object: ["actor", "people", "place", "thing"] },
      requires: ["object"],
      notHeads: {
        object: list(`
    deal, balance, chord, bargain, record, goal, agreement, level, bottom, note, market, target, ball,
    speech, decision, policy, plan, statement, low, high, headline, road, jackpot, voter, customer, audience,
    consumer, reader, donor, debt, deficit
  `),
        with: ["sanction", "fine", "tariff", "lawsuit", "bill", "penalty", "charge", "tax", "ban", "duty"],
      },
      ambiguous: true,
    },
    {
      nouns: ["attack"],
      notModifiers: list(`
    heart, asthma, panic, verbal, cyber, bear, shark, personal, anxiety, stroke, left, right, ddos,
    phishing, ransomware, hacker
  `),
      notHeads: { of: ["nerve", "flu"] },
      ambiguous: true,
    },
    {
      nouns: ["raid"],
      roles: HARM,
      modifiers: list(`
    guerrilla, rebel, militant, cross-border, deadly, commando, cattle, militia
  `),
    },
    {
      verbs: list(`
    stab, knife, hack, slash, beat, beat up, maul, assault, lynch, bludgeon, manhandle, rough up, club,
    thrash, whip, mutilate
  `),
      kinds: { subject: ["actor", "people"], object: ["actor", "people"] },
      needs: ["object"],
      ambiguous: true,
    },
    { nouns: ["stabbing", "beating", "lynching", "knifing"], ambiguous: true },
    {
      verbs: ["shoot down", "down", "intercept"],
      kinds: { object: ["weapon", "thing"] },
      needs: ["object"],
      roles: { ...HARM },
      // Cars that are stopped are no attack.
      notHeads: {
        object: list(
          "car, vehicle, bus, pickup, van, truck, lorry, taxi, motorcycle, jeep, boat, vessel, ship, train, call, message, plan, idea, proposal, bill, offer, motion, amendment, rumour, rumor",
        ),
      },
    },
  ],
  examples: [
    {
      text: "Gunmen attacked a police station in Quetta late on Tuesday.",
      expect: { initiator: "Gunmen", hit: "police station", place: "Quetta" },
    },
    { text: "The convoy came under attack near Gao.", expect: { hit: "convoy", place: "Gao" } },
    {
      text: "Twelve dead as gunmen attack market in Dori.",
      expect: { initiator: "gunmen", hit: "market", place: "Dori", killed: 12 },
    },
    {
      text: "An attack by Boko Haram fighters on the village of Dalori left 20 people dead.",
      expect: { initiator: "Boko Haram fighters", place: "Dalori" },
    },
  ],
  misses: [
    { text: "Senator Ann Low attacked her rival Paul Reed over taxes.", because: "a war of words" },
    { text: "The candidate is targeting young voters in Ohio.", because: "she courts them" },
    { text: "He died of a heart attack at home.", because: "an illness" },
    { text: "Barcelona attacked from the start and scored twice.", because: "sport" },
    { text: "The senator attacked the budget.", because: "words" },
    { text: "The minister came under fire in parliament over the budget.", because: "words" },
  ],
});

const killing = builtInRule({
  name: "killing",
  type: "attack",
  roles: HARM,
  verbs: [
    "kill",
    "slay",
    "wound",
    "injure",
    "maim",
    "murder",
    "stab to death",
    "beat to death",
    "hack to death",
    "burn to death",
    "burn alive",
  ],
  kinds: { object: ["actor", "people", "other"] },
  needs: ["object", "of"],
  notHeads: {
    object: list(`
      it, time, bill, deal, proposal, animal, bear, wolf, deer, whale, mosquito, pest, bird, fish, weed, bacteria, chance, hope, process, plan, engine, cell,
      trade, job, business, industry, growth, demand, tourism, competition, innovation, investment, momentum, mood, conversation, project, idea, dream, tree, plant, crop
    `),
    subject: list(`
      accident, crash, storm, flood, earthquake, quake, virus, disease, outbreak, fire, blaze, inferno, hurricane, tornado, cyclone, landslide,
      avalanche, cancer, heatwave, malaria, cholera, ebola, lightning, derailment, collapse, shark, bear, typhoon, tsunami,
      crocodile, lion, tiger, leopard, elephant, hippo, buffalo, wolf, dog, snake, python, whale, orca, bull, boar, horse, bee, crane, boulder
    `),
    in: list(`
      accident, crash, storm, flood, earthquake, quake, hurricane, tornado, cyclone, landslide, avalanche, stampede,
      derailment, collapse, collision, wildfire, heatwave, flooding, blaze, inferno
    `),
  },
  result: true,
  ambiguous: true,
  mishaps: true,
  also: [
    {
      nouns: ["killing", "slaying", "murder"],
      notModifiers: ["mercy", "mystery"],
      needs: ["of", "possessor", "by", "modifier"],
      ambiguous: true,
    },
    {
      verbs: ["inflict"],
      heads: { object: ["casualty", "loss", "death", "fatality"] },
      kinds: { subject: ["actor", "people"], on: ["actor", "people"] },
      requires: ["on"],
      roles: { subject: "initiator", on: "target" },
      result: true,
    },
  ],
  examples: [
    {
      text: "Rebels killed the mayor of Pasto on Sunday.",
      expect: { initiator: "Rebels", victim: "mayor", place: "Pasto" },
    },
    {
      text: "The killing of a priest by soldiers in Suchitoto was condemned.",
      expect: { initiator: "soldiers", victim: "priest" },
    },
    { text: "Two farmers were murdered near Apartado.", expect: { victim: "Two farmers" } },
    {
      text: "The rebels said they had inflicted heavy losses on the army near Uvira.",
      expect: { initiator: "they", target: "army", place: "Uvira" },
    },
  ],
  misses: [
    { text: "Three people were killed in a car accident near Lyon.", because: "an accident" },
    { text: "A bomb killed two officers in Bogota.", because: "what a bombing did", takenBy: "bombing" },
    { text: "Two lorries collided near Lyon, killing four passengers.", because: "an accident" },
    { text: "Measles has killed eleven children since May.", because: "a disease" },
    { text: "A fire at a garment factory killed ten workers in Dhaka.", because: "an accident" },
    { text: "A gas explosion killed four people in Rome.", because: "an accident" },
  ],
});

const gain = builtInRule({
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
    capture, seize, occupy, liberate, take, overrun, control, hold, free
  `),
      kinds: { subject: ["actor"], object: ["place"] },
      requires: ["subject", "object"],
      ambiguous: true,
    },
    {
      // "captured Bunyatenge": a name of which nothing is known
      verbs: ["capture", "liberate", "overrun", "retake", "recapture"],
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
      kinds: { subject: ["place"], to: ["actor"] },
      roles: { subject: "place", to: "initiator" },
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
    { text: "Taliban fighters took control of Kunduz.", expect: { initiator: "Taliban", place: "Kunduz" } },
  ],
  misses: [
    { text: "The bank took over its rival for $3 billion.", because: "business" },
    { text: "Her speech captured the mood of the nation.", because: "no territory" },
  ],
});

export const BATTLES: readonly EventRule[] = [violation, clash, assault, attack, killing, gain, war];
