import type { NounGroup, VerbGroup } from "../grammar/grammar.js";
import { Tag } from "../text/document.js";
import { FIGURES, SAID } from "./answers.data.js";
import { entryOf, isPresumed } from "./cue-entries.js";
import { behindInserted, opensTail } from "./insertions.js";
import { namesWhatWasSaid } from "./named-again.js";
import { groupAt, hasFiniteVerb, holds, isTime, possessedBy, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { skipTimes } from "./time-phrases.js";
import { Is } from "./words.js";

/** "After he called for calm, {the crowd in the square left}": a group that goes with none before the comma, and a verb. */
function opensMain(r: Reading, comma: number, stop: number): boolean {
  const group = groupAt(r, comma + 1);
  if (group?.from !== comma + 1 || group.kind === "relative") return false;
  const head = possessedBy(r, group);
  if (head.conjunctOf !== undefined || head.appositionOf !== undefined || group.conjunctOf !== undefined) return false;
  return hasFiniteVerb(r, head.to, stop);
}

/** "…, killing three": what came of what is told, told with it. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  (
    "kill wound injure maim destroy damage trap displace hit leave force cause " +
    "shoot stab abduct kidnap rape behead execute burn torch loot steal seize capture set open fire"
  ).split(" "),
);

/** ", hours after a strike hit the camp", ", a day before the vote": how far from another deed it was, which the outlet tells. */
export function opensDistance(r: Reading, at: number, stop: number): boolean {
  let k = at;
  while (k < stop && k < at + 2 && MERELY.has(r.key[k]!)) k++;
  const measure = groupAt(r, k);
  if (measure === undefined || !TIME_UNITS.has(r.grammar.lemma[measure.head]!)) return false;
  const word = r.key[measure.to];
  return (word === "after" || word === "before") && measure.to < stop;
}

const TIME_UNITS: ReadonlySet<string> = new Set("minute hour day week month year moment".split(" "));

const MERELY: ReadonlySet<string> = new Set("just only barely less than about nearly more some exactly".split(" "));

const CUTTERS: ReadonlySet<string> = new Set("while although though whereas despite after which adding".split(" "));

/** "Even as residents reported shelling" is another's, "even if it rained" and "even in the camps" are the speaker's. */
const CUT_BEHIND_EVEN: ReadonlySet<string> = new Set(["as", "though", "after", "while"]);

export function endsAtComma(
  r: Reading,
  k: number,
  start: number,
  stop: number,
  clause: boolean,
  fronted: boolean,
): boolean {
  const { key } = r;
  const next = skipAdverbs(r, k + 1, stop);
  const word = key[next];
  if (word === undefined || next >= stop) return true;
  // "that, while the road is open, …": nothing is told yet
  if (k === start + 1 && key[start] === "that") return false;
  if ((!clause || fronted) && opensTail(r, k, stop) && groupAt(r, k + 1)?.kind !== "relative") return true;
  if (fronted && opensMain(r, k, stop)) return true;
  if (opensDistance(r, k + 1, stop)) return true;
  if (namesWhatWasSaid(r, k + 1, stop) || opensAnothers(r, k + 1, stop)) return true;
  const verb = verbAt(r, next);
  if (verb !== undefined && verb.from <= next) {
    if (verb.form === "ing") return !clause || !OUTCOMES.has(verb.lemma);
    if ((!clause || fronted) && verb.form === "finite") return true;
    return verb.form === "finite" && isCue(r, verb) && verb.to - verb.from === 1 && !closesRelative(r, k, start);
  }
  if (CUTTERS.has(key[k + 1]!) || (key[k + 1] === "even" && CUT_BEHIND_EVEN.has(key[k + 2]!))) return true;
  if (closesWithCue(r, next, stop)) return true;
  if (word === "and" || word === "but" || word === "or")
    return word === "but" || endsAtConjunction(r, next, k, stop, clause) || resumes(r, next, start, stop);
  return !clause && (word === "who" || word === "as");
}

function isCue(r: Reading, verb: VerbGroup): boolean {
  const entry = entryOf(r, verb);
  return entry !== undefined && !isPresumed(r, verb, entry);
}

/** ", where the governor, Omar Ali, reported one death": another speaks. */
function opensAnothers(r: Reading, at: number, stop: number): boolean {
  const group = r.key[at] === "where" ? groupAt(r, at + 1) : undefined;
  if (group === undefined) return false;
  let k = possessedBy(r, group).to;
  if (r.key[k] === ",") k = behindApposition(r, k, stop);
  const verb = verbAt(r, skipAdverbs(r, k, stop));
  return verb?.form === "finite" && entryOf(r, verb)?.speech === true;
}

/** "The soldiers, who were on patrol, showed": the comma before the verb closes what stands between it and its subject. */
function closesRelative(r: Reading, comma: number, start: number): boolean {
  for (let k = comma - 1; k > start && k > comma - 40; k--) {
    const word = r.key[k]!;
    if (word === "." || word === ";") return false;
    if (word === ",") {
      const opener = r.key[k + 1];
      return opener === "who" || opener === "which" || opener === "whose";
    }
  }
  return false;
}

/** ", the agency reported from Pale." */
export function closesWithCue(r: Reading, at: number, stop: number): boolean {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at) return false;
  const verb = verbAt(r, possessedBy(r, group).to);
  const entry = verb?.form === "finite" ? entryOf(r, verb) : undefined;
  if (verb === undefined || (entry?.inverts !== true && entry?.addressee !== true)) return false;
  // ", his lawyer told the court,"
  const told = entry.addressee ? groupAt(r, verb.to) : undefined;
  for (let k = told?.from === verb.to ? possessedBy(r, told).to : verb.to; k < stop; k++) {
    const word = r.key[k]!;
    if (word === "." || word === ",") return true;
    if (word === "that" || verbAt(r, k) !== undefined || r.key[k] === '"') return false;
    const object = groupAt(r, k);
    if (k === verb.to && object !== undefined && !isTime(r, object)) return false;
  }
  return true;
}

