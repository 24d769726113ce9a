import { Tag } from "../text/document.js";
import { Prep } from "./clause.js";
import { isTime } from "./clause-times.js";
import { type Draft, groupStartingAt, isBetween, leftEdge, type SentenceDraft } from "./draft.js";
import type { VerbGroup } from "./grammar.js";
import type { GroupDraft } from "./group.js";
import { Bit } from "./word-bits.js";
import { REPORTING, SUBORDINATORS } from "./words.js";

// "the killing of the son of the brother of …": deeper chains tell nothing more.
const DEEPEST = 6;

/**
 * Hangs groups on groups, from the right to the left, so that what hangs on a group is known when it is hung itself:
 * prepositional phrases, appositions, parentheses, coordination, "including" and "such as".
 */
export function attachGroups(draft: Draft, sentence: SentenceDraft): void {
  const { groups } = draft;
  for (let id = groups.length - 1; id >= sentence.group0; id--) {
    const group = groups[id]!;
    attachRight(draft, sentence, group);
    for (const conjunct of group.conjuncts) groups[conjunct]!.conjunctOf = id;
    for (const named of group.including) groups[named]!.includedIn = id;
    if (group.apposition !== undefined) groups[group.apposition]!.appositionOf = id;
  }
}

function attachRight(draft: Draft, sentence: SentenceDraft, group: GroupDraft): void {
  const { key, tag, groups } = draft;
  const { to: limit } = sentence;
  let at = group.to;
  for (let depth = 0; depth < DEEPEST && at < limit; depth++) {
    const behind = groupStartingAt(draft, at + 1, limit);
    const inner = behind < 0 ? undefined : groups[behind]!;
    if (tag[at] === Tag.ADP && key[at] !== "including" && inner) {
      const phrase = new Prep(key[at]!, at, inner.id, group.id);
      // Lists with lists: with anything else the engine joins them slowly.
      group.preps = group.preps.concat([phrase]);
      // "several towns near the border, including Jermuk and Goris" names towns.
      if (group.plural && !inner.plural && inner.including.length > 0) {
        group.including = group.including.concat(inner.including);
        inner.including = [];
      }
      if (key[at] !== "of") {
        takeOver(draft, group, inner);
        return;
      }
      if (group.of === undefined && depth === 0) group.of = inner.id;
      group.extent = Math.max(group.extent, inner.extent);
      at = inner.extent;
      continue;
    }
    if ((key[at] === "(" || key[at] === "[") && inner && isClosing(key[inner.to])) {
      group.parenthesis = inner.id;
      group.extent = inner.to + 1;
      at = inner.to + 1;
      continue;
    }
    const named = includingAt(draft, at, limit);
    if (named !== undefined) {
      group.including = group.including.concat([named], groups[named]!.conjuncts);
      joinOverNamed(draft, sentence, group, groups[group.including.at(-1)!]!);
      return;
    }
    if (inner && inner.kind !== "relative") join(draft, sentence, group, inner, at);
    joinLast(draft, sentence, group);
    return;
  }
}

const isCounted = ({ tag }: Draft, { from, to }: GroupDraft): boolean => to - from > 1 && tag[from] === Tag.NUM;

/** "seven shops, 30 offices in two towers and 22 stalls": what is counted is coordinated with what is counted. */
function takeOver(draft: Draft, group: GroupDraft, inner: GroupDraft): void {
  const { groups } = draft;
  if (!isCounted(draft, group) || isCounted(draft, inner) || inner.conjuncts.length === 0) return;
  if (!inner.conjuncts.every((id) => isCounted(draft, groups[id]!))) return;
  group.conjuncts = group.conjuncts.concat(inner.conjuncts);
  inner.conjuncts = [];
}

const isClosing = (sign: string | undefined): boolean => sign === ")" || sign === "]";

/** "34 people, among them 12 girls, were seized" */
const isAmongThem = (key: readonly string[], comma: number): boolean =>
  key[comma] === "," && key[comma + 1] === "among" && key[comma + 2] === "them";

