import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/** All texts are of Wednesday, 12 June 2024. */
const PUBLISHED = "2024-06-12";

// Days of deeds in many wordings: each line is a text, and by a word of each deed its day, month or year, two days between
// which it was, or "none".
const DAYS = `
On April 16, 29 rebels were killed in Kanker. | killed 04-16
Gunmen abducted 18 pupils in Jos on March 4. On May 3, 12 villagers were shot dead in Bor. | abducted 03-04 | shot 05-03
Rebels fought troops near Goma on May 12, 13 and 14. | fought 05-12..05-14
A missile hit a house in Kharkiv on Monday, killing four people. The toll is the city's highest since April 4, when 20 people, including nine children, died in a strike on a park. | hit 2024-06-10 | strike 2024-04-04
It was the deadliest attack in Ottawa since March, when six people, four of them children, were found stabbed to death in a house. | stabbed 2024-03-01..2024-03-31
It was the worst attack in Gao since May 2, when nine farmers, most of them women, were killed by gunmen. | killed 05-02
Police on Monday arrested two men who had planned an attack on a Christmas market in Linz. | arrested 2024-06-10
Gunmen attacked a New Year party in Mersin on Saturday. | attacked 2024-06-08
Soldiers killed two men at a Halloween parade in Jos on Sunday. | killed 2024-06-09
Rebels attacked a village near Jos on Christmas Day. | attacked 2023-12-25
Sudan has executed three men convicted of killing two guards in Goma in 2022. | executed none | killing 2022-01-01..2022-12-31
Sudan hanged a man on Monday convicted of killing a cleric in Goma in 2022. | hanged 06-10 | killing 2022-01-01..2022-12-31
Police in Bor arrested a man suspected of stabbing two people on Sunday. | arrested none | stabbing 06-09
Troops shot dead a man on Tuesday wanted for killing a judge in Goma in May. | shot 06-11 | killing 05-01..05-31
A man was convicted on Monday of killing two people in Bor. | convicted 06-10
Rebels killed 12 people in Goma on Monday. A faction claimed responsibility for the attack on Tuesday. | attack 2024-06-10
Sudan suspended the talks last month after gunmen killed four soldiers in Bor on 2 June. | suspended 05-01..05-31 | killed 06-02
Two policemen were shot dead in Karachi on Tuesday. An officer said a banned group might be behind the attack, as the casings matched those found at the scene of the killing of a judge in Quetta in May. | attack 2024-06-11
Police said on Monday they had arrested two men over the killing of a priest in Jos in March. | arrested none | killing 03-01..03-31
Soldiers detained six people in connection with the murder of a mayor in April. | detained none | murder 04-01..04-30
Police arrested six people in Jos in April over the murder of a mayor. | arrested 04-01..04-30
Musa was found guilty of the killing of a schoolteacher in Bor in 1993. | found none | killing 1993
The army has planned the attack since September. | attack none
The rebels released 12 students who were abducted on Monday in Jos. | released none | abducted 06-10
The army recaptured a town that fell to rebels on Monday. | recaptured none | fell 06-10
The UN condemned an attack that killed 12 people in Gao on Monday. | condemned none | attack 06-10
The minister regretted the murder of a judge, which was carried out early on Tuesday in Bor. | murder 06-11
The rebels have launched their biggest offensive in the last 10 years. | offensive none
It was the deadliest attack in the past decade, and it killed 40 people in Gao. | killed none
The bomb attack, the 41st in Bogota this month, destroyed a shop. | destroyed none
A court in Bor on Monday sentenced two officers for killing six priests. | killing none
Two officers were convicted on Monday of murdering a priest in Bor. | murdering none
Two officers were convicted on Monday of murdering a priest. The attack took place in Bor on 5 June. | murdering 06-05
Gunmen shot dead four farmers near Bor, the governor said. The massacre occurred on 5 June. | shot 06-05
The two men planned the attack on a church in Jos since September. | attack none
The group had been planning the bombing since September, police said. | bombing none
The army has shelled the town since Monday. | shelled 06-10..06-12
Gunmen attacked a village near Jos on Monday. | attacked 06-10
A suicide bomber attacked a checkpoint in Bannu, where militants killed 12 soldiers in May, wounding three policemen on Monday. | attacked 06-10
Soldiers stormed the camp, where rebels had shot three hostages the previous week. | stormed none
Gunmen attacked a market in Jos where nine people were killed on Monday. | attacked 06-10
Gunmen attacked a village where they killed nine people on Monday. | attacked 06-10
Rebels shelled Bor on 5 June, Amnesty International said on Tuesday. Two days later, soldiers raided Yei and shot five men. | shelled 06-05 | shot 06-07
Rebels shelled Bor, the army said on Monday. A day earlier, soldiers raided Yei. | raided 06-09
Rebels shelled Bor. Two days later, soldiers raided Yei. | raided none
Two days after the attack, soldiers raided a village in Bor and shot five men. | shot none
Soldiers raided Yei on Monday, two days after rebels shelled Bor. | raided 06-10 | shelled 06-08
In retaliation for the murder of a trader, gunmen killed nine villagers in Jos on Monday. | murder none | killed 06-10
The governor on Monday condemned the killing of three nurses in an ambush near Jos. | ambush none
Traders in Jos shut their shops after this morning's car bomb explosion, which killed ten people. | killed 06-12
Rebels burned the church and looted the school on Sunday, but today the market reopened. | burned 06-09 | looted 06-09
Gunmen attacked a village near Jos Monday. | attacked 06-10
On Monday, gunmen attacked a village near Jos. | attacked 06-10
On Monday gunmen attacked a village near Jos. | attacked 06-10
Late Sunday, gunmen attacked a village near Jos. | attacked 06-09
Gunmen attacked a village near Jos late on Sunday. | attacked 06-09
Gunmen attacked a village near Jos late Sunday night. | attacked 06-09
Gunmen attacked a village near Jos in the early hours of Friday. | attacked 06-07
In the early hours of Friday gunmen attacked a village near Jos. | attacked 06-07
Gunmen attacked a village near Jos at dawn on Friday. | attacked 06-07
Gunmen attacked a village near Jos before dawn on Friday. | attacked 06-07
Gunmen attacked a village near Jos before dawn on Friday and killed two farmers. | attacked 06-07
Gunmen attacked a village near Jos after midnight on Friday and burned a mill, police said. | attacked 06-07
Gunmen attacked a village near Jos on Friday after soldiers left and killed two farmers. | attacked 06-07
Four people were killed in Jos on Friday after soldiers opened fire on a crowd. | opened fire 06-07
Four people were wounded on Friday after gunmen attacked a village near Jos. | attacked 06-07
Four people died on Friday after gunmen attacked a village near Jos. | attacked 06-07
A farmer died on Friday after gunmen attacked a village near Jos. | attacked none
Four people were killed by gunmen on Friday after soldiers shelled a village near Jos. | shelled none
Gunmen attacked a village near Jos overnight. | attacked 06-11..06-12
Overnight, gunmen attacked a village near Jos. | attacked 06-11..06-12
Gunmen attacked a village near Jos overnight on Monday. | attacked 06-10
Gunmen attacked a village near Jos overnight from Sunday to Monday. | attacked 06-09..06-10
Gunmen attacked a village near Jos on the night of 4-5 May. | attacked 05-04..05-05
Gunmen attacked a village near Jos on the night of May 4 to 5. | attacked 05-04..05-05
Gunmen attacked a village near Jos between 3 and 5 May. | attacked 05-03..05-05
Gunmen attacked villages near Jos between May 3 and May 5. | attacked 05-03..05-05
Gunmen attacked villages near Jos from 3 to 5 May. | attacked 05-03..05-05
Gunmen attacked a village near Jos last month. | attacked 05
Gunmen attacked a village near Jos last week. | attacked 06-03..06-09
Gunmen attacked a village near Jos a week ago. | attacked 06-02..06-08
Gunmen attacked a village near Jos three days ago. | attacked 06-09
Gunmen attacked a village near Jos in 2019. | attacked 2019
In 2019 gunmen attacked a village near Jos. | attacked 2019
Gunmen attacked a village near Jos in March 2019. | attacked 2019-03
Gunmen attacked a village near Jos earlier this year. | attacked 01-01..06-12
Gunmen attacked a village near Jos earlier on Wednesday. | attacked 06-12
Gunmen attacked a village near Jos earlier in the day. | attacked 06-12
Gunmen attacked a village near Jos hours earlier. | attacked 06-12
Gunmen attacked a village near Jos hours ago. | attacked 06-12
Gunmen attacked a village near Jos this morning. | attacked 06-12
Gunmen attacked a village near Jos yesterday. | attacked 06-11
Gunmen attacked a village near Jos last night. | attacked 06-11
Gunmen have attacked villages near Jos since Tuesday. | attacked 06-11..06-12
Since Tuesday gunmen have attacked villages near Jos. | attacked 06-11..06-12
Monday's attack on a village near Jos killed nine people. | attack 06-10
Monday's attack by gunmen on a village near Jos left nine dead. | attack 06-10
Nine people died in Monday's attack on a village near Jos. | attack 06-10
The death toll from Monday's attack on a village near Jos rose to nine on Tuesday. | attack 06-10
Police on Tuesday raised the death toll from Monday's attack near Jos to nine. | attack 06-10
The attack on Monday killed nine people near Jos. | attack 06-10
An attack on a village near Jos on Monday killed nine people. | attack 06-10
The 10 June attack on a village near Jos killed nine people. | attack 06-10
The June 10 attack near Jos killed nine people. | attack 06-10
The attack of 10 June near Jos killed nine people. | attack 06-10
A suicide bomber blew himself up in Jos on Friday, killing nine people. | blew 06-07
Nine people were killed on Friday when a suicide bomber blew himself up in Jos. | blew 06-07
Nine people were killed when a bomb exploded in Jos on Friday. | exploded 06-07
A bomb exploded on Friday in a market in Jos. | exploded 06-07
A bomb exploded in Jos at 10 a.m. on Friday. | exploded 06-07
A bomb exploded in Jos shortly after noon on Friday. | exploded 06-07
A bomb exploded in Jos on Friday evening. | exploded 06-07
A bomb exploded in Jos on Friday, June 7. | exploded 06-07
A bomb exploded in Jos on Friday (June 7). | exploded 06-07
A bomb exploded in Jos on 7 June 2024. | exploded 06-07
Police said on Monday that gunmen attacked a village near Jos. | attacked none
Police said on Monday that gunmen had attacked a village near Jos. | attacked none
Police said on Monday gunmen had attacked a village near Jos on Sunday. | attacked 06-09
Police said Monday that gunmen attacked a village near Jos on Sunday. | attacked 06-09
Gunmen attacked a village near Jos, police said on Monday. | attacked none
Gunmen attacked a village near Jos on Sunday, police said on Monday. | attacked 06-09
Gunmen attacked a village near Jos overnight, police said on Wednesday. | attacked 06-11..06-12
Police said in a statement issued on Monday that gunmen attacked a village near Jos. | attacked none
In a statement on Monday, police said gunmen had attacked a village near Jos. | attacked none
In a statement released on Monday, police said gunmen attacked a village near Jos on Sunday. | attacked 06-09
On Monday, police said gunmen attacked a village near Jos. | attacked none
On Monday the army announced that it had shelled rebels near Goma. | shelled none
The army announced on Monday that it shelled rebels near Goma over the weekend. | shelled 06-08..06-09
A military spokesman told reporters on Monday that troops attacked the town of Bor. | attacked none
A witness told AFP by telephone on Monday that troops had attacked the town of Bor. | attacked none
According to a report published on Monday, troops attacked the town of Bor. | attacked none
According to a police statement on Monday, gunmen attacked a village near Jos. | attacked none
The governor on Monday confirmed that gunmen attacked a village near Jos. | attacked none
The governor on Monday confirmed an attack on a village near Jos. | attack none
The group on Monday claimed responsibility for an attack on a village near Jos. | attack none
The group claimed responsibility on Monday for Sunday's attack on a village near Jos. | attack 06-09
The group on Monday claimed a bombing in Jos on Saturday. | bombing 06-08
The governor condemned on Monday the attack on a village near Jos. | attack none
The governor visited on Monday the village where gunmen killed nine people. | killed none
The president on Monday visited Jos, where gunmen killed nine people on Saturday. | killed 06-08
The UN said on Monday it had documented 12 attacks on hospitals in Sudan. | attacks none
Residents on Monday accused soldiers of killing nine villagers near Jos. | killing none
Residents accused soldiers on Monday of killing nine villagers near Jos on Saturday. | killing 06-08
Police arrested three men on Friday over the March bombing of a church in Jos. | arrested 06-07; bombing 03
Three men were arrested on Friday over the bombing of a church in Jos in March. | arrested 06-07; bombing 03
Three men were arrested on Friday over the bombing of a church in Jos. | arrested 06-07; bombing none
Three men were arrested on Friday in connection with Monday's bombing of a church in Jos. | arrested 06-07; bombing 06-10
The teacher was buried on Friday after he was killed by gunmen on Monday. | killed 06-03
The teacher, killed by gunmen on Monday, was buried on Wednesday. | killed 06-10
The teacher was buried on Wednesday, two days after he was shot dead by gunmen. | shot 06-10
The teacher was buried on Tuesday, a day after gunmen killed him. | killed 06-10
Mourners on Tuesday buried nine people killed in an attack on a village near Jos. | attack none
Mourners on Tuesday buried nine people killed in an attack on a village near Jos on Sunday. | attack 06-09
Two days after gunmen attacked a village near Jos on Saturday, troops arrived. | attacked 06-08
Two days after the attack on Jos, soldiers shelled a rebel camp near Goma on Monday. | attack 06-08; shelled 06-10
Soldiers shelled a rebel camp on Monday, two days after gunmen attacked a village near Jos. | shelled 06-10; attacked 06-08
Soldiers shelled a rebel camp on Monday, two days after an attack on a village near Jos. | shelled 06-10; attack 06-08
Soldiers shelled a rebel camp on Monday, a day after rebels had killed nine policemen. | shelled 06-10; killed 06-09
Soldiers shelled a rebel camp on Monday, hours after rebels killed nine policemen. | shelled 06-10; killed 06-10
Soldiers shelled a rebel camp on Monday in retaliation for an ambush on Saturday. | shelled 06-10; ambush 06-08
Soldiers shelled a rebel camp on Monday after an ambush that killed nine policemen on Saturday. | shelled 06-10; ambush 06-08
Soldiers shelled a rebel camp on Monday after rebels ambushed a convoy on Saturday. | shelled 06-10; ambushed 06-08
After rebels ambushed a convoy on Saturday, soldiers shelled a rebel camp on Monday. | shelled 06-10; ambushed 06-08
Rebels ambushed a convoy on Saturday and on Monday soldiers shelled their camp. | ambushed 06-08; shelled 06-10
Rebels ambushed a convoy on Saturday and stormed a police station on Monday. | ambushed 06-08; stormed 06-10
Rebels ambushed a convoy near Goma on Saturday, stormed a police station on Sunday and bombed a bridge on Monday. | ambushed 06-08; stormed 06-09; bombed 06-10
On Saturday rebels ambushed a convoy and stormed a police station near Goma. | ambushed 06-08; stormed 06-08
On Saturday rebels ambushed a convoy; on Monday they stormed a police station. | ambushed 06-08; stormed 06-10
Rebels ambushed a convoy on Saturday. Two days later they stormed a police station. | ambushed 06-08; stormed 06-10
Rebels ambushed a convoy on Saturday. The following day, soldiers shelled their camp. | ambushed 06-08; shelled 06-09
Rebels ambushed a convoy on Saturday. The day before, soldiers had shelled their camp. | ambushed 06-08; shelled 06-07
Rebels ambushed a convoy on Saturday. A week earlier, soldiers had shelled their camp. | ambushed 06-08; shelled 06-01
The attack came a day after soldiers shelled a village near Goma on Sunday. | shelled 06-09
The attack came two days after gunmen killed nine people in Jos. | killed 06-10
The attack on Tuesday came a day after gunmen killed nine people in Jos. | attack 06-11; killed 06-10
Tuesday's attack came days after gunmen killed nine people in Jos. | attack 06-11; killed none
Tuesday's attack followed Sunday's bombing of a church in Jos. | attack 06-11; bombing 06-09
The attack was the third in Jos since Friday. | attack none
Gunmen killed nine people in Jos on Monday in the deadliest attack since March. | attack 06-10
Soldiers killed at least 30 farmers in Jos in March 2022. | killed 2022-03
At most nine people were killed in an attack on Jos in 2019. | attack 2019
Rebels, who have held Goma since January, attacked Sake on Monday. | attacked 06-10
Rebels, who shelled Bor in January, attacked Yei on Monday. | shelled 2024-01 | attacked 06-10
Gunmen killed nine people in Jos on Monday, the worst attack there since 2019. | killed 06-10
The war, which has killed 10,000 people since 2015, has ruined Yemen. | war 2015-01-01..06-12
Houthi rebels fired a missile at Riyadh on Monday, the coalition, which has bombed Yemen since 2015, said. | fired 06-10
He was jailed on Monday for the 2004 bombing of a church in Jos. | bombing 2004
A court on Monday jailed three men for the 2004 bombing of a church in Jos. | bombing 2004
A court on Monday jailed three men for bombing a church in Jos in 2004. | bombing 2004
A court on Monday jailed three men for bombing a church in Jos. | bombing none
Three men who bombed a church in Jos in 2004 were jailed on Monday. | bombed 2004
The trial of three men who bombed a church in Jos opened on Monday. | bombed none
The trial of three men accused of bombing a church in Jos opened on Monday. | bombing none
Thousands marched in Jos on Monday to mark the anniversary of the 2004 bombing of a church. | marched 06-10; bombing 2004
Israel struck Beirut on Monday after Hezbollah fired rockets at Haifa on Sunday. | struck 06-10; fired 06-09
Israel struck Beirut on Monday after Hezbollah fired rockets at Haifa. | struck 06-10; fired none
Israel, which struck Beirut on Friday, shelled Tyre on Monday. | struck 06-07; shelled 06-10
Gunmen who killed a mayor in Cali on Friday attacked a bus on Monday. | killed 06-07; attacked 06-10
A soldier wounded in fighting on Friday died on Monday. | fighting 06-07
A woman who was shot on Friday died on Monday. | shot 06-07
A woman died on Monday of wounds she suffered in a shelling on Friday. | shelling 06-07
A strike on Goma on Friday killed nine people and one on Monday killed four. | strike 06-07
Strikes on Goma on Friday and Monday killed nine people. | strikes 06-07..06-10
The army launched its offensive on Friday and captured the town of Bor on Monday. | offensive 06-07; captured 06-10
Rebels attacked the base on Friday and were still holding it on Monday. | attacked 06-07
Rebels attacked the base on Friday, but it was only on Monday that the army confirmed it. | attacked 06-07
It was on Monday that gunmen attacked the village. | attacked 06-10
Gunmen, on Monday, attacked a village near Jos. | attacked 06-10
Gunmen on Monday attacked a village near Jos. | attacked 06-10
Gunmen attacked on Monday a village near Jos. | attacked 06-10
Gunmen on motorbikes attacked, on Monday night, a village near Jos. | attacked 06-10
Fighting broke out in Bor on Monday. | fighting 06-10
Fighting broke out in Bor on Monday and continued on Tuesday. | fighting 06-10
Fighting in Bor entered its third day on Monday. | fighting 06-10
Fighting has raged in Bor since Saturday. | fighting 06-08..06-12
The fighting, which began on Saturday, has killed 40 people in Bor. | fighting 06-08
The attack took place on Monday near Jos. | attack 06-10
The attack happened on Monday near Jos. | attack 06-10
The attack occurred late on Monday near Jos, police said on Tuesday. | attack 06-10
The attack near Jos, which took place on Monday, killed nine people. | attack 06-10
The attack was carried out on Monday by gunmen near Jos. | attack 06-10
News of the attack near Jos emerged on Monday. | attack none
The bodies of nine people killed by gunmen were found on Monday near Jos. | killed none
Nine people kidnapped by gunmen near Jos were freed on Monday. | kidnapped none; freed 06-10
Nine people kidnapped near Jos on 3 May were freed on Monday. | kidnapped 05-03; freed 06-10
Gunmen who kidnapped nine people near Jos last month freed them on Monday. | kidnapped 05; freed 06-10
Nine pupils seized by gunmen in March were released on Monday. | seized 03; released 06-10
Hamas attacked Israel on 7 October. | attacked 2023-10-07
Since the 7 October attack by Hamas, Israel has bombed Gaza. | attack 2023-10-07
A ceasefire took effect on Monday after soldiers shelled Bor for a week. | ceasefire 06-10; shelled none
Talks on Monday ended without a deal after rebels shelled Bor. | shelled none
A court in Jos will on Thursday try three men who attacked a church. | attacked none
The army will attack the town on Friday. | attack 06-14
The army will attack the town in March. | attack 2025-03-01..2025-03-31
The minister is to meet the rebels in May. | meet 2025-05-01..2025-05-31
The minister met the rebels in May. | met 05-01..05-31
Protesters plan to march in Jos on Saturday. | march 06-15
Gunmen attacked a village near Jos on 28 May. | attacked 05-28
Gunmen attacked a village near Jos on 28 December. | attacked 2023-12-28
Gunmen attacked a village near Jos at the weekend. | attacked 06-08..06-09
Gunmen attacked a village near Jos on Monday, killing nine people, including a nurse who was to wed on Friday. | attacked 06-10
Gunmen attacked a village near Jos on Monday and abducted a girl who turned 12 on Friday. | attacked 06-10
Gunmen attacked a village near Jos on Monday, the third such attack in a week. | attacked 06-10
Gunmen on Monday night and Tuesday morning attacked villages near Jos. | attacked 06-10..06-11
Gunmen attacked villages near Jos on Monday and Tuesday. | attacked 06-10..06-11
Gunmen attacked villages near Jos on Sunday, Monday and Tuesday. | attacked 06-09..06-11
A drone struck a hospital in Kharkiv at around 3 a.m. on Tuesday (0000 GMT). | struck 06-11
A drone struck a hospital in Kharkiv in the past 24 hours. | struck 06-11..06-12
Russia attacked Kharkiv with drones for the third night in a row. | attacked none
Israel struck Rafah for a second day on Tuesday. | struck 06-11
The strike killed nine people on Monday, bringing the toll since Friday to 40. | strike 06-10
Israeli strikes on Monday killed nine people in Gaza, raising the toll since 7 October to 30,000. | strikes 06-10
Israeli strikes have killed 30,000 people in Gaza since 7 October. | strikes 2023-10-07..06-12
Police shot dead two protesters in Lagos on Monday, a day before a planned general strike. | shot 06-10
Police shot dead two protesters in Lagos on Monday ahead of elections on Saturday. | shot 06-10
Rebels attacked Bor on Monday before withdrawing on Tuesday. | attacked 06-10; withdrawing 06-11
Rebels who attacked Bor on Monday withdrew on Tuesday. | attacked 06-10; withdrew 06-11
Rebels withdrew on Tuesday from Bor, which they attacked on Monday. | withdrew 06-11; attacked 06-10
On Tuesday, rebels withdrew from Bor, which they had captured in May. | withdrew 06-11; captured 05
Police on Tuesday arrested a man suspected of killing a priest in Jos on Sunday. | arrested 06-11; killing 06-09
Police on Tuesday arrested a man suspected of killing a priest in Jos. | arrested 06-11; killing none
A man suspected of killing a priest in Jos on Sunday was arrested on Tuesday. | arrested 06-11; killing 06-09
Police on Tuesday recovered the body of a priest who was killed by gunmen in Jos. | killed none
A video published on Tuesday shows soldiers killing nine villagers in Bor. | killing none
Satellite images taken on Tuesday show that a strike destroyed a bridge near Bor. | strike none
The militants said they had killed the hostages on Sunday, in a statement on Monday. | killed 06-09
The ministry said on Tuesday that on Monday its forces shot down three drones over Kursk. | shot 06-10
Ukraine's air force said on Tuesday it had shot down 12 drones launched by Russia overnight. | shot 06-10..06-11
In May last year, gunmen attacked a village near Jos. | attacked 2023-05
Five years ago gunmen attacked a village near Jos. | attacked 2019
In the last month, gunmen have attacked three villages near Jos. | attacked 05-13..06-12
Over the past two weeks gunmen have attacked three villages near Jos. | attacked 05-29..06-12
Gunmen have this month attacked three villages near Jos. | attacked 06-01..06-12
The attack last Thursday in Jos killed nine people. | attack 06-06
The attack in Jos last Thursday killed nine people. | attack 06-06
Last week's attack in Jos killed nine people. | attack 06-03..06-09
Last year's attack in Jos killed nine people. | attack 2023
Yesterday's attack in Jos killed nine people. | attack 06-11
An overnight attack in Jos killed nine people. | attack 06-11..06-12
A pre-dawn raid on Monday killed nine people in Jenin. | raid 06-10
The Monday attack killed nine people near Jos. | attack 06-10
The Monday night attack killed nine people near Jos. | attack 06-10
JOS, Nigeria, June 11 (Reuters) - Gunmen attacked a village on Monday. | attacked 06-10
JOS, Nigeria, June 11 (Reuters) - Gunmen attacked a village overnight. | attacked 06-10..06-11
Five people were on Monday killed by gunmen in Jos. | killed 06-10
The army has since Monday shelled the town of Bor. | shelled 06-10..06-12
Five militants were late on Tuesday shot dead by police in Jos. | shot 06-11
On 5 June, presumed rebels attacked a village near Jos. | attacked 06-05
The mayor was admitted to hospital on Monday after having been shot minutes earlier. | shot 06-10
The attack on 6 June which destroyed a bank in Jos had been planned since March. | attack|destroyed 06-06
The killing of six priests, perpetrated on 16 May, shocked the country. | killing 05-16
Clashes between soldiers and rebels were reported on Monday in Bor. | clashes 06-10
Rebels attacked Bor in the past few hours. | attacked 06-11..06-12
Gunmen killed nine people in Jos on Sunday. Residents said on Monday that the attackers also burned a church. | killed 06-09; burned none
A bomb killed nine people at a polling station in Quetta ahead of Thursday's election. | killed none
A bomb killed nine people at a mosque in Quetta during Friday prayers. | killed 06-07
The rebels attacked Bukavu on Monday, three weeks after they seized Goma. | attacked 06-10; seized 05-17..05-23
The ceasefire, signed on Friday, collapsed on Monday when the army shelled Bor. | shelled 06-10
Israel has bombed Gaza since Hamas attacked southern Israel on 7 June. | bombed 06-07..06-12; attacked 06-07
Gunmen on Monday stormed a school in Kuriga, where 280 pupils were abducted in March. | stormed 06-10; abducted 03
The body of a journalist abducted on Friday in Jos was found on Monday. | abducted 06-07
Video posted online on Tuesday showed soldiers beating protesters in Bor. | beating none
The raid was the deadliest since May 2021, when 28 people, among them a guard, were killed in Rio. | killed 2021-05-01..2021-05-31
Gunmen killed the mayor of Bor in March 2022, when nine men, three of them guards, were shot. | shot 2022-03-01..2022-03-31
Rebels raided Bor between 3 and 5 June, killing nine people. A week earlier, a policeman was shot there. | raided 06-03..06-05 | shot 05-27
Gangs burned 17 houses in Bor on the night of 2 to 3 June. Two days later, a guard was shot in the town. | burned 06-02..06-03 | shot 06-05
`;

