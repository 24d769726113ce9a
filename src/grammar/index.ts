import type { Document } from "../text/document.js";
import { attachGroups } from "./attach.js";
import { readClauses } from "./clauses.js";
import type { Draft, SentenceDraft } from "./draft.js";
import type { Grammar } from "./grammar.js";
import { readNounGroups } from "./noun-groups.js";
import { repairTags } from "./repair-tags.js";
import { shareObjects } from "./shared-objects.js";
import { verbGroupAt } from "./verb-groups.js";
import { wordBits } from "./word-bits.js";

/** Finds noun groups, verb groups and clauses, sentence by sentence, in time linear in the text. */
export function analyse(doc: Document): Grammar {
  const { tokens, sentences } = doc;
  const { count } = tokens;
  // One stretch of memory for four columns: a typed array of its own takes longer to make than to fill.
  const columns = new Int32Array(4 * count).fill(-1, 0, 3 * count);
  const column = (index: number) => columns.subarray(index * count, (index + 1) * count);
  const lemmaNumber = column(3);
  lemmaNumber.set(tokens.number);
  const bits = wordBits(tokens);
  const draft: Draft = {
    doc,
    key: tokens.key,
    tag: repairTags(doc, bits),
    bits,
    number: tokens.number,
    lemma: tokens.key.slice(),
    lemmaNumber,
    groups: [],
    verbs: [],
    clauses: [],
    groupAt: column(0),
    verbAt: column(1),
    clauseAt: column(2),
  };
  sentences.forEach(({ from, to }, index) => {
    const sentence: SentenceDraft = {
      index,
      from,
      to,
      group0: draft.groups.length,
      verb0: draft.verbs.length,
      clause0: draft.clauses.length,
    };
    readGroups(draft, sentence);
    attachGroups(draft, sentence);
    readClauses(draft, sentence);
    shareObjects(draft, sentence);
  });
  return {
    tag: draft.tag,
    lemma: draft.lemma,
    lemmaNumber: draft.lemmaNumber,
    groups: draft.groups,
    verbs: draft.verbs,
    clauses: draft.clauses,
    groupAt: draft.groupAt,
    verbAt: draft.verbAt,
    clauseAt: draft.clauseAt,
  };
}

function readGroups(draft: Draft, { index, from, to }: SentenceDraft): void {
  const { verbs, groups, verbAt, groupAt } = draft;
  for (let i = from; i < to; ) {
    const verb = verbGroupAt(draft, i, to, index);
    if (verb) {
      verbs.push(verb);
      verbAt.fill(verb.id, verb.from, verb.to);
      i = verb.to;
      continue;
    }
    const first = groups.length;
    const end = readNounGroups(draft, i, to, index);
    for (let id = first; id < groups.length; id++) groupAt.fill(id, groups[id]!.from, groups[id]!.to);
    i = Math.max(end, i + 1);
  }
}
