import { Tag } from "../text/document.js";
import type { ClauseDraft } from "./clause.js";
import type { Opening } from "./clause-openings.js";
import { isTime } from "./clause-times.js";
import type { Draft, SentenceDraft } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { conjoined } from "./verb-groups.js";
import { Bit } from "./word-bits.js";
import { REPORTING } from "./words.js";

export interface Subject {
  readonly group: number;
  readonly by: ClauseDraft["subjectBy"];
  /** The clause that shares it. */
  readonly joins?: number;
}

/** "will enter the town and kill": a bare verb behind a conjunction has the "to", or the auxiliary, of the one before it. */
export function conjoin(draft: Draft, sentence: SentenceDraft, opening: Opening): Opening {
  const { verb, previous } = opening;
  const { bits, verbs, clauses } = draft;
  const is = bits[verb.head]!;
  if (previous === undefined || verb.form !== "finite" || verb.tense !== "present" || verb.from !== verb.head)
    return opening;
  if (verb.modal !== undefined || (is & (Bit.BASE | Bit.S | Bit.PAST)) !== Bit.BASE) return opening;
  if (!isJoined(draft, sentence, verb)) return opening;
  for (let c = clauses.length - 1; c >= sentence.clause0; c--) {
    const first = verbs[clauses[c]!.verb]!;
    const helped = first.modal !== undefined || (first.head > first.from && (bits[first.from]! & Bit.DO) !== 0);
    if (first.form !== "infinitive" && !(first.form === "finite" && helped)) {
      if (first.form === "finite") return opening;
      continue;
    }
    verbs[verb.id] = conjoined(verb, first);
    return { ...opening, verb: verbs[verb.id]! };
  }
  return opening;
}

/** Whether only adverbs stand between the verb and a conjunction. */
function isJoined({ tag, bits }: Draft, sentence: SentenceDraft, verb: VerbGroup): boolean {
  let at = verb.from - 1;
  while (at > sentence.from && tag[at] === Tag.ADV) at--;
  return (bits[at]! & Bit.COORDINATOR) !== 0;
}

/** "killed 49 soldiers and raised fears": no group stands between the conjunction and the verb. */
export function sharedSubject(draft: Draft, sentence: SentenceDraft, opening: Opening): Subject | undefined {
  const { verb, previous } = opening;
  const { tag, clauses, verbs } = draft;
  if (previous === undefined) return undefined;
  const charged = nextCharge(draft, sentence, verb);
  if (charged !== undefined) return charged;
  let at = verb.from - 1;
  while (at > sentence.from && tag[at] === Tag.ADV) at--;
  const joined = isJoined(draft, sentence, verb) || isResumed(draft, sentence, at);
  if (!joined && !isSeries(draft, sentence, opening, previous)) return undefined;
  // The nearest clause of the same form: "tried to enter and fled" joins "tried". What is said joins what is said: "denied
  // that they had fled and blamed …".
  let nearest: ClauseDraft | undefined;
  for (let c = clauses.length - 1; c >= Math.max(sentence.clause0, clauses.length - 4); c--) {
    const clause = clauses[c]!;
    const other = verbs[clause.verb]!;
    if (other.form !== verb.form || clause.subject === undefined) continue;
    nearest ??= clause;
    if (!ACCUSING.has(verb.lemma) || REPORTING.has(other.lemma) || ACCUSING.has(other.lemma)) {
      nearest = clause;
      break;
    }
  }
  const joins = nearest && (outerOfClosed(draft, nearest, at) ?? nearest);
  return joins && { group: joins.subject!, by: "shared", joins: joins.id };
}

/** "accused of threatening Mora and of killing two judges": he does the second who does the first, and not who stands nearest. */
function nextCharge({ key, bits, clauses, verbs }: Draft, { clause0 }: SentenceDraft, verb: VerbGroup) {
  const { from } = verb;
  const prep = key[from - 1];
  if (prep === undefined || !CHARGED_WITH.has(prep) || !(bits[from - 2]! & Bit.COORDINATOR)) return undefined;
  if (!(bits[from]! & Bit.ING)) return undefined;
  for (let c = clauses.length - 1; c >= clause0; c--) {
    const { id, subject, verb: at } = clauses[c]!;
    const first = verbs[at]!.from;
    if (subject !== undefined && key[first - 1] === prep && bits[first]! & Bit.ING)
      return { group: subject, by: "shared", joins: id } as const;
  }
  return undefined;
}

const CHARGED_WITH: ReadonlySet<string> = new Set(["of", "for", "with"]);

/** "killed 12 people, who were asleep, and wounded 30": between commas, the relative clause is over; its own goes on. */
function outerOfClosed(
  { key, bits, clauses, verbs }: Draft,
  { kind, parent, verb }: ClauseDraft,
  joint: number,
): ClauseDraft | undefined {
  const outer = parent === undefined ? undefined : clauses[parent]!;
  if (kind !== "relative" || outer?.subject === undefined || key[joint - 1] !== ",") return undefined;
  const own = verbs[verb]!;
  if (verbs[outer.verb]!.form !== own.form) return undefined;
  let at = own.from - 1;
  while (at > own.from - 4 && (bits[at]! & Bit.RELATIVE) === 0) at--;
  if ((bits[at]! & Bit.RELATIVE) === 0) return undefined;
  // "at least five of whom"
  const opens = key[at - 1] === "of" ? at - 5 : at - 1;
  for (let comma = at - 1; comma >= opens; comma--) if (key[comma] === ",") return outer;
  return undefined;
}

