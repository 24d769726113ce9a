import { WordBits } from "../knowledge/vocabulary.js";
import { Tag } from "../text/document.js";
import type { Draft } from "./draft.js";
import type { GroupDraft } from "./group.js";
import { Bit } from "./word-bits.js";
import { TIME_HEADS } from "./words.js";

/** Over "last night", "on Tuesday", "apparently": the token behind. */
export function behindTime(draft: Draft, from: number, to: number): number {
  const { tag, groups, groupAt } = draft;
  let i = from;
  for (let guard = 0; i < to && guard < 4; guard++) {
    const at = tag[i] === Tag.ADP ? i + 1 : i;
    const id = groupAt[at] ?? -1;
    if (id >= 0 && groups[id]!.from === at && isTime(draft, groups[id]!)) i = groups[id]!.to;
    else if (tag[i] === Tag.ADV) i++;
    else break;
  }
  return i;
}

/** "since April 2023,", "before dawn on Tuesday and": a time behind, and no verb of its own. */
export function opensTime(draft: Draft, at: number): boolean {
  let end = timeEnd(draft, at + 1);
  if (end < 0) return false;
  if (draft.tag[end] === Tag.ADP) end = Math.max(end, timeEnd(draft, end + 1));
  return draft.key[end] === "," || (draft.bits[end]! & Bit.COORDINATOR) !== 0;
}

/** Where the time ends that starts at a token; -1: none does. */
function timeEnd(draft: Draft, at: number): number {
  const id = draft.groupAt[at] ?? -1;
  const group = id < 0 ? undefined : draft.groups[id]!;
  if (group === undefined || group.from !== at) return -1;
  const hour = group.to === at + 1 && HOURS.has(draft.key[at]!);
  return hour || isTime(draft, group) ? group.to : -1;
}

const HOURS: ReadonlySet<string> = new Set(
  "dawn daybreak sunrise sunset dusk nightfall noon midday midnight".split(" "),
);

/** "1987", "2024". */
export function isYear(word: string): boolean {
  if (word.length !== 4) return false;
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return ((first === 49 && second === 57) || (first === 50 && second === 48)) && isDigit(word, 2) && isDigit(word, 3);
}

/**
 * "In 2014 | militants killed 40 soldiers", "…; in 2019 | federal police opened fire": a year behind "in" that opens a
 * clause is not the number of those who act in it. But "In 2011 elections, …", "killed in 2014 clashes".
 */
export function opensClause(
  key: readonly string[],
  tag: Uint8Array,
  year: number,
  limit: number,
  sentence: number,
): boolean {
  if (year - 1 !== sentence && !BEFORE_CLAUSES.has(key[year - 2]!)) return false;
  let end = year + 1;
  while (end < limit && ACTING.has(tag[end]!)) end++;
  return end > year + 1 && end < limit && tag[end] === Tag.VERB;
}

const BEFORE_CLAUSES = new Set([",", ";", ":", "—", "and", "but", "that", "when"]);
const ACTING: ReadonlySet<number> = new Set([Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM]);

const isDigit = (word: string, at: number): boolean => word.charCodeAt(at) >= 48 && word.charCodeAt(at) <= 57;

const MANY = new Set(["several", "many", "multiple", "numerous", "few", "countless"]);

const SINCE = new Set(["ago", "earlier", "later"]);
const BETWEEN = new Set(["after", "before"]);

const SPANS = new Set(
  "minute minutes hour hours day days week weeks month months year years decade decades".split(" "),
);

/** "Tuesday", "this week", "11 days ago", "three times": tells when or how often, and is neither subject nor object. */
export function isTime({ key, number, tag }: Draft, { head, to, from }: GroupDraft): boolean {
  // "three times", and not "The Times"
  if (key[head] === "times" && from < head && (tag[head - 1] === Tag.NUM || MANY.has(key[head - 1]!))) return true;
  const bits = TIMES.of(number[head]!, key[head]!);
  if ((bits & Time.SPAN) === 0) return (bits & Time.WHEN) !== 0;
  // "beheaded days after taking office", "Two days before the raid, troops …"; not "the days before the raid were calm"
  return (bits & Time.WHEN) !== 0 || SINCE.has(key[to]!) || (BETWEEN.has(key[to]!) && key[from] !== "the");
}

const Time = { WHEN: 1, SPAN: 2 } as const;

const TIMES = /* @__PURE__ */ new WordBits(
  (word) => (TIME_HEADS.has(word) || isYear(word) ? Time.WHEN : 0) | (SPANS.has(word) ? Time.SPAN : 0),
);
