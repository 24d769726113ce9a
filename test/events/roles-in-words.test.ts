import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

// Deeds of every family: sentence | type (a part of it) | who did it | whom or what it was done to.
const ROLES = `
South Korea and its ally kicked off an annual air exercise on Monday.|mobilisation|South Korea|
The Philippines and Japan wrapped up naval drills in the South China Sea on Monday.|mobilisation|Philippines; Japan|
The envoy warned Serbia that force would be used if violence flared.|threat|envoy|Serbia
Cuba's foreign ministry summoned the Spanish ambassador to protest at the raid.|condemnation|Cuba's foreign ministry|Spanish ambassador
Police arrested 30 students ahead of a summit of African leaders in Kampala.|arrest|police|students
Sudan ordered the expulsion of two Dutch aid workers.|deportation|Sudan|aid workers
Germany and Poland signed an agreement on joint patrols on Thursday.|agreement|Germany|
Foreign Minister Ann Lee said she would visit Kenya on Friday.|meeting|Ann Lee|
The Israeli military demolished the home of a Palestinian attacker in Jenin.|destruction|Israeli military|home
U.S. Marshals captured a fugitive in Alabama.|arrest|Marshals|fugitive
The sub-inspector opened fire, killing a shopkeeper in Gaya.|shooting|sub-inspector|shopkeeper
Moscow told Estonia to stop the trial.|demand|Moscow|Estonia
A court convicted a retired colonel of ordering the massacre of 172 villagers in 1982.|mass-killing|colonel|villagers
The tribunal found him guilty of ordering the shelling of Dubrovnik.|shelling||
Prosecutors charged the mayor with ordering the murder of a journalist in Goma.|attack|mayor|journalist
Gunmen seized about 250 hostages in Bor, by Israeli tallies.|abduction|Gunmen|hostages
Gran Grif, founded by the lawmaker Paul Victor, who was sanctioned by Canada, attacked a hospital in Haiti.|attack|Gran Grif|hospital
In Tyre, an air strike on a house belonging to a trader killed seven people.|air-strike||people
Rebels burned vehicles in Goma, two security sources and a local elected official said.|arson|rebels|vehicles
Four officers were killed in an ambush in Culiacan on Tuesday, police said, as rival factions of the Sinaloa Cartel battle for control.|clash||officers
Nine people were killed in a drone strike in Goma on Monday as M23 rebels advance on Bukavu.|drone||people
Demonstrators in Mombasa, Kisumu and Eldoret march against the finance bill.|protest|demonstrators|
The looters ransacked a supermarket in Eldoret.|destruction|looters|supermarket
She blamed the bombing on the failure of the police to act.|bombing||
Security forces conducted an intelligence-based operation in Tirah, and eight khwarij were sent to hell.|raid|forces|khwarij
A general of the army was killed in Khartoum on Monday.|attack||general
The group said its fighters were behind the highway attack.|attack|fighters|
A gang stormed a school in Niger state and made off with 100 pupils.|abduction|gang|pupils
The opposition leader was bundled into a car by masked men in Nairobi.|abduction|masked men|opposition leader
Clashes resumed in El Fasher on Friday after a two-day lull.|clash||El Fasher
Clashes broke out between rival armed groups in Zawiya.|clash|rival armed groups|
The riots that had killed 100 people were blamed on the minister.|riot||people
Police picked up two teenagers for throwing stones at a bus.|riot|teenagers|bus
Rebels used a drone packed with explosives to attack a camp in Bossangoa.|attack|rebels|drone
Pakistan carried out air strikes inside Afghanistan, killing eight civilians.|air-strike|Pakistan|civilians
The army lost 12 men in a clash with rebels near Gao.|clash|army|rebels
Twelve soldiers died in a clash with rebels near Gao.|clash|soldiers|rebels
Three policemen were wounded in a clash with students in Dhaka.|clash|policemen|students
Settlers attacked Palestinians picking olives near Nablus.|attack|Settlers|Palestinians
Islamic State militants abducted and later beheaded four farmers near Hawija.|abduction|Islamic State|four farmers
A gang robbed a bank in Lima, took hostages and fled.|abduction|gang|hostages
Warplanes bombed a camp in Syria after rockets were fired at the Golan Heights.|shelling||
A former president was arrested over the 1989 massacre in Cali.|arrest||former president
A man was detained in connection with the killing of a mayor in Cali.|attack||mayor
The UN says the group killed 650 people in Beni.|attack|group|people
Gunmen stormed a school in Kuriga, shot dead a teacher and abducted 287 pupils.|abduction|gunmen|pupils
Quito - Gunmen killed nine people in a bar in Guayaquil on Sunday.|attack|gunmen|people
Fighters from the group that controls the north raided a town near Gao, abducting 30 women.|abduction|fighters|women
The strike hit a shelter in Gao where displaced families were sleeping, killing 12 people.|air||people
Russia's missiles hit a hospital in Kyiv.|shelling|Russia|hospital
The army's drones struck a market in Bor, setting it on fire.|drone|army|market
The militia terrorised villagers near Gao by burning homes and stealing cattle.|looting|militia|cattle
Three people were killed when a rocket fired from Lebanon hit a house in Metula.|shelling||people
The Mali fuel convoy attack near Gao killed 14.|attack||
A Malian convoy attack near Gao killed 14.|attack||
The Iraq bombing killed 20.|bombing||
The Israel attack on Iran killed 12.|attack|Israel|Iran
Gunmen shot dead a schoolteacher in Turbat.|shooting|gunmen|schoolteacher
Rebels went to war with the army in 2019.|war|rebels|
Two officers were killed when dozens of militants armed with grenades and rifles stormed a checkpost in Bannu.|attack|militants|officers
In Karachi, two men on a motorbike shot dead a judge.|shooting|two men|judge
At dawn (0500 GMT) rebels attacked a convoy near Gao.|attack|rebels|convoy
Three people were killed when police opened fire in Gao.|shooting|police|people
Residents told reporters the rebels had shelled a market in Gao.|shelling|rebels|market
The mayor told Reuters rebels had shelled a market in Gao.|shelling|rebels|market
The army accused the rebels, who denied it, of shelling a market in Gao.|shelling|rebels|market
The army, which the rebels accuse of shelling a market in Gao, made no comment.|shelling|army|market
It was the rebels, not the army, who shelled a market in Gao.|shelling|rebels|market
The bombing of a hospital in Gao killed 12 patients.|bombing||patients
Medics said government forces shot several people in Gao.|shooting|government forces|people
Poland closed its airspace after Russia launched missiles at Lviv.|shelling|Russia|
Iran fired missiles at a base after Israel bombed Damascus.|bombing|Israel|
An Iranian-made drone launched by the Houthis struck a Greek-owned tanker.|drone|Houthis|tanker
Bandits who stormed a village near Gao last week and abducted 47 people have released 20 of them.|release|bandits|
Rebels who attacked a base near Gao and killed nine soldiers have shelled a market.|shelling|rebels|market
Rebels attacked a base. The army responded with air strikes on rebel camps near Gao.|air|army|rebel camps
Israel retaliated with air strikes on Gaza.|air|Israel|
The army hit back with artillery fire on a rebel base near Gao.|shelling|army|rebel base
Pakistan carried out air strikes inside Afghanistan targeting hideouts of the Pakistani Taliban.|air|Pakistan|Pakistani Taliban
The army said it had shot down 20 of 25 drones launched by the rebels.|drone|rebels|
The army said it had shot down two of three drones fired at Gao.|attack|army|
Critics condemned the bombing of a station in Gao that killed 12 people.|bombing||people
Critics condemned an attack on a clinic in Gao which killed 12 people.|attack||people
The trial of two men accused of the bombing of a station in Gao that killed nine people began.|bombing||people
Not the army but the rebels shelled a market in Gao.|shelling|rebels|market
The army insisted that the rebels, not its own troops, had shelled a market in Gao.|shelling|rebels|market
Three people died when guards opened fire on a crowd in Gao.|shooting|guards|crowd
Rebels ambushed a convoy near Gao, police said, killing seven civilians.|attack|rebels|civilians
Rebels ambushed a convoy near Gao on Monday, officials said on Tuesday, killing seven civilians.|attack|rebels|civilians
Gunmen kidnapped two aid workers in Gao.|abduction|gunmen|aid workers
Two aid workers were kidnapped by gunmen in Gao.|abduction|gunmen|aid workers
Gunmen who kidnapped two aid workers in Gao released them on Friday.|abduction|gunmen|aid workers
The aid workers kidnapped by gunmen in Gao were freed on Friday.|abduction|gunmen|aid workers
Gunmen seized two aid workers from their car in Gao.|abduction|gunmen|aid workers
Two aid workers were seized by gunmen from their car in Gao.|abduction|gunmen|aid workers
Gunmen took two aid workers hostage in Gao.|abduction|gunmen|aid workers
Two aid workers are being held hostage by gunmen in Gao.|abduction|gunmen|aid workers
The kidnapping of two aid workers by gunmen in Gao was condemned.|abduction|gunmen|aid workers
Police arrested three men in Lagos.|arrest|police|three men
Three men were arrested by police in Lagos.|arrest|police|three men
Three men have been detained in Lagos, police said.|arrest||three men
Police said they had arrested three men in Lagos.|arrest|police|three men
The arrest of three men in Lagos by police followed a raid.|arrest|police|three men
Security forces detained the opposition leader Amos Tano on Monday.|arrest|security forces|Tano
Opposition leader Amos Tano was taken into custody by security forces.|arrest|security forces|Tano
Israeli troops rounded up 40 Palestinians in Jenin.|arrest|Israeli troops|Palestinians
Turkey jailed 20 journalists.|arrest|Turkey|journalists
Russian artillery shelled the town of Orikhiv.|shelling|Russian|Orikhiv
The town of Orikhiv was shelled by Russian artillery.|shelling|Russian|Orikhiv
Russian shelling of Orikhiv killed two people.|shelling|Russian|Orikhiv
Shelling by Russian forces killed two people in Orikhiv.|shelling|Russian forces|two people
Two people died in Russian shelling in Orikhiv.|shelling|Russian|two people
Israeli jets bombed a warehouse in Latakia.|air-strike|Israeli|warehouse
A warehouse in Latakia was bombed by Israeli jets.|air-strike|Israeli|warehouse
An Israeli air strike destroyed a warehouse in Latakia.|air-strike|Israel|warehouse
An air strike by Israel on a warehouse in Latakia killed two people.|air-strike|Israel|warehouse
Israel carried out air strikes on a warehouse in Latakia.|air-strike|Israel|warehouse
Rebels seized the town of Sake from the army.|territorial|rebels|Sake
The town of Sake was seized by rebels.|territorial|rebels|Sake
The fall of Sake to the rebels forced thousands to flee.|territorial|rebels|Sake
The Iranian foreign minister met his Saudi counterpart in Baghdad.|meeting|minister|counterpart
The United States imposed sanctions on Iran.|sanction|United States|Iran
Protesters clashed with police in Tunis.|clash|protesters|police
Police clashed with protesters in Tunis.|clash|police|protesters
Police fired tear gas at protesters in Tunis.|crowd|police|protesters
Protesters were dispersed by police with tear gas in Tunis.|crowd|police|protesters
Protesters threw stones at police in Tunis.|riot|protesters|police
Armenia accused Azerbaijan of violating the truce.|ceasefire-violation|Azerbaijan|
Azerbaijan was accused by Armenia of violating the truce.|ceasefire-violation|Azerbaijan|
Armenia accused Azerbaijan of violating the truce.|accusation|Armenia|Azerbaijan
Azerbaijan was accused by Armenia of violating the truce.|accusation|Armenia|Azerbaijan
Hamas released four hostages.|release|Hamas|hostages
Four hostages were freed by Hamas.|release|Hamas|hostages
Hamas handed over four hostages to the Red Cross.|release|Hamas|hostages
The army freed 40 hostages from Boko Haram.|release|army|hostages
Troops rescued 40 hostages held by Boko Haram.|release|troops|hostages
The UN condemned the attack on the hospital.|condemnation|UN|
The attack on the hospital was condemned by the UN.|condemnation|UN|
Ethiopia rejected Egypt's demand.|rejection|Ethiopia|Egypt
North Korea fired a missile into the sea.|weapons-test|North Korea|
The M23 rebels are backed by Rwanda.|support|Rwanda|M23
The army shot down a drone over Port Sudan.|attack|army|drone
A drone was shot down by the army over Port Sudan.|attack|army|drone
Militants blew up a bridge near Maiduguri.|bombing|militants|bridge
A bridge near Maiduguri was blown up by militants.|bombing|militants|bridge
Militants burned down a school in Ituri.|arson|militants|school
A school in Ituri was set on fire by militants.|arson|militants|school
RSF fighters looted homes in Wad Madani.|looting|RSF|homes
Soldiers raped four women in Tigray.|sexual|soldiers|women
Four women were raped by soldiers in Tigray.|sexual|soldiers|women
Police tortured a student in Cairo.|torture|police|student
Soldiers toppled President Bazoum.|coup|soldiers|Bazoum
President Bazoum was overthrown by soldiers.|coup|soldiers|Bazoum
Rebels executed three prisoners.|execution|rebels|prisoners
Three prisoners were executed by rebels.|execution|rebels|prisoners
Rebels laid siege to El Fasher.|blockade|rebels|El Fasher
El Fasher has been besieged by rebels for a year.|blockade|rebels|El Fasher
Kenya deployed 400 police officers to Haiti.|deployment|Kenya|
French troops pulled out of Niger.|withdrawal|French troops|
France withdrew its troops from Niger.|withdrawal|France|
Hamas and Israel agreed a ceasefire.|ceasefire|Hamas|Israel
Israel agreed to a ceasefire with Hamas.|ceasefire|Israel|Hamas
The ceasefire between Hamas and Israel collapsed.|ceasefire|Hamas|Israel
Rebels kidnapped two mayors, a judge, and several traders near Gao.|abduction|rebels|several traders
A depot, a clinic, and two shops were destroyed by shelling in Gao.|shelling||two shops
The minister was shot dead near his home in Gao, along with two of his drivers.|shooting||his drivers
Engineers Ali Omar and Musa Tano, who work for a mine, were kidnapped in Gao.|abduction||Ali Omar
A report blamed rebels for the murder on 3 May of the judge Ali Omar in Gao.|attack|rebels|Ali Omar
The attack in Gao killed dozens of farmers and herders.|attack||herders
The bodies of the priest and his two companions were riddled with bullets by gunmen in Gao.|shooting|gunmen|companions
Rebels blew up a stretch of the pipeline near Gao.|bombing|rebels|pipeline
A group of Malians dressed as soldiers kidnapped a judge in Gao.|abduction|group|judge
Several men wearing hoods and armed with rifles attacked a bus in Gao.|attack|several men|bus
Rebels have claimed responsibility for Monday's attack on a bus in Gao.|attack|rebels|bus
Police blamed smugglers for Tuesday's bombing of a bank in Gao.|bombing|smugglers|bank
The bombing of a bank in Gao was the work of smugglers.|bombing|smugglers|bank
Three officers were convicted for their part in the killing of two priests in Gao.|attack|officers|priests
The town of Sake had fallen to the rebels on Monday.|territorial|rebels|Sake
The governor confirmed the kidnapping of Ana Diaz, a journalist from Puno, by armed men.|abduction|armed men|Ana Diaz
The cathedral and two shops suffered heavy damage in Tuesday's shelling.|shelling||cathedral
Several shops sustained damage when a bomb went off in Kabul.|bombing||shops
Israel strike kills nine in Tyre.|air-strike|Israel|
A bomb destroyed an office in Gao. That attack was attributed to smugglers.|bombing|smugglers|office
Three men were arrested in Gao in connection with the attack on Senator Ali Tano.|arrest||three men
Gunfire in Gao wounded one of the agents who guarded the judge.|shooting||agents
The judge resigned over the murder of Carlos Mora, presumably by paid assassins.|attack|assassins|Carlos Mora
A car loaded with 200 kg of dynamite exploded near a market in Gao.|bombing||dynamite
A truck, packed with explosives, exploded in front of the court in Gao.|bombing||explosives
A judge was killed when 20 kg of dynamite exploded in Gao.|bombing||dynamite
The restaurant was torched by rifle-toting youths.|arson|youths|restaurant
A bomb presumably placed by guerrillas killed the mayor.|bombing|guerrillas|mayor
A bomb allegedly planted by rebels exploded in a store in Gao.|bombing|rebels|store
Gunmen attacked the home of Senator Pablo Ruiz in Gao.|attack|gunmen|Pablo Ruiz
Unknown men fired at Judge Carla Mendez's car in Gao.|shooting|unknown men|Carla Mendez
There was an attack against the home of retired colonel Carlos Soto in Gao.|attack||Carlos Soto
`;

