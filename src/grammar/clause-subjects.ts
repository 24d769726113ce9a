import { Tag } from "../text/document.js";
import { acrossRelative, toldAcross } from "./broken-off.js";
import { type Subject, sharedSubject } from "./clause-conjunction.js";
import type { Opening } from "./clause-openings.js";
import { isTime } from "./clause-times.js";
import { answerableFor, CHARGES, TAKEN_IN } from "./describing.js";
import {
  type Draft,
  groupStartingAt,
  hasComma,
  isBetween,
  isPossessor,
  leftEdge,
  type SentenceDraft,
} from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";
import { relativeSubject } from "./relative-clauses.js";
import { reformed } from "./verb-groups.js";
import { Bit } from "./word-bits.js";
import { ACCUSING, ADDRESSING, ASIDES, REPORTING, words } from "./words.js";

/**
 * "After shelling the village, troops withdrew", "Accused of theft, he fled", "Having lost the town, the army bombed it":
 * what opens the sentence without a subject has that of the main clause behind its comma.
 */
export function frontedSubject({ clauses, groups, verbs, key, bits }: Draft, { from, clause0 }: SentenceDraft): void {
  const fronted = clauses[clause0];
  if (fronted === undefined || fronted.subject !== undefined) return;
  const verb = verbs[fronted.verb]!;
  const past =
    verb.form === "finite" && verb.from === from && verb.to === from + 1 && (bits[verb.head]! & Bit.PAST) !== 0;
  const having = verb.perfect && key[verb.from] === "having";
  if (verb.form === "finite" && !having && !(past && fronted.objects.length === 0)) return;
  for (let c = clause0 + 1; c < clauses.length; c++) {
    const { subject, subjectBy, kind } = clauses[c]!;
    if (subject === undefined || subjectBy !== "own" || kind !== "main") continue;
    const group = groups[subject]!;
    if (group.from <= verb.to || key[group.from - 1] !== ",") return;
    if (past) verbs[verb.id] = reformed(verb, "participle", "none");
    if (past || having) fronted.kind = "participle";
    for (let k = clause0; k < c; k++) {
      const clause = clauses[k]!;
      if (clause.subject !== undefined) continue;
      clause.subject = subject;
      clause.subjectBy = "control";
    }
    return;
  }
}

/** The subject that stands before the verb, behind it by inversion, or is shared with the verb before. */
export function subjectOf(draft: Draft, sentence: SentenceDraft, opening: Opening): Subject | undefined {
  const { verb, markerAt, kind } = opening;
  // "to enter the town and kill"
  if (verb.form === "infinitive")
    return draft.tag[verb.from] === Tag.PART ? undefined : sharedSubject(draft, sentence, opening);
  // "started the clashes by shelling a village": the doer is that of the clause above.
  if (verb.form === "ing" && draft.clauses.length > sentence.clause0) {
    const answerable = answerableFor(draft, verb);
    if (answerable !== undefined) return { group: answerable, by: "own" };
    if (MEANS.has(draft.key[verb.from - 1]!) || isOwnedUpTo(draft, verb) || isNextMeans(draft, opening))
      return undefined;
  }
  const shared = sharedSubject(draft, sentence, opening);
  if (shared) return shared;
  const embedded = toldAcross(draft, sentence, opening);
  if (embedded !== undefined) return { group: embedded, by: "control" };
  const teller = parentheticTeller(draft, verb);
  if (teller !== undefined) return { group: teller, by: "own" };
  const told = acrossParenthesis(draft, opening);
  if (told !== undefined) return { group: told, by: "own" };
  // "… attacked the port, killing two": behind a comma, whoever acted goes on, not what stands nearest.
  if (verb.form === "ing" && opening.previous !== undefined && isBehindComma(draft, verb)) return undefined;
  const charged = chargedBefore(draft, verb);
  if (charged !== undefined) return { group: charged, by: "own" };
  const before = subjectBefore(draft, opening);
  const left = leftSo(draft, opening);
  if (left !== undefined) return { group: left, by: "own" };
  const sayer = sayerBehind(draft, sentence, opening);
  if (sayer !== undefined) return { group: sayer, by: "own" };
  const across = acrossRelative(draft, sentence, opening);
  if (across !== undefined) return { group: across, by: "own" };
  if (kind === "relative" && markerAt >= 0) return relativeSubject(draft, sentence, opening, before);
  // "took office in May promising to end it": no office promises.
  if (before !== undefined && verb.form === "ing" && isThingApart(draft, before, verb)) return undefined;
  if (before !== undefined) return { group: before, by: "own" };
  const inverted = invertedSubject(draft, sentence, opening);
  return inverted === undefined ? undefined : { group: inverted, by: "own" };
}

