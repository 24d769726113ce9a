import { isDefinite, type Reading } from "../reading.js";
import type { Telling } from "../tellings.js";
import { isAnsweredFor, isEffect, isUnder } from "../time-scope.js";
import { hasVictim, isDoer } from "./compare-people.js";

/** Whether the words say that one of two deeds came before the other. */
export const isOneAfterAnother = (r: Reading, a: Telling, b: Telling): boolean =>
  (a.sentence === b.sentence && (isAfterAnother(r, a, b) || isAfterAnother(r, b, a))) ||
  isSequence(r, a, b) ||
  isSequel(r, a, b) ||
  isSequel(r, b, a) ||
  isSince(r, b);

/** Of two deeds of one sentence: whether the second, told by a noun, is what the first answers or what was before it. */
function isAfterAnother(r: Reading, one: Telling, { match: { group, from } }: Telling): boolean {
  return group !== undefined && (isAnswerTo(r, one, group, from) || isAfterwards(r, one, group));
}

/** "killed 11 villagers in revenge for the killing of two herders": what was done, and for what. */
function isAnswerTo(r: Reading, { match: { clause, from } }: Telling, group: number, answered: number): boolean {
  if (!isAnsweredFor(r, group)) return false;
  // "in response to the attack on 7 October, in which 1,200 people were killed"
  return from < answered || clause === undefined || r.grammar.clauses[clause]!.kind === "main";
}

/** "Israel strikes Lebanon after rocket fire", "soldiers raided the village after an ambush": what somebody did, and what was before. */
function isAfterwards(r: Reading, { match, filling }: Telling, group: number): boolean {
  if (match.clause === undefined || match.group !== undefined) return false;
  const held = r.prepOf.get(group);
  if (held === undefined || held.clause !== match.clause || !AFTERWARDS.has(held.phrase.prep)) return false;
  // "after Ankara attack": definite by a name only, as headlines have it
  const known = isDefinite(r, group) && r.doc.tokens.key[r.grammar.groups[group]!.from] === "the";
  return !match.trigger.result && !known && filling.participants.some(isDoer);
}

const AFTERWARDS = new Set(["after", "following"]);

/** "The arson followed the killing of two farmers": one deed, and then another. */
function isSequence({ grammar, subjectOf, objectOf }: Reading, a: Telling, b: Telling): boolean {
  const [x, y] = [a.match.group, b.match.group];
  if (x === undefined || y === undefined || a.sentence !== b.sentence) return false;
  const clause = objectOf.get(y);
  if (clause === undefined || !SEQUENCE.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma)) return false;
  return (subjectOf.get(x) ?? []).includes(clause);
}

/** "Israel struck Beirut after a rocket killed 12", "hours before a bomb killed six": what was at another time, and others did it. */
function isSequel(r: Reading, { match: { clause: above }, sentence }: Telling, other: Telling): boolean {
  const { grammar, doc } = r;
  const { clause: id, group } = other.match;
  if (id === undefined || group !== undefined || above === undefined || id === above || other.sentence !== sentence)
    return false;
  const clause = grammar.clauses[grammar.clauses[id]!.continues ?? id]!;
  if (clause.id === above || clause.kind !== "adverbial" || !TIMED.has(clause.marker ?? "")) return false;
  if (!isUnder(r, clause.id, above)) return false;
  if (clause.subject === undefined || grammar.groups[clause.subject]!.kind === "pronoun") return false;
  if (SPANS.has(doc.tokens.key[clause.from - 1]!)) return true;
  // "Four people were killed after gunmen opened fire" tells of one deed.
  const hits = hasVictim(other) || clause.objects.length > 0;
  return clause.marker === "after" && hits && !isEffect(r, grammar.clauses[above]!);
}

/** "Troops had since killed 11 rebels": what somebody did after all that was told before. */
function isSince({ grammar, doc }: Reading, { match: { clause: id } }: Telling): boolean {
  const clause = id === undefined ? undefined : grammar.clauses[id]!;
  if (clause === undefined || clause.objects.length === 0) return false;
  const { from, head, voice } = grammar.verbs[clause.verb]!;
  return head > from + 1 && voice === "active" && doc.tokens.key[head - 1] === "since";
}

const TIMED = new Set(["after", "before"]);
const SPANS = new Set("minutes hours days weeks months years hour day week month year".split(" "));

const SEQUENCE = new Set("follow precede trigger spark prompt provoke avenge".split(" "));
