import { foldWord, nameKeys } from "../knowledge/fold.js";
import { firstKey } from "../knowledge/phrase-index.js";
import { WordFacts, wordNumber } from "../knowledge/vocabulary.js";
import { interned } from "../knowledge/words.js";
import type { ArgumentKind, BySlot, Conditions, EventRule, Meaning, Triggers } from "./rule.js";
import { RULES } from "./rules/index.js";
import { HARMING, PREPOSITIONS, TWO_SIDED, VIOLENT } from "./vocabulary.data.js";

/** Bits of `ArgumentKind`. */
export const Kind = {
  actor: 1,
  people: 2,
  place: 4,
  thing: 8,
  weapon: 16,
  event: 32,
  other: 64,
  armed: 128,
  name: 256,
} as const;

/** Words, or a preposition with words, that must stand behind a verb. */
export interface Part {
  readonly prep: string | undefined;
  /** Keys in order; the last one is the head. Empty: the preposition or particle alone. */
  readonly words: readonly string[];
  /** The head, and with an "s"; "" where there are no words. */
  readonly head: string;
  readonly heads: string;
}

/**
 * One of 32 bits for a word, by its number: where none of a part's bits is among those of the words behind a verb, the
 * part is not there. 0 for words without a number. `shift`: by which digits of the number; a word that happens to pass
 * by one (`COARSE`) rarely passes by others as well (`FINE`).
 */
export const sieveOf = (number: number, shift: number): number => (number === 0 ? 0 : 1 << ((number >> shift) & 31));

export const COARSE = 0;
export const FINE = 5;

/** Words for heads of arguments, with a sieve of their numbers: most words that are looked up are none of them. */
export class HeadWords {
  private readonly words: ReadonlySet<string>;
  private sieve: Uint8Array | undefined = undefined;

