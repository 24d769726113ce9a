import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

/*
 * Who claims what, in many wordings. Each line is a text and what an expert takes from it:
 *
 *   source: [NOT] [?] what [*] [{reasons}]   "what" begins with happened, by ACTOR, killed 9, said …;
 *                                            NOT denies it, ? is less than certain, * is verified
 *   source >< source                         their claims contradict each other
 *
 * What is listed must be there; beyond it nothing may be verified, denied, laid at anybody's door or told by another
 * source, and nothing contradicted unless a contradiction is listed. Speech acts ("accused") are left out.
 */
const TEXTS = `
A bomb went off in Yala on Saturday, police said. Nobody has claimed the blast and the BRN rarely takes responsibility for attacks. | police: happened
Two bombs killed 31 worshippers in Bannu on Friday, police said. The TTP condemned the killing of the worshippers and distanced itself from the attack. | police: happened; police: killed 31; TTP: happened; TTP: killed 31
Medics said Israeli jets hit a school in Rafah. Israel's army said it had struck a Hamas command centre there. Hamas denied that its fighters had operated from the school. | Medics: happened; Israel's army: happened; Hamas: NOT; Israel's army >< Hamas
Residents said soldiers shot nine men in Bor. The UN said it was looking into the report. The army dismissed the allegation. | Residents: happened; UN: said; army: NOT; Residents >< army
Photographs taken on Sunday and examined by the BBC show that rebels burned 30 houses in Bor. | Photographs: happened *
Footage posted on Telegram and verified by AFP showed soldiers shooting two men in Bor. | Footage: happened *
Thai and Cambodian soldiers exchanged fire near Surin, officials on both sides said. Cambodia's army said Thai soldiers had fired first. | officials: happened *; Cambodia's army: said
Kenya's army said rebels had shelled Lamu. The rebels said the army had shelled Lamu. Officers of the two armies said a bridge was hit. Reuters could not confirm either account. | Kenya's army: happened {unverifiable}; rebels: happened {unverifiable}; officers: happened *; Kenya's army >< rebels
Missiles hit Dnipro on Monday, killing three people. Both sides deny targeting civilians. | outlet: happened; outlet: killed 3
A shell hit a bus in Donetsk, killing three people. Kyiv has repeatedly denied attacking civilians. | outlet: happened; outlet: killed 3
Media reports that soldiers had shot nine men in Bor were false, the mayor said. | media: happened; mayor: NOT; media >< mayor
The governor said local media reports that a rocket had hit a school in Sisaket were untrue. | anonymous: happened; governor: NOT; anonymous >< governor
The UN human rights office published a report. The office said it had verified that armed men stormed Bokkos on Sunday. | UN Human Rights Office: happened *
The mayor's office has written to the UN human rights office. The mayor's office said rebels stormed Bokkos on Sunday. The office has confirmed that three people were killed. | mayor: happened; office: killed 3
Police said gunmen stormed the market in Bor, shooting traders and setting fire to nine stalls. | Police: happened
Videos posted online by miners and verified by the BBC show soldiers shooting at a crowd in Bor. | Videos: happened *
Satellite images taken by a company on 3 October and examined by the UN show that 40 houses in Bor have been burned. | Satellite images: happened
Claim: Rebels executed 30 nurses in Bor on Monday. Verdict: False. | Claim: happened {disputed}; Claim: killed 30 {disputed}
Gunmen killed three men in Kunduz on Tuesday, the provincial police said. No group has said it was behind the killings. | police: happened; police: killed 3
A bomb killed two soldiers in Gao, the army said. No one has claimed they planted it. | army: happened; army: killed 2
The police said that alleged members of the National Liberation Army had killed nine miners in Bor. | police: ?happened; police: ?killed 9
In the opinion of the police, the bombing in Bor was carried out by rebels. | police: happened
General Ana Mora, head of the agency (SNI, the secret police), blamed rebels for the bombing in Bor. | Ana Mora: by rebels
A priest who buried the dead said soldiers had killed 13 men in Bor. | A priest: happened; A priest: killed 13
Two officials who saw the bodies said rebels had killed nine miners in Bor. | Two officials: happened; Two officials: killed 9
Villagers who heard the shots said soldiers had killed 13 men in Bor. | Villagers: happened; Villagers: killed 13
Amnesty said soldiers had shot 12 protesters in Bor. | Amnesty: happened
Gunmen ambushed a convoy of troops near Bolan on Monday, killing five soldiers, officials said. The Baloch Liberation Army claimed responsibility for the ambush. | officials: happened *; officials: killed 5; Baloch: by Baloch Liberation Army
No group said it was behind the blast in Gao that killed two on Monday. | outlet: happened; outlet: killed 2
No group has claimed the attack in Gao that killed two on Monday. | outlet: happened; outlet: killed 2
Ukraine's air force said it had shot down 20 of 22 drones. Russia did not comment. | air force: happened
The prime minister of Haiti called the attack in Cabaret a massacre. Gran Grif leader Luc Elan blamed residents for the attack. | prime minister: happened; Gran Grif: by residents
State media reported on March 21 that security forces had attacked positions in Depayin and that 15 rebels were killed. | State media: happened; State media: killed 15
Since the truce collapsed in April, the UN has verified 213 attacks on hospitals in Sudan. | UN: happened *; outlet: happened
The UN said it had verified 30 deaths in Geneina before soldiers stormed the camp. | UN: killed 30 *; UN: happened
A car bomb exploded in Mogadishu, police said. Al-Shabaab claimed responsibility for the bombing. | police: happened *; Al-Shabaab: by al-Shabaab
Ukraine said it had shot down 20 Russian drones over Odesa. Russia said it had struck targets in Odesa. | Ukraine: happened; Russia: happened
The Taliban, who rarely comment on such attacks, did not deny that they had killed the mayor of Jalalabad. |
A bomb killed 12 people in Mogadishu on Monday. Al-Shabaab claimed responsibility for the attack. | outlet: happened; outlet: killed 12; Al-Shabaab: by al-Shabaab
Al-Shabaab said it was behind the bombing that killed 12 people in Mogadishu. | Al-Shabaab: by al-Shabaab
A bomb killed 12 people in Mogadishu on Monday. Al-Shabaab said it was behind the attack. | outlet: killed 12; Al-Shabaab: by al-Shabaab
A bomb killed 12 people in Mogadishu on Monday. Al-Shabaab took credit for the bombing. | outlet: killed 12; Al-Shabaab: by al-Shabaab
A bomb killed 12 people in Mogadishu on Monday. Al-Shabaab said its fighters were responsible for the attack. | outlet: killed 12; Al-Shabaab: by al-Shabaab
The Islamic State boasted of killing 30 soldiers in Borno. | Islamic State: killed 30
The Islamic State boasted that it had killed 30 soldiers in Borno. | Islamic State: killed 30
In a statement on Telegram, the Taliban said they had attacked a base near Kunduz, killing 14 soldiers. | Taliban: happened; Taliban: killed 14
In a video posted on Sunday, the Taliban said they had attacked a base near Kunduz. | Taliban: happened
A bomb killed 12 people in Quetta on Monday. No group has claimed responsibility. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta on Monday. There was no immediate claim of responsibility. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta on Monday. Nobody has said they were behind the blast. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta on Monday. The Taliban have not claimed responsibility for the attack. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta on Monday. The Taliban did not claim the attack. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta on Monday. The Taliban have yet to claim responsibility for the attack. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Quetta in an attack claimed by the Islamic State. | outlet: killed 12; Islamic State: by Islamic State
A bomb killed 12 people in Quetta on Monday. Responsibility for the blast was claimed by the Pakistani Taliban. | outlet: killed 12; Pakistani Taliban: by Pakistani Taliban
A bomb killed 12 people in Quetta on Monday. The attack was claimed by the Pakistani Taliban. | outlet: killed 12; Pakistani Taliban: by Pakistani Taliban
A bomb killed 12 people in Quetta on Monday. The Islamic State group claimed the attack through its Amaq news agency. | outlet: killed 12; Islamic State: by Islamic State
A bomb killed 12 people in Quetta on Monday. Mohammad Khurasani, a spokesman for the Pakistani Taliban, claimed responsibility in a message to reporters. | outlet: killed 12; Khurasani: by
The Houthis said they had fired a missile at a tanker in the Red Sea. | Houthis: happened
Hamas's armed wing said its fighters had killed five soldiers in Rafah. | Hamas: killed 5
The rebels admitted that they had shelled the village of Goma by mistake. | rebels: happened
The army acknowledged that its jets had bombed a wedding in Goma. | army: happened
The army admitted bombing a wedding in Goma. | army: happened
A strike killed nine people in Damascus on Monday. Israel neither confirmed nor denied that it had carried out the strike. | outlet: killed 9; outlet: happened
Israel neither confirmed nor denied the strikes on Damascus. |
The rebels said the army had bombed a clinic in Goma. The army said the clinic was destroyed when rebel ammunition exploded. | rebels: happened; army: happened
The army said the rebels had shot the priest in Goma. The rebels said the priest was shot in crossfire. | army: happened; rebels: happened
The army said the rebels had executed 14 prisoners in Goma. The rebels said the prisoners had been killed by army shelling. | army: happened; army: killed 14; rebels: happened
The army said a roadside bomb planted by the Taliban had killed two soldiers in Kunduz. The Taliban said the two soldiers had been killed by Islamic State. | army: happened; army: killed 2; Taliban: happened
Armenia said Azerbaijani forces had fired at its posts near Goris. Azerbaijan said the statement did not correspond to reality. | Armenia: happened; Azerbaijan: NOT; Armenia >< Azerbaijan
The rebels said the army had bombed a clinic in Goma. The army said the report was without foundation. | rebels: happened; army: NOT; rebels >< army
The rebels said the army had bombed a clinic in Goma. "That did not happen," an army spokesman said. | rebels: happened; army: NOT; rebels >< army
The rebels said the army had bombed a clinic in Goma. The army said this had never happened. | rebels: happened; army: NOT; rebels >< army
The rebels said they had killed 60 soldiers near Menaka, a toll the army called exaggerated. | rebels: happened; rebels: killed 60; army: NOT; rebels >< army
The army said it had killed 20 rebels near Goma. Independent verification was not possible because phone lines are down. | army: happened {unverifiable}; army: killed 20 {unverifiable}
The army said it had killed 20 rebels near Goma. The claim awaits independent confirmation. | army: happened {unverifiable}; army: killed 20 {unverifiable}
A bomb killed six people in Goma, the governor said, without saying who was behind it. | governor: happened; governor: killed 6
The army said a roadside bomb planted by the FDLR had killed two soldiers in Goma. The FDLR said the two soldiers had been killed by the M23. | army: happened; army: killed 2; FDLR: happened; army >< FDLR
Israel said its jets had bombed a rocket factory near Sidon. Lebanese officials said the jets had hit a furniture workshop. | Israel: happened; Lebanese officials: happened
Kyiv said Russian forces had shelled a school. Moscow said its forces had shelled a depot. | Kyiv: happened; Moscow: happened
Hamas said an Israeli strike had killed 12 people in Rafah. Israel said it had killed 12 fighters in Rafah. | Hamas: killed 12; Israel: killed 12
Nigeria's air force said it had killed 16 bandits near Zurmi. The bandits' leader said 16 vigilantes had been killed in the strike. | air force: killed 16; leader: killed 16
The army said it had killed six militants in Waziristan. The Taliban said the army had killed six fighters in Waziristan. | army: killed 6 *; Taliban: killed 6 *
The rebels said the army had shelled a school in Goma. The army acknowledged that the school had been shelled. | rebels: happened *; army: happened *
The mayor confirmed by phone that soldiers had shot nine men in Goma. | mayor: happened
A strike killed nine people in Damascus on Monday. Israel declined to comment. | outlet: killed 9; outlet: happened
The M23 rebels claimed to have shot down a drone near Goma. | M23: happened
A bomb killed 12 people in Mogadishu on Monday. The attack bore the hallmarks of al-Shabaab. | outlet: killed 12; outlet: happened
A bomb killed 12 people in Mogadishu on Monday. Suspicion fell on al-Shabaab. | outlet: killed 12; outlet: happened
A suicide bomber killed 12 people in Mogadishu. Al-Shabaab, which claimed responsibility, said it had killed 30 soldiers. | outlet: killed 12; Al-Shabaab: by al-Shabaab; Al-Shabaab: killed 30
A purported statement by the Islamic State said it had carried out the bombing in Kabul. | Islamic State: happened
A bomb killed 12 people in Bogota on Monday. The ELN accepted responsibility for the bombing. | outlet: killed 12; ELN: by
Gunmen killed 12 people in Diffa on Monday. Boko Haram is believed to be behind the attack. | outlet: killed 12; anonymous: ?by Boko Haram
Gunmen killed 12 people in Diffa on Monday. Officials believe Boko Haram was behind the attack. | outlet: killed 12; Officials: ?by Boko Haram
Gunmen killed 12 people in Diffa on Monday. Police say Boko Haram was responsible for the attack. | outlet: killed 12; Police: by Boko Haram
Gunmen killed 12 people in Diffa on Monday. The army says Boko Haram is behind the attack. | outlet: killed 12; army: by Boko Haram
Gunmen killed 12 people in Diffa on Monday. The army said Boko Haram carried out the attack. | outlet: killed 12; army: happened
Ukraine said a Russian missile hit a hospital in Kherson. Russia said the attack was carried out by Ukraine. | Ukraine: happened; Russia:; Ukraine >< Russia
Ukraine said a Russian missile hit a hospital in Kherson. Russia said the attack was the work of Ukrainian saboteurs. | Ukraine: happened; Russia: said; Ukraine >< Russia
Ukraine said a Russian missile hit a hospital in Kherson. Russia said the strike was carried out by Ukraine's air defences. | Ukraine: happened; Russia: said; Ukraine >< Russia
Hamas said Israeli jets had bombed a hospital in Gaza, killing 50 people. The Israeli army said the blast was the result of a misfired rocket. | Hamas: happened; Hamas: killed 50; Israeli army: said; Hamas >< Israeli army
Hamas said Israeli jets had bombed a hospital in Gaza. The Israeli army said the explosion was caused by a rocket that fell short. | Hamas: happened; Israeli army: said; Hamas >< Israeli army
Ukraine said Russia had blown up the dam. Russia said the blast was Ukrainian sabotage. | Ukraine: happened; Russia: said; Ukraine >< Russia
The M23 rebels accused the Congolese army of bombing the camp. The army said the attack was the work of the rebels. | M23: by; army: said; M23 >< army
The rebels said the army had shelled the market. The army said the shelling was caused by one of its own guns. | rebels: happened*; army: happened*
The UN mission confirmed reports that rebels had killed nine villagers in Goma. | UN mission: happened*; UN mission: killed 9*
The UN said it had verified reports that rebels had killed nine villagers in Goma. | UN: happened*; UN: killed 9*
The government confirmed reports that rebels had killed nine villagers in Goma. | government: happened; government: killed 9
Reuters has verified video that shows soldiers shooting prisoners in Goma. | that: happened*
The BBC has confirmed the location of a video showing an air strike on a school in Goma. | video: happened*
The BBC has not verified the video that shows soldiers shooting prisoners in Goma. | that: happened
Our correspondent watched as troops shelled the village of Goma. | outlet: happened*
Kyiv and Moscow both said a drone had hit an oil depot near Belgorod. | Moscow: happened*
Doctors said police had opened fire on protesters in Goma since they gathered on Monday. The army seized power last month. Police denied using live ammunition. | Doctors: happened; outlet: happened; Police: NOT; Doctors >< Police
Gunmen killed 60 people in Savo on Monday. Rights groups blamed the CODECO militia. Residents fled. Their village is burned. Nothing is left. The fields are burned as well. A CODECO spokesman denied that his group was responsible. | outlet: happened; outlet: killed 60; Rights groups: by Cooperative; CODECO: NOT; Rights groups >< CODECO
It was not possible for Reuters to confirm how many rockets were fired at Goma. |
Hamas and Islamic Jihad both said their gunmen had attacked soldiers in Jenin. | Islamic Jihad: happened
The general said his army would never want to hit or kill or shoot any villager in Goma. |
Police suggested that the rebels had killed nine villagers in Goma. | Police: ?happened; Police: ?killed 9
Ukraine accused Russia of shelling the hospital in Kherson. Russia denied it. | Ukraine: by Russia; Russia: NOT; Ukraine >< Russia
Ukraine accused Russia of shelling a hospital in Kherson. Moscow denied shelling the hospital. | Ukraine: by Russia; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson, a charge Moscow denied. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson. Moscow dismissed the report as propaganda. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson. Moscow rejected the claim as false. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson. Moscow called the reports fabricated. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson. The Kremlin said it had nothing to do with the attack. | Ukraine: happened; Kremlin: NOT; Ukraine >< Kremlin
Ukraine said Russia had shelled a hospital in Kherson. Moscow said this was not true. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Ukraine said Russia had shelled a hospital in Kherson. Moscow denied any involvement. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
Claims that its soldiers killed villagers in Goma are untrue, the army said. | army: NOT; anonymous: happened; anonymous >< army
Claims that soldiers burned homes in Goma are false, the army said. | army: NOT; anonymous: happened; anonymous >< army
Reports that its jets bombed a school in Goma are fabricated, the army said. | army: NOT; anonymous: happened; anonymous >< army
The army said claims that its soldiers killed villagers in Goma were untrue. | army: NOT; anonymous: happened; anonymous >< army
The army said reports that its jets had bombed a school in Goma were false. | army: NOT; anonymous: happened; anonymous >< army
The army denied that its jets had bombed a school in Goma. | army: NOT
The army denied its jets bombed a school in Goma. | army: NOT
The army denied bombing a school in Goma. | army: NOT
The army denied having bombed a school in Goma. | army: NOT
The army has denied reports that its jets bombed a school in Goma. | army: NOT; anonymous: happened; anonymous >< army
The army rejected allegations that its soldiers had raped women in Goma. | army: NOT; anonymous: happened; anonymous >< army
The army dismissed as rumours reports that its soldiers had shot protesters in Goma. | army: NOT
The army dismissed claims that its soldiers had shot protesters in Goma. | army: NOT; anonymous: happened; anonymous >< army
It is not true that our soldiers shot protesters in Goma, the army spokesman said. | army: NOT
"Our forces did not bomb the school in Goma," the army spokesman said. | army: NOT
The army said no soldier had fired at the protesters in Goma. | army: NOT
The army said none of its jets had bombed Goma. | army: NOT
The army insisted that it had not shelled Goma. | army: NOT
Army denies bombing school in Goma | army: NOT
Army denies its troops killed villagers in Goma | army: NOT
A blast killed nine people in Goma on Monday. The army denied any role in the blast. | outlet: killed 9; outlet: happened; army: NOT
A blast killed nine people in Goma on Monday. The rebels denied responsibility. | outlet: killed 9; outlet: happened; rebels: NOT
A blast killed nine people in Goma on Monday. The rebels said they were not behind the attack. | outlet: killed 9; outlet: happened; rebels: NOT
A blast killed nine people in Goma on Monday. The rebels said they had no hand in the attack. | outlet: killed 9; outlet: happened; rebels: NOT
A blast killed nine people in Goma on Monday. The rebels distanced themselves from the attack. | outlet: killed 9; outlet: happened
The mayor did not deny that police had shot the protester in Goma. |
A blast killed nine people in Goma on Monday. The government blamed the rebels. | outlet: killed 9; outlet: happened; government: by rebels
A blast killed nine people in Goma on Monday. The government pointed the finger at the rebels. | outlet: killed 9; outlet: happened; government: by rebels
A blast killed nine people in Goma on Monday. The government attributed the attack to the rebels. | outlet: killed 9; outlet: happened; government: by rebels
A blast killed nine people in Goma on Monday. Residents laid the blame for the attack on soldiers. | outlet: killed 9; outlet: happened; Residents: by soldiers
Gunmen killed two soldiers in Goma on Monday. Police blamed the killing of the soldiers on the ADF. | outlet: killed 2; outlet: happened; Police: by Allied Democratic Forces
A bomb killed 12 people in Mogadishu on Monday. The mayor held Al-Shabaab responsible for the attack. | outlet: killed 12; outlet: happened; mayor: by Al-Shabaab
The defence minister blamed the bombing in Cauca, which killed three people, on the ELN. | outlet: happened; outlet: killed 3
A blast killed nine people in Goma on Monday. The government blamed the attack on the rebels. | outlet: killed 9; outlet: happened; government: by rebels
A blast blamed on the rebels killed nine people in Goma. | outlet: killed 9; outlet: happened
A blast killed nine people in Goma on Monday. The bishop, a critic of the president, said the army was responsible. | outlet: killed 9; outlet: happened; bishop: by army
A blast killed nine people in Goma on Monday. Residents said the rebels were to blame. | outlet: killed 9; outlet: happened; Residents: by rebels
A blast killed nine people in Goma on Monday. Residents said the rebels were solely responsible. | outlet: killed 9; outlet: happened; Residents: by rebels
A blast killed nine people in Goma on Monday. The rebels carried it out, the governor said. | outlet: killed 9; outlet: happened; governor: by rebels
A blast killed nine people in Goma on Monday. The governor said the rebels did it. | outlet: killed 9; outlet: happened; governor: by rebels
A blast killed nine people in Goma on Monday. The governor said the army would be responsible. | outlet: killed 9; outlet: happened; governor: said
A blast killed nine people in Goma on Monday. The governor said the army was responsible for schools. | outlet: killed 9; outlet: happened; governor: said
The militia said the army had bombed a hospital in Goma. The army said it was not responsible. | militia: happened; army: NOT by army; militia >< army
Shelling killed nine people in Goma on Monday. Each side blamed the other. | outlet: killed 9; outlet: happened
A blast killed nine people in Goma on Monday. The government held the rebels responsible. | outlet: killed 9; outlet: happened; government: by rebels
Residents accused soldiers of killing nine villagers in Goma. | Residents: killed 9; Residents: by soldiers
Witnesses said soldiers shot dead nine villagers in Goma. | Witnesses: killed 9
According to witnesses, soldiers shot dead nine villagers in Goma. | witnesses: killed 9
Soldiers shot dead nine villagers in Goma, according to witnesses. | witnesses: killed 9
Soldiers shot dead nine villagers in Goma, witnesses said. | witnesses: killed 9
The army and the rebels blamed each other for shelling that killed nine people in Goma. | outlet: killed 9
The army and the rebels traded blame for a strike that killed nine people in Goma. | outlet: killed 9
Soldiers reportedly killed nine villagers in Goma. | outlet: ?killed 9
Rebels allegedly burned a church in Goma. | outlet: ?happened
Suspected rebels killed nine villagers in Goma. | outlet: ?killed 9
Nine villagers are believed to have been killed in a strike on Goma. | anonymous: ?killed 9
Nine villagers were apparently killed in a strike on Goma. | outlet: ?killed 9
Nine villagers are feared dead after a strike on Goma. | anonymous: ?killed 9
Nine villagers may have been killed in a strike on Goma, police said. | police: ?killed 9
The army might have killed nine villagers in Goma, police said. | police: ?killed 9
Police suspect that rebels killed nine villagers in Goma. | Police: ?killed 9
Unconfirmed reports said soldiers killed nine villagers in Goma. | reports: ?killed 9
There were unconfirmed reports that soldiers killed nine villagers in Goma. | anonymous: ?killed 9
Rumours spread on social media that soldiers had killed nine villagers in Goma. | anonymous: killed 9
Social media posts claimed that soldiers had killed nine villagers in Goma. | Social media: killed 9
The army was said to have killed nine villagers in Goma. | anonymous: killed 9
The army is accused of killing nine villagers in Goma. | anonymous: killed 9
The UN human rights office has verified the deaths of nine civilians in a strike on Goma. | UN: killed 9*
The UN human rights office said it had verified the deaths of nine civilians in a strike on Goma. | UN: killed 9*
The UN human rights office has verified that soldiers killed nine civilians in Goma. | UN: killed 9*
The UN mission confirmed that nine civilians were killed in a strike on Goma. | UN: killed 9*
The United Nations said nine civilians were killed in a strike on Goma. | United Nations: killed 9
According to the UN, nine civilians were killed in a strike on Goma. | UN: killed 9
A Reuters reporter saw nine bodies in Goma after the strike. | outlet: said*
A Reuters reporter saw soldiers shoot at protesters in Goma. | outlet: happened*
Soldiers fired at protesters in Goma on Monday, a Reuters witness said. | Reuters witness: happened
Video verified by Reuters shows soldiers shooting at protesters in Goma. | Video: happened*
Verified footage shows soldiers shooting at protesters in Goma. | footage: happened
The army said video it had verified shows rebels shooting prisoners in Goma. | video: happened{party-claim}
Video it had verified shows rebels shooting prisoners in Goma, the army said. | video: happened{party-claim}
Satellite images reviewed by Human Rights Watch show that the village of Goma was burned. | images: happened*
The army said it had killed 40 rebels in Goma. Reuters could not independently verify the claim. | army: killed 40{party-claim,unverifiable}
The army said it had killed 40 rebels in Goma. The Associated Press could not verify the figure. | army: killed 40{party-claim,unverifiable}
The army said it had killed 40 rebels in Goma. The claim could not be independently verified. | army: killed 40{unverifiable}
The army said it had killed 40 rebels in Goma. It was not possible to verify the claim. | army: killed 40{unverifiable}
The army said it had killed 40 rebels in Goma. There was no independent confirmation. | army: killed 40{unverifiable}
The army said it had killed 40 rebels in Goma, a figure that could not be independently verified. | army: killed 40{unverifiable}
The army said it had killed 40 rebels in Goma, which Reuters was unable to confirm. | army: killed 40{unverifiable}
The army said, without providing evidence, that it had killed 40 rebels in Goma. | army: killed 40
The army said it had killed 40 rebels in Goma, a claim that the rebels denied. | army: killed 40; rebels: NOT; army >< rebels
The ministry said it had verified that rebels killed nine villagers in Goma. | ministry: killed 9
The army confirmed that nine of its soldiers were killed in a rebel attack on Goma. | army: killed 9
The army said the UN had confirmed that rebels killed nine villagers in Goma. | UN: killed 9
Russia said the UN had verified the strike on Goma by Ukraine that killed nine people. | killed 9
The UN has not verified reports that soldiers killed nine villagers in Goma. | anonymous: killed 9{unverifiable}
The UN said it was trying to verify reports that soldiers killed nine villagers in Goma. | anonymous: killed 9
The UN said it could not verify reports that soldiers killed nine villagers in Goma. | anonymous: killed 9{unverifiable}
The UN called on the army to verify whether soldiers killed nine villagers in Goma. |
The UN will verify the deaths of nine villagers in Goma. |
Fact-checkers at AFP found that the claim that soldiers had killed nine villagers in Goma was false. | AFP: NOT; anonymous: killed 9; anonymous >< AFP
A fact-check by AFP found no evidence that soldiers had killed nine villagers in Goma. | AFP: NOT
The video said to show soldiers shooting prisoners in Goma was filmed in 2015, AFP found. | AFP: NOT *; video: happened; AFP >< video
A court convicted two soldiers of killing nine villagers in Goma. | outlet: killed 9
A UN inquiry concluded that soldiers had killed nine villagers in Goma. | UN inquiry: killed 9*
The inquiry by the army found that its soldiers had killed nine villagers in Goma. | army: killed 9
The OSCE mission recorded 61 explosions near Goma. | outlet: happened*
Monitors of the OSCE heard shelling near Goma. | outlet: happened*
Hamas said its leader had been killed in an Israeli strike in Gaza. Israel confirmed it had carried out the strike. | Hamas: happened*; Israel: happened*
The army said it had lost nine soldiers in Goma. The rebels said they had killed 40. | army: killed 9; rebels: killed 40; army >< rebels
The army said nine soldiers were killed in an ambush near Goma; the rebels put the number at 40. | army: killed 9; rebels: killed 40; army >< rebels
The government put the death toll at nine, while the opposition said 40 people had been killed in Goma. | government: killed 9; opposition: killed 40; government >< opposition
Police said nine people died in clashes with protesters in Goma. Doctors said at least 20 were killed. | Police: killed 9; Doctors: killed 20; Police >< Doctors
Both sides said nine people were killed in clashes in Goma between the army and rebels. | Both sides: killed 9*
The ministry withdrew its earlier figure of 40 dead in the strike on Goma and said nine had been killed. | ministry: killed 9; ministry: NOT killed 40
The ministry said nine people were killed in Goma, revising an earlier toll of 40. | ministry: killed 9; ministry: killed 40
The ministry lowered the death toll from the strike on Goma from 40 to nine. | ministry: killed 9
The ministry retracted its statement that rebels had killed nine villagers in Goma. | ministry: NOT
The spokesman put the number of arrests in Goma at 15. | spokesman: detained 15
The minister put the number of dead in the strike on Goma at nine. | minister: killed 9
Police said they had arrested 15 people in Goma, they confirmed. | Police: detained 15
A teacher, Amos Kato, told Reuters that soldiers shot nine villagers in Goma. They confirmed that he was at home that day. | Kato:
Two nurses told Reuters soldiers had killed nine villagers in Goma. They confirmed that the bodies were buried on Monday. | nurses: killed 9
Residents interviewed by Reuters said a strike killed nine people in Goma. The army did not respond to questions. | Residents: killed 9
The governor of Goma, Amos Kato, said rebels had killed nine villagers. He said the army was sent to the area. | Kato: killed 9
Rebels killed nine villagers in Goma, the governor told Reuters by telephone. | governor: killed 9
Rebels killed nine villagers in Goma, said Amos Kato, a local official. | Kato: killed 9
"They killed nine villagers," said Amos Kato, a local official in Goma. | Kato: killed 9
State television, quoting the army, said rebels killed nine villagers in Goma. | army: killed 9
TASS cited the ministry as saying rebels had killed nine soldiers in Goma. | ministry: killed 9
The Goma Times reported that rebels killed nine villagers. | Goma Times: killed 9
An official who asked not to be named said rebels killed nine villagers in Goma. | official: killed 9{anonymous-source}
Rebels killed nine villagers in Goma, two security sources said. | sources: killed 9{anonymous-source}
A statement from the army said rebels killed nine villagers in Goma. | army: killed 9
The army said in a statement that rebels killed nine villagers in Goma. | army: killed 9
Rebels killed nine villagers in Goma, the army announced on its Facebook page. | army: killed 9
The army announced the death of nine soldiers in an ambush near Goma. | army: killed 9
The army's claim that it killed nine rebels in Goma was disputed by residents. | army: happened; residents: NOT; army >< residents
Human Rights Watch accused the army of executing nine prisoners in Goma. | Human Rights Watch: by army
Amnesty International documented the killing of nine prisoners by the army in Goma. | outlet: happened*; outlet: killed 9*
The army warned that rebels would attack Goma. |
The army threatened to bomb Goma. |
The UN condemned the killing of nine villagers in Goma. | UN: killed 9
Verified accounts on Telegram said soldiers killed nine villagers in Goma. | accounts: killed 9
The army released video that it said showed rebels shooting prisoners in Goma. | video: happened{party-claim}
Video posted online appeared to show soldiers shooting prisoners in Goma. | Video: ?happened
Video posted online showed soldiers shooting prisoners in Goma. Reuters could not verify the footage. | Video: happened{unverifiable}
Reuters confirmed the location of the footage but not the date. The army said rebels had shot prisoners in Goma. | Reuters: said*; army: happened
Police said the bodies of nine villagers were found in Goma. A doctor confirmed that nine people had been killed. | Police:; doctor: killed 9
Hospital officials confirmed that nine people were killed in a strike on Goma. | officials: killed 9
The ministry of health confirmed nine deaths in the strike on Goma. | ministry: killed 9
The mayor confirmed the attack on Goma. | mayor: happened
A strike killed nine people in Goma, the mayor confirmed. | mayor: killed 9
The death toll was confirmed by the hospital. Nine people were killed in the strike on Goma. | outlet: killed 9
The rebels said the UN had verified that the army bombed Goma. | UN: happened
The army said, and the UN confirmed, that rebels killed nine villagers in Goma. | UN: killed 9*
The army said rebels killed nine villagers in Goma. The UN mission confirmed the deaths. | army: killed 9*; UN: killed 9*
The army said rebels killed nine villagers in Goma. The UN mission said it had no information on the deaths. | army: killed 9
The army said rebels killed nine villagers in Goma. The UN mission said it was aware of the reports. | army: killed 9
The army said rebels killed nine villagers in Goma. A UN official said he could confirm only two deaths. | army: killed 9
The UN verified two of the nine deaths that the army reported in Goma. | UN: said*
Nine people were killed in Goma, according to figures verified by the UN. | figures: killed 9*; UN: killed 9*
The UN has verified 120 civilian deaths since January. Soldiers killed nine villagers in Goma on Monday, residents said. | residents: killed 9; UN: killed 120*
Investigators said they had verified the claims of torture in Goma prison. | Investigators: happened
The rebels said they had verified that no civilians were killed in Goma. | rebels: NOT; rebels: unharmed
The ministry said it had geolocated the video of the strike on Goma. | ministry: happened
Reuters journalists saw the wreckage of four tanks near Goma. | outlet: said*
Reuters journalists heard shelling near Goma on Monday. | outlet: happened*
Residents heard shelling near Goma on Monday. | outlet: happened
Residents said they saw soldiers shoot nine villagers in Goma. | Residents: happened
Residents told a Reuters reporter they saw soldiers shoot nine villagers in Goma. | Residents: happened
Residents told a Reuters reporter who visited Goma that soldiers killed nine villagers. | Residents: killed 9
A reporter for state television saw rebels burn homes in Goma. | outlet: happened
An AFP photographer counted nine bodies in Goma. | outlet: said*
Reuters did not witness the attack on Goma, in which residents said nine people were killed. | outlet: happened; residents: killed 9
Satellite images showed that the village of Goma had been burned. | images: happened
Satellite images released by the army showed that rebels had burned Goma. | images: happened
Moscow has not confirmed the loss of nine soldiers near Kupiansk. |
Moscow refused to confirm that it had struck a school in Kupiansk. |
Moscow could not confirm that nine soldiers had been killed near Kupiansk. |
Moscow said it could not confirm reports that it had struck a school in Kupiansk. | anonymous: happened
Witnesses and officials confirmed that rebels killed nine villagers in Goma. | Witnesses: killed 9
The Red Cross confirmed that it had collected nine bodies in Goma after the clashes. | Red Cross: said*
"I saw soldiers kill nine villagers," said Amos Kato, a farmer in Goma. | Kato: killed 9
"I can confirm that nine soldiers were killed in Goma," the army spokesman said. | army: killed 9
"We have verified nine deaths in the strike on Goma," a spokeswoman for the UN human rights office said. | UN: killed 9*
The governor said he had personally verified that rebels killed nine villagers in Goma. | he: killed 9
A pro-government news site said it had verified that rebels killed nine villagers in Goma. | it: killed 9
A Telegram channel close to the rebels said the army had bombed Goma. | channel: happened
War monitors said rebels had burned homes in Goma. | monitors: happened
The Syrian Observatory for Human Rights said nine people were killed in a strike on Idlib. | Observatory: killed 9
The Syrian Observatory for Human Rights documented the killing of nine people in a strike on Idlib. | outlet: killed 9*
Armenia said Azerbaijan had shelled Goris. Azerbaijan said Armenia had shelled its positions. | Armenia: happened; Azerbaijan: happened
Both the army and the rebels confirmed the fighting near Goma. | Both: happened*
Neither side confirmed the fighting near Goma. |
Neither the army nor the rebels claimed responsibility for the blast in Goma that killed nine people. | outlet: killed 9
The army said it killed 40 rebels in Goma. The rebels said they had lost only three men. | army: killed 40; rebels: killed 3; army >< rebels
The army said it killed 40 rebels in Goma. The rebels denied losing any fighters. | army: killed 40; rebels: NOT; army >< rebels
The army said it killed 40 rebels in Goma. The rebels disputed the figure. | army: killed 40; rebels: NOT; army >< rebels
The army said it killed 40 rebels in Goma. The rebels dismissed the figure as propaganda. | army: killed 40; rebels: NOT; army >< rebels
The rebels said they shot down an army helicopter near Goma. The army said the helicopter crashed because of a technical fault. | rebels: happened; army:; army >< rebels
The army said the dead in Goma were rebels. Residents said they were farmers. |
Residents said the army killed nine farmers in Goma. The army said it had killed nine rebels. | Residents: killed 9; army: killed 9
Rebels and the army gave conflicting accounts of the fighting in Goma. | outlet: happened
The army said it was in full control of Goma, a claim rejected by the rebels. | army:; rebels: NOT; army >< rebels
The army initially said the blast in Goma was a rebel attack, but later said it was an accident. | army: happened
The army first denied that it had bombed the market in Goma but later admitted it. | army: NOT
The group later retracted its claim of responsibility for the bombing in Goma. | group: NOT
Authorities retracted a claim that nine soldiers had been killed in Goma. | Authorities: NOT
Officials earlier said 40 people had died in the strike on Goma but corrected the figure to nine. | Officials: killed 40
An earlier version of this story said soldiers killed nine villagers in Goma. | version: killed 9
The governor took back his statement that rebels had burned homes in Goma. | governor: NOT
The police spokesman put the number of arrests at 15 after protests in Goma. | spokesman: detained 15
The hospital put the number of wounded at 30 after a strike on Goma. | hospital: injured 30
The mayor put the death toll at nine after a strike on Goma. | mayor: killed 9
The opposition gave the number of those arrested in Goma as 40. | opposition: detained 40
Rights groups estimate that 40 people were arrested in Goma. | groups: detained 40
Residents told Reuters soldiers burned homes in Goma. The army said it was not aware of the incident. | Residents: happened
The army said rebels attacked Goma. It said nine soldiers were killed. | army: happened; army: killed 9
The rebels attacked an army base near Goma. They said they had killed nine soldiers. | outlet: happened; rebels: killed 9
The rebels attacked an army base near Goma. The group said it had killed nine soldiers. | outlet: happened; rebels: killed 9
A spokesman for the rebels, Paul Okot, told Reuters they had attacked Goma. He said nine soldiers were killed. | Okot: happened; Okot: killed 9
President Amos Kato said rebels attacked Goma. The president added that nine soldiers were killed. | Kato: happened; Kato: killed 9
Police detained two men on Monday. They confessed to killing the farmer in Goma. | outlet: detained 2; They: killed 1
Reuters interviewed two soldiers in Goma. They confirmed that the army had burned homes. | soldiers: happened
Doctors treated survivors in Goma, who said soldiers had killed nine villagers. | survivors: killed 9
Amos Kato, whose brother was killed in Goma, said soldiers had fired at the crowd. | Kato: happened; outlet: killed 1
The official told Reuters by phone that a drone had hit a truck near Goma. | official: happened
The army told local media that a drone had hit a truck near Goma. | army: happened
Local media reported that a drone had hit a truck near Goma. | Local media: happened
Local media quoted residents as saying a drone had hit a truck near Goma. | residents: happened
Local media, quoting residents, reported that a drone had hit a truck near Goma. | residents: happened
According to local media reports, a drone hit a truck near Goma. | media: happened
A drone hit a truck near Goma, the army's press office said on Facebook. | army: happened
A drone hit a truck near Goma, an army spokesman, Colonel Paul Okot, told reporters. | Okot: happened
Heavy shelling of Goma was reported by residents on Monday. | residents: happened
The shelling of Goma, residents say, killed nine people. | residents: killed 9
The army says that if the rebels attack Goma it will respond. |
Had the rebels attacked Goma, the army would have responded, a spokesman said. |
The rebels threatened to kill nine hostages in Goma. |
Police are investigating whether soldiers killed nine villagers in Goma. | outlet: happened
Police are investigating claims that soldiers killed nine villagers in Goma. | outlet: happened; anonymous: killed 9
It was not clear who fired the rocket that killed nine people in Goma. | outlet: killed 9
It was not clear whether soldiers fired at the crowd in Goma. | outlet: happened
State television confirmed that rebels killed nine people in Goma. | television: killed 9
State media confirmed that rebels killed nine people in Goma. | media: killed 9
Local media confirmed that rebels killed nine people in Goma. | media: killed 9
A pro-government newspaper confirmed that rebels killed nine people in Goma. | newspaper: killed 9
The official news agency confirmed that rebels killed nine people in Goma. | agency: killed 9
A reporter for the army newspaper saw rebels kill nine people in Goma. | outlet: killed 9
A state television reporter saw rebels kill nine people in Goma. | outlet: killed 9
A journalist with the rebels saw soldiers kill nine people in Goma. | outlet: killed 9
A local journalist confirmed that soldiers killed nine people in Goma. | journalist: killed 9
A freelance journalist said he had verified that soldiers killed nine people in Goma. | he: killed 9
Activists confirmed that soldiers killed nine people in Goma. | Activists: killed 9
A human rights group linked to the rebels confirmed that soldiers killed nine people in Goma. | group: killed 9
Russian investigators confirmed that Ukrainian shelling killed nine people in Donetsk. | investigators: killed 9
The Russian Investigative Committee confirmed that Ukrainian shelling killed nine people in Donetsk. | Committee: killed 9
Ukraine's human rights commissioner confirmed that Russian troops had killed nine people in Bucha. | commissioner: killed 9
Experts confirmed that soldiers killed nine people in Goma. | Experts: killed 9
Independent experts confirmed that soldiers killed nine people in Goma. | experts: killed 9*
The newspaper confirmed that soldiers killed nine people in Goma. | newspaper: killed 9
A Reuters reporter embedded with the army saw rebels kill nine people in Goma. | outlet: killed 9*
The army said a Reuters reporter saw rebels kill nine people in Goma. | army: killed 9
Hamas-run health authorities confirmed that nine people were killed in an Israeli strike in Gaza. | authorities: killed 9
Al-Manar, Hezbollah's television channel, confirmed that Israel bombed Tyre. | Al-Manar: happened
TASS confirmed that Ukraine had shelled Donetsk. | TASS: happened
RIA Novosti said its reporter saw a Ukrainian drone hit a bus in Donetsk. | happened
The Ukrainian news site Suspilne confirmed that a Russian missile hit Kharkiv. | Suspilne: happened
Claims that soldiers burned homes in Goma are untrue, the army said. | army: NOT; anonymous: happened; anonymous >< army
The army denied reports that its jets bombed a school in Goma. | army: NOT; anonymous: happened; anonymous >< army
The UN mission said the army had confirmed that rebels killed nine villagers in Goma. | army: killed 9
The army said monitors had confirmed that rebels killed nine villagers in Goma. | monitors: killed 9
The UN said residents had confirmed that soldiers killed nine villagers in Goma. | residents: killed 9
The UN said it had received reports, which it had not verified, that soldiers killed nine villagers in Goma. | UN: said
The UN said it had received credible reports that soldiers killed nine villagers in Goma. | killed 9
The UN said it had verified some of the claims. The army said rebels killed nine villagers in Goma. | army: killed 9; UN: said*
The UN confirmed that it had received a letter from the army, which said rebels killed nine villagers in Goma. | UN: said*; which: killed 9
The UN confirmed it would send a team to Goma, where soldiers killed nine villagers. | killed 9
The UN confirmed that its staff were safe after rebels killed nine villagers in Goma. | killed 9
UN observers confirmed the ceasefire was holding. Rebels said the army had shelled Goma. | UN observers: happened*; rebels: happened
Human Rights Watch has called on the army to confirm that its soldiers killed nine villagers in Goma. |
If confirmed by the UN, the killing of nine villagers in Goma would be the worst attack this year. |
The killing of nine villagers in Goma has yet to be confirmed by the UN. |
The killing of nine villagers in Goma was not confirmed by the UN. |
The UN is working to verify the killing of nine villagers in Goma. |
The UN has been unable to verify the killing of nine villagers in Goma. |
The UN hopes to confirm whether soldiers killed nine villagers in Goma. |
A reporter asked whether soldiers had killed nine villagers in Goma. | outlet: happened
A Reuters reporter saw no bodies in Goma, where residents said soldiers killed nine villagers. | outlet: said*; residents: killed 9
A Reuters reporter saw a burned truck in Goma. Residents said soldiers had killed nine villagers. | outlet: said*; residents: killed 9
A Reuters reporter saw soldiers in Goma, where rebels killed nine villagers on Monday. | outlet: said*; outlet: killed 9
A Reuters reporter saw video in which soldiers killed nine villagers in Goma. | outlet: killed 9
A Reuters reporter was told that soldiers killed nine villagers in Goma. | killed 9
Reuters reporters were shown bodies of what the army said were nine rebels killed in Goma. | army: killed 9
The army showed reporters the bodies of nine rebels it said were killed in Goma. | killed 9
Reuters saw a document that says soldiers killed nine villagers in Goma. | killed 9
Reuters reviewed a report by the army that says rebels killed nine villagers in Goma. | killed 9
Reuters verified the identity of a man who said soldiers had killed nine villagers in Goma. | killed 9
Reuters verified that the video was filmed in Goma. The army said it had bombed the town. | army: happened; Reuters: said*
Reuters could verify only that a building in Goma was damaged. The army said rebels had bombed it. | Reuters: happened; army: happened
The BBC verified the footage. Soldiers killed nine villagers in Goma, residents said. | residents: killed 9
The footage, verified by the BBC, shows smoke over Goma. The army said rebels had bombed the town. | footage: said*; army: happened
The hospital verified the names of nine people killed in a strike on Goma. | killed 9
Satellite images showed craters near Goma. Ukraine said Russia had bombed the town. | Ukraine: happened
The OSCE said it could hear shelling but could not say who fired. Ukraine accused Russia of shelling Avdiivka. | by Russia
The Red Cross confirmed that it had been told that soldiers killed nine villagers in Goma. | killed 9
A court in Bunia heard that soldiers had killed nine villagers in Goma. | killed 9
Prosecutors at the International Criminal Court said soldiers had killed nine villagers in Goma. | killed 9
The International Criminal Court convicted the general of the killing of nine villagers in Goma. | killed 9
A judge ruled that soldiers had killed nine villagers in Goma. | killed 9
The UN Security Council condemned the attack in which rebels killed nine villagers in Goma. | killed 9
UN experts accused the army of killing nine villagers in Goma. | killed 9; by army
The UN secretary general said he was shocked by the killing of nine villagers in Goma. | killed 9
The UN quoted witnesses as saying soldiers had killed nine villagers in Goma. | killed 9
According to witnesses interviewed by the UN, soldiers killed nine villagers in Goma. | killed 9
Witnesses told UN investigators that soldiers killed nine villagers in Goma. | killed 9
The UN said it feared soldiers had killed nine villagers in Goma. | ?killed 9
The UN said soldiers may have killed nine villagers in Goma. | ?killed 9
The UN confirmed that soldiers may have killed nine villagers in Goma. | ?killed 9
The army and the rebels both said they had killed dozens of fighters in Goma. | rebels: killed
Israel said it had struck Beirut. Hezbollah said it had struck Haifa. | Israel: happened; Hezbollah: happened
Israel said it killed a Hezbollah commander in Beirut. Hezbollah said the commander was alive. | Israel: killed; Israel >< Hezbollah
Israel said it killed a Hezbollah commander in Beirut. Hezbollah has not commented. | Israel: killed
Israel said it struck a weapons depot in Beirut. Hezbollah said the strike hit a school. | Israel: happened*; Hezbollah: happened*
The army said it was investigating the killing of nine villagers in Goma. Residents said soldiers shot them. | army: killed 9; Residents: happened
Residents said soldiers burned homes in Goma. The army said it was aware of reports of the incident. | Residents: happened; anonymous: happened
Residents said soldiers burned homes in Goma. The army said it would punish those responsible for the incident. | Residents: happened
Residents said soldiers burned homes in Goma. The army said it regretted the incident. | Residents: happened
Residents said soldiers burned homes in Goma. The army said the incident was staged. | Residents: happened; army: NOT; Residents >< army
Residents said soldiers burned homes in Goma. The army blamed the incident on rebels. | Residents: happened; army: by rebels; Residents >< army
Kyiv said Russia had attacked Kherson. Moscow said the attack never took place. | Kyiv: happened; Moscow: NOT; Kyiv >< Moscow
Kyiv said Russia had attacked Kherson. Moscow said it could not comment on the attack. | Kyiv: happened
Kyiv said Russia had attacked Kherson. Moscow said the attack was a response to terrorism. | Kyiv: happened*; Moscow: happened*
Nine villagers were shot dead in Plateau state on Monday, police spokesman Alfred Alabo said, adding that the attackers had fled. | Alabo: killed 9
The Myanmar military, which seized power in 2021, said it had cleared insurgents from a village in Sagaing. It said 15 fighters were killed. | outlet: happened; Myanmar military:; Tatmadaw: killed 15
Colombian police blamed dissidents of the FARC for a bombing that killed three people in Cauca. The dissidents denied any involvement. | police: by dissidents; dissidents: NOT; police >< dissidents
The bombing in Cauca was the work of the ELN, the defence minister said. | minister:
The defence minister attributed the bombing in Cauca, which killed three people, to the ELN. | outlet: happened; outlet: killed 3
Pakistan's army said it had killed 12 militants in North Waziristan; local elders said the dead were civilians. | army: killed 12; elders:; army >< elders
India said its forces had crossed into Pakistan and destroyed militant camps. Pakistan denied that any such raid had taken place. | India: happened; Pakistan: NOT; India >< Pakistan
India said it had struck a militant camp in Balakot, killing 300 fighters. Pakistan said the bombs had hit an empty hillside. | India: happened; India: killed 300; Pakistan:
The RSF accused the army of bombing a market in Nyala. The army said it had targeted RSF fighters. | RSF: by army; army:
Sudan's army said it had not bombed the market in Nyala, contrary to claims by the RSF. | army: NOT
Emergency Lawyers, a monitoring group, said the army had bombed a market in Nyala, killing 40 people. | Emergency Lawyers: killed 40
Doctors Without Borders said it had treated 40 people wounded in a strike on a market in Nyala. | Doctors Without Borders: injured 40
Two medics, who asked not to be named for fear of reprisals, said 40 people were killed in a strike on Nyala. | medics: killed 40{anonymous-source}
The number of dead could not be independently confirmed. The RSF said 40 people were killed in a strike on Nyala. | RSF: killed 40
The RSF said 40 people were killed in a strike on Nyala. AFP could not independently verify the toll, and the army could not be reached for comment. | RSF: killed 40{unverifiable}
AFP was able to verify 12 of the deaths. The RSF said 40 people were killed in a strike on Nyala. | AFP: killed 12*; RSF: killed 40
Asked about the strike, a military spokesman told Reuters: "We did not bomb the market in Nyala." | spokesman: NOT
"This is a lie. We did not bomb the market in Nyala," the military spokesman said. | spokesman: NOT
"It was our jets that bombed the market in Nyala," the military spokesman admitted. | spokesman: happened
Far from denying it, the group boasted that it had killed the mayor of Jalalabad. | group: killed 1
The Taliban denied killing the mayor of Jalalabad, blaming the Islamic State for the attack. | Taliban: NOT; Taliban: by Islamic State
The Taliban did not immediately claim responsibility for the bombing, which killed the mayor of Jalalabad. | outlet: happened; outlet: killed 1
Both the Taliban and the Islamic State claimed responsibility for the bombing in Jalalabad. | Islamic State: by
The Islamic State's claim of responsibility for the bombing in Jalalabad could not be verified. | Islamic State: by
Analysts doubted the Islamic State's claim that it had carried out the bombing in Jalalabad. | Islamic State: happened
A man who said he spoke for the Taliban claimed responsibility for the bombing in Jalalabad in a call to the BBC. | man: by
The group's claim to have killed 50 soldiers near Jalalabad is widely seen as exaggerated. | group: killed 50
The governor of Belgorod said Ukrainian shelling had killed two people. Ukraine does not comment on strikes inside Russia. | governor: killed 2
Ukraine has never admitted that it blew up the bridge in Crimea. |
Ukraine has since admitted that it blew up the bridge in Crimea. | Ukraine: happened
The Kremlin would neither confirm nor deny that Russian troops had killed nine civilians in Bucha. |
The Kremlin has repeatedly denied that Russian troops killed civilians in Bucha, despite evidence gathered by the UN. | Kremlin: NOT
Despite Kremlin denials, the UN has verified that Russian troops killed 73 civilians in Bucha. | UN: killed 73*
Investigators from the UN concluded that it was likely that Russian troops had killed 73 civilians in Bucha. | Investigators: ?killed 73
Satellite images contradict Russian claims that Ukrainian forces killed civilians in Bucha. | Russian: happened; images: NOT; images >< Russian
It emerged on Monday that soldiers had killed nine villagers in Goma. | outlet: killed 9
Nine villagers were killed by soldiers in Goma, it was reported on Monday. | killed 9
Soldiers killed nine villagers in Goma, the Associated Press reported, citing local officials. | local officials: killed 9
The Associated Press reported that soldiers had killed nine villagers in Goma. | Associated Press: killed 9
Reuters reporters counted nine bodies in Goma after what residents said was an attack by soldiers. | outlet: said*
A UN source told AFP that soldiers had killed nine villagers in Goma. | UN source: killed 9{anonymous-source}
UN sources confirmed that soldiers had killed nine villagers in Goma. | UN sources: killed 9
A senior UN official confirmed that soldiers had killed nine villagers in Goma. | UN official: killed 9*
A spokesman for the UN mission confirmed that soldiers killed nine villagers in Goma. | spokesman: killed 9*
A UN spokesman said the army had confirmed that rebels killed nine villagers in Goma. | army: killed 9
A lawyer for the UN mission confirmed that soldiers killed nine villagers in Goma. | lawyer: killed 9
A former UN official confirmed that soldiers killed nine villagers in Goma. | official: killed 9
A spokesman for the rebels confirmed that the UN mission said soldiers killed nine villagers in Goma. | killed 9
A local staff member of the UN mission told Reuters that soldiers killed nine villagers in Goma. | killed 9
The attack on Goma did not kill anyone. | outlet: happened
The attack on Goma did not last long. | outlet: happened
Police did not see the attack on Goma. | outlet: happened
The shelling of Goma has not stopped. | outlet: happened
The army did not carry out the attack on Goma, a spokesman said. | spokesman: NOT
The rebels did not launch an attack on Goma. | outlet: NOT
No one was killed in the attack on Goma. | outlet: happened
Reuters did not witness the attack on Goma. | outlet: happened
In Goma, residents reported shelling throughout the night. | residents: happened
`;

