import { SHIP_NOUNS, SHIP_PREFIXES } from "./heads.data.js";
import { keysOf, put, type Scan } from "./scan.js";
import type { Start } from "./tables.js";

/** "Operation Hadin Kai": a campaign, and nobody. */
export function readOperation(scan: Scan, { p, end }: Start): number {
  if (scan.doc.tokens.key[p] !== "operation" || end < p + 2) return 0;
  put(scan, "other", p, end).generic = "operation";
  return end;
}

/** "the tanker Marlin Luanda", "USS Carney": a ship is named after anything, and neither a place nor an actor. */
export function readShip(scan: Scan, { p, end, country }: Start): number {
  const { key } = scan.doc.tokens;
  const called = p > 0 && SHIP_NOUNS.has(key[p - 1]!) && country?.to !== end;
  const words = keysOf(scan, { from: p, to: end });
  if (!called && !(p + 1 < end && SHIP_PREFIXES.has(key[p]!)) && !scan.ships.has(words)) return 0;
  scan.ships.add(words);
  put(scan, "other", p, end).generic = "ship";
  return end;
}