  constructor(words: readonly string[]) {
    this.words = new Set(words);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether a word is one of them, or the plural of one, as far as its number tells. */
  mayHave(number: number): boolean {
    this.sieve ??= this.sieveOfAll();
    return number === 0 || this.sieve[number & 255] === 1;
  }

  private sieveOfAll(): Uint8Array {
    const sieve = new Uint8Array(256);
    for (const word of this.words) {
      sieve[wordNumber(word) & 255] = 1;
      sieve[wordNumber(`${word}s`) & 255] = 1;
    }
    return sieve;
  }
}

interface SlotMeaning {
  readonly slot: string;
  readonly meaning: Meaning;
}

interface SlotKinds {
  readonly slot: string;
  /** Bits of `Kind`. */
  readonly mask: number;
}

interface SlotHeads {
  readonly slot: string;
  readonly heads: HeadWords;
}

/** Triggers with their conditions, made ready once. */
export interface Compiled {
  readonly rule: EventRule;
  readonly order: number;
  /** Few, and by no keys: the tables of the rules are objects of all shapes, which are slow to read. */
  readonly roles: readonly SlotMeaning[];
  readonly kinds: readonly SlotKinds[];
  readonly notKinds: readonly SlotKinds[];
  readonly needs: readonly string[];
  readonly heads: readonly SlotHeads[];
  readonly notHeads: readonly SlotHeads[];
  readonly modifiers?: ReadonlySet<string> | undefined;
  readonly notModifiers?: ReadonlySet<string> | undefined;
  readonly ambiguous: boolean;
  readonly result: boolean;
  readonly requires: readonly string[];
  readonly notOver?: ReadonlySet<string> | undefined;
  readonly voice?: "active" | "passive" | undefined;
  readonly outsider: boolean;
  readonly without: readonly string[];
  readonly mishaps: boolean;
  readonly nounStands: boolean;
  /** What its type is among (see the vocabulary): asked of every match again and again. */
  readonly violent: boolean;
  readonly harming: boolean;
  readonly twoSided: boolean;
}

/** What an argument is to the event. */
export function meaningOf({ roles }: Compiled, slot: string): Meaning | undefined {
  for (const each of roles) if (each.slot === slot) return each.meaning;
  return undefined;
}

export interface VerbPattern {
  readonly trigger: Compiled;
  readonly parts: readonly Part[];
  /** The sieves of the first part; 0 where it may begin with any word, or there is none. */
  readonly coarse: number;
  readonly fine: number;
}

export interface NounPattern {
  readonly trigger: Compiled;
  /** Words that must stand directly before the head, in order. */
  readonly before: readonly string[];
  /** Words behind the head: "of fire". */
  readonly after: readonly Part[];
}

/** The patterns that a lemma leads, in the order in which they are tried. */
export interface Patterns<T> {
  get(lemma: string): readonly T[] | undefined;
  has(lemma: string): boolean;
  /** The patterns of a lemma by its number in the vocabulary; of nouns also those of its singular ("clashes", unrepaired). */
  of(number: number, lemma: string): readonly T[] | undefined;
}

/** Rules with their triggers indexed by lemma: the cost of a token does not grow with the number of rules. */
export interface Ruleset {
  readonly rules: readonly EventRule[];
  readonly verbs: Patterns<VerbPattern>;
  readonly nouns: Patterns<NounPattern>;
}

/**
 * Builds the rules of an extractor: the built-in ones, with those of the caller added before them, or in place of the
 * built-in rule of the same name.
 *
 * @throws TypeError when two of the caller's rules share a name, or something is no rule
 */
export function buildRuleset(own: readonly EventRule[] = []): Ruleset {
  const byName = new Map<string, EventRule>();
  for (const rule of own) {
    if (rule?.kind !== "event-rule") throw new TypeError("rules must be made with eventRule()");
    if (byName.has(rule.name)) throw new TypeError(`two event rules are named ${JSON.stringify(rule.name)}`);
    byName.set(rule.name, rule);
  }
  const replaced = RULES.map((rule) => byName.get(rule.name) ?? rule);
  const added = own.filter((rule) => !RULES.some(({ name }) => name === rule.name));
  return index([...added, ...replaced]);
}

let builtIn: Ruleset | undefined;

/** The built-in rules, indexed at first use. */
export function standardRuleset(): Ruleset {
  builtIn ??= buildRuleset();
  return builtIn;
}

function index(rules: readonly EventRule[]): Ruleset {
  const verbs = new Map<string, Wording[]>();
  const nouns = new Map<string, Wording[]>();
  let order = 0;
  for (const rule of rules) {
    for (const group of [rule, ...(rule.also ?? [])] as const) {
      const triggers = new Uncompiled(rule, group, order++);
      for (const text of group.verbs ?? []) {
        // Verbs written with a hyphen ("test-fire") are one token or several; the first word leads.
        put(verbs, firstKey(text) ?? "", { triggers, text, whole: false });
        const whole = text.includes("-") ? text.split(" ", 1)[0]! : "";
        if (whole.includes("-")) put(verbs, foldWord(whole), { triggers, text, whole: true });
      }
      for (const text of group.nouns ?? []) put(nouns, headOf(text), { triggers, text, whole: false });
    }
  }
  return {
    rules,
    verbs: patterns(verbs, verbPattern, ofVerb, false),
    nouns: patterns(nouns, nounPattern, ofNoun, true),
  };
}

/** Triggers of a rule, made ready when one of them is looked up. */
class Uncompiled {
  private compiled: Compiled | undefined = undefined;

  constructor(
    private readonly rule: EventRule,
    private readonly group: Triggers,
    private readonly order: number,
  ) {}