/** Read right only with the capitals as they should be. */
const MIXED_CASE = `
A strike hit a market in Bor on Monday. A Guardian reporter counted 12 bodies in the street. | outlet: happened; outlet: killed 12 *
Residents said soldiers attacked the village of Savo on Monday. The mayor said the clinic had been closed since the attack. The army said it carried out the attack. | Residents: happened; mayor: said; army: happened
Ukraine said a Russian drone hit the port of Odesa. Romania's defence ministry said it had put jets in the air during the strike. | Ukraine: happened; Romania: said
A blast killed nine people in Goma, the police said. Earlier, the mayor, Jean Kambale, put the toll at four. | police: happened; police: killed 9; Jean Kambale: killed 4
The militia said it had bombed a cafe in Goma, killing 20 officials. The army denied that any official had been killed. | militia: happened; militia: killed 20; army: NOT; militia >< army
The rebels shot Jean Kambale's guards in Goma on Monday, killing two of them, the army said. The army said two of his guards were killed. | army: happened; army: killed 2
Indian and Chinese troops fought in Ladakh on Monday. Both India and China said that no shots had been fired. | outlet: happened; China: NOT happened*
A group calling itself the Army of the North said it had fired rockets at Erbil. | Army of the North: happened
Rockets hit a base near Erbil on Monday. A little-known group calling itself the Army of the North claimed responsibility. | outlet: happened; Army of the North: by Army of the North
Bellingcat geolocated the video of the strike on Goma. | happened*
A resistance group in Sagaing said it had killed 15 soldiers in an ambush, a claim the military did not respond to. | group: killed 15
`;

