import { builtInRule, type EventRule } from "../rule.js";
import { DIRECTED, HARM } from "./arguments.js";
import { list } from "./list.js";

const UNREST = {
  ...DIRECTED,
  object: "target",
  over: "none",
  for: "none",
  of: "initiator",
  in: "place",
  at: "place",
  to: "place",
  on: "none",
  from: "none",
  outside: "place",
} as const;

const riot = builtInRule({
  name: "riot",
  type: "riot",
  roles: { ...UNREST, between: "sides", at: "target" },
  verbs: list(`
    riot, go on rampage, run riot, rampage, run amok, pelt with stone, throw stone, throw stone at, hurl
    stone, hurl stone at, pelt stone, hurl brick, throw petrol bomb, stone, pelt, lynch, go on looting
    spree, set up barricade, erupt in violence
  `),
  nouns: list(`
    riot, rioting, mob violence, rampage, communal violence, stone-pelting, stone pelting, disturbance,
    stone throwing, communal clash, race riot, street violence, mayhem, prison riot, sectarian violence,
    unrest, civil unrest, communal riot, looting spree, stone-throwing, violent protest, violent
    demonstration
  `),
  kinds: { subject: ["actor", "people"] },
  notModifiers: ["atmospheric", "tropical", "weather", "sleep"],
  ambiguous: true,
  examples: [
    {
      text: "Prisoners rioted at a jail in Guayaquil on Monday.",
      expect: { initiator: "Prisoners", place: "Guayaquil" },
    },
    {
      text: "Crowds threw stones at police in Srinagar.",
      expect: { initiator: "Crowds", target: "police", place: "Srinagar" },
    },
    { text: "Rioting broke out in Nairobi after the vote.", expect: { place: "Nairobi" } },
    { text: "Mobs went on the rampage in Lagos on Monday.", expect: { initiator: "Mobs", place: "Lagos" } },
  ],
  misses: [
    { text: "The garden was a riot of colour.", because: "a figure of speech" },
    { text: "A tropical disturbance formed off Cuba.", because: "weather" },
  ],
});

const strike = builtInRule({
  name: "labour strike",
  type: "strike",
  roles: UNREST,
  verbs: list(`
    go on strike, walk out, walk off job, down tool, be on strike, stage strike, stage walkout, hold strike,
    begin strike, launch strike, observe strike, call bandh, stop work, go on general strike
  `),
  nouns: list(`
    general strike, walkout, work stoppage, labour strike, labor strike, bandh, hartal, teachers' strike,
    transport strike, miners' strike, industrial action, sit-down strike, lockout, stoppage, doctors'
    strike, armed strike, shutdown strike
  `),
  notModifiers: ["hunger", "air", "missile", "drone"],
  // "walked out of the room"
  notHeads: {
    of: list(
      "rehearsal, room, hall, court, courtroom, meeting, session, talk, chamber, interview, house, home, debate, ceremony, concert",
    ),
  },
  also: [
    {
      nouns: ["strike"],
      modifiers: list(`
    general, nationwide, national, workers, worker, teachers, teacher, miners, transport, wildcat, 24-hour,
    48-hour, one-day, two-day, rail, doctors, nurses, pilots, labour, labor, union, day, week, indefinite,
    four-day, three-day, civil
  `),
    },
    {
      nouns: ["strike"],
      heads: {
        by: list(`
    worker, teacher, nurse, doctor, miner, union, driver, employee, pilot, lawyer, trader, student
  `),
        over: ["pay", "wage", "job", "condition", "pension"],
        for: ["pay", "wage", "condition"],
      },
      needs: ["by", "over", "for"],
    },
    {
      verbs: ["strike"],
      heads: {
        subject: list(`
    worker, teacher, nurse, doctor, miner, union, driver, employee, pilot, lawyer, staff
  `),
      },
      needs: ["subject"],
    },
  ],
  kinds: { subject: ["actor", "people"] },
  examples: [
    { text: "Teachers went on strike in Abuja over unpaid wages.", expect: { initiator: "Teachers", place: "Abuja" } },
    { text: "Doctors walked off the job in Port Sudan.", expect: { initiator: "Doctors" } },
    { text: "Unions called a general strike in Peru.", expect: { initiator: "Unions", place: "Peru" } },
    { text: "Miners began a strike at the Marikana mine.", expect: { initiator: "Miners" } },
  ],
  misses: [
    { text: "An Israeli strike on Rafah killed six.", because: "from the air", takenBy: "air strike" },
    { text: "The striker scored twice.", because: "sport" },
  ],
});

