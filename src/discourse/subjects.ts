import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { controlled } from "./controlled-subjects.js";
import { isEmbedded, isTold, sameQuote } from "./embedded.js";
import { groupAt, isTime, leadOf, type Reading, verbAt } from "./reading.js";
import { isCapital, isPreposition, ofAnother, phrase, type Subject } from "./source-phrase.js";
import { before } from "./subject-before.js";
import { Is } from "./words.js";

// tokens that an insertion between subject and verb may fill

/**
 * Subject of every verb group, by its index; undefined where none is found. Found from the words themselves,
 * leftwards from the verb over appositions, relative clauses, insertions and prepositional phrases.
 */
export function subjectsOf(r: Reading): readonly (Subject | undefined)[] {
  const found: (Subject | undefined)[] = [];
  let lead: Subject | undefined; // of the sentence's first finite verb
  let sentence = -1;
  for (const verb of r.grammar.verbs) {
    if (verb.sentence !== sentence) {
      sentence = verb.sentence;
      lead = undefined;
    }
    let subject: Subject | undefined;
    if (verb.form === "finite" || verb.form === "participle") {
      subject =
        described(r, verb) ?? before(r, verb) ?? plainRun(r, verb) ?? inClause(r, verb) ?? coordinated(r, verb, found);
      if (verb.form === "finite") lead ??= subject;
    } else subject = controlled(r, verb, found) ?? lead;
    found.push(subject);
  }
  for (const verb of r.grammar.verbs) if (found[verb.id] === undefined) found[verb.id] = fronted(r, verb, found);
  return found;
}

/** "Citing two officials, the paper reported": the subject of the clause that follows. */
function fronted(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  if (verb.form !== "ing") return undefined;
  // "On Friday, while discussing the vote, the mayor said"
  const dated = (r.is[verb.from - 1]! & Is.FRONTING) !== 0;
  if (!dated && verb.from - r.doc.sentences[verb.sentence]!.from > 1) return undefined;
  for (let v = verb.id + 1; v < found.length && v < verb.id + 12; v++) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) return undefined;
    const subject = found[v];
    if (other.form !== "finite" || subject?.own !== true) continue;
    const before = r.key[subject.from - 1] === '"' ? r.key[subject.from - 2] : r.key[subject.from - 1];
    if (before === ",") return ofAnother(subject);
  }
  return undefined;
}

/** "In an attack claimed by the group": a participle of the past describes the noun right before it. */
function described(r: Reading, verb: VerbGroup): Subject | undefined {
  if (verb.form !== "participle" || r.key[verb.to] !== "by") return undefined;
  const group = groupAt(r, verb.from - 1);
  if (group === undefined || group.kind === "relative" || group.kind === "pronoun" || isTime(r, group))
    return undefined;
  return { from: leadOf(r, group), to: group.to, group: group.id, own: true };
}

/** Words before the verb that no group holds, from the clause's start: a name taken for a verb or adverb ("Jolly said"). */
function plainRun(r: Reading, verb: VerbGroup): Subject | undefined {
  const low = Math.max(r.doc.sentences[verb.sentence]!.from, verb.from - 8);
  let from = verb.from;
  let group = -1;
  while (from > low) {
    const word = r.key[from - 1]!;
    if (
      r.tag[from - 1] === Tag.PUNCT ||
      r.tag[from - 1] === Tag.CCONJ ||
      r.tag[from - 1] === Tag.SCONJ ||
      OPENERS.has(word)
    )
      break;
    const other = verbAt(r, from - 1);
    // A name taken for a verb: capitalised, where a clause begins.
    const opens = from - 1 === low || r.key[from - 2] === '"' || r.key[from - 2] === ",";
    if (other !== undefined && (other.to - other.from > 1 || !opens || !isCapital(r, from - 1))) return undefined;
    group = r.grammar.groupAt[from - 1]! >= 0 ? r.grammar.groupAt[from - 1]! : group;
    from--;
  }
  if (from < verb.from && isPreposition(r, from)) return nameBehind(r, from, verb.from);
  if (from === verb.from || !(isCapital(r, from) || r.tag[from] === Tag.DET || r.tag[from] === Tag.ADJ))
    return undefined;
  return { from, to: verb.from, group, own: true };
}

/** "In an interview {Ali} said": the name or pronoun right before the verb, behind a noun that it is read with. */
function nameBehind(r: Reading, low: number, to: number): Subject | undefined {
  let from = to;
  while (from > low + 1 && isCapital(r, from - 1)) from--;
  const group = groupAt(r, to - 1);
  if (from === to && group?.kind === "pronoun") from = group.from;
  return from === to || from === low + 1 ? undefined : { from, to, group: group?.id ?? -1, own: true };
}

