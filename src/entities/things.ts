import type { Grammar, NounGroup } from "../grammar/grammar.js";
import { TIME_HEADS } from "../grammar/words.js";
import type { PhraseIndex } from "../knowledge/phrase-index.js";
import { longestPhrase } from "../knowledge/phrase-index.js";
import { targetTable } from "../knowledge/targets.js";
import { WordBits } from "../knowledge/vocabulary.js";
import { NO_WEAPONS } from "../knowledge/weapons.data.js";
import { weaponTable } from "../knowledge/weapons.js";
import type { Document, TokenRange, Tokens } from "../text/document.js";
import type { Entities, TargetMention, WeaponMention } from "./entities.js";
import type { Names } from "./names/index.js";

type Things = Pick<Entities, "weapons" | "targets" | "weaponOf" | "targetOf">;

/**
 * Finds weapons and physical things in the noun groups: the longest phrase of the tables that ends at a group's head is
 * what the group is; a weapon before another head ("artillery fire", "drone attack") counts for its group too.
 */
export function findThings(doc: Document, grammar: Grammar, names: Names): Things {
  const { groups } = grammar;
  const weapons: WeaponMention[] = [];
  const targets: TargetMention[] = [];
  const weaponOf = new Int32Array(groups.length).fill(-1);
  const targetOf = new Int32Array(groups.length).fill(-1);
  for (const group of groups) {
    if (group.kind === "pronoun" || group.kind === "relative" || group.kind === "number") continue;
    const is = bitsOf(doc.tokens, group.head);
    const weapon =
      (is & Is.WEAPON_END ? ending(doc, weaponTable().index, Is.WEAPON_START, group) : undefined) ??
      within(doc, weaponTable().index, Is.WEAPON_START, grammar.lemma, group);
    const target =
      is & Is.TARGET_END && !isRegion(names, group.head)
        ? ending(doc, targetTable().index, Is.TARGET_START, group)
        : undefined;
    // "fuel tanks" are no tanks: the longer phrase is what the group is.
    const longer = target !== undefined && weapon?.to === target.to && target.from < weapon.from;
    if (weapon && !longer && !isOfBody(names, weapon.from)) {
      weaponOf[group.id] = weapons.length;
      weapons.push({
        name: nameOf(doc, names, group, weapon.to),
        kind: weapon.value,
        from: weapon.from,
        to: weapon.to,
      });
    }
    if (target) {
      targetOf[group.id] = targets.length;
      const { from, to } = unmarked(doc, start(doc, group), group);
      const whole = group.of === undefined ? to : groups[group.of]!.to;
      targets.push({ name: text(doc, ownedFrom(doc, grammar, group, from), whole), kind: target.value, from, to });
    }
  }
  return { weapons, targets, weaponOf, targetOf };
}

/** "the Assam Rifles": no rifles. */
function isOfBody({ at, mentions }: Names, word: number): boolean {
  const name = mentions[at[word]!];
  return (name?.kind === "actor" || name?.kind === "organisation") && name.from < word;
}

/** "the West Bank": no bank. */
const isRegion = ({ at, mentions }: Names, head: number): boolean =>
  mentions[at[head]!]?.senses?.[0]?.kind === "region" && mentions[at[head]!]!.kind === "place";

interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Where a word may stand in the phrases of the tables: most nouns are in none of them. */
const Is = { WEAPON_START: 1, WEAPON_END: 2, TARGET_END: 4, TARGET_START: 8 } as const;

const THINGS = /* @__PURE__ */ new WordBits(
  (key) =>
    (weaponTable().index.has(key) ? Is.WEAPON_START : 0) |
    (weaponTable().ends(key) ? Is.WEAPON_END : 0) |
    (targetTable().index.has(key) ? Is.TARGET_START : 0) |
    (targetTable().ends(key) ? Is.TARGET_END : 0),
);

const bitsOf = ({ number, key }: Tokens, at: number): number => THINGS.of(number[at]!, key[at]!);

/** The longest phrase that ends with the head. */
function ending<T>(
  { tokens }: Document,
  index: PhraseIndex<T>,
  starts: number,
  { from, head }: NounGroup,
): Found<T> | undefined {
  for (let at = Math.max(from, head - 5); at <= head; at++) {
    if (!(bitsOf(tokens, at) & starts)) continue;
    const match = longestPhrase(index, tokens, at, head + 1);
    if (match && match.to === head + 1) return { from: at, to: head + 1, value: match.entry.value };
  }
  return undefined;
}

/** A phrase before the head, unless that makes no weapon of it. */
function within<T>(
  { tokens }: Document,
  index: PhraseIndex<T>,
  starts: number,
  lemma: readonly string[],
  { from, head }: NounGroup,
): Found<T> | undefined {
  for (let at = Math.max(from, head - 5); at < head; at++) {
    if (!(bitsOf(tokens, at) & starts)) continue;
    if (NO_WEAPONS.has(lemma[head]!)) return undefined;
    const match = longestPhrase(index, tokens, at, head);
    if (match) return { from: at, to: match.to, value: match.entry.value };
  }
  return undefined;
}

/** “command centre” without its marks. */
function unmarked({ tokens: { key } }: Document, from: number, { to }: TokenRange): TokenRange {
  const first = key[from];
  return (first === '"' || first === "'") && key[to - 1] === first ? { from: from + 1, to: to - 1 } : { from, to };
}

/** "Senator Mora's home": where the words begin that say whose it is; "his home", "last week's bus" do not tell it. */
function ownedFrom(doc: Document, grammar: Grammar, { possessor }: NounGroup, from: number): number {
  const owner = possessor === undefined ? undefined : grammar.groups[possessor]!;
  if (owner === undefined || (owner.kind !== "name" && owner.kind !== "common")) return from;
  return TIME_HEADS.has(grammar.lemma[owner.head]!) ? from : ownedFrom(doc, grammar, owner, start(doc, owner));
}

function start({ tokens: { key } }: Document, { from, head }: NounGroup): number {
  let at = from;
  while (at < head && ARTICLES.has(key[at]!)) at++;
  return at;
}

/** Words before a weapon that do not say which kind it is: "a second bomb", "the powerful bomb". */
const UNTELLING = new Set(
  "the a an its his her their this that these those first second third fourth other another several some many few more over about only various numerous simultaneous powerful strong huge large big small".split(
    " ",
  ),
);

const ARTICLES = new Set(["the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those"]);

/** A weapon with the proper name before it: "Iskander missile". */
function nameOf(doc: Document, names: Names, group: NounGroup, to: number): string {
  let from = to - 1;
  while (from > group.from && (names.at[from - 1]! < 0 || names.mentions[names.at[from - 1]!]!.kind === "other"))
    from--;
  // "Iranian-made drone"
  if (doc.tokens.key[from] === "-") from = Math.min(from + 2, to - 1);
  while (from < to - 1 && UNTELLING.has(doc.tokens.key[from]!)) from++;
  return text(doc, from, to);
}

function text({ tokens: { start, end, field }, article }: Document, from: number, to: number): string {
  return ((field[from] === 0 ? article.title : article.text) ?? "").slice(start[from]!, end[to - 1]!);
}
