import { FirstWords, lineAt } from "./first-words.js";
import { foldWord, nameKeys } from "./fold.js";
import { LEADER_ROWS } from "./leaders.data.js";

/** Whom a well-known person serves: a state (ISO3) or a known organisation. */
export interface Leader {
  readonly name: string;
  readonly country?: string;
  /** Name of a known actor. */
  readonly organisation?: string;
}

/** The names of the table by their first words; and those that are known by their last word, by that. */
interface Tables {
  readonly byFirst: FirstWords;
  readonly bySurname: ReadonlyMap<string, number>;
}

let tables: Tables | undefined;

function load(): Tables {
  const bySurname = new Map<string, number>();
  for (const { 0: marked, index } of LEADER_ROWS.matchAll(SURNAME)) {
    const key = foldWord(marked.slice(0, -1));
    if (!bySurname.has(key)) bySurname.set(key, index);
  }
  return { byFirst: new FirstWords(LEADER_ROWS, ";|="), bySurname };
}

const SURNAME = /(?<=[ ;|=\n-])[^ ;|=\n*-]+\*/g;

/** The well-known person with this full name, keys joined by one space. */
export function leaderNamed(key: string): Leader | undefined {
  const space = key.indexOf(" ");
  return beginningWith(space < 0 ? key : key.slice(0, space))?.get(key);
}

/** The persons whose names begin with a word, by their names' keys. */
function beginningWith(first: string): ReadonlyMap<string, Leader> | undefined {
  tables ??= load();
  if (!tables.byFirst.has(first)) return undefined;
  let found = read.get(first);
  if (found === undefined) {
    // Backwards: of two of one name the first is kept.
    const places = [...tables.byFirst.places(first)].reverse();
    found = new Map(places.map((place) => [nameKeys(spelledAt(place)).join(" "), leaderAt(place)]));
    read.set(first, found);
  }
  return found;
}

const read = new Map<string, ReadonlyMap<string, Leader>>();

/** The well-known person whom news calls by this word alone. */
export function leaderCalled(key: string): Leader | undefined {
  tables ??= load();
  const place = tables.bySurname.get(key);
  return place === undefined ? undefined : leaderAt(place);
}

/** The person of whose names one has this place of the table in it. */
function leaderAt(place: number): Leader {
  const { line, start } = lineAt(LEADER_ROWS, place);
  const owner = line.slice(0, line.indexOf("|"));
  // Of several names of one person the first is the usual one.
  const name = around(line, place - start, ";|")
    .split("=", 1)[0]!
    .replace("*", "");
  return owner.startsWith(">") ? { name, organisation: owner.slice(1) } : { name, country: owner };
}

/** The name that has this place of the table in it. */
function spelledAt(place: number): string {
  const { line, start } = lineAt(LEADER_ROWS, place);
  return around(line, place - start, ";|=").replace("*", "");
}

/** What stands around a place of a line, from one of the signs to another. */
function around(line: string, at: number, signs: string): string {
  let from = at;
  while (from > 0 && !signs.includes(line[from - 1]!)) from--;
  let to = at;
  while (to < line.length && !signs.includes(line[to]!)) to++;
  return line.slice(from, to);
}
