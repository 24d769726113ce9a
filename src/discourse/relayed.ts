import { personNounOf } from "../knowledge/people.js";
import type { Found, SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import { groupAt, type Reading } from "./reading.js";
import { describeSource } from "./sources.js";

/**
 * "Reuters, citing two officials, said that …", "…, the agency reported, quoting the army": what the one passes on is the
 * other's word. The citing becomes an attribution of the same words to whom is cited, inside that of who passes them on.
 */
export function relay(r: Reading, found: readonly Found[]): void {
  for (let i = 0; i < found.length; i++) {
    const citing = found[i]!;
    if (!isCiting(r, citing)) continue;
    const cited = citedIn(r, citing);
    const at = cited === undefined ? undefined : [i - 1, i + 1].find((near) => tellsIt(r, citing, found[near]));
    if (at === undefined) continue;
    const telling = found[at]!;
    // "Reuters, citing two officials," tells by itself: "Reuters"
    const { source, content } = telling;
    if (source !== undefined && source.to > citing.cue!.from && source.from < citing.cue!.from)
      telling.source = { ...source, to: citing.cue!.from - 1 };
    citing.source = cited;
    citing.content = content.slice();
    citing.direct = telling.direct;
    citing.within = at;
  }
}

function isCiting({ grammar }: Reading, { lemma, verb, negated, direct }: Found): boolean {
  return (
    verb !== undefined &&
    (lemma === "cite" || lemma === "quote") &&
    grammar.verbs[verb]!.form === "ing" &&
    !negated &&
    !direct
  );
}

/** Who is cited: somebody, or a paper of somebody's; not "citing legal risks", "citing the army as saying". */
function citedIn(r: Reading, { content: [piece] }: Found): SourcePhrase | undefined {
  const group = piece === undefined ? undefined : groupAt(r, piece.from);
  if (group === undefined || piece === undefined || group.from !== piece.from) return undefined;
  const phrase = invertedSource(r, group, r.doc.sentences[group.sentence]!.to);
  if (r.key[phrase.to] === "as") return undefined;
  const { actor, kind, onBehalfOf } = describeSource(r, phrase);
  const { head, preps } = r.grammar.groups[phrase.group]!;
  const person = personNounOf(r.doc.tokens.number[head]!, r.key[head]!) !== undefined;
  // "a statement by the army", not "the release of prisoners"
  const paper = kind === "document" && onBehalfOf !== undefined && !preps.some(({ prep }) => prep === "of");
  return actor !== undefined || person || kind === "anonymous" || paper ? phrase : undefined;
}

/** Is what is told with the citing told by the same subject, in the same sentence? */
function tellsIt(r: Reading, citing: Found, telling: Found | undefined): boolean {
  if (telling?.verb === undefined || telling.lemma === undefined || telling.source === undefined) return false;
  const { lemma, source, negated, content } = telling;
  const verb = r.grammar.verbs[telling.verb]!;
  if (verb.form === "ing" || verb.sentence !== r.grammar.verbs[citing.verb!]!.sentence) return false;
  if (!PASSING_ON.has(lemma) || negated || content.length === 0) return false;
  const own = citing.source === undefined || citing.source.group === source.group;
  return own || (source.from < citing.cue!.from && citing.cue!.from < source.to);
}

const PASSING_ON: ReadonlySet<string> = new Set("say report write state announce claim add note broadcast".split(" "));
