import { personNoun } from "../knowledge/people.js";
import { Tag } from "../text/document.js";
import type { Tagged } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { TIME_HEADS, words } from "./words.js";

export const arePeople = (key: string): boolean =>
  /(?:s|men)$/.test(key) && (key.endsWith("ians") || (key !== "press" && personNoun(key)?.plural === true));

/**
 * Is a form of saying or thinking that the tagger takes for a noun, an adjective or a name the verb? "Polls show that …",
 * "Riyadh views the pact …", "some fear the bridge …": somebody who agrees with it stands before it, an object or clause behind.
 */
export function saysSomething(t: Tagged, i: number, from: number): boolean {
  const key = t.tokens.key[i]!;
  if (ALWAYS.has(key)) return true;
  if (i === from) return false;
  if ((t.bits[i]! & Bit.ING) !== 0) return saysByTheWay(t, i);
  const prev = t.tokens.key[i - 1]!;
  // "and points out that"
  if (HINTING.has(key) && prev === "and" && t.tokens.key[i + 1] === "out") return true;
  if (t.tag[i] !== Tag.PROPN && isWhoever(t, i, from)) return takesObject(t, i) || (FIRM.has(key) && takesNoun(t, i));
  const before = t.tag[i - 1];
  if ((before !== Tag.NOUN && before !== Tag.PROPN) || TIME_HEADS.has(prev)) return false;
  return agrees(t, i) && saysOf(t, i);
}

const ALWAYS = words("believe says say");
/** Verbs that are seldom nouns. */
const FIRM = words("embrace express slam slams tout dub");

/** ", mocking the envoy's plan", "by repeating his call": behind a pause or preposition, with an object. */
function saysByTheWay({ tokens, tag, bits }: Tagged, i: number): boolean {
  const prev = tokens.key[i - 1]!;
  if (!PAUSES.has(prev)) return false;
  const after = tag[i + 1];
  const next = tokens.key[i + 1] ?? "";
  return after === Tag.DET || ((bits[i + 1] ?? 0) & Bit.POSSESSIVE) !== 0 || after === Tag.PROPN || next === "that";
}

const PAUSES = words(", by while without");

/** "Some", "many", "others" as the subject, and "who" or "that" behind people and things in the plural. */
function isWhoever({ tokens, tag, bits }: Tagged, i: number, from: number): boolean {
  const prev = tokens.key[i - 1]!;
  if (prev === "who") return true;
  if ((bits[i]! & Bit.S) !== 0) return false;
  const opener = i - 2 < from ? Tag.PUNCT : tag[i - 2];
  if (prev === "that") return opener === Tag.NOUN && (bits[i - 2]! & (Bit.S | Bit.PLURAL)) !== 0;
  return SOME.has(prev) && (opener === Tag.PUNCT || opener === Tag.CCONJ || opener === Tag.SCONJ);
}

const SOME = words("some many others few both most");

/** A clause or an object that is no mere noun stands behind. */
function takesObject({ tokens, tag }: Tagged, i: number): boolean {
  const after = tag[i + 1];
  const next = tokens.key[i + 1] ?? "";
  return (
    next === "that" ||
    after === Tag.DET ||
    after === Tag.PRON ||
    after === Tag.PROPN ||
    ASKING.has(next) ||
    next === "to"
  );
}

const takesNoun = ({ tag }: Tagged, i: number): boolean => tag[i + 1] === Tag.NOUN || tag[i + 1] === Tag.ADJ;

const ASKING = words("how whether why what");

/** A form with "-s" behind one, a form without behind several. */
function agrees(t: Tagged, i: number): boolean {
  const prev = t.tokens.key[i - 1]!;
  const third = (t.bits[i]! & Bit.S) !== 0;
  // "Russian and South Ossetian claims that": two nationalities before a noun
  if (third && prev.endsWith("ian") && joinsNationality(t, i)) return false;
  // "Republicans", not "US"
  return third ? !isPlural(t, i - 1) : isPlural(t, i - 1) || ((t.bits[i - 1]! & Bit.S) !== 0 && prev.length > 3);
}

function isPlural({ tokens, tag, bits }: Tagged, i: number): boolean {
  const ofNoun = bits[i]!;
  const sibilant = (ofNoun & Bit.S) !== 0 && tag[i] === Tag.NOUN;
  const us = tag[i] === Tag.PROPN && tokens.key[i] === "us";
  return (sibilant && !tokens.key[i]!.endsWith("ss")) || ((ofNoun & Bit.PLURAL) !== 0 && !us);
}

function joinsNationality({ tokens }: Tagged, i: number): boolean {
  for (let k = i - 2; k > 0 && k > i - 5; k--)
    if (tokens.key[k] === "and") return tokens.key[k - 1]!.endsWith("ian") || tokens.key[k - 1]!.endsWith("ish");
  return false;
}

