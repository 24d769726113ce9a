import type { EventPlace } from "./link-events.js";
import { compatible } from "./merge.js";
import type { Found, Reading } from "./reading.js";

// Smaller wholes are the sum of what follows by chance.
const LEAST_WHOLE = 6;
const PARTS = 4;

/**
 * "Two attacks killed 30 people. In the first, 20 soldiers died. In the second, 10 civilians were killed": losses that
 * follow one another and add up to the one told before are its parts, each of its own deed.
 */
export function addUp(r: Reading, events: readonly EventPlace[]): void {
  const { sentence } = r.doc.tokens;
  for (const effect of ["killed", "injured"] as const) {
    const told = r.found
      .map((_, index) => index)
      .filter((i) => isCounted(r.found[i]!) && r.found[i]!.effect === effect)
      .sort((a, b) => r.found[a]!.from - r.found[b]!.from);
    for (let i = 0; i < told.length; i++) {
      const whole = r.found[told[i]!]!;
      const size = whole.count!.min!;
      if (size < LEAST_WHOLE || whole.subsetOf !== undefined) continue;
      let sum = 0;
      for (let k = i + 1; k <= Math.min(told.length - 1, i + PARTS) && sum < size; k++) {
        const part = r.found[told[k]!]!;
        if (sentence[part.from]! - sentence[whole.from]! > k - i || sentence[part.from] === sentence[whole.from]) break;
        // "32 miners died … the army killed 30 rebels and lost two soldiers": not of the miners.
        // "17 died … the governor gave a toll of 15": the same dead, by another source.
        if (!compatible(whole, part) || part.toll === true) break;
        sum += part.count!.min!;
        if (sum !== size || k - i < 2) continue;
        if (told.slice(i + 1, k + 1).some((j) => isLater(events, r.found[j]!, whole))) break;
        for (let j = i + 1; j <= k; j++) r.found[told[j]!]!.subsetOf = told[i]!;
        i = k;
        break;
      }
    }
  }
}

/** Suffered after the day of the whole: "11 were killed on 22 September. Two days later a bomb killed two." */
function isLater(events: readonly EventPlace[], { event: own }: Found, { event: whole }: Found): boolean {
  if (own === undefined || whole === undefined || own === whole) return false;
  const dayOf = (event: number) => events.find((place) => place.event === event)?.day;
  const [part, all] = [dayOf(own), dayOf(whole)];
  return part !== undefined && all !== undefined && part > all;
}

/** A figure of its own, and no part of another. */
const isCounted = ({ count, negated, subsetOf, part }: Found): boolean =>
  count?.min !== undefined && !negated && subsetOf === undefined && part !== true;
