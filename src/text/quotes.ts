import type { Block, Quote } from "./document.js";
import { Sign } from "./forms.js";

/** The columns that pairing of quotation marks reads. */
export interface MarkColumns {
  readonly key: readonly string[];
  readonly sign: Uint8Array;
  readonly glued: Uint8Array;
}

export interface QuoteReading {
  readonly quotes: readonly Quote[];
  /** Tokens whose mark has no partner. */
  readonly unbalanced: readonly number[];
}

/**
 * Pairs quotation marks, paragraph by paragraph: one never closed ends with its paragraph, and one that the next
 * paragraph opens again is marked as continued. Of nested quotations the outer one counts. Linear in the tokens.
 *
 * @param quote token → index of its quotation, or -1; filled here
 */
export function findQuotes(tokens: MarkColumns, blocks: readonly Block[], quote: Int32Array): QuoteReading {
  const reader = new QuoteReader(tokens, quote.fill(-1));
  for (let b = 0; b < blocks.length; b++) {
    const next = blocks[b + 1];
    const follower = next !== undefined && next.field === blocks[b]!.field && next.from < next.to ? next.from : -1;
    reader.readBlock(blocks[b]!, follower);
  }
  return reader;
}

class QuoteReader implements QuoteReading {
  readonly quotes: Quote[] = [];
  readonly unbalanced: number[] = [];

  constructor(
    private readonly tokens: MarkColumns,
    private readonly quote: Int32Array,
  ) {}

  /** @param follower first token of the next paragraph, or -1 */
  readBlock(block: Block, follower: number): void {
    const { sign } = this.tokens;
    let open = -1; // the double mark that is open
    let ends: ReadonlyMap<number, number> | undefined; // opening single mark → closing one
    for (let i = block.from; i < block.to; i++) {
      const bits = sign[i]!;
      if (bits & Sign.DOUBLE) {
        if (open < 0) {
          if (this.opensDouble(i, block)) open = i;
          else if (!this.isInches(i, block)) this.unbalanced.push(i);
        } else if (this.reopens(i, open, block)) {
          this.add(open, i, false, false);
          this.unbalanced.push(open);
          open = i;
        } else {
          this.add(open, i + 1, true, false);
          open = -1;
        }
      } else if (bits & Sign.SINGLE && open < 0) {
        ends ??= this.pairSingles(block);
        const end = ends.get(i);
        if (end !== undefined) {
          this.add(i, end + 1, true, false);
          i = end;
        } else if (i === block.from && this.continuesSingle(i, follower)) {
          this.add(i, block.to, false, true);
          i = block.to;
        }
      }
    }
    if (open < 0) return;
    const continued = follower >= 0 && (sign[follower]! & Sign.DOUBLE) !== 0 && !(sign[follower]! & Sign.CLOSES);
    this.add(open, block.to, false, continued);
    if (!continued) this.unbalanced.push(open);
  }

  private add(from: number, to: number, closed: boolean, continued: boolean): void {
    this.quote.fill(this.quotes.length, from, to);
    this.quotes.push({ from, to, closed, continued });
  }

  /** Is a double mark, while none is open, one that opens? */
  private opensDouble(i: number, block: Block): boolean {
    const { sign, glued } = this.tokens;
    if (sign[i]! & Sign.OPENS) return true;
    const before = i > block.from && glued[i] === 1;
    const after = i + 1 < block.to && glued[i + 1] === 1;
    if (!before) return i + 1 < block.to;
    // Glued to what is before it: an opening one only behind a bracket or dash, or before a word.
    const opener = (sign[i - 1]! & Sign.BRACKET_OPEN) !== 0 || this.tokens.key[i - 1] === "—";
    return after && (opener || !this.isStop(i + 1)) && !(sign[i]! & Sign.CLOSES && !opener);
  }

  /** Is a mark, while another is open, the start of a new quotation, the first one never having been closed? */
  private reopens(i: number, open: number, block: Block): boolean {
    const { sign, glued } = this.tokens;
    if (sign[i]! & Sign.CLOSES) return false;
    if (i === open + 1) return false;
    const opening = glued[i] === 0 && i + 1 < block.to && glued[i + 1] === 1;
    // „…“ closes with the mark that opens elsewhere.
    return opening && !this.isStop(i + 1);
  }

  private isStop(i: number): boolean {
    const key = this.tokens.key[i]!;
    return key === "," || (this.tokens.sign[i]! & (Sign.STOP | Sign.BRACKET_CLOSE)) !== 0;
  }

  private isInches(i: number, block: Block): boolean {
    if (i === block.from || this.tokens.glued[i] === 0) return false;
    const last = this.tokens.key[i - 1]!.charCodeAt(this.tokens.key[i - 1]!.length - 1);
    return last >= 48 && last <= 57;
  }

  /** Closing marks of the single quotations of a block, by their opening ones. */
  private pairSingles(block: Block): ReadonlyMap<number, number> {
    const { sign } = this.tokens;
    const pairs = new Map<number, number>();
    // Right to left: the nearest mark behind each place that closes for certain, and the one that may be an apostrophe.
    let sure = -1;
    let perhaps = -1;
    for (let i = block.to - 1; i >= block.from; i--) {
      if (!(sign[i]! & Sign.SINGLE)) continue;
      if (this.opensSingle(i, block)) {
        const end = sure >= 0 ? sure : perhaps;
        if (end > i + 1) pairs.set(i, end);
        sure = -1;
        perhaps = -1;
      } else if (this.closesSingle(i, block)) {
        if (this.mayBeApostrophe(i, block)) perhaps = i;
        else sure = i;
      }
    }
    return pairs;
  }

  private opensSingle(i: number, block: Block): boolean {
    const { sign, glued, key } = this.tokens;
    if (sign[i]! & Sign.CLOSES || i + 1 >= block.to || glued[i + 1] === 0) return false;
    if (i > block.from && glued[i] === 1) {
      const opener = (sign[i - 1]! & (Sign.BRACKET_OPEN | Sign.DOUBLE)) !== 0 || key[i - 1] === "—";
      if (!opener) return false;
    }
    const first = key[i + 1]!.charCodeAt(0);
    return !(first >= 48 && first <= 57) && !CLIPPED.has(key[i + 1]!);
  }

  private closesSingle(i: number, block: Block): boolean {
    const { sign, glued } = this.tokens;
    if (sign[i]! & Sign.OPENS && !(sign[i]! & Sign.CLOSES)) return false;
    if (i === block.from || glued[i] === 0) return false;
    return i + 1 >= block.to || glued[i + 1] === 0 || sign[i + 1] !== 0 || PAUSES.has(this.tokens.key[i + 1]!);
  }

  // "the soldiers' barracks": a word follows, and the word before ends in s.
  private mayBeApostrophe(i: number, block: Block): boolean {
    const { key, sign, glued } = this.tokens;
    return key[i - 1]!.endsWith("s") && i + 1 < block.to && glued[i + 1] === 0 && sign[i + 1] === 0;
  }

  private continuesSingle(i: number, follower: number): boolean {
    const { sign } = this.tokens;
    return (
      follower >= 0 &&
      (sign[i]! & Sign.OPENS) !== 0 &&
      (sign[follower]! & Sign.SINGLE) !== 0 &&
      (sign[follower]! & Sign.OPENS) !== 0
    );
  }
}

const CLIPPED = new Set(["em", "til", "tis", "twas", "cause", "round", "n", "bout"]);
const PAUSES = new Set([",", ";", ":", "—", "-"]);
