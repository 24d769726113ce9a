import type { Grammar, NounGroup } from "../../grammar/grammar.js";
import { bitsOfLists, WordBits } from "../../knowledge/vocabulary.js";
import type { LocationKind } from "../../model/index.js";
import { type Document, Tag, type TokenRange } from "../../text/document.js";
import type { Names } from "../names/index.js";
import {
  LARGE_TOWNS,
  OTHER_PLACES,
  PARTS,
  PLACE_NOUNS,
  SAYS_WHICH,
  SMALL_TOWNS,
  STATE_NOUNS,
  TOWN_NOUNS,
  WITHIN,
} from "./described.data.js";

/** What the places say of themselves. */
export interface Named {
  /** Name mention → its place, or -1. */
  readonly of: Int32Array;
  readonly place: (index: number) => { readonly kind: LocationKind; readonly country?: string | undefined };
  /** The settlement that the text was filed from, or -1. */
  readonly filed: number;
  /** ISO3 of the country in which the article plays, if there is one. */
  readonly home: string | undefined;
  /** A state by its code, and its capital, or -1; made at need. */
  readonly state: (code: string) => number;
  readonly capital: (code: string) => number;
}

const Is = { TOWN: 1, PLACE: 2, STATE: 4, SMALL: 8, LARGE: 16, OTHER: 32, WHICH: 64, WHERE: 128, PART: 256 } as const;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const nounBits = /* @__PURE__ */ new WordBits((word) => {
  listBits ??= bitsOfLists([
    [set(TOWN_NOUNS), Is.TOWN],
    [set(PLACE_NOUNS), Is.PLACE],
    [set(STATE_NOUNS), Is.STATE],
    [set(SMALL_TOWNS), Is.SMALL],
    [set(LARGE_TOWNS), Is.LARGE],
    [set(OTHER_PLACES), Is.OTHER],
    [set(SAYS_WHICH), Is.WHICH],
    [set(WITHIN), Is.WHERE],
    [set(PARTS), Is.PART],
  ]);
  return listBits(word);
});
let listBits: ((word: string) => number) | undefined;

/** How far back the last settlement named counts, in sentences. */
const REACH = 8;
/** How far back what the text has called so comes before other settlements named since. */
const FRESH = 3;

/**
 * The place that a description means: "the city", "the camp", "the capital", "the country".
 *
 * "The capital" is the place that the text has called a capital, else that of the country in which the article plays;
 * "the country" is that country. A settlement is what the text has called by that noun ("the village of Kwalu", "Sidon, a
 * port"), unless another has been named since; else the last one named that nothing speaks against; else the one that the
 * text was filed from. A camp, a district, an island is what the text has called so.
 *
 * @returns noun group → its place, or -1
 */
export function describedPlaces(doc: Document, grammar: Grammar, names: Names, named: Named): Int32Array {
  const found = new Int32Array(grammar.groups.length).fill(-1);
  let reader: DescriptionReader | undefined;
  for (const group of grammar.groups) {
    const { head } = group;
    const bits = nounBits.of(grammar.lemmaNumber[head]!, grammar.lemma[head]!);
    if ((bits & (Is.TOWN | Is.PLACE | Is.STATE)) === 0 || group.plural) continue;
    reader ??= new DescriptionReader(doc, grammar, names, named);
    found[group.id] = reader.read(group, bits);
  }
  return found;
}

interface Town extends TokenRange {
  readonly place: number;
  readonly sentence: number;
}

class DescriptionReader {
  /** The next name to take note of. */
  private next = 0;
  private readonly towns: Town[] = [];
  /** Noun → the place last called so, and when. */
  private readonly called = new Map<string, Town>();
  /** Place → bits of the nouns by which it was called. */
  private readonly calledBits = new Map<number, number>();

  constructor(
    private readonly doc: Document,
    private readonly grammar: Grammar,
    private readonly names: Names,
    private readonly named: Named,
  ) {}

