import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

// Losses in many wordings: each line is a sentence and all losses that it tells, by their lowest number.
const WORDINGS = `
Police shot dead two people and wounded five in Goma on Tuesday. The two protesters were hit by live bullets, a doctor said. | killed 2, injured 5
Amir Kato, the governor's driver, and Rosa Gil, a judge, were killed in Goma on Monday. | killed 1, killed 1
Gunmen have freed the last 26 villagers taken hostage in Goma in March. | abducted 26
Four soldiers, including a captain, and a policeman were killed in a gunfight in Doda. | killed 4, killed 1, killed 1
Three rebels, among them a commander, and two constables died in a clash in Sulu. | killed 3, killed 1, killed 2
Gunmen killed nine villagers, including a chief, and two guards in Jos. | killed 9, killed 1, killed 2
The blast in Tank killed six people, including two children, and a soldier was wounded. | killed 6, killed 2, injured 1
"A strike on Bor killed my brother and two nephews," one of them, a 34-year-old trader, said. | killed 1, killed 2
Three soldiers were killed in Gao on Monday and 27 people, including two lawmakers, were hurt. | killed 3, injured 27, injured 2
Gunmen attacked a bus near Jos on Monday and 14 passengers, most of them women, were abducted. | abducted 14
The blast in Gao killed two policemen and nine traders, including a nurse, were wounded. | killed 2, injured 9, injured 1
Gunmen killed two farmers and nine herders, including a boy, near Jos on Monday. | killed 2, killed 9, killed 1
A bomb went off in Gao. Three soldiers were among those killed and 27 people, including two members of parliament, sustained injuries. | killed 3, injured 27, injured 2
A bomb went off in Gao. Eleven people, among them a councillor, sustained injuries. | injured 11, injured 1
A bomb went off in Gao. Two people died and nine others, including a pregnant woman, suffered burns. | killed 2, injured 9, injured 1
A raid on Bor in 2019 left at least 10 people dead, and twin car bombs in Gao in May 2022 killed 121. | killed 10, killed 121
A man shot four people dead and injured 23 others in Vienna. | killed 4, injured 23
A gunman shot two nurses dead and wounded a guard in Gao. | killed 2, injured 1
A soldier was killed near Gao on Monday. The dead man was identified as Ali Keita, 23. | killed 1
A police sergeant was killed in an ambush near Gao. The dead officer was named as Ali Keita. | killed 1
In Berdiansk, a prosecutor and her deputy died when an explosion tore through their office. | killed 1, killed 1
In Lyman, a nurse and his father were killed by shelling. | killed 1, killed 1
A bomb exploded in Bor on Tuesday. "If not for him there would be a hundred dead," a witness said. |
A bomb exploded in Bor on Tuesday. Without the guard, hundreds would have been killed, witnesses said. |
A bomb exploded in Bor on Tuesday. There could be 50 dead under the rubble, an official said. | killed 50
Settlers raided a village near Hebron, residents said on Sunday, and a 17-year-old was shot dead. | killed 1
Soldiers raided Nablus, medics said, and a 22-year-old died of his wounds. | killed 1
Two 15-year-olds were killed by an unexploded shell near Mosul, a hospital said. | killed 2
The stabbing in Haifa left a 19-year-old dead and her 17-year-old brother injured. | killed 1, injured 1
A shell hit a 600-year-old mosque in Bor, killing five people. | killed 5
Two men aged 31 and 24 were hurt in the attack in Goma. Three women aged 19, 20 and 44 were killed. | injured 2, killed 3
A strike killed a senior commander of Hezbollah, Ali Hamdan, and his driver in Bor. | killed 1, killed 1
Gunmen shot dead the mayor of Gulu, Amir Kato, and her bodyguard. | killed 1, killed 1
A drone killed a commander, Ali Hamdan, along with two fighters in Bor. | killed 1, killed 2
A blast killed a leader of the party, two policemen and a driver in Bor. | killed 1, killed 2, killed 1
Militants killed a shepherd -- and two women -- in Bor on Monday. | killed 1, killed 2
Gunmen killed a pastor — and his wife — near Jos on Monday. | killed 1, killed 1
A commander was shot dead in Cali on Tuesday. He is the eleventh former fighter murdered this year. | killed 1
Amir Kato was shot dead in Gulu on Monday. Kato became the third candidate to be assassinated in a month. | killed 1
A priest was abducted near Jos on Monday, the second cleric kidnapped in the state in a week. | abducted 1
A guard was wounded in Bor on Monday, the 12th soldier to be hurt in the town since May. | injured 1
A missile hit a house in Bor on Monday. A man's wife and daughter were wounded and later died in hospital. | killed 1, killed 1
Three officers who were wounded in an ambush near Bor on Monday have died. | killed 3
An explosion at a market in Bor killed and wounded 17 people. | killed-or-injured 17
At least 30 people were killed and injured in an air strike on Bor. | killed-or-injured 30
More than 900 people were killed or disappeared in Bor, the commission said. |
Gunmen abducted and killed three farmers near Bor. | abducted 3, killed 3
A patrol boat sank after a missile struck it off Aden, killing six sailors. | killed 6
A van crashed into a crowd of protesters in Goma, killing three people. | killed 3
Scores of Rohingya, among them families with children, were killed in a drone attack near Goma. | killed 40
Gunmen killed 12 Fulani in Goma. | killed 12
A bomb killed 12 people in Goma. The rebels are being held responsible for it. | killed 12
Two policemen were martyred and another was injured when gunmen opened fire on a patrol in Goma. | killed 2, injured 1
Gunmen killed two people and injured another in Goma. | killed 2, injured 1
The blast in Goma damaged a mosque, leaving seven civilians, including three children, injured. | injured 7, injured 3
An air strike on Bor killed at least 38 people on Monday. Medics said 19 of those killed were in a house. | killed 38, killed 19
An attack on Bor killed 12 people. Five of those killed were children. | killed 12, killed 5
Fighting in Bor killed 300 people on Monday. Officials said 171 of the deaths were in the old town. | killed 300, killed 171
A missile struck a market in Bor, killing nine people. The bodies of two of the soldiers were found by a road. | killed 9, killed 2
A missile struck a market in Bor, killing nine people. Two children were among the dead and rescuers were searching under the rubble. | killed 9, killed 2
Troops said they had repelled an assault on Bor in which 12 rebels and three soldiers died. | killed 12, killed 3
Two policemen were killed and a third was wounded in Goma. The wounded constable was taken to hospital. | killed 2, injured 1
Nine people died in a raid on Goma. Among the dead, the governor said, were two children. | killed 9, killed 2
Three people were wounded in Goma. The injured men were taken to hospital. | injured 3
Militiamen attacked a mine near Bunia and killed five diggers. | killed 5
The channel, of which the kidnapped banker is an owner, said a bomb had killed two in Goma. | killed 2
Twelve villagers were killed and five abducted near Goma by gunmen. | killed 12, abducted 5
Gunmen stormed a school in Goma; 12 pupils were killed and 30 taken hostage. | killed 12, abducted 30
A convoy of traders escorted by the army was hit by a roadside bomb near Goma, wounding four. | injured 4
Rebels killed five soldiers and two policemen in Goma, a medic and a resident said. | killed 5, killed 2
At least 70 people were killed when gang members armed with rifles attacked a market in Goma. | killed 70
A fire broke out in Bor after an air strike killed 12 people. | killed 12
A shell killed two displaced women and a child in Bor. | killed 2, killed 1
Gunmen killed two wounded soldiers in Bor. | killed 2, injured 2
Officials said 46 villagers, mostly women and children, died in a strike on Bor. | killed 46
Some 30 people, mainly students and teachers, were wounded in the blast in Bor. | injured 30
A clash broke out near Bor, leaving five people, including two women, dead. | killed 5, killed 2
Amir Saleh, who was shot dead in Kigali on Monday, is survived by two sons. | killed 1
Rebels killed four people near Goma on Monday. City lost the defender Amir Saleh to a red card. | killed 4
A bomb went off in Cali, wounding a policeman and eleven passers-by. | injured 1, injured 11
A motorcycle packed with explosives went off in Cali, wounding a guard. | injured 1
A 61-year-old man died in Beryslav when a drone dropped explosives on his car. | killed 1
At least 70 bodies were found in a church, an official said, in what he called a massacre. | killed 70
Critics condemned the murder of Amir Saleh, chairman of the Rural Party and deputy head of the senate, in Kigali. | killed 1
Amir Saleh, leader of the Reform Movement and secretary of the union, was shot dead in Kigali. | killed 1
Gunmen killed Amir Saleh, a priest, teacher and union organiser, in Kigali. | killed 1
Gunmen killed the prison's deputy director, Amir Saleh, and his driver in Bor. | killed 1, killed 1
Gunmen killed Amir Saleh, a priest, along with two others in Kigali. | killed 1, killed 2
A bomb killed Amir Saleh, the mayor of Bor, together with three of his guards. | killed 1, killed 3
A bomb killed Amir Saleh, a judge, as well as a police officer. | killed 1, killed 1
Amir Saleh, an army colonel, his wife and two children were killed in Bor. | killed 1, killed 1, killed 2
Death squads murdered Amir Saleh, a priest, teacher and activist, along with seven others. | killed 1, killed 7
The murder of Amir Saleh, a judge who was killed in Bor on Monday, shocked the country. | killed 1
Both soldiers and rebels were killed in Bor. | killed ?, killed ?
Seventeen people died in the attack on Bor. The governor gave a toll of 15. In Yei, a strike killed two. | killed 17, killed 15, killed 2
The assassination of Amir Saleh, a lawyer and human rights activist, shocked Kigali. | killed 1
Gunmen killed Amir Saleh, head of the union and a former minister, in Kigali. | killed 1
Amir Saleh, head of the Rural Party and deputy speaker of parliament, was shot dead in Kigali. | killed 1
Gunmen killed the mayor, a member of the ruling party and friend of the president. | killed 1
Gunmen killed Amir Saleh, head of the union, and two guards in Kigali. | killed 1, killed 2
The assassination of Amir Saleh, a lawyer, and his driver shocked Kigali. | killed 1, killed 1
Amir Saleh, a guard and a driver were killed. | killed 1, killed 1, killed 1
Amir Saleh, his wife and a guard were killed in Kigali. | killed 1, killed 1, killed 1
Gunmen killed a judge, lawyer and two clerks. | killed 1, killed 1, killed 2
Soldiers rounded up 40 villagers in Bor. | detained 40
A rocket killed 12 children and teenagers at a playground in Bor. | killed 12
Gunmen killed 14 men, women and children in Bor. | killed 14
Rebels killed 30 Hindus and Christians in Bor. | killed 30
Some 700 Hutus and moderate Tutsis were killed in the attack on Bor. | killed 700
Gunmen killed 12 farmers and two herders in Bor. | killed 12, killed 2
Gunmen killed 12 farmers and their families in Bor. | killed 12, killed ?
Rebels killed three soldiers and wounded a fourth near Bor. | killed 3, injured 1
Two people were killed and a third was hurt when gunmen opened fire in Bor. | killed 2, injured 1
A blast killed two officers in Bor and left a third critically injured. | killed 2, injured 1
A journalist was shot dead in Bor on Monday. Luis Gomez, 34, died on the way to hospital. | killed 1
A priest was shot dead in Bor on Monday. Father John Okeke was killed as he said mass. | killed 1
A senior officer of the Malian army was killed on Friday when a bomb exploded under his car in Bor. Lieutenant General Pavel Morozov, 59, died at the scene. | killed 1
A guard was shot dead in Bor on Monday. Ahmed Bello, a shopkeeper, also died. | killed 1, killed 1
Gunmen killed 11 people in Bor on 22 April. Two days later a bomb in Yei killed two officers. The army said it had killed nine rebels near Yei on Tuesday. | killed 11, killed 2, killed 9
The army stormed a school in Yei last year, and in May 85 people, mainly schoolgirls, died when bombs went off in Bor. | killed 85
Gunmen stormed a school in Bor, and 330 people, half of them children, were killed. | killed 330
The toll of the attack on Bor rose to 133, and 107 people were in hospital, 16 of them in a critical condition. | killed 133
A man threw a grenade into a bar in Bor, killing two people, and fled. | killed 2
A boy was fatally shot by police in Bor. | killed 1
Rebels shot and mortally wounded a guard in Bor. | killed 1
The army shot down 32 of the drones over Bor and 37 others were lost after rebels attacked it. |
Gunmen killed nine people in Bor. A journalist, Amos Kato, was among those killed. | killed 9, killed 1
A strike on Bor killed 20 people, 12 of them soldiers and eight civilians. | killed 20, killed 12, killed 8
Of the 20 people killed in the strike on Bor, 12 were children. | killed 20, killed 12
One of the injured died later in hospital after the strike on Bor. | killed 1
Soldiers attacked Bor on Monday and shot the wounded, survivors said. |
Rebels ambushed a convoy near Goma, killing five soldiers. In May, 70 people died when a coltan mine collapsed at Rubaya. | killed 5
Gunmen shot dead two men in Bor. Nine workers were killed in the collapse of a gold mine. | killed 2
Gunmen shot dead two men in Bor. Nine people were killed when a house collapsed on them. | killed 2, killed 9
Gunmen shot dead two men in Bor. One suspect fled the scene. | killed 2
Gunmen shot dead two men in Bor. The suspect fled on a motorcycle. | killed 2
A bus carrying soldiers was hit by a bomb near Goma. |
An army convoy was hit by a roadside bomb near Goma. |
Army convoy hit by roadside bomb near Goma, eleven soldiers killed. | killed 11
A police patrol was hit by a mine near Goma. | injured ?
A strike on Goma killed 12 people and wounded 30. | killed 12, injured 30
A strike on Goma killed 12 people and wounded 30 others. | killed 12, injured 30
A strike on Goma killed at least 12 and injured more than 30. | killed 12, injured 31
Twelve people were killed and 30 wounded in a strike on Goma. | killed 12, injured 30
Twelve people were killed and 30 others were wounded in a strike on Goma. | killed 12, injured 30
Twelve people died and 30 were hurt in a strike on Goma. | killed 12, injured 30
A strike on Goma left 12 dead and 30 wounded. | killed 12, injured 30
A strike on Goma left a teacher dead. | killed 1
A bomb hit a market in Goma, leaving a teacher dead and two guards wounded. | killed 1, injured 2
A bomb hit a market in Goma, officials said, killing seven people and wounding ten. | killed 7, injured 10
A strike on Goma left 12 people dead and 30 injured. | killed 12, injured 30
12 dead, 30 wounded in strike on Goma. | killed 12, injured 30
12 killed, 30 hurt as strike hits Goma. | killed 12, injured 30
A strike on Goma claimed 12 lives and wounded 30. | killed 12, injured 30
A strike on Goma claimed the lives of 12 people. | killed 12
The strike on Goma caused 12 deaths and 30 injuries. | killed 12, injured 30
The strike on Goma resulted in 12 deaths and 30 injuries. | killed 12, injured 30
The strike on Goma resulted in the death of 12 people. | killed 12
The strike on Goma resulted in the deaths of 12 people. | killed 12
The death toll from the strike on Goma rose to 12. | killed 12
The death toll from the strike on Goma has risen to 12, with 30 wounded. | killed 12, injured 30
The death toll in the strike on Goma stands at 12. | killed 12
The number of people killed in the strike on Goma rose from 9 to 12. | killed 12
The number of dead in the strike on Goma has reached 12. | killed 12
At least 12 people, including three children, were killed in a strike on Goma. | killed 12, killed 3
Twelve people, among them three children, were killed in a strike on Goma. | killed 12, killed 3
Twelve people were killed in a strike on Goma, three of them children. | killed 12, killed 3
Twelve people were killed in a strike on Goma, including three children and a nurse. | killed 12, killed 3, killed 1
A strike on Goma killed 12 people, three of whom were children. | killed 12, killed 3
Three children were among the 12 people killed in a strike on Goma. | killed 12, killed 3
Among the 12 killed in the strike on Goma were three children. | killed 12, killed 3
A strike on Goma killed 12 people. A reporter, Omar Haji, was among those killed. | killed 12, killed 1
A strike on Goma killed 12 people. Among those wounded were two nurses. | killed 12, injured 2
A strike on Goma killed 12 people. Those killed in the strike included three children, medics said. | killed 12, killed 3
Three children and nine adults were killed in a strike on Goma. | killed 3, killed 9
A strike on Goma killed three children and nine adults. | killed 3, killed 9
A strike on Goma killed a nurse and wounded two doctors. | killed 1, injured 2
A strike on Goma wounded 30 people, five of them seriously. | injured 30, injured 5
A strike on Goma wounded 30 people, five critically. | injured 30, injured 5
A strike on Goma killed 12 people, medics said, and wounded 30. | killed 12, injured 30
Medics said 12 people were killed in a strike on Goma and 30 others injured. | killed 12, injured 30
A strike on Goma killed 12 people, according to the ministry, which said 30 were wounded. | killed 12, injured 30
A strike on Goma killed 12 soldiers and three civilians. | killed 12, killed 3
Twelve soldiers and three civilians died in a strike on Goma. | killed 12, killed 3
The army said it had killed 12 rebels and lost two soldiers near Goma. | killed 12, killed 2
The army killed 12 rebels and captured five near Goma. | killed 12, captured 5
The army killed 12 rebels and arrested five near Goma. | killed 12, detained 5
Gunmen killed 12 villagers and abducted five near Goma. | killed 12, abducted 5
Gunmen killed 12 villagers and kidnapped five others near Goma. | killed 12, abducted 5
Twelve villagers were killed and five are missing after an attack near Goma. | killed 12, missing 5
An attack on Goma left 12 dead, 30 wounded and five missing. | killed 12, injured 30, missing 5
An attack on Goma killed 12 people and displaced 3,000. | killed 12, displaced 3000
An attack on Goma forced 3,000 people to flee. | displaced 3000
Nobody was hurt in the strike on Goma. | unharmed ?
No one was killed in the strike on Goma. | unharmed ?
There were no casualties in the strike on Goma. | unharmed ?
The strike on Goma caused no casualties. | unharmed ?
The strike on Goma caused no injuries. | unharmed ?
The strike hit Goma without causing any casualties. | unharmed ?
There were no reports of casualties in the strike on Goma. | unharmed ?
The army said none of its soldiers were killed in the strike on Goma. | unharmed ?
Neither of the two guards was hurt in the strike on Goma. | unharmed ?
Not a single soldier was killed in the strike on Goma. | unharmed ?
There were no immediate reports of casualties in the strike on Goma. |
There was no immediate word on casualties in the strike on Goma. |
No casualties were immediately reported after the strike on Goma. |
No deaths were confirmed after the strike on Goma. |
A strike on Goma killed 12 people; there were no further casualties. | killed 12
A strike on Goma killed 12 people, and no one else was hurt. | killed 12
Police said some of the passengers were killed in the strike on Goma. | killed ?
The bomb wounded two women in Goma, and police said both died in hospital. | injured 2, killed 2
A strike on Goma killed 12 people, all of them civilians. | killed 12
Neither the mayor nor his nine guards were hurt in the strike on Goma. | unharmed ?, unharmed ?
Nine people were killed in a strike on Goma and four in Bukavu. | killed 9, killed 4
A strike killed nine people in Goma on Monday, two in Bukavu and one in Uvira. | killed 9, killed 2, killed 1
Shelling killed nine people in Goma on Monday and another three on Tuesday. | killed 9, killed 3
A strike on Goma killed nine people, bringing the total killed this month to 60. | killed 9, killed 60
A strike on Goma killed nine people, raising to 60 the number of people killed this month. | killed 9, killed 60
The overall toll from strikes on Goma since October exceeds 400. | killed 401
A strike on Goma pushed the death toll past 400. | killed 401
The toll from the strike on Goma, previously given as 12, now stands at 14. | killed 14
Clashes in Goma left 34 dead: 30 rebels and four soldiers. | killed 34, killed 30, killed 4
Clashes in Goma killed 34 people, 30 rebels and four soldiers. | killed 34, killed 30, killed 4
A strike on Goma killed two people: a teacher and her son. | killed 2, killed 1, killed 1
A strike on Goma killed 12 people, of whom five were soldiers. | killed 12, killed 5
A strike on Goma killed 12 people. Of the dead, five were children. | killed 12, killed 5
A strike on Goma killed 12 people, at least five of whom were children, and wounded 30. | killed 12, killed 5, injured 30
The hospital admitted 27 wounded soldiers, three of whom later died, after a strike on Goma. | injured 27, killed 3
The strike on Goma killed nobody and wounded two. | injured 2, unharmed ?
A strike on Goma killed two brothers, Amos Kato and Paul Kato. | killed 2
Amos Kato, 34, was killed in a strike on Goma. | killed 1
A strike on Goma killed Amos Kato, a nurse, and wounded his wife. | killed 1, injured 1
Amos Kato and his two sons were killed in a strike on Goma. | killed 1, killed 2
A strike on Goma killed dozens of people. | killed 24
A strike on Goma killed scores and wounded hundreds. | killed 40, injured 200
A strike on Goma killed between 12 and 15 people. | killed 12
A strike on Goma killed 12 to 15 people. | killed 12
A strike on Goma killed a dozen people. | killed 12
A strike on Goma killed two dozen people. | killed 24
A strike on Goma killed more than a hundred people. | killed 101
A strike on Goma killed as many as 40 people. | killed ?
A strike on Goma killed up to 40 people. | killed ?
A strike on Goma killed 12 people, up from nine. | killed 12
A strike on Goma killed 12, not 20, people. | killed 12
Twelve bodies were pulled from the rubble after a strike on Goma. | killed 12
Rescuers recovered 12 bodies after a strike on Goma. | killed 12
The bodies of 12 people were recovered after a strike on Goma. | killed 12
Twelve people were found dead after a strike on Goma. | killed 12
Hospitals received 12 dead and 30 wounded after a strike on Goma. | killed 12, injured 30
The hospital treated 30 wounded people after the strike on Goma. | injured 30
Thirty people were taken to hospital after the strike on Goma. | injured 30
Thirty people were hospitalised after the strike on Goma. | injured 30
Two of the wounded in the strike on Goma died in hospital, bringing the toll to 12. | killed 2, killed 12
A second victim died of his wounds, taking the death toll from the strike on Goma to 12. | killed 1, killed 12
A 12-year-old boy was killed in a strike on Goma. | killed 1
A strike on Goma killed a woman and her three children. | killed 1, killed 3
A strike on Goma killed five members of the same family. | killed 5
A strike on Goma killed a family of five. | killed 5
A suicide bomber blew himself up in Goma, killing 12. | killed 12, killed 1
Police shot dead two protesters in Goma. | killed 2
Two protesters were shot dead by police in Goma. | killed 2
Police shot and killed two protesters in Goma. | killed 2
Police shot and wounded two protesters in Goma. | injured 2
Two protesters were shot and wounded by police in Goma. | injured 2
Two protesters were shot by police in Goma, one of them fatally. |
Police killed two protesters and arrested 40 in Goma. | killed 2, detained 40
Police arrested 40 protesters in Goma. | detained 40
Forty protesters were arrested in Goma. | detained 40
Gunmen took 40 people hostage in Goma. | abducted 40
Forty hostages were freed in Goma. |
The blast in Goma killed 12 and injured scores more. | killed 12, injured 40
Twelve people lost their lives in the strike on Goma. | killed 12
The army lost 12 men in the attack on Goma. | killed 12
Twelve soldiers were lost in the attack on Goma. | killed 12
Rebels executed 12 prisoners in Goma. | killed 12
Rebels beheaded 12 men in Goma. | killed 12
Rebels hacked 12 people to death in Goma. | killed 12
Twelve men were burned alive in Goma. | killed 12
A mob beat two men to death in Goma. | killed 2
Militiamen massacred 12 people in Goma. | killed 12
The massacre of 12 people in Goma shocked the country. | killed 12
Twelve fatalities were reported after the strike on Goma. | killed 12
Officials reported 12 fatalities in the strike on Goma. | killed 12
There were 12 fatalities and 30 injuries in the strike on Goma. | killed 12, injured 30
The strike on Goma killed 12, including the mayor. | killed 12, killed 1
A police raid in Cali left at least 13 people dead on Wednesday, including a woman hit by a stray bullet. | killed 13, killed 1
The shelling of Goma left six people dead on Monday, including a boy hit by shrapnel. | killed 6, killed 1
Gunmen killed six people in Goma, including three soldiers abducted in May. | abducted 3, killed 6, killed 3
John Bright, a Briton, and Pedro Salazar, a Venezuelan, were kidnapped by rebels in Cali. | abducted 1, abducted 1
Rebels killed Hans Weber, a Swiss, and two guides in Cali. | killed 1, killed 2
A mayor was killed in Cali when gunmen, three of them in uniform, attacked his house. | killed 1
A judge was shot dead when four men, two of them on a motorcycle, opened fire in Cali. | killed 1
Nine people were killed when gunmen raided a market in Goma, three of them children. | killed 9, killed 3
Two brothers, Juan and Pedro Gomez, were shot dead in Cali on Monday. | killed 2
A missionary couple, Davy and Natalie Lloyd, were murdered by gang members in Cali. | killed 2
Rebels abducted two farmers, Juan and Pedro Ruiz, near Cali. | abducted 2
`;

