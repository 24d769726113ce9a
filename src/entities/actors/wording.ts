import type { Grammar, NounGroup } from "../../grammar/grammar.js";
import { type Document, Tag, type TokenRange } from "../../text/document.js";
import { isAcronym, isCapital } from "../names/capitals.js";
import { PEOPLES } from "../names/heads.data.js";
import type { Names } from "../names/index.js";
import type { GroupWords } from "./group-words.js";
import { Is } from "./words.js";

/** How actors are called: the words of a name or a group as they are written in the output. */
export class Wording {
  constructor(
    private readonly doc: Document,
    private readonly grammar: Grammar,
    private readonly names: Names,
    private readonly words: GroupWords,
  ) {}

  withoutArticles({ from, to }: TokenRange): string[] {
    const keys: string[] = [];
    for (let k = from; k < to; k++) if (!this.words.isWord(k, Is.ARTICLE)) keys.push(this.doc.tokens.key[k]!);
    return keys;
  }

  textOf({ from, to }: TokenRange): string {
    if (this.doc.casing !== "mixed") return this.restored(from, to);
    const { start, end, field } = this.doc.tokens;
    const { title = "", text = "" } = this.doc.article;
    return squeeze((field[from] === 0 ? title : text).slice(start[from]!, end[to - 1]!));
  }

  /** Of a text all in capitals or in lower case: the words as restored. */
  private restored(from: number, to: number): string {
    const { word, glued } = this.doc.tokens;
    let out = word[from]!;
    for (let k = from + 1; k < to; k++) out += glued[k] === 1 ? word[k] : ` ${word[k]}`;
    return out;
  }

  withoutArticle({ from, to }: TokenRange): TokenRange {
    return { from: from + 1 < to && this.words.isWord(from, Is.ARTICLE) ? from + 1 : from, to };
  }

  rangeOf(group: NounGroup, withOwner: boolean): TokenRange {
    const from =
      withOwner && group.possessor !== undefined
        ? this.grammar.groups[group.possessor]!.from
        : this.words.skipArticle(group);
    return {
      from: this.doc.tokens.field[from] === this.doc.tokens.field[group.from] ? from : group.from,
      to: group.to,
    };
  }

  /** As worded, with its possessor's name and without article or count: "Russia's defence ministry", "Armenian soldiers". */
  nameOfNominal(group: NounGroup): string {
    const { possessor } = group;
    if (possessor !== undefined && this.names.at[this.grammar.groups[possessor]!.head]! >= 0)
      return this.plainText({ from: this.words.skipArticle(this.grammar.groups[possessor]!), to: group.to });
    let from = this.words.skipArticle(group);
    const { tag } = this.grammar;
    const { key } = this.doc.tokens;
    // "two 15-year-olds"
    if (key[group.head - 1] === "-" && this.grammar.lemma[group.head] === "old")
      return this.plainText({ from: Math.max(from, group.head - 4), to: group.to });
    // "A 34-year-old nurse" is a nurse.
    for (let k = from; k < group.head; k++) if (key[k] === "old" && key[k - 1] === "-") from = k + 1;
    while (from < group.head) {
      if (tag[from] === Tag.NUM && key[from + 1] === "-" && from + 2 < group.head) {
        // "Forty-three people", "a 39-man patrol"
        from += tag[from + 2] === Tag.NUM ? 2 : 3;
      } else if (tag[from] === Tag.NUM || tag[from] === Tag.DET || this.words.isWord(from, Is.QUANTIFIER)) from++;
      else break;
    }
    return this.plainText({ from, to: group.to });
  }

  /** The marks of “terrorists” are not of their name. */
  private isMark(token: number): boolean {
    const { key, quote } = this.doc.tokens;
    return key[token] === '"' || (key[token] === "'" && quote[token]! >= 0);
  }

  /** The words, of which those that are no names lose a capital that only their position gave them. */
  private plainText({ from, to }: TokenRange): string {
    const { word, glued, key } = this.doc.tokens;
    let out = "";
    for (let k = from; k < to; k++) {
      if (this.isMark(k)) continue;
      const joined = glued[k] === 1 && (!this.isMark(k - 1) || glued[k - 1] === 1);
      const space = out === "" || joined ? "" : " ";
      const titled = k === from && k + 1 < to && isCapital(word[k + 1]!) && this.mayFollowTitle(k + 1);
      const plain =
        titled ||
        this.names.at[k]! >= 0 ||
        (k > from && isCapital(word[k]!)) ||
        isAcronym(word[k]!) ||
        PEOPLES.has(key[k]!);
      out += space;
      if (plain) out += this.textOf({ from: k, to: k + 1 });
      else out += word[k] === key[k] || key[k] === "'s" ? key[k] : word[k]!.toLowerCase();
    }
    return out;
  }

  /** "Colonel Goita's junta": no name, or a person's. */
  private mayFollowTitle(token: number): boolean {
    const m = this.names.at[token]!;
    return m < 0 || this.names.mentions[m]!.kind === "person";
  }

  /** Keys between article and head, as one string: what tells "ground forces" from "special forces". */
  innerKeys(group: NounGroup): string {
    if (ARMIES.has(this.doc.tokens.key[group.head]!) && !this.words.hasModifier(group)) return "army";
    if (this.doc.tokens.key[group.head - 1] === "armed" && ARMIES.has(`armed ${this.doc.tokens.key[group.head]}`))
      return "army";
    let out = "";
    for (let k = this.words.skipArticle(group); k < group.head; k++) {
      if (this.names.at[k]! < 0 && !this.isMark(k)) out += `${this.doc.tokens.key[k]} `;
    }
    return out + this.grammar.lemma[group.head];
  }
}

const ARMIES = new Set(["army", "military", "armed forces"]);

function squeeze(text: string): string {
  let spaces = false;
  for (let i = 0; i < text.length && !spaces; i++) {
    const c = text.charCodeAt(i);
    spaces = c < 32 || (c === 32 && text.charCodeAt(i + 1) === 32);
  }
  return spaces ? text.split(/\s+/).join(" ") : text;
}
