import { isNamed } from "./fill/filling.js";
import type { Cluster } from "./merge/cluster.js";
import { isSpot } from "./passing.js";
import type { Reading } from "./reading.js";
import { SERIES } from "./support.data.js";
import { isTold } from "./telling-verbs.js";

import type { Telling } from "./tellings.js";
import { isDaysBefore } from "./times.js";

/**
 * Whether an event is only recalled: none of its tellings gives a day or reports it, and all speak of it as known from
 * before ("after the invasion of Panama", "we must not forget the murder of the bishop", "attacks in the past"), or sum up
 * what has been going on ("nearly 1,000 of its members have been murdered"). In a text that speaks in the first person so
 * is every deed without a day, but for the first: the one that the text is about.
 */
export function isRecalled(r: Reading, tellings: readonly Telling[], isFirst: boolean): boolean {
  if (isMarked(r, tellings)) return true;
  return tellings.every(
    (telling) =>
      // "Nobody was convicted of that attack" says nothing of when it was.
      (telling.pointsBack && telling !== tellings[0]) ||
      telling.summed ||
      (telling.time.time === undefined &&
        (isRemembered(r, telling) ||
          isJudged(r, telling) ||
          isKnown(r, telling) ||
          (r.firstPerson && !isFirst && telling.match.trigger.violent))),
  );
}

/** "A bomb killed seven on Wednesday … In August, 37 people were killed": weeks before what the article reports. */
export function isWeeksBefore({ doc }: Reading, tellings: readonly Telling[], first: Cluster | undefined): boolean {
  if (first === undefined || first.tellings === tellings) return false;
  const isOlder = ({ time: { time } }: Telling, days: number) =>
    time?.range !== undefined && isDaysBefore(doc, time.end, days);
  return (
    tellings.some((telling) => isOlder(telling, LONG_BEFORE)) &&
    !first.tellings.some((telling) => telling.time.background || isOlder(telling, NEWS))
  );
}

/** Days before the article: what is news, and what is only recalled beside news. */
const NEWS = 14;
const LONG_BEFORE = 30;

/** The first event of violence that really was. */
export const firstDeed = (clusters: readonly Cluster[]): Cluster | undefined =>
  clusters.find(({ tellings }) =>
    tellings.some(({ match, status }) => match.trigger.violent && (status === "occurred" || status === "ongoing")),
  );

/**
 * Many deeds told as one, beside the news and with neither day nor spot: "journalists have been murdered", "a wave of
 * kidnappings", "attacks on pipelines".
 */
export function isSummedUp(r: Reading, telling: Omit<Telling, "summed">): boolean {
  const { match, time } = telling;
  if (!match.trigger.violent || match.from < r.doc.body) return false;
  // What the lead tells is news, but for a wave that it only names.
  if (match.from <= leadEnd(r) && !(isOfSeries(r, match.group) && !isTold(r, match))) return false;
  if (hasNamedSpot(r, telling) || (time.time !== undefined && !isWide(time.time))) return false;
  if (match.group === undefined) return isPerfectOfMany(r, telling);
  if (time.time === undefined && (countsThousands(r, telling) || isCounted(r, telling))) return true;
  return isSeries(r, match.group) && !(time.time === undefined && countsVictims(r, telling));
}

/** "have killed thousands in the region": no spot that would tell one deed from others. */
const hasNamedSpot = (r: Reading, { filling }: Pick<Telling, "filling">): boolean =>
  filling.places.some(({ place, range }) => isSpot(r.entities.places[place]!.kind) && isNamed(r, range));

/** "the killing of over 70,000 people", on no day: what years have brought. */
const countsThousands = (r: Reading, { filling }: Pick<Telling, "filling">): boolean =>
  filling.participants.some(
    ({ role, range }) => role !== "initiator" && [range.from, range.to - 1].some((at) => leastAt(r, at) >= 1000),
  );

