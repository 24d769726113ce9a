import type { CountMention } from "../../entities/entities.js";
import type { NounGroup } from "../../grammar/grammar.js";
import { startsWithCapital } from "../../text/characters.js";
import { Tag, type TokenRange } from "../../text/document.js";
import type { CasualtyDraft } from "../events.js";
import { groupOf, type Reading } from "./reading.js";
import {
  CATEGORY_MODIFIERS,
  COLLECTIVES,
  GROUP_SIZES,
  LOSS_HEADS,
  OPEN_HEADS,
  VICTIM_NOUNS,
  type VictimCategory,
} from "./victims.data.js";

export interface VictimsReading {
  readonly group: NounGroup;
  /** Group whose head says who they are: "civilians" of "dozens of civilians". */
  readonly people: NounGroup;
  readonly victims: CasualtyDraft["victims"];
  readonly count?: CasualtyDraft["count"];
  readonly names: readonly string[];
  /** "no civilians", "nobody". */
  readonly negated: boolean;
  /** Their words name people beyond doubt: a noun for people, a name of a person. */
  readonly sure: boolean;
}

let nouns: Map<string, VictimCategory> | undefined;

/** The category that a noun names, or undefined if it is no noun for people. */
export function categoryOfNoun(lemma: string): VictimCategory | undefined {
  nouns ??= new Map(
    Object.entries(VICTIM_NOUNS).flatMap(([category, list]) =>
      list.map((noun) => [noun, category as VictimCategory] as const),
    ),
  );
  const known = nouns.get(lemma) ?? nouns.get(singular(lemma));
  if (known !== undefined) return known;
  const hyphen = lemma.lastIndexOf("-");
  return hyphen > 0 ? nouns.get(lemma.slice(hyphen + 1)) : undefined;
}

/** The singular of plurals in -men and the like, where the lemma is the word itself. */
function singular(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("children")) return word.slice(0, -3);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const PLURALS = new Set(["people", "police", "personnel", "staff", "cattle", "clergy"]);

/** Plural by the grammar, or by the form of a head that a table knows in the singular. */
function isPlural(r: Reading, group: NounGroup): boolean {
  if (group.plural) return true;
  const word = r.doc.tokens.key[group.head]!;
  if (PLURALS.has(word) || word.endsWith("men") || word.endsWith("children")) return true;
  categoryOfNoun(word);
  return word.endsWith("s") && !nouns!.has(word) && nouns!.has(word.slice(0, -1));
}

const NOBODY = new Set(["nobody", "none", "noone"]);
/** Adjectives used as nouns for many. */
const PLURAL_HEADS = new Set(["dead", "wounded", "injured", "missing", "displaced"]);
const OTHERS = new Set([
  "others",
  "other",
  "another",
  "someone",
  "somebody",
  "everyone",
  "everybody",
  "anyone",
  "anybody",
  "all",
  "both",
  "some",
  "many",
  "most",
  "those",
]);
const SINGLE = new Set(["he", "she", "him", "her"]);
/** Heads behind which "of" names the people: "dozens of civilians", "a group of students", "one of them". */
const MEASURES = new Set([
  "one",
  "number",
  "group",
  "dozen",
  "score",
  "hundred",
  "thousand",
  "million",
  "ten",
  "handful",
  "couple",
  "total",
  "majority",
  "half",
  "third",
  "family",
  "pair",
  "crowd",
  "several",
  "some",
  "many",
  "all",
  "most",
  "series",
  "string",
  "life",
  "body",
  "corpse",
  "remains",
  "coffin",
]);

/**
 * Reads a noun group as victims: who, how many, of what category and country.
 *
 * @returns undefined where the group speaks of things, places or organisations
 */
export function readVictims(r: Reading, id: number | undefined): VictimsReading | undefined {
  const group = wholeGroup(r, behindAge(r, resolveRelative(r, groupOf(r, id))));
  if (group === undefined) return undefined;
  const people = peopleGroup(r, group);
  const who = whoIs(r, people, group);
  if (who === undefined) return undefined;
  const count = countOfGroup(r, group, people, who.single);
  const from = Math.min(group.from, count?.range.from ?? group.from);
  const country = countryOf(r, people) ?? countryOf(r, group);
  const actor = r.entities.actorOf[people.id] ?? -1;
  return {
    group,
    people,
    victims: {
      range: { from, to: Math.max(group.to, people.to, bodyOf(r, people)?.to ?? 0) },
      actor: actor >= 0 ? actor : undefined,
      category: who.category,
      country,
    },
    count,
    names: who.names,
    negated: who.negated || group.negative,
    sure: who.sure,
  };
}

