import { Tag } from "../text/document.js";
import type { Draft, SentenceDraft } from "./draft.js";
import { groupHolding, leftEdge } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";
import { Bit } from "./word-bits.js";
import { REPORTING } from "./words.js";

/** How far behind the participle the verb of its noun may stand, in tokens. */
const REACH = 14;

/** Participles that say what somebody carries, wears or is held for, what befell him, and where a thing has been put. */
const STATES = new Set(
  "arm pack load fill rig strap dress equip accuse suspect base hide park plant place leave detain hold jail bury fire launch arrest kill wound injure abduct kidnap capture".split(
    " ",
  ),
);

/**
 * The verbs of a sentence that only describe the noun before them, whose own verb follows: "a bomb *planted* by militants
 * exploded", "men *armed* with rifles stormed the base", "gunmen *riding* motorcycles opened fire".
 */
export function describingVerbs(draft: Draft, sentence: SentenceDraft): ReadonlySet<number> {
  let found: Set<number> | undefined;
  for (let v = sentence.verb0; v + 1 < draft.verbs.length; v++) {
    if (isDescribing(draft, sentence, draft.verbs[v]!)) found = (found ?? new Set()).add(v);
    else if (isCharged(draft, sentence, draft.verbs[v]!)) found = (found ?? new Set()).add(v).add(++v);
  }
  return found ?? NO_VERBS;
}

const NO_VERBS: ReadonlySet<number> = new Set();

const isThing = ({ bits }: Draft, { kind, head }: GroupDraft): boolean =>
  kind === "common" && (bits[head]! & Bit.PERSON) === 0;

function isDescribing(draft: Draft, sentence: SentenceDraft, verb: VerbGroup): boolean {
  const { key, tag, bits, verbs } = draft;
  if (verb.to - verb.from > 1) return false;
  const answerable = verb.form === "ing" ? answerableFor(draft, verb) : undefined;
  if (answerable === undefined) {
    const noun = groupHolding(draft, verb.from - 1);
    if (noun === undefined || noun.to !== verb.from || noun.kind === "pronoun" || noun.kind === "relative")
      return false;
  }
  if (REPORTING.has(verb.lemma)) return false;
  let from = verb.to;
  if (verb.form === "ing") from = behindObject(draft, from);
  else {
    if (verb.form !== "finite" || (bits[verb.head]! & (Bit.PAST | Bit.BE)) !== Bit.PAST) return false;
    const state = STATES.has(verb.lemma) && (tag[from] === Tag.ADP || from === verbs[verb.id + 1]!.from);
    if (key[from] !== "by" && !state) return false;
  }
  return leadsToVerb(draft, sentence, from, verbs[verb.id + 1]!);
}

/** "men *suspected* of *killing* the mayor were arrested": with what they are charged with. */
function isCharged(draft: Draft, sentence: SentenceDraft, verb: VerbGroup): boolean {
  const { key, verbs } = draft;
  if (verb.to - verb.from > 1 || !CHARGES.has(verb.lemma) || !CHARGING.has(key[verb.to]!)) return false;
  const deed = verbs[verb.id + 1]!;
  const next = verbs[verb.id + 2];
  if (next === undefined || deed.form !== "ing" || deed.from !== verb.to + 1) return false;
  return (
    groupHolding(draft, verb.from - 1)?.to === verb.from &&
    leadsToVerb(draft, sentence, behindObject(draft, deed.to), next)
  );
}

export const CHARGES = new Set(
  "accuse suspect convict charge acquit jail imprison arrest detain hold sentence indict".split(" "),
);
/** "two officers involved in the massacre": without an object, nobody involves or implicates. */
export const TAKEN_IN = new Set(["involve", "implicate"]);
const CHARGING = new Set(["of", "with", "for", "over"]);

/** "those responsible for *killing* the priest": who did it stands before the adjective; undefined where a verb links them. */
export function answerableFor({ key, groupAt, groups }: Draft, { from }: VerbGroup): number | undefined {
  if (key[from - 1] !== "for" || key[from - 2] !== "responsible") return undefined;
  const id = groupAt[from - 3] ?? -1;
  return id >= 0 && groups[id]!.to >= from - 2 ? id : undefined;
}

/** "To release those detained": they were, and nobody named before. */
export const isOfThose = (key: readonly string[], { from, voice, form, perfect }: VerbGroup): boolean =>
  key[from - 1] === "those" && voice === "active" && form === "finite" && !perfect;

/** "riding motorcycles": what they do may have its object. */
function behindObject(draft: Draft, from: number): number {
  const object = groupHolding(draft, from);
  return object !== undefined && object.from === from && object.kind !== "relative" ? object.to : from;
}

/** Whether a finite verb follows soon, with nothing between that could be its own subject. */
function leadsToVerb(draft: Draft, sentence: SentenceDraft, from: number, next: VerbGroup): boolean {
  const { key, tag, bits, groupAt } = draft;
  // "accused of being their leader": that verb is of the charge.
  if (next.form !== "finite" || next.from >= Math.min(sentence.to, from + REACH)) return false;
  if (tag[next.from - 1] === Tag.ADP || isOfThose(key, next)) return false;
  for (let i = from; i < next.from; i++) {
    if (tag[i] === Tag.PUNCT && key[i] !== "-" && key[i] !== "'") return false;
    // "armed with grenades and rifles stormed"
    const joined = (bits[i]! & Bit.COORDINATOR) !== 0 ? groupHolding(draft, i + 1) : undefined;
    if (joined !== undefined && joined.to === next.from && isThing(draft, joined) && groupAt[i - 1]! >= 0) return true;
    if ((bits[i]! & (Bit.COORDINATOR | Bit.SUBORDINATOR)) !== 0 || key[i] === "that") return false;
    const group = groupHolding(draft, i);
    if (group === undefined || group.from !== i) continue;
    // A group without a preposition would be the next verb's own subject.
    if (group.kind === "relative" || tag[leftEdge(draft, group) - 1] !== Tag.ADP) return false;
  }
  return true;
}
