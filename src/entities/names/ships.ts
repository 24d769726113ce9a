import { SHIP_NOUNS, SHIP_PREFIXES } from "./heads.data.js";
import { keysOf, put, type Scan } from "./scan.js";
import type { Start } from "./tables.js";

/** What is named by the word before its name, and is nobody: a campaign, a storm. */
const CHRISTENED = new Set(["operation", "hurricane", "cyclone", "typhoon", "storm"]);

/** "Operation Hadin Kai", "Cyclone Chido", "Hurricane Milton". */
export function readOperation(scan: Scan, { p, end }: Start): number {
  const word = scan.doc.tokens.key[p]!;
  if (end < p + 2 || !CHRISTENED.has(word)) return 0;
  put(scan, "other", p, end).generic = word === "operation" ? word : "storm";
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
