import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { FIGURES, SAID } from "./answers.data.js";
import {
  endOf,
  entryOf,
  isPresumed,
  namesWhatWasSaid,
  OBJECTIVE,
  openingAt,
  opensDistance,
  type Start,
  secondVerbAt,
  skipTimes,
  startOf,
} from "./content.js";
import type { Frame } from "./cues.data.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import type { VerbEntry } from "./lexicon.js";
import {
  givesName,
  groupAt,
  hasFiniteVerb,
  isQuote,
  leadOf,
  possessedBy,
  quoteAt,
  REACH,
  type Reading,
  skipAdverbs,
  verbAt,
} from "./reading.js";
import { NAMING_VERBS } from "./sources.data.js";
import { isHappening } from "./sources.js";
import { type State, stateOf } from "./states.js";
import type { Subject } from "./subjects.js";
import { Is } from "./words.js";

/** Attributions whose cue is a verb, in text order of the cues. */
export function verbAttributions(r: Reading, subjects: readonly (Subject | undefined)[]): Found[] {
  const found: Found[] = [];
  let previous: Found | undefined;
  for (const verb of r.grammar.verbs) {
    const state = stateOf(r, verb);
    const entry = state === undefined ? entryOf(r, verb) : undefined;
    if (state === undefined && entry === undefined) continue;
    if (previous !== undefined && sentenceOf(r, previous) !== verb.sentence) previous = undefined;
    const one =
      entry === undefined
        ? readState(r, verb, state!, subjects[verb.id])
        : readVerb(r, verb, entry, subjects, previous);
    if (one === undefined) continue;
    found.push(one);
    // What follows in the sentence goes on with the outermost cue's subject, if that is no clause before the main one.
    const goesOn = previous === undefined || lastEnd(previous) <= verb.from;
    if (goesOn && !isFronted(r, verb, subjects[verb.id], windowOf(r, verb))) previous = one;
  }
  return found;
}

/** "The mayor is confident that the road is safe", "residents were worried about the bridge": an adjective with its verb. */
function readState(r: Reading, verb: VerbGroup, state: State, subject: Subject | undefined): Found | undefined {
  // "It is certain that": nobody's belief
  if (subject === undefined || DUMMIES.has(r.key[subject.from]!) || isHappening(r, subject)) return undefined;
  const { to } = windowOf(r, verb);
  const { at, cue, bare } = state;
  const opener = r.key[at + 1]!;
  const clause = bare || opener === "that";
  const from = clause || opener === "to" ? at + 1 : at + 2;
  if (from >= to) return undefined;
  const sense: CueSense = {
    verb: verb.id,
    kind: cue.kind,
    lemma: r.key[at]!,
    speech: cue.speech,
    negated: verb.negated,
  };
  return makeFound(sense, subject, { from: verb.from, to: from }, [{ from, to: endOf(r, from, to, clause) }], false);
}

const DUMMIES: ReadonlySet<string> = new Set(["it", "there", "what", "this", "that"]);

