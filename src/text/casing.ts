import { actorIndex } from "../knowledge/actors.js";
import { countryIndex } from "../knowledge/countries.js";
import { foldWord } from "../knowledge/fold.js";
import { coreGazetteer } from "../knowledge/gazetteer/gazetteer.js";
import { personNoun } from "../knowledge/people.js";
import { longestPhrase } from "../knowledge/phrase-index.js";
import { BEFORE_NAMES, MAY_END } from "./abbreviations.data.js";
import { CAPITAL_WORDS, COMMON_WORDS, NAME_LINKS, NAME_OPENERS, NAME_WORDS, TITLES } from "./casing.data.js";
import { MONTH_NAMES } from "./datelines.data.js";
import type { Casing } from "./document.js";
import type { Paragraph } from "./paragraphs.js";
import { areKnown } from "./wink.js";

/** How a paragraph is cased; "title": Most Words Have a Capital. */
export type ParagraphCasing = Casing | "title";

/** A copy with its case restored, of the same length. */
export interface Restored {
  readonly copy: string;
  /** Offsets at which words start that are names beyond doubt. */
  readonly names: ReadonlySet<number>;
}

/** How a paragraph of a plain copy is cased. Short ones without enough letters count as mixed. */
export function casingOf(copy: string, start: number, end: number): ParagraphCasing {
  let upper = 0;
  let lower = 0;
  let words = 0;
  let capitals = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const unit = copy.charCodeAt(i);
    const isUpper = unit >= 65 && unit <= 90;
    const isLower = unit >= 97 && unit <= 122;
    if (isUpper) upper++;
    else if (isLower) lower++;
    if ((isUpper || isLower) && !inside) {
      words++;
      if (isUpper) capitals++;
    }
    inside = isUpper || isLower || (inside && (unit === 39 || unit === 0x2019 || unit >= 0xc0));
    // Enough of ordinary prose has been seen.
    if (words >= 10 && lower > 2 * upper && capitals * 2 < words && (capitals > 1 || (capitals > 0 && words > 25))) {
      return "mixed";
    }
  }
  const letters = upper + lower;
  if (upper > 4 * lower && words >= 2 && letters >= 8) return "upper";
  if (capitals * 100 <= words && lower >= 60 && words >= 12 && upper * 200 <= letters) return "lower";
  if (words >= 4 && words <= 25 && capitals * 3 >= words * 2) return "title";
  return "mixed";
}

/** Whether most letters are small ones, judged by the beginning of a paragraph. */
export function isProse(copy: string, start: number, end: number): boolean {
  let balance = 0;
  for (let i = start; i < end && i < start + 200; i++) {
    const unit = copy.charCodeAt(i);
    if (unit >= 97 && unit <= 122) balance++;
    else if (unit >= 65 && unit <= 90) balance--;
  }
  return balance > 0;
}

interface Lists {
  readonly capital: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
}

let lists: Lists | undefined;
function data(): Lists {
  lists ??= {
    capital: new Set(CAPITAL_WORDS),
    common: new Set(COMMON_WORDS),
    titles: new Set(TITLES),
    nameWords: new Set(NAME_WORDS),
    openers: new Set(NAME_OPENERS),
    links: new Set(NAME_LINKS),
    months: new Map(MONTH_NAMES),
    abbreviations: new Set([...BEFORE_NAMES, ...MAY_END]),
  };
  return lists;
}

/** How words are written in those paragraphs of an article whose case says something. */
export class CaseEvidence {
  private readonly parts: { readonly copy: string; readonly start: number; readonly end: number }[] = [];
  private readonly forms = new Map<string, string | undefined>();
  private few = true;

