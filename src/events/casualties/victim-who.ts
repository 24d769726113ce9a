import { PEOPLES } from "../../entities/names/heads.data.js";
import type { NounGroup } from "../../grammar/grammar.js";
import { Tag } from "../../text/document.js";
import type { Reading } from "./reading.js";
import {
  categoryByOwner,
  categoryFromTitle,
  categoryOfActor,
  categoryOfForces,
  nounCategory,
} from "./victim-category.js";
import { namesBehindNoun, personOf, renamedAs, UNNAMED } from "./victim-names.js";
import { categoryOfNoun, isPlural } from "./victim-nouns.js";
import { COLLECTIVES, type VictimCategory } from "./victims.data.js";

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

export function whoIs(r: Reading, people: NounGroup, group: NounGroup): Who | undefined {
  const { key } = r.doc.tokens;
  const head = key[people.head]!;
  if (head === "others" && isOfThings(r, people)) return undefined;
  if (isOneOfThem(r, people)) return who("unknown", head !== "rest" && head !== "others");
  if (people.kind === "pronoun") {
    if (NOBODY.has(head) || (head === "one" && key[people.head - 1] === "no")) return nobody();
    if (OTHERS.has(head)) return who("unknown", head === "another" || head === "someone");
    return whoByPronoun(r, people, group, head);
  }
  if (people.kind === "number") return who("unknown", head === "one", false);
  if (people.kind === "gerund") return undefined;
  // "60 military posts": nobody; nor "the figure", but "an opposition figure"
  if (HELD.has(r.grammar.lemma[people.head]!)) return undefined;
  if (r.grammar.lemma[people.head] === "figure" && people.head - people.from < 2) return undefined;
  const person = personOf(r, people);
  if (person !== undefined) {
    const category = nounCategory(r, people) ?? categoryFromTitle(person.title) ?? "unknown";
    return who(category, !isPlural(r, people), true, person.named ? [person.name] : []);
  }
  const category = categoryByOwner(r, people) ?? categoryOfForces(r, people) ?? nounCategory(r, people);
  if (category !== undefined && isTarget(r, people, category)) return undefined;
  if (PLURAL_HEADS.has(head)) {
    if (r.countOf[people.id] === -1 && people.id === group.id) return undefined;
    return who(category ?? "unknown", false, r.countOf[people.id]! >= 0);
  }
  if (category !== undefined) {
    if (isPlural(r, people)) return who(category, false, !isProperName(r, people));
    const single = !COLLECTIVES.has(r.grammar.lemma[people.head]!);
    return who(category, single, !isProperName(r, people), renamedAs(r, people));
  }
  if (isNationality(r, people) || isOfPeople(r, people)) return who("unknown", !isManyOfNation(r, people));
  const titled = namesBehindNoun(r, people);
  if (titled !== undefined) return who(titled.category, !titled.many, true, titled.names);
  if (isThing(r, people)) return undefined;
  return looksPersonal(r, people) ? who("unknown", !isPlural(r, people), false) : undefined;
}

/** "an army convoy was hit": a thing, whoever sat in it; "a patrol", "a crowd" are people. */
const isTarget = (r: Reading, { id, head }: NounGroup, category: VictimCategory): boolean =>
  (r.entities.targetOf[id] ?? -1) >= 0 &&
  (category === "unknown" || categoryOfNoun(r.grammar.lemma[head]!) === undefined);

export const who = (category: VictimCategory, single: boolean, sure = true, names = UNNAMED): Who => ({
  category,
  names,
  negated: false,
  single,
  sure,
});

const nobody = (): Who => ({ category: "unknown", names: UNNAMED, negated: true, single: false, sure: true });

function whoByPronoun(r: Reading, people: NounGroup, group: NounGroup, head: string): Who | undefined {
  if (head === "it" || head === "itself" || head === "this" || head === "that" || head === "which" || head === "what")
    return undefined;
  const index = r.entities.actorOf[people.id] ?? -1;
  const actor = index < 0 ? undefined : r.entities.actors[index];
  const single = SINGLE.has(head);
  if (head === "them" || head === "they" || head === "themselves" || head === "whom" || head === "these") {
    // "three of them" counts people; "they were killed" and "all of them" tell nothing new.
    const fresh = people.id !== group.id && !WHOLES.has(r.doc.tokens.key[group.head]!);
    return fresh ? who(categoryOfActor(actor?.kind), false) : undefined;
  }
  if (!single) return undefined;
  const names = actor?.named && actor.kind === "person" ? [actor.name] : UNNAMED;
  return who(categoryFromTitle(actor?.title) ?? "unknown", true, true, names);
}

const WHOLES: ReadonlySet<string> = new Set(["all", "each", "both"]);
const ORDINALS: ReadonlySet<string> = new Set("first second third fourth fifth sixth latter former rest".split(" "));

/** "shot down 32 of the drones and 37 others were lost": further ones of the things counted before. */
function isOfThings(r: Reading, { id, sentence }: NounGroup): boolean {
  const { groups } = r.grammar;
  for (let at = id - 1; at >= 0 && groups[at]!.sentence === sentence; at--) {
    if (r.countOf[at]! < 0) continue;
    const counted = groups[at]!.kind === "number" ? (groups[at]!.of ?? at) : at;
    return (r.entities.weaponOf[counted] ?? -1) >= 0 || isThing(r, groups[counted]!);
  }
  return false;
}

/** "the third was shot dead", "the rest were hurt", "wounding a fourth": of those spoken of before, or with them. */
function isOneOfThem(r: Reading, { id, head, from, to, of }: NounGroup): boolean {
  const { key } = r.doc.tokens;
  if (to - from !== 2 || head !== from + 1 || of !== undefined || !ORDINALS.has(key[head]!)) return false;
  return key[from] === "the" || (key[from] === "a" && key[to] !== "of" && followsCount(r, id, key[head]!));
}

/** "killed three soldiers and wounded a fourth": one more than the losses counted right before. */
function followsCount({ grammar: { groups }, entities, found }: Reading, id: number, ordinal: string): boolean {
  for (let at = id - 1; at >= 0 && at > id - COUNTED_WITHIN; at--) {
    const count = entities.counts[entities.countOf[at]!];
    if (count !== undefined && groups[id]!.sentence - groups[at]!.sentence <= 1)
      return count.max === COUNTED_BEFORE.indexOf(ordinal) && found.some(({ group }) => group === at);
  }
  return false;
}

const COUNTED_WITHIN = 8;
/** The ordinals, each at the number that it follows. */
const COUNTED_BEFORE = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** "the Galaxy Leader": a name that ends in a noun for people, and is of one. */
function isProperName(r: Reading, group: NounGroup): boolean {
  if (group.kind !== "name" || isPlural(r, group) || r.countOf[group.id]! >= 0) return false;
  const word = r.doc.tokens.word[group.head]!;
  return group.head > group.from && word !== word.toUpperCase() && word[0] !== word[0]!.toLowerCase();
}

/** "12 Rohingya", "scores of Hazara", "Tutsis": of a people, and nobody's name. */
function isOfPeople(r: Reading, { head, from, id }: NounGroup): boolean {
  const { key } = r.doc.tokens;
  const word = key[head]!;
  if (word.endsWith("s") && PEOPLES.has(word.slice(0, -1))) return true;
  return PEOPLES.has(word) && (r.countOf[id] !== -1 || key[from - 1] === "of");
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
