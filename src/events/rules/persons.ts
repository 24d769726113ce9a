import { builtInRule, type EventRule } from "../rule.js";
import { HARM } from "./arguments.js";
import { BEASTS } from "./beasts.data.js";
import { DETRACTORS } from "./ills.data.js";
import { list } from "./list.js";

/** What cameras shoot. */
const PICTURES = list(
  "film, movie, scene, video, picture, documentary, footage, series, episode, photograph, portrait, drama",
);

const shooting = builtInRule({
  name: "shooting",
  type: "shooting",
  roles: HARM,
  verbs: list(`
    open fire on, open fire at, open fire, shoot at, fire on, fire at, fire shot at, fire shot, shoot dead,
    gun down, spray bullet, spray with bullet, machine-gun, machinegun, shoot to death, fire into, snipe at,
    fire gun at, fire weapon, riddle with bullet, shower with bullet, start firing, resort to
    firing, fire bullet
  `),
  nouns: list(`
    shooting, gunfire, sniper fire, machine-gun fire, small-arms fire, small arms fire, drive-by shooting,
    mass shooting, gunshot, gun fire, police firing, automatic fire, sniping, machinegun fire, sniper attack
  `),
  notModifiers: list(`
    film, photo, target, clay, skeet, trap, three-point, troubl, outside
  `),
  notHeads: {
    object: list(`
    basket, glance, par, penalty, broadside, question, accusation, barb, jibe
  `).concat(PICTURES, BEASTS),
    into: ["sea", "ocean", "water"],
    at: DETRACTORS,
    on: DETRACTORS,
  },
  ambiguous: true,
  also: [
    // "died in the firing by the army"
    { nouns: ["firing"], requires: ["by"], kinds: { by: ["armed"] } },
    {
      verbs: ["shoot"],
      kinds: { object: ["actor", "people"] },
      needs: ["object"],
      ambiguous: true,
      // "shot himself in the foot"
      notHeads: { object: [...PICTURES, ...BEASTS, "himself", "herself", "themselves", "itself"] },
    },
    {
      // Prices shoot up, and arrivals shoot up by a third.
      verbs: ["shoot up"],
      kinds: { subject: ["actor", "people"], object: ["actor", "people", "place", "thing"] },
      requires: ["object"],
      ambiguous: true,
    },
    {
      verbs: ["fire"],
      kinds: { subject: ["actor", "people"] },
      needs: ["on", "at", "into", "upon", "toward", "towards"],
      notHeads: { into: ["sea", "ocean", "water"], at: DETRACTORS },
      ambiguous: true,
    },
    {
      verbs: ["fire"],
      heads: {
        object: list(`
    shot, round, bullet, volley, weapon, gun, rifle
  `),
      },
      needs: ["object"],
      roles: { ...HARM, object: "none" },
      ambiguous: true,
    },
    {
      verbs: ["fire indiscriminately", "shoot indiscriminately", "fire randomly", "shoot randomly", "fire wildly"],
      kinds: { subject: ["actor", "people"] },
      ambiguous: true,
    },
    {
      verbs: ["hit", "strike", "pierce", "graze"],
      heads: { subject: ["bullet", "gunshot"] },
      kinds: { object: ["people", "actor"] },
      requires: ["subject", "object"],
      roles: { ...HARM, subject: "weapon" },
    },
    {
      nouns: ["firing"],
      modifiers: list(`
    police, indiscriminate, heavy, army, unprovoked, cross-border, private, celebratory
  `),
    },
    {
      nouns: ["fire"],
      modifiers: list(`
    sniper, small-arms, machine-gun, enemy, hostile, gun, rebel, army, militant, automatic, israeli,
    armenian, azerbaijani, azeri, pakistani, indian, russian, ukrainian, police, live
  `),
      notModifiers: ["friendly", "forest", "artillery", "mortar"],
    },
  ],
  examples: [
    {
      text: "Gunmen opened fire on worshippers outside a mosque in Kaduna.",
      expect: { initiator: "Gunmen", victim: "worshippers", place: "Kaduna" },
    },
    {
      text: "A journalist was shot dead by two men on a motorcycle in Tijuana.",
      expect: { victim: "journalist", initiator: "two men", place: "Tijuana" },
    },
    { text: "Four people died in the firing by the army in Imphal.", expect: { initiator: "army", killed: 4 } },
    {
      text: "Masked men entered a bar in Cali and fired indiscriminately.",
      expect: { initiator: "Masked men", place: "Cali" },
    },
    {
      text: "Police fired at protesters in Khartoum.",
      expect: { initiator: "Police", target: "protesters", place: "Khartoum" },
    },
  ],
  misses: [
    { text: "My idea was shot down, said the minister.", because: "an idiom" },
    { text: "The club fired its coach after five defeats.", because: "sport, dismissal" },
    { text: "Shooting of the film begins in May.", because: "the arts" },
  ],
});

