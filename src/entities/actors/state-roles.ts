import type { Grammar } from "../../grammar/grammar.js";
import { type Document, Tag } from "../../text/document.js";
import type { NameMention, Names } from "../names/index.js";
import { Role, type Roles } from "./roles.js";

/** Whether the mention of a state, capital or seat stands for the state that acts, for the place, or may be either. */
export interface StateRole {
  readonly acts: boolean;
  readonly place: boolean;
}

const NEITHER: StateRole = { acts: false, place: false };
const PLACE: StateRole = { acts: false, place: true };
const ACTOR: StateRole = { acts: true, place: false };
const BOTH: StateRole = { acts: true, place: true };

/**
 * A state, its capital or its seat of power acts as the subject of an active verb, as an agent ("by"), as an owner, or
 * as the object of a verb that addresses somebody; behind a preposition of place it is the place. A capital is an
 * actor less readily than its state: "Kyiv was hit" is the city.
 */
export function stateRole(doc: Document, grammar: Grammar, names: Names, roles: Roles, m: number): StateRole {
  const name = names.mentions[m]!;
  const as = name.entry?.as;
  if (as === "adjective" || as === "demonym") return NEITHER;
  const id = grammar.groupAt[name.to - 1]!;
  if (id < 0 || name.container !== undefined || isSeatOf(doc, name)) return PLACE;
  if (as === "capital" && opensStory(doc, name.from)) return PLACE;
  const group = grammar.groups[id]!;
  const state = as === "name";
  if (group.head >= name.to && !TIMES.has(doc.tokens.key[name.to]!))
    return modifierRole(doc, grammar, name, group.head);
  const bits = roles.of[id]!;
  const { key } = doc.tokens;
  if (key[group.from - 2] === "border" || key[group.from - 2] === "borders") return PLACE;
  // "closed its airspace after Russia attacked Lviv": the word before the subject is a conjunction.
  const conjoined = (bits & Role.SUBJECT) !== 0 && CONJUNCTIONS.has(roles.preposition[id] ?? "");
  if ((bits & Role.PREPOSITION) !== 0 && !conjoined) {
    const prep = roles.preposition[id]!;
    return prepositionRole(
      prep,
      state || (prep === "to" && isGiven(grammar, roles.clause[id]!)),
      name.kind === "actor",
    );
  }
  if (name.kind === "actor") return ACTOR;
  if ((bits & Role.POSSESSOR) !== 0) return as === "seat" ? ACTOR : possessorRole(doc, grammar, names, id);
  const clause = roles.clause[id]!;
  // "Mali and Burkina Faso, both under juntas, warned": opens the sentence and stands in no clause.
  if (bits === 0 && state && group.from === doc.sentences[group.sentence]!.from && !endsSoon(doc, group.to))
    return BOTH;
  const speaks = bits === 0 && startsClause(doc, grammar, name.to);
  const verb = clause < 0 ? undefined : grammar.verbs[grammar.clauses[clause]!.verb]!;
  if ((bits & Role.SUBJECT) !== 0 || speaks) {
    if (as === "seat") return ACTOR;
    if (verb && STATIVE.has(verb.lemma)) return state ? BOTH : PLACE;
    return ACTOR;
  }
  if ((bits & Role.PATIENT) !== 0) {
    if (verb && ADDRESSING.has(verb.lemma)) return ACTOR;
    return state ? BOTH : as === "seat" ? ACTOR : PLACE;
  }
  if ((bits & Role.OBJECT) !== 0) {
    if (verb && ADDRESSING.has(verb.lemma)) return ACTOR;
    if (verb && GOING.has(verb.lemma)) return PLACE;
    return state ? BOTH : as === "seat" ? ACTOR : PLACE;
  }
  if (group.appositionOf !== undefined) return PLACE;
  return as === "seat" ? ACTOR : PLACE;
}

/** "supplied missiles to Kyiv": to those who rule there. */
function isGiven({ clauses, verbs }: Grammar, clause: number): boolean {
  return clause >= 0 && GIVING.has(verbs[clauses[clause]!.verb]!.lemma);
}

/** "London-based": where somebody sits. */
const isSeatOf = ({ tokens: { key } }: Document, { to }: NameMention): boolean =>
  key[to] === "-" && (key[to + 1] === "based" || key[to + 1] === "born");

/** "WASHINGTON, April 5 (AP) -" in the middle of a text. */
function opensStory({ tokens: { word, key }, casing }: Document, from: number): boolean {
  const text = word[from]!;
  return (
    casing === "mixed" &&
    text.length > 3 &&
    text === text.toUpperCase() &&
    (key[from + 1] === "," || key[from + 1] === "(")
  );
}

function endsSoon({ tokens: { key }, sentences, tokens }: Document, to: number): boolean {
  const limit = sentences[tokens.sentence[Math.max(0, to - 1)]!]!.to;
  return to + 3 >= limit || key[to] === ":";
}

/** In a headline or a fragment: a verb follows directly. */
function startsClause(doc: Document, { tag }: Grammar, to: number): boolean {
  return to < doc.tokens.count && (tag[to] === Tag.VERB || tag[to] === Tag.AUX) && doc.tokens.key[to]!.endsWith("s");
}

function prepositionRole(prep: string, state: boolean, seat: boolean): StateRole {
  if (IN_PLACE.has(prep)) return PLACE;
  if (prep === "between" || prep === "for") return BOTH;
  if (
    prep === "by" ||
    prep === "with" ||
    prep === "against" ||
    prep === "between" ||
    prep === "for" ||
    prep === "among"
  )
    return ACTOR;
  if (seat) return prep === "to" || prep === "from" || prep === "on" ? BOTH : ACTOR;
  if (prep === "of" || prep === "to" || prep === "from" || prep === "on") return state ? BOTH : PLACE;
  return PLACE;
}