/** Not read yet; move up what works. */
const BACKLOG = `
Ukraine said Russia had shelled a hospital in Kherson. Moscow said its forces had not fired at the town. | Ukraine: happened; Moscow: NOT; Ukraine >< Moscow
A blast killed nine people in Goma on Monday, which the government blamed on the rebels. | outlet: killed 9; outlet: happened; government: by rebels
The government said the rebels had shelled Goma; the rebels said the army did it. | government: happened; rebels: happened; government >< rebels
Footage geolocated by the BBC shows a drone striking a truck in Goma. | Footage: happened*
Soldiers shot at protesters in Goma, verified footage shows. | footage: happened
Reuters checked the claim that soldiers had killed nine villagers in Goma and found it false. | anonymous: killed 9{disputed}
The court found that soldiers had killed nine villagers in Goma. | court: killed 9*
Russia said it had shot down a Ukrainian jet near Kupiansk. Ukraine confirmed that the jet had been shot down. | Russia: happened*; Ukraine: happened*
The army said it had taken the town of Goma. The rebels said they were still in control of it. | army: happened; rebels: said; army >< rebels
Video it had verified shows soldiers shooting prisoners in Goma, Amnesty International said. | Video: happened*
The army posted footage purporting to show its drones striking a column near Goma. | army: ?happened
Independent analysts said the army's claim to have destroyed four tanks near Goma was exaggerated. | army: happened
Goma was shelled on Monday, satellite images analysed by Reuters show. | images: happened*
Kyiv said Moscow had confirmed the loss of nine soldiers near Kupiansk. | Moscow: killed 9
Israel said it had struck a building in Damascus. Syria said Israel had struck a building in Damascus. | Israel: happened*; Syria: happened*
Armenia said Azerbaijan attacked first near Goris. Azerbaijan said Armenia attacked first. | Armenia: happened; Azerbaijan: happened; Armenia >< Azerbaijan
Police denied that anyone had been killed in the protest in Goma. Doctors said nine people had died. | Police: NOT; Doctors: killed 9; Police >< Doctors
Doctors said nine people had died in the protest in Goma. Police said no one had been killed. | Doctors: killed 9; Police: NOT; Police >< Doctors
The number of arrests in Goma rose to 15, police said. | police: detained 15
Shelling was reported in Goma on Monday. | outlet: ?happened
The army said rebels attacked Goma and were repelled. The rebels said they had attacked Goma and taken it. | army: happened*; rebels: happened*
Ukraine said Russia had shelled a hospital in Kherson. Russia said Ukraine had shelled the hospital. | Ukraine: happened; Russia: happened; Ukraine >< Russia
Kyiv said Russia had attacked Kherson. Moscow said reports of the attack were fake. | Kyiv: happened; Moscow: NOT; Kyiv >< Moscow
There was no claim of responsibility for the bombing, but officials in Kabul blamed the Taliban. | outlet: happened; officials: by Taliban
`;

