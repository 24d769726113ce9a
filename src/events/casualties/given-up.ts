import type { Document, TokenRange } from "../../text/document.js";

/**
 * "Up from an earlier toll of 58", "earlier, the mayor put the toll at four", "had initially reported four dead": a figure
 * given up, and none that disagrees or that more is told of.
 */
export function isGivenUp({ tokens: { key, sentence }, sentences }: Document, { from, to }: TokenRange): boolean {
  const first = sentences[sentence[from]!]!.from;
  if (EARLIER.has(key[first]!) && key[first] !== "from" && key[first + 1] === ",") return true;
  for (let at = Math.max(0, from - 3); at < Math.min(to, from + 3); at++)
    if (EARLIER.has(key[at]!) && !SPANS.has(key[at - 1] ?? "")) return true;
  return false;
}

const EARLIER = new Set(["earlier", "previous", "initial", "initially", "previously", "from"]);
/** "Two days earlier" is when. */
const SPANS = new Set("hour hours day days week weeks month months year years minutes".split(" "));
