import { Tag } from "../text/document.js";
import { arePeople } from "./repair-saying.js";
import { MANY } from "./repair-words.js";
import { singular } from "./singular.js";
import { isCapital, type Spot, startsUpper, type Tagged } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { COUNT_LEADS, GERUND_NOUNS, words } from "./words.js";

/** Mends what the tagger took for a verb and is a name, a noun or what describes one. */
export function repairVerb(t: Tagged, s: Spot): void {
  if (isDoer(t, s) || opensSubject(t, s) || isDrug(t, s) || isName(t, s) || isBefallen(t, s)) return;
  if (s.bits & Bit.ING) {
    // "presumed Shining Path members": a capital amid a sentence
    if (s.i > s.from && s.after === Tag.PROPN && s.before !== Tag.PUNCT && isCapital(t, s.i) && isCapital(t, s.i + 1))
      t.tag[s.i] = Tag.PROPN;
    else if (isGerundNoun(s)) t.tag[s.i] = Tag.NOUN;
    return;
  }
  // "blamed left-wing groups"
  if (s.key === "left" && s.next === "-") {
    t.tag[s.i] = Tag.ADJ;
    return;
  }
  if (NEVER_NOUNS.has(s.key)) {
    if (s.key === "think" && THINK_TANKS.has(s.next)) t.tag[s.i] = Tag.NOUN;
    return;
  }
  if (describesNext(t, s)) {
    t.tag[s.i] = Tag.ADJ;
    return;
  }
  // "were rebels": no verb in "-s" behind one
  // "Kidnap suspect arrested"
  if (s.i === s.from && SUSPECTS.has(s.next)) t.tag[s.i] = Tag.NOUN;
  if (isOwned(t, s) || isOfCompound(t, s) || (s.prevBits & Bit.BE && s.bits & Bit.S && s.bits & Bit.PERSON)) {
    t.tag[s.i] = Tag.NOUN;
    return;
  }
  if (isAddress(t, s)) return;
  if (isPlainNoun(s) || isDescribed(t, s)) t.tag[s.i] = Tag.NOUN;
  // "BBC Verify", "Operation Defend": a capital amid a name
  else if (s.before === Tag.PROPN && s.i + 1 < s.to && isCapital(t, s.i)) t.tag[s.i] = Tag.PROPN;
}

const SUSPECTS = words("suspect suspects victim victims survivor survivors");

/** "some believe" */
const NEVER_NOUNS = words("believe say think");
const THINK_TANKS = words("tank tanks");

/** "when rebels ambushed", "as police fired", "after strikes hit": no verb has a verb of its own behind it. */
function isDoer(t: Tagged, { i, key, bits, before, after }: Spot): boolean {
  const subjectless = before !== Tag.NOUN && before !== Tag.PROPN && before !== Tag.PRON && before !== Tag.PART;
  if (after !== Tag.AUX && !isDeed(t, i + 1, after, subjectless)) return false;
  if (!(bits & Bit.PERSON) && key !== "police" && !(subjectless && (bits & (Bit.S | Bit.SAYING)) === Bit.S))
    return false;
  t.tag[i] = Tag.NOUN;
  if (after !== Tag.AUX) t.tag[i + 1] = Tag.VERB;
  return true;
}

/** "police opened fire": a past form behind a word without a subject of its own is the deed, whatever it was taken for. */
function isDeed({ tokens, bits }: Tagged, i: number, as: number, subjectless: boolean): boolean {
  if (((bits[i] ?? 0) & Bit.PAST) === 0) return false;
  if (as === Tag.VERB) return true;
  return subjectless && (as === Tag.ADJ || as === Tag.NOUN) && !describes(tokens.key[i]!);
}