// Headlines, which leave out "were", in the same manner.
const HEADLINES = `
Two shot in Belfast|shooting||
Army base overrun in Mali|ground-assault||base
Warehouse of World Food Programme plundered in Zamfara|looting||World Food
Mayor of Mexican city beheaded days after taking office|execution||mayor
Activist Juan Mora shot dead leaving church|shooting||Juan Mora
Twin blasts rock Kabul as worshippers leave mosque|bombing||
Taliban blow up Buddha statues|bombing|Taliban|statues
Houthis release 115 prisoners|release|Houthis|prisoners
Miners and police clash in La Paz|clash|miners|police
Kenya police arrest opposition leaders|arrest|police|opposition leaders
Somali troops drive rebels out of Bor|territorial-gain|troops|rebels
Kidnap suspect nabbed in Abuja hotel|arrest||suspect
Ukraine's SBU detains Russian agent planning attack in Odesa|arrest|Ukraine|agent
Former president arrested over 1989 massacre|arrest||former president
Missiles hit Kharkiv apartment block, kill 12|shelling||apartment block
US strikes Iranian-backed militia sites in Iraq|attack|US|
`;

const SHARED = /talks|meeting|clash|ceasefire|agreement|release/;

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string, string, string]);

test.each(rows(ROLES))("%s", (text, ...wanted) => check({ text }, ...wanted));
test.each(rows(HEADLINES))("%s", (title, ...wanted) => check({ title, text: "" }, ...wanted));