// How real a deed is: each line is a text and, by a word of the deed, all that would be fair.
const STATUSES = `
The rebels said they would boycott the talks until all troops had left Jos. | left hypothetical
The strike will go on until the army frees the priests. | frees hypothetical
Rebels held the town until the army shelled it. | shelled occurred
Kenya and Sudan signed a deal on the release of 500 prisoners. | release planned
Sudan agreed to the release of 500 prisoners. | release planned
The president ordered the release of 20 prisoners. | release planned
Activists have called for a ban on the party and the arrest of its leaders in Jos. | arrest hypothetical
The man was accused of planning attacks on churches in Jos. | attacks planned
Gunmen attacked a village near Jos on Monday. | attacked occurred
Police foiled an attack on a church in Jos. | attack attempted
A plot to bomb a church in Jos was foiled. | bomb attempted,planned,hypothetical
An attack on a church in Jos was averted. | attack attempted
Soldiers prevented an attack on a church in Jos. | attack attempted
Soldiers thwarted a suicide bombing in Jos. | bombing attempted
Gunmen tried to storm a police station in Jos. | storm attempted
Gunmen attempted to kidnap a priest in Jos. | kidnap attempted
Gunmen tried but failed to kidnap a priest in Jos. | kidnap attempted
Gunmen failed to kidnap a priest in Jos. | kidnap attempted,negated
The attempted kidnapping of a priest in Jos failed. | kidnapping attempted
A failed attack on a church in Jos alarmed residents. | attack attempted,occurred
An assassination attempt on the governor of Jos failed. | assassination attempted
The governor survived an assassination attempt in Jos. | assassination attempted
Rebels vowed they would attack the town of Bor. | attack threatened,planned
Rebels warned they would attack the town of Bor if the army did not leave. | attack threatened,planned,hypothetical
Rebels said they would attack the town of Bor. | attack planned,threatened
The army will attack the town of Bor. | attack planned
The army is to attack the town of Bor. | attack planned
The army is set to attack the town of Bor. | attack planned
The army is about to attack the town of Bor. | attack planned
The army is going to attack the town of Bor. | attack planned
The army is ready to attack the town of Bor. | attack planned,hypothetical
The president directed the army to shell the town of Bor. | shell hypothetical
The army was directed to shell the town of Bor. | shell hypothetical
The law empowers the army to shell the town of Bor. | shell hypothetical
The law allows police to arrest the mayor of Bor. | arrest hypothetical
The court gave police ten days to arrest the mayor of Bor. | arrest hypothetical
An order was given to shell the town of Bor. | shell hypothetical
Instructions have been passed to arrest the mayor of Bor. | arrest hypothetical
Soldiers carried out an order to shell the town of Bor. | shell occurred
The army has the power to arrest the mayor of Bor. | arrest hypothetical
The rebels took the opportunity to attack the town of Bor. | attack occurred
The rebels are waiting to attack the town of Bor. | attack planned
The rebels were sent to attack the town of Bor. | attack planned
The rebels debated whether to attack the town of Bor. | attack hypothetical
He taught them how to bomb a bridge in Bor. | bomb hypothetical
He accused them of planning to bomb a bridge in Bor. | bomb planned
Police found it difficult to arrest the mayor of Bor. | arrest hypothetical
Is the army shelling the town of Bor? | shelling hypothetical
Rebels tried to enter the town and attack the base in Bor. | attack attempted
Rebels plan to enter the town and attack the base in Bor. | attack planned
Rebels attack villages near Bor and burn houses. | attack occurred
The army will enter the town and shell the market in Bor. | shell planned
The army did not enter the town or shell the market in Bor. | shell negated
The army could enter the town and shell the market in Bor. | shell hypothetical
The general said troops would enter Bor and arrest the mayor. | arrest planned
Troops entered Bor to free hostages and arrested the mayor. | arrested occurred
The army plans to attack the town of Bor. | attack planned
He was the third priest to be abducted in Bor. | abducted occurred
Officers were deployed to free the hostages and arrest the mayor of Bor. | arrest planned
The army planned an attack on the town of Bor. | attack planned
The army wants to attack the town of Bor. | attack hypothetical,planned
The army intends to attack the town of Bor. | attack planned
The army hopes to capture the town of Bor. | capture hypothetical,planned
The army aims to capture the town of Bor. | capture planned,hypothetical
The army has begun shelling the town of Bor. | shelling ongoing,occurred
The army began shelling the town of Bor on Monday. | shelling occurred,ongoing
The army started to shell the town of Bor on Monday. | shell occurred,ongoing
The army is shelling the town of Bor. | shelling ongoing
The army has been shelling the town of Bor for days. | shelling ongoing
The army has been shelling the town of Bor since Monday. | shelling ongoing
The army was shelling the town of Bor on Monday. | shelling occurred,ongoing
The army continues to shell the town of Bor. | shell ongoing
The army continued shelling the town of Bor on Monday. | shelling occurred,ongoing
The army kept shelling the town of Bor on Monday. | shelling occurred,ongoing
Fighting continues in the town of Bor. | fighting ongoing
Fighting is raging in the town of Bor. | fighting ongoing
Clashes between the army and rebels are continuing in Bor. | clashes ongoing
Clashes between the army and rebels were still under way in Bor. | clashes ongoing,occurred
The army could attack the town of Bor. | attack hypothetical
The army may attack the town of Bor. | attack hypothetical
The army might attack the town of Bor. | attack hypothetical
The army would have attacked the town of Bor if rebels had not fled. | attacked hypothetical,negated
The army would have shelled the town of Bor, he said. | shelled hypothetical,negated
The bomb would have killed hundreds of people in Bor. | killed hypothetical,negated,none
The army did not attack the town of Bor. | attack negated
The army has not attacked the town of Bor. | attacked negated
The army never attacked the town of Bor. | attacked negated
The army denied attacking the town of Bor. | attacking negated
The army denied that it attacked the town of Bor. | attacked negated,occurred
The army denied it had shelled the town of Bor. | shelled negated,occurred
The army denied shelling the town of Bor. | shelling negated
No attack took place in the town of Bor. | attack negated
There was no attack on the town of Bor. | attack negated
There were no clashes between the army and rebels in Bor. | clashes negated
No one attacked the town of Bor, the governor said. | attacked negated
Neither the army nor the rebels shelled the town of Bor. | shelled negated
No shelling of the town of Bor was reported. | shelling negated
The army stopped short of attacking the town of Bor. | attacking negated,hypothetical
The army refrained from attacking the town of Bor. | attacking negated
The army cancelled an attack on the town of Bor. | attack negated,planned,hypothetical
The army called off an attack on the town of Bor. | attack negated,planned,hypothetical
The army postponed its assault on the town of Bor. | assault planned,hypothetical
Residents fear that the army will attack the town of Bor. | attack hypothetical,planned
Residents feared the army would attack the town of Bor. | attack hypothetical,planned
The UN warned that the army could attack the town of Bor. | attack hypothetical
The UN warned of an attack on the town of Bor. | attack hypothetical
Iran vowed to retaliate against Israel for the strike on Damascus. | strike occurred
An imminent attack on the town of Bor is feared. | attack hypothetical
A possible attack on the town of Bor worries residents. | attack hypothetical
The planned attack on the town of Bor was called off. | attack planned,negated,hypothetical
The expected assault on the town of Bor has not come. | assault planned,hypothetical,negated
The looming assault on Rafah alarms aid groups. | assault hypothetical,planned
In the event of an attack on Bor, residents would flee. | attack hypothetical
Any attack on Bor would be a crime, the UN said. | attack hypothetical
An attack on Bor would be a disaster, the UN said. | attack hypothetical
An attack on Bor will be a disaster, the UN said. | attack hypothetical,planned
A ground assault on Rafah would be catastrophic, the UN said. | assault hypothetical
The man was charged with plotting to bomb a church in Jos. | bomb planned,attempted,hypothetical
The man was charged with conspiring to murder a judge in Jos. | murder planned,attempted,hypothetical
The man had planned to kill a judge in Jos. | kill planned
The man intended to kill a judge in Jos. | kill planned
The man was on his way to bomb a church in Jos when he was arrested. | bomb planned,attempted,hypothetical,none
The man said he had wanted to kill a judge in Jos. | kill hypothetical,planned
The group is capable of attacking cities in Nigeria. | attacking hypothetical,none
The group has the ability to strike cities in Nigeria. | strike hypothetical,none
Troops on standby to storm the prison in Jos were sent home. | storm planned,hypothetical,none
A bomb was defused outside a church in Jos. | bomb attempted,none
A bomb failed to explode outside a church in Jos. | explode attempted,negated,none
A suicide bomber was shot before he could blow himself up in Jos. | blow attempted,hypothetical,negated,none
A drone was shot down before it reached the city of Jos. | shot occurred
Police arrested a man before he could kill a judge in Jos. | kill hypothetical,attempted,negated,none
Soldiers were about to storm the building in Jos when a truce was agreed. | storm planned,hypothetical
Had the army attacked Bor, thousands would have died. | attacked hypothetical,negated
The army was accused of shelling the town of Bor. | shelling occurred
Russia is believed to have shelled the town of Bor. | shelled occurred
The army reportedly shelled the town of Bor. | shelled occurred
The army appears to have shelled the town of Bor. | shelled occurred
The army managed to capture the town of Bor. | capture occurred
The army was forced to withdraw from the town of Bor. | withdraw occurred
The army went on to capture the town of Bor. | capture occurred
Gunmen entered the village to kill a chief in Bor. | kill planned,attempted,hypothetical,occurred,none
Israel considered attacking Iran. | attacking hypothetical,planned
Israel is weighing a strike on Iran. | strike hypothetical,planned
Israel discussed a strike on Iran. | strike hypothetical,planned
Israel's plans to strike Iran alarmed oil markets. | strike planned
Unless the hostages are freed, rebels will shell the town of Bor. | shell planned,threatened,hypothetical
ARMY TO ATTACK BOR WITHIN DAYS | attack planned
Army to launch offensive on Bor | offensive planned
Rebels poised to capture Bor | capture planned,hypothetical
`;

