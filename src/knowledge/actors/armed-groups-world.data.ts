import type { ActorRows } from "./actor-rows.js";

/** Armed groups of no one country. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_WORLD: ActorRows = {
  militants: `
Al-Qaeda;al Qaeda;al-Qaida;al Qaida;Qaeda|
Islamic State;ISIS;ISIL;IS;Daesh;Islamic State group;Islamic State of Iraq and Syria;Islamic State in Iraq and the Levant|
Hizb ut-Tahrir|`,
  paramilitary: `
Blackshirts|`,
};