const assassination = builtInRule({
  name: "assassination",
  type: "assassination",
  roles: HARM,
  verbs: ["assassinate", "try on life of", "attempt on life of", "eliminate"],
  nouns: list(`
    assassination, assassination attempt, attempt on life of, targeted killing, assassination plot,
    contract killing, hit job, attempt on life
  `),
  kinds: { object: ["actor", "people", "other"], subject: ["actor", "people", "other"] },
  notHeads: {
    object: list(`
    candidate, proposal, tax, waste, team, opponent, job, subsidy, deficit, character, reputation, terrorism,
    extremism, insurgency, militancy, menace, scourge, threat, violence, crime, corruption, poverty, hunger,
    discrimination, disease, virus, evil, problem, need, risk
  `),
  },
  notModifiers: ["character", "mystery"],
  ambiguous: true,
  also: [
    {
      verbs: ["eliminate", "liquidate"],
      kinds: { subject: ["armed"], object: ["actor", "people"] },
      requires: ["subject", "object"],
    },
  ],
  examples: [
    {
      text: "Rebels assassinated the mayor of Tingo Maria on Sunday.",
      expect: { initiator: "Rebels", victim: "mayor" },
    },
    {
      text: "The assassination of two union leaders in San Salvador shocked the country.",
      expect: { victim: "two union leaders", place: "San Salvador" },
    },
    {
      text: "Gunmen tried to assassinate the interior minister in Kabul.",
      expect: { status: "attempted", initiator: "Gunmen", victim: "interior minister", place: "Kabul" },
    },
  ],
  misses: [
    { text: "Her new murder mystery tops the book charts.", because: "the arts" },
    { text: "Brazil eliminated Chile on penalties.", because: "sport" },
    { text: "The prime minister vowed to eliminate terrorism.", because: "nobody is killed" },
  ],
});

const EXECUTING = list(`execute, behead, put to death, decapitate, summarily execute, shoot execution-style`);

const execution = builtInRule({
  name: "execution",
  type: "execution",
  roles: HARM,
  verbs: EXECUTING,
  nouns: list(`
    execution, beheading, summary execution, extrajudicial killing, extrajudicial execution, decapitation,
    public hanging, extra-judicial killing
  `),
  kinds: { object: ["actor", "people"], of: ["actor", "people", "other"] },
  notHeads: {
    possessor: ["plan", "order", "policy", "project", "contract", "strategy", "programme", "program"],
    object: list(`
    plan, order, search, warrant, trade, strategy, contract, up, picture, head, it, this, that, these
  `),
    of: list(`
    plan, order, policy, project, warrant, contract, strategy, programme, program
  `),
  },
  notModifiers: ["trade", "order", "budget"],
  ambiguous: true,
  also: [
    // Contracts and trades are executed, too, but no people are without meaning it.
    { verbs: EXECUTING, requires: ["object"], kinds: { object: ["people"] }, voice: "passive" },
    { verbs: ["hang"], requires: ["object"], kinds: { object: ["actor", "people"] }, ambiguous: true },
  ],
  examples: [
    { text: "The junta hanged four activists at dawn.", expect: { initiator: "junta", victim: "four activists" } },
    {
      text: "Islamic State militants beheaded two captured soldiers.",
      expect: { initiator: "Islamic State militants", victim: "two captured soldiers" },
    },
    {
      text: "Two patients were executed by members of a neighbourhood watch in Turgeau.",
      expect: { initiator: "members", victim: "Two patients" },
    },
    { text: "Iran executed three men convicted of spying.", expect: { initiator: "Iran", victim: "three men" } },
    {
      text: "Witnesses described the execution of prisoners by rebels in Bambari.",
      expect: { initiator: "rebels", victim: "prisoners", place: "Bambari" },
    },
  ],
  misses: [
    { text: "Policemen were hanging around the crossroads.", because: "they stand there" },
    { text: "The bank executed the trade within seconds.", because: "business" },
    { text: "The plan's execution was poor.", because: "no person" },
  ],
});

