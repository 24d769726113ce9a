import { describe, expect, test } from "vitest";
import { analyse } from "../../src/grammar/index.js";
import { readDocument } from "../../src/text/read.js";

/**
 * The clauses of a text, one line each: kind: subject | verb | objects (or = complement) | prepositions.
 * A relative pronoun is written with what it stands for; coordinated groups are joined by "&".
 */
function clausesOf(text: string): string[] {
  const doc = readDocument({ text });
  const { groups, clauses, verbs } = analyse(doc);
  const { start, end } = doc.tokens;
  const words = ({ from, to }: { from: number; to: number }) => text.slice(start[from]!, end[to - 1]!);
  const named = (id: number): string => {
    const group = groups[id]!;
    const own = group.antecedent === undefined ? words(group) : `${words(group)}=${words(groups[group.antecedent]!)}`;
    return [own, ...group.conjuncts.map((c) => words(groups[c]!))].join(" & ");
  };
  return clauses.map(({ kind, verb, subject, objects, complement, preps }) => {
    const { negated, modal, lemma, particle, voice } = verbs[verb]!;
    const told = [
      negated && "not",
      modal,
      particle === undefined ? lemma : `${lemma} ${particle}`,
      voice === "passive" && "PASSIVE",
    ];
    const behind = objects.map(named).join(" + ") || (complement === undefined ? "-" : `= ${named(complement)}`);
    const phrases = preps.map(({ prep, group }) => `${prep} ${named(group)}`).join("; ");
    return [
      `${kind}: ${subject === undefined ? "-" : named(subject)}`,
      told.filter(Boolean).join(" "),
      behind,
      ...(phrases === "" ? [] : [phrases]),
    ].join(" | ");
  });
}

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Rebels kidnapped, tortured and killed a mayor.",
    ["main: Rebels | kidnap | a mayor", "main: Rebels | torture | a mayor", "main: Rebels | kill | a mayor"],
  ],
  [
    "Two men were abducted and later shot by rebels.",
    ["main: Two men | abduct PASSIVE | - | by rebels", "main: Two men | shoot PASSIVE | - | by rebels"],
  ],
  ["Rebels attacked and then fled.", ["main: Rebels | attack | -", "main: Rebels | flee | -"]],
  [
    "Gunmen wearing explosive vests stormed a college, killing 24 cadets and wounding more than 60.",
    [
      "participle: Gunmen | wear | explosive vests",
      "main: Gunmen | storm | a college",
      "participle: Gunmen | kill | 24 cadets",
      "participle: Gunmen | wound | more than 60",
    ],
  ],
  [
    "The warlord denied that his men had killed villagers and blamed the army.",
    ["main: The warlord | deny | -", "complement: his men | kill | villagers", "main: The warlord | blame | the army"],
  ],
  [
    "The army accused the rebels, whom it has been fighting since April 2023, of shelling the port.",
    [
      "main: The army | accuse | the rebels",
      "relative: it | fight | - | since April 2023",
      "gerund: the rebels | shell | the port",
    ],
  ],
  [
    "If the rebels attack, the army will respond.",
    ["adverbial: the rebels | attack | -", "main: the army | will respond | -"],
  ],
  [
    "Rebels will enter the town and kill the mayor.",
    ["main: Rebels | will enter | the town", "main: Rebels | will kill | the mayor"],
  ],
  [
    "He ordered troops to enter the town and arrest the mayor.",
    ["main: He | order | troops", "infinitive: troops | enter | the town", "infinitive: troops | arrest | the mayor"],
  ],
  ["Blast kills 20, wounds 30 in Kabul", ["main: Blast | kill | 20", "main: Blast | wound | 30 | in Kabul"]],
  ["At least 12 killed as gunmen storm hotel", ["main: At least 12 | kill | -", "adverbial: gunmen | storm | hotel"]],
  [
    "The union denounced the plan as an assault on drivers and called a strike.",
    ["main: The union | denounce | the plan | as an assault; on drivers", "main: The union | call | a strike"],
  ],
  [
    "Gunmen opened fire on villagers who had gathered in a field, killing nine.",
    [
      "main: Gunmen | open | fire | on villagers",
      "relative: who=villagers | gather | - | in a field",
      "participle: Gunmen | kill | nine",
    ],
  ],
  [
    "A drone hit a bus carrying workers who were returning home, killing four.",
    [
      "main: A drone | hit | a bus",
      "participle: a bus | carry | workers",
      "relative: who=workers | return | -",
      "participle: A drone | kill | four",
    ],
  ],
  [
    "Police arrested a man who opened fire on a crowd, killing three.",
    [
      "main: Police | arrest | a man",
      "relative: who=a man | open | fire | on a crowd",
      "participle: who=a man | kill | three",
    ],
  ],
  [
    "The army shelled a village held by rebels who had refused to surrender, killing six civilians.",
    [
      "main: The army | shell | a village",
      "participle: a village | hold PASSIVE | - | by rebels",
      "relative: who=rebels | refuse | -",
      "infinitive: who=rebels | surrender | -",
      "participle: The army | kill | six civilians",
    ],
  ],
  [
    "Police fired on a crowd protesting against the vote.",
    ["main: Police | fire | - | on a crowd", "participle: a crowd | protest | - | against the vote"],
  ],
  ["She walked past a burnt-out ward.", ["main: She | walk | a burnt-out ward"]],
  [
    "Two men identified as Hugo Rey and Max Sol were killed.",
    ["participle: Two men | identify PASSIVE | - | as Hugo Rey & Max Sol", "main: Two men | kill PASSIVE | -"],
  ],
  [
    "Two protesters were shot dead by police in Lagos.",
    ["main: Two protesters | shoot PASSIVE | - | by police; in Lagos"],
  ],
  [
    "Rebels attacked the town, killing four soldiers.",
    ["main: Rebels | attack | the town", "participle: Rebels | kill | four soldiers"],
  ],
  [
    "The president tried to end the fighting.",
    ["main: The president | try | -", "infinitive: The president | end | the fighting"],
  ],
  [
    "The rebels threatened to attack the capital.",
    ["main: The rebels | threaten | -", "infinitive: The rebels | attack | the capital"],
  ],
  ["The army failed to stop them.", ["main: The army | fail | -", "infinitive: The army | stop | them"]],
  [
    "Both sides agreed to meet in Geneva.",
    ["main: Both sides | agree | -", "infinitive: Both sides | meet | - | in Geneva"],
  ],
  [
    "The government refused to release the hostages.",
    ["main: The government | refuse | -", "infinitive: The government | release | the hostages"],
  ],
  [
    "Troops began shelling the village at dawn.",
    ["main: Troops | begin | -", "gerund: Troops | shell | the village | at dawn"],
  ],
  [
    "Bombs hit an apartment block in Kupiansk, killing five people.",
    ["main: Bombs | hit | an apartment block | in Kupiansk", "participle: Bombs | kill | five people"],
  ],
  [
    "Six people were hurt as drones strike Odesa port.",
    ["main: Six people | hurt PASSIVE | -", "adverbial: drones | strike | Odesa port"],
  ],
  [
    "Two people were killed as drone hits ambulance near Tyre",
    ["main: Two people | kill PASSIVE | -", "adverbial: drone | hit | ambulance | near Tyre"],
  ],
  ["The rebels released kidnapped people.", ["main: The rebels | release | kidnapped people"]],
  [
    "Residents said soldiers fighting rebels shelled a village.",
    ["main: Residents | say | -", "participle: soldiers | fight | rebels", "complement: soldiers | shell | a village"],
  ],
  [
    "Two soldiers died when a bomb planted by militants exploded near their truck.",
    [
      "main: Two soldiers | die | -",
      "participle: a bomb | plant PASSIVE | - | by militants",
      "adverbial: a bomb | explode | - | near their truck",
    ],
  ],
  [
    "Police said men armed with rifles stormed a base.",
    ["main: Police | say | -", "participle: men | arm PASSIVE | - | with rifles", "complement: men | storm | a base"],
  ],
  [
    "A bomb planted by militants exploded near a mosque.",
    ["participle: A bomb | plant PASSIVE | - | by militants", "main: A bomb | explode | - | near a mosque"],
  ],
  [
    "The group, which claimed the attack, denied killing civilians.",
    ["relative: which=The group | claim | the attack", "main: The group | deny | killing civilians"],
  ],
  [
    "Soldiers stationed in the north mutinied on Monday.",
    ["participle: Soldiers | station PASSIVE | -", "main: Soldiers | mutiny | - | on Monday"],
  ],
  [
    "Gunmen killed a teacher and burned the school.",
    ["main: Gunmen | kill | a teacher", "main: Gunmen | burn | the school"],
  ],
  ["The army took the town, and the rebels fled.", ["main: The army | take | the town", "main: the rebels | flee | -"]],
  [
    "After shelling the village, troops withdrew.",
    ["gerund: troops | shell | the village", "main: troops | withdraw | -"],
  ],
  [
    "Accused of bombing a church, he fled to Chad.",
    ["participle: he | accuse PASSIVE | -", "gerund: he | bomb | a church", "main: he | flee | - | to Chad"],
  ],
  [
    "Two men suspected of killing a mayor were arrested.",
    [
      "participle: Two men | suspect PASSIVE | -",
      "gerund: Two men | kill | a mayor",
      "main: Two men | arrest PASSIVE | -",
    ],
  ],
  [
    "The minister said those responsible for killing a priest fled.",
    ["main: The minister | say | -", "gerund: those | kill | a priest", "complement: those | flee | -"],
  ],
  [
    "The minister said that the rebels had attacked first.",
    ["main: The minister | say | -", "complement: the rebels | attack | -"],
  ],
  [
    "The minister said the rebels had attacked first.",
    ["main: The minister | say | -", "complement: the rebels | attack | -"],
  ],
  ["“They attacked first,” the minister said.", ["main: They | attack | -", "complement: the minister | say | -"]],
  [
    "The town was bombed, according to the mayor.",
    ["main: The town | bomb PASSIVE | -", "participle: The town | accord | - | to the mayor"],
  ],
  [
    "The shelling of Goris by Azerbaijan killed two people.",
    ["main: The shelling | kill | two people | of Goris; by Azerbaijan"],
  ],
  ["Azerbaijan's attack on Armenia killed two people.", ["main: attack | kill | two people | on Armenia"]],
  ["Armenian fire killed two soldiers.", ["main: Armenian fire | kill | two soldiers"]],
  ["No one was hurt.", ["main: No one | hurt PASSIVE | -"]],
  ["The rebels did not attack the convoy.", ["main: The rebels | not attack | the convoy"]],
  ["Rebels may have attacked the convoy.", ["main: Rebels | may attack | the convoy"]],
  ["Rebels, police said, attacked the convoy.", ["main: police | say | -", "main: Rebels | attack | the convoy"]],
  ["The United States supplied missiles to Ukraine.", ["main: The United States | supply | missiles | to Ukraine"]],
  [
    "Three of the men who attacked the bank were arrested.",
    ["relative: who=the men | attack | the bank", "main: Three | arrest PASSIVE | -"],
  ],
  ["In February, Russia sent troops to Ukraine.", ["main: Russia | send | troops | to Ukraine; in February"]],
  [
    "On Monday gunmen in uniform killed the mayor of Kano.",
    ["main: gunmen | kill | the mayor | of Kano; on Monday; in uniform"],
  ],
  ["Hamas is a party to the talks.", ["main: Hamas | be | = a party | to the talks"]],
  ["Protesters set fire to the ministry.", ["main: Protesters | set | fire | to the ministry"]],
  [
    "Police opened fire on the crowd, wounding dozens.",
    ["main: Police | open | fire | on the crowd", "participle: Police | wound | dozens"],
  ],
  ["The general ordered his men to fire.", ["main: The general | order | his men", "infinitive: his men | fire | -"]],
  [
    "They accused the army of killing civilians.",
    ["main: They | accuse | the army", "gerund: the army | kill | civilians"],
  ],
  [
    "France condemned the killing of civilians by the army.",
    ["main: France | condemn | the killing | of civilians; by the army"],
  ],
  [
    "Russia and China vetoed the resolution and blamed the West.",
    ["main: Russia & China | veto | the resolution", "main: Russia & China | blame | the West"],
  ],
  [
    "Israeli jets hit Gaza and its navy shelled Rafah.",
    ["main: Israeli jets | hit | Gaza", "main: its navy | shell | Rafah"],
  ],
  [
    "At least 12 people, including three children, were killed.",
    ["main: At least 12 people | kill PASSIVE | - | including three children"],
  ],
  ["Among the dead was a nurse.", ["main: - | be | = a nurse | among the dead"]],
  ["There were clashes between police and students.", ["main: There | be | = clashes | between police & students"]],
  [
    "It was attacked by Armenia, Baku reported.",
    ["main: It | attack PASSIVE | - | by Armenia", "main: Baku | report | -"],
  ],
  [
    "The rebels, backed by Rwanda, captured Goma.",
    ["participle: The rebels | back PASSIVE | - | by Rwanda", "main: The rebels | capture | Goma"],
  ],
  [
    "Having lost the town, the army bombed it.",
    ["participle: the army | lose | the town", "main: the army | bomb | it"],
  ],
  ["The convoy came under attack from gunmen.", ["main: The convoy | come | - | under attack; from gunmen"]],
  [
    "The man believed to have planted the bomb was caught.",
    [
      "participle: The man | believe PASSIVE | -",
      "infinitive: The man | plant | the bomb",
      "main: The man | catch PASSIVE | -",
    ],
  ],
  [
    "Fighting between the army and rebels has displaced thousands.",
    ["main: Fighting | displace | thousands | between the army & rebels"],
  ],
  [
    "Officials fear that more attacks will follow.",
    ["main: Officials | fear | -", "complement: more attacks | will follow | -"],
  ],
  [
    "The army is preparing to storm the city.",
    ["main: The army | prepare | -", "infinitive: The army | storm | the city"],
  ],
  [
    "Hundreds marched against the coup and were beaten by soldiers.",
    ["main: Hundreds | march | - | against the coup", "main: Hundreds | beat PASSIVE | - | by soldiers"],
  ],
  ["The rebels want the army to leave.", ["main: The rebels | want | the army", "infinitive: the army | leave | -"]],
  [
    "Two engineers, kidnapped a week ago in Cali, were freed on Sunday.",
    ["participle: Two engineers | kidnap PASSIVE | - | in Cali", "main: Two engineers | free PASSIVE | - | on Sunday"],
  ],
  [
    "The rebels, who had held the town for a year, withdrew.",
    ["relative: who=The rebels | hold | the town | for a year", "main: The rebels | withdraw | -"],
  ],
  [
    "The soldier who shot the priest was never tried.",
    ["relative: who=The soldier | shoot | the priest", "main: The soldier | not try PASSIVE | -"],
  ],
  ["Rwanda denies that it backs the rebels.", ["main: Rwanda | deny | -", "complement: it | back | the rebels"]],
  [
    "To end the war, the two sides met in Doha.",
    ["infinitive: the two sides | end | the war", "main: the two sides | meet | - | in Doha"],
  ],
  ["Rebels have not attacked the base.", ["main: Rebels | not attack | the base"]],
  ["Neither side has claimed the attack.", ["main: Neither side | claim | the attack"]],
  [
    "Villagers were forced to leave their homes.",
    ["main: Villagers | force PASSIVE | -", "infinitive: Villagers | leave | their homes"],
  ],
  ["The men whose houses were burned fled.", ["relative: whose houses | burn PASSIVE | -", "main: The men | flee | -"]],
  [
    "The bar, whose owner was a friend of the mayor, was burned.",
    ["relative: whose owner | be | = a friend | of the mayor", "main: The bar | burn PASSIVE | -"],
  ],
  [
    "The bridge was hit by a missile fired from a drone.",
    ["main: The bridge | hit PASSIVE | - | by a missile", "participle: a missile | fire PASSIVE | - | from a drone"],
  ],
];