// How far what is put in may reach back from its second comma to the conjunction.
const PUT_IN = 24;

/** "rounded up villagers and, after forcing the men to lie down, shot them": the conjunction stands before what is put in. */
function isResumed({ key, bits, verbs, verbAt }: Draft, { from }: SentenceDraft, comma: number): boolean {
  if (key[comma] !== ",") return false;
  for (let i = comma - 1; i > Math.max(from, comma - PUT_IN); i--) {
    if (verbAt[i]! >= 0 && verbs[verbAt[i]!]!.form === "finite") return false;
    if (key[i] === ",") return (bits[i - 1]! & Bit.COORDINATOR) !== 0 && i + 1 < comma;
  }
  return false;
}

/** Words against others, which go on what somebody says. */
const ACCUSING = new Set("accuse blame condemn criticise criticize denounce reject deny warn urge vow".split(" "));

/** "Blast kills 20, wounds 30": in headlines a comma joins verbs, and everywhere in "kidnapped, tortured and killed". */
function isSeries(draft: Draft, { clause0 }: SentenceDraft, { verb, markerAt }: Opening, previous: VerbGroup): boolean {
  const { key, clauses, verbs } = draft;
  const last = clauses.length > clause0 ? clauses[clauses.length - 1]! : undefined;
  if (key[verb.from - 1] !== ",") return false;
  // "Residents blamed the army; a union, Acopa, rejected the claim"
  // '"They fled," the mayor, Omar Ali, told AFP'
  for (let at = previous.to; at < verb.from; at++) if (key[at] === ";" || key[at] === '"') return false;
  if (isBare(draft, previous, verb)) return true;
  if (opensSubject(draft, previous, verb)) return false;
  if (last?.kind !== "main" || verbs[last.verb]!.id !== previous.id) return false;
  if (last.subjectBy !== "own" || REPORTING.has(previous.lemma) || verb.tense !== previous.tense) return false;
  const plain = ({ form, voice }: VerbGroup) => form === "finite" && voice === "active";
  return plain(verb) && plain(previous) && (verb.tense === "present" || (markerAt < 0 && isTransitive(draft, verb)));
}

/** "two died and nine others, including a nurse, suffered burns": what is put in belongs to a subject behind the conjunction. */
export function opensSubject({ bits, groups, groupAt }: Draft, { to }: VerbGroup, { from }: VerbGroup): boolean {
  for (let at = from - 2; at > to; at--) {
    const whole = groups[groups[groupAt[at]!]?.includedIn ?? -1];
    if (whole !== undefined) return whole.from > to && (bits[whole.from - 1]! & Bit.COORDINATOR) !== 0;
  }
  return false;
}

/** "robbed a bank, took hostages and fled": with what can only be its object behind it, a past form is no participle. */
const isTransitive = (draft: Draft, { from, to }: VerbGroup): boolean => {
  // "shot dead a teacher"
  const object = draft.groupAt[draft.key[to] === "dead" ? to + 1 : to] ?? -1;
  return to - from === 1 && object >= 0 && !isTime(draft, draft.groups[object]!);
};

/** Two verbs of three or more, with nothing but a comma between. */
const isBare = ({ key, bits }: Pick<Draft, "key" | "bits">, one: VerbGroup, two: VerbGroup): boolean =>
  one.to + 1 === two.from &&
  key[one.to] === "," &&
  two.to - two.from === 1 &&
  (key[two.to] === "," || (bits[two.to]! & Bit.COORDINATOR) !== 0);

/**
 * "have been killed and dozens more injured in …", "were surrounded and taken prisoner", "were abducted and shot dead":
 * the auxiliary of the passive is told once.
 */
export function sharesPassive(
  { key, tag, bits, verbs, groupAt }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): boolean {
  if (parent === undefined || verbs[parent.verb]!.voice !== "passive" || verb.to - verb.from > 1) return false;
  if (bits[verb.head]! & Bit.PRETERITE_ONLY || INTRANSITIVE.has(verb.lemma)) return false;
  let joined = isBare({ key, bits }, verbs[parent.verb]!, verb);
  for (let i = joined ? verb.from : verbs[parent.verb]!.to; i < verb.from; i++) {
    if (bits[i]! & Bit.COORDINATOR) joined = true;
    // "was hit by police and soldiers, a guard said": the conjunction joins what stands before the comma
    else if (key[i] === ",") joined = false;
  }
  if (!joined) return false;
  if (bits[verb.head]! & Bit.PARTICIPLE_ONLY) return true;
  const next = tag[verb.to];
  return (
    groupAt[verb.to]! < 0 &&
    (next === Tag.ADP ||
      next === Tag.PUNCT ||
      (next === Tag.ADJ && key[verb.to] === "dead") ||
      (bits[verb.to]! & Bit.COORDINATOR) !== 0)
  );
}

/** Verbs that take no object: what stands before them does it, also behind a passive. */
export const INTRANSITIVE = new Set(
  "retreat resort die flee escape arrive return disappear vanish surrender succumb defect desert collapse happen occur appear advance march travel explode crash remain stay emerge survive resign stand erupt flare".split(
    " ",
  ),
);
