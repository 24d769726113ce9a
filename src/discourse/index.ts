import type { Entities } from "../entities/entities.js";
import type { Grammar } from "../grammar/grammar.js";
import { append, mapped } from "../knowledge/lists.js";
import type { Document } from "../text/document.js";
import { phraseAttributions } from "./according.js";
import { endAtSources } from "./closing-sources.js";
import { commitmentOf } from "./commitment.js";
import type { AttributionDraft, Discourse } from "./discourse.js";
import type { Found, SourcePhrase } from "./found.js";
import { findHedges } from "./hedges.js";
import { verbAttributions } from "./indirect.js";
import { nest } from "./nesting.js";
import { nounAttributions } from "./noun-cues.js";
import { issuersOf } from "./papers.js";
import { attachQuotations } from "./quotations.js";
import { quoteAt, type Reading, startReading } from "./reading.js";
import { relativeAnswers } from "./relative-answers.js";
import { relay } from "./relayed.js";
import { describeSource } from "./sources.js";
import { speakerLines } from "./speaker-lines.js";
import { subjectsOf } from "./subjects.js";

/**
 * Finds whose words each stretch is, and how far they commit themselves.
 *
 * @returns attributions in text order of their cues; pure, never throws, linear in the tokens
 */
export function readDiscourse(doc: Document, grammar: Grammar, entities: Entities): Discourse {
  const r = startReading(doc, grammar, entities);
  const subjects = subjectsOf(r);
  const found = [...verbAttributions(r, subjects), ...phraseAttributions(r)];
  append(found, untold(nounAttributions(r, subjects), found));
  append(found, relativeAnswers(r, subjects, found));
  append(found, speakerLines(r));
  attachQuotations(r, found, subjects);
  found.sort((a, b) => startOf(a) - startOf(b));
  endAtSources(r, found);
  relay(r, found);
  const { outer, at } = nest(found, doc.tokens.count);
  const issuers = issuersOf(r, found, subjects);
  return {
    attributions: mapped(found, (one, i) => draft(r, one, outer[i]!, found, issuers.get(one))),
    attributionAt: at,
    // Whose report somebody else calls false is told by the one and denied by the other.
    commitment: mapped(grammar.clauses, (clause) => {
      const voice = at[grammar.verbs[clause.verb]!.head]!;
      return commitmentOf(grammar, clause, voice < 0 || (outer[voice]! < 0 && found[voice]!.verb === undefined));
    }),
    hedges: findHedges(r),
  };
}

/** "Said in a statement that …": the noun tells how it was said. */
function untold(nouns: readonly Found[], told: readonly Found[]): readonly Found[] {
  if (nouns.length === 0) return nouns;
  const taken = new Set(told.map(({ content }) => content[0]?.from));
  return nouns.filter(({ source, content }) => source || !taken.has(content[0]!.from));
}

const startOf = ({ cue, content }: Found): number => cue?.from ?? content[0]!.from;

/** "I can confirm that …," the spokesman said: "I" and "we" are who is quoted, whatever their words. */
function ownWords(
  r: Reading,
  own: SourcePhrase | undefined,
  outer: SourcePhrase | undefined,
  issuer: number | undefined,
): AttributionDraft["source"] {
  const source = describeSource(r, own, issuer);
  const first = own !== undefined && own.to - own.from === 1 && FIRST.has(r.key[own.from]!);
  if (!first || outer === undefined || source.actor !== undefined) return source;
  const { kind, actor, onBehalfOf } = describeSource(r, outer);
  return { ...source, kind, actor, onBehalfOf };
}

const FIRST = new Set(["i", "we"]);

function draft(
  r: Reading,
  one: Found,
  outer: number,
  found: readonly Found[],
  issuer: number | undefined,
): AttributionDraft {
  const clause = one.verb === undefined ? undefined : r.clauseOf[one.verb]!;
  return {
    source: ownWords(r, one.source, outer < 0 ? undefined : found[outer]!.source, issuer),
    cue: one.cue,
    cueKind: one.kind,
    cueLemma: one.lemma,
    speech: one.speech,
    negated: one.negated,
    content: one.content,
    quotation: quotationOf(r, one),
    insideOf: outer >= 0 ? outer : undefined,
    clause: clause !== undefined && clause >= 0 ? clause : undefined,
    unbalanced: one.content.some(({ from }) => isOpen(r, from)) ? true : undefined,
  };
}

/** Direct when all but a little lies within quotation marks, indirect when next to nothing does. */
function quotationOf(r: Reading, { content }: Found): AttributionDraft["quotation"] {
  const { start, end, quote } = r.doc.tokens;
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let k = from; k < to; k++) {
      const length = end[k]! - start[k]! + (k > from ? 1 : 0);
      all += length;
      if (quote[k]! >= 0) quoted += length;
    }
  const share = all === 0 ? 0 : quoted / all;
  return share > 0.9 ? "direct" : share < 0.1 ? "indirect" : "mixed";
}

function isOpen(r: Reading, token: number): boolean {
  const quote = quoteAt(r, token);
  return quote !== undefined && !quote.closed && !quote.continued;
}