/** ", killing two", "accused the rebels, who denied it, of killing two" */
const isBehindComma = ({ key }: Draft, { from }: VerbGroup): boolean =>
  key[from - 1] === "," || (key[from - 1] === "of" && key[from - 2] === ",");

function isThingApart({ groups, bits }: Draft, id: number, verb: VerbGroup): boolean {
  const { to, kind, head } = groups[id]!;
  return to < verb.from && kind === "common" && (bits[head]! & Bit.PERSON) === 0;
}

/** "Rebels, police said, attacked": who says it stands within the commas. */
function parentheticTeller(draft: Draft, verb: VerbGroup): number | undefined {
  const { key, tag, groups, groupAt } = draft;
  if (key[verb.to] !== "," || verb.form !== "finite" || !REPORTING.has(verb.lemma)) return undefined;
  let id = groupAt[verb.from - 1] ?? -1;
  // "a spokesman for the ministry said"
  for (let guard = 0; guard < 4 && id >= 0; guard++) {
    const edge = leftEdge(draft, groups[id]!) - 1;
    if (tag[edge] !== Tag.ADP) return groups[id]!.kind !== "relative" && key[edge] === "," ? id : undefined;
    id = groupAt[edge - 1] ?? -1;
  }
  return undefined;
}

/** And what is told has its subject before them. */
function acrossParenthesis(draft: Draft, { verb, previous }: Opening): number | undefined {
  const { key, groups, groupAt } = draft;
  if (previous === undefined || previous.to + 1 !== verb.from) return undefined;
  const teller = parentheticTeller(draft, previous);
  const id = teller === undefined ? -1 : (groupAt[leftEdge(draft, groups[teller]!) - 2] ?? -1);
  return id >= 0 && key[verb.from - 1] === "," ? id : undefined;
}

/** "the arrest of soldiers accused of murder", "involved in a murder": those who stand right before it, and not the arrest. */
function chargedBefore(
  { key, bits, groupAt, groups }: Draft,
  { from, to, lemma, voice }: VerbGroup,
): number | undefined {
  const charged = key[to] === "of" ? CHARGES.has(lemma) : key[to] === "in" && TAKEN_IN.has(lemma);
  if (!charged || voice === "passive") return undefined;
  const id = groupAt[from - 1] ?? -1;
  if (id < 0 || key[groups[id]!.from - 1] !== "of") return undefined;
  return (bits[groups[id]!.head]! & Bit.PERSON) !== 0 ? id : undefined;
}

/** Prepositions before a gerund that the subject does; "accused him of …" is the object's. */
const MEANS = new Set("by after before while without through upon despite besides".split(" "));

/** "terrorised villagers by burning homes and stealing cattle": the second gerund is the doer's, too. */
function isNextMeans({ key, bits }: Draft, { verb, left }: Opening): boolean {
  if ((bits[verb.from - 1]! & Bit.COORDINATOR) === 0) return false;
  for (let i = verb.from - 2; i > left; i--) if (MEANS.has(key[i - 1]!) && (bits[i]! & Bit.ING) !== 0) return true;
  return false;
}

/** "claimed responsibility for shelling the town": whoever claims it did it. */
const isOwnedUpTo = ({ key }: Draft, { from }: VerbGroup): boolean =>
  key[from - 1] === "for" && (key[from - 2] === "responsibility" || key[from - 2] === "credit");