  ready(): Compiled {
    this.compiled ??= compile(this.rule, this.group, this.order);
    return this.compiled;
  }
}

/** A trigger as its rule words it. */
interface Wording {
  readonly triggers: Uncompiled;
  readonly text: string;
  /** Its first word is one token, hyphen and all. */
  readonly whole: boolean;
}

/** Triggers are many, and an article meets few of them: they are made ready when their lemma is looked up. */
function patterns<T extends { readonly trigger: Compiled }>(
  wordings: ReadonlyMap<string, readonly Wording[]>,
  make: (wording: Wording) => T,
  size: (pattern: T) => number,
  singular: boolean,
): Patterns<T> {
  const ready = new Map<string, readonly T[]>();
  const get = (lemma: string): readonly T[] | undefined => {
    const known = wordings.get(lemma);
    if (known === undefined) return undefined;
    let list = ready.get(lemma);
    if (list === undefined) {
      list = known
        .map(make)
        .sort(
          (a, b) => size(b) - size(a) || weight(b.trigger) - weight(a.trigger) || a.trigger.order - b.trigger.order,
        );
      ready.set(lemma, list);
    }
    return list;
  };
  const facts = new WordFacts(
    (lemma) => get(lemma) ?? (singular && lemma.endsWith("s") ? get(lemma.slice(0, -1)) : undefined),
  );
  return { has: (lemma) => wordings.has(lemma), get, of: (number, lemma) => facts.of(number, lemma) };
}

// The longer patterns come first.
const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((n, part) => n + part.words.length + (part.prep ? 1 : 0), 0);
const ofVerb = ({ parts }: VerbPattern): number => sizeOf(parts);
const ofNoun = ({ before, after }: NounPattern): number => before.length + sizeOf(after);

/** The narrower conditions first: named heads before needed slots before none. */
const weight = (t: Compiled): number =>
  t.heads.length * 4 + (t.modifiers ? 4 : 0) + (t.outsider ? 4 : 0) + (t.needs.length + t.requires.length > 0 ? 1 : 0);

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compile(rule: EventRule, group: Triggers, order: number): Compiled {
  // Further triggers take the rule's roles where they name none, but none of its conditions.
  const roles = Object.entries(group.roles ?? rule.roles ?? {}) as [string, Meaning][];
  const sets = (table: Conditions["heads"]) =>
    Object.entries(table ?? {}).map(([slot, words]) => ({ slot, heads: new HeadWords(words) }));
  return {
    rule,
    order,
    roles: roles.map(([slot, meaning]) => ({ slot, meaning })),
    kinds: masks(group.kinds),
    notKinds: masks(group.notKinds),
    needs: group.needs ?? [],
    requires: group.requires ?? [],
    notOver: group.notOver && new Set(group.notOver),
    heads: sets(group.heads),
    notHeads: sets(group.notHeads),
    modifiers: group.modifiers && new Set(group.modifiers),
    notModifiers: group.notModifiers && new Set(group.notModifiers),
    ambiguous: group.ambiguous ?? false,
    result: group.result ?? false,
    outsider: group.outsider ?? false,
    without: group.without ?? [],
    mishaps: group.mishaps ?? false,
    nounStands: group.nounStands ?? false,
    voice: group.voice,
    violent: VIOLENT.has(rule.type),
    harming: HARMING.has(rule.type),
    twoSided: TWO_SIDED.has(rule.type),
  };
}

const masks = (bySlot: BySlot<readonly ArgumentKind[]> = {}) =>
  Object.entries(bySlot).map(([slot, list]) => ({ slot, mask: mask(list) }));

const mask = (kinds: readonly ArgumentKind[]): number => kinds.reduce((bits, kind) => bits | Kind[kind], 0);

function verbPattern({ triggers, text, whole }: Wording): VerbPattern {
  const rest = whole ? nameKeys(text.split(" ").slice(1).join(" ")) : nameKeys(text).slice(1);
  const parts = partsOf(rest);
  return { trigger: triggers.ready(), parts, ...sievesOf(parts[0]) };
}

const ARTICLES = new Set(["the", "a", "an"]);

function partsOf(words: readonly string[]): Part[] {
  const parts: { prep?: string; words: string[] }[] = [];
  for (const word of words) {
    if (ARTICLES.has(word)) continue;
    const last = parts.at(-1);
    if (PREPOSITIONS.has(word)) parts.push({ prep: word, words: [] });
    else if (last) last.words.push(word);
    else parts.push({ words: [word] });
  }
  return parts.map(({ prep, words }) => {
    const head = words.at(-1) ?? "";
    const heads = head === "" ? "" : interned(`${head}s`);
    return { prep, words, head, heads };
  });
}

/** The bits of the words with one of which a part begins; 0 where it may begin otherwise. */
function sievesOf(part: Part | undefined): Pick<VerbPattern, "coarse" | "fine"> {
  if (part === undefined || part.head === "") return { coarse: 0, fine: 0 };
  const numbers = (part.prep === undefined ? [part.head, part.heads] : [part.prep]).map(wordNumber);
  if (numbers.includes(0)) return { coarse: 0, fine: 0 };
  const bits = (shift: number) => numbers.reduce((all, number) => all | sieveOf(number, shift), 0);
  return { coarse: bits(COARSE), fine: bits(FINE) };
}

function headOf(text: string): string {
  if (ONE_WORD.test(text)) return text;
  const words = nameKeys(text);
  return words[lastOwn(words)] ?? "";
}

const ONE_WORD = /^[a-z]+$/;

function nounPattern({ triggers, text }: Wording): NounPattern {
  const words = nameKeys(text);
  const head = lastOwn(words);
  return {
    trigger: triggers.ready(),
    before: words.slice(0, Math.max(0, head)),
    after: partsOf(words.slice(head + 1)),
  };
}

/** Index of a noun's head: the last word before a preposition. */
function lastOwn(words: readonly string[]): number {
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return (cut < 0 ? words.length : cut) - 1;
}