// News or history: each line is a text and, by a word of each deed, its timeframe.
const TIMEFRAMES = `
Gunmen killed nine people in Jos on Monday. In 2019 gunmen killed 40 people in Kano. | killed current; killed background
Police arrested a man in Jos on Monday over the 2019 bombing of a church. | arrested current; bombing background
He was jailed on Monday for the 2004 bombing of a church in Madrid. | bombing background
Hundreds marched in Madrid on Monday on the 20th anniversary of the bombing of a train. | bombing background
Madrid on Monday marked 20 years since the bombing of four trains killed 191 people. | bombing background
Twenty years after bombs killed 191 people on trains in Madrid, victims gathered on Monday. | killed background
Victims of the 2004 train bombings in Madrid gathered on Monday. | bombings background
The war in Yemen, which has killed 10,000 people since 2015, goes on. | war background
The conflict, which began in 2014, has killed 14,000 people. | conflict background
The attack recalled the massacre of 40 people in Kano in 2019. | massacre background
It was the worst attack since gunmen killed 40 people in Kano in 2019. | killed background
It was the first attack in Jos since a bomb killed 40 people in 2019. | killed background
Boko Haram, which kidnapped 276 girls in Chibok in 2014, attacked a village on Monday. | kidnapped background; attacked current
The group, which kidnapped 276 girls in Chibok in 2014, has denied it. | kidnapped background
The group kidnapped 276 girls in Chibok a decade ago. | kidnapped background
Gunmen killed nine people in Jos on Monday. The state has seen many such attacks; in March 2021 raiders killed 30 people in Riyom. | killed current; killed background
Gunmen killed nine people in Jos on Monday. More than 2,000 people have been killed in the state since 2018. | killed current; killed background
The colonel, who led the 2015 coup, was shot dead on Monday. | coup background; shot current
The army seized power in 2021 and has since killed 5,000 people. | seized background
Russia, which annexed Crimea in 2014, shelled Kharkiv on Monday. | annexed background; shelled current
Russia invaded Ukraine in February 2022. | invaded background
Russia, which invaded Ukraine in February 2022, shelled Kharkiv on Monday. | invaded background; shelled current
Since Russia invaded Ukraine in February 2022, thousands have died. | invaded background
Russia has shelled Kharkiv since it invaded Ukraine in 2022. | invaded background
Israel has bombed Gaza since Hamas attacked southern Israel on 7 October. | attacked background; bombed current
The conflict erupted on 7 October when Hamas attacked southern Israel, killing 1,200 people. | attacked background
The church was bombed in 2004. | bombed background
The church had been bombed twice before. | bombed background
The hospital had been shelled in January. | shelled background
The hospital had been shelled the day before. | shelled current
Soldiers shelled the hospital in Bor on Monday. It had been bombed in 2019. | shelled current; bombed background
His father was killed by rebels in 1994. | killed background
He lost both legs when a mine exploded in 1994. | exploded background
The ceasefire ended a six-week war in 2020. | war background
A similar attack in March killed 30 people. | attack background
Previous attacks in Jos have killed dozens of people. | attacks background
In an earlier attack, in 2019, gunmen killed 30 people in Riyom. | attack background
The militants have carried out several attacks in Jos in recent years. | attacks background
The militants have attacked churches in Jos for years. | attacked background,current
The militants have a history of attacking churches in Jos. | attacking background,none
In the 1990s rebels attacked the town of Bor. | attacked background
Two years ago, gunmen attacked a prison in Jos and freed 200 inmates. | attacked background
The suspect was convicted of the 1988 bombing of a plane over Lockerbie. | bombing background
The trial of a man accused of bombing a plane over Lockerbie in 1988 opened on Monday. | bombing background
A statue of a general who massacred thousands of Indians in 1890 was toppled on Monday. | massacred background
Families remembered on Monday the 40 people who were killed by police in Marikana in 2012. | killed background
`;