  /** Adds a paragraph in mixed case. */
  add(copy: string, start: number, end: number): void {
    const last = this.parts[this.parts.length - 1];
    // Paragraphs behind one another are one part.
    if (last !== undefined && last.copy === copy && start - last.end < 4) {
      this.parts[this.parts.length - 1] = { copy, start: last.start, end };
    } else this.parts.push({ copy, start, end });
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Learns how words are written; words that open a sentence say nothing. */
  learn(keys: ReadonlySet<string>): void {
    this.few = keys.size <= FEW;
    if (this.few) {
      for (const key of keys) this.forms.set(key, this.search(key));
    } else this.scan(keys);
  }

  /** For few words: the first way of writing that the article knows, lower case before capitals. */
  private search(key: string): string | undefined {
    if (this.stands(key)) return key;
    const capital = capitalised(key);
    return this.stands(capital) ? capital : this.stands(key.toUpperCase()) ? key.toUpperCase() : undefined;
  }

  /** Whether words stand in the article just so; false where there are too many headlines to ask for each. */
  knows(phrase: string): boolean {
    return this.few && this.occurs(phrase, () => true);
  }

  private stands(form: string): boolean {
    return this.occurs(
      form,
      (copy, at, start) => isMidSentence(copy, at, start) && !isLetter(copy.charCodeAt(at + form.length)),
    );
  }

  /** Looks through the parts once, in order. */
  private occurs(form: string, accept: (copy: string, at: number, start: number) => boolean): boolean {
    let p = 0;
    while (p < this.parts.length) {
      const { copy, start } = this.parts[p]!;
      const at = copy.indexOf(form, start);
      if (at < 0) {
        while (p < this.parts.length && this.parts[p]!.copy === copy) p++;
        continue;
      }
      while (p < this.parts.length && this.parts[p]!.copy === copy && this.parts[p]!.end <= at) p++;
      if (this.parts[p]?.copy !== copy) continue;
      const part = this.parts[p]!;
      let next = at;
      while (next >= 0 && next < part.end) {
        if (next >= part.start && accept(copy, next, part.start)) return true;
        next = copy.indexOf(form, Math.max(next + 1, part.start));
      }
      p++;
    }
    return false;
  }

  private scan(keys: ReadonlySet<string>): void {
    const seen = new Map<string, Map<string, number>>();
    for (const { copy, start, end } of this.parts) {
      let from = start;
      for (let i = start; i <= end; i++) {
        if (i < end && isLetter(copy.charCodeAt(i))) continue;
        if (i - from > 1 && isMidSentence(copy, from, start)) {
          const text = copy.slice(from, i);
          const key = text.toLowerCase();
          if (keys.has(key)) {
            const counts = seen.get(key) ?? new Map<string, number>();
            counts.set(text, (counts.get(text) ?? 0) + 1);
            seen.set(key, counts);
          }
        }
        from = i + 1;
      }
    }
    for (const [key, counts] of seen) this.forms.set(key, mostFrequent(key, counts));
  }

  /** The usual form of a word, undefined where it was not seen. */
  formOf(key: string): string | undefined {
    return this.forms.get(key);
  }
}

// As many words are looked for one by one.
const FEW = 40;

/** Behind a space and no full stop. */
function isMidSentence(copy: string, at: number, start: number): boolean {
  return at - 2 >= start && copy.charCodeAt(at - 1) === 32 && !STOPS.includes(copy[at - 2]!);
}

const STOPS = ".!?:”\"“‘'";

function mostFrequent(key: string, counts: ReadonlyMap<string, number>): string {
  let best = key;
  let most = counts.get(key) ?? 0;
  for (const [form, count] of counts) {
    if (count > most) {
      best = form;
      most = count;
    }
  }
  return best;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly key: string;
  /** Opens a sentence. */
  readonly opens: boolean;
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  );
}

/** The runs of letters of a paragraph. */
function wordsOf(copy: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let opens = true;
  let i = start;
  while (i < end) {
    const unit = copy.charCodeAt(i);
    if (!isLetter(unit)) {
      if (unit === 33 || unit === 63) opens = true;
      else if (unit === 46 && endsSentence(copy, i, end, words)) opens = true;
      else if (unit >= 48 && unit <= 57) opens = false;
      i++;
      continue;
    }
    const from = i;
    while (i < end && isLetter(copy.charCodeAt(i))) i++;
    words.push({ start: from, end: i, key: copy.slice(from, i).toLowerCase(), opens });
    opens = false;
  }
  return words;
}

