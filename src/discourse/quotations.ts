import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import type { Quote, TokenRange } from "../text/document.js";
import { cueEnd } from "./cue-phrase.js";
import { type Cue, cuesOf } from "./cues.js";
import { groupFrom, type Reading } from "./reading.js";
import { sourceFrom } from "./sources.js";

// How far, in tokens, a cue may stand from its quotation: room for a name with a description.
const REACH = 45;

/** The attribution that a further quotation may go on. */
interface Open {
  readonly index: number;
  readonly block: number;
  readonly end: number;
  readonly continued: boolean;
}

interface Found {
  readonly verb: VerbGroup;
  readonly cue: Cue;
  readonly source: NounGroup;
  readonly until?: number;
}

/**
 * Direct quotations with their cues: "…", he said. "…" / said X: "…" / X said, "…". Quotations that follow in the
 * paragraph without a cue of their own go on the one before.
 */
export function readQuotations(reading: Reading): void {
  const { doc, found } = reading;
  const { quotes } = doc;
  let open: Open | undefined;
  quotes.forEach((quote, q) => {
    const block = blockOf(reading, quote);
    if (!isSpeech(reading, quote)) return;
    const hit = cueAfter(reading, quote) ?? cueBefore(reading, quote);
    if (hit) {
      // A second quotation with the same cue is another piece: "…," he said, "…".
      const same = found.findIndex(({ cue }) => cue?.from === hit.verb.from);
      if (same >= 0) extend(reading, same, quote, q);
      else add(reading, hit, quote, q);
      open = {
        index: same >= 0 ? same : found.length - 1,
        block,
        end: endOfSpeech(reading, hit, quote),
        continued: quote.continued,
      };
    } else if (open !== undefined && goesOn(reading, quote, open, block)) {
      extend(reading, open.index, quote, q);
      open = { ...open, block, end: Math.max(open.end, quote.to), continued: quote.continued };
    }
  });
}

/** Scare quotes and titles are no speech: a quotation has some length, or follows a comma or colon. */
function isSpeech({ doc }: Reading, quote: Quote): boolean {
  const size = quote.to - quote.from - (quote.closed ? 2 : 1);
  const before = doc.tokens.key[quote.from - 1];
  const last = doc.tokens.key[quote.to - 2];
  return (
    size >= 5 ||
    last === "," ||
    last === "." ||
    last === "?" ||
    last === "!" ||
    (size >= 2 && (before === ":" || before === ","))
  );
}

function blockOf({ doc }: Reading, { from }: TokenRange): number {
  return doc.sentences[doc.tokens.sentence[from]!]!.block;
}

/** "…," he said / "…," said John Smith, a spokesman. */
function cueAfter(reading: Reading, quote: Quote): Found | undefined {
  const { doc, grammar } = reading;
  const { key, sentence } = doc.tokens;
  if (!quote.closed) return undefined;
  const last = key[quote.to - 2];
  if (last === "." && key[quote.to] !== ",") return undefined;
  let at = quote.to;
  if (at >= doc.tokens.count || sentence[at] !== sentence[quote.to - 1]) return undefined;
  if (key[at] === "," || key[at] === "—") at++;
  const limit = Math.min(doc.sentences[sentence[quote.to - 1]!]!.to, quote.to + REACH);
  // Inversion: the verb comes first.
  const first = verbFrom(reading, at);
  if (first) {
    const cue = cuesOf(first, key).find(({ quotation }) => quotation);
    const source = cue && groupFrom(reading, cueEnd(reading, first, { ...cue, addressee: false }, limit).cueTo);
    if (cue && source && source.kind !== "relative") return { verb: first, cue, source };
    return undefined;
  }
  const source = groupFrom(reading, at);
  if (!source) return undefined;
  for (let i = source.to; i < limit; i++) {
    if (doc.tokens.quote[i]! >= 0) return undefined;
    const v = grammar.verbAt[i]!;
    if (v < 0) continue;
    const verb = grammar.verbs[v]!;
    const cue = cuesOf(verb, key).find(({ quotation }) => quotation);
    const inRelative =
      reading.clauseOf[v]?.kind === "relative" ||
      reading.clauseOf[v]?.kind === "infinitive" ||
      verb.form === "ing" ||
      verb.form === "infinitive";
    if (cue && !inRelative) return { verb, cue, source, until: verb.from };
    if (!inRelative && key[i - 1] !== "who") return undefined;
    i = verb.to - 1;
  }
  return undefined;
}