/** "when gang members attacked", "when rebels of the ELN attacked": behind the subordinator stands a subject, and no verb begins one. */
function opensSubject({ tag }: Tagged, { i, bits, prev, after }: Spot): boolean {
  if (!SUBJECT_FOLLOWS.has(prev)) return false;
  const compound = after === Tag.NOUN && (bits & (Bit.BASE | Bit.PAST | Bit.ING)) === Bit.BASE;
  const people = after === Tag.ADP && (bits & (Bit.PERSON | Bit.S)) === (Bit.PERSON | Bit.S);
  if (!compound && !people) return false;
  tag[i] = Tag.NOUN;
  return true;
}

const SUBJECT_FOLLOWS = words("when where while because although though whether if unless until");

/** "belonging to drug traffickers" */
function isDrug({ tag }: Tagged, { i, key, prev, after }: Spot): boolean {
  if (key !== "drug" || after !== Tag.NOUN) return false;
  tag[i] = Tag.NOUN;
  if (prev === "to") tag[i - 1] = Tag.ADP;
  return true;
}

/** A name that is a verb elsewhere. */
function isName(t: Tagged, { i, from, to, bits, prev, prevBits, before, after }: Spot): boolean {
  if (t.casing !== "mixed") return false;
  const { tokens } = t;
  // "Rob Ames, a host, held", "Mark Lee said"
  const opens = i === from && after === Tag.PROPN && (bits & Bit.BASE) !== 0 && namesWhoActs(t, i + 1, to);
  // "said Skelly", "press secretary Josh Earnest": behind what somebody says, and behind an office
  const office = before === Tag.NOUN && (prevBits & Bit.PERSON) !== 0;
  const named =
    startsUpper(tokens.word[i]!) && (TOLD.has(prev) || (office && !startsUpper(tokens.word[i - 1]!) && i >= t.body));
  if (opens || named) t.tag[i] = Tag.PROPN;
  return opens || named;
}

const TOLD = words("said says wrote added");

/** Names, then a verb or a comma. */
function namesWhoActs({ tokens, tag }: Tagged, first: number, to: number): boolean {
  let at = first;
  while (at < to && tag[at] === Tag.PROPN) at++;
  return at < to && (tag[at] === Tag.VERB || tag[at] === Tag.AUX || tokens.key[at] === ",");
}

/** "released kidnapped people", "Rebels free kidnapped bishop": a participle between another verb and its object describes the object. */
function isBefallen({ tag }: Tagged, { i, key, prevBits, before, after }: Spot): boolean {
  if (!(prevBits & (Bit.PAST | Bit.S | Bit.BASE)) || before !== Tag.VERB || after !== Tag.NOUN || !BEFALLEN.has(key))
    return false;
  tag[i] = Tag.ADJ;
  return true;
}

/** "the shelling of the town", "heavy fighting was": a noun in -ing. */
function isGerundNoun({ key, prev, prevBits, next, before, after }: Spot): boolean {
  const verbBehind = after === Tag.VERB || after === Tag.AUX;
  if (before === Tag.AUX || prevBits & Bit.BE) return false;
  const named = NAMING.has(next) || verbBehind;
  if (prev === "," && !named) return false;
  if (before === Tag.DET) return after !== Tag.NOUN && after !== Tag.PROPN;
  if (!GERUND_NOUNS.has(key)) return false;
  if (named) return true;
  const object =
    COUNT_LEADS.has(next) ||
    after === Tag.DET ||
    after === Tag.NUM ||
    after === Tag.PROPN ||
    after === Tag.PRON ||
    after === Tag.ADJ ||
    after === Tag.NOUN;
  return !object && (isNominal(before) || LOOSE.has(before));
}

/** "fighting between the two sides" */
const NAMING = new Set(["of", "by", "between"]);

const isNominal = (tag: number): boolean => tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ;
const LOOSE: ReadonlySet<number> = new Set([Tag.ADP, Tag.PUNCT, Tag.CCONJ, Tag.PART]);