const sentenceOf = (r: Reading, one: Found): number => r.grammar.verbs[one.verb!]!.sentence;
function lastEnd({ content }: Found): number {
  let end = 0;
  for (const piece of content) if (piece.to > end) end = piece.to;
  return end;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The words in which a verb's subject and content are looked for: its sentence, and only the quotation that it stands in. */
function windowOf(r: Reading, verb: VerbGroup): Window {
  const { from, to } = r.doc.sentences[verb.sentence]!;
  const quote = quoteAt(r, verb.head);
  if (quote === undefined) return { from, to };
  const close = quote.closed ? quote.to - 1 : quote.to;
  return { from: Math.max(from, quote.from + 1), to: Math.min(to, close) };
}

function readVerb(
  r: Reading,
  verb: VerbGroup,
  entry: VerbEntry,
  subjects: readonly (Subject | undefined)[],
  previous: Found | undefined,
): Found | undefined {
  if (givesName(r, verb) || isPresumed(r, verb, entry)) return undefined;
  const window = windowOf(r, verb);
  const subject = subjects[verb.id];
  const particle = entry.lemma.includes(" ") ? entry.lemma.slice(entry.lemma.indexOf(" ") + 1) : verb.particle;
  const cue = { from: verb.from, to: verb.to + (particle !== undefined && r.key[verb.to] === particle ? 1 : 0) };
  const negated = verb.negated || isUndone(r, verb, entry) || isOfNeither(r, verb, subject);
  const base = { verb: verb.id, kind: entry.kind, lemma: entry.lemma, speech: entry.speech, negated };
  const told = asTold(r, entry, base, cue, subject, window);
  if (told !== undefined) return told;
  const named = calledSo(r, entry, base, cue, subject, window);
  if (named !== undefined) return named;
  if (isAsked(r, verb, entry, window)) return readPassive(r, entry, cue, undefined, window, base);
  const doer = r.key[cue.to] === "by" && !MEANS.has(r.key[cue.to + 1] ?? "");
  if ((verb.voice === "passive" && !closesQuote(r, verb, subject)) || doer)
    return readPassive(r, entry, cue, subject, window, base);
  const start = startOf(r, cue.to, window.to, entry, entry.frames.has("quote") || entry.frames.has("that"));
  if (asksForNoName(r, start.at) || bearsSigns(r, verb, start)) return undefined;
  // "Far from denying it", "without confirming that": nobody does
  if (verb.form === "ing" && NOT_DOING.has(r.key[verb.from - 1] ?? "") && UNDOABLE.has(entry.kind)) return undefined;
  // "The two sides blamed each other for the shelling": neither tells of it
  if (
    entry.kind === "accuse" &&
    (r.key[start.at] === "each" || r.key[start.at] === "one") &&
    r.key[start.at + 1]?.endsWith("other")
  )
    return undefined;
  if (entry.frames.has("raised")) {
    if (start.opening !== "to" || subject === undefined) return undefined;
    const dummy = r.key[subject.from] === "it" || r.key[subject.from] === "there";
    const rest = contentFrom(r, start, window, false).content;
    const content = dummy || !subject.own ? rest : [{ from: subject.from, to: subject.to }, ...rest];
    return makeFound(base, undefined, cue, content, false);
  }
  if (
    entry.kind === "confirm" &&
    (verb.negated || verb.modal === "could" || verb.modal === "can" || (negated && isWhatWasSaid(r, start))) &&
    start.opening === "noun"
  )
    return undefined; // "could not verify the claim" is about checking
  // "The bridge was gone, Interfax cited the mayor as saying."
  const quoted = start.opening === "none" ? quotedSource(r, verb) : undefined;
  const citing = quoted === undefined ? undefined : subjects[verb.id - 1];
  if (quoted !== undefined && citing?.own === true) {
    const told = quotedBefore(r, base, quoted, cue, window, citing.from - 1);
    if (told !== undefined) return told;
  }
  const behind = readBehind(r, verb, entry, base, cue, subject, start, window);
  if (behind?.source !== undefined && isHappening(r, behind.source)) return undefined;
  if (behind !== undefined) return behind;
  const ahead = readAhead(r, entry, base, cue, start, window, isFronted(r, verb, subject, window));
  if (ahead === undefined) return undefined;
  const source = quotedSource(r, verb) ?? sourceOf(subject, verb, previous);
  // "There are grounds to believe that": nobody's belief
  if (source !== undefined && r.key[source.from] === "there") return undefined;
  // "Presumed rebels attacked": a participle before its noun, no verb
  if (source === undefined && verb.form === "finite" && verb.tense === "past" && verb.to - verb.from === 1)
    return undefined;
  if (source !== undefined && (isHappening(r, source) || ownsUpForNobody(r, source, ahead))) return undefined;
  if (negated && isOfDeed(r, ahead)) return undefined;
  ahead.source = source;
  endBeforeVerbOf(r, subject, ahead, window);
  return ahead;
}

/** "Asked whether he would resign, he said no": who is asked follows, who asks is not told. */
function isAsked(r: Reading, { from, to, form }: VerbGroup, entry: VerbEntry, window: Window): boolean {
  if (entry.kind !== "demand" || !entry.addressee || to - from > 1 || form === "infinitive" || form === "ing")
    return false;
  const at = r.key[from] !== entry.lemma && r.key[from - 1] === "when" ? from - 1 : from;
  if (at !== window.from && (at === from || r.key[at - 1] === "and")) return false;
  return r.key[to] === "by" || openingAt(r, skipAdverbs(r, to, window.to), window.to) === "wh";
}

/** '"We ran," Yusuf said to friends': no participle, for what she said stands before her. */
function closesQuote(r: Reading, verb: VerbGroup, subject: Subject | undefined): boolean {
  if (verb.form !== "participle" || verb.to - verb.from > 1 || subject?.own !== true) return false;
  return r.key[subject.from - 1] === '"' && quoteEndingAt(r, subject.from - 1) !== undefined;
}

/** "said by telephone": how, not who. */
const MEANS: ReadonlySet<string> = new Set("telephone phone email e-mail text letter radio video videolink".split(" "));

/** "killed 12 people in what witnesses described as a massacre": what follows "as", whatever "what" stands for. */
function calledSo(
  r: Reading,
  entry: VerbEntry,
  base: CueSense,
  cue: TokenRange,
  subject: Subject | undefined,
  window: Window,
): Found | undefined {
  const verb = r.grammar.verbs[base.verb!]!;
  if (verb.form !== "participle" || verb.to - verb.from > 1 || !entry.frames.has("plain")) return undefined;
  if (r.key[cue.to] !== "as" || subject?.own !== true) return undefined;
  let at = verb.from - 1;
  while (at > window.from && at > verb.from - 12 && !WHAT.has(r.key[at]!)) {
    if (r.tag[at] === Tag.PUNCT || verbAt(r, at) !== undefined) return undefined;
    at--;
  }
  if (!WHAT.has(r.key[at]!) || at + 1 >= verb.from) return undefined;
  const from = cue.to + 1;
  const source = { from: at + 1, to: verb.from, group: subject.group };
  const whole = { from: cue.from, to: from };
  return makeFound(base, source, whole, [{ from, to: endOf(r, from, window.to, false) }], false);
}

const WHAT: ReadonlySet<string> = new Set(["what", "which", "whom"]);

/** "As the general put it, …", "…, as the rebels claim": what stands on the other side of the comma. */
function asTold(
  r: Reading,
  entry: VerbEntry,
  base: CueSense,
  bare: TokenRange,
  subject: Subject | undefined,
  window: Window,
): Found | undefined {
  const as = subject?.own === true ? subject.from - 1 : -1;
  if (as < window.from || r.key[as] !== "as") return undefined;
  const idiom = r.key[bare.to] === "it" && PUT.has(entry.lemma);
  if (!idiom && !((entry.inverts || entry.addressee) && (entry.frames.has("that") || entry.frames.has("quote"))))
    return undefined;
  const cue = idiom ? { from: bare.from, to: bare.to + 1 } : bare;
  const end = behindManner(r, entry, skipTimes(r, cue.to, window.to), window.to);
  if (end < window.to && !isStop(r.key[end]!) && r.key[end] !== ":") return undefined;
  const sense: CueSense = { ...base, kind: idiom ? "say" : base.kind, speech: true };
  const content: TokenRange[] = [];
  if (r.key[as - 1] === "," || isQuote(r, as - 1)) {
    const from = clauseStart(r, as - 1, window.from);
    const quote = quoteEndingAt(r, as - 1);
    if (quote !== undefined) return makeFound(sense, subject, cue, [extendLeft(r, quote)], true);
    if (r.key[as - 1] === "," && from < as - 1) content.push({ from, to: as - 1 });
  } else if (as - window.from > 1 && r.tag[as - 1] !== Tag.PUNCT && r.tag[as - 1] !== Tag.CCONJ) return undefined;
  if (r.key[end] === "," || r.key[end] === ":") {
    const from = end + 1;
    if (isQuote(r, from)) {
      const quote = quoteAt(r, from)!;
      return makeFound(sense, subject, cue, [{ from, to: quote.to }], true);
    }
    const goesOn = content.length > 0 && (r.tag[from] === Tag.CCONJ || WHAT.has(r.key[from]!) || r.key[from] === "who");
    if (verbAt(r, from)?.form !== "ing" && !goesOn) content.push({ from, to: endOf(r, from, window.to, true) });
  }
  return content.some(({ from, to }) => hasFiniteVerb(r, from, to))
    ? makeFound(sense, subject, cue, content, false)
    : undefined;
}

/** "As she put it in a letter to the court, …", "as he told the crowd on Monday, …" */
function behindManner(r: Reading, entry: VerbEntry, at: number, limit: number): number {
  const opening = openingAt(r, at, limit);
  const how = opening === "preposition" && !entry.preps.has(r.key[at]!);
  return how || (entry.addressee && (opening === "noun" || opening === "clause"))
    ? (adjunctsEnd(r, undefined, at, limit) ?? at)
    : at;
}

const PUT: ReadonlySet<string> = new Set(["put", "tell", "see", "describe"]);

/** "Those who said they had voted {were few}": the relative clause stands within a subject. */
function endBeforeVerbOf(r: Reading, subject: Subject | undefined, { content, direct }: Found, window: Window): void {
  if (subject?.own !== true || direct || content.length !== 1) return;
  if (r.grammar.groups[subject.group]?.kind !== "relative" || r.key[subject.from - 1] === ",") return;
  for (let k = window.from; k < subject.from; k++) if (verbAt(r, k)?.form === "finite") return;
  const { from, to } = content[0]!;
  const end = secondVerbAt(r, from, to);
  if (end < to && end > from) content[0] = { from, to: end };
}

/** "No group has claimed the attack", "nobody admitted shooting him": there is no source, and the deed is spoken of all the same. */
function ownsUpForNobody(r: Reading, { from }: SourcePhrase, { kind, content }: Found): boolean {
  if (!NOBODY.has(r.key[from]!) || (kind !== "claim" && kind !== "admit")) return false;
  return !content.some((piece) => hasFiniteVerb(r, piece.from, piece.to));
}

/** "Neither side claimed responsibility for the blast that killed nine": the blast is the outlet's to tell. */
function isOfDeed(r: Reading, { kind, content: [piece] }: Found): boolean {
  const group = piece === undefined || kind !== "claim" ? undefined : groupAt(r, piece.from);
  return group !== undefined && CLAIMED.has(r.grammar.lemma[group.head]!);
}

const CLAIMED: ReadonlySet<string> = new Set(
  "responsibility credit attack bombing blast strike killing shooting assault raid ambush".split(" "),
);

const NOBODY: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither"]);

/** "Neither confirmed nor denied", "neither the army nor the rebels claimed responsibility". */
function isOfNeither(r: Reading, { from }: VerbGroup, subject: Subject | undefined): boolean {
  if (NOR.has(r.key[from - 1] ?? "")) return true;
  return subject?.own === true && r.key[subject.from - 1] === "nor";
}

const NOR: ReadonlySet<string> = new Set(["neither", "nor"]);

/** "Was unable to confirm that", "has yet to claim it", "declined to confirm that": nothing is confirmed or claimed. */
function isUndone(r: Reading, verb: VerbGroup, { kind }: VerbEntry): boolean {
  if (verb.form !== "infinitive" || !UNDOABLE.has(kind)) return false;
  for (let k = verb.from - 1; k >= verb.from - 3 && k >= 0; k--) {
    const word = r.key[k]!;
    if (word === "," || word === ";") return false;
    if (UNDONE.has(r.grammar.lemma[k]!) || UNDONE.has(word)) return true;
    if (word === "able") return r.key[k - 1] === "not" || r.key[k - 1] === "n't" || verbAt(r, k - 1)?.negated === true;
  }
  return false;
}

const NOT_DOING: ReadonlySet<string> = new Set(["from", "without", "than"]);
const UNDOABLE: ReadonlySet<string> = new Set(["confirm", "admit", "claim", "deny"]);
const UNDONE: ReadonlySet<string> = new Set(
  "unable yet decline refuse fail impossible difficult hard try work seek hope attempt struggle plan".split(" "),
);

/** "An official requesting anonymity", "who asked not to be named": nothing is said. */
function asksForNoName(r: Reading, at: number): boolean {
  if (r.key[at] === "anonymity") return true;
  const verb = verbAt(r, r.key[at] === "not" ? at + 1 : at);
  return verb?.form === "infinitive" && verb.voice === "passive" && NAMING.has(verb.lemma);
}

/** "The bodies showed signs of torture", "cast their ballots", "the blast claimed 40 lives": nothing is said. */
function bearsSigns(r: Reading, { lemma }: VerbGroup, { at }: Start): boolean {
  const signs = SIGNS.get(lemma);
  const group = signs === undefined ? undefined : groupAt(r, at);
  return group !== undefined && group.from === at && signs!.has(r.grammar.lemma[group.head]!);
}

/** Verbs and their objects with which they say nothing. */
const SIGNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["show", new Set("sign interest restraint courage resilience respect mercy".split(" "))],
  ["cast", new Set(["ballot", "vote", "shadow", "doubt", "light"])],
  ["offer", new Set("prayer puja mass resistance service product discount".split(" "))],
  ["seek", new Set("refuge shelter asylum safety treatment cover help way information".split(" "))],
  ["claim", new Set(["life", "victim", "soul", "casualty"])],
]);