/** The group named by "including B", ", such as B", ", among them B", or undefined. */
function includingAt(draft: Draft, at: number, limit: number): number | undefined {
  const { key } = draft;
  const from = key[at] === "," ? at + 1 : at;
  const skip =
    key[from] === "including" || key[from] === "especially" || key[from] === "notably"
      ? 1
      : (key[from] === "such" && key[from + 1] === "as") || isAmongThem(key, at)
        ? 2
        : 0;
  if (skip === 0) return undefined;
  const id = groupStartingAt(draft, from + skip, limit);
  return id < 0 ? undefined : id;
}

// Longer lists are cut: every member holds those behind it, and endless lists must not take endless time.
const MOST_MEMBERS = 60;

function coordinate(group: GroupDraft, other: GroupDraft): void {
  const alone = group.conjuncts.length + other.conjuncts.length === 0;
  group.conjuncts = alone ? [other.id] : group.conjuncts.concat([other.id], other.conjuncts.slice(0, MOST_MEMBERS));
}

/** Coordination and apposition: what the sign between two groups makes of them. */
function join(draft: Draft, sentence: SentenceDraft, group: GroupDraft, other: GroupDraft, at: number): void {
  const { key, groups } = draft;
  if (group.kind === "relative" || (other.kind === "pronoun" && key[at] !== "and")) return;
  // "the murder of Amir Saleh, a judge": of him, who has been told; "the leader of Hamas, a cleric" is the leader.
  if (key[at] === "," && (draft.bits[group.head]! & Bit.PERSON) === 0 && saysWho(draft, other)) return;
  if (key[at] === "and" || key[at] === "or" || key[at] === "&") {
    if (isWhereOrWhen(draft, group) && isCounted(draft, other) && (draft.bits[other.head]! & Bit.PERSON) !== 0) return;
    // "… killed two soldiers and rebels fled": what has a verb of its own begins a clause.
    const begins =
      startsClause(draft, sentence, other) || saysBehind(draft, sentence, other) || actsBehind(draft, sentence, other);
    if (!begins || isBetween(draft, group) || mayBeSubject(draft, sentence, group)) coordinate(group, other);
    return;
  }
  if ((key[at] !== "," && key[at] !== "—") || tellsBetween(draft, sentence, other)) return;
  // "Last month, Carlos Gomez, a photographer, was stabbed": nobody renames a time.
  if (isTime(draft, group) && !isTime(draft, other)) return;
  // "In Tyre, a nurse and her son died": no people rename where they are.
  if (other.conjuncts.length > 0 && isFronted(draft, sentence, group) && isPeopleOfClause(draft, sentence, other))
    return;
  if (other.conjuncts.length > 0 && key[at] === ",") {
    const roles = rolesIn(draft, group, other);
    if (roles >= 0) {
      const company = other.conjuncts.slice(roles);
      if (company.length > 0) other.conjuncts = other.conjuncts.slice(0, roles);
      group.apposition = other.id;
      group.extent = Math.max(group.extent, behindPhrases(draft, groups[other.conjuncts.at(-1) ?? other.id]!));
      if (company.length > 0) group.conjuncts = group.conjuncts.concat(company);
      return;
    }
  }
  if (other.conjuncts.length > 0 && key[at] === "," && isNamedBehind(draft, group, other)) {
    group.apposition = other.id;
    group.conjuncts = group.conjuncts.concat(other.conjuncts);
    other.conjuncts = [];
    return;
  }
  if (other.conjuncts.length > 0 && key[at] === "," && likeness(group, other)) {
    if (isTrailingSource(draft, sentence, group, groups[other.conjuncts.at(-1)!]!)) return;
    // "In Bogota, a bus and a truck were burned"
    if (isFronted(draft, sentence, group) && opensClause(draft, sentence, other)) return;
    // The list's last comma or "and" has been seen: this is one more member.
    coordinate(group, other);
    return;
  }
  if (startsClause(draft, sentence, other) || other.conjuncts.length > 0) return;
  // "killing a woman, police in Imphal said"
  if (key[at] === "," && other.kind === "common" && isTrailingSource(draft, sentence, group, other)) return;
  if (isFrontedPlace(draft, sentence, group) && (draft.bits[other.head]! & Bit.PERSON) !== 0) return;
  // "In Kherson, a drone attack on a minibus killed two women": what has a verb behind its phrases begins a clause.
  if (isFronted(draft, sentence, group) && isBegun(draft, group, other)) return;
  if (endsFronted(draft, sentence, group) && opensClause(draft, sentence, other)) return;
  const renames = group.kind === "name" ? other.kind === "common" || other.kind === "name" : other.kind === "name";
  if (renames || (group.kind === "common" && other.kind === "common")) {
    group.apposition = other.id;
    if (renames && closes(key[other.extent])) group.extent = Math.max(group.extent, other.extent);
  }
}

