import { ClauseDraft } from "./clause.js";
import { objectsOf, prepsOf } from "./clause-arguments.js";
import { conjoin, sharesPassive } from "./clause-conjunction.js";
import { frontedAt, leftBefore, rightEdge } from "./clause-edges.js";
import { refine } from "./clause-kinds.js";
import { type Opening, openingOf } from "./clause-openings.js";
import { behindDescription, behindTeller, inherited, parentOf } from "./clause-parents.js";
import { adjacent, frontedSubject, subjectOf } from "./clause-subjects.js";
import { answerableFor, describingVerbs, isOfThose } from "./describing.js";
import { type Draft, groupStartingAt, leftEdge, type SentenceDraft } from "./draft.js";
import type { ClauseKind, VerbGroup } from "./grammar.js";
import { bareRelative } from "./relative-clauses.js";
import { reformed } from "./verb-groups.js";
import { Bit } from "./word-bits.js";

/** Reads the clauses of a sentence, one for each verb group, from the left to the right. */
export function readClauses(draft: Draft, sentence: SentenceDraft): void {
  const { verbs, clauses, clauseAt } = draft;
  const describing = describingVerbs(draft, sentence);
  for (let v = sentence.verb0; v < verbs.length; v++) {
    if (describing.has(v)) readDescription(draft, sentence, verbs[v]!);
    else readClause(draft, sentence, verbs[v]!, describing);
  }
  frontedSubject(draft, sentence);
  for (let c = sentence.clause0; c < clauses.length; c++) layClause(draft, sentence, clauses[c]!);
  // The verbs themselves belong to their own clause.
  for (let c = sentence.clause0; c < clauses.length; c++) {
    const verb = verbs[clauses[c]!.verb]!;
    clauseAt.fill(c, verb.from, verb.to);
  }
}

/** Gives a clause its tokens, but for those that a shorter clause before it has: inner clauses go over those around them. */
function layClause({ clauses, clauseAt }: Draft, { clause0 }: SentenceDraft, { id, from, to }: ClauseDraft): void {
  for (let i = from; i < to; i++) {
    const other = clauseAt[i]!;
    if (other < clause0 || clauses[other]!.to - clauses[other]!.from >= to - from) clauseAt[i] = id;
  }
}

/** "a bomb [planted by militants] exploded", "men [suspected of] [killing the mayor] were arrested" */
function readDescription(draft: Draft, sentence: SentenceDraft, verb: VerbGroup): void {
  const { verbs, clauses, groups, groupAt } = draft;
  const near = groupAt[verb.from - 1]!;
  const behind = near >= 0 ? near : answerableFor(draft, verb);
  const subject = behind ?? clauses[clauses.length - 1]!.subject!;
  const edge = behind === undefined ? verb.from : leftEdge(draft, groups[subject]!);
  const to = leftBefore(draft, verbs[verb.id + 1]!);
  const opening: Opening = {
    verb,
    previous: undefined,
    left: verb.from,
    until: verb.from,
    markerAt: -1,
    kind: "participle",
    marker: undefined,
  };
  const doing = verb.form === "ing";
  if (!doing) verbs[verb.id] = reformed(verb, "participle", "none");
  const object = doing ? groupStartingAt(draft, verb.to, to) : -1;
  const { index, clause0 } = sentence;
  const kind = near >= 0 ? "participle" : "gerund";
  const objects = object < 0 ? [] : [object];
  const preps = prepsOf(draft, opening, verb, to, verb.from);
  const clause = new ClauseDraft(clauses.length, kind, verb.id, objects, preps, edge, to, index);
  clause.subject = subject;
  clause.subjectBy = behind === undefined ? "control" : "own";
  if (clauses.length > clause0) clause.parent = clauses.length - 1;
  clauses.push(clause);
}

const JOINED: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["relative", "adverbial", "complement"]);

function readClause(draft: Draft, sentence: SentenceDraft, group: VerbGroup, describing: ReadonlySet<number>): void {
  const { verbs, clauses, groups } = draft;
  const opening = conjoin(draft, sentence, openingOf(draft, sentence, group, describing));
  const verb = opening.verb;
  const before = isOfThose(draft.key, verb) ? undefined : subjectOf(draft, sentence, opening);
  const launched = bareRelative(draft, opening, before);
  const read = launched === undefined ? refine(draft, sentence, opening, before) : "relative";
  const own = before ?? (read === "participle" ? adjacent(draft, verb) : undefined);
  const joins = own?.joins === undefined ? undefined : clauses[own.joins];
  const abreast = joins !== undefined && read === "infinitive";
  const parent = abreast
    ? joins.parent === undefined
      ? undefined
      : clauses[joins.parent]
    : joins !== undefined && read === "main"
      ? joins
      : behindDescription(draft, verb, behindTeller(draft, verb, parentOf(draft, sentence, opening, read)));
  const subject = own ?? inherited(draft, opening, parent, read);
  const right = rightEdge(draft, sentence, verb, describing);
  // "in which nine were killed and 30 taken hostage": the auxiliary is the first one's, and so is the clause's kind.
  let goesOn = false;
  if (verb.voice === "active" && verb.form === "finite" && draft.bits[verb.head]! & Bit.PAST) {
    if (read === "participle") verbs[verb.id] = reformed(verb, "participle", "none");
    else if (sharesPassive(draft, verb, parent)) {
      verbs[verb.id] = reformed(verb, verb.form, verb.tense);
      goesOn = read === "main" && own?.by === "own" && JOINED.has(parent!.kind);
    }
  }
  const kind = goesOn ? parent!.kind : read;
  const { objects, complement } = objectsOf(draft, verbs[verb.id]!, right, own?.group);
  const subjectAt =
    own?.by === "own" && groups[own.group]!.head < verb.from ? leftEdge(draft, groups[own.group]!) : verb.from;
  const ownSubject = opening.previous === undefined ? subjectAt : frontedAt(draft, subjectAt);
  const marked = opening.markerAt >= 0 ? opening.markerAt : ownSubject;
  const clause = new ClauseDraft(
    clauses.length,
    kind,
    verb.id,
    // Cut to size: a list that has grown holds room for 17, and clauses live as long as their text.
    launched === undefined || objects.length > 0 ? objects.slice() : [launched],
    prepsOf(draft, opening, verb, right, ownSubject).slice(),
    Math.max(sentence.from, Math.min(ownSubject, marked)),
    Math.max(right, verb.to),
    sentence.index,
  );
  clause.subject = subject?.group;
  if (subject !== undefined) clause.subjectBy = subject.by;
  clause.complement = complement;
  clause.parent = parent?.id;
  clause.continues = abreast ? joins.id : own?.by === "shared" || goesOn ? parent?.id : undefined;
  clause.marker = opening.marker;
  clauses.push(clause);
}
