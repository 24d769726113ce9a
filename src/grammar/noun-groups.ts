import { numbered, WordFacts } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import { isYear, opensClause } from "./clause-times.js";
import { type Draft, scareQuotes, setLemma } from "./draft.js";
import type { GroupKind } from "./grammar.js";
import { GroupDraft } from "./group.js";
import { singular } from "./singular.js";
import { startsUpper } from "./tagged.js";
import { Bit } from "./word-bits.js";
import { BEFORE_NUMBERS, CALLED_TO_ACCOUNT, DAY_PARTS, POINTING, words } from "./words.js";

/**
 * Reads the noun groups that start at a token: one, or several where possessors are chained ("Azerbaijan's capital").
 *
 * @returns the token behind them, or `from` when none starts here
 */
export function readNounGroups(draft: Draft, from: number, limit: number, sentence: number): number {
  const to = groupEnd(draft, from, limit);
  if (to > from) cutAtPossessives(draft, from, to, sentence);
  return to;
}

function groupEnd(draft: Draft, from: number, limit: number): number {
  const { key, tag, bits } = draft;
  const first = bits[from]!;
  if (tag[from] === Tag.PRON && (first & Bit.POSSESSIVE) === 0) return from + 1;
  // "Monday's attack", "today's vote"
  const owns = key[from + 1] === "'s" && from + 2 < limit;
  if (first & Bit.TIME_ADVERB && !owns) return from + 1;
  if (first & Bit.DAY && !owns) return from + (from + 1 < limit && DAY_PARTS.has(key[from + 1]!) ? 2 : 1);
  if (tag[from] === Tag.NUM || first & (Bit.MONTH | Bit.POINTING)) {
    const time = timeEnd(draft, from, limit);
    if (time > from) return time;
  }
  let i = first & Bit.NUMBER_LEAD ? from + numberLead(draft, from, limit) : from;
  const lead = i > from;
  let solid = false;
  let started = lead;
  while (i < limit) {
    const step = stepAt(draft, i, from, limit, started, solid);
    if (step === 0) break;
    started = true;
    const last = i + step - 1;
    solid ||= isSolid(tag[last]!) || isSolid(tag[i]!);
    i += step;
  }
  return solid ? i : from;
}

/**
 * "on 1 November | urban guerrillas", "last week | soldiers", "the past ten years | many priests": a phrase of time is a
 * group of its own, whatever stands behind it.
 *
 * @returns the token behind it, or `from`
 */
function timeEnd(draft: Draft, from: number, limit: number): number {
  const { key, tag, bits, doc } = draft;
  let i = from;
  let pointed = false;
  const next = i + 1 < bits.length ? bits[i + 1]! : 0;
  if (tag[i] === Tag.NUM && next & Bit.MONTH) i += 2;
  else if (bits[i]! & Bit.MONTH && tag[i + 1] === Tag.NUM && DATED.has(key[from - 1]!)) i += 2;
  // "in February 42 people fled", but "in February 2020"
  else if (bits[i]! & Bit.MONTH && key[from - 1] === "in" && tag[i + 1] === Tag.NUM && tag[i + 2] === Tag.NOUN) {
    return /^(?:19|20)\d\d$/.test(key[i + 1]!) ? from : from + 1;
  } else if (tag[i] === Tag.NUM && key[from - 1] === "in" && isYear(key[i]!)) {
    return opensClause(key, tag, from, limit, doc.sentences[doc.tokens.sentence[from]!]!.from) ? from + 1 : from;
  } else {
    if (key[i] === "the" || key[i] === "that" || key[i] === "this") {
      pointed = key[i] !== "the";
      i++;
    }
    while (i < limit && bits[i]! & Bit.POINTING && POINTING.has(key[i]!)) {
      pointed = true;
      i++;
    }
    if (!pointed) return inTheMorning(key, tag, bits, from) ? from + 2 : from;
    // "last Sunday | rebels attacked"
    if (bits[i]! & Bit.DAY && i + 1 < limit && isPeople(draft, i + 1)) return i + 1;
    if (tag[i] === Tag.NUM || COUNTS.has(key[i]!)) i++;
    if (!UNITS.has(key[i]!)) return from;
    i++;
  }
  if (i >= limit || key[i] === "'s" || key[i] === "'" || key[i] === "-") return from;
  if (/^(?:19|20)\d\d$/.test(key[i]!)) i++;
  return i;
}

