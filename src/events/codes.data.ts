import type { EventType } from "../model/index.js";

/** Codes of what occurred or is going on: PLOVER event, mode, CAMEO, ACLED event and sub-event type. */
export interface CodeRow {
  readonly plover: string;
  readonly mode?: string;
  readonly cameo: string;
  readonly acled?: readonly [eventType: string, subEventType: string];
}

const BATTLE = "Battles";
const REMOTE = "Explosions/Remote violence";
const CIVIL = "Violence against civilians";
const STRATEGIC = "Strategic developments";
const PROTESTS = "Protests";
const RIOTS = "Riots";

const row = (plover: string, cameo: string, acled?: readonly [string, string]): CodeRow => {
  const [event, mode] = plover.split(":") as [string, string?];
  return { plover: event, ...(mode !== undefined && { mode }), cameo, ...(acled && { acled }) };
};

const CLASH = [BATTLE, "Armed clash"] as const;
const SHELLING = [REMOTE, "Shelling/artillery/missile attack"] as const;
const AIR = [REMOTE, "Air/drone strike"] as const;
const IED = [REMOTE, "Remote explosive/landmine/IED"] as const;
const ATTACK = [CIVIL, "Attack"] as const;
const LOOTING = [STRATEGIC, "Looting/property destruction"] as const;
const CHANGE = [STRATEGIC, "Change to group/activity"] as const;
const AGREEMENT = [STRATEGIC, "Agreement"] as const;
const OTHER = [STRATEGIC, "Other"] as const;
const ARRESTS = [STRATEGIC, "Arrests"] as const;

/** By event type. */
export const CODES: Readonly<Record<EventType, CodeRow>> = {
  "armed-clash": row("ASSAULT:firearms", "190", CLASH),
  "ground-assault": row("ASSAULT:heavy-weapons", "190", CLASH),
  war: row("ASSAULT", "190", CLASH),
  "ceasefire-violation": row("ASSAULT", "196", CLASH),
  attack: row("ASSAULT", "190", ATTACK),
  shelling: row("ASSAULT:heavy-weapons", "194", SHELLING),
  "air-strike": row("ASSAULT:aerial", "195", AIR),
  "drone-strike": row("ASSAULT:drone", "1952", AIR),
  bombing: row("ASSAULT:explosives", "183", IED),
  "suicide-bombing": row("ASSAULT:suicide-attack", "1831", [REMOTE, "Suicide bomb"]),
  "landmine-blast": row("ASSAULT:explosives", "193", IED),
  "chemical-attack": row("ASSAULT:unconventional", "2041", [REMOTE, "Chemical weapon"]),
  shooting: row("ASSAULT:firearms", "193", ATTACK),
  assassination: row("ASSAULT:targeted", "186", ATTACK),
  execution: row("ASSAULT:targeted", "1823", ATTACK),
  "mass-killing": row("ASSAULT", "202", ATTACK),
  torture: row("ASSAULT:torture", "1822", ATTACK),
  abduction: row("ASSAULT:abduct", "181", [CIVIL, "Abduction/forced disappearance"]),
  "sexual-violence": row("ASSAULT:sexual", "1821", [CIVIL, "Sexual violence"]),
  "crowd-control": row("COERCE:repress", "175", [PROTESTS, "Excessive force against protesters"]),
  arson: row("ASSAULT:destroy", "1712", LOOTING),
  "property-destruction": row("ASSAULT:destroy", "1712", LOOTING),
  looting: row("COERCE:seize", "1711", LOOTING),
  "cyber-attack": row("COERCE:cyber", "176"),
  deployment: row("MOBILIZE:troops", "154", CHANGE),
  mobilisation: row("MOBILIZE", "154", CHANGE),
  "weapons-test": row("MOBILIZE:weapons", "150", OTHER),
  blockade: row("COERCE:restrict", "191", OTHER),
  restriction: row("COERCE:restrict", "172", OTHER),
  "territorial-gain": row("COERCE:seize", "192", [BATTLE, "Non-state actor overtakes territory"]),
  arrest: row("COERCE:arrest", "173", ARRESTS),
  raid: row("COERCE:seize", "171", OTHER),
  seizure: row("COERCE:seize", "171", OTHER),
  deportation: row("COERCE:deport", "174", OTHER),
  coup: row("COERCE", "170", OTHER),
  withdrawal: row("RETREAT:withdraw", "0874", [STRATEGIC, "Non-violent transfer of territory"]),
  surrender: row("RETREAT:disarm", "0874", CHANGE),
  disarmament: row("RETREAT:disarm", "0874", CHANGE),
  ceasefire: row("RETREAT:ceasefire", "0871", AGREEMENT),
  "prisoner-exchange": row("RETREAT:release", "0841", OTHER),
  release: row("RETREAT:release", "0841", OTHER),
  concession: row("CONCEDE", "080"),
  resignation: row("CONCEDE:resign", "083"),
  asylum: row("AID:asylum", "075"),
  displacement: row("SANCTION:expel", "201", OTHER),
  protest: row("PROTEST:demo", "141", [PROTESTS, "Peaceful protest"]),
  strike: row("PROTEST:strike", "143", [PROTESTS, "Peaceful protest"]),
  riot: row("PROTEST:riot", "145", [RIOTS, "Violent demonstration"]),
  "peace-talks": row("CONSULT", "046"),
  meeting: row("CONSULT:visit", "040"),
  mediation: row("CONSULT:third-party", "045"),
  agreement: row("SUPPORT", "057", AGREEMENT),
  cooperation: row("COOPERATE", "060"),
  pledge: row("AGREE", "030"),
  "military-support": row("AID", "072"),
  "humanitarian-aid": row("AID", "073"),
  "economic-aid": row("AID", "071"),
  "political-support": row("SUPPORT", "051"),
  demand: row("REQUEST", "100"),
  appeal: row("REQUEST", "020"),
  accusation: row("ACCUSE:allege", "112"),
  condemnation: row("ACCUSE:disapprove", "111"),
  investigation: row("ACCUSE:investigate", "090"),
  trial: row("ACCUSE:allege", "115"),
  rejection: row("REJECT", "120"),
  threat: row("THREATEN", "130"),
  denial: row("REJECT", "016"),
  sanction: row("SANCTION:discontinue", "163"),
  "relations-cut": row("SANCTION:withdraw", "161"),
  "aid-suspension": row("SANCTION:discontinue", "162"),
};