/** Known to fail. */
const BACKLOG = {
  days: `
Nine people were killed on Friday and four on Monday in attacks near Jos. | attacks 06-07..06-10
The hostages have been held since 7 October, when Hamas attacked Israel. | attacked 2023-10-07
The air force said it shot down 12 of 14 drones that Russia launched overnight. | launched 06-11..06-12
An overnight drone strike killed nine people in Kharkiv. | strike|killed 06-11..06-12
A pre-dawn Monday raid killed nine people in Jenin. | raid 06-10
`,
  statuses: `
Police foil bomb attack on church in Jos | attack attempted
`,
  timeframes: `
Gunmen killed nine people in Jos on Monday. Last year 200 people were killed in attacks in the state. | killed current; killed background
The colonel, who seized power in a coup in 2015, was shot dead on Monday. | coup background; shot current
His father was killed by rebels when he was a boy. | killed background
In a previous attack, gunmen killed 30 people in Riyom. | killed background
During the civil war soldiers massacred villagers in Bor. | massacred background
`,
};

const rows = (table: string) =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(" | ") as [text: string, expected: string]);

/** "attacked 06-10; bombing 2004" → word and what is expected of it. */
const wanted = (expected: string): [word: string, value: string][] =>
  expected.split("; ").map((each) => [each.slice(0, each.lastIndexOf(" ")), each.slice(each.lastIndexOf(" ") + 1)]);

