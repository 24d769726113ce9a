import { expect, test } from "vitest";
import { type Article, extract } from "../../src/index.js";

// Who did it, to the word, and nobody else: sentence | type | all who did it | all persons and bodies that it was done to.
const DOERS = `
A robber was shot dead by an off-duty policewoman in Cali on Monday. | shooting | off-duty policewoman | robber
The mufti lashed out at the police for killing two boys in Surat. | attack | police | two boys
Students protested against the army for shelling a school in Goma. | shelling | army |
The committee accused the government of being involved in the recent violence. | attack | government |
The rebels freed nine of the 20 students taken hostage in Cali on Monday. | abduction | | 20 students
The army said it had killed fighters in air strikes, two days after militants overran a camp in Dioura and, by their own account, killed 100 soldiers. | ground-assault | militants | 100 soldiers
Police said insurgents stormed a bank in Panjgur on Friday. They also torched three cars. | arson | They |
The police said rebels overran the post in Bastar on Monday. They killed nine officers. | ground-assault | rebels | nine officers
Police said they had raided a house in Karachi on Monday. They shot dead two men. | shooting | They | two men
A Boko Haram raid on Bor in 2015 killed 30, and a suicide bombing in Jos in 2018 killed two priests. | suicide-bombing | | two priests
The riots in Kano followed the arrest of an imam by the army. | riot | |
The protests in Gao came after the killing of two traders. | protest | |
France's deadliest attack in years killed 12 people in Paris. | attack | | 12 people
Pakistan's bloodiest bombing this year killed 50 people in Quetta. | bombing | | 50 people
Colombia's worst massacre in a decade killed 12 farmers in Tibu. | mass-killing | | 12 farmers
Israel's worst attack on Gaza this year killed 40 people. | attack | Israel | 40 people
Hamas's deadliest attack killed 1,200 people in Israel. | attack | Hamas | 1,200 people
A jury found Ali Khan not guilty of killing two policemen in Leeds. | attack | | two policemen
Ali Khan was cleared of murdering two policemen in Leeds. | attack | | two policemen
A judge cleared the officer of shooting a driver in San Antonio. | shooting | | driver
A court acquitted three rebels of plotting to bomb a mosque in Gao. | bombing | |
Ali Khan was found guilty of killing two policemen in Leeds. | attack | Ali Khan | two policemen
Three Serbs appeared before a judge in Lyon charged with killing a police officer. | attack | Three Serbs | police officer
Two men appeared before Westminster magistrates accused of plotting to bomb a mosque. | bombing | Two men |
A driver was brought before a court in Gao charged with killing two nurses. | attack | driver | two nurses
An asylum seeker from Afghanistan was jailed for life. | arrest | | asylum seeker
A dog handler from Kenya was abducted near Goma. | abduction | | dog handler
The army said it fired on suspects planting bombs on a road near Goma. | bombing | suspects |
Soldiers opened fire on protesters throwing stones at a checkpoint in Bor. | riot | protesters |
Officials described it as a strike on militants preparing to launch drones. | drone-strike | militants |
Rebels attacked soldiers in Bor using drones and rifles. | attack | Rebels | soldiers
Gunmen in Bor killed a 27-year-old who had worked for the town hall. | attack | Gunmen | 27-year-old
Two men were wounded, police said, and a 17-year-old was shot dead in the clashes that ensued. | shooting | | 17-year-old
A 16-year-old was shot dead in Jenin by soldiers on Monday. | shooting | soldiers | 16-year-old
Nine people were killed when the Sudanese armed forces bombed a market in Goma. | bombing | Sudanese armed forces | Nine people
Two rangers were shot dead and three wounded when suspected insurgents ambushed their truck on Tuesday. | shooting | suspected insurgents | Two rangers
Thai soldiers were killed in a deep south ambush. | armed-clash | | Thai soldiers
On Thursday gunmen shot dead two policemen in Kech, and on Tuesday a roadside bomb killed five people in Mastung. | bombing | | five people
Rebels attacked a base near Bor on Monday, and a landmine killed two farmers in Torit on Sunday. | landmine-blast | | two farmers
Soldiers killed three protesters in Goma, and a grenade blast in Bukavu injured 12 people. | bombing | | 12 people
Rebels attacked the market in Goma on Monday and 12 people were killed. | attack | Rebels | 12 people
Seven passengers were killed and eleven wounded when armed men stopped a bus and opened fire in Jos. | shooting | armed men | Seven passengers
Jets hit Mosul after an attack on the headquarters of a state company that killed five people. | attack | | five people
Two soldiers and six members of the New People's Army died in Samar. The Army denied this. | denial | Army |
A Territorial Army soldier was abducted in Anantnag. The Army said it killed two infiltrators. | attack | it | two infiltrators
A man who saw rebels fleeing the town was shot dead in Goma. | shooting | | man
An activist of the party or its ally which joined in violence resulting in deaths was arrested in Goma. | arrest | | activist; its ally
Israel launched the offensive against Hamas after its attack on Israel, in which 1,200 people were killed and 250 taken hostage. | attack | its | Israel; 1,200 people
The United States told Israel to stop after its attack on the port. | attack | its |
An attack in Quetta killed four people on Monday. The Taliban have carried out many such attacks. | attack |  | four people
The army bombed the militia in Goma after its raid on a barracks. | attack | its |
Nine villagers were killed and four taken hostage when gunmen stormed a market in Jos. | attack | gunmen | Nine villagers
Masked men entered a bar in Cali and fired indiscriminately. | shooting | Masked men |
Residents blamed herders; a herders' association, Miyetti Allah, rejected the accusation. | denial | association |
Gunmen abducted 12 students in Jos. Three of them were killed. | abduction | Gunmen | 12 students
The army rejected allegations by residents that it had shelled a market in Goma. | denial | army |
A strike killed two, Governor Vadym Tano said, and a nurse died in Sumy when a drone dropped a grenade on her car. | drone-strike | |
The government suspended a truce with a breakaway faction in March after it killed a judge in Cali. | attack | it | judge
The elder, a resident of Tank shot at by unknown men on Friday, died in hospital. | shooting | unknown men | elder
The army accused the rebels of harassing Ana Mora in Bor and of murdering two judges. | attack | rebels | two judges
The rebels are accused of harassing Ana Mora and of being behind the murder of two judges. | attack | rebels | two judges
The governor accused the militia of robbing Omar Sy and of being responsible for the killing of ten traders. | attack | militia | ten traders
At least one man fired on the senator from among those gathered in the square. | shooting | At least one man | senator
The attack on a reporter coincided with an announcement by the police that the road was closed. | attack | | reporter
The killing of the trader was an act by the militia. | attack | militia | trader
The attack took place in Jos on Monday, by gunmen on motorcycles. | attack | gunmen |
The paper said soldiers "separated the men from the women and killed the men" in Gao. | attack | soldiers | men
In an attack near the capital, a group of masked men on Monday evening wounded a judge. | attack | group of masked men | judge
During clashes in the port of Aden, fighters loyal to the council on Monday killed two farmers. | armed-clash | fighters | two farmers
The police hold the Shining Path responsible for the bombing of a bus in Cali. | bombing | Shining Path |
The army was held responsible for the shelling of a market in Gao. | shelling | army |
Union leaders blamed left-wing rebels for the killing of a judge. | attack | left-wing rebels | judge
A judge ordered the arrest of two officers involved in the massacre of six priests in Bor. | mass-killing | two officers | six priests
Three gangs involved in the kidnapping of a banker in Lagos were broken up. | abduction | Three gangs | banker
The police are investigating the burning of five buses by rebels near Cali. | arson | rebels |
The rebels freed the nurse they abducted in Bor on Monday. | abduction | they | nurse
The gang released a banker they had kidnapped in Jos. | abduction | they | banker
Residents condemned what they called a massacre by soldiers in Gao. | mass-killing | soldiers |
Residents condemned what they called a massacre by soldiers in Gao. | condemnation | Residents | soldiers
Kyiv condemned what it called a Russian missile strike on a hospital in Sumy. | shelling | Russian |
Moscow accused Kyiv of what it called a terrorist attack on a dam. | attack | Kyiv |
No group said it was behind the blast in Gao that killed two. | bombing | |
The mayor died on Monday in what police described as an assassination. | assassination | | mayor
The rebels kidnapped and murdered a mayor near Cali. | abduction | rebels | mayor
The rebels kidnapped, tortured and murdered a mayor near Cali. | torture | rebels | mayor
Soldiers detained and beat three students in Harare. | arrest | Soldiers | three students
Militants ambushed and killed four herders near Gao. | attack | Militants | four herders
Kenyan police shot and wounded two men in Nairobi. | shooting | Kenyan police | two men
A suspect was chased, shot and killed by police in Lagos. | shooting | police | suspect
Three engineers were kidnapped and later murdered by rebels near Cali. | abduction | rebels | Three engineers
Nine guards were killed when rebels of the Reform Movement attacked a camp near Cali. | attack | rebels | Nine guards
Gunmen went from door to door in Torit and shot young men. | shooting | Gunmen | young men
Soldiers took my brother from the bus stop in Torit and killed him. | attack | Soldiers | him
Mali's two decades of conflict have killed 9,000 people. | attack | | 9,000 people
Residents said that the army massacres 40 farmers in Torit. | mass-killing | army | 40 farmers
The army attacked, and the rebels fled. | attack | army |
The rebels were accused of shelling the town of Sake by the army. | shelling | rebels |
The rebels were accused of shelling the town of Sake by the army. | accusation | army | rebels
Aid groups condemned the shelling of the camp by rebels. | condemnation | Aid groups | rebels
Residents reported shelling by the army in Omdurman. | shelling | army |
Residents reported shelling in Omdurman. | shelling | |
The army said rebels shelled Sake. The rebels said the army shelled Sake. | shelling | rebels |
The army accused the rebels on Monday of shelling a market in Sake. The rebels said the army had staged the attack. | shelling | rebels |
The nun was abducted by heavily armed men in Jos. | abduction | heavily armed men | nun
The mayor was shot dead by two heavily armed gunmen. | shooting | two heavily armed gunmen | mayor
The village was burned by militiamen and heavily armed herders. | arson | militiamen; heavily armed herders |
In August, fighting between the army and the Tigray Liberation Front left 55 dead. | armed-clash | army; Tigray Liberation Front |
Eleven people were killed, eight by the army and three by rebels. | attack | | Eleven people
The judge was shot dead by well-armed men in Cali. | shooting | well-armed men | judge
Well-armed rebels attacked the town of Torit. | attack | Well-armed rebels |
Heavily-armed bandits kidnapped a bishop near Minna. | abduction | Heavily-armed bandits | bishop
A red-haired gunman shot dead a guard in Oslo. | shooting | red-haired gunman | guard
The town was quickly recaptured by soldiers. | territorial-gain | soldiers |
Three men were arrested in Gao in connection with the attack on Senator Ali Tano. | arrest | | Three men
The assassination of senator and presidential candidate Luis Mora in Cali was condemned. | assassination | | presidential candidate Luis Mora
Last Sunday rebels attacked the town of Torit. | attack | rebels |
This past Friday unidentified gunmen shot dead a judge in Cali. | shooting | unidentified gunmen | judge
Last Sunday's attack by rebels on Torit was condemned. | attack | rebels |
Troops rounded up villagers and, after ordering the women to kneel, burned the houses. | arson | Troops |
Rebels stormed the base and, backed by tanks, captured the town of Torit. | territorial-gain | Rebels |
The army said rebels had raided Torit and, in the evening, shelled Juba. | shelling | rebels |
Police arrested two men and, a day later, soldiers burned the village. | arson | soldiers |
According to residents, the men (who had fled the camp) were tortured. | torture | | men
Two workers (who had been kidnapped in May) were freed on Monday. | abduction | | Two workers
A raid on Torit by rebels was condemned by the UN. | condemnation | UN | rebels
The killing of a priest by police was investigated by a judge. | investigation | judge | police
Amir Saleh, leader of the Reform Movement and secretary of the union, was shot dead in Kigali. | shooting | | Amir Saleh
Gunmen killed Amir Saleh, a lawyer and human rights activist, in Kigali. | attack | Gunmen | Amir Saleh
According to the minister, a former general, rebels shelled Torit. | shelling | rebels |
According to residents, gunmen shot dead a herder. | shooting | gunmen | herder
Two men suspected of killing a mayor were arrested in Lima. | arrest | | Two men
The minister said that those responsible for killing two priests in Lima were extremists. | attack | | two priests
The general said that people accused of bombing a market in Gao had fled. | bombing | people |
Officers are accused of beating and torturing two detainees in Gao. | torture | Officers | two detainees
A woman called the newspaper to claim responsibility for the attack in Gao. | attack | woman |
Israel intercepted a missile fired from Yemen. | shelling | |
Israel intercepted a missile fired from Yemen. | attack | Israel |
Warplanes of the Turkish air force bombed caves near Metina on Sunday. | air-strike | Turkish air force |
Tanks of the Sudanese army shelled Omdurman on Friday. | shelling | Sudanese army |
A teenager was wounded in a West Bank raid on Tuesday. | attack | | teenager
Israeli troops killed two gunmen in a West Bank raid. | raid | Israeli troops | two gunmen
A guided bomb slammed into an apartment block in Kharkiv. | bombing | |
The rebels shot down a helicopter sent by Moscow. | attack | rebels |
Hundreds protested against the arrest of opposition leader Amos Tano. | protest | |
Residents blocked the road to protest against the killing of a student in Gao. | protest | Residents |
A military truck hit a mine near Djibo, killing six soldiers. | landmine-blast | | six soldiers
Jihadists killed 40 soldiers in a series of ambushes near Gao. | armed-clash | Jihadists | 40 soldiers
Two fighters were martyred near Khan Younis. | attack | | Two fighters
Soldiers went from house to house, looting and burning homes in Tawila. | looting | Soldiers |
Rebels ambushed a convoy on the road to Gao. | attack | Rebels |
A judge was shot dead in Cali by two men on a motorcycle. | shooting | two men | judge
The bar, whose owner was a follower of recently assassinated candidate Luis Mora, was torched by masked youths in Cali. | arson | masked youths |
Two men on a motorcycle approached the mayor and shot him three times in the head. | shooting | Two men | him
Three soldiers were wounded when guerrillas detonated a mine near Ituango. | landmine-blast | guerrillas | Three soldiers
Soldiers gang-raped two girls in Gao. | sexual-violence | Soldiers | two girls
Two girls were gang-raped by soldiers in Gao. | sexual-violence | soldiers | Two girls
Police lathi-charged the protesters in Jaipur. | crowd-control | Police | protesters
The police had to lathi-charge activists who were trying to close a market in Jaipur. | crowd-control | police | activists
Police tear-gassed the protesters in Jaipur. | crowd-control | Police | protesters
Police resorted to firing in which two youths were killed in Jaipur. | shooting | Police | two youths
A woman was killed in Jaipur when a bullet fired by police hit her in the chest. | shooting | police | her
Six men were picked up for questioning in Jaipur. | arrest | | Six men
Gunmen attacked a Nigerian village and killed nine people. | attack | Gunmen | nine people
Iran struck Israeli cities with missiles. | attack | Iran | Israeli cities
Amos Tano is said to be the mastermind of the murder of two priests in Cali. | attack | Amos Tano | two priests
Amos Tano was not the mastermind of the murder of two priests in Cali. | attack | | two priests
Police condemned the arrest of five soldiers accused of committing the massacre of six priests in Lima. | mass-killing | five soldiers | six priests
A report linked the captain, whom the president accused of being the mastermind of the assassination of two bishops in Lima, to the army. | assassination | | two bishops
The rebels inflicted heavy losses on the army near Uvira. | attack | rebels | army
The Red Cross bombing killed two people in Kunduz. | bombing | | Red Cross; two people
The US embassy bombing in Nairobi killed 213 people. | bombing | | US embassy; 213 people
The parliament shooting killed two people in Tirana. | shooting | | parliament; two people
The African Union ambush left nine soldiers dead. | armed-clash | |
A NATO air strike killed nine civilians in Sirte. | air-strike | NATO | nine civilians
The Al-Shabaab bombing killed 12 people in Mogadishu. | bombing | Al-Shabaab | 12 people
The Workers Party attack killed two soldiers. | attack | Workers Party | two soldiers
Prison guards captured the attackers. | arrest | Prison guards | attackers
Two smugglers were captured by border guards. | arrest | border guards | Two smugglers
Rebels captured two border guards. | abduction | Rebels | two border guards
Two bomb attacks were carried out in Lusaka after the message to the nation by President John Banda. | bombing | |
Rebels attacked the radio station after a speech by the president. | attack | Rebels |
The station was attacked on Monday, hours before a visit by Pope Francis. | attack | |
The station was attacked following remarks on television by Prime Minister Ana Silva. | attack | |
The village was attacked on Friday after prayers by gunmen. | attack | gunmen |
Two bomb attacks were carried out in Lusaka after midnight by militants. | bombing | militants |
Fighters at the service of smugglers attacked a checkpoint. | attack | Fighters |
Soldiers at a roadblock near Bor shot dead two traders. | shooting | Soldiers | two traders
A suicide bomber attacked a Kabul mosque, killing nine people. | suicide-bombing | suicide bomber | nine people
Gunmen stormed a Mogadishu hotel. | ground-assault | Gunmen |
An ambush on the Bamako road killed nine soldiers. | armed-clash | | nine soldiers
Israeli jets struck the Damascus airport. | air-strike | Israeli jets |
Gunmen attacked the Khartoum government. | attack | Gunmen | Khartoum government
A convoy was ambushed near Bunia, killing three soldiers. | attack | | three soldiers
The rebels were surrounded by the army, killing nine. | attack | |
Rebels attacked Bor, killing nine people. | attack | Rebels | nine people
A village was raided by bandits, leaving nine people dead. | attack | bandits |
The attack, blamed by officials on rebels, killed nine people. | attack | rebels | nine people
The attack, claimed by the Taliban, killed nine policemen in Kunduz. | attack | Taliban | nine policemen
Bandits dressed as soldiers killed nine people in Bor. | attack | Bandits | nine people
Suspected rebels disguised as herders killed a trader in Bor. | attack | Suspected rebels | trader
Gunmen posing as doctors abducted a nurse in Quetta. | abduction | Gunmen | nurse
A judge was shot dead by men dressed as police officers in Cali. | shooting | men | judge
Gunmen attacked as villagers prayed in Bor, killing nine people. | attack | Gunmen | nine people
Residents fled as rebels shelled Bor, killing nine people. | shelling | rebels | nine people
An air strike that activists said killed nine people hit a school in Gao. | air-strike | | nine people
The raid, which residents said was carried out by rebels, killed nine people. | raid | rebels | nine people
Turkey struck PKK targets in Duhok. | attack | Turkey | PKK targets
The police massacre of miners in Marikana left 34 dead. | mass-killing | police | miners
The Liberation Front, which the police call a gang, said its fighters had shot dead a judge in Cali. | shooting | its fighters | judge
The government ended a truce with the ELN after it killed four soldiers in Arauca. | attack | it | four soldiers
The army attacked the ADF after they massacred 12 villagers in Beni. | mass-killing | they | 12 villagers
Israel killed a Hamas commander after it bombed a house in Rafah. | bombing | it |
Gunmen killed the head of the village council in Beni. | attack | Gunmen | head
The deputy head of a power company was abducted in Baghdad. | abduction | | deputy head
The man was shot in the head in Baghdad. | shooting | | man
On Friday, police officers shot and killed a protester in Lima. | shooting | police officers | protester
In Arauca, ELN fighters abducted and killed a teacher. | abduction | ELN fighters | teacher
In the capital last week, gunmen seized and beat a radio reporter. | abduction | gunmen | radio reporter
In May, four farmers were kidnapped and murdered by rebels in Cauca. | abduction | rebels | four farmers
Officers from the riot squad came under heavy fire as they entered the slum. | attack | | Officers
Soldiers from the Jaguar battalion came under attack near Cali. | attack | | Soldiers
Residents of a village in Cauca seized 12 soldiers on Saturday. | abduction | Residents of a village | 12 soldiers
Police detained six men in Cali, including a mayor accused of murder. | attack | mayor |
`;

