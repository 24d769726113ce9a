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
};
