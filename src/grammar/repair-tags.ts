import { personNoun } from "../knowledge/people.js";
import { isBaseForm, isKnownPast, isPastForm } from "../knowledge/verbs.js";
import { type Document, Tag } from "../text/document.js";
import { singular } from "./singular.js";
import { Bit } from "./word-bits.js";
import {
  BE,
  COORDINATORS,
  DAYS,
  GERUND_NOUNS,
  HAVE,
  MODALS,
  PLURALS,
  POSSESSIVES,
  SAYING_FORMS,
  TIME_HEADS,
} from "./words.js";

/** Past forms of telling that the tagger takes for adjectives. */
const TELLING: ReadonlySet<string> = new Set(["said", "accused", "claimed", "warned", "told", "denied"]);

/**
 * The tagger's tags with its common slips in news mended: nouns in -ing taken for verbs, verbs taken for nouns
 * ("Police shot dead two protesters"), prepositions taken for verbs ("including"), names and plurals at the start.
 */
export function repairTags({ tokens, sentences, casing }: Document, bits: Uint16Array): Uint8Array {
  const tag = Uint8Array.from(tokens.tag);
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) repairAt(i, from, to);
  }
  return tag;

  function repairAt(i: number, from: number, to: number): void {
    const key = tokens.key[i]!;
    const next = i + 1 < to ? i + 1 : -1;
    const before = i > from ? tag[i - 1]! : Tag.PUNCT;
    const after = next < 0 ? Tag.PUNCT : tag[next]!;
    // "on Ukraine overnight": no part of the name before it
    if (key === "slew" && before === Tag.DET) {
      tag[i] = Tag.NOUN; // "a slew of", not "slew"
      return;
    }
    if (key === "overnight" && after !== Tag.NOUN && after !== Tag.PROPN) {
      tag[i] = Tag.ADV;
      return;
    }
    // "Several armed men": no name
    if (i === from && tag[i] === Tag.PROPN && MANY.has(key)) {
      tag[i] = Tag.ADJ;
      return;
    }
    // "Late on Monday rebels …": no name
    if (i === from && (key === "late" || key === "early") && (after === Tag.ADP || DAYS.has(tokens.key[i + 1] ?? ""))) {
      tag[i] = Tag.ADV;
      return;
    }
    // "The U.S. military launched airstrikes", "Uganda's military, which", "the military's spokesman": no adjective
    if (key === "military" && tag[i] === Tag.ADJ && i > from) {
      const launches = tokens.key[i + 1]?.endsWith("ed") === true && isKnownPast(tokens.key[i + 1]!);
      if (launches && i + 2 < to && tag[i + 2] !== Tag.PUNCT) tag[i + 1] = Tag.VERB;
      if (launches || (after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ && after !== Tag.CCONJ))
        tag[i] = Tag.NOUN;
      return;
    }
    // "one civilian", "a civilian and two soldiers"; but "civilian and military targets"
    if (key === "civilian" && tag[i] === Tag.ADJ && after !== Tag.NOUN && after !== Tag.PROPN && after !== Tag.ADJ) {
      const behind = after === Tag.CCONJ ? (tag[i + 2] ?? Tag.PUNCT) : Tag.DET;
      if (behind === Tag.DET || behind === Tag.NUM || behind === Tag.PRON) tag[i] = Tag.NOUN;
      return;
    }
    // "according to police": no infinitive
    if (key === "to" && i > from && tokens.key[i - 1] === "according") {
      tag[i] = Tag.ADP;
      if (after === Tag.VERB) tag[i + 1] = Tag.NOUN;
      return;
    }
    // "named said talks had failed", "and accused Armenia of": past forms of telling, whatever stands behind
    if (tag[i] === Tag.ADJ && TELLING.has(key) && before !== Tag.DET && before !== Tag.ADJ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "To end the war, the two sides met"
    if (key === "to" && i === from && after === Tag.NOUN && isBaseForm(tokens.key[i + 1]!)) {
      if (i + 2 < to && tag[i + 2] === Tag.DET) {
        tag[i] = Tag.PART;
        tag[i + 1] = Tag.VERB;
      }
      return;
    }
    if (bits[i]! & Bit.PREPOSITION && tag[i] !== Tag.ADP) {
      if (
        key !== "following" ||
        (after !== Tag.ADP && after !== Tag.PUNCT && !(i > from && BE.has(tokens.key[i - 1]!)))
      )
        tag[i] = Tag.ADP;
      return;
    }
    if (
      (key === "tear" && tokens.key[i + 1] === "gas") ||
      (key === "offensive" && after !== Tag.NOUN && after !== Tag.PROPN)
    ) {
      tag[i] = Tag.NOUN;
      return;
    }
    switch (tag[i]) {
      case Tag.VERB:
        repairVerb(i, key, before, after, from, to);
        break;
      case Tag.NOUN:
      case Tag.ADJ:
      case Tag.PROPN:
        repairNoun(i, key, before, after, from);
        break;
      case Tag.DET:
      case Tag.PRON:
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
        break;
      default:
        break;
    }
  }

  /** "residents", "armed men": adjectives and a plural. */
  function opensPlural(at: number, to: number): boolean {
    let k = at;
    while (k < to && tokens.tag[k] === Tag.ADJ) k++;
    if (k >= to || tokens.tag[k] !== Tag.NOUN) return false;
    const key = tokens.key[k]!;
    return PLURALS.has(key) || singular(key) !== key;
  }

  /** "Polls show that …", "Riyadh views the pact …": a noun that agrees with it before, an object or clause behind. */
  function saysSomething(i: number, key: string, before: number, after: number, prev: string): boolean {
    if (key === "believe" || key === "says" || key === "say") return true;
    if ((before !== Tag.NOUN && before !== Tag.PROPN) || TIME_HEADS.has(prev)) return false;
    // "Russian and South Ossetian claims that": two nationalities before a noun
    if (key.endsWith("s") && prev.endsWith("ian") && joinsNationality(i)) return false;
    const plural = (prev.endsWith("s") && !prev.endsWith("ss") && before === Tag.NOUN) || PLURALS.has(prev);
    const agrees = key.endsWith("s") ? !plural : plural || prev.endsWith("s");
    if (!agrees) return false;
    const next = tokens.key[i + 1] ?? "";
    if (next === "to") return before === Tag.PROPN && after === Tag.PART;
    if (next === '"') return key.endsWith("s");
    return next === "that" || after === Tag.DET || SUBJECT_PRONOUNS.has(next);
  }

  function joinsNationality(i: number): boolean {
    for (let k = i - 2; k > 0 && k > i - 5; k--)
      if (tokens.key[k] === "and") return tokens.key[k - 1]!.endsWith("ian") || tokens.key[k - 1]!.endsWith("ish");
    return false;
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
    return k > from && k < i - 1 && tokens.key[k] === "by" && isPastForm(tokens.key[k - 1]!);
  }

  /** Names, then a verb or a comma. */
  function namesWhoActs(at: number, to: number): boolean {
    while (at < to && tag[at] === Tag.PROPN) at++;
    return at < to && (tag[at] === Tag.VERB || tag[at] === Tag.AUX || tokens.key[at] === ",");
  }

  function repairVerb(i: number, key: string, before: number, after: number, from: number, to: number): void {
    const prev = i > from ? tokens.key[i - 1]! : "";
    // "when rebels ambushed", "as police fired", "after strikes hit": no verb has a verb of its own behind it.
    if ((after === Tag.VERB && isPastForm(tokens.key[i + 1]!)) || after === Tag.AUX) {
      const subjectless = before !== Tag.NOUN && before !== Tag.PROPN && before !== Tag.PRON && before !== Tag.PART;
      if (
        personNoun(key) !== undefined ||
        key === "police" ||
        (subjectless && key.endsWith("s") && !SAYING_FORMS.has(key))
      ) {
        tag[i] = Tag.NOUN;
        return;
      }
    }
    // "Rob Ames, a host, held", "Mark Lee said": a name that is a verb elsewhere
    if (i === from && after === Tag.PROPN && casing === "mixed" && isBaseForm(key) && namesWhoActs(i + 1, to)) {
      tag[i] = Tag.PROPN;
      return;
    }
    const nominalBefore = before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ || before === Tag.DET;
    if (key.endsWith("ing")) {
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
      if (before === Tag.AUX || BE.has(prev)) return;
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
    // "a camp for displaced people"
    const harmed = HARMED.has(key) && (before === Tag.ADP || prev === "for") && after === Tag.NOUN;
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
    // "their hope that", "there were reports of"
    if (POSSESSIVES.has(prev) || (BE.has(prev) && key.endsWith("s") && tokens.key[i + 1] === "of")) {
      tag[i] = Tag.NOUN;
      return;
    }
    // "The two sides traded blame"
    if (key === "blame" && TRADING.has(prev)) {
      tag[i] = Tag.NOUN;
      return;
    }
    if (isBaseForm(key)) {
      // "a request for comment", "it was market day", "the strike"
      const afterPreposition = (before === Tag.ADP || prev === "for") && prev !== "to";
      const afterBe = BE.has(prev);
      if (afterPreposition || afterBe || before === Tag.DET || prev === "'s") tag[i] = Tag.NOUN;
    } else if (
      before === Tag.DET &&
      after !== Tag.NOUN &&
      after !== Tag.PROPN &&
      after !== Tag.ADJ &&
      key.endsWith("s")
    ) {
      tag[i] = Tag.NOUN;
    }
    // "BBC Verify", "Operation Defend": a capital amid a name
    if (tag[i] === Tag.VERB && casing === "mixed" && before === Tag.PROPN && startsUpper(tokens.word[i]!) && i + 1 < to)
      tag[i] = Tag.PROPN;
  }

  function repairNoun(i: number, key: string, before: number, after: number, from: number): void {
    const prev = i > from ? tokens.key[i - 1]! : "";
    const proper = before === Tag.PROPN && (prev === "united" || (casing === "mixed" && startsUpper(tokens.word[i]!)));
    if (!proper && bits[i]! & Bit.SAYING && saysSomething(i, key, before, after, prev)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Death toll in Aleppo strike rises to 31": what a toll does
    if (MOUNTING.has(key) && (after === Tag.NUM || TOWARDS.has(tokens.key[i + 1] ?? "")) && hasToll(from, i)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "urged them to leave, warning that", "while warning that"; not "a warning that"
    if (key === "warning" && tokens.key[i + 1] === "that" && (prev === "," || WHILE.has(prev))) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Images verified by the BBC show soldiers": no show of the BBC's
    if (key === "show" && after !== Tag.PUNCT && behindAgent(i, from)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Islamabad says Kabul shelters the militants"
    if (
      key.endsWith("s") &&
      before === Tag.PROPN &&
      after === Tag.DET &&
      i - 2 >= from &&
      SAYS.has(tokens.key[i - 2]!)
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "…, firing 32 missiles", "killing two and wounding more than 60"
    if (
      key.endsWith("ing") &&
      (prev === "," || prev === "and") &&
      (after === Tag.NUM || COUNT_LEADS.has(tokens.key[i + 1] ?? ""))
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    if (isPastForm(key) && !key.endsWith("ings")) {
      const capital = casing === "mixed" && i > from && startsUpper(tokens.word[i]!);
      const passive = BE.has(prev) || HAVE.has(prev) || MODALS.has(prev);
      const subject = before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON;
      const object =
        after === Tag.DET ||
        after === Tag.NUM ||
        after === Tag.PRON ||
        after === Tag.PROPN ||
        (after === Tag.ADP && VERBAL.has(key)) ||
        tokens.key[i + 1] === "dead" ||
        tokens.key[after === Tag.ADV ? i + 2 : i + 1] === "at";
      const strong = key.endsWith("ed") || VERBAL.has(key) || (key.endsWith("en") && key.length > 4);
      if (
        !capital &&
        strong &&
        (passive ||
          (subject && object && (tag[i] !== Tag.ADJ || after === Tag.PRON)) ||
          (subject && key.endsWith("ed") && (after === Tag.DET || after === Tag.NUM)) ||
          (subject && UNMISTAKABLE.has(key) && after !== Tag.PUNCT) ||
          (subject && tokens.key[i + 1] === "that" && key.endsWith("ed")) ||
          (subject &&
            isKnownPast(key) &&
            (object || after === Tag.NOUN || after === Tag.ADP || COUNT_LEADS.has(tokens.key[i + 1] ?? ""))) ||
          (COORDINATORS.has(prev) &&
            (object || tokens.key[i + 1] === "by" || (isKnownPast(key) && COUNT_LEADS.has(tokens.key[i + 1] ?? "")))))
      )
        tag[i] = Tag.VERB;
      return;
    }
    // "The military seized", "the wounded were": an adjective with no noun behind it.
    if (
      tag[i] === Tag.ADJ &&
      before === Tag.DET &&
      (after === Tag.VERB || after === Tag.AUX) &&
      !tokens.key[i + 1]!.endsWith("ing")
    ) {
      tag[i] = Tag.NOUN;
      return;
    }
    // "Blast kills 20, wounds 30"
    if (after === Tag.NUM && HEADLINE_VERBS.has(key) && (prev === "," || prev === "and")) {
      tag[i] = Tag.VERB;
      return;
    }
    // "as gunmen storm hotel", "Protesters clash with police": people in the plural stand before no noun.
    if (DOING.has(key) && after !== Tag.VERB && after !== Tag.AUX && arePeople(prev)) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Missile hits market": a headline leaves out what would tell a verb from a noun.
    if (
      tokens.field[i] === 0 &&
      HEADLINE_VERBS.has(key) &&
      (before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ) &&
      after !== Tag.VERB &&
      after !== Tag.AUX
    ) {
      tag[i] = Tag.VERB;
      return;
    }
    // "Gunmen shot …", "Rebels …" at a sentence's start are no names.
    if (tag[i] === Tag.PROPN && i === from && personNoun(key)?.plural && after !== Tag.PROPN) tag[i] = Tag.NOUN;
  }
}

const HARMED = new Set(["displaced", "wounded", "injured"]);
const MANY = new Set(["several", "some", "many", "other", "various", "numerous", "dozen", "most"]);
const TRADING = new Set(
  "trade traded trading exchange exchanged exchanging take took share shared lay laid".split(" "),
);
const SAYS = new Set(["says", "said", "say", "claims", "insists", "believes", "alleges"]);
const arePeople = (key: string): boolean => /(?:s|men)$/.test(key) && personNoun(key)?.plural === true;

/** Verbs of deeds that the tagger takes for nouns behind those who do them. */
const DOING = new Set(
  "storm clash attack kill shell bomb raid strike ambush protest march rally riot battle torch loot shoot wound seize fight target".split(
    " ",
  ),
);
const WHILE = new Set(["while", "when", "after", "before", "and", "but", "without"]);
const SUBJECT_PRONOUNS = new Set(["he", "she", "they", "it", "we", "i", "you", "there"]);

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
/** Verbs of headlines in the third person that are nouns elsewhere. */
const HEADLINE_VERBS = new Set(
  "hits kills shells strikes attacks bombs raids clashes fires blasts rockets storms targets claims seeks vows slams warns urges calls says blames backs offers halts seizes captures arrests wounds injures frees releases threatens rejects denies accuses condemns demands orders moves pulls retreats marches protests votes talks meets agrees signs bans blocks closes leaves ends".split(
    " ",
  ),
);
/** Irregular past forms that are no other word. */
const UNMISTAKABLE = new Set(
  "overthrew withdrew overran retook undertook blew fled took gave threw shook stole sank".split(" "),
);
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
