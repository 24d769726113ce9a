import { Tag } from "../../text/document.js";
import { isAcronym } from "./capitals.js";
import { PEOPLES } from "./heads.data.js";
import { Is } from "./lexicon.js";
import type { NameMention } from "./name.js";
import { PLACED } from "./place-scores.js";
import { bitsOf, isFirmGeneric, keysOf, nameWords, type Scan } from "./scan.js";
import { nameOf } from "./surnames.js";

export function settleOne(
  scan: Scan,
  i: number,
  surnames: ReadonlyMap<string, number>,
  placed: ReadonlySet<string>,
  bodies: ReadonlyMap<string, number>,
  firm: ReadonlySet<string>,
  cues: ReadonlyMap<string, number>,
): void {
  const { out, doc } = scan;
  const { key } = doc.tokens;
  const name = out[i]!;
  const single = name.to - name.from === 1;
  if (name.kind === "person" && !callByBody(scan, name, bodies)) {
    const full = nameOf(scan, name, surnames);
    if (full !== undefined && full !== i && name.to - name.from < out[full]!.to - out[full]!.from) name.full = full;
    return;
  }
  if (name.kind === "country") callByCity(scan, i, surnames);
  if (name.kind !== "place" && name.kind !== "other") return;
  const person = nameOf(scan, name, surnames);
  const doubtful = person !== undefined && out[person]!.weak && name.kind === "place" && name.score >= PLACED;
  if (
    person !== undefined &&
    person !== i &&
    !doubtful &&
    (name.score < (name.kind === "place" ? 7 : 6) || (name.score < 9 && !hasSense(name)))
  ) {
    name.kind = "person";
    name.full = person;
    const { gender } = out[person]!;
    if (gender) name.gender = gender;
    return;
  }
  const body = name.weak && name.score < (single ? PLACED : 99) ? bodies.get(keysOf(scan, name)) : undefined;
  if (body !== undefined && body < i) {
    name.kind = out[body]!.kind;
    name.full = body;
    const { actor, body: kind } = out[body]!;
    if (actor) name.actor = actor;
    if (kind) name.body = kind;
    return;
  }
  if (name.kind === "place") {
    if (name.senses === undefined) return;
    if (key[name.to] === "river") keepWaters(name);
    if (name.score < (single ? PLACED : 2) && !placed.has(key[name.from]!)) {
      name.kind = "other";
      name.weak = true;
      if (single && scan.capitals.of[name.from] === 1 && !firm.has(key[name.from]!)) name.generic = "initial";
    }
    return;
  }
  const words = nameWords(scan, name.from, name.to);
  // "in Mayo-Moskota": where it stands says that it is a place
  if (name.generic !== undefined && (name.generic !== "joined" || name.score < 4)) return;
  // "the Ombudsman's Office": a head word by itself names nobody.
  if (single && (bitsOf(scan, name.from) & Is.ORGANISATION) !== 0) {
    name.generic = "head";
    return;
  }
  if (
    single &&
    scan.capitals.of[name.from] === 1 &&
    !firm.has(key[name.from]!) &&
    !isAcronym(doc.tokens.word[name.from]!)
  ) {
    name.generic = "initial";
    return;
  }
  if (
    name.weak &&
    (words <= 2 || (words <= 4 && (name.score >= SURE || isFirmGeneric(scan, name.to)))) &&
    name.score >= 4 &&
    scan.tag[name.from] === Tag.PROPN &&
    !isAcronym(doc.tokens.word[name.from]!) &&
    // "in Tuareg territory"
    !(single && PEOPLES.has(key[name.from]!))
  ) {
    // What stands where places stand in no more than one of three mentions is something else.
    if (scan.capitals.of[name.from] === 2 && (cues.get(keysOf(scan, name)) ?? 0) >= 0) {
      name.kind = "place";
      name.generic = genericBeside(scan, name);
    }
  }
}

/** Behind "in", and before "quarter" or the like: "in the Hay el-Salam quarter". */
const SURE = 7;

/** "Red Tabara said", after "Red Tabara fighters": what looked like a person is the body of that name. */
function callByBody(scan: Scan, name: NameMention, bodies: ReadonlyMap<string, number>): boolean {
  const single = name.to - name.from === 1;
  if (single || name.title !== undefined || (bitsOf(scan, name.from) & Is.GIVEN) !== 0) return false;
  const full = bodies.get(keysOf(scan, name));
  if (full === undefined) return false;
  const { kind, actor, body } = scan.out[full]!;
  name.kind = kind;
  name.full = full;
  if (actor) name.actor = actor;
  if (body) name.body = body;
  return true;
}

/** "the Barak river": no town of that name. */
function keepWaters(name: NameMention): void {
  const waters = name.senses!.filter(({ kind }) => kind === "water");
  name.senses = waters.length > 0 ? waters : undefined;
  name.generic = "water";
}

/** Which kind of place it is by the noun beside the name: "Qarwu village", "the village of Qarwu". */
function genericBeside({ doc: { tokens }, lexicon }: Scan, { from, to }: NameMention): string | undefined {
  const { key } = tokens;
  const behind = lexicon.geographic.get(key[to]!);
  return behind ?? (key[from - 1] === "of" ? lexicon.geographic.get(key[from - 2] ?? "") : undefined);
}

/** "Police arrested Paris", after "Marcus Paris": a capital's name that is somebody's surname. */
function callByCity(scan: Scan, i: number, surnames: ReadonlyMap<string, number>): void {
  const { out, doc } = scan;
  const name = out[i]!;
  const full = name.entry?.as === "capital" && name.score < PLACED ? nameOf(scan, name, surnames) : undefined;
  if (full === undefined || full > i || out[full]!.weak || out[full]!.to - out[full]!.from < 2) return;
  if (doc.tokens.key[name.to] === ",") return;
  name.kind = "person";
  name.full = full;
  name.gender = out[full]!.gender;
}

const hasSense = (name: NameMention) => name.senses !== undefined && name.senses.length > 0;