/** "the Ukraine border" speaks of the place; "the Ukraine war", "Washington officials" of neither in particular. */
function modifierRole(doc: Document, grammar: Grammar, name: NameMention, head: number): StateRole {
  if (name.kind === "actor") return NEITHER;
  const noun = grammar.lemma[head]!;
  // "Washington Square" need not be in Washington.
  const called = SITES.has(noun) && grammar.tag[head] === Tag.PROPN;
  if (PLACE_NOUNS.has(noun) || (isWhereItHappened(doc, name, grammar.lemma, head) && !called)) return PLACE;
  return doc.tokens.key[name.to] === "," ? PLACE : NEITHER;
}

/**
 * "the Kabul blast", "a Beirut strike", "a Baghdad market": before what happens and before a site, a capital says where,
 * not who; a state does before a site ("an Iraq hospital", "the Mali convoy attack", "a Malian convoy attack") and before
 * what no state is said to do ("the Iraq bombing", but "the Israel attack on Iran").
 */
export function isWhereItHappened(
  { tokens: { key, word } }: Document,
  { entry, from, to }: NameMention,
  lemma: readonly string[],
  head: number,
): boolean {
  const noun = lemma[head]!;
  const sited = HAPPENINGS.has(noun) && head > to && SITES.has(lemma[head - 1]!);
  if (entry?.as === "capital") return HAPPENINGS.has(noun) || SITES.has(noun) || PLACE_NOUNS.has(noun);
  if (entry?.as === "adjective") return sited;
  if (entry?.as !== "name") return false;
  if (SITES.has(noun) || sited) return true;
  // "a US attack": such short forms are adjectives as well.
  const plain = to > from + 1 || word[from]! !== word[from]!.toUpperCase();
  return plain && head === to && LAWLESS.has(noun) && !AIMED.has(key[head + 1] ?? "");
}

/** What befalls a state, as a rule, before whose name it stands. */
const LAWLESS = new Set(
  "attack bombing bomb blast explosion shooting gunfight massacre killing murder assassination stabbing violence unrest riot protest ambush kidnapping abduction hijacking carnage bloodbath arson".split(
    " ",
  ),
);
const AIMED = new Set("on against at upon targeting".split(" "));

/** What stands somewhere, whoever rules there; bases and positions are somebody's. */
const SITES = new Set(
  "pipeline airport camp mosque church temple synagogue cathedral shrine madrasa monastery seminary market marketplace bazaar mall shop store supermarket hotel restaurant cafe nightclub cinema theatre theater stadium arena bank factory plant refinery warehouse mine hospital clinic school university college campus kindergarten nursery dormitory hostel orphanage prison jail courthouse park square road street avenue highway motorway bridge tunnel station terminal metro subway house home apartment flat building block tower slum bus train tram taxi crowd funeral wedding concert festival convoy village town tanker ferry".split(
    " ",
  ),
);

const HAPPENINGS = new Set(
  "attack strike airstrike raid bombing bomb bombardment shelling blast explosion shooting gunfight massacre killing murder assassination stabbing siege clash fighting battle violence unrest riot protest demonstration rally march ambush assault kidnapping abduction hijacking carnage bloodbath incident arson fire".split(
    " ",
  ),
);

function possessorRole(doc: Document, grammar: Grammar, names: Names, id: number): StateRole {
  const owned = grammar.groups[id + 1];
  if (owned?.possessor !== id) return BOTH;
  const m = names.at[owned.head]!;
  if (m >= 0) return ownedRole(names.mentions[m]!);
  return PLACE_NOUNS.has(grammar.lemma[owned.head] ?? doc.tokens.key[owned.head]!) ? PLACE : BOTH;
}

/** "Ukraine's 47th Brigade" is nowhere in particular. */
function ownedRole({ kind, actor, body }: NameMention): StateRole {
  if (kind === "place") return PLACE;
  return (actor?.kind ?? body) === "military" ? ACTOR : BOTH;
}

/** Words of time that a group may swallow: "in Havana next month". */
export const TIMES: ReadonlySet<string> = new Set(
  "next last this late early earlier later on yesterday today tomorrow overnight monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

const CONJUNCTIONS = new Set(["after", "before", "since", "until", "as"]);
const STATIVE = new Set("lie border experience contain mark celebrate consist include cover rank suffer".split(" "));
const ADDRESSING = new Set(
  "accuse blame tell urge warn ask condemn criticise criticize support back sanction threaten help call press pressure inform thank assist arm supply assure remind invite persuade convince force allow denounce isolate punish defeat fight represent recognize recognise provoke engage trust demand".split(
    " ",
  ),
);
const GIVING = new Set("give supply sell grant pledge offer promise provide lend donate ship extend".split(" "));
const GOING = new Set(
  "enter leave reach visit flee quit tour cross depart approach hit pound shell bomb strike bombard".split(" "),
);
const IN_PLACE = new Set(
  "in near at inside outside across into toward towards throughout around within over off onto through along above beyond".split(
    " ",
  ),
);
const PLACE_NOUNS = new Set(
  "border capital coast region city town village province district airport area north south east west center centre countryside outskirt suburb frontier territory island port river valley street road hospital station market district northwest northeast southwest southeast desert mountain".split(
    " ",
  ),
);
