import type { Clause, NounGroup, VerbGroup } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import { cueEnd } from "./cue-phrase.js";
import { CUE_NOUNS, RAISING, SEEMING } from "./cues.data.js";
import { type Cue, cuesOf } from "./cues.js";
import { endOf, groupFrom, type Reading } from "./reading.js";
import { sourceFrom } from "./sources.js";

/** Indirect and mixed speech: reporting verbs with a clause, an object or an infinitive, before or behind them. */
export function readIndirect(reading: Reading): void {
  for (const clause of reading.grammar.clauses) readClause(reading, clause);
}

function readClause(reading: Reading, clause: Clause): void {
  const { grammar, usedVerbs } = reading;
  const verb = grammar.verbs[clause.verb]!;
  if (usedVerbs.has(verb.id)) return;
  if (verb.voice === "passive") readPassive(reading, clause, verb);
  else if (SEEMING.includes(verb.lemma)) readRaising(reading, clause, verb);
  else readActive(reading, clause, verb);
}

function readActive(reading: Reading, clause: Clause, verb: VerbGroup): void {
  const { doc, grammar } = reading;
  const cues = cuesOf(verb, doc.tokens.key);
  if (cues.length === 0) return;
  const sentence = doc.sentences[clause.sentence]!;
  const inverted = invertedSource(reading, verb, cues[0]!);
  const subject = inverted ?? (clause.subject === undefined ? undefined : grammar.groups[clause.subject]);
  if (subject === undefined) return;
  const until = subject.head < verb.from ? verb.from : undefined;
  const postposed = postposedContent(reading, verb, cues[0]!, subject, inverted !== undefined);
  if (postposed) {
    push(reading, clause, verb, cues[0]!, subject, until, [postposed]);
    return;
  }
  for (const cue of cues) {
    const { contentFrom } = cueEnd(reading, verb, cue, sentence.to);
    const content = contentAfter(reading, clause, verb, cue, contentFrom, sentence);
    if (!content) continue;
    push(reading, clause, verb, cue, subject, until, [content]);
    return;
  }
}

/** "…, said the minister of defence.": the group behind the verb, where none stands before it. */
function invertedSource(reading: Reading, verb: VerbGroup, cue: Cue): NounGroup | undefined {
  const { key } = reading.doc.tokens;
  if (!cue.speech || !cue.clause || verb.from === 0) return undefined;
  const before = key[verb.from - 1];
  if (before !== "," && before !== '"') return undefined;
  const { to } = reading.doc.sentences[verb.sentence]!;
  const group = groupFrom(reading, cueEnd(reading, verb, { ...cue, addressee: false }, to).cueTo);
  if (!group || group.kind === "relative" || group.kind === "pronoun") return undefined;
  const end = endOf(reading, group);
  return /^[.,;"]$/.test(key[end] ?? ".") || end >= to - 1 ? group : undefined;
}

/** "Shells hit the town, officials said on Monday." / "The army, officials said, had fled." */
function postposedContent(
  reading: Reading,
  verb: VerbGroup,
  cue: Cue,
  subject: NounGroup,
  inverted: boolean,
): TokenRange | undefined {
  const { doc } = reading;
  const { key } = doc.tokens;
  if (!cue.clause) return undefined;
  const sentence = doc.sentences[verb.sentence]!;
  const start = inverted
    ? verb.from
    : subject.possessor !== undefined
      ? reading.grammar.groups[subject.possessor]!.from
      : subject.from;
  if (start - sentence.from < 4 || start > verb.from + 1) return undefined;
  const comma = key[start - 1] === "," || key[start - 1] === "—";
  if (!comma) return undefined;
  const { contentFrom } = cueEnd(reading, verb, cue, sentence.to);
  const behind = inverted ? Math.max(contentFrom, endOf(reading, subject)) : contentFrom;
  const closes =
    behind >= sentence.to - 1 ||
    /^[.;,—]$/.test(key[behind] ?? ".") ||
    /^(?:as|after|while|when|in|at|during|adding|citing|without)$/.test(key[behind] ?? "");
  if (!closes) return undefined;
  // What stands before must be a clause, not a fronted phrase ("On Monday, officials said").
  if (!hasVerb(reading, sentence.from, start - 1)) return undefined;
  return { from: skipLead(key, sentence.from, start - 1), to: start - 1 };
}

function skipLead(key: readonly string[], from: number, to: number): number {
  let at = from;
  while (at < to && (key[at] === "but" || key[at] === "and" || key[at] === '"')) at++;
  return at < to ? at : from;
}

function hasVerb({ grammar }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const v = grammar.verbAt[i]!;
    if (v >= 0 && grammar.verbs[v]!.form === "finite") return true;
  }
  return false;
}