/** The group before the verb that is no complement of a preposition, no time, no possessor. */
function subjectBefore(draft: Draft, { verb, previous, left, markerAt, kind }: Opening): number | undefined {
  const { key, tag, groups, groupAt } = draft;
  const wantFirst =
    previous === undefined ||
    (markerAt >= 0 && kind !== "relative") ||
    (previous.form === "finite" && REPORTING.has(previous.lemma) && !hasComma(key, left, verb.from));
  const from = markerAt >= 0 ? markerAt + 1 : left;
  let found: number | undefined;
  for (let i = from; i < verb.from; i++) {
    // What a comma closes off before the subject is no subject: "In Washington, the Pentagon said".
    const id = groupAt[i]!;
    if (id < 0 || groups[id]!.from !== i || isPossessor(draft, id)) continue;
    const group = groups[id]!;
    const edge = leftEdge(draft, group);
    const lead = edge - 1;
    if (group.includedIn !== undefined && isToldOfPart(draft, group, verb, previous, markerAt)) return id;
    if (lead >= 0 && lead !== markerAt && tag[lead] === Tag.ADP && groupAt[lead]! < 0) continue;
    if (group.kind === "relative" || isTime(draft, group) || isClosedOff(draft, group, verb.from)) continue;
    // "Not the army but the rebels fled", "the rebels, not the army, fled".
    if (key[lead] === "not" && (key[group.to] === "," || key[group.to] === "but")) continue;
    if (group.includedIn !== undefined) continue;
    if (found !== undefined && isSaidBetween(draft, groups[found]!, group, verb.from)) continue;
    const first = group.conjunctOf === undefined ? undefined : groups[group.conjunctOf]!;
    if (first !== undefined && (first.from >= from || isBetween(draft, first))) continue;
    if (group.appositionOf !== undefined && groups[group.appositionOf]!.from >= from) continue;
    // "told Reuters the rebels had fled": who is told stands right behind the verb, and another does it.
    const addressee = found !== undefined && groups[found]!.from === left && isAddressing(previous);
    if (
      found !== undefined &&
      wantFirst &&
      !addressee &&
      !(key[edge - 1] === "," && tag[leftEdge(draft, groups[found]!) - 1] === Tag.ADP)
    )
      continue;
    found = group.id;
  }
  if (found === undefined) return undefined;
  const head = groups[found]!;
  return head.conjunctOf !== undefined && groups[head.conjunctOf]!.from >= from ? head.conjunctOf : found;
}

/** "killed six people, including a boy hit by shrapnel": the boy was; but "said six people including a boy fled". */
function isToldOfPart(
  { groups, bits }: Draft,
  { to, includedIn }: GroupDraft,
  { from, head }: VerbGroup,
  previous: VerbGroup | undefined,
  markerAt: number,
): boolean {
  if (to !== from || head !== from || (bits[head]! & Bit.PAST) === 0 || previous === undefined || markerAt >= 0)
    return false;
  return !REPORTING.has(previous.lemma) && groups[includedIn!]!.from >= previous.to;
}

/** "Ana Ruiz, 42, died", "85 people, mainly women and girls, died", "330 people, 40 of them children, were killed": says who they were. */
function isSaidBetween(draft: Draft, people: GroupDraft, group: GroupDraft, verb: number): boolean {
  const { key, tag } = draft;
  const { to, from } = group;
  if (key[people.to] !== "," || (key[verb - 1] !== "," && key[verb - 2] !== ",")) return false;
  if (from === people.to + 1 && to + 1 === verb && tag[from] === Tag.NUM) return true;
  const part = key[to] === "of" && (key[to + 1] === "them" || key[to + 1] === "whom");
  for (let at = from - 1; at > people.to; at--) if (!PARTLY.has(key[at]!) && tag[at] !== Tag.NUM) return false;
  return part ? to < verb : from > people.to + 1 && verb - conjunctsEnd(draft, group) <= 2;
}

/** The end of a group and of those joined to it: "women and children". */
function conjunctsEnd({ groups, groupAt }: Draft, { id, to }: GroupDraft): number {
  let end = to;
  for (let next = groups[groupAt[end + 1] ?? -1]; next?.conjunctOf === id; next = groups[groupAt[end + 1] ?? -1])
    end = next.to;
  return end;
}

const PARTLY = words("mainly mostly largely chiefly predominantly half most many some all several few of them whom");

const isAddressing = (verb: VerbGroup | undefined): boolean =>
  verb !== undefined && verb.voice === "active" && ADDRESSING.has(verb.lemma);

/** "At dawn (0500 GMT) rebels attacked", "Ana Mora of the SBU (a secret service) said": what a bracket closes off is no subject of what follows. */
function isClosedOff({ key, tag }: Draft, group: GroupDraft, verb: number): boolean {
  let open = group.from - 1;
  const first = Math.max(0, group.from - BRACKETED);
  while (open > first && (tag[open] !== Tag.PUNCT || !BRACKETS.has(key[open]!))) open--;
  const close = key[open] === "(" ? ")" : key[open] === "[" ? "]" : undefined;
  if (close === undefined) return false;
  for (let i = group.to; i < Math.min(verb, group.to + BRACKETED); i++) if (key[i] === close) return true;
  return false;
}

