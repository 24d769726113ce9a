import type { CasualtyDraft } from "../events/events.js";
import type { TokenRange } from "../text/document.js";
import type { Judged } from "./judge.js";
import { holdsAny, sideOfVictims } from "./loss-words.js";
import { oppose } from "./oppose.js";
import type { Sources } from "./source.js";

/** Sentences over which "no casualties" answers to losses. */
const REACH = 12;
/** … and over which it does so for any victims of one event. */
const NEAR_NONE = 3;
/** Claims on either side that are looked at. */
const NEAR = 40;

/** "None of its fighters was killed" against "eight fighters were killed": the same victims, by another source. */
export function noLosses(
  s: Sources,
  judged: readonly Judged[],
  casualtyOf: (claim: Judged) => CasualtyDraft | undefined,
): void {
  const { sentence } = s.doc.tokens;
  for (const [i, one] of judged.entries()) {
    const a = casualtyOf(one);
    if (a === undefined || !isNone(a) || one.claim.attribution === undefined || isAtFirst(s, a)) continue;
    for (let j = Math.max(0, i - NEAR); j < Math.min(judged.length, i + NEAR); j++) {
      const two = judged[j]!;
      const b = casualtyOf(two);
      if (b === undefined || isNone(b) || two.key === one.key || two.claim.attribution === undefined) continue;
      if (Math.abs(sentence[one.claim.from]! - sentence[two.claim.from]!) > REACH) continue;
      if (!HARMS.has(b.effect) || (one.side !== undefined && one.side === two.side) || isLater(s, b)) continue;
      if (!rulesOut(s, one, b.effect)) continue;
      // "No one was killed" there: neither were ten people.
      const gap = Math.abs(sentence[one.claim.from]! - sentence[two.claim.from]!);
      const nobody = a.event === b.event && gap <= (a.event === undefined ? 1 : NEAR_NONE) && isNobody(s, one, a);
      if (b.count !== undefined && (nobody || sameVictims(s, a, b))) oppose(judged, i, j);
    }
  }
}

/** "Initially said there were no casualties": as it was told at first. */
const isAtFirst = (s: Sources, { from }: TokenRange): boolean => isSaidThen(s, from, AT_FIRST);

/** "Later, officials said two had died": what has come to light since. */
const isLater = (s: Sources, { from }: TokenRange): boolean => isSaidThen(s, from, LATER);

const AT_FIRST = new Set(["initially", "first", "earlier", "originally", "initial"]);

const LATER = new Set(["later", "subsequently", "updated", "update"]);

/** Within the words of a sentence before a token. */
function isSaidThen({ doc: { tokens, sentences } }: Sources, before: number, words: ReadonlySet<string>): boolean {
  const { from } = sentences[tokens.sentence[before]!]!;
  for (let at = Math.max(from, before - 8); at < before; at++) if (words.has(tokens.key[at]!)) return true;
  return false;
}

/** "No one", "no casualties"; those that a side says it did not suffer are its own. */
const isNobody = (s: Sources, { claim }: Judged, { victims: { range, category } }: CasualtyDraft): boolean =>
  category === "unknown" && NOBODY.has(s.doc.tokens.key[range.to - 1]!) && !holdsAny(s, claim, SUFFERING);

const NOBODY = new Set(
  "one no-one nobody none people person casualties fatalities deaths injuries casualty death injury loss".split(" "),
);

const SUFFERING = new Set("suffered suffering sustained sustaining took taking losses lost losing".split(" "));

/** "No deaths were reported" says nothing of the wounded, "no injuries" nothing of the dead; "no casualties" were neither. */
function rulesOut(s: Sources, { claim }: Judged, effect: CasualtyDraft["effect"]): boolean {
  if (effect === "killed") return !holdsAny(s, claim, WOUNDS) || holdsAny(s, claim, DEATHS);
  return !holdsAny(s, claim, DEATHS) || holdsAny(s, claim, WOUNDS);
}

const DEATHS = new Set("killed killing died dead deaths death fatalities fatality life lives".split(" "));

const WOUNDS = new Set("injured injuries injury wounded wounds injuring wounding".split(" "));

const HARMS = new Set<CasualtyDraft["effect"]>(["killed", "injured", "killed-or-injured"]);

const isNone = ({ negated, effect, count }: CasualtyDraft): boolean =>
  effect === "unharmed" || negated || count?.max === 0;

/** One actor, one side, or one kind of people in one event. */
function sameVictims(s: Sources, a: CasualtyDraft, b: CasualtyDraft): boolean {
  const one = sideOfVictims(s, a);
  if (one !== undefined) return one === sideOfVictims(s, b);
  if (a.victims.actor !== undefined && a.victims.actor === b.victims.actor) return true;
  return (
    a.victims.category === b.victims.category &&
    a.victims.category !== "unknown" &&
    (a.event === undefined || a.event === b.event)
  );
}
