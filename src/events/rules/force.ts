import { builtInRule, type EventRule } from "../rule.js";
import { HARM, OWN } from "./arguments.js";
import { DISASTERS } from "./ills.data.js";
import { list } from "./list.js";

const MOVED = {
  subject: "initiator",
  object: "other",
  by: "initiator",
  of: "initiator",
  possessor: "initiator",
  modifier: "initiator",
  to: "destination",
  in: "destination",
  into: "destination",
  on: "destination",
  along: "destination",
  at: "destination",
  against: "target",
  from: "none",
  between: "place",
} as const;
const FORCES = list(`
    troop, soldier, force, peacekeeper, tank, warship, contingent, battalion, brigade, army, police,
    policeman, marine, unit, jet, aircraft, missile, reinforcement, fleet, carrier, paratrooper, regiment,
    company, personnel, artillery, convoy, column, division, guard, squadron, system, mercenary, fighter,
    commando, navy, vessel, frigate, destroyer, submarine, bomber, howitzer, weapon, ship, officer, plane,
    helicopter, jawan, military, vehicle, armour, armor, equipment, observer, monitor, weaponry, launcher
  `);

const FIGHTERS = list(`
    armed, gunman, militant, militiaman, militia, rebel, guerrilla, insurgent, jihadist, terrorist, fighter, bandit, gang,
    gangster, cartel, hitman, soldier, troop, army, military, force, police, policeman, paramilitary, separatist
`);

const deployment = builtInRule({
  name: "deployment",
  type: "deployment",
  roles: MOVED,
  verbs: list(`
    send troop, send soldier, send force, send reinforcement, send peacekeeper, send warship, send tank,
    send army, move troop, mass troop, station troop, rush troop, amass troop, dispatch troop, airlift
    troop, send marine, reinforce position, reinforce border, strengthen force, strengthen garrison,
    strengthen presence, increase presence, call in army, call out army, bring in troop, build up force, scramble
    jet, scramble fighter, scramble warplane, scramble aircraft, scramble plane
  `),
  nouns: list(`
    deployment, redeployment, troop build-up, troop buildup, military build-up, military buildup, troop
    movement, military presence, dispatch of troop, arrival of troop, arrival of peacekeeper, arrival of
    force, concentration of troop
  `),
  notModifiers: ["capital", "software", "product", "vaccine"],
  notHeads: {
    of: list(`
    vaccine, capital, software, technology, resource, fund, network, app
  `),
  },
  also: [
    {
      verbs: list(`
    deploy, redeploy, station, dispatch, amass, mass, move in, rush, airlift, position, send in, send, post,
    move, contribute, commit, mobilise, mobilize, muster
  `),
      heads: { object: FORCES },
      needs: ["object"],
      roles: MOVED,
    },
    {
      verbs: list(`
    arrive, land, patrol, deploy, mass, gather, enter, cross, take up position, move into, fan out
  `),
      heads: { subject: FORCES },
      needs: ["subject"],
      roles: { ...MOVED, subject: "initiator", object: "destination" },
      notHeads: { object: ["competition"] },
    },
  ],
  examples: [
    { text: "Russia deployed thousands of troops to the Belarusian border.", expect: { initiator: "Russia" } },
    {
      text: "Kenya will send 1,000 police officers to Haiti.",
      expect: { status: "planned", initiator: "Kenya", place: "Haiti" },
    },
    { text: "Taiwan scrambled fighter jets on Monday.", expect: { initiator: "Taiwan" } },
    { text: "Chinese warships were deployed around Taiwan.", expect: { initiator: "Chinese warships" } },
    { text: "The deployment of peacekeepers in Goma began on Monday.", expect: { place: "Goma" } },
  ],
  misses: [
    { text: "The airline deployed new software.", because: "business" },
    { text: "The coach sent on two substitutes.", because: "sport" },
  ],
});