const massKilling = builtInRule({
  name: "mass killing",
  type: "mass-killing",
  roles: HARM,
  verbs: ["massacre", "slaughter", "butcher", "exterminate", "annihilate", "wipe out"],
  nouns: list(`
    massacre, mass killing, slaughter, carnage, mass murder, bloodbath, mass execution
  `),
  kinds: { object: ["actor", "people", "place"], of: ["actor", "people", "place", "other"] },
  notHeads: {
    object: list(`
    animal, pig, cow, cattle, sheep, chicken, opponent, poultry, debt, gain, deficit
  `),
    of: ["animal", "pig", "cattle", "chicken", "poultry", "sheep"],
  },
  ambiguous: true,
  // "the Armenian genocide" is what Armenians suffered.
  also: [
    {
      nouns: ["genocide", "pogrom", "ethnic cleansing", "extermination"],
      roles: { ...HARM, modifier: "victim" },
      ambiguous: true,
    },
  ],
  examples: [
    { text: "Survivors of the Armenian genocide of 1915 spoke in Aleppo.", expect: { timeframe: "background" } },
    {
      text: "Militiamen massacred 40 villagers in Djugu.",
      expect: { initiator: "Militiamen", victim: "villagers", place: "Djugu" },
    },
    { text: "The massacre of civilians in Bucha drew outrage.", expect: { victim: "civilians", place: "Bucha" } },
    {
      text: "Gunmen slaughtered dozens of peasants in Mapiripan.",
      expect: { initiator: "Gunmen", victim: "peasants", place: "Mapiripan" },
    },
  ],
  misses: [
    { text: "Farmers slaughtered thousands of pigs to stop the virus.", because: "animals" },
    { text: "The home side were slaughtered 6-0 at Anfield.", because: "sport" },
  ],
});

const torture = builtInRule({
  name: "torture",
  type: "torture",
  roles: HARM,
  verbs: list(`
    torture, ill-treat, mistreat, subject to torture, waterboard, maltreat, brutalise, brutalize
  `),
  nouns: ["torture", "ill-treatment", "mistreatment", "maltreatment", "waterboarding"],
  kinds: { object: ["actor", "people"] },
  notHeads: { of: ["animal"] },
  examples: [
    {
      text: "Security forces tortured detainees in Conakry.",
      expect: { initiator: "Security forces", victim: "detainees", place: "Conakry" },
    },
    {
      text: "The torture of two prisoners by guards was filmed.",
      expect: { initiator: "guards", victim: "prisoners" },
    },
    {
      text: "Two students were tortured by police in Minsk.",
      expect: { initiator: "police", victim: "Two students", place: "Minsk" },
    },
  ],
  misses: [
    { text: "It was a tortured metaphor.", because: "a figure of speech" },
    { text: "The wait tortured the candidates' nerves.", because: "nobody was harmed" },
  ],
});