/** Known to fail. */
const BACKLOG = `
Twelve people, most of them women, were killed in a strike on Goma. | killed 12, killed ?
The hospital in Goma said it had received 12 bodies after the strike. | killed 12
Thirty people were rescued after the strike on Goma. | unharmed 30
A suicide bomber killed 12 people and himself in Goma. | killed 12, killed 1
`;

const cases = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()) as [string, string]);

/** Every loss, in the order of the alphabet: "killed 12". */
const losses = (text: string): string =>
  extract({ text, publishedAt: "2024-06-12" })
    .casualties.map(({ effect, count }) => `${effect} ${count?.min ?? "?"}`)
    .sort()
    .join(", ");

const sorted = (list: string): string => list.split(", ").filter(Boolean).sort().join(", ");

describe("every loss once, in every wording", () => {
  test.each(cases(WORDINGS))("%s", (text, expected) => {
    expect(losses(text)).toBe(sorted(expected));
  });
  test.each(cases(WORDINGS))("in capitals: %s", (text, expected) => {
    expect(losses(text.toUpperCase())).toBe(sorted(expected));
  });
  test.each(cases(WORDINGS).filter(([, expected]) => expected !== ""))("and of the event: %s", (text) => {
    expect(extract(text).casualties.filter(({ eventId }) => eventId === undefined)).toEqual([]);
  });
  test.fails.each(cases(BACKLOG))("%s", (text, expected) => {
    expect(losses(text)).toBe(sorted(expected));
  });
});