// The same in headlines: headline | type | all who did it | all persons and bodies that it was done to.
const HEADLINES = `
Texas deputy indicted in shooting of driver | trial | | Texas deputy
Ohio man charged with killing of three neighbors | trial | | Ohio man
Smuggler extradited to Spain | deportation | | Smuggler
Grand jury indicts deputy in San Antonio | trial | | deputy
Reporter shot dead in Tijuana | shooting | | Reporter
Peruvian judge gunned down hours after verdict | shooting | | Peruvian judge
Deputy shot and killed near Cali | shooting | | Deputy
Lawyer hacked to death in Lahore | attack | | Lawyer
Senator shot during rally | shooting | | Senator
Kurdish teenager shot dead by Iranian guards | shooting | Iranian guards | Kurdish teenager
Ferry attacked in Sulu Sea | attack | |
Nurses kidnapped in Kogi rescued by soldiers | humanitarian-aid | soldiers | Nurses
Marchers attacked with stones in Lima | attack | | Marchers
Belgorod mayor reports shelling | shelling | |
Town in Belgorod hit by two blasts | bombing | |
Rebels free abducted nun | release | Rebels | abducted nun
Turkey strikes PKK targets in Iraq | attack | Turkey | PKK targets
Somalia blast kills 12 | bombing | |
Mali ambush leaves eight soldiers dead | armed-clash | |
Kenya attack kills nine teachers | attack | | nine teachers
Pakistani attack kills nine villagers | attack | Pakistani | nine villagers
Ukraine drone attack kills five in Belgorod | drone-strike | Ukraine |
Police fired on marchers, say residents | shooting | Police | marchers
Army fired at marchers in Conakry | shooting | Army | marchers
`;