const mobilisation = builtInRule({
  name: "mobilisation",
  type: "mobilisation",
  roles: { ...HARM, object: "other", of: "none", for: "none" },
  verbs: list(`
    call up reservist, call up reserve, mobilise reservist, mobilize reservist, put on alert, place on
    alert, put on high alert, go on alert, order mobilisation, order mobilization, mobilise troop, mobilize
    troop, mobilise army, mobilize army, prepare for war, prepare attack, prepare offensive, conscript, step
    up recruitment, put on war footing, declare mobilisation, declare mobilization, raise alert, beef up
    security, tighten security, gear up for war, arm itself, be on alert, be on high alert, remain on alert,
    introduce conscription
  `),
  nouns: list(`
    mobilisation, mobilization, call-up, conscription, partial mobilisation, military exercise, war game,
    military drill, naval exercise, military manoeuvre, military maneuver, live-fire exercise, naval drill,
    show of force, arms build-up, arms race, air drill, troop exercise, alert of troop
  `),
  also: [
    {
      verbs: ["prepare", "ready", "gear up"],
      heads: {
        subject: list(`
    army, troop, force, military, soldier, navy, rebel, fighter
  `),
      },
      needs: ["subject"],
      roles: HARM,
    },
    {
      verbs: ["mobilise", "mobilize"],
      kinds: { subject: ["actor"] },
      roles: HARM,
      notHeads: { object: ["resource", "fund", "support", "voter", "supporter", "public"] },
      needs: ["object"],
    },
    {
      nouns: ["exercise", "drill", "manoeuvre", "maneuver"],
      modifiers: list(`
    joint, military, naval, annual, live, live-fire, air, nuclear, large-scale, nato, amphibious
  `),
      notModifiers: ["fire", "physical", "breathing"],
    },
  ],
  examples: [
    { text: "Russia called up reservists in September.", expect: { initiator: "Russia" } },
    { text: "Britain mobilised army reservists for a possible war on Tuesday.", expect: { initiator: "Britain" } },
    { text: "Ukraine put its army on high alert.", expect: { initiator: "Ukraine" } },
    { text: "China began live-fire exercises near Taiwan.", expect: { initiator: "China" } },
    { text: "Turkey began large-scale naval drills on Monday.", expect: { initiator: "Turkey" } },
  ],
  misses: [
    { text: "The party mobilised its voters before the election.", because: "politics" },
    { text: "Doctors recommend breathing exercises.", because: "health" },
  ],
});

const weaponsTest = builtInRule({
  name: "weapons test",
  type: "weapons-test",
  roles: { ...HARM, into: "destination", on: "none", object: "weapon", of: "weapon" },
  verbs: list(`
    test missile, test-fire, test nuclear, test weapon, test bomb, test-launch, test rocket, launch
    ballistic, fire ballistic, launch satellite, test-fire missile, test warhead, fire test, test device
  `),
  nouns: list(`
    missile test, nuclear test, weapons test, test launch, missile launch, test-firing, nuclear weapons
    test, ballistic missile test, rocket test, test of missile, test firing, weapon test, launch of missile
  `),
  kinds: { subject: ["actor"] },
  also: [
    {
      verbs: ["fire", "launch", "test"],
      heads: { object: ["missile"] },
      kinds: { subject: ["actor"] },
      needs: ["object"],
      roles: { ...HARM, into: "destination", object: "weapon" },
      modifiers: ["ballistic", "intercontinental", "hypersonic"],
    },
    {
      // "fired a missile into the sea"
      verbs: ["fire", "launch"],
      heads: { object: ["missile", "rocket", "projectile"], into: ["sea", "ocean", "water", "pacific", "atlantic"] },
      kinds: { subject: ["actor"] },
      requires: ["object", "into"],
      roles: { ...HARM, into: "destination", object: "weapon" },
    },
  ],
  examples: [
    { text: "North Korea tested two missiles on Thursday.", expect: { initiator: "North Korea" } },
    { text: "North Korea fired a missile into the sea.", expect: { initiator: "North Korea" } },
    { text: "India carried out a nuclear test in 1998.", expect: { initiator: "India", timeframe: "background" } },
    {
      text: "Pyongyang launched a ballistic missile into the sea off its east coast.",
      expect: { initiator: "Pyongyang" },
    },
  ],
  misses: [
    { text: "Pupils sat a maths test on Monday.", because: "school" },
    { text: "The carmaker tested a new engine.", because: "business" },
  ],
});

