import { describe, expect, test } from "vitest";
import { entitiesOf } from "./support.js";

/** Articles of our own: read in mixed case, all in capitals and all in lower case, they must tell the same. */
const ARTICLES: readonly (readonly [string, string])[] = [
  [
    "wire on the Caucasus",
    `Azerbaijani forces shelled three villages near the town of Goris on Monday, Armenia's Defence Ministry said. At least four Armenian soldiers were killed and nine civilians were wounded.

Azerbaijan denied the report. Baku accused Yerevan of firing first. The Kremlin called for restraint, and Russian Foreign Minister Sergei Lavrov spoke to Ilham Aliyev by telephone.`,
  ],
  [
    "attack in the Sahel",
    `Gunmen killed 21 people in an attack on a market in northern Burkina Faso on Thursday, police said. The army blamed militants of the Islamic State in the Greater Sahara.

Soldiers from Niger and Mali were sent to the border. The United Nations condemned the attack. No group has claimed responsibility.`,
  ],
  [
    "war in Sudan",
    `A drone struck a power station near Port Sudan on Wednesday, doctors said. The Rapid Support Forces denied responsibility.

Sudan's army said it had shot down two drones in Khartoum.`,
  ],
  [
    "war in Ukraine",
    `Russian missiles struck a power station in Kharkiv overnight, Ukrainian President Volodymyr Zelensky said. Two engineers were killed and the city was without electricity for six hours.

Russia's Defence Ministry said it had shot down eleven drones over Crimea and the Black Sea. Reuters could not verify either report.`,
  ],
  [
    "Gaza",
    `An Israeli air strike killed seven people in Khan Younis on Friday, the Palestinian Red Crescent said. The Israel Defense Forces said they had hit a command post of Hamas.

Hamas fired rockets at Ashkelon. Egypt and Qatar urged both sides to return to talks in Cairo.`,
  ],
  [
    "Latin America",
    `Guerrillas of the Farabundo Marti National Liberation Front attacked a barracks in San Salvador on Sunday. Colonel Mauricio Vargas said that three soldiers had been killed.

The government of El Salvador blamed Nicaragua. Archbishop Arturo Rivera asked both sides for a truce. In Colombia a car bomb exploded outside the offices of a newspaper in Medellin.`,
  ],
  [
    "South Asia",
    `Police in the Indian state of Manipur arrested twelve men on Wednesday after a bus was burned near Imphal. In Pakistan, a suicide bomber killed nine worshippers at a mosque in Peshawar.

The Pakistani Taliban claimed responsibility. Prime Minister Shehbaz Sharif condemned the bombing.`,
  ],
  [
    "Congo",
    `Fighters of the M23 took the town of Sake, west of Goma, on Tuesday after two days of fighting with the Congolese army. Thousands fled towards Lake Kivu, Doctors Without Borders said.

Rwanda denied that it had sent troops across the border. South Africa said two of its soldiers had been wounded.`,
  ],
];

/** What the entities tell, without regard to capitals. */
function told(text: string): { actors: string[]; places: string[]; counts: string[]; times: string[] } {
  const { entities } = entitiesOf(text);
  const lower = (list: readonly string[]) => [...new Set(list.map((s) => s.toLowerCase()))].sort();
  return {
    actors: lower(
      entities.actors
        .filter((a) => a.named && !a.incidental)
        .map((a) => `${a.name} ${a.kind} ${a.country ?? "-"} of ${entities.actors[a.memberOf ?? -1]?.name ?? "-"}`),
    ),
    places: lower(entities.places.map((p) => `${p.name} ${p.kind} ${p.country ?? "-"} ${p.latitude ?? "-"}`)),
    counts: entities.counts.map((c) => `${c.min ?? "-"}–${c.max ?? "-"} ${c.unit ?? ""}`),
    times: entities.times.map(({ time }) => `${time.start ?? "-"}–${time.end}`),
  };
}

describe.each(ARTICLES)("%s", (_, text) => {
  const mixed = told(text);
  test("tells something", () => {
    expect(mixed.actors.length).toBeGreaterThan(2);
    expect(mixed.places.length).toBeGreaterThan(1);
  });
  test("all in capitals", () => {
    expect(told(text.toUpperCase())).toEqual(mixed);
  });
  test("all in lower case", () => {
    expect(told(text.toLowerCase())).toEqual(mixed);
  });
});