  read(group: NounGroup, bits: number): number {
    this.noteBefore(group.from);
    if (this.isOfName(group.head)) return -1;
    const named = this.namedBeside(group);
    if (named >= 0) return named;
    const { home } = this.named;
    const noun = this.grammar.lemma[group.head]!;
    const isCapital = noun === "capital" || (noun === "city" && this.doc.tokens.key[group.head - 1] === "capital");
    const state = isCapital ? this.stateBefore(group) : undefined;
    if (state !== undefined) return this.asTown(group, this.named.capital(state));
    if (!this.isBack(group)) return -1;
    if ((bits & Is.STATE) !== 0) return home !== undefined && this.isWhere(group) ? this.named.state(home) : -1;
    if (isCapital) return this.asTown(group, this.capital(group, noun));
    const called = this.called.get(noun);
    if ((bits & Is.PLACE) !== 0) return called?.place ?? -1;
    const here = this.doc.tokens.key[group.from] === "this" ? this.named.filed : -1;
    return here >= 0 ? here : this.town(group, bits, called);
  }

  /** "In the country", "in the north of the country", rather than "left the country", "loyal to the country". */
  private isWhere({ from }: NounGroup): boolean {
    const before = this.bitsAt(from - 1);
    return (
      (before & Is.WHERE) !== 0 || (this.doc.tokens.key[from - 1] === "of" && (this.bitsAt(from - 2) & Is.PART) !== 0)
    );
  }

  /** "The capital" is then what "the city" means. */
  private asTown({ from, to, sentence }: NounGroup, place: number): number {
    if (place >= 0) this.towns.push({ place, from, to, sentence });
    return place;
  }

  /** "Tank district, Khyber Pakhtunkhwa": the noun belongs to the name before it. */
  private isOfName(head: number): boolean {
    const at = this.names.at[head]! >= 0 ? this.names.at[head]! : (this.names.at[head - 1] ?? -1);
    return at >= 0 && this.names.mentions[at]!.kind === "place";
  }

  /** "The capital, Khartoum,". */
  private namedBeside({ apposition }: NounGroup): number {
    const m = apposition === undefined ? -1 : this.names.at[this.grammar.groups[apposition]!.head]!;
    return m < 0 ? -1 : this.named.of[m]!;
  }

  /** "The Sudanese capital", "Sudan's capital": ISO3 of the state named before it. */
  private stateBefore({ from, head, of, appositionOf }: NounGroup): string | undefined {
    if (of !== undefined || appositionOf !== undefined) return undefined;
    for (let k = head - 1; k >= from; k--) {
      const entry = this.names.mentions[this.names.at[k]!]?.entry;
      if (entry !== undefined) return entry.as === "name" || entry.as === "adjective" ? entry.country.code : undefined;
    }
    return undefined;
  }

  /** "The capital", "the provincial capital". */
  private capital({ from, head, sentence }: NounGroup, noun: string): number {
    const bare = head - from === (noun === "capital" ? 1 : 2);
    const called = this.called.get("capital");
    if (called !== undefined && (!bare || sentence - called.sentence <= REACH)) return called.place;
    return bare && this.named.home !== undefined ? this.named.capital(this.named.home) : -1;
  }

  private town(group: NounGroup, bits: number, called: Town | undefined): number {
    let passed: Town | undefined;
    const fresh = called !== undefined && group.sentence - called.sentence <= FRESH;
    for (let i = this.towns.length - 1; i >= 0; i--) {
      const town = this.towns[i]!;
      const away = group.sentence - town.sentence;
      if (away > REACH || (called !== undefined && (away > 1 || town.place === called.place))) break;
      // "The city of Odesa was hit. In Mykolaiv, shells fell on the city's port": nearer than what was called so.
      if (fresh && (away > 0 || this.doc.tokens.key[town.from - 1] !== "in")) continue;
      if (!this.mayBe(town, bits, group)) continue;
      // "Two died in Panjgur. The bodies were sent to Quetta. Shops in the town …"
      if (!PASSED.has(this.doc.tokens.key[town.from - 1]!)) return town.place;
      passed ??= town;
    }
    const other = called ?? passed;
    if (other !== undefined) return other.place;
    return (bits & Is.SMALL) === 0 ? this.named.filed : -1;
  }