function endsSentence(copy: string, stop: number, end: number, words: readonly Word[]): boolean {
  const last = words[words.length - 1];
  if (last === undefined || last.end !== stop) return true;
  if (last.end - last.start === 1) return false;
  if (stop + 1 < end && isLetter(copy.charCodeAt(stop + 1))) return false;
  return !data().abbreviations.has(last.key);
}

/**
 * Restores the case of paragraphs that are all in capitals or all in lower case: names (known ones, and words that are no
 * English ones) get their capitals, all else is in lower case but for the first word of each sentence.
 *
 * @param copy plain copy of a field
 * @param paragraphs its paragraphs
 * @param casings how each is cased; mixed ones are left as they are
 * @param evidence how words are written in the parts of the article where case says something
 */
export function restoreCase(
  copy: string,
  paragraphs: readonly Paragraph[],
  casings: readonly ParagraphCasing[],
  evidence: CaseEvidence,
): Restored {
  const names = new Set<number>();
  const out: string[] = [];
  let done = 0;
  const all = paragraphs.map(({ start, end }, i) => (casings[i] === "mixed" ? [] : wordsOf(copy, start, end)));
  const asked = new Set<string>();
  for (let p = 0; p < all.length; p++) {
    if (casings[p] !== "title") for (const { key } of all[p]!) if (isAscii(key)) asked.add(key);
  }
  const known = areKnown(asked);
  const acronyms = acronymsOf(copy, all, known);
  if (!evidence.isEmpty) evidence.learn(new Set(all.flatMap((words) => words.map((word) => word.key))));
  const nameKeys = new Set<string>();
  const expanded = new Set<string>();
  for (let p = 0; p < paragraphs.length; p++) {
    const words = all[p]!;
    if (words.length === 0) continue;
    const forms =
      casings[p] === "title"
        ? titleForms(copy, words, evidence)
        : new Restorer(copy, words, known, evidence, acronyms, nameKeys, expanded).forms(names);
    out.push(copy.slice(done, paragraphs[p]!.start), respelt(copy, paragraphs[p]!, words, forms));
    done = paragraphs[p]!.end;
  }
  return { copy: done === 0 ? copy : out.join("") + copy.slice(done), names };
}

/** A paragraph with its words in their restored forms. */
function respelt(copy: string, { start, end }: Paragraph, words: readonly Word[], forms: readonly string[]): string {
  const text = copy.slice(start, end);
  const lower = text.toLowerCase();
  // Letters whose small form is longer would move what follows.
  const base = lower.length === text.length ? lower : text;
  let out = "";
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const form = forms[i]!;
    if (form.length !== word.end - word.start || (form === word.key && base === lower)) continue;
    out += base.slice(done, word.start - start) + form;
    done = word.end - start;
  }
  return out + base.slice(done);
}

function isAscii(key: string): boolean {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false;
  return true;
}

function capitalised(key: string): string {
  const first = key[0]!.toUpperCase();
  return first.length === 1 ? first + key.slice(1) : key;
}

/** Acronyms by their place: short words alone in brackets behind another word, and those that a table has in capitals. */
function acronymsOf(
  copy: string,
  paragraphs: readonly (readonly Word[])[],
  known: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of paragraphs) {
    for (const { start, end, key, opens } of words) {
      const before = copy[start - 1];
      const behind = copy[end];
      if (!((before === "(" && behind === ")") || (before === "[" && behind === "]"))) continue;
      if ((key.length <= 4 && !opens && known.get(key) !== true) || (key.length <= 8 && isListedAcronym(key)))
        found.add(key);
    }
  }
  return found;
}

