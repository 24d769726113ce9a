import type { Knowledge } from "../../knowledge/knowledge.js";
import type { StateRole } from "./state-roles.js";

/** What the tables and the places tell the actors. */
export interface Setting {
  readonly knowledge: Knowledge;
  /** Whether a mention of a state, capital or seat acts. */
  readonly stateRole: (mention: number) => StateRole;
  /** ISO3 of the country in which a mention's place lies. */
  readonly countryOf: (mention: number) => string | undefined;
  /** ISO3 of the country in which the place lies that a group describes: "the city". */
  readonly countryMeant: (group: number) => string | undefined;
  readonly isDisputed: (mention: number) => boolean;
  /** ISO3 of the country in which the article plays, when there is one. */
  readonly home: string | undefined;
  /** ISO3 of the country from which the article was filed. */
  readonly filed: string | undefined;
}