const blockade = builtInRule({
  name: "blockade",
  type: "blockade",
  roles: { ...HARM, object: "target", of: "target", between: "place" },
  verbs: list(`
    blockade, besiege, cut off, seal off, encircle, close border, shut border, seal border, close crossing,
    close airspace, cordon off, lay siege to, impose blockade on, turn back, block access, block aid, block
    convoy, block ambulance, deny access, cut supply, close checkpoint, block humanitarian, block delivery,
    close road, surround
  `),
  nouns: list(`
    blockade, encirclement, border closure, closure of border, naval blockade, air blockade, closure of
    airspace, economic blockade
  `),
  kinds: { subject: ["actor", "people"], object: ["place", "thing", "actor", "people", "other"] },
  notHeads: {
    subject: list(`
    water, sea, forest, wall, hill, mountain, controversy, river
  `).concat(DISASTERS),
  },
  ambiguous: true,
  also: [
    {
      // Where villagers block a road, they protest.
      verbs: list(
        "block road, block street, block highway, block route, block bridge, blockade road, set up roadblock",
      ),
      heads: { subject: FIGHTERS },
      requires: ["subject"],
      ambiguous: true,
    },
  ],
  examples: [
    { text: "Azerbaijan blockaded the Lachin corridor for months.", expect: { initiator: "Azerbaijan" } },
    { text: "Gunmen blocked a road near Gusau.", expect: { initiator: "Gunmen", place: "Gusau" } },
    { text: "Rebels besieged the city of El Fasher.", expect: { initiator: "Rebels", place: "El Fasher" } },
    { text: "The blockade of Mariupol by Russia began in March.", expect: { initiator: "Russia", place: "Mariupol" } },
  ],
  misses: [
    { text: "Floods cut off dozens of villages in Assam.", because: "weather" },
    { text: "The village is surrounded by forest.", because: "scenery" },
  ],
});

const withdrawal = builtInRule({
  name: "withdrawal",
  type: "withdrawal",
  roles: { ...OWN, object: "other", from: "place", of: "initiator", to: "destination", into: "destination" },
  verbs: list(`
    retreat, withdraw troop, withdraw force, pull out troop, withdraw soldier, pull back troop, withdraw
    army, withdraw peacekeeper, pull troop, bring home troop, withdraw tank, pull back force, pull out
    force, remove troop, withdraw to, fall back, abandon position, vacate position, flee post,
    ship out, disengage, flee across border, redeploy out of
  `),
  nouns: list(`
    withdrawal of troop, troop withdrawal, pullout, pullback, retreat, military withdrawal, withdrawal of
    force, disengagement, troop pullout, pull-out, withdrawal of soldier, withdrawal of peacekeeper
  `),
  kinds: { subject: ["actor", "people"] },
  notModifiers: list(`
    holiday, spiritual, weekend, yoga, cash, bank, seaside
  `),
  ambiguous: true,
  also: [
    {
      verbs: list(`
    withdraw, pull out, pull back, leave, evacuate, vacate, quit, abandon
  `),
      heads: {
        subject: FORCES.concat("rebel", "guerrilla", "militant", "militia", "insurgent", "separatist", "invader"),
      },
      kinds: { subject: ["actor", "people"] },
      // "left two men dead"
      notKinds: { object: ["people"] },
      needs: ["subject"],
      roles: { ...OWN, object: "place" },
      notHeads: { object: ["dead", "job", "people", "person"] },
      // "blew up pylons, leaving the town without power": what became of it
      without: ["without"],
    },
    {
      verbs: ["withdraw", "pull back", "pull out", "evacuate"],
      heads: { object: FORCES.concat("forces") },
      needs: ["object"],
      roles: { ...OWN, object: "other" },
    },
    {
      verbs: ["withdraw from", "pull out of", "pull back from"],
      kinds: { subject: ["actor"], from: ["place"], of: ["place"] },
      needs: ["from", "of"],
      notHeads: {
        from: list(`
    race, market, tournament, competition, deal, agreement, treaty, talk, negotiation, event, bid, contest
  `),
      },
    },
    {
      nouns: ["withdrawal"],
      notModifiers: ["cash", "bank", "drug", "alcohol", "symptom"],
      notHeads: {
        from: list(`
    race, tournament, deal, agreement, treaty, accord, talk, union, eu
  `),
        of: ["subsidy", "application", "funding", "licence"],
      },
    },
  ],
  examples: [
    {
      text: "Russian troops withdrew from Kherson in November.",
      expect: { initiator: "Russian troops", place: "Kherson" },
    },
    {
      text: "Syria has agreed to withdraw its troops from Lebanon.",
      expect: { status: "planned", initiator: "Syria", place: "Lebanon" },
    },
    {
      text: "The withdrawal of Israeli forces from southern Lebanon was completed on Wednesday.",
      expect: { initiator: "Israeli forces", place: "southern Lebanon" },
    },
  ],
  misses: [
    { text: "The player withdrew from the tournament with a knee injury.", because: "sport" },
    { text: "Customers withdrew cash from the bank.", because: "money" },
  ],
});

export const FORCE: readonly EventRule[] = [withdrawal, weaponsTest, mobilisation, deployment, blockade];
