import { isGivenUp } from "../events/casualties/given-up.js";
import type { CasualtyDraft, Events } from "../events/events.js";
import type { TokenRange } from "../text/document.js";
import { type Alike, everyTwo } from "./alike.js";
import type { Judged } from "./judge.js";
import { disjoint, isOpposed, isTally, isTotal } from "./loss-words.js";
import { noLosses } from "./no-losses.js";
import { oppose } from "./oppose.js";
import { ownLosses } from "./own-losses.js";
import type { Sources } from "./source.js";

/**
 * Losses that cannot both be so, told by different sources: numbers apart for one toll ("put the toll at 36"), or by
 * the two sides; and losses of a kind that somebody says there were none of.
 */
export function tolls(s: Sources, judged: readonly Judged[], alike: Alike, events: Events): void {
  if (events.casualties.length === 0) return;
  const casualtyOf = ({ claim: { proposition: p } }: Judged) =>
    p.kind === "casualty" ? events.casualties[p.casualty]! : undefined;
  everyTwo(alike.losses, (i, j) => {
    const a = casualtyOf(judged[i]!)!;
    const b = casualtyOf(judged[j]!)!;
    const said = judged[i]!.claim.attribution !== undefined && judged[j]!.claim.attribution !== undefined;
    if (!said || judged[i]!.key === judged[j]!.key || a.effect !== b.effect) return;
    if (!disjoint(a.count, b.count)) return;
    if (isGivenUp(s.doc, a) || isGivenUp(s.doc, b)) return;
    if (isOneSide(judged[i]!, judged[j]!) && (isLater(s, a) || isLater(s, b))) return;
    // A toll of today is not that of another year's attack.
    if (a.event !== undefined && events.events[a.event]!.timeframe === "background" && isApart(s, a, b)) return;
    if (a.subsetOf !== undefined || b.subsetOf !== undefined || isTotal(s, a) !== isTotal(s, b)) return;
    const one = a.victims.category;
    const two = b.victims.category;
    const vague = isVague(a) || isVague(b);
    const ofOne = isOpposed(judged[i]!, judged[j]!) || isTally(s, a) || isTally(s, b);
    if (one !== two && !(vague && ofOne) && !isMoreThanAll(a, b) && !isMoreThanAll(b, a)) return;
    if (isPartial(s, a, b) || isPartial(s, b, a) || isOfOthers(s, a, b)) return;
    if (isOneOfThem(s, a, b) || isOneOfThem(s, b, a)) return;
    // Two figures of one side are of the whole and of a part, as a rule.
    const parties = judged[i]!.side !== undefined && judged[j]!.side !== undefined;
    if (parties && !isOpposed(judged[i]!, judged[j]!) && !isTally(s, a) && !isTally(s, b)) return;
    oppose(judged, i, j);
  });
  tallies(s, judged, casualtyOf);
  ownLosses(s, judged, casualtyOf);
  noLosses(s, judged, casualtyOf);
}

/** "Civil society sources put the toll at 36": against the deaths that another source told of right before. */
function tallies(
  s: Sources,
  judged: readonly Judged[],
  casualtyOf: (claim: Judged) => CasualtyDraft | undefined,
): void {
  const { sentence } = s.doc.tokens;
  for (const [i, one] of judged.entries()) {
    const a = casualtyOf(one);
    if (a === undefined || !isTally(s, a) || a.effect !== "killed" || isGivenUp(s.doc, a)) continue;
    if (one.claim.attribution === undefined || one.contradicts.length > 0) continue;
    for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
      const two = judged[j]!;
      const b = casualtyOf(two);
      if (sentence[one.claim.from]! - sentence[two.claim.from]! > 3) break;
      if (b === undefined || b.effect !== "killed" || b.subsetOf !== undefined || isGivenUp(s.doc, b)) continue;
      if (two.claim.attribution === undefined || two.key === one.key || isTotal(s, b)) continue;
      // "The hospital had received 19 bodies": it is not that which the toll is set against.
      if (isPartial(s, b, a) || isOneOfThem(s, b, a) || areDoers(s, b)) continue;
      if (isOneSide(one, two) && isLater(s, a)) break;
      if (disjoint(a.count, b.count)) oppose(judged, i, j);
      break;
    }
  }
}

