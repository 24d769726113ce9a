import type { TokenRange } from "../text/document.js";
import { type CueSense, type Found, makeFound } from "./found.js";
import { groupAt, hasFiniteVerb, isQuote, leadOf, possessedBy, type Reading, verbAt } from "./reading.js";

/**
 * Lines that open with who speaks and a colon: "Amina Yusuf: They came at night. We ran." in an interview,
 * "Report: Ten villages burned" as a headline.
 */
export function speakerLines(r: Reading): Found[] {
  const found: Found[] = [];
  for (const { from, to } of r.doc.blocks) {
    const first = groupAt(r, from);
    if (first === undefined || leadOf(r, first) !== from) continue;
    const group = possessedBy(r, first);
    const colon = group.to;
    // What is quoted behind the colon is taken with all other quotations.
    if (colon + 2 >= to || r.key[colon] !== ":" || isQuote(r, colon + 1)) continue;
    const actor = r.entities.actors[r.entities.actorOf[group.id] ?? -1];
    const paper = PAPERS.has(r.key[group.head]!) && group.to - from === 1;
    if (!paper && actor?.kind !== "person") continue;
    const content = { from: colon + 1, to: r.key[to - 1] === "." ? to - 1 : to };
    // "Omar Ali: Remains found in cellar": a headline about him
    if (!paper && !speaks(r, content)) continue;
    // "Omar Ali: Hold on": a heading
    if (verbAt(r, content.from) !== undefined || !hasFiniteVerb(r, content.from, content.to)) continue;
    found.push(makeFound(SAID, { from, to: colon, group: group.id }, { from: colon, to: colon + 1 }, [content], false));
  }
  return found;
}

/** Several sentences, or one of what "I" or "we" or "you" do: no headline about who is named before. */
function speaks(r: Reading, { from, to }: TokenRange): boolean {
  if (r.doc.tokens.sentence[from] !== r.doc.tokens.sentence[to - 1]) return true;
  for (let k = from; k < to; k++) if (PARTNERS.has(r.key[k]!)) return true;
  return false;
}

const PARTNERS: ReadonlySet<string> = new Set(["i", "we", "you", "me", "us", "my", "our", "your"]);

const SAID: CueSense = { verb: undefined, kind: "say", lemma: undefined, speech: true, negated: false };
const PAPERS: ReadonlySet<string> = new Set(["poll", "report", "survey", "study"]);