function isListedAcronym(key: string): boolean {
  const entry = longestPhrase(actorIndex(), [key], 0, 1)?.entry;
  return entry?.value.cased === true && entry.phrase === key.toUpperCase();
}

/** In a headline of capitals what the article writes in lower case is so here. */
function titleForms(copy: string, words: readonly Word[], evidence: CaseEvidence): string[] {
  return words.map(({ start, end, key, opens }, i) => {
    const text = copy.slice(start, end);
    if (opens || text === key || evidence.formOf(key) !== key) return text;
    // "Human Rights" stays where the article has it so, though it writes "rights" elsewhere.
    const before = words[i - 1];
    const behind = words[i + 1];
    const named =
      (before !== undefined && before.end + 1 === start && evidence.knows(copy.slice(before.start, end))) ||
      (behind !== undefined && end + 1 === behind.start && evidence.knows(copy.slice(start, behind.end)));
    return named ? text : key;
  });
}

class Restorer {
  private readonly keys: string[];
  private readonly form: string[];
  private readonly isName: boolean[];
  /** Is it an English word: 1 yes, 2 no, 0 not asked yet. */
  private readonly english: Uint8Array;
  constructor(
    private readonly copy: string,
    private readonly words: readonly Word[],
    private readonly known: ReadonlyMap<string, boolean>,
    private readonly evidence: CaseEvidence,
    private readonly acronyms: ReadonlySet<string>,
    /** English words that the text so far has shown to be names. */
    private readonly nameKeys: Set<string>,
    /** Acronyms that the text so far has spelt out. */
    private readonly expanded: Set<string>,
  ) {
    this.keys = words.map(({ key }) => (isAscii(key) ? key : foldWord(key)));
    this.form = words.map(() => "");
    this.isName = words.map(() => false);
    this.english = new Uint8Array(words.length);
  }

  /** The restored form of each word; `names` takes the offsets of names up. */
  forms(names: Set<number>): string[] {
    for (let i = 0; i < this.words.length; ) i = this.knownPhrase(i);
    for (let i = 0; i < this.words.length; i++) if (this.form[i] === "") this.singleWord(i);
    for (let i = 0; i < this.words.length; i++) this.besideNames(i);
    this.expandAcronyms();
    this.expandBrackets();
    this.repeatNames();
    return this.words.map((word, i) => {
      const form = this.form[i]!;
      if (this.isName[i]) names.add(word.start);
      return word.opens && form === word.key ? capitalised(form) : form;
    });
  }

  // ─── what tables know

  private knownPhrase(i: number): number {
    const digit = this.copy.charCodeAt(this.words[i]!.start - 1);
    if (digit >= 48 && digit <= 57) return i + 1;
    const key = this.keys[i]!;
    const inActors = actorIndex().byFirst.has(key);
    const inCountries = countryIndex().byFirst.has(key);
    const mayBePlace = this.mayOpenPlace(i);
    if (!inActors && !inCountries && !mayBePlace) return i + 1;
    const limit = this.limitFrom(i);
    const actor = inActors
      ? longestPhrase(actorIndex(), this.keys, i, limit, ({ phrase, value }) => this.isSafe(phrase, value.cased))
      : undefined;
    const country = inCountries
      ? longestPhrase(countryIndex(), this.keys, i, limit, ({ phrase, value }) => this.isSafe(phrase, value.cased))
      : undefined;
    const best = country !== undefined && country.to >= (actor?.to ?? 0) ? country : actor;
    if (best !== undefined) {
      const name = !(best === country && country.entry.value.as !== "name" && country.entry.value.as !== "capital");
      return this.write(i, best.to, best.entry.phrase, name);
    }
    if (mayBePlace && limit - i > 1) {
      const place = coreGazetteer().longest(this.keys, i, limit);
      if (place !== undefined && this.isPlace(i, place.to)) {
        for (let k = i; k < place.to; k++) {
          this.form[k] =
            k > i && data().links.has(this.keys[k]!) ? this.words[k]!.key : capitalised(this.words[k]!.key);
          this.isName[k] = this.form[k] !== this.words[k]!.key;
        }
        return place.to;
      }
    }
    return i + 1;
  }