/** The noun at the end of a count that goes over several groups: "people" of "as many as 100 people". */
function wholeGroup(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  const index = group === undefined ? -1 : r.countOf[group.id]!;
  if (group === undefined || index < 0) return group;
  const { from, to } = r.counts[index]!;
  const last = groupOf(r, r.grammar.groupAt[to - 1]);
  if (last === undefined || last.id === group.id || last.from < group.from) return group;
  const measured = group.head < to && group.head > from && categoryOfNoun(r.grammar.lemma[group.head]!) !== undefined;
  return measured ? group : last;
}

function resolveRelative(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  if (group?.kind !== "relative") return group;
  return groupOf(r, group.antecedent);
}

/** "Lopez, 56, was shot": whose age the number is. */
function behindAge(r: Reading, group: NounGroup | undefined): NounGroup | undefined {
  if (group === undefined || group.kind !== "number" || group.from < 2) return group;
  const { key } = r.doc.tokens;
  if (key[group.from - 1] !== "," && key[group.from - 1] !== "(") return group;
  if (!r.counts.some(({ from, to, unit }) => unit === "age" && from <= group.head && group.head < to)) return group;
  return groupOf(r, r.grammar.groupAt[group.from - 2]);
}

/** The group that says who: through "of" behind numbers and measures ("five of his fighters", "dozens of people"). */
function peopleGroup(r: Reading, group: NounGroup): NounGroup {
  const lemma = r.grammar.lemma[group.head]!;
  const index = r.countOf[group.id]!;
  const numeral = index >= 0 && r.counts[index]!.from <= group.head && group.head < r.counts[index]!.to;
  if (group.kind !== "number" && !MEASURES.has(lemma) && !numeral) return group;
  const of = groupOf(r, group.of);
  if (of !== undefined && of.kind !== "number") return of;
  return quotedBehind(r, group) ?? group;
}

/** `24 "terrorists"`: the noun of the number, in somebody else's word. */
function quotedBehind(r: Reading, group: NounGroup): NounGroup | undefined {
  const { key } = r.doc.tokens;
  if (group.kind !== "number" || key[group.to] !== '"') return undefined;
  const noun = groupOf(r, r.grammar.groupAt[group.to + 1]);
  return noun?.from === group.to + 1 && key[noun.to] === '"' && categoryOfNoun(key[noun.head]!) !== undefined
    ? noun
    : undefined;
}

interface Who {
  readonly category: VictimCategory;
  readonly names: readonly string[];
  readonly negated: boolean;
  /** One person by its form: "he", a name, "the mayor". */
  readonly single: boolean;
  readonly sure: boolean;
}

/** Things that forces hold, whatever stands before them. */
const HELD: ReadonlySet<string> = new Set(["post", "outpost", "position", "checkpoint", "base", "site", "facility"]);

function whoIs(r: Reading, people: NounGroup, group: NounGroup): Who | undefined {
  const { key } = r.doc.tokens;
  const head = key[people.head]!;
  if (people.kind === "pronoun") {
    if (NOBODY.has(head) || (head === "one" && key[people.head - 1] === "no")) return nobody();
    if (OTHERS.has(head)) return who("unknown", head === "another" || head === "someone");
    return whoByPronoun(r, people, group, head);
  }
  if (people.kind === "number") return who("unknown", head === "one", false);
  if (people.kind === "gerund") return undefined;
  // "60 military posts": nobody
  if (HELD.has(r.grammar.lemma[people.head]!)) return undefined;
  const person = personOf(r, people);
  if (person !== undefined) {
    const category = nounCategory(r, people) ?? categoryFromTitle(person.title) ?? "unknown";
    return who(category, !isPlural(r, people), true, person.named ? [person.name] : []);
  }
  const category = categoryByOwner(r, people) ?? categoryOfForces(r, people) ?? nounCategory(r, people);
  if (category !== undefined && isTarget(r, people, category)) return undefined;
  if (isOneOfThem(r, people)) return who("unknown", head !== "rest" && head !== "others");
  if (PLURAL_HEADS.has(head)) {
    if (r.countOf[people.id] === -1 && people.id === group.id) return undefined;
    return who(category ?? "unknown", false, r.countOf[people.id]! >= 0);
  }
  if (category !== undefined) {
    if (isPlural(r, people)) return who(category, false, !isProperName(r, people));
    const single = !COLLECTIVES.has(r.grammar.lemma[people.head]!);
    return who(category, single, !isProperName(r, people), renamedAs(r, people));
  }
  if (isNationality(r, people)) return who("unknown", !isManyOfNation(r, people));
  const titled = namesBehindNoun(r, people);
  if (titled !== undefined) return who(titled.category, !titled.many, true, titled.names);
  if (isThing(r, people)) return undefined;
  return looksPersonal(r, people) ? who("unknown", !isPlural(r, people), false) : undefined;
}

