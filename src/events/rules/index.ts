import type { EventRule } from "../rule.js";
import { AID_AND_SUPPORT } from "./aid-and-support.js";
import { BATTLES } from "./battles.js";
import { COERCION } from "./coercion.js";
import { FORCE } from "./force.js";
import { GIVING_WAY } from "./giving-way.js";
import { PERSONS } from "./persons.js";
import { PROPERTY } from "./property.js";
import { REMOTE_VIOLENCE } from "./remote-violence.js";
import { SANCTIONS } from "./sanctions.js";
import { TALKS } from "./talks.js";
import { UNREST_RULES } from "./unrest.js";
import { WORDS } from "./words.js";

/**
 * The built-in rules in their order: where two rules have triggers of equal length that fit, the earlier one takes them.
 * The narrower comes before the wider.
 */
export const RULES: readonly EventRule[] = [
  ...SANCTIONS,
  ...REMOTE_VIOLENCE,
  ...UNREST_RULES,
  ...PERSONS,
  ...PROPERTY,
  ...BATTLES,
  ...FORCE,
  ...COERCION,
  ...GIVING_WAY,
  ...AID_AND_SUPPORT,
  ...TALKS,
  ...WORDS,
];
