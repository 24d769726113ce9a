import { describe, expect, test } from "vitest";
import { entitiesOf } from "./support.js";

/**
 * Reads the corpus: one case a line; a word in braces, with whom it stands for behind a colon ("-" for nobody).
 * Several readings of one text are checked together.
 */
function readings(line: string): { text: string; asked: { at: number; word: string; who: string }[] } {
  let text = "";
  const asked: { at: number; word: string; who: string }[] = [];
  for (const part of line.split(/(\{[^}]*\})/)) {
    if (!part.startsWith("{")) text += part;
    else {
      const [word = "", who = ""] = part.slice(1, -1).split(":");
      asked.push({ at: text.length, word, who });
      text += word;
    }
  }
  return { text, asked };
}

function check(line: string): void {
  const { text, asked } = readings(line);
  const { doc, entities } = entitiesOf(text);
  const { tokens } = doc;
  for (const { at, word, who } of asked) {
    const end = at + word.length;
    const found = entities.actors.find((a) =>
      a.mentions.some(
        (m) => tokens.end[m.to - 1] === end && tokens.start[m.from]! >= at - 4 && tokens.start[m.from]! <= at + 4,
      ),
    );
    expect(found?.name ?? "-", `${word} in: ${text}`).toBe(who);
  }
}

describe("what a subject does to others it does not do to itself", () => {
  test.each([
    // Who tells of violence is not who went on with it.
    "Police said gunmen attacked a mine in Duki, killing 20 men. {They:gunmen} also set fire to a truck.",
    "Police said insurgents stormed a bank in Panjgur. {They:insurgents} also torched three cars.",
    "Police said they had raided a house in Karachi. {They:police} shot dead two men.",
    "Police reported that after finding the car, {they:police} raided a house in Karachi.",
    "Rasel Miah was taken to hospital. A doctor said {he:Rasel Miah} had been shot in the chest.",
    "Police fired on the crowd, officials said. Nine civilians were killed, {they:officials} said.",
    "Russia shelled a market, Kyiv said. Reuters said {it:Reuters} had verified nine deaths.",
    "The army said troops and police arrested two men. {It:army} said a soldier was hurt.",
    "The ministry said soldiers and the coast guard fired on a boat. {It:ministry} said {it:ministry} had opened an inquiry.",
    "The army said it had hit a car carrying rebels and that three of {them:rebels} were killed.",
    "Police beat the protesters, injuring six of {them:protesters}.",
    // Who suffers goes on as the subject, unless what follows is the deed of who did it.
    "Captain Omar Nur said a gunman was shot dead by guards before {he:gunman} could fire.",
    "The mayor was killed by a suicide bomber when {he:suicide bomber} blew himself up.",
    // Those who were taken are freed, and not who took them.
    "Gunmen kidnapped 287 pupils. The army said it had rescued 137 of {them:pupils}.",
    "Gunmen kidnapped 12 women in Jos. {They:women} were freed a week later.",
    "Gunmen abducted a priest. Police said they rescued {him:priest} on Friday.",
    "The jail is full, Amnesty International said. Inmates fled it after gunmen attacked {it:-} at night.",
    // Who holds another office is somebody else.
    "Governor Hyacinth Alia condemned the raid. {The governor:governor} of Taraba denied it.",
    "Interior Minister Ali Sow said nine were dead. {The minister:minister} of defence denied it.",
    "Defence Minister Ali Sow said nine were dead. {The minister:Ali Sow} of defence gave no names.",
    "Hamas leader Omar Sy was killed. {The leader:Omar Sy} of the group had been hiding.",
    // What somebody is asked to end, is his.
    "France asked Rwanda to end {its:Rwanda} attacks on Goma.",
    "The United States urged Rwanda to withdraw {its:Rwanda} troops.",
    "France asked Rwanda to support {its:France} attacks on Goma.",
    "Gunmen seized 20 villagers and killed three of {them:villagers}.",
  ])("%s", check);
});

