import type { NounGroup } from "../grammar/grammar.js";
import type { Quote, TokenRange } from "../text/document.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import { givesName, groupAt, leadOf, type Reading, verbAt } from "./reading.js";
import type { Subject } from "./source-phrase.js";

const WORDS = 4; // a quotation of fewer words that no cue claims is a title, a nickname or a scare quote

/**
 * Gives quotations that no cue has taken to where they belong: to the attribution that they go on from ("…," he said.
 * "…", also into new paragraphs), to the verb before them, or to the name before their colon.
 */
export function attachQuotations(r: Reading, found: Found[], subjects: readonly (Subject | undefined)[]): void {
  if (r.doc.quotes.length > 0) giveQuotations(r, found, subjects);
  for (const one of found) if (one.content.length > 1) one.content.sort((a, b) => a.from - b.from);
}

function giveQuotations(r: Reading, found: Found[], subjects: readonly (Subject | undefined)[]): void {
  const { quotes } = r.doc;
  const owner = ownersOf(r, found);
  const cues = cuesBySentence(r, found);
  for (let q = 0; q < quotes.length; q++) {
    if (owner[q] !== undefined) continue;
    const quote = quotes[q]!;
    if (!isSpeech(r, quote)) continue;
    const signed = bySignature(r, quote);
    if (signed !== undefined) {
      found.push(signed);
      owner[q] = signed;
      continue;
    }
    const before = goesOnFrom(r, q, owner) ?? byCueBefore(r, quote, cues);
    if (before !== undefined) {
      before.content.push({ from: quote.from, to: quote.to });
      owner[q] = before;
      continue;
    }
    const fresh = byColon(r, quote) ?? byPlainVerb(r, quote, subjects);
    if (fresh !== undefined) {
      found.push(fresh);
      owner[q] = fresh;
    }
  }
  joinForward(r, owner);
}

/** Quotation → the attribution whose content begins or holds it. */
function ownersOf(r: Reading, found: readonly Found[]): (Found | undefined)[] {
  const owner: (Found | undefined)[] = new Array(r.doc.quotes.length);
  for (const one of found)
    for (const { from, to } of one.content) {
      for (let q = firstQuoteFrom(r, from); q < r.doc.quotes.length && r.doc.quotes[q]!.from < to; q++) {
        const held = owner[q];
        // A quotation as such goes before running text that holds it.
        if (held === undefined || (!held.direct && one.direct)) owner[q] = one;
      }
    }
  return owner;
}

