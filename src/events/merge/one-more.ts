import type { PlaceDraft } from "../../entities/entities.js";
import { Tag } from "../../text/document.js";
import type { Match } from "../match.js";
import type { Reading } from "../reading.js";
import type { Telling } from "../tellings.js";

/** "A second car bomb", "a separate attack", "an attack on another mosque": by its words not the one told before. */
export function isOneMore(r: Reading, { match }: Telling): boolean {
  if (match.group !== undefined && isCalledOneMore(r, match.group)) return true;
  if (isDoneToo(r, match)) return true;
  const { weaponOf, targetOf } = r.entities;
  for (const { slot, groups } of match.args.all) {
    const things = slot === "subject" ? weaponOf : HIT.has(slot) ? targetOf : undefined;
    if (things === undefined) continue;
    for (const id of groups) if (things[id]! >= 0 && isCalledOneMore(r, id)) return true;
  }
  return false;
}

/** "Gunmen also attacked the nearby town of Liancourt": another deed; "a sergeant was also killed" may be of the same. */
function isDoneToo({ doc, grammar, entities }: Reading, { clause: id, args, trigger }: Match): boolean {
  const clause = id === undefined ? undefined : grammar.clauses[id]!;
  if (clause === undefined || !trigger.violent || trigger.result) return false;
  const { voice, from, to } = grammar.verbs[clause.verb]!;
  if (voice !== "active") return false;
  const hit = args.get("object")?.[0];
  if (hit === undefined || (entities.placeOf[hit]! < 0 && entities.targetOf[hit]! < 0)) return false;
  for (let at = from; at < to; at++) if (doc.tokens.key[at] === "also") return true;
  return false;
}

/** "they also abducted 30" */
export const isAlso = ({ doc: { tokens } }: Reading, { match: { from } }: Telling): boolean =>
  tokens.key[from] === "also" || tokens.key[from - 1] === "also";

/** Arguments in which what was hit may stand. */
const HIT = new Set(["object", "on", "against", "at", "of"]);

function isCalledOneMore({ doc, grammar }: Reading, id: number): boolean {
  const { key } = doc.tokens;
  const { from, head, plural } = grammar.groups[id]!;
  if (plural) return false;
  for (let at = from; at < head; at++)
    if (key[at] === "another" || (ONE_MORE.has(key[at]!) && (key[from] === "a" || key[from] === "an"))) return true;
  return false;
}

const ONE_MORE = new Set("second third fourth separate fresh further new different similar".split(" "));

/** "similar attacks", "other killings": none of those told. */
export function areOthers({ doc, grammar }: Reading, { match: { group } }: Telling): boolean {
  if (group === undefined) return false;
  const { from, plural } = grammar.groups[group]!;
  return plural && OTHERS.has(doc.tokens.key[from]!);
}

const OTHERS = new Set(["similar", "other", "previous", "further"]);

/** "two bombs exploded", "a series of blasts": one of several may be meant. */
export function speaksOfSeveral({ grammar, entities }: Reading, { match, filling }: Telling): boolean {
  const id = match.group ?? match.args.get("subject")?.[0];
  if (id !== undefined && (grammar.groups[id]!.plural || (entities.countOf[id] ?? -1) >= 0)) return true;
  return filling.weapons.some(
    (weapon) => grammar.groups[grammar.groupAt[entities.weapons[weapon]!.to - 1] ?? -1]?.plural,
  );
}

/**
 * "three attacks since Friday … The deadliest took place in Bourasso", "air strikes in the past month … An air strike on
 * Tuesday": one of those that were counted or are of a longer time, with its own place and day.
 */
export function isOneOfThem(r: Reading, all: Telling, { match: { group }, filling, time }: Telling): boolean {
  const { grammar, entities } = r;
  const id = all.match.group;
  if (id === undefined || !grammar.groups[id]!.plural || !(isCounted(r, id) || isOfWeeks(all))) return false;
  if (group !== undefined && grammar.groups[group]!.plural) return false;
  const own = filling.places.some(
    ({ place }) => !isWide(entities.places[place]!) && !all.filling.places.some((theirs) => theirs.place === place),
  );
  return own && time.time?.range !== undefined;
}

const isOfWeeks = ({ time: { time } }: Telling): boolean =>
  time?.start !== undefined && Date.parse(time.end.slice(0, 10)) - Date.parse(time.start.slice(0, 10)) > A_WEEK;

const A_WEEK = 7 * 86_400_000;

const isWide = ({ kind }: PlaceDraft): boolean => kind === "country" || kind === "region";

const isCounted = ({ doc, grammar }: Reading, id: number): boolean =>
  doc.tokens.tag[grammar.groups[id]!.from] === Tag.NUM;