  /** Names of several words need the gazetteer where one of them is an English word: "New Delhi", "Bandar Green". */
  private mayOpenPlace(i: number): boolean {
    const next = i + 1;
    if (next >= this.words.length || this.words[next]!.start !== this.words[i]!.end + 1) return false;
    const { key } = this.words[i]!;
    if (this.isWord(i)) return PLACE_OPENERS.has(key) || data().openers.has(key);
    return this.isWord(next) && !FUNCTION_WORDS.has(this.words[next]!.key);
  }

  /** Phrases do not run over commas, stops and brackets. */
  private limitFrom(i: number): number {
    let to = i + 1;
    while (to < this.words.length && to < i + 8) {
      const gap = this.copy.slice(this.words[to - 1]!.end, this.words[to]!.start);
      if (gap !== " " && gap !== "-" && gap !== "'" && gap !== "  " && gap !== ". ") break;
      to++;
    }
    return to;
  }

  /** A single word that is an English one as well stays one ("who", "turkey" in lower case), and so do short acronyms. */
  private isSafe(phrase: string, cased: boolean): boolean {
    if (phrase.includes(" ") || phrase.includes("-")) return true;
    const key = phrase.toLowerCase().replaceAll(".", "");
    if (!cased && !phrase.includes(".") && phrase !== phrase.toUpperCase()) return true;
    return this.known.get(key) !== true || data().capital.has(key);
  }

