import { ANSWERS, FIGURES, SAID } from "./answers.data.js";
import { groupAt, type Reading, verbAt } from "./reading.js";

/** ", a charge that Kigali denies", ", figures the UN has verified": a word for the content itself, which another answers. */
export function namesWhatWasSaid(r: Reading, at: number, stop: number): boolean {
  const article = r.key[at] === "a" || r.key[at] === "an";
  for (let k = at; k < at + 3 && k < stop; k++) {
    const noun = r.grammar.lemma[k]!;
    if (!SAID.has(noun) && !FIGURES.has(noun) && noun !== "something") continue;
    if (article && CHARGES.has(noun)) return true;
    return groupAt(r, k)?.head === k && isAnswered(r, k + 1, stop);
  }
  return false;
}

/** The next verb is one of answering: "that the army denies", "confirmed by the UN". */
function isAnswered(r: Reading, from: number, stop: number): boolean {
  for (let k = from; k < Math.min(stop, from + 10); k++) {
    const verb = verbAt(r, k);
    if (verb !== undefined) return ANSWERS.has(verb.lemma) || verb.lemma === "put";
    if (r.key[k] === ",") return false;
  }
  return false;
}

const CHARGES: ReadonlySet<string> = new Set("charge claim accusation allegation assertion".split(" "));