/** "on Monday and 27 people, most of them children, fled": neither a day nor a place is told of together with people. */
const isWhereOrWhen = (draft: Draft, group: GroupDraft): boolean =>
  isTime(draft, group) || (group.kind === "name" && LOCATIVE.has(draft.key[group.from - 1]!));

const LOCATIVE = new Set(["in", "near", "at"]);

/**
 * ", and C" closes a list: "A, B, and C", "A, a lawyer, and C"; the same signs part two clauses. "A, as well as B" and
 * "A, along with B" name two.
 */
function joinLast(draft: Draft, sentence: SentenceDraft, group: GroupDraft): void {
  const { key, groups } = draft;
  const comma = key[group.extent] === ",";
  const at = comma ? group.extent + 1 : group.extent;
  const and = comma && (key[at] === "and" || key[at] === "or");
  const words = and ? 1 : wordsOfCompany(key, at);
  if (words === 0) {
    if (comma && isBetween(draft, group)) joinAcross(draft, sentence, group);
    return;
  }
  const id = groupStartingAt(draft, at + words, sentence.to);
  const last = id < 0 ? undefined : groups[id]!;
  if (last === undefined || !(isMember(last) || last.kind === "number") || !isMember(group)) return;
  if (group.conjuncts.length > 0 || (and && group.apposition === undefined && !isListed(draft, sentence, group)))
    return;
  if (isBetween(draft, group) || !opensClause(draft, sentence, last) || !isGoverned(draft, sentence, group))
    coordinate(group, last);
}

/** "four soldiers, including a captain, and a policeman": the second of two, over whom the first takes in. */
function joinOverNamed(draft: Draft, sentence: SentenceDraft, group: GroupDraft, { extent }: GroupDraft): void {
  const { key, groups } = draft;
  if (group.conjuncts.length > 0 || key[extent] !== "," || key[extent + 1] !== "and") return;
  const id = groupStartingAt(draft, extent + 2, sentence.to);
  if (id < 0 || !isMember(groups[id]!) || !isMember(group)) return;
  // "40 people, including 12 children, and five women": of the 40, more likely.
  if (key[group.head] === "people" && WOMEN_AND_CHILDREN.has(key[groups[id]!.head]!)) return;
  if (!opensClause(draft, sentence, groups[id]!) || !isGoverned(draft, sentence, group)) coordinate(group, groups[id]!);
}

const WOMEN_AND_CHILDREN = new Set(
  "woman women child children girl girls boy boys minor minors infant infants".split(" "),
);

/** "between the army, led by its chief, and the rebels": the second of two, over what commas close off. */
function joinAcross(draft: Draft, sentence: SentenceDraft, group: GroupDraft): void {
  const { key, groups } = draft;
  if (group.conjuncts.length > 0) return;
  const limit = Math.min(sentence.to, group.extent + LONGEST_ASIDE);
  for (let at = group.extent + 1; at < limit; at++) {
    if (key[at] !== ",") continue;
    const second = key[at + 1] === "and" ? groupStartingAt(draft, at + 2, sentence.to) : -1;
    if (second >= 0 && isMember(groups[second]!)) coordinate(group, groups[second]!);
    return;
  }
}

// Words that may stand between the commas.
const LONGEST_ASIDE = 16;

/** How many words "as well as", "along with" or "together with" are, where they stand. */
function wordsOfCompany(key: readonly string[], at: number): number {
  const first = key[at];
  if (first === "as") return key[at + 1] === "well" && key[at + 2] === "as" ? 3 : 0;
  return (first === "along" || first === "together") && key[at + 1] === "with" ? 2 : 0;
}