  private isPlace(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!this.isWord(k)) return true;
    return data().openers.has(this.keys[from]!);
  }

  /** Spells words as a table does. */
  private write(from: number, to: number, phrase: string, name: boolean): number {
    const parts = phrase.split(/[\s\-–,()/&]+/).filter((part) => part !== "");
    for (let k = from; k < to; k++) {
      const { key } = this.words[k]!;
      const part = parts[k - from]?.replaceAll(".", "");
      const same = part !== undefined && part.length === key.length && part.toLowerCase() === key;
      this.form[k] = same ? part : data().links.has(key) && k > from ? key : capitalised(key);
      this.isName[k] = name && this.form[k] !== key;
    }
    return to;
  }

  // ─── single words

  private singleWord(i: number): void {
    const { key, start, end } = this.words[i]!;
    const digit = this.copy.charCodeAt(start - 1);
    if (digit >= 48 && digit <= 57) {
      this.form[i] = key; // "1st", "9mm"
      return;
    }
    const seen = this.evidence.formOf(key);
    if (seen !== undefined && seen.length === key.length) {
      this.form[i] = seen;
      this.isName[i] = seen !== key && !this.isWord(i);
      return;
    }
    // "doesn't", "Burhan's": the piece behind an apostrophe
    const apostrophe = start > 0 && (this.copy[start - 1] === "'" || this.copy[start - 1] === "’");
    if (apostrophe && key.length <= 2) {
      this.form[i] = key;
      return;
    }
    if (key.length === 1) {
      const initial =
        key !== "a" || this.copy[end] === "." || (this.adjacent(i, i + 1) && this.words[i + 1]!.key.length === 1);
      this.form[i] = initial ? key.toUpperCase() : key;
      return;
    }
    if (this.isMonth(i) || data().capital.has(key)) {
      this.form[i] = capitalised(key);
      return;
    }
    if (this.acronyms.has(key) && !(this.isWord(i) && key.length > 5)) {
      const word = this.isWord(i) && !this.standsInBrackets(i) && !isListedAcronym(key);
      this.form[i] = word ? key : key.toUpperCase();
      this.isName[i] = this.form[i] !== key;
      return;
    }
    if (this.isWord(i)) {
      this.form[i] = key;
      return;
    }
    this.form[i] = isAcronym(key) ? key.toUpperCase() : capitalised(key);
    this.isName[i] = true;
  }

  private standsInBrackets(i: number): boolean {
    const { start, end } = this.words[i]!;
    const before = this.copy[start - 1];
    const behind = this.copy[end];
    return (before === "(" || before === "[") && (behind === ")" || behind === "]");
  }

  private isMonth(i: number): boolean {
    const { key, start, end } = this.words[i]!;
    if (WEEKDAYS.has(key)) return true;
    if (!data().months.has(key)) return false;
    if (key !== "may" && key !== "march" && key !== "mar" && key !== "dec" && key !== "jan") return true;
    if (/\d ?$/.test(this.copy.slice(Math.max(0, start - 3), start)) || /^\.? ?\d/.test(this.copy.slice(end, end + 3)))
      return true;
    const before = this.words[i - 1]?.key;
    return (
      before === "in" ||
      before === "since" ||
      before === "until" ||
      before === "last" ||
      before === "early" ||
      before === "late" ||
      before === "mid"
    );
  }

  /** Is it an English word, or made from one? */
  private isWord(i: number): boolean {
    if (this.english[i] === 0) this.english[i] = this.isEnglish(this.words[i]!.key) ? 1 : 2;
    return this.english[i] === 1;
  }

  private isEnglish(key: string): boolean {
    if (this.known.get(key) === true || data().common.has(key)) return true;
    return isAscii(key) && isDerived(key);
  }

  // ─── company

  private besideNames(i: number): void {
    const { key } = this.words[i]!;
    if (this.isName[i] || this.form[i] !== key) return;
    const after = i + 1 < this.words.length && (this.isName[i + 1] || DIRECTIONS.has(key));
    const ahead =
      i > 0 &&
      (this.isName[i - 1] || this.form[i - 1] !== this.words[i - 1]!.key || data().titles.has(this.words[i - 1]!.key));
    if (!after && !ahead) return;
    const next = this.adjacent(i, i + 1) ? i + 1 : -1;
    const before = this.adjacent(i - 1, i) ? i - 1 : -1;
    const { titles, nameWords, openers, links, capital } = data();
    if (next >= 0 && DIRECTIONS.has(key) && REGIONS.has(this.words[next]!.key) && capital.has(this.words[next]!.key)) {
      this.form[i] = capitalised(key); // "South American"
      return;
    }
    // "Col Ponce": behind such a title stands a name, whatever the word.
    if (
      before >= 0 &&
      ALWAYS_BEFORE_NAMES.has(this.words[before]!.key) &&
      key.length > 2 &&
      !this.isFunctionWord(i) &&
      !titles.has(key)
    ) {
      this.form[i] = capitalised(key);
      this.isName[i] = true;
      this.form[before] = capitalised(this.words[before]!.key);
      this.nameKeys.add(key);
      return;
    }
    if (next >= 0 && this.isName[next] && titles.has(key) && !isVerbLike(key)) {
      this.form[i] = capitalised(key);
      return;
    }
    const beside =
      (next >= 0 && this.isName[next]) || (before >= 0 && (this.isName[before] || titles.has(this.words[before]!.key)));
    if (beside && nameWords.has(key)) {
      this.form[i] = capitalised(key);
      this.isName[i] = true;
      return;
    }
    // "San Rico", "Los Amates"
    if (
      before >= 0 &&
      openers.has(this.words[before]!.key) &&
      this.form[before] !== this.words[before]!.key &&
      !links.has(key) &&
      !this.isFunctionWord(i)
    ) {
      this.form[i] = capitalised(key);
      this.isName[i] = true;
    }
  }

  private isFunctionWord(i: number): boolean {
    return FUNCTION_WORDS.has(this.words[i]!.key);
  }

  /** Only a space, or a stop and a space, lies between two words. */
  private adjacent(i: number, k: number): boolean {
    if (i < 0 || k >= this.words.length || this.words[k]!.opens) return false;
    const gap = this.copy.slice(this.words[i]!.end, this.words[k]!.start);
    return gap === " " || gap === "  " || gap === ". " || gap === ".  ";
  }

  /** "FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN]": words whose first letters make the acronym are a name. */
  private expandAcronyms(): void {
    for (let i = 2; i < this.words.length; i++) {
      const { key } = this.words[i]!;
      if (key.length < 2 || key.length > 7 || !this.standsInBrackets(i)) continue;
      const k = this.expansionStart(i);
      if (k < 0) continue;
      this.expanded.add(key);
      for (let j = k; j < i; j++) {
        const word = this.words[j]!.key;
        if (data().links.has(word) || word === "and" || word === "for") continue;
        if (this.form[j] === word) this.form[j] = capitalised(word);
        this.isName[j] = true;
      }
      this.form[i] = key.toUpperCase();
      this.isName[i] = true;
    }
  }

  /** The first of the words before an acronym in brackets whose first letters are its letters, in whatever order; or -1. */
  private expansionStart(i: number): number {
    const letters = [...this.words[i]!.key];
    const wanted = [...letters].sort().join("");
    const found: string[] = [];
    let k = i - 1;
    for (; k >= 0 && i - k < 12 && found.length < letters.length; k--) {
      const { key, end } = this.words[k]!;
      if (k < i - 1 && this.copy.slice(end, this.words[k + 1]!.start).search(/[.,;:()[\]]/) >= 0) return -1;
      if (data().links.has(key) || key === "and" || key === "for") continue;
      found.push(key[0]!);
    }
    return found.sort().join("") === wanted ? k + 1 : -1;
  }

  /** "FENASTRAS [NATIONAL UNION FEDERATION OF SALVADORAN WORKERS]": what stands in brackets behind an acronym is its name. */
  private expandBrackets(): void {
    for (let i = 1; i < this.words.length; i++) {
      const before = this.words[i - 1]!;
      const open = this.copy[this.words[i]!.start - 1];
      if (open !== "[" && open !== "(") continue;
      if (!this.isName[i - 1] || this.isName[i] || !/^ ?[[(]$/.test(this.copy.slice(before.end, this.words[i]!.start)))
        continue;
      const close = this.copy.slice(this.words[i]!.start, this.words[i]!.start + 120).search(/[\])]/);
      const end = this.words[i]!.start + close;
      let last = i;
      while (last + 1 < this.words.length && this.words[last + 1]!.end <= end) last++;
      if (close < 0 || last - i < 2 || this.copy.slice(this.words[i]!.start, end).includes(",")) continue;
      if (this.form[i - 1] !== before.key.toUpperCase() && before.key.length > 9) continue;
      if (before.key.length <= 4 && !this.isWord(i - 1)) {
        this.form[i - 1] = before.key.toUpperCase();
        this.expanded.add(before.key);
      }
      for (let k = i; k <= last; k++) {
        const { key } = this.words[k]!;
        if (this.form[k] === key && key.length > 1 && !data().links.has(key) && !this.isFunctionWord(k)) {
          this.form[k] = capitalised(key);
          this.isName[k] = true;
        }
      }
    }
  }

  private repeatNames(): void {
    if (this.nameKeys.size === 0 && this.expanded.size === 0) return;
    for (let i = 0; i < this.words.length; i++) {
      const { key } = this.words[i]!;
      // "the UP" of "Patriotic Union [UP]"
      if (this.expanded.has(key) && (!this.isWord(i) || (i > 0 && this.words[i - 1]!.key === "the"))) {
        this.form[i] = key.toUpperCase();
        this.isName[i] = true;
      }
      if (this.isName[i] || !this.nameKeys.has(key)) continue;
      this.form[i] = capitalised(key);
      this.isName[i] = true;
    }
  }
}

