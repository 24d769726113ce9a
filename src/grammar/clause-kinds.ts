import { Tag } from "../text/document.js";
import { ownerOfParticiple } from "./broken-off.js";
import { INTRANSITIVE, type Subject } from "./clause-conjunction.js";
import { isTakenAs, type Opening } from "./clause-openings.js";
import { leftSo } from "./clause-subjects.js";
import { behindTime, isTime } from "./clause-times.js";
import { isOfThose, TAKEN_IN } from "./describing.js";
import { type Draft, leftEdge, type SentenceDraft } from "./draft.js";
import type { ClauseKind, VerbGroup } from "./grammar.js";
import { Bit } from "./word-bits.js";
import { CHANNELS, HEDGING, REPORTING } from "./words.js";

const isBare = ({ key, groups, bits }: Draft, { head, from, to, lemma }: VerbGroup, { group }: Subject): boolean =>
  to - from === 1 && key[head] === lemma && (bits[head]! & Bit.PAST) === 0 && !groups[group]!.plural;

/** The kind, now that the subject is known. */
export function refine(draft: Draft, sentence: SentenceDraft, opening: Opening, own: Subject | undefined): ClauseKind {
  const { verb, previous, kind, left } = opening;
  const { key, tag, clauses } = draft;
  const parent = clauses[clauses.length - 1];
  if (verb.form === "infinitive") return "infinitive";
  if (verb.form === "ing")
    return tag[verb.from - 1] === Tag.ADP ||
      key[verb.from - 1] === "for" ||
      (previous !== undefined && verb.from === left)
      ? "gerund"
      : "participle";
  if (kind !== "main") return kind;
  const joined = own?.joins === undefined ? undefined : clauses[own.joins];
  if (joined !== undefined && joined.kind === "main") return "main";
  if (own?.by === "shared" && parent && parent.sentence === sentence.index) {
    // "Does not want to hit or shoot anybody": with the infinitive before it, where one subject would want another form.
    if (parent.kind === "infinitive" && isBare(draft, verb, own)) return "infinitive";
    return parent.kind === "infinitive" || parent.kind === "participle" ? "main" : parent.kind;
  }
  if (isReduced(draft, sentence, opening, own)) return "participle";
  const touching =
    previous !== undefined &&
    own?.by === "own" &&
    previous.form !== "infinitive" &&
    leftEdge(draft, draft.groups[own.group]!) === left;
  // "Ukraine hits depot; drones kill two": told beside it.
  return touching && key[left - 1] !== ";" && (key[left - 1] !== "," || REPORTING.has(previous.lemma))
    ? "complement"
    : "main";
}

/** "the man believed to have planted it": people may be said to do it; nobody says to do it. */
const RAISED = new Set("believe think suspect say know allege report understand presume fear rumour rumor".split(" "));

/** "Mora, accused of killing a judge, was freed": who accuses somebody names him before the "of". */
const CHARGED_OF = new Set(["accuse", "suspect", "convict", "acquit"]);

/** "The mayor confirmed by phone that", "The mayor, John Doe, confirmed by phone that": not who confirmed it. */
const isByChannel = (key: readonly string[], { from, to, lemma }: VerbGroup): boolean =>
  (key[from - 1] !== "," || key[to + 2] === "that") &&
  key[to] === "by" &&
  REPORTING.has(lemma) &&
  CHANNELS.has(key[to + 1] ?? "");