const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS);

/** Does the verb's clause stand before the one that it depends on ("While some believe …, others fear …", "Citing …, he left")? */
function isFronted(r: Reading, verb: VerbGroup, subject: Subject | undefined, window: Window): boolean {
  if (verb.form === "ing" && skipAdverbs(r, window.from, verb.from) === verb.from) return true;
  // "With the rebels tweeting that the town had fallen, …"
  if (verb.form === "ing" && r.key[window.from] === "with" && verb.from - window.from < 15) return true;
  const first = subject?.own === true ? subject.from : verb.from;
  // "After the former mayor of Goma called for a truce, …"
  if ((r.is[window.from]! & Is.FRONTING) !== 0 && first - window.from < 30 && !holds(r, ",", window.from, first))
    return true;
  if (subject?.own === true && r.key[first - 1] === "," && r.grammar.groups[subject.group]?.kind === "relative")
    return true;
  for (let k = first - 1; k >= window.from && k > first - 4; k--) {
    if ((r.is[k]! & Is.FRONTING) !== 0)
      return k - window.from < 3 || r.key[k - 1] === "," || r.key[k - 1] === "and" || r.key[k - 1] === "but";
    if (r.key[k] === ",") return false;
  }
  return false;
}

/** "cited [a commander] as <saying>": who is quoted stands before "as". */
function quotedSource(r: Reading, verb: VerbGroup): SourcePhrase | undefined {
  if (verb.form !== "ing" || r.key[verb.from - 1] !== "as") return undefined;
  const group = groupAt(r, verb.from - 2);
  return group?.sentence !== verb.sentence ? undefined : { from: leadOf(r, group), to: group.to, group: group.id };
}

