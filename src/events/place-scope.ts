import type { Clause } from "../grammar/grammar.js";
import { headOf, kindOf, type Reading } from "./reading.js";
import { Kind } from "./ruleset.js";

/**
 * "John Smith of London was killed in Kabul", "a nurse from Manila", "a native of Mosul": where somebody is from. Whom
 * somebody takes or drives away is taken from there: "kidnapped 40 pupils from a school in Jos".
 */
export function isOrigin(r: Reading, id: number): boolean {
  const { grammar, entities, prepOf } = r;
  const held = prepOf.get(grammar.groups[id]!.conjunctOf ?? id);
  if (held === undefined) return false;
  const { prep, at } = held.phrase;
  // "a second man, from Jos, was wounded"
  const after =
    held.phrase.after < 0 && r.doc.tokens.key[at - 1] === "," ? (grammar.groupAt[at - 2] ?? -1) : held.phrase.after;
  if (prep === "of" && NATIVES.has(r.doc.tokens.key[at - 1] ?? "")) return true;
  if (after < 0) return false;
  // "from Milan in Italy"
  if (prep === "in" && (entities.placeOf[after] ?? -1) >= 0) return isOrigin(r, after);
  const { kind } = grammar.groups[after]!;
  if (prep === "of") {
    const actor = kind === "name" ? (entities.actorOf[after] ?? -1) : -1;
    return actor >= 0 && entities.actors[actor]!.kind === "person";
  }
  if (prep !== "from" || (kindOf(r, after) & (Kind.people | Kind.armed)) === 0 || kind === "pronoun") return false;
  return !isTaken(r, after);
}

/** "withdrew part of his troops", "the withdrawal of forces". */
function isTaken(r: Reading, people: number): boolean {
  const { grammar, objectOf, prepOf } = r;
  const held = prepOf.get(people)?.phrase;
  const over = held?.prep === "of" ? held.after : -1;
  const part = held?.prep === "of" && over < 0 ? (prepOf.get(people)?.clause ?? -1) : -1;
  if (over >= 0 && TAKINGS.has(headOf(r, over))) return true;
  // "Villagers from Masisi were displaced"
  for (const id of r.subjectOf.get(people) ?? []) {
    const { voice, lemma } = grammar.verbs[grammar.clauses[id]!.verb]!;
    if (voice === "passive" && DRIVING.has(lemma)) return true;
  }
  const clause = objectOf.get(people) ?? (over < 0 ? part : objectOf.get(over));
  return clause !== undefined && clause >= 0 && TAKING.has(grammar.verbs[grammar.clauses[clause]!.verb]!.lemma);
}

const DRIVING = new Set("displace evacuate expel deport evict withdraw".split(" "));
const NATIVES = new Set("native natives citizen citizens national nationals".split(" "));
/** Verbs by which those who are their object come away from a place. */
const TAKING = new Set(
  "kidnap abduct seize take withdraw evacuate expel deport release free rescue remove drive displace arrest detain pull snatch bring move transfer fly send deploy airlift recall lead force evict extradite repatriate smuggle recruit dislodge oust clear".split(
    " ",
  ),
);

const TAKINGS = new Set(
  "withdrawal evacuation expulsion deportation release removal pullout rescue abduction kidnapping kidnap eviction transfer arrest exodus flight departure recall displacement expulsions ouster".split(
    " ",
  ),
);

/** Prepositions over another event than the one that is told ("arrested over the killing of a priest in Jos"), and over what one is likened to. */
const SCOPES: ReadonlyMap<string, "deed" | "likeness"> = new Map([
  ..."after before following since until over for despite against".split(" ").map((prep) => [prep, "deed"] as const),
  ..."to like unlike than as".split(" ").map((prep) => [prep, "likeness"] as const),
]);