interface Told {
  readonly id: string;
  readonly source: string;
  readonly what: string;
  readonly speech: boolean;
  readonly negative: boolean;
  readonly unsure: boolean;
  readonly verified: boolean;
  readonly reasons: readonly string[];
  readonly contradicts: readonly string[];
}

const SPEECH = /^(?:accusation|denial|appeal|demand|condemnation|threat|trial|rejection)$/;

function told(text: string): readonly Told[] {
  const { claims, attributions, actors, casualties, events } = extract({
    text,
    publishedAt: "2024-05-14",
    outlet: "Reuters",
  });
  const nameOf = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name;
  return claims.map((claim) => {
    const source = attributions.find(({ id }) => id === claim.attributionId)?.source;
    const names = source && [source.span?.text, nameOf(source.actorId), nameOf(source.onBehalfOf)].filter(Boolean);
    const { proposition: p } = claim;
    const loss = p.kind === "casualty" ? casualties.find(({ id }) => id === p.casualtyId)! : undefined;
    const number = loss?.count?.max ?? loss?.count?.min ?? "";
    const what =
      p.kind === "event"
        ? p.aspect === "occurrence"
          ? "happened"
          : `by ${nameOf(p.actorId)}`
        : loss
          ? `${loss.effect} ${number}`
          : "said";
    return {
      id: claim.id,
      source: (names === undefined ? "outlet" : names.join("/") || source!.kind).toLowerCase(),
      what: what.toLowerCase(),
      speech: p.kind === "event" && SPEECH.test(events.find(({ id }) => id === p.eventId)!.type),
      negative: claim.polarity === "negative",
      unsure: claim.certainty !== "certain",
      verified: claim.status === "verified",
      reasons: claim.status === "verified" ? [] : claim.reasons.map(({ kind }) => kind),
      contradicts: claim.contradicts,
    };
  });
}

