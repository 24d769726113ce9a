import { Tag } from "../text/document.js";
import type { ClauseDraft } from "./clause.js";
import { opensSubject } from "./clause-conjunction.js";
import type { Opening } from "./clause-openings.js";
import { type Draft, hasComma, isBetween, type SentenceDraft } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import { toldOf } from "./relative-clauses.js";
import { Bit } from "./word-bits.js";
import { PERCEIVING, RELATIVES, REPORTING } from "./words.js";

/** "Russia, which operates a base, sent …" / "The man who shot him fled": the subject stands before the relative clause. */
export function acrossRelative(
  draft: Draft,
  sentence: SentenceDraft,
  { verb, previous, markerAt }: Opening,
): number | undefined {
  const { key, clauses, groups, groupAt } = draft;
  if (previous === undefined || markerAt >= 0 || verb.form !== "finite" || clauses.length === sentence.clause0)
    return undefined;
  const comma = key[verb.from - 1] === "," || key[verb.from - 1] === ")" || isBehindSecond(draft, verb);
  if (comma && opensSubject(draft, previous, verb)) return undefined;
  for (let c = clauses.length - 1; c >= Math.max(sentence.clause0, clauses.length - 3); c--) {
    // "Rebels who stormed a base and took nine men have freed them": of the clause that the conjunct goes on with.
    const at = conjunctOf(clauses[c]!) ?? (comma ? openedByComma(draft, sentence, c) : c);
    const inner = clauses[at]!;
    const of = inner.subjectBy === "control" && c > sentence.clause0 ? tellingOf(draft, sentence, c) : undefined;
    if (of !== undefined && !hasVerb(draft, of, sentence.clause0)) return of;
    if (inner.kind !== "relative" && inner.kind !== "participle") continue;
    if (isPerceived(draft, inner, verb)) return undefined;
    // The verb of what was broken off has been seen: "Mora, who fled, was hit by bullets fired at him".
    if (goesOnBehind(draft, inner, c + 1)) return undefined;
    if (!comma && isWithinRelative(draft, sentence, at)) continue;
    const owner = comma
      ? undefined
      : (ownerOfRelative(draft, sentence, inner, at) ?? ownerOfParticiple(draft, sentence, inner, at));
    if (owner !== undefined) return owner;
    // Between the clause and this verb no group of its own may stand after the last comma.
    if (!comma && (inner.kind === "participle" || groupAt[verb.from - 1]! >= 0) && !closesAtVerb(draft, inner, verb))
      return undefined;
    if (inner.kind === "participle") return comma ? inner.subject : undefined;
    const antecedent =
      inner.marker !== undefined && RELATIVES.has(inner.marker) ? toldOf(draft, sentence, inner) : undefined;
    if (!comma || antecedent === undefined) return undefined;
    const last = renamedBy(draft, holderOf(draft, sentence, antecedent));
    // "Ana Mora and Luis Paz, who work for a mine, were kidnapped"
    const holder = groups[last]!.conjunctOf ?? last;
    return hasVerb(draft, holder, c + 1) ? undefined : holder;
  }
  return undefined;
}

/** "Activists who joined in violence resulting in deaths have fled": a participle of what the relative clause names. */
function isWithinRelative({ clauses, groups, verbs }: Draft, { clause0 }: SentenceDraft, at: number): boolean {
  const { kind, subject } = clauses[at]!;
  const outer = at > clause0 ? clauses[at - 1]! : undefined;
  if (kind !== "participle" || subject === undefined || outer?.kind !== "relative") return false;
  return groups[subject]!.from >= verbs[outer.verb]!.to;
}

/** "The war between the army, led by its chief, and the rebels erupted": the second of two closes off what stands between. */
function isBehindSecond(draft: Draft, { from }: VerbGroup): boolean {
  const { groups, groupAt, key } = draft;
  const first = groups[groups[groupAt[from - 1] ?? -1]?.conjunctOf ?? -1];
  return first !== undefined && key[first.extent] === "," && isBetween(draft, first);
}

/**
 * "a strike that activists said killed nine", "the raid, which officials said was …": whoever says so did nothing; the verb
 * right behind the saying is of what the relative clause tells of.
 */