const leastAt = ({ entities, grammar }: Reading, token: number): number =>
  entities.counts[entities.countOf[grammar.groupAt[token] ?? -1] ?? -1]?.min ?? 0;

/** "The group also documented the killing of 167 civilians": what somebody keeps count of. */
const isCounted = (r: Reading, telling: Pick<Telling, "match" | "filling">): boolean => {
  const clause = r.objectOf.get(telling.match.group!);
  if (clause === undefined || !COUNTING.has(r.grammar.verbs[r.grammar.clauses[clause]!.verb]!.lemma)) return false;
  return countsVictims(r, telling);
};

const COUNTING = new Set("document record register log tally count catalogue".split(" "));

/** "the murders of three reporters": so many, and no more. */
const countsVictims = ({ entities, grammar }: Reading, { filling }: Pick<Telling, "filling">): boolean =>
  filling.participants.some(
    ({ role, range }) => role !== "initiator" && (entities.countOf[grammar.groupAt[range.from] ?? -1] ?? -1) >= 0,
  );

/** Longer than a day and the next: "over the past three weeks", "since November". */
function isWide({ start, end }: NonNullable<Telling["time"]["time"]>, days = 2): boolean {
  return start !== undefined && Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10)) > days * 86_400_000;
}

const MONTH = 30;

/** "have been killed", of people or things in the plural. */
function isPerfectOfMany(
  { grammar, entities }: Reading,
  { match, filling, time }: Pick<Telling, "match" | "filling" | "time">,
): boolean {
  const verb = grammar.verbs[grammar.clauses[match.clause!]!.verb]!;
  // "said that more than 2,600 people had been killed since 2019"
  const since = time.time !== undefined && isWide(time.time, MONTH);
  if (!verb.perfect || (verb.tense !== "present" && !since)) return false;
  const sufferers = [
    ...filling.participants.filter(({ role }) => role !== "initiator").map(({ range }) => range.from),
    ...filling.targets.map((target) => entities.targets[target]!.from),
  ];
  if (sufferers.length === 0) return (match.args.get("subject") ?? []).some((id) => grammar.groups[id]!.plural);
  return sufferers.every((from) => grammar.groups[grammar.groupAt[from] ?? -1]?.plural === true);
}

/** "attacks", "the killings of peasants", "a wave of terror". */
const isSeries = (r: Reading, id: number): boolean => r.grammar.groups[id]!.plural || isOfSeries(r, id);

/** "a wave of kidnappings", "the upsurge in violence". */
function isOfSeries({ grammar, prepOf }: Reading, id: number | undefined): boolean {
  // "a campaign of kidnappings and murders"
  const first = id === undefined ? undefined : (grammar.groups[id]!.conjunctOf ?? id);
  const { prep, after } = (first === undefined ? undefined : prepOf.get(first)?.phrase) ?? { prep: "", after: -1 };
  return (prep === "of" || prep === "in") && after >= 0 && SERIES.has(grammar.lemma[grammar.groups[after]!.head]!);
}

/** Campaigns that a noun takes for known, where no verb tells of them. */
const CAMPAIGNS: ReadonlySet<string> = new Set(["ground-assault", "war", "coup"]);

function isKnown(r: Reading, { match, mention }: Telling): boolean {
  if (match.group === undefined || !CAMPAIGNS.has(mention.type)) return false;
  return match.from >= r.doc.body && match.from > leadEnd(r) && !isTold(r, match);
}

/** Behind the lead: what stands in it is the news. */
function leadEnd({ doc }: Reading): number {
  return doc.sentences.find(({ from }) => from >= doc.body)?.to ?? 0;
}

const REMEMBERING = new Set(
  "recall remember forget remind commemorate mourn avenge memorialise memorialize mark honour honor relive".split(" "),
);