const casesOf = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()) as [string, string, string, string]);

function check(article: Article, type: string, doers: string, sufferers: string): void {
  const event = extract({ ...article, publishedAt: "2024-06-12" }).events.find((e) => e.type === type);
  const worded = (is: (role: string) => boolean) =>
    event?.participants
      .filter(({ role }) => is(role))
      .map(({ span }) => span.text)
      .join("; ");
  expect(worded((role) => role === "initiator")).toBe(doers);
  expect(worded((role) => role === "target" || role === "victim")).toBe(sufferers);
}

test.each(casesOf(DOERS))("%s", (text, type, doers, sufferers) => check({ text }, type, doers, sufferers));

test.each(casesOf(HEADLINES))("%s", (title, type, doers, sufferers) =>
  check({ title, text: "Officials gave no further details." }, type, doers, sufferers),
);

test("who left others dead went nowhere", () => {
  const types = (text: string) => extract(text).events.map(({ type }) => type);
  expect(types("The police massacre of miners in Marikana left 34 dead.")).toEqual(["mass-killing"]);
  expect(types("Police left two men dead in Rio.")).toEqual([]);
  expect(types("Police left the town of Yei.")).toEqual(["withdrawal"]);
  expect(types("Rebels blew up six pylons, leaving the east of Yei without power.")).toEqual(["bombing"]);
});
