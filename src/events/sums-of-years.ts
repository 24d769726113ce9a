import type { Clause, VerbGroup } from "../grammar/grammar.js";
import type { Match } from "./match.js";
import { isSide, type Reading } from "./reading.js";
import { WARS } from "./support.data.js";

type Words = Pick<Reading, "doc" | "grammar" | "entities">;

/** So many die in no single deed of the news. */
export const THOUSANDS = 1000;

/**
 * What a whole war or campaign brought, or what has been going on for years: "More than 44,000 people have been killed in
 * the offensive", "The region has been racked by violence for decades". It is told beside the deed of the day, and is no
 * part of it, whatever it is called by.
 */
export function isSumOfYears(r: Reading, { clause: id }: Match): boolean {
  const clause = id === undefined ? undefined : r.grammar.clauses[id]!;
  const verb = clause && r.grammar.verbs[clause.verb]!;
  if (clause === undefined || verb === undefined) return false;
  if (!isPresentPerfect(verb))
    return HURTING.has(verb.lemma) && (isOfFormerWar(r, clause, verb) || isOverMonths(r, clause));
  if (lastsYears(r, clause) || isRepeated(r, verb)) return true;
  return HURTING.has(verb.lemma) && (countsThousands(r, clause) || isOnOneSide(r, clause) || isOverMonths(r, clause));
}

/** "Rebel attacks have killed 50 people in the north": many deeds, whose losses are told as one. */
export function isSumOfDeeds(r: Reading, { group: id }: Match): boolean {
  const group = id === undefined ? undefined : r.grammar.groups[id]!;
  if (group === undefined || !group.plural || group.definite || isCounted(r, group.id)) return false;
  return (r.subjectOf.get(group.id) ?? []).some((clause) => {
    const { verb, objects } = r.grammar.clauses[clause]!;
    const told = r.grammar.verbs[verb]!;
    return isPresentPerfect(told) && HURTING.has(told.lemma) && objects.some((object) => isCounted(r, object));
  });
}

/** "The country has had four coups since it won independence": what has been there, and nothing of the day. */
export function isCountOfYears({ grammar, entities, objectOf }: Reading, { group: id }: Match): boolean {
  const clause = id === undefined ? undefined : objectOf.get(id);
  if (clause === undefined || !grammar.groups[id!]!.plural || (entities.countOf[id!] ?? -1) < 0) return false;
  const verb = grammar.verbs[grammar.clauses[clause]!.verb]!;
  return isPresentPerfect(verb) && UNDERGOING.has(verb.lemma);
}

const UNDERGOING = new Set(["have", "suffer", "experience", "endure", "undergo", "see", "witness"]);

const isCounted = ({ entities }: Words, group: number): boolean => (entities.countOf[group] ?? -1) >= 0;

/**
 * "More than 200,000 people died in the war", "ETA killed 850 people before it disbanded": what a war that is over has
 * brought, or a band that is no more.
 */
export function isOfFormerWar(r: Words, clause: Clause, { tense }: VerbGroup): boolean {
  if (tense !== "past") return false;
  return (isOfWholeWar(r, clause) && countsThousands(r, clause)) || isBeforeTheEnd(r, clause);
}

/** "24 politicians were killed in the run-up to the vote", "over the months", "since the truce was signed": more than one deed. */
export function isOverMonths(r: Words, clause: Clause): boolean {
  if (!isOfMany(r, clause)) return false;
  return clause.preps.some(({ prep, group }) => DURING.has(prep) && isSpell(r, group)) || isSinceThen(r, clause);
}

function isOfMany({ grammar, entities }: Words, { subject, objects }: Clause): boolean {
  const isMany = (id: number) => {
    const count = entities.counts[entities.countOf[id] ?? -1];
    return count === undefined ? grammar.groups[id]!.plural : (count.max ?? count.min ?? 0) > 1;
  };
  return (subject !== undefined && isMany(subject)) || objects.some(isMany);
}

/** "the run-up to the vote", "the months before it", "the first four months of the year"; but "three weeks of fighting" */
function isSpell({ grammar, doc }: Words, id: number): boolean {
  const group = grammar.groups[id];
  if (group === undefined) return false;
  const { key } = doc.tokens;
  const { head, to, plural } = group;
  if (AHEAD.has(key[head]!) || (RUN_UP.has(key[head]!) && key[head + 1] === "-" && key[head + 2] === "up")) return true;
  return plural && group.definite && MONTHS.has(key[head]!) && (key[to] !== "of" || key[to + 1] === "the");
}

