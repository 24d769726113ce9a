import type { TokenRange } from "../text/document.js";
import { clauseStart, extendLeft, quoteEndingAt } from "./before-cue.js";
import { endOf } from "./content-end.js";
import { startOf } from "./content-start.js";
import { type CueSense, type Found, makeFound, type SourcePhrase } from "./found.js";
import { agentOf } from "./inverted-source.js";
import { openingAt } from "./openings.js";
import { hasFiniteVerb, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { contentFrom } from "./told-ahead.js";
import type { VerbCue } from "./verb-cue.js";
import type { Window } from "./window.js";

/** "Asked whether he would resign, he said no": who is asked follows, who asks is not told. */
export function isAsked(r: Reading, { verb: { from, to, form }, entry, window }: VerbCue): boolean {
  if (entry.kind !== "demand" || !entry.addressee || to - from > 1 || form === "infinitive" || form === "ing")
    return false;
  const at = r.key[from] !== entry.lemma && r.key[from - 1] === "when" ? from - 1 : from;
  if (at !== window.from && (at === from || r.key[at - 1] === "and")) return false;
  return r.key[to] === "by" || openingAt(r, skipAdverbs(r, to, window.to), window.to) === "wh";
}

/** "is expected to", "was accused of", "was told that", "condemned by". */
export function readPassive(r: Reading, { entry, cue, subject, window, sense: base }: VerbCue): Found | undefined {
  // "The troops were supposed to leave": a duty, and nobody's belief
  if (entry.lemma === "suppose") return undefined;
  // "an area disputed by rebels and gangs": fought over, and no words
  if (entry.lemma === "dispute" && subject !== undefined && LANDS.has(r.key[subject.to - 1]!)) return undefined;
  // "was rebuked by rivals for his words"
  const by = agentOf(r, cue.to, window.to, entry.preps.has("for") && !entry.frames.has("quote") ? "for" : undefined);
  // "was accused by the UN of burning", "was quoted by Interfax as saying"
  const behind = by !== undefined && by.from <= cue.to + 2 && r.key[cue.to] === "by" ? by.to : cue.to;
  const start = startOf(r, behind, window.to, NO_ADDRESSEE, entry.frames.has("that"));
  const own = subject === undefined ? undefined : { from: subject.from, to: subject.to };
  const dummy = own !== undefined && r.key[own.from] === "it";
  const said = !dummy && own !== undefined ? [own] : [];
  const { opening } = start;
  if ((opening === "that" || opening === "clause") && entry.frames.has("that") && (dummy || entry.addressee)) {
    const { content, direct } = contentFrom(r, start, window, true);
    return makeFound(base, by, cue, content, direct);
  }
  if (opening === "wh" && entry.frames.has("wh") && entry.addressee) {
    const { content } = contentFrom(r, start, window, true, subject === undefined);
    return makeFound(base, by, cue, content, false);
  }
  const saidAndRest = () => [...said, ...contentFrom(r, start, window, false).content];
  if (opening === "to" && (entry.raises || entry.frames.has("object-to")))
    return makeFound(base, by, cue, saidAndRest(), false);
  const preposition = r.key[start.at];
  if (preposition === "as" && verbAt(r, start.at + 1)?.form === "ing" && subject !== undefined) {
    const rest = startOf(r, start.at + 2, window.to, NO_ADDRESSEE, true);
    const whole = { from: cue.from, to: start.at + 2 };
    if (rest.opening === "none" || r.key[rest.at] === "by") return quotedBefore(r, base, subject, whole, window);
    const { content, direct } = contentFrom(r, rest, window, true);
    return makeFound(base, subject, whole, content, direct);
  }
  const quoted = dummy ? quoteEndingAt(r, own.from - 1) : undefined;
  if (quoted !== undefined) return makeFound(base, by, cue, [extendLeft(r, quoted)], true);
  if (opening === "preposition" && preposition !== "by" && said.length > 0) {
    const takes =
      preposition === "as"
        ? entry.frames.has("plain") || entry.frames.has("object") || entry.frames.has("as")
        : preposition === "for"
          ? entry.preps.has("for") && !entry.frames.has("quote")
          : preposition === "of" && (entry.kind === "accuse" || entry.lemma === "suspect");
    if (takes) return makeFound(base, by, cue, saidAndRest(), false);
    if (preposition === "about" && entry.preps.has("about")) {
      const content = [{ from: start.at + 1, to: endOf(r, start.at + 1, window.to, false) }];
      return makeFound(base, by, { from: cue.from, to: start.at + 1 }, content, false);
    }
  }
  // "dozens are feared dead"
  if (opening === "other" && entry.raises && said.length > 0 && FATES.has(r.key[start.at]!))
    return makeFound(base, by, cue, saidAndRest(), false);
  if ((opening === "noun" || opening === "clause") && entry.frames.has("plain") && said.length > 0)
    return makeFound(base, by, cue, saidAndRest(), false);
  if (by !== undefined && said.length > 0 && (entry.frames.has("object") || entry.frames.has("plain")))
    return makeFound(base, by, cue, said, false);
  return undefined;
}

const LANDS: ReadonlySet<string> = new Set(
  "area areas territory territories region regions land lands zone zones province provinces district districts island islands border borders corridor route routes town city village neighbourhood valley waters".split(
    " ",
  ),
);

const FATES: ReadonlySet<string> = new Set(["dead", "alive", "missing", "trapped", "injured", "wounded"]);

/** '"They left," the mayor was quoted as saying by Interfax.' */
export function quotedBefore(
  r: Reading,
  base: CueSense,
  subject: SourcePhrase,
  cue: TokenRange,
  window: Window,
  at = subject.from - 1,
): Found | undefined {
  const quote = quoteEndingAt(r, at);
  if (quote !== undefined) return makeFound(base, subject, cue, [extendLeft(r, quote)], true);
  const from = r.key[at] === "," ? clauseStart(r, at, window.from) : at;
  return from < at && hasFiniteVerb(r, from, at) ? makeFound(base, subject, cue, [{ from, to: at }], false) : undefined;
}

const NO_ADDRESSEE = { addressee: false };
