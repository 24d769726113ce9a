import type { ActorKind } from "../model/index.js";

/** CAMEO's and PLOVER's codes of actors' sectors; a state alone has none, and a person's is not known from its kind. */
export const SECTORS: Readonly<Partial<Record<ActorKind, string>>> = {
  government: "GOV",
  military: "MIL",
  police: "COP",
  paramilitary: "UAF",
  peacekeepers: "MIL",
  rebels: "REB",
  militants: "UAF",
  criminals: "CRM",
  party: "PTY",
  "international-organisation": "IGO",
  ngo: "NGO",
  media: "MED",
  civilians: "CVL",
};

/** PLOVER's quad categories of event types, numbered as GDELT's QuadClass. */
export const QUADS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
