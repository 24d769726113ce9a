import { personNoun } from "../knowledge/people.js";
import { Tag } from "../text/document.js";
import { saysWho } from "./attach.js";
import type { ClauseDraft } from "./clause.js";
import { INTRANSITIVE, type Subject } from "./clause-conjunction.js";
import type { Opening } from "./clause-openings.js";
import { isTime } from "./clause-times.js";
import { type Draft, groupHolding, leftEdge, type SentenceDraft } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";
import { Bit } from "./word-bits.js";
import { ADDRESSING, OUTCOMES, REPORTING, words } from "./words.js";

/** Verbs of doing a deed that must have it as their object. */
const BRINGING = new Set(
  "launch conduct carry stage mount make commit perpetrate undertake wage fire plant".split(" "),
);

/** "the attack [that] the army launched on Goma": what stands before the subject, where the verb has no object behind it. */
export function bareRelative(
  draft: Draft,
  { verb, previous }: Opening,
  subject: Subject | undefined,
): number | undefined {
  const { key, groups, groupAt } = draft;
  if (subject?.by !== "own" || verb.form !== "finite" || verb.voice === "passive") return undefined;
  const theirs = isTheirs(draft, verb, previous);
  if (!theirs && !BRINGING.has(verb.lemma)) return undefined;
  const behind = groupAt[verb.particle === undefined ? verb.to : verb.to + 1] ?? -1;
  if (behind >= 0 && !isTime(draft, groups[behind]!)) return undefined;
  const edge = leftEdge(draft, groups[subject.group]!);
  const at = key[edge - 1] === "that" ? edge - 2 : edge - 1;
  if (at < (previous?.to ?? 0) || at < 0) return undefined;
  const group = groupHolding(draft, at);
  return group?.kind === "common" && (group.definite || theirs) && !isTime(draft, group) ? group.id : undefined;
}

/** "the banker they kidnapped": they did what somebody suffered; but "told a banker they fled", "the day they left". */
function isTheirs({ key }: Draft, { from, lemma }: VerbGroup, previous: VerbGroup | undefined): boolean {
  if (!SUBJECTS.has(key[from - 1] ?? "") || REPORTING.has(lemma) || INTRANSITIVE.has(lemma)) return false;
  // "In the village they killed at random", "according to a report we received"
  if (previous === undefined || previous.lemma === "accord") return false;
  return !ADDRESSING.has(previous.lemma) && !REPORTING.has(previous.lemma);
}

const SUBJECTS = words("they he she we i");

export function relativeGroup({ groupAt, groups }: Draft, clause: ClauseDraft): number | undefined {
  const id = groupAt[clause.from] ?? -1;
  return id >= 0 && groups[id]!.kind === "relative" ? id : undefined;
}

/** "troops who fled": the pronoun; "the town that rebels took": the group between pronoun and verb. */
export function relativeSubject(
  draft: Draft,
  sentence: SentenceDraft,
  { markerAt, verb }: Opening,
  before: number | undefined,
): Subject | undefined {
  const { groups, groupAt } = draft;
  const pronoun = groupAt[markerAt]!;
  // "a crowd that had gathered": a "that" that the tagger takes for a subordinator
  const told = before ?? (pronoun < 0 ? antecedentOf(draft, sentence, markerAt) : undefined);
  if (pronoun < 0) return told === undefined ? undefined : { group: told, by: "own" };
  // "whose owner fled": the owner does, whoever's he is.
  if (groups[pronoun]!.kind !== "relative") return { group: before ?? pronoun, by: "own" };
  const nearest = antecedentOf(draft, sentence, markerAt);
  const antecedent = nearest === undefined || before !== undefined ? nearest : doerAmong(draft, nearest, verb);
  if (antecedent !== undefined) groups[pronoun]!.antecedent = antecedent;
  return before === undefined ? { group: pronoun, by: "relative" } : { group: before, by: "own" };
}

/** What a relative clause tells of, as its pronoun says, or stands before "whose". */
export function toldOf(draft: Draft, sentence: SentenceDraft, clause: ClauseDraft): number | undefined {
  if (clause.marker === "whose") return antecedentOf(draft, sentence, clause.from);
  const relative = relativeGroup(draft, clause);
  return relative === undefined ? undefined : draft.groups[relative]!.antecedent;
}

const LOOK_BACK = 12;

const BEFORE_RELATIVES = new Set([",", '"', "(", ")", "[", "]", "—"]);

