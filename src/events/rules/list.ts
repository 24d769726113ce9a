import { WEAPONS } from "../../knowledge/weapons.data.js";
import type { Weapon } from "../../model/index.js";

/** The words or phrases of a list written with commas, over several lines perhaps. */
export function list(text: string): string[] {
  return text.trim().replace(/\n\s*/g, " ").split(", ");
}

/** "f-16", "f-16s": the weapons of a kind that are called by letters and a number, as one word of a text. */
export function designations(kind: Weapon["kind"]): string[] {
  return (WEAPONS[kind].toLowerCase().match(DESIGNATION) ?? []).flatMap((word) => [word, `${word}s`]);
}

const DESIGNATION = /(?<=^|;)[a-z]+-\d[a-z0-9]*(?=;|$)/g;
