import type { Entities } from "../entities/entities.js";
import type { Clause, Grammar, NounGroup } from "../grammar/grammar.js";
import type { CueKind } from "../model/index.js";
import type { Document, TokenRange } from "../text/document.js";
import type { AttributionDraft, Commitment, Discourse, HedgeMention } from "./discourse.js";

const CUES = new Map<string, CueKind>();
for (const [kind, lemmas] of Object.entries({
  say: "say tell add state write tweet explain note remark reply respond recall continue comment mention stress emphasize emphasise quote post read describe call argue suggest insist conclude point",
  claim: "claim assert allege maintain contend",
  report: "report show reveal disclose indicate find estimate record",
  confirm: "confirm verify acknowledge",
  deny: "deny reject dismiss refute",
  accuse: "accuse blame denounce condemn criticize criticise",
  admit: "admit concede",
  announce: "announce declare proclaim pledge vow promise",
  warn: "warn caution threaten",
  demand: "demand urge call ask order request",
  believe: "believe think expect hope fear suspect assume know doubt predict",
}))
  for (const lemma of lemmas.split(" ")) if (!CUES.has(lemma)) CUES.set(lemma, kind as CueKind);

const HEDGES = new Map<string, HedgeMention["certainty"]>([
  ["reportedly", "possible"],
  ["allegedly", "possible"],
  ["alleged", "possible"],
  ["suspected", "probable"],
  ["apparently", "probable"],
  ["purportedly", "possible"],
  ["purported", "possible"],
  ["likely", "probable"],
  ["probably", "probable"],
  ["presumably", "probable"],
  ["presumed", "probable"],
  ["possibly", "possible"],
  ["perhaps", "possible"],
]);

