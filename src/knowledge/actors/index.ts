import type { ActorRows } from "./actor-rows.js";
import { ARMED_GROUPS_AFRICA } from "./armed-groups-africa.data.js";
import { ARMED_GROUPS_AMERICAS } from "./armed-groups-americas.data.js";
import { ARMED_GROUPS_ASIA } from "./armed-groups-asia.data.js";
import { ARMED_GROUPS_EUROPE } from "./armed-groups-europe.data.js";
import { ARMED_GROUPS_MIDEAST } from "./armed-groups-mideast.data.js";
import { ARMED_GROUPS_WORLD } from "./armed-groups-world.data.js";
import { GOVERNMENT_BODIES } from "./government-bodies.data.js";
import { INTERNATIONAL_ORGANISATIONS } from "./international-organisations.data.js";
import { MEDIA } from "./media.data.js";
import { MONITORS_NGOS } from "./monitors-ngos.data.js";
import { PARTIES } from "./parties.data.js";
import { SECURITY_FORCES } from "./security-forces.data.js";

/** All tables of named organisations. Where two share an acronym and nothing else tells, the earlier table has it. */
export const ACTOR_TABLES: readonly ActorRows[] = [
  INTERNATIONAL_ORGANISATIONS,
  MEDIA,
  ARMED_GROUPS_WORLD,
  ARMED_GROUPS_MIDEAST,
  ARMED_GROUPS_AFRICA,
  ARMED_GROUPS_ASIA,
  ARMED_GROUPS_EUROPE,
  ARMED_GROUPS_AMERICAS,
  SECURITY_FORCES,
  GOVERNMENT_BODIES,
  PARTIES,
  MONITORS_NGOS,
];
