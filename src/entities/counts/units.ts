import type { Document } from "../../text/document.js";
import { Tag } from "../../text/document.js";
import type { NumberReading } from "./read-number.js";
import { COUNTED_NOUNS, LABEL_WORDS, MONTHS, PEOPLE_COMPOUNDS, SIGNS_BEFORE, UNIT_WORDS } from "./units.data.js";

const isDigit = (c: number) => c >= 48 && c <= 57;

/**
 * Why a number counts no people, as one word ("km", "age", "date", "$"), or undefined if it may count some.
 */
export function unitOf(doc: Document, reading: NumberReading, limit: number): string | undefined {
  return behind(doc, reading, limit) ?? before(doc, reading) ?? date(doc, reading, limit) ?? score(doc, reading, limit);
}

function behind(doc: Document, { to }: NumberReading, limit: number): string | undefined {
  const { key, glued, tag } = doc.tokens;
  if (to >= limit) return undefined;
  const next = key[to]!;
  if (next === "%" || next === "°" || next === "$" || next === "€") return next;
  if (next === "-" && glued[to] === 1 && to + 1 < limit && glued[to + 1] === 1) {
    // "26-year-old", "122-mm", "two-storey"; but "1,200-strong", "five-member".
    return PEOPLE_COMPOUNDS.has(key[to + 1]!) ? undefined : key[to + 1]!;
  }
  if (next.length > 2 && next[0] === "-" && isDigit(next.charCodeAt(1))) return "range";
  if (UNIT_WORDS.has(next)) {
    if (next === "second" || next === "min" || next === "local") return tag[to] === Tag.ADJ ? undefined : next;
    if ((next === "c" || next === "f" || next === "m") && glued[to] === 0) return undefined;
    if (next === "square" || next === "cubic" || next === "per") return next;
    return next;
  }
  // "12 full hours", "three long days": one adjective may stand between.
  if (to + 1 < limit && tag[to] === Tag.ADJ && UNIT_WORDS.has(key[to + 1]!) && key[to + 1]!.length > 2)
    return key[to + 1]!;
  return undefined;
}

function before(doc: Document, { from, to, bare }: NumberReading): string | undefined {
  const { key, glued, tag, word } = doc.tokens;
  const prior = key[from - 1];
  if (prior === undefined) return undefined;
  if (SIGNS_BEFORE.has(prior) || SIGNS_BEFORE.has(word[from - 1]!)) return prior;
  if (prior === "-" && glued[from] === 1 && glued[from - 1] === 1) return "label"; // "M-19", "COVID-19"
  if (
    (prior === "." || prior === ":" || prior === "/") &&
    glued[from] === 1 &&
    isDigit((key[from - 2] ?? "").charCodeAt(0))
  )
    return "figure";
  if (isBehindAged(key, from)) return "age";
  if ((prior === "about" || prior === "around" || prior === "between") && key[from - 2] === "aged") return "age";
  if (
    bare &&
    isDigit(word[from]!.charCodeAt(0)) &&
    LABEL_WORDS.has(prior) &&
    prior !== "under" &&
    !COUNTED_NOUNS.has(key[to] ?? "")
  )
    return "label";
  if (bare && isAge(doc, from, to)) return "age";
  if (bare && tag[from - 1] === Tag.PROPN && isModel(word[from - 1]!) && !COUNTED_NOUNS.has(key[to] ?? ""))
    return "label";
  return undefined;
}

/** "S 400", "MIG 29", but not "IDF 20". */
const isModel = (word: string) => word.length === 1 && word >= "A" && word <= "Z";

/** "Umm Hatem, 41, said", "John Smith (34)". */
function isAge({ tokens }: Document, from: number, to: number): boolean {
  const { key, tag } = tokens;
  if (tag[from - 2] !== Tag.PROPN || to - from !== 1) return false;
  const value = Number(tokens.word[from]);
  if (!(value >= 1 && value <= 110)) return false;
  return (
    (key[from - 1] === "," && (key[to] === "," || key[to] === "." || key[to] === "who")) ||
    (key[from - 1] === "(" && key[to] === ")")
  );
}

/** Days and years: "12 September", "July 7, 1989", "in 2014", "the 2008 attacks", "since 1997". */
function date(doc: Document, { from, to, min, bare }: NumberReading, limit: number): string | undefined {
  const { key, word, glued } = doc.tokens;
  if (!isDigit(word[from]!.charCodeAt(0))) return undefined;
  const prior = key[from - 1] ?? "";
  const next = to < limit ? key[to]! : "";
  const people = COUNTED_NOUNS.has(next);
  if (min <= 31 && (MONTHS.has(next) || (next === "of" && MONTHS.has(key[to + 1] ?? "")))) return "date";
  if (min <= 31 && MONTHS.has(prior) && !(people && key[from - 2] === "in"))
    return people && prior === "may" ? undefined : "date";
  if ((next === "/" || next === ":") && glued[to] === 1) return "time";
  if ((prior === "/" || prior === ":") && glued[from] === 1) return "time";
  if (bare !== true || min < 1500 || min > 2100 || word[from]!.length !== 4) return undefined;
  if (people && !YEAR_LEADS.has(prior)) return undefined;
  if (
    prior === "than" ||
    prior === "least" ||
    prior === "about" ||
    prior === "some" ||
    prior === "nearly" ||
    prior === "many"
  )
    return undefined;
  return "year";
}

const YEAR_LEADS = new Set(["in", "since", "the", "late", "early", "mid", "during", "until", "between", "'s", "from"]);

/** "won 3-1", "a 2–0 defeat": figures that fall are a score. */
function score(doc: Document, { from, to, max }: NumberReading, limit: number): string | undefined {
  const { key, word } = doc.tokens;
  if (to - from !== 1 || to + 1 >= limit || (key[to] !== "-" && key[to] !== "—") || doc.tokens.glued[to] !== 1)
    return undefined;
  const next = word[to + 1]!;
  return isDigit(next.charCodeAt(0)) && doc.tokens.glued[to + 1] === 1 && Number(next) <= (max ?? 0)
    ? "score"
    : undefined;
}

/** "aged 34", "aged 19, 20 and 44" */
function isBehindAged(key: readonly string[], from: number): boolean {
  for (let at = from - 1, back = 0; at >= 0 && back < 6; at--, back++) {
    if (AGED.has(key[at]!)) return true;
    if (key[at] !== "and" && key[at] !== "," && !/^\d+$/.test(key[at]!)) return false;
  }
  return false;
}

const AGED = new Set(["aged", "age", "ages"]);
