import type { NounGroup } from "../../grammar/grammar.js";
import { groupOf, type Reading } from "./reading.js";
import { readVictims } from "./victims.js";

/** How many people a list is followed over. */
const MOST = 40;

/**
 * The people listed with a group, past what is said of each: "Ali Omar, 34, a baker, his sons Yusuf and Salim; and Huda
 * Saleh (29)". Descriptions of the one named before are left out.
 *
 * @param clause the clause in whose list they stand: who is the subject of another clause ends it
 */
export function listedWith(r: Reading, group: NounGroup, clause?: number): readonly number[] {
  const limit = r.doc.sentences[group.sentence]!.to;
  let next = nextListed(r, group, limit);
  if (next === undefined) return NOBODY;
  const found: number[] = [];
  let current = group;
  let sure = 0;
  let aged = false;
  for (let i = 0; i < MOST; i++, next = nextListed(r, current, limit)) {
    if (next === undefined || isSubjectElsewhere(r, next.group, clause)) break;
    // Who stands behind a comma alone may be no one of the list unless "and" closes it, or an age tells that it is one.
    aged ||= next.aged;
    if (!aged && next.link === ";") break;
    found.push(next.group.id, ...next.group.conjuncts);
    if (next.link !== "," || next.aged) sure = found.length;
    current = groupOf(r, next.group.conjuncts.at(-1)) ?? next.group;
    if (current !== next.group) sure = found.length;
  }
  return found.slice(0, sure);
}

const NOBODY: readonly number[] = [];

interface Listed {
  readonly group: NounGroup;
  readonly link: "and" | "," | ";";
  /** The one before is told with an age or as what it is. */
  readonly aged: boolean;
}

function nextListed(r: Reading, current: NounGroup, limit: number): Listed | undefined {
  const { key } = r.doc.tokens;
  let at = endOf(r, current);
  let aged = false;
  for (let described = 0; at < limit && described < 4; described++) {
    const past = pastAge(r, at, limit);
    if (past !== at) aged = true;
    at = past;
    // "a shepherd — and two women —"
    const comma = key[at] === "," || key[at] === ";" || (key[at] === "—" && key[at + 1] === "and");
    const next = comma ? at + 1 : at;
    const and = key[next] === "and";
    if (!comma && !and) return undefined;
    const group = groupOf(r, r.grammar.groupAt[and ? next + 1 : next]);
    if (group === undefined || group.from !== (and ? next + 1 : next)) return undefined;
    if (and && isOfRoles(r, current, group.id)) {
      at = endOf(r, group);
      continue;
    }
    if (!and && key[at] === "," && isDescription(r, current, group)) {
      at = endOf(r, group);
      aged = current.kind === "name";
      continue;
    }
    return isPerson(r, group) ? { group, link: and ? "and" : (key[at] as "," | ";"), aged } : undefined;
  }
  return undefined;
}

/** "Saleh, a priest, teacher and activist": the last of the words that say who he is. */
function isOfRoles(r: Reading, { apposition }: NounGroup, id: number): boolean {
  let role = groupOf(r, apposition);
  for (let i = 0; i < 3 && role !== undefined; i++, role = groupOf(r, role.apposition))
    if (role.conjuncts.includes(id)) return true;
  return false;
}

/** Behind the group with its apposition; places and the like hang on it by prepositions. */
function endOf(r: Reading, group: NounGroup): number {
  const renamed = groupOf(r, group.apposition);
  let end = Math.max(group.to, renamed === undefined || renamed.from < group.to ? 0 : renamed.to);
  for (let i = 0; i < 3; i++) {
    const on = (groupOf(r, r.grammar.groupAt[end - 1]) ?? group).preps.find(({ at }) => at === end);
    const behind = groupOf(r, on?.group);
    if (behind === undefined || behind.from < end) break;
    end = behind.to;
  }
  return end;
}

/** ", 34", " (34)", ", aged 34". */
function pastAge(r: Reading, at: number, limit: number): number {
  const { key } = r.doc.tokens;
  const opens = key[at] === "," || key[at] === "(";
  if (!opens) return at;
  const figure = key[at + 1] === "aged" || key[at + 1] === "age" ? at + 2 : at + 1;
  if (figure >= limit || !/^\d{1,3}$/.test(key[figure] ?? "")) return at;
  if (key[at] === "(") return key[figure + 1] === ")" ? figure + 2 : at;
  const ends = key[figure + 1];
  return ends === "," || ends === ";" || ends === "and" || ends === "." ? figure + 1 : at;
}

/** ", a baker", ", director of the bank": what the one before is. */
const isDescription = (r: Reading, current: NounGroup, group: NounGroup): boolean =>
  group.kind === "common" &&
  !group.plural &&
  group.apposition === undefined &&
  group.possessor === undefined &&
  !POSSESSIVES.has(r.doc.tokens.key[group.from]!) &&
  (current.kind === "name" || !current.plural);

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our"]);

function isPerson(r: Reading, group: NounGroup): boolean {
  if (group.kind === "number" || group.kind === "pronoun" || group.kind === "relative") return false;
  if ((r.entities.placeOf[group.id] ?? -1) >= 0) return false;
  const victims = readVictims(r, group.id);
  return victims !== undefined && (victims.sure || victims.names.length > 0);
}

/** Whether a clause, other than the one told, has the group for its subject: "two policemen, a medic and a resident said". */
export function isSubjectElsewhere(
  { grammar: { clauses } }: Reading,
  group: NounGroup,
  clause: number | undefined,
): boolean {
  for (let c = firstOf(clauses, group.sentence); c < clauses.length; c++) {
    const { id, subject, sentence } = clauses[c]!;
    if (sentence !== group.sentence) return false;
    if (id !== clause && subject !== undefined && (subject === group.id || group.conjuncts.includes(subject)))
      return true;
  }
  return false;
}

/** Index of the first clause of a sentence, or of those behind it: clauses stand in the order of sentences. */
function firstOf(clauses: Reading["grammar"]["clauses"], sentence: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