/** More than a sentence lies between them. */
const isApart = ({ doc: { tokens } }: Sources, a: TokenRange, b: TokenRange): boolean =>
  Math.abs(tokens.sentence[a.from]! - tokens.sentence[b.from]!) > 1;

/** "People", "bodies": of whatever kind. */
const isVague = ({ victims: { category } }: CasualtyDraft): boolean => category === "unknown" || category === "mixed";

/** "Nine people were killed", and "at least 20 villagers": of a kind there cannot be more than there are in all. */
const isMoreThanAll = (some: CasualtyDraft, all: CasualtyDraft): boolean =>
  isVague(all) && (all.count?.max ?? Number.POSITIVE_INFINITY) < (some.count?.min ?? 0);

/** Verbs of who tells only of what he has seen; who "could confirm two deaths" does not say that there were no more. */
const COUNTING = new Set(
  "confirm verify receive received bring brought treat treated admit admitted recover recovered count counted see saw seen bury buried".split(
    " ",
  ),
);

/** "The hospital had received eight bodies" of ten dead: what one place counted is part of the toll. */
function isPartial({ doc }: Sources, part: CasualtyDraft, whole: CasualtyDraft): boolean {
  if ((part.count?.max ?? Number.POSITIVE_INFINITY) >= (whole.count?.min ?? whole.count?.max ?? 0)) return false;
  // "Killed 60 across Gaza" holds the 28 of one strike.
  if (doc.tokens.key.slice(whole.to, whole.to + 5).some((word) => THROUGHOUT.has(word))) return true;
  // "Four more bodies were found": besides those counted before.
  if (doc.tokens.key.slice(part.from, part.to + 1).some((word) => MORE.has(word))) return true;
  return doc.tokens.key.slice(Math.max(0, part.from - 6), part.to + 4).some((word) => COUNTING.has(word));
}

const MORE = new Set(["more", "further", "another", "additional"]);

/** "Three gang members" and "40 people": who is told apart by a word of their own is no part of the others' toll. */
function isOfOthers({ doc }: Sources, a: CasualtyDraft, b: CasualtyDraft): boolean {
  const [one, two] = [a, b].map(({ victims: { range } }) => doc.tokens.key[range.to - 1]!);
  const [all, both] = [isAnybody(a, one!), isAnybody(b, two!)];
  return one !== two && all !== both;
}

/** "People", or a mere figure: "put the toll at nine". */
const isAnybody = ({ count, victims: { range } }: CasualtyDraft, word: string): boolean =>
  ANYBODY.has(word) || (count !== undefined && count.range.to === range.to);

/** "Three of the attackers had been killed": no part of the toll of their attack. */
const areDoers = ({ doc }: Sources, { victims: { range } }: CasualtyDraft): boolean =>
  DOERS.has(doc.tokens.key[range.to - 1]!);

const DOERS = new Set("attacker attackers assailant assailants raiders bombers gunmen kidnappers hijackers".split(" "));

/** "My cousin was hacked to death", "the strike killed Omar and his deputy": of the 27, whoever counts them. */
const isOneOfThem = (s: Sources, part: CasualtyDraft, whole: CasualtyDraft): boolean =>
  (part.count?.max === 1 || part.names.length > 0) &&
  !isTally(s, part) &&
  (whole.count?.min ?? whole.count?.max ?? 0) > 1;

const ANYBODY = new Set(
  "people persons person bodies body dead deaths death victims victim killed toll others men civilians villagers residents casualties fatalities lives wounded injured".split(
    " ",
  ),
);

const THROUGHOUT = new Set(["across", "throughout", "nationwide", "countrywide", "overall"]);

const isOneSide = ({ side: one }: Judged, { side: two }: Judged): boolean => one !== undefined && one === two;

/** "A minister later put the toll at 272": who goes by the same side's newer figure. */
const isLater = ({ doc: { tokens } }: Sources, { from }: TokenRange): boolean =>
  tokens.key.slice(Math.max(0, from - 4), from).some((word) => LATER.has(word));

const LATER = new Set(["later", "subsequently", "since", "revised"]);
