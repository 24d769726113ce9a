import type { Weapon } from "../model/index.js";
import { type ThingTable, thingTable } from "./things.js";
import { WEAPONS } from "./weapons.data.js";

let table: ThingTable<Weapon["kind"]> | undefined;

/** Weapons in the singular and the plural. */
export function weaponTable(): ThingTable<Weapon["kind"]> {
  table ??= thingTable(WEAPONS);
  return table;
}