/** "in the morning | rebels attacked", but "the morning raid" */
function inTheMorning(key: readonly string[], tag: Uint8Array, bits: Int32Array, at: number): boolean {
  if (key[at] !== "the" || !DAY_PARTS.has(key[at + 1]!) || (key[at - 1] !== "in" && key[at - 1] !== "during"))
    return false;
  return tag[at + 2] === Tag.PROPN || (tag[at + 2] === Tag.NOUN && (bits[at + 2]! & Bit.PERSON) !== 0);
}

const COUNTS = words("few several couple many");
const FROM_THEN = words("after before later earlier");
const DATED = words("on since until by before after from");
const UNITS = words(
  "day days night nights week weeks month months year years morning afternoon evening weekend hour hours decade decades",
);

/** What makes a group a group: a noun, a name, a number or a pronoun, not a determiner or an adjective alone. */
function isSolid(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.PRON;
}

/** Number of tokens of "at least", "more than" … before a number, or 0: "arrested over 1989 massacre" counts none. */
function numberLead({ key, tag, doc }: Draft, at: number, limit: number): number {
  if (key[at] === "over" && isYear(key[at + 1] ?? "") && CALLED_TO_ACCOUNT.has(key[at - 1] ?? "")) return 0;
  for (const words of BEFORE_NUMBERS) {
    const behind = at + words.length;
    if (key[at] !== words[0] || behind >= limit) continue;
    const counts = tag[behind] === Tag.NUM || /^\d/.test(doc.tokens.word[behind]!);
    if (counts && words.every((word, i) => key[at + i] === word)) return words.length;
  }
  return 0;
}

/** Offices that "general" follows. */
const OFFICES = words(
  "inspector attorney secretary director auditor solicitor governor consul advocate comptroller prosecutor surgeon",
);