/** Index of the first quotation that begins at or behind a token, by bisection. */
function firstQuoteFrom(r: Reading, token: number): number {
  const { quotes } = r.doc;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Long enough for speech, and not capitalised like a title. */
function isSpeech(r: Reading, quote: Quote): boolean {
  const words = quote.to - quote.from - 2;
  if (words >= WORDS + 4) return true;
  return words >= WORDS - 1 && startsSentence(r, quote);
}

/** The quotation opens a sentence, or follows a comma or colon. */
function startsSentence(r: Reading, quote: Quote): boolean {
  const sentence = r.doc.sentences[r.doc.tokens.sentence[quote.from]!]!;
  const before = r.key[quote.from - 1];
  return quote.from === sentence.from || before === "," || before === ":" || before === "." || before === '"';
}

/** The attribution of the quotation before this one, if nothing but its cue's sentence stands between them. */
function goesOnFrom(r: Reading, q: number, owner: readonly (Found | undefined)[]): Found | undefined {
  const quote = r.doc.quotes[q]!;
  // "…," he told "Morning Hour." "…": titles and the like between the two are passed over
  let before = q - 1;
  while (before > 0 && before > q - 3 && owner[before] === undefined && !isSpeech(r, r.doc.quotes[before]!)) before--;
  const previous = before < 0 ? undefined : owner[before];
  if (previous === undefined) return undefined;
  const last = r.doc.quotes[before]!;
  if (last.continued) return previous;
  if (!startsSentence(r, quote)) return undefined;
  if (r.doc.tokens.field[last.from] !== r.doc.tokens.field[quote.from]) return undefined;
  const { sentence } = r.doc.tokens;
  const at = previous.cue?.from ?? last.from;
  const end = Math.max(r.doc.sentences[sentence[at]!]!.to, r.doc.sentences[sentence[last.to - 1]!]!.to);
  if (quote.from <= end) return quote.from >= last.to ? previous : undefined;
  return isResumed(r, end, quote) ? previous : undefined;
}

/** "…," he said. He named nobody. "…": one sentence of the paper's own between two of the speaker's, in a paragraph. */
function isResumed(r: Reading, from: number, quote: Quote): boolean {
  const { sentence } = r.doc.tokens;
  const between = r.doc.sentences[sentence[from] ?? -1];
  if (between === undefined || between.to !== quote.from || !sameBlock(r, from, quote.from)) return false;
  if (from < 1 || !sameBlock(r, from - 1, from) || !PERSONS.has(r.key[from]!)) return false;
  return true;
}

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** `He spoke of the war: … "Nothing is left."`: the last cue of speech before it in its sentence. */
function byCueBefore(r: Reading, quote: Quote, cues: ReadonlyMap<number, Found>): Found | undefined {
  const one = cues.get(r.doc.tokens.sentence[quote.from]!);
  return one?.cue !== undefined && one.cue.from < quote.from ? one : undefined;
}

/** Sentence → its first cue of speech outside quotations. */
function cuesBySentence(r: Reading, found: readonly Found[]): Map<number, Found> {
  const cues = new Map<number, Found>();
  for (const one of found) {
    if (one.cue === undefined || !one.speech || r.doc.tokens.quote[one.cue.from]! >= 0) continue;
    const sentence = r.doc.tokens.sentence[one.cue.from]!;
    const known = cues.get(sentence);
    if (known === undefined || known.cue!.from > one.cue.from) cues.set(sentence, one);
  }
  return cues;
}

/** Who is named in the words before a colon, if they are no clause. */
function speakerWithin(r: Reading, from: number, to: number): NounGroup | undefined {
  if (to - from > 14) return undefined;
  let speaker: NounGroup | undefined;
  for (let k = from; k < to; k++) {
    if (verbAt(r, k) !== undefined) return undefined;
    const group = groupAt(r, k);
    const actor = group === undefined ? -1 : (r.entities.actorOf[group.id] ?? -1);
    if (actor < 0) continue;
    const { kind, named } = r.entities.actors[actor]!;
    if (speaker === undefined || (kind === "person" && named)) speaker = group;
  }
  return speaker;
}

/** `Smith: "…"` */
function byColon(r: Reading, quote: Quote): Found | undefined {
  const at = quote.from - 1;
  if (at < 1 || r.key[at] !== ":") return undefined;
  const group = groupAt(r, at - 1);
  const sentence = r.doc.sentences[r.doc.tokens.sentence[at]!]!;
  if (group === undefined) return undefined;
  const from = leadOf(r, group);
  if (from !== sentence.from || group.to - from > 8) {
    // “Army spokesman Maj. Omar Ali: …”, “Omar Ali, mayor of Goma: …”
    const speaker = speakerWithin(r, sentence.from, at);
    return speaker && punctuated(quote, { from: sentence.from, to: at, group: speaker.id }, { from: at, to: at + 1 });
  }
  return punctuated(quote, { from, to: at, group: group.id }, { from: at, to: at + 1 });
}

/** `"…" — Amina Yusuf`: a name behind a dash signs the quotation, at the end of its line or before the next one. */
function bySignature(r: Reading, quote: Quote): Found | undefined {
  const at = quote.to;
  if (r.key[at] !== "—" && r.key[at] !== "-") return undefined;
  const group = groupAt(r, at + 1);
  if (group === undefined || group.kind !== "name" || leadOf(r, group) !== at + 1) return undefined;
  const next = r.key[group.to];
  if (next !== undefined && next !== "." && next !== "," && next !== '"' && sameBlock(r, at, group.to))
    return undefined;
  return punctuated(quote, { from: at + 1, to: group.to, group: group.id }, { from: at, to: at + 1 });
}

function sameBlock(r: Reading, a: number, b: number): boolean {
  const { sentence } = r.doc.tokens;
  return r.doc.sentences[sentence[a]!]!.block === r.doc.sentences[sentence[b]!]!.block;
}

function punctuated(quote: Quote, source: SourcePhrase, cue: TokenRange): Found {
  return makeFound(SAID, source, cue, [{ from: quote.from, to: quote.to }], true);
}

const SAID: CueSense = { verb: undefined, kind: "say", lemma: undefined, speech: true, negated: false };

/** `She smiled: "We won."`: any verb with its subject before a comma or colon and the quotation, or behind it. */
function byPlainVerb(r: Reading, quote: Quote, subjects: readonly (Subject | undefined)[]): Found | undefined {
  const before = r.key[quote.from - 1];
  // "He said:" and the quotation in a paragraph of its own
  const above = before === ":" && r.doc.tokens.field[quote.from - 1] === r.doc.tokens.field[quote.from];
  const sentence = r.doc.sentences[r.doc.tokens.sentence[above ? quote.from - 1 : quote.from]!]!;
  let verb: number | undefined;
  if (before === "," || before === ":") {
    for (let k = quote.from - 2, i = 0; k >= sentence.from && i < 25; k--, i++) {
      const here = verbAt(r, k);
      if (here?.form === "finite" || here?.form === "ing") {
        verb = here.id;
        if (here.form === "finite") break;
      }
    }
  } else {
    const inner = r.key[quote.to - 2];
    if (inner !== "," && inner !== "?" && inner !== "!") return undefined;
    for (let k = quote.to, i = 0; k < r.count && i < 25; k++, i++) {
      if (r.key[k] === "." || r.doc.tokens.quote[k]! >= 0) break;
      const here = verbAt(r, k);
      if (here?.form === "finite" && !givesName(r, here)) {
        verb = here.id;
        break;
      }
    }
  }
  if (verb === undefined) return undefined;
  const group = r.grammar.verbs[verb]!;
  // 'Said one resident: "…"'
  const named = group.from === sentence.from && before === ":" ? groupAt(r, group.to) : undefined;
  const inverted = named?.from === group.to ? { from: named.from, to: named.to, group: named.id } : undefined;
  return makeFound(
    { verb, kind: "say", lemma: group.lemma, speech: true, negated: group.negated },
    inverted ?? subjects[verb],
    { from: group.from, to: group.to },
    [{ from: quote.from, to: quote.to }],
    true,
  );
}

/** Quotations left without a cue before one that has one, in the paragraph before it or the same: `"A." "B," she said.` */
function joinForward(r: Reading, owner: (Found | undefined)[]): void {
  const { quotes } = r.doc;
  for (let q = quotes.length - 2; q >= 0; q--) {
    const next = owner[q + 1];
    if (owner[q] !== undefined || next === undefined || !isSpeech(r, quotes[q]!)) continue;
    if (quotes[q]!.to !== quotes[q + 1]!.from) continue;
    next.content.push({ from: quotes[q]!.from, to: quotes[q]!.to });
    owner[q] = next;
  }
}
