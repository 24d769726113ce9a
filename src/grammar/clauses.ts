import { WordBits } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import { describingVerbs } from "./describing.js";
import {
  type ClauseDraft,
  type Draft,
  groupHolding,
  groupStartingAt,
  isPossessor,
  leftEdge,
  type SentenceDraft,
  scareQuotes,
} from "./draft.js";
import type { ClauseKind, VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";
import { conjoined, reformed } from "./verb-groups.js";
import { Bit } from "./word-bits.js";
import { BE, RELATIVES, REPORTING, TAKING_AS, TIME_HEADS } from "./words.js";

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

/**
 * "After shelling the village, troops withdrew", "Accused of theft, he fled", "Having lost the town, the army bombed it":
 * what opens the sentence without a subject has that of the main clause behind its comma.
 */
function frontedSubject({ clauses, groups, verbs, key, bits }: Draft, { from, clause0 }: SentenceDraft): void {
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

/** What is known of a clause before its arguments are looked for. */
interface Opening {
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

interface Subject {
  readonly group: number;
  readonly by: ClauseDraft["subjectBy"];
  /** The clause that shares it. */
  readonly joins?: number;
}

/** "a bomb [planted by militants] exploded" */
function readDescription(draft: Draft, sentence: SentenceDraft, verb: VerbGroup): void {
  const { verbs, clauses, groups, groupAt } = draft;
  const subject = groupAt[verb.from - 1]!;
  const edge = leftEdge(draft, groups[subject]!);
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
  clauses.push({
    id: clauses.length,
    kind: "participle",
    verb: verb.id,
    subject,
    subjectBy: "own",
    objects: object < 0 ? [] : [object],
    complement: undefined,
    preps: prepsOf(draft, opening, verb, to, verb.from),
    parent: clauses.length > sentence.clause0 ? clauses.length - 1 : undefined,
    continues: undefined,
    marker: undefined,
    from: edge,
    to,
    sentence: sentence.index,
  });
}

/** "To release those detained": they were, and nobody named before. */
const isOfThose = (key: readonly string[], { from, voice, form, perfect }: VerbGroup): boolean =>
  key[from - 1] === "those" && voice === "active" && form === "finite" && !perfect;

/** Adverbs and the like before a verb belong to it. */
function leftBefore({ tag }: Draft, verb: VerbGroup): number {
  let at = verb.from;
  while (at > 0 && tag[at - 1] === Tag.ADV) at--;
  return at;
}

function readClause(draft: Draft, sentence: SentenceDraft, read: VerbGroup, describing: ReadonlySet<number>): void {
  const { verbs, clauses, groups } = draft;
  const opening = conjoin(draft, sentence, openingOf(draft, sentence, read, describing));
  const verb = opening.verb;
  const before = isOfThose(draft.key, verb) ? undefined : subjectOf(draft, sentence, opening);
  const launched = bareRelative(draft, opening, before);
  const kind = launched === undefined ? refine(draft, sentence, opening, before) : "relative";
  const own = before ?? (kind === "participle" ? adjacent(draft, verb) : undefined);
  const joins = own?.joins === undefined ? undefined : clauses[own.joins];
  const abreast = joins !== undefined && kind === "infinitive";
  const parent = abreast
    ? joins.parent === undefined
      ? undefined
      : clauses[joins.parent]
    : joins !== undefined && kind === "main"
      ? joins
      : behindDescription(draft, verb, behindTeller(draft, verb, parentOf(draft, sentence, opening, kind)));
  const subject = own ?? inherited(draft, opening, parent, kind);
  const right = rightEdge(draft, sentence, verb, describing);
  if (verb.voice === "active" && verb.form === "finite" && draft.bits[verb.head]! & Bit.PAST) {
    if (kind === "participle") verbs[verb.id] = reformed(verb, "participle", "none");
    else if (sharesPassive(draft, verb, parent)) verbs[verb.id] = reformed(verb, verb.form, verb.tense);
  }
  const { objects, complement } = objectsOf(draft, verbs[verb.id]!, right, own?.group);
  const subjectAt =
    own?.by === "own" && groups[own.group]!.head < verb.from ? leftEdge(draft, groups[own.group]!) : verb.from;
  const ownSubject = opening.previous === undefined ? subjectAt : frontedAt(draft, subjectAt);
  const clause: ClauseDraft = {
    id: clauses.length,
    kind,
    verb: verb.id,
    subject: subject?.group,
    subjectBy: subject?.by ?? "none",
    // Cut to size: a list that has grown holds room for 17, and clauses live as long as their text.
    objects: launched === undefined || objects.length > 0 ? objects.slice() : [launched],
    complement,
    preps: prepsOf(draft, opening, verb, right, ownSubject).slice(),
    parent: parent?.id,
    continues: abreast ? joins.id : own?.by === "shared" ? parent?.id : undefined,
    marker: opening.marker,
    from: Math.max(sentence.from, Math.min(ownSubject, opening.markerAt >= 0 ? opening.markerAt : ownSubject)),
    to: Math.max(right, verb.to),
    sentence: sentence.index,
  };
  clauses.push(clause);
}

/** Verbs of doing a deed that must have it as their object. */
const BRINGING = new Set(
  "launch conduct carry stage mount make commit perpetrate undertake wage fire plant".split(" "),
);

/** "the attack [that] the army launched on Goma": what stands before the subject, where the verb has no object behind it. */
function bareRelative(draft: Draft, { verb, previous }: Opening, subject: Subject | undefined): number | undefined {
  const { key, groups, groupAt } = draft;
  if (subject?.by !== "own" || !BRINGING.has(verb.lemma) || verb.form !== "finite" || verb.voice === "passive")
    return undefined;
  const behind = groupAt[verb.particle === undefined ? verb.to : verb.to + 1] ?? -1;
  if (behind >= 0 && !isTime(draft, groups[behind]!)) return undefined;
  const edge = leftEdge(draft, groups[subject.group]!);
  const at = key[edge - 1] === "that" ? edge - 2 : edge - 1;
  if (at < (previous?.to ?? 0) || at < 0) return undefined;
  const group = groupHolding(draft, at);
  return group?.kind === "common" && group.definite && !isTime(draft, group) ? group.id : undefined;
}

/** The nearest marker between the previous verb and this one, and the kind of clause that it opens. */
function openingOf(draft: Draft, sentence: SentenceDraft, verb: VerbGroup, describing: ReadonlySet<number>): Opening {
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
    if (group >= 0 && groups[group]!.kind === "relative" && key[i] !== "that") {
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
const isTakenAs = (key: readonly string[], at: number, verb: VerbGroup | undefined): boolean =>
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
  let groups = 0;
  for (let i = at + 1; i < verb.from; i++) {
    if (key[i] === ",") return groups > 0;
    if (draft.groupAt[i]! >= 0 && draft.groups[draft.groupAt[i]!]!.from === i) groups++;
  }
  return (draft.bits[verb.from - 1]! & Bit.COORDINATOR) !== 0 && opensTime(draft, at);
}

/** The subject that stands before the verb, behind it by inversion, or is shared with the verb before. */
function subjectOf(draft: Draft, sentence: SentenceDraft, opening: Opening): Subject | undefined {
  const { verb, markerAt, kind } = opening;
  // "to enter the town and kill"
  if (verb.form === "infinitive")
    return draft.tag[verb.from] === Tag.PART ? undefined : sharedSubject(draft, sentence, opening);
  // "started the clashes by shelling a village": the doer is that of the clause above.
  if (verb.form === "ing" && draft.clauses.length > sentence.clause0) {
    if (MEANS.has(draft.key[verb.from - 1]!) || isOwnedUpTo(draft, verb)) return undefined;
  }
  const shared = sharedSubject(draft, sentence, opening);
  if (shared) return shared;
  const teller = parentheticTeller(draft, verb);
  if (teller !== undefined) return { group: teller, by: "own" };
  const told = acrossParenthesis(draft, opening);
  if (told !== undefined) return { group: told, by: "own" };
  // "… attacked the port, killing two": behind a comma, whoever acted goes on, not what stands nearest.
  if (verb.form === "ing" && opening.previous !== undefined && isBehindComma(draft, verb)) return undefined;
  const before = subjectBefore(draft, opening);
  const left = leftSo(draft, opening);
  if (left !== undefined) return { group: left, by: "own" };
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
function parentheticTeller({ key, groups, groupAt }: Draft, verb: VerbGroup): number | undefined {
  if (key[verb.to] !== "," || verb.form !== "finite" || !REPORTING.has(verb.lemma)) return undefined;
  const id = groupAt[verb.from - 1] ?? -1;
  return id >= 0 && groups[id]!.kind !== "relative" && key[groups[id]!.from - 1] === "," ? id : undefined;
}

/** And what is told has its subject before them. */
function acrossParenthesis(draft: Draft, { verb, previous }: Opening): number | undefined {
  const { key, groups, groupAt } = draft;
  if (previous === undefined || previous.to + 1 !== verb.from) return undefined;
  const teller = parentheticTeller(draft, previous);
  const id = teller === undefined ? -1 : (groupAt[groups[teller]!.from - 2] ?? -1);
  return id >= 0 && key[verb.from - 1] === "," ? id : undefined;
}
/** Prepositions before a gerund that the subject does; "accused him of …" is the object's. */
const MEANS = new Set("by after before while without through upon despite besides".split(" "));

/** "claimed responsibility for shelling the town": whoever claims it did it. */
const isOwnedUpTo = ({ key }: Draft, { from }: VerbGroup): boolean =>
  key[from - 1] === "for" && (key[from - 2] === "responsibility" || key[from - 2] === "credit");

/** "will enter the town and kill": a bare verb behind a conjunction has the "to", or the auxiliary, of the one before it. */
function conjoin(draft: Draft, sentence: SentenceDraft, opening: Opening): Opening {
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
function sharedSubject(draft: Draft, sentence: SentenceDraft, { verb, previous }: Opening): Subject | undefined {
  const { tag, clauses, verbs } = draft;
  if (previous === undefined) return undefined;
  let at = verb.from - 1;
  while (at > sentence.from && tag[at] === Tag.ADV) at--;
  const joined = isJoined(draft, sentence, verb) || isResumed(draft, sentence, at);
  if (!joined && !isSeries(draft, sentence, verb, previous)) return undefined;
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
  if (nearest !== undefined) return { group: nearest.subject!, by: "shared", joins: nearest.id };
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

/** "Blast kills 20, wounds 30": in headlines a comma joins verbs. */
function isSeries(
  { key, clauses, verbs }: Draft,
  { clause0 }: SentenceDraft,
  verb: VerbGroup,
  previous: VerbGroup,
): boolean {
  const last = clauses.length > clause0 ? clauses[clauses.length - 1]! : undefined;
  if (key[verb.from - 1] !== "," || last?.kind !== "main" || verbs[last.verb]!.id !== previous.id) return false;
  const plain = ({ form, voice, tense }: VerbGroup) => form === "finite" && voice === "active" && tense === "present";
  return plain(verb) && plain(previous) && !REPORTING.has(previous.lemma) && last.subjectBy === "own";
}

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
    if (lead >= 0 && lead !== markerAt && tag[lead] === Tag.ADP && groupAt[lead]! < 0) continue;
    if (group.kind === "relative" || isTime(draft, group) || isClosedOff(key, group, verb.from)) continue;
    // "Not the army but the rebels fled", "the rebels, not the army, fled".
    if (key[lead] === "not" && (key[group.to] === "," || key[group.to] === "but")) continue;
    if (group.includedIn !== undefined) continue;
    if (group.conjunctOf !== undefined && groups[group.conjunctOf]!.from >= from) continue;
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

const isAddressing = (verb: VerbGroup | undefined): boolean =>
  verb !== undefined && verb.voice === "active" && ADDRESSING.has(verb.lemma);

/** Verbs that have somebody told behind them: "told reporters the army had fled". */
const ADDRESSING = new Set(["tell", "inform", "assure", "notify", "remind", "warn"]);

/** "At dawn (0500 GMT) rebels attacked": what a bracket closes off is no subject of what follows. */
function isClosedOff(key: readonly string[], group: GroupDraft, verb: number): boolean {
  const close = key[group.from - 1] === "(" ? ")" : key[group.from - 1] === "[" ? "]" : undefined;
  if (close === undefined) return false;
  for (let i = group.to; i < Math.min(verb, group.to + 8); i++) if (key[i] === close) return true;
  return false;
}

function hasComma(key: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (key[i] === ",") return true;
  return false;
}

/** "Russia, which operates a base, sent …" / "The man who shot him fled": the subject stands before the relative clause. */
function acrossRelative(
  draft: Draft,
  sentence: SentenceDraft,
  { verb, previous, markerAt }: Opening,
): number | undefined {
  const { key, clauses, groups, groupAt } = draft;
  if (previous === undefined || markerAt >= 0 || verb.form !== "finite" || clauses.length === sentence.clause0)
    return undefined;
  const comma = key[verb.from - 1] === "," || key[verb.from - 1] === ")";
  for (let c = clauses.length - 1; c >= Math.max(sentence.clause0, clauses.length - 3); c--) {
    // "Rebels who stormed a base and took nine men have freed them": of the clause that the conjunct goes on with.
    const at = conjunctOf(clauses[c]!) ?? c;
    const inner = clauses[at]!;
    if (inner.kind !== "relative" && inner.kind !== "participle") continue;
    // The verb of what was broken off has been seen: "Mora, who fled, was hit by bullets fired at him".
    if (goesOnBehind(draft, inner, c + 1)) return undefined;
    const owner = comma
      ? undefined
      : (ownerOfRelative(draft, sentence, inner, at) ?? ownerOfParticiple(draft, sentence, inner, at));
    if (owner !== undefined) return owner;
    // Between the clause and this verb no group of its own may stand after the last comma.
    if (!comma && (inner.kind === "participle" || groupAt[verb.from - 1]! >= 0) && !closesAtVerb(draft, inner, verb))
      return undefined;
    if (inner.kind === "participle") return comma ? inner.subject : undefined;
    const relative =
      inner.marker !== undefined && RELATIVES.has(inner.marker) ? relativeGroup(draft, inner) : undefined;
    const antecedent = relative === undefined ? undefined : groups[relative]!.antecedent;
    if (!comma || antecedent === undefined) return undefined;
    const last = renamedBy(draft, holderOf(draft, sentence, antecedent));
    // "Ana Mora and Luis Paz, who work for a mine, were kidnapped"
    const holder = groups[last]!.conjunctOf ?? last;
    return hasVerb(draft, holder, c + 1) ? undefined : holder;
  }
  return undefined;
}

/** "Pizarro, former leader of M-19, the group that laid down its arms, was killed": the one whom all that renames. */
function renamedBy({ groups }: Draft, id: number): number {
  let at = id;
  for (let up = groups[at]!.appositionOf; up !== undefined && up < at; up = groups[at]!.appositionOf) at = up;
  return at;
}

const conjunctOf = ({ kind, subjectBy, continues }: ClauseDraft): number | undefined =>
  kind === "relative" && subjectBy === "shared" ? continues : undefined;

function goesOnBehind({ clauses, groups }: Draft, inner: ClauseDraft, first: number): boolean {
  for (let c = first; c < clauses.length; c++) {
    const { kind, subject, subjectBy } = clauses[c]!;
    if (kind === "main" && subject !== undefined && subjectBy === "own" && groups[subject]!.from < inner.from)
      return true;
  }
  return false;
}

/** "The attack on the pipeline, which caused a spill, was …": the whole phrase that ends before the relative clause. */
function holderOf({ groups, tag }: Draft, { group0 }: SentenceDraft, inner: number): number {
  let top = inner;
  for (let id = inner - 1; id >= Math.max(group0, inner - 6); id--) {
    if (groups[id]!.preps.some(({ group }) => group === top)) top = id;
  }
  const before = groups[top]!.from - 1;
  return before >= 0 && tag[before] === Tag.ADP ? inner : top;
}

/**
 * "Reporters who reached the hillside saw craters": the second finite verb is the antecedent's, where the relative
 * clause is complete in itself (its verb takes no bare clause) and the antecedent has no verb yet.
 */
function ownerOfRelative(draft: Draft, sentence: SentenceDraft, inner: ClauseDraft, index: number): number | undefined {
  const { clauses, groups, verbs } = draft;
  if (inner.kind !== "relative" || inner.subjectBy !== "relative" || REPORTING.has(verbs[inner.verb]!.lemma))
    return undefined;
  const relative = relativeGroup(draft, inner);
  const nearest = relative === undefined ? undefined : groups[relative]!.antecedent;
  const antecedent = nearest === undefined ? undefined : holderOf(draft, sentence, nearest);
  if (antecedent === undefined || hasVerb(draft, antecedent, index + 1)) return undefined;
  const outer = index > sentence.clause0 ? clauses[index - 1]! : undefined;
  const free =
    outer === undefined ||
    (REPORTING.has(verbs[outer.verb]!.lemma) && groups[antecedent]!.from >= verbs[outer.verb]!.to);
  return free ? antecedent : undefined;
}

/** "A bomb planted by militants exploded": behind the participle that opens the sentence comes the subject's own verb. */
function ownerOfParticiple(
  draft: Draft,
  sentence: SentenceDraft,
  inner: ClauseDraft,
  index: number,
): number | undefined {
  const { groups, verbs, clauses } = draft;
  const doing = ownerOfDoing(draft, inner, index);
  if (doing !== undefined) return doing;
  if (index !== sentence.clause0 || inner.kind !== "participle" || inner.subject === undefined) return undefined;
  const verb = verbs[inner.verb]!;
  const { to, extent } = groups[inner.subject]!;
  if (verb.voice !== "passive" || (to !== verb.from && extent !== verb.from)) return undefined;
  for (let c = index + 1; c < clauses.length; c++) if (clauses[c]!.kind !== "infinitive") return undefined;
  return inner.subject;
}

/**
 * "Gunmen wearing vests stormed a college", "a strike on a house sheltering families in Tyre killed nine": behind the
 * participle's object, and where that is, comes the verb of those who do it.
 */
function ownerOfDoing(draft: Draft, inner: ClauseDraft, index: number): number | undefined {
  const { groups, verbs, clauses, verbAt, key } = draft;
  const verb = verbs[inner.verb]!;
  const [object, further] = inner.objects;
  if (verb.form !== "ing" || inner.subject === undefined || object === undefined || further !== undefined)
    return undefined;
  if (index !== clauses.length - 1 || behindPhrases(draft, groups[inner.subject]!.to, verb.from) !== verb.from)
    return undefined;
  const { to } = groups[object]!;
  let at = behindPhrases(draft, to, to + 8);
  // "men wearing hoods and armed with rifles attacked"
  if (key[at] === "and" && verbAt[at + 1]! < 0 && key[at + 1]?.endsWith("ed"))
    at = behindPhrases(draft, at + 2, at + 8);
  return verbAt[at]! >= 0 ? inner.subject : undefined;
}

/** Behind the prepositions with their groups that begin at a token, at most at `limit`. */
function behindPhrases({ tag, groups, groupAt }: Draft, from: number, limit: number): number {
  let at = from;
  while (at < limit && tag[at] === Tag.ADP && (groupAt[at + 1] ?? -1) >= 0) at = groups[groupAt[at + 1]!]!.to;
  return at;
}

/** Whether a clause from `first` on is the group's already: "An official, who …, said four people had been killed". */
function hasVerb({ clauses }: Draft, group: number, first: number): boolean {
  for (let c = first; c < clauses.length; c++)
    if (clauses[c]!.subject === group && clauses[c]!.subjectBy === "own") return true;
  return false;
}

function closesAtVerb({ key }: Draft, inner: ClauseDraft, verb: VerbGroup): boolean {
  for (let i = inner.from; i < verb.from; i++) if (key[i] === "," && i === verb.from - 1) return true;
  return false;
}

function relativeGroup({ groupAt, groups }: Draft, clause: ClauseDraft): number | undefined {
  const id = groupAt[clause.from] ?? -1;
  return id >= 0 && groups[id]!.kind === "relative" ? id : undefined;
}

/** "troops who fled": the pronoun; "the town that rebels took": the group between pronoun and verb. */
function relativeSubject(
  draft: Draft,
  sentence: SentenceDraft,
  { markerAt, verb }: Opening,
  before: number | undefined,
): Subject | undefined {
  const { groups, groupAt } = draft;
  const pronoun = groupAt[markerAt]!;
  if (pronoun < 0) return before === undefined ? undefined : { group: before, by: "own" };
  const nearest = antecedentOf(draft, sentence, markerAt);
  const antecedent = nearest === undefined || before !== undefined ? nearest : doerAmong(draft, nearest, verb);
  if (antecedent !== undefined) groups[pronoun]!.antecedent = antecedent;
  return before === undefined ? { group: pronoun, by: "relative" } : { group: before, by: "own" };
}

const LOOK_BACK = 12;
const BEFORE_RELATIVES = new Set([",", '"', "(", ")", "[", "]", "—"]);

/** The group before a relative pronoun; over "in which", to the head of an "of" chain when a comma stands between. */
/** "the bombing of a station that killed 75": what something is done to kills nobody. */
function doerAmong({ groups, groupAt, key, bits }: Draft, id: number, { lemma, voice }: VerbGroup): number {
  const { from, head, kind } = groups[id]!;
  if (kind !== "common" || voice !== "active" || !OUTCOMES.has(lemma) || !DONE_TO.has(key[from - 1] ?? "")) return id;
  const over = groups[groupAt[from - 2] ?? -1];
  if (over === undefined || over.to !== from - 1) return id;
  if (over.kind === "gerund") return over.id;
  if (over.kind !== "common" || (bits[over.head]! & Bit.PERSON) !== 0) return id;
  return AIMED.has(key[from - 1]!) || (bits[head]! & Bit.PERSON) === 0 ? over.id : id;
}

const AIMED = new Set(["on", "against"]);
/** Prepositions over what something is done to. */
const DONE_TO = new Set(["of", "on", "at", "against", "in", "near", "outside"]);

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
    // "bombed the town on Monday, which left …": the day is between.
    if (isTime(draft, group) && time === undefined) {
      time = id;
      i = group.from;
      continue;
    }
    // "Survivors in Kilwa, who said": no place speaks.
    if (
      key[at] === "who" &&
      group.kind === "name" &&
      PLACING.has(key[group.from - 1] ?? "") &&
      groupAt[group.from - 2]! >= 0
    ) {
      i = group.from - 1;
      continue;
    }
    // "the group that laid down its arms": only behind a comma is it told of the one renamed.
    return (i < at - 1 || group.kind !== "common" ? group.appositionOf : undefined) ?? id;
  }
  return time;
}

const PLACING = new Set(["in", "at", "near", "outside"]);

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

const isBare = ({ key, groups, bits }: Draft, { head, from, to, lemma }: VerbGroup, { group }: Subject): boolean =>
  to - from === 1 && key[head] === lemma && (bits[head]! & Bit.PAST) === 0 && !groups[group]!.plural;

/** The kind, now that the subject is known. */
function refine(draft: Draft, sentence: SentenceDraft, opening: Opening, own: Subject | undefined): ClauseKind {
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
  return touching && key[left - 1] !== "," && REPORTING.has(previous.lemma)
    ? "complement"
    : touching
      ? "complement"
      : "main";
}

/** "hurt in the attack staged by rebels": what stands right before a participle of the past, also behind a preposition. */
function adjacent({ key, bits, groupAt, groups }: Draft, verb: VerbGroup): Subject | undefined {
  const id = verb.from > 0 ? groupAt[verb.from - 1]! : -1;
  if (id < 0 || !(bits[verb.head]! & Bit.PAST) || groups[id]!.kind === "relative") return undefined;
  // "the bombing of the town carried out" is of the bombing; "20 of 25 drones launched" of the drones.
  const { from } = groups[id]!;
  if (key[from - 1] === "of" && groups[groupAt[from - 2] ?? -1]?.kind !== "number") return undefined;
  return { group: id, by: "own" };
}

/** "the man believed to have planted it": people may be said to do it; nobody says to do it. */
const RAISED = new Set("believe think suspect say know allege report understand presume fear rumour rumor".split(" "));

/** "a blast that left [four children] injured on Friday": the object, of which the participle says what became of it. */
function leftSo(draft: Draft, { verb, previous }: Opening): number | undefined {
  const { bits, groups, groupAt } = draft;
  if (previous === undefined || previous.voice === "passive") return undefined;
  if (verb.form !== "finite" || verb.to - verb.from > 1 || !(bits[verb.head]! & Bit.PAST)) return undefined;
  if (!LEAVING.has(previous.lemma)) return undefined;
  const id = groupAt[verb.from - 1] ?? -1;
  const behind = groupAt[verb.to] ?? -1;
  if (id < 0 || leftEdge(draft, groups[id]!) !== previous.to) return undefined;
  return behind < 0 || isTime(draft, groups[behind]!) ? id : undefined;
}

const LEAVING = new Set(["leave", "see"]);

/** "nine bodies covered with blankets", "a video verified by the BBC shows": a participle behind its noun, not a verb of its own. */
function isReduced(draft: Draft, sentence: SentenceDraft, opening: Opening, own: Subject | undefined): boolean {
  const { verb, previous } = opening;
  const { key, tag, bits, verbs, verbAt, groupAt } = draft;
  if (verb.voice === "passive" || verb.perfect || verb.modal !== undefined || verb.form !== "finite") return false;
  if ((bits[verb.head]! & (Bit.PAST | Bit.BE)) !== Bit.PAST || verb.to - verb.from > 1) return false;
  if (bits[verb.head]! & Bit.PRETERITE_ONLY || INTRANSITIVE.has(verb.lemma)) return false;
  if (leftSo(draft, opening) !== undefined || key[verb.head] === "aged" || isOfThose(key, verb)) return true;
  const next = key[behindTime(draft, verb.to, sentence.to)] ?? "";
  const first = draft.clauses[sentence.clause0];
  if (
    first !== undefined &&
    own !== undefined &&
    ownerOfParticiple(draft, sentence, first, sentence.clause0) === own.group
  )
    return false;
  const adjoins = groupAt[verb.from - 1]! >= 0 || key[verb.from - 1] === ",";
  if (!adjoins) return false;
  const asked = own !== undefined && key[draft.groups[own.group]!.from - 1] === "what";
  if (
    next === "by" ||
    (isTakenAs(key, verb.to, verb) && !asked) ||
    (next === "to" && tag[verb.to] === Tag.PART && RAISED.has(verb.lemma))
  )
    return true;
  if (REPORTING.has(verb.lemma)) return false;
  // "held up a sign": what stands behind the particle is the object.
  const object = groupAt[verb.to + (verb.particle === undefined ? 0 : 1)] ?? -1;
  if (object >= 0 && !isTime(draft, draft.groups[object]!)) return false;
  if (key[verb.from - 1] === "," && closedOff(draft, sentence, verb)) return true;
  // A finite verb follows in the same clause, with nothing between that could be its subject.
  for (let i = verb.to; i < Math.min(sentence.to, verb.to + 14); i++) {
    if (
      key[i] === "," ||
      key[i] === ";" ||
      key[i] === '"' ||
      (bits[i]! & (Bit.COORDINATOR | Bit.SUBORDINATOR)) !== 0 ||
      key[i] === "that"
    )
      break;
    const id = verbAt[i]!;
    if (id >= 0 && verbs[id]!.form !== "finite") continue;
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

/** Over "last night", "on Tuesday", "apparently": the token behind. */
function behindTime(draft: Draft, from: number, to: number): number {
  const { tag, groups, groupAt } = draft;
  let i = from;
  for (let guard = 0; i < to && guard < 4; guard++) {
    const at = tag[i] === Tag.ADP ? i + 1 : i;
    const id = groupAt[at] ?? -1;
    if (id >= 0 && groups[id]!.from === at && isTime(draft, groups[id]!)) i = groups[id]!.to;
    else if (tag[i] === Tag.ADV) i++;
    else break;
  }
  return i;
}

// How far the comma may stand that closes a participle off.
const ASIDE = 16;

/** "Two engineers, kidnapped a week ago in Cali, were freed": between two commas, with the subject's own verb behind. */
function closedOff({ key, verbs, verbAt }: Draft, { to }: SentenceDraft, verb: VerbGroup): boolean {
  for (let i = verb.to; i < Math.min(to - 1, verb.to + ASIDE); i++) {
    if (verbAt[i]! >= 0) return false;
    if (key[i] === ",") return verbAt[i + 1]! >= 0 && verbs[verbAt[i + 1]!]!.form === "finite";
  }
  return false;
}

/**
 * "have been killed and dozens more injured in …", "were surrounded and taken prisoner", "were abducted and shot dead":
 * the auxiliary of the passive is told once.
 */
function sharesPassive(
  { key, tag, bits, verbs, groupAt }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): boolean {
  if (parent === undefined || verbs[parent.verb]!.voice !== "passive" || verb.to - verb.from > 1) return false;
  if (bits[verb.head]! & Bit.PRETERITE_ONLY || INTRANSITIVE.has(verb.lemma)) return false;
  let joined = false;
  for (let i = verbs[parent.verb]!.to; i < verb.from; i++) {
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
const INTRANSITIVE = new Set(
  "retreat die flee escape arrive return disappear vanish surrender succumb defect desert collapse happen occur appear advance march travel explode crash remain stay emerge survive resign stand".split(
    " ",
  ),
);

function parentOf(
  { clauses, key }: Draft,
  sentence: SentenceDraft,
  { previous, verb }: Opening,
  kind: ClauseKind,
): ClauseDraft | undefined {
  if (previous === undefined || clauses.length === sentence.clause0) return undefined;
  let last = clauses[clauses.length - 1]!;
  // "killed when a bomb [planted by militants] exploded": on what goes before the description.
  while (last.verb > previous.id) last = clauses[last.id - 1]!;
  // "accused the RSF, which it fights, of shelling": behind the comma goes on what the relative clause broke off.
  if (kind === "gerund" && last.kind === "relative" && last.parent !== undefined && key[verb.from - 2] === ",")
    return clauses[last.parent];
  if (kind !== "main" || last.kind === "main") return last;
  return last;
}

/**
 * "Bombed a hospital run by a charity, killing seven", "attacked as villagers prayed, killing seven": what came of it hangs
 * on the main verb, not on what describes the noun, nor on what people were at.
 */
function behindDescription(
  { clauses, verbs, key }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): ClauseDraft | undefined {
  if (parent?.parent === undefined || verb.form !== "ing" || key[verb.from - 1] !== ",") return parent;
  const { voice, lemma } = verbs[parent.verb]!;
  const describes = parent.kind === "participle" && voice === "passive" && DESCRIBING.has(lemma);
  const aside = parent.kind === "adverbial" && OUTCOMES.has(verb.lemma) && PURSUITS.has(lemma);
  return describes || aside ? clauses[parent.parent] : parent;
}

/** "Fighters ambushed a convoy, police said, killing seven": the fighters did, not those who tell of it. */
function behindTeller(
  { clauses, verbs, groups, key }: Draft,
  verb: VerbGroup,
  parent: ClauseDraft | undefined,
): ClauseDraft | undefined {
  if (parent?.parent === undefined || verb.form !== "ing" || key[verb.from - 1] !== ",") return parent;
  const told = verbs[parent.verb]!;
  if (told.form !== "finite" || !REPORTING.has(told.lemma) || parent.subject === undefined) return parent;
  if (REPORTING.has(verb.lemma) || ADDING.has(verb.lemma)) return parent;
  // "police said" and "said police" alike: behind a comma.
  return key[Math.min(groups[parent.subject]!.from, told.from) - 1] === "," ? clauses[parent.parent] : parent;
}

/** What tellers do while they tell. */
const ADDING = new Set("add cite refer quote describe call speak accuse blame ask urge vow promise stress".split(" "));

/** What people are at when harm comes to them. */
const PURSUITS = new Set(
  "pray worship sleep rest gather wait queue work eat dine walk shop celebrate mourn leave return travel drive cross attend watch play study".split(
    " ",
  ),
);

/** Participles that tell what a thing is, not what befell it. */
const DESCRIBING = new Set(
  "run own operate manage control hold populate inhabit know call locate base build fund back support use house guard name dub administer lead staff crowd situate".split(
    " ",
  ),
);

/** Verbs whose object is a means. */
const USING = new Set(
  "use fire launch detonate plant place throw hurl set open carry conduct stage mount wear take employ drop lob resort".split(
    " ",
  ),
);

const CHARGING = new Set(["accuse", "suspect", "convict", "charge", "blame", "acquit"]);

/** Verbs whose gerund is what others do. */
const WITNESSING = new Set("hear see witness watch notice condemn denounce decry deplore".split(" "));

/** What comes of a deed, behind the comma. */
const OUTCOMES = new Set(
  "kill wound injure hurt maim destroy damage wreck devastate gut leave cause spark trigger force prompt claim".split(
    " ",
  ),
);

/** The subject of a clause that has none of its own: the object or subject of the clause that it hangs on. */
function inherited(
  draft: Draft,
  { verb, marker }: Opening,
  parent: ClauseDraft | undefined,
  kind: ClauseKind,
): Subject | undefined {
  if (parent === undefined) return undefined;
  const { groups, verbs, key } = draft;
  // "A convoy was ambushed near Bor, killing three": no convoy killed them.
  if (kind === "participle" && OUTCOMES.has(verb.lemma) && verbs[parent.verb]!.voice === "passive") return undefined;
  if (kind === "participle" && isOfThose(key, verb)) return undefined;
  const object = parent.objects[0];
  // "used tear gas to disperse them": the purpose is the subject's.
  const purpose = object !== undefined && USING.has(verbs[parent.verb]!.lemma) && parent.subject !== undefined;
  if (kind === "infinitive" && object !== undefined && groups[object]!.kind !== "gerund" && !purpose)
    return { group: object, by: "control" };
  // "accused the RSF, which it fights, of shelling": who is charged did it.
  if (kind === "gerund" && object !== undefined && CHARGING.has(verbs[parent.verb]!.lemma))
    return { group: object, by: "control" };
  // "which the rebels accuse of shelling": the pronoun stands for whoever is charged.
  if (kind === "gerund" && parent.kind === "relative" && CHARGING.has(verbs[parent.verb]!.lemma)) {
    const charged = relativeGroup(draft, parent);
    if (charged !== undefined && verbs[parent.verb]!.voice === "active" && charged !== parent.subject)
      return { group: charged, by: "control" };
  }
  // "Residents heard shelling": they did not shell.
  if (kind === "gerund" && object === undefined && WITNESSING.has(verbs[parent.verb]!.lemma)) return undefined;
  if (parent.subject === undefined) return undefined;
  // "said that …": what is said has a subject of its own, also where it was not found.
  if (kind === "complement" && marker === "that" && verb.form === "finite") return undefined;
  return { group: parent.subject, by: "control" };
}

/** "shot dead | two men", "gunned down | a judge". */
function behindParticle({ key, tag }: Draft, { to, particle }: VerbGroup): number {
  const at = particle !== undefined && key[to] === particle ? to + 1 : to;
  return key[at] === "dead" && tag[at] === Tag.ADJ ? at + 1 : at;
}

/** Where what follows a verb ends: before the subject of the next verb, or the sentence's end. */
function rightEdge(draft: Draft, { to }: SentenceDraft, verb: VerbGroup, describing: ReadonlySet<number>): number {
  const { verbs, key, bits, groupAt, groups, tag, doc } = draft;
  const next = verbs[verb.id + 1];
  const quote = doc.tokens.quote[verb.head]!;
  const limit = next && next.from < to ? next.from : to;
  const told = limit < to && (next!.form === "finite" || describing.has(next!.id));
  let edge = limit;
  for (let i = limit - 1; i >= verb.to; i--) {
    const word = key[i]!;
    // Azerbaijan's “large-scale provocation” is one phrase.
    if (word === '"' && doc.tokens.quote[i] !== quote && key[i - 1] !== "'s" && scareQuotes(draft, i) === undefined)
      edge = i;
    if (limit === to) continue;
    const id = groupAt[i]!;
    if (id >= 0 && groups[id]!.kind === "relative") {
      edge = i;
      break;
    }
    if (
      id < 0 &&
      (bits[i]! & Bit.SUBORDINATOR || word === "that" || word === ";" || word === ":") &&
      !isTakenAs(key, i, verb) &&
      !opensTime(draft, i)
    ) {
      edge = i;
      break;
    }
    if (id >= 0 && groups[id]!.from === i && told && !(bits[next!.from - 1]! & Bit.COORDINATOR)) {
      const lead = leftEdge(draft, groups[id]!) - 1;
      const bare = tag[lead] !== Tag.ADP || groupAt[lead]! >= 0;
      // The first bare group that touches the verb is its object, unless the verb tells ("said rebels fled").
      if (
        bare &&
        (i > behindParticle(draft, verb) || (REPORTING.has(verb.lemma) && !isParted(key, groups[id]!.to, next!.from)))
      )
        edge = i;
    }
    if ((word === "," || bits[i]! & Bit.COORDINATOR) && edge < limit && i < edge && next!.form === "finite") {
      if (frontedAt(draft, edge) === i + 1) edge = i;
      break;
    }
  }
  return edge;
}

/** "… killed a priest, and in Kano a bomb exploded": the preposition that opens a clause behind "and"; else its subject. */
function frontedAt({ key, tag, bits, groupAt, groups }: Draft, subject: number): number {
  const last = key[subject - 1] === "," ? subject - 2 : subject - 1;
  const id = groupAt[last] ?? -1;
  const at = id < 0 ? -1 : groups[id]!.from - 1;
  const opens = at > 0 && tag[at] === Tag.ADP && groupAt[at]! < 0 && groupAt[at - 1]! < 0;
  return opens && (bits[at - 1]! & Bit.COORDINATOR) !== 0 ? at : subject;
}

/** "since April 2023,", "before dawn on Tuesday and": a time behind, and no verb of its own. */
function opensTime(draft: Draft, at: number): boolean {
  let end = timeEnd(draft, at + 1);
  if (end < 0) return false;
  if (draft.tag[end] === Tag.ADP) end = Math.max(end, timeEnd(draft, end + 1));
  return draft.key[end] === "," || (draft.bits[end]! & Bit.COORDINATOR) !== 0;
}

/** Where the time ends that starts at a token; -1: none does. */
function timeEnd(draft: Draft, at: number): number {
  const id = draft.groupAt[at] ?? -1;
  const group = id < 0 ? undefined : draft.groups[id]!;
  if (group === undefined || group.from !== at) return -1;
  const hour = group.to === at + 1 && HOURS.has(draft.key[at]!);
  return hour || isTime(draft, group) ? group.to : -1;
}

const HOURS: ReadonlySet<string> = new Set(
  "dawn daybreak sunrise sunset dusk nightfall noon midday midnight".split(" "),
);

/** "which claimed the attack, denied": one comma parts an object from a verb that is not its own; two enclose what is told of it. */
function isParted(key: readonly string[], from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i < to; i++) if (key[i] === ",") commas++;
  return commas === 1 && key[to - 1] === ",";
}

/** "1987", "2024". */
function isYear(word: string): boolean {
  if (word.length !== 4) return false;
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return ((first === 49 && second === 57) || (first === 50 && second === 48)) && isDigit(word, 2) && isDigit(word, 3);
}

const isDigit = (word: string, at: number): boolean => word.charCodeAt(at) >= 48 && word.charCodeAt(at) <= 57;

const SINCE = new Set(["ago", "earlier", "later"]);
const SPANS = new Set(
  "minute minutes hour hours day days week weeks month months year years decade decades".split(" "),
);

/** "Tuesday", "this week", "11 days ago": tells when, and is neither subject nor object. */
function isTime({ key, number }: Draft, { head, to }: GroupDraft): boolean {
  const bits = TIMES.of(number[head]!, key[head]!);
  return (bits & Time.WHEN) !== 0 || ((bits & Time.SPAN) !== 0 && SINCE.has(key[to]!));
}

const Time = { WHEN: 1, SPAN: 2 } as const;
const TIMES = /* @__PURE__ */ new WordBits(
  (word) => (TIME_HEADS.has(word) || isYear(word) ? Time.WHEN : 0) | (SPANS.has(word) ? Time.SPAN : 0),
);

function objectsOf(
  draft: Draft,
  verb: VerbGroup,
  right: number,
  subject: number | undefined,
): { objects: number[]; complement: number | undefined } {
  const { key, tag, bits, groups, groupAt } = draft;
  const objects: number[] = [];
  if (verb.voice === "passive") return { objects, complement: undefined };
  // "hacked to death nine farmers"
  const start = key[verb.to] === "to" && key[verb.to + 1] === "death" ? verb.to + 2 : verb.to;
  for (let i = start; i < right && objects.length < 2; i++) {
    // "raided the rebels' camp"
    if (key[i] === "'" && groupAt[i - 1]! >= 0 && isPossessor(draft, groupAt[i - 1]!)) continue;
    if (tag[i] === Tag.PUNCT && key[i] !== '"') break;
    if (bits[i]! & Bit.COORDINATOR && groupAt[i]! < 0) break;
    const id = groupAt[i]!;
    if (id < 0) {
      if (tag[i] !== Tag.ADP) continue;
      // "condemned on Monday the attack"
      const when = objects.length === 0 ? groupStartingAt(draft, i + 1, right) : -1;
      if (when < 0 || !isTime(draft, groups[when]!)) break;
      i = groups[when]!.to - 1;
      continue;
    }
    if (groups[id]!.from !== i || isPossessor(draft, id)) continue;
    if (isTime(draft, groups[id]!) && groups[id]!.kind !== "relative") continue;
    // "…,” warned the minister": behind its verb, and still the subject.
    if (id !== subject) objects.push(id);
  }
  if (objects.length > 0 && (BE.has(verb.lemma) || verb.lemma === "become" || verb.lemma === "remain")) {
    return { objects: [], complement: objects[0] };
  }
  return { objects, complement: undefined };
}

const MIDDLES = new Set(["in front of", "on top of", "in support of", "in response to", "in retaliation for"]);

/** "in front of the bank": three words that are one preposition. */
function longPreposition(key: readonly string[], at: number): string | undefined {
  if (key[at] !== "in" && key[at] !== "on") return undefined;
  const last = key[at + 2];
  if (last !== "of" && last !== "to" && last !== "for") return undefined;
  const words = `${key[at]} ${key[at + 1]} ${key[at + 2]}`;
  return MIDDLES.has(words) ? words : undefined;
}

/** Prepositional phrases behind the verb, and those fronted before its subject. */
function prepsOf(
  draft: Draft,
  { left, until, markerAt, previous }: Opening,
  verb: VerbGroup,
  right: number,
  subjectAt: number,
): ClauseDraft["preps"] {
  const preps: ClauseDraft["preps"] = [];
  // "the ambush in which two soldiers died"
  const pronoun = markerAt > 0 ? draft.groupAt[markerAt]! : -1;
  if (pronoun >= 0 && draft.groups[pronoun]!.kind === "relative" && draft.tag[markerAt - 1] === Tag.ADP)
    preps.push({ prep: draft.key[markerAt - 1]!, at: markerAt - 1, group: pronoun, after: -1 });
  addPreps(draft, preps, verb.to, right, verb.to, markerAt);
  // Behind another verb, only what stands between this clause's own opening and its verb is its own.
  // What stands between a subject and its verb behind a relative clause is the relative clause's.
  const behind = subjectAt < left ? until : subjectAt;
  const opened = markerAt >= 0 ? markerAt + 1 : previous === undefined ? left : behind;
  addPreps(draft, preps, Math.max(left, opened), until, 0, markerAt);
  return preps;
}

/** The prepositional phrases of a stretch; behind its first token `first` a phrase may modify the group before it. */
function addPreps(
  draft: Draft,
  preps: ClauseDraft["preps"],
  from: number,
  to: number,
  first: number,
  markerAt: number,
): void {
  const { key, tag, groupAt } = draft;
  for (let i = from; i < to; i++) {
    if (tag[i] !== Tag.ADP || groupAt[i]! >= 0 || i === markerAt) continue;
    let next = i + 1;
    let prep = key[i]!;
    // "because of", "out of", "from near": two prepositions are one.
    if (tag[next] === Tag.ADP && groupAt[next]! < 0) prep = `${prep} ${key[next++]}`;
    const long = longPreposition(key, i);
    if (long !== undefined) {
      prep = long;
      next = i + 3;
    } else if (key[i] === "of" && longPreposition(key, i - 2) !== undefined) continue;
    const id = groupStartingAt(draft, next, draft.doc.tokens.count);
    if (id >= 0) preps.push({ prep, at: i, group: id, after: i > first ? groupAt[i - 1]! : -1 });
  }
}