/** How many tokens go on the group here; 0: it ends before. */
function stepAt(draft: Draft, i: number, from: number, limit: number, started: boolean, solid: boolean): number {
  const { key, tag, bits, doc } = draft;
  const { glued } = doc.tokens;
  const word = key[i]!;
  const next = i + 1 < limit ? tag[i + 1]! : Tag.PUNCT;
  if (solid && tag[i - 1] === Tag.PROPN && AGENCIES.has(key[i - 1]!) && isToldTo(draft, i, from, limit)) return 0;
  switch (tag[i]) {
    case Tag.DET:
      return started
        ? (word === "all" && tag[i - 1] !== Tag.NOUN && tag[i - 1] !== Tag.PROPN) ||
          key[i - 1] === "all" ||
          key[i - 1] === "both" ||
          key[i - 1] === "half"
          ? 1
          : 0
        : 1;
    case Tag.PRON:
      return !started && bits[i]! & Bit.POSSESSIVE ? 1 : 0;
    case Tag.NOUN:
    case Tag.PROPN:
      if (solid && bits[i]! & (Bit.TIME_ADVERB | Bit.DAY) && glued[i] === 0) return 0;
      if (solid && isLocated(draft, i, from)) return 0;
      // "exploded in Kano | hours after gunmen …"
      if (solid && tag[i - 1] === Tag.PROPN && UNITS.has(word) && FROM_THEN.has(key[i + 1] ?? "")) return 0;
      // "the attack | Hamas launched", but "Storm Boris"
      if (
        tag[i] === Tag.PROPN &&
        solid &&
        tag[i - 1] === Tag.NOUN &&
        glued[i] === 0 &&
        isDeed(key[i - 1]!, bits[i - 1]!)
      )
        return 0;
      return 1;
    case Tag.ADJ:
      // "shot dead two gunmen", "shot dead leaving church"
      if (
        !started &&
        word === "dead" &&
        (next === Tag.NUM || next === Tag.DET || next === Tag.VERB || (next === Tag.PROPN && tag[i - 1] === Tag.VERB))
      )
        return 0;
      // "12 people last Wednesday"
      if (solid && (word === "last" || word === "next")) return 0;
      // An adjective behind the head begins something else ("shot dead", "officials familiar with"), unless a noun follows.
      return !solid ||
        next === Tag.NOUN ||
        next === Tag.PROPN ||
        next === Tag.ADJ ||
        tag[i - 1] === Tag.NUM ||
        (word === "general" && OFFICES.has(key[i - 1]!)) ||
        // "Parliament Deputy", not "held Hamas responsible"
        (tag[i - 1] === Tag.PROPN && (doc.casing !== "mixed" || startsUpper(doc.tokens.word[i]!))) ||
        // "Azerbaijan's large-scale provocation"
        (key[i + 1] === "-" && (key[i - 1] === "'s" || key[i - 1] === '"'))
        ? 1
        : 0;
    case Tag.NUM:
      // "Colombia's six decades of conflict"
      if (!solid || next !== Tag.NOUN || key[i - 1] === "'s") return 1;
      if (isBehindPlace(draft, i, from)) return 0;
      // "bombed Kano | four times", "shelled Jos | three days in a row"
      return tag[i - 1] === Tag.NOUN || key[i + 1] === "times" || UNITS.has(key[i + 1]!) ? 0 : 1;
    case Tag.SYM:
      return word === "$" || word === "€" || word === "£" ? 1 : 0;
    case Tag.VERB:
      // "burned-out stalls"
      if (
        key[i + 1] === "-" &&
        i + 2 < limit &&
        glued[i + 1] === 1 &&
        glued[i + 2] === 1 &&
        isNounAhead(draft, i + 3, limit)
      )
        return 3;
      return participleModifies(draft, i, from, next) ? 1 : 0;
    case Tag.ADV:
      if (!started) return i === from ? adverbFirst(draft, i, limit) : 0;
      // "two heavily armed gunmen"
      if (tag[i - 1] === Tag.NUM) return adverbFirst(draft, i, limit);
      return !solid && (next === Tag.ADJ || next === Tag.NUM || next === Tag.VERB) && tag[i - 1] === Tag.DET ? 1 : 0;
    default:
      break;
  }
  // 24 “terrorists”: the marks are of the group.
  const scare = word === '"' || word === "'" ? scareQuotes(draft, i) : undefined;
  if (scare !== undefined) {
    if (solid && scare.to === i + 1 && scare.from > from) return 1;
    if (tag[i - 1] === Tag.NUM && started && scare.from === i && isSolid(next)) return 1;
  }
  // "a dark-haired girl", "a burnt-out ward", "large-scale military drills"
  if (started && !solid && word === "-" && tag[i - 1] === Tag.ADJ && glued[i] === 1 && glued[i + 1] === 1)
    return (key[i + 1]!.endsWith("ed") || (bits[i + 1]! & Bit.PARTICLE) !== 0 || next === Tag.NOUN) &&
      isNounAhead(draft, i + 2, limit)
      ? 2
      : 0;
  if (!solid) {
    // "the so-called “Islamic State”", "the 'enemy'"
    return started && word === '"' && isSolid(next) ? 1 : 0;
  }
  if (word === "-" && glued[i] === 1 && i + 1 < limit && glued[i + 1] === 1) return 2;
  if (word === "'s" && i + 1 < limit && next !== Tag.PUNCT) return 1;
  // Azerbaijan's “large-scale provocation”
  if (word === "'s" && key[i + 1] === '"' && i + 2 < limit && tag[i + 2] !== Tag.PUNCT && tag[i + 2] !== Tag.VERB)
    return 2;
  if (word === "'" && glued[i] === 1 && (next === Tag.NOUN || next === Tag.PROPN || next === Tag.ADJ)) return 1;
  if (bits[i]! & Bit.NAME_LINK && tag[i - 1] === Tag.PROPN && next === Tag.PROPN) return 2;
  return 0;
}

