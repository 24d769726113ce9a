import { Tag } from "../text/document.js";
import { entryOf } from "./cue-entries.js";
import { opensTail } from "./insertions.js";
import { groupAt, REACH, type Reading, skipAdverbs, verbAt } from "./reading.js";
import { closesWithCue, endsAtComma, endsAtConjunction, goesOnBehind } from "./turns.js";
import { Is } from "./words.js";

/**
 * Where content that begins at a token ends: before the sentence's full stop, or earlier at ", adding", ", which",
 * a coordinated cue of the same subject, a dash, a new clause with a cue of its own.
 *
 * @param clause whether the content is a clause (that has finite verbs of its own)
 * @param fronted whether the main clause follows: the content ends where it begins
 * @param denied whether the content is denied: "… and blamed the rebels" is no part of it
 */
export function endOf(
  r: Reading,
  start: number,
  limit: number,
  clause: boolean,
  fronted = false,
  denied = false,
): number {
  const { key, tag } = r;
  const { quote } = r.doc.tokens;
  const inside = quote[start - 1] === quote[start] ? quote[start]! : -1;
  const around = r.doc.quotes[inside];
  const wall = around?.closed === true ? around.to - 1 : limit;
  const stop = Math.min(limit, start + REACH, Math.max(wall, start + 1));
  let told = !clause;
  for (let k = start + 1; k < stop; k++) {
    if (inside < 0 && quote[k]! >= 0) {
      // What is quoted within content is passed over.
      const quoted = r.doc.quotes[quote[k]!]!;
      const end = Math.min(quoted.to, stop);
      // 'said the raid "was a crime. We will answer it."': the quotation goes on behind its sentence
      if (end >= stop) return quoted.closed && stop === limit ? quoted.to : trim(r, start, stop);
      // "When she called it "a war," the general left"
      if (fronted && key[end - 2] === "," && opensTail(r, end - 1, stop)) return end;
      // 'wants to "end the war," the envoy said'
      if (key[end - 2] === "," && (closesWithCue(r, end, stop) || goesOnBehind(r, end))) return end;
      // 'who runs what he calls a "free city," {said}'
      if (key[end - 2] === "," && clause === false && verbAt(r, end)?.form === "finite") return end;
      told = true;
      k = end - 1;
      continue;
    }
    if (inside >= 0 && quote[k] !== inside) return trim(r, start, k);
    told ||= tag[k] === Tag.AUX || verbAt(r, k)?.form === "finite";
    if (!clause && tag[k] === Tag.ADP && opensManner(r, k)) return k;
    if (!clause && (r.is[k]! & Is.SUBORDINATOR) !== 0 && tag[k] !== Tag.NOUN && opensTail(r, k, stop)) return k;
    if ((r.is[k]! & Is.TURN) === 0) continue;
    const word = key[k]!;
    // "found that the camps, which …, are full": what is told begins anew
    if (clause && word === "that" && opensComplement(r, k)) told = false;
    if (!told && word === ",") {
      const behind = behindInsert(r, k, stop);
      if (behind > k) {
        k = behind - 1;
        continue;
      }
    }
    if (word === ";" || (word === "according" && key[k + 1] === "to")) return trim(r, start, k);
    if (word === "—" && !hasPartner(r, k, stop)) return k;
    if (word === "," && endsAtComma(r, k, start, stop, clause, fronted)) return k;
    // "said his band and its drummer, who …, wrote": no clause ends before its verb
    if ((word === "and" || word === "but") && told && endsAtConjunction(r, k, start, stop, clause, denied)) return k;
  }
  return trim(r, start, stop);
}

/**
 * Where what is said ends when its cue is part of a subject: "those who said they had voted {were few}", "claims that two
 * had died {could not be confirmed}": at the second verb, where nothing joins it to the first.
 */
export function secondVerbAt(r: Reading, start: number, limit: number): number {
  let told = false;
  for (let k = start + 1; k < limit; k++) {
    const word = r.key[k]!;
    if (told && (word === "," || word === ";" || r.tag[k] === Tag.CCONJ || r.tag[k] === Tag.SCONJ || JOINING.has(word)))
      return limit;
    const verb = verbAt(r, k);
    if (verb?.form !== "finite" || verb.from !== k) continue;
    if (told) return k;
    told = true;
    k = verb.to - 1;
  }
  return limit;
}

const JOINING: ReadonlySet<string> = new Set(["that", "who", "which", "where", "when", "while", "after", "before"]);

/** "has found that the camps": "that" behind a verb that tells, before a noun. */
function opensComplement(r: Reading, k: number): boolean {
  const verb = verbAt(r, k - 1);
  return verb?.form === "finite" && groupAt(r, k + 1)?.from === k + 1 && entryOf(r, verb)?.speech === true;
}

/** "that the units, which lost two posts, {had left}": the comma that closes what is inserted, where the verb follows it. */
function behindInsert(r: Reading, comma: number, stop: number): number {
  for (let k = comma + 1; k < stop && k < comma + 30; k++) {
    if (r.key[k] === ";" || r.key[k] === ":") return comma;
    if (r.key[k] !== ",") continue;
    const next = skipAdverbs(r, k + 1, stop);
    const verb = verbAt(r, next);
    if (verb?.form === "finite" && verb.from === next) return k + 1;
  }
  return comma;
}

/** "in a statement", "during a telephone call": how it was said, not what. */
function opensManner(r: Reading, k: number): boolean {
  const word = r.key[k]!;
  if (word !== "in" && word !== "during" && word !== "at" && word !== "on" && word !== "via") return false;
  const group = groupAt(r, k + 1);
  if (group === undefined || group.from !== k + 1 || group.definite) return false;
  return MANNERS.has(r.grammar.lemma[group.head]!);
}

const MANNERS: ReadonlySet<string> = new Set(
  "statement interview call letter post speech message video conference briefing tweet email broadcast communique".split(
    " ",
  ),
);

function trim(r: Reading, start: number, stop: number): number {
  let end = stop;
  while (end > start + 1 && (r.key[end - 1] === "." || r.key[end - 1] === ",")) end--;
  return end;
}

function hasPartner(r: Reading, k: number, stop: number): boolean {
  for (let j = k + 2; j < stop; j++) if (r.key[j] === "—") return true;
  return false;
}