/** "Suspected militants", "the army and allied militias": what is told of a noun before it is named. */
function describesNext({ tokens, tag }: Tagged, spot: Spot): boolean {
  const { i, from, key, bits, prev, prevBits, next, before, after } = spot;
  // "a camp for displaced people", "a school sheltering displaced people", "swapped soldiers for jailed rebels"
  const taken = before === Tag.ADP || prev === "for" || (before === Tag.VERB && prev.endsWith("ing"));
  if (taken && after === Tag.NOUN && BEFALLEN.has(key)) {
    if (prev === "for") tag[i - 1] = Tag.ADP;
    return true;
  }
  // "killed in occupied Melitopol"
  if (before === Tag.ADP && after === Tag.PROPN && BEFALLEN.has(key)) return true;
  // "the use of forced labour", "filled with looted goods"
  if (HOLDING.has(prev) && before === Tag.ADP && after === Tag.NOUN && key.endsWith("ed")) return true;
  // "used domestically produced missiles", "with locally made rockets"
  if (
    before === Tag.ADV &&
    after === Tag.NOUN &&
    (bits & Bit.PAST) !== 0 &&
    prev.endsWith("ly") &&
    HOLDS_OBJECT.has(tag[i - 2]!)
  )
    return true;
  // "Yemen's internationally recognised government"
  if (prev === "internationally" && isNominal(after)) {
    tag[i - 1] = Tag.ADJ;
    return true;
  }
  // "the Liberation Armed Forces"
  if (key === "armed" && (after === Tag.NOUN || after === Tag.PROPN || next === "forces")) return true;
  // "where displaced families were sleeping": no verb stands between such a word and the subject of another.
  if (prevBits & Bit.SUBORDINATOR && after === Tag.NOUN && BEFALLEN.has(key) && isVerbal(tag[i + 2])) return true;
  if (!isNominal(after) || !DESCRIBING.has(key) || (key === "accused" && tokens.key[i + 2] === "of")) return false;
  return (
    i === from ||
    before === Tag.NUM ||
    before === Tag.CCONJ ||
    before === Tag.ADP ||
    before === Tag.PUNCT ||
    MANY.has(prev) ||
    SUBJECT_FOLLOWS.has(prev) ||
    isSecond(tag, i, before)
  );
}

/** "a local elected official said": behind another word that describes, which might have been taken for who does it. */
function isSecond(tag: Uint8Array, i: number, before: number): boolean {
  if (tag[i - 2] !== Tag.DET && tag[i - 2] !== Tag.NUM) return false;
  if (before === Tag.NOUN && isVerbal(tag[i + 2])) tag[i - 1] = Tag.ADJ;
  return tag[i - 1] === Tag.ADJ;
}

const HOLDS_OBJECT: ReadonlySet<number> = new Set([Tag.VERB, Tag.ADP, Tag.DET, Tag.NUM]);

const isVerbal = (tag: number | undefined): boolean => tag === Tag.AUX || tag === Tag.VERB;

const HARMED = words("displaced wounded injured");
/** Prepositions that open no clause and are no particle of a verb. */
const HOLDING = words("of with by against from between among into");

/** "their hope that", "its earlier figure", "there were reports of", "the two sides traded blame", "the army is to blame" */
function isOwned({ bits }: Tagged, { i, from, key, bits: is, prev, prevBits, next, before }: Spot): boolean {
  if (prevBits & Bit.POSSESSIVE) return true;
  const described = (before === Tag.ADJ || before === Tag.ADV) && (is & Bit.BASE) !== 0;
  if (described && i - 2 >= from && bits[i - 2]! & Bit.POSSESSIVE) return true;
  if (prevBits & Bit.BE && is & Bit.S && REPORTED.has(next)) return true;
  if (key !== "blame") return false;
  return TRADING.has(prev) || (prev === "to" && i - 2 >= from && (bits[i - 2]! & Bit.BE) !== 0);
}

/** Behind "there are reports". */
const REPORTED = words("of that about from");
const TRADING = words("trade traded trading exchange exchanged exchanging take took share shared lay laid");