const isMember = ({ kind }: GroupDraft): boolean => kind === "common" || kind === "name";

/** Behind another member of the list, neither of the two saying who the other is. */
function isListed(draft: Draft, { from }: SentenceDraft, group: GroupDraft): boolean {
  const { key, groups, groupAt } = draft;
  const edge = leftEdge(draft, group) - 1;
  const id = edge > from && key[edge] === "," ? groupAt[edge - 1]! : -1;
  const before = id < 0 ? undefined : groups[id]!;
  return (
    before !== undefined &&
    isMember(before) &&
    !mayRename(draft, before, group) &&
    !mayRename(draft, group, before) &&
    !isNamedBy(draft, before, group)
  );
}

/** "Luis Perez, a policeman", "a priest, Father Okafor": a name beside one who is called what he is. */
function mayRename(draft: Draft, named: GroupDraft, role: GroupDraft): boolean {
  const { kind, plural, possessor, head, from } = role;
  const { bits, key } = draft;
  if (named.kind === "name" && isOneOfPeople(draft, role)) return !isOneOfPeople(draft, named);
  if (named.kind !== "name" || kind !== "common" || plural) return false;
  if ((bits[from]! & Bit.POSSESSIVE) !== 0) return false;
  if (possessor !== undefined) return isBesideName(draft, role) && named.to < from;
  // "the offices of El Espectador, a bank, and a school"
  return (bits[head]! & Bit.PERSON) !== 0 || key[leftEdge(draft, named) - 1] !== "of";
}

/** "Elvino Dias, {Mondlane's lawyer}, and Paulo Guambe": between two names, and so of the first. */
function isBesideName({ key, bits, groups, groupAt }: Draft, { head, to }: GroupDraft): boolean {
  if ((bits[head]! & Bit.PERSON) === 0 || key[to] !== "," || key[to + 1] !== "and") return false;
  return groups[groupAt[to + 2] ?? -1]?.kind === "name";
}

/** "Ana Mora, a Briton, and her guide": a name with this article is no other's, but of whence somebody is. */
const isOneOfPeople = ({ key }: Draft, { kind, from, to }: GroupDraft): boolean =>
  kind === "name" && to - from === 2 && (key[from] === "a" || key[from] === "an");

/** "the prison's director, Luis Perez, and his driver": whoever holds an office, and then by name. */
const isNamedBy = ({ bits }: Draft, { kind, plural, head, possessor }: GroupDraft, name: GroupDraft): boolean =>
  name.kind === "name" && kind === "common" && !plural && possessor !== undefined && (bits[head]! & Bit.PERSON) !== 0;

/** "the mayor of Iguala, Rosa Gil, and a guard", "a commander, Ali Hamdan, along with his driver": one of whom the name is told behind. */
function isNamedBehind(draft: Draft, group: GroupDraft, name: GroupDraft): boolean {
  if (name.kind !== "name" || name.plural || name.to - name.from < 2) return false;
  if (group.kind !== "common" || group.plural || (draft.bits[group.head]! & Bit.PERSON) === 0) return false;
  // "the priests, the cook, Elba Ramos, and her daughter", "met the president, Omar Ali, and Said Noor": members of a list;
  // "personnel of the army, Border Force, and police": no single one.
  const before = draft.key[leftEdge(draft, group) - 1];
  if (LISTING.has(before ?? "") || !DETERMINED.has(draft.tag[group.from]!)) return false;
  if (name.conjuncts.some((id) => draft.groups[id]!.kind === "name")) return false;
  return group.definite || group.of !== undefined || isCompany(draft, draft.groups[name.conjuncts[0]!]!);
}

const LISTING = new Set([",", "and", "as", "with"]);

/** Whether a verb in a finite form follows the group, its conjuncts and the phrases behind them. */
function opensClause(draft: Draft, sentence: SentenceDraft, group: GroupDraft): boolean {
  const last = group.conjuncts.length === 0 ? group : draft.groups[group.conjuncts.at(-1)!]!;
  if (startsClause(draft, sentence, last)) return true;
  const verb = verbBefore(draft, sentence, behindPhrases(draft, last));
  if (verb?.form !== "ing") return verb?.form === "finite";
  // "In Tyre, a strike on a house belonging to a trader killed nine"
  const object = draft.groupAt[verb.to]!;
  const to = behindPhrasesAt(draft, object < 0 ? verb.to : draft.groups[object]!.extent);
  return verbBefore(draft, sentence, to)?.form === "finite";
}