/** A verb that goes on after the content of an earlier cue has that cue's source: "…, adding that", "and called for". */
function sourceOf(
  subject: Subject | undefined,
  verb: VerbGroup,
  previous: Found | undefined,
): SourcePhrase | undefined {
  if (subject?.own === true && verb.form !== "infinitive") return subject;
  if (previous?.source !== undefined && lastEnd(previous) <= verb.from) return previous.source;
  return subject;
}

/** Content behind the cue. */
function readAhead(
  r: Reading,
  entry: VerbEntry,
  base: CueSense,
  cue: TokenRange,
  first: Start,
  window: Window,
  fronted: boolean,
): Found | undefined {
  const { verb, lemma, negated } = base;
  let start = first;
  let cueEnd = cue.to;
  if (start.opening === "preposition" || start.opening === "to" || start.opening === "that") {
    const preposition = r.key[start.at]!;
    const meaning = entry.preps.get(preposition);
    if (meaning !== undefined && !(start.opening === "to" && verbAt(r, start.at) !== undefined)) {
      cueEnd = start.at + 1;
      start = { at: cueEnd, opening: openingAt(r, cueEnd, window.to), direct: false };
      // "testified against him": nothing is said
      if (start.opening === "none" || OBJECTIVE.has(r.key[start.at]!)) return undefined;
      const { content, direct } = contentFrom(
        r,
        start,
        window,
        start.opening === "clause" || start.opening === "wh",
        fronted,
      );
      const sense = { verb, kind: meaning.kind, lemma, speech: meaning.speech, negated };
      return makeFound(sense, undefined, { from: cue.from, to: cueEnd }, content, direct);
    }
  }
  if (
    start.opening === "preposition" &&
    entry.kind === "deny" &&
    r.key[start.at] === "as" &&
    entry.frames.has("object")
  ) {
    const { content, direct } = contentFrom(r, start, window, false, fronted);
    return makeFound(base, undefined, { from: cue.from, to: cueEnd }, content, direct);
  }
  const frame = licence(r, entry, start, window);
  if (frame === undefined || (frame === "object" && lemma === "dismiss" && isSomebody(r, start))) return undefined;
  const { kind, speech } = entry.frames.get(frame)!;
  const quotes = start.opening !== "that" && holdsAsSaying(r, start.at, window.to);
  const clause =
    quotes ||
    start.opening === "wh" ||
    (start.opening !== "quote" && frame === "that" && verbAt(r, start.at)?.form !== "finite") ||
    (start.opening === "clause" && entry.frames.has("that"));
  const { content, direct } = contentFrom(r, start, window, clause, fronted, kind === "deny");
  return makeFound({ verb, kind, lemma, speech, negated }, undefined, { from: cue.from, to: cueEnd }, content, direct);
}

