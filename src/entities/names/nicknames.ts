import { isCapital } from "./capitals.js";
import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";
import type { Scan } from "./scan.js";

/** `Joaquin "El Chapo" Guzman` is one name: the given name takes in the quoted nickname and the surname behind it. */
export function joinNicknames(scan: Scan): void {
  const { out } = scan;
  for (let i = 0; i < out.length; i++) {
    const given = out[i]!;
    const closed = opensNickname(scan, given) ? closeOf(scan, given.to) : -1;
    if (closed < 0) continue;
    let last = i;
    while (out[last + 1] !== undefined && out[last + 1]!.from <= closed + 1) last++;
    const surname = out[last]!;
    if (surname.from !== closed + 1 || surname.kind === "country" || surname.kind === "organisation") continue;
    given.kind = "person";
    given.weak = false;
    given.to = surname.to;
    for (let k = i + 1; k <= last; k++) swallow(out[k]!);
  }
}

/** So many words has a nickname at most. */
const LONGEST = 4;

function opensNickname({ doc: { tokens }, bits }: Scan, { kind, from, to }: NameMention): boolean {
  if (tokens.key[to] !== '"' || (kind !== "person" && kind !== "other" && kind !== "place")) return false;
  return (bits[from]! & Is.GIVEN) !== 0 && isCapital(tokens.word[to + 1] ?? "");
}

/** The mark that closes a nickname, with a surname behind it, or -1. */
function closeOf({ doc: { tokens } }: Scan, open: number): number {
  for (let k = open + 2; k <= open + 1 + LONGEST; k++)
    if (tokens.key[k] === '"') return isCapital(tokens.word[k + 1] ?? "") ? k : -1;
  return -1;
}

function swallow(name: NameMention): void {
  name.kind = "other";
  name.generic = "part";
  name.to = name.from;
}