const DIRECTIONS = new Set("north south west east central latin middle northern southern".split(" "));
const REGIONS = new Set(
  "america american americans africa african africans asia asian europe european europeans".split(" "),
);
const ALWAYS_BEFORE_NAMES = new Set("mr mrs dr gen col lt maj capt sgt msgr".split(" "));
const PLACE_OPENERS = new Set(
  "new north south east west upper lower great greater little old port cape mount lake fort united saint holy central northern southern eastern western".split(
    " ",
  ),
);
const WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
const FUNCTION_WORDS = new Set(
  "the a an in on at by for from with to and or but not was were is are be been has have had who which that when where".split(
    " ",
  ),
);

// Without a vowel, or as short as no name is.
function isAcronym(key: string): boolean {
  if (!/[aeiouy]/.test(key)) return key.length <= 6 && !TITLE_ABBREVIATIONS.has(key);
  return /^(?:[ivx]{2,4}|ii|[b-df-hj-np-tv-xz]{3,5}[aeiou]|[aeiou][b-df-hj-np-tv-xz]{3,4})$/.test(key);
}

const TITLE_ABBREVIATIONS = new Set(
  "mr mrs ms dr st jr sr lt col gen sgt cpl capt maj msgr brig prof rev hon smt md mt ft".split(" "),
);