/** "an army convoy was hit": a thing, whoever sat in it; "a patrol", "a crowd" are people. */
const isTarget = (r: Reading, { id, head }: NounGroup, category: VictimCategory): boolean =>
  (r.entities.targetOf[id] ?? -1) >= 0 &&
  (category === "unknown" || categoryOfNoun(r.grammar.lemma[head]!) === undefined);

const UNNAMED: readonly string[] = [];

const who = (category: VictimCategory, single: boolean, sure = true, names = UNNAMED): Who => ({
  category,
  names,
  negated: false,
  single,
  sure,
});

const nobody = (): Who => ({ category: "unknown", names: UNNAMED, negated: true, single: false, sure: true });

/**
 * "his sons Yusuf and Salim", "the brothers Jules and Patrick Ngabu": people by a noun, with the names of all of them
 * where the noun is of several.
 */
export function namesBehindNoun(r: Reading, group: NounGroup): NamedByNoun | undefined {
  if (group.kind !== "name" || group.head === group.from) return undefined;
  const { key, word } = r.doc.tokens;
  for (let at = group.head - 1; at >= group.from; at--) {
    const category = r.grammar.tag[at] === Tag.PROPN ? undefined : categoryOfNoun(key[at] ?? "");
    if (category === undefined || category === "unknown") continue;
    const first = word.slice(at + 1, group.to).join(" ");
    if (!startsWithCapital(first)) return undefined;
    const many = key[at]!.endsWith("s") || key[at]!.endsWith("men");
    const others = many
      ? group.conjuncts.map((id) => r.grammar.groups[id]!).filter((each) => isNameAlone(r, each))
      : [];
    return { category, many, names: [first, ...others.map(({ from, to }) => word.slice(from, to).join(" "))] };
  }
  return undefined;
}

interface NamedByNoun {
  readonly category: VictimCategory;
  readonly names: readonly string[];
  /** The noun is of several. */
  readonly many: boolean;
}

/** "Salim", and not "their mother Huda". */
export const isNameAlone = (r: Reading, { kind, from, to }: NounGroup): boolean =>
  kind === "name" && to - from <= 4 && r.grammar.tag[from] === Tag.PROPN;

function whoByPronoun(r: Reading, people: NounGroup, group: NounGroup, head: string): Who | undefined {
  if (head === "it" || head === "itself" || head === "this" || head === "that" || head === "which" || head === "what")
    return undefined;
  const index = r.entities.actorOf[people.id] ?? -1;
  const actor = index < 0 ? undefined : r.entities.actors[index];
  const single = SINGLE.has(head);
  if (head === "them" || head === "they" || head === "themselves" || head === "whom" || head === "these") {
    // "three of them" counts people; "they were killed" tells nothing new.
    return people.id === group.id ? undefined : who(categoryOfActor(actor?.kind), false);
  }
  if (!single) return undefined;
  const names = actor?.named && actor.kind === "person" ? [actor.name] : UNNAMED;
  return who(categoryFromTitle(actor?.title) ?? "unknown", true, true, names);
}

const ORDINALS: ReadonlySet<string> = new Set("first second third fourth fifth sixth latter former rest".split(" "));

/** "the third was shot dead", "the rest were hurt": of those spoken of before. */
function isOneOfThem(r: Reading, { head, from, to, of }: NounGroup): boolean {
  const { key } = r.doc.tokens;
  return key[from] === "the" && to - from === 2 && head === from + 1 && of === undefined && ORDINALS.has(key[head]!);
}

function personOf(r: Reading, group: NounGroup) {
  const index = r.entities.actorOf[group.id] ?? -1;
  const actor = index < 0 ? undefined : r.entities.actors[index];
  return actor?.kind === "person" && group.kind === "name" ? actor : undefined;
}

/** "a journalist, Hodan Nur,": the name behind the description. */
function renamedAs(r: Reading, { apposition }: NounGroup): readonly string[] {
  const person = apposition === undefined ? undefined : personOf(r, r.grammar.groups[apposition]!);
  return person?.named ? [person.name] : UNNAMED;
}

function categoryFromTitle(title: string | undefined): VictimCategory | undefined {
  if (title === undefined) return undefined;
  for (const word of title
    .toLowerCase()
    .split(/[\s-]+/)
    .reverse()) {
    const category = categoryOfNoun(word);
    if (category !== undefined && category !== "unknown") return category;
  }
  return undefined;
}

