import { Tag } from "../../text/document.js";
import { plusDays } from "./calendar.js";
import type { Reading, TimeContext } from "./context.js";
import { dayStretch, rangeStretch } from "./stretch.js";

/** Reads "today", "yesterday", "tomorrow", "tonight" and "overnight" (which ends on the day of publication). */
export function atDayWord(ctx: TimeContext, i: number, word: string): Reading | undefined {
  const { anchor, key } = ctx;
  if (anchor === undefined) return undefined;
  // "USA Today", "Russia Today"
  if (i > ctx.floor && !ctx.isLower(i) && ctx.tag[i - 1] === Tag.PROPN) return undefined;
  const basis = "relative";
  if (word === "overnight") {
    // "overnight on Friday", "overnight Friday", "Friday overnight" are read with the day.
    if (key[i + 1] === "into" || key[i + 1] === "to") return undefined;
    const next = key[i + 1] === "on" ? i + 2 : i + 1;
    if (next < ctx.limit && ctx.lexicon.triggers.get(key[next]!)?.kind === "weekday") return undefined;
    // "overnight from Sunday to Monday" names the days itself.
    if (key[next] === "from" || key[next] === "between") return undefined;
    // "said on Tuesday it had shot down 12 drones overnight": the night before that day.
    const day = ctx.dayInSentence(i)?.start;
    if (day !== undefined && day < anchor && day >= plusDays(anchor, -6))
      return { from: i, to: i + 1, stretch: rangeStretch(plusDays(day, -1), day), basis };
    return { from: i, to: i + 1, stretch: rangeStretch(plusDays(anchor, -1), anchor), basis };
  }
  if (word === "yesterday") {
    const early = dayBeforeThat(ctx, i, "before");
    return {
      from: early ?? i,
      to: i + 1,
      stretch: dayStretch(plusDays(anchor, early === undefined ? -1 : -2)),
      basis,
    };
  }
  if (word === "tomorrow") {
    const late = dayBeforeThat(ctx, i, "after");
    return { from: late ?? i, to: i + 1, stretch: dayStretch(plusDays(anchor, late === undefined ? 1 : 2)), basis };
  }
  return { from: i, to: i + 1, stretch: dayStretch(anchor), basis };
}

// "the day before yesterday"
function dayBeforeThat(ctx: TimeContext, i: number, link: string): number | undefined {
  const { key } = ctx;
  if (i - 3 < ctx.floor || key[i - 1] !== link || key[i - 2] !== "day" || key[i - 3] !== "the") return undefined;
  return i - 3;
}
