import type { Events } from "../events/events.js";
import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { sideOrActor } from "./accusing.js";
import { type Bond, bondOf, type Denial, isNestedIn } from "./denial-bond.js";
import { isAppended, isRefusal, isStanding, referenceOf } from "./denial-reference.js";
import { around, chargesBeside, sameDeed, WINDOW } from "./denied-besides.js";
import type { Judged } from "./judge.js";
import { oppose } from "./oppose.js";
import { deniesFighters, thingDenied } from "./presence.js";
import type { Sources } from "./source.js";
import { isUntrue } from "./untrue.js";

/**
 * A denial is of what another said nearby. One that points back is of the last claim that it can be of; one of any part in
 * a deed, of the claim that lays the deed at its source's door; one with words of its own, of the claim that shares them,
 * that accuses its source, or else of what the other side said in the sentence before.
 */
export function joinDenials(s: Sources, grammar: Grammar, judged: readonly Judged[], events: Events): void {
  for (const [j, denial] of judged.entries()) {
    const { claim } = denial;
    if (claim.polarity !== "negative" || claim.attribution === undefined || denial.contradicts.length > 0) continue;
    const found = denied(s, grammar, judged, events, j);
    if (found === undefined) continue;
    // "… and rape, which the government denies": one breath told of two deeds.
    for (const at of [found.at, ...found.beside]) oppose(judged, at, j, found.byAccused ? j : undefined);
    if (found.loose) {
      const other = judged[found.at]!;
      other.loosely = other.loosely.concat(j);
      denial.loosely = denial.loosely.concat(found.at);
    }
  }
}

interface Denied {
  readonly at: number;
  readonly beside: readonly number[];
  /** No word in common: they dispute, but may agree on more. */
  readonly loose: boolean;
  /** It denies a deed of its own, or a charge by the other side. */
  readonly byAccused: boolean;
}

function denied(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  events: Events,
  j: number,
): Denied | undefined {
  const denial = readDenial(s, grammar, judged[j]!);
  if (denial.reference !== "part" && isRefusal(s, grammar, denial.draft)) return undefined;
  let best: (Omit<Denied, "beside"> & { readonly score: number }) | undefined;
  for (let i = Math.max(0, j - WINDOW); i <= Math.min(judged.length - 1, j + WINDOW); i++) {
    const bond = i === j ? undefined : bondOf(s, grammar, events, denial, judged[i]!);
    if (bond === undefined) continue;
    const score = scoreOf(s, bond, denial, judged[i]!);
    if (best !== undefined && score < best.score) continue;
    best = {
      at: i,
      loose: denial.reference === "words" && bond.shared === 0,
      byAccused: bond.accused === 1 || denial.of.side !== undefined,
      score,
    };
  }
  if (best === undefined) return undefined;
  const { at, loose, byAccused } = best;
  return { at, loose, byAccused, beside: besides(s, grammar, judged, events, j, at, denial) };
}

function readDenial(s: Sources, grammar: Grammar, of: Judged): Denial {
  const draft = s.discourse.attributions[of.claim.attribution!]!;
  const outright = draft.cueKind === "deny" || isUntrue(s, grammar, draft);
  const piece = draft.content[0] ?? of.claim;
  const reference = referenceOf(s, grammar, piece, outright);
  return {
    of,
    draft,
    outright,
    piece,
    reference,
    words: wordsOf(grammar, reference === "words" ? of.claim : piece),
    own: sideOrActor(s, of.side, draft.source.actor),
    appended: isAppended(s, draft),
    standing: reference === "words" && isStanding(s, grammar, draft, piece),
    thing: reference === "words" ? thingDenied(s, grammar, piece) : undefined,
    fighters: reference === "words" && deniesFighters(grammar, piece),
  };
}

/** How likely a denial is of this claim, among those that it can be of. */
function scoreOf(s: Sources, bond: Bond, { reference, of }: Denial, other: Judged): number {
  const { shared, opposed, accused, gap, later, nested, named } = bond;
  return (
    (reference === "words" ? shared * 2 : 4 - gap + shared) +
    opposed +
    accused * (reference === "part" ? 8 : 1.5) +
    (gap <= 1 ? 0.5 : 0) -
    (other.claim.attribution === undefined ? 1.5 : 0) -
    (other.own ? 1 : 0) -
    (later ? 1 : 0) +
    (nested ? 8 : 0) +
    // "Denied losing three men": of what was said of losses.
    (of.claim.proposition.kind === "casualty" && other.claim.proposition.kind === "casualty" ? 2 : 0) -
    (isMood(s, other) ? 2 : 0) +
    (named ? 2 + Math.max(0, gap) : 0)
  );
}

/** What else a denial is of, beside the claim found for it. */
function besides(
  s: Sources,
  grammar: Grammar,
  judged: readonly Judged[],
  events: Events,
  j: number,
  at: number,
  { of, reference, own }: Denial,
): readonly number[] {
  if (isNestedIn(s, judged[at]!, of)) return sameDeed(s, grammar, judged, at, j);
  if (reference === "words") return chargesBeside(s, events, judged, j, at, own);
  const { attribution, proposition } = judged[at]!.claim;
  if (attribution === undefined) return [];
  // Of the dead, where nothing else was claimed.
  const kind = proposition.kind === "casualty" ? "casualty" : "event";
  return around(judged, at - 3, at + 4, (i) => {
    const { claim } = judged[i]!;
    const told = claim.proposition.kind === kind && claim.polarity === "positive";
    return told && i !== at && i !== j && claim.attribution === attribution;
  });
}

/** Demands, warnings and predictions are no statements that one denies. */
function isMood({ discourse }: Sources, { claim }: Judged): boolean {
  if (claim.attribution === undefined) return false;
  const kind = discourse.attributions[claim.attribution]!.cueKind;
  return claim.proposition.kind === "statement" && (kind === "demand" || kind === "warn" || kind === "believe");
}

function wordsOf(grammar: Grammar, { from, to }: TokenRange): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const tag = grammar.tag[at];
    if ((tag === Tag.NOUN || tag === Tag.VERB || tag === Tag.PROPN) && grammar.lemma[at]!.length > 3)
      words.add(grammar.lemma[at]!);
    // "denied killing civilians": the tagger has it for an adjective
    else if (tag === Tag.ADJ && grammar.lemma[at]!.endsWith("ing")) {
      const stem = grammar.lemma[at]!.slice(0, -3);
      words.add(stem).add(`${stem}e`);
    }
  }
  return words;
}