const OPENERS: ReadonlySet<string> = new Set("that if when while as whether because although".split(" "));

/** "The senator who made enemies and bragged about it now wants": what the clause has for its subject. */
function inClause(r: Reading, verb: VerbGroup): Subject | undefined {
  const clause = r.grammar.clauses[r.clauseOf[verb.id]!];
  if (clause?.kind !== "main" || clause.subjectBy !== "own" || pausesBefore(r, verb)) return undefined;
  const group = r.grammar.groups[clause.subject!]!;
  if (group.to > verb.from || group.sentence !== verb.sentence || !opensClause(r, group)) return undefined;
  return phrase(r, group, group.to, r.doc.sentences[verb.sentence]!.from);
}

/** "The convoy, said the general", "and said": it has another subject. */
const pausesBefore = (r: Reading, { from }: VerbGroup): boolean =>
  r.tag[from - 1] === Tag.CCONJ || r.tag[from - 1] === Tag.PUNCT;

/** Behind no verb, preposition or comma. */
function opensClause(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  const { from } = r.doc.sentences[group.sentence]!;
  if (before < from) return true;
  const tag = r.tag[before];
  return (before === from && tag === Tag.ADV) || tag === Tag.CCONJ || (tag === Tag.PUNCT && r.key[before] !== ",");
}

/**
 * The subject of the verb that this one is coordinated with: the nearest earlier finite one of the sentence with the same
 * tense. "Denied that his troops had fled, and blamed", "denied that they had fled and blamed": not that of what was said.
 */
function coordinated(r: Reading, verb: VerbGroup, found: readonly (Subject | undefined)[]): Subject | undefined {
  const first = verb.from - 1;
  // "did not comment but has denied": right behind the conjunction the tenses may differ
  const joined = r.key[first] === "but" || r.key[first] === "and";
  const behindComma = r.key[joined ? first - 1 : first] === ",";
  const plain = verb.tense === "past" && verb.to - verb.from === 1 && r.key[verb.from] !== "had";
  let nearest: Subject | undefined;
  for (let v = verb.id - 1, i = 0; v >= 0 && i < 12; v--, i++) {
    const other = r.grammar.verbs[v]!;
    if (other.sentence !== verb.sentence) break;
    const subject = found[v];
    if (other.form !== "finite" || subject === undefined || !(joined || other.tense === verb.tense)) continue;
    const same = sameQuote(r, other, verb);
    // '"… We are alone," and called for aid': who is quoted calls for nothing behind the mark
    if ((same || r.doc.tokens.quote[other.head]! < 0) && agree(r, subject, verb)) nearest ??= subject;
    if (!same) continue;
    if (isEmbedded(r, other) && (behindComma || (plain && r.key[other.from] === "had"))) continue;
    if (isTold(r, other) && (turns(other, verb) || !agree(r, subject, verb) || joinsTeller(r, other, verb))) continue;
    return ofAnother(subject);
  }
  return nearest && ofAnother(nearest);
}

/** "Said the minister was naive and criticised him": the verb is joined to the one that tells, not to what is told. */
function joinsTeller(r: Reading, told: VerbGroup, verb: VerbGroup): boolean {
  const own = r.grammar.clauses[r.clauseOf[verb.id]!];
  return (
    own?.kind === "main" &&
    own.subjectBy === "shared" &&
    own.subject !== r.grammar.clauses[r.clauseOf[told.id]!]!.subject
  );
}

/** "Said he makes good money and {questioned}", "says they fled and {insists}": another tense than that of what is said. */
const turns = (other: VerbGroup, verb: VerbGroup): boolean =>
  verb.to - verb.from === 1 && verb.tense !== "none" && other.tense !== "none" && other.tense !== verb.tense;

/** "a deal is possible and {have called}": one thing has no verb in the plural, and several none in the singular. */
function agree(r: Reading, { group }: Subject, verb: VerbGroup): boolean {
  const { kind, plural, conjuncts, conjunctOf } = r.grammar.groups[group] ?? NO_GROUP;
  if (kind !== "common" || conjuncts.length > 0 || conjunctOf !== undefined) return true;
  const first = r.key[verb.from]!;
  return plural ? !SINGULAR.has(first) : !PLURAL.has(first);
}

const NO_GROUP = { kind: "name", plural: false, conjuncts: [], conjunctOf: undefined } as const;

const SINGULAR: ReadonlySet<string> = new Set(["has", "is", "was", "does"]);

const PLURAL: ReadonlySet<string> = new Set(["have", "are", "were", "do"]);
