import type { NounGroup } from "../grammar/grammar.js";
import { WordFacts } from "../knowledge/vocabulary.js";
import { Tag, type TokenRange } from "../text/document.js";
import { NOUN_CUES, type NounCue } from "./cue-nouns.data.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import { nounContentEnd } from "./noun-content.js";
import {
  behindSpread,
  type CueNoun,
  isSpreading,
  type Opener,
  openerAt,
  singular,
  spreadingHead,
} from "./noun-openers.js";
import { agentBehind, nounSource } from "./noun-sources.js";
import { leadOf, type Reading, verbAt } from "./reading.js";
import type { Subject } from "./source-phrase.js";

let nouns: Map<string, NounCue[]> | undefined;

/** The senses of a noun that may be a cue. */
function nounEntries(lemma: string): readonly NounCue[] | undefined {
  if (nouns === undefined) {
    nouns = new Map();
    for (const cue of NOUN_CUES)
      for (const noun of cue.nouns) {
        const list = nouns.get(noun);
        if (list) list.push(cue);
        else nouns.set(noun, [cue]);
      }
  }
  return nouns.get(lemma);
}

const cuesOf = /* @__PURE__ */ new WordFacts(nounEntries);

/** Attributions whose cue is a noun: "its claim that …", "calls by the UN for …". */
export function nounAttributions(r: Reading, subjects: readonly (Subject | undefined)[]): Found[] {
  const found: Found[] = [];
  for (const group of r.grammar.groups) {
    const noun = cueNoun(r, group);
    const one = noun === undefined ? undefined : readNoun(r, noun, subjects);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** The noun of a group, if it may be a cue. */
function cueNoun(r: Reading, group: NounGroup): CueNoun | undefined {
  const opens = group.kind === "name" && opensSentence(r, group);
  if (group.kind !== "common" && group.kind !== "gerund" && !opens) return undefined;
  const head = spreadingHead(r, group);
  // "the president's warning that": the noun, not the verb that it is made of
  const gerund = group.kind === "gerund" && head === group.head;
  const bare = opens || head !== group.head;
  const lemma = bare ? singular(r.key[head]!) : gerund ? r.key[head]! : r.grammar.lemma[head]!;
  // A name that opens its sentence has a number of its own.
  const entries = bare || gerund ? nounEntries(lemma) : cuesOf.of(r.grammar.lemmaNumber[head]!, lemma);
  // "Peace talks about the border" are negotiations
  if (entries === undefined || r.key[head] === "talks" || isTakenBack(r, group)) return undefined;
  return { group, lemma, bare, entries };
}

function readNoun(r: Reading, noun: CueNoun, subjects: readonly (Subject | undefined)[]): Found | undefined {
  const { group } = noun;
  const limit = r.doc.sentences[group.sentence]!.to;
  const agent = agentBehind(r, group, limit);
  const at = behindSpread(r, noun, agent?.end ?? group.to, limit);
  const opener = at < limit ? openerAt(r, noun, at, limit) : undefined;
  if (opener === undefined || opener.from >= limit) return undefined;
  const to = nounContentEnd(r, group, opener, limit);
  if (to <= opener.from) return undefined;
  const source = nounSource(r, noun, agent?.source, subjects);
  return told(r, noun, opener, source, cueOf(r, group, at, opener), { from: opener.from, to });
}

function told(
  r: Reading,
  { group, lemma }: CueNoun,
  { entry: { kind, speech } }: Opener,
  source: SourcePhrase | undefined,
  cue: TokenRange,
  content: TokenRange,
): Found {
  // "had no doubt that" is sure of it.
  const sure = group.negative && r.grammar.lemma[group.head] === "doubt";
  const sense: CueSense = {
    verb: undefined,
    kind,
    lemma: sure ? "no doubt" : lemma,
    speech,
    negated: group.negative && !sure,
  };
  return makeFound(sense, source, cue, [content], false);
}

/** The noun with its adjectives, and the preposition right behind it. */
function cueOf(r: Reading, group: NounGroup, at: number, { from }: Opener): TokenRange {
  const pointed = r.tag[group.from] === Tag.PRON || r.tag[group.from] === Tag.DET;
  return {
    from: pointed ? Math.min(group.from + 1, group.head) : group.from,
    to: at === group.to && from > at ? from : group.to,
  };
}

/** "Withdrew its claim that": nobody claims it any longer. */
function isTakenBack(r: Reading, group: NounGroup): boolean {
  const before = leadOf(r, group) - 1;
  const back = r.key[before] === "back";
  const verb = verbAt(r, before) ?? (back ? verbAt(r, before - 1) : undefined);
  return verb !== undefined && (back || RETRACTING.has(verb.lemma));
}

const RETRACTING: ReadonlySet<string> = new Set("retract withdraw recant disown".split(" "));

/** "Claims that …": the capital is the sentence's. */
const opensSentence = (r: Reading, { from, to, sentence }: NounGroup): boolean =>
  to === from + 1 && behindMark(r, sentence) === from && isSpreading(singular(r.key[from]!));

/** The first word of a sentence, its quotation mark passed over. */
function behindMark(r: Reading, sentence: number): number {
  const { from } = r.doc.sentences[sentence]!;
  return r.key[from] === '"' ? from + 1 : from;
}