describe("clauses", () => {
  test.each(CORPUS)("%s", (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});

/** Read wrongly today: what they should be. Whoever mends one moves it up. */
const BACKLOG: readonly (readonly [string, string])[] = [
  ["The village where the soldiers died lies near the border.", "main: The village | lie | - | near the border"],
  ["Twelve were killed and 30 wounded in the raid.", "main: 30 | wound PASSIVE | - | in the raid"],
  ["Killed in the blast were two guards.", "main: two guards | kill PASSIVE | - | in the blast"],
  ["The United States gave Ukraine missiles.", "main: The United States | give | Ukraine + missiles"],
];

describe("backlog", () => {
  test.fails.each(BACKLOG)("%s", (text, clause) => {
    expect(clausesOf(text)).toContain(clause);
  });
});

describe("groups", () => {
  const groupOf = (text: string, head: string) => {
    const doc = readDocument({ text });
    const { groups } = analyse(doc);
    const word = (id: number | undefined) => (id === undefined ? undefined : doc.tokens.key[groups[id]!.head]);
    const group = groups.find((g) => doc.tokens.key[g.head] === head)!;
    return {
      possessor: word(group.possessor),
      of: word(group.of),
      apposition: word(group.apposition),
      conjuncts: group.conjuncts.map(word),
      including: group.including.map(word),
      preps: group.preps.map(({ prep, group: id }) => `${prep} ${word(id)}`),
    };
  };

  test.each([
    ["Azerbaijan's attack on Armenia failed.", "attack", { possessor: "azerbaijan", preps: ["on armenia"] }],
    ["The shelling of Goris by Azerbaijan went on.", "shelling", { of: "goris", preps: ["of goris", "by azerbaijan"] }],
    ["Russia, China and Iran signed.", "russia", { conjuncts: ["china", "iran"] }],
    ["Rebels seized a bus, the mayor's car, and two trucks.", "bus", { conjuncts: ["car", "trucks"] }],
    ["A teacher, a nurse, and a boy were hurt.", "teacher", { conjuncts: ["nurse", "boy"] }],
    ["They killed Ana Ruiz, a nurse, and two boys.", "ruiz", { apposition: "nurse", conjuncts: ["boys"] }],
    ["They killed a boy, a nurse, and soldiers fled.", "nurse", { conjuncts: [] }],
    ["They raided a farm, and soldiers in the town fired back.", "farm", { conjuncts: [] }],
    ["They shot a priest, as well as his cook and her son.", "priest", { conjuncts: ["cook", "son"] }],
    ["They took the mayor, along with two guards, to the hills.", "mayor", { conjuncts: ["guards"] }],
    ["In Cali, a bus and a truck were burned.", "cali", { conjuncts: [] }],
    ["Dmitry Orlov, the Kremlin spokesman, denied it.", "orlov", { apposition: "spokesman" }],
    ["Four towns, including Sake and Minova, fell.", "towns", { including: ["sake", "minova"] }],
  ])("%s", (text, head, expected) => {
    expect(groupOf(text, head)).toMatchObject(expected);
  });
});