const LICENCES: Readonly<Record<Start["opening"], readonly Frame[]>> = {
  that: ["that"],
  quote: ["quote", "that", "object", "plain"],
  wh: ["wh", "plain"],
  to: ["to", "object-to"],
  gerund: ["gerund", "object"],
  clause: ["that", "object", "object-to", "plain"],
  noun: ["object", "plain"],
  "noun-to": ["object-to", "object", "plain"],
  preposition: [],
  other: ["plain"],
  none: [],
};

/** The frame by which a verb takes what follows it, if it takes it. */
function licence(r: Reading, entry: VerbEntry, start: Start, window: Window): Frame | undefined {
  const { opening } = start;
  for (const frame of LICENCES[opening]) if (entry.frames.has(frame)) return frame;
  if ((opening === "noun" || opening === "clause") && entry.frames.has("said") && isWhatWasSaid(r, start))
    return "said";
  if ((opening === "noun" || opening === "clause") && entry.frames.has("figure") && givesFigure(r, start))
    return "figure";
  const near = (word: string, reach: number) => holds(r, word, start.at, Math.min(window.to, start.at + reach));
  const object = opening === "noun" || opening === "clause";
  if (object && entry.frames.has("at")) return near("at", 16) ? "at" : undefined;
  if ((opening === "noun" || opening === "other") && entry.frames.has("responsible"))
    return near("responsible", 12) ? "responsible" : undefined;
  if (opening === "noun" && entry.frames.has("credit"))
    return near("responsibility", 3) || near("credit", 3) ? "credit" : undefined;
  if (opening === "noun" && entry.frames.has("as")) return near("as", 12) ? "as" : undefined;
  if (!entry.frames.has("that")) return undefined;
  if (object || opening === "noun-to") {
    if (entry.frames.has("loose")) return saysWords(r, start) ? undefined : "that";
  }
  // "found no evidence that soldiers had fired"
  if ((opening === "noun" || opening === "clause") && entry.frames.has("wh") && findsNoSign(r, start)) return "that";
  // "said in 2010 he left", "said more than 20 were hurt", "said leaving was no choice"
  const loose = entry.frames.has("loose") && opening === "preposition";
  if (loose || opening === "gerund" || opening === "other") {
    const stop = Math.min(window.to, start.at + 25);
    for (let k = start.at; k < stop; k++) {
      if (r.key[k] === "," && opening !== "preposition") return undefined;
      const verb = verbAt(r, k);
      if (verb?.form === "finite") return "that";
    }
  }
  return undefined;
}

/** "Said a prayer", "said the same of him": no clause. Of all else that is said the verb only goes unread. */
function saysWords(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  const behind = group === undefined ? at + 1 : possessedBy(r, group).to;
  const last = behind - 1;
  return SAYABLE.has(r.key[last]!) || SAYABLE.has(r.grammar.lemma[last]!) || isStop(r.key[behind] ?? ".");
}

const SAYABLE: ReadonlySet<string> = new Set(
  "same much nothing something anything everything little lot word thing so yes no goodbye farewell hello thanks prayer grace mass piece line name amen it this that these those".split(
    " ",
  ),
);

function findsNoSign(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  return group?.from === at && group.negative && NO_SIGN.has(r.grammar.lemma[group.head]!);
}

const NO_SIGN: ReadonlySet<string> = new Set("evidence sign proof indication trace record".split(" "));

/** "Withdrew its claim that", "took back an earlier figure"; not "withdrew its troops". */
function isWhatWasSaid(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  const lemma = group === undefined ? "" : r.grammar.lemma[group.head]!;
  return group?.from === at && (SAID.has(lemma) || FIGURES.has(lemma) || lemma === "statement");
}

/** "Dismissed the army chief": he lost his post; nothing that was said is dismissed. */
function isSomebody(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  return group?.kind === "common" && r.key[group.to] !== "as" && (r.entities.actorOf[group.id] ?? -1) >= 0;
}

/** "gave a lower toll", "issued a figure of six dead"; who "gave no toll" tells none. */
function givesFigure(r: Reading, { at }: Start): boolean {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at || group.negative || !FIGURES.has(r.grammar.lemma[group.head]!))
    return false;
  return BEFORE_FIGURES.has(r.key[group.to] ?? "");
}

