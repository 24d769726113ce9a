import { Tag } from "../text/document.js";
import { opensTime } from "./clause-times.js";
import { type Draft, type SentenceDraft, scareQuotes } from "./draft.js";
import type { ClauseKind, VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { ACCUSING, ASIDES, REPORTING, TAKING_AS } from "./words.js";

/** What is known of a clause before its arguments are looked for. */
export interface Opening {
  readonly verb: VerbGroup;
  readonly previous: VerbGroup | undefined;
  /** Behind the previous verb group, or the sentence's start. */
  readonly left: number;
  /** Where what goes before the verb ends: at the verb, or at a participle that describes its subject. */
  readonly until: number;
  /** Token of the subordinator or relative pronoun, or -1. */
  readonly markerAt: number;
  readonly kind: ClauseKind;
  readonly marker: string | undefined;
}

/** The nearest marker between the previous verb and this one, and the kind of clause that it opens. */
export function openingOf(
  draft: Draft,
  sentence: SentenceDraft,
  verb: VerbGroup,
  describing: ReadonlySet<number>,
): Opening {
  const { key, tag, bits, groupAt, groups, verbs, doc } = draft;
  let before = verb.id - 1;
  while (describing.has(before)) before--;
  const previous = before >= sentence.verb0 ? verbs[before] : undefined;
  const until = verbs[before + 1]!.from;
  let left = previous ? previous.to : sentence.from;
  const quote = doc.tokens.quote[verb.head]!;
  for (let i = verb.from - 1; i >= left; i--) {
    // A quotation's edge is an edge of clauses, too.
    if (doc.tokens.quote[i] !== quote && key[i] === '"' && scareQuotes(draft, i) === undefined) {
      left = i + 1;
      break;
    }
    const group = groupAt[i]!;
    // "whose owner fled": the word stands within its group.
    if (group >= 0 && (groups[group]!.kind === "relative" ? key[i] !== "that" : key[i] === "whose")) {
      return { verb, previous, left, until, markerAt: i, kind: "relative", marker: key[i]! };
    }
    if (
      key[i] === "that" &&
      (group < 0 || groups[group]!.kind === "relative" || groups[group]!.to - groups[group]!.from === 1)
    ) {
      const kind = relativeThat(draft, i, verb) ? "relative" : "complement";
      return { verb, previous, left, until, markerAt: i, kind, marker: "that" };
    }
    if (
      group < 0 &&
      bits[i]! & Bit.SUBORDINATOR &&
      !isSuchAs(key, i) &&
      !isTakenAs(key, i, previous) &&
      !asPreposition(draft, i, verb)
    ) {
      const asked = previous !== undefined && i === previous.to && QUESTIONS.has(key[i]!);
      // "died when rebels attacked" tells the time; "asked when they would leave" what was asked.
      const tells = asked && (REPORTING.has(previous.lemma) || !TIME_OR_PLACE.has(key[i]!));
      const kind = tells ? "complement" : "adverbial";
      return { verb, previous, left, until, markerAt: i, kind, marker: key[i]! };
    }
    if (tag[i] === Tag.PUNCT && (key[i] === ";" || key[i] === ":")) {
      left = i + 1;
      break;
    }
  }
  return { verb, previous, left, until, markerAt: -1, kind: "main", marker: undefined };
}

/** "Villages such as Sake fell": opens no clause. */
const isSuchAs = (key: readonly string[], at: number): boolean => key[at] === "as" && key[at - 1] === "such";

/** "men identified as Hugo Rey and Max Sol were killed": says who they are. */
export const isTakenAs = (key: readonly string[], at: number, verb: VerbGroup | undefined): boolean =>
  key[at] === "as" && verb?.to === at && TAKING_AS.has(verb.lemma);

const TIME_OR_PLACE = new Set(["when", "where", "if"]);

const QUESTIONS = new Set(["what", "whether", "how", "why", "if", "where", "when"]);

/** "the report that rebels fled" (complement), "the rebels that fled" (relative): is "that" the verb's own subject? */
function relativeThat({ groupAt, groups }: Draft, at: number, verb: VerbGroup): boolean {
  for (let i = at + 1; i < verb.from; i++) {
    const group = groupAt[i]!;
    if (group >= 0 && groups[group]!.from !== at) return false;
  }
  return at > 0 && groupAt[at - 1]! >= 0;
}

/** "after the attack, rebels fled", "came before dawn and fled": a preposition with its group; no subordinator. */
function asPreposition(draft: Draft, at: number, verb: VerbGroup): boolean {
  const { key, tag } = draft;
  if (tag[at] !== Tag.ADP && tag[at] !== Tag.SCONJ && tag[at] !== Tag.ADV) return false;
  if (verb.form === "infinitive") return true;
  // "in May 2021, when nine people, among them a guard, were killed": a conjunction and nothing else.
  if (key[at] === "when" && key[at - 1] === ",") return false;
  let groups = 0;
  for (let i = at + 1; i < verb.from; i++) {
    // "because of the murder of six, including two boys, carried out by"
    if (key[i] === ",") return groups > 0 && (key[at + 1] === "of" || !isSaidWhoItIs(draft, at, i, verb));
    if (draft.groupAt[i]! >= 0 && draft.groups[draft.groupAt[i]!]!.from === i) groups++;
  }
  return groups > 0 && (goesOnBehind(draft, at, verb) || isChargedBefore(draft, at, verb));
}

/** "appeared before a judge accused of murder": whoever accuses somebody names him at once. */
const isChargedBefore = ({ key }: Draft, at: number, { lemma, voice, to }: VerbGroup): boolean =>
  key[at] === "before" && voice === "active" && ACCUSING.has(lemma) && (key[to] === "of" || key[to] === "with");

/** "after Ana Ruiz, a judge, was shot", "when nine people, including two boys, died": the commas hold what is said of the subject. */
function isSaidWhoItIs(draft: Draft, at: number, comma: number, { from, form }: VerbGroup): boolean {
  const { key, tag, bits, groups, groupAt } = draft;
  if (form !== "finite" || key[from - 1] !== "," || from - 1 === comma) return false;
  const subject = groups[groupAt[comma - 1] ?? -1];
  if (subject === undefined) return false;
  if (subject.kind !== "name" && (bits[subject.head]! & Bit.PERSON) === 0) return false;
  if (ASIDES.has(key[comma + 1]!) || (key[comma + 2] === "of" && key[comma + 3] === "them"))
    return subject.from === at + 1;
  const behind = groups[groupAt[comma + 1] ?? -1];
  const aged = tag[comma + 1] === Tag.NUM && key[comma + 2] === ",";
  return behind !== undefined && (aged || behind.appositionOf === subject.id);
}

/** "came before dawn and fled", "denounced the plan as an assault and vowed": the verb goes on with the clause before. */
export function goesOnBehind(draft: Draft, at: number, verb: VerbGroup): boolean {
  if ((draft.bits[verb.from - 1]! & Bit.COORDINATOR) === 0) return false;
  return opensTime(draft, at) || (draft.key[at] === "as" && draft.tag[at + 1] === Tag.DET);
}
