import type { VerbGroup } from "../../grammar/grammar.js";
import type { Reading } from "./reading.js";

const Fate = { KILLED: 1, WOUNDED: 2, GONE: 4 } as const;

const FATES: ReadonlyMap<string, number> = new Map([
  ...["killed", "dead", "slain"].map((word) => [word, Fate.KILLED] as const),
  ...["wounded", "injured", "hurt", "maimed"].map((word) => [word, Fate.WOUNDED] as const),
  ...["disappeared", "missing", "captured", "abducted", "kidnapped", "detained", "arrested", "imprisoned"].map(
    (word) => [word, Fate.GONE] as const,
  ),
]);

/** "killed or wounded 17", "killed and wounded 17": of either, and not as many of both; "killed or captured": nobody knows how many were which. */
export function eitherOf(r: Reading, { head, to }: VerbGroup): "hurt" | "unclear" | undefined {
  // "shot four people dead and injured 23 others": each has an object of its own.
  if (r.doc.tokens.key[head - 2] === "dead" && endsGroup(r, head - 3) && (r.grammar.groupAt[to] ?? -1) >= 0)
    return undefined;
  const fates = fatesOf(r, head, head + 2) | fatesOf(r, head - 2, head);
  return fates === 0 ? undefined : fates & Fate.GONE ? "unclear" : "hurt";
}

const endsGroup = ({ grammar }: Reading, at: number): boolean => at >= 0 && grammar.groupAt[at]! >= 0;

/** The two fates that "or" joins, or "and" the dead and the wounded; else none. */
function fatesOf({ doc: { tokens } }: Reading, one: number, two: number): number {
  const joint = tokens.key[one + 1];
  if (joint !== "or" && joint !== "and") return 0;
  const [first, second] = [FATES.get(tokens.key[one]!) ?? 0, FATES.get(tokens.key[two] ?? "") ?? 0];
  if (first === 0 || second === 0 || first === second) return 0;
  // "killed two and abducted four" is told apart; "seized and killed three" did both.
  return joint === "and" && (first | second) & Fate.GONE ? 0 : first | second;
}