function check(article: { text: string; title?: string }, type: string, doer: string, aimedAt: string): void {
  const { events, actors, locations } = extract({ ...article, publishedAt: "2024-06-12" });
  const event = events.find((e) => e.type.includes(type));
  expect(event, `an event of type ${type}`).toBeDefined();
  const { participants, targets, weapons, locations: places } = event!;
  const words = (id: string, said = "") => {
    const { name, mentions } = actors.find((a) => a.id === id)!;
    return [said, name, ...mentions.map((m) => m.text)].join(" ").toLowerCase();
  };
  const inRole = (is: (role: string) => boolean) =>
    participants.filter(({ role }) => is(role)).map(({ actorId, span }) => words(actorId, span?.text));
  const did = inRole((role) => role === "initiator");
  const others = inRole((role) => role !== "initiator" && role !== "mediator");
  const named = (list: readonly string[], side: string) => list.some((each) => each.includes(side.toLowerCase()));
  if (doer !== "") expect(did.join("; ")).toContain(doer.toLowerCase());
  if (aimedAt === "") return;
  const things = [...targets, ...weapons].map(({ name }) => name.toLowerCase());
  const where = places.map(({ locationId, span }) =>
    `${span?.text ?? ""} ${locations.find(({ id }) => id === locationId)!.name}`.toLowerCase(),
  );
  const reached = [...others, ...things, ...where, ...(SHARED.test(event!.type) ? did : [])];
  expect(named(reached, aimedAt), `${aimedAt} among ${reached.join("; ")}`).toBe(true);
  // Nobody suffers what he did, nor does what he suffered.
  if (doer !== "" && !SHARED.test(event!.type)) {
    expect(did.filter((each) => each.includes(aimedAt.toLowerCase()) && !each.includes(doer.toLowerCase()))).toEqual(
      [],
    );
  }
}