function verbBefore({ verbs, verbAt }: Draft, { to }: SentenceDraft, at: number): VerbGroup | undefined {
  const id = at < to ? verbAt[at]! : -1;
  return id < 0 ? undefined : verbs[id];
}

/** Whether a verb before the list may have it for its object. */
function isGoverned(draft: Draft, { from }: SentenceDraft, group: GroupDraft): boolean {
  const { key, verbs, verbAt } = draft;
  for (let at = leftEdge(draft, group) - 1; at >= Math.max(from, group.from - LONGEST_LIST); at--) {
    const verb = verbAt[at]!;
    if (verb >= 0) return !REPORTING.has(verbs[verb]!.lemma);
    if (key[at] === "that" || SUBORDINATORS.has(key[at]!)) return false;
  }
  return false;
}

// How far to the left a list may begin.
const LONGEST_LIST = 40;

/**
 * How many of those coordinated with a role say, with it, who one is, or -1: none of "Saleh, a lawyer, along with two
 * others" and "Saleh, a colonel, his wife and two children", who are others; "Saleh, a lawyer and activist" is one.
 */
function rolesIn(draft: Draft, group: GroupDraft, first: GroupDraft): number {
  const { conjuncts } = first;
  let company = 0;
  while (company < conjuncts.length && !isCompany(draft, draft.groups[conjuncts[company]!]!)) company++;
  const more = company < conjuncts.length;
  if (company === 0) {
    const isPerson = (draft.bits[first.head]! & Bit.PERSON) !== 0 || isOneOfPeople(draft, first);
    return isPerson && mayRename(draft, group, first) ? 0 : -1;
  }
  return isRoles(draft, group, first, more ? conjuncts.slice(0, company) : conjuncts) ? company : -1;
}

/** "along with two others", "as well as a policeman", "his wife": nobody whom a role before says more of. */
function isCompany({ key, bits }: Draft, { from }: GroupDraft): boolean {
  if ((bits[from]! & Bit.POSSESSIVE) !== 0) return true;
  return wordsOfCompany(key, from - 2) === 2 || wordsOfCompany(key, from - 3) === 3;
}

/**
 * "Amir Saleh, leader of the union and secretary of the party, was killed", "Saleh, a lawyer and activist,": one person,
 * for one who stands without an article beside others is none of several.
 */
function isRoles(draft: Draft, group: GroupDraft, first: GroupDraft, others: readonly number[]): boolean {
  const { groups, key } = draft;
  if (group.plural || (group.kind !== "name" && (draft.bits[group.head]! & Bit.PERSON) === 0)) return false;
  const bare = isBareRole(draft, first);
  // "a judge, a lawyer and activist" may be two.
  if (!bare && (!group.definite || (key[first.from] !== "a" && key[first.from] !== "an"))) return false;
  for (const id of others) {
    const role = groups[id]!;
    if (!isBareRole(draft, role) && !(bare && isRole(draft, role) && key[role.from] === "a")) return false;
  }
  return closes(key[behindPhrases(draft, groups[others.at(-1)!]!)]);
}

/** "leader", "head of the union", "deputy speaker of parliament". */
const isRole = ({ bits }: Draft, { kind, plural, head, possessor, of }: GroupDraft): boolean =>
  kind === "common" && !plural && possessor === undefined && ((bits[head]! & Bit.PERSON) !== 0 || of !== undefined);

/** "leader", "human rights activist": a person without an article, a number or an owner. */
const isBareRole = (draft: Draft, group: GroupDraft): boolean =>
  isRole(draft, group) && !DETERMINED.has(draft.tag[group.from]!);

const DETERMINED: ReadonlySet<number> = new Set([Tag.DET, Tag.NUM, Tag.PRON]);

