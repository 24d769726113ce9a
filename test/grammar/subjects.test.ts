import { describe, expect, test } from "vitest";
import { analyse } from "../../src/grammar/index.js";
import { checkArticle } from "../../src/text/check-article.js";
import { readDocument } from "../../src/text/read.js";

/** The clauses of a text as "subject < verb > object". */
function clausesOf(text: string): string[] {
  const doc = readDocument(checkArticle(text));
  const { clauses, verbs, groups } = analyse(doc);
  const words = (id: number | undefined) =>
    id === undefined ? "" : doc.tokens.key.slice(groups[id]!.from, groups[id]!.to).join(" ");
  return clauses.map(({ subject, verb, objects }) =>
    `${words(subject)} < ${verbs[verb]!.lemma} > ${objects.map(words).join(", ")}`.trim(),
  );
}

describe("who is the subject, what is the object", () => {
  test.each([
    // "since" opens no clause where no verb follows.
    ["Since the coup, the army has killed nine people.", "the army < kill > nine people"],
    ["Since the war began, rebels have killed nine people.", "rebels < kill > nine people"],
    // A participle between commas, with a relative clause within
    ["The ambush, staged after a bombing that killed five people, left two men dead.", "the ambush < leave > two men"],
    ["The mayor, angered by a raid which hurt his son, blamed the army.", "the mayor < blame > the army"],
    ["The judge, freed after a strike that shut the port, fled the town.", "the judge < flee > the town"],
    // Commas that say who somebody is do not end what "after" opens.
    ["The strike began after Ana Ruiz, a judge, was shot.", "ana ruiz < shoot >"],
    ["The strike began after the judge, Ana Ruiz, was shot.", "the judge < shoot >"],
    ["The strike began after Ana Ruiz, 42, was shot.", "ana ruiz < shoot >"],
    ["After the raid, soldiers, backed by tanks, entered the town.", "soldiers < enter > the town"],
    // Plurals with a capital, where what is quoted begins
    ['"Rebels attack the village every night," he said.', "rebels < attack > the village"],
    ['"Some seek revenge," he said.', "some < seek > revenge"],
    ["Few trust the police.", "few < trust > the police"],
    // Behind the place with which a clause opens
    ["In Guayaquil eight people were killed.", "eight people < kill >"],
    ["Police said five men died and in Bor 12 farmers fled.", "12 farmers < flee >"],
    // Nobody's party speaks; "that" may point at a deed.
    ["Ana Ruiz, of the Liberal Party, who ran for mayor, was shot.", "ana ruiz < shoot >"],
    ["Ana Ruiz, from Radio Sucre, who had received threats, was shot.", "ana ruiz < shoot >"],
    ["Ana Ruiz, who was investigating that attack, was shot.", "ana ruiz < shoot >"],
    ["Three men who survived that ambush, told a court.", "three men < tell > a court"],
    // So many of them
    ["The raid, in which nine people, four of them nurses, were shot, was condemned.", "nine people < shoot >"],
    ["The news came days after a raid in which nine people, four of them nurses, were shot.", "nine people < shoot >"],
    // "the wounded" is a noun, whatever stands behind it.
    ["Soldiers entered the town and shot the wounded, survivors said.", "soldiers < shoot > the wounded"],
    // Nobody accuses a day.
    ["A colonel went on trial on Monday accused of taking bribes.", "a colonel < accuse >"],
    // A relative clause between the subject and its verb; the next clause has a subject of its own.
    ["A nurse, who asked not to be named, said four people had been killed.", "four people < kill >"],
    ["The mayor, who lives in the town, said gunmen burned his house.", "gunmen < burn > his house"],
    // A relative clause between commas is over behind them.
    ["A bomb killed 12 people, who were asleep, and wounded 30.", "a bomb < wound > 30"],
    // A bare verb behind "help", and behind those whom somebody saw
    ["A resident who helped recover bodies fled the town.", "a resident < flee > the town"],
    ["A farmer who saw gunmen burn houses fled the town.", "gunmen < burn > houses"],
    ["A farmer who saw gunmen burn houses fled the town.", "a farmer < flee > the town"],
    ["Families who help refugees know the risk.", "families < know > the risk"],
    // Words for how many, on their own
    ["The army said none of its soldiers were killed.", "none < kill >"],
    ["Police said both were killed.", "both < kill >"],
    ["The army said some of its men had fled.", "some < flee >"],
    // Participles that describe
    ["Suspected cattle raiders ambushed a convoy.", "suspected cattle raiders < ambush > a convoy"],
    ["The army and allied militias stormed the town.", "the army < storm > the town"],
    ["A strike on a house sheltering families in Tyre killed nine people.", "a strike < kill > nine people"],
    ["A blast at a market selling fish killed nine men.", "a blast < kill > nine men"],
    ["A raid on a camp sheltering displaced people killed two.", "a raid < kill > two"],
    // Words at arm's length
    ['Police said 12 "bandits" were killed.', '12 " bandits " < kill >'],
    ["The report that troops shot dead 30 men was false.", "troops < shoot > 30 men"],
    // An object behind "to death"
    ["The attackers hacked to death nine farmers.", "the attackers < hack > nine farmers"],
    // Those who say so, behind what they say
    ["Rebels took the bridge after a fight with the army, officials and residents said.", "officials < say >"],
    ["A mine killed five farmers, two herders and a nurse said Sunday.", "two herders < say >"],
    ["A mine killed five farmers, two herders and a nurse told the radio.", "two herders < tell > the radio"],
    ["The army, officials and residents said nothing.", "the army < say > nothing"],
    // A participle behind a comma
    ["The navy attacked the port, firing 32 missiles.", "the navy < fire > 32 missiles"],
    ["The Students' Union alleged that police beat them.", "union < allege >"],
    // Clauses within clauses within commas
    ["The front, led by a man known as Tano, accused the army.", "the front < accuse > the army"],
    ["The front, led by a man who was freed in 2019, accused the army.", "the front < accuse > the army"],
    // Who says it stands behind the verb
    ["Residents blamed the army; a union, Acopa, rejected the claim.", "a union < reject > the claim"],
    // Spans of time before and after something
    ["Two days before the attack, the army said it had left.", "the army < say >"],
    ["Two days after the raid, gunmen killed a judge.", "gunmen < kill > a judge"],
    ["The rebels accused the army of bombing a market.", "the army < bomb > a market"],
    ["Missiles hit a shop, killing two women, said the mayor of Sumy.", "the mayor < say >"],
    ["Gunmen raided a shop, and fled, said a guard.", "a guard < say >"],
    ["The front, taking hostages, said the army had fled.", "the front < say >"],
    // A series of verbs, each with its object
    ["A gang robbed a bank in Lima, took hostages and fled.", "a gang < take > hostages"],
    ["Militants abducted and later beheaded four farmers near Bor.", "militants < abduct > four farmers"],
    ["Militants abducted and later beheaded four farmers near Bor.", "militants < behead > four farmers"],
    ["Gunmen killed 12 farmers and abducted others in Bor.", "gunmen < abduct > others"],
    ["Settlers attacked Palestinians harvesting olives near Bor.", "settlers < attack > palestinians"],
    ["A reporter saw helicopters firing rockets toward Bor.", "helicopters < fire > rockets"],
    ["An official watched a fighter jet drop two bombs on Bor.", "a fighter jet < drop > two bombs"],
    ["A ministry spokesman dismissed the army's press release.", "a ministry spokesman < dismiss > press release"],
    // "between" wants a second, who is not the subject of what follows
    ["In May, fighting between the army and the militia left nine dead.", "fighting < leave > nine dead"],
    ["The war between the army, led by its chief, and the rebels erupted in May.", "the war < erupt >"],
  ])("%s", (text, wanted) => {
    expect(clausesOf(text)).toContainEqual(wanted);
  });
});