test("what was not said of anybody or any place is not laid there", () => {
  const read = (text: string) => extract({ text, publishedAt: "2024-06-12" });
  const died = read("A man kidnapped by bandits has died in hospital in Kaduna.").casualties;
  expect(died.find(({ effect }) => effect === "killed")?.perpetratorId).toBeUndefined();
  const [taken] = read("The group that kidnapped 20 girls in January attacked Jos on Sunday.").events;
  expect(taken).toMatchObject({ type: "abduction", locations: [] });
  const nobody = read("Yemen's internationally recognised government said the rebels attacked a port.").events;
  expect(nobody.map(({ type }) => type)).toEqual(["attack"]);
  const ahead = read("Turkey's president offered to host talks between Kyiv and Moscow.").events;
  expect(ahead.map(({ status }) => status)).toEqual(["planned"]);
  const doers = (text: string) =>
    read(text).events.flatMap(({ type, participants }) =>
      type === "arrest" ? [] : participants.filter(({ role }) => role === "initiator"),
    );
  for (const held of [
    "Police arrested a man for the murder of two teachers in Karachi.",
    "A man was detained for murdering two teachers in Karachi.",
    "Two men were held on suspicion of planting a bomb in Karachi.",
    "Three officers were arrested for their part in the killing of two priests in Gao.",
    "Syria air strike kills 12 civilians.",
  ])
    expect(doers(held), held).toEqual([]);
  const debris = read("The army intercepted six missiles; a man was killed by falling debris in Haifa.");
  expect(debris.casualties.map(({ perpetratorId }) => perpetratorId)).toEqual([undefined]);
  const raid = extract({ title: "Dawn raid on Nablus kills nine Palestinians", text: "" }).events[0]!;
  expect(raid.participants.map(({ role }) => role)).toEqual(["victim"]);
});

