import type { Article } from "../../src/index.js";

/** Invented incidents in the styles of several outlets; what an analyst takes from each is in `golden.test.ts`. */
export const ARTICLES: Readonly<Record<string, Article>> = {
  "wire, two states": {
    outlet: "Reuters",
    publishedAt: "2023-04-12",
    title: "Shelling on Armenian border kills three soldiers",
    text: `YEREVAN, April 12 (Reuters) - Armenia said on Wednesday that Azerbaijani forces had shelled its positions near the village of Tegh, killing three of its soldiers.

Azerbaijan's defence ministry denied that its troops had opened fire first. It accused Armenia of a provocation on the border.

The European Union monitoring mission said its patrol had counted 12 fresh craters outside Tegh.

Reuters could not independently verify the battlefield reports of either side.`,
  },
  "broadcaster, armed group": {
    outlet: "BBC News",
    publishedAt: "2024-02-20",
    title: "Bus bombing in northern Mali",
    text: `At least 14 people have been killed after a bomb exploded under a bus near Bandiagara in Mali, a hospital doctor told the BBC.

The army said jihadists had planted the device. An al-Qaeda-linked group, JNIM, later claimed responsibility for the attack.

Residents said soldiers had shot two men in the village after the blast. The army denied this.

Video verified by BBC Verify shows the burned-out bus on the road south of the town.`,
  },
  "daily, air raid admitted": {
    outlet: "The Gulf Ledger",
    publishedAt: "2023-11-05",
    text: `Sanaa – Saudi warplanes bombed a wedding hall in the Yemeni town of Haydan on Saturday, the Houthi health ministry said, putting the number of dead at 31.

A spokesman for the Saudi-led coalition acknowledged that its jets had struck the hall but said it was being used by Houthi commanders.

The Houthis denied that any of their commanders had been in the hall.

A doctor at the town's hospital said 22 bodies had been brought in. The figures could not be independently confirmed.`,
  },
  "monitor's report": {
    outlet: "UN human rights office",
    publishedAt: "2022-08-01",
    text: `Weekly update on the situation in Ituri.

The UN human rights office has verified the killing of 18 civilians by CODECO militiamen in Djugu territory between 24 and 30 July. It has also received reports that nine women were abducted; these have yet to be confirmed.

Local authorities put the number of dead at 25.`,
  },
  "agency of a party": {
    outlet: "TASS",
    publishedAt: "2023-06-18",
    text: `MOSCOW, June 18. /TASS/. Russian forces destroyed a Ukrainian ammunition depot near Rykove overnight, Russian Defense Ministry spokesman Igor Konashenkov confirmed on Sunday.

A TASS correspondent saw a column of smoke over the village. Kiev has not commented on the strike.

According to the spokesman, Ukrainian troops lost up to 200 soldiers. "The enemy's attack was repelled," he said.`,
  },
  "agency, hedges and no name": {
    outlet: "AFP",
    publishedAt: "2024-05-03",
    text: `Suspected rebels killed at least six police officers in an ambush in India's Chhattisgarh state on Thursday, a security official who asked not to be named told AFP.

The Maoists have reportedly lost dozens of fighters this year. No group has claimed the ambush.

An AFP photographer at the scene saw four burned vehicles on the road. Both the police and the rebels said that fighting had resumed on Friday.`,
  },
  "wire, three tolls": {
    outlet: "Reuters",
    publishedAt: "2024-03-18",
    text: `PORT SUDAN, March 18 (Reuters) - At least 31 people were killed on Sunday when shells fell on a crowded livestock market in the town of Um Rawaba, a local lawyers' group said, while the army put the number of dead at 19.

The Emergency Lawyers, a group that documents abuses in Sudan's 11-month-old war, blamed the paramilitary Rapid Support Forces (RSF) for the attack. "The shells came from the direction of their positions west of the town," the group said in a statement.

The RSF denied that it had fired on the market and accused the army of shelling it to discredit its rival. An RSF spokesman said two of its fighters had been wounded in the town by army drones.

Two residents reached by telephone said they had counted 24 bodies in the courtyard of the main hospital. A doctor there, who asked not to be named for fear of reprisals, said 27 people had died, among them six children, and 50 had been wounded.

Reuters could not independently verify the tolls.

The war broke out in April 2023 and has killed more than 13,000 people, according to the United Nations.

The army, led by General Abdel Fattah al-Burhan, controls the east of the country. On Saturday it said it had retaken a bridge in Omdurman, a claim the RSF rejected. A Reuters reporter saw soldiers on the eastern side of the bridge on Sunday morning.`,
  },
  "daily, rumours": {
    outlet: "The Nairobi Standard",
    publishedAt: "2023-07-20",
    text: `Claims that spread on WhatsApp and Facebook on Wednesday that police had shot dead 30 protesters in Kibera could not be confirmed, and a hospital in the area said it had received no bodies.

A post shared more than 12,000 times claimed that officers had thrown bodies into the Ngong River. A photograph attached to it was taken in another country in 2017, according to the fact-checking group PesaCheck.

Police said officers had fired tear gas at stone-throwing crowds and that 300 people had been arrested. They denied using live ammunition. Our correspondent saw officers firing into the air on Olympic Estate road shortly after noon.

Amnesty International Kenya said it was investigating reports that at least six people had been shot. Opposition leader Raila Odinga said ten people had been killed by police since Monday, without giving evidence.

The interior minister, Kithure Kindiki, said no one had been killed. "There have been zero fatalities," he told a news conference.

Mourners in Mathare said a 19-year-old man, Brian Oduor, had been killed by a police bullet as he stood at his door. A post-mortem examination confirmed that he had died of a gunshot wound.`,
  },
};