/** "hit an apartment block in": one thing has no verb in the plural; "saw a man run", "saw a man shoot a soldier" have. */
function isOfCompound(
  { tokens, tag, bits, body }: Tagged,
  { i, from, bits: is, prev, prevBits, before, after }: Spot,
): boolean {
  if (before !== Tag.NOUN || (is & (Bit.BASE | Bit.S | Bit.PAST)) !== Bit.BASE || prevBits & Bit.PERSON) return false;
  // "Missiles hit apartment block, kill 12"
  if (i < body && after === Tag.PUNCT && i > from && (prevBits & Bit.S) === 0) return true;
  const loose = after === Tag.ADP || after === Tag.PUNCT || after === Tag.CCONJ;
  if (!loose || i - 2 < from) return false;
  if (isIndefinite(tokens.key[i - 2]!)) return true;
  // "took my son from the bus stop in": nobody before the preposition who could do it; "those in the camp rely on aid"
  if (singular(prev) !== prev || tag[i - 2] !== Tag.DET || i - 4 < from || tag[i - 3] !== Tag.ADP) return false;
  return tag[i - 4] === Tag.NOUN && (bits[i - 4]! & Bit.S) === 0 && !arePeople(tokens.key[i - 4]!);
}

const isIndefinite = (key: string): boolean => key === "a" || key === "an";

/** "in a televised address" */
function isAddress({ tokens, tag }: Tagged, { i, from, bits: is, prevBits, before }: Spot): boolean {
  if (before !== Tag.VERB || !(is & Bit.BASE) || !(prevBits & Bit.PAST)) return false;
  if (i - 2 < from || !isIndefinite(tokens.key[i - 2]!)) return false;
  tag[i - 1] = Tag.ADJ;
  tag[i] = Tag.NOUN;
  return true;
}

/** "a request for comment", "it was market day", "the strike", "the attacks", "shot the wounded". */
function isPlainNoun({ key, bits: is, prev, prevBits, before, after }: Spot): boolean {
  if (is & Bit.BASE) {
    if (before === Tag.DET || prev === "'s" || prevBits & Bit.BE) return true;
    return prev === "for" || (before === Tag.ADP && prev !== "to");
  }
  // "fired on suspects"
  if (before === Tag.ADP && (is & (Bit.S | Bit.PERSON)) === (Bit.S | Bit.PERSON)) return true;
  // "dozens of calls"
  if (prev === "of" && (is & Bit.S) !== 0) return true;
  if (before !== Tag.DET || isNominal(after)) return false;
  return (is & Bit.S) !== 0 || (prev === "the" && HARMED.has(key) && CLOSING.has(after));
}

/** "killed in deep south ambush", "in a deep south ambush": what adjectives describe behind a preposition. */
function isDescribed({ tokens, tag }: Tagged, { i, from, bits: is, before, after }: Spot): boolean {
  if (!(is & Bit.BASE) || !DESCRIPTIVE.has(before) || after === Tag.DET || after === Tag.PRON) return false;
  let at = i - 1;
  while (at > from && i - at < 4 && DESCRIPTIVE.has(tag[at]!)) at--;
  if (!isIndefinite(tokens.key[at]!) && (tag[at] !== Tag.ADP || tokens.key[at] === "to")) return false;
  // "south" is an adverb elsewhere
  tag.fill(Tag.ADJ, at + 1, i);
  return true;
}

const DESCRIPTIVE: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV]);

/** What stands behind a noun, and not between an adjective and its noun. */
const CLOSING: ReadonlySet<number> = new Set([Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.ADP, Tag.CCONJ]);

/** Participles that describe the people named behind them; as verbs they would want another place. */
const DESCRIBING = words(
  "suspected alleged presumed allied armed paid hired masked hooded unidentified besieged embattled exiled jailed outlawed banned accused disputed renewed sustained uniformed wanted hijacked sworn elected appointed retired mechanised mechanized motorised motorized",
);

/** What people and things before a noun have gone through. */
const BEFALLEN = words(
  "kidnapped abducted captured detained arrested imprisoned jailed displaced wounded injured trapped besieged seized stolen abandoned occupied annexed liberated destroyed damaged",
);
const describes = (key: string): boolean => BEFALLEN.has(key) || DESCRIBING.has(key);
