import type { Clause, Grammar } from "../grammar/grammar.js";
import { ATTACKING } from "./casualties/words.data.js";
import { WRECKED } from "./domain.data.js";

/**
 * "Two boats carrying refugees sank, killing dozens", "a convoy's lorry overturned, leaving nine soldiers dead": nobody did it,
 * whoever was on board; but "sank after it was hit, killing six".
 */
export function isOfMishap(grammar: Grammar, id: number | undefined): boolean {
  if (isRunOver(grammar, id)) return true;
  let own = id === undefined ? undefined : grammar.clauses[id];
  // "killing 14 and injuring nine"
  while (own?.continues !== undefined && own.continues < own.id) own = grammar.clauses[own.continues];
  if (own?.kind !== "participle" || own.parent === undefined) return false;
  const host = grammar.clauses[own.parent]!;
  return isWreck(grammar, host) && !isCaused(grammar, host);
}

/** "sank", "went down", "collided with a lorry", but "sank a ship", "crashed into a crowd". */
function isWreck({ verbs }: Grammar, { verb: id, objects, preps }: Clause): boolean {
  const { lemma, voice, form, particle } = verbs[id]!;
  // "who were fleeing the war capsized": a bare form may pass for a participle.
  if ((voice !== "active" && form !== "participle") || objects.length > 0) return false;
  if (preps.some(({ prep }) => prep === "by")) return false;
  if (lemma === "go") return particle === "down";
  if (lemma === "crash") return preps.every(({ prep }) => prep !== "into" && prep !== "onto");
  return WRECKED.has(lemma);
}

/** By a word of attack in the sentence, or a clause that says what happened to it. */
function isCaused({ clauses, lemma, verbs }: Grammar, host: Clause): boolean {
  let first = host.id;
  while (clauses[first - 1]?.sentence === host.sentence) first--;
  const start = Math.min(host.from, clauses[first]!.from);
  let end = host.to;
  for (let at = first; clauses[at]?.sentence === host.sentence; at++) {
    const { to, parent, marker } = clauses[at]!;
    if (parent === host.id && marker !== undefined && verbs[clauses[at]!.verb]!.form === "finite") return true;
    end = Math.max(end, to);
  }
  const own = verbs[host.verb]!.head;
  for (let at = start; at < end; at++) if (at !== own && ATTACKING.has(lemma[at]!)) return true;
  return false;
}

/** "was hit by a car on that corner", and nothing said of an attack. */
export function isRunOver(grammar: Grammar, id: number | undefined): boolean {
  const host = id === undefined ? undefined : grammar.clauses[id];
  if (host === undefined) return false;
  const { lemma, voice, form } = grammar.verbs[host.verb]!;
  if (!RUN_OVER.has(lemma) || (voice !== "passive" && form !== "participle")) return false;
  const by = host.preps.find(({ prep }) => prep === "by");
  if (by === undefined || !VEHICLES.has(grammar.lemma[grammar.groups[by.group]!.head]!)) return false;
  return !isCaused(grammar, host);
}

const RUN_OVER = new Set(["hit", "strike", "run", "knock", "kill", "injure", "hurt", "crush"]);
const VEHICLES = new Set(
  "car bus train tram truck lorry van taxi minibus motorcycle tractor motorist driver".split(" "),
);
