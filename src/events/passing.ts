import { isSoCalled } from "./called-so.js";
import type { ParticipantDraft } from "./events.js";
import type { Reading } from "./reading.js";
import { isDeadly, isTold } from "./telling-verbs.js";
import type { Telling } from "./tellings.js";
import { isWarOfWords } from "./war-of-words.js";

/**
 * Whether a telling only speaks of such deeds and tells of none: a noun of which nothing is told ("after years of
 * war"), violence at large ("to massacre the people", "by blowing up pipelines", "attacks on civilians must end"), and wars of
 * words.
 */
export function inPassing(r: Reading, telling: Telling): boolean {
  return (
    isSetting(r, telling) ||
    isOfWar(r, telling) ||
    (!isCalledThat(r, telling) && (isBareNoun(r, telling) || isAtLarge(r, telling))) ||
    isHeard(r, telling) ||
    isVerdict(r, telling) ||
    isWarOfWords(r, telling)
  );
}

/** "32 prisoners of war", "the laws of war": a name for them. */
function isOfWar({ doc, grammar }: Reading, { match: { group }, mention }: Telling): boolean {
  if (group === undefined || mention.type !== "war") return false;
  const { from, head } = grammar.groups[group]!;
  const { key } = doc.tokens;
  return from === head && key[from - 1] === "of" && WARLIKE.has(key[from - 2] ?? "");
}

const WARLIKE = new Set(
  "prisoner prisoners law laws rule rules act acts weapon weapons tool spoils remnants theatre theater".split(" "),
);

/** "Bodies were found in what he called a massacre" */
const isCalledThat = ({ doc, grammar, prepOf }: Reading, { match: { group } }: Telling): boolean =>
  group !== undefined && isSoCalled(doc, grammar, group, prepOf.get(group));

/** "Explosions were heard near the airport": a sound, of which nobody tells what made it. */
function isHeard({ grammar, objectOf, subjectOf, entities }: Reading, { match, filling }: Telling): boolean {
  if (match.group === undefined || filling.participants.length > 0) return false;
  // "heard 61 explosions": who counts them reports them.
  if ((entities.countOf[match.group] ?? -1) >= 0) return false;
  const clauses = [objectOf.get(match.group), ...(subjectOf.get(match.group) ?? [])];
  return clauses.some((id) => id !== undefined && HEARING.has(grammar.verbs[grammar.clauses[id]!.verb]!.lemma));
}

/** "this is an attack on the nation", "called the vote an assault on democracy": what somebody takes another thing for. */
function isVerdict(r: Reading, { match }: Telling): boolean {
  const { grammar, objectOf, doc } = r;
  if (match.group === undefined || !match.trigger.violent || match.from < doc.body) return false;
  const clause = grammar.clauses[grammar.clauseAt[match.from] ?? -1];
  if (clause?.complement === match.group) {
    const subject = clause.subject === undefined ? "" : doc.tokens.key[grammar.groups[clause.subject]!.head]!;
    // "what he said was an attack on a base" tells of the attack, by him.
    return subject !== "" && subject !== "there" && subject !== "what";
  }
  if (isTakenFor(r, match.group)) return true;
  const calling = grammar.clauses[objectOf.get(match.group) ?? -1];
  return (
    calling !== undefined &&
    calling.objects.length > 1 &&
    calling.objects[1] === match.group &&
    CALLING.has(grammar.verbs[calling.verb]!.lemma)
  );
}

const CALLING = new Set(["call", "consider", "label", "brand", "term", "deem", "declare"]);

/** "attacked the plan as an assault on motorists" */
function isTakenFor({ doc, grammar, prepOf }: Reading, id: number): boolean {
  const { from } = grammar.groups[id]!;
  const { key } = doc.tokens;
  if (prepOf.get(id)?.phrase.prep !== "as" || key[from - 1] !== "as" || !ARTICLES.has(key[from]!)) return false;
  const clause = grammar.clauses[grammar.clauseAt[from - 1] ?? -1];
  return clause !== undefined && TAKING.has(grammar.verbs[clause.verb]!.lemma);
}

const ARTICLES = new Set(["a", "an", "another"]);
const TAKING = new Set(
  "attack condemn denounce decry describe slam blast criticise criticize brand dismiss see view regard interpret portray characterise characterize".split(
    " ",
  ),
);

const HEARING = new Set(["hear", "overhear"]);

/** "during the summit in Genoa", "a treaty of cooperation": the setting of something else. */
function isSetting(r: Reading, { match, filling, mention }: Telling): boolean {
  if (match.group === undefined || match.trigger.violent) return false;
  // "as part of an agreement to end the war" tells what was agreed.
  if (mention.type === "agreement" && r.doc.tokens.key[r.grammar.groups[match.group]!.to] === "to") return false;
  if (filling.participants.length + filling.targets.length > 0) return false;
  return r.prepOf.has(match.group) && !r.subjectOf.has(match.group) && !r.objectOf.has(match.group);
}

