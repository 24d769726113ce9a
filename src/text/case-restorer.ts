import { foldWord } from "../knowledge/fold.js";
import type { Knowledge } from "../knowledge/knowledge.js";
import { longestPhrase } from "../knowledge/phrase-index.js";
import type { CaseEvidence } from "./case-evidence.js";
import { caseLists } from "./case-lists.js";
import { capitalised, isAscii, type Word } from "./case-words.js";
import { isAcronym, isDerived } from "./english.js";

/** Acronyms by their place: short words alone in brackets behind another word, and those that a table has in capitals. */
export function acronymsOf(
  copy: string,
  paragraphs: readonly (readonly Word[])[],
  known: ReadonlyMap<string, boolean>,
  knowledge: Knowledge,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of paragraphs) {
    for (const { start, end, key, opens } of words) {
      const before = copy[start - 1];
      const behind = copy[end];
      if (!((before === "(" && behind === ")") || (before === "[" && behind === "]"))) continue;
      if (
        (key.length <= 4 && !opens && known.get(key) !== true) ||
        (key.length <= 8 && isListedAcronym(key, knowledge))
      )
        found.add(key);
    }
  }
  return found;
}

function isListedAcronym(key: string, { actors }: Knowledge): boolean {
  const entry = longestPhrase(actors, { key: [key] }, 0, 1)?.entry;
  return entry?.value.cased === true && entry.phrase === key.toUpperCase();
}

const RISING = new Set(["to", "by", "from", "above", "sharply"]);

/** "FARC", "IDF": the tagger's lexicon has them as words, and no reader does. */
const isOnlyAcronym = (phrase: string): boolean =>
  phrase.length > 2 && phrase === phrase.toUpperCase() && !caseLists().wordsAsAcronyms.has(phrase.toLowerCase());

