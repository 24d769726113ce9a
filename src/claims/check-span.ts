import type { Clause, Grammar } from "../grammar/grammar.js";
import type { TokenRange } from "../text/document.js";
import type { Sources } from "./source.js";

/** The clause of the check, within its sentence. */
export function clip(grammar: Grammar, at: number, sentence: TokenRange): TokenRange {
  const clause = grammar.clauseAt[at] ?? -1;
  if (clause < 0) return { from: sentence.from, to: sentence.to };
  const { from, to } = grammar.clauses[clause]!;
  return { from: Math.max(sentence.from, Math.min(from, at)), to: Math.min(sentence.to, Math.max(to, at + 1)) };
}

/** The clause of a verb group: the one around its head, as a rule. */
export function clauseOfVerb(grammar: Grammar, verb: number): Clause | undefined {
  if (verb < 0) return undefined;
  const around = grammar.clauseAt[grammar.verbs[verb]!.head]!;
  if (around < 0) return undefined;
  for (let id = around; id >= 0 && id > around - 4; id--)
    if (grammar.clauses[id]!.verb === verb) return grammar.clauses[id];
  for (let id = around + 1; id < around + 4; id++) if (grammar.clauses[id]?.verb === verb) return grammar.clauses[id];
  return undefined;
}

/** A semicolon parts statements. */
export function semicolonBefore({ doc }: Sources, to: number, from: number): number {
  for (let at = from; at < to; at++) if (doc.tokens.key[at] === ";") return at;
  return to;
}

/** "Confirmed that they would leave Bor, which rebels took on Monday": what is told by the way was not checked; a semicolon parts statements. */
export function asideBefore({ doc: { tokens } }: Sources, to: number, from: number): number {
  for (let at = from; at < to; at++) {
    const word = tokens.key[at]!;
    if (word === ";" || OWNING.has(word) || (word === "," && RELATIVES.has(tokens.key[at + 1]!))) return at;
  }
  return to;
}

const OWNING: ReadonlySet<string> = new Set(["whose", "where"]);
const RELATIVES: ReadonlySet<string> = new Set(["which", "who"]);

/** Behind the clause and those that depend on it, within the sentence. */
export function clauseEnd(grammar: Grammar, id: number | undefined, sentence: TokenRange, least: number): number {
  if (id === undefined) return sentence.to;
  let to = Math.max(grammar.clauses[id]!.to, least);
  for (let next = id + 1; next < grammar.clauses.length; next++) {
    const clause = grammar.clauses[next]!;
    if (clause.from >= sentence.to) break;
    // "The group, which verified pictures, said …": who checked goes on.
    if (clause.kind === "main" && grammar.clauses[id]!.kind === "relative") break;
    if (clause.to <= to || clause.kind === "adverbial" || clause.kind === "main") continue;
    if (dependsOn(grammar, clause.id, id)) to = clause.to;
  }
  return Math.min(to, sentence.to, nextOwnClause(grammar, id, least, sentence));
}

/** Where a clause of another subject sets in: what it tells was not checked ("…, while four people were abducted"). */
function nextOwnClause(grammar: Grammar, id: number, from: number, sentence: TokenRange): number {
  for (let next = id + 1; next < grammar.clauses.length; next++) {
    const clause = grammar.clauses[next]!;
    if (clause.from >= sentence.to) break;
    // "had verified five deaths and was still investigating the shelling": what else it did was not checked.
    if (clause.continues === id && clause.from > from) return grammar.verbs[clause.verb]!.from;
    const own = clause.kind === "main" || clause.kind === "adverbial";
    if (own && clause.subjectBy === "own" && clause.from > from) return clause.from;
  }
  return sentence.to;
}

function dependsOn(grammar: Grammar, id: number, on: number): boolean {
  let at: number | undefined = id;
  for (let i = 0; i < 8 && at !== undefined; i++) {
    if (at === on) return true;
    at = (grammar.clauses[at] as Clause).parent;
  }
  return false;
}
