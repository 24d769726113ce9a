import type { EventRule } from "../rule.js";
import { assault } from "./assaults.js";
import { attack, killing } from "./attacks.js";
import { clash, violation } from "./clashes.js";
import { gain } from "./territory.js";
import { war } from "./wars.js";

export const BATTLES: readonly EventRule[] = [violation, clash, assault, attack, killing, gain, war];
