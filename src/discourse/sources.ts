import type { NounGroup } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { ANONYMITY, ANONYMOUS_NOUNS, DOCUMENT_NOUNS } from "./cues.data.js";
import type { AttributionDraft } from "./discourse.js";
import { endOf, type Reading, startOf } from "./reading.js";

type Source = AttributionDraft["source"];

// A source's description may be long ("…, a spokesman for the ministry, who …,"), a sentence is none.
const LONGEST = 40;

/**
 * The source that a noun group is: its whole phrase, its actor, and for whom it speaks.
 *
 * @param until token before which the phrase must end (the cue); what lies between belongs to the description
 */
export function sourceFrom(reading: Reading, group: NounGroup, until?: number): Source {
  const { doc, grammar, entities } = reading;
  const { key } = doc.tokens;
  const from = startOf(reading, group);
  let to = endOf(reading, group);
  if (until !== undefined && until > group.head && until - from <= LONGEST && !hasQuote(reading, group.to, until))
    to = until;
  while (to - 1 > group.head && ADVERBS.has(key[to - 1]!)) to--;
  const range = { from, to: Math.max(to, group.to) };
  const referent = group.kind === "relative" && group.antecedent !== undefined ? group.antecedent : group.id;
  const actor = entities.actorOf[referent] ?? -1;
  const boss = actor >= 0 ? entities.actors[actor]!.memberOf : undefined;
  return {
    kind: kindOf(reading, grammar.groups[referent]!, range, actor),
    range,
    group: group.id,
    ...(actor >= 0 && { actor }),
    ...(boss !== undefined && { onBehalfOf: boss }),
  };
}

function kindOf({ doc, entities }: Reading, group: NounGroup, range: TokenRange, actor: number): Source["kind"] {
  const { key } = doc.tokens;
  const head = key[group.head]!;
  if (actor >= 0 && entities.actors[actor]!.named && group.kind !== "common") return "actor";
  if (ANONYMOUS_NOUNS.has(head) || nameWithheld(key, range.from, doc.sentences[group.sentence]!.to)) return "anonymous";
  if (DOCUMENT_NOUNS.has(head) || (head.endsWith("s") && DOCUMENT_NOUNS.has(head.slice(0, -1)))) return "document";
  if (actor >= 0 && entities.actors[actor]!.named) return "actor";
  return group.plural || group.conjuncts.length > 0 ? "collective" : "actor";
}

/** "an official who declined to be named": somewhere in the sentence, from the source on. */
function nameWithheld(key: readonly string[], from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST * 2);
  for (let i = from; i < end; i++) {
    for (const words of ANONYMITY) {
      if (key[i] === words[0] && words.every((word, k) => key[i + k] === word)) return true;
    }
  }
  return false;
}

function hasQuote({ doc }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.tokens.quote[i]! >= 0) return true;
  return false;
}

const ADVERBS = new Set(
  "also later then has have had would could may might will did does do repeatedly recently previously earlier first again once however meanwhile nevertheless".split(
    " ",
  ),
);