export function toldAcross(
  draft: Draft,
  sentence: SentenceDraft,
  { verb, previous }: Pick<Opening, "verb" | "previous">,
  last = draft.clauses.length - 1,
): number | undefined {
  const { key, groups, groupAt, clauses } = draft;
  if (previous === undefined || previous.to !== verb.from || verb.form !== "finite" || last < sentence.clause0)
    return undefined;
  const saying = clauses[last]!;
  if (saying.verb !== previous.id || saying.subjectBy !== "own" || previous.voice !== "active") return undefined;
  if (!REPORTING.has(previous.lemma) || saying.marker === undefined || saying.objects.length > 0) return undefined;
  if (saying.kind === "relative") return toldOf(draft, sentence, saying);
  if (saying.marker !== "that" || key[saying.from] !== "that") return undefined;
  const id = groupAt[saying.from - 1] ?? -1;
  return id < 0 || groups[id]!.kind === "pronoun" ? undefined : id;
}

/** "A strike that activists said killed nine hit Gao": behind what is told, the verb of what it is told of. */
function tellingOf(draft: Draft, sentence: SentenceDraft, c: number): number | undefined {
  const { clauses, verbs } = draft;
  const told = toldAcross(
    draft,
    sentence,
    { verb: verbs[clauses[c]!.verb]!, previous: verbs[clauses[c - 1]!.verb]! },
    c - 1,
  );
  return told === undefined ? undefined : holderOf(draft, sentence, told);
}

/** "a farmer who saw gunmen burn houses": it is those whom he saw who do it. */
function isPerceived({ verbs, bits, groups }: Draft, { verb: seen, objects }: ClauseDraft, verb: VerbGroup): boolean {
  if ((bits[verb.head]! & Bit.BASE) === 0 || verb.from !== verb.head || verbs[seen]!.tense !== "past") return false;
  const object = objects[objects.length - 1];
  return PERCEIVING.has(verbs[seen]!.lemma) && object !== undefined && groups[object]!.to === verb.from;
}

/** "Pizarro, former leader of M-19, the group that laid down its arms, was killed": the one whom all that renames. */
function renamedBy({ groups }: Draft, id: number): number {
  let at = id;
  for (let up = groups[at]!.appositionOf; up !== undefined && up < at; up = groups[at]!.appositionOf) at = up;
  return at;
}

/**
 * "The front, led by a man wanted since he was freed, said": of clauses within commas the one that opens them, also where
 * a second one hangs on what the first names: "the front, led by a man, who was freed in May, said".
 */
function openedByComma(draft: Draft, sentence: SentenceDraft, last: number): number {
  const { clauses, verbs, groups } = draft;
  let at = behindLastComma(draft, sentence, last);
  if (!isWithinCommas(draft, at)) return last;
  while (at > sentence.clause0) {
    const outer = behindLastComma(draft, sentence, at - 1);
    if (!isWithinCommas(draft, outer)) break;
    const { kind, subjectBy, subject } = clauses[at]!;
    const told =
      kind === "relative" ? toldOf(draft, sentence, clauses[at]!) : subjectBy === "own" ? subject : undefined;
    if (told === undefined || groups[told]!.from < verbs[clauses[outer]!.verb]!.to) break;
    at = outer;
  }
  return at;
}

/** The first of the clauses that follow each other up to `last` without a comma. */
function behindLastComma({ clauses, verbs, key }: Draft, { clause0 }: SentenceDraft, last: number): number {
  let at = last;
  while (at > clause0 && !hasComma(key, verbs[clauses[at - 1]!.verb]!.to, verbs[clauses[at]!.verb]!.from)) at--;
  return at;
}

function isWithinCommas({ clauses, verbs, key }: Draft, index: number): boolean {
  const { kind, verb, from } = clauses[index]!;
  return (
    key[(kind === "relative" ? from : verbs[verb]!.from) - 1] === "," && (kind === "relative" || kind === "participle")
  );
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
  // "an activist of the party or its ally, which …"
  const first = groups[inner]!.conjunctOf ?? inner;
  let top = first;
  for (let id = first - 1; id >= Math.max(group0, first - 6); id--) {
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
  if (inner.kind !== "relative" || REPORTING.has(verbs[inner.verb]!.lemma)) return undefined;
  if (inner.subjectBy !== "relative" && inner.marker !== "whose") return undefined;
  const nearest = toldOf(draft, sentence, inner);
  const antecedent = nearest === undefined ? undefined : holderOf(draft, sentence, nearest);
  if (antecedent === undefined || hasVerb(draft, antecedent, index + 1)) return undefined;
  const outer = index > sentence.clause0 ? clauses[index - 1]! : undefined;
  const free =
    outer === undefined ||
    (REPORTING.has(verbs[outer.verb]!.lemma) && groups[antecedent]!.from >= verbs[outer.verb]!.to);
  return free ? antecedent : undefined;
}

/** "A bomb planted by militants exploded": behind the participle that opens the sentence comes the subject's own verb. */
export function ownerOfParticiple(
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