const BEFORE_FIGURES: ReadonlySet<string> = new Set(["of", "as", "at", "to", "from", "in"]);

/** "quoted the minister as saying that": what is said belongs to the content. */
function holdsAsSaying(r: Reading, from: number, to: number): boolean {
  for (let k = from; k + 1 < to && k < from + 20; k++) if (r.key[k] === "as" && r.key[k + 1] === "saying") return true;
  return false;
}

function holds(r: Reading, word: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.key[k] === word) return true;
  return false;
}

function contentFrom(
  r: Reading,
  start: Start,
  window: Window,
  clause: boolean,
  fronted = false,
  denied = false,
): Pick<Found, "content" | "direct"> {
  const quote = start.opening === "quote" ? quoteAt(r, start.at) : undefined;
  if (quote !== undefined && quote.from === start.at) {
    const next = r.key[quote.to];
    const whole = start.direct || quote.to >= window.to || isStop(r.key[quote.to - 2]!) || next === "." || next === ",";
    if (whole) return { content: [{ from: quote.from, to: quote.to }], direct: true };
    return { content: [{ from: quote.from, to: endOf(r, quote.to, window.to, clause, fronted) }], direct: false };
  }
  return { content: [{ from: start.at, to: endOf(r, start.at, window.to, clause, fronted, denied) }], direct: false };
}

const isStop = (word: string): boolean => word === "." || word === "?" || word === "!" || word === ",";

/** Content before the cue: "…," he said; …, officials said, …; "…," said the minister. */
function readBehind(
  r: Reading,
  verb: VerbGroup,
  entry: VerbEntry,
  base: CueSense,
  cue: TokenRange,
  subject: Subject | undefined,
  start: Start,
  window: Window,
): Found | undefined {
  if (!entry.frames.has("quote") && !entry.frames.has("that")) return undefined;
  if (verb.form !== "finite" && !(verb.form === "participle" && entry.inverts)) return undefined;
  const own = subject?.own === true && !isInverted(r, verb, entry, cue.to, window.to);
  if (own && r.grammar.groups[subject.group]?.kind === "relative") return undefined;
  const left = own ? subject.from : verb.from;
  let source: SourcePhrase | undefined = own ? subject : undefined;
  let behind = cue.to;
  if (!own) {
    if (!entry.inverts || subjectless(r, verb)) return undefined;
    const group = groupAt(r, skipAdverbs(r, cue.to, window.to));
    if (group === undefined || group.kind === "relative" || group.from > cue.to + 1) return undefined;
    source = invertedSource(r, group, window.to);
    behind = source.to;
  }
  const at = left - 1;
  const quote = quoteEndingAt(r, at);
  if (quote !== undefined && (own || isQuote(r, at) || r.key[at] === ",") && (entry.inverts || entry.addressee)) {
    if (at + 1 === window.from && start.opening !== "none" && own) return undefined;
    // On "Meet the Press," the minister said …: a title
    const titled = r.tag[quote.from - 1] === Tag.ADP && r.key[quote.from - 1] !== "to";
    if (own && quote.to - quote.from < 9 && titled) return undefined;
    return makeFound(base, source, cue, [extendLeft(r, quote)], true);
  }
  // Nobody tells by denying: "…, a charge Kigali denies" is about the charge.
  if (entry.kind === "deny") return undefined;
  if (r.key[at] !== "," || !(entry.inverts || entry.addressee) || at - window.from < 1) return undefined;
  const told = own && entry.addressee ? toldTo(r, start, window.to) : undefined;
  if (own && told === undefined) {
    if (start.opening === "that" || start.opening === "clause" || start.opening === "wh" || start.opening === "quote")
      return undefined;
    // "In his book, he defended his decision to stay", "Most of the time, we think about"
    if (OBJECTS.has(start.opening) && entry.frames.has("object")) return undefined;
    if (start.opening === "preposition" && entry.preps.has(r.key[start.at]!)) return undefined;
    if (start.opening === "to") return undefined;
  }
  const after = own
    ? adjunctsEnd(r, start, told === undefined ? cue.to : possessedBy(r, told).to, window.to)
    : invertedEnd(r, behind, window.to);
  if (after === undefined) return undefined;
  const from = clauseStart(r, at, window.from);
  // "Asked whether he had lied, he said yes"
  if (from >= at || !entry.frames.has("that") || r.key[skipAdverbs(r, from, at)] === "asked") return undefined;
  const content: TokenRange[] = [{ from, to: at }];
  const rest = parentheticalRest(r, after, window.to, SUBORDINATE.has(r.key[from]!));
  if (rest === undefined && !hasFiniteVerb(r, from, at)) return undefined;
  if (rest !== undefined) content.push(rest);
  return makeFound(base, source, cue, content, false);
}

const OBJECTS: ReadonlySet<string> = new Set(["noun", "noun-to", "gerund"]);

/** "…, shortly after prayers," or '… "a trap," said Omar Ali, a farmer': who speaks stands behind the verb, and what is told before it. */
function isInverted(r: Reading, verb: VerbGroup, entry: VerbEntry, at: number, limit: number): boolean {
  const before = r.key[verb.from - 1];
  const pause = before === "," || (before === '"' && quoteEndingAt(r, verb.from - 1) !== undefined);
  if (!entry.inverts || !pause || verb.to - verb.from > 1) return false;
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at || group.kind === "pronoun" || (r.entities.actorOf[group.id] ?? -1) < 0)
    return false;
  const behind = r.key[possessedBy(r, group).to];
  return behind === "," || behind === "." || behind === "(" || possessedBy(r, group).to >= limit;
}

