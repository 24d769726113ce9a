import { Tag, type TokenRange } from "../text/document.js";
import type { Start } from "./content-start.js";
import { entryOf } from "./cue-entries.js";
import { hasFiniteVerb, isQuote, isStop, quoteAt, REACH, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { skipTimes } from "./time-phrases.js";

/** The quotation that ends at a token, its comma outside passed over; scare quotes without closing punctuation are none. */
export function quoteEndingAt(r: Reading, at: number): TokenRange | undefined {
  const comma = r.key[at] === ",";
  const k = comma ? at - 1 : at;
  if (k < 0 || !isQuote(r, k)) return undefined;
  const quote = quoteAt(r, k);
  if (quote === undefined || quote.to !== k + 1) return undefined;
  const last = r.key[k - 1]!;
  return comma || isStop(last) || last === "—" || last === "…" || last === "..." || opensSentence(r, quote)
    ? quote
    : undefined;
}

/** A quotation of some length that begins its sentence needs no comma: '"We had no choice" he said.' */
function opensSentence(r: Reading, { from, to }: TokenRange): boolean {
  return to - from > 6 && r.doc.sentences[r.doc.tokens.sentence[from]!]!.from === from;
}

/** Unquoted words that lead into a quotation belong to the content: 'The plan is "a disaster," he said.' */
export function extendLeft(r: Reading, quote: TokenRange): TokenRange {
  const sentence = r.doc.sentences[r.doc.tokens.sentence[quote.from]!]!;
  if (quote.from <= sentence.from) return quote;
  const before = r.key[quote.from - 1]!;
  if (before === ":" || before === "—" || before === '"') return quote;
  const from = clauseStart(r, quote.from, sentence.from);
  const { to } = quote;
  return from < quote.from && hasFiniteVerb(r, from, quote.from + 1) ? { from, to } : quote;
}

/** Behind a cue that closes its clause: day and manner phrases up to a comma or the sentence's end; undefined if a complement follows. */
export function adjunctsEnd(r: Reading, start: Start | undefined, cueEnd: number, limit: number): number | undefined {
  let k = start?.opening === "none" ? start.at : skipTimes(r, cueEnd, limit);
  const stop = Math.min(limit, k + 30);
  for (; k < stop; k++) {
    const word = r.key[k]!;
    if (word === "," || word === "." || word === ";" || word === "—" || word === "?" || word === "!" || word === ")")
      return k;
    if (verbAt(r, k)?.form === "finite" || word === "that") return undefined;
    if (r.tag[k] === Tag.CCONJ && verbAt(r, skipAdverbs(r, k + 1, limit)) !== undefined) return k;
  }
  return k >= limit ? limit : undefined;
}

/** Where the clause that ends before a token begins: its sentence's start, or behind what another cue governs. */
export function clauseStart(r: Reading, at: number, low: number): number {
  const floor = Math.max(low, at - REACH);
  let turn = -1;
  for (let k = at - 1; k > floor; k--) {
    const word = r.key[k]!;
    // "Eight died ({two of them were children}, officials said)."
    if (word === ";" || word === "—" || word === ":" || word === "(") return k + 1;
    // "said Omar Ali, {whose sons, he says, were taken}": no verb since the relative pronoun
    if (RELATIVES.has(word) && r.key[k - 1] === "," && !hasFiniteVerb(r, k, at)) return k;
    if (word === ")") k = openerOf(r, k, floor);
    if (
      (word === "and" || word === "but") &&
      r.key[k - 1] === "," &&
      verbAt(r, skipAdverbs(r, k + 1, at)) === undefined
    )
      turn = k + 1;
    const verb = verbAt(r, k);
    if (verb?.form === "finite" && turn >= 0) {
      const entry = entryOf(r, verb);
      if (entry?.speech === true && entry.inverts) return turn;
    }
  }
  return floor;
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "whose", "which"]);

/** The opening bracket of a closing one, or the closing one itself. */
function openerOf(r: Reading, close: number, floor: number): number {
  for (let k = close - 1; k > floor; k--) if (r.key[k] === "(") return k;
  return close;
}