/** What the verb's frame lets follow it: a clause, an infinitive, a noun phrase. */
function contentAfter(
  reading: Reading,
  clause: Clause,
  verb: VerbGroup,
  cue: Cue,
  from: number,
  sentence: TokenRange,
): TokenRange | undefined {
  const { doc, grammar } = reading;
  const { key } = doc.tokens;
  let start = from;
  if (key[start] === "," && cue.clause && start + 2 < sentence.to) start++;
  const first = key[start];
  if (start >= sentence.to - 1 || first === undefined || /^[.;:?!)]$/.test(first)) return undefined;
  const infinitive = grammar.verbAt[start]! >= 0 && grammar.verbs[grammar.verbAt[start]!]!.form === "infinitive";
  if (infinitive && !cue.infinitive && !cue.addressee) return undefined;
  const to = contentEnd(reading, clause, verb, start, sentence);
  if (to <= start) return undefined;
  if (!infinitive && !cue.object && !CLAUSE_OPENERS.has(first) && !hasVerb(reading, start, to)) return undefined;
  if (cue.after.length === 0 && !cue.clause && !cue.object && !infinitive) return undefined;
  // A bare noun phrase ends with its group and what hangs on it.
  return { from: start, to };
}

const CLAUSE_OPENERS = new Set("that whether if how why what when where who".split(" "));

/** Where content that follows its cue ends: at the full stop, at the next verb of the same subject, at ", adding". */
function contentEnd(
  { doc, grammar, clauseOf }: Reading,
  clause: Clause,
  verb: VerbGroup,
  from: number,
  sentence: TokenRange,
): number {
  const { key, quote } = doc.tokens;
  let end = sentence.to;
  while (end > from && /^[.?!;]$/.test(key[end - 1]!)) end--;
  if (quote[verb.head]! >= 0) {
    const own = doc.quotes[quote[verb.head]!]!;
    end = Math.min(end, own.closed ? own.to - 1 : own.to);
    while (end > from && /^[.,?!;]$/.test(key[end - 1]!)) end--;
  }
  for (let i = from + 1; i < end; i++) {
    const sign = key[i]!;
    if (sign === ";" || (sign === "—" && i > from + 3)) return i;
    const next = grammar.verbAt[i + 1] ?? -1;
    if (sign === "," && next >= 0 && grammar.verbs[next]!.from === i + 1 && grammar.verbs[next]!.form === "ing") {
      const cue = cuesOf(grammar.verbs[next]!, key)[0];
      if (cue?.speech) return i;
    }
    if ((sign === "and" || sign === "but") && next >= 0 && grammar.verbs[next]!.from === i + 1) {
      const joined = clauseOf[next];
      const same = joined?.subject !== undefined && joined.subject === clause.subject && joined.subjectBy !== "own";
      if (same && sharesForm(verb, grammar.verbs[next]!) && !deeper(grammar, clause, joined!))
        return key[i - 1] === "," ? i - 1 : i;
    }
    if (
      sign === "," &&
      (key[i + 1] === "while" || key[i + 1] === "although" || key[i + 1] === "though") &&
      i > from + 4
    )
      return i;
  }
  return end;
}

/** "said … and added": both finite and of one tense. */
function sharesForm(a: VerbGroup, b: VerbGroup): boolean {
  return a.form === b.form && a.tense === b.tense;
}

/** True when the second clause depends on what the first one tells: its subject is the content's. */
function deeper(grammar: Reading["grammar"], clause: Clause, other: Clause): boolean {
  return (
    other.continues !== undefined &&
    other.continues !== clause.id &&
    grammar.clauses[other.continues]?.subject !== clause.subject
  );
}

/** "is expected to …", "was accused by X of …", "was told by X that …". */
function readPassive(reading: Reading, clause: Clause, verb: VerbGroup): void {
  const { doc, grammar } = reading;
  const agent = clause.preps.find(({ prep, at }) => prep === "by" && at >= verb.to);
  if (agent) {
    const cue = cuesOf(verb, doc.tokens.key)[0];
    if (!cue || clause.subject === undefined) return;
    const source = grammar.groups[agent.group]!;
    const sentence = doc.sentences[clause.sentence]!;
    const behind = endOf(reading, source);
    const content: TokenRange[] = [groupRange(reading, grammar.groups[clause.subject]!)];
    const to = contentEnd(reading, clause, verb, behind, sentence);
    if (to > behind + 1) content.push({ from: behind, to });
    push(reading, clause, verb, cue, source, undefined, content);
    return;
  }
  if (RAISING.includes(verb.lemma)) readRaising(reading, clause, verb);
}

function groupRange(reading: Reading, group: NounGroup): TokenRange {
  const from = group.possessor !== undefined ? reading.grammar.groups[group.possessor]!.from : group.from;
  return { from, to: Math.max(group.to, group.extent) };
}