const ENDINGS: readonly (readonly [ending: string, ...stems: string[]])[] = [
  ["ies", "y"],
  ["ied", "y"],
  ["ches", "ch"],
  ["shes", "sh"],
  ["sses", "ss"],
  ["xes", "x"],
  ["men", "man"],
  ["women", "woman"],
  ["ing", "", "e"],
  ["ed", "", "e"],
  ["ers", "", "er", "e"],
  ["er", "", "e"],
  ["s", ""],
  ["ly", ""],
  ["ness", ""],
  ["ist", ""],
  ["ists", "", "ist"],
  ["ism", ""],
  ["ations", "ation", "ate"],
];
const PREFIXES = [
  "anti",
  "counter",
  "ultra",
  "narco",
  "non",
  "re",
  "pre",
  "over",
  "under",
  "out",
  "super",
  "pro",
  "semi",
  "para",
  "mis",
  "dis",
  "un",
  "co",
  "self",
];

/** "detonated", "ambulances", "antidrug": made from a word that the lexicon knows. Names that merely look so are rare. */
function isDerived(key: string): boolean {
  let derived = memory.get(key);
  if (derived === undefined) {
    if (memory.size > 50_000) memory.clear();
    derived = derives(key);
    memory.set(key, derived);
  }
  return derived;
}

// Depends on the word alone.
const memory = new Map<string, boolean>();

function derives(key: string): boolean {
  if (key.length < 5) return false;
  if (personNoun(key) !== undefined) return true;
  // "Arias", "Matos", "Solis" are no plurals; English ones that end so are in the lexicon.
  if (/[aoi]s$/.test(key) || SPANISH_PLURALS.has(key)) return false;
  const stems: string[] = [];
  for (const [ending, ...replacements] of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, key.length - ending.length);
    if (stem.length < (ending === "er" || ending === "ers" ? 4 : 3)) continue;
    for (const replacement of replacements) stems.push(stem + replacement);
    // "bombarding" → "bombard"; "planned" → "plan"
    if (
      (ending === "ing" || ending === "ed" || ending === "er" || ending === "ers") &&
      stem[stem.length - 1] === stem[stem.length - 2]
    )
      stems.push(stem.slice(0, -1));
  }
  for (const prefix of PREFIXES)
    if (key.startsWith(prefix) && key.length - prefix.length >= 4) stems.push(key.slice(prefix.length));
  if (stems.length === 0) return false;
  const known = areKnown(stems);
  return stems.some((stem) => known.get(stem) === true && !data().capital.has(stem));
}

const SPANISH_PLURALS = new Set("morales montes flores reyes torres".split(" "));

function isVerbLike(key: string): boolean {
  return key === "judge" || key === "major" ? false : key.endsWith("ed") || key.endsWith("ing");
}
