import { type Document, Tag } from "../text/document.js";
import { frees, repairNoun } from "./repair-nouns.js";
import { repairVerb } from "./repair-verbs.js";
import { isSingledOut, repairWord } from "./repair-words.js";
import { singular } from "./singular.js";
import { bitsAt, moveTo, type Spot, startSpot, type Tagged } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { TIME_HEADS, words } from "./words.js";

/**
 * The tagger's tags with its common slips in news mended: nouns in -ing taken for verbs, verbs taken for nouns
 * ("Police shot dead two protesters"), prepositions taken for verbs ("including"), names and plurals at the start.
 */
export function repairTags({ tokens, sentences, casing, body }: Document, bits: Int32Array): Uint8Array {
  const tag = tokens.tag.slice();
  const tagged: Tagged = { tokens, sentences, casing, body, tag, bits };
  const spot = startSpot();
  for (const { from, to } of sentences) {
    spot.from = from;
    spot.to = to;
    for (let i = from; i < to; i++) {
      moveTo(tagged, spot, i);
      repairAt(tagged, spot);
    }
  }
  return tag;
}

function repairAt(t: Tagged, s: Spot): void {
  if ((isSingledOut(t, s) || s.bits & Bit.PREPOSITION) && repairWord(t, s)) return;
  switch (t.tag[s.i]) {
    case Tag.VERB:
      repairVerb(t, s);
      break;
    case Tag.ADJ:
      if (countsSome(s)) t.tag[s.i] = Tag.PRON;
      else if (isOneMore(s)) t.tag[s.i] = Tag.NOUN;
      else repairNoun(t, s);
      break;
    case Tag.NOUN:
    case Tag.PROPN:
      repairNoun(t, s);
      break;
    case Tag.DET:
    case Tag.PRON:
      // "the 47th Brigade": the tagger takes ordinals that it has not met for pronouns
      if (isNumeral(s.key)) t.tag[s.i] = Tag.ADJ;
      else if (t.tag[s.i] === Tag.DET && countsSome(s)) t.tag[s.i] = Tag.PRON;
      else repairPointing(t, s);
      break;
    case Tag.SCONJ:
      if (pointsAt(t, s)) t.tag[s.i] = Tag.DET;
      break;
    case Tag.ADV:
      repairAdverb(t, s);
      break;
    case Tag.ADP:
      if (isHalfWord(t, s)) t.tag[s.i] = Tag.ADJ;
      break;
    default:
      break;
  }
}

const isNumeral = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
};

/** "said most of them died", "said both were killed": a word for how many that stands for the people or things themselves. */
function countsSome({ key, next, before, after }: Spot): boolean {
  const counts =
    next === "of" ? before !== Tag.DET : (after === Tag.AUX || after === Tag.VERB) && OPENS_SUBJECT.has(before);
  return counts ? QUANTIFIERS.has(key) || key === "another" : key === "another" && ENDS_OBJECT.has(after);
}

/** Words that say how many, also on their own: before "of" or a verb. */
const QUANTIFIERS = words("most many several few some all both none neither each");
/** Tags of words before which "another" is no part of a group: "wounded another in the town". */
const ENDS_OBJECT: ReadonlySet<number> = new Set([Tag.PUNCT, Tag.ADP, Tag.CCONJ, Tag.SCONJ]);
/** Tags of words behind which a subject sets in. */
const OPENS_SUBJECT: ReadonlySet<number> = new Set([Tag.VERB, Tag.CCONJ, Tag.SCONJ, Tag.PUNCT]);