describe("who speaks goes on speaking", () => {
  test.each([
    // The dead say nothing.
    "Inspector Ramesh Kumar said the two had been shot. Doctors declared Anil Rao and Sunil Nair dead. No one was held, {he:Ramesh Kumar} said.",
    // A body that is no actor speaks, too, and not a paper.
    "The Israeli army moved in. A strike killed seven, the civil emergency service said. Four died at a school, {it:-} added.",
    "The army moved in. The report said nine had died. {It:army} said it would look into this.",
    `“The role of President Ivan Horvat is great,” minister Petar Kolar told reporters. “The talks go on,” {he:Petar Kolar} added.`,
    `“We will not give in,” said Colonel Amina Yusuf. “The army stands ready,” {she:Amina Yusuf} said.`,
    `Anna Weiss criticised Peter Marsh. “That was a mistake,” {she:Anna Weiss} said. “It will not happen again,” {she:Anna Weiss} added.`,
    `Governor John Okello said Peter Otim had fled to the forest. “We are looking for Otim,” {he:John Okello} said.`,
    `“They fled,” the party’s leader, Alejandro Moreno, told Radio Mora. {He:Alejandro Moreno} blamed the governor.`,
    `Peter Otim, the mayor, said that John Okello had fled. {He:Peter Otim} added that nobody knew where.`,
    `“Samuel Abiola ordered the raid,” Femi Ojo told the court. Abiola denies it. {He:Samuel Abiola} says Femi Ojo lied.`,
    `The Defence Ministry of Kenya said the Mungiki had attacked a post. {It:Defence Ministry of Kenya} said three men died.`,
    `Hamas said Israel broke the truce. “We shall answer,” {it:Hamas} said in a statement.`,
    `Pope Francis met Ivan Horvat. “I pray for peace,” {he:Francis} said.`,
    `“The general is a murderer,” Ivan Horvat said of General Petar Kolar. {He:Ivan Horvat} said the court should try Kolar.`,
  ])("%s", check);
});

describe("a speaker is not the third person of their own words", () => {
  test.each([
    `President Ivan Horvat resigned on Monday. “{He:Ivan Horvat} was a great man,” Petar Kolar said.`,
    `Ivan Horvat fled. Petar Kolar told the BBC: “{He:Ivan Horvat} will be found.”`,
    `Petar Kolar spoke first. “{He:-} is a thief,” Kolar said.`,
  ])("%s", check);
});

describe("indirect speech", () => {
  test.each([
    `Ivan Horvat said {he:Ivan Horvat} would resign.`,
    `Anna Weiss told Petar Kolar that {she:Anna Weiss} would resign.`,
    `President Ivan Horvat left Zagreb on Friday. Croatian forces then shelled a village. Belgrade said {he:Serbia} answered what {he:Serbia} called a provocation.`,
    `Dmitry Medvedev flew to Beijing. The talks took two hours. Moscow said {he:Dmitry Medvedev} would stay until Friday.`,
    `Police arrested Petar Kolar. The ministry said {he:Petar Kolar} had killed two men.`,
    `Hamas said {it:Hamas} had fired the rockets.`,
    `Azerbaijan’s capital Baku reported that {it:Azerbaijan} was attacked by Armenia.`,
    `The rebels said {they:rebels} had left the town.`,
  ])("%s", check);
});

describe("subjects, objects and owners", () => {
  test.each([
    "Sudan accused the UAE of arming the Rapid Support Forces. {Its:Sudan} war against the RSF has killed thousands.",
    "Israel launched the offensive against Hamas after {its:Hamas} attack on Israel.",
    "Turkey bombed the Kurdish militia after {its:Kurdish militia} attack on Ankara.",
    `Governor John Okello met Grace Auma. {He:John Okello} promised help, and {she:Grace Auma} thanked {him:John Okello}.`,
    `Peter Marsh criticised {him:-}.`,
    `Peter Marsh shot {himself:Peter Marsh} in {his:Peter Marsh} car.`,
    `Ivan Horvat praised Petar Kolar and {his:Ivan Horvat} soldiers.`,
    `General Okello sent {his:Okello} men to the border.`,
    `Israel moved {its:Israel} tanks to the border.`,
    `Boko Haram abandoned {its:Boko Haram} camp after {it:Boko Haram} lost forty men.`,
    `The gunmen fled on Monday. {Their:gunmen} car was found.`,
  ])("%s", check);
});

describe("bodies called by the noun of their name", () => {
  test.each([
    "The Syrian Observatory for Human Rights was founded in 2006. {The observatory:Syrian Observatory for Human Rights} said two men had died.",
    "The Norwegian Refugee Council has left Goma. {The council:Norwegian Refugee Council} said two of its staff had died.",
    "Russia's Investigative Committee opened a case. {The committee:Investigative Committee} said two men had died.",
    "The Norwegian Refugee Council has left Goma. The town council met on Monday. {The council:town council} said two men had died.",
  ])("%s", check);
});

describe("gender and number", () => {
  test.each([
    `Sergeant Maria Lopez was shot. {He:-} fled on foot.`,
    `A policeman died. {They:-} fled.`,
    `Nkosazana Dlamini met Sipho Mabuza. Mr Mabuza left early. {She:Nkosazana Dlamini} said the talks went on.`,
    `Researchers reached the village. “There was nobody left,” {she:-} said.`,
    `Anna Weiss leads the mission. Soldiers stopped her convoy. {She:Anna Weiss} was unhurt.`,
    `Chen Xiuying was arrested on Monday. {She:Chen Xiuying} denied the charges. Ivan Horvat visited the prison. {He:Ivan Horvat} spoke to the guards.`,
    `Peter Marsh and John Okello were arrested. {They:-} denied the charges.`,
    `Hamas and Islamic Jihad fired rockets. {They:-} gave no reason.`,
  ])("%s", check);
});

