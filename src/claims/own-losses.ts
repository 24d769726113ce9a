import type { CasualtyDraft } from "../events/events.js";
import type { Judged } from "./judge.js";
import { disjoint, holdsAny, isOpposed, isTotal, sideOfVictims } from "./loss-words.js";
import { oppose } from "./oppose.js";
import type { Sources } from "./source.js";

/** "The army said it had killed 40 rebels. The rebels said they had lost three men": one side's dead by its foe and by itself. */
export function ownLosses(
  s: Sources,
  judged: readonly Judged[],
  casualtyOf: (claim: Judged) => CasualtyDraft | undefined,
): void {
  const { sentence } = s.doc.tokens;
  for (const [i, own] of judged.entries()) {
    const a = casualtyOf(own);
    // "Confirmed the death of its commander" does not say that he was the only one.
    if (a === undefined || own.side === undefined || a.names.length > 0 || !tellsOwnLoss(s, own, a)) continue;
    for (let j = Math.max(0, i - NEAR_LOSSES); j < Math.min(judged.length, i + NEAR_LOSSES); j++) {
      const two = judged[j]!;
      const b = casualtyOf(two);
      if (b === undefined || b.effect !== a.effect || isTotal(s, b) !== isTotal(s, a) || b.subsetOf !== undefined)
        continue;
      if (!isOpposed(own, two) || Math.abs(sentence[own.claim.from]! - sentence[two.claim.from]!) > 1) continue;
      const theirs = sideOfVictims(s, b);
      const said = theirs === own.side || (theirs === undefined && tellsOfKilling(s, two, b));
      if (said && disjoint(a.count, b.count)) oppose(judged, i, j);
    }
  }
}

/** Claims on either side of one's own losses that are looked at. */
const NEAR_LOSSES = 6;

/** "Lost nine soldiers", "nine of its soldiers were killed". */
function tellsOwnLoss(s: Sources, { claim, side }: Judged, casualty: CasualtyDraft): boolean {
  if (casualty.negated || casualty.subsetOf !== undefined || claim.polarity === "negative") return false;
  const theirs = sideOfVictims(s, casualty);
  return theirs === side || (theirs === undefined && holdsAny(s, claim, LOSING));
}

/** "Said they had killed 40": whom else than the other side's. */
const tellsOfKilling = (s: Sources, { claim }: Judged, { victims: { range, category } }: CasualtyDraft): boolean =>
  range.to - range.from === 1 && category === "unknown" && holdsAny(s, claim, KILLING);

const LOSING = new Set(["lost", "losing", "losses"]);

const KILLING = new Set(["killed", "killing"]);