/** "that" and "which" */
function repairPointing(t: Tagged, { i, from, to, key, before, after }: Spot): void {
  const { tag } = t;
  // "the attack in which many people died": the pronoun is no part of what follows.
  if (key === "which") tag[i] = Tag.PRON;
  if (key !== "that") return;
  const noun = after === Tag.NOUN || after === Tag.ADJ;
  // "That attack was claimed by rebels."
  if (i === from && after === Tag.NOUN && !opensPlural(t, i + 1, to)) tag[i] = Tag.DET;
  // "told reporters that helicopters …": behind a noun it opens what was told
  else if (tag[i] === Tag.DET && (before === Tag.NOUN || before === Tag.PROPN) && noun) tag[i] = Tag.SCONJ;
  // "and that dozens more could …", "said that Armenia …": a conjunction
  else if (after === Tag.PROPN || after === Tag.PRON || after === Tag.DET || after === Tag.NUM) tag[i] = Tag.SCONJ;
  // "in the hope that residents would …": no determiner, for those are many.
  else if (before !== Tag.ADP && opensPlural(t, i + 1, to)) tag[i] = Tag.SCONJ;
}

/** "a judge investigating that attack, was shot": no clause opens with a noun alone before its comma. */
function pointsAt(t: Tagged, { i, to, key, before, after, prevBits }: Spot): boolean {
  if (key !== "that" || before !== Tag.VERB || after !== Tag.NOUN || (prevBits & Bit.SAYING) !== 0) return false;
  const { tag, key: keys } = t.tokens;
  const ends = i + 2 >= to || (tag[i + 2] === Tag.PUNCT && keys[i + 2] !== "-");
  return ends && !opensPlural(t, i + 1, to);
}

/** "residents", "armed men", "security forces": what stands before them, and a plural. */
function opensPlural({ tokens, bits }: Tagged, at: number, to: number): boolean {
  const { tag, key } = tokens;
  let k = at;
  while (k < to && tag[k] === Tag.ADJ) k++;
  // "that night rebels fled"
  while (k + 1 < to && tag[k] === Tag.NOUN && tag[k + 1] === Tag.NOUN && !TIME_HEADS.has(key[k]!)) k++;
  if (k >= to || tag[k] !== Tag.NOUN) return false;
  return (bits[k]! & Bit.PLURAL) !== 0 || singular(key[k]!) !== key[k]!;
}

/** "an off-duty policeman": the first half of a word. */
function isHalfWord({ tokens }: Tagged, { i, next, before }: Spot): boolean {
  if (next !== "-" || (before !== Tag.DET && before !== Tag.ADJ && before !== Tag.NUM)) return false;
  return tokens.glued[i + 1] === 1 && tokens.glued[i + 2] === 1;
}

function repairAdverb(t: Tagged, s: Spot): void {
  const { tag } = t;
  const { i, key, before, after } = s;
  if (countsSome(s)) tag[i] = Tag.PRON;
  else if (key === "free" && frees(t, s)) tag[i] = Tag.VERB;
  else if (isOneMore(s)) tag[i] = Tag.NOUN;
  if (!ATTRIBUTIVE.has(key)) return;
  // "An earlier report in the paper said": no verb behind an article
  if (before === Tag.DET && after === Tag.VERB && bitsAt(t, i + 1) & Bit.BASE) {
    tag[i] = Tag.ADJ;
    tag[i + 1] = Tag.NOUN;
  }
  // "in an earlier statement", "the nearby town"
  if (before === Tag.DET && (after === Tag.NOUN || after === Tag.ADJ)) tag[i] = Tag.ADJ;
  // "its earlier figure"
  if (s.prevBits & Bit.POSSESSIVE && after !== Tag.PUNCT) tag[i] = Tag.ADJ;
}

/** "wounding a fourth", "left a third critically injured" */
const isOneMore = ({ key, prev, after }: Spot): boolean =>
  prev === "a" && ORDINALS.has(key) && !STANDS_BEFORE.has(after);

const ORDINALS = words("second third fourth fifth sixth");
/** What an ordinal may stand before as an adjective. */
const STANDS_BEFORE: ReadonlySet<number> = new Set([Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM]);

/** Adverbs that stand before nouns as well. */
const ATTRIBUTIVE = words("earlier later further early late nearby then outside inside overnight");
