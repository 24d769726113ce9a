import { Tag, type TokenRange } from "../text/document.js";
import { endOf } from "./content-end.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import { invertedSource } from "./inverted-source.js";
import { groupAt, hasFiniteVerb, possessedBy, quoteAt, REACH, type Reading, verbAt } from "./reading.js";
import { Is } from "./words.js";

/** Prepositions and phrases that name a source: "according to police", "in the words of", "in the opinion of". */
export function phraseAttributions(r: Reading): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 2 < r.count; i++) {
    if ((r.is[i]! & Is.PHRASE) === 0) continue;
    const length = phraseAt(r, i);
    if (length === 0) continue;
    const sentence = r.doc.sentences[r.doc.tokens.sentence[i]!]!;
    const one = readPhrase(r, i, length, sentence);
    if (one !== undefined) found.push(one);
  }
  return found;
}

const WORDS_OF: ReadonlySet<string> = new Set(["words", "opinion", "view", "estimation", "judgment"]);

/** Length of a source-naming phrase that begins here. */
function phraseAt(r: Reading, i: number): number {
  const { key } = r;
  if (key[i] === "according" && key[i + 1] === "to") return 2;
  if (key[i] === "in" && key[i + 1] === "the" && key[i + 3] === "of" && WORDS_OF.has(key[i + 2]!)) return 4;
  if (key[i] === "as" && key[i + 1] === "reported" && key[i + 2] === "by") return 3;
  // "In a poll released on Sunday, most said …"
  if (key[i] === "in" && r.doc.sentences[r.doc.tokens.sentence[i]!]!.from === i) {
    const group = groupAt(r, i + 1);
    if (group?.from === i + 1 && POLLS.has(r.grammar.lemma[possessedBy(r, group).head]!)) return 1;
  }
  return 0;
}

/** "In a poll last month, most said …": from the comma on, if that is a clause. */
function readPoll(r: Reading, source: SourcePhrase, cue: TokenRange, limit: number): Found | undefined {
  let comma = source.to;
  while (comma < limit && comma < source.to + 15 && r.key[comma] !== ",") comma++;
  if (comma + 1 >= limit || r.key[comma] !== ",") return undefined;
  const content = { from: comma + 1, to: endOf(r, comma + 1, limit, true) };
  return hasFiniteVerb(r, content.from, content.to)
    ? makeFound(NAMED, { ...source, to: comma }, cue, [content], false)
    : undefined;
}

const NAMED: CueSense = { verb: undefined, kind: "say", lemma: "poll", speech: true, negated: false };
const POLLS: ReadonlySet<string> = new Set(["poll", "survey", "polls", "surveys"]);

function readPhrase(r: Reading, i: number, length: number, sentence: TokenRange): Found | undefined {
  const group = groupAt(r, i + length);
  if (group === undefined) return undefined;
  const source = invertedSource(r, group, sentence.to);
  const cue = { from: i, to: i + length };
  if (length === 1) return readPoll(r, source, cue, sentence.to);
  const sense: CueSense = { verb: undefined, kind: "say", lemma: r.key[i]!, speech: true, negated: false };
  const quoted = quoteBefore(r, i);
  if (quoted !== undefined) return makeFound(sense, source, cue, [quoted], true);
  const close = r.key[source.to] === "," ? source.to + 1 : source.to;
  // "That's according to the UN"
  if (i - sentence.from <= 4 && r.tag[i - 1] === Tag.AUX && i - 1 > sentence.from)
    return makeFound(sense, source, cue, [{ from: sentence.from, to: i - 1 }], false);
  // "It went unnoticed: According to polls, …"
  if (i - sentence.from <= 2 || (r.key[i - 1] === ":" && !isQuoted(r, i))) {
    // A relative clause or participle of the source passed over: "according to police, who …,".
    const named = possessedBy(r, group).to;
    // "According to the sources, the raids carried out by police …": no apposition
    if (named < source.to && r.key[named] === "," && verbAt(r, source.to) !== undefined) {
      const to = endOf(r, named + 1, sentence.to, true);
      return makeFound(sense, { ...source, to: named }, cue, [{ from: named + 1, to }], false);
    }
    const modified = behindParticiple(r, source.to, sentence.to);
    const from = modified === undefined ? behindRelative(r, close, sentence.to) : modified + 1;
    const whole = modified === undefined ? source : { ...source, to: modified };
    // 'According to the mayor, "nobody slept. Everybody ran."'
    const quote = r.key[from] === '"' ? quoteAt(r, from) : undefined;
    if (quote !== undefined && quote.from === from && quote.to >= sentence.to)
      return makeFound(sense, whole, cue, [{ from, to: quote.to }], true);
    const to = endOf(r, from, sentence.to, true);
    return to > from ? makeFound(sense, whole, cue, [{ from, to }], false) : undefined;
  }
  const from = clauseFrom(r, i, sentence.from);
  const to = r.key[i - 1] === "," || r.key[i - 1] === "—" ? i - 1 : i;
  if (to <= from) return undefined;
  const content: TokenRange[] = [{ from, to }];
  if (r.key[i - 1] === "," && r.key[source.to] === "," && !cuts(r, source.to + 1)) {
    const rest = { from: source.to + 1, to: endOf(r, source.to + 1, sentence.to, true) };
    if (rest.to > rest.from) content.push(rest);
  }
  return makeFound(sense, source, cue, content, false);
}

const cuts = (r: Reading, k: number): boolean =>
  verbAt(r, k)?.form === "ing" ||
  r.key[k] === "who" ||
  r.key[k] === "which" ||
  r.key[k] === "and" ||
  r.key[k] === "but";

const isQuoted = (r: Reading, k: number): boolean => r.doc.tokens.quote[k]! >= 0;

/** "according to two officials briefed on the talks, …": the comma behind the participle. */
function behindParticiple(r: Reading, at: number, limit: number): number | undefined {
  const verb = verbAt(r, at);
  if (verb === undefined || verb.from !== at || verb.form === "infinitive" || verb.to - at > 1) return undefined;
  if (verb.form === "finite" && verb.tense !== "past") return undefined;
  for (let k = at; k < limit && k < at + 25; k++) if (r.key[k] === ",") return k;
  return undefined;
}

function behindRelative(r: Reading, at: number, limit: number): number {
  const word = r.key[at];
  if (word !== "who" && word !== "which") return at;
  for (let k = at; k < limit && k < at + 40; k++) if (r.key[k] === ",") return k + 1;
  return at;
}

function quoteBefore(r: Reading, i: number): TokenRange | undefined {
  const at = r.key[i - 1] === "," ? i - 2 : i - 1;
  if (at < 0 || r.key[at] !== '"') return undefined;
  const quote = quoteAt(r, at);
  const whole = quote !== undefined && quote.to === at + 1 && (r.key[at - 1] === "," || r.key[i - 1] === ",");
  if (!whole) return undefined;
  const sentence = r.doc.sentences[r.doc.tokens.sentence[quote.from]!]!;
  return quote.from <= sentence.from + 1 ? { from: quote.from, to: quote.to } : undefined;
}

/** Where the content of a phrase behind it begins: the sentence, or the last ", and" or "; " before it. */
function clauseFrom(r: Reading, i: number, low: number): number {
  const floor = Math.max(low, i - REACH);
  for (let k = i - 2; k > floor; k--) {
    const word = r.key[k]!;
    if (word === ";" || word === "—") return k + 1;
  }
  return floor;
}