describe("who does it, behind words for deeds of others", () => {
  const kinds = (text: string) => {
    const { events, actors } = extract(text);
    return events.map(({ type, status, participants }) =>
      [type, status, ...participants.map((p) => `${p.role} ${actors.find(({ id }) => id === p.actorId)?.name}`)].join(
        " | ",
      ),
    );
  };
  test.each([
    ["No activist of the party has been arrested in Goma.", "arrest | negated"],
    ["Not one soldier of the junta has been charged in Goma.", "trial | negated"],
  ])("nobody: %s", (text, told) => {
    expect(kinds(text)[0]).toContain(told);
  });

  test("those who are accused of torture accuse nobody", () => {
    const told = kinds("Investigators looked into allegations of torture by the police in Goma.").join("; ");
    expect(told).not.toContain("accusation | occurred | initiator police");
  });

  test("what came of police fire is not the work of those who had burned a bus", () => {
    const { casualties, actors } = extract(
      "Police opened fire on a mob that had burned a bus, killing two boys in Goma.",
    );
    expect(actors.find(({ id }) => id === casualties[0]?.perpetratorId)?.name).toMatch(/police/i);
  });

  test("prisoners of war are no war", () => {
    expect(kinds("Mali handed over 32 prisoners of war on Wednesday.").join("; ")).not.toContain("war |");
  });
});