// So many words of a bracket are looked through on either side.
const BRACKETED = 8;
const BRACKETS: ReadonlySet<string> = new Set(["(", "[", ")", "]"]);

/** "…,” said John Smith" / "Gone are the days": a verb without a subject before it takes the group behind it. */
function invertedSubject(draft: Draft, sentence: SentenceDraft, { verb, left }: Opening): number | undefined {
  const { key, doc, groups } = draft;
  const speech = REPORTING.has(verb.lemma) || verb.lemma === "ask" || verb.lemma === "recall";
  if (!speech || verb.form !== "finite" || verb.voice === "passive") return undefined;
  const before = key[verb.from - 1];
  if (before !== '"' && before !== "," && verb.from !== left) return undefined;
  const id = groupStartingAt(draft, verb.to, sentence.to);
  if (id < 0 || doc.tokens.quote[verb.to] !== doc.tokens.quote[verb.head]) return undefined;
  return groups[id]!.kind === "relative" ? undefined : id;
}

/** "Missiles hit a school, killing two, said the governor": "say" takes no object; who says it ends the sentence or its part. */
function sayerBehind(draft: Draft, sentence: SentenceDraft, opening: Opening): number | undefined {
  const { key, verbAt, verbs, groups } = draft;
  const { verb, previous } = opening;
  if (verb.lemma !== "say" || previous === undefined || key[verb.from - 1] !== ",") return undefined;
  const sayer = invertedSubject(draft, sentence, opening);
  if (sayer === undefined) return undefined;
  for (let i = groups[sayer]!.to; i < sentence.to && key[i] !== ","; i++)
    if (verbAt[i]! >= 0 && verbs[verbAt[i]!]!.form === "finite" && key[i - 1] !== "who") return undefined;
  return sayer;
}

/** "hurt in the attack staged by rebels": what stands right before a participle of the past, also behind a preposition. */
export function adjacent(draft: Draft, verb: VerbGroup): Subject | undefined {
  const { key, bits, groupAt, groups } = draft;
  const id = verb.from > 0 ? groupAt[verb.from - 1]! : -1;
  if (id < 0 || !(bits[verb.head]! & Bit.PAST) || groups[id]!.kind === "relative") return undefined;
  // "went on trial on Wednesday accused of murder", "appeared before a judge in Lyon charged with murder": who did
  if (ACCUSING.has(verb.lemma) && (isTime(draft, groups[id]!) || isBeforeCourt(draft, id))) return undefined;
  // "the bombing of the town carried out" is of the bombing; "20 of 25 drones launched" of the drones.
  const { from } = groups[id]!;
  if (key[from - 1] === "of" && groups[groupAt[from - 2] ?? -1]?.kind !== "number") return undefined;
  return { group: id, by: "own" };
}

/** "before magistrates", "before a judge in Lyon" */
function isBeforeCourt({ key, tag, groups, groupAt }: Draft, group: number): boolean {
  const lead = groups[group]!.from - 1;
  const over = tag[lead] === Tag.ADP && key[lead] !== "before" ? groups[groupAt[lead - 1] ?? -1] : undefined;
  return key[over === undefined ? lead : over.from - 1] === "before";
}

/** "a blast that left [four children] injured on Friday": the object, of which the participle says what became of it. */
export function leftSo(draft: Draft, { verb, previous }: Opening): number | undefined {
  const { key, bits, groups, groupAt } = draft;
  if (previous === undefined || previous.voice === "passive") return undefined;
  if (verb.form !== "finite" || verb.to - verb.from > 1 || !(bits[verb.head]! & Bit.PAST)) return undefined;
  if (!LEAVING.has(previous.lemma)) return undefined;
  const id =
    groupAt[key[verb.from - 1] === "," ? asideOpening(draft, previous.to, verb.from) - 1 : verb.from - 1] ?? -1;
  const behind = groupAt[verb.to] ?? -1;
  if (id < 0 || leftEdge(draft, groups[id]!) !== previous.to) return undefined;
  return behind < 0 || isTime(draft, groups[behind]!) ? id : undefined;
}

const LEAVING = new Set(["leave", "see"]);

/** "left seven people, including a child, injured": the comma that opens what tells who they were, or -1. */
function asideOpening({ key }: Draft, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) if (key[at] === ",") return ASIDES.has(key[at + 1]!) ? at : -1;
  return -1;
}