describe("who is tried is not the lawyer who speaks of it", () => {
  test.each([
    `Ivan Horvat denied the charges. Pierre Marchand, a lawyer for the family, said the trial was unfair. {He:Ivan Horvat} was convicted of six murders.`,
    `Ivan Horvat denied the charges. Defence lawyer Pierre Marchand said the trial was unfair. {He:Pierre Marchand} left the court by a side door.`,
    `Ivan Horvat denied the charges. His brother, Petar Kolar, said the trial was unfair. {He:Petar Kolar} was arrested on Friday.`,
    `Human rights lawyer Pierre Marchand said the trial was unfair. {He:Pierre Marchand} was arrested on Friday.`,
  ])("%s", check);
});

describe("the text goes on about whom somebody names", () => {
  test.each([
    `Sheriff Ivan Horvat identified the gunman as Petar Kolar, 33. {He:Petar Kolar} died at the scene.`,
    `Governor Ivan Horvat named the victim as Petar Kolar. {He:Petar Kolar} was killed by a shell.`,
    `Police chief Ivan Horvat identified the suspect as Petar Kolar, 41, of Split. {He:Petar Kolar} fled on foot.`,
    `Prosecutor Ivan Horvat named the suspect as a local man. {He:Ivan Horvat} said the man had acted alone.`,
  ])("%s", check);
});

describe("things stand for no actor", () => {
  test.each([
    `Hezbollah withdrew. The bridge collapsed at dawn. {It:-} had been mined.`,
    `{It:-} is hard to say who fired first, Hamas said.`,
    `Hamas fired rockets. {It:-} was reported that two people died.`,
    `Hamas denied the attack. {It:-} was not clear who fired.`,
    `The police left. Mortar shells fell on the market all night. {They:-} came from the hills.`,
  ])("%s", check);
});

describe("descriptions", () => {
  test.each([
    `Hamas fired rockets. {The group:Hamas} gave no reason.`,
    `Al-Shabaab attacked a hotel in Mogadishu. Police shot three men. {The militants:Al-Shabaab} said they would be back.`,
    `President Luis Ortuzar resigned. {The president:Luis Ortuzar} left by helicopter.`,
    `The Red Cross left the town. {The organisation:International Committee of the Red Cross} said it was no longer safe.`,
    `The Israel Defense Forces struck Gaza. {The army:Israel Defense Forces} said it hit a depot.`,
    `Foreign minister Petar Kolar and defence minister Ivan Horvat met. {The defence minister:Ivan Horvat} left first.`,
    `U.S. Secretary of State {Ann Hooper:Ann Hooper} flew to Cairo. {The secretary:Ann Hooper} met Egyptian officials.`,
    `Minister of Interior {Nikola Gruev:Nikola Gruev} resigned. {The minister:Nikola Gruev} gave no reason. He left the state.`,
    `Kenya's Chief of Staff {Joe Otim:Joe Otim} met the rebels. {The chief:Joe Otim} gave no reason.`,
    `Egypt's {Islamic Jihad:Egypt's Islamic Jihad} claimed the attack. {Islamic Jihad:Egypt's Islamic Jihad} gave no reason.`,
    `{Islamic Jihad:Palestinian Islamic Jihad} shelled Sderot. Iran denied arming {Islamic Jihad:Palestinian Islamic Jihad} in Gaza.`,
    `Turkey's {PKK:Kurdistan Workers' Party} killed two soldiers.`,
    `The {Liberal Party:Liberal Party} in Honduras accused the army.`,
    `Nepal's {Maoists:Communist Party of Nepal (Maoist)} attacked a post in Rolpa.`,
    `Peter Otim, 34, was arrested on Friday. {The 34-year-old:Peter Otim} denied the charges.`,
    `Peter Otim, 34, was arrested on Friday. Colonel John Kato led the raid. {The 34-year-old:Peter Otim} denied the charges.`,
    `A 22-year-old man was held in Lyon. Mayor Ivan Horvat, 51, praised the police. {The 22-year-old:man} denied the charges.`,
    `Boys aged 16 and 17 were held in Linz. Ivan Horvat praised the police. {The 17-year-old:17-year-old} denied the charges.`,
    `The suspects, a boy aged 16 and two men, were held in Linz. Ivan Horvat praised the police. {The 16-year-old:boy} fled.`,
    `Peter Otim was arrested on Friday. {The 34-year-old:Peter Otim} denied the charges.`,
    `Ukraine’s Defence Ministry denied {it:-}. {The ministry:Ukraine’s Defence Ministry} said the town was quiet.`,
    `The Taliban shot an officer. {A group of farmers:farmers} fled.`,
  ])("%s", check);
});