/** The events that a word tells. */
function eventsOf(text: string, word: string) {
  const tells = new RegExp(`\\b(${word})\\b`, "i");
  return extract({ text, publishedAt: PUBLISHED }).events.filter(({ mentions }) =>
    mentions.some((mention) => tells.test(mention.text)),
  );
}

/** "06-10", "03", "2019", "2019-03" as the first and the last day. */
function between(value: string): string {
  if (value === "none") return value;
  const [first = "", last = first] = value.split("..");
  const whole = (date: string) => (date.length === 4 || date.startsWith("20") ? date : `2024-${date}`);
  const opens = (date: string) => `${date}-01-01`.slice(0, 10);
  const closes = (date: string) => {
    if (date.length === 4) return `${date}-12-31`;
    if (date.length === 10) return date;
    const [year, month] = date.split("-").map(Number);
    return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
  };
  return `${opens(whole(first))}/${closes(whole(last))}`;
}

const daysOf = (text: string, word: string): string[] =>
  eventsOf(text, word).map(({ time }) =>
    time === undefined || time.basis === "publication"
      ? "none"
      : `${time.start?.slice(0, 10)}/${time.end.slice(0, 10)}`,
  );

function checkDays(text: string, expected: string): void {
  for (const [word, value] of wanted(expected)) expect(daysOf(text, word)).toContain(between(value));
}

