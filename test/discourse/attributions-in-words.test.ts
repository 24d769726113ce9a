import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";
import { marked } from "./read.js";

// Attributions in the wordings of news: each line marks one of those that its text holds, as [source] <cue> {content};
// ¶ begins a paragraph, and several contents are pieces of one. Cues leave out who is told and in what.
const WORDINGS = `
[Colonel Idris Musa, spokesman for the garrison,] <said> {the soldiers, all from the second brigade, were on their way home}.
{Missiles hit homes and shops, killing a woman}, <said> [the head of the administration, Vitalii Kim].
{Gunmen shot at a bus, killing four, and fled}, <said> [a police officer].
{The gunmen, known as bandits, stormed the village as people slept}, <said> [Bello Sani, a community leader].
{Shells hit a school}, [the ministry] <said>, {wounding nine pupils}.
Soldiers shot two men after <accusing> {them of spying}, villagers and a local chief said.
The army fired on [protesters] <demanding> {the release of two leaders}, witnesses and a doctor said.
[The group] <claimed> {to have killed nine soldiers}, officials and a diplomat said.
[A spokesman for the front, Paul Kato,] <confirmed> by WhatsApp {that its fighters were holding the men}.
In a statement on Telegram, [the army] <said> {its aircraft had hit a convoy}.
In a post on its Facebook page [it] <said> {its patrol had hit a boat}.
In its first comment on the attack, [the general staff] <acknowledged> {losses}.
[A Goma-based think tank] <said> {the rebels had attacked the town}.
// fronted cues
<According to> [the governor], {eleven villagers were killed in the raid}.
<According to> [a statement by the army], {the rebels attacked at dawn}.
<In the opinion of> [the police], {the blast was the work of rebels}.
<In the view of> [diplomats], {the truce is over}.
[Ana Mora, head of the agency (SNI, the secret police),] <said> {the road is open again}.
<According to> [Colonel Idris Musa], who commands the garrison, {the road is open again}.
<According to> [two officials briefed on the talks], {the truce will begin on Friday}.
[The ministry] <said> {three soldiers were killed near Goma}.
[The ministry] <said> in a statement {that three soldiers were killed near Goma}.
In a statement, [the ministry] <said> {three soldiers were killed near Goma}.
In a statement on Tuesday, [the ministry] <said> {three soldiers were killed near Goma}.
Speaking to reporters in Goma, [General Paul Kato] <said> {the rebels had been driven out}.
In an interview with Radio Okapi, [the governor] <said> {the rebels had been driven out}.
On Monday, [the UN mission] <said> {it had evacuated its staff}.
At a news conference in Khartoum, [army spokesman Nabil Abdallah] <said> {the airport was secure}.
[The army] <claimed> {it had killed 30 fighters}.
[Witnesses] <told> AFP {that gunmen had fired on the crowd}.
[Residents reached by phone] <said> {shells fell all night}.
The rebels said they had killed 60 soldiers, {a toll} [the army] <called grossly exaggerated>.
[The mayor] <said> {this was the third raid in a week}.
[The mayor] <said> by telephone {that shells fell all night}.
[A nurse] <confirmed> by e-mail {that the ward was full}.
[A rebel commander who asked not to be named] <said> {the town had fallen}.
[The head of the regional police, Omar Ali,] <said> {five people had been arrested}.
[Ukraine's air force] <said> {it shot down 22 drones overnight}.
[Kyiv] <says> {its forces have retaken the village}.
[The Syrian Observatory for Human Rights] <reported> {that 14 civilians died in the strike}.
[The United Nations and the African Union] <said> {the truce was holding}.
[Neither side] <has confirmed> {the reports}.
[A spokeswoman for the ministry] <declined> {to say how many troops were sent}.
[Moscow] <denied> {that its forces had fired on the convoy}.
[Moscow] <has repeatedly denied> {targeting civilians}.
// middle cues
{The attack}, [police] <said>, {was carried out by two men on a motorcycle}.
{The rebels}, <according to> [local officials], {burned 40 houses}.
{At least nine people}, [medics] <said>, {were wounded by shrapnel}.
{The convoy}, <said> [the general], {had been warned twice}.
{"We ran,"} [Amina Yusuf] <said>, {"and the soldiers kept firing."}
{"The army,"} [he] <added>, {"will hold its positions."}
{"There is no water,"} <said> [Amina Yusuf, a mother of three]. {"We drink from the river."}
{Two men}, <said> [a witness], {fired from the roof}.
// trailing cues
{Three soldiers were killed near Goma}, [the ministry] <said>.
{Three soldiers were killed near Goma on Tuesday}, [the ministry] <said> in a statement.
{Three soldiers were killed near Goma}, [the ministry] <said> on Tuesday.
{Three soldiers were killed near Goma}, <according to> [the ministry].
{Three soldiers were killed near Goma on Tuesday}, [a military spokesman] <told> Reuters.
{Three soldiers were killed near Goma}, [state television] <reported>.
{Three soldiers were killed near Goma}, <said> [the minister], who visited the town on Monday.
{Three soldiers were killed near Goma}, <said> [Paul Kato, the governor of North Kivu].
{Three soldiers were killed near Goma}, [officials from both sides] <said>.
{Three soldiers were killed near Goma}, [two security sources] <said> on condition of anonymity.
{Three soldiers were killed near Goma}, [the army] <announced> on Facebook.
{Three soldiers were killed near Goma}, [the governor] <wrote> on Telegram.
{Three soldiers were killed near Goma}, [the governor] <confirmed>.
{Three soldiers were killed near Goma}, [he] <added>.
{"We will not leave,"} [she] <told> the crowd.
{"We will not leave,"} <shouted> [one of the protesters].
{"We will not leave,"} <reads> [a banner on the bridge].
{"We will not leave,"} <according to> [a statement from the group].
{"Who gave the order?"} [she] <asked>.
{"Stop the killing!"} [the pope] <urged>.
// as X put it
As [the general] <put it>, {"nobody sleeps here."}
{"Nobody sleeps here,"} as [the general] <put it>.
As [residents] <tell it>, {the soldiers came at night}.
{The town has fallen}, as [the rebels] <claim>.
// statements, documents
[A statement from the rebels] <said> {the hostages were safe}.
[The statement] <said> {the hostages were safe}.
[The report] <found> {that soldiers had burned 40 houses}.
[A UN report published on Monday] <accused> {the army of burning 40 houses}.
[Satellite images] <show> {that 40 houses were burned}.
[Footage posted online] <showed> {a tank burning near the bridge}.
[The army] issued a statement <saying> {that it had taken the town}.
[The army] released a statement <denying> {that it had shelled the camp}.
[The group] <said> in a message posted on Telegram {that it had killed the judge}.
[The ministry] <said> on its Telegram channel {that two drones were shot down}.
[The president] <said> in a televised address {that the war was over}.
[The president] <said> during a visit to Minsk {that the war was over}.
[The group] <claimed> {responsibility for the bombing} in a statement on Telegram.
// nouns
The minister rejected <claims> {that soldiers had burned the village}.
Rwanda rejects [Congo]'s <claim> {that it arms the rebels}.
The general repeated [his] <view> {that the war could not be won}.
There were <accusations of> {torture in the camps}.
There are <reports> {that the rebels have entered the town}.
[The army]'s <denial> {that it had shelled the camp} convinced nobody.
[The UN]'s <call for> {a ceasefire} was ignored.
There is growing <suspicion> {that the mayor helped the gang}.
The court heard <allegations> {that officers had beaten prisoners}.
[His] <comments about> {the raid} angered the families.
// infinitives
[The group] <vowed> {to avenge its leader}.
[The president] <promised> {to send more troops}.
[The militia] <threatened> {to storm the prison}.
[The UN] <urged> {both sides to hold fire}.
[Washington] <called on> {Kigali to withdraw its troops}.
[The pope] <appealed for> {an end to the fighting}.
{The president} <is expected> {to visit Goma on Friday}.
{The talks} <are expected> {to resume on Friday}.
[The rebels] <agreed> {to release the hostages}.
[The rebels] <refused> {to release the hostages}.
[Turkey] <offered> {to host the talks}.
[The army] <claims> {to have killed 30 fighters}.
{The gunmen} <are said> {to have fled across the river}.
{The gunmen} <are thought> {to have fled across the river}.
{The gunmen} <are reported> {to have fled across the river}.
{The rebels} <have been accused> by [the UN] {of burning the village}.
The strike forced [the minister] <to admit> {that the camp had been hit}.
The pictures led [the UN] <to conclude> {that the camp had been hit}.
// who says so, across what stands between
[Senator Omar Ali, facing a hard vote in the north, a region of herders,] <said> {he would resign}.
[The officer], who spoke on condition of anonymity because he had no leave to talk of the raid, <said> {two boys had died}.
[The witness] said he sells bread in the square and <questioned> {how so many men got through}.
[The colonel] <says> {his men were trapped} and insists they never fired.
[Officials] believe a deal is possible only in June and <have called on> {both sides to wait}.
[The envoy] wrote a letter to the council <asking> {that the mission stay}.
[The group] sent an email to reporters <saying> {it had no men there}.
While the army offers passes to those who leave, many people have no papers and often <do not know> {how to get them}.
// papers and lines
{She wants to "end the war,"} [the envoy] <said>.
[The rebels] <promised> on Sunday at a rally in Goma {to lay down their arms}.
[The group] <promises> {to "end" the siege}.
With [the rebels] <tweeting> {that the town had fallen}, the army sent tanks.
<In> [a survey last month], {most farmers had no seed}.
<In> [a poll released on Sunday], {three out of four residents said they had no water}.
The garrison fell in May.¶[General Omar Ali]<:> {The road is open. My men are in their barracks}.
[Report]<:> {Ten villages burned in the raid}.
// who is told, who is quoted, who renames nobody
[The army] <told> AFP {rebels attacked the village}.
[Residents] <told> Reuters {three soldiers were killed near Goma}.
Interfax quoted [a spokesman for the interior ministry] as <saying> {three soldiers were killed near Goma}.
There was no confirmation of the <claim> by [a spokesman for the interior ministry] {that three soldiers were killed}.
{A drone hit a bus carrying workers, wounding six}, <said> [a spokesman for the interior ministry].
{Three soldiers}, [a spokesman for the interior ministry] <said>, {were killed near Goma}.
<According to> [the army], {the truce, which began on Friday, was holding}.
<According to> [the army], {gunmen on motorcycles had opened fire on worshippers}.
The government denied it and [the army] <said> {three soldiers were killed near Goma}.
// passives
[The governor] <was quoted as saying> {the rebels had left}.
[The governor] <was quoted by Interfax as saying> {the rebels had left}.
{"The rebels have left,"} [the governor] <was quoted as saying> by Interfax.
It <was reported> {that the rebels had left}.
It <is believed> {that the rebels had left}.
It <was confirmed> by [the ministry] {that the rebels had left}.
{The leader} <is believed> {to have been killed}.
{The attack} <was condemned> by [the African Union].
{The bombing} <was claimed> by [the Islamic State group].
[A resident who helped recover bodies] <said> {soldiers had shot 30 men}.
[A farmer who saw gunmen burn houses] <said> {20 people had died}.
{The commander} <was described> by [the army] {as a terrorist}.
// quotations over sentences and paragraphs
{"They came at night. They burned everything,"} <said> [Amina Yusuf, a farmer].
{"They came at night,"} <said> [Amina Yusuf]. {"They burned everything. We have nothing left."}
[Amina Yusuf] <said>: {"They came at night. They burned everything."}
{“They came at night.}¶{“They burned everything,”} [Amina Yusuf] <said>.
[The mayor] <said>: {“They came at night.}¶{“They burned everything.”}
[Amina Yusuf] <said>, {“They came at night.”}¶The army gave no comment.
// partial quotes
[The minister] <called> {the raid “a cowardly crime”}.
[The minister] <said> {the raid was “a cowardly crime”}.
[The minister] <said> {the rebels had committed “a cowardly crime” and would “pay for it”}.
[Moscow] <described> {the talks as “useful”}.
{The raid was “a cowardly crime,”} [the minister] <said>.
[He] <vowed> {to hunt down the “terrorists” behind the attack}.
// questions
[Reporters] <asked> {whether the army had fired first}.
[Lawmakers] <questioned> {why the police had not come}.
[Relatives] want <to know> {who gave the order}.
// social media
{"The airport is ours,"} [the general] <wrote> on Facebook.
[The president] <tweeted> {that the city had been freed}.
{The city has been freed}, [the president] <said> in a tweet.
In a post on X, [the mayor] <said> {a drone had hit the power station}.
[The mayor, Ihor Terekhov,] <wrote> on Telegram {that a drone had hit the power station}.
{"A drone hit the power station,"} [Terekhov] <posted> on X.
// inverted with relative
{"They shot my brother,"} <said> [Amina Yusuf], who fled with her children on Monday.
{"They shot my brother,"} <said> [one woman], whose house was burned.
{The rebels had mortars}, <said> [Colonel Idris Musa], adding that two were seized.
// coordinated and resumed subjects
The army blamed the rebels for the attack and [the army] <said> {it would respond}.
[The ministry] <condemned> {the attack} and said it would respond.
[The ministry] condemned the attack and <said> {it would respond}.
[The general] praised his troops and <told> reporters {the war was over}.
[The general, speaking in Juba,] <denied> {that his troops had fled}, and blamed the militia.
[The general, speaking in Juba,] denied that his troops had fled, and <blamed> {the militia}.
[Police] said two men had died, <adding> {that both were armed}.
[Police] said two men whom officers had chased across the river had died, <adding> {that both were armed}.
[The envoy] bristled at the suggestion that he had lied, <saying> {he had seen the bodies himself}.
[Some] want to leave the union and <argue> {that it costs too much}.
In it, [the minister] <said> {the rebels had lost}.
[Current and former officials in the army and at the ministry] <have said> {the raid failed}.
[The bank] has frozen the loan and <says> {it cannot pay}.
[Baku], meanwhile, <said> {its posts had been shelled}.
[The president] however <insisted> {that the border was closed}.
[The army, which lost two posts on Monday,] <said> {it had withdrawn}.
[Villagers] later <said> {the men were farmers}.
[Hamas, citing its own count,] <said> {40 people had died}.
// nested
[The agency] <reported> {that officials had said the ship had sunk}.
The agency reported that [officials] <had said> {the ship had sunk}.
[The paper] <said> {the army had denied that it fired first}.
The paper said [the army] <had denied> {that it fired first}.
{The ship had sunk}, [TASS] <reported>, citing the ministry.
[The BBC], citing witnesses, <said> {the ship had sunk}.
The BBC, <citing> [witnesses], said {the ship had sunk}.
// cue adverbs and hedges
[The army] also <said> {that two posts were lost}.
[The army] later <confirmed> {that two posts were lost}.
[The army] angrily <rejected> {the report}.
[The army] <has long accused> {Kigali of arming the rebels}.
[The army] <did not say> {who had fired}.
[The army] <would not comment on> {the strike}.
// more of the same
[The ministry's spokesman] <said> {the raid had failed}.
[A spokesman for the ministry] <said> {the raid had failed}.
[The president's office] <said> {the raid had failed}.
[Sources in the ministry] <said> {the raid had failed}.
[Israeli officials] <said> {the raid had failed}.
[Both sides] <said> {the raid had failed}.
[The general, for his part,] <said> {the raid had failed}.
[A senior official, speaking on condition of anonymity,] <said> {the raid had failed}.
[Two people familiar with the matter] <said> {the raid had failed}.
[The man who led the raid] <said> {it had failed}.
[One of the survivors] <said> {the raid had failed}.
[Several of those who fled] <said> {the raid had failed}.
[The mayor] <confirmed> to AFP {that the raid had failed}.
[The mayor] <told> reporters on Monday {that the raid had failed}.
[The mayor] <told> a news conference in Goma on Monday {that the raid had failed}.
[The mayor] <told> local radio {the raid had failed}.
[The mayor] <told> Reuters by phone {that the raid had failed}.
[The mayor] <was cited as saying> {the raid had failed}.
[The mayor] <was cited by state media as saying> {the raid had failed}.
{The raid had failed}, [the mayor] <was quoted as saying>.
{The raid had failed}, [the mayor] <was quoted by Interfax as saying>.
Asked about the raid, [the mayor] <said> {it had failed}.
When asked whether the raid had failed, [the mayor] <replied> {that it had}.
[The mayor] <said> of the raid: {"It was a failure from the start."}
[The message] <read>: {"We will come back for you."}
{"We will come back for you,"} <read> [the message].
<Said> [one resident]: {"We will never go back there."}
[The army] <has repeatedly said> {it does not target civilians}.
[The army] <says> {it does not target civilians}.
[The army] <maintains> {that it does not target civilians}.
[The army] <insisted> on Monday {that it did not target civilians}.
The army killed 12 people in what [the UN] <called> {a massacre}.
The army killed 12 people in what [witnesses] <described as> {a massacre}.
[The minister, whose brother was killed,] <said> {the war must end}.
[The rebels] <said> {they had taken the town}, but [the army] denied it.
The rebels said they had taken the town, but [the army] <said> {it still held it}.
The rebels said they had taken the town, while [the army] <said> {it still held it}.
{The rebels took the town}, [residents] <said>, but the army denied it.
[Police] <said> {two men were held}, adding that both were armed.
[Police] <blamed> {the rebels for the attack}.
[Police] <suspect> {the rebels were behind the attack}.
[Police] <believe> {the rebels were behind the attack}.
{The rebels}, [police] <believe>, {were behind the attack}.
[Police] <have accused> {the rebels of being behind the attack}.
[The Islamic State group] <claimed> {responsibility for the attack}.
{Responsibility for the attack} <was claimed> by [the Islamic State group].
[The Islamic State group] <said> {it was behind the attack}.
[Kigali] <dismissed> {the report as propaganda}.
[Kigali] <denies> {supporting the rebels}.
[Kigali] <has denied> {any role in the attack}.
{The claims} <were denied> by [Kigali].
[The UN] <expressed> {concern over the attack}.
[The UN] <condemned> {the attack}, calling it a war crime.
[Doctors] <said> {12 people, including two children, were killed}.
{12 people, including two children, were killed}, [doctors] <said>.
{At least 12 people were killed}, <according to> [a tally by the AFP news agency].
{At least 12 people were killed}, <according to> [Médecins Sans Frontières], which runs the hospital.
{At least 12 people were killed}, [the Red Cross] <said>, <citing> local hospitals.
{"It was hell,"} [she] <said>, <weeping>.
{"It was hell,"} [she] <recalled>. {"Everyone was screaming."}
{"It was hell,"} <recalls> [Amina Yusuf, 34], who lost two sons.
{"It was hell,"} [the 34-year-old] <said>.
{The president} <is reported> {to have left the country}.
{The president} <is understood> {to have left the country}.
{The president} <is rumoured> {to have left the country}.
{The president} <is alleged> {to have ordered the raid}.
It <is alleged> {that the president ordered the raid}.
It <is feared> {that more bodies lie under the rubble}.
[Rescuers] <fear> {more bodies lie under the rubble}.
{Dozens} <are feared> {dead}.
[Parents] <hope> {the children are alive}.
[The army] <plans> {to send more troops}.
[The army] <is planning> {to send more troops}.
[The government] <has decided> {to send more troops}.
[The government] <announced> {it would send more troops}.
[The government] <announced> {the deployment of more troops}.
[Washington] <urged> {restraint}.
[Washington] <demanded> {that the rebels leave Goma}.
[Washington] <pressed> {Kigali to withdraw}.
[He] <warned of> {a wider war}.
[He] <warned against> {any delay}.
[He] <warned> {the war could spread}.
[He] <acknowledged> {that mistakes were made}.
[He] <admitted> {killing the guard}.
[The court] <ruled> {that the arrest was illegal}.
[The inquiry] <concluded> {that the pilot was to blame}.
[Investigators] <say> {the bomb was hidden in a truck}.
[The paper], citing two officials, <reported> {that the bomb was hidden in a truck}.
{The bomb was hidden in a truck}, [the paper] <reported> on Monday, quoting officials.
{"This is war,"} [Putin] <said> on Monday. Zelensky said it was terror.
{"This is war,"} [Putin] <said>. "This is terror," Zelensky said.
"This is war," Putin said. {"This is terror,"} [Zelensky] <said>.
// who says it
[Hamas] <said> {Israel had broken the truce}; Israel denied it.
Hamas said Israel had broken the truce; [Israel] <said> {it had not}.
[Moscow] <accused> {Kyiv of shelling the plant}, a claim Kyiv denied.
[The rebels, who hold the town,] <said> {the army had shelled it}.
[Residents] <told> the rebels {that they would not leave}.
[The commander of the rebels who hold Goma] <said> {the army had fled}.
[The son of the murdered judge] <said> {police had not come}.
[A spokesman for the rebels that seized Goma] <said> {the army had fled}.
The army fired on a crowd that [witnesses] <said> {was unarmed}.
The army fired on a crowd [witnesses] <said> {was unarmed}.
The army said it fired on men who [it] <said> {were armed}.
The men, who [police] <said> {were armed}, fled.
{The men}, [police] <said>, {were armed and had fired first}.
[Police] <said> {the men were armed}. [They] added that two had fled.
[The UN, which has a base there,] <says> {40 people died}.
After talks with the rebels, [the envoy] <said> {the truce would hold}.
At talks between the army and the rebels, [the envoy] <said> {the truce would hold}.
Days after the rebels said they would attack, [the army] <said> {it was ready}.
While the rebels said they would attack, [the army] <said> {it was ready}.
[The governor] <said> {that if the rebels attacked, the soldiers would flee}.
[The governor] <said> {that when the rebels attacked, soldiers fled and the town burned}.
[The governor] <said> {soldiers fled, the town burned and 12 people died}.
[The governor] <said> {the soldiers had fled, leaving 12 people dead}.
[The governor] <said> {the soldiers had fled} but declined to say where.
[The governor] <said> {the soldiers, some of them wounded, had fled}.
[The governor] <said> {two soldiers - one of them a captain - had fled}.
[The governor] <said> {"two soldiers" had fled}.
[The governor] <said> {two "cowards" had fled}.
[The governor] <said>: {two soldiers had fled}.
[The governor] <said> on X: {"Two soldiers have fled."}
[The governor] <said> on Monday: {"Two soldiers have fled. We are looking for them."}
[The governor] <said> {“two soldiers have fled”}.
{“Two soldiers have fled,”} {“We are looking for them,”} [the governor] <said>.
{“Two soldiers have fled. We are looking for them,”} [the governor] <said>, {“and we will find them.”}
{'Two soldiers have fled,'} [the governor] <said>.
{«Two soldiers have fled,»} [the governor] <said>.
{“Two soldiers have fled”}, [the governor] <said>.
{“Have two soldiers fled?”} [a reporter] <asked>.
{"Two soldiers have fled!"} <cried> [the governor].
{"They beat him 'like a dog,'"} [she] <said>.
[She] <said> {he told her "they beat me like a dog"}.
{"He told me, 'They beat me,'"} [she] <said>.
[The governor] <said> {he feared that the soldiers would flee}.
[The governor] <said> {he believed the soldiers had fled}.
The governor said he <was told> {the soldiers had fled}.
[Sudan's army] <said> on Saturday {it had retaken the palace}.
[The army] on Saturday <said> {it had retaken the palace}.
[The Rapid Support Forces (RSF)] <said> {it had retaken the palace}.
[The RSF, a paramilitary group,] <said> {it had retaken the palace}.
[RSF leader Mohamed Hamdan Dagalo] <said> {his men had retaken the palace}.
[Mohamed Hamdan Dagalo, better known as Hemedti,] <said> {his men had retaken the palace}.
[Dagalo's deputy, Omar Ali,] <said> {his men had retaken the palace}.
[US Secretary of State Antony Blinken] <said> {the truce was close}.
[Ukraine's President Volodymyr Zelensky] <said> {the truce was close}.
[The head of Ukraine's presidential office, Andriy Yermak,] <said> {the truce was close}.
[Kharkiv mayor Ihor Terekhov] <said> {the truce was close}.
[Oleh Syniehubov, head of the regional military administration,] <said> {the truce was close}.
[Syniehubov, who has led the region since 2021,] <said> {the truce was close}.
[A senior Israeli military official] <said> {the truce was close}.
[An Israeli army spokesperson] <said> {the truce was close}.
[The Israeli military's Arabic-language spokesman] <said> {the truce was close}.
[The Gaza health ministry] <said> {12 people had died}.
[Gaza's Hamas-run health ministry] <said> {12 people had died}.
[The Hamas-run health ministry in Gaza] <said> {12 people had died}.
[Health officials in Gaza] <said> {12 people had died}.
[Medics and relatives] <said> {12 people had died}.
[The Palestinian official news agency Wafa] <said> {12 people had died}.
[Wafa, the Palestinian news agency,] <said> {12 people had died}.
[Israel's Channel 12] <reported> {that the truce was close}.
[The Times of Israel] <reported> {that the truce was close}.
[Local media] <reported> {that the truce was close}.
[Reports] <said> {the truce was close}.
[Unconfirmed reports] <said> {the truce was close}.
[No one] <said> {the truce was close}.
// by the conventions of the library
{The town is}, <in the words of> [the mayor], {"a graveyard."}
[The army] <warned> residents {to leave the coast}.
[The army] <told> residents {to leave the coast}.
{The rebels} <are accused> {of burning the village}.
[Three hospital officials and a relative of the victims] <said> {12 people had died}.
{The rebels} <are suspected> {of being behind the attack}.
State media quoted [the governor] as <saying> {the rebels had left}.
[State media] <quoted> {the governor as saying the rebels had left}.
TASS quoted [the ministry] as <saying> {that the ship had sunk}.
Interfax cited [the mayor] as <saying> {the raid had failed}.
{The raid had failed}, Interfax cited [the mayor] as <saying>.
The army <was told> {that the rebels had left}.
The rebels had mortars, said [Colonel Idris Musa], <adding> {that two were seized}.
[The rebels] gave no details of how they had planned the raid, <saying> only {that it was over}.
[The UN] condemned the attack, <calling> {it a war crime}.
{At least 12 people were killed}, the Red Cross said, <citing> [local hospitals].
{The rebels took the town}, [residents] <said>, {and burned the market}.
{"It was hell,"} [a witness named Yusuf] <told> AFP.
[The minister] <said> {the rebels had lied, and that talks were over}.
The army, which [the rebels] <say> {shelled the town}, denied the charge.
[The army, which the rebels say shelled the town,] <denied> {the charge}.
The rebels killed a judge [whose son] <said> {police had not come}.
[The UN and the army] <say> {40 people died}.
{When the rebels attacked}, [the governor] <said>, {the soldiers fled}.
{If the rebels attack}, [the governor] <said>, {the soldiers will flee}.
[Sudan's army] on Saturday <said> {it had retaken the palace}.
[The rebels]' <threat> {to attack the airport} emptied the town.
The general met officers.¶[He] <said>:¶{“We have nothing to add. We will fight on.”}
{The rebels} <have been blamed> {for the attack}.
As [Musa] <put it> in a letter to the court, {the army had fled}.
As [the general] <told> the crowd on Monday, {the army had fled}.
[The UN] released a report <accusing> {the army of murder}.
<According to> [the mayor], {"nobody slept. Everybody ran."}
[The general] met officers on Monday, <promising> {to send troops}.
[The general] <is promising> {to send troops}.
[The mayor] <said> {that the police, who had come late, were to blame}.
[The mayor] <said> {that the police and the army, which came late, were to blame}.
[The rebels] <vowed> {to fight on and take the town}.
When [the mayor] <called> {the raid "a crime,"} the crowd cheered.
A soldier [who] <said> {he had seen the bodies} was arrested.
{The commander} <was rebuked> by [his rivals] {for the raid}.
// what is said needs no verb that is known as one
[Aid groups] <say> {her plans to arm the herders and give them trucks would widen the war}.
[The judge] <said> {the recent wave of killings and raids demands restraint}.
[The envoy] <says> {they both share the blame}.
[The guards] <said> {she could}.
[The senator] <said> {both he and the general promised to disarm the youth}.
[Traders in both camps] <said> {their stores of fuel, almost full until a month ago, were now empty}.
[He] <says> {the army's call to disarm all herders and its attacks on villages bear the blame for the famine}.
// who says so, from afar
[The general, meanwhile, who sits on the council,] <said> {the road was open}.
In Mali, [60% of farmers] <said> {the roads were mined}.
{The patrol crossed the river at dawn and turned back}, [current and former officers] <said>.
{The plan would have to be approved by officials at the army and the ministry}, [a former guard] <said>.
[The head of the mission], who had been told of the raid three days before it happened by a shepherd from the next valley, <said> {two boys had died}.
Bombing the port {"is a mistaken answer,"} <said> [Mr Haddad (a former envoy)].
[The army chief, Omar Ali,] <said> {the town was safe}.
[The UN rights chief, Amina Yusuf,] <said> {she was shocked by the deaths and that a drone had fired at people fleeing}.
[Police chief Omar Ali] <said> {the town was safe}.
[The chief justice] <said> {the town was safe}.
// who is told, and where
[The governor] <told> a rally in Bukavu, South Kivu on Friday {that the rebels had fled}.
[The minister] <said> in an interview that was aired on Monday {that the rebels had fled}.
[He] <said> {nine women were missing, presumed dead}.
[He] <said> {16 herders were missing, presumed abducted}.
[The army] said it had taken the town, <believed> {it was safe}.
// whose word it is that another passes on
{Rebels burned nine houses}, [Interfax] <reported> on Friday, citing the army.
{Rebels burned nine houses}, Interfax reported on Friday, <citing> [the army].
The agency reported, <quoting> [a security source], {that rebels had burned nine houses}.
<Citing> [a statement by the rebels], the station said {the bridge was gone}.
[The ministry] <said>, citing legal risks, {that the talks were off}.
// who is told of further
{Nine houses burned}, <said> [an envoy who asked not to be quoted].
<According to> [a shepherd who fled the valley], {rebels burned nine houses}.
{A shell hit a cart carrying melons, killing two}, [Omar Ali, the mayor of Goma,] <said>.
{The truce, which began at dawn, was over}, [Omar Ali, the mayor of Goma,] <said>.
[Omar Ali, the mayor of Goma,] <alleged> {that the army had sold the melons}.
{Nine houses burned} — [the army] <said>.
[The army] <denied> {the charge} and shepherds in the valley said nine houses burned.
The army denied the charge and [shepherds in the valley] <said> {nine houses burned}.
The army denied it and [Omar Ali, the mayor of Goma,] <said> {nine houses burned}.
[The surgeons] <said> {their clinic had taken in six dead and treated nine wounded}.
[The rebels] <put> {army losses at nine dead and dozens wounded}.
[The rebels] said they had left the town and <put> {army losses at nine}.
// asked
<Asked> {whether the army would withdraw}, the minister shrugged.
<Asked> by [reporters] {whether the army would withdraw}, the minister shrugged.
The minister <was asked> by [Radio Okapi] {why the camp had burned}.
// verbs that are nouns elsewhere
[The reports] <show> {Russian units had left the base a day earlier}.
[The records] <point to> {a second camp near the river}.
[Critics] <point out> {that the dam is old}.
[Some] <view> {the governor's offer as a trap}.
[Many] <fear> {the bridge will not be rebuilt before winter}.
[Others] <wonder> {how the convoy got through}.
[Both] <embrace> {strict rules on weapons sales}.
Families [who] <claim> {their sons were beaten} gathered at the gate.
[Kyiv] <fears> {Moscow will use the pause to rearm}.
[The monitoring group] <estimates> {Sudan's army lost 40 vehicles}.
[Israel] <disputes> {this}.
{The road is still mined}, [the mayor] <notes>.
{The bridge was gone}, [Reuters] <reports>.
[The envoys] <cast> {their defeat as a delay}.
[He] ended the speech by <repeating> {his call for a truce}.
// what ends where
After [the bishop] <criticized> {the army's men during the mass}, the mayors of both towns kept silent.
[The army] <denies> {any role} and points out that it has no drones.
[Satellite images] <show> {trenches along the road}, and the records point to a second camp.
{"It is nonsense,"} [the minister] <said> by telephone on Radio Okapi's "Morning Hour." {"They lie about everything."}
// passives
{The change of guard} <was seen> by [some officials] {as a demotion}.
{The general} <was declared> {the winner of the vote that followed the coup}.
// feelings and wishes
[Diplomats] <were not convinced> {that the rebels would come}.
[Aid workers] <feel certain> {the wells were poisoned}.
[The army] said it had no men there and <was eager> {to leave}.
[Turkey] <sought> {a corridor for grain ships}.
// what is told anew behind "that"
[The paper] <says> {its reporters have found that the three camps, which hold 2,000 men, are still open}.
// quotations that go on behind their sentence
[The ministry] <said> {the strike "was a crime. We will answer it."}
[The governor] <told> reporters {the road "is closed for now. Nobody can say until when."}
// what inquiries find, what is pushed for, looked for and wanted
[The inquiry] <found> {serious failings in the chain of command}.
[A study by two universities] <found> {lead in every third well}.
[The EU and the African Union] <have both urged> {the army to hold its fire}.
[Diplomats] <pushed> {both sides to sign}.
[Bamako] <is looking> {to buy drones abroad}.
[The islanders] <want> {a parliament of their own}.
[The general] <ordered> {a halt to the advance}.
It <appears> {that the well was poisoned}.
// what ends at a new clause
[He] <denied> {any role in the killings}, and the court in Arusha has set a date for the trial.
[The minister] <announced> {a curfew in Goma}, and police on motorcycles patrolled the streets.
[The bishop] <condemned> {the raid}, and the mayor of Goma, who lost a cousin, called for an inquiry.
[Turkey] <wants> {to extend the deal}, and talks in Geneva are to resume on Friday.
[The council] <called for> {a truce, and the release of prisoners held since May}.
[Officials] <said> {talks would go on, even if the shelling resumed}.
[The army] <said> {it had left the town}, even as residents reported explosions.
Eight people died ({two of them were children}, [officials] <said>).
[The panel] <finds> {that, while the dam is old, it is safe}.
// what stands before its teller
The law, {which} [rights groups] <oppose>, was passed on Monday.
The general, {whom} [the president] <had praised> on Monday, was shot.
He met two men {whom} [the army] <described> {as deserters}.
The pact, {which} [Kigali] <described> {as a trap}, the envoy from Bujumbura signed.
The blast, {which} [police] <blamed> {on separatists}, killed nine people.
Nine people died in {an attack} [the army] <blamed> {on the rebels}.
// who goes on
[The council itself] <said> {the road was open}.
Omar Ali spoke about the harvest, but [the host] brought him back to the raid, <asking> him {to name the men}.
The opposition was quick to answer, with [the mayor] saying that the vote was a fraud and <asking> {who had counted it}.
The villagers beat a thief, with [the mayor] reportedly <shouting>, {"Let him go!"}
[The doctor] gave no details of how he planned to reopen the ward, <saying> only {that his team was in place}.
[The governor] entered the meeting <believing> {the rebels would yield}.
[The general] spent much of the summer <accusing> {the rebels of treason}.
[The general] said the army was "the only force that can win," <adding> {that the talks were over}.
[Senator Ali] (North), <noting> {the rise in attacks}, called for a truce.
[Omar Ali], after <saying> {that he would stay}, left the town.
On Friday, while <praising> {the truce}, [the mayor] asked for aid.
[The senator] who made enemies in his party and spoke about it to reporters now <wants> {to make peace}.
In a radio interview [Omar Ali] <said> {the road was closed}.
// nouns of telling without "that"
The city was quiet amid <reports> {the rebels had fallen back}.
Families fled amid <claims> {the army had shelled the market}.
Amid <rumours> {he would resign}, the minister met the press.
Amid <rumours> {that he would resign}, the minister met the press.
The talks went on amid <fears> {the flood of people would overwhelm the camp}.
// what stands between cue and content
[The court] <concluded> in that case {that the order was void}.
[The inspector] <described>, in harsh terms, {a row of dark cells}.
[The mayor] <acknowledged> in a radio interview {"it will be very hard for us to stay"}.
[The editor] <explained> to viewers {why the general was chosen}.
[The UN] <called on> {them to leave}.
[The party] <has insisted on> {a new vote}.
// what stands before its teller, with more behind
He lost two sons, {a fact} [he] often <mentions> on the radio.
It is {an approach} that [the party] <has embraced>.
The pact, {which} [the senator] <opposes> in its present form, was signed.
// who speaks behind a semicolon, a comma, a quotation
A UN report found foreign troops; [Rwanda] neither confirmed nor <denied> {the finding}.
[A UN report leaked in June] <found> {that the camp was empty}.
[The group] <denies> {that its men were in the building}, and witnesses told the BBC they saw only families there.
[The spokesman] <said> {the mission was "gathering more information,"} adding that the army had been warned.
{"Nobody came to help us,"} <said> [Furaha, 34], whose sons were taken in the night.
"Nobody came," said Furaha, 34, {whose husband and two sons}, [she] <says>, {were taken by gunmen}.
{The mayor}, <according to> [two people familiar with the talks], {was considering leaving}.
[The attorney general's office] <said> {it would appeal}.
[A judge] <ruled> {that the law discriminates against herders}, and ordered officials to draft a new one.
[A group of herders] <supporting> {the senator} is raising money.
// a noun's content ends where its own verb begins
In Goma, [the rebels]' <threat> {to attack the airport} emptied the town.
But [her] <call for> {a boycott of the talks that began on Monday} angered allies.
Analysts said [the army]'s <decision> {to shell the town} only angered residents.
[The minister]'s <questions about> {whether the truce would hold} annoyed the envoys.
// a report, and who wrote it
[The report the army published on Monday] <blamed> {the rebels for the deaths}.
[The figures the ministry released] <showed> {40 people had died}.
[The statement the rebels issued] <denied> {any role in the killing}.
// words that count, and what those do
[Some] <seek> {revenge for the raid}.
He said [few] <believe> {the truce will hold}.
Many here doubt the army, but [few] <blame> {the police}.
// what somebody claimed of another's words
The UN said {the shell was fired from the south}, as [the rebels] <had claimed>.
He was shot dead by police in what [officers] <described> at the time as {an exchange of fire}.
[The RSF] <held> {the army's commander, General Abdel Fattah al-Burhan, personally responsible}.
[The senator] <called> {her vote in favour of the war a mistake}.
// at whose door a deed is laid
[The UN] <attributed> {the strike on the camp to Kigali}.
[Residents] <laid> {the blame for the raid on soldiers}.
[The mayor] <pointed> {the finger at the rebels}.
// what somebody calls a thing, and what he says
[The mayor, who runs what he calls a "free city,"] <said> on Monday {that soldiers had left}.
[General Mejia] <said> {four rebels died in the clash and that rifles, grenades and a radio had been found beside their bodies}.
[The officer] <believed> {he was being attacked}, his lawyer told the court, a suggestion that drew jeers.
[The inspector general, Douglas Kanja,] later <acknowledged> {that the statement was wrong}.
{He was shot in the head}, <according to> [the Independent Policing Oversight Authority].
`;

