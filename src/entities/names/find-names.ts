import { readActor, readBody } from "./bodies.js";
import { isAcronym } from "./capitals.js";
import { Is } from "./lexicon.js";
import { readCountry, readPlace } from "./named-places.js";
import { readCalled, readGiven } from "./persons.js";
import { runEnd, startsName } from "./runs.js";
import type { Scan } from "./scan.js";
import { readOperation, readShip } from "./ships.js";
import { readSite } from "./sites.js";
import { startAt } from "./tables.js";
import { readTitled } from "./titled.js";
import { readUnknown } from "./unknown.js";

/** Scans the sentences for capitalised names and cuts each run of capitals into names. */
export function scanNames(scan: Scan): void {
  for (const { from, to } of scan.doc.sentences) {
    for (let i = from; i < to; ) {
      if (!startsName(scan, i, to)) {
        i++;
        continue;
      }
      i = readRun(scan, i, to);
    }
  }
}

function readRun(scan: Scan, from: number, limit: number): number {
  const end = runEnd(scan, from, limit);
  let p = from;
  while (p < end) {
    const k = scan.doc.tokens.key[p]!;
    if (
      k === "-" ||
      k === "&" ||
      k === "'s" ||
      (p > from && (scan.bits[p]! & Is.FUNCTION) !== 0 && !isAcronym(scan.doc.tokens.word[p]!))
    ) {
      p++;
      continue;
    }
    p = Math.max(p + 1, readName(scan, p, end, limit));
  }
  return Math.max(p, end);
}

/** Reads one name at `p` of the run that ends at `end`; gives the index behind it. */
function readName(scan: Scan, p: number, end: number, limit: number): number {
  const start = startAt(scan, p, end, limit);
  return (
    readShip(scan, start) ||
    readOperation(scan, start) ||
    readActor(scan, start) ||
    readSite(scan, start) ||
    readTitled(scan, start) ||
    readCalled(scan, start) ||
    readBody(scan, start) ||
    readCountry(scan, start) ||
    readGiven(scan, start) ||
    readPlace(scan, start) ||
    readUnknown(scan, p, end)
  );
}