/** ", and accused", "discriminates, and ordered": behind a comma any cue of speech goes on with the first one's subject, others in another tense. */
function resumes(r: Reading, conjunction: number, start: number, stop: number): boolean {
  const verb = verbAt(r, skipAdverbs(r, conjunction + 1, stop));
  if (verb?.form !== "finite") return false;
  const entry = entryOf(r, verb);
  return entry?.speech === true || (entry !== undefined && stepsOut(r, verb, conjunction, start));
}

/** "…, and Mr Walker, the head of the mission, said": behind what stands between the commas. */
function behindApposition(r: Reading, comma: number, stop: number): number {
  for (let k = comma + 1; k < stop && k < comma + 16; k++) if (r.key[k] === ",") return k + 1;
  return comma;
}

/**
 * "Acknowledged that it had been hit but accused the rebels", "says they fled and insists": a plain verb in another tense
 * than what is said is the source's own.
 */
function stepsOut(r: Reading, verb: VerbGroup, conjunction: number, start: number): boolean {
  if (verb.to - verb.from !== 1 || (verb.tense !== "past" && !r.key[verb.from]!.endsWith("s"))) return false;
  for (let k = conjunction - 1; k >= start; k--) {
    const other = verbAt(r, k);
    if (other?.form !== "finite" || other.tense === "none") continue;
    return other.tense !== verb.tense || (verb.tense === "past" && r.key[other.from] === "had");
  }
  return false;
}

/** "Said the reports were false and accused the media": things accuse nobody, the verb is the source's own. */
function tellsOfThing(r: Reading, start: number): boolean {
  const group = groupAt(r, r.key[start] === "that" ? start + 1 : start);
  if (group === undefined || group.kind !== "common" || (r.entities.actorOf[group.id] ?? -1) >= 0) return false;
  return THINGS.has(r.grammar.lemma[group.head]!);
}

const THINGS: ReadonlySet<string> = new Set(
  "report claim allegation accusation charge figure number toll attack strike raid shelling blast explosion missile rocket drone building house school hospital mosque church convoy vehicle video footage image truce ceasefire talk election operation war fighting situation move decision plan law".split(
    " ",
  ),
);

/** "Said the men had fled but declined to say where": who keeps silent is the source. */
function keepsSilent(r: Reading, { lemma, to }: VerbGroup): boolean {
  if (lemma !== "decline" && lemma !== "refuse") return false;
  const next = verbAt(r, to);
  return next?.form === "infinitive" && TELLING.has(next.lemma);
}

const TELLING: ReadonlySet<string> = new Set("say comment elaborate give name provide specify identify".split(" "));

const isBare = (r: Reading, { from, to, lemma, tense }: VerbGroup): boolean =>
  tense === "present" && to - from === 1 && r.key[from] === lemma;

function hasInfinitive(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(r, k)?.form === "infinitive") return true;
  return false;
}

/** How far what somebody is taken for stands behind its verb at most. */
const AS_NEAR = 12;