/** What capitals hide: a name that opens its text before a colon, and that "US" is no pronoun. */
const QUIET = /^(?:\[Amina Yusuf\] <said>:|<Said>|\[US |\{He was shot in the head)/;

/** Known faults, the worst first. */
const BACKLOG = `
A doctor <told> the BBC {12 bodies had been brought in}.
[The president]'s <warning> {that the army would retaliate} was ignored.
[The governor] <ordered> residents {to leave the coast}.
[Most in the capital and the north] <said> {they had no water}.
[The mayor] <confirmed> {the deaths} to AFP.
[The UN] <said> {the rebels took the town} and called for a truce.
[The Islamic State group] <said> {its fighters had carried out the attack} in a statement carried by its agency.
It <is not known> {who ordered the raid}.
`;

const rows = (table: string): readonly string[] =>
  table
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("//"));

interface Shown {
  readonly source: string | undefined;
  readonly cue: string | undefined;
  readonly content: string;
}

function shown(text: string): readonly Shown[] {
  return extract({ text, publishedAt: "2024-06-12" }).attributions.map(({ source, cue, content }) => ({
    source: source.span?.text,
    cue: cue?.text,
    content: content.map((piece) => piece.text).join(" … "),
  }));
}

function check(row: string, change = (words: string) => words): void {
  const { text, source, cue, content } = marked(row.replaceAll("¶", "\n"));
  const expected: Record<string, string> = { content: change(content) };
  if (source !== undefined) expected.source = change(source);
  if (cue !== undefined) expected.cue = change(cue);
  expect(shown(change(text))).toContainEqual(expect.objectContaining(expected));
}

describe("attributions in words", () => {
  test.each(rows(WORDINGS))("%s", (row) => check(row));
  test.fails.each(rows(BACKLOG))("%s", (row) => check(row));
});

describe("the same in capitals", () => {
  const loud = (words: string) => words.toUpperCase();
  test.each(rows(WORDINGS).filter((row) => !QUIET.test(row)))("%s", (row) => check(row, loud));
});

// Who is meant by the source of the last attribution that has these words: its actor, or "for" whom it speaks.
const MEANT = `
Interior Minister Amina Saleh met the governor, Omar Ali. [She] said five men had been arrested. = Amina Saleh
Interior Minister Amina Saleh met the governor, Omar Ali. [He] said five men had been arrested. = Omar Ali
The governor, Omar Ali, met Interior Minister Amina Saleh on Monday. [The minister] said five men had been arrested. = Amina Saleh
The governor, Omar Ali, met Interior Minister Amina Saleh on Monday. [The governor] said five men had been arrested. = Omar Ali
Al-Shabaab claimed the bombing in Mogadishu. [The group] said it had killed 12 soldiers. = Al-Shabaab
The Taliban attacked a base in Kunduz. [The militants] said they had killed 12 soldiers. = Taliban
M23 rebels seized Goma. [The rebels] said they would not leave. = March 23 Movement
Hamas said it fired the rockets. [The movement] said it would fire more. = Hamas
Hezbollah fired rockets at Haifa. [The Lebanese group] said it had targeted a base. = Hezbollah
The RSF captured El Fasher. [The paramilitary group] said it controlled the airport. = Rapid Support Forces
The African Union condemned the coup. [The bloc] said it would suspend the country. = African Union
NATO met in Brussels. [The alliance] said it would send troops. = NATO
Human Rights Watch published a report on Monday. [The organisation] said soldiers had burned 40 houses. = Human Rights Watch
Doctors Without Borders runs a clinic in Goma. [The charity] said 30 people were treated. = Doctors Without Borders
Ivan Petrov, the mayor of Sumy, said a drone hit a school. [The mayor] said nobody was hurt. = Ivan Petrov
Army spokesman Colonel Idris Musa said the town was calm. [The spokesman] said troops had left. = Colonel Idris Musa
Armenia accused Azerbaijan of shelling Jermuk. [Baku] denied the accusation. = Azerbaijan
Kremlin spokesman Dmitry Peskov met reporters. "We have nothing to add," [he] said. = Dmitry Peskov
President Volodymyr Zelenskyy visited Izium. "We will win," [the president] said. = Volodymyr Zelenskyy
The Congolese government rejected the report. [Its spokesman, Patrick Muyaya,] said the rebels had lied. = Patrick Muyaya
Colonel Idris Musa told reporters that Captain Omar Ali had been captured. [He] said the search went on. = Idris Musa
"It was horrible," said Amina Yusuf, a teacher. Her brother was killed in the raid, [she] said. = Amina Yusuf
The general visited the garrison. [He] said the road was open. = general
The army issued a statement on Monday. [The statement] said 12 rebels had been killed. = for army
The army said in a statement that it left. [The statement] said 12 rebels had been killed. = for army
In a statement, Hamas said it left. [The statement] said 12 soldiers had been killed. = for Hamas
A statement from Hamas said it left. [The statement] added that 12 soldiers had been killed. = for Hamas
`;

describe("who is meant", () => {
  test.each(rows(MEANT))("%s", (row) => {
    const [example, name] = row.split(" = ") as [string, string];
    const { text, source } = marked(example);
    const { attributions, actors } = extract({ text, publishedAt: "2024-06-12" });
    const one = attributions.findLast((each) => each.source.span?.text === source);
    const id = name.startsWith("for ") ? one?.source.onBehalfOf : one?.source.actorId;
    expect(actors.find((actor) => actor.id === id)?.name).toBe(name.replace(/^for /, ""));
  });
});

// What headlines leave out is marked all the same; "–" where nobody is named as the source.
const HEADLINES = `
[UN]<:> {20 killed in Goma market strike}
[Police]<:> {Gunman shot dead after raid}
[Officials]<:> {Drone strike hits school in Sudan}
{20 dead in Goma strike}<:> [UN]
{At least 20 killed in Goma strike}<:> [UN official]
{Rebels seize Goma} <-> [army]
{Rebels seize Goma} <–> [army spokesman]
{At least 20 killed in Goma strike} <—> [health ministry]
– At least 20 killed in Goma strike - Al Jazeera
– Ukraine: 20 killed in Kherson market strike
– Sudan war: Army
`;

describe("headlines", () => {
  test.each(rows(HEADLINES))("%s", (row) => {
    const { text, source, cue, content } = marked(row.replace(/^– /, ""));
    const found = extract({ title: text, text: "The market was crowded.", publishedAt: "2024-06-12" }).attributions;
    const words = found.map((one) => ({
      source: one.source.span?.text,
      cue: one.cue?.text,
      content: one.content[0]?.text,
    }));
    expect(words).toEqual(row.startsWith("– ") ? [] : [{ source, cue, content }]);
  });
});

// Words that name and do not tell.
test.each([
  "Among the books is a diary called “The Long War”.",
  "A resistance movement called the People's Front fought the army.",
  "It is run by a band of exiles called Ansar.",
  "They bought a drone called Orlan and another called Zala.",
  "A campaign called Never Again began on Monday.",
  // "called" that asks somebody to come, or something to be held
  "The shopkeeper called the police and locked the doors.",
  "The union called a strike.",
  "The phone was used to call the gunmen.",
  // of what is set against another thing only this is claimed
  "The raid killed five farmers rather than fighters, as the military had claimed.",
])("%s names", (text) => {
  expect(extract({ text, publishedAt: "2024-06-12" }).attributions).toEqual([]);
});

test.each([
  "Three rangers were wounded by a bomb on Friday, as violence continued despite talks.",
  "The front posted a video of the blast on Friday without explicitly claiming to have planted the bomb.",
  "The front stopped short of saying that it was behind the blast.",
])("nobody says it: %s", (text) => {
  expect(extract({ text, publishedAt: "2024-06-12" }).attributions).toEqual([]);
});