test("parts by different doers: none of them did all of it", () => {
  const told = (text: string) => {
    const { casualties, actors } = extract(text);
    const doer = (id?: string) => actors.find((actor) => actor.id === id)?.name ?? "nobody";
    return casualties.map(
      ({ count, perpetratorId, subsetOf }) =>
        `${count?.min} by ${doer(perpetratorId)}${subsetOf ? `, of ${subsetOf}` : ""}`,
    );
  };
  expect(told("Eleven people were killed, eight by the army and three by rebels.")).toEqual([
    "11 by nobody",
    "8 by army, of k1",
    "3 by rebels, of k1",
  ]);
  expect(told("In total, 311 civilians were killed, 97 of them by soldiers and 142 by rebels.")).toEqual([
    "311 by nobody",
    "97 by soldiers, of k1",
    "142 by rebels, of k1",
  ]);
  expect(told("Twelve people were killed by the army and five by rebels.")).toEqual(["12 by army", "5 by rebels"]);
});

test("losses are of those whose losses they are said to be", () => {
  const told = (text: string) => extract(text).casualties.map(({ count, victims }) => [count?.min, victims.category]);
  const fight = "Fighting near Adan Yabaal killed 80 militants on Monday.";
  expect(told(`${fight} A spokesman put the army's own losses at about 30.`)).toEqual([
    [80, "militants"],
    [30, "military"],
  ]);
  expect(told(`${fight} The army's losses stood at nine dead.`).at(-1)).toEqual([9, "military"]);
  expect(told(`${fight} The army put its own losses at two.`).at(-1)).toEqual([2, "military"]);
  expect(told("Two army men were killed in Rajouri.")).toEqual([[2, "military"]]);
  expect(told("The army killed six rebels in Sulu. The rebels put their losses at two dead.").at(-1)).toEqual([
    2,
    "militants",
  ]);
});