/** He said: "…" / X, a spokesman, told reporters, "…" / saying "…". */
function cueBefore(reading: Reading, quote: Quote): Found | undefined {
  const { doc, grammar, clauseOf } = reading;
  const { key } = doc.tokens;
  const sentence = doc.sentences[doc.tokens.sentence[quote.from]!]!;
  const lead = key[quote.from - 1];
  let limit = Math.max(sentence.from, quote.from - REACH);
  // A colon may stand at the end of the sentence before.
  if (quote.from === sentence.from && lead === ":" && quote.from > 0)
    limit = doc.sentences[doc.tokens.sentence[quote.from - 1]!]!.from;
  for (let i = quote.from - 1; i >= limit; i--) {
    if (doc.tokens.quote[i]! >= 0) return undefined;
    const v = grammar.verbAt[i]!;
    if (v < 0) continue;
    const verb = grammar.verbs[v]!;
    const cue = cuesOf(verb, key).find(({ quotation }) => quotation);
    if (!cue || verb.voice === "passive") return undefined;
    const { contentFrom } = cueEnd(reading, verb, cue, quote.from);
    const gap = quote.from - contentFrom;
    const close =
      gap <= 0 || lead === ":" || (lead === "," && gap <= 12) || (gap === 1 && (lead === "that" || lead === ","));
    const subject = clauseOf[v]?.subject;
    if (!close || subject === undefined) return undefined;
    // A quotation that lies deep in told words ("said the "enemy" had …") is part of an indirect one.
    const rest = key[quote.to] ?? ".";
    if (
      quote.closed &&
      lead !== ":" &&
      lead !== "," &&
      !/^[.,;:"—!?]$|^(?:and|but|adding|as|in|on|at|during|of|about|who|when|while)$/.test(rest) &&
      quote.to < sentence.to
    )
      return undefined;
    const group = grammar.groups[subject]!;
    return { verb, cue, source: group, ...(group.head < verb.from && { until: verb.from }) };
  }
  return undefined;
}

function verbFrom({ grammar }: Reading, at: number): VerbGroup | undefined {
  const v = grammar.verbAt[at] ?? -1;
  return v >= 0 && grammar.verbs[v]!.from === at ? grammar.verbs[v] : undefined;
}

function add(reading: Reading, { verb, cue, source, until }: Found, quote: Quote, q: number): void {
  const { doc, found, usedQuotes, usedVerbs, clauseOf } = reading;
  const { cueTo } = cueEnd(reading, verb, { ...cue, addressee: false }, doc.sentences[verb.sentence]!.to);
  const clause = clauseOf[verb.id];
  usedQuotes.add(q);
  usedVerbs.add(verb.id);
  found.push({
    source: sourceFrom(reading, source, until !== undefined && until > source.head ? until : undefined),
    cue: { from: verb.from, to: Math.min(cueTo, verb.to + 8) },
    cueKind: cue.kind,
    cueLemma: verb.lemma,
    speech: true,
    negated: verb.negated,
    content: [{ from: quote.from, to: quote.to }],
    quotation: "direct",
    ...(clause && { clause: clause.id }),
    ...(!quote.closed && !quote.continued && { unbalanced: true }),
  });
}

function extend(reading: Reading, index: number, quote: Quote, q: number): void {
  const draft = reading.found[index]!;
  reading.usedQuotes.add(q);
  reading.found[index] = { ...draft, content: [...draft.content, { from: quote.from, to: quote.to }] };
}

/** Behind the sentence of the cue. */
function endOfSpeech({ doc }: Reading, { verb }: Found, quote: Quote): number {
  return Math.max(quote.to, doc.sentences[verb.sentence]!.to);
}

/** A quotation right behind a finished one in the paragraph, or one that the next paragraph re-opens. */
function goesOn({ doc }: Reading, quote: Quote, open: Open, block: number): boolean {
  if (block === open.block) return quote.from >= open.end - 1 && quote.from <= open.end + 1;
  // The paragraph before ended within its quotation, and this one starts with a mark.
  const previous = doc.blocks[open.block]!;
  return (
    block === open.block + 1 && open.continued && open.end >= previous.to - 1 && quote.from === doc.blocks[block]!.from
  );
}