/** The category of an actor's people, by its kind. */
export function categoryOfActor(kind: string | undefined): VictimCategory {
  switch (kind) {
    case "military":
      return "military";
    case "police":
    case "paramilitary":
      return "police";
    case "rebels":
    case "militants":
      return "militants";
    case "peacekeepers":
      return "peacekeepers";
    case "civilians":
      return "civilians";
    default:
      return "unknown";
  }
}

/** Whose losses a noun of loss counts: "14 civilian deaths", "30 Ukrainian casualties". */
export function readLoss(r: Reading, group: NounGroup, range: TokenRange): CasualtyDraft["victims"] {
  const side = fighters(r, r.entities.modifierActorOf[group.id] ?? -1);
  const category = modifierCategory(r, group) ?? side ?? "unknown";
  return { range, actor: undefined, category, country: countryOf(r, group) };
}

function modifierCategory(r: Reading, group: NounGroup): VictimCategory | undefined {
  const { key } = r.doc.tokens;
  for (let at = group.head - 1; at >= group.from; at--) {
    if (Object.hasOwn(CATEGORY_MODIFIERS, key[at]!)) return CATEGORY_MODIFIERS[key[at]!];
    const noun = categoryOfNoun(key[at]!);
    if (noun !== undefined && noun !== "unknown") return noun;
  }
  return undefined;
}

const BODIES: ReadonlySet<string> = new Set([
  "government",
  "state",
  "party",
  "international-organisation",
  "ngo",
  "media",
  "other",
]);

/** Category by head and modifiers: "Ukrainian soldiers", "aid workers", "paramilitary police". */
function nounCategory(r: Reading, group: NounGroup): VictimCategory | undefined {
  const { key } = r.doc.tokens;
  const lemma = r.grammar.lemma[group.head]!;
  const noun = r.entities.nounOf[group.id];
  // "the leadership", "a department": a body, and nobody's own
  if (noun?.collective && noun.actorKind !== undefined && BODIES.has(noun.actorKind)) return undefined;
  const own = categoryOfNoun(lemma) ?? categoryOfNoun(key[group.head]!) ?? noun?.victims;
  if (LOSS_HEADS.has(lemma) || (own === undefined && !OPEN_HEADS.has(lemma))) return undefined;
  if (own === undefined || own === "unknown" || OPEN_HEADS.has(lemma)) {
    for (let at = group.head - 1; at >= group.from; at--) {
      if (Object.hasOwn(CATEGORY_MODIFIERS, key[at]!)) return CATEGORY_MODIFIERS[key[at]!];
    }
  }
  return own ?? "unknown";
}

const ANYBODY: ReadonlySet<string> = new Set("man member comrade people person number element".split(" "));

/** "three of its own men", "two Hamas men", "members of the security forces": what they are by whose they are. */
function categoryByOwner(r: Reading, group: NounGroup): VictimCategory | undefined {
  if (!ANYBODY.has(r.grammar.lemma[group.head]!)) return undefined;
  const { actorOf, modifierActorOf } = r.entities;
  const of = bodyOf(r, group);
  const owner =
    (group.possessor === undefined ? undefined : actorOf[group.possessor]) ?? modifierActorOf[group.id] ?? -1;
  const body = of === undefined || of.kind === "name" ? "unknown" : nounCategory(r, of);
  if (body !== undefined && body !== "unknown") return body;
  return fighters(r, owner) ?? fighters(r, of === undefined ? -1 : actorOf[of.id]!);
}

/** "the group" of "members of the group". */
const bodyOf = (r: Reading, { head, of }: NounGroup): NounGroup | undefined =>
  r.grammar.lemma[head] === "member" ? groupOf(r, of) : undefined;

/** "Revolutionary Guards": a name of forces, whatever its words mean. */
const categoryOfForces = (r: Reading, { id, kind }: NounGroup): VictimCategory | undefined =>
  kind === "name" ? fighters(r, r.entities.actorOf[id]!) : undefined;

function fighters({ entities }: Reading, actor: number): VictimCategory | undefined {
  const category = actor < 0 ? "unknown" : categoryOfActor(entities.actors[actor]!.kind);
  return category === "unknown" || category === "civilians" ? undefined : category;
}