/** "the tenth anniversary of the massacre" */
function isCommemorated({ grammar, prepOf }: Reading, id: number): boolean {
  const held = prepOf.get(id)?.phrase;
  return held?.prep === "of" && MEMORIES.has(grammar.lemma[grammar.groups[held.after]?.head ?? -1] ?? "");
}

/** "a massacre … the tenth anniversary of the killings": a deed of which no day is told, and which is remembered. */
function isMarked(r: Reading, tellings: readonly Telling[]): boolean {
  let marked = false;
  for (const { time, match } of tellings) {
    if (time.time !== undefined) return false;
    marked ||= match.group !== undefined && isCommemorated(r, match.group);
  }
  return marked;
}

/** "was jailed for killing nine", "convicted of the murder of a priest", "found guilty of murder": what a court has heard was long before. */
function isJudged({ grammar, prepOf, doc }: Reading, { match }: Telling): boolean {
  const own = match.clause === undefined ? undefined : grammar.clauses[match.clause]!;
  const held = match.group === undefined ? undefined : prepOf.get(match.group);
  const told = held?.phrase.prep === "of" ? grammar.clauses[grammar.clauseAt[held.phrase.at] ?? -1] : undefined;
  if (told !== undefined && doc.tokens.key[grammar.verbs[told.verb]!.to] === "guilty") return true;
  const over = held !== undefined && held.clause >= 0 ? held.clause : own?.kind === "gerund" ? own.parent : undefined;
  return over !== undefined && SENTENCING.has(grammar.verbs[grammar.clauses[over]!.verb]!.lemma);
}

const SENTENCING = new Set("convict sentence jail imprison acquit".split(" "));

const MEMORIES = new Set(["anniversary", "memory", "commemoration", "remembrance"]);

/** "in the past", "in recent years", "over the years" */
function isOfPastYears({ doc, grammar }: Reading, prep: string, id: number): boolean {
  const { key } = doc.tokens;
  const { head, from } = grammar.groups[id]!;
  if (prep !== "in" && prep !== "over") return false;
  if (key[head] === "past") return prep === "in";
  if (key[head] !== "years" && key[head] !== "decades") return false;
  if (prep === "over") return key[from] === "the" && head === from + 1;
  return key[head - 1] === "recent" || key[head - 1] === "past";
}

/** "previous attacks in Jos have killed dozens" */
function isPrevious({ doc, grammar }: Reading, id: number): boolean {
  const { from, head } = grammar.groups[id]!;
  for (let at = from; at < head; at++) if (PREVIOUS.has(doc.tokens.key[at]!)) return true;
  return false;
}

const PREVIOUS = new Set(["previous", "past", "prior", "bygone"]);
const ENDS = new Set([".", ",", ";"]);

/** The object of a verb of memory, or the clause under it; "in the past". */
function isRemembered(r: Reading, { match }: Telling): boolean {
  const { grammar, doc } = r;
  const { key } = doc.tokens;
  const own = match.clause === undefined ? undefined : grammar.clauses[match.clause];
  if (own !== undefined) {
    for (const { prep, group } of own.preps) if (isOfPastYears(r, prep, group)) return true;
    // "had been bombed twice before"
    const { to, perfect } = grammar.verbs[own.verb]!;
    for (let at = to; perfect && at < Math.min(to + 4, own.to); at++)
      if (key[at] === "before" && ENDS.has(key[at + 1] ?? ".")) return true;
  }
  if (match.group !== undefined) {
    if (isCommemorated(r, match.group) || isPrevious(r, match.group)) return true;
    const clause = grammar.clauses[grammar.clauseAt[match.from] ?? -1];
    if (clause?.preps.some(({ prep, group }) => isOfPastYears(r, prep, group))) return true;
  }
  const object = match.group === undefined ? undefined : r.objectOf.get(match.group);
  const over = object ?? (own?.kind === "complement" ? own.parent : undefined);
  return over !== undefined && REMEMBERING.has(grammar.verbs[grammar.clauses[over]!.verb]!.lemma);
}