/** Who is told, with nothing told behind: "…, an official told AFP on Monday, in what he called a massacre." */
function toldTo(r: Reading, { at, opening }: Start, limit: number): NounGroup | undefined {
  const group = opening === "noun" || opening === "clause" ? groupAt(r, at) : undefined;
  if (group === undefined || opening === "noun") return group;
  const behind = r.key[skipTimes(r, possessedBy(r, group).to, limit)];
  return behind === "," || behind === "." ? group : undefined;
}

/** No room for a subject before the verb: a quotation or comma stands there. */
function subjectless(r: Reading, verb: VerbGroup): boolean {
  const word = r.key[verb.from - 1];
  return word !== "," && word !== '"' && word !== "'";
}

/** The quotation that ends at a token, its comma outside passed over; scare quotes without closing punctuation are none. */
function quoteEndingAt(r: Reading, at: number): TokenRange | undefined {
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
function extendLeft(r: Reading, quote: TokenRange): TokenRange {
  const sentence = r.doc.sentences[r.doc.tokens.sentence[quote.from]!]!;
  if (quote.from <= sentence.from) return quote;
  const before = r.key[quote.from - 1]!;
  if (before === ":" || before === "—" || before === '"') return quote;
  const from = clauseStart(r, quote.from, sentence.from);
  const { to } = quote;
  return from < quote.from && hasFiniteVerb(r, from, quote.from + 1) ? { from, to } : quote;
}

/** The whole phrase of a source behind its verb: appositions and prepositional phrases included. */
export function invertedSource(r: Reading, first: NounGroup, limit: number, stop?: string): SourcePhrase {
  const head = possessedBy(r, first);
  let k = head.to;
  for (let guard = 0; guard < 20 && k < limit; guard++) {
    const word = r.key[k]!;
    const next = groupAt(r, k + 1);
    const joined = next !== undefined && next.from === k + 1 && next.kind !== "relative" && next.kind !== "pronoun";
    // "accused by the UN of burning", "described by the army as a terrorist", "asked by reporters whether"
    if ((r.is[k]! & Is.WH) !== 0 || word === "as" || word === stop || (word === "of" && next?.kind === "gerund")) break;
    if (joined && (r.tag[k] === Tag.ADP || word === "and")) k = possessedBy(r, next).to;
    else if (joined && word === ",") {
      const end = possessedBy(r, next).to;
      const then = verbAt(r, end);
      if (then !== undefined && then.form === "finite") break;
      k = end;
    } else if (word === "(") {
      let close = k + 1;
      while (close < limit && close < k + 12 && r.key[close] !== ")") close++;
      if (r.key[close] !== ")") break;
      k = close + 1;
    } else break;
  }
  return { from: leadOf(r, head), to: k, group: head.id };
}

/** Behind a cue that closes its clause: day and manner phrases up to a comma or the sentence's end; undefined if a complement follows. */
function adjunctsEnd(r: Reading, start: Start | undefined, cueEnd: number, limit: number): number | undefined {
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

/** Behind an inverted source; undefined if a verb shows it to be a subject: "hoped, said the king would". */
function invertedEnd(r: Reading, behind: number, limit: number): number | undefined {
  if (verbAt(r, skipAdverbs(r, behind, limit))?.form === "finite") return undefined;
  return adjunctsEnd(r, undefined, behind, limit) ?? limit;
}

/** Words with which a clause begins that wants a main clause: "Though the handover was calm, he said, {replacing him …}". */
const SUBORDINATE: ReadonlySet<string> = new Set("though although while if when because since unless once".split(" "));

/**
 * The content behind a parenthetical cue: "The ships, officials said, {sank within minutes}."
 *
 * @param open whether what stands before the cue is no sentence by itself
 */
function parentheticalRest(r: Reading, after: number, limit: number, open: boolean): TokenRange | undefined {
  if (r.key[after] !== "," || after + 2 >= limit || namesWhatWasSaid(r, after + 1, limit)) return undefined;
  if (opensDistance(r, after + 1, limit)) return undefined;
  const next = skipAdverbs(r, after + 1, limit);
  const word = r.key[next]!;
  const verb = verbAt(r, next);
  if ((verb?.form === "ing" && !open) || word === "who" || word === "which" || isQuote(r, next)) return undefined;
  if (word === "and" || word === "but") {
    const group = groupAt(r, next + 1);
    const then = group === undefined ? verbAt(r, next + 1) : verbAt(r, skipAdverbs(r, group.to, limit));
    if (then !== undefined && entryOf(r, then)?.inverts === true) return undefined;
  }
  const to = endOf(r, after + 1, limit, true);
  return to > after + 1 ? { from: after + 1, to } : undefined;
}

/** Where the clause that ends before a token begins: its sentence's start, or behind what another cue governs. */
function clauseStart(r: Reading, at: number, low: number): number {
  const floor = Math.max(low, at - REACH);
  let turn = -1;
  for (let k = at - 1; k > floor; k--) {
    const word = r.key[k]!;
    if (word === ";" || word === "—" || word === ":") return k + 1;
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

/** "is expected to", "was accused of", "was told that", "condemned by". */
function readPassive(
  r: Reading,
  entry: VerbEntry,
  cue: TokenRange,
  subject: Subject | undefined,
  window: Window,
  base: CueSense,
): Found | undefined {
  // "The troops were supposed to leave": a duty, and nobody's belief
  if (entry.lemma === "suppose") return undefined;
  // "was rebuked by rivals for his words"
  const by = agentOf(r, cue.to, window.to, entry.preps.has("for") && !entry.frames.has("quote") ? "for" : undefined);
  // "was accused by the UN of burning", "was quoted by Interfax as saying"
  const behind = by !== undefined && by.from <= cue.to + 2 && r.key[cue.to] === "by" ? by.to : cue.to;
  const start = startOf(r, behind, window.to, NO_ADDRESSEE, entry.frames.has("that"));
  const own = subject === undefined ? undefined : { from: subject.from, to: subject.to };
  const dummy = own !== undefined && r.key[own.from] === "it";
  const said = !dummy && own !== undefined ? [own] : [];
  const { opening } = start;
  if ((opening === "that" || opening === "clause") && entry.frames.has("that") && (dummy || entry.addressee)) {
    const { content, direct } = contentFrom(r, start, window, true);
    return makeFound(base, by, cue, content, direct);
  }
  if (opening === "wh" && entry.frames.has("wh") && entry.addressee) {
    const { content } = contentFrom(r, start, window, true, subject === undefined);
    return makeFound(base, by, cue, content, false);
  }
  const saidAndRest = () => [...said, ...contentFrom(r, start, window, false).content];
  if (opening === "to" && (entry.raises || entry.frames.has("object-to")))
    return makeFound(base, by, cue, saidAndRest(), false);
  const preposition = r.key[start.at];
  if (preposition === "as" && verbAt(r, start.at + 1)?.form === "ing" && subject !== undefined) {
    const rest = startOf(r, start.at + 2, window.to, NO_ADDRESSEE, true);
    const whole = { from: cue.from, to: start.at + 2 };
    if (rest.opening === "none" || r.key[rest.at] === "by") return quotedBefore(r, base, subject, whole, window);
    const { content, direct } = contentFrom(r, rest, window, true);
    return makeFound(base, subject, whole, content, direct);
  }
  const quoted = dummy ? quoteEndingAt(r, own.from - 1) : undefined;
  if (quoted !== undefined) return makeFound(base, by, cue, [extendLeft(r, quoted)], true);
  if (opening === "preposition" && preposition !== "by" && said.length > 0) {
    const takes =
      preposition === "as"
        ? entry.frames.has("plain") || entry.frames.has("object") || entry.frames.has("as")
        : preposition === "for"
          ? entry.preps.has("for") && !entry.frames.has("quote")
          : preposition === "of" && (entry.kind === "accuse" || entry.lemma === "suspect");
    if (takes) return makeFound(base, by, cue, saidAndRest(), false);
    if (preposition === "about" && entry.preps.has("about")) {
      const content = [{ from: start.at + 1, to: endOf(r, start.at + 1, window.to, false) }];
      return makeFound(base, by, { from: cue.from, to: start.at + 1 }, content, false);
    }
  }
  // "dozens are feared dead"
  if (opening === "other" && entry.raises && said.length > 0 && FATES.has(r.key[start.at]!))
    return makeFound(base, by, cue, saidAndRest(), false);
  if ((opening === "noun" || opening === "clause") && entry.frames.has("plain") && said.length > 0)
    return makeFound(base, by, cue, saidAndRest(), false);
  if (by !== undefined && said.length > 0 && (entry.frames.has("object") || entry.frames.has("plain")))
    return makeFound(base, by, cue, said, false);
  return undefined;
}

const FATES: ReadonlySet<string> = new Set(["dead", "alive", "missing", "trapped", "injured", "wounded"]);

/** '"They left," the mayor was quoted as saying by Interfax.' */
function quotedBefore(
  r: Reading,
  base: CueSense,
  subject: SourcePhrase,
  cue: TokenRange,
  window: Window,
  at = subject.from - 1,
): Found | undefined {
  const quote = quoteEndingAt(r, at);
  if (quote !== undefined) return makeFound(base, subject, cue, [extendLeft(r, quote)], true);
  const from = r.key[at] === "," ? clauseStart(r, at, window.from) : at;
  return from < at && hasFiniteVerb(r, from, at) ? makeFound(base, subject, cue, [{ from, to: at }], false) : undefined;
}

const NO_ADDRESSEE = { addressee: false };

/** The phrase after "by". */
function agentOf(r: Reading, at: number, limit: number, ender?: string): SourcePhrase | undefined {
  const stop = Math.min(limit, at + 12);
  for (let k = at; k < stop; k++) {
    if (r.key[k] === "," || r.key[k] === ";" || verbAt(r, k) !== undefined) return undefined;
    if (r.key[k] !== "by") continue;
    const group = groupAt(r, k + 1);
    return group === undefined || group.from !== k + 1 ? undefined : invertedSource(r, group, limit, ender);
  }
  return undefined;
}
