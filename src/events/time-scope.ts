import type { TimeMention } from "../entities/entities.js";
import type { Clause, NounGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import type { Match } from "./match.js";
import type { Reading } from "./reading.js";
import { HARMFUL, OBJECTIVE } from "./support.data.js";
import { isTold } from "./telling-verbs.js";
import { VIOLENT } from "./vocabulary.data.js";

/** The clause that a time stands in, or -1: "recalled that in 1980 four nuns …" is of what comes, not of the recalling. */
export function clauseOfTime({ grammar, doc }: Reading, { from }: TimeMention): number {
  const { key, tag } = doc.tokens;
  let before = from - 1;
  while (before > 0 && (tag[before] === Tag.ADP || tag[before] === Tag.DET) && key[before] !== "that") before--;
  return key[before] === "that" ? -1 : (grammar.clauseAt[from] ?? -1);
}

/**
 * Whether a time belongs to what its own clause tells and not to a deed that the clause only speaks of: "the ministers
 * condemned the murder on Monday", "the president, who took office on Friday, was hurt in an attack".
 */
export function isOfOtherDeed(r: Reading, match: Match, time: TimeMention, theirs: number): boolean {
  if (isBeside(r, match, time)) return false;
  if (theirs >= 0 && theirs !== match.clause) return isAside(r, match, r.grammar.clauses[theirs]!);
  return (
    match.group !== undefined &&
    VIOLENT.has(match.trigger.rule.type) &&
    isOnlySpokenOf(r, match, match.group, theirs < 0)
  );
}

/** "condemned the murder", "arrested over the bombing": neither what the clause tells nor that in which it happened. */
function isOnlySpokenOf(r: Reading, match: Match, group: number, fronted: boolean): boolean {
  if (isTold(r, match) || r.subjectOf.has(group)) return false;
  const prep = r.prepOf.get(group)?.phrase.prep ?? "";
  // "In April two ships fired missiles after an attack" is about April, which "fired missiles in April after …" is not.
  return r.objectOf.has(group) || REMOTE.has(prep) || (!fronted && AFTER.has(prep));
}

/** Prepositions over what words are about. */
const REMOTE = new Set(["of", "into", "over", "for", "about", "regarding", "concerning", "against", "to"]);
const AFTER = new Set(["after", "following"]);

/** "last night's attacks", "the murder of the priest on Monday": the noun's own, or behind it with no verb between. */
function isBeside(r: Reading, { group: id }: Match, time: TimeMention): boolean {
  const { grammar } = r;
  if (id === undefined) return false;
  const group = grammar.groups[id]!;
  if (time.from < group.from) return isGenitive(r, group, time);
  for (let at = group.to; at < time.from; at++) if ((grammar.verbAt[at] ?? -1) >= 0) return false;
  return true;
}

/** "today's attack", "the Sunday attack". */
export function isGenitive({ doc }: Reading, group: NounGroup, { to }: TimeMention): boolean {
  return to === group.from || (to + 1 === group.from && GENITIVES.has(doc.tokens.key[to]!));
}

const GENITIVES = new Set(["'s", "'"]);

/** A clause that only says who somebody is or what came before: its time is not that of the clause that it hangs on. */
function isAside(r: Reading, match: Match, clause: Clause): boolean {
  const { grammar, doc } = r;
  if (match.clause === undefined || isUnder(r, match.clause, clause.id)) return false;
  if (clause.continues === match.clause || grammar.clauses[match.clause]!.continues === clause.id) return false;
  if (clause.kind === "gerund") return BEFORE.has(clause.marker ?? "");
  if (clause.kind !== "relative") return false;
  // "an attack on the college, which took place at dawn", "attacks on two shops, which were destroyed on Monday"
  const { lemma, to } = grammar.verbs[clause.verb]!;
  const occurs = OCCURRING.has(lemma) || (lemma === "take" && doc.tokens.key[to] === "place");
  return !occurs && !OBJECTIVE.has(lemma) && !HARMFUL.has(lemma);
}

const BEFORE = new Set(["after", "before", "since", "until"]);
const OCCURRING = new Set("occur happen begin start erupt break come end last".split(" "));

/** Whether a clause hangs on another, at whatever remove. */
export function isUnder({ grammar }: Reading, clause: number, above: number): boolean {
  for (let at: number | undefined = clause, up = 0; at !== undefined && up < 6; up++) {
    if (at === above) return true;
    if (grammar.clauses[at]!.kind === "main") return false;
    at = grammar.clauses[at]!.parent;
  }
  return false;
}