test("what a fight has cost since a few days ago is its toll, however often it is told", () => {
  const { casualties, events } = extract({
    title: "Clashes kill 34 in Congo",
    text: "Fighting between the army and M23 has killed at least 34 people since Sunday around Kalembe.\n\nThe rebels seized the town on Sunday. The army denied bombing a hospital in Mweso, killing three patients.\n\nTwelve civilians were among the dead, a nurse said.",
    publishedAt: "2024-10-16",
  });
  const of = (least: number) => casualties.find(({ count }) => count?.min === least)!;
  expect(events.find(({ id }) => id === of(34).eventId)?.type).toBe("armed-clash");
  expect([of(12).eventId, of(12).subsetOf]).toEqual([of(34).eventId, of(34).id]);
});

test("who died of wounds is none of those who had died before", () => {
  const { casualties } = extract("Seven people were killed and eleven wounded in an attack. Two of the wounded died.");
  expect(casualties.map(({ count, subsetOf }) => [count?.min, subsetOf])).toEqual([
    [7, undefined],
    [11, undefined],
    [2, undefined],
  ]);
});

test.each([
  "A bomb struck a block of flats in Kharkiv, killing seven people. The governor had initially reported four dead.",
  "A blast at a station in Kharkiv killed seven people. Police had said earlier that four people died.",
  "A blast at a station in Kharkiv killed seven people, up from an earlier toll of four.",
])("no more is told of a figure given up: %s", (text) => {
  const { casualties } = extract(`${text} Two nurses were among the dead.`);
  const of = (least: number) => casualties.find(({ count }) => count?.min === least)!;
  expect(of(2).subsetOf).toBe(of(7).id);
});

