import { WordBits } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import { singular } from "./singular.js";
import { bitsAt, type Spot, type Tagged } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { words } from "./words.js";

/** A rule about single words; true where it has told what the word is. */
type WordRule = (t: Tagged, s: Spot) => boolean;

/** Is there a rule about this very word? */
export const isSingledOut = ({ tokens }: Tagged, { i, key }: Spot): boolean =>
  SINGLED_OUT.of(tokens.number[i]!, key) !== 0;

/** The rules about single words, and about prepositions; true where one of them has told what the word is. */
export function repairWord(t: Tagged, s: Spot): boolean {
  const rule = RULES.get(s.key);
  if (rule?.(t, s) === true) return true;
  return (s.bits & Bit.PREPOSITION) !== 0 && t.tag[s.i] !== Tag.ADP && isPreposition(t, s);
}

/** "following the attack"; but "were following", "the following." */
function isPreposition({ tag }: Tagged, { i, key, after, prevBits }: Spot): boolean {
  if (key !== "following" || (after !== Tag.ADP && after !== Tag.PUNCT && (prevBits & Bit.BE) === 0)) tag[i] = Tag.ADP;
  return true;
}

/** "has long accused" */
const long: WordRule = (t, { i, prevBits }) => {
  if (t.tag[i] !== Tag.ADJ || !(prevBits & Bit.HAVE) || !(bitsAt(t, i + 1) & Bit.PAST)) return false;
  t.tag[i] = Tag.ADV;
  t.tag[i + 1] = Tag.VERB;
  return true;
};

/** "as the general put it" */
const put: WordRule = ({ tag }, { i, from, next, before }) => {
  if (next !== "it" || i - 2 < from || tag[i] !== Tag.NOUN) return false;
  tag[i] = Tag.VERB;
  if (before === Tag.ADJ && tag[i - 2] === Tag.DET) tag[i - 1] = Tag.NOUN;
  return true;
};

/** "A Russian guided bomb struck" */
const ofArms: WordRule = ({ tag }, { i, after }) => {
  if (after !== Tag.NOUN) return false;
  tag[i] = Tag.ADJ;
  return true;
};

/** "a slew of", not "slew" */
const slew: WordRule = ({ tag }, { i, before }) => {
  if (before !== Tag.DET) return false;
  tag[i] = Tag.NOUN;
  return true;
};

/** "A priest who buried the dead said" */
const theDead: WordRule = ({ tag }, { i, prev, after }) => {
  if (prev !== "the" || after === Tag.NOUN || after === Tag.PROPN || after === Tag.ADJ || after === Tag.PUNCT)
    return false;
  tag[i] = Tag.NOUN;
  return true;
};

/** "A 17-year-old was shot", "two 16-year-olds": somebody, where nobody is named behind */
const aged: WordRule = ({ tag, tokens }, { i, prev, next, after }) => {
  if (prev !== "-" || tokens.glued[i] !== 1 || !AGES.has(tokens.key[i - 2]!)) return false;
  if (AGED.has(after) && next !== "dead") return false;
  tag[i] = Tag.NOUN;
  return true;
};

const AGES = words("year month week day");
const AGED: ReadonlySet<number> = new Set([Tag.NOUN, Tag.PROPN, Tag.ADJ]);

/** "Video posted online showed" */
const online: WordRule = ({ tag }, { i, before, after }) => {
  if (before !== Tag.VERB || after === Tag.NOUN) return false;
  tag[i] = Tag.ADV;
  return true;
};

/** "has since admitted"; "Since the coup, the army has killed nine": no clause opens where no verb follows. */
const since: WordRule = ({ tag }, { i, to, prevBits, after }) => {
  if (!(prevBits & Bit.HAVE) || after !== Tag.VERB) {
    let end = i + 1;
    while (end < to && tag[end] !== Tag.PUNCT && tag[end] !== Tag.VERB && tag[end] !== Tag.AUX) end++;
    if (tag[i] === Tag.SCONJ && end > i + 1 && (end === to || tag[end] === Tag.PUNCT)) tag[i] = Tag.ADP;
    return false;
  }
  tag[i] = Tag.ADV;
  return true;
};