/** What stands behind a form that agrees with the noun before it can only be what is said. */
function saysOf(t: Tagged, i: number): boolean {
  const { tokens, tag, bits } = t;
  const key = tokens.key[i]!;
  const prev = tokens.key[i - 1]!;
  const next = tokens.key[i + 1] ?? "";
  const after = i + 1 < tokens.count ? tag[i + 1]! : Tag.PUNCT;
  const third = (bits[i]! & Bit.S) !== 0;
  // "people in swing states whose votes"
  if (next !== "that" && ((bits[i + 1] ?? 0) & Bit.RELATIVE) !== 0) return false;
  // "according to radio reports 12 died", "his announced plans to help"
  const hangs = i > 1 && tag[i - 2] === Tag.ADP;
  if (HINTING.has(key))
    return prev !== "percentage" && (next === "to" || next === "out" || next === "at") && after === Tag.ADP;
  // "The army claims to have won", "the ministry plans to send troops"; but "plans to send troops were dropped"
  if (next === "to" && (hangs || (bits[i - 1]! & Bit.PAST) !== 0)) return false;
  if (next === "to")
    return after === Tag.PART && (tag[i - 1] === Tag.PROPN || CLAIMS.has(key) || !hasVerbBehind(t, i + 1));
  if (next === '"') return third;
  // "The group claims responsibility", "the ministry estimates 40 died"
  if ((next === "responsibility" && CLAIMS.has(key)) || (third && after === Tag.NUM && !hangs)) return true;
  // "…, as the rebels claim.", "as polls show, …"
  if (after === Tag.PUNCT) return third ? closes(t, i) : endsAside(t, i);
  // "A truce the mediators hope will hold"
  if (after === Tag.AUX) return !third && AWAITING.has(key) && isPlural(t, i - 1);
  // "Army sources report clashes", "images show trenches": people and papers in the plural stand before no noun.
  if (!third && (after === Tag.NOUN || after === Tag.ADJ))
    return arePeople(prev) || prev === "sources" || (key === "show" && isPlural(t, i - 1) && !SHOWN.has(prev));
  // "Kyiv fears Moscow will", "the reports show Russian units": one body or place, or several things
  if (after === Tag.PROPN && tag[i] !== Tag.PROPN && !TIME_HEADS.has(next))
    return third ? tag[i - 1] === Tag.PROPN || (bits[i - 1]! & Bit.PERSON) !== 0 : isPlural(t, i - 1);
  if (next === "that" && areCalledUntrue(t, i)) return false;
  return next === "that" || after === Tag.DET || after === Tag.PRON || ASKING.has(next);
}

/** "Media reports that troops had fled were false": behind what they tell comes what they are. */
function areCalledUntrue({ tokens, sentences, tag }: Tagged, i: number): boolean {
  const end = Math.min(sentences[tokens.sentence[i]!]!.to, i + FARTHEST);
  let told = false;
  for (let k = i + 2; k < end && tokens.key[k] !== ","; k++) {
    if (ARE.has(tokens.key[k]!) && UNTRUE.has(tokens.key[k + 1] ?? "")) return told;
    told ||= tag[k] === Tag.VERB || tag[k] === Tag.AUX;
  }
  return false;
}

const FARTHEST = 30;
const ARE = words("are were");
const UNTRUE = words("false untrue baseless unfounded groundless fabricated fake incorrect wrong misleading nonsense");

/** "point to", "hint at" */
const HINTING = words("point points hint hints");
const CLAIMS = words("claim claims");
/** "a news show" */
const SHOWN = words("news sports arms");
const AWAITING = words("hope fear believe suspect");

/** "as the rebels claim", "as polls show" */
function endsAside({ tokens }: Tagged, i: number): boolean {
  const as = tokens.key[i - 2] === "as" || tokens.key[i - 3] === "as";
  return as && (tokens.key[i] === "show" || arePeople(tokens.key[i - 1]!));
}

/** "…, the mayor notes.", "…, Reuters reports.": one who tells, between a comma and the end. */
function closes({ tokens, tag, bits }: Tagged, i: number): boolean {
  let k = i - 1;
  while (k > 0 && k > i - 6 && (tag[k] === Tag.PROPN || tag[k] === Tag.DET)) k--;
  if (k === i - 1 || tag[i - 1] === Tag.NOUN) {
    if ((bits[i - 1]! & Bit.PERSON) === 0) return false;
    k = tag[i - 2] === Tag.DET ? i - 3 : i - 2;
  }
  return tokens.key[k] === "," && tokens.key[i + 1] === ".";
}

/** A verb that is no infinitive, from a token to the sentence's end. */
function hasVerbBehind({ tokens, sentences, tag, bits }: Tagged, at: number): boolean {
  const end = Math.min(sentences[tokens.sentence[at]!]!.to, at + 40);
  for (let k = at + 2; k < end; k++)
    if (tag[k] === Tag.AUX || (tag[k] === Tag.VERB && tag[k - 1] !== Tag.PART && !(bits[k]! & Bit.ING))) return true;
  return false;
}