const abduction = builtInRule({
  name: "abduction",
  type: "abduction",
  roles: HARM,
  verbs: list(`
    abduct, kidnap, take hostage, hold hostage, take captive, hold captive, seize hostage, seize as
    hostage, forcibly disappear, take prisoner, take as human
    shield, hold as hostage, take as hostage, hold for
    ransom, seize as hostages, commandeer
  `),
  nouns: list(`
    abduction, kidnapping, kidnap, hostage-taking, hijacking, hostage taking, enforced disappearance, forced
    disappearance, mass abduction, seizure of hostage, hostage crisis, hijack
  `),
  kinds: { object: ["actor", "people", "thing", "other"] },
  notHeads: {
    object: list(`
    victory, win, point, lead, equaliser, title, draw, agenda, bag, purse
  `),
    by: ["string", "fear", "emotion", "habit", "circumstance", "ideology", "market", "lobby"],
  },
  also: [
    { verbs: ["hijack"], requires: ["object"], kinds: { object: ["people", "thing", "weapon"] }, ambiguous: true },
    {
      verbs: ["snatch from", "bundle into", "make off with"],
      kinds: { object: ["people", "actor"], with: ["people"] },
      needs: ["object", "with"],
      roles: { ...HARM, into: "none", with: "target" },
    },
    {
      verbs: ["snatch", "carry off", "take away", "take away by force", "seize", "hold", "capture"],
      kinds: { subject: ["armed"], object: ["people"] },
      // "captured Bunyatenge": a town that nobody knows.
      notKinds: { object: ["name"] },
      requires: ["subject", "object"],
      notHeads: {
        object: ["power", "talk", "casualty", "body", "dead"],
        subject: list("police, court, government, marshal, sheriff, constable, detective, gendarme"),
      },
    },
    {
      verbs: ["seize"],
      kinds: { object: ["people"] },
      heads: {
        subject: list(`
          inmate, prisoner, convict, detainee, rioter, villager, resident, townspeople, peasant, farmer, mob, crowd, protester,
          demonstrator, striker, looter
        `),
      },
      notKinds: { object: ["name"] },
      requires: ["subject", "object"],
      notHeads: { object: ["body", "dead"] },
    },
  ],
  examples: [
    {
      text: "Gunmen kidnapped 20 schoolgirls in Zamfara on Friday.",
      expect: { initiator: "Gunmen", victim: "schoolgirls", place: "Zamfara" },
    },
    {
      text: "Three aid workers were snatched from their compound in Dadaab.",
      expect: { victim: "Three aid workers", place: "Dadaab" },
    },
    { text: "Two aid workers were abducted near Goma.", expect: { victim: "Two aid workers", place: "Goma" } },
    {
      text: "Inmates at a jail in Guayaquil seized 15 guards and held them for nine hours.",
      expect: { initiator: "Inmates", victim: "15 guards", place: "Guayaquil" },
    },
    {
      text: "The kidnapping of a German engineer by rebels in Arauca lasted a month.",
      expect: { initiator: "rebels", victim: "German engineer", place: "Arauca" },
    },
  ],
  misses: [
    { text: "Thieves made off with two paintings from the museum.", because: "no person" },
    { text: "A late header snatched victory for Everton.", because: "sport" },
    { text: "The hijacked agenda of the meeting annoyed delegates.", because: "no person" },
  ],
});

const sexual = builtInRule({
  name: "sexual violence",
  type: "sexual-violence",
  roles: HARM,
  verbs: ["rape", "gang-rape", "sexually assault", "sexually abuse", "molest", "gang rape"],
  nouns: list(`
    rape, gang rape, sexual violence, sexual assault, sexual abuse, sexual slavery, gang-rape, sexual attack
  `),
  examples: [
    {
      text: "Soldiers raped at least 12 women in the village of Tawila.",
      expect: { initiator: "Soldiers", victim: "women", place: "Tawila" },
    },
    {
      text: "Three girls were raped by militiamen near Beni.",
      expect: { initiator: "militiamen", victim: "Three girls", place: "Beni" },
    },
    { text: "The UN documented cases of rape by rebels in Bria.", expect: { initiator: "rebels", place: "Bria" } },
  ],
  misses: [
    { text: "Rapeseed prices rose in May.", because: "a plant" },
    { text: "The committee discussed sexual health.", because: "no violence" },
  ],
});

export const PERSONS: readonly EventRule[] = [
  sexual,
  abduction,
  torture,
  execution,
  assassination,
  massKilling,
  shooting,
];