/** "the Galaxy Leader": a name that ends in a noun for people, and is of one. */
function isProperName(r: Reading, group: NounGroup): boolean {
  if (group.kind !== "name" || isPlural(r, group) || r.countOf[group.id]! >= 0) return false;
  const word = r.doc.tokens.word[group.head]!;
  return group.head > group.from && word !== word.toUpperCase() && word[0] !== word[0]!.toLowerCase();
}

/** "two Israelis", "an elderly Serb", "more than 500 Indians": a nationality as a noun. */
function isNationality(r: Reading, group: NounGroup): boolean {
  const index = r.entities.actorOf[group.id] ?? -1;
  if (index >= 0) {
    const kind = r.entities.actors[index]!.kind;
    if (kind === "civilians") return true;
    if (kind !== "state") return false;
  }
  const word = r.doc.tokens.key[group.head]!;
  const nation = (r.entities.modifierActorOf[group.id] ?? -1) >= 0 || index >= 0;
  const counted = r.countOf[group.id] !== -1 || r.doc.tokens.tag[group.from] === Tag.DET;
  return (
    counted &&
    (nation || /(?:ans?|is?|ese|ish|ians?|ites?)$/.test(word)) &&
    (group.kind === "name" || r.doc.tokens.tag[group.head] === Tag.PROPN)
  );
}

/** "Hondurans", "many Colombians": several, whatever the tables know. */
function isManyOfNation(r: Reading, group: NounGroup): boolean {
  const word = r.doc.tokens.key[group.head]!;
  return isPlural(r, group) || (word.endsWith("s") && !word.endsWith("ss"));
}

function isThing(r: Reading, group: NounGroup): boolean {
  if ((r.entities.placeOf[group.id] ?? -1) >= 0 || (r.entities.weaponOf[group.id] ?? -1) >= 0) return true;
  const index = r.entities.actorOf[group.id] ?? -1;
  const kind = index < 0 ? undefined : r.entities.actors[index]!.kind;
  if (kind === undefined) return (r.entities.targetOf[group.id] ?? -1) >= 0;
  return (
    kind !== "person" && kind !== "civilians" && kind !== "unidentified" && r.countOf[group.id] === -1 && !group.plural
  );
}

/** A noun that no table has: a person by its ending, or a name of two capitalised words. */
function looksPersonal(r: Reading, group: NounGroup): boolean {
  const { word } = r.doc.tokens;
  if (group.kind === "name")
    return group.to - group.from >= 2 && group.to - group.from <= 5 && /^\p{Lu}\p{Ll}/u.test(word[group.head]!);
  const lemma = r.grammar.lemma[group.head]!;
  if ((r.entities.actorOf[group.id] ?? -1) >= 0 && r.countOf[group.id] !== -1) return true;
  return (
    lemma.length > 5 &&
    r.countOf[group.id] !== -1 &&
    /(?:ist|ian|man|woman|men|keeper|monger|worker|goer|dweller|driver|holder|maker|seller|hand)$/.test(lemma)
  );
}

function countOfGroup(
  r: Reading,
  group: NounGroup,
  people: NounGroup,
  single: boolean,
): CasualtyDraft["count"] | undefined {
  const index = r.countOf[group.id]!;
  if (index >= 0) return draftOf(r.counts[index]!);
  if (people.id !== group.id && r.countOf[people.id]! >= 0) return draftOf(r.counts[r.countOf[people.id]!]!);
  if (group.negative) return undefined;
  const range = { from: group.from, to: group.to };
  const lemma = r.grammar.lemma[group.head]!;
  const titled = single ? undefined : namesBehindNoun(r, people)?.names.length;
  if (titled !== undefined && titled > 1) return { min: titled, max: titled, approximate: false, range };
  const size = Object.hasOwn(GROUP_SIZES, lemma) ? GROUP_SIZES[lemma] : undefined;
  if (size !== undefined && people.id === group.id) return { min: size, max: size, approximate: false, range };
  return single && people.id === group.id ? { min: 1, max: 1, approximate: false, range } : undefined;
}

export function draftOf({ min, max, approximate, from, to }: CountMention): NonNullable<CasualtyDraft["count"]> {
  return { min, max, approximate, range: { from, to } };
}

/** Country by adjective, demonym, possessor or "of": "Ukrainian soldiers", "its soldiers", "Pakistan's army". */
function countryOf(r: Reading, group: NounGroup): string | undefined {
  const { actors, actorOf, modifierActorOf } = r.entities;
  const country = (index: number | undefined) =>
    index === undefined || index < 0 ? undefined : actors[index]!.country;
  const possessor = group.possessor === undefined ? undefined : country(actorOf[group.possessor]);
  return country(modifierActorOf[group.id]) ?? possessor ?? country(actorOf[group.id]);
}