/** "nine bodies covered with blankets", "a video verified by the BBC shows": a participle behind its noun, not a verb of its own. */
function isReduced(draft: Draft, sentence: SentenceDraft, opening: Opening, own: Subject | undefined): boolean {
  const { verb, previous } = opening;
  const { key, tag, bits, verbs, verbAt, groupAt } = draft;
  if (verb.voice === "passive" || verb.perfect || verb.modal !== undefined || verb.form !== "finite") return false;
  if ((bits[verb.head]! & (Bit.PAST | Bit.BE)) !== Bit.PAST || verb.to - verb.from > 1) return false;
  if (bits[verb.head]! & (Bit.PRETERITE_ONLY | Bit.HAVE) || INTRANSITIVE.has(verb.lemma)) return false;
  if (leftSo(draft, opening) !== undefined || key[verb.head] === "aged" || isOfThose(key, verb)) return true;
  const next = key[behindTime(draft, verb.to, sentence.to)] ?? "";
  const first = draft.clauses[sentence.clause0];
  if (
    first !== undefined &&
    own !== undefined &&
    ownerOfParticiple(draft, sentence, first, sentence.clause0) === own.group
  )
    return false;
  // "a bomb allegedly planted by rebels"
  const before = HEDGING.has(key[verb.from - 1]!) && key[verb.to] === "by" ? verb.from - 2 : verb.from - 1;
  const adjoins = groupAt[before]! >= 0 || key[before] === ",";
  if (!adjoins) return false;
  // "students taken hostage in Cali"
  if ((bits[verb.head]! & Bit.PARTICIPLE_ONLY) !== 0 && !isJoined(draft, own)) return true;
  const asked = own !== undefined && key[draft.groups[own.group]!.from - 1] === "what";
  if (
    (next === "by" && !isByChannel(key, verb)) ||
    // "a trader shot at by gunmen"
    (next === "at" && key[verb.to + 1] === "by") ||
    (isTakenAs(key, verb.to, verb) && !asked) ||
    (next === "to" && tag[verb.to] === Tag.PART && RAISED.has(verb.lemma)) ||
    (next === "of" && CHARGED_OF.has(verb.lemma)) ||
    (next === "with" && verb.lemma === "charge") ||
    (next === "in" && TAKEN_IN.has(verb.lemma))
  )
    return true;
  if (REPORTING.has(verb.lemma)) return false;
  // "held up a sign": what stands behind the particle is the object.
  const object = groupAt[verb.to + (verb.particle === undefined ? 0 : 1)] ?? -1;
  if (object >= 0 && !isTime(draft, draft.groups[object]!)) return false;
  if (key[verb.from - 1] === "," && closedOff(draft, sentence, verb)) return true;
  // A finite verb follows in the same clause, with nothing between that could be its subject.
  for (let i = verb.to; i < Math.min(sentence.to, verb.to + 14); i++) {
    const joined = joinedParticiple(draft, i);
    if (joined !== undefined) i = joined.to;
    if (
      key[i] === "," ||
      key[i] === ";" ||
      key[i] === '"' ||
      (bits[i]! & (Bit.COORDINATOR | Bit.SUBORDINATOR | Bit.RELATIVE)) !== 0
    )
      break;
    const id = verbAt[i]!;
    if (id >= 0 && (verbs[id]!.form !== "finite" || isOfThose(key, verbs[id]!))) continue;
    if (id >= 0) return tag[verb.to] === Tag.ADP;
  }
  // "the truce signed two days ago": a time is no object either
  const modified = tag[verb.to] === Tag.ADP || object >= 0;
  if (own === undefined && previous !== undefined) return modified;
  // Behind the object of a verb, before a preposition: "saw bodies covered with blankets".
  return (
    previous !== undefined &&
    own?.by === "own" &&
    modified &&
    !REPORTING.has(previous.lemma) &&
    leftEdge(draft, draft.groups[own.group]!) === previous.to &&
    previous.voice === "active"
  );
}

/** "taken on Monday {and reviewed} by": a second participle, which has no object either. */
function joinedParticiple({ key, tag, bits, verbs, verbAt }: Draft, at: number): VerbGroup | undefined {
  const verb = key[at] === "and" ? verbs[verbAt[at + 1] ?? -1] : undefined;
  if (verb?.form !== "finite" || verb.to - verb.from > 1 || tag[verb.to] !== Tag.ADP) return undefined;
  return (bits[verb.head]! & (Bit.PAST | Bit.PRETERITE_ONLY | Bit.HAVE)) === Bit.PAST ? verb : undefined;
}

/** "nine were killed and 30 taken hostage": as those before the conjunction were. */
const isJoined = ({ groups, bits }: Draft, own: Subject | undefined): boolean =>
  own !== undefined && (bits[groups[own.group]!.from - 1]! & Bit.COORDINATOR) !== 0;

// How far the comma may stand that closes a participle off.
const ASIDE = 16;

/**
 * "Two engineers, kidnapped a week ago in Cali, were freed", "the raid, staged after a blast that hurt two, killed nine":
 * between two commas, with the subject's own verb behind.
 */
function closedOff({ key, bits, verbs, verbAt }: Draft, { to }: SentenceDraft, verb: VerbGroup): boolean {
  for (let i = verb.to; i < Math.min(to - 1, verb.to + ASIDE); i++) {
    const inner = verbs[verbAt[i]!];
    if (inner !== undefined && (bits[inner.from - 1]! & Bit.RELATIVE) === 0) return false;
    if (key[i] === ",") return verbAt[i + 1]! >= 0 && verbs[verbAt[i + 1]!]!.form === "finite";
  }
  return false;
}