function readRaising(reading: Reading, clause: Clause, verb: VerbGroup): void {
  const { doc, grammar, found, usedVerbs } = reading;
  const next = grammar.verbAt[verb.to] ?? -1;
  if (next < 0 || grammar.verbs[next]!.form !== "infinitive" || clause.subject === undefined) return;
  const subject = grammar.groups[clause.subject]!;
  if (subject.head >= verb.from) return;
  const to = contentEnd(reading, clause, verb, verb.to, doc.sentences[clause.sentence]!);
  usedVerbs.add(verb.id);
  found.push({
    source: { kind: "anonymous" },
    cue: { from: verb.from, to: verb.to },
    cueKind: verb.lemma === "report" || verb.lemma === "say" ? "report" : "believe",
    cueLemma: verb.lemma,
    speech: false,
    negated: verb.negated,
    content: [groupRange(reading, subject), { from: verb.to, to }],
    quotation: "indirect",
    clause: clause.id,
  });
}

function push(
  reading: Reading,
  clause: Clause,
  verb: VerbGroup,
  cue: Cue,
  source: NounGroup,
  until: number | undefined,
  content: readonly TokenRange[],
): void {
  const { cueTo } = cueEnd(reading, verb, { ...cue, addressee: false }, reading.doc.sentences[verb.sentence]!.to);
  reading.usedVerbs.add(verb.id);
  reading.found.push({
    source: sourceFrom(reading, source, until),
    cue: { from: verb.from, to: cueTo },
    cueKind: cue.kind,
    cueLemma: verb.lemma,
    speech: cue.speech,
    negated: verb.negated,
    content,
    quotation: quotationOf(reading, content),
    clause: clause.id,
  });
}

/** Direct when nearly all of it stands within quotation marks, mixed when some of it does. */
export function quotationOf({ doc }: Reading, content: readonly TokenRange[]): "direct" | "indirect" | "mixed" {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      all++;
      if (doc.tokens.quote[i]! >= 0) quoted++;
    }
  }
  if (quoted > 0.9 * all) return "direct";
  return quoted < 0.1 * all ? "indirect" : "mixed";
}

/** "according to X", and nouns: "the claim that …", "X's warning that …". */
export function readNominal(reading: Reading): void {
  const { doc } = reading;
  const { key, count } = doc.tokens;
  for (let i = 0; i + 1 < count; i++) {
    if (key[i] === "according" && key[i + 1] === "to") readAccording(reading, i);
    else if (key[i + 1] === "that" && Object.hasOwn(CUE_NOUNS, key[i]!)) readNoun(reading, i);
  }
}

function readAccording(reading: Reading, at: number): void {
  const { doc } = reading;
  const { key } = doc.tokens;
  const group = groupFrom(reading, at + 2);
  if (!group) return;
  const sentence = doc.sentences[doc.tokens.sentence[at]!]!;
  const source = sourceFrom(reading, group);
  const behind = source.range!.to;
  const fronted = at <= sentence.from + 2;
  let to = sentence.to;
  while (to > behind && /^[.?!]$/.test(key[to - 1]!)) to--;
  const content = fronted
    ? { from: key[behind] === "," ? behind + 1 : behind, to }
    : { from: clauseStart(reading, sentence.from, at), to: key[at - 1] === "," ? at - 1 : at };
  if (content.to - content.from < 2) return;
  reading.found.push({
    source,
    cue: { from: at, to: at + 2 },
    cueKind: "say",
    cueLemma: "according to",
    speech: true,
    negated: false,
    content: [content],
    quotation: quotationOf(reading, [content]),
  });
}

/** The clause that "according to" follows starts at the sentence's start, or behind a semicolon or ", and". */
function clauseStart({ doc }: Reading, from: number, at: number): number {
  const { key } = doc.tokens;
  for (let i = at - 2; i > from; i--) {
    if (key[i] === ";") return i + 1;
    if (key[i] === "but" && key[i - 1] === ",") return i + 1;
  }
  return from;
}

function readNoun(reading: Reading, at: number): void {
  const { doc, grammar } = reading;
  const group = grammar.groups[grammar.groupAt[at] ?? -1];
  if (!group || group.head !== at) return;
  const sentence = doc.sentences[group.sentence]!;
  const owner = group.possessor ?? group.preps.find(({ prep }) => prep === "by" || prep === "from")?.group;
  let to = sentence.to;
  while (to > at && /^[.?!]$/.test(doc.tokens.key[to - 1]!)) to--;
  if (to - at < 4) return;
  const content = [{ from: at + 1, to }];
  reading.found.push({
    source: owner === undefined ? { kind: "anonymous" } : sourceFrom(reading, grammar.groups[owner]!),
    cue: { from: at, to: at + 1 },
    cueKind: CUE_NOUNS[doc.tokens.key[at]!]!,
    cueLemma: doc.tokens.key[at]!,
    speech: true,
    negated: false,
    content,
    quotation: quotationOf(reading, content),
  });
}