/** A plain reading of attributions and commitment: quotations, reporting verbs, "according to". */
export function basicDiscourse(doc: Document, grammar: Grammar, entities: Entities): Discourse {
  const { tokens, sentences, quotes } = doc;
  const { key } = tokens;
  const attributions: AttributionDraft[] = [];
  const quoteTaken = new Set<number>();

  for (const clause of grammar.clauses) {
    const verb = grammar.verbs[clause.verb]!;
    const cueKind = CUES.get(verb.lemma);
    if (cueKind === undefined || verb.voice === "passive" || clause.subject === undefined) continue;
    if (verb.form === "infinitive") continue;
    const group = grammar.groups[clause.subject]!;
    const { from, to } = sentences[clause.sentence]!;
    const inQuote = tokens.quote[verb.head]!;
    const found = contentOf(clause, group, from, to, inQuote);
    if (found === undefined) continue;
    const source = sourceOf(clause.subject);
    attributions.push({
      source,
      cue: { from: verb.from, to: verb.to },
      cueKind,
      cueLemma: verb.lemma,
      negated: verb.negated,
      content: found.content,
      quotation: found.quotation,
      clause: clause.id,
    });
  }
  accordingTo();
  attributions.sort((a, b) => (a.cue?.from ?? a.content[0]!.from) - (b.cue?.from ?? b.content[0]!.from));
  const attributionAt = new Int32Array(tokens.count).fill(-1);
  const size = (a: AttributionDraft) => a.content.reduce((n, c) => n + c.to - c.from, 0);
  const order = attributions.map((_, i) => i).sort((a, b) => size(attributions[b]!) - size(attributions[a]!));
  const nested = attributions.slice();
  for (const i of order) {
    const at = attributions[i]!.cue?.from ?? -1;
    const outer = at >= 0 ? attributionAt[at]! : -1;
    if (outer >= 0 && outer !== i) nested[i] = { ...attributions[i]!, insideOf: outer };
    for (const { from, to } of attributions[i]!.content) attributionAt.fill(i, from, to);
  }
  const hedges: HedgeMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const certainty = HEDGES.get(key[i]!);
    if (certainty) hedges.push({ from: i, to: i + 1, certainty });
  }
  return { attributions: nested, attributionAt, commitment: grammar.clauses.map(commit), hedges };

  function sourceOf(subject: number): AttributionDraft["source"] {
    const group = grammar.groups[subject]!;
    const last = group.conjuncts.length > 0 ? grammar.groups[group.conjuncts.at(-1)!]! : group;
    const actor = entities.actorOf[subject] ?? -1;
    const own = actor >= 0 ? actor : (entities.actorOf[group.antecedent ?? -1] ?? -1);
    const boss = own >= 0 ? entities.actors[own]?.memberOf : undefined;
    const start = group.possessor !== undefined ? grammar.groups[group.possessor]!.from : group.from;
    return {
      kind: own >= 0 ? "actor" : group.plural ? "collective" : "anonymous",
      range: { from: start, to: Math.max(last.to, Math.min(last.extent, last.to + 25)) },
      group: subject,
      ...(own >= 0 && { actor: own }),
      ...(boss !== undefined && { onBehalfOf: boss }),
    };
  }

  function contentOf(clause: Clause, group: NounGroup, from: number, to: number, inQuote: number) {
    const verb = grammar.verbs[clause.verb]!;
    const subjectFrom = group.possessor !== undefined ? grammar.groups[group.possessor]!.from : group.from;
    const start = Math.min(subjectFrom, verb.from);
    const pieces: TokenRange[] = [];
    // Quotations of the sentence and those that touch it.
    let mixed = false;
    for (let q = 0; q < quotes.length; q++) {
      const quote = quotes[q]!;
      if (q === inQuote || quote.to <= from - 60 || quote.from >= to + 1 || quoteTaken.has(q)) continue;
      const near = quote.to > from && quote.from < to;
      if (!near) continue;
      const length = quote.to - quote.from - 2;
      if (length < 3 && quote.to < start) continue;
      if (
        quote.from >= verb.to &&
        quote.from > verb.to + 3 &&
        key[quote.from - 1] !== "," &&
        key[quote.from - 1] !== ":"
      ) {
        mixed = true;
        continue;
      }
      quoteTaken.add(q);
      pieces.push({ from: quote.from, to: quote.to });
    }
    if (pieces.length > 0 && !mixed) {
      // Quotations that follow in the paragraph go on.
      const block = doc.blocks[sentences[clause.sentence]!.block]!;
      let end = to;
      for (let q = 0; q < quotes.length; q++) {
        const quote = quotes[q]!;
        if (quoteTaken.has(q) || quote.from < end || quote.from >= block.to || quote.from > end) continue;
        quoteTaken.add(q);
        pieces.push({ from: quote.from, to: quote.to });
        end = quote.to;
      }
      return { content: pieces, quotation: "direct" as const };
    }
    // "…, officials said on Monday."
    let after = verb.to;
    if (verb.lemma === "tell" && clause.objects[0] !== undefined) after = grammar.groups[clause.objects[0]]!.to;
    while (after < to && clause.preps.some((p) => p.at === after && DAYS.has(key[grammar.groups[p.group]!.head]!))) {
      after = grammar.groups[clause.preps.find((p) => p.at === after)!.group]!.to;
    }
    if (DAYS.has(key[after] ?? "")) after++;
    if (key[start - 1] === "," && start - from > 4 && (key[after] === "." || after >= to - 1 || key[after] === ",")) {
      return { content: [{ from, to: start - 1 }], quotation: "indirect" as const };
    }
    if (after >= to - 1) return undefined;
    let end = to;
    if (key[end - 1] === ".") end--;
    for (let k = after; k + 1 < end; k++) {
      if (key[k] === "," && key[k + 1] === "adding") {
        end = k;
        break;
      }
    }
    return end > after
      ? { content: [{ from: after, to: end }], quotation: mixed ? ("mixed" as const) : ("indirect" as const) }
      : undefined;
  }

  function accordingTo(): void {
    for (let i = 0; i + 2 < tokens.count; i++) {
      if (key[i] !== "according" || key[i + 1] !== "to") continue;
      let g = grammar.groupAt[i + 2]!;
      if (g < 0) continue;
      while (g + 1 < grammar.groups.length && grammar.groups[g + 1]!.possessor === g) g++;
      const { from, to } = sentences[tokens.sentence[i]!]!;
      const source = sourceOf(g);
      const behind = source.range!.to;
      const content =
        i > from + 2
          ? { from, to: key[i - 1] === "," ? i - 1 : i }
          : { from: key[behind] === "," ? behind + 1 : behind, to: key[to - 1] === "." ? to - 1 : to };
      if (content.to > content.from)
        attributions.push({
          source,
          cue: { from: i, to: i + 2 },
          cueKind: "say",
          cueLemma: "according",
          negated: false,
          content: [content],
          quotation: "indirect",
        });
    }
  }

  function commit(clause: Clause): Commitment {
    const verb = grammar.verbs[clause.verb]!;
    const governor = clause.parent !== undefined && clause.kind !== "main" ? grammar.clauses[clause.parent] : undefined;
    const gov = governor ? grammar.verbs[governor.verb]!.lemma : "";
    const { modal = "" } = verb;
    const polarity = verb.negated ? "negative" : "positive";
    const certainty = /^(?:may|might|could)$/.test(modal)
      ? "possible"
      : /^(?:would|should)$/.test(modal)
        ? "probable"
        : "certain";
    let frame: Commitment["frame"] = "actual";
    if (clause.kind === "infinitive" && /^(?:try|attempt|fail|seek)$/.test(gov)) frame = "attempt";
    else if (clause.kind === "infinitive" && gov === "threaten") frame = "threat";
    else if (clause.kind === "infinitive" && /^(?:call|urge|ask|demand|order|want|appeal|tell)$/.test(gov))
      frame = "demand";
    else if (
      clause.kind === "infinitive" &&
      /^(?:plan|agree|promise|vow|pledge|intend|decide|offer|prepare|be|expect|hope)$/.test(gov)
    )
      frame = "future";
    else if (modal === "will" || modal === "shall" || modal === "wo") frame = "future";
    else if (
      clause.marker === "if" ||
      clause.marker === "unless" ||
      modal === "would" ||
      modal === "could" ||
      modal === "might" ||
      modal === "may" ||
      modal === "should"
    )
      frame = "hypothetical";
    const background = verb.perfect && verb.tense === "past";
    return { polarity, certainty, frame, background };
  }
}

const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday statement interview conference".split(" "),
);