/** "the bombing of a station that killed 75", "an attack on the offices of a firm that killed five": what something is done to kills nobody. */
function doerAmong(draft: Draft, id: number, { lemma, voice }: VerbGroup): number {
  const { kind } = draft.groups[id]!;
  if (kind !== "common" || voice !== "active" || !OUTCOMES.has(lemma)) return id;
  let at = id;
  for (let up = 0; up < 3; up++) {
    const over = doneTo(draft, at);
    if (over === undefined) break;
    at = over;
  }
  return at;
}

/** What is done to a thing, or in it: the group over the one that a preposition hangs on it. */
function doneTo({ groups, groupAt, key, bits }: Draft, id: number): number | undefined {
  const { from, head } = groups[id]!;
  if (!DONE_TO.has(key[from - 1] ?? "")) return undefined;
  const over = groups[groupAt[from - 2] ?? -1];
  if (over === undefined || over.to !== from - 1) return undefined;
  if (over.kind === "gerund") return over.id;
  if (over.kind !== "common" || (bits[over.head]! & Bit.PERSON) !== 0) return undefined;
  const unarmed = (bits[head]! & Bit.PERSON) === 0 || UNARMED.has(key[head]!);
  return unarmed || AIMED.has(key[from - 1]!) ? over.id : undefined;
}

/** Bodies that kill nobody, whatever befalls their offices. */
const UNARMED = words(
  "company firm newspaper magazine broadcaster channel station ministry agency bank university college school hospital church party union embassy consulate court council charity club airline",
);

const AIMED = new Set(["on", "against"]);

/** Prepositions over what something is done to. */
const DONE_TO = new Set(["of", "on", "at", "against", "in", "near", "outside"]);

/** The group before a relative pronoun; over "in which", to the head of an "of" chain when a comma stands between. */
function antecedentOf(draft: Draft, { from }: SentenceDraft, at: number): number | undefined {
  const { groups, groupAt, tag, key } = draft;
  let time: number | undefined;
  for (let i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
    const id = groupAt[i]!;
    if (id < 0) {
      if (tag[i] === Tag.ADP || BEFORE_RELATIVES.has(key[i]!)) continue;
      return time;
    }
    const group = groups[id]!;
    // "It was the rebels, not the army, who fled".
    if (key[group.from - 1] === "not") {
      i = group.from - 1;
      continue;
    }
    // "…, three of which": the number is no antecedent.
    if (group.kind === "number" && key[group.to] === "of") {
      i = group.from;
      continue;
    }
    // "bombed the town on Monday, which left …", "on May 7, 2023, which": the day is between.
    if (isTime(draft, group)) {
      time ??= id;
      i = group.from;
      continue;
    }
    if (key[at] === "who" && group.kind === "name" && placesAnother(draft, group)) {
      i = group.from - 1;
      continue;
    }
    if (isUnlike(draft, key[at]!, group)) {
      i = group.from - 1;
      continue;
    }
    // "the group that laid down its arms": only behind a comma is it told of the one renamed, but for a person.
    return (i < at - 1 || group.kind !== "common" || saysWho(draft, group) ? group.appositionOf : undefined) ?? id;
  }
  return time;
}

/** "Survivors in Kilwa, who said": no place speaks; "Ana Ruiz, of the Liberal Party, who": the party stands in an aside. */
function placesAnother({ key, groupAt }: Draft, { from }: GroupDraft): boolean {
  const lead = key[from - 1] ?? "";
  if (groupAt[from - 2]! >= 0) return PLACING.has(lead);
  return key[from - 2] === "," && groupAt[from - 3]! >= 0 && (PLACING.has(lead) || lead === "of" || lead === "from");
}

const PLACING = new Set(["in", "at", "near", "outside"]);

/**
 * "the murder of a judge, which", "men on motorcycles, who": nobody is a "which", nothing a "who", where the group before
 * may be; an army may be either, and "the kin of 58 persons who" are told of the persons.
 */
function isUnlike(
  { key, tag, bits, groups, groupAt }: Draft,
  pronoun: string,
  { kind, from, head, plural }: GroupDraft,
): boolean {
  const over = groups[groupAt[from - 2] ?? -1];
  if (over === undefined || over.to !== from - 1 || tag[from - 1] !== Tag.ADP) return false;
  const person = (bits[head]! & Bit.PERSON) !== 0;
  const persons = (bits[over.head]! & Bit.PERSON) !== 0;
  if (pronoun === "which") return person && !persons && !plural && personNoun(key[head]!)?.collective === false;
  return pronoun === "who" && kind === "common" && !person && persons && !(plural && key[from - 1] === "of");
}