/** What is planned, promised or agreed: cooperation is AGREE with 03x, giving way CONCEDE with 035x. */
export const PROMISED: Readonly<Partial<Record<EventType, readonly [plover: string, cameo: string]>>> = {
  "military-support": ["AGREE", "0332"],
  "humanitarian-aid": ["AGREE", "0333"],
  "economic-aid": ["AGREE", "0331"],
  "political-support": ["AGREE", "032"],
  asylum: ["AGREE", "0356"],
  cooperation: ["AGREE", "031"],
  agreement: ["AGREE", "030"],
  meeting: ["AGREE", "036"],
  "peace-talks": ["AGREE", "036"],
  mediation: ["AGREE", "039"],
  withdrawal: ["AGREE", "0357"],
  ceasefire: ["AGREE", "0356"],
  disarmament: ["AGREE", "0357"],
  surrender: ["AGREE", "0357"],
  release: ["AGREE", "0353"],
  "prisoner-exchange": ["AGREE", "0353"],
  concession: ["AGREE", "035"],
  resignation: ["AGREE", "0343"],
  pledge: ["AGREE", "030"],
};

/** What is planned or threatened of force or punishment: THREATEN with 13x. */
export const THREATENED: Readonly<Partial<Record<EventType, string>>> = {
  attack: "138",
  "armed-clash": "1382",
  "ground-assault": "138",
  war: "1384",
  shelling: "1381",
  "air-strike": "1381",
  "drone-strike": "1381",
  bombing: "1383",
  "suicide-bombing": "1383",
  "landmine-blast": "1383",
  "chemical-attack": "1385",
  shooting: "1381",
  assassination: "1383",
  execution: "1383",
  "mass-killing": "1384",
  torture: "1383",
  abduction: "1383",
  "sexual-violence": "1383",
  "ceasefire-violation": "1384",
  arson: "138",
  "property-destruction": "138",
  looting: "138",
  "cyber-attack": "138",
  "crowd-control": "137",
  blockade: "1381",
  restriction: "132",
  "territorial-gain": "1382",
  arrest: "132",
  raid: "132",
  seizure: "132",
  deportation: "132",
  displacement: "132",
  coup: "138",
  protest: "133",
  strike: "133",
  riot: "133",
  sanction: "1312",
  "relations-cut": "1313",
  "aid-suspension": "1311",
};