const DURING = new Set(["in", "during", "over", "through"]);
const RUN_UP = new Set(["run", "lead", "build"]);
const AHEAD = new Set(["run-up", "lead-up", "runup", "leadup", "build-up", "buildup"]);
const MONTHS = new Set(["weeks", "months", "years", "decades"]);

/** "Since the truce was signed, 428 have been killed"; but "since fighting broke out", "since the siege began on Sunday" */
function isSinceThen({ grammar, entities }: Words, { id }: Clause): boolean {
  for (const next of [id - 1, id + 1]) {
    const since = grammar.clauses[next];
    if (since?.marker !== "since" || (since.parent !== id && grammar.clauses[id]!.parent !== next)) continue;
    const { subject, from, to } = since;
    const fights = subject !== undefined && FIGHTS.has(grammar.lemma[grammar.groups[subject]!.head]!);
    return !fights && !entities.times.some((time) => time.from >= from && time.to <= to);
  }
  return false;
}

const FIGHTS = new Set(
  "fighting fight clash violence unrest protest hostility battle siege operation attack raid offensive assault".split(
    " ",
  ),
);

/** "have been targeted repeatedly": how often, and no deed in particular; but "since Monday it has repeatedly bombed the town". */
function isRepeated({ doc: { tokens }, entities }: Words, { from, to, sentence }: VerbGroup): boolean {
  for (let at = from; at <= to; at++)
    if (REPEATEDLY.has(tokens.key[at]!))
      return !entities.times.some((time) => tokens.sentence[time.from] === sentence && time.role !== "duration");
  return false;
}

const REPEATEDLY = new Set("repeatedly regularly frequently often routinely long historically periodically".split(" "));

function isOfWholeWar({ grammar }: Words, { id, preps }: Clause): boolean {
  // "were killed or disappeared in the war"
  const next = grammar.clauses[id + 1];
  const all = next?.continues === id ? preps.concat(next.preps) : preps;
  return all.some(
    ({ prep, group }) =>
      (prep === "in" || prep === "during") && group >= 0 && WARS.has(grammar.lemma[grammar.groups[group]!.head]!),
  );
}

/** "before it disbanded", "until it laid down its arms" */
function isBeforeTheEnd({ grammar }: Words, { id }: Clause): boolean {
  const next = grammar.clauses[id + 1];
  if (next?.parent !== id || (next.marker !== "before" && next.marker !== "until")) return false;
  const { lemma, to } = grammar.verbs[next.verb]!;
  return ENDING.has(lemma) || (lemma === "lay" && grammar.lemma[to] === "down");
}

const ENDING = new Set("disband dissolve disarm demobilise demobilize".split(" "));

export const isPresentPerfect = ({ perfect, tense }: VerbGroup): boolean => perfect && tense !== "past";

function countsThousands({ entities }: Words, { subject, objects }: Clause): boolean {
  const isGreat = (group: number) => (entities.counts[entities.countOf[group] ?? -1]?.min ?? 0) >= THOUSANDS;
  return (subject !== undefined && isGreat(subject)) || objects.some(isGreat);
}

/** "Around 50 people have been killed on the Israeli side": the tally of a war. */
export const isOnOneSide = (r: Words, { preps }: Clause): boolean =>
  preps.some(({ prep, group }) => prep === "on" && isSide(r, group));

/** "for decades", "for more than 15 years" */
function lastsYears({ doc, grammar }: Reading, { from, to }: Clause): boolean {
  const { key } = doc.tokens;
  for (let at = from; at < to; at++) {
    if (!LONG.has(key[at]!)) continue;
    const group = grammar.groupAt[at]!;
    const first = group < 0 ? at : grammar.groups[group]!.from;
    for (let k = first - 1; k >= from && k >= first - 4; k--) if (key[k] === "for") return true;
  }
  return false;
}

const LONG = new Set(["years", "decades", "generations", "centuries"]);

/** What befalls people. */
const HURTING = new Set("kill die wound injure lose claim leave massacre slaughter murder displace uproot".split(" "));
