import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED } from "./arguments.js";
import { list } from "./list.js";

const GIVEN = {
  ...DIRECTED,
  object: "none",
  second: "target",
  to: "target",
  for: "target",
  in: "place",
  of: "none",
  from: "initiator",
} as const;
const ARMS = list(`
    weapon, arm, missile, tank, ammunition, intelligence, jet, aircraft, helicopter, munition, howitzer,
    drone, rocket, shell, launcher, rifle, system, artillery, military, training, photograph
  `);
const RELIEF = list(`
    food, medicine, relief, tent, blanket, supply, supplies, aid, assistance, water, flour, grain, ration,
    ton, tonne, kg, vaccine, doctor, shelter, help, fuel, wheat, rice, medical
  `);
const MONEY = list(`
    grant, loan, dollar, euro, million, billion, credit, fund, money, funding, pound, yen, aid, assistance,
    package, subsidy, donation, dlrs, mln, $, debt, yuan, compensation, gift
  `);
const GIVE = list(`
    give, provide, send, supply, deliver, donate, offer, grant, ship, extend, transfer, hand over,
    contribute, distribute, lend, sell, airlift, allocate, pledge, airdrop, furnish, approve, bring, hand,
    release, continue, step up, increase, dispatch
  `);

const SUPPLY = list("supply, provide, equip, furnish, arm");

const military = builtInRule({
  name: "military support",
  type: "military-support",
  roles: GIVEN,
  verbs: list(`
    give military aid to, provide military aid, send military
    aid, provide training to, back militarily, provide military assistance, arm and train, supply arm, provide military
  `),
  nouns: list(`
    military aid, military assistance, arms delivery, arms shipment, arms sale, military support, weapons
    delivery, weapons shipment, arms supply, security assistance, weapon delivery, delivery of weapon,
    delivery of tank, supply of weapon, delivery of missile, shipment of weapon, military help
  `),
  also: [
    { verbs: GIVE, kinds: { subject: ["actor"] }, heads: { object: ARMS }, needs: ["object"], roles: GIVEN },
    {
      verbs: ["support", "back", "aid", "assist", "help", "train"],
      kinds: { subject: ["actor"], object: ["actor"] },
      heads: {
        object: list(`
    rebel, militia, militant, insurgent, guerrilla, group, m23, separatist, fighter, faction, army, contra,
    rebels
  `),
      },
      needs: ["object"],
      roles: { ...GIVEN, object: "target" },
    },
    {
      // "supplied the rebels with rockets"
      verbs: SUPPLY,
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      heads: { with: ARMS },
      requires: ["object", "with"],
      needs: ["subject", "by"],
      roles: { ...GIVEN, object: "target", with: "weapon" },
    },
    {
      verbs: ["train"],
      kinds: { subject: ["actor"] },
      heads: {
        object: list("soldier, troop, police, policeman, recruit, officer, commando, guard, cadet, pilot, marine"),
      },
      requires: ["subject", "object"],
      roles: { ...GIVEN, object: "target" },
    },
    {
      // "militants armed with rifles" tells of no supplier.
      verbs: ["arm", "equip"],
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      requires: ["subject", "object"],
      roles: { ...GIVEN, object: "target" },
    },
  ],
  kinds: { subject: ["actor"] },
  examples: [
    { text: "Germany delivered 14 tanks to Ukraine in March.", expect: { initiator: "Germany", target: "Ukraine" } },
    { text: "Iran has supplied Hezbollah with rockets.", expect: { initiator: "Iran", target: "Hezbollah" } },
    { text: "Turkey trained hundreds of Libyan soldiers.", expect: { initiator: "Turkey", target: "Libyan soldiers" } },
    { text: "Denmark has shipped missiles to Kyiv.", expect: { initiator: "Denmark", target: "Kyiv" } },
    { text: "Iran armed the Houthi rebels in Yemen.", expect: { initiator: "Iran", target: "Houthi rebels" } },
    {
      text: "The United States will supply missiles to Taiwan.",
      expect: { status: "planned", initiator: "United States", target: "Taiwan" },
    },
  ],
  misses: [
    { text: "The bank supplied customers with new cards.", because: "business" },
    { text: "She broke her arm in training.", because: "a limb" },
  ],
});

const humanitarian = builtInRule({
  name: "humanitarian aid",
  type: "humanitarian-aid",
  roles: { ...GIVEN, object: "none" },
  verbs: list(`
    provide aid, deliver aid, provide relief, send aid, send doctor, deliver relief, distribute food,
    distribute aid, provide shelter, rescue, evacuate wounded, evacuate patient, feed
    refugee, airdrop food, send relief, open border to
  `),
  nouns: list(`
    humanitarian aid, relief effort, food aid, humanitarian assistance, relief supply, aid convoy, aid
    delivery, emergency aid, medical aid, relief operation, humanitarian convoy, airlift of food, emergency
    relief, food distribution, relief work, humanitarian corridor
  `),
  notHeads: {
    object: list(`
    bank, company, economy, point, draw, win, currency, cat, dog, animal, hostage, captive
  `),
  },
  ambiguous: true,
  also: [
    {
      verbs: GIVE,
      kinds: { subject: ["actor", "people"] },
      heads: { object: RELIEF },
      needs: ["object"],
      roles: GIVEN,
      ambiguous: true,
      notHeads: { object: ["bank"] },
    },
    {
      verbs: SUPPLY,
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      heads: { with: RELIEF },
      requires: ["object", "with"],
      needs: ["subject", "by"],
      roles: { ...GIVEN, object: "target", with: "none" },
      ambiguous: true,
    },
    {
      verbs: ["treat"],
      heads: { object: list("wounded, injured, casualty, refugee, displaced") },
      requires: ["subject", "object"],
      roles: { ...GIVEN, object: "target", for: "none" },
      ambiguous: true,
    },
    {
      verbs: ["evacuate", "rescue"],
      kinds: { subject: ["actor"], object: ["people"] },
      needs: ["object", "subject"],
      notHeads: { object: ["bank", "company", "economy", "hostage", "captive"] },
      roles: { ...GIVEN, object: "target", from: "place" },
    },
  ],
  examples: [
    {
      text: "The Red Cross delivered food to families in Tigray.",
      expect: { initiator: "Red Cross", target: "families", place: "Tigray" },
    },
    { text: "The UN will send emergency food aid to Gaza.", expect: { status: "planned", initiator: "UN" } },
    { text: "Norwegian medics treated wounded civilians in Goma.", expect: { target: "wounded civilians" } },
    { text: "The UN delivered flour to displaced families in Bama.", expect: { target: "displaced families" } },
    { text: "Doctors handed over medicine to a clinic in Bam.", expect: { initiator: "Doctors" } },
  ],
  misses: [
    { text: "A late goal rescued a draw.", because: "sport" },
    { text: "The state rescued the bank.", because: "business" },
  ],
});