// Sentence | the physical targets of its first event, with their effects.
const THINGS = `
Rebels burned Senator Pablo Ruiz's private home on Monday.|Senator Pablo Ruiz's private home destroyed
A powerful device destroyed El Tiempo's offices in Bogota.|El Tiempo's offices destroyed
A bomb exploded at the president's brother's house.|president's brother's house
Gunmen burned last week's bus near Gao.|bus destroyed
The explosion shattered the windows of the Central Bank.|Central Bank
The blast damaged the walls and roof of a school.|school damaged
The blast destroyed the roof of a school.|school damaged
A bomb went off at the gate of the State University on Thursday.|State University
The bomb exploded at the entrance to the Ritz hotel, shattering windows.|Ritz hotel
A bomb exploded in the embassy's parking lot.|embassy
A bomb exploded on the sixth floor of the Hilton hotel in Gao.|Hilton hotel
A rocket hit the outer wall.|outer wall
A car bomb exploded on Main Street, killing three people.|
The murder of five students at the Catholic University shocked the country.|
A gunman fired a rifle at businessmen at the Rionegro airport on Monday.|
An attack on the airport killed two.|airport
`;

test.each(["No one claimed the bombing of the bank in Gao.", "Nobody admitted the killing of the priest in Gao."])(
  "%s: the deed was done all the same",
  (text) => {
    expect(extract(text).events.map(({ status }) => status)).toEqual(["occurred"]);
  },
);

test.each(rows(THINGS))("%s: what was hit", (text, expected) => {
  const { events } = extract({ text, publishedAt: "2024-06-12" });
  const hit = events[0]!.targets.map(({ name, effect = "" }) => `${name} ${effect}`.trim());
  expect(hit.join("; ")).toBe(expected);
});

test.each([
  "He is the second official of the town to be killed in Gao this week.",
  "She was the third journalist to be murdered in Gao this year.",
])("%s: it was done", (text) => {
  expect(extract({ text, publishedAt: "2024-06-12" }).events.map(({ status }) => status)).toEqual(["occurred"]);
});

test("an arrest of nobody denies no other arrest", () => {
  const text = "Not a single activist has been arrested so far. Police arrested 65 men in Gao.";
  expect(extract({ text, publishedAt: "2024-06-12" }).events.map(({ status }) => status)).toEqual([
    "negated",
    "occurred",
  ]);
});
