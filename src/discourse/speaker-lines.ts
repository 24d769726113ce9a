import type { NounGroup } from "../grammar/grammar.js";
import type { ActorKind } from "../model/index.js";
import type { TokenRange } from "../text/document.js";
import { type CueSense, type Found, makeFound } from "./found.js";
import { groupAt, hasFiniteVerb, isQuote, leadOf, possessedBy, type Reading, verbAt } from "./reading.js";
import { Is } from "./words.js";

/**
 * Lines that open with who speaks and a colon: "Amina Yusuf: They came at night. We ran." in an interview,
 * "Report: Ten villages burned" and "UN: Twenty killed in strike" as headlines; and headlines that end with who says so:
 * "Twenty killed in strike: UN", "Rebels seize Goma - army".
 */
export function speakerLines(r: Reading): Found[] {
  const found: Found[] = [];
  for (const { from, to } of r.doc.blocks) {
    const headline = from < r.doc.body;
    const one = spokenLine(r, from, to, headline) ?? (headline ? endsWithSource(r, from, to) : undefined);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function spokenLine(r: Reading, from: number, to: number, headline: boolean): Found | undefined {
  const first = groupAt(r, from);
  if (first === undefined || leadOf(r, first) !== from) return undefined;
  const group = possessedBy(r, first);
  const colon = group.to;
  // What is quoted behind the colon is taken with all other quotations.
  if (colon + 2 >= to || r.key[colon] !== ":" || isQuote(r, colon + 1)) return undefined;
  const paper = PAPERS.has(r.key[group.head]!) && group.to - from === 1;
  // "Claim: Rebels bombed the church. Verdict: False."
  const end = paper ? Math.min(to, r.doc.sentences[r.doc.tokens.sentence[colon + 1]!]!.to) : to;
  const content = { from: colon + 1, to: r.key[end - 1] === "." ? end - 1 : end };
  const body = headline && SPEAKING.has(kindOf(r, group)!) && tells(r, content);
  if (!paper && !body) {
    // "Omar Ali: Remains found in cellar": a headline about him
    if (kindOf(r, group) !== "person" || !speaks(r, content)) return undefined;
  }
  // "Omar Ali: Hold on": a heading
  if (!body && (verbAt(r, content.from) !== undefined || !hasFiniteVerb(r, content.from, content.to))) return undefined;
  return makeFound(SAID, { from, to: colon, group: group.id }, { from: colon, to: colon + 1 }, [content], false);
}

/** "Twenty killed in strike: UN", "Rebels seize Goma - army" */
function endsWithSource(r: Reading, from: number, to: number): Found | undefined {
  const last = groupAt(r, to - 1);
  if (last === undefined) return undefined;
  const mark = leadOf(r, last) - 1;
  if (mark <= from || !MARKS.has(r.key[mark]!)) return undefined;
  const kind = kindOf(r, last);
  // "… - Al Jazeera": the page's name
  const named = kind !== undefined && (r.key[mark] === ":" ? kind !== "civilians" : kind !== "media");
  const content = { from, to: mark };
  if (!(named || PAPERS.has(r.key[last.head]!)) || !tells(r, content)) return undefined;
  const source = { from: mark + 1, to, group: last.id };
  return makeFound(SAID, source, { from: mark, to: mark + 1 }, [content], false);
}

const kindOf = (r: Reading, { id }: NounGroup): ActorKind | undefined =>
  r.entities.actors[r.entities.actorOf[id] ?? -1]?.kind;

/** A clause, as headlines have them: "20 killed in strike", "20 dead", "Troops to leave"; no question. */
function tells(r: Reading, { from, to }: TokenRange): boolean {
  if (verbAt(r, from) !== undefined || (r.is[from]! & Is.WH) !== 0 || r.key[to - 1] === "?") return false;
  for (let k = from; k < to; k++) {
    const form = verbAt(r, k)?.form;
    if ((form !== undefined && form !== "ing") || FATES.has(r.key[k]!)) return true;
  }
  return false;
}

const FATES: ReadonlySet<string> = new Set(["dead", "missing", "hurt", "feared"]);

/** Several sentences, or one of what "I" or "we" or "you" do: no headline about who is named before. */
function speaks(r: Reading, { from, to }: TokenRange): boolean {
  if (r.doc.tokens.sentence[from] !== r.doc.tokens.sentence[to - 1]) return true;
  for (let k = from; k < to; k++) if (PARTNERS.has(r.key[k]!)) return true;
  return false;
}

const PARTNERS: ReadonlySet<string> = new Set(["i", "we", "you", "me", "us", "my", "our", "your"]);

const MARKS: ReadonlySet<string> = new Set([":", "-", "—", "–"]);
const SAID: CueSense = { verb: undefined, kind: "say", lemma: undefined, speech: true, negated: false };
const PAPERS: ReadonlySet<string> = new Set([
  "poll",
  "report",
  "reports",
  "survey",
  "study",
  "claim",
  "rumour",
  "rumor",
]);
/** Who opens a headline as its source; what is told of a country opens with its name, too. */
const SPEAKING: ReadonlySet<ActorKind> = new Set([
  "government",
  "military",
  "police",
  "paramilitary",
  "peacekeepers",
  "party",
  "international-organisation",
  "ngo",
  "civilians",
]);
