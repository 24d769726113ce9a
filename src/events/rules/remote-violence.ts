import { builtInRule, type EventRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { BEASTS } from "./beasts.data.js";
import { designations, list } from "./list.js";

/** What comes in barrages and is only said. */
const WORDY = list(
  "call, complaint, question, criticism, abuse, insult, email, message, tweet, advert, lawsuit, request, comment, claim, ad, letter, joke, headline",
);

const shelling = builtInRule({
  name: "shelling",
  type: "shelling",
  roles: HARM,
  verbs: list(`
    shell, mortar, rain rocket on, rain shell on, fire rocket, fire shell, fire mortar, fire
    artillery, fire missile, fire grad, fire projectile, launch rocket, launch missile, launch projectile,
    lob shell, lob mortar, lob rocket, fire salvo, launch salvo, fire barrage, launch barrage, rocket,
    strafe
  `),
  nouns: list(`
    shelling, bombardment, artillery fire, rocket attack, rocket fire, barrage, mortar attack, mortar fire,
    artillery attack, artillery strike, missile attack, missile strike, rocket strike, rocket barrage,
    missile barrage, tank fire, shellfire, artillery bombardment, artillery shelling, artillery barrage,
    mortar shelling, salvo, tank shelling, naval bombardment, rocket launch
  `),
  notModifiers: ["verbal", "ballistic"],
  notHeads: {
    object: ["stage", "goal", "audience", "reader", "voter", "customer"],
    into: ["sea", "ocean", "water"],
    of: WORDY,
  },
  ambiguous: true,
  also: [
    // People are bombarded with questions, too.
    { verbs: ["bombard"], kinds: { with: ["weapon", "name"] }, ambiguous: true },
    {
      verbs: list(`
    land, fall, rain down on, rain on, hit, strike, slam into, crash into, impact, explode
  `),
      kinds: { subject: ["weapon"] },
      heads: {
        subject: list(`
    shell, rocket, missile, mortar, projectile, round, artillery, grad, katyusha, salvo, iskander, howitzer,
    warhead, debris
  `),
      },
      needs: ["subject"],
      // "fell outside Japan's exclusive economic zone": on nobody.
      notHeads: { outside: ["zone"] },
      roles: { ...HARM, subject: "weapon", on: "target", in: "place", inside: "place" },
    },
    {
      // What is left of arms that were shot down.
      verbs: ["fall", "crash", "land", "hit", "strike", "rain down on"],
      heads: { subject: ["debris", "fragment", "wreckage", "shrapnel"] },
      requires: ["subject"],
      needs: ["on", "onto", "into", "object", "in"],
      kinds: { object: ["thing", "place", "people"] },
      roles: { ...HARM, subject: "weapon", in: "place" },
      ambiguous: true,
      mishaps: true,
    },
    {
      verbs: list(`
    pound, pummel, batter, hammer, blast, target, hit
  `),
      kinds: { subject: ["actor"], object: ["place", "thing", "actor"] },
      heads: {
        with: list(`
    artillery, rocket, shell, mortar, missile, howitzer, tank, grad
  `),
      },
      needs: ["with"],
      roles: HARM,
    },
    {
      verbs: ["fire", "launch"],
      kinds: { object: ["weapon"] },
      needs: ["object"],
      heads: {
        object: list(`
    rocket, missile, shell, mortar, projectile, artillery, grad, katyusha, battery, volley, salvo
  `),
      },
      roles: {
        ...HARM,
        object: "weapon",
        at: "target",
        toward: "target",
        towards: "target",
        on: "target",
        into: "target",
      },
    },
  ],
  examples: [
    {
      text: "Azerbaijani forces shelled the town of Jermuk overnight.",
      expect: { initiator: "Azerbaijani forces", place: "Jermuk" },
    },
    {
      text: "Shelling of Kapan by Azerbaijan killed two people.",
      expect: { initiator: "Azerbaijan", place: "Kapan", killed: 2 },
    },
    {
      text: "Debris from a downed drone fell on a kindergarten in Odesa, wounding two children.",
      expect: { hit: "kindergarten", place: "Odesa", injured: 2 },
    },
    {
      text: "Militants fired rockets at the Israeli town of Sderot.",
      expect: { initiator: "Militants", place: "Sderot", weapon: "rockets" },
    },
  ],
  misses: [
    { text: "The paper shelled out for a new press.", because: "shell out is to pay" },
    { text: "Arsenal bombarded the visitors' goal.", because: "sport" },
    { text: "Readers bombarded the editor with letters.", because: "words, not shells" },
    { text: "Residents are being bombarded with consultations.", because: "words, not shells" },
  ],
});

const air = builtInRule({
  name: "air strike",
  type: "air-strike",
  roles: HARM,
  verbs: ["carpet bomb", "bomb from air", "launch sortie"],
  nouns: list(`
    air strike, airstrike, air raid, air attack, aerial bombardment, air bombardment, aerial attack, bombing
    raid, air assault, bombing run, helicopter attack, helicopter strike, aerial strike, precision strike,
    retaliatory strike, bombing campaign, air campaign, barrel bomb attack, cruise missile strike, aerial
    bombing, airstrike on, coalition strike
  `),
  also: [
    {
      verbs: list(`
    bomb, strike, hit, attack, target, pound, blast, raid, strafe, destroy, fire on, bombard, drop bomb,
    drop bomb on
  `),
      heads: {
        subject: [
          ...list(
            "jet, plane, warplane, aircraft, helicopter, bomber, gunship, chopper, airforce, mig, sukhoi, apache, apaches",
          ),
          ...designations("aircraft"),
        ],
      },
      needs: ["subject"],
      notHeads: { object: ["building", "mountain"] },
      roles: HARM,
    },
    { verbs: ["drop bomb", "drop bomb on"], roles: HARM },
    // Gangs and rebels have coalitions, too: theirs attack, those with aircraft bomb.
    {
      verbs: ["bomb", "strike", "pound", "bombard"],
      heads: { subject: ["coalition"] },
      needs: ["subject"],
      roles: HARM,
    },
    {
      nouns: ["strike"],
      modifiers: list(`
    israeli, russian, american, us, saudi, turkish, coalition, nato, ukrainian, allied, military, precision,
    retaliatory, deadly, pre-emptive, preemptive, missile, saudi-led, syrian, iranian, ethiopian
  `),
      ambiguous: true,
    },
    {
      nouns: ["strike"],
      needs: ["on"],
      kinds: { on: ["place", "thing", "actor", "people", "weapon", "other"] },
      ambiguous: true,
    },
  ],
  examples: [
    {
      text: "An Israeli air strike on Gaza City killed four people.",
      expect: { initiator: "Israeli", place: "Gaza City", killed: 4 },
    },
    { text: "Saudi warplanes bombed Sanaa on Friday.", expect: { initiator: "Saudi", place: "Sanaa" } },
    { text: "The air force carried out air strikes against rebel positions.", expect: { initiator: "air force" } },
    { text: "The death toll in the Beirut strike rose to 12.", expect: { place: "Beirut", killed: 12 } },
    { text: "Five killed in Rafah strike.", expect: { place: "Rafah", killed: 5 } },
  ],
  misses: [
    { text: "The missile fell outside Japan's exclusive economic zone.", because: "a test" },
    { text: "Nurses voted for a strike on Monday.", because: "labour" },
    { text: "The plane hit a mountain in bad weather.", because: "an accident" },
    { text: "Taliban fighters attacked a checkpoint.", because: "fighters are people", takenBy: "attack" },
  ],
});

const DRONES = [...list("drone, uav, quadcopter, shahed, predator, reaper"), ...designations("drone")];
const DROPPED = list("bomb, grenade, explosive, munition, ammunition, mine, device, charge, shell");

const drone = builtInRule({
  name: "drone strike",
  type: "drone-strike",
  roles: HARM,
  nouns: list(`
    drone strike, drone attack, drone raid, uav strike, kamikaze drone attack, unmanned strike, drone
    bombing
  `),
  also: [
    {
      verbs: list(`
    hit, strike, attack, target, bomb, slam into, crash into, kill, destroy, damage, fire on, explode
  `),
      heads: { subject: DRONES },
      needs: ["subject"],
      roles: { ...HARM, subject: "weapon" },
    },
    {
      verbs: ["hit", "strike", "attack", "target", "kill"],
      heads: { with: ["drone", "uav"], by: ["drone", "uav"] },
      needs: ["with", "by"],
      roles: HARM,
    },
    { verbs: ["launch drone", "send drone", "fire drone"], roles: HARM },
    {
      verbs: ["drop"],
      heads: { subject: DRONES, object: DROPPED },
      requires: ["subject", "object"],
      roles: { ...HARM, subject: "weapon", object: "weapon" },
    },
    {
      verbs: ["drop"],
      heads: { object: DROPPED, from: DRONES },
      requires: ["object", "from"],
      roles: { ...HARM, object: "weapon", from: "weapon" },
    },
  ],
  examples: [
    {
      text: "A US drone strike killed two militants in North Waziristan.",
      expect: { place: "North Waziristan", killed: 2 },
    },
    { text: "A drone hit an oil refinery in Belgorod.", expect: { weapon: "drone", place: "Belgorod" } },
    {
      text: "A drone dropped a grenade on a minibus in Kherson, injuring three.",
      expect: { weapon: "grenade", hit: "minibus", place: "Kherson", injured: 3 },
    },
    {
      text: "Houthi rebels carried out a drone attack on Abu Dhabi.",
      expect: { initiator: "Houthi rebels", place: "Abu Dhabi" },
    },
  ],
  misses: [
    { text: "The film crew flew a drone over the stadium.", because: "no attack" },
    { text: "The shop sells drones to farmers.", because: "business" },
  ],
});

// "an explosion of cheap imports", "an explosion in house prices": what can grow, swell or be voiced, and not go off.
const FIGURES = list(`
  joy, anger, rage, grief, outrage, emotion, enthusiasm, freedom, colour, color, flavour, flavor, taste, sound, noise, light,
  interest, demand, laughter, applause, creativity, star, talent, art, culture, music, speech, idea, knowledge, research,
  information, data, content, technology, app, startup, innovation, activity, growth, number, population, birth, migration,
  tourism, tourist, visitor, import, export, trade, sale, price, cost, rent, debt, credit, spending, investment, wealth, profit,
  inequality, poverty, unemployment, job, application, case, infection, complaint, lawsuit, litigation, crime, violence, protest,
  popularity, support, competition, choice, use, populism, nationalism, hatred, racism, rumour, rumor, claim
`);

const DEVICES = list("bomb, explosive, device, dynamite, grenade, firebomb, petrol bomb, molotov cocktail");

/** "plant bomb", "hurl grenade": what is done with such a thing to make it go off. */
const DONE_WITH_BOMBS = list(
  "plant, place, throw, hurl, lob, toss, fling, detonate, explode, set off, let off, activate",
).flatMap((verb) => DEVICES.map((device) => `${verb} ${device}`));

const bombing = builtInRule({
  name: "bombing",
  type: "bombing",
  roles: HARM,
  verbs: [
    ...list(
      "blow up, dynamite, set off blast, set off explosion, detonate charge, set off charge, put bomb, leave bomb",
    ),
    ...DONE_WITH_BOMBS,
  ],
  nouns: list(`
    bombing, bomb attack, bomb blast, car bombing, car bomb attack, truck bombing, grenade attack, dynamite
    attack, bomb explosion, car bomb, roadside bombing, car bomb blast, roadside bomb attack, letter bomb,
    parcel bomb, pipe bomb attack, nail bomb, explosive attack, petrol bomb attack, explosion of bomb,
    explosion of device, twin bombing, bomb attempt, dynamite blast, firebomb attack
  `),
  notModifiers: ["suicide", "photo"],
  // "trying to blow up the government from the inside", "the deal"
  notHeads: {
    object: ["government", "deal", "agreement", "talk", "economy", "budget", "campaign", "marriage", "career", "party"],
  },
  also: [
    {
      // Others are brought or dropped.
      verbs: ["plant", "place", "explode", "put"],
      kinds: { object: ["weapon"] },
      heads: { object: ["charge"] },
      needs: ["object"],
      roles: { ...HARM, object: "weapon" },
    },
    {
      verbs: list(`
    explode, go off, detonate, blow up, rip through, tear through, slam into, crash into, hit, strike, kill,
    wound, destroy, damage, injure, target
  `),
      heads: {
        subject: list(`
    bomb, device, explosive, dynamite, grenade, charge, ied, firebomb
  `),
      },
      kinds: { subject: ["weapon", "thing", "other"] },
      needs: ["subject"],
      roles: { ...HARM, subject: "weapon" },
      notHeads: { object: ["market", "record"] },
    },
    {
      verbs: ["explode", "go off", "detonate", "blow up"],
      heads: {
        subject: list("truck, lorry, van, car, vehicle, motorcycle, motorbike, bicycle, scooter, rickshaw, cart"),
      },
      needs: ["subject"],
      without: ["object"],
      roles: { ...HARM, subject: "weapon" },
      ambiguous: true,
      mishaps: true,
    },
    {
      verbs: ["bomb", "firebomb", "petrol-bomb"],
      kinds: { subject: ["actor", "people"], object: ["place", "thing", "actor", "people", "other"] },
      needs: ["object"],
      ambiguous: true,
    },
    {
      nouns: ["explosion", "blast"],
      notModifiers: list(`
    gas, population, boiler, volcanic, furnace, past, icy, arctic, full, controlled
  `),
      notHeads: { of: FIGURES, in: FIGURES },
      ambiguous: true,
      mishaps: true,
    },
    { nouns: ["bomb", "explosive", "dynamite"], needs: ["possessor"], heads: { possessor: ["_"] } },
  ],
  examples: [
    { text: "A car bomb exploded outside a bank in Medellin.", expect: { weapon: "car bomb", place: "Medellin" } },
    {
      text: "Guerrillas blew up an oil pipeline near Arauca.",
      expect: { initiator: "Guerrillas", hit: "oil pipeline", place: "Arauca" },
    },
    {
      text: "The bombing of a mosque in Kabul killed 12 worshippers.",
      expect: { hit: "mosque", place: "Kabul", killed: 12 },
    },
    {
      text: "A car bomb exploded outside a bank in Medellin, wounding six people.",
      expect: { weapon: "car bomb", place: "Medellin", injured: 6 },
    },
    {
      text: "A motorcycle packed with explosives went off outside a bank in Medellin, wounding two.",
      expect: { hit: "bank", place: "Medellin", injured: 2 },
    },
    {
      text: "Two men hurled explosives at a market in Huaraz.",
      expect: { initiator: "Two men", hit: "market", weapon: "explosives", place: "Huaraz" },
    },
    {
      text: "Rebels placed dynamite charges at a bridge near Neiva.",
      expect: { initiator: "Rebels", hit: "bridge", weapon: "dynamite charges" },
    },
  ],
  misses: [
    { text: "The film bombed at the box office.", because: "the arts" },
    { text: "The ministry placed charges on imports.", because: "no explosives" },
    { text: "The population explosion worries planners.", because: "not a blast" },
    { text: "Sappers carried out a controlled explosion in Derby.", because: "a bomb made safe" },
    { text: "An explosion of cheap imports has hit growers.", because: "a figure of speech" },
    { text: "The explosion in house prices has driven families out.", because: "a figure of speech" },
  ],
});

const suicide = builtInRule({
  name: "suicide bombing",
  type: "suicide-bombing",
  roles: HARM,
  verbs: list(`
    blow himself up, blow herself up, blow themselves up, blow itself up, detonate vest, detonate belt,
    detonate himself, blow oneself up, detonate suicide
  `),
  nouns: list(`
    suicide bombing, suicide attack, suicide bomb attack, suicide blast, suicide car bombing, suicide bomb,
    suicide car bomb, suicide truck bombing, suicide mission, suicide explosion
  `),
  also: [
    {
      verbs: list(`
    attack, strike, hit, target, kill, ram, drive, detonate, wound, walk into, explode, set off, blow up,
    rip through
  `),
      heads: { subject: ["bomber"] },
      needs: ["subject"],
      roles: HARM,
    },
    {
      verbs: [
        "ram car into",
        "ram vehicle into",
        "ram truck into",
        "drive truck into",
        "drive car into",
        "drive vehicle into",
      ],
      roles: HARM,
      kinds: { subject: ["actor", "people"] },
    },
  ],
  examples: [
    { text: "A suicide bomber blew himself up at a checkpoint in Mogadishu.", expect: { place: "Mogadishu" } },
    { text: "The suicide bombing in Peshawar killed 30 people.", expect: { place: "Peshawar", killed: 30 } },
    { text: "Al-Shabaab claimed a suicide attack on the Lido hotel.", expect: { hit: "hotel" } },
  ],
  misses: [
    { text: "The bomber flew home to its base.", because: "an aircraft" },
    { text: "He took his own life; police called it suicide.", because: "no attack" },
  ],
});

const BURIED = list("mine, landmine, roadside bomb, ied, explosive device");

const mine = builtInRule({
  name: "landmine blast",
  type: "landmine-blast",
  roles: { ...HARM, subject: "victim", by: "weapon" },
  verbs: list("step on, hit, strike, run over, drive over, tread on").flatMap((verb) =>
    BURIED.map((it) => `${verb} ${it}`),
  ),
  nouns: list(`
    landmine explosion, mine explosion, landmine blast, mine blast, landmine attack, land mine explosion,
    land mine blast, explosion of mine, explosion of landmine
  `),
  also: [
    {
      verbs: list(`
    explode, detonate, go off, kill, wound, hit, blow up, injure, destroy
  `),
      heads: { subject: ["mine", "landmine"] },
      kinds: { subject: ["weapon", "thing", "other"] },
      needs: ["subject"],
      roles: { ...HARM, subject: "weapon" },
    },
    {
      verbs: ["detonate mine", "detonate landmine", "explode mine"],
      kinds: { subject: ["armed"] },
      requires: ["subject"],
      roles: HARM,
    },
    // Whether who sets it off has laid it or suffers by it, the verb does not say.
    {
      verbs: list(`
    set off mine, set off landmine, trigger mine, trigger landmine, trip mine, trip landmine
  `),
      roles: { in: "place", at: "place", near: "place" },
    },
  ],
  examples: [
    { text: "Two farmers were killed when they set off a mine near Perquin.", expect: { place: "Perquin", killed: 2 } },
    { text: "Three soldiers were hurt when their truck hit a landmine near Kidal.", expect: { place: "Kidal" } },
    { text: "A bus drove over an improvised explosive device near Kidal.", expect: { hit: "bus", place: "Kidal" } },
    {
      text: "A landmine exploded under a bus in Taiz, killing four civilians.",
      expect: { weapon: "landmine", place: "Taiz", killed: 4 },
    },
    { text: "A mine explosion wounded two farmers in Aghdam.", expect: { place: "Aghdam", injured: 2 } },
  ],
  misses: [
    { text: "A coal mine closed in Wales last year.", because: "a pit" },
    { text: "Deminers cleared 200 landmines.", because: "no blast" },
  ],
});

const chemical = builtInRule({
  name: "chemical attack",
  type: "chemical-attack",
  roles: { ...HARM, in: "place" },
  verbs: list(`
    gas, use chemical weapon, use sarin, use chlorine, use mustard gas, use nerve agent, drop chlorine, use
    chemical agent, use poison gas, use toxic agent
  `),
  nouns: list(`
    chemical attack, gas attack, sarin attack, chlorine attack, poison gas attack, chemical weapon attack,
    nerve agent attack, use of chemical weapon, use of sarin, use of chlorine, use of poison gas, chemical
    strike, use of nerve agent
  `),
  kinds: { object: ["actor", "people", "place", "weapon", "other"] },
  notHeads: { object: BEASTS },
  examples: [
    { text: "The chemical attack in Khan Sheikhoun killed more than 80 people.", expect: { place: "Khan Sheikhoun" } },
    {
      text: "Syrian forces used chlorine against the town of Saraqib.",
      expect: { initiator: "Syrian forces", place: "Saraqib" },
    },
    { text: "A sarin attack on Ghouta killed hundreds.", expect: { place: "Ghouta" } },
  ],
  misses: [
    { text: "A chemical plant caught fire in Texas.", because: "an accident" },
    { text: "The price of gas rose again.", because: "business" },
    { text: "Workers gassed 20,000 hens at a farm near Ede.", because: "animals" },
  ],
});

export const REMOTE_VIOLENCE: readonly EventRule[] = [suicide, mine, chemical, drone, air, shelling, bombing];