const protest = builtInRule({
  name: "protest",
  type: "protest",
  roles: UNREST,
  verbs: list(`
    protest, protest against, demonstrate, demonstrate against, take to street, take to the streets, rally,
    rally against, march, march on, march against, stage sit-in, hold rally, hold demonstration, boycott,
    stage protest, block road, block street, block highway, blockade road, begin hunger strike, go on hunger
    strike, start hunger strike, stage hunger strike, continue hunger strike, picket, gather to protest,
    occupy square, chant slogan, collect signature, sign petition, hold vigil, hold sit-in, stage rally,
    stage demonstration, burn tyre, burn tire, stage boycott
  `),
  nouns: list(`
    protest, demonstration, rally, sit-in, hunger strike, march, protest march, peaceful protest, street
    protest, mass protest, boycott, vigil, mass demonstration, protest rally, dharna, petition
    drive, civil disobedience, roadblock, mass rally, anti-government protest, student protest
  `),
  notHeads: {
    subject: list(`
    stock, share, market, price, bond, dollar, currency, index, team, side, study, result, research,
    experiment, evidence, document, case, incident, attack, video
  `),
    of: ["product", "skill", "technology", "loyalty", "respect", "affection"],
  },
  notModifiers: list(`
    stock, market, late, product, car, dakar, motor, cooking, price, relief, wedding
  `),
  also: [
    {
      nouns: ["picket"],
      notModifiers: list("police, army, security, military, guard, border, levies, rangers, soldiers, fence"),
    },
    {
      // "burned effigies of the president"
      verbs: ["burn effigy", "burn flag", "burn portrait", "burn picture", "burn poster", "burn photograph"],
      kinds: { subject: ["actor", "people", "other"] },
      roles: { ...UNREST, of: "target" },
    },
  ],
  kinds: { subject: ["actor", "people", "other"] },
  ambiguous: true,
  examples: [
    {
      text: "Thousands of students demonstrated in Santiago against the reform.",
      expect: { initiator: "students", place: "Santiago" },
    },
    {
      text: "Crowds in Tehran burned portraits of the president.",
      expect: { initiator: "Crowds", target: "president" },
    },
    { text: "Villagers blocked a road near La Paz.", expect: { initiator: "Villagers", place: "La Paz" } },
    {
      text: "A protest by farmers in Delhi entered its second week.",
      expect: { initiator: "farmers", place: "Delhi" },
    },
  ],
  misses: [
    { text: "A police picket near the market came under fire.", because: "a post", takenBy: "attack" },
    { text: "Stocks rallied after the rate cut.", because: "business" },
    { text: "The home side rallied to win 3-2.", because: "sport" },
  ],
});

const crowdControl = builtInRule({
  name: "crowd control",
  type: "crowd-control",
  roles: { ...HARM, object: "target", to: "none", by: "initiator" },
  verbs: list(`
    disperse crowd, disperse protester, disperse demonstrator, disperse demonstration, disperse mob, use
    tear gas, use teargas, use water cannon, lob teargas, burst teargas, fire tear gas, fire teargas, fire
    rubber bullet, fire water cannon, fire in air, fire into air, lathi-charge, lathicharge, lathi charge,
    tear-gas, teargas, baton-charge, baton charge, break up protest, break up demonstration, break up rally, break up march, break up gathering, break up crowd, fire stun grenade, throw stun grenade, hurl stun grenade, lob stun grenade, use pepper spray, use pellet gun, resort to
    lathi-charge, resort to lathicharge, cane-charge, lob tear gas, burst tear gas, use baton, use force
    against, use force, charge with baton, charge crowd, disperse rally, use rubber bullet, resort to
    caning, cane, use stun grenade, disperse gathering, clear square, clear camp, quell riot, put down
    protest, suppress protest, crush protest, fire warning shot, burst teargas shell, lob teargas shell, rain lathi,
    rain baton, wield lathi, wield cane, wield baton, swing lathi, swing baton, use lathi, disperse with lathi
  `),
  nouns: list(`
    lathi-charge, lathicharge, baton charge, use of force, excessive force, tear-gassing, police firing,
    crackdown on protest, crackdown on protester, crackdown on demonstrator, lathi charge, use of tear gas,
    tear gas, police brutality, teargas
  `),
  kinds: { subject: ["actor", "people"], object: ["actor", "people", "other", "weapon", "event"] },
  notHeads: { object: ["seed", "cloud", "fog", "smoke", "sugar", "candy"] },
  also: [
    {
      verbs: ["disperse", "scatter"],
      kinds: { subject: ["actor"], object: ["actor", "people"] },
      requires: ["object"],
      notHeads: { subject: ["wind", "rain", "crowd"] },
    },
  ],
  examples: [
    {
      text: "Soldiers dispersed demonstrators in Conakry.",
      expect: { initiator: "Soldiers", target: "demonstrators", place: "Conakry" },
    },
    {
      text: "Riot police fired rubber bullets at demonstrators in Bogota.",
      expect: { initiator: "Riot police", target: "demonstrators", place: "Bogota" },
    },
    {
      text: "Police used tear gas to disperse protesters in Harare.",
      expect: { initiator: "Police", target: "protesters", place: "Harare" },
    },
    {
      text: "Riot police in Durban fired stun grenades at workers.",
      expect: { initiator: "Riot police", target: "workers", place: "Durban" },
    },
    { text: "Police cane-charged students in Patna.", expect: { initiator: "Police", target: "students" } },
    { text: "Constables rained lathis on the protesters in Patna.", expect: { initiator: "Constables" } },
    { text: "The police resorted to a lathi-charge near Gomtipur.", expect: { initiator: "police" } },
  ],
  misses: [
    { text: "The wind dispersed the fog.", because: "weather" },
    { text: "The crowd dispersed quietly.", because: "no force" },
  ],
});

export const UNREST_RULES: readonly EventRule[] = [crowdControl, riot, strike, protest];