  /** No village is "the city"; and "Lyptsi, north of the city," is not the city. */
  private mayBe({ place, to }: Town, bits: number, group: NounGroup): boolean {
    const { key } = this.doc.tokens;
    const called = this.calledBits.get(place) ?? 0;
    if ((bits & Is.LARGE) !== 0 && ((called & Is.SMALL) !== 0 || this.named.place(place).kind !== "settlement"))
      return false;
    if ((bits & Is.SMALL) !== 0 && called !== 0 && (called & Is.SMALL) === 0) return false;
    const near = group.from - to;
    return !(key[to] === "," && near < 9 && FROM.has(key[group.from - 1]!));
  }

  /** A definite noun that adds nothing by which it would be another place than one that the text has named. */
  private isBack(group: NounGroup): boolean {
    const { tokens } = this.doc;
    const { from, head, to } = group;
    const first = tokens.key[from];
    if (first !== "the" && first !== "this" && first !== "that") return false;
    if (group.appositionOf !== undefined || group.of !== undefined || head !== to - 1) return false;
    for (let k = from + 1; k < head; k++)
      if (this.names.at[k]! >= 0 || (this.bitsAt(k) & Is.OTHER) !== 0 || tokens.tag[k] === Tag.NUM) return false;
    if (to >= tokens.count) return true;
    if ((this.bitsAt(to) & Is.WHICH) !== 0) return false;
    return !group.preps.some(({ group: inner }) => this.names.at[this.grammar.groups[inner]!.head]! >= 0);
  }

  private bitsAt(token: number): number {
    if (token < 0) return 0;
    const { key, number } = this.doc.tokens;
    return nounBits.of(number[token]!, key[token]!);
  }

  /** Takes note of the names that begin before a token. */
  private noteBefore(token: number): void {
    const { mentions } = this.names;
    for (; this.next < mentions.length && mentions[this.next]!.from < token; this.next++) this.note(this.next);
  }

  private note(m: number): void {
    const place = this.named.of[m]!;
    if (place < 0) return;
    const mention = this.names.mentions[m]!;
    const { from, to } = mention;
    const town: Town = { place, from, to, sentence: this.doc.tokens.sentence[from]! };
    const { kind } = this.named.place(place);
    const { key } = this.doc.tokens;
    if (kind === "settlement" || (kind === "other" && mention.kind === "place")) this.towns.push(town);
    this.call(town, to - 1);
    // "Kwalu village", "the Jalozai refugee camp"
    const group = this.grammar.groups[this.grammar.groupAt[from]!];
    if (group !== undefined && group.head >= to && group.head < to + 2) this.call(town, group.head);
    this.call(town, key[from - 1] === "of" ? from - 2 : from - 1);
    this.call(town, this.headBehind(to));
  }

  /** "Sidon, a port", "Imphal, the state capital": the noun behind a name that says what it is, or -1. */
  private headBehind(to: number): number {
    const { key } = this.doc.tokens;
    const { tag } = this.grammar;
    const first = key[to + 1];
    if (key[to] !== "," || (first !== "a" && first !== "an" && first !== "the")) return -1;
    let k = to + 2;
    while (k < to + 8 && (tag[k] === Tag.NOUN || tag[k] === Tag.ADJ)) k++;
    return k - 1;
  }

  private call(town: Town, token: number): void {
    const bits = this.bitsAt(token);
    if ((bits & (Is.TOWN | Is.PLACE)) === 0) return;
    this.called.set(this.grammar.lemma[token]!, town);
    this.calledBits.set(town.place, (this.calledBits.get(town.place) ?? 0) | bits);
  }
}

/** Prepositions behind which a place is where somebody or something goes to or comes from. */
const PASSED = new Set("to from toward towards via".split(" "));

/** Words between a place and another one from which it lies. */
const FROM = new Set("of from near outside to".split(" "));