/** "Amir Saleh, a judge [who was killed]": by a noun, who one of that name is. */
export function saysWho({ groups, bits }: Draft, { appositionOf, kind, plural, head }: GroupDraft): boolean {
  if (appositionOf === undefined || kind !== "common" || plural || (bits[head]! & Bit.PERSON) === 0) return false;
  return groups[appositionOf]!.kind === "name";
}

/** Behind a group and the prepositional phrases that follow it, as in "fighters loyal to the council on Monday". */
const behindPhrases = (draft: Draft, { extent }: GroupDraft): number => behindPhrasesAt(draft, extent);

function behindPhrasesAt({ tag, groups, groupAt }: Draft, from: number): number {
  let at = from;
  for (;;) {
    const prep = tag[at] === Tag.ADJ ? at + 1 : at;
    if (tag[prep] !== Tag.ADP || (groupAt[prep + 1] ?? -1) < 0) return at;
    at = groups[groupAt[prep + 1]!]!.extent;
  }
}

/** "According to residents, the men (who fled) were …": behind a phrase that opens the sentence begins what it tells. */
function isBegun({ key }: Draft, group: GroupDraft, other: GroupDraft): boolean {
  if (group.kind !== "common") return false;
  return group.plural !== other.plural || (other.kind === "common" && key[other.from] === "the");
}

/** The group of the preposition, of one word or two, that opens the sentence. */
function isFronted({ tag, groupAt }: Draft, { from }: SentenceDraft, group: GroupDraft): boolean {
  const opens = group.from - 1;
  return opens >= from && opens <= from + 1 && tag[opens] === Tag.ADP && (opens === from || groupAt[from]! < 0);
}

/** "In an attack near the capital, men on Monday shot a judge": the last group of the phrases that open the sentence. */
function endsFronted(draft: Draft, sentence: SentenceDraft, group: GroupDraft): boolean {
  const { tag, groups, groupAt } = draft;
  let last = group;
  for (let depth = 0; depth < DEEPEST && !isFronted(draft, sentence, last); depth++) {
    const over = groups[groupAt[last.from - 2] ?? -1];
    if (tag[last.from - 1] !== Tag.ADP || over === undefined || over.to !== last.from - 1) return false;
    last = over;
  }
  return isFronted(draft, sentence, last);
}

const isPeopleOfClause = (draft: Draft, sentence: SentenceDraft, group: GroupDraft): boolean =>
  group.kind === "common" && (draft.bits[group.head]! & Bit.PERSON) !== 0 && opensClause(draft, sentence, group);

/** "In Karachi, gunmen in a white car shot a judge": no people rename where they are. */
function isFrontedPlace({ key, groups }: Draft, { from, group0 }: SentenceDraft, group: GroupDraft): boolean {
  let opens = group.from - 1;
  const owner = group.id > group0 ? groups[group.id - 1]! : undefined;
  // "In the city of Karachi,"
  if (key[opens] === "of" && owner?.to === opens) opens = owner.from - 1;
  return opens >= from && opens <= from + 1 && PLACING.has(key[opens]!);
}

const PLACING = new Set(["in", "at", "near", "outside", "inside", "across"]);

/** "… with the army and militias, officials and residents said.": those who say so, behind what they say. */
function isTrailingSource(draft: Draft, sentence: SentenceDraft, group: GroupDraft, last: GroupDraft): boolean {
  const { verbs, verbAt } = draft;
  const at = behindPhrases(draft, last);
  const said = at < sentence.to ? verbAt[at]! : -1;
  if (said < 0 || !REPORTING.has(verbs[said]!.lemma)) return false;
  const { lemma, to } = verbs[said]!;
  if (lemma !== "tell" && to < sentence.to && !endsSaying(draft, to)) return false;
  for (let v = sentence.verb0; v < said; v++)
    if (verbs[v]!.form === "finite" && verbs[v]!.from < group.from) return true;
  return false;
}

/** "said.", "said, adding …", "said on Monday", "said Monday": behind the verb comes nothing that is said. */
function endsSaying(draft: Draft, at: number): boolean {
  const behind = draft.key[at]!;
  if (behind === "." || behind === "," || PREPOSITIONS_OF_SAYING.has(behind)) return true;
  const group = draft.groups[draft.groupAt[at]!];
  return group !== undefined && isTime(draft, group);
}

