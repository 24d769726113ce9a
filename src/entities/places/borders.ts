import { countryIndex } from "../../knowledge/countries.js";
import { longestPhrase } from "../../knowledge/phrase-index.js";
import { WordBits } from "../../knowledge/vocabulary.js";
import type { Document, TokenRange, Tokens } from "../../text/document.js";
import type { PlaceDraft } from "../entities.js";
import type { NameMention, Names } from "../names/index.js";

interface Border {
  readonly draft: Omit<PlaceDraft, "mentions">;
  readonly mentions: TokenRange[];
  /** The sides that are known, in order of their codes. */
  readonly sides: readonly string[];
}

const NONE: readonly Border[] = [];

const isBorder = /* @__PURE__ */ new WordBits((key) => (key === "border" || key === "frontier" ? 1 : 0));

/**
 * Finds borders by the sides that they part: "the Armenian-Azerbaijani border", "Mali's border with Niger", "the frontier
 * between Chad and Sudan", "the Gaza border". The same two sides are the same border; one side alone is the border that
 * the text has named with that side, if there is just one; "the border" is the last one named.
 *
 * @param listed the borders that the gazetteer has, by the mention that names them
 * @param wording the words of a range, as results give them
 * @param lands side of a mention: ISO3 of the state that it names, or the name of a region; undefined for others
 */
export function findBorders(
  doc: Document,
  { at, mentions }: Names,
  listed: (mention: number) => Pick<Border, "draft" | "mentions"> | undefined,
  wording: (range: TokenRange) => string,
  lands: (mention: number) => string | undefined,
): readonly Border[] {
  const spots = borderWords(doc.tokens);
  if (spots.length === 0) return NONE;
  const { key, count } = doc.tokens;
  const found = new Map<string, Border>();
  const made: Border[] = [];
  let last: Border | undefined;
  const side = (token: number) => {
    const m = token >= 0 && token < count ? at[token]! : -1;
    const land = m < 0 ? undefined : lands(m);
    return land === undefined ? undefined : { land, name: mentions[m]! };
  };
  const listedAt = (k: number): Border | undefined => {
    const known = at[k]! < 0 ? undefined : listed(at[k]!);
    return known && { ...known, sides: sidesWithin(doc.tokens, mentions[at[k]!]!) };
  };
  for (const k of spots) {
    const known = listedAt(k);
    if (known !== undefined && !found.has(known.sides.join("|"))) found.set(known.sides.join("|"), known);
  }
  for (const k of spots) {
    const known = listedAt(k);
    if (known !== undefined) {
      last = known;
      continue;
    }
    const left = sidesBefore(key, k, side);
    const right = sidesBehind(key, k, side);
    const sides = [...new Set([...left, ...right].map(({ land }) => land))].sort();
    if (sides.length === 0) {
      if (last !== undefined && key[k - 1] === "the") last.mentions.push({ from: k, to: k + 1 });
      continue;
    }
    if (sides.length > 2) continue;
    // "The border with Niger": whose, the text has said, if anybody's.
    if (left.length === 0 && sides.length === 1 && onlyWith(found, sides[0]!) === undefined) continue;
    const range = { from: left[0]?.name.from ?? k, to: right.at(-1)?.name.to ?? k + 1 };
    const same = found.get(sides.join("|")) ?? (sides.length === 1 ? onlyWith(found, sides[0]!) : undefined);
    last = same ?? { draft: draftOf(wording(range), sides), mentions: [], sides };
    if (same === undefined) {
      found.set(sides.join("|"), last);
      made.push(last);
    }
    last.mentions.push(range);
  }
  return made;
}

function borderWords({ key, number, count }: Tokens): readonly number[] {
  const spots: number[] = [];
  for (let k = 0; k < count; k++)
    if (isBorder.of(number[k]!, key[k]!) !== 0 && !KEEPERS.has(key[k + 1] ?? "")) spots.push(k);
  return spots;
}

/** "Tajik border guards": of a state, wherever they are. */
const KEEPERS: ReadonlySet<string> = new Set(
  "guard guards police patrol patrols force forces troops agents officers officials service agency authorities".split(
    " ",
  ),
);

/** The states named in the name of a border. */
function sidesWithin(tokens: Tokens, { from, to }: TokenRange): string[] {
  const sides = new Set<string>();
  for (let k = from; k < to; k++) {
    const match = longestPhrase(countryIndex(), tokens, k, to);
    if (match) sides.add(match.entry.value.country.code);
  }
  return [...sides].sort();
}

function draftOf(name: string, sides: readonly string[]): Border["draft"] {
  const [only] = sides;
  const country = sides.length === 1 && only!.length === 3 ? only : undefined;
  return { name, kind: "border", ...(country !== undefined && { country }) };
}

function onlyWith(borders: ReadonlyMap<string, Border>, side: string): Border | undefined {
  const those = [...borders.values()].filter(({ sides }) => sides.length === 2 && sides.includes(side));
  return those.length === 1 ? those[0] : undefined;
}

interface Side {
  readonly land: string;
  readonly name: NameMention;
}

/** "Thai-Cambodian border", "Russia–Ukraine border", "Mali's border". */
function sidesBefore(key: readonly string[], k: number, side: (token: number) => Side | undefined): Side[] {
  const near = side(key[k - 1] === "'s" || key[k - 1] === "'" ? k - 2 : k - 1);
  if (near === undefined) return [];
  const joint = key[near.name.from - 1];
  const far = joint === "-" || joint === "—" || joint === "/" ? side(near.name.from - 2) : undefined;
  return far === undefined ? [near] : [far, near];
}

/** "border with Niger", "border between Chad and Sudan". */
function sidesBehind(key: readonly string[], k: number, side: (token: number) => Side | undefined): Side[] {
  const between = key[k + 1] === "between";
  if (!between && key[k + 1] !== "with") return [];
  const near = side(key[k + 2] === "the" ? k + 3 : k + 2);
  if (near === undefined || !between) return near === undefined ? [] : [near];
  const { to } = near.name;
  const far = key[to] === "and" ? side(key[to + 1] === "the" ? to + 2 : to + 1) : undefined;
  return far === undefined ? [near] : [near, far];
}