const CAPTIVE = new Set(["hostage", "captive", "prisoner"]);

/**
 * "by heavily armed men", "and newly trained recruits": behind what joins it to the rest, an adverb is of the group; so is
 * one that a hyphen ties to it ("well-armed rebels").
 *
 * @returns how many tokens it takes, or 0
 */
function adverbFirst({ key, tag, doc }: Draft, at: number, limit: number): number {
  const { glued } = doc.tokens;
  const tied = key[at + 1] === "-" && glued[at + 1] === 1 && glued[at + 2] === 1;
  const step = tied ? 3 : 1;
  const last = at + (tied ? 2 : 1);
  // "Police lathi-charged students": no such police is told of.
  const acts = tied && tag[last] === Tag.VERB && at > 0 && SUBJECTS.has(tag[at - 1]!);
  const described = !acts && key[last]?.endsWith("ed") === true && (tag[last] === Tag.ADJ || tag[last] === Tag.VERB);
  if (!described || last + 1 >= limit || (tag[last + 1] !== Tag.NOUN && !(tied && tag[last + 1] === Tag.PROPN)))
    return 0;
  if (tied) return step;
  return key[at]!.endsWith("ly") && at > 0 && JOINING.has(tag[at - 1]!) ? step : 0;
}

const SUBJECTS: ReadonlySet<number> = new Set([Tag.NOUN, Tag.PROPN, Tag.PRON]);
const JOINING: ReadonlySet<number> = new Set([Tag.ADP, Tag.CCONJ, Tag.NUM]);

/** Whether people begin here, over what describes them: "unidentified gunmen". */
function isPeople({ tag, bits }: Draft, from: number): boolean {
  let at = from;
  while (tag[at] === Tag.ADJ || tag[at] === Tag.NUM) at++;
  return (bits[at]! & Bit.PERSON) !== 0;
}

const isDeed = (word: string, is: number): boolean =>
  (is & (Bit.DOING | Bit.HEADLINE)) !== 0 && !word.startsWith("storm");

/** "In Jos | gunmen killed a priest": behind the place where it was begin those who did it. */
function isLocated(draft: Draft, i: number, from: number): boolean {
  const { key, tag } = draft;
  if (tag[i] !== Tag.NOUN || tag[i - 1] !== Tag.PROPN || key[from - 1] !== "in") return false;
  if (!key[i]!.endsWith("s") && !key[i]!.endsWith("men") && !PEOPLE.has(key[i]!)) return false;
  return (tag[i + 1] === Tag.VERB || tag[i + 1] === Tag.AUX) && isBehindPlace(draft, i, from);
}

/** "In Jos | eight people were killed": behind the place with which a clause opens. */
function isBehindPlace({ key, tag, doc }: Draft, i: number, from: number): boolean {
  if (key[from - 1] !== "in") return false;
  for (let at = from; at < i; at++) if (tag[at] !== Tag.PROPN) return false;
  return from - 1 === doc.sentences[doc.tokens.sentence[from]!]!.from || COORDINATING.has(key[from - 2]!);
}

const PEOPLE = words("people police children");

/** "told AFP | rebels had fled", "told the BBC | three soldiers died", but "told Reuters reporters that": who is told is no part of the clause. */
function isToldTo({ key, tag }: Draft, i: number, from: number, limit: number): boolean {
  if (tag[i] === Tag.PROPN || !TELLING.has(key[from - 1] ?? "")) return false;
  let at = i;
  while (at < limit && (tag[at] === Tag.NUM || tag[at] === Tag.ADJ || tag[at] === Tag.NOUN || tag[at] === Tag.ADV))
    at++;
  return at > i && at < limit && (tag[at] === Tag.VERB || tag[at] === Tag.AUX || tag[at] === Tag.ADP);
}