/** "hit the camp and a spokesman for the army {said}": whoever says so behind phrases, where a participle might stand as well. */
function saysBehind(draft: Draft, { to }: SentenceDraft, group: GroupDraft): boolean {
  const at = behindPhrases(draft, group);
  const said = at < to ? draft.verbs[draft.verbAt[at]!] : undefined;
  return said?.form === "finite" && said.lemma === "say" && draft.key[said.to] !== "to" && draft.key[said.to] !== "by";
}

/** "killed two men and 12 villagers, including a nurse, {fled}": behind what is put in, a verb of theirs. */
function actsBehind(draft: Draft, { to }: SentenceDraft, { including }: GroupDraft): boolean {
  if (including.length === 0) return false;
  const { key, groups, verbs, verbAt } = draft;
  const at = behindPhrases(draft, groups[including.at(-1)!]!);
  const verb = key[at] === "," && at + 1 < to ? verbs[verbAt[at + 1]!] : undefined;
  return verb?.form === "finite" && !REPORTING.has(verb.lemma);
}

/** "Three soldiers, a spokesman for the army said, were killed": who tells it between two commas renames nobody. */
function tellsBetween(draft: Draft, { to }: SentenceDraft, group: GroupDraft): boolean {
  const { key, groups, verbs, verbAt } = draft;
  const at = behindPhrases(draft, groups[group.conjuncts.at(-1) ?? group.id]!);
  const said = at < to ? verbs[verbAt[at]!] : undefined;
  if (said === undefined || said.form !== "finite" || !REPORTING.has(said.lemma) || key[said.to] !== ",") return false;
  const next = verbAt[said.to + 1] ?? -1;
  return next >= 0 && verbs[next]!.form === "finite";
}

const PREPOSITIONS_OF_SAYING = new Set(["on", "in", "late", "early", "to", "at", "via"]);

const closes = (sign: string | undefined): boolean =>
  sign === undefined || sign === "," || sign === "." || sign === ";" || sign === "—" || sign === ")";

/** Members of a list are alike: names with names, nouns with nouns. */
function likeness(a: GroupDraft, b: GroupDraft): boolean {
  return a.kind === b.kind || (a.kind !== "pronoun" && b.kind !== "pronoun" && a.kind !== "relative");
}

/** Whether a verb in a finite form follows the group (over an adverb), so that it is a subject. */
function startsClause({ tag, verbs, verbAt }: Draft, { to }: SentenceDraft, group: GroupDraft): boolean {
  let at = group.extent;
  while (at < to && tag[at] === Tag.ADV) at++;
  const verb = at < to ? verbAt[at]! : -1;
  return verb >= 0 && verbs[verb]!.form === "finite";
}

/** "told them", "denied it": these pronouns are no subjects there. */
function isObject({ key }: Draft, { kind, from }: GroupDraft, { lemma }: VerbGroup): boolean {
  if (kind !== "pronoun") return false;
  return OBJECTIVE.has(key[from]!) || (key[from] === "it" && ANSWERING.has(lemma));
}

const OBJECTIVE = new Set(["them", "him", "us", "me"]);
const ANSWERING = new Set(["deny", "confirm", "acknowledge", "admit"]);

// How far to the left a verb is looked for that would make a group its object.
const LOOK_BACK = 15;

/** "after 12 rebels …", "an assault in which 12 rebels and three soldiers died": here begins what has a subject of its own. */
const OPENING = Bit.SUBORDINATOR | Bit.RELATIVE;

/** Whether a group may be the subject of what follows: no verb stands before it whose object it would be. */
function mayBeSubject(draft: Draft, { from }: SentenceDraft, group: GroupDraft): boolean {
  const { key, bits, verbs, verbAt } = draft;
  for (let i = leftEdge(draft, group) - 1; i >= Math.max(from, group.from - LOOK_BACK); i--) {
    const verb = verbAt[i]!;
    if (verb >= 0) return REPORTING.has(verbs[verb]!.lemma) && !isObject(draft, group, verbs[verb]!);
    if (key[i] === "," || key[i] === '"' || (bits[i]! & OPENING) !== 0) return true;
  }
  return true;
}