test("bodies are of what had killed, and not of a scuffle told after it; by whom, nobody says", () => {
  const of = (text: string) => {
    const { casualties, events } = extract({ text, publishedAt: "2024-10-16" });
    const { eventId, perpetratorId } = casualties.find(({ span }) => span.text.endsWith("bodies"))!;
    return [events.find(({ id }) => id === eventId)?.type, perpetratorId];
  };
  expect(
    of("Gunmen attacked Beni on Sunday, killing villagers. Soldiers clashed with some men. Then 50 bodies were found."),
  ).toEqual(["attack", undefined]);
  expect(
    of(
      "Rebels killed 34 people in Beni on Sunday. Later, police clashed with protesters. By Monday 12 bodies were found.",
    ),
  ).toEqual(["attack", undefined]);
  expect(
    of("Rebels killed 34 people in Beni on Sunday. On Monday a missile hit a market in Goma. Medics found 12 bodies."),
  ).toEqual(["shelling", undefined]);
});

test.each([
  "Gunmen opened fire in Salvatierra on Sunday and killed 11 people. Five men were found dead in a car near Tijuana.",
  "A drone hit Tarimoro, injuring a man, and 14 bodies were exhumed from a grave in Zapopan.",
])("the dead found elsewhere are of no deed told before: %s", (text) => {
  expect(extract({ text, publishedAt: "2024-10-16" }).casualties.at(-1)!.eventId).toBeUndefined();
});