/** Restores the words of one paragraph. */
export class Restorer {
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
    private readonly knowledge: Knowledge,
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
    const { actors, countries, gazetteer } = this.knowledge;
    const inActors = actors.has(key);
    const inCountries = countries.has(key);
    const mayBePlace = this.mayOpenPlace(i);
    const own = gazetteer.own?.(this.keys, i, this.limitFrom(i));
    if (own !== undefined && (own.to > i + 1 || !this.isWord(i))) return this.placeName(i, own.to);
    if (!inActors && !inCountries && !mayBePlace) return i + 1;
    const limit = this.limitFrom(i);
    const actor = inActors
      ? longestPhrase(
          actors,
          { key: this.keys },
          i,
          limit,
          ({ phrase, value }) => isOnlyAcronym(phrase) || this.isSafe(phrase, value.cased),
        )
      : undefined;
    const country = inCountries
      ? longestPhrase(countries, { key: this.keys }, i, limit, ({ phrase, value }) => this.isSafe(phrase, value.cased))
      : undefined;
    const best = country !== undefined && country.to >= (actor?.to ?? 0) ? country : actor;
    if (best !== undefined) {
      const name = !(best === country && country.entry.value.as !== "name" && country.entry.value.as !== "capital");
      return this.write(i, best.to, best.entry.phrase, name);
    }
    if (mayBePlace && limit - i > 1) {
      const place = gazetteer.longest(this.keys, i, limit);
      if (place !== undefined && this.isPlace(i, place.to)) return this.placeName(i, place.to);
    }
    return i + 1;
  }

  private placeName(from: number, to: number): number {
    for (let k = from; k < to; k++) {
      const { key } = this.words[k]!;
      this.form[k] = k > from && caseLists().links.has(this.keys[k]!) ? key : capitalised(key);
      this.isName[k] = this.form[k] !== key;
    }
    return to;
  }

  /** Names of several words need the gazetteer where one of them is an English word: "New Delhi", "Bandar Green". */
  private mayOpenPlace(i: number): boolean {
    const next = i + 1;
    if (next >= this.words.length || this.words[next]!.start !== this.words[i]!.end + 1) return false;
    const { key } = this.words[i]!;
    if (this.isWord(i))
      return PLACE_OPENERS.has(key) || caseLists().openers.has(key) || WATERS.has(this.words[next]!.key);
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
    return this.known.get(key) !== true || caseLists().capital.has(key) || caseLists().places.has(key);
  }

  private isPlace(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!this.isWord(k)) return true;
    const last = this.keys[to - 1]!;
    // "Port Sudan"
    if (this.keys[from] === "port" && this.knowledge.countries.has(last)) return true;
    return caseLists().openers.has(this.keys[from]!) || WATERS.has(last);
  }

  /** Spells words as a table does. */
  private write(from: number, to: number, phrase: string, name: boolean): number {
    const parts = phrase.split(/[\s\-–,()/&]+/).filter((part) => part !== "");
    for (let k = from; k < to; k++) {
      const { key } = this.words[k]!;
      const part = parts[k - from]?.replaceAll(".", "");
      const same = part !== undefined && part.length === key.length && part.toLowerCase() === key;
      this.form[k] = same ? part : caseLists().links.has(key) && k > from ? key : capitalised(key);
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
    if (this.isMonth(i) || caseLists().capital.has(key)) {
      this.form[i] = capitalised(key);
      return;
    }
    if (this.acronyms.has(key) && !(this.isWord(i) && key.length > 5)) {
      // "blew up" beside "Patriotic Union [UP]"
      const little = (this.isFunctionWord(i) || PARTICLES.has(key)) && this.words[i - 1]?.key !== "the";
      const word = this.isWord(i) && !this.standsInBrackets(i) && (little || !isListedAcronym(key, this.knowledge));
      this.form[i] = word ? key : key.toUpperCase();
      this.isName[i] = this.form[i] !== key;
      return;
    }
    if (this.isWord(i)) {
      const place = this.isCalledPlace(i);
      this.form[i] = place ? capitalised(key) : key;
      this.isName[i] = place;
      if (place) this.nameKeys.add(key);
      return;
    }
    this.form[i] = isAcronym(key) ? key.toUpperCase() : capitalised(key);
    this.isName[i] = true;
  }

  /** "the town of Sake": an English word that stands where the name of a place stands, and is one. */
  private isCalledPlace(i: number): boolean {
    if (i < 2 || this.words[i - 1]!.key !== "of" || !CALLED.has(this.words[i - 2]!.key)) return false;
    return !this.isFunctionWord(i) && this.knowledge.gazetteer.lookup(this.keys[i]!).length > 0;
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
    if (!caseLists().months.has(key)) return false;
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
    if (caseLists().places.has(key) || caseLists().people.has(key)) return false;
    if (this.known.get(key) === true || caseLists().common.has(key)) return true;
    return isAscii(key) && isDerived(key);
  }

  // ─── company

  private besideNames(i: number): void {
    const { key } = this.words[i]!;
    if (this.isName[i] || this.form[i] !== key) return;
    const after = i + 1 < this.words.length && (this.isName[i + 1] || DIRECTIONS.has(key));
    const ahead =
      i > 0 &&
      (this.isName[i - 1] ||
        this.form[i - 1] !== this.words[i - 1]!.key ||
        caseLists().titles.has(this.words[i - 1]!.key));
    if (!after && !ahead) return;
    const next = this.adjacent(i, i + 1) ? i + 1 : -1;
    const before = this.adjacent(i - 1, i) ? i - 1 : -1;
    const { titles, nameWords, openers, links, capital } = caseLists();
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
    // "THE TOLL IN GOMA ROSE TO 12"
    const rises = next >= 0 && key === "rose" && RISING.has(this.words[next]!.key);
    if (beside && nameWords.has(key) && !rises) {
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
        if (caseLists().links.has(word) || word === "and" || word === "for") continue;
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
      if (caseLists().links.has(key) || key === "and" || key === "for") continue;
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
        if (this.form[k] === key && key.length > 1 && !caseLists().links.has(key) && !this.isFunctionWord(k)) {
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
/** The last word of names such as "Black Sea". */
const WATERS = new Set("sea ocean gulf strait river lake bay".split(" "));
/** Kinds of place that are followed by "of" and their name. */
const CALLED = new Set("town city village settlement hamlet port municipality township".split(" "));
const WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
const FUNCTION_WORDS = new Set(
  "the a an in on at by for from with to and or but not was were is are be been has have had who which that when where".split(
    " ",
  ),
);
/** Behind verbs: "blew up", "carried out". */
const PARTICLES = new Set("up out off down over".split(" "));

function isVerbLike(key: string): boolean {
  return key === "judge" || key === "major" ? false : key.endsWith("ed") || key.endsWith("ing");
}