/** "nine people, three of them children, sustained injuries"; but "sustained fire" */
const sustained: WordRule = ({ tag }, { i, next }) => {
  if (!SUSTAINED.has(next)) return false;
  tag[i] = Tag.VERB;
  return true;
};

const SUSTAINED = words("injury injuries wounds burns bruises fractures gunshot serious severe minor casualties");

/** "on Ukraine overnight": no part of the name before it */
const overnight: WordRule = ({ tag }, { i, after }) => {
  if (after === Tag.NOUN || after === Tag.PROPN) return false;
  tag[i] = Tag.ADV;
  return true;
};

/** "Several armed men": no name */
const many: WordRule = (t, s) => {
  const { tag } = t;
  const { i, from, key, after } = s;
  if (standsAlone(t, s)) {
    tag[i] = Tag.PRON;
    tag[i + 1] = Tag.VERB;
    return true;
  }
  if (i !== from || tag[i] !== Tag.PROPN) return false;
  // "Few believed it"
  if (key === "few" && (after === Tag.VERB || after === Tag.AUX)) return false;
  tag[i] = Tag.ADJ;
  return true;
};

/** "Some seek revenge", "few trust the police": what they do was taken for a noun, which would be in the plural. */
function standsAlone({ tag, tokens }: Tagged, { i, key, prev, next, after, to }: Spot): boolean {
  if (after !== Tag.NOUN || prev === "of" || i + 2 >= to) return false;
  if (DEEDS.has(next)) return true;
  const behind = tag[i + 2];
  return ALWAYS_PLURAL.has(key) && (behind === Tag.DET || tokens.key[i + 2] === "to") && SINGULAR_DEEDS.has(next);
}

/** Verbs that are no nouns, though the tagger takes them for some behind a word that counts. */
const DEEDS = words("seek believe think know keep kill die carry refuse reject want hate");
/** Verbs that are nouns in the singular. */
const SINGULAR_DEEDS = words("face trust need blame fear hope hold love win support demand claim call vow");
const ALWAYS_PLURAL = words("many several few");

/** "Another went off in Kirkuk", "a second exploded", "the other hit a bus": one more of those just named */
const further: WordRule = (t, s) => {
  const { tag } = t;
  const { i, key, after } = s;
  if (tag[i] === Tag.NOUN || !isOneMore(t, s)) return false;
  tag[i] = key === "another" ? Tag.PRON : Tag.NOUN;
  if (after === Tag.NOUN) tag[i + 1] = Tag.VERB;
  return true;
};

/** A verb follows, or what must be one: a past form before a determiner. */
function isOneMore(t: Tagged, { i, to, key, after }: Spot): boolean {
  const { tokens, tag } = t;
  const first = key === "another" ? i : i - 1;
  if (key !== "another" && tokens.key[first] !== "a" && tokens.key[first] !== "the") return false;
  if (tokens.tag[first - 1] === Tag.ADP && tokens.key[first - 1] !== "while") return false;
  if (after === Tag.VERB) return (bitsAt(t, i + 1) & (Bit.PAST | Bit.S)) !== 0;
  return after === Tag.NOUN && (bitsAt(t, i + 1) & Bit.PAST) !== 0 && i + 2 < to && tag[i + 2] === Tag.DET;
}

/** "those responsible fled": people, and no determiner */
const responsible: WordRule = ({ tag }, { i, prev, after }) => {
  if (prev === "those" && after !== Tag.NOUN) tag[i - 1] = Tag.PRON;
  return false;
};

/** "those killed included", "those in the building": people, and no determiner */
const thosePeople: WordRule = ({ tag }, { i, after }) => {
  if (tag[i] === Tag.DET && (after === Tag.VERB || after === Tag.ADP)) tag[i] = Tag.PRON;
  return false;
};

/** "Police lathi-charged the crowd", "was gang-raped", "had to baton-charge them": one verb, and no part of a name. */
const ofVerb: WordRule = ({ tag, tokens }, { i, to, prev, before }) => {
  const { key } = tokens;
  if (key[i + 1] !== "-" || i + 2 >= to || before === Tag.DET || before === Tag.ADJ) return false;
  const done = HYPHENED_PAST.has(key[i + 2]!);
  if (!done && !(prev === "to" && HYPHENED.has(key[i + 2]!))) return false;
  if (!done) tag[i - 1] = Tag.PART;
  tag[i] = Tag.ADV;
  tag[i + 1] = Tag.ADV;
  tag[i + 2] = Tag.VERB;
  return true;
};