interface Wanted {
  readonly source: string;
  readonly what: string;
  readonly negative: boolean;
  readonly unsure: boolean;
  readonly verified: boolean;
  readonly reasons: readonly string[];
}

/** "Police: ?killed 9{hedged}" */
function wanted(item: string): Wanted {
  const braces = item.indexOf("{");
  const reasons = braces < 0 ? [] : item.slice(braces + 1, -1).split(",");
  const words = braces < 0 ? item : item.slice(0, braces);
  const verified = words.endsWith("*");
  const colon = words.indexOf(":");
  const rest = words.slice(colon + 1, verified ? -1 : undefined).trim();
  const negative = rest.startsWith("NOT");
  const bare = negative ? rest.slice(3).trim() : rest;
  const unsure = bare.startsWith("?");
  const what = (unsure ? bare.slice(1) : bare).toLowerCase();
  return { source: words.slice(0, Math.max(0, colon)).toLowerCase(), what, negative, unsure, verified, reasons };
}

/** What is wrong with what is read from a text, in words; nothing if all is as listed. */
function faults(text: string, expected: string): readonly string[] {
  const items = expected
    .split(";")
    .map((item) => item.trim())
    .filter(Boolean);
  const list = items.filter((item) => !item.includes(" >< ")).map(wanted);
  const pairs = items.filter((item) => item.includes(" >< ")).map((item) => item.toLowerCase().split(" >< "));
  const claims = told(text);
  const used = new Set<Told>();
  const wrong: string[] = [];
  for (const want of list) {
    if (want.what === "" && !want.negative) continue;
    const found = claims.find(
      (claim) =>
        !used.has(claim) &&
        claim.source.includes(want.source) &&
        claim.what.startsWith(want.what) &&
        claim.negative === want.negative &&
        (want.negative || claim.unsure === want.unsure) &&
        claim.verified === want.verified &&
        want.reasons.every((reason) => claim.reasons.includes(reason)),
    );
    if (found) used.add(found);
    else wrong.push(`missing ${want.source}: ${want.what}`);
  }
  for (const claim of claims) {
    if (used.has(claim)) continue;
    const from = list.filter((want) => claim.source.includes(want.source));
    const words = `${claim.source}: ${claim.what}`;
    if (claim.verified && !from.some(({ verified }) => verified)) wrong.push(`verified ${words}`);
    if (claim.what === "said" || claim.speech) continue;
    if (claim.negative && !from.some(({ negative }) => negative)) wrong.push(`denied ${words}`);
    if (!claim.negative && claim.what.startsWith("by ")) wrong.push(`laid at a door ${words}`);
    if (from.length === 0 && !claim.unsure) wrong.push(`told by another ${words}`);
    if (!claim.negative && from.length > 0 && from.every(({ negative }) => negative)) wrong.push(`affirmed ${words}`);
  }
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const opposed = claims.flatMap(({ source, contradicts }) =>
    contradicts.map((id) => [source, sourceOf.get(id)!] as const),
  );
  for (const [one, two] of pairs)
    if (!opposed.some(([a, b]) => a.includes(one!) && b.includes(two!))) wrong.push(`missing ${one} >< ${two}`);
  if (pairs.length === 0 && opposed.length > 0) wrong.push(`contradiction ${opposed.join(" ")}`);
  return wrong;
}

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.lastIndexOf(" |");
      return [line.slice(0, cut), line.slice(cut + 2).trim()];
    });

describe("who claims what", () => {
  test.each(rows(TEXTS + MIXED_CASE.trimStart()))("%s | %s", (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});

describe("who claims what, in capitals", () => {
  test.each(rows(TEXTS))("%s", (text, expected) => {
    expect(faults(text.toUpperCase(), expected)).toEqual([]);
  });
});

describe("backlog", () => {
  test.fails.each(rows(BACKLOG))("%s | %s", (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});

test.each([
  "The UN said it had found no evidence that the two women killed in Goma were armed.",
  "The UN said it had found no evidence that the two women killed were armed.",
])("what somebody is not found to have been, denies no deed: %s", (text) => {
  const denied = extract({ text, publishedAt: "2024-06-12" }).claims.filter(({ polarity }) => polarity === "negative");
  expect(denied.map(({ proposition }) => proposition.kind)).toEqual(["statement"]);
});
