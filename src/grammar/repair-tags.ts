import { personNoun } from "../knowledge/people.js";
import { WordBits } from "../knowledge/vocabulary.js";
import { type Document, Tag } from "../text/document.js";
import { arePeople, saysSomething, type Tagged } from "./repair-saying.js";
import { singular } from "./singular.js";
import { Bit } from "./word-bits.js";
import { GERUND_NOUNS } from "./words.js";

/** Past forms of telling that the tagger takes for adjectives. */
const TELLING: ReadonlySet<string> = new Set(["said", "accused", "claimed", "warned", "told", "denied"]);

/**
 * The tagger's tags with its common slips in news mended: nouns in -ing taken for verbs, verbs taken for nouns
 * ("Police shot dead two protesters"), prepositions taken for verbs ("including"), names and plurals at the start.
 */
export function repairTags({ tokens, sentences, casing }: Document, bits: Int32Array): Uint8Array {
  const tag = tokens.tag.slice();
  const tagged: Tagged = { tokens, sentences, tag, bits };
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) repairAt(i, from, to);
  }
  return tag;

  function repairAt(i: number, from: number, to: number): void {
    const key = tokens.key[i]!;
    const is = bits[i]!;
    const next = i + 1 < to ? i + 1 : -1;
    const before = i > from ? tag[i - 1]! : Tag.PUNCT;
    const after = next < 0 ? Tag.PUNCT : tag[next]!;
    if (
      (SINGLED_OUT.of(tokens.number[i]!, key) !== 0 || is & Bit.PREPOSITION) &&
      repairWord(i, key, before, after, from, to)
    )
      return;
    switch (tag[i]) {
      case Tag.VERB:
        repairVerb(i, key, before, after, from, to);
        break;
      case Tag.NOUN:
      case Tag.ADJ:
      case Tag.PROPN:
        if (tag[i] === Tag.ADJ && QUANTIFIERS.has(key) && isOnItsOwn(i, before, after)) {
          tag[i] = Tag.PRON;
          break;
        }
        repairNoun(i, key, before, after, from);
        break;
      case Tag.DET:
      case Tag.PRON:
        // "That attack was claimed by rebels."
        if (key === "that" && i === from && after === Tag.NOUN && !opensPlural(i + 1, to)) {
          tag[i] = Tag.DET;
          break;
        }
        // "and that dozens more could …", "said that Armenia …": a conjunction
        // "told reporters that helicopters …": behind a noun it opens what was told
        if (
          key === "that" &&
          tag[i] === Tag.DET &&
          (before === Tag.NOUN || before === Tag.PROPN) &&
          (after === Tag.NOUN || after === Tag.ADJ)
        )
          tag[i] = Tag.SCONJ;
        if (key === "that" && (after === Tag.PROPN || after === Tag.PRON || after === Tag.DET || after === Tag.NUM))
          tag[i] = Tag.SCONJ;
        // "in the hope that residents would …": no determiner, for those are many.
        else if (key === "that" && before !== Tag.ADP && opensPlural(i + 1, to)) tag[i] = Tag.SCONJ;
        // "the attack in which many people died": the pronoun is no part of what follows.
        else if (key === "which") tag[i] = Tag.PRON;
        // "said both were killed", "said some of them had died"
        else if (tag[i] === Tag.DET && QUANTIFIERS.has(key) && isOnItsOwn(i, before, after)) tag[i] = Tag.PRON;
        break;
      case Tag.ADV:
        // "said most of them died", "said none were hurt"
        if (QUANTIFIERS.has(key) && isOnItsOwn(i, before, after)) tag[i] = Tag.PRON;
        // "An earlier report in the paper said": no verb behind an article
        if (before === Tag.DET && after === Tag.VERB && ATTRIBUTIVE.has(key) && bits[i + 1]! & Bit.BASE && i + 1 < to) {
          tag[i] = Tag.ADJ;
          tag[i + 1] = Tag.NOUN;
        }
        // "in an earlier statement", "the nearby town"
        if (before === Tag.DET && (after === Tag.NOUN || after === Tag.ADJ) && ATTRIBUTIVE.has(key)) tag[i] = Tag.ADJ;
        // "its earlier figure"
        if (i > from && bits[i - 1]! & Bit.POSSESSIVE && after !== Tag.PUNCT && ATTRIBUTIVE.has(key)) tag[i] = Tag.ADJ;
        break;
      default:
        break;
    }
  }

  /** A word for how many that stands for the people or things themselves. */
  function isOnItsOwn(i: number, before: number, after: number): boolean {
    if (tokens.key[i + 1] === "of") return before !== Tag.DET;
    return (after === Tag.AUX || after === Tag.VERB) && OPENS_SUBJECT.has(before);
  }

  /** The rules about single words; true where one of them has told what the word is. */
  function repairWord(i: number, key: string, before: number, after: number, from: number, to: number): boolean {
    const is = bits[i]!;
    // "has long accused"
    if (key === "long" && tag[i] === Tag.ADJ && i > from && bits[i - 1]! & Bit.HAVE && bitsAt(i + 1) & Bit.PAST) {
      tag[i] = Tag.ADV;
      tag[i + 1] = Tag.VERB;
      return true;
    }
    // "as the general put it"
    if (key === "put" && tokens.key[i + 1] === "it" && i - 2 >= from && tag[i] === Tag.NOUN) {
      tag[i] = Tag.VERB;
      if (before === Tag.ADJ && tag[i - 2] === Tag.DET) tag[i - 1] = Tag.NOUN;
      return true;
    }
    // "A Russian guided bomb struck"
    if (OF_ARMS.has(key) && after === Tag.NOUN) {
      tag[i] = Tag.ADJ;
      return true;
    }
    // "on Ukraine overnight": no part of the name before it
    if (key === "slew" && before === Tag.DET) {
      tag[i] = Tag.NOUN; // "a slew of", not "slew"
      return true;
    }
    // "Video posted online showed"
    if (key === "online" && before === Tag.VERB && after !== Tag.NOUN) {
      tag[i] = Tag.ADV;
      return true;
    }
    // "has since admitted"
    if (key === "since" && i > from && (bits[i - 1]! & Bit.HAVE) !== 0 && after === Tag.VERB) {
      tag[i] = Tag.ADV;
      return true;
    }
    if (key === "overnight" && after !== Tag.NOUN && after !== Tag.PROPN) {
      tag[i] = Tag.ADV;
      return true;
    }
    // "Several armed men": no name
    if (i === from && tag[i] === Tag.PROPN && MANY.has(key)) {
      tag[i] = Tag.ADJ;
      return true;
    }
    // "Another went off in Kirkuk", "a second exploded", "the other hit a bus": one more of those just named
    if (FURTHER.has(key) && tag[i] !== Tag.NOUN && isOneMore(i, after, to)) {
      tag[i] = key === "another" ? Tag.PRON : Tag.NOUN;
      if (after === Tag.NOUN) tag[i + 1] = Tag.VERB;
      return true;
    }
    // "Late on Monday rebels …", "stormed Dan Gulbi late on Saturday", "injured 46 late on Monday": no name
    if (
      (key === "late" || key === "early") &&
      (before === Tag.PUNCT || before === Tag.PROPN || before === Tag.NUM) &&
      (after === Tag.ADP || (bitsAt(i + 1) & Bit.DAY) !== 0)
    ) {
      tag[i] = Tag.ADV;
      return true;
    }
    // "The U.S. military launched airstrikes", "Uganda's military, which", "the military's spokesman": no adjective
    if (key === "military" && tag[i] === Tag.ADJ && i > from) {
      const launches = (bitsAt(i + 1) & Bit.KNOWN_PAST) !== 0;
      if (launches && i + 2 < to && tag[i + 2] !== Tag.PUNCT) tag[i + 1] = Tag.VERB;
      if (launches || (after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ && after !== Tag.CCONJ))
        tag[i] = Tag.NOUN;
      return true;
    }
    // "one civilian", "a civilian and two soldiers"; but "civilian and military targets"
    if (key === "civilian" && tag[i] === Tag.ADJ && after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ) {
      const behind = after === Tag.CCONJ ? (tag[i + 2] ?? Tag.PUNCT) : Tag.DET;
      if (behind === Tag.DET || behind === Tag.NUM || behind === Tag.PRON) tag[i] = Tag.NOUN;
      return true;
    }
    // "the police chief said", "army chief Omar Ali"; but "the chief justice", "the army's chief economist"
    if (key === "chief" && tag[i] === Tag.ADJ && after !== Tag.NOUN && after !== Tag.ADJ) {
      if (after !== Tag.PROPN || before === Tag.NOUN || before === Tag.PROPN) tag[i] = Tag.NOUN;
      return true;
    }
    // "went to war with": no infinitive
    if (key === "to" && i > from && tokens.key[i + 1] === "war") {
      tag[i] = Tag.ADP;
      tag[i + 1] = Tag.NOUN;
      return true;
    }
    // "according to police": no infinitive
    if (key === "to" && i > from && tokens.key[i - 1] === "according") {
      tag[i] = Tag.ADP;
      if (after === Tag.VERB) tag[i + 1] = Tag.NOUN;
      return true;
    }
    // "named said talks had failed", "and accused Armenia of": past forms of telling, whatever stands behind
    if (tag[i] === Tag.ADJ && TELLING.has(key) && before !== Tag.DET && before !== Tag.ADJ) {
      tag[i] = Tag.VERB;
      return true;
    }
    // "did not respond to questions", "confessed to killing the farmer": no infinitive
    if (key === "to" && tag[i] === Tag.PART && after === Tag.VERB && (bitsAt(i + 1) & (Bit.ING | Bit.S)) !== 0) {
      const verb = tokens.key[i + 1]!;
      if (/ing$/.test(verb) && !INFINITIVES.test(verb)) tag[i] = Tag.ADP;
      else if (singular(verb) !== verb && !verb.endsWith("us")) {
        tag[i] = Tag.ADP;
        tag[i + 1] = Tag.NOUN;
      }
      return true;
    }
    // "To end the war, the two sides met"
    if (key === "to" && i === from && after === Tag.NOUN && bits[i + 1]! & Bit.BASE) {
      if (i + 2 < to && tag[i + 2] === Tag.DET) {
        tag[i] = Tag.PART;
        tag[i + 1] = Tag.VERB;
      }
      return true;
    }
    if (is & Bit.PREPOSITION && tag[i] !== Tag.ADP) {
      if (
        key !== "following" ||
        (after !== Tag.ADP && after !== Tag.PUNCT && !(i > from && (bits[i - 1]! & Bit.BE) !== 0))
      )
        tag[i] = Tag.ADP;
      return true;
    }
    if (
      (key === "tear" && tokens.key[i + 1] === "gas") ||
      (key === "offensive" && after !== Tag.NOUN && after !== Tag.PROPN)
    ) {
      tag[i] = Tag.NOUN;
      return true;
    }
    return false;
  }

  /** A verb follows, or what must be one: a past form before a determiner. */
  function isOneMore(i: number, after: number, to: number): boolean {
    const first = tokens.key[i] === "another" ? i : i - 1;
    if (tokens.key[i] !== "another" && tokens.key[first] !== "a" && tokens.key[first] !== "the") return false;
    const before = tokens.key[first - 1];
    if (tokens.tag[first - 1] === Tag.ADP && before !== "while") return false;
    if (after === Tag.VERB) return (bitsAt(i + 1) & (Bit.PAST | Bit.S)) !== 0;
    return after === Tag.NOUN && (bitsAt(i + 1) & Bit.PAST) !== 0 && i + 2 < to && tag[i + 2] === Tag.DET;
  }

  function bitsAt(i: number): number {
    return i < bits.length ? bits[i]! : 0;
  }

  /** "residents", "armed men": adjectives and a plural. */
  function opensPlural(at: number, to: number): boolean {
    let k = at;
    while (k < to && tokens.tag[k] === Tag.ADJ) k++;
    if (k >= to || tokens.tag[k] !== Tag.NOUN) return false;
    const key = tokens.key[k]!;
    return (bits[k]! & Bit.PLURAL) !== 0 || singular(key) !== key;
  }

  /** A toll that no verb has told of yet. */
  function hasToll(from: number, at: number): boolean {
    let toll = false;
    for (let k = from; k < at; k++) {
      if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return false;
      if (tokens.key[k] === "toll" || tokens.key[k] === "tally") toll = true;
    }
    return toll;
  }

  /** Names behind "by" and a participle. */
  function behindAgent(i: number, from: number): boolean {
    let k = i - 1;
    while (k > from && k > i - 6 && (tag[k] === Tag.PROPN || tag[k] === Tag.NOUN || tag[k] === Tag.DET)) k--;
    return k > from && k < i - 1 && tokens.key[k] === "by" && (bits[k - 1]! & Bit.PAST) !== 0;
  }

  /** Names, then a verb or a comma. */
  function namesWhoActs(at: number, to: number): boolean {
    while (at < to && tag[at] === Tag.PROPN) at++;
    return at < to && (tag[at] === Tag.VERB || tag[at] === Tag.AUX || tokens.key[at] === ",");
  }

  /** "police opened fire": a past form behind a word without a subject of its own is the deed, whatever it was taken for. */
  function isDeed(i: number, as: number, subjectless: boolean): boolean {
    if (((bits[i] ?? 0) & Bit.PAST) === 0) return false;
    if (as === Tag.VERB) return true;
    return subjectless && (as === Tag.ADJ || as === Tag.NOUN) && !describes(tokens.key[i]!);
  }

  function repairVerb(i: number, key: string, before: number, after: number, from: number, to: number): void {
    const is = bits[i]!;
    const prev = i > from ? tokens.key[i - 1]! : "";
    const ofPrev = i > from ? bits[i - 1]! : 0;
    // "when rebels ambushed", "as police fired", "after strikes hit": no verb has a verb of its own behind it.
    const subjectless = before !== Tag.NOUN && before !== Tag.PROPN && before !== Tag.PRON && before !== Tag.PART;
    if (after === Tag.AUX || isDeed(i + 1, after, subjectless)) {
      if ((is & Bit.PERSON) !== 0 || key === "police" || (subjectless && (is & (Bit.S | Bit.SAYING)) === Bit.S)) {
        tag[i] = Tag.NOUN;
        if (after !== Tag.AUX) tag[i + 1] = Tag.VERB;
        return;
      }
    }
    // "belonging to drug traffickers"
    if (key === "drug" && after === Tag.NOUN) {
      tag[i] = Tag.NOUN;
      if (prev === "to") tag[i - 1] = Tag.ADP;
      return;
    }
    // "Rob Ames, a host, held", "Mark Lee said": a name that is a verb elsewhere
    if (i === from && after === Tag.PROPN && casing === "mixed" && is & Bit.BASE && namesWhoActs(i + 1, to)) {
      tag[i] = Tag.PROPN;
      return;
    }
    // "said Skelly": a name behind what somebody says
    if (TOLD.has(prev) && casing === "mixed" && startsUpper(tokens.word[i]!)) {
      tag[i] = Tag.PROPN;
      return;
    }
    // "press secretary Josh Earnest": a name behind an office
    if (i > from && casing === "mixed" && ofPrev & Bit.PERSON && startsUpper(tokens.word[i]!)) {
      if (before === Tag.NOUN && !startsUpper(tokens.word[i - 1]!) && tokens.field[i] !== 0) {
        tag[i] = Tag.PROPN;
        return;
      }
    }
    // "released kidnapped people": a participle between another verb and its object describes the object.
    if (ofPrev & Bit.PAST && before === Tag.VERB && after === Tag.NOUN && BEFALLEN.has(key)) {
      tag[i] = Tag.ADJ;
      return;
    }
    const nominalBefore = before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ || before === Tag.DET;
    if (is & Bit.ING) {
      const nextKey = tokens.key[i + 1] ?? "";
      const object =
        COUNT_LEADS.has(nextKey) ||
        after === Tag.DET ||
        after === Tag.NUM ||
        after === Tag.PROPN ||
        after === Tag.PRON ||
        after === Tag.ADJ ||
        (after === Tag.NOUN && before !== Tag.DET);
      const verbBehind = after === Tag.VERB || after === Tag.AUX;
      if (before === Tag.AUX || ofPrev & Bit.BE) return;
      if (prev === "," && nextKey !== "of" && !verbBehind) return;
      const known = GERUND_NOUNS.has(key);
      if (
        before === Tag.DET ||
        (known && (nextKey === "of" || verbBehind)) ||
        (known &&
          !object &&
          (nominalBefore || before === Tag.ADP || before === Tag.PUNCT || before === Tag.CCONJ || before === Tag.PART))
      ) {
        if (!(before === Tag.DET && (after === Tag.NOUN || after === Tag.PROPN))) tag[i] = Tag.NOUN;
      }
      return;
    }
    if (key === "believe" || key === "say" || key === "think") return; // no nouns: "some believe"
    // "Suspected militants", "the army and allied militias": what is told of a noun before it is named
    const counted = before === Tag.NUM || MANY.has(prev);
    // "a camp for displaced people", "a school sheltering displaced people"
    const taken = before === Tag.ADP || prev === "for" || (before === Tag.VERB && prev.endsWith("ing"));
    const harmed = HARMED.has(key) && taken && after === Tag.NOUN;
    const opens = i === from || counted || before === Tag.CCONJ || before === Tag.ADP || before === Tag.PUNCT;
    const charges = key === "accused" && tokens.key[i + 2] === "of";
    if (harmed) {
      tag[i] = Tag.ADJ;
      return;
    }
    if (opens && !charges && (after === Tag.NOUN || after === Tag.PROPN || after === Tag.ADJ) && DESCRIBING.has(key)) {
      tag[i] = Tag.ADJ;
      return;
    }
    // "the Liberation Armed Forces"
    if (key === "armed" && (after === Tag.NOUN || after === Tag.PROPN)) {
      tag[i] = Tag.ADJ;
      return;
    }
    // "their hope that", "its earlier figure", "there were reports of"
    const owned =
      (before === Tag.ADJ || before === Tag.ADV) && is & Bit.BASE && i - 2 >= from && bits[i - 2]! & Bit.POSSESSIVE;
    const reported = ofPrev & Bit.BE && is & Bit.S && REPORTED.has(tokens.key[i + 1] ?? "");
    if (owned || ofPrev & Bit.POSSESSIVE || reported) {
      tag[i] = Tag.NOUN;
      return;
    }
    // "The two sides traded blame"
    if (key === "blame" && TRADING.has(prev)) {
      tag[i] = Tag.NOUN;
      return;
    }
    // "hit an apartment block in": one thing has no verb in the plural; "saw a man run", "saw a man shoot a soldier" have.
    const loose = after === Tag.ADP || after === Tag.PUNCT || after === Tag.CCONJ;
    if (
      is & Bit.BASE &&
      !((is & (Bit.S | Bit.PAST)) | (ofPrev & Bit.PERSON)) &&
      before === Tag.NOUN &&
      loose &&
      i - 2 >= from
    ) {
      const article = tokens.key[i - 2]!;
      if (article === "a" || article === "an") {
        tag[i] = Tag.NOUN;
        return;
      }
    }
    // "in a televised address"
    if (is & Bit.BASE && before === Tag.VERB && ofPrev & Bit.PAST && i - 2 >= from) {
      const article = tokens.key[i - 2]!;
      if (article === "a" || article === "an") {
        tag[i - 1] = Tag.ADJ;
        tag[i] = Tag.NOUN;
        return;
      }
    }
    if (is & Bit.BASE) {
      // "a request for comment", "it was market day", "the strike"
      const afterPreposition = (before === Tag.ADP || prev === "for") && prev !== "to";
      const afterBe = (ofPrev & Bit.BE) !== 0;
      if (afterPreposition || afterBe || before === Tag.DET || prev === "'s") tag[i] = Tag.NOUN;
    } else if (before === Tag.DET && after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ && is & Bit.S) {
      tag[i] = Tag.NOUN;
    }
    // "BBC Verify", "Operation Defend": a capital amid a name
    if (tag[i] === Tag.VERB && casing === "mixed" && before === Tag.PROPN && startsUpper(tokens.word[i]!) && i + 1 < to)
      tag[i] = Tag.PROPN;
  }

  function repairNoun(i: number, key: string, before: number, after: number, from: number): void {
    const is = bits[i]!;
    const prev = i > from ? tokens.key[i - 1]! : "";
    const ofPrev = i > from ? bits[i - 1]! : 0;
    const proper = before === Tag.PROPN && (prev === "united" || (casing === "mixed" && startsUpper(tokens.word[i]!)));
    if (!proper && is & Bit.SAYING && saysSomething(tagged, i, from)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Some want to leave"
    if ((key === "want" || key === "wants") && after === Tag.PART) {
      tag[i] = Tag.VERB;
      return;
    }
    // "two engineers who work for a mine"
    if (prev === "who" && is & Bit.BASE && (after === Tag.ADP || after === Tag.DET)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "is promising to send troops"
    if (key === "promising" && after === Tag.PART && tokens.key[i + 1] === "to") {
      tag[i] = Tag.VERB;
      return;
    }
    // "Trump Could Win, Lindsey Graham Says": no name
    if (before === Tag.PROPN && HEADLINE_SAYING.has(key) && (key === "says" || after !== Tag.PUNCT)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "UN report documents killings": what a report does
    if (
      is & Bit.S &&
      REPORTS.has(prev) &&
      REPORTING_HOW.has(key) &&
      (after === Tag.NOUN || after === Tag.ADJ || after === Tag.NUM)
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Death toll in Aleppo strike rises to 31": what a toll does
    if (
      is & Bit.S &&
      MOUNTING.has(key) &&
      (after === Tag.NUM || TOWARDS.has(tokens.key[i + 1] ?? "")) &&
      hasToll(from, i)
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "urged them to leave, warning that", "while warning that", "has been warning that"; not "a warning that"
    if (key === "warning" && tokens.key[i + 1] === "that" && (prev === "," || prev === "been" || WHILE.has(prev))) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Images verified by the BBC show soldiers": no show of the BBC's
    if (key === "show" && after !== Tag.PUNCT && behindAgent(i, from)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Islamabad says Kabul shelters the militants"
    if (is & Bit.S && before === Tag.PROPN && after === Tag.DET && i - 2 >= from && SAYS.has(tokens.key[i - 2]!)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "…, firing 32 missiles", "killing two and wounding more than 60"
    if (
      is & Bit.ING &&
      (prev === "," || prev === "and") &&
      (after === Tag.NUM || COUNT_LEADS.has(tokens.key[i + 1] ?? ""))
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    if (is & Bit.PAST && !key.endsWith("ings")) {
      const ed = (is & Bit.ED) !== 0;
      const capital = i > from && startsUpper(tokens.word[i]!);
      const passive = (ofPrev & (Bit.BE | Bit.HAVE | Bit.MODAL)) !== 0;
      const subject = before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON;
      const object =
        after === Tag.DET ||
        after === Tag.NUM ||
        after === Tag.PRON ||
        after === Tag.PROPN ||
        (after === Tag.ADP && VERBAL.has(key)) ||
        (VERBAL.has(key) && COUNT_LEADS.has(tokens.key[i + 1] ?? "")) ||
        tokens.key[i + 1] === "dead" ||
        tokens.key[after === Tag.ADV ? i + 2 : i + 1] === "at";
      const strong = ed || VERBAL.has(key) || (key.endsWith("en") && key.length > 4);
      if (
        !capital &&
        strong &&
        (passive ||
          (subject && object && (tag[i] !== Tag.ADJ || after === Tag.PRON)) ||
          (subject && ed && (after === Tag.DET || after === Tag.NUM)) ||
          (subject && UNMISTAKABLE.has(key) && after !== Tag.PUNCT) ||
          (subject && tokens.key[i + 1] === "that" && ed) ||
          (subject &&
            (is & Bit.KNOWN_PAST) !== 0 &&
            (object || after === Tag.NOUN || after === Tag.ADP || COUNT_LEADS.has(tokens.key[i + 1] ?? ""))) ||
          ((ofPrev & Bit.COORDINATOR) !== 0 &&
            (object ||
              tokens.key[i + 1] === "by" ||
              ((is & Bit.KNOWN_PAST) !== 0 && COUNT_LEADS.has(tokens.key[i + 1] ?? "")))))
      )
        tag[i] = Tag.VERB;
      return;
    }
    // "The military seized", "the wounded were", "the general, who": an adjective with no noun behind it.
    if (
      tag[i] === Tag.ADJ &&
      before === Tag.DET &&
      (after === Tag.VERB || after === Tag.AUX || (after === Tag.PUNCT && (is & Bit.PERSON) !== 0)) &&
      (bits[i + 1]! & Bit.ING) === 0
    ) {
      tag[i] = Tag.NOUN;
      return;
    }
    // "Blast kills 20, wounds 30"
    if (after === Tag.NUM && is & Bit.HEADLINE && (prev === "," || prev === "and")) {
      tag[i] = Tag.VERB;
      return;
    }
    // "as gunmen storm hotel", "Protesters clash with police": people in the plural stand before no noun.
    // "as drones strike the port": and neither do arms, whose nouns take them in the singular ("drone strikes").
    if (is & Bit.DOING && after !== Tag.VERB && after !== Tag.AUX) {
      const armed = after !== Tag.PUNCT && after !== Tag.ADP;
      if (arePeople(prev) || (armed && ARMS.has(prev))) {
        tag[i] = Tag.VERB;
        return;
      }
    }
    // "Missile hits market": a headline leaves out what would tell a verb from a noun.
    // "as drone hits ambulance" is one, wherever it stands.
    const headline = tokens.field[i] === 0 || (tokens.key[i - 2] === "as" && ARMS.has(`${prev}s`));
    if (
      headline &&
      is & Bit.HEADLINE &&
      (before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ) &&
      after !== Tag.VERB &&
      after !== Tag.AUX
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Gunmen shot …", "Rebels …" at a sentence's start are no names.
    if (tag[i] === Tag.PROPN && i === from && is & Bit.PERSON && personNoun(key)?.plural && after !== Tag.PROPN)
      tag[i] = Tag.NOUN;
    // "Clashes in Goma killed …", "Ambushes …"
    if (tag[i] === Tag.PROPN && i === from && after === Tag.ADP && /(?:sh|ss|ch)es$/.test(key)) tag[i] = Tag.NOUN;
  }
}

const FURTHER = new Set(["another", "second", "third", "other"]);
const OF_ARMS = new Set(["guided", "unguided", "manned", "unmanned", "armoured", "armored", "loitering"]);
const REPORTS = new Set(["report", "study", "inquiry", "investigation", "probe", "survey", "video"]);
const REPORTING_HOW = new Set(["documents", "details", "finds", "blames", "reveals", "shows", "warns"]);
const HARMED = new Set(["displaced", "wounded", "injured"]);
const MANY = new Set(["several", "some", "many", "other", "various", "numerous", "dozen", "most"]);
const TRADING = new Set(
  "trade traded trading exchange exchanged exchanging take took share shared lay laid".split(" "),
);
const SAYS = new Set(["says", "said", "say", "claims", "insists", "believes", "alleges"]);
/** What flies and hits, in the plural. */
const ARMS = new Set("drones missiles rockets jets warplanes planes aircraft helicopters shells bombs".split(" "));

/** Words that rules of their own are about. */
const SINGLED_OUT = /* @__PURE__ */ new WordBits((word) =>
  SINGLE_WORDS.has(word) || OF_ARMS.has(word) || MANY.has(word) || FURTHER.has(word) || TELLING.has(word) ? 1 : 0,
);
const SINGLE_WORDS = new Set(
  "long put slew online since overnight late early military civilian chief to tear offensive".split(" "),
);

/** Verbs that end like a gerund or a plural: "to bring down". */
const INFINITIVES = /^(?:bring|sing|swing|fling|cling|sting|string|wring|spring|ring|ping)$/;

/** Behind "there are reports". */
const REPORTED = new Set(["of", "that", "about", "from"]);
/** What those who are named do in headlines that capitalise every word. */
const HEADLINE_SAYING = new Set(
  "says tells announces praises slams denounces compares promises defends tweets refuses vows warns urges accuses condemns denies rejects admits insists blames".split(
    " ",
  ),
);
const TOLD = new Set(["said", "says", "wrote", "added"]);
const WHILE = new Set(["while", "when", "after", "before", "and", "but", "without"]);

/** Participles that describe the people named behind them; as verbs they would want another place. */
const DESCRIBING = new Set(
  "suspected alleged allied armed paid hired masked hooded unidentified besieged embattled exiled jailed outlawed banned accused disputed renewed sustained uniformed wanted hijacked sworn elected appointed retired mechanised mechanized motorised motorized".split(
    " ",
  ),
);

/** Words that open a count: "killing at least 17". */
const COUNT_LEADS = new Set(
  "at up more over about around nearly almost some several dozens hundreds thousands scores as".split(" "),
);
/** Irregular past forms that are no other word. */
const UNMISTAKABLE = new Set(
  "overthrew withdrew overran retook undertook blew fled took gave threw shook stole sank".split(" "),
);
/** Tags of words behind which a subject sets in. */
const OPENS_SUBJECT = new Set<number>([Tag.VERB, Tag.CCONJ, Tag.SCONJ, Tag.PUNCT]);
/** Words that say how many, also on their own: before "of" or a verb. */
const QUANTIFIERS = new Set("most many several few some all both none neither each".split(" "));

/** Adverbs that stand before nouns as well. */
const ATTRIBUTIVE = new Set("earlier later further early late nearby then outside inside overnight".split(" "));

/** What people and things before a noun have gone through. */
const BEFALLEN = new Set(
  "kidnapped abducted captured detained arrested imprisoned jailed displaced wounded injured trapped besieged seized stolen abandoned occupied destroyed damaged".split(
    " ",
  ),
);
const describes = (key: string): boolean => BEFALLEN.has(key) || DESCRIBING.has(key);

/** Irregular past forms that are seldom nouns. */
const VERBAL = new Set(
  "overthrew withdrew overran retook undertook drove spoke rose tore sank swept shot lost left fired struck fought killed wounded took gave made said told broke blew fled led went came saw hid sent held met found threw shook stole".split(
    " ",
  ),
);

function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && word[0] !== word[0]!.toLowerCase());
}

/** What tolls do in headlines. */
const MOUNTING: ReadonlySet<string> = new Set(
  "rises climbs jumps soars grows mounts hits tops passes nears reaches stands".split(" "),
);
const TOWARDS: ReadonlySet<string> = new Set(["to", "above", "past", "at", "near", "over"]);