/** Second halves of such verbs. */
const HYPHENED = words("charge rape fire bomb gas gun launch");
const HYPHENED_PAST = words("charged raped fired bombed gassed gunned launched");

/** "Late on Monday rebels …", "stormed Dan Gulbi late on Saturday", "injured 46 late on Monday": no name */
const lateOrEarly: WordRule = (t, { i, before, after }) => {
  const loose = before === Tag.PUNCT || before === Tag.PROPN || before === Tag.NUM;
  if (!loose || (after !== Tag.ADP && !(bitsAt(t, i + 1) & Bit.DAY))) return false;
  t.tag[i] = Tag.ADV;
  return true;
};

/** "The U.S. military launched airstrikes", "Uganda's military, which", "the military's spokesman": no adjective */
const military: WordRule = (t, { i, from, to, after }) => {
  const { tag } = t;
  if (tag[i] !== Tag.ADJ || i === from) return false;
  const launches = (bitsAt(t, i + 1) & Bit.KNOWN_PAST) !== 0;
  if (launches && i + 2 < to && tag[i + 2] !== Tag.PUNCT) tag[i + 1] = Tag.VERB;
  if (launches || (after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ && after !== Tag.CCONJ))
    tag[i] = Tag.NOUN;
  return true;
};

/** "one civilian", "a civilian and two soldiers"; but "civilian and military targets" */
const civilian: WordRule = ({ tag }, { i, after }) => {
  if (tag[i] !== Tag.ADJ || after === Tag.NOUN || after === Tag.PROPN || after === Tag.ADJ) return false;
  const behind = after === Tag.CCONJ ? (tag[i + 2] ?? Tag.PUNCT) : Tag.DET;
  if (behind === Tag.DET || behind === Tag.NUM || behind === Tag.PRON) tag[i] = Tag.NOUN;
  return true;
};

/** "the police chief said", "army chief Omar Ali"; but "the chief justice", "the army's chief economist" */
const chief: WordRule = ({ tag }, { i, before, after }) => {
  if (tag[i] !== Tag.ADJ || after === Tag.NOUN || after === Tag.ADJ) return false;
  if (after !== Tag.PROPN || before === Tag.NOUN || before === Tag.PROPN) tag[i] = Tag.NOUN;
  return true;
};

/** "displaced"; but "proceed" */
const DISPLACED = Bit.ED | Bit.KNOWN_PAST | Bit.BASE;

/** Where "to" opens no infinitive, or one that the tagger took for a noun. */
const to: WordRule = (t, s) => {
  const { tag } = t;
  const { i, from, prev, next, after } = s;
  // "went to war with"
  if (next === "war" && i > from) {
    tag[i] = Tag.ADP;
    tag[i + 1] = Tag.NOUN;
    return true;
  }
  // "from house to house"
  if (prev === next && i > from) {
    tag[i] = Tag.ADP;
    tag[i + 1] = Tag.NOUN;
    return true;
  }
  // "according to police"
  if (prev === "according") {
    tag[i] = Tag.ADP;
    if (after === Tag.VERB) tag[i + 1] = Tag.NOUN;
    return true;
  }
  // "did not respond to questions", "confessed to killing the farmer"
  if (tag[i] === Tag.PART && after === Tag.VERB && bitsAt(t, i + 1) & (Bit.ING | Bit.S)) {
    if (/ing$/.test(next) && !INFINITIVES.test(next)) tag[i] = Tag.ADP;
    else if (singular(next) !== next && !next.endsWith("us")) {
      tag[i] = Tag.ADP;
      tag[i + 1] = Tag.NOUN;
    }
    return true;
  }
  // "delivered food to displaced families": no past form behind the "to" of an infinitive
  if (tag[i] === Tag.PART && after === Tag.VERB && (bitsAt(t, i + 1) & DISPLACED) === (Bit.ED | Bit.KNOWN_PAST)) {
    tag[i] = Tag.ADP;
    tag[i + 1] = Tag.ADJ;
    return true;
  }
  // "To end the war, the two sides met"
  if (i !== from || after !== Tag.NOUN || !(bitsAt(t, i + 1) & Bit.BASE)) return false;
  if (i + 2 < s.to && tag[i + 2] === Tag.DET) {
    tag[i] = Tag.PART;
    tag[i + 1] = Tag.VERB;
  }
  return true;
};