test("whoever killed the dead that are found later, the words do not say", () => {
  const text = "Gunmen killed 11 people in Salvatierra on Sunday. Two men were found dead in a house nearby.";
  const { casualties } = extract({ text, publishedAt: "2024-10-16" });
  expect(casualties.map(({ perpetratorId }) => perpetratorId !== undefined)).toEqual([true, false]);
});

test("whose nameless servicemen were is said by who tells of their loss, not by where they died", () => {
  const { casualties } = extract({
    title: "Ukraine strikes training ground",
    text: "KYIV, Oct 14 - Russia's defence ministry acknowledged that 11 servicemen had been killed in a Ukrainian strike on a training ground near Luhansk, Ukraine.",
    publishedAt: "2024-10-16",
  });
  expect(casualties.map(({ victims }) => victims.country)).toEqual(["RUS"]);
});

test("bodies found in another town are not of the deed told before", () => {
  const { casualties } = extract(
    "A Ukrainian drone killed a farmer near Belgorod on Friday, the governor said.\n\nIn Kharkiv, rescuers pulled two bodies from the rubble of a house.",
  );
  const found = casualties.find(({ count }) => count?.min === 2);
  expect([found?.eventId, found?.perpetratorId]).toEqual([undefined, undefined]);
});

test.each([
  ["Clashes took place near Kurakhove, Ukraine. Kyiv said Russian forces had lost 1,340 soldiers.", "RUS"],
  ["Fighting raged near Pokrovsk, Ukraine, on Monday. Russia lost 40 soldiers, Kyiv said.", "RUS"],
  ["Clashes near Bunia, Congo, on Monday killed dozens. Rwandan troops lost 30 soldiers, Kinshasa said.", "RWA"],
  ["Fighting raged near Pokrovsk, Ukraine, on Monday. Ukraine's forces lost 200 soldiers, Moscow said.", "UKR"],
])("who lost soldiers lost its own: %s", (text, country) => {
  const { casualties } = extract({ text, publishedAt: "2024-10-16" });
  expect(casualties.at(-1)?.victims.country).toBe(country);
});

test.each([
  [
    "Car bomb kills Russian-installed official in occupied Enerhodar",
    "An official with the Russian-run administration was killed by a bomb under his car in Enerhodar, Ukraine, on Friday.",
    "killed 1 officials",
  ],
  [
    "Gunman kills three at Kentucky warehouse",
    "A man opened fire at a warehouse on Tuesday, killing three former co-workers.\n\nA sheriff's deputy was grazed by a bullet.",
    "killed 3 civilians",
  ],
])("the headline's dead are those of the text: %s", (title, text, dead) => {
  const { casualties } = extract({ title, text, publishedAt: "2024-10-16" });
  const told = casualties
    .filter(({ effect }) => effect === "killed")
    .map(({ effect, count, victims }) => `${effect} ${count?.min} ${victims.category}`);
  expect(told.join("; ")).toBe(dead);
});