/** A noun without people, spot or time of its own ("after years of war", "the violence"). */
function isBareNoun(r: Reading, telling: Telling): boolean {
  const { match, filling, mention } = telling;
  if (match.group === undefined || (isDated(telling) && r.grammar.groups[match.group]!.negative)) return false;
  if (filling.participants.length + filling.targets.length > 0 || hasSpot(r, telling)) return false;
  if (isDeadly(r, match.group)) return false;
  if (
    isDated(telling) &&
    (filling.weapons.length > 0 || hasOwnTime(r, telling) || isTold(r, match) || !match.trigger.violent)
  )
    return false;
  if (filling.places.length > 0 && mention.type === "war") return false;
  if (GENERIC.has(r.grammar.lemma[r.grammar.groups[match.group]!.head]!)) return true;
  if (filling.places.length > 0 || mention.clause === undefined) return false;
  return !r.subjectOf.has(match.group) && !r.objectOf.has(match.group);
}

/** "the 30 October attack", "the attack on Tuesday": the day stands with the noun. */
function hasOwnTime(r: Reading, { match, time }: Telling): boolean {
  const at = time.time?.range?.from;
  if (at === undefined) return false;
  const { from, to, extent } = r.grammar.groups[match.group!]!;
  // A preposition may stand between.
  return at >= from && at <= Math.max(to, extent) + 1;
}

/** Violence of which neither day nor spot nor anybody in particular is told, in words that do not report it. */
function isAtLarge(r: Reading, telling: Telling): boolean {
  const { match, filling, status } = telling;
  if (status === "planned" || status === "threatened" || status === "hypothetical") return false;
  if (!match.trigger.violent || match.from < r.doc.body) return false;
  if (isDated(telling) || hasSpot(r, telling) || filling.weapons.length > 0) return false;
  if (match.group !== undefined && (r.entities.countOf[match.group] ?? -1) >= 0) return false;
  if (countsSufferers(r, match)) return false;
  if ((isTold(r, match) && !isDescription(r, match)) || (match.trigger.twoSided && filling.participants.length > 1))
    return false;
  return (
    !filling.participants.some((p) => p.role !== "initiator" && isParticular(r, p)) &&
    !filling.targets.some((target) => isOne(r, r.entities.targets[target]!.from, r.entities.targets[target]!.to))
  );
}

/** "a country that is killing its people", "those who have been abducted": says what somebody is, and reports no deed. */
function isDescription({ grammar, doc }: Reading, { clause: id }: Telling["match"]): boolean {
  const clause = id === undefined ? undefined : grammar.clauses[id]!;
  if (clause?.kind !== "relative" || doc.tokens.key[clause.from - 1] === ",") return false;
  // "a government that has murdered priests and bombed its people": the auxiliary is told once.
  const first = clause.continues === undefined ? clause : grammar.clauses[clause.continues]!;
  const { tense, form } = grammar.verbs[first.verb]!;
  return form === "finite" && tense === "present";
}

/** "Israeli strike kills 12": whoever counts them reports them. */
function countsSufferers({ grammar, entities }: Reading, { clause }: Telling["match"]): boolean {
  const objects = clause === undefined ? [] : grammar.clauses[clause]!.objects;
  return objects.some((id) => (entities.countOf[id] ?? -1) >= 0);
}

const isDated = ({ time }: Telling): boolean => time.time?.range !== undefined;

const hasSpot = ({ entities }: Reading, { filling }: Pick<Telling, "filling">): boolean =>
  filling.places.some((p) => isSpot(entities.places[p.place]!.kind));

export const isSpot = (kind: string): boolean => kind === "settlement" || kind === "landmark" || kind === "district";

/** Somebody with a name, a number, or one alone; no "civilians", "the people". */
function isParticular(r: Reading, { actor, range }: ParticipantDraft): boolean {
  return r.entities.actors[actor]!.named || isOne(r, range.from, range.to);
}

function isOne({ grammar, entities }: Reading, from: number, to: number): boolean {
  const id = grammar.groupAt[to - 1] ?? -1;
  if (id < 0) return true;
  const group = grammar.groups[id]!;
  if (group.from < from - 1 || group.kind === "name" || group.possessor !== undefined) return true;
  if ((entities.countOf[id] ?? -1) >= 0) return true;
  return !group.plural && !MASSES.has(grammar.lemma[group.head]!);
}

/** Singular words for people at large. */
const MASSES = new Set(
  "people population public society community country nation humanity enemy opposition press".split(" "),
);

/** Nouns for violence at large, which name an event only with its people, spot or time. */
export const GENERIC: ReadonlySet<string> = new Set(
  "violence bloodshed terrorism hostility insurgency conflict war atrocity combat unrest repression torture genocide aggression warfare rebellion insurrection".split(
    " ",
  ),
);