const economic = builtInRule({
  name: "economic aid",
  type: "economic-aid",
  roles: GIVEN,
  verbs: list(`
    pay compensation, pay reparation, cancel debt, forgive debt, write off debt, give grant to, give loan to, provide economic aid, provide
    loan, provide grant, provide funding, provide fund, provide financial, finance project
  `),
  nouns: list(`
    economic aid, financial aid, economic assistance, development aid, debt relief, financial assistance,
    aid package, financial support, foreign aid, reconstruction aid
  `),
  ambiguous: true,
  also: [
    {
      verbs: GIVE,
      kinds: { subject: ["actor"] },
      heads: { object: ["financial", "economic", "development", "budgetary"] },
      requires: ["object"],
      roles: GIVEN,
    },
    {
      verbs: GIVE,
      kinds: { subject: ["actor"], to: ["actor", "place", "people"], second: ["actor", "people", "place"] },
      heads: { object: MONEY },
      needs: ["object"],
      roles: GIVEN,
      ambiguous: true,
      notHeads: { subject: ["bank", "company", "firm", "club"] },
    },
  ],
  examples: [
    {
      text: "Finland gave Tanzania a grant of 20 million dollars.",
      expect: { initiator: "Finland", target: "Tanzania" },
    },
    {
      text: "China will provide a loan to Sri Lanka.",
      expect: { status: "planned", initiator: "China", target: "Sri Lanka" },
    },
    { text: "The EU granted financial aid to Moldova.", expect: { initiator: "EU", target: "Moldova" } },
  ],
  misses: [
    { text: "The bank offers loans to first-time buyers.", because: "business" },
    { text: "The bank lent money to farmers.", because: "business" },
  ],
});

const political = builtInRule({
  name: "political support",
  type: "political-support",
  roles: { ...DIRECTED, of: "target", for: "target", from: "initiator", with: "target" },
  verbs: list(`
    endorse, praise, back, commend, hail, express support for, voice support for, recognise, recognize,
    throw weight behind, side with, stand by, lend support to, give backing to, reaffirm support for,
    applaud, congratulate, salute, upgrade tie, establish relation with, establish diplomatic relation,
    restore relation with, restore diplomatic relation, normalise relation, normalize relation, upgrade
    relation, welcome decision, welcome statement, rally behind, voice backing, restore tie, establish tie,
    open embassy, reopen embassy, express solidarity, defend decision, approve of, pay tribute to, welcome
    move, welcome plan, upgrade diplomatic, apologise to, apologize to, forgive, express condolence, urge
    support, offer condolence, re-establish relation, resume relation, resume diplomatic relation,
    re-establish diplomatic, thank
  `),
  nouns: list(`
    endorsement, diplomatic support, political support, solidarity, diplomatic recognition, recognition of,
    declaration of support, praise
  `),
  kinds: { subject: ["actor"] },
  notHeads: {
    object: list(`
    product, record, performance, player, goal, film, album, book, loan, victim, car
  `),
  },
  notModifiers: ["celebrity"],
  ambiguous: true,
  also: [
    {
      verbs: ["welcome", "support", "defend", "approve"],
      kinds: { subject: ["actor"] },
      needs: ["object", "subject"],
      heads: {},
      notHeads: {
        object: list(`
    family, child, claim, theory, account, allegation, accusation, version, conclusion, assertion, this, title, crown, penalty, champion, lead, visitor, guest, customer
  `),
      },
      ambiguous: true,
    },
    { verbs: ["apologise", "apologize"], roles: DIRECTED, kinds: { subject: ["actor"] } },
  ],
  examples: [
    {
      text: "France endorsed the plan of the African Union.",
      expect: { initiator: "France", target: "African Union" },
    },
    { text: "The envoy praised Jordan for sheltering refugees.", expect: { initiator: "envoy", target: "Jordan" } },
    {
      text: "Japan apologised to Korea for the use of forced labour.",
      expect: { initiator: "Japan", target: "Korea" },
    },
    { text: "Israel and Morocco established diplomatic relations.", expect: { initiator: ["Israel", "Morocco"] } },
  ],
  misses: [
    { text: "Critics praised the film.", because: "the arts" },
    { text: "He backed his car into a wall.", because: "driving" },
  ],
});

export const AID_AND_SUPPORT: readonly EventRule[] = [military, economic, humanitarian, political];