const TELLING = words("told tell tells telling");
/** How the names of those who are told end: "The Associated Press", "Al Jazeera". */
const AGENCIES = words(
  "afp reuters ap bbc cnn dpa efe npr upi pti ani xinhua tass interfax ria anadolu ukrinform jazeera arabiya press times post guardian journal independent telegraph mail cbs nbc abc msnbc sky okapi rfi dw voa tv tv5",
);
const COORDINATING = words("and but while as");

function isNounAhead({ tag }: Draft, at: number, limit: number): boolean {
  return at < limit && (tag[at] === Tag.NOUN || tag[at] === Tag.PROPN || tag[at] === Tag.ADJ);
}

/** "displaced people", "the advancing rebels", but not "killing people". */
function participleModifies({ key, tag }: Draft, i: number, from: number, next: number): boolean {
  if (next !== Tag.NOUN && next !== Tag.PROPN && next !== Tag.ADJ) return false;
  const word = key[i]!;
  const ed = word.endsWith("ed") || word.endsWith("en");
  if (!ed && !word.endsWith("ing")) return false;
  // "killed 12 and 30 taken hostage"
  if (word === "taken" && CAPTIVE.has(key[i + 1]!)) return false;
  if (i > from) return tag[i - 1] !== Tag.NOUN && tag[i - 1] !== Tag.PROPN;
  const before = i > 0 ? tag[i - 1] : Tag.PUNCT;
  return ed && before === Tag.ADP && next === Tag.NOUN;
}

function cutAtPossessives(draft: Draft, from: number, to: number, sentence: number): void {
  const { key, doc, groups } = draft;
  let start = from;
  let possessor: number | undefined;
  for (let i = from; i <= to; i++) {
    const owns = key[i] === "'" && doc.tokens.glued[i] === 1 && scareQuotes(draft, i) === undefined;
    const cut = i === to || key[i] === "'s" || owns;
    if (!cut) continue;
    if (i > start) {
      groups.push(groupOf(draft, start, i, sentence, possessor));
      possessor = i < to ? groups.length - 1 : undefined;
    }
    start = key[i + 1] === '"' ? i + 2 : i + 1;
  }
}

function groupOf(draft: Draft, from: number, to: number, sentence: number, possessor: number | undefined): GroupDraft {
  const { key, tag, bits, number, lemma, groups } = draft;
  let head = to - 1;
  while (head > from && !isSolid(tag[head]!)) head--;
  if (!isSolid(tag[head]!)) head = to - 1;
  const word = key[head]!;
  const first = key[from]!;
  const opening = bits[from]!;
  const kind = kindOf(tag[head]!, word, bits[head]!);
  if (kind === "common") setLemma(draft, head, SINGULAR.of(number[head]!, word));
  const owned = possessor !== undefined || (opening & Bit.POSSESSIVE) !== 0;
  const plural = (bits[head]! & Bit.PLURAL) !== 0 || (kind === "common" && lemma[head] !== word);
  const definite = (opening & Bit.DEFINITE) !== 0 || kind === "name" || owned;
  // "no fewer than 70 people" are at least so many
  const negative = (first === "no" && key[from + 2] !== "than") || word === "none" || word === "nobody";
  return new GroupDraft(groups.length, from, to, kind, head, plural, definite, negative, sentence, possessor);
}

const SINGULAR = /* @__PURE__ */ new WordFacts((word) => numbered(singular(word)));

function kindOf(tag: number, word: string, is: number): GroupKind {
  if (tag === Tag.PROPN) return "name";
  if (tag === Tag.PRON) return is & Bit.RELATIVE ? "relative" : "pronoun";
  if (tag === Tag.NUM) return "number";
  if (tag === Tag.NOUN && is & Bit.ING && word.length > 4) return "gerund";
  return "common";
}