function checkStatus(text: string, expected: string): void {
  const [[word, value]] = wanted(expected) as [[string, string]];
  const fair = value.split(",");
  const found = eventsOf(text, word).map(({ status }) => status);
  if (!fair.includes("none")) expect(found).not.toEqual([]);
  for (const status of found) expect(fair).toContain(status);
}

function checkTimeframes(text: string, expected: string): void {
  const seen = new Set<string>();
  for (const [word, value] of wanted(expected)) {
    const event = eventsOf(text, word).find(
      ({ id, timeframe }) => !seen.has(id) && value.split(",").includes(timeframe),
    );
    expect(event ?? (value.includes("none") ? "none" : undefined)).toBeDefined();
    if (event) seen.add(event.id);
  }
}

describe("when it was, in every wording", () => {
  test.each(rows(DAYS))("%s", checkDays);
  test.fails.each(rows(BACKLOG.days))("%s", checkDays);

  test.each(rows(DAYS))("in capitals no other day: %s", (text, expected) => {
    for (const [word, value] of wanted(expected)) {
      const found = daysOf(text.toUpperCase(), word);
      expect(found.length === 0 || found.includes("none") || found.includes(between(value))).toBe(true);
    }
  });
});

describe("how real it is", () => {
  test.each(rows(STATUSES))("%s", checkStatus);
  test.fails.each(rows(BACKLOG.statuses))("%s", checkStatus);
});

describe("news or history", () => {
  test.each(rows(TIMEFRAMES))("%s", checkTimeframes);
  test.fails.each(rows(BACKLOG.timeframes))("%s", checkTimeframes);
});

describe("around the turn of a month or a year", () => {
  test.each([
    ["2024-03-01", "Gunmen attacked a village near Jos on Thursday.", "2024-02-29"],
    ["2024-01-02", "Gunmen attacked a village near Jos on Sunday.", "2023-12-31"],
    ["2024-01-02", "Gunmen attacked a village near Jos on December 31.", "2023-12-31"],
    ["2024-01-02", "Gunmen attacked a village near Jos in December.", "2023-12-31"],
    ["2024-01-02", "Gunmen attacked a village near Jos last month.", "2023-12-31"],
    [undefined, "JOS, Nigeria, June 11 2024 (Reuters) - Gunmen attacked a village on Monday.", "2024-06-10"],
    [undefined, "Gunmen attacked a village near Jos on Monday.", undefined],
  ])("%s: %s", (publishedAt, text, day) => {
    const { events } = extract({ text, ...(publishedAt !== undefined && { publishedAt }) });
    expect(events.map(({ time }) => time?.end)).toEqual([day]);
  });
});
