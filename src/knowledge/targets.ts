import type { PhysicalTarget } from "../model/index.js";
import { TARGETS } from "./targets.data.js";
import { type ThingTable, thingTable } from "./things.js";

let table: ThingTable<PhysicalTarget["kind"]> | undefined;

/** Things that are attacked or damaged, in the singular and the plural. */
export function targetTable(): ThingTable<PhysicalTarget["kind"]> {
  table ??= thingTable(TARGETS);
  return table;
}