/** Verbs that end like a gerund or a plural: "to bring down". */
const INFINITIVES = /^(?:bring|sing|swing|fling|cling|sting|string|wring|spring|ring|ping)$/;

/** "named said talks had failed", "and accused Armenia of": past forms of telling, whatever stands behind */
const telling: WordRule = ({ tag }, { i, before }) => {
  if (tag[i] !== Tag.ADJ || before === Tag.DET || before === Tag.ADJ) return false;
  tag[i] = Tag.VERB;
  return true;
};

/** "live-fire exercises" */
const live: WordRule = ({ tag }, { i, next }) => {
  if (tag[i] !== Tag.VERB || next !== "-") return false;
  tag[i] = Tag.ADJ;
  return true;
};

/** "live-fire exercises", "naval exercises near the strait": held, and no verb */
const exercises: WordRule = ({ tag }, { i, prev }) => {
  if (tag[i] !== Tag.VERB || !EXERCISED.has(prev)) return false;
  tag[i] = Tag.NOUN;
  return true;
};

const EXERCISED = words("fire military naval joint air war army");

const tear: WordRule = ({ tag }, { i, next }) => {
  if (next !== "gas") return false;
  tag[i] = Tag.NOUN;
  return true;
};

/** "fired stun grenades" */
const stun: WordRule = ({ tag }, { i, next }) => {
  if (!STUNNING.has(next)) return false;
  tag[i] = Tag.NOUN;
  return true;
};
const STUNNING = words("grenade grenades gun guns");

/** "the offensive killed": a noun where none stands behind */
const offensive: WordRule = ({ tag }, { i, after }) => {
  if (after === Tag.NOUN || after === Tag.PROPN) return false;
  tag[i] = Tag.NOUN;
  return true;
};

/** "IS claimed the attack", "an IS leader": Islamic State; but "PEACE IS NEAR" */
const islamicState: WordRule = ({ tokens, casing, tag, bits }, { i, from, to, before }) => {
  const shouts = (at: number) => at >= from && at < to && SHOUT.test(tokens.word[at]!);
  if (casing !== "mixed" || tokens.word[i] !== "IS" || before === Tag.PRON || shouts(i - 1) || shouts(i + 1))
    return false;
  tag[i] = Tag.PROPN;
  bits[i] = 0;
  return true;
};

const SHOUT = /^[A-Z]{2,}$/;

/** Words that open a count of people and things. */
export const MANY = words("several some many other various numerous dozen most");

const either =
  (first: WordRule, second: WordRule): WordRule =>
  (t, s) =>
    first(t, s) || second(t, s);

const all = (rule: WordRule, list: Iterable<string>): [string, WordRule][] => [...list].map((word) => [word, rule]);

const RULES: ReadonlyMap<string, WordRule> = /* @__PURE__ */ new Map([
  ...all(ofArms, words("guided unguided manned unmanned armoured armored loitering")),
  ...all(many, MANY),
  ["few", many],
  ...all(further, words("another second third")),
  ["other", either(many, further)],
  ...all(lateOrEarly, ["late", "early"]),
  // Past forms of telling that the tagger takes for adjectives.
  ...all(telling, words("said accused claimed warned told denied")),
  ["long", long],
  ["put", put],
  ["slew", slew],
  ["sustained", sustained],
  ["dead", theDead],
  ...all(aged, ["old", "olds"]),
  ["online", online],
  ["since", since],
  ["overnight", overnight],
  ["military", military],
  ["civilian", civilian],
  ["chief", chief],
  ["to", to],
  ["is", islamicState],
  ["tear", either(tear, ofVerb)],
  ["stun", stun],
  ["offensive", offensive],
  ["live", live],
  ...all(exercises, words("exercises drills")),
  ["responsible", responsible],
  ["those", thosePeople],
  ...all(ofVerb, words("lathi baton cane gang test petrol fire carpet machine")),
]);

const SINGLED_OUT = /* @__PURE__ */ new WordBits((word) => (RULES.has(word) ? 1 : 0));