/** Does a coordinated cue, or a clause with a cue or with a subject of its own, begin behind this conjunction? */
export function endsAtConjunction(
  r: Reading,
  k: number,
  start: number,
  stop: number,
  clause: boolean,
  denied = false,
): boolean {
  const next = behindInserted(r, skipTimes(r, k + 1, stop));
  const verb = verbAt(r, next);
  if (verb !== undefined) {
    if (verb.form !== "finite") return false;
    // "vowed to fight on and {win}": a second infinitive without its "to"
    if (!clause && isBare(r, verb) && hasInfinitive(r, start, k)) return false;
    const entry = entryOf(r, verb);
    if (clause && keepsSilent(r, verb)) return true;
    if (!clause || entry?.inverts === true || (denied && entry?.kind === "accuse")) return true;
    // "treated 62 people", not "treated them as rebels"
    if (entry?.frames.has("as") === true && !holds(r, "as", verb.to, Math.min(stop, verb.to + AS_NEAR))) return false;
    return entry?.speech === true && (stepsOut(r, verb, k, start) || (verb.tense === "past" && tellsOfThing(r, start)));
  }
  if (r.key[next] === "that") return !clause;
  const theirs = clause ? undefined : verbOfNoun(r, next, stop, false);
  if (theirs !== undefined) return !countsHurt(r, theirs) || opensTelling(r, next, stop);
  return (!clause && r.key[k - 1] === "," && opensOwn(r, next, stop)) || opensTelling(r, next, stop);
}

/** "denied any role, and {the court in Arusha has} set a date": no more of what is denied, not "and the men held at the camp". */
export function opensOwn(r: Reading, at: number, stop: number): boolean {
  const verb = verbOfNoun(r, at, stop, true);
  if (verb === undefined) return false;
  if (r.key[verb.from - 1] === ",") return true;
  return verb.tense !== "past" || verb.to - verb.from > 1 || (r.tag[verb.to] !== Tag.ADP && !countsHurt(r, verb));
}

/** "put the toll at nine dead and {dozens wounded}": no verb, it has nobody for its object. */
function countsHurt(r: Reading, { from, to, lemma, tense }: VerbGroup): boolean {
  return HURT.has(lemma) && to - from === 1 && tense === "past" && groupAt(r, to)?.from !== to;
}

const HURT: ReadonlySet<string> = new Set("wound injure hurt kill displace".split(" "));

/** "{residents and medics in the town said}" */
function opensTelling(r: Reading, at: number, stop: number): boolean {
  const verb = verbOfNoun(r, at, stop, true);
  const entry = verb === undefined ? undefined : entryOf(r, verb);
  // ", and {witnesses told} the BBC": behind a comma only, "he was ill and the nurse told him to rest"
  // "rifles and {a radio had been found}": found by others
  if (verb?.voice === "passive") return false;
  return entry?.inverts === true || (entry?.addressee === true && r.key[at - 2] === ",");
}

/** '"… more information," {adding} that': the mark of a quotation within what is told, and the source goes on. */
export function goesOnBehind(r: Reading, at: number): boolean {
  const verb = verbAt(r, at);
  return verb?.form === "ing" && verb.from === at && entryOf(r, verb)?.speech === true;
}

/**
 * "and {officials} said", "but {he} denied": the verb of the noun that stands behind a conjunction.
 *
 * @param joined also of a noun with phrases and other nouns behind it
 */
function verbOfNoun(r: Reading, at: number, stop: number, joined: boolean): VerbGroup | undefined {
  const group = groupAt(r, at);
  if (group === undefined || group.from !== at) return undefined;
  let k = skipAdverbs(r, possessedBy(r, group).to, stop);
  if ((r.is[k]! & Is.HERE) !== 0) k++;
  for (let guard = 0; joined && guard < 3 && (r.tag[k] === Tag.ADP || r.key[k] === "and"); guard++) {
    const next = groupAt(r, k + 1);
    if (next?.from !== k + 1 || next.kind === "pronoun" || CLAUSAL.has(r.key[k]!)) break;
    k = possessedBy(r, next).to;
  }
  if (r.key[k] === ",") k = behindApposition(r, k, stop);
  const verb = verbAt(r, k);
  return verb?.form === "finite" ? verb : undefined;
}

/** Words taken for prepositions that open a clause of their own. */
const CLAUSAL: ReadonlySet<string> = new Set("unless until till since after before because although".split(" "));

/** "denied it {and the mayor said}": what was said, before a conjunction, says nothing; who stands behind it does. */
export function turnsFromSaid(r: Reading, said: NounGroup, conjunction: number, stop: number): boolean {
  const { from, to, head } = said;
  const pointing = to - from === 1 && (r.key[from] === "it" || r.key[from] === "this");
  if (!pointing && !SAID.has(r.grammar.lemma[head]!) && !FIGURES.has(r.grammar.lemma[head]!)) return false;
  return opensTelling(r, conjunction + 1, stop);
}
