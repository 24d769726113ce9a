import { Tag } from "../text/document.js";
import type { ClauseDraft } from "./clause.js";
import type { Draft, SentenceDraft } from "./draft.js";
import { Bit } from "./word-bits.js";
import { words } from "./words.js";

/**
 * "The rebels kidnapped, tortured and murdered a mayor": the object that stands behind the last of coordinated verbs is
 * that of those before it as well, and so is who did it: "were kidnapped and murdered by the rebels".
 */
export function shareObjects(draft: Draft, { clause0 }: SentenceDraft): void {
  const { clauses } = draft;
  for (let c = clauses.length - 2; c >= clause0; c--) {
    const clause = clauses[c]!;
    const next = clauses[c + 1]!;
    if (next.subjectBy !== "shared" || clause.objects.length > 0 || hasPrepBehind(draft, clause)) continue;
    if (next.subject === clause.subject && joinedRight(draft, clause, next)) share(draft, clause, next);
  }
}

/** "On Friday, police shot and killed a man": what stands before the verb keeps no object from it. */
function hasPrepBehind({ verbs }: Draft, { preps, verb }: ClauseDraft): boolean {
  const { from } = verbs[verb]!;
  return preps.some(({ at }) => at > from);
}

function share({ verbs }: Draft, clause: ClauseDraft, next: ClauseDraft): void {
  const { voice } = verbs[clause.verb]!;
  if (voice !== verbs[next.verb]!.voice) return;
  if (voice === "active") clause.objects = next.objects;
  else {
    const by = next.preps.filter(({ prep }) => prep === "by");
    if (by.length > 0) clause.preps = [...clause.preps, ...by];
  }
}

/** Nothing but a conjunction or a comma, and adverbs, stand between two verbs of which the first must have an object. */
function joinedRight(
  { verbs, key, tag, bits }: Draft,
  { verb: one }: ClauseDraft,
  { verb: two }: ClauseDraft,
): boolean {
  const { to, lemma } = verbs[one]!;
  if (!TAKING.has(lemma)) return false;
  for (let at = to; at < verbs[two]!.from; at++)
    if ((bits[at]! & Bit.COORDINATOR) === 0 && tag[at] !== Tag.ADV && key[at] !== "," && key[at] !== "dead")
      return false;
  return true;
}

/** Verbs of what is done to somebody or something. */
const TAKING = words(
  "abduct ambush apprehend arrest assassinate assault attack batter beat behead besiege bind blindfold bomb bombard burn capture chase club corner deport destroy detain disarm encircle evict execute expel hack handcuff harass hijack hunt injure intercept interrogate jail kick kidnap kill loot lynch maim massacre murder mutilate occupy overpower overrun pound punch pursue question raid ransack rape raze rob sack seize shell shoot slaughter stab storm strangle strip surround target threaten torch torture track trap whip wound",
);
