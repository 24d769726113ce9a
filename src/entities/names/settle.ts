import { linkAcronyms } from "./acronyms.js";
import { linkAliases } from "./aliases.js";
import { bodiesByWord } from "./bodies-by-word.js";
import { isContained, linkContainers } from "./containers.js";
import { joinNicknames } from "./nicknames.js";
import {
  focusCountries,
  joinStreets,
  placeCues,
  placedKeys,
  scoreLists,
  scorePlace,
  scoreShared,
} from "./place-scores.js";
import type { Scan } from "./scan.js";
import { settleOne } from "./settle-one.js";
import { personsByName } from "./surnames.js";
import { readToldBodies } from "./told-bodies.js";

/**
 * Settles what the scan left open, by the whole document: acronyms that the text explains, surnames of people named in
 * full, words that are a place here and so a place there, and names that only their surroundings type.
 */
export function settleNames(scan: Scan): void {
  const { out } = scan;
  joinNicknames(scan);
  linkAcronyms(scan);
  readToldBodies(scan);
  joinStreets(scan);
  const focus = focusCountries(out);
  for (let i = 0; i < out.length; i++) scorePlace(scan, out[i]!, focus, out[i - 1]);
  scoreShared(scan);
  scoreLists(scan);
  for (let i = 0; i + 1 < out.length; i++) if (isContained(scan, out[i]!, out[i + 1]!)) out[i]!.score += 5;
  const bodies = bodiesByWord(scan);
  const surnames = personsByName(scan, bodies);
  const placed = placedKeys(scan);
  const firm = firmKeys(scan);
  const cues = placeCues(scan);
  for (let i = 0; i < out.length; i++) settleOne(scan, i, surnames, placed, bodies, firm, cues);
  linkAliases(scan);
  linkContainers(scan);
}

/** Keys of one-word names whose capital no sentence start explains. */
function firmKeys({ out, capitals, doc: { tokens } }: Scan): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of out) if (to - from === 1 && capitals.of[from] === 2) found.add(tokens.key[from]!);
  return found;
}
