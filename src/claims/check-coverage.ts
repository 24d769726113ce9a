import type { Grammar } from "../grammar/grammar.js";
import { Tag, type TokenRange } from "../text/document.js";
import { groupAt } from "./at.js";
import { clip } from "./check-span.js";
import type { Coverage } from "./check-statement.js";
import type { Sources } from "./source.js";
import { ACCOUNT_NOUNS, FIGURE_NOUNS, IMAGE_NOUNS, SIDES } from "./verification.data.js";

const TOLLS = new Set(["figure", "toll", "estimate", "number"]);

const isPlural = (grammar: Grammar, at: number): boolean => groupAt(grammar, at)?.plural === true;

const POINTING = new Set(["this", "these", "those", "such", "that"]);

/** Figures that several sources may have given: "the number of casualties", "the death toll". */
const TALLIES = new Set(["number", "toll", "count", "tally", "total"]);

/** What the disclaimer names: "the figures", "the battlefield reports", "the ministry's account of a strike". */
export function coverage(s: Sources, grammar: Grammar, at: number, sentence: TokenRange): Coverage {
  const { key } = s.doc.tokens;
  const { lemma } = grammar;
  let kind: Coverage["kind"] = "accounts";
  let seen = -1;
  let source: number | undefined;
  let plural = false;
  let sides = false;
  let pair = false;
  const topic: string[] = [];
  const span = clip(grammar, at, sentence);
  const reach = {
    from: Math.min(span.from, Math.max(sentence.from, at - 10)),
    to: Math.min(sentence.to, Math.max(span.to, at + 10)),
  };
  for (let i = reach.from; i < reach.to; i++) {
    const word = lemma[i]!;
    const figure = FIGURE_NOUNS.has(word);
    const image = IMAGE_NOUNS.has(word);
    if (figure || image || ACCOUNT_NOUNS.has(word)) {
      if (seen >= 0 && !figure && kind !== "accounts") continue;
      if (seen >= 0 && kind === "figures") continue;
      seen = i;
      kind = figure ? "figures" : image ? "images" : "accounts";
      const group = grammar.groupAt[i]!;
      plural = plural || (group >= 0 && grammar.groups[group]!.plural) || TALLIES.has(word);
      const owner = group < 0 ? undefined : grammar.groups[group]!.possessor;
      // "The ministry's account", "the Russian account"
      const actor = owner === undefined ? (s.entities.modifierActorOf[group] ?? -1) : (s.entities.actorOf[owner] ?? -1);
      if (actor >= 0) source = actor;
    } else if (i > at && i < sentence.to && grammar.tag[i] === Tag.NOUN && word !== "source") topic.push(word);
    if (key[i] === "either" || key[i] === "neither" || key[i] === "both") {
      plural = true;
      pair = true;
      sides ||= SIDES.has(key[i + 1] ?? "");
    } else if (word === "two" && SIDES.has(key[i + 1] ?? "")) sides = true;
  }
  return {
    kind,
    plural: plural || sides,
    sides,
    every: seen >= 0 && TOLLS.has(lemma[seen]!) && isPlural(grammar, seen),
    pair: pair && !sides,
    pointed: POINTING.has(key[seen] ?? "") || POINTING.has(key[seen - 1] ?? ""),
    ...(source !== undefined && !sides && { source }),
    topic,
  };
}
