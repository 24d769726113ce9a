import { foldWord } from "../knowledge/fold.js";
import type { Knowledge } from "../knowledge/knowledge.js";
import type { CaseEvidence } from "./case-evidence.js";
import { caseLists } from "./case-lists.js";
import { isAscii, type Word } from "./case-words.js";
import { isDerived } from "./english.js";

/** One paragraph while its case is restored. */
export class CasedLine {
  readonly keys: string[];
  readonly form: string[];
  readonly isName: boolean[];
  /** Is it an English word: 1 yes, 2 no, 0 not asked yet. */
  private readonly english: Uint8Array;
  constructor(
    readonly copy: string,
    readonly words: readonly Word[],
    readonly known: ReadonlyMap<string, boolean>,
    readonly evidence: CaseEvidence,
    readonly acronyms: ReadonlySet<string>,
    /** English words that the text so far has shown to be names. */
    readonly nameKeys: Set<string>,
    /** Acronyms that the text so far has spelt out. */
    readonly expanded: Set<string>,
    readonly knowledge: Knowledge,
  ) {
    this.keys = words.map(({ key }) => (isAscii(key) ? key : foldWord(key)));
    this.form = words.map(() => "");
    this.isName = words.map(() => false);
    this.english = new Uint8Array(words.length);
  }

  /** Is it an English word, or made from one? */
  isWord(i: number): boolean {
    if (this.english[i] === 0) this.english[i] = this.isEnglish(this.words[i]!.key) ? 1 : 2;
    return this.english[i] === 1;
  }

  isEnglish(key: string): boolean {
    if (caseLists().places.has(key) || caseLists().people.has(key)) return false;
    if (this.known.get(key) === true || caseLists().common.has(key)) return true;
    return isAscii(key) && isDerived(key);
  }

  isFunctionWord(i: number): boolean {
    return FUNCTION_WORDS.has(this.words[i]!.key);
  }

  /** Only a space, or a stop and a space, lies between two words. */
  adjacent(i: number, k: number): boolean {
    if (i < 0 || k >= this.words.length || this.words[k]!.opens) return false;
    const gap = this.copy.slice(this.words[i]!.end, this.words[k]!.start);
    return gap === " " || gap === "  " || gap === ". " || gap === ".  ";
  }

  standsInBrackets(i: number): boolean {
    const { start, end } = this.words[i]!;
    const before = this.copy[start - 1];
    const behind = this.copy[end];
    return (before === "(" || before === "[") && (behind === ")" || behind === "]");
  }
}

export const FUNCTION_WORDS = new Set(
  "the a an in on at by for from with to and or but not was were is are be been has have had who which that when where".split(
    " ",
  ),
);