/** "in connection with the killing", "in response to the killing" */
function isConnected(r: Reading, prep: string, id: number): boolean {
  const nouns = CONNECTIONS.get(prep);
  if (nouns === undefined) return false;
  const { after, at } = r.prepOf.get(id)?.phrase ?? { after: -1, at: 0 };
  return nouns.has(after >= 0 ? headOf(r, after) : (r.doc.tokens.key[at - 1] ?? ""));
}

const CONNECTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["with", new Set(["connection", "relation", "link"])],
  ["to", new Set(["response", "reaction", "answer", "retaliation"])],
]);

/** Whether a phrase hangs on another event's noun, or on what the event is likened to: "similar to one in Kano". */
export function isOfOtherEvent(r: Reading, after: number): boolean {
  for (let at = after, up = 0; at >= 0 && up < 4; up++) {
    const phrase = r.prepOf.get(at)?.phrase;
    const lemma = headOf(r, at);
    if (lemma === "one" || (phrase !== undefined && isOtherEvent(r, phrase.prep, at))) return true;
    at = phrase?.after ?? -1;
  }
  return false;
}

/** "over the killing", "in connection with the killing", "like those". */
export function isOtherEvent(r: Reading, prep: string, id: number): boolean {
  const scope = isConnected(r, prep, id) ? "deed" : SCOPES.get(prep);
  if (scope === undefined) return false;
  const lemma = headOf(r, id);
  return scope === "deed" ? r.ruleset.nouns.has(lemma) : lemma === "one" || lemma === "that" || lemma === "those";
}

/** The place with which the sentence of a token begins, where local people tell what befell there; or -1. */
export function toldOf(r: Reading, token: number): number {
  const { from } = r.doc.sentences[r.doc.tokens.sentence[token]!]!;
  const id = r.grammar.groupAt[from + 1] ?? -1;
  if (id < 0 || (r.entities.placeOf[id] ?? -1) < 0 || !opens(r, id)) return -1;
  const speech = r.prepOf.get(id)!.clause;
  if (speech < 0 || r.cueClauses[speech] !== 1 || r.grammar.clauseAt[token] === speech) return -1;
  return isLocalSpeaker(r, r.grammar.clauses[speech]!) ? id : -1;
}

/** "burned a police station in Kisumu, where a man was killed": the place right before such a clause; or -1. */
export function placeBeforeWhere({ grammar, doc, entities }: Reading, id: number): number {
  const own = grammar.clauses[id]!;
  const { from, marker } = own.continues === undefined ? own : grammar.clauses[own.continues]!;
  if (marker !== "where") return -1;
  let at = from - 1;
  while (at > 0 && (doc.tokens.key[at] === "," || doc.tokens.key[at] === "where")) at--;
  const group = grammar.groupAt[at] ?? -1;
  if (group < 0 || (entities.placeOf[group] ?? -1) < 0) return -1;
  // "in Goris and Jermuk, where": in both.
  return doc.tokens.key[grammar.groups[group]!.from - 1] === "and" ? -1 : group;
}

/** "In Kursk, residents said …": its sentence begins with it. */
export const opens = ({ prepOf, doc }: Reading, id: number): boolean => {
  const at = prepOf.get(id)?.phrase.at;
  return at !== undefined && doc.sentences[doc.tokens.sentence[at]!]!.from === at;
};

/** "In Kursk, residents said a depot burned" tells of Kursk; "in Geneva, the minister said" does not. */
export function isLocalSpeaker(r: Reading, { subject }: Clause): boolean {
  const actor = subject === undefined ? -1 : (r.entities.actorOf[subject] ?? -1);
  if (actor < 0) return false;
  const { kind, named } = r.entities.actors[actor]!;
  // "police" is a body by name where the text plays in its state.
  return kind === "police" || (!named && (kind === "civilians" || LOCAL_SPEAKERS.has(headOf(r, subject!))));
}

const LOCAL_SPEAKERS = new Set(
  "police official authority resident witness villager doctor medic nurse hospital survivor mayor governor neighbour neighbor rescuer firefighter".split(
    " ",
  ),
);
